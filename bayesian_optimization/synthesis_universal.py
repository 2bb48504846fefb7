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
    "tyro>=0.9",
    "jinja2>=3.1",
    "pyyaml>=6",
)
PAYLOAD = """\
QlpoOTFBWSZTWStLGh0EYTv/gHVG9VB7//////////////9izJ59753j6DvYAAAB8+jfaz7VO3e9vNtXuqtwDoO2CQFEqpzFujiisz3m9aT3j7Hl33Kd
nbR30fc6HvMPr6X2BrwPpFCemRQKFS7WLu4AXYZALsFDJorIKNbsBfYHoB6k60e2KHpp3tr0tWAoAPR1VPQ0O7ynHQAAD3sAA929So1zmaMh3rBQV6Hp
EDnYNxpLrd3rqPesLsGqARHQDQyNXZkAKClUU7ZdgaOwOqq4rRQl0D23r16DrlFUQJVAayQFF7GFrbt1N3dRrIGigFXmHewD3Mng+I9ePp9KQiKpsK17
bsyHXTqAFUttBShQSoqqgkEAkOgGCgqAANAABoAABswAAAUUKSAFUAd73d973gp8mgUAPoAAB0B0A0ANaAA6AAaUAAA6CQBoPPn2c+lDcB9veSB0AAAO
7z21V7KrVa613HZ3NeuPV5O9vV3u5daua5zuaNrNrbV43qd7FdnvtTngvufbXsXtdANvo56ZDJns6opCRawolElJB3t0e177eez3daDQEToaKyB1r3bw
AAIvTRCu6YABV7nzEWhF73x7bXS87bted97h97DW2MvsbpQtuV26vMdXd7vPeuuSIu7dFDtqB0bNdzvvd11oR69Udpt2HdGfBeujrem97C2d4pajSmqO
69K71bjs3s67vtw9AAAAF1gdKN94+VSAGASdEe0PnfZQ6NSoAEucvPfZ4+W7D32fcwG1VsIu+7z7fC77c6LbQ2yHcbqtjHoadPQpSW67HZDPvej3jKdd
98+77H0xs9gGgABQA568sdVvX33vm86h7aV2w9FZdOd64p5rfbny3tCFtkVPXdt4GxyI3XvPXNg+usgz3vU9r1dhwBpYz15wPVA413AKDVr7unm0VWS3
sGdC5bo4ex3IlgHx1uvqe2bdbr3feerqahCVgiXb7nudd9e7wAbhm2Pewuh7W4Zh97urfbdj6enXlkBmKedjE1ruOrsZUIMxZgAX2HI6yj1qJuaYwAq7
cp3p7lt5nWCrXGbnV3e+AOQBKtZ2A6HVAHLKEHbAooAAAANKAHQHIJmA+dgJlqAAQaVLYA6HfZ8+SCgFAX33tfI2aEaYra7b5zoee5VblTOSuI++6FUE
grsgH3zw97vvAp6Gps0ARAa0Lr30+fRn29ygAd73Hp64nXe9x4NADJafN3mevtVZfY92vGYgvhQs6GNWmGdmU3ca6101uz7u+efSlQVCR20mnuAYAGTd
3NwwbttWG2GjiZA6auoUCzR1g7ZuXpXgkHhtS9bp3331etEnzny523ajqgNs6AXYAxcgZJm07Lz3Zs8tN7KNcFD0DXbOxuPPTe2eXeihBbb3R5tty6oq
+7d6awOy6fRrtn18BR5r2GuzH09Llbp0neKG67OVd9sry9w6dljO9305WMW2qBWnoyoIBcCnbVVl0bQ09U6+e5ClzsNSAIUqqaVm5w5AC2A+j0em81dE
AFFQju7sy6egXzw72aBQ+hozYrVrVhJROlBpQXWW2tNM0MdYLqndhWuuzA7brR2Kuth0ZkPqXQHesB3rK7N7qjaxfXByLb7HVdm0WWvt957k8KUVVNKB
QqQlRaMLdByHSgDAAAod3Y2m5zJxwWn3b2AF4EgA00UiBgQkUa7gd99EF41ZEskjWmgZ7Ad2UACt7dt11VBoEUutJKtg5nbrd33h65psbE3rhs6gnZre
9ZtgKM2H0Z9vL1BFX0ySnfCxrp1V9MK88XbtO1Tb3d28CUvr0qgOy9lD0OemvYqN9vj0HhjKVXoMCpUh9NdtRIoXYAABoXrCj7dcKBmU3u++x8gXgG31
LBm17ztytRdsqFLbu29n3e+HrRug62YduTj7Ud687PbjjnJoDINwA6bu4vanoBFdjkO7bgt0r7fHG9vgVZdY44Gq4h0JY62meYlubAN956AUkAybs876
4l7XlSku57sCrxvh9BXR6peGmggEBAQAgBGgEYQTEaaAjQNJk001TxMKbUDTEEIREEAghoDSnknpok9TJiZT1HqeptT1MAQYQAASZSUkghojFJ5Mk2I1
NqaPUZABoBoAaAD1NBoAAJNJEIIRqaZAmKZpMjJKfmkn6p6T0Tap+qek9Q/VDJoACH6gJgEKREIBACaAE0NCBiARSeyeQU8mptNpNUzJPNU9RgaCTUSC
AE00CNAgyEwiYQyBTaU3ppT2jQm1R5Q0PUAeo9EEPuvkn24qorgwIoof/Eg/yh3OQgiiC/+YiqCf84QFR5gUBJFCAJ+L/1r/g+1MK7Lx/4cfo1nSGEP/
qwLcczOcrlKnL6ITVc7/0j7f+v83y8Vip6XrWsn/veU1qiMN0vA71pj6hykkmkIf6mQCoG//+4LnFzo8Za92Rc0cH/I367T/rzhXPXWh65VZ7fIQTzUE
j2gKEgA/9omB/7/+6jJ//v/8bhni6qT1X815Px02//P/5bPlXMPzsa57xQoDInVv4wogkkjkQnUCmzKy//JAk6urWSmfnxXOZCaoCBqyf/Falj06hqnv
IqgyijXBFaGbI5KQIcr9pyZrBlggwfZUHPMExVgaakk/pkBOhA8ekDmn8iEJ/E1fI4PTXPWkr70Ck8QKinWfAzyU1qQjkLYFFBQKhTCqmKR1x/9Spbkk
wcemHmqyWX6Z/vf9r0X+jfvdQ5U2VZ//1P/KuCiCgk0n0KChBKAk1CoqlQB/Ep3jp/vtP2bLYDHMZZPOFSy8sl7GT19vwb1QJctAi3CZEcdHDzgeVlCe
8p5z4/+dYwQHP04noefN+j9x3HRQZ8zM8aupLEWJV5yY4uGXju5eMsUFHNIt3Ckkfju28CD0VStN2ULCLp133/+cpXtj125eyc6XYr/4/9YgcRzbem+t
qcvVTwnwEw6oQQMEWNeAcwN95fG3Or0Q/zDeq28hw0UewLl1Xesq2+lqX2trONGJnXkW4y5+ZztOc8sLcR/9+KsOpBNSwOk1/zk0lG8czXSVZmBkMYzh
4DsoTouTKIozcVTx6D+3/7caT6Zz95Uk7cBKfCqfVKhoJbTM4zGLXddF7sKq/8uA5Y+dWf6u5elZDhsm/njjHpRZnLhjphbR2uFrCtoWtJl0uK5OKmTs
pRjJv+/+5xFYvxy7MukDjahsoYFG7C7dXemt/neuwsq+uqjN6OJAezsv6xkItt0zD4MdOEWJUSmawkq1bkvbvrV7CQZhkGDBlCrtJRi2g+Xx/Bp7iZLZ
MxAe7RUghU/7GPTx//GlPOv3vX9XxIp/0UfrmoB/7rnyf1iVf90Tly5crd30f8MBhX8P18QxB/aRO63jOih/37jd8f+0kFCX5iFdO8YoH6yTkLh905zv
pj/lx86fvyz5cr2Gz0DjKB9Zc049P2b/8udB2V79nBv00lEu+edv/Y5zSwrPhk7qhvIW/jyB0ftEDs/Wa3IP/op0WgBxnh3GpHUZqfHl9b5AgQT98vDs
+69MKeI5X9yBwvYQTDoAlyiIE+3P2bdja1Sw/T1yby2+3/y9W8St2lKA8n4jsBj9R/6+3vrsC0CtHuQxHrMgJbsKJIRX/4B4RLVSBgew0ren9bYC2nSN
nXoFhQp6qwId0C/izJ2jP1anzFRP2bKccn9miNUC88A1jlE7qFP/926505bRjLGHQyypuwca1mx8KBnkNOkexwtBPMVYCOHfPah23ejjPY4FCNpYCeJ1
x6x+nsF+QITLNZ5vziNSAzZ+3633660otBew7ly8aCVYZvBFcrx8Iag9AucviJe9s0Da8GCsoAnqssiu8mAcjRWmyef2SSnivfV9QvG+c0aSuizCzgGL
lKEAwvGjFgFHjopkqCgfsq6Cgi4xZXtJbAz1TEmpQIoIT+nie7+oduaeAB2rwcjym7kBzJwP1byBLCCKNV2V2cX5syA8tokAkSlUUVwIAdfhzZPBlRSK
LJ8P7dLCc0/ehNuzdZMZbC7q/w3EgcEJ4MISB9G2Qnc70NH8vbKmfdQLxo39G06+/g0lCD2z4+rt25TjnDpIPG8FDVkAL9NcvbPuzJDDNuVG5POy9lRw
QkUCCezw7f3HGybiYPG6ifczv8aDb9PCz79SgkGTIKHHHpp+z54nVP07bF7UYD7PYsTmVUfeJg0EX3GzDp/6LYgbfFdJ82HtYYOS4LSQy/FfqIcuI+Sc
HUNQlCFmIBM4iXeOBRgdbR1LFkWWjGCgot41OuZq+qbIh9VGzToytqZlUbkwmNl0P6TtMDZHhvzUVoHhkMWF//ruaF+gwzQlL/6trIqOug8Pu8BnKeCj
gEFru4555xIGXynH8i/oBxHrChVHd0sfYFQdvCt4sqke1VR80YOupY5kLWqyZR+OnvxpE1ygGkO+qosDaH5jDxxScWCA480DVi+f5EIgjCEQRNhophRZ
YX1YeD2Q/7rMVbmGv89G0tNQ0g9LZWzPXNCpGMCT9OqkzEbw3OXY2hbphQETCNKf+qoNmWKs3m/+L33wuanAmQ7u4ZPa9HNKXk2UNcfZZ/kk7ddsqPNI
fHq6j/fui5tLAYcKCk5q4O2LFOWlX4NXzZ02OuUxkmtNOk7eY/MNVA3+POKQPlvilFEwIOoYTmWx9AUdJbj9VHGmjMSD1tZ4r2FxYwFUsVKhCRmUAZll
J7Ggk2TSbskSkXOpQFg3Sx1X8/l97ubTmWR5v/Bl+LGmmLFMzfbQrysgY1j+2icKCej6aPcOFRUVyAw6lQQjKA/Q9DT0zD2GZ4Nh1QzYxujU1wcGHgzN
z2WUXDYyU2JRq0YxTeHvxz76hpog8URsnf3+XbYfW+Ae/WZy1hfbNCqCxdPiNc23Fu4HTRFgByGQVaZ0gJIMGpyiETh/2CiHGSp+PGrd/03bAN+2Kttq
Kho1dF3ZcKWI8emJhwpRNLOBPUQlQUUPWQX8ygrOQ5O2qi5FahU41OwWkadnlUloW1Q/Gw44fNL9jM2ftZmn3gxEevrY+m/ku0iogmBjHGtxULvb+d5C
MADuwnO6SdAn5M5cYbd2jDt2cIPu/VycbPzQV6Qj9b9sWPLQATEVgC9EdkXBjoibinBv6HwLm7YWlPFKAYfKaMhz5sN8Ue3w865IH69DzUCS8D6kIRHP
B0+yJMCgVCJCGPB3/A3o1wZidn45Epfeyp9/H0cOWS7L9tLBSrCixTKpwxWOdBSerK669T8Pr4b/n1niv475ADJcD7gZDxXPWgHydc1+j3yUMH3x9DIB
muVJxB6vFHTuIUmabwvjaQ9SjVuM2Z3Cz9WBJ4hY44nOz6av0x0biiJ70r9tFzHy1bNwMLtmUf+Cp1M8xVxvx8BsgAH6iAmX2/ul9j+W2G3wvPqi7c7/
tNuzKg0WX6vtbSigfWciSKf+FYkhSjFSmHJSYmem+cvthZvxL58WNHEWjvopT3PJiqhUkoaLexxyImv7ry67fvpwjnntpMwhIjZeXPzYNRUHswoHaUSA
RMjh/ZL9HH4g8fKmA4Texq0Mtyg4jxb/38MzKJbsOM//oQHFYVAv/8TOGF8e5r1qJlcP9LodJT6KAJ/SVH5TdbQvdDCkplhn/lUkBMaFjFDrxf6eS9Fq
RCiCo8z/+woHf6/IH58YPZlS6F0AUp/SrPMM0KUUK9DP2wzBV9dncuP4/ETHOnnMBq0TTotxYoECkDY6kImhpOwoOngqSRwq7Xo5/vDLZV66XE3EpBTb
dhoRpgZb04iZQE2CwVdlYtaD4cE6rCSuqlBNVHwzqwDlCJKLIQ93dwIKFCxy4gJg5cjXNt909vaw0nVKfayea+HQOwTSDB4RE2hXx3V4rRHNDq57PmLC
CAUFGloXDBasg1NvXz//a2uplBNFTkUc84UagL5t5zUjyk26UhM6z0zth/ZK6VELPtaIGuGcTuq8GJ+TqnndeiqnTuTm84HJAQl7XgMZd4n57rgtO1ei
d7MLi8PpJmwciGKZAixGVhZjdZuHP12epl9OTt30WT7YgQ7ZMmRzBl5Pqz+RyvDVvjyeqZfQMCZ4SEuTbGlRXXDM9DWSgzj2GiRUTZ96V5UdMUNqgYNE
aJo9Tz2VkVgqUTr+FzBEkib1XiAd6usrVr5UoMqfZcNcbVFg9xyrdshEotmrvBm8nViqDnDBidrsxHtUKbjNlN6V5VDUkRJqQHggKZ2r0cU6dCFDU0yG
WLBSd50cYZZF5Cpk4ogrQsiHOQcPg0tQ0GHanzqF3rWXypsOzpak/v32vWfSlGToHZ8LAjSZdwSqhVmsGQr3z1hK25HLhNLpzPeraH74peBG30D35Zb9
kqiw3IZdmEaKOBnTpnxBOsxKWwX1io7Gc6jpdqjpapgxs7lGGc2Dnmd/71ng9rTYZiEGR+BCJX0n393YyMRKKsDx20H95obpGtP1mruJb5dLCBTnCynH
aPj2AYOpFGNU0ZiGVqFJMz5vHyfafCJUoDtpfZ8qRGLxqsorKi9sufZRkp7VFCpFHEHMh1sqOW89MtBJL0U9auPVE2Vwbq01vG5dfUuUp8NtD9h9heD4
v4yF0V2L8fWzV19LUonpXdUMh/LnvQH8XvNYSxtpgyVqbqezLXxIr6P/co1pvVZjY5NXIyJGZU8OW8uklFNQrAlVW9WKqe/pdkdjXglStaXPqPdissf4
SvEFNpZH30vfuwqjDNNSMLYwr8yjlgJbcGA3izJ4Pat8voYTJsTmYFMc5CX11R+g6K2cBSCtUfZFazJH7wQqEMNXcO7ZPh/cVjDQwL7L1MR0w9xj35PQ
1Zj9SihDFSz7dn0uZAC/W1S1GQjN7kOC7MpOrqGDOMUdUzc2aIp+6v2l65tONbsK6fP1HfXs57b4K7WtxW58c5J6WCm+5+DSao6Vqk9t2U2fGj4YUVgQ
naupsZf7tKLMf1Heei66eOvSt9C84bFmggB+78LwnMGA7nZnrn2FID5IFXZAcFIIUUERpaq0rugbz7IiY/3mrcbYs/I7fP6a1vXnWI4riV0yMN05bR/u
/8lj1f/s2iKD/Tdws2CDIU/Y1nVivncnb9gdP2gpa4lsrAEvaJiC4H7rWUs8QnGpk8h6dOjjZyNPXtOsJxOuCwiD/VAWvwmP5IQQvw/2OjiFzFlVL1V2
g5w8kKoCSQRJYy0IjCsJpHZSjgfy/rbXULGd15XD5+euU41K4sqZ83yzX+rxChEqUMRB1eoHC+qIKAICm0mRpKB8AMde8+HF0MptkhRmmaKi/+yLJgwS
GgRkBDwwFIGhDAqJBPWogPdxAq+Ga7l/z12CTgzlvgNA0ReouwBPIFj7MBh7/69ROhxbg0hUICiKCS+uunf/PqqTuNBYYLFOvKTgp1jnDqKhi6Ij3yID
cMkj10viVMh8mvmaFj77Goo4NjaBlADcQwJ3FN0vlCyPjFJEHFgwvUgaXpC4kSRCIJjBNsCYjzoeiM1Jh2DZH5zraV1lTFGJlMKGGmeaCtODb69q4GeK
Te9VtrNMs4hWH01dECrNi4lTsO7k8Z7/72B55reFAhfVqv7s8h5nHzOTsuRtScCI4ytGjWLK+wnMW7kKMDnVmOJbovybnfD4fY7OQNHdCpsWYh7K4qqx
/H6hzJIxyz8OquWuIvnxwAwyzaeB2KNeAhrVFZqABjrxDY1zbzzXkFz4gFCRLIIsgvQgzQnmhi99wYPtcOEeZTn1RoDodE1EV0aMAbzeGuRsDIV2ZXDq
0muw5bPLdDboDAdEU2kI0sVjtyNvXnluexjXo8NJuptplMFJrYFFVL9FcWdF9g7h3y6ndVxBGh4zv1GTvr3oL3NB0HJ+3t3OZQOtCDLeGG2M5rfdbCNK
2NPlhgSjBexVVm6awHIexDdr6DVX4uwPa+7BjW7q6OBI6qlQI0oiPW8d3doGfXPGeshJISFH4fHQmLmeS0qO5Vllx7ZjI8jQ6OOg3ZgZ8qOSS2eRH9sN
YSAohE7qukL3OFPM82Z3fJkbwlwL3hOW/J3fUzAwzMO6dr5bNDWBDFokBYxQDfJtvqbsG5Bca7DJP8cjZDNUmlwzQ7YUPmPph58DBQRRsl7ds8o5Vk0w
7mtcpuTktc6nnMjxriiaSJKQmiKaShoqJopiKpEIJSkipKWhp6EUtC2sQysBxcT3JYIOKlzsplRUK1iZEReAK62+jmOWXMsQUOuLib4d5NYrLU+Dhpdd
neg2iKZBNtKE6YjDllEFjFEolTnNWUw7l4Nejr0+rZ0wHFKhoZAArACjAKSDc94tsE71CgZyNKUvq+vEiuWe+wqUyqxtgS7SrjwE1Bo/BBppgdfpQB5d
mn0zXarLb4ffi/ETQmesgagMnGzbHm562WYHAAHAQ8QiHr30RNIbUThfdzrfXNytdfgdgml0rw81zrah99zMDOIcbcLNCjG8l5cNlGdcVm5/Q9SiNkMp
CmskDZEephRuz3uG7SIZ1FOg7NenNMqqM6ppKQeQElXUSm8nQBFIyAkSRg/HZyc23oSzrP+gQLn9fYuIsdoDeEbYX19bjslf11aobSTd5YSrN5HDFKsJ
IG4ewp3vlrPW3Y0mB1DEbyyhskD8RERYcp2pagajgBwUQMQgCsQIjE7b0GKwXQw+HFMk3zed6z49+6o1k6jNAKOfruoe9zqJ22O4lC98aAvcXJJHQqHS
bEqaq6k+rQJLK2XcsBaPf1AYE+urAGpA2kLpHPHmPDhANicpgZ4nlRAoKwUmviOn04vpZDMOrm/HGkXQcJ7+vd5dgbSEVtRdqpjYyYG8zv1ywJGLcPCG
w7d926ztvXWziGIsEYiwePe46lql3LDshpkoaOtcpuDOubQ+B510HbxLxDDT1M8nYvt5s8yfBOxIE7MJybVmgvhmIJQFCgIguP7WuCIqYtUACiBNIkwy
n3LHnQZnfeZ53fPdp11v5579T9OMKOVSBpJzVBRWKun1Kj0mkLa+gkPhdm67CoJdOJBRyAxAghaqwa0gfEw8ED9i+ny9jVn3MgvYf4CwUTzDC6sJqy01
sMhotQeT4kCK47tlqjDPOYGZGAoJcXZEIIVBhBd+XsLF60gHdBzpXC4ueezJRylz+7WoYqQ3S19sr91OXGGzimkNMKKyG2+zr9zrC0LzcPFDWrovt8G8
Rto4Sl5938qMuLlV7Q4lYt9agVw4NqFjkls1/V21rXi4YXuqGCPfeHx429wp/HaYUVzZblDrWuA2hJpPtd/h+Gc8zaGIVXMK8sMZ44u8KX9X+rKdWiKL
BQe9P0OKRBgiAjH8H0cve9Oed5nNmeXUye6cppYQLz6sTGBBCQ2Ho9KXQJoeiwWYJZ2RcAxBCkMTAhXYtpH4Vtju+rvh+dnvyJjXLLUNXP0nif4MuRq0
mWnGQvFcl95aivpVheiyKEzIrTjxbkwofGyzL/en2s0yIAsNu051YjjIlv12x079kLNHE70rpYlmp9MxMQRiTWZyym29ncGHG3MLhZphtOEhqO1Y8NIM
Spyk0gc8hjwmrxYUTlJTVU2S6IaHJGkyR3mBoK5zcbg4eXiOtRYQUyCF9rbd6LC6s3EorKkL6F7J9ovOWo3nblIu3B1uOeKHGusJWCMiIpw1mqFUWCw5
Mb6M0IZaTYoosYiGJ1rHOzsUVU5PHFjvvgPJ59lS+uu28O3esH+bMvbzvv9koDdJGMUVjGK+Fbc9WttPtu8brmZu73ra2m9zdza6D4SfpCAMISn0PnnL
NdqAsOa2LFsRYGhxlSjpDSpiuWnx4uOmBymJwleHlVTyw7G6vHNFVTBnqkr2a7RXvTsMXYMNxzmwziwzDeUQ0ND9Zowx4svKcHrTLVmoPDwgsxNJg6HS
LbUcQFOFHeeRFSd5wuXeSUcj4UZ2hA4TaQ1u7doYyevn051tWqP2D6ex4zk410l2QkwVCzZwrCUxnQxoRTKV/gzreLTjO6CjuRXPMLnPLPOlc/WomQmn
Ys662mR24MsDGFsGxcXcWLxrNRni7edHqFIWTQONK2y3q+UlGonUvIWUFvvC6PnBR6To1bfTtUZGcs6YxEUPDbSmY0rwzrnOk8mJzxKEeK2iDaajGBQz
1doG0L1sKNqrmeUgaU1sTk2h9yVXea2u6wkV5NrwmaCNZ+mtt61atItKBFwW0FGv1rwixf3+dCT8e/FJ6Tfh5x7nrnr0kbpYu2brR7tCzA5Q07BIeV6u
9my2wHgKIqoz63Zt7B2B2pQ5UC22E6a611c4pp6TlhCMCEVqBYpCwJFARqVVbOXz8eCZJrz6L2PF5zfsvi9EZzXWG7QsPZiipvUjwfu6qRVTYTmhsc5z
qvdjrQO9TIaW1POFCbpdKd8rZnypv6eMXK0lHnTPVfTv/9tThzIVPlRgC24lV4Y7KxsV1m1JqY2nQakZ2L5Vp8cG1rr4ujz9+rrW2UMYPQXnWskWRbQD
IJ11LIF3rakDVyX1kW9sZc0w/CDoWwTPSD2hFnFzbtz0+ZmndOo0eG+h1VEgUBsRllM6d/qKFfeuZVZBx7MV77WvwrfYVcIjXy+Fq8s4pFnFCjlM19fz
F/T0itT38dJyEtM6WZnXhVm5F5KJjW7MUPEsOQWIlpres8vHVoewNRULhSNVRxwIYE7xjh4XmmfdpoYJNjJNeOUOTwy7qpHCTYQe/fSkr/lP+Ixzxw+j
OrUg4F8onyksxXVh5C1lZpvNHWscY2Gm9czBStVNVYjQpBgkot2B5M8uIiK179H79Y3q05G7ED05r8rHhruxrQr16+ys2hs4Zpb+UKDXWhjQXnqT34/e
eelAo1shHN3ZEg7xSlZLIgk6M3mRJNjcsPaRL9TNmMjsgzK4U24acpZCZtOQgwPTfe141LzFiArNPOHDlPWGynlXvmgzGR7MWrWNT0zlyP74SmF4609T
h2TZKsVRsE58NJEyhcOxpPQFLf6Orx0gHxwJSwFbo/0Wwc66fLUZ3aX0aQV5mAQctbfqjzP+f4/vv/QZi2CvZZ3KH2vXj/8gGmQPnRvbxNTciY6T0p5T
ccXVI/V7W7Afun6sLWAyoxFR+pfphz0ywylK4UBiR+k1bQFPqKl9aIvrfoCacy0tJtR1wc4ExPnhqXUeZqjuDzZaeUn04VbqY/KlvpdmGOuQS1d50oU9
4Lnc8Zz0NuD2mHlReX9t6aQKOUEohhO7ftdoUedVdwVPVQoZZ+V2sFp2THBhLabrlWtFNEwZ9IM2c/fXqozo4Q2vu0/133n8vv4Kd67kMPHpRgMrFhs/
yjLuObIusqbLYZ+Gn6/dI3r1NB/EswGU06lcXyZZehT35KEnQFVUcdVppLuVXUqriYv4SDHjC59YYOsMFIoVNSibFSSyiW/ZEFz10w9Bmkzkijiakz8+
r6a21GNfbMXGMUJvEC/Jm1IREWRHwfO/KksUPuL9aKGa/fy9+lfXT8QdxDMkEFGtwnQuKU+LP9HbEo8jR1xhAgAVAOJEFWvKrWJTSIQw/4fz1WUOzb56
KmGfDE5g1waoPrlM67ovOT5nrUmD3hDv/JIEOMKalN7SAvQ1EM/bMaJMFX0USZCRDAhEnjDs8oU51yiCB1GeOhp/RSwV83US5cZ5dOJpPOvm/Xqq2Cje
Kf+9fOpZ6W0hoyQdrsj+75Um/F8yFGkEV175gdk54NGLRFS5nLTH23qHzfvT480Aeo0KJ/Zm3g4CmVgpJKNsu5g7LAYmTv7n2h2OpcfZ2MO7tj8yo+2w
ZBtY+J2cAe4J/MjCfZL04btQM+bZZIoAYOoeO/ySmaS6L4SxAINAQRmUq5CMy5fX89TSeHjnWey6bD8aBR4/yuvanHFj+iY5aoUUiIi0gmzZcCnnp7Tj
nyOGq6xmNmAhHiE6qq3dA81qpxfp9frQkgdREQdEBaY047wWzKCIcmWFueLhc5TxazSU6A3PJA2kghyYDRBg0KAoWDZ9w07KNi2tbOiZGMl9B+za8azK
3BIIJRBlZdetFl9DcTr8li/ukM32xdkm+5oqLkVLkeCznOb8X2O4q1xLAkMmR8p+3QTlLbSYcto3ReycmhZD4/B4Mra2eDGdm78llXBaXGP8GEVLwrt7
BO+RQcp83pkCMpzTtyq6qv4gjrTmBdCPmZi22mTtnk3LKmlrSyhVuZixCR9TTcLC/AFB+VCuxRbZxWjde/1bqsS5zYxX1HL5GT7wGI26fkQzgF8KG3LK
OdAprOTo5CTg+whVhhwXiZUVKhkFenduH/OG4YSw7rs1ObKDTpyYSI3Eyu1aa5fB4DXsvXKmU7uoG/bTQFCQCAYOwivkhkv2s/BI0RaEzamh+lyWhbcN
bzGa4aAw3Mw0lKU0ZQ1d6zUMwsWDEwtyJrr79JZ/WLToaAspVVKKhBFSt/3NDpQLg02hv65sCGfzoINzDd3J6JrmJ6wgoGaHRYEn8I4U1oHmOmw1/ZKB
lFaZ5tEc9pUrNIgCRQMRChaLlpW7yIYETKH1+6QrC/78/fpEvb4SagnIreJjKc4HMEZrT2QBIGDgYgf62or/PiYAwjT0ggFw6DWWxhmyhiCnqZk5oEAa
9pP4bJPoifrL/H7XjjIiUqv/U4yQW00mrhtTWsRquQcOq9Z+E0mJgTRAllZEYBQCT96IEICj17WajC8V8cRG9vgFQWcypkbjytvE2hUHgflabZHT2KBW
s7Y+P7JLXgrY6vc/Ja3Xjwq8tBId5YMFDMNm49rh2UOJgpFVTv+LXzWajiuoXakvHOaT7J46d0/PGJmsq25mAfnO2l/5ZthffF4E5D2e6LB9M/Xjpuoj
sVHfixIgZBQA5SDIKR2K3Tr30/jKrTn5ZadkJOBq36dKca1kBHGXUmWOv3gjwtSWnFhk7rk7l5WYLJWeGAXvjeblpypQS08NvnOxqDOlnnXVZQT8BCDi
d/h+6vat9rB8GZAnQBCNEM7GcEN6b3DFTpWzvrboH59fbDYcfX2tcZMMWQhiaMj94GvcJTDJ65L4Pt3qrBUKXVSEJSV5tWQlq48DSdByZWpYKg6c5ATd
CsFu9ejKJn8KO3XWvvN4WfaeWpsY2aJ8pCpgX4cXdI4ssRxyQEoOtAvhht1Hb3q69nSbYnLr61ltdpDiYvZsczlTjSLmoczDFyZUAXRoLpALQHDjZcf/
jB3oM+VOcIRykyTOaNAKEiKL3v23A+3eXYSY3b9MbUw0PQ56eeOPhO1Vi92qDXMMwhRpso7d6tPyKSbvq+eeZbE1ROBm/AQHIXmo/0BFv3FbiQnrbmMt
YSZHuNvJ3xXpbIdi2Gq3h2LFAzHlvBWrrD4I8xaXtdh0ywF7eWAzlR60toYS2dRYShaaM+iKJ8IawsZKoLZ5csxigTPWPNviitJDkfRrOoHokevOuwiU
lnAZy/yMcGSen/ZrfrVWf1z1YkLvwJge8qHqD/O93KDAIXFMUa4oP05enqA1JdACLhD+QoBL3SrMnbgSURJZ2jYKslWfFJUEBtGkXVXnTDiylQnHVdcX
3dGD6vAwYN4D7cTTa6Fzv5loFPLSEh+Xp6AqoZoAneU5ECZ5bKJkaZ8np6tZ7k6jDDL4qMxPjifGVpez+bj27+bel72evFScKoGCvsPHhkiSF9ngvtP1
/2M6IO+TCQSg0GGjN80qT5LlKIlpsRUiJNC2Vl4A6G1nWtv2vJPdJxQCEK8zlxUtawbNhO7klZ61u1uShRJEmRcs4gHN0C81tfBbcd/B3PZNWVIT2gAl
+APxfqlZUFMe7dAJAMdf1r91Afw5MZBUvXECOkL+l/uyhUBDAx/CCP5a9blHMUMhMdeIHRJJJUQHdAB9fpqO1NcgWffrUW6LT99MaQVKkHNu1huICjxK
qveUVhTiA6jttQfnrmMjg+2UmXit16rat+fypOdFo/oRD9BKoWIkQkVowhRa5Jk7wuU3l5SCdDu4zvd1cX4N2d2sZIawyHQheIMqcqY+GXceUxsPVNWI
vNguYeehWe+t1y+miO2bM6+xsCeTbqLHXYLqKbH3E/tVh4EALI/AcLIdE25dMVOcxdXm5ZVnyRVYjteOGeP2zsOhAs2cnCdFXRYzTS4yBlJkrQEpBApm
CVHc/b6pwcIbqp7LxkJv7nwU0XSg8O0y3LJhWtp3h9g1RIBu5Ujbs7SCCZP2S8rNA4TOzKdqlq/qiHcZlGJ51vv0LDYd2O3owZ+0Hg7iUwy5tDKZFioI
JIvGRyoL860T/QLkl1vuF2oD/e6+gwg+T4I10oRCKAHGQLYp3pTlnI98qKejpwdNPuuOdrb0CxViwTigRNVbAkoUqkjHaFw4u2CxIEu3S1gKxJLGXeJR
NlJDh3bOFAJcqmF1dC2KtAisxXqLio1rri2aAj8OkZnTXWcCEGxFb6ic1VFxYlNSnl3wLkY2xy07AJBNRH2DG0ZpAbtgNvInBvMLIoBLIbJXEjvehYs1
DUYmLrhqNJAKuBMjQvIOehUr7DyBZyrqGyNZhXXhhRYb8aaU1GjzvWHbvdSO6lWAvD58qzmRfMkcpMO19GWUFQ3JlqFXNsogJfLFKnN08JwSpVQ9yxHz
h6icpDpDjgzIXjOec8u7b+Ab5teMKYMObUcEmqIIJCEEFCQSASEYDPNY6PobPnfAjOubOJnxeHMBh2y5HTwhpuIFE3hCNLTCC6ETqoHMFu7Nk7nVOCZD
iCaqAFoO5ElKWl/LnIfPmOnBxHAcpDNvJ17Zb51H6daB/ZPutx8ANi2XTmyE6fu48YOIWV6tj2r368e5wup4XeS4Cfx9Oxtr97MGpdgd8RCIHRB1XBAK
qpYxMiij64U5p3ENBnNwGFOZxVFD51dHPsWWfYLHb5bsQRU7J/BhuJBPurn+Wvf3ZGlGb0rF8QCiCEbUuCYUHN/BwJnR1DcNmFt1gg1rFIlbFqzl77ZX
lAMsI1iSBJXEFfrl98xp4rTXSKijuz5uwYElEUrM54R6ykz5LaKNM2byhGP2oB9TR5EeX4+UEsr+7izyww1p92sLjhPH8fU2LrUo0/2trLVsFMyq4oyh
w28Fmb983cdZqy7qOFv9zWnPTHfptKXD/dZnx6Ssf2dsda/rn0yk2OOKT9WW/KktbQz8HZqLzZR1oM2H4r0zFvXLkBn+1lHPfx0/lL0yez55840Iwqi5
kRMfH+VdgSTLEzNOruBI5LLU5ts3H1PTc17p+0aMShPBZFEURN5UCSQ+OmEf68qROZCglkTtQxr/LrckmV/ZAgRgIPOg1Mw5WZF5ODRSz1xREyzlkQHe
afLAgg1pf4T8aAmJC/4irUkYIiGBvxS/9Yy3nvqqUOnCHRTDbYX9Gw4fwqIfT5F6q6beCXJwYIUQslDykihfQ5a3GS7UvVbhqt+qAMo4NidTi1FkBiMt
cxBgyrmtlEkSQIGSDnmGPLZcB0JCBf1Kz3Z8yLuwm4PUvOBGCr03xvuResD5em/HuQBSAJAD2Npmv2f1yk/9hAzzF9b4lKTIhMmDMSNm78oCj999iS3r
Bz7WB+LomShK3v6TsHwYsLDCUWlKVNJTeJGGUGglUUhR9UWr3ZZtpOvTILtnf8FWNvt0++sm3AK5Zio0KCSBGlJ91/RySFxIOBMT+rgNHFu8b3qSkFCR
ZUD8Inr/OJzySt/0VxIiyWzg9fJHgvjE6n698GIsvbJmGOZaJmqvCZTctBVCLqpCmoYBE1QVRLqnNKiaM0gx9GenjJRL9jJUk5gGXKWr/lfxoR6BCECg
dBXZ/VF4GIYKbi1IGHpMxOQTzYEHV0ibWoNkCOHKJK6GbBpOzdzBsdcuyAn86qDRRyaWeN8ftlR1IXRuZ9SggX2hMkXMskdoX/2tj4936a+7XV8+iCiY
/PbZrcHlhaPfUmhJI4GMcQeWn67oiz0QaDIYe9ZcSmBRJWOWsjyhr9GEUVQ7tQbFxGlX/z3CyOD/ZKmToPHAjb4yFyNzRTGKdy3O28lqiTsJr7PdeJDt
nDJuQkuq1oNg3TbICT0zm3TWQ2oFZqU0ZjT2G4B9k1bFRaYqpwaIG/Z8HccjK6Pi7VncbOdyxz3VQhVRJkDVI3UU2hIYEKgtGdkUFzJNFHnDP2VHgaPi
kZOqB0qsrAxSCVFnzyfOTRW/5WFySgqAYJAzbcR0UYHCP8ig+uIysVC/hM2PxwZMhSntIEnosmkxUff457ZRPZQF1w1w1EZYUOVQ31aRkZ2YWDE8W26U
k6BAMFK/vVfJfzbwYIUE0GAjr0ubuYhmGGrMzSmadEhogjEgwhfTzw7+pe7f7XrxzKPbEF7CHd5YdlALvpvwplWYIyv3Njq8yarggL3UbwOd0EiDmSrj
OyKpY9k/1pybtapsfGa8U9v6Gd9k4ebxU+DSQHIJXLWRUeNUSd6LR2WajsrtGIyxkDYQveJqzPIrdtzwZnpjbeLns/QVgggtkNnbrX47M86nID8Cg/Pa
ftf6bZ1Wx/DzA2vIR6FZhdn2V4haovp4Vh5Z0P5176T7M58QU/VzDe37GH6yCJV505Bwm10E5h6GCXZQlLDVPhRo+uC3lnRRn9lmNeYnb25dNmRw4p8v
bP8+vHCfW/zTJ4ekrnFm7vN6Kp3fexjQ0d1f3haMUp1Z3N+Z4c8YzqUouNbo9wYMbnPf9V+zf9Pk68XvCmHxwrUrURBiX43eKxU6yVvNUci9FGcz7NGj
XYj6PjUQSNaKM88FLzEMFKkL+uesoJEHRquikdDtQdnM0VcKDDK6ykUqRv7+DBg+7ZVURghcbKKC4jJxBTUo83EOf43aJHXX2UlmCMiSAQQCKrQkfwUB
8OgfOMUVWr2Yo6QB0knCUvMcBApfmw6UsG3tME9vl5yEX2UFfA82Hiqj0tQMDtOsxj1P4UTnB+7o4R0kCh2UO3esx88/n0UFB+NWX6+DXGgs9HZR0eSZ
FLzabv9U2GKAKoTk1Je3/c/zvg4TidVnD4zg388FO3ChtTGSSgTT7y4glDNlATIVcZvk0uq99UyInMqDKwx8CunvWoprpbSIDfmCXh31KBiCRqFGEmPK
v3zlO9WLuSnUqJiynvf92r6cUhkpHud8S8QgQc+DekvJl0EBsKXNlMUdR5r1kLdunK8DBlVnqsMFZmt+oplYuIkVVVVNR3BXPMvZ/1U6mSiV2LEbnvG0
hYUjJ5Mxk4d5MBesz3q5CmEHXFrHUMSYQCxEYTqZRUUIIFV/XkuX1mcxw9E4IMOAd8rD7QU0tbjTUvpOFzZbkM5Id3ud8fLuuKmlW1BBIQEgE4wIfF56
mJqRSKt45V7Yxsr0pFkTrmu9UmTJZimarbWnfSYC1kwbyq9lUixB7HsqeAeOK2u46Ad18+uyKU5k00wZXEghGBjdWcOFVmK9nEDqAw3lPOlZhdCL82+w
lv+kV+ryrDMGHrnYd3+3ASCuEfcEAmK85qKSgdhw9+ydNRsm+q201yYZLVo7Z6EvNV5tzzfzW1Sm9K1pDx4U4wp+VFHFXbfCmbqWtDIyOpfDC8MqzPdC
1m3g/g0yGINrtSprif21nd8bzbMZKt865Du56a+3vPN6FhuFmyBeycqQppKb2XDlgwgsqhQIKsMuPPo4n/KA1k8QEAv3vmKrxgUQdxQHc7/Q91yTY0kU
FXHqUHripOT7PHbvZiZPHb0LdzrDyYAOjo48BuLO9/v7MT/iPTPn32zaeVdb6g/CVwzy1vz86MIftTTs1nPHZYPbawbQ25nDgnHloGQg3BRLT1ut7Shn
f0l6Mjevqoz2P6Uc200TQuyBSg0ii56z5qjzUV7edtlQQWMGSkJZE+q9DGU/F63kd0K9NcbNsclhUzM0Hfd5pPj5D5ymBYQAGOCiN/b5Zjt2GRZsaswV
19vx+vN/wO8x+VRzj0zXKqyH+fJvwv+bTQMUCnq2O9Y/ZhGE0VcRkYKYk35j2TWkwvH10l1mrTRc1H63dkJ6FSwKLZrYSKg52mHp/K0xvJUWpusyrEDt
1G9xYETArZqMmJzJlfTPR1KKPklcqpixZpnWjh5Yx788uqdffR5s/V/x3pqMSxDh8oGZgjlCzJCqHiODipBKF6Mmxij2kkAkWXZC3J5yQ3+ic35cC4/G
oWRPh7UyQQIE1bw7e1xOSpP4bvWKV7ZZyPBfGqnJbGjwHQr7mK1V4RYLCWSYo88xIT/ucMgcogevqpeTzeeWkDWWBXWBsaOx+qGRlm5CvVz/o1VADocS
mvULwdfI6/5AkdyZBBzL4mr8RemyIT8k5M6krs6LomQM+Af2Qu4mqJ2PgwuM1uyv8QsBhS+JJ0eTR+3q7k62a5Qjsc9Mf3hIXZ2ac8nRbRXVPjnTfHA7
Q6Ek3icaD5K2zQRO2UMjCHX2UL/5IQCw904RdcUfTz6e5s8CBOPh2MR6DdneJxBIokD1PBgHfeYkEgETBSl1kYoqJFUFYEk/VKz0MnQK/Pmz9e3KUjOU
+n0ygG81YI/ZermaqeYsHIe2Q0m/i6smhTh8FEqz96ivRwQZLwyWsS4zSg5Ff12Z32L6kBYnXP1A/5z+tXlnxr8+mT9jJgEBEB4P5d/XLzGGW3xe4pCd
IzBYa2Zhm6i1FNygc+J+F1f7bM9F7iv9ZW3hPgdOl+SNwNdzPPA0YfuRi4btnGjmnq8VdiPVJdgHSxdnWSFKrXt1hI8J0pFWisgRFe5Qn6GtjswTcSRm
qxO0OMs4EnykzeUMxUL2dPOPHcfv9mJdGAyHmMG1zBT3ah7Dx4jlSkiBjicc5iBpsVySNcSBBIBlLmNFeAWpaymUlSvDt8pSN+uyh/TA8T268PB98ct1
Q7D1DdsmzqDiw1FqcFC8yM5mgNagbMiCk/EdJpYjaSjlkDyR5QVG+ZRjcYInOYqcRnYMjyDZtxaTAjYlRYV7SKyTuaXERz1g9ODbGUlyZWJWVlJqIry4
5ZQUmL8uDZ25zG/HAZmQgr/tVBwfMhiSMFUPKiXWwNiKYrloQy+gErdWFXzlNJdGHK4WksgqMU4IVElbLjZKQKLNlntU+2IMR33XCUG29aXzX1Cay31p
BDl78lXs1USO+btQqM27mVsN7AbFKSFOpXtKgm6v7JQJET6n8KB8psWUTB4D1O52ksl39bZYlJ8ypYDtPmyhiJHbGkd5l64UUS6rVmrsmOQYprFSgyIa
StWxO0pjm6hVhpa08EFcUR/BQ7LSvBmbyGvfE30II1fQdsqisBhBbnGkljQzFXHkJryoo7qBT+92ikZt8OxHFig/4MijiPzIr3nhtIQmXwTNsGkLkZeU
2mZCbgMBNkpMZTl5bPWwuJBDFmBuv8nt/GiwCOGZtd3flvFJR4Img0rF5sjtl+9Zei5N2HQIAlBGEOcz6XdXg7qh+dU5q00V5WXzwUQmiA4QRIlDDAL9
/YQMQdIB2vT1df+x23kgYfrDAFSMTYSpEVpylsNvKFf5DJmAkUxZASmEAVSlOh5+z7G8cIoqQeTAquXDuX1uJe5ZmBrwkPRx9ST0m1soeStMRzM60yrW
sGkJixCkThKjRxAdmtZXXY/eRUXu2fl+ufCKYXHWv0DEcSNfXs1enPYdnCUuSqr5u4uovuoUhuesqwUANG55q+hYMnFrndVAapUiGL/jCSiTIOMw6Vft
P4mxlw6MzKXb7K89p9ZiYw+5YjsHYdndN1GGTssr5A9T5Hb8NWnrheD1K8swrQgBOl83L1OkKnDqsjY4vt3hxjIoqBwbENSFchLtDJBUgcCE12IF5y8Z
ePitgaTZWhS7CnXq1o2eU3k+Z8WF4VS/bh1YNQVInvgEAkcV5WdqXzYBaeaw/NlwtGOQ66sHLy/reYTRR+R14KLyQasF+aru9cMIHbqwbagXgVKUmoYE
kcd13OllHyXOIt93hfLVRfcv4HEPf/fJgjpp2LmXA8V4MiWYcTkX3gLJfJ+EIXCtSlJ9yt4LOuA32rWA8LhuDgOKa8Pt2w6673oe1Knxv7/439f2gzrn
HLStlGlIoXVRYLIKGjTsrknHV3a4wZo30zbCunnpJfYfc1T2WeMryEy4ueUCDI/ZMSMYgZtk0DVuWVfoNVY9Th1tDzTPDqau420T86+p5OcWtToissmi
5FlVYm/3zijhZ1W7VwqP38KANu8+unbdcq1woXM+Pn1amUhphCfUyOJA7oMx76reZvI1rC8cL71RWb5XSwDo72Hp546G+szulW3VVuRhtmWWc27hnxTa
w4ysmyHLArVZQ7Z0m+FNrCLL/pRMGJnvrXw+up808LcaXg4Kmh5tSWeNBH8J3EydZtw/ButHM5DfMUysuUs6Pxq2WBPOLPcYOsVvWuWZtcQozZmIkafZ
J+Uwby4UkmoXA+cur5ZyW1ZpADsZI28hk8A7g7vU5zga1NWF4Xiy1lx7tGC+vz+3lwrp5nueBdZq0yFf21YnxOH7N2NjnrQldFbQxIelORyWYnlmgUoQ
UQHXootOnNqDBEiypfvyXiYytz47eue2r00rOhqoxHfGqedU2cYdUlGt9R7k7KtdBi+r3ygveyTdO6d+u6bfiyB/AAoGdEAbJ68yhI30gGI6nulnPHT6
CasaUSYFRLEow4pOC5c6/24wyN0WEBNjv88YwnbO1nzn6cM2GtRNGIUuFUV5qjDVURCqoP6iCZcGYBSN4kxeYIWzoKVU764lTTvoMXgmOV1EvP4d3k1q
ycM2qiVKhG2mqdbms3vDMwkrfg19eah4lJ6pyc5a5cbUYA5BaXtAlK0hnzXwWYvqgghNAUFFmRfFjUXA7MdmDPGmddN71FCn9viGfZYQH6sau49P5NQZ
rn9L+VITIhecQ+uNoJ/WoC3BEf1f0piUgJ4GQ0J+7/MgaxWLimJ1pxFxYX9EyGBtfTWXdIjGvFUPvx8pUcU7qKpChDPei/EEnI+tDGGDzsIWfsXy4Vl6
/crtTcy66oNJxcSRN3KlEZBTYQdJpE182UwuQyyLwPMq5ak6ejT0zpleiowVapE8nZsy5D+hoSJ+ta8N8xsQWX3Sqd3EcEGQISuHHpWXDpNOVn3ScYS5
k3FhCpYDGR7WGzcrDh2WOr0qlFLMRK7goiAiwGRGiSoaNMhjfLTmqgiAJCMKhg1RTASRoSkYjUrjw0Ofiflpx4r4Z9LSBqFzRlhUYlQ9+BqOjUnAbIEW
286hxw2tVwrKpude75fHSsr6todMIpE+0U3RyiAkA6JDAcIYQLNw14i6kEwu8rmFGat3cVmJLDCq3ByCjuBlKO7Vffo0q3E98Wm1KKq8fewVso9sOHCs
y3OOLZaNQYo4kqkiS8++vQhfGzqK9HTnm9nRxZsOqU9XJ0nEm+XTfJasIwTTYf3m9JzYUVQ+ell+dU9M8m5gbNf5bbf1dZ2C+Q593N1IMO/aI5Z1M3D1
W5H8/grSUdOxSK1CbvLmyrgyDKHrmF8l0ejLe7C22BHC7VPwE1NqqvBmYcNXq4i3SPExunKWcGtnJA07NslspVVVVO8W8pt7nHr0rnwoPphAqka0ZGB0
hlKkk3XwkM66s2oyIHMpn2hXMhXHA9vxp1TYAoUHCt88BMvw/Pyy17Z6mqno47zlZ3XWeiZi0VRVCXjsfFLRNAFBCM49UCgRB7hTxZkSV5CwicBi50tc
w5drEPF1izEzs3bnVx0cW/V8m/0sBReDg9/v7F8FdlGqFfV4Lq66mSru2C6ENEzJ1BBKzrw60recVas4SoBjnTlEeJ3Y1ZS2iig+h5wFSWdKCVwt6Jmt
48u5qPcO+0hGpFvmsj2PrmpoZGQbVhGq/SrAavoKaRxi5WNNQNlpSk862uyi51V5qdc8VutA7TQGyNC0EaHxbo4WY/h3Vpc3p/hLkyo3BqbwB5+Sp8gR
76+daFSFQkEEFKKpQqTz87v3EUuoAy057b+vYCuy58sxKSlufJ1SaLnSU0FlmYyStQrlGvUfiXEengvyWQEDXF+fWtISJWmdJD7jrj/chwsDhftLo1rv
MEMzuEGwBY5fp9UNUN6Dckpa10BlDhzzpA4Tny8gfx/gCakbLKDH/FQt1cpxULcVYS66tLEgKJ6grxtpqT0/HMMeu8p1lzBOQYTvhrbTd1BpY5UtZwq7
19MC1vBKMGUqN1n0/q7dxahUYKWz5ykIRST6EMPKYxIUKrykn5PecpTUgrWTuSCaILiQHgt3mK8wnjZzCfsPHHanaQqkK/IJ/iFoPIWuo9w14EL7sUOy
j/Bl1PhzcW+iGHIjw2m58oDsOzfNyEKSBRwU7XQdY9+dZzqoY+8iYQ7cqDLBvqHDzzz55+S/XpXSSZobKlBNC6DV42fU7N+/TV03UdK5fYbTgQ5QQWLF
OO++frc9O/F5oKOXlmKJImqRSGr8efT4Gt1u/q1aqIg2IpN7jgQp4aa0tUVOilyyqvCIEfKAsl9RkO+8tihINVQ06toY+tRVqToyc2SQ4FZGQKviGoJj
vNO3fn6qlbAjAefGFCavo2XBZRf4z604z1ZH3j7eMDJuLbZS+B0A45i52mtauAs3TJ1AJQV0qyxyZFZ5Ohmeu+LbQFTjTB/R/gCxkNu8nvvnzMHkMNav
KpNXvZOmN1NpnVbYaDDvGB2cJdPqhVoAtKJamBt7JRj8F+9PYpM210QRxMk6I/UzMKRSLU25mKPv1Ot1eaYk/mZFKB0dKXJhL/Pk8Px7vPQWc54qr928
F4AbfUlrcPXOrIrpAlCSRAUqjGvdHeJ+38cbmgsWyzZLdhIV4myquh996+BHDKKj2PgQABlW6AZ0wOtIDymQcnR1QohEKFHUERP2rE9JMgVUzpMUJl6m
U3LFZB3KCZEgUJJJmoCyfwlETpmaexyJke2OcH9WY5/RX9P6pX/S0ZqqDPhu4nHYC3BJc+IcM6Iaq4BA+QZBPs0lUu5MgT9zL/BogWYISAv1MyOKSm/r
u0iJ0lXLvLA8JkXhOM8Z1r6a58+QMjRjgI5SaEQo3CxD+piv6hhk+ATrpLEF5DmMK9YPQviFBrOoBaTqKQHKEHwz4vWMCquLrlzx5cMnG/YDQ1UPklof
JwqqNsUBqhrKC445+KFFTulP98b7azlnNocpxcpMSuyLSNBQP4IkP7LSc8PTVnU+HE3rhJVQplyML7UMX1JJ9SXt/z30rY3yVAg+RoQ5bUHJmjs0COX7
eyXDWW3S/UNeW5Aym31gTcPDBQnfvdsxF6Qvr4d6JJ21rOOvGPJEU8pe0gN8pMI+O2HiB9NERE8T5X1yE61oJtJ1hfwaDoiBSMhyYh7Caj5X0DTwVzO3
w8YtaUx4X6Y0aXTb/fLGIu7bUeTRFifqZpzBb1TSMorot+ebSF7t3n+DBQQf7lr8VMA/6l7HC7F+FkmqYj+d0K+FCNYWqZzcPm45c99a9/DM/kzHrWbs
pqDVKbPS4W8sf7NZPeB/ogiNKk/wJSBvy/dSJxB+/F99ADP2kfW5BAqwqQwLMtf4MzkVwvEFTuDg25kLoq1VY+r8t3kPuWU0ErBw5coO3JWHTOTiP71l
tAaMTYSD6qp6l5yUbPVuxl7dPy7qtFC74ZWVTQ2KmQL858H1MH+Bo2miuBrO7frcKmKLoQ5FjPxbnpKgyyk5qD79JmAgh0Y+RIzsqBwwq/dnKE13ycrC
PvbYwZxvtcM3p1q/qvGSj7b+WiVhplVi2t+zOwMoJwUhG2W7d44HDaaqJODdgvNUvHx0cOsuT5blcEHmaS5ScGQuBL9TNd11UUzWXIELovRlI/bwUZXU
DnopmOvk+vbabjitDabC4DxKedKUWF+fjV4EdztR+wuJKuFY9yqwLkzVXCn7hs3dEvRxgvZVMCoVaqIKOYS+jNtFBtFi0j36UhDavQ20vag7cKy++o41
14k1h8QCZOt1TpEnaMD8q8E1r+r36qYOVArmnNnOucN/gurLLV5C/H3rk6qlZJ+50lxrJ1STJLXQ0YYX+UgMXzPzC8Amre1yQhYdhgkSPr3Hr6xWU1Cr
+QVF71Wd2Mr4ld8pqAfYcUdBp4cBe9mWYUAT7S3H0wFxaqkT0owE3S4+2/xlzE5qp+u7cfJZYhqEmXZWH9s833vLbE55wC6opcNVhl1Xz6AZGZrxFLm8
onVVVUaPcPzgex6XnYad9JT2k7O2gnSW7SZ6FixPKleMMCRPYTYZdlvGOOWLSi/ee8+Xu90nINVzrzjU9gEp91uuW3v+oUH+21swrqQSCnVUfkXXN9Ed
mK+kLJe3ubi8UdyBTiurLElSXcvV6vjsztaXJzeTitK1FUhxh1QEy1XJlUYVl+6nfmHDYpRymt1iuH3OZqNvNI59c9wK0UfZ1z+IYWjLHd612OzaPSUb
t2dWgcLQdpDMjF851vU7Hl96E9Dufjcd3Y0t+KTauTwEbXy18ne5fEoE+9saG1hNmTxYWYSKoyyJB4M2HjlvvjQQxValJsM4RWOPhV5ylwOTHb2vRpSl
A7h4sie3kuONOMo4ZbN2PkJXmFVSrtJnamSOIcYmt0XZktpK/EdOpAQAkbCmQChQbiy4mGoFVwIX8T07UbeZX3J809McNXH5/mpH+Suf7pjtdOcpf3Zz
l/XA+AI9DCQot3U9YjyM+xmHMgLBTz8fZTunepkyu3NnTu0ZZUgTlpMOx+sTRYUk+MUM98Ue27JWn9EkIQCA4IB8LToi/h+P8LU4W/CdJfdpxriKibqC
jdqufQ9pka0t6ox65sD4qPxwv03VO3Go3W3hVRMyJJIMyGb7YHg3slTWjk5UkD3RU8yFIylpiJP0lUfJZx9ijgPgG4Clxl6+/2XeCmGzh9pKPA7kT3UD
aWQWIiCjDOXm+bBRQjMc+z01j6TgYIzzUIpBLh7/7pLlqqQSCgIL3J2VyyiVB9HzlDyEu9w/xMkD67C2SULUEHoDiOGdzhF70b+SzoRG/x9VL+EK75rn
SLyHzI0IA0EiAoDN2MBlmuslCVtXTQLRNSTjOold2gh2JROwo5oc1TIgT0K1JuqCiKwdvuIjB175efHb9J1xjhPISvL+LIpRKGWAouF4kinLg+sVnso+
51PoalgdpKg7TkWlKqcH6SKT/DdTW8V5cNP62HRO9gIyTaw/kM3GClCnGuy9MXgfK+41NWRYRYPDRllchOVaWcNcrBdRoFSaCZFWXwlg/LQvjRABlGXT
N7W5TxxKElCHFbASI6TURVQzJu3P6JegMLjhQXIR45aDUZP4MBnFAIbpdmH1avv7IFXUCoVdjkUJe5zkRgLlIKyY0BYf/kvVXYC2hr8vDxHMUJdp9sz6
0ZMf5P615VE8XIUlFRgJTvgOp0WgECgWwAGYcZUX7XYTYECw0Oyd+z0BwAygTAUEdF2p+A81kL/oWW6zk623RsNWAcZn2hIMw73Ys5/p8calmntF3uIS
0s2lZtzcQqliFKIGuaW1yiclmM+DbLG5dLezjzOJQNuTw5H+Y3YzfXXd5LQNDkG0GJv4vrTA0d7z4WjSpMsn0YPafRQRUEij89CRwfamWKSdlpQpSBRT
P3ofKQHwQyB5X/K+vHJm1IdDKOma0kNj5nrd4nMoUtxUTop45mUJwxNJk0qoucCJnYokaSuP88WeitPWfGfdlhaVOf6/fWaSqN+T4DVaCcFFHAzHFQKc
pchBbo/AqTfKZBifGaW77qEuUHGy/cfqwovhZmfYq/aozouM1pNQhDlVNVyKsTsJTM3/mRHt5VTiLYweOUgAwBImJsBYebqbuCtnclVHk7VA4BprMmFG
w10V+y2WpV6mowi/QMvDaemQXYi40ja4jLZSQkUHxYD6tcDYKT6v2tP545501xxDD+VuEPt5MKuTQMo4qFB6s7TWR7Mlo65sIOC86ekxNek+t+ZDUAgV
Uiqpkk7oMiGojoomQpMhZlE1wM2zut5kGrfB3bDZP2nur9hiUAeukU9vv4TRTgtokEpldGi5H/kz9fexhW29HZAUhgRwszI4LcWoOyWh05TVbXokjyVn
0VzKWubFGNYGdqjrAaCCXkubDmsgJeaTItTRaN77DWW3epvFZBl4jirCV1OWYYDQhIlXYab13ZqTwgAu2aLW6eERFVDIH81UEEHQRfS3dZkTbOlO8qxu
tdUjiLHnwu3Dwtt3ZKTzweABIQChcoGKEhOUYzCyHP0G7zJYuhpBAifohfBrYZ366usZIj5KPNIo3ypmZrjRNCYHZLsFw+dlQEgME11XFswIS37GSrCm
soQn0IU7ywMt68J2iWmGqXHBVQBkglmYpHDMhSlbCclNKWFSfB+SmM+n2X3I1f9/FPccbbaP5QoGms673IONeHu8Xukp6u9SLQRKRKdSJkCcyPUQx6Jh
9mOTpj0RshtCMpvfqfuvK/oQV1qBwetbt0zEBgDFARSITR7KUrvHWgGfrD3Mwbb/owAa6h98hM51ks3mga/+mvE3k1ibIK1wML6fWrgV7dJwoqmhF8EL
IiDjNxKSxvgMbSmyDSEmQ7OFkOf4vqVAskEIx0aVgIjgqX19fyY4ZebXLsFA1Wh09coDR1BmgBzJuxB0+wacM+S04CPwVWrpyeoKaRsD9Joh3VP65ug3
j1KT15UlzmQvkqrh4zxRKyjHDWiFGZM3O8tMfV/RJXROXhw1NyWPfQAwwBEwHQkSGsj7LsiCYAzd5S1+fWlMJ6V0W0V92KVVvxr+sOCMiCbYojiq59ij
kVlkP29LYC8byGbiJxRrAihCedeU+FNcZvAkshmqgEhnU3ITMYkKEmfxqpj7mI87GFad0SHhDhpMkLMfIcDgbeLxeC6R1mXV0uOpXFForBw5YYEp5gTc
LE2yauN0rut4/IpcgEC9PRO3UiQldYfm5FtvH4JXXIhCbrUgBMGCgADj9bW1ZR3yA9VJgHusxIJqo5sNB8XujgwqqFi2YFzKQUkue11ghhPqUaXsUaMl
6Lm/pEoy48JyHN8aEdNtri5IYrRB2qtqKrMTLDUZ51rynyzdLE3rddl3NXUBVUGO45rHC07gZcqjz4yd5aC1yTyNykjyzIsblRJCTb5Y8Lg0CjA2YhtA
0ZyQ7jXuQyEgoLwKg3uFSBuKpIXi8XTspGD9NMQg0w+fFsnmsdaBBkWIUZqBkU4xOx7tAkunPi54qPEixDkEGy4ZtjZNCX+ZFIEUsYKD+UNGnhNWjdRh
CNv8K9hzGohxqrU3+BW6YN9dK0XRjTvuQvKpwI3ew5oSdea6nUasGAcJoc2RuzYVguZFDLtUqhIpKKMYhhyaYyvykTpiWpsg2rNknpL99iixptFAj96l
oabqqhjGqJBtZAsISgiZUhgbr5F2HSQ32aoYag2kYi3TEmwiEEDHFG/xTF94Bk61lEURyBUicQfJR3gluipdLoESYnsUWBLUIwjAHTpgIH+nPUfG9ilZ
e/RlY7oBrLBt7O3SzedidczeGiCdMDuVIWXJcWYqxRBn0e9yMHKMTrJeO8D1xX0HnjrfU1YVi5T1zu+WE2FBjENsb87maJmy3gkLoNuWg8MsLQR3dCTX
EpkQQx2hi+u8xm+nSZro1mIBk9/lLJJmFbQ3I1KBjnulcjCj6WCen0b9TfHjW+ZjkmUGbc9beMSrtoJpe1GldQ5LIxGHwgajKYCqskVhtZS9ttUwCnEc
6eOPIds/vNRQy0BFw2cgxIi44/zJZSJL66cBuBSSKA0W4THUNgjxsiYqCo8y3OWDqogNPmzgsyhZONa4Tw8fbQ55KLE12zlxA7bOGfDQbTBIFKXfIeUh
36rsq5WUG2nhq0c1lT1bZkQkROe+VNUoY9MmPok8SrpN/sgyx31PyhNfhrdfpmDZ9ECsad7hUMxRsxGchNMHV1oQSIg5pVsoUHAkNZpD4m0/Vezh3dkF
tpBFqY1AugLu1TIph+U3AD8bB5jNtUGQIFtUXAAcKlhkyN2h1nhYIbBoUGoX85XxNi47r7FjDHv69cr5hPAF1h045LIN2loqjCjYvxtvJVied2Ajd/Nh
lAC9uebOEDETdbPOroBsmW0nTYSl5ikaZDRgJEb2Ha18Lte0IgAD6DUa4ET4RLAL8FFIKl5vNZJWm5GeYhoS8VZCnDRaAmo7pNJRPP6oYz2W8ltTHioj
aAwCJEp/cghfzHpYe8f0nevJk9KhYCl/aKgkAg+EIGLKKMIlWpCqURu1Z1Er9JFDOVbEjv7ld9BdaP9lO0M7Cfho6FQH6uArhqgTyWJAR+7sZIOahRQj
Sh6+vTj18QNaOJj3VgcYoOfa+m9HRDtZSqgEEN5Ba07Tr+vhFJs0q8JJQw7fUVxGbTU0219HTZKCQExVmSopynD3UHzoQx8uFR1yo1cZcMIepyTOaokE
cJmyMLSvhquBCwNFt1nMNO0nhil9jP4klNuOXOg08BO1hG2gGRDnw2wCtOsTJoOcDkJyD3D+ILgcY/3rXbVoppIGnaTk2KGo1tG1nSykRHnQUOiiQFiS
pRLRsH2gXnzik4pcNTqiAewjyQscVI4dTrz6a10Lb5Xha2cXfK0i7kmawgE03SELZCyTAHDShGdU45UEDcvDTGe3S8g5WOz4U3ewShHbv3TXeECb6qsK
Tov7Sx8faFSoyXNPqap5pcsp9rZxzdaLzaZbwtKI9m0XTNmSubHMxgoqSpIIEXtIGIdh9X3ZCw8MUCM1RQ37FGCX+uhRt+hg2bsdmD+VggiUqbdkkEuC
7fvdkG3nxlaXbcMWoAIsjc8KhIGsoMl2MJsbM9XcmSdyH8sd3C8dDAXK/YajCcG9DcA9B7PuRP8rjpTNhvn8W+4qft4Dx12xUcMuDuv93lCUIoBH+NAm
QzVOpg+urezT458qEOO8e1/prmeQIUomyVKuCiZAAoLOOX7nHoUYyQpf+FmHAqH0lC85XzoJrbhmkIPII9ExBRjH6/abDOTvAF7a1Xw1TScWpjP6Ppk7
gPp7HR0RfnTzeAShTqfaaqqZFBBEN09RGlgSvrLYdNf5a51r/qSjB0qUr9bMRUcnyqiW/sEetlkTND5cHr5nQNKrkojkXdSQAdCqJV05Zi2cJTIk8IRD
IuaD/1/w9sftpdr7v32prxMjs0wpxR8GyrQ4RkqPRrUjqeND8rWUvkh6qmpTdkUkZL55CdZz3M6KSqY3bMo4wAqodx7I7mBJB2EjHox+xFAyUhsuNLZB
3una9+pYXsFDW1/GBOzWuvWxb/4WjvCiB66jvDQ0czM2t2QSIBJ/kpqtFr586mhvrW6qmgE7oT1WsE2FdqMaCQuHG3HKUc1Sy4fdq3rngg4wwb71SVa7
vvxcT+PLnZ4CNDEzAnPhihTetnHy0b66+1CqrUGt7vIxMee2OWV0a7LoZWy9y4ds2NFQQuaO0+t03PJn4KoebEgWJBheIMxrDWHmuBLT2xHhGbg+ayuR
yCbP7ur2gj49uXe589yiLM8WSoBPz359Zzfw2fPOJ9jPQ7Ky67ArERc1i15CNqO9LxxgWkCDKoveA8E3BsuHSAWkzCeQ0sBEWIBaXdXhlo2uqvW934Xh
lpElAdpsJFKuzuui0jKNZ2jTdWDrHKyYm9uAiMq1DWU0OJsqM5E/t1m8HcgaEUFeMwyJaNqpgQyruc7Udp6syxUvDM0ohiBSd+O87cLcMWLTu6pcZW0l
xKDMxpmzTFKQFeSy1IzkG0nGhSKjYYegw8Si9LsH0IlWYi8rMOIKSNaBInJ58bEybGgzDXxi2YCI2e8UwYRk0yM/QzItfMu64L389MD4vz1Oap6TXB6l
VbXFtaziQxW0XzU5Y44yrKKMsyl3IrLIROMsDIU276+gTXxTXYfRluAJyeSRvJ7E8+3nWETxnitJspjUF6T1pGNi0lKnKemShzA0k+xgaWmBTF8P313y
8KgVORE9czOzxa2pjel3FV3RNaaqVnTmdfSuadBYnoLZGvLejw12vleMHBTg/D6Mx4Jrdj4g7tdbv3wmpu95YkyRhshpcI2QKIHPgarFUD5HXCyDKaQL
53JeFP4t/AV+sAbz1P6mSTD+XRiTpPvZDwhG7pijVr117fnwvb7HXWvnre8zzx0rsfCy+uczu1n17FeubwH0R6KYo8ke2B9fFGHLW88+/wEBWHNodNES
VGznoSZD4HvZDGCqHHXfVy+UqHp73geKbc1fHE8+LwgnEjwhwSCfRCGwfI2uL7Eeb+mBv1mvGKfsKmXnViyq54DWuY1PAgbaxXyW0rgMyhdloUfisCRx
wiS84oXoGm2t1ye9KRo1Rx2WT0YUNEUDV5msov52nn33rnn0upI+iQ9aQBBqdkXvrerXmbnpLuCF382FMSXTk+UPoX4kCtzmivP1Q+NeRK5lW0EvcQ91
1vEtzxEEUiiIdzLLnRwc86ODtrdpTt7Uuwd4fxdvrXeuS1Rn6bsReGghnbceuShVCkaEdluNdcLMTw66SZrSUIQ+WVUQM20dZJIRQUOo47MgV1Toi/fo
ESrBOW+f8Ib/a/3F+XZK31XRE4H5T4BLWUnu/JAPT1j8gUaB5RPGCM2OFbibLDCpEzlMQGeP8dvKbmRzXnDi36jkMTSvtpR1VXGTtR2NFDs+JN0jt2t5
1FpCi9jCRTlRpOPNVB0UZGNRFn0b0yWdBe9VX9nW+PaxUVcgeBzY4q27GH+Wf2oVor+nNVhRKEC+oBbpqKCl6REMnBnq9ilS2Zz1X3VteQoQ+xCYKX3a
hpbSy0J9hEEkfoQEbN2S0r+2bVWSUaXvqNLDZESJGAuzJxqLH6yahXAyUqEJhSCkRuVIX0IEZICNmOyAjcqxufVV5F4QxYyNlZmC3NBRXTlkYDck9N3X
okDYWmm9g/w03kJGYx72QYKIw1WhsNm+TWy1aMxmKvZhw7bQIjVJhiIKT7Pxf73gDch9+Ys4YosFYH1Ha8ZZBpsrfrGw35VmDIoVCkqu7y8EAuQICWos
woUPF4r93l4yaHvvwIMgsrMcYiYJoLX8QOHo/hljrx/Y46G/fj1xHrXeVRSQwi3r5XRwmvQD7xhtQ775Z0utoVi6FtE1IyP36C4PgaUMwBo7vavffSTQ
dPUjup17rFo6sL2pHUHo52vpP+nAtjmgFA7Ib9+FYOG1VGIkVyw7sBM8cO52gAmcjzdZDf1M5m4rK4IYRLA0nXML9uRamaS81UL7L6IyCBUvpDnA1kPm
9LISCac3XAbH9qx/Wb96O4TIjv1N68sCSNCpnK9LPJiNG7oYLrRkeO6YF2HrVmmt7CsXMzaUV/jdin1AY1KUlcyUGAiisgjSmZUAYwV872j34uVMc24r
FYB/QE8Y2ZpUoe0K/fux/KODXEB/tJ9YCJNoAuJCxviL1cMSQfKvc4tbtVYsUo7RX1i8uwP80B9Dsb2bj+47PrrfxuoCV6Gzoq5UgWh9X0eetJyXfWXn
C4wom9HhrjOX1UVqzzs8rLzYAXaGqtNQFppeHvt6t6WwohIiWue36tatkMiQ5OvSq+O1zsK8cWSXP+z0PXc9BOJ6oKDHPNrD7UJn9dQrdUMh9mprYoZv
ffCM0z2unTbXLgD4YWtQoP8FxIUQDoX4+u9H9dWBEiO+zLjTyHSaesaVQbzbLYigLHRhqw0qM0FebG6+U1+4pIW4/qL9XFpdoDO1I+v3EGDACo/1m97K
oyWrqQSK8lRR6yEs9effMeu76mYBqoMqKulu+doexJM+0VGptOU3k+JHrNqqg5dwJJWfGiSQOGIClDEa8TlQ6GB9EVHrtsz9tvRqHhlMU3+HBnJjsmQ4
cykoeCnhy07zX7rMLva8XxDAavzGbnqi+9BejCyNPuXofM73U2q1oc0pKT3mGZVmygLUDDILkCjUdWs0mQ49MUwJHrsfsklE/u/Nj6D1k2yCDznE/zu9
boa5XDsBD9ywfvgCsOu4XSDbPNVVUwN2Txt3SMuDCg0IjQbfFt5bO6mxlPbqt9oEziGpuyjSXZnvCpfUXcVeMK9opZSHLuudo2lOhefmVor30hSIwtJz
0pRZXvK2KyDQCRBTMdfnDRB5zjbzGq/ap50W3ExvAYYNDd1krML9JWcaGVaTccjOvKzhdX6XUPaQmanwZQ6FV+zvztXXpZ62XlQSYPT+75LZ+5u7SMXj
XKu31S7/uWOUlbXazjHTLrp1oK0Dne2z404RNtmd6DoExJ1e4uprWKpfa+xnPOlphTJlhrr0CoijZxLSByV6OGOirgsVUgZgEN7iofmIbHy2d4WJhcgU
HhJp48pz8Bg7MzXDCeqoAXCwpJVugg0zhV+Chp1Kjksx89Nfom0nqcM3sKIHLyjhDafXmfdqWgfraiE2UVF5MPDxKhyfmb2UHYc6Kq8LiayjnA0lQcTP
P6GSH8Qi3OOEm67/3ZjWXrx0xLEl8WUUgQR6FyXyk29nbSv6UV9ei0utUDTUKSjWoF9XqE2lNdfdSPlDJ9GFH19FaALDhtAs0Ssws9Tw4Q1AKWznuAuW
MqahF6/m+BOSS9+Y/ykMmpanZYaXrkXZRw+C0FvKRVVKTj6ip5nlRRiNO76T4SvEv7/G2NISdAp7CkOUIeSjnpOXk0GgnXe3os55x61eeUlErUeUqUA4
LQ5kfI1F8p1o4pi13HshgwkI/JfYO3AtqYInkVDP26rXrEqLU1f6mp3u3u/bx879v1PYMWHUDZeZZywUMVGhgyn0S04a8Pr3dPLb00xrqbals2pgwquV
QlHfg7ggQaaQwj29dqU2mp9aaNbNihP4E1/4167OBlhiVs14Bji6adrelH5JE64/ZeETNh/PBojpb/jq/od8Sprri8Qvbo5/RBkPhJxCdT24eGgxE5u1
zal5l72e+Ch5PR8CS3J7SwY6elECTkN1YR9p+gcde7LuX32anfcUO0tjWbNVzZU0Bg6BEFCEHENBHYyoJJ2Pgpk6CeLSRwHHEyPAR71yD/7GbLFmzTSe
yMVrI+P6p/y1hqfQ7vaur+bgZTEk7h+9AnrKBB38360ZirTGLdYewExlnKjDEyNkb+Lcq/W4/PvjIALISBEKgiDDMJXplUdpdlhWH9GAPGCOQhZTVLpA
pBKMql1T5CRq1/L90wzzbkeVM+3R4Yex+e6wV9FG3IrwtpknHkt5i+9rSV8ToURTuhlc50AeVs2ra2BpRRFUzk2Wk5aElwLkVYKM86ZKc9mFKj2NXlpU
U63fhbmr1nG2j53oGRpLrvuzAgkOVIGrQZ/VwXZpeunx2mK3YZPwfeSqIimDIRmonsqEsR3bwnCKWoKa5g0yfMEsRUoH+vNka0KzNlxyvfsjT1VQYmJ8
ToLO0mO+iRcYzy0ezX7tchYPlXVrCfDxdNaZT7yqaSh1ngFJQ+2k5tLXlD5IJX2IdCAUNCL3ULADNLasMrpS16Qlun+r90u9a4nsZSZVoObmZJ+O/z1g
1o1K1J2gEcCCakw21BJNZuxOGyHVtwTNrcqgpe04kgnPhDQmv6omPjcrX84pUKJS0ujS8vIkGaPM2DepCPpaVDaezzkuYB97uJRZGp+bKPrBAy9y1ulk
Xmj7cOYz+/QLO2w9H1H4ZeoV9AoHsgRAQP0qiT+pzSjuDTSD5IeUw2RVHr3OClEL9B605GtpTdTLohlQgUj0wf9qZEb5169eKK6XBrBX+bzFX/7fz5/v
5Pj4nbR/zRRF9FBJEU/6ECKp5/AAS+/jaKInfKoghACSioDSiIJ/mskBZSVFoQAgIRJCRAFlhBYGECElAlgFlIEAIYAwC7C7GxuWHf0f3/6A7nUf2+Jx
zvOvV4gnIUu5vlhow/PhHF6DhFDrMufNvich5BH/vcSj9bE0lUZKgZFWTglNFJQNCUpx9KmSk1RFRFVU0STUyVBRBD7TFO5EX9Q4YR9n+H/TNfy9c/N3
2xgh/xrKegf4Bl/WH7IH+If25zWGf8WSIf0BR/kFphuopa8RqXIqgSgoP6A8/LQhAB/+/7/05+fIgfRVUufdHy/c7wfh/ZSCCACCEO2nn0CigHlwox+J
A1oOWW6IIP7tSdyHVxr+7QEgJ9us82XWg5JNX+76sS45mV8XI3DBxwfN3UqIb/Fww4D7hAbXEv+/Xal3nv7x//f240MfgwzNDcUMZUDISQQyhQyhbDst
f+8i0fr9cSf9pH4Q5myVj/Cu10Dn+apRiF/kZcFfiFc2medtQ0JQjwIzKUWEmXLqKpbKNGvn+XNeodgPQRj8ktkYNmYwp5/yjBROOZf2B64lKpuvFf+F
h17Sh7VHbUqGDqgUAsg8inXTyB/TS0v0BAEYCJuoPEN474EOs6zXTrDPN5uFkqFyzpL8l+br+6699enGR2NdSr/y0wPQ2h6zhYpJqDAh9L5zFFWf/HsX
Klq6Zdow3hneuZmjEi8SGPK6/ztximQdOFbcLaUooQZ66BJS4SntScqrQFCKuFQgkeemuKx8W2qlzKC8uR9Apk0d3MH6hDo8lEMwAiCQc9OIRFcY2cBC
C3WnlT0O1fPvnm0FKFb6Ccuh0ZHoizhFpAil7I+zVittAjCAk/3fSrApLFv1uLsVfwvk91rPekDuvObL9M5lIwreSqdVXgRnJRgjSSuoqZQueODbLrYZ
6LfGOO9xJCUgBVWrLQjZhlJQ6DXRmlEwtN4yImZLDAFEBGE5ZPwuxTUFwZ9ypxDDURcMLWE7qsCq+n4BCH9PbC+3i1ceHwuVEkaP0YQs2tYGyZIlBmGU
JIQAQL3NiWAR1VBg3dqQJKN1YbkSw0voQBl/dOs+w3yroyGh2RsGjQWCvKZa2uvN4G98e60rmAc8685iJPDvOurPiVIf598jUnM9TjQ/LnT2Rvprv1TI
7VNX1q5h31NVlSTKqqUnDFA21KtA6kUVt2u2lDZoi+e21KISfK3i797mhoyQtig/Sn4chiT3/2+6F7V6KBBr7O9UyBctj01AYo5Ecxio7n41NE+fgxLV
0j4+OB8FCuz1OFfno9U1aVETdsOZK32KDBRHIospupCoQMFxxTXf+ndpi/XAtvjEg5Uw/G1QxQnRJkAH3KgGwD+ut0TPhytnzlkR9saESlTJVc/xUIK4
z2o2YUo/Qy6UykWmehPQbkTgbjFlRKRUPQtISZnDs4HrwK7bgX31teSWrRVQ3FgMNsbliVD8vXFnxSeYgehwxnPbv6db3fPMKo+eSmj4F3qha77rQ0HN
VEs1YQihKkADCMoXbIHRhdWnAs38jjhFewNsMojdg45GxweyuJSFCLkEp6t178Z2VwFzq1SpUxbP9rpRwuZzrRu7FToOE4OipqKm8Zw9O4/+B9kz5Dob
C/1fq4fmR6zX2rYup2wL/KosWJQSElTctEi/4F5eAjqClDE6doMQiLRUklB1YJe4D+WJyqRUYabcuwuR5Qvfjon/s4zII+tl45lgWZumH43rwaLn9SnB
e//fS5+TAe1HyNhGDO6LWzQD7QG+sYDM1DGpwWm6YH2MftpfoYqANA7p4Y/ADNx9/ULPPAuK01cXimk2wJ0o4IZxPJmmiuQz5R/g78qm1vhTlSdxIqMI
GnMCqKPaAJQglZWzIVAXB4uIIRNL8qIJAKSA7DGWs49dbLcjdz8kdkfRTfbosdP6XTBq5QErqPhxGAZ0akBExZGGjCEA9XI8lMYDn4TIcwv40vUU7H8S
CXQQZedJg1HtqDR9YgTRoQaQw+FESkvpPJHGGTVUxgpW5704YNOW65rW7q4MIZrZxTAkHpQgMpN0iCxSAHZHQFwQjdk17rc7K8GjMih0GOkLC52+qb3t
i1qTvanFWMBgzQpMc4vhiciQNFA4Pfpw/j0z3C0RogHeIR4DAkG2UxA5/UXNDzklT9pv0ZJLks/Jp0UYpjFiHBw8iZ8ad75QwcpZ7WWdA9xZFkNlRKQC
SiMyPS6LvM+N2/7H0DfxHewCAHxAO4hmpCYH8ueH3p2PTZFA65DmamyT7JjPYOERhOR/pyz+M+OlpXKSloMKJcGpYUGjCbEXI1BGhCVIJgEdytYLMe/6
L1k1cBhkn8awM+CyIqwB7i3KYBRB2TjnQMJVbVq9+sw5XrqHEpyFCxuiyegqOcUWflzM5A9FGO8FQ5C0EaHuW8ASBTtwqT1hE4Lq3c0tYJ+kjhPi2WZQ
UaoAZHCr3kFQWvAjAWZ5BrOHIJAnwD5nhVWKPJ25GjDLoZe2Umk18ywsjrGGqngtZGQMzuI5UUF1AKpMsoHoKMJp1ko3UWNui6EPdDbFFhlrfXykap2z
TsEKCgyhQzlmWwKsIxAeBmWiVxzebqX4ONtFU2IuSHnM1UA1a/swmf33znjzoX1qQOL4wx0HdoGvznk0n+k4CUN8ZzAAs4CVClKpidUfIGi2KMtDHmrl
0knNZ0VuwtgZC7uNR8+67BFYCB4pckcAhjQbTSDgsJc/jFTlErfKt2oFuCGcJUEAVBoNHCMmeSKJPPE2A8HkEZTfuxwtAiTzQAZ9AzGYohCqWQgF9nM6
rdqfS/Y/JswCD1QQGDKZM64HFLb385jNcFwslhDbPsTGAiKCna0gGUlQVWjA7SGUojAgd9d5KjjF6NqwtSYsjkIiLMdtCpaoS5bt18Uy9jSYkSrb+PwU
/MfAGNNJDja7aJ0ncrrag1WoyFoeVKvMSIEQrpQETTdhPdd8qw6UFBtZcnGQoxKzCACmhrWjE1nd48/9vWgmJ3T7utvt++elRYbZvpAEgUcudWWWfYGH
MSXkKjMEVpscrxRcplhQuwhzEeqvdzKzMdjQ4pJQv/87p9r1klsvDLGS8CD8dd4dI2ZOYyBnm4lZrvm8QB+A9VwUM3SDOaPw+yPsOcvTFQJCUQh726vn
sTFDzInMzIMvFhy9eciaYVMJOzA5LwKI8CWtIozTLv1ZhnVpOqtrvZYviOMpjiOhJzcWglbZlA2DVpD1jDP9BzSGd6wffdi9BL5sOAZwvP7+55WAjKy9
AVssCWypeSDLgTeaXadWYPbzMcYm7uXoNrq4wjCm9A8vaQFkokKihziLQFJg3oUeQtGSrA0C0lc0rwZjnKdICt8+DTD9hW6DmY4a/F7wqlOQar8vY/JH
y5FdkTK7DSEQSaz8gMWlQsFdmnoWqQ44l1sYMrXcKF8nm9G7bWtISYMsuQD7MjVXIb3dObUTOrMDS4QXKmecGVTPKAsKjGhpjoDs1Rt3o004DCStUCTL
YpzpmRdZ24fLWBO6JchSnJUArDhr7qjAQojPLfKfDA1GTqmGS5R3xVmQROsn2j/jPNIAFYw+3Es0b20ysMtcBRMoo2NUs27/0LcLRsqYJgnLSNOYj/PT
sWttMp871kxbN76ZBE2W+WUZ/H6wyd9gKBkMHX8NHgXoMNFFxmmgfrapE5T/glhXunJkeL7T21SK9Y5IHul/D3UzCs5D1VkNZjqdqVr9Ah6ESDbTnIaQ
rvN8i0cGU/CSLZsvCETpfOlHyqZtIfDl9n6iZP8pRw8GSkJOWUF12KrDghLg4vZtNTggURdxhUWXUHrIZi79rxUKXkzfHRgzLS/05ir0SVK0MjrDu5Md
ka+5KG0+Kbanuzs5lQcDkrMhGekiJDr74EtF3ZNAVuDrkUQgTVkMBj5t2V2x9BYU15Cen+BH3Iw4hF6JQM5uF2koE+yd6AG63IYixvWxFzK4KIOW7+xe
gYIu1+BkZTf1X9G95B59W4Y7J7EnxB8KZM27sAGuKUrJ3d/d26PedrBzCWCifJUvedLAfeA+SOYehvnL0P4C0ghr9Fo6tEuCf2IFAitlS9lAq9ncpd+j
OxSqsy4dTNSSMKgHTeWRpRvaKHTQE/0n4nq0LI9ISRJkhXC+inZ+FHWS8BsSEIn5/FfOgKH32vXxasYH7AYxp++/HnPRCjDhW9Ik1rTsVKRBt6A5V6zu
W4W67VVHi2M8ag4uhnfPeT1zAfWxYBs6dfVSmch2qXXuvgiz4JtdozhY10yuNCYs7BkKeij3UfYZa350zvds3VOncFeSQONcS334UGK8FbYUoHQRuyzu
KFd5jPbOVKiWO+Bcnkr1Mi2FzYTBmpsHeCIMHF09saIyVnxj57UWdaWhfqwdBDYI2jjPULZ1ugm05Tt0lQ9CbkdV/bX07Rvmp4W+rmR53cw/bHkhtX5F
d98mNaWvnz8c+bkw7+FngoxQCG10z8BlEyjEyJqWV7Lm7SNyJM183H/N5WtCrGDVr7vu/r75E+AEUxZHSKDEohKbdClexA3/7asA2UMo5qIMUpcpkVBG
FY4eA6EKntnQQJebDqRQ00bNzscMJDrJNHEEbAp1m4VgJZIsFajvZhRQSsrJNo5863qRMcaCBzThJJhnOlHiAUorODDd8kfOS3W8Z2zKA8O+YqCNFULX
cu2wZIGgx2jfimzIUORUkwM8JaFFUaxQEjbOKMs3SUL6niCiUXDuENnyV5FdFHIh91zFQAaLlVJ5z4domBzcWAMOw9SgOjFdDO6owWYN0lyDRZ2m5k+X
bnQ2BnijCpD1dV2yE+oltR066VHP5+uQyiXD2qPKqr9ZaskWLUt9vo32ta2BtG/vcFsyFOvrIqyjfb+dRXLRLNAoIfMi6oxKkMmzfj9sorow4tXRXDfh
mMVDmRdpM6BzwyCzfOSunKoUAEEO+pk+I377sgmU5ZlaFlXYYVtG0fadYtTyDUejD6KC+YL198xVr872IoZswzZ9Sg9CkyV8WG6TqbgENj7nWFu0wHGu
sS5cwXm8cmAW71wFdhp0teNmMtG+42zb0E2UWJa6pozhdckR3yCxUVuYlWCQpSiqJ6A15h7uVFgdyN6jELIsYQIO0hmXvKwqSIRiE/cR8kCfD1zbf93x
8f/cy2WPJ/6BYzhqE/4EdcKNkeTtxrRQk48v9ZN+nT5O3beXGarrMlO9j3xJIQHfjNw9zL7227PIHtyH1jfV7D+/+IyNHt/KNvvgb2AhRCnmdJrBLNeJ
Dnyf/dY3pUFHbiMPOWFl0ouNS3tUX0Eq16/hnQNeU9oZpiod58MPI7mXQ8z3UylnAFC2QzZBo/oZsVbWhPvVz9gebAgzUE3iwbkxWkh8StIhzKQ4mXSK
iWKSEQv7VpEw3g+WKNwmMxtCqk3My53UOjFLVfFyPiqGHleUZ+VViuu5mu52pM5MjN7TdbTGRmNPjfF0OjOzP1qpBw9xqX3xeEaMVSCNGFBOY/DJF9MP
u1DegyNSNizj6YWE4RBqRRGfN39q1PdcLk8QwzINYGZCFJAj3H1X5d8izxQg+FEEf9pR3qGR/ZPhLXdXtrUPXcbCQhQc+6TEi1Wacnd6kKVzRBZTeUWy
UOhhBI0uSFJIq7l2+5KVbKHZWkQTZhH7FndKguDYnFYJL59b0X4yH1+2q69LDh4LSat/nOH2WsBkz115coaA2QNDhNWN7/9hZHdsDQzfC6Vb0mqbJI/u
VmTJ2hh0ekPm3g0H83+Xlfu7HoFqESJ2kf/TXNnwthose2bh9N9J+ya12rUZwwJY1V5uv8nbvnLWxQSIDmSb8IezF2RXwNGfasDVLHrFPDL/MdfkgJ+V
Y09TW7tF7r92oW/XEZDavq+9kpajfbUXS8HhrgLkJX+jmoQaziTB1a7UbOAsoZPdqRjYqH4b+72ZR8Of8uGaIxWXwmOAdaX4rOtX4ffTkecudXJUg9KN
nK7w6uJbS4VlIEzhU+h7MHOpBs/RdbSjfvVw6H2N2Z5Uaaf7ykuOez3Gol2VTBGDhpfOkng3AQMQPnvUSAUYZPlRI0NLWzqfdyiEh6yRg8eGShzLjniI
IHgR3mbqmCJkxfE+BMeYWcZdn6EP5dglYgxS6j2/ovPa4k+fmv/oP2ZSfIkNyYi1o4iB29DUds4M/dU04cxSs01XO9GAW1r0VQs3aW+HdLzDWXqLyJFK
nWT0fpTCOYMqei9XcQBObMupUTkvALL6jKMZ/1XIbX0Q4IUpzZfvdUBIV1AoSYKNC+P+HqZsYNMhnrPEO8m8/oYdCKAgnihEjNSqK6pQhj/YQ6FODr17
8nfj9Pz9Vp2pjJV48RxXKkgJMTOGVv+Z+n0WJz9Lc9x8h0dKiVNkr/Wybukh9VzT2/9NPdSgtXmfBeeX3eW6J+sxkL4BCfV8G+pwo0MvFeLIu1zPoQaO
MS7qeqIam9avUdhFDSxEpqLs/zf/oPUp8d9PT5302e72/q4Zmz6+x+f1HfJmkM0qIShiMEgEi394XxH/AVldEHcPs/Py8bc6h1+Vez5vxcfTTi3quPv9
Xfw6jjhoN19/qdxx8W7LE06r9HCSbvbJdoq2E1gTwYILKxExpqyVnv865Igp+gk9hUjtK+c14e7Rqa27ttY92Ql1WqFgCv/Q/TyeOhH0yUgk8QvcWJOP
H8XoR32mAxqs+OG6cV60qJds/1SkJ4XQc8yl2yi18s30WitM4mriKwIvL+YjUMfG2lZSCqsG2aj6MKLA/GS9ivpKDze78DP25tQ9lnltqB914nQBfMGh
7eDWpju7Q2+4m1LYrB18u3k+8bzF8cru0oxDH5e6NcT71CztidvU8uSxMkSMUhi5y/GBPhRaZQH4Pbz6Q+RjtsK22X31m9PrNBt9evjSt6D0WhO3n9nO
kGg9KZvHPzibnKWkQYiBxfskuLdVFXNenjOkznSk6lcSPsnVuq14W19T3oalfUDvmsZwIWbjEpZrPewYjqtSw9Zsy4b1nk4gzfN1YOpckvx46PIiD39L
UDwFn2u2t/Xo2ckybjrEeT6N2R+bC9NryZVMH178dcooxxrZzYaTXZlD+nc2U8m19g+GKb+2tPlowzSQ6rnMkeF33+yVZ/Yc9/LqWUL6MM/RXIhwvyhn
LwQUYhd6KJFLwGlj0C8JbNRAxENweV7imlezKVOIlkOd0b0V7ezNpfPy568jlenLGUhL+9HlKigxKi4vJvYv5/rnLqmoo18H1n3xHtZ+Cz7XBFduYniv
usavM+Z+iRq0xViF9Z/TW/F2vHk4px0966NeQXn7PTYXkKGgz6ZPxXWDPlaudeMmgUxUWlUAHFNbjT3cpPXkug01+jGZIIluNB+vN7z3vk8WyGzuHkeg
4KNjeS6Ncrmv6fEKJ5jqoXsrw+NG79IEqb/JZdz5LLdb704npjKwcV9KMeXs0y2lWXdveBzNc8cHuZry3nT0+K2jUW64xr9GfhPtvbiO3f/jr01J8uqa
+/XQmgUd3DVevNhtxUVaqrD+pQ7m3C/F6NfOPZyn+VsaPVqO+UtWJ0fsLTBES19Ynl5CtI51zgRbjDxC8RowWbhTqBl2VfPOuWF5chvRscPsWcHy+Td2
cqhBwwwr6jScBlkU/RpyUxorn39tfM0lymocl6zh4mGl3Pi4mqx5LaIfz8NJ3Lmfc9bOt8MvtVxlPSk2DFntE00igxEwJKJ9kp7OrdgW3yyUX78eJn/1
3XLs25q3nrINFl8v+sU+XcunbFV2x9Z+3s5nbLZcu3LOS2UV8/x8Ag6XC08Lr07VdofEtfhjk1U/LfFrUSXzwi1X1ur/YuxFHIKomgU2uJ+M/d6/A/TO
1Zyd739JQC47GC1dZR+342dOXTxzorwJDu9qXPfpy5AznOhPqOzUI4kXX3p/xzmJCxo6gKN08JS9czPaBxrxxxmmZkdiB/gcrpBtNLuh3QnvVfDlP2CF
1KyMELimkv+52OU6UxltfSaamZVEObIlRKB9oL3POr3ybWCpb0rcZRKXRornGKPfIyAJ6O0nqj5sSZbyFOBL88sCtcu9YP53Dho5U7t9rfrKOnwpNldb
/rdh3+jM/0Kn+Xlw6JcbHcEghSAFIsMsUlmnm0KT7ErPNX7aMfTHdu/DPCmeHdwtxi6fy1MisUg+ctjNBAX6UMaCSpBgVt/rr9D6nMI/qM8V/xWdpC3L
qpuWP7pVSX6v/D0aRk9uWhOs4dxDMrSrSvyle8EV3xi0jO7MKqv475hh5RPTOrkShsOJPnJT7J/bJ8R8+N4NwpnfPEORBTEirRDKXDOxdWDlLlhkREOJ
K2UQUYp+4dV59it/KX13ztg0+to2FNJ9q71EHlJgSaGtWk5WGLOCCysebKI5Vtyl87rSmhkrsH+cmb5eKu506BSo1rJCRBlCgkRljOZgnMVoyrGb/P4N
8T7Pd79Yx7G3kFINPg2gBQbkORT9dHoI9d/7N4gymRggg88pZcHd0q3rsqNPVaIxQPr/nbp0XwImRM2q3g4VGX5d3+W/TV8l1avBP3kOj8mmGSvNeFhy
nDCA80/JmZ6P+gFAH8/h3PWudv+Q478uvRq217GiY18mj9udqB/pr7Hp/TZssTb25/KdYC/H7PxE/GVdrlo9h4HGV9KVjpPi3HFWrSpZY7Py4Cj24n8e
G1xjN8f7X/ukJVlFCA2mbGyl/XE2zBTc/q+p2FlyauKXxHqapx5dKNywMZfJrNTDo2rZZrnYMGrRQrdlZxIDOQl4cLF5hpzislJ7VacuU19Ml4GfJblr
KNbuyqt9cN40yt9n6pRqbMuF/xy9beqFvwkN9pSBOg/ju3qz7yJuOeA/r0lVzn6d0OI7dZ8yec/ZOX8nWtayGqnkXnHPllMzFK72tYuvowXai5Le0h4r
awlD6VgpjKO/sG0x5zt0P49jNOeM9Z7ZinbPHH+/2fliVDmTb19+sxMzMndxoQs5N09uzObhq6s95XhRd5dXoR9dafiuJ05uLVoWPhK7YhRt21fwdu6s
6+vC52Cx4x+q0hmbLPR7SWiidn1L1WqMWard7I8T2rc2qKTpTtUOJkuSoEpUkjD9suPFRKUzTtL/EWMDsm+3qpjefu3t+zRfGeGyWp7j3P1axCV7awbz
0Wf0Qz6Vf3x3elqVs0tPTnnQzElJ+ar9q9vTvpTYKaY+p2iANbY0nPr1rp5UV/B7w/U/2kJoOkPzNH9DG8R1iBso9saw4m/Zdda5eOi9mluPVabaLh4V
acr5SmzG8U6yympctpd52nWI9JvmaTFv8a8PVCmUhOJdu/+7e3qNB3Y2I4xyjDbaLQ5V+c3t/bu28WIYpS9xEAsobOQbrNs5FfdtnEVs/1/wWvtfPpSn
XJvzXvK1cUw4cKKUU9JQqtA7s4neY9fCiCt+rBS2ObIGsVi5ZjvcuwfWo3jzMpGdVNYouHnHEwRkYpWfGbmiuGkVnU++8TXSdI8acCXpBkeZ9XBYH7qj
i9IN13zx+fRbSNVGi29ccnvp0aOsC7ulexuUZtLOcdFZ6aSyiBIuq7YhrA1+uUX8G7r0HJYSs7d1se5v+n9VnrSuQz+v9nLvufcqh+NWHDRpazplaml6
XtUGSsIKRE4k0DOQ0k/YzsL5tPsi1bJDtNZ+SiVpKsOHNon5w0tCNNrSHS4X/SCFm+ip/cfrYH393l/saf1a0rYf1+Km6YOIZXCmk2G2EUlPYb/rM12W
b1qcpf9Wxml/jfzsStVmbhRnibjge+km9MSfSO4oSCbSiptECc4m+YLN4eVX4xKmDwkMCMbFbONZext2mbPj6S+V/LD/Ef0rSY25dKWvOfpv25vi5trG
/ZOhelOFgaty7/jN6DHC3KH1WnU3r69O7nHEZbT9OljKWiwbjrLGnoOa5zUiqiuhkLy6G2WK37Ok2vFlUCg3ZmWq7fguWc53FmXkX1yvNa9mM217LuRT
PPLQtHOi6StMaPArLvk4k+h/s4GQ9c7/Xv8JcuA04+3K2dGw7ATYwnj5rMsRBHa6iXVcypHvNyarjO+ucHkMS/EvDzb/ks7/HsrXtsO7s8r9Yvn2K2b+
v9TPespxDBSM/UJe2QlIUPZSBgybmyy+Rm+Lh9KxwiJrU47ZyFjP3L4UclTnlxl39Hyep1FvFxXZ3eU/WumuiybU0K7+lzRf9S/aZ5eXSbBHxfTshU7K
XFUr3DhNNHhxPmVV6To3Jvo3FsjMW39lbWlqZ5wGPp2+yXqiXBevwN0JX3vzLuwM326xOxT7YwxX2UL6a3W13e2rZ1azvqwpXlQWee3CKZ3lMfZFT4PJ
obJnlPMhV+iJkeJClz3a7O/DYbBcnHw+ajQOqmjcN5RHjaR6+VchTx5K/tuLP3aM5dFlxyV+cpj36+qQ8O3utfskoVWU93a8pBRHDZg4QARA+iaQJ69a
zES2ciX5Sk7tRtevGTfdy7fM5ccU+fHsF/qIIVQNJ8VEc+HjlAnYYsZtzzkOTQGdaVZQ4ynL3LGl18MpyqsGvlA106Gfzxa19ZNyWI7FEdF43vFOCvWa
so3aTYVd5cX37fnf8//NtXschxr7iP8MblSe7XTbefCmI+SwOw4OJxPZ5lIraTUjlkYRSmNoahEAhsh0ZEtfDb07u3WV4rsCS3GzD7FEtF0ZUVszvxfX
dd9f2ceDhGt4bfpZU76Gmdv+sgf8RI0zUFIqlKnh+vOa/44ZQnXEP/Hv+79v+X8P7Py9TMk/m59zx4H6JVULBSkWfpb/oVZdH73p/XU/1f6qrMUN0RB8
ug+iFV8ZkAhyyiEmR21fzIlz16M+9mMVVBYussuWZMrlzMuZlWWUaO5Hj8nh5HwA353WTmRyrk0GYuDxH91kArQIB1SfB+kYif43D/mwJ/du/L4fSeO2
QIfX7GfQJ+Bj7fH+79KPvZDJEFiif5EJ7CPtIgoET8in0+/Jq8Z6hxx/Z9/yj8ec8fhGPJf3aOm9O5lrVtd9cDaEbIKhevGkV5ssK/dpGRklDGP68VZR
YtY4cDdolt3XmJaTz+y1x+Y4GyZ5jOTcYSj8JaZnO0tMjryC5TfbM2FdBIfoPE+HZf9rLwVUBZaZjLCJiGWjUIP7lS8shQfz3yneffQODxWRHq66YfXq
NwUKoosRFkeFUxpKL249ccsr+Hv8u3PfPHl/dYNO6/PbkJNa/XwoK5qlD8BnywechNFfx1Xnr4vUNPATsLcccDyXiy8bMPCoJ5CiiUCQ4VleBWk4dzQy
LsM8WqR3xzQA3W3k6DDrfVK+Otuhq9R9v9DnX6/eRJiJSX3+Lf3/qXeruemE1NQQjIxM/u9s0jrkF59KhEptx4cDxlhJEOyTVgM2DlAWHUanofY+taol
kVchjpkxMDOUpjvSzho7DMPBF5MGAiKHx7umMzVDNEuaWYS3Cec9jJsutrUdbqtvfzeXmk/8teXZgWlNlyXTV8HIgXBAHcZiPz58+kVed9+DuYlzEHNW
DEwKsB/GUmnOUKLcwgv6l4nrl/twNIhf3f4Dz/ntz160Pu7u/o8JoVrzdwKoqI4pkB8gUHj6slDzHflZsD5dwVlJ2BhgVUPzT5oPp7R04VwleN2bjDhi
9L4spA7T2qfyZv9mWDgKfNgoyIwPRqhBqUPsj6ZgPqtyVn41YQNlbfMoPSQcpD0LJvYQ6jJey4mRY+vxxfVmH6kmfjRNz4doc/nXy+XvRYfd/h7NP1a1
ArWgEhyPBwvvhLDyceflp5f4f2aGVAPj/ceXZAE8CUEU14Rhf67CQ2kknY1tDgggXawl/x+H84+9p3dR6ktUMkR3pz/9CEBXsfiN62NhH1etocBXCj4E
ASz/TjzqPP3dXPa/4tPx6hXy5STa/gIAyII+whSMUFOn9Bhr6dFPp3yK6NIpxnmm/r5qA9nUNoqmgPQ+7geN97yaBiqpADqoI+BRo5QTKBBZZKLDw5LB
ShTmFzbjJ6O13oFcfaOc4/XCne6gb9IB5yyl0+eo+K/R9XHs278sxyG+aA6e/o6J5Dlyvatnt9POwbSuHF0IJoreNryvN8wXvdoza0vnNdiEib0uWFPN
/btUDI+iDUYDIw/OrAcMJgA7bbSQI4/6IPw7O3v0pJAnHlzFlTBX48UUf4LayhCPUdTmK9vnfs7cGD4bE7gB35pO7oeEJDvln3nzu0TVfmw/EomPlmx0
Cr9NpL+Ufs/NRAouB93uP5MPx+Uhw4r8ZeuXY0DgR+BAk/cPlaANlg9rPUopQD1vKA4+ojLN+M4mUfLLl7Bj8vK1an8HyYDYp13/zzy3lM6t7WTSUmSZ
z/wdeicMneXGyz+wKnt7JhgFKe2HZyKI3YWQbclC9g2ZDmoloqdjKCQT3UmyCteXzcczlqoUg3B0u9ej8HG52hUTb4hQL8FQVVbkMUpZQI2VYVAyxJxW
nYfm4SuFuCg87rb61wcPDJzIwWBAHQsU9xQZGeqgTqdmHbfWvfGENLLv4hUYpjnefp/bwYEy7C4YdGb0/b5SlTUfRaOmkSmvEESI/D2BmkT+AX3uzqtI
XgVjwlOcmUJEy0GIcdrsyjxXr0D91uuXpROOJ/Qw0AIzVK8vEwu7SUdrAm18tZDJQ7m2uGYqDkvq6vmTOZbZ6UaufJ5+7W31GO0d3uot1BNJ/HR+60lw
4n+hrbXe2tMshXJ/m186wHlHe8dkMGeFOJuymLGhyovAtOedmv7sNQOd7h2U7s0lElyZufh12sktAcUunwHTsHlVfGX7OODiYUEL6tYfgBEhr0gecKCL
lVXb4S5v65joy74k88rrMJKd2HsIloq1so0hqvQmclWcj+Er+r4W3/O6wu4SlAHyI76jJNlGZTssipsHxO0bRd29PDD666ilWYrktbZZS9pDj7ft1r88
teGdRP133jWkw15LJwwar2DRHwmnEpz48CJr3apJPdlkk028s9IJCwjLdsMVpJpO5tdq9Ky8Z+59IrylOlh5fTVPEQu21cP4ZXw/jKtH04ymY4KI2hIy
ie64rnpJK4kfUKJj8wQP0S2NIorEqau4tDsogYXIXoK7VcjoQTCBqi1XgsV4rN16/JaOiit9nfs7Fnku056pvEy/VRs71cXHFamZLyUtB2LlwRoq+4jm
zcEz+pQKQffTY22z6Hl0lpwF6hlHKQknKfEaCxoJE78V1IpJQxA5Cf5EObv7JaHtAkkm7DcQD5BrNNdNevFrwOc2Bha9x+f5vknEwc22fLs69mrOCQc+
A1EO+T7pal5ZRFhkCmBaT28q7vUEZIe21IVRps/XGWOVPITwCJDPIWDqO4BeRv6ny7dx08NZ3s4/Viwdqm1hVh3idK06mfp08jxO733Xnf0z+OeYofuy
EgRoF4RLMXCpYuRhUWSjRfU3M3Mw07dFMR6YhHE7zYnlBezeweq1H63afpnJeWDl2zUW+wXAE/aw/IvkHpQYIYq2XXjHXIASYHl9dQ0kXYlsg2tervYw
w9ij3w/YDKrjDb1829DKa1xOkoTNf7nenFmtrmBsMTE6X5YEi3oura8MDQcVIExPCmF0MVyaP1D1ftf59/+QVZ8gxwCWJKm89k4SdJd0a6V4ECwnXnN6
+scuOVz0/cHvBylrphAjDzF6+ldpz7V3u/8Ms6TIbroyPOCM/tUNvFwfXz4smnTpwd1RAVGV0OBNxhY9jVJgge5ZwapB1SY81Y+41DG4hkQC7Smm7OAw
+0/O/8paGciPEi7RNBf3HYgfIWFRQd0ZfXrIBrqQCShANDv9VnzgU+vjzNmUNQJzvQTUU3YPvzYUV8mD13ZyUqUlL7Oy8D3kfLNQOJ554CkXdF3YNmHj
ObCYH1xTlQeFHFn5EKDxo9xB5NR8ZV+N49pxiXIr84Fcz3ZOJpTTw48A4j3FKY9UmtG2b9r9ZZ8fDoUCwOP9WajqOfw1xwfiPgOmnxIQJwGvqZE9KgLU
KOA7XyTppog3cdBQQQEyvdJCfDsqiVBYjoZjvpQQFADkL949TaE6xMNeICj7aimUoku5llcRnekvZ41/N0adASPKWshiViIIevfHfMToq8TzLaKHY7qJ
ZKK4aYU+gnp2O2w24rYNBjNrVuyzKyh28qybw2gz5+qd+lY3oTdGbkKqqRTgk9nl9hxvLYdjV3d92ffLjD+FJJ1toJ31rmes9/CkDaeMmGxQxtt1SvX7
M28sDrgP5xXqJ5wKT4fQ8PZ6txVqQ0tq/Vb5p2O8CtZplJZKSlyslqJ8UT4dzeZnkUqOip0L6evIfMMscNszUSEaAcOuz+qn3dU+fb5Q/aO7NoXe+rrr
Ckaqt4u47ize5rXkvB8k7dG5dVE/XL0z34EThQFGrAB0KM9AzKX9evVconPy1dYtZ2oqcxGBIuK2PiUClrGJD29ZY9S08vXd+oFuPjn2UOw5TUty1XmH
ykMtgpn+eFAocwQGpbju+GrJ+yFv4cNK9/nLF9p5+BAbbLbTItlbzleingq99rc9O+r0VZCYvlGk850ca+6idhnSWV4SUgsX9zSYrIpxM1wIEm4gX8Rp
pW1ZRwfvJCh3cEjIjTJwuUrOr/EHbIjRZVNjnMRLXhfzvS8LNqqptKxglgSv1TZgyr6u7D56nrvvAJyluNdKyan3X9MpUnzwPzi8gZCowG5ENJ0IMI3F
B3NLRdedrSP7cNMi5oTd1r8fJ/n9YaRD+ve1Uzmd8hQqUCmROzJ85DSQ5THKIUzESFT+p1Ghko7m43CyYMpoPDoogiX6CU9dNEhicWnx96BiHf40w9LO
miLBGK9eWmo8PXLOhrTwfS4l5Nrh/VZSbPVh9E9pvlmolxW5SQlRsFn9mJa/OUh6ueo2UVGeBOWS00k8ollJW0XCq0NDyextNa57azihlWgdtPa4VtNp
u9Jfl6nD6i93xylUmyhfo4V4P7+1afnKdXYddwoybO3p4QGODKTdapUy69smdIYvhQLJ3k1LSmLSp4Q5xaeXf9EPIXmGsHGZPgOf3T0kCZqK1qytxMS2
UD79fz8219LO4M4FgedydEz7JLnRXI1iFZiS7v5exdH6tjt2bTtYa9tWDRpjSpEvLVc5n2G278WVPqK8lQRwV9c89oSKZmGbvyhO3F7mFT6fi0u+F8eI
yD6KOg8xV8slkBbupXjuWnsL9zMb8jkDShIx2Ow+8F6CmVW0Jlk3PugfY/28MbOLtahORggnkoXPcdomjwKGdbNpLl9u8F1uAbJT8hYKL4pk1kSWM79h
SVFJKRizq802EltgiZn8NEesywO1PdRO0A6OEWdewphg3WRQKUCpGqvll/R5cRdUaKfuGbvYeudHIy9ejRmq5c5TlQgm6qOFH0+kNFxe9OtQSLbB3Y13
13PH7N7I6UD9Q4RZQ/3mzrPi+eeKZ9v7O7+NQsZ8X9OSkDPCtOfHRhrPZgSxrSmxy5ST1m8x39B9cOcjYTWQa8ubRhxmZzCh/IUYGamN6hQzWRluOieR
WAL9esGRXEJOc0WWr5l/7vma386eckH4Wl+7LjJ54zYPvNruPOkmklKZV2NzOarWTPkvgYrNGPqmvspjJ4ouCKmw+DQ6ceFq0tSalTuQVw2BZndVvz2n
WeZmZCzZHIwxDa3zew0ya3ZNwboLSHEuXe2r7UdRs9KNgVisams46TEaV2bL7bZYi4+nuuzkX1Vq6DPw44gGeXL8xv6xFvjXJ5BVsvHgSNIZIMTJyawl
BQ1lMjVWGjSnY7t9NsVoWMYP3UvKRyl9ZEn+ZYk5eDAnwfDCqyH1dsYE5lRNU9nBQQJVUnixmhUL3DhvMc5SEYqJCiKYFlnL68rhjVfqWy/iFwguBLBX
qfgCmfw/X0HYI44ThhdVRQtmGKrJPgUlmpqR5FiaFSCCCbqscV9rchyoaSSRR8BUetHepD666oAjSXgw1zvew780TL5qFKVp4F6jRa63jWfbxq8MWgOm
+9HsEYNl8EmMrbmmebLlqLAkSrzyDt9SiMwosw8yusMO48PVPSWm8+VsUfeV8POvLXJtKmex5/go+dFyqinoysa7KFcbFtHlQuWgSZ8rNlVRSufJhj6E
llsqZZKk1O9LdQ1Gd5ogdZj4v593pl9OQp7aNGSgNv3wQR2wFQOU1lyaY2gDbir58WyGB2TuLyLLa7p0oO3PvliJnrIWlHEUhO0pSAqXFmFcQMxrEoiY
DuercL851TAJIFjidAxsqZ0FEaYo89IBUNxsZ2tVEMi6kvdtKTH7JNjL6yOExvLoPOQD56EELfxWCTnErfTqOEUSUz0QdCENfKEg7DVQxTTrC4eLoXeJ
R+vW+yq6pS8U23ORlqHeWeeh9vSZ68tPA9BF+fK4Hid878BXj474bEanVVVVT17qMXWJjirAnt7ZdPoeQ0XgikEZh6+JwOG7E5nu4dxd1Vm9cSagH7u3
LlIcdKBiDl58Yv4ft9jCiJyIEFCSBi/GTkB08ehq49YcTlte+WH+1RIS2lXl14ztVb93cLCdRJpnWySb7ouQ18HYjbQVJJElmBwf30Dmo116jJ+GY5k+
i5Nd1uArxMSB0nu1PgafTecfTjPH5dTgw4syVn4dvfuO7qC7KqjYyBZ51ZAUe4NvdIandpwM6nt8J+qk4QUOsR3hY4KByYaspGGdO6M8kGTfIYrUopIt
PZDn5qg+uQWn0zysC8syG3zasl+Fhw+dUAnIEkfvIYnvK6wH/BxwLbLMfsL0iB5EAeBC0swr82Dug6eajElEnyYJO9GYkkGXHp3rfo6rzLF3BGShUdHH
T3Qri3fL3wKTcu3c1y0pCSyECshrdqZjE9AwI8eIVOZS3oqDsPQdHHTrAClKxPsKvgb6bKPzVeoeEbUw3Gip4GZBMjIHoRPjPl6RQzIcpU1dRaOrCWo4
7KOh6Ny5P0ETgjpZNDPLDBQRofrHBV5wOTPzLmluLO/Ywvzk1WmxhUUia9WH3/BdsTnWBlN6vmb0FmLQr+D7/v/X+e/LD3i59K7/ggh4VCOyHfHl0liT
zvi0xUSeHfTgwl4QNo1k6dOE+veT4QIZfBvBxLwOmfvGMuxdeqjv58B1oLEy5BndmLlX8GsLgyY+qSi0lpNeuVYHh5W77SpVSkn3jWE1mt/GSuXVx5q0
OIZVTOFQfZ+HGb68zwehABlXN+1eTLYL4lMy94hgPA2Ix5PJwK9R7R46W6idclt8jn5PnrwLMDtWzD+Uxz8B4HtPMPpPmfmeX+kFPAkiVP/lKgH8qftT
O3d6vX/vQ7f7Dp/uv36w3DVE0S0hhBlqxsj2dWtCLhRvd3XjoURWohPJjvImtLnCg+44JL/hwf4OxnikoxFtIsWHxZCsBSK/7xD3y/Sn+RD7M/7Nhv4G
8Oh1KCaaiYmeE/8O2cdDg0mtGORvNGo+nMNf8v4Im/wUT/lwIiD9X80KIF9gEv0yV1yVP6eHYOpCf0EScD1hP42GXoJyHuF0+36/njqLs8lolgqS++YE
dTj+QRQBbFgwFahiFRKfjMHbic+hWANAs560cpzMwm8jLE79hrjLIIB9xExE9tkAuBtJxeiC6qyJT7OSOAL/wZBQfqgcN8RywUEgMihfiyD9riTKs0k6
BH5T/SQgSB/8pLqYKCd+7bYdducDhCPjkB4QsrugyT/Yb8bg7RA59Qf2fJk+4kAZlHyDbgb72CfhAGeNyR4SHgjVC7jEfaMiM8/92HkSgG0/UneEH2ab
ZeHWjnjuYnH6n/q73l/lbGzyz9pK0z/ObUpRpDu76d85EyBBHQjJ/6Hpur10nzK6y0YvKHpiDVaN021h6erZ2tDdytk++wi6n+qcZ8eVeluPf+/FPmQf
ZKy/v/Uhn+6QyBT8PZ/Q/mgsh/r7aGCkCZ4ZrYWf5UpFU/XQv+f+Ws1xxmCorXbMRUheKTH+KThqcK8M3jYG2NlEYjAUnNK5muN6ZpOdUx4X+Z4P8Hwd
ceeUpe/kybwu4jJqu7HwUrANQep37SGdCHHiy2hWQXkSFTic/xDoFGIKGp44siIA9uZzyXkKionfnMc4yc7x6fGWaXVmJ/khWSLpgVEMsgANYn6ll9lk
QGREeHRGuKL4sMQyljrpvUCa4ON20chSnJE9LrDuQuJKxQCwtUAfr+XwK9PX4fG8f6g+z+bOfGDPn8j3omuREBN/eZBKJhAwj7xr7AJ3AS10lSw0cWAL
bia4930DdC4yqoKIEqjfJ0H0sAiKKRxIbjTS6RfBu2464j+sblwFMWUS102BMZSVlVZcusNkkDs5+P9h4tTi7goOc7cN+SCTAXUDZx+E2fZIurye02aR
5NOZADL0B+aqvKTVnvKcqHeb/2Pmfq0vj+6FbmF3s4hvBs4ypMRxUODVXWu68ZaSCif6KtIvSFXDUacvVFDlX27SpK/ytjmVi7C+ZZheM8KLllIW2Lw4
7L2sdYAXuWCOw0N145PwXLO4E6UtqojupVpXBnKIeAVobWkbzdqNeYWfnaRxelUpXxaZy8XyzEtKCv3Kp/tVRpthjaKuHWccaTGstpKaxZdmEBgD/D6S
J2Vlg7f/bIR+Vqwrz609/G7GJebbkyf/Cd6kJu0gwfMqf9vL/J9s8552RTCrgBQauwpIjWWKOYXunMwRMZqirJ2B6rHZk0fTxvXnXiw30cLneVzGUU8p
Myki+G74/CQHFs8uZxJ65aq5bnFdqjh2cFZfE16nTLJu9hxId1rnR1VWisgryeTQRpLXsrIfI3lat5bTZg6qrXNHWkVbmYLkvx427Mob6To3w1pbnoFX
IK02CqG/rqsCPaW4YgqocO/TDyxMXozLT6Zj4e3siuF9lkGkDtzeMnlya1FnpbMjzXZrwtnrWoJrxUwoczWmVw3WSsVwSVr3KMZL5Upq7SUZ2U6MrjSQ
258GSN5tR3D24W4M8xu3mamlFrY9rMZe1QHvuG9NqCLGs/XGKyzmohzkdHf1dFaK3+nIRK0155NTOOdNqqH5U6YjEtqb61xVW9jRwrw+s5JciRxuo4t7
b0zJ41f+rLU44Xb+M7cXkt28dR1bNsL2sMz1dRbWmucmGi4Z6NpJjK/HWBV6S8YHdLcxtkM5bZT8c63qDAKmvlSfOek9W4kWjkW1msAwse3NuNp/NuEt
/fOek5ZcCLQ9xtFGqw6dzwC9qVYc64gP1pUTVXEvTjFb71qKjFOLY4SDDJVFq4yjGshAmfWuXPRq4ae0LDKzNqgDdZX2rWVRpJWdM2DE6GbGMNuWi6r6
GeUs5CsP6pKXiJ6cHn3mRF+jN3mvs8GgjHBZG6ni3Bek9OG+2ItYRa45LyabzWJC8jKsSynS2dlND27jWKy4rsxV8a82/zms4ljOM1aY+PObzofvfSsS
rE3L3ChfGFDEdaBy/bPZ+cXq9S+nc1z1hiJ7+9cuxTnvN9VrfuZT4ce3trI+Gy2mVO1smXVpty2vV7mLux4lb8+TPi0wEAmUAojcUCEeN8UHqRB7pQyA
AO7vMURO3AievK79qJsV9zDk6SHZtMt46GuffnMLu7zThMpzDebYhrUszp368efS9Cw7sA3lGIRV4EpznjXCdDwmrYiaYVntsFgwfgZPJ37521+RnmgO
b29xBECHgaKKQW9ChAD13Y9Ad4LQ4If1paHA0d0pe6a5zbhgq5Bi4/h95mfWbN/L2/T0w5OHi1CIEA71ngyb+vZ5Q5/4IcIF6uSBiM1O6pXn4b+k7jJB
TvdmuFViicfZgHBzyjsr6VbWbgzVRylZp11IGoPga2Gh6ntKn2mhnOXfU78zo7ZM3edZO3UebI0uzjnvFeGttl+NMVuGZPKLkM4+o6HTLgEhyc0rwca1
MjxA/xmg1RKge/TTYLSTSaFw63z5TbmpxB6ZBtyloCIxZ1ysp2fthXdg6Fy1Za5Ehvs4hO42KnbM4NpvAylcs9d+6iZJ0KjCWQTcYB/2ZeKDN6g52ChB
UAddEzGQ+Yg9doaowIWG6Xvk5VDgwoYob2XxOHQBxkBxATOV9wBLNNVFemAMZZXj8LBEQSGaCiJZNurJnMVi4hTCoqAfz3XXIA3gm85HSXMqb8pOZ348
YFR8hUYaHlnb8PJ5S8V5h0kZDlfaZa7Eoz41v/3Y4y2R99C1T27ccs6qpzjH2PM9gL68jZ3bo3DvlOK2/HKGbg+IfTsmNwQNuw3iqbZ13XtrdEOAG3pJ
dCk1kNFSvDL4aaHSnB9R4s5QXwqaO4AZZAFsxgjKRdiM9a1wbVNDyOufDLnC+E4HLdM3r3MC7UKlQJ9fhevYkaPQIbDH7z4BkxUEiyTjgXVq41vUY7td
3GGKxt7sB3OVc3THlVXvOSqokYxQSdcjg5IiHcqEDVIcs4JYaXDfq6GVdBw5TQDQSWs9xRe2eHEt5cqzY9dvQhZMjLGFQ4lhYfDg7CciTnqfWbsm+pUB
afPxTUY/Kl1by9yMB9FbklZcyWKlE4cWxd2DStlaFuNSQiEqj3ItvmDdmht/noZrNW1Xzw43tcMffsIKNvnkS9CSPgArSe5iSOwADwAHfdAllT4ZiJQM
llM7lOJCX3AknqITTlW4bIa57gUAmDFN0bKhWPzPt9fVGL43A6HlO3AXE+Cpe9NYX5QNBmSMPdCqiGdWUeTjc5NmRp2yJl3HJjNE7UEm46Bg1zK2STqd
pu4jwIG11r5r0fcnSfx5r3tJVezTYdS5rVZeDDEkIfO7GhSIZco2gzRcD4HOwPQrPic711fANCxFigyCJGmuO/t/b61Lq6mmvCQ984xifzOiKI2ZtB3p
sz7MhwdIfcurTJ9H0Ovls1s7Hmj366X0h8iqpGZMzEmWiMf0P/q/b9gqlw8YrQQj7pCECiBKVYhFShLyzCu3w8aOByyuZNRDGsnzwHgIZBkmjAT17FzP
MhRy7w4QcAg0eO3C9qP9RlOfLcJB6dThs2vNL4BTMvHcF7CUB1x0YuhcFN80G3gANSCBOQ4TphpCBTukKUOwfhUZsGYcXLrOw6EKOR+m3TG7onK589lR
GIgvWqvv6Mln+U+/t9ffjB3zFkRhe+iAcIGtUGsxyHT0SsBJECwW1LC5Z9D6y7PHRejWsiMTV179UO87A/BpHl5LfoBhSezoUFggxeXzw6w1JNWmTvuu
Dv2wA+YmUl5nRDAwmAQFADEHQtTV5tA/t84vSlC9u84LSiaqxGGCv0bmRFs2ZQopReFHfTiJIP7aHdC8p/ffm5gkDEiNo0gxK8cDZJJEUDDrxuc0iDT4
d0TdjtniDD3MG09vgiDoCiBrQMkQV1wVXEigzmJZMG53HzOyOKFEWL1ZHSdZlFGCiwMA2b3TrvmXSpxb61dC1RyZinn8Qo5A8hM8tEfvN4Dch0KF5DtW
SbdcH0Q0EuGUnkF8CcBz2Woq+ASzU7gUhAz78GJsSQ33kk1SuPnJ7NfdzKuB+PnOQZ3L1hnWrNm7d/RLbNKg0aTRYxMcynlMBQBRB8IVNSLSTuBTEtLo
viEAfZnDweYzz3kNJ7EDP6+2m+ZBoUcd7u+nvznPhsM2Jgp1WgEqnwNe+54vR36lE49tj37uN1XOaaKI4NS6Fhx7h3ftAUAYp1ZgWh7gMBSoIVQDMD6d
9Xyz2qJ02mF+7ZdCjS61U4nUgXSA+J+16P3VxuVYJOT1JZBaHIaRUxVaDsWDgyw45WdhD9MRA2A3xA3yFYNfEonZweKbu6rSJjGmCzfuTfc6nBEiQKAj
kKDlnApaUxgppHI8iouqLnPQaKaAart57AzK2xQnFBSAkx1cob0KdtZ3bqZFPKcaZ8+/efFCCgMZxbO/BDm3svqeFNfnrUnMA4YeQ4qintQqzC0GVp4L
7f6vF6DJaT5G3BmQJcDCZJlbgN02zzjMKyd98ISZM42fOer4OZyOdrz2hDaJmruz4fBCqNE7H3yNQB+78UBEP39Frv5NjibCKSBPqWMwIsoZX1yIGtRI
uQiAhUgP5+r+YyaGFjMEHUTEbOeYTxKBYoskpKBVTTAdhOGfCwxfuyvF95RkmoqPGAw5cYcePLTwroZyYm2c0wwnUikZYQBQHk2A2NZSGsTIKEgW0A7B
bPSyTWdCY17emHOX8/brnykGeanotPDByZERDck6h7bnA9bM30zv8HnttD1KKxOS1e7klh27e5xg0OprymyQOJ7dN5O7nnM4ajQjBCIr90GbkmwLuIwx
K4eEMnIJymIFZUDlMfeMAsRUFj7yiLbshzu8r3Fff2oedQDfXffbpDa/Ylw7D9HICjyAQ85iN85oZYkjo5uGEnVCCmEDhA0IQ7OPm+WW5OOzBphWa+JQ
W+kGjU43Y1l5G7yk0iaVbtZUcjkRuopNOkweEZSbYVmB33RkYOVAI9+aH6a21Dzw77jEddXRpBiwQ8FTLu3z999ZxZ0ovUWFhw4nli/Ie0EGAezuF9IG
nlgzi3iNDPMwHmBigxDlZw7jZiyH6dns7G7AqhpgJ59KjMhCccX03fkiBJVlQUWYYj4dsHDrplSYorLXdvnd4mg73JNixRj2qSo7mSdvQ61ERiMfLTus
l5RU75ums/r8WKr1fQN0ZywFc7oBOBK8NptNQEGw6CWi1MwaLrOe4BmL+qtiooWyUlODiycNxTweO9XAlVRnKozKRUivrKpxrFbOCwzBCmWdhmwCLsiT
i7QbZQPTns6AcWIoa6J5eSW2Jtf44KT6E3fzwhQNDURRErJBMLQod0C9LbBtJUwgJkUwqRgkSkKQow/sPPjXGYcIHwlf8y8E0U9fsTaspU9BwqGQES7f
4NsAPfpy6UtsFgDU65BQp/7RFrVa1d4TT/RaqzbSNiJ7o9coAXagExACiSgDj8B3CQcCNWY4tiLCQQEpfq0KoUkmhWUkd+9sVwDb6WMyG0yXAAL+4X5D
l0QYnpNcQ6pGPKrOUDEf2VQkzD0ngQjZAFGIAjYwlIBUyTPTOuFY4g/uPP+R+3xvBzT+LPq9yjnwSZlPwYFvP7v5m53Z128eP9uHPEvNOWB+SQ6R/10q
lQLI7iP+ZDZAaoAUI2gJFCadaPtWzEoTN0gTf+f/jR65/zB4BHB0vGxcjphF3Mi4PwbjtS0iQtBgmfhLqybmPO87qtjtdl9/Mv/rrkQTCloy0aWlMG1w
mDpvPr7+PGeZJ8I0/fxeh4B0PNIHzzQoUTYWmADlR4fK52kkLZPDVedRMPD1o9xa4wa5Vm6Eh11pQD8CMpIXmU9nA8sNb0ejoyzWVrlqMXsasnv8kUXx
67Oup8cwIG5NQh2Z2SJ8OcyJbZqB6/7celq/1RxH4Q8ybkDrzjT7YNwfpuU4cQn4DcLbH3pAqA9FEaPVSwWjczDlNZRQETSd0xjl5QhyIe+o+nH0nlon
VbHkFBccne4/wOv+q7TBQrIvDmVZMlpUDlDMoc75w1aGGWWKJN8UME1Ga3fKZqzhJ6pc5hSUDIvNgi6cIh9VWRBHLm8f9Orh5BVVeVJLEdROdavJb0ZJ
2sGFyrdjduafj/Gk5Ko1UyZMQHY2FT5PhJIsr1ptaREP9eSK5XIC9shjgMQmLldGOjZlBdcDyjAUBUWGNJlj4rXUsdHDWlUnfV1TFic0LGvjrpoVydN4
fjvXQ3fe6bIbE6qk5/u/GBTMXUduNgeqrgoYQdBKUK5HVKVQnfIryr2J0b2lzqt1epY2SRmSF1I3O6C1rNQVtZnVJ1CsBK70mmvgqcj/qaXCjxhKEAYP
064nPBSLolMy641ASfBEQz1buDBn2MP63t8aSvpLjy+uYaaaBitaDB1aKI+qbd7uJgnvb9V6eedh1ObPmJw8ML/QBzKZFHOu2k37cE54zpBkkVJEtJFg
oTa054TEAh9EfLp6GRlsgaXuFONgq+LxTi3XGqflfz3M+72sxyZMxEwwwxMfAS4oGMZ+/pmZjnmKr7k/jg7mUwE3V9YdN5CCK6ob89WZq9vX2f+//YED
XXpAecQZmQu754v6bqBbe1OXNM5cEWxEHj7aVzVVGe2cZK6YCZTu5FMtbaZmk133dXHDGqLP/h1fGqBtI+Tz0fw3AzxxkXsyooj+ubqQSYFJS0BMkEEl
JGEU/PsHrYtsiRE0VSXBKJcgI/VF0IqaUvV853ccWVIKC5Dq0wii82Qb26NGFmEBUIKu5z2j1U35vBuuoqlQRAwVGahghBBSCBJZsiOXMrSpmyZp+TIa
AzVChqtxAuN62Gv7tbOoI/w9PdRP+WckRiBuQF8lfpu4KJnA2My5pNMm/0nxYEejQ4HxIA2OMKfa+LQKHhnfrKBoztFs4nX78U2HTRWDYVyGDLk8Cmd4
9U0mhOg9uakr/XAvbbfLDLuFmMFAWj5UjlZUG3D8BzdEM8y15jPirbyvKHQZ6SJqg4KTSLxtRxKSmzXmLgTtUvcV1xOb2yat1yvhV9QH4EL8WRGDINkB
VZMBrl1aRRthrO65Hd9d2ri//choKKCBwnWb2wHO+Uwq2nkDzmrBakXbOobjekLYOHwUKIRkGW1jlYtZZ2tSsxeLtRth6R7P0Xn92Z4PzFSYwKsFEHM2
am+Lhz/UOvP4w0P4/qPy89e729OPFKeDE4ePXH4sJlGZvfSFK0xQoLmvwrh/erInRP673mo9x2KAaKI3VWgOz6g2+HjkSckPzSfn0nJsGQ9lIPB7DAxw
2v/X3ZWOrfxzyyyBiIz8W/7+u3HQ7KJEnlfDZQGWQFBVZbMV8WFQ09uhp0mpIiY/MHtfuaaI3iWI291g47ry9Tp/yKC5E85IKOAow5IKsfAFf/N7uOwp
me9ejBaL09vdnAWciCg0muAYsEOkgX2gjzTeFGiBTGMIGCR6+6ZtTDJIglASBMiR9URllpXwkKp91JythdtGDI8iKs/h4Sk9ZXYTxVJp37jDXNXllhbz
XnynUUlPi4JE4Q4dwdcGYmj02NALNzOm+jNhl4z9wIbMPGz/jjyiroJVHeVU0OF/5bii/tJ07Ysy/OHXAfaAcGpQEQy9e1Ysrsv+45s9nEz12mQZ1LQm
ckvB7ffrHAZ5btTPZIq+uBodMl0thTTCjOJaQtJplrSLUuWo4t9zvPOgcPhnytjEmI901olWlSGFVG7vbLEwaS0tGXyw9yHAke+jstkrN4UoMwUrEMB3
AAoZ4wfPUXFTR99ijGJ9zOXo1Ux3ob1V7TYQ9jUu2AfFGt9FBdbrB5OAzPXWlHYu7yRYn9w/bxJM9it1DFEBIghd921NfYETX/f/Dz9zZD1gpwNr8uMB
3N3ezpMnkrsrpmFkfVqu5TvQqvFgoRps3IkxZStVCjwSpdZfV3fIh+pN1cP18j+5FgbTtJ+tCG8sY9vW9mAqb/ead3jzo0PUyKzZBZK2d++jabSM7cXB
GRPmlKmz5NWSa1ZhVKswHb56FvNu+14J7CgvuiDMCjqCoORLJpNYyyByZco7/WLgMddaYGt8G5auMUW46hD9JVSidEBgMAkxA+bDEP2gMI57sNeT17fq
/B5/5UmPPjw92eb42DNpNtFtJxosoqug2WdAsp42tfBw9VCzeR3zudyL8uxdd11zxRebHfY65cG63fdkdBdzNXh9bYyFgMnoMPPPFsZLk6zJr7sxlKem
c3qb9BWXVR2Jeds+XcGiYFSLXjPN/bIKQSSO4AhKdwJ1KZJ7uXDPfiHqi81AXiqIgwd1TgnV78URM2K/KYUJEs83p6Cin+VBX/S4zApKLOvx1IPiJsz6
xjQ1Y/CdHllkZi0MwJ5Cb5PWavVTLzkGrtqrT7tBnkUxikCd1FtHN5ghgtTQMVUHOv7JYGMSLiU5Hae9gldKexoX72zh54YmyBfQ7fch7NDoc33fbOan
o83XXQcp71xE813ywe+lsnqcnbtRJAYW4vt7zuUqzlOd/bNHrOh1iQ6zkrXRDiVep2WWra334PqRLU8Q1y/V98evB3gesyj+E1kt0hzQe4m2wwK/V7L0
9/PhkviLWG9al2XDZyHeyIhFsu+XCvf4WogZcXoRMjT280EiRUop6bdCGYufvKkyizhybMcIZhLQ6p1AgGaQE2T+chYh+De9ZY0xyYDInCyfzUg6k9Ro
Mkc5CGpQJEgdB++nV111ygdKJYCgwdqeq6o7M7OdTkyeRRgFz/3B9VuQoQksvVaEFWAcBAMoAwUqopax0fGMeQVfHa+QYsBjBSeTiyBD1Tv4Nz2Pb3vr
R8Yc3q+sSHLbaymU1C5hiGeHUXw8jEwZYGJUo0QpsnZ1V62DIKEMgGUDrqW5nYX/qIEYJQE10NRyuAZafRG67FkcrudV1+XpTPMQnzflyDXFq43LPY7z
in9BUXh2qX412XlOSIAzxRAEWYER4jIp31XUjzEO2tbkAfuMT6/WpggbbZt4z78hKwrpLJ8w4DQqEgOLBUDkFEdxRZde38HWL5WtRVQ2hGKxtATpQyBu
F+BOzKuTFxar3yWUhbAPQ6NjN3+256yF/E91FMgpJSYj0+IY5Hqu+lXPPH6Td2y6Gz4h7tZzvugqtcSlF2SeUlk/tRE1unMhkQkaaMGgkOmdr2UMtsNr
xlpKtdXyTA4hf0mN2ytnZW0ecaRnQNKcoLLlXgGX/b9vTkbPPOjJ5zzu7uSXgGts/DEvXL04rkpLMwpLGwnSCIn/VyG42wuMxaj2cSN4VJhqdXVVEttu
OB2ionUkEEZfoJQmW6gDgU1PAjR7IqRtOhwF7AvC4xbsMKTlzLHbMZUjGWaMIGJyiDpe85cra8u55Q6GBTKHW4rqK6qdbvd3+F9PL3qgard1wxJACLYs
EHS6nVz2F30Ob6U5vdXzV7vlzrFmnS1Q8zSku58WwtGpP0veVF/45dtc40a/bXt9u3d3czbH2y8UQdukm6L3AsO4iuzyNZdl9oshqzWqtwWFBO8H1aKU
nsjYrohu+9ZM/jh/DMqNLGRg9Zxdz1LMaNkTkMptU01oKAjvC2CEZDBU0lhMzsXhtUEmn0pIHVay12rPbDtIi+BDB6MjtRXEUIqJPSu4DXWDzc9zgw8E
77r6sUaw92PrI1vgzZ3483rtVGYKOngZ6laJyrlXv7rYlBbdzK6HW5wYZbKYWrJSsSbECiYoGeVa3rIz2QfHbigHMgR17NnRDK2YbGg0kB3nkD4vHPhU
PYzKyGnYOPLr0K2yA1gYO7uwoQsDIMJ5Z73z0WiChr1IVCpmyRIWaw51yJD5ScYrQVVmk85DBA1zkkVvcRWheefCGMZBudhq4WrMuNKpRoJarmcsb/wI
Ex7lBIQkozl0R9bwg5lUJEruu3byOe8328TOaDsEgSJW2XWRtsSgN+ngNyL+gQOOw1GpmQwI2XPRimUtFzbVtaLncSvWzTlO0oFcyv6eLQ61hE8Yrl7m
rGca6OYe9jN83zpP9Gx7pvjO3paAlqXPPm2JfwT8h/Re5SqkFCSFVfsbo/a32GQdD3gIEHZ7O6VfyIVYjnJZY7uby7bTtKbxSJD/P9v0/qZCf55AqbTd
js1N4kYj+0L/lxFSgS60+2PW4cWJvRAH5/38x/066k+oPgNnRISz7rPFpJrhLMnpvdyYsZlzKtH3oYhzWgMNHekXW5ABMYctWanLRzXbW0nKVz8/f9M/
UmJO54lJP8m+so8F2a1h8uX+7WuHISvCxnQuBs2QhRQ4Q0DCbOPmD5PXp2XOA3tQwPLweyc9fTh3ByCd49v3Uh49ONpPJO7OGAoKBwHbiQ6DrscG1uma
fV74ETzIsQy4lKJCyzSYQkALk4zytpNOEv9Z/79ZADC0hL/wVNPCIW9KiYUNyfZ6DlFZyEEOrKgFtIglH4lSZnUzNNUqdBTKZ+luB+ANkYQ8UlHky8CY
ydmupsadhNaLKiyV4suLljO9mJozjWgt1d7ZZMlLCTk8Qs0xJuQFJ/IGScUNNtSf5Z3LA27a1rFxyon0INGYki6pz+uTQcmChinfRpAl8xtahlDqxlhT
jYcD/ceqwVI4Gogd/MdHEYEKBlSJBsZhLoF1WszCIsFFQBCQs6eMazXSkwQnphUknOiHlxzsJ8En+7/SgCczu4wLnmgYiNUcMtvBn4sF9KouvHul31nq
+AdgsCOV/4zDxoRyakTbqujjamsKdaVmHOe4EyOazxDdJ0aVFTgFDHsUZae6eIqmai4wtL66KgfA44mXDbWuXK+2zNWNlzS4iFFjoBjjLmKXrRVvQREU
I0DC6jkhEocMMu6XrWeCToVy6LqxybQZ5N0k0EQU3momO0qEEEzGrDGwXYpU/RjXDOydtvjnQFqf5qLF1jPelQBFHVyxBQFjNSq1/dDsjsN2aY/04OcT
EUWEQag55PrXeW5FmUe22fBxp2qBoQjXsz5KF9g42jy7HoA6gr0Ky7mA7BwX1sYaUccpeuLmeDUpoqj4Oudr0nA5Ca+eF560rmbt2QvbgYLSBGkG7CQ3
u1OChdl78NvlyHfNp2P0Cts56dC1RlpzmOrrmQxLLtau/ThLTorPkwnrCjQhTEBs8unHwopHOdZGs5zeShmk/bXtkBV9ax6ON3XOcjYpAp6vVIOnBUX2
rQd9U5aIvKinZVU8GuM3YaGuM8lgV7Q4QJF0wP0MIwI60rFmvI/v5yRe9cS2giiBz1iZMCVTidb8lijdv/Drbg3kTFVGtKIo5AawrfBNijrFwaJu2S8t
WOAWLg1llmHApZWVUuZGtVH0F38w8nzk1c6dmnY3racqQsrZtJpQ2c9QmOudLvAHJnLBOItlBdE5MJN6yHvqAcoB9fVxgeBCpC96KTb6Hfj8NVEDU8HR
ktMSfllYpOMHUH3cJ+F58624V08h1lX1+qunfSlMJEqkcjF+5pByFQOOIZZ6Ckt0oo86zKlLwzEsLKkbyhi56SgMaMB6+qp3mMiqTIDkJ7AC7Dx0yhzn
IdpC2BWq8OEwpS7JpNx7FrmuUKhsoURBpjVcec9PPefrOV/0vZuWv0SuqDRMDwqRseEvPPsrAhEnk9SHQ1hAgGsSEma/Yw/V75SHkZyvk7nFFojzUfb3
f0pMXnMigi6Dr6+EuHCovlxKvIJAI7WVEGKZiQD5EhXoXHqtdZJOtZ0rznK31zRKz6EzVc8mxAfFAHyQMIiLv/gpneMkFMP6tP5ShgIAKaS8i9JkX8fk
lQth6Y0vZrqjXXMzEw8hQd5Edc7F6tetFyapXpLtuMWfnhe6VDZuxy4zBmeOdaNWwpfp87qS2hotI/S+z6lYXg2Y6y1mo4aVzNPomFSfSkuxIEaKiioj
0kPWIEoru4Y5e+N6njPt9VmqbYzV3CkWQv0zDnUrPd2FKUnNuaGbsCJFUVAmS1cKXw7NNNfRmtQIxTmQB5R1YKBjoqTKEiioO4FBm4DlETc6aoNvreeJ
R01TXtpkOOZAJRDbKFishBrNgSRMS4rF3aur4edcqXJPUjQ4MZF2vO29laU5d+cS71lnr2dm++ljLxHyVTu/Unf7t1Gr21D9EAOmc6Pm2kTPGWNdasSv
PMb0hH5mBV5FG27r9Yx/RB/uA+nt4dVVc2xyU9B9KBEBGEFkVRERA9d/+XP8ptKxpa/Ln9dT+a0zHgPNu/MzUbONjK/vYSDAjCqz+/tPrkE7h+6f9vXj
j+j7nyv4EfD4vmlJPyjBifyjXcbwaHKCqK536Anow/nc2CziZRXLB2n/LW4TlwxTEVRW4PvBHs9ZKbWoKp9z9IH0N0YArKYcEwrq0OsKgrKM+8Mjn6/0
WMGaY/hyTtMoWQSTI3kyNrVqJxItBoBQU+fut2yNrvV3d6VTypT5K+Ou2RvQ3lDcxtoGguZbErdyXNG66u6MsUSCZQlsWeLmTmjhOjLpu5rfdXymeYJ3
/GpgMUuWh11vJxopFcexj6kW6wSVSyBsUjy11bej/uQ5pSWQrNqa3TpeQAqyfL1evLA1asX/hPg2r4dc0ooV/S7lDZoEcxq7qfcosyW66oODJCkJcNz/
fDihMJIIoH1yt3QvaeajZkTchfWphwYtAJXqXNOuG3Ra+xsXynFhEtUiLNjLUQIGCccg+kAySHtUQLJ9qzBDlxGrUCfdQtCTnsuJMFKKShEKpnVCIqQo
Iq059BtnbYYwuJIUAmDiRhq5tilCQmoQh64/5ln/0mtHvPdYF04UJtWYRhe/Bc+krMogppx6n1ivWAvCIk/8lQhFdqh0sojykM5csGRpRjE0JcLREMTL
mImapXIrZE5MeOBIMZyusFBhWamwzSf+x9VRXaszoWe9tWh/pc5bHWFLEqUMGCQgRLQm/xXVon1pbOhtCS2RkuJIugAmeljizH5EUYWpuzo3RVBBFVCx
C+U1wZDBctIk0Yeb+ed2gkfdQXaoBJK6SV0bdRWayHFlYAkn9hUtr73nrIBsKJ4GGF45d6v1lfguGta5IxWwlxId/ZvdKWGGWh4EgJQyO6xf8PWtDOvP
hhmGL9d4jI6lZ31YxGMSDEBREXHgzHu00W3nWUowTLEukBDxCXFCZl9lYvb+5DpRpoxgC2wEHOjcyB9es6pEaQGoIBBht7IRDn9iOO7iQIukwalf7XQC
mNMMxmDOWsoVVDGCHEIEGH7DVTCH9Hp14v7sloqCiCM59ZDMjohh+5Y+lUA70yRCnVee7H6azxSIZhEdwkzoxJgfmYZraDLP+ZGVx/gbWX2uWUQl/FRW
IAkuoUkyZUDnBApnAlUT5XpLXJRQ0pszztGzMnLH9T907shFlRCKOwPNcRKD4GPtBQdYVJmfDVlLfh3dHzgZ9eUOZKwY8j5OBcgQM1ULRg2wXoRz7Dis
5rWaKfM75DtoDOAymr1aIPuwsEXp66WLVKiT0z/tqwRawPAQn8OPH+5i2FHgnU6Kr2UGCUhC1oJS40l9p8TZ1kBNdDB2P5HQh58mlEMII3LWNKZtrZSl
09LhbG673x8/d/6e3Lt922+KbbKOG9sw9Epul0ywVjOJl+rWsznX2OlZzSnxqkX2Uaummueyv4bvr6+9ItH5/iYrFCP9bdlUJQtcm7ayas5Xf5zLCfPn
6emXf9PPWmftB9GbH9OOLH/Y6Dr9w6/P2Lf3fd4/8JR8NY7T/Zx7bflFXaHify9nsFU4KZ+zu4c5WMzi1pVX/Wo8X+2Ki31KPlda+v4PNf/8W7n2D2uZ
1scoltifrH98sVB/fNgMeCj4l/tX6y2dqW0+rnMiVOwirXq8g44nnWX3fo0qJT3qu2936ZYYT/rkLaR3EdnfIN1XpD7Uh1V9MZNwnJqRtxKrBtyWcZZe
TMq9wVDAqbwDQeKvAM+1eDqo2zcvVqOf5N+LdS3CmN+f8Nqa500Q3U9W63dQx9f/PPFiO8pgoPPO2YG1h3RmM/P2tSi12683iFcqdvEqHdV4T+O+mKMe
pXxuqt6ZX9x4IJ8VlpSUhUdj7Zj0KsKbttUwSy7LQvM9zDe3JRFzFxq2A951pElPxx3Sv53nruYjMZS8KduHDHfEnWv5/57U5yn2kcW1kJq7xHPVl6rB
jq9f6449nGchGVhOjWnG86xmWZW4eG9Yyn2eDcL/v7l0FR4W07ZQW+ENfvlLiohlB18H3Kl6LlimuLx1mH49zdJPOUOtS1HcWlm2XPMxCTr2JqI+dcSg
QM5ozFfNlYwQKOvQ7WZprlIWMfT/JPHKOJRPkOnL7r/Z68/bs79tY/X6fvhCHHh5PmnHHsJ73Azxf9sNkYCGar4SS1wVnKRVu+B7Z4kLAfjb+8XBQQCC
FWAAw7rv7ccBzmgLQf1iEtkk3ezjgDHBJWaB/E6ohvcx38bCEjca1gGtrn8dgfHbvn+wyBmR3Q3oxObZVtKaAphWHH+JwbA5N0q0P+hiyLFUigHTMB6y
GJkl83/A4xj/6djH9Cjt/1Hvo6Hpu3EAc7YF54KxlKd87B2cZfDIT73FpP/GiEzg408SOipE3IGoUyDcq5mADuMh2EaqpEdxQpS7sjJKHZKaU1BirkcS
tZFIrjgc5TbEgbcZRXCjNJICCqojQQhVqFyhFNtCKKI6SBQcpNkTIoiCIBJkecocwdIeecOCA4gQ3IdIV3ZIcsNtSRSG0hOMsJWshalgGJAOSHUpxOSD
rjEdMckOVClPMJzCGpI3g8MNFAGpKV3IcQ5CJxJzrOYVOJRMkcjJGMxAwl5k1aIoBPOQOpKnSU4lOIStQIdMIc7sDe6Z1YEqG0OEBdIbYYx0WVCTSsJj
AdUm0hmVSG2uUoEKyKEDNrYQ4VAJpIbGOQhSFPGsTMsU6QFLEAnMgJx+gDuHEN/n12+z4KkzSfZ5On8F+rDP30v71uIIhvWMeRuMq3T/HBUNifsTa6aU
ZPzSHCW94QnkIeaEkDdUOvqnyENmPqWlDBUj+b8BE0TtnG2Zfuth2f7sZEj6WhIRJ6yJ7Hxkg0EMGCER9A5DiAFKPri8YUEkSqDDbcR6OETcCrlAjEqj
DrmnJ0wUgKTk6Y9dQnpuX+7dPStd8rE7QNnoZScocwjm0ihpw5UFcxxnitlBDEg/zApmQLDHvt7kXcsMsypD0fyM6EmvMnDNupUWT1wPYzzuak6LKBQe
emgHIPAAJwUlVLkgrA61/P/OpmBGwPZz6SKI2DJRAmLMHuITMB3sKEf56VdL2p3YcYnYLzmoBGx+GuH1MaBm54YEb9ROSMl6xSrA9mB0aE0GPPrybHtW
Wo82uqocoftvHemBPxpkSpIZ4goGZS5YgGqgEFAJkXfV2Eo1JxQ3sg63qYr28N+Hh8deB8D/u+hSleJWxADIBKGEkQQ+mckAoGJBApQCSFCsiJUVSEla
kIJY37vH7j9lOrIeQyfJBIpm7qeABXVE4SAHumuwAnYWKAxaqjetznXuDmCloJmko78tdna+goYawz+frqP8kpEwQi020kQn8/OzXsRxSAQOxOwXf9sg
NDQJrFAJEC9qolhlRkTK6RrhVqASLTmnN1iQf0nWc3xcnWd3StAxJjTe/9ov7uBUEmiZJwU15hss4d/GG3hNtUD0aLERdxKAtktpguow7rqCCc++fp/r
+Z+Th0M+uzGRP9pR+P5A+8aFSEY/2/7rv69T+vQf4byCOtjP/nagq2+x3uyFaz6hRciKP2YPvpahpFJEB2VRE9WACkL+X+ItcEj+NskH+8D+QAxywFP+
QTQgf3H+AXKlH++lMFTaeV7uR/lap/tJRCqoI8SjBpHG4LhMqFGof5AdOzExOIbIH+4Npvk5mJqf5l9VZRtm7OpM5/kFTaFFyxDwJcA4jCH/Cf5H/Y6y
YDLmIqyeZE/Ke82fL3/x+IlZ+LArMWMrI2lQBYTEoaaTljRtNdTD5p8EeqGZ4HsDZw8PugT/OT2+frwDUmhsObRx2BvsmzZ/8vhgJ3hNwkqDGbuR5zcE
oQhvPZNJOBOoHiHORLLNoecN8On8PUnGD3nuk7g9NxDOQk7uunfsMiGDwywf4h+ckL9sm6sNYASuX13r4hPsvH9BVOY3pX5x2mAxt3kMcfYYaZMQB1Ak
5A/s8huG5OBoFB/2ZDam9wM+n6NapMG+QhRX+/zlun2Popx0475W+B8/734cYRGlzDPj0DojxLvc/2f9eZ5k/9R6dZAt7LhRxCzENpknc7X5/p76meqb
E/HdFUQNIGMZNOoaNX0a/X3Sd0C/lNlGeoHPmwNenXnffsInKVtVTyKhN7DEYZQUV1r+g095PSsxcoKGp6Vsk3/j+CTQ+wrJuRb8+7D/L93wXTuO/X0n
/PX5ifmQH7Rk4JPRIH6VNiftQ2H3OIPzO98PacgaQyiFmoTj4fZVffVZhCu2wkR+pmoBfcZGzXKW55qANTIFFLBF8GVQ/EuA8fJDiT8REfymIjoSHdAk
x7Fe2GtJ3gHmpjAQO3b3ZB7F9/teeAgPsRTED7IClOso+0jwvVJs83Adyo/4G86uBiD1frDRpIPrzukMT8DnYfduK27JUhqyB+663PyDYoyIIkVVZrPu
RVCnlQbhH+HYs6evQOQ/zgmJEeD6suMB8iBUh0sPOfl6UQ+ighTLiSfUnxPbNpy3L+D4jlP69IFHwPegeU9026zF3lthuEandPUh2nkP2B1OeCnYniB3
JMfWaz6/r/4djQ+mcoib9+yqWiY1k5BmgKEVGBuk088Gk1gXivIZ7Zyhnw8682SbRUIWSiiBpANok9RPl5QrZRUPlb4oUyNobrL1SYZx0ot/9p+NlnOM
AFSTd8ZexKf9VpdiCMUEtKGJJOHFCn+hgB+/LCeJ/BPZ5pwBsMHOF4lKKWv9ArI8d45BJ3gfD0T9jPJL+FtnvXL/xsxjHvS7jqaa+NW3cyTWYf+PQmyO
ftWhIsA2QxaZ5JnlKp4K4tTg1EjUiXmO7nehq70qsbNXt73T0QP/s/u/5//ZwXru3WB8JQ8/b+2ziH8waBKhyn7YdZgBn8gNAMdDIH2gehGNP/oUp8wf
ixIQsTA2azAoypj80m51vmdr/VOCU7w/2yM7mieQ6k+QZXYXYZb+IOZOMygyfwkmgpkHHgQDQNgHM28A9/YTl2+pJf2e7w1wkN7B9S/t+I6Tl8zacB3G
onaeRuTBgEyhMhO0O43SHSBzDxJieAdl6r9R6Svmg6Qzw93Iais6J3qBzycDy6QKog2RgwxwL/vSS6Hslid+VKX3ZJJOZnO61vRzRi/AYSqyV3pYXviV
bi12uICKiOrjsRmAuijJ4bpqbTQ3nEvTRnFKqVqFETWAzHj4CksO+bTQ2GfpoemgBjAOFaLncBxJ2YpXE2m9O3dndXVUnLQeRcMToBlMSdg2GgSjU2sN
iimd5zyHbine4ZUpjZQO1h0bkMDBsyMjtqiLtn6uf8D2nWMR9KhPwLlfj9ufH5pPwv/d/fo/wHm84s4TQtmQFUnpZba2yVIm4QxKoYSkUoIzd+Gg0Tx2
8ub63o4nDK05qxd5SN4clf8FRiEg/P61qRbH6sQ12lA4RlXYkenn56qiEAaRKAoNAhAJzKOUGA/UnBtoscosxMQRhpWR0F7axdXQZQYBsnUJxMv19+3u
VzGDtWfeDV/s2w8r3ZAn76C/l1PoM9cg/JA+ZMiUctoVDk/dC+8MH+KeoeptewgeZ3dtqbTX9H+z5j+rh5IGWQ+lt0KB3BL/jo74/JlRkqBdUkAm/YiI
yCiBCSHSAyUqIKoqQT/D6g/v5x1BH6hmsJpNZ/xya3rBy5LRwvadjqXNfhpnrETofmbVJ2YJGmMepOJf2H2stCFZPg1IWYmcZr8azYrv+3iY+qwMi/nB
JxuEEgKHawuH9IlGyjxD70F+TD6lSfji7hiSgr5w/jOtOKmRkfYcJ+kB/MHq8Q0jo7sUOyjEh1XHX0F/dJ5FyhB75n84nknErUufFPqd82Q4w4cyoXgS
yi51kzJsT4PJnZNYlp/oCeQkn4NwrwJfRKJP2SCEKCiG4w1A/mEOl5d5iZ3pP6AYH/cZ7dy494J5dnZEaITBTr+HrPwr2vr48iPv70iMgf4/Zn7cBPNT
9p6j+wE4f61PuOiH6F6nQIW+C8uxA4OzHuitlyf2mwO3ifUCRy98EPQoO/r7LA3wPaHIsm+Ab5lMFmwmvfIGvamAJAbAgeVEDg94IPMSTQEWt7MbDoJD
H6KzeGeq7pU3aKRYazMkDQLaUPlPT0kOgBx3k+vpLu/aPYnUdTkLGaaSVuNh4zlJsmocvihEu0/X/L+0KZ1qPoAoKapIRGCDBA2mwLMfvP6Q4eCORYCn
w8g8I5E6e+SvOAgJUm/35nfJvzYhz+AbDsBykKO20AqSi5OsiRZU5E1AoFSHP9T6h5BCQfTMTQlA/ZJTaQx0wKfZvD8GQyMehcyHRWfU0e6BUD+ELNSz
87yvc2P2w+YWGk+3KQ/diVNB3vFwgAbao/XV3KK554kxGBtQKff+W89aZEbsnZRfMymComRkCgkQK+VTTWCBtiBSeXr7d17vzgf+Mrz8I5NChVaBIhnp
0FgwlITBlAHE5hANUUDQvQHkX0EDt+3/UfsJNWJrYdySeZyPbu+iO5TXYuconKafw0c5mEYJ35m5hqdJwM5kYh0Mx6oQaX7v0zpDyHF+WKfI7zqHp/W+
ra6wwqthpgPOUbA5Sg5Gkzhf7pRNeyJE4zUqQoD/UfG5qAe6jd2D1uSGwZtImQVJQe7jOlFT1ff/hW0GB+edfbQpolpEV+cvZNcfmGKzh3SGj9RCwn/n
1MSf0TylzQ10D5pR+4oPueVc9gefnUHO7/gDJhLaWNhZ9p+uex0Yxgbzk/zewnqEOXicSXHjAxt/v4F+pmVlUPwr95ioLFFtqu6VBGY2nemLFF/jb8SD
+wf7vYPwQVZng3zScocwM4bszy4H1ZTG1P5MsIbjwsyYosV67jfGGkKPLoAcp4sMTXnclZwNASMNYVgZ+oA4TWHpw5tnCbCjd7OMnuDogHWGgCUtP2oT
j/bDS56sP+7M6SlHXdLk7/yxcGGsfs8/MJ/u4pBGGt7dJE82/KT4L/z/TD+yCbKRyhgjjLItSzafUPeBdZiSmxAyVC2GQUdAND9Coen7Qh8tk1flN9vI
tEUpSsFKWUGMCkiqbyoTM9RAqPMRHrWeyCYuGkouiYCKFEAFe9TDAkf3yjki5wcJpT6xn6wsIIwQjED+WU6j3nce+aDwg2D4ImtHfOhdw+zhLvrXTnP4
kvKbpxInyoZwEFoupZcccsIskcOD8DggOITtCbuSmAlMKeYZO079fGENSfA3e1Sm58Pt63NhPQx7nDQxOlIl6LxAUh/cQdXQwqEoSr7fL2b6z/sfhRFo
7bahFRT3tFjIqZId8ARLSj9sag1KNfFgySSQnI/uA45BciHWJFTAoAI6gaEoCioqUOex9y6+88EuNHm7bE698ZO+eqelv8D3MSmUg4SMjs22B/TvM40n
XCcsHAT7oHrD804+oHlQ7w0nH9wdhOyn0j+CnTkcgDOk4gfL1Hkh/UlFJEQTJLMeI8GdF8TSlz6hpSugOw/YRyHR2/cyh/J2Dz5DOsT/WetODuTt7n3c
fxz3M6jGeZum0DnGTqbD9e+j2ZwPMhvN7AVTzA9kOOB78pDM8BL47gJ3CiyKh+gm7eZTsIT2nzwHATaFQZvDjOULDdwngF3LEKtwLIz/Ime507AzJOdR
YSDiYKTSaDoE4nBmJJkHAwT28UfIOpU9/ymViKejJVUSUUrAs94Fh+/7/1w3Zv+j58m2LDd1uBmjHGPqD+kRjigqqMMrs/Q9dvhjv9XPc47UGaZJDT1z
Q0uk/pcXjizEMaiqbEkI9dqeMu2xqjbASxD9ZWC/tPgH8YfKGMj/wQwHGHqGh9wG3TXtmFYesGBScSGwYcJLHBRqYhuj3Q2zPMc2tvkfhoB82cDtxAoO
04GPp+R95RQxUNLXl8rzHXyfes48t6lA9h4Ap26Q8ensbl9Zainv12DsXG/9Z/OTD9Jv48D4kmvvDEEwvh8MP16MtYvM6kU4hXUIfthoDcC6GGlMlA4h
Q01UWCC7flGXcBhtoLGGtl2Q/fnDFmacHH7ZhWyHayGJFQzSXnc2s5P91DbA5c/JAEYcR9KinQSZQParde5kh1AsIH0ww0nMCkeOJPslED5GchxLEhxI
UXA3mp3nFYUFwwMpqvld3KG1r4mR16TsFv0qeR2wFm3anScyb5cSYNM9BMxbo4EyJuDI0zz/g5nWQy2hgD/YmrykMjRDugTQ30iVJQUb5xC5OvKdEJg6
boJAjSDHY8rP5HuPd2WDxDx/qgSw5AJ3B8eaXLMyYhkxLFjlrJkoHybchtNj7Icep8A8iaux3Aa7HbpEHiXfHxtlKSmDjhEkd539/rWP3F8RXANeG3CH
8EMNM8Wthh7fr/zOBtNyDTHuHU94B7uzZNDSakrKyQF3QDfX7ZtozyGkEJvBkDQQ0/ZRt+Hd4T0Lt8+5iN/iggD/upK/4SNMWb0P8aVCUWGSLMj8ihl3
HJClZQ/eVQkUYN0GdpAXQWhv/GIX+KF2/AVrppjf/CA++kBvTL3lLreZXFvaO6hp3HvdUZe0f6HnxuviT7cz4caBI6HSh+kgcFz+8TZOeWv4dbuOqK+B
2KfHOMWQhWZQpkYLXQIkWh4m935Fa1n9sny7aGUPkT1+/IpRJRkW+xHHuyyv5SmANRwIJlKBcDs8kDSDiVcMiDNAK5qm9kwtqE8ZJDQOGe+4O7fK4EnE
IVkdQ4w1xjObg6L0NPHA9o9O9N7N6Cnge5DzkfQIDy2Q11+dk4Bw3B+gFkRQRBmprg1Z4/H+TZhYyTpJqEWQ1aqttBs6+Rg11yTrxkl32LuzUsuyh2SG
2dJvJ3BmSgzhlOcrqZm419mvP91ChH6x+v8IxHPSBWNb8dqhblokTZH8aio96HpocidD3Q1OUSbN77fHvn3yHp/HVoazOo5oZAOKSxhDM/wM+oI0idZK
RfUByUXe5/XmMPvHHLV/wQxxGjKCzdzbt1tCJa6YZZGFRMdBM8YdHiYr2/Db+v+SlGk4PN/ueDXaH8yH7F8dmjR3rzxf0YmZUSBTX4ro9bh/FLZJkZ6C
XJ0nj5eXPzvDf6bfh65r5Csm+jw9BB9dQ1aqwI3ArE1kTdqXFIfj66S94uz/I284gdoUgGSEHi+2dD5EgmPCfi6kRoUQDfx61d8Bji7xiTp3AZSgZNA1
knzhtLA4n7zMZyJx9OXA5BoHTwNZE4LkCUtHcTy5b00hSP3VacxDqGoGeedORvCdWRgmkQud0hiS4G7acc4a7Pvoed3/DsboFmEmsn8No4IiawUE/uaB
f+ThMfPYA1uLBA98PtBHzyq7hJ3hQ8SUOQIbPHZyBFRUVUi3AC15ZpyRBog1kKKA3gdjXHCvQMvZx0cjQA4FE3zbIcjKTiWTkcqhkGpskyJpUdhmnQxp
CzNY1Nn3fvPV6Qez1pqgD1rTIEwGSlCrgCgxBZ87DYfvToS5YH+7+mmCRa0YFGu2ptsY8WVXaayqO8zEVEESVrgysDBmMM2lcuk6moXdOHo0fEbnYB+1
jwm/Dj9o7TCPKRwlSDv/PRh+2hmA0VjiG2G2VDz/yNYBgMi8nPOH7+JXfnY+DAHGkUqzcnp+dkPLCpOA6c4qdrtwHKFC0grJCFEwUCKZQIXSd41CePl9
AnkfD3XQDBBifxnIN5bNCan/OH2Bt/DaHL2dD+sA3yP7R3/ukNJgEPkbQBn2nfod8Z9xbDASrHys5HwBnT9c4Q/AzA7pcQNpJoHUy5h/WcOEdCdwVU6n
fK02yXAZBC/Jfz91lwpn883GLzBNsMqEANH+FkP3VFRgCIWSHw91fDfM85+JDymghc/EkwHDeZozSGgQx+dAZw8DUht1wabG9rRZQayeRzCwkwKg8udn
2QN8mWfsPrOtEo8f3oxacIoHh4Qz7imYX9r3xjQ/+twpW9uV1D48JQYIGv24ANZoH8jfm2ZBkQ9QYeB2qcM4SoeBmTeTZ95n/URmGUL+bMh+Muo0y0mo
MmYmKpCN1UROAoUFXUqPGj8QbCH5/evxaGzfV96np9nsE1CQ5NrENZh6zYwiYetSTE/KEL+OXz+36sbU/oCsszDMhCs84XV9D10A0CHfhVglgZwzoT7T
OG2UJ7Sp03HQDyN2/y/DtcwkzAMwuTBj9Vfj8+oCN/av62evx91H8g3/X5B49ixJPm9JiheX9KuJWYWkz6jYoDyQKCgICopFBjr9Pjem9rLfTnxm99GG
U+y7ch+tQim7r7Sg5SFyLSofh/1u13XSHZ20BH+OtOMaSWhr/nKBNf9x0Pz1u8LGyF/39TNL+r83I2bLY3kj3bsSbkBWX18eAjkGEw3Kijfbh+3el56M
FUrxoKP9XPhvFINSFqo5VWn8FgyjivAMQXFrZsHlLElHGCvKBxT7jRw6/7GSDUhhginRRDIwJAm7Vfife+/ttJkoTYqqwxn/Tz7IzFBOjowqvmUeFN1D
hhgOaNv4eGnR0gmYs6TWi2Inh24327f26V6m/4NwhsfHRa5Z0rsw40a4yKmJTZfwzjbufp2SzM0vPOZCRuQ8Dr48c+22Gm1hsOWYUnOiZq6CuTFMefvs
R00FA5ZHEH8dKG4/6HatmHaBee4BjW5kApTvm/csxPMX6uKSTwd6JYIDCo+nmp35or+FAM1u55FIVB/sGdZOCjsBjxIhsW48kb9rdqeHdddcAXpk+sGF
c0Nz5MsnY7UnrMsnKpjZhpSN36u98GjIEvgxuJO9Cw4bs9+DKOVVrs2GDvP4d0IH70k9AERFAQiInXkIP5vsKBzN0Hgf/cwcDzGXn2yEgxRM9fHokreX
LuZsSkHlZigj9pZGKoVBvN1d5uARhwB3ia9KbHIBBAEXKkCwR+ZkkECP1Iq7frvPXNsnUSdqGG8/VnY79snBiWCLPjzekPC+d3dEpVQibUUCpq/gLuJK
NWsQHoo+2SgwiIBCCFUZ3aWZEZs4aW7YiXjOBAFOIzJK2yBBVBIlHDyxsc8gFUzSceNB5pFmTA3oZsDrdHQHLEa0n40Cr3NZ1P4NcJ1tSYdNRaaOCAdQ
9qi7EEgGLZH4YHzeCzSWL2EGOar+NUASHB/zTImVLG0iI0v1Mq/Q7SnbX1PmBMk37i4RcgiICUCiriQIyogEkRBgw683N8uBYGFOvWjMmkT+uYTHASCS
FKTKsJyI2lhDiIAKBbNSqhORCv6xr9fDXPHuz+oPhAQnj/4eeSZlOVqoEOYtt9f7yv/P/nCJWmgxrG9e0dtpH9GltPs2GRACns/XSbiNfmyf9NZV/7Hy
l4dN+Evs7Z0p16/86StlfmZ7S+k8DGK1+wf35pjH2SC+2v2+2NB/qvs5+tEyRF7YT4fzA/cZGSCwP6UJYn5tsLhgyZb/rT+9VRu1PZzH20p51NswIZUX
nrvHsHZ4oX7lMquvra0vOSiV/s/H7R/3Kc8jOerDX6sNj55MxV5AW90DsfG6iWXYnx/0/b10VfzoNPasj7cNn2rCgeYIAe9fb/ZAq8FIKKJUc3MMvZ9y
/r4fMT0/6yC3+echl+k/qvUS9QovgMqfl4fqfSqaCn/Kqywox/Nvu9PbPWPPttpfD901Yq3vj42gqzH/mbcbskzr7gKN75f+v74p1mq9jSOsbzOJqkuE
v55+QbWpUfH+nbjfLxbdhuu0vgo/u/H69JCw46hyCq5d2c/q9khNfOofsrw+7df4aZgYovlaenwyq6UoXWtFFV5fbwx75/rpn5fO7yPEtLFvV57JsT6e
IpvcXOQpwX1cnl9X7Kf4xVhWZ3zX6BlGfPal7SfwvdvMyy7xyaTX+jIQQwbg3SY/8e5cq9By3tfL5NXc6CyBSmZAH4i0Nv38w/CXfSBr16XndVlpjLKc
iSDRc8rNwvQ48Mv6ToGNgPX51sa9P8f1X5Sud+PC/5/9IbqNvK78Je2WuX0aCgnqanrD7d7DvOH7utPo9+XZ4eflnqME8PCvy/cShIQevWhH+RHHu6ec
ugv4z39n7efKosra8qXHGmh3LK6uvKNS3eZGbO01eHKq1RLz/J4gS3tekq9Tyiy0FAyJ7NvH9X8jy/d/4/bNhR3V59vt/RvzpbXJrKe/w17OK/2/+GHw
5dntREI+sf5L8O71+Wm1As3wB9ft+fif+/s5GdM8FU8v4X/5VEqeXeL+9344ilNxMZf8YHnUNHvIt852BpZvstDEPWnoR2QfpGKQfo/Je73ipQtgFKAi
sjXgvAfGdqUtayrWG3u4HnKgeQ3va1QR0h34NszzmKiqbf85S0BEuyjR4c7stwsnFFz/hJIIdLnozteF0+c70U/xrdh7DczT7Py5G0Jnaeeq/IAfR7KA
feR0+RPhzNxFr8RXiV76iv31jTXmKjflKfXxKEXG3OWhjDDSXdISt5pFmA9bKMuXF/1xtzcXvx7de+vM67aDTR/8Bv/2PR+FQlsjfRfxMjQgew+fbNg5
pbzXvCsG+C6y1l4w9jmynGsdsMyhTha/nw8+oCTtTr8S/2/ggM5fRbRBnjylYfRNX7qbuFouvp8obn/NpD3xdke2nYaooMHU8uyD/tM2fypzkoFa4y/H
kL40r5H3/5DUdx7/8FQK3/yyOQjuC8rwfHFFuX+F1BGXRUZFBRf04Xb2BO53+5+EB1NAzBvggouVciuVGGtSpKKClVVP75EyEvl4vv8avZX+frR/H4ZZ
lCCQfQxsj+DIV9fY39X0Ul4CVFBe3wsLuIIkqwqpmQkR62FfSeYP3mvuVAxmtmH77o+Tq2uJL+m80FJuWoFUg72YTuGBlTOeJBKzrlmsTEBC9NXjX4/q
pe8rt1REBAIyVMC60Bxa/G9Jrlhy4P02cZrGmj9vL5B2/hvOuDmFBD0U3viJgiakgso412YDUidekngBxwYaa0mNIeOH4dHe3TXaxFodWY4YKGUEKAdv
LzM/p5+PPNcr7VoboKfdYhZNWz605GhWYNMNHA/sZF0NJO84GgeSQqI5SnVaU4MaK6oN+Qs+xEhc/XbUFLKdSOzE+XF7PlWmRGS44l2m3J2oZ8X3lc9Z
FyBpLa1glgq1qRqZZPD/zliVmSMObvwnCUsFaFCoXozVdo5Z59JU4YTLd2Jlp2Uj0KlPT0VtDr06K0C/r9ZH8eY/XlRp017+obd/VnHh5eHZjLL0jniS
t2K4Z/GvLmcevqb5y8iPiw4ORygc2iasGXJgoBDOGsUGjOn8fv4407ttcCqRNfGjofcBD5DIUh6fnRmoMnUtKWYm/3b0HEhcFJQZ/PxL/PE/O4A46ygi
E/YL6e5/nQnfEUBSSQtvWy84OQJwLie6L5xxJvJ5XHPt0eHdcT3/H/e+ceECsNiQUF3vfGpJtbVJjA3rGZC88hgYhDsk2g8s0uVwQK8pNYoDTB9CZ4qj
M53XZOpPiecd0Byc5SGtUeOtah36uJFih2ymMP7mB1lkJx55A+IY5250/3k3VscOPiI4WlvOthTdJ/203DEgSsgHDMZCYM+w8jTN7REyRhWG419WuIaQ
QCBj8/4oKiAoppxJOJRNVorCIKOci5JJRCoEVyK5GGakFEUJ2WFECiYhmEcpoUFUbRTgXaRVHLWJEQVcozNacOQWdCIgsOwq5RYTTsiWHQhKCq4RGLTp
NZBcumdmmpy6cTpXINWyI1DnSNpknZUSQsk2FUQTMI6tLSkyQyI1EzLNKINZdiEUs7SMNITFUa6Z/GKmgoKCKIKGlIhqkoqlmCISIKIokpSqqZaKCCKC
qaSilEoGmiiZmaqgKGiJpooCJiAqiJdw1SUBQ0BVDEjSlNAUikVI0pTQ+sP+km9FFFRMFMUVURJEUVFIkFFRU0USVUlDQIqIEi4UVRQVVRUyoIIuHKZF
VvIop9nTgEZ0hZgUGVFYnSFShKAClGhEKRoERoEKQApUAqhENqSSbobijbWUFLnbYHWqPHCfWH16ZGR5oaQKag/edsBdSHGZQBQeE/0T8/0YIdp/VKcS
fl7sUfwI7p7oO3hhsnxk3GQ/3yv4TxD5SqcynaD9Ebh6wp3y/nv/f7/Lp0rLcYH+brrlljn/u2eATgBsoCqZJr2ogGjIHZIZJxQmbDVIH4JN7J9/8/bz
wc3g+DTMVtq87yLD8reF2YNlycWSbmTxe3hlw34tuh9P2eBAaXFkSQC6Ylu8kRLFEIVQi4Cf31UlI147m2BxzmRqOYvqtHZEeh3WNBuHRCb6YqPp71+8
Qo2IvxppbRsGrn6K/a96zgEpSODIiADijjfPOmQ1L7LzHITz9OvP8cDsImbHISqH2+tZZzDBuTKWIbW7jkDJOAn2kIVKWhwRi6sCiqJBvSigwqjBgHMO
rTk3G8qvxVtjf/T+8Ed4WgjJRZWRiWBJ4MINv3xUR9UVgJLBSXZz/gvCHTFqQQCTwP+N3UsCokhpBzxfR6pq6mqBo2RLnB+v9ph5ST6Vdfg4vA/sooyP
0z/VeLyn68yqcRn6TWtQ03nOjtgUObyktv/cYoovSGjqi8MP5MkyCRtF//ywJ1MDjlEFaaEUDTBGG5k9jMcHvXWR/fzDCENlpDZFSpMjYrjcVVwCPLvF
2XIcszLPOSmdKsvQzSrNFDBPLJFdb3IijGEcMZtJhO0LMSYGOTA3KIJ0QjvEA4Naomqig4lhi6l2QLO5SIykAemldC7GsYQc6MVsSEASYGYQFQBCtu99
vZ0UdHbQ2dxtQDIUULFAQj3b0lZDKqSYSbieI4DBzi07EHBf/xXFyqTM6BWBD4wm5FEEclyLEBTKge5cmEZRFhrRDJOtITVAZAgKtcrJG4G+QPdWDQQi
mECI5goaFcsQiNbx7gnXeqF8zc7aLgi6gQFOhTjwijp4VnoPYym/O8mG7Xt5ac6sK0xKYrBWeceZrSHRVEIgdUwyCSQSSBbUWIkqIioa1Y6IS48bp4YG
d9GduKdO3bidZswFDtrrDbFXS6Kp4OKU346632QPWa/6ruBwxRFmzzsOmJB2jgyA27cXdZB0XmGsYOeM8D07VVO96uOaS70TaajA4gyQXRGrp2m0BIBZ
uguOrEwhbcL/cE2loqygHpgzInfLPKVvk71EnMBkbUXEUhlPZNU8yJkgIqJvCQ4kkBlEFaCLgp0o0YG562J00EOcQGzIJykajKExdipfJM7sZEYFE4Fn
L3KAMCsUBjiJZBtGfnKoDrgQYhscmTh0I6QMrQ1p5BoEA66eEvHkCAQig0EsiGSjdUHASW53dnMyBtldKBqeZmAcrHZoGlQAew73axSB0J60iATsDduF
VONcsAlpQs3xXVRmtWZ6LreKYN8fHLg8WzuI4iaSQRr3IoUuGIuNY9zLLWzClCCBQsB0Sb5cSB1cIG7Io7PFAcRuSK3gFC4HKy7EsMbG3a+N1NHICRG4
pN1ySajMnCQwVO0ZivHbeh0K2d93W74w5UHbybGiwx75ZrHMxsOi9c3sIdESVNjk8ENQJIUHWZKYkDQMdHkEWGbevOjc6u7Kj1Pt8t4YYbmBDVBZA+KA
WgEP2IQMEypT9Xr8f+H+zZ667gDedC2d2Dl/3muRmhTX3e56C6FasgUIfzK7J7ft93z+cqj3XAt/c//IeH93/1j+9xFRwFCJYmxL/NRgpBBx+H9SRL9R
q+pCMf6/Ut3uxZaV61SLEPX7nx5n+9VgqqQTkSQ9GAjfYeGnnt4aDI7TzrBBoWEyo7o9gD7JTtAH9Up/ohMhPPeDr68Aw/tx8Y/jAGkDlAuXaHOqEUqG
2pCHVpJvdxzJn7oNtMm7oDfTjlQhNpORMal9FUO0quKcQlB8JQ8PhIecF54hTzKZUanIqjJHCapmAUoFIA+i38M+6mUySVZhe64J4fRespVLFcENqtf+
ssXXra1HBINubcL5f9bXzFcVTjHyycZkTrhU03lPSSlJc8L/vi5AyzsKu0QWILmcQkAP2rUSJ3hAdAl4rG9w2JOFGElki5bwZI/y9bkUd/qdUa1z5qxJ
BVC5uen+if0ldLGFRH9xoWqjcHx/6uuHs6p4eigUfSj6YFsn50w0IEREgoiC5CkINBNIUsQeBIGRWSu4CNYG4xgEdyHPI5c7GJAIcps1JhSgE5afvrm+
fGUPgK0WqNDM3ooJSO7+OH87rjK8yj4UBYdgx88myuYxaWU7N3kTtHFgSBcjh4Lb1yVkuqoNWdpA1kB/cwRSp4kJksc1f7iLEf4F/AKMQuh4kCx6U4UW
KS4OoXmFHbrvFIlCg9C0np6UVhQn1sxL9M+39KbVGcWeFzMvSXxl14ps2z38XTKpSetn02GAelYbne0ef20GXTl8sacsJbZT6iixdgp5qoeujpSWGqXr
f+la9/SoqbrYTVzkNmeIOYlyj2S8npqpCq+ZFqQQxIJMMyMRqeJ7nRc/4odGSdIkvrTc0QyU2ESAyzRcmm/yQvA4ax4LBE1rD2862aE+vMmKIcpZ3Sj6
0u0Uvzb5ZVWGqczPOGx8s1m70I3DDZWl3vQ4tPjdhkbPenKmG13lcvbxIyqup79dCwrUfg2C+spzZwsDyODifi0jUqaFWI42iEH9ZjTh75iAwi+AqEMe
cPQhjPqq0/6tMb81TOcDDu0KwYk0WNAWwuvpKcgQRo0rsoaaPwcj/j2Vzn3Z55Sx5laFe5dCM+6W8nRYE5vlbKQcv7KtxvRu3+zlDieSKCO81GToLbsw
4SCntXRpz2EYIGRuLrWoUXGwF7AuIKWznvAeORDTUUbTZ2EQFYCHZGwV6SztHwkPcnSrzlsK24SKexIc/T3Iml9CM2eXmfrkn7kvDVflTyRT2uiG733q
LDHTMZ65Yut0FoMloCypnv91cuqsLk2AweulMq/8XIeqGk+DIVi8nbMH/h4yF66zsvrzchtRmCVcIppBhn+iZsgU1UOW5bEn+OICxKgeFHv5p21zhzlb
Za2HDRm1Spq0rJpnw5oU81DS0ihGu8gyyzBYjqo9/DlEqLYtNSJaKD39O7oA9n6D4CQrqwEfvTJteJDphAjKeQ0vlK0pMFInAQnz891VVr48nmapRs+7
87rv49awyelCHtQgl4WBRFef1qR53r41sbyqmiCCaWjDS7YvoZz+tYMIwk/939TD2V0vqcIkSggiN+fAgoKRIP6lcMHZVPYt3cNQE6uxPVhCNjgqbmDC
qIXJ3ILGpYEgngvO7htuM6gOU1IlYFxCrjC+cZNIg8+nbfhLKltXFgk74d01URphgYC0Nm6I5KBBIEke0qggT7SBGEDzikz+3b+yF3Lx4NV/r/QnGM4w
2a/d69/4v13szNVUyYftE2kQ/QZKWhTuck8UT0+J2NE920+J9GbrmzFHd/q8+Pa0/ObZoBJENSFCghCRJiuO6BGI/ayjFPgyfhDwgZSvnVMZRL9yQasP
kyBUFm9w1elughIbCDIZshyIVqSLhxhxsuBoRWoy7SCrirAlApCGyj/b5do+Xa3c47oUP62/1ab8U6aZlt816FyQDd/SwZKQtj7Z9KpFXmDVyxWtJwJ3
sSDSGiBH8i0gPk01m9p4GQ/wmJa/qPCN5/SctCiz3pMSmWSTHARs0JJ8SZMI0n+qn33UTMvNqqX6pCzG6/5bnoxgokkjaogUQKJFaO2gRVPBnFZpRxlF
IUOArAVdtqRlyijrhWFCcm6cSHLO73ZN9K+UpbgeB75sw9BPyen3YHfsoimfGgt1D13dE4S7KSV63M9jxjrrstvFuRbE2Hvf/F6CZzqpogIQxZeh5NBL
FmVhM832gSGQgWaEqfD9upDXpjP7/i5g7PGEkyECHH3KyWHQO0h4lQq5FfdXlo4kCYKBUMicmvDf276Tt17rxUSolOXemnDvNY4plx0plFSgifv9Vdoo
owOipUkQpPVABzEtb+CgPDX1/1bwKB6O5U6UQh9zAUmj3KUmESekJJpCmCFEEGJkUyMXxkkw9ujBczLdUpw0U0yxHMzEK4mTC9fsvwy9fPMONLcHCUKB
SA50xFXhGZtT+svlJJEfIhynhIc22m7CJgX/bNsGgj7sTNA/j+GDJr6KJel+rYtAus27acVvr3q7ENnwaInxvGHdk7aPnheqHf58yRRBsoC2x+q/SqqS
LbZMD4IE0iumxftMUbBYSQyQGiB6WOP32ySTJJ+1P7KflRtJfqp1SZ70F1L0l8NsVpj/X38l1Cv7FEOUPS2ZEo2gFEm/1VmiQTa8tGQBhv9D6LIMy8Dn
RQCIhlvNPL0gQ4ShsaCshJCGLoyZKJ7xt4tYenVfs+rAztYHKcjJq2fam3ll0UCyB9CGYgYP4NxZX2Oy9EYbHbdDyrczIQgOO1mDKlhKAQCO0mRHCAmr
MaMLFNP97Gpu2TdLm8ckojlMc7J7I995unNriV05xSk/K/2/XdLHn2sx8J32auUUPDK902V+rzz+rXHKsSNlLTvv13p2lKWO0qx7U8ZXLxlP/NSvP53D
LfTG9tVZ9b+pxRV4rBm6jfgt7M2d+Who3ldDYt2NWlxzx7ITlib4JM95M0DgyXKPyLMCpUQQpFeKox0NeasW5KlDsUKqkbKlNFjBr5q4Y60pMvYoMjpJ
5BwTkRXwuF7Xk6wyf6uiuCKNqXBO1VlwKgCM9GpCbyaQ/Vrh1o2CLevbNRU2P5pvVNA96Zg4UUfsRDkMzaFEV1xj9v43NrRGjgMhNr1M7pmreSh91w+S
TSmz7vhpfDqayngTXFesAxBIESUKbAaJ/H4Qytn4OVBS+qq6FeVQT7tHK5AqKsbz5M10NY62fpfs1xwN9HBiVUL2ffN9gRKa7U9uT0OdGC8fBopspUEE
glRgjXZ5V/hqjhP6HHLZtobI3UzdGgp+Si7TsoskyxZfAY8OwY9mWAYMLZicxwVopiwgSc9z9SJm3rECDU/eQJaHTXe0xBhpURfCtFxGl7UoquWiqTsl
5YrEHWtHPm8CqIJrzPL1YSwEURFQEku9vG7dhTq7SyIvwSxGOvPindRhx8+JbU5V/rIoLu660GqRKi6lcQsYKVAts1OhF3Tz8LNQez251rVPDfS39zZw
lECoetl7s1Hy+d6wQRiiou3x7UDW/wpc84Xm1OyaTWXe6lnWBm+3EQRBFQM1pSnH3fHANsm7VKkRso+kKL4VFEd6QGjEmKIGyKu/wMijbpwmIPOuu+9j
Ea8OKuxqMa0+tC6ap8mqvNKzh7Z6ZRmh+HHGQ0mdcYCqdFTBAkUd1V++iVrApMIoIhc+GEaDxVST5rRtvp7aM9eKoqxScMsyn5uRmvOH26KYNlEA/YyE
5YTuk9O9jzzheLViRY/G5vVqbGey6iILEQRiqj4JMu/Cl8KoZ3tZGMVZH8rKIjE7tB70v5Wpz8cz40KL7NZ58POKaO5Q+vLq31Qwwos6vOC0YrHoSUEE
nNz8tZ2vGQ2Mz0vZ8JqeWicT4phiqts/Jnunjb75MQP5NBO7vonR5uvdUmnVpyShEWdPMeRj2Oe6GhnTOJfyreN6392AfD1sN+aczOUVQww726DHsRRE
VnjcFhxvjA9WxE5fg4MZ82spz59ssR2FG/51hRDSITVArhUhppyuTRn4t9bKnA8pnxa63mIKTymj2kUdN97amdO6DWfHi6ZpnogU9bKwU1vlhVpVXi6u
g/j6zb+ZNwkYMYxQEVGCE7ZkwndU78/FNXk7JFBVBZsa2MtvRmd8a9Ssnxfdz5XwhjvL2ZpWfttX607ni6NWauNZexo2UOq3KIxkQ6JJHChefrGTiSQq
fIzJ9nZX/pzmBGAiVb2NKFhX/FNv0URRSkr+coyhPn9kKSwXiGZ+S93YEG3RZll7W97KOn34+L6lBuEHee8kFZFYD3NNFDAJUTknj25+sxB9arSvFhBI
dtfBnX3cGkBjWHiROGt/pmooEEIorTej+hDERv6ftMWa9wQu1gPEpAHftAeeqydvXJo91/n1V3VtMIgQJDpMM90mPVOj+NfvmR7eNlR6V8f230drtq78
Znl4TH433ywXrrxhh3NI1XM29MssBKknRkD7ksk9OGZv6YsnJ7u3LPPKXir0xZ3587/gmevAktkAWCgACzFgpWFv45fybDwyEU8szOadn0+O8Pq73GS3
0zeNG2Hs/vQxPDFPyvnNIaf69a1brukKJpn7vS+XlO7Uzm94+U2hpxNPLdWUd2zG22tl4sxPNoTl9k/PneBy9Jj6OvpbHxWv13u4CI2X+u3Xfjizsw3p
gz8tkQTAG6XtKySBpz3O5X4Jvo/BkA37n1NAkAeJQZ9JHGTJw5k8ZPbtDgl7436s2I6v0+oMjzdnpaavLdXi133zVwadLD1zdvps7vpVcpS3hpflXbhs
M3v+RvkCdxPHPZe+qDr1q9GoFIVLvk4OsPv+6SyJfNjq4gSMfreWRgcNx2EaFsln6vVN4KlSnLW/FxwuolwhfN7yVFNDd8mmaS7GC8l7zQmvcavobL1Z
TwkLZcYAnQcG+nbOkh1kSH2B6EfFxbWTVPDiF1X25z4osP7rQ2Jw9svXVD07lNKnP+nw9HdssmAGkIkxhDOELaA+olfBg9qrW7eGef0/Z/O0BhG34mBz
asHpIHOnA/pxATaTUD0V1lmQJMkaHFHoGyLVblGSyG0OiOHIpOObJAlxvacpEKfzmoGZGWVb5wgyst5FROqjqqubbrn8yuUuPVXTTO+Wene0TwUJAzNj
zNAU3Vf+Ha9fX2vy71fajv2oEsY/RGG/FaXxQqpgZn82H0hUiuUPfs8Z+33eSY3QIgCJz3QIANwnXZM+sgpOnAN+jOxBMqPb3/e//WKBqLR++477u07f
KsRaZH+yg1MpQme/Fa4M7pToyQwJKaZDy+6wvQ4lym8teTKSmJWKmbRAeAEcq7oFY8eXV+8fQ4+ZHfLZA8pn9x/q41x+mc5y4gLaWAqrELaitaKq5ahE
YpUERRRQmFQZHjfie/YoPnUhQKnMqUi0KGQiUCFC8rx9+OXjz93r+JzZdfZIgXjf0XJC/jLk5/jioetTb3Tn/BbkEJoBQYj/mIgDCtivdppo1z7dP47d
6GIke1DSYorVPtssRi5tZZUSvHEh+F5aXeEU54s/Dn4a7SdMH5lTppMMpoUdauZVJQSF/sIcmQkim3hlhGQoKQwf8lfYHNVCv/w0N5ovL+PS2PPx+cFa
39e3U9/MvLxSMQ+lKZNH/8jI8txVy6nm2PDFgqvn9LzenVaXlrssEFlmMzgEzqqF2ch0JIx2Zoulc0qXpH0tELI1o/tZdYq6p0ZaxfO4Z0osthNhDgpM
UhIqXGy6kfnyqs/4B88hzcmYTjfFR+5FrEN8QMyrbhaX7gxUOjMvlUgPdSxT7nN+SYuqw0zjRU4+i1k4+V1dIplwqYwxVDVn9TZjrsweOlb0JOzItCLE
VyVILs05EPC0+S6lCRBEE91Zu+gJutrVyyqa/JfjpSLHeFuUeSYdAeAEGDBFlBTLmqJi9IEfa/usSd3f+Nbys+p+P0z/oyhgQgEj8cP1Dt3bdGfxQrV+
tf6ucssHb/Iab/F0n5f3nr/WPVzjQSlUbFVX79Tw/8v5er7BRfCs8N+WcpEN/5GWAoLUrX9vlWgoTXdV1X44yEbktUKfYoE49G0wpq7cb4/BhL9NBdrD
HAtsr77565AH18jXZmbmnYpAXpyZzGrNfVBsAQ51eJwFgVMaPetPvotK6ZYcS9kWtWpVVN2fpCvxsgmqpoV7Gy1I/WO0S4P28LCehQfuZPpr9XFwNSg4
jREmOIvDlAsAYYTsFG9hxgSM1nOWtCGG0K0yu1yf5qi9oAhYEiiAr++Kcf+tpHml/dqOu2a3VK3HHfXsEiOITHituL8KM40+lWI5R7NsfPsyKqQRJ0z9
fcxgsev4m9TrUsXNkMXVvQlSCEgHDspt7m7AmrSdXFvXx01P5fW0vQU6Dz7e21PTkH5cqjnQXisF/DHk+5FqdLV/9b7w7e6lRTTzYLJJ96Yo8r1DBmdq
FBqUH9Xjfj+MAV3GvEv4U5c5qYn+XYH4QeKdu9+UpeHhT9sDp1WgrZj5+XOdo5T610vJdt1tY2m7T6L1x/PwrE4ys/Ux1ymkuDtEpM1Wya1f4RQv21ow
Y8Q9Su1j6Oj+Qhgo+dCAc6c8/1Cn4FGP+pBPMjTl/Ti9jTu9vYfWzz0DYDNiwlSrNz36MJV/q6OOsdQhLAy2H2efZWQ+f28R9Vx43cpTJdj1P9ZQUJPU
fAxw6SeWoXvFpzf3c0+ZblSS6/ZLeufC1aOJfWJ4zoJD35hTjaJnyB6hw+PNpyVRxIbzUavzm+XZ4D0mi9mBM4gd+mkCXzMsaN9XO7Yvo3QUD1O0X4Rz
uLLp+za/G8Gb/TstqXF6Vgpoq0I8UpplTbs71rfGeL1fivGNI1YdPvzSu9j2zFsr0MTiULD6ZnRb+FaTnugGhT9YN5S20DOXI6LIiwP+ihj0dXrwtWkh
yKjYj+6Bx4+Pqm3/TTy8NauD5Tv4OBpebjurm8htYdoBYBQMUFWBIIB98mST5KFasJiBlKQkFnAvE838bW/l8PrQYhUxdUHeGzVSfAFCe5uTv6SgK7hm
VIbdgIX/6XDMlVmpE/uMlo/+XK3x1gkoM7Z1Ipvek3DfrZRR1qpJLVPGFFGcSj26vcieOhei4Fw+J3ghTVvwbh6aJP9O1YT9cdPWgPCApc1eTuUAJ1I+
JwQ1v+m/+Xj9/XPrzwG5fh9DJdCM0KE9n0d20t5XninOFEKooUQLtdodTyyR3crX9ys+uS5aYyoYApM2ZeqjDQw3XZw9cPcxqalV1oJtv39k2nPiQ2Fr
p9O8Y3tQU+CvjRvgCNmCix3xc8c0CBuVusqA8Nc2vHNlzMpqwKPTNyQ4c/XRXPa2hYv1YLmq8JbO66rC3DZSYoZqLQhzO7jSBO41gK6oJ7LXnGHrVcmr
K8I5kVcqJHkvLWGzMpnmeGkpOPqqvQEPWejJIXUH6xrxMo5tSXfOcwpkq0IqyooLlSoVYvVut45fS1D0f4IkkpH7e/+PDMzDEVz4Ysw2qbP3UdnHOs2/
be9+LtzrM9fKf1fe7WyaoV/L+0SQBJBD4h7I0+t3J+XBtP+H8s1sm7S2p/XSQn5Z88PDnzcn7Wf+J2yFsakDh2zTs2W51X993Y7qFygEP+n9x6H2/tqu
n1ncn+9c4mi/pXon8Dtj/sOG6NoHQRQcAHOXdjn/m6NnQP0d/9Ss+DwcPY/3P/qbDt/qzhn+SpDnIYnKlBRENIk/pu91c8FDiW5cpbo1K1rLOpvCK8Tu
bN9juJ5O+4jOTt8Cl7maXvoSlDSr8Tthyxe52DUOCe03k/33wVcwS5S3/xqqMnmf9Jwcbhz+J9f56SBANRqSqjIMN0ZBdAlK2AzECYwKWAcjaKRHy5qm
MFqdB7nwPc6RUX3XQn+Wjv0A/vEJgWF0YabjR1ZyUVQXHCAQbA5AwV1Wzpuek9ok+JDzjwVrBQR5FT2tb5vp6wyNB2KL2mgm0CzG8ahshy3xUZvm0ymw
dCPAxUaH2r5Z6xrwzBLKRRISamRyBY8jaazhqiil8AzJ0MB8Pvft99Q5/WQgft95PkgWHFeOh5wKEzsHj/KPhrjE0kR4P9iR/xP+GH2n/dioHAwxCBf+
fpAWiI8ajQzDszFj2zx63PYq2z/eH/PTo2An933hbcVEvtnZAeCP8P3Af0A6h2gVH3HAALIgvUgjo+MgzKOwZoMhKoyeqsHQhndgXUEhB+QYVtc7F1wz
g9h49CPDlDuWf4SEQjg9C4XsGg/1GUoeFJnB5BUn+PPApW3tJN2wyYqUSgqTgMm/m5Qf9P+laGcoO4sK/dgli/y2nTrIdMCntDkptRFU8/dsdh9ZfPBd
b+JdzmpLDrA6hibScQ7wLPIRSGQk4pOxdBNCPNgZ3ouH/a+dF9oqybLVaCT7J+E4NegHEXAuZS2rOAnrJs4nBv/dqnqBe+QZ0BeEL8l7lFzQeg6/V7Km
US1br/h3+1o1fFzLgk2HygeO4qKjfB6SG58iy5/qUc8nO5xd3Cldwau4OOsf1Pv9d0pNnfO9gcJJqGUv26bY1RmEuGU4SZ9IfHL8zXpmH2QD1ncDvyqe
Iy/SxrG1X8uxUzcNJp7pNkNgKhEEH2ZtOp6gbDKFnRDcc+gdogv28SbLWjQN534NASkVVJMzkHkh9Do8ZppbTve1pYwqVMgd+QUWMDQZkcw8BK2Cois1
MgzPdtmOFlslTln1HIfUsQsep6d4UhckRTgYUFS56md37cuiy+fjfX766DUANTSwuZmYtlN0lFHPKWZHum3oHA0mocepvIUenCFAiDPEShOvPev2UGEv
dyN+uQzOens5lWhsyM0haRTCdZmohzaV4GUO2tDM4aVOQ8amyT3b84TOU8VXpXnN5xMzHnakrSAG44nnXJmauFYrENElSQpU1M9EgNxRSL8MuhzT/YFc
QOGWu8N82hpotYmtoyTlIaQV5Hme5z3w0CZwsGTMudxCzxE6CBofEQKjv5Qbys1RzwXjmO4uUmDRykOaROZ5BiVNZwlmQiTDxgEcUCADMQB3O45oEsgF
8kauaIapoMcHSjCOgdPeXA7ozUMCshxgazSnbpmGzWVNm95OSawbKadE5P9jD3k2cRmz41QyIXqfN0blwbKJ4DgttrA1HEYr9xyH1ElgkkOBK2wEJqOn
Hf0bJUxyn2aQmwO6qDvDw2a7k8p7Thk5SQ1VHsNNUrEVMjKssEwT/Gqy4adnul1/LB6HUwM2ZmwNk7STicJmJgyLJoGpyOG/YKmyHdrDdtDMNx8YRMgw
8UpmGA7AR/BJpyLKzQzouyebYPr96weuNRsDA7hJAor1x2TgTL2EptE1DH/EyeBnZ0GoQp1zz9c7Py9rkfwjTBzDImGFMEwxctxCr3I5d24HuUUu6l6r
c5d+dkfjRFVSDFVURVUYid94Q/IDOGOlfDbUromCxmTUtr4nbjNmnqJ0H1k8jyid+V4TLpg9mHYXw6gd+doRUT6exd/fIIblTU9ynv74sqvHdMSrFjBF
KMHE2DzNn2cZM55PA/f92annuXBS2Wsf297Dn2T/vznDJbKaO4z1Q81eBMq6oeRgwbZp4KcyJCoodSpnNuKTCXdIl1JpeHOeZK+vsCmB09SoEZQ6krrS
B9UdAQU8i8Ux7dA6HepuKeDk5ijNv0mKvwk2e1eEzPb4j48Ps88dZZO/r8SxAvuvg+BmJcJRPAVtEIzweWEwNGKRmmPQN+cFBEJL02ebnTsLYGAcIscS
dNhqZ8o3OOFKTX278oZQrYoKEocbiAOEaGCxV7gTCAiO9l5lEiMZr4sYbw2LS0ZJQmT4nPWTxOnJFMieT4z171d3ZhaZhXMux3l1cuHmm4Ot25saroym
G9aGuvuOZ6k8T7wslRViGwC4EwMFeGarItVivxgYACqVsBvUQs8wdECHJOgGHsieq9kPRSY1BKioHmL2AlxNw5EkRTv177Ni/YYGQxgmNURiIGY2Hrs3
zkfB4TtE0IQ3ZfQTXLRXweoYpgCXwHYF3Gnn9MBlDIOohr8tfX5NDlTNJKMeM+i2erjA/zM3D6p8phJ215G+5Nuzg7YaGZmghn7B8owkudg6d+cnI5Tj
NEM93ChqtwYwIO/aaij6ipSqPAynXdZZ61ViOw2EQ3zgdET0wHNNPj5TaFmH0PT3nTt386uqCyol2C2XV3fRrC4gsPgbN5uoZ0mU7BXWKJontPIh8xhU
FmeOw8GjMbDpPzenww4dMFUJ2gN2UokU6VrNueexhngLDos7k39NGydR7CL440bkJppOjLdHkdzmXl9N/Gcq8oi2GHkP8+5Opodw5zmCDuE8xIsmwmSE
PQ5AoopvDiTPu2RUd74p8op0+IHlCdOwSHTiGlw7jmb3yIlFvrMorn5BcfB0enfczfyxdTphjA4yFm6fOv8C4dNdvMML2Sn3mOc4Fccz7thYRnqGNnSc
71ORRoZSe/trrUSlu7rLUeZstcR0B6QCnIJ37MftH0NDDYeio8GzuFo/KZvB9ekSZBrmjZ0ng6E0Zq3MzzPJ9ZN7a9rDsKk7eNcYU79x2G2aALNjNw9i
OdSxFEzydZobIZ3AO43Uc9mhxNQURyDDm/Sd+ojyB54oeIGTfnNdgKfHR9m552Z85DBeGmU3J6kH58AzN+8QU6mKN7CibglEvsDQxOc0h1nFDatalx7q
KxngauZkkmiGHE/w2PtImOQNjn2z7DYTInBDSi5GhMBqMu4PkJQosk+SVMjqIoaGgWFk5GRlFRNFV6h3A0iUv3x80kG0bS1tSGGokp71V6IdSxmiWV3C
+fyOZmtDUrJWnTynuloTNk7mAoe6EH0lF4d4J5QPMB3wJzAe6HylAEHkQEAeVqBethZVZT2T+ssvrkoo6wdVH9KRwiBhnNGZ4r9ZeMcnrC1zsPNauZc6
Ms7Fzg2soXNfziUZWuJuVfoz6f2cnppUMxJPDaNpD1ZyZyjAilPu3VYc8TxmclDGb9dL98olPiV1j88l1XUjizp16UyvnXHJSHVBLYDzIbXx5S2hszfQ
bYbY0hdIk6vVhyZvLuk/G0nWfO1heq8VLs2/4rTiMU/0zk/FtGGMHL+TPQmXVvo1vHXurjPiw+j9yH1acLn189Lk11qHtZDDIZDkFAbgPyjmQNwlK0IF
bjIMl4kM1h3QjxA6KJdyuoXLYJSFIhqAQyGkShaSJERmvl8v6B9T9CvHuOvGUUnvRbPyXcklSONYdhLJOhAKhMfKTEC80AnhJNIdPniq+Vx2MV4kOSP/
Zdmu4C4lozRx0lHAjco6gyNQBmymDiN+3hRyRPOBzwzpL3bxFXcoYQG3pivaA4Qh2Q9BhiAKQ0gVzfGhLIuw4iJQfZxrk9jrcwFjzTscdZOkFuyeCTD/
lrjxrgCGXHWqabIydVZLJG2BabwLNqTBYQrMuixICSTG5/2/9/8w5wP3U/8P8z/v/Rn/V9kl3z/+SEGwKcOHRB0hIHy5syDv5rtvJLZYk3EfySw+yT2a
3DhPzhJe2bZkdOfK4DktTUZ/TxuPgVPiQuUYBX8dR0WMCIhNB5/u+osAwKFwD2u03CbCeS/p5Xze1s+rwFPd/Rg+HQn+k6CAZgiefCf9kgA+PtQ95JL1
X2lxP7sz3JPlGnFk/u+sL/HinJcMm2TCOuyTEVV0cyvE7ecE4NDAmZESvOjUbTb1Lomas1fZ0D7GHzYCwniMnUGKFId5i7NMp+u/7A/EwXM2pPxaQVVE
Q/raYWn9TtNKg7tXNl/x10T00sM9JeOS5DtVBSudHJ/N60P6YaIL32VEEgZC5UqUtLZmERRLVCUoYP9bihklVQv0of6YEoVI9i4QQv7hf98hS0pBMVUS
QkVEy1UMAsEVISOBqmTE1kZkh+hV5Pt/BMUNP2XYXRBIY7JuAD/fcR/oQVYCYiYGGCZIBvhUHy6B6kkCF/x44u3lKrAXIDJ8DLw1lRGdgEYIa92Dn0nG
lbuDsiPZBPWh5QUJ9wRhb9L4/uWUPjtviEmehQ8iFQlnOBSEgY8XTzlB7uIb9dozjHHLjjKEQGkjBlGAg4UCB0rLoYiRklfYAQ6k7/BPiesQ+068eYsk
pxP16yk7YHcAb9Wg+ZBMvvP9sgUnrk7/X6IZIUm/UIYKOoAxGHptcANiRTEFUUzeP8vXzNoHn+IeO3zCPkl95xuFskUJP84nDu3mtmJw9m1jZCZshonY
wb9PuThRgwwuZZBQlpdcrMLhAQtBQC20rdkTLdIiSnCcsBwPxURLt3qzDDXGa21tcyjiYVwxER25htq8XxiLbuvncHC7COhhwLooK0paLd4QUAMu96xm
9b3qV3ZQGCQ4kxEXxhBXi3cQiHxp6d25wOr3z3xXbwGzjrFsI3HnvkVWcBMiksghoyxETGP0iEBiE1bU4ZMQ4HgYaHe26Ql3BaEDesQoXZmOMmoFyXid
TolBznx+/lwvg3nYWCHe92dT0BDodxA12mDkST+STB431Nf92KH6nSBhSNoiWaSIIh6/TvN6pQlQSla9tUCFykK7CoqqHViBXYXEPHEE4EyHnBpdkAYl
bHKSozE3sxR2kKskGFEIO4F62QIhjIAJiPvySn8JejC4SFAUOkVT/EkgmJCShQ/mP98RRCNA9vsEfTPvPDCqBj/FC4JluVsRIr6hEqRGRgHoJDkExRnC
VRK1hxZQNB+J/DtTXyZKG7vejApunrkwNS3WZfzM0Jq2oxFP0S8QQ6bbyw4u5lzBYGMlErKzZeDQApQ0Vrz1cjeL0XiYxumqFctMTbJFh2LJZYM6IycQ
LTMDWSUGHZIW0ylvLjgzLWDzs3oZoWwNXWaWWuRda3uXLtx2iyMq0xzMmay5jzn2kHIRdWcpzztMqJPZsIKT7BkA4xvmwZNnfK+0icHLj3EeLWrzh3wu
uKcIxTuWAGGzZE2srrHGztrp3dw2Cum2jqqb3NQ3qKWFTiuX1XW7xCON52PuHl7AWxEZSziJoBDAcsVxMieXEDl2CYbgsznqHoISKGmAPZ6gf90o9524
EOyh/whYkqkHz+lg5EOUEDyQT6th3+Hw+Gv2/sueoeNa0/jugx2qBUqFy3LJRigXTCyUyyYqVKmWk5YfrT+h3e3bym7mbf+pgMyoQFjmJqkooEKAJUS4
QGGBiPWudTkSG+DNnGT+IQE4FKygchVX4BU4GK11FqCT7fsojRU10SK7u46gTTMMQSFP3X0xiSj8q6e6g1YdgpVEggkmV8pwmycEp+yMmr5YAZUFEkiU
BQOZhFSQQtIFIUlVFNQFEkhDC0V5fk0qUIh0U0dPpNH2yn+rsCI/WAkAgcbDuH7gvjxWvKWmlkigqZD2JGQGIr/tRY9X3oP73sh/XER0imZTzgos+iIQ
3CLkN6PPY2F2EUQHzo0Tu0SSGpwYKy2GhClWlIsASASbC4xODE42FxOESIKWlWlRiqJWIQInJEIIMAgpTagTkNDTFSNBkLklAlDTQERQpQFCwEtJBIkS
jDDIpCiEPtDA/gov14eiB6d5EBJJ/O9wfugswInEYaSGChAwgShDfcAh5j7P0R9LZ8hQ8JSyJB+zejWi+8A3dcR4mbOACpP2JJy8MHZu3M9iw0kjzSzd
mw40GtGu8Qpoo6orLCbzRNa+CcrJm5OM+5Q5HCKcRYRRMLxA2+m4hBBQu84cN7zvGQ5Zs0s0019KG1SAsySkcps1qS4aQ60Gc+gMk+7U+sHXXp0bhUzX
femzJ3gYekL0EPtk75VZKCRdEgIfdAnslUD8YUHmFE57sDAik7w8ROyh6013gn6CZiKmJKFYKUJkkGikiVpDYaD9YEj2QP2SDMn4gac4M+VZR28L6TxV
LnpMABTKkGuRCnn4L0EODukiBGiSEGJCWVNe4OqPiiH2nd/D3Yur2ZjSZ7co9ySIHuPykwHcAUHDCBz3ePECugzvsxZQ9JJkdGB1ZkhaTOd74s0BRAT+
aKRkhdnp7BH4hQSMEJEwtQBSLATEVQUUEVAzNCqQyESRVETV0A34MBNQUSwcYY0RDPrWUP1Qmj24h6xnp8HirI8tIYThmKs2y2uXpNpjIbZAkX8oaK6D
jXyuGa2lKbzeOBrcG2MIDbHI+sHxqBpAoPh4Mycl8cE5DZhIQyz9Wu8sJKkgM/hszvOO/Sc5NnqMh3CGPbxHw98oRG6DPPFoaheM/MIfu0h/KkzVDei5
y523m4j0whboQjvNHEDvxsFKKqoCU6l0mQbm9FwBdA8gnND1h/IYlBQ0FCAUKU69qB7MGEm+cYrP+yT4ntomg/rdOn8yJ5E/Oixl4PiXESblnJim4jGl
4CMN6rb6Do3QVj+WYnUmYY4kEyFpTIxkMKY1Ac4I7SLgsOwSCg/pv66YPPYPXWyuKkmyjStgFqsZohcQnx6fKl9MoGC6UnON7TEozHGw1HzgxiqWJQIQ
9zJEqRIOIpAsCy5ew/Q8ZPxYAr9kJJPkAGU971DfP2iXz6n+N4au+t23PuyIUZnWUUUUfrMFBsEPAsnwlwO43z6fYdBgH1KeAHm4n1F+d6e7RIZoXUQ5
tBfcP74MFWBS7sMZAQJY0QEgPDXn62Fm3ofgIRFlJUTjONmYTpR90IHHNiJ+EZNCbzFUisfD7r9vicD7jp64+D2CHxWfXPM+ITBigL4hNMuQmSZhsd2w
HcgXdwvQQSiOd0GXjm7dSXAfhgEJ9VkDKKwigsh8PvHu8ehUerg+nj6aBpnKUG1PhV/OocOPA5wYUwGVKBHkUUJEcvNpNN0HbI4VxJrK5VOEq+j6f2Uh
8ZcBloMlDFIPoMWj4deCfPlH5CSpgHI/jxZF+TYxYeGgk4OD4HvAOBKUpBMqIWsYBrGrWE0yhX12yf2frg+EXxxcWHI47Qu1H9R3GPq3gccEVAEZGACP
m53d0Cg73cOOW0lWYG3u7mpFxzsW1wbs7ruDkQ7weAXtCh0kHuJNfPF6QDVdSM6CKOKMg0qpziIGuhs0Z11ooglxkDB85cJUA7VUCohoeUz0yAMjxmaW
Z6VIceglKviwiJkH1pEEkpH1228ZbjNnvEUfT1n6yQw5UILqL3D5KkJCZgeHuw7TxKbbyC1nmOH6j6+E7Ajzj3iK/GBPkTBKCUoMkor8fqwgBbIAG/Nm
48Lkz9KkPmhSbN1bdsSQ3XzEBL/BwCZFFGIwGIrU+ZLgY1IVIloVAMIhHZNyCesIbAA4E67Jy7xKPlCBfRBwb8jikymchVMYq0FNIUgTAQQUsMlKuWx9
uhoNILthecEqjtg7hO4VGhk3CZEISkgagMBgoaCIIiKkWqaohIqhKYmJoKjtiGUTRmYUlIpTa4QMGE+uCs2D6kQN4GTyaKirDdrujsshghnfe9As3E2J
CcoVJGDODJYKQHq6phphoBedzaHc1IE6zgWOQJWkLjLkiyENqgYnFlA9xACUG1xyIp8VU6CAwgBx+rplmAdBCVrWSIlxMfFUQ/fCMkjQoUgywKPvO2Ku
oKShaaYgaEEpJkYgiUfm8VJR8YDCKKaAggfqIJznB+0L+qHbTsp7+a6jnMXJYYPs6+Nv9daFgDOyd3Is9k1lONlM3aDGYW6f0ZvRvH8I8b4wDaxEE0y2
8CZUjPx3I474kLku4HhJJsP0nO7TChOmH6DjG54kNGECQIXdwscLlrfxVxsfIh5yfk2OQEqc5CrEk6YVIUn6wsNN50a3ib0aw7rvnM3JwnfdwUvGHjgJ
NpOAn8YjEkREHY/U7e+8dEI4nYVWKPvpBhJJoKzDJKJpIomA0OZP1jmaE+39BILIBQsAQkEBSAELENAksKkQEEhEUQUTUFMNLNFJURMTUSTURLU0wTEF
RARMUkRMQ3qcMExIEzFTGSBIBgClCCEIgBcUIiXLChqlclJSQqgICBMAAOHwOsH2GCHhpIe4+CkPhidQv8Prr1dhgBVMCYFhDZgbzLWi3UQITCEZauQJ
kWWyFDAbQasiQQwzDMQVIcAOsUPFUm2MbsTDBNCghgkKgLCPagpZ/6Iyw4ZyYk5wx7NM2qjYsVyiXVvGG2ilEGIgtxXGGQCSSekgZUTJQCHPDggcvs7g
P4TzsN6zQzVOWhRxZyCgKA4+/foQwzInqADDrSWYuEoZGTHzPp+ZY+3ZA0J3jiTUDjQ1CFIafmwuR+pNrfvYfpnUqZIdfMk8gO5foYeO3bE7OqWpPv+f
zzn15fT6a2dghPYB/ncmTtBCopI5goa7EroHCcZyObAWHmxookRFRe6rSpbBGCIxhYtBsJD6BxPHlCp87LlWzyJ6r0jg8N58g4k/nIAYhHZAp3Gyoeck
CcUADLYO5mcg4CX+6yhZ4cevUliQbaYMg20LTK/JvKQzUy27Afs8TjPW/HHMTXBIW0NoB8Nf83JqBzeNhl0FSjZ9dhxj11yoaSAlkpGkA1mcsoaQOTc7
PHz2jwfRfJBMx2MRkYkO7CnmoNkicG6JE/WnTsOn9SqKrAYknadLsoNRUlSVRCg1EQ08goOe7x+vh877qfZeWMsv6B+D9ISFgmM/cXg3XY7vfAFNyH+i
ieJ1kSCb1X7VH+hrzgLGLzAr0xeKB2nwrodWuIbPcDsxAQSahcCd5h3RiQbJ2TpamALZARUKJnUfzr/lw/f/IfBojH8P7D5g8mcaIN9k0WxAXmUyz43l
O1LNQ9g456e++CXK12Yxtd/YEYFpA8908cjjtZs8zYSc8AfRGvch7MUh82ZTBgLug+mQWy/sycIRBNDJqnhwr+q5r+O5p1pZVMmxAuZuJJ+6tOnAOYGM
9Q3MKJaGdhmJaFkU/flwLYh1z9WB4ySsIG0omCA5GSr2U1/l5YHCvljzfyW5Tc95wWgxSJFGdDcKnw7uw1pM0WTZ2oZLyff+v8TfNw96ifIPt+QL/38p
7yE5lAyBHmVMonAbxO5Aw8zRndXw1pDJOVYQ8nhz6NnNJAwMMUUGHDJTgqiGu0cJgPhJ/bPEp4R5iqwPJL3XB2sEMGKigfS84EDugBAxALB0RNA3JVwN
iT/mw2oEtJoeGNUx+iB7HGl3pnVKXYxuSnAD91Ue1h+xNDOjhnUmwHwQ4IcBIZMIawGpRz+WNXimrSGnKq/y9CjYE82QyeydB/n2vt4DutEdkV/8JKEo
aWgYmhKBT/x/m8HvQvQ8e1MQUpE0BBB+mMinBgTCKEKqiomogKQWhpCJSzqpoXMgee74VSbyreHau9veb56uBV9tSmE1rh7uB45e37A/QERTxBqYDZ1D
JK8mGA6lH/au+3h8pD7f99Q94d50/1CdEcEfhAHhRAr5h3vhoA+hgM/to9kS9JXWB4ySfNIInng9tPt/PBacArGXHLwliSclCeszXN4yqbXfGQ0kRFgx
gYhrd6Mq+nJsyc5N8h6MuzgY6OqKT5irk2AGb8HHgrhA+DKgS+OJI5Fn2b51ogfoMqJ5oUOZfEXnXOiutZpbhrT88m8YndN6pXWWpgpxcuTHSxbVNQxL
sRuqqqUdWU5GZrv7/UHP3yAzkfTjfdvqcXgw8+0nuqoHCEiTxBsy0OZWwVqqnID7b7sg1DxsDTZBgHdJJB9X/776DTQqBAOzrv89BA+3dJ4VkAsGCTzQ
lN3jD6D6ZvMWXBPkED/jBJuEO7wYrMtkNMP5/wOtoNZ1XArabKFKjnc7LewZt/TJ1xriDf6v5vvz/Vsif4/4mItcaBVQffP72GVhwplDghNPbzUg4rzr
zPQp8uuROZ3Dd+ZZL54/o+ysBBhPTGNba88V/XuAfPoVUtJc6jqIt+Xj+f5MIi+1wy4VcdF9aPxzzT5ummf2z/tMpYKHr8eYdAE85/FIAUkJ3agb99Bt
nmBSCgUrjCcaEyIIqlX1T53JK8EelGiUC2NqoCmM2J0khpP9bNdikD9eX/tSQP1dBfHikFk6JGWxQtne2yiUSoUft7nOEpt5HqiPOnrE4ytoKNsn0rSn
Fph1c2/fTHEMN6cGxJEOO+wNEw4pKQcEzKUdsPHpC8afsFBHNhjwHvpZ0I/xa8IYaH+gjjwCVH3AivIkPG+iZyZ6jxdhwqFP7SpqTZIjsp8TaaMoEP7v
h9v5fo+pf3LBRS0xK0IEJdzALIBWB4nk5MyUcrkyLLKtBGplCylrCziIRF46W5eXHJorZcpCZZCdkVFGBezYQVc1wIKcwKYTIKpM6EId1J0I8h3cXJh2
kx2x1bq4ScySPIcKuXK1bkJmYIO7nu0cUKHPVLEvFHdBJKrnVbu4cinTNs93K4cvQKFcnDuYEHDjk0aRglEcaVwaA4nshddzNAvFTbgV4eGFjjpqUqM7
YhDaSMr1BJ0srGhVWplgu7jtnDFtyCRGYOmC0pmpxA/EJLZi6eQT2Pw48q69MYBQtIUPjWdlxhnMqyy70bpILnlQW+xzwaHm3+eUA1WMtUVEM2XdaibP
WjB5nHnIT1gfBkWSFH0Dtu2b2uFW8u6Q42VpONkEYmed8HkzDgyrabS7MYu9j3faBJP2Y/EfzUfkETpKwc7TlOE5hqDnNnNinrqCNIFUMJr9n6RMqlJU
VQhSTAE0kNARCowQYJBggGWTinKwpPt9nA/A3mX8xt23E5/C3JGn98b0ILxrt3m3aJstgQ9zCNdNcPENJDtn4fAnydXR53uJHfOO4+TY+cR6T1u1J3xA
uSzKkGXVGS3AkgUDAkmU5UtSTUjDe8xyTQ4XKrhg5RYsMXbRyYwY4FDjmsnd3DR1PSIc4tUMkm7nuXXC3FBR+PGgPZIPZ767r3D5MGJDB6GAwg4wSAZJ
zqjDS0kN1xd/L/DB4+iPo7Ev1ccStgwTMzpN5YbgoStBhIJN3JLIg3s7MOc799N95MqCkJSchplpGBPwuJ97oU3K2TVpTNjfsRM93Wz6DfYhJBh5GY9d
5UTDvU+y5DGWlKJEYxLeLZMC1ipOj7MMhQ6sTRZpPFpPTxPigoie9s+6yhYSsJ/sJJcQXVwKJiIiWlIIfd+JpV0HvADsdwjI7n7spU4fz1KQUJxHt1KO
ijPBEXKHxBUPGdnjybE9E/GIfrjqJ7nA9ftOVCZJA1O9IBPDOK0bbDgZxmhcRzLc0azCm5INDZruxzu5NAi5URV3XuhO3h7i0TSk2rFU64S73rr3dIhG
zjONncmAd3btyc6jtboSSVCix1GxdgO2y44WQ4EUFLTpNDhioZmd6vn07Iiy57zBTgQJPhDiOYeULhIIn0vCbAiaj1fjn2ZNGik+gzATdWHZIcYVEeJk
aCTD7fk94ZPIyvYDkHlUxmSL4hIlcSP15ieELFSaZUTw2KHFKCIldBvk3JOHaHSWf1Wzmy6AopNwwg3q9SIl8k7UDggdYGuIBZEE2ARSCSIG6Y5UWswD
NwOh3T2oecqAYPE8BWWiZDrpjs30kZL28+N+74h9O/GlDTMq5u6UK4zx1D+1YU4nCQQECbRvOhaoqEIfZ68PJTAg8Q5V0eXXcilYT4iEM5+60Rj/tdTZ
9C/7rV4/ChRP7xmmlXFZn7PThgh00KMMhSKHF3KCFnIdixLMQJSRCHUzIREkI7vQFibIGD7iF4gVrSQKCCVQFaS8sDT0Plk6YYHVM8SfZfBhhI7/ZrhS
5ho1Rjtq7g5pNB0g1D5Eps+6w6wZIqNIlLCCwGdvBT13upD55LMCEvhPhoonih6bNCPsJp8TW/tuufFIVOfMlKKM90Oue5h1I8w7nWBtNTO2JRBvTjky
321hjYzkoGYPwZX1ed9m5UVZPuTuMxDsJEONYKLm8UxEYh2G97ZBOZq/uTzE84a4Fmg43ZiHO7hIO8Kn3bp/4peOyJAyDJ0R0Ne2BoA31xQmx9jJIYgY
HAbQxVahUxKjPZKhz6WGHFDeGPsng2HR123oOW2zPsnBMFk4H8giAHm5IYQH4HGiSgI4Fy9B0HnOyR/5MPQWIaSaPT0wKuFWImn23xM2W+MPWzaGyio8
hDMGGGeSTzOQe8uGTNjtIgyJ+nKmzDawDbUPXQwCI3Rnd3eeHBibAGo8e/LovGYbk2B9wAB4n9bAFBSgQpoCCRoCJSiqVGKYUICAoISBKVChkqQDpA4y
xtlZLeDBGGM7pJRAFAMQtUw6cnDK4mHY7TIKbZxbM+NgezDcEEfomptvKUbnXGJoUHTCioJKfItLmcFDtxRdIcVbNthPyYTEnETjp40ahOTI98RU1H8L
thhyLdOSTqbaf4DAwdJw/qcVmGDmEUJoBLDO4hmJjDRlWIxHl7ocOIGnTyefibmp20rQDZGtzibGFMizIyKoPz9ft78ZiZmliyO5sy3kSQh25TXM567L
mK87KTcGwhpeDQx98fb0Ttp6T1Lp7uU6EVDMUKUhTTMzIUNRBU1JNQr72EwlJgmaiqmGhJhpKhYPqMzm7ytwFI7MFXxu5LqHFrYbB5pFEKhoJh/VYa1J
ohaJ1iZDNEUqUUQVUQSxUAUEQFUkJFMncBo/xLTgXbPoMFbQCIY0KmUde4OHbZMJwZKoRT0zAhgJFjKHtgGJIPtdLlJMQmo0SomRyQGkhk24ZESVSFIF
JQlLS0pRECkMI0BQJSU7A/cFQgRIGLBtw3qzVKCuQwiqKhOCBAFTCLnOVQMOTLlqBdNQDsJhBwEwMgQm+IKE406c52UImkaqaIyKAyoJpLQgahRKVQDy
PVXh3azZ/1+Hr2+oDAegpgecAnobw8wsD4J5942HozS96VyNnuk8Q7G+pIkyn/vwPcCaMcl79doY7sdqdQvKIHGGRfh+rKa0FkREUgsAkICpqCAL0eDY
fmJ7fs6H/teDQLHXxs/bihigMUTcVFUrb7L/ucMUdH+rPzyTpwbQ75YpOElEVUeLVdlD68lUWKvPFLku3m043eBA4GbZ30ds31TtlAy3bUK8mWGmV0yw
nZG9uKLNYT7QfZxDybc4L1jzt/mdPQTjzvlOcKgijBGJuhRjCjRJ+HY1q6qu+z5JDhcPvFxWI6PJudOIcUUJVWHJwDrTbekb3sLeMbxYRZJ6jUDaQUxw
iZSpU7gwx5YOsw5TlxDjgzEQQ2vRLk0woVqCivKVErOkwOGUQQNJOHActBrZfuimX1DlUDzoj5wfE72sAiwm84s8iajEn2pVTpfo1VOFTzGmgtptucnF
MdWsU5uZKAjBEuJe9V3zt9OPiSb3QLvlNfi91IVLzbcxEDmGaNTVXg3kmCZbJtN6mZkYkF7MrIqeWFm+MCIFpnNkRhYzXNrtlS803ppp2t4M05ENXW9b
1VYNFNtBIbd2uQosOzWHCVVbrGjtC/LQpz9HjxpPPlzh32VA+e8R1jyc4OBAhCQRcu6NpxyKYk3yligd9oF7o8wmEQWw/Wrc8kgoKC7Xy71tUE4Jkwoq
i7ToNyBOy5Xei1REUEtbgwgpithhqKeYNkcQuFL0jEmqJ1LlVQxDnTTU2muEvjulnWixDtZTEr2pWKoKztEt2UpOtS9x1xw7U1xuSm4GnOuiUFFmxO3C
reMlctVrCoNLDpIOzE55cdfw50xyZ2B1gvXF3LpqILmMOaZeEPdrVvOPCIgoVbw7qPieREIeE7u4XnXvnF1Fy9rRfHlA3Eu7OLVRUWUXWYPFOE3l4iGz
UThgOLKrA3kO2joUdvOiysDDsl4lhQUdCtXv5zuIeHaI/4u2YxOre1ArB5o5b4m+d3hXiRcTHGFoWKFOLD/44WIva1Bim6YwzwU6TBUNIVBE24zp0d0q
CnJZURHhqnke7jPG8HJxgZkxogoejiGkjbKxgPd6vEyGowtoLuyndnGXb35KGlTZumKjhQqpFhYlTlDvxBwMNcazp94Z5w5YcMA5XmySoiVMSYgsWcJp
06ZtAr0muNZq2RMpDWFfRyca7OgUeWh5LRSJAYbL1nMnOsWGWIgsO8nZ2yhwgqx7jk/aRb1QoLIcBmkqg1KyVT9nhOP1j9Px/402topowfmykBDFmD7O
MkwacU0MmHzsrlPIXADjmht51LMYcZdvTwc5yXWmYxiZxZFMGRSLMT2ZOt6/2/4b5SctHgVnYENZrDllSG062bwZE1JsGUd0Mp8gEkDcjBJJLiQpMu98
YYEqVFG8RdY8h8P38PyWU7J04w0HkEp2GRDTOSDIdW1LbKizvT8DDb1OCly44/czGG0qf95JtBQ5Z6e97tdu+mnu6cZQrCgs7boY613yQxDQwxqcQ+Bm
5xuiOfH4Xe/N8vQ+SWL6dPUvnQ/vHrx7UcWmt7sGOr+1zCY42+wduybE7EmyCHkFhA7BkirZw6R7tm4NECXCYmBEwEY4FjgruTFTsi7DTp2wwNlwNQON
bmBBmohQOCDkYrpoMSTnGaI1ZXDJ3w4sBphZKen1HuRoYSQgdp/b7HoAfmmfgEfogHB/ZgYEL+X8vYerEjsOg4CDSYc/oHdfKbHQc80CzZKi1ZbZ/bof
Zaz79auMRNCOtiGv4ugzMDSFInf+/Dnauy/kMQw6dmw7WnohseQ9hN42z13csZ2wDuCAsJ4oQ+EPOs/qECFgJFO0nidMFZED/YhwSetDTl4Zhq000YLx
SjEUUVYTsynAtZfxwvep4KM3eRDtRNwxI8Havem9cZwAxy8Cf4fh+aAYwKFRJNRDSNJko5KEw0BfZonQq46wEeeR/v+z/Pr2HBh+fH3jwff34KZHYD+Q
FB+DJP638UOSAJIa1D4gwYgKH8nsH4KgoggKpypUC6QYlwLsFQZdlah3ITgUBc5DVYQpgETNE0hELRS0MKimUlVlzl/NF587mZqWYQQFyOAiKttbDgO2
gIx9G8POjoB0xZKuqphTCemLIfsfe5g89a1GT2OqWf01JTNCDDvqVy4/T7KaooK5zxxeOqKUCX9B78TFymsjGeMZKoYqxYC58ue7fQB6B0ilBimmIiai
CgqmhoGqKKGiYSCFpCJiWmJIgqgIgoIgooqKgoiCKqigqgpgqKYYSaJKqgvxwMSpggiqSQqWYiaiGmiUqSiSkqiYKWCSJSIoZkkopkpmKqJgYqogqqKZ
ZkoqmiImSCKAIKEiGYooKCZiqompmZiCljnDCWKKKKBkZKKlCgInuOhqGjBRkNenw65YAznO7N9SgnxFD9F4yKhwQAnP6sUAPdtn2mwJTyujQZ28JIBt
taDgKogjIEUIF4wL7pNnamYU7UxPgxTTvvlT5zugT2keMGFBGrvbRJQ0FAUr4QCezvdAmcLhETzZY97toEPRBIeHJzrGDnAVLOCzsw4ThKFEuRgU1Qhk
ZLMKCto0OPHo2LjcIJwFj4b9Ybdg76g0n0IBzhiMH7C236WcSVYkUIYScOBsDjv9L6oZmVQqZUA9qBrpWAr7EGSqXFZyA7FMBBpzU9fr+mYSBQXVABbC
+fRPZCqOOAzEnck0+e6AZCALCMDbfXG/ST0SX86xDSlCjFJfzxiMNtDNe2MLobrtUTwljygG+zRjETGcRA2eCk2be3B4fO0eL5Dv292z33TcLMnDdPd7
12j1rOTPF7sSqJDLrMP4OPhlal2LJmSc7LRSlW6scof9LDO8ebpKprS7AL7nn5QOoEGemLknswHkUDNkcHz4bY/gxdU48bCfxVcdsQVk5KzAX1PHt0cp
m9eUcXTWYKSjLAnEi76GBmhMgyckpa2O4FTZteoEIJ6km2t9YJAs7mHV3XK5Yok6Yve00XglfutgpRaMGMTwDS773nLMJDaw1O6p7B6BQ/qmHwH+jeEH
KKNtCBY0ELh+bLAthhLAbqyQoRlgd1GEkhwJ5xTV9c4D7hIH9v8tlBAn44AHkHI4R8tPqloPlPC6PhgezeSUBVtwSd+0tfKNWoOIuH/17P/KUKPaj+Cn
Q+wMWF6H07DfuTj3/ZLSVqMLMYBxI6j70+P+Q7N9hcfN/H1v+j2vv6Bs934umbUoHlHcoPdmmtUMtirNWkmQHwlB3kfQmJxQSXpp7PmdOM8TjsbKOlk9
hWs9oeO3UpfHFLHyb2ZXdDhExRq5x+KYTJQfHv2bMTPWodUlMHN4BiHn6oSepvxKBuHsepWaLv0uMxxsHfury45W4o9qWI266PoZQhy5fRizr7JT4w3n
dP7se8+FzzbvpxdR28OUp5FOv4uO617Rx8eOkt5kiEfeiV545w7xE0RkEc7LkcnZpZSzMTm6dC7zFyUsxHeaIGk203o1dG9U2axSrg1ju46LRTe7gYOr
m0smAoDXoB0A8tAAkuMhyDsKJnQ9Ax1em/VrNyZI5yvgv3EQxNJEtATNIFUlIcGwfXsE5fH0TwOw/Vyz+F8t2yk7QgoBOmdslYoY0SySlCTJpqIqKDCS
IRNK7nkxlxs6hQwdq0nJ0YKSBWKCyEGyur567XzniQfM9KeWVWaViw3yeiocGcR/T8P2Li2zvypLF/2M+vZ41h+1D7gf8eZ/chPjlebABQUFyLGTWkzy
E1F3ZGo/i4/8fSmUrwFj/snm5qccUn25DHqWod5g79FxIF70gENLfANdj2aviHgPg7tjoFMTq13rf/HggEGyK03E4O2Q1XnoeRnHQT7vr135oZrZ+NMz
olmzMb17TgbMUIiOzEI1bl2xl5IRRBm7aqc8Hlz4CalbM6o5qR333pXlyOuBX3yqNifRQZWg0Udc9dzhoEHI7DmU5Wi+mKGqlYL81yViYHaXufK6jOlq
O8XJEp4cDVR7WsXWXpm6lvZmfBqhzu+b8v2/du1XVxEXFDZHQpKCGTKdG9eaYUIjZ9v0b67Ak+AIiAFB16F9kJs8cTKUvCNr7ZhxasJNGX2ZgmvYsuzr
v2n49chADQc3hkKIQt9bvxrp/hzeTiSOxAXlwTrzdSMKsDyRVVpU0iTVlC3665Ywkxy/Gj1l0CiZGEXvAxCPnvfr+D9TF+x14N7FHvt2V4p9S4FEE5zI
mfXS4PnHyBpejwep0JQPVz5MpMk4gDpR4JUdUnSjDKCaRkBCSXQT+mq975u3lTY1uuSutLPUxIgEhjVqrUEhkaI8xUQKLai4D4qkiCNJbIKpxlhedCYf
qF71r3c2tggm1ohkkmADqJcBEvOAC7qQaIsZk9/OOwIA0sE4zqvN6HZigcD6YZC35OCSwJWrg9Qo5k82JQqCpl8Net+HKknC+mt8bPUbeqmzVE8ZaxQ0
rMHpgsSk9etQ2MDq9PmQ7F2CPEIWBI7Ih0JUwhMcIRkvU9kK9C73p5CjArAXhKz0YF13BcmDOhGIdICQIZjnrzqdkdDbscpjZCIRA5kiONHoUtNTNrRh
kEA5lA5QObti4RHJw4w6BySACSCGPZ0R0UaPdy1A4Iiq9KiJQoK+ckBEZ1TGcuhJgm2cWk8sFOkmuLDJ3oSYttynWcZDJxOrgsXaErJ0leUN56d91lVX
WuFn2nn7K1c8uvGraEVLSmLx5cMGDPHx8g+7iLIkr5+Q8QgIMOGF9BV8QnfTAp4K1thuONMcZIkwLIUg3TjdziTfQVZRKeygwtjkkGtSIyqUz9ZnFp2v
fm3iiWFcyFlDz0pOx0EYIJQKYMX1FD0mO7uAO1R9ApFAbh6pwJiANmCaheDuexS616j5v1MAEwH0jhCFdU2KQ7jMFTYgkQ0faykLImopwOA00uAkFbzr
eDel5I0N3mUmHf3zWvS9Si5EOJ1C5RMZlJVL4yq17ZzbUCUrCozKcNoR9ok6IjrR77JaGWLyZrF6mvvqr82MYn5kCBYPs/D7qfR2CJaiB6S9GoNe1sGq
046jibVBIepJCVoEbC6IeKJJPkEOyKtGhOO0vapkTJiPDiQvjfqQoHuALYYdtKZDiIhEYQLCXoZsjmFPL507JZ0moJcsIp0+eNGUYFsbBYG127IIYFSs
9bucKXIgOByQmdKAnavw4c3rPTQcp5eGTo5YM4w2ziIRrIQHgne4eYriJEHSHnY8Y6RsLaco7ZcMjpY4EkQCYdlRAFnmrsC32iQ8wOIqVzIhQJIpIjF6
I9bFwO9eblNBIKTBOiMPDsjj75FaEdMVPEzVipJp0viXhABuH2UyoCOlpwpKXreMLKTuWE+pHCzz3t7igdzcn1x9hNrSFBICgNZqbHWXWu8czxDU0RuX
OgnYbMDJcELZczjDho56yJOwoPVbK+NtbCuvo9YluDgIPzDHblj5fonVUITQbHsheo2oW9CiNRjvxe/SwERVIj5QzsQOiAT2RRBOiTYIYOkonQ5aXITd
tKmsXfROZyrKPSgrm8HpuKnHOO5qxbaWMUphSTg5oCRPYzXkO7ECwYDMa8Ty4FihVjaUEbBioHZleE7I7bLcMFrAXteiMQ2eODiKTl4Z11edUiyVFgV7
J3ykzXPoGyFhFxEEgA721BLJT87syIiI5mdt7NQKJnbMhtIKeKVRSBghxvDjz1vXHWRO2oXx1HgMmuzmx0WkeHWSDqUzsFbLN8PWTicljeMKgYasJp49
spnBlrJJwIKCmKnCKMQUomd7i+WAKB1vnSltKjoH5UkXtVfumRaR9GxJmJGcHqhWE9G9W+A4bdThIXHdAzCz3qR1KijhyjNVUjk3YFQdDQoSJpZaxtwJ
uLAWrqr9TboChMlnB78pOoNokSgr5KYCdvRhmqtvgbXSe9DXnL0QSTAaCDOzEnMWaQEyhZYODoABdcgcXnRQ7gorMHyMPPXF4F0JyE0cOBBQe6PXjldu
026d2wUzxQWeeTrjUg6FzvT4q1Gj3mpFEQLtkwXERMA9GBCPIQXOm4wx723CnqsHBYifaEc1vwWeJ+azrzNTBxASWdmMI+JXyeRtYlEIiO4EMt8OGQyC
+GuEdmsHe1r1SsSNddSzpijC9ZNDacx0QAeASc0ANd7NMyCEc6Fm/nLy3fSu49OAvCb31CciPfRQlcqqHvVckXqWV2tBjQYEj7y4J1zWMH2TqdqdaNV0
maHadspxw2cs5FNjs6wWMFe5IpUBGd0GJKBDSHTjiRMD4ImyhEnTAZyCYDURJ2RJ5yLV1egcQkkhXXurwT37ro2OdPCDhVZV/EgbLIGycpTz2Xz2zOXw
U9vPsgzDuk6w2icQ8nE0JGv/oHOp09ca1XV3vAQcvSpzZHhifbQJwDdMDxQolHemEEQEYZnZ1FC2N+dVoibQtCuw4tjenMGgheRntgCSD2YrxPkopmLz
6StG4TI4G8grxBAc6Adg556i8GBaDkIseCQCQKOQeKELiFBFbUcHVSTEwpsd9Muw0URpdmOX63dTF6VUPiXzcD1EPQ1dJe7XeKLiSIj0D2KAIowixtTk
0D7Xuoug31CXoj2FfcAchywNUK3ibJEgwLPCYPq78jQdLoLtLSW7SUu2ha1hGUUhPHDMAkY5nuCPd2whCIoDY6yejHun1zjgTBkZvsc56voEuTVgP2vB
6Ks+JeA2Q82CslDSepibbwWycMk3BXJ2+G6y96Jzm/QDcbDQ07fAYlBJeivYuquEGGO8EcN6Htd+Li8uR3Wu7jBIAuI91ZIegcCWeWnqKSCQGAqggepY
qAQCIBhA7QGsO0tSLE73rWt334s5W2tDgrqjS4yqOiPV9nJzPe5iyD0gSuaej0csZ3Xng67Eg9nafD0Zuu8qvt4L5QgmpjYnm87dVI0CZFlTVKI1lDUq
H4rojsvx64kN4Fb4mimQlPAqN2tkZqrJ1mdGcMha3rmvW+uuL8K6FeyPLnqRxkjgXd1J6MHwSOapo0tDoDehQ8BJkjtW8DsFb9dm/QdARGbIAw9pFycm
B6adsNi0EQ2rrZ6IZ7v46E+HbKoBQjGSZD6l1MqKEyOijPCjVK7SRqvSi722blM0d77OZzH71Je2WgaTWYJmhZqWDyURyt7mc6bi9xqyqZLHhqY2RvMO
psyekzPWOwCd0tUqLMhqdKNXnd0GbI0e3w6DkZzq7oms6tzpjvmu+aZ63NodmjZu6YEAEgTKg9dLohbsZlaZmuVdiUh1o1PFveckca2Jb4MgavOnrK0a
9CwHAHRgV3n16FGDrmBieLuKChUtvcSeZa+RwLHMtqixRaVZk0dTs73jMYVhEGeIRvgfJT89XNeu5kic6S+nfgGtXqXK6a2ll8jzdSL6W9a55BnL1EfB
GPsV0Oh69bgVVjB31Yu/AN4zzFqDR1CVuJCwidBlWgWmZFq1GWRBW4jRBE1gzsnxdOR7M+AxseL3XrubClkdghdwpPnrmsqPF66mAwtCBuzwX1XnU36k
Pz2+rxvr1p+KDJOVDkEhiyvJPdOyIVUw72+lLnyrGxL7GR2N90HrvsIa66rWGODrS6sa5JMnjTx9F8oMevBvqFG7Dd4b8vdBBaF73FRsb1ffOpHXQsEH
Wyql7mWDBVB8jSp98jyVu/JQmY74eqEqVq67JpRUoZg3VuupID3XLnsuBsSXDgSM5ngOhs561y+V4vNHtcnLNBhB3UZJtkO+lt8d8HcFeuCOEO6azudh
2pay75Oj5UMeLh55h5nkT1Ywr1ep1qZkuxtTU4dHWnY32fMi7P6YcIfxo/6JTC3XlFDZOJe/YVhyNpkQod+et611qmHS4NJRyHHBGiBKgCLEyDBAHLFC
Lu4FiCIDeL6TvdWekUBhOLLV/Euyt2wEtOua+J+djbw2t67ybHLbkTtu7vBoFbSu2gTY8pyRXJfpDdLVLfDKEiqekLucnDtd1oihvNkbFWWdZ2g+aQFv
Yy5dSSTRQUuFuiZrqbZsk5oy6ZbfaD3besGSfWMPhp6kaoEudqeTchWc7KggH1EtCBcjViwazT2JDOxp3c46DssM5ANnU6TrJDekGbCByaOn5Hy64AnO
+3bfRqG0h2EpEp0I2kXEEjMdiCutXDBMgTFU+HRHUDXwQcGD7cdRTPQ443ApdA5AuIjY3mGGDbFwDgpwGOEWZFsAg2DGgB5XMA0LArQ1nJrVrCuDTyQN
hpEbcJwTFjkCZmZ072IGWeBXrI0qL1mDQEZo4Msxo5HLuYoMFagOPVIBuCu5DrucZcOOTqS6e3AdcwOTuBowJ9fHXjtwGVE3aEy6vSKqPFrD8fw9OA+Q
Ttwkn9VakZ6P87C9ODwtob59PI7MnHRqFcdOMDoA922SYmNwxTvhDBTvI4qHCwZZpeVhh6Eu+rQ7MjQ06rL1SLJnJzhH5PYrVfgtyonfBQMhNaAZEkVH
sCqkezLs3dl2gNCt1bceIniBIghKOtjdpUTRWtXdAyCfBohh4J7hlX3X9G8c2rIkjouVJ2D4vNSTF3CARAGeIAZPbEYZIGFUKcqW6WBqNbTkGwgvrxuR
pQB2BWvjJHggKul3375E9w0qMonsR6zcBEaxaImm4nXc6okmAzoxOgMYAGQdbcb8N6DggeZ5h5ikPGDtKah7pOJUO1u1PSUOJ7eOb5zcnaBpyct0rBfg
lynTpPV8JA7ptJyzsxr0Zpk7NEvxNIdP00ZQC0kSYu/HJgbOiMMBkS+3DAIjQMkXKswSApIqaqSB1NGa0iXrNbUc8tns3il9E+pDGujmeV3iHM42cWBq
crRdM1mpL3Od5zMFdvl0eIbHXKHLVGjwxnSeMMxHNAIRGochvXYng0KzhhHg4t7yerA2xUArAuQQogsjwX13aBvjDmQFuAp1W7I5BeEakDq82gMA2RA1
VUgTG0GkIJhcFFnmdoSHaa8QmzIaJzfMpWhUPKTE5pxhnjE273KMKOk0cU1MrLmUTLCxM0r3D1MZ7u2J/twXonKGJukxlNPr6Bs04q+QaE5fLhPFDuDh
c42cOjFakRC+L687TrlSHawrOaSgokjCBAwfoCP0/haLb7DlS4bnX+J1dANBC9juwKICS6ySBnXse51uG7CzhhJhFgZQbixXq5+nwmFqw5S01M60piLA
tHoodmh9Yuhd5896kze9TXbvzy3aWdM7FrQYrawHy/wrcbG8g6kbI+s7McxUggjGQe0ImQNUNzZp2nQ7wE6dShedmYojSqe3O97WUpKrU5zbsWLeO9hQ
QDAt2Zn13PRyT9/aZ0Y10xyRJB30GE3Im6pjsgBUEiJM95vz4kIHspIJFBkUCGSv2L9Hs9pWDhBI4fcrDCzkiRJ2V0kfArZXjjHLpKlt5Rk2B2RubZCi
SUpQR9JNU2nXsrUhkCdVnMN+Sit6yzdgKonUujXaG6ATWGBd+qqcrrnvnBWz5dPhFkc36xisCVg6L697sN8e/XeHocG9ZzZhoHQ4kzgRFGNS2neYgk3N
6beMlKBqUXpiSGkKV2Un0CR8rexCMDnOu90DRRANYIQMq4juQGe5RyKfhwR3M6HRsWQjhDBxxJcHfLNcOs1XiM4Bg9jH1+B4CbjbDjzTSwyy2K0zzcnT
uGV0ayY93eW+ONGaBSN4c0zQqeXwJNnFd9sNe1NL3dDM7pnDzCAekvB475MexqG+PWGhPIaDUAwqjhuGIWAdohDwAJqGHJychsPMJZwae5OZOwmnz8yu
WyOTpwL26l4+DUMnwO85Dm+yvMMOoZNkNRNTQZzDU8zU3JkGDO4mTtzJxJnXqHxnR0TtN532xnI0bLcKqJ2Zh6Hp0O44jiwzGw6JgdDhfN6E7znA6IWB
w4jDnqT03sTzEVEUSJTv5TbD4uHV5MEx73Hq6DZ2WiJpBaDvOrbDc6Nm2OTzJp7iGPE6Aa0J8L1qQ5yeHI9BZ2hkwNTj0xtKiwYHSW56mWPh8dPLnZgm
3Kk81pSgwbd7+ec+GGc96j8pSn218IR/TKhl7yNyEIeE0HyKl99maz0NRs7krJLEmKUMtSmgCXJQwCQDhgEwZSkmOMTIiT/XmIhTIURTJcJipxIPmUEU
wN+wMcHzhYT/hC0q0BKQDxAPR+KctSN7lT/CiaBWlHZzwB43ki+Zfyx+Y24j7NJp/l8BV9fcwSpneIeg6H6xemlPbAJsXpKev1iMTQFKVQH19ykEEryD
gKgtBQM/4MNoGgapCehPn47e0JXu8wOBOfEQfANghuE/+VtT0JKBF9Z74piP+BmARBMhDCksoJcnNLBAMBCFMEc8/Z6Xo6e9Tnp8wR2vWVqmYSkiBCkE
1vY/+PZ8cWI9rE86PesYGEmrYG9VxlGbk7aMpA3jAt9ji8R2yc4Hs9uxCLuqG1tjFIRhkIMhnS60EGQ8MahHULkKaESUfqhA6LKmpQZlQkgAyBAiXAX9
AEBfVBLU5OLX9sO86e2pM5ScsIbNxP216PWhdbrwozSMDF7cbCsvp7MrRInLC5G7BeuvBc6+Fyr2N2qlQTej/xSN5IFjfH1iwjpsP5IWtXvnUg/2mXrV
0+zwOts9UtZUrav2+59pdK7VNYuhmBjOimBDg3zyIYUxJ60tO93yL1lq+QBYKIFWUPbZnkH21GsiU3niw4OIrKVJoKaRlpr6Lc61cRU9dQjAIHUoeHwi
pHbuR1XKQZjkMY+xNgAaF8atMrddXh2Jab7UYLgUPofnQ3512de/O1NN9jNBXsxZJgNKAaUfUCZQJ9yyTiQBJXFryWSVJbrbR30F7sNjf18nzfYv1COi
IB8ALknRjyc55UZ6vZ87t1UZWxOEI9q6tGaX0F5vJ7ENaK4kapUBjdaRoDDwjTtU7378e+rGMgajzuc0UWvQ80C+5LgcRMkCpHRRXMq3QLJCu1A2CJpc
MUQMj3JLC6l90teg2iBuM77zziAv9eRdUQQG3vREzIcXY6EwgRKFWJARBkfC3yfJRB0WaxHpG1DSF19NXu97EKGUdpAgIphGpFGhz5b+nW2Pe7aIEqvr
v6P2b9HexwjkQ0Eu0ENkq/qb+Vz3dmfMa20+yNnwMaTjefB6Hbr7eQjXkNP7a77xnmh6XiYtvCBzlxpbhAFzj9L4nXc39Dvo+NagXW9ZuZ7ZyfPYrpVw
bjDLa40yozzkGUMp1ur9mgmkxZoxzEMnu9GuXf1pd1w763FwBXSEGgF2FX0LZIkQCKvF9KArAPFh9JhnygweJazQiPk/LnrNHXyGucERXLt+zQHxL1ho
jwyrb76GXqov0b5fd6zNezNI0M35rzXtX1WNDJn6ax9a7PHrByvb9Hm/QaBY6ehIAg7AAGwBcZEdAeQfIgAYPj3a+GD4Kn4Q36F6E9O36J2rllXoOxfh
i+7A36x7+hzUsUuvduSK7IWEgzlGV0RRGz0dyDXWgpJbJI6ELtilct93pUaKDe/DlyvPIhZxnCZZQKHkDC4kDSHdyMBibIencs0Wanv23mjt1uBRFDz/
I8E/Jh2kIB+afkh+m/f0N34/qOiHeJQDIepH2gneqYY7+7Pn3dcBppmTOEEF+tJSIIoCqKBEUhB1gg+3DMspUpShHGU4HkdtldkyFjb96Jj9+oGqCFHo
uIBNc7TzgO/H98/ohRTfwO5BJAhyHbwEF4+Khr6m6AiA/z92hNADI+/6jvdobTgf0ypQkEiGGxPVLSgHho+pPdy+tTkXzAOdqHaDADrMBJuLJ8ogW5QK
QNYHedwoLAFMP/TX6khQZheyAEJsuXYEXKimahTK6GDIDsdQYRAKRk+If5MvQD6doJz1So+XHu8ssyxoWT4nIXQDsj1nuNwl3CNzB/EnB1Pk84f3cRve
1jSCUSiSKaCw/NxyXA1kERc8ck9mndBxJQhuzicSYy9cl2Yg+JGoU84E0jRxZAGzCIo0GlcSAA0M61/Zwqhn4Id8CxI0yQBIsjofgB7Q8c7QKCLbQ+/7
o/df6NJrTaWaaSczr4sWHhK402UwbWJUqCjCpcjCFyWWFvM/RpXVMhEiUieR7PmnIq9T/Ig4D3m7LksXWsis1kmjs1pcoTxW/bWPa9HTc+O7l6R86d52
97jd9zKPEb2PneDhrune68+vcc54tzdHMhVmJO9497dhgpJhoKTdmyKSMYcZgmHN2quoXV3retvciD6Nrx64VPHTiEhJyOcBAO6S4TTQ0rrO7407ZAzy
VOfpXmZLSZhjSlB8ZMA1hlMlFEGKVNQtB/GizEMQSkOzLD05r0K+fduTkTtJD8fJ7CTz5pjtljWoKqk0XCqfPv9h3GlH+LYKHxCBHkO+EO8Vf9A16MA2
jBX6DkAQ5dMUSTliU8yuZ28Mj+dw25qqq2CIj+QLiU6OVmIGm3YUYCEGECUCcIMAMVAM4KIbkSmm8LiQsqXXHC6Am8u01poIkWTXONMNG6Ot4C7tBdMr
OExOGaykBIspRCOkOJ1sHqhtIQyQchclyBaGZeUgYkJUgYyGIE+q87eOx2uxc3vA0o2ztMqLqxlVprIbazggHYnBYSHEhR43x/bReuXriTuWdogbIJDr
R7jD3QalBEnYn4Z6VliCRwEzxaGW6ufG3Ie4oQTixubildEsCH9gxjtxySiLw4cbju059M1jrjHSSH7/SusO9AYLxzkIUHN8XuQybB+Qhrc0H7FjGSYp
ToEPaENW8xeMMGaJQ40H8Cdx1snkYMez8Uv2y5tmumy8DLuHSXCE1OkEoDAgpNd4GRJtO3e/5MEVARNGxT3Hh0Yn3Cft8cGGRRSCb/d5mLk0NOBjgV4h
vPSTuP2ZB10nvCBhAJlRISmJ8OR89VTZZxCtxwoc927r8OOKuV9zI8t6k/EtWTZtR3rPvm/6g442ftduX97OseMC84VMuzi4+5Sc8Bregq6wRyiXTVXV
lzDuqpb9J7t2as70Ssw1rNolnI76x3qOUmzKLBViZaO9GjKaYFhDrlfod4XtrZQj0TA74d7p+zt8PGJr4huHfCqyTzezuHeHyARziodIOk9EfA9Rconr
g7B4eK6fBVPuz9kqVQp9j+g7kO4+3IL/RZFfoj+PGKcnIgrPxoZUKi63C7YopP15GOvcMFEfCip4IxBSySrAbni4dSB1Q2oGwCfSQo/U/N7/l1UfoO44
f+cA+HCG1DoPxqkmoYKioiChpSiQIvmBkSgggBkB91AEWQ3hx7L+bcBRnzJXJZNkZIWFRVGXqwMflmIZH7WYRPqGFy15KoxKryrZTMLMkNsKP6k2b1n/
VLL0NX+q1VQ+9//eGzDxnWHnI2Z5Wxl3MNsL1rPAVKyqMFAizDv1yZPTQcfPfmvpCDQkwVSEM/KT3Ie2YpoIV+sAP1rArD+eGLMRCJ8FX8YdImvAT9iC
9mW7wCAHX67z+gLZIgfQPRHVEHqUBBsZmYmhKzDv+Mw8VBJAqghe/8P6HMDNLoiRcFUBJJ6S0ig2DVwMXJbgXImJTrvZ4e2cOC7P2/p5e+znPS1yrGdr
kzkuGy4UObEyJI7HMWUrJsSKCmuijBF9MYb8vXb5vZE2sII0NQGhwiASKMbBloHtRPq6YJ5SbjchkDpPwQOXBd0MyZQ7AdmCYlAqww9yn2yWYYrao1Wc
aya9L6edHkZz5yVMIgxgwiFaNrvuMbQytd34bml0m42DoHwgwQJ5goTVBEhWII1zim+e/M0dB2YO3kfXYaMee05QyvKYMVxBnztSTIIGwgH4hDlEhTou
HKSxBkFjvy6lJSiagTMmqABEwr6DRADOWDAQJ8ddWC7EiBSr0MDQHWvLFAciAyFT7AiRqtNCZUWeCIPj9MAvW8jAhsGRlMwa6lmR2ViCvwOALQk2piwh
bUYDcxRuE0x9KacnmmR3dZZmsmE7AybjEx7ac8JsXjdxMSqyHjRhjNTrHRYa5b1QBvGHykOs3MlhQjABJgxfSTpOdcfCzhvWsmBUHiQJ7IRwDAwxotu9
bcdZsYEDygHUiNZt0Y/rQ6B6tAUpY4UOgRsujZ/38czZhWZYs9VQucPol0NgjOJDyQBTyh6hChNoCIqYDLEqGWUe/BQoTG967qoG4zJHv02dtBDnsiG6
GxgpFhgmeHR33rcZIgwTRiQh41aF2Il9G9Ciyfg4ATSZTp1HJ5lI669vHOmyuoCDJ6M9i3VxjV8WTO6a7cZi8SIZ15cx66ti9+SUQmQYwEuDrabqFdOa
kpxJIUoeoUQfJwMmk7GGFE8qGj0OTzOR5DgwMZTBDp4oHN1wM78eihwoNLMQ0fkAEHXlxhhlIUJD/pwpoBY/q4fVpHYneKvsIJilFkgomiBpFP4yYQoF
NBSiePgnmimlOynUbxZ/f8dHnB6xeeVR8UXqa7n5ziLtOJQgCAw9Yge9RdD7p96rdBT+MPp1+xPpA/UQv0oX3aUwhqKaStRjbM0g1qYcbyORAUHBDv9h
2APg/akIZ/T7bLCA4H7mTVMfd/decGBuEXalFSqFJzCHq+U6Dcoq77/CZYcVRk0VbfUIUZBlfWbdi2bGWCZ/USKf8gkR+uw6SRIsEI5dMllhJ5NQP4Gi
evziAsBUKFEJ1u7JzcqZXVAM7JVDk4HRgKyS3BtLuRVQtCheyGdTZWTIoSBRiQghTcqTmqDZMZeDkuJ4Z1unPDSaPE++Mh+xACLFIZDRwdt+SSk9EuFH
EAMSewbR7oB/WySbgZQIENdgzQqQoH3mzdk+vHbvK77CuTVktfZNfeQFMxm6s40yWgKRP3aCD6VnkllvfNdYCue99Poi9cWsxSxQvgczj0ejGtTugO7z
vpQmOvOpTEljzqbFWjJQke+afnfldXm+t989Cpw6fq1GwCOxeX4p6itX5dls3tqqFK3VenF6Q+DERv1h7QE9hKwcHwGN7CjVbK62PbI61uvbVmex5z++
5B4sOOj8jLjsTzFdOVs7HyVJGvPHzDs862HW8Dy/nuT0syU9ym2UNAVIkPRNSlYjOQbGd5DDxetg711M7B2NhbK4dgyTnJurJjnqx3u3VnKSTFd2dxyp
0ZPfYqZrDWzYYGnvPTwB7WOdd7OGBOeDzobgDvcAKIPDrO9BhzaBG7uijQjQs4Ydb5yd+/w68DZ51PfKg87JxAXxdDAhRC7vBZBy+eq368jxiSK+evnr
d8CC7PhifXvUibttBexvD1EAe0p8PB9Vw8VedDd6KYIXfmnRhoE/HJqVIXhjNVU+mtjjsZUyUGPa3sX1u/Ot7FGOvjYUe1Nrqd4rqkiGxjPEBBYaIGYW
llKtqMdAdQs1GbvIXNcGyyurkPsrNjtwpr0LJoDdMOQujk3BmcTYZHAuAxgw4yM1fcxGdKwjgtrG2EzGW0DUhgHbfE9F2xqZqGqM7ajBFW2bewfDsyyS
2WXwksu/vnTrb2mvTvxpGHr7nm7MG9CZjKxZae9y4VYgBffyX4PM0JxbnL66HWokmqZkKAZehsTsIbi/qDDjQ6IsxJEyp6oMKVC4FFbrugpga2plU2GR
RiEnLGAYFKRQUANw7CChnWsRscvcz7ljcEFoVIB602FwPV1Jl95dCafC96NWEqN2KByYRlQrNvGO5o6n6yMrjHC7FF7XSZaJG6csPk0CJWVry3ZDPbmL
xGntI1a0pFTxyQTWJi9BFnzeF4es35VVXxJtp8N97vmqBKvtkEa1p1ZojLnevQY0e9iSNNaaAsb0PFPh7dakPREzA0CEBXKYBMUQYB9FVav0M6NUJM5T
XQcdDBJJvwVwEmtNIjp6YQJ6Q3HeCeb13ma6Y0DU4fSEm68N4DEjqz6XmBG74M8eOtgKM9V3aQWitZJzrKV92zaaZZVznBzXLMJbOULmYKogq+2sZzCy
ox1cLqzAWByvg2eqhasLhEUbFLukqZxiOFc4ExmIxS9Mt6G206jGN8s2SgbFFvC00m53lIxq1MUVufM+5XdkhXLJj4M+g2ux1AQl695JZ8F7kcPPotQn
d2C8PW5Yjm+fTK2NBsr5Le+pJ0ulA5nQwW8Hmi/VKhMsbkkdaHcEPlb4TI553zled5yB9Jq/arV3rAbYm4kdUB70x1Ea9aBxAhc9ayhWkZz3zOoXr584
0hx8nEZ3YG4uhURwiCeELcx4NKATqpgKwZHrQra11m/SZZYnfLBizusbPqQgWaGLzfl3fW4F8AArnB37jiHB8cEkpJ5TaThnKHYQ13pDsnjsBm7d0J0c
62sWl2XrysmPfijutA6C613i26vrWDk/TbMSdE4SD6GNBrfaWoz21WUPYMxNwShKEoY1jUjv6TXsGJGEIyPGMYkIdcFHBzikEAxXqtTm4IPNzsDktnSV
gplaAYHZ+O1gJFktrFqmxBke3Xqd3HFsZPnE4GMfMz64NkUcZqsHBpmxawI0nzBJ+J334pvSHvl7WHZ+NQ348zTSOFFQQUDtDMNstTJIzNLaTmHOkxmW
hWprbZplsNN+mhsC4Tdc2huJg5MVZOcAzqEITg3Wisd210zwK6PMJNSg8Rx4d0IgRPYCgHEACYoZC+kA0vzT+z5ImleEOQXAPXBt+sT9zPR3Ytw2SBGG
/diQcOTpISihmYo3ERrWRIxBkK4QUKTCTAVRreLvZiwmi7h/gwJdSaQPcxh+4QltRn08zwH423jNZbDLoVMQbZmUMPFD1bwU2xT0jql2rAqIMZj0RYRm
HFL8WFmVIBBDIDNzKfTvdnWUOKVPbtwgiyGmay4yZTeFco9jDEyZrWhz8eDDN5hsFEiCCzi3cQC6psSoiYg+urFMK1AZE4BxwJcM70l0JJIYpzrzM6AH
93He76fHuBmS1vjO/k5HliolGkBGVCQhjYGOlXz5ZIqCeA1GqKNz4EGAfvYGn5vOZnJlk3dszGeBhhIwGQUIE2RMzhQc/dGlTCpkfOCBDPn1s3vAKtxb
fh02vJPMoc2QVkjkrBBMQbccjCVwIQkl3U0+ReBXDvq08nnZ/htyd4iQUhIoo5wLExBgqChWCImCCZmQgnRhhAEiTazWs9DyQqJRu4cENYKEAbkpYtO3
3Ls8QQ5FE8ICZYCSICYIqhoikCWWSIWoEoZoSmqUiJipCaUCZZop5UiEDp0SgGDBHzfV4nenAEcC/EYUdd5d2YFFJ4keEUuoA6MGRQFLNGOHEezj3Cnr
caaWJGkHocXxikGZgJmGiGaJgqaJJhgqKpWmlaEBpQpRkgpKiSWDqiKJ4xCG0Oivs7UizTBMCJHux4BoHVfl4B7JP1if6DYKffKrJVoH+5hkyv7xKENq
P9lUA1/hbBsZciYpSR/qcI/jxZn0CfZGSAYfV+i/n+eYWWlt/ZdukNZPy/A+qA+G/SCgFm6eeClB8EA+uWomlKQaaCIKWZiVKBaRYhZlmkgHl+45ii+l
KPqxNFaDCcppBECHDgQVJJRcgKQMShISpwhoySiItE5AncJAaNoejeqcxJxwoaiKkiEWbZNyeL4dsJOSYL8EU8aoaqmKftoKUKIgtTkQRIyFTFURuS1c
QOJSgJyS+AGE+bPG4HhIiCK90NBI9D9yBmIN/Digfx3Aq+UOWHMekOWYvCXXpciaEYzNFDh7Sb4Mpwmv+bQJ6HiqeuWpKIJKkoCgSIpGkaAf6mAMZDoM
CBeNyT4d2cKB/j7/CBRU/cDEuizWIxFFbDClRAEUSFC/wRhyUwODPxG0ITEZ9sPrv3n48i/vwUMlvnlUMutTJttuZ/Plc2TaA0YiAyHihnTZDN7ZhqrL
xToxoKzNXg666uub1hE6/I/ZPyJAUJ3CotqydNFmQ6Y//okL9WCaIYJIpTzVGkQKEKaqgAoEChAoUwVOIFpU3Ajo2mYORVGAmFltgsF5JOEkZYs77IFz
tbEQwwXnhz1ZnMwQiIFkVAQcQjm1dxIgi5TowpAuEBIaVyJI0vdjEc5Da05wiOhdYIhTCQ5WkKKS20CNtiqF19PuzWwEiJacJjkBsEr6GNxZVyxQj9/F
u0S2b7G+veFPRFfPDeFURwB5QXAZ1hwsmxIKS0LlEZwYWcVgbTjOzTEgJ9McSwFS5zrCs484CyPUJVgxkS04aN8UXue2wOFsxLDtkigtAaRUVsJZSOYF
x2QpqIEt+UHcrtqa1QrlwiztUBGf9aAlA5Jw1JsYQzsFmc5yFAghKRarZtIJQWULWnLo0jiQxgKvECd05IDSu4QcIShXGWJFoY2s4NZhORmZMk5Kg1gY
ckHWDtw1KLWGNhHOatZQtjnF0DrIgCoWFCvH29x9tHP83Kh0l6gIHBd8xGposZ/o4zGFYAYh5YAYyBrVgTtxTiFCl4kUyVfYiTotHk40qouiEFDSEICc
8nh5mxQV3KB9xnzTuRE9X8c8h/GF/qZ2/l/ZDf5kbDdBoUViFHfzfqYYID2gb09y1P+vvHZCbV8R4jm5Cr/W7HRBGuJ2vYTm7m5CfxYFTpOf2O83/fwl
yBya3guZXCkzFn44dd0ndUreOhMgojn6ZUd3/L3xsgUQYzKkTQUImDDluMSJBCTpyZCuQ7tOVREEQimrYbu3NigoVtlmColxTgqPCb3q6smhxA5GBUFW
AuuaKAoibbaLRsY/6WHGUTVOFTh7fU3tzDJoTwAj0JUJjYfY6FP295R9zDA0CLJP6GBkDR3a6qNPPNybsUk6P5BpUhkJ/YwlILOLPbAMmSTw+P+H33/v
+Py3w/L2YPu8ZaCfj7sfi96vBecyUmZAShSC65ePUZtuSdyTwQ0PKB9pSFV79r8PsMszx/W9D8sAxFuxwHI+I7EDBeAOB9AUK/mjwhJ9Qk5MMpN4gAH0
P7TIs8PGuwmO2XGuh0OnbL+E/DpgDiEtCn7iBDEA/vpgsBGKXsKPilMRgzcqAWSZ4uaNYHLAztQOcbDgMSWx4/a2tTfe+ISQp3mJyflgBtepIGABmYGT
QuIbEnsMRNACQSE+ZDlMICMApd/f7w4AwRBPeXrLHld+rqb2wtzS+nkzQHLORkmoGWta0Y0phKwi85lnJnHPHh5Buw6kIocMlJ5AYoectYFQUmknJlXC
GdgQxA25Ergar6s7lgUFHTQBhlCAusDB62DdlIyZ0Xbpzpff4gZ4SHabns9uxhk3xe8WZSu6cJwMUNzcQ+Qi7/f20blWLkeabJpO2I9dFxZDrWj92jsJ
h6ZeQCMAWRTUEqGRw4wrdqbDvdlwAww2uwIgZsP+ghJmgI6IcOod+NaQ7zOUbolbhO/uohr353qM3tkZzFWQ6MAQa/Gw9jP7sOnuIIkU6PWBTpsHXimZ
lMJArIeGSfBlHUI8mUKmmkYGoD0hAyKagh2SFRUUr+I1A/4dByBglhUOhJHCYVFRQEwWHXYb7f6fr/IbxHOU5aBA6nhnCIfZWfQL9ENnMWtG1rb58lE+
buQPVhx4CUJwDOkJPrYGgDcu6uGNLcxuSGDMVo44mVy3JBW0Lz21i7LvO2bNat4yqCtMyCcFU5tg9UlYz6AspsSdMDUCllex0aMfksRFHd9dAb+UzvqB
pIh/9//fHs3S+77Pkrvx7/LoASRqdJztg5x3R1AKGEdyJIkR0E4ORVMKGjl/g94DcsxeaSeTkFGbkPjuajkUNN47jnTJKVqYCTGaLrun5Eqryl5lpyB1
AUz4YZC7JaMgNzayqM8tidIopJuedxWBGUpmXYDuuQRzd3Ka65oAW5z107aTT3PuweEVdjyaTfE1zUq1TWNsI/KzsqY08JuURV2O4k836RBLE9nPP8H4
HDZCOHrtMT2w6z5wKYRhY0WAtMM/RP7TqhuRCIw+KHEGE5NU7vl8mKxVZ62lRuOFgeSQM/XSFkWIKGbKIierCvlqbOscsmKsWCohUKgzmxNlnlOmI8uC
pO8Xjhyfa63WLP5Bd9+a3APV8MUqXdiIXow3xd6dgOvlW3BDh2qcdyy/hYKGmIwOwWg4VrC6eNHzNzRD6QEUQJGAQDuhYgpKWkROkK6USrR6t7dsjI2Y
Ib04ikQEowJ57wENCdZGiXuaITodPPYbA0KnCt+p3TXFhMpAHOKiIHvnf+J8iTd0BPhCHN8rBnUo4SxODgOlX/jLRBUQC/kBkGV1NpvZDoigf5s2gcvC
59X+u+8Xq8w5yFyIe7uZRqBpAokWCw/5OBN6Uad54yBlpCAZH5z9J6z992xKKlRD99GCqNWGBmAsnZ7ztX5+VBLQP/ORzY1jAGodyAfpkeJGCH+aV1KA
bunsyHMEpXmVIZAqhrneBqE41inWP+U/1EPMtAvdKhkhrjEK1dYMloOIxoh7TRDIJqoCnRAKDBP1HcszVA5STEBVUROO9CbR+TxlRF4MDJnFJXSKSdsx
kwjHfCIcmXa63SUmKLaRyTtZCMzJ6yaYXsZ7NSQCZPEhQBSEkgUTmOBMSSzzJY45IGQCIne6wPXIWTKVgTcQsYfvThMhGEjEDp7nJVATUlJRoMKzy1E8
owDtPJHJG7IR5k0QqzDMAftgw/Z3nRcAK/DtcaM5ez20Oqya3nBaaeCiCDtsUSYqvwcTSVhWRYWJQXKptrxGh3wSAcZwhlIWw05htQIjCIf97lQ9PT0H
19ZkbjYOshp9i9jPIP5x5OgAcwvjhjSrWEYSTA/t0YmQOA1UQFCNJosCZgmgKEckXRGpEpdSC4wZbGNCYxucGA4Qh3UYhBrBWSQUEmoDJo/vjJQKO4Xt
4350yvlPZZ6/d28eGUYkGwRCAeArCUAtKveAYAHhOiRmRaYhETzdP1kBrY+hhIXULjFnOAdgo2bB7k6qKGA4QjgSOGL3SIXCr9EWeL5P6kwy0PrHM16w
YGwmEZEAcyQzu2op8gWUTwUxmAoIKQpqgpVKBQoApRGkRD6/SR9ZR0CFGGBTLhdUiOcJIyJQvmh081E4XguIAvf2wkogagTf+reFl9iic0n6IGk4wBBF
Axc5nmCTMDt+4+O/pbs0NH+MusXfNOHY+eODUw48enxTZESvHXHR3h7VE9ZnqUAPQkFvaBh1Q6hJwHOKn8HnAzzwHy8cDCSQCIRMAMNIcfeNBogBfNY5
QvdRcLoikVd3hVyDBjGMtbMgMaFtmwJB/Q5wPxQhc5mIZSBYBk7p2SfRrjK9vujmTzgf70wj7T3MApyiHZXP+cMJQoJAsoyLR5P73J+UCNuhJ/NsOiAF
maFTJjFCAIP+n+kYxcF1JHDIg9H2RUSxHxg9kialDUJQJQzJqVTUIayxDIAiEHJVyQAh2EcYUBwARFojYUNJ++Qn5aBT0+Xo9iLkU9iHVEMBP8j9v7v3
XfH+bet/1e36ohPykiShDDxHIkpDCJqjTsjqg/uoeTORed7rnZVzM0FFUjQUFROX5xhBqWIooiYg1YhJNNBRLIUsWzJNkQVyIovT+vuBEB3xYlEiiKki
QJiSlZ41rUElUVM5RMTiBzhHIhCR8hdDulhcMxnDlwiqDIEggi1LkVVFTI5FkgVBetAArhonIgmFBdl3VlxO0qBIEKmTI6iQRV60KjkFAoQIkhMkKiqc
cgCYoKkRDDQWX779HWI9wc2gpJARSGItmIOFEgnE0oddWAZKmpSyMFxlSgpoIopnjDEdyhk5hjvpi8byqN8YGiEoaUaV/bmKTIJQG5yCqEeZMIYkEcuR
NzsIgEJ9IE7yFwW2hPWPpDn0WF3kI60gu/WmPnQAU0hEAwkrEKTMVE0rEI0k00yiQBMsLBKQyUyjBIS0wSkCQQysCdf5vdbJZG0vO9snVJZAgoYWgiTn
RVx2FQFWLh7bze0aQwzyvDtQahwNBZFCyEpk4RDJ9thPmcvolQhCznCoi8w4qVXLUOEQwoC5DIYXZdhZKWqeJMDcgmQwFKMxCEqQd2ORQ9+0LbHvNGlk
OH7XDt9FcP2X10lSGIiTsPckJXt8NeBHq3m39SazYj+fq0dX/hIh3geSA7T2uwwD02IH+MqJLCjsDopANLA0EonACd9QTNBZCG84f6P0MYLGcinTHc3d
GuYUcQdg+f837DIn610isMNNI6WJazSNUrZcuqFNtOM5kXLiTDQoSiiLA7NAioIi7acIy5dqLO2RkIWqoRBP9tnqzkUEwglEhVhZAUNOw1KhKo1ErgVT
CiOVaGnOiImKaK0o4qBdly5u455korU0AlicOQyLQLuEU759EPgh6dE62Ei5AFClAMytKUUUBk5AlNCFCUtAUNCFNNAUQTVUA1RSJS0hSNKFAVQERQUL
SlFNFKExTQJSmIY5kphCUIUq1QUJQlIBShEUgU0JRSuMZA000FA0NAJRQLVUjVKlAUESpSNBQjSlIxNNNCES0UJQ0hQBEEQDQFK0hQ0tBEMRQ0KUlIUq
lAUgUIU0hWQuQGKoElDITMnoZiXKSTt579vN5l+LeHBWvp8vT7MTburw8KkgZof9bp9e6WHDFchqq5TljLnoB7EBiACgUKkkJSnvUoiYgAoKEKaIIKCJ
qqAagIkYU46nb8zy6urVFzlCa0HPJjh3DjupVGWWsZOx3am5Nf+415Embvk6qxyg6UfhgO0CF0JmxWQm/fe/dM9IAGcIor8gyD6JyCCvlGVBUpTQU0IV
IVNBTQhFUJHWMUfokWEUIoChJO6SoQMTXt7aLbpOm/Etw5HFjhmVxqefj582nYFAFLGRysWh3qNDkdl5CQBVXduw2wJH5PfL3ajcdyu5dakYpod4fexM
eO6lYyCSYf3jQod6h3SjSmAp3CMh2HoUFJVRBvo+HZgOU8JBpDt0V6zTQUC0AdBO9g2BH8+sfzhyCJoPIvW3rnwl44z+iPjLupOnoeCB4w0g+fm/SBwq
4ixCvrlUwl8Oz6h1DJ0kKISLAJrwG09r6e1BNUpWip9dtTCl53SmagJMny4ybwA2hIbwgnyMBzaKKIyXEdAGGiDgA6PLDVCEOSQ0wFCFncTx5oYqCiyj
zvqSHvuYPA5bLwSekQm9L1uEmwpiqD0iEqIghUm8sbIGzZO47jIZZAD3YH67k82BlBkSHWuHgVaHHmVgc4BD920DlEZJAf1nAHAb3QYeaYpJNEs3lLhJ
ECVRQ0FBQh55kykQUUhMoFI28Daigfb4neX292FwKvuk7GuqdgWE0vsKWRDIU1bO/of0A4V/rH/TIUIH+BvjFGln+vZTlIGkDGMs44Mk7czGvt/5/5RZ
PYY8k3gH4M3MUAVT0PtP63vV9EJH2yUxNwYi0hkK5MEV/PKAZIo98GTEApuBMhXlgVHLD5ye/UkBhdV/pXOo6QBMBOEAxQxVTpftszA7rPuFsjN6lw3m
YtLRpKDN4JZLr/ID/WdiRFYX04ODO8wyKQTwkchTUAFKAUJuAOTb9IQpymwCRKSgKW/pEQ6jyoPy5zEjMQDAmP9o+T+vyDc/oC1QuxZJKqVIcw5SL8ua
O1JKkvW3dnNiiMTEHdd0QKbgSrHIofmDYxwYP+K2qDGyRShVO67gP/AgFCVgaQKCkUoaaSkpFHDZ7Omfm3Q7HLmzca3B3NFJXYfUHQCbDlZbYIrtpMYU
Qv2kP2czcF36yoinKYXnJj2CHEIJlBJkVgR9feKe9Dkn3zkvxMwPqjc6kKVjnDJGtzqBpaOAzDiU+Eg8tBNFBDBQEVBBQawMkNQBsTH4KgaKg5xPx9TR
+EmRFMV98v4H6n2j9n8vgB/xkkZDvj0l9DUVSeWZ6erA3Au4iEKZCpO/0/Djy5J1DQnCAT8WBJDbJ4k9/jJmePt88NBcXc5hf3ozD/5Zi3/pjgBLIRak
OV4l6APdLrqSRdsj26Xbs3VpuYMInbq0MTEATSb1s2FVNYUhiVpvM3rejdn7X4oHyqKipCKkeRQ9vwPbU8ZcQrf0DDSaTX9/2YcbDau0mg41ZkqqP11z
7p6BiO4joZ+Rx3rmrxaMG7ZJm3WauZCf32FYMU0nG5dJwhxyWPkQi7qF6kdXxwcqvavJcwJkvXD/d+XvhfX18oadyeQIe0CDzIiFRwjEWot3HyPblf/1
MXfXB8d3i+vncnUJm8R2EfejvXMyLVCutt27FHeZjkywUMMLiTHkRxIm5BTKe66zfPl1UeO45cbno5PnR5R9Pe9eCVJWcLHru+MvEh50Koe9Hercxlym
8+coC84Rwck7VChOl6BglfCK0nO7roOcd8jk7zuROPu6FMcCAx5Hj67h7xN3PrvJ9N8YBlujGjQbY1vNzLw44f+n4e/2GShCd/S+skfaB03BCv2Ae9AA
1vBeBUNoJ/ShH/MgXDmTsS5NEQUlLZmRNgrorSFWEMijhyDp2CcKDTOQ4P7oyVoYhD/KMIqJZpJUJYHcIZAsAp0DsK7iZCkE/CQpRwgU9H7wk/CDR4nm
JIe4YCMNk9ynXYb90Dkoin4feboA82CQ4rNDLDKT9gew/AfLK4yYrGygmT8sOIEOTPRiHJ0abFFs4y5HURWsaRbAgqO3JuzgC/yE7kxTiZFyY/jZwII9
4uXogoZbCSJDvnHCIna7tIiY0ycm6siuFVXG6sU52bQxhk7iSgY6ywrI7cuAGSDB7BXSDIiTQj7r2Zi7pmIWhW5w6OOTKQ6Yccm6ueOdxEcKIoqKk3CU
kbKJlVAcohdEmICidjz0kKBPENP+beMbUrbIJBV+f7R4fmKZH43NxqxjIYA4DJDkFgBqHkHb9OxskQwY9wb/ZPj9Y2/LEApnvQ/xZ77OEMU4ynKc7/vi
5VXZxoc/xIbk4QULxRX+4xgYskgPWQBuP/FS/0uGKAxD+QuIbFDcbZF/6qURyyNineZDzxTT1CNOx/rszxE46+Deww0HdJ3PSyF9J6MnjghtRhUMuDBB
BNrdV1Nxuq4yJF12FgDm2AiP9RdOeUKqHY7mZedOTiO+JK9cMbEETOeKcesY9d6P1B7wT8YQX3nvFTDUoH9M/2nTxD6d/Qoye/92IJ9adEFF2QxBQEAV
JNeTgjkpJMyQNUMkhMLAMCwUBKuOGCULPmYZBISSakxkYQoiUCdYINsYgwGLA+RQ7pVZ9TWHvxzmMJm7qnHxnPR4FVUYiqHMkk9GAe0tqdZDCj9Gww3m
G1UPCUDUxqIxEMkT8oMqKEMkyVD9kDuB1C0KEVhjSC/nDqAWmikrUHMIJqUWIdSAmEgvMqecLqWgf6oR6XMO2QDzkDIQpCZRNjsX8iPylT6BLAQE6mFQ
ZDO5/E6EUPDlH1OSuJG4cou1vzcd7UheV+WgVisqyaFwi/TbiIBajDjxG91hDH0EYGxqigO4JpmQdwNWtSBkdoBWClJxFmGdsQcT/4N9cml6KRxrFR/T
i2HlkKbMvPrPc3Js78ip86H9MD10saSqBQhkGUQI/GD9JSkKwVMVEyAwQg6kDb/zPbj1foH90L6L58h/EA/9PexTyhfsFmyUDCaSVhorrCTADSdJ4dbf
rqUgmHcjZ7qrZJitKlfZ56XDUOgqI8FhRDBHlp3noCRVAisfuX+1JmV8tO89LRqMD1fCj4T7KmccF46E86wInnBLkEYE2lcuDkfqZfkCnMiJSUxCjSpV
KU4BqeJhqRD6STLgRh9S+Se2fmfqrHh4ZWYjCTv2Jgs95yZ7E7ku0K5PG/ic8y7aB4D2JVw4+uTsJqqMQAsA/n+QvCTlIoQ81hB3UwCybUVx9dbsDskj
UEExheCY8EDcRcMPjNBOfF3wykuziXgxWWlJWKcWrA0UutzK3xx0K0fzaEniJHZj+U9jq6USUTHjQKGFqCh3u/J/judH9XFx34lwnPr6TR8d+RO00W+c
6eHZ3t580797eiQkq5ghozrwdbNdizZzYcGami26ODrsGKizY3MKFFIXdwGaVoL+3AxFEAkymnDINFlgrOejnZDlEeIJ2huYJEZUsQ+F125py9W9rrFi
m041UQ7clUmcBTZ2LJLTMCYNX4cYed8uSaZeZxknok/v2BYeebDh+T12qTRxSAxksDpyGk3AbQE0R7IEBiABnkChDiBrR9AAY5RSGTMkOUK2gwZx3xs4
4OXF9SkwhZgNkMJk+I+/EhybCc979JJNyc9uQqSbEI8Mqj3aLqg0kLI1gkEcLJgPnRhTC7C6Tu2IdBGBTYs7G1kwEZwNNcQ5IUloxMjDM5Pidyh9aCoX
cIp9jCnxfo5ZQDSC4+GAf9E9Qp/M7kqvbXeMN4bEH4bvdf2P31TisNA38jyO/ENXNM/n2mjKr4XULFKe013akNkFdndQX8w5htR9fC345XX92PUk9wKQ
P4+/2aVT6/auO8ZDzhMyRKQnqlVme7SOHfhh/UcnBsmkvoJpXIxcWKYPOLjRMRGEJZFiInjb3AHvvjfBN7fNZ2yIoItmDqR1Ka4njO63An44p3tgpzsg
wgFIFj4CxahzogVCHSKLEQFFmCBtZMQLCq1kllmAssoZteXXBd3Hphh6k3CPG37/t9Rri5hTp3r4QFLDoEJ7A/a/TxdDVds0h7O1QmIdYhUGBvgfENND
EU0YEGURS1RRFHdhjFFMSUpWrCAoSg9CcaIAmqIaKokjUCmBNIwQ4VRFHi0Cp2tYJJLRpQ7HWnCUuuBklKRLQUJREUpwJpFVMjkIceTkymd6JM1FGwhM
lA3YklCmSOJAxNZC5AaJMaiImaaKVqnLGGYaApWmCWiWK2uJkNVEUNDEFDFDFQS6MUxUlSQiGBihgSk1YVJQ0IVSmSJsZpUNQDSq5GoByQ0EpQKNMwfg
fR4ds9To1Fe9y1Vdij82H3TP6vnAZEhyFFBk5gLRQU73C5dp0hIip6IPyiN/4hk3vQ3nZyoBnTph+pFel/GDJqwwE0Kc9UDn7CWdNY0ul/nRniQMyOyg
HR9fr+Hz6PU7sPp+v+slLUhWJSUFLaAjAuIoUxAMUSU93n+Gkf4wwVYB+fwBehuOsrSFLsA/ZKNAI7Oo7DAw8/xj6pAHUFCJSAUUtIlChMFI+MOiUNBU
ikzTSzBBAeuUBMCiAilmAZpCmEZCaomSd/ZmmSgiSgBmVIhKADnkhw1hn1kOIbhKUhkHIWMsf7xXD6uc97pyc7vs1uv+2N6JALJuCdihkmQNcZjsks54
A1xxwYcfwzkyvjPH62acMByLnb7fyB7ySQKqqSHe1hmCAk0LhBh9T3OoKOYDATUEQKfS9QQ4Q6MnM0gTCBQtCzAUlD8ddhDyF+qWkKAo+pHUUiUBUkg0
tUIeQD6dyc8GwdiAd35QDQNFIzUDMgB6oQiVSCQFKAlDSm0dLu/IPIQOX+z5KAdB+1IOjxJRAstMdcfKe4iMQyX3wmQHCkb9eIf98PtTnMCEyB+FiQgU
cwL6odS6lT7oNH24B0LiAWSd0xm57pMDUEoTeZgMyNIbyilfCYYSyDMHkY5Kpn6WbEkWEM0CwWRu0yCqCsMTigc4X7R25DnmtrtQ5kUgcNOw6dH+Q/Po
/Z2I4B9fdJ7tcW7O7xrY7iLCK7KoZByohl37I8R8AOTPbbQcD468GAkAUmJWZTT7VO+B18g8j12IofhsEPsTb4AQHAm0AsTAfqV/fKJQUCUI0CNKhQKF
KKfoEnROpAoKUaEPf4h50FB7k5hiPQ39RiqQhwD3Fe/HA9JOY98+yTcIPyg7klOvh8tK90ge6TvbnkxVO6E6xx1sknRsU4sEU5XONaAQYsGL4vWTfHPY
1YT89SQ9gANT1IJPFoX2szLKI3ThoqCqqJiCpIIliJipNxhvM1mMGFhCeXYR/9USEd8BKAKI+ktirFhwhiDMvdJgmAn2NML4S6tE8Zs1A52YpKkqxEVj
pUS0sysvP14OPW85QdFJaR0oWGRB3P179oO77OgYsWwmPMIaGeHYbE0S7ENPgZnQ51z9uBvSyVKmt+CMO89kveUJRYLlkKIpMcxiDVF4JH5oC6M9MTl/
jCDSB5MpQoh3SG4aAEkEgE7c/yJ/s/1k/1Y8Sy/UcW7oZSQPokkkv9wn1/b/Zc94LN37XIjFAxLUr/Npj/Y4v86aOtPekNH7iwAWSX5fs/fnLvq/zwkn
UkFyylsE0iMUiyy0Qg1EBAoH7EDy9M+1mk/M4cModH8IpAWP9lZKPNJnSh6kOQ2ECQJEETIcBXVfMq5YEZAJQlIgxLRNhujIwwzBH1HL47jdEvo7teWU
dwe6639lDE2kmhDzl/M3IUFmKpTrDh0gJ2fIvjdkTZBL8Ies1pZUMFlBlDNN0kSjWpDszNTkQJdSSHGhkkwMtQQbmEYmSzndgSZ1ZbWPrbBLz2v4d73z
576PU9XjWqNFQ5Krw07vTxznbUOHkAUk2U4hxsuQsKUmnNWaDbtnE12ZsT0DfH+bI2HBGlhXoDKYz1ZHPf01x3X1f8tinthOv2qnS6PSHvgybMQMaqGg
qijJFknBs4ovhEeBMzWU0wqyjrj3aRyC7k8+O90rZdRwlncuGJYz5ewHeMtqKfS+rofUECs8nkJ5ZIiM8BrjtzfmZvew7lknyi+5cywL91myTjeGFMen
hDMnWBpQ52jz1zuW7gxk4vOSBrCBmaGZtsA3DgZ1lejLz3aYxKz0QwTlvzWFhD0NwKHofIp5nAewQybYR82FVXsolSU/BvlnomJ1zSeXyF1MTtzTuGHd
GcRwKkKSYcOZ2hIHl2932h2gHAHx+XvL7FTEzxbrZo22QUEZ7jj+D+rfXGjWqopwzbCoTbRh85KUncgB8XlX4fHBx1hc1iZc99XHSWssVrVjNasLWVPF
k0boZUyBfh0cTt4P+7k1P1eD5H13KeW4XLmFikbS1KVGYBmJJBT9lY8w1Lr80HP533NlE+gtH2yydxzneW+uI5tfLt1rAQ4v66Sn1aQKC3vnbkX6TnsJ
Xtg7REKJUkoiph0Q6l0lQ4rCtVTqkL1uF2BBOKXCrs0a3sl3QUWFi5hgug1luGAi6KUyjhcyjZK1yT1adJXXb2TI7ybb4gR8+duXm5KoVQ0mUcxM/Fee
pssgjM4R5At0aOT5xjhOuT2Oy7rNiM+BIIGM2FFFMpyTFMm2nEplgQrmXAsLd8zNlBfIcjuOa3LoTL63b2vUifOJ5nB3W692ne9/fyHb4wm+dw82+Ddk
Qlh912yFIfZPO8It6+V4Y65EVKurCiOFRX3rh9C77UnBPyJ1ruhRf4vrYvDsPvqO+kN5PUvsUDIUpHcTu+wdgQM4jYl1s3O0OA1xDiNy7mPJmjBSwgsQ
Rr0cfDxj7a9uwhjxkwIOycYE4jzKhqIJTU4uZGcJzs3JuzeQVFErUYurKH9l0zvxUAXbIW8qfV7qIWtsiY1EE0D9/j9Xz5g+sW31wuAEBLCcgcz3du1t
0x1bh0JqaBJc1ImgdFUhICQISJiaSJjtNbv+OrgrLb5tmCtW0nPFvPSZDaScW8eS3LRKzTjoZresSl60VVuIVFnGg3qEuVsRSmIGY3zFEKTIWhxGTCit
sQEjk1iMWjGQy4hVNcsmQEYYL+mAXQW0NmEYhFTGI8xoBohIgINu3SuKwJIU6cKTNYWt65ETAXwZD3D+t+XnSoL7fZ52YGJXq3cySmk9SImtT+VAn99U
CijMYn+t+rgk2Xs+o+3fg+ifXzrRkzQcQoB0QjRlywFSZ4RohYNMMWMDI/xNu2eR6CSA/bCQht/u2fKa+ofkCSaBP7GEmQT5EDT2CMERQdvfQ/ZJK0fk
EnI+NfE+O84U/KRz7/1r3f7ZVECkWhPr8fL6vl3ZD9rAESB+Gv0w5f690m/zaHLwDBE/jwUN9rvxqeyHM7eXUQsvTcfqNtXNxtONWwMulSzEonAx6jnK
dwnyU+NwSBeOCUAnkhwJyXQxWi7yw8DH65wg0nfh+H4eP7fmrKO/R+j2Yc4H8gzEpAuTIpKUUQjQCWaFFFTJDJO2/kFFwMMkxYKKoUNCaHNKqDSMJEER
Z+eGJX+P9zeo3VV2++bnVaGkNf4msxVcf7YYFkS0KmdtTC3jDBABlWMK0mtFlIsdJNZVw6t7Wcm5Zpgwg9nE7PReMCpjrfWHCT+DNcawh1hKYcUOnoFm
u7iboZxvsavW7MmCUGmI5cgyCMtATxQKMDZEaIEUeEZtZSEkbFPRQk3xZTdLyUNMOObIGwGQ0M0nDLEIvJZc5oYvDQpVurLAxj2uR60YvWuHNNOMzJBa
FvDgJ3dYWpqVqonLY6ZqHLFIKiLTW3eXteLvnje6aYDMDEQkASyECFKwOZs0LFJkJIXacJMyyntCJuk9kN2WA9KJ4oeVsozEDRgDJ04GFWolwokyRMuk
phk1XAJwjRilw70a0TB2VkhwrCFGqksIoECE0N0bvBZtGJIWTrQJkTq2TNuHorSQsgCyE6tTxnbW1XnuyUN8w74Q3VNdd+EIgpOJOkpEkSChU4jCACqJ
NXHccb+6yExF7kTwboQy4QhtHIgKAkupmAmATDI6DRhetFNPDMmQyFGCGTJrCUVkLNpUKctuXTwYbhk/9POjwPG6tz9Pjl4pfYmg9CBqZD9DH0GYj8Pa
/HoBIpBOewPFLDtXW7yrCjDtcoNUwkvQurGqWqk9xpNp1evOgp5sWQEcOH6n7MF54tyQ9RJZ9RQdkPHae88QMicodiHhzK3bYLBRYq4U+6jQx+VieTDW
FMjlaKgldCxC/mHF+hvROHL/GMnJpwRGVNOFXLYbseZyGmgqvE7xhVgwFg89l2nQHFmVod84HqVXubspWj+Egh2TkaXhvxST0kOPo5ylJ8ICJCj6+uJ6
5SleAhyMZ1pwy3lkrHKEU3sKExIqKxFe1KIwXlKLEDfPOjQ4OYQ5YYyshiakJKSaSg5nLixY4zKZN4nyi4x9OXbWg4nOruUqVxmtmoGjISjazkCER78w
EiSYY7sU9z69a2ffi48J8TAU7TFIGhX12HpgWqrzvKcIB9Suw93l4Y63fdB9kQSkogURLTEKBErQCtKFC0qqKVTP0JiHcv8AU4RkJA/7EjvIT4TuBN0w
5Ms0HtDltIG7h8Ax5O43glnh5mBcfD4YO47cDtBiAd6+P3KuB7hSfGXpyuD4tk/ifyEfX02T2IGgKD09+frXlkCgH79CGv1xmeed/KrSwfQ+opMROTqf
zAfsgPYcU7mT1DJRu5NVZJFCwHPuWA2Gk7VTWXg+PO3RX70PPn9b91llUjPrZWX97zAOHJvi8mYDfu93tGIkfyZQjBYifv+sOGFwGDqfag+2EsT8vDPK
D5wc77ISzEGVVMHxwKaTKBzQAxuASgpASqRTGfL4Z0J2xBSUPsQF7n9wL7kNAJw8JogmooxSKCrILCyFlQ1Puuy3ROApAUfsIymQ6ragmHRfmGOVuMqx
EWKiEJN3RvO3gTkxzsuGYeh+e7eT260D8Nsh596z6Pic8FHvW+Z3O981htZRRH4k+YQEJCz7iOHpi0hJGULQL6j2XeMd3tujfE072zsWQTEA6gRwDGc6
gMeydo2xfEEXeSUFVYjDSGgZP2pt2GyyGZtXLY1lpSdJqF1IRMSkSGZlAUlIWyIQoWVI9Zp+PKXd+PeeesMo2UdQpfUpuT3Z9iZGIw39twhl+wAAn0CH
DXnWelTe7PftPM9KUomev5lyYjiu6IVrgUxXvE2Z+zg0STN5ZA/fSm9GCg5EsbQb6iUy1SnkvbApo+OEWoC4VtIq7YoSNOx/fteGNjcftBO0iCR/cQgp
bJxqgy6Nb3XZszLgZkp/JNgHmQ5AoJ4F4505NmArdu9cZdUrE49DjNJ9xJ7oSvNs+ITcllKZMEA6dSfhYT94zk8NQzNu8uBtAe59wzzAe8h4k9skJZ0g
Asj7954yeIwzVs9GwQFICixPD+fN3tTJaWIDipEOmsVC48vPT0eCLecmMGDOpzwP2UE9h6kH2UE7nnl0ISeFcaoQ86UnyVesrgWVqw+u0xjwNLaZ7fAf
ffAimO/foOjtdZ2PhKaX66bwjAOg7ipANBUABQ5uQFuytMCoA6gTefFvVdM4kCySPFIfZ0Q1rsYqqzvRoREstnx+uw0zS+LhzhXmImkq6TjuMqqK1Hd2
96UOoybnQ+ERJHzihHz28nk4YVw1gI9F73IiKPZarWXd0HPuxZXY/dRcBHyAsk4nJJqoFXT86klkaojo67dl0zu73ufCD6OeJS17i5RpPWWcPebh9c7S
pyXHk48+eccihUFg2kqCwort1ve2aYIooedO4+Fg8h3jWz1yXcXdgoRLORGrJlBaL20W5G2PD2zvdBwHsrUNCpU7SMT1Mxx2mrNZBolcMOCdC7kwUKFV
oQCIZVZQIWgaEhIPlNJz56M3eqKZ+YCkFhEYshM1ADDJBhL/2DxAxABN8lRwCp0e8DAEQrcSSHf78wA8i4GgQykgaaoe4+XGqrUsX9x/VeWS/6+MI8gU
2mMlTNmjJMskbjWYvFB2snKaNQb+N42TfKcO15a8NR9BLVZIY4SqJaTcmeA8SHsaKqq88b18Yfc4jPcScPOuSlcwfx431oXc5LBE6TBUEvaw4MwVPwIg
lFUyWEh+siVI6fbjoTEKh3QmcWRuWnHHGC4jEzviO72+N42Js6cbHl1w40BFvnRpQoYkmUWjfdmqlrTyZ/3hs2b6JwhOSG2DO/WnSRKsigwyhq0JiSoH
1JiE316mnMvPjd7PAvh6zo4jqGk43qm0M1Om+IXZMVKeMiDwmFlhYoxe/loGqeE45pNPZg4MY1AFFEf0EbGtb2Pzu5AqCx3ZE0QTLet1dvpvnWoVIq+A
u6YdBPvQh/x/SzGQzKBgNSqWw7ybnU7Saw8TRPfXw+AlkolVk8NDRK1/Pz27j+3LTVK6FIvXM4DibiHcwOkADUGUDo3hdBrBiDZWQoYJJhMhaSNEyaln
XH16n91wz/5S6wA9/2IH06PC4ByE++ZtfZUgBSRIHghoKaa7gk5QsH/3cEklZgiQkhIAISGWEkCQgkViWUFxUSBKQAJmaZaF+r6fngyPnXnnA3vqhlto
0YC81T4eMh1IQ/MT/PK8ey7XPR6Ir+Au/kgca8TQAfw+EhQwf4nfrZs1TezeUE0W4OlLE7gT8AwiOx7/p67iIFWQYyAYQ6xvQeZETXYoKVIS2mnjR+4T
z5s1ynbrtrji/VGG/XqVwYonhhLKczA//iYgofkTUgF8ySCdfmcy/Ni8k3s3nj53A0YsFgiQGIRSfFkA9ytplGxpTyBTmH4M21yGXMDGLP7GC39lk9Px
3k2wNpufbQxLelniAmb+0rbatJRwTnsxzTDjIs6ON6UzCeAMszwNWXiDZpjG6oGfSjdoABZJ4I+oF/EB++BKBFd9F9vCummiKvrjSqIaB0guAklFJLYH
LkknQ4BdtpkrbRKmBZRnEmJnAoSptpEQQRTZRnBKKHJwkaFoKUoGhooEdONK4JwbQ42mdD8tY6ly5QRsmkdsOLM4cEQIDg+rQKaTG05RFQDtgSBCTAu0
5VWiLZzgTYEQIECRqpt47YTh4UHBLVN8nZ4gymltiaa1anMQs3KG8x/06oCwDICNprn+vOmHUKJWGCZUeulMThw4sOj7e6gpkAt/0mhry6Phv2Kl3J1O
Nb9DBZCCgP7JMpdj6dfUy5okNzwh7Hmdytr5MtFxtwMyUfgymimvvaaylYOVEU1m7pE3cXak1IO+HueROnqOR6huKCCFXmSGSM6RAPgGJHvQJU+rPPzJ
63cgYAHMSaMYaY2hKiJUEjSScUYhCSVACQJJA2mcLUgNsKkCsFgCgVIfDwenMtlJuIwtDSZh58uR9eYPuOk3PsyLTewoZrSasmQIr2SR6iAwyQIg1CBg
O8jM3x6DzR6kBL3OTKwTWjKwyTIXmBvq4j3PASBfeTO2JhhID11qTcgptCt0szBx4edFrDOIiC8xlILIIe8Q8Q8mGwOXTSdE2ga077sJwycPr7btpgYy
ex0XtbA04hy6kNh994yKhTtk5PSZ0SWIfNykQCaATqPJ/RIETEFRH7wksygpQ9fdnIh3nTyO59iCcCwqnA8wtLy8HqLpOtYCj/++dnd1VzbgGEk+YzTX
Oxsg1U7UYMVLRM4dDE4hcrfaXfsdypvnina1mrFMaWw3B7TpJ1mBhkyJ91LJ+3LHc1xzZNkehTeE60vLULZhqTULJ25us1IbYQx0zf45odAMsTvO00aO
qdHVJdAIn/RcFDwpuwzZzM/QvT3NIKfhAwD5getn2IH5b5V4zwvCBoKVexJkTRJIM8xPHF44284aM+BSfYkD9hxd8UOT9ezvv48Q14srbePrLj6RVL2L
LMbMEEQ2TuzDWzGgQw7NtBMKyc55JBQts3Th7FPnwnzRDjoJYYmj6oBJ/MxQTYoyGuOBBwVQXhIBLhEQcA69juCaa4hqAfqQDWQzCSdv/Wdq1QXFZ7cX
f5lXN8UuAp80OACdMJOJeK7MhvE1KkcLkcsFOnBjBQxAUqMpxZj78bzr1lDHrtZOEKrMSdGqHbnqfyCAddpOwPmmCJx0hvZxxAPw7APQF0gwB/b3j1Fd
/HvA9n4Tx4x2/6ooiAHt7y77wGOmAco8W2kwLlTJO3wePtT50k4kEEO8vwcSDzKo3kF86KHRzsdxSwYKJIi1uVAWDm8KFjHC/GdscuKU4O9DXNLhphSZ
BISCduGTMuBDRUOy3+7JkaFBYCKVO29cM2OytomhmYdNC9vPWjnoRVKNkn3RnWHdMkXbGWwwLSSolsEItB0YDx7bwHClSCDjrE7KbIiHnQrhJNiHAKY9
3e9zsSLFiIiqgshnGA7KbDVUNb13envr6fed6gnxRQ8cckmRSPw7xEs4yZoCQwiZH/JLEhAsiyLCqkntRxoTVshgpkAy9ETSiRy6ihdwaFURQNXKctgG
JgASxU0XdSoZlJmAKd38lipOTyypYb0rbQaby4ULs1N6BNlJyyZhUFiXjJtssdZ21xhrbUVeLQ5pxdprSR7WZlollkN83QCas5xvjiSb1dLTLtjoiW3q
gAzERDUGIjMl2gESkCWzXeRC2+zx8PbbqQ+EWCcL9vRxDjZJxu7iJt06yCPn8/bzrfTYcuUIggGE42EFAmHIbnfBCcxNIXToKlYYscfENDuTdsOLcAzV
OcTVDao7dmmiVsMD84OEDUoUC9AsjZsk1peiZYM8IvM63t7HRXjrCaGYm7lKqPFE3m3MNUGF1l7PPJzWCyFaicojFOT0ua0mTC2Y5xTQk4GKCozpDDes
jtCwHihRWJrjCk4TVq5hKMOxamtjsDUylY5W2RGQdZOOd5s6yXls5SNmyos4y5tw2JqSwsjGIczUNoGMomRagpsAKWJM3RBVEEJQoJSbdk0m6etvHCgZ
wWS2zcZYXBjcw4oOuEzYnVnDh9BUrhcCgKCYB6xw7FLYTLdsIGkys1rW91cZHZrCioAphZccZjeNDxm7NljF3bKyUYiqYpiYgoKIKmZaCiBiCvFJxnqm
QxLsvOcsv+edaNxEAd0hwchZxg74ON4sQHZEKLBy0BmtZMRQe7hzxSi3hpiXrNiQy7QbbssgN1cgLPu9499752X6fPxCd5CHa9ghTHfXtydIyBbfHByW
C41My8DNDiXV6YZhpMHtnWGmcIvy74WCc+kzb6Q55yguAQfO6Y0y00bszJpchu2pYizLdpK3xxzbXBnO5bed6m3e5WN5w2x0RVhznLg7GTZTjWgAZW+X
g3AKatDcpDAyacHI5a5Bm9bwPf5SBCskCJo5/pMO0UihpYwpfDZvpmI5jg2tSlNWm4PL8hPXK4RnKSJZKhpFPeG8vsJIT5/Hx4Gp849nz4REPOk3qEEx
LcPYQ3cWODpSMp9yR9WU8PKokD9nh9XqSocxKuNJH1KLAyEHwl1kfeDs6eDjdBnnmjFu+ddIdnlX7enbnNEtbKSQo7Lj25LWUBcm84RwfOLR8uR4RzGs
8VHNTzwmDeQvZ6yoG0URVQEXOO+TOeDIr5O7kNRUEx7ai2tcyHB8q8nhsAkkwN23wwJOiqtwMawjZswyBd447oLsY2DpzOHZuYM7BV90fs5rB5ofVkRA
ICg2jXJWR2GLBQIFlWNOLAzGM54wLkomgmXAuFASbLBj0hyoUGatzsxM2wmodK+TMg/8ZVG2gF1jGpVhkNgg+ygMAQFkRcoIWEjgLFyvjvm+ZV44oY2l
ZlDzLTloLxb+wgEGBABnSkghabO5xybmQ0QKSFHqhIkSzYTYk1TqsSzECJWNYsCKe2mta41s1bmtSemYqxKdjg5dK5YRLCDODMkblSbO8zHbQlQIpJyk
aUBmoUuA4MBCULLiZG5jMxi8KOAkKEkQKsqDKa8FCaUFkKyrnu5zrVJtjoi4ypuTkQYlLFOKB2HHeSPfzvcri1w6ZOBNp+o4vsw9Ehy9dcYS/dhm9WlL
eqSYaJBARAnSgW0KIpjleV6JLNEkdmpz2CB+HcOEiPalGdiAITONZNunbXQkzkECUkOgZrQBwFwAQppYSSGJFdQAZCuFhDwBKmMoeSGoSFAsEA2a8Dy8
pmJRDmRg7tOQsVEeffWLBOd9DaQJ9kfV6WZxcdcaw41USkpS/bR+2mIqvLV44q9Q1kCZCpOmZlgOXnVUw4o5sbnBIHT05Jwy2nAjGnVvPVwOeQlQgR1A
5HECCmVHfFWY4SJ1kiBU32TkBQFXGBQah93HHqx9NbjGmt9N72XTjpaBcl1IAGPJgo5MQWznDNIoL7DR1tLxKCAZFUCNREJU8ZgROYY1TwxkolNLMiFR
NKm7idRHje/0l7s6ZK5d03q6jsdGubxxzyaoOCTYmPwnICSd5rvTbnIHASOKSJgPuPb3+Z+H5duwHi9kwO5ZekmK+DwyGDGgCMQHADBey8gGRI3CKJAZ
oHqFXMCoIzHYoW6dRh19mleI8HwO4cwSSTEx+zwDQbTeMR8+ju6DubAGWWAwExLadQQjuLNJCaVaqWQYBRBOmq9fjmu/HjWEe5OVpEHJAg8uFD8LQnIS
V7paUMkyQgICwxwWXCjsl8xYUA5Rk2aAMHO2Ok73kFLERDmGBRQxEpXC/by4O9l2dHl1egZmFDSII1HPzqNlCYrsyQtCFiv2NooslgxVK20tB2PEmpJN
DNqnOdjkaiJY0VrbNXFTN25q5pgfXJdrIhzK90o34+vATn0pufrx7sKb3Wk6LNKjvZD56sB3uuQiY3m5c+OtJnf0MoYmMEYsRBZLyhuJFRhRi07k0cbm
w3ZXn556TxtWSsMIc6UPWVBSLCY4Tv40dGnPOoP9tOo8bnIhlKYmAFSJ7RgfnM8UiLFaqzJMr/B90cPlRGyqNaIVK2VsZWKKcuCcoeuyns7SielmvVNF
SVEwHyVERRPSWyOFXOXYootZFfUI/xmMHwIw2n7ZJix3CdraQXVMAwvdBF8Oh++DD4duXoionuJeI9Xc+Sc0nQDvYsq6R0gIfn31+G71kTZjx68cjP2k
Z053zLuimgFDj+u2z5jI+guUduedE6XYjpUUyDhHb4dLwmRNlm2II9PEjuQnU0oMlsrnAEmymFwvHLoMcbiN7d9PLlBBRagmd7N/lx2TkTaIvK2Cp6YG
g10A+4g2LvtKJt0QuE2Xa6BRcg6U3IBuUCneyMANxhDSxNUAUlI0TAOjMqhKDcFCWPQe6EUQFyPeXvd7cmNvOnGPCYGjhORSh8cTpk3nbG52weTkwc48
+Tu0bkDncgKuDhk87qF/mdgjO8hsQm8ndIm02jHy0B4zZF2Mojl8gHHQLgiJ3rkc7nIgoZcg7IE7LhR0WyeLhEHcMucsO8nITzjn3euNx5IYRYDIoO2n
k2h3hIQOTzwOxuWgsd17p9hzbyZSXTaUl0ZpInUODpkfIEGTRzDm8E6KID/XprSdDpBpHVEcGgE0rAfpIEOgCJoUOQ5dOqA2KnKb2g7DHBV2gFrXYNxk
are17meC+/xx3j4+273Ya58lySkvSw7I2Bs3uI2tU0Im8xiK8aLJoShGYXJKQAySlCZDILOEFNyEbchJpmQFJNgqIKswyiKWmigKaQopa2kXKEyGCcGk
3rE4XPg64hQqogCZKUIigKpSgNJpMIIKBl22QgiGgLAilUVOQKgZKtJRJIzCoUjQuYYiBB7fUZSx7p+2fWX08GHk1po5l1bY00XPAJA+vQnuYsFERifJ
AGkby1pfKgvJoiZDUIcSBkqMwZIhF4AHhfjIPea8ctfZDSPpGziwncwKRBBggjvO+7OdTiVd1aKeT6b9OcqJOIMYWM3YAadiuLxBxGvu9ZQhvvZ7SYp0
08k56y7BYQFM5YRgUFERZp/s7djmENzXPngiESHy5Uc0ySZSHrVHdQbsqKZ7/C+qI9rQBk6h9xow0h02DNpQsRBQw7b0agiTWNMOBASS31DYUk0TRPkB
uSmZKQKKCAPkE4iI976wNOtXzHQIcWwVUNgmLXshDJwJclQiBaFaRBoiAKCkSlKUJYiopaoSaoyiAKoLsKOFQoiEDadsWE2hDadiHE4hMux/yVs8wM0B
hBErkKBQJiwgSsUJJKSEAUkoyIZjgJkJTSHlIGECm4QoUyP1wNEQGTwEIJIWQcAqYjirgGD6kM0xBIHTBB3SSItCotbUSNuwwtq931Gk40q8BqlEAkHX
rxSJOoQJQmVOBLQaIxWmCZaiQiANEIfCETcABuDJVN5mi1KYAZgODawHMEPvDovQ+RwoLpIImCUAIZI7gxOdE5AxSSbTptODEORMuMBbDDsuYiIHjjA0
A7oBrvJmbofq5shUhwhQGQAb/M6hyG3tVJVEVCUSVLMhx1Pf+HtPh78bCckdw4HxzNvx1EMOYD9EfYkZBuM+uwe88QUPJHzTyJIKlioLc5UGlQ+5JKER
3wIesCUD3nUR+2Qo8INS6gKwgyGiikaEodMGe7+j2nIPEnrfWvfvrBnp7NDv1Y4fpcVznFPdKdIexwOHXsPTS3vQBOTFewkdREQoFttaHEBZGiOGLMRO
JoM/T6juA0Id0gJVUi/NiJlIJaWFDCV/qhBP1z3TuA4lHUK5JuQdbwDcZKuN+nWImp78EFzwfHz0GRx2FluWf4bJNMoMFMZGqDgOWvlIB5sCgXjhe0gZ
ORSnYiZNd+9HqV+K+SZp8P8xhEZDkMivulByHMNEPWaT6pTJoCJSoi/TjhAFN7Zm3cc7cJvNKlIaTHo1sqKm21KFLSgUFFIZBRRVeucgJqibiwZig2WS
r979aDQl2zMD7D2IgiTtDnO/Qz/H1e5grE9udlqIuxmZvNazMVKmnGFVhrKYwj0XDqhmrB1a7TaX9iUE3ri8jsuJTSaiQSOLoQYyHQbUNBVMRdccJdy3
OZtebOdVYKbYVFnDBd731qYOnbIJqMuZYgKoKSlyyJKtTyi5FF97paMJ62JU2McgQm0cdugxy2JqIzSrxteAwUMUAdBpC0xVUkQL3wKcaFwGDMuNfGem
kgliG4MlE1PQ0ZMTuSnWYbPWUDnA62Vpz6wSpzwiITnOXcrUOCLsOwuOUVyh3RUc87u4OU1tssJ3Da7ETREhJhkCnU+6VMXQvPih6AipwFYnJ5xyG52F
NtWr3bhETe9J1irIogjjqx0RbrjhDLFe7XSV13HcTyBzyKKuFFMjn0AHmdjnJ4g8nKmEcixa0wbweTB63J7KKLzuTn3WF4owuBcIgOOLBCcrkQ5OBcOT
YEptO8gToRwk5SSk3OQlUEQUEmrUYW5mHeBBw4yKIPrRw487siMkMeuXckuXbISNIioqejCk4JhBd3RJuRfJgjsEljtmzpYxYXIxDURzsHfCQCfp3wHM
lej67Um54MzUS5HECTlcCGkDSPXoCrwaL85TCIKXglMCDA4SSpgqiIyQA4FEzoxUnUFwDQnIeZIVplU0COKpyic2tobxYQaB6wpiAEKBvaUZA1IQSDJE
feL3MccwJaQ44nSoqCCkKknVwqSKvRA4ZsA4TPETEewduwj0XshCc5zm+q7/Ojtfjbg9fhMGmSTxXyqYjo0iqzVB7cZIdqVQ6ds4gLa95L+H6dXrbvli
HSVDYGGaIpiIgxjIrtGMwh1qZ+M8OadaNb6YPp+IGk3+GGks/m+V3d+hX9nJe66UD1Tv6dXAnYjxooLrzrOxsQYe4Addb8N/OwA4IZCU9N+t+EPvED6H
DXvEVDNpJeCvxgcV2B+fPiiugA6QC/fQwVIZAGOMAcE3zGEmMmflr4lT4ahmVRTnd3xIV12PwJ8BLZ/i/en60gY2/v/U2Y2DxoqE1SLAp7s8/t1gs3eD
An/Mnl1oqWoCKDf76Lhbpw4HMzOTOAzrYBqlELNOoIdt3BlGA1CwSdTjQZ/Nn+5DNL2W4IEWCyFwx2Ni11Fs1fGifyRTzvng89ThDV0409IYIb1kner5
nlgU5FfPfmOrBW3GYLiU1qzSang1Aphrq/HPTJsjAYZOiVJHSEqHlgVEbaPceJeteTRY9GjA4Q1LagmEyZDHhCoaQ8Pg9t6Ph8ZIKGpcl4hMaOsutewZ
tDPFi6EY6+Pef6vefHUjrvxxczQ4ApHkQgIMBZfvfqhogjfqsCID+t4wXsResCs4GpAE9RCVIBP+xEG47wAjAYFBQ4GlW8cJ9rIKOFDlspFging1eAfg
ISaEhLn1+Jp5QORTQdTSh27GK8rye10HAEoYcuGrW4WIRK/1wOH78wo/if5ppqkqgOjsAAf8UhP/1BmRExNKZCBlnIsEP+4959IAfsJfuCr9Ufnn5l/D
UD5JPvQ0wnIfzMC4oVOmVMdsC6qFOEwUykK+fCQxqTvvmeBUETop9Ua9syLYMnf/qO7lFT7VEE4U+ggKqgKSgaBpO0K/ET/EkO5W29ZU70/D8/zLI2WF
PMDK4oVjUqS8HM/MEjIkSNNTUhCSBSiQfTIjSlDQglBLAUJQIBVCDSLifZCp1XSGwZCFpJD7FR+7g8MhSVghgPHvA7hfAgfolfpgFaEXJQA1Ar8YU98A
GiEBcgQOJB+uT64RE4kDiQ/sg+pPrJHjG42ZRLJPRJYZJIc+MyDIYh/hexv+3jtdGM9Z2fxU8eVPz+lBPqmgAohlE+Ue5I0Qih1A+Bm+BQoKUMPeAfED
/Pfl96q/P459ypSgf6kJFKVfqH82fDzEX4Cv0YGiGfRwcJF9RkWIGOYaVG1kTASlskDnP8gg5DIp8O5t8nrGf2WfDHGiA+2PxnWKhuQKFT/HWGpEp0Qz
CSMq0FRFFMQUFMVCARLJJSVAURSJENAJmhTqTQypKFPhkVLK2thY0toRCPZyHMOGEneb2YQHeeyFTA5DrB/cnkcC0IESFC0tCFBTw9ZhhCZclMIwVTuH
4qwh3BvukOe9taAUqhQBjDttONhGQ46DZdyKGKgxiBDkxtyphwPc9E63blTMB9tS6raIGsUkwYAxgft/H0JyqgvZWAyMD6sA0MES0ksxA0OvmBYAwmj3
9TYPlAEwJSLSiRASrAgpQlD+R6+nw0mS3UcQ+yHbpkUgr65g5Qd5gfreQGJIboVGEUVwx4SaiiU3mB7b8LnamEwuYTtj46oxzjgFEBc8zknAo3WMQ0BF
IUoTb1q0GEJRAI0T98HdCKpfdwPA0eglEc7xwlFOE/Gc3Ehp2wCiQFSlKxBQoKoVEQETH04+yGusbKfSPGsRKdk5FHMuEJTVEVJFsflzHPllor6edyQz
KK77IYOUgDoeZNnWQNiQo6kA3GiTmaka0giQbeIhNbpdtTW9GrzcZiLDIgGkhLEDgdsD1Q5clLLeMx6QqsEFQn8Em8iatMu2SoiwRizwkvVCxIgMnegX
lrBZDx1JQnny6fnteUlU63WKqihPF9RdBfxZB7SaPVQQ0in2Pc7+NGvfChhfhY7NQ6CFdpM+LIbYbQD5bCHOActSGEWAc0NPGgNZHIV0UGa0YEN6oMZB
tlrFeNAnBOWQnnPBIcw8ysjlAvdkr2tOk6hL1PftOeYQ7MK8uIdJdWQWQ0k6QNoLJtkTzQMOKAnHF1wrs+rNIbTdtRNpcccd2oKpXbvTBquU5bgwFANQ
qZzvA5cRzF2rkqNKDxKSSp2ONAfQcKGvPgjQDv89JqBzCBOiArIgooIKqMYhimQQmKhkoQ+Hld5lYZmUkRTA2WC41JETUv4w4Eh8ZJQcjgE4MPsYUyfJ
gL1S0PSq+N0vWC/x7gTzVfQYVpiepwcgZ0mjRUHdYbzCP4aNIaj1IHb4fNH6YBVO/wkFoOdB9/RJiFL8DFwyeA/0yL0IAaVaAYJQAoQpUeEJQxWRPaPY
6hM+PT3KURUDPgKdygf8nAvjN/YB+In6szKWTWh0DrWVhpga0UCplaAfrkaGg/TBjKkQYmYM80p3PcUMzHQU8yOpSjtRH1JZ1TBOYCgftAtqSsO1osWE
RCGCIYYrkfXIhvZgL52HYO4JPe/BG/onCCJOkUQTyo8coHvhoqmg6v4AvChhUIdUxwuhlXRNr1GdNgHw19kfod/Xuw19a8O9G/2O2tmbtGpVeXH+zVIH
+PXFI+6PYeofXCEQiHpIerz18Vew2rAqjPzc1X1pLkPpbxoUeC1ixEFHJO2jGSrK7fjQJ91CoiL6owwZUYC7HrCrFUOQAo0ChMQJEk9JxC3GBRNH90YE
0BAVEkwhdcOk6GCmF92AGSwJEEUB6A1hgyIxRtp2oQlTPJCB54HdhEVdjFaHKKIMyDVZmFBUzH3YqmQiXThzRAsYxddsMJIxBIcS5vM1vMN6CpuB+7g0
bIVqlXpBS9CdQEShMKB90Hu0iqoCIjjfKFi20IQlBENT32DENKhaszMaEpXeYhTVFUUlTRMykMkzGRwzeidG7UqMNtkVEBYPZlTeYIb6sW8CcQlyFDux
wVTwcd73p3vElKqnSAYypQEVCONDtDs5J2xZbFjE6xYQZZ05xZcxBTYU+duEOqBCH6tbI45MLZY/gclNu4UqNhBizaFJGSNlzkQcbQmCLwbuTdKqTqCF
EwiBpxt7z1jCLvGQxwm29kxWg8AuZCfd9WOdJXAcmRcnys4o+yBDuEEPiWmSkqoxxWYgKCMFdfBEi2ip6hB44E1+6iBSlFSCFA9QH8CWmmmklgSmIGlS
okklNvi/OvRPeYWCyIqAndVSJEfp1r3kQPs/PPB8GaJ/34CYSxETShFD7jCc79iH81+rhztdbmTiKS652QeyWZViGBGBTdkDgmOHE5gi6uwaLAf2+45D
zjLlVBzlEDs8hKk7dMGRGsHKLDYx2EN2kjWTIO3O0JgUCecGpB82HeYtkYpkqUmoctiwbSyWAMR0HKBmgtjCY5lkjpAD8UUDC/DP1r4XKRBFP16fb7jH
2fjTOdrVG81q6v+oDChODjiZcNYbHmfxCgfan5/KAHlKIe6KEqCUTH1ktRUo1TRX6TMMXMZBfuMQH7wgy0gQiPUDvhIbefyOpcxAPBFRgpDP4j8WhBA/
FDa6LH6aeJsxbDkYS2FzM8xPvBUXiF4IEXJQMgXIEVhJVxqmMyJxIMwqIIkEqwwSJpmUolkYlpqVoUqHIgtDCD5I/I6F8wxwrAyMknZy5cZKs6IJHC5V
2HK4qMxwkqJJIkDCekgUa6oP1iwYBua48a50Wno/Wnj6ANIYXMEW9UW7d6p+v1/W0DUe2BTMzMMPZg0tQCQ0UXLmS/soaNwNsc6pU1IDegq4iIPQkKQD
ozj+0+RwdSUp/ZDOxO207SGIEDBIAQqY31xdTwMjPtMzF/WglqDiwtMZrAFJ53mtat0KWyAxmozmIVyYFgeCw7gQ6R3pTxBSWIAXrCi5KLkClYlkKfuk
FO0psvlI6Q+ZyZwiU8cDgpxGfWpxt2bn/OJ8wF0B6QiPMOTE7kMkLMR4SV9gP6JTED3MwRRQ0t+GLkBVULX9N9Vr8sMM+evvHaJx9OK9NOLdceUfVLE0
qHmD7PQgNyTw8OnhlWgkvw7oQuB7Q/RhJkB4mhvnlR7lstqIfr9Ptim7LFBQEBFFawThOPwKUCY/HHKWlokmiGSBxsmXKKuErQi5QcrgooqIaaUIgKRo
ZnJ8tJpEmAIkLbIIfzQLOofFgfkhWIv54Go0TVDQizKFFJE0khZAzTK5mGQpELSnAsQJ4q9jtgepzADUFDSdvJD+hqaVoCkkESCyTB+IevtnnquVV3IZ
OMB9nxA7/KVrE2Xg/X+74luv4iTapwgawu9acNK6ygYMCh+TLBc4ecxMtCxFmrbU/DMY7MZzUb/khxOEG6SbRNcOA9qW6r+xuM2aGUNqH4Fk1hLCTQzO
n32/fd5AwPsQiydt/xda51y4T+xDN04h9KcPuldgsVSMX86oVyoU00xoYNozcm+CB29x8H4TwL+VIkoglEVYTeZFHYAgE+t8Qnh9l3JPF3EQyMrlk69x
zuc2YHAncYq0NPfoviTzAT7/P6prCyostlBQ/8pbPutfkcp5Qu49zs69ESj7uOU+Hw7t6d7xdHngsd6s4t3lf6ceVHbiBHK5X0SH08rxRtIyRoV8nG3e
4hC6Ypdh5IigduE9gH7zaGC4RyfyYBSJ/M7HCYHnrRdc78wOP0QxHM7czPCd4cyCmRxWwzTJrk0gdcJ1cvUh0P6u5968+OEvP7z5OnWd4757HvVCU+eQ
DIIMtEqMoiAkIlgfLUnph8Q8HJ+fXEPKQ6YYfupwJoZt3lNMM3i3bqZcS0FAUEsMkQQQScRk8QHwAD+SUUoVGloaCkAHFSB+f6/0/23+Calk97kp+zWe
++NKCazG0bl1n6rrNH51xMMwsP+9DnMTRs657UWKNvGheYcq4NhvMpNIByw0zJHWYUNbN7l3reXnZkzZaGx1INF0e+us4/8TVqfiw5E3oQ4ESDFAEu2B
dOPwlf+ZBsXUxo5SmU1N5w11FYmwLFiFsLrRvXA0zeThNFAKm4FFhh9V3cmQrtUHdpWErlOwUF6uSaF22CgRDZTaOUPKotAS6JIYBNuJM6zDxrRvbivU
5QkDOsM6pQ1xrCB7dbQcWPnYsBIAe7hx89tsa32vYX6MKHFg8hZDXFF44lDZ62EdaMIaGEHt/CFD0J3AAOHBFOxTwc6DMpjD4ubabNtrXM1q5q1LpE4p
r6y6H9x9SwEkTmQ2PRCcdV59M2Zb258GIpK+Ncb+ves1zTvbn6Js1dTEUxiyYzGG2TSpA9mEGQ3cuLBQjfIdB83NTXp8vfud+CgIch4sMDWiH7NBQFgb
huMC7zTrPT0X9kIeYp4oklBeGOQ/UHlH2zuMsAOBnQWh9jDqeFWOEwR+EE12UZN9cm7CA4mnRESHqvFeTE+m9whs9ag65dsKeGD/R1/LXkyz0nDG+jJ7
obFNbQ/khU1aiKgwKyGlFSHg8EZJsN9rYobp2SuKPuhKvrQqGyR5yXgSiFh/dJTeocn2FAFmCnuWuT4GZ+NrsprinnosI/wLt+bX4TVkPw43DnqoYbDP
Uwx8Vh8rvg/jwaw4vWieDCerJ27TrA7wEZE5g0eu7t1TWbw0JrWUNetCFRZHIQ8AF0EILhdO5xSMEyT3Z4FpsJsiSJDEsBoBtEMiG0wmmtNiHhfFX2Tl
BEPOBZD1gekQnCgpgoifzbOfAFm3VTk1oxZzSzbYJozNOIjWF78JhwgvKcmkuoMSOTLgUWfw62OOrpEJCdcH1JMbOp7HoczXsRoSHAw5ZfUvZ7HPmpBQ
Gusr7ODrOEdjWZz7UDSP1H/bKVBOt/Pv3/21/DAcc1szKkxGgnBCbLO0gMomuXjuDuscUpPA4kAwZCgFhLDLn9tw1aM0YCdeE9RTrvsx08e/LTpPxh8K
YrEEAlcwAq2L72Im1R6eoPq/wfYSHBiuJKnbSokvXewxNQqceQE2+NHczRAUoYHYJfy6GvWqrZdD1iB49/QTb3T4ipByn54cJ2gOXR5KTw8UrnQojzwB
1BgLGCd4eJoUGEDUdeod574GUmOAJyo+J0Ok9vgeOw9rPfpQxEQ8vkaGeIVenq4AcUQUkN8QNYrVUkvOCsQUjEEcQ7JDlugsWRahlyQ7t9+PLPfPU7dc
0FK3GDghCgrTtiZakFihghOWTR9d4eBU4E5SmB9WJUp01lTKbPuA8QgeJkbHTXsefpCRCE3MCemh24Ubbrak5oc2urYWQmYiLBhIPxoJznIO/wM8tPk0
bdtAfCB0ZBBFjEhzirP2WoikZzeWYqTngJ38aqJQapSB0KBzggLURazsYhAuQAaIcBLESKakN76zzNa2fOGg74cM+cB+PAgqD8oVsPsE1BMNFKOOe/HE
IbRhAi0pghEq7CVR1rWkOVD74BiiChIqUKEglpEdn5d4Hb6AdYdx1uw/qDoG/YoP+mAiQmEoFKGZQiYhGYKBAPl/Qegd2UVRH25siKHwSAfC5M80om2Y
8PD26TzL2S4iLoDSCmEuqq9flMTEH7DZoYwHt31LE6ECc2MgoFKihQD1YVHDEyIQDJRpUGcmIpiRCaDE/jmgtExgSuJWWHu1pMg+ewDcaLBH6FNCHTMy
gECWHTax4WAitUUoI/ESep8ZfaUMww5+FDvCdtn6Ez7RKJYsKyUCswDELAVPpeMUdQFIpoQ9Hvoeddcr4iO3d2mTAwgfhoQpmFAsJOxJCDj8qGkzoOmX
nfOp7mjanYtbWstA1eZhkmXQbyHPRZOnTxxRiU+y9C7d5nBeENCGuaCnZ4ZzzcZvyhowNd+JaomdhDNoYQt7BO9iLWmQ8iB9EPLKM27OdI4c0aykNMkf
zfIkRFIsON5lnpf2OZY7ulhauhkbc4Z5QzZO5k43QIHv1K3fDquZVjOM2h8vpJkDIcp0h5ZCfpSgadzmzFfPpjx6WerEyuLgjqmw/1+cNAEbZ7YmV0eA
GtezBQ/ZBA2QLyQtdJ3mKsxuz67Xxins9t2wtG4UpKswXDAneNkW2FyGQdMZrNtxp/VHhziG0Jn0bre48prdHeunNZo2py7l0X/sb4gA7M8wIGptBYoY
0FGGImG+HQaxbJRIpHdlcRSxmG0zKTVkwsP3pMJA3J+HahBQUgsDgOt8UyZlCqCgkXGKtGSYQGx0HGAYEOt3ULgTaKjBgGANsAM/1AH6kBZIfW8zm9x4
e+gvcPhsmr7ztJkCDBph0Eboq6igKRWFaaClzRFOtPkpObsZ9+o/6/+X/0P/Sv8tH/y/8/M6XfL/8XNSf9nNIzvZNd6ETXftcvGH/JNd/HBs5ywrj/r2
7Can0D/bh7h1PrpVn65OdJxxGcBjuA5FFwO2c9gVYDJWFYB71y3JIUttdnWgP12T6T7LX1hwo/+Pasnsw9dvUtbTNSEl3BPrRERPWPwKQnrIA+hNVQ+5
hHm1u0NkhL+lzmBiVIAY6BUA7Fu3sfXkBlO53o5fhfXM3pQAiCgIzhOo17f6ycp1TKUkbxKIlIixajMSoKW3524wy/OQM53rev6erNpOmBUfShx8+jMt
7JwwO9oIjIxgsUDrCGFQARDSMTRVNJUhUjzOQVUTUc2SW4xdQYJbw3Ywdyc8PksL0KXMOVRXhnDjDsjlQUBEa0iIEkI+sQrsHRGa2XeeVAyIczhcLlwZ
Rc5AEEmVxpnkjzr+xseI1QTTBUSEw0EsRCDIoo7IKBlPifm2ebohCje4WTe2TnadhEJ+hO7WnhAjIKVRUTJmWYUwJSBQtRNNBlUxlEVRepBtSbKY2EZs
gNG0mBdsKZdNhTE6HAuBcHRQ7EKKM6FFVATpxCwxyeDRYq6J2S5TKG5EwlT3XGEwgZ888YkJxCQrtkKChpJSmmCSYAqajCyyImRGqcTgVdhzhyI7YIwx
laIl1mFFU0QTEkMMKKC5FFciE6dJGVBERUQRQ5KtHCNOUXCLkw5yL1YFGMBR2gacUdoVDGoqIRWRFdMLsrkXYHc4kXKIxTsH3EUDiML+T6C2OQ+Jjxow
SK+UqAasJYqq6QtCGcJkIti2cIHGiUOHW1FUci4xOH9zxB1FnXkKbHOwfDWA8rvIGDxC5PuKUF2ThGpLf2r4+Pb6NnHCHMj6sd9dxkH1JvXJwoW7vngS
5q6SCTzuRBjtyPCl3cdrac5vlw47DkoFBoUUhIsrLZbDs4KBOKYa1ve5gsX+YNFUPOkFT1IgIoIOV3xcnJuFwuyP4plI+UiigPahJ3vR4PDetIquXkj1
9h7L9SSoCm0TvjxjgHfVtPO0OxQH1djcOWpLYWEFFHbIY7dMMtXpMMONYd5kEdVaQt79PHt3uOdAuV5329oNauAGYHDgJ53ZkG3dxTCWoMq51rRqWMHh
yadbacMNbkuiokowRhWluEuJrS7CK86etbOcW1iLSifLjUWXZehV1L9Wk3DudHo7pEy7KTK5EnM2kGnrlVxJrOOFdtYXG9L+f8LaSAcvZmcS+qTZ1LpG
bpVRQWCw0JOUNgs2XniSV5HYYIWkk7z/dkNM04khyv4lofwLZVFFRFsiuyr1bN45vVMw5w4ZtABOyBWImapyOEy4FBB23FiBMn1+NxSKuXnjiUFFFyyY
IGTMLIacTgJ0tTn7vXedztiPRYXnfcwM9ShQmo2sJQ64sGZjM6NuavUmMSCR4VcRQYXg5dOInh3GRGuFfOzaxRyR1ZPtuS9sOV3Qw74YW2aq6y5SsmrA
dedaikTnXFnQOtA8s4HW3/r1ym/NWQbJakHrMAxltirWLWKSKCi71mId99eGzg5BQncgXrTKsAooC0kgOyrkFQUciZVMpvJ4OcppklWhFPluDiIREWdp
XLCUMqiOOQYh17pZJDaEDlKIDIFsgUgO6GElDIB0wBPTE3mAdD98hxC0EgUQ/qxUmA6m6BDrAA9A3w/J9kH+zz8ZGIgIiKBpGmICgpoCgZSoJSJme9f/
hNCCQBIilABQIkqQNKxIFIhBNUETMNEEUhElKFKRKrBAwiS0ENSUr9HrrpD/fAc/hy/7vcZ8JtAeD1yjgRRTnaFdhRHCnrEZ5/6+Pnbzzs/K5IVjm1pD
jD7A4UO59BihmkqGSLuD0AD1kST6wP8IYihiFHSKf1DbiSVXq3tzzh+cJpClJa2E0iVV86wyIIaCJDxYeIcioJGacQh/szWh00sba2LDg3+2/UaORFSe
0vSd45FWp+EzcRqcvNQ/qAj/4+XyQ+cgmbX8unvoOSEiEiA8NWissG2FDJnfw7IYJ8zaHC9OQkD0/7ATmlFqZCIIJQKAH8ERTacge1x93mpgq+S/qP19
6eIKnEjBA9OlQRRTMIVRJEwSkDSCwQqQSUBSLERNEMyMhBCQErA0FMMECQQwyLDSAQn39/vNm2ZKIeMxYCuLIoqKCgiKqKkiJCISggihiBpIkJgoYiiC
YCSIiUkkBoF5VMTEioaZqAScbLs4dvPbsXW6OJgdO/M8pzEilFIeu4R6KRVImTil5FM6tQyijqGbdXgbCKZdk7ex3o8c6azrF264EmHeS4gkNdJ0J0Ts
uO6nut1wXM6U6ku4du4KtgsPIbjm2kUXVcjLHM9hECo0hIcPXFlOJwjnOUnYnCguOmDybxxo3nndhF6rJd3UipXRO6idpNzybledY5DHNru4kiIYs1lR
GhREobCgVYsU3S8DULlQdu59473HvPrQvmeTOEHI5SgcWnYo6OBdFyDyi1yHWdbmETMfPHcl8+d48zS47mFE57rdNuuu3dTo6JvXDk8nh7mTPKclypnu
4YWeOe3k49W86XXu0Ht7HcX3ndzohPHdDc3zvbrUxTSo+aON98WM79UbSd14I3QS5JMODURSTtTDGKCAXZM/U1vp+NsV3Fa3A0Kkgu5m6mHMwrMLUidm
BjjY/dODadvK7F4iKAle6MKSYkhYtyX13GodQKbAJt2cFv5YgkqWFXANBscVFhP80CZnZmXlQHzSdk3+8zAFKy1p8MFGUWzKtDXGGLe34h0Q0vzvVAnF
rgwIgYngGaSoz7PuLMGJR7qDZILARURAEd30haU73Rxt9QMWHeSdxLvV1+zDYVP6ul2JSZM6BHqb6/DRnu/2MIpg39a2M0Q6uGW5HGsxZwlEe/IWeE5e
pGXmgaQ8dEvzkP9EFlFKEQkkIUAWHY8u2u7RnaF4DzlTZSxC7Vv6maRfFujmlQ6Q5dO93qGBvHih42U2qaabun8WHIcU+3o9sOCEc/b2gnsFieNX6xhU
wqChTZ78FzEXUi7KLKJItfEOTgYRzj9aHIc2h1a2FHSX1FsHsAfr2QxJCUCxBErEVQdfNO4PusCDn8l+uIj9Ng+K4/fBSBCv03TaYbOBO2RNk8a4EZO0
jOMPdRayeHffaSB93mXDcO5P7kxsMg9+KJvgsGcb1E0vS0f4/0H7z+P9f9d1s4Pd2Eoz8E+4DQeYeaWRhmTEfcIGPzX610UQRFC0+4jIWgrICIA39pHg
EEniz5AJflQ1I96VFFkKfdNRdE4FfXmhxzVlJSsD9vNzMFwBCYJctycPOUEPg3Wq94fhMMR032AP1xP6cCJ+VUTIvcWa7js45AXdSirl2wooScmORHtQ
iKLhQaNIIouyvJLMuIIOycYc1oJ4TisLicLhqelLCvJ3C445bIgnL3dnaV0aO7HGXHEcsKUSon4tEMuydgIPdS9yJi+i9/pyZHhHklysSvoYbjxD7mAn
vAGEqQSFDt7bR9vW51aKPc7jZ/amxz52FZ+T35oHqxZP0SYRnHUYq0plqUQmiSGWwkHMAIf2SB97CiVze5O4AViuPryI+zpQ/ljv3fXRnX0DueIltVYl
zCgfQ6vXFiiC9koxTrDKzflXUNBw1NDTFaVkQ1rga0dYBzh1PrJsNwoIqn6YgkJUdtINIrnFmEFRVRyuxGERjKjRIqKCuFEco4dY/cu6CEVKJcuUEcrn
TpEUdCNBz93pPFlcgqp6LKL/J6OltEhILIQuUyL5DnbkkgcIiOUEGYQ9Xe44Vcjhzl5xIunWQVcOqnSi5yoOcI6tO2lcC7ZgkVcOzhBw6sQqEllUREVT
TmorA7UQjt8cHG3vh+f4YZD6OybpPyQh6h4pOL96QPUCwxx7TsbsiHRj6CRRPNJDrCn7UAIEoggA4eT3Q9Y7vaaP+P0HHh2UPt/eeiA0JQlIxNDSQkjN
JUNU0jSiNMCEiVAsnhKJmYoZANIqxIDsT5AmKqbhimGjzWBU9iAQI9JEfP842PXc8mJQOMYRNISpKgoiijRYX/u3nU7/HriogJDAJht6t33+dQyckrjW
lFYn/L0P3oY4ASHOcyKce8r1AWZm3JPxO4/lgFugobU+CgHL3Oz+D7loqaIqJKgACCKGkJ4H+dgoiAnQGqk5IEciZDD4c9wX8D9QWWEMBLNExZiOEEFF
EDj88c8ET1e7tgUFCsQ0rQDRDURKNIQQCSTNRFBR6hdqShwgGlXIR2p+cG4VpdISAxAsKsgvM6QoqSYiSmsWETQLoAzgRmUBaVVpUQM1olyzRkIw1pMp
jHIimjBA0inp8g+gDp8tYZtyaxbCBt/arZd1dQcmkxMHwaD+X8A/BClV8hTByVPceBE/nIfxAgH+HY+nw8IPcj9EgfXufPobTiAKFIlWhpCckkk7bD1K
gGzaqvwQNwbscyGYBPxBU/hIAITIlIoHyA+b84KBCPqTkiopPtDgEuUfRPH2GAOKn8kh85HyjDWl0P3n0a4ipjdjNNZ7LHSYMLPcWdZX25zCUnedzJvI
BUnVIS7V7vIQVT5omkO3uTk+iCCIL3KfQfcBzN9llL+d5l7d692GpdyfCcEDkZMZBPI3BN4wx4PZJSE6OjpPKDulqm6jDAPBwkTFAnWB9dXjdpVm4n2Y
aMYJuSDvzAvB0Ss2nFGv6mF5//PMzxsq1LSbh7dJIHrAJ9iKQh7O/8kMED5wr8hFf2QpBABvUqH5JrVCmX9kwAUBTCTEgiRTMDCRJIxDE1AUUNKUrSMk
FBQE1NBRIhVFRNJIMyDUoEyVQNCDBASDCJQC6gTmT8JOas5WSW3HvR287Ka+ReiTzO3xKjXQLo2XbDlETbwnRbnn4Ju6PMcWE9HncgKchueZ25J253Pz
2vITJejaeT4nPZ2UhHu7yaVmAUV2OHcnsJ8wEPzcip0QaSu5+WYWOQ8qgibozsozI5Gs1bt0aohONQmSEyEoBsIBaWf8eVOIFpUiRSkYiqEewcGHGc8B
I0SAg1LIoUhSikyDA0MCAREOYIM4Mpg0mwC4wv/Y6anO7UmIGHnEgiZ0MIJFoGghy7VRBUFUSFFIURMkrIEEVKUHCTWUhUwykW5ExAzMGEpRIiYcbJch
wyFHuRNscdogCxGJwDkURymFwERJFOQZBFMhUQ0xK0RCYoz/L17gP5KCWUFKFJGfUo6g/6Qr+n9eFCuxh95COAbk2JpSYGVAoMaB3z5JpoMSaGlE9epY
ywYe5Q7IPhUUURK+aAHtoCYChZ8YSz4p9QiXc0acAUaFSpKyFQ53a45CyOS2RxwoxzoyOwuFOxCgxbi4O03ah04s6UihLREsyuKkRymLbW1iN1mncmAk
DacLc7HGzhIEOx2TSLtYJDchp2wcIpU3H8TjBx8l/uVCv0BIJKbk5d/I73YhQZpto/V/+Nu3+VaH8nzyX5bJYpYNY9Dd83BkmmHDfStVq7dqowlg1cTX
+DJmCGBJ/C+xHXPPMiuE2wP8pH+SY/LwSKvM/7mBrKTHxKDukByfnMqbxB7KFO8UuOwVEswZGTClGfYwjZSIIDoRlrjKBkCIyYN950fdhqH12fnbSlNJ
KyitYYJkVIJlRdZ+DDIxPe4unMB5TG43Z6X+E73mSm5bQxG0QRQ8KE2rMhk0YXywoDA0qIejW5yRp7Rr5kKuNJaawlJrnJoH6gwPIBdphBfIK+EEG2Jn
WtvWd6jfiZjAY5ksTenHLCoyR2ej8maCNkKPRiSCX4US/wbFEBd0mvG+SPUhxykeuqLG2ND1uuFVHl0D8czvECDKR0u8kEuqqmji7IIKUorjO1UdRhUx
pjJwTkRM5goKl7aI63h66umcWym+cD6+D4fT5WTtShPg8iHDBUSZE0mZeOrLl4SbQ8Z1gdAQxhCcZ01gZzQNxgLO+awJqAobG4Uu0IBpUpafGvjS0BEm
43I1LD6FfyKd/Ra57bNZowxKlObmJVftEc4UddC7LlxoMyemInZc/chkGK2M9e7f33oDoEfHwsSglRuqH0YVxGjZRksmAqruOTvADg7mbibC7B5ODbKb
iDrWdnkUr28GSpmCdlTcgUILLBanvYTyQr2fb9a2ff2NkFlO5YhUYYXGUU9If5mGYEpEGyPRgBg/c5VuvqgiPzfMmBWkJlKUEQmh9jqSpMUZs+feqmUC
vSDj49KGfQBCPyU2OTgQhBYX4VYKXI0Ixja1sooDPRqs5ZFQFgSjsNXQCgba22wtMSOAFbvwz2W8nFUXts6IHdxLD9Fs31JM2tJl7DAZ9Dg3MLPgXnmx
x7iU6szjWTnehmHL2rRzwhp1yNlp0jgJmU1zOw9/p69HY7fFpkV53KYJNS91j9KWDZZbQPzlEVETiA9IKA2Z+ynSGEKPXQbJLbH1G+c2Kjh9VEw4UCAA
hxjLqaCi7phj7+e/FeICUjBd9c4b02rXzwaF2ePeznmy3ZDjLDHLarrTFPblvZNvXRQGvP54sis38brKC6jMDVtINEse2GJwNHtQPJUWYrDSdbmYnbVn
zgFkzxoDesEv7VIBC8c+UwelwblHv3277swEOfPC4RgVNsMOWICq6bBiFdBAjUyC0xCSEtNMI7izvZHQB+VQ89DUZAmAMYUQ9CVJHzUUbvIAuNA0KEIU
xIGHc0Tudx6uSE4TrzQ0zhk3g9BxRER0vtZ5+pu6L52hQ0RRbR7On3MuhvuVvRLHyM0R9SNtaMIEDbUkI6JOyNXNCQujCsltFGGVLb4e6lSRYf4LOkpS
TOEqbAS3OgsnHzOrV+lDMYVP0bXyyaSkJdT5y5XK3mjHB729+hsr9kgdGKCHNhyQRoi3bl8MMX608pJBjOmKEyGmrbaRAj2UQQfX2URm6zJAaf5Zg9+Y
4jzcDQ/Dp/aXcvsyofDskQfwOPFCBBbYDJ+UsMBGBn1v7n0dTtnew9oj6lSMtQT7VGBURSCPtCYLodsbNQB9X37+WM8wa4SPGi5nHpNGfZ1s8eDg7elM
wsR7orC0qRrxt1pxNCFtcz6aDTN26ZJAzKxnu4biKqtOnaUztUCm+Mgt+fuxkAALPCPJOxbkaL6+FAZ8k4x8VnqPj9bFeBUR1lPgPQL9ticC4QzJi35d
UpXt2wPgxRge6p47lGZnzl3w4PoCF+CEesVBr3esfY8+cHxqWTo+sQHv2JoySpQwC+tTBlQLhHQ7mfQoE4c1Xm51NIWIMPrr37qTrkKzrsqAzHp6ecXm
SwJldkBtz9PkejmJIj4b+J9mB/Ny999PpV9JiBXPzdMJGBaTgIgeqkVK2Rb+E/j6JL6C75yOStOjcXHBMDlkLbRoeNqzMYcZiqqFCwsZYucRIqyIIIKi
RZrfbRo5MJ75580oBGc69n9as7PD0DJDIlsb3N0LQmwmhdxECSRS+r8OGhp2vx2mIRohk0bBcKSEF7NkJjpBdtdca2Jtu07lm5reCY2Gdi6kCTpBv7Oa
msQBghgmDTzwpmb4s+018Yn3iBDxV19McXV4PpSY1TmR6nWqoyPAhhdQSUUQq3MKZJwXhV8bJ/B9XQQI/E+xKG/cuPggBHMGb9XbInbvqviM5zU9Xz1B
ep3gQHcEbM0OTMB38Gbp8Qse3P2xiSe696hA4WRZFBWCEh1MT+ZHHeJSNr0ZlhDR9xpVAFlCic1wTdUGJMbM0lgFmIvRTMTiiRHhEawJXpj6Ib0S0UmD
8oxRI1UydUgflfLHME7+WHE0p3ffWsMEgT0UCM9l0LRIUAtBAncG2lAMNNmW2Soz6NXUVA9GG4Df2P1MPB2+tD12prnRuqNZ5FTr6IUeiN7t6mgwRePr
B+G6oPnH2alAnaRBRARAUr2CAQdPuH8pnp6bURgxBZri6Mcr8u3JrjmcHtS5tJMntUQJvja+s/XiINUK4W518rPfuokbILe6/5UmlVR6uimygVURKHID
Yr1/sWgJmMC1+ISXH058dSHx7XZoSoiI9KYlQWKq2XrYVhfKDcL81ujOGTPPtIycDSVdCydagH0o44SteWliXLY7NVVZNDieva8cTvbmc2iPg1zzzTRK
wnghhAMJO20mtaLXcbmORSk4QzA8A8Bjlzizfx29QToibN7fR2ea+syzFeuHF8AO0aBXqrjRFCmxGYAO3B6GcILkMSghnoegAPevZ34FA1R4ZFq234IA
FRruNdJDjCj13NHxFbozRowR9Oxv5EzA1ac8FyMcdcbJBBAjWoYaPe0OwaIHzGxqrGK50V6p0m+HW5wbtLaWektMS7ebMnCGmkfn3OiNAwL0sPyQkrq2
B9boBkVCAQ6K0L4uIdRnk3R2dbujW7vxbbfc3F41FrSJXw+ko9ukxLQm0+/07maDKdy2fin159s9j3YmZVTZHgsgmImpFrSGgDDBBJlCyltR6IG9LoiC
ETxLuNjjCsD1P8PYmtaa9pSeuCQ46g8f2L+DFs4u56fsx0YykUh8/EsbQRpIj0kNkS+mA3v5YneIdEz7etHWsGGZuSPOJMGpE1UNJQXSxYnQqLTbYoSk
GtNLZxn71wTj7Me+IE+h89MOV9yENpUmSRXnHb9seiPg1oqB0wqO4m2JKuFFwv2JZ0PoxROtMkfN659am35Nmac+qb5f5IH8V6/LexkxW/mh4AZIF08t
3Jv8ASYwyDVEhM+27q5vSR9VMsyTkVJkfBQBFSsvT4XVtovBLIxqHv5c4EIofJo9GQuZoTRv57corhGBac/QrZP0vJOqfpghADYhyIK01YlSA+asTWgx
K+vbrvUWBANRxszHUp2HbhjMW1MgzK2tyGQXBnC5ndKjkKzqJVoKzcCRoWVU5kDMyJPZmoFqxlzeLCWGBQgyMcfbo1xM8H4NTxB71TpUnhfFnwPwFThk
Ql0ZNXWyjcYuThBYTsZ9FVnZAMsX5OBANYbi+ju1UKWIKFHHDXlwgkCc1SZ1que2Yntak0EE5bBJmI67bgN/KsZEIfQFc0mSZIXpkXTk7vPVPQhpW/FW
xN17sGSTJFwzw6XZwNOrfdHpyIfWGOiO/TTDj10pyKCi+yX5KEmBPunvYYYt13KVpUMJiWAwubPS1dMOkykLPio3fNk24TEZQAGR7+vtydn2C+tpgSl6
N5Z9Sxfaee6Fk7HyLJ/bQddh47inLiMaHV0mPsD+UrBiY7C0yF2QYm/pfoKLNNp1jkzMChk3TkHEJRZdHlmtEMtFuVzQPYSRg7tCOHLRdQHiBDnzerOn
NxWvWV/e4QP6H4/FICfTgYS10SRTDPU01SEnikMxgAteijEN0GF9ULP5V57mN+yvx4/PYiogZuWvJBNMgVD8zPIVqH7uahsjUBhpU8m4MrtZmfbOR8Hd
anDXo0Hv4mGQJ0AF+2pZryDeO9Y+lGovpHEOplnfiWykyWpeKTDyN3RQolEEovRoM7qSczbiBiGnoGfPLWtL55BeurMTAYmBkWoj9ncj0h9gdCQkgEfo
b17dn0EiQMq18zQrw/NXeegoJ/b11vO+/yb5u7XDZ67z1VRvSdJEHWNk0L7nvJenn7aHo+8ZGTmpcn13x5cIkk3609GsLDXJGr+l5l+iLFaL9YxQ30w1
uZW76mOH6XulI622CWKK8DT6FdyyBR6s2P4bqjNN3x0Qh4kNAj6lvg7X5/V3zwnjXExBQ2bzFSat2m8Gi6Lfqc8a9fM37ya0empY+mR0y+hAIoAbc4+z
MDQOAVAxlx1ysz3DpnmcCzzx0Ly2dbYouvCBBiSQywywRGnMAKGQZrhE0zSqoGSs6ixdqAMdVzRgM4TO6ZsHeQ6Q0K7KzOuALnp65J1PQA8XjuWGmDBm
xdgHt+4v1zBeCjqVJifKPSEqnMhP5ZmnG4cztOJdlZKkqVFC83ZvzLlmGABZMhCBjQ4tm0CynOoBBCajV4oqwQAIQznYTLgfbob9KzlHlRmOIc9sOFmC
5YGocDE3gAOAMBE/Owpk9kD6GzXJYU+r1hvWtaqhzvkz1q92MAW83254RuOnKPO4wFYDbDZsFKBvhNJ7lubOIYzXvBw7/A5OTXv8ZA8TO8DZOwFiTMLy
O58bxOIbpcnizSOXUt5PQkKWYB5s3gw18fhrA2fDqpA5hsTz8DBnh6bk7ShX8PbQaBmkpxiIt2VzUOMbyBCtetAbd2SBGlMEXzQIHoEV8gmy7TfpmBRq
edfbrXuBozW9mY8TLXcMKSTX3f2fHAqGFHDyVBMaiIrwAMRJB4oHGhRRREciBSEwTJ8cdAMKAT5320RI+MDHdrgqtKDBDXNTTdlZw/cLi9JVgcJKSHUE
vJQhNiuWO+ORID+fK5VULXn5kKkOKPgCHj2UeEXnBUxH1Ms61rNetDVAo6t/HWrm/aHUUYMgBzozxyaJkWDktOGcAindz23177xM9rjxuuNY4Sh9VCXK
CSKVAQnQzzChSNSM5MjSF1cZ4DaEa3R5a7CTOAsA3VUpnTrvOlKXez4GUm7lEskUTBlSbIlYVEJADna2ut3pcytTOAqg0TZciRoTMhTv6yF15r1VDOuT
o6tDQIZCJgmAQETVvdxezx8eKoMV033ZXhKPW8NaoNSrNvWTeWoU9UoqCMSInLrd0o+abywURFE6L9bmXRhiB1rpx6spyeT84tUhZv1QvVP52tyWh9zP
m+pPNu7qRsN/XvXW43srEpPYNn5IFn93SZN9NnemF4Z6MmhFzMEaGA1aNm8UuVHCSvFmCjhfFeFJCdTdl2jDRw7pp16cDtycZHQtxwjBhOpx3YMPBYGo
IUAogTMLoGF7ZisNdqC20SpiyHC4ZcKiaiSd5IHmSi7DRo87nnVOzDv3ryWbEUtdYGo0ZJghpzG3w00lEXcFidYOtOvOtBpSadyxRbbyyYIPws75N5Kr
Ra03GdhDXco9HGT4JPbdDVb5teedtOFMMxiVDd/LKww5NsLHurF4jb0ZwV4+TaZYqXWw2i9AwHuq9azIuPVSRRGxsqkA4nnOEGdwtJbBrLjJGBTfhK4T
txNfbGYfF0dhwXQ5iRhj0gGOfvLY3kiJHSEaI6MkAcSHDXy/HwsjXZUFPITqavGrKxFVOgZO9hbWZZyoeYbg6ieRob9KK0HJqIFe/Bn2acj7Y9KelIZD
3MgSRo7O9q9A56yQKv6FDXZE98wo3b74PhsUu9zPOqHczNNgs0fAvxoO5TqZ8QJ9MPoendgkhVUzGiMFUFSJEgltzIRF813OjWvXflLscHNVjnoOdYK/
NPXpgkW+dd7uwcVXeT0Dv6a07LAE1NGkRSSjEmaH2VspZbqMaa63xe9BYjRjJXO0KC97Cjzus5AuUg6GREjghcPQJXHbkHQUEJDndhF48b0BycOSjEdN
RfMXlOkpMnlkLsVXVTyBlMn8cocodOI2YJojdDd6ESRBpJiTCW+sH+a9sCQRZNnpBE3Pq/f/WOM5blLUrQPcsbliGBQggoCbkKaxxq8y9KLvVb0SZOpQ
Rtrcfy+RdGFFdx9xGVoBigYqLIaMD6xoWQLDNgzJPO0RTCTRDDhFhO8N8uxA85Og5tOV2QBs7ur0DAZSdyoiZmko4mnXU59lV0CGq5bTYaGUQgGJieh2
ejHJ54cjok8x0Pmp9/Z4DqTYTWEho7iWoMAp3hsNBqcSzc1AKQcLGwhCnqTfx1wzwN668bNzHjfm5G+zF5LPBNFOji8Jfj15RhrPQP1TKVzkyBGlD2Km
kfM88BXkI/bOX6Pxr6c0d5XFVD/d/fhh0k4Un82iTo/n26dm4ct78mLi7gmfyufIj8Zn3AVFJ8oalL1uHqQYmxv7k9Bz0LR3pLp1pwcaPgXegRMj4ZDc
9XkLS5AWQneG+OXQuzg+vZd7+DWE1y2Yga1cQNbnJnh1+2SmtUOYk3YeqjzrU9cMXHlnYQPdh3N0RQqUr++k8HiaiJMnbie3dbvO9u7OGHQkNoKxJCOw
Y9BL03ng7wwlmTUP/M6GAaYlBh/iyiop2ktneJyee2bpSH1yJNnNRVBQ0lQIhvAuWZjOdQ0PbxwTgTtzMwJtnMMl6ZCooIuzhwuFuBmOsrMTYnMIfqqG
xDZVdP8tlmkkhtlydjriqkGeHtALZTV2WXEktWi/HBhx7LsBjEmqVaZKUAIRMyODdmc4jDbm8XdjxeF4bDaSYZQ4GFXNGDlln3tB2l1nLri72hLcmVXS
NUIsZzhwQ1Tb/YwwYcMsEF53rUEFYZvjDfG8qyq3hsbSC7S5SdUMRRYAlvJ8uN4Bo6X5uEJNiExu8kWXTczqmZoS4N3mjDiGtKSEDQ7mbz9bM/PtxyAH
PF511rcSdxYhDQZ3O2legNMUBRRIi7usoyVDOdD3jQoZKYY8unHdyzjwmHj6rwkDyL1E4BQwyD5qYt/0jXx9lwe86c4annFwKLyzuvhYXggQsyy4XeFF
Kd9sEC0kA5olVEIlL64BQ481LlcEPdPqyi/NhRF21hxxxhtEZLnjukmxih6pSCnJWS+sq8QuqRZaiiHv99ZHIygLXakT1a/pweEUNPLOajrkVn+POcGq
QXz3aTGoLFrD4WyX8JNQIBwmkwHx2wKYxUGx1AAjsLJMYUmHbUufdTYf5UxB1FD1cDLdoE1pd1LFZK1+n1yjX188csOhUgiUHvd1fTy5yJPx3kRnk8OH
kvTYSSk8nnhN4dueVOZL697wu8CQJP6eIVX2onz00QS9Fvtdx7sTzbiOHHz3u32TgZxJqlcWYyhvRYmqDxQzVNnNnGQptjNtV1lyHGtY6PUyseKVaUo6
YbUuPGa2OboibtnFNzF1mOGJK9MutVwsdwxc7uvkEZ94XmtNEaiCRC1RBajbYuYVIZ0473snW7zU4vByfO89hKBzmmorbezy5z3iIdEISLdO2IDaClBN
QiokwonBUzDMcIcoy+aOLfT7Vvd4B6rDQLjiLv6ve7187svkXnHLxe6yqjgeGqcNZ8Fdqr1wVR2K221oJUWLyhUFzesh0ypt0xEruLaNtsoloVE5IHog
UgU03XcNSizLuefHk7tz9/rvWWeiHV78B74aTdHM60ZhUSDvOdcbpUsZ0wuFKtGFmhk6Zmr0leS8YWKxQ2JjJMdJvt4seHb465npYklVcfQ3oKdXWtYF
3hcYsBGobyGal1Y2GHNprrfc124qaOM51BVum1IrSyqFtiLDSqXGLlqqlKrVUTYwxj0s2eMn3ecgbPaBUdCA9hrD8/tFwwcGkDEfWXCfT7/qJyU+lzIz
P2bFANSAGzaqdAflZ9Z9jPf3pij0DiVwpP0zmiya9eKta9W9DJBudRqATUinEC6FC1IBr46zkd1Q7l9crMh6TXZPvYYYJGSd6tjWQzwr3KXBQ06S54He
sMuiyrHchft1VnxSSodJOEANIQMSFTSLOs78dQ1V2TiKCEWaDI/eemUYZIeg3YByOpjGNnZ405mB4Ej90vIb7dDZs8DpnCCTucnHsWOjAjO4hUoI6K2s
Jx1d3xxzy2cfooByTzlPULjWsv36My6yiMFtn5uSaQ0l/CmkhjDjKODSMVO3bsOGpsowYqiLmxx4qeU+pNJan4DA5/YQ8ZIF5wo6dzKqvS0EtsooZaBg
1Ls7JNjwww+Z625OZM97pYwYA/HvrhO5DZclbdLPakLSGMIUOkoMiikNMsnJR4mQOPlyGHy27yCBaaQe2ueubpJtW2h20Vs2AbOUDoSEms0EkNgGVgUe
Bowg19WNYgCMglEQDSqJ2yAT+GSVrRUD0kegqjzSViU/FKnAMmjgk1jBOf1Z4HZ0csaRJkaFZTFQlpfsKJ0BG8zU7nfvzNF3amAfV+PvCk7owRRFcSxH
XmIP2Hjv+hhO3PM9ylhFmtCy3ZQiyXDBn9bJvaE2mB7mTCDoalJReLTPiuFjgW7oftbNEO+zoDfg152pRnIduZNeIHjn1jsSkzG2pZlCzbgMisGC2cM5
LwYsZPHxTnKzWFgeSZbQooU6CoKbx9rdWevJgEF1vwDqp9UZLEEEInXY4R7QU+REFMaJacMMMiOToOdlXC6RJdUSi4EXCqJnTZnOKxDVspOFqoGwWXF3
BxhWYtcvbSYeBAQKHRo1rLE1HrkoPP8JoqkTsIAu6OGaQCybodU2iHCuRxqX44vKRetFJ0r6XdYvBfuRDx+W+MOdvJPPP1Qn8FI3QZiPyoX8lbNVusnp
k1vWVNph2TgsJYYSYEZE3VTDzNuRgPTvPJEuDpKoS+9t9MDEm9117YHlDhzVTJVP+mljh8YyqHhosfzH2zTfhTk4HsccZwXOY6sNY630urzrjjh8YO/6
H+m+lmJIihpkQ6vZIBnEuHkZfjgQ9gaXxZXDZbSFE9GEySHX6mTHgvP0cQfwZoiUKpRknZ3cwMjfqwgZw+ZOpAoIdP2ICPk0sqqFqVJZoQKmaSiJhkJq
UIqYc5AUiUR2/R33zDCHwTbo8CUD/V70gLIL6iX6vlzoPiG5WZaWUoUc0uF3UKnkhVMwzvxCnSxl7pq52a4+XprJwtPdRzce9GaYB4AMnc0yw3D9jP80
kjCb6kA1P3HBhazy42G5UqW3B6/k8fXnB70NuSAgHCxWPBgxGIiKHxjWJ2oX3vTvJoahMaRuaUBiYqGnfshbHbOQGdhq9j8mqwTUfjeqNQ1ENmQHgGTL
qUId+0/V9xYRoE2NlaxbOHKzQIMEadYSsMpAxawLpyI/0iORHYEwDzkRtYoso6wuYqKMVlbJtU5gc4sFC7QxQuWKtkdjI7AjgaxoMurYdjELjd21g7IH
IGutin6Yy1ZASStJCRGKmAKTkAYGIB4rh7W3KUtUsbwyckAsJSyu0i7LsiZQkJwKIgRFBk4ShEsSwyp+WYg7mpKgiAiqZ4Q1CZC5cLAM043YN0fX127h
8OPnuF5oEd5xzNIMiGkGW0k2GGQgn7bStxLKpOC2X3gC75Vb58LJ6uKxc9keQ+veDnBpbvOMIVm5vW9Q1xeBo3drHiqG6XdWefG5OTu5D491pNK/NMDs
otj519Xz4rCncPcTxk8N5j3EHjjQcTW+NcaUww0GAmU4gcIBTApK5URAcei+kOUBXHdoFCQEwpmDqm8LtNm2aY4Fdl1lCLF0hO5A+O6u6xUKeamwxE+3
ulPeHoJO9xVOO7eu6PbsHnw+8J6E80UuaSvePJPUe2cchB2NHle7bqxwc+8eDD717zu6H1x7e3vbvXhx57uu95Tj1Hsu5mLaD2NsdyOFTRtl2hwu84wX
z5DzKL5HRecKdEvL8Lewh8EJ8d556t60Lm0cOWV2QbCQ44qiKKwaFwyTvopDcgMNE0FgJqWQ3TmYO+/ieQ6n/qYTWvkfL795sjHbiUdOY2FeR4fdxjHu
81PQR8tjxm9gpA6Np8sHd2d9fBwTIkdyZCeM3+d7EJlBzFPKpm8hjleHFsmM2OQO7JRzKAYqgc0wgfTW1Ex1J6YYB/W/8U6eKbRalRMyWWMwZz3VMWbq
eeCXG/vuSwyrF1bPuouawYY1f95tNe2qMvOTGMVCpUPxYsgZn1XNOqb4OjsbkJyht2HJRkXE8ZY8UHZjAUMlZ9duBfvh8wm/o5bEn3KgXjv+J0kwtqUt
jGeMKYbM9vSXkYbPIi2X6UlN0BH0fs1fRf5JzEInBT0LD0LrEhGl7EDsEnqfeBRk4oAJMl18Bpg4cd+AYdrYxievk1h4ZPq0aOdM0lqnJ7a9mt2G8wwu
Fec7MFDXW+d7mwPa9mCHXpZuyoKPLPqmixZj/Dxx34KxVTg+aZxZdJ00YjrPRQD1jtB1BzDw1HLmGThHsw0xQa9IscrwDHKaRHhRMsoggh0kI7ZnBGRA
RB04gQxhSohpCkpWL8g97+aXlw9Y9RUUMJ6yB8fNXYKeBHhGHXDrAaJJiebRkrumMMtqYm/jqZuF1qkwXtTeQj7CC/A31/+mfZ+Py12e2Pv85lokkQqh
o32Y4vE8i8YSRBhIawhwpuCDQ5WU++qZC0KkiIiXePFDU0hVjKfbDLE3L79qaeBKpHftndOwzg65wPW1WJqiiDAFIvY4tQ6R88BneFkN85MA0bhjF5NC
mvpjeM28+/2QgncmgZnbcQ4Syr5fTAwERYAyTBsg1SDD0tBYMAQ1IQIP3iI6YIB1sLeSellfiNVXtfahjtvLuip24FBy31U4coXO3aCFG7BR0V8dYFU8
KrI2BGV7c+HiExrU5hxqATG9+0QOi9S89+Ehydse7gyN9ef3ofWkTX7RTwCdv7/rH20TA4DXJOMatzn7geySBUSAWpMMD7OVk5y9JhZbQIwuOgysq2Mh
sQPenHeUfj6+z7L8K/Eml/BC3/U/2/epH7kg6ipyaxWy61jf6mzNyd/u3p/ykN/uQW0D5vO0LBAhgiI/r6jSq7GPC2Y10esnMBLAylALjb5E/5BjubMV
Knp4LCG47a1dHc1GC+UWBUkyMpSwe+Z5msmCRhCLwE2Gh1HWB2kUlrvadUtiIgxFJAgxEEwACaRCbQAoXedI0A+6sSnTue0Hpc4gxowd0N1EZ1qGyRyC
RThwZJKIwJdXe7rWhocnjYK0FG2emBh1oX2JhcCljMEnFRJ1BCWKV1PVNqXYhkjTB1Nghmo6nW0REJ3wFFIkSjSwQUoFDQFA0xAkzoCV7yONp36DcjqF
xQCwUlyFTie+HuZDiA3CmydEIalDpK822IkCLIzcOmCPbjnODmTrNiTrqnfUqnXNC0sRbKCvfPCaTRSHh8OvNmxA6RYd8sNoukRedIU57EM51wE5gk/j
vzl1KD2oh+vQ49sk6J5ps3SjoRgJilAgAd5A51ABibmMSgggbITKiA6oXpziBqAxhAx+ajxxzvrwmjA10hOYIkUUJNY3fjQYgkC7GFgsqyE7lZpVBOtt
PVnEiSDkxDYghC2bCFuYgzOxrIgWOjRvR0QHP+RkSYBoqWeOA3rqU4RzifDDQ71CsPF1hCMKTAmDKNwe+xSurE3K2Tx34taGo0DCCg0np2Dip28fDxzs
7BRYluQDvJZDQDbHGNjRih4MF2CNaEgwRAYRJlDpBPKnsROa4gXipJICkLLAr3cfEKUmlqVLVxgA2GQKO5uiRPgQGFP4xjKWEG0Keg1aRBBlQERFwA2L
JmWyyRckBzW5nAJG0FhhU/giNreyIHqDBI0YFjZWF8XKDdgs4tJGbKfua6oZxANx53p9ZGYOqLlxTQI307CgKcghCZD7chgwYXldeULBgDWbLzteLYo6
FwTXp2xQXUCnHpu8p/7cL8bjOE4RRxqPrZRGeqWcIVUizllnLQViKcauLpLFBYxxqLOvbea3Zjh2dEyVIiJ4oXsk8GhQOqccB4Ss0yCyOscxYorOMhOM
vHg1nNDTsdWHukOvG5jzxo0IztZTIEwpcjd6LZMJCmK7l46kIsjKxIKcmjJYCQsTA0RE0kaQthIW9U6c3xYcAmw1BZ0Pwdum8SeN2STnIjWaftv1AnAM
kbscPDVBW8JDSCsCZHvEOaw2XlGfdj2YFqes1PWQ1EJeJDMdTjt80FQNiXfl3XfTo4Q07NF7MMQzmpxjwRA8ncwOYyNyNSh5GbUERCJ7siySALkPM4kv
GELL58mztyoiMpe5yefXvDhdDO+Gcw15yc4YYWTYwwONDool43bKU8pxQCMWzNjC7VAEi4iAQ0oIUMDac6hwoF5pdzECq3JkyYwrQEjsEBgF6tNTDsIb
NzE2jcEKhJYgK05mk3MCUBJcq6sI75FuloojCMaAj3SAmVEZZKLQJBDn1Jwesc+QPnd2n4h48NjlduakpRG4DmdLKEReUOjnoL0t6jQ8zcgQNBoEM0GA
CQupgiaxCulXkrQ1vLl4BUXSYHPFNw26g5HebgkrBGIgoxh7NIYMTy5EmI3OIKDvOu510sYSTPmU+9KHrgV8QMlSER1wInCOpUykMnQCvsysRQXKEA0O
UUJ3d70AKHq2Fa0fRzV1lBjkeOfOyoPgHFGGzjOjoztE+MdWpERMYS9wgUCLTtwDOnFy7Te5ZqpTfrSbYdrvbpDAwYAQ0QJxEvcKy6Kkq5Lkgeqk8M0R
Lt6bdSgDaSUyFA7Z8jvUdETq9jgRIJjfC1wOEDypDgSMjaA7hITuCsURsCyKCmcIccILA89BeLogXqwliAVIMGxJFk5dMlYaYaXz1xhrbeOUzn0LhseA
KGZxRki4FgvBbFsEdWtoUQ9CzAUmZnAImj0LQEgECWVveUNUjRBAnKqoMWbuZIsMDCyIZQvCK3LmlPZWxPNYpGpIvfIG2OM0x3HBEimMTVed7spaenbv
nUmRg1Q0FolltmnQ1NCdjhPWwI5uLI1g5E8aHBBI87YYBjWtudggSxzuhjpBG7WnzuxYsVRSRZJ88DkUOQLAXBOkQSEULK0mRIWVB7DJAw6FAg2C8AlF
oUovHEO/nO3Jy9WVOwoxSattaVURxozBFwj9/iTrPoq7p1qenU7r694aSABBSC7C6PXEMrIRHXW4ninBdWJz6we96hjCIQcE6XKbsUO8W+WFBcDEiNVY
EuatZpSDGDunJ0TJgURKKfVBETd8cTGDqX2SaSCIE92NdL0LME9azHe6vrl2RuSPAhhD7Qx8aDQR0XoJjVBtQROn3LDSMWXukyLC6GxLkjTEsKK3GsQk
kczsTo724OAQx3uskbviUV0kLWXW+UHIQ3J0GPDzxDhOdsdnShI+cxkBKewDLk6yh6cASpzJs3GU4M05GlA9OmHoGApHiDaGFWNepFebqyo4wrAloSRo
QN25FuZG8zqQEHB5khWofTT0scREJW0SJ4mHQVEWyRtbmB1GkBo0Oh6xQdHIsE3vpoGDOWJYBJi6kPqSnj9T0QxyYb1tnLDEPvrIbHU9UPCNkVmiD4l0
uOgR1K12hflDsE7ocwCFAoeaQ7IGGmNHp0dyrNREGuKNyY0SQb5bFgxpAnisU5FGlWhgXQIGhggDswOuqTSfKrARwvmVqnsstDmpkI8qj2eYw7zjoE8I
ytve3uextDu6u2yYsWMSap5OnM6771zavXGjpAa1qokHFp8c9Ucmb0xN+mu8yekFTTZY7pUTfdvroEDYoHNBTChkAPwjK9AhmYG9zlKWBrroNcCTaRER
WSs5nc5PdD+ph3BYjQFynCJBkGBvlQZEgoCNWOeZgGyBI0MjALpEJAEWNw2YBlBOLHeCuGo2PgHBqvOMCh3UIBy9pmOLugEKpCvKioocpAdHfVxeeaBM
AvrVdTZE2ByhFXAqAQF0YmIcvBTxgdJOUzMMEaZhSqOrZjmXoDukHiWUlqmQfCvI43vy7zr6deDvzSYd4aDwEKd9TRq69RTUUTQw0mu8yu66cdzmYMEk
U18cHwyZO4V+TlAaDpdMTgK7Q53mWAqQRCFAGCO9TK24ZBuW3i1VUsDFLkyUCF2v74gADvU666pzwFAwolAve+7dJHpDhHo36U50d1yIMMKXzKwZjgmr
ZBGYN43rkOGdapzzvC8aW0xqMF8t0UNlMkoDREuRTPRkVaowxKgPEHWXNSjXaYPevT31rxTxdseSqHVhkIS4ZJnxlhC67Pg82zGYNF8AcCIREbtYFcej
53rYXEJjvIK2Z1KRo7gOIgVyT04B+Zs6cwwFuegGUSzSYDud9BKxUntarHT7EzfWGPxoZ7Dy9mb2iHWArsQFKhomJaggROEklSF53hODdnDdQkLDGENG
UgEqdbujPxUzPVsMzvvDVVCbS8U6N5IyYK726T3IdYSAYoVOCfpnJnXlTvnT+mkB5i7I5g4sk2ePkCdJE0bKx2u57MkWQSijhJTSB6lKSerQ0fF5qQJD
IF634jHnWpB1UZm+725vnte9JwZ1hRgxkEGHTE5swESAyKMQ7ID0qNkMldie99nBZ4SCxtDOGaleVOU3sjDNvHphQa8YZaJjR1cbjZ8pReDnmuSjHX4j
UycI8PZ8s663sctI4FCIQBMEopMc7pjOLllDh0NwERvcmbNCyNUVBSsCkKC46oDEEyDGJm0iGSZL74JF3Qm0qrFtIVIVlhHGEWYEpQwcgAAcjg0pgd5I
mDYhOkwJdg2jueFNHB2B6vIS3lwJh2VMmPJTgx2ISvgdu82Q2TZ2A8HAZF1BBZOu0MwA8bPMzWwLDUjDRHrKdjigsTZbORJQlUlCNJpiMHSY7OAzqYsJ
g4XHbsVEGWlVEFXmEOjAks2HEIdGSGTG04Od7RDUBCGzkoGwtDg4O/RORQ9DFEbk+FwzHJl60J31c3oFUELI6BJl0mlREFBK2jOUU2nE6nJaUFoioKaM
CTEKcsUANQB60PwCZKiVspHjmVUpwygNCgTP8vUridU+FwyZfabMguiba3/OuPoVJs9a7ifCB/x3yTvkgTeHChnPpwqHEhzJ7+vUUOA6B4Xsnx9mUY9i
w/TIHssi/b9fJtaWab5CHfKeqEpDCHYHnCGEJ72RSiYJimiSYQN+DCTkPU822nuMFEYW36prWTTBPRvwED1f3w5sm+6CwS0tjehOdBnB6cb5esYHd3g+
2RA8RFHvwfgQrskPUQmSUkQQjCFANQQIYkmSCesPohqCoNwBRTmDkoDoTcCvuQCXu+ceq29OEXHv+k96B8g+ZBDsR4CUA8oTxkA06fJUep39ydUxxW78
HIO4DcoECGDyHUxB8lkzV7908bvKCYVG6pccwAZBBqUX3u26fJDjtFI5celF8PZHZ8y7neQjic+vUHOeICdSBbOziPlDO0gqo4UyIuVRiLIo4XCAo5AX
eGPGfcSZ2Hb4Wt8GTk1WOKCu7af303CdECCG3k5+mRTbziQIATB5yxnb1c7cAmx22z4beZBxwkCEmu27jLLQC6dwcOMEJhyxtkBUwAhSSUkIqOQe7lJw
BIQ8b9D9Wfd1dukbTYIje9PxM51zswaX8MHc+bmLkY7Gyd0gZggJB2gwVoURLyhylcee2tXnTmqG06ZDErKihKzHSTYY4RIBNESmkAXUuG2cTDLKMavR
doobOCbvBQIQ0Eamw3jlg4WDGgCHgeVwTODFUrA7hs6IFnab2cJwgEC2vFff9U1hi5i8qbCQiCJDn7tvz9+J1/UH1ZP1TteEiDeYsbDW9HY7hUI832VB
RRswyihmwlTIF8B8kZEfkmc+u6PoveTh4+GnUfM+jXPOGdkUcCV8OwK/QQNC+W/NKxMgpXXFnz+X4C5eAIfR/MaM7xh3dSaqIAswEDH6RoVdADkPTcFl
EauBTC0psBEQRCCF1sOMYiOMnG8Ow8IbZOJzZzgWU0PQmcTJN/tgyE7GUrgKdAFxUOQ8U6Hk/PXvn23rux1D5+p4DAWQNeD2T3zMuU90DQi6sopEYgix
hk5wqAB0Ls6Tui86PyxRTdCJl2z1Dlz0uyJuMK5A3OyahyDUCh3W4EnvYjkFM7MnAApTRvYbWUrWUpkxszPjfpYc/JZjtd7O/OQ45d/bzS6h0S3QowUg
MXEUu175ooTAtMHNMVViCY0o90xhXhMUPQ54DiS7M/ZYYJgQDk7Ga6MruMFxsus7MMT4Zb+g9IQSHjJt5nqB737qUoqZJHErMSWw4wQE5Qoq9Swh5nJ1
yAHykOWeJ6Rzo3oMlOrITlxCsmy0xDOEmIpFhwhic7IFJRzGpLk18evS3vlIkKDmD7b7glHtcSqHBcsHnBpALtl35pSIIcIyVKpCnIMjUgBwwBRME8WF
Hy8JkRiAu0hUtLAHVCaZIfJ7Izse7Xo3uxfEJxnIOzvIHMmmTiRyIEJCYiIkGOcCjJDBkhz4ukAroySwTrlXl0QgVhAlYQ0AyBDB6wSpTjMmGMimg5kO
ICkN9I4SptcmV9ocjt5J7HE4m7KaHCwLHLLWQAsRZ2V6QM1idsSEHlNPOsNT0FesAKnshFPbKL74VApEDJATUAjkg0ILqVQ1AOQiOQj90BolBKUUNwo8
aPNfJdi8SD74A4hANSnSAevlCfbaMsqwrIVtAoCgskKMnAYShycmMxyQdG5B5lU5iPx3mhTgT/jKlOAHgC/+ufQ+zUaVDzOPwYiPoWyIDpqwMaixVUSq
y0LlY0mRCQkEc8YMfncFIvX1gp0OgByqezkA8oX7KnlBDr0soO9tlhndEKuoJHpEFkJu4j4MlNG2kbRe33/ST7NQA3EkE9C58pOVK594mvaSg59/sKOD
SZJMKePRql8OgJHZITqQDlfTo62JPfrRMpDUrS2iZl1c0/F/Yj+wijAJoGRiyy7IBurfJljbr9aiNCLBlJTPYxcg7eQ+Ie5e9eL45kIV9mEu/x3sYqZO
0BFfuwPL78TZ25UPqna6kT6GHxbZJrU21UcCC93dygTyVZvTLRERBnunUkDPnz9mH0qVkhRk2mKpbwMIBD3dOOoQlenpOZA8v1xIiKSgzumVLMEtG5aY
/pU7ejQgnUuyBzZ0kVpDZECYo4ZB7TFjwhiccQo2ErZJGBVknPpu7hIEOVlVAq0CEtZksLh2UM4QdKSM0JQMNEVRWpDBzAwXjuDh4BkwqX5+5+IQp7FM
W3owps1iBjMa4wWOI7TAIuQ0FBt149exCWvdSNiTutZnvzxIO5hV07yGXcw7TKOOTa6A5OeVsRBsM9xu7ZnoOTI7FJYGNVFBIgSpENGqyPZ4gPTjw6sq
EyNIQN5c4vFrPr9R9ZgN5DukkHlIAeuvCqIxsQkmqWLIarGSogiiJhQkD2MDT9n2pJEFAx5rjhI4BK17QNgz0feWxf0KeCkvqXkigE8WooLMT3SJqB6k
DkqUoWzFcmqpBwgDL9XRT2tIzGuw3o9KVMKpbIGZqAbhLD78KJ1cHYTr9WPwJOvU5MBxW5S+jW34/byr6MMEA7EDQZJpJMATRUnXtMXV8mrO5j1T7pev
H9WbBKgWJwl2418pD/YaK7KU+BfifsmzN+NZ3ANH5RcnId6dK0WdX9m/5+roB0djOLz9XrGhpomVvfgsYYkxDKlTGRkFK0MSxIhCM+3MYhiC1IcCHkVU
JSlKFKSTEnKdZR8qJTy9mGqqo++yM1YXDkUljveCTybedpohH9fSxPg2cIbRN/HJtmkP75hZBZr4vBnWwoI6FSTaMCadADTVo74J8ss5NB4yHJFAVVAF
UITSWbmufcLARVFV2KCCEFgIRIoBv4+KnJ6KvoNmaKFTWFMLfXDeQ2zB+In7QTyCr0V/EPqA8gfEfn7wVOfX1z0uVDmWAimhCZSJipiEqIhJCJkgEH64
Bfcv4oSEOAAbD7xOOfV2wfZb6AXus+uSQB/GY+h4RLIIQYLSDIuUJlhi9mQXA2+sMf1JWO+z0XDk2Epj7YdTbqDBwm7sYBfA41eaH4EN1EBzKmQU022G
Ya1rbaaOp+dOcsPZLXkuGknCGIYkm2AZGQ+TDBYDHfilBZ03VR7OzC87mQ+iqm9xoNqZYUeO9wVQzPTRnuoOg79tZa0bkMbI7Lk2MkuDhAP3ISzUdOQP
xFTqDZsW/gQ5OUYYBcDJrx+d589Je4m6wJzl1tGIkDnX2hZp16bMbTl9XVJbqBiHrgdCx+lejybH64A4eZGkmSsA8OOQ7j1azSHehCvHpUx/v42fOF4E
imSXakcsvLjiCmsPfLhQImBRUHZQX2cP5OHwlBNSZIFWklsDVChETrtwYcR4REFII0ajLE6qVQRi0OOjOIEF0o/oWoDCjWGOyJDMQ6AZJtQA6hRiyWlK
0URhU3Iag+WJm4wkm6yaLUndOncMHRNGXyw0UW09XzBPZKLivtEAgQ90c/HEB1Kj3dFA57a44JJTPrBP71NdEAEgu2Ehto0a0Idu7aBz7ryPtNONho3/
Q0BmzC9Nl0mxlq5tdanhzlMDRRADYSE1JA8YeOeQQ3VQfDp9J9iPv7is5Hyyh+AYzszRH9QGV/OhU/3kBiuHfFGG3zAZkNC9ghAkxZCpDRBMb3Iw2Fcg
yL2qKIsgUqtbcAfw466KanV1kOGSxnCBp02Jz3zRo0hyWgaQOoCiMEMciW0xhdD+7O3GkQeKkGxZgt2NiSFvKQYijAGmhJ4Yo7MJqAEdgwJWtrJ40yCg
bB2lnK0hruwzra3sNNmZtwBMmbk0Zkk+jklsURAzScCBPdbsawsE5VlAJBeGOER3KhmBRA5ffXVCXtw2IYgMgAKghwTd2eAJRuGECDgLBIsUamGGCemx
4pUKhQvhwUBRHVxREoVpos6oZIrU2QRRiayTMMFJzVTDLS3pXbQxhZ1NPQZvS1yd3U1oWhNKEimVFkLUHToMa4hZjATBgEK2cnYNZNoNK6LEBoYFupG2
t7rVZhWG1ZJqgqqXQnEJ5uyklBDZTGd3ATrjDMadpOZEUUOaTRwZgBU0mmZedahDg1mQM3Ycd43ZgCjA1KABoipeVkUFECDdDYOoDV2w7FAUL3TrhDww
DYoqEQwq1goYKQ09NYqpZyVJ3TlsWDAjm8iIA2OctmBSCgcB2IZinKGa58MWNCTSAKQMokBZUjVFPqSbsjLVmjeAZSk7SGAAOIIgZBIIFCzBrbelt7ev
nO5NITiBv2AcobYDw4780g6jxCNCmmhkA0mEFUDEAsRSCCY2kTqD48Ip+9pSqlZRIAe7oJ1V+uAWIRklChoaUZAmlCCiYogAKESiACGlBtPsRV7jw8j6
/QwMg+ZJkZH0MmLBEhQpRVC0TCFKRUXgvqTsQjkrQ+kC6ITJRMgmVTEQJfYQbmkE1DSgOSBQhS0veIAPSVQCgWCYimiJQ0sh+cro+dT5JCPeRsFD07js
T6HEED3k9FVU7WiKyKPVPGEPzwwkGhpioRpaU9ajBlFR3odX+Rku+PGt59mj17BN6gOSSjGGaQGG27+owGuOVWBaEm3Xfv5YxXEqvM85kaW/Z2a6ZcWP
oR9SzvUpGddWKK/9S/YsQJUIgJDTHMEnf/dA+MA2E0BxaNpaWvbKGR5S4Zh7PP/DJwqxPJxRP6EkXqBMCJwAec9gOqOKB5Adkxf3REwRFH1lybOr4YRL
GvRB+InC/3phm8BBJQPZ9UK8qwUCYgLcbA+tDTdQ1uFraQ8gTsqOMuXYU3JJohXJpiFSCd60aVgqC3hjCohCY4HcqpjFLs7KCiqMlQZJDI7tLtRDYLko
D6JpE3rZZ/aL5CBKwL2AfN+4lkmkZBR9nptmgbfZ8jI+RVN0MCs4G6evaSQ2IHwLyQX3gJ6QAch/ohoiELyxCqE/6GgMUdMCYSB6+9qkimhiWIBuwLKu
MhStAiFACUq+80Y/KCzAQokqKKGqZqSkg101AKRBQzLBCh1ikRX6NGJ9CfEYpWVwUPjtF7BLxoVTxF4BXYWxO7yTrfWQ0CZI0AZIYRQCUgUKmA5gAeCK
vv946DuhZ07klhCQO+OJ4JJ6lzH0Md+CGwln1M1NWjdIT2bLt9j9TANDdDZswI5MhoAZldDdFBQKmz7K0bYn7CgmrJsNJqyzYcYQUwXRtKIpIiUJNa8Z
O3baIH1hPTsQ/ieJlK1vfdidYYqvEzuGMZQEvNZE043dKMdXS6N5pw2GrKCJkEDi+fRDmPX1zX0AHQB/xFKIUWU7j6f2cvToIfDSPZ+GGHUE+GveoeZt
F9kCfTKSCeIeZAE+0jaIvjjzsw1FDohNMOJzsTsp13Y5Nu3IgJxxjnkyqZXIqyGDnC7dnQ4ejcgJOWE6CV/zNsg3s0GkQKWRqlAkVyFQoUmQHPvP/v1e
p9HmHp66NYnp7pyK9mV/Z02eIooe+QVTuCVD1p56VMApX+iFdfr49X4dPbhvS8cS9A24GjbuPiBq4mbv4xM/JN2UMB8mT0fp87uUYaIrPlZ9KfTA7ucU
ij0ajhKYX8f9+Q1oA+5Kh2FMlZPWh7uTIAqEPD0/P7gCqATtcKKKWChoPD95zy8HvNHxQqhooUEFBQwiTdwJ25JLqQ3cRFGztdyhPOByTjr+qy9ocHk3
OHWQKQgUmBF2ciOXW1SS4VQTZcg4RP7ihcnLunVnK7VOVw5eYcEFodiHYNFvAuQwJFCKQn08+es6NGuoCFxJsKA24B10h0l1BkinyRPRQPX3qe0IBiB9
dnB3EVXwWDQqCI+JPVnUAeE1pGWKaimZkWCKIJDwqi0YGEEBwD+s81QPJ3fh0frO761Pkv8rIcoHWtnO+bSoMssnX5QK6MC3q0wx+vg5DgObrHrN0JTw
j6dg4jY/rOiJtriEdEQYIqKIP+Pvn2N2WvcEJYgaUwn5N5EdwBJrZaFrP9mSX6vvD+F4MqUOvnZw8+0KxRwkAGP69R/RN0olIBjawEwBSpMW+2LqDJOi
Dd2NCx3DjQzKKyokf37CBF3MzEzQAh1Kk9EUCKqqSnGlYmW4yGhCBH+9XFyNsflD4TToik1RCn9kph5Hkr/sqGIppUJiJHfi3hXj4Wu+aFD5n6EPr6ru
moW4ZMQzgj2m1316x2pjXPABAHoBgGIIiqiLFcQFsTiymdrD7XCsM+7cUc8SA93hLyfGa1OXnyvgbpm3NsCRDlRDrDQJ3YZmN7c0BmhMWZpupHdBJ0Oi
ByuzU5yihHR3LJNiXTVBDF/W4cIgrN2YaxFtzuQGJYPJuTMRIblZKgpqLSYOQDnYJmgjgcZQZxGgtIOxOcOiASCMgQ4RAsIZCFMNGSIwoTls0rj7RRNq
GtEtWIGj3PTXAO7IlGh2XIO+1ghco4KlXa+k/eQTASkhMOxPd3Pi3g+hnmcR5nq3Mt8Pje24ScRBKqw0fDaVCHpvKTxSGdgcOAVbi0ZTQiCKyB6a4JxV
Z1kK4QD2yDQUFFK0FNBEsUSzPkB9b8veiHuOZbFMKiWtWYqIxCm3iYURVBR9KgbPG30BP1yKqwCSodNxmC9zXenPuqdXlAz10cFiGoDTiiUXAo0vM2zo
EnnwyN+1qefBlTyOXztganX92A68JJ3fAvr266cakoBimXUqKIgLCRdCKggoqICHU6yQO1iscJiB2Ry4lbMn8bL04ilBXaHazjJlcjnDBkbCxVC0bKJU
GRD4qyFHP+Y+eHJrY4Cn3ppjzopNmiStcFtpmjKkzk2GGKqCij8uOM1ESbNZTIyi0LbBEFFolFGQ6pU7DmTJhZFmgsRAGkqikafpEqQyDEsAo0A89Seh
7FRrWd2YJ3bKWT9ntnGtv0X7mUMDoqfGqkMqxZ+fvleQdAVA5ifVYYOCDwo2cEokdWW6ro8/q37EziLF5nJAQS0O9hjSUECYjmk6/1j8OwjFDccp6CTQ
OBRJ8JJhm/TAxgieA9sNyJdmSZuHpHX5vGgAo5Ihtyv83h3gEEzVEoRETSaVMMCoiGpIW8wddev9DpFHtakO/8bKCrkw3rgNJ7mVA9kKd+HryaPDAUN2
yQqQFJCw6A/qah9hzc3OCj6+dRw0YFfBBgHhkALv801qrPNCuWyNaQdSWegJIb1YE8TzSH45ChJgh8jtfXtbuPEpQwpVKIw6eHach5A5X5ERW52nSEnM
OFcmQZiXtseGutwgzj5Zhm2Ysn+JvcQ0UZqi049Qzu6Co2ovlsThO3OZPHqywnoTt9uTkTlj3vbCxQ+0D37fovYqWq1GfkHRyB4Q92HmJ4aMPpxvWpAu
Nk0hzgTh8xUnYRDnG1k30huBOWSw7yiOcLixHd2D6HbAvcKU1TExuYZwlhzAPhKDDKcP2/CAZnbg50nCmudHdIrzPqn1h09APUSLS0TMMpSRJVCVSzIR
FIzIFBQhSFTCDQC0JSh6gTzVgcTSMhs76k5HLbmZ5VyIS6oG8pmzpA+zk5LuAcICsl++Ssl1C0cw6HXzQnuORm/875cdeh64FYLsb5856I7Kcd+e/AcG
e1NwmcYY5koJO/0xtDHfess1SHjvhYh6UPinrr2RDjdm2fHIYSdiDw7NG3COXZlzCp9Ld007Tgi9uNiTB0JMNlNhG1yTcg46MuMHyh4k7w5wXxUD4SUB
Q0o0KPpDaz+WjNFEd13X74KohxUX/bUQLOYn1Y/tPsgaOzEexrBWNe3oWcra0w+GTsie4PUdV5mA2giDainAkgWa3jH/Zu8QRdkssOZNInGILgSCiNwD
FMRxbzhodJDLszUymOmCCYDt9Z3MOKs5tPrZiaaZb+/vk4RgPaVUnoijrsBY8/DVYaPycF5vPLe0NlCSnA1HuPgFAHSf67GfEAExpdEoIc11zsKONaED
BEPSc0JnJxeqbQff176/9G/kzIsWVK/9mFDp0CsA4bU6+GfncnKYUDzcyNz+r/g/4enJCnHr50FHh3cMFIszy0rGDDKSWxYpJ4S6ZiS54AZYn1GclnbW
bC5sZRr7E2pj21ub2jZROm8uzNuyypU7t6kmhJGMJkg9sQ6BsxeIOHe7XQ3rOEVf3RCQr9IkCYUmuFoWCSKpIikBfDEMk6ShEqVkifyxqDLIcBhMoGaA
cYAXkNKZmAiSgHMFAUAefep1NKJsJQmRIIEo47xODjNOwE+c0ghEIRIUJLAlCefXBBd/6/zdpRBFMHf2zR/JmFQ1Q0DbSwZqEiayMYRoIRRoAMBRAJ/5
fDn/x3fgD+eTzePOnJ3FLNy+3kiiwZkI/FCKzYiFSfGXma+6jA2E6vmExRy5vu/6cuKGUrr0bsuwJ7sb/SgDmgF3LZKHNtyKuMZvj9TPuSB8WS0xw97A
y+qj/IwNkHWgjjncl2b5HMx1JryTuvFkxh0anEkiaNLoIUQASBBnWg5mVTjQTI0lIOK1UxZIJKE1WWNZf/hOpB3oPr0BqZ3aAwcC6zjhSUJm3RJBdp1Q
1LUSRIgMkpBCZFxUaL8yAxvSYqOjRWYKMrMLDe4BHR2NIBWmvNDoFg1TTW1EvdTdyAKAejcSJHZa0QwaIEtkwQRBw6ToEEORoZgVKaaTVZUKQJNAHSBA
ekTqrdyySJE6zrWiGTuwdyg5X+23QQtjWJiUzWLYY6IFGJFKA7lrpobHc3bs542LngzS9h5OUMaIsqUxE7QD2MIx5tREEhoCRopDGFXcGwa4wYdNDYhk
kUJe1VLYwXQDkmckZYoXEyAQwF1LrI89tGrmaeKmogszeqKat7aWvByScCcarllluy0rdUXtQsmpIKANpFxOAoMEISG3UUNTZ0MGANhjQlYsGgrL0ncM
E6CLACVKFFTDjQ+kT8CqgkGyoJEASNkDBMNgbpUfR9nvHnapBZguhr07Ckc153N8jZzYro3tC6qwkDLRRTWNB9GauvDDGxerE4kw+AkYfCok0EdMdMIr
IDjUbubQXQsBuJfBmjQrTuZOBhSNFxK1Q3UBFULwXBrrAEBEC/SZ0ecsbG4FUMRFSMRIkGIkE5VVhq1IbX3ugCOppiyAMzmJAAVZEIewDoFYUjgMoT0F
RFKNfVwXcWCFHQZoMnm6hjTd2Gy7NVbBqKJbuJQLFzzcytH5eQBsXvMNluyu9se54BPlDMQ1MIxEjBA1YsMDgGAAa5vgFGAK1GcmJtQiNyga7PbCdMOe
Da9TtshZ3n5M+Kf02UihSUlJIeH20XHEUQFgH2uTkmzZx3UDz9xBXgfomLMQGcWfES0RFhAMlVdigGDdx9rDAqssn6uuUDvhiABucW3MNqNf4vJElnbQ
9oTI3iG6YCk6xkuya9saqghCJiSJGqdYYJS3szfO9Vj1eOQswA75nELQ3okpmXzeQwiRBAwh/2h9Gj9jQklqLEfA9B+GD/RNBOjkZ8WKAXIBQzLz3uDr
Kd6+fDnWusZSibCEmlQP47oSl5qZvHIsWQHQTj2WIETDN/RpgbOtTQlSYUEn1IqnCFUO9m6sdaSBALb1Inrysn4wLKY0CgT6quzpjyJA8BkUdQrDIGie
hDChs3AOpwUYzB0HoNAO0ngnBA6OpkM4PBJYcnBqB0BEDQiTEAVYdjaQylqWGCFNpAmyFFKsuPisgkfF501IMuTwMSy5gdeYba7+ECqNHdZCdSGgPIfh
/Z/37C/hVmXBw9q2osbNDXmVIdIHIr/+ZE6Q4aT/MRisgkViU0EMENTSQegP/bFDQh2ex/Z6x9ug71Q8Rf3SAkjKpvwHANonJRRQFgxB8NLtm0khd2Mu
QoHsT0hiniyfI/CBWWQPoPEH5kUAU+Snqogs+/rN4ZnqGok1LARLIBMcsM5M7Q69Td7e+TmfeHX6/shJvZBYQN7EZApAQMlUyR/XKJ1j9YAsgmJ6xg+7
4+/n45I/ucr6J3Yn7dSkgW7pIGRnicsZ5sAz791wJYjVLA70mQLDCVMAhwT7FQP1S/I7sD3eXkRpeQqSUlqAJZgIKQWAmZSWUoAoJ/Zd8Y/3ejDMxUO1
dM9DTzP2Gru2CNzazaKRuU0NU0jCSBO2gDOOC1RU3+2X1eDRkPXJFPbB7oKdn0wzWhootMcm7J6M+bD+bKM/vZOJ1Q7Zf8FST+L4+f0a86hj9+t3EQxD
SoSB3QLsYFM+t9zlf3rECzLlP8UmrM8VMkCktqJDm0qHOqwr5Nl34z2nThrZWkzKxgwPdNE3aaElgInNsxhWP1pT9Q1nHCfpnP8rIoHB3akWIGmu2uJf
cXquSFFQVZq9YKdIsFIaagpraezm28WomCBTva8Flj7PE1vfjdTYypUlZ834SauuxaR5p8Naw9bSBO1P8xwadXjV/kwqRGImWNDYXQKcvO+OCUKwjmlA
o6/bcvFGELjJ6drmNPI1OARYfDAvKGlEDEQRTZpQGEMAJOgZY1OuTD2NI7WlUUhqJ2mSESUhVQHHXHesTCI1EZhm80UnEu5DUddaKRKVf75VA+Ec1J+W
Y6hMgXiwqaXU4SB0n3JvV5vkVZkgv//sqRTrt/y/tzXPy/0MP4Mofjw0/CoClkBGv8hz/0fcYb6/iMfl0EScdLon9RH1SSk//GX+t80yXIdAfi1kRrC6
Shi0fUZGX8YoZiwVPL8futwlIX/XFdpAjUS+4yKHB0Njqo5qtfzpzM7ibIpRlr8awBDlc3mOo0th+MvKrVAcUvNmuvSQVoDp4f1xKUk8+gqaQ2HNhfuN
P4GONJR56l4MNs/qbHR2//Nk04/nQcaIF93d6tRoP2+ueNew3B7No/NdTg65/rvXfIUGVur+IGghUGVE3kV/aod3ANgochiR/p4Z2ehn2sFFMu/KIB/V
8m3tLlqsB+mcdsXHa/ITMQ9NQq3EFVMHlEp6iO+ciJVs/QVFO8Y6Imi0I6gIKq3bbbhSXeW7fdvvrYdOfSVgfRtaeQMlecwMylQepRFMwAVKYmPtcDoE
E4CSaaNJ5+KY/M5+AWka+eXvNGAcQM4ELfSIMKkgyyKDak8tf/h50Kkb/y+TbYsiSKIRMBFKlIx5YOAOT7PTZ9J5/mXXTT92loKuuHWWhf+vgVaO3ozE
UXvbfWKRqo0wNLPpYm49Ts2sm/seDi+cnzz79PjFdsve+XLLuY9F3ppRKGAGnqrZrHL4e1h/5lj8r9/Plvr/PuVNSPHNxnqrUb00q8mbG3c/qOXv6Q0Z
R7HCrk0LH6JsxS+XC7zzjR97UWxaMwqnxgfR8lTKYxeFaD38VDB/HyYCcGIlAUEUfI5+VZaJ97s0/W3zkD8AYckO6+NMqBZhBiArDt75hkOXq1bJMKtp
t8slYdGk4rCvwNBmEABKFPDTEmORHrVb3UMePzIyv7rqPIi+y+Pb0CV6dnj6u9Y+zwxjr3Y+69OJvJI/V6WyQ11CjvRSQDndTVgQf+n/DG//0XckU4UJ
ArSxodA=
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
