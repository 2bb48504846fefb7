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
    temporary = record.with_name(f"{record.name}.{os.getpid()}.tmp")
    temporary.write_text(json.dumps({n: _sha256(c) for n, c in wanted.items()}, indent=1), encoding="utf-8")
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
        if _sha256((folder / name).read_bytes()) not in (known[name], _sha256(wanted[name])):
            moved.append(f"{name}.edited" if not (folder / f"{name}.edited").exists() else f"{name}.edited_again")
            os.replace(folder / name, folder / moved[-1])
    return moved


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
QlpoOTFBWSZTWeR9xRkETFz/gHdG9VB7//////////////9iwZ4773eB0++x9CgAJPffXG8zak9vd69bW9VpANC1glQUSqtYaxkxOjkaXrs+zr1fVNkp
93pfedO+3IPewaNt7wKiRCqUEgLa9mdgBbDVAO2GhpQ0A063TByDQBKnWSQDplpbDVA2wA1R9B6A5edO4AAFK72AB3e45B27bug0N77np6B9sGuID6B3
Ml5mx2dFC7GUgIVsA0O2LM3YAyClUUBLuxRwdHTpEQ0aHK7NBObsMgiVVFtkgVLbuMWtuzq61QkoU0A6ZDIDiJ4PnrDx0PJCq1hfYOtN2durbXKBdtKX
YAYkgLs1VVKUqpUit2A4AIAdB6AAAAOgDsyqAAFKFCqACgC5vfccPp9AAAH0FAAMgAAABQACgAAAdANAGgAGnnyfXfTQtyDOH0AFACixvd7drSvXLoUv
LS3XNcNs7d73e+4aO+bdZ3bu7jvs3e7xt3payyO+1b3oLj7a73JHAF993UlD5N219eQQS1NlURRKkQ42PZ73d651m4NARPWgtvJ0GvbcAN9YHG1sSS+w
AAfeXzNjMLN188+2nleL3a3X324D7bm7c7sNa1Jvrtw48L693jq+7itGqA10abc3HOdzvvcFHpW9agu3bu6Vvg83eW7d2d63Xu67uaQGF9O72h9Zy3Hs
7vd129veOgAAAC++4H0D73qV9tsAQBTT1Ae+3u5QBbKABT3iOjOLfYdVeYBtfW7JJr73b73333c+2ei2A9V2znYC4aVt53R0W7u86a963HYXccHX3zn3
wfc7naAAAAyAHvItVXvW952uElptsHTtzrnHz269i4vte7h3c7eNne7Jr3TwId21auNyXQvs7YG+up2vXE3KOnTY+3z54FAL4LAKDKW2iaVvam1MAClg
wvcbcA9uVuAY9n3vvd9e+OtlLDo5z26ne73eTOzuADm973k+jr7GxBeuzNZtbZ3PT09ZtrT7cU+exi10w102DfT3G9DG9u6FJPIHbdkyWHU3XAOjWGfX
l0PJsDHriOtvPfKB8mgbq2tdAVXSgHLayQADQNAAAA6iAGgJAt7gOeWC+9r3gAOK1dpu7vIAbZ88kJKFAX3D0Fb7jg2G3Vs+mtvO1Cd2HXsbVZvAux9a
FS7PA+7vDzvupVFKiUAIgEhOfXvvo7rQ9AaHPsHLke763IGtAKIfO7zb30DsSvTk7Fe7u4dDNczKVSV1bq7uFAKevffHvPXxewabNCI6MBAA+mexYwZS
oKDbMRkb2HK4ADKDYNOzvuZwAPNWpdtH33r1W2pffa9N23LDqgHQAoAVy6DWXbnCr11quV7bWp67A0kKjbemvab6w+Ty+9KiBrvu8uZbCo6Wyh2jaXT6
cVNeAo4dytN32c+vd8H2Y87eJK40yvGVxdOdkLa3qzznFWmpAyBaY7AHA6QSec3uy7e5r7Yq+i+a7ruZ20FF1a2g1zdHBkALZ0aApB1mABRrCYu3LSKe
+14eigB9AetpnMqu7m+3dtsYKAFL2OnXLdudUwSi6OulapdgNATbbW4yZyHw9hrXWR14l3sdg7DL1gkdtsbLA9Ye29NW3iqoIqkB100E1a5zg2g2zZqA
GAABRcn23mvce9rx4ObXXcBWwCgBoAcgdxWElAgd59IHxdcutFNDtgdGbUq2oAHT7br06uwcgqrtqqSrsy0sta51nBxaozDZUFdac8u3uPXvM82+lB6O
cz7KLYk4MPrpr333q9TPja6Pu0LvuZ8DU9vtrYA3VHTStZ0punuzb6vO9h453KVk0TWoGhpSqOhod9gAAGhIHT7fOGge52+3rz6PnYN8HTt863KtW+55
3zqLdNyw6UHLlwoEBykNmonye6sD1lXntgDZjcACcxeMAA65HFqXOa2HX2+e85fAq0p9ccnvXlVeejoie9nX0Lt1lvoXffPoAHrIOj7m+yZunY0Ns3dv
syFa9fD6A6O7D4aaCAmgQEAmgEyaAAQAQ0aI1PRkmmIaptMm1R6mGmIIRCCEBNATRlPQpjISeJDGiNpGmgA0AAAEmUlIkRMpqeI0MpjKabRD0mINAaAa
GTQBo0NAA0ASaSIhNAQEyATQCEMAp6A1T0mnqfqJ6GTUAGRoBoEKSIEACACACYRTxNIyGpo8TRMNBoSeqeSM1B6h5BJpJTEaQEAphNMCnoGmppPRlT2q
eminqeo9T01H6oeoZGjRoAG8BEPon6r36wQRXEkQAE/2EH/SHYnIVAABf/YQQRP+soCo8IQRUaFAn/v+0+FouWv+Gr/5s/xcDUm0n/5gd5F5yDlFcj6I
QOf/WL7/8f6nf+3wkVHjMuG7/28U2TZiPkOtzXkG6SSaQh/BkAECAK/+VhO09DjSa4YgmXZB/+eepgebQJvOdoeRlZ59ogncoJHmCgSAf/nfjT/7//Cj
/4f/7b/xrx0xkqk9i/qXi/PXf/x/9W051zD9LGue0UIElOrfyhRAKcyg7AKbMrLzIEnV1ayUz9HFc5kJqgIGrJ/+61LHp1DVPeRVBiKNcEVoZsjkqoIZ
173m7xMTkCCh0KoZ4mHSJAUZXJPbNAnQgN49FB5gfyIQn8jWMHI9Nc9aSvvQKTxAqKdZ8DPCmtSEcqTYFQUCoUJS8363//ks7ckmDl55PNVksv1Z/udp
/s/pn+WqaGva3f/+z/r692Q4Ns215MOEWCvUstVCf9iP5FPAdf+N6ewzsBl0GMP5wqXXpmvcyevv+ZqwJctERbhMiMMGk49FVG5A95QedO//tbKRIDn5
YnoeU1y7qnYXQxnwMzTkmoixKvGTHFwy5MzlOMsFBRzSN0KSR+Z23gR/kqpXdZjEvgdezh/9SvXL2U5+3E6WZf+//vHEc57nbWttBy9d/CnAUDqk1CgY
KMFLDfePjTlh6If7hX1HeBwzUe0Ljqu1ZUy+hqPt37TjViZ6ci3SXT1nO05zxst4J/+81YdSCdlg+sX/VbtDnxf2PPWc0aGh335qaEtCPuXhoVpm4qPV
0H9P/vjA16aT95UnfiMTpxKfVKZoJbiT6DK131PddVX/lxHP6aq31cV6UkN9U4+jhx86TmccMumS2jtcLWFbQtaTLpcVw6PD1DMT/7/8HF3nZW447MdI
HG1jVAwKL2F26u9Nb/ReuwNivqIzadhID124+oYEW255hXyMU3vhKF6O6i9L6L8Pf1qdiw2Owww0Eva0uuev/6f6fD4tXcUJbNmID5NFiCFT/2Menx//
1pT1r971/H4EU/6rofyooB/7rpz9Aj1Cd/+MqS53538Pn/2yDCv3/jyDEH9pEzZ85qH/fuN3v+uSChL9BCungN6B6yTiFDbJylbfTL/k3nT92O/lyvYb
PQYcfSWNOPT9e//LnQdle/ZwbjptKJd887f/BzmlhWfDDuqG8hb+PIHR+0QOz8a3IOazAN8Xe8DQjoGU+HH8HyBAYH7Y7+v23pkvAcbe1BAXqQTDgIly
iIE+v1abdDXWyKP09Mm8dvt/5+e8St2lKA8n4jsBj3n/ofX312DKHFaNchj6SkgJbsKJIRX/5B4RLVSBkPUaVvT+TZCTWWkbOvQLChT1VgQ7oF/FmTbt
Gnp2PoFhT17jFm9eiVAvPIGtOUTuoU//m3XOmr3yvcOh5Yb9ODiBtWTHxoGkNer+xxGYnQB+PhTeh24PRxmLiZGsXCeR0v6xw9Y68hgJ00WnQ6w0RsQG
bT2fQ/Ds2pRaC9h3LjxoJVhm8EVyvLeGoPMLnL/uJe5s0Da8GDEDBApqudF3mwJIxPHH7P+C41+i/Pc+wX069ZDlTF4Flg0BZAIlfTGWAv09JmmgMH19
MDQnod7U6tdA57QcwIoIT+nie394zwngAfCvByPKbuUcycD79ZAlhBFGqpZ3F+bMgPHjEgEiUq0cCADT0alE5FFQkIUWT6v898CeafyQnfrzhNdOpmXP
2ck82SHigW2IeqEUDUn4SJ38M7IONfr73Ty44C76NfTQdPjsyCgE635+vHXryHHNOiBN6skCX3a97+O4p0g574nVHt0a542yoxAJHv9Xp/4jVglwjjoy
oR8xTj0UC3v483+BQIgqiSAUF9N6fZ7nTiR9XOpPNQ4Hs7iUI2Cqh8gQ4mCF9psw6/+y2uoG3zLoR7KjIm5Xqhj8VH0EOXEfBMnUMqKqKIlYFSu+auc7
yG2HbrXprDjiqg4HJkUIM+FHzY1aJGoKMfkw79GNtGw0+KSyNJj9x3kgbPZzvcVoEMKKC/2Opoa8BhmhK/59zZUdNB9ncMRK5RwCDd7xAPZh4BiPgtaf
xMegDiPSFCqOznc+oKg9fqreLKpHsVUfRGDrsWOZC1qsmUeOntxpE1ygGkO2qoLJtD8Rh4cUnFhQOPQ1FXfP7iEQRhCIImwwWELLAX0YbD1Q/2JirczX
+GjaWmg0x6FUrZnlmjehjAk/HVSZEbw3OXY2hbpwoCJhGlP/HUCg1BJMU6/5zyrJcxYIcDhqAwPS0MQQWCgWGuPss/1pOvTg66xHKQ9el1H+jdFzaWAw
8aFT0V0fDWCnm34vTH0T1Xr03NbTpWvM+R8i3UOvv69boqeedcdVWEeJhms1h6DXir3H+LHnzwM/dzk1v8DI4aSLKKEEx5IgNqyiHi0EmxNJqyRKRc5F
AWDccw1X8fd9XYbTmemSXpT/ay6Y00xYpmb66FM1kDGsf20ThQT0fTR7o4VFRXIDE9CoIRlQP0fk19eA+hwfFwPchwxjlOh00eLD4s4ePd20Yah2ZK4J
Tq01quafbr04sN90HxRG4T3+/5/DgPg+BOacOIXzzQqgsXT1jXNtwldwOmiLADkMgzaZ0gJIMGpyiETh/2CiHGFT8fb1z2/2c9QO/aKuOKKhu3KZmGQq
xHx9HR3ClE0s4E9RCVBRQ9ZBfzKCs5Dk7aqLkVqLPfZ8AxI16/OyYhjaP44Hlp+xM+rOFT+kxZo/WDER5+cHxY93bQKABMDGONbioT73Pv13KwDswnO6
SdAT8xnLvVhXdow69XCAfg/OC6H4IK9IR+V+mLHi0ITEavUMnyR2RkZ4JribyG/kehc3aLLSnelkmHvmjIc+KoIkpNdcmmQO64xREctMNdwoRLYF2yIc
oIDZVKc5ydvtN6NcGYnV85ko+1lT68fJw5ZLsv2UsFLgUwYzdnjq69KFT7mX3dPcfx/XjL3c+KDoT8sIgA56ZuR9gMAfBVwvx93FQwfevwZALrnScQex
4o6ZkKTNNoXa0h5qNWbebvDhRPzyHp0pOco1zpMc7824oie5NfrsuB8NmydBkuuxR/3qnUzzFXG3HwGyAAfeQEx9dP2T+po8zvdefVF152/WefZig0WX
3/W2tFClMiSJ/91/sdSQxRypTJyUkJnpvnL7IWb8S+fFjRxFu+gHtaGKqoCqgNLetxyIkv7by67T3flprn+7slQhyBPdef3ebNZU9lVTvKJAIM1HH+yX
6nH5D/uqc/P/+ZhwnK5s2RwQOnpLf/v0amQlLiw5zfMEOKwqBf/lHUc8f2PmtDCun+dqhwNM+EgCfzlD8Jvdq90MISV3YBj+xXKKWHAqYmdePGPoX2Bu
tn7zMsJlh6j/+R7fMH6eUinbidvcUhEBKf3q9hSA71pR3YKvts7n+XuEw/ScgF3ppIUIQJaqpIpgoBnSwoOfgokjg6XmyihblndxRMLnMRXSFB2GsKgV
C+TEQQe/kVA7tCtFAaSH8vGMCTBFocjSildXRMEwSARt4Mno0dOuW+ieXO8htOtKfFk78eebHkTSDB4REkT7dzVqwiObHVXXZ8aWiEiQoi2loXDBasg1
NvVx//K3JhySBzIDFyNAI8m8pqR4cZvuOqyTFqcLY9UUSgdZdrRAKwTx3IPi5VPCquqgkdO5OjxA4EItq2YMJKe8TtQDw0dy1IqKivJ+7ozZHBDYCpi9
WDWDBpXcOfqtFTP58Uh+8qNsru7YZMHMEeTa0fyOLxDxfyZ0y+IsJHfWYnybhkVg2nrKfuHnKYk45DRNRvdz7XlR27I4OKrQKI5Bpcnnk6DvUZoZSIN/
qsTB4aJrOX4QDvfayyWKuK970F/ruFum60FguXPF2XAiTWZ3lEOrFYHxTh+/HerVyP3INrg8NHM59eB6si5CaUEyu9OkBqdOhCh66ZJlZkGSsS206QMM
okTUuwqgNJFUQ5yDjKKYoaDD0+VQvOlPfPLUdnS3HSv3Gl6z6TuwCmoejwsXMs6Q4J4OwZaqKcAcu+e3K0qJfNzHGiZpzPe2vT7orlAlx+Ye3PPXKVRb
cg7KI1UcDKnPPiCdZiUtgvtFR2s51FupavS1TBjZ3KMM5sHPM/4EX0fVx9R5EdsYRJBqvCkZFWzSkl2B1Py0HweBSFMyJq06r6nYTy52DifGFznHYPr9
nzdgGDqRZjdNmYgM1ikoZ9nhjvLyhzOYO+tt3ypEZPtkJRWVF7Zd3bRkp7VFCpFHEHMh1xdkgv5aZzkl6H1Lq8uSHx4Wgfgoho4PE9SMfgPJ+CJVD2Hc
1gR4ndKhqJ8uutAfteVsbaZGbfk0fP5L/voXWkuDQ3agjiRgsRu+tuZpotAcKzLlZiqvjWUmwK5iK1pd9+4+kjBe2P5SvKGqyloD6bXPNgiwiNLZ8OFI
YCW3JgNoqyeD7Vvj4MJk2JnOYV7E2RVxSDz3hC42RLQ/aROrqdkfrBdwh7M5JmfE4H3UsC+q84jneHzuMvfEGq4ImfkWNSpUxy6/GZkhKDvvt0c7ZG4G
DTMFfTVzHE9k9HacMUX7hRc5FQYVmSmvt7gcl7NKMlTi4u3OSInVgCRkyfzKI0QcWiI/FsIsfrQ9mFGWVEmpdC9h/l2xZBI/btedqu33Wqt3zFPFt5YQ
A/P7ZonWDAeTwzzn0BA9yBN3ZAmEQgygiNLTq2rmqN59EQ4/0m8cYxZ9x2+fsrW9eykTaD8iR72KLR32H/D/zLH3Jf/u1RFB/vzAz1IeR0/z45a38OxP
t/rEga2K9k4M7qxMvypJj/iFhzHdm+6CwJ4qKMEWQpJaqFCIQf3zC29tR/JCCF9v+9/7CggSW4uq2OV1dgukoALK+YwdQaJKSgfz/sa+oWMUUccg+PRp
iYBjQtlZRn/N8Zr+7yCgJUgxEHV6gb31QDoSAyJ68WYJ6Snhv0s3oOpZxzjy2cf+ecLGKZROYWRwOSYGppTrzuHRk1x11z2zPhS4IJs9LAuKqgaVEkyA
WQSHGaMGv/OiPQWqGnSTJEvXlr39nVUnqMgLFOnGHBTpCz6yIVVlBCZ1ADcMjx69nJYXHPvNCx87Goo4N7QMoAbiHAncCmHQXugPa0yIohGy7IepA0u0
LiRJCIJAGCbYExHjqBeMw6Boj985pKVeutMkSmFDDPGEFaa8H317VwNMVwFepvnmsCQKPDMRMNujh2wGnNzNjf/cwGWVKkET4sse/lhMJLmJpUGQtoUD
kS24xLVlt8x1vMslEm+whkcuQqy0UzD8i+SjbqZCqIjoClDdgXuriq/f9A5kkZa5+HYrlqiLW45gKGsO2Y0fhN5h5KABbrxDb6Yb0Ysy8kOOABQkTkEW
QB0BAVgg5IAqTwdlJ75TchwyHHqmAcnqnQRXlpqTudwsPc1DXB59vn0DvyDAeR7gDKqdtnb3ayub8hiVtjFKOpvpnMFJrcFFUdCjCuAvrHcO+XU8FXKC
NDtO/UT0kMtMqhoDOeMpiI0NJypAIkEm7NMTtSuUbCK6Gpp8MmBKMFXsZlZumsByHsQ3br/j5l17swfm1zo1xmXKHgSPsEsDbLAMKwkji0EcOFEnM8Sk
khR9vw1Ji4yWdUvx8O6QyPM0OrjqN2YGfOjkkt/RsVEATQiVlXxhfByVPQ82Z313yZ5bew7yHs765v28z455bnSSBnAiQVRBZKXrXnryOmz2QVty5m8f
7NzmPCoOOg4SdcLDvTnsMFBFGybvKPWqAdTbaGNQ4s1xiaXKamqnXvwowUFgjAZRRNJS0lRDRTEkSLMVQ0NCUFByCSlbbFyKsBxNIL3RIEHFETAuJsOK
UhYltXiBoe9vLllMyiCMxp14M0jxq5N1Estzq5NIqagmNLA5YIwEYKAxNhK7Gk0GHa7Guz7/YaOGDzv1M3gBTCc4FWebPuHwwJ91LPLnt533e9ODvvjW
pTD9pXxGMgZPugwu46rw+QAzbkVopKKu3AZDfq+UA1AScbNMb5ZG2Z03AAoMKgIBu80QBkRwgQQAONaQjyFJvec3WV+RsCYW6vDzXOtqH33MwM4hxtws
1RFfC+vz7Ied97yT/yHcojYGJCmskYZkephRuvvcN2EQzqKd57D05oMSTOR566AzPQeanKAEIjIAwfds1oZeCWd5/2xAt+7KSJIZKBWpUE7zTlFTYyHr
z7W7ywlSbyK5JVhJA3D2FO98a627MxeeoUjeecMKjlaUFJOoSgKBAsAdIMFT4b0GDBdDD15uE363n27dhBUk5FWAo5+W6h6uAxIyKGmGO4Bkg9HgdLTQ
lFCJ0JllG3NSwfVQgSWVE9etT5rZAMYTQMAyEvd4p4d+Ak2Q5hb5HkogiCsFFD1M35ceSQudbm+/GkXQcPsj1d0JGiiI72oq1Ux35youNKLBAL0QoGj0
6ubzr03vW8kxFBEEWDnsXF1KVq7CydUBDDnfKbHpyw9DxzoHXwl4hhpvc+HM7+zd7F8I5gg85Tib1GwZ1RqppIKEgiC4/ubQERU2qgSiBNXhhnbv9FBm
eGQnZm2+Z92/h/Zt4cH5+UKedkDeT0VFisR3/KzXG86W19BIe9ebdu4qCYTmQUcgBigNVkGtIHgYeCB+i+n49zVE8MgvYf4iwUTzDC6sOqtSutxmNVsD
yfGwnXw+b1vWYeXjuHincoujnJFLCCClfP2UWVS6xJtyvJdHHWOnjcNbn8+tGmabbIbpb2vnq/VA2c05Q2worIbbP26zC0LxcPChjhfPzu4408ZV7+39
9EYMLZMCHY8VCBcKSAoIchimPmq7vdWDItlTGIxe27j6cHYNH8m0wormy3KHTWuIbQk0n3O/t+3nmaQ2hVcyV5YZ0s8B3Sl+j8spxaIosFB5p9ptSMEE
QEYP5nZa2hovpLL6LiY+CMMSTBAvPliYyEEaMwzp4Os2I7lagpelN4OooUXRquxbSPvpW/b9HjD87PfkTGkYxsHrn50yn97LY1aTLTpIXlWWKe4u6vpZ
hBvVZkC1OPFuTBQNlRUYfcw7CjsiAKG3bOdUETGRLfhbHTvzQs0cTtSuliWanyzExBGJNZnLKbb1dghxtzJcLNMNpwwNG21UHhoCIVOUmmBzyGPCOniw
onKSmiqaGTBIsKwihWE1bMBeLpk2Go7yKSCnYQv1VX48WL0HzISpJCPoXgTelNMW2k0yYpS5MDLMN9rNtcZCsEZERThrNWVEUFhyY3zTQhlpNiiixiIY
nTWOdXYoqpjNGFhnWgaTTpbxbkmhkzVA/7Wb+30z4fWUDwkiMUVjGK/Gnbjsv2uZ23dZvWtrab3N3NroPQn6QgCSQp8j451TVsK1OEa2UWyKSb8DOkh8
7ypyvUfs/VjpLaQrHdNpwKuWV7sOpxVN9aKeUtETQzE0OCvVriK9qdRi7BhuJjC7sOcN5Rmj8zRhp4spygpQV06YpzqrPFND0HSLbUcQMtOFGY8iL6Dn
Tqh9BfnTvOlEEfgiWgoUQqdE0mRkeLt2hiB5ePbnW1KJJP3g89Dp4Ppv0/wsI2sCYvI86NRh7rn9jpWis4xZBR3IrjAVsT1zzrIjP1KmklJAXsnTWVmU
duRkMhlkoyDGgyu1i0azUZ64yf0VewUhZtA41tfPKr4ko1FqWMTDqC33BdHzgpvFaqLX+feqZmctMmaRvtnGoz04YxrSQXBzgOjVilZRKuT5VFTTV4Gz
L1sKNsrmuUmK0ttcnDaH2pZd5ra5hHrybXhU0GuldpSaLqJ1BkaET7YmRic1461EAvphXN1o2Zs1H3XU+EvJV08Xbp9uVYB62Id1zUzt9+uhNBCqqMdL
s3nYOwOtKHFAttROmutdXOVNJXSQuHRWnkbvWXyUARuVfJv67HUk34914o9vvm9vPM+CM10taN2hYeyMKnNyPA/PqpFVNhOeG43wPjn1Q5YOu5kE7T5w
oXNdKWNnk7deLmu0TTWJRlZiX1t/fN4OCFT4ZsjFV2lV4Y6qxsV0m1AZxrOmpGdi+J61pO+snNfCb0nglRNgbhcXpNwIVUkQTrqWQLvW1IpldXFPTG5I
seCDoU4npDYIiyd3x9Pd3jueXThnhPQ6mHFmgNiNa0Xaz8M+p+t5uc7nS6qMr207n1ez4BuiBpbKVXR0RIpMpmvp+Qt6PRFa7eLcc6TGlNFndmdd6s2x
Z5MJja7MUO5YcAsRLXbKs8eGrQ9hxtsgyUDkCAcFRtmupFHpMOESpREppCCxTEblQXITu30nFvzx/AZc8uHxzWb5C+Flykskpq3UVKyaSMtq8WjYSOe9
czIFLEnRj4MSZJMdPkj6us+g7GCL5ufJ+vWN6tOd2EGbPHWWDGUhSgjPPisjJRUzLxa20CQZaTJXGaPfh+s8eVFGtkIrJokSDrq81asklei/1kXGxwWH
rIl97NmMHVBmVyU24aDlLAnachBiPRvva8al6BDeebw5T0hr4r3yQZjB7L1xWNT1zlyP7YSmS8dafsmJY9xtlAPvz8+rJ7wPrg29ieOqNygHxwJdZCsj
5yuZrZrUm7LK4+PIuCctK/fHoP5fj+y/92BbIr1s7lD7Hry/+gDTHlTuEOfZzNjkRUddaWkRxZU6Qqg/XHjVXRZoxEx9y/ZDnlK/tdSNitsMAxI9P6WZ
3BT5FS/4edUb4xcE4t0Lz2pZnz+O1ZiornUZOlgwYHmyy85acfVPsMflSzKovwyQVpvOdB7w66njObGve76PPh/ufM9PUkm6osZyf9kukP3bUyCj9yCD
Wft6yRb+/B83o57eHexWbaaJgz5dzn6/M52Qkvq0/zzvf8emUzTuUBR5dKMmViw0f0xjxObIuJU1W3Lw0/D3SN69TSp/xV3AxQDqVi+GdvOae/CoKSUr
x1Wmku5VdVLiYv4SDFzjq7OvJgpQ0VTU+ZAG7KhE+Pa82Vz2a4eg0FDmiihB89ux9dq6i+ntmLjOYs7gW5M2pUhJFBqcr5Q5ZIHIYoaCdPK1p5GTGzOr
3CNwhgSj2eehcUp62f49sSj0GjrlkgQAKgHeRBW8nlaivFAQfh8aNKEhajNXRTgo8rimQpCGrOZ5ZVV5m0eNedyYO9EO/7kgQ4wpqUw9pAK9D2DE/lg9
TiN1506ZFN4JJz3u7fLvrPmWdHl6p+doI6uhRc3ZymhgsQ5GT8zydSTIFTKav/ku9HY5Xq1x6J1fFPw9bp2+uFnNs8vdrA6uzAtEVLvm7cdYT3vzJ57U
D63dk/4eH0emg6O/NVZmywU1lAYgyf2tq8mPIuPq7WHd3R+ZUfXYMg2sfGq7QAPUE/sIhPql6OG7UDPm2A/fLJItzaLQCDMEFB5YnOY9/x36bs8HnPXE
YfdZKO/9d15054sQrbaKLIiK1gnfpgXz4+h5ced479JZvryJSRczOqoHeZU2vv+fihJA4IiDogLUyNUECQSA7O6mDQ2YriK4taSnAos+CB8TCHJgMBMj
UoChYeXYOFq1e2T5RV0mWiTegX/VrOWZrVQxuhBIQYhdOdFl8W4HX4LDXj2EZwN8rsk32NFRcFS5Hcs5zm/F9juKtcSyEhhkfE/XqJ66RoQ3Ox81eFWB
83ueDizNM991JesmlxhQ+hZyrr6RJbcKKBxBHJ9hiwxKY7K4Jf8AelOQGSEfOZi1d9sQ2a8cU0tWUYUqPDyUJT5Xo4Wa+0FB+OhXgyo2TUnsvJcb+Cyl
0kxauxx7zJ94DEbdPxIZwC9VDbllHOgU1nJ0chJx6lSFKuCODCZSghOhFXZu/VF/KTcbpYd1maikGfPgyQdUOlJ6PkPbEg1qrzySBRVA27ZdQUJAIBg4
EVCJRr6pGSPhCZpTX4XJuWEgnTZixuyMNzMNJaU0ZQus3mahmFi7t36DihtslFF9u8s/kLymdwWWrKxRQQQplf9as8Iw3anKP4kTgeige6r5WmmVBnpR
HhvB+NuNHpTIajWTjKYqad+GGbxK3PKVrzAdJFSHULRcWoWghgRIofT65CkKf9MezEvX4Q1BKhW8TGJONgRIznVkRwKiwaAP81qP6cxiDiA09IKAhw6D
WWxhmjbGMKLu7g0mCAKErqzEsuCF3f0cLP1gzlV2F0FcYtSH5Ovx3d+l4EiUvv1+eRgwDBAhdPtwJgMAkp9KIEKBQg9G12qwyg2xiH2t7QqCzmVMG48b
aRNoVB3n32m2NPUwFazt7vyhacFa/V7Hz2u/HhV5aCQ7iwYKGYbNx7XDsoeYKRVe73NfNeNNVJ2pHpzmk+yeXTun5XkaRSvMxkRhvhW+mX8NAx9j5ONJ
+r2RYRt6r9NVD9io78mJEDIKEkZFQpHYrcuvfP98rtOfljPrAnA7Ghvx6U4xWYEcZdeqrhvqBHhWdtOLDDuq4OURO7BZq0lEd8bzf2PKhtUS18a7/HlV
zYGhOlsnqMnYFUIVJ06eMbLJrrMcC7gOlEIZlghzUpcgblOBRzQU9uGeV0dmInxvAfS/u9/0hm55/p+lvnJoYoCGacT+gHx+gzAC4/ha9V8frSYUAjpI
wCYvrHuQls47jSdHLcyr2QgeB6QBJgFgrC9Gdh2EfXSG7NZ+83hZ9x05WMKry5MKGLKrDVgu/G6EcVA6yXxGVtlHb4K69nObYnLp61ltrk6zHEyyu2OR
zrN7mg4mYZ1MqAKrlkcFnDhxdb/+GDvsM96c4Q8pMkzmjAFEiKL+FgfhyZkgaYHbn352TTR9Dzmvhlx8J2qsXu1ga5htHEmDbKO3erTAhe6nlGYGYzbI
0VUQcCKNuOchBDEf5gi36FbQJa25jDiXvXyZrz6UuOxajRc4cTfi0EIIc8t4KllcYfs9AXKftZhfPIL3csBiPUltDO2lRYShaas+qKJ8TDWFjJVBbz4+
vkd6CZ5jzbMTiT3HzKvkDySPPeugiUlnAXnLqUsJubt76V0pEj3zgMM8sBWA0nCNRD75VllRg4BEnfKjXFB+HLz9IGpLoARcIfvFAJe2VZk7fIMRF+eV
7hK0s+gFvzsWK9OjJU634odIqI+nF1yvu6MD4nAcOMkAPe6TsZhk46higGk0CIPo7e0AklDIIid5TkQJnlsomUxyafq0luToMvmcRkCON+EVj2fzcezp
6G87crPXipOSqmRX2njkiRbWfCRj1fx82RB4RyGQSw1GbRo+EqCfQucnlqKEUMM61Vl4g8Dt8LPdc58lT6ZPFCQIX5Hj4qYt114IevkllrW8PzIuJojl
LlnEAsiHotbLdV3XcseySsqd6jgQA/MX1m5gqhXMaTm8kyLMBCP618IsfJXALTobggwN46SkIAW5mH8kI9VZVnAYqnXkB0SEhUG6BPp8+7kO5NsDN5cO
3IZdi0/Sme0AqVIOrd7cxAUeCqp7yFYU5gOo7rUH465jBHsiHduS8r1lbn75zmKLT4QIfoJVCvIhHrq1Ki+RJm7wudHl6JBOh3caXu6uL5N2d+sYQ1hk
OhC9AZU5Uzx6s+48oHfJanInKjhcxTQzpvc4+eaPmqsvra4OeBCWuISIHIK8jCgqI+LQ+sWm4VAmXL24fjyc3hLSyMP4cvvr/XdhyIHHJ7zhE5KuixmN
MhgGUmRpgTzBKjtfs9OIOSG6qej4Em9r3KaLpoO/sMtyyZLgvfTgH2DRYgN9lm+n4fYiLxr6psO81hzPfZiv8kSWfO9s+wyCYbj2FBu/YDswnMsqlyGK
goRbLmc7C9Jp/mFyji11C6UB/qde4wg9z2I10oRCKAHGY+45It79bOGcDzlRTwdODpp8rjnW28AosWEiB+0CIxvoWwios+34hdzGn2WSBf4+3OQN1ccN
/mLrGiRImX5pAEyVHa9pgvvboVvBv7x0KjWuuVswCPu6Zy011M4hBsRW+okaIuViU1KdzixF9b8Rn1AkgGgj6hfWMJAbpAbaRORvMZtMoBPMbHGyZLMv
lRlJm1LDFBkuGo00Aq4EyNS8g55lSvrPEFnKuobBrMK67ZKLCcMm/GukajR65Vh27nUjtpVgLw+XCs5kXzJHKTDsdTDlQ3JlnQM2G78bJ38Oermqejt7
ExlRQParGeXjo6MnVm+DMhd7zy66n6g11c8UkKRgXUhLFiMBBKIxVCQShCqAUGeax0fSyvnfIPnXNnEz4PDmAw9La8qDwksbCBVJwIKjSzogndFFaqBz
BXuzZO51TgmY4gmqgBaDuRJSlrfy5yHy5jpxccRxjNvJ17bb51H5daB/XPutx8ANi2OQ6FgTp+nHjBByhpXq2XsXv17uWp4XnJcgmY/b59jv3qoypdgd
VyiAggIOpXKkQFZZAJoo0f41ojEP77R9fmQ6K1iAYP05zaKI0q6OfYq9LjTtGR7OzJ0BBJTqR+JQWCID8y2+ig58YE1Etlc5hAFIIR9ZrB2moOkvFwKn
V2Y8N2yLlCaUeb8LZ2rOU64tKAZXRrElKq5hfpl9sxn0WeM4tTrER8GkGBJCKVodcI9pSZ9St4o0zJu6EvVfrQD6Hl6CPR+Hogll34tD5kbT+wbnK8j+
3Jr1WxRuP8W0rtR8iOGikn9k4IcWpIszS+MogdWU8HHG3/k1pz1y8Nd5S4/52ZHy9Np/q4x1qPxnTphsuMR6cb8p31dW4XZqKpHWY1YaLywKxuBl+tlH
DvwP3x23vFoyfjGCLrdpGY+b/GvtQmWR3Wac3qBM5qZdDjSN37MvRFvWZeoP7yCo99kxaC7bs/1ERI1u9YIkjpVQRuW7uECXO3DH92BA3p/xgQIwEH7t
DPZKSo1TBxOfjvBGIyzcMgKqs0+Gbkm5WKrq+tQHDgkL8CslcucAAEgc3Lf+Eavc79dWPSrKBKxpjkKFakw7NJnq7NRYIcvNWElmiy7yMtPMHadKL+bU
/CAMn4sIppplAA2lgMWO0UzWiiaJMgXA6ZBjz4LmHQoLC/yuHU8hHtRHR7IcUGkkm+unYJOCAmZGVUAqQBAA9itnhfq/jOb/yIGMC+lzlyKQhAJq0zCV
rxMe5zsOn8roKoH0cmdupR1r4qiOxaZYdeNO8zNetbnLpydG9dHekP7s66/PXl+t/bAXbO33qsa/Xn9tZNuhXLAqMygkERpSfdf1OU5DEw4FBT7+A1cX
7hwxUlIKEiyoH4xPb+cTwBW/6luJEcHPNDzXYhII9MjQj99hEExW2iGhMqZUhhCWibIdVM1KEgKqkKagtCZMw3KijIhSkIzwwJ9DPiviZss2ShJzAMuU
Tf8rcqEeoIQAoHMV1fzvKBlDhTcWcZNOVZyCeTAg6Okptag1ARw5RJXQzYNJ2ZVXtYZdMdXzIH87KDRR+yemMfspPgh1YZsoUGnPJhEENPyhyRhRP+jM
G31ldl5ydsmy4qqOnaafjzaLrMl7akuQRyMdB1z6AGOgGYu0n3IoJJAtnB53GOqh6EO1BoWD50cf5cRmzzX+bU1zjyOEMsfNLIjIyU5U71yOuNqok7TV
+/3RLtm7JyITHRbU3DdNsASemc24ayHr3qGetYU0mbAH1yaT3GUVU7tIeG/xfbzN5T8ntq2ex19MmDz4XlLUSZA1EbrTaEhgQoFozsigiQnow3evU95u
+U/RLOFQQjykCkxlO7jNraEiTxePzqLEkJUAgExnpuAOijA4f7ygz1xmUZFY5kUPZtijEU7VNUF/h+rv10KbGeqFQH57fQeoapCSoPXl2bM7MKhid24c
6ScBAMilf3Kviv6N3sEIE0GQIL4pm7gWmMtMUzToCaIIxgMGSenmovQH3v86UiRCBKqECJUIgtmoqiAAGe/CeVBIg5dL90ZO8xVdCAvavhndEjMmGIzq
ikrRR95Dnlqmx7Zryp5/kztsnC75T0baUNIt8fTho/TYgZ0celi17dPvrsHYpfnxGLoc4hQ/B8c7kd31gkoCAQCXCD6b23X6LzmqcQPvKD9MT9r/K2lV
sfv9AG95CPMrML4PsrxAqh8/CGjP9J+vKXPOfEFPw5hh7frYfiQRKvOnJJQE1uBSgeDBDMFBCkgKCONVHmop4ui8dquF9qhrbgpLvjekDMjlrT+NLyI5
qvkQoeHSlc4s3d5vRVOz62In68h363/aCjFFNSky3IdNXeSopIJc0Zh5AOGVvHsbLoJ1oxCUw9cKxtEQVS+ra18t3PxsOE77f1e2b01I+PzCoggiZ8zl
lkUvMQwUqQv4U0lAgKoU8mq4UprMdvMzK3UssgKHb3bsGFVjZcqqLzC5aqKCojDiCmhR5uIc/xu0SPdrwpLMEYJIAIImQoqwYggNdkH8BmsDLuWpb7JX
7s6ukgOsgOUpefIQMiOyVBwpIE37vOsjKNVBXxL83Tgqj1OFHdJtazGOHqnSoeOfJwjJJCSGXtWQ+WPlzUFB+FWX6ejXGbTayj7pseCOsTLB/utWB2iC
LExC1/f/rXBZuNIxfWcGvhgp1xQ0pjJuhwf0Ojag1CeJ16mb4aXRe6uCJzKgysMveV09i1FNdLaRAb8wS8O+pQMQTqFGQmOPjb7azpkzGzkp1VzMXU90
v2bP5bc0k6Vl62uZeKAINB15PlL6GXUQGyDnCkrQyHoXsgW7tcZQMlWVXrCkKbfeRixesgpTUd4nD8zFn++vWSysGcNVixG58BtJL1qGkphhKSgeBgKs
2dB1vSmqMTCAZkOKJ1MRUUIIFV/DRcvpM5jh6U4IMnAO+LD6wUrXjPQqM8TWxdySHd7He/bUUM6NmCCUwUCkAlbw71Oc4mpeKDwvhr6K0qRVBzwutRMj
soK5qt+6MpI1IYeNGqqkVIPV7qneHhuDVtA7AO2+fTZFKciaaZGVxIIRkMuisHDhVY9eQHUBkjaa+dbwL0b8bY7CW/3Ch+LyrDMGHrnaLu/y4CQVYjkC
ASlJFJwXHabtbsnTQaptots9MMMLVo7Z6aJVpL6v6+p/WuuGOa3vVCav8Z0f5aQ+VL98RyUXumRkdS61e6rM9sLWa9zyLEGtmo/1yfw/CN9FGgvSjDPD
ZAxP7G8OSdp3BYCyEpAQPROCAqoUtVho4cgsqhZESBZ8uXTq8/4wGunkAgGXg+YqvCM9RbaOPZ7dHwkN9vefPYXjZDQVW3yMD5W0PjfHK2ZRxUg6r3qr
kAKKDrqx4C0VF/up2z/gPTn06WzaeK631B+EmAlFG7OxXIH3lJ8jJOlYAPKxALFSlpDGCM9KBgR1KjIhL02yXK8oZ/RKSL6+qjPb9Jua55pmXZMyAe0O
QICuQSQjysue1eih5qluddlAcscjJSEsifTehjE/B6nMWKIiTaHDoRIKpJKMRiw5t5LDb4+JPJufRhucm4GPggZ/u+P6PMjcaFmGZwyhXX2fD6s+kCf3
rxrxP5yHWXnro1jI/5dF++/6NNAxQKcNlosfLJMnFEZWjBgplJvzHrmtJheK29dZ9aK0kUZqPwd2Qn1lSwKKtsI9AdK4D0/j2Tc8JKlWpcNUq5A7txvS
wuSaANeii85iJySUwU9ZRiSCUJSIXIvm7+iUhxI4+hR2lPj/ptTQZSR2DBWdeLYJEKHdRBBIOipzPCezaXmjAkXXZGHIvSSHL40k/Kxdz+NQreOQDh5M
3h2djD3SVJ9+9Yile2Wcz8r9NonZxyJgr+LK0pqFRYvuOm9LPAnB/vkOBJiBO/3a6ucnO/ND1fY36obGjuPyQwYbVyFepP9bLEIguLKrxmi4F9h+INSE
goMesACQZCQh+yGy8pJo5AyTIGegJ/SHu4DBNnY9GTWThlf5QsBDuE6nu2df17MQ6bOnEg+XD+6QhdHVpubG5DK8Q+O+2SaA3ZGeL8iRw4BAbYWIQ5Qf
+qEApPZm0R1uvfv39psCbdefQxV5DyvCPaUsEijIHseHPXfgGI7pDDaA4WEYeLZraAFcgbuP8ZrmtZIhn582fr24lIzlPp88oBvNWQWMdjNWZXcWDkPb
A1m/i6tI6FFPD3qJz90hXo4IMuAY4rHKSUHNVP4UZ3ZNCFeU8YQftPdEpyOjL2XDE8D95QQAxAeg9mN5ynNWCrde8o6dY0BYbWZidHUWopuQnkfmMvtq
2VFHeV/kVtLfPwtyGh3iopi+bD9iMXDdpfhoxp6vFx6XdkHqovAB0uXZ1khSy9nbvCR4zpSKtGcgRFbKE/Q1sd2QcASZIy1YneHGM4EnxKTh/RJmKhe3
s848d+eUc2AwO1K1cp7dQ9R6+A40igF+B2HKYgeQ1GzZwRLbEgSChlMz5jVokC1ZXVZSUV4dvlKXdl2FGuPDPeb6V4aKhz9IXz1bFQajmwutq7qF5ERo
ag0qBqwTtIFaV8QOlUYjeSjlmDyR8pjOb7gaRgZlzWcxc5xWwZyDJrtyaSDdxYV7iKyTLcPPiJc5QfDg2xlJcMrEys4JqIry44xBSYvy4NnbnMb8cgzM
hBX/eqDg+RyzWCSGKoeVRktwbkCgw1c9CHXzAnbqwoH0lNJdGFgZwVGt8gvCqTzPI7VPsu9Y78lwlBvIWwvpELpvM64kcyJGMuSr2SUSNTM84zL9yrkV
8SbKlXFQe0qCed/VJxIifUy+6ojOjFlSgZeAcOdYWF2XK4xKUZFSydfFmDETjD9p885CiSszVZluvBSPLFmBhDMK5J9VsfSUFjuc9V+UCzvpxP5IJ1pX
dmbwHHtgU0gEcn0HWVRWA0FucaSWNK0BeD4Cc25Qo7HCn9jtD5r7+xHFSg/4MijiP0IzHedYdMvcnhrpZS7NeceG8kBgY41/WPGX/3ODfB0KEGeMG6/x
f+FqGARvna7s/HaKSjwRNdHqbzZHbH61kfMr1Pu85ITgjJD0NvXMuj2fwdnZWtLS+WFCGyiYSRAlIQwC/XyQDEXSryu6f8G22kEYfiGAKkSWJvTTjGw8
na+4ydwJFL7ADIAKFKAU5Hj6/rbwyTtYWwoXnAK8fU4f2rBlMcJD1t9AnmtqPwkrTEczOtPGtKw4ysZMqySgZBarvvb7jQTXHo/Gs95Uvl2W+IynwPPn
hq9F1HZyaOSqr4dxZUsQo5ZxSCgEln3RvzzbSbBkig2MIGsVMMX/KJSdkEpAgUbuKPtyZu1V+nlzuHtJFND2CpwyZyGbJ0sr5Hp8V8jt9uzbY2apXhoF
bAQa30cF6nWFHXnJrHK+7eAIxhFQODab0krkJdpMkKoHEoLa7FZy8peXksT8Qxhi707Fap0Z4WUK+dZBxme0yi8ReLJE1ttIEAkcFlxtDUgAz8Fd+TLm
s2OQz6MHLy/k8wma/kdN1tiaBj8lFOLq2W69mzBhWYXgVIkVBJ47rudKqnzHOIz+vvvjVRXcv3nrnKMv9JsEdNZ5s4HhwVEs6Lr4dXVgte+SWE/prX6f
kmv3vNnsa/ck5Pdr5kBvXn/Dzp0363cTilTzv4fsv1/JnG+OUaLZYjCoZbFgpBQ5as+fD141334I69S4zn1/m+nVKMfa1D2WeMXlP0wMjylpJTQfRUTe
BJcNGzS+Zme8bmdL0GZpR5ySpUHenA3e0rzLZrEFSMlWy/ZaKuFlZcmvhUp4cNLAXtpK3XvxtStScjhq8Gd3CibBRPkvdI+pGz7dc1neus1HFZenZD+l
gzrPHi8jXSTD1po9nqr7lOtS6rqcNsy8eP8x5+I+ntG+93a0h2nLD2bFhKy/50TgYocr01vdnhlxRHo2LCbiWGyZjR1Cnm9Q7nJQvC/WbmKkRmJ5VWUs
Zl+LcLZTzdrjbD3vlmXNMxe7DDuxTZeLg0usSomgW88fPWL4m7TUOjVMkpIKwOoOudTicDQUowtG6tXdc7WyN8/H1eiX18ZY4eg8SNAQxQSJKggL/BWB
H1ekarevTbgqtPariGgny49XPDc38PEKxEI+nnd+uvueh2bJLUdX2vk13V55rzOHsCQkGQQRN0teDZs4w6UlGtOsOio3vdQ0p15zIL13kksNb8IebgfR
Gm+7A4Xt379DR2yhknOu9K/XOkbPQVoZtRJFQg5a+Chak0v82UOj33ZfcslBn2TzyTplez7T8uWjDaomjELVYDKG5qjDVSA2z/Wi8fDMCs9t8Y65EvbR
PLqhTsj7emJ117qDGQiOl1Esd1jMO6hJECCSQSqqQBmUClCIUVEnaUMNXdySoxRspdFDxKT1A5DGuONpsAcBbXtAlK0hnzWsxPREGYKCi95Fb5KaDJPH
HcJXxE8b1noP7fEM+qwSAfXlo7j0fyoOUZ/F5vkU5PaH0by7n3mT9youQKD1ehg7qCXyDEMocdG7SBSa+l4MAuhd6cRYslbmQ4G186p0URbWefS3SEmo
4d1EwAxF6F+QJOR9SGNGDzsIWftX0cay9XsV2puZdmqDScXEkTdypCMgpsIOk0ia+bKYXAwMF4GCPItBatK+lp0zpi9FRlWqRPDs2Zch/SaEz7Vrw3zG
xBZfvlU7uI4IMAhKsPOkcOkk5VfdJxcDZvvurO0nfxfph6554Hf4LHoq5QwsS+xiYkBFAyw1NQ0YyGNjZRZads4ISwlSpk2iJzkbX6f1/Rn9Ble5PFxn
WQNAuSMsMxUPpBoOTZFwvQMotz9FA++06uFZVNjr2/D5tqyvq2h0yRSJ9gpujkAA6JDA+aYocfz7cf0DYJpfFdGkPKY/H6LBapklJdnutrvNtqie+l6t
Oirw9yhX4R7IcOFZlucuLY1agyo8lCpI6d1eZC99nUVbmU5G5RRVrOon6eTpPOc3bB6+EmkRCME6Xsf7TxScsKWj894Z+Fr6cQ3MDZr/Dbb93WfldlHZ
ybuPaVlEQI5Z1M3D1W5H9nvUNJR07FIrUCZDy58NFwaCFF9B5GRbK7Citwll7xJZqTRVUbZPm4rI9PGUaJwliDVrFM+znhbKqqTtb5/ROntgevW2nRcv
CZBUv5G4xVAqneTIwO0MCSTnaQ1rszZDBRM+4KxAgUtwPb81OqagFCg3pW+MgmPj9PXWVuE6ipI7S/AbMKsspkSBKhVCqCGfiPSQ0nkFEmaPj0OCQ+84
+jMI9edimbXiafLsXSuliHZuqs6aprG7eWoYcW+/4N/YwiiZDg+n29q96uyjUFfV5rq66mSru2TqGiZk6gglZ14daVvPqqyrNkqAbdK84geJ4MasoLaq
KD53nAVJTmIsFtMGr+GjTeoeA2KKPlTsZ4xkxR6bvnAKgZ/O+YOccGzK3xMDiBs1a1pnauTKLnWbHW9LOxWYEyJgglxrDTM7K5TyvKarti4bmz3gwqWk
bHEB9X6bP1ifh1+rrw1LFVYnFqNX3/Vzr9Ccc0Axprtv6tkrtnzzEoUt05dIZKpJqaUcB7tMxmkqBZGa9RwuI8vWs8UyAgb4vwdZrTdgoaLI+oxfmgNG
GBpJ+UuGc6zBDM+AGywBY5fl86sbsaCTCWtYByhwjBXDfuxcD9n6wTUjRaf+/8uMPdZlOS2MnLMJdmrSxJKJ6QrxtryJ6/jmGPZKVI6DVVwHmb5Lak3d
QaVOVLWcKu1Z+eQs3LxRaklxutOv7e7hehUYKW05ylCKSVHlK8CZVeUk/J5cZSmpBWsnckE0QWEgPBbvMW5oPGzmE/Q8cuadhCqQr8gn9QtB5C11HtDc
Nm9uVDso/wZdT4c3FvjDciT4bTc+UBezEiiElIBDAp3ug6xk/KXqNT7SEHLRR7YoMKgz7Zz2l1EjsESClFRR4lAJlyA+68N4E/XnixkeO/sOZ2Id4zRV
PZ015fLT1+PDjFNmcZ1RKEggopeShBDbvoGdViBoeSvUIg4kbVuOZGlBEG6mbFc23lIS+DROXzMHHhzpsUJBNuCoFt0YbmTqn0kWesUZNGSQ4FZGQKvi
GoJjwNO3hz9VStgRkHnxKXI10ZuJlfvl1nxxqwDbn6+LjDcW02zn7zqBxzGR3mtquAs3TMgOUFdKxygK7ycOVmezhlbeFOFQa1wf0f3gsZ7d5PiMidOZ
g8hk2crohI3ITZ7K4zuO3upzWp7q/SwuIF4s1l0HQ664Ws+x/UlQtMq10QRxRoj8i6hSKRc2nKIo+vNbmrGMSaMikBwypckJf36no+vN+NELN8Ou3cvC
0UBoAZNcK9kal7yIi6oCSYRVBLGva/eJ+z8ctjQWLYzZLdSQrxNlVRnOeoRSylUzGgRESVW6geyA5pAd0ybnR1QohEKFHARE/NYtGWQKNTOmJDb1Mpu/
bdiZMDCLBBJJJg03fESmJevR1Ej7Jcx9+Y5/Glf0X9s7/pKRIGfDZuwGBukfH4GjNQehdAw9B0L5O7d6M41qoaMvxwrJurZv4a1o62sH3ulSKp0Zjpk7
JZoo6IfFr7nn3dgXGzHW0OC1KERLghYh+5x0f3DRk+AN77SGILVSa7M7NL7jfdI71sAtkakTKEHNt3pF6Fy2c+l3NnqAVBVUHmQxA8y5ZaqNRZKhrLFX
HHPuQoqdUp/pPe3M1nLObQ5R4tQqMF6h+bISpIsiklCDJQ3peMbyefE3rhJVQpfPWsjC5QxfCEnol6n997ttmfjYQ/F4TTnkPvzOpoAGLdemlt9Zvz4d
A15ZESPVvnACXEhazKjTrncs4QcrjKUolWjPJEU85esoG+aTCB799odPnoEROR8cfHkHO96GOpVL/B6tICEY7C+wEzzGP6deQ9dleDr7ucWtKY8L9ctW
kOmv+kssou7TaNoixMfQ7zcFmyama25YaQrVu0/2MFQg+9eZZAfuLVWwjBYkvdgnwlAgbqiwpnmqsBrC9TGssl4YgfrIEvFZUJVAVUkdoBHy/+DLnrA/
vQRGkqcuPqQ77yWHiHivxvkwAn3On0OQQFFCoMVWv75M5FbrxKnYVW3MjkWqoj5O4+pYQUCiRYoOy6sLwwf+cZxEWmwbE1PMvOSjN16qvZn+PYucavYY
dWUVNypmDwmutFz/etH0LAazs1PvgKyXVdC5Fj4LrnExjEnNAf0zViihQPcMX1tMBGFX5e3KkV3yZj6zjFkfobHEMtmZv23nJR9N4CwxlTXrmRdVt+y0
W+V8E3I2Ve4cDZtNVGjg5MF5Kl49/V3lzbE+DZE7lRM0pyrIGBUCX3Ndn1Wmay5AhdF6MpH6+CgYzUDoqmQ6+OtIlxWZ2kzPEsCJzUTPz+LUlHa7UfoX
ElXRWPaqsSsKlH/KD7Ov3odHZ0c9FZtCzEm469N91rdcLs0r9qBkfQ6/Lb3g+/ia/Sgufm0wrPaATJGmo63K1UoOtIDx6s7YgLBxRIh6c2g6Zw3+Cxq7
Nr1WDv6f1qpSjdx/tmL+u7lRf7pQPY2YsL+2QGMvU/j35i8p8yRMXYTNnr4H75m7CX+kKF+ZvcnnVc32QJ+s5Mgz8Nxa1WW4UATC+dhwvWgUzmoEmTH5
3QfX8OQnNVseHjCZRGRJl0pD+yfpfe+2UtM7OUUvZ8+seXQDBka9gpei3nKkAlWj2h/zI2el5206UlPaTs7aCdJbtJ6FTBM6cHYEy1kwy619ccMsrSi4
7rr3Hx9vtm5FlXS3J7Hqkp9tumNvd+QoP99rZhS4JBRV9+cKFQEpy0ebNLxkFYxOUz6F7zJ5KGAmc1/RnhRy717Hq+Xbne3JjeKCtK1FUh2KEx4LDjKH
U3LL91B44Dhutakx+XFFctLzU5qNu/m9iTr678wKwo/J19Qhj4+G148b8CTaPaUbt2ctA4Wg7SGZGfHVrLPm9yJ2Ou/fkauzvtviqTwfCCSK+CHrSekg
PNaY0O1xR+vY4xZUNWD9G+5r5+B8d+qZS2R6mHoct6vOUoP9cOdvbFWnJ5EfDwHodE9vNc6cYfhjZu18S5gSSkt229dwh1nThI/Djn7Pa859R+H4kQAC
fI9ICGD9nhsKWHp5GjhuynDYFuwmfqPt6KL5hfiR8xHe+dC/1/WpH+Kuf75jucDpH9+co/nA+AKeZ74UWZfYH9Bqqk8iArlPPy93bK1CGjksJ25SV8oE
5YmHY/WJhYUEnxihnrlR7cGFaf0R5AoBAcEA99p0Rfw/P+FqcLfhOkvu041yiom6ggN2K59B7TI1pbzjL0qLU8GH5utinZoNsV76KJmQJIMyGZftjvL+
cU0o5R5EHtah5EKcpZ3iT85VB+2ew9gbaVhl59vpw8EZNiH1Mj3FJa6sAYyCxEQUYYl4vhgooUwOPTy0j5zkMjnmoRSCXD3/8pLjooEAhCC9zsXJYig9
/zw70N/jIn+ZkwPnYWyShagg9AcRwzvKvejfuRoIlK9KfJn83zXOkVtMfORoUTQIQFn2MA2dGo61IamDLMjUi+KCersjKpAHYUkanNRpIKhKQlgWO3yV
YyO3fP65a/snW+3CeBK8vyZFIShlkouF4JTjvq9a02YfZCnzNSwO0lQdpzhXlVODPzSf4bqKs69kv3kHtT0YCigHVh/UTtoqm5x8d/Q2N2RQBMCD3hhh
eQR5WPxqmAQdeQoyBloblX0f54PjlqgAtGOmdeMZcChJQhxOsj0msWVGLJvbl8Z+YMLjhQZEI8cuIuMP4MBnaUN0dm+jV9/XcSFYUDMHY/uIkXyOkyMA
rnIK6TKFp0lD0AUET64dRUW0iO1HSPnRZ/uyflfr0M674wHEgZrrsSj4W4o4LzIs8zR48fnq7aYQ2Mp3Xr4PIdg0iwsecz0NuOl/yWWnXg403NBqkDbP
lIQ0YdrBJM/bcSdZZp7BeLiEtJYrnubJCqWIUgBrmlstYnJZiWfB9lluXSXr48ziUDbk8OR+Q3YzfXXd5LQOpIPKNZPgL5y5A0dzntp0qTLJA89p9FBG
xZ264Pv1jh7W51ctl01a980/Dg9WoeiMUTOP1tlnaFNKxJ0M46aLSSVPoPWzxOZQpbionRTxzMoS8hIEzBFrh+B2IR9JWH+V83os9Z8Zd1MZM1Tn+Hur
NJVG/J8g1WgkAjgZDioHQig5z5iRaT8CpNspnzKypyol/DJQmRQcbL9h+jJYNxko7TT61GdFzNZKEOCqmqthXc7iUy0/7FEbdtU42yyPHEgAyJMTYCw9
DqbuCtnclVHk7VA+XF1WZ3VBVPj5fxZHSiglRagoOPBZQPDPbiVfUPdrh0X5DHnynlgLyIyGkcriMbKSEig+dk+nXIbhSfZ+1p9cuedNcuIb+VuEI+3p
YVDk0DKOKhQerOnfhZnOiQci9+HrmJr0n1vMhvMUDsbUeIzTjqB4IrcXCGjJDxYBi7Hl+elvCV/Nt9vxP4n8tfoaugP6tQqI2+vSaKcFmCkjcwWcftn3
b1EzVVoakBSGI4WZkcHitIjM51EcRR1YCCOKyvmrmUtMAKawMrVHSA0FHMuxhzWSST0pIiwpotG87DWW3epvFZBl48VYSupxmGA0ISJV2GnCu7NSeSAC
7Zotbp4REVUMgf0KoIIOgjSvc1XCQ3eopimiS4ip58V28K6d2Sk87nkASEAoQHIDMEiPpX28hWOfju8yWLoaQQIn4Qvg1sM7zvKJsSE2Km1EUb4pmZrl
LRNBIdnZdkzuqAkBkTXVcq3AhMfrZKsKayhCHV/NXO8ZDG9J8KWlPTJrGR8pCGYMUS2ykcMyFKVsJyU0pYVJ9bTaEUNww3HsUSr8L2jEcZ6N5OoGmsqZ
2IN9d/d4vdJZ6mdkcoi7kJR95GEDK8xH116JJEgBYs9IL1qHeTBAdMUiL6v4rpHpULRbAdj1rk2mI6lwDKoIh/CF3jJSluUd2aa+sPgzBty/UyI11D8c
CdIMnkg1v/nrzN6sbKUFaZMcm8PqVxjw0acNRNCMsiFkRB78yLuvjgo8vGB6qMIdlMawhSKX1fUqBwkFBcxJCRQShuHYoqbB5tcuwUDVaHR4gNHUGAAc
E2Yg5/WM8uM9g/3qrUGbHgtAUzj2g/I0Q7KnjN0G0eCk9ONJcpkL5Kq5HNOZBCwhQuVmQFEgkjJom/q/NEXYjTuxQXIbS4AmUAR0DQHDhlmOKjIhCQBO
spwtOy9FdE866LaK+3KlVb8a/gHBGCCbZURxVc+xRyKywP19MgeNoGbiJRNqgihCeivKfDTLFeyJCeSbOqEhnUydQzkUVQ4cv1iHTmUTPAwrTuoeEMNJ
kgmGfAFguKNqwrCkgy2pUSJiSHBKCYkOQpHgfOex2oSW6DdvDm1sWSnBbx+RS5AIGKead2qqJCV1boxD218fej64Yfqt5vZITwdkANH8s59M4Pp3Dt14
B+fnFF60+OHmfv14zQ7tpa9u5miifTL3TDj5uI/ojSqWNMlfviJRLjwpMbc4y0PTbbIZEhitEHaq3oqsxMsNRnnWvKfLRwLE3rddF2NXUBVUGO4pmscL
TuBjlX0cZO8tBa5JHI3IkeSCBRlTMhVLMtpDByOxqHVkzLHfN3orwvTzwyIjJ4bOo+FwqQNxVJC0XvIp2UjI/PTKANMnz4tiZfrREGGUKM1AwRxidT3a
BJdOfF+JHiRYhyBZcmHyIiAsTKlB/K+PCSt3HY80I2/oveNSpUhSSijHQKGF+ZkbUFFRAXa9x7tjd+aoPWtTyN0DANk0POiPNmxYmYLX4Q4zBhGjdkWa
SkA1SkgmQaPZX1XuRw4gUaMfpA4qBqBwsMW5fBc1MIg2n3LAIIYSNgnrQYugtVYWbrvONWksKbldAiSJ/QUWBJaUQEYjbp/e0+yW+yiOcFrHaklQdXDC
9UqM8Lv24569WbOkpkHs3UUHjsljSpjZAWhJBnsz/G+Wpgkxtwr3AHlknwDlzo6iUNFEMwTKFdUyKMShpjXe5mgyjIVh70CVJRE2ZZWgx0ZBog3wWaiC
GPCGL5bzfR2c7tLuGaStl01iEkRrxKqzYWefFVvwCusYAIqNHwTYo0kARJ6O2JdEdzcDodzXLRwnUJj37R79/UeQU5DpPyy5Dtn9pFaKsswRez4kPgYE
Dj/aDUqom3rrx4gauEHyh+IXRj9ehHWIpD9pf2t8Xsgw8+zkFtAK5EzZjo3+SjMCJgidvCyAJjyoFShIKAKReMD0SHhqvaufiml5dFxP1cMEQkROe2VN
KFNmJTdYLLNYldWbyUKMrxssc6V7pVAnGaMChgLn4aQJJc6uqXIiDhKtlCg5ASRM9aSxRaerK7h3drEe9iO6rsDqAZb2bMdzYYAfzsTY8P1A7IG/ULoA
SFHB24f4jFi7LohdnZA1C/OV6mxcd18ljDHrm59oTuETxXkxtsjysNlEH2Pbj557SlMcLsBG7+hhiJkduMScAaEORWFm9LOgGwGe0nSwlL0CkaYGjASI
3sOwNfJdr2hEAAdNBqNconwjITfgopBUvN5rJK03IzzENCXiruFTMzJoO6G41YVz+iTGhlCyv4qH1yDIESamZ+xAy9gxJrzbasZV9+9O7s4hdZ7zZEfF
KMeKVKysbxdF261k0jRHXtcQJ2koYZcu1WxkFyyPtevcHhh36sCVAbsYZkNAewE5LEgP2dqgZwigRM8ddtuHQAUUYR/Qrgu6ga8m2yJJmU4sFJJKAg+Q
Nadp1/DhHMbvfzcaNS/7l3Xl4jr39v2zHuBoXGDbDjY19ay4yUE+iCnlwtYdcVY2jFhwyTEt2QCrWaFn0lIWedKRJilh80yUz4Zcp6+AnxsM0yIU+G1w
Vl0iZPHhHGcg+YfxDhSB/pylXZmnmusU7CDiWQqZjV63YVUhnkJF8NQMAQQpQTOzM/LXpAlvM0gIg9ZHghY03T2eJxt5Zm46DweXNL0eWEWBNJGMWiAT
fkhDGBkk0E771E9U8+lhA5PDfW1ptAcrHX303ewShHZv2ndwAN9TZhov6yPR7AqVGF8X2NU7lLlKfFLHbfNaLvaZbstKI8tsqeb5OBp8tM7OzyuhO9LO
NknF+xDvu7/m+zAsO/KgRmqI0Acr3CYsZZjrSExJC8Agh1UKt2JkVKgu37XZBr5cZTl22FzUASkPEz6YUEgbT6O99XpNEb68w0w5CflxrDttIZwWElY0
/YCQoKKEOxmAeo9f2In+NxgjbHvb7Cp+vceWeu3dYcODu6uPJT/YZEkyotAJf1hPpOY0VOx1Ffbo+OMi47h7PnzG+ajiQpRNkqVcFEzABQWcT/Y48yGM
kKY/fZhuVGknXlFxnMThrU4ZpMDxCRZMQQGMfh7DkLetJxEgMr7WXw2G04tTGnz/KTugfX1ujhLBvb6HglCnsPFoT4fWnj4ir4S2HDX+3XnrX/jSsHSs
tVCoojTv63E29PtOn2ZdmcfVeP1eJnGlAxN+yRiCCM805YItl4i5MbIohkORz/D9X3D8cs/lvj8v6v4pTXlMjyaqWKxAX5xjojNIejVjp0R1iTuNyHoo
zKKCSL+WYlQceU+JqalUxxbU7EbPJTnMj7vHIGaLXzfemxNVOrk9r1R69dkzafr3NML3BQrkv9YG7saz1oW/+G0fXAiB69RfnzY2e9a10urIJABGfwdX
dFr49PqhvrW7qmgNucsV1W9DGOYUsG7Bn3+3d19yja6+d9b8dkd9oMjwReubvrtcT8ny+Ai2ZcmBy+mKFN5o4+SUyvfWBVVqDW93kYSY8dcuOLo1yIrk
bN7MMaqghcI7PisMztqX1KwMVDgSDgouFDFKTMTItTgW9tSPBGbg+NTwcHDZ/PQ7odnxPHLzk56m+II01jkTPXfw536ez33xOOhngfBTy14ArERc1i3B
pdZM9T89jlgg7HTGhnL2u6iw+0xrwPXQHd9YSAZz8t8+d+X7eyng77n57p6p2xM4xG3cyvZrvVX5zKn18Jg1/n0K6nfyKnrrYfFpdnGxhmiJ/VNnO5Az
ImLUtxqIRLz2ulRDKuxtZlbRmV6F6MzK7sUneWtqbZDaVGmpTLAxnjgQmZjTNtHoK3lYtFFpSecw2lGloUWw1GHoMO2tLtlYWrgRlK7DpCc0CS651rcg
3oMgNe2LZgIjZ7xTBhGTTIz8rCqg17y7rgvfv049r8eZzVPSa4PPdPk5aZVlrIPZ73U5cbZvlPNZlLuRWWBvSM8DOlWyoKN7E10COzLcATkvmJvenc38
9jmFGbk7W13Y1Bm0tZxw13L0U2Zc511wogyGs33MCt5gUxlGU45PQm8KgeZ1ET11mdnpa2pjZ5Ez3wmtLeh09XXhF7QDNaA2IpiGE7rcyLZD0VcWqJsh
3Z3TIO+H2g677yXfnZNCeuXyxdoZ7LsylojogWQNYNViqB8DrhhymkC+dy0RhT8ewZy/OAN55n9CJJMP6OjE6L72Q8IRsXTibXnr0/HsvT6HMhTe9azx
hmWGBq9q1leSz5WGUsXtRDgyYQWBA9/ehrV8+/y9xQ0ccHPnocqas7vPkbZD0SRQicQFrd05XRCMePdYDaFEtcVnnrWEE4hchUJBOCFFQcgDa3EjFdom
HfN6eUU/UVdcp1YqqwdhLAzPIgVeflSKopjNZkDgXTfd5rynKazv10vmexrVepnY+fdZvbzcEbvN/r5oXPxxTrecRI90h39UAQbnCLzfzq13m59ku4IX
fxYUiS6Y8OOBbCqQaymZY71GuK6zyN75XILvYPktLxLgD76kGSisqoh3M8+lJQuebBn21u04t7EuGDvD8nb6F4VwtUZ+nBiLw0EM7bj1yUKoUjQp9hJS
3GuuSzEsnXSTNaShCHxRAFXZ+ugEooNRx2a5DKqcwPt0CJ8LSCc+Gn74b/e/2Fn59t/m7cgiSPxmFTiEtCk9/5IB6vYPyBSB7Hn3ixGjHJW5GqwwqRM4
mIDPH9W4ebzcH0vuqRz/E+BY0R/XmNJSyrLLttzx9yvz9t/u0N2Jr2N2zUcqss3HpVQdFwZcRF30b1ZrOAutIj3xezUWKSFfkJ2MWadjD/HP5IVor+Gt
yhUwF/ABdR7Dsa6TOovyF9DhuQtc6YRPml/Zm+rGET8GBwxlXd61fFloT7SIJI/QogbN4dLLf3TqZJRo+ao0sPiAb4dl9cPf1Oz/FepdB5VpF3UbU66u
j3YEZICNmOyAjcqxufNV4i8IYsUN/3PBQl3QUV488Duk+fv7fVIHBieHJNfs1p6HakCMatMat8mpaGiw4ij1fhB7bSGNTUVIgz7Pxf5PARG25Crhii2J
urS6Hm40zBzmqtL8BsN+FqAzKFQpK+RwHn4IBggMBlRZKsYR/DOJMDA1vmFd1BkrMcUiYJoLXiB39roc8fSfOTfrwtcjM7yRYwhd+/vMi9+n3p8mZ76k
6V6Qq92kZVLM9ka5VvWp5xMhXb8zXXqiyY9HY6g+OykCfXIjsP0t6quzo2c4ID1KoZoAts2rcx9hdMJLVAMbMjRDATSYSbQ16Gwfn8ONw/fTop1V1xaP
3evodCaFy+0Pnwkn0RSwJQlCaMbhr/2x7TLORoArEAXxNyAiOYJJHdZfhffqYjRu6GC60KH3dRIO0R89Mm/GdTVnbcZb/wzIp9kDgVh0bEEgiqyCOFMT
IAxgr33uvfxvhvU7dcm+VYB/GOPZmlSD2or9W7GxmxH7F/zEqABboDgsbPOq0wiTBrPykP762Lk6MS720/eMnWKP+BR7EmwrUy+Y1Ot66VhAqyoKmhWT
qQLQ+PRDz1pOF/r9r/bSvvtjVVNPoeb/v0nt6f2YA0+PH7RJBzztZPrt7t5Xe7BRES1z2+zWrYGCQ5IfCkm9VaoPNV33skuf+jxPLjW08RHeeSKKDEvh
ah97A496oFyVAIB7qCjAkCR5NdCk5WM97LjAGzBZoQf1riQkgHBzw+u2NL41lREUI77NMDb1ExqP3jSoTebY2IoCx0YasNajNBXmxuvlNftKSFuPcJJn
YFpdrO1I+fqIMGAFR/qN72VRktXUgkb+qHpXVnHqITpiWTL4TDZHaEWVGBkTrXvniHsSTOuprKJP2vlI9ZtVUHPuBJKz5USQDhiApQxryxM0Hxinqrrq
8bntv5taeKV33ViX7JEOHMEO5CnGkgSbFczxCOgj2KBQpqfAgHNUDEfaeJTFVBpNqQ5zLud4HyW9NAL8xQcRhjlK8bDjwxTA8dfiklD/L7Me4+Mm2QTv
fSf2u9boa5XDsBD8Fg/MARM0yBK3VmY2pAiIYDdu23WWq3XNbI7KbR7o22k76kNI16rfWLnKGpsyjPnP46byVMthk4s4ssjUQZ0vW66tb0s/WUXzzKI5
6Wsu55ze+tXFCSdICRGOv0SaIPHnWW3iD9mx6VW/Ew4VCQaqK3rR1zWWKMlZvOuiyCrm/SLMJWcTPI+DKHQqv1rS9OzPnaU7LxqFDV/p8y2dU7M3tWNL
01+mk+0xwkrZ3s4X7eeL89xWjFztbV8uTyytJpgzQI43JOwVpOlGdVJ7Tse8ojZ79lAZEZZ+HhiCSPaResvRHzNsbPcoI9qOK6EP6yoiYhhn82zwXnow
7qN4xFvSCY4PWCFHDZQgNKNJSVfJYX3KGkh4r1T58afCbSehwzeshA51t09emb/bsfjwYgfm2ITrSxSe/4Fh4p+BylHEHHNVWwlwlHOBpKg4mefwZI6R
4oGyOOM2nv/TMay9+XSuWUqeTKHBdR5libLOTjeztpX9Kq+vRaXWsiA81Cko9oC++/qFHodZ1+Cs6p8cpMJ/RzaJgRvtAo0Suws9TnvDUSlsRsi4yxTQ
IvT83yE5CRPtuP8ZDWmV69b6ZVGZdlHD3LS8eIVVKTj6CoPMymovt2/Oe+Lxb+/wtllAnRTxIEOQQ8lHLtnLxaDQTrvb0LMTzj0zaFxIKJWo8pCYHCtD
mR8xqL4nWj0ysbuPVDBhIS/NfUO3IW1MEzwyN26t1ejSZpvT6Io3fD+z9fH0dvyxYMWHUO9+LmnAoqKjRIqNp9Mqnj4/p7fP3PXfWlARIpUhi5RUJRtF
DAQRN1f2dNZz1mp9SZYvqpQn7SK/6L4VzEOUIW9MwH0M58WO6j5EIRwf7G0ibMP4IYJu6/pj+c10QJnFgdEk67y/mhWTuw6JDg9tO+BYQ2ers4ybMnMZ
ygSAJDVMgRfs2VjUKfTQACcCSsm31H4jjr347191mp4TvlLUk2sMwXhAg2ICcQ8EKUEdllE7IoE0c7I/usH/3Q1rVa6ZT0RitZHx++f8esNT4u72rq/o
cDExJO0fuQJ7CgQd3N+tGYq0xlbrD2AmMZyowmrE1rnpxp48us6eDUj+aWqwNipWW3qlUdpsZD8qA8YI5CFlN0ukKKzLXVn8BI1a/l+2Y3ejcjyrp26v
DD1vbdYK+hRtyK8Lb4BPHkt5i+9oLUGU6FAp3QzmeujAPK2jVvbITIeiZYk7ZzkNC6CxFWC4xTJTjdhSo9bc5iXZXXhXor5vtpneYkBLXfd2BBKEgfXt
KRn9PFdmlX1fU1/jrXfJasNm4vykqiIrmZRqojt8a5Qh4rMiOUk5xe1RTbUGhbhquwJgixQPqqKbY0xe2saeqiC8xPAVXqMl2VIsL55Zva7nw0wLB8V0
awnv4Ok65T8CqZyk6zyBSUPrnPHfr6VPiBfXjpCoMGCNl9IKoDcMpxTaTly4NH2gRef8n+MS/KaIQ/Jwi11WBiTNffMzadqzhARwIJqSPRmZQJBN5oWJ
0bIdW3E9FDFxNbq6OQTMq3rRk1ncQ0/nSS3I9RQXl0l5+ZIMkzmbhqoR8mlQ23QApTeKTXUA+9nIlcLT82VBj2rOqUTgj7cOQz+7MLOuo8n0Htz9Ir6A
oGhARAoPxVEn6nNKO4NNIPkh5TDZFUevU4KUQvwHnTka2lN1MuiGVCBSPTB/zpkRvmtaokE4dzWCv7e5Vf/8/dn+3gezsOej/oACL3qCSIp/2JQVTu9Y
Al9O+ygonVKiiBACQqqpSAgJ/lslBZSRVpEAgJBJCUEFllBYGBCEhAllRlJUAIZVAKUXY2Nyw7/AP/f/gC5Gf63EhyHkveLsohEpzIfK2POKHRdc5EXJ
hQdtF2n/ezerKIsVHgCpUiiyBgiSXB1ZcoKYXZQPn7wOSk1RFRFVU0STUyVBRBD5mA9ERfvHHCPn/Z/2zX68s/F257bCf8c3fcH9wb/5g/ah/qD+rg8k
4f0SsH+MMP9waTDaooewahyqhCkoP8QdmKIH/z/x/yer6PSA+PNbn2wvw/Y8H3/zpMggAghDtp6OgUUA8uFGPzEDWg5Y52/jxRBQ/s3J4kOriW/7FBIC
cPs4UU8N6jolFj7fpxKnTQztlBHIMHHN83dSohv6uGHMfaIDPJF/c9aXee3tH/y9+NDH0YZmhuKGMqBkVExQoZQth3W/D/liP8FGTR+v2ypCfg7GbJaP
613uA5H9qpQMV/kZcVfkFc2meltIShDeKjMpOjKkFyXNVWpUxH8Pe1qZgPMCiDtVZkVoCXSRozr+2YgzDmX9giuUpVueK/8bDt7yh71HfUqGDqgUAsg8
ynXTzB/Zpa/9oIAodiI+EPoH+nx2LlZvF6++nOTk8LxskKaZ2gvvX4Ov6XXrvjHk6jwN3/l0wPQ2h61tik2goEPa2JiirPr/qQuKWrnjtGQbwzvXM5Uc
kRJ7+S/214PkGThSvCue1FCDPbQJHCJbTlI0KEUZSQQSLZt54s9sbVS5lBZcx7hSKO6uD8hR65LxEiSBDJYQgpSdyNGwQgtXjyhPB0r8/TPW/JYRo3zs
Jy67Mj0RZwi0gRS2fo1YpQTZhL9XxyrApILHvzuKur9vdz35T2s+drg4PW5k5+vkgg8SMQqbkaSV1FCJGIU5+/lwcZYW177b5ASAJSACRh+SJElQPXlu
qse7+a7Iw3Py9EkBxA9iownPNxxmxTYFwZ96jkGGNxJQwtYTuqoIjh0CxD+nv7eJnSA8HwYcqJOH3YQs2tYEzJEoMwYlNJTHBi3rrg1gPgaKbbHjji4L
NG4qwkyfggDPqUJ19BvlXRkNDsjoGjocwFhE3a2usukxffJbWm4UZT5SDw8O8p6M9pUh9cLYB1pOeT0hetumT3Ie7Y3ipGFiQZku+HekyYoqkCUMU2nd
wSNlxTSWFvfO2sYQEmokbZ7PItCEGYgUleAr4/vzzixoaAxwtXOQkbg0ZRIgKJGiRduiY8EImPH1TBdscO+A8ChHB2KJaP1I9qulRGKDvIpfFDuk0hve
N9VLEMnC8Rpv/TuvbuuLb3vIOVMPwrUMUJzSZABKAaAN6aWROG/GuOUsiPqjMiUqYVXP81CCueNaZglH5mXOmJFpnmTzTcpOBuMWColIqHoWkJMzh3Qe
nIVO6W20pXdLTNEOQ1uBh5AqyoQpA8dGJSRQZIUAwJFCk7Ym7rlJApQvnkppFxZ6oWw+6ihkaBePG7jJtJFnhMpfXrpDwZeGw4ePU65K3QCjBipGJAzZ
xUZJouJSFCLkEp57r3Z1w4C59c6ta+P+uzbuXyfHinPoWeg6Tu7opxFYd/2bj/qPYm2hmPo+jHUjOJcfHWUPZgJOIEKWMi0mDKSZeRWJAjqCky8p9piE
RaqkkoOrBMrgP5ZTlUipTi/BLE+xvXfBP5umZDgaNeLLAs037+aP8scH0Wv/V9/MjRgew2EYODbpStyA56YhfKAqQ8JRqCaszsBxKd817SkCgLrIpzAl
ROXpFXncWFaauLxTTOj4FK1cEM4pNmmiuQz4j/B35Cdq+/j3ccnR7nEM33DrKfcBqHTtd/FKGpfbkiVaX30QSAigOwxlrOPXWy3Ie7r3I7I+FOdunDwz
21R1tDO0ZNhvs61CrOjNM4gPbjR3LGA59rkTHa/ZScKh+wgnKCDLzpMGo8tQdvu5ou3ZHdOXxamrZfbXbR2Ybba+CWCmY+0Z4aN/LbnU4vPsdGkN1w8U
0aHeyhvSbpNBIUgB2R0LghG7Jr0q2s2icFNwUNBmqFhhj19xve2LWpO1qcW84GDqhSY5xezE5EgaKBwes8yJ9vLPcLZGyAeYoGEKBwZMV9joBl6yHiSg
4uSxV+UnhdDBBLKQW5tGKsFnjKxDg5PImfLwU1VUxY2ubtWoeBaFY4byRcoBJRFcuCrmbm/fWP+PBN69R7ddAFAGUQwydxN5pMf2dG3jtrntgjUDszsb
idpCuodEDCcj/ftT5p4xaVykpYD5MJVD4qIqRYuewEZkJAI7l4ZBaD3/G1ZNXNP5UDDHBZkZ1cA9t4oMAhQvkEG/ZevO4YVw1Wt35TD1Vh1yE6QKljNO
bSigsOkVWno6mcgeCjPvChyGoI1PcsXkAoKd2Sie0InFdTGjE/ORvPi2WCBRqgDjskg0u8hREkZCJl1CkmBeRvv9i+dqTFZL+p2xz7zc/xvbyjPY5Cc9
PcfTeNnYd3Xu3piDTZFyh9ZTXsnx2p77Or1+F4kPdDlaiwy1vt6JGokCeodSBk6hg9VdwpYFiupE0PBq+D5zJRn4ke3lIjokO7OkAdP5OBgtSxPlPGFn
cRee8KUuutClwxnJgY6vd4VmkCUN8pZzQAVhEDhSlEvPSyWlwmWTQAGpl52ahqO49lPZV2FsDIXmxqPf2rsEVgIHlTMjgEOTQOwdnkIBYRn8KiWIlb41
u1woVkSgIAoCo0IRUzwiiHlOl/KALLKiAOpl2U42gRJ5oiacw0nWDUEJFkIBfRzO6u1PlfifgiLB6pAZ9jq5HXwKFLb4eOYzVNyZCG2AVBTm1De8QTWb
A7S/zKZmIXuI4PZgTi022YZSGrEKUEFQVZQw2sXJC0GYVhMOtGbborvumoGmkhylZtB1nFlZs9aDIVh9aVeYkQIhXSgImm7CY3XeuLShKio2uuHGBRiV
mAAKaGs1JpLJ7en/PsoHmJ3T7ey32fdPSwuNsn0gCQKOXOrLLPsDDiJLyFRmCKijbLi8qLigvyYWdixDs0nBgycTZ/e0n9OXh1K0MdrQ4pJQv/z3zYUh
K48sr5LqQfjrwh0jVk6DAKzjNls13zcRAHQZxYQJ1hQxnQ8WyI5C1pUZMSQQGVEUaWnfQQJnoRTQiZMXPk45aCRNMlTJJVYHC5kI8JKbz1aZd+rMNatJ
1Vs97LF8o4SmNhzJObi0ErnkwH2atIHziAZ/jmnGd6wfTdi9BKggHZV/x6ndYCO8G39gVxWM9lGXA7+CR1kdPNtiefsNfNZMyZ0EOo6Ge+CbgGlGWDGH
ulXvQRL4RxtNxJQ0sKsDQUaV6rU4lKcIsP9O7uH6FbBH2z+MosJKpTgHb1RujX3K6ImVsntiYCUf3z4AHhST5LBmFLecLqQ46S77GDK14hAL7gTzejdl
t4QzBYWiQCfZWSyEv6/s7HjGwb0BG0vXkXs90FIUMaGmXQHZqjb4I004DJJWqAptNR20zIusWjzeRNUSpClOSgCkOGnsrAQojLXrLhcaDKoVIYFuDVeL
2bm4FK1vSK7zthIACth9eJZovTXK2VykphkKUy2f+hjesbqlyaE5Z58w/+evYtK64ncacc70Yto+JZoiXlBU68+CMTXCiaMDXxobBdEYMCyUagOklhS6
zbo6zK6QzkOMLxfLCyhc6M6XMHQ+OsodFmfOqwNpE9p3EU+IdpkQG3lnIKsoyLRpq7H3ZCw4XohYvfSj3VM2kPZy+z8iZP75Rw8GSkbaco6vo29NDDke
/PbPI83uhxL6neyu3xH+chmLv3P22Cl5M3zasGZaX+WgrnFUmK8L2ou8ndyZdsb+1KG87Jw2PfnZzKg0JwVUghhnpIhx2e6BLRd3ZHropROzXJBFkME3
hDAY98dldsfAtV8SuherdDyIoaIRlRKM5yC7yUCfbO9ADdblil6bI4a4DEDdu/qXoGCLtfYyMpv6L9295B59G4YyJyDnVQ+SmTNwdgA1xSlZO7v7e7R7
0pawghpRQYz7LrNbA19oEqRuzwbsImNltEsEjDH2IxNR6AQKVZLR4SQUaGW7qZqSQQOe05XIpI4oHpoRP7y+UgPFiTDImoWD3depB4rqskQvXPWgEcar
1z4TstAqOio+k8yBIQUNTgkPnWQhlRN4BzWq7xuFo9OJ0Jkhmq29errrege9I2AdB+JlMocyn6MgjgkaaJ84DUhzsrqofSTiL65fVcDTNKcGCjZ9dtRt
JdIEhY5Z0C9NYAkTkvVHCz0hYN/J+RU2Re1Cg8SfjrV55vJwIa9LrpbGV7YWhwEbRxnzC2b3QTUubdJUPYTc3j3xrmplNqm0C9osi0UT2jZ0pGSysIKQ
AovVT0JSMgTIdSygnVJGpEqvNR/xdavXvsZoTe/0fd+/rqJ+ACKYsjqQ0xIlEJTbVCkzwwP+z2UDhiGUaKIMUpcpgqCMlYrh4mZIQye6kCBn6GP2kaOk
vPufDFDduBJEoIexE8hUVg/NsEWVl0ScNyry4VZCRWm6qHI4MIeCMGIgTc9ZtMdysB7fNVuaCfnOp6Qjz8flscBHwkFrRlz7CYQsMu0b78UUBkKYUKSY
Fx8SLQoqBZwDwXMxR2acASkqex4golFydwh2fNXkV1XnJRHDAqADZ28ch+dfT8RkBjYBlsfwUTDPbJvihhYDyL+oddHabmT7dudDYGeVGFSHY13wJx2A
70cZ0VF+j2MGw7bzKrrvLtkWLUt/dRyAps+H7/QKYFJCQwQyx1MTymFVlkE0LftYFd2iWaBUIbkSiCjq4YwsrcPtm8tmFOD1jRGkJP+GYm4l7HsHJdWa
jOEdZcMwr6QskoOSgBQQ77GT5xw0Hhk6ChTloVqWVZjJW0bR951i1PQGo9GHyoL5hwpr8I1eg3ff3PCLNtj05EfuMWSv1MfEXo8AIft/VKpceAONdYly
5guz8qALd65BZ6yBMDNwsTLbCyW2BZ64aExeE3Z4ZfJEe5JqnHL0246KVm1pz5j7GdsbPZPbkvYu2uQh9UzvrPtbxZpJiE/a6j5wB83qdttT3fD+qrLZ
j+7xZ/7wyRpJpj//CL5KNkkyy41VU/1KTltJf1/B3rG5ObqfLZQrHul2JCAjac3D5GX3NpjxB64H1jbV7D+v3DBo9v5Rt8YG9gIUQp9J0msEs14kOLf6
VNp0BR24C7zldZc6LfRVb1swvmGrXp9+dA15T7IYNUM0uGT2O5l0PM/CmJZwlC2NNHAVxJSvnqPeW+4LatEaiglRdwG5TK0rQUiGLjgY51HzTUZUWX/Z
aSyDeDywIFXY4grOQZIfONFWCOG1c5GjVydHxKrklu9MZqk3Wk8IuktZT1u0+28n4nxo2PnG9IcEy72vJEkYURdKHi8F2h4TDshKN446LihpoWQNp0NE
auvpIsOQokp5QZnKlggu/OzhP0+/fccKUId9lEj/eUd+IGX/u175Ptfd64MWfIxCvIL/K2SOezdNvZCK8xu6zMy8LZK6HxKAWn1TqiLvlPHYkpVsqDeR
81Tg1dqZC2KJw2yid/M4R+c+JI9Y+GTh6FENr6v0fJaw4KVc8U0NQOGMjlWNQ0RsoIxeaKd7UqckSR/XczRooaYo6PEPYqxoayvx7Ffn0PALUIkTtCdl
afUntuQ0WfpruhXt5yjreYO6YJZ0p3Mv/jqfwzPMCjDLJro6MopKRjMZF81klIWbUpRosYbmL8VAfVbmnlZ+uTdL9NQt+eUYG1fL6mFqmjfTawukNw1y
C4Ehf5uahBrOFkXVrtRnQw7Bz6tSL7KFfht6vOsezntgIVVY19c1H/Lg1cmWdrPw+unYecudXJUg9KBosz5q8jtLhVxKcMPg6hjqQa36LraUce9XSsBf
T1bPFXV0/uKV46bPcZCXZlcexZ4WyIBgoPmcCaf8pIyZyxQ5WPt5PCQ9ZIweP581DmXHPDwlCncZuqXImTErz4Ex5hZx1/QhvHqIqQYnZRn6vb+j8OfD
MVga+hfkP01k+pIb2MRawjmIHcN6junBnwqVnxXoHqGOudqOlS07UVerUm8+GVYhMMKC5sGgmlSuslq/WmSOYMqea9js6CAJzY6l0zjfPZLr9rrv4/5c
pnn+ceWs9+X+3VgpdUOHotoaF8f6+nJy+ijBt+/cayNMSZ5t5fQydSKAgnkhkkyVAcihRwf4l0KcX6y8MPLl9P1eqmJGbcuQ4reAIlNSt5eiIH8z9Dr9
cVn6sulx8h1cWEqdE/z+xkYQPssZ/88/fOYpz8Tz8Pv1ADWFKghPq+ZvqdFGREvBdWRd7mfUg0cYws+2vnC11tZ6BJUIrJRecfS//Meaj0XU7e9ta9vZ
8seqZ08z/F9J6LvCbxjA4TElBR0/1mfif8jnwuE7h9n3+XhbnUOvwr2fQ/FxMfOeLcLj7/Pu4dLni0G/s82YcfBuypNOq/DhPehi2a7RZsgNYExPEgwc
sRQaaslp/KmQSf6CM4p2yv5Pw9mjRTZbkd2ze6XtkH6rVCwBX/mfg/zdkux5Egk8QvIsScvLt/OKEd9qAMbLTlVpdnJqOO6Pw7olkug6ZmCLPh5Wvlm+
i1VqMtJrAesCLy/sEao3C2lZQqqINs5tpPIMLe+jdVfSUfFQ+HYW9rMezJdAPro8QAvoBwezdmTTcVyde3UTakpXUV8uvF9fxltlljiynKULgsfb7olt
inctCy0llS3P1RTktZkTMWjN1gt+cD3051XnbaYh3vfz9MhEa2FYpa3CMLb7DUdlfq18dM8q+a0J38/r50g0TztXSJKfY82IlJc4gtEBeTt2ya/NQtOn
oiU5rit6FY1hvYtW62bt19Vrip9QW2pV/GBq4u2fDbS1uxQvrN7vPDDvlB0eZUMj8+OjidVl428aiIFO99bSyKNjaOFsqUft5N2LOX3QKbusZCHVT6n4
4xFBlytI2GJrsyh+WXa6zw3r9Y+bLf2Un8dLuM0mOxa0kR1Z9/rlWYPT624cPLsLKF82GnmrkQ4X4wzl4IKMQvCiiRTKA0seYXjLfN6oHIk3F55ZCta9
uJT5CUzgdIS7jzaL+vNvo9HPIYrLja8hL+9HlLnswWU66ZOp2EU9j1d5KkYVpR7VifM5EU6LLlYERkzo/GWUTZY0PpPxkaNP9Zs6+J/XtlzdsvNq89fm
XVrSC9fb8zb3kKGgx17OermfRZ3ryk18hWYh6DdnQA4ptca/Nzk9eS6aa754IIluNNv16RN8YeuBs7h8z7uo34uOBmds8Ffp+IaUA6DsUL2vbl8av45w
J14d6y73zXaeMqcuqmi6mXpqOPszxvS0tfA3jma8MuD3M102nTsNX0FbZ+GuUL0rTm4/LLj2E/TzTP3Z5k0Cju5nlx2npRVd/NVL7VV1plv6us/y0u1F
mWxGjE5v1M3EvMRr4Cb8rZuK14Q+cKRwkw3ZdQM+tXvppnjHHA2qw3+ttJqfBezOKBBwuwp5FgZAfqWKqXzVz6d6eJpLjNQ5L5Th4mJOex73E1WPBbRD
+PdpOZDmf/XuxfVLvw5f737Xh9KLlY0GQ56rI9/e9nzegMQ1+GTq6sq1+GSjxv4ZMZ/9Nly7Neat7oCvVfL/pE+046vRdPq5fb8OvM7NtfHYucL+aivm
veiDpcKJ99l6dqu0PtLX35cmqn6b5WtRJfPki1X1Or/SuxSjkFUSugYrcT8Z/Z83gflO1TOTte/nIQC4UGnY7Sb9nws6cunjnRXgS7h7Bc9+nLkZqJzo
T6TtRxxIuvuRv9c5hgbLR1AXdPCUvVMz2gceOUJgudSJEf4G9Ukc6JN0OyE96r4cp+sQuhWRgplTrL/1OxxWmdcZ7ZRNNTMqiHNgBUS0n9gpLI84yzXZ
ypbzrkM4lLxHV21OU74MIT1VYlNM9BBypxtyJbprmK5eF4P6jpNZdG7+G/42Dp7qTZXW36Ow8PSzP8Zsn+Xjw1v8JvM9a1pWSpyZnTWDuiw+5NbcUr9+
v7Na9+vu/yUKJGUdjszNJmi5OaqhdKbK3YWUEBXhQxgSVJgVp/jr8D4nMI/g+O/0U9pDTl1X66yHHm6yctp8NFd8PDqIaCzBVDjzpavweL5SIpwy7byM
82yDizL+PHUMB6IpR86wQ0QubL65fZJ7x8m1sim+eOqk9GLMW3NOpJakDhQ7pCroFR3MmGRH7h2wHHTuf86fRnTKv0rlsKaPNdqIH4RIOtGUNRyrcov4
IVbcR9LTzJ3+xWqFSp/pb8ofMd3Awg7VvntMaNHyBsb1j3wPX7ZfNX0Nr75BiDTzbcAgPJeJEiK/jDyEejL/jxiDKZGRBB54lji7ulW9FlSe0UJDFBr/
vt07l7iJEWNqswKKvZ2/5bc9MqrpMW3T9xDo/HN6h0vyXe4k6hxxmn5MzPRn/UBQCPl7O166W/2D8+HTfk2qy1aQ08Zdn7M7UDj5q+p6f37NjKY9Znw+
/Ue+0E2XSg9/0CnjPKfKivL1OvI5Yz+re1JdlOjdMVavopW0GfL8uYs+XQ6crylvkPLacPiP6NOFnedpEBtM2MXYxtKGsDMjgfr+eAwi3pfOL4tikUYV
y7OdG4ZDLH2tVqLk4fVsZu2dszD1qoVuyjwA4fw4ULyDCWwiklOa9rPQ8KPjlZz4eer87KTgrndhwzhlVVyNeGIkaZX+j7I3lky5L/W3qb0wt9GkOWrS
3Kl56j+D+nPwVaOOeA/q07ejnb+9vB3u7Ay4R0JjpP2Un/J1lWsk1U8y8TkefLFDQVpvatnPjDhtlo2FvaB5Le4lFNC5S+KeHZptTtp7OuM/v7XetdJ7
z4ainfMY5/4ez8MpYIzJv6vCJDE1k7umhCzk3ZqrGw7XrrXnlk9g1e1qEfTlP9i++U6dYFrVLHulRs4UcKN4s2tJU9d1xYKeD/fZxhVs1s3tJaKJ2fQv
VR5WRy72bvZHimb6PN6IOa1+KDmThKKAvVwh/sv5Bs3ej/56/I18RY8pjtrHrp2cJe/hX9eq+U79r4ax7zo/a1yEtWsG8zL5O2vOr/NFu70wL1tdqaen
x0oZiSk/Sq/Svd04UpmFIpl8zvzauN8kbSua81rq/tvxWo+Lf7O0e/qv7DLSIc0xdV/4EUI7aKcSGjuNs2hxTvfHjwXKvI0FtVFXHVV4Z30kzMbtPqYq
VL1ZaR2xEt6yDeUuHohQbyDx1P/DSnmc+6+hG0bwssLxJn9GHt/TZtoqRQg8aCQhlDcZBui5sHVaGTlaHv1PVq8Z7PZ10tk0TzrSA5EDsLI43txdOTl2
Px8KA/vQR1r04fCq886dUlKQfmo7I8DKR3q97bFs6LwLkaGlrdKcaRstmgNRlq91Hul6a031tzrImkxsfPktBOX7lHONZXPHOv6cm63mbKNVv6o6OMte
yNS40WuVPI46rDZ0yasi0l71ybKazParCukUPUKIkQsm4LwZ5ysPJ48/BZ32hpRn32i/YR0zGWVj1r0Z+5DYDVeJF0JqpHpyneuPO6rj3IOLP2JL2kqw
wesT6w0tiFpn0tP+AIXOlLl47zs3MjSjTUTf0njWlbs8r5/TlTs7B4hyuNe5EzISDKS6Dt6leMFQZFf5TDxn8896iVcf7uN5GMKJavb086b0lxVCQSux
gUdhKWvY85+jaj8xeeV9Zc3zTearaT4iN1jJ2ODRvlnOWLN9P+FMDLz6+nYWly3Zq0yfPoes3lwqDz5evLtmtAd6M2WlWpy9TbZ9luD3L7DPlKvkNYYS
E8Xe3M0E3ay67wvGWhkE1Uj1Kxm3bxbQ/brbr1j8Gr5dnTaeuvLniIjgt2+nV5Ay8pOIfY/29hkPXO99PdLt0GkevKuOFYhUN8ll5nzIJQeJTmdSvunh
wCcrduHHMbb/mYh5yrx99JJzmtZ0/N+coaQYgv6gvuhogg8FcYe2Wqw0k+Y5cMJ20pviknPJavHuXym/U6X9E+5t2oWGvc4nqyz9tNNcLVtTHHBhnPoN
Xk0Kw4qzJWGB2LsugOusIjQoyqoek1oVC8dvhvfFJ286vaNDLEBvPEO+q5OXIZRamtr9BdB/XWpmsXBIp/sfo6BF7QV/duRzh3uLO1B4cHq5N9mF8d9h
h137Fn0veY+6KnwkrxhnlPO3kzv8Z1I7jRlHd4b8Kx04CoXRx7/nUajVdjyrRV40jLwgek+Pp1E8HL229mceezRwWEs9eZvHZOo9cojx9LD0+OU+PdJQ
qsPHZvKSiNaMHAAEQPncS260kM7buRLwlV3ys1eXCTdn2Hnzz450+WXUX+oghVAaXFRHPh5ccSFGysZtzzlQ8keQaFrJlcPhl7PVV9Tke/OliLexqjTY
9Tby+GKXy3m3Z3ScyItLsbm0r8WnRZ8JrlJm4SlzgcO+dv0/6/hq+RwONveR/jjcqT4b668J8KZR8VgdpyOU4ns8ykVtJqRywYAU+gyxvN6kTBbMKAJ3
ybefh3aytFdgSW42CY/uYvyvLUJvTuvNoXZ2WwbKpDyvswiN5wzRtz/vUP7iAKZqCkFShTu/LOFRUJxxD/t1fR9P+/+H9X3+44C/r3eF1vbfrESlmFP0
Mf/MK7h2Tl/Kh/cSqVREHt5D3OqvYC4csohP+R6119U4eeh4s/5JiLtKgpVtqVmTK5czru6UIXF3Ix/nNxSPsAz+xaydmMFWY05i4u8f5bIFWlVeST1v
wGIf/P7Nk/wlHh/o6/0+n8H2dagn3fCetH7jb7vX/o/bh+MpvCdJf9sP2R+6N4V/dP58X7+zbXnx7zY8/6P8Xwj8Oc8vwjLuX9ejpvTuZa1bfS422hHw
FQxWT05sFdX7s4yMk5mMr7OtXVqjLUrkIKUo1J9shWWc8fTl+I3BomeBheDpem8s3haSzzyXRuIbJnrqbCuYl+Q8D39b/oy8FVAWWmYyyRMoZaNQg/qV
LywKD+3fE7z7qBweKyJ+rxvL8D0iCIsWLFFjzaxqU9Ovz546by8enHTJOen7mAz7b8teIk1r9O+grmqUPuGfLI85CaK/hqvPXweonkE8pccuB5LxZeKj
wqCeQmoiBkOFZXgVpOJk6NmWM8LVI745oAbrbydBh1vqlfHW3Q1KicfrM+3kWDFEwqry17m5+lcUlJ8m1LOsCSEKXFFY+GzGFNbwXn1qESl+XHieUskk
Q7JNWAzYOUBYdg1PU+p9a1AFkVcDLrhiYGcpTHglnDR2mYeCLyYMBEUPXu2eQoQJEEMk2DkMXI7E7iiVZbFUNGVbcdTp2JP/LXl2ZC0psuF01fI4IFwQ
B3GYj8ufPpFXnffg7mJcxBzVgxMCrAfulJpzlCi3MIL+leJ64/zyGkcZN+r+o9H9m9em1qn293f0eEoVrzdwKoqI4pgD+gKDx9OFDzHfizZD4dwVlJ2B
hgVUPzT5INvn7R042wlp3ZuMOGL0vlZSnae1T+TN/vxkckX0MGGCMh5tUINSh9cfPMB9VuSs7VYQNVbbBQecg5SHpWrQmziTqML1yEyLn1c3a5Rz6iEl
zUJc8uKDX3L5+fiQSg+b+nbE0RxxPs4+PKYj20uPJxPx19o/qf4j+QlQDOGA42H93MjVpD+ZsKawj9zGzshIECg/w9/980+4ysvbUanISSUu9Of+hCAr
2PwG9bGwj6PU0OArhR7yBLP9XKg2T29Ow1D/k0/DsCvLjJMrHfzEgMED6lRSMVFefkMNy/HJT598iurcpZpw9XBQHq6hiSTMG+3Rh7WPG425K4xZUw5R
SR7yjQ/MkokoEEyew8OSwUFfpP9nUZRzprtBh9H+wddBn+NFItyUD0c+kuyec+36dx8V+X1c+d8DmNsgDzVE8xvv6Kc6Vjh9HK4zsotcKDQ2x55NK8wP
gC74ynGjW+nWiCta1Uz9bN2+QgYKoNIxdHIG7iRIGmmkkCQP+aD7uvZ3YpJAnHjwBTI3+G6L/gtrKEIUoNDgUDsUR+iU4gB+XwpOiaO1kIdXE+Dpk87/
Nh+JRL/GM3OYVflKxX8o/V+aiBRa/afYqj2fiIHs4K8efv6wNykfcsihbtHvtAGqwexnqUUoB6XlDp85GM+ETiZRscfUL/l41oKFrqmhGhy5v/lwxtOD
qW9SppKTJM5/4OvNOGjvLS3ZT5CE9XZQMilPVDs5FUbsZBvzUL2DdkJEtVTsLEEgkd05MgpTn+1x0OWihSDcHO7irLsz0fT50+TD2f2iHf52Ha3umM6s
17W6sMut6KT7T8nCVOYKD0GnyWxs92ToRcsCAOpYgesoMjPRQJ6qO63CnA3SVKr5AopTPnaXn/duwMuwuHHNm9MvtlItmPmq/LOJd9GkdwQv2ewO8yfs
C+6bOq0hQX74lKTKEjiWgxDjsdmUeC9ebyN4Am28dvzMMgCJKlePeYXVpKOrAm18dsgQudourMyggjJejZExIt0ea0yr7cV+RfoO32YWyiRov5Zv1tIL
k4n+hE62027aYmKcnU5ZqL9ytJQFcWhZmBIm823LSlHHFtn9OVLCI3PzkRAKyVWVs537uu70SmgOXSMk+I69g8bL3y/VywcTCgjz27ZPyAnMb9kB9ve/
R4HQ7V9MTuZBGiTbC6/OUYZzyzd2q1Jkzg+H2t2U9cvzq0LsEvqA+ZHhYXTZRkUFUIg6h5a3W3nwpKeS4CtVkHNWurS0yl85Dz+r5ZPb5Y4eVZCfrN+D
60UTvJZOGDVewDggPDe2aesptwSXHNITuuka9/ljORIWSNktclLro+S16Vl4z9r6xWJT7hkguNLfG6eQ5mrbb6HNX0y0bxik3xxel3byQzmKUTecVz0i
biR9QomPQIH4NvY9TpMlHkyFPGhQXYtHPfOiPuIJqANQcG0F+Kty/sh/JrK/kUtssuvas6KNpz2TecnPYdneri44rUzJeSloB2LlwRn7X+eI95HVm5AS
bWPohMtL23ON9ep7OyWLDWviX6TE0500HBLJBPDmrjbJhRzxaCBYQPysxGEXLpPQjvAnMq3acBguUHhYjtzcaz7z8h+c/SKGMNrfsz67s4dVOewcau9s
R4JS8pPlYgpcOa186Z71UphD2z02l0xlfvp5id1KgyxkLCFHeAvIZcE9XAa85pwKY9bshqVUVKDgyAgjVZ7iO3XoOY7vmutk5Hy0+OeYofswJAjQLwjM
XFEsXdcmHgGUzUar6m6HIrQLU0EBYIHnlDOSeTXmvsHpq3W2k/PEluOSE9ss0sfqF0An7WH4l8B6TGRDFW68X65ACGzXl76hpou8lL4Da26u9zDD1qPd
D9gMquMNvX0N5mZrlLKlpJmtP74XVZX4DslvsBwGlhaWufPRjMuD5ng0b5CBY7HPClqFOecN+0en9j/Lw/xCrPkGOASGKnIbJxhkjpG2lOBAwJi1t3t6
hx45396jN7QXvncIjDzFqdtNJzOlmt/Da1PTVQ/SbI9IOPq8IyBt+7gyadOm7uoCLfCYE3C6CThgwDKZCTqG00VhnEhUVQDYK5lNOTOAw+r5L/KBDFB4
nPcLeNtkGPcUHxFxQTHbGf07SAawUFiikoSUNF4fTZ5SB8eW5q7sA8wnO1BRRTVg/XowNHIamzYJSpSUvq53ge4j4ZqBwOBcciLui7sGzDxnNhMD6eFe
vjNhe8ioN42uIMnyn76z9Z53lcr8orl3ZTSnZ4cdw4j2FJ5eqTYgbYftfrLPj4cygWBx/dmo7Rz92uXB+Iz9nTX3kAJwG3pZE87AKPwv1fn3S1Ts33Qc
nHYHoiCWmV0mO2vRbIO8brIjIGRHcajwlYQFRHKL9w9TaE7xMNeICin2EUiDpxWMXEs+3KXs6V/B0adASPGW0sidpiC6EGsvplMTdV4nqWFVDsd1EjO1
5hT0E8dtW0GXFbhqmN2vbjhaGJydh52fLsI4SV7EBKApMiCFLEDIhO3HuHk1uNzcbXyDs/CMomfCQ3EpdovoHtlbB6Xp4UgboFVZ4njTpLavT44b0XE8
TXuSWYlK0wsHBzGCu1rWTFYKCO5zzXN6qbHbD4sMX4RMdFWtidNkT7fj3w/mtUsOapHgttfbmn0BgFjjvobCQjtTl5bv6qcewdv2eiH7m783Zd76uusp
MRaLP3yVJRHve0prwfJO7i2h5dVFPVP06bjSXANSagOw2VwkEFCjw4bdQHju4dV0iXlwZ4VF4DLfMZGQtmfGqoCyvkZTHs1lT0qPL1LfPsAtz8c+2q6W
eY5mxbnqvQPnIU2Cmf55KBQ6AgNS2OL0TJ0Vu51v4DhpTw9DASvjbPtIC7Y20wWxX0SxReCqa15Z91HmqyHeL40nnKbjX29aA0XsyE2tDXdLzkGj2rSU
w0ynI0wIE45AX8RbTW9X4tn3owq4gjQjXNwuayb4gtyzCqNVqYEPpT0UvfWbVZmPvvO81IZfhRQrBe/IluenZs4Ju8dAqaYgMJPr9t+zFZc7D87XkDJK
7gN3OuJtpy6PI/ru0yLmhNzX4eU/o+oNIh/VtarkWzoeksJMqyjMhy5OzJ9E3NZDk45RAmIkLEfg6jUVmo7nfQrLMNzNh3sociX6CU9tIs9NLoGIixUN
67K/feY+UuUwu5UmjZuPnzkrN7EEBuZEcF9hjQrpwnrlev7ruMP07HlRsd2Lv3C/b6ubq/Fr0e0sQ0PK0Wmtc9dZxQyrQO2ntcK1fdrvWUp/n6WyfbGI
z5TmTZQvz1424x7+1a/pKdlcjs3CjNtPNrXVTEN0ompHO0HtyUC/cQalpUFvmbgcR4+Hzu8CuA2YcbW+2WoiSihPEumsAfd+nksZ+laxAM5CoPLJNXxb
FIV9exVm6qzu/evsbVurY9W7bdjDXrWTh+GuNRIg7TjZdGPsNhwdSn0leSpgjhLTGeskqBLTPDppirN3x3yFL4wSMQvy+FaVjMYWqjJPQkUjXCzAsF7O
HBNyr7TTsZjXgbg0oSL+p2H3AvQU3q2RMtG37IH1vpuVE65KkxkYIJ4KFxsOomjwIWlbKkZxL5tYLraACizSn5iwljKuGuElznf1SUDnVSSksXc88nsn
ATXGhFTL2X2Amqg8KD2TTsAO7hFnfQpkwbqJFApAVI2V8Y/o8txFysoNP2DN+cXHne7kZ+rVozXDZ9Z0nUk4VQOLV+ItFxe+lASIqyGv0XoLZnN3vnZ9
TNMOg8AWAYqPxktcVy6ez9ff/HRcc29PRSBhVMbEY1UE6yjUqkx0kPR15xKjD6XpQQFjlPY8vTOuZoZ2RTFM1DMcCB3nczlJKpMQHdFwqbNJoYSWc/u1
aW9KNX0ZzEuOeQp6Rm8nE1vhRvOV/yhjiqySkM+bWOD7/FZTRfZZvbFL6RK66wqTFoLIRr0r0gNCk5qthtgdN3tvOhvMZYjTWq0RqbzcZTTkvF79k4OQ
F5BtlDu+xfhPio4ZyXMVpW1ZP1kIrRb8FmPj3TZ+N1RhUrk6nXLv1kMUbl+Y6ekRXrztmImoW68eKawyQYmTm1xKChrKZFlYdWlOYsvF/jlWhoYyP10v
IWmuJ/RCifzysXjwUE+DwwqqyHy72lI5TVPPgoIEqqTxYzQqveOG8xzEpAmg5Gi2EAYxYKbL8lrUN+AbA4FLpQ4B+BJFfZ6qCXUS4cz06FfJhTtfXrfD
efWzjK9U3+m6VVUXm0jiq8RxoZwE01Xg7ZuS0NZ3JS8DZtkQkDB4MJDbRlFe3CJl8FClJ8O5XqH0ZauTpLrDzhmaA6ba7PUIza+1JjK2xpyzbDHUWJEq
9MO3zqIGYVVOD4nJ1HQ8PRLSWleF7ynbad2pXiRWRgann9lG+GFvZFPNlY20ULiBoXtE6urQJM+d2GdVSlePFhj3JLBp0tx1hNNFS63lh686vJ6BA60V
dG90dno1+bAn6pxtnLBjLWZBHZCoHKay4NMUgDbir6cWwMh1uLwa2uyT7G8M7woI6C9FmYEcRRk7CjzCpxGb7y5SfdACTrKjggwRteSB3oaZgjobuteb
whMT89Hc85EGzK/JLlhsTC/qjGfzkbzHDXoPKSZGLZ6kv4wpJk8PbQbw6RI80HrKDQrXykJEaFSM+qrkr32KYLFQQo+mjJxJJNrKGGiqmhhk1Eqgm6MO
yY9mySprPkPMRflyuB4nhbjTl473vGh0VVVU9OyjhdYmIyAdz8ZDn83dIZruilCMw9fE4EstXJ7T28e4sXZvXEmqn7Mox2nnQcZVDEr6OK38P1+xhMJz
IEFCSBe3GTkB08eZq49YcTlzti+30KJDPrK3K3GlLLNr93cHE6iUnmdbJNv1xchp+nC7kb6ixBSdAxJTz5e+oc2G+/aNH5aDqTkuTMy3AC9Q6IBsj+VK
nzR/dkM+6adfVwGCgzKQSQPjy+rk9fYC9badWQMPjcICj29Q5+j2BPTk+j2m4uJ9Keql7Cs95S8QsclAmwUkXw6eEZ4QYbhl8AbcTA7HY2OLcUO3XzZB
8p+9sr4X577wDTM03WkdGhl9Vh1+yEAlJDcftUOTuV3kH+1xyLbLMfqL0iB6SAO0haWYV5sHdB19KjLTNhOGYJPKjMSSDLlQVwG/INzPNVksN2FRozEj
yLgSUuZQQ3vhYc5aBhHowLM7rMUK1Mu9+/iIY6PZw4xRjaBwXKJ6O2QwsAqabi8cAwI9HMKm5Th6lQdp5Dq44dkAKUrE+0q/DfMc9uCjtPUO4h9yzTqo
8OK0IJmZg3IpKfL0xQzIcpU1dRaOrCWo47KOh6Ny5P0ETgjpZNDPGTBQRofpHBV5wOTPzLmluLO/Yyc4WjSY5KikTXqyaeUROB7sPisZntjSQDzWpGLR
cQzP7+74VvIV+ykufovnSmap5qAqaZSd5urbKxZ85dHXOrP5tTKWNt9pzBvO8pxJ+rL19EDfEmA49ku7yJ9ECGX0N6HEvQfHHvGQ7eS8CnTcd/AVJjkG
Vyzlyykv3PSKhVY+qUMJ2VZ9W9HdaQ/V+7rP07zkoxe6Jrd+2QvZCmEV7G+eFaVkufSkY3OroA4puDFmqYwWn0YOU+r7Yd1PgqUIsGgDvOxGfi9eMAUs
RwCkd9pCTiXPnZrfGefguZJJ0nRj/y6zx9DrPE7w+J7D9h2/1gp1kkSp/fCAH7U/Yn7ddPL/ahyP9Zv/pv4aw2hqiaJaAwgnmzkezq1oREFG93deOhRF
aiE8mPGd5c5QfccEl/dwf+fY1owcJiswaaTvlMkKGr/OQeGs9eH+BD45/VsG3rNsOLyKCaIqiYmN0/4dbvk2ZDMLKmrhifbaZ/x/phDX6yQP+OwEAft/
rZTPsDh/T2ZtnZjnd/p9/tPZNP+l48tg+of9HUM/ITkPaPYn1/d8su0XZ5LpVLhkn9lAI7Tj+KIoAviwYOtZF+uYfDyPT1LoDcMPTinjPM2kOSMwTaoo
8QEA+4iYieuqAXA1k4vRBdVZEp9XJHAF/3sgoPugcN8o55FBIDBQvxZB+txJlWaSxCBI5U/OY3OJf9uGczYwHz6+nl04IdqN6+QHqTRnkkj/qMnuB2iB
v1B/V8W+wlAMyj4Dbgb72CfdAGeW5I8JDwRqhdxlHngpnn/5ZiUFANp+lO8IPq03/by8eysHAm34d6z/xoNWjHsmqs365LpObYHfpTunIyUEd5GH/uPL
guLaWr2ltZ6thYpKLVg4Wrc8oh5+nVavHarZPnqHi7H90Zv213XyvX+WKaYPnCw/w/BDP9kBkin1+X735wLIf3dTQwWATOWa6BR/1pQVT7KF/z/2azXH
GYKitdsxFQl4pMj/Iw4anCvCG8aBtjZRGIgLDm1x1xo0zbzqmOzb/I5P8Hk277JS9u5k5wvSIyar0seSlYBqDxO3WQzgZs8stsrILuJCs2m/7Q4BRiCw
1OdrIiAPXeb7l3hUVEO2+Ypn8rOOnHe9nGaXLMT/NCskXTAqTHEAy8XPJ1jfBxIYgHizh47WbdrvLqSx1x21Cmtzfa2RyFKckTwuUO0hphzbAKTVStz+
z6/pM930/T9Wtv6w/H+PB+lCK+/1j3gbORCJLh7zMIyZIGEfcNfYBO6ILXSVLAS0hLAF9xRcvd843QuLVUaqiBLI/xgD5MgRLMLS4kNxrrgCMOMrvx+w
FUhACCHYKEYzqAlokidHkyz25ILoEA3MqfxHQrQjQ3AUDAHKoCDBxKg7DAYjALQHfn8I7/jELk3PeN2fq8wgBr7C/7kY5TlV9ZTauvCcf2W0P062x/SF
uDvaQjt8NIzlKpC8lDoRZXWzrxXR4DCX6lV4tSCZrKPTE709m0qTz+NsgXswtgzdxaT4uyK0KGlztJ+21LHWEXvWCOw0IsvDDjguN76Htra2UKD31s0D
IG0oh4urCrq9pMCuUQaG81M/RaRyvS9Sa+TTOMsBzKZ+0qf7caVfyW07Q9I5SrMPNbrmWBuVvRtCoiCNf6MHGsR6YdqavUEHGShT/vpwplkQatNy61hm
/3z/yxiMWRTqoUk3ItBF4LN3wu4k0g6rmzsCQ7dt3+fhTlThUa5yhlrLI5yx/jPzms1kROl/wdOFMccQG0pdVeyvyl322mH7OQ29ByHXLVs2fvfoQ5yy
YyVp1MgXk7M5GrbPMj4m0UpWWs2YOqq1jR1pFW8zBcxHHbhftzpN/ke9vhthr4DLacsJMP/l03X7yn89MpXUVX3dTntr93fOVSzn9qjn8Pb2yvooxcUK
Xzm2fKH4XWWt9Cvm7MatvOzAmdlLQwU0z60i5kF7lr5bSE8KPRTZrSUZ3U6Mr6HWc+ChyJvM77s+DtLz0WhyOOuS9zscx7Vcoc7TL+nrUSvBtPpiBLSS
ijnVfT0WIW4Zc3Xna74xKmlVDcp9Ge8tbz4tm3qVttrXP23myTPDdR8W9jSthlXif4Y2Mr8LvwLLTPKV5+FpdHYXfsYDoyjLSd8Sapw12irZyYmWnDVx
WsVXviO3dbbzGjyyUeGKWgiKKTTxifKec9G4kW7pcS+tFSQf1rxtG/y4e2Jz434kU2eW8LRR07mfM2pWg7Z5QHp2VUTVXEvRyit961iuVOLZcJhhhVBr
XDZakOJaelcc9Gqs5uqlXbRAG7DK2sw4w610M85wSdlkzff3z83RJk34vzzBe8Yv9tLV1dIU+0L59qn8jr1d7RMrfHSgfJcbvsvOuplJGlMcFq03mvCd
5HEPIRYjs3zzUw2pyuXal58Y/yotNZ0xG6tMe/lN50P3PgvFGrOGe4dJeEKGI6UDl+2e3V7VnFVjtWxafYu/ty7Mqb3v9tBn8Mo/n128whHt/Rrt4875
ueEfQs8+PZydXL1q8ZV5OvIWPl2dfI96C9JRyOqQDUKnVrEA7wmSEIgSgDmeDz+/KKOvcUeOc0E8srt3eSHyxPG4qelqN+8uJSV5JckZieiXEaIoqhAd
0VGsYzllhaAlBYoA3lGIRTgSnPGvC75ToPKbthphUPSgCYBgH3cdjrp7kPeAb1p6iDECMlpBa0KJMOO2522OiHKH+SYh3Nnx5My3jntjBTQayP8Pcdj9
A2XN+3mfp5YcHLxahEkAO1Z4QqRwUZFHlt/YoGAgiDIgB0KVGyovXll0TiAMHrwcKqLE8u1+Gobjunje0cuUpWWMM8yGdQxS8XRAKhDyFWAqfAdwVh7R
MSGeipiQ2PSTh7+6T4e4fVkaXZxz2ivCNLL60xFuDMmRBZSA0uAoOmOASHJzTgyz1VoFeIH+OEGqATA9mk9hSUldQ8BUbXRK5EZgLtAF4YoQQUJTVPcP
U/phcPWns1DK7kh385PY6qnw34uJ3AEIukmTodHwLpVBOQuD/uy8UGHxUKEFAB1yTQdZ+ZufHuDlEAmg6k11rd0hE0HVPZ29kDuiOMINgEzlfcASzTVR
W6czljF4+6qWCAJMZodZOfZ6ybRZhUCxJP557NgDwBPA5PSZHnp3SdpztYo9AqMMHZm/z8nZLtXeHCAoE0bkkVQVBQqJYXT+r5gMQhI8iCVU8uWcCSax
B8zv5gXy5GnZLo2F7dLyw1uHYPl1TOYgAruMiSUsnC7WWw7rTcZom6AZAMREAJVUvxz9uVDpTi+o8WcoL5KjMAFWAC2BcjKRdpTYacIFyaDsDyxGqDCY
Gl0g8EAUKgVFARMhxEGyFkYMPE2Ak6QhIkSc2QSgwI1qqPtO+ECtXaQHq83zemvstzueSqokYxQTnrtO4QRkTJiNizglhpYN9/Uy20HCSAZiCVsCFqnL
AY55rIod66hAwSBDuSQMgyBgNP6ew0FwRUhK2Tmbsm+0qRafZ401GPwpdW85h1TkfRvXS3LmSxUonMS2LuwTSK0KcakhEJVHvItvmDVmhx/noZrNIz9O
G29ocMfbsIfDjk+PMS09hwDW9c6s7wB7QHnvvLRfx3h3utvvZ9Elt0kB6yEz6VuGxsBJBAKEjgoKopBIReo7sYIiztYccEnXAuJ5sW9aawvvgaDMkYeq
FVEDB4N6nB02d/hsm/U+DGHw6BJ4HrLCBWYWyInAckyzBohqt9stRLQ6iuGjOdKqsSqYbDqXNarLwYYkhD33Y0KRhSjaDkJwPYc7h4muenbr1h1FiLFB
kESNNbdfH+HhcpiR2UcMAIj4UsUl7aUDZcoWZ0kRPgyGDzZddLi+Ir4nPjox10PKQ5zlfwD6iqsIxJlsGMiinA/hr/b9/23esmPTDfqUnvthWoau2//Z
0hwm+1MEq/K+J3PLMmmoaoe4ZkDbAT7viZN8HEDDy94doOgQp93GL8Kf2iB2nW4KIDuNsVsdSGwApSXSwDVCKAN32KEzDAE5JMG3ggGpE1QySU78M5yF
e6YrU7B+Fho3Eu4Zy6zsNwgUZaj6r0jbG5FHT5rKhAJFlBKrxVn4blEYfinq5+zvxg8NEsALub7IBxgamqASHMdf1Tj2E2Q7F7cdTlZt8T4GbHPUp1Mu
rRUYiZ7IdJ0jpKRHm4W/EDCnqzzdigsCAUJ1OUy7CqIHVQyWhXB3ftKPmJlJDz0EDNMAgLkChIKHWb12ejQP6eiMqTo9/A4LOJzViD2xP3L7iJ55RDGH
0t+lKHzbH2qX9u+9zBOJEaTumDp75DqoyKESZ3eLhCEWeHZGPHUveEewhkPb88h8RkM8CHHny2892HjyeF2PV1H63g8TlLTXlLcvKJOkuwWjruXl2u/h
iaFuFXQtUcmYoOAPAQeGEftNYDcU5FC8h1WQ03vf9yHJomgPgHeb8SdeXQuh94TR09h9QUggX89DSbEkPxK1JMU1cfFz4PLcuXcD7eODg/g5futxV9fu
JVvKgwxvFnJz3KKMgMgoAmg98lTUjOSdgKZCWl0XvCAPszh4PMZ57zTsIQR6uUskgC4UZ5G8d8k0yiEKOFMyVABCqeQ93Fk6HY5UChM+VTxvmyrrOZII
NBQNIEoOPcO79gCgCRooV+twIqgMgPlvq+M9tJwzKyk+FS6FGl1qpxOpi6QHtP0vX1NxuVYJPidkuBypQ7AsVMVWg7Fg5GWTjlZ2DdMncbAbugGSIFcW
koHGFgcyLbKxCEO9HDXuRZk3GSCAjDfiKjj0kkrSyyGCmkrnkoyZF0nQaKaAaraldVAmFZChPJBQBJr3O4d0K9rxmPQTu7cs+PbsQ9EIoDGbWzrtA3t7
L4nKmj6daJvANmHcNqop5UKswtBlacl8vy+nXB4Xjf3PbgzIgyTGQqeAGuWUZMCy9+t0JMmcQOaYM7CgDddARrPPzQqjROT66OIHxQkvlx6ZfjsXo7ST
TIaF2EWhfn4yBGtRIuQqXr4v4BFqd5DeIcKdJuTq8SHx7AjFFkEFTnQOIIjCgM3jmztwEUBGaAKJlEwgxnXkuwhEcCqZkOcyFKgjWMXQBQHlsFyxEDWE
mbaIOotnp2hxZwJidfDRvn7vLjfukGd6ngtOUjkyIQQKgDkD1Vg6FB1oxz2aWbkwPb0wSbK0USbmZDAcY6MNSwwBYV0SyABx2zwgbQg2kjMII0RhtnhD
JuSbA6mKwFp4IZ0BoJE2tfOJKiPCgsfOxa4Q38uMeoJPtKA9TAArN1rRiifsQmNg4XACfX6ZAfEUE8sVQyaEcg3ChoVCCmSSgIHkRF+p5xSyjNnFHKWr
5BgHIYKKCFTyt0RKSkJTZN+12EEnmRCis05zG4jEtUrIDwujBnIUAjZZMB6mgqR342dRiOul2Q1Fgh2KK5t+nlPLy56qL1obs32MmvI5iHG6Fe1Dl67G
4k+x4B7F2UB0GbDG4q7Ecuvq7G7FUK0gE85jBCE24dNN35IgSVaClBMMCD05OM2vwCh1EcowU5co6TByIqSiJql4sKDuZJrx51EQYlp0WTOEXoxSTP8+
KAivYV3PCwN+3UAYujiWebge6EAex8DbyvV2d568gM3z7OcVFDGSjK68WTw5FODnckuJVUZyqMykVXws6cYpZgWGYZQxzqM6A54K9l0C1OBdnhd/TwA8
Imnnyij1nS/y7GDr3JX+KEKBoaiKIgCSCZoCgE5yLxtmDZJFwkJjIGCMIgxSAoCwF/bh/Q89s2tNiB4oAH7USAUJKez1ptWQlT0jhUMgIl2/xbcAe/Tl
0pbYKgPY+3gII/9kRa1WtXeE0/xWqs20jYie6PXKA44sFkCnFA9/7j6nBoN+mY9+3ffY4ILPD8HSQRJOgVKSO/W2K4Bt9LGZDaZLgAF/UL8By6IMT0mu
IdUjHiqzlAxH9dUJMw9J4KTqgbZAnVhKgFm0454vjfIN/8wfZ/oP6vljjUj9hT0+JIMpBEZlHeUAVZ+78RCWKUre/8GE5IvNOWB+CQ6Jp1lhtPCROULd
AaJzSpNB06w+FcyoSEzdIm/7v+FHnP9YeARwdL/c3cjphF3Mi4Po3HalpEhaTSSM+kpHSVzHjvO+99Tve7nf01/z75EE4KWstGlpZg2uEZC5WeLbXbJG
OCKNprKgwBcYooOMUECCZArRQAZwmDiLZKkhbDw1XnUTDw9aPcWuMjixrN0U1eeVn9Kd9wvEp5OTwSa3o7ujLNZbcGxi+pqye3uRRfDjy8w5OvU2eutQ
gc6hDbJ2OecyJbYaQnT/GnLj/uTYn5sOGGmSdOCk9qGkPvdkwYUTsNwWwxkoKgPRRbR1RYWG7uPpPdCgInk/NMY5eEIdhDXFOEnCaW0rLaSaQUF25O9x
/5Pv7d8ThQnZfp7pdu1EgcoZlDnfOGrQwyyxRJvihgmozW73c1ZDxTnxBWGS+/Cb55ezbbXnbgm6Ce730x/jn/rC/C4u0ijr7QcVV+AzOcm13pxnOEsd
lfZ+1+7VNf31nJVO0mRTiAzG4h83zJJEgVGjCjuukRD/LkiuVyAvZkMbBiExcrox0YsyguuB5RgfLgOzIY2mWPit9y+zhrSqTzu6pixOaFjXv100K5Om
8Pv3robvvdNkNidVSc/1+RFMgXUduNgeargoYToJShXI6pSqE75FeKvYE6N7S51W6t6LGySMyQupG53QW94gVzjlRmwrASu9Jga+CpzP/I0uFSfjJFIA
yPu4OmrhSTMis37tHQBhN8tA/RJ+96elhXvLjw+OYaugYqMywurYq+Lt3u4mJ62ntejzzs6IznWfBtpwkY/lJwkMRTjOuQ17qE43ejDIGKkiGgChpTpZ
cNo2UQ++B6a9ggZysAKPkCRDAEk3WSiSq8nUeK+UBuzSzHJkzEcMMMTH4CZFga1x+HrwcDxwKSfAj9TjchSiEXX0A0ZpooUreBXGci8Sq1OLff/eEDX9
Q79MDz0mZkLwvFrKRACS2hhckDC0UsRB2+VK5qqjPLLsyumAmU7ORTLW2lpl09t71ccMaos/2dL4aoG0j3O/Sfw3Azw4yL1ZUUr9eeu9CsN26yhrSIrb
WVueHtM46m2YzZNxG1dQOUJr4y+T1eOOTp16HjnOvblnRnLDi0wixd6EWvXoXDWTRAVCCruc9ePyp7fHWPhfQ6ToJud2nlTCIiDuhxeck06ZebOGThP5
WQ5BnRCjb5EDI50wP7+bPcJ/j+X6+Z/3ePEmMPZAXyVx03cFE3gbGZc0mmG/znxYEebQ6D3kAbHLJT7HytAoeGd+soGjO0WzidfsypsOhULddCGDLh4F
M7xJJITmPZhSV/jAtXXbK7LsFmMigLR81I42VBr9o5MiGWC1pDG6ttK0odBjORNUG6k0i8a0cSkps15pcCdql7iumU5vbDVuuL5KvmB9pC/MwRgyDYIV
WTAa45tIo2w1ndcHd9d2rlf/1IaCiggcJ1m9sg53xMKtp4B5TVgtSLtnUNxvSFsHD5FCiEYDLaxxYtZZ2tSsxeLtRth6I9XqJn7Wa48gSQjEIFJQEggF
mgOkSVhP3gvlIfq+I+XWe3drjBCnIoTv8fbX8WE3E4X3LKrWlosWNva3B+duROif2r3mKhQ8cLkBiw9XIFz+kOnp4+rgL3wfrD+vi99oJT3ZBdt6iQ27
bH/08IYGhb0SiIAKEEFPif5cbNuOZIIQhOxsUUBvYFC3fbV/FhYc/Dk59Z0OE5P7R+mvgZzJn3liNvZYOO28vN0/1KDyInpJBRwFGTkgqx8AV/6PfR9G
eX3VvzwvS/P9Pt8tl54Rh583uM4ExRvele3TM4a7Q3h0wo1Knk13fjd6nCLBQTIg+mIxjSvjrMWT6q0nfC00YMjyIqz+PjKT1aV3E8qpRPDcZBrGr4yp
c8+UqCdZ8XBImgQY3A4OJAnL69WyHgz1704Yb+U/pBDrp8sP+GvnFXlLZxCqkxhv99wob2hNuTsI+SDg4HtAORqUBEMvXtWLK7L/oc2eziZ67TILTqXZ
M5JeD2+rWOAzxu1M9kir65DQ6dc21vhTXCjSJawtJpntSLUyLUcW+p3npQOHyZ8WyykxHtmtEq0qQwqo4O9sZTBpLS0Y+GT3IcCz+epa5G8mkYHkGN1T
A/MAGDPGD48xYk1TPrsUYxPuZy9GqmO9DeqvabCHoal2wD4Ua3cqFvWJjDzBd73oqZCUpTcSDv4Dw8SS2xU3LFEBIghd921NfWETX/h+7z9vx7o0HrBT
kcsdOaw4w7NkTlfldOanPppeX9Pa+9nnG34ZKTOcz4pNYVXMTPXOOs3+Xj9an5y9Wdn7u8/8IpDoeC/ukTrGBQ8vFquAoy9DT36aqHHiICyKICURa2s4
giCRnXi4IyJ8UpU2e9qyTWqGe9zG6wO3z1ZT5t33ygkJbdEGYE3UFQciWTTsWMYBwy4j5/tOQx8/PjuefPd5c69+/F5PkR/c2snxgwwFUQbSDBG0UCZF
tJBlw99GzlgY/eqsMa4Pfnm+WwZ+sfpcuR6V1teh7rNBXnfvzrs33W0FqsO+dzyRfi7F11XXPCi82O+x1y4N1u+7I6C7mavD/B9+BwDD0GTzzytlhcOs
ya+7MYlPTOb1N+grLsUdqXnbPl3homBU2vGfdpHtmFIJJ7wCEr3gnYsRmnu58dOHIPZF6KAvJQES54KnFC1uKImGKj4wFCRGMPDOFTtbsgLLoyTmFcqR
TpSQOFJkXzmwoKSHN9HljBmLQzAnkJvh6zV6qZeiQau2qtPu0GeCmWVIE7qLepPWAgMLZ0GUgfO/+G+x33ZkXln3z44I3pT2NC/W2cPPBibIF9Dt9yHs
0Ohzfd9s5qejzdddBynvXETzXfLB76Wyepydu1EkBhbi+3vO5SrOU539M8bXeux3pId51K12Q4lXqdllq2t+Oh8kS1PENcvzffHrwO8D1mUftNZLdIc0
HusfuMhX6fXenu3y5+INrDetS7Lk2ck72CIQqWx3y4V7/CgoEZRlehEyM/ZzQSJFSinpt0IZrLBBJlxleBBOGOiGYS2N06gQPZVaArCfvkLSHG+aywhz
kOqOpvT45oeNPecGKdu0pxqimg5M8ucq6665UHSiWAoMF7a6rqjszs533Wqo9CiIOa/0Ned7pSK5fheEbkXUIHj0J4M6047dnvrv3794Kpz1p3BiMBiC
rDubWEgeKLXEJoNPa+tHyyc3q+sSHLbaymU1C5hiGeHUXyezWA32M/tbtRshVhPDur3wGQUIZAMoHXctzOwv/CQIwSgJroajlcAy0+iN14FkcrudVfro
rvaah8VxJwYstJJV2OQynZX7RCSmarC9TGRWU5IgDPCECyAIBMAR4RmnfVdSPGLssk0YAeBRu7TJ0yUDbZm8ZduBKwrpLD5hwGhUJRxwKBJBiJkaUuvT
9jrF7rWoqobURisbQE6UMgbhfcTsyrkxcWq9cllIWwD0OjIsZvPz3PWoX7D3UUyCklJiPL4hjkea8dKuefD8pu7ZaBU4UaSWdssoC1a4lKLsk8SWT+xE
TUXTmQyISNNGDQSA6Z2vZQy2ybXjLSVa6vhMgnEBfy1oN3zvpdW1ecaxpQNKcoLLnWwE5e7jozipti5c2tjKUpOS8A1tn3Yl65enFcu1hpEs8Gaois/4
vqPke/a5Zi1Hs4ldYKTDU6h1ClRLbblkB2ionQkEfqGf6CcgTnwUAcSmx4kavkFSF3nQ4C9oXjcT6l1Jy6FjvgZaRljNGEDKcog6XvOVoquJSe0C4mFd
1F9xXUV1U63e7v7r6eXvVA1W7rhiSAEWxYIOl1OrnsLvoc30pze6vmr3fLzdcea5sTh1q/znvna0ak/87zvNV/447q5xo1+6vd7tu/v5m2X3S8kQdukm
6L3AsO4jfvNnf4de88g6b3pdBjrYOs0PlopUeyOCsIZpZUm79JnnOcJRZsRMZ53XD9SzGjZk5jObZmmtBQEd4WwQjMZFTSWSaHYvDbIJNPpSQOq1lrvW
e3cuyOuxTE6cS9KRWiNi5pXcBrrB43Pc4MPBO+6+WKNYe7HzI1vgzZ34eb12qjMFHTwM9StE5Vyr39VsSgtu5ldDrc9mmuI0tuNbq33QomVAzyrW9ZGe
yD47cUA5kCOvZs6IZWzDZaDRZAd55A+MS58Kh7GZWQ07Bx5T5la5AaQIOzuwmQsJkGE8sbXxmtEH76rbqQqFTRklMXa451zJD5ycYrQVVmk85DIgdmkk
it7iK0Lzz4wxjAbpYauFqzLl59Z0za51088d/d/rQ5P30UBRnn6o/fmkHgtEiX2zHt5np3O+PkcTkeolBKVWyLLEbJCrI30yEMV8kPf6noejymCet8vP
GPF+l5fs/bS89C+t8eXnLobzK/hzQ61hF8Yrl7m5ETsy3M5nKonW1rXLdzMNKb5Z29NrUuefNsr9v7x+o/08FUlCSuy/a6OjBT3gIEHT19ku39RCrEc5
LK3bzeWLTtKbxSJD/d+f0fkwJ/swFW03Y7U3lAeX9oX/LiKlAn+OWue/1aNHSurkgfP+XFuC+IdxY8BRx/px55gs8IQDj/RVJzFjMuZVo+tDEN60Bho7
0i63IAJjDlqzUYUC53NERhhF/s+P4P+RZjg6FuJP9j4jOvW4/H/lx1PMbO+eA+7zqA2eh2ycRDhyEHBhkztr0Cdg789CVjsNGpAsPK9SbnHv3dpcd+CP
QeSPCP1jocjlw69DzHpPGUkEiBQgaAvgmOEr1/f/ZIm+yAt8N3V7WRYgkIFRhlfOE4R/tL/Texo42JhUx3xCuJivLLR6cazgSRiaiLZQJRHxKkyROpc0
1Sp0FJRpRPgOk2ibsKPA8CVIupdS4cia0WVFko7suLljOtMTRmYHF2GmZJuUoLzOga6w2TxkKOFerE/zhIG8HLpg/7+WTDrA7dNGgd1fxR6XFQ+P+Snn
xTbPrznBuhUPHx4s3UpmWJxSGOGbH+NcdCB3fwEY6YEZTcQb9RHUBHVmYhCTCgCCQrz9tesXnWAiPo6seD68B9vq4aB+cn+3/rgA9/j2gafcSGzFgXDK
sWwZ+LBfOia8T3S8J6tkDsFyFuU/5TD6SE3Eo6rh9Z6QpGlKzD7ASI5LK+jdKUpiBuGTssM3EvZPKVUzUXGS0GWuioHwOHrxSGBfe+UQzE0bVc0qHPOz
NruUu2OOXMXztNVzoHcC1dQ4KUHaihZZhhrHq754JNyuNBk2YuNoVHJOZTjN+0uEEEyGjX1BUexin7sa5OwTuW+OdAWp/mg6V4XLDBCIsiZSFiQWn7TJ
lSPwcbu9B/5eAkz90gE2Q6PnPavCfEi7Kg9teOTqc81A2IRr2Z8KF9g43jv7UegdSvRZd7gdo4L6mKLJ+OI9cXM8jcpoqj2uud5ycchJfO685pqa4OnZ
EduQyLSOwN9ZlZud8mrwULuvdhuGfIeM2nY/EVtnPTYtUY05zTq65kMSy7Wrv04SGnRnxPV1GhD0D546cfCgyZRzpadqSeFE2k/bbJu2YFpa2gelxu66
zkakQKer1SHEpHtWg76gc9EVpqdlVTwYWGHYUGts7lwK8rhESLpgfjBhECOtUHcE13H8uckZzQ4a59HjUlUAun3d8IzF4y5/n3THCSMqoLjDEaNgGLUs
M76Dd3wLEapku7XOAJWMhdZDPAYCdlZVSLhVNqrY/ExGPQIpGi3noeyvZ6lnAlrK2rydl1nsiZdc9qPDFOTswTgLZOXROTCTepHtogboB58WQ5EI9qLD
T4OzIdt/o1MSshIccgIu+gO2VIvwprb3R5DnKvq9NM+2lKZJEqniYuqZCAoyPgTN17RhQ/TAN08lAyNKJ97pmT9JQGNGTh6ubAdhlmVShAconrALsO7X
OH9Wu7pQEhrg+DXZjeQYos01mHC+v06Rc5zVCFuwyiAZFeBvLDUxq19p+p5x/FoqquyjuVZRDKgzBV6kiIXOe3bLeBZErnFyHS0IgAhBwksM3ayjyPHS
2Ha/taiPZfq7/76TtlShFRKEHZ6uMuHCoOORw0gkAjxZQEyp5FgeKIU6Mj93OlcZvea39svlxGr+w8pX72B7qnAxJN0Dr+Pntro3wY5hnGUz0tDAgHHl
t9ReiX8e0Cgr2nLS2LvNgHuuZrM0EMKj8SIpOCaLOmjU1qv4daYMqZhfBKnKJum7dOmYMzx51qLjoEHPl8S6KzT5asy0NJw58rxu5hjNeDZjnJZcJ4L/
CAqS6CcuqSkJZ7MjPafooPUJCcX1cMbemNqnjPt8+d3tdTjSGiApF0MTzc7HZWE8zSI+oCvivzywQyoQEeV1IRnJbwfq9/2TPe/5+dqOngQlqV7XDAZ9
igQSQMlQd4KBgNXVETkcNwQcfoilJx2a2I1761rzwQCUQ7ZyU3gSLSkCSorTg18O1xq7SrpO5PRRguq0jedZjSXjlSVfGmM+7Lu3rp6B8KKMu8jn5WUU
N6AIBrCaHqWIBEPDzmrELylrSEfiYg1gBdey/OMr/3oP9APm679yqubY4qeY+KBEEYQWRVEREh57/ww/1zaVjS1fhz+SkfetMx3jybvzM1GzjYyv7iwk
LsFTJ2VWMe7uPpmH4H+bj/p9np1/uu34Pd+/Ig17HuSkn2xgxP2x1bdRukUlULS36An0Sf2O2CzxNxXej4T/s5MgGubqQQqpW4P9QfX6iQN7UqSnydnH
xbdgCruBKacmTCsKPyM+sNDl/tuMGfix+vknaZQsgkyiNsMbWUomymg0AoK4v1C7tkaV3VVimRL4xuUM4sQ1oO61MaaHaWdakhPKPLZd0ckSzTCxEEyo
SFni5k3o4TozRuqe+lm71lGqocv9lyBchclDqQu+DhZSK08CQlOxJVKyiURwVRZ2xzFP+G+aUtBWbU1tTXIjF41Wd0BvasG/5z4G1XCNcMSP3KWQqBjn
HNU/UtpGS+pyR1YmDZCoJcNiVEhwkgigfHP5buhZV4iNHToG6+LcTBAxQlepc0i60bdlr5NiZCvphxMJi2rJDNjDAiBj45PJCjt0htfPeCZSc9rDOAeT
F4HEaFB6Hqb31xj56FS/ScdxHnjkooqznM3zmbNg1nL/FK/8HXD6eHlvkvbP60xy0ASM9eRfwacWmHHr1lVrAWMMCTB5TECu5mh1azDHhoXy5YMjajGJ
oS4K0QFaCEpSINC6bNkVsiRchAMk7OTHHsEMKzc2GDQKOcVHBZ5pqkP825y2OYjkt0hMGEDFNCb+yok94tYNMkKUk0O2x1SGKwA0TJxxZj8CKNLZ6cw/
skCCNpVS/TF2bHZkuRJow8n8s7tBI+ygu1QSSukldOpFZTkCXAJJ/UVLae1nnoyNRROwuynrHLuV5dTfguVrXoqjJrCvEh39Tdl4NGtgMqEUcjKJL+Ux
nYTtjVgxRhGeJ114cb5KqJBjIsWadmdXWla3htdIMsOX+jYETiDDig2uyPZ6Icp0ELpfxUSCZ2pTNnOYHv9OPDezKw5jFiJe2dXTi7eJHLg4kCKJM1Kl
kAnfO7NHYZ86TfcirLUhxkJ+weSJH7PTryvjJaKgojFz6SJMjp+xDkCsRIhPK78WPyvVruhJEDgmmGQiPwMKttkf2kZPH8HP1vWeF1hgo/sMVpQSZSTY
RDKxCPBAXSoqKQGZRPrhYOsp7PFP9bSo7J0/p/DynbKiEKupArCg9Vzm583+sFBx6KkzfdRzLH7vGjZwM5rzhTJhfmvsaAkwQT74496Q+DaP4cFlvVko
jB70Ll35dEs1WprZZFfis2eatwJ1+P9c1+3GNSmdA8WUC2D3MJTCjMPDkBX1kKyfhZfrPcywARsQMHKsd7ykZMYVBNCNBpJkaJTd9VTj3djbe+rWIoyd
vJrwFQPkhCV7OAoMXKMymEPqg2Fs2/X9at3T49uf9X1/P5JFp+79hq6oj/VzC0Si3wcxFgsOGbR8kk5Hr307I4e3sopT7ACnaUqflm7D/qdB07fqHh8f
SuXr/P0f8JR7do7z/Zy7rfjFXaHifu9nAVTgpn6+7hzlb+a0OL8sqXX/a4r5R9F0f5KPryWnr+Ez/3+tr0PtHuc0tc4hZcMewf4SymD+2bI5y8vR9j/I
5Mv1kNma107HIftnNqxpChxx61l9v6NFA5FPBV12u/DGTCf8pC+kaEdkBeaji77O01fO+TSib6d5VXK14tR8svNmVe0KhgVN4BoPJXgz6rs6qNc3LzYs
f4s/iecPwe+/o/ftTTag0Q3U9G6XdQx9f/LPKxHcUyKDyztmBtYS7pZ5l+E2rrzZ3VivFdfErDqu9fRfGt2NaK3eSvlb2HZBLdYptAqOloyHkdnD7N2b
WkpddlqXeitMjhbkzRctcatYPedaSJ+bszv42lryMRmMpDup7uDseGsnWv6S5PHcRybOQ4q7xHPLR2t1iUTK8Yv/GI4deFJ9hnrFxSz2rHClI2LErxy1
w89+vetf2V7WzGB32cX5rB29sm0ifBVcqDNtj3/tji9TnXe7dYGN+5uknm7SqWo77y1z6Zl3SdexNxHyrlKBAzmjMV9DKxggUdep2szTXEhYx8f4J44j
iUT5h05/Zf6vHX1142V/r7fwAQIM8dT2EZv3BPMuCnQ/3IKoUAIElXwklrgrOUird8D2zykLAfjb7RcFBAIIVYADDdm9T4Lg8QrA/zkDqVer39uwG3ZD
nCA/oOQoa0xPDegSCaTMoGakv9OgPnqa4/tLAzI7ob0YnNsq2lNAUwrDj/mODYHJulrA/yTS01Q0Acp0Fy0mo0ubh/rsYx/iQ2P8Cib++e+joem7cRg5
AwvPBQZSn5wHZ2y+GQn3uLsf3lGBdm8m2SYKhDSEMYEqGkkltAhpKw83YI6qqEJtkBQ2+eUxZNyQ00UmpMQcjjCFZFCjlgcguNicbbiQkVBRmmTCCiiN
BCFWoXKETVtCKKjqnKDlJsiZFEREAkhOWAcodEDjd2iMJtJJpA5YSaawNsNtSRQm4kJzlkG2oLKJG2KGpEOBAagd4MlTeRxjgQ5BSpTwgN4E1JG2I7k0
0IakoXaA3kyAHeDJQdQibwORkDFkoYQ7k6tVAhsynKAORIhtCbSFawIcsk5Q106YQOEm0OGL5N5FDnD4tJgJw9AFWxzPWtgJDY7yxg+lQDeQPiBOwKNO
+sTMsROMBEKHAhB8/yHz956bV/Xrv7ikjSTCh8YH1n9zfR4P4C029zVDEeqTquVDUNqn9NGDzj98dLhxLHe++E7HV5oD7CD2yKnOq6+UT89hcIHyWlD1
/kTE7EuHIpm22Z9q2Ksf2ZMoIfNoSBzIYiOx7ZI+dTOVI0TARFhjRgTSTLXx7Xx1owGVrttocIezU1xDecNZOLUZo6U5OjBZIsnJ0RTjkk8dy/ntR8Hj
vKaj74HX9B0k8oeaKKbI+HnQvmDL4VtBDB5bE/gBbMgYGL7e5F3LDLMqTOj7nXQ015k4Zt1KIjJ5YHmZ33NSdCygBAHNFAByDvgAFaGsbzG8QK0H/k/v
ebgRsD0UGRoJBiZGhY2xPBQj8vIGXehsj/f667GVO+zjEqhelVSgncdFuc3gpW5WTxAIoQjEBbZo9IRlrOpkB0KCpkHWAX4UYaV43sKyKqlsC9jXGPbm
Bx7869+66pmJ7Dm0KIqEEAOyiB5EU5xDFAQUQXbe9Y3JrQ5aoOtrmUqZvlk/V5ig6n+33KULwgCwFTJISVED4TkgFKRCqUiFKASSCZJkYRkUAuWSiRjZ
5c/vPrw5Yp2B27dqcJ83dTwAK7InCQA9s13AE7CxQGLVUcK3K0sBIgLIoMYsFOa51mpPMCFMpfz55n77dGoIRabaSIT9/fZr0I4pAIHYnYLv/msD0dCN
YoBIgXtVEsMUZExdI1yVagEi05pzdZqobd6ZzfFydZ3dK0DEmNN7/zi/q4FQSaJkR4JGvYHXDw9vjDt4TtaD6NMEReSUDGTGsF4JPHWJBHf5v7v6/vP1
trjw8ue24/zmH6fqp6igUYQT/yf8Hnjg/wwP9uqgnFLP+1xBcYu9cp2Q9az1ZVyIo/cH5dLRfTvjvOOufSgVL/b/6D/Wdu4pevjD/h/2ggePw7in/EnJ
A/zP94MT/lVMLOx8c58j/qxU/4BSVCVMNm09A0h24FWPcR/tXw9K3e4OiH+wOo7BPA2eR/ea86nDonVwxeD/tDGMcPUaEO0kT/g/3n/c812DfuIql8hj
qP1fB4Hn4f5Wn5SGS0tFAFC5FDTQ7saOLrkYe9PWryQzOs8Q2N3zAf+C/DhuPI4nbYdXEOGh+Pt/9fo2A8weohxJnq9r0B7iBOs+DxXsDxA9Ybd5SYbG
x0D2p1p3/z/Ee0L1nyX3dBN0V1G28+MCoIAcc4cf4AL3Il1Yr9KIunrcU6gJ7Gf8xa7Dj+UdM4BOi2GOCH/v1ZMNSEm4fv7hu9nBx3lPC6rYj8P3WLou
ggWf7/aadPYLTSdUAfmfX/PPluiJklpfn8Q5hNsm9z+7/fmfST/kePTIFvVcKOIWYhtMk2djA66+P6fhZ06p2T93aKogbwNa6NeA3bno38/WT1gZ6Uqs
jREGupQCmzcNX40CEaCzXKkifUMEgApKCin9xx+En0uxdwUOv0udA+Pj/L/FJmz+BlZ93Vo/w/T2Cado6tcyP+mv2CfsID8xk4EncnFsB+CbgfmhsH0u
IPvOL1+RwA05RFPIJ4+/7rfwt2hC/DrJEfsZwAZ6nQ0dU42mnNrAMIKxAEiq0RJ3FIgdCyJNHOqInrdESwcCpCE3kryw1pOiB3qYxA7Oz0yDyXye7huE
B8hExU+cqFAnmWEcztcB7JROBKf2m+accV4HX8g2Ngn5ZQmn9hn49DOfFweZAdcCfzbezX1B2VJVNREUkKjNGtCrKPeFuEf28FnV48A3h/sgmiRdl8Jz
QesQ0p4ex/X24p+IS6Kk9kp9UH8x3pYa36Aun7ZIAo8RcgDonggrRHAZmVVQQg2R+cdy826w+oOTx4GHMepDoLq7n6Pq/v9RwP7PCUid+/W1aTXEniGz
BZIoiBzJv8dHF5Ia2z2E/B7k4dnrz2yvQqBNDhgnFQ+gfr+MLxSw+vH4MKyMO1NeSTTPHemP/E/bhh5xIAknP6sgv+2Us00EYoJlLOyIHC1QYf2GkD8d
Yj1P8U8tl0HcObrvKUUtf+IrC79Q5AJ5gfR7o/fB7I19GrR5EGP/yru/kQzIZT6LUszuTBnMzDwRXu+thCVK2RvEzyQZulU8FcWpwaE2dVTnHeTh2xq7
oshUvFWrSGmQn9ff+3/a0qXuwA9CKClwPrAcAKg7z+2HlNSCffGf4nAM6nBPWHcnGXP8rrOdz360WGLCqBs1eBQhVKPvIio1WRtdxYhDkD/ZEF6Gw8Vi
0FoOnYFuPW7JL/JXgUbvB6CBxDtQ7g26g+P5HMDi7ifl9vVrZIbwHvX0HE3e07TqTzOZHk/E642NgjqR3Y83kdSngh3h6h2QPQOa8l+B3yvcg6Qzr9OD
ozOKLhABKQcJIukCqIFCi/A7/tSS6G/ZNZ25Upfdkkk5zndXrNzO5fgMkMTd6WF75SqLi17iAkIOfKW/IiSrQdUiALIg0IBDDY7Y0TMTFBqN2pQgbktl
6QpE6QGa9fUVSYHwnY5Opx/byfTkA1oHStPLUQPInyYpfI7HdPl7cZctl8+TzNQ1Gepqak+QdTkJTodmGxRTO0569A7c0y3BqUxoUDrYdDchho67Nnw6
Ii9p8dfxHeOCAgnuVFSPXGXsKD5l/h7XH5AzWbEpIhwSp2BVx+laa2k2PIBYVTJsZQCpI81AgECK4+4/S9BN6haOuSu8pFx/i4UhHP9P7lsjvxyV06gb
Im7sSPLz7tVRCANIlAUHRLLmtV6bDAfZ4iKNos2mIIw00NsGcue+9sHBIQ3PIX9r2hhRy/d09LxLckuqI/FLNfv6n9+urcJ/lga+rzPwJ+O4frAfePMM
f547r9iX1hg9D+SeA4bLzEDuPLnspshvt/v8AnzQkgQBLA+XBHQO6KBm2pOSgpCUAsqSPD2C6HkDVLxkyShJIKgiaURO89SnXvA/VRQPcP7B6ocIYj+5
0Z1BWSFhJXGEx/O7a7cs9YicHiaIDNFIJglk6jLD7P5n5xIpAXU9WkMHc5jP1b7YFXx8/Q1+mTZn5JDgL3AlD69JpPKMOfsPxivqg+uo/ObbWg2hpvhi
fZOrTAmWfI3T7wH8QeTwkoDR14Ac1GJDkuOveX9EnaXBCD5Mn9gnzTyL0Mn5p+j3nWHlDx9Cns62Jopj5LxekfTd8+lyY1H/UI9hC/laTPWOvGMAPzgh
ChQOTTYH9oh6509xqbZvP8AYH/eT6dS49QJydERhDgpx+zxPrrzdvC8S7Sfq1+4RgwjUp/H6M/TA7SA71PUfoeR/jBOL/Op9RyA+d9y9DkELe5eI7CBu
HXUAaLZ/cfkbO3ofiEE5nhBD7yh8/l+GAeIHvDzMJ1qHW7uxo5jy9Slz+L1hwD1EHfyTYvkTes4nmJ27fr7+ps/ue/ZPF01mrVIs1mZIGm215PX1r3gH
3dvWP3eDrWvmXoPkXM7yKiOPFc6z1nevI4hu9oxMS7J+z/F+jU6fcBTVUkDMkEkh3nMNHDq9ItP+Q+n6Q9Tbj3/Nc9iEBGL1fPgeS9fCYO7keS9qmHlz
AMTDS+Cw049o8QMCoTu/O+CeoISD3TE0JQPygLSGOiET5bYfGE3NvYady41H12HwQ/cmHI/bhv96fgOg3fs3HpL/d0lnkJWSQ5tPzyzC+e+oGowOqBX6
ex8wmYvm17D8XZxjc3qGAyeHFl5sBkOnfVa/SAP/weDeqfgeLETEJM15i4pFJCYOgp8BQDleAhu4HhbdAeIPQQOnP8D/S6sTWwdEh8DgPPp7Y6KcudcH
F7nj/LjcHgLJHnwOqTkdZu7Gk7zceKEGk+7AfqHsGX24p7TqOQd38889SZSlvU3+UTqHlKB5G04hiTfXstbATseJimAf+R89JyAPjhy9wfDQnQlgjoTg
xuGL8e+7X4Xy/uzoyH58M+zCxMOMZDFH2I1Uo7GEGwQS8wgYBP7t4RK/mCeiOjUFU+4VA/F6Xx4D4fCwdsx/kFk0mNWOBh9h++fF3Yxgdzyf8v0PqEPP
4nkTI51X/b3M+o62H7r/QasFii21Vd0qCMxtOtMWKL++30IPmCPpzHAg+8qApJRROBhKJqAJBLx1w6NQj+RTQJzPTRvNFNXj0PYycUw7O8A7Xkdfq4J0
7uC5yQ5hLJ0TNifxU7Xknt6/rtHa8zDq9/avxDigHKGhCUtHzQnE/yS1nhh/uy7xkKOuyUyflEsKZ8efhCf1SGzDXTok0c2ntk81/n8MP6ixOhZHLjER
xlkWpTafqPcBmcDKOCBtUMYbCnoByfzFh5fT+cIfLgm775vt4i0RSlKwUpZQYoAqWSsqEzPUQKj0CI9Sz2SYuGkouiZBFCiAJepTDAgP8UqZIO5umDhH
ySPkGZROIFlAH6QPIeo6Hqmg0D0ROvR5z0MyH3eMzPZfTzn9CZ0nM8SJ9lGeEQWmZkS445YRZ0cJj8xASOEtCdyRgJgneGjrO3T1hDUnobOuG56fZ03N
gzks6OGhidIxLxXeQpD+gg5aUMUwjNen1e/rzg/P+prPTo5HzsNEKJkh1SBEtCP0QZKNexjJMjIDI8Qh1UkQasCmpBpRAdSlCUAVFQBw5n0rrqdsPZ00
R4nky+T8I9p/MfGYyag4yJHt2yH9Ord5DmjK0lhD8UJ0BH3Jv8DgoWJt/QHIDkp7x+pTt4CZAGcScVPZ4Hah/MtFBUTJLMdY7mcV7DSlw8EoGuKv5G5w
Djs/QwJ27Bz4xP8jZBAqg49578fGVym4KFOoulgBoIJCom4qPxyUdvFD2L1nOQqj2Admi8tlNzzI12e46hTxKKWoP2kdXWcH0IH3n27B2kdQYk9gdz2I
GAFwmE5hd2uBZGf3kz3OnYGZJzrSQcTBSaTT1j2nZbK7h1mw+/pF4kZRVUVSUH8fylwRfsZLaEs+9hT1gWH7fr+UN0N74E0iw1dQLfrD+YqxYsPZt+B8
/xz1+dvs2JiQx43TS6T9ab1KwUVYEn6b8utPjMo5h0QjRB+44HzP6E+lN+R/8ibB2J9ocfwOrkem4XFT2ggVMPKQ6DDxhy8HHcdw8I/hDmcNyufrP2cD
77sPQ7QMD0es2/D9D6iihioKWu323cOva+pZw4N4Ih49YXNOrs7jdztcyKPHjyCy7P7/5Lo+x38OB2En1BKh7PWZjLtOFX7CEQ1K/nAUBtIuhkoTJV3k
Q1FTTBXQIDJCTlgaL+TB21r9smiG/0m8OU5Of2TCtCpDtkhiRUDOQs4ECY/QfrYCQKAdOvmECMOY+SivYJMoCr2fDHaDmbG/6b7Hdx3NvnpfucF+s3U7
DRCdgmGQOTg9p4LChhNCFbfszMlHFv1nQ9fOckb4eC9nKAjJe5QbpsEwjIQjicpgiQJZRmEgTuGznjj+x4PfIb7BoD/cnR9JDZyh7oByd60rYuBh1vaa
Xz4JxR47UELGgGOZ4t/Kdj3nWRDwDn8oEsNwCdgee9LlmZMQ0TTGYYmQge12TKE2do8sHHkex7SYjmdAM5nN7Dl1TopSU/QYwkjqOefWRPyH5EkoGdzV
En3QP0ww1Gba6Ge76t5gbLshZF4lnI+hB+fpaHju8noE64bIgvhIHe/0Twpxsag7Qk4EL/PTt+Xt8Z9DMfs9jBBf3IIA/4Ulf65GmLN6H9t27FbakSTF
GR95Q1d5IUrKH6FUJFGDdBpbaAm9IHf9sQv7UKp+AddJTv/VAfZjWLVynzU7zVqYK9IdzrQ/as9lVe1H05ns20CR5HSh+SFguf0E2cr9azhuOSV7R0K2
mMYsi2DvWrFsjQxcBiYtDs+julosh7gPTy0FBJB6Qnf7pBSQQFEBj3EFz4O3xiYA2HEgmUoHiELjMZiV7AJQh0QQgDYVN7AXXtRPOEhzPo8d++Bb3l8Q
DyCF2e4PKHTWuJ1BxXiad9x5x4dSbbG2gp3Hoh3SneEh46IccfhhPAPDkPzIYCKCIPj1OvQPh9/+Q4d1jJNycBFIIpwt7NxF6+z4mx664PZ5K61R6Gta
ORh1nRTrfF7B5DByTZ73P1PQ9DpyIw8bQtPtz2+/Zs0CH2z7fxmq8+dG16+WQtVZ1DtCjzZJJrMc5poE3ExmhCUv38eKfFEH6hPu4HiXCDQrksYQFfzG
fELQJyhIlk84Gx8xmO20/HMYfOZctX+9DHEaMsUN3Nu3W5EQXi1rVRiPkkoyTn9WH8D9oLSbodz/Q7muTAfkflYht9C9fA2NHWm+9/AxMgQrda/WuPnm
gf6Iyd+HEjQ+h7vd2bdzF1b8Psv8PZRfMWk3y8fUIMhQNRlLBUO4FIlJmVcng1T+n8Mv+Quwf6jbw7IO6ZQDSQQeIfTPX8RuIBKZk7TaCBUKEAFQmNOK
u2YKFyzOyJvgDdwJeav4p9vX1gd5/OBrwHv+Hf2neHYHh7DkxPJYr4nB9O/dOYW0vnhk4EPYOZOOOK7OpHxgJI4sGnwU2XSHn0O3gnLn+eF361/j9DkG
MMNPn8O0nzdzuQ236nQ0a1+WTuBtvMENBTQhTZu4OyKzqEdeuXboCKCgPACrYTmiDNBvIUodj4HnrvfcG/r4nOzkA8Sk7ztIeRuHkYE2GioIAoLCAk1Q
1Etg80DiRKFUr830DbUgcLxDVUAeKUSMy5C0ouLSVIjEwPxZuMuUn9fvpgkWtGClGt3Zt1FGKukMyr+1u9fTWkVEEQxroQrJlpiF0lcuk6hqXdOXqaPs
I8aR/Njsm+w3/MdkwLulcIUg/IcdSaoVA7f4msIYAyLvAr4wP2ncCsGDaSnalMS02QxkOqT9STYbZJtCcmobiUAUg0IDwwMEKogkgGjgoFseZ16AvZ+C
vrPo+WsAkgmP6ZydjYxDU/5w0n16Q3fk6H8QDb6R/Qez+SPF2CD6joAT9x6uJ6M/iak2BzRevR3HzCfD+Z7E/I4AeLpgOgvEDyN/8x19bcB8Q8jzeaeG
/npdkIZ17qv3fHDQZP+NMM3COpN0ADrPwwT7gwkCgxU8PKrqs632n5g+14kGn8yTQd+5sjN4bwDX0lgbQ+BwQ7TjRv1c7NMKHEnyPOGeoyQ6CoPn6YdP
sB4Ms+w4ONQpt/FRVw2RQOXZDPmKZhf7n2xjR/+OQqudqw+bwlDeAcYAbzYP6nPRw0B84MPQ88evdHE9DgPUPL8Hh/nHbAqQP1sk9cmKOFCTQjOlU2Hq
ET9YoRdhjduH5BaRP1/KPb+z6dGtbnbV9Snj8/QTUJLk2sQ1mB5mwyiZ5ors9ETWvo3+77fq6bn9wXfENiHBzxDPY+7kOQh8NKsEw6AJ2PuNocyifQWd
jzA+R25+X6/dhpk2AMv7Pw9J8hj2E/SU7/PxUfrDf8/mDx61iSfF6TFC8v7quJWYWkz6jcwffCjBCVIoMdfp63u3tVl8ee+97ehgqj1rBZB6ihFN3C+y
BYh5H3/86tV1zhWXcEf10pxjOS0tt5L/lJQwn/gbMexQlbzWiqLkf5YZoX1drOljIsyk1mo2iTqmRAhly48RHIMkw3Wijfbh+m9Lz0ZVK8aUf6OnBXMx
QhabMCByq1P3rIzia7hiC4tbDCbv6Wh9KK+tD6fUaOHX+5kg1IYYIp0UQyMCUKZSWOh0rlxskyUJsSDDGf93b2RmKCdHAYVUeT7028L3psw8TTTw/j8e
fbmsE4FPadKYx2NPD4eWfD4f6eb0/BsId+upoTW4zCTNo4XDERUESpDB/jc1NJhLsXWaESOSHtPT3d9vZ1Dflh1PDYKnjQ2YYC7WQobfqbIYRQlb4lDh
D+nUANsH/e+nbww+Yd+fvBz7JMu+RgBSkx3PESBnmL9IFKzHeyi8pWQgULpwxyd70V+lAOt2+RSFR1L/qGu255DHhIhsU4yfR6pc4d111wBeWT5yDzN+
G64luO1R61qycqmNGGlI3fm73waMgS+DGJs+OZ4IFgTOXIqLfM5c997bf0f5fh5Ah/KAPYEMhEkqPt9Qkf3vsKh5uE8D/+i59AOPR3QHDFExw8uiS4+j
l3M2UpB7KQj/q/1UOjlQqkHKbq7zcAjD8SB4CJDVXnnEQJxq6DgT6OlEJ9qb44z08efTttk6CQ2oRYqf1vY5txYZCgEEx84tEDonuj1MRraJPZxQ6vXX
b6TRtnpkMT+3RTmSaGBH5CHZYEaZSzIfRpBpKz+iHGAJ9BmSVrgEFQJFRhnpd6AVTbDv8aH1YLNsDwQ4ZPdnTUHvrF6SmPQp6qLPuy/e+VSg63tQOIF5
o4KEl9thK/BrQgmAY0yPtgfXMm1i9oPwoYkdbv91UASGo/4JkTKljaR1SmHTIVfkdZeq6973EdB5jDUETARORVGRQ4NQIJgEkRBgh143N8uIsDLTE350
Zk0iV+Wt1nYVWVm9zpsnp07x519DNoZznZJ8Eufcev1cds7+4Z+0PkgITy/7PPCZkDnaqBDmLfV+09PX/ssIlaaDLURv3DusP0V9jl2bDBACns/KlHEa
/Jk/89JV/6H0S8Om/GX4ds6U69X/2otrczJx5ngXtPX6g31f0zTLL66BfbHsfQf7L6+X1rxXPPb6ML+AX4m7vBSH9EDoj87Umk2IIDfzUEovYnq4D6p+
NDXADsqL2V02l6R08EL9imVnXzYXl5S+hp4/B0/7aBT+mFnPVtflk2Xz/YzFXkBb2x2PlwUSx2J/nr0zP5TGfqV4X1XbE+xpKB4ggCLy9X8oFXgpBRRK
jnIwy9frX79/iJ6f85Bb/DOQx+c/leol5ii94n+Pf92ulQp9WoqP9bLLCg/T6PXGkeXbTPeV47qO7s+kvdOGJFd7MkHT2+sBvZL/1/VevSar1aQOsbzO
JqkuEv45+IbapUe/+fbvl4Z7sN12kPco/t+3rpIW46gE47e7fWn4zFPT5Nke2/L6uK64A9eVG9HzXWmvtzu46m1jC3stln9HPL2z+ymfn8bvK68i83t6
/TsmxPq8xQb3F8Ch9fJn6fpP+6OrVmd81+HM5y0fal7SfwvdvQZY7xyaTPf4YBIUS4N0oH/9lybmp47Vlj4s2xxYBSmRAFPuXXu5Cm0+59OVamVcsryg
j2GzVatL7zqevh/OlE/f6J0Pb/f9udOcrH4b8uH/rH7oz7HPou/f7ef50+jVNIy3NT2yfyXy5Vn4dtfo+brw7/L1enXIYHLjX5fqAJQD27UPq/vVOvU7
y6C/lLf3fq58qiytrypccaeg8CyurrzjUt4GRmztNXhyqtUS8/qeIEq2nFOw8lircaBkT/n7t/R/6fxPP9v/t+ybCjurz7vd87fTS22Gsp8NfV28m/s+
hh8OXZ7kRCPqH+C/Dv9ft2mFl55AfRv7vrH/b28jnSq5FU8v32/41EqeXeL/M/dHLEq14Cgz/0geioaPmIt9M/jcLW7fZO8kiz+kse6D9AxYZfl8feKF
DFgUmCKSNuC8uI+FBetb3uq2huGT1srkemlhOgbhW96gjrDvxbdnkLCyb/8ovoCJdtGjx6XZbhZOKLn++SQWLpc9WhrwukrTU/xpVh7CsgpT1/YeLplR
ZZaL8AB8fXID7iOfwJ7hYVtqKbL3chT7so016Cw3pwnRhoxyFSMmd5ehHmwHqZRXbV3/Hvz4Qnoy367dt+J4HPPf+8cP+p8X3qEytx0X8jIoPUesKOZE
6+K/gFYN8y6y17fCHyyUM2r90MyhTdcrb+O/XuIAsUtlfs95f6/tQGYl8NgNs8RUfDVX76auFouvn80Nw/0aQ9kXZHtp2HrZGBkdjz7IP+7fDWiXot0I
F76W/DmLX2FfI+f+I0HeD4f1VArf+GRyB/yIiAHl7M3N7f/VGoInWGMtBRX7u3Wr2BHlP93SA6mYKYN8EFFyi5HKjj8UslLCiqp/zyJsTPT5v5fO51v/
Z+FP8/574YiQfUY2R/FkK+fa37vnpLxEqKC9vmsLuIIkqwqpmQkR62FfTPMH4mvuVAxmtrOP3Kj4dW1ykv6t5oKTctQKpB3syTuGBlFBmrLlIJWdcZrF
RCA0C6vr8Pune8rN1REBAIwqZDJRQHK1+N6Ca4ycuD8rOM400bt5fEO37952yOYUEPRTe+UTBE1JBZRyrswGpE69JbRICBwYa7VoNYeOH29He3TbexS0
PDI7nJgxBDAO2ry7/dz2GeNbH0nQ3IU+qlCj5adtmeORgikxRhLSAP6ui6ms3f2VkNRE0kqI5SvYtacWJaiDhzFnvuuVPqvqCl1OxHbifPk9nzWeCMLl
yLtNudF1euLJvWEFLLbVrL2XEoC2YZOFydWg3P7i4hYmHEzPDmwdJoaTWjB+eWfZE+F058HYmWm1I9JUp6fSrcDr06K0X9Y9ZH7Oaffik6a9/UNu/qzj
w8vDs0xj0xzyldn7FgNHjblzOPX1N9JeRHpYaORygc2iasGXDBQCGLm6obs9P6fr8db+va+BaicfCnp+MIH1iErPP9al3RzpAUw1j3+Z7g+Jj+OJf44n
3diYcawWCIYvLdP8yFZtFkUrULI+TLyY5AnAoSd1r5x25N5JWGtTMNDGmOf7/+jeaElQ2JBQXe98aJNtVhjJlZQvPIZCGMA6obQ4bNFPCBV+Hb3lAYA+
hB4WMyDuLkTLU3qhmUmJzlIa1ReOmsJ26XGRh56w1J++XlrFMk2tQ7yBqXUmX743UY4cfFHZYvv3zR6N/zR9Y5wYnSTlMSEwT5zuUzrtETJElZqNfJmI
bT9diqKHaPOiEpMgyMlwhzLRWBERBXJJKIVAiuVcs5pBRFCdllHaiYlZhHKaFBcyjZnAppyitBOUFUFKp0g5CdIiOQVVUFhwKoqw7aGXDocSpkRiBQsg
KEhOFlVy6QkJRXSBIqI6RspOBUScQkwORw4SKtRFKVEMkiiokISLgsiwIaHAiuU78X+fNRSUFFEUQUNCRAVQUUUBMlCRNRUkwlVUQ0UFQRSRBSUUAFKU
jTTTMFUxVVAU01FTTEUsREFVREhtJS0DVIxA0IMVKUpS+Qf+kmxoqqCCaYoIgioimkCaCqooqpooqaapiqTJKaKKIgqqiGoogiqCKGKqx2inikOCTQk6
c1hQlRSx9u2wyFArSolUAg0CFBSCUJECrVIIdJVetOswzprdKNn1cw99p89J+sP187Nz6M5YSGIf0HWySYgbtVWnrj98/D7sUOcfhIH3+mAv2F0npBy6
8eyTUZBuQf1QJkPXCjvI8oPunaDjIiewoLkAP/lyxOSxcOD9u1Ih9P8q8gEyQVUAKFIHlAvCU/ST0k14/z6OMeEIdIA/SQ2vz/Lp20gbHI5FSkLdWm0B
vUxoocVgC5QEoguUA259Ixk4XN0Xn3fbUIA9Ik6IUe2mTQABdJqiBZBP6UUlI0+7tFbiXHFCSnAg+UhIABGutCCQGIRgUR5qiAIx15rByKUnimGsaOfn
p9j8qzgEikb5OiIAOCQNd9+dtBuXz4NzHIU29Pn0/KMDssFDHuZZVDcfqWM9gwbVlOzq7ZOOoMk5CfEhCpS0UMAhcrs4KLNgQ3lVQYVRkYBzDq02pWFu
1uJltf/P+gJ9JeTwd+csxcFeclMwzxdJ61uwuFXu3/2l2Q/FyMVEAk8DP1y6ZFSBVFpSZWL3eoZZR0iUhKbB2p3e8oOqInzKy/OXZwftUKIEfWfky7n8
+y14mrP80enQN7dc6OuBQ5vKS/5aCxVOMsTii7MP4pp0Kda5f/2hxhO2cG9xE5bEUC3IIQw3UnsXjg966yP58wwhDZaQ2RUqTI2K43FVcAjxatUE4GAw
2o7mYY1wqypwWaVZooYJ3dJ0568aJ0Zuw4c4E7xjDFGA3JgblEE6IR3iAcGtUTVRQcSwxdS7MWdy0xlIA9NKqF2GGtZQQc6MVsSEASRGYQKAYVt2N9vZ
0UdHbQT3sQ3uoBsICRIqICPdvSVkMpEmoyRk/A6S8zu9kHoz/9ddeiow5oMMT33Dkgjj5JsQFMqB6lyYUxZIa0QyTre2KuwNQICrfKyRyBzkD1Vg0EAK
cIERzBQ0K5YhEnW8eyQTqsoXvNTdSzMEXcCApwU48EIGTZJjsHQaFdIBCUjvooXKgIoMhBlWKzO+TrXXrTmN6JUOOdtGnx5MxRVDr0s6w0VERUNao6JC
49d06sDOdGduKdHbtxuigEgc3piiO0iDRNBAkSLSFd61WyA9Zr/u3cDhAoizZ52HTEg7WI5AbduKnAWFcDWMHPDPAeXah2vS45pLvRNpqMMkdIuiN7x5
gbQEgFnKCt07BksbypBIX+gJtLZC0gHuQZkTzVniu9ZFGrBkaUXEUhynsmqeLIlEBFQpvCZgUAyiCtBFwU6QE6UBbrrYqmghzijZkE5SoZQYRuxVPgmd
2MiMCicCvl7lAGBWKAxxEsg2jPvnXMwBsIMQ3HJk4dCOkZWa08g0DB107JePIEAhFBoJZEMlG6oOAktzurGZkDbK6UDU8zMA5WOzQNKgA9h3u1ikDoT1
pGCRsDduFVONcsAkvN8W7rFAQ1veGei65imDe3xy4PFsHcRwKkkEa9pFCtPhiMjenUyy1swpQggULAdEm+XEgdXCBuyKOzxQHEPYreAULgcrLsSwxsbd
r33U0cgJEbilk3eEmozJwkMFZ1jMV4670OhWztu63emMJANHBQKBMBnjUSy4GhOsWwRoiSpuOTwQ1AkEKDrMlMSBqCByCKHV8aG/xsb3K6t8Pkfd6+sN
pOqFDlBQUj9UAakAg+0hAA4SFJHyp8PL1f5/0v+3yxXLNABoPfxDlOUCX/6S8CRBStOUQKC6FasgUIf1FeCe77fb9P0SqPdcC393+o0/u/+sv9HSKAcB
ciWU2Jf5KmRMLH0zZ8P/ACn4FUAPmvH5bctrbDJryzJIPh+N6+8/31SVVCR4IJ7oQG+B16Dhz69ORzgyBGgYThUdLwBDlAH88D/5QmSnbtg6+WLh/Rj1
x/NQDTJygV2w5ywi1gpMZmt4EDpxVC3xLliAGWS61gpwk1U4SmoTTUB3Kic4UcU3gKT2QJ1KdkF2YDvKZUanIqjJHCaKZgyQpAHx/hp2zvIklWYV9G7D
I8oZ/jqtqUsSyrghgMlrP/0nhlrXZhTuULdXtkHGluDXoNSE4S9+TjMrRbdt+uZnnEYz69r/rrnkoA+XwbnzdO2gRvYqhQFfh/a3gwn45VIgNAmRpUOq
5EyKIykAmpFungyq/t9t7sZaf5Hdmxv5mhoih1KGTjmp/FP6Ot1kwVPeXBgh0rJFw/2tGTp4digTlpN66XtlFM31CK9UG8B2k0JSRPWQhmYjtAJ1vJZM
u553Zc7GFNIFMApQCcuFMNww7XcFnA/S1UmbTUEjQull8a2a8v4FG2VAsOwYjxMVuG9lcZ1uySzfgruEsRXxWvqtVnAZVQYZ2kDeSf0ZEUqciiZLHJX+
t1BIsR/Ex38mGJL2HYoImeU2tSXB1C8go9Op3ikSkoPNpPT00UMaI+pAZb+6fv/ghZ4kCBijsltrZhU1PSFGFEjvdaSVFI8GA99g6HZXLKU4luz2qBG2
PTOCy9MI/qCHCJYR+yQnfqQNXL0Z1xOs/L7aFHay6uo1Wr8SnQTzg0l6p+LV1Uh2ZRoCLWhgoJIJJpoMx9CPxYwvz/BDhknSJLvTc0YDSZCUMaZTDV18
6bwOGo8Fgia1h5eGtmhPlmTFGctDslHxtXadEqZ8b3TFWC5ojZMIByVUdTBqDsQ/DO0uEqHK2L3YYs96KONMn1lV3XwIymuh7joCmDY1H2LrTk0qUpq6
wKHIxk4n3xM1KzhhUvBHCUQg/gYxt7nCjAhCFPJ5RUH95k3Vlz/5tQbHgqppOBh3aFZNy5qstgQzr6IZwQqjCwpRV4JfjBH/GVMT7suGUp+RWhU4Iy1Z
RdnERTOc/NXmH9bd84IS68D0d2EZIoI9Z5iN44FBfgzTMBQp7F0ac9xFSBg3vNq1UXGwEWBcQU3voacJCzz8SFerZgtc6uHYRAw3jCTss4RmWnWuzbZZ
/ZoeHK4n67thW3CL6Eh/Puw5XZG85eDPzyT8kvDXl83z1ZB1TyfJhp5/dYa3Q074piYS0MJKmfH666uqsLqbgMHvpTKv/JMkOdGSAsixNiKNpxmC9Wei
ePHGdV8ePvzUNhQxIIRTDLaTD/fM4QJaqGk5Yk/u0gLEo8LY+VM8rOu+cOcrbEq04QrP4cVTE22ZQ5cokim9VCnqqNPWHoo34zDLO4LEdqjv5dGFXpcL
lET6QP6/w7uoBJZ+R6CQrlgI/amCbXEhzcsa3m5Mpe6wdmdyrISKJ4kGvb8u6motpZ7TpCpU5md3vliVzvC5KiitWAbZVGUYezLAFiK6z9rQJXM6FROH
2eCCCY72oQCdIE9Mq6dq1ojRJ+2ww0V+pfHnw/qcMysDSCBHtXa+WbMBVYl/tQ1+uvVisKUtH8V++ZD62UVLJ+jFQ/joqPyVYUqohdHcjNXNi5JPRbsF
pvznbUpIopE7AuTlVcqZSckHsrq9zKmzb36XQaXxE4TVQpmRZ6vy8TfknXdEUNJ62wzwtE6IeftdOvv4Z1EKxxmVv/D5BMkKZoLV+bx5/Ofa1ZChJIgo
PrBHQYP1GSloU6OSdiJ4cvDMLWfOOrYMT4/K49rw5afV/z1w9OvTeB7pHhKUSKdMbzn2evB3554/tp3w9GT6Hkg4zx1Z2Sp9nBDKYo+coZBTtw3TfOdZ
m6ghwRlNtxORBMmy4cYcbLgaEVqMu04IKBVVASgUhDko/3ejsHx7G7XHCFD+tv9Wm+6ctMyw9/K+4yT+pKDhHyTahWRTD+Cq3Yw5SgUTvDQ8WboG+qT7
EU7vomtXp19+cmaK34amsvZ6cG/yunGnjyZqP0bFnYZwYrfK5ihb9a2t4DukqhXqYKV/J2AgQSUnSHTBSRIlY2IYcEJjdjJHdCcQEhsDUj7SPbdvv6pg
9rg2Sp2ffwoGzA2Y89okRvhHLf0c+kJTdxsFuizpHyu68rrk7emIds5dHL4dfjHa60ZDnw093KJBnOjet3ZLYhf6bTqDQ4ru2klLpYhUANDl0VwSyh/J
8mJDIQLK2Jb0fjkhryxn86cNb2lIXtLAcfUqb++RNg8SGp9TF/ZXRJIJg2VGE1guh9Nbp6ed56+q8VSolOr002us75rSy0USE0lRZP1tWJaZiOyjZgTM
qvo4iagKkvjPHzQHsc9f529whR5KnSRiCOjAQmlwgiQSkTxQ5VMhRBEyKz3rBIEon2OptBYdbaMcSrEdZmMzKZKXf66ca9+GZT3JK9hRiA1VXW+7uirq
fnOdJIPgQxTwgdG3srB1DJL+M0wVXzYmRX3/dmTQOS0vz+jG6ys83q0UNIqdKoIFD2KBBHurY4Yhgg2jmb2ZFGzYbLgNMgt1MkH63Rck2YnwhUorZT7S
AdBMJKMkBox2tOP0/nkkk+VcfGIyY2vxd5+CZ8aC7l7CX0+GL2SQqJCYdn/PQ9/kzkFzJEzZCDRMGGZ+VIohEdX2ZOcuAM+86LIIxGrQBEomZSz8Z/bQ
t2IJF5QqCGZhwa7QXxNXZUOfw9MDOlgcJwJNWz7k28suigcIexDMQDg+UxZ9MbOpGGx03Q7q3MyFADjtWcXTlLEGVJ+CGZemWV5Zrjcybtk1lPNUWAEQ
ZQZenTC8miMKkgSf6YhIH61/b9lpY8MrymLkqKCx3uC+dO2dMjYlp6d8/He8opulBieVr1zMT/rtHj8bgmNbTyUTH1P5lkgkm0YBjyh3IZ+Z+rh/W8Fm
aaBdmRIKCAb/EQHb+TCNg/LWj4Sj36S/dLDEKDQgYKK3mWAi2SyvCU2UJyMzPwsF8Hs6lcaMjODZrlydKrLVUT1GWejCswIaxTxfnRXEg5FF45pkVOg/
qTWtBnelxOWteEmaMdbKB+V5vTsi4JcaKasgfesoe5AomPvwF/XtTH31DqYF9yidoCtXNVQIkoW8mJZP3ddPVy7ZQR+EMkarmlcSe6mzomoAQIJJgrKD
mgQjBmh+pJ1QKutsVRO2w/1LyJC8/wUnxXBtj3+++gaQIJBKGjekdK2ywPqW1EpCyPHmZuqBkJIyVRUShRewYMbWhKGvCugDBhSYnLcFEoUGCEEr8TZc
/GThBMv7SBLQ7ZWDFZ3aOu5c9LTSNKIiRScJTTpqzhoOb2b8bwKrHR4nd6WE6ZAooiKgJJnBjzoKbs5GkRPNsZ/K1jvv53wGTDe0slrFX9EWRZmWZZZC
2oxSmUrjCxgpWBbYanUZu1PH1QcbVuOy/KHpMMUEgSIQI9KFsxIZXXUzpFixTdqOXHx60OHhicXthebU6OtZxvacXpvM4TepwCIIqBhmn1z0wCqkoIEb
KPao8MkURhAwwzAHDPX8LnmotjCYI+1CsevNMVHilRyhbRb9UMxoVHmleicYeGTyzbfUFLvYaVfKzszZlMpfhrXLoQQQhw+8lwpPwkf1rpjv0w9miPCQ
VVKTmHztE9OWvXx31ysdFkofVCPOV3m2zxuzWHThp0NF4WNPSfbOiSJhBGMV+KdmZ7xL1pQS+OzUNPD8GGc05EMdmFXKfwc5+rM+i1O/tvt0VQWKdnxz
ONKYJbfJDDCru2brZKDFgx+jdULG2+N3gafkznfGHCZO1Ke1Koin3M9yc6fa4fKnhnpqk+zdXlkoiizy8voNnxeg6P54FcVClJHVAzTAaUQmyCS0AQy2
6Hq7ixREVDpwC8bvFtO1opyl2fG4lePbWx1G33p2/ZTeNNxkK1DlW5ZKzTiHZKJoRT2u8KfY0YIbYdkw7jSpryvPU8GgXjoo0ROp8yiTEe+kGQs2QGRL
luGXWnKH9/0Tv+RPASMGMYoCLEkD04DtHjj6uHqjld9zWgqgp52c5xzlnGeV8Ssno+znwvghjvL1ZpWfpav0TsdKRKiU3xfZ17oSkBztRJAmBo5EhD7f
yZ1Igp8IX2dn6pUhByIyvDBgYajOK/BhN1+UTbUqUMOVYMobP2wFYLyDM+692gFSEG3OnJ3ZfYqjqfM4P2T0g8BPfe+gqWpC8bLDCUTGO6HTpp3hwh71
Wa9GChVGTLqXpyYQCk2Um1FIImYr2zokEGXZDOYqzVPaQyBKcO90cnVCM2zaYN0pgDz7IDzqsnevDk9/3dTVatpogQFKC7lhjNXMP2O4zMQFIMyTb6Vy
MEyKqp0ld4wZkMdfTJjzx3zTy1G3zO2qEQDzSB+tMJP0fo8Op39t5Dzfd8fPjUrzafXVmue8kJCplqC1FvXMtsJOUlPN28tsg1bzbyzfj6M7vdm6FLSX
gU9B9xA8SKkJjQqAPZquRzOuFAKHQhjvso4aI2clYwklDKSUlBkIiyiIFnCKlRsss6Mfbx5mqgIwtvfKijsj3nHR6soQERGT31OrpPhYB3331NAmIpKy
jHyQAECIKSDlA9Mk0Kih1dfO6gH6eg70jzdePlzdb9OLZnI/57KwItz9NheoWGzotMiWnHyW0piR4+YugRBqic5VbCqg5aq2hVEHxIVHqx4PLf9JLIl5
tptITf7ozMDcC5f0eruZ+Cs0iOUKOhVlz7G8ntNUU4Nnu07fjF4R+j5VpIS49WU0MjcgRLRvouJQHQZdIHtyjr5UNs1Wrt8kWH+a2Ghm3nL696HtS4Km
35+eG+169eMUXowMz9WAbs3TT1T1Q9hl+DHRq1y3hnr9/y6+dsBnb8FMDm1+/Au/LYOvDBIFvRcSVzTdKBorrLMjCKNEbHSjyDhFquSjJZDaHZHXShnK
+jwgYL/LrmrshH/VlNBcjK1b4hMXXKRUTqo3Lm265fIr82fZTmqwmumM9NZPNciiZkMeJkCm6r/5drU4Z9J6YUTOCmZQNVfMiZjC2uzWkJaPIpXXiwbN
aWUWphz2eEvV7vMY2CIiBE9eECADcAadhz7FEmB4A/nJ2MFTPaw+1v+byBZZTfvuO+ztK3xrEWmQ39aDDSMCSnKjgMRqUQBgUlahFYLti0349dO9ubaG
W6uQiZAhT1pw5x2D4OPkU7ZTAeUx9Y+yTy9TTm4YohKqFAFVRXTKkwIhJCMRIOUqTLGSlN9ux8thFe6RB4SjSLSgmSA8F3muvf5+HmcMzj4yIF12fLzz
4cijt6Ofl01s8urdco05p+6hYw/vVgHCxUV6tn57zG3WvrrVdjESPWwoorqpTwwoguzZOj78JjPxu+9NIeVx/Hy+7fttleD4pTTScNNijrVzKFBKCU/8
qEyQZSGOXMmWFIOEfJhA/6rkHNXCvQ8Xhd168rQ8LD/0+2/PLHtiJ+KLs2R5pTKQZQ6b+uKzPq8nw+NYaYnz/LTnpd71DJPfbk4sphKpRkkQULZczRNL
q+1oP+qVe9/ma+AUwTRXtkSeLo7IUyGXZiUeGk6oQL2WnW7Wg+4NlmBqYKORYhsiR7rFuALvxwwxPvDWh+6hv87FkH1oLNv5OY0/a1Z5Up5fRbt1+eXK
xZtmYgsOWfzTB9nFPhteWBwwD3Mi/M9U9U8WdHDM46ETSG/7PcckIiyLJ3CXrRRxb3e7Sp/efuNURu+g5NBqiajuCSQYJIspGVqpq6GaQI+kuRWbK9om
zw4z7HesAhQgMujDm49oSSOXDBfsgLjt+EP5b1rSdJ+syP+cwn8P6H5f2/uz8XXB6ttNPp4/6/u9NxRe+s+jaZykRyf/UzwFBatrfq7bUoTUnVfffAjc
lqBT5qBOFxZTTybjfL7WEvw8xdrDLgWGyvvvnrgA8Ryqdt25gRma5okHHB4hDA5l6bbo+s4j5q/ZajbaZuPU9rODctRhygIx0LdjW0I+8dolxft1sJ8i
g/0ZPjX5cHAnqqDgNESnQShygWAMmE7BRvYcYEjNZzlPUMNoXk9C2+RP8VRe1EhYEiiAr+kV5f+dsTXomXt2HZvouSpXIcste0FJc2HMJi3FeFGcaeHx
ZyOcvXjfz+fXQqpBGqPjvdxIaMnoWWT0ZYJYfyMoWEk1WqHVwQqoGRpFWZrTdgTZpOri/r5bbnX8vrefqFZD09vcbU9XIPy5eEu247LDFHk64x6I4EZU
Na/+1t+x291UntG3nDzSB4pjDyysGDM7UISpQfr435flAFdxryhY8KculFMUVd07NKb8Jd/fT9bjlzWmptdz5ePKl4rPnXfXKa7+C2vebtPmvTH8+/Oc
jDVdqQx/U+CmJ8Iec5NL97RbtkoU8RR8m1sfPylciTDvm7D6LkA8qW56fgK/eUY+z/goJPVRw7+uV4rHs8D6nnoLhVvYROjN037GC8Jiw/b0kOw5p1Wa
0YhdG3G7+iVmCfP9Vx8rDxa4FMLGy9CEYwq76jr7lnw6UemwAWgvOfs9OSeBpQcgZqNPolvbThatHEvnE3GXHG+12NvayKc3kVI8geopAtms+SzBYMQ3
kozfp3uM9frH0TR8PXMoRr26C4fQWHftISEvnWWLt8pWa+evQPbjfnUTXP89b8bwaUj6/n1aK5DKtt5KiqtCDPQa95edb0pZ91+LYkMc/stpol/PI99p
6YFDE8pxD66mi3p5VypSO5ANSn3gxlAXfVGAfpYNIgMsyLg/4qGPB1e1qgxOQ8ioPjvADjIcePl6pt/Knn4a1cHznfxcDS83HdXN5Daw7QCyKBlQZWck
EA++bJN4UFWrCZLIYlIOFdGz8aT/d831IKwqenFmQeCMSPEFCe9ubv6dqCmQ2op/ZgExdqTjupkxP6jJL/25Wtus0TScbQ3Yr/Gs3btSRpra2ZH1pDGq
n+Ps+GMXfVILxQ1KxL4tuL+igSnWE+5+I0cKWM3h3KEoTXNWPzEOQ9v9v6b/XkOXCwbf7Pgw6enqjDRClDGgYxrDxf4DlCiFUUIAUgKo9Fi7Jywk3crX
9FZ9cLjhfFDAFJmzZ9VliU3HBdmeS2OIyMtjZcLtSjcO5+yjzdFyWmvx0iL5VYU9qvdegKjXUMLbZX4ZoEC29kUB5admb3tMc3VJkBa4zJdHK/GbMbtU
sekaK9y5MoZlxuXGDkQZKLBUVdNmGkCVhpiQaFANdWtyeeUKcG59Tu9v4ycHnzk7yPb1WDz02pED5ECry1VOaQsz9A59C3atYeKqimslY0LsqKHVSqvF
aS7bRz+LDysvZHuRJkKQfbw7hnKQDoSZZqGKkkV/mo6l91kdfHXXHTfNz4+t/y/jc7Q8pz+n+ohQIUg+gPc1ftzAPv4Np/h/lzW4btLan8bJIfhnwyX4
PefsQ0yFY2QO/v2J/J8Lo12vTL/hmYOrF3IQNv+H9R+h9f6VXL5HE/7rm80X8F4p+854/+xu5nHIzF0EUG4Bwy6Y5/7OjY4h9vV/qVn+w7HgcHofvf/4
Ng6dZwTh+tQnep/a9+UFEQcmH/PrXe9dFHRjlyjXWlBayzpN5FXsaNenn/jywMwRqMVQgpmMuAKjMM5OcAooWoKQSDxFqdGLsyGyeM1k/1XsVcwS5S3t
P9B3ODjcJ/4jb05yBANhoSqjAYcEuIISlcxQTGQwK1AgnpxZEe7mqYyLXyD1P8T2OiKi9l0J/s0LdoHaITIWF0YabjR1ZyUVULjhAINgcA5yVvS68Ltu
vKbiT1Id8eCtYKCPL52t73yho2HhRfdNhOoGGjksOIdpO06mpwdicmCowfSvdnoY+3JaSKJhJqZHIFjuODUe2iCimdCeZ9f7f5lfq/HIef4EIH9/1kft
sltC3RmTLIpKkDR/WbJcIVtRE7z++Cf7z9WZ+R/6YqBoZIlW/9fCAtMXDZsDWjnOooatfNW1Ckr+9E/NxQD+77xxYOn2/MLCyDjOUfuA/P+0DqIeYuPv
PBAWRBixJIHV8QMB3W4iBfOisHRM1rB1RSHiYcHY4Hel0ep+jRD+SjFkiEeY7lxDkX9Rs4XVkbtCf6uzRRnL0V3mmM3KDyZxTt5+c9DD/n/672OsodvV
Fl/jonQX/Snc490h0YFPUnJTaiKp3+mx2HwL34LrfuLsaHtA94YTsTxD2gYfMVkNiTyZPgZYTQjzYGedFw/7Hvo88RYwSGxqtCyfOfbNHBvxAyLgXMpb
VnATyk2bTY6f5ap4m7BRRMMnbCJH1CZuhntXmrmg8R+jzVEVc/3c/Jo1e9zKTcPcQ7cioqN8DyCbnwLUYn32444zGFzMiluZIW5gYZYff1+58Tr8J8GB
4yToG5h9vPaNpsEycSe6ajhvPEDj1h+rp9WvHM+UA5ncDtuqdbOewqg+fNzdOLx+S815DFBVJRIh8+ycH0gdTUMPVDz9A98QX7/AnGLdg7nu0bglRVUk
8Q5IfE3Oc00tp1vFpYwqVyBxOqqQ5GbPMPkJeoqIrOhwfPo669LqUycs+R0D5CRCx6nqeVSUq7CIssGlzxM7PyyXRYXU874/PXAAyYsLbaLalKemph+E
49A3PcdSHlO30QoIgwRPX7vr2P1+gfi8pvfcw+s+ZT3fd4uVZ1nV9Q32djxoMDEqjJbYFN3H3hVEPZqvobD46qpOhxIc+JjNSfj4bCbniL7r2O5ePg/j
Mn13BSh0ADufV+dvbvcbq6Zvjg5qUVTyRwvJFItxxmcJ/kFcQN4pcDimguaUJhKoqMk8wOjEOC1p9D8njvDcKDJs5nsQw+R6lgcnvGB5w8TW8OiPFz0H
wMlTg5dyHdAz3nrDZ5PY3fGg5GcHzRA7j477bHqAOAqgFsI+2iICRqLhkoLkGYG3mGQDdMw9rAKFZDIHWbdeut6zgZDZDBqIFwaGHBL0O5/Sh6SOx0jN
jwqhkQvEw0e9FOQ4LbawNuIxX7OQ9oTAZCD2n29KYEo7vn39XRLNfdtIeqB71Q570x6w8WcMpbMaqZKop8TTVLMVOsfCC2P6tefZXbv6rzdZ/m2PeeHn
NBPA7k7FfA7ntI2MA4C43GMqAkiiDSiC0AWHzPkGHrSeAwHaCP4JNOZZWaGdF1TzbI+zuWDr2Y5CNwqjuE0Ci3XHbOBMvapnR5UUMf8DJ4CoNghTrllz
ShyA5Fm7ioYFmDInHEcJxy9XO6uXuRy7twPcopd1L1W5y79LI/HQiqphyqqIqqIqmrD8APDvr0v49rL6JowZtswr5jlmlZ+AKBgNV2PggHUdEIiGciNn
Tvc2DYHBDz4agaiPu+FdfmpB1E8j30fPzacz19TKCUKAgkOHFBnqK+zNEkmQ45Ivd21DiSYuFYq1LY/d3sOPNP983wyWymj2G3CHgr4k6X2Iew1sR0fh
yPWeKQmNBPDCmoiXhhse4c+zyCjYuHIwRpQ4kriB8Y4oAp1l1Jjz4D2mp2N23ynNn4HPSr6pNzyWH2dCd+J6svle8jJz4fEsQL6r3PQzEuSUTuFbRCM7
zxiQ8pgaMAupfNgiKiSJOdHEvHQXsaA2DtFjuTxnU6nHlHJ46UqdPt897h1Nwb7SBs3Tkps3x0ghJvVUmsM+MS6uiAtYLCeJv1YPJd9xFYgjwPEN+HCP
CUjBRoSg0UPSF1At3MJTwNdbzM1TDjWi3W1njJ2n1CyVFWR6hb4MA6Nh+3hLUFrioL+Vh8gEw2fUMEj34DPMHRAhzTmAqYegQeeMISA+oJUVA9AqBmlg
N/Y8nRN5Kduv/N9mxsL8DAwmJExqgjEQMxsPPZvmpQ+M3DsjFICR7SesDOYovlGQZNymHkPUxwY20Mn6tfb+bR4qbkoY98PiWd2B/tLrcPSes0BoSdd/
Ib5E4dnJzhoZwcnJQ5+gwks9g9PXDcnkeUzpFjnaB4390DAFwAlGARQ1rUfDkMfuSyJixmEumQ1II66SE/PxS4DBz1HVUTyHDyzUggaMqBbfS5iPpAUn
1HHgd6M9SdJ7gvMUTyncQ94wqCznq9DDDGh9Tw1N03Q2dMFUJhBuilEinKtZtzv0MM6hYdCzqSOjiEomIUOiBHKhJhlVxgGEuhYIwmcbIJmiTrD+vo8H
Zd+Y9RHtMMHJc5DtAnuO4KKKOoO0ePi1HzOwD3QUieAdZAFL3fI+WaUzz17zoh5ByloDDuNbvdnVRhV9wuVRmeRKZ5nidsnbfyxdTowxgeshzouioPc3
94dKkT5XS5qBGxJRQRuH0TMLaQ+aoYBCnAB6802ag1CgTBhE9HKlFQhQWZVlQHUU2tDtLtJz4wDDsCccsf0D4mQNFhvso9DsBvqHQ86IMQSmJA11GgZE
yk2+47H1EVRWwjGEengAapkOvVXZymoBZtYrsh9qO1MEU26I8zc4h0yAepzTz67nicKm4GoZC34TnjdbEh32KHMDJrvnXokKemj5dJ368ehDXR1tqV0T
7yD+3fiD36CCmJEnUJZ4fAjKbh7Tuh0W8mR9aXXrobmtaVdkMOJ/ZsfMiY0N/N/I0EzNiGlFyOzIGgYbMWD8x5ciim0n25MPYRQ6HQMBrKmRlFRNFV4J
tCUIUP1XpIlmDaWtqQw1ElPWqvBDiWM12dIJnqV09v1Hacawsc4VZc/W/J1I8JfGEoPSQHpKru7Yp3SnCA6oE4S+kPbCCeRAADytQL1sNLszqe+n1Fl9
UlFXWCuzD++j3iArGYyaK/VJX4yfHKUjXS49C1es7K87Fjky2JzX9IlGIU2bozPp/byjGcwzEHZeG205hSPTpJpwqOCGr9vBVh0PHKeuaiDSOuuXhKJT
4lX/TGG11caM6c+p455aVxyUh1AluB6CG8p6y1hqRmNW1ecYjgZvKq8mbj6O5rmqztawi92P5cJPiBPcZT/z5ylHB2YWtC5fzeUqErwOvCzrb2enTXc/
TF+GfjH1z9nhi7Q/CU4SmQ5JQnGU+6UNQNKxKO22AamgyA1CajlKnGR1RDvC6gdTq2EKEpRNoRDJCgSgCgiEEpr3/D8h7n6FePYdeGX8H3OJLTHBauyE
qDlsOonGSd0CjAUDGExArDM3winVC7wcfdiC9tvciAN5DgR/7rsa6Absj4Srl0cSEQSaYE6MqYkBLuCHCPLcF3kTugc7M4w9WxgAu0iYQGpzYB1YbZJt
DrxYdlSBsZIt51pKA7htETCPk41yeRx0mApw3inU3s4Qeu5PAk0f+HHXNyEmU4y5QLJ0LApI2wLTpgYdkmjWghmxqhhqkBpJOnL/T/v/0A1QD71P+3+h
/4foz/f9Ul3z0/+dwGQAgFG4dEHR4AI+fmqDv5rtvAY2xk7DiP1kMB7ETuoyD6QiItUqgcKNtM3QAuSqagyI/TN0OAsmsqic4YoCvoqggMJriS5QznP6
vccAw4NQyGJCmEs2YBf5GD2vK2Pj1Knn+/B+j2ByP5HPNPNEC2QTv4j/qhEHt9EPWSS8l9C/Xhj+uZ64fU2HHE/zfKXpxTkuGTaGEdBURi031LJN8WcS
0hxhEkC1EYSu7DE1DU6GUnCs5Xw8A8pPvhKR8yXyCaDIPM21o47v8Nf1A/z1hOp+79+1SciF7G4f69LBca7s0HnJP5RJedlTBK5CJkNWZhMS1Eo5JD/B
xQySqoH3If1whSKR4Dgv5C/7pCloWIiapIISKikpJCQWCqQkcEhzIzIh9hIbH09kCo1tdwiyllQDAYGAB/ccR/ZQVsBbYgiMSYD3zYB7OIdqSAmv5+3b
Wq7iHYMcrB+Rv58nGJ8gIkg15YOe430rcg5qvMAfFDtgkJ+ANGHo6/z0U2km2VI5RZpELaJZHApCWGPF096xJl96Ib9vHBlDRwMcIAiA0lgwrAQbqBA6
Vl0xEjJK+QBDqTq609h4oHyOW/cLJKbz7tONPPHoAeGAe5n1H/nIFB4knVnj3galpdeAhiC6gDEYeOy4IbKRTEFFFBN1/py7jYTt+pOzp7Qb2Rrz7dJq
RpR/4sdl43HRrXntrR2/XsxIYQnmyG0+Bo8ef2p5U0aYYb2FGLKDfsxJMAi0FANNm1dIVUsyCoUmWBYfKkq8OsphhvjNbtauJkpjhiIj87jvly9fKdNJ
uflHnAjoYE2hBbS0bukFADN7zTN61m0XdCgOEhNkgvjYTPFu4sc/Hp9JdlwJXvnvj73XYcYzj1iNkbp8/F1mZuzCpLIIYVAIYkfajAagizhhwmIV2MND
xtukJdwWwgazBTYzHGHUK5DvGp0SI5w5ndH03cvgmjNsDIh7n2bWfoBD0PUgcdjXkEn9WTR2R/vlD7n5gnjoyRtilkmCI8tvujrEhLCQrfvxAnadfuCo
juoFsKmFIe4gnZFwnkNp3hwFhfGlwqVj3eOwBYQwEKrjG2JB5QCBMoi6l0j6skp+uXiwuEhQFDoEU/0kkExDKJ+p/vkUSEWE4+oCefOfZLRViH66FMHL
cioD5EBKkRBgHiIHIJis4tGJWocWUDQfefw60177SMN3e9YFN0zy1RNS26zL9Rmh1bUYqfcl2ghw23dhxdmXDJDGFLQqbLwagC0NVK89KZG8XoXgxl04
pKmWzE2yQUnUslUsE6EQOIFoZgVBA6oBbTdW3l56YcLuQ+/hfBH4LZdj1Hne1A4LretZvDaCxLmGma1hgs1hTMec+wg5COuaKc80DdOcxSebSRSfMYUC
RTgoMITwzOQY6DTEbaHIdiCi16YdsOMmy8YxTqUIGTZsibUK6xMbOuuju7DYK6rS11im9zZN6illT6+uvErO7xCO28m34HkeDEGiGjEGSJoBDAJXEyJ4
M4oaQKbKks3OSd4JCocuDiB5eAP+2Ueo6bqnRQ/vhYgioB7vgwcEDgCgTMAIPBHS+QxqcjHt9Ss4F3dz4QoBAMElE9Dyc69S9bQ5cXxxbR1jlSSc0hGj
A/cRWK1vfcEXcqQX/mIDMqFAocsJ0XFFQBKiXCA0RDIOpyYgTQzlo5Mf0iIETcRBA4Cqp9QWeGOs44FsEn3iT7qUN92Cvf1PYSG+wagh6MMczMkp/lfT
6K8ZPNyqgpCogipXsnCCSaGj5WTHsxAypoZIRpClMzKKCCAIkSkKSqiZqEokkIYWns+1pRoUDiho4+80fOE/t5qInxIBYEIBpAXfYOifQl69612w00sE
U1EvklkOKj/sFI8PpSBxA/vRE2QWMYHj8aFRzKUYTBaCEtWAJQsVLanDROEkLBBloNCFCtIRKuSOQpQhkDkKBSZJFhNA0K0IM0SBEoxKhgQYBBSGwrGQ
0NMyNOSuSUiUNNARFINLQBAQlJBIkQLDDApAAkPkGB+9Rfhncgd3QiAkk/c9A/KCzAicRlJkpEMIEoQ6EkniT1+xPfbOPZKhylLIigPw20a0X1kDd1zH
iZs4hKgHG7HRq3DPIsNJI8JvJuHGg1o12ENCOqKykm83JrXmnKyZsDjtrqoaEYIpopYIpqxTlxBy7MMZcBpTWsBMBLQ1xvXPAEu68Z2iSdGaNLNNNfCh
tUgLNpUdzt0smQ3h60Np94JD8OP1A8ce30cYSFzl9NFZqhTwhePKF+UnVCrJQQrsQiB84E+uAQPqgQeEIJw6sTBl6w5ic1DxTR9Z1oEQRMURVBQDAEyQ
jTSRC0hsGg+8CR5iH4yjEn1i6c3M91ZRz649p2Alw40KBAsFrgIU8FX1rxEOB0giBGiSEGJCWVNegckexQPmdP9fpi6vLMaTPPKPRJED0PtjEHaFDv6v
X2rngT56NtGF4LN9j0YHsQ2Qxm6a1tlygKI/gQgwL0ePkI+wKCRghImFqAKFYCYgoKKSKgYmIVSAkImIqImriO3RgJqKogIN8MaiGfFZQ/WB154h4DPH
1m9WT26EwnCFcLY3y0YcoMlNppfulAcvoTkrsOde+4ZrYlKaurKGQyJoSTUTgnuCeSoRQBQ9e5mTkvfgnIbMJCGWfLbo4o5CJP7Nzhrg3XxTwXn8iU8i
DbsPi/jERaWG96xDUKbM/IIf5v3bWTNWGlObjnGZF5SS3UwzifXZ+Hf1Ky2wWfY6nKPVHWdE6+vOA+pDxCf0mhppEaADXmgeywITuQx/Jzw/NE9xP3YZ
MdH1FERhpkZWIsHdoxYGwSmsXU7kw0oNj92YHIggqC3hRyUyDCUClhSgYyFMKikLBkCoKD3v6JAsDLqyWkbVJVlCLbhnKGKkPv+P4Vfk7gaLVJ6SlzsZ
KcDrqdA82oxBaYgSAPFkiQYlHEpA0Bo065nov8YAr61FfkAGz77xDqf4Ea7r/XrwzA0fh0IYYekp64Zin3HQodRD2mE+eZA/M7v2/WeBIH00eoD22z9B
r2643y0SGtC6iG2VH4L++DBVgEukJgppsFIRuzjz92Bgceh+KERRtKjLGWNtHAk9yqG/CwE/GMmgNs2zIqb1ff79vh7Dt+0+flcd198Ifks/SfZ+QTRq
yZhRCtFjBa1rGtgKdlFEHEo7rGXjm7mM0B0UYH69KG7A1Qn4H0+tPmfdnHlxOiOJAdKQKL+REIq55FAeg4GMgMCKNA1ev3H40h4y4LCUGQmMtMjBB5z4
HL0fDjEBRgHAvjuyK/W0ZHtaCcGBua0AwKqWjBBVC1sANAUQJpgr64yf0/r+b4ODC8ZYZSxGMuGIyM+1lIc2bBhgRVjRkS22j5zu7oFw73cO4sNDDB7j
uZl25MW0nCm7OruDVBrZNgF6QCcpWhc9mLwgGjiWHBFRwFlShFIUDgRhFxwyIIcJAtn7nEcF88xTGfWdbw47g7vreEaOEcchN+8ShXsZQUyH3skke+Nm
7JbfNj1CKPf4n4MJhwRILkL0HtVJCEzHsj0jnJvLs3aFrO4cPvPnuPNAeGPt6wBfbKGEwSglKDBCKlAIH3bJzPTE90ptP1R7+mdvTowp1Z1shGfjaVNN
FE1QE1WWBeodaNTWQOQzmDkraHAC3HdSPBE3AXtHy6Pf5kYfSCGu+S2Ovc7oDdOCmZMUUBQUUJQswEEUkM0badvvoaDSC4wvOCcqJjHcRrQqlJJtCZEC
SEoauc6UmhpIiJipBqmIkiqAiFBcjlwrQEo5SpTKYwiObAMGE+BFZsHyIgbwMxO5Soqw3a7rsoGCGPbezCblCzYgAoRVSM2cygojAHpdUutQLIvOzfFn
ieHLyQJvZrhhc0BMchLjLkihIaVIc6DHIHsMknU9u57Jz+61PSbmHv4DZ/T8vLuHvOT5dXUa3V7Did57ERD98oySNAhSLLAI+s7cADUFJQtBQRA1QAlM
yMQRIPveFSUsNEV7YcZPiQ4wntHPo0BktG34ZrMNUaXGWDYfT3dSv760osAZ27WpkU9HTV0nRAUEMIKT/AxNU2Sf0hXVsAUf7VgcQJ9Oq4ekgH6dyJwI
n1A9whwJ9HXZUEdJpouTvoPbGniQ1gcFk09wpxw+o/g8RwApQn8hsI5zgVSJDowrApP1BZNN7aNbxN6EsdE1jdRFkdUmCQrY7sCIphAXED+kEFhYiZTx
gN+bhEQhEgYk0FRRRAUwY4HomtCfV9xIDCtKQMBMjSAEBEtKEMokQEEhE0REQQUwxDNUUkVExBUSTURLRBTJMQVEBExTRMRTHi4YJiQhmKmMkgQDK0oQ
QhECjiBEQ4WFJSBkrKSRDASBZCSanY8EPrKQO/Fp5TzbTzw1wU/X7OPLoUAu7qBUBobMDeUdHToQITCEUaYGSLLaNmBcpl4TSYYzGRushiKb5yZzTeng
w5zODUMQ2bMOTUhUBYPWgpZ/xghACzGBkRjD2Q6NOxQrlEurawtNIFsjJHMm+2GKgq8sCoCxYSBxuUgTaezsB/Fm2prLRrbaxbRRhYxopZPd0e6BCYDx
FeekqDIcpgSg9/FDbsqT4LutdmNiFA4QfH7Ifttivok++1CmQnHuJOwDmB7mHfv54nN1Syfs+z8OB9p+HHieao+QH/DS73MIMaFuAUHHlGd4db2Pad0B
QeubDFJiqq8M1GtCRJFMmFYFgofMOo65P3XNbtJ5AaOvWe15w/aSKRAJsQKdDpie1RHtgUNzmdWHBHYHX8djKaD3dvl5JJJmWWGWRYgwUMzWmQ2pvr0g
/p3nf4+mOGuIQts2787CP9PJkDd3yGXQVFhr7mm6dOAhYIDIwUBYKAFvGI407HJucDx72jwfRfJyZjgxTQ7Rg8J2YE3NqJE/BOPMdP31RVSEwvN5W5Bv
mqpdS5RBgWM8fWDJrfn6se1t1Pa0OIj8gfI+4BEDAEO3tCyEKVgLF7YApqQ/4KJzOMBIJ01X5Kfm9N/DsOx0Gn4kLNsXijtPoqRwdJHhGz3A7UKBBAMD
nBA71H5pYQ8O8Icu2fOLK7Z1H86/14fs/h1B9zylj938j6ADzZxqg4bpqtiAvQpEs2hPjVnQ7J9s3yeifhnETOUydOu9dh7/GIgYkA7cJ1gXsUr2ioRN
XAHuIPkyd7qQPaUhHCq6J0yC2WfZk2QiCaGTVOXCv03NH7Ok060rmS84DTwtlf45x8OwO8X7uzh0eyXoupOWh08Jac2Thp0GufLy2Dr0uQNAsTwBByyR
eimj/DuMTm3AA7seN+ltCbTsQmxnQcFnfs6DUPHRZODtQxA2fq4/Q1w7mdQiewPn7EQ/4cU9CE4SAZADwgHKELIdbPIpUIPOUfLxzoP8/G4IHwYdYIQ+
b6ex17OjukBSTYm2GnbgyJ3tiBxuh3SFZDunlIQBk4GTq7OrSBo1YoH9mbEgHpJCSaAMB3RNw5S5NJOqT/ih2YQxJo+Gs6U/ybNLA+jvnNaOLZmDGyV0
A/vtPqysODdO+qB0B6evvMDxQ8BgboQ7QGynn9Wu3anDUxPJ4/6viU6hPhKbvFOI/t2Xz3DpaI5qr/ykoShoCgAP+v7dusOoS72K7OdBEFKRNDBP2xkU
4MgZFK0UUVE1EhQiFDQMSlnNTQuZC8OPrqkyCscc14lrjJOZcEk9yopQJRcd+Okd3qH0oCCCCPWNjsHPyHeM9kmweRh/6Z56uHZ9Cn2f7sT5hucf7ROK
OCPrgDrogEO4Op69AHuYDP6sPexri+SHrAD7YSI9vA+GdXw/TfUwbm/bt4JYwnBQnlM1zeMKbXfGQ3ukRFgxgaQ3rguL48mzJzk3yHiy7OBdHSik+Iq7
6m0kmtuTc5rgB5s0kJedpI4T47ba0AfaMqJ4UKG8vMXfW+iutZpbhrT78x75kO6nuI4Ue+dj3mXy49vcI9Vao8srs7HTv7/uB43+AEs8x9O1nd8GHz98
n3XEOtFh9QWjieHecuhVk9y92jkHpoDc5okD0JAH6v/j3oc8lkJMZAh1b374e/VgboB68xeuoEMWSTk3ZpHC5YehduumjQZonzED+1Jd1TquBqo9ttrE
N4P4/ie3GN2t8i8naksbPet6jO37+jvvkG/r/P8/H+PrE/w/wMRbATQKqD65/WwwLDemIchNPX0Ug5V5V5mgJnv6ciipzOxu/GyXvx8/ztgIJJTxlo1q
Fywfv3APl8nWO3UPVu44oS3lo/b0mkcfpQyXEd1X6b+zbZPud99vvnP/ZNpoKT4/V3h4AT7Q/ySgGSjz5LXWdZ2aDqK9omVNFAOMBw0plJFCB4Tx44Sd
Da+Y6pVxJ/TAqhNxm6Qn8WZsWAfZl/0QgfTvC8jAWTckZbFC2dbbKNIlVkY/ldwiCU28jxUR50PQXWWaFEdr91Yj9dHH4u+P70SoU3odHVJEPO92Bzo0
piDonBY9ofP2hmt/oLE7dTDwHvzd+Sffl8Ewyn5k7ZuDpnvCdPCBPjnom0m3A+L1PCwr/Es4DrIj1r6HxOTlOCv9Hr+n7/u+SdGApRP0kOs7DiaNOFgq
dqBGdlCFLWFnEWEeOkbl5cc4igFykJlkJwjlErIS4QVcxApMChnIKpM6EIVykOK47sCAXYO6J3dcDMNId3I5RJOearQd3Pdrdd1nHdQ7NrqO6Ccbu51x
2cKHTNieiVwiiA9ycO5gQcDjk0SNpRHASpjW3F1jm5lxPZI4FeeyV+b49NSkUZDEOMEkZX1BJ0StiyRao57ZwuITIu6N2R4wiXOsB/RBI6KTkCe+fPy8
77/bWgWGkhR+d4zIw1OLt+HC1EJ9WpHnjJNPBg8x/DUA4WJy2yiKYOFtoyORYfHD2nf3KPsQ+iWlQKPeBWtgVuzZ6ogwwXimbBAShlJsHR6sEUntsGTW
CUnV9PvJCT2w7Hvp4ZfMKVlbYHO058R7J5hrtuy+c9nMFPrqCwrAttGiS/CSAa05XWFT9n18T+J3OvH85e2UqHZDGUlfoMuqMXAuTBl1hz2WAVx7mEe5
SGJpJAH4fD03R5D3E5+cR88Mb48J6T1u1J1IFyQ2HNU1RcBkCgYCaNKZUuWWEJ93PG+D2emOz1lNyK/LXAJLuF2TURRYUUO57spctxMaHYQO1DwdfF94
687GNODh2wC4kEpJWrcuBedff9FDpNym5ksjFd7jyTYcJ3djz7CmyIBk3vAHZG0c/ODz9Xj17Gh3xxoJHI7iyXQgQIphWhlp9hrXwRM9Hoe828ZJJBhy
M08fPKiYdqnxuQxlpSjGMYlu1smBaxUnB8cMhQ4sTRTSc2k7T0Q9bQ+ahBBpDf2QAuQX1Ao5ERHZf2YTKCH1/YaFNJ6heZ0iW6r8d3Hs/nxyCgepvTyM
PCifVEVunsEEOydjs4GwnenxiH5xyQ9HHx8zgimkE2emAI9U8MYVD6EO+r3Cy91drFm25INDZruDndztZUVUcjuvdCdvD3FopFHJlUni13vXXu6R2jZx
kxnd0YC127cnO7uLWTpIQotuo2LsB2NtaGTQIoLsu7GkwwBMzOpXu481EZc9RiJuAEnriUktPJklGBBPleE3CCaB6X5sp7FH1k6CN8oOcpw0ZE3B02BD
o9vndEydxleoG4JuqYzJF5CRK4wH3ZjieDDIqGMqJw2KHFLBESjqb2bJPB2h0Sz99s5sugp051MNvh11tN3+E+k0fPc7+rYtKcdA5ErIdHbu0GwT0C4n
ifCfa4Lses9RVLRMpy0x1N8CMkOfdvt6ewPn14KQxkGIKrnSmlC5ZzxD+Cwps8ISAgHjcDWtK1RQQhJ5eOHauAzxDiSYeXTTCQqAHDDL9LRGf33Qe4+h
f12rx9tCif6RnPNyKzj6/Tx0Q9eSmmQqHi8qCGHkPU2NYyGralFzMqYlvG4bm+0HUeiYhdkiQTGUtWBnOQ2eDe92SsNDwm2pPuzwYaZHv83GmDgJws7O
YRuQwOUMSeQwmj8mnKFEAJGUKBEpZ5dRh2775CerThoFM6o79k8MohdBgj5DNPaa6fK68XkYFTfvJSiieqTjftMOJHeHY4wOjqZ1CoWzJmNmP6+jwwv5
wTnmDhlfV5303LESpw8uagi6s69uxkNEoPGKLnOCzERiGGi5xaKROZrM9ydxU64b2KaDjbYB6QGrhTEQDbj8KQ/009OyJAzi6GvTAwDpx1pdYd/fdqaI
dA1yLFMVUrUxKiebUWdPGwycUN4Y4+SVO5Q6HX5Shgy9C+SyJ3GSYQH1G+mSgI3Fy7j/n/8Nw9U4Ek/7mHiLENMNHl6ZKuVVETT674mbLaelPAOlLH1E
PMGGmfRUPqeofiGQ6J1exEGRPz8q5dIB2wn07mojFNn3868udnMAanTno4XpmG4bA+2AQO8/iySgopAKCgIJGlpGYqilaoClWKZUJCGgGgUlSAcIG2WN
sqS3YwRhjOUkogCyTELVMOjk4ZXEw6nWZBTbOLZnrYHfJukEXtjZ3s4xhZyeGmCCUpmfd8CluZwWTszl0w6VbNtkPxQmIcROOrhkhubx5xFTU7IXcRuO
AHE3bP5nFJz18chybvROH8HFZhg5gLA2A2DnIhcTENGVjEQY9XlxOE0hjBdMxjYQjjnNZgCqFci6VKBSEJECAqgfV5e7i8gmxvgsjy4dO5EAh7tHAYQ8
84OCz0T6906tPGeRcfPgHEiaSYRoSlmZhCgpiCkmoZohA9GEwkKIIJkiqKmShJhoZUg3PB5L2AqPGi57cyTLD5m8cCeSAhUihMP42GZpJgCiZaWSKQKK
IKqmAiiAKCYCIaqI1qZLnbHbn+LtyYUFMoLjA9tALsYhXLMjn1GAQyDk6XU70IWJEYzA8sAxCD5XS5ZiQWDqNECpkcCA0kjDs4ZMSVQlIFJQlLSFI0RK
JDItIUoUlOwH6hUIESBiwbOHubVKCuTC7I5yadiyYFdhUHOVdjDnZRQKgXTUAmHAuAmBkCTfHChJicaRVaMjMwDKgqtAhqUUpAEO09F79suj/v+PtpfU
ChOSQoeYEnjvDvCwPSOvxcTs2xq6YZrIJxeicjXAkSZT/63J1kDLKyduNETrZqQ4C6UQMINRdzvClxsCKaIiwLAJCEpmKCV7n8hPlo6f++Y0FNv+Wj+b
bGpZojoWKpev1w/w1VeX+OX8WTo4VDs4i7Ti0MEWKWlV2UPemR1eMKiJzzZXI83dw53eGBwM2zto671FkXGsqbEnRNDpCrCdGN104wUNgmqCkqSVkLlh
1YfyyuUKw1xTbOMKgxRgjE4oUYwo0SfTM41VZyxZRYOarhQTo8m5CTQ4UXyaFXg+jwbuzo5TMBygmFAYCyaZPIZiBiQWY4RGGJ2BhjykdZgcNZvZmKoI
brwS5NIUrUFHe2sLDhs2ZdNibfTZRzzC+tPqHKpvOiPcCnDgEXk3IWeEQoy6T6pU6X4FVPE/pzexV8bvju6cp9XcQCgzFccF6u/KPr1lUnEIu+U0foe6
Akvuk4QPrHvePT9nvnbeE9W3k3rMyIJDqyFd07sMjxqhEC0zmigIICInEjRCIWOpE2rDbdISEVDUyJMI7F20EhvduQpOrUOGqriEwyUXdCi48GjRKmnS
xBnKsm9aKZU2jVW8uwS6IMgimm2lck1BpD1qKB33Cr3R5nAifbuB773cE45Bcu19W5PJqjTpBZ2FFFNOg3O0gLlT0WRcoICmmVUFiLoKYinLNCZukmCy
cJZFRXGSiqRGF3yZlmybaOeyanGrGdbKYlethVQVOsZdiYTpqXsOuOHamuNyU2Q0506EoKLNideFWnGSqq4wqDQpOjCoW7/wdE55ksz+vjInJe0hlhOt
JoYZFYIPCUxtajiTWBC0eTwiILqt4Q6j4nlEIeE7u4U5175xdRcva0RuyHO9So6F7j3g9W5TgT3WClDesfn4+zpaNeNFlYGHVu0sKCj1S8+GciHCUljC
/2myAyCCdqAEYFo4wVLfUaeqeSpt9q6T3TuvJzu5DuxIcfdj/DxZF8LXhhSpxmnUYaaPRxVZFiO3bU4dHZA3MFop0KWt7idnGc0obUOMmNEUPFDTDTKx
kUZz24m9BuJlbKsTtuzjV29tlhpU2bpiq4MorBSWJUOe3EGhk1lOj7oZvvoqHVIHK82ThMRGYmmGIoFdJpNIbZKm95jw2RcZB04Y+Dqba6ugV3adylFI
kBhvgzprJOdYTLEdCXKjMEwGEUmRBaawxPgUs0WpswO5l4tj16Zzor+Xz8dP8D/Hj+f/P051XfD4XuhEy0o+TiSZI02ppEZMPfQrlO4XIcDCb8WcZKa3
sN9XhODnnkutJjBBMScOCAvmwdUNIdLn+n/m3yw54uDRWdQZrNZyypDadNm8VnZdwnC3xI8wIUN1oJJJcSFJl1vvhgQpVW2CmseA+v+O6e1YDrOd0wPI
GTrBADoaLMUGEy2pbZUWdqfcYbek4GjlxPohWbZU+rJwgocs8fa9mvtwXg6tNOnEoVhYLNPVDHWdsIYhpgjDGuniHprje73Sxjs8KbcdW1C3hMqFHTKO
n7C7zY7mXDm1jvhhxHV/e5hMcbfMOvVNxOtjA2QQ8gYQ3CbxB+Y4HjWTYfYjQI6AjHAsDBXUnN0qSLsGnTshoNhcDUDnRuGBBmohYcQAcGMXWrgRGDMa
JWrjDlJZN6BqJIwd6a+J6AFIQkDA7p/T5ByAPxTPqCPshDB/LAwIX7f28x5MSOwcRxBGkw4fdJq/XOruO2zJh1LEcK0/z3PuxGfjxcjETcThoGfxmBbQ
yAsIc/xptqSaH9xYF56th1tnihsTkPMTeNs8t3LGdcA7QSB4wLKCndJxref2gAgCAwIfch5HFJGRgf0Q3JE8tUfC6ysTWWYwXalGIooqwnLKbC1l4wvN
Tkozpd4h1ruGJHg617U3rjOAGOXhPsPwZJWS01EklBEzIVQ5AYQNFKxCXy0TpVcZQd9x/zfL+rX0b+VRo/HhuO59PTBTI8wP8wGB+yQP6r857oAhTlgf
QzMtaQ51BTBLVGE5mNOQUWBdgqDKZWod/AhOBdlyEGqwkHAImCmKAiFopaM5FF2XSsucv6YvO87mEaUogQFyOAiKsa2HAdtARj6h8PnT1kfVBtWxZD7N
5iB/U/e8QfQ6XgtJ+h4TR/OyVN5Bh2ntwzy8fs/C1EvnpLp0eqKWKmftX3amtLHevnrQbg0WAvD6evh3xA8A41ApJSFUhQUA0UBRMBShEhE0FEVUFBRQ
ETSRJEUURJEUNNVEVVTUkFMlSm9jVUVUNElTBBFUkJUtETUQ0FEJNDRJQRExSwQTKRFUEyQ0TlkTFVIxUwVFEVn15pZkqqaIiYKaAIWBUQVFyiKKuFyI
goCPWhiigJYcMcKAiPieJyTjAUQnLw+fnvsBweG1m3IoJ60E+y7IRE3JVDh9+Iq+nR+05g5d2sOJPp6hEOmqwOwqBEhIpALxhQNHSnthTrTE9GKad9NZ
J6PSBfMjsgwoLUdQWiSkoJMpt4dtPDn3cDhBXI7zZb3uxZD1oJ3hycwAc7apZwQgpoSHGFB2kgXKiBpJ2c7YG0aEPHoMNxoQTsFj4b9sNMAzigpFqcCE
MKU4QD4mACw9GEBQBYbYePidoeHtYa86FmqAnvoOpcK2pBkql0pPsLhBmnJT0+j4yCQMhdUAFsl9HFPpC08tBwJOv1Sk6fswIbQBSRgds9eMZ7NvDAP0
JM++6g7MWw1UzD/F1GAnM4660u5zmKicpY7sk67SiVsUuWbTM4prEDg8CkznjJodMlNU3RnxzCYNq2SjPXB33BcESJh0PkDk9XDKWLF5oaBQdDsWShyH
YLRS0xG0P9TDOzxlLec0aANez6fOB7gIM+mskn10HzlBnaMDe4SH2wuWk0EPyYtKW6KBgWYi5Qk9pv34cQ1fNht5MthBiMsJwhXbiY5x2NQ06jJoaHcd
5FTY2XkooR8RemdebCho8ZPK69Od21JPXWd2usXVhf6sQUKYjlKDGJ8ATnL730jMJOzDl9WeYeIUP3zD0H8t5IOUUagwWYELj+q7tjk9nKcA9cKYU6A8
dtCp1J7YvlYp6AwFB+f7bKCAYF7HvuA6I9mnwloPZO6aNYHjtklAVbOCTtxLXsjV64dz+PN/5yh35h5I/UpxPkGLC8j3bBtyTf0+VS0FajLMYBxI5D6J
6/8B2NuYOPk/X4v/j5vpxDY9PrdM2oUO2OiI3DiRgHGXYX6HB8xvwDZ7UEnHl9fqcvia6mhThrOhJFvvDx0SePzsBdzJerXYwizSJqnRn5JiaUE+Xv6d
NTjrYe5gVzdIYj39xIeRvwlA4h5nkVmixhWKMWLAHK69c4YCyww7yGBBY1oe0QEQaafT91FL72V+IhdLhjgo42ZthjhimhBSnkXr+hx3WvaOPjx0keZI
kfeYVeeODxENEZBHIfSTkrR4afncnB755Hz4WK0R81XrvAFQU203o1dTeqbNYsouDWO7jotFN7uTFdXesJoKTn1A9QPlyAEmRkPIPUUTij6BZj569Mum
FYS8Sd5PyEYJUFA00hBUjQu5sL4bAPA7O9O51J93B2bLEim2SjEQCstoVhLWKGNDs4cC4zk3ZFyILohiEUypNQupFoRmyUDTMlyjICQhUCFi6vfjr3Lz
CPeeFndlVm11k7yfo/wLUPFnh5F/P9v8aW/39Naqe/apgv95Htv2K596H3g/17D+tCR5YvNgAoZUFyLGVp2egoh1jh6lj/WV/BKrBY/3TzU1OMUEn2kO
m1DvLHntxIF62dsBhbc8A15Ho1fEPAPgd2x2CmHpILlSv2zQAgyKRTzdxFBhiGWQz0zSd2gK2MvQ783gxaPvp6QoJ2pjrNezmJJIoREEx2YCsuxehODW
lUEgzmOpGl4Hiq8Am/DG2c0JHjx4a5eTyfAXjDyqseD5tCithoo+n683S7QNR4DopoaLY7kWNWcGetepRHksBW33rxfI7wdix1Tt0yjMeQsrna1hmrlb
LfYyhzY34n0/XGZPKiIqMGiOCkoIZMujmu9MKBs+Z8EX27w8xTbJLDp3L5sDZ4cBlKXhG188w4tWSTRlPNmGsy+ZYXfTt1D8uvMJJNBzeGICBEQEvKrr
Ve/N3lJLYgPxZOvG6kDCFcOJeV4qWyTcoG353MmyTG78NGWD2S8IrOgwlooc5tXPo2bpoMrVNahjkMmkVwofN2QQQTnMiZ89Lg98fIGlXlcHmqBE9XK8
KfB0ztRIlRfVubQoFJFgKSXQXxqfW+UtTuxrdPhXWlnmYkCGNWFFEWQyNGAEblUIe1ubgEaS2QVb9zvQXjYuon1C9t+qdbDBNLRDJJIgHIlwF4SnXcRm
OqIvWTrvHYgAaWCcZ1Xjeo7MUDj6YZC34nN0pilvIPQQGZNc2KQstdNd78HKyTjx1vjZ6Db0qbNUTwy1ihpWYPDBY0njxqdERkOKd5B4HQJ4Ul2b0Qze
i6lNHVrpztqO+Te+l4FGBywF2SoeDAuuoLkwZwIxDhBYHCTw8fEzsgjoa1DwcsMcIRCIFZIjjR6Bj17FWe3Tvo0TY+SbQ2+HbXekNL30d9Q0rIqYejo9
lGT3aIHIETPlURKFBWucUIh6QZjHQkxLb0ZtaTum9vDOGbcWGp2oAZbWhTtwHFjaZMEgQTEVtB4op+OdODa+X4Y947vBagyjhmGZQQSWIUgnPTNw8n12
B1kEFXWe3uHpQAgw4YXwKvpEzztgVgmtbkNjppjjJEmBZUg3TjZucSlrsVjJVbK6kPg6FbYjUypn5mbRnJdvU6dL0QWFLGpHjyqOxwIwQSgUwYvxFDz4
Eh3cAGbBQHjUTrurqAgIGiATfgdvsTT5vzHvnmYAJAfSOEIVqkKkeIzBU2IJiGj6WUFZFRaowOA0zwE6U7fXMHNLxI0N3mUiw7+us8peeMzIqRnLL8X1
AzKTnZZSxKT6nK+lWgCUpiqDhs42fZsiGIyqX7JaGWLbs+X19cq/G2wffggCx6StCeDhoyIwqIMVXBkhlmuoLlJC1lu9QWI0dMmagUG4XswESfMEbNqi
ZD0yelLNySRJAvaD4230T0gcOjDvnOrd7wAKnRD0GmiXtnii90IUaIqAQmogEjxtLeUJsgYxRY2vDsgipgys9Xw81bKUiA4HJCaUkwARtHxd3rjfjzNp
3eWTgnJQ07RiG0DpZQ8db69JlXEMQdoeOx4Y6VgpPTcMijAkgQ+FCAK3l3At9olm8CiKB3ghCLNUji8nzsWB52vG0mEElJgnRGEdHZHH3yK0I6YqeJmr
FCadK5apABKH0UyhhhlLGpKXjWMLKTtFcr2LPPS1Eg63cnzx9hNrSoJCKA1qurme8CetpEHUjk3Ok8DZAyXBC2ZeUHDRzzkSY2OmEq2V7baGwrr47nDv
kHSBSPvCHiZfu9E6qhCaYY9ELRHnehRB1GK/C8GwYEzHuzbmQ7ILylgJ6MnDo840nntZIdutOca8WHkel2WPpQvk8+fJk8No8uYi41YxREBGI9zZ7MIx
TzXiHdiBYMQzGvCy4FiROzrbE6jKgdUrwnVHbZb21oXGAp2vUjGbHOxraVhw4zrxd9WCyaywMeyc5SZrnxDZL0TiEUj1vVsXG1vj34dSSTt2bGzMDRD2
3AAojpBEgmIAYIF0xfeqm0BrcwF1NahqBIrZdAyEhBwy4gGYQL2GNll2dMm5wWN4yVkw1YGufO4YPBlhJwrBYpVYcIoxBSiZ2uHdIStXg1Ss2fdSRe1Q
v1TNpEUGQx5HB5kTZPR5q3wYsdSycxSeVmA1C163I6lCsWUZqqkF1QGSAkMFBzRF2uBqBNxYC1TFVnmsdQKEyWbHrwpBFokWguPGAmoJblvgW1061WvH
V6MEkwGh0xwga1rcgTKFFg9n0Ig6CW+XiDEwmxPg1Pt1rlBQT2LEiQDBIRC2QeO5PkiTTQDIDMdEDO9BXIHZC2NavjfSrcaO81IoiBdhkwXERMA9ECEe
QgudNiPWxtgKeqwcFiJ9IRzez4jXNTrOVgcGlHZZGzGEe0r3PqNrEgER4EQy3zFIZBfEq4R2Zwd7GvBsUNcaNsSYXneVek6iBywJOaiNdbNMyCEc7Fm/
fLy3fSu48uAvBN76gSNGPXRQtOcVD1quSL1LK7WgxoMCR9YTBGsRgwD6xDUbQ3QlGSHINkWWbtRk5Ey+zrWhm5wbeW21OgTjvhhoaJic0OWpPNOMegcQ
y8EgScBMCUIo7ImDzgsEq6vXZREkkT6c2PZ2fag2Ap5LiyiTA7tIHvmj3uWCexseu/RAMMcIjTiiCLgeBcKSURr/kHMN7OZx1Wo61U4Zuh5MT6aBNAbr
kgeHCikebYQRADM8O4sWxy/FBZN2R30HCFKLkIVkX5YAkjwvBiyt7lypRjNfEoVG2PCGxOooKlKG+3gGjO/kb4ODkupop4iCht5DqnECtqOZ0AuU8UGd
o7uS6DRRG10Y1OZ53rJje1VD2p+dwPMRoauUvVLvSiwJMRHgHsUARRhMdcma1bPleqi6DfYS8kegr8QByHLA1VE2tkiQY4TB9eYtnEugu1hfVpSrlC1z
CMopCeOHBjDCIcvuCPNWwhFAg7Fvhj1L4RCgoX0O880hrqg8AXqR5miPC7ZNlnBoJjEjkl2FL2GFcFPNPo3XK8gKJCXfJ5OhoqD5IVryVfoau5hAwwxY
HRnBorrx6ny2nNDvtjdxoSALiPPgW9g4Es8W9UkEiARgKEhDS7qQLAMEQDCBpAZh2lqRYnebOt7N+PKzlba0J11RKxlNEej41341WtoTtDCekCVeOMkV
3347HgdiQewdvhCqurqh9Oxe6iCakQ/AI5vd9zd7GwTI0VNUojMoblPwu8sw/E64pY3jLTXCw5aXArsJWq2hmrwUF060iFm75nnfOuKWOn0xsjTJGhy6
Z2T0jItqcHANZEjoaSIojpY3DsG++vsCnERhEC8MAdkF7mqheCn4YZZUAne6wxo98sPs6ZW6cO/EyBrC/Jlyi8eu3DsUhRE9FGpV3TbLrYQu+myLFJkb
G+zeuaeQYempLV2JmrIpCdyjs9bVzprZ3PRqN9mg44Ry+F7tSePxXd2ATy0M1t2Xplzy2Mp+LqN6RMXzL4PFszIbrnUzp+FnewsHWtzTjs6Odtxq7cAA
aMDRini6IVaOYdOQOZdiUh1o1PFXENNZPBM7DgZ0Z3Q1hvwMAYGwcMRfW/nqKMGgVxdC0NQQySLWWZNsJStVzMDRFlNaUVNC2sXfGCuHFaOvFr2hZrsV
2qdNe0+qkh9G+t3dduZfiVpKcVQjFYla0jkjtCDBFWuIFBiYDWsJi2IjAGzzwMrDN1pUqiXFxQOJUrlawrgi9RUXwQbiMwiM8xPInC4fdsElKjCxi7QF
u0BQQtkVzlicpPe3AcKxAzwdi+V33N+JD8eerpDz3QwTfhwaaSuHIJEyML8VLD7OGaZEKpT2VsDt9MLnjQ6DvUYNMN310EOuT2MFA8S5QuxqjS009eZ6
M9Kwa8DncbuRcE5iyqEathYLqM1FwxrV5PjlDlDRGDGVUl6lME1RGxrqtRxahN9SJfXfF3OkhJZ7MLLsbmoxqeLuzHBRwUx1A2PFuZKheBrsT4IGDmwX
wSVrnLU6XjD1m6uVoX4sDZk3aSLXS276l50O4BXCMEcIWU1p6CmqnupeVnJ0ZCHa33vEc1vsB5R4bw1NuhPE/F5OMnXU5aKvpujNDGtIdZlaZeud7Ync
/zw8Yf6Kf8krDHjrFDpPIzv1Lp2dhQgId+PO9arrVy74yLSjkMciNECVAEWJkQOWKEXdwLEGA3j1puVxfC3IGiTeLPaanloBCXqaGD2ufgojmm40malH
ud4NpXSVpX4tyRe5flCTgld7MoTVATPfU2eEKgEMrRD0zXJVHLlB6lAU9B3dTMkkGgZIWqOKuYsF4s11SOUyt2xu7DN23tKlimbJE1pMbm1KsSTnFCAP
iKikIhPVh1ALMwhuJDqY7vHQOqw4ANHM5TnITppiHtxIBhOhue89/TghOm+vTfgahtIdRKRKdCdbXJBOUzAOd6uGCDIEiqueHRHcDfonQQ0PGxMxQY6Z
GoAS6BsCogaGswwzbFwDgpgb0KGGmCckAg4DDAHiu8A1Whq+a3u1org08kDgZQQKigkEOCJmZnHzcAZZ4FV6QlLLuBkQM1GDLMaORy7mKDOoCjzQGwwB
UAgEiLEDfBjTGaFjcQ6LHMAyBGDkQwwT4dOTw63iGsm0JmbvRFVHqWsPw+3x4D3EA5ZoieK0QIU7T+ZQNjCg1BbbboORRM5lUC7CefdahluYBs5o6E0e
ah5cDV1pb4nZp2SokVUAIVDy3XRHZDGsc3QaJdTXCJ++eC6rm5IkzaG2mGbIqPIFVPkiWLN3ZswNCftdvwSeIEiCEo62DvRFUVrVZQMgnwNEMPEZ7iSr
fdP923NqiLPUpnZ8LwNSQRZuCBpqAvCiMnt4QCZNmMLFi3KSNCrca2qu0F88TMxpADsCte25HgQFW+362J68mWrNBE9iM1A0cOjohkTQbidT1WrIMSRL
WjFaCTpZyhUJXHFQ6IBtJpJpFId2dUDGQ0kO7JDHE4SThOz3eHsw2gFZXZlZplfNLqnDpPJ54pJ0ZN2cMa3gdMzxLPB2UU2tVUHo2td+bzqmyadkMZp8
GUVk7PZxBykd5hrnHR13y9NV55U0qY4T5li9nNa831pVnGzixqcrToVmqtS91XWc1oV4fLo8bDWx1yRzFRo8Ma6TxiBzQCswI1E4FrsPg3VXowzwcVbW
VXie5A4KGQCqC6ghRBZGC+u7QNobeqoB7gceb5mtY9EIbgdVnEATgHCIGqrlsExxCUhBMFwUWd52IQ0dpvuScGyc76FLRQ7pMfuPrjv0XR7iHEPJ8PqP
bp13QkwwZoXmPIwnpzxP9eA8U4IYGw4wunx0XmEDyODyNeIdg5ku9G5hRqREL4V8udxt2cecJBTxwcCmUmFDY9vuMM3+cZc7mOWXPD9zx06B+Wzhx2PH
eUQGQtAhT3HyLmBKgKNmBEMQSBDUcFiva59e6YWrDlLTUzrSmIsC0QR0ZH0iqHc3nxvuqrm5nt148WHaWdDu1oMTtWD1f3VuNjeQTqRsx9KA5alDjDMY
Ae1EVIGqG5s0xafeAneqlC87MiiNKp7c7prZU5N8oVVWxXAoIBgW7M66dDz9vTZwxvpjkiSDzoMJyG2h4IAUhIiTPd78e0hA9lJJFMxQooSf1NeZ7a7b
YOiCY4fVVrXdoid9iWVIZsrtR4DpgpQLKMytFcWUbA1Nw0FHAlKhEymp81kiTE5Wbw9vCnUiQ7c7y/RjyRdh+O+Vo+ubznjXVemnvr08mno8Bkg90wuL
fFt+exwbG9BcO2UCejJ5yNZ16pzWcWqIHGqxCdlCUg1llN8QI0EN7EcLaAnj673RHCIzMEInAB2wGe5sV43A8c0d+vVeEsRTjZjgsO2U1w608VicRDy7
Gm9YG4+Vhx3poFDLLYrc70yeHXOIOauzeBneo8L343moLIN4c1aa5as8AgTFo0a3NeEJJ4ZMPhdnIEADxCsddOGdmob48oaE7hoONzRijo4hjJYB1iSH
IAmoYcG5oO8JxNhmTtDZh1IZPTyF3jXg52Q69B8e8VIw+Z2nIc3zV5DCzRDImTgM3hqZoCwSaLDJvtqTvJrDxD0nc58wnfXTeZ4lhY5bgqJzZl4necTo
bpsaMtOSU5Nyec6CdpznQhYG8ow5DkON2c9yOsqKiaCIlOrimzD2OPJhOZjjycORzWiJpBaDi5p6h2eB5DFnYSJ1NpNGh87xqSzxccm8o5k6w1EgVHPD
KQRBMGAcK1PJlhbUu3owSKuqw9OO16VKPOuHr69ePGl34BJ9GEWfBfmgAUZIQh0mg9pUpXnrtdHJKHMCYUwT5naTcAOJAIB2A9kDEZ2FB3xxIlSH+/WM
C5DKIzJbpiDvAnYlRRA/oE4PZAyn++VpQKAhYB3kTi+o/4TxakbzAE/sWUNzjuB23co+8v3x+Y20R9Gk0/v6xV8ujBMkIZ29apR4DsPyF5aE9IUNheUL
5eSo/I6lISCQOAOA0GGZgYEpzA4BxhH2j9/r5+iOfH2r1hw60R6w2FfxB3xTZVA8D1RTEf7jMAiCZCGUJZAS/vN6QggGAhChgvLh8zwvB09YnDj8AU2R
OUUzKUNUolMQKa22H/rzOzFiPRl6zY8sowMAM1mEN7q5ZaWbk64YFIG8YFvs4vF2ycgPZ7cEIu6oS1g2AyjDITkBOl1oKkMl3CNQjqFyEdIJCvyhA4rA
moBZggAEgAwCIEuAv6kQA6wUEtThxa7+wu86eypM5SUxnVqey3WUTrHCFR75S42hhdfl25Ni8pjOHZpKQfFdiqrPZavOw0t4gL2fvuvXKAyjx+05cojs
Sw/chZV86MhfxMvMun4Ow62zylrKlGvbj1zXWu9TWLgYWgGM6qZBoymiibi8p1lZnyLxq1xkrhhAdlDK+W8PAfbQNrIDfShsODxaUqzQU0wT8LW8y4FT
11CMAgclR4IRcjc6pMjUMdvoTYAGhi8EG911zR5LbfbjBcCvg++hs877hEa9eO1SXebC1sxZJgNKAaUfIYPpMnEgCFnH4MkputJHfQXrTY38+J8b6vzC
OjAB8AFyTQph53viSUkKqubJGQahCNaerRmmgrJofBDCsUvI5CpKMbrSNAYeEa94e1dLOJyqQKI1nxbYz6HjZzxJYB6JlAVI7IK6SrLVWWSLcDdAlCaQ
6ajRA9pJQXS8ShfoNoxqL73ngdICXdZHBdKoxoQ5SLiBUguILJUuCDRxtaTYkibLNYj0jbcIi5r21m83ghD0lJR4kilxFz1Kk1o6ODPdv48cYHsdmBc/
PnnzvLrExs7gEHojV4nno57+X0rvvGuNcmPYIWnG+b1mx1mA9TCT+c3rrUnex2jbvuZIFcuMWgQQmutKy5vVo1NLkXaswudJYeek8s551zkNsGGvrnNs
UkGXoyz62xRu0bMsRzEKxd60dS+ZlnqeHexuLgCuIQahdCvoVJIkQKvF79CgNAd60fCuZoE8Os1Aj1K9nNdZoa9gyutAAVyrkD2VZZA7Bap9cF1mB34N
+2d3eZNGQse+teVOrxDxPvrPGex48sbr0/R3voNAsdl6ExEA7iBGwB6A7A2D4ERFj29rXs2SvAqvZDfgXgny7fknauXKd6Dvxai+6sDfnHv5OtyxS69W
5NHiEvCQcdYuiK0FNjFIgg11kKSiwMlQaFhekZb7vvQVGVDy0Oc+Hl5ZshTeXIHGF8gYaBIG0PXyNBs9B7OhjsY7Pjz31scdkOZNdfy/gdY/OToogbJ9
yH8b+bibX2fgcR6lKEZDwB9YD1ImG3n48O/x8tg48eC8F+cDjX2Q5EkUgRNITzgimoUpSgEwLIlWF2TOg2/lxR/M6IFacqPRwgKa1JkAZ1e0n/7QfCDU
gQhDkOzuEF2dihr4lxURU/f1aE0oMr6vidQbIbKbov/KAglDNl74aFXr0fFfTgHipwQO4A4bAHOTADydgXqND9TAatwDIDkh4HnBSBQl/hmeFhTZYVpl
2h2y5TAi5UXZohTK6GBhlNZihasAKRk9gf4MvED4bAJvxBU17fCtrYLUrXTMQuUBkRyjmQwUS5ircWz8koZbqmmR9oWTWtBpEqzpFkyFh+btzrtDVyWE
cKMcy9qJ3QdpGUN2cTiTbKdclwMFviRybH6kxuxlN7IQjYmtBoA0mkwVcGda4/L9vEQDb6+qAYgaZJWRYHQ+sDzDlnSFAAbZD6ukfrYuYmPDgvd4ekh5
udho1B/1s2pjHGmTIcjCVyRhJQ7jD7dIGUEBMqUCdp5e5OCC8z9CDYfE0nA5JmVFxQpkrVUbYuFs+NY9r0dNz47uXpHzp3nb3uN34ZXiD2Pne3DXdO8d
eH3iJw8Rzdc4azB3u3vbsMC4c4XCh5vDlwlk1kQRNeiq6h63d3retvHETbYLmxtmio2NPcoi954CQB4ugnBx7p7vxr1AN9lTx9PRaVIghaWLAWfWhQMp
VjBRQjFLOAxD9yYaDUEqT4s9PpPM4iX/n9tf5De5rh0XRr/BN8E8EYQ8DzGHh3pjpljWoKqk0XBVnnx2O10o/zhYoHtCVHgCdEAPeHHskTmMFf3jsAh5
fx1QA8tB5rnmfE+V3/KcTV3rONjJP2amszl1xxR05l2U4EphS23bXhDAEiwJwURLkSmmwoLyVOWyQ4AEtWEzVBGRYaznThpdRN7sF1aBiVhwhtDNUgJF
lqEdMOGZoJ0A1BAMhHIAyOMiGoZgOMIbQJkk1HSQ0yE9unDz1OnJd7ybUbZ1mVDVnEQYdKBZRGrAAGxGKIgRkQEMv7EE7s1lryMdJDuEpz2+0k8ZsjKa
HmGdfynM4TPB0P6KB5vcdt0UIJxBuS4pULRYT+mYN245JRzxYQ3GZKx0W22GXIHqBP7F/D6574fBAYL58kEx8L2T+cb6DPsnXpNBusYyTFKcTKTqwDTl
oGneFIxRgGYH9Qmk6WnAYOGnmHtS/SXNynny47bVTrT4ukR5HimIdNzGk5nWO4u3Tg/4MEVLsKenXxYqfUJ+nZgxLRQkdfz9xtoeJx7DbsM9gdZ718T+
G4fR58nAgZFZlBJA6+A92qWN3gxZccUMcwq9vCl3dK7xlxbq12WqTc2O7Ptmv4Bvez9rty/wZ0OKG8OdAl0Pi3JYQigHLgIYHDQpNUiWKQCbHHV1L38g
924ah+HzuUF1Q1vdrvJhhXUeOmO9Ryk3lFgxWJlrvRoy6QlgzHMXkZguAWRQ5cNlrYzgzeV3GTAim7TdCUZsbWJRM0GeDgzY8cUARIB0QxnMJ3PUe0Ie
wh1Ds7R4ldY7sAP1Z+cA00o8vm/Rl9nWuk/IqC/suJjWoumf1OmE9HZBWfy0ZYWLxkMmMUWT889hD3oe/3lLEFMklrPstFxR8pTnAdQE98hR+D7329fJ
B93Q3f+kKde6GyhxA9lUzDNVMFA0rTC17QNxxEgA3H8cQGlOtO30FCwUWeQw+TJiAk0qVgtFLRPSksy/Fn7NEuyQ9lbkHEq8FUYlR5qtjmSwwhtJ9zs3
vP/POxf3ppFD6v/lnOxdHN14FmpndbIl6GQS3kKlZVEiyI2m/DVKzjA+3j7X0J6oBFgIgqwJZ90nqH0iiCgkX5CB+Iyox+zMKSCKAT2Kv2Q6FNdBNP5A
Ac2keYEQPl23/Wfr4nT8jD65qyH2awJPRNsFuiwtwSQK/0whe/5/uYmBrR/i+jQyFcDs0ltFCWAZYDYCTgJwWQhd76kCijyef1M83Y5o68TYztcmclww
ocOw2Geoq1NI0JikpoEgir8yOq1x9ah8tokYMEESRAntNhRoFNHtRPm1FEdUm43IZhdiBLMbl1bffYDswLoNA7mX2GSyxW1RqsuWJJ8Lx3I7BjFAUCDG
CQZWja66m2Zdb89PBzXZu04HsPdGIa7cmzW9lUVjESucU7HHS8mjoHUwDRwGT5KAlA5uMJlLzUg1xR4Ha3KNkBhB+EA5RIU6cOUgjCIK78XUpKUTQEzJ
qgARMLfYyRAlWYDBPh31YLYgTdeRgIF8VMA2mAUQKRC5BEYUijKjlzci4RMVzdAXvmqwcE0JFMwa7lmfBJwhi31MAWEHSTTORzibM2EUfGmsHu4I7ui4
GTpHUGCC1uS+jRykmEDHUhhkTGtTLITQA3THJJ6xYQCRHkxfSU0p1y74pLNrHAQPCtqCV4QuPAEhglFXm+60LUHroB1Os3UpIc/iwgerQBaHCh0DG3R0
f9CUmJDQk9XQq9zzdnQ56ssnF35xNGIScZJ5Jhqwxx8jEOeBYsTG+bHdVAmyx7dDTEAXoggSoA6IAslKddeGxCNZal2hqnjld7gZnbwvHU4cX0ekN43e
lTg8xYTOvh2vOhegAEYOoBjclI0FBK6UQ+U2KaROWIUIziR1q8LuIwlgiReLhma2TKhcuzrpCnEkhSh4hRg+MsKIHYsoplnEgaNnicE2GihYMFWFAOO8
A4eaHghzIG4KUsxDX3iBcuKGMpAP/bdTFRj+fc8tI7I9QA+MrExNArDBRNEJQP80AFJhAIUgPZ1p5iJpTmpyHscf4ew13T4i8OCC9hyNdH3zgLsm8oQB
Lh4iB6CrofSfUq3EU/mh7/rD4L+BI/AS+nQOENSRJTNsWkGtUQblzkMmhNgPH+TYMfPw+/MkATQ/2Mm6a/X/nmwMDsIvZKWUpPKSH2vynmZEuZPb3zel
dtLsc9Sm3Q6vw1w7FpqxlifxEig1+8Nn8dB0iiLFIPG6JO4lEtaqxEiKSXPuiAmCoUS4hzOzRvUqZ6oBHRKkbl4JEG7SKcESuGaJiQtTZ/Qs6mysmaiY
highTCLGaQeSjCCwYEyOjHLfDjwsHY6jU+5lPqhVKaQ2TRsc9u0lJ4pbimAAYMHPZHpCP7pF6ggKDJA46jGRQftZf0nbvy/R5c+BfdjfHOu16+ua+0gK
ZjR1ZxqcA0BSJ66CD6KzwllvfNaATB4z61vrlRm2tXaupFh8DmcfWHbh6ndAd331u5tAwslgOWQ4u8nkpcqHGlqYByxF3Wt60zDteOjGAEUK899DkVqu
ssqb26ZoWrdV4YvSHsYiN+sPagT2Erz2CG9hRqtnrY9UR1re79SsMZDF/ewldZzaDsJwBh7TWUNKGqajYqlc8NeRsep6dakO69+pPFmSn3KbZQ0BUiYn
UejG6rzYbLO8hk8XrYO9dTOwcWFsZkZUMoDpR5xRZOSOt2O6U0bIO2K7s7jlToyehLc2a0bYWr82AtK3eb6wwJzsd9DcAagAiPlcD5uARGJCIBVKQgVA
goBR4IjdY46779xvwOHruc5UHnZM1AlZbi1AwkQuU6ATFLzOkV0uMMHIjEb5bysOBeD5MTu2HVNpeB5zgEDpqezwe64eKu+hu9JAsrv206MNAn25NFif
BjJGn5exxUKszJVtEWlZE3rLF61EFL61WzpJ5NPVyjWxV0AqTmgfftOt2z6PsER4bqJv2Z6imJ7K72OmApryLNXYScLczTKJmKLRhElyF0eqnPSBaNDu
bxra8BwWrG2YEZ55yGpDIHk++TbZaGSh3oKaCxFW2bG9xG8MyzAsb490lleW7qXg1R8rScgoMxumSwGBWgQ2YRgEhIfCy4WGI7N+7fgeOaE4tzl9dDrU
STVMyFHCqYnfBW54JDjPkGHGxsxZDlHdXvAYK6otAqRWMqCmQ1tSmLAKQHvcFxd14GHoTyRUCgRbg6reRsVoN+pY1BBaFSAd42FsPV1Jl95c0KT7Je9G
rCVmw7FAt4qgpaqFRx6cdzR3PzIw1pDZd0XtdJlppDddzciepsiV2Bu+eMeEM2HMXgmntI3K0pFSOmJOjelIygiz1vC88LvNcmX7YaenOHKrvmu7CLyW
cLY1mnOGiNXO9eQxo97Ekaa00Bcb14UjpTkw3lsOoGAhABEBmEQYBPkqVzwLw1QkzdNeQ46GCSTfgUOzW9y1JQXW2KBPSHI71PW9czNIZ5ISwLnGu9jW
iOzItZ5eaJVWeDPEqeAKM6nbYebT1lHxu7nu2jT0KYxbOhhdM9Al9IOhctNwgqo2xLOgWVGOrrqzAXui4yFmrdWFnDhEUbFLukWfN+FM4GUxgSyzyrnv
Q32nUYxvjRkejk5Upec9aMd85WMtWtQr18T7Su7JVy5McNeQ2uhyAhLv1klnuL38Dq+jqFd0WF1uRIjma+PbY1hWw5UojfETpdqBzXQtHxZfnQVSJY1J
I5wDuDE62TY2PHe9iuXuB8eav0tVOgYc3FZFjqgPOMdCB6wEWgYXPOXWA+tieR5+PONIae56wcwDcVI0B4ggkQT0RyY3pQDzGZgWNyPOxXFve/G2WQxO
+WMxwTtecmS2ECzOLxvxd3vYi+gAKfOD1B34HAR1YiIQgCzFWo2CHxADR3oAOkpozo5zaL0pcimHpNNCl3mDMLedprRpWpIZvvtmJOBwkH0MaDW42ljQ
bbMsoewZiboghtTFJDLd5AMJkKXHbtiQhzgo4N7UggGK8Vqc3BB49RxMjHLoFSVgDge08dgkWSjK1LYgzR8yL9p85HFoZPfEHAxj3e/R2RJtmsvBwZOY
oat01ysJr2rxzDNa9MXveb8T7bEvudHk/OIRJgadNjbGhkkZmltpIx0kMy1VbWdpPQSynIQKAOgSzpcXCONChJKJqgAkoCIBODRaLLdtdM8hbR5hOOSf
I8/L37oL9ZB5i8UEyV75Epfen+P2gmld0OCjgHkQj6F42sNaHHRZYIw37USDh3WHC7K+3cYbjHZ0xM1NRm2LtthCaLoP8IEz6u38uK8YD2mzD8BCWhQ+
PlPEPqtu2ay2GXRq1NH40G61qb1tyGjz4wPZzKbYvrPa7wvDepbIMb3ueESMDNRMWvxetICgQzDBt6T2aJ1Q3xrE8DXTqklDaFByUMd6w40XLWJrsYFl
3qaHHfAyhmU0CiRBFEVMt4tyWk2DIpd04EqImIPlqyjRlkhLEwS8TOpJdIwEJinBvo9bxAn9NuZrjsE/REHXc2279+DgnEVAQqoRpRBhQgE36g28M+Xh
37xQQKn2DY2lnk/1fEhYBWBpnF+zOTLJu7XQdZJgsBIUiDuYZZZJSTcsTKZSoYtpcCpGPE1rQFXKtn3aE3IN4Q3LIwmkclYIJiDi45GMrgShJJtUU7RW
kqSeGE8nnZ/Rbk7xacpCIuX6gbRggpgShJiJggiGZJnRjiSBKkWs1md52IVEHugKBzqHEDbBQgDjJSxadnzXY7EA4KA9kBMsBJEjERVEQURQJLLJELUC
UlSlLEhREQRUhFKhMsJRTwEiEDjxaAZxR8Hx7TsTdCN1esZUddRdMwKKDxTuiwxAUDmIVFkipZTae/fxgni400sSNAPHe9kUKTMBBE0QzRMkFEkwwVFA
FUUrSilKFAMkFJVEMckAROygTYDir5c6RZqUJLx9YcQ8l+33h9En5if+0cBT9h+ObajKfVi0bk6UM0n6zKTWU/h/HWDo3NtTX7tXro+1hX4hPlGQgKJD
LLfh7CfPzZlCkr61qXKOw9HgPEgDsR8AgEoowF5QpQe0V+cBTSrSES0hAQRKNAtCMQMwTSQju/UdT3JXxwNFaDEMhyCJcJJCCKczIogKJGIUkJU3Q0hh
E0J0QlNuFuh3t5QZiTjhQ0IisGMBZ2Pc9z5Hx18thtPm5rST1TXOhTkS21iy/TAxYLFjFEEQjAkiqjaGN0IhjimdSEL6p6t0OqIiCsVeKGpCPI/FAzEL
8+1A/bqBV8UN2G8eEN2YuyXXhciaEYzNFDa5rvwNYcI2/jsod52InkQFQUQSVBSFAkREjEiH8iFxmYeIyqdWHAnOewr+j6BTPiAZTOZgYJhRRpKNhUcA
ijgXG/sbDicFJyX9UHGE1GfsD7/01T+XyM/hqjJj9m7DftQEUai/6/TmybQGiBAZeKGdNkM3twYarhzm6OjK47555odNkTn8D9U/AkBYTqFRaXb74acc
Cf2hwP8Vtwmc4iJ2O5VKVWkKBpKqkSkKVWqCgQoUxE1KUrvINJklBlFMG49igJzlSxucdnk2+0McBJ89pPFoSiyYZAtiIYYLnnPUM5mCERwWRXZB2s2r
nhEXKdGFIFwgOhpXIkjS922LbtjVkXOHFvjwHTd2B44cr2GpI2jI0WVQjfy+zNbAYIlpeaUcIJYPN5dE0WRVy6oR/Li3aJbP45N9+8KeRvnm2KKaADaI
KAeMiY6SShGiWhcojztg55xRmnbJkpiQE+26W2qw50CjOPibWR6hSY2DIlpw0b6UW4XsH07YXFhezAkbMog6DEiqsCWVGPMC44HU1FMW/VB3K7amtUK5
QRZ2qAgH+1bSmOSSZxgHA4CyQg6gc6UrVYYtQ2nEU5SxbawmdBj6cGKiAXhKFAhkLkBkG0oOiEUALOynJjThPbOsLQk6KRSUxYGyo29byHt4ahaw22Ec
5qLKEbztyDuyIAqDFIu/0dD50cP3cBDjByQF3LqmI1OEzP+yNawckHUPXKOoHYl2kTnwzeECg3lHMxTaRPREnRG3aZRQiCaIBENIQIJvwOvuNgVU2lA+
gXuTuRE8/354H74X9rO38P5w3+4jYbomhRUI7+cdTDBAY7QN6FGP+p9o6/Mm1fEeI5uQq/xdjogjW87XsJzdzck/kZKnROf1O82rA4ONYLmVwpMxZ92G
XdJ3VP9iv53vo9D/idoFER30yo7wrOECSDGrqYoGKJghy3FqECEnTkyLkK7TlWQCIRTVsN3bmxQStsswVEuKOScM3vV1ZNDiB/0jAqCrIuuaLI7kYSb+
/HPDDly1CUfFT4/o/cz/JrEpTtAnxIAiRJ2D6XB/TqKPrE1oFQ+xmE1OzLpRpzv0yKSej+Qb2Q3H+qByCntn5Im8K+z6/7vy1/w+v7OtPw8sH07IaSfP
2Y+x6gDumSg4ZDKGQQXJV8Q9b0/HmL5Q+uDke1D8TIL6uq+v8DhwO39jxPxwDEW5m4cB7R2UDBDcDcfAVDP4t2Av2EPdOhjdeshED8j/QcN9vZehHqdz
63hhXq47a5nM58cg5HGwUkJomFP0hQwAP9CsRAYheh2aGQUQ2VAsksz6usNTTC8UnR202bEyXXLa1On8uYa1ChDtQ2PwpJqTgZApAKiza0JztnffW3fp
vAUWH7Gd1ARO9Nv7P7DIHKeD6hxcjuvTydTe2FLml/h3M0ByzkSTUDLWtaMaUySoRecznje/C7DJc46M6QJaHcjFDvq1JUU6qw6mFXsmNCak8TNDyW6+
Fy9cwNlndC4FIXvcGYTq0j1kErBhg7zHA+7yAF2YAsjFmobDDiaXIJhoJ3ThOBihubEPgI74mGISImybWJWKHNFAonNHaVhkx8HR/kp1E2+u/YhEgUtH
MIxNzr7Ezr5HM87noENpOkhvJ/1JB3gIuE9viHlt2ZB5HB6nbPHcqqdxD3Hush144zqM7uEZ6CoyHr+dqiSKohZfbUPQ1rf8+zq+AgiRTqekCnZoOu7T
/jrNU1CBWQ8Ek9WUdQjwZQydrBl1I0K0U1BDogKiooA+5Kgf7eA5AwSwqHAkjdwoqSqihIJsOOwbcufz+8brHgHBoEDgwIH1Yz4hfgh5G5KlYWlbG9+5
RdlDsnfopim7BxhT0kNkdzLeNasKuuxoTnnk66647gyqSjX2/gcfW8GcZ8c4Nat5yqRRuYDOCtpWPWwrH4AoU0MN0DUCm2GPBmjHqsRGLfO3YDf2OddQ
NJMP/1/9Y82431fR7Vdtu3qoAcJ+p3Jztg5DqAnGOHTkkpIQUCdUY0c9wG6YuaSeeQUbrpDyHNRzl2JvHcc6ahUrU2CTGaGqJ/fiVV5S81iysJjBRnel
QDQwWVk0zD8aSCeWxOkUJDzzuKMIyyk3XCmwXXORFuuDmaDLc7pjp20mq4+QHhFXY8mk30mualWqaxgyK6LSmMp8eHHKI1CdRB3vwRWxPPh8n2GzZCOO
MTxw4T1aDDSE42FA1mjT+44Y7LIxPfJuDCcGqeD2e2KgrO9pmUcC4B82AcPjxTQ0wUHCcGI+MmeHI5m2xFUyRBCoVBm1jos5TdiPo4Kh2i7bOT4vhtWL
P4henO9bgGzyxSpeliIXqYb4u9OwHX2VtwQ4dqnHYpeH65BZNxgdQtBwr8Mob100XUSHxAYwgCElEA5SNBSUlCo4ilWHhx2dmBlKF2xxRKiAsZBxVIDg
wFGTrGQ4N+WpoDks73t0PadLpCcBxZABA/F8/0PpEOrvAPXKHD74cNQDhARODi6BT/nRImvqA3DfWHQ6oTwipP+CdgPP4Z6A6JriFyfJKHq8TLBqBtg5
JQ/4WxHVGHLyPWI78UQN+0/V/a+9/n1oolssQ/qpotnVA0M0GQ977zpT4sCsn9y28BRjIGpNpAPthd5WYf1ldSJwgQ3v2+WQ5glAHGQYZAiBedUMSG8p
DhP+Sf1iThIoSdkIFQM3YC49GVAUNpYow6sUYIENVLaMApJI+B0MdbYIZLFVMR2SGJ0SogujA9+gMRYTrvGTBQQRB+FDhU119p7kpAosFRyGDFywww4d
RNKIF91YJCVANs+QMuw4V2y4dVsJ9OGzAFDMRyzbQdukxdYZKm7YyffHDQuJIjJy8m42oCagWUbC2ctZ2vV8U0OtrHLiccI3xB4w4wpuSI4yMwB9sGH1
8zqZiQK+fa41n+PF55r0HVRYOuLzLdPFEEHbLFEmCq+riaQrCQnSFEjkVxteI0O+CQCZmUoTUHHrTqlSJGD/+dBie/3+8vl8nc6jmXJTT5rzM7Q/xDwO
IgcJHswxoFrCcJJkfzgpTSswEQLSaLGZgigKRckTRGpESZ1KibnGwDncVgkGgmrCCg45QyaPLHIIVo6IHPsvpqcuuPdx585wmErEwkAOYZAYAWlXmAYK
9INQMEi0xCgUKD2LkcKJQ4FonHMaEMmqZmQJUo2NkeSclFDAclHAkZDvkaFMDNB7p9d7L8o2nUH4FwOXiEJzHaIYVMyA6fduAp7kWUTsEwJgKCaQpoaV
SkEKAKERoUQ4eBhyaEIEKhyhWF2XC6pEc4w4YEoXvU5d6ibgbm+AF6+eElCHJU7Py7Na9PTQ+Mn7ZeT3IEEUBtp5PYkLYHP6xO/lVIQX+SFLJrELNUV2
xZMwhX9Fn5gwiJXfljo6g9EQ8jPEQA7yUG9ECnEOIydA4N8CH8ZvQvlYTx8KFGGwSIoAGGkOPsF9MkAMZrLnC+FVwtUUiru8KsAOH1rfTDYGuTHDrJAf
8h6AfRCGT0NQ3CSwDJ2TqgLWV6fWOZ4ZJ/rZhHyPUwNmaK+XXZ0Tt/qKWyxQ6DXk6HOvwzb1onXNml+5oOiAFmS2YtQoBBQ/yxTFQXUkaO6gtAPi+MVE
MR648YE1CGpBNSqakDWWCZAESAlCrhItASq0pQpQlElQlT5FIffgSHl8e06iOwD4gHIQcBP+p+f6dP0zJ/y7a2/l5nwiE+6SLC7aP2DSOFwQjloJFBdV
j/eTTjwjW91sodlRmygoqmGgnK5yz/USEOQRFy5HKHOLJJQSUyFLWxmEBElQSii5X35gIgJstURFRWKIDgERBcuD51jhVFmcucEmgcgjnOhJT5C6VDpY
XFRnDlwiqDOJBzlosiqo7I5FmwqC9aNsrmiciDgXLsu504nacLidoVMqCOmGarU5UyFKsSSmQExBghAgoYlp/J/U8IjHu7AtmzkXYRyeLYA+OU2/HmAn
AHSQaQgsFAUWbYTTJMSWlmubJvVVjbfA0SxNLQCfnZAxAJQNNUo8N8DVEkEpEsQUZKRAEn0geQ7tBpzlyesfSHPojeQw1jkNHnCb6wAKaQiVISFiFJmI
mhaEaSaYmASVmAkZlIkphSCQgKIJSUJIJGBOX7vTMXFswzbaXlhgIn4ELJvvxLjgVARFjju29Xs7Ye0cZduTW3DIuFwIA7DWhEzj+cwh5kF9EqEIWc4V
eTJmrMyikiEaAiZGRKQrIyQ3kwNoFMhkoRmIAlSHpjhNJ1bIWzHqNOgJTd+bhz99bvyvpZKkMREnUexISvXz1yMeLd7foTWdBL9nho5Ap0A7AB0nk7Bg
HdsAH9sgBBIpsoH98sjTJSLuAnVKcIpBOs1/2vv0W2dxO2tX63fthy4OPaEib/8vUsv7a5rLNDFVSOliWiyUUyrpnTgyIDklcE4GhdKKKhAmnSEKgiLt
pNKLs5B2EZ0I1KIgn9tubIggIIqFRpmdlNp2VVCRVWVXCqYURBaGnOi0K6misThcLhdm7jnmSiimgGCUJhaicmncBOqe8T2Id/FOVhKOQBQpEqTI0lLR
RQ5AOTQhQNCFCFNBQFEE1VINUUAUNNCFAFIRCRDVC0pQUUrFFTQAYhY2QOEJShQLQlJSKUIRFK0FAVSBjGVJQFFNJQNJEAFNAtVEjVANAUEQpSlBSpQN
C1TQ0oRIUpS0hSBEMQDQESjQ0xDEFJEo0gtAUCFNCVkjkBiIhKSEyvvOFpyF9Pd19NTqG6FnLhad3q7fa6WuvfzVEQCRA/6Mp8d0YMCMLYdzF3d2jbvx
4cQPhATItIUKkEhQnqEoImIQKRaYiiJRVc4EQybHePy/S8urq1Rc5QmtbnnBw7hx3RKOtTnSH5H5s/JN/+813EmbKdzpVh/4uulNQ+AELROGKqPX166+
p4cUV4A0AHtcg90GTBZntjVQVC0UupDKQqoSgqkCIlI5WAPugoGhKGkV6Q5DAxND5+Wpe90PRLEKMUlhxbJG5dveKbSYF2y6Nkcqgieo0IoC8hIAqruD
sNsCQt+r5ed6Nx3KnLqYhqYh3h941HiFW0MEZCXtNKvWodUi0DiCdQLIcw4lFU1RVBtxezmyHB7IUoefFQ5SUFAJScROpg2Aj+Gs/fLkxNB3Efq3jHXL
vvnzj2w7VD3HLvOwA7ZKVO/vfiBuKYqxCgTAdfN8B1DE4SCyBFkkNeAbTzviaoaEfOrU1T34bym7eFAcYq/Z4gdyTtIQ7kgn6jQRXdOZOI6AMNRurxeD
DVKxaYTSCklnYTw7+Jh3TaoVKVRjdpVQ93FFM3RLR1vg1tFm7DRxNePh17yQ+jTueR1c9bC+8ge6dctCvMyCgvFgcIYMKw3lBsgbNk7DuJAMsAD5MD69
D7YDdlgPDOz1mag7fAzYuAKH8uiHcEBMiP7DcDcNtqDDuTAYYpgIliCJGYaCgpA7syCFiapZgQoW1gdyCgfT2HUX09MLcVfVJz7tH2a36J1CMJpfMpZE
MhDVsdnE+sHCv8R/6vPUMhA/uOOcUaWf1bKdGAaSFttvwbc3jt5O3L5/9P72l+Bt7Y60D856poApTvPoP8j1K96EhtJ5yURFhgDSGSiZEE0/vhAyRGqQ
R6swSqoomVU2lEyAC4OCouWHwk9WpIDC5fzrnIdKCGIG4AYA4KB9/x0UH5t/BsMnpBW+diV4ijQVN0SyXX+sD+o6yCrB+2kpGatCsJO6IZKu0bQAUCBS
pwNn4BCnBNgCBKSgKW/nRQ5DwRT28MxIzEAgcn9036t/lfqD9Xwm1qhcaySVUK6Eywlmgi/XzR2QlKpGq67ZOzmxRGJiDuu6LIqbgsMsA1FAdaiJsiH+
/FzMUTJRA6XRD/AkRiVmUoASqSVkaEKSkUpKWqCgaAaESSSU0e7m/xFOTqcS3cHNJ9nGiY8B7g6wE2AvIQYu7Yfm6SiYCGdCH6dJuC7nc5EUcp0ZnLXK
OihxSCYUCYVZQfLrFPWhuT64Mh9pmDqcgKVjfDJG+WOoGho3DMN5T2SpwYghV2TIKYRUEFDrSByAeMWfEhAwVm1h+Pr9qfZ99imMKiKCLiv2m76D9H7u
tf+cMpIdUd8vemoie3M7/DDaBDaIhCmQqTq7O/887Y8g4eyHsAH9sIqdF2H6L1j8QeNezNe0x0xtOYX+YJk/9swaZWGQrJDddpc4DQBzmxB0cieyFE7V
Mwm5o0rg82gwRm3TUMTEgJpN63slRQ04kMStN9a21to2jL4vqB9dRNQkVKcBQ93qfKHhl/oQqafj+mjhNJ/O7TeqzjdpukNQ41Q7TMotS93PQMR3FzUp
84717m+XHDc7bvPuvMPrE8msofGyr5Lvm7k8h3J99IfUWfULuO7hepHV9PnB5VfauSVyZ+3vXh/vevr4X4+vlZiHY4bQIIoiFQjqIhHe4+R7c//yGuPr
gOPrrk6ITN4jsj70dEMTLjvrxx4Ub53PbrBwzl09RZxI45XLsp897e98fD0ntTjdwfKOUfeveCVPPL09Ynjru+MvEh50K91Heo7VjzuHKBMIKbCzioIF
XhGk55+PeDyHet45fIzxwihoHZic7q7Md895T43yAvixxzDA1mvpn68daP+nd4+sNOK9OtVztVfQDjtsOBgr8gPUbEAgbb4rwQU3VD+SEf9SFeGk5k6c
oiC4XZqRzCuiiQqBBiiSYJyEMkoGmchxfzjIWhiUP+kYTUSwUkiEsptKGQLIqcQ5qu0TIUAn1SlIOEAn0j4B9U6Ow7RIT5Q0UJBU835UeXM6+pH9n4nR
Au6IkxWaGGGUZ+B7j8yeNXdVEWg20KlfIGFBDnD1ghydATaiM4y4oigttItgQUcm5N2QAv407kw1QogfwZhAQR7xHLyyVhnJO+dwohwhIlBiZNzpyKgi
rjdWLEEhzjt+Y6Nz7qcPx67bcrDc0o4w5RJpB8DzsTamaRp2z9R9uOcDFpIeTHXROiI4VFFcqTcJSQZRMogOUQsshiEWJ1O/AkKBOQ0/7Gm2NrGyEhV9
38C7P1KNj89PUciaU2XsIB7Q0o8g9Yef7fQ5gQ7G3yDr9z9P2Tq+rZAyflB/rnDaFf67xqnKZv+hcq0t2a0Of3kNydUFBeKK/x/ao0JGEkQ96gD90f6q
X+a4YoDENi4jbu27RtkX/dSiOWRsU1Mh34pp4hGnU/us7a5ib9fRvYYaDlJyeFkL1ngyc7EOijCpctjERG+GYdHab66TDjfcvIcaobT+kuOdmVWTqd8x
tzmziO+JK9OGNBBI1w3px5Rjy27dj8H1gH2wIvrPWqmGpQP5T/Qce1Pjt70Ak9f64CnzXigqOxLMlAQNQzXc4KZCwQRDI1QyQEysgyLNAwrjmA0LHeYZ
FEJDJqHGRlClAnWCFmUVEkhND6GB0jKnzsk8uHHWoXW+bYcPB48jqKqiIiqDiivZFK9zmZKRR92nCnSqHXOpR+uDDaIwRMkT74MqKEMkyUT9ITaE1C0g
UAxWGBQI/lJqAApqqaNTxlBNQKxCakAMJReEKd8CH88icbhDwYAO6EMkWbeUT4Ox39FFVfLmJ2yBZvo64RQpQzv2S9wt5woKV3Tkihyi6WeOZqWoXSix
ibLYqwWIoM4adEZRQHHiAnIY+gtgbGsigOom2YDuBptQhkdoBWCiw3NmGc8QDE+tvpk0nFTfWgF7sXDoE92BhwZenlPY3Js8ORRPjZ+yB56WNJWAUgZB
lEIPsk+9CRIiIiiBCGVTUgbPlPF9p+ch3D28A/IQ/w540eDL8hZsmYAk0krDRXWSTCBzPT4+2P22VgmnlHD6Lesmqx+75bZDcNwqLsWGEGiLnYdHsCGq
Aam9y/40mZXtw1fRwxoevxU+LJ7pZSTbhpsBE0gZap1gYWJC5U0BS/Bl9gqcIRCgpiRGhSqUpwDUOxUCHwCTLjwEcQ8F7UPcfZ6emtzdkXy5Wxo+SO4j
bIMUbPDegaLIFpOQ58B6hWA4+ibtRVRiiLQP+r/SOqGXZjZQoaVwPxpgFkjEBWPrrdgdheKIw3c30s8OoG0wwJt2ugZrpOZpzZZJMJDTEBkYlEB7TfXG
Du3HQzm198qj0F3T9WvHvxuzTVnbLFmFqCztvuf3a6In7ubjXUJiMrz4igPe+wbMEibed7iZj10QC2LgGAZJLSTC8mznZrqWbOacGpgutHB0Ibiae5sE
kmRV2AzStBfxwOjBJlNMB0Wx334N9pOkE6wuogkWVKCHndcbU6vD1zWIqbZxqonXk4MqTRgbh1NBaZhGCifa2O6wuBKyLkDwRH+agAh3lv3PQ7otPm5g
86oeBourQtoZraeaAeKGySHTIPIcCxBiBmyZEAYpRSyZkhyhW0GDOGrmgcWNeQpADIcKCogMQ8HuF8YBGhcQNdvlJJuTntyFQnLIPDKo+DZqkaUQuRoC
RHCyYD50YUwuwuk7lMJwcEIgHGQHAlAwYUpXaSoCjgWFbbeD5naQPuCQkTtAU+RKPsfdwZVfdsIu337nw1Zd24H/onmqflPFLe194w8Q7IP38373xtXE
v1nxPdqG76pt9/olx+jWLoPlrPUc+vmh0Y6eWB94eAdEfLZbifZrl+eBsSepRJH7PX56BH5+i47YB16HRoBLCRVL7NcOu2H7z0ODcNJfGJpRzO5VynD9
nHojkRDYtEaIn2XbSu3PB3NzB3ZxmViaZGzE1MMSTN2zednSEP0sh4RpIcaEMgBYBY8hYtQ30SFQDhBRYiiKCrFNEDtqyMmS3iSYYaDDCjOyeXspJr8O
PXRT2htITD9XHqZrfLkIc+EndAUCeCg/AP4X4eu4nKup4p8PTEdg8oMSA6xPYGmhiKaGoihqiiKOmOMURESUpWsxChfCoxoqCJCCqJKKokjUImBU0LA0
Sg8WgVEBDKJldRZEyi65YGQ0DEtDQFEVCFVRAiCu3ISAuyi7LzOMKGDmSUMhcGBiayFyRioiYIpooAqgiGCSIClaYJYIlitLiZJVRFLSRBQw0UEBAUwJ
KlDCRLIRQyJQ5ZVSUNK0NDkiaGaFTUo0quTqQcl0EIrRMH2Hu67wei6D1JjarPUZl+sn4vD7PwCWA7iigl71rDHIeuaXJyTIqqNsMDupYf9xENaL5XaQ
AzffDD8ZITd/uQqRLgJpDbkgcD5yzpjMml0B+5SEI5gAcXx8O/1cTtecnr+r8kwzJTJjMTMxYkMwASmJEiiSnp2/XpH+MMFWAfl6wXibRylaQpdgD84V
pBTY5DsGGHd9sfGRE1NKBQUAFBQ0CUUqzFA9kmiUNBIFCMRQkwRAeMIoYkRNNQzIklLQQjLNVEk7fPRpKSJKVSYUpSlXhwJMm0YZHyMXENpSkYYFyVjL
H+kVw+PDMSn1Wf7ecCAZJqCcFJRMksDTNQmpshTprS/RnY+r654dewdpp8/t/ILyVEKE8rW07EsmkcIMPg9HUFHCXBDU3VYonveaIcE4EcmHIoAmUCla
RmAoaE9eugh2i/CWgKAo+AupBpCoYBoCqBO4B7OicNzYHY+6RA6kH7oWJSalJkR8YSIEIIFEoSVNKbo6Ha+4O4QeD/j9gq8V4O0USjIUxDyIjtAyX1Sm
QGykbeOAf3w+YUEpwkPXYko0cIU8JNS6gH6J0fPF4lvAUj0nd74d3ZLA2Fjm2rkTBpDbKKV5ZhklFgLouBNpynR9eO5A0ia2CkpbDeLkKqDCpxYHzDpo
z7B4ch05ehuTYSTkI02V2Gzmfynx6T7ugm5D5dmGtaDNFNRdbJimrRGJVUCQ0xUQNPph4j4AcmexgtwPi7j2DBG2xh0QBMps+inVA69odp5WIofTsq/K
tnrAt0dhsTBPiiP8KlEoFaUClVD6xJ0TqQKCkGhD19gndQUHoBwkKe827viaVSAeAPVXqxwPCDjPqjyk2lU909SSHI7PdoA6QB2QdQXHBZJDswNc2EnJ
oU3ZSlThczjQFhMyTaerOeztw5ma5IHt3VO4FdntQh/RWv127rQjdo4VBVVHI4VwgjsiORXHkj1dWQhhwfq/Mxv/wiQjtuEoBRF2OY1TScINQRl7JMEw
E+LTLy01aJz0MIb6MUljtCIrkHKiqfOfrweTcgkWdJahYNTTF418QZgIPJYWQZNRkMGbmg0Bgk1AMk7lvPBnH4UNZIoKbb9QwdHujLowOETFOoHIKXTm
Mwaq60j8RUdGPficER/mkDtZChVDoSG0NICQKSCc+H6p/d/pH/Rt69GviW2rqTdRPvkRdfzEfZ938dB86KKrqwr/Qy5ZLVLqlMf6nF/qpo50PXWSCMAf
uDPL6vv1xuD+n8xgryEa2wwzAnpTBSrMMRhBowEhQf1oHz+nHww7nSfzHlm5lEypMUO26O8Qf2MPXKmhLQJhkVAIUhwc7368YwnQFpq1EnOVeMzbo5TG
I6tOXx3Y6JfR3a8svrex2ynk24Q6ZfvNhKCmCqU4wXEB6d5vesm9KJ7Qq7VTDBZQdXNUEEbuQxZdOogNzMOdjjSw7cUVeNFZmsDIxYytnEkBVE/lDqxU
o6VTKCQIMCwjwqMq1uYFEbiANlOIcNhuFLJpzVmg27Zvg315s5E7vHl/TkbLuRpYV5AymM8WEz046OnD3/8thTyhOXyUeNxDjL1TkFmK4zVBSqwA4OEX
wRHZaZecumUK6zWSqkwU6iyysacxmcKCYxny7l6FKlFPffF0PigVnc57yCikUFEE8Ia46834GbN77Msh74vsUrJr7KbGG9UozPePUEnKBoE4bI8OWdFu
gbb22uCocSAbG5ub5JOR0M9kvyyjsbZhO7CxNm3qoJQ6zdcDzLoNuHaCY9spdOrSapU7KJUlP9TfRm0xOnNk7vcMs1Ph6J7Cniz2lsVCZDtbXA9BUPZ6
fH2hzQOAnh6zyUO1mpYyKCJ7/Yp9dXjVNv27qqQNOhgdQAPR2r5+mejdO8Lm9asc9c3mmpTrKzOS7mHpXfGcp5TIGJkPl0lh/jss6/zdj3mXKdm4XLmF
BYLUtSlRhgEotEUPbSxYaecLlsvNOfPubKJ9a0fYSdxu3lL64jm18uDqAIrD/RoVHKB9QW987ci/Sc9hK9sHRFslToRUw6IcUs1ZxWUaISp+O4+W8KGF
4pcI+8e+e+G4oFU0L3HCvg9V24EWKUyjlBlHuI60C1CyUTMuJqMEZRCTYgU3vJimNMSqFUCQymVFEiZ+K89TZZFFRmcJ0BbraPjyT2wr7hMNQ0LNWNCy
OETkzgY1u9LN5mXArHeZgxhsuTdUWLAVdIYiYY1w50IuF9bjnxYerMLfLhRTyXR71j3W93+HIdvjoTCU28ddZHELPztdiSxTo+7R8p+XzvXZG7QrOnqF
cqiKvHi4T0H31w0FmilYjZTMsUXPy4kM2Mg74pnCG8no9zhnM4pSO4xIfYWBAvEGxujU6w2G4bBroOS4YKUkWlCkvNMHZqBzLgZBIGgUGAMGAboMsJwk
gYpEIJMqXcONGkNO8mYRUGVKoLqyUFE/c6Q7OyimyhkOVPq+uohZttCGyUCi2g066PPNgcSycZBYAMjLBIVxzHDAUQ0x1bh0JqaJJLmpE0DoqkJASBLV
mjW7hpmbv9/FyKlt72zBFK1Jzxbz0TCbQnFvHcpjglVNYtU0Jpd6Oh/HtC3ISLvrx8y+21xTw3BHCiBmJe8UYUmS/TKIwwjCLFapkkhhDiYpjgmQyOKt
UFx1iQEixv6SGNwPtvF2jsCK5NI8Y0A2zhgkSkGOzoXASEKYSnTjQ6rNtHFBMRex9cifEv8V9XtxbQr9vH5a0LH6rn3utThK7GfeRE62f56BH81VAQQS
CjuB/Mhn9WZCVi3Me3Dj3nPVZkO8GSWD0Su25YXdx7J0TjpTU4OTE/3HbtPme4kFvuEROn0/9+mBy+IfqELxB/qhHcQ+oE4nvf2YYkRFQS9XoYfcry5k
VUQDay+tR7z6nPqPq23E++R2fr/Fer/VIggUK0J8+37fn8fh1ah+yAIkTbbz4bbNxj8tYG36mhjw7AwRn7UNTs3403nzw8z3fH2CGGdevJ5NnU7HjcYG
3nZhqUZYWcE2nYh8ZD4WxIF2YJSj2obicC5GK0XUWHWY/KcINJ1YfX9fZ+fuAJSDt7dmxHuBgqqRxRJLRUiyAkOWhRETMDJCbfwiMSzi2TLgc427AH0b
DsKIO0pEkERT9OjUZfn/is5wf63TG0yzhn6TgaQEmD/S8o4quP88OBZEtG9abcl6cYbdCR3cOHtm03sspFjtBBEphoaS2o3u4YAqIgHabFHQVsBGGZvT
izEVJbgDGITFIDDgJidlgikA7rg1dMs6FlpiOXAQE54pNdrDbDqydEEUeEZtZSiTGxT0UJFWghSBWBgSYF4pA2AwmJwyxkF5qnLmrU22Uo2xkqPW5Gc6
MXIiazDCC0t04CdnWFK6WVqp1tnS6h0YoDEW62641nXZzV2aMBGI0ikASygY0dCZm2qNhtkE8OYJjSEyVacqBJw01whuyw9qJOyM2raRiNEC5WjA0VaE
uEJMkNUimAiJpcAOGBOtYZwmDoq5DCsKjVSAWEUCBCaGqN3gs2jAONcGiCp1bm2A8Oi4siSLIbupt7miSXvXDESBOoFBiBSJE65ZEAgp4cpJKEJUJpVN
4wgAqpDNcFT+2yExF7fAxCKhAbLwQSAkl0wA2UPZ8Hji+/Eefp3bsdiN3b3Gs5EsCgdyoi0t+hQZAhP9e1R0HVmkO73P1IfkEkgXkYDFB6YJ9zHvMx6Q
G3ke3nkuIpBBfcHyZinwvuzN3SiHwcidE0IKZyZcG22T8DkOx7n0RfRFhDPK/o/s0ZxrHbPvENH2GJ6QfV0MPUhsOdqeYnp3GdN0oKKFUFP6FGht+uxP
Ow0q4XZEGioIV0LEL+kTX6m9E4c/wkSYkKJVRSjxGmrOGYgKCgq/x8jvIGaBgLB9e2YnsDrDeMPhPw8xa2lyiyII7U0KV+SFwJDj3OUpPVLElNfP6MTx
gaANwhyMYNalmW8pKxyyChvYUhiRUVEV/GlESLylFiBvnnRocHMA5YYypDExgMFgxYKHCV22R3Sgw1QPomRB+p5/HpTyPS5kqpfKdMOhOUhKdmeYQRHr
zFCJJhjpinqfHW2188Ax3fPTu/YXnHODWzeIGz9mYH10Lbfpmp4kD9aL0Pn7PVt5a8UfKJlIEWiJColFiFpRSgShaQVEKKJ9yYh0/ionIWEgf9CR1EJ6
7aF2CTJloglO8DSyIgvjzTnAuMgCObjsDgl/PzcbjlgckEIB1D2fUi4HoqT2y8eC4PY2R9p9TPy47D74DiFB8Uzw8fny+We3gFK/y5idPsZ4cOGvqViG
ByPpKTETk6n8wH7YD2HJO5k9Iwo4OTVWAkjgc+xYDYaTrV1l4PXnbor9rJ37/mn1oY5Qz9k5o3/ru9A7O6123dOwdfL5/GYhv1nKiSCIn6vmG7I4LJyP
pQfOAxPu73yQ+rMQ5ZVrRslVUJtgoFQY1ZIhIptNIgUMQKYUz67gToaSqHyFR5P7AX0Q0Am7umiZpomhoKpSk0howfE/HRp1HGDsKICj8icCE5DagmXR
fsDHK2idrRYqIQk3dbzt4HkxPOFg40csd6yGRiDsJENutWLpNpjgUHvW+ZN4T5kF04QfJPxhAdIWfcWuYjnkOSXWgX1Hsu9g7vbdG+ODy7ODsjsRs6gR
1kUwwYJlF2YxwVM3gijacClWLDTDQMn7GbU2G4ZIZm1ctjVWlIrS6hdSEQUpEpmZQ0hQ2xEgUDIkeKafZwS6fb1HdrDKNFHUKXypuT2Z80yDDf2XJDL8
4QAn7gQYo+rSyoyKa+XbTtBUhQkqfSGCOSS53QgKWoyr7XwicHG/1U0STN5SB+2lN6MFByJY2g3zEplqlPEvbIU0e2EWoC4V2tbtthhxeh+PW+LODifP
Hq1FP7Es1auNUGXRre67N5mYzMl/nTYB3kOQKCeAvHOnJswFbt3rjLqlYnHicZpPpCe5CUuOGPgu644YaNEgcrZfhinUQHAY8L4k+0C8hPWPqEXR2gBS
3f0e/T1MGtsxe/EwKEKKY6r58c33UyQpYgN1QhwyBzqyQH09rOZoR1dmtGjpZ+7Q/rxT4/Agb34j43fv4Cj6s7cwg9uGD51WV+rAyY1YfG0xjwNLbM9D
3aNopmvdyHJnjme459Zml99OcIwDc7Cpseh1gFNPgy85c3h1A+Qb6TrO/XQ5Pcxh8d4Gb8GKqHWiWQRLKWer8NBYppdXBjFWYViGe5OI50w5Zju7e8Sh
1YVNw6PEIkj5xQj57eTzyjZAUJ2Lei9eEReaWkahTul3PuxKgftIpgj5bWTTicjQWWoFXT86klkaEqeY57tbI7u97l8Rn1rlIvcXKS70LHQV5veKtlUn
XHnjz54cci7TholYLKIu3W97ZpgwUNMqRElZmGjIrCd3E3IbpOjsiI9QIatfNotyNseHtqx6g7B7K1DQqVO0y56lmOI5LsQ7biPhOhdoMRClVaVWICFA
gAhaUoJD240UnHr5GrlwK19AFKV6oCIQwmnIB23QDY0oyF/8J2gYAqG3EqN1AeT1jgAoZ1iKfPdhOT3AbwDpCBvwh9J9fjS3gwX8D8bukv922QeQLvLJ
UzZoyTKSNxqGLxQTZOUyGr9942TfKcO15a8NR8RtVhDHJKolpOhM5DmQ8jRVVXfbpmvSHydIz1Emc3jfNK5j9/O+mou5yWEIcsQepasVyzczBU+siCBF
TJoVPqGMktPnx0ExCpOzIZxZG5bSwDjCwKhtZdTbdQCtjKhIaZnHBixQEdszChBYLBjJIKa7XGRcmxf9A0aNbw+YHSB7IX6O7dhHbOyg46D1YhkAIiPk
wIrXmOsUytVSFAno48FDFUCiO2xppshdTZvML0kxUpzkYNU2llIi9u7QNXlm6THqwyM2ywOBqfUnU368H2b3oNiYd+E1tF1mc7q7fHfOtQrBV7Eu6YdA
n1Qh/0fpZiEzKBgNSqttZ2iQKCqB8OMkgJvA0kCFCKCFUYmJFTT6eytx++U49Ss92zuOidiHswO6EA1BlA10MHQe4cg2nYgCNYTahO3tb8R9fuQKH55Q
X/uglcSQ9Ie/c9uQniJ+s+1v3UIBkMIeqeJRx5dSL3SP/xgTikkDMESkkJABCQyyEISEMIsQyIuCIQJkoA8DjvxNfG937djc+/O/28V7L4wcI4w14Snr
7ZDiSB+In+eV387wuHE4or9aG3tEP2dWl8EOec2wi2zl2KgRGYBCAYP9BvVChKFSKagiQkxKCWJ7Q15jKngdvr19vgSG2LN4MpzvmcGb7yTXUoLUkLaa
dtT8BO/ezW+9L/DtdCu2190Ya7uTlomiOqRxw4uk/3xqCk+kdhEzrEGPT8A5XgbJ5x1Tuew9+kOE0lJEITA0PeSAfCPHVmETE9a48h+c8bHAy5kxFh7x
Jf0oHX8d5CadRJtxPprnD5AJw/0l7YrUp4p6ddeiaBmthger/Z4vEF2EL+4BRgqgUw5gFjUz2oAvr4YWQIiGF9cPiiH3AKuuC+eyahJpqS+dgQ5ENA6R
RTBJKo1ADlzJOkAU2zQMGicAtmQnYnBVlMLsFkUUoIXGUXYiTJyFpCigpSJShKDIHEgLLApiRCkkIYolJJoxKwqQ/LRly5VHgWUEzMJbEWgKMqUDgthH
QIAgfTjgUuSI5VMRUrqIQnGDHANYco1FgSLaxgrQECBRGlnY8u0J4/Kw8UxU7wPi+QMrXd0MTnpcU1ELNyhvMf8elkWSZARtNTlvLOYUlJp+4eFid+/i
z0ft9aFSSY/8pydPLvu7bxRLonLfvLYTEIKQ9UGRLpDv5anrBc1uQNTwQ8zvO5W17mJXFyXJR9GU0U19GzWWscldZvRM0ibul0pNSDvh7ncdPUcj1DcU
EEKvMkMlh0jgPhgJHvWVKh9WeX5o8ruQMIBzENGMNMrIVEawSNK6dSgQ4klcASBJONicatArUJCsFICkDz5PDeWyk5BmM2Ng8Ph5U+3aP0HocmkeWFGb
1PLDuJx8Nprg6GHcJDykMD5k8Hnv9R+maknPJsZUic6MrDJMheYG+lxHseveSAZQM9+ppCSDwc2Q7J1C9phwDr4fOmLDiIjBfMZU/BqQQ/SIfAPiw7B5
+O89E5A4pznTITb0pN9ei/O/0Ow0yew+A9qUD8xNukOrsJ3P45rZiZdi+V6MLhD+Emwyg8AXvLwfukCJiCoj+ISWZQUoefXnBQ6ntPDqPQAdxYRTcE4S
9TucG4zrWBRf/Hfo8fem6cYa0kk/cIU6bwcgL8s0OmqxUasoQpDE4hQS+pd+47l9GX5ss6XeULRZjS9chzBodEnTDAyZMifdSyfsyx3OOeCbI9BTeE6a
XlqFsw1JoLJ1HPloJKzGcfhmh0AqWJzO01NHF6iRwBE/pcFDuduuQ1scTPmKdMQU+mBgHwA8gnzQPw24Kb/RrruuBoKQDoQVJskkGd4+fF4429MNGepS
fRJP1nF3xZyfps7b9uIa8LK23j5FzxlUb1KWY2YIIhzfLgHLRxBNXPpgPGofd4tCUGrR1PZ8RPjunxATfihYGJo+cCEn5GKibIjIa33FHFABd0kEtwFB
wDlzOgvHScQT9IA4qbiL6D0rblrWv2mad/TDRifBDiEgbm10aqYUbG7uBicpKZClNrPTLt4SmO/FCKpWHEZxtvP7QgG/A8ge1MQTfjDeO+8Ked59AHkA
6QYA/n3J1ADXv7gez7VZ08U6//MkgAAHt5Hl7gnNA4RwsArICxkSsm3B5a6YiEQEYm/8GKF4VDP7P2DTEwz8eV8jW+hIWoie7oCwc3hQsY4X1nbHLilO
Dw1hxdaEgpSQdIISMUXKNoCFSBLDXzjFiQrBKVNsRxwrahlplQ79evh16HHIxSjYfIrZ1w5TJF6MZaGAhFEpQQpEHQAePbeA4XVIIIdbE4yIh50K4ScG
hAFMe7ve53JlUUVYiqgshnGbyzMKbB0zW9GGaqccNybthXRaWuGGJUEXeHhrbLvHNCQ4Qkf6ZYlAtoWRYQdJPajjQmre0JBcTT2ZpRIu6FC7g0KoEUDV
m3NTDKiogBM3SNK6MItKSAKd3fwpE3U4QsQcHAbFZKcW4ULwam9AmywlpRkS7YkqFBl7nHNFEEk2kBiFqiJkiDtQ2qJZZDfN0BqQo2c412E1blvObw7J
ru77+GOcAdJj66+QLV0sV32oW3Lxrg2SatQeCyLBpedU0Q53JON3cRNunWAnf8PTXO7DhyrIIgy4dNXBlg5Dc63ATmJNNC6mQqVhi1QhNTENIClVwDDV
4y3WBtUduzTRLmGB85zQ7IB0DbQEknD4ILYInZsWHUrYYRq2IkGGCKZDJOiqTDVJyJRgKZnVVmC0YBIFtTSIxY84YYg7pgk2IKs5Qyb1kdboYA8UKKib
3haw4RcWaJYw6Fqa27A1MpWOVpZFkHWTjnebO+BeWw5SNmysWcN26NiahYWRBmrDmbDGTGUTJvjMS3WAXeGnW9o2blsotuZnC7zHDea3xwoF4LJS2bGV
dcObvpz30neE6kHD6CpXCgLsoIYHrHD8FK2FFAxJTs3vW1xkTZrCqxYAphQpjjMbxoeM3ZsoM3bKlFiILFYiCsFIqoiCvFhxnmmQxLsvOcsv+zL00bEQ
g5SHByFOMHg3riMYig7IyokctAZrWTEWJeHatFu2mCXnNoGXaCzBcQMq5iAtHWa1o6OmReNVQOVCHF2Bi62H69uTpGZM7WYAyUHILKDawESCyEJVGA2J
IYOnrjzvpq+F3wsE5fbNvpLmy5HYEz53SMde4T5bu3l43ypLIuOr4krfDjm2uDOdy3mzTmpWN5w4Y6AUOc5TBNiTjgwvO83ACzTfN5NwCmqUNykMhk05
HI5a4Ti8b4wPX4SBCpAImjj8DDtFiihpYhVvVs6cDMXKOTJax8g49Cejl6xDzlJEslQ2k94by+wk59XXP6OD3bu58454EVR60m9Qg6HSaLh7HQZ4t2Ol
LB+HQuR+rNHhkRIH7eHz7p0n12ulU2kjpTq5kIPhLrI+8HA6eDjdBnnmjFvl57tx86x4Cc0SxKSQomPbktbHUNWx95wfXFiPW7hGSjWeKjmpO4s/YR92
kx8cogquwq/Ly44dWXFe5GrkNSDUE+xkiWtXCilPbYmCSSTAym9UhFHwVrOTAR7I3xYYZA2QFB7Gkw4UnNJ0DYKzN/SppYPGh8swIBAQNiuNZHTsoECw
VY04uMGMZzyFck0E2SBZMMBJthRS+/e+aiozUzNGNygqQdK22GgoumwFPNTGqsO5ImGYkBAUYFGTCCkPpq6iKPB23vicKJxeEMRhlnnLTlKS7+kAMyCI
gArSkhoPUvfK1VFsJECrbFG7EiRLxFNzSp1ZNoigbSNCyntsOXhheMKwK3mvnmBMYBUEYTrwc5NsJjgjIiDOTMkblScHaXN2LAOIgVpEk6cWS6KG3Rd7
1DTCm9ZHOUuzcu5s5ab0cXHgUstRAqyoMpvwKE0oojAuqYuuA9tavXf150d05nXOcekiCSqUbDA2x59+PW1mzoxFgiiKPoxEUbumISCloIJLtCOiI7Ng
wOEC9twNSqItit+bs6JWbfDeufIIH17E5ejKdUqGAAhNOa4uLMdtcEl4JJEkYHIXMkmwd0CVNLCSQxCswAakXIRywh3AkHGANKjD2JC7m3VwzjNqHH3s
g/KOZHEzHn31iwTnfQ2nafZH1e1u+rn19d9ekQjRF/Lh/djEVXhopzxXV6Q3qBMhWHRmZYDl51VMNy50HM2JA4eHCbMtpsOzY4cW8WPHigi6geMAiG1X
S5WVMQrhKScpmqSpBVAigJU4w3lFg7pRETOc0865eJCVkxkhJa8DgBEbY4YZaFUXxcOWshEQKaFGInCu8zl13cooPtYMTkdkRQgKjFAm3TMRPF976WTt
rOcTca7u6TKmDQeVd5YlQCwRFAhn2gdBdQHDhxFAOYSJiEiYD6Hl1dx9P29Oa9jzTEDokrxkxHqd2VwYw0AYSaFIgWQwvz8OAyTfsSnAeUNL5B0E8hHq
fPtr87JNx0DkzLdMIqet06HQ4/LrDZNbMR7uSbOg7cgmMwq3wGSYlrWwIR3F5JaDa1ke6DAKQ6LFXy8rneld2ie8OAFCSSsIM89i/TaE4BJXnLShkGSE
BAWGOI1JRLGbpg0rqiyQsxclUdSJxnWyZIREQ5hjVUMRKWyff6d3uzMPZ9PX1Gzg0ociCNj805wqaz8oRMKj7baIl075lWumVgeh6x2FdDtU6ZycjYol
jUostVLuwxcd4ZlERBiMrVaqOc5DSDqqTTtozWoKS5YZhmBmJZ4blhNb3XIcpLppjL1wz03szfQywxxBEFiMWFOWbEFRCjCnUmjbubhuyvPwzp3nx4VJ
WGia1PGVBSQpOeehwacwO/8KcDt0m4h0XJ22nZP15wfsGeInOYYqsgsr+9+I4fCiIpCouQkrCKUWysUU5ws5Q8tlPN21RPGzXkmippE4H9MiIon7GrI4
Vc5QKozCKKiiL6kFNgsN0+6SYsdoTq6gg8QoFH3oI/Dc/ihT4ddtyEhD3Eu8eHR7XhScQOpi3zwbihB+3zz8ur4rHPb1+7y2cfaDPW+ZfRZDET9bZHGy
I6KXFEDnlsuti3SopCEDhHb4PDw4RNlmMQRSKOnTqaM1EFNTAhkgUJQ2OG0gaGG4WU0EFFVBM63vu2OabocFEd0aQJ52GBm8DiyELm9UZDKU1bBDLt3r
Cog43GPIYDzveEsB5IloCJqhChCiZU0ZlUhQecuCD0HukHAq9473e3ODZTY4TZvHclVPjidO3k2NJsHk5AOcefPdo3O3OOdhQOGTzuZFwDshzsYhxySi
bc2jHrQHjNkRxpAUJyOXztuOgXYywp2zUTJokoSmCWXJaSh0Rk8XCIOeIs5Z3k5Cecc+588bjzCxLYwiggE8m0O8MKm5PPA7Y5Sgg7olO8lu9yykum0p
IZkkTkODpkexBGTD9zC6aE5ACE/t1FycnKYSYiM2YAmlYD7yUDiooaFDgHB06odhYdeYb3AmwspIBuADmbmm5XWhzCvBRFx58bvcE8+e4kSV5cm8eJo1
iJoiIKBDSVERTxGsWEiSOSUgBklIkyGQYyQUOkLbchOCRcChgXZWiURc00UtNIUUNJk00qu2JklNsGs0QIRESsVJECRFLVA0hrMClCCaEaVZMDMLMAxY
oqipyFQDJFpKZIWZUKEClTMMRAg8/Aylj0nTPUfrsp3i74eDLjg1pk+ABD9OYdWQ+5IiY+qQGhLs1oOzfJomJDWYgQWiHRgBkZR7wOWHdITlS4Z9CRYT
606+DCejAqIIMEqUeT1zBO9tO88vLZtGDGCYgFMhCyaQ0kvOrFCG/DPadl1OluS6XYLCAuEWiNBSKIi1tf4ExYYwh2b5eeoMIkPy8qee7DcPttEOyTye
6LzaEEm4fYaM6IYO4M2lksRBQ0e3GjUER21YcDbeA1fT2rxDQvAmmZ7V2lpmShSighfYTgAL5vkBp1q946UDe2FBQ2UcGvOVyDAhMlAiQClWgUKAKIgC
gpKBoSgCWIqKAqhIqiiEKXLsKOFQooTY04xYTEOxpwQohJiTf8dYXkJF2hEcGQIFCmLIkrUBJKSEpTKMC5jghkhRQndCGEAu0g0g5H4w7kmREGEGoMCU
QkLJ3QBwXFXEMTxUzTEEgSKapJEWgQWtKJOniGFsp0+Bp3VdKu4aoBAIU8rbMQiDkEGRSmQGVOMlBosFomZKiJkNSHthHaVdQG06hUxJHWs0WpMVzEMQ
tYgY4IfUHEDie43FF0MEzJAAUqBLJHQMThonJSFxO2nTacGIciZcYC2GHRYxEQPDjA0R3YBrtJmbsPu5sCsnEFAZIBscQ3DTyiCqJlKJKhmQ24n1eR5E
JF6n01EPywcR98aSMQxL+DZOpyAQ7wnhAM7hVSXAkWB9KSUqDm4h3BKB5ckA+iOuDULqMIMkpooGkKHTJnj+/xOCm8Hi+K/5evfneuTx+WDteU4fe4Ln
HFPokOMvUbkp08Iack5+ZJvJr1teJJLDeZl5O1DhOyO8OuGawNfR5HNA4CHOBQqqBe1iiEglpYaVcIX/HIIfjPKDaQ3kU2kckXbbE1OQrjffahTUQgt1
vbgdh2cjSb/lyXfZJKNuJ4QWwd3tFfdLEIyW2wHKEMjIpAzprR1Hgp7R7TNn1BFDSQIlD6YdhLzik+Mpk0hEhVR92OEgU3nMzrRqXQyabVS1CVgejvJU
QFRWAGmK0IFNFIZBRRVeE5AU1E3CwZig2JV+k+SDQlXR+z3qeCeD7+Tj+T7n3MFYn28ZMUReqGZvNatZiaZFWHO94aZB6GGBcoOWumbS/mlB3ri8rsca
4XSWM+jJR4ToIWMDpBxkWKoooPWlEDTAt6XNr0s51VgbYVFnCAut766mnTtkIYleEBGRV5CQFN1CCvO+ts70SL65aARNISiSEMQKJJTfbkicDYYkZoR3
2XcMVDEFTQaQtM1VBEi9com+lxGDMt99uqNJxCWILgSbY53w4s4VQ8gu6jx6BTbtbKzQ+sEnPCI6c5xyquejT1wJzgk0K5d3RUHN1ruDiEHbCgLCdwxd
iJoqjDO1Op90K4LoU58ULzgpttQQ5PJO5205TKGKCvccDt709GqUVyCOOoOYejhxl97SPZ00oTWs4UUVcKCmRM+gAnnnByJ4t53KgKIiLFiJsbweTB6O
T2URF5U5OfdYXisC7Cgjs44g0JyuR3CcC4cmwJTad5wTpHCTqhEco7TkhQzNM6jUYW0zAbIQQOMiImXJDjndkRkhhl3ujlBcu2dCSlYhTvWBdyBOsgu9
1zyBJ5MEdtpLHPdObZLIkliWBicak3DcgH7NcThguqcYWQ54Mk1EuRCBJyuBDsByPLiILvo/HEMIkodyUxkwN0kmmSqIjIADdVc4sVLyUcQNCcA7iQrT
CppQcAHgCcLWyG2LCLQvKUDFVkENtkpswMktIMkRflXcdMJaQ44nChKrlLOleWuGrQqL0RnDMYEjhbSmoGTII5ZdRkCek9J3t9/0p8M+eOj7vxmjk4ZH
51+dmuiXoyqLN0F67pDmlUOjtnEBbXtJ936a6Zroa5ZtkDlJA3tXpFK035dKd9V0Q2tEOPnoCpsnzrOiFn8nuptengV+zcvZdKB4pzzxZkJ1JHjRQWeO
XqaGDD2IBx4bv40ANiaRzs38X1w+oQPc4a9SKoZskl1K+yBxXYfx4diC6QDjCr9SGYzAHBd+KhJiTPw16FT01DMqinO7viQrrr/An4iYz/i+v40/gkD5
tu/8vzcOTbzaJJ1YLAr3Tx+7WCzd4MkndzCpdZQEUHP/pRcLdubLeDiXncohN4UQs1qFmulwrUMsvJrjW+u+Gnx0/hTjrd0zIhNhHszqaFrqLR5yH5ov
fffY78GyGrrKtP5Bgh01knar3O7CjuVe/bcdUituMxcShWrOTUCmGn2vjk1BAYYcgVhHTCVDuwKiNtHrHaXnXc0UHg1toNS0rGZMDIY7IVDSHLyeXTR5
+kkFDUuS7STGmta1X0QMIIDXUEuQQX2sn0b+R2ygZTvjOEpJ5jIBZHkBRAMDL5u/YjRO/V4EQJH0lV2VwjrdDedNPogb+m06oL/yCew+ghMO5wcPbi9p
+dht9RRJfdliFXu/n5vlCvkWNwTAN/FeBMKABcAQw5GlDq5mK8F4HqdBuJD2Ejo4uG1reFiFCv7pHD+GYUfzH+eooqgKoTi7IgD/aPVgn//QayCKIaFy
UcjOIsEP+w9XwUD9hAfUFX4x9Gflflsh2Q/BDSSch/WYFxZU6MqY7SFVxMKywZ9/YptyQ89d56jEiPCn62z4uEWwMnV/pOnBVT6QRQ3E90BVUNNAFI0P
OFfYJ/aSnQS2eUqdSfD6fpMWxwcO8DK4oVjUtpHg5n5AkUCIwFSgqagISQKBSBT4SBVCCywJEqrVCDSjgfOQHkugNolJpJAkPmIv0bnXkqQMMMB2dSdB
eslPdA/CFFpUckRdSgfKQT1QrokFHIADeVNpUE2gDaQ/yQfBQ2KcwsV6Q4mlU+fPWmE1B/jgzkc+H7tvo4bTngdH7FNl/Z71Q+FTStIFMMqUIeyPMI0S
ohxA9Rm26gUUi4eivrA/qvu+lQD3ezPoQaUD/ShApQAfYP7GevuVfgoHvwNEHfiKFtCG37MiRgijEWgRwBGLGJEpfWQTCURJ6ujbcA8Rg/KyfXGMlUv0
T9kGsVTaFoBMjIU/sIZlgYFqomqIhKCIiEQiSSCkqWgkSJKVDHShyIoYmAYEuuYyssJMcLMBludpOIcIF6O+5hAdR5QqYHAOUH9KeHccBaBCJEaeBzmG
EJhyIUSkJDknxkiAchrlgbdzG3AJBqAAGEkXLIVMJNGYI06qdqtsYsruTbHK4HA9z0MWtxiDQN9Smq2jJrJJgkjGB930beICiKfkDtDb9+P+IPEklSky
SFibCLnYU2CyQQaixPv3gGDEpo7ubsD3SBMCUq0ikQEiEgClCUP3nlx9mkyW5DiH2RtbS1AV88wcoO8wPzeQGMgO0KjEm498sFFGQ1aHwT9TxqQojCWl
SQ2hVg5N2yiAoPM5MSZ/CWDgEXYzn3c8EJhc7YGifyg7oRVL0wFyW01YVRGOjhKLOE/Cc5kx5+IYhNlSInIKFaqARIsgcMOWEuqSRThJvLJFhoSopwmh
wLlUXKZHY/Xzc+WZK+nnY1rURUhukAyEYBueQxvCBqQgF1Cu0aIeE5DZYJEJWXBkNbsu2prejXLWYqTAYBphJYgcDtgeSHLhSy3jMejLFYIKrIfyJN5E
1aZ0wlRFgqzlheLCjBgMEgZFSiEogt+feue2mSJNAH2l89AqI9B+LWIdyaInaDIBzrWSJvC5Id3uiqopD1Dgk/a9rgD2wbHnTDQHpAv1Ha7nw/svfuKG
eDfws2KkwAruhnvZJpkny0EOMA2ayGSLAOKGnvzsDeo5CuykTWjJIcOlmQrYtYLvoU3IKE8Z3JeEvCFYSpLBVNk2hLtNp47Qhuw7O7iDxrJBSGmTowNM
WTbUlOKBrRYThDjWcbXZ880zabrVE2hmYOO7WKpd0wNhi8Q4dlkIQHjKHE8cJLJuAScMGSVO820L8ziIa8dyNLdny4vJDxBR8pahkiCSiYmCiKSSBQmK
lmqAfh3XUZRhmGUkRTLZYLjUERNS/hLjIfFTA7jsB7J/Gcl+6ErzjUlez4Y+ST8ugJ3AB3pAAoIh0NnAF5YswVDs01aJ/ZhgGo8Eefs+CvxhAB6uuAXh
p+3ikxCl9xgGGTuHwgXiRSKUikEijShQI7oShisiea8zkEz2cfRSiqUnrVOigf8nAtvWh8i+OtawxdFmYaH3RqLQD8oGloPxhxlSIMcxWeFKdHoUMEXE
A+RJ3kcyhHdRHxTzzXRME5oUh945mQUZD1ZhTSMQjoiDDFTJ+cqm0C+EbnQOoJPWewG/jOEJxik4Cm/AQ9kNFU0HJ+sR3QMIiEoTkOOFHHimwHJPjZqO
BQr/ff1zWy0fwAuuJvc1/MGkRdH57jjsG0om0J3Q0fUQP1yTu9WihD7+WIz9k+Z5D5kLECB4yHl9everzG2zIBUZ+jmq+VJch9n6ZnOxR5LWKCMUcgCY
yVZXb9NA/lQoiIqjjCcpCty56Moo4quWLgTEiRJPCcEtowKmjtjAikJaiSYEuWPGdJBUr7MFyWCGCKAuJNYYclJRixy07UkJUjiUQOjgTpIqKRSycJoo
gZgGLOOtUFTN1YqmQoRrdzRBRM1t005CRiCScXN3W94b1KmyH8uzNIjABqQeM1TxJ1IVShMUByx20ZCqoCIjjfKFiMQgmFBEyp+ljImUAzzVZVMLjeQJ
ytU0kU0RMJDDNMNo1vsvI3ayoyMjEBYPVlTLYBx0DVjLAYVAUJOaFISHMs1rWGrrAVkFajBAxkGoqAcKlxliMhSGBxic2TOGWdOQlGWCmBT524d1QUCP
1a3Z544rWF/fOTDbsKVbEQBim0KSWlCKIOQQNDgIvBu5N0qpOoIUcCMITNad4BMFm5ECaLQJuJEQ8AuZw/Xsc6Su27o0KJ8rOo+0CHcnksOmEXCqkQA5
ECMRdaX2qGGKA+Ao77qa/SiRSgFSCQQ8E/iy00FNDLKlEQNIBUSVJA9PVe3KPmapKGoqWPDMWWPw8de8YD5/jnV1TM0T/uxXCGIiClCCl8zDJnyg+vO/
UZYkj0CxFpAcNksyqRDaZsHDjgo4cPWgddXGNFtv6/cvSbQNFMESTBBptQZFBkqNBlzQ1jHYQ3ExpM525wTsc7TieZNtfrlwzrYnbC7yaTcCe2d7IAyH
247wVnY5JMKO2CvxkQML68/YvXcEiCKfjp8/T67T5++fbzljNYmC75rV1f3AYUJubbTLhToPWfcGAdI+j0QDugF9UUpUEomHnLUVAtFFfcZhi5jAL9Ji
g/UEGWkCQS8/RFOnf5niZo2QPVFRJQn0nIsYHZIS/lbET0pgzGQUaNkLb3byH1AqjwkDgSAuSgZIuQC7OBNtZRRKR1hChURUcYKKLDBImmCUolkYlpqB
pFhymtDig9qPtOTe8xwrHLLBOcooCMwQhI4XKKYcslRmZFJREkkSphxxAo1zVPvFggHg3zfPzMSv6J8fsgfT/HA4XARd+nTBbq7BT9nl82gZ9JRMzMwx
5YlAVAITRRcuZL+lDRuBtjnRupAb0CyYAoPEkKQDizj+h7jc5EpR+cJQGSLkuQpgSiGSrhUI4XJ6hIz6GZi/qSq0pUMrC2GrAWHdXQuUkNTKYhzGFdVM
DIDDkYdoBDpTbSnYCksQiPLlgAuoUdQqViZiJ+UIJ7o3kdyFxT4HAzZEp23kwU3jPmO+zsn9QnwUHgB3wiPCTJidocmkMkd0hfIH7pT00rEzFFBSX2Yu
QFVELX898rX35hnv0P1jsofCF48TBuWcBfCWgpR65e5Hu8oW0p6vVw9W+cSHXq8UTSHwf3Qobges4ncO6j2LZbVD9Xj9kU3ZRQiAixQxANzf7ChAmPtw
MWhogmiXIwJFkKKpImIpoJqQooqZKoEiApGkmGTGTAIgKUj+eAx4h4QHzkyq+jHUaJqhpVZlCimIKSQzEIalczDIBiEKU3AIlTrF8TngeDmC6goaDn2i
qZo/QPh732G9vZ4Sa0/b9C+Xrc4xNl4Py/b6Fuv5Bk2qcMmsLvWnDSussmDAs+9lBc4ecxMtCxEZq21PrmMdmM3j/mhmwbIOSft2omt3Ae1LdV+xuuGc
jdOq/M0PJHQLxOBeP9n56PtgaHp0/I22N4n8yHz1TcOtPV9yV3OloqkYv+W04aUs4M3MOwninjBk9/0n1P1T4T6xNKIJbVtoQ7WRRCAYBHA3kfX9uK+l
1DBsbZMh7PQ88DzTQ6E9DVxDXbgzkneAnz9/pmssqLUsQUP6S2fW13cXShvNaN4yIXyIlH3ccp8Pi9x6d7xdHngt70jiO8r+9byJuIEcrlfRIfSEdbEj
JAQ+eNu92hC4Sl2HkaVBkwTUAepqBSSjsfvoCkh+c0SjGQ24UXnrZh41pcawxKW4MzQi1lMuK2bNLWLnE4OLndXHUnRX7Nz71588Pkkp0Jx3vb3hG1mG
EjBBlrVlGSGSeGjznU2flzxDskOjDD9tOBNCbd5TTDN4t26mO2RQYCgl2wcSIIIJN5ydQHqVf1hFKERpaSgoBUxQE+n6/tv2WpSL6XJT9Ws9d/6NKCXT
mXMGt1n1u82fhjTMlJ/thzhrZ0560WLG3pyHIIw1mUnDJiQ5ZKzJHWZQ1s3uXe686MnGxm1dSDfq6Pdvrz/i7W9KdGHSDzooTQzYLnGAumPtK/6U3F1M
aynMp0rKLgkwRQAUFqEA1AUupsFWLYhmoVNwKLDh9V3cmVdqg7tKwkLKFghBeakmxdtmA0U2jlBwPFBsCa0CKKCEgE4WCzJEJts9KRVFleJuyEDDjDOK
UNZSBk2slmFh0wlIFQmkkMwREd4EJMnN1hfkwocWDyFkM1xgvGpQ2eVhHWjCGhCD1/jCh4k7QkkoinWgeBxowRSsPV0bjTZvLmmpmtauatS6ROtNfAuu
NWZ+w9ywEiCNQMByIAF601rw7DSrOgyIR6M39W7nE3t+dNmi63NNpQ0wNIYhMFQDzYQSDdYsFCN7hwHvc1NeHt9eTtsUBDc5shgamiH5aCgLA2QdOZm/
T0k/uSTzhDsRJKR+IdsfKdoywA6zuw1H1weR6s0M0miP6QTp1ptz3bcwEDbFmCIwPN8JNiw+dPcQNHrCQzaaYdjnU/Hr/HPAym02Y3wYTQprQfxQqaso
qDJUhpYwOx2IgGw6PEWbp0SuKIAr3oVDUkTjJdiUQsP55LMJ7HzLCLOVPUtTJ5mfe6dlNcWciE/iJp+DX0GB9vGoenSoWgJHkAo9ASR8zmD+lTkG1Cge
bUROBsDcAIyJxBp6l7GbmZvDU4pd7tm2SKLBgD8gOTqCHCgpO5CkgWEu46e1RCdwcR3B0HdfI87e9cXXX13By4U8VfEngRN5wLJ1UA5UZWCguCiz+xvY
BLq2pxOd71OaWcNgmjMNOKNYXw52XXCC+iam9Bmcrh2R2F5/PrBx1dIhOzwekmNOJ5HkbmvMULIQ2/fQ4QzzL2exv4VIUqXPEfPlwcJ5msy3OHoIaR+Q
f2SxAuc9v6u/mfus/vsBxNYalJo1OxCbVadpAZRBSbnqKrHDJPA4kA5NbZsZx139a49EJ44mnU6venge/WGvX4/DfPrP5oflWKxBAJfQAMT5zCaBXj4D
8P7TyJDcxHEhTlpUSTltp5Bu9vcKdPXh4wPEjCQ9BdfX4HLywzOdxPFQOzgJoexVINh/LDZOMB1OjtFPUF24URdvrfIIJI8w9ZxcdoyXkXLxDzPoQ3Xb
sCO7D6jwPB+HoermfCfnxwmIg9v2G5tqFzfZdENDAWEOYyYFSpLXajBIMQRxDo1Ifk5oLPzW2Rcc5s01izh6Jyjz3w2sZ3Z2M56ZoFAHVJSAhAVp1xMt
YCihgwnLJrH45w8CpsTlKgfpqWV56Szc6/wgZ1TUj8pAPYGHS5erpB7vegQo85B9/E9Xbh01nSHsg77DAxR3iKSUS+vAe57Q8ne2uBh58rJ+IQ80UEYH
JgoL8bKpGc3lmKiMuBGo3KIJgeYqh9SIk6MLQ3NyzVQF94h73qQ29UrPMg72Z4XRDozwZDgfhDgN4cz6IXfwIKgjyTLE+QOoJhppUxz0wxCS0ZIC0Jis
QIbBCo61rSHAQ+mFIogpSKlChIIaBHb1/f1idPajrtNB1nS6h/EOQbeaKv9bKDMKr7f4HiHTKKoj55hsYNBkgH35JvSUnWa8fl8uZ8zDqZEReQftygpt
NW3Ov5TU1B/Q7cmtB9vjZgnqSE9EUAAKQFClTkyguYmRCgZKNAgzkxFESgTEGJ/LNBaJjAlcSssPTEp+GgDadFgjy96nITx4nAIQJh6ryx8MARW0qgj9
Qk8T0nMYcp9+tmzfrQ8ITts/UTPorKJYsKwLI2WBQSFgKnyd8EdS0gOlPB6+J488ma9JO+bbbXFJyh8eCXWpYbFubGkpk/ChpM6Q6MvJvnR7uu0TilGt
ZaBq8zDJMug3kOOhZK4O90YlP0vIu3eZwXhDQzXsdMinV5Z06XGb8WghzswN+HMsqproQcSsLBT1J6TFZx3LvEPwg9u7PTpfYOnNGspDTJOJfBh3EUiw
32zLPC/O5lj39MDEXedDnNobFhsyerN051RA+rqXn6fKuDmM8NbwefsXSGk4xynskH7cMXa36vlk9e2uvk3YdGTWrOnLfawq7didoaP93VgoRNRMHrk2
4nyA6X7dFH9kEDpAzaGLzPgauGvDjr7/nH3U+37tYzEUwioXDZkNCbckXEmEMg6WazaVxP3x4eIaZC/NucZYb5TEc5N8YaA4hpkwe//2HjggHaIcpCTE
cCwUMoVGGKYccug1kW2hwpn5TyLKO7490b0BxG/pJMJA2B93akgjIKEeA6b4pkzLCgkkNailoyHCDddG+KYshra5BbibIiySJsB1Ihw/QA/SApE+28PE
vG7z1fRga6zm8r6PQdwgksgSkpRppTPA5GJts9qkYTPXtH/4/7//Y/+9n8Nj/1/5cXlGsP/YXMR/14ogxxACeIRBE82mrY/+JD6qhIutF3/39epDGeof
40+BMZ7SSJ9zDGVMMKkgJrQGopaCAJ0hlSEBRA9a5bgQpa3ocaA/V8cA+yW9fsNFP/r912120fX0+rOfTjc4eHvH9ygH1n807vKX8o5VB+Mjd1nVxOaj
r8NPclBGxCIbd4YI+Zq6eZ+mwNzye6O/457cd0oAiRZEZ4sxM/t96uU6plKGIHaYlIixciNWSpaU+GfAkM53rNv7GawpOWQxE8bD93JxlTjawOtoIsjG
CgsnCAUVABJKFiKKKaSpoYHhOTRA5U+mQfJYObB587G5x1zw+SBehdcw5VzwzhNh2Rys7EOa0iIEkPnEK7B0WGtl3rUCxBqEyiVKaZgCSMsh0y9R5L+L
R8TlByplRAc7KEsUCMlFMBAtG8daWrNYYQUB7ssm9smXYRN9CSNbRkGqiooMMsMKkShClamaZDKpjKqL6JzFOMpsYVRJgGbGXAKBlAUzhQJ2JAU3VZ2I
UUQRRFMnRGGsLu+HDxgPDvCaRztsiqd64MmEDPnnjE6QhIV2yCgplxKU0wQSSM1GFkxEMRZmZJkhVLVEEkxQA2EYysy6zCmKqogmJhgmimmJyI6cKRlc
iIojnKHJUEaIsyapIpkJmrlgmEyFFu7eeUfjiQ5kVFHEJCK5qZaiBJ1JkU0RVCHIoJwSu62wMTeTaHJTYAkhilDWI4wqo8IVjHSh8LYtkEDtEHCFiiu7
iQCcZ7/GS3TrXkKe7Chj5gtt5XedjbyE7RC5PspQUBOKKiSP6/zvHt9bZDhXcyPqx313GQT0Sb0cnRQfDyyjyhIg+3HCJwpd3bgjNZzMhYcjpXK0qzhd
OooPw8KBvkca1xveCgj/YFrFmrQZqlRgMQRfu30oeseXb5EfmmUhEcNqGfe1jDRqwwVyl1eByO93xlQFklrNm2fuA9nk0UYbb77GhFwuMcg/HYuvjzjo
iPn1HsoIh6mt+uONvWGMKDuyrrneplIDoNuAnpuzCbzFO1CDpe/HvHtZwlu7zx8d5+G9JbQ4laRLhLpWBbSgCK8lzoHO+uJwcFoIUT64zxbqGRdTZsnn
cmR06PXdImXZSZyM5+2OEFvRyppCzuIjZBQmzx7akqQDlJdy+SB1OhdIm7CqigsFIcsNBopzuScjsNMtCTtP9OExhpKICPWyKKLFERs5HGCr0TdzWqU5
pwmmETqgVGDmqZEYIoKEQZJhZQYCb83C1FUFuJxy5RRcs7BAyDCzsSacBWVa2ZxmaTSSDSiC1OGYgqeJYELsxlIwcjjjOg5O9m+cl1KQSPAEMAAaSF3O
DpMROvoZEa3Q77NrFHIOrD7LkvXJyqU7cGSs1i6y5SsmrAdd9aikQ51xZ0BNaDmqPF1tP+Tx79LTsMaMX3cmHrKsOWRGTLh34iE78u7hnaeQXHO5AvQL
BILssSLic7KOFRRVUQFMy9OUBTlWhESvjIIcMIiOnBOooVphER7pHIcvGMVTeEJYE4QOKEoRA9EoSGRAGc0OXWUDD+lgbhiCQLPVj/n3wdw8jrAHgAB7
g60/W96X9HcIdhSUQjTQLQkLLAxMz1J/4RTEqHZIBiBKqlKlACQpA0DELSrQtFAUilA0pCjLTSUjy93jXOBy1/KJzEtELgnH+vcogKinVsiuwojhT1iN
lpq44yOnEwUTaYZJu/eG5J2noRGGChohkiOad6r4s+IH9cMRQxCjoFP5DthMAvIvPOndg+6TUGyDWxSafgP8xJxhUQpiUEygjA1GG0lRUGDNOIQ/tzWh
00sba2LDg3+l9xo5EVGdWTlmrKiuM+Szbxqcu5Q/kMf+fb7UPbIpmy/bxfUdccSkEZBEDKDlERUEMzt4OyGCfGHCuUcQB7P7yK44YDUyETBIDQA/UoKb
JwA8zH07gcRXtX7zz6jsQQ3hJgePEmKKZlCqJIiCWBpBYJFIJGkWiJpIWQghJZGUopiWCCGhYIYYAJpWE+jq0aJgoh2zEgKNsMKaikoIiKoqSIkIlKSC
KGJiQoYkoZhKGqKIZJagiCJCoJAaBdxHExYqGmalAoAKWSyHax0F3dmXitBJ+hOfR46SRSSJnu45u46RJincXcLIuEQiuoUd0I9XggkVMjs9vB3rxzpr
JYu3XYdMrvJdBHWx1J0PROyyHVPdZ54uZ0p1JXIih3GxZ5Dcc20ii6oOmOeeyO1QLITuHriy7iQRznLJicKCh02PJvHYsE6BVfZGbqpGuid0RO0m55Ny
vOscmw7u7iSop0SuVHNKIlNhcFQQU3TwVQuVBM9z7i73j3j1ofRO3YQcjlrOLEhm7oRdHcuV5a3PWZHqRcOj547eTyd88HjkfLjsinRyTydNz3dPbdx3
HPKUSdBZOTjgHcncrs8ncPC8uJ488ereSFC9duD3SC9F/EddmPd0Mc3zt44WPd3NOd1R2Pxots79mNpO68CeMiO885YdLEUk6EzGKSEiGWg4Zj9PxICu
6sx2F4UkOZ0Mw9lRolmKqkThtygb9o7bTtw414iKAle6MKSYks901kvrsSWgiFA04Bj9uAy46NOoXiWi1Y2kn+iQmx7ma+NA+9J1Tp+BmEG2KWtPTAZZ
QyqUmtsMg+3YhQPJgcITV7+HtNBEDE8QZpMZ+z8DRsbHyk4C0tEVEyNM33hknxHfQeYPiOtd93+xyyKn692YEKRBTYIDuN1+Eynj/QoEJHCBhVrys4Q9
vQqzHY/C7ihslEedyzunhx552g7Ebd2HSA5Qd3UPH1qf65KaKSJGoiCDIDEAdmHft4d87cSTiHeVIgocbVsxU8La1w41gsNDIY10cTA41rWcaDnRTZaU
XWHTNP6WG4bU8+Dyw2IR2+f3Rn1WKnyufdHTMtoC4fjoyaixtLYEsxD8uHcg5R37absPWHI6VUzhahNgA81gSSUoRopiAIiqDl3HQPqsCDh94nyKiHrH
D6YKEJF99w2TDY3E8905PqwOsHrxPNZxPjgYlE5cG4oiAfN1DILEfvIagt3uoQYTNqAibTYj/T/A/1H9P6/1y/X2O3WApch9QGB4zxg1KPlhSPoVcfev
xHRRMRQtPpGQBQVUBEgdPkR2BBJ3s9oCX201AeaVFFigX6TUXUnAqeaG+KpSWB+ri6zBcAQmRLluG3jKCHk3Wq9ofbMMR03zAPyifVoUZ55bmOOIuYWp
bcwwHHOBd1KKuU2FFCTnByL2oUURMuUygiiOyvJLDLpQIOydgQasVcJFGXE4XDU9LKCuoXHbiyIJy93Z2ldGu7HHFzyPWIhkT/HYQ6+G5qJdKM6AmL3L
1d/Ay7yO5LgsSOjDtjsD6CWeoDLBxiIpogiEwOfdtHz8rnRKj2Ow2fom3Pj7GTGaZPwfDpQPNym/hccb6j7sqsR1LN0qd+L3ijcBv8EN7LNXt166eoF4
N4caRHUZSfrpns1cpGXYGY4Uq2W1iXMKB8Di8bWKgvVKIpeiZWb7q9Jyo6bOedXm7gcs7Dlh5IHenkfYPM6igiqiDvnKiRQqRBCGEFVy5XYsCLbIP8LI
5RBBERyjv7jbxv265sWUrS5coI5XOnFkR0I0HP5vj0uVFcqerKj9eh5iJCdsshC5cItQSBJJK4RyOaCBmEOe4hVyIIIshOXSWQVcIVSSi5HZHKIqPmId
VIVSFgZFUkFVNEElq0qKEllcooiKppzFVgQULSiIsqbYFCa35b0kP3M7R7yfrAnyD2Q91+yQPkBo27fU+o6bicWURO1JDjC/mqsqUQQgbO56Q8Y5+Ro/
4+43+PNQ+n+B3hQoULQkhC0FMyQBAkQyTFQRRJQNKozEKECUzSLL1ygEQKZFKgESI7Ce5AwFDYiIaO5ZFTyRCAF7vyjS8dp3MWkOcmmdEBxRsKYiWiKK
Jw0Gv9vWeR5+vy2xgEhoE04+5zPf9lht2l87yUup/w+h/Whrxgqd73qpv6ivACzM2DIftOj+2RG4g7KesADg9HY/i+g0EFRUQVRCAFMkRKVG5g5FBuQA
5EwGHr35hfxPwCywhgJZomLMRwggoogcfbi51CHf588CgiVYgoGkCWJhShIIBJJmoigo70DZSFNwA0i5COyH7INoVpNCSAxKMKsovCdIURQTESU1gyCa
AdAGbiItAKDpCKVIa0mVRGZEUGCBpFO72B/LA+/3ei9py2zEDb+tWy7q6g5NQmW/trYMp1H3dQdU0Ih3KGJkg+h2ET+yE/mAlH+PM+HX1wepH3SB3bT3
cTZN4EpEiFaGkHulAPTmfDBDn0qr5wHUHVt3icEU/QFT+UIKBMg0IBQI9Ue0D3vvgpEI+KcSKig+YbglwR4p2eRgDgp+sh75HtjDWl0P0nu1vFTG1jNN
Z5WOkwk0fI0eTn28HaMjzPGXrUcXylHWqvH2ACKe8E0hz9E4B7piIvQH3H0gcJ+eZQH43cXntq9I1LtB65wQOCTjCp2nUD1km3qvSHEJ6O7vPjB5mKnN
NMA97pImqCeyB/qua53uHJPu001qHKQe+wGaPRLs11Tj9rDOH/34HDbnmqM1g9RengviQAfFUfmqMD59f3IYIHvhX2qq/lKDtqVD7g06UMv8kyrS0ykx
CAkUEQMhESMSU1AUUNCUrSMkFBSzU0MIFUTNJClANSBSBMNIrBASDKhSo6lThh+phw3iNSrZg61mQNMl3TSGnTCT4nVtdAsbKbDlym3h6Lc8/Fcd1vMc
SOETkJxl3kNyLtOq250dvneQ5kvWNO+OnwmXQi6ZMSpQFEWBoZiagm5JRN8ipzCYkek+WZbneQQRN0BJRQSutajVGFSm+oTCQqZCUA3CRGlnX9vBTJVo
GJBKRiiBeYbmG+bPBGiEFSoYVClKFEmUZSgkaUVikyNgNJgX/rdNQgnDGIEh5xIIg6GEEi1hrQ5cKuQcxVS0pRTMAQhJFSlBuk1lDUEMpFtImKOZiwlC
oiiazJpNE7bH55DcdogCxCZIEEUETQFC0SVOQZBFMsxTEjERA4KT+3l0A/UpJZFUoEkZ8VHUn/aRfv/HCgXYYfWQjimhMBdEt780JpMd+Qej6o47rxOO
D8fPROgk+QpzEewiiigDvAA9KAmWmkXxRwPHzMjN3Y21kZYlRgknEgHIQt3IQIgkZHHA3JbImFBTsSgxBxcHabhGskhBzHaKG0UtSripEerDnHbaAsRu
LNO5xgkAF2CQVbhwPEmziC7HZMCYnZVAFMYYgluP6DjBHyX+qiuwFQSqSrPstyhRQYbnb/HD93/3veFmP2Htgn01RgSGAKv3C/uLiCJ5OG+daqGUhwQ0
v3smAQwJP3U1I6Xv3kVySrAfQ4+hWHXAcRLM/6HRjWWmGRcyBufr75U3iE6QRH0rXQ/AbseQZGTClGfYwjZYmQQIQiuuWIGARSTBvtOjqNA2mr8658Ka
SVlFawwQEgmDM6+E2TIz3tZnrIba+KF75/LexXQyPY16N1yqJOzooTaszDJowvhhQGBpUQ9GtzkjT3bV+1WyuEJLGsJS5xSD8C1A8AccOtKh7QmQQvZi
ZznNzvV6jfiZmMMcyWJxaIHLCojs/d2kcpGyFHkxJBIYI+yUSYXRXdt7Y8yHG6Xm2KQXk5MTr28Xy0TLT4QMaMemOOB6L10xQ882BK7Q9db76oIrOXzG
dUzZUTM3k8dl0zi2U30wPhweny99ARIejwhtgqJMiaZmb50XC8JNsvazkIGMJDecsDOLJuMiJyvXWBNQBIGBWWu1ECjSlp48fsdCBJsbkalh+BX3N7a9
XbjlzO2GMZxTMSq/IRzZddRehdKDao9yBWyx9aDIMZZGefVz8b1HQI8+yxKCVG6jIr57QM8pNq+jaKoF5u45u8AODUzcKQqh651djBxSdXUivbwZKGCd
lA3dUyILswb3qks1E/B9Pz4Hr6GiDuU7aC6LpBBspNaQ/vMMwNWonHkWBg/B53fcm0+zN9nUN801q3VKiaH0PJKkgUZs9/WqmUCvKDj28qGfIBC6XuU2
LpCKL8KsFLkaEZZbZWxQSnpVWLoqAshKF2FAGL337ew3WdQE/z6c8XxcjcL8eTEB3Ylh+S30z5VnYVF8DAZAobjTmHnsJzxscPAQtEhRbUZMgw8O0UD3
IwijTgqEo0SwQ2g80qCLHpnVNqqlkJLoQoKBgLMU1fRoYGpYsNA5PlConSESghDZn6KcWEIeeg00Smx8jfObFAeZhhwogABcvqeqChWgwz8crVgpSMF3
05w3qre/Bguzw9rOObLdkOEUIpFCZMEjzhWyKOtNgKvH9MVxg39PabqF3HMD6TQaJY9mHOBo+PqwLPq1F6kuWWNuaPrgFkzxqNazRoT8XMEelPqWCeba
8ee5987wwEOe3ksIwKnGGG5kgNhn4DkRVe5leJihW/m95o0XiWBrx85v4nE3hvAoku7fRnXbcDYdB2aAYUIU7GSdp2FskOHs8p086FmMMQgdgxJsiI6d
fTr8jZuiudoUNEUW0e0tLuZdDfUreiTcj3WiPkjbWjCBA21JCOyTGU5EhdGk436Q7aA3x8BJ2j/0O8u7juo0dxfufI4B9PplA/oQiBRRv5T+ETSTFtz3
q+l5q8Pg+40mLI1SsxQQyXJBFKiM7SIoX4V4gqGh7ISH9diXK0mzED2IZBPnx9WI11etSAyq3WcxnXSrgB6IKDF24u0nbJyjWNSQhz50oRUEGmwyfdLR
gIwNfF/U+jqdvewtow7pAn0hJgVEUgiQ4KkcYw1AHb549nnzg1wdlEt33Eh/fI66FDXhBtQRtAkxJDYREFXJnHE0haZd/LYbY6oSBw5EPVwmFtttKy2k
VWCVg2gpNvuygueOYO4iItcjhXNhJoFC2VlQMc3M2D6nNNe6HOAYIt1T4D0DD9NzkLhZkxbpo+nLA9iAPMzipow70iNDIbgjmQmJuFYZrKTXGNpjSbhh
iSgZ6hT6KJUoYBfWpBlRZgwjody/KKBOHM8aeTtCxBh9deZZzcKjnRCgMjw9PDvvHJEyuiGZn32G05so1VtXUpYj53esWlZY3dAK9lGSHCpKBbTEIgeL
p++Zw69iF7Wj7i35s+EHmn9JG6XHLFto0PCknyuMxVVChZLGMrpIhCSQQUBQQQVQXW+ujU5Mh7Z370oJz28PN+u+Hq+B6KBkgSpB3ubkWosFIXQECQTa
+X4xUNZxfl1zEm0q7eHAukpRkJXGLodbzYIpURsKKLMsqK0KqQJPpN/RzU1iggsEwaeeCmDPDf00K9kcXeIEViddfF5lYs+JTGqcz5kZqqMjwFh1Nkll
EWgCmTgvCr02Qftu5HlhD7ixKG/SHsQKOYM15pEPb5PsN7t9Vo+YTyRrESOEbM0N91QjPBeS+kNDyHP0xiSfFedQsQZF0ErBJJS6T/AhUShpP0lLCFnz
HYVABGzuRZPGHU7DA20ZWRREXotgXiiQPBEawK9Ie6G9ElouH7oxRKIy59Ct2wyV7pcwPdtxNITq+sAsxD2UR5Ux0iVA0UCdwVYChppqZbJUZ8NXQFQP
BhuA37kKx0+YMcrR8TXtngE1PhU9G9LoxvS3VBgi9dYOfbirQl8fRqUCdpEFGAiApXkwI8GdzD2c014eGyokRgprfRavs7bmtt5Y9IS5dIUWfCogX0rX
xPxxEGqFcLc+Dfr11EjZBb3v/p1kbU7mEeIDaFXUkB97+//lWgTg7OnV5jw7evgJ9OeVot1mibuCyCmqrRlJilsfJzTpLr06HQRx54OjzTfiRZxYkkwl
iSgqSSoJmQjESSWa4r+7I41L0qJ77dnKcQ97MSTTpJ7uxObtb5nYZsumMlQPPgcuc8PXO/eORO8w5wPvFwHre+Sk3mV92UDITAdpGxUZoqUIwADr0epd
BYhSVUSwMIAL8HnYUZooHzzw7GlptyAAKjfca7RAthD2W5HQIkElSJDCBB72L+BDYE9FsawZNvFNR7ZiiMJxxMMr3TuOkPOdepxtyXjN3KO0NmjamhYp
IJIKPHohsSQr0QpmIRtfLbRrYobPmxenrxQx6vEwKct4F5uORnacb1pWnTd0a73b3bbexTbFGtOGLSiLU+J2Y8rSckmdIV39/czQZTuWz9KfO/pnoUGj
LFUu4RgkBhi7xQECCS7YstaUX4QFtRHIXD1GxxhWB4n9PImt6en5adFEMKOQdv6F+5i2fC7npwFxRZBI9/VMaQR9jbRHlIbIQIldMBkc92HzEBufWb1q
7kTiMPteOlTBsQSFMiDNPFlOpW823KEgQa0vbSMyL34sM6qDgbWcOUIJVaEkRjKzibPDjIjMyoqlBxhUbibYNwosgL8iUdBByrbOpJHl7951beF9+Hp0
K91P18fdqMcXftTPgAowrddWhV0gvkGLOGmVdkgoenOVk3iR9V7e1SaIO4sMG0gZMapMm6Dkimo0J+jwERUk+1nboT4pByR7pQtIaGV8ZLqy5XdEKAPc
iTFKvaSUUD5KrKaUFss+zTegqCBhR1qvAoOp24Zai2xkGZN+/CJge4OWvRwfUa0J1iA0cOJR9kgPB+Th65qlDa0t+bxcS0YEgyAMclcvZWNaHm67WnJx
HLqjQVaLxZ7hWUII4bOjR2l8DOuE9QxXDMmzO4A2OUXkHAEhSF2V2hFSpBQo4rjhrBIbsPDqXv4+B30FXnxgaYeHbMDMTaRPIb3tMkyQlogSRlXzHgga
0+6TMES/pIoiGRBU8lUZiXAtqhHTNEmU4I/A3IGa4ZGzwr0SFSxsl6lRD9S97YLGXT+DG9haFdhjqVys5z126TKQs+Kjd82G3CYhxe4VJKsEY4ZsjkWN
ahXufIYlqpV5J8+9CRnlPXiownmhZP5aDrsPHcQzsiKUvDhWHEHq62E1YZCikNwCZT8r9BRdopyQVAwa+gQcP7UFKkgjz4gS5AcTMw2ZvEBVUG/KhH6I
azdfFQgfwM/RICemI+GuEEhAsjNZ3ZZKHHRwxAmADia+RCO8x1LhuC0PURsyWB6GjZYfQIQgnR2tMKClEwDzeeQrUP3ELg8AYz5+5/LSG1U9seTqcmzX
dB6zzcSYFCQAh7hR2MZCo2ozrVqWq2QWDGXSLVhjLoOK5RJJ3nIOUt8qOLCbsNYTH5S7IiPI9dwBMDf5AXVYrgXjhnoamlmoyLYyqbw709w86bWtQnMy
nhhI5AkgTG2k6PrKghnfAIHRbSi9OjNaphaEWvGHSUy8PQkg0s7uTIT0fI0NTPHdUaRJFznjvu6s+GsCCBJ82g+zYacXXuvM2LQ9EYJvyp3jFi+mGpZ1
fUjZ/O9UpHPHW8oX7rA0QzPMOr5CL4hykjSfld2NVh8RRAEGEQKAQr2N34+XXOydtcTEFDZvMVJq3abwaK4Vdi1nONkjdEjDIMWZFcpqEAAFL98BN5hM
wLB0AlPR4vMTiBoGHY+4al1KEgmmAAgKEIE66ZgKNeAKZDy48/KWw8p1469mnUK+vlCA9erj13HpwOQBwgSCTQbULdwAn59MAaA8QAO1fAoEmDBmxdgH
w687sVYr6LXKceJK1mnM5s26355M043Dc7TiXZUlSVKigV1fJGKZIBdMSQMZnFc2gVU71AGw2eKLDAA3GeeQN+R+zk4dynzbMh6dYd8NGTCHkHnqZgAO
BgIkFDox7n4NblhT5vzhsa1rVVc2F7AHaxJHV114NwjvniQ40mshJKBYTcQNbJicluPQM9YOB28jsZ6ecA5mdYHACDJUyeepoOaXpObNI5TUt6ngQKYA
ZbrCSUFBAnD6kO5GtUQCaDaQUYXYEFKGjcnWUK/P56DQM0lNsRc48fkaPL2bCXONzuSXNCdL5Qhrgl7E9edu3swRMZ5a+GtN1hmbmO4U0EnN916ZDQYX
z+tPe+HFIs6wmeAxEkHpCPloVxMx2IFqHBNenHgCQ2AvSPjw0ROtVgodsKga3ifbCZv42pf5Dg5rW1FfNomkCasKIM8odcczDJ+PArdeLsYvwkBUh4Ue
gIzNyzDPCLwa4MqIMfQqUa2rzxgzYttXfmapobogGYgMXDsMQiSQTB3CVmLQgmhbOKbLCNpRnMbrlnFnbdUF4VAUUqEBKAnMjhcKFI3IhUWLK4zuG0I1
sktdhDTAWAbkUxcV67TrWuT3fAtJu5RJ8BhMFqTYAVhQhKASfbiz29ur2M5rz2EgdDgPy9BthHfygn0L8h72dOmHk6TmJiVYpECM4eizfrurFmz8OEcx
tEIDVoTKAKKJi7cVKEeUEDEIxBOaLrd0LNWgsUUTkvwa6NQZgZlMmEuue93oxhr2nd0/fSueEWZ3DyZ9VMWG/i+tcca2hkroUrPZAs/q6bOdNnmfTfvY
r0c7I6MYCPc4H1j9lWeChnzWTdIEb5ru6zONagoJlwbp28OI20LDYMwXJGAIROIxZ0yJQDUEKAUQJgLtXQQNW4CsXWoynFchZDkuTLdUTYJJ1JA8Aouw
9DZs78Ttrvh4Pgwy15KGxrU8DM3oNxok0xYjNJmNL3d4bTBFwFNnU3jrMhikxZtFrtkog9rO2TeSq0WtNxnQQ12KPQ4yeiTy3Q1SvWDOIyUqSiUiDA6/
20wJNFmAwflS5gsHQjBJz8m0xlUzhrDaV6hgPbacCkyKj00ghPEvjdVIBxTRwL6LNY3eq4zRgU4cZaBO7Ka+uMw+V0dj6LyfIs0z0gGOfBbG1kwEOkI0
QySANrthYxsztUsRrsqCnYJ1NXjRlYiqnMMngwtpMs5QnA/mUM8Ghvyor6bFVcQL9vI1prMqx9G3L63KdBkOZkCSNHZ3WAz9GBXIIvois6NU+vQ9mxSx
vW/A7mZpsFmj4C+40HZVOfCBODzInoeXgwEkKqmY2cFUO3bJFEtupREb3b3nnrvxa8DnJxPpzQn8FrrgYsPnbkg13VZmdAtvSgcCJTaCH3xLEDea5rXL
TbS9p1uNSF0Jk7Eri3mXxVYMkUfRsiz0Qup0APfv8UGIwwBA6O2w0JXvztoDg2XIqxHTUXvFN1LCDI5ZjsmMpclRUhfdepHFAGjrdDd6gUQhkrBnUMZV
WY+q+jAQCKk1N1UmT4lp/IbTlxKczR3scvoyWYQMEEERRCS39LndMG3mjvd3Zkw8SOtx/D4F2YQF9x9YGV2AxQMVFiBI+DWzAyQMmtAzAPHaIphJohhs
JGBm5kAPNhwS6huTQkNHXmYGgmjcpry5HZ6VVwEONb8jkPE3glAMXE7Dm8WOB18Bwk7l2HsU+rm7hyXcHbQJsdCzIGAU7Q2GTiamQDYDhY0JAp6k36ak
UuCq0pdhDXWfRZ4eYkwdoJToRQkdHZyH4DuKk4vuD9r2Od67hDQvkKaR7juxFeAJ+1lfu+1fnuc9Eqwo/9OfvQw4SbKT+TRJ0P6+vR2bhy3tyYuLuCZ/
Pc95H1mfQlRQ98NSy9Nw8g8C2Dw2y/tfFNbLR8tXTrHBzEuD3Fws72BqcPAWluQKkk7Q3wNiQqGD61RdP2KIETh7cSQBVJkAVcaD71X9clNaocxk3YPP
liPTe52wxcejORA3KCwk7AZrkZukj71QYGEdCCEZK3t+FVd5M7jTwk5EJ0kWOgY8kLwu11hYGDMOQ/9DiYHrg5EQJD/TOEvReJgdTHM1m0h8pEmjioqx
Q2lQIhVG2G8ZxqGh6+HBOB8eZmEm+YZM6MhUUEXZw4XC3AzHibGHVPZAP3WHVDrb7f+XXDcJDtMk+B7lJGfH6ADGVuYYZGExWmfLRp2+GJqCYCapAImG
gVYFMdzSW9LCLrM1cHdHinHDQ2wmGWcDCveIetB+4wO74Xy94dirsk+RaZBVnGHMDKbf5mGM4SkQXnMIgqF1xhxxvKpVbw0G0gu0uFA6UMRVAPiR2+J7
3eNYGjpfgcOnB7IBgwJdSlzS9MMzQlwczNuAYcQ1pQkgajuZf1Mv5dd8BJ04vOuhrcewsYTQZ2OulekmlQWCijBU3bprKmc6HtGhQyUpZxMlnGy2Ms3C
nieDJPE99WUkDykLB/9ia18/Z4NHu4s40BQUfH36+WlIdQs8lciJL4VuQGAHNE4qHRJ215kDLLzJYtTBmPuT36ovySawoLzxTGTXFNIiTJvwhOrFD7mV
U9rSZ7pdGoZSsxRWfj+NHfwfQ4Jyyjmqp9zfxNHxih1+fAdB6bLx8s3IPXPV1WLQU0Phxxc+A7CC6IDIR3hApchWhQyQcsgDJMHj8vYvA+cP7B/sduTq
WKyInqbix1cd/N8Xjutkd3z53V8TkaJB3W3JtyXRla4RDLmCzLUYhluJ6NM8eLOBNzmzhwq2acuUZgY8RmOnkfUyXVKGQkoARSVHAQ5ZckIUoAUi3NVE
W+RZgrnjq32+4+9y/O54yg3TxR3DF9evej6gjPvCnSZdv57iUOiQQCCiCkgTLGNROi3lqGRqm8BFNTQJQOc0zG3s2ea9J3xI8fXfOg++LYefddaYKs7n
x73Kq5yQ4mEPl8ejxbzufej6+Rz5qM0CwKChPTliRou5YJosxDYUtQSSZlBwBo1To1norw8tV4FR2ItrwlciSLl+0JXvnuB9Bwk+y0NVoS0KbmB6JSBT
TcncwiiqruefHk7tz+TdZZ9EVm9VeD3h7OdGYVEg7zjXG6VLy2dWF0Uq0YWbEhwazCsUNDIURYdE40UnDN416l+FPhhNUChTbw44+qO99nffzx892Ppv
NtJMuRe7jlWVWoyoa179dfL2L+PwUN/UBUciA8i/Z9CuGDiFAGI/B8jN0+Pr+U5KfJzLM/LYQA1IrsbKpxB91nvOj1dQ4o8XeVwSwzGvDBWzNd+tDJBt
OpVMhfvhF2FC1CBy9fJ7i8IPGvjvo3LweXN/YkndviQyvmi6GshndfAS4KGnWUy91TesMui1Y7hL9ui8odGSYhjDhADSEDEJpWdNduOkNF2TiKCEWaDI
/U8cohniN2AcExiWJo6yn4Jw4+IkD8mTmb7dDRo8DhJtDk3PMXJvIM7DBBHRVLCiGW5m2SrkSKAxPNxizVsWGtZfu0d1vOycMH0+Q5L9+PiY8yPhtlVT
px0HDU2UYMREd6belnzn6k5MkPL9IHxAhm4U8/Rlt+zGpZbSizLSYNS7nDDfaM3YaPceFuTiTPPKsYIA/V7r2PRh1wnbm/VIYhN6QppKCiw0hYclDbAD
Fw/gqQZiD9Lv6YcEcJZQO0FvYA36CDZECIlEmJJYBsO6ERIaMJG3njVwHjMJRAg7+a+3ip/4djnPDu0al9q3iTFVRMdbm+QeOHsZwH1JZsG21w8knYET
XptpTtp1m0R05iPCNe0wfAIuRyq5/Xu7G10LQHn8fJKTqjBBFVGI67xB+JydvsMhxvvPYUoRZrQst2WQLhgz96Te0koexwYQdC22TMK7WmvN6F0ZHUt1
Z9rT5a5zYh1A47m/HlSjOQ7cydPMD7OPfHqlTgcbMNhgnbQbLhoxnlxJmDFiTw9k5ys1hZDrHVBhQYcnIBNs3n0Y5BA/UHx4qUZLEEEAO+w4R6KJ7yIK
Y0TlCKkcfW6DkBVMulUl125OOUXZFFwqiHW6jOEyPO0JII0VAhYLLjrFgVmLRawsSDRkywMyTDDMrYY+wwPP82MVQJzRAXabaeIuh7E8o6Hdgduu7Mnp
89ZuRfdSp7dM/bq6oXYX3Uo4ek21iTTK447Wj721qOpVrbxhV+lXwwOnOrnGTeGuNYVNph2TgsJgaSaEZE5tSfYdtmofT3nzRMg8y0S+1t8cDGebOOK7
NYHdDhzVTJVP9NLHD1jKoeDRY/ePnmivZDBZ2LV2C8AMoAmWZnNRaqqjwQOvxj/RfAmCSIoYmEDkc1QODGh9hv+ewh9Q5zyS+PXGoWH0YTaQ6fdOLDJw
Pn6Sh9cCRNESBSLJJsdO8Dc6+UKHBPuHyAMBPD98BF7MyczCahGWaUCpmgoIgkgIqRIqYeGpQSJEHZ93Ve8MIetNg0dY4v6eWALAWSL5CX3+7A9TQVnT
dxxBPTIZbCz4oWpPbhOKJnM6tN/r/Rv23Lx9/Gnk/KXeDwA7lEzuG5dj/JJJcUfYgGw+QgKCy6Q4DlEQGltoPL2u/yzNw9aGOQBK8KCbgaKiJiIoPFsm
OeBnl4+g8TkDw4tpgNG46wN/d1hjO08gNtBw+8++KLSGJ9tvozWUiokcqB3CsQMSBRPP4DwWDWYNjK1iAcOVmgRtEhYRxSkDFrAukRf3SORHYQA6QVVt
CKFhWKUxSwROgYFxYJidoahctq1sI5HNAQZERZhxbGIXG7trB2QOcGutiP3XnkkCHYkyYRLbGKiTkAYGAvYs+braAKCljWE6QAYlLKmJFMKZHCISjkRI
RFBk4QhEsSwwD90I7UFUTSxVEG6G0JkAZBvIwIxQkyBMpxxkzB0MN6wXG0Mpcnky1aTcJUc8jWjki79fdVuFEkpU0LUyZdAAJ2kUYqgoIlIMJEuOCOIa
1NQml1pkMZqa3vQaV4HgR+U5+rVB8rLmfY53J3cnx7onSt3McBMYVFMhvLxs2OopmDmFwCkFSVLCAk3MXDq5sSGGJATgIIBCwH04DgcHC4EEfp2KCBqQ
sqiCKfCO59fOvedbrNifF7rZVy+rbkPit1RZnEeVsUR3eJDjwJruK4uC43ruI9u3u8cXhB8earitxXvbz3UUe2cchB2CPK923Vjg594IT2M+695nlPUe
z7ePb3rwhebu7vefeUX2XVEe5TcHsbYg8o4VM2xpNCZQ8mAvnyHqRfJNr3YU6JeX5reMh8BCujNOOXVc1qSZYSnEZoQ0DA3tWIorBk0YvSR3VIDd2HZN
CRuSyGqU5jHfbwncOk/5MJrXvPf9d5sjHbiUvvtasTLkXG9W+MervU5+Cj3YutKJA8DiH0pNPaa68zRNyPgw+Yd/pnVCdSPAoht8xi6wzMSfYhsckOyB
RzXHGoG0iqhzTkkzlU+wz93trgnncZ/DdOs5RYonJBhAxv5qEe/B97AEwQKUtMkYwMn/qG4ncoIWnLMTQ2KhiXLD7mLIGte1zTqnHB0OOpxAm3YclGRc
Ttljug7MYCjGhywz3J5o+nqtZjAe2aRzh0+KcodGZUpaIk8MKYbM8/HUOTU74ss+OXLhTIYIobU8p7b8H5HElXgSnQ+JTqa7ZDr6EOwo7j3C4Su+ADLp
zbwLDRaOXM4MvlbBZFhE7eRrDw3KKHv2bM1zWbS1EMep9Kk0KcIImhh2YgkCyaGTqRIj2Nk5BJfGVBRIG/TOd1VUf4JrrKHw2VK6D3ir4jsC9UHKHkFR
ycwycI8sNOsGe/HCagoAdlXIyiCCJyIHOAZwWRAciTsQCGMKzDSNJS0NRcPtD1P4pd3A5R4FVDCdpA93cuwKdCOuMOWHKA0STEZN90SizDDqpH4Xz9nx
3zE9B6tFc830MfIgvqNuX/fPl9ft5vPd9Xf34SZmSSoUlHZsd3qu89hnPdGCVToKdwZowKEpZNpj7uN4CicV3dUKajKgsqoP4QGhA3rYmxk3qAfpiGHA
QiCAYr30NDLwTpnXr12rGWqgKDBGCnBtpUOiPfg7GmWQRJw8w51iKen014nQO3t7fWEGexOIbHv7kPCYV8L3wMBEWAMhg2QsiUg7Mwo7d/HTsgQdEUEv
xIi57QA9+Bj6p9H66P5DLb8UMfj5lylnn4lD09PHLPLUMRZbPj8YIeGtmw9fa9IDb43NnAMb8+3h8AmuLPYHjQIae9+4gG8nA8+XTugbnah1ceBqN+fE
6v3r8kiCj8hTtH3H+b9Q/dzew8DuzTjGzc5+0HskgUJALUmGB9fOydJecwGDFQCCg03EjLnKc5T5x2xdZh+fx9v269WfnW/zjht9evhMO9VHjCQ83iay
MSw9ZQJnui3hZfWwo3goWig5yvwWCBDBAA/q6GquxjwtmNdHrJzAQWBlKAXGnsCf7Qx3ysQV0q6ehgQ5HJlSOpgiCe0WBUkyMpShyN51mjWTC1lJtuLs
ZTjwDwzjpW2779bm93qSRk2lEAWQE0iE2ogXWPplQT3Ww4TUmhPaGjzihxowd+BY5Yjne4bJ6gkU4cGTHlNjYS8ZnV1vQ0O56bBRjcw14mJIs4xfkS3s
NDMDOWydArDKyt1x0sAkgk7YL3YQZoDY0WAeipECRABBKJSNA0xKE6EwHqI32Tq07QOoHFVsRN8dSKZPVL0ZTeXaUNidEjolDjCHDZwWAJaXUOGCPXbf
NjcnGdBhxxTs6ipxvZLSxLbZYr2zl1lqaKQ5eXTNCTlWHXLDSLpEXOApxyQznXAHIJP47RcIHSD9rjwNy2SfBHMQq7cdQJJjFAgAXA2OQAYdTFpAEEDR
DaEB1QvHOIGd2Js6IN77m+N757JhhNdkJzBEFFkJoapvyYkEC7GFgsrEgXcrDME5trzOrOJEkEcmIbgEKMDOBC3MQZl8G8iA4k1h5Q1/K5jCbKrZ4cBv
XMpwmXgPWmt6hjOKWAIakwJElII3B66FK6sTcrZPH4OsGBuylnCdE8eoa3xOvOttF4DBYmXJBRZ1JQmgGllOqcG7Oh3NzbZ44DUhlQmUOIJy+hN2pHJw
kDy1bGv0/Ij7FGDcet7L333B4PIMW3ZFeAoGFP2xi8tsg2kTR0Hw4iLFDSXghlOF9N71pMOdIb1vjXZ1oCRxBaIVPREbWtiB5AIJGiBY2VhfEOU3YI4D
oCtpGsLZ9TkjCAkEfHd87i8HNFoClHXU0FAkMnve5EwYvxg6kVBAjoXwvZ73k08nSCa6VQXAKb7+F5a+lm+KcIP/tTxQwPNWzlKqoRnLQQRTdrnSmCgs
S0bYeWrpK6weGkyKSxOXojknY0KTmnHAdmaZFkdacxQVOMJOA1ebFTpAUbBEqB8EQN6qGcuRIIMbQQGEJllyN3q2TCQq4Oy8dtFcTXHNLrmaMlwkLmBo
gTSRpBm8oNggoaQku7AQiwDQEgEgaB9ppiiriOrQiIvABrNP035AnIyRu98VUFbwltsNUAfWc1ZVXr1fowLU9afVw1EHw0Lt1PHb5ICMRQKodmka0ZFk
CTQkLZEDCbl5EDwQIMvZgcxkakalDxGbUERCHdkWSYAYHcZcQ7kQLYD77FjOoojLL2NzO/jzDToNu2Gtag02pyYWToDATgWgZCBZd0lCCD8XMOEYVkzY
wu6gXAgEJKCFMbU6hKBeaXcxAqtTKkxhW4Ex2CAwC6KTFAxs7ubRuFUMQJty6TdASgJlXNgIvfGRatYUkLOSoj1ShmUojycY5RQRjq1MDVJpgb3Rd5YJ
oFQyTEMqkpRG4F1Ok5ERWUOj5B8rWRnjjAgYEgQdqg4A6cglCaInpT4lYNay5nAbnG7gc8FNw2l0Fom9k0SsFiMXEgYMAiDBEoIxGURqiFrOSOq2dy2l
w96ov1tCd92Hzu/CiwBK7GphohGqYjf8O9EYOMQefDeBOrveoAsPESwqWl7ua1gYFwbzzQqD4A4ow2cZ0dStknwx1akRExhO4joS031Yzplyt2m9yzRW
m/KybYdbujJEMGCIGmBOIl7hWQw6bsKESjst1UmcUpxZpKqCowOpPcdaHCJ3ehyEd8KSBB3PA4E4Y6gcQe4p5sDCCqgDKIBMAedJm+bCGccVxgDISSxk
aXlbQOxgScC7WXIqzl2g34CYsGwFDM4oyRcYYyDOhjRwoIUbQkh4KIBlMIzM2BE1wTcgUAQEddVI1SNEECbqqAMWbuZIsMDRZgMoXh2bUtzSc057dbGU
OYypGmSDviBpjymkdxwtLBTFMNY84xNl8evZ9SZGDVDQWi02ypGnInY4T1oCObizonBwcVDkDpBAHMTwFjfV01Rxa6rYsVRSRZJ76DkUNwLAXQnSNghp
MIrXTkigtXowuxMWSTtKxYIOCeOmQKRag2DGacCOuPtvu8WVnUFdLWliqIVIJhRax5HrnRT05rJfO44ZgEaL9JfpRzaGVg0WeZzkVarQyrnXxHe9CRhE
IOCddUrEjvN82EKKUYo1ViiJUqnbwyDFjubqkSBTLTrqQJu9uJGdSxZ7JsoIwK6od68izBPesx3uhfXLFkHclHwHhJD7Qx8aDQRWQrenI1YZHU0cnthh
pJDCuEKx2ON4odCuRmISSOrzoUjrrimDqBDHfK1I5fSrZF1l75MYQNs6DHjnhiTzFHRlBA+Ea25YCHIunlyPLgCQpvJqMlxlKCaoadkd3RYegYCkdkIN
IUVuMzxQuu6sGOSrAlgISRoAmATSYp7kbvpgLUHmeKDxRPahtbWnERCNlkET0mHQVGNjJJHLDmgF3GnREjsWThuKGkONgwXdCWAYytVPR6gteVDoiR1U
N5tnqwxGtVD+y8eOYRMjwwOEKdEHyhT7eOx3L8eOOMdDoE7odaAhQK70rM7GiuGjuVZoRBocUbkxokgyUTlPEj2ZPK7OpXKY0cvU5wdhSCBQwQBwwGOd
FtTw4KHC+Wzs6LQ5kyEeVXF2eVqe9dZRINJcwXOA0a3ljMbJi89HGJdtlGc75vKvvaOlRihrVxJk0epnumrV4nSPWXJPON2ynDFFk9SucHyFGhYM5oOg
oZAD8eUN37AhzA63gnVqFAFZoGtxh0QERFYHE8Dc7ofiw5hyG5OAyk4QJkKBzuoMiQUBG7HXnMgbIjlDY1GgMsEqEMHIbIMqE4vxgro1Gx7A4NV5HGBQ
8YLhgTT2mY8dPxYCF2hXmoqKHdKOYhzvIy9edgmAe++V1rJ29RG7EXkDIBAXZiYgtWKd8DhJumZhgjTMKVR1bMcy8SdWBOjIyDIqxgTwXyOmteXJ576O
bkMOScnUC4DgQhyokSvIoiYJIkJQJInkdyzl53MXOtaGCdq59dD2FSeAlY7mBpjRF7pB9sc61UAygjCEgGDGPJKhEkU012sbpWLm3yqKBEvt/yiAAOtz
rO6TEoGFHAEXvfdvwbaB7T6Q8nM26vo8qzEFkSob5k4Mtgki7K4gjElZc6GYgN0hrVsLJJYbRRBAxXu12oNVpGmc5dtNukplDOL10899ZRWJE55ec33O
/FdyPFK0erkhBCSwZ73MwRl7PgeOo6kxrmwS6AcQIRAG7WBXHk+PGlsMhQmTgXFbzDSS+UmBtIcABmCAF0I7tQPoGd8g0GKcczYlmJgOzw0EvgFlUloU
1dg78se3gGeXlau7ZUOUBc8GgE3CWJakgidpRyQzju6Xgb5TwsNlATMCBIaAhTrd0Z9qmerQszvvDVVCRfhe9DZzVDUleFO0OVhIBi6nBPxmdVXmnvnT
7xCPGLvrBxZRs8fIE6SINGysdruezJFkEFFHCS2F1Klg9Who+F41IEhkC9b8IgeOtThWy883s8cXv0vWhwjmdNGDFE1YFRIw0YIxQ4BgkBkSYhiKoTqb
4gK7E96uxe0QZG0MPFNSvFTlN7LIwmz3qhuQoN+GGBs7uORy+MWYzY4PF71SMDr7xvVRXheKOdawbtLAQywWiGWQ0kUmN9043JQ2bGCEcyQXNluLIrxJ
TIIaCQVFiiXt1QGIJkGMTNoIFkmS/HBId2hJMzm000GSaJHDvcmJNZS4XcJJ20ZIdDA5EkwjSE7DgS7o2jo7oG5zB4ibnASOWSlIUhHYJsY7CE9Ry1zY
djkPQ3DTW0EFk6dSZgB22eAZsgwxhhOmYcILE0XMmxaTITAGSCahkRpMA1k5LW7V+C2TEaH5+N+TpQaxAq31tDoaCSzfEIdMJM51LlMOdbENQOxYpECx
oEIQLAaAwYL0TkUPAxRG50vJ3FCjO2727GZweGrxydXjeynLNikUqSqixkjMHFgqlcgKRVyIqCmqwJMQpywUDvA+pvwHsxOfZkezrrPLsgNCgTP8PSri
dU99wUSPYKwAyhDl7lHaCiT8F3Cf8eavkoD4Owhv95PGu44gDyk9X1chQ5hyA8p7PLKMORYeqAPLM/D5auBsNDNN7UDpKHjAUYztsSjhIepgUomBiLFJ
J5EDbkyTb0Z2O9tpnssKiMMt9k6ayaYM/a30EDyfxDeyc7AolpWi29BOdVHZozc5Sh4BPgwIHiQkJ1snsIV2kPAkyAiWUZGgSSQDEgHxffDUFTqRqnMH
JQHQO1NVLSsSCepAIDn8I7rZ47imPxPUo+4PgQQ9whvLUQo9sJ2SgadPaIHI6uickxxW6sHIOgG0oECFJsHBYE8Yhp7dnlN2G5gUurLaAMwg1I+9bdJe
jhDtFC5Q9C+O0JvUu5PITyivr1ByPEYnUgQDs4j5QyBOEVRwpkRRVISVyjhcOFyuVHrW8Jxn3icIuBx8LR8GeTXWes93aYh9WQ0MMpQQQk0mcUKiwmkK
4IATbzlWM49d723tkA9jBwnnkHcJYQnEdt3YWSRcSbg0SoYQkpGzICpisqSSkwRF4hO3EJxAkkPDfiff9L03t2jaaBEFcQ/WHk5QbS/Zg7nxuYucdjZO
6QMwQkHaDBWhREtoDCEWc3MrJLlRRGjADMIxIoBId3yu44/NPAvxPW6sdPWvjwsMsFGNaxmyChs4JqzgoEIaCNCbCx5zWHNwZ0BHgeVwTjTMVErA7Bs5
CGPN33OEcIAgW12D6fInDBMwTgLsEhExKcPq2fn6sDl+IfDJ+E7LuBEGrZE0GaydTsSQE8zwVD3IbKVRYJYSA6DtRlB9oZw8bg969ROHZ161RX1PpeOK
XqQJKHfrAA+gkiyHl5zhsKgTEIiHRX5T+H2EphR8P3GGdbYeYHlo0IjCJyz6TWAdOxmULctqcUOmtHKbwK7YWBMMW9hjGALIcXUjQNkCiIsYowhkIbFy
I224OymvuSYTmZQGKPFUcV4AwgmM07m58lHI8DRBzGguAwBIRBlkNSODMysvuQNCLqyiyIxBFjDbxCgAexh7B7g9f5udFblEYjJHC0RXCwYyZsK5ABRz
h6IFDujgSe9i4QUT06MZQOPeDwKghyoaRK9n4Y9/tp29Wtee6Hbt5+r1RrE8I1Ro+chya6Rbs5e2sKEwLTBzTF+y0EEazRzTSso8OLPEvGwbSW/bqGCZ
JIbnJrg1TZF12zOMKz9PL190Ic/ZDRBk7e8/AD8n+FKUVMCOJWYkthtgwTgQsVesawOGVM4hJ9WBxN0OWcYawKkOkQhy4wqTdpjIZwhisUnCGJzsgLIp
wyZwZ9OnLrXAIgLOEPzf1AwJ1dshA27R80MJI9a83ICIKysqAIgpIslNSAG7CUzBPDEwuu3nTEpl+OCaLAPrY8gR6PZZ2Pdr2DtpM3gyFmCWNpeEmmTe
RyCUCQmYohGJIkHCVOPVm0jXRklIm+ycOgIFGAEqENAIBDB6YJUpxmTDGRZgcMDbJNcpsBWJwK/mHBOJwM6nE4myymo4UCxyxsACxWdVeElyw60YBNoY
G2UxN4LygATylAGhRPOEX1Sgu0IpqFQ2lQclGkUdpFDUqZCA7QakQ0SglIqG0KO2jtXsXZXeVPSV3kV1A8YA7DqlKJ9xlOJiaNGXBl062yYU06RK2zp4
n5Yg8pVOUT93PNKnFD/jImC9ij/++e58tRpV7Hh8JiK7iwCAtrKDUlSq5VVJWWhRWNOEScQhaRQ7JClHl4qJxOIBwVPLgr2yv01PBUDl46cH77UGh4ax
TNYkN4MFAvadfrlywszFswrn8PYvt2QDdhCOw4a28wNNUGZmvgobeZIpn2+RRuaHIZlaROzi1S9fFW5jzJR8kA7tvDwueiJ+fWk3IdC840nGNyc/TPen
5ptgux0cXnh4MIvA8HbM0dc39dk5JwFWCxnQslQ59y9j6AdS7+yyAPn05bGl4fbwNhqgnpLL9lDx+uw0c9Nc7kD6GbgbJO/7NY/jd52vLzxT2I651rTC
P6bvrwzyIE8fWfJSKnkfNj8rC6Qx++1bZhWtiAFD5d/TkoPd2eLyUOy9GMiKaBP0J0kHDQ3UY/lJbejQg8zsgc2SSK07GRArMcM4ezeQRDE44hRsJQuH
SNvUvJIKNcMCHKyKYnITDlZgWRiUDIUDJBMDJNCLjJlEVRecFs52eLncPAM4XCF+ru+QQp4zRbeziPh7kDkFkyjlT4gaN6jIet149exKkF7okbE44Tn9
SeQdzCrp3kMu5hFCSFEetgujHJzysBFsYSe43HbTd2NzsUNcWs1lZJiIEqRDTmR5doD1ePb5d7gPA5Ij2Gnuu68+ecboR9Z9hyfV2oeYA3goB513VRGN
iEk1QxmJVYyVEEUVRAsgejIGWT9HzSSYKWPFcQzAMUyz1AbAzxfYW6H2qdgkvevAikTslCKigyTyhTUDyIQMhC2MQyGmqoUwgDL8OKPqZYy02G9eMpUw
qlsgZmiBuEsPrhSHSUmgZn7rPkMOnQ4KEpB4B+3N6TcT5/XQp77aJ3AD0EORK8lN1ThL5ejtrNd1mHsx6U7y9O9/e7BKwLEOEu8pkEgn9phjllPIvofq
myGb7azXWBNn1i6nIepeBbCnln1b/zeHEDi7DmMhw+HiNDTQtC+hYSTNRINTBQUrSxDEgkAT55jEMQWpMXcA7ZIqppSkWgJJIk4JygHrntolO3yw5VVP
57JasLhyKSx3vBPk28yVtKI+/JYnq2cIbROSzTJ/RKUIsz1ehnTYUI8lhOwwJz6yBz0ae+CflviPEu0DuhKViaQHO8AxoIIGiDIJFgHf061N92t7jZmh
sU1hjmeOxvsG+5j3kfYEdwVW5j9YfBDzR7B9/qRE4dfjz0cBThDDRFNKExSETMURIVESkETDAgPxkR9F+uAwElCAaB/Ihvj26UnZ1wFOuva4T8OkqdKe
phipmU4zHF4dZFptPGGP3JWOxZOgmM+1gRqaP9Ui4YNoQK1oNPMGugo3V4PuIeTcQJqlMgpptsMMTM2UhI3BjZHOdMDycp0jk2hKhWAFiB702LAZx0Dl
O7pR7OzC8Shj8lVNTKC0yzlMHZoqhc30bdqHmPbtenFOUNdVsOGE0kL/GEx4k5EHVCNpM+EcdJluQ47k266JPCauwiMk737oYcevHbWobTw4gyPAGIds
JoGPuHi8DYfjAG68IEoJoLQO++Dye8zvhO8BJJxwrE/08bPhC8RhN1UVFEbakZ0ejmkrxhcFS4YGSUZUX30z2dP8zpeT4NIX4k4QMxJiCw6pCqHbjWtK
qX4U8gwYsBqts6xmVzOcrBGcKhRObDWHhm3XNEc3LPxp0hhTp2nj1wNlN0Fk6yJJVgB11nI5dphWYURCQU0791LDkZRJuy9U0scYeDWZNNEUocwwt7MN
FFsnj7lDzlExfQECRD1XD24gOoVenEQeHPW5uySmfFA/pU1xVWQXtIQ7U5byQ+Pp2A8/bNn6znywOXP7Wgc82b1ywNpMjezyx9fc5KeVEAHMBeQgfKHy
43JDgT8PX9s/RH8fYvEjqH8MR3hxxSfmHN/zpGp/sLE4dmJ/PjsKU9VY2CpCJhEK1ogmzFboYcCsZKOZt2URF5eLbAH871oITGrrIbJLENmTTpsd+uaN
GkFkxA4gKKDtmnUS26QvQf2ZvNUq9tuYaZmbmCiFqaTiKMAcMcIDOjCaiEbBAlZttrjTIQVA7V7riGsss5sucJzWbqBAsgcI0QKIj+s0YZAJiLMDsxPd
bsaws5VlQkF0QB21HRAHK766qJenCEIQEQGQIdBdCrscHAFChBAiwmTQ01SYcJDwjEjsXw2LAo9WGaSCRzTyVSD05A3tUbySwwVacI3lO70hLCzqae2b
2tcE1eTSBG8twksOpAo6mlFIMa4hVlRgJgiCE2cnYrJtBpXbgBsYFrc20C07dUad6TrESrCmpdDXWmuKkiCGiw7NBHScCdZNiIooJNmygCmJcst41qEN
msyBmyw7S3bJ1TcTTOloHFMvOuRITZo6jzDLqicRO3vOHJEGxRQCMMKtYKGCkFiVqRpZyVJlPbFgiI1YiANDe1RBgUhsaEI1UoZzh/B2SNCjSEKUSBiG
gepqrp4aaF4BTj1tOkkyRJNHBhxmV2x47e35T2JvAPGTv1A7k6KXTt367kO8g0iaaGVdJgQVSkSC0oKGNpE5A9m6A/wKEqppYQIFOnFDkqB8iUYZEoIm
lpKopKClZaJmZplUKASiECGhEtPkgodfafLvMTJ99EORkethxZoCkSIqhYiJQpSqOpfBORAuQtCBhArSzKL3IgS+RBtBQA6hAchChClpfEBVOEggFIME
RFFESJoCA/GV0e+p7UlTqJ2FXv5D6zdIDxXsqquWYQVLRccOmgfo0YSDS0xUI0tKeIpBiip2IcT98YPKd11+mnrgQ0YgbDBQLGQEnbMyG+eNyBOu/PPf
x10avxPjNG+Prhrty5ODlPe45yJxz22bv/HPq4Q1ZULRpMcwSdv88DzgG4BoDi0bS0b4ZZieLHDMPDr/rycKLE7XBE/eki8gJlFNwDunmByVwQO0DmmJ
+sRQRFHxLgbHJ68IljXeg+pDdP6UwzbBVBxDzfJCjyqRQkwSVK3GhMHIfQpqOR62kPOCQFRDLlyigLt1bQmwSKKYw5Xe7jtsgrh9FkBRCExwO4HBju5Q
HbKIUxrGoNWI7Wy7ICbHdKOoVyFKBSg702Fd9bln9AvcoEpIvQB736JYIpSmi/Z7vmHU8jq+H1HA+ozLWEhnBDrfl6xU5wHtLuFQ9gieEo8A/0SUxCUl
24hVB/2NLgrplTCF6HlMQRRRAQyQkypcwWVcZaRoQQoVChX2GjH3wWYoFElEUUBTNTQwa46gVIgoZlghE5VCIPs0YnvT2jFKyBgoe3YUOdEm+hFPf2gH
ARd23E6u4OZfMgKBMgaAMkMIBIkoGgKKCgpSkcBzBU7EFD1+sdB5GvE8odKAh6Ns+uAPkWnb8DXpsJzHR9k8jlYdSj8eejV8L7IPtl0y8jrTp02IuNA4
gGxeZBnHW7OMT8ihN2Tg3nsZh1PGKiYLo2GKSYhCTRrlDy0Ch8wnvIf3nx1LxnbME9pNlhvNQEzaxNONN2GnTq3Rum3DcNUqIKpkEPjd+RBW9qBso/2K
FSgsJxPfvz8M4qeeyPN8sMOSpx14inWbAvxhD3wkAPWHaQJPhGyqnZjw2w1FAaJTTJkakDI7rEhk4usgccBJjnCg8wzQkJycmyc6DCrhTFnQ45A7rYhD
kIccZ23+tnw44gsYBVkN5wgWFXUKUqNClUgN//XNdn0+XmHp7KOIeiH2UKiL7n+3nR4hJAToEqHgHZpEwChf3wAa/Hf7vq9I1yXfbJyGpQw1l7H4gdHc
2+nc8onJ83vxDQfkyfR/f+3Ml+Ltwis+Fmqd8C9rXhIo9DQd7bFJp2M9f9Wk0Ae2N1OiJkLJ4gePpxQxAFZJ4+v3/VAFATfIUpVgobj4fyO3pse99xw/
BCiUUEFgsgIlbmAnbkkup2O4oo2druXTzgck46/nJVdpMeTc4dZxSEKUQwzEEYsZlhUlUwtMkkX+aQrolDp1ZV2qVcOXojEFKIFGQJS+AGEgfLz3PRpt
sAhkZNzF2cA46E46wchA9qJ3qB4/ep5hLMB6GcDoVR1MBhF1L2zyQHdxHSxEVQSSLMEwHXEWscIJdwe0UD2HPy7nhfTzfidfxU4gftgeMhy23OO/HMKg
yyydOxCujApelphZ92zgNhw9E9ZsJTuj38w3jYfvOKJs8+vd2VOuOZyT/n9vHq3W17ghLEDSmSfk3ie0Ak1VFUBVKfmWROD8wPmyrt1Onxs584VijwSA
z9Ok/HjWzVoYdbyExBMUqTFv/FhTG0IraKuxsbHcONjMorKiR/ZsIi7mZiVNACJqlJ4RQIqqpKfLWsFazJxMpKJ/K7TbR2w+UzpDJgiwxRCH85TDuO4Q
/uhgqCqUSAhNu0uuo7euzqgoRPgfaB8+R4yb0krcGTEM4F+A+u5L27J4LaOdNgDAOCGAYgiKqIsVxILVEYl7WYrDXt2KempAvH1Ot71vLHt9vbrrOp4W
noCqHBRDlDQY/NbP7d212C2Ry56kd0EnQ6nJlGpByi6OjuWSYKpHTVLpr+HhBHK6ZV6CINycgQkHk3IMNscMlQU1UgHIbkAmaCOBxlzOIzrUDsTnDojJ
WBNCjtYQELYkyWCUGbGK6fMRTYA1olqwA0ejSoP2nfBTE5ErFDbIO+7BLlhMzKoda4P8SWFlkh3E8+j2N1veZ5m08z11N+MPyztgSeQxLLgcvw7FIT6d
yp6pDhoeyyNHZE5YRMVCHr5bJ21T5KZ2CHnK0hQUNKFBQUESoMiz3yfB9/tRD2XMyimSxtcsVESYKC2wDKKIK+CIbHZbcUD8ZAApVHE8N+ogvHM847/H
Hyu5DhyjTyAsNFCKGQCayFk2AROzEDKxVOzBRU6jRfaEFBw/Bw8uxXw+g15enlx7cHAJo38jGhKTIpMUEFVdndE6yQO0DOOcu0DsgkmUsMn8DL04ilBX
aEJR2HCuRziMQ2FirUNoSoMiHqrIUc/rPjhya2JgNp9XTHncpN6kKmKZc0WpNczYZMjBY7bETcd0dnQsuk0K5VhIUdhFPwNrRGXcGIyIAxpRTMf5GSoG
QYlgFGgHJxDxginDPA99l8LHZObhwnq1ajznRj2lFRgHCp8FUIIV2H0eSL1A3BUD0E+zU8EHwo9VWC4ha+HfPEl2jNbgHAIzB5GLsfGLBVOEPn/nL6PU
RNB1Pa+4h4h2GC9yub9e7qSI6g7tG616GAZ0h5R19TtkkimwiR0kn59+YfJIVmYiBIiJpNhSDFiYZu8JnB1/CZJAnZ0gd/tpPiLlXdBuwZ83iWfFgQPV
Inb1aPDNntkN7JzMAchChSw7Afi1DPA3zWjYo+fjoOvQodHkggHKSHCATL+PJd7qzKGZQfVzCFdwZ6QYTHxQgenlCyQwQ+B0vn0t3HiUoYUlIRx+H6fj
yHkDlfkRFbnadIVMaMFYmQZiXw2PDXYQ2bePhrDOGYsn95vcQ0UZqi3lfOTOyaCoti92zi9ecydoITuTp9MnAnDHremFih9IHuvX7KuZmVZEewORup4S
dTHSwhpR8pJs3qxwliFQmshSAxA8WQ1EVwsE2qLIsLDea1qTgZIC5gso0GgsOZJ5oljDi7T5egBmdODpkNyGcYdJReE+k+Ice9fAkGgKJmGEoKCkKEmW
IpSmZWhoWgKmKAShQiEPAQ9tSHDuJlOfvp8mGvQ9PDDnd9Ahloo5ucM9YH4cHA+AEogLRh+bLWkxAXhhYT2HUZ7b/6c7ljGBoyKQhMArlk2CDAUSvPi4
GCneRcESQw15koSe75uwZ7uJeEh8O5oyUsZ4YHonjryUNDPXdmYIZJOSDt2ahSaalLSxT3W8UNJwReDcKONTDRe2g2E2+TCGncy6YHbLw44wcMF7EX1y
UFUrQhDqkcv7P5qmaFE8Hwfwjdpk3ONSG3ji51Q/rPoxw7IA9DWDFfp6FnK2tMPhk7InuD1Hhvx55HilR4s3gaQ4NbxB/u3eII27JkocqBpE4xBcJpAh
Y5oDFDDFvOGh0wMu9S6MYZqwQTQO3ynYw5qzm33pU06NX9ydtWcIlZL1lrXpTb07heHn3arKXucF5G88W9rZJQm05gaj1HsCgCdl/V2N/OAs4vZaU7cc
9u5Z2y8SG8kPCb0Jm5x0TaD7eXbX/HfvZkWLKlf+vChzyC0DcdTr15+y4HBMKB4XCRuH4f73+zv4M9vl7cHD1eXZx2ZEWc8GrrRplSYxYpJ8ZlZqRyfE
OmT7TaTD3cTqZOrKcfMzsmvnvLnYbKJw3dunVlSp2bxJNDJBiAZD7OaEOdQOA4LJz2KHAb25qay7gAH8qyDAn3EEkMKdbrSMElVJEUKjzx4w6knAImNI
Yn+qmSjQZwS4yYcZUHgGlMzFVIUDhNIUr39SO3J2UTcJQgkSCUKNdSG5vmnZUPhNCIRKES0JDDStCd/LFRNv7vvdlgimernmj9cwqSigpBfYrDlcCIsl
nQ7YkERRgA0FgSH+zy/U/+l5/YD+XR83x869Hkqzm/f7pSwYMh/BCJKQ6pLjHmae5Z0qlGvGYyrBcv6odKJKl5VaNscwOpiu8HPxoA5oBHcrkh7Usiri
8k5x+Zn1JA9rJbZ6PZ5GX3Mf3GMI2QdMoXmwu93kuaAviHZeLIdDJwSRN7cTSAmIBrWhLatxoJkaSF0ZYFEgkoXVZaOsv/qkak7wMLryBqlNRZ4D1m3C
MpCZCuUaTSM2ndB6iTDiJJJooVQuLjovxkBjek6A6NFZgoyhawhvYBA0MQCpNeODQIBZqmmtKJendMAT/QxOzqKkdlrZDBoGBLDBIB01tzQIIdVoYwqQ
mmW6yoUgSaAOkCHpE6q3cskiZ1nWtEMndg7lByF/nt0ELY1iDEpmjsIdkCTEjagO0SNJRIMxSVZdE0pI6FU1s2MIDKBBMIhGInah7GiMeERGiGokaKQx
hV5g2DXGC0RsAVaasMEVc7d2tixICZLyReCgRcTIAECQCZhS4zchpuTaMwYBLqUCRJ3JlM2Mg30J8fdaK+FZ9CP5QW3t4YH6ZeicBQYIQkNuooamzoYM
AbDGhKNjQVHl54xiOrmJkC1popkuTNcnum/U44FFBQVSTJ0ZwamOTTp8n0Z35zt3u6Xnk4oa8uwp5rvxN8jZzbNMmtMXXVpAy0UpnH3YkdvJEteDyqzY
e0pkTY0YTVBLCOSEVQDiNRTcCmHwSA3EvQvDQobdzJyHCkaKcTpuBsopTawXBvkwPLR1zY1qBU2gRUi0doUARFRVSGQoKl/WqE0oY6zEO9wA3JkECTVA
CGsA4SjOKS4jDwnqCxShBvqxYWCGHA8QPE3KDOfGUR7UPeW56ZD0hfxKN5Y4ZvlTK0fd5AG5veM2UzAiyu9uPU8AnxUZiGphGIwQNVQYHALgAa5rgFGA
K1GckCbQCjdwTbnczRynicHfk891MDo/TPhH4Y4NBUqVJD5fupkdRRAWAfudu069fLwsvp5yM8S+ShK83j0msqTZZi3fPGwweDie/gMCqyyefM3ywedG
AAOGcKh8Q197yRJY2xOqQqasDSMQFhwlQNILKqgwBGIkgqJF2lYPtffnJlGzpToCdMgHbWuIWhvUJZjPHXIYRIggCH/WG0Ke5tEqWW2GiE0aDtA/mTgy
Am7PNigFwgUMy9e1wdZTrXvy5xrjMbZNhCTRVA/duRKXjUzeORdtAGgnHouBAkM/CUbOg9aiXMlMSCGPJmqFT2NmuheYw+s8c9HejgTPLR0z+4fIniHi
GRR3CsMgaIdgmjA3N1TteBh9/bua4B3FgB1r2jyV5yw2eRJxuCeBoJ0BIdCaZA3wZwdU5c2VLm2pts3d79PsWQSP2PjWyDMk+ZqYZNDx6k7X3+UtDR2W
QnATQHcP4fOfpn+/DMO7KxLRx5d5iPgJ3GH/1uPgnYcX/gRNSMNTBSxBDBLDSE94P9cUNIHN5n9HinnoOpUOwVP2wqQEhQj17SUDQQ4QUWAsFB4ttnUJ
C5kg0pXmnvXBesgPafaSqwSJ7jrR95VQh2KfOiCn8/F604HwDkQ8jQER27IKb5tPdPmnj8Tq+HmvefmHl933gvXKUiHXMQhkgA0j+UInKPyEVgUxPWRn
6vd9K+bQ1/f5/Xjo39dT+XBWAY8gQ2ONTz1viQ49/fAJgi1Uh72G4ukujwp+1n8Ffacerq2fTt7SNLyCpJSWoAlmAgpBYCZlJZSgCgn9LsjH/L7qGxqw
919dtzf5H9xw89RHJ2Z2FI5K0bcqMJIE7aAM44LVFTf55fV4NGQ9ckU9sD6IKdXxwzWhootMeTRxhD4sP7WUdP9SSzih1y/tVCfteX4/Jx30TFc182CM
xmhCdu6ymMCgPo/Dv3Kf5diBalRTwSdWc6s2kMcjIebVQ5usUolfOdJy4a2VpMysYMnr/PTceGmxksBE+dsxCsfdeMPzw+kcZxwn3Z17WRZNjq1kVA01
6NcS+ovFcgUViqavGCmuKKCzbIoVN6tPRu28WomCBRXZZYw1Lh2vbdTasqVJWfF9JNN10LSPNPTWsPG0kh1pR6Jv7KaHzYUGRGImrGh1MoKeXzpjIioR
2lF6fpTNU0hkZO/FzGnI7Aih7U1HfxuM6KIFYginp0oGkNAJPUN66nu2w+jUfBqqKJlR3sTgRwuBVQPn4t7rEImIlpdXBYbZNMDE6ZgsnDJKhA/pgED/
XHGaT7cx1CZKO8phNNSYhRJPp2pvV5vcVZhBf/2ypFOnX/w/yZqfL+oZBM+zfymBqWQHT7hy/zfYfO3d7Rl+PQRJx0uiftI+MkpP/3x/tfNMLgdAfe1k
RrC6Shi0ewyMv3xQzFgqej7/ptwlIX+7FtpEnUS+k2KHszXY5G6joq2pzMryZFKMtOtIAhyub26ppfLLjPwtYBhTKbNkvSQVoDp3fxiUrjx6FTSGw5sL
8zT9hjjSUevMvBhtn8jY6O2/8ZxTXj98xxqgX193Z6MHcbD9Iz27DkNd4+9djfbHqvXhwE/AnF+yHA0EKBiibyK/mod3ANgochiR/n4Z2ehn2sFFMd//
pnKS8VYn7V4Xkw17u1nNGjiOwxD00CrkIKqYPKJT0EeE5ESrZ+gqKeAy6Imq0I6gIKq3bbeffJu32bddKjpz7pWB820p5AyV5zAzNSSQZFEUqiKsD6lQ
NUKCewEnsZjJWn0Vh2HmDNS+97VnQoDNQXDzvpEGFRTBQbUljX/w86FSPHh/H5so3uiSKIRMBFKlIx24OAOT59+x8Tv/Eummns0tDq0M2ULKshof5cCs
u6vR3Isufm++UqQRcaV0eimo9Ls2km/m8G20ZZ9+evzUy93Lh3aHh0d+FNNxWAGrsraLL3+1UU/NKvdy4aZ/z3VBQjwxlAzLUb0UkXkzXYd/bHnl9/pD
oz4Z9Xary0WP7nWXSvjbm8S5OP33Ach5MyNR/Kx/P+f6MeNhbpP80gS1+hyQr+1MEEREhr71ETIl8JtX+RUaIgHxAKDMgbNmpRUAYOQChAVh298wyHP0
9uHIFZN8MlYdOLzhKyfsgrUZhAAShTv02kxuR6lW91DHn/EjO/tuo8iL7Lw7OgSvTs/29Xf6Jen29Yjl7OUfB67DQIiG/exREFKAKOZACAbtZwwIP9f7
8b/4C7kinChIcj7ijIA=
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
