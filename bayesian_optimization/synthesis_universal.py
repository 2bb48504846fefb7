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
QlpoOTFBWSZTWWs45QgFnSN/gHVG9VB///////////////9jjL473q++btVO9YAHoAAU+Pvbjuy9O0unu3vRWtV3XAGijS7uAiqQUQqlbYdqmy00Kyze
65j2O9SfGOPZh8ti7Nfbz0b6a+e2nED0PXr6B196AlAohSQUAoBrKHsb6GAU877npT6AHcw0GitBoBQMzEr59wa+9qApF93OPZqUAVtl7sOATtiBQAKD
baad2ObaVeeXt7yoAKDrRRW73HpR2YV9YpKoLkytDCU+++d6UAetBSEB6vsHXu51Zs3XHd1MobsFJsGSgEoS2ABqRuwLtVSUKCohTswqmtDtvWqpegPK
krjIFKNtQBvN72r3YEtcvbUqpSEpRVV1kIqij2xsMq+bUj0FBqlBa1fQA+7Z2HfMGh7DEvB4q9Fyj22U+hqRSrRpIqqNhdO3MASqTNztKKCSkQEVRSkg
EQrtqiEa27gcBQCoUBToHoAAAAAAADlKkgBQCgpSiRIAFAAVc7t844H0+hoAAAdA6ACgCgABIAHTIBVBbNAAAVIqj6ANAaKA0FB58vfbzo0FwB25QB8S
gAABlu9u8972eelZ7Xe71L3Gce3nm7eO93d2w81t3o511pPsc8e+73GWvWPbVN08073OZXen31ffIL771bsr63m17B0LzvXvfe4BnZXTXTWJIjZlKEok
USGIGXve49x7ubAyAIjoMgQr20OnvbwAHkdAct2OumUquqAAA891vipHAaoj3vl7t3c1Xjw3e8992cAFH27bta+vQHGtVOHtt7j1ue3m3ve++7Oecnp9
Pa1sB7WA4s3Tq1qrYu3O32y52cabsAVVrdm7Yb3ddYCr70leueeu2PvZ73OH3e3D5tJ9UoRRvOlPkuxV7cPZ73ud7bvvr7nwfQAAAAA+es9ClDvPvsaH
dwAMACn0dPh9B6b3MqBVFFAkje8LfbQ4+Le+59fdjssORUXZpQlfXG93grVFeigaVu3Vza6SdtWu0+e49PZtfWBLZtO9ZDW3XvUdwM7aBez583vkNG+Z
u9AA6AAAQgVR07eyY9e1uR6q3XuPbgOdjVD3s8eTS08X3c6vUvs1Nbc3teG9nr2ptYnp7zTgENB4+7z74d82zBpW+YC9OicMQwGWiH3feXnQElA407g1
djQWzuWo5sSa2bZt3WtdVANa1GF7h7x5fe5AH3vX2919Cj110769Z26a21SIKLKfPvvnfa5euX25u9ffPgAHfT1y9Z71gvbxbVgw7r133srtLWp61yqQ
BjGnxs1Q2269B6qBAqCAqhRTo2YPLQaqNtHTDKdr3uAAVdvBHfb3Xl1IzNE7bcFd1YnfH0AyNAMEi0GqaDKlAHfcB0IL1q9ChoKUXYbagABRKgFVoBKJ
VvcHRAgRk1AACEmgkze+0gA3u58+qSiQKKKKnvvdHyA7BjJgEZPPpmzXmAW7BuPQO3cb3RUIpCoqq9ngGvOeonfOAKXMySVbAAAYiQtshSa58vvfKvT3
t3dd2AA95nS17pGn33zjwH1QANFyPtffFfe+PrR6hQaendVtg133U9wAFq9sM6HXQLrFWxQUqujTdr65cGvI5mQVsyNhjTnADAAN7HeYsr3EnTQFUGRu
YPvMAOzWopQWw9mQQLu3TpCvWBewPOjOi7AfY+tZUqvnivid1qo1KQCzuAMVACd1t3QOpZZow5b77fWaz3azSp8tzo6CipVHbUpMO+84JV4vnAdDQrk7
Pqs6u3ObjcPo7duehsdAM2hw533ucAaHhntWFaXu+87gbTNrufEiu863HS9dPvt1fcOe9jhL3ttu5ZroK01LQpdNoaqXT3DQqcCJCLry97GXElPrl9M9
Rpl3KuN1lBoDEREo0dnO7mDkUFVnYLMSdUduCusAAaG2iDuNfXio0D2O+9n1oAL7DqihHWasVbWEEuxh0FHbKNLMC7NWWmisCUuug6pObTu7gNAAu6a7
rsDkdtj7hdsQo96ExreDDqxcopxdu4m994Dvsa+nvvHXrb7i7Lq2aVbOCTQBpWjQDNYu2gm7OTXrjpaA2we22wA4AAA0BurkfXc3nbtkbOAc2nWAA4A1
0dAuYFBcsBuFDBJQEA8fVRQeoqaaNGVSFFFtWvpryA8l63oApRWu7Vo0KpXIpRVVFtoooNtDu+6nrr213t53nWjRU6zpFimBgVoI69973eU6ZOWnor07
319Hb0ohJ9jREr3ugqrk6p7ebuQu3jbnbF2gL7OJ4CU2+zJUDpmI+WvOZT3nXbXc+88d2nzqgvK2etKKSgQVSKqREk+sjtlKKuYAAABiJ7AZHt1caoC1
Qa93p02zobADeNc94O43eojj7dw8s2EApoGXe28ADCj293iHex0e4+9nvvt6nnuOr71IhBCotwAAuu4epHQAOSRwg07hqaOseM5e9sAqatt9uHqW9dKE
rpzG4TvY3XzvpurS8AHzzopRFEACe9ztvvYeeuYAaLu72V4OzbrfAAe+3oNXZwaaCAQEBABAQABDTQAhoCaZAIJ6kek8ieoGmIIghCCZAgCAIxKn+mk0
moeE9UzGSnog2SBoGhphJlJSKJkJppo1U95ExMU1Gg09QMjIyDTR6nqD1AHqaPUABoEmkhEIIhGJMyQNT0NE01P0jSTepPIxUP0p6gbUHqeoyPTSAMEK
SICAEATQACaaI0aJgmRNMAmE8ipvU1HpGgGgSaSUxBAJkEaAJo0npMmp6ap+lPU2QifqE8E0n6iPUNTTT1AwPABP+EP8ZUPsvin14gACYsAqgP/BYNH+
ODk5AiICIf/CIAo/5QIAgcJAUFClUI/c2v/prrHzQb0XPO7vf8j3+ZL6nHnH/0cbkORQcrlKhi6pRJWsxFP/Sh2f/D+zrmbN/UukFT3vLM9SkgPH/nL2
RjQIIg4Rb0D/ry7lBluwNMIBtCH+pIQqBz3/8+4XPPd1hrLbpz1/7bEIkOydD/4CfeYFEE//C6za4CzBGjbaRL+vkECekIET3kgEYAf/1y/+rwH/r/60
66////7Z6+Pd2KpPYv7F3fhrv/++ts+dcw/SxNc94CUgk6sHBDEoRxKJ1A1WjLzKB5Q0K1Upl3jguUyE0CEJpR0/+FWpRH0S+oI2fxI2I7rT5BjWjjAk
lIkhyvxnJnfReuKisfloPXv1w2HOg7y6Vfx7kD9KJ4j+nKYVU/mQhP5GtxvMaFuC8Om52I4XowznQVrho1OE8/h4+567r58MnbtMgiiT17O4hMA24DOy
RWfWP/mVLc0mDjHpjJ3WoM+2rVj9k/4R+54X+rfwdTTV9DzOv/+n/jr2ZDs5nOzf1YeEWCLhSpUFQBp/NQPEdf9r0Htlu2WApReozzekKl1zizc3T293
xb2wJctB7ygbIAYI5auGHpdRMgfAp6y5f+l4Eyia/Tu8eN/fx8M19EomixRU996YZrWtBTUlqUXUr99u7MRxxd3cvGW1BR2aSVrcwRKmYYdZBCOBVH4U
oyvEBRrLk0BWRdey09//8GQnGV8e6/L4UnXAP/n/8PA4jsbpxrx3uNbFNue9QfZjxx/+myqMBlAIIGpEv81zzSDIS585/TftkHoh/vF/dfhMTHTVR8Au
cIt//vjdr4+W9bZb9N3UeN3Jot6/+jdqPKOP/G9uHfL3r7OPHPLLYcFFmWHi5kDuD/+81YP3qCblzXEuzjDdif7WbWyXcdlNe7arpxo2qVMI1Bvvjh/0
ozSoGfbsUq+xAZ5XdhGFY9yhYUe/Yf5//txwn36z+kqSeXMSnyqBl+M6moeXe9eZ5WfYaQIlnJ919M1Vf+/Smn31f8OxY7K0mYX2buW5NR05e5o99laS
+FOOO7C0jm9CGtJdXUX5NDUaoDkOdvhngP3yFzV2UoxFGl/54wJ1XjXKunQ7d2W/1EVkOV8XyWQkHYwCi95XuZr6jP7srl+Is6++qjZ6uJAfCvfbzGQl
wpjfualg08jNw3aJpxZ71UugesLCTNms3VfDhhKuthSYLlVyDYIaCXvaHjXPof7Wvt/r/ve9CyX4bMfu4V91grsIKwU/QZR7fZ//KVktdn/S9vy+gin8
FH65qAf/K56P8BKv74nLnz4Dlfw+n/rkN98SB+/9fIMQf3kVzXKNqOwP8bDkOUN/8SQZVRTGYlNoTgMnD6yTkMB905zvrj/uunpT1yzKHlyvcbPQOMoH
2lzTj0/dv/350HZXv2cG/TSUS7552/+DnNLCs+GTuqG8hb+nIHR+wQOz3mtyD/+FOi0AOM8O41I16jRj48vrr4U6ca7Agf/OYwx8/w6aeff9/HF1Mxlj
4AI4XUgnlKECJggBAPt193TwbYWAyOMj+3pRum/2/l7axK3cUoDzcN3gj9B/9/Z8PGuwLSFe58KqMR7jJKwsxwgVBNBKVv/kUXjOgfZqBQCLmtjKn9r4
AKkW7Ktu69gUE3UKZKxJdXDFD+l1buGY89Qe8VFPf6Ddjlzj36o1gPpGWdXChbS6SpkqlP/vftGlOnCMhkcYcDxWedeTBxvaVHPkwZ5DXtge5wtBPQUq
4EuPlTz4WIY8OLPW8mK7nIOU3lkicDtj3D8/eLXHToFY5kkAgjQ1dY1kyeC0oHEFBQgO66eHfxlx7d6VWuWmQ8HbPyqHtDMByqjQzs7eLtQeoUZy7x8w
n8HXRPgQu+S9OkJDwwAvwWrleUtnAgjdXow9fskK+i+VBWOLFGI6NpNGkrouBXQNVyhR0QCUe6ZcGUx9/KGkoCD9+hxxIJaeBKyvaS3BnqKybFaojEgo
n+HmfD+A79APJDvXg5HpN3IDmTgfjwkCWEEUarsrs4vzZkB57xIDw35nLOQdnAM5/V4S+ycaGigPq/w46R8Z/jK9efZodg3MuZms8e3f7u1BO+EPXAgb
QoIfjbSL6XdBvJ+35nB4cfTQI8Njf37Ic+3f7XUFJJPV+Ps/L166hzrxkhO+ULuhCZnnAJDPp6bbnSd358SQNuKHbinVPlhnK6S2AQaJBYPj7PX/pfae
JsPYO+1axjy+/Hw9udI9cdi/Jo7H5rhQAgBROcwGHv1IbFN+OPvm6cjz4L8WuTsqOBA9w4hVJZfMKJgpQ7sIkPhDVuyb//lXoVCmQO/kuteOTzPugVOq
wWmhA+if2u7kKXEfKnJ1DKLSziEXXVXOdGQ2k9jxXvWHH5enVZ2UlM0z12OHPrs5jDwpz8trOjIslTbjKfdyvDOJAEUIyNMRFAalx/9v0moFBH8mrXQW
EwTAddG/wssyovrVD6eX3eSa0rQo4BBbJ3HXXWJAy+acf0L/eHvPxKWnz/V9HUaWHw9OePWcjpaw/K2a75mOs9GGfBC455xyF+ySOcowkBxQ2clcAiIt
ICzVuZkrWE3Q5/cWHbiycWFled46D+m25vz/rSiIcMqJrcytws2TJfd/s0aND1Q0hio3MNT/jo2lpomkHtbK2Y/TRvezqQGfjmpkrTiN6P/DV71g0gsN
MKAiYRpT/11BsyxVm83/3PrfFzU4JkPTuGT63s6pS9Gyk5+rk/7UnjvxlR6pD7O7qP+O6Lm0sBh7oBGT7Emh9aYJHmwn9in6Me2yD2L2Mi8I2iphOncO
4MsIl+trK4FSSLvKHhWdnJJch3UEQByURLUB1sC0yDN02Pco22/cf5680IOew2p5tEwftXMzXOfj+TwdnQSDCIJSUDRRHqQ21nOTsaSHYgraSjJEpA5w
nbNehQGk97dWvKh/P+j3bsrtN9zAHq/+kx5cJESYJgkNm7lkInFYNvivzyPiuTr1+B238vJ28PA5TAsukMN2iRi69772vnyh9BtOR8HRTcgTKFCwUVFd
YTUoNeipQ0wyLdABzMZ3WChhwNmnYSnZptquafPXpz2/hTUhwaYnojEqpgT3+/5fDlOrs+DgPTW5rRWsL5XNCoxRYjR6RrnKlyjfUPj4y8g0hkFWEzNN
ZBJhw3QQ56yYCR5/+RKBnmzkefPGKQev7e/uId+0FXHBFhw3LMzDIFEfHu1NSEQB64EgZ7CogbJwoBit4ER/uUDMsfSX7o6pz9egZGoX2BSNF5/TkmIb
auUflkO/KF7o8GgybNUoSCB+BAqRyAKImvCQsbEipEmWrQGIY76OmXnNpc+Pby67efXeVkDswnPkoRLAEeZSZYoIMKoKC1S3MoMEBt1ybl2P3WwYUTjt
SfTypPRmx5bUCuE7bcBrvvI808XyeKz5Tfc5kN9n2lzbmVYZS6ffJSTwmz741UXu4EnwYArCga11OED10O9QJLWA8yUEgCk8+/rPZmmGxsqlOs6PP7De
j5vrnczdUXCrxdCFReKopTjFee0xvuyykOq1GCAFuFhRWzo5DkO0JIukBVUTVN3V7qApHeQSt64H0+75tcp/IOY7CfryQBAw0GiqqvNPYOoUCXKYn49F
4eUqNQg4AY7ovz8PhL3pAkMum/zOgGy6sa0ZY0V4pIDyIUF05mDxtAHFRs3OZZlORQwww9dGE3iFjllOd6RbWOuOrcQAOI0+6k9shsPlm2oVwBk2epIl
HJl/iqdSIUZbC8xlxPgOCBAPpIRPt+79svs58OPn3aN00Ve2iANy44x+wrl34eo2C/op+j7nFfO7AfYU21X/7IU//RTL/9K5JCkC6q5CkKWLpW12RiH1
DkeWN5/hC0fsNoG1lxrX4LSRobrL/WZH7ZVEf1LGCkFFoOt/wkfcjF/ftLw4fwp08El0vpLhrUzQlOtOLN3e9gwo7BOyygZEJUzBEiMv7p+TiX5Arx9j
fztmJIg4YBUXMMsyCRyHq2h/+n89TOb8WFJ5wahRBKwqBfUZwGFyMfKtLmTB2kiXT6P3secj13dSvRQBH3lx+F0a6T5I+mKylXo4Y/sVyArB43aC9Tw5
P9Oi9VqRCqYLCvmv7pIoEKe/2eQPycpnuzoBVXCBiP7qtCzU2Z5KUULAFQae6AzBVIp7LtED+K/MGoG2p6sjE1klra9Haet2STElSQ+Hrd54mH3/nTB3
KW9/Tz4dt/5hVusm65jAo4nfjUOW34OzrBF8hnwlxEygJupJhVdlYFqwfHinWcqDskwFcQyCzqnxouq4ZEgoE7p27BN5rWlPVvBtoNl1cSYylrUXMowa
hs+5nj42TnwUtpuz5MncMNDuigZUgjEFREVlMW44cVeJoHbWWozQuj2KYpldwalQNiwBQYDvWmiyAgqJ4ZNDl6dfntl8Hs/j2/5vaRONMnCd0KkiTTYO
w5ge9vR/ZVSMxNook6zIIOnozcYtnwEDLSPh5wIqfbeWWJlNUgXXBy0yiPWlOwi93blQei1bpmM4du50b6FU9QU91VNPRpEgsfVLygOBRAbEBrrC3hYc
+gn7XoGYmTT5p7GYVFIfOTK1vYuCIKdQbkcuzQb5QdFqdA5+e+csMs/o1o0H3Msn45QO6Qh7MAwzXcGfB+LP1OeIa1ssnrHf9g6GNfFi/k9i1RXPBbMn
kayUGdlmoQqNoxklhN+drNYMBBJHLmYKscNgwbPBJNHic8ldaQJN6FXzN1X3LfP7L2KAIu0RbrkXyoRi4lOdgt3k2RgEAzifnwtYTpj7cB8C3Ao/4LkL
HgfXlMjkKp/H2UzRvzXNJlAM9/bMsUT8+2ynyKFgUVSb0q9eywpLraZFXiQeCArs1e25YRzf77Ymi/T49eAeu50mOaLIJpfPWUPR0RinAzVDngQtcLaK
AwoiGFN1CFdnd6Oh3LT3v3/v5DNa1bbDfrWcum2Vqx0pRpsFKcQr4Vw+dC7gqqgrRYMtbTa8MvizFLX4nLhJMJyPgrak5fhKuHgS0+P0g55ie8rWJqqn
YhyBBGZG5AkQlCnOujdAQJO2tA70mGyHeKjnz+qUzWgkuji6dMXOk1aWb7upFCHMCbtoZHm3y54jG39+ryyBPc2GG4RQxHQ7EtA+Pdj3tZml51NjcLGY
LKwDVyT+bDYX1djioQMSYVPvNocT3GjdlwopyhZTjvHt93y/Z8HF/mcfRGB6AbnoQvN/DdGdyGVkk7ajhymDIT+t6T7K986RUdq9nZbJ9KxGWI7FlFZU
X1lt60ZKfMooVIahEGZEo8r6zMjzSGdoW0jfrNehYHGDbP6ujQ/pUfPWmT0b6EuDK1XDFUoGS8r5G8+ZcpT4NtCfI+YWD3v2yF0V14KzXgvpGsFfK1Kg
wSelbukMh7c9aA/m6N7OtEhjaYaBkrc3U9GWPUivix/9iHp0jTeq0GzBcnpkRA0Knjy2lykipTILm6KQ2jZXWECbrx73ZHgceRKla00+vge2rGa40P2U
u0KZ0luOVV20pMMwbN3opGaiDCxHMpBLgPw4MmsrMnq9t89/3sYTwTmYFMccQl8ao+45K2cBShWoo+SK1mTH7B0oDJsW0T6lDdUJvq5bX9hFGR0r1MBj
E9u/rIVn1tnC5Mc1+jOVQXs7svmwYhijPXtl7KKgDn7b3xO2B4dyHVkXBunKml3UIn2plklMTbVPdy9sOHLZzQU3fJFP56n9pnKbJRJDlLMoA/sy+TyB
jRvDherpI6XVSAxAUqVfAWUiS/upiIee0kwCCO6jKQ/1GaWEG1sxH6NhFjj97HEi3B2EJ2rpzY1kigD+rQF3Tgln8yPBHCUVf1kIzPc6dNbT7lTgtmLz
k1gJ+fMzgIA/Tkdb4sJDOOXOTdFOpMyOOERcWhB9kHE66dqJkFMELp04Noaw6zVet6GTLJ5PJm5UI5NaGEsEfqOJSvCKKHcEYzfP2XkKr6+l0e7d35G/
Zo5p1XPQ/8D/isfCFf/5aIioD+xmADDcIMhT9rWdWKketydv2iE/cDaFFKWgXDn1v4aqCzvvnk26D/daylnkk5qZPiHrt0c2dDT58TvJOTvhYRH/s2Xx
x/op/xiJf6v/r1NFL38jlqOuFLs+am4KgEkgi1Xj0YrtMEHIrtpRwP6f2Wf8N9wTU9rahkAl1uH0CtmHu/lv2bPI9OLNnhU4cojTVeHkFDEAEgQQpWkn
kd45CQF+Z4ARuBAMP5ZMTaA+AGOvWe7i6GU2yR/wca3Jso7766RFBF1e5WFPhmoPgjDc3PbxIZxcQKvgzR6yrsUMyLdVU06n+yugSaF8LGsBoFkXuLsA
TuBY8MBh7x7pHWg8/7Mh0MVwZwioCAoiYkvhXTp/d2KlKXTTgX6PmjAkFVA686SCPJy0Ru2hwGMoiM4iA3DJI8cr1KmQ+Jr2mhY+cjBYVnNiok0NikDK
AFxDAncU2fa4sj1ikiDiwYXqQNLwhcSJMQiCYwTbAmI75HgjNSYdg2R+M62lKvo4DB2gLwBCQNM86kAcDvr3rdNK6Y3KZ66HFaZUbPayVtEKwlSUECrN
iriodbDzJPDPf/ewO+9bwoEL4Wj491Ztvf9XnfxD4nP0muxcnLkxJkXGWsqWpaKJRiyv1E6i2bkKMDp5sGyAhpSQyw6C+ZT4Y95P4Gs0SKDzdVpfifxI
AYkhU5FmIrNXFVWP8P6fMO7xVSM+e+vNXLZCMteuYDDTVp1wJuw7oFN+Yk9+UhiigAZ9nQNqbnXbVvPTUNPU/T6GzfFn3AxBeET6+s9YTfAdHVhhqSeE
M3h7LMpCdldTvLv1jS7PjcSdj2nXeWLGnAkgdjkCbHIFDEjxbgeSBWxxv8eRHHHjBilkVQdFAjIipjnudPT0vHh2XY4iuxMovRzfSYyQTW4KKoTHari7
oF9A+zHxHk/XA1Gbq6vMaVq4ZkEBjCmuH5kS6hcbKKrtnNWFGS2pQKEJGOac2FdT8rYucIkCz8/d5OboHWhBlvJUTMyc71vzXQrNYiTv2I5L/qpgmGEu
mvspTf4e1CSJ4fThfevgikuBiv6SwfxnqRrpmXN7y608u7xODxAHhVbCRooiPuzp6UqBLjJ5UkJJCQo/H5eJMXM9FpUdFXE8ufdQZnY11SxYwOo4swNO
tXJJbSpH98NYSQKYswFQ0ZSDkjUqLZKryXvcKR1O7M7voyMe2XAOM0RFzxBv4l2JOJtdX1a7+HSOSAG2iZEqmopqSHsQ8edfU0ekFzvxp6TLX/u4eCdK
qB1i7wHPXbrIPIu6dTHb2FMNUEQESNA6tzz5w90XLTEFFl1Z7oexzXQaYC050hzNZqfDhmWLGKoCMEZJJVBU1SUsRBBRE0VEFCFKkkLTBE1JQFDURxEU
RXHq2ypUgKwZSwae5LBHKFWXOyguyLlcVpTTCI5U+AP4Xw+hurk6Up6IajFTtjwu+VTiVyu8MRdIOkUtT6OadrvXhvHYGIo9tLcInGgzMARBYidMbYiC
xBYlE7cIj3rllDjCfK7G8VDYM8+MCxQHFLBoZAA7UhADWEDFCDkVHcDF9gB3qFAOtDEqX0fluLZ6cNxUpnnZzfICfcVceImoNX4gCmuuQ7NPoASKAUrb
l29OHBaVV58arMrcfdtfETQmfL3Z6HHawDgI6SHErPN5mfT53oNubocAJ97JBSCnASPJQxCCwgIkgdb32ENBOKEJknycx9M7OtNOpNQpND6zduZYU2y+
naWRzwJHW1lVZnXWU81Rr2d0E7KLMzIs6GyuRIgS6kQyduvRQ9oxVXP5nqURsDKQprJA2RE/c4Ds/T5YHg4gM9WFXwO0eGvQc0Gc1FrJrKQeSC6BVnDN
sJ0ejoAikZgWQToH67Bx5t6EkSzrP+oQLn79CwBY6UDeEbYXybPjcfZ8/y28D82/1uQd5Vleu8MBjFxYcBuHwKd757T2tz4PNwdwxBZ5ZPI/lGaCWonO
LjnO1Ldmd6CGhAMYSWYiIoMWIvjegwkiCZBEe92GJFEDead5L+L4N6jYImYNWTUXpbRAQezuN7nQk7aHMSh/Rm+JQGcRkkkciodJsSpqrr3/dfzn33/I
OESdW2fCfEvRh9H89Bga+z5+egDTANwSTIS/XpPbcANQOQoXp1vMPNRBQVBVk/Lf3jyXffjWWQNjaddXJBMgWR8efV5dgbKMRsxd26qNjJgbzO/PFgSM
W4eENgb4pKXup1QuAyCYBDEWDz77g+NzMl9upgbVJtApLs8XtIqAY3iQH8/cMVW/C4AfcLcBxNwhHBBHgdXxEVeOsTdTl5Y4BykoQiEUpSEnRtWJNA+g
SYxYxgd047P+eevo9OFR0QYWdbhALAAbwE0ATIvaVLuJgubETl6LLLWqGWvFWu5F/neYyyoxubj3QgUa6siEzIQC6IeSoKKxUzrlv69aBXl05/Rx4QZ7
vLkutTUudPq5b8DKJ7ybvkLAl0oQXIAYgmFUG5CsFFZA+ww8ED9i+/6fkauKdXQYvI/SLhQ1AwurCastNbDIHQqagHm2JAiuPDZaowzFs6AZsoIuWBJG
xxBYIlhBIoX50EVEMNS2YIYj1O4ccI0H8/WDvUcxz2R6Fo5/hrCYikOBS2P0yx6p04ybMoKKGMKUtGHEMZNvzm3D+22ZaF895ouoEOvt0kH12K0EF2qG
BCKQ6nh+xXJjQyWcRee3q/Ib6708/LMQBQx6LQUMHjJp0/6fTc9twQwhsjS4YowCDBVzPvlnAEP5UR85DiqZaVhstQjkgTQFECIkj7n9l/b9mfre3FkU
mJVfN1or0YYzw3s5bU0mOkozpO7+GGbpfNoiCKLIr7t6f3FsiCfNlhwkARyogLyaPEso8F3lJHxlgEWtkBjwZmVn3NTy0YojNt4iXpMwzvRpReylNGYZ
y0981nNZ510MegwVyJhGGFqlaqlIQvBYEMoVGgQHhjwe/97U9/44yn3yWfLxx0JjYRsGnjGTrcfiy66LWcBb24/41pkZ2w2gqvvLthoXZ3FKrBQzUlTa
nLk3NgqDVUzLuhVPeR2lHIBgCw47TvVBHEglv32g6d/RCzRyeqV0sSzU85cpWCMSazOmU26zw2DD551073VuGHEnScQmo8X3svT4yVAYmJjJtxqLDt32
DXdhS07YGQ1FpoZMgwUCpIsK+OqSc1Q2C9XSaQ6nbyOtRSBtm88eNadRr1DLB1bbyefusd8t7JIqi9Y1yQj6F7PdLpi2lCaYCwxSlyZK5kw75Q5rxhKw
Rk6pRQ6azdCqLBRSaELmYfGqLAQ6sNZScFFL0ZkYjDSd7xzmzLl8XQoq9UDTOGiwzlmmCzTpYqXfLkqTQyXVkWH/ihy+rtnr0+kNaA9pIxiiiqIqi/e7
9VN+sPOLrHdSf0mizYqhMj+wzX9xyJN0nK8zU6bVD6OWcC2mcnPw0fZC7zpeB7SfvhCCSSU4ec6ZqcaGHhB0sloKaKxsjJwgKhkVPi0wdpNqizFctPPV
DFTTJRDndmIdOsqr0hiKT5ddti+RNqzHoYdo/W1iqs0zEPGFNvlmNarjFfFMEO3YMPAmo68WGdWGZLlqrxqGD2mB+42YY9VaLL4tTo9qatUNh22KvTU6
tMfZNM0nGYOxqaVFFqQU4UQ1lEXcp0TTOzuyLuypObU7HpuURFEaKNSFEKMPKdojAoSAZqTBggMUTOkm7QbaCxbBPOmUd0AKQIwFgrEJCYvGfGi/6vSG
/OTXRmlW8nxxAyXIpnmuU8ZZUrnL4MFquhQHumxpZbUI78SUw+FOFqGN7BdjqaGLicMtKSlaPY+UWFA6htGmOMsYznucrS0ooyGVMCJjJQcfhQ3eKpIo
0p0a1/r2rAORnPSMYiKHhrpTMaV4DOuc6TyYnPC5TkA0rG8Qy3ooyyEGertA2gL1sKNkrkTplMGu1bbTkq2zjUxHvTGgzljOjlEgQA7wsklTk1OEzNRW
qSnsK6+3bJrYLWehyiIuCGApIsJTWnjO51tSejCsoItypQOdUtlLJ7Tezzh4l1u+pHXhI+tW+OH3J6XE9OloR86eZu9XroRZc9oc147sTQQrEB+BHN8+
96s6UddqA+A7WC7Toc5BabCdNb1yc4xytp7VqM61zYNmWBeoVMElXzNNCzAMLRBl1PU6rdb0KohMWkYrfuu3dHXoTc+ePRfJWiLzpdSOcONA4CCHwQgX
WzqqvJuR2I4/ZtHrrXWaG1fATmwOhm+ua82OdA71I3Qlp71N8SUOM51shavnisIqn4tCffhPfSGp56UjpKO1u9/xllk57ef+3jusGJGekHA/uXi0JJja
ZY9xWubuGeF5lbK9tvjWmrG9ITYjWxfStM7Cq0vlKKLit5gkWHkVpeTFRRgegt9ayRZFtCSJIaWupZAq9bUwNW57arrUkd5XMjN5VsOjukFYmZDtC+kL
4QjRtcnbueqL4zK1Kp1GjwbHI5qjiHKzgCkK6KAlBUo9rFooFLU7xAjpFZxE0M2sUhzbJadJaaXjMROyuwS20YLLOkjnWKuJ0hgSll6p5+/2CjesrXuv
htrSY1meFai7tC8bM3MzibAspVUG+FcoWLDmHbAhpaa5Yzq3lqwh73HZR7i4XNSJqjjkQwBHMGDJ8OyL+MwSIjkgAYNcHWQPR8Zfw2R2iLQTDKPHg1ZZ
frp/YMdMcfnzq1IOBF8pNzkpiYrrA9BaSs03mpAdqxvEthpu2ZgpXhZi0LZ3I1KTMEnNUH2xa+k1PAquOO/Jj6c43q050d4IHl1f2sdmtWNaF8Z35U45
+SZ0hR0Z12y6yefdDY2JfcjZrgLBDPd28WkM41o7EZ6VEbEClRRoUmbqA5petCHBlnvatqigLBaKSCSd2XvImGORm6gg/FUzEvi7uMzwQadVbJeC457b
z0FCuJrIEwD6ceNry3hZyIsRUozvGsOHIHtDZTyt4TQXGR7sYva0tT2aTn0MfxIrkvPanJ877sgM5IqXYqjZkznpImSLY1Gk9AUt/i7s46QD4cCUsBXX
Av9Vf7itM0DvLJsPSjxDfVIjX6ZMP4ShuwgdHUEih6FhHDfP9Um9i1DfV9zflpp/MOJ58OrOdslknxds8f/IHZ4uN+V8Y9l+FH+Ts0ViBQd9OVPWbjsn
DJK68wfpn299WrIFlszkWH4r9MTjio4v83jo0ayDBktlJglHhgQfzu7vuCniCpi9mIbX3P3gmpgdjuZ3hquuZ0XaQoKdmdXwQtqYcMA/MyzUdT3SmY35
yi8u0t+rW7/TDzPESArnzUJ7DO3OtqlyPIGD0+ReyWK33VeyMUDysvX+9gK5VzI9BvUXkUEWMMKlfPt/0xOQss/az+yUkPi637GDCFrpo00lq93+u/tM
fgd/Xhi50DiRYR2WKW5E3aFAogAocVRWVZhaZ8Z7ymUJutAQGZepZG8bZPPh2djaCx5FR6RDIO+s+V2kN598Z+BTRkXaQputh5bfo9kG1O112H9LLDgZ
STsKyvlJ2Uewp8clRJ0B+LIG5uBz33Z95+Kq4XLNnawfxgUdecl27oYVKmRClLTVjBBKdSnIhiSjqsc39jqC6r275RRNUmc0UdTXdZlqbN27aNvlslhH
rIXGWKE3hoFz1ddiFIBIAmUA2Jy+GWcpTV0mO3sO622FCeDCz39NdKZbLTQaNNQ0kRi5BBRr85uIjvqGIqULJ8on9UUcSVIuSXrAqW1/bzb29Z3CEKB+
Cbbm4du3j/PdYm61To+v0UicCxk1tC8iGuuhSIoK3FRAbDG8PQKbQQ74nxngaVo4xckg9URkpLyW6YcWYJUqplzKyUMI9LYlipr89DzGgUJHm2fSUwSO
skEIlcndnlCnS2cQQI71QYN6tdx5MFQEmF6GXVNkGu3ClSkgYJ0ZLBiSK+tB/BXSRyCEcJ0hP/FfF7qT40GPr3gYFGKNkGV6I/m+ywTflbmfCExtBQjf
zbA4MYbCUs/NqAWQSRpN0XtQEixKUpGk6Mj8jGEUf1S0ggPdoeBH2294Qn9vht8+3vn5/HfbZOveYSVMdMwmGXkYBDkHirNIsSCQ6h/jEVhocpxMD7Ls
O3wMfk8NA+2wZBvY+h2cAbon9xF098vZx3agZ82yyRQAwdQ8eHh5pXRJjqsUgzpPBBJMNyLBysjoUvQVbEVSa/a4TGMbOVgIKtz5JFFQP1QAQI+/+Du9
+Md9Nn/BnkqhrSZE+RPIdG+IMiI4en6/EVeeB3snQBFn7YhnWwgJlcuiJy5vFhwWMXO3c6S18fDHdIDB0AIC5Z44kCTVh3Yu+quwYn8gc2YHWDDW0fBZ
kLnm5nD8jPWB3nw95477apni67k8EEFI/MB+qEHy4GgmRoUBQsG05Dfbsq+V87XdEzMZ1bh6j8+GWVN7FcwSCCUQXwu/Kqzdp/H2N0PD5VnOnH40G05c
qZMnO3WVzdUdtSwM3UeK1ec3HJxjivIRZ8w2gkG1dFfOfvsKTmOHx1oIL64fdsu21HktB8vyvGSzXa7wY2ez+GizrgtLlD/6K+C9y8l3ePrlVKZgX5/o
YLevWa6Aik5p45VdVX9QI6U7AG2wl3H1Goxw2k7aZt0xTW1pZwq3M7EEoEj62E+EBiBI/OCgehC74f51S9lkiEpPGlJXbt8PPgqxLrPZ1eVvcdvoMtRS
W0wxS3X9RDOhfChuBaG9BHeXIEmIj3VRRx/eXtDNPMhfzIYUsbXkZtRkKN2dNQ3b+WT8sXE0UWHfhmfqyg17OjCRG4mVtWnLL5XgNey9uVMp3dQMnkOG
XfaQIE1XoQSFKsEHorfsTFzrKZzlqJmsOU3t263P18DTnMBwyYVxu9ZqweNhjRmUqBvhB48kRHjoPXz3eJ3RfErx1Xz7L2TVL8fIqnht4f2GvHrzw6Xm
YXWNtZYiYr+1XZKBcGdIh1kQQpfrAg1gM0gvbpxiSaOJ6QgoGaHRYEn743pppURQnnKBr8kS+8jWtIGlWCS11dV9Pe9byKqMxQJItBdl7Lnzg9uZHR3/
JSTwULFJLb2/Bg4g3/2NnGsie8iMYrOForK2U/cFp312rjswCCL4w2RADgXEwwCXkqR9dlYATIo1FCgLg6DWWxhmyhiCnuZk1mgQBr2Sfhsk+SGfjD9m
2I5JEUn+5xmgtrrNXDafzCJH3BXK/tW81VVcJh2v4+T6vaFZ/a2MmiM8ua8A4XjDu3fPL0qlRUCqjnZL6Wh2Qv51BlxO3p11z0du908e3W97On5BUcit
pGdcjAHo1NFm0MyJ6H57TbIpp71AVKWWZDYu/zfnNZ8FaMR1lcH5+rYooA5cYreQpqKDzLIwUMyLueXa4Z3YMkwUpJjd0ufmZRxnrvG9hlAdRyePrBae
J29lajzNe6vTSreFfc+2mmKLhq487Oclne6tttjOQqzne2v8sltqt3sKULyHwv8ksWlvm+uuUuNOnJRbsUPOAzLyDJIbBQA5SDMKR2K22nhT+UqtOfjn
pqISZEDZU/PfhXjawmiSlLqTKBjr9AIn4WWenFlOTsq2dS8rMFkrPDAL3RvNy1JUK0EmTQ+G36Wsagz+S9i60xhqQFYZmpdwbCSgr08Y1CyaizGxdwB7
4qARk6+NFDQowRU6EDQjRlh4wzoSRxVui2jtJpuz8vozM651J/D4/ZA1v0l8/rxuc4GmCyCZqragTFfrA+CrSSQ7DsVH8qQ8yPf9UgwgDhHPcsiNQkAu
tvMF5I/YdZofRr4XNA8IIAgf9J/HrIDYdbycGh9Gc4hWKkR5z9Czpc/qw7N38mt5HDLTxlOH14m5pyaJdkhcwLdOrukcWWI6ZICUHfQKPLDaqPHzzaG8
OlGypZJ9fes98mmONFli7ZcznmLaVlkbBzKgciCDOoDNd4MJALQHDjYrl//HDODRNOXGvttEzbA3fCYQN8lgjGLe+/s3eUD9nbMRRAkTxR6EOXYLtI6r
nQoOzjnXS/hikqhjwo05Szc3wGXYMwmoxRR28KtP2FJN31fTPMtiaonEzfiIDkLso/vBFv0FbiQnrbmMtYSZHyG3k7uJDFemQuhHYs0CariHZVYoGblv
BWrrD5EeYtL1dh0ywF7U5WwHgqPel9DCaY0uMCclrNnuioxnxs5cyAkwDWLSBfjv48DrQTPWPNvlRWkhxHu1nMDwSO++egiVhWMxYGspAEzHWSpAnBv0
fHtvnbS86wo7qVnKnDEeUqoHLnXYMwGMQjXQ+8yA5ZsyzaTOAS2tdJM75Cifs6a+oHAlwgIoiH9YoBL3y5WoRILwTkM0SIgDc+uv9r9yWsQXH4MjNhh8
OjZpKs0+T7nDFQJkS6cGax4ZZh7ykUcHyNhAcQACPFwJ3O5kSp7dCoDGVfDcAD+H1fUCrHeBPbhUPJUU0PLXZhUjXOXLWV78PZFuJMDNrHT5lRhgmmqz
jkUtL3f2Onv4expY9FxhbyvyUnJVAgr71XlwzRJC+TwX2n7v7GcBPDxxUKS1ZCVUQzsNRnE9HkkyfJcSiJa7kVIiTQtlZeIMxYpxWw950I80TMgBEARe
0aZkhiVcVqE30IWWtbtbmoUSRJkXLOIBzdAvquOei/cfp8TJ++JqKT2gAl9AfV+KVlQUx5twAqgML+9Zhx5SSpT0WSQhV2rNQxUc7YDinCfjWBCClA6V
EAo3ojD3WezopnNU5uyUDsyMeMOIQlHWQ7OYHVHSShEJ5IgH2+vAdycNQWfk2thbsWn8K40gqVIObd7DcQF8VKpxKKwpxAdR3WoPz1zGRwfSUn2h91wv
Yt7Y5/NOlKMtH9CIfokqhYhEetGDlbXJMoeF0m8vOQTqeGRixa7OrhhcE8X7O59DkhnDIdCF4gypzvXHyMOZ4zGw8pqxF5sFzDz0Kz3+G2Gzq30GyF8t
HeF9zZir66xwUalIcjVwS7pDsOYn86vDRVEIAX4UfUdGSHZLESVqm5YqfQGhkoeboylVnzRVYiXdEuGmP30uOpCXLZrIhN1XRXSNE0uMgZzZJ0BKQQKZ
gr/cyp4R3+ykHJDhVPfiM/uNI+SMimy7VHn4GXEsmStbXsDuNw9WJAbwVI37+8ggmU47p+rCgGSOOTgfUCBuICjBugXuZFbsZO8FMybgcJc+4onR4GRs
DSUClQyvo6ydipYqhBKqMoeq50GKUT7guErR3a4UFCQso88PuoyxTiklTnlyTMSdfDfDv6WcM3HtlRTvdODpp8rjnW3gxBQUUWLIe4gHdc7g2KEULJNd
h9HrtR2TgmVEkiCdnX28zXMEng2cJjlIihn5BXpokSJl+ZimAaQrmQfmornxOToGsEu8CLUFumQqNq7YtkmRCj9HSWhltrOBAqUtu2rBw2ILwKUVUWVi
CBqU9O6BY3OMbWJ56dgEwmdCBVBlb7gu09RBLeMDeWhylYtIoBTA0S05aWuNntqS5UcGmJMm3LCpiU2EUrHWha6dPQgGroDRHk3gk/Uor+Z+YLkqUH0d
4FK+Mu1hccOVdK7DV54rDt2upHdSrAXh9OdZzIvoSOes5j8a9NZRbB+jXAS8vxVRHXjvWy6Q5IuIRCJQ+0sR9sPkTpkO0OcMyF3ecvx51D90H330mYkk
pEhmKnduySaIbSFioI5EEUyIgooEzs4YZ5NwfqzWXV8tFxGA0LkGyzspZ5nxnKUGJBx3NzOnGH2gUkHFUiEI0tNEEDmJy45jMzEYUCYLd2rJ3OqcQMJy
BANVQBaDuRJSltfy6SHv1HXk4jTkOcxybUs/ytE44aWH7etgzr8KdxvqOXggbPmvVVQliNP38t5G6w0han1vIZfBvDbfh1gldzGT2m2YT8q+va83Pgyi
z1u4Pz8ec5IbkP1X3YNtcR8WnHwUdJh9vKYPyD4ENWa0cBUYT6MsHHssjCNaOjn3rOuncMaq7vcv98Pw1hxgP6tsdiqi1x92y8LtFI/bmv38/T03GIWf
dS/AACIMAP2Mgn1bDl9r9lAaI9Shsgvxt5QI4rIjC3vK0p4ypgzl8tq3vKc0XJFuSR1VDFQslf4Zf+Zj2As/uTHSPqtjUy/FeakMEmIRWiGMI9ZSZ8uC
kteVWpdT9VY4zEEX+9APJ5d/qo9f1x6/0K6qJSVF+bqz0Xc8a/wFfn5zXXrWW3e2Rx/KTWyUGStXJuBqG2bMjmbMy3reGEmiMlmfNZRMQfys9iIl4caP
EMzsORn/NYOJ55em/B6Z/ltrxvzb/LRztv7p/hGW7j9zXj0t34HjoPZheU2l263ZZ9jvr04M+toZ+x1Y0s3V1TpVs3H5ry4ajC/GfMDX9bKOnH1zT98r
c1z/ZLGumvKGOaqL+q54+5rHJwp/ouE4gkgyk5Mk1dkEhJdGnvRdX4N9PM79Hj8s/pHbJgn4QAM5jtsHQisSInh0wj8tBD2itEVCXIiqgMK8KVckuvyg
AATBB+a3OwvjZrpQz8XXChUrAOFLB8rPPQWRJrqo1IDh6x/dkUYJrbHqfWgCLmyH/qyGL/wKtSROREASBx2qf+6NW9euqpQ6cIdFMNthe+w4fsqIfL4i
9VdNvBLk4MEKqVoTdwgv3Hv25Ha99c7XIdW/XAGUcWxOpxaiyAxGWuYgwZVrmyqJIkgQMkHv7zH28rnYQUJf+m5p5zwEelGPI8gNqRMVA47b7dFXlKdk
93h04XdIZDxAzj256/3b/dP/YQPHiOfXPV3biCbYbJHs3fdAUCR899BlvWDj5WB9XUf0pUUKXn4DWbD8h4HhkOL6znMwd0pOlJToZMoM5GdqkyUfXFrd
+NG1nUdcwu+d/1FTGv36fjVdxoQtM9BZJFBJAmTyfdf2VJIXKQcCgnz4DVx3jFqAlHKEiqoH4JGSDW1j+M61yS4n9iuJEXnpui+fRB0F1509HE/m6ryq
qLLrKmUbRZBCCghy2jZE03LVFqEWaqZcoiokAg1NBVFOkKM0nSSoqiFDa/bL1+loX/oyVJOQBlylo/5Z0dfC+XjgAp6BCECgdRlR/WMzCeaflUJLHGqH
c5hrLHBgdyCD3UXp87HtAAkByAJ4ohQ0vCOlBDN3MQWFTl/lIfT2ajtqMiBfCrajuLFYzbm6WG0hlK+uNH2QKgkVCftuIrnVWV58GZEp8anv6LPfThcH
1WVlqPloI6IyjWc5ZIqFU1/m7CCMcJ8GXmy5SjObPwUKjSTt5cmrqeHPikTxe7FsTzWnky1BIEqLK2GvLqD0BNVGhQOoAdmBIJQsWXbh+OQCNW22LOHq
g3R9xnDa5zx0UX1VACLpWRjAkL0YDbFN5Y6uFmMNh6DUyFKKyJOYlVYmh2uooeEmoRhoilX0uzZfzxXVVhBCjVlB8aj2zaBP5KjUWWyyqUb9tNHOPHgz
gjlxySjZIJCqrdpIy+/4WkJ+HZQcZtnxnjgo6Y20cJnND3XcRCZBntsBJ6bzbreQxQKzUpszGngbgH3TVsKhKlCSSMioQDFfU3GghlHsNiU3GdtXRxgL
U1ZSylUUgFFL0ZgwBG+VAgTHfN+8jmbimCFA6rOYQMmSaKPWGfjUeZo+KRm6oHSqiVgYpBKiz6ZPnJo8etf5edoenwIIMWA93xlkWHpqTtP72h64RlvP
+2bGEezWhn4EamUQF/SoHBe9Y8dFMPL003tE8b1bhACi+GI3ujKsa7ykCXQ1dpWWhrkwyDE8mxXnacBEAyKW/eq+i/lN/FVNtTJEtJAqoPA5QWvKdNIt
ogNhiTLiWyQ5MgCJgQjE3QLAYCwlk8mm/A69/L9JxuTftxtMkJ5o7JCXdA8kg+sw9egkC3z7ZucpsnOaqzTh8fH5TL+lIaRS4ML8tP9DffmAMI7MQiI7
Nt9Iz9KEz53EyUXBZ6OiGKPYW5EgsI4C6M9oddDRz9yZwDRApYqUn0XMsIBlmCXod4SoCxDX2MAa52to6QZ88er6rXnsbPcHAmw7hUC7IFDg2OU0Wza0
rLiRa61YSo7J2Pnh4mYTPgq9v1gkoCAQDdZIFmRTZwn3Rvuv1Z53oyRQD8CB9H5Yk9jE9jKq/hkPIDWV0Mh3Vv5ukrg7sXuFiIUkYRR52vDpK1CPyavi
FyMVo3PSOHEqn4hlRvb9riqfoCgiTYpyDShE2bLfJAtnEplyGYKCFJQWI9arJ29oWp85BjvVQor+HvcRgcUKkMJc+avpLZvj416eH06g4Wl+7iwTy69U
lpA3hvz03kCMj+goyVCts9SCqvNUhYZjChwWP9F2JGWlkKclgC+lEDcVCgkSe0gOkEyH+P3TrqPzz6UK+2VOA0SCc6aH0AkMp14H7l+lfzzXhcpkgINQ
Sfl2GGV8kzidizYyFHRapfa8Zca77XOKHbinfs4ftZddyngeNB1IEiRrt0VnVdNH8CChGjINZqA5GmIM6IXlKz+q+GNUElZwyTPxtoxoGT+IMEiGlCkj
8/se0uEDTVG+cU0kY4Ir+v5sMT82h3tiuiOvaRyY0CNsNx2YBSDPi1Ho66VNeiLtMCzn+NGiRpt7o1zzFBSAHJhfZJeKwxIBBAIusyR/BUfR0DyixRSF
XTwzm6PCDu7GTpOftHURUnfmw3pcMONpg+KquXnIPfluwLeZdG9AqSd09bOGHFSY3NqZdj+FQ5+NmP39YQPMoSQQDuodvBZj5dPnbqWCgD76/V15SxU7
BrRS0ofeTwKwCZJXNUWTTd/pmwtQBVBEw4AWo+pv5NcSI6mqUoow5mTUDrdDy0NZqMSE6CaRYaiCgMOo/yNCztQEsdkJAGgLioUi5m9fBqEAYVUpoVF6
1nJflfvvXGQaWqt8TcZZXttEBv1gl9pFIjYoJlWhgjkOUYjUKMJUec/unKeKsXclO0qJ2JUsT4nX9r68wipFJfBnxEvMIiDpwbrPzZdEgNRSrrZTFIhp
HwbsoLddOVYFjKrPVYYFWVrfiUysXESKqqqmox3BoPMxd/WvUyUSxdyj+YHgN5i4rWjyZjJw7yYC9ZnwVyFMIOyuLLsGJMIBYiMI3YAok1RQggVX9GS5
fYZzHD1Tggw6HxVeGdx9oKa3v302+QLG1JLqy8TkCHgkGHfIyy+XxuLGleeghBI8EJKEoLAjUFiATpU6BX0nfcxNSlIyDemtR4xjRXpSLInbmulUmTJZ
imarbWnhSYC1kwbpV7Kp+Y3IPGLqnmHheTXxAp2AeGNOzdFKdCa0wZXEghFIwMHgYJ040FKUEnOMv8cA+wDG7zzrnAuSL52+glv+Iqf2AfpWsVAohUKN
W+Tc1K2yFTVMeRBKoB0BQKQL1morWB3HJ8d01pkN04arbXTJhktWjvzpoTFFXo3d12j2Li5AvW028InJ/I+b+JTrNRovZJmHYsNz0U0dS2KycCIClV0W
S/Z90JnNYLNY5uowat9qrs7H1cCjBUJSvHRnGjNfBttP7r/fR0OD0mr7DJV1xrLMaLlzWVatZ/Xt0w+t9D7ONobiM3IeZt2Po1TWkKlcca9uykQfjhsW
QUESgVohCypOjtyPbPz/SRqfOafJRm38taCs6ke0AINpRUYXaBVB6EIMDgqBSSX7C/fgSc9FxgoKoa+8ofUzSTwfo8unZmuJEqrpfird6rKKMiK6OiiD
3DgMQ4y8MhXFP4j3xllz78WaotnrawPx+ibhElKrdvaFQOQPYRMGEy7GsRy4MBIkDlEHnUePBHnmw4IPQMRrM9c8y1NsNlDr6y9WAb39VTPuP50c300T
QuyIoKDSKLnrN+kZiEWipY93S+yoHLAwZBSEwAPsyFPkuFzIZ7V0uP5d7y9zntZIFmc0aibGisYMSKHuz3MJo7Ju/LJPJrudDsnGkj33TJr/L7Py8e7o
0/MLng3iF3KudVUzdeTuQXUU+j7d3/E4mvNR9DW5L2e3ZtUtO7qP8uDYgJ+LMPytCI4VUCnujPyWMZI2SrRFVoAcoMeSiUoZZOf1M4/Gz86xQpQ9tW7V
EQCQ7ZzI/zVP2IHLX2KpBIIRLQR68wo4FrXGCtf9PHxOhCtArfCS0UyB+V/0D57D4CGgC+Fpx1eGny+36+XHdvz3HoNRBPPphkfL+2+elqRYgrCLBbMt
nb9jwWIlJ8xOBzI5+xR4GhH2f8W3BDjhjehXi4+d+H6OpKH4Vp0kCgUKu8qsKBRiiFqfF5zi1EgEg2AO4QlLP1/KVaJJZZfY1nXTv5LHjK4ZQCfTh8gG
yCUhTzYP6efk4pNUf56l6RFfDrrEl6rQdU87pqQC/6mVW7/rqaMY8LuBIPgDvGa8jzIp/WAyCCgCyt8GykoiWm1LyzRK7QKzFQilN1G9NHMfNha4GKWp
MRY4VexV+ofgc2AHwn/zBMbTIIN5ew1mfgrx0RA+B+acTQcyENzkuh0hrxW/cmZuxthPQ8dsTW064YmX6pQElL7Qh2ZJ7j/o7puB3s9t98hZJaOvfB/t
Aku18tO+jqRwWeIfhetb3IaA6GE3cb6D1i3Hfutwh6b4GmRZj2c/LQcv+KQhSeKcMEdcZML4d/h6G2x3CEm7PPRUeA3c7oeYzqCAokD2+p7GgPbmZOLB
PINSDVQOZSZlVQBdBZxCflF5xJ0Uo9Ojv1zxKRy8+v9rsUDziYivtzkkYkD+A4ElyvK58N0Sf0Ey5FkeSGfj+oaYBtHX8UPqwggpb+HvlDur4pLjNIHK
y2f9fthokwbcrNVCghYpbTRB+4+ESnIqPBR+/KJn51IEogzb5IiYJgWYGsI86nD8Xp0ZmJESiI6aTPQO2JdxRWVwSDDag7wNqxlScojJuCByS0M6Zv/o
wgU1KJM+Z+bT5A0fgqVBJqpUcSTZx/Es3lLqeHK3YMF+p0xjgeRfLwkz7EKwvmP3pDq1WEg3h7MRWOC2T2+gvV4KCclLUDiFW3ICSTwsnksIQML45ThF
l5cnSmcWdLEtV4q4IPSdruwT7lza+CNc3QcyROqQ7MTSHTScCQdBmZMvrDMSFB5ac489x9f4Pt8M6dYcJxyDdtO9NYTndBrwDgTZQpAqxuU+TkKQUDmq
+CihoRUju41qagZHrQWOxDjs42Mn0nlrNw/dLecgQSAaq+Re40ZoBbK7rkWMjKDDIxFuvf5UkZX3Ioketk6nTLs54wK816ifKQsY3Hu4No10lQXPYWNg
CYvzn14S5cuS30lRg1KKOFzgGegOXEDNa7C61ZAeJPC+ZQH6dg+NkUe/fjR9sg59yyPwIaS6g+mjC97DM7NB6cMxCShG4Mg7GkwI3JUXFn8Si1RIYBQC
C2xfqHy2g9w5sTsZAyVTLJWLqVE7KXWpmkM7Os+v56+XTWmdNbFHDdvJpZDmM715TVm5qGZkIK9qoObgPGjJBJTIqh2ioHvurDOHBsRaT2VttQR6AKJ2
7XTxvNKkEmO5j5cuXY1mewneMyJPqvL6aDsFzi5wCXwfjhYwlmS9diSHEoWZC8YPiziZWUvTC5JUcGlWq8uQPbQI0bNeco0Z0DDUdgko+eZdlDl/d4P4
zV5S+AP6YHowteaVBd9S/kVBBzIhg8fGkg5Eu0/poj4mxZRNAeI9zueBkZLx+DZHEhJsypYAnsPeWuoc7MtC0ONMT7jTwkommJswsT6qFh77pn1DFK1w
YHgh2nvj7IL4zgTu7QSDea9qrwp/MeSI6nkokeC0MOt3U8c1RnK0l2+Y4eMT/Ws5WIIjieAtK4vAYmCG6xac7Os9TVLRD6twkYsz8HUd9ArM34M8a3ky
t9HakC5Qf7MijmkMFH6yFp4XXnrUTSPmTItkWNV1JN/st4DYyQGBjjWDrL/Z7TueBfIcQb4twt1/lE+6qwCOGZvhMREct4yNpy6J3EJYa3llRmI1rwdB
9l78+Ly0eMCTciSHkGeeY3NDPJgp/vpscWUdfhoun52YEnTIBUEQWSUsMClA/TzVTEA0iPC7/D05/4b7d3FGH5BgCpGU2EqxFttrc6OOMVHNZ5LE1+QO
sOgoUywgJQiyICpSOht7PubwxYiT8Tcvlr4vSJdPcwVlNOdnb2qJTWfBRKdRyoMQT81yN70h4ziIVr3qJ6HfPF73O1pcWML75QZFZHAfsRIoVM73y6rn
dV8m7foL+ZK5DGfN95L9FebVJ2W4+PGxHzDOXQjj7ebW7ezcdkKe7ms43ZtXkruMKMcFCkMdY+urlAP05ND2Vuz02PYsOPL7I+EpMCdpNIJ4pr/JAZf1
1MD6aEJV+0/kbmXOzMGUv4P2fZfhTgYoFmMl4FineO47u4HAoowoTusofLIr2nu9i8Px3au+agS5RZV6ahmkEBI2M9XLVIbaGQ7drTNjMnDm+/lImWRA
VAzra9Nq+WHWbZN605HdhWH3MKh9Pqh663/Nz+bf0/KckLbf4tzj4Uy/v930YpfDU2843oTZHpcscnL5bNqfx21vi1YSRNyOSH8DsEAkH5n6cy6Y55q4
BNfa0nlm7dSGOd7yyWAZDs4MHL0/m9ESijzO3BUreYTdwpJ+oqc36ZYzgSHfuzcLKTyKlKGZDAkjnotzrZQ10bNotytpl5auMbkR4F8i+P9pMEdNZ9zd
p1MgDx8f6OEfxKpmo6nUs/NU7WFmjzl1kAQKCe1I3mfon628z29Ez/Jc2JFrtrJh/ZSBwfl0+3kwpW6zByswbcqNCvyfR3N08EBKSCkBQqC6ht05RibW
YsCm777splwD+FhWZQUlgLwKbOq5VYuJEFc5FXDgPxvtnFRT7CvjpcH8ulVrztDDI7/1r62Faw1gqkUe6Hp+GrHqfXe/6zQqw/Bw73jHaDPB1NVaUbQW
D2Py5XNa5K2NvZFZNtqZSI5K8qHY1X+Wq2lIOcLtjfS9xSOvHWyB9ayVewqHrO751lhQuZya3AuHVXVUo4QnwpmOEga2Qzh886ytBanI1qi6EqcKIB+c
2Ve+OTkDk5sh49+E6G+by+r20Mao1VsTMmL0KvqtavLvTXUpS44TumwBkRmgyFS5EoiHwMViHH1tNr3E7r/qtkyMTOWWU9nyw+VWoWZDU10TwLqx3fBd
GTjQRf1tHfBjMw8XuRPyD9HVdlbXqb8RMcdRk2ujXkIvWOUNpkJxpWdpXGCd5Svi/FeTwORSHhuGCLOva59Yebyz6v4cMjzuGH2P0r2Z6QshlWaSAhjC
NaQw8A7g7vU0zpIaWMWcXMjxZbT492jCVX8rrX7eL3z8TsZhlkSVKBF/YrElPMZj7rvFI8ZEaMf2qUBODSmFBC7EkMQjzMgEZ+6mgE3RmagfFtUDEoUC
SX7exRisdWqMiJEllTHjnmx5LLqMtMrZ4s2rrYqFKJFg7BySUZpZqOJNi6zFjMsUMY2hCBRXJ5iNEAkCkB8pXA2C/VKK+mFb6wPLCHMPSZ6d79ONfNxQ
93LmB2ap2eUo9Fm7v2fAfcDR1xAGoJ75yKExzwofa4YZA6dmb4nfNdynQRZdxsOKMCYlpKV81ExN8c1kG7d3/s2wyOaLCoHTExtp9Td2eqG+id6rluw4
XyDlN1NTz3bs0Vt8vZZo4l6NbUSFJlAqaWH+rB0R+qhAK7wrZlVUJjGZPWWL6r2SAcRwelj9avsTFGA9nsPcEDhRXnF8hXYHmLDGIETZW4YUOJ5W8SaA
OkGGRJlJEqJWVRJG2rqm9zWb3hmYrfb657fX8GjxKT1S3OEOWz01ywCcLcgyYowBFp4wJic8TGdujeS0GUACCEuCEotBRWIviAshCutRdB3+7KvhkVvr
pe+vBcqWzKlP7l9AY4LCA/Xm3SqpA9v9GFQNVy6Tx9c/R5poQpM4h9uIz7OM0P6TA4FQ+g9y7sqDIqD/KkbkFoCaZfRAYPR3g4pORHPPDsWF1xPImKqc
YzrMEC5Ii7iQ1If7pQNy51QcAm/6OztOe7rdcXTaHEryqh+fD4pUcU7rCL5xjIiTly1LixPKcNLt+H/MAs7Gx3Qq+F0LXH9HbkH9fDlivuXP5KSkZK3H
daDuwE4Z2kokAMOVIRkEpVVWrUz9ovZX3xocibVZ2UyWozuXiZ9paCzzoLvPHNxrvm9g/lNkmwVGV4lv0ZMi0iV+9BDoa9zvfjwng76qKNJu6sHhSBlM
DBPFNAUCZcDrUTXdpkunlfN9hIFKsOTiQoFlTila6oZBsPUQIYQvtZ2RDqeD1+ejr68qicjQd/inMpanuZWJrDI2KNBwx16gwYCqpkJYaZXxQCJYcFn+
PaOVBhjA4EhnQ60aJVoAgM6ApIIhDmwm+rO5qwDJWKrtxD60+yuupPW06Xmi4CsgaGQDJYnvuBbtOdj6udUH4BHHj7bEj49uNyE0jc69/z/PpWV9m0Om
EUifcKcEcogJAOgEMBwhhAs3Cup3oOIZwQSKUbhXBko0VhwPlhaCatJxO7XB6CH5A6GelYMfk3/H0xuNJLF2NfHXOnvSS+f5sJrx7ocOFZluccmy0agx
RxJVJElXp3+tuwhvK7qAoItzZOmkRhoSA1wcOqTxjlCUlMtodskRSSgQoCJ2H9ozIS5QKFUHsmwbsVTtKG5gbNf5ttv49Z2C9+xvU93Q85qQaO/aIrpc
ETcOt2yI/u+KsIUdOxSK1CcHk3N2XBkGUM9RmF8l0eGhrmzizbYEuVGqfiKKaVCrwZmHDV6v5GV+sh5GOCc5aQbXclPM7d3DNbqVVVVTxgX1my+9x7Na
6ccYPVcD6DRARuM1cnVUfJxIs4UwUcgklVkW75ja+DcO+TJmUc9Sj9wWDA0tbHI+//Th8uO5OIBQoL04lctE31CbfP9/bzli9+3XonVT5+vLoeXI9cpu
cJsNqWloma3PwTADYBQQjOPdAogCR4j1b0sV0hAK5VGBKiwCd8ujMk4TBA7UsmGRun4m5Vbp0lRhxiXv9CviQASCeMxjLl0o/3TXzWcOw3CkLzUKxbyY
WL8CvAic2ar5F+ZCwDE1tH83lFWCgklrYHT7sYvakrNacdhuAZda9jUMpep5sYZS26yNR9MUkFSelaSNSSSDeiaLd/Z4tTvXBWTJDsBbjQNuRj61mbPr
VFNDIyDasI1X2s2igaxqGq2rcmwVjXZBarVrWmdp8tDk+lOI+vHW+VQO00BsjQtRTSHq3Rwsx34iSratG7HZy6pWDU3gD19FT6AR8o/z1v7bkidkUgoC
MlS6swKFsKvT2u/eRaqgJrt04cffxArxXM8OHkZiM/X5SoyF53eQOVhrxFahXKNeY/AuI8vBfcsgIEVwvvzrQRMxK0zpIfQc8P9EOAWBwX5XLrXWYIkn
cIU4ixxfh81elBsbkNySlrXIGUODna5YOE57vIH7v3jSV0JLKDP3QXKkx8kFuKsJdmrSxIDSqe4NEtpa7E9fy0DHTrwnW8+Y1ULqH0NdGze2WSVMoYGz
yWdLWdFWfC3pi5il+1LOGKqozWu/8+3cXoVTMpbHO05iSKSfQowJ8qCUhyqrLtNPc+KS5ToGJW83ckE1QZCQHguTzFugTxs5hP2nnh+1NyGUhmjmE/zC
uPIWuo9414EL78UJ2ZRp/ksFj483Sxn9Htm4PNR5b1c+kB2G+gYohSAU7Sne4JTsjj8NrUsQp+BCWIE9FAhwoCoMu2Uoq7QqjWmh7q+3jniJ2SvWicxc
OFhIwXzy8zQbsAbY2tGTyqChMxiFyKlLmZ9cLc4k+bB4194yHFXeA8FqaaWjw7vH58c7eu+QcItZx05H62BlaGIm6WMrIb+M8eT6Pg1yt9j7vYrEXCIK
rA5VgcCLjOtFHIpylbNcVFTqFbMNK02lObsHZ+LgMRRJSPR+6UcfkNhS8N7e2zuVC1UEd7bVCZoQTIoChnRg1Cp4RSc+K72+1KhBcQIVTXSJtiHkBKEY
VVZCYmJDYh+lbdfbYroCCHwIow7eknQZHeU7yiXFWiXyTnxlqyf8uEffygZNybfKQ+U6AfPwOT7LA3vaA7c6MOUATA3521S+hCc61q4KkdoO+L7OFTjT
Lkv7Y9QUYzG/kT5Y06GDzGTWrzVE43vsyeZ1UdqVy1HfPbN4cDDBgerpMr+1C4gXuzWXUO/HW8mNQ8MX79fyXWjg8ZONUR0hyG0vFIni0PmbqEKFItTp
zIFNYdVrcjOBm5Aoj7aX15G3ETtGOgofU3NmEv8KfI7HTWdHvoXvbCwsR4XmJTAWjTVWxBgLYJIB98vkYoFsIUlCS2gvZKQUUUioo1+NVgn+f5LjiVFi
2WbJXsJCvE2VV0OMU1As6qUJBVQNPkZAJ1s3mzER7bkPW6Hu7xWOeNdvXb0p0WwRNmG3PW4z7rC7K/WmxnhzXlrJAmpnadBTM7qU3elQIZAzELBBJJJg
zCos3as1gwv6a5jQxZ1ovwCkfGXSP4wpazaD3x9JtrVv51bRv6KojT92U6zkzEM6KEaWzwrtq9WFKdo4LrvPunn8MNmaPoiyVPdNxdl2qB9rlvBdO1u2
k2bLQzH2yvv1s4wqMYy+O+sQr9NmjSCiaPWUQ0lmuU0yIPbKuUpqAOWESWlsjIILSIx8sbn8J31sDI0CFi4Eoni1MuABl1BDaH7/4XQyRoiktUBRHYJC
fKXPi5ifGCTmKd0fwLjYrw0Dx+u+QDOqdHFpdxEwQLaKGQjybg+UaDL5mgShuHGG79lLppcH4XDvusJr7LNMPweSLEVxBQG1YcrTzdZKqQq2n3O3TNPW
SFIqeyFP+Ma3z8+Wt2cJUnCcWqFEYI9wfjIgBUAWCySySIH9yYTm4dY3s8cm9cVgVWKFM71o+LC7YbfgQ0gj9JIH3pl/1rmpXQh/oUD6KqiIQQ5aF5qG
1azpCGZ8Nwgcsnj3SI47S3S+O0NdZMXyUMkLcyypPmAEiYAyKCknr1eCGRE2j1lQue3x6y317+O5JO+HC1Z3SjxNEUi/IX+SyXafl8kUP5HSxwrCf0Wb
KS1InC/OV5WVpxSRnLJVnsw+uQAQZHy1pUFJjhbKoph5zkyr+hpGiBFImJc3ZUiwFF5X2DUwVzI4R9HlK1p0HjfnbRpdd/97zwsXdtqPJoixP2s1KUBf
1oksuSyvqvHTbvdcHXbPpagyK/8P95hj/299MjNxv7r0+N1AUV/uSnodl4K9eduiSRmIBk8qBX+O1Qy1CtFNVYKrFNy5TuLmai+eT155ymP4yVKgz8lc
ufoZmRNMlDkDaGUswP4LfxhB9TybjLKBtL63ec5SceRVN1VKkTwHbkrtVVQdxKqDastYcPNRh+X+2zCqAU9WG7kKpIFlFiGBYtotv6u0FOzRV2Csdxyh
syBjmbGgfgy3VZ/f15vIZbNOidx1IrMSEi5TIH0Tikfby8MmDR/5NaVAiu8hgWJ9kj9jOWh7yKt3Mvfov7S/hWHoXfDLJ2YsUsVIGswsdKcHTYwf6mra
6q6JtO7JPjSbj5/11DJ1kvAhyKm3VrtrJ6Z5OTsF+vLkyDAYY2Y+QkV0kYFEcEFq4KM/oeGKrrifz1Y1JhAfbC5mNAiFPCdFJIES5dav1XNtTB8dfDQF
SaQqPJsXKfB9xq/3NQ5KqSS6KN3HAhg6wtmQ+Q5FW24KJODkwq3S3KE4iF869nFxSy+T03pAmSdCD2kMGFRLJ4BhlWYEhyZrOvvXgWNNlvTqCG1XuZSM
v5c2DXTqwHZvRlCjp68o4+WKOI1apAxlVwoDymKa0pRYC/Z61eBFu3aUWeU47WUMq51Zz4KrDJZGyqYC/iOHnEsSGZe6o0NhEFbUUQBJFCO+ff719uMr
THyvqVN6WvW7Rhc6+x59dZwRz0mVA+mo4a57Sas9oQmW/UhECtodpKUJspCE9kZh4p46voXg50CuadNs2j+qzGzqGNhrEpi8ODt4q5EKjHOVQyiX87KJ
nHF1Y24cJklLsaMJh/62AxfWTP2CnoC6Hmp4XNIomIeYdCQx9kuA9nWTyE1EQ8ARFF/MQi96haXYzniWYxE2K7AgL7TlVwBt4cUxhRcrWdA4AVu1Xwq+
sI+LVCkT0owDTNx99/fLmJzVT9t24+SyxDUJIke3SzCR9aaHs/uw8+OdbyrPWAXVFLhrsNO1fE9hElBORU15ilzeUToqqqNHwH7YHuIf0rilxr5UlTeT
s7aidJDg0pvFC4LE9ay6QwJE9+NFLjPvv5xzzyvKMeUvLKJSctx+HweQoIkS5JBuukh0jaF7QFn3YTsz3+P2jKo/2vdwrqAQSCi9isQSfZoPaVVeNJLt
OIlsrKQtL8j+d1r55c7MkDZz5r2avEBh/A/ab4rnna+5tq/ojzcjet7G+Wwxl5g6tRBM+y20hhT+PRq+GgkGcgppthk1GDiUVlrFbApDVkpppXk++eQA
uNt8u5U1uZ5t/pyai3yclnmudcDg2pp8yo4p4dWgdFoO7bmxlQlfvXD3umO1Y60K5HU+2477xYNvmU5VVcu9PiTFymSSF7r9TPvwsQ5qUkIn0eXZGxfD
0QfXU6PVDbjZQoyveatyaHIYhWlyZ9N5S58eF9hDmQZrWVHDjhIBWMuevycZVFONdCIexPL4R/BpyeRGQ9GRO663505yjjru3WdfLx5APfHAKUwiXc7c
vmhsc+QMGsHjFkL4YHbtt29T2+SEBTzOO4KFDqYZE02Bb3EM9U7yPt+zTHx3EgFI5tncvIgVqdixkYlIR+BY/2VHY4yNP9p86r/pFZ0pJPiBoo9N6bVh
jUKHef9/ms01+K1z94qxHp3t2598d00zIFAPTT313kpxQ6BplhJQ3e0RAGbMr0gzAUy3mHYyQupJXGayHbzyetqNwKWx/mkxCAQHB6kBc8iE+BRGRik/
K2EgQv5/2u3fF+eqsft0/H9VtPvOw5dl9DGEoyoGCobqHLHvMP4swNaX0z5T0/RVsioKfryr1yhG3zrXLsdx43EhUuQSSDUmHf7pSax8Wnry8rU9VoSU
2N7AiilWv3LUuYKkMRpPekTefZOjD520rPNRy+RuIrInJjceylPHjF97VvClM3GtIiazZNyk91AtKQswlISkUbY609IGYYKn02XmbYFbdmsvpLwQNKUD
BGIJjoZXH2/QP8rPz25MBQlCEKqFBjUn2K5ZRIXFvrlDyEuDh/lLkDeoWoUFRZBBHIHCOGdzZcG96Bn5Aw74xgEzuAgjK4zn7MZS3nR9JzyaHo952zql
TMxmmZ+ukDBACjgwoO8dUvsYHrLfteDsSLBjZXKkdGfb2C5jCTxr0kL6czXaF0PFhuJMM/Yxh4OKH5QGeitycFUEgzB2+8iLnLylm/pwXb9y2yy4zzEs
S/sZFKJQyyCjaMB8yRXlPhEbOtb13UfhCn2m5EOF23dvqKdhJwXpTDxhOU+sFI8OKirOtdJ/zKDgRzKISgKsCf6hh0wqhXrxzzfWaH0zPQ4kOEAWEEVA
ffTMl+RPm9Ye/dNxh8sr4MqhMTKEisOjeLYPzaF8aIAMoy65va3KeOJQkoQ4rYCRDdZsKkL/bCN0+iXsB5rlxoiNz1TYZU8mAyigEN1szD7NH4e+BV1A
qFXU5MqKXuc4IwFyeQmAXJm6yQRChyiEM4/nOfZM0oPsBDr0viMhC4roc1N7qirRWsxfWhcp9jZGKepE8Ea4YBmFwwLKUdIArXGQdTVaAQIEUUvdEQkA
DQSAzNUoqD09+duyyB2IoaQLDxfdUMPbb5J5BEw41AMGGC8U+0PRgaGAn2TUXMzORqlIoBlQBLMG7QAiFHFSITqcodCtG+Gyi7ZUfSie8bnwKjm+3fD+
DzRKRbUMgQuTrj47pUrHr5P4VcS4Jr7uv9eXYc6T4nj1iTkf1HJjR+XDk8loGhyDaDqLOhRR+lMMjRrYJA2FT+JyVaJpIeeqmSXKUWGUgOLm4YK6uWQk
kTPpyuLCQhRthpRm7EpTsw7ghh9NDCFiQJ+aRNpCulc/hwPggDvamH2nBMR2QR7oYQIfGizvcj2mT6ae5C1I5GjftzpF+1vF9g2bblaMGe692mwkaWtN
0r1on6f1TgghzjdctSoBud3KYHjXsMUE6Ka91QbGUXqCfXcj7Wijb5jpOVE2rPPPw+SeTmo4u5raQaWWHlN5nBU5OqOcMsweD871ly0F/6ZbPrPNNGiU
rr0any3smy1seP8KTppXMmFqqni47XyARzdpFEI11VGFMKKyoFpZ+MplEartBoQ1Fbl/KdNvVuaWIn4PqYYKRpm/ILmW7N3FRdr3EHkWbLZQjEByCRhe
nx/mp/08MdkWdGNfih/mY88bfbQ1psAISUiNoZFQw5ic4V0mf7yJTHj0oleYjGDziwSU6EASAJQYLB3Age/AgMrlru5JKNvWTh5SHuZrhHoA81mTsRNg
wror+FYvlXVWy1ixt1GQ/FcUTI6z+xF+7w5Yn9qjkBoF5kbjgL0OUda6uH4c1JCRcfYwH33zGQUn5f4NPbHPOndjcMP624mHjb1cVgmAyjioUHwdZqz+
fayV4Yo8mc1/LBi+ufbn6EPQFDaI2o8RnMDIhqI6KJkKTIWZRNcDNszYUmw+p2a7ZP3Hw08DV0B/PUU9vr0minBbRII9JyV0bLMj9mvx9VwCVtvRGyAj
Dgj4XBcSC/k9D7XR9H154229cmDa+ac+VJuJzJAiQpj14k+aWYO+eR+FB0RcLq0ldjq45qGmBPyQMR+ohMV3WrfLcby4+CnEVkGXcaqwldTnoGA1ISJV
3TThXgzUngIBds0Wt08YiKqGQP6KoIIOiWlfS/fdkTadKeB0ZzhbapLiLnnww2mPG+3fmpPPJO4rVEJCAVISCEYgEhOcZaCbwc7E3mSxdDSCBifdC+Br
YZ345usZIj2KNqIo3ypmZrjRNCYFeyfYGCoHQJm1mRCQFRE11K4tmA6VgfOrpVRzrtQSGslCg9C1lgqQpHqQrPdy8PGTXJPdwVTsIvrhR7kqccd3Quav
gWouSKagBxRLbVmZCF0nMiWomRIEtJSy2bLEgyUKIJi3wHFv2L8rjI4Onv49vn9JRUi9vn0V8Q4zRcm4bZwnnPdqlE2w7XEUbHCZBy34/HxeiTszVIvB
FpEp2ETIDymRo6qiONCUZMFLPpVwpFCGZUAnDNXN+i5R6qFutQOLpWt245iAwBigIpECU1SNDZSKxvJeywFMyRfE5gxt+zG8ACmor38o6PHFrMrIE8/8
PXRwW+ATwUQVEb2MDHn87uBXrpMiqaEYfMnJg7kkZQwiFja4w6rPDcwSPNwyHZwshz+x9Sh8zGEghmO+1i0ApGBJ2y+HVhgu82yLsipstDj2SgNGgM0A
OZN2IOn3jThy0K0rjgJ/qVYvoOT3BTWNgfpNEN1T+s8oQD37fdi/D157+26X67b3PhPeiXlGOm7oU2JsyaJv7P2AB23I4tttmwwQw1bCUBQEgEoiBoRE
40YUESRmop9EEgEizETl/LNZpbP2B689TB/hIBF9TlNmy0VLn4mhvLNlj9lvzEgRmQTQTIQBhVdiObq22ucAl24cm6ZXDK08/mtwhqOIuzTkBQZDlILz
vN50pNHybLFLTPEp8N3CtQgEjJQpCOPXLfPpvlno8CSyHJVAJDk5ELBSaqIDl9oh06mT49jpvec2pkstvSizE9g4OBt5eXhZJlphymQX/b+ruJNEglBM
WJLD8DW/QEyFicn0eueyW4LSEH7CFKJcohAvT2p47kSErwz98Rc/Hy/J28O2GudnWADst4QNQd5eXXc5EEJ+pWk6s6jxmB7rPICbDwu5BBNlCXYaDvXV
otEg2kgp68gdm+8D/EhEi9KfGPW0K0Rn4ERNb+/97ud1qbkaKu8e21IGdNpxIR0lnsR1z3wKEhuCvcD8UudpNk4tJ3vW8H08THnSXL5Xsvc7lIwUoMd5
zWOFp3Ay51Hnxk7y0FrknkblJHlmRIVdQ5hJt8WOy4NA01A2YiWgbM5IeRrzIcEgoLwKg3uFSBuKpIXi8XTtpGD60xCDTD58Wyeax2UCDIsQozUDIpxi
dtV79Qk+nPi5mo8yGsoUkHhdN+x4jybVf3EasW/GBDlIiJP+dzN/pide6HUJ5f7b9B4pallQ78uKdvYvWaO18ruju1JUekHEQaSI7I33rXAq9CaRt65r
UawGAbJocbI3ZsKwZcmCuCGLGsxUqiUoaKCQJAoxppjRthASgQhjr8KFaYl0HVCGYSJFY5xKlRJ2l+kxRJIY2mEUCP0UtDTYdE0oYxqjsWuTIOkUNwKR
lQr3FyBQLCJasMDnBwRnsNaeJCuDVDRqDaRAFumJIsIhBAxpRv6pi+8AydayiKI4gVOGkg+Jr46NZm26zd9CaZr3NuBrLKlYDPTm10FB/fnwPre+7VNa
sM89mXCy4byAa1YFKzRkmKyfz7F75pwOBoognbA7lTReOS08Q3w0az55nv44p2dIxHmRwrXHnmBcFEpDzTseR9qk+gc1wRq0olwEYJlDT5IHZiRYUBBR
jG2N+OpmiZst4JC5hBxEkKXlM6dYXsp5dCTXJTIwQx2hi/TeTFZvt0ma7NZjBdWiq2XWV1etnHaId+aV1Q0WelInb7N9ir5mshlxDQBii+0rJxKu2gml
8UbV1TWrkzQVMcPbPaHeyykZTFHdqIrDc3D33r0KWQFOYFHPjjy7Xqmlo7r/jJYFzbYEQGrrMOSCJC5VV5f4LVmFXYim8OvtlfsIcC1EUBt545VFRV+2
qKnkXQZ3BVPQt1iZ2UU8/ByC2ghchTNtcmiH+KAyQgTBE7YGFkAboWY9pAoq1RoEQKMTzdfLZG/K+1etqjsq0woONPHVo6LpNxUeOupEwK99NKVF20tg
E2KaDudShOR4ssRUSc0hS1MiFRioF77qGfpS0BbzmNDUgSsZ9YS4GZRph0MJYXfQSpMTSn7wu0LUgkSkcJZs4UHbMTC5UUpKHm3svZhZ7Q4DlhuZBDUy
2AugLu1PYszoRnLpVwA/LAeg1bzsg0BAuDuhzADhUa40dH8A6zyWCGyrVgpHApYN9Ml8ToXHivqWMMe3HXFe8J4AucOnHEsg3aXptjCjcx0tY6hps0qQ
9iJUGw0yioQ4M13ln6yC3nQdxRBA8N53QvCADchiLwNnvlvNETgmeJuj88bKWkCXu+LVh5GeB7MDCPjQ6B95675fvzQEQA/QO+5BN8kEhXjKmQL8FFIK
l5vOZaaWZ+BGhcT0E3dLykGQgZaLQE1HhJpeTCmn2SYG+9j2PG+U6w1tMKInCMAACIkJ/IgVy1heozeptwarZ2eJYn5153fF5OgrrPum4L+LjMSL3a/N
ozpqUhEkhRq/vwHqRTIw4aHS4kVl1bkePovv45DrU/E1tMUErwKXWW3j1znXUJwUKldYzr2VGUCA883nYo8EGbdSEiZQAp8HewgNOhmyPQKtWRYIwXxp
O6GVFP4XkxsglYoJy0FbhIQw9GJ2pEqkbcopPHMATUQH8lcFnKgZcW3wQZksqcHCkkkAgh/QLWncdf1cYpNmlXhJKGHb6yuNDxnrFVNt6es1pJN3JEwK
WNncBRT0ziLUq9DkQaCCGPnwuOrNmKRXGfDCHqckzmqJBGszZGBtK5zLCqgLJmgaNbrOQadpPDGkKL7GnaSYI2+/le3S41OniLZ5pG+YGpDnxrgFaOg7
OgWlFClKg84mFFHD3gx5AwBtL/itdtWimsgadxOGxQ1Ek21vNbXlJCxEpenK17rM6sGAckqUTEbh94GJjpEnngNPsACSPvIh+2CaEDvmB9nZcfrhnDVi
aZ7bs6HfDac5QpQpQK2WSJKwkDIQyAKHjzF1ApSBpHIdkXr39nPbkWEnEiU1AASxOlHlSbQHKxt8tLvYJQjt4d812hAm/ja+njuYvLM/xdP1/qLOh33w
T3NU7qXLWJ8WxeKZCxINJgiyWECCNlIL123Gt+ZPg30UVJ1kECL2mpTEoYfZ+GcJfwyYJ1Z7CwmCmwchktSHMfIyjIIv1JFjg3Y7MHmx9xjDAt/WZVCY
cvBJJBLgs38XZBx8+EsSPdkFLUAEWSNY6+9iw/P7fHevGOP3XU0A2njyBWHoh/gnrcm9yyEq/oYlGUj5PUH5H8gP+HTH4792Hn3dj89fgVP3bp567RlY
b54DutaUmHYft+31sQQ5HxvUCmP9HAHBtiydhkfO7QPh4cTrS/kFUQPEP8I+m9z0BClE3SxVwUTMAFBdx0HRxgoxkCl/42YcCofSUL0iWeEZSJrbhPNJ
IPAJFUxBFi5l+j3HAzk7xYpkutV8dUxPMKn3VEyCCAQDLEgKlJnx0Vpsw+j429T9Fp50GCLWhOEP73SQysqARHqt00oKzUVC4LdHYIzzO9Po1Hlf4Xxt
m+mwu97c7xt0/FO24qh2KLSsvS5l9c31o/ydOCRtapW1ezKpliSFUpzJVUlx94iXudpTU/LJF9eUS9h1DSs5KKUDp33Z7bsBGQU/lfqzFEm86w0i/lrP
lNGyg3JUaOqSOCFIZioDVfOYj8NV2IysuvYzHouO0Jvym9dyCUbkUAzZ1khnyblPEjylF/4Nx6xDOKDjk8NAZX45M2vmQp5YZFND4QGjd1IVtH5doVw6
ixFq14kPYkqVCqmVuOkJ0MgPZHsT1899gu98o8Nl2iO0xyfKDug7bgW9iDLJGkuSEFvcu15v3ftYUl+4KD4QC/fAnhlNMcKiTfrkprMqQLnSmEgPFDhx
Y1lWlaNaZBIgEn+aq62Wvde3nh2jx1t8WgrCgXLoT1WsE2Ft6MaCQwHGOmUo4qllw+rXNlrngg4wwbqolVRa7vd531U55mxiMmESnJ7GgIoDMsRQo4pL
WRjOTO9G3xaNxwOdL52GSuHwDxzM2azb/o1P79MudJI2GC6mVs7rjEPPOCXKJLFs0k8VvDTcQ1R1Yb9IOx45EwLEgwsQZjWGsPOuQsD1O2IzKUshyrOL
pdCZHxvJq8H3MHS0ruIakPpq6lBIielkqATx347nJ5fHpVS7vhPodTvwO0uFW9l61wBrhEVWcLNwvzfPzU77vu3Y5wGSsHAzvqxVk4BthqQkgqtN2FNd
AbgReWhClA/bZn465xTVZ4PM83V/LzpqqtAT6tcXzYoxMuZ5ePfxnm81zXrFvdB9bFDU7+kx3xPXwKrxvYedMo841DkjB/gtRNYO5A2IoK8ZhkS0b1TA
hlXc500VjdaWnDa1d2ncvJmacQGKTnjjvO3C2WLFp3dRkTgGxzlxIGZfTVZijW8baiJ0K1oRpIMRrJY1KLVBuM6QRm8Si9LsHzIlWYi8rMLKFcilASHm
9tqh9oUTGw4+SiWNWVnCAD0oHHaJvds7925BksMGCcM7k+S5/IoxQxal3XIvn37tyCSec78zW6e1ZbDOcNKsbXntakSGLXi+anLG2MqyijLMpdyKyyCn
q9Z32KGY759wmvVNdaM8mmHAFac9c2aPOhdiefme74JD2zwuLb6WDPQVu/Wq69inbKPc9MlDmBpJ9jAzvMCmMRN9LXsGGVSyBnqiPS859HgLW55laIjh
KYquqJrTVSsnmarXvXGOgsUzoPZtrXeno8Gul7Ltg5s3MF+pTHNImOKcSLrjB6g8Wt6J30gB5JNTd8cWJMkYatCSiLkUFn2dBQhMbC5xNhCDWgyyLlDC
2mkO4NGsddmy8KfGn4CvW9ATzW+a/QyWlZD9pulwRZVXtaFeitKIkZGTLrjRtTrrilxfKz7GlrVFCofHvx43ugQ3mhzcBETy9zW9jOuVve+Dt0LGt/EK
MQmLZ0Z5jdlLaFjeSs5mcHIwDqalCeGqgb0t6WIFa5RuCERaFu9TVKiiOG7lEHHe9b0K3fyVA9mfU+yyGkiuFnz36865j7psgex5GDy8YswHavucMnnv
NEGVTSAXJCAJBOhqWCg2SejXYXznDjO+z2D/4a3jziv4FKAsZ+rsxVx1XU58Ls3E8SvHlJ0RpbvlAxHZCvmMEb2CtWxcr5182iLIGL6N5JcjVzvdVlbV
av63uLSrQlB7ffS8TmtVr2lDx7q5u50QNJTDAm8zWCiH7bTz33rjv3vLoj3SHjagEF0Rvmp33eOeWuoIXHvgUgSXQyaPdkH3L7SBC4c+Nt68c08n8G0O
pxrRZqBmc5JmsF1OYnKMguQ3xMXq55CRFZVRDmZZ9KODbSjg7aXaRnb4pdhDw/m7fYu9clqGJfpuxF4aCGdtx7pKFUKRoR2W411wsxPDrpJnxagJCe+9
xAb9q+1iTYWDR9R8vZiFKj6wv555CJVwnLfPf+Mn/4x9x7Yn2zv9ew2IzRE4n5jXkEywpPf+oe0EAfvKH+gICFKPK/Zeh30RbPSf1O1TGyMPeCAzqFj+
yGjh5vIwc17IcW/E5DE0r7qUdcNAchnYSpSUFVMMofE37ZeO1/SovIUKwvyHvIYkpzq2lFgerasF2UamU4yGUO7NGz+ybsYU2XZ6pJdcWu1ljHZTkDwH
NjhDh3xWDR/UX/ShR+64f6a3xaBugjeQC5JupFJHWrZTEhJ05Fns1yBYtsWlrs5972vX3mhLErCaEImRQX5NUz9uQo1WqT7yHJI/WUCBtHYYIxxo/wo1
lmjVeWthrcbhEiRgLuyZVFz868y6DtWwXlUbU56ui+iE30FdmdkKblWNz4qu4vCGLFDasSGbIBIJOeaEgckJ4X47FABW7qKYKCOOm4kJGYy+DIMiiKwu
1qqo2b5Wtlq0ZjMVezs8uELotu2ogSic0pQuQiiF6/pfo/4TmygkFOJEuHQXcMUWCsD6jnlGbAWDzdW+48z09uNx2Y0q2+mtvpgdUOROB6MObwUpyvmK
/Tu8ZNDz3yywjBZWbA1MaRME2Fv9wFnkj65Y57cm3Q146eto8a5yqKSQMVzpwiB9CIm+PZdnZNeAH4xhtQ78dWdLvaFYuRbRNSMj9NBcD0NIJqANHd7W
b65SaDp6kdVOvpWI6VJBdlcXynVg+C+S8H+7AXaF0QCghkOXhmrBw2yoxEiuVXdgJnlh3OkAEpoO00RBjYSSRdYZAQJIIYAyPPxgE/nYZIwkzpIL9/Xq
HAobM+qc5DaQ+h6WQkE05uuA2P2rHvMtKGqKxCYzeVMpASRoVM5XhZ3IA0buhgutCh9eYkE7H6JjNPjg754+3O+QoTTX+juOT+7fhMZwnRLtdxw9ElYI
UEzhxkTcW7oQiIUBRGBKKhOI5kOxyTno2JQHPJcsQk60LVYCbCPUjQSE0uL+6kCkQgJz9eHH6AcjOYB/uJHsAACuAtxAtsuM53o7zRUgkg+Vt3F5bqzV
ox7wUfVh8WVKwmflFvvjeQP70BzyiFnBuP6TweNc664NwCs2NcJFWVKIG6r1Pmc9ay18er/bSxhRPN4rJ5CI+GQjOv1UZlFqrK7SiBBPJdQQgyMzlKbR
ZpEk7IFiNsSjG/XKtb4USTKc6avv+NFyGRBGRxDHJSTiytYEEzkoHQhEZ/9tBaBA9mjIUTJ9GAiMF+NOZlA8O30wna+H+jA/ezaEJQHwsLsCQKEItyOa
oxZJ3n8TTjdd9HMiOECyMbQAyH1UPCh/VU5ZrBAOJHK2kNOy5NadtaihQChRQkHTQzYXayOmZ1OE94u2SoIpV9Mr73qYFgZnIQAFKI1dN54KzW432dLU
KXSc82azH6nftqdq+11+0+TLg3FekhLPgJoJ+x83gEpKr6ujiFBz7kjGBeD/I9vfZ5bx05et6Wc96FP3JPOq9POY7rvsZgGqgyouCG0v5US+cmjBJNOo
uNTekpvlOM5nto1sMiePQoVHGgkgYMUAUoDArfc50OxgesVHutuz91va1DxmljQZbb/K4jizs5IlKhDhwYJkVH7YkGOjWpyFfYwc2VSOpXqSmiCxHyAp
wJQjM8SCfUhCeBCMU1+pep9SOOFNqVe0oNayk+MDZCONQUgeAO3A6IHI3LA6xa2mYcetSGkbAgaTByHgqqqP47MNxrN5MQQRe9lbtlKlYHG64OwEP0WD
9RAqzrqFygkWUeNKHVJsIJsmbOnlWtu/OebWXTjAzzFCKTG3zNWWTupuZTy4LgjECZw+T1G+0MNTgZzt2xlrSzzdI2Gd5DM5GU9Fa9c9oiqVUt83fGak
y8/cXqmdHnu0aN76fXc3O8tbi6vBjNRjKqyBhBBQX/mqL2fXJpRkvSuk9fUN72H3Meyq45/QolzvMONAY+4XbOSwrMFn22FMSHAi9JsOwyNeGUOLPwl3
ZrQxe1QLGR29GLOVZRmRE9Tt3KImvlTPIUHdh6PVutJGb/rN+n2VGP7/sXLeNn87CWfPeXnz43lpWvZTxafberPjfiLZyEdte/OdBWmxg733fLXhE2PF
r30FoQPBGsR4SiOUoR0H+Di3SX1XJb/RJxhvz1i1AqsDWt3H7vBhCmB9U+mZn4bDa+mlkthntLglpL0gCAQ/6v1TFfgLcz3/f8LN5idFigXYFBaTVy9J
ifDyGCJZRV4O2QMJNVQAz9y7SSpOvqJPPqvMAvU/2bm4t8pbCB4XjK5HpnIW+pZO8yxC/LcqFdfgQEYQFs1JcpNX4SHz1DED+FjA88MaHxlPb7jE8br+
RTgehd3LMzjcTWUdIGkqDczz4skP5hFuccJNfrv/VhrK/O8XhaeLhk9KzDGeFHqXJh8qPikMM/Y/xqsdSKNeroQj5wJuHJSByjUtr7JzWkM67/D3isvj
Jk+emjD7fdpDiJgMOYXoYS7qGldXF1qZus+nN3gCttZ8QFyyvTcIvb+b4E5JL5Mx/pJyTk9LU7LDStXVRk6w6gfr4/MyXsCB7/ZQsqlKy+orovU9LLCf
SujT84PrK8k/vX1tjSRIjKMVTeS9xStM1EfBXYmsmTsW7SqfJw4MCd8uN/etKaCM5tFgrDNZTcBYo850oBxWh0I+g1F851o4pi13HxhgwkkfrX4DbAtq
YIn+k5lsRNln3nx7+DZd86YVQbHDT+Drd2+X93P2X7x9j2YkstatjtA2bsLULIFJKWDK/SmJliJeOnl+Xd1+jn57647zrZmUOvFjNlEatOCYv8tGcrqZ
YIJIIGHtBb0PV6oL8e/er1luQp96d+z3zzcoSP1eqjH/Ba31AhyCFvqgzwk/hd9/x79PrTZmMp7f6C4ibqz/Qzz1Kcrxh6f9GP8prkgSsM62eyGyAdu0
vCFSTwkSbymx0w6msIJB4TvG8BEvVnrDQBcbJBsT3lgx29kwiZyGqsI+89Ry07su5fks1OdxQ7S2PhresRdzhUkIUaogSpQAcmJSO1mQSTsfIpm6CeLS
RwHHIyPER4rkH/1ZssWbNNJ7IxWsj5fon/TWGp9Du9q6v6OBlMSTvH2IidhQBO9us+jFWmMW6qDE8tcjQffiXqRoJkHhRw/VzS/kM65j798BkQC6GWYF
C+EjudRH4/O7ySjzr4WJN/bwD84R7GII9F5CTLup9AfKJGz+Pkss/P9xLh5pC1fqdk6z28N3l181+2Kliuqjh2FY05XXNOfWTGYvV6lWvJJkwqIx3QtY
aWqxAiby4CecrXvQaVswlF0wM2dgNJ0noSYAwUJUEgruo110WyqFWWs4ddFgX9yytzGsxXuw9Ol3rODto+d9Kh0ei67ruQxQkOVKA7NFlp77Ls06dk7P
3F+2wsY8fD96QQlbwjrwhgzjyxrawgEyY/L3uOEKMTE65gxcVvLNSFMXW5FLqlJ0H2WhGp3SZycm+m07Sh093TfOO8SpSJBMe6Qcb16GbApQ6yibvUcI
jafJ6zR8hntaU4IYZXxkL3ERXRrCz6z0f0mAtv67YdBfyOgZNqVnJbYBScPKk5tLbreUZoJtjcpCEMVQReaZ27YXCGZiLck5ZZbZiJ/T98CTHxAjgh/5
qP1kcD/nv9Mg4LtfAl6cSRaOYU2bFFn8+t5Ig1paVupkaR2gFUiKl5oXOLDBN5QQNUv8jG3e5ZU6nVtGztUQMqrrbibTAM0uKVCw7utrVKkaUWCEXVfK
ZDKQVAJL8icfKSLWFr9SQtSLkJZZd7S93uJBmjzNg3FCPraVDWLTpwnAouYAhQ49hgPEx9pc5dUW4gEB/lrcCyc2DKnFtOPQafjqFpXce19hjHsFfYFA
3ICIED71gtE/idSo6g01CD4kPKQYLIqjz5nKIUQfuPGnI1tKbqQ5miJKhApHlg/7E6liN2rFIJBNDBJYgAD7dEQBB9o/+iFoP9Jp9HYNBcP1u7/IUF/8
QqKvkiDCCODIgK+PtEBvr32UUU75VFVIQGEEAChERH+6yVAJSEEKEQJBkUhIEQAlgACBlQhJQJZBZSQESGUVCgChQwcjf6m0/8b/qBOcTCf9N0475aT4
OvlfD5xucIdAu9e7ZrEgXz4R2hXztwim6vU9LnmU+M87yAj/8JMio+azirkYRSU1kAJjFPCurOXYUUFEcKCgCmUygHHdTJSaoioiqqaJJqagVBRBJ8D9
Xy1CdpCAfsJSifb/l/zbn8Dpfzduu2yn+rN35w/2Bv/nD+CH+8P8ODyTh/ZKwf1hj/7BpMNiKWjtpKlyKiEYg/gHf3aKYkpVQ/8/2er6fSekcp6R+G/3
6/utt78f/T1m3Pb7LKxBYMSPXw1b7CdAvz8+NP5sP05zp6+BwRBI/t0yVeBELAXR/2qCQE2+3eWrLvULzSjHV/u+vNomDmNYVYXGQxwVSoYQOL6O6lQQ
IB4Aj7hA1nKX/HXFLyzu8z/8iUvuxoY97DMo6HMFgxRSAGABBDEKNlDsFuOv/PH7f79BlP8fbFaR+0kj8ZOaMko/wrxu5AJP9pAojEBR/I2nzYR0UEhz
eh/lfUNCGinyUaZKDVpJQwSPzhcHDLiisRSa03/pvmFUPQRj8ktkeBszGFPP+gYKBOTy2MTB33z33q9Xbzc/z6Hy+bH6afT0pVw1gZkLYfUk+HQ+gX9u
lpftBAEDxGSInBgeV3UxvEAus6zXTrEnhcil1QeKCRJNI7Vh/gwq44X9dLS19L8TewOw/vI7aw/61wwNEjscPzoUWK5WpVYwnUjH6nrEqqwkyP+ebXra
2mXaM838csW0NEYgjCREhl44X1ivG9jsVC+OOfPPm9BCB569eoAzjSfxmtwFu72NIJ8NtEEGSQR4ZUOPD7UnlWPWI1/5TNVTWT8HDtMLmnzs4cu4h9xT
2fG94wgs+lo3o+kgIAgExdsmBgMcBcVt5V3fQrxyBO+efpniu2H7Xki/BTMcBeNDxNBlW2D7IMjRGJQRUN8EfOVccLAcIC0nP6cCcjD+zJe1z6y5sG/d
eSPF+mLYOeNV2p8zxanOSl6nyW18dPeVdHsj08SUE2IU65cG1Zr2Gei2pe/LdxkUmhKGQGisy8lcEeixXhLFo0Ibb84Reg9+954QFumAQEIyTnm/C7FN
g6BZr7mTcWHEGQ3DiYdHvcUwqoInIjmFQKC3DRkXk+WA9XAkQ3ALmUh1Sxcix+GENg4udJqV81LRQ+tzyRRjoiwSXoENwIYMzsMMAix1liYVJ5kqYFUm
buiVIYmTLXzMAOfppKbym9s7R4p2ZB8EbBqlosrcK0yosm7b9IYcbY+NpZAwFzp1aUg+jM9dXxK1Kr28yI4k5nicaH25WiJ1xK68XzNMNhtXxuqN95Fz
xWVnBJixwpaBJxjCwYn2nczUfIjSebvd9LGrRFcttqUzrNg5OdJHPSxeooWqVCs9hIVXpi05Djr/1+aoHhC8KINV8p93e8ogOWxXmYdBAkaIl4aAMn2o
7mEz6NcyNLYo9DvleoWgVNrc60nztcU+9Co/SlHdpOpLS6oHwgalAIIFFM9HsyhkIGRkM0FN/694tgX61x82KM/F8msKhSxlHClxFoZCdUoQAfRUA3Af
3YwQgYjLjztl0lkR98akSlTJVc/moCVy6Z8GC1XQKUYnqXgzXZGJ0fwJf4D3xA2PcdDhRG60J0XYtuRLOgHuwGFdtwL762vJL4vVlsFuFAhoBVlQhSB6
LmSU2ITCEAb5iZQpSVr5tE5MMqDQpR1RpnwitXT76JviEn09LZvY+jQzwmLhCLIiNEdTCCbIHRhc2nAs37DhwivIG2GURuwfGjMCwW5Oho+VJByMEEp7
d6N/r4564WAF1u1yFKmMaSdJuFuRnVRbkFA3BcipnZVKVDBVKXBTHbuP/UfBO776bg3sMB/r+vXsmFG1KvFUlAerAS7XgCJBgUhLYopihLRMqXf7TOVY
dhj7gxozP5Au6JVqrJBWAFQV0P8HCYpMgR6ZVS6UJExdkm3T8ROKag+JQD5vYCI/8rnJiECgFCvIUQGHBgKGHotLhxJZLTrPwefFTcrP5JhYowDXVNxd
LBmDW7pS+bgOkBu+pUxJJTqJjVB6FuXN3CJgjxeiBkkgCospw/OioqDv9rCRmv8D0r7xetBfMZBq7uC89mEn0zOyxV6yHookJQFzq7q4IZbqHbSFYqBB
Fw3S7rtkMfNHS9MhIq2uWlFTMilnA95Z0fvA88h0e5d6WdzIXY2Tz5MR6n6ocCAZ9fDhhoeAxnJ1FTxwH47zD32Wz8WM3WyPJHlTfh0WF38XWzQNrK6E
gS7mPeQBoCRompARMWRhoshxAPPrL8Hzaj1FCO9ch1z+CkOYXtSHtFO/EEfvIJmwg0E9UHMywmB7tQZP2dUXbsjunT6amrb7686PLDbbWJFL6fQTu0cg
6dcmOdb56zCodVw+aOtD1ssNyu6jhqwPZN+gYlec2W353418q8NGZFmnsF2huFzx9ob3ti1qTzanLXvAoXhIVw4tFnDoUgZGQLI4zUaMALYVwbiODJnl
4Zt3k6WZ0ZUHrxSeAk1Fu6579ATt+TrlY9dVSdfKRNL2W7TStP63mx5Y14PjnkiTndZ8Kq+m7/Q+aYkgczybwPvZ4AbjZUZTLhIFRBILCaas15QX04Wn
tHyPkDTKSSydBQFUBKIIuoSTzZuFEkB1nVkTQH+kO0l0s/dxliajhVVSfCFKZc3UdZLI0Q07miYtxEgg7SiYFqH+tNfnmOmLywUlLUYW+Fpyi2BYCmri
jkVyUbAiVQ6UgykgsQTQEaqI2ECupiw+b6csSbGgYL2bJ/GzjfVZlLMAfAsN96AFEF3pLnUMJ2by3Wg/pqqzX9vpxuHSg6bMu1dknTvfIEZitZpcsd0W
bqnKwzHa9rlqny1LUmD3KMhXzsSi8zAmUW4pB8lnAEgU8bqk7wicV2bxZZawbL9hA4plPm8hEKAKPUAMjONnD8yIVgYxMSyC4fmGsrojhb1FkExw6FeD
8aTMSdZg7yvmbYv6nn9927e/RY5iVXbe4/YdB7xFaODwPAXz2gaQBVKFlA9BVhNOslHBRc26LkQ90NsUWGWt9vWR2B98+w5twQCe7Qc0ua+tzIlFgjMo
cirHmcgbtJ1L8XG+qqaEWJ2MUobKAbMJ8mF2c908YyeuhfWpijy/cCeYNWRQL9cM0vvcmLGURMsHnqg6AAugAGEYsBShqOdajOgcWGGgJg+zWbQbJROa
h4MNQYYNYCiLWaVTbSLAxMEDNXZygsAFDJQMVcKIXc/Sa1GVn1pV/qnhqhcAhtScwSHMTg8dQMnh3ymbJunbeh8+py3I+nKzXS5113d3hh3OxvRNHQIe
xa7G6iWuJQL5ORk1qBbfpfkejvP2uBjXeggL2OMyoahA75qmoUtEvr31jNcLcmQqpgQ2z8GGJBHQlYW2eLUHOBZPHdNX07nHdPfqH4LkFeQqQsK7rQI2
0m78a6P0GSm16m8HlJ5SOSsSDNHKFezyvhi94PUSQiIsxw0KlqhLltJoyhi17ZkWeBIcVgMeJ0LXGqcAKpo4C5bUwQh0sM3BzVTq1HFjjq4EAOFDMHec
mrlZPE5ZVrjgFeXj3XedEdYEqpiRnh472eSJIGCwRUkXi4fiu1nZJDMig3Ni5cXGTmasoAQUyNa0jE5ObNh5+z/XtoJidk/R6Xv+P6aTrqRcb4EuzXkK
5tbO4FAWLlTwLG9+0MOJQE06ijOHG4IrTI63iiLkoxIaM0ZBUmKrUa+iRKQGCJ9mJIP4i61QZDw/UyhCDWOwXbUg/LecOkNK9ZZ3VgRdphaMBuNImIE6
CFDGdDm1jtULsIu/ClmcTQKLswQauhwwlOcolqGEUXgWQFKLUSFWXZx3d3s3mTbAUjNUuhrlkGIzJMzQvoWKCnTiwSxcX3exFaztJnLuCeLIjVHCkxSJ
M9RkD5lpORkqxliQ5jqSfNDqgx5CE+a774cBWfCqNhIHNeWJ9kq22f1L5Ub5QWHB1OxyCEK2EFzgYiiFWrn2n9nhdQKDWjDeLZB+u82nn2BnpDCZFbnT
KXZO9nIFCCRkxISdksMnm7MHx2GOETd3L0B43bEAowpyjgSd7OP+BA29sbGCj5quaCJo9DRoSMEiQ8kNNgbVrmyy3C1pM0tzZjpKdIYoWP16tMPxK3Qc
zHDX5XW8MpQcg1X5eL80fLkV2RMrsNIRBJrPyQYjOEGHKZzwXUhxwlzsYMrXUe3ExupMvRtrUnDKDMFnl18uFFSFeGH6B2SKlB8D71/H8OruhyfXHN9Z
YeLpRDIgdyoMEEeTz6C76Wc7HLyngxKwv1B3ag38UYTqnEZJN6gSazDpRxkHGlVEJh4Fbznt821MG+AgyKKU2UAOUwrhpS3k6d0gGYT222z2pxxjZ2UL
oVS0OnhkVRZSGZKzVOGeelJsQaaUd3YECMpZTeLf7vZHCf0HELPaOTdFd9J3xepXKAyTh7jTVwomUUbG6Ubm/zluNmjDDBl5BlAsrNnrPXNO0Lfsp/mv
ZvTxiM9BrPIb3t4uSoEu7Ry7udG14iQRMLjpaeF9nOuFplK7VHg/YhJua/Jq4DgBdMux80K5QZ6n30mT8GTI4VXYXAwPEamFUWpHC1BYrjdrNaWidrNh
btizPSp1QOwJgW6tp2pJHj7KtVLnUgIh+VsfO7g56dkAn1u3++hcQ6QmY92W25kOa03rK+zHhj5hfpNKsZBZmcLaulzb3dl4pW3esaxM/ywLJSLgEnbU
+/FiTHy+JO5JFhu4etFrKbLZuvPV0lYqJKNIYdBWb2aY7csyeDQMj3GlrFzLJDvD4zxU8EfQMKa+jHJ2ECOHi17S31gZAUDYPeeGPXcdrsjR3JRGzUhc
dTEvc+BTcH7YLHc/lNWEZtv+nthta3/Z5HvaKpOtqmR0h3fkJTd26T37Esbzwm+x8srOZUGBxBRgJhtEIIeD6sih9fzsO/PiR9uXubeBQo/RQqBK+eA3
1FkIE1ohgMfFuyvFSPkEFNcQnRuwjqRMzSFvRKBoi4XhNQKd1J0AN1uQxFjOmyODcgxA3y7FDQ0OH7VurwMxqakSFufsb1mapNVpfu4/CVrSPRmW54VQ
4hR2gCQDsgs8c6sJkzKCQXCkv1MQE76zksRenZzHOsgBF+3Ti9oSZiPjpm1MxO7BzCVCieSpbhbFbMB1CNdxehwOOVxN6v7C2go15VHdolwT9yjBoIcc
KOXwwN1xMkDmfo5ZjabXHVMvTJBCUkAfb4mekFqyHtFSRzKDIiv3leq0eToijFeGBJnaGpML4VDk+kKBzHUoGxIQifb8F7aAofhtd+bV4TRnwBIxp+eu
3mvFBCZjDm0YDNok3rHzvVYUNNBpqYHNZvOp8TMPm+V7XceVyNeWoI0o8NeJOqBEc8sDBU+tetW0s1zuDmCwDh26+FumolaicVrn2r0RZ2JtdIzhY1yW
lw1SVRZ2C4V6OMM5VgOIxrjlQVvcaPlDMnZ1CxIS4Ir8nxjOOHDjUZ10VtxSgdBHBlncUM+FBrwzlobXEzl2QME7q9lWegVtF4agPUkGqnAd5EQUktWz
q99oFyOKXHvt77UWgFp6ehftQOhbGwRtHTPUIVuRty/HN3Np6eJUPQm5jK/Ovl2ja40t8IzPWVI8ZYmH2x3IbVh9xXXXEk1pa+Xf4Z73JDv0u4kxI34C
Eh9D0JKJYYaiWJuWVZc3aRu6FENBWQnrtVP35VrYRIVS0l4teV87I+QBEMJEXcYWWLrmngF0ERfPyn3zNRgazUzsxoj4/9/yYD1eX3vdhs7dDv69e1Co
qy0vtEvQzNjyiFn41sIEVO3nCdhDmu7YcZM3Is4kM+UC70TaaLFGHEGMyQmBPhZ/vWSiiNDMqBOckgfGpuhP13zsig6VgZgcJJMM50o8QClFZwYbvlUi
MTW6xGdszAqThII7bDDzyZZ48iYsdjX3Hr3jTgwQSTMZSFmavXd4Q0UXRhIoCRm4hUeq+x4gok1xsK9ZBJsoyIM9tVZ7GDk7MPE7wFg6zXuNOK4E8kAX
JRZ0WvKevEQLEZQLoCZOo9hUB0U5Nsa5KjC0LXcL0HXMvJNz59/WjwDnemNkTuUu+xn1F+s1oXHgH3nzKofT+7+GhvLO+V2rPF0aeeRjQoG0EFGsmpfb
6OYtaEnYG0X87gtmQp14kVZRvp+2ori0SzQKCHtIuqMSpDJs8/Lev8rGj3N9DA4riSh2/VYZZd2EkRCzaiJJV40cM7T1o7Qh5uisE4FAwIEPqZvnGtH8
cCEShA56FUkRRUWrDDvR20jSU97C54zvbzDWe0nH0UGWoL2Ne343pdMpUr222Tm7pmHjrU80n3KgsN0b9ee6b83oCNj8HWFu0wHHZG++lEfp1BrI9JSA
U+DI7kBc4xoFLGuWT6YmsL+Q4jj4BgUgwQHm/5OLggeaUeaI90h1bOOzy26clKzi034+RnTTTmJ6p6s7PW7xx1JD8mZln5u0hzugf7/io/2En9X9PebV
v38fQ//lbyKx6q/1CbmWs3cE/4HzyVNkeTt+3laqhKCBL0/ZSjt0y4QX7KzDzVV2otFKd0HunOYkAxX6+EUgRgkTBX7127PIMvbmPsH0vtaVx/X8w5q9
7/zltwkm9wIUQp5nOawSzYiQ58n/42N6VBR2yGHmJRhl6UXGpaPcwvoPr7K3o01/DRhWJYO9TJmoLh3nxyliWCOFVqet26Fx3d+Wr30mBiixYasEzf1N
WKtpUn4q5+cPNgQcQJ+tjxnIqmVTNj+qgE9O5N2PJrU5NyJ51Yysf+90MKVUOcT96HQ15YuxXQWqqqmuLnSFaKnTAvQfD85I81Qwz0euLPRvpZoXmC6q
TN9La6andWM44xzN8JxonWmtc7k8KegTa4+HXxVyMWzuSPZPxnb8kblRdoIk2YQJJ1b8mSL6Yfi0PBmdhkbkcDNO+8sTOJSRBupNkX98zisnquPCmiOU
NGZBvQZkIUkCPUVp/hitgVozKSFDTKkj+pWsqIxH9KcJ/dtwaMUtst9hHxLYlA3+dMkcaby5meDGqUSlJ8kwUCdIZq2FRzFInRbQIQ5RGYkUYTdoVZmy
Q3N1PTLKSnZY6K0EQTRAR+ZZ0OLdhcDgTWmsRCKJmsNdNIPj9MvjtYcOxZRuyKkKftNHwclrCqNc89XKR3DJJAI4MDQ2TNje//uLI6q2NUARO+ILtUvG
OVTZJH9SsyQo3TaC665k8iTfrcapQqodL7dwJO0v0zsdmjFAnvJMweUSj/4yNcnCWwmWvumFjE8Iq+EPefO/hVabWY1StWDly5W1IdnXu/lEtblAJkeB
SPJZE76LJ5IVnSIr3CynXssh8qsIYaGrM3VHvGay9ov2qB6xx/U+Niox7mz8tVnl47hcd2I+7Qcbbfo+Z7Ys1VFhLCYc8tsguYlj6XHVkQZbSmFDq2TS
M4IMaKFxSTh6Fbsfl2Iz3xr4PAry2+T56x2kbdVU6liF/lz4cUQf850aMrzl5Stc+kdzxFmoRFuq3rV5Tb9Dd11GZja/KnqXsWMkH8kxasmZ5p1RLoXn
y19KF4FEAv7mT6ItDjYifvVo8chlpEcfVXGccLYIiyhSJlfBdJG7uP9j60tfhF+BHAT8bpmRmc2l9lJPBwiIGIH2bVHCaEgMM3Tj89klubYxrb2P0LRB
QqIWpHi4iXpGjCJ6MxJODLhLz+MDzIeipmRRlsJZPE7Ey9wV8Vy8+UvaoixPsx4Di+AZ10VN7fQ16PIg9GYMsbaL/0H7Ik+TqrdGIq/MOO3nOGWRHHtl
OfpB4wegnOlASNV0dab4YMXwHphQtFlSeFE6dhpLg9K5c8MCLGzDt6ETKXUvrqyRXJ98mPnJh1mosoEjczxVXXGQL+E+xpCoFbMygjuvIsp5yY/UZxpl
/BFy9ENyFKdjKfwdkBBCuoEyDCko0LnP/L1uIhRsDUa56Fu9Lq1Wn7up9OfdzPmZ057/HY6jHL7KJOW8oVUKVVYKqoBOCGBH9CgdCBPiYVuy/e8Rz+r6
/O7mfDFc9Ls3PnosVlQzcmkneRmIl9QI+nmqfCdbeluuw+Udn763mgJpveOKY/m6cXSPKw+zQ/5Y+T/tT5L1xbQMCi+zbtqaex0A/SQ/9JC3BChAI9h+
t/SB98BRqTU+t3p7Ck9pylDwxeijum+0S9Kj3yq2pq1bMr1TwIob3InRRhn+xxH/YfBh8MKcwF9Dtb08Pqz/1+oLMqtBdeuB9g+I9SHGE4xjIZDExJQU
cO3/iaPpP+p045AJ8B9/7PXytT0IXvh/rt3/ar7/Iw9t+fsf3Zj9D93LtM8e+kdPLjN551cX1YOze93HT1838L/PqzX8Pqz68qWD0amezxCy8F1SDOs0
WAYGXRnsoWSxZOHNxkaZtVuv231+zQBMf9v3C2X7ClTJ11BI7ivfCyn1ljLjMXMetXHT1l0L8ZfQ6VEeStchXUhSV4/Z2PpEk5di8gR+EKQCIWforkn2
r+s1I8ZyQavRqtVhrm4y5M3dKXg7YFpvD/lSYjPnMs/vYdb2WRF2jFNNPoxX1XaTrPHGMeyFMU0bOgks9M5VHha38B8LPSu9bNGMSYcZ/LaoLGrUnWSW
gfZCkzoVb6qN3LG4lHcXstzzNMvZD1PnfcwLXlaXfcD27ecssPjK4C+4GZHpPQOr51s11zD6Cm9pRSDIe8tBuuc27/DnLhRb1Wp5txkJS5XWeRpNsoFI
ZjDOPSNsP4zDVL0euW6+x5G4mkFzSHLGv5wG0nQvkR/s3Gd/d1jWwz7DPk4XbfPXXg3ty41eMfQcbkZL9+XlbGksGwf2du8hIken4b0HcbeR9a8ID9+r
+koymnDETpI7zHYZbT5tXrn3sM4J+GVmHpTSgIpiTMJ2K5RF1nWMK/O3v39sYFtbuDv5atLXiJLNxospGpnxuGI7ys5qw9xsy4Le5/xxnIOfE3plKTOI
XmsEyKiXWUs4YyEl9O7FaGJDi3td2xbPZtJjNuW9MNp3ZW7rhSMrbZPDzdoUR24ZpccuEW0y2yY2F53bMygSY+x+550xn63j7x9Fut+Mkf35ZO+lTEbM
1Es1A4Ln7GHlaVJfgXMrH8GXPf07CyhfVhr3q5EOF+qGcvBBRiF86KJFMQGlf0CwDJApDNuH4t1+LYwOVu9c3jjcgcNOy4Cs/e8ocnHvjZoFPub0669D
e1elM5cDP/JInOtmCymWythn2Et/g4nIUMpaSjjCCnT1EpcbtZbi0gfk0fL2Z2+UFR34btwhEbs4fRbzibLK51aO8SqaGuHUNU/u3t1wxf1kKdMfIr6P
dgvx6Q5+bv7fduM5gTwuBtfTnBXcU6RS5TZuVJ6mGmMZ3DysgByzwNef1Q9KdG1GcePdtQkEXomZHEerDHwlK714ZO8XzG7/nWQlQ55d4heUDgaPDTfI
qdT3Tzy+YQNR2YC+GPmey0fVxIy4fOve2+RaY4Ld58ja9QyU7ZseXx9cPHcNltQeTb55MOpw98cIx/tDVfnwFHt7/0LWB2eNGRbvwzvw9ulKd38JDKw2
/317NCeXs7Et266dirYKO/jqt9ejheKirJVVh/crF1NvK/Y9GuukfDnWP2rjS9mytF3VZRPVidHbuV6gj7OcuFY4e0W39RiUWttHUyviTyheI3YLNwGJ
w7eGvEDXr35TrvfbRezoOdGy6ff8nJ5aj6V8dYsE2BRSdB00Ya8Y+Ute0wy0KfwZqyZVDTXqV8KuZzymtM4aRKvSTxerz8Ii4mqx4LaIeOnp4y8drJkZ
GOD4efnecZ6MvxVxqLb0myMz3iU0jcsM4mBJRPaU+Lq3XvE/dGPqzUZeefEz/75cW17+HTsZ/Gkw0XX0/7xT6fFdcRVb7H7z79O8HGq/yy7cs5rZR19f
3eaIOuAFp534eZ74/Z0no/caTUb1WcESklzS/L5tqC7qmPzys8yfwUX+3JGsvzOr1XiRNyFRF0JF5D0uZ/N8OR+udg8mC3QdrBZQuJNJR4dVhN+XPx3q
8heg7vegYp3a8uQM50ofXcKxUoQqUIHG7TdGf5AHl+eaiadh4SuwutqOAaDhIUTvevsmacIHKvLXE0yMjueZT7zfMTmwBN2TDpstQoG5u68tRd/Bx7Uw
Q67mkOF0vs0n/9eDbRSWNdo0xRiUYiJuVdEfJwjmo8ZJ84aZo83mjnrylhactG3mVLemUxiJS7Gi2sZO98zJCwKk9jO85yokm0ck04uxNeRMdmgpIeOF
TMj9l1LFVzjlytvEvy8VQjgfjajLBU4/UoYePsZqwJD5nA/09By8+0euY4nmChClQpAmURiMxiEQ4rwUCRH9xCuy6/pMyP3oa7z5fbF4EsURhG6f9hll
G43I8SqVNH+b/PlUOcUg89bycTcaQSEGdlRhUlVghWBShViKcm8rfn5WbaVsiCTkvwPsZPk+Ra3U6/jSsEFoXNMe1zM24n+orKKDzevn8HEZPLloSbyn
IptOb1rf9ec80Rx3xx1zh07MKqqfr4uwT2RLPKTkOouwh8qKTJfjJvvnFXU+PJ1zoMhrn46cqvpKMDgzjcklKbEoyHJmWmUuWI0MDElESgMXZ8ogoxT+
AhmRee3e+X9v1YvHjZ94ONHft4ThXGlhSF5m3GCZgutyotJ/raxESJrE8BBSmV7yhP077nf0zb+tKVvwcK/GmKsf3mZn+z9F6q7L9ggUO6sUZIcMqxKj
9yQs+fHre1uSzu76xKwdVpq73+r5Y+Yz+Qfx+EN7c+mvKApB/nf531AITUhyK/rq9ayCnwy1dzOZIwQQemUsuLu6HlZ19z3clI7FFd7RCxObCZQO4j+K
9l1p5Ow1NTWS4u/k4VGXwy/035bPqvVq8QP5EOj82mGSv08G/f/bzyHKy+8zD3T9jMz4f94GvOwEvd87To9leVuG0un6ukT7rc1pQwayX/OWnzzl/uOF
u7wry7Hy485+TzYkt/JuNJR9sOfnimX+Gz4mv0cOMg4vDZUn9f4d4bjatsXIV5fA8Dtpplpla89q0lwytO1aWcsFWXj+nUO+PqP56W0HZgNq88v9o/xn
AM1lnKpfJQo1VdJTOIMekpNQQv7D1NpZSq62ufopP7vdk4nVpZ1v2yw4r7WsZ+u/Ou3cuYni27rrVoBYb6PpJdLBamSoawhMmjszfcp9UPy/X42ZsanW
rm1KX5qcfvYqekSetYXi7Z3peKV5SoZmbSOu60tC0E4xCxg+RC3/H8pRsQo1KnBfD6H2Zd06MuLWo8WUje7DY8SJ6iGV19Iy4UYdLxMR+c5+zeejmvpe
Ea8CWT7HVeGVVmvtWX9rrax+m0XoMKeRpEY/spCvZ5irdJmpmiuoUHaa5LisrHxa9g930vBRz9FZd/aI2oPOt+p/Pu9Xelfk48Iprx7/f2zn77jW+/b/
jb9kTqRt19/m8SUhVBvwfSBNgvf8eNI2k7tlEZL82JMMpT5uPweWI7HF5iRY/LXJpQqOPshuB8pz9kN51xWbVI+TJozkKs49suEDhOyzbYiul5Uiyis5
7M2uIZXC/NxQrN+3HJzngLWvx4EjDip8NsDVK0Rhlj52qamfxpU27jHsEy6xvNuvCqmPl3k9P3Zr47ybBWx7T2x7ej3KaFL9s7z6s2ekOF6c4t9NGaXH
EdZW7vVaWjj6PplPsZhNSfeq/Iu3dxtTZApvXL2Q0pMU5WvArZph3iajSMNauImkTvzneZ4n2kKyhpKO4we8pfkKMZkKQV2yce2OHCccDbrPt0XGNfl4
rTa3Lnlze3PYrnHz/ehfXD8ZjSL9FeLvLoeUjJftxOcZuq/fk9nWezb/Oy+2FMs0oYrMb95EGq/78G9TYS2sDTtzYFPOnOXhPT2ytILY8iGxidIGB9PF
uMVIYgLRsYDsASIOslh2Egn3firpTjLa8D6ZUZ8Xc8DZdDfZ/Dvl6zNovFY77zFzOFLvVQ4D3JdcGxgcZ0d6Vhp1nEQPDWBlOY5nwHKoYpbLs3ZwHK56
sgm9Tk4n2spk++EN+/A+f7dVZWbZ2JGl4c4vmWRXL7lb4evOkGq8ID0PsakYX9ee9LNzrpHnlbBBWsGZ5OvpN8U9vfOwvT5z1jKRkqc9te/raQNSorm6
+kdji+na3B5d6jHOUdxGjdY2y1ica7Ar27s8DLD0etd6PCrIgmAq8Nadg/ewvnpO/1lF+jGrqvcOaJmky+V87ujPXz+U164/qTfx+N82URzYZw7P8+sy
rk52ls5e2Pn5eV9m1KSla2L6XlSlUMlZIKRE1MmcdkDWj9zVLJfSdOccMX+ByScrPZre5RPLKcg4ZYDOtGp7Iac9iK8HkO68Mv8gqLOtyo4x5nzrQDs1
pXypDcmm158bNJ4DSk12sxjM0xNyk19X4lTTD6/CqElJawN/VzVGjPG5yl/13n9vKDvQW9Nu/pk1eSPof13b/fxc+KGxD0NYgSfwDrOLZcGiJ+Z9lL64
XGdnMhaNcXrUrvUcllaK9HV6L1fJs82eX7DIUyf5HEtYai5MLe8u21Hv7u3nT5xP/G1WEu30pXE5+OXZyfFzaW0uHhTRos/typjHIaZMAQ1lZ+vaX+Xb
bN71wNdo5w/DRsd5zxb4r5dKe6dt0NH47GNtVg+eQ7Z55e4dV0moItkwvqZjL0NO/dcq7aLn3dmT3ZmAmDZlZaLp/wWMnOjTJzDSvD9brPbS4or0v35P
Z9ZX1zl1eCMatKxMdZrrF5DWEpHnEHtmzZ86791r/1JoPhO/2cry6cgvPspk7WdgMmgexpMSGI9fkUew7lKdVHKqotlaS6kdxFzmRIoqyb4bY4bQerkZ
D5nmfOcTf9q0y4+ForxsPGvd2Z0WWM+1Whwvqat5fgz4nOdDKS/ORMjWYp8ZTSkx3VVawMjKH6O3z1Wj5YD62ifGUqLc5d/S1qDBr8VHhZyZHXTnPw7H
0epyF/Jw+4d3Dy93rz5Vsejgo80fhOi/4r4meLy6TYIdcNNBz4mRZ2typSc50AdE00iTi3Qqr3nRl5uo9l9xfJ1rv7ltfi2ehdqArt2+6XrSU+K5tY83
ajhlO8+E9mecpgLRcXeLQrmGBzYTMyJV4sA3Czdxi06XqJBfbjxjKk51rLlNpRdesCNZU57u0jvgKlqKd7O32r5Msy7aYe8sXFiFX5TWaciGPhtu765D
IL9jj5fqUaDWasTV+ObNw3rN6LL2WDFunrPWXfVfD6fW+cpDa2XxIZ3N5PAJcGKFqFsjGlPdIT8+/wvUW7aK58Hd1Ldz95pMKNVnjtvzImkgAgoJ/Yfq
wiCQtftaQPpLjiiqaGuK1cLKXn7XFZz5+DbyrA1nnP2lu3Y6Y6Yzy+r9Ie3AcBt5kEKoDxzUR0m177emukhegngr6T9nPFqvDxiUipuGGiu5tOxjXC+m
eUnxFm1W5yfvo8pdpl9S5S0N954fLQ7ayhzp1ZzPqzCXYc+WstoXZYizTq7KDtD0zQxLXV+UbfTb9X/htHschTSvoR/oYfIbmCe6nhvwnxpaHUhe0LgQ
j6XYfZGtTlUQDueucNbz52bH8g1H9k+7s7IsENhK9joj3y1ZxnXw8fDhSkrcBbZmpLnKBjofstB4LwZAnE2uaT8GyPbELMpuyOf772JRULG0kV2oV41a
1/syzXT/kQP+8SRYMVgoBJ80lZCQUJO+/R+7Rwv/uoVv7qZsWkHXWkP8ou/7v3f7fH+7+T6zgD9EZ+7v9beHceN/iWtYUlGRFPuYuFYMo/Et3fDv/tuT
/j/0VmVickASf0HtHlJQsXHiijLrbMMNpwn1dNb/fTfjn9XjQxiooxcvq8h3d2d0dOu6O4u3Hdjso9HcnSH7Hh5E8AOv1JeoEHySidZUakpcwDF3n+uw
hACkChVDkvkY/1d79AxD/u2T/XxwEeJ6v8Lv1vz+v9rt7tkQfV8YP2I69m/5Vr8c/Lf9j/Z/L37HDhinKE5y/8Idvcoy+xRMgIn6yBtw+tvkKHZcudbh
x+38fof8OyV/xi/Nf155GAOGy2tZp221UdOEkvnIhqkLO/K7w9nmxu0d9dJrPMsBO6wZz7ho+B/PPKFFy1DZwODRJjte8xO9KVH5jY0GMDFZvwtNLGNl
3zqUneeeeFJ0MuIXBGbw+ULocC9koJr+Y8T4dcv2svBVQFlrTMdb5ImU2C2axB/cqZSAuKD+zjm87z7nDg81kR69mmA+3LmCQOII+dWYqKumRSiOqQr8
ttCrEN+2vueXfJ/Lxtz2yTrr8jAa99x035hpOn5Xx2+UxaejJU/KNOmR6xITRo8zzO56/Ll6RgNXAqRjZR3mXSOR6rz4O1cMPPgcJfUcIZYwb4vdDesq
ZOjZQzwtSjvhzQA1FGm9AwaK3hZWaKtApKic/vM7+PR0DkIHVf9NtXqus+u926+5afDY3FKSkwVleSEKXFFY+vGHVVJobwVm3bUIlOenTodpYSRDsk1Y
DMMHKAsO8ansOvwhTWqJZCpyGO3JiRAzlKY/Z6paA8upoH8TIjKbDA5zy/kd/Zrh2hvlE1OsNpjpP1nEn5Mn4MwecSbIqCTdlXKXsHBdu5Kf0x178heU
2kwzZdt1wcigmCErdQPE1E/Z2de2LvPLfi7mDLqIOqsGJcVZB+2UmnOUQVYW6BBf4Lue3PP/XMNHCTeH+I8P7OGvQ9lD49/gzp11WdY6xCCEVEgUyA+g
FB4euSh5jwys2B+/vCspOw9fmadJBWUT9e1APsQfRPxHbz6vhL9cmbrClwpeuM7qQPE+Cn9bN/wywcAhSuS+0hhmRkPcwyFwBBA2b3sEblQc5gPuuYJW
fncMIFwrZ8SUHtkHKRSCWTjYQ6jJe+4mUsff2O3EhHPvISXYoAuevJBr3r3ezzIJQfJ/Xu9G/3r9VlCBbKgH1SHU84C/LJMh7XHt9f8eHss0v5amnvsB
8/957PCSUgOaX1SnLAzX+yMDXFgHolNP0Ug50m4IpMhgNIzFP+fb+Eta+IpX9FFnqq9pGPr11P1Zd7Sy+KcGFk/Vnnsnh6EID+nN85NPwC3wDgS+75Wj
+6skcyIj61CCm2e/hNB8OX0F+7y4dmshGakjNQPG8sd3P/b0tt78grYsp7lReHuEAZEEeZCkaUFPDvF2vvtq+4aD7fChK7LpZU7aB0jh6v3sAti5Rtlc
sakkfMOxV5F+b441ZpJiapABII+gpEdIJlAgssmYWG/fzaZAqU6jn0lG0k5O8pd+Jy0ncK4/ANfOm7/qmqEAHj2j3si9vVF0n3fbyH0L9f3dmu3ZnkFH
MclzRF0+fq4At6DnyrfuviPs6XGeLToMpDCEA2KhVVvSVXRe5UxR9QXlhjGu7Xn9tFghIm9Mywp7H+XeoGR9qD5dxkHQZGB5XiITIjkqZgHffeQAG6CB
T4oMxT2d/h5f465VAA65YGSpoV+fRFH+K2sasxQbBwoc9IcHvMjqL36rMT+vuaggGufbrZjtQDn0weNsXGFHpJVxzst5fkR7qZQIZqg/SQnoQ5GdvoZi
dUULXf8nH7P1qBM2H2fE/rYfl8+0+B4n5p+6fY0DgRP8VA0IpLuHWYgDqsHvZ7FFIQe15QHH1nPRXym0yA+TZc/cMfr8rWsfxfK7gbFOzf/PTPeQmdi3
uVNZLIpM6f4qHbonHk7xrZZ/aFT3dk2CKU90OzlKI1iwTXlDBuwashzUT5KnYygkE91JsgtXl9LjLmqnUzLEG/uYK2uHv1fi46HieFZsicPkCiQCOvnj
iOWh3cBDmlF9IDPKVKA1WpHJHH3P0sErmtwQlgClDBQerhbfWuDN4ZOpGDVwoClAOwpBT4lA5nqqDnSx4zvId99o4xJDS68D5EEoxAx1v7aD2FOwnrNg
R/Ud3s+6w+3oyp6nThfC6Zv2SjTvoynoCkyPw94ZhH4BZ/JDwqvC7lTHmgUiU2WaD4RIUMc/FhV6VLjOUMCHVVPqznv7hHliumVE5Wn9DDQAjNUrz9DC
7tJR4MCel8Z7TGah3OMbKzFQc193Y+hM5lt3pRq6c3n01a31Fdx3cPjOofLKrqYb5tX7sSk2cBv1mVe3GmUn4z3todCZ6N9RbLWrnvWCSZypHjKZPGbb
F5LQsubWh1LWkoqdTzPMtSmy3hcoz+MZyUSPPMOGXNebOZvN1dQWeTsnLs3pPvqxpGYXFoT5R28h52Xyl+fLBxNFBC+u8PsBEhr18hwiZJwVVd6n5Vo/
0OD7ZwwZXv33s7N31t3/Wg+qiroEDfGMfyIz0lnhRiJh6xN2ZWkZyP4/VPHt+e8+P6hksszqqvHZyCDGAJeKJuoXIbJhUxmJsjEgjLuhuElkHlSIlAs7
e3yu++mgpVorDEuMltGWUvgQ4+f7da92eu+dRP232jWkxoXxNZuwZOy8pYCypOjfCEHIoOfKhEwtPD6Sg3Sg+Jor55pZCRwPrqMQSFdGXJlFlpJpO5vj
MOlj2C3OlD6FfjEtYvLqaSdLDx9eVkb5gPQU5QeQxm/nllm/opmG263VilRBC0YdSkpC8si6zuuKSVVIm56goXhO8EDxVa0IOtFVgpm9nYh81k2BeiV4
1cjuIJhA0xSrwWK9OYYJREhe7otXRRbG7vxw/coE68L3t69o+IvGp+yG3gDHI+awiyDNouj7AyXBExmp8xvD/AjqzOmn1qBaDzpueW+3U6dZabC9Qyjn
KVO8NR06LzGowYD2Ck8Oa7ERJQxA6Cf6iHN390tj3gSSTdxuIHEL6B7hqLrt2Ua5EDpOkpKQzBa+B+n8nyHEiDVtny7OvbqzgkHbTgNhKHzeSWplibMY
iwyBSWBakW9JbvViCVGSHttSFUabPN+uMr8o9BTIESEqN4jvAXbmPuQZch7uvEcKpwKae7sYA2sQisBsCwO7Xd6cQ3f17R2Dw+Sq9mPZp82edD8chIEa
BYjiQxbMXCpYhyMKizUaL7m6G5Ew07cFMR7MQj8jTFGJeC9m949tqP1N2n45wt+XBVJz7aKl/tGEAn6MPtL5h6UGRDFWzHXlGmQAkwMorSCOX1qJ1Rdi
WybUY6u9jDD2qPjD9gMqlxhUzfW3nHzeq1mt86Zi85JX9ajZ/4SfkRjT2Q+nHlxA7V3qKWqZxto/YdSYL5rLk/Jqiw6qQJieFMLqYrho/Ee39j/Xx/WF
WfIBsIoLElQbz2Dg8Pk0pNJdZ7bPxwMBq9JvX3jnllc9e4O9xlLbTCBGHqL19ldpz7l3u7fwyXw+/WzgpHdsyPWCPuIXjvGQPv682TYdnZyd1RBgo31v
bUMOMCWBGXtbNdc4VDkHr5HghA8MUHUsL4Es4LtBiqTHi7H2HEMbiGRAObvm3954IV/xHCFHs+GERsndT4bPCJRCHqR7j9c/5V5GkiF9pkw2iTOgy+Qi
fVUH0BkklB6R2Z/bvMANZcEEAkoUIJseXtxDmNOSo/29ocpJlE0EiF07noJ3UjPg4fPowvmWgVYRbgzkgWKESl4drYkORoe3RQOR2zyZlCod8wzVBjE2
GVAPrlWg3KTRVHjWBd7c1DA8bPyNJZZ0+a8fA3vLBX6YFdT3ZOJpTTw48A4jzKUx7JNaNs37XHWWfGefh0ZQEeY4/u0UdRz+XbPjqYtyHyjpt8xREQch
t6sE9KKLAFFCjiOb6J121QcXG45VCSIAwdAUTLITOnKwuvZKauyC4MFjyNR31gQFADkL+Al6vvwliofEpKTT7TdOt29hF60qvQ1k/xz2CPnWfu8rfk6N
S4PpIQlhwtR2edCJkRFfLmbcbLVTNVlRc+qwxUEERuyy4MkGijWziTOFPsCuZ6+Mm3G+S3DQY+jR7WzzdqlaSdvJZ3mBv8vs6dnG8/bo6fB6SdMk8qMK
hbaIsntRSUHj2dwzaVhLilTjizuNs+MTEUqyeThaJ1xG1NRlfO8jQ9ZCnZ5VkNKVz0dLFDLbbn2AX5+GrUgr55DTKAa4gzE9fIN76Cs+D5Hk+Nhd4Fqo
1ooWGiuE7QQ+q9pAk4NRweCO9Kuy9Dy9hzp4YqUI7Icpq61BndE+Tub0ilMsKnUrGrCM9LQNEHtoPpBrxW/A7GorwVqXjAbggr2cXT2V+7sS3Vfp7mk8
DuzZoa2vCGKCEVdZMRqq3lF4HQuKHfZZfDSeWll5OsJa78yOwiXt2n57DXsENyIrNQL20MRuQJlEUZqpZVCsqpChHcCDSBEesnM/Zw5LiKzz4cIaWV3R
qqmw6CWgmYF8OvkUDF7nynMe/lPP2LX09uHpZR3IL7eenZY7jpNS3TfqH21mPhpxDGn5ZqljqSQGyuFxvTJ/GFv58dBUePsMsX2nn4kBtvDPfXMtlf2Y
rQ8QFWy2t008a5QMqO1obHeX5vWakev6NR9zrR7cc1rrBT6/a8ZWGPkcWQaBJ+IGPAa62rWUcH8CQod3BIyI0ycLlKz2uPisYn+r9EolkcExi/xz51w2
KO/eau1HgtVdfByW5TXP2Ue6yNQ4NFZFu8rFSWRfrkzBlV/d4Yi2fAsePGHRcrSmNgs1dS02CPKGp+fLFJS6UH6+UsTBExoMg3IhpOhBhG4oO9pDVdgv
N5Wsx3w1SLlRZTRlr8PJ/p+tpEP7OFn3ne6QBoMjfzo4wVIBKmR5swYpwZGf6asDdQ8x0iFM1MSFST+JcFNDNR5tyuEbP6b0Qvwx5/zDPAO/TbHkCCRa
Wivf4cSYEkL9aYe9nhoih8NGK+Pd5cNzX5fd17+Hw2y8dHPzjAn57LC5Np7MMTiLsL02m8D2301ihT225tmZG8KopRq5PfEt/pio9vQTG6iw1yoaTyX3
20vWUqGmbt/CXx8J9tvHr36/bk36Pna7qZ+PGud1sT52nwvVhr7mDs6tI708OUqGlqEt+XtgRwwMnbPtlYm6hU+bnbk/x8lp+uU6qnfHkrZQ2lvb51xy
pKpIctxh5Ws3dCYNe7xkzpDeAWLKBkmpNi0yq0ET9HcYXKyvrj5pPAxMWDDMnxHT6ZaSz0UMaqLXvsHRn4mU++d+BgBeH0b+2/n9+6msgw/KFOmDZgZa
rJ89YM1FHdU275LtPJoI4AqVYqAXPCbgmU49PYvF+DZ9/JidTrx6QI77ceX7gRQScVXgagwya8BkUAl7OPNiOFAdODUADkYl0v3rPaSkp9ZUbKgi6vit
2eREENhaY7NHcVm7+NJJS1rmFT6/qaXlC78BmHyUcx7A+WUpAHwnKnHcyqUZm4OTM7jXwZjl3mgNaG67dkMPvBeorpZtiZZsOndA83+3liqDcQNDj5Rb
Ik6HjJAteK7TIFxflSWQllVFkBIVSaiYPL5Km7rLprnBi5ZUBsJkY/IXFxYYyzXJElTM47TIgk5KSUjKzbQ7UTgJrepSW2yVrMsD02+FEyAB0cIs68Sj
bmFFpA5RKfWhQKUCo28wlSUI1VRE9G/uendP3Ec/Ww6fTrVLY0/YOTxOVWGQX3/ZeRTnXm1RxVcb8vhte4qpBN6sw7WeXzhowL3pzqCRJmBrIUxfD2bY
yqRdUHmGRSxUfoMjSe0rZZ5tEdf2ef8LBY04ug93x5hiElhWafPVhvPgwJY8KUG5e2c24EDxOKj06j5oc5lcCbSDZR0aMnGRnMKH9oowOI152EG+EZbH
JPEVgC/Hm9GTFGJSvdFlq8rH7tleu02taQyFBefDFf1z4yetasH32XKoqJZQPdzt5HPPD3x7pDBLW7c+F+hreQz/DNfG+u8sbXXKHJQ+zq6j1z8c1vne
kVpRtPqehy5kKnfv4vW14OVXjQWyzmsmOpbLRsDXFHt1pqDgCCLhRxVXIxZd6UgsN4ZchV6RqaTifOki+sUGssfdfOUVHs7bs5HDGF2eL6/mdY8KZzBf
Tn+sZewRb565vIKtl5EcVOQ701DrGjmBFfwwPi22zedc0g0YI3No87Xx87FOlbTVJx9V+FnLGuR/BaYlI3n9x904+suTWjZ+v5yCn1jAx0nrX+H6zWWH
hQlYUflH6+1t/wQzZBEkKoXUhXHKkgO2JFIxUSFEUwLrOXmv3Z4EG1B85tB+yddKDKPyC6DyhFS1wDcr4H5wU3rKXGB835DtEDwB+WXfxXienZQxkmZ4
FSSEUopJIRdWG+ayCfOUly1Y5p+pxebrKDWqpfBzL8b555Hx4eNpszXcWarWsQxD77bIAjYnBWekh0mm0sYwPPREvvhkYpYV5F7B7fHWIxvJt6+OVXhi
0B04cKPYIwbL70mMrcD36Cw+ithWIVdaLot+CVoVIoo7F0uVg+SicBRVh7uCt68ZuNzy+Fd5bS62tkZ0l7+VcZRTlrvdtqmY4TXt/Twm40sud1IJ7GUY
3UKw3LNIzXsd4SUWNvYvdtwYVxw7GGmiSz4qmuipMcqW7g1Gd5IgdZufnidNtvdl8sCZpXuZxIhVXMtlzXntxYSXrUgjtgKgDkAcJdGExygDHNX3w2mB
2TuLyLLa7p2UHbmO+WImYtQdrC9J8xaE4lLRwLJYYYWzgaDaJRMBmPa3HHS1UyBJAscZoM8KPOhqHg1OeqBQfz4OccbABsyiZ5bLBTSizHthxjLUZpH1
uONRKnAecgMGM9SGUNftVyTrErv6VyheM6o9SL9E8yB1IQ5SCSPngLsQ5CV7IXg6GMITkCFH3rHdrRrR1JJByIUjNdSM+vCWYItyjKBAlLiwYZwJEHeD
ApcS9+aLOk+o8xFqm+fR0QeR56Y6ORbe/QjDYip0J1VVVPZuqRdayoORV0Lc1u9O7ui0/nDDSWyKQRqHevtbPBHDUMD3rsR4He0LAdVNXe0/u3tAwB+3
t5bba0FcxZuShfZt69IGnx8fL6fy5HUD6EOTFQ8ef0baQ1Pt+YMVR56PEw325Xvww/2qJCXCVe5fHotIpZlv06idCconFxSbmFXXCVDfRGKKM4iuZ2I2
laZSjIeCgKz5D5aiLKRrr2jV+Og5k+xdWZluEXo5IRAqrunyUHsE/hgZx2Zp59vu4jvYeDNlQn9Xtx2PP0BeZbQ5skMnwpgQViFzAsN0QUmd1yElTv5z
97yoZAYNTrOXgFjgqlAZqtlHgbxQyPNI0fwOtgg083t84OMFOzjIMHJjK0kJ39OiKQ7EIKkfV/p/c1kN/dfLcgvLgQ3YcVLrJfk/X9HNge9l/J4ZNGBR
ZFWFl+x4I+3JAMsAkj+BDE+4r0gK/6lHcW5rMfuL0iBQeCgDvIWrsK8mDug8PgoxEmCvkyMUnejMSS4Krx7vat+51XiWBhxDKoyUKkI8n9o+D+DP4tNM
eywNH+iQiiw7GsCDX6few1K12ey9Xy1y50LZ/sxtIj5dvfuPj20mD/QV+ASdpS3yqg8D3Ducd3fAClKxPwKvdNdAu7FOXtZu8SkJF9jJuVVT0NCCDQiQ
KkS4y5OPlNjMhylTV1Fo7GEtRx2UdD0blyfoInBHSyaETORwQoI0P3jgq84HBn5lzS3FnfsYXqJNVpsYVFImvVh+XcuuJzrAXtzowveUjOoWlFqI9WS1
vq7vW0SDVmqtbdRI48lRfzPilMM5KEvl6mym6V1rrvrQyLmpn18mL7oTbbRxM9OFOveT4QIZfBvBxLwOuXqMZdi7dVHf04BjxSgsS/IM7sxcq/g1hcGT
GnsmwtOoo/XK0Dwjyt32nWSlJOu8Zsmpmb+Mlcl3HmzTlAk6qmclQfh+njN9eZ4PrVQAZ2yftXk3c2A3iU1L5RDAeBuRn5PJwPdW3aPePPbG/AWXC6sO
zORII9539Kb7VLMoK8L4Yf0n2eWD1d58vl+p3f6lR7CGZF/dCKH8qfsTPL9/Xs89v+IPT/acv+F/HWG0NUTRLSGEGWrGYezq1oRcKN7u68dCiK1EJ5Md
5E0S5woPnFcQSX+gN/r7GdGDhMVmDTQ+XAw/6wmxCUNX+kqqsPdbPjT/yEnrf7tB/uP7TZPoNsA59BRVgxVVjERUF6h69XfRuZDEwQrrNGuBh8+jDboP
QqkTb7UB/7bioAH3eH9aqIG9yT/PRXU6EJ/eg8LDqQn94/SZTgD3BP53GfqBOQ+Iwn4fZ9X4ZdoXuIH5D7W0nSy4TMKlv0zAjwOv8gigC2tpgc+ZiWSv
4zR8vM93qXQHXgNHjzp4TxNwncIUYEdlhT70iUggH6SKCVN8ggwB04TgZaCyDJldEtn2IzgDL+PAQgqPykHviOdigkBlyVFhmQftcSZVmknQI/OfdIQJ
A/9ZLQOFATlQXIFi4HC4mgHaje328APamx5ppX/e923aHwNz2e4v7v00/z0B3ySRMg3EDjwgJ+mAM8cCRwkPBGqF3GESPvGRH42VyQE1j3KR2BB92mZv
3B/AdlpHhsyjulZ/0xMfvnKUx/lZuGOEqai4PvalY/Oj1rVpDPt7691JkiYIbOz1MOoxWn9zr1osr6S6G+s9ZGJw9ZwCalf49mukRTs3drR2OPFnzfjw
Eb5MdKSiE0J2I/GFHj2fiyINR6KBBAAIA4/ghn++U/6RawBD7P4v1w0L+vN9pNBSyA5p94M3gWf6aUiqf00L/w/1azXOZirGW7ZgioS8pMf7WTjU4rxD
eNkNsbKIxSCk6pXM1zekNvWtZOO8y/5Tyf9L6PHft01b49jJvC7BiQ1Xdj6KVgGiM7nnxCZ2qHPVltCoRehkKnJ19odgoxBQ1PXLIiAPjqddF6CqiM8v
WVzmTrePb6yzS6sxP+xCskXTAqTHEAy9Nz4zHPZxIYknunaYd+cnPN2yYwbM61iEM3DenUJUkFlYQ+j2k0wMif0YZyoCw0rAHp+r8Pul+n6/u+/Jr/sD
8v5bT7w5jY/ifYfivjwjcfT8bgPJ7E0bn8x4fcHHqDunTqzpYaOJAFtxNbjHx+gboYGdkCggIizCgWRvngJ9MOSiBGFZcSG4yGuEjDi9lfCofuBZGQAk
Oxg6rjzB23XN8zfv805qh6rh/f7Z9lj3WdQ0CiapyyxIgEI4DKgH/a+nanwK5MAjbPN7zk5DpzacygqVIdeomsvrcNHNRanE8qUrU8m/tbWdxqf8IW8B
ft4RAK+LZY11cOZ26Nm4UGN683Fgf36BqKJrE+xflN/3yDSNf3qu8+6TYky00f+5mfttbf4VueOPm7ZColH1Lb3aZ5q8YYU03V3Eius8zbNRJrMFVpfp
cRjS9H4H6s75ez1kgf2rIsfGyglsmbx8NfdOO19t4HcUttjHQyMeNbVxqQayhoWGaxxc2mcqO1WxQO0+28zlitEpUkrKyh8ur6nMROgXsKjsVUJOfZt6
RlK7WRhqFh1HCUnJltWfHEhaccCIsslnZqnq3tOHFBycBmh2fo0S9IHpj/1yFXb+U70FrPoafHrN/TNhr2xOysNm0v+NcaFDUu5QUhjfrdzR/8L/7593
48ZvmEbS6HJDB1TG+iPVvUna+2YaIxHhwlakg/dV+df6ZxP7o5YWvHDDfSA7G2azuZZvX2yZlJF8dH7JSA4rpnzOJUg5Wo0KqPAbWg37NlZZ+i2Yjpmu
O9aHyNjwIvavzwZRdc/ScM/dp6vTo17pHD9+LH9564vmvi2wdVZitVmy2ivm/UyJhTHTprGLd2lax9hdtqrntbFo58oDO2blvPJ5QqiOGP7M5xNVK+wt
ztBVmDh227doyptUMtCxWv2TEG2G+g+/WVMzvJHI3Nc1Pdq09Hlm2KLPz25Z5kV9G4vlNZWi65YCm17mb8jLBW6iehCv3FWKyJx5s5vwYcDKNavuttna
ajWinZlcayWS324skcKNQViAxip4vxd5jdcP7DY1qttWw3e0ODP0UDKUYqFyl657xwPKuZzv6y2xOeVF6GcjudnfrPJnlfL7MhEuOKOH20Z187bT7J8r
KH625ZxlLjTg29Z4qz+1p8qU5fgVq6i5J6ljSS5cFHRvXKVNsMeV5fznuRlxw34TsWwZPN7x3ajY9r6FqN3s4zXQ9klGNpzzkw15Nk8VbabGWKbQKvRZ
eUDYvdv8+DzO8sjyenDRvPWbDyvm4IdSqnh6Vpie8+Dc9Vel2M+hbeSwDCw8/fpD44Sysoj5lWKcPjSlaSpbgoXnKGHCKNVh2M46K9qVZzHkvC2VEcHt
/dXAsqykZ07bcKCUZ+/eJC4nri3R9eSzQjRVTLXGsZRwhwwUTB1XLrq3nKhy813ksMqsp4v7IduKIF776csXlUcJQ0CCu5DE8BDGMBsyzSuczOMp5txN
ZR7ZqXiKamjrPoZOVCqvkYD/Dz3gTIuymagzJ4MN1WXUjLbWemJWrczmwpxh+MUiixQXeZm07CdBvnbFsS0wxsenDaLylya7urQLE7cm/0otBSU3cZrm
3HhWPm6VvwxL6Y3zzlniVHZX63DBr+tGDkCVg5fpTi/XnwE3tkVuX4DtbI0hiJ7fKue2Ay6cKPstnxzdT4SXl28bTPruuJlSaYZdaPN211Wjh6sGL8Qt
nPPlrjufj2Zbc+YK85H8OTt6lMkw+nt8eh5KCHZCJkiqdewxFU57gL55XE67G4Kc6PmUGxcIEcp0IeawRAYGYpPskjk35ieQEJqByOeYitZcxAsCs8gh
xkaN5wEvM7uo1rjxc7VUOdzDsmMkFNKntksgsFIvI1Zh4161hsd50nocZy2ImmFZ77gpGKPAcdDNvZd1+41xMDj329xBAgB4GiikFgkIBYhqNAzAxMSB
CZEC3U/yYQUGQqdEUnilpJ2bSVW4bab839hwPxNzf1+P49ujinCOGZAyoh00naG2nsN3h7Nztg5er+GeuJvATfpIaZ9g6jZ2irO9rEdAe630niVBT2ee
+lUYM5+OAchzo9XhiexdZicmks33lHdqSBV28p88CANwGPPZBnwNWBofUfYKP7BMDBc49bPXc+p3k2e48ZPD3D5MjS8jbocmcJbapSotvnkphbblMydt
pYNSmgXWGz7iignrlwCM5OaC3BxrUiR5Af2zGQmihUJG+aJcD5NY3C2k0mSKIOKPaSoEjfZABORI1APCALwjQERNPdvoy5/0jnnseRp1U6rdU7NHX2g1
QJxFySNqD6TqeiHUATRd5410UmSdhCvNRqXJLsmSCkDMH/hnqgzewN+IuGCCwA11CajMfUIT5dU/487DFVPnO7gEHv38EOmHnL4yYTQ6GRR9xrxADjKo
odyeACbyQVz5IBd7JxUYzYZg27+/rt/TpAJsd8OJOs8/Fk2MdZmRCsLFYB/TL6cgDtBO/uE8pk5U5dkm86bdcCo8dgxGGx7sCzSfT8/c90vK9w8JGQ+m
ffN+fKKM56M2egB5qCpIPY3LaNHsqqQTsiodRkmqIF+ehs7bo3DzlOVt+zKGbg+off4TXokg+fno9pVHV1110zqzkHaBz8V1hQ8lOOPPz7fz8jxnx6Xo
frLBEE8rpx5cgBqwCn4HRHcmWRdKOLEiY6jhTKNUGgUI+aZh7pB3XdUAViQFRSE9PpPLPDxORze0TMMPr7w7+DuhNt7CW4yogJCEoe8M1STaEFoqskvl
FEZBHGmmSB1efFwe55Xzc+XFzoeCqoyIiwFIrvz7ns4dxDYYOe5MIc0NpzS6xr22PDsaP5/2H0XXHfzOfXogAsgGomSs8goaqdmwY77hZFDyFuIQMiLE
Jdz51tULMDA+v/M4eROxgd+J+Bugb8RGI9FEsNdMCXCAP0QVJY9yLB8lPZJWXMmqoJI4hi2LuwaSvTFpjUkIhoeRcuFFepW0FM87F2aRuOAQQQ/z+yhj
W97mplxwDwUzZhZblB1qtlWDiEvnLRKw9hBHAArCtZ0cjMAApdADXOELKpcemYk0JkspnkU5kJfiBJPxSeHrz6mdx49/mHE94zjTYptY2VCsfge/w8EY
vHI3e3zlgdR6J15hTB80UvF72hyZoc1T2gIa0CKHuSrETF52WOxxN9nd5EdeJtyvhDw9DymTjHswV5nYGx7uA50VK8x1RdAcyBVb04xmdXKh8PsonpCl
3FJB4YK2cc1bM3sxNuMLzDRqpjvVbSunCfI+enwh7nO+y/O++z1zo9eqenQeRQYpFBkAwQQ0AvrIrd+PflEdyJIrmmyJtSdEBGMI7Mk++wxoqc9c1HPl
RojDq0Mah6ps+pqg4NVGdFAczNGUEz1vYo76sjDwwNECTeZ8gOiNU0CTJmYHQgxikoPZt/6/L9ny1tjm2K4CEfgkOCAwWYFXxMplEw0hTQl6YlXt8Pop
4Hly2DQbN6mj0HQb9IaTRPzZxtAr7jdtrFHLk59+GOtkwmJ1YCfX7GEm02NkDqGju6h1KMvLSFkTCfHc1q328cP+03DW7QUCHhsMVsdiGwApSOFwGqEU
AavsUJmNPDAdwxPeeB0G09M/MDDyWsfDcoefN+ywiPt0Pl3E4fM4LHf54M0fgT89jw4bC7kpZwPQhTn/xL9T6fy7um/IfRPLAr+3rYjFYp7Nz3z0QAw+
jRDz+HlfBQnhmLIjC99EA4wBomtkCzHMdfYnjZOIeQqefJ4T0s/A/QXZ66L2a1kRiauvPigdJzI+LZHd3LfeBhSeDoUFggwmZxIuyOgAdmDBUtCuDv3w
A+YmUl7DohgYTAICgBiDoWpq68e5HkP8PCYyrLB5RlYHMsJmS0oruUJTNcnC2zWkRz5MwpZqO6ioYWsRMPyo8Ha1aqwtLlIOE4eh9utb1r14w+e66ISA
6qRmpUIojWeWk6RVDQMB4SCBT4dYm5HLPEGTkzTsns+gH0IHXQ3OqnPx7LM7OEnb7zg379bBNNtZwMJ3j8H175/B85o7mRY+Jfgxuq5a6R2PreQUSUUh
wC0eN09Xi7+mPWa9XQtUc2YpHs+cMMwegoCvibMG4jsKF9h4LIDX49T9rNxmQ5Se8M+QHdyS2bc9KVj5YYvsAaNn2gpEPPj9FOv00wTrdKM8JNa+N6Xv
aA1BtrnuZczPdO4H1544jS/hfGyaYXM6DBwXbz31KZ+je9Tcy0iuHvcxmNyqoDU1lKAsNBgtI62ZMmOjdR/37p8zqUDwT+G7O09cn8oz55+YfPvPTrRI
b+3N7D80rBR1KKJmjKW7Bq3JBQ1mCniQB3D07KaJAEwo2zOPmllNN8nEihDhTQlQAQqnqL159kJ2nc52ChKdbPv7eGWvlN91EcODKLD29T5/QFA7cfLM
HOWrgMgpUEKoByog+rhrGe2pt0IpJ2Vgvi5VmDlV29TXKTv9rgXagn4r65s/griu+bmQSR5lcIoBTeFGbsGmVMXWw7lgpobZuNruwh+28QOAHF0DsEuj
j4fEyQ8dX4OxsxO19HEE2p4bHf3J3sLuvIaIkSigKAjoLIOespCykSmg2JbBZOSsLKi30xtoxsg2W8p5z1LXEeChxGSEhUIJAEyBSAk15ug2Sd7YzPPv
vGu/fuEw7nZt0z493dOqEFAYhvbOmxDf/Vei+R3KbJ8tak4gH04/SH3KKUFVoolUsqQ/kcpRN33BH3KqGe5zNSSSq1rI78WZAlQMDJMrcRwTbNzkM1Tx
vhCTJnEpDomZuKJQFpLOqBBBBDOsKmupAUkFQRUeDj3i31fnhAPXuUBEnunJca8TY8JMhFJA9CUMwIs1AYy/oJiBrUSLkIgIVID+X0fyjJoYWMwQdRMR
s0Ct4JiI/EIBQUWEqUEUU74H4Knvz3wNZ/PvNZ95Tadiozo+YFh6X4h8fHz3+N+pyTU9KQxbah6Q6eb9vUCho6z0Z6w+ecPnm0YoevgPmdO/u6TehwqY
lefdvqOFn4+HHWcSdkB0KRfDbbuwqw7GGzUxMRBxV5p4bvAuXVjiPQ0jHfwlveucIDHoMEmCKCRPRkhyY58/Uw4gZC9dUsgCaDA861YJnpNJoKgqCCgI
ERXzgzlJPLYDNojDSVcOO3dTJ8+C4avRxTw3OhrnOwJumIFZWB2TH0iQLEVBY9ZRFtvL9P9P1YQ7uLx6demU8xeV7/C7kebgAXrxXOyBWIIj8kFI4DX4
ndQAasAA/fBXx4yDfdwJiT0HDMEGO4DEBzBF/tKMWuaCmMvj9j2+ep4dsN9KzhCvvg03EvVo36fpF+9EnE0q3iyo5HMjgopNO+aHlGUSfYVoBxujBimm
gnnbuhd39qbNSc93boMR1zujSCKsEPRUy7t9vx6me8+J3k0LPAtthvCdaKd6C+4ekEGAbeF7C/OBx8dG4Lmo0KdQ4HYAHUB0GrDPgKvDqI6bZb27EHd1
mChAci73RBxI93TMJsUAJ2k9uLrsh6IgR/hQC9LCyyDEHhwcaa4WklKFDKufvmmjjiKA5GZGCUJBQ88HKbd0vTuPabHSaacMcZu6x7CIqS8IqZpY/O6r
cUc7bQM5VcOdDMvn3VM2ZqxDAKQpJ3DY07IuYQnOlUAcCpEsobfjOkhhfd8Tu38s6PMeLxPTsQZrP13mKgoY96EYhjA0KJpgKdCtCMKSoqRpFRmUihFP
iVTXny59tDh3iV27+h34T6OYFJrzAPBgOpcbHfNBTz8unnA8GCxRDbmn0fWmOD0Tf/DkYPcP9EBSNCUExTEC0QQTACkIbQA6y9CFgwJUBEISi5iuBANA
0hQ52f6/wPH/QcvDic3WHMQ93DFZDclg19v4PLnx48vtO3oaGOHw/1a8hf2Q8PnUlevr9+M59w7Zj2PtYQR/8gBi5yzq7wmn+K1Vm2lOPBF640uXUAXe
MR/xagQJGlAH0/tH6CxIN3wBiBfb17/WejqQWdXSKqde9xani9sTsD77nlaZoNr7Sv9aoCAaz7BodjrQsgxXaa7ti7Rjxbu+LBAHzsUJMx+AutyK3CiO
DAHJAk6CSVIFnJOf204zfM8s+enn5UP+oPm/3H6gT3u42KfsKePvsSDNHEwiO6hz5lBBQVh6/N+Y4eWeyTz58+3/bh3yXqw6SHaE7T+ndN6sM5T2Ac/3
08JNGs4Q4TxCwzZyKXbmb4/N8kyQOCLZKt3qUCdf4/9CO+f/qDwCORwy+pTFocsIsK5Qi4Po3A6lNGCFoMJKJ9JHmybDJlieIioxRsF8bYh/6yFQCAQW
BCqCiqCoVRsyOCylXCHQrIlbvvnm2iOdSKtltKgyAuMqKD33oSKg2FpgA5UdnuuL6cYOO+aycrXA0JqbUeotdMGuVZvBCkQu1KAfchGUlmijQshBwqoG
lpyTudGWU03vuOtZiMXoZZPT3Io3Zw/2B48Tns+Wv+BsKHFDd6ShxnrOoY8uetIiW0NMJy/30N3H/enJn5IGzDSQONrFDxZph+jsmDCidBuC0k5soKwH
oojR6osLDd3H2nuhQETyfoTGOXpCHQhrlOMOJpbSstoTSCguOTvcf633+i+JwoTsv090u3aiQOkMyh1vrDVoYZZYoyb5QwTUZrd6MOVFkR4I5PgD8GiA
PnUOZEL1VVPpBK0AR06xFW/8L8T3PKiKApTpYCivHcJzvd5LlRknawYZFfBfHVPz/unSSqmqlRIhy6piHQ2Eoy2g5qQSkyl53MqRtkRP6cyL5rmAvTIY
2SRCYuV0Y5NmUFzwHlGAoCosMaTLHtWufepHRGje1Unjq6pixObFjXv100K4nTeH361yN31umyG4nVUn/3V/b9oFsgZcduOAPNVyKGEEjQKlCuY6pSqE
74ivFXsTo3tLjmt1epY2SRmSFzI3O6C3uagrazOqTqFZBK70mm/oqcQf+hpcKnnACe7jZNXGRXCMnfz24iQ19kxJw5WttkxIPxh/V9OnlhK90zDm2mNM
IxWso91osj32URVj0nHhu4mDt+zCv2vh77pudCw6s9hNcrNkMT7yTdgsgsUhxqnBrnkmte7CQ65e0lQWEVRVBGQ4lQBFCqTJTjJq1tFHJRT9Ivb5/E3N
+gnFrAkZMASTcJ/5x6sE4SswsqilnVjNvY6Bu7ZUZyYGW5gmGGGOP4CZFiw1rn5z34cHnBVf2/8r/udn6POYGviw7ZJh7l/ePrM9Slb43NKwQzmKQGme
j/X+kKC+MsmAJClizELUHGHb4tQK7bl8U6zumZtnHIi2Ig9frpfF18kUdfUPNzyYeW1ffXCklTe7BzMpm8uru3SaMfl46URD/l36x1QOkQ4GLD7IQBsP
J0JqUUgkKfF/WwlAJKCSqYbA1q2qW1KWsrc789jXPoa31pN0yC2o6Fk7ITT8o+LObxx1568N+uj1yzknXayiHdpogsXVkGu/HZs347ujakg20hFBMUS9
KT9LcOkokcLqLI8BQouVGihghBBSCDl6yTTpl6s4ycZ/WwnUUZ3aKIlvoOZC7Nthzh5/15zn0I/6fP+H+XNu/htLtB5QZ9Kxx1cFEzgbGZc0mmTf7z4s
CPa0dIT5igG5GCfi2LQKRk3G/ZPSAWdpTzidK/lio3HXRWDZKHIYFjm8ClVN49k0mhOg+Oakr/jAtbbfLDLuFmMEIWj534iyoNuH6gw/AonZpoWx/rUa
81fjPKUOHKU12clkHJSaRiOFHEpKbNeYuB7qXsYwLcMpze+bVwue2M2Ue4BCH91L+mQ+gTRonqRt3wPPr4cagjm9mvM8qYWZ4vt4fDlF8880LQRczCQF
A5WxV55hzx0mFW89Ae2lGcLUi7aWDc8Uhbhw9ihCEZBltY5WLWWdrUrMXi7Ubr89NwU99PiOQJt8rNIJ7SCCSiICCChKEggAorQjpElYT+ccO9us9vFi
BYfx+kfZFOfl6ePiw7soNO7w9uX9aBsyb7y4DFP5a9jSoaaiYoXLhmfy7uX+kbDnkaFf54vSeb1y95IVGRnnHcQqg4rMbFj+fs/AO33fHgAeJB/CH+He
+NoJH6Mgfh+8SeQQ2+/qlP/z/nzB8Ofu5vewYiM/wZn9vprpHU9dEsB79dvPF33EwzCt+e2fdDi8fGYnslqiZFB+4HufwaiI3myzVQSm3suHHdKXtdP8
iDqM3/Hx3hz5BTu0olxl+opn/y7YfJDwfnfdhcX4f0/l4oLLIIHrF4BAsEOkgX0giOFovCjrdJc6woinx+nM3bwvMmkWCw6Tj/TvfWWWjeMhVP0UnK2F
20YMjiQIqzv4+LtKGqbsJ4qk08NxhgBc1eWWFi825rypJKcVEUZgSkwAmW4HBxIEgzO1SoQEpcpthRIoI6p+sAgaPYaK4/YqdUhFUmgIVmHEMzIRmw/3
OAQ3xCb8nDJH3oOL/wKfFDkbFARJl7O5YursF+46M93Ez27pOYqWhK6TAvI8/k2jiNM+DU02SKvtganXJdLYU0woziWkLSaZbUi1LlqOLfod550Dh8M+
VsYkxFPjRqo7SpDCqjd3tliYNJaWjLv+nKMEQBMyo7LZKzeEUoMwQKxDCPyABiiq4cE9+IyPc3dn12KMaT7mcvZqpjvQ3qr2mxLHoadT+v/omgD5Uccz
2mF3zdj1OAyJ13d3OzvN99+NGxdfYfX4Kr6cKVKyDqil93uzY0+AAH2j4Dgo/oP5+35X5hgPgFTgcZdOcB3PkRlEVcJQg9VEQHaE57sPfx8W6FFQlaL1
nCMSgMKzLQwNYVW0Kp8Us31m35en4yH707Xx/n4n/WiwLDmifohQEGA4KHl5tXcCAGQ5egpHTWTAzI8xIXpJphWTPF8ppNMjPG7gjIn3pSps4lSURHdU
YKpVmAp3e3Qv7G774eFPaUGNwEuBVg7AsDkSw2OtFlnmDhlzjt8BgBjs+1MDa+Dct07c+L1PWR/e1aye+DDAVFgeexhM8KA5EzbSYZcnvo2eQy+ZVqM9
xttovdrq+cgzazs+rNJx6V1teh7LNBXnXvxz0ep2gsmzvjqdyL7uxddVzbJUlOoxgXtJDKKy45TIwFyj8BE6VPvbPQXA0egzeeuVss1ydZk1+XMZSntn
N6m46j+dkSZTvThil9OvgGjgOade3Lw8Nfm7RR4s+YfGowejFPqyw7p+33+um/MPZF6qAvFUAS54Kmidr3figCGM4hYj6iFCOYwjxPhp6YLip+9QFf8G
AMwImSiyNfVaqgu0SK8Wxoa0PpPmbzvvpbHONgn5jc3PGKeEb/dYe/b032tfn6HnwY7vvdjXSHPqTmAhhLa0JKlhm0r+qeBjEi4lORznvcZkDrezSzFh
TW7GQmVxoUiZSDPIZthw1jAwL2rLDGdHubVi9wzq1aWUnjXXFg9crZPM5O3aiSAwtxfT3nUpVnFOd/PNHnORziQ5ziVrkhxKvU7LLVtbPXY+RDanhClp
ZyxZqZDEw1Jzg9Hibs0KLUDVibvfgKLmbfd74tyy+T6QevLRfIZZDljG6wHXaTkdVAAIYW18K86+HjeiBlxihEyNPjxQSJFSint27SGo8MwUL9JUmcrS
oUThhkMwdDmnMRApUkBNk/lIWSGPpM71dgaY44oCSKGiGQ1+TYO5NsjQlJDjiF1i3aHKQwmOg/PbFZXffdA6US4Cgwdqea7o7dc3frrfWnoHJBzR/P+h
5GzeyFIo5T43mirAOEQDOAMikWYUvc6vlimACSReq4AKAkICCSEJCYElQIiDQi1xCag6/B9aPjDm9H1iQ+nt7cI3iC8BkOalDnqbNYDfQxKlGiFNk7Oq
vWwZCCMBmAZUHXMtzOwvyMRGCVAmuRRLRAsBOavcpWMCRE4w9Iv2SzaItRQ+U8pODFlq43LPQ6zhT9xUcHNHhWlH4V0Z1bntRAGl+bAAkxEAYYERwjYk
POq6mPGIHtNpHW8/KKOBElozJIhFFWA22ybzp4ZiVxfKX7dI0EAMURBIgSOQoiSDETI3LLrw/R1i91rUVUNqI3vc6EoCtqGQLhfUnZlXJi4tUfXAmSl8
sRkA9Do4NcX+jiOD1kL9xHdRTIKSUmI9PhDHI811yq477fhN3bLobPaHtazjrqgt/ynoZl9ONeLVz/TACbYTchkRNCiKRudncMJKqhQ6a3xdQy3ybfnL
WVa7PcDA5hf2zHBsrZ2VtHmwjRc6I0pygsuVbBJ3/X9PDkbPHfJk8cd9XeDKJlga2z6Yl64vTiuLtZmFJY2E6QRE+fMbjYYXGYtR7OJEXhaUUlyrdjKq
gCW23HA7hZBOpII+hRn+wTkmfBQBxKbHiRq/K4DJLhSpzC9oXlgZW7TCk55FjvmMqRjLNGEDHnWXZnnnL4ra7u54ocjAplDncVzFc1Ot3u7+t83/srWu
KsGq4uuTEkAItiwQdrqdXPYXfI43yrxS1pTvWTi3+k8Ui0sNSt6h5mlJfK+Vslo1J/BxljDRmq1Gd5Sbvu+hu1e+vf8u3h4dDbzHaM/xp6AJI96oBsUb
lRmHgFUSIru8zWXbfeLIRez3iyrgFUsDYVnQfJopSV2hwK0Q3X28b1VfbR/DMqNrGRg9Zyu5wdXcrWUZk5jOrWMC1RUMCPEKLhCMhgqaSwmZ2Lw2qCTT
6pSQOq1lrtWe2HaRF8CGD0ZHaiuIoRUSeFlJAy3mLZWjEUFDcPascWEGJnEhwcU3wM2d9vN66VRmCj/Hc6EnqVsnVXKvj6rgSgtu5ldDrc9mmuEaW3Gt
1b6oaj13sTWccdcWc9wOJ8Poy93ukESfh48HCeBRaZbBtNxx4RMDtI2PYD7JU7OmA9jMrIb+PgOzt8NjZqXzAlucGZ4xCsOy6h5DQMK115ZbZrQC1cmv
3kKhU1ZJ0GGwOlsyQ+JOMq0FVZpPOQwQNtJJFb3EVoXnnyhjGQbssNXC1ZlxpVOM5LnPTvt2+fn/rQ4fzrRSKsZ4+aP25pg7FKbWSmemY9fE8u47sfA2
DceYlBlKrYChYjZIVYDfLAJiL1EPXzPFfF3RgRuuejFMpaLm2ra0XO4letmnKdpQKznH0eV2qMVoQ92EXlZ4kKUu64NKHKwna9b3VpP5RA1jhgU5Z6Yj
3y1oEzIzwx69W0l4dmn8R/cU/YFV/JgWRQhBI0Zvvf8HfuPk34GQvCKRYIgCcfkiVfzIVYjsksseOjy8LTtKbxSJD/gP3+X6mQnHEgiyzLHdqbxIxOX9
oQMVdOH+RFiiI4vY/qv+ii+6oUCyqtLIAPWs0P+NKInADYFcEbEQIYH3QE/9rYiKwhQ48XScxg1lzKtH30MQ51oDDR3pF1uQATGHLVmowoFzuaISZClv
Xf4N4kMQlhdFCJ/MrmigyC1orns0/zooy0Iz2aJ8TSHPmqYHkaNa3g5Bpjp3+Ave8uvMl2GtBCkPn/eZ8TzDqePs6DSHYQ9ocSB6c+07f2MhfDnv/Gk3
gdzDtxSChOAzcJy5wKLkd00S+QCihK8d0z+XESUrTYi5ZdJyiQuomkwJAopADUga6W0mnSX/SY/31kAIVeNJJf+ap6DflIe+bX3uKhQ3V+T1HWKzlBR1
ZQhIRShIkoVT3FFkSWQz8ty5o1NOhMqT9LtiKKGBYQ8KS0Cjsy8Hw6YLK3UpvDG4eBxmchQ6ymmtZTlxMd0uMybp5ZpDW665vRLvM2ZmpvJZNTvDISUP
UMOtE0xQPUDS/4BKHTvxKTfri8i+PLZ0B1650zbTQpOxBqzEkVVOv2SaDmwUMU5UaQJfMaWoZQ6sywpxsOB/uPNYKkcBqIHXtHJxGIhQMqRINjwI5gIR
Hq91EKQYbiIhQQ81+z1medZJQRD6+zHT6+GhPd2dvd13R+qX/0v+/HBTeV/lJTXbJw9ZIBCdxGCEknJQ5FKS2NPRlBPssi8r+EvGs93wCOgWBHT2Nj99
BJ9Sk2egmw6LpCbU1h2XWlYDnPcCdJsOvfAfOlc7S7f3Sk9LqnIKG6Vbw4b6daDePl7Mt5ajVOTBhwWunPmqB8h44DTBba1yD8lmas+a5pYRCjT0w4ZM
or203B9ovlZaM1KiIMVLEbBRhR3IZQ4YadREvBgGGCSNSuXaurHJtBnkjY7ZvIiRTjRRfdH8TIEPQ9MXfsH0YusHuZG+CSakniWykk8ApJT8S2gRYtHt
U0ARK70pAMD4Ng+MosBIiRlCgQQIKE1Yst/4w7CXJfWchyezzH+vODpQkQbzCyRBxB3t27y5OMc6ciMmUfE4y6Nvhd/t8GA4EI+eTOQfiOzFvSfdCoHU
FeBWXkwHgOS+TGGfnlHwrczOFqU9NVYj54UaXxWcDqDM2wvXWlczdu6F8MDBaQIsn0nWYJZnExwwyDW3Fgu9G7s3nnzTym07n6hW0rqu3UtUZadJjsdc
yGJZdrV3x14T06rN4zcPNY7hEDUhy0DufXTt8qdCOt0FLi85zeFDZPWMX75gWcptaPOBwddZyNikCi+oaAyLYgcHRfVaNJdO9kG1UXjxox3UBZKxLUbA
zdhIVuxu7AaEWIDCsYH3ICIEHnTsWafiP6OOKGLecJbQRRRjjxpMmBSpxOb74qYs4gtua1f9+S+DBdgmYqo3pAatagSgeOBxYovePQ0TmMl5ascAWOQa
yyzDgUsrKoFyJGtVHkRQxiXmJUjOci96P2Y07H9TV60Z3aV6MZtNjBdjpTUJjy7O2uptLWkhC1ITpNywR+Yy1aWbSAHRxS795JGcWKAEohKISDyh4fvt
0kPkQqRZfe4lYadpzb6ufigKUAcgPLwgBktISfLFik4wd0Pv5T43n0rbhXTyHZKvr2V076UphIlUjkYv3NIOdCwE/ndpjkkllpsLz4JdR8a0sxTOTOXc
wQj4lDusMvVl6SC0WsIPb2KniYzKpQgByAPcBksFx5LrCudTIHvUK1gVarc+UAKUuWTSbYIyKcfdAc6FBlLBYENBhGS2csp1309es/Ocof6Pcq6kBfmg
qqg0SCCB4KIEjaYC8EvPP5boUB/4ltDfieCJg/fm4EAfK8GN9+DJ9HyykO8zljR3OKKKcykGjyYDQ/Kuv96xLtoFzWpFhLNB7uUW40FsuZV5BIBBwbau
rBQEwLSckB4JFGhS6e211kBMmtZ0rHPwoKX+yqJOnUiYKz0eSAZyWMKgFyA5AA8cb1H7Lznlxu4LKiq4Z2VuChQGARAMzXcz9C9XFKMNBp5/OJhpD258
MfEYfLJgIVdjQUD3ifRkG7Uh3RMeRFrvOgIItVlZQb22KqrHYtdrWsYVBsMucmaMFIG16cKkFJGyBRoWFEq2nLhgxMeTRmdkMMISWykUFPlSKMBtCKCX
JiF9l6+F6Ayfk/Q+6v39a1lR86keTR/t+2tGoS++8uLF+puYnYn+GD+QqbRWcXDHLjG9Tynx9tmqbYbPD3eQY7TWAZ9JaCDsVq1Swq0dZk/ODrKEgjCo
UCPCmQjPbwTKj2/c302JjPZA+rl8MLszYQ7e/WTTFKlRDsnyBAzBBLOEEFEQOd2bfZBv8Z07rZ1n2Jum/daggn6eXw2QCYgrjxjvMFHjWSNfSWTpUFKv
qanjeMnralyTl2qJT19r5ZrZisHF68jk0ptLw0lPgs99+3nvw0sZeQ+ZVG/0EeNuQoeNAJfaoAAuNqJsDr29rJBRCLSoXTBwXBFfF7UD1eSGOhWQtgiQ
oQ3R2AeOIYS8M+x9P70H+4Hfbvr9K9clVdGz6qe0fFEQAEECCgKAqiMESH13/tz/tjulRpas++YB9pI/V1q50HmHbxzM1GzjYyv8WEg32L8hzDrEo5mt
h/n3fr947sBO4fwlkn+Hh278PcnE/oBHd3/QRzQEoCniCSwZnzj+zs3jcwYqDIqDMM89PznzyaZkxPeCjtvY2wU8dlqVdv9fI+mfD/PtokA4bOpQhVFx
mCnzgp8e0lJcrKKooP49kd0D62dvEhF5oliUmYNukZoyCSFQTxVKn2k1FRzu7/jtjYE6Y/dUkbTQsgkyjZ2pkna1aizVab4VsCUAoBKcv41LZjSnrSm7
C1U8SRdqeKXrOepIvjYvVjcxbCArgNBveskUpuS+qs5fWZRlghU2UCZUMgS5Is8q3eG8SRkOmQ+VNccXl3xlNHgia/dUiGTSHFoTXPO51ZVuZRAXDdVQ
OSL5wN1kSVSyBukSaPNYZln/RTtHFRNjmpEq1VuUhulNPsQAuxhvV70M33QG6Q0L/tniNqxwXrjSFi/5PJCGhweG8C0neGp8l1VHUlVLkIGZQdBBcGpP
9qIcUJhJBFEnxxVXVn5bVasBh2NqkvlNgw6KLQYYBR5LLl5FJSEKb2e6rOudMM0C2SXJxEaNDdqBAjBgouYPhQHSRE7VobR+bxijmsA75Sa9brHs09Zn
zhZg1LbN2y5ZhvNd+1ycgHFYylBOdXfxvLYTaXCYyRszFEKATBkomGrm3RxNkFCrEO5owHmbjmr/1FRq1/tO6OaneBo6mFCKQsh2qNGBXmRYntKzICCa
bII6a4rUwZ2ZrVlS0f7mXLZPBw5P35Q31cO7Ki87xgPFiWDLO5oVqhNiWzDekITkw5iJXC8neLDhYKylGqmiEhrw4FggnXNzqfGqGwNEoLDqcDNJ/4Pk
cXRBx9zMaBS2NHWmrQn/6BeYh1hKP/Xpu0GDBMIEU0DP7+HD6q2cXhLg0MksPctqQhpuJIyhARaHQS0Ysx+JFGlweexVGJAII2gFUt2eSxyRLogliMP+
On/ff8K8XOEva2QRyuIBIJXjFMQ/ZRh0dbWiwvBWCEgMSSpVRHwd7n3/M8rWlsSYbKrjKMZh0zlv4K4qQTlTd83ErWmTY3S0p5l3HxvmYL0U3EmmgF+Y
bA+tPCkPGlif+/rq98bDnvw0WQKcVLv23ro66pvrtxgrGMYyLGMBRGLp0Zj200W3r7N6MYUd4bziWEzumZF0DLfZWL09mHS0QWjGRhG2jEhVRuZJ+XOc
0iK04PG2QCEkKUBQpfBCIc/oR8/fKG9DTDJgKEuC//VIgb787b7WrK0/WUkqMohAuFgggo+oZXeCjD2aMJHM+U3ZFW5FPbEEQfcGKaKB9imCEz0S5PyU
ksfThkxJgNeq9e9nx0cb+PKYysxguMO2JzwzVK9uW+Sqk+ghm+enJHlKuUz/iRy9HxOjpTfa6sohI/vMViiThDtKhTDJONQJPJAzqnQHh5IexX16qe2a
ippFKuYe0KFTpf+b+ESrneQIZQCIIhgeq4cCUH8jA/EFNG0YDtnQ8X7yxCPnNqMXapX9NakT5FIHzwtSjd8uaC5/WTP4n9t0BZAwhwkh4f3cO4dupHSO
1c2qaKKTRT8p1yHdQTmo/NnM0KOQd19rK6qcSw0QfmbRoIvT1lkWqFWT029ZSBElmOZnQIp18jMmPH/tn9sjNSHGeRansYnfyKZIJSElvURJx2UUA+i1
LGQElsXhdzzOh84UkGvY06DLkPr+aeqz2pkGkR8yGyiCKMNhAkNGmEq6oXXoe+fh6d/XytKg6fN0hnFF2budUzkFJFdCoDH1Sm7/K5pNscnj1rBWIZNU
zSazWu9houVKUVUvuzEE+aipofCLFrN+vHLQH3lApX7G+pC/Oa3sRO/+y8ebLWqLfo5MT9ZhXw95XYdmX7Ek5T5LcPDwk/y8PTmn3ofHEin6QO5UyP3b
uyf+h4C34Dn9fyrfs/D0/zlHyax4H9HHwt+cVdoeJ/T7+8VHE8Qxp727uMy1jM4tadVp/0Ip51aXyTcS+xR9F1enu+WGdv/K1lOV/fVVHwOGlKVZ0hMH
KLbVn7B/lIXqCPw2YCZ8JKPm+9eBxnLbGv1UmRSlFGXVf7zEYaYZTNeTBmrjT8foekSJC/B2Ft63fplZhP+yQv26yTn3ych+q9dZwslh2VtMZNwnJqRt
xKrBtzWcZZeTMq9wVDAqbwDQeKvAM+5eDqo2zcvVqOV/sP1t1LcKY35/z2prXOuiExxm0usk64dQx9n/XSuCOPeqaFBY/p1wNAOGA/dC0G2rj098Wssc
NW6GIVyp38Sod1F+N5vX5Z8J65u57CvlmqsPQ0+B0QS15NNp3nNjUdrayHcVYU2B4vtWyzJddlsXoQp6KN8c1EDIxcbNgF74pas5qR8uVe6ePN578DEa
DKUz4LdgvBeGJQtf1/6z2NchOncU4O4MhN2LEPDc9GXrDExzqsL6fxlPj2crCglnMTvV1nHCdY0LMuj8e3gLSzp2eDva/5HuOgknhblrKCoX4tCHvx5y
DzULCqyodfFxuVL0XKlNb847Jh+U+9x1M4pN3mGJan3dYzy1tRYECUB0tLuTYR9VMSgQM5ozFfVlYwQKOvYdrM01ykLGPkT/U/0T0zlyKJA6cfwv93lr
4V42V/v8P0oAgSBmcup9p7TpLvCejhQOpH/AJcAoAQJKF8ZAXyBWcpFW8IyPwplMdQ/p6/ynYTvNERluho9Nf1bdm/c3F5U1if3EDqUDs+Pfsht3S5wn
JOpyRH/ftvBGuzagyCaZmWBmoKX+eoHv1NbfkUhmTV5YGaMTq0qrbLNQKZKk5/mcNwOjdlWh/exYcMKxVIoBUMB4wmJgF4cBEf9ci//1A/+IBKiQ4E/4
n/U0awob4nvT7YOTbC88FGy4W65Onnb3tj2QD2dOJ9vcWjg+lXIvOF03w8cB8TY4VNi9GOL3AeecES7TkFBtKFKGEotajNYu1Ii+akdjB5FNs1t55Xyc
nOkDRC6U1BgrSZDvIUNFmJQImQkwULSA5CeEJSqbQuzvdIC5XTlhyjppCTZBqyojWIQq1ZcoWpsEOygoiCkkmzlw5SbImSEJBzBVWAsgVmjLU1bDbWAc
QOmYzfVxRkNsIGuioyHTK8YAcZpgaYcakiyHEhOMxhI21IKpLUpJxDTJCKUawKILFxhN7oYwCu2SbykWBqM4JMyiwk2kOIHGQ2k2yCMhRNusozGlSsC0
pDmqibQmkNsk4wlYVJIcYcub0DxqbypwhWkE1tYK0KajCAN4MMlCFnKSYK7YVNI8oFFTSSGlE75NbGC8iFDhCUbRwld4TLJAFy0h0k0yskNMF2goBrdm
d5hCbZDSFQzlkFNoYyLDGOiysgGlYTEDG6shtJ0k1qrA21ymGQHNYjqUyKEoDclCkdcKxQ2k41KpkjwJckWladt3bfYTJONk0mSFFBkGFkAO8Ip6v2B8
T1GvT6Ozv4n6+4fF0sb27/O8J/Bvp0Z/KuXwwxR8SKMGf2uTp+CjsbXt/t0Unh1p/FOzxxTkmzId8x9oQh8BD6WAIAG6oc/JPiENmO/kpSAkFZY/snwC
KsE8M6bZkPdcB3S/pwCh8YhgRJ5yJ6HrJBoKMG8hX0M0ZJWAOq9/S9sKKmryMMzMmkPh6Te+TLwaVKow76p1DtkUgLJ1KFDTOqBM5Iv2wAJMM1rkiunA
evQIKL4CYA3CcAR4aihz8fOhfQdbavSlN7TPpDljoNjDy7yd0MyWGWap0Jk/czoSUciLMUZhEEgD6YfUw9tzQHZZYFB67bIuaHyE10bt3tbOCvhQPWfN
fn+uUOgS4GxwRXmIEiMAzUQJBaDJRFRJNUFYig5mxH+e93SKXr45PBlkwpcBtqyYBBD7b5PmY0DNzyYAEsb84QK4rqokDLfG1KkJgakCpEqGUw4rnyV5
CNWUtcMmd1ylIXgeW99Tm2BPvtkSpITXSCA8miOjJA2jywEDAFCMSlvDODG5OVDa6C1CHpR8Re8dj3GqW6j/ingglAPGRKxFCkRmUhCAFaUSkUiD54ci
gFpAiUFpBZgFJIQdQmpY1hTVICVqAAwsb9B0+Z4/jhzsh4Q8deIbsN9ar6Qb3gemwH6975wN+h0SPLpzs9OZ1bx0DZBGAoMYsFOtc5hoDxgEpll/s69c
tP624aiY5czLRtLnkdvLo7eEOt0CHca6CZt/lIChoiaxQCRQXtUAWGVGAGVwI1wq1CEk2nMD6nKQfvOs43wuJ1nV0rQMSQNN7/yi/m4FQSTa6k91Dvx9
Dyx0e/3fBOemebQH6tmHVKN1XANpdWSVsyeWsSCPDp6Hdffr/V9nxtdv66jjnU6enH6/5PZrj5eOf49R8f+Bsfu0/vBlpAe+XAgJ/t/3o/7eRzOZ/7cD
/t1UE5tFT/4uZQWZe7H+d10/oI+POHFaFfVlBHIij20PVlWt3eIcZpHLTff6sAqWHtz2/9n+X+nD/KAd54jES78Q4D/Ih5AYaJ3/PvFP/AJqQP8oH/if
7g1MlP+VU5FnM+39xrv8wD/wx8Zaf7tSaE1mKNAGjY5N5O/aGyO+FFif8wPV7pjZ8A6AH/MOpgdq+ZjyPM16qnDosa+fs4/HgvJ0f8w7w2e0dG7og946
F7Thi0sSJ4j/0Q/5n/0PUhuHA8ySJD5qH2AYrJ5+o/B7XyXz6Ht4f37kZO8pkOqZyWzDJQoXUUNNJ7Ti47G6a6mHX5J7wHohOTpDvL2BucHg+4APFfl5
fP3ByA6cjoeVuaO9OgdpoenT/4+vYHzOxU7SHSSwPHj28O48LDMfgB2g6IE7g5r3GHVcHsDzA9geSxsGjtT3JzTw/r8Ee5C9D4onaHDXp7v/fob63O0T
oqh7Q29D1cDp2nichNz2cHc/5B/FU18V63TTQCXv/Xc4+IS/sZy/wLtjbvV06f4x5MwJrLN4exDWV4Em0upAtxQOSP8/aG6dkdxxDjGk//KU6R22xP5/
vs5y7HJBcM/7fM6dPg+Cm/HfrK3uPkf7X2b5qwjFzDPbxDigSCiRCdv/L6g3iv+6/ZOB4Aa444ZshuEH/YOzIAquXCjiFmIcHTrhyA3iCSeJO/Ph9H7/
xs47J7p0B/f6gqgrJ3A2b4n9h2TWdwxJLn4sFb7O1E7UA7n3S6idAg48CgGhFuteZA3fFwhGqXsqn1FgYh3sLGHKCipzv+Jv+BPspsNvQe2DCoOb8Oi+
zy7/3ajRNYZyPyNsm/4dEAPoqBQrH6qezSB8/z9UTvDpBGroNAIH/Z9fpQJcFX9R+KYnIgPRIA+tOin6nESQ3DZxCbmjtDu8jcIZAooiM4kh4fD87f3X
jD5fHw6Ipw1woGlSL7szU9ADxTb0NBudnXSzloCNsSQKKWCL7GVQ/EuIZGPlhxJ9REZrV98r4x39oYbtdkKVEcbp4cjkJSWtHM1D3JLIWIDJDwYXc3O7
bevxuB9ZN+71dx63s6nMIT6lUxQ+qQpTnAvsI7r0k2PNxHaEOECecIf1nDObgYg7v0ho0kvHbR0gyGhDd/U89B9XEx583FOcof0aM6X2BzqoYIhqqnbX
xiqHk6ey0HdJoNZuN+vUx6XTuDiH9qRssf1uHfH0SbMhfJQxTutB8g/d8sPlJkv50EHK1P9XAwDhb6wdSG8xGQH9X9/5n5bH4H1vRfV31+9+0+spTaf7
OIHBn4Cn4iowUfrm86834nwuRZ+uMWcbay2w4hGp3p7EndO4PznE32Kcw5p3wLAP7tfpnpMh0Pi8FGPB+3+r/P6zg/r5zv/46Jh9Ne9q0n+JueQjN7+4
On4FfuGoYmRgI4VzMKWGRWeUm2x8NjrMgZq/AZ+U9IbdPGPr8tjUFAHUqEdhwxfUkmxIHNA7CT9Yl/T5wzrSwv9R9KErIOJLzTN0dp8OJmql1P+0/nzY
jyZAKhev7HXOML/ZiYYMFFBlsoYkk2cUKfyMgH8cqPY/b/Wnq8B4Ibhg4cF3lKKWv1FZHlKYm3Dt7R3gX4esfm+aPom+GGr69X/4/t2+ep4q0ma5bmF9
vy/fVA8EXyHxpMuXKRcPXNZvZ1/Jjjg2qR6/XNxQyDH+0WgzI1otAiimjOKu7VyOBT57MSeLzQ4QMSJg3TVTU0KSW8kaq41fE3slXYWzeDi0b0bXFTu3
ZHB7I/5fl/zj8h/cv2b30GBjIPq4032+cOgSiMDy9fpYWA/ICYCKicgh7F8E0eJ6+5/3fwDmDpPADsCfA5p1fMY46zR/6lNufF2KH5VFhCRkhLIVwNtt
UaMxqUw1YCk5J5kJNKxUCqgeKSACiyJ4IkCwcYSQQYGaMDxJ+Iar4LsN/AfCQHhPMPEOQTs2MB5Ad6sUaeId3cIGg6gea/6Cikoqq09uOgh8AwMfq6Cc
Hg+SS/r7yn3/s8U8OXGSSr0fCmP3J6LewPkOycnfTcA4T+DDCeB0E2OvSd53psbAm8J3SeW5nsD8H1uFZh7DmewPNWQ7k9aHzARwdB3L0X5z10k+4AMg
XXz7n6vnUm9FK54h7yAd667LDraRIYGEQdEgWECAnCNmXtcpvFfsMnB754rbOcCfZi0RnvEJYgyWTX1utpzo1HJNwXWFqxfQRmBWmornHll5xyLGc8eW
O3488+NE13XmvPSVaEBxCWz7J9CeA31OE9z6T5566GpSrylk9QPc+TYneZm3ZniltHDgKROIDOX0/EmBuHrOpwdCzf7OIfHcA1odK0yeYHcT3sYJfDse
nceB5+GNCvo3JKBm1Zfv7OeQkwoFQhyAKhCDzDs8zshMPJ6YcFFM3OujpDx1TzcMqYasc9AlN9JI8yeCkbHTc3N3184irp9fDh+Y707gHA+vxUMUf6QQ
qFlQJAZF9PppsaKE+un+X6aP+odb5vpGaTQ5bkwkVSd9ltrKRpwBzjFhVMgC7Bl2Wnz/fwDDpwTvxJ/xrUjKaeYQi23JwZ/3al9f+rUkspIhBI/V9eGQ
kDGWX4GGs0pwveUwCK0igdF1K1+y8kiD6WDx0JBJu96X68F8Qv5k4flAuegXc8mRx5fQFBbh2vHK6aWuWUNoMgcT3BO82/j69eXpRaMHosT3wtz7OkPj
nXkCf0oZ90+/7/d6n5lYpZ/C/aJtzD+SX/RsOf1fdrfh+weQ8T1+IYGw3rv2qF+I8tJX9KZzfpjM9wmg4LzED2VK9nQuu6myIzufj9T/o/yU5BBwb/+q
d93N382TcZhUQCUpIMn7QgITYAokoBMfs4TQCxRIHJBNbfvZUZMAbaDb7tQ/B7AD2/WroOwGmITrAZI1EEVRFQqdKk/T7g/0cc9UbQR+4nc0m1vG+3/c
XE24YLNuYlCZahBvmORuFNwOJBg/0fBFRaMMiOR8xuqTuYI90nvol0bsY9ScG/tOTLSakctP42KaNg4H2wFdcnPFqpFeED4/u+pugb+H3KoWKwymv9KY
JnEh30iQhQes0Gk/uIw3w+Afvki+eE+RUFB/DZ1pNpKCtJ8cDEn5mppmohJUqfQbQ/SE5sA/sCcGyjlKKVG1RBUJQNOYAR8SEowO5GbmTbiHmX/FJ3ju
EOUNzA9mT+8T4JyLzMfmj7rp/mDuexO9O074yl1saMIMNOz6LyE4Hqn2pjPZnOJj/R/5hQp8hkEY/vuoX4Ez7UpJOvuOwmAKE3s2mxDZD2N9Vg6Q/lIP
X4b8eRu8tdH+wYI6YP6E77+z5uC7vaCd39XV3IjYhMJIE5fX6j7K9jt6pO4j+PYkWRSvZ8D6P0gTwUven7Q8zkftBOL/WqfE4vIDmFB9yxzCV97ktxdh
A9gcA7GcKiLYt3+xI2Q6kH0h3bdvgdwJHN7kg5u3zEbB609XofLM2A+B4g/OHomwwvkVQB3u7o9Y7HaPTov75+6U1bDZrA0HYniHEDoCBzhA4PkCDce4
CaDYFMb5ZcByEhlVmLG73InxXKVN2ikWG961rDdkgguXHAc0yyRBuEApmcBPTZGd38QeYTggNRqCUKe4ClFzXadT3PkIdHmHB70Il2Ty/L9/7QpnbUbf
FchpqghIkgll6nQN3Yv6j/MHd6og3NAX0YXQPYpbj4/QDnvQgIxez6eBu+lJXYcZmnw+pDfub1AcTKPc7KYXr6gGlwkNL6IS06D6hHxEzqIQSFI+Tx/T
Pf86yQMB8piaBr5pH6ZKL8/q0cEJODKJq/B24aXCf3x/0LpJscc9R9hZwJsrH9lp3SFgf3wcOZT9p/ZrbXg4PKHgGBvPz5SH89SzceyeDq2QIdMp5UzI
UPuDP4b8gOQJDqwK7fn9x3DUBHMJ8VF0/I0OOxph0EG+UlBDNBTH++19+yUqgKILoQgUjwHs8cBkQY+oBF/+4eXpLm0UYUd4mKEM8+osGDSkJg6pqEmA
Ry0pmnqJAQfcg9lEfQpc9ISWGtQ5t7gnAdCB7iAd+ep2xoLWy+S1NZdhYDD7IaPHkOiW/yJ5kmtpzahXcGQwnnOP6cO8ODcJYJ67nVCcduZFb4H067B6
zadA5l1DjY84dCdoHrNjBiIB6vV+M7dWB8R0vvwHkcR7ToPb/me7ZdYYZehxoMm8w5YecPOdQ8psB38Iu85w1/OUmuqPrzGjImSrDweZYpAP+0+nS80C
DcOo/n+GjT+HhnX5aCcIhyIIWJLLEDsnqMbLsUTOl0Hd84Qv4A2SvJCb3f3H/L9eZcuJmXlPhtLPg/h/wvQGAfx2v50U3TJYq6uuby2/lDbODR2qcb7x
NA/8dZ7jF734TA3ONg/NKv9Ch9r4Xx5h9H02Dtmf9IJNMxtNoNHwf1fmzN5OMzCdh338/zD86A9/E9ieB4E/ANpU5E27QG/7e8z6jcvKwLf0f6GWCxRb
b3C36WvW7kFBGVtPemKHu1F/bmV5iX2jfw9fmn6QVQcdyh8BOT3p5gcFO3gdvcfZuJt0j+qe3+O4j2nnucZopq9XadySfx5QkEjBMdDYnzQPF9/IxOfQ
o9R3Mw+3Jl3JfEDvjPJMIw9oXkD2s+D+8EKIQUFOpFtYT7c0HjnPkZCARwTQMMgl/L67IB7AnQBOsNIEpaftQ/x+w07P6Q0ue3D+jM5shR13pcnd/bi4
MNY/Z4ewT/HakE3sLy22cSJ2t+j0J7l+v9fw+rlP4m4ynBSOawK6EdIWRalnadD+EEZl6Emt670cLdsDYhvOgw80ORe4l9NeEHZ/EE20O+eYbnTuqVis
slpZwqlrQDk2v4SuO9IDk1rCqsZ93Xhe3hs+TyfuOc/O9/bDoOztO035fQ77HcDwHDD1GwYvcphgSh/GpKFMkQzgrwTDSG4TxGegWEEYyCUIc/jQmyYF
pPY9Hpih7IcmwntCGtHrIeRmQ/Z4TM9LTytKJ0n/UTXx0HJmLjeZaaLVnaHgRk/KjO8YpTKGFwwxbD/ezyfpOPhQuzjgLG44OItDqxTKlMBKYUOeIGTe
57Tzz7YQw0MEA+wpeXxTDk+z48bJsGdlnUphEZhEkgl4rvIUh/YScnQLiBlHvsNbez7fm7c4f319MlYezpiNRR9NholEDCR6yP6SYwakyFDI7YyDUCNe
9lyxJIEgI79oJyCrlURDradUA0giBolpGgaAqqIigH9k8up9i6+07ht9B0sM/dB83TcPX7GH2P0x/O/lp/OaSH8yOZhDIxF3aksj35wD/bveZhkMTngy
0lP9KygZCQ4Q/eapDoyHVPoT+o5/YAdFD6U4Ls1Vx/tDuF7VcOA/iDw4CZIGHGf5TSJ8/rO0fIDcaaSCIIJICLuR4GctUwncbKXH0GlK4g7AeZHAO7m8
3g/cyHmSn8PyTtXyfO6hrtifA7R4D2HwnvTknt+q+rz+rnwn2Ez8TtYToB6kJj3uB2h5nU+Xdh4ckOSr2PMO0yEpKD09tQ+1PDcvXwU5HtI1z/q7VH1F
UJUP2EHZ3HB9pdykpPNTPkeH5cX1np2nyNvMg6BLg49fIPR9ANHcTuB49H3mdp25tGRh2+Id85f1G059hPP55jUow9xZxx1O43NHAziQOKafF+IJ44eM
8QeKsp5huYeZBPicR8frUfcDuJiv3/qmYMU+aBbZJRSpDA9FM98/n8vuThjw+Hu4m80m+bbu0u2Grbb7w/0iMdULaaZfiz0/afX1+PL2+Dt2de+hsnJk
NIdvSGl0n9Ti85ZiGNRVNj+YwJL46U+UPkGtOhtO0BMjD+RbHRfuPM8T9id0n8zudwnHkY//heyU8x7k5B5Jgdj2Eh3aOnXu4xea9344Q3J4JCPR3dRL
f394/MA6Aw74Q0HMvKG5o4Lfxd4d0dj0O3uBQZ1nPgVdvkfu3A/Wzg9S+IGB1naBy+/8/zqitLFQ0BXd8LvHXwfas4HBvFRN/I7EX2fOkPb3Q+TczktR
T7O/AeC43+uf5SZNbn5S+Wtydww1+AWaGLJJpgGhPb4tPi5cNOmCinN8dQi7wCaCBpT9mYDkOEJEgEDITAG0KG8UUCmiZpiFuNfW5jijrSEmInTRsREV
FB2pEYL9kPTcMDeftIT+bkm+jwnR10BhWyHqyGJFIhmkp1sNqEx+5UAghBz6eaAIw4j6VHSvUT8iIYD4Kwl4MjSktwHqbGv3bXR48YHPl9mGoUT8pSBg
feDJP3HgrsQngJhsL2nM9Z4UmC6TYlywzwyZbkbhcplyoffJyPd5z2DH5WfE9tBh0h0Q+yfQntMgzUjE650JXc4V3NYe4FpydOU4GCh1DgPE1xwv9HN5
5HukO2l1O4Nugx/wjI8ReAPCDmAc5DknPLLDFwMO18A7jZbinJCYOO1BAsQ6ZYglHDod3YZr0ep6ugMHAMTr+4AO55/jGcF+8JQ6qj2hd3fiZajWk1Bp
dSYpazKTJQPgpO0Bsuw+uAx7D3B1Jq5naBrmc+MQeBenjv29m5x9+YUjKYOOEEkujt7TnQP64Ue4UMQ127HzqNoh+5DDZpsmeRyDD4bp/gCGgm/9ZdhY
DpjuPM+4A+n2Wh4nF6Dm+hQroKdufzPTA2OGQQvaCENxDf+FOn3+n0fKH1GtPw+n3MR1M/TDCKf28PC9frVCkZFghbB1NSVtkIVcquDxaI2bHaVSta/X
51EYMwHnF5ykHPwWTBVOPqv7S0QJIoKHVAME9FQB1yM4rewux48xC3jGY+OvIc8CdRzTM0DKj/mgOulApFa3wnfRW+L3unyqnGjxYsXoj73expIvpikL
N4lU7rLZzrdnhdDSzsCQJFFzUaZh1LBKikvTMwKk6ZTv6kSe00zgrkMhGATOpoSTqRmkCRU0HKXgzvbscc1xRbDFJRxVeOQs2kwVRczNmKbEam8sy2xS
8XtKeSJ7efgezkP6Ca/u2VRJT6nDT+tHf583n93O4Ts9kiylAuid3mgaQcSrhkQZgAVzVE42TC2Fpo4YdgBJgd2+2QevaXuAiZ+3DwCGtj1DwJz1radg
3k7vXQlvMQ33J1Tz74a0awFnInYDySTzCXx2BeXL89Id4d/UOBF/L/KJuM0kTPef1dTRzOPIopo63suzf3fb/bbnGmV7EOioTEDkpLygOvt9RI6G92R9
KioiJn6hJwkNBh2iuanoML1cTsTCY0pimHqHgJoZIHCCajVDzFKCdwTYd3i+z+Y9kph09D6I/tSnpZyGfR+CSHwo7aVK1QtqQkQom0hx/BkwSScH0cXm
fRyPMfM8k4HifYnY6ep3GZmBmX1fD2J9ah839nKws24HqLINwHFJYwhgZ/YZ9ARoUOUlIlCvmBwKDN939Nak+Q89S/9dxzyMOserfL3nx8vnHnaUZF3p
WpTLYDEGfm8EM70mHXvRyAa6/bj+z+SlGk3PB/sdzXSHsIfqXv2NGjqvDe/hiZuYKGWfurjemk/sjUrucOnIw2XyfZ7Trr2Mzq/33+X3U9WHqvtW60j3
+MxI0mKh2qrs4VhwArWCnh5Rmf4NdDd2Pp/HYv+kXZ4NvOEDvgMWxJEp+BrXPXrrnwHmAchZ3r5b8jQG4U5iQDz7/H3N1eQx1cEdXUnpty4pQqKWGFgc
gNlYPxToYB3F9xwJ7fj9XiOteHcd4cg8kD2nJfJeuLo764hGVicQk8x+HifD6sPDWHRNRflmo9PQwPYHUDjxuIeq/M4r3A+2WSObDp6PVS3XYTv0egcE
OfXpherXs2Mv19x2B3GGjY5PFIyf7dZ6Nklzo2Jc8Oxz+7JcPfoAZuLBA88H4Holos+PFi/ZfqNadnEKzVMUQFalNc+7mLhQRdLqRiqVQ3xPRIRBoiUR
EC8guAZ9I/AG9k8X4v5Q3+fz07PIHYB8GHk1KHa4geAcHgh37NGgg8CPCTgHBcOim6OPzppMR443TRQx5m3JHZ2eLadGk4AdPz/oPPyk9X+HqDaqAPUt
MgTAZKUiuLTMFPtw4EbMGD8Y5ka1YNHD/v/4R4cLOhxICM+ST46zn7glfie6UX51yKiLkcEzwgTgxFmZYau2Y6u2dTULuhx7DR+oic0Afox2zffv+0dk
wjvkcJyFMDqfpow/HAzAaKxxDbDbKh7f+ZrAMBkXo66w/s5/ABMee/B9jAHGkUqzcnx/PZD3YVHcN+OKnS57vCloKAKRAJKgWYJAKOCg6yPWWAdAkPf8
Pfe/4/gDufgfblIMP6ULEqFQ1XRkhjP9QfaT9WQP5E4vY7D+ohzXhxE/cvf+p+CnN68BwQ8V5oDOwH5nw6HwjP0Mv4FyFl+f6twmbDs3SGjkcQk348PT
ue5P1DmByD0TZGEOoug9Tv3viH953dzch8wzGvUetwTyHnzTsXcIklO0ELDb6X0fu+6nek5QzrAs2P7psbaOATvhrJBE2f82IH5ZBFVKESYK9vqq7bO5
8HuevHp9/6ru7EHB+pfOQ3A5cjjE8x5Am378XgntOfNTs57nLpa6/0ZrkFlbkPRZPgeYYo7EM1MV5eegA9dv9qFyNY/ee457Eo7fxRi7YKK9qbMmPzGV
gjPo/tvwgxo/78hSLHOu2WH4d8660HKSH4h2/PoG+84AMhaxcE/0l2cNQONiHsDD5G3ID8vlykDv5gGJ8DmOPQef7T+f+Xl/cMnCmlKQr4RUnzSTExRJ
wlYaSVjEYjqypWBC22Iw8BQaDlCrFB8qfeHaXUIfx/cP5Wjh1V/XCb+f4nqQ0JBJrVNMcsVQx1lUw0STGJEY0kPMhzr297baqqqqrwgQUn0XkiIgFk+1
AgZMD4U+fw+ZfjEjDr+sBneYgpIMoDROaB1nGYHpuux+m4AwAg4uCQno7I9nlFR2p4bdvhg4Y95+h2JxNKaJfQxyyT7sqnmEA7hrLf14sjkJJECSAZEc
PRftQfP0ABB8A/zE/gUb3eahP2hv/T6g8e9YkjTkJn6Zf31cXndxeb+B4yXqEwy5w5BVAUlTcn7vHDnGWV1Ru5tHFTZ1lZQWCqO1YLIPcUIWmqr8Cg5/
8+lBkR8//LO2mYzb6WkW0LniYEaSeX/GUclMBcUhw5/4Yj7ffMwnSW5XX/jw7kW2T+OUZn/j+k9iaU/ZscKyu96tflcCw11WmDgn+Xp0Ov1UNFjMdE/L
bdc3IckQFAV2R38e3t7BRgwmGHXtqw5Hfp/C78dLu+zIvFlaor2PwHb15XqJmhsQGNAqoMYvwcCzXYTZeTWJNnp2OupYnLoj59ErhcR8RmvkEh/waB4T
JJH9FNCGKzeXdxMTstFYc5c39/uac+zLvxYJMlCbFVXEnQ0/wXtyjMVEBqkIwsvee0iOOYo5VVMs20Nl3nDRAOZ+j+lp06ggNIEOqoRyUk2VgShIvk2H
6dJr7B+M4HAY8ywCBzdMw4IDPGYAaLN4U2FRmrUViMhk7b/lebjlPBwioAwmKPKEgEIWCC4PUcuxhrPpcIr3KHmedBREVCfZSqDxVYFBeHMMQWQTTng2
E1CFamtqH9OOQQ2OLTz/8uWede4O5NmArXgAqtLaRYBSnhJ+9Ziegv0cUkpHi71HAQGFR8d6nfeivxoBmt3PCmmJplRMH94znU6FHYDHaRDYUX3I448v
i1PJ4rrpHkBjwyfGDCuNDc+Jlk7HSk85lk5VMbMNKRu+73h4GjIEvgY3En8e/zYcqKA8968SPcWFaXJ6GxI9h/VyET+mQpX1Q/MhJJRBvKCZ8NhI/tjg
OdBBFxkGkE7lX/6K6qNJj0C9idO6gnFxDIlNuPl2JWPPdVvEVMC7MQBH6jDo6FkKg3m6ujw5+9Ke+wNifJvNfOb56giQnWq6DoT9TMREIv0sPTbfjY+p
JzN75eF8t+SE5iTrSXArTJfgETf6ux1wwLAZhRH5CnDMfPXLBIHZB1hhkQgtdUROVFQVNWfUXgOo0axAeij7ZKDCAIkICQkEIpQE53bOYjNmcFzvPk0H
KapTyU8MnPh6DD7zSvxj6bbwaOQxLhh/zz5+7V6ZFw3QqjjD4d+D8ZapA7YN4KaAOTUrCD+ws2mJ03ytwsq+LSdT+qWAj9rLaqoIAyEZ4Jwp6YZDZY/U
fXk2doRVBDmJ+HV2pS3I4mAsQX7yUhaRIkr0GGzB52/l/C7AKeM/tTs7oSgR0WsmRFzF+5C9n3ZQzr3YJ30zV7lTnucalNJyhIYT3JCSVEkHQSCCIgJQ
LtkcU5mARKwlRRJVQLFSUDAuvPNZVwLAwr6TfO6Rk2ifz1GGCSOQYBAJIQMHEE0QMwVjHw+4PdUAYCt72hH1IVxM+9E2+nk+WpGXCqr9YcYCFB/7NFAM
iOVKIg5mRUqepR9Bf8H/8evL7e3+at/4/8fnl/0yAG7XHH4dZduH+g65TP7Wn2U5+ZGf+KoGdQIzdvT9lpOI13+/5IRHlX/2Vd/hL/x79eUp/o8+H7rX
KW7oX/xWL5jLInlFfPi1W/Dif846GVsaZr3bfLHyf/Ar+Q/0mnKx+b9Ev9emfw5qdc7y+3hv+f2y7B9n1e2ytHs+oAdAAvYBu/YmGZ/mD/IbNILA/4IT
BH/ZcYZDRtjH/Mj/VVAb0GR+juCwPyxYW+UYI0CEoHHUbZR4Dl2oX9VMudoavwdJ3Pv/wowpT6v4/BB+kpAz36NnX4S4yHH8dG0/DVmKvIDSvzyHhGWa
iXF28E2+3/f+zv2VbSOXweWweAxxiHp3LKHcD1BAC3n4/5QKypKZCmZRg9XORhl7P1L+1eHzeA+pd876frNwaafVptQbS/jX641N+9fJqfy1kZX7Zayw
/6YgXEtQuwn+yq0Ixn+085c/dTaXlawpGfSa6wrP8Zzc0Zj/3LcacXSZ1y9wFn9599P/P9JW7JqvBpHeOE7LnRUzl+7TuDAb2rTXlEh8cf49q9lPkt7Y
+5gF56TmuD/n9/1azyv/ZgDpcTwo7avCudey0/q+ExRa+wvadeX2ZKNekv7NtQPo1jJ/dbPTrZ0pN/VpPYi3281v+z5ZZ+zVmJ8tOni9/pE5DHvk/t4C
h4E+7kOPSoqSNaS5v73v9mv8bfiZVgMO40/1vGq+o2lz/Svp3z5m2mU49mU29xlLbqOx5sL/TkIIYN0bumLU/8/M+fnLCHsHVfHSmemX1M/F1kLjBAY2
6LsZEJB6iTsOXn2B+cedIHDujtN7q5aSneBjOMucMaEcaX4PpNaYa1sbhnj/LTiz8K6YcKeI0uuD8LP/92xb/y0Hs/2pn2LpJT+s8elv2f+vfAlSXMcf
XfOjyenk/D7f+O44/52Fe7muDcmj/RP2OKHTitLcY144/avr6z1+/6fsvLy//77vfx+SfPAU0X2jr7fwH8kJJCD8vo7vG55nyIv4+3w+NKjRR4T5fR+7
l0mLK3AdKXG9NDwLK6uvSNS3qZGbO01eHKq1RWfx/fEpD6acFtjK1L8zzjC2YGgdik1VPDv4ez9v+R6f1/9/jNhR3V59/0erfvpbhk1lPj5bd/Bf+Hzs
PkTmPH064r682+AQDS/T8B/v6fL5e0wHUTJT7+O3+32/7fZ9Pt/b/bL/l/p9P/HvVvoxt/0/Bvlj/Drs3Qaqve3PT/t/RQJ6KPp+ccPwh/flEx+dfMUG
n/KQn9lg8vxIvwpcGnlh/2XkxD2r9gNT9slX4DJ/O0j+n+xfHUpMoQ2YIFQRaRrwXiP0TtOlrWVa+6H1x4UmJEfNta4pblna1kwo7olKXNuLPExYWTj/
4o054BE/ACrQDbjR/QdkMrhZuKrp/WSQiEl0we1nDYhc/ynefkauf8GxftgfdTu+9y2Gn4hdM0/Z/Z3HbsmnHelea/kAPu40QfvI/EdnrYPKtuyvYZN6
WFv3xH/fTXqLf06TpKSjv7vcUIyHEdlZ/t+Xg9MMOFfZISr7kjDAW+x227Or+sePcHGMsufjt6W7Tv4iuo11j5OP/ue3xvj+7PrbpoEnsdeH0fg8zmU+
g/DyowH74W2Oq+oVhR/raXQ9O6g6yjXNVZTdeEeLMyhTkr193P4dwCUt42PZ9qQyr+79wIIA/0XS3C3057IJHT2ywPqmr+U+ThaLw96/bD+xXHzPZkeu
ep7oIYaqxU9O6D+oidnlL5fZbpVQLzrv/LmMZa19hz/5jVO4+H/JUCt//bI5CPoM5Zo+/VMf/NDR23+3awRiwZEYoqg/zfx8d83+izdPhBJ9IimyfxGo
CwVyyWWD+cHBloooqmaiSTtxxIiUpRjFVjF/Fqp/xAspuqX9n8Ofv+t+firI6/9tlH5++JFCCQfgY5I/sZCvyebf3/XSXtEqKC9vpsLuIIkqwqpmQkR8
jCvwnmCP0GvzqgYzWzD+t0fKU/XVr/V75A1kl6CRB9+GM5DBF68Z1YjeHffhRMSCF6avGv1fppe8rt1REBQYt+lg4zVMxC2BzxlyypNdM3Lg+lnD6suu
jPPu5/WJN+retaHMKCHopvfETBE1JBZRyrswGpE69ZPADjgw01pMaQ8cOfR3t012sQ7WRmOGChlBCgGrCcpzn7bdLZUtHGKCsBT5rELJ6vJPjbkbFa0N
seZA/5OFydXM5Q/yoeklNJqAJFGr2NOvFjJXVBw5iz7kSJvvu2mNwUwp3tJh2Ztyu+HztSrqM2xmXaG5O1DPi9ZxbOaScCiWytYGwUbOpjUzMoj/pKif
6nl0MPXxI+WVG+QrQoVC9Gh6w8uemnWVOOEy4OxMtO2kepUp6+qtodevVWgX93vBI/p/h0GVFnTXw6jT/lHCXt1n5enh256afwj2nXKat3K4Z/O1pHp1
OXv7WR2xJxrB9FHm6+shykU6QOpaLK4bg2zhQCHMFYhkFCmvL6d3pyuuYVSCKdVGqfOqPkSOQReP6UaNUBkmoSkbNaTX8d4GmZuzaGsFgoNX/G1V/jSv
WUyQFcoKCIV4F45j/FJcs2iwFk87kIDoBetbHOxzjLiTui+YWYJlk0mKyYlDSmrkozLhd9fy/57ZOHGwMYVxiMgsF3vXTvwU4AYuqpMwshy4zJC+Owwm
Wkh4ZNoOt9ZjFdVwZ/4sA6E09snMRILYE0JGlVhnO67J1J9Ox5x3WDnfbyG96i886wnT6tmJFihRKyf5MJ1lJKk04hPTITEDBlfSTLSGCTaIkXbmfeZ2
c6C8sl/8sh1yG0gBiBJjMZJMModCJr2KZN72iqsMkEP/FFUxgcKJydo740UbWBRs3ykwVBHv7Y9GF/jaDAUU0kUCqhUCoiS1iJsWQEc5MquSSUQqUHRa
FcjDDqIQURcVbTKuTEwsQMwjlBQlVcKolopMLsS5RHLMAqogouUWprThyCxWHK5EyyuwouRFhElsSTKO0qEDlCEIUFVBEYQIF07QomXKEkk7VNTlCFTS
EqoINRhURosmdI2JkkBUSQszAqqrmTVnItaWmgWSGSSVRoiZJZpKIGsLgnAo5ykDsWVUymHJFI75146/pqqZimhoiJIIhoGISqaKEqqiQiKaCJaKYkpq
JCgKSIiIqmWmlomKGolpKKRaUaFoooomZqKqgpKGiZmaaaiUmSgKKCIN2SqoAopCkaWlKpYlaEiChpSlUoCaqBoGgpeQ/+ZM2IiKoqYmqYooqIiqCIpq
KRIKaiKYiiGgigKWgiol5xr1YGSU1SUFVUVDFEVEMUk0FJVVz34xRREdIyTI4HMk4ay7SKLbcgbKYURaBCkaFCkUpoQoKBApRRoVKEApUE5yqnaQKB5g
T2IYfbiRBtCacGNx9z9i1akfzA/nMWP8LPmg5Qo7QeR5YAOpXfMoUp7OuJ/DlgfL8cEdS/lKbwH5ezBQ++es9YOfbgbE90m3ZgagN+3lo/vgP3w/fA9J
OcIGSJ0YTdA/NrDkgdWQncgfu1/8O7w33Ly6zXpfW8b/7+Hl/4z8tdydnuUxXlHTQGLkBzkdvbiJzl5QH6X7eGDtKb6wX3wfNA9I+O/poXDbEGZCIPrI
SpQDH6+2zjkcyOwqUdbKwk0BgPNjmzBxWjomRwQAMFE7iOztlPJ88lb8b8Y7e221L0cKTLz8u8BBSKdXQCha7JrOc4y4P08JXCIJ7qiEMoAXiMFE/3VS
UlLrwzOIBVtV0MOszBVQH7nDFGK01Zm/5u7k41JfIAHrYtihtJis2kiiogAHDvV/xmV/c44kZc9sq5ZLPhDub/Z5vi3CdiQkCygBEHNLjjppTMbl+C9g
6Cemk/8PLr+f55jwIscjoJ4D8I8mXaYYN0ZSxDaXcdBWachT0IQqUvNwREYxiJYVHUMJB/fRQZKqP2ldA6hpqJHpaWLR0V9zKPr/4AjxCsIyUbqyMSwJ
ZdnCgq662WDqRyo6bBDBSXZ39F4IdXIKkEAk8j+VzNmxIFw5DKoZ9cNh6dO2kPWbzgGek2uLKJvOBA8PmBCdoQD5/uDO33/YsngH8VCiBOX2M7PDlBRp
GHcyQ/aQ/jPF7Drmd6POBQ6vTJbfvPFiii+OWHDnRcSsv9tmnQp0rn/2wNcXUOus55mMe7M4lCMBxgjZuZODMcEyO9bDEkf1cMwhDyVK8McEYKSigpHA
mJ5M1UNG4CGWrVBOBjMyz2yUztVl7E1otVZShgnh73TnrXjRNodJ5Z14tyUzlOM0w6zTDxqovaFLeIBwaOqJqokJxMiRdS7IFncpGMpQPrLebOcnfWFM
12zeeBKC+LDvtC8BLjeX1c7OiEWd5LGjsqJUAyFFCxQEI9W9JWQykSajJD6EaK8jjpeL51ziCRkf/vvrkqMIz1sOQRXfccSBRIPMqRYgKZUD1LkwjKIs
NaIZJ1rczCirkDUCArob5vVDiBxXMD1IvAVCsiC+gQJMgkiOtjVAbFdGBkcXrWuIwrjvixrWuJ4aLAIuoEBTsVcgbHiWCyo49qzQ+DN4R0WVE1a+PTTn
SezzUK0ojA4El0M13w8zekOiqIRA5oNkAgwSSHMseE0Yiqqoa1YmiEuPN09NZKMCeAt4hoycLIx0GASBufG5FmCSaJoIkdDEFXW9VwQHrNf8LuBzyosj
Dh57DpiQeEcGQG3bi7FZBkLIiWYBfVtyq6HM7NE8JVQUNXzmLm0vNAbTUTjNSO0HXCMynaCBaQEgFn2yw9O8Ewhjcf6AppbKiygHpgzInrmzxSt8TvUS
cwEQEScIFE7UPIimNWnsmm1rUKSAkiJvCQ4kkBlI3wbdR1jO2F8c9vBvvKU8+cMio9tF6pGol4kBdipniTO5GACwonAhnF7mEQTEVigMcIlmDaMjrKoD
ngb9dULEXY6mTweRGIGVwNaeQaBAOuHhLx5AgEIoNBLAAyUbqg4CS2pe7s5dQN/65TBN9uBuud70BzXOpw2DauAHwHfFrFIHYnCCAToDVOFunGuLAJaU
LN8K6oDNassSByZe8UwTA4OMIFiHg71rmt4KvhnHxJl0NbWiX3ufZ1rOInL2ydTx1ntrWOS+WXVkVigbY6ZYAlknnLiQOrhA3RFHZHCgOI3JFbwChcDi
suxLDGxt2ut1NF5ENkbgoFkDYOhAU4S1nTIYixFFLTQhVfHW9DoVs86ut31h0oO3o2WopMfOWGzNr9De9Nh4L46vkQ8McpwfT6JlhpLHvvrVw0HBos7P
SJhjtnHW6YdXh67U+J8vj2hpA5iAvKWkH7JA1IHnAKUoOw75T2/TTu8PZ/tn6ZS8Wp6ZDVAiMM9vu5CRH/x8V61RJ80/7JrJEqQUfV7/t+3FPm/Afk2Y
5IV0+LoFLAMUC/tMmHenT7fn+v7olcXwBf/NxjxHtoLe3lL/L/6bvG3+Fhanp5lhsiDtGpFS9VJfxVOH6VSRDVz8njl+qErQ1N3x0VEc/s+RWN6KpJPt
7c0fdmFJ9v6Xz+h/71VNVQkeKC/PKAHq8Ucad9NGWXe49DUzJRBK83ImMO2BQM1DgZspkAl9H6E/dtn1QJzhT+qAP9MJkPsh5b4u32Yph/Zg+af0SGmQ
UOEnDIe3K7oc96SKVDZqKvTMF33wdX+uQ11xATLIdtYAHGXU0mEo5GpTGoDzBR7JFDAd5Wg7IU8O/3y+MaksxCnhLQ5UanIqjIiWgzVjREzBqHID7en+
jTwjIk1KgqG5Pc5dVRQ/jes5VLELghtlr/zl9uVpSjK94cRCtfx7Xryos/+tdtRdaDKycn8rDEf33XUi8nkyPt1lk0mKSWXZk9v+0pEA76ayEQbGGiis
XIMF6qKAn9UEOuRhPE7SFhTI0W2HJ44aUNiUsLMKyG8oZLmbjKH087kbta3+i4w3xLGva5FEFWLm50/yYfhCVyslUR/aaFqo3BXZH+5763CWjmyeftVA
9NMhbOXSd+x5BAgTIhAAJkIEuQsJomlKVqg7yAyEorIA2gE6D1CDgVwhzpOZHI5MGkAoxYA21IpKyHfPp1nj7N/H6Ot66Lc3Wg0MA2ozBSkd39MVEemu
Gy7paZLZRBloogozwwY+mq5OurGjaXnrS7cyJ3jlZwuapcpkRx3XLyWhRmd9sOea1rYeuB92QKkrCe7w79va8v53WMQ2u/UxBp/kz+A2YaVUMDwIFboV
oZOw40X3TlPl1eTj51QY9evlU6Nqn/Jp/Y5IM2uHoJCiPqWTJVpt3+G/1J+5m14xaeUy25mXwl1lvmzWJbQyEhjxuoYpIwCSPHuihfhMKJngYLuVPMuw
7uCgNvr6TgjDqqMVCnmFFiHYKeaqHrh0pLDVIet/77Wt/7L4edxc5LgSVzmis7stmIjpL2xPvduclDk+WJhmNc6XwVu/5910KKDxxkMQ8/a9tT+bNJxN
LaqI+19t61raYtzPZwRNcpt06ry4/qpvA41jyqoCIuU+ntrvKaiHX25ahpYgxTi+nS6ncl8r3/ZqYbIL3udSqG6oo3VUIkol3ts6KYTNCCu7VJNC7Qre
WQDCHvZ+F50epyrPpxw4zupjFeFcm4teVKDTDtS+5GdlplJG8d8bOkFGwc3H5QrTh5Z0dWWZMD01XOOTaNMNYhSk6qxLkXk935LNw5mR+Ba3Ll8aiQcX
ntTD8ikAgj9Z8muSJO/slv/zbwbHy4ceqsdTLpMMkHar2GKe14/f1reAghu9NB5E/YSCP/L434KTpkMlc+Zkx7VbvXMjL+6U95wiy7DUE1iH36aNN7NU
ihj4X4vzP5N/abOJUR2CjxLUF4QY4s1TypJlJ1VWnom4iklS5vIu18l2cKDkBNExcGBBGxxWnvYk1nH4eJm/T+pFVoeUFI8FDPhsVQTAqXDBtE7ZS4zG
0HNRFnUOWaGC5IGVlPjcMGfjdxaLeiNzS4eZ+WSDyYVnEw9ElH5odCCR4hTAi1ipVQZi8x+dBSRZGvinFEInEKgghoJolmNmQ5r9K5uqsIVzXuxMHvpu
ksS/1NyF62kIKcCAGPq6oUqML6kOanw0dijPVsE78Zs4Pt6oqfWzYMx2d005pswvMmjT8XeuJtEymCA5tzQQMGj+48NAVRDbIhD3SPfpVOdyNSilCIFp
liMIGEkM8Giz8JAV7IYRkaVXtLXsoYQLcG8IXBG8q0Dq12Um6wfj2CJQtl2vSHpNr2/T8e7sA9mx5CQrm4CP0pk2hPbfLCRQz5ZOIxLXwliSlQWidAhM
a/Hor4u5S2zvIb6zye9IZzkDfKC29Y2M5LXWlLVaRDKijNQgkOSwKIrr7qa11rVerD3NURVEEE1XMlKdqEkOi5zob5/gsGiNEn/j/Bh7KVLsz8GSGJQQ
RHfHXfgYYHG3rYX71QYlpUh9GO6kPp3wJMyzUL6KQYd/CjD2a+SWAoErwwzFqXwm5dCSSSOJ5ycNz4X53sQJFNyKDCO7rLtdWkNVFCTKIasl9Z6VeYIO
ud4EY4K1K21gXl3LKpVNSG/GV7IU+8CImGunyU+SODqlBBJNGoIHogPXVmBFSBnCuXz8LvyUQ0tMyq/1+4JqShTVBXl+Py9X633a58HlFVbw/xI6DB/I
MlLQp0RSgyQIJ8ewKGBSzoOwQrkqWLMo/9r2ie/Y1PTxzz2SdANSlEPyZU6dZfdpjvCrl15yfLJo/CHhlYqzWFfO6Ynbipn4Mg0bRQ+ECYwWcdw1neXM
0EhJuQiAXdoDkQ5ZC0kiVCtCWYRGZYSoKsFIsKJHrT/P6/gfP4Z8dHx5U192f+mTflwHeczqeA0XmXJBKGZYy4SBYqsgYccmfgsI/S+KWtocaliami3x
PDuBmuBINIWQI/eWkB8Gms3xwSHOgyicnpxT/c75VEftOv2qwaxhlnQ4UmPEqolP111lDCSDHY6QFHYon0kyYCIumzP4p9TqUOqTVPdKqXP7m8BFEclv
/ouejGCiSdocPnLcUcIDJfPDfvw2LVvqPX6OYmNr1YLA2lEKHAVkGCrnGj6dIoQ75q4oQdX9sgAaPJjkjkiPYjODF032QgkKA7B6dDJO8T7Hm+bA69KR
TbwpM/VToH2d3ZO+XBqS/scWLPkC+XxPxNChJggNXxjLpyR14xjuf+U8cQ8XcRB6B0TxyuCaO1qxDWm7m3LOPPFpfgX5Xxq3pFGmnBlD6zPCUhGASgU/
5J2EvF+xljvxYpezA1/R8WJj0uLS7oNFMhghr+6pqh7FzbozIIeFvmpY9ksE3LNeFeFYEDZbRK4NMG200msK67m/LXDOfHuXaoiIIU4EpKizTlj7qSRK
lmzMoqVCJ/CadW/d8a0sWRt0nwwz4fjgGjaUdPNaw4imqaYBHXwUBh+n+zT1q2hsBBED0X4l2VwgFBEE18k491Jh2nwiXKbICpdsUSWRbQBFkI//exqY
hEmMsYyNqN7kmulX5oLu9GHNa1mPbKdpUTSFVRUczMQo4q4aJXH+9+GpGi0wiLZZ+kwiBRhmA5K9ubqtGIaV9n/Q11UWR8iJMebH0OT61LFNEBEZ/VUs
ekrHaCeAuxIkTM/X6WMqtKfkh/pUngLv9XJkHf3mOJ7z6c8DODkFDR4YbFFknZJsEBgEYkPmrY0YFGLVDuQqpg6/D6ayrJIKItgFsfmvxqKqUhaYcD4M
CRSK4bF+kxRsFhWze6g1gp33Mf6cHGp58aVXdXXvc99152dEw3+xPVJnjSBErqpJnTJfj2mYkZuZHis9jOQpfPyckVRKHhPaQlG1ZDJAov9is/ttEWW7
3N66k2Zpr874uImtvt8rNJ47LTmgmsaupD6qYN/u/ixdCNnk7GruCGZhx2gTnNUeWsPfuv4/dk2xdeKB0roQKmsp+pNvTFKASICbkSIH3kBK1c+quDh2
zsojmci2CkzIadSR5tWlMyFH1I8GI0Ysfml4Qk8DimyUoBUHxtMtkncyoZf5b6nZDhNts++zU2rRAQJUosQER+JRm6YM/v6Q9zR9HDPjTsIVbm+FUTHk
46TWPjf9mizdP9DPP7ry99+nKD0Pv+MwdJ9bR9aLMctFhtKr8M2YeM06X9Vn079tmh76yuJSNlLUfXNT7nTtKUsJNGETH3WdzBaL2wzpIfyQRGwv5ekA
5Xpm4Kz3NfutV8WrssLTb7aHfy8jbGtQxiR5/NOH+KySbMy0CmEUwUyGTBua/dERnypGZJo2G5TUQIU6qliEfoWYFSqQCFItnrd0oyeCP5mpQ3X0Yoxw
UYKUX7IbxBeVezX81MOyCvWnhngwOz5tWCCeyFv8v06D+93K9ZMf++oVAjJpFwQfQiDyVUAtB1aZJMJDdhEFB7Y3LuKa0AYHksRu0IScyPQhqoo95E35
MNC8gF1VJTIoso9GIdBmaQVIV57Y/Z9Lm1hGjgMhNr4mFwgpSwKB8S5HuYzSjCRY/L4lplkcqYnKa4U3ytDXjS4Yo1Kby4DS/6JcPx+uCkrHYicIVW/I
SmZCNJuCPB1alHLogUgklOkud+Q74BQMGfKcgIX/TLsfirkHQfoyJJSC9PBaPgESmq4kPK0UOs2RejeSvFTXdSoIJBKjr2Q32eryvrxZZPwcctm2hwRu
pm6NBT7lUk65c03KousOOeZbMexxPal3oGIXtUJVdhwVhTFhAk56nsxM29YgQan5zJ4KRXVPLK9umZAZlrOVL2VouI0vSlFVy0VZPKU6BBQbrVqeHasE
YJrtOzvYHowyAiiIqAkmbG3jeNrdgpzuyWAiQfO0SI4ymu/tmHw7qqw+HvogP39dYVeRQXdxdBBqlUqK4455CyZSQJ17fgPM/Kf5P2yMPHmoDYN6u7qM
yuyr85UCJKg5OF+oojlOJ4sl+Wcj9X67umCqopt+NfpyBtz8sLn0wp1ah4ZpNZTe5Us7yGb8cEj5QoIigKGtin0efD85sxnn9F8PsnH2pWJ1aGmabYCk
qCijD/JBnlfV61LPKRBGsQW64TMzgyoYzEPVpv6cw+62bE8W4Us5lxbQvZnnNcd7roqgiur+rDpmPq14Wqxioe1uUp7mF2ap5Moq9bWbPfn78L6bZhkF
jG4QI+R1VZM+FJgYR+RzmmASSfhR7EDDEyUZX68R1uxqxCBFNtmJHx7+Iuj90iSP574w2nv9dGbV21WKTWXQmp8U/nciDv9j34e/x57yaHx2o5ZRkOwu
Un7EArFk7JA0yfTuh5vM7+2hj22J01VQH+NKRleluTq5ZlNzwPotTRE1UURUTFWCio/yJN+dLgpvRhgz1SoCDFEYLH77WKojE5tB50v1Wp62+tKRE8LR
ahPc4zr1dZNHQoemXVtfBCmFFnF3wWiKv10LzEnjgUEDnc1rPv6fVrR2vTJWbiF8b3M701HwtHaeiYGKt78D6We5OSdq+OTEPNh+twE93vpOnlQ58WYg
+NOPRKuqUTalZy+I+Br6nfrJubUY7R+itxOb/p5d/lcYH1+aBnXxhUYenXaKoaMNW68oaQsUGKIkRUNQ9mGJDeWsNvD+/jx22PkygzKc30dKiip8Wsrv
z9u+zdTx0HftlRBxZQ5S6lq1nfLqHjz65J2zas/nS/FlYdD2mca63mMFD5Q9mbnzIoj91pU54dlJbF+x46YaZ8MCnhZWCzXLdWFpbhrKe2sD/T9s6/yk
7CRGCZpCKiGF9nAdo9MfVw6Ryu/bOYqqIiMedvNmOaZtnfe8rJ5vo4bvrmM1q9/wzO5RCvGU3ZpWfjavvTsd10as1czrfxmurFJcmIZwiYB5/kxuUv8P
6G9QgvvN/5LdiYsqmDU/0cWs6+4OIpaQUhySFZSsP4QFH2KKEXM64T5PecvRRg58OtDizKMpFT4Hy/quExIaWF73OV9+fP6JOjDftd3Gv5Wnv/Z/VrR8
bfFYrIehD5v0qCoCsB9ErSiABYngnx9fCt/oCSLgEL82pK+EEEoVr2M6+TF7VTLBlM6SZ4QRFr68/jm4pFDIUMsrUzMsrZiRsiIM71Q/ExqCSc8QXG0t
hcJJwBz4Qjju+3IHEztSz2/z4rsdZ+RZGaaaJMRAsPE2Ta8bQmUhO+bSPZA6O49u9WFJopBYkG3z5htTI70d3B0UCZ+debu/Y0RMo5818ShBBoIHwxbl
soK3FccPcaDWc/XbW0gdsgHewh+KagHy7ty/F2CaeK88RJ1KHXdYdSSQ6jodz+s4JnoiIxAUpKRBKDVUBRkmZ2az6LB6fRioGKAMUzKM1FFjpwhtSJXX
kqwTVUj5F2Mt1C2ud0fN73ePWU5Us2mkzVhUo+EFPX9GZqsIij/XUylNGICBiTh/ipY5OEdlEOVxB9Jt90Nuk29ufbeh3304pg6tmkttrYpUMjwlEEwM
PsR+/FFmMOiNHzU74wWPbN9jXFiERJf46deFyRfjtwzsw3TBn2bIgmAOKWkoswNX1ZneBfVN8n0RlALg+a8OgTAHKUEmvCVxlMnDhJxk5+nZwU4kvYxw
8c790REc/HYMkVdnvlNXlurxfN76q4NOLdbjpSVH+hXd9e9dM5At0xn1r9U+cVqFphuvtDBAAOQTtlZs1oylF5q0yqIFICjdsMuDtR44n98q/TEy6op2
+VxITIl+Tz1hDyzHFV8R3FRwL7L7exaivv91ooVq2TifJmTpKUug7F9s7PNkJqXbRsylDOdvJw3d2t6m5ONi1zscLVlPGQtm45lFyVKVGjfDLPFZjfto
SJXB7C0gRfW3sxmISQFRKJ9f0ID3Ij/CWwuVFjlDZZojkgeUFHNokL/Y/edEbllm1Ec8WnnyQF0sIGIceIeU7Tacyw+w1fd0rPjPGTpPKcTKFSRjvybz
3pMOKFKvorAZ3XETDBipof+bVRiXP8jH68BR7mxvps0QO92WBJkjgYo9gb+yGF3UVV4LkNR2GhC3XYoKvnJ0keR6Vu1DIhyg/OioLTVF0ynjWcxQolDc
3BRj1KmVtWHcqzOXTeHFDdVlMdmXc0TI0WuW2niyxMZFCU0MWUdiz6kb6LLs93J3GmezDS7w8iBg7FEZhNpaKBL0o2ey1ZZUEoDoK2UWIVrsKkVEMWHi
Z1y+PgB6MEQIEAytz0QIEFAB10SOsgpOmQ/Q8nWKFS735+c/uigbsVrnhP8Vwa5pxfH9ftWXyWQENl/+G49syxnKR0Xk7OjzZBZJsJIsh9f5ZDEenPLi
eJkuV26eJlJTKZmZtEB4REcq7oFY8ufV+1PlcfSRT14UV5+vfCOB+v155vP5ZwSEytoPtH1yeXwabTLEAEkKqgHZRVXIVpyrqhVXLUI5ikUERRRcTCuF
wpIb579h/HwgeqQA1AhScdZQBSCalUpE1ItIFIZKGQI6lBpVKACSI/f1ZGOk/d2dBKoVivYUCBAc1hQR9aqxDdYqqw/I1XlNl+fXO1ljP61UgogtaBFa
qA4j/0EgbC2VfLTTRrn2af5du9CCgmUO0CouKNu2/nowTGmlbvV8Kjvd/hQKDsLP7nRj3ncmfkX8FHRNe885YcGotj7TVS30CQ0Zsf2vX+3BVlUQ1HUo
NtEOH7cz9Os5nY383TUEhRP+HiqEpEGk1vqZoI0EEihwDNpXqoU/+Jw3hdz8vfnY915wZrfrw6nr4l5eKRiHxCu5g//guMpMkSdoe1WGRiwVXz+t5vTg
tLy12WCC1g8HoE5tBlf1zRo0SASNJJonJWXSqfZS/TPpbIUxvZ/Gy6xV3Toy1i4Q3BOggLMcmZQlqORaqShI1boxwXch/ieTVn+4ProRJmPPx16Uf7UW
7h6iHSRLjkNJ9E1+0N2H9XpZx++wDkkvpVFnNNP4Ost02PgyjPfPpORoNP4Zcqb2j32axFJpU/xdaK3140fDF0YEAfMxBLBHC00V2oow6ma4Iuz2WTh3
/emfRgkIiiPz5xjQNJbecHiuMKtr7L8dqRZ31lc0edM1sPcEYx426tLrNb2s53RG4y5rNVac5/ZFZxN+C698v5FxMKEBI6KPqRHAcumjP5kK1fmv9HDG
ywdhfmNN/6OlP2fh/YfL+g2+vb2y1DdLjn94VgytueX/t/DTMU+6b+Nq5NNRPOc6BQ//sZOpILVdnpX9nlWBLyVaezi30PHB/l01EuQJbAU3UCcYbhti
ZtKXLGX4MJz/ZsP0DM6RILzLcVflx0Gu+gQW4MPdO6nhHV3lTWSDuWCVQdj4ZzR1w6h8m2QLzsAwcptUBpUajtNVuaBSZrvtH2WrbM/ffEnpdxtTTRYF
Z6fCl989Xwc8zChTOyEXKQQs5ZOJT2TMEjt6d37HpKZ3dCVlzl9shXlwIUYFa1v4acsxUbkD9rAW+sj7WAlZUHQcJbBO4ivRBWjlB2NVE0cXsiiBvOUb
qrZUDmtYVuNSKSFT7G9ayqv0RPnmT/RUfD+iMQD4rd6C5A8SBMoz/rrSk+3/rhQcqg+AXzV/m6AcOvnjIPu7hUvkOnbvbjyFO0Ln5qyCRRNXXLV252eE
r9w+Pc8EdvfR96y5a/btoVUgirgoU2+TzachbyMnpFKQwnQyWL1RuxIQWWxgnToJBsCYeGZcjNTVhGqVWh3cW+Tplp4dnv+6njIQ3vGPAS9vlPFfd0D8
hzktgV5EdgasIXG2WT5xu3A4sL9Twpe39ub2lRn+a4klNo19kC0QM3sM0w87zmC1xJg76SoIsUTQoPdjyPLygC9+JunDkfG0telGNqfHtnyWVeD8xxsP
F3TvnI2vSY8e6v7IGO1asy2vHeoz8t+tcS57bXftybjGkmta0JQSnJeq9tu0eH9vHE6zlftcZHlOJjReN4E8uCzMUYpa2MtKXpRspOurw1v4mVC/fKjB
jzD1ahbPi59OEc6KMWPECrhR7sEEoDs8TxbX8Ul+BRj/2/7KCSF4cLwNlzHX+vCWZx4dvM7s82DZBmyqJTozRHTLSBSv79fDskOnCjhCXBpuL/b59uHm
Pq+7mPrwPLDkPNa5rY/If4FBI9l2ZT2J2/It/kt0tWVbBegrlSkfEdQvOkLT7ZcaZcrVo4l9Yn9edBIfNmFONjE3ZvQSXtGduhsLZ+tO1oxlE0RnLAoT
UoKGoxZfEezrqnFQXxl1qGFprfNpnTwbbzoKfSaWzb6t8qvpjST8Oo4NcTwZe2M5c//D05Dhl93JsutLPNo4M7PxpcXeUjIpoM2apHkjW1ztc8OHauMc
lt50rhH6P01xKfDxa0h3fh0qmOWRpQGvTbXS2w2aKXraiyfexFly2rSc+IQblP0g3lrPio1eDBcuGkRYH/dQx6ur41vHG/A4bfC3HEsHI/pxExy8s/P2
1bz19N6sDl5t1P8q5iXlQCvReGdLTG9NnnUjjRkIw4DINKhdLgqAokUVFJdPlpCUkJKMNMGLzTKYzlISC1gZRPyJAfztbeXy/R9iDKapl0oH7Ifn4ZLJ
TKgn8p+Jlr9LcuJshgyotfDkgFf+ljR/Ui94i1tKzO3V3RKs03tVH/1yhumHUMoFo7ZxNFVdOqO6VF1T/slDU4+GcQRpn6Vm/yFjVfz9p5Izv5mdaueB
0O6xNzaD2m/4sPDlpqgp+v1WE/RHX3INoDFeKrBCkF2W0T7YgoATsR850IYfHJJ8hb/Lz+jtjrr2lcyy9r9n3/Oya1RZG2yKCJFXl06PB44pZqw55ylG
l+E1JQSXkwAkWKDpxyZ5lQZ4Du5W37FbhpIbPe0zHfE7hbwMMNq7uI1l72q1mHNbu4tTiq5nR5SIxW/GNCJE62lz8ed2rWxDaLXhjXh8LcPoix1eLi+2
bRpk2AQ3BS4UcDkRxxyfll+oEB/Tq/t3pg+faWPHVjPFOks1y6BBK8cZFS5JuRMQZZLcoIKdrOykl0uvUhq2bBR5b1nur608m32CcRepQ0U7fsR3oeT/
zu+1mDs8Zod2j1tM3VZqEvuvccdktnvZdlLWlq8hUpIwJqGYrK6iZPQ9OM2iNIL4iwPUc2Yb/2GlL7GQ+vHaGFt87nhDXRjQy4EsLXkxiQZVXnvaduA+
wWFRkdpMT53nPw+eb7RBX3Kekojlv2IZiLbZW/CybPabaju0nH0sLyUzZE7P0T4fMEsUYofkVx+zskHAdCTLo7ByGIy/S7CZ7ZcWhAW8cK/kb6TaBv/D
nMj0/S7LS7Emf2nD7LBRJEg+IfM2X0a0v18TdP+P8c1uTd/54ZlT+2yST9ufq9tKOfi34Q8IbahFpP1IB3z27uLD2F0GO9v/ZmYPdfza7yCn/f6eP+B8
jWn/ifmH6jTXT7DdPiRE+hcV24zRf0L/W9U/if5ju6Hc114P7x/pE/pOx13NuceO5oJ1oJY2lViQP3h34+dC/+kwpyOgd53HXruZAPKZKFm5vOh/tyCf
+pQ58c9p170f8rOkNfKsA+JDc5VBREPMSJPrl+L40UdTHLlLdGpWtcnndG1UMDc9Hmb15hRaWzxEnR0c9u5Oj2h8wT5N72YeDuPPUDI5C9Awgew5J79+
tDBIoIDBoL3ZIOd+AKh5905pXWuHvE2fKeGL7Gw1DsnU3k/zvyVcYEKyhV8/8VJJBEICgxqlOg3V5C1EDwI92stygCvPI+ClLHoccdCw384uBQAjgdWw
BYTBkED+AEINxMXBtlgM2jF+AaSqhGV6IMlzmA5H3eqfP6atExbdXeSUalOpOHv926tLbLexzRUXzXYTz0eZ5Hd4dsD/u84Lz3WsC7bHgId80el2PO3N
LLTCujiiPUe8eTzzzz119eXTS0061v6ShkpO/sO2MSg2AnvtwrPrPp9M2wUEfFGrvMYpfnPpyHD6/X49FoUZmvhRe5PpPInwBo39Bvlih8dwRXtdsaie
57Tg9Dxe8dHN7zDcdkOryeB4beBvXd+XRoa1oqOZrR6hw+Z6O58dooplO4JHgPibh6/0vt+n+/NJrx/ERT+n6h+6QygiW6Mo4wFhWsCf5bHZLgSt8uIi
dr+SR/0P+WH0n/HFRNxlmES/884S0MO2oLQyn+rpZpY9DHt45niVbZ/rD++hwcoAj+v6QtuSiX42oUQ8RNBJZfKR/ID+4DsDNAmJ/oKpUofxSfHNQzaQ
pRe7sqhtnfO9Myn0HOGHgWOBrxZYmCJmWDKBIgIXvgaBxBUPgdYI68EOaz/RIRKODcTN15hxL+43cLsyOCXcGL/h37FGdPUr15u81GDidTS9pLnhbpf4
/+M3PZyKpywivMg29Nx0V/d1PL0U7YHDD6eBDDDiiKsPdfx+7hyjN6NzRkn6BBifmzBUFi8nPc0N6HyGVGfoAmxEgVAaE9g5TuJ5B0CXPiibeKZIu4hi
cveusgbGrbYG+uuL/yjz66m/lF1bJyOMxbcBk/1T5z/E5nLfwARcC5lFts3CePcSL1k3DnODf01TyAvfkGWdJPic7y4Q7Ye9bVzQdh1v5qmUS1brp0H6
L9lrlHMzBjOQdJc7AeMUmuoqKjeRy7wm89C+8ysfrtNMMTGYlzMFLcwJbmTDKTofXv6c5U2N4wRHTYeL6QGF2q+gdTQRzccY+bh0bMOIOk4PqXh5/174
HwzgefMnU59PLx30+9A8XtA8dKncZfpY1jar+3wVM3DqaCyM6/OTxDmCoRBB+ezXmdGcPwA6nTiMTR6IbHl6B7RBf18E54tNw7j20bglRVWENj/v/X5h
3kNz8fpPd2Hu8N+GltOKmrRrBSpkDu5BRTIeHOiIyI7ke9OXUPgR5mu0lEVK8znTBOx0DR93fNdcMZKyt+02h9qxKx0ePYFCXAiKcTCgyM14Gul88uiy
9vG+GBgELMUrmXMW4YtlL01Tx0YfVOnjJ3G03Dj26Lv2ydiHI+naFBEGeglE89+F/XQ0mdfCi9uOQzafP6fEuIb8jZIYkU0n1zZRDxarncryh68UZvDV
jPAuapVE9MaCaACaMdCSdl7Ep57z0oTsGGSJXtckIqiAB1QfsPumPpKk8Xw5Lu2xZ04sb4PB17wwoZz2L8YJ5iWhrlrlsByjHY6+3f8Xwn+8ujkenLp0
DtOob7rdThcRAPIJvBXyO49HbtDoJdIpyCHbjknQzc+hKgn4HRzD6iB4O3+kazJz5g/TOqaPSPezhqcRnFfBhYrT5l4HNwuHJD6JEp7HidnjwfiH078z
hzu90bEOu4j0RE7DoHw22PWKc0Ozq4Gufgtze87/PZM2KuQeX1GybcIwIO0fN04+L0+wQ8CoTUD1NkNB61e89rgZPPmZMN7yOdystGolNOpOg/zYeAnR
1F3HoW0oXzraKi4tWXpmuU9nc44g7GdNauc5tuNlE8AqnqPJw0YMnI7O6qW1/kPQfcAYCBJslOw7FQwGbdAKGh6+Pb7HCWa7T69ww86QUBQ6haodg7Gj
OkO+eM4ZOUEUs3qNNUsxUbm+b7aPwaO5tbEyJ5Gif46uvKHSJDx6e9S/46OQzjRwHE9ZJ2Ok6Ix3KcjYwnAczwO7fmMU5wfLYcLIMYAoBA+fJBJEZPX1
SsAkAOB3gjyZP5JROph0aAIhwQ4glGbglnwfdcfKwkAO19RsC48BJAor2Zds4Ey9hKbRNQx+Bk8DOzoNAhTsbCHuTm+vhcj9UaYOYZEwwpgmGLluIVcx
HLu3A9yil3UvVbnLv0sj8YSqoSaqoiqomI6O+hPqA127eK+tlRdiHDApBVGK9Ry0Ss/EFTsD4onUdUIHGGeQCiW0DucwGwO2qZwOICcquUCEkHymTPii
Ah2VOD61Pv7RZb7+s1LgjGCFNHccx8SvvzRJJgdRgL3drQBlcKwJCqiqUPvuqCepH9yTYyWymp6G3CHyV7ycr7kPiaNHSb+9TxIkLDvsuIfcWb7NJ5tZ
tzKwTKBfCaZufKBfx8A9id2M7TDo+ohA1aE2EiwetiyFfc6C6OuED9ieQkITh7nQOJg5PPqh2akNos2cOIpdTS/rKZJJ97DZ7yaheRm0Pd3E7tzs8Tz8
tajyzDB4QqHS+ZYgF7E7CRG7HtsWIonkLoBQV4mAZ/ITOSWgR6MgooxLzQG4fM0MyShMJZEshZDRk1E+A39EFBEgyfZo5L18C4BoHSLHUnPmcG3lHJ36
Uqcd2jsw+RtDOhsWWzPKIQ9JTwdnCkx55huUJPfw5s10rDfDD4xKavueRIsilywUhjPA35/GkqKfNvkUp04BjIngefn2q8ryMLTMK41QpyUp8oVAM0k6
B7aJoTLEi6BOoE+45zyJqfSFkqKsj1C9jcO59wGe/z8JydW645eetOs3yGz3X730Z5V8TcuxLS+EWW0JlAOhXUDYigGoKQkSzH0rgmk6EXfvBg2FAFtg
XQJIYFUIJOEigcdQJTmielpoexSY3BKioHkL2AlzNw5EkRRanGBAJ5aBwHQOUBMdZUS2NKBrTYfPDb+/upuQk/kjD0k0IQ3VfITXBorzeY4crTLgTgBD
6AuAzIVO93AhIjsLBgOQIFR6Sl4qVBhS8Vw1cNe2se61CfsNbp5r6Olee3YWeXxbch6WLmVKGObkH0npsdBO3DwZueVhz5i6TmzExsbS8dTsIb+w/GMJ
Mk9X2h27byeZ4Tym6G3h3Ubewa0IPd0OBR+gVKqj3nKe3XDDztwR5nMlKHadx6Iny0Him3z9J0Bh16rI9o6Bgy6TQggjxHDpz4cJPwkQIh0aTIwV5lBh
VUIGrlqbF3RqoF3clC3AmBySAd+w5icuMh9Z3eRtRnOdhdp0C8RRORPlOpuM+IhWKjDSePRe5ODUuKWHRPreb3MNumds7MqkPJBvRrJgyLKxayX48mTO
6ixE7aocamfPuJ6Z9Gx4ZwTwj3CLrWjlEdrE6XjJehrO7J4h3XxIeT1c6xcuHk86ukRbDDwH/D2J4mh3DqmdQQfcT2Eix5jwgT0PEKKKOwO4eHq5xUdj
2p8Ypye4HwkOvAerA74kWSno6muxE6i34mUVz8wuPsdnnzuZ1z79LuaYYkPiE0aPU/df9Rk7xPLbr4hpE9vouRxK4a8p3l8Nj9mczRaFGARLSXbNmLBD
BHzhw6eT465HIpvOUn2zx44sSrmZeXA+JzxTCHdAKfHnzJhw9aYh7lmiw2HuqPg/Lh0dhn/frQ/pm+8H6ekSZBrmjZ6TydiaM1bmZ8z4Pvk3tr4sPAqT
x61zCnnyOw2zQBZsZuHujyzBFE25PE0bnOFyAeh17TJvx5dOhSJ3nUFEdQYdL8JxziO4HdtZz+QXuDvngxSvPvX04sZ6BgUEUMOO6SbZS4IEcM5UFFLI
PEID8Nw2O/uEFPU7HLCsKTqEsrMs+ELgxPWbw8tHnPBDqrehY+1LrjQ3Na0q8kw5aUV88DDjiARQ4+l/IdBM2aQhpRcjBEgaBh6S95GFFK/VGO75k0HE
4hoLJyMjKKiaKrxHaBpEpfsj1wpZhWlrakMmoyUYbTaMwm5fIX6PwPA2Fpb6c1qrVy9qfQGoHhL4kBQ+kqPZIptKu7vgnbC7fVinZKnG6yHqh74FCeBR
ECRpXK4XF9OxnCntr9hOryYVZRSQb+80OIgYZzRmeK/aXjHIu9Stc7DzWrmXGVHaj1MHBeyouap+vhKbyzwsPhwrkLHRg+v9ml4rUKpBJ4bS2kPXRZFy
jDRRWrq31bwrRB4ni5zUMZv1lvtl3UnSvLeHVf15rU7tsWOTsGI68uOlYliSkZqhIXLcDyKPGvsbjPZtNIxkNrgNsVrAVC2rASdXotnHJYZfKHeVZQs+
Uq0UW7mbiphm3Mv0LXimVf+Gkn4tqwxlLH83eBEuBY7rJsMVY7HNPQhPkIRPlKD2aUZPbpNkApRUHfC7QmQ5NIbQn3RwhNoGkKaShaaFCtpyDJDeUzWH
STeFKV0RQG0AagDJ2VKEoUNSimTQ0A1QBSRACU0jO3p6faPY7z8DOheA8za7dtUWTXnla4L9a7EhLDc3bVpOpGhTsJdyRNSBtd0upDOWCIcJXaDjx+Gl
VO2eGxiBvI8CP8gNjXQC33xfTbG3dg5SKYEG0q6hrC1KmbF28TTaCt+PAVMhaFPCFztzjAddsAchR6SoahA3kTCBLd7MCG0htCGeKTh8FA2kNqyVgcSF
da60ZTJF2HURqp9HGuHyn0PHIxwbZfFPj0dd+dh5YKV6J/s+JJh/6Gf/lZzv552Bju7e97of8yaw4Pzl2gxmsFH1xx4JNGEku5cwsSAkhNeL/u//z+Ae
sD+2vj/yf9vyZ/0fbJeGf/yQg2DKvDh3IOxwIHz82ZB3c123klsYkjcR+ZDAfAAeE6OgyT7EREZ0snWTDfbVwgLkqKgx/zHy4S8B0+abEkwHCI/foDos
YEghBaDz+PocAk3OCHqdl2hNgngX9HBe952x83YKev+GD2cSf6DiiBmAL37qf4QtJTQ0KrAsKEoyoUpNECRKhJKzUB5d3oh7CSXmBsW8+l+us0S+jlw2
oH8fULn6/HjRwcEvtozYcZp52qjAXLvGFJz0hjBFUcPPLA5GTq5k5O7IdMckYQu8oxhKCwU7zQbhubM4aXjUHS+PUftk/GEr9l+EhhCes95gFH0/ALaW
ZaFYaN8zQnSz+IfPX+AJ/WcizdsnpqCqoiH/WlYYn/W7TQwd2rmy/567J9DSwz4l50XIeMy2hUXmpw/w/TA/yY0QXvjJaSAkHIByClWkKQMsJiiWikCh
TB/zOKGSlLS0KH0A/6YRiRGPRcIIB/VX/jCUJMLBMVUyQkVESxVDCAQQ1DMyuBqmTE1hC2pD1CBsff0tIMpbbuskWUoVDCppIil544OyAf8JMP6oKrFS
UcDbRbuwm0gGuACvdyDxSBU4/2O9dZj4URugyQEJ95y9uJYjPUBGCGeuDnxN9K3QOaC6fV0RT+70R8GaAftCKIT7HZssUNpA2wqQytFDSIUoTQOcOVBA
YSMx47dQLyYXD3HASuv3W1tnbHH1oAuKyATK0BgkjgyjIW6gTiSGlZcGIgAklfQEk1IDz7U9p5in2fWc+D4ohJA8J+fWUnTE6gG3m6A+JUTL9Xuf90IU
PpJ2enkrkBQJEu3moYiupExGA5bLgJsjFMQVRTN3fv5eBsCeF94d3T4qXwjXrO7SagCkA/6M9vn2HLTs8u35ZJJoV4QvGPWbHZxf2R2x48nh3t84ITk6
/k48vkI+otnu6ruRMpmkQpTcJy4cD8FECXZqYUMMTbmkpe6Hk4njkyOfj3Y+Ix3PyJywgd1t87g7LsIhCEIChFBWlLWCt3hBYEMu96xm9b3qFWMg4cfB
wTsQkPxhBR4gOTcIjt8aek5dzgRa9898V28GAcdbWwg3c+ffIVb2HOMZ2TBjhLaAEsT+skGQxCatK8SYzg8ECoaN7c2hC7ItkgaykFhNFpLEMlHIDeDU
GiVXI4dv2d/brttcdBoIfH0zOGPxCDxLyDlFDLDHQ0d6Af2y7B230NR/ylD83SBgUAWiJZpIgiLz/L0TsoKCcMwJIyKcPjmETLrTht+4VF8XHXEHdYgV
2PZCRccJxxYkMUf1M7od8LEAHJvggHA8iCHyuMihpJBIsF8TIjcgXElVlgwiIBdoEOdkiiYwoibFoX2ZJBP3ScWFwloCh0qi/6mKYCZgpICkUvrP+URR
CNA9PoUfHs12mYVftwMSyDDDLmLbQRIr8QiVIjIkh7iE6BN6qKzjCqK1qTLPtMA2H5H8PNNfoQKHxzRzbzmnQYJyldQ1LczLr9p/RDhw5S1YimeZTmkG
L4bb2w60ZsLrMNMDGSiVlZovRoAUoaLavfi5G8vZeYixum7QwdWmk0hFA8FksqwZ2RIvIFtdGsDWaihgJLnjCGazjpBr7eeHlp+0K+HzwnlzYPce7y6u
nL73z5rvd8fJjglY5t5Pe3vdcx5m5PxIczcIvLOk1zdMqJNfS5CCj2M4BCvCVN8RHBZ4WXHIstBhJN4Xbsyom0zWjy6E1umcoxTyWAGjra8InHpsyleM
csqTxrju7OM4RXbS0d1TOcm4ZqFhUa9LactMoZrlaiR3IiQ5FqtC4phg0YyxNAIYDlsGldJqJ4ugDSTA8XETDaDM2zXHgngISgmmUPPxB/4QL1Om4hzV
P/aAIkKpEO/4sHBA4IIGSAIPBwLwMaoBrHu9isMwJu7nxhQhQhIJIAkkxdfyd7sEfLTjcnWINHWNyKZlDGGWk4Sfc4/a8renSE7khzwzUtps/34UBdNi
HDvq5d2zYyhNu8m8CzphiOHbzU6Egk3wuzmT+4kBOCyVksDcKiv2BQneavHAtgk/V+JZFon7HmcQ1dnoepR2OXAN0k6RSavy28tbS4X7Ly+fE6S+wMqj
wwTAhmVycJsnBK39aTlf4QBKgo4cYUBQ1QjSQQtIFIUlVFNQFG2JiEMLRXh97SDSKUqnEHRv7zR9Mp6cxRX5CCQANCgO5sHQfpC9u4UaO6CmmgICKGoo
kPNIyAxRD/cix4/UiH8rzQ/piq7+Vg5GWMjkUUNnv06bRgthhTBSsTtjtaEEoEmiRtpxdEm1oqSGFdzoBUVRZ9uDCmMKGmENtIbTsAuMTlDYkxtUBOEj
CaQyXJUKBAipIhcnCRSJyRSAIMAhpA2RSXNj5cG5xlEVwB5JCdlVoxlAZWlKEoKpAipEoWYUoUkqoiUpKSCKAGIGJVhkJFJQEh9S+qEw0Eo/wQH59Hko
eXaRASSfvO0A/SKyUicVIaSGChyEpRoSlIkpaE25goeI+r7SPdmJ68jIOsY4szAye/fRmkv3SSbLrkeTNnACpP50k6eJHa7tMz5LDSSOHVwTHZckQ5qG
tBpPMoU0V1bW2UgbzRNaPozXVZNZIcztQzJbCKSxYRRwKLxA2+m6UQZq0M3nEw5vPMZDpmzSzTTX40NqkBZtKni8je8kyHQIgfb5mBo6D98GRYH7OZ94
PLn5eTjAAudnx0VhqhZ2QD6Dl88j9cqfVCd0AhtYlBIJwIAGlX7ZED7JB9kKrwuUcCAQ2hX+ECDzhB5QA0oc+7maaNBFD3h4idAT1prvBPoJmIqYkpVg
pQhkhWikiRKR2DQfkBI9BD9kQjGHoDJaG1jj+scwzAxlKHg9n8z3VLk8oSiLmgQBSlCARTZhSEogWwCoIa6Aizr9UnZA2d92CITsGqLFowoGIcDs7aQP
e0OaPM/M/XvBT2mw+gREjQfn+Jgav9F7b3fA9+nUnvenI1kwTvwsPhxAxET8//XmmlOEg0HOQT2+Xy9QGe4n4a20Y/dnuV4Hu4Yl/dQ/YztDe6YiiWzX
NFwBa0BnAI9Fw1Dqc08fcq/QlBIwSlFMrUIUiyUFUTVNFKEwQQiMMJExBVERUTxA27WQjzwMKqSmiQkquGDgxRLPrVgH1w+uQ2mPRXbRvRmLoZ5fM8Ks
j5yBRlLQJGOh2uXpNpjJNsgAL/hjxPg+vfz3He+JEevWg7yHskIHmOCnmA90NK0oTUJ49TE4m3XgvF8rgbCq7Y8H7N+rg4SjMIk/PwOOuJUvdvPKTr94
wnuENd/3InvfxWGXTiiDlDnNYIaJXbn7gh/btB/ikzRQeaMzqOdeOa5EdMkLdG5rXU0uz8vb6lZbYLPxdTp8t6ucXsHUmtie+B5wP4FgoKRQUIAyJVOv
QExPPQqvY9zU/+YfrPmxeRffxnl/JE+En9lMGZo+o1qiIShWIseSWMu4RhtqtnwXRtWpy0/nnPQ1E+cGNSTwhUyFoEpDUDqDTADEAOWKbTkrosSJMJQl
hHIKM/ssGOTcHIIDdfE3HWcUA1mhiRpFsAVYPDvt5HDv6wQRkfL7avxeQTR92YsnlKXWjJmGxcmBXmcl8IcYapCJQZU9bIUUIESriFIJoDRp0cz8j2g/
vkGqoT7RFfqADdPnj0Dtf5yNd/mf79bWa1561a5R+fBSm56QpSlP0mih0EPYwnwmEPM7p+v8Z5CEPvU9gPi6n3mfHN/qMHBWRxALP9CU0lTRtuAB7B/m
gwVeeKpnXDAiAkXYLCgCVbu5+Py0GhPI/Qle3DCcsc6EiI1kqHdgD+dMY+fTbbf3OoKB2zbMipvZ+Wvh7TtfyPE+W30X1exQpSKKqp+M959wTUNNActI
jAqVIghOk555lY3dsB3IoKLi65FXqVw7ThHOoO4M3HJA13Jasw1ohiOiBC/YaEN2pGgpT6fzHz9/kWPo6P2e/5bhvsVViZPtufrsO7v7oHjBNOM5LMIU
36yIEy5etJp2m6x2FERcqC6TayplUOAGq9/x/ZSHtlwGWijJAwiRg95jFPf1k9sdkT3DCsM0E2E+rtYH7LUV9UqxVVUiPtumESdl0GgupGBaO1X4d+70
+cCZy5Na22BrGKzGoFasLXx1oCn8MwmhonXNYBqlAQRJkoW+twhlT62ZAxnGBhGGBS2xZBZJSIywIVT6fHc3s2HjSmY6TLJoPt7hJytsSVZgbB47uWve
SgosmmSeBxQM2SYCGVzAzHCwiLhM7A8pWqQCqaBDpG9JjDiSfInlNfrsnEhFBdcrhRMeyAIaRZBpVTjiKczfFeUAZw5mcTRnMwUQQKok2wif1fCaCZAn
4WyGEPQN3hxtxDc9adz9JyMN3lzyU4+oPnJyTJWmlO9jFhkihoioUE1OR9CRJJKRhbBd+sRy3gDRPuFRD17BR7TEPU6JoJUkuQvQe5UhITP36Tt9WHSF
03eFeA8j8j6N15HLogpy2DsVEPfIJ8SYIBGlVkhVD5x+NggmoRQ7uE9p79Lw+bFPxgyOfXOnRlSOvYmLGfpaFNRMsVMwkwrUfv27g5kxCZKCcbkTIZ+D
upGu4F3FQ7R+bx6Ph688CM142n7BA8YNiO2Ds9u+tj9WSw6kKVjBEBSDNA0iSSEElLAQ0NCDltvdCybE7mQAWcEqjjC4wa0a0qoUJAbQmFRKMLAu0YjZ
N6dGkKLCIipsCogoomEUyqYUEcnoJwqKn50bIo5SoXZQ8IY05D5wY4TT7YKzYOvrCgXATJ8mioosmO8q4juWEzTSaM82u9As3EMEgsgoHTCskYNThlwG
RYVkhTu5hq5MRiEXrJd2i1K2nkyBA7zgoZRhM0EYjnR2BcE4wLvjgk+rX6VEIKBEoMrjmRT5lU6CAwgBx+jrlKSZgNoJpWUuCvU4q+9RF/KEZIQpRKUZ
ZFX2PPAR1CUARRBEURBUQBSpQClLJCEQQSj8zvUlHuhwKppqKaAggfnIMmZD2hT7wySsiIzX54pWNLglg2fDjyt/srQsAZ4Ty5FnymspzZTN2gxmFun9
zN6N4/skjzfMA2jEQTTLzl1o0JiFuskvUembRhrpKLEKZgOCVK2H6TndphQnTD9hxjc8SGthAkCF3cLHZctb/JXYN8iHnJ+tsMQEqdZDxlYknhhUhSfk
Fhtr3IljADdEKhTGE1bdRFkcUnEEhWw45A4AAZAnAH9GJhYiCU8YDbmznIeETcmzlFij8aQUwgguRBaJyiqOXZERzlxxqd/UGrQn0H3Ei0UtKrCJUysA
ShFBFLSokLEA0AlEsgBBEypBFATM0FVFNE1TIQS0zRRQQRUE0lSkUFTEkSMEVETDQRCTRATLEELEERUEERUQk+MlNjiOLKmWAMySrIMIFKMECRCgmAku
WKVBKmQMpKVQkpYzQpMyHbKLhCBESSXDipA8goQDKtmYaJqVUZsHsi+/hWspGQLTeoUm3hh4YeO++XpzNhArJgk6m3dAKpFGU0HDgNoNWRIIYchRJiC2
YoCGcvSTJrq5p5h1mM4alF2mxOl0UFFiAkYR5soVLP84yw2pZuUwNnUiQZSIdFUYFixXFE1JFvGG2imNLitmnfpp1AURcYEyomQpUTmtzCAc8P22H+zL
1ZpFJgNFKUqylCYsEIRJ8eT3yAEEA+30BTR0WEKlNFoAV2XbKk5P4n1/AbfHmhxCj1hbLyF78LBTIOJ+6TS31x0tfPJ986lTITl4EncHhB1E+I++OVoe
XXridXVLUn5/f9/B+zf8Pw5a3vYqJ8wH/TSHC7OoZxINmlbkFB02jPQOL3B3j5QlD6XwsMcHGOdiXOVREHbpTjo7SkSREyYFYliKe4OD17IMj245rFs7
ieSHGNzs4Vad9vYBwk/mJVIlE2JReklyxD3qi90ohv0LrPBS2V1V/naIs9u/09CYJBxrBkHGi1l/rc5KcKXe6c1vv9h3Pdvrx2ttRvuiGZibyp4cN/x/
PDcBYnb1wMuiXulTZzlwthvOQk0shIQ0KUqGss4NSuoTUBpOTUfPSqeD6L5IJmO22iSwm2LGg4VBtQQpubUSJ+SceY6H8KgoIqaaaUCGANczlWNjmESK
gVkqqhQf1NxSxhx8QoeXbw8vh08PTuDyYrDQ/6x8i+nxZigCI4BEMHWQcQx8mAWS9nAKmwG4M/2qJwdprU00gm3K90/i9/WNOX48Z513o51YIeHB9Hnd
YeWe0PSEoMO0ZJQZq05oUiBgygKztQC6QAoBRNLD+23+XH9/9B8WiMv4/2n0B5M40CcNk0WxAXmUiWbQOBHNgQUqF4qg7wYaN6wPOk9CIZImgYQqPLV1
479l3dSJTUie/o+3RudOk9necxfDYD5I36kPo1UPyYcpo0GZQ9+Qen04bpynL78mkIwTQyapxwry5r+G5p1pZa76pP7fNIHo7k5bU3kn8r093gHBPMDu
qin22vSnH7OuQPFJZNIdMDM/XTMCyLsuXIXveepQ7u2mB0wgbRq1aAFoQOimv8d8DcA8aGz/W2DroXNm9/92se2s5HnZDozg0WgxSJFGew3Cp107DWkz
RZNndDGTh+7/d9dB5kcbgncgvwD6/iAn/TgntIE4QKZwxQgsCVBPKhkkfA6wCnkYXqvnmB3oOpDiAsqfC7/I87XGATaSJNsMDa0yV0WyHHQaMfkkNx5J
ifFIeyGmQ7Y8REAgHjO3QrFHmARsRjD+XAEQ9FEF7zbu5YC8tGe9+JhvEdU8IzSHck/zYc0hMSd5664TX9iB1db5m+1qmYMckroB/bae5h3JubU7trJz
B9nzQ70O8SGzCH0dIFyU2+/XN8E5/eS4hx5W7P/H6SnSQ9qlODwQ4j/JsB69w6XgMjBbHlmzKnVQ/7SoFJQNDS0jFQNKD/3/fsp3PaJeZz2ec9/WmqGk
apoCCDxgyKcGVTIpKRKKpqJoIkKEApaUIkbOqmgDMgee/wVYblx8Od8HOx2nydCxfnZUWQ4vd9fce/579PuD94RFHsCx6Bv5pvGe2TYPMw/856au76wf
v/1YP0B1fDl/rU5K4I+MCdsxPvlFPEO0O7SNFJsV6zBNf34fBjUcm9QvtFT9aIkiM40fRfpv7tH7NU76x5beHI6s7IZMvP9dKrFkE0HEFJnPpLfFN5Xd
PKVDwnW9d6AxkRFIxIsNNZ431nbTxrO7fDDYycYeWWPV3Osxlw3GOjpRSfEVUMm5ALs3r4fbHdqnxyST0hjJURkIp7c/oECXuoXQ2tWkXGvLTD9evG9b
JNlGlBdOSYg4osgx2hM0xTMGTDXCbCIIUAE6q3IboCamSUxWUh9pi2YI0RUoT7qThT7uu3Ply0p7Ht3CPVUkGZRTAkJ0QZeIHSfmiAFMh+nar8MlTQ5k
J39EQfGyE7lWQ9wWaN+J4nHXMqdZj4Afhrz3DoHt0BxeiQD5qo3z3/8duBx4mKgnNJjI4/AfhQgV9ZcQ4tsBwiogFtgMNsBi+/tkNE70WECyIaqyDYFO
a02w+J+++Os4RqnNEexFPxSU6cBeEr1sdqg9Mwk2ZP5/ocsYJd7LwXjpG0alibGAfBc5gpbEGYoYLjCEfOYIcgMQDYP9H3/fr+O6J/l/iYi+Y3CqBxP3
0+9hncc65xCdZIwThwB4kgjOeduNB+53wbT258CcTqHK/AsMEw3e/f5fh9GMBgyTwOczExc8ReuAfPoRdBOuSi5cVpSrh/Apio5avzcZkLkdkfrvH/6u
cX+SOUfTc+Zw/B5O7oKT5/d708A8hqKXA/sgDCClApCmkXv5AdnZgdH3gVBQF97CZEhtoIVEMKVWATzSfR6GScE+rGiUC2NqoCmJUTZhzIR1H8Z25mzo
Ej88+zfD/tDzhQ5+6C/P84+JiQPyxptWVHRH5EUTIxK4r9/ciCpR3by9CJztGWQd5rVk0jbJ+daU65TT4d8folMahhvTo6JIk37XCboV0VKwdE2lRE6E
+FN0QvPwCoQa2sGGQOEwtMIpT6lqyMGUfWEs0wNBRhEj2p7AopNskh8Mh5JtJsd7KbIbC6qSeuUQO0LMEsISbn/PHQ/UYLBjoCB2rXbl7juOE4CH9nt5
/h9/yQ/csFFLTErSgQl0ICIUMh/tg7HteRrQa1a12ndpYESTVBZS1hScfk9uEd3bw8jHl5ccO0WJTKqiJCZZCcKIqCjKAvZsf4WxK56PG4pykwqhkyKK
o5mdKOsiK7ondZHnHHHDHDsKgc7aF4M0F3dwkyUklHIXMqTO6mpTkJmbWO7nu1uKEmDh4qqtlJrjo7oJJVc6K3ccI1KdM2BpXDloFC7jh3MDnDjna2kb
SnRG3Iu3DsHHJuDk7IXXczWF4om3Arw8MLHHTUpEQIjtghMIhsqkkAq9TpOllY0Kq1M2Hu7tnDFjcinM5yCdG6MHJDMlgGOqywaFJk4CH6vWenj5X3em
tAoYkKP3XmGRhybu9/pRypBeboY/N20bn0OfZygHCxmKiohszMvAnP66aPoPDyAD64H3MigSnr+YPXn2b3XHw85Dvwu5CA8EQAzEIGvZBjJfg+iBJkUu
RyGxMt7s8+49JIQPU7DEffbPC2eQotG2VKWB1pTIgp2rvF4fCebmH0Q5OzmjmB4X3Dedxveju150jz67tDg5lbZkbo1hkE17biRZBYKisIUkkATSS0BE
LEkEkQYJAzZ0cqZlFPy+fefoeBy/mPTnaV+hL1Lefjxjn4N8sg54xPBd5uB0TZYw5T3MCPD3d3R1w8Q1QiaOzYV0lzJmU0hrCxFTeGYGneNhUyGKRFMB
wYSIdIFiQWZUgy6pqTMgNKxN2Gl1c0XVzNLve9CjvMcgaHC6V44eLC45fjD25wxwMNOeEa5FYe7laOp660KTi1QySbueenXC3FBR+XHkOAsJEj7UfXde
49LgMSGD0MBhBxgkAyTnVEgVLTz03dcXf7H+ODRwpwyFXlxxK2DBMzO02ZYbgshlgQqQ76V0MNrn1T14ni+rty16DvgSGk+hkOFVM4N++5P4vhT5ptvV
KZyG/FEzzdHI+A3wAkIw7DMjx0lRMOlT43JjLSliAkD4lhmb2yYFrFSc5ywyFDixNFmk62k7us8nyGVETztv4Wgsacb/dNtcgvosqiCImSGgZIfV9poE
NPEAOZ0Ilut3v5cHU7/5WVBYHITzQ8QfXAp5pFR2Q9kSuCe0VQ7mdju4mwniHymBflHIT1rgnp6m0gTJIGp0sgE6s2rRtpNhm2aF5Hnku0azCm5IAhs1
1wKu7k0CiqioiKO6884Tt4e4tE0pNqxVVnhLveuvd0iEbOM5djO52Ad3Y4OTug7h12dJKhQBGOoxpOwHAAdoZAgigoCnSaHDFQzM6q9vgnLoigQmvZgO
MieU8QE4GNFKYjMGYgTIpHsw3J2EYdm5ePujQbeee7TwNjB9pOh3ikfVLnDMJorDODjGMusY0eYWe/UsyWggbB4qYzCDSvogFMTGRD279TNU5oWKkMZU
Q6Ni70oIjK6B8c8HOkkXaG3WT+vOsjZTZLGrkMUFy/HE8EXn9cYPvAu8OGCRIH2Y9d0CWSee8gekNIwBA8n4PXvTShsEPYHyegfGD3mIGx7j2oVSrSjM
gctPIxSoCMPuZkHgFRzc7NswWSwoRUReGsR17kHg67qSFisEURM5XShXGePOH8VhYb7yt44jAcHwPXjsC8FzCN3g6UpmIIiqFhh9nZp8xMCTvDgro8uW
0ABz1kJ1EIa4+dojH9Tqcj0L/K1dn62FE94hx45pqDh4+zu2B72ry5GG8jk0vfPZSQYcHxOaXWazGERbalPW9aKmkr452Gwa2Z/NONM7vYi6oIpK0aQC
oIIJWICKUl7YGnwPv0WRSCMNHrmXByhgj5TNyfuz4YaSPX6+9MImTTTtGPS5kG5DA3QxJ4CE0fa04QrCBApEpUSkJ59TDu3356ME9WyBjoAC9U8tFE7U
O7kaEfATT2muXyut+1IVN+6SlFGfah315MO5HqHntwNpqa8YlEG8OOTLfHWGNjWJaDWh0arq3TN24qKtTtMwjEPAz3GUOt4KLnMWYiMQ8jfVsgnc1f3p
7xPfDXBZoObsxPJhnsjeIXEQDGMIj8aQ/0l6dkSBkGTwR2O9/XQdg+Dv3tmOW4fc2OQleychtMRVrJjMRk7mVDdDuYZON8DbUrj45TOxgeDx5PYMkOja
ysDr1ZDTjbe4zb1+MwdFLzL6UYUOjkJhAfSb6JKAjcTPAXQd86IX/fJ1KYNodjt7dGVoykRNP03yZst9YfGHkPFLH6CHIMNM+9A9x3h9BpN553QYJoI/
f35o2soA3Lo6T8tGgRMTmZmcMMmyKQavPs46LzMNx3A96Ah1fzkCgooEKaAgkaAiBoqhRimFCAgKCEQgskBSMFYAdoHMsbZWS3hgjDGeUkogCgGIWqYd
uTjK4mHg8TOAkSLacZMi2zPrSHyw3BBH701Nt6ZRud8xNRQdMKKgkp9xaXM4UPHKLpDlWzbST9rAMQOTlj3by6GAdGR84kVNR/ZdsMOhbrJUnbKwLNtP
zGBh2WllhRDadP5OKzDRouaYCyTQCWG9HkRZrWrNMNmqjEQRPw8XHjDp0heqG3eqp84F8HwfYdTU8PbrndzAY3vdTpylhiAspyLQ/r+f6vXWwmxvgsj2
cnLuIhAh7eU42PPjnk1flhU6hzkN80blnon2bw54G+9Do5nPuTXT384dBipEIoEiKQppmZmhpZgqakgruHBX0YTRKTBM1VUy0DMNDRFDphxPrOJzuhna
BkXTYue+ZJlh8t8Hh8tiFVEKrKwqDGP4WFrUhhK0TqwdZiM0RSDRRBUzCTBEDQ0kEhRrLDWSKZ3dsZQLf7DZTC4B9AGraARMBoFdlzm9B2cAJhHg0VQi
n6e4xuBwudYP18Bzgz83S5STEJiYMhIVODAyCRhqWWIkqhaDJHJKEpaWlKIhFhhGgKBKSnYD9AqECLAWyHjEe5tUoKOTYRURUMkMCQKJSKZmqVDdLGGs
vVuZ3NWB2yYQQxMDIEI6gpMlMgyapaCZoWqJojIKAyoICCDSq6gRShFRO48a7OhrNjj/8+zy3fEDAeQDi94o9pvouQyHhHZ5Nids7V0wy02PlD1Tmbci
VONiE/9OE8khhZWT1nEiebNSHcNeV1PCfMB6X7P2ApogsiIikFGHBAVNSQBeDubB+SB6fRxe2/+9jTzzKVPH30/joohpLEYzaSWIgqIMaMVS9Poz/W6Y
qJpvDv+zVHk/ZyCoHjTplWNqyvLYoodsqRRWL2l2NYfpUBQzCMQSFKD1acmXAVHE3GUsBFmMy9J5aMDz0XTrqnWUeqBrLxrCujLDTK6SorCeEaeOWaal
WCdFMTpAw1STGSXTUQ0gof46rlCodq7TlO3BVBFGDGJywoxhRKhP1+ejN7zKIodumVCmG3GDvUuF/VkMNcwUz0TILb8XTnHZJCEUwuVLPBc6BQBbqOTb
XWsAdWJqwUEUUBcAu/kGcHxMKXUc4igkqewYWRemDq4nTOnEOcMxEBDa97XbzPnWOdi+3yTyJO/BODwJKmQRAfWD6dcC1QMOYqIfw/n7nLnc898sTVsf
KyQfRwN9cXtYBwsJvO53ZnAgVjSofhBJ0v0aqngn9WabwUnu5+eul+z5xw++zvvrzkT13awIo5RyXSrx8KucydMN6tRcSZlBZu2C1+EmZQlSnVtzEcUY
KdQ1hoNVU4bpDBmWgbTeo5ljEgvllZF3Ye6TJymkCIFoGdbySVRkxRDb014h3lKmd05t6w29LcM0mGUsZq3N3eqowy5FNtBkWSbdbzI6KiLJ4tJpooiu
VujE4ETjOEfliFOfo8eCTzpYMGIzu94snMXaUyw0mMhkQIQvQuhcu9B9P+6mPOPpBTEgerCkUZD8bF93z18+R5h2EQWwr81bk50goP43IcgX1d8sFRpD
yY55DLlUUCQg3nh25N+KSCu+RZURyg7PiyyCJlBFbsKVFnhDQhtCaYcTQoHTKQVigxA3SFVVIiRvdCs6Ya6S+/aWeE8bqghllMti+KXdhVQF8WIlvMHD
Cd6hT0a65urujzcjTnIG3fXZKCizgsfHLSxVry4QWYWkS1qzxEWSxkbYG9WGODDjvks1/jrEROF8gGduSFYCM4y4BtIYKqoxR3m51N6vQ/OD3gstbfHb
j477LBEmtZmmZMHaZjN3HRmaOJtEaOCVZQ5175xdRcva17Z74/SB5+s7OWatVFRYUXWDhV5Q4im8vIhs1E4wMKKyqwN4HjRrs3lHHrZZUDOeKZhPfAxY
Pit4K4vrebE4h6ZU4sT3eMxiOm+NGAYydeKXdKnqdd9c37hpknKE8nO4oJymWKcgslOUKz/2yUsYvmlQYpumMM8FO07124sOJiGDOOZRZ0zbDJ5SiCnC
ysERd2q9X2HvVFnrmDk6wLjWeNXhCrH6XvkKKEkzpyiYX5fha76lhuJK1i8sp4dsxOm8tt89mZOOxOGqYqOFhrKLIsmRKnaGuQcDJrbWcPrDO2TdMQ2t
IpF3dMxxU3QCsRKm2TNUlYoVmnTpDaBXtNc1ldOFshTEshqlH3cDhrxqsiidND2LCikYEYbOGd6yTrWKGWIlS0rneQ5KLbc5oCQVT9qaePnHJopZq05U
nddR7jWb2idGoG7X9/1b8v7T/p/n9P+fP06+VeeGvf5TWRCJFFNAzycYBg03s1EPvS6MySqOBT4C5CHO7iG1RethZiTm9Zx8PRvrVo6NIYw+rYmur4SY
mMJocYFRYs24y7snjm/8/8t9oLO2vBU4+QSpvW8NKy+bA4njhzBkRA1A4DLhd0M1h+mAgQwBQYJGEowpMu22+GBCNTRtiLrHHgHb/Lp96ynGhiSCICIo
pJnmnLhhoPkGQ2RkkMjKisVKWgWId5QuSmZZUQZ265X6znyN2hueOYurpx+hhjDibyn/BOmHTFDtj86z01278NPo6cZQrCgs8boY616z1q7QMQwcjEYa
anUPabzVnTiLHR6ua7Nl1macqVG1HiFimNTdqMX9RrNGpactNb3SMdbzP2ZmahiY6espbjre/kPHSfzaUKcJZBkeIlRMPeEmEJBpXBIqnY4OBkBgeqGk
MghB2Ii2FBGMBMAzGFdpObsbKmIuBp07KaDc0qahkDWBkB5vc1ANDZYhaMDhBsmraxViSc3zRGrK3ZOyHFhNMrDTTx+g9YhSkJKQOwA/5vR4iH5Jj3BB
98q4P54mBAH4frzHkxC7JxJ+G8dAQDGGjX5E1fwF6PA7bMmHSWItwplZ/v6POAggiXZQ4n1mASZv/WG9IRuYI9f4YHHdU2r9sI4cv0xyO27oNynQfROY
0p8+fjr/Q70/B1qMPfUNsQQGJDqBaT4Q8p1u/7AIIQYDAJpA+OvlyAMBAP9qB0BjUl3hxyllHVJrDVSHnw7HVvRDkUUVTnE4PxdVXFsS/ngUTyp6KMdx
R8iHdEvGcgsjR8Hmm9czkBjl4P+P7P5UAxgUKiGaiGkaTIFyUJkKAvo0TpFDHWKgeHHiP9f0f3a3NzD89/ifWPA+s/0YfR3YKm0e1D+xDA/SV/z3yk8k
YAhTlgHNhqZCk+3YTpFKUBDIVRpmdRAuJwxLgXbE5oMoCjUOOQnBzOUBQchLCGgJmGkmkmAKGihKWqooywqsuTL+qLz5DmSdULMOEBHI4MgQlW2jZ2Dt
oCxtpPh9FPQD01hLltYVhPp1hDA9KvKkoyT+Y+OfL6s4LefDrzdol5XSdBH9UOTyEl9dl8IHl93xcfGttUL5zWq5r3asrihaa/YhsIxcGPmw8k2UpUhS
ZwWLmaJtKEDTkKBoa9clk1Pn39ezQ+kuYsUPpv+nWoPADcOsUCsVEQQRMTMUUlREVRUBRQUMVUxU1UQ1RUzQUrFREgRCRLFQ0lMTS0UFFNMRFQUEQ0UE
URVDSVQTVVEUFUkzJUUxAzESVVBb4GJUyQRVASlSzEUM1BIUxEpFJRFJSVRBU0sskUSkRSRVMksxTTUESwRMRTMlAURNFMFVVFFQEyUUxNERMkESwJER
QkwzFFBQTURVNE1NRMxBMUtRwwwliiiJiphqaHDHCkIj6F48g4yUSvLx+rz3qAwOTmm52KCHvIT2ZJ6/dcYQIcFETjz/HQoB6tB950B8OuuRs+tHyVA6
6rA+BVEESQBYEKcwL2w2KeKZhTnTE8WKaTl0yp6Tt1oQPcJgyURhTDV1Y2IaaSgoWgDYhQydNro884UcIOQVHJubLHvcbQIeiCceEEOdAKI4FNuTbTsq
qpIoTghqXZdocQ4xDgq1tMZRVFJNhEFWcCjq2MKC7QsEakLHl9YNPDaMDBcJDE3H0FdCGp4Qjk8CB1AUrQOEDwkD1GlfCyTIzMFYgTeDCO3tOgHd2fDX
nJwd6xPB8DB9UEtK/qilCjxIM8Sk5BLyg3C/fszfCDRVLi9JAOlWKhBr0U9fr+iYSBQXVABbC+nMjvHMe7YOBD5S8fl1QNyUKRhOmvPbs4r8kmfruob1
Qpqpn69ajDpRnHrrS7nXMVE9JY9JA34aMQRMZyIG56+iZJw49MDQ6ZKaLtRntmSLnPG4ZbjUwble73rtHrWcmeL3YlUSGXWYfr8rH0emofoUDuA+fChS
Jb1noP+0wzrHfKlrd8wAzq+Pwk9CBGHx1gQ+jQfAxAil5sCb7iD8UzWZ8dYhugUN8yw+zMLowJYWxMRbQgegb05ET21YbXC8Kg9kZaFIVlhQ4QC78jAz
m7KanUmSUtbjvIqbGwHVRUjqSdr33RJDIe5J629mx8tFJqMD05a7NaZol/swYKXIqMGMT4TZ41r2fGYaZDow6O70H3CculhrL4B3BQ/OeR5HIR+3aXCD
aREFksGLMZUu5/2neA705EUEcM6A4CK4wQjnsuP28e6xsSKpRSG3iHwqavnnEea0U1AH6fusph90LYAHcHDCSI92nxloPP6aGwaPWh6hoCwYKLDUSDNe
o57Jq1BvFu//bo/9pQo9SP1g8T6EwCV4nzbBt7E393hLSVqMLMYBxI5D6x9v+I7GzzUMe9+zyf9J6Pr4hser6nQTagB7o6IjdPpvHO0Q0x++1Do1JuB9
0sPYj9JDU8UEmb7/P511u3wNczQtT464zkzpABb7w8NBjIP6rINn0md7zKNHSJqnbyP1TSba+h8IPVume7Wc+nUtBz64J6oDIbTi7z1dsXvnrCBo47Tl
gDDyOpWaLy7rjMccB6db8u/eOqfsiiYAsRx76ftNgQUho1q5+8+VBcfzfxOF6TX7055HuO4bUu7rvehcvUuLx+3oX4kfKPE/BynSPRzfxtx39vB3WL5z
uIvqkeaLefdFy8I3i0rzxyTqSPCTRGTI5U5xOXgu5eTuWdULIkHcJ1TSaF3mOVlKGtWus3vJA0m2m9Gr471k7lJeG+YtfI8/Ch6Pny8HYbe1vmBodgxH
l4oeKHv2eQoAbMp2B6hRN6PkFmPhrxy6YVhLtJ2A+6IkVWhiWgJmhCqShNzYHy2BOD1PGHY5yee0Z0vKzIYlTGSiCgFQqs7bo7sUQSaEBw7CmHOOyoio
oQ4RDY09MC8mMptnUKGDgrSc7oMQGJyguxhso6vbjne2dZB7Tup2ZVZvdYHYD6P7pb32Ch4K/2f1f6FzWnWPrbmzgKr/1of7fy6fG8n9kf2HK/e/5xfy
+D11gFEnpPKbea89a11U4U9azCkFqv3SP9/KnVMPJH/YhOy6e5qcLApvpyHyfFTCh3mkM8YFIFCMW6YJhDQ8F3xyBvseTAvOUPA8CmOgVyJLGrnvQ3/h
qAOqTH7EBeiKYN2ch0lXM1cisNLFc66vbDS0R83iAyvpSHeuk4EoTrp+tSbsgtLDMEccd9qhHHYWAgiBARgQiKm5qbYcoavM3D0JKtCm9No0Juho7G8s
d33b5Nc2b5kc9c6V5cjngFX1xuhfAxjQzwUGUeA2emh4rOFzWvWczZWtlg4ER4CuUHPfU5yrTGDipWxvRXR5DwOY5S6nt3fMad8ztkdJcyJ25W1oVVC4
83u1WXpm6lvdqhXY1Y47vW/HOeZ8ZkkdOwsyIjIF8EdRaUEMmcc2sc63I3IUIiRorzPg5z1Ak9iERACga2F8oTZ65MpS8Y2x+cw5aoENGX4+lDQgb+hZ
eHj15n7edskkDfXDIadMA0fNhJksJcV1tPjeTiSO4gQu7AAJC13tyMKsDuQeru627lIm26wonHz4PNjZKUc3wzzTmVuunvdgonRkIjWp72LuNGElZrif
J5/Y/EgZ5FsxaoEHPJpE4YZuId2iqpsWIJreqO40tRnuNnXMLEF449bDPQ81YlBLkW9zKTJOIA7UeBKjqkA6QGG6cmUkaATIkmbCYqPc6v0dnirwW6Gt
1xVMb5BEAkSM5t+cQJA1KA2R3tWQBRqZDjAA+Vc1y4hjfL1Pi0JVIbnCNbC6kTCfkB+ut79PKxcAgnFwQyUkYsiFuKcBEvrZAGXUgsGiLD1lavXe6GqR
o7EQAnsXsVGDM74oDoiKBHBLxgMgIb7nBOBSBS1gB50SC443W7EoVBJDXJR1XJaagHFffeuaPkbe6mzVjPWWs0WhVY4XsSCzxZck+PGScjFnhha+H2kH
R5KUE96S9Fr4ZOOuG7uU1PKVd7w13v0yXrwc547zoGvjBskxgL0lZ7uJUkub2sXNTQzsRiHaHbUJpj48/Hv1z0nmec8+fT44D1KIowyHuWGQM0QLEaXJ
6Bsjnz6LJZ7rtiBNUC4iiOzRiy++oADJ6wczAkkgComTnze09JWeeZlheQDrfxeJqnAvPPnUKmJp4mmVXRaTONnEnKUnxaG3Hrd0JKzGGTzSEMW3Mprv
Wubhqa3O65BIFkRA0YZk8JQMRyh3fIYot7b+EJmMsK4+I7e9bmkW4UZyoJIJcMzuqKUUhCdcs3eLnzwPYcYAMBDBTr2GUEIBDZLJFF+4fy1yxXt2wKeh
W+GG45DTHLJiqUCyEKBmmBu5xJvsKsogE9uXwkGKC4jmSDe5EVVKZ+QmdKY0pQ32t7WnFPyXlOg13tAeFp0eeCEQCSSgW9m/HcYOPh0L8bQA8KjsFIoD
kQ/G8hqQPKC7L6PfXubb16YfM+3fxNQ+jArMIo9EsIbNfOWtd+/fF1QKGEeQOI45F2DehCk1R9qHHk5SyIzdLos26hmjJKfBUZlWZ8mAo58hwNoIbmur
4EdTyHrdwJiK45QJJF6yVqpvyOZ1s+FMopyKGrGtrkhHvApxcJmUeksOzSWdSDOMLnJW2AaUqjQWBIG53nhZF69ZuuoMMju5R4JWTIVk3kzVrxNe+qvx
uOOduhftMxAjXhp+jPjcDDPko6gimhBIjmW/JcGr5ewas783UGSOnThWCiL80SPAl6QGKOQ4TUMukyoBE92hZdEmcV6b8N3ulFiiGQMI8He3z5ihy5dS
FAqIJthi2ukK4a+nbj0lyUkCptDj2JnQzgGrmkuPs829deEmo3WBuCZNXpIFTj6nWpM4wMYwNEDa6dkEMRUrPG7nKTfAgcmYjkk7OU08gJ5Bsv06c3q5
70O093jJ2dIsYtijFwQI1kIDgTvYDycdxFCDrYY79eA+yD2Y5W4APSR6pi5MssSZMcDMnVAI4RALLpsgduT28c5oHw6vtkrDT32UnNX27WA5IcUYAJEW
EiNWx5I88AYI2tLfLkU5Q5JdqWZkwdonR4PBHL6nkga6hIQGSwurrlUXWBSYOXE2raNLxczdTjACpxXZUlCEdKpiYaKKl+NZUY7tTkhhN9GOCGTxfniq
1sMsmDYrLpeW+R0g9UWHtRgSAwCtbmrGdanWVwn1uucocZZHMua8kOcYJDggaMGWJIQfJ6NVdjbDh1D2yN6Ek8AwDxWFettbHu6wt6y2xuPRUgspQwOn
LE+3E14JWzgjsudaEi6HohHItszPGwAabR3FOL4Xnrw9BA2u2I+Npxt3HZkOyC9zCkE8mHVOpcDd8XrofE589KO3YY82ueD4t4W7HhgZ3c892p6y+/I+
nJiLiVVGCysFKyUZtn1Z4S90DftKYj498ZrmBvKAlbyvjOmFdML73NdQ4bN8PNsTsZUh4YNvE8I7bLcM9KW4wF83xIke0lRWDOt9+3ZgKTHjHpe861SL
JUWBXynrKTNdYe4bAzNIBUB8eHERxbnv7enQSB56669taPKchxOtdZphxIKeaVRYBgYjKYvrW7rNhkAgxTmA+dRoN0IUXezIGafSZwtImt4AsdSmsO5N
apo6cDmPjJzds6ooLDExAw1cSUQxNZefOu8NHU1a9JAEQUFMVOkWMQWWCYeqQxBPLJBSHjfXd1gPxmc1fEX6utUVwndZbIlFLwVcCQSokZwPFisJHJvV
vgHJVy5nEa9lRPNXlEKoWtMctRLSGK3LbqpkcTd2YuD6GhYkSLb1aGm3EVUWAtWx6Vi8mRjoCiDZqjJkevFJ1B5xgkUhL1rm1ICenRFHWlZnJb5DDUjb
MpRC0dKjNF9717PaKsLW1Xy+WfG7483x6oaNUnSYOR1AAwuYOV5iihXcFGd3R1TMorzN7PciLor7HU1k5sFBBQfKOvW12kNwTbp3bAJD5QBMdYNXqo0Y
hsDK3tzy9PcbK61uhM89c1AN999KDogU1CnEgV6iWPmlOUgLMedtwp4rBfAwccIDPKiHxg7FnlJ96zp6cb5Hew0mIc0N2Hjq+L0nO7lqwWpOwiGRxMlB
E4ZhkF8UjfCHQN6C6Qs68WrExGueZchanDJAfjNVmjtqwOTAHAC4QAFHjJAGdM0zIIR2DrkZaWerHB3WZ0qjwYKC5INcdAMMiYIgGyPLDjhyKW7qh53W
pF6icb1vBhwZDR6y4M43rGD3JwVOdycWaz/2jxU2RQvDyQyLtIjZnIphkEnwc1oYHoX6oizcMxAt68SKMggkPvkhE+02WInFuYGoJgJBGAzwQz31kYqv
YOIaJISutWJOCe/VczY45qSDhVZV+0gbLMDZOIIK+tpLpvOn0fGL7fKYgMw9JO96FVROQ9jk1FGv+wcczpxrhsPVNjlIO94CDMSdEU1JsQhPShRsjyZI
JiSBWgHHB6FAduIUVbXDZMsMgMxJnkEbEULY431WqUWhpstClFSGKuag9BA5kDPLgCiJK6ID7T4lFMxefE6dkhblDgS9QV2ghI6INdaAugdd+IvYwLiB
JotwPg1J4vKYFezxErLKdQqZE5ljsEdFaHoXJi4Va6K8c9FpWNCbBPLY6XZjjcvdaW6HUvncDsQNzxdJeTFm+scdnQizEEicaMNHq64xkZxlHD3l13rY
+9+Nzhs1mh0W2Gt5lgxIHkU5HUCOImmBxJuFuMDOgJXVRTBsNwKji5AWxSBBJFFDwwNPI2Ja0OgZ3Q3ITlJS0bSZ4eWt5rNmqsktJvRozvRp1II6LKzv
etePaMOTD5t6solIzZQxEwHqL1ipTSGxe7IHQuk7ZKDZbaSywFM84tbAZyT4LZtJc30JJ8EXPAK1KR34meKisb1FsnRykcgrquH0eMveTonN75AT6Q4E
pkbnH31CApBJWV5GUKyMYkGR3qIfKjydd+Fa8dzF92NvrI0KAGCKAPbucSArYOgkte/LqdzjRLfcZ2OcKPXvs11IgyRrHSFvNgHVVixR2pFyRQRe2d7p
a864Wl40u7VGBLugK09SOS7Qw2eD2d9nUOt644y4JB6QJiEbkVBFDgzkKUtLLIRgOIBRXwtVsIuXpGJmI+dPsHkvnliERlG4nkGFdbGk7sToEEAmY842
au0AN6NbJlCb8PLI7YR8N745li+RqiplcINFQWhyQ3UywbtB5O3rNu9HS3jvNWTO725JSAcK98Yr87Q45P1rkT6Iw96Or3Q4ZIwIdXUnRwonsUM43chE
WhS5AxWYB7Fho0esdA4KO3Os5evG/AqhAA65OlokswNlJGaOpiO2nqnnixcgxpQiMmXhy9okSfF0N554GA1fHisBkBQgY4xyMmkwldDkixdjRRkOlgpt
s1PCi73S3NF5U7ak0c3tXK14nWY7868XQwcM0tFablcMOhhmWD1KMnFxrp1WpbJ3B43dqrkljxe3u44ImtatcWzMGm55xjdXN5Gmp50k6N4gVbxY7Iun
rt0MnG1OCRKW64I2HxUnWnycomtbF5Nbmj1xvrncM8cWY6SmbdtMI2xyYAgIyYNq2FB5NnkhPdxrLWxPHGK8GCUhzwanhccZzORxzFTxycXLrgXSJgc1
vYe8u9G+xgDECtwFwYGVvbhRBKxWYpJwHuoslhdkai3iBJ5ktXI2Fjmakeo3OaW5wCTMeaXC9rmrXgYmKo50btFcB8XW5o9+NSZvwskIiTXLXvx2Bpav
UOommxPLqVtt1xC73d3C5W81xruEa1m4jEB6Yb6FbFxnnVBESExe8hLKZTeMwMxag0dUStbiYUROgtlaoWuZF7WGVSCtxGiBHgyEwcE5K13UaZLCjFDH
fEFgdrzTuusDqSJBC6AUnveXMdLviQCwMwgilRK0TxviVM4DCVobTWWUVZp6UyD5g3eMGSgJe9RmQNFGAZGAtvOMc+FUkQrp4CJXL6UueH0BZHm55nOG
RCzoXFjix3YnqeyENDieRrLUPnkGUOc75m103aC6pyYl0l5rrnCaD8SJ46h7IMhNJSMwhHxN7sILQvdgUN7Wr7ljexuwhgkZEEzqSVlzqZYKAISoTO46
VvvqPEoZfcoTxXfJdCVK1dCTEiumMY3VuuUGJeEMzt8ZPRRcBGOHCiJPa11qRi0NnXHnjM5uwu9HpM8J5ZQYQd1GSbZDvlVbFbxS4hCuc7olwhDzU0rT
WiORPSTulcVqr2VX5uNWPL5YUjzo8ivMdV32dSDh2XOtze5mS7Y2ZoeZoaUaQtY5QHDBz+xBkg/ao/6EBSEYy0QkDceA+thSaHAoQEOu88b1srndTDmW
LGko8zJ5Js+sKG4YSToa70bsoHro2TnXIcEEQG7WS70zZ1yFqlCJ0g/jb17Gnkp824CKW3zr2fvwyNbRGze+/FyOLejTpkZSfKol1zM5l4NArhK7aBO8
pytMW7lT5Q2bOiHtYpQwm7uTojMmhOHZXVaIk7zZGxNlnWeepDmEOdqZCjKXAkUwqlySTRQUuEeKJ4dXnWVPC2Sb4NO2W2u2OWZm6FbwXJMo4w+DTyRd
AmZOlO5syCbjkFrQUEA+ImBDUQLYka0MEgVNQIO4iA7kircrQGyYDwA2dztO8kNhqbJIdaO3hP0cf0Z1Amvnmr5vl8GycEh5EsnVMPEDzmY2HStT3PF8
UzWwAV45yKkJJCBQFQHExUjcrwI9aJ2b2dn6NSHZospC8nHLQ+mB4hy+h6kx5APB462M1ovNHINh0b0Gh804mvo9QzStRrVo2RZeo0TsCkOc789h4O4c
6PGuJrSt4VsaeSBsEExG5hODYUEcQJmZkad8CBlnMHETmqUUUKK1mBrURGaOCqMAaM6UTyc5k2YJZ3DJ8O0D2eFZReBPHoY1kg6HocAB6tc6gmdCBodA
CQ4Ee94GJHftreg1iJy0Jl3e0VUeWuIfT9f7Pnc+6CcswAP3rUIU7j+RQNPM5sVBbbfRByKJnMqgXOfHvQ8nzJMzqAbvq3O1JqLiKS7ldqxKAMAqPDSh
DT6FyDE8BwIrxWmcrAx4sbEzWWVe6RkmsnAPHT2K1f0W5Qsitjm65CBtkOkxDIki46AoVgroiiBJGLKwl0gNiuKt1zQHEgnlExBstxW4pHMlWTZWru6B
kE+Bohh50aUBlX1X795oSciy8IoxXKmvL4820+KfHx52qnjsL2hm7JiNLA6174ToyYGFUKcqXM0xgaga2mJRWIL44bnZvcwB2Bm+t3zcdwIyj3xchvzz
E9YRLp2QLC4Ed1oQNZoOCRVNMCddOtIEkwGdECcAWETEIdIdu2b9tZDYwnGHEnEWE90gVk8PlJtgE8O3GdJIbZ4fdPC7vSbQ8M27ZCpU7ZtmnTKwX6Jc
oYz4yokh5TpJxnhjXZmmT2drnvmNs8rnxldU6E7fKby0Vnffvmkm9ZgdL4s2w7dJvWsmAqTs1VU5q8Soaym01pHNb2bQczRmq2yROp0Y4PTApg9NA2pD
HBPiezI3zpHXddYhznMzJxcaEur1my7oSr3M2p4risR4zAa6XF0eFJ2FydcZHGlhWBCzGuU8YZEbwBAAahmQ1roTwNDi9IgcDhb3k82BtioBWBcQQgAQ
yOxfHVqDfDDImQHuAp53fGEcwXojcgZebQGAbIgaqstgmNoSlEEwTgos57Tkkh4m8nqBOTNQ2TDvKe0wxpKh7JMTlN4Z4zLqym29apvVRgjcLtE6oZd0
1pl1m8KY0eMxLQzck8k048TEOnPRpP93V2B5xJyQwd6XAJTT0UfLoG5s4q9wcDYTi93BO87TtQg4L2a6ejrPm4T1801OG8taO3Q1MmWrEOTfJnXjic9k
WDEh4sJUOqEKKRQSQmBAwfcEc/f9mIy3MOVLhudf3HV0A2wQwb8TPbUwthKTXwa3shJt8fQ4d7N9DC5ChnjYYgRFCATAiiEQRHEbeaemZo+/pvgvjA6S
4akTvamTEI2BizgqFews9hNrSFazftsMu74E6BvTzugqCQxHQ5U4JG99OgVf0rcbGxkEakbI+LrZiuNPEEEY1B6QiZAt0NVZt0nQ6wE6dShedG6iyNK6
6c7zaylJTrVZxt4LFvTvcKCAYHeThqhIVPquTYrfzb9LZjdsa4oURSnkSFNCqUVNUx0QAqCUoE7/LvCNz49pCB7KSCRQfSgWDEkrRfg9g9pWSdJRtocn
zSHZ2YGzpkoVBB8pcpHx5TKWPCmtkRLnzNtDks6QKlKwPCCE8JdSGaxQlSatBSt3yxZYISvD0lqYZAnjLOsN9ygVW9K6iw0AaZYM6bk12hIE25lkRPiZ
fGbPmZ1ZZrOlHZnfL0YkxrPM3zqxPJoNaAPDRrzxYb5ub2vGuyc5xLQHDWzkqztRcsFTdjiVeKwyGQNLl1Oa0ggn5ZNCjrG2wyVtjyQqE3MkEkhripgZ
PIkqYc0CRntnjJKw+Pf18aQ143NFlLaqt3nwTAOnDG9KsPWgx99e2eJy/R7JvWuzw8iiIHB53exdtIeXTF303S86jOqMsHox+n0PQTTDnJmqBl9sNqa2
ViWmSYUyVTFnpduYs3FbbLwVMgwSeSqlsdG6RMgEiKTVadWYqykQUuyNggSYsKmfT1IqVhoL482nNLDJ2NXvesM1d46hCHxLs9X0zGeDQG+HtDQnoNBq
AYVRTDcKhQebA9QCNk0cTicQ3DsR8E08Tvd3sTjsKneQ9ENzvpTqNTh3sk77H3IeD2h956nYd35V7hh4hYZNklGU2eeTgc7+YydTueZydEMgmp2Yanck
5Jd/IfWdHRO5vPG0jOo0bCx3JAhPEYk6POp0eTicaWxp1DfqIsNAyHJPmeBPQd4HiQsDjiKcdjo8E6L05ciOxioiiIlOHgpzJWhWTdh7nDq8TBMXsceb
oNjknE6JpRikgCAz0ZHYaTDRqJ0fQYs6MLuKIEyfB0Q6Otie163Id5PT4FDU7g4YExfbKQRBMGA45b3TaHp77nudZI1wq9kTDO8wlSeuZ4dISDlTg43x
naCtaAAH2I/+mBy9UVe2UD8oQ1AvsJyEJE7bvhLQ+QqQK+9JiVMzRpNHYFCsGnOPPZygAiqh5BTzucu3JOYQkgJNRqVdASCbsouDJpANZAT/SsfXbuIy
ImZ0i5H/PEBjyEYUEa0Z+8WNvt2Nx+wkIoIG/UMcHwlDfBPthyUyBchyQlIDJIlKReD7V4bRmFkjexU/9ZKppFaVdzfcDuu8APAv5NOH6DmUR9Ok0/yd
gq+fQIJUzrSB4K6X6BeOgT0gQNkDjA+XkAkTQFKVQH0dAYIJXgDgNB6ZmgxJ/5ydQOQHOATj8R/HOnqV+j3AdqnDtQHsDYEPzF3xEP+cbqeJJSIvmeyK
Yj/2IyAiCZCGVJZQG4PCJSSVYCUKCCOHA+rxvF09ipw4nxAA2U5StUEMrSRCJSCa22GQ/yObdshCepWgp20edGMDIBpqE5JpcZYzcl8aNUCbxAs7MLqU
wBMywLY5MhCLuqG1ti2HGyZMISZ3Aa0FqdQ8AI2hHULkKaAWUflCBxWQdSozKjwE0qr1TP7VeRIuUtUFNTmcoGVmQfGFggQaG1fiSaTm5YNBeVGhgsrG
vxafZErF1wuVWaRgnLKl+KvWX1dozeWd2YE9+Pw87Yqj4qF679C1PHcvq743wLWm8twT3Oz3QxisAUGIbE6tlVmkRlKA2xlmFe/a+K5Z1dD8hduOLpnv
yH2JvgBHUrxYU6FSuFfl+Z9Jed/GzuopK6PiKgZaXUiYhwazyIYSFGzF6Na16pizrmr1lo+YEKUtAcMLMoiN2DyD7bDaRKcJ4sOLsDG7nWQNX6F9t+E/
ji+K44yI3PU9QwQAY2Vo2WPB8EbmkeAea0LG64pAMgahjH0JsADWHHdTNlGSu9pZPtZcDhJHZ2zUCooEWBwPCge+mTadvj38WpVuexqth5wYkkwGlANK
OAJlAl+xfaShLRTYUMoELk5PD4xGUSVJbzgFmAc1C82Gxu8BGvXed10NeAz1PMMmADxBdk7KXel8sSSgznY55yaISkWDzIR711aLpfQXm8lexD2essTN
UqSjG9WMaAw8I1LtBti2mjPaWCKgDckBR33OaKLXmMHh9ztTA4RPsLTIkjEyR0kGQn1w54oZqsMFkhapCByCBNLo0CATEEHI7kmU57pRnkNogd9dX344
x9UB38uo3qiCA71VLgipkVIGYF2LFi5VAiQ2FgkBEHivZ8vy17ILgzpXwqnsODxpxKUXnxd83xvREMX7jqfVaL2umo8BbLLaCltlfGIs5bxbDCsKrctb
OgYb2kykB1jjVtn1MtDWN7LC3KVo0Yi5C2x13I5kYSHz5O+O3p+cw1eBrbT8EaPYcnTkWRyl6XQl5XNkI3zBaT9tfLNc6dbHS6TZuZ41jA5mc8EcTkIA
ur1PgpzW+qv0bqtZhVvs1LTbMKds5vWexbSzg4ESdrXGNDVhOUiPEzK6XrnbrEsDaTGjZgc+Fsi9ecrzvg651nxSvzfZ1vr3AcaEC+pcEkkEKwF6CsU2
UAhMCCKvF72LEWgBoDw9SAuqmrABo91gMmwVbqsA2tUADU02eMqim4mLkNa5CBSAJXnIyUPKsD1WpvRsHySYlcanuuhrOK1ZPk6A9HvXbGWVJ886c82D
U4zYvrzfnXpX0KxoZM++sfOujXE6Y4r2Y3rsNAscPBMQIOoERkGNADImiBKIlgMIcIEQVGecmZ5sNpAsGjRdjbVBOwnp4/RPCuWV4GbE4MoxfeYB5zh+
9ZqWLXPq25EYIWZIM5RlKyAMJbRDuQa7UsalUg6a2YPTfK2dN2pYaKDfGMmGe6vPCQiCaICCM0VNElJAephfifQLDcSB5h69Hse24hWLFDgXIcGod/Ys
2LOU83ryuuo29O6TYJgih1/kfkfSHev0yvYCgaT8EN7+fibX2fgcUOqEwCEIN0CcwEF0QIofLnvPWOHGOHS/Vw+HWlgBYIPnAmkcCj7JciCKQqkKAIil
IO/uwIpN8MywoRpoGkAxlNgtMSrUsMmUq11wycL32RmqCFE6LtAJrkCedg78f1v+qmpZN/F4EcLhUQdsg5wuAlyE2dwku8O9Q18zcVUVf5emlPm2EAxH
3HyOx2E2TrxX75UoWCATRuL5wFAqb6U+oCPcvs4voDxF8RDfhuqdIXATkc/U8QAOw3HdgNTwVyA8leovqMKWhCkb/HBzxIxoorCyCtMqmELTSJFNRQ2Z
lRDBThgOASmsxEiAKRk9gf4sucQOf1ZJCG/ORW/l9E39vCto2MS20V3oRyHXY5wi4RdsKCjDJc8HCd0HCyvd/RdyHOsdT6jw4f58XDh9razhERXJRLhJ
FnZ2sPzdvnrHeBoRQRF3HJzwMHduJKHAKAHPXJdm1p8nHO2PyQTUBLAklG9kDE7GERRoNIuDBBRW6YJiEiGERsOO239fARPKQTXzK9koESBQyQpIsEhk
nqB6h4F6FsIQCBdQPp/T8Pvti/9mFYZZjiw44A8z2+TFh8ZfCuFYJiglmDQyZLkYS5LKSywt4Kv3aV0UyESJSJp7z1fJNAqcj9SfJjgH7z4On7G2uWYa
ukKuOw0LIgoiOriCTo/fxYTvPTbcvjiOVehWLzud5N5ye4OFX8fRykR443G4BEXJ8925ltzxye97vUknk4UOEJ6upc9TmsUSd7295TsMZdnJlMuO8tdl
yIwrtZ2QQQUvW43dY7tVirPR7tW3uVByebG8MEepOF8e3j36wAE8DxUkTzQ0jy3eWdXyPTLqobcKp7fA8KwyRocxwmKUKD3Q5MJqTAkhmKpBkqjHkGoo
v0w0bIbDFQ9WZNP0+K+Rf1+fKTbgpZCfRz7HgIdkcoWZTkyxuXKBQqq1glwVZ4eXb0Opsg/ztgie0IEeKdkIdiq/4hy8pP3SnVkq/IjgCL4R4nnvgr5b
OW5nkezz3D9MLwLc1vZvfMEh+5IjkTTmt3rk6MZvBdt4WdRPlw0KUUovSMhcOoLezaS5EhNN6LEhCdGXV2TMQIwgXKsipKgIwFJrnQdbdfcd3V6Oy0ea
wF3aCmkKh24nNUHLCAkWUoyLB0w4zOm4Mu0wygZKBkgUAZDkC8qIByUwIMGQOMgm0i5KGpYZgQAZOzBI1Kt46G2wCXVXMkb0owkkeZhjqWsivSFrOUor
hzCKGkrOwIeCclhIckKPDfNHzgvZ148dyeSzuIu4kpzuW75EnlBZyTDSRDsCfHXTKWIJMqB/VTXtaG95mXONmIU0lhQ4tucPEdFVOtIwUH1tgLcc6yLz
hwbi0RZ9DLzlR9e8Y/lQP48/e+raPZ60yKGT/5vaT49FEw9IrjXTA3LbYM+sk23koD9FnCoCZoA4hIdZR1BtmC74Ys0Shgfzk6jlZO4xzJtP/TH4pfrL
m68etdNbE7aT1OgAOZ6kjB7/LPoNYnEgoTrHgp+JzF3E7bwf8WCKgImjZU954cmJ96B+seMZDkUtFIlF2fV8k20vE49ht2mHxDsPnE2PWfs4B7Nn6wgY
QCYESEpiew7+JnlR1XxBW5eFNzz26v0ccV3KaMzDBq26zEynocUmOyqO9Zr+H8stC6u4/oNlrx/WouThYB0wiGqGBM+4QjLAU/LEseRHocd3nnilp0Xd
p6pb8CvRPiLqB3TaYpabU50hHdPL2vnvw83snQQnwoRwqgnUPzx46PIawhbuhX6HeXgIXChL6lYK3wvdP27b4eNpK+Ibh2wttUSrlNTAwZodIAnKBDph
1PFE7DxLgieUHNOztXsdh4GKr2fdsn6SCUUA/YfOHznIHsTYyY/wsivonaf4kp4W9AVP0YTGJEhNctJrU0Uv8vI1Pd6TuoUFqSjIPjSioPtQhUWuONka
FzStafZGxXME85DrCdFJ8ZCj8n4B0H3clH6pPgdhwf8oF7d0NlDkPuKoqmYoYKiqCiCPiWOOYEQVMFFEIEWI7jgJIBuhfnKIUJ2h3+2v32kKKfAlclk2
IyQsKiqMvLAx+GYhpvhOhj0JM6n7JRySv2raO4t2x8cR6/qSPns/7pZeBq/naqofN//OHIw65xh2yNmdlsZdzDbC96z0FSsqiRQEbT1nCs6wN/m2718I
QaQmCqQhg98nqQ9JmgpYV+YBPxAIASH8sMUmIgEPYIH2w6Addinu/YgDL0cW7ACAPj+fP+Hd0/qxzS7aLt9stkPv1k5Iskl8z7ZmcJaCglaEz/pqLo3r
IRIAzAhRI4/r9OdGBoh7vsmTqe91rgVR6t8VpmAs1cDFwWtDEMuEGQVG1y46PBcwkYJofy8dnihmdoa4qx40b7nm7qXCwwJJmFE1QmY7MEeH1OqzSsmo
kUEJrswiIIIvtDDe712+NvaCvT0QRTuGU8pBfZ4+EPI815wK+PfvIHSszxnCCDGVATTgw2gNrXYgTxkGWKGd6kjsQrDpgidI5g4YYZj5s3mvc0uIYjzD
zm3N85rJrynnD39tGxnXthjMSrGIIIyOrRQDGqFSoLa78nWZTm+/bTrZz38XnT2+plnkfA+6MYa88OuTZzhVFYgQU8Yu+ciY0BswDTWA+GBILWbGAkEG
V3UyFAo8GB1KC6UkydpQEEA67YiahEwFW5UxLSVoMswkOu7qSYlE0jFmhUm7AIal57GVgZu9UYUX3zfrg5w0Q3d/B0GUBzrt3FWBxAgUYWPqBEwCYFVl
+KkWLRMRR5EQfDxgF63kPAxsGhk2pUAvnuhJo929tReho1reGEzmS8dBwvO7KdlsdG4Sqe5TUYaTQPsk1E1dZRXHTDJE9/QUyTgsYlXzpvsmxTrdwRyl
FRYoHrR3oNIbnjHzwyGw8N15ySvTC6mmCUV1j2ZJYUIwASQCBnSTpOJ3xnhx8d3rx471DYqh5Slt8JRX3ZXsOzAwOC283rvKjlRwNBDtIkHnrAJykYHP
HWpox/FBg92gKCljhDoEOt2zKlJ/7eKmQbMKypRQNyw+XV0sXgmaGHYIeuGh3rjABiqbw+Zk4b6pJN6IYmGrMMocExPHucOGo44W90xG4zJHmhx3nBtE
RArgggUhwQLCQCsgsDQzXToze95EAHpK8TSbMPdhYhViJfJF7FFkoekNnQBNqSnTBJGD5FhM8efe50i+fBAALD6R8s92UeNt6sErtRD6Ikc22TcRKHFc
EJMDRnSyQEDy9oHG7COhNFw+980RCDq90rqSnACUodHwGCD6lCsWGFCijNEnIQ0fQw+ThOBsoUGQpA69oBx7xM64/ccgHgCNAzMNZSCQcuDjDCSkgMhn
/jdTZVY0f0+OBRpHZHqoh5kEkFUChBFRRDTNFMhQRCj/GTCClEKWgpAe3sTc70R2F5KcgLtYP5vbo74PIXhwVTmhzLEJF5u3R+E4i7BW8CSBKYeQgetB
DQ+qfWAFxAf4w9eXzp8QPwIX4oX06HISIaqKaGtRhVtk4kGtTDjeRy3+W5AUExw5T/VIIeqeJffKp+3n+X4bGhUjdMzrUvSNfn/2Zw7w2sWd0ReqWWWi
k8+bIH1Pynh6GZo06ENawxluJTVbrD2vwxEvud3NnLvorhdGNYt/QYZj1lFyKdazJwLw5id7DhXm07mzBMOZ/TVom/184btqN/FrumbkCS9S2SgUGXDb
RI1OWI/YatA66lC5DRsYGnNJhjEC70c3V3zAWXrxm9WaQYIfNgMiZZoLisEibhIgPJkNtNCYKS6cikKL0SC7DWzVAqTqxJlF5U1BqKALCiZaSRYq4mzJ
d2aepFFqmXBCLdnVdaxPTO+XRsbZxKTZfUP1xkP6EIEWLCahho6O/g4wGQ7aFgDyECwAMGDYNkekq/yQodQnAlE5HN7MCUDAIqA+YtWRUYmVHi8SvgNy
YKXks/d75uVf4kBji4a+ivKJONYWoKXpbQZSWTh/WzsmJqt3W/lcaBp8eOeXzDQw8cHc7w6kvsjBoaD8BZWt3sPh0QzBnNjl3cb78Pnxw2SGrPI7HhVu
bFcoUOvG9itLQWxbClT2WGMHfC58bWX1m+tns6e1x0JeX43VDiqesjsAjga3rho77uzFRW74uy6zGRY8S8zg49vV6qYva9EEgQOvGjygJ6CC2cZWvYv2
Bhc8guOJXKffFg+eaexldPs6semtH1T4k+uR/VUjVjp89zokTxez7jLvIYrell1d2UOFjuyfG3NgpIVz4ejpcFc4OL2Luph5fjOqJ5OgdCaEypTbKzUG
DLtChtIGbA1KWeM5IwxniQyeMVsHdKz1UUsJiTlLCed3JYOOdz44SWhm6ogEgDckcTPBd8MaJrTtaVUkmJ6s8Dz5U9nqCyugu/EjmdVj8cnOzoVIFG8Z
RbN2FQCLEO7tSqvaeUrwzoQHLYFlD2k9PE4HVvjfsakPWoFDcL0XMe8ClJ1lCRupXURoRoWcSd+XsOk0dPq19dH0POub1kavocnXU8yBOlmbCNIgECc2
54FBhoKWEGddYNaxLWc+L4zH147hMURnHt17+08Us7EhYOmaoIXWocPnPOkQVDldQt60GrCuQQQUoQEiFprSSAMcDg2RfDKk9FSAk92zfDXLFhprdxAJ
hoEK35Xc3d75qRgoE6Mb4ut08K9JON3OA1oo8WyxVBD3PO9jXVRE35vqtmNGDi46mEpGrOZGk7iBe2yTcKC8ximYnhqBBIaAB9G2gZW0yuUstApao1ew
aijDvQMcE1lcWZYLYekCeyteeBPiumh7U9HBSIPnajksuQO2EWiaasapza4Y1cKbIQ9p3Oopa4daUghleR4AkwrNCjUzV+BiNp1hHBGUZ4SmYy3vMakP
Mo4lG3exh8v216IWmLfA8vfKKC6I4n2Y378hiu03jKHLK6wPkKxfaTbmKgq7BdzQ3CPrigcgFEkDN3x9b6gdR9apMb5EsxWKVigWWeqcXFDiQBZI6Ppu
uQXyoDOhOK1OyDJCQM5zzzoSSTTqCJgFb+Ed2DAa4ob0TwL2a0YkccAwMkE2uSEeB3dTBBtW7b5WXkDBVJXEk3IJznO9gZ2PXOiPC3bPR5Hg0cMbQF9A
jRBOtutjQBc8hZFASYK3uo4HObme2euKFwYMSka1QHRYTbSCzkbkFToPU80Hm9KZyqXJU65kzgxuYOda5krQO52Q5u5OuDtZFcGtSwtZV5btAfFDQrWb
ocGtDCzye0y1wkObdMNyC0OBqt9zgjCa0RKUmOmcdd5dnBvhGku91bbnXByc4SvO3zVaSOmt1dC6tmUOmpPPV7VaveuO6oVq79WfD5qa45Xhvm9qeOHB
PBqd3I1aIMPczNWbIzVavjU2JCPWxve5V7u9yEu0O2lSS6uaHBodTxqKYNjACoGZThGmo00DAPg3k4fA1yanCKIFMIzwChfNB8ihTROeApMDkImkwoxp
DkoSbHVseJscGRRGmhpEEXPHGu863mpHD0XlyfG+JFnnS43O/G5eClViRlJLXb62EdjXEb6HHVcDibGqQDg78XYPQVjab0ZPfV32pVCQ58T46434yz3X
cRx3VrXjtj4TiBckVft5r146CeaniQX8JxzRIhtMDTSjXlSjBlguMkCMWG9FS+JpWIpZSdbZsJyE7TxDxetp71N9aQMssb11cCpLYqr5lVrWcSXeU91W
emzUzNmXG77QozpOpYhxTWbm02CEy1DbEsLsGCCIQMBbpcTxquFR7G5kbPHhahO7sF4dCTwakRzzwOR749jekJ92pCCCKMe5CfM90UuA+0BxroaCs4Uu
9GfVIUJljW64SCqMhBUPeVnupgXzraBAtcZScMgYuaTrcCdEzrh7aLOs5reYMnESFkhIQDCEBRpVxgAQK6VBaBC541lCtIzm7jgBePXW2kKF7p7qmbUd
iRTruRvdeZSRaGwbeRMxYkQOjBPR0S6PVxsSoBI3UwFgzxxA2btd8iWFnPec8JlpMT11UEYcNAPHwfG7A2ZBs346fAy2EuN+NnLsmWEE6gXIQJO7kXeh
YS0NgobDqXBTEwEAoYkndpzugsO2dsmd2G/F6ZMQPWeYDV6WEczxU7JudBFiTQ41Iub0kRzWjxXSpvDLmIsyZwqG0UBoFvAagyphmsUpqYM8qXIs+9KA
QXEiAOD5iDoqyI2e+0Fkqy01BGe1p62nS+pZ9AIwTBIB2uKyjyzM+8u+QosEgmR4YxiRtg9rrcc6QsWJ5DoGARJtVqc2CNnmdUFEHXPInXMGELHYtzxc
PQ6mJE6CRaG2FR6jRcNd+h3wLK5cLBILOy5mVOrrrJLOKJEIqqdKK9KaPeKEWFXqIjO9GcIrDZ3ppehsRh2N0eWMYY4Z42LegjZYzk+TRk8Ib77Xj0K1
z1MTzJQM3qeVIbJV7M8jKA4pjR3fxlxpFQZKxEAtk83gbW0daiYkXGZtllpawg6UFwWhWqbUlN6Cdr5yFQEuA6ACwKOMa4cqq3ohYe50IkpxirA9QDvo
MhCHm8vvrdN8uzpee83yxkRKxpGLEWCWcoOwceADoAiD3AgEFpCJGZIgfMV4ChkLykApfensf6oUNK7ocBXAOyAC9DDyiLWHca3DZIEf28T3cSA4cnOE
MoKZyh5IiPe9zhxkRdO20OKFJhJgKotttLtsYsDoug/zSEpmlkYgeRjD9YhKWoy4+7tOp8/bMuuW3N61bDV27amnGU9rN5Q2aofLeim4wcQ8Qa+zDwrY
WEGN7fJ4BwM1DgXw7kLWrkAghkBnJsCnOzdy4uIj/YeLkC9MMj2sbQYshq2COrctkzejVTym4mrvKePRoXZFCxJVEVGVkjAzgz9FEicQsAkEQYPN0Y4U
rKudaNd73rqO4oqoTVhT7IIciCPRJR/J7gU8TO9nCUmzpFhooTJoJgWTC9Q0Fk0QYYHYYQsho1lPqPgA/z57TU5+PsEYwc1oN6MOfAeDFRItKCMqEInT
f3nDrvBfS4cnbx2QUZ0p8BMjaUe15P2kGAfzQDafi7zMnRlA3djMxJ4GBkkQjIKY23yWwKzH4xpFHIOfxjELMpE6wMLeBwImpG8Nuea3jeYSOmDqfLjQ
BsxTZgTy3oYgoVgFgCCTlOMQcHDIwlTAhGSXgqCk2gpgKwZ3zJjDSbZH8KGJniJBSHIofcZsWDOFQXYBCImCCZmQgnRhhAEiTazWs9R4IVEC3YOCmsAS
FNoaWLQbOb+td170Q4gHdKIUBMsBJEBMEVQ0RSBLLJELUiUs0DTVCREzVSE0oEyzRTyUiEDi8kaVCXFHxfTtOqbgRv8ZH4DCjt2F1zAiKHuI7YtGAUry
fhhqoClnMw05wjx4eaQSMQejgU0hErQqcTe5RSATDATMtEM0TBJRBMMFRVRCFNAFAI0qUqywUlRAQEhyEQV7olTZDiAenOkWaYKUYbz9u8HEPRo+z2B5
r/KR/yLSUffCVEkoH+bDJlf1CUIbUf4VQDX9dsGxlyJirpP0d0/TazPr+EA+MSSBqHun6n7LtcwsrRt/C8nQJHWYn1/SB82B7zXigoQBibeFAaD2CB8p
amaRpBpoIgpZmJUpVoViFmWaSAeD2/SfaKP8cKf02OF4IayhOUyIESQkFRkZRTAUQMQJIQDwXRklERaJyBOokH5QGxuJxdEfyuh7sOiHIKIoioc6EMu7
evdPgMMa+/3mkKw8k1NGzFnwtjbWKf9SJEUyiIPOmbCOMgKrhQURGIIrpg47gclKAnRL7AMH2T13E6wxBFXFzC/j00cEAty+MBrEG/l1QP7twKj7odId
R+GHTMXiXXi5E0IxmaLA28rTxInOi06TXnUIfQ94r4wfjCZEkFFJA1DS0gQRSjSjS0gUguISIYwnEN+ZmgULttie3rm4qej7Qoqp8lTCDKhRlawRgSBL
aLYFGyIVQrUQFJQNVEIUifwAIcJKAcDcz7ElE0ECO1E/cnafZsPIH6HC/K4UEISx7ICgQeJSC0lch0b4PpDwoukBoiIBBADMOkGdNkPWM7mUEDKuv7tc
jXN5m/RlLZjpNjjnxdb3jCK8fYfhPsJILJDoFRbVIB8zi6LagaBP9ggD+y5CRISQkhMgekeQAFIg0K1FRRQRVSCUoDQA0CaAA4SI0Im8CujYpMwciiIt
jQJOMWHYyBI+STihRkYtnX4wHc4LYYEcsddt3kuLJVmoKbEDkZUByKgIRALso5tXcSOyKYUeTFWjCZyAkNKiOhGl7gNzxOcYJSVEyI6F1giFDOnKNIQF
EMyRggSbVWKFMQ6dfief2c5wQEJRolp0mOQGkS3oaTiVcKuRijOfy4jcDZFLN+BjmtCjNNilu9Gq4qCxBiMkhpQUwAkplQFgVwa0WLJFC5REnGAUshME
4HQQrlMOzTEihk+nRxLZSc0uQdbImZx5xiEesoUUJVg2BEEQIRqxVs/CRe4R42wxpjROhVhMZIiyDEuwEiiORsL+LsT1UOcyheuBcdnUxRAlv2QdyoGo
GtQxKCrhFnarYckb5H/c4kXCoHknDUhjZBEC0bDmTORRCsmcEpHnsdQRFm05UoLCjasjl1tG0oJnTEzi2Ng+kwbTkAhQJqUKAHCWkBxJGM4AUyI+MK6M
tFZSqCCScqVBrAw5IOti7LkWFtIiVCFi2znZHDmogU0G7sWrWNjgTjEgVFhSobn09DsotvXYgdmCzhhOYQIbm9r2YiaZmF4s1hp/4OIaZKkAxDuSQxgC
wIs1q5KPHhjvCRKLEu0IOQrS+gLOiNUdGxyFFQ0Qi79+KihupArQKHGFQtjt3NhQGgEWkQAOUCJBCIPIN3JuiJ7tPZ/PXQfymv8Gdv6f3Q3+pGoGvGiF
ZamJh8/hrweWSDT6A3wn5ft9enxv/n1l/YamTPevmPMdHIVf6OxvfUCbBp3wbCc2cjBCYKAIgHSGfwLqaf+JITEDBIpgltGSJDESmhn56HWtazVNatqu
82t05CrIgonGFBtqijNf+GcTnV2zify2b762a6LKsQzWYp1W1jLc3mo6pzWcdTfM2nHYqQgBE05lsalGcxzIslAlDGm0SSDVTDqY5FEeJm+b44gUZscQ
OhNoYrhVNn0cin249ywojvNFmj5FwGP/CheV5YWDtS7U5Kmazr7+/x7/UUZ7ZhkF+uA8QJ3IiAGJQmTcPqdCn7ewo+xXQbBFK/XIaQ2O+y2yLDu45p3x
oX0uG2ExtHYHM30ruEf3SOQUBnsqZHGyIikI9OTBEAtAUBSQc5MG39f8Pmb/b19nkn3+zE8u+Wgnu8sfc9QTcu+ZIkzIBCSoLxy8fUZ0yAe5J70Nz4k4
EPyMQt+jYvp+43/r4ncfm8k/DEMQCILobhxTuHYRcF3A3TxBQz8mDu8iVKCID5ZXifL2eyybfgBuk2Z/fGMPRfEgAD8z+84mjz5v4iGvx3vOjo68V/1s
OfF+MtthIZAZAGQ5Qr+pCDoEP7agKUiaTNmgWeyUHkdZWCllEs5KgFgTB9t4S59HEf3l/fh/ZzWDK1JvvWtWlA2NXlr39vkzTA6fBzRiiMJv1ZI1oHkM
SWx17tqVmz41rzW7vfWOmmn6BuziYwQDlL3mh33ezLDXLsxUMHisQhigdJSZjCpllRQqNKCyRnOXrrXOR39GZygWA9XdpzW8KqB/Xy4e1xntBDXopR9w
/vsmufT+w0T0hplZvCi/pmecsdLv4dTe2FLml+PYzQHTOhkmoGWta0Y0phKwi9ZlnRnOuez0Ddh3IRQ4yUn2gMUO2WsCoKTSTcyriY85JhDnmjV8mXfx
j41gbLPWWDMaSdUslSLMk8WgemGfSS78jzFhFVk9mVhylkxKvx/ZKfprrkTkql6+4Y+cLec0gbFpmFxZXvnCAqZKet+cgWfj8gY+1geWPXJ48GGTfL7x
ZlK7pxOCChubiHsIrfz56NpViOC8KbJpI5ynLRbtSZmH78OcTS+nL5AIyQUizif5tNtHqvE7/BM7eB1Dus6SA7Q9l6joDgG/pg/7CSYrCCwOGHl3hvJ7
crUOZtKe7l2DA12EPV3YGxIcOOtciey0MvgBTQvjCMCV+th8mB/HDsTyIIkU7Pgkp33TIO+tMzKfDRIG46QnZMSQ8mZHZZB0ZQyNrJkjUu5ZCeMOtYq0
00QQ7uYJY4RMRVJkI/gNQ9Jf9XMckeO2kqotKyic5QYkjlkxRFRQEyVGGb7LnX5voPxAu8c4JwaFQ5GHbrdBPpyfaGOj1bnt7N3XdY10YMOixurcktsS
ti344JRs+92SHP0dHRqaJ1yBxANgh5wHGVfGU3F4YzwnMwU5OoqNXcNbl6PnYIdypCsluFBC+SlqedsOIgkmSBRAZy6mUQqD5rXreb4X8OZneSqoqiC2
e2tdIUs3cOZUQelARiDHMG+JKxHlVS5AZAYrm6YTWoGmcYoBrP0QZFJo7lNypXoceKMOtU2PDv2qDEUdX53IdH76H4fSN+ioRYPTuzBhWHV6if/r/9Wa
j2fw+7qQNa8fDyepowWE86RcKGNe6F7bujogBQ2ebSKN0dwkdGnY5FcmF20iclf1e4NvPnB1ZmLhLThOsCm6jkFGbknfSSrNuQXbTeO45NOkmVChZhsC
hsoLlyvR3Q/IkRHqmnMUkzvIbnB1Z36onGOVARGtsu91zpFMy2J0iij0Czu1BkZGWmrfOL0RsBe7jKFWRI6OR553LDzyHdzwiYEtL0wU7rqe6dtIE9z8
4PICgopjc48m5FN8ScdM9Y7kSnXrnpVpaErLtgyPVnZXG520mOeE3boqpJunUYWHsQkGw8Phxvy+c1ffTeYJdMhKY/c5qULZspPJo4++TEHIkZLGiMBG
mTAsA6eIH6tH9hx2w2fghxIwiMO0PEE0yHkds6PpZT5TKFFhWpRkVmpwxO3pgvOF4/PzXd2iU+ecMiiHNhZETGS9A6D6A60xVigdra1DBCoM6tSvKMoe
nvZTrC9/9FDgqSe77xfPlw8CE1ysWfxC79uq3APd92KVLuxEL2Yb5dmnYCKuvurbijDjNqnNvR8OpK+mIzX5WCh0xGBwLQtGWSZtctj1m7sL7FOGGIiQ
BKAp0hYgpKWkRNSgaAGoNHlttvA7Z2hNUYPdoDabICfrdjWQ8t8QTSFdemIxEORNEJyOXLY2FN+Jp7s7NjxeW2gd0EuDURKfSetiPV+7Eup9Ytv5IPth
TL3RgyagQ20YBEpocB2ED/GWkaiENH2Abhvry09h3shiKB/mzoB4+/J7vpvpF4u5N8hciHo2C3gNoDCGkpD/mEbdlIYQkYdfoPwkDfUIQ2f0T/CfnP8s
xwS4WUEP8qaLXlDsTsHs2H13qPXn7t8ANSH+tbhLWMH+UrtDvKh98jwhCCX+SFNQKG1y9MIcwSkDhIsMgUUNcLaTUpvrFXnBzn+kh4QlAB0hEyQ1vgNa
uUGQFBvGNEvOaIYVNVI06JCgkj5jo462wHjCGoapKITnmyG2T7m8tYi86daYhp6YUdMWAfj3O3AKjvhEOTKBdB0lOxUoFRjKgWMEtKhx/zYajJPJfuMl
lEyeEDSHKQyBkkShnWOBMSSzykscclDJGIjrm2g79Ji6xckXdgxk+qOEaRkWYA53I4lUBNSWBRoMKz3aifKWB4Q4M4VG1kI8JdECswwSGpfuST7Oj2XJ
Ar9fFy0WdPaUzxqsm7wtMeFEEH6bKJrpV/Y+TyE4kBcUQo01QAZsYLhO5BgEjJCtxcE8Q3weDtsHSFYhYP/jTifD4fAvl8nc7DmQcgdJ5qczOofvHgcU
TtgKSjjUjWsjsC4hHZAhhEiBzsiJ+zRgZGQTQMsgUVFQKUOiMCZgmhKaIqSISZKQmqshTCV0RkMQBTEuoyBqhchExgyFDGShApBkZSYCgCJApUGg1mRR
NJSBg4TcIdEAQg2LApOEFJIsHUBqCj3WxWsBCjoLz7b86nLsjvp7vfz7OyeujEkY67JhCDtCkGTtAD4APKAWD80FNhTh2nYioUKiEAMqVCgTv4Q7WDAU
wb6E4QhdXNEKAOQ6SzgIEzMHZ0D0Tkig4YQkQjgSNKB0YQMhc+SKMQ978H/QmkMQ/AdjgPMCQ5jtMsCmZIZ0fv3VU94LAp2iuMEhQQFKUFUlKLSqFIFK
NKAFIqHEPE1aOLRaBCicFZQFyhUjndYNYyrqAyV8EOXgCm6m5IbwpxMmDyz2PYbB1moIhDZN5R7v2cA0a9Zg+Uv7ohxPCBEEFA1k3DuBJzwH9Z6a+BS8
imi4P8JrMvd5ac1dj7Zw1Lv36w+ARiMUG3jlpw6j6Ch5Qxh4qAHgyi3oBTuB2DDYcskP8YcsLJ82E+PehRJwAAETADDSHH2jQaIAXzWOUL30XC6IpFXd
4VYBo1rW+8Nga6McPBAj/efSB+LJDI/Q1DckLANTonMZD3s5hl0wr66vyl1k7sD/UmEfGehgcs1UzZvX/Ewtlihs10bV66+rNPnRPGbmn3zDNoF667N6
0zqywEf8P8Jek5F1cTgbx0uG7rWL4B5xUQUBE0e2XzgE1IupRpFKEJk1ADqUdZYLkIEQoySuQGQJSjSCGEixANAyIFC4YYEYSrSBk+8xT7tKgeHu7Xmk
SeZxQZXkqFCH/vP+X6fzP3/vv77iOHiz/Ha+O9v1/BRFJ4P60KGGKacldGfprAmIKKXREyi7yF1tZIo4T/iTQ7yaMgp5LcXICtTv3vtyUgqiK5cC0kS0
005fpGEGpYmmqIkiTUYFKQUTSxBRDAVTSQW5mQhVRNExNNaztnVTBAIO6JZOnFERVRUUEEUkQVQFJIzmsxIwUUGDWoKIacRkEyORAhLfULrIPKwuGQYI
TOHIqCKIohQEhLMhWWRNUVRNQ0TMVkYE0lWpxFpoggrMTCYglERRdl3VlxO0rsTghUyZHVpBHKPNkQcmXAuNhHHRju1glEQgnbDkUVVURHOwNaBm/GP5
etsiR7jdm0FULiQsiogmRVjxwYOFEMb4LSjxHWOpTJUyOMhkAWoxBxttpCdl2UWoRBVU5+uI2+DoSoVqobZDbJvVVTW6GRhFIogUKdLIQmQApdoAyRap
EOEmVCRIkRSxIa1imEI6I+nBOPIS8EYIfWPpDh9FsoecR0EIKF/Rbh2+UDh2Mo5XBMAwNQsQpJMVElAFUo0kxNMKMAQSyrBKQyFNQjLISFMEpAkEMIQQ
7/w/C0CgNpet7ZO6SySEWYWgib79rqNYVAVYuHsbeZPAmnAM8rw4FJOTdjgZFwDg9bHIcOTOP7Uh3xnL6JXLCEDkBRVFHJuYVcjUOFXYygU1CQDQlIlm
OSNUO8mBtCJkMtIsxCEgyTEUvU0hdWfcaNLIbgfU4c/Ct36b54DITURDvwU8kIFfHn6O4+Le7fzTWbEf4fXJ3P/uYQOoHYAJsnoGyGIeGyCf7JiBEJYQ
HZDipANLA0ECm4C9ahDZILIAdju/vfzNaMLNsngadHicr5uspz3Ap4BQp+rnzMJDj/x9pBBPVEKltEsWkaGJEWUiFoGnNVUlly6oR2xpMCOFhBcLtOw1
hdpRRFhRMNAiuERdgUyhOyMoqqWQXIRZUMqiOERScQLM1CK5P+Jh60CuRQcoLlTIySGqxUTjLjErjNaVCVRKglTC5RTCirqJZmbVOdDCSRQ0iUEKiOKg
VTCguSe6eVkYStTRhI0JnOBcgrOy5N1QOM+SHtF4eUHKrGDIRoEpBoBoiVpUqimgMnJBpoRoWloKSloWJCgoChKIJoqgGkoUpaBpKChpUpSqoCCpiWkC
kapoKFJiIKFKVxDHMskKWqUpUoBKpKEpGkAoaRIikCmlKaVxsgCmmloAoaASgoApRqmlGqFaAoIkGkaCgKRKQoKViqIoKaFIgKKUoaQpWIaJqQYlKSla
EoaAoIgKooaUaoaSgaBAoShSgpQoKUrIAyTFASGkgWQYkDbw8foOYm0vccqVwA9/ywmnw57voZ2FnLjdsT7vdyS4+MIxGWasKFUQIJED/wynx9/z8kgP
DhnkWZnk+O2/nxA+UJMgFIUiskJSnuBoiYlIkSkpQpoghoImqoBqAiRhTcefDOx1j+gt+pOXV1aojnKEi7VoDnk0MEMGTMpVEstQZPJ6ajuTX/lk6Emb
vcRe1Ryg9U99Bv8fwhCFN6ErFlHt7ddvY8NcVEeCMQr8AyT4wZDBR0jIpqFoKWmkSpCoKQpEJooGt8MFD4yNCFIlAqsgB5YSoQmJr5+c1My4nbvChggi
aB7UyoKARyXzuOX0WkNlwC6AOdGcrxaHHFbQgopEVxCpAVVDAyfKXIQSmYb1oe1Y47ldy6R1ToYpod4fexNNGGJVaSkZWqzwSZ8pqEk7HVWFC0rVJQkF
EpgK9UAkOhxkKimqGCWpig8N7k93VgOKd0oNFAHTkg85oKAoWlSIpUkNzeRYkO6IcbAWYfxbqlA+lhY4lVqFUYKHjHxmr3JUnJnwQKPpxY7xXHPA7VDu
mloR8PB+IG4IYoFAh5QC4Snf0DxA1DJxhKUApUmvgNp9L9PegmqUrRU+ltTCmcyqcYCHe9ncj2AB0AXsFI+o2DwsKKIyXEdAGGiDdQ4hwYGqBItKhpIL
ISzoInXs+7QaYvzSmUqLORhnPj59VH59nc4HjddbC+9hDug1y0i9AMgqYSTzYCgcWIJcgN9OBYq7m4UdC3SB1gIPpIY/VDsXugMmSAhPVh3lkHb4GbFu
ip/HmB3MskoPzG6G6bbUGHcmKSQ0wUyUnbi4SVM0rUFNRMMQURFBQvdmQEpEURFISECFI21JqBIQ+zuOo/Z0NYXkAAz1sOczwfZHLOidQWE0vmvszEDw
jFQ2IEN7gd/U5g5KP7R/3ZKwZJBEw/uORtpRoWfy2KcJEyNoTbW/BtjeO7zNuR8f/f/2aX4G3ujsRPynrDSBSPgbfQf5nqAeCEL6QFNwMFaHJpVyYIr+
SBAyRR6wZMEgptAmQrwYFRyx+aA9esXEwDCDkv8VzkugQHFENxAxQxVJ0/2NsoebX+WT9zFiy3LRzel5dFzMWlo0mzAs5oSyXf+8D9f+J6kjGDasNYOO
OYYRMCnbO0JqFNpAKFAoTUDqDgOPzBKPBdgCE4EDZiUBQF/FAXknFQffxzEjMQDAmP95PAk7vz+FDkvgFltFkLEqW21UoxhykX8nNHaklSXrbuzmxRGJ
iDuu6IFNwJVjkUP0mxjcAP/LFzMVUyKEGlVOt1AP+xIqRNMQEw0JQhUEhBCkUMgISsJIkjQIUBSIUKlIFAUtLVJQUBVIFVTQNIVEtADVCCwQimGx6s/r
5HVPZCQ5o6h0KInIBoC6BYhmwH7gcAE4HYLLbNpvCuV5cJd6yGhDNhpk/dZsBd+ZURTpKJhmjrU0+AhqCEyokwKEqB5I9RT2CcKgfXAZL7iyT5RtJqEp
Ejbho1I1vDqFoCg2TMN5T2Qm0tCcGghooYZoGKkIIiAjbAyQ2hDdTc0wB7FQNioMxPW/f5M/Z9ZoyaT9pbUfnmMfdZcJdGz61+k49qn/WGRhOyPGXxNR
VJ35nj5YG0m0qURCFMtMnw7PH9vf4eEeoOWFE13IL+cqI9V9y/R7lPkLxffnw2sDTO04GM/2Ckw//XMQv/nHEGAgaKB1FAPLivCXkg9JDbYPxE5xDzW/
d2Dynjw9Vn6o8jbQht3bpmk0lSSm00a2bkqKaTBIYyt071raY6Q1vH+2fjAP1IoqKwEWR4ip6ey80my4xax1JmZev5w2Npot6V/wecsHVOUu2w2qOWTF
xvOa0YWne3VPRXclHL7ofnzjfE8MPyI6Gu6YOCRNZjbLvZhs0awCmUWBdvd67tt/wWJBPV6Picp5PZ3cheVPO7QyOYseY61ddxNiBRuv+X6Ec9w98+W+
Is7QqKe0RzrkiMxKpnVwT/k7Gb2l5zdply5ZU0gpKnFp3cFNzqVaKjq5R0hERdW6I7TyPfOnx58z/yJi+Hz69jib1Rpd7zEy0ZG6KZBHWqGaq5tx4Xek
qVUJ+fGPfGpEkX4dFmRok1Jwnc7keqbKsnx7oU1RbSPpcpl5+V1mvnzvnp+e7ut3c9HKL26OuuF2xdGXuPx93q8fOjvBVXeu72Hv0e8/KfgirOEmj5c5
04uFTQhcrszIihvVM3bMbBTHJiKIl2tTSFGpImhodTx1m3ULlnEvoGL5YlWIVpO6yjxdaeVJEX693k9zJzDHz6uPCmLCORo2rfHmj4+3nxdxN3PrvJ9U
r8KQ91zhlRY6zECNP4WXLs4/7+v0+ngH262+gKbz2CE7/Gn6HoQh8AO2nfAkE6ge4QA/x+rjw2yQ/Jg5gKcQQO0WP8iBDDjL2kBk0RBQxLZThKRXBFBO
czOP+N0uAco4cg45ACcLsKCEmI3+1QoBQVVKH/eMYpmWiKoIUJZHaWlMgWQB5K9RXaJkKQT8JClHCBT0D7xk/CdHceYkp9hIRJzPsKKfbzOzqr30TQPp
+06iRLeEkQGKzQywyk/YHofgPdlb4zILZqUU06T9eHBAm5DTdY0JhTCJybToCsQDjCmR1EFaDEixhBUdjnbs7AR/iv8OPcmKcTIjnZTcGScCCHVeOOU6
IKmsLGSQSEpCvnYnKCOe1HWkRNtM843OAnYRRKQCiqYGKNRiRlDRKWWTGBgeRJrFUDTXGFZHY4FXAgZIIR5gu6FRGGBJ6vpaBpBVSgiBaFS4Y8ZTUOQY
VOEOUJjqNl7u3Au5G60Qx2UcIlUas0SWViUg0QxTQpMhMGOsyU1KahdTqSr5L0O3nCYg+0Nv/JvWNqUG2QVFIgqr9ew/1j/q+YClIK3f3Y9h++OkEyO4
PcQD4hoAOanuDs/k9Yc1g2PLf6g7vin2v4lq/DYA1GkD/v/Kifn/KHEghopOsmdp3v/XF3rBUbOaHA/zIbJwRGYhrKYhzqzH/Kw4mQsTkW2Gd+c7iwPM
/6sv+u6DxTkXYTMOzY2kU/+jZg4UdWRuFaeZqHt1rO5A5gc3+jDd2epnPkXhZ0k2TrJ1ITIc5D2Qw+dG1FiMFbYLMwowfe+N7z08PG9+WRIdIV0GAnbA
2X/tQVFdGEYGo5Da1JL9J0Dzqf2vNFDmDEsQRMOuLLPCWeNce/jwOh+QntBPulRfaexVMNSod8/2HLwD5tvgI8hkxPZ+7EE+dOSgCGxLEFAzMIVDNeTg
rkLJBFSwtRDJKSShAMFKMFAQCY4YJSJPmYZBCQsjqTGRhCmIUJ1iBZiRJCTSHieLoOyKrMayfdzrMYTN3VOfWddnoGKqjEVRTx4ISHgwJajLU4ywMFPy
yBTVDDYEQ7JQdQRqSMVAyFfwgyKGkTIDJQf2QBtKJqFaBGIjDAzMFclF/OUyUQqgooS8bLbB4wqagFKU7pEDCQ2kQDCRYqBHlIvhCGoChfulA53CHZkE
4yjkCxKEasaAXYk3dv7kSoVPoEIwQaUdfnzcKIJ2eTBbzwHQingRHLjih9Sfa0y7Lso3NDGKws3fjRTktnLDOK8kOFYoFFQmBF/Smsv4NvEWBSrGFcfC
nbxQCBvskQM2NCIgPzCHkOEQfmD1M84xBO8q7GsQoaU3lyOumxBxP72+aTQHJY31o0Av4aXD156jdxsw2Twk2YETCmJefnNgzUnI26oxe+h+UDv0saOS
BQhkGUQI+2D8ClIVgqYqJkBgkR1IGz+89ePvOb6x/SV7gPDiB+iB/l1wYjtgz34WTuOAaXaHIDRbdWSYEEYBvPOfD3Y/jZffYU5M7GUtDVvgDV6svZ+7
9XfjawQ8BUR6LCiGmLlYcgXthCQYVoqCglAaYoL4J/VEMwSvcaDbDwtOsMKZPH20ntg84qlJxwE31nzyYb2U0hEm8oZBFEEVYEjklNAUDSahfnZfgIPG
VD55RckpiVAoRqlKdI7RWp4QTTUivzkDk6EZfNDwT1z8j7c29vt30bBKvr5xsaPEalO8/f5LyIhB5Ow3LbEb1E2aKE0HsRXDj6Lzhx3aGIYhnB/6eHrc
5y8sUddXQfr3kHEeWG/KZ69eOBv2q9A9dyihjrRqe5DknJg+s1JOvV3xlJXeTu9TLvqistKSsWdVEiIspc7mVnDjkVo/doSeAiR0QPvPQ5ulEt+LSQ+N
UFhhags2J6zPdf+rYeD+rlwYwisEnkjDZ7gihCEgvqs8VCO6S1kQL7SkkIMgyAWgZ4lCbNZw8bOvBzyeNzs5YZ2KTUUGthkSNjjgBkkkbJF4GnNUy4Ep
hDWYIZuhiRn+egxDtAGkmpTEkSQbMzdDc778mu+dMOkO90o5BPUOpgkRCoUED3U5pDATsquHUkwSLIqQiigN4JHWsYepq87CmBz0OSTMNYHju77ZZEdt
hfP15rZ4L5TJNMvmcyTPi0UFZ/0UD1MhxpQMPuevCoJo6kMowwkB1qYaTZIDIHZvifRANEA73DZMkOj5kDnem2lOta0hyhW0GCZw1ci3YwzpIeQoiYgK
GBKcQdE6OE5Oj7C/G5Dhwh6Hb4y/eAHJC789BAomRXBxBKILnAiSfVpR/Re6ylozmEhoVEAR06XaSgoqISmSshXJ3zAYJGlO+20422GtIuEuJhjKSEOE
C4QJCkAUqYyoYqQDTVM5+qFQ6icSKCglo0JCNfeva9UT5KoJdQVPnYU9ftffxZVDYEC/ezvwD/nD1gT9870t+d96LJ3gc0Hofb2+vRp/O11dZcBv3H6/
onL37Q5uJv8j9fwnDGv3YWQwUaWz3zn3fhZ/d/TsE7PdIP77ZnwwyIv7Q8z1r4C+3gJduVz6Y8yH3Krh38f8+6B7Pl6/h7txR+vZcdsCk79DrSxgp4w+
U6qadvY0j8dMN66E6EyGk+sw3vXV1iTVu1inh+cPr3EI+RRHABa1ihSeNNYFdMNIF8UMiTc2FjIRYKKCyb4JlqHaR1tim2Tvh0tiRJT73qqFsJOaEMkk
KQLH0FilQ60BKoZyxBoIgimEqqqKqbZB9MDcmgtMzuSJokwMmFGeX7frTgITe4eeGHkm0I8Nn7vr8TW9wlchDjzEOyRpBfFUfnD+N+fuvTy5nSurzF3P
lYH3SG6cWH1aTFO5D4OgoYimjAgyiKVVFEFPziyKLkTLjLzKogUDSeRDjRAE0UQ0VRJGnbB4cY4Ey4yDhwqiPoojEKKnta2OeTksw5BXHW7tCLdMHJKB
iAoKEoiGhDQRoRVTIgrocHk5AXDnzpMq5TwIBOMHksOBcGnGsIBE1krkBokximImaaKAKKDIyiWYaAoQiCSWiWTYDAyKCiIKGhiCIZoYkh0YjipKkhEM
DFJClDqcIoaAoBooCigIhdhhoBMlKFpRDJ1IORvAbBK0IrQTJ9583dzzzdGor2uWqz2GH8kn7Hh+H5oSEnbJ4LSUjLilYBiZdk5cKHCHIc7SCK73i5U/
XEb/WESb1RflvQSBeuqfwhJOn/JCsVsoQwkOdwDo6P2q0SWai2KBqTD+MJZxgFqbEJDeefn4+/g7zqgfH7/kFLWEqQsIaHMxQiVMxUSogX+jDCJKevf9
iGkd5YIqwD9vsVeKcpGqaCkq0KfrAJSABrkMHIPtNH0eOo+UqrtLQK0KFNAUIbSGECkw0r3Q7EbyjsFSqVSwzEBSzJBAecCqU8IBNUxVFDNTDBCMlAUE
gyExUTATw1mmSkgloFZgAiRoRN+BLmqwz5EhiG0JSkMg5CxUoH/XIBT9nxenf6ZuYy+vzzS/8U07C7w2EDQkIf25+LhqUDiTSTAObsyG32NSnHcmSWBt
eZicklnngaEHnOTDn9fJN54u57vunO7YM8mA9ifh+oXsFAczDIH2WW1msaAwaQEQp+U8zB4yjUCyExCJUfk8hE3Q4snCaQJgQoWhZgKSh+GuahudyD6o
KBoGh+Qu0UiUhUkA0tUIXcoG2+/hia3Nweq7ggb9fD8MAyVMhCmhZgoEmUBwlUgkRWklCDZTgjiCbX3gcRA4If2e5QDiP0pBwOIcJKSQCQpjlgdpND0K
r/BLQOoeBeyV0QnFT97hw9MXcqf+svrTWWBicC1DVCUHu6a1CUyhSBVJykDJX2wbMeqXaKiHcg4iwxDMSH9DWP9FA8js5QiwmxJ7pvKHqz39UFDYcglC
HWZkjMjZJVerzmpMVPAuHGdQeHvxIl0ku3x0ORINZn5XENjVFJlqoimIFRYqhsk49GUF0mknKdFgcmTcn3Ygd3e6mvcaYWh6ynfdtwIbJDtJCUoRAMmg
44nB+m8+znE5BPROlhrJcLMD14G244rtrKMSKkKpWCCoky+RjxHfMB7o17baDgfHXbvbY2yCIzErMq4+oNS9YHb3B3B51gqP3bA6JKUPoHd7AIDgjsgE
YH6lwih2B7X51f4yA0FANIhSiFKJShSqUIUiL96k7EOoEiSlShCIiCgD2PgPz8csJyD2JxhiPI23QwF8kkoXETgAdSuX35fvsls1J8IVjPFOG6aEPDDn
VIAoD7oDqkjy5e/nsjSPGUPXLp6ubGuPTkbgSbZ6QnlM7YeckJ46smvB2UR0qKqjlm3G3NZ07FNgMGMGDBaJIy5aQ31w1xk6EYgfVsA94qOydwkPWsX6
7d1oR0nZ24Vyo5EFFBc4QR2RHIrjyR6uoEIbODv5qP/2RJF23CUAoi7gzGqaTiYMTxrPKTRhUT8WmS7QzLpLpvrW9LCdbJi8YYkxZEUNXaomBa13e5+V
7wePkfH45QdFJaR0oQMiDNPNQ+8GY8pVB1hkMIMFkyMkMJuaDRDQyakDJ7S3qcw5/NYaybQqYhvXonmqoqHh+iFcaMJRQRVy1I6IKXAPXrQRBtRdqR+i
Cpow4MeOk0n9MIFCDQBBD3vUwAyE0SKpqQdoChB0QA4gkgvPh/Iv+3/YP+r2G8GotYPyIzba12J4YCP5QiBr+gn4/l/0ZPsFJ2+9yIxSGJalf62mP7nE
f53QnGnpQmKn5DJIKAU9Q/D9ebvA/zj9/38xoXQlTJJ0VMzMxxMMSOEIxQFDDEQJRUtjBkKD1uybgIzITt8H6MKp9g00MI0HojKBIZxN1NpKxmqNR4ch
sIEwJEETIcBXVe85kg1IETAaTEms1lXhmdcuzGYxiatmLqZmlTS4UXo7teF46R0Huut+9DnfE2XeEPbOZ+05IWCmOkVw7w733nEwSUvi+8703ZibIJfZ
D3rNY6gSDJQMpDEFKRKSl5Imjq6usgRLFgyiHGmdBEwMtCCDchK73nnO4BJnVlt99jt9mMeWe1+cTN1M4KaOKZlAoEkDAiTZQ5Iq9bmBb0ALJNlnANDY
WFKTHOWaDbtDga9eadvQnvOu/91TQbEyRgT4AQ8hEk0z1ZHPZy1v0vm/x2FPXKcvoVONw4xMS3ZBDhiMEqqmRBXLkATO2Zw2covpiryDM1daUVWVZR1l
dXTnK7k8njrzK2Uo4SzuXDgIxn08AOjOZkUezO69cbl3hCZD2PagdsrME9iG3Dpxz2Gt993nJ1S0CexK9CmsvTAzmi4URFScQ4/rZ0GFSK+J2yzJ0kaU
OOyPPnnVbmG29trgqHJVO7icjjyuzv3PbJwlDvKSxip9b8MXTy8eM0zQlcYfRhgnSXwKA0APkZsBuizG3foo9I6dK6mtRvtjsSep2CEwOmG2QqHc5non
2QhudsJ1fGQqq8eUoYgU+1pxnaYzpOrZPd9w9GsCjsU9+3r6Yeow9QZyHQqFQUUmqXTubEhD3+31fIOIBwTeB5Hn32Xw7OJpNa1mLS8tIrtsIoIw+yLn
8c0/sfy5rq6Naqiw6ZtTIHewg9I9gFNOjEe0AC9Z8DT6ror/J+54ruvRd7k67+f11bydfIOyvM5I9wkN3Cu8zzpJTcBbY5DFQPjzlh18J/w45vKfV1Pg
fG5Ts3C5cwoKRotJaHDuAzDUigp/yog8kNELr9PcC/qfcxKVmsW+giPvLJ3HOQ8t9dBza+XbmzjEOL/BxKPErAtCzRvJiLxMcglupILMFRcoSadhzCEK
JFJKzDkw6IsqSpx3cOJ0CyxUU6KcSeTcLsCCcUuFUbzbPQVSSBCK9xwvj3UcbgRdXdiQFyZc8q5LJWg5J6tIXUzMLk1ElQ1m3JjJJiBTe8DFxuJXnuFR
xpwo5iZ+K+fOF9UpWJQcjRDhAfO0LuZcOejj3jHj0vy7fMWH5B8uzxrZ6JsSIb602zbcs3rbGXG05SmBq44UVDk1873vKFu7M2RFFOT4nkTx7u06TDQ2
1ZRI8ZhjoMMwzIxOaK4JUBczMjdYFGa1/7owybaJN5g5wldvo9efaEJfjwnKwLnUhe++3xNCLd05mZqNLrKicGmXTkFESKIrzPQtk9dyWkX5ElruhRdf
zckM3GQHe6OcQmky00S0GiuJmKNrlzGXoMgIGcg2Jdbm54hwNchyNyl5zo1swUsILShSXdmc0Q4U2dJAmwwhBAO9gWMLwlQ1EDsckAyl8x25x5t6woii
SSMeVssP7qaQ88KkAXbIKViGleR7qIXw9wAiY1DAtAv4/D+X57ByFgBzClsAEBLBDEDerjpsQwDLhq+msMdmt70sUzW9Q1m217bop5LFCUu98iTk98t8
6/7Prj5SHV+dZgrVthpOurd67bqBxgW3iewlMtHExmh0q6KGt6riYUwVezEMRd9eD57GultCkc5EF3c355RCN2LQ4jQW0ipbEBCOEzgFxTJUlxSqahko
CIX8IBcC0JEKSBvGANBBEMQDBpwQlZEkLGKHI42ts4KJgL7u2Pp+WjTAfGQPfCMEfA/kkwvs4aiGSt9fThoRL9ryw0lT7JETiz/Cgn+FoKKFHdP7j7Ms
BQl1A+SAMAugHtKyIkhkc9QukTZzpmcvlmKKiJEZ/w6hnp1aZTDGvnDDIunExrPSdZZ4HyMKmvOyy5kT/uL/Uh7z2/EwBL8QVH/PBSJEgUD2fYf6YHPD
p9A/vCF4inKFJhXij9gh3h8zEMRSF06Ht0Z96ucrkB9gL4H159fmRtnBQ/CF93rxOzMO7bPfx+z8VfB/3SKJRSiJMCClAhQPTn059IfqkCIQ+Uvz7+rR
2/w3Sb40OngMETYhrvM++y/qh8H3fh9RDDN+T/Qebk9Hk97jA39LMNSjLCzsl5DyJ7QfZbkgXbglAp3C8TgJxLDFaH29vs9/5tnIHDe9a95R2Uqo7oYY
X8qywwjUbhhh9Vnf+z3Kyk+Hhs2VUEBE37MYbSlkVymTIpC6pY0IsgJZKyiiiahFLMIigC/2ilVpQnEYdkRVDOcbcY0OtSggk0JBRQUEEMhEQSAP0YZC
S/s/xKjUGQ6f9MtlJfPHGRtWE4ZsEGX/YQjvSobyP8okDCNkC5QGUFPEpwic6pgk0yteCdW6TWiyyLHRlJmUzLNFKani05VDyymyzTBJB8JjOhRCeGiS
8oZMbNMK3feBxIeULy7bmu9EUBNEs0csO3sERdU82puhjzfZhe92YGRGJQaYKjlyDIh1yhrzSsNsnhgdsJrq+XHvxe9U0nDdzulws3yzWG8L0WG2G+rC
GwGQ0M0OUpzsWk7ksEkr9kF77t8i8pzFaKUWtYauYJCpE8XMZQneGIvfWzp3tp1mGSVBgqxQttvTgM8prC3xR3McFy6HDw2OAzzyTwkWQVEXJvnXWtMO
a3rvnOXy8ZDTB7WUoLiXGxmjgdVWGxIy3JCSiNYhpKJhJkUyEA3jJpOrtzymk1rjgZ4s15szm/DXUh2wOtU7YYnTnLN5KadMmrp3dGMxWbQm08g9JDqd
2cQrIebrx4u/CRiKCMYhF03rRkC8KG3e9augxokl1Q8bTl4LNogSQsnWtWEzYuqZIm3AZ0lGk2I4wOMutc1W5TjM8a2q9eUChvkPOSG7Rtty6ZAwVScK
eTQSSUCUrKkNKgbzhCrTESarfob/NsfPxjNE686NejzuTBwqkxwWdQmYGRZgrfbWQuAs0zUaapQrmWveFON3cQxd2OxDhDt292D2cBwrsePyINPtuseP
uh6qQH+Xxw9Z7NZq4e/37+6NeteKHEgaJlNpD7GPeZgBw6Z7fR93QCAAgkz0C++lIeusz0das0iJPXAocJNMmbmXDKsgXF+c4vQ6x5+fdodXlNAMb5Eb
Xzfw0Zhs4+42sKJ+DJo+ZYaZy29tszU69T6zcDkPenqE9Z/tR8TXTtigoCiJ8OmtJSqAuqDn/I+H29a8xvOnIiIxacRRlN+tNzw7K0TJpUxb1MREEQRP
oWgO274XMoUYUzIYOHL9DCedpwMxO0LU+0TvNDiFQ2lakKwUNX4PYCamQZO0CosHxzMTzAZmjUMOSh7p3H1Fv1uZKrR/UQQ7JyNLw35JJ6SHH0cgzEe2
MilyyDJChCn555SvlKUrRukBkYy1rTjqMnjI5BaxUUm27CyQrARWIi+KVFRYvSVB5YWCHOtaNTC5km2SdIGmVANJg4dhRBcIpjnQ7zi+RAPqxEiLNUny
yyIgxRir9Hbx9udDDxuZJVS94TcwOAN0FkhTp4hVDxggqr77QgjBHGvwBPd8vqw5MEYPt41wk/GeMzR/PZKLuHkoKb6m8/XQO1M/owNalZmdmt3w8ED7
Kup9Hv9PbvmtepHlEEDAIlES0EQqESpQgJQDStIIgtFMdH5HVNfMm6Gl4H8QFhCEhD/Sk9pA++dpB2phyCGaKBIHkBewQCWM/VEEdDcYAIHR0IfvEAmP
RhsPV6u4hikiEE5Kdn1iB69M0+pAMe3lixxXFO0LIwCD7TwP1MPH5c+C/CE5BQXn9Pt48uHzb78Slo+fMBd3+mRzoV8nDA+eON9D6XX33SYIfahXg0b4
acTGf3hnT57VRDghRkNIUYR3gDqMl3PCCSMXVnCVKAuiVHUpBoGkU69Exa7us7D7D38dO+0Mf2CfhaGx3/Y/OllUjPxZeX/an+g9ADx83Xk9nwZ5vBdu
0PqPoigiG/WcCJJiIPs+oN2RwGDkB9gAeyBsT5dud8HwitiNpTi4lmxBkHTgOgSwLud+VGRA2sgBjeRShSlWhUoKCgoBChxk7jw9/wzz3NyPI12V0M33
zlnKKDW2+j33SiJmo5E5D7BVXwf2ouPuQhAd3dNME00TQ0FUpSagYWHM/ZmBjA3T0FEP0YVKCVYhvw2ccg5Nw/7IWl8k7LiIvOO6CEJDe6N5weB8+TB4
TKCOzMC7yPz3bx6HdrROvmPODRvegcptmORbSTWswJuJNMmbqJFsYoquUfiT5hPCaDkLPcRw9LCEmkIyhaBfVvZd4x3gI8uH5GneR2diBCMRhAdbQI4B
jOkxj2TtYAL56J2UqZkkhQcKqCWxmx5x4EA/y+s7eC2Pnb4iqHVjNaZdpymFd2Peje6wSE4hyOCSHB1KAuOKJ2oRMCmyYyfvDscevgfyIAh0/V1nhllV
0I6hS9e82PXlYT1c9W+vKWIw41chMvvAhJP2BDy9/ldvADeHGqCY8+mj5H8lUpOd/3mSajq/dEL3oUxXzE2Z/Tw1ADvnWwfwiPnjhQeyWaBv1CR1KU9i
+MCmj7MItQFwry1vOYbNHecP6/F92eDxPti+LXGp/UylwuONUGXRre67NmZcKmUKfxTYB7SHQFgnoXnWnJswFbt3rmXVKxOe5zNJ+qSfYgFj1Qs+oO64
xpwhwNoc5cdGldXAH4/DSv4k8jssTic+00KbR0AvO+RPvUvUJ7R7VR0eKr0ZclvLT2aerJrbMeyxIChCimOt9HHN91MlpYgN6kQ46xULfu79TechHV2N
aNG1njofysmCTYPoPmQfosCea+Oz5EgHtneNnpkwwPi0ykPXlUXjlTLYHaSdnbyfn2gDx1C/QjXrveOJ9e3uRCBVYCCRJrMhRoBRtN7j2i4YoD5q+00R
JDrIeRUOD4O5ANYL6QvrLmnuHSQ+BHWt/TPu6z/Lu23HU3d6Q+PQJrU6GKqodUpaERlU9swPRxhmrKy3RmCDlFeYiaSn3Xe0XICrlwrUd3YX3vccnOPV
hNyHsKonCr5NOIh8+8LvIcJCLgaFAIfIXSIiosotVrC73W3Pe9jsomXKfzNmtACu3rQrnKk4nM4kkhRVFPlTqc1Rb57j17HZEERXu+dy+LD654qi0+4u
VzQr6wsg97rofRztKnMI8eS4866xzlNIKZo0mUIcphHbXe9sxhpooWINswdiQ0hmoQKA9cl3Fx2ChEs4ERcTKOwuWi8AkO5G2PD2zvdB2hA9kXmRoVKn
acpIr1MhHbcdlbidgTj4OONvIS4DKYFKBEiQgEIFIQpQpSEg980PF7OTrfOWFOvqUpWhYgpANSGwoaMUYS/+4doGACJtwKjdFTi9UMEEA/lNdiovr+ni
AHvNCclDcCHfhUP2n8/yvZkXPH9h/DXbsdMmj+vvCOwKdPSadMmJeGjCGWSNMayYvVDpWTELSFChoEJ/snc7vBBjDJOyjRjA0iYR1aHWsiNYO67dQf9H
Yp4G7lFNEVdzKXxA/MskkD5AwBmllahQi2D+3HW6BLeRiiPGYKoggeVhbliAH3EQJCBJeFgEv9OMMMYDt+vXImIVFPKEwOUlbeOt6w1l0aCGsKLIVrNI
zNTbdEhvLkZjjAk2ho1LEYDHV4mBIisGMkkU15uKqRFyXmN/8A0bVtxTdCckdmDOutBpJgiUlUjB1qyW0gYyFZD7kuWSbvd+I4zGs5pMbTYXKGi9VtKD
I6OgYwwhlIWZIMdUU832hmyYqXb41ELiZWllKqiyLEYrr15cgbp6TrlJp8MMjM9d71AWUR/Ajgb1xHA/GrMwaRCKY7siYoy3GqRh5PblvrUKyKvULyph
wE+bIT+f5WYwmZQNBZGUZg9F3eTzXNW09W3Hy28PAjFwEKsjlKYU1+3ttpih/nOiOCF2CkE8JAZgumAg8MDsYQDUECgdm8LoNTJGINlZChgkKTJQQJYU
pI0TJqd8/RgfxuGfyl1gB5n4sD38HtknswniJ+k3b+VhIFVgT2Scijlz7EA76l//mSzAgwcBIZUmSJSCZhIBJWWFkYByAxCSRQghgoQAwQGVMkEpAAoW
hQ4HHfia+e7f5djc/HPdwQ7L5pN+mHGQrwkex9kSnIlD9BP75R387ncOKcUV7fsV39yBw30/t7MO1kB1yUoYb8/6RDxw2c3sHRhmDDetYRaGil0Om3a5
htB8Y1FO46fcdd+xIoTY3RnBEOsPVzPBnjx2eGQUOUoLKkJbTb1o/eJ7e1muk89+Nc5ftjRJtPjuY4MUT0wlcOLpDa//6NoK6T8b514gjj2qIR6fh1KI
1h5Ge+a8b23feIRx29+l855wUpEoMQik2Qk8UA8jC4VtNUbGlO+ECngn7FZvLitmUzAxiz+9gt/nsnz+e8nJgbpshtPD45A0l1zw7wE4f5l54/x/6MzT
FdSMX4SDl4DDiXzIUgbkweAALUIgGkgWZuCWjfbbuwHhxw6hxRU0r7STzAT7lE98qFAKp47nID18ADSERLV9FiVlVFHGYLSKZHCOwTpcuksAILkknQ7G
hk22mcRG0pIobLORnEm/uduVOQnEsGTECGREEEULRY4J7yApyKXUmEUoUgU0ARFC0uFMoiCgoppxoVMSbAQhgmzoT8LWOpTLlBGyaoCwCgOIRGTICNrC
A4PxtbKuQoGQUROoQgSTAiJMlRdoVyo6i0A5ATBO205TFEEECotQ7vLuAPH5UPFhnfIfF8gZWrpidd3ETqIWblDeY/9/dAUkMgI2w19xS9/wzwyHiFJd
ME3T9vdYnx8B8qel8/ni5CpqP+7xeXg+Vq7O3LMteijyM6phvNfQoAwEFIf72FWTRO+/rJc0SHXA6sPA7TRW17GWmW1twMwqj4spopr/G3lOiR3Wqcin
u+DeRPl5fim8Gd8Pc8idPUcj0Q3FBBGFXmSGSy50iAfDGJHvQJUPrG1bs92bqGOkE4sOOoTaCzEKQnCOk2dmBrZsbWTSZQhFxsTjSTsBqthZwA1iTAUN
I0iUjl7YE8ew7uTmOD2DJqDkkkHfrqPhIA9o3S58IYkjBQKClFI2ZMnKivc4NuZuGjr2op4qbB8o2uvZ9h9btzgevU4mskTWjKwyTIXeBy4uI9DrAIKB
fOTPbUtsRQvPli9YKOgZ1enFd0lLd9nvx1EHFiIK8DfF1BQsH1EH0fV7g+EnVAHv8bjwR2IHCHdKABZiLPr2pJMQzEew0FtKA04h07NyHj+Gt8LCvmB9
j9s5SQwQ/W7jADxAfUjd798+cJkJQxmBlGBj7qW4W4DmGVi4enzO2uCB3HPxO09ZCHIGYQJUXdeEjScE3ryLjOtYFF/5Z56Pd6q6cIGmAfrGb8bYOSDb
PfTRqtJrVfd3PyDtwkZFyt6Xf0O5U3NFniw1gouNLYbg+J2k7zJhQyMT9dLJ/Rljua51ZUNkexTeE70vTULZhqTULJ47us0E2khjpm/25odAMsTzPE0a
O6d9lJdAIn+dwUPT/lTmE1ydzP3F8Po2gp+dDEPkp5sgeih+G3BA2d9dhHZC0lIJzIch7dxAc9hV3MdvLOXLe6aJD9woj7kExAH8RtZBvEBofxoXXdiJ
5UIpK/eXHvBUS8yyzGzBBEOc9Ng4w1uENrn0wHapfJ98JQatHV7fkpsnkiG3BSwXE0fRKAT+wwUHYUZDW+4g4gogbjIpbgArgHHkcwePLZOQB+2IHYTk
IB93/un3XfdUF23POZn+ouTfKXAU/QhwhA7Qgcl5XY5B3utNzHGFujNH8zd2CnhMGMFDEB5TEZhlmP2dbzx8yzBF782TiFVmMnZqh4Pjv38k/xgodOq9
RfBMUTfnDee+8A+zoi8QXQgSB/Z2jyFdvb1A7vtnv58e6M/+UEBQTszJJAPY57bhUR6SHFRwpIVIRQFEBJJx8GFPuLeiEESQJyGJm/87sCzBQrDbif0C
/ZtCREn2le43oMIZEU8eVoCA5vChYlbML9Z5xy+NVMOjUHvu5+3y8fHRNzmmLvvg48e7YRDRUPGiz+ep1IWBhKxKBhBEbmTaiiQdlbRts0MMyj24BfGv
bvZ12CLFlHBD4MHPR0nSFbzMOg1gJLFFmFCEvIdwJECiO6223j23jIhwqjMmQQOsTgUwIDsiKRsbH9VsmxURDO0g5RAULTUmYZvWJisBWIKwEEUFUVgo
IgZ1kHZZsmqopreg2mtbrnW3WkD1bE+KIeeno6eTkyKR+PeTTl6MXUNhowRqaKnesNFHLTgzhalSHO1HDQulaElGIZlBEKWNAippOKHnc3E2jw5HZrab
HY81nNXbNIM3JJZzNObzkx1blshuzhz6ubR09dbWVqwHcDSscbI03lwlhdmpvQiO1LJ0gZhUUUSMS8w22WOs8a5k1tqKvEOhmGTmtpqbjEj4szCyiWLQ
DfVkASggjGMoc3ERUqVppO5HJDmZnVQAzAhljJOutZyhVti4ytuTQUDpybngN1Cb5wLo5AQkYwiYOcL1lMhObJObubgUQNsN6u9QR/b8nrDXacuEbAGQ
Ttsc1O5Sw0Gpppmsd+CJzBmgxcijJCpXcgjw1mQMODAlEUlAm0yekDWbw5pmihxUZvNzBKUpPxj2YwjdKGCHgSaJRYQ4NttkTpeCZYM8EXmay7Owwjem
ImAYZFKpYZJBtAi3ZOYaoMxMuXw9dHXWNhUAx6TETQxEJncflbn3qHHFbnvq3i7jfTlBEFRDtG02lt1libpZDlIW3jDGQYKJE25hhOJr4zF1NEoyeS1N
cHZDUylVHK2yIyDdMzru5s8ZLvq5A6QrFLYHAuFKg9aptLNib4kyHBkFRCYTsKex8QOdCdvqzdgF1zRt3gbRu0SssQRq3MUc4qbdZsm3ebu9145UhdlD
fTTENWzIyxcObuPuw+vffHBwnWlHDh9BYZEzM0LSEs0ZiFYSAUpztuE+DJUY52a+IBvJ0hYcPm9fO+cednje4hU3k2kPFr3dwIhetDzN2bLGLtKypJYg
IiojRJFNMQVBEUzJTUkpIKCjIxBFVOWk5fCZDEuy9c10hn/HmuHOBQRkWKQeXbFWCCBjTqLZnNDeHN4oICzZLJREizGgJrWGKCKCIPlw65Vot40xL3mx
MdfEGg7FakCJ6h6AWfd7xrwmmReJtk2zSFVkuoFFmkDJxL4dwcnSPutzpFXVqMc7a6MdcLaxrDMvBmo4lNLe2GYaTB8Z2nHnfSL893obAoO9WI1b6Q7p
coLgKxbzunRJ1Hjj5296Tykb4wUsXdhURNW4yFb651eZjoZ1yXMdVTMUcuYDIBIkgJy4owZEJIyoGTIxLrbYcGTS2ZgSDNN9nk3IFNUoblCa0TUK5HIu
NcIwu9d82H2c+6ECYhCBWy7H5GHQUihixJS8PGTaoZBHrqGmSI9R8g91r5CvRzVkScpIkK6rNp3vFJ4yj41pF1h8/l4PYa0mfQHs+fCKIm86dvUoggu0
tBxRkXLgHbdhkMDLBREoCztKcsXQ4rFBRdSuY+2QX1eqhocxKuxodH0Si86eyJ1jncmTdALlEtZuDs6eDjdBmJ3OOTKNAFu910m7PIr9+kDkGiWtlJIR
EihoxLLEUT0hWMiO0icsDyN44I+rk+mPCMJWCEU8VDltBLccZg3sl8+K5WTaKKIqoDFY4c5fWgzhQu/qOj11w1QdFZ85Q41rjIcHqr41SNwCSQYG2yuJ
ENhLSdRqomGRkqpQG+FJEkpRhOM6mOrXQi0HuRM4VwrqIBmtjpTPNn5ZNX8DY3YqZIEQQjDJg2jfEqgEOgbJBQMDs4Yh4NuMA1pjOd3IBkrSVhSWIdLI
kIxKaqeFQaifEjnIUGrtyuVyQ6OOE1Dtc8oTKBH+J4eNQFvTjc3hiZgifNqixHoN0d04k3qiaLXAFBQOtZ4vtbnN87mgWazeBptKzLPUtO2gx5zPuIap
YQG+LNF7zB8731pdmZkTMCapiTxYmjQqTYTYlhu2KNGsSzKYQRFm5xqUqDLY20wtOpEvE6MGCp3kh9NXEAKMh4NmpkkrYiAggzhmQWspjaTYh5mq6aAV
IRSTpJWWlhua1kMjMebCzZaY42ib15zeJ11rDnXLjRSy1ECiyoMs16LCsmiQCYgNKCSz7p5MoTNyOjDjKl2TkQlEtYpxQOg4mB1nVx5PtxjXKC3ydkEg
WC0ELI/MYuCNEaIJ7IRABME728kQ/uw8qmEKW68YQO8qohUNeOs/oOXaHbXp0lzi8tHgi10qHZ8Nb+JIHz6BskR50ozmBBCZzWCO007a6GSvAJCyCE6C
4aBNwtwCEdISuY1WARAiagUyVDGMJDcSUDEkHvQ2RSwlgkk3Neh6ekzEoIPUlg7tMHHdjqI96+vnWOwVMQ76GBmOdpqDBQTcw4dJmbkMWpZBsSAEwQvu
gfupjFQEZ2lR65XomiwJhKke7MywHL1qqYa5lbq4W48kIdu+7qRZiLRODjY0O71nbkU66hPWWAEDtJKnTtsY3k3IpKq1mlwbzpAuYMoH27zgUBRQ2FDr
uh93HHqw6a6SxY6611rY3nOnUgFYHTCSBXDBQMmkuOxYZpURD0NHC0JvKoiZBVKLVEBDxh4axIjMMKoODGSI0UBBCpUTQjvcIMRPfL9H76NEDxmumZYu
ryzmqOjbnBmzZsa83hzrDKQjgk4Jj9J1ATUsPRt1TdzcDQbkU2I6UkTAfWerr3n2ff05g8+16JpdLL28sTSPa8GQ4BpeGjcAjIBKBoNmfq9uw3A1Jz7I
FOg+Ya2aMz5DmR3nvwzq+47Ns+3Su8cjsHqr1cNDpwSSScSex+jcNg3HfGCNHx5Pnunx12h3d3aMBMSmNqVBCRAu00JrZrJZBcEIkyCCSd8m1dbDVvrC
15jwWkQdSBB3cFT8rQnEHC/udl2CcTgoCAYtGyuFHZL5iwoByjJs0AYOTG+3e2yCliIhzDAooYiUrdfp7+260zJ5a8MPcXyKmbqhyqUIjSbNqPxqlpwj
bD1yiakE0QUfK1DEULoIaoDOmViep9o7IBukG5OVPHRzOOY8yJzaxQl/U9zAqse7twqLtfVwT3U+7nmj64kfXku13vrjlZqIW1d5VG576xDTNe9mYNWB
p60U8im9zEPO51WaVE53snHR/R8iDmq4AJmUM8NNZn2JrTUvx7/Jqm0Ux7GFEFiIIgZjDgMEWMKMttPaFZqjOXbEQ3ZXv78469fSp7ZismWQ7POWNBk9
jqWgoKB1aQ69mx0dJh8PncH3v+DK+fe0fCa68pr8fOjQVqcam+rRNEokFJBYAn2ESTsimW23CWgj49woktRM6VFd/TfknbzEiIjS5+WJOJvweR3CL5bd
Dz8WYengMyY9ZL6KdpXHVkvGZosPWzyyqRJsPdEws4PHCmjHBiioyeKZuNvhRNReDYRRBVMzAUBlhhJjFFtmEV9QiG4Ro2T9YZis0yHPVQQecKBRnvQR
+O5/JCnx8em84RBH2EvCPLq96hwpduKSbUcnWhIP7Phf06fXInjrzek93I2+oIJ5eGeBmUrSYlQp/e2B8xhHxBcogc86J0uNHacZBw5wfDoekQETYWYJ
2Rc0+h4nIc4nU2kUQZLA0xhIDQpSNDWjVBirpdGJqZzCosWCCiopEWIa0a0fufUOCbIoHACxQ/IhA8dH9cbgbcwDoYGxd+MqI4FA3QQphPOAnzjzJOJF
whveNlAx5xgXce0GUDaDCUoSKkqlMgMlpAo2FDTrdqeQ0h5woYtkPCWnSqAg4R8+nvd3t5xsE6djzgBHYBo4TnKFFeIh1QHqCTG5NgXAbyHOMcm8+Ue7
RuTHIc7CqZduL3ZcdQp+CGIybTADyyExgbTWVECVvEwAtlA0ZsgpsCiIL5A0rxFhTEtArhHeuRzuc5woZcgmcEgL5AkqTi2TuelRB3DPNnLevFAp5FJ5
3Kr7vXbceSFiqWDZMmxPO2hx4QYsHV5gTY3I1uU7SXXnn0gKDm9JzBnbWduAdvFrbxewicKmjdkXvAQJPrNKbFyxdtYpzUQA6aa0nI5QaR1RO5oRPwkN
hCUwkQ4qKmhU4BwTTq2FMAkUHgm2yDsGaAA8GB7t+jTx6PeNHivXQId0lPSCfj47kd4+PgO91HW4Lu3cN6O4SUaendG8eI7G7dk8KnsDFJSAG2GRERXd
RGTQlDQNAkEDS5LSBgRSiZIGVBRECTK5BjARQlJqylpdyEmnQjQAppxgXKbSiCtEoi4FURAXKGUmcCgSKZQmQDTtidsplD1tOFKtg1mklQpKaUoqohKG
moKqWgWJYilqqKUiR1YJAHCCrgBTGELLazWC1JFMUkERJkCo5AjQIlKhVJVEkCwEVSgtRANCmYYqU0isFB6713mUSxqflT7h/PeZKnxF66dmXHBrTJ98
JA/p6J+bBkKIiY+2HtlEyANFqDXdtpdqC7miJkNSUAbyhm1mSoGBBqASLsV7Ja+qAeprty0fRDS91vAeEHTwYTzYFRBBggj3nuzEfKzwLmXLSp8z6/Xb
yqjDaFjJEunWAGpSSd5CHEOJJvDW7FArfDcrKrARBKumleZXPQNGMqLnGXKCIiNWUhGAUFFUyhNN/zdnGpICSCU63+cdd3luMDCfb4YeUbw7kPrth7qT
typUnp4XwRHnbIDJxD5mjDSHbYM2lCxEFhh43o1BGTWNMOCAklvyGw2mdwYQ4JHlLPiQ6GCxZKoAoiDpgB7wnSIjpjzA0GavkOkA3kjczdQAHcExaPSH
JWnAkMkWkapAKRoRoAH8pEwiIAoKFpCgAmFICIiigIgYooaIAoqgoVc4VDotDttpNtGQDTuS6NodpNDhRcb/TQDzAoLglQiAyUpFdrJGgXSyoSshQkkC
SEAUkowA5jipkDTQnhI4ECm8gZZIOb4rREuQu+AmA0AJYEkPgYDQBABiGD4oZpIhlTjgIm1ISINKiUKolbCgRs7BjbIHL5DLOh30Im4apRUIA7YTlb9+
AxDoJQoTCoUwICg0RiBTNTLUTEMQBohD2wibQI7EDQZO2PVw84kyAUSYdhOtgo+0YX7AwTke93RF1QwRMkCoQyO/ILH1whOM5dpNp02kNiEIkKVDeVdC
2ioYmYqYDs20BoB3SQ15IZm7PyemErIcEFCVgoFEA1/UdhwNTwqwVRFSCjBWRjA5cHt+Pqe3lY0ZWE0kofC3U+GIkhzAffH0JGQbRn0WD1O1FDuR7wO4
kgqAioK20mnRUGCp9dBJNEBSDQxLSABtuIeYEoHrOSB9MNDQ0lK1R2TlqAwgKMLCShKoKCgCkCl0w56v09DgDyO6w856a9JMndnRhfLbCa4sp+MsCXah
D1ZA6YHZslo9+IfzgveoD98gb71OfQte5JLDmeDWsw9UnaembjJ31coX9/2HkDIE8wCtVSA/EIiZGoJaWQHCAP80IgfnPSHaApHeUDUCmSNLtIu0JqHJ
RMY/PWKmiCjrggEvtPf5yGwB+PJTHfP4eJOtyMFHgb5jnadmgpNBqh+u3DlHYiWcLU+l/VIQ+EhQAct0OF1lcgNTqaR6kTIa221kvkge9e9M09v4OERk
BksIJ65ACcaj7PFghyn9ThTaQXE6JiEiqIor8JwhEpvVOESYZoeg52eIf+Gx8V6hlKOtiQ5w74BgkUVApqVIhKAGkpoTIKKaKLzxMqUmaapq4ZtrFiKK
DGrIFPsfpUaBunY61pPvPqRBEnsTynrubikQU3/d9jDh6LE+ri4KKnomiDr53vd3IuneE5xIpNZZiEHwXDu10Jq2KDrWYm3Sc1r+lNQV5vnWYLd0yzSW
CERNvQg2UJepLUizTbalpY90KMDfdk3l73el7s46VgptAqLOMF3vfWsYukhJUNvGREFWRYLJW5RtQW0OQBzlF97dOZtiHwg9Y3L0AGmTLQEQlN+OiJon
JcJpBLhITSaQ3DQiYAA6XSFpiqKSIAOxCAbwkpASFrszp/FO9ETiUBjBIkwbnfgcE5EPIedDvUcPnKByA+iDtmplz0YkUOzwnog502cu9Mte7Sgd56wm
POnHkRUy+61R49ed7uDlNbbwhiHhPcNtdiJoYUPdAPM4UZxE90qBdd3cLz4Z4WpAlzM4xWIcnnbnG5DLsAoiFGU87hyO3vTy2KsiieSRVFPJOPRFuuXh
DIxXuLpWurungnPWJDmRRFEUH0aHdd2A0+Tc7cgoJ7Qe7QqmHUIlli0SsCnJvBJg8hbn2UVRfO5OZ9WzFxxbCmF5CEBNRiEOV3RBOOBmw5DGSm0nkFxI
QiZJyid1ucL5Cd5ApoSokoIdi2sog2CYnZCCw4Mijh9aLix53s5GSGPXLuSUEQw4nNOfMZ1TjCyTgmHKLsd0SbcinnBo7B4OjtCe27F617ZIMJtJbHkT
78Y98gwIf1a2TiRdWHMqNYLiuQjWW1ymIHAjJqQg0oaROfFER32vDf7NscJxkgU0o7FIIwWPmJKmCqIhyQA3FUzizUnIVxTQnAO4kK0MAOlR5rrnIAck
A5W5wQ2xZRChDeEcQAlFNtkVHTOUZUqLK6eZDurl05j6me5WOObFCF7y7gQ8RAugRVqUElEkgGI64U4sx7uQOyQTNbI5RVIu4tyNWLa7rgCUjRnAw5ZX
ER7B2yDHCy6jJCeM+R5TumX11T1z4Y6Pr+6aN+TJ96/hZqPTU8JvKrLXOZIeLLDt2nDdxPzdB6ghrpukha5wdBdybPy/bQ1nN5o1qucwJPZO2QFPohJ2
QWZRdiKCIiuslRP5pKIIh1qdP4M/PFIrlLYygWeGwPW6cYEqTA0lh/tc8IG1F8iA2v46CwmSCAPJHHjaXk9uBlgQD1CUrJ0flmIGW7ZOebpnpScGDD6Q
E6dN+2z6cETgJpHDv3832+twfYIEfBjb2oqJmwyXaIe6BxXYD9nDuRXQhxikWgFProZakMkDFTBIA4Kb6BkkzLI6/bv7CpZ9c3De6o7LMt3wJkbcz7h+
kjU/8L84/kgH+k365+f6Zsb9Au+cCQPCRSFderOe/+jgaO6UL3lEwgf5JnvTQuFS1hEUG/xu0rot24cjmZnjud7Q145ANFKML8MFNbtgwfXMMMZWBqyH
sUeJUqOB4NPX44c/qYQldFhwREWeQrpKezNGxGuotDV99T+LIosU+N9cnt3OIb3m9VbD5kwYc1rQLJ5x6vtPZgWcir7bOgcoCjbiGC4lhrWYGmND0agU
0a6vb9jvfv75qTQrKRAYWXzJiAMNsAqB7sCiIltH2HcvjXuaKp2aKHENS2sEMhodHhNgbemFQ2ydjy13nj5wIoalwLtCXMLmrrLdeMpplVRAnpQJHuG7
BBg5iPvyKOeI9cAKQt15Y7IqLi5kcgKR0e4hgQQAuK2/G3WqswSAdHfV6CMBjqKP7SxZRkjsodcIdy6HDGro+iAOXhwu/k6KoopKOrF/7CYt5G3xAYO4
sJ2XCb2byzT7WQVcKHLaSLBOBo+G4mWWNg7RWVrgUFJn25OQDZIU+Q8GoQ9eSlGE3HgYGOhwYCQehwcNWneQIlBr/cVC4fwzCj+Y/vmmqSqA4uwCK/7E
TH/9QociCIoacYJvo2QTf+Q+J5n5BhPsixAPmin9hLog+oKvyuGfmX8OtkP0snaG0k7D/YYXHxYuJWVMdpDNsfyjVvBuZOQY/ht3qb819ZryPaYkf3Ye
mZn/NvvbY2+h0ESnAGQ7v93YcEAftRQTdT5EBVUBSUDQNJ0kA+KKf7lSQOisbPKEeqfR9n2GLY4OHYhrLVJk2RhDnB4v2DDVIxIlNTUhCQDEIBB9EItK
UNCKUEsBQlCIFUINCuAfXAryA0psDIStJCfWIv3bnZkiysEMj29QOiCfDtIwQ+aEPokAGgEMlUTaRA+EqHslU0QI0iK5CIUibwIfRJ9MgC7ypvKf1yeI
fmIQ3jQxCqOJFaiSsYiCidzSMMKrEIQ365kEJjP43mcv47c3eJnk80/BTt4Kfp8UE+aaACiWUT3BHqAjRKqHID2ObbqJSUqYetQ9oH0Xz/j9YInx92bC
MREKH+tCQEoUD5h/Rns7xV9gre+DTIweDgBhIviSwGgrBINrI4xuHHKdsltBDfWQTAxJ7OjbcHyWD9th9nttGqYdCVkD+xCecQaQAPODLg2/zwhax1It
JolmGRlFiCoimkiWloKCikAYkJIaGiAoigUpWqEoVDNAPKBTLgdjODLvzsqQTTbQrFSMAXO0JxThCh0d9zCQ6nnIAYHBOUP9an/uEm/eQtCBEhQBQFKF
DSHB5zKVAHysRl1KYsYqL2D71YE7Adu3tsR442tII5JlSAbZMIYJMGRCQ46wAu5FDFFjBoHHJttyuw4E7nout2jlTNg+97XpoQPdxWAhMDnT9x4vwB0K
+GlaiwqwYFpfybC2VN0qanNoRw5M7OR2SsTZxfFCwFlNPs4I7A90qySuzAmSCUCkQEqwKI0BQUOj7/Pj7cJWR6JYH7UmtVGRSCvxmDlB25kwn67iJFSL
rAyJIordjsh1FCAatD7n+h5ohtYCYM5SS6fzcQk3FTVGPOO2KhAXPM6sjgUz+KWDsHzg5eRcChs5+dzxOCiMKJjZnQv6IO6HKuvvgeBo9BVBFRho6SiJ
xOp1cZKhp2wJVTYXKxE5BQrFUKiICOJxk6QlSBjCKbQN5SGkIWIUXIouGJhFKVMtURUkkD36o5XyyxFfTzuSFJlEV32hsaUgDidrmOZykHZGQGho1CBt
TDqk6ZMRrQRBRBILXqIBvlLtqa3qOnlMyxUVhkYBpkksGTgxHbA+EL0wShbzMe2VRIqCoT/Sk3kTVplXaQqIpEYr4p6YZ4oYySS7YhnGwohpTryXA3O+
wCe+O7S8ElHiQJysqqilO1A8C48ZH7GQeZPSTIdw8YJlpQfnDsdj2FGq9UiuF9djs6kNCOW8hpyE2lNpA1em4rw0u1kJpRl1b6F8tMGkzrdyywdstSAc
twUQVGRRQFo5SBU1YEXiQ+qfazghtk6YHTWBQ4hQOQmdYDJ54GQW8c6GlLznpzMd9yQOaSu7iHCoXWZIVCGnGBxDGGbttqCJKkGF176AuThgRE5rNHIm
/WaYbTY1qDHbrJdOnB2lRiqqld6u3YUObrQ2CubxGSIJtIrhw3xODgLhi5sCalFKEQ3lJIQOZub7Ae44COrw4E4rdnrB9vDu5vVDxBB9ICoYKqggqomi
GKZBCYqGWhDjw78sIrHMJyZEXIaljEIgrlyImTBS/ZIYEL7UDA8DuBPtgD6oWl9sHkk8ATqAHYMK0xPkbG4GcJo0VBxsNswj9NGkNR3KHOfevwgKpT2S
tCJSi5OQFJQvhK6lUKENSPZK6hopCkRcXtkVoOGJcH9Z+A4/sGkgRNiCtIoiaIXE2D/XChwYFaBSmgKGKgGYGqRghUClClR32RxQ0rCnkpx5kE1Hdy81
aCIKRJ7FcYHUkD/vlB9ZrwgfAZ8szKWBrQ6B1rK484PXjttycigXAb+CHxAhygUP3Q4yKRDiZgM6oAOh0ooZmOKD3hHMpANkFDxTOSaAOINGP7QKJ2hx
+NFQKbIhtw5CIAyfhKhtsYC9+CZHMOgSetPZwloMCv3zhIfDDF2L+rWOgiJOSIceSB7YaKoKDo/UAG4AGEjSLJyRCqm5Vd4ak4IzI0D459qffNd2mmfX
JydtO35uwVsZtaNSq8HH+zVIH+7likfVHoeKeUoRKIeEh49+vcIcwLbEMipp9uayR76SXIfC7GOoo7FrFkYgoxkkAENkJ0/bpHA9bR0SPJKCIuqFdzpH
GR8O19pLhzEHAEMbEDAJiBZhnrAYjbRgUTRDNAVCTFBUQhcceEmkpgKYX0xAyUmoAplYhkGJjijtpNMQSxMxZmPLDJQCkLVqHVMlDtbBJpIioohBoCyc
CKpImQJJBqnh3cOQVzk/sjaQNlMYT1PzMCxjF13cBCAxBICxORmbzNbzB+utEEzuJ+zc0GxArVILSciCgp4kDoIqqBioQgiJpeeBtrSKq4yoiJgH4wsQ
BYdkxFQUUJQBJT1sEmUpBKuGqymBdj1BlFXKiKZXKMYyDASCKiKMjhm9EO5utpRGTaWAigwnmyiathDXcR00LLAdp2Dfla22N+eILu93t13YQnaKqcRD
H44BSLkJEFAumiAhxnJONrZbEG06xGQpnTnFvt12gpsKffHCHVZXBD61sjmrqZdDgWOzoptF3Cyo2EGKD8gsAyWAXOcIJgIcYi8G7k3Sqk6jQohlXYCT
G8mHz0bc7Qu8ZDHh2weztq0HgFjWFdZywxlS3AM8WSixOWxhbO9wHCHhwh9UOmcpISlrAOSAoIwchT17RECRbbIqeIg7uoTX7KJRKEVIIUDxE/mKhqim
ju6VmrIyJZaFNZY4StCNRJJKa8r9Pdqj5zYoaBiqgJ8MxYoIj7/nOmsWA+X456Ha9sRBTP/PEHCEiapoUikrRhkz6oPxzx0TE4eLcycWpLrnZz2SzKpD
FAjApuyB2JnpECjRdXbB++R0aRNaNaqDaRpqoJmiA0vINNZdumDIjQHKLK2MdhDdpI1kyDtztCYFAnnBzge8IbayhsjFMlSk1DlsLBslksAYjoN2Bmpb
GEzMySOkAPmigYcM+rX4r2TxkiYioiigPlp9PUZPt7/nCy5bk3daS6v+MDCwm3heTLhrJuPF+1MA90fR6IB3SKHqihKggUwPMlaipRopKa+4zAxbJIBh
gQ+kxfqgYhiFoQgZVggyNJTEBFApeaHooB08PqPM07CHsiokoTh9JfTYQRQ9YUMtRieGORypVmLYciwwmEav1mP7cGDBvAG5ACGQqYSLkqoEJCBZVyUI
6whQqII4MKxbEQVRMLRASMwH7cwqVKQCsjF1EFsnRsRHvR95zr4GRjlBgSSZZ2i05TSZZYrOrE5w1ml2zldAlUVocKjhwjALBnDAHKPSQn1iqf1JQJ3t
8e2Z54aZ9Lj/pZr4/SA4YiqNv3au1ug3XQIvBNuFzkS6doj5/nD9LQNQeyQQzMzCD90AoCuyAiL4heu4L++D2+Gdwm1ywwpEpo2Vcw25BpdIqLxJCkA4
sYB5HwNzmSlP7IaUyVayVCFBAgVACipCcwvYehkQ+gzMX8EiUqDiwtMZrA0IVJ3Zmtei8KTrYLVvat9587zbcFg/IsdAIdC7duwBIpIQwoJyhAcgBoQp
ESzFQKcGyDIByX9sAAc4XYvfAGkPicDNwTYloXJc3kxR3gzh9APDd3TeD+0T4qLo8CRGqEQOEOQTIG0JkhZgBukovmL98oerQPsnKZImKCKIkKKS+3Fx
gIqpWv6I2NOR+GZRQ/stfPR+IGoQ2/Z9e+t0Cc9pSGML03yc4B6ICQUC0K9/ig+vyELZA9vt9m3q4smvb6kHQB8g/fIu4HueL2PZRdHMczIjI+34HdMy
bYFjktBQEBFFM2Cbpv9zQA3CMr8MctYmQNJJJRAQQMTBFCy0FFUJGscJpoaipCiqqIGmgGJChaEmDI7tJpRh0DVAmZgMv9EBjzTxhfphyCK+rA1GibMy
EpHIFoVxhApIhiGkkLIGSklDMwMgGJEoU3BIhXtV58Suekwbxc1aQNoKWkzqh+LU0IUBSiRIUrsP7Q+Pzvv5W+WYeUJvG2wfh7wPd8JeIJyK7Hh+H537
8pmbfobWRVWG7FhywvWqaa6erTrmt6gbEksP5WacgI6e77uTmTT5hy6KCopP6e5y/A5wdXtzC2f9rUOhlbOINkmMUk2xNc6t0S+aW7rpvM3DotEPKH9x
oncJgSeJweX6V/TMOQMD9SEWTny/U61vrdwBP0oe/V7t51o7hym37ErsFiqRi/12iu6Kdda48rc6k9keC8cOcv5W/r+c+m+l81NfXkRlMCUFqkQTecSL
nYAgE+z8XfSL7Pu1oE8LqMm548NGzD6cjfT5TsWxHmbZpDWXpwXrJ2gJ9Pb6g04MCoiqiVligjj/Sv8O5ELRPyO6jyhx0+8d7R4gyuujWkR93HKfBfm7
t6Q94s82T1CbjsPqyb3b05cv8Y92qwQ5FLZCyA5TKeSBN9PK8UbEIilE5drVPnnrbL7tG5Y3dEW2s4B5JYTSIHCewDrwbIGSBRDh/dQG0hD++aKgjEk6
6bS9301hkRGfOXEWGWiyoYqaPZhBTIgVuTF2aZNc7Tge6Ecsj1pEQ6H9nc+9HEdHQ/vfJxO9xKDHfO24fQlPnuO4AsITrCMInCqEhGA4eLVGGyHpwE+M
Nw9Hc62SemE6QDIzQzFSLiGsuJhq9Yf8tsc3MXfK3BPxDChlwtLLUhJLBLBCalN5NSobyvrAH9sKrQitKlIUDTJNIRCI0oKYACen0fV9v9ufsjZwDzk4
Y/fL96uQSEQhLZSBLbcv8lVD9aLIcnWhsP+UOsNaSnDvwidtIwYsS01zYvUOlcGw5jAcsA0whtCaZrUC5jhQ1s3mtzW9W9amYjszMDY4B/wEhtM1Fpn2
3xh1/zatYfmmMA6Fedksk2M4AlqAKM3A+pDP/JBsXUgaOUhMpqKdyAm2LS2REVPgFlhCCjXrx8voaZvDTOM22KSpmWG2uFM9s37827C7ugrtXYlBD+Mz
lqpIIQuH6UklxQsXTBQIhs1ozVIzIrxmYaosAW5wkiYAJZZgWpYc9Sw6LGokgYRAEQzphAaQQE5LiAb/reTegKGywLpgY5AmX5SmEIbzIqgsVnWoQgWd
3WFKWkQ3YPQUJrvmReRA2XvIBRvMMCGhJI+P7YUPgnkIQOOCKeCz0damnWqaYfa5tpQqU216ug7qzKcpEKSCMKE/gEwf6R8yRAwBDfUhwe5Cdd17+Pt1
w73mZ37mIpK+2ubreU825+5NmrqYimMFAxDGTaTSpA+iBEAUN3LikWQaa37B4D8He013evpzOuxQiG4WdMhQ1oh8NBQFgcoQm64BFmO9tba7+9f0kTvV
O1EhpF7MqT6yd6fahplaAdxtQxD8mHoe1wdM1I/dBOHTfTTmAgdEUwRGB5PdA2LD6R9SBo85AmbTTCnVg/fx+zXYyzumzG9zJ5ochTRyQ/ihU1aiKgwK
hNUVCdE6kMrum/PDCKk3wecV5WodoqtSuF3S5eE8BY5bOcSMIMR/kkpvQTv5Vs/A8JQkUNoqHrRrWkWwvMtdJj+bREyHkpvunfgsI/wLt/S1+k1ZD9ZO
TcOp3UK54eLDeBmPoUsYp91/t23P3ccDtNHF5s5ZaorrsXBg918Bk7dZvgeSCMidQaeL59PFPbXeu9mJ2m95QO+HeFoBiRpoHUOet3APiQVuqbQiZED4
yYUVdO0zuQ1JbLIc657cdaRI7p7n8O++nLnxbHxB5FFpAiuu4ieeb8bj8fkIOOiVnEfMI2IJxcwpnQqJDnMJBmgu444CwdTk0mUFCjhaU/2NU60fACww
nMK7xm9XE8DzQbcUOUpxpMlNtl1qaMojphffpMNoL1yU6Npdw8MoxQGKwFgLFxczCCxZgtpKwriY0C9EO/Ow4ooqLr4G3OeJ5G5wnaTb0kcAk516GEFB
IplTPsNTR76pk9TnXviQUkNsLE0gVIjBffoN2UTcy3kfCAZCfUfihlQd2/s38X/EN/jsHHMW1OapJiDQTiTDhMDmdpwMogXLx3Y7rHalJ4HEm3/RTyuF
xuMFjWGrkGlzMGYYIjDjqneKevbDXl7vXlv5T9E+rJqYIAcPBANapmfpgkNlAeN4v0wf6w82UtiRMSVeZpVWXlo0gaF4Ch3+ASdPftMPNlQESiQ9STE+
XicvPMzncTyEDt8eh2c3gQE6g7lUg4p+eG49IDg6O9EPX7IyPGZrx2A7QkKZI9E9hxMdoDkXLl5j6H1IcF27Qjvw+R4nlPp9j38z6WfVvRiIh8PtNzbQ
C0zdfm6A4TN8V6Q5Ch1jsZTqrRRlkBGdAxmmoZnjOMhBERtmIcrUoc7NSWAiFKUPTKiKHOZgz82Qwy8YV8siy6sFDtMN30zT5D7/GB8RPA7H0estS3CF
GSeEIIF2YQKSCSTwjtAxUNBSFC0Cam2AOpqSOg645MCgOQ6bZFcHkN4F082zqwO+iqHQ6BNYCzuOYyVCPPaZfw4mbulDKb4UN9m9NZTFqiE50Oo5vdPv
A7tceB1OzXZo3PciHuFxdXb2es+HuQCVXshH4cX1eWPTWdIDujknU1aTutd9oNDuQoSPLCqkhHJVz1Y6hNcsTT4PMPL0N9uf3NO3agfYwGAdWQVBW2gK
ijAWM3MRRn32oq2yYzIs3ub00qsMek6CHn1hVdM+k8cPvSafZl8m/Xclvl8wDlTGCQQKK/DSOsfRF6hGPAA4VjVIKqIBMiaqghEjUIGf+7daSvPIZERF
fQHsQQBpo5T7kL1cCCpGPYmWD9IroIaaEDKcPdjgBLaMJEBpHAWIENmoFXWtaQ4Ij9cA0jBTBQpSqEwJFSi0KBsfn1A5/Mg6w6HK5j+Qcf9l2zw9yg/+
sBEhMJQKUMyhExCMyUiAdvT3fzHINGRFUR9ebENGr45n15ige7deO0YP1rHa7+/3/T3OSIzVnqZsdX9etb9HloIlW08hhRnxDzyimmOQKSo9V75/fvbw
jvzh+Y68DkcNw+XHHTHoIPnA0iIlKgHOGIEGhUaQcgXEgADDByJRTJRoAMJFDHJiKYkQYoUn+V/HQXUGJQZJSKJmXIYh+TpA2jRYI+sTYuLkvngm8Id+
IKM0Hp1Y9+AIraVQR+wSeB4l8ZQzDDj44HVHnu/cuhfiM4RiRJmAY02ZglZY0kpQ2AgHzh+U48IANoQkIAjIiDcDEDPGLxuiDJpSkzElBMgdlAiu8IfY
xganBJCDikBJGgNGKysmPkJFAnYVbWstA1ephkmXQbyHXZZO3TzlGJT9V7F27zOF4hoQ11QRPDxnXVxm/ZDUwNeeS1RM8CHGjCGP3gH6GMUvWx71Hyh6
evgweHZEdczSm0AXq7TBiKFYc3mWdX9zmWPr64GK9GzzyHNw4yfYyfGUiB9nBev2+i7FsZtnJD3e+S5ARZuzhD2ZJP9FKQ07nVDGB89Wb+jf6LCrt2J3
DYP953y0qVbJw4ZzIiEyHxLd2wMj3gbX3aKP64IHSBnJDF6zmauGum3p0ffFP4fxOTrF1/N67xpTyHde5D4djnw4vhdEXTsQ1IaMZaxmpm2/1auH9ken
OobZBc/CN1vcHtNbo6zfQ3DUhyaZMB/9DW0CHmIHEJIYxwLFDEoMxowkTj531RvctglcLth+RPItnGjeNawYNpTR9aaT7IdkE4L8umAlApBYHQeN8pkM
ykrASLBIuJFAWFYUQNSW4Cb1AwGGnVfAOyGyKkkgbAdVA4fqgfrKUA/deR5XofD7aGdRD4POcP2ntJqCKJuwuMPIRylNY0BQ1QrTSUuaIp1p7gZzTYz4
YJ/9f+f/xP/o3+Wj/0/895wK8t3/5ujUn/u3zCWdLMQTzQlZTXnxcvMP/NM9b2aOVou//Px4Iawx8A/4YetNT5UAk/KTRBkaNGLKA60moKiKQhZtIVSk
OSZEDzq5TCQwtteRvoD77J8J7Xn+Jop/6/ldtdNH19Pqzn043OHh8B/egB9b/NO79cB+kcqg/ORvCzrxOaro/DT4KbOKC7eIYgeo1dPUfZuAcp5vZHl+
mHpsHZKEGMUIodyVMS+n7Ccp1TAFRti0ESjYBksSIqkx9nEFMty3GGN9gJTd5a5Yfq4s2kO0JUH3oXh+ns1jLq+E1lCeaUEioZkoaE5QAYTSoRIUAU0U
1QRUUlDVRS1A22M5VRFEco76Zwr5LBziAFx6Gk8gY5eKI54fJALo63ElzKh5nKKnsyZRDZBcjl2VBcZEaM0I4PdHCPrEK7A8JANbLjzwnVucYlTcyJvj
k0hTSDRTFSAQVOrKgpRMhyw330GxqTJ/BlylmZgVRwOQFB2+UIiSYAidIomEFwZEyIu+Jj89unq7uxDiaRA41JoNslV1mQMEIiFcEx7dC8kOCy5UUFBc
oKjnEktQoKhhcAOQFDk0udlCrAKLsZRyrkREqQbWk2UwbKsjQwxmjaQFwDnBlMKBF8xyhYRxudKgImUMuN5lYcYhRRqzly5c4yde6zgTiCUd3KNjbc7w
m0uQ2PONp2bFh1b0PXGyYVJDC6888bSE4hIFQq20ipBIUNJANKwSTIlRVTmWa1mRHnEI1BFYUMCrtnIDlHKYxEQTbAiKpt1CirhSKJiSWKSKKImmqkqY
V0hOmMqZVEUEQcuOSvdMNCNCosREWJBRisdJXvDDbhJULAoPxA+PKPkCQ5JFESclZEFQmU3OIUVF2B04kRyiMU4xz+G4ZDKuyO1gld9vgYahKXeF2RiW
QhnssFTY8kGXCC5V9CkQY76TtiLYtnCB20Shw62ogq5FNtOz/L4sdYizrzqYOdsfDQY8rvJsY8Qo70Wd+Ay7Cim8JaEZlI/zX0+x7SfRs7QIgiZOSX1Y
+nd0g1Dt657KFu754EuauqElfCbkQY7d9Recl65O0YnSWS+o4d2HCik7Ekg1hRSjAUCstllDwmGFshOriGi63oPLxhva1BrX/YDUFWHEorIqG7MqhJpY
CKoh3iCQxiApUTgyxldOG7UUUm2F2pays3uh7HhhVRVcjJHR8+y3jkhpAlTZTYid8+Xtj2B2+raTkNCbUYfPAHDsmZNWLYyKIo/EJjt0yYyq17ZTDmpr
RqtYIy1iIWa8cNBmsMZQWK4hvrQa1mIBUyh9PZPz+W7DPxlTgKQqSy8lyWFjJHbgZpptm0nbOEVNlYJWI4RhdEzluE7pTMpaUxMiryvPMWsFawS7BBLm
yo7fV2RxRAuy9ZWsy/LSbh3Oh8j3cjlFFMq6SVBV05m04XND1uVXE7WTcqiYLCOJqr7+aBWEDp8IGcl+EmzuayCDN2wVRQWCqTQk6Q2COk3i49WScGF4
HYMjC2QDoH+OSaQ0wqUYr1MTAjqY0NDRRQUUYxRIVJ4tm8c3qmOHVODNqgAzyyViomasxEiKCkFgwZJhYUEic81MVlVy8nDzhRQmRcLlaAkMgzsuidss
7KGJwSlTn8HThpDGFQgoMNUsFxnaQz4KFCajW2Eod8s13TJvvlmtnHNW7AUIhK26rKgBAG5PB06ROzoZGsijcge2zaxRwB0WQfxchfGHS7zDGWcSGG24
lEy7csJqIpwAa6mYJiCKm0AOwZrQJ0zg6m3/2TXSb9qqkGyWoVJL+Hdg5y5UQhkVRrLhyLnzmIEO/Hu4YHCm5BQkU5AvRJKtsIi4GUkzsoquERYKIIkq
hpdo2TUMyUGRkMtbOXfI3Z4SGzodlJ20rhdCLQtICmRCdzYch+H8qQA7kKHGN9GLEwJC6kTCA6QwiEKgTIgDOrDV1kDZ/GlgcCqhCmCf59sB2Q8zqinm
oO0L7w7E/bfBL+nt7ZGIgIiKBpGmICgpoCgZSoJSJmeQv+ENCiwBCKNAJSCMIwNKxCFApQME1QRMw0QRSESUoUpEqsEDCJLQQ1JSh7/KLjD/bAah6ar/
PvtsMrC7DtmqJCIgXK8xCEK4FFUFMI/Ha4f/LDebym2VkctqFmZhgsZvn5mcNyHVdg3ROieDUxFDUUlQyRdA8EQ8iJJ8kP/WSIoYkANIp/EcNFMFVE0u
jaJJQoVOTemeEPwlNIUDLdiZDBuElLQGS5RN8LHJyJIa1BhBitEyjR1zFJskqKgwZ5bV1dMgf3azQ6aWNtbFh2b/pvRo6EVGeWTpmrKiuM+9jHcanLoo
fxAj/h3f733ofGQT17cF+/ntQcCURAESHdjgtaNsL6AzU127nYhgn3m0OL4c2yEh2/PX/hWspulJFYwFCCQ9WYglIAUP2CgvBO96AcAOzZ6bqYiB3L+J
+Xr7U+XzcTyRUoGAgenSoIopmQIqIImCAIGgFghUgkoCkWIiaIZkZCCEgJWRoKYYJQghhhWGkQhPr7+ZsbMy0S74YshW9kUVFJQQxNNSTMLELQQRQESt
JEhMNLEUQTASRESkkgBQLwRiRwcWKloIJpAaAClkrbKSrToe/WHjgXejxNh07q8+U5iWiSIpBo9EWikVSmTju4WRdyFnnUJKKOZGbdXgGXKmF2E7ex3o
8c6awkWc9k5Oy6ssIedrtZZMSZ7d2Ti07k11l5Bqe6DrguW7t2UUUo1hJHu5LaOCoNrSXONxzASCihV1E0xzPYoUjEyCkhDkcvDd1pmDtOHOcgpsLsuM
vIQrNBB5xIeQbQoibzzjlByr1FkLuXIo9JDdEm5y6ZFwSbnc7crztAc4NyyqO57jkiLMWRJyuQaKhEoZcRQEVixQ4ul7cx1GXLhEQcEI91d7jw95Dxte
fW911PAtcmcIIIguoHFsTjUdCHASEXOHgFBdCXIVnSnMIgx88d70d88d491zdygtyQomUbu3Rbrp4Lu40hbi55JO9Hh2TyeOnsyZ5Tm7K4cuO6McXCz2
eu3nwPeOOvCeHc1nvGjFJYuouYXz6QdadUrEaWbDMuLPI3097w92p447mlOihrcb6xosZ36okMp3d3gSFNnOwgzYtGIyZVU9WAdbyY47IpkBdk2fqa30
/SFsFHcVrSHByKkCC7mWO7jiuQ65RmJpIqqcnZgY7Y37jsBCGRA8ohrxEUBd3c90YUnAskdVxPbkuCGnQxiZgJQikLpiCXF+/oBhCkyaC2ZIYMLB4HBw
sEYB/mgvE9kG/wwD8JDnH4mYqQQ53Y61hhHhoUQKh+dIuTVIKUGc+KBgD72HyDsJYLKMPzQsj5Qht1oqJO2UGJwDgYRTQwMZUxL35/0IG/7OZK3Bk9qX
LYFOZuczQYcqT7mGk7pFDKWHalBirFEAR7fnDEK83d1t9kDWB7SB7pJmb/RzzPp5OtSGT/ClO+y1aebuIHuCJ7IM1QVtAadSB5f4lAhKOJ8VmUmQOJco
xgVkGZslEem4WdU3eJGXegaQ68EvwCf70GaKBIhJJAoAseZzO7ptrRjzhmwfkFBdlLELv3rmZfwZtF9rdHdKk8MOnTvd8QwN48oe2ym1TTTd0/sYdRQ2
pyflweOG8JHf5+0EfpKxPhbn1RJkxUcOay8f1+O3supFCB0iyiNCxfHHPBEOcfuQ5Dm0OrWwxORnDDFMIB2QD1LAkkJQLCCIAiKoceMOgfdMuAht+U6i
H1oy0/e4TALf4EphWf0YGy0M1YT9+oAfk8+DkRuclPbuPV92d4zo+b6dOiH3AR4hyzJ9tNLJ8vhmdL8QIfSUh0O7/Zhrc5B36pO0ESId2cCb5vtNUf7/
7j+Z/f/h/hl+G/XvezkhWX8SfeBpO4PBLIwzJiPqRDHmv0LqoiWYpKCigCk9CMkCmIyBmQNz1DcAgl64+gEZ6Y7RCx0wyKKJEYFLn6okRpDgr8dWc6qy
kpWB+W9zMFwBCYJctw2d8oIeLdaK9IfTM6O7sM2RrfAA/CKPysE8KLW1bRCmWu4tQpdG7O3O2U3MgoBFCmUDC7C4ncmNOORHWrCOtnFNgknBl07acCIi
EhFktnIvJJl06V2IIOydjDkrWk5U5aMLtIC7NTjqJCHCvJbhFAOOWARwI7q10c8kOCEDlcHKCx3Y5AU55Dky87c8dcPCKKf1MJj2TWbj1AS7KM7BTADw
Xr28DI7I7kuCzIHgY7R2h9aSEHUEgDJSBwbNc/Co+HfTOLRR6HQbPrTkOe1hWfU9N7A72Lt/e7cZ31+GcqxHUsl0qc9xR2oFPy0HrsWavTnz08yF2OWG
2kR1GVQ/KmemrlIy7AzHClWy2sS5koHvOLxtYogvhKMU7wys37K9h0Omzo61euZwhxe41TyD0gHv84ep95Pd271FBBFEET9sKVFiEFCVHGnCmaRRzOzj
rh2RQV3WhQNbchkYTgkFEaJE7u7KLRoERiKmLIog4sdHboaakalXCIoI5UHTiXX+a5VF4c0En5XcS2stSIKK75FjkkaPlHREpUiOcKuEqy5coijln1cE
7TilAjKrkRBTOZtWPcXeLkRBTiLLkTIILJpFyoys5yCqTtLqKdInJOc5QUTkmScgi5rSGJUMuBQFhcpUooCAomQcOkhhkVCSyKIuUREFFJ1ZYZYJgU2T
ky1vI6F3O/Y1C/lHN7BPukA+YfdXhg95fn1wE8QNg4evwg9dduboHFnoSipzCB5Qp+igkA0QSAbhxPVDzjz6mj/H3m/ZzRPo/I8BBoShKFiaGhhJGaSo
appGlEaYEIUqBZOyUTMxQyAaRViQHZH3KIYqjtDFMNHesgj5oBAjxkR7/yjYdcqbgw0RCU1TWM4Q8UcRwaiqpaYF/h2PQ93vPTVGMRYyTQJpx9HMD3fG
jtb5lOdxnHDNn/L3n88G3agD4fzR4qp+5OfL2iw+0DYXMvA1EcZYL+44dMPhAUBM3FDcRPaIpxex2f5n1rRVTTFRJUCgQRQ0hO4/yMFEQE6A1UnAhRMl
mAMPbw6BfzH4hZYRIIDs5RyNY0IIKKIa38bT2Inn388CgpQoGJKGmlqgGiWoiSihCikIIBJIISomko8RdlIU4IBoQMzBXYE/ODUK0JpCRWJVlVhBeE6Q
pihmIlppxZRNAukDDcQZlVQpVEoAWlBAyLWsuu2Xu042cC9iXJaRFBRdEAyQA8fkH0QN/llLqVi2RpQbP7LZFmW5aGJKkK0OQ2h+XSHRBQhDvImAZAvq
OwiQPcv5xgD/DmfHs7IPUj75A+W09/E2TeAKFIkAoKKUe8IBD1HM+ZxA59Kq+iQ6h128FOAA/oiL/CBVEmQKWgQT3KfD4JClAhF8yHAgqCJPoDcEuCPg
naeZgD8dInwkChe6JNEXjpT6Tc99woq2nG0v3Uhj+7Uos4pXXFhkMGRcNTNIe4M+6bWGSXqPT0xe40JIIS6hSgE1qrz9yCgvxFdIc+29vsHkfCZKS9in
wPqTjNN9FlL+V5F1217cNQG0PsnFA4DJgyAZKnedQewk39nsz3hmGSHMjaBPODnHN4IXVfq2w7SOejhNNCxGjPlgB8c1ikspyzI22nsQPxucuXewMxO8
NHhF23KRM3sJ97h9vzlkywDTJr6ahDgulEnGGNXLKU6TDxabXfjQfwOZNzl+l2/+jY8UNjrZo0TpcYcCTR52VHvlNFsTeKGI0We0w9SofQqP1IpIns5D
96GP3wAfPAB8yKh+yACCBDfUAm461QpgX9MwIUjTUhBEigxQVEAShEs0jSVEFSFESlKxCFUASQUlIzU0lEglTFETQEKzAtMDEBQJIQ1EjUSoyQkpEkIs
ADGEOJP3JF4i3lBVKJUSBzlPUpudspmviBPxJPISG+JITgujKFtlwA7KIi7acHhCi3PJ8HSB1bzOeqjJ6U71t4TC7yAc8qB45jHkDkmkmIbupk0MBVkq
YgYkXGs2yU62JxDlO68mupOYBRXzgPK48nAr8wDF8OyoqDyQAsldwPyzETJybzlQRDmxrZcuQCRea7u9Ei7kRDfDkwThoZhIBDZIRaWeX/rxV4SCUCxA
LQMRVCh7+G6Rw2w48EZGhlAVplgFKGISYQWiCBZEpYAoAMIVclUiIDMRGYppRKFHIaUAoUr/zM1OVO1Jiw3NMgpkQdDCCRaBoJUBTCqIquXZcpIRFRAT
ERUkrAkREVAxJsk0Y0jRMMkSEW0KZgKtnGXG2RVUcFmVNDgjIUeqQqaDQYhiB36QNKakGZJgoGhSJkinJMgimUqJCkiAaYtQBpEJP3PPsV/WlgJBFkaj
h5yDtB/5hX8vowoV2GHepRwDaTYTT7WCJU3J0hgb8n1v2xy4kw8Tji/D1GidBJ6lDmg9tRRREr4IAeqgIIChXyRwPKPQiL5vHnhTKQdRyaTaQ53a3bs6
BzhCwI44UY50AjtlwipxORQ647cUcDpu1DpxZCWKSCkSRYpXFSUWXYjYnORzYTPObuWxO2xJsBJludtwA4SBDsdkzRVtBpwTyKG5MY4cpU3H+R2wcHy/
3hmZhFzn6wSDpTTyS7v77XGhQrTt8oZPp//V7/mtPzPdBNPaCEYEEMFIVQ47xj5S6QRPDhjlRq9qhhLFXmv72TNioW1FdxZlI/CW5D9c1nmq1zRmA+tx
9asOuQcRKc2H9zgP2CtGVxu65kVpK2B7T3QCIlL43t1Q00Ju+5Enea7HQQryDBswpRn2MJR8pkECAQcbYycUBEZL+DhVOhcwvVsT6Jr1Xta8azxSagb3
u5pICiOiyCcOzo1fBxalWnSttgCKI3IAzeibDakSVfkkotRQNiLHlV6O80faxZGGrpTZpFFpBUZBhw/RCA0CJhK2h4MI7085rciuJRBZbr1wGNTxzO9N
Fxb2wJlToLkiwl7mAx2AhSTtMIL2K7Kk2DtaFEopWzWnnQWwtDYzBob6VazilHwR0T1OTHh66E8Ea104VrjrSxCUcIs9HkxNBQbdsYxUN0+wY1ijziga
SRXgr5lHfm6qodY40K82pWm+JHMhh9QuLSQMrDZ77yZeeocc0Nj11zZpQyo7mzB9d3yMQPfhMWlR2NTxOjMgkhU1GpCgSY1i5ArzxuKEIaUUeSPXPQYu
0er8GFPLrl+X0inBHde7MP389sND9clenVHojy3KwmhJPHTGyPmch/Wvm4jhBQAPXL0MKwViTImkMy9dWVcLxgbEPWd4HYEmMgBy524hiTXTYGRgLPOt
ZCa3GEqFGmCLW/OSdHLMt4XeFaSPrUzZrQiJMElfyIno7vh9C1iad/IhHdzrRr0lM3MxVEqVTd9aNMxF/EtLlLxEFeFyOJVhSEiESErL8ERNkOfchpaL
BBGHOQ55tM+73oDncF7wUkvXpOFy4RT3ZEPqwypGmHy2E7FqKCRcKzjm7wgmRAMyGeTkjz3I53ljEetLdAHgrrNOwY4MlFkNo/f4caIoEH2bj3IGiDKk
gPX0cTnbF+kF48tb0/Ij9zxRzxcTV51zZLOkML5xZtuqniyf8DEgwGaPcosoY0NEeDECgfmeKtjfefKQsUBfaeaqMtMwuEKlKUE180p22PmQJ5IKkggx
hhlJTo+t3l0aOin7BBgePf04kyA0GouRQZnMQBNCCwy2swUuRkRllta2cCgM9Wq5LCgFwTEsT59XAGxXt1d+wzRGJRHQDf5dNmeVuZGwkl9+JiA7uJYE
iR4Myb5kgziWmi1sEBg+IS4AWbUPXoXrvgbg8AhDSh3MyHWZoQ0dPitHPSGnXBst7VcOJZrTWO+p4Evmn3/HR48I/LYZFebPjJoEDYLkmGJU8TRiuq0c
NOTjkP17LjRFgB8IDb2yedlAdwbt593xz22eUoee/fRdWKpp982WfgX11xRIHMw4yYcREAMNi+qmhy4dqBIxM+339YV4KEtEO0qnSV68aw5ptWvjmkRZ
s9fbmTnS0VLknEEykxwtqgiZMZ7Ies2mKSzgSxyJXOhjA71p61NTj+Wp8/z/rY3rXrJhz36+NRdiiVqDmBK2kGW2VBfiQwwsBR9KB6lAWYrDWnN7VSiD
TVnxwBZM8NAbzWhl9XPy10xCFSXUo9lQWo4OxxSc9/t99e+3jCzx93lN68oa+bA1b2mIiaUMUGQggvHwJiTElhOgFYr1QPPFAXsZoFtA+u4qRUzxZFRA
pEfFwJoeRqMgTAGVCASUPQmRPUU7LAYnwWRhGjrABkbBkUIICMSEph6LJ6PUHu5CTqJ0h2+6G1Z0xFMHYcWGCLYA0Yjpj5zpdX1efk5QJDxgJTvtRUVi
hFhogHghaXc+H2fV4fZiRhGx3rUvx3U64SMScjs8jJzjjmR8ES1JhAxZJZlCpwivlh3zXE0CeW7yh5PanxlNp17+0WKuzEiBYZ/3uHgpqL1eiaySxGQE
hwOouBFR8vLDFle2FCSPkfi9tV1r5VKxk4hqkTJ7SAjPEpLJLyswoUxg62e0CpXwUKCKFIJUWqGcEGNEWXZUrg8EfI0NeuHuoSQY3p0SFMiVN5o+pve7
UAwaiPz9MwDhKXnNE1c/HnC+PVjxsWIJjs5AoeNNnPm53guT03xcxVmSYB9W7u9lGOYZJi+Vu6SpOQ8cenHr33jv786xck9UzgC6RMEfBVDWKCeFRgVE
UgjwhIBdBvojZcAfD5rx7TD7wa75toMoEGZ7kwKw4gbOfj3w9ejh4698NaKHKX0xSMWKkF4QhBmTalykRJRIBA+tKZRqXXCs2fJDlB+a8gG3J0LDnfyv
bcRVVpF1FhQUBMquBmBTfp+rkAnwy+LFAPhwBAZWGEukXwLlhbaAHJ6pd4uTAk6vMInOmwM9a1MoevymSa8DmcMSQOle54BF3gcdVknpUBgNHohOR3MZ
TqYoqV5dsD0aIBMDoEc3bR0slAiRJMoeObvk6vwfBg+4Qr6IRW1Q2icohM29RU+PBXog8tkhbXjSgefIUmkipcDlY8pgIdbqMQVGIuEVsdKfAoE6Obre
9OVFkggkkEkh8nnzPkwRayKgkaHBUo5Azs9XobwuVoa5AiFkYIDvZrSlvsMzKqlmoWI1htXguQin53hhXNbm5uym/dgRfP2dXIbxABz3NUFUBFpAM+ck
ZK9+kTqZUrohvv3+Ott+4zyazSb9NkaXyd4iRwCCGHLNLZxpku+LUKyyVjgWWGDBnVxrlgSQhCoyCDBgoxUizXLno0WdeCk89a7WgEkztfU5d85mxCXK
DBDkkMVBdWFmh0hRawmhVkQIkV+cO7+V+TJwbd4/wbZBMDpqyNTj0OS6Sl+rdpCadoK5a6+Pw74nRTorCPAQFRNMEMna6mAYWVMRZtQ3TMD6Krq7QBgh
gmDTzgpmb5WfKRXxifWIEPFUc78DUxl5ofKkxunMjxI1qqMgdhDCXFQSWUUTW5hTKLEXgz8Ez1KNKzz1TlIjU1qQiSPWJHeG3EUfMsBwB6MDm0ASKJO9
iXs+LQZAnaDtKemPUEZyENfhy4d9uNkegFbna40PqxHiN6ZJN4Fh6oIQTM+58VlidIYPTMn65IZPit6hA4WRZgmgrISRHMw/uRw7xY6OeXxLNyxw8OH1
HHD1AGzgTGE8cRlirt2R1LsxnXXTh1cvfYdsneNFy2TtlKw92AURiCW1A+SGtEtFJg/CMUSEcpycrthe2rkH2od7FX7MZMVaqRfb61hAJEYb6KgixdnK
ssFVMpReR3lsGZMxwHWZihRfyauooR4BhsM8mEJ+h8mHodMV1uCQd9OuMPJ9zxoZh1o75vYZV17hCjFkcHdrndWJBFZqeZGn8uLcMjl8sWXKBsLNz5lA
hkejAcQzu7GRPbvHXvM+qGdc+OLE/ksKoIsBMC9Kgy0fnmhOQKHso0WpqWKpMry0RZBMLocOztxjW6ggxAi5dyjkVNDPXWEcCpQt73/36yNhQpG0AiOE
BtCrqTAfXXH4z/1XOwSjgZ3HXtnu9QUe/nbv92x5OKAz7vWkwZwRUSIox6rGUiwFUXJneS6vza5QIg/dboy8KPuq5lmTF5NsZTazY76HPKI2PJFtvwze
cQzLTxRtSxCo5aXLnBZBJAEghECuFd0I5YWUJChUw2E5b+mXDx42Tkl0sfZDSAiGIoLIcevUnPh2S/eOjBIsFSbIZBMdwNAxwbnFm/bp5FJLSAp8kAkI
jCOBKJe1xrfxVTnH36cUOtgU748jqbPJseYQR6IFgD2950cuI6aKCzyLHgAe5fl8e5Ydm7xuB5T04IsVHh3e8zDsAQDkEb0FoOHYfMqamC4JCB0XQmeB
Iv2ARJLwOgpg98DL+QiZEUkPO8pDQ9wRvVRxMYH4TZnwkdoIAIiBPMKZLcVKJAkwxelIkIjwY9475HNcDkxp6qQjS2aszUWKQVpSmk7flFGb3hvKZnKV
+vk8+dzr5Q67EAjtIU/f3kagdY44KOtTLlgyR5NVPqfJaXfOzAv23mwqjqUKHls8Id+90h4jPk5Y2rFbotCbUDs52mX6FwTkwSiiJRt6CUezlMS0JFp9
zn5dXeBlPnKmfYGyNnrv315QJ64Zp0715w6c4/AVkyYHVFZ2FKMjGipKXKA4PkgaI6rZ8znhDtqjNIUaTeM+FWQc4GRpG8gLEPJc6U9NgsXEKFO1FRoO
uTmFDpmjq7txV9ijtmtMojBg6MuCmyqkWmwOHYS3VEcqEUZ3YqTE4F5MkXS4lAYW+HHJqafsZEqz1vTIv08GzvU4MNU5ALUaBj38l8zHq/T6I5kpkyo4
3cMEn0qLBzFo2YCMDZ353y4z+MNgE44sNLKCc98MGdRqQoyazgkkGL3lGSvREkejWioThB8yKncTmSKKyEMgr8yUSDY+GKMHS0SRGpPtm+PjJ032Ro4f
F5N+bDx2QXIn1aRdujNr1swo6RTeASL6AKcqTrAoQ8IMhTqcwUr+gJIsGiLq0g59jlbu9pHVGZRk4yVdqQUpT4IC91LRgoHDGznKt2LPxXBnhWyrxEgO
24Y5rSkPAhFD42Obmj0VGDeDYUMoi53s5hXwvA2DXaV5q1yc+FKwZTYF86mQyEtKIsWgPc4YZHbVeyglGI6sr0ZJuFzMjn/JBl3b8VlYEFByW444YNmv
A8SG7V5ctNxld/BRMhtmeiJkR0Czlr2xfONivQrNDBt7DyhUBRzQuqgdDne4Ydua4Npau6dLiu9NJIUIOzr5e2pFdLCeKTXJTVez/PFQI5NcY7Xi8rZC
yV+ocMKHI3AZWLkWV2F1HEZ3dcDtKTS4NzXtVmBVEzxZtyBQGoSG5vq7tVCBYoUIckctuj8CRsoFKKlDvZdJ5ie1qTfAVJE5bBIKJjJWLSUIT7LBQjwX
BHwEutpkAmS/KnvFfDG9TR57343mQnPM0aPNppBZaeb60bZN2lTSA65swyE+BbdCNr6DBROCTkEygKpCkW0dw4HVwN98ZdZMOAomi4CPgyRJAk+1YNzv
gUGNSqngRe1wwgzE8wwubPWdda5QlCklp0UcC+aprxmGjNdTmRqUSRGfHZgpL5BqHI1BiFF9nZBCrsWM7BtqCfLXD2sbzFCaiYkSOlA0ZQHZQzK5BxtE
RhEE9S/YHSM0PoD9sxkKwGiOwWyFoEw3nbUGZknSgeyhejMwKGTdedzAklS7b06RTRbIZ782V7AKRFw6NBiC7o6LGFAiIEOyn1NWdOmsC1q9lKdJgKCK
HXbSTASgCZKrgkoNIcTNl9+GxorEKLPTYfso4AGLxbcQgWgguCiZHWMYdKbKlWy1COiCXMrUpBldVQUTIFRzeeQrVH7dVoXt1VwGcgjWyrxXi2bQ+GbS
S7ziCbS4YtE601Iiglc5V4TRyksBF8Lu5iBMEeCrV5F52k2VTD0DKkwYjG7y5g0kH2xsWvNkvXEUmHkVw6MFEnglF7GgippdQibi7oA6CncBLOKt386y
efZwMzz5TtOTkPkj1ODItifszvR9aeh8SUlnKgdGpXwdv37mN+ipqZkmNTifZ9jY6zzS1palsBQHVY150oZ55QzWrKSrZZG+J6RCVrncOInGyDxtsg0N
dz28L8PPvoSer84qxDq8vdMa60HdBkMkhpa86ejRXjUscKiFqhvXtmhq/JFitl+VhihxwbUsiVuZWZs9Go4PscfFufY8dGXDFrlhe3pmpfgY+5WjA6OE
UaVj93NUbo21rfL39AJO+QmAqxHxLexz657eZ2zkh1da5MGDEEs3TFZNJKn2u0cOXBduXla7Nu/tc35rmx27dY03bstvOu8VGlA63B/f+cQcAGzuB4Ac
BwBZiMlCRtzMG+gXdncaPhtu+Rtw5+mporfuVUgkB32nQRRAKNxAQcDzt9RHrxHCgOONcQ0Mhn2XiGB4qDuO4YHiIGcoAiKBYcwF8VNcRoSRO1g4zgAe
AeM9WRMk0CAWUSuFCOSheQkkgDbJ9knrfANSvBjiVsxXmi+yylloVQCIfyQctsspDueZyXRWSslSooXu7N+CfEzVmj3AMUPUFQGdHviO3QY4DB58bAIM
eR70KsHG9kA2B96eWgm3gbzO7akhjKfGnKarPL2nnA9hAZ9NnDxqaA8hn0Ny+AHo9k0GL8+xLMlER8Gi+JYXvVet62NYXve93mB6vUB+IiPViAOrrmoR
ZNdbhN7ShJEDkNyHCQBIUASEyHKcAqtAmgYpr9croDAxuBUVD4PTzQe527ULgPQDTcodtjNEO755wY4JvmOWPszWUtupb0fQkKWYBT32c3KbUYeNNoLw
0fTzppgsNBueFOuIQ5wwR7k6dRvAzpHQiL63w0FgzSUOWI2Piz9ttVDhMt5AhWxagN/DNAjSmCL6IiCkIURAs+BHtbsyAbPcoBAojqfrM/AAUgzSpq4a
CUVAIYiIMYYj6n58y9coAYJCjl1zLmQmAsPMA57gYTSPtYe2U21qT2kN5moyvLKjoBgKASu+u5RFEn0awFR1i4FwgcWwSalGqcFKOFIuYLkDC7u7EQG7
xkKRlaBwkpIrsgsImrYgnBN6QHrXE0OrHWkBhwr29mPXHh5Y5XH2IVIcqOAIeJ7IZjjwhmuRcgfBlnje8160NeLCYO1hjXk91wFlz2h1FmDIAcbM76NE
yLBMlpxnIiJ5cYaZ9iFO/nGa+Fz6r3upPn0ogmBYQBKRgcEWRIn0nAcH0Y2PIUIiyPFpwbIBHSkccB+SPR5iQucz17Cp8YmEAXoSz2WwERzXNCN+2hre
70tC7rk9+Z+unOX2iHbg9Z1hNAnlhWEUJ8edfPzzU3yc2oH9MolA6j2hd3CCBGhVMIzW/iQmvXx4+Nco9+3rfb2nE7ExKsFIkkZq304u/FvH7Oioixi7
bW/VlE6Eo83cNWg3WsJpGYnGTWWDOzKIsYIJjCy03btNIrH2pvCqCIIxR6KfocLMhjDJEDVKJRKKlNkLhAe1rFdgTCN+Lw9VmtsCiSaC9sn41QJkgc6F
p2fnKnx0mATi6tKSs4uHeUKOOb5QBQiU9rPIhTmDQjcgaM/s25Jnps60w6nwZ+Vi+zNLZCrqZYI+RCuynzKn0qOV0nZ59Jms5YCLU+uu+M+OkN7Q2cmW
4ISgLnIALPjvmOOC8DcNssZoUBQIwzw4c5EoBqCFBQImQWEjQNAvaYzFAJvdoFdolTFkOFxZ2woQSy0hNUQAZIiAURFBLATDjOEHiZmR00T0lA5aBY7d
GWpEpSoJjAQCYy/F3etww4GLk2n1VFYKKrWWC2ModUqLrTl7abaw3yzKoVF7p40PNut5p+GbUm3ksVS2+C2TBBfhDTugCvPbeRXTAZJDBO1MywyNQYQM
Cewg8Lxn1SfXdPCHuz2ZMR11nza+fNz300XHrbQzPbJxUUxDSoLPj/PMRDabTFBCEaKjg0W7yiC0gFljZkEXwWY+rbaaXkqwchaWKhkoD8lmFrUIYC/u
o1lRF1IGREikZGhZARmsSuG0qtJhbVDYyRwU4cZzCduTTLD4rBGmYllhIDA8DqdJFRBNVAYX8uqu4tR0RwmSoKkNhQguypcwODaNpdXI34Zsge3iK3N3
luysRNTQMne7i20y0FQ8BuTqJ2yWXIpfRUnYNWFmiCW1hTZtmRwcek9qQyHuZgSRo7O9q50NvXiqAsZ7kIbPSE8cYUbt9cD02KXW5njmh1MzQbBZrjsf
KZ/DH2Ule5FyJac+CCfLD8Dl0LJCqpmNEYKoJ0yeywTMupCJOd78To1rrO+WrHUUONTbmeaSoPWC/CmcTjwQJkcc9bwZoIqr4kLk73qnQT49+XxNS85m
AiGt8KdEYeEEOTBYw+ytBftObuMcN3c6LsRuZ6WbBoQYVRtoyKbJPNL0VPGbnd8voMSQbVnZGWsBjoo5XmwPPvme+mkJNC8oBXXrvUDr706VujIhHAXg
wMiQkkB4A4CXLUygcItPwKrup6gZTJuY3I6cDRgmiNZYOhiUdQBRiCUbLqJIWna5OpI/cDJAso2DDPas5Lh258Z5/gPlrPcxrW9CeSzyWdESDBBHwhCP
Rib+UPJRuhrFvLzjRJ0rIukERWS9x/H3EZRhRXHcdwwZ35OvIaNjOTsJhDA/QOwsgWGtA5J42iKYSagG4Gw2UIDIewb1NEgfKTol1DkmiIB0bPVnQaDc
CIYfZiwRDcDkFm5kp2GG3p2Asm55eqq8BDmvXo8HRtEIQpIxsM7RDkQoJ4wpsdiTuHQ9yn1ciSNw4ruDtpU2JjmRUQWAiP2Y+Gg9vrW+b2Ath4s0ARAQ
8CKHtKtAcklfRb31c0QJOr7bsdyJHLVVVN3wd+Lq18mvXfOSaT390np4xh2nyD9Dg5wXcIaUPQR0LyO58ft/m/l4KAahOhLQsP1lIf6WYmv3buCUVp8C
7aof494YXw2ByT/Y0EDs7/2YXRQ9DfXDFMXcJNX8LXeN5Jr2rklD6l2cM5bpT3iTGxv70+Rz3LR3pLp1pwcaPoXegRMj6YBzgfRsLmGUIskDzDfqHR27
F4dH0oKq9iiIidFQyAJlMwKIpRgfRn+UQhOVkKZZN5J5Uetanxhi48Z4GB9rDyboihUpX+qk9HqTU+KUmp56nz6W7z1buzjDmQm8FTCkdAx4iXhtna7Y
YQEyah/8cTANMShJ+k4VFHNcx6McTs563SkP0SJNnVRVBQ0lQIhvAuWZjOtQ0Pj1wnBPHUzAm2dQyXtkKigi8jZwuFuBmPEuwnNPKQgfpSc0Odvn/x54
bwgHSYB6T01T8chLIe/6ghifNMTNYYDksAxWmfjo07tgMZBigpCChLTEioWJCriTUZxzDc+bjmt9ZCUeS46zFzmR6vBdNk2bsA0aGwW8LCrmzBYzpqaa
aS7Sms462aFzbQau3Q5fOIJy4BdkPt4+jHiuy1/uQoqGhDaGQYO6dXWgEFZM5zDfNpioVW8dZLlkKNdptx0yd0mIooBbENo7yFcFGDqwQKl0eSn4cIXo
wuD6dvCG3zvRxOt1bmd0zNQSmXdmaNHUNBtCBDQ7jp/xMP927yAIGWjk6YqCI4BahQIEgTwMW9q4BjEZBYjEUGImyl00Z4QxFDXex8xoUmSlhZ1MlkNP
A3CzHFw7vK5yB3jXkY4BQwyD4KYBf+Uz4+55HvN9qYxNposh79F+FKiJ4vZ011MgQsyy5LwhRSnhfIgWkgHUAVUQAKXcbYBQs7V+59LodWmqiGlV0e7W
Cvv2yBsij9fOsKzet7zZTwDQP1x89oisCOp8OwQ6MUPqSoKeCsDPSUzRMzMYtRFFEPsv2ZeXq3yEItysT6m/bo9os0/Gzcd9F5fE5mGwaoRez0tnxyzT
pBYuSenl022XXxXgKCaIchQ4wg0gOVjYU23UGBE2Uwc4tuPr2IPM13TAZ/uTEHUUPlyKCWmZdsCtzjduSd1LI1krX7PdwgjvnyOR9H17xyw6FSCJceKw
c697uQmf5S1iCJx4zaIzrdzV2mhxrBto+mwklJ5R88OUXHh255y79bJ5kvr5x5rwPC5QgrLrx7jwO3n+X8fHCq/NRPx6aIJeih1hPXcayccdNmimDDmt
ZO0wFrLBYbtMSulmMoa1ViaoPVDNU2dWcyFNsZtqusuQ5rWOjsyseUq0pR0w2iXHma2OboibtnLNzF1hjhiSvbLrVcKO4Yud3XyCM+9lXmtNEC0XlTkd
xZBpRghtPo48nkx34OOt7J3u9VKXi0MZctW2oUtggg26t43Vo1km44salzhUziU0czeItiAmgjVKHKhFRSgOxIZFtyyYLYvD317c7hDlGXzdf8PePFvt
+at71e4B6iw0Lt0Xfo73ek+dZfIvOOV4fdbx66I53J1KjgYhTeeRT8PmZNCduM+xXSoKJ57MUditttaCSLl99wcgp5hve7fimk+M2thLzkSfmWhqLQlo
VydaEHogUgXF5jva47ApZyyizLucdGkzJj41c1YtHKUZbr0ObNJujmd6MwqJB3b1eZSpYzthcKVaMLNFuJDtmZe0r2XmFiLFhtWAVmOO33FjzVt8dcz0
sSSquPob0Efhe97gvnFzjOZD52O9r1mF3H3RjrvPJrxw6XKbOs1qCK3TakVpZVCrIpvuhfe7cC5SVOi1nujfik1rWH09xTp5AfmZ8ZJMh92HsAqdBA9T
Kft+oXDBwKKQMRNJ6GbpJ9B52Hsz5/d9An8HGSftjbaW5oJCGMIQ0aAJ5CdOfSByYO3oOKvFN4EwiH8Yc0WTXkYqFa89tLASbTqNSmiUaoGk2gMkpqhp
NiBwk3zEWLdFMMGJXJ3gDVy9vJ8DwxPGvn30bl4vLmPqh2JIZCgfSCtEZJqB64UnQzNH6LQ1u5jvF1m3WswRuhsYsQ3IU/kdQUJ5SJknKU4QCbQA+/bA
DUbwsnjLPXXiCbRmiciIIRYaDUfk+MpJpTuSzdA4LqYxjY5u+nMwO0kfqmcDXjo1JmvY8eOGTaCTydnf0HWQSyRA/LOokEeJYJx1HPPyxPKWcfrrc4sn
POU9Qu3vfx4961N52mt/Y5JpDSX60NITEOZRwaRipPHjwOGpssYIiogubG5eWfhP6E6DEfQ+8fzEAv6iH1fGEhriFPMH3X44gmZmTJhULWkUwcS7PSTY
8YYfeX6mZgek7CVBNe7VfOhSKwFJobT7rTxtOnndxnzZ93CsjzxhsQ4hNJJgbhtDE97KGkLBgKKiTpk7YMYdJmieDminQakBga2vngFDWHHAIAe0IQkO
J/ZytwM+vT1yp0u+DCKg9l00y9cyOMpzA5+UD0gKCBVCJyeBwboGs0TtuvnJ5bHC6fX2+e+4bx3DyRPLmvx3B/v7nOWGIfMseRVF4yBTCP4EKO/Ri7Qn
wRG4MmAgb/hkyETXsbnIZNnC7mrCYmfplA+sEc4dnk8+epou7UwD3fX5wsnRGCKIriWI67H4NB2z6Dt45imjLO10YTTxeJ5mjRkkXSY0KhbsoRTEy0LT
BD+xIb2hNp0WFIMMHjrVNG1Zi7tmp9Uc2uFRlJTQOcofyNmiHg88OgOejXtsUqdh54dSePgD7zr7Y+UqcHGzDcMPWg2XRoxnxyTMGLGTt5JvlZrCwO4m
W0KKFOAqEhqz0bk3kRz4mIQXO+sOanvnJYgggU8aIVO5JJ+KILEwayVlKJRROHWOdlXC6RJdUSi4EXCijs5qzOcViGrZScLVFhgIC7g5TCsxa5exJh4E
BAzB0a1rLE1B4sNB3/XNFUqc0FJOMAm2O+WdQDs2KB6lFZ9tCjH6Cd+d/jjcBbffcNnYWKvpZRPOrf2NyySo6CnpccBaec5NjEJiVmG7oxXfri938fQn
rmFXp9SXX+Pj25feI7cVvrelNX23XHiuLugnlL6vQaCUdUZyZKIwqHaOMPkdsh8fUz4NKag7S0eMKh5iVhTvwmKk22rrywnZJsZoxETAqVp/hfH6LqPI
8oyqHZosfsHyzTfOnRyJ6nOGctzojSldJjmLhp6GdxLrWu+Iq7fenx/nzAhiEqgoKYEOT1JIG0TJPiPJ567JOf7ofSHTXCbWwehruumwYUHwheEhvBb9
NO3H5mTTyLfwcUfrKmiJRqlWGHY59oG52cpBOXFP+d6j8B9QJv4bi95UdpI+X8JGUqfhmFQGYYTFKkBRVFSoRFQEFAUxBDIzRIEk0wBnYB5QAmEiJ1ZQ
4B8fK+SYQ+ad+7sea4h+7vxKAMlMkcg9CdG/r0niGxlTtFSylCnCYGZQs+TC1NM92oV3wZnRKGTUfl3Uk4Wnwo5uPiPMu9ADz4ojp4VhhwD97OMfq8XY
5b+UF1P1NzC1nhvsG0qVLbQcT0+AcPozgexD7d14d2/PYDaEesuwptT81jJOzWNAQBZWVIgwBSoI8w/TMNWVZM0X9e6H4wChQrueKHcgN6SXEUnA3KCw
MRYacps0aWLr+k/bhroj4a6gXc+YHXQHS+J97VYJqPG9I1LUQ1iHVMmTU1ShhPtPTk4YThZg2AwK0BAIOVmgQiQjToMKJWGFIGLWMunIj/AuVEdsIGHm
EhbQtFlHWhJyaKibGbUlBAm1SLBA4gKF2YrULliK2RDZHYEcDWNBqtQZ22IUHILju2sHAgcgaOtin9yTzpwOE2XAhowEgJkXCFQxyAMHtXSARVBgHrCT
aUpaoCNjHJchQsIUgV20i7KAjgUIVxJlIgImgyTCBIliWKCFfvzEHaakqCICKpndDUpkLluxgRiwkyNoErlHnLMwdIbumLizsjvOOZDnSL1ckvd1Rz3c
SlCQ58tpW4Uqk4LZbmBATpJKJFEKCatwthcciMxDmq6CsDS3ecyQujbjlMmatu9Q1y8Gjd2sU420N0NZNdYfPeA8nk949PvhAi93aE0r7EwdbSL2PfPd
9X0fS04U67UcT2FTQ1gGrrBwoaHk0HJm+a5rVpqaNBkEylOEOJAwTQIFYiqjIrD0X0hygPqA8+zlARky4VDiymI6pvC7Zs2zSCmAuy6ykiMfRORFegI+
WqujTitCnmmrYYga9vddqPcPW7i17qpN3b13Qe3YPPc+Xrh3iyeaKUWUZ948Jd6Th2cchB2NHle97b3WPY594bwYe9e587urXu49vb3Hh6PdHWWwu9ae
673lOFPUeF3JJEZw2FR1qJKhwQKAwlaYjaHAXx+OeZTL5B0XkBTqVbrzPwQfYg8hPjiae7tKJuBDEePLIamjqMkmw3YGtqoii0jC0NDJrRSHJAYIWahg
KGiJByWQ3Q4ukt86dXsDkv/eR228z1+rfW4zb2owtrWrEy4lwvn3xj1d6ngK9mw75tsqtEUhGk2T150k2ujvz7HZCNxc4RuRntOz37c4ZwicUYz4/DOx
n+h8Oxj1nHRjMQUnQ5JPSQo5lAMVQPFMn3Mk/DfFEx2B84YB/Y/3p4eU2i1KiZkssZgzr7rNYdq+eid2jlPHRy0Xb9uEMDamspjPzpk6QYa6P/E7Gu2q
Mu+TGMVCpUPvYsgZndc06p650aPB5LADtDbuHZRkXE6yx5QtzUpQacn2GZoDPintEN090alyAoL+tbUFBVEEOeT8z58ViTXvlKpQ2hTCD8FwwoUeGF9i
FhFDYW5hbBiKHgEEqF+CiEKQCPo/Nq+i+k5iETgp6Fh6F1vaTi+JDsKTwPmBRk2oAJMmvI1LkpFw+W/fu9rIw60qjGJ4d5rDuZrLDZPdsaO9M0lqnZzX
0a3YbzDC4V6ztgoa731vc2B9L4YId/Fm7Kgo9M+2aLFmP7fXPOxWKKmx70zazWHDRiOXykAPQmgkPuFQNJxnOrCirEyWypd0qFqmRxqtxo/Ri1jl9gyV
R3ahJDbNhgOQCwjp1kHbUYgUTUGMIiZMlMQICZDCRQ3gTQFMEBQFDVFIxUBENFAIKsUVe36w98z9UL4YHCc08h8rRSInkSPf4q7ADtAdxHKMOeHOA0ST
DO7RkrumMMtqYm/fUzcLrVJgvVN5D9MmAeyLIfqQpaoPM8jkX9t+w/I+WdZzs8xvE9tFS0QRTQifHMvTCmLI8eRv6PoepmtJIghCdYQ8a5BBo8snbV0a
gnbIiJfOfqx7eQlzpf4Y6BNy/p8U08Eqkd/XPKeBnDvrA+lqsZqiiDAFIvg5aw7RPbgZ5hZDfWTAOiyB3aCoJFD3zeMIaEW323ARCNylgBxnYDmVMPjF
Z3XhoNBEUISppr4Y6Rtd1hKVvgHjucN9gpJAg6qoJfsIi40BD5e/QacQr6ZevOg8izQ235p4JNe3eZlLPbvKHTtbO7whh01zz29iMKdtynkr8OCFvGxl
ymx0AGX579/wCa4s7g7yySTXUH8iAdSdj869mBw8WedlTXfNf9EPzEUVggoCflREGAnd+36hPcfZZGDDXJOMatzn7weySBQBAIzjcwfq9ek9ttj7WGGN
BGTI7iFpy1rmklSgHkRngd7D6l7vcG5r9X4d/30EQveC1e9vQuU8isiVUMfd5vKIpIG9/GIoZKi4s7+RkXk5xlj4CvwMKYDXXDDSBHtnA12owERDBEAc
gQtXVyMeFgMga5POTmA1oOhGsQg7MBcBf6wmOlhipQ5vm/bmzop6ng873RzZ7G4gLsakFkmQwggUFpvqJYYSMKIzCNpDBJQ6HWzfHEcy07uZX28+vFvx
zpPYAEk1aLJEQBbKQeqmoDIHB3QM89o1DaWc2hiprdarVbQkSYzh7p7QrUHZAM0NXEa7oNkjUEg01AMlJBEbCXN7eK3rXJzY5vniZFKZHYYDnTjOFs8V
QzQ3U2khU1qJqhmhJ0FRJ2NFBrSpLXNcy2qeQGWeWFrLHMjVjlsIISVNejpwREh2gKLJBEIC4yUEKDlKBktIUDqcZpEgnEJE6kcNk66OaQG871A7ypoE
GxBgN60YQkeFD0k8jJidJCpCaGYIhqBOEroKSAgkSWAt9k6SQOtb1s0NDYuIG5oEAVtRzMaaIWBRBCQFEbKKCvnPSaTU9sO2Q9n2ebocVgeErWgk6tJt
F0iL1pJTrwQzrDXDpkEBA/r27ZdBQXmieHedc2zmvHa3XGY9/fWHH2JRZxPQZCEPHgnnUkZr35ud2wQxHk8mHJUCCREM5g1xY3Q862wcHUDcRQ0Q8md8
DxzvZ48Jo5oN9sMZBIisFBSSaxvjIWc9smIKbfd77PG7odNO8SmZqVXCFRtHTDLgcsBO9k6KJIgg8bu4iqgEW9Ljop1mpHe9+DU8a2QyM28PZx328QzX
+p0aZA0VLPbgYbe6IziOcD4w0O9QrD1qkkpdMOtTYZUt6j7exu9XfC3KGE8MX4Vf+a3sbh1ChhuOOUGR46HJpbkjrXzvrzwTwmCmNLdQD1JQmoDbN3Dk
8D3mC6Pjbrs11gnjwbEGB6TRiu6apXZMVE+BQw5S6sPpc5wSdKBT4akihk/r+H7gjDjnWuDL77APAHQMO4dkkPsKBiRfq2L1eYjOU3nZl40qVLTrN60Y
xZttpUWUBeCAxZDIIJnVTJGUgQp3BQE3WXlyr1EXGLw9mHp+iI2t8NREGPMIBJDRswAY4ItixwhXKEjkYHoko7W5cym4NGZO5qL5sOygOJYE99bkckDW
DlgFzzMdGeIQQPTWBCEJ1CCBEkCQ11O4cgwRwp7zrrBYMAHjOWpzafbWwTYuARPO2SAT0KiAxi7t6T64X63bpnTiKKPjVMEd/NcC6SjPlLNvaGIjCKSs
oPbRBYiKdasmRLdRMUUBQY5aiC1PHreG92Y4eMuialYKMRnmkp4pZMJ6iKQe0ObD0hWaYRZC3VYc1pViisuERbV8iQxIwsCiEL6esFGpAYA9zAiuZgGO
3x1s2I7iDQ49r1s5Al5Lg7jdap9LJiKgCHAokjUJV2oXKkjd6SCnU0YksLTo0T0ga3aJuqXfCsyZZ3l14p4c667wJ0CcDcm7tyYPl4vN5M5J7cmYBDmR
Gkc15QWrnzVKBK1owV4pc4ByeDlBC63u0CRRKCCMgTJBG9Icb0bLrLNecHgiMU9ZuTzkJABLtIZjrutTjcSURAmiUOX2UjrwujaGnZv3Qz0k0mJ5vjE7
mZ4JDmk8oZUAiISzlqSN83o8WUOY1yoMCAic6zEiqgdbDYckuYc1LJNTPY0dnFGNvHOLWSGU6ZkGw1wMHXiYFkyCBtw8gStmMZhhmG0kTW6EwhkOcHRR
05TY3WHu3d2bN63qWFZzHTw6by7DLTgSJq2MS4kDamtQwFAvNLuYgbu1JkyYxLSBCgANiR0CAhowrcUmpjJwMbOSJJwI5AIVCUupgRM46c2hkzUCkBQE
qUqqxyZM3vPXJvvXdPDU8RCsJ8ukFMZylk64t3dYbpRGNpUwN2GJprA3cwrBieebmAht3vXGBxUDjct5eU5DW93vObJF+NWOTY2agPpb3FbHeuKiAJ2J
YIkyGACQuZgia0hWiFXbROhraGWngFRdLJAINmdchdmzmrB3uXeuQtFUFkR7SqgiKIqHy0iohvz1o0gd67pjjyl83PPVSOguNSGlJHeqfW0A999h99XR
BUUAJQ6FZUSijdjuYA39O+CNDnSAQBQPdNxA4MH5/Xn5gL9USEMZimH3rw+qQs9BvOqjxcIeAOVGsRB0zsjZjiio8MdWpAAk8D3ayurYrSis11rB8dAz
TpczOM3cmTUtN+1Jxk8Xm00hgxA7wPDDb3qoywrkK6ssWnMySY8VLXBVGJdvG3UoA2klJEmjHUnuOnUckVqdjgIkExvgtcByQweHIcCRgvbA6hIVuEjp
RFxZFBNQIu0FFA7cBdXUkOOLCWMgVAxLByMIsnSaZDaYwWG0m1Pa0c3m+k3xA7BgMAmolmpwCoSFO9KBci4ZE2KwORVyEOcW0LIdgWQKs2EnVVCuZOAC
aPI5Q1BU0u22ur41qe3lpnDw1eCWhq92LdwYw5kzrQBYQuoZBICIjUoTOBaIkFSYBziWzNKpqdSjWB8ZoqRpkXcRsijDlobm9REBTGJrDNdHKayUpvMy
6kqlEbPZFch0tVGp1g0hfJw5JJsts1DwnSYkUHwNQTzsCNQNxrEFg64iuZQ5iCR32w4BjeweHJ2KYBY57NDFSktKJu3VarjuaGHRzjbXFff33rnDPIIw
ToH0b3lxFMdsYXtNoUHpzC6EgggSRo7Fgg4CyKA1jlNljzqyHrz46OnunlxPIqDEnfMy2FFHPmHcMzhH9HiTtZ9+jjuvdOtT06hDu7gSgirI4VGSCQD0
FyDsNb5QeDZaUZPO44gzeI5zmGRr4g1Xh0QQRGzAC5NQZW3PCZ1Cmu1p5yNRUyCWLYjGjeAZIW6vS2WDFDvjUiiFKSMCthCmgjO+rjkaojnQ44txUcDU
5I7BtIdNAWbwbtdijBPOu86ExnItZXIsyiTG5MkdAuqbw9FpDGq4fBFUEdc46kKhI4QbUETw+pDGpYZHJ0DLvbkjQXEiXGkEwQonhHWIVKInrrq4O104
0WnzzI2Q2OAIQPHNccWOOdcJRnSzmQnxvWLdChQVji7OhQPa5MMbRF9MbBorswmeONVJY3ICk88a6AN3Zre7HihUCCFzW52WDhyJjdzBqWHGKhWy4Fjw
6MhxEgqR4QbQkquDvqaoEXw4OcEadndvVWxhAkQBYTBqxOpG9a5kBBwawSFajgXzNVZ3stwAI4XHC41aDCBVpDHy6iHlh4RwwSOFxMC4JGkBwcsXvtKD
vAtDQwo6Z4B5lAkg+Hxk01GOQCSGC9BuNICi3SrH091wcJHMw7GVscUeNB8EEki61yNSpkbYygOyBwRWbNldqETsEUARzlTMZrp8kb70MBPdQetAQNGY
Fh6QogXB1fMbPTVoY1hoAA0JxxujGgSQY3rhb1p2EDG1hMlMtOKcijQVcjgbbGwoGxoBgiI6MBcmiS0nxVQMBHBueOne6uY4MggjnW8rAzzhxcdLWpBe
a25BPJDnDxPG29nq+RzMSKRulhpKLsm+VvYQs3tbmnM6nWddLnha45aJ4I2Y3utngk0DtM8S3xXVXTOjRy9pis8NYMfRZYMlynLHCp0T30svl9IECqFA
oHNCFUKHBEkVbamrJ7074fAmR0TvxrtNsodjDd7ho5CJNvLSIlpVgYzqeTs+xD+xh2HCdhnUuTFPHecEmbDyrGho04ETrx2cd70BwQJGhkYBdIwkARaR
gFoLix1grk7HoHoYOBzzlSwLHVQgHLrbA4VVWggJEggDeMHO7i4kXSA58afPOgHGt98AmAXfV3usvmOG+w9a2KIs51DhPj2yGvdnXQoioXV8Fp33neg8
p7Aw4mtYYI0zClUd5jq1rbXUDt7sUDipKUxCRRRMExEQic6HGXfQvj1uhynAY5gSIFgQOHHDqKCnyCQ4BhkkASQpuJRb5IcdZk5GCSGqmZ9b1wPFk4ZA
Wu97uLjZ4DpvqRInYLtM89a1gCpBEIkUAYIWs4dSiZ5QEllHH05lDbXFqitBCl1MsphIkvT/rAiAO9TrnmnMaKJIRgEmSCduHL33fV0+G4sy/HciyKko
0NeNVnF9WrktRBjUsmpnKrBiYBNoNFELhc3nUnab33hd6WlMajDpr7suyjpKYiwodp4zW6Wcx9Pvteu2nhlNrZA1dsIbxzNtDNJ9kLvBxU3fHXXFSeeL
vXfCVKxxgelsyLqGSbBPbLhB3q+zsd8B6UbQ4PQCEQBJgDdrArjweT1rYXCFR1QCO7c2yjh5wPAYF8E+nuD+w6eXiGgxNt4HIiMs0jQbuecCVipPm1WQ
dPuEzfd39aG/mdxmmETlISXCKAXTNxjFqBBEU8iAFYHETvomE6SHZyyaPrvrrvjuKhIbErVNKnAldNm3Tpx68sM36zd3WtPkyah4d1VQm0h2q3vg6NLd
sXuuCFdPs1WKZkOrJAMVXKMIPvOpl5wsrXHLj22gO9LsjnBysk1a4mOIE0kTRsrHbfa7Ok4i1r1FbhaPrVul9cp2+63370GjEC9bQ7uVFd8iqsrs71Fb
vk3wR+QfjlbQ5MDQ1fNoiRBIKCDDyx3wvjU3IihlQwiCfD76QClV4mpw6LBJOPQrd65HgsYdNIJEEZs8VLpsIdVOU3vSk6adZWs6dja1rmokylR4nAoA
oEgFRUcHulG8F86TJjj8KOc3ZqCOZ7YZru8W+eK4iMJOFA6BhEIkAmCkgnvqmO909a5Y5L4BlIBkccSZq3YC0zoCWQ0sAxC6uEJ5rMA0mWiCBpLUvEiH
VBooz2x4vMFh0MyWBeq4nAhb0UMLLOWppKwxhq3GI8hIHqbMkKHsSJg2ITodiTQSOpTQOy4aOjphhs8hO5wNWS+jCFPEkKljYe8k74Lp3UJXsNdHiHBT
gvAHmB1OIaa2SRZPHUM0aAPVPaZrYFhqRgzREvdKTDwcwFiZLZ0YUniQ0GlZGQZATUNHxItKYTULOFDoM8lkZCk7mpohnNeSogy0qogq7h7QYcgwh4Nh
JZ0GoQ8GSGTG6mHR3ziIagIQ4UwMAUAkBcWOtE6gUORiiHs2uzMSYPEzNZvz5YHs9Prvgt506Km4pFKkqoiC4Rnac4cq407SEkgC4DUqAURFNIUGBLiF
OWCgesD8T72/nJ30Dp1r9vg2p6mhO+mHKhu/6/xujjzfy6kBreu058A1i3Z+Od3wMQ5/LPIfpQ/69VD0AV8w3VM58e/yDiqHGQ5Sev8e7lyI1nPs9jYj
qyBxMRYTyFkxJz7qpZ5GnhB7JDztRft+WjiSlATTe4E6ynjCRCYQ7KeEoYQnrYACgmSYqCyQMAnLsYSbh39ra08RgojDLfSa1k0wT3b8iB8P9cOqBs8o
KLG22N7NBmx4bbbvGMenUH0gAe0VEOz/rofbFCu5CeRCZJSRBCMoUA1BBghEUciBJtj9ofw8WEamxOGEDEExEtFJTDETEMEZKZIK6E2gV9YCQnX4x5Ww
cd1Ax7L5j2IHvT4kEu5vKsEqB3QnbAhp09wC8jr0TkmOAF1wcg6AbSoQEKTgdyWQnxPiBQmt316T23/qzwgmio/OYue4Ad8QIHkhHrzt0+SzjtFI5SQ9
yi+O+dAjs/G+VvjuQI4nJ6+fO4POeICdSBbA7dCjnj6oZAkFe2ocLgiLLlBUouLfXaFEQTLh28yOQF02+GfnE4HYdvhaF+DJyarHFB3ddtP8U3CdECCG
338jz9si74hlxIFgEweSZIzt6uduwJsdtsh4beZBxwkCEmu265cTz13ALpDscIGhMO2T2cG2HACFJJVkIqOIh2cFeAIKdteR+uCY/JKglJBaZFAEGC+E
P2kvJugGGpZ/aQMHVeHsxkizqRgkndIGYIZDcMC5DkF6EmLqZCAwjIak1uZWpMkCrQJgQGk4IQJMKd3q7x48X6I+B1TvXSALqS4YRam25BLIRBOq1Km0
UNldas87e9HQlL4HG6ohwy+Hxq7QYj24M1IjwelwTmkxVKwPQbOyBuUyeJea2DASAgAOdwHw+sYwafQ/P58gzGycsA5oHEIEioYJTn9mwcvficv2B0ye
s7LukQbZixsGttHN6CowUd76QUG1k0YfNo0U0hNokHJBe0E70SRH4hlx87Di+K9hOHd26dR2Hx1w4YZ0UQMSEQ7B6Kr8SBoXu2O9KxMgoAB0V+X3+guS
8AYHu/cDRneMO7qTVCIFmBRn6p2b5sDyTTrvWR06cQxh3Q24br3m8JUiTw4Ydc3zRWdaJOsDreHgeIbZOR7ZOsCymh7EM5MA2fvkYhPBVklUXiquI8TB
MReIdqcjufga9c+l5XHmDD26nUMBZA0PU8E89I5o1hpo+eZI4XwRptC3WOPloEXOJ+jBYAPIww8vMRBYvjT6dWsW5RGRSTGSqOqz11bImjZRyBucmoEE
yeFw91hQ973b2SfPjA7nCmidvZTnHbAu2F23YveJO1tbaqlgVgmil7zz8zzw+DP9CAbOqG0WmIn7rcLfiM+U5hT7Q+BXlWQ6oXbesP28azlFhzm1njrX
aAe7Y+fM5q4yw9WV4Kd3IxIpIxT8OSuaXz+WrtA0GjMPYQg7ooLs4sQWCKokQRy4YYIe7pWH0Z7Ovyu0d2+1CiMBJ9x68Bh3I4w8kmvf7XQe6QUQAiAb
74BDpGBJmQoCQ9mWTuDIrE7g29PiPxCTr88IfVJ+7v9j3wPs1+GWrSiprbJzp3Jqfuw8OyfoQjq/Lrk7OhJxlGJmuBA0fqpDqM5qzbUcDWQzmsJjDxGQ
DTpkqB43JmGkMei22QxqXKSVgdJNJO9wgpFDiZBI8e7r9vWl1muAHLVCKFjD+h/pBkJ43YJIKblxSDyl0Il0y66dSzARJLhKmV24WYKRNVqDI2lRODAC
kGMBY9UCplKcTiGRYhHd2hjkIp6wa+R523xx528Pk5R2ZDXkL1jHuxfEJAHOJtnHkxwk0y7yJksCsBMBEIUhTCCcoawpCGhADr2sNJJthjs1JQHXar1b
oAJiEgFQJoBkkJh3gmJTme+po0yKaA6YScSKBrtNqCsFzhi/rDhNTh1Tb5Opgcspoc23AOUmNvhlZApSob6cChOhO8jha1ibaTYxQeCbPDWOp4gJygVf
XCI0iiHslAfZCofCRRKEUyFEyQ1A4QgupBoUAyUF1AuQouQr80hogWlAKVckV2gENSCZILw0eIHeBsgbwAHKEd4FKQXUpygTt7JH1mYZjDk1RKZ2Y5I6
AICJpIgGgyDFYgsBtJRrK1kLEJNHtygB2gCipyiL79taUfccUD/rKhToV7xX8M+L6ajQocpQO54/RMRR3lhEMhbWVg5ky4VVElZaFUVpMuCIMhySIKdI
Ad0g0JSgc/ABeJxAPa8gH1cRXwgT7YoeICPP00YHpag0HDWCZrEhu5gppB7Pb4FhEoUmTlTmOKRGQ1zfl7l79hA3ZEI7TNei8aDLXzCa9BlBz4eZRuaT
JJhTt4cRypeII95zFfMQPDv8d7lol+vlhNyHcvWNJwy5Ov78+5P5k2wXY6Otfga76d7Qet9Z61rDzm/17hoTsnIVGCxngslEOfgPcHrXku97syEKPowl
2+/bYYqYebARf1UO/67DRzuwQ82WTGT9MPxzym95vTxo4EF7u7+SoiFcmpFX0REQdw04J2ID7iDtDntVF3CDDcna2bWDsYiiny8e7kqMZ2mHZXwNXiQO
5PWJERSUGdkypZglol6g39FCB6wsUEOepdkDmzpIrTjAjtpv1FdHhkHtDBY+YHEOMg5Vw8IoNslbOkYFFknPpu7h2gTHKyqgVZdA6FWs1DhQzs5DOEHO
wmB2XAoZwKI1IvJiNQWy8dBw8AyBK6qL5xz8QhT2KSIC8Fjj4e3IHOOZ5wueR+JxjL2PBA26vHu7FkgvdcPL0rkR7uxZCe/VF6FLeYXE7kMvCIwgKk2O
Ta6AejnlbERjZC7jXZm54FMjsVhu6zlytUyIkK0ZZlF59wD5dvZ5ziO5wfBYQJ7UNu+O+8+mGue/1n2GwdonRVbvUA8qO0ojGwZIqnxJDCDUlWOJUTIQ
TIlAkIejMylPyPojDhEFxkP2AWhwFtFgIY+wDYAnic72FwV+1HsUl6p4ryIpV5QFAzUVTZhT5ShogKWh5kptDqEpCgaQKGwxyBKWqohKWkgv9Xch9wiw
YY12TZo98xcSkpQY7j2A+G0b+HEY/DRejCDr/KqdBzVO+O9he4qFARURDAAPezpry7aedQgHewUPW5KJ7hTqSvVA2ETnbZgHtDqGb2tSMfS0Fw9mO8q+
UvHdb+dOUVKwLGbJdONezIH92ivIsp4F9x985GHLrrDoAaPKI5Nw6U4X77gs53OX8/LcDeaIyzvZuyPr5jQ00TIF68VjMpJiEhSpjJyGgChiWIRJQJ9M
xmSogjUhuId5VQlKUoUpJMScE5wj30Snf54aqqj2WRjmBSWRSWO94JPJt52miEfz7WT+Rt9IbRN/XJtmkP9cwsgs19XhnewoR6LI9CAePigceVh6JH1b
8F4l3Kd8UBVUAVQI8XT1s8PIoSKoqi3KCCAKCkIAhpWt/E65HE7artbHWxQqawphb34csJyZg+Qz8QTsCrwWfgHv+YDvQe4dPrRU4eXLPC4APCQCAhop
EmAJagiKIkCYlISJkkEE+UgJ6gPsEhJcAANgvUIIltVQnAhdR+EqAUWiXpVuIZ2ColSAF9AUZ9JrES4KJlomNzjTHWFnOufCb+e7DJ+nMO4brBfySsTm
zu+ZdL6TY8BZAWQTtNvnRqbdRj2vOcO4cOzJ3zrs8pjqIDmVMgpptsMMTM0UhI1H7UM/GXA8EKvHCZomyThDEMSTZgGRkD2YYLAZuvtSwe7PLm6iaTZh
etzIfiqs3sGg2UTLPbKIgmazr1dgqhmfGjftQ8i7eub8sOyDbm3PQHOV0ltCB+2R0ciZyB+QqdQbNi39KHJyjDAL4USmnxaWs0a4S7ABNUZbAoQUQDVp
RHwAiQjjtXbZOL48UluQGIHlCOlCOPht+C9/Su3MDoe/oT7EA6hzYRYMQULA8dtw7HplwTvQhXfrUx/dw3PamcCWjQGb0NrHN3HEFNYe7LhQRNCioPOh
ns6f63T6ShOCckC4kmMDhCiInr00adR7oiCkGtp2Mwub3q7KzlPObddURzdn43uGFnfTPZNGMh2AyTagB3CjFksRMKI4k+ODkP8Vi8kOHP4OOLUnSdO0
MHFNGXvw0UWyePxFPOQQxX0EAgB9U8PfiA6lR8uvt5opy67ceKSSiZ84J/Wpo4oAQNdgqdmIcbOMh6cwPL0zWn8tu7A05/0tA2ZpfPnlTmzFdnPTH2d7
hI9tyogyQToKhzUTzH2cd0h2tJ9vH7J+pPt8zNpH38gxf6oJ9rm6boGg35f2VRMwEJ2RraEWRb2xgSuglKbRF6CgNWIih0ym7DtFA/r6ujp4eOrq8OF4
KrG5wsiSKMI2nixiB/ZetSWEBpS4FkAsSbSadNjOvOeNbGbQ7L4whxkOuyFRjB2oxTUSlpjC8N+s/fv13pH083okibDDszydmDUnBsSQr1aDAAowLMDU
oCjyYs7MJqICOClEU9F7SquZUygXgUg7S1xb1uQnyQzrZe4GbtnhARFGOThAFEE/q9rx47YqokOknv5s46YXfu+2tnrt9hdc6aFsvpnpJ41ZiTaHl569
es0Dl8KmYTxqBphUWSZzHDyZ11xyFtE8SnZhRPVbexl2Kb0uuZR3LTE5rD33uzWbSM4OCgKI5ttCmg6cjUzJMg6NipCqdNEEZairYcIGJTmQXBNHeqsS
U0MDCvliaWgQSNLXE7yKmngtk6unJDbTYZTCOEN7iand3KlA74Q1KjQJgwCHbOqFcAq9UMlzuXqgsciA1R2G6kWGt7rVZhxwTa4uXe8XE3rOcjvrDZq7
KTEDLA7lmBwptCgzvmTMack4AiihzhhNlDMAKmkdFmect1ogMjOG8yBmywQzlnmJriQ5DgaMKi95zre1BVQdaQZb3d5FhRAg4CKF6gTdoCb4NiLCzi6q
rTXTB67eOSsNF5m+ry49midovTXVXmZV1aNSG4VcSpJ3SkssWDAjg7yIgDYhccKaoGIaQjQIjcAK3sUomEKoZu+M9UJjQNK0AUgZRICukJROnSc0t0Tc
kZbdwnOg1ouvDmay+3UA5IkPEUQ4HRkoaOenit7Xt6fGeac4BtCd3MDjugyTt39tkg8R4QrQLpoZEDSYQFUlIRIIQQUB36woVFJg2QeYPcHBEf5mgaqV
kFkB69A5CdD5pGhViUZJQoKWgWQJoEgomIiEAoRKYAJaBG2fNFXqdveeEfZhg5A0fAkz44UfBg2ZCCkIoIgIihGgpCgKFoglWkSmKpj0s7171OpKJkKU
IeUqmiUDJFTJEJhEcREkfUQ7QUiDqClRMhASlBoBaBKUe1BEDjKgJQA8zHFWGoqikoiAdhJD84A0nxqend4JpUORBwFQ8uw6j7EOCSvovfVRRzzCalou
WHbpDPonIoSkSkYqQKQpaB9EQgyiieqO/J7P1cG7CNVvnpo8L6+3go8NoDkVBRgQ0ZAYd2Z+BoOmvHMQMQJ1QO7n4eHuM8voNppj3FJ0Pxi9VKqfk8rL
rui8se+0KIw1BEl2eesj7+fTtwbP/yw/zz6nCHKyoWjTHMEnd/bA+6Ab0kFYHGo2lpa/OUMT4jJS09faf6sgxp9uRpPFzSifwGEDmhMCJwQPFl6Ac0cB
D6LwA6jvoT9aiIIKKNyNGxye3GYhkjXig9om4H9qhhlsQgo4B33dBk8agKBdQNXNg/oQ9mvY8HgclASbq2FwsQhVNCUlagIhXJoqJFFAQURfdxwA4Vyv
qQHJlFQhAOypyqhjEWXDkRcjVCUREZLRDIwC7Zml2UVxFMlRTwU0gbQWtiz+RA7hFlYF5iOx3v2Esk0jQU3y+PR5B0+v52Nz7i1XKJJdoB2n1+oBPHo0
D3j4hIHsQTykCkDiH+j3YOREIXhgHIsqE/8GwGtbZgDMm5/3gxA3JA9T3MVUyUUUNUBEK0h2AuBlTSDMhErQgRAi0ixUIlAUAHtNGPwgswAIhJhimpKK
XnJk02RlAUkm2tSoMQUozLBB1gUpShpppRAKFCJBoKBoF56MT4J4ARQBCUOKp7thA5hLvpUXvF3RA2C2R6eCcr5yGlDIaWgDJDCKCCBCkKWgFwXMQDsR
V9nsHT6Jo8fKF0AoPqdh4Jox9kL8i0m/5mvR2E6Do++exO2S5Z4kJ/T4ycj+zZrKD+x4hDk9Q7M8IibZDoA66NGqP1PUUFAofvdvGJ95y0rS8jnDyDnO
xo7gUXBdGyURSRECSa12yc+eyqmud86Pv9Qn9p7Di5wz3zBPthq37zhihre9UgUpriyJt03VKMdXTvY3ThsNUzd0CK5BA5ff0Q4x5c817wTign+sAIBB
keh8f04eqDkclT2emyJ1fYWFdBXlj61DwNgH4wh6oUyUkU7g8CAJ9RGyIvdgHDYx1FIcIbsmCTnASAp1ByG5MHCZQ6EBLgcG5OTLlDK5AVSTBjnC7GOy
EOAegOQBHaSV24Hbf74CHhA94tjhFygZIhICKhCqUCRVyQUaQSZRAyT6zryOQUd/cHf40ax4RXpg5eWV/m1xjqiqPqkEAOgQg9niPcGwAYhSv8sK6/Hg
cPq4+eG2l33l4hsmBo2up9AHKdnhdncxw9kdd12T6ZfdfhfdrHNqsSmfdTB+/EuSZ9+BfNonW6eUKj4OGsJbmtnCdiwvm/af32yb7gnwIxDsFMgCXzE9
fAyQIQ7/H8/pRKKUj16TDDKSQ3Hjv/nX09s3977zmnwYVpbRiDBSLF2DkIQ5u4OhOHQhdFEbckIQUBOCAu5QJOTkCzuduv63uaghH3dspudybkzrIFpM
WFWpw4HCOHIuUbaoSFxVKELKTJJMf20mastROZMThB2qQRcOR5hwQWhxoQRwzuQ0DsQ0jSD+Hu4+U8vPNHPmBBph3MQ2cA5GkOMuoMlF94L5KB6dZD1B
AYge1mx0EVXqWDQqCI06q908gF0mtIyxTUUzMiwTRBIdkVGiDGCF3B/E71RNdzeefXyfnOvzg+tDj8cV5QPPfgct+WYZBOOLz5gV0YFvdphTPysdnA4G
3tN/YbRIMJ4I+HMOEbP4TPJEnZ5dm7ug9k8zkn/v93H3Z8eh16iToh4cdp/TD71T6AflejMoNUXMk9DE0+7ljDLLcu7oFDlafkn7JOKeEFN2o7kgIdHo
H2Gt9X+7lRTE0deA1qw9msAZgG6lsOJGp/exIZPBBqqGxccAONDMorKiR3sIEXczMTNACHUqT4IoEVVUlONKxMtxkXYRoi2o/BRZpCEDH+aqLkTxIHgC
eCadE0mqIV/zQJld53gH+2oYimlQmIkdu1uyu7ttdZaVTuPtQ+XJ2QUUYrCC7lgWHbUHOJ9xhOPPG4YqPTKiKv2IWbRBE2F+A0XmjadZMNb24J90Acdl
U8kd1doiKKhBQV+xk84IolE/CJHc6cfbVTi0FJv6HcUd9Z0sgPp7Bhs++c7OE8fj2a8TseNoOoKicAEPOekNSdkWDhBoils/uu2u2LZBURepyHWlRz1n
QxrKhnI1Kg4VHEdbutUksCVKbQxWhdIiRf3cOEQUZjsw1iLHCcUSopmJYPOOTMROxyslWKas2VyYOQDkwTNYuzlwCgtGjQWkEAnOIQEgjIaEETFhwIQp
hoyRGFB0+O21t0AdlDWiWrF1KSet4632kaaZSjQgLkzvuAhBy4XOBmVlM4J/KQTASkhMOyB6uj2t2PiZ3m8d55bO/Yn0uumhXuLunHRmzyvX1MOhInv7
Sp6pDfAO/DYM05iMrRGCKwD4caQ76p8wc7UD0gAoapKKEpaBQUEZEUQFniB6vu86OIZ5lLmu4FPEiUwu5FEcgufWIVGoKPioGx223FE/GQAKBFxPHqnA
F82nu+dPL0s9z4wN+fDowQ5wGuqSmQKJtkEmDhN0REmmO3SiZ4Kp26FFTsG3wYoAaDj+hgdvb5nj4K7fQa8t/X6c/DMgJCU4cDDJyGI37HaTcqLhSHFQ
ggooiAg7ySEO0DsWEk3CAQOzky4lbM7+1l6dotImQXGldrO2TK4Ec4dBnMEAuXVYqC0bKWgyJNsFkCjn+J9+B0a24Cn8U85+/FjfDxsSTwjQR3jodjn7
NhZiqwWKD+jnM1ESbNZTIyi0lawiIKKAUQoIBe8MTwOZMmEbyadBZxWAo0opmP7skmOSYxAwpMQOzF1yXtO8yLLJ6Tojo2Usnl4ZtqHvQ2ZVPkyhgcFn
22wGMd820fr87h3e0PEKgO8j69Bud0ndHTujCF1Zbquj3/Zv6EzhF3beo9BCwRMaxS6Gl5cJ5Gk+XdiovJukB5/3GZ9HriKDRzPFfgymk136UPIA2Nbd
+g0SRHUPHRuxLsyTNw946+XmQAU4IkdIB/f7eiBVRBNUQoRMTSaBDDAqIhqWFu9Q1+/y6dDTsIIdLUj2fZYUe2MOJjvrgGlPRCQU5yodmHHv5G52SNDw
slXIUpBxOaH4xk9aOOa3eBg/HjUcNGQqeiCEnn1QgTDn7U1qXbEsLblzJHGyDqSk9wSE1rYrhJ7DIHY5gnKfh8t00kyocHkYnEgKeJ6k218+reCvcpYY
NFSiMO3jtMYGkDZ6WpYrc7VZQk6kcK5Ow7kvranLXQG4AMnP0Zhm2Ysn/VvcQ0UZqi058hnl0VERpUX3bE4njrMnr3ZYTuJz+WTcTdj0vPCxQ+QHo85+
C8yparUe9PmHM4A7IeaTuTs0Q5fB5a0QlxuDzjkMnD5IonPbQ7chgs4ProM8rvcFuYJZlw7lEc4XFgju7B9CYwvcKW9HJwN3bvpIDqSH1WI2QTKcf1fW
AbNa8YcyG4TOYdIUThPlPaB48ofGCJClaFpKKJmKQlKWYCqoGqWakIikCmkCgoKRKQqYAKaVKBKaFGCEpU8VH3xQB8HjsLArH7rJ8nym/Kc3YfMJMClB
MeTiH1gfnrgj5AlEBSpP5mC1kxAFNkmEz2QnmORnL/rvZx13HfgVgvIb27NkQYCiVp8XQZFPAi4IkhQPqEUAIOPc9gH4t3MnaQ9mH3+8LEMofVPjU+Zx
mnZYG+yF47Nn1cI5dmXMKn327pp2nDEwpiaya0Ar45wSYOhJhspoE1JWGjm8ADU5FWbHqWiCg+FJKz6GnOk7g7c+0O248STpL3qAe2FKUJhImgQJkADz
SDl/rWUwUTwHd+utLyTD8tpvaiBYOYnVeV/M9GBJ2QB8DU4DjXw9CzOHa1uQJ4So8IJF9A3Fcm57oSMAMhAIMhCngVA0hw3vWix/6cxy8hYjtYWWZqnQ
aO4QXjbCiN2Dl5Olb77w+dNMDVzZou6JSmM2kQTAdvxPJhyrOrzD77ZpNtNWn7+b87mJuwL1LcudibkEX0AsefherKVH2IwXlHed5D2rKEqIRYLOJ4Tx
Gg8UzyfgmTXz58+o+cBZ1vcgllK714Cjbt5AjABHkDlAAPQxb1UiyAfHnmf/bXvZgLFlSv/hhQ28+UvCL58pNA6Q/Pndbfjm9XSeDIWd2kmkCsnTnX9W
G3/7Jw/5M+ZoRTy8/P5ZCnw1y6cpgiwzlvdGjTLlIsWKSfCZWaA5hoW0+AG3ID8DeTD3850MnNlO/1p61R/PMy+vl1o9DZQa+Lc73U0aR2YZGR1s5K7E
LMKaUemIcQ0Gxpd4NO21riZtm6D6yEQP0iRhX5kDWAmik23ApGCCIqSSLbEFTu0gZCcpFiBSslIhE/WNS5GQOAwOVSkjSqYVCAG/ENhdZgqkqhxgoCgD
y7FOZ4Huz/LAOAKcQlCZAIJEo5d4nI45pNigA+TBQMy0BQIBEiESJQpIw0IFA9z066RAN/9v7HZKIIpg7umaPtzCoaoaBtksGahImsjGEaCIosADYMEB
/0/X1P+3X9n9GY/ZI7HTZTI4RSUwF+PZxLJcOwIwhFqMRCpSkvaa+6jA2E6v9SaISmVYMGeUvhOSQk4pZ6TE5g6UAfvWDn9LAOtgXKMoocbbkVcHBfFe
Zn0JMD2slpjg9cAZfNRXhQNmytUiRhNVEKhVYFMt3Jr2k8os41hMSGujU4BBNm7c4ZhRiATEQDWnoSplMavLAYVETEJScWFVMWSCCQoqqqMNkTp3/4Vq
QRe97M1z4A4qa50wGNBPecXUOygqlVc1BlAkETSc0QdTJrJU1CYrq3KUWaOdJudvv1Cjt6ynQHJopwswM5LJhYXDe4BZ5S2NIBNNZ2RyDUhKKaewaCkh
xT3c3dUADAejlZFjh7OXaYPBDWYvaUSPTk6yGjgMQ06R0joaCtVq5DUq8qAjIEmgDaBgPSJJ0qw3LJIYvATg09DRCLVUNobtATS/y06Ci2NYhJkJFqiT
sIbIEmN0ChAdy1oGhsdzdbNnXNG7dTyd64vgejtJiURQqVCXXXDNBs8Had5vx4zaSYm6GDq2nW80az0PCPPJisN6cbPAjK202aylVaZEiqAckzcid3Fg
xGTFUIAEUASN2Zre474mzVzDTupqCCzN6ourTxx3hzeb5HogUZrVcKKWWnClLu+DXMHELAzcd3IbLmV1N9jYmFJTRhmXc2TqVZyxoGgWgtATREwKErS0
MCCvWS9jW4SFgpMNmQAWMWAjUxq4mKHvE+hVQSDZUEgCJGEYQRMPxIHNqzKXk948M9AqxguRrw6sNUOO+rqNDV5ybIupoJAy5aEm2g++V1etYAhsXvqx
RjCJDBD5BOzs92pmHaQWafFWSwiFuAwTcd3Lth9A2A1ExyL0ZienlVRwSFQ0WJt6scixCKsZOheQCFnc1AcCIGeEzO1y7GxuBWVYKeBDLoyzKFAxCBNV
NHDVqQ2V87oE4UOX1xAGTqrwABsAESOASRBuoDiJGhb+B2o/kOBqzvc8+aBmeRBiYHiAsnKTOveR7yCvZjS4GrVle+E5Njg3V8DVSsPs9RA0N3iWA2W7
K62x5ngCe9nXVO9Ssmjoh3w5goeQ6AO/PjyTbA3yHcfOprllTcoGvHjodEvdh30dLuakGHSfczyT6/25MkUC5TEqSGMPf+d1pL/47SkS5FZKZL+ccbjP
l16+HboLy8Vs3NeFPAxAZWOc94uUREhAMlXQkCrCVx9LDApCssn5uxxQO+DEADUkoUQ0QNuM/veSJLFsDtAKmnWSRWMgiS90xkUwYL651EkoxMSRAFUG
sMUoC9Sm5ZS4UbeaAUOAAaauAlAqYgBAFt9T33j2yZw4MIf+0PGj+hiEJLUWKcg1Q6QP7yUJwbjPJigFyQKGZd+lYMpscKwuuTMzpspATYQk0JdA/bVi
e21czeMTYsxRlBOJ8qqAgAwyL92EwNnet1YqXFdK6hSl4xmqmFEgUO+TurGaKMEAgNsakT1xWT6vAWacaBQLiF4p9EaY7ESB2DI9SSl3CsNQNk9yGFk2
bgHI8EGWFmTRUPcaAeJPROjSRiAp2ZC4dRcTF4G5g8xJ5BIHId5Q4cTXkNyPNp3y+dYYJddWi8Vpp3mb+fwWAgkF/f8aeZaQsdceQdL690C00dFkJxIa
A7BPr+H7/+4cJ9ZWorMuDldY0qIxw3OPIxTyR7zP/73H8e+8gw7+b/2ImpSGpimghghqaSDQP/pFDQJudDpifx55tsf1eievQdqinu8BD+EipIkoeyQD
igHHxH/RshydxqBoSCSJoWQggffPTWMt4IyEImsTRJRaFguY/OmA+TD8hBPxWQPnO5H6CKQKe9T6qYKfX6nsDgfQJyJeRoCI0IDt3mzB3x6q9w+nodnz
+pfwPI/UPVpPyFDtkSgAO2YkXIBUyEQyRP2yKcp/agrIJieakH2fZ9Hh7d4vpt9eMeWz/RyMJCOX0BJs5qfOucYBz7vWEkwQUqsJ9yO4Um0Y7BB2x+FQ
H5S+86YHq7u4jS8AqSVlgoQlmAgpFYCZlJZShCgn9brGP9vvh4G2L6s8eHE4+4/2nbu+vERsPLPILBcBbG3LWW0F2RkzKE0YSpwWqKm/zy+bwaMh64kU
9+8wSBTm92Ga0JRRbDE3n//Xl/veWNXjCeCHwh/rgwk/qkOD1xwuzDP3RSB+6evt91lrjbc/0++XCIch5UJxu6BTBhdn1OGKofQyUFe+3EorHrTxYHR0
nDNkDExowni1VTi1B0r8XJjzzylnDgfPhKRupyLusH8ydwHzo6SCEGTZowRN7ZreyYx9kofUNipODdP1Z3/rsiknF8NiCkYChq1G7zJiF+wXuuSoCKxV
Fmr3gs7YoKE01gouvCHy5uN5SomDJR2ytnWTepT5a5Nb163KLuiMqVhUP0p9JNayeGhHqlxp70shJ3Sg/wGjTq8f+jdAWRJiKqJ5ZgUd0e+124ZNMVJS
NN0sWDxQ/WwM0U0mMOLLIelY07CVmwMnew8dBTSpVbxZ/yQxRgaf9ziZUlVZ7eaBp0iMEBCYn2hvfo/RtgfKyJuzMqmIhqJ2AwkIkpBVQPn4291iETkS
i9cLj4zt5wZHLWilWhF/vhUX3RwqT8cx1A4wk2lEWKAYyjCHafrd6b1ntpqKB/1gIn2ff90B/mI8/cqOQhIz0//P0fg8Z+N/+A/i844fVQc/tVMzfu6/
qwApZAR2D+0ePm9OiY6x+P2fYZ/i24lFqzFeOSJ0NjyskYWvh/5xk+KT9Vz/Zrv2lRSlg0xIGGzRGlcFJQxaNjIy5ftlU0FwqZ/n+m/OUhj9cV4SBG2p
n+kzLl2ycbNoa4gweMle/O7HoZcL5CUIpRlu31XVHMQV1eJjsH/prlpaWf51f0ygZJ2kyFzwOt1eyymFDRqRAHl/bymlSKkVomzZZDg3j/GgNWVxobiV
19GephRazpdcAsAZPvEUEGTG9vNqDAOGoP9Htbzv0s7L1sgm3v8/bvUfP7Z+G9wfDhrp+4hdXKr7vpWNfzxz5aDhrh+6Pcg3ElAHI5zRpFdNGEPHqoC4
RRBDH7+DD/f275vcGviwUW28n2gKqr+v6Gr4y4brAjbv0lF5g+L9BEKtJQK6iHd3uILKYE+k2m+vXNadgnQ8JVxlI2Fx6384M9OqJxWCOwBBdW8McuVJ
eZbu9P58+O9xy7O2VwfJk2p7AZBXW+4eG9OY/QyV3AZWduD7MIbu6iIruUSPyymfppzn3YZ0QbeGUQVx7vnN596CgJIGkBoamsnKGSUmkZK9CBuTaVQ8
hmun/Xf/3repU92svT7u79m/p29w8ZCJkIpBpGI5wZAhETYhih04QPLzHH3obMhKWAOtoglcnhmhX2lH9dirJLw7GYj6LM3DZ712krldMhnaKRpcmg98
maS/3sHIvX1azuM8NVpNn5aaxhtr/LEcr97d3YtM6JQ6wA9NVbLjOfZ8G/xP1Fzb6ly8enDG3P3eAZNwR5/VvA25BWld/bvtF5eNYcvr/69PKsveZt7O
YSpT52R/RQvkq0Kp71VJEBI+x4tCVLgy3Q7VxtsOUD/clBGlIdlu4H0OPqP0ofQpUjWoDMFyk7OT7G7GcEN5huD7lI1SabyQMBG5rPyQrCD/dtg3n+Rn
2gQP7wCAPKHpnfWFgYaYMYXDw+r7eDUfDO2dz+Vnc49Xalu3N360VnLFGLA24tvdLaoEHyFAjFCnnvrVvL/1bBHaq8NVDHr7SN8vZko9SL819OPcAK9v
T093ksbY+PWUt+/y3/Tbn4HclKN92vjtKPLkGHpFIoeWseEilr/0/tNrGL//xdyRThQkGs45QgA=
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
