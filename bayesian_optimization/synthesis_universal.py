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
QlpoOTFBWSZTWZ4PcfADr+L/gH1FREB///////////////9iWL4733tbW2wA+nQGu+7d4m3fW7T3brvt3teAByCqCilNqt3Ns0Os6Onmvn3e2tKPVq1v
e99j6fdgPovt8NECClAUk0tqUN7KAADIdAO1jc+4HICnoWxSivew67xugAAGgN3vWeAAB66GqHk0PZiiS99uBT0aAD0O7Nt93be3gHkKBEegA6FAFKFz
FOjHsNUj3tTt26IgD0929enuz1AklIpSClG2tt93OtaPVAaAH06p2srgD72OPr72MQ2DuY2rUU3Y4p21VUgRKUqQqoEikSFWwwDrAKAaaAAAADZgAAAK
AApQDvPfWeHoKAFAJAH0AAFAAAAKAKAAAB6AAGnfe33nRu5ba3daPqgUAM3vbeuxqy7jvdzdrzvd493Xeuu2pWx7a7vXvbzvbXpzs4C8+qbiln1uJkBr
773V6ejUvvM9eWtSiiJQKSJUIZmeuuvvvcoegIX00O3rqN7U4ByUZmaSpAB857LVKc8+sly817Bra7d0S2bTi97evet3i7bbdmZrTNtB1i6unc22b77w
9PT7d1Utbo6q3lTnG33Pvfdpx992qhRTvAc1vns6V707gAAAe7eqA77y19sBADe0D5R9AUo9Bpc57l958d9nJPmaqrrZgyr3bF1e2NNas2Hrc7Gjd32O
XtiurbxeH3G7Cyw3u894Dt7mAAAFdAO8bd7aPbemDdt3O3fXcZb1cd616vNrW3cW1222Zmig4PueS9vbnfLRp3c43cNw0N1XKk4Z3dQoOHagG0zo6p6d
D3uznWg5ZsO5y3AW+tcSZe53tl6t67tsbaGtn3ve917uANz1evAZuLbhdQV1bX13WjaTB4ind67g9C0aezuw9OnrpGuByoeLEBrdxzHS0q667S9hz0+8
r6EgH3t13sCjLoNtWrYA1VADrQAAAA66AHJ0N7nEXL0ANTr2t3cO7NCvOlSgAUb0A+vsM02nM5ey2UqPYz2dzpxvBdhoWxwD3vrz773ACl2ANUALvn33
y332voAO9ggj0eAApU959feo1stEbTD7EFXdtg2w4uVLHcArvbI7xoEKIWncO4A+9o96HOqXYABwugG0AEwaozdrgoWGJdd8L2GuevvO+8KNCugHQCdJ
jusZ2O7ex9HPs3za7oNCkqjtqRt2FOnj3r1xT2Le3l41ui31wPA29bux3bnvbxp6GHKrd31Pt9D2Z0+ULy9zWcXvDnfdo+9jvLzzmwrOy3e8NSewC91o
q3cee8yltp9u+83ctW3Pe897AJKQZfbpwYg1rRQZM9OuwAVCPu3HnxPvrXjoAHQ+haxF2VjnDALmHc07ANtLR3NIFNFsNA4ZOW272PiO2s+jh8Od3WSF
6wemo1usvWvSzK4WtIlVGlesRPdnJ2HgS3aqBwAALkd6e7I9bjHeXdD1gNGgoBiCwYqjutxd99ID72AAdejUvrSPsNKDz1ulAAlRIAbXtzu20sArTrnZ
xKA31e8u6zZpbNe2evp9vXNtCRxXfePXvTbb65w0oLa1vAS5SoG4760DXDvcyut8Nvjx33aelaMqAoKU9aA72AGg9tbASN7DnTuzREHi2x7x5xm53lup
gkDpqvvd4B4Aa0ykvntdvWu7j74APQuAD71j6ABJ65OdvtrsD3PHOd4O6rpzizrket7zOZmt23p50feoOhKhexre5zudaHrldVoyc9AFAaaCAQEBACAC
AAQCNGhkE1GTTNTSfolNP1TeqYaYghCIRAQCaJppginppNlH6TU00AGQNAAAASZSUkiYQiT02piZT0m9KPUepo0AGgB6QAAGg9QABJpIiJkEaaCDSZU3
qanpiaNTDVP0lP1J7VMxqeqeTJ6ptIAGgAQpIgIBNAAhiEBNpJiZBkMUzTUxTaQ8U9INBpoEmkkEEAgEKbDVU/ZNVT/QVH7VT8mp7Sm1TejSn5U8p+oh
o0HlNB6jRvT2gKfKQARxZUREP9rB8oFDIFQUQf+wCgvslAWlAUvPARFMgFSmgQMhVVEPzONT/g/++a5lT/08WF965AVcLp/6n+pe0OwqN5oaOmzneJDk
pZv/5ccTIf/Z/8mV0PBR1Sf8t6d+/G922F0f/PwAgfmBAfOSSG//Ljj/w/45/z7f+c1wD+iqeq/gSqavxz2+q3/nn/3nziuS9IVcPyOBYgHqv+vdNO0R
D/zL2znL8njLx8gPL5UPBTzVO73BzIQlFJGho0NaejSyX8T1aqoxpLMvoFP+mAKoi9C0VKHtZg5xzqYca/rw0Oj/lYVPsTM9+/7D0Orzn2f4eOY87S8b
/57ArILwavszTIqwUi8IoW0h/3Mz+2w79ePweU8ev4fdqc7fHrfhh/v09XJ6ynxzCOEG5IhbnwoobdR6FGmfC//NxcSQZceNfM4bVerafW5wwopmqrTC
4KZhQy1Eyxba4h+evxTqKowN0RV+G+dvDC+Gy4QVmrT3n8M7VtT/r/0flusNlw05t59uUUIoRXff4a+VcshX9wtGHMD+AW/vvSWWnK08v2n35+y2UX8L
NpDAdJ6dBTafdb279db+GfGl8xEkoWdmXRhLeEnle7GcATSX/i+rwBNV2PV1zKxZm4qOPPfPllGa0bZ//ziMV4afPXEbXNBwbsPtUW0NdO3gHfS8/rp4
aeIMPwsO6uL+7udJby7oibedgrh8dp6R1loqhlHn/0/pIZzmCq6dN8Z0O86gMhDkeKvHbNdbER33Wgsg1aXR8n5T4bS2VaNXOujwwlTmvXWAiVLyEgwG
2Rt6f+iHzGZBZQsMe9k/6GXb9H/n5C0dNvn9mS90l5fkog/4f0X3faLN0C/jbS3h/+8gPvezc/9cPEUTYMMv+Q+bfnQCf+iqSCte4bYt9/D/7zfLsS3e
y/6HblGo/WO+//A/tLOy/+n8P31u0cChaIthNYa1qazzFl471tNh/v7R2+wzH34V/0666a+/Ko36KEPp5YyRYTsDKQ+RjwfqvZRyRqRHjaKxmQGU+XmP
ylEpAoPw9y07Zcye9VOh8T8Gm36OXh+uktNY3eluZ88yex8PEPj+ybMxQlgAiD3+XL0Mt5ipHW48PAiI/ga9oX+M5zVVyqO8GndVT6ChXQoNmTTbxaZ8
Rm3sGuZAOPMBVkbBumco2I5uZciGBH3ZDAfe+4fSR0FRjoHHFrZaC3yKJKUuGn5SFD//COEZchW2989ZUNWEx7fHWfSg9U8r89XkGZ//1LpnMGYre0dN
s+/KQE1BcVFj7iHKCwkU/LXl6Dt+zHDuVM9FRUB2ydmbXvyeY5D18LE9vj24GgvOozq68oPES+bB/WVNBuQ26hPIMOwbOmHTivr2TWThU9HUTHf6t58w
zkgM0KJkIMOQwmGhyVKH5ygPy/VJSkNRhXRKrbqTNVH9n7/4YG6dprv3rH8PSSeDy8+kIK8uOu16bk3Pv5GT2SqiinhZA3GHd/hbsGOuCdkB0hLWHohV
HUH5Shz7cDhNvg/2/ozW26iIi22A59/a5oCBG2LetIREWQBEHz/Owk5Tbmye7ihgUXnAkKWgQs/q8//gcAFsAoHAoB0Ox4kdxQAJb8MBz2e/b2vuUste
DH6Nh+fsvKU4LVOSnH83Oh/XsO2Gmfpe+971Ut98z+q5Bwpp/MtLRtQ0h+1jvMMazOmFTGPmGzIZmvR8He7+p+HgXbC/odcV21uwqwJs7I4UeRm6XvJI
+RFSj/7LofddelwJ/qu1hiQYNMO2zdcRaImXabYtJgTOcnI0PiU8h/AEsR6i03/QMNUKpdqfkaqn4wOGtYVCDrjIWRObTWutNGOv2dZVFU010jCbefSg
NmEBJQRP+X/KTLIEgLNQ2W5/hNXPsvaG+N9PQ9xkdK+9DwkaaIRmO78pA7I0cwIQMSz/eVXaCxBYQEf+brcSDFRoDOyGs3mILDtfFxm6NNZTrYsVllRO
6SqngrPdlFOry56ud07F3y2w8k4bibSSDTAZAL/x/9KE1q3HyV6RCF/VnoT08J1zOXe6WONUDZx3dMcLK0YFayejyQ1ScNOvNzj2zNcQwdanVhjOSJBz
jFzhTbUmYkbTnrSNyFDlQzBSc8fxd+BChIKkg3zhPno9+tQMsvindDSTj0pnFhyyvDK6GT0fXinV53Xs2YTthORlSZiKRErqEgjDmfxlD2vPfgBHe4fN
YALXtsR7+4Q+frA37vTn8uu4YIeFcsxtKe7ClwuNREGeXi7uFBShHB7nUB0FiFDVIgFIcc2YgiU22pLXKPCyk/RyD12Oq7sUyXsuc5B++DulPY3njGLM
ANU+GFH08D17a9GD60CeEE/nDGiHtCjC52wGB4f+MOAMj7sfdMUK/JNidIH00e/3cm0GHM3a6Z10GfTU9vK89KpzaFKWvTLIUQ5QxNRvl65Jz22Jtpec
LIcTqdMmJDSqnHHy3NmzlM9LKh80vhZtk4dQ81CgE6F3IVyAXUJtPhs8lfZ0DkdpSO2vDqPrEkATftrUfUISh+DqfYLKPVp6wqAHfeA8pf/xtCGJihw4
9iWVDYRs6kH0bdqw468rcvaMVphlJaof968HlL7h1lIRT/8P3ZC3Fzk7l7fZt+hipX9Tdtez/6vCfeVBFv/v+jDsP8ZLY1IzBFgyiRG+WhH87PZ/gr96
zPD84fxrrMc/B/SkQXX0dyZqEeqhxWymXbGnWl7fzv4UoNCOh5TVNSiP+RUkbH8Z/9m8f79/TeBobHc5FBW49M/+8eXd+8t7yI0qD7FzgWIQv7EEO9h3
LbgspAn1u2jpUbGbDQgSIYhZkcWUUVYVZqocj1sFJlybl63bz4SHs8pOh7D8fFSlzz8cUZwikfyXEw6x8jP3z9jL7RDD9uohtuN/P6pCZRAJFNyhIA7r
vZJefrWYcHbdfNwueOKv63dnTIPICmhAzRqKRMnskoggDkRzvNhZVRDuMqQMzLw1CIARHoowycRK7oMDcoQSPxIkWhARHWp3i8vehTBy2xQQSC+CIegk
ZkD03/88hoxEKqn0OSDKPOII6rg9jjE+6uzD1UTspUycnebs+h4ZOx6NSXmDnNR+C00cKq0cead8NyHZNBlA+ZRhGXaHfCxikaEeZgKGGJyxO3ja7pJp
hpFKAGRrFI+k1lw+mfyZwd1ypRkQ+2jYNJtpSEM5uz+lNXQ/QKyoUjg2MetpE1eeJ8AZByoebB9pXllIfjnGUK3nJUI+ZwV+47sfB3F/wuxWjW/YN7v0
whabUIVgUMo+DZOL/0uFuOVrYspC4p5horEpHazsRShbXk7TH1YbSXB/VlM/qaOpeDvgsZ3fJFOfepBuK27EyuyDEws+RaLqMqQMRZJVYGeboGrCNhQ8
snH1Yy+197a88ZuPOTpYihTIzBK9xaLKldXYzUKPKefFJyStWL7TSydTXyfF3ioZwucre4jB5S5+1bU2bYhpKvArjq3Vn2xMS2BwJKCO7v79oEUqOOHL
HZhIGZSV3nEIxH//HaQdPTkF1QYCgiavlDj9J0XZlRMPu48Gps/hiyXKGOgsC39v6c+uft13i5nftGPb8ff8WenfolQeANyWKsWISXl6Q/LUK1FWet7G
VHstGNIo4+ECFb1wvhJgkDvaadix00YLeXesgSR3Sxtru85ChU7ukxRajJSBPJ1LkErAzfN5P0GOjr6kGh8jrWdfV7u7Ymd6nUC4RmMIUEd0bIiTd5lo
rvcZC1M5p3NwyybIg4ViJTu4nDi/dm4rkMonnkL76rGd2urgfKFLCe0uJpXQ3RjSx1ImyElHCHDFe9gzXzep/dXj4c5PHvLHPqe/cKKEnDu5PUsced9F
fMvqwh3rcGgWA0e2fYRypKnPRUr7jQMofh9LRXWSq99WHhQqBQWmpUilW3tIbETfYsOBy3lXes/p1vTZKxS6KPuumaa+GICpdh1ZsUof6T/nQO1/dNsI
rIBeDyv0uQAPU0WfKfPxzgbQLD7GxPpSouy0591345s5uTJ6aj6/JD+HEQdi2EEwu18Uq+P2DIyTQeVmj4CGh2afJMBUdI+NNmsLfQ1vze3v+G1x9xaj
JNpkXC28pwhpjCh6xNg7R2cYf1c+0elX235GtevXTn93/UIKrB/v/5XE+MPcc/2YDlrfxP9VPgYzXqV/kZIPMi/+xqF+KkkSOhoVCzDbwJYGvNKADXjp
6SlBAE72Zv/h+P/8cMWqBtb0lsMksrWEvjmJh3E51WH/gHGv2Ticyox5H+FhZhTZfUCA0mH4Z0PLy8CdIGkhFlkE9N6ZpvvCzrv7UVdQEChji809XTzn
9e+Ak0BwEAgj7OAsGyhFWuDkxAdQLCBhDu4VjWB3iFfv/P/h90IAyIIOVQFKcNclcDpEQqGjUJClS6SQ5LluPk9uaBj5gMhvCFHyR7pCKIFm3D8kdaZs
XQnFAkggiBWJgDrvqB9tsw7Bsj+mdbMu+ZCqwg/EIHY8nlaFRBP/A/WIR3v2Y68XjFjngqrduR8aJTxCy/+YbEyAzJf2/Xr09b+6Ryfp7rX6Dmdg38eD
kmNbLDmKMwaKuebzSkoYjLFuJMkJX8I5I/EhYq+kPoZsRDgcUMtkvNXSajzKDiPpPXrnlR+NqrlhlD3HCg1EgP6iBItrGKv7l1IJTG1U4B/YQGwOKKgn
IkpxRRCSBCG/gy5JxDiKrYnieDnJ49NBzxuNIW9JIoThFeIttLbjuKvpkoIGa5hSFIKaZL8x1HfLtsFIPcDTjuLZNkeNaCIoaTQu1FQSRnXOUSrrQa8j
S2M8DXR80dl8yyuxDATCg7nQIRI/NcpK9GNNkQejKSaYFMiq+7OJr054hvndDbDVZ9ph4Dhl3c5JM4UcQQFPAqI8mWP4vNs1iYn2EKQ2i90nbxIVVDLz
blGjxEFUOIkd3yATjh6i/Ih85zHmi7aCkoZgmgLtDs68tOVxuRsRv/fw5ByloOOkd8M69B6QRsHCO65S7S7j2SVKruL9xcyOznjVR8C9Lz4wWQGRgqAo
iSkpImlSKqSgoygocfLLsRQTdxPQUbI562uSocLiZGYXOkn6+2PyT6swjolplNhsqTMyJuRQLlMmEFbhyZajhrHH8LTLU3IbQRgskZxYFPDF7jkKgAaA
4VkWXgNQJkg54WtGmeyoGoPiM5EQpeJHSQ1WOiO/YCH3MebGuTCHJDR9gAkQe6R3m1L40bZnO5ISiFQknfXITWiMAQKAHxuPhEzhnZ3ve4JJMShz6eWl
bF7OyuqzpFHktBSJ2sKUECZ83chvXu9xXp2TDpttmyaZQ7AHD6iMBhXk4foZgA4CRoIRRCY3yqAmuBfGauIvGwrDS8qATAEk/KhWSkF+ETjiJvmjMBmn
FcLi9doGtadycgwSma6i++JVIEyEjGQLcUQx9UwGYG6x1EL4vNfPIH1rnEKIQzcKN8kLnLgSKRXsrJWhooEeCCz9Ls5E2sLkIEwJ0JExc0f0lfAsDozG
Y/k1BFASIDgQPNSEMXQd3dBRMTMnoNttufXjTDLAoxzdTJ8meFuoLbEaEyQgBov3QkHKSqSklrbxNa2x3ZORLGg6+O5wUSNQNw8wKXRYRgCmm1E10ykg
0RNyMEgAIL0DTvkNRFNFAR/Z39psc+nHmgHIQ33k6Vur/6xw3qkUAGyFFAwCAUJAImuTjKqQrDQY/k364/xciwsqEYCkSAxEWJMBUBW8IhTKGJXoVoB/
j9n2v4VC4KJQUXFQ61azPdZUqMHXPpy5f7Xgc/PO7phtNxM2EkMRIia3LaDQ59cmFBPUKlwSUEnqUC/FN5JTd2MERQOtKiOrOtp3106HjxzPJHcf4yM3
/pV78pe56ryIHlUWIsnkIE7DJgWRSbdPx53532KYZeiuCo5RanwT06Gv2mhM8ud5u8UdEJ/QmLJhrM62ZbOobu+Cn+LL80qkfxs/E4oIgiDvtXr13j23
YY1hz2oZpGkolt68a2a3SwFpzaZC4m9YNTbPdrVW3g/3Riy0kq+p/7zEcllh7VWRYzGuqKgyUYZfVgUib9+b1TqWm2FdyrTYhlOc42TGGjjZxk3i7EC2
jDKMeU2zjZZqyTug1LyhdMptyxsMClOLG22cYJxyGyHBqbtOasCmqoXOYZEywikMQ5ThOA3YKEFh0qWF9MwxmlQ2ZYdEcwuBp5bE0g13HAqtmTDAwFOn
XpxvbzumJ0pQi9CtqbZURRBRdPLyb3kxKhwwqDhRSXo9cm0MYDzYHCHGtmEqb6ZvR1TEWTpAEYqoiK/lnlwvxcPA1W83FtqdA+sIAwIb86V4TjLiLn7L
Uy2VlSoqlYezlH7iOdJzvJMnh5lVXVAtiSo5V6PinBu1iu2xe6TSoaeetPGNUdjw14KUXkTlwSg6TQ11HTphp0w4pvDRhTwNFmdebMkYzgsUGKuv8X6u
fJuKUm+W5PO8g+hFo3KbNBGIOF1xybIiiMDSBhkBYWnH5AjEzVMZaUxXbKhlppuqHy3SefXjEdFCfVxUY1Fmy8C9Z22ihLVYT6UiYpoLpUVPtoy2nXxj
S9racwraRpbJtJYwKZqKZzFC9CH3tm+U6YyYZUErXvS7C5ENh7EPlI3v6p57Tm+cWfjKed1ydRQZC4kLSCq/1jPD6mBev3SxfJl3zvrlieglj6eEhrSS
KT1Pjygt+G+zPxfWeejmtiidP5X68FYvS13mK8Ilrw5rQxlydaDFltxPFmBzsQtJAyaZF5KWbhSJkbQxoRi8gk2rDo65VxOLCqCOLxZb3uhTnTMfRJmO
mWuIq+bqGD4yReIbSUah5jVVsoaFk9XifG7UD2uGOuTrL06jexXSpA1yp6i6Dw31btcGr6d7CKNCV76mvfbYSBka6aA1Ts9/XJqkotdHTUnfRT+F6d0s
9zZ9K6I7GTz1frzce1fAn1750Qhb4Ou8ygSBZJ220Pg1rZoMTxAYbpgjtjdTRp9LuZ3rZvXMCBV8HbiokDR2u9QyGolbx3zWhoXizuh0ZiRh9qtWTtWQ
GR3/00d1PLv+YPSVufVb8c6cKDTalOjOeHDnWHy3+2g66HI8vLlmNqYa7pPLfDbkcN58g6IlSiJ2dkDd8yoKAe7g06U1mP0+8dLy48TcVya8bMSoMpY0
ZPd8lwK0QsFqWrxawNgpybLazVUEAWOdlRgRS6cpv7/8bcvHTpjRW2mIAGTPEYL5RamctbcpgNZbF7eDvVVlbeozhLgnu1n1UmSMJzuxWDWk51IZhsn+
Wp3AvT9kbIobGBQYAbJdTbWaau93ydb+zAfWJgLlBihqVz8GQVGRy64YdSFJLmm2FhgVS7k5a5yJl2NOa3UvgF8Ubycmxch2lK+vc9BF7ioUhnU8vP4f
2MLO2O+Zjt7t/zkP5Ai91oF8p/zxLPvDUPmNiKEXp3zwAtFj6OEvv71sRW32WWlh6GQcL6+5hi0edlhdPtVLOpmcT3iJPN5hsd1L0ECbEXYUJDNBVjY5
L7PT+qUuCpb2/hX2OvCiDLurnSn7quOUpl3FV7lpvx/xedFkwMPlE6sf4QBE1Qv0ZWBEmbPRYv0kNKS0fzpKLlkTtLlqepfHLF30C8lRWT2WZrsjMNSm
IE34eBvO8lNO2/0RrkeKzkQ1JJAHRJO0msGGJipHiXSk8+Wry2abErgY4RbPX8Ff3VkkF/ZjZj2YDPzK4lGJt8YcXGOSy/rNDFlxzrgXX11yYUDAUI4k
dC8fBgpRTobnaQfHO9nnJxNFKqos2UMflNs5LNAgAKJ1KH+ya5GgfxmtVacr4/up6t0nseJwj7PYodqyxqel46Gqmh67XMvw9WDduFIemUJFGfkaE/ng
lk7EMyqLuQElZYXL5s/NRwIFLL7j3kMThQNSBrnTnIQHBmSR/3O8LgyKMCg9NKuHg/QeJAdxbw1ez67+N41vd4VxPVxmMPZDdue4vlnGJCzZnIrFNioE
msrtXs5y+k0ZPwqjjmM1AFx89aZaSFHUKg7YiwnYB5h9exsTkjU5hlOXV075qKT4gfnq7Q8UxifVtSu6ZbgebjkUj0njgdR9/j3XdhZh0h9dKByAIN4g
UPFAZAP5nZF9Jo9TvlRWNZ3UZIvUKBNBmaHNaMEjMW52s92o85wp0O85K4CqUbg9pDhED6xUr45z/Dqv1n8vPVqWdQzGwXmV7rsIfHk9KVUb1rJciMDd
5yGGEwcHf7JMS2GoqyK5SEMy/UbvkOC045rISRA4vdsEiNg6niK/7IMe4zgoZnru12r3nWMdkSMQj9LUAfcfvKCWfyo6JYgCRQMUn99PWHCZuvMydUer
aabOhI273Ro7Tfw5K4kdJBiNStM4lKHRyElBD/uLtmwDFOQ5Nq7RDpFrWF7LzaFaKZ60mblFH0ZsbPhybb7MkZItq0y09ULaq+E0gVV8gQhBMBSihSoL
7kw416a/Vs3w6Ko8TLDhqmJsw2o4wRNJtkoiOeY5RPLg8vx27b/oeG5je9KJCm8SZ4AYTz73X+C2mVn7yGDL1i2Ha0r8oSU121aRdI75sMV4rM0dFFQV
Lqmob8l5GKyBx5e27bTG+escPND/eJ5oczty3A6M7ppqG/rrDfrmFpaNpNWdlRAslWTtSzGOEL4KO3d+OcCbjMC18VV2fP4zGk7t4O9U0MgALraAC6MA
SR8kCIQoRPD+CcFvbyymmWrd9c5PoJtCq+k/Y6SlJqerH4zbSej45sL9mmWtq2loJBQoVRwXmwYhliGSKLO7bZdPfe4rw2l0aA8fAne31wFprMyVcuLa
ESpmwT4AkcVrXh+2dtZiXOjZKQumy+Oz8XsR6570bpltfo1m1qA5YsCPm28u9s9ZqqfR8d3kbTTakNAIZVU4vz9sGF0Wk3dHmgI1IUQHapEyE1KbSEuU
+NbhhQZvSkIQUHfhsAd/Xr3gUqK6BvC6BiEDL4DwQ4gKy610n4VDJ4wunEiAhJKPWKOiHAkNyz9plNjQ8g4G3jAch0KlXXm+TdhDH6eyrcM5CDrLtOuf
Gc2ZoewgcYl1e7BxvwZshy5Z/SSWkqXVQPIa656p3eI6dNH6y6Usbpx+O0pBayzOml30XGcjwVKTzkI50h7gS1ZgIBiA7pnmFv0+/OvGCRUiepzHHu2k
8yjsjZKnZ8Q4rz7mHAju4atYCFlPwjgBrquA5dQg8iInFeZ7zIgfEEW/Mr0sTbqMoFY9AoF+ru8ib1rUXWXtIGbPV0qCZqKS4UakIkjfjTaR5vJpsspq
PM9svazDdSDWdbMIoVbbz6a6dVRVFqq3v6uvA4VHtrNJ9evnp2bM7ps8Wdmqfd6+XDR8dU7dNjONFtaDx/z2Z2Eu3m7c1jyrr0y2WQzBAagqHryhWAXj
alEHG93oGUcRPKkU2YHsX0Ewu5sjboFDA1oQzJbc8iie8jtRABIBzw3qGCE5EC3WUHcUhcppmXHYooRCqg6ldkErHT1KEG7dBPIZJdttHzpncZ49TASd
LUVp6RseBWF+ZiRMZd194EREAa/IEa+jGg9uHcb4ZymiT9S4ms1XNfMsfjJWVOqjYgB+d5MhfA0dHZw9/DsonGE5zFhYKXEnZx0syFy6odgOCl0IGQA7
T6umyZpnmjRIaXA/9o6smR7mUcizRsA6jjNeA+3PIue53ga1kaExz3iO9XYzmQzl13fILAzexoDMZXjOdBwmKoRYEWd0Qk2K57krNu7tTXLMdWXPM0BA
gEWyG09DWvudPEwy0FX1/rGWmolSagbUnwR4Rwzu7IzDLMrApjZ1mZcr8JzQZEVnhgO0tiiYDBmHO60WYPvfxgTAlr/mr8wsxngoQrBpqjEn3pKp7fd6
rqIhwHj5KfPPUb232693NymNmsHR0KysEC69F05qBIJMGIGtZXxuYjZGiDHHzwzEr7nbOu/f6YdVkUFgfcQnXMQ6HzPiFyuJ42hHn12sHAssEpUjZFO7
AT0mLaVlTQXfQAj48ZyltmZxASuYlBI0FBoeD6Z8cuIEBBlH3iudw5BHVwulCbTGfRyEIlsHFcWO1waUxIYXVlFQCQNMeH4MgclZKBJ4KYFe9WJkg2+a
UJXfBh4MmJrafFO87byd13x5a6B0QCm+KU6Hfde9pOqcHDKeeYc4flDd6CazDCSgS62BcWKipNWFJNkZOQwH78aaHS1dJRRCCkfw0EyO5YJl4rpaY7y+
gcUSUQVyZAkrIqYIHYQOY422SShFgQ9+nlA9/TNvHinM9jZjuiQ/CsvJ9He3xRj2w+MhcUgLlL0979xGSnHbMci9UT9fovQ1nLIHVX1gCRFj4FStCqgq
VxRZL9LDTkQpECK+2EUHrCox+a89PBNWtcEkEfx8lQWCIR8Tu3s9ByYctpaIiBi4TWUbTUHWAwnpWTtXcbv76Qykb5M7Oj/A5gxwxmwhogsdMdWP4J/I
z8FLJJEEnX8i2R1hkMSNnvWrwkga+RtjDEYfHuuMLQc/l+7pTyOnlc5+BVfC33O4/YT++3I0jaf6/HGlNOPPve8epaHro1XK+9Q5FPJlkT9xDeee/KtB
ctOS8N+ssV/HLa/Zev+PNL2w2qrzxpagY+eTM6g70bLSQmFFfzko1kG05Wcf5ZWca0kKmuT9/2z3SpvsJpzLXUgHLxorz8zncCXPl5NSZPqDesgqNaJJ
VkqS9t+InSAjziEbteToFjFvGBHzqogWHpKCAysIZH3vNHzotc4RkIdaJ8FGYJuZWfV9FR3+BtNEQWrecnqYgPZKEkkWBDyd+hQD2RJoVMtV9bjHE5m1
FCq3Ri6+ayb23h6ICslpOCMkYFmsqeGdwGvvSjiPvHERmHkWl9hCaCa6GRvRQg00XkjBTu++oz0M0QVTgc0B+HbDyN5OWYImHPknc/o393SiWEJyfx6w
L4CAXKAT/aRiWbBBIAareD9X+Mpf1wg2psDbVQxLY6WVej1zwrzQc8O8hDpfmrXVbKaMFYKodXk9Mq0nAqs3lVQ95vYSa61UxNR9E7iWV+NLVXpjWw/C
ezfbnUNujYyF8yBCJJcwo/NN52++gDb6MncUIBGZW0Kh1MjbOUxxKJxkPX2267nXfmDznJNj/EimEJSD1acqwm2aTRUzMwbYkVFJBkkuIeTlJTh0MIS3
isVyPaGX7obG8OmEIohReCmF/DoJAj1FF2E/LVdJMpqM3CvmwGT96rMXWtNwjARYSZWVexhrzVMfdbWhEZDhFS5zEXZx3KFIc2kHaJt12mVQWzd+x7A9
gDvfy6Fxof9rsa6+ricKQ6zGRYOF/poruqeBmhtT2cNBnPjcKNYQS14+bPoZjRQnAafqXZ+WUgy8FzQTIsUDO+lV4OAeUT1WZSJEPX9ZhPjgi1M4+hKB
JJFlCBv9c+PkQyjuu9SVTtFsKwpCyRKEDSfA6ulGBCpE0pGmwnUGXbcEBuCcWjAgYvdwzVwSHmdDUuJp8bIJklBUimihLuqCY+JRiSyEYGqzchfP8/DO
nHZCMn2CI+eqIoM0WCEfiez6k7yAom8M3BFYTrJuECdwcV69a49OxUGdQAmQKNj+LL4+2A/1wqO4TzmqX0cc3R13uZq2NQRZVLm7rCQRYm1CYMtIFCPh
xN/t6My1vIsIiCSIg8S2yiQAQHXhypkCY7eh0HETXUgKdNQGGFcXeYK+D/SQ8KYJVrqMAUdBckOBkRRA5xrJaEFEkYV1lRe+s62ta0mivW1QKR7vN9EQ
N6l+vKKJ9/dn3+rMTE+kX2aIlZSi+z4eqKVH4U8MY5aV/aKgjgV/qKPxP/WfDEydAahzLYYIQC0UQZYbn97ZvtZF4ypt0lDKvosq6GHwwqRxBgzTdVBJ
Jkmqoz/OqJ+uzy8Efww4f1J8sPr0hpjiW1E6fM7YH0HaVbOWXwvy9PD4HLsLPxYfYhrvSx96W2pPVKmPl5Uuv2YbZvgYxTcfx1nofTen1OPJND59oUyl
5TMpiFmU8EPD7jv9NzF28HHeXa0dmrIwaAwYHJUG/LeIKZ6KJA4Pxs7JbNUAkh5pmo3c0aMRgMI4oUAiP9tp1d0NfospUnqWQGvlw0NI408Hr0xN3KVZ
2VXPENvsliPA1PEWWYy2wOUvomA4YGPBl99XFVBEG5H3Od/jaQyc3oHpY8iO8sD6yIQ5AiHQT+J6ZUBIuVDFywsjvadwzyA7mebnFQwtJ2Brd7Aj56y+
iczOd+C92XM/j05cbDOWx93KUUARMc6dlVnMWdmPNWbpUfB69m7vYWuwstypSwlo0pIOaNJ34mG+igkzzHQK6kjXoMmyrRKXqrKoAoaU7bPJGLNUN77p
TTBDIMslnAoBz96NNYFTOPpzEQQCSmhajixS9NZj9YKYoR212g7oLLlcvp2A0978imShSsXu/ZxxvKgmq1r4TxuoeWmrVTjoo34CKdjFbaKFazjea5nQ
UbFmYTKixqsGp3A6RroFKR4TZV9vW0jzLYpLnLesY5dsB0NVRYhgMfiFEEnS8X7z1kj6Yb7vAEgrMgeRn0TKvV8hKttWBh9nDlBDkqg7ttAdMjHHnq3m
oppJTPhVaPF5a1/Z8LO4PoZz74Z2jkwDi8ruaWe0pDwoYDDwi74+pfN1xx0/iLxwUjOYdh7NeL5g/Ue/sG/cwFEdVJEIgv0QZkBi1OeO7vlDrRmCk3Xi
oXuInLno4TuISCE9CCQL9lvG6QcikmTdChLLJgNjppNu1QqHg67DikJXGeI/aPDt0wsV1vm6hHfPblCfWRPhDDzqp3CudiPaVphUA40wG2Tvvquykqi6
fjvnmlLMARkHILEElGERRl6bcVLkVNKZ7BnXdVG5iAxQS2OMkQn5bWIqLFisMvfg0QzyLA9Pd0V/mLfRlsXH4O75t+P29PueX3kU5PDKs34ShO6cy/9O
CyEjzYazcFkoJswvrd5g9tZgM33PEJAJYKi9dn+UpZaKneSV1m2a3PxZ+7K7XmsgbW2vE6fCzVsCSmShQDyVFKJM1KDgWcJ2MKlyP9VEWdLnMwOCwHuO
2TbSEihIqeBG4IZAQD9HgGF7B6+yctRsZUgRM1CPJdNOMQD5qqV8ubvTqHzuh3rOI76qpdQWIXzUtCvVFgsJgjFHBAHvBCAN0CgJ6iIpe82u8s3Huu9C
R70PZ2K8eMzeBROWEddr+xBTYjsbMjZ19DL37muxqhsZO/9kA0ZB8EDZnKYIFsGh0p9Nh20GBEcQ37cXWw/d9n1bIZ1Q8DfqyYRzAnffwfCQho3yIG53
Kchr4XEdDcHZTFNQT2GCmEegwM5f4IgYTuxZ0m729JSQxMi6D8M0cBbDLLNCAejgdzyztqw11vV1NsUB5MPDf7DgmuBtpHAr9vXo+U8gVna6uqt9Irl9
UVtXw0h+JTJq3Du3rgBbgmAxsonduJ56opHtnneNFyTX65f2aTIoajwP85jkwgCWs5J7pyeaKQ8wsEPkPrYQ6xszClm5zTYt9jK3ZRWLhgrZu05+CTfG
Eqzj9EZdfg8ZSlS9T5QPVT1EMg9VfI4ki7kYo+risoGGD11PVkT8Yyo5wVTiCQZiRDMbKziF89G6RA8R50TOTS7o49vMU26CEslVPMeWLC9Jb9dvSFEO
Y+kaIrYTpNLQKoSdBSkvUFlk4pZ2he7rRHrfrZSLwB5eGF2lGUxwbams01hHEdyzEhII3YVAsC/ZdyBrLwEk3ITGmbDM8Wgni9mwStscE71kK5pBBB5W
yq9wszWw1xJ3HcvQjkca/Xr14bbdBesuyAvTnk+/JaKBq7YLnWW1WUEoR/krkDUvY3KMSU6obMi8nsl8n6dVdV69ihBc1lTQorgeIBIui90Dac7KALAH
UbTULLjNFFiomF6b2ZJRlssWFJ2ba2Hvc4ilprfhNe6SiQkmzKXzLG3UKeKyBAykioe0uSfQq4+Ct2kLegYCgf3axBdY8b3DeUSFtR1FmGUB5V1DFSPX
nRwg2pThLNOE5N2hJnE+952VbLSo8JgUDd0vCucuMpTlxnxk8hadmOw498CYJ/R9T6wHHEoP5MiiAqn4s34qNRPmrAe7mqkCk+Phu9EcyjQChB/3jNfw
v7DT5I2KUENqpse7OV86UhZRnes7exuNOI1CIgUgD9f7ZcLAqCSIIWDFDaBDRNULSlAgfq4AuIrIAJYVd6v+rluNZpT+TEoQu6imj33kJ5ZC/liN4KrF
rgXAUT5cfb5WHmbzrzfDR73SN/YGlLgRFd6MHllf3imJatSS0rAxIzZVlVhQgqtJaYamRfuef3rc/un7Mp+zcTyPEx9q77OmpIwwCTrD0p6aMIStNp0I
sVBBumS0uppjr6lgk/h2vRtirlA4OMc9edZ+zz62oMbscBXCYnhzrCas+u1JdhsU5gjeKBkDEU3oVBOUgBZn157Hn6X9zip/mSS1OqKOSrNMIyI3ZfeZ
c86RmzvvTSRAGFiZtlOoZWoEeYvpOA6KllHyYacXwHAUnVc6LuFkyiSjjIMGQ6KqDVUXua1JxK5Umn7FxWBqHSSinOFhf81Ub+ebOJFAVTybSz79s8F9
DQMHV5T4z59VlMZU8WaMnu0bwlW2y1+/fbjyt6fj6n5t+Fsd7RrQQRqq5E83FYIiqChyy5TnO2t9PXM2ZmeWta25+3YJ+cBm4TanhCy4SliMhj4VEYn7
q5Vn+2JTcRYZYEoUkSNmXUr0fNlSYuoWXbe7Cuc0mTVlnJfb15a0rInVb3LDCpyLPT7fvPW1+zxXGusb2eqn7Orqfr76nCs83Z1atnjJwNKUaO6Nk44t
eKWV6x/lFxyWwrfJaut2MogYqBIYxTwlFItKynbZg7zwOGj2vluwpo7sM3RSDTg5gRllPOktrwGwq5Bw0PbRwrtnNxrKG2x3ZaDLltw3fXQgYB95SCoK
KSQpT426Ar84lxnhRk+QTxHp8Du8HPfxhUloUkZ+Sb+XXg1I39uUzv9fp1mvc+T2TJ93b6JIbyYMTjGihBKKJ6EYHAUYkBOqkRCgZOfdVvR4J+tAfYFk
zugTKutYYEZlEzzmm61HUjQEJkuS1MoaBZns+JNwM4Q9Mv0REmCgBKAISiEEEDhejb7erfRk1oJoy6tAdQ40UIpT9pSN1BI2iTHqIaSqBUekQFnMr/f5
+x9c2+n8OEYaESR7CQREDwgIEQZhoTN4RiSZHOHH66hW7GHLsOXLPXJUxdc+FVGuOjCVdAxABIFQwpslLWNxSVEHYOmXd+lqaTo/hr/awUEgexfrynxe
QJB24R9h5BuLAMD5eLs5UEwp2qdV+3Ah+/L/T+PfY5Q1uMyXMFdhzcs4hrFyVQOjCOdda7VixhofjLJgNLzZLqQPEXJtD3+3Vo8FEkalRgCq3dFZe9lL
uwoK8IkLHsLOWpQxK216ZB7Sn3ykbDQXQUB+1OrjUINvINI4y4SRSiH2JS89fT9oY0JQwd8XuWP5yB+HZpFoAgsICM8TWjIoYCGUoqaSjGyQhgdDOkUB
CbToVwhoicIIJUgjv93+CewPwT79jchbCDfVwnNM0iwznXgzDoFFm3lx+oqRgguVEzXhRpm7WxaoRcsx6hxUCCAhzSTDue742Iy3GgnMCZURLpjbKFsV
yMz03d7vrTeQILDqJaqppZ/VCnpKZDTU/s46nO8+b98k5afWGuGqLHaw7+d7kBlDFCQSZLwsOLCBeTLUbZcgkElEBRCjqmHUEMCejL1cNpyFzX+avLJv
gUJ5kdu2xY4SgXV4IUsgnLIbjCrSShcRJzJJQipLDHxR+MyfhWY1hxJBY0F+W/6/iZneYe5yCpz4nO1ylFCkkgVGjNSxeVkTYFEiCKb7PFCl/b8+uN68
PXjHsvQ0UqCQqoqLinAeZRkSiBUJM0e2zoSH80ec2+7nNM0M5S6NYGi2W2Dh1csPAoiqogV8uKk2XsY6s2nVZHPuUNCq8p3Xuec52oBPfWQc4IuGPZW8
CNK7Ck4esmme9Q+AsZzfHle7zgFUIuK6WCxnRhMA1C3ak4A1TIdYlfzNecN9PF8HICMWRQ5noa9Vl71vTDBBg7KFFAl61cg9+mdPXZmFtddC45PGdpjI
xasu+zBisp5pub4Dhtpp4kCrue0KoJhVJUkyKR3qlKVkuk9+ebSBdW504z2xtSeAsovaFAoZWVwvCc+miAsEytWbIxqHzYMAYbRnG6GjmhGj6l5tE5Za
Ds1UAQZAZUN2pNnIaGGb+/aUhvHPzmwabtIlVj/2NI4RMk8FMQ4/R4ebGM2RdDpob/hDnWkn7qmFvPeJPEmCrykPhTKDw70K4Fin7e3SvryZM6wGRTVc
ypVecJ+JgO8lDEunbCHyNBXmOtKD+G/TCK/in+s/ADgM9iFVPotI6Ln4K4l+DNsew6Dk57ndrgEEIrjq7AehAgBygHKWOI0mESp76rwooRF0UJ6ykBhk
KADNtXaUaBCUQkIVUeTIqASKPrtEq2ouxzkKhM+uaBqJiO0zWtVQUzC0NUOrntiijNl+DK/cMH4rysiBylhyKKNBIwhDMuq3d7a+3hPhah2tXWIHzotJ
qgmkmKuWBXllDTGaTMDcZTEpDRVyXDaGScucSH1YyZFOCLHXtNhz7DkB5vx7W2GtzPkNEMcPgzCD8r5Uy2aROqoLn2TWJ20P07jD6yqAFA/h668rdUqL
2ePWvcq/H8GFxAvNmsugUNzoR+U0xJA5tD8Af1dQ9ixOTVU0dlzLoihh6sLNVqLOXOK1TsNe7TErEQd9FzRZXzKfApg1CqKZhA/nP5bDeCFmqnRhb0JC
pnEmVVEhLYUIRPFYEm971tPPjhmmemzExljzOgmlUF/I23MXKpI6lsKvWm51YiYMkkmv2Xj/o8NeUH6CVy4Ryn+d/2VKnGXP/KF2TckohwV3BQHRmcKp
rpmZozjWtAmXTAcpnqZmlfhbj65RSciYk0iGJyz4Xq7+OfEOJOXg55SGsT8IQJ/j0+gNcMSSWOT2PyU+8vAcQHIP0sesSHf9/Tx8zmMtKRT7WFYolusp
piz7krmrP0GqukabzvlZGf3G+11fhNwNs+p1/HDScg9RAoWkXqCwhgO2xTnZxTuPDryknHC82V/3G9zkSwdql8u+sScuyS+khNTH4rofiXKBiEHxijUo
OzVAH7u6fHUbW5dQrqWxa8V7mSdF5iYA7VnLRWykpTH0TRT8Ls0jc9PDWzQUd16iiAItZTBC1zB12hsfEzRBqHYae5RkP52aSOOmzjjdebyLEofcVTRV
H2hmq+zqeKwCLE1DTyWCGUDUnCtWYbnEx+zuWQ/DMt2g0IFTIkrXLa315ypnVsnUsmzr2FNTtnKmZ79Or0gG5CgilMBtvp0h7iSjkt2/G+KOGTRWbizN
9TKmlWRWUZIfxxAYfqEWZyDaWfnZuq9Z0TQ9kdd9vqvGR+yVWIt3tluIq/0sG03/dKK+Wg62dvRgXCr48p/ysfDyuutVOX6QeyLDF9YxQ1xscIk2TofZ
gPRw/JkfU/uYRgyohEeypbJWJq6N3jIqNSMZjtYT/f5ML+KhR9/YzHj+Fb8o4MqT5yYOfwMWLmUxu3g2VB2QpyBC+rLsunZ4aevwtLOBdXWM5NsQsdqv
Dt2ymzglu5+9nIOsmrkovaVpTpMgt5r0PZEN43zZ8zbKjEQNVCk9tVDXEmFDxiZJQBpaas/CQf5EIvCP2R/tz2Jz9TouPGxYbu6ywfRpwF/uZtCZnQqo
9rjejkkw4Fl+UIJQopVROCrnYxLjmzxCqNCoYFeasOvKCnkVIGQgXn3ka4WiSZVIVdM/uwgsKHz6f6P7fZdG1nm2aqJ82kPWZ6qBMA+VbU07Ecjjxis7
zYl/as2rh9XfsD2Eio00oaxHavxa/N2phmUbP5vXJcA691ceEvZTKoJtlrPnp/T7w+VQs+n4MHYwyhj0fw8iOAT6Sg33lYV+EoDSHliIkf8aH3P51l8X
gyhPl3qpiS6/Y3UGQ0eyyF/pocDX7MvCF9+TMdWHZXbFc3Bd5TI4xH6fmvq/w1LJF673wUjHnfeDLljWqO6jGdbNIJa1z3QCM5TJsqvgW1IzXzhzWezu
CEOsXcZ1BVcScOebWaSi7SJPBQofkbacFDKc1uRq75aigd+Bu2GGxh1X3xDj4+4LS2OwcsrNsXd2ZnVZtmGRWTZdtTnOnx+QyER1H/ZIwwcm2z48w5N7
d3huMjDhRIuiAugTTs4emmZReR/UQ3D7MvoCj/GX8DMdZ+RRe+P6Z82HgeBmtmHiLeZf8FY8jYycDPx+UC1y9+z5GUirreemkxCv9goxE6RTSjXVI/tD
jdAM4gFDfWgzH9f5/43Fe6JP9unqs8UyA3ZXVQfRepqaa+Vsq/2lhjjlre7KJeisLoVIJrVQzKevbl4xYUWbJO9REl+vjFHI/NTT+fs874pJRUQoDZKJ
FPDww/XSVD1IjZmSZxvzuKCwsoUzolOmGwCCCASx49s4Aiyt7wQfm7PBPRvgXM7BFB50jlaVKHaQmgSaZWHzbuxro+xlNbyzcXKXwokSROWf2KMr0Fic
VhlFVRHKQDMWI+ZSaFIS5b6F0qN1mwddO6gYCpUxwK/lCQw2Fdhx1r3Pkc5wPzcKZgoqAuQpPNWPHOObjQ2KIn8SCLKnrvEw9EiIQcS79PcVP7+KHfYs
xmO2aABt3QDOw1m/u7xHOsDgdRKSjPZlE3mJxmLouTzIhyp7fhpu+QIwRMb/vYQXGLquFLxCFfDVtI1kqd06is4MqDJUuNJl/hR8d16zkF6EM5B08sRH
BFGeCpmaPILYISG+fF9SABBSpRRS9qkApcSFTsZ/f7Tcxmd3ffUuzYe3Yg9zPSQhxgYIKzWo6AYkHomQaS3jOfBUHkUTEya42ekLIZr5p+i8MT41hPH+
q8qZjUATK8u4gMOHLHcH6y/yGznIY5kSglQCLNYFr5NLoZciuxEYmt3CmJbXyrKncrnrdyGfNm/zlNpQK5MzOO28mkuDt56SsB+44NcKwPkQwKNWe+Sw
NqqM1C9XykNRgJdMH2eXcyQKqCVQqsxUXD2w81HlnoGkLcFb2DnFSngRw4cRZbadAzTQ7GysoITIOoG8lCQVIVsfKXAWCmcN4/sjr+q3PfSuw/jXjs40
kCQVHnRXAYz88OtMbnkvBbDAlC8i+RGQECYBMQt1oZwQV55JU4vOYHnJBJl3qV1jREo9Plozj4eeuRdkrK1KlZze737HHngEuruEOtVwUYpLVQsvZNQ9
+53JaRZMsrh+WgsKUCzkW4Uusxc0H016iItu1W8nFcpclwFLPQo5hfHrw+7aQ+ie7oPt4569IbsJOlNXUxsjjmWSUT2QKnsJOSaemSom3csJW8+mfPie
HAcNO64XfYTRAjFEAWwLT7aq/J78xDzmKz2pa9e6rtGJPDEgalTW9GA3yy6XGpssT2AsJChgUIHzq6CMyxwibtqUTLJHH5qBGrgN1dWG+a1y3kjzLoxz
GZmWzKh06TVFNZW41xLbteXaYb9sv+T+Rk2z9vS+bH3MdLvV/43ozBBJnjukRQYYGyFoBEwa3ZBMwITFvRFEQPd3GpsL7sPntfslv+pqNfrjoSbQUDBS
ifTjQx2aiwmAmJe0M5nIwxbOpEueJmcmpnIut+t4nEf48LzltbHiroBko0pSqkIZIgiSnTLy/c+Iocmn682smpGVDUMylRBqy9bicLrJAv14gxrg0kDI
I7Wx0oHyQtqMB+TmhJRjY4uNGLByQCDaqqjIBVPXYXcIUOgrwmp1CwJrbRciFi5hcZOLAEONWqloAQR51csCkJoQRDE4TaZywpoAeOLvw3X3vj8ddEvM
m0ARGT5zSEAeefYy/fwYAMPMW3gO2KxYayq4EpZMJhyjiFYb1/LTpUCY62eeShokXVYICLg3kX3lCCBNnffjzyyxM77RYUIcs6lAUvBdo3ZXJ9agCQD1
pSLLRjQYQQYYPoegR7GXeSCzHwhRDIS0mjdAXyNMBhwoCgCRq4SGi9Czwb/GVsHoIJLljmafmV15sT4e+2P0yB/liJBBgkM1XfzzlbVHMLlzOnl3dIPd
c9KO0vKAIKkP9aSGzgUvRJBedXLqFOSrgnJFBNb709FDIRyJHFRpPQFcM+JHDx375wNFHLKuRBVqDte0yqgkHjNmnItxtrdBWxtxGhXBFlZgFkVfoRwJ
V2HrFhI5cI7Im+WLOOVlHEEgUiRgEQRkyh2ffws7VlCgVpAyuERRA1ckSl0KCPnyoPieqhUIIKAQL5hWE5regGHeUXs+mkxD0WdDkv3esAnCteeBrS8m
I+RYvrBGH7T8Bx+4+NuICI1dQnw4LAsslDi3JlODjcKnUEoTjNAeduUt2lm4AFXUNcqiIGZQOApRtICj4kVLam1Vejl6aJGiDSDS5DdCjQoipKmU4DC7
P6G/zsB6MoJppVAIUgabqVofDcmEV1YbH40zhi2Fm13OyKwhUz/MGPT/UYZi2giIs/4GPxnvRKEgdVYIhPJuFt1bmGF6pUR69d9006pk72eepY7PdeND
qnRktZVmtB55kd7phgE5pTGEazlaamrD1Yt00KZBRWw4AZ2k2Jgx07cQHSeLMGcpzuFLol4Yg07mNyJBEWDWrw3CvoPDRljQxTunEEXGuKJuCjiX+hS8
DoDojoe3eHR5pASOe4+O0gylz47NA6kUJAYa0/lkS11Uo60HnF76aAUFyBVPHZ8t8ahTuelqfeJhp10ND8aZbMygnTHAxOqdWb7libUhTaw6mqaEB49P
tzr17pYWgq57OG8sZzpm5mihSBq5WrDGavwlQShu1ceW+iLA2f07q5iyBnNNdwKED3P594/jd470KmIEIkLdYg7jA2uJiYsaaSrCe3LFaQZgprwfxoIF
CLZW1T1tNHIj8WRjZXodcpIWAfloyNMmygHhHG9jxnPiF7uzNp48VDYBHdGjCxQkBqKgyIVl7NVAZA9KEB+KUbxdkCia/jzapnvdyAIExzEPLuvnarNE
feLjZ1+QSYGidrJQlx0RnuayRvpAiYgRWArqn+vvHdd7TkeqWw/JqBVVPtQCCKlSQQShIBJI5O0p5rbAFBbOuguRQPPlPEDgBl56BQSqYzZXHDQDEliQ
+l1A0hFAlKndtn2IllPf8rIzgoKfhwW/LZRQDOOZYFvy3xHMirzg14SAqYf88oypS5ejCK5LalGLMN17G2EpKcOHsbNiRDDtkzBe0fec7jEVo+V7E4mN
2jWrBAWVY6eq0ldTuooBCCx98iU0ny+I45pYix8c9AVl0iZPDXgqOi7cFu/qBeyoJOP+Fc7c7zp9Tr6yDlArzAjcWBzUYZkxADFBqCQYhZETmLN3OLTu
eeLXi5FCKpFt4uGQghSgc0Zg/TlScpzZ0AHkDqZrJRy2E4KyTRpOvPNbG8p85E2YKmaECgeiCCAEUILmVF4EaSkwREjXJ5NJxMrG/wpu9kSgKdu/cRu4
RNxrarpqPNx6fBRaa5klCh4EKOpCoYq1NWr4KPZMfHxNPi1EXXEB+iG+3Gft5u6EfcufBi/QddgfjjA4MM0ElEopFbRNsKpVTp40O3bTej7YIPB8imBT
LvLoRMIMkGlNQgqhFCcGNyeZknUPGP/Pjoa8Fz8Oh1/XjS+MqQLJNirBoa+daLr21nbQKapIfAGouqbstvA4kV6Hw9/ec5KHseNniQ96EvPbWrxwP589
mnLaCZTSoyOsi28r0OVIE7ZI6DmEaoxBSheXz/utmzTtnlQYshAlVFJT1DNmQT6MxQkFKTomZVIZm+bDepqRcstSVbWlq9nXh8DNHF9vdr464YdetrOi
VX917pxrV1hyJs9k5TFcdPNzbyw2POlpV1N4+AKwu5GV3Vpt+szgLA9+7MJkSOZDbk92kphz+fCiGgUE52DOuNi+ZQZyoyE+zIKGUyaMeFcXD6+yy8z3
RDQno31b6+UBgA3451PB3OfGqEolcfxbEpQx1YViUnSTUe8g14FdYqKweLXLaHWl4f27Y3ONDH1OdLN6WJj5QqtsUTKvrp7xHnnwMz3045O4z1nZWUER
Z1ldbE+arLzmpafki+YGN9bhAMoxI6ysM7p+HYsiz4n3B81gZ9bmXN8Pi3Uzdiwh3ySJtOvPHW1J69bfDU+dramwL7PYutYHDMvvgrkwhq8bxz5uhN+x
nq72QDz8m99+j/A+hM+KbeT8ysyg5xzRgOTo+Kzy0jU31vtllllLKDKdXdTBpTJTFPfWc4XVQqJelZctLvuJUg1QUzz4LractHsTVTWlp7Ne3ZmMp287
YQ2vHOB+1667dhkIvUhdr14YN+dejWvih9pGs6el7XPIquKNlC+06zu187H1m+T8eqHpLlZG46yEhSkg287vaes3PBd2sygzncZRa7vAXee8B6xFaEXu
13ZUzteLmtyq4GGZuGimkNkMC6w+1q4jB7bzOOXh03lD64POBem+seauiL4CyORFMn0pOXC/AxfFSpM3DklhDcCHEpyTBexCxwotoDNMbB71eroHIudc
TlnO86qFAOLNut7QJ6OePT6JtWZPml2d4uiQd9OZDXwAxQe+t92TYrGG5cEb4Z5QFEZ6jWVUD5Gq2DIWyuyATj9bw0Jf61OvR0zS0QRJCsxmoRPAdEKU
mjCi2VWtQW1rPSd8SqFm9Jis3vSAeLjE99RkNKU9Kjf1b9A6dXlDsj0bq5kLoSRHo4YCLBAnHUiepRPUBa2UH8fChnRAwiwuQa+jz5QWmMT7m+7FKGUU
QQiqDcSOzZNzWlFn3bzvmq0wq1Ki6DQKHx93NUN/Q+/nx0MdPHdXuX5kkLlDwbH2cQg6fvCgL94FUcBw+8HXWkF8qVnbfliskJT1I8w5EpIJQNeMwM8T
1fXS4tIx4+QwGFxLyVfe+9s2XjvlTnbi6Id1DPqtaXTj9LBJp874RBmE27uf7NW/4cPxOnGf1X4FBwSd1Hn181/4H9X3qLT8p17hgjnNUUGZTKQcMQRI
R/i3p0kw7vUtLfwOgnGVVyrkwVg7BzSKFe17kSrX1ujn2OzDeTq7jsVXICqtCuMNnKCPZmqF2miJv/PaVsxcgqesmqfbn7da/rwa/d33KiZAHrQ6C+BH
N3ZGQhnYMj+ylS+60oDvc2h6S2NbtlLkQHOdYmoNIAsuAyRNvZpAnHuoK5aDmgRpH0Uexvh/zUpHr5YYDINkrtVQmv0YD4RYa0ZDR2wBSZaUC/3NMQEm
SlNndMigqcIAJjBDyQP73eFQCgttPNfi1BYSloIG1l+zhWFg90hGepEkucyKcfup/BxCAb8hmwYpfBOSsWWo5OJ5gjJY5abcCzZtOpT5wYfQ9ty5ej9B
xT4XacU69/DWvOXgF35FzGSCMIZBk+vSWjTk3emNkXaSo+gFYMoMnpN1zWC+JvOIhxbfOF0MaRigyB0YpAn45REPwdamZ3fJD96vVu7IG+YwdwAn4zqu
v9qZ5p4m/paaA8NbaBNrJlFMJNzXoTA7py+GGhwqipbLy1Wd0SUP/YdNN2nYrcjSoUXgWHzTHnd2lWdZHxP4O/8NvaGtqUeFaCXpRJ2Y1EyzqCu4T+Fw
7TIOcNBbDE1aCYhYREly5/Hncd/Pw79+17c9kfldKizUKkllYPTXWs6EZ5XQfvsfIIAt66yGd60orjQqQNHzYNrGJIrhlYgfFUoRZKQNvWtDvwrtWECV
7jD3cogOZ/bLn4u6U/slHXpw1+gzmv9OIvzb6FAzZixuuWS8tddc4DhyMYwLskwQe9dkPOLMiS/4+vPY7d8+4/u8+sYzrN0EQWCjHPK0Q+poUr7FRc1A
EkIoKKCUjCtqCM5ifdha8LrMik16jpWde5jPfn32KiMMWIfWJxtPQUfYc/HcDu1A2dxUOzUIKKol030kTvKkEZpAluceu80jsFrZKIA2ZTfBhlfmYnOe
HaBBgq07+o0+HMcnkVJqdC7xhsHmwnpVei0KUI36gklaHekwjMQQCQQwURAUBGDEFYFps3oh7/lz22fqlXPBbTUuOdmpPFNaNyUZESDEKZLDYLo2Sk5H
edw/3IebPFA9HxZ46vz147eHZthr42cuK7odARnpnbvVVUCAR4cVEwcxEzHV2HaRjGS+vOqSFwCJmtxQCEC9vbSIyEygNSBXCTKBhoWYHc4yMbLRHUr7
FpaNyvJRWs20VmoH6RJKg8BfarmVnZjZ2GTqrAcWRZxObQM3azskFAOX03qinbX2hf3jHNdah9DxaxI0URuFFqqI0mwzh6T1+2b81U535viEFTuUYspN
ueOmlJ342mGT+oeqVxmcsWveotXlhp60j7zWAZoBd6KT2uVDOVoJbzAJhChI3KBSGRB9WwzqdJko/y24khest/r0s/iEOzhIlAJiFPpUWHrWcuK25I65
qqyN2CSy9cgSglPSPT0l8ySlCgrJ2AcAoIIuJZT9Bkj68/hRxpYNoy8lgYU/t7HbgZCr08qtn+uc5mkpgFat+uSlCYyX3ml9vc1KK9OwNEH5cXfONK6S
kMpym7ei6ZfNra7tlLIYcWaiH9ecDMUgK3pUf0dx7z3X9kVYwn4Ph/EoSSPxlHRZUUdOfzPi9tv7fqre+BM0JRwzEGMMrHkq/VDT+O1Idl780+Sd9VwR
8jS0pUOlL2LfF6MJS/NfZT1e58tYJB7goqfpvOWy+72Up8f39o7bDTQYUcGJLkkEKpIQ9iqxsvplq1hGoJTRR1IZVCoSgIDrbKUZHAquMDFUJRPn9i5G
fDCMQQs+jaeLtvuv1IYIcoAxA+w2+sKifxkLhip4Q8bhf0R23K7YaHsuJJqckK3UVKJMG5AH4lJchvrcNlINz4bH4Dylv64p29zWZmTv9kO/gedxtwnu
HGbcH0uNA1QAlnchQUFe60xd5Q5OUmD4MN9THn1P5GchUK+3V3x5Xt+fPsH84AyoDHJODiotiQ/VKWzyqALTBVQQqujSIcHQJjXHOu8NqhuJEhu2FthC
lBQFKkEopUlVJg06Nwgc6++mISQM91tbZpVqNMsaWapDSCaXvQogzzEgFntaVhW/R73VRlNOHhK05eheIwQJBC0rXnSXTCeP95wDLD/Pv4157GwB4vXd
gjMGW0FitNvB8PDftz3+AdOnxeeK3bfLb87zv5+bOq8fxLMyNKOn1qMrPdrsmS+KBjXsuBfoFFrB5kK4zSKPOQnKfM6aUkzgoM0uisKhCXYlpOhkn2pn
hEPOa0IgtG+0TiitFKBSBpkAmBn2tfhNqwtVGhak6UDUjOISRN9HMSyAg3I0r5rD0+eaJH41jJcRNF9+jubiV6Z9Ffknhv/YaUHu9l4Hnn/MQATiAhAo
H/myKCHkAhrERBQ5AIQKgIf+8AGSUUAUg0KNKBTSFFCtIUABExFFEStI0gNBECBQAMSgFCJQoFLQgBQCDQhQlKUIUAlAtKhEgRDQNRNFFKNARUqNIsEB
SUoFChRSpSghSoUFI0LRSlCImn9I/6F/8gn/BYnc/4GyAiLsPNMnxE47iF03bM1TSTHHHmCooyLgkIUQGpGqqlmHgoZAeGk/taGSP139u/9Os33/1ac0
r/b/wD+4P/IP1Af7Q/p3eYf5eYJ/AP5Aw/xDQZuTVETX/qtSYVJEjEU/8foA1DBEH3evuQe1P/b6Bbvf9e39fw5fD+E7EkaFFBQHh7sRQHy4b8vv/6dO
vx/ZkEH8vpXbs/DVGICcIl/H8114f6/LrB9PzoPz9Uds0yGp1BPaGHlfg7+CDwBr5D+78mz2Ml/owm6PvqNSU/8Rt+zK59lojS5Mil/O3Evu/L+yf93f
z/zsvq/4TX2fTMrZ/8jUAkE8BwUtzxzZ/L2NahqWRf34DoxtVjpJztWssWAZNjltl/VMm2ZDzU58+7/6jXx+Ii/HPnrSgouqk+ozj/D6/HP8/6P3a5A2
esv0h5wH2XSP7NmZyFhYIEj19KFmPVv32zsv7sqDzoj4H5ECeyrMSKFg60d9VXuku2O8ePAvKB5TXhtNLDSU725X/04tTPJZVtfON5MGFFCDNpCKzks9
KLOZBnutTBB0lXoGUpM8ej7BcxR1/b5EXxjrJJijEAkpQTBKOTKQMe+wdDO/y96fKHjLD51KlEe/SiSKSB63rlH659tUAlzAFRob4zVe7fnCmGXK9hak
UFVHpFhtu2iqpcyKgkOX1o3xOU8mUXwouvHXNwcUQTAJAydYpuqCQFJMGcwu76EOcg+zWJIoRcmABxOj6VmoaeedCtiCMaTUFpVKtZ/Fw4aACLaXSQEk
4ckUJO6rrVUsciKlATjj7nHXv51pluOmRPNu2DeTOsd9ym04VAIurLAMoUcyHRWKnNhiMKPTUZE2t5R+1uc0d62feqGpVfWv2n9N3mtg/dY5Trpe3y3g
M++s8ker/PubC33kt6fQzL3NI0NVhPWXmvHXFonjcMPZ+HOgQhIf5z638qhdEMlC7nl1C0UtdX6leax3/1YxL99SNP64sFcKFpUY8Y6LNt3Z3cfKrOHp
xh8Hnyd8z0qnTVBEWDzASsiiIjP6M7KUvAa6Zc5VS98pxTul2QLgbAgmyhlVgxS/xhkDKHq41BDkgOL9xQ1SMxOSPto8MMr4kKQ6oaDkz+RDiRvv4eJ5
O8yHDrU+DfWqjR6sbAci0KasAoCUHDJBCJIPsj/gRHhjNqzA1tomgoIO1+chFkGert6/LecJ45qm6crO2S7vDWRQ4Xu3eb1rmkLaIZfIgTOzMwCkAZkM
fiMrAhoEYGeWOmaUAmQWd2Hsd7D6c+Dga45wK9zKHa3EPczGek1SZkQqqkwQZKBt8tf9icsrkzu6/b9ZCtxrw0hkHOWxEplYv2J3jipBoGgSfo5+0rAP
wGo3N6zqLTghLCYtQ8IQK9jDkozt3q3I9aujUdsqVTIhWgMBYKsoCPK/fk69H9na6FQdlc6wOJIJdCkzfzDCvtm1D4onFFEBsaeBoR+RUE13EbHooYYI
2tZs9bXsjN6d4gUyAdg3wsOQ6TBusRT1UgQkQqUDENMVok0qikED1IIlqRhIJfsMknxmAWkHs9p3P58D6K3X2IeReoUgUKchDDAoi4BE8Xw4oEHefW5C
JKAdX8+l2H47ZPV0InPOY21U1Q8U17Je/WnGid9873pzLDwPu8AwRNM3ZDsnU5GFduu4IYqlCQXyE+dQwNEWyghSamj3IH7TYNEDMhURu10QhvgQZ/2I
CPCBwx9/iMwEeK20/EpmakoGUi5TBJ/ji1aPwOfkH4N/gtQO2Hk1h3IpRXNivGk7HuHRLzlJQoooEyCUw3PKaSeDJw7s6dlbNrF2BcQHn52FE4wiDHa+
WKqtpiHrUWX2CF9y8EypfhqrUKws3gDsVUkOjTdyBC5+yixfz39mLMZfg2rOAwEyvNLdAragwe0xHUv+ufbXSrSH30t41xU1hh3XyvrratKq2IedHgVW
nhWMjMGj1yu/CQi59HOUHvWJdAX07FuLx0IkRKoC8NPE0Ou8/Nnrz6cTfg854052EXZcDNDwlcHDamfuIsT/DYVjmm8YW/vPwO1+ua7UpiiwL37wUYLG
ApQyV2YsavF0nJR4qlCK8VqQ9kN7UN7aU8Y2ENUfpFsj+BEzuroNlGOnMkr1j69rP2GhXAgGol4uN92vrBTpQMdKgvfRmKh3lKAQpFMTAAkeCNBEaj2t
Da+1FvWeZWOAKuaP5+0GY/pXj0neSlQNyLVWAYBcrqRA48NBIUkvBblxYgeDGpEDmhYcACRQNCQxLm4Qr/NwITutvXzLiPXpV6UJCKEKBqqwUhFHFDzi
LpmYCT0rBEFR+j83l/odiOgcEUch/glw1KFGJ7QihKgBUvzUzIgmygPChAAJor6I3c+GO+pcPnNBz7W5MsWHqztWVgVYSJyRyFBJVRi5gkKXLmRS0KIF
IZVG/R2EQFWZ0zyfiaTbqzaDpSy3bR5kraC7tQasMQJvaruaVRABXVtBmVFIWcyMfh8PLwiiYnb6PqqJP25TGRtrMa6wkJkrDi8rrLoKQHnioF3NThcC
BxEmblyYNAukjMrRF9fUd2JGau7/98uFhYU2OaF8YyzH0LMiYpVSs5+6wuGVJwoGdEeENgQ2qB9n8RVMWMxjowLMEDY7gKLIF1+CVlE3e5+OxNo/Xajc
YjY0wfxQiaA7deLQkC+jZ3oN5AvSBV64nqeOfB7JKD2CCOJ9Fn1BUE/GObJK8gGOMmETCrAVHIqCBHRl++uWlqcAVoOs5YEMFK65UxF5yIhmD27zGkTc
qlB50mTqnLwZ+E6gJiJI2FnqVaHsj49Z6V1tS1U3pl6VS9t+L0TeoG/yV7BSbBmRph2CrsxOEiN3lOYQeuezzRtZxsa1ObRmfNlidh2t4clSs9dBazCR
hF0HyGO/8xBoDyx+7WaI28fCxRgrNT9FQT87dmS/to0SK8zahRTdlgcoFuwG8pV+QaadBcSvVVW0Sm6bNbQVLcPGje7dSeJogF1VyBRgBvCiiykj6XVW
BbG2BthH/Qwzdfjzr9vHxe/AHIAlbfnN/YOZzIyJkNKJBFdvRs7Awl7YKf35eaz411tOwz53iagA+8dkHwAL7ML8UPwsHdBx9zX1sYDTAw5Pk28Dob/l
Gi5AdGP1YEgHlXOyPgvSGzCs5qeui9cqfOtCHEt2XOZU6qk2d3g/JRqwzVVLSMi0GjCh1LgmlJNY6hQr4KiBmsAXFF4AG3au3sOkDILkKz7dukUY5yd0
f1dr11SVHnF1q4hRJHnEdVAnSbcJELHWtrgtkG7F9VoIIMiK0JJuQwHnAeJYX+kvFHgX222OrnYophkYJUzMAB/hTHwpNX2aGCgQOkl2+qz7LYSw1eRm
GhoBHFRfdxEjlZC0xbVih/mH4qjAj43ud9O6VNfzUAPhtNPEdAtVonYRaFGUNu6UFcw2RafewhkoZrid2jLuKeBWRMGZSR+06qAJ8fWrbfz8e5vewPRg
OoDUNT3I9/lbZp3cDPvEbKF7m0RkExHe06Q8/pb0b+vGAmlRiZwmDEfOrI63wCyD9HXQF1DlRaGIK2JL0EIIB+0rVTVWPbUWFHnN+zbrjw1MsI/uPGdD
vBMVhDB+vnU3rBkvpouBi2SZkpYF8liikfWwbbmsNT6sepirryYf7L5xdJZMFFA+BXC5BwxtHLi4aes37SljerKxKQC3BAdxV4uqKCTqzpDUvwOQoKm1
VnivKcGwNkxszeitjEFXw9SBLHhbCVoaoT2rH6dUxlS2Riml/KaMdiQ6QLYWx9TUTqWKwLLOBtuar7aHesip+5EuSRuQ5+VMj93Vh8HHmE0mUX/6yYAm
7mE3Kg0ViuTyEhIFk+nnAlfJpEnp4MUdx9WMaZ8/NxgvLbHpvVO70yshv2dZ2kPai+qp3tWDoZefrQ1iQ0Fzc1zawjjyB0o2AZqYVfB+QoFskhzGyHVA
HGDHc2xLOX62QI+XQbMJVFG7c/k62U5KlUV3DkYZQCwVyp4M/jxAuU9cUQdeLNWvBm8Xw4zUTABozKJpgjXgKCc1AOzhBwKSDKbHXxldWw7+/Bd/oMYz
Ao6/v/pYr7eirw90PXtSQWQagNNjpxLyadpE1Sj3fASRIEmqwCswrlGC0jP/pe4sIXpQX74xGaMJSfwZnqSFVRhndyEEi8PTUjvwHaYlqVAoOChAoIBF
leZEmGRBcaeagDMQinevLtfE9tKvrDM3jDJzkM2qWAJ0XGVpDZZjLJk+XFakERI0AIb1NQ1AQUkhoDpPlPAurkE7E/rQb9FvQ9z0DXrGBmRheVCUdVpa
GR1UAONyFByW4ijCqkRk0QL+hpuEFgFj6DFD+Km0BH4l+Rb/YXaGt0xDTJ2Tx/eBw6/X5L+U58Mx7Qv+OZhapz4/4f2Yf1Koso7dlC6dirCKen4bV+tv
mnzGUpedfhtOglGvrmBozp/J+Epf0LBq15VXfn+24JqKotOASmeMU+1menDPnVZyZepYiNFD19dMiIJLTouUDYiV63dFlDmjnT4G/tVZoJe36mVorPUt
ecyBmIxd8u6GCZTw1zlad0iOpSPrul/vmp3Wtcp8vL1NQUpuZGYXgnVXw7fRWZTA7QtUNpEEiTJiSHum6Q6SD2P6O8kURsxbcy4ztX96bCJipUiSEZaD
nVg90TFrRJ/7ZvQF52Ojt7s6VzXlULiUgSTXpupj6rW8i+hX9Zk3TVHfJS7ZZjZjqdZPsh6PLRTy2RsUP5FZofMoQdyG+CSY2+3181zMX6r0B87TFH9G
sBHdlDyeGkjdT5O7yjqUEBeViUa0bOoga199xqt+yEJ3TQQ972lRqTk5X4zw9p1tGp9MuNIvWnM6+uPfQ4jr9XtmbTPLyOa1jyyOvjbv6pf5XzwDCA7/
LKaqB14vblYW4n0VtOCxVXrVM+IwtWCkbNXuPQ47tBaLXvJfjlbl4SygYtj1OPn2wyy7JjTlwYUATTcLvQ1Z6TjgRHb6cCj438dvX6Za59+aHQx0eyj6
n4jSVQvEj99FmQOkpmF72V96yfodKR9IcVjkG92FHPho2BAXZ1LeapbRUjtrZlyUV9X7/3uH3o1kxFNhYe3GdkRyEDAQHJCi72kajT1OMmqsbKK0UTNS
BtVWPxjJVrZdcGXoFo854ZvzXVm8e0Q6H15Uere7y2lkkpjQ/7D8FthVll6nJtafEP0rDHwlZW7qv5yHPovr4KqdV6ZhT6rKKkE6SzmoXtm5zcNYe9XV
x+4nhFCdZeD0g7pMfcYgyvq51Hf2/ubUip8OPR80Bqi8eAwI6alKTDDSvED6iSHX6yykggMWUw2f/O8ixTtPobzK8+HBh6EDYkG4hQcu3ufGFkcEUB/b
RRIEDlGedFu8u35/X6qJKXUdvl04yGx4ZWsrTpDW/+fSItjr9C8Oykyn56a5f0n2bis8/ZDU9nBSPfqAspDxI9pDXVY0fsyVOEtL06rYlRZh5z62pTyq
8/spWkrr/1HioqCY9MtM0+WAzagBtS3TjSXHHpMPw4N6HaeDALjKGds8N3epWx5Wq1mJutfH/HJIlnWjAnMtLK4A8Z52xwvJ7fDFTIyjs59ZuByW3d5N
CWThJwwP/MgeMgui+nOFdKop9LtPX+jjgffd8UFp5y/PPXD7R/vzQKPCZbmZJD8xlwHqU3ItnwkUyfcdt2gzR6lHoFj+Qlw65d7y6XsyqvgY5zkHx5yW
6yaGU2UciOGdp+vE0R6D/TXXztZeX4hvNaCzLaBr8PvvzcVore/+KGxWM29Wb/5T0Nr6ZfG8vYcyGE9pw7fbkNnnIOJ0fv8pxGhNaH5r4evmN/DnutR3
7a9t9Xtlq9Gjfsy4PQKMuN/ZbOaSM1Vwui5kFyd5Lak/+tJZ5Uc7LA565cY5mobHgtbXHr3fkNKN67YxTMNdnmPpbLXs05Ptzb9X0cZ4GZx5as6v3u6O
vAb5xB01m1K7OHhW5u1NmD3sO7s9mdfdVdFGmR156a50+rF7iWeGfzXZ8m9uax5iWH9eztfBGT+Gj3mvSTcBEV7pSA7E37VEiKY8pP0Uhl4Ed+0YF5yS
kTeIl8GiQMS6cW2qohDNVM13joQabl+bhoOYEurcOEfd0WpZlK4EhaYFH0IH0ZifU0GY48NnceXfP3iG3QP7q9prHDsePXKj8z7Xxm8XAeBPy8nYoZ9Z
AYIZ5R7325vXtYe7IAkBJwPvx3NlkdDptoGkHI29+LX7ZPqHSmmxJB8MpypnRg89GRl1y+iAE8qXvdx7W4VUUFzy78guFMrb9MbbfPLw99sso2G3TLjT
YpX8ddRik5nbhl/Z0+Q7OvTqOYzu4y5GxvHZlllWfz8Fc6Dadn0heEluGqzEfXjrKOuc673l1hc16S8APbw0vLTFhbjhX76bN1S6i6p8vKTVFhtWsVk1
mZbMyYnW3qzl/9SlfFpr1YLaqCc8j9G+0uEVZa+JU7L/ZHZ3b9H4U+ptxb9mGHExH/Ve0N7bzptuliqAfpVh9BCR7pUXx1OF+3un9WW2Omo723/cvjMK
D8Coq/H4kShz7HZw46ixGNDcHuk7FYzUdWXovez1pwlPr58K1Ic0/+qRbullN3+WWka1EjY7Uq6RIKzL+wpcvPErekXTlKQmBNQzlGA9tRhVYePGV70+
MYzlLONunulELqzt1nn6p+d/1ezXF+V2e+co5raHk/7OOnQAceIRRLmRnbozhYgjPOB+2cGce5Jc5fAiRc/XT4MjkpmqJibqG1nP0/4Qn6e4fY22tbu4
YFQIZfy+EgGy069L7iXuBPXOm44EGii1a4JoQdG4szYdn9zFoYjPKQq4cgkF/GwkXy0cSyaie0iD+4/diSUJydQ3spcZIqxN/VrmZl1mUVv/3h8k9JAO
gaZAERTKX0DJZ3MOajKVto4dSpt5Yno47x7fWydYFwwZdmAuNraJE+3bslK44Lfwi3Azjj3sMfq7vZv+uJHFgxVQguz39Ga/pT+rLiN/3hcSAc7tKwrF
lifVJ3NlbS8GUy9sPb8Pb3Xp91idLDTQ/Jg+TMT+uDsTRCNBklRpJMfrVf03/XzDSE3IQkWdVXP6kNXrCf4rRF/xr36TtS92pccXcPIfXMe/bPPKeeiW
yy5Tlqcq2hFb9WwiEfyo7gzCg2xz9dR9u7fGm9rQ4b9ZQX0yhyVAtgK1oCh3UkA272Svf+G3upUeoqLQfSwwUEjsZfjQNQjtMOV2IjazBOhWY3ZgSdym
4YkWlPpJP3vqwU/Sdho+jpK+uF9PnLIvscth75P9nBm++EAV135KBLnDCR8N1b/Pnws6r4D/LnxAnaVHAV/K+nZOB3Bm/KrJmn+C9hm4wUbl1465X8df
Bxdgn+xH0vb3qOP9mE7i1JqqN9XezGaHA34MrKeHbHY5PHSh8WEtNMqV7jPwN85+kr1/lro+lpTT79bzPuZjFSs6ezh5RX4z7KXE/sl00z1sOVrKdcYt
tE5pW+8WP2dc99uuWXl8I/dtlI8WFH30tyZ8i1VYimRkZ2atKMKF5L9XvnKcT84VjljrJRGuPGvZV7cxkFaUcukaEnAzrSyrnk0iD2xr3ctMH9IaSq+L
b9OlJZe3tsNcSGmMucXvVTnNXJdVz404c7Vr+f2aYFzL/wvrPq0050jR7NLL+1+PZatA9M+TM3G7Mppnw8DHdLNrNlV/I/Znl7aU3fbCxcW3kplo30GY
heK1cM8solKrekrylcouFvt4Wo/6SpmuPv6q1clzE4DRLxaKrsfvbWH0BdvZq2ZgwzbY6oGMl48rjf4XFeFRLFsvoa7itKMRTtm7nxUCytTmva78J+Td
RNyfjwax9iqZ6LP7W0iWjL/E9tFl3u6NZa9y/wzlXWfSzOkmfK/Z81FqeEluVhRlhrnsLznUtTLK1BeXp21r2dKY58uD/vqr+Xliufqt4viIIa6qeOPL
b2ynlxUdxlpbk3t9crOCvDx32e31Cfa+pt3D+C8iR5LjxnGQ43IV+JFIk3aqWzldSovOajfti7/3Te4yu31OPXZYHfqs6KNAJarN0vt/Ja7z3Veq4h6q
ODtTrxK6ShFn6mUGtJeKx74o1SOzlllEVJ+a5VWen92H1kpEyJsurBRk4OTDN7rRpbrzpX1HjG59vY2ek8rU2kpeUhxoV1nLsLtVVVTrR3Hav5sF+iRJ
FpHOvN8u0pYPePurXk4COJlx1i+6702nLOTMOIdTlnFGq1u6g53EDvoFgORf5RaWCIksRmuUehSRmNGYe3FC6kXnzW70QiLqpt5VaSjXp7Hauer9xhOl
mG2mPtZY6qxzqtMl2aJL4nSN+yjbeExWMwuJuvKIEqyrLtlcbr0lVK+7dseElHXIeEsaZbUEFwQywwyIcba0IoJHLOlWdhGeTX9Mr0UHxOhq9c6+3eNO
Nep4Rm+ucr+FJ+kDOkHi2wYQ2+UMOTayV60Y6eEcxKTCxtSojfvdiCd1HNjpNWmwhs4Yf335TpVfPJd8ZPdt1QmSqzCFS23s4yHCvDe+JSqDcc9VFJHO
s/O3d3U9OVOu3R+UW2rroVjeqsRNlHz2XdZcLfSsr+m3q67Qp87rfRNb+B6YXhtRsGeuLVFCw5clc0zgg4nN2hTg1Zc9ePSG+OU0zNCPU6cYwfqfM54T
y5eXft20mP6tXe3dKHP0LzLsx1+gayeY8OHOPZK/HOO2RuacMNWZD8pEwRIg+qbdCt4ZPUR2nqalPAHTPXm/DI85QMoYhoDNPrNSK+37wng/37bs+Lj8
afO8vXACB3p/Nva/SmJjliUF9u38MRPxWnYvJsGvppIk7Vzd1mlP3rA6yUcn0w/qK7zs07kVnOy7X2yp5UEDxZlamDnt4iPUyvEmWZ4Jk7+fmR+HeBs6
vQmcVUsYrBaZyv1WCuTIoPmqyryenxveZ30l1rGndf1XvUK+ba6eEhAymPGcUB7qtJxHa288qT52zytj41y0xxljIZY8pyE9eNaaW608N1ueTCopddeP
c72y1084ln78P6rrq657r6+7nm+hFYjP4bSwp6N1Ots2xYOiAClQM1ZvxVqHL6MlV7eA7ZkZBfZYrJk4+nC1L+vZ9SLbfPfmLSj1MNY5SL8n3h1q25H9
vr9bC8Ubvdh8/c10MvPrNNS69zWd2rUd28XlCqJvtvESkDOfT/Xrcf39P+t//ftnrRchjp8tF1A8sbbhz6H23Ydv8I2ad+zqbTD1w0ilyJbQ1SFBAFiv
bjKT1uYO1JzDr73d9kXpv7XJHRrP2b2X4e2Tjji9tQ9HpvVFFnW/xF/vJSmKZWkQA3jVDqNtIfl/5/u7D8Ob9vr+n9vvOQt3f8ntDvv0iILMSl7/5DNs
2zc1dWefv/xE6hJ+Y8zqqs+Fps/z/fs53zEIfcyfctoIGFK1QH48X5d472DJEWjRHvS1hYGxCSCySAdEPjJ/jQ/6ypt+b8fl9nyAQ95/NB9PVmA5+Z+v
nfTI/XPOX6/jiuoi4fPrqkNrldIM44fxlD9h+ria6QBv2EVLcW4skEYExLLX6vxvdaoOf9VolhUkBoscDfLPoKICQB841UM5ich9VjCtwNgo/rnN37Zl
x1sYH4KstJ6q4QBxu2Vkldvpk9NKECpvlDNm16fjQ/03T9eI/SvYURsNF+jSHd9m/j9nDitFGRqz6gegpj1TnyA6ggiqKqKRVHzZW2Ffu8O/9/bPH8X7
et4p8e6ty96hOAAM41nxhlEdN159f76Udb9q7m/WOCfk37ZI8EM40eAREhq6OSHPhOjJBEGs1cnmtWhvHfh+3EUIoYCqJfmqPeXa4CKN6aTgYpvLfqPI
oNufjc9P0rWXavcxBSkGrlwof2LzJZew3fXrWYrzPrGpwfjWk+lQmlx2L0Cv4Me23eKLIErWDAeCAjNQ1CukyEaU0UsxqZv+mHB+H0kx2WzVfE8T2Pt9
/t8ekK9bZsZKSJjRQZwI7ov69586aKFrSHJMlBwRdVdSs1WBDNzVGk7sstwn4EcSv+1RfjHenCcfziBntXxM19LuZadzzimzOwl2vkicvFh62FBjKt0f
48wzKe0Qs1VYXh6tmllfi29pBlwQyr23x1qx6At/pfIXwSou7gXQxiqJBQwN5BA2SzWYIYBTlN3r3FAes0EPTC2gJ+kCTQwsr3G5JCd6ruQhKKg19i+H
cg706/2+k0lxUIFjZQv2crDll/hl3Dty+vPw9q5qFQuKM6eWpGpEPCE8bKE/sgf3FJiQqKfcYdPrNu5czgaAwP5URJf58ztvr+O2r3xcZ6AoPgC4KfpV
h4Dvp1xQSS+by7dG7n7apUgEIQRlMbWma7yX8IEr2kOYbVW/u+njUUTtzMin3vJwfiGcb+/Pdo/wd4eEthUjAZWH1WHNPEgbcsEdvLbNnrtUh/pCvzP3
yTv2UDf/GyOJnKfXuz6TuAP5s6PWEDeHqCUo44cbUZwnDYXI15P99azQeIVIn+D3AhJ3oTHkKAhJOUQLJQjOQU86uEA9yVQUm9+IJ8XX2HVIfLTxkpAJ
h1t93g0YEjn3NeEsMIAlLqGNQZFAAOZACOPq9qykoveYbr9mTj9c1Rqef5OKM9XC+9PNW7zj8fa2OU7OCCHKJ9rKETty13dwcHH3/f+J2wzrJAFIrmo7
zrCpqUBMP7aXnmJ8CBg8AdrcKa2I7d9a3iGQfSQCdgQORGq7MmoI4nRiI/dw5PvQ58b/Wh6J7hT28MfO+f3WXpT4Mnm/lGHmw9mC/Fnn6HQzd+X7rJ72
HinO9nHenwcmvaR3ZroQB1JMikEINTgpOa9l9+6woJKRSRT6Fz/l27f2CfFlWtmJTizVPWThWcyuqAK6ogb5mbe3itKZfSFLLMllVAwX12WIhtr72rmL
XDAKosya68jC9Wko8mBPTTQZSCour2KXzfLCmJN2cpQ+PlfxjHMd2Vc19P1WPZ8omkU1bjl+tu61LypILyrdyqh/nZof0d6vZiN1F5Q3A8GlPPmWlQpX
tUfKqkEyWrUrPEhHWifLp3jymtZcxlHM3Pk+6TExz4UfSxiw2pPhVoD5rYGpAVMGL3Zy8CjOGeSqy+Bb185aK5nDCqbe83YjvzrUKq+xBdCSjIQElsga
+qjNNsCCiWW0a2Uu2a1u+ByoGKNLnmp/1yr7pj9okPkIEAfhcWMYTPLMOO+qT9t/VddoDXWuHq73/po/byw81HkdqvvPJAuSv8Z/VGuugma9cpPXUzoo
WNc6dwcBRpSRy9q49z9L/kaWjsUE0zISAbBjHeP28/VOMdRYcLC4DKPeeus9A/yw3W1nflbfn5r2T37Bxu9KLpKajoH9K06X4Hjiqc+Ap35HKUTsZAS1
WOIodiOCLT1RpIZgETVaLGHN2yuoHyHai54XXJb+rottOTdRM5rZ/VlumUkgyA8/ObIK4OTZBRRR3AaDWaU1Hw04a88ACnMe13ABNbIJMiT59mvMS7hN
U5Gb39ud6WwGmKkQAwClKoy8xtJ1cKJhUZlAIOiqxBOcP75T7NYC0paK5osYAz8fz604zTQjQOQgt5/kPwMg4O5ELPlmVjpqwMh7SjdYRshfPiz2JXzk
J8xaQvTHZnw7qZTrbN4emQzRh3FGrlOrDsb/IGHy8x3/HlqByn7Mcb9mW3KSkj3TuzroGSQJdTqLBguFXPmrKcRQFOjOw/cPPzf8/P9YVeYwRmChGuY3
7mAdilhJt17uO3qtaOFkS0xy8EMp4lJhQKKBufe+cRKWkqrysp+RqI9xYWf2flDDcc1PPnmjkEpkALaiQID0xJ2HPfjtMLnwXKVbBhgASAxFVTEnAYef
j8GcDL2LtvUD4MLp6ZBgllCe/mqe9Kobgcp9+vx8uI7BIRCAMEmMKk/j1YrWO+vxFuX+Wbu0t83GRLlbaG5ED6ee7cjK60oNbKGvKBaNGakt4qJ0OVOe
kBhb3zHHLKT9jaBwvoRKnvVOIvpJSL8ezw4kDpbsH7vnPKyYA6hdv3vfljX6NvVG4QCgPNf1qtB4jN3wO58lUMJT5jYkhJvwrLtt0XA7h6RnkKKanMqI
YP/wdR1e/2YGvAl9ld11Iz4wMDArLQekIuQvMPKy5zgA1V0H2bAmMn0kq2KuoYO8dcOMarJPbO/qgMSJMowZ2kFbmOuufhLD6inAEa6JCzqpwx7LBjs6
nR0GCCCKFBz9fPOtFqtWp4byGgOIauwrJj8B23HUDWsnPbSXIPl6qbOskqDyqQHuItzC3OxsmRU2WpJCMxngyFaCSYpTWqDiUGjkidR+v1U0slB2KmKy
lYN8POfBwooPnVA4HhC93am7+qMcXl2X6jrQOZ7Z1yaLTUQQuurjsdZys1A4W6cNs3xvWlRQgL4AzBDoO07Eoe1o2lQjjwCgV58PcuthLByF3hV/KvC4
8oFK1KIT+shjdH1ZKfrp8fYtdPuA6P4SXpdcu2yczeUBSe/8+ag5bsL1vjgZmO8iXTKvj7tQJYGRAbFqYcdM1DXUNlHwmNbVjhS/rvUnw100vdhrPnUX
xKkK1lgcLhxQtzH0ji/nn2eYI5DY5BE2yVgdmR9VULpZiPfalj8JLULwGt7Rymu2R4NNmaz2ML8w4juGfRr9c75fjSrOlOUx+mIEJTQDDCslHb03cVmk
iK/FWkyL9dfV9HnG1gimuZZOzn3xLtwzIa6JtwCXJPIz8CgY/t1FBo9OQbXvVQxwf36eETQUMp6WdDsJCTHDS+urL5hHpbA20Xuq5IldRT0WA5ObdRJI
5nEr7ZRaWlFDksoe75VVQtmXXOkfv8PL6cXut/Dd4NlU+/XrUSHy6MLjy+jk/ZlLny7iglB7Bl2sJzpMl6Ofq+V5WAnCiTrxo3X8oyLmp6VZwKDVPx+3
xXT6GYFkoDVai3TKMO0M0sh6c+c6iVLtzgWFtZPFAuxJpxUMV0+iNRDxkWyEMltLkiY94n31xrjzJ3flgX8DTFtlkh/7Fwj6wDnnZH57zsOh3xF5J2is
p2GeJmF+DV6z/E5BOV24Wwmyxe7e63MQ9AbO4a+owPqKVvViKcauPbwVskC5JijVf9NRTCEc1F6fIfC4GQIpTdrNl3Np81g0M2KEoO11OyqLWzfXir5p
2BptukWQNaTTDAcrD1mg7zl39P0IUKRIleRU/byYvQBM10GzDsEylCNRPeFVhpTjLnCMCMskb2uQvFkTNzcSDsD6Ed5Qfh365/e2b8b0Iv7VcZaHsmpI
D4UBQfI3lvwo9BlOz0M2bywJ1sMcjm9Lyu+gqFoTIgN2NR89Mdn6vL+GOFRdlHhwdichrDOsSIRyN2WAQFfwlozbqLG0TBc61R5Hgx6M4mHv7OvDRzEa
/cQg/gg6YX+iWBshLgYFYvVrtQVk7vjSmYlt6Vt4Llf6hE6C2okCwmWuomGEEZ2XIzmDQac/0iR1wra1yeMn0aHjSgdkEyYdkKRM7Z8IzImPeabbh4ei
pI7g6aB0gbDQa6xrJJhocLWQ9So1TXRQ9941OwvilD02BB/C4212nuvVW5VuJFHSMe3fYayXj+Yt5S29dMiUxl7U0cT+KluxQ0m+NNZiViCM7JKpl29s
h9VKVE+z2Orj8W4Z27s84xnapl91vZE5E/uUNN7v6M/J0wZlYA3DOpPFjqmToJwXb01GXXcSS5tNcMb5lMWDGi+K5Tmz/gIiMx22ekVW4diNKCbBzkD8
SSNW8FwC3ZHDIV0TRpkgkgcNbv0pMD01avpHutDe0iU10DLoUOOo62Mwg3I51maqHUHhwAHNk0EEEZ+PdAH7jtO9qwTcdt8ndV03DpWtR7iguUZ8PnFh
zQpYTljjGS9oYHPK9CO11zIe12u9r+UbOua86VDuI/5Hn6lnJfpx72rt4tq+XDe9pycEb5T9kk4/Vy2D9nQZqwJxnvv7lfs7OLsu5oM7D293t6DGplP4
rGTwGseVIUY7BPIM3r0W4kOF3O1FA78K3LW1n4jVptI0FGAv7J778JYjZACCDq8h0gEkE5rIjKRYQmHOdJPr6U74zyt5PQhuFJAt92uW2xlPL6GsaW1w
S4881JM3iUcAYfmBwI+2FJAJRc/GYmOi+VleqDB2ZgyjzVOHFQSdSoKaEjAzLpFE5ZKtB2SFBOXiy5tzzfCKCAnC6eBeQQa7ZVfeObjSSrswhx6Vkw4I
N+XV63H7JgOHzX13fr+VeCbEaCQubXPsOnBfbsssD9136r9MdIsVI8xvHgPV9hYZClODoOMlEgzybinQUcspHsdfJ5NofvLX9Qo9o4MuD2xIA2QSUt8P
fr8mVBLX4Cn041zBHOiAuBy96JIJSQvsMu4afNfWWbMEi+fIHoTq90DlhvZwnnZWSp5gWHidefmep10duYUnVPgwhFl6qAe5hOvb2TSZEFLgpaofW0rF
dfeqE9V2qA417qEqoWPbpPmZ54GlQYvrsrYUVNaRR4+qCPyb64QP9xu6/wMvVeicNGwUHFvZIU6dZfjOgblw/bdXk0SPmqVKk+CiWSytwcRFD3+aiFz3
dJ2moo6LQnsKAcNhwJ8V725bvgiR/Cwq01J6vrOw8ZTofF4YkutN1d857zh17JWQ5HKMqvK3KbucVrvKmKXyUNYNxvOSyWU3DDvKOG2Vp4wx1jkIdRTq
FT04JxIqUDgFn1lCBi/GbKOsDp2wA8OxsigVincVf15d2iIJnXdTMLw3nHZE8y7PRRxKIggoCqkh/GmzpBEyvRVIZdhx3UczyblwfmInBGNOmeCc88bj
7QaKI2OxBF9NaW7uC0BNsurKQ/CtuPCXXqo08mvXrIe071XrReRrxmA3NbEcFvCN7uz66WkMfDEvO7SkU8c0VM7M0yrKtyCC60mc6Sfza0Xz0zkNpWiU
Zv238MpRKVlBORQculeviT2wIZe5u9xLyNe/HvDDp3b9HAkdyh68Fk8n4s5oWRmZSIZ6O4LGY39c5QlLc8Pay+Pc9OyPTC17ZT7oUpOuZllEpnctNWkq
vEjHe+M9KtJYz/S+04OBY6/NNr+ZdRAItfwMWQ/h+Ce7ZvK93OCf2pp935cJJQ5A8yoUidA58zxooWbw+SqnMaC0DyfzfgUhcFo8FtncXWo9OmiljqNe
9+dBXQefW39aIAP8CESf6MIE/nD9A+/p58bntX+GSqLWrJWqqO/v2q46VVKoZVzlCQ/q9I7LJWjBlE75kwqsBAFif5xh65f/Z/lgHn/ef2nEmuU/sqgq
IKJaGElKFIWEud/UaOy987f8+v8VHb6onZwUBE+i/efz9xxhF0/l16J1IJ/kJ8aeQFh8xn+Ht+PtFsgxCOQHAFvYjBf2Ze7JKyRLoIFwyI6auAlxCBv2
6pMJYhUFqYX+ciwOPTmTieEUbaTjCG/7aY/7/Qsw6+PGQwghAnen5+N+Uz8wifEoOKdNwBn9D5J+BHf/lYdGx4ZOAO/T9T0+/Ic+rilWfVRH1ffEuRNY
qv3yeWcG+S+hQxRhLqYare8sW0pZqK1Y+VKNq3As/zYX8/zboLrNt7Xd25eWtP0/P/x0h+RP3wMn6fmB/u05AD9f3npmhPi86EIS67FNjJ97/Y5qpbQQ
RmXWaz8drMuZrbVGaQo6pUJUh/DdD9bDlLzVNpOcpKw/oeMKjBiAq3XGQy9M22n4HXXZBX+q2c9sUvfnNoxg7ZYp1ECqOzHPmYpyne6ZYLkpuHTgP7Kk
po/hvyEnPi0ngwJeoHJ0Z33hkzx67IcnWrDoJ1ZRCbsKmtuZkhXTvlJjDnMPHx2IThDqzg4aY3PLIE11k1g7tFZWEJ4IGQhyzB2kTJf84e3+r5h7wn4/
X8X5uyG2/bACp7QBH7B5ARQILvSoJI9VmFUX2jDt8PgLIiFjunMm8/nuA6kJdHPbkMnPAc86naJqsCgIZgoSVAAzgBXGQmAifEoCDHxn9w++Rem+BloI
73x7ATYdyDYO7A9r9Te5R6Z8DY5bfzR/nf8eE2HHpk3GQZiJNrAzMPKRC9VGdaZOTSq3m/1G4+Z8puTxOfFehb9/Jq6SFJiUpNFZT6ea8PjTy46yyuuZ
q36jPvnxOZxTOjlxrDTnqwn95plJhOlsc6SF8X4RE69vfiYIOenmq+T6oa3Ki+Vwjz81Z0s/17Hua5hoZKyredxSkvv6TxK19tpO8KWlwdYF5KQZrtLE
TzkKhj2q3+v9GuVsEHPGxI4zW9dbM72AiL6nclVs67CtZuqyosy9tIpHvz4xS9csO2GZUkFxdnc85Lt36/1umdq5lld4XgRppC9eFBrNLkgjjzVKOeMT
0Ighr82cUtNuGi0lNh1YSl+Iy4CvrneP+lcdlZ/F3pa3NRPlYtpXUlpcP2uPbJTThWjsqiypJHs/Jc4HD5VHSWnSlKe7K5Z8qzo8spywz45tKkuExUje
e7PF+Txo9zel5Y8XzLPpd6qoyXxNWWNDlitVQjhMUtnlKpF6m/5zLC5iuX9ldWPX8mwJXpL933VfSo+hPlqq5nQfjSYblRWoo4ypkq22o2u7aAhzx4KP
W3lo+lc9XGHaWFlO+t2mWnbKQ7qTZ4Dro067UcSp8HysokSKnlQLwzowlC5lp0lprae0tsU9+0SmoyJVZBdsspZTynDbm5t3b0dJkiuXwcdmi2Hw5aDk
bSueNVzWkTDKo75XDD3Ua1IrOZlFiLtr5Vv1ql34w2LyYyFmV8d6tI5rPkXF6L4Tm2pCyyZqGXO/fTsFp6WVrZro+ksjPHJVt5NRIloutXpB5auM3Vsr
jDzl3Z9+TaFVFttFrmK3pvn/XKd0etI/sGjSEvsfpE2jxafLRsCkCnONnhrDoZusd7CWsV7Ypeo7GVm7GcuaS0M5Susp8imlIbDeAARygCVgSGyIlR4X
v17J5QwCBMiE4LdkCTKcCGKJswxKFAtOEJqDtmImVIlKR7D6c7dru3TJB46uSAZ79Wdwd3B58AEfi4Hs7iAsp4OKB5H1CGh0OiEBqm9BDuUeHN7aOpNJ
7IGc0ingmcc+d0dzdBGT07RYKIlhx2vP/D9vTgO5zwYSTnCwmGx49/I8QdeZvwgf5EMgVAt51JA6IpkUw2UNnkYK4BweFDhKvrv9YYbmevZLNKEZzOkT
ESy/guDdAkpnYgC8IqWsMiGRu7d24kgEQhJK+tbKPp8Tr579eDQig8lncA3OPOXw9/GfbV0zGHhz0PPkLtuS9A2Dlg9uOFQVFDBNinSWAjKDO6KWtPgk
CEDSmnV5rc4s0MQB7NcxVJAbgoRL7AGFqi7BiEYZoEGeiZox2Fsy/GGyCZwAUE+mcjkm7TVhXIFxgqilalMhVf8Zd6Dy53P5f2UrjPT++4KqwHvqeuj+
f04EPCCQ+30CoSgTgmibAMMIKInZFe5AjgZTFQM69Jzr2y5/DM4k+faFCM7Mh3zfqFy0oYMlBkmX5MA15zicHhk101M4mM3O4k6zpxRYsKPDPPr226hw
gUgKVN6LFthuIN211vTwf7GsU/BFtTy69tzr+3xlj7jjxAp5dYta5ONxEyN+8Fq6u0EQpkyAC/Q0O/wg3AAHMHkaDxDMbDCDUAZJEIlFs9a420qyAEoK
1RFXijDK5pN8uMCgGtJSTMugUKgVFEhskAqijQEDaGDoSIIUIzBsgUbJHvTz2k2ITRrDP82BMX2BEWLM56TwJEYoQ8dMuL3b1PlhrrON3ja88x6OJmwW
20vM0Hp/j/v+1zuhj0YefLzJ8pCfF+fyJUaCH24MdMMqBwA1nzIwXi2bVolo3OjNJRYpY86thGCjFOAFbuMBKlAFsENouSSxCdHUUjRAZKlaKR6UxmKk
aNIVsFhFCgMnM32S/DO3mlRPLWh8kevxw6kdL2Q08LYXuRUFQalt7988NFnl7IKnt4ySdDpNHMgtNAgGu2WYqXtuKCRHFJLeU8i7YpDqHZWeIJr20aS8
f5u7qV0Nc2h5HOYdNb6DdVRGAohFYZZv93J4eTPLrozVuWS+Vl3a87aBt1qht9bhhODW80qCzN5MU7zj/V28XT5icePKvf84aaKCJ1mBBLTlffB6jA9E
AXUsKv6XCNmEaIZDFr+yRXB78+hkxRuqnp7ubwc7xvGA4PmYdvSGgQ/Hf1yjxXOoPNbFeQk4QYtwG+YuNclCyRZKgwguACE2nnsUoM0GZAvP1IwkyeJj
veiHcMmOLMAyzFX0vQZAmBDQgGRQkHTZhqmZUf0AHp6rb+y2flmNL7Q6NkiKBuB5HM8A9UNX29v9r671das0prv3aaL33Ndd7D2T1jwGSJALgHY+8cSD
V5HX4gSPZiYVY9JBFCs6689bnXfDgJiZNfHY6nQs7diFvwokowvXK996+asdTvA9KiV4XK18odefWOlrA4wjQXcPCBqiZ23884kJAKFXWTsRzXcKuuyd
yUwkwMmu+46BQNTy7+2JvTtvuJ2dgAC2RByz3K7YEjUgZ5CYfndPpNUkKFAdioUO/UjPZAydbmvPXTxN9r053EDWceQg4JtbVijhkDAAjAFAIGoyCC0s
gDVUQLynn5jF3LheHepuPWXPpHtXA+N/AohaC38aZlRQWvuQsVZowY5kp4ck8NU0HId02+1NddbHjwAuAOKXTiazgbkSN4ByBTGoztOSVUCGmSoUMpz7
GTtqkNeR238c2myiOcnGhFlFe30h946FKLuKoJl6kp8NG/vkuuGHQhxt/RgwLKoC6syVoIDoYaHyUfURGUMTXs0s7EQSSnF9OisnOQkoaHrMtnh8PKB3
CTO5xDbnicmb6So70+7lwyP4LMu2L2kBrgIyBuwcBfRZk1wMHLHwllhJms/HBNbjmpJEghRAoehAf6mhu1GjJR0DDKs7uwTkIfBgiC3ldX8u0NpA0h3D
sXeIp52c5LtSyti8U+7wOlbyb3Y0MzkfPkz5zzgd+fNPC31nq9vF8ATQwlhOZaytk5iHnxWKJh+XX7vu2B5j7daXve1Kltyg5gZ4AS++fNjcMUWZXuhK
+0sV9IgIkHoCQPN6sJ7+xEZ7rYqysKq1s8Xq4l6b+D5T/Fgf2vAX6Y4YAT9/J9CQLoAYBgIwwGLgKxDomik6/GSWZ0kARmOy6qqhbpE5C6jTpT6ZxIT7
0K9LPj5astnZg5gMVZzIZDy3fQ0HntzTn7+Y54+gwoiOBZN4x4e3b37BtcHsXtvTeefpoGgGzxHzRE5PIpkVBiG4dgGzYk1JxMQXB66FxmkUQZvK9cys
Mwz8ILUEiAWoJREPO/O58Xs+rgAas65aNPza9GKpDi+BsPP4G/FXv3pnoXyHxPHapAzAZArZvB5DiKecASPdHJBuB2RIIxKqToF0QcxmBwfYjeWnKhiy
kKBF+DvwhWJ7TMiY4RQFETx2YBirFcOTBbovlKeXjNdFXmRJeXbw35pb515cz1qdJLiT63iaJpemY88P7OXLmohAPQ8kTQZ6oAAoZ+cc2KhslXg9nzmC
CRtOPSqcU9sPbY9fbnf3ciqnRjEd9ZDcYaSyhYcPlNwQUJnRigNqiEJUtjOXUiCnz2UJ8LGtPi2hXx6erECgBcPw2ZqB9ehEL0R9frE5rDkzCpdANkk1
kQaecIKk2K2BSARJEFaiDxfE20W3uVW3ATEwoBB2qDbRN65oNACUJtYgk5iezRB7V1Ih/TVRRQBSq7zp04iZBQA4QFLVClCUft0bFtTQB/GGDE/Od/Hb
bj4Hx5MA/52d/CfwfAO7wl9gUdh8/aK3nMgkmgHTZRX6lCTnPJK/d+8D8b8R3f1fDzBSPwkzqAD/Kfvr+YkKFK2/rylAEiiAZdq4dqug/ZRYF60Z60Ji
x69g3muUtYLSPm5rtUr/w8/52PVe/WGd9DYDHsb6PY7BZekL8pTd/BwellEW0HFBgItMFtoVruhYr4bwTozv5yfkYhBAsEqEEoSUHpD/nE7dRHuZ7W/X
0uafvfzS+jJoukLkYMweAcgWHPfXYfmHQQbWjlx5d+c70N+dlRSrqt+ZZ2ARVddjdzeuu+g5NTENH/jsKAcUIe/a5pQbvfVMGQhQ8UskGCJbW0/sHEV6
rGWcMABwC2KawwCDR0wCEBBkdiwIIlO1F3uMkqHOWR3/jh1T/cm7eB/kYHCGmQ6dCkzkbEZ+Twhg6GTBHBaCkMZQWpw9UW+JyCeC04Ukm93KejRkWRHL
rIFcSYgYh0EvWm93SPXOW624cVL8fJ75x/U+/pr5FlxP2cyuWAsiqTlMwsOd85NWwwTELFE2qRc4podOhK7ezpNWgd3w+B5a92sB0blDsGMEo7rsvT9U
m/35wjggkRzpKBPsFK1OT2u+OM5wsdlvqO/9rFSraDaThKxpElnpIcMpH9NSH7ojtEco6BAcx5xTQK2G4BZxjEw/VZxcNnlbeqPLvdi5GaPMfIzlbIQn
c4ojvvOyPWbrcozuDSIdn4gOjkgpDpZqAYiKiowjQ4g6QF8iqUoUjO+R2J3GsrZ4Oqyo62tGruQTjkLozZ6zmbwW6x82xi6uuTZmLwK4lK0RWnAZjuIZ
K3CjiJkAmmbK6KUIIQPaw4mYPJTc1dLbVMdOA6S48XWGnunHGsVNYa83niojDit5cPpDTIVvnZiDqQpIgoChXJTORquiI8u/Rrk8bPAzOQtrQ8/jhYC+
Z6GZbUw+2mLahVAwfpnCN+sroQ2ijvJ3K4yUC8lJYpCj/fwdBmNU2SGsdTMAmGC1xodoTkWAwQC2VU/L+bQok1rJEi6QAJZVsCqVAtIkg6e5RkDCiRUo
DDNDsZIqPwVP4yXMJwURyhLLlAQdZBekIAOKYXM4nlRxL63V3VmFygBdApgKiQRQvAmrBp6IhCI03rJOqjY5416zggFslz/PwOyZDuWpSVRjwzm84G2a
ZtkXbCs2M2hUfOFDNWfxeA9zQ18Kf6Q/fSe83KCXfUow1Llc+DUml22twdx2ycWlK09iiaAFOGeeIzxAmhso2vi08pZ4iTzLyvKgtmMk1F2FipOWbJms
qRMWkokCSaZi5J/vi1dM8KdAshchGl1pqP+wluUQyudnGtiMnVhpK4lDHbNsrAbMCDSWI1u5VZSUG7ai2EFSBW9i+ALLEM1c8RTNWlZfxQfSQ/myAMGD
lN0ALKqZmMuTSIEFxsNbn35heD7cX2i199LHP/dVErcVDJyGb55ywb6hzpxmFU4n/AiWjzr50GPnrVLgkdwKHga5w7C3e95qw2OVx147P5eQHknlT+30
egEygYg9pClAUMlqv5C08qp7QCcnv5KWdrSPU493lqQ6vHhT30uWjRb7ZiqPnzw1FV1y9pICR6g78Q/m/T+n9nw4A+KMZ9UorCsnu9Z/R7zUMs5+FPzN
m06ry7F4nzekVWdFKBUNe6okUeB/HlMPwHUYZz/6VQkbNuB2woJ8544Jn9Z9Kcw3hheCz7cOmSWDR1DCqi1SVHQGP/G3KkANyN2mdeXPPWUi6jMiZHSo
MIEDl1UiSGeDVR6lGSCW1A7leHBSpQEISkECnUplyqPtaV7TvXJHBYY/4ZNE8uM79mTU0qBIEjUKMmIlETushGeS1dByAFcY1QV4zFD+r173lEZip4DP
RAzgon+h+3PhHkpaezVKpLIsP+JqSUd/UE1cKmqp6wUSQtw6OnSHbp/95DJ4rfS7dNqApSirhLaTStZGHsKi89aUw/2s4yVbnLTo71vpgmsZsNNq0rO9
Fioqy6Vsz0yK0xev64iuVZGqJpeTfl9a8xn+Wwr9EPmbQrgwfVV168wHd75AyvZQH+1RIjsSmZulhWqQCbP9IRwWsKZZp70yjXtfGhRjSfqZ5fDQqYze
SK1pzIQ2PW+WK25AR9GK6zhQWbd69VgP+I75xR4K3vUixWV8JRA8Cl/L1R/8EcACkhnjJg9Xdw5wRqQdIYeYOhTsIq8MKcqnXDbS7JNrt+QD+vt+//Wf
7KIDl7VXzh+5gTsZ76b662Hy9+Snwp9+ygdElR+mZ1fW3eNzMnVLq0Wmn+W+zgoTe6RVzFC9fDshYr8fHeeu8p+8ouFAy7Ag2SrhQ6sDBcA7q99dARmR
nIR7BUBiCuya2uNK3wVqrybGGWwx9P0H+rDD3MPnBMBWT16GEweUnQTv6bmXy1lswOuc80z/YdXE899Dpo0bhnfWTmkm3Y6vKVF1BTWgqv93e/o9hO+k
YwTVrXOpqRfl2LdcJW+R2tLFobiuhPOZBy76ojoLJE9Xh9PsP0OAeVodYiuK4ktKYk9CX+GSYpMUzab1tfdEtPsrJ4TyAI4scfLpz4ePjxDf5w+/Dp43
H/tPCB4KiixRVXt0igA1IQBQLhUz45ylDkQd6olCPomFR423cV4j8xOsGmrxYgLdsI8CRoSRVTuhc73HhIqjkpwFHvC1R/Rb/I1mO3OC2Vyl3D0W+Ysb
oMxOCCN2GXIGq+eh1XVC8yMHG9fPUVWl6OhbqKFrexAaBzCBlDgfUh7pEdDnOX0wRmsro8YgXuGdWFaG2DkTwGV8UBzyW5OTyfDSVAFDmkX6neepWO1r
lzU34D1fQXVtDnXJWuiGBKsbnYSZBQOZOxProfJhtT0hvq/L649eR3gesysX26vN03my46Ye6x6D/q9/pE9D13i+iGq5cL8yAF+Xao0AIqkxI6owBWLG
+m6mbyVNiImC5Z9ZGqihskavUyOJQ3qZgD2lRAhctRI+znEDrL7rXCwCwsd2FQqurrS75JI1XARPI6oXpdEsPwgIxQemu1k52j2b6On32tVwTgfAL9oH
O5UOpgEAhmCEBA2ZTIiyidtsLnGeNMkGCiDIEEgZFAgR6VGIGensga0e9HIWgxpEgvPXWymIqwXO5ch5TcKIw8jEwZXE/nZ3mog2Ib0SN91fI6hEAtEa
qW5nQ/8jEclRdXQyOK+ugL30nXk1Y3ijmdTuub9KZm9vTWsoV3kg3dJJVmNxeVldzNUMjOhI4iLlAMFEHQFAiDIbznYqu1dkju2O4Anz8iTkxxCLH2Eh
Ws82EEOj3AowZUbIA9EGBuqHugpM9zh5xetLpPcTACMLq1GoY8ubIG26NnnQYZWBMiuAcNLBvN+t/l1Fd9Qv1InZhUiiCiUkJI0xz0xozXwKsHzt377P
p+03ds0OH0hNDfnSkPc8F3XHGdeY8rf9Aj4jv5LED37cMUBmrjQ51KDVePzLhPQTtbV8xkB5AezamRyrnga6vDxESlONHyDiU86YROnO+AXogjGtc0aM
+9Zwc1rUSHsDfJc6nlinvmDbitXaw6VgyeCdbsi51/u6/f4uzFEAlLe3mGJGEdE9zE/iSynIjqZFKkakDffMKm+kmmtwVWWL4DPwClSTjgWPtuMaRjLM
BhSQxScpQvvrL5NqdjxTze966jgQwYh11g4c5wh6eVzM5fM599KY1VCAsnm8By+ZV9IUYU9iRoSbYXQXM5udxXexrh625fV74utXsc3rQ6GGxm66ea40
jMTji+BWuGq9af6yj1Z/8bfCVRqbdB+rTom4lIrwZU2MvFE63XirKzcJHq89haYalG8kqrUeCteOJz3OjSaNhwzUz1Zl9me8PmZUVaCRD30/Z8/3eRqf
RPoZvR8zXXIVBGwzyAcLoimkskzOheFbVBq04pSZm3d+/i8+OpdmODoZcg7vbiw7UjeDBU2VbVwGrjrvc97vUcE876z+MizeiKsOM1sXo67ea10qjMjl
rY0BSepuQmWtavLV7/guCUFPJuaO30FtyjpGVqpjNdZpzNDrQTveVzWF+49/2HcBPAon29mrIhi2YbGghSNNIGfJqKd0mDL1AVYOQMOzIN1u06Wybhlm
t6o/aP2thO0hR2FU2w1CLXGGzC8ta7KRJoDitRQVszvOJJkRltOSZYFsshO9i9Ox3sH51DAzMaO+lBTEEtNyZiV+KSJ9ikpuD/vZ/i60H/XJd8bUFz1b
nXyPM7nfHwHgnK80BQbJCoMWoFTXUsPbz8D3PqzE9b49+5MLme2O38P42s6F9a3wOdZrMob1lT/Ijmh08IvjFcvc3c4ONdHK7zY3vS5XLdz+yvrre/6c
2ffzTvGx/hn/gvqXyX+jOR/qWCCHYKPagCAf6fq/voFK1CqJBqf11fX+8XCJ+l6rKoMavCFqkIg7fqmjImRCAIL/fih4T8YOkcNuBpekKdJX3QHO3Dwr
mTHucJoRLvaUiMBfYtg24VfyCB3HIX/ydTUkETMyPP+H3/8PA53FJ4PD0On+5Ng427wqDyaNQhU2CDbTUmLiKJZNyKQRCSqgSAlgEkR93JckqP/bcCTA
GgIyBt9kcBr+gH3+HpRqVkr2lTVQGYRdXAqM8vLOiRA032TCj+/PEwNxxa8BxVUUoIQVTnfh19UPh66R9HIKIqjlwvhwQ1M1XCZxmTGBY3dxs1TTNGnW
t71jrXiHPB0ZNBD1Nn1k3Nw3yG56pP9cGBuojXSGSSATnDiUL8X/dWIYyI5DjA/iJznOIze0Wm7ZSWkQzqysxtC/nS+qkC1JcZBKdmyDCDgZpIonwO9e
m3aTrJOhuMCVCoXn5aup9NqboHXvQETAzWDXIjl18oEkywwQi6hS6s2HxfUETStdizP0a7Gtc6QNH7GEoZqcKY2V4WrFdc2jxz6L9URPMba4GbD3UzAl
IzFOEKd5xNtRhsWXDF2n3qvfxW/tGedXELIiGBED3BX0ChORQB/PvnkSbWmMtpBh3BIDwSB39T6B6/VAafR3s6oUuJE+pWQjYNGRAYkEEhoCmKfuIdll
zZg64RurytvpJE9CkuOb02uctPrBGOOOBCeRXPdl8eVYDhc/g6CN17vSgcdnqaxmBjpm1DSa8kzWxtyWknp0EVa0h1p2Mk0UzWVXLj08QgZ+gQQPRBSZ
KS43vz0wZSgO/xybgvc2Jqy0pPVxIetbu+2xyFp7LRadctBOWg02bMVCzE3kO3WQUll3xQdDXhLU9GiWaz8/HVxUGndq3RgVAtCkl2llDP3DAPfiV64I
YW9elw+REgMjwJJDMwkKO0eh7Q1+olwKHi4YkSgKKcI9VMk7XTzxBAgsBS+tjqo31lTIJJkiVzTE/9C/brVIzSkWRHRqxwMCbm3Mm+HsTVLJroaVhXZD
kwZVnZuVQkkN31Tko2KmZiTEstk3YWiJ3aWxe1vOa+awPPpe19B7LboOmaiemo8H5SdkS+jZunyQvTZThIHdx1oTqHc4PnUG9wgD3eNsdnN6LdOWagEZ
S2Wladw7acfTxbnJZH3507BZoXhk6jWcDZzHFKFR4OlqLMoxPFqBpqGFH4XfvPaZg5qzJKFhP9jHh0f5wLqbZwJG9caDBC6ajqefpOx/LJ+v7WqZiouF
yd9KnKyIj1vMan3+MvvsqDI7THHEZT0/j4bVTt8GllFDxPF8CQlEmn38N5AVKUAKTqAiaBOPkECw01yWCMjG4b5tMi3qwPV7nEYMxvi7kor+vvdig2BA
pqM2qc05ypPIQDIJ55AcKxCI4Y2LIB3EJyydfCm3f1tQ5Ton3p04rQIdDcua99+OUCsyXtft2fQmZZOh/QReZg9EZJ1DohEI/xYO2Cw2bvuyubzMLiVi
lBh8tmk8dGPWwqlQHgTMmOiKwlUVS7ZP3afOuVrzvQP8PwUS4MjCHpx6wj62n7qj1iUyY3ZQfVovChi/w9B2/DeupWaHIrELJH5RXf5e3T+LBagEA8Yx
qTqlg+/KTTk6p1KCU4kP+H+nxVgLECSFSg7woVNDuCiDY032QfS+WmvQgY275iwfvoLwvEmBuT243n3kSuSVqa2tBBTQrnQOL9W8LhJ8s8r6+Ha/n5iX
cRCXQWISQp6fGm08Rgx7bvv54zpcE9da5sc5w4n+If5h+3x9vX1c9teP1RoGgoGgKRopCgJ+8AkEdjx7E7eW3meWYFeyNAFtIrYrzwPYUUde5gdD+n/D
p+7j/C/HDHw9J/m69yHs2rBmDDJKT2VKPxIiXuZP1flAYJ4zm55VROe2f0VmBBDk96gN1VyyqgwPoHr8zn3mfN6sU+z1S+KqZyZCOhzaCKFFLPpM2Kqo
6IzB/I6z+WwjpYwVCG9yJEoEKi2m3GkP5ezhprn5XvWsUxIegg6wue07nJCwx0YRaIvRPVKUawrCjdI4JYDbFndVI2Kmy2acYJesd2rO+lerNyfUiWgh
psblFK8hLjeG5KhCcusKF9Cm9MI6V+l/xTywdKuRG6ufOdMDdqQfT1PN5rSjAETLTTZ9IS91r5t8KQMjMKeOw4H+cKnCBEnzUsOqLEkF9fVOJUW4YIBR
g/06hzNN+if5Xyr9PGJbViiPltHjXSoQOOJoanPnfhs1gdmXg3edClYpww3kqkxKrNpgnR1xqmKnPUsMAgWYFIj5Yfekg/klzPSFZ5QfhyGY5WBmsLuY
/wIhkCTHOWzUdqWOZLJsIK63Rp1REQzLjxFw64VmUzA1rTq8O45YRzaCaWbGDY3p6CemRvFcpbQcaUJ/zcYflYTW+ayumgx+pGCUPfbOsfoXAdc004t0
EA8lsn8Ujpfv691tVD0ccOpHznT6IsEaSLQKtFX8m0jOTSH2GzzmtY4lynyjdgpHkY282i/JkzIOhWenauryFxVOFniAUkNcUBk8euOss59lrIZ71h1D
t7f2ccm16s48PE4fseODcRSMRZFBZ4dMOR3wcK41darnycxux76PXLv7zKBZnicwjIRfc8IoEkSUoSRBJC6SsWqAz3cyKDZiySSDBIKH6JbuKeg5qQG0
H95QSxnNX53aRdVFursF1uXx3yEEOhelejj7TMVVk68TARhUZSLZ3SAJmU5pj9SK8Q/2n7f6UOEVemv1+02RXbIUfvlDCDTRCbLtCFKtLZnZJ/Z0vEvM
9/BXtb/fHsiUAhV5QoUdFYg9vc07+TMfsIsRyICyzZy5GXkrnKBvRYDDwI0cCZEFRmlP4sesXyPyw7FlvVrBLlD+ff89Ve+GNM/J6vGBderBwYdYLlQZ
FJoU5Vm5IzmKCZI+VN3pC1Q3JPgTpS2YIaZ4Z7HelqgNGGRH2/ND0lR64oZ/qUeOjHREi0FP9HjkDumSxY/BSRukYlk3slDDzP3Zeuw8gCU+fyDKWB/9
yxA8VRQ4XJlIkqv4euBnwI/A+joPuAI7igePqHZ5+PbcFJk93Tz2kOzs868qLaXUUAX0roRIdDU+KkS91bfgvp1/i75rdhb919w8FSJ21aKY211WJCje
uzw8lYLbeX3vCDul6Scn9hrPEXpEjsS0hhXi+kPT32r17+F45sq+iq9iwuzWwPzHfAykqasf837G4dW2fJZcEIjlww42+spvd5uv/Kbei9Druo2P2b7R
G2LnMSYebyLdSV4sGZqrMcT/jm4hccMry7spsUKOO5c37Tntplkfx79M7WwO3h5M57Nss6Sr9ZkKb8BSaNnlEjmJdrrYqPaeH4PzZaL2tbs0+ytqzwZO
vDRsa3aR9vb+Plz4ZT+XYucsFnzy2ym0tDLJ3Rl/BlesuVOyJemrGA+zTouPF7f8ZR+X2oEAHL9QChAn0+K7gj+RREH9ZQNpNj/1TB/S4P+b3zoem44s
GKzY/+Xc813YLOMoHvEb4IbnvFsCiKkkxk2wmkIYWiZYAUfB3toiQhpBiSNoDmb0eGZgsrBBYpUpMVeMNrAchBeMGQmxRMbWY7QIrWIHOJLVtEM5EHOr
SiKihMLsqDlcC7Kc88u0ocZQ1alNQBykOEBSHCAN4hw7Q2hw6ZDhCAstbBYUZVvTIm5TCnEne4bYvCdSIbQumOEmTCEFCRYOZkDRlBReUIXdgHCI8INp
AuFgo7QC5AG+ttCmraXJV0yD/3JU2NsAMgoQ3jIAeEcpMSbZDlklQNpjIXCkIVUtKkhRsQxCuoaVXgSIamhTUhkG2WCrvIcZEKWkTs731es+X9e3s+GC
GYdpXyf+1u/sbw/E4p9a2YYRiPiXqoy0H8cgoA0BGJKKGGVJlBcbhEQAUWXs1LWdXvQWDgKUYtt24r5LZmuhfLo3iGNan/Gfi/B5ME3RAoP4SiNsckDy
hFkDwz8zaFBggkEgX6Ku4GPRnLWs6OReLv1VuuZAOhzFMk8HO71Okvh8B9LmOo4dli/7BdG8OE+0GGU2Ori/QF5DyEQTqYgzLn6/pZAjpsDpPOBVVEBh
UQOLJkHA6aJKL0A/u1tHKchblNQ+Q5LmWExXITICHIWdU0VazAaqP7yBomhUHzn6GbJGj2BOh1SgXvPVruzQrYrJQyoZLiNlGAKWmIJAG363leidaN7o
Otrms51xGMdWmKgZ9XX+/tQIJlEBIBUAIBgEAi0okSClUizKLBMSLSBQ1QA0CkX4dh24q7Kh7Q6o+L28P9KPn8vlYBA3afoFB8P+AA6IEAICH+Q+nIWi
Lv/3WYiu11cBNWioiqdac4t4SszLn/pYP7v4n+B07Df4f7of2H/eH+uE/9/n/2+Qp/mGoeIh/3OZ0JwiDDXYf7cpI/vwoiXMxCwtJhqOHQKZA7wPILET
/IP94e/j/bZXmdZ6ecpPXdcOJ7kV/9px7ptVZsHbpQ7Q5gViPSpgHisC/9n/xNC6Dx7oo597j3ho8h0YdDiePf/kX3ymQ/8yVyAOrhyeZ7X1x6wK7z0H
AOxg3UPSgePT1+vWe3g9y7Hlf4j27px5f/b5GwHrAe8l6et6I9hj1fMD2H+J5lGwRli7HuDsU9Ieb6093AdkQ7DwO7j47npJfA9Oj/wDj/1/3n6n75PP
fD/EB+3R9gH53X8t3lmJYjAzDA/56w8YNjdFOBzTZdWt8Bo3lNhVr/k/4iGcyU0yb/xrPsLT2DUkv+n/Zd/zOnM+ACWmsLA8/x+tNd05TpP1CxYcyTWt
v6CZevLLnl9kmbzjjfWXiQ7ngw7+nBuheT+syFPeyo5soUfuEwo5l0EBR+bBZpuPj+sBQ44+sOnsxA/+FqincLb0PY/8f1lQ/SIVifrP1HB5bPlDgHwK
U9w9vZ26eq/rHiHEewdLHA0bI8x7AHERihyQOvX8fjmSPTiF+GE4klzOI6Id3byOPqeBBwI5cNtl7wPntp2IB4likQ0bgdyD2aOWh7+9WAM22OIeRtsy
vvBDEV/qm+mIPxI0WiOTyMCnw1xAh0EHuosh58QoaBIFGGk6IE/hz/aHLBYqoqwREHRjDkf6wwL+fJZ1d/vBD/WnZmw15+7/UaNj0iGL6n9c6n5Q/YI1
AH4oZ+g+3Z7dSHQ+RftnBzIn3mIfKfacGSXrlthseMLjP7EHA5D6m2z7ryHSBvJ0mtUPCeJ+P3+7c1Np259tsyhwB4k782SiElRGSdpOXl28zJMloyfX
+HvfBOffzR6zEUgd4R8Qwsh8AN9gf0QRIgjmFf+J++4930SUJPlKRBqBNSG0X8DBT9ujFNuZ/Iv1P9BHAdg7RziBwlKKGvyFlN/9wKegbIPr9E5MfJgH
/9V+lnIUS5zC9su2LrOnnWoBH1VkGCv64hIMAEZComrxD1uXfM0R/2VnQgxTOHyliQeeIF2dZq5oozgfz+H79wg/44sN81ydALooPt86kkZmP7cT57vk
fo8wP4h6Ru0fYn6gP9A86Kg5kYBcBAr9dr87DxThdjAahzeAxVVn7qiqgVthqNEeYf2yGxuEyO89g57jgHbgP7pA0bnaiPA4jxSTZPw/edF4Gwnq9XsO
u4HxJ8UyeJ3NnadU/Z8A4O5TsfPxGGB4k6ExmmpPQel3OSdp3p5Hj6wMDdTkGIeXzUeqDsOXkoVZBOgAAhoLI4uEHQMGF8fwElHAG3eRKEWygHRuXioK
VVHItgMQ1IyXdoEwPtA/HhXfgq1HYnaBlkT2BQJ4y3AkNtZOTMjUUQBUBBgpO3p8fHMxx6HE5mw+zdXh7W2rtT0L353Hb2DfynFyF8uTzvJZqCNFfQm5
6AaPiHNFYisWFOTsw2Jm+58dq0bRXqc2Rk55PfyiPQw/m83z+wtI/dSGB9jDX7ewfu/qqfrVOMMyS/qJN0riVDt+6YFQHIVhDSShpklkWQBRDOczhnGv
9r+7Lqb5zkw0sSB9RSzmh/pcfx/KYsAKj7VT71YMlSIkHyfMpBAZ/Trb0899+qUTpa+f2WegGWWMNRoepcevn58hzN1EPgkMVCw8Tz2ddgIJIa9iegOx
FByYKgag+SAzQP+iQEQUH5+vh4wg+tR8AJpX5b+D+sfvlA0f1Af0hTR0hCeKApPXp0W/wf69ckOIcG+P+37w/WcQ5GByvNtT93wmdtTzz9K+NJ2esG4e
0Qw4RIERQ7w4Q0lUFWBP6U935n1FnxmaTku4kBmdqTCGaEqMHpuzIZHLT+v8kBVWAotn3NhrmJ+GqR557Gr+YFNwIodoRZPS4DD+DNfE/Un3ofVDEMYo
LPZn1ZmAUgJ9hwD9FPyQ5PCEpSLR0xQ+LHRUgnmuyezZ/u0G6x6Y8JOE3aXtNBwDsA5yGdB+EgbTdDp9fycf+IZSZEHAp3D0gUIwGX+eHgv6GBz5cTiz
wcTQeH/U8dfpwOdEXRgIFohYDDw3+0/A9J6TwN39pCXlMA8UML1+w6kB4Cevvr8TxP5gP8gLxf6CV6N950cePsXkBuiOxwNZEbnq+B3HT+Y+ahHY++D1
+qk9A8A9p9/pe9BZBJ3Npho6k6/ABXt6B0A1wB2DkSccfH5mvF9PinZgoYl/rs1ms0wiJvLhb4SdpJ37ehPMexxBTcE7Hr2Dk0HsCZMIMJiTdPyf1GB3
gURFJQBiQZPY4DD4eiOgO/2fQ7h8j2hnB5/QC+mmggYxe3xP8vE814J49geD4o8uSvUPEdllIo2DuDkuBD4H8X1+w8wifxIHUOmNMCHu2w/bB+uTlVFx
M/lS/A/bm19T7Dj9eX6ace67dYCnd9TbTtBMLXx/X6zofDNFO2wn649TRu7MbOw7BKG08eQRzIoBTMdPTxuverxgDu/9BqBjI7yohkjzWXEXERAkyy+A
8D0T94+Ip5PQDw5ITTQlA0sSB2/T/dWkwDyNJ+6d/l8/E6w4nkCIh0g2E9JadJ2MIpErH377zcQ8jg0HfruTzODrJMCgfmTvIyfOk9D6Hgch2/gB3NQO
pztr5w2O1e94Du7JkHHvJYrueBpHD/V8a0HET2sD64UGB8xJEOgyUZPvneBxSrD62s34OsrSR0E7g+AGw8dh/xd3Ty48PjGP9//hddAs27+OdZ7vdSq3
jDP6QQ7s2xFwNfU/GdKIioP78AH+HNEHREAwNNRmPMA5I+Cf7VEmU/rEgZh/dbul3aqv7GuWViKr7oH8/lPX+lsq9ps9AOfkn63wE6X2yVP7oydtyAaw
8bZUqoJ/b7z3Idw4hyH5EPGbBOfbJKbk3hEC0R+aeKHF12c17x+YaAPGFpIlYdOTL/O9uH++c7njw28xhrkQPAtp20fxP4fWE4jRC7/KQjQ5P7rT29IH
w9r/rUGbLAqZSqCJllkVfys0eVJqIboV545JyVXqPV6IPb0/kBduQ79pvERBV7CB6O945OX2eIbLNfQwOhmvMDqRNwTkhYH9CEMYQ0U5AySmF6QTyBqJ
YRKsk/X/E6ww6yH838fDY9j0Mz6+RXPQyWtXpD7+wz0BjFKTM4RUP1+OMfcOEPHFoTcHLEIEMWNEcDbzLKVCJj8fzyQBsRghR8CXGCJYk4rvLxhyQpMc
UMRxjPu9P7vd25x4xHuzB+EAhzlCJCgX8oyQPMqZjKskp8CgmjUREETUgqmSrEFNIe845/i/cudY9dv8ONJ6yesPmfafd+9MZnTcvXwwP36t4D8A0/OQ
MJpP1QHRZD+p+QHH5hxBO9dVw6K806L+A8NxyEz9ZxM0ieRt3KftpSIqCCY4AdjcaJoIYGj1mQD+BOx35OYaPOGhhzfL3ef7OB4UREP0OId2qcDzNJ5r
3K7wngcPUdVDsB+eGT8z0dT0HJDyJE19Zdl8TAKBUwmEH/oMEvjz5KW7gKM35k7iidoKDUdgAoMuRxITzMJ7/Y7/YRR/faqfVrBtgUU+/8BC8jpBHJX+
AH7Qnu2H6Y/hTxZJjH6UD7SFdtvZ7sLMM8nkhtrYy7v4GtfQ9T8B/zB9yfPvTp02FoH6CeIdfzJvZqWnklT8+soY+du3g8UToQ94ey8FDk8uVcjj8k5P
Dc9ocndbonYHtOprf3/m/sYLEVCdux9L5mQ9ycB6BD08Szk6e07jDwOB/Z/kP0H8A37PwRepISmJ/IhKOQ+H+onB1OFXtJFdEB/JIhjJIbYAVFVBh4p1
G8+txENfAz9wGoF7WH9yHDn9ArTY/SUZLYDL06aHNddYfoitDQz7l/AIfU/Z4fZjHin2LyLP2XNzz3T6wPxfqLpPHp6vuNyE7h4HUewjuOSaXRbfUNAz
HwEhvsFHI9O8aWCZayZPrRmoCgxxGgA3R3Fca/jeXpXtzT4gYHNR7djc09Q9J9gP3DpT181PzQlCDltTCSGGkDp0O636noOYGHidUGN1HmMq9euGUFlg
UUQ6gA9YaCmk9vKHtPD0pWedh3hnQPDpGdu53dA4J+0MDCNLz6gfTPIUxNHUL/QRun2Q/1ww2HVs4zZzz/DiWGiBqRrH3DeT8IE+/4cdk4OcA5E3QJ+D
tsC8exQ7tuW7/GQ4ps8MpteH9BIrBSKwGG1MEOfw9vifcfaGjugggt+9wys0lcwD7OadzpI+taEsJqokDJ59zjU9a5XR6BFkAzCDaa6MDB4QB3/chyuC
lzi/P/dAyQTNEZ3SqfdtQKDfjkq7/oLsLtf/BMgpNxnnpR4wqLeUQ+WUvXAil1UWsqhPS2QmlEJpvWrU3Hktocp2xGiOlZnxCvsVvee4qc1q6SXKKBi0
NVWhpCqD15js6+7cDcnsUkZBPYJyIcBZNIOZu7QDA8JoBpuTOKAeAQuBmMwEKBMigahHcAnJ9907cOiHYg7aOicnZd3i8OJx00dDko8+KPNOLy57B+ju
SwVBcDfo+r6/YtdPZoTj4nSDFkSB3ExDKsUHLWdf5fibGcHiWrPUwOujRwXOfMZA7SzsQ5DnhDynoexwHzefLL9rr9kv0VO/BkwYbNfR74w71GCmfSqQ
BAGY+wMN6p2hB9Ycjqe7YGRCOg+8ECgClKQ1AWiQmBO1cPfrCDL8hFihVR0w6rcV2ZFxwgpqz7W5Rip3oFYiEXVPzP5p3QkrUm0mk4O8syHWQs6J4jYh
+ifmVpDY3/hCrxq55Bs8BQ2hJUoCW/zK8+GZIfwSqYAlMhkHl3jv5+7xYE/hLvNh7fN18oX4i7xMCftKCNgJ0bwsltpIeGeIbNQOG3saSqAhQNP+ges0
O4UP+j12yflA6GQlnb2zx6SY5l0Rh5p3QKlR9QFkGY+xLEklMtBp2aZDQCia0HIbIkksM01Bh4nx4p3PDC8B6h4BueAHqoxYRZqJPSEySh8fPmHknsbz
w8IYGaMPH3eBohrjiF80y/xzwIG+YIh4j6fPPkZaDpoIq6116eJ7HHJ4TmE8JOSHf1O5t819Ic7NySmxkDsUwKYTqw9T3hwMyHoXiGjyWNnl+6fvSSjx
nITE8vyDPEfQj8WRmBGQpmD9t6cuL+WLObrsvDMzzfvJCrsv5ZMyqVKgKAKsHSU4llRvMw6xbcNOBK01BH1W6wagyXr0NtKakGbZL1A+8O0bYLGDSyU/
NquJaa5yP7Jchzjg7hvUhwgdjYdwUoFhuWgMYMgKG4AMA8j0+h8soFsKRBRay0YJB78V9X3Rp+8Q9h7w+w/6T9EeKdBOC8z6J6PF8A/kNlNtF6PE+pO4
9vePQ0nJHcDxDX9J06FwHxD9EOTrxwDztHrgg/YeB7R0/1JhxdB1TiKD2VB+D84AwV9B+1+X6E/QDxm4mEDzhYB2/6Sybw+Abw4w5vB2uBxXuxFNSUx9
c777fQuD9dnKjjGT+/2eOtGXqD7oOCPaobvDFw4nmeGO7sniRxDx7Tf+kTWLtCQFKUVE0evMSswMVhB9rREtl7jCgH6T5JePnJ2+NIrbCs7RgkXfuQNy
BJ4qHs1b/T5aP4hsbVtW+wae09P4m59AX3b02ynIDmYdDmDxT2Gb85Ogdfh+d9UP2m2kOCHb9HpP1D7dOZ/MREGAFCAAPtHZ7f+f7V97H+1vfAHvY0un
6EXQD3+xg3ooWf18FA2OuP9I0Zwq/0DSFQHVRxZgyYKEYuykfvEChyyXCjzDLnzaar3mdB/q9I/yZmNB/M0MXkBY68Mms5j2euHEfwZAwVF5d5ej8CxI
z46dwdBNxcTq+9OXLivK+dgY/r+1RyBCy2v0nWavKWyJK0mhlHX4GqRvpktrEbzKsREEgaAgLIvlVzmtZhKAzEpcvPjA/kP9OHFVzhTZNCMm0/+lGbhe
podT9xFRdLc3FeDsQDIvunBmtSp59+c+P7ty/e9hklnSCXUdBoxw1o5I6FRMshYaNrrQWM0aPI+Hw50nUu6w5kH6XqCeDynfneaYcoTJEAqcDIUwLOPr
gAaPnrCKZ0oe/Ro64+H9MM+HD2N5K4VbeMm0eUUwEkOwjl1sLVcgrQCWKgya7BbnTCCr+H2zq7BlC6j0PmR2ERVHOfA0eXd/MvBitqevY9wOLrYGjqNj
oKj51g7IFgdacO1bk898bhXTj9Dj+fQ/bIJ+MUh6xgIWET+j0KGIUhSO4jBS5g9+OGY27uApXv481aJmWE0/OXQvCgXZiMUhWxN+q+um00WhSiIm9cok
BIhyQKmhMDDiwR51R8u9vpxsgG6sYX06nGDEJSZEjsG5Zyg7fBcsoZCUTgQDYXDewymo90C7IahANAUCEngpVORTa21BTwrycJOuTvM7Pl0/rMAdB6uy
PkGeWBotvVofFD5sikNaoIKhAJQG440YCb01cMvk1S4oGabBa1FSgxgivbk2alDnnXPvvrFPpyv29AOpl2y4WQUWjbYIagCiH9v08uoHxt9S5OZ+GbOR
CAI/7yRjC1Pxc9e/Zx9N/N8iQ9J7KCoJGtjAqEqNqR9UAqae9Ac8r2O2+zNYWqLOA4Z1REBuvfnnrfbbnrmgULzcD4Mf9t7fkB+sWn9QHtRpos7OqRAT
/Uuf3v7NRyI+n2rwqo49Vl+T5v3p0I6PDjeHhTLr2Ty7Bt/rKn2rw8vvyyGP+x1cfVRZ+6m7fzl/LqLdk+j8N/Dz8PRGDED7CEQkB2RFVXIBBQNvxjpL
t7Ed1VP4Nr9f+3iJ7eJ6c6SP2nt++6X8Vjh+P/KTazWQx5+DAdI4Z/WPH6vVjj559tfo7L/8dtKR9d4GP/zP3fl18fuURTLblmJeXxUag1faV+3sz8OU
4nr9M1dl0y5QHx5/U9P0U+RXOld9DsUlSX7VUaZ9zCQ36Dl0xxy2K6URgtU9QYe3N5PyW2ij6F8tNxt+2yUHP8hlaPHpt0ff7L7054nR1odTwy59vZE/
t5fdjCMo1ZLccxqN8GQU0Ud/l3/H2/1UxyPbfLF2XTuXGk+Fu+W/Ye5sL/4gMHL+psjn28J+yG8CA/lz7ue984nxj7fO/fNc7MLkUWyy6xzLVxlK292I
x1y/2f5/9s9fhx/7n30txPSn+e/ptwln8aDqM7rC8j1e3uP82rU/tn/6L+nH5eHH1aeo7GoOpJz6v+pBtceZI5CVK6kAZ7IFIC0Gfs/DZqiytXO9bU0I
kfq6zGfdDCXAk8G3jApzecCaj8//n2b+7/p+b+/+Sy/37vWv659+2Gqp2HbqRw+kBCOzj7vKp8aD9ndwy/7nxvhlO91X9ft+QelFp/p+zV0i09eY7BOX
KmxFeQqMhf4Gs/XSZImHDHub2Oy+TLU3FKImWbEc3LeNR+V8YKLYZCgIjLRtk+2UPSiaV0b5auMWvo9A/ZX1Cl+7PiWK2s7q/KLxA+9OVBJ2WWaG/ZOI
HHvu+v4Kw4Gf88xAPyovVRKfTt7BN95K0ipIy1b0cKAyrwb8YfcpxTN6DX6AR1tdre1cpK9B4ZW5biW/eKz1FtHfD5XIZhD8hJBPRRIZU/c+ZErY/25r
xre9aHa6gYHfrN/8fjtFOnZPf7urJMptrv+bd7x0+9G56XbXzgDbq5toqxh5mJcmHcR36737cwv+ffR9v+PtrSNyePh0hyN8/LPiPs3n49o/twpJ/zI/
mWhIht4RYH9CilCSaoueZ6GfWQ8agickidqggrVLGc2woypti/b3/T7r1f+G6fv/557fLn5MRRKeK02QFzIgkFexST+f0r9qhX72HtaBIWoMJKyjCpru
f9XXhNScIQ8btKaQ9GITv1I7/fqJOv6UixJElqKuL/qYamQeFJZ7yhvw3aalQxHM0rvFdLfUaHOHkBjdPXcdV9vNVnq1DAV/D/zjL8iICFAVQgiqilQu
Jlirkbbm5+4o6MsCQYXqj7/HQB8D3ee94ylneHrGQpDxlAnLlxbfFARfkrP5jluKTnQ5Pkvg6sFUXHINKOzjMQYmRV2zThfOISJsE3I4kY4rr1FMSyzn
9mzcVUjhffeKbDnzfjwEpJnplYzbWWQmBw4ysBwrkbGVpMFqwDBgCn4lnfAYYIuMObh0onOrVu0g4zLxXP8OvZtTpXROykQ6gh3Zp7T0jzKlPPzVtDx7
eFneSlDf0H6JyT7spSnU6elxzOnXFrejx14cdbWbG3v9fiew+zn2Vf9dqShpA0WfljqTLser4mU+KJlKgIyApidyEbZUUkstBcuTP+7/CwNobZOEnBxx
km+Ww/7+NZDTAc6Fx0tN2wA3NFCoaJcNsKH3Jj6X0Z8n9F3etILhITjcJN5DbHK589aE2lpQ4xkIEm+52r3Y8OKgm72f6O4/+LfNyGJAWEn8zCHGr9Ta
ia0mAnyyncaMPEYZcenDHhgogHaPSChSgIomzHJHOBGcNUEq4kyMyApJK1rI6FHOihJM1gXCLQQqTtDDpyJoZwuXadlyJOGtCREIOIcSLiHEzsu0OMoC
4siyYUkXQqi5ySMumV2lHSC2dnIS5GtSQqrCSKE5HKQrgkJIVK28/46qUpqgqihKRgkCJaSqZqppoKiWikKkkioKImlWIppKQipoioGkqohqhiYiCCl2
ilaBqgaRaUpaRwJpiCKYIlZSmCmqoqKiaCKA0QU1UVEQMVUERFElIWtARCbxk5BZhRFWG8iNCqJVNII0AhyzEU7OrnZq1s0dIt9/yev83r3+R7056Pdy
wV90Jzg/ifHAQyDhG0gc4/nTt91k96HZP2IQ+7VhD9Ho1gcasPPLD1T+JARiERBcgImpA1KAJ/lOPlJtNqArNvol/g3O+xTw087TkH+rMeEryg7JD+WX
e5ynOV/HMYYUdXHL8RdYfv4rJVVwLlE1IShRGKQBm7nkuCM3tIfVQWQEhM5MyJRBfX915yCJztPxy+8/XyG/LZYJ81725MPNtbWGSBAOTqSpQMWIRAnL
7KtnRUqZV3V3UVIxSGGVq0LqiIAPWyPXJNeVGGD6DwGfp9Vvvt4OrON89F+vzXhLpqHou4YV4EpOBLC071eltnm6iVrFvIiJPV0ekmvrESly/q1lW05N
d4xL3TbPWldCjH30FHM3Ll/z4XQev4V1ZJ1KdHPFtemTyK2PHhDVQ2ozTBU/a6dm7uQ3/L8j/XBgH8YgJf4P+5yASPEfR84dGX6pP9gl9VIWJiA1Q4+t
0Cojgpd1Q0gMMDh1/p7IYG9ALWlwJQGCOyIuVQMdTvrnd3WuhbJJJINBnRGVRHa5NZWtT13vFYoR0QNu3B5jgNrCI3OOMIwgSc2hmaegRsQqK2gnOYvh
Gx4c09OxN7OU562DsnMGtZrVWiFfLqBfXeCSINEEwNANBkdXxGHFCL21bx1ASu4GzARETI3rBAqKSirlw0uGgOSamq2mBZrAgKqwLE4SNoMmKWt4A4oi
s6YNOTCqhB02OGSCR10pzVwQANmAzfU4hsT0etxV2E46pVA4eWM7u7ACNnQvl1ocrJlaFyIgMTSEmK52gGlC0a0kRFA6oTUjogVaAyQgyHiHbUcIU4/M
N4KprtyGtCsZrXfZNb72sqR8aTWt+PHfbvCDXAxrfgQFmTT6XVCYIoA8AIzYrtd7mC5cAMizOp087sbyEC1nNgOJnT0UdleiwG6vBru8aKjxSp2vG6Zx
veqrEmlbsvVrDlGimRmVIEYXQJ//JouqD6MCeaYIzeKbC6FTMytzRgm5QlaaUuG9ao6uzM6QQYkERrQQA6IZ7YWHnGGLkSN1sbsW0683OmdGxg8FjpvC
Fceeli2lmoZgYjVAkkgjdze8cYzLkAopoDV06ABABJB07LgUYMqgCk8mh1U0OjmBGWqBRPAoojoDaulA4wSs3WZdsa3MCdmjW6fUpEaOxIRze91GiE0g
Y063wbE2ZUkTAoSBbjUed8uJB1ww+4CGiSTyhzJiwX0tFhDRl5oO5ThZu9whYynRkwVlnfro117ZgJguOurycGDRMA2dEkVTZJLgiTw9SJ4J5sdMBnY0
uQNQSJcYlY1LA0Y4COr5KFmfN4DA0852y65JIbYH/BAIf0+Vkk+ft8f2fP7R+cLFkCfwHnvz24yAm8Aew8WUf5VH2lGRJ4b+sqv2eoySXE+ya+kNIqRT
Esr/10o4/L/en8eCCosU+eS5FyzrvwHQ+VIfkz92/Vw4Vk/Tb+OY7esp8MuW1r+L/O7vTew8vgf12EAxkk80rWVmWvW0RJpspOZZGWApGYpkWVPcg85E
+6A/f/fQnbZYaQE/eUn7kkxk2kKIBw8MDhNO2AHLtgT4uxOUmsMMkhKNQw1ivCTRYSOpXuUFkNEKdD0yPYzseTSJ1icuJMSQqQmmcB+rGjElOh3ZECpS
uzBSSoVWIjo0g7y/5NSimjQ4mRQ6KM7MG7J6+fCsjkUTdPfdh8b6to17LN85XpjvDCmF+GhdbKivc467m8Qz5ugTzrr1uOz55vW57S/by4GxNi9Pz+Ye
erHoPRZoo5uFI8uf3UxZvvXX64K866weG+l7uJeImE16aje2q/0UNmo3m/Hp3cDry4yiPbJvKGSPZK/Z1jtCanAUYbIEUlQBQnBnXnr65muui6hxwF5A
HamcIT9IFYQ/1OVwdXXQS6V7USYJ/U9v8debN937PlBDq0Ysx2cXv9LerjD88QB2gTBIDHsNHH7QyJBqQSiVVf85qSkf1wOPTWSSyUCQI4mGPKWsr0oK
en5sJvalDAHI6mcKF5ic+EBTUdpCDP6kBxv8f8H+jQFQDHZ15qiRVJOpYfToSVBCRUIFfwoMkTiYuckT+rH5ZNA+/kNqNNaKoh+WIZDanGzt14KJl6A5
4wqxW7CP0ms1ReSTVJZylWt2Y7nALkuvcwVtWYE9SjlOxleZXU2avNzfGsda3Qxlm0uFtfBwZt4HFTanjnfVTQhX+DgqaaffSv40Omds6JnVmMf8abW7
mSQDHvUd7kkfa/sRxB1S43z767mdpSr3o1u/v+esIfx3fW4v0COxsWLe6F1bXdsePTLqIL9YZyDeKONCn7pasAQRmJuzI/FxBDrkw8/8WvDHXg11Ogue
LinasOToWBs3/mrAcJJOzJ2Coy6qb5QP9LiVJtPa0u8z0ODejMIWbiPhospxf8G4Fbf+U/jqB4RW0hg+y9mKv1k2lUj+EBgImzjzeWRWjNE0vozVFJEO
Rrr214SnOgK1vDrGjPIXV5ZpIJGQdX/k1Q9ne+v+mX1x84plZrHZ7IEt4LRtm1WbMBzCMSy3URF4DkEf0PrLn/neTuDwSoe69vHRiGdaGt6aed6PvpWa
6VfttwXxhWPWEJsD6LK0wL/QtRQCrKkH2wqFKQG7Crr+SVTjZBc/zmGCTBLBgLpColJISEU8WM0u1p9+rn5bF9ma5ppXlvjT/Yzz+NDl3fJwR+vlmk2E
/TuWGIpeKiSu50pZ3u2X9PzoHPvoGThdUIN27n8PHp2/4V9jS2cnL5n1C7oclRScMdGzPAhm1mjyuz2tHpNxuqkUixLWtYsIGCGuR/MwRpVc+k2lYqo6
Us1YOYEMF5Lc/RRQbCjS4vpVY2xu4cmxJUkZqFIzR8PVamr5zRHalCoaQ0o6QUUoTjJfNeBm8EZ0TNhjzpeIBSFYyGSqFPleJCsgIf2Ma1Ph85ZjrGyU
03xOl/4SxVFs02H7QXZU0gjZn+xI/XiBYzqc32DDIRJErCd5PJUedmgnrXP6KiRoogx52avsKTI5PnmtJKLP4e2PDAmA6ITI8IMtkim3TX9BbSHZP0of
vlxfjArrtNXxD/zuB48vsP0s9EqSSRAKD9AUA+8YAiRoEoTonGT/CAr/G1bHmX4ePv7jvb+lKpq38fDklZ/2Jrz2u/HBd1h7iMrTnh2BIJlFXaUYl1Eh
KQeX74jRYhCOBQBxkQUO3WBrVh3bDSUsQEkezYY2pQprN3jGlQdkJDcOIzSFDIkFINA0DRSEQPKPP7/Yfv9Wvbse3fDb6692pvbTIKSQvtybhrIuqKRB
A3LtKHBmUJgnnCwSpaH9L/ShJf823bD6KH81X6mxQlhcQ/YZkleLKfoBeb8iAw1XUtYrJU2xKT4slBuVGkKQyWUcAbEimH+wibjpwE6HT5Q8seqFOP29
zsaCeVjsJwgeXSrDnhOD4tfFNXN5qh5Ier+ZSpcpchBiiNpdCASc/BcUrTJnq6O+mQm4iYKPWD8aCfGKMc1f3IDqmCf4acMUQS3+LCMpA+KOmColO5KR
lAa+EDdOicUZ1NSYEmTMoDK15SSCIIRBCigWW8amSUFCYdUKZpSrtNKiChy0t0hrQUfbMMG0t/TAuxpqwiYRCtpgH+4okd2h/r8FQXCjCQU9qAt0o1dB
6LuUQ4tQmFX6tyF/JrZUg1dR0KBSOpDFKueON3BjP55tCiODOOO2fwaK4Rr/7quBIydoPJBo/ilcgJlHmTlX+Z+L1QZrreulNO46EOzKj506GHCG00DO
Dw7DZYk0aFyGIaCC46OzQeWVIIIP9qcMLSbFdeDmIy/aXDJxiz8NcquuuUP8eKasPi0S7ZMTtE0sIbhrN0qo4kNIgjVoD/nA2YwpJPB3Lvhgo2Idgi8F
ChJ1VBSUHbiqJEQnVWbYitJGEZYBFNfKQBizX0crpw/Ss0CRhDYREOtsPwQqGmHhlgG7OL8M05fHejnzu0yldfBDO933wOPjZvzTUOTmyidGva0iD5pi
QxfBKHKbwrBLXWTErzg0CseNa0GuTOMnnvQ458LMHm+7P7Pvu91FYjUOXIvmndUx70u/pxh3uxxorj9MDMprdmM8qLf2WicNba1OMl9kNLBPA1tYfkV9
X9trDe6mYwg0EEAhE71AFQEfgwjZVVG52sqQduxVIR/RStGDyXIom2ax20Zj4FquzBrWjEpHcqQ5HlTV3DFPs00u4tIRZ1IDAgMPclUxDpQoiboaMsEE
RahdPXx6XNcl61CNjZYO0oIJ/e92PDAsmLX4GF+Dh/Y1i7MBiVCOMW4T/NcnHWTRc/BTBMHhCBgjTndVoohmnRYAI9FAkCzCzgTsE22BkGapVxKJsH85
UJfmRGXjSeJWyYbPFwYUgkEp3ypmUF+ahmiBIOyJI9MKZQbl0UR7unJ1uOmxqwwjUgGDCAkwUUoIRCfb1XjreODauClCRUEQYXX4zIIGzvtYKjpKRLLa
OddOVmdZnJ2IeTAsBFERUBJODq/xOgb35XfHTYf9NFhjyD3tK08m/FCoChEcZ319TavVgmlXJANiunmrOgYoIKKUYpJCF0HOXldMp655KsOcKEbZPw5h
4vq6z0cfi0U87dvT253NuwqLG3drBQQems4Ttugq/C1F2448OkLyHAabEFUVZvYvs/DAKonNraVTlKWlOrcpmBV+3Na11ree2aNk2F2SrF+VJRYYzu51
tL4YYfJLpLERF35wzyt9e1wUDl2+ycptHtfchyhpOnTMDsUZEntCZJK2mPNS5K3piSSOEAaNZTAtvt6ZIGJ+CQDl8/K/Tw92fHpTnbMFij8KVDzYFGLF
FRR9mdky3th59dGFy4xPQtJyhVYLiFR+lrvgz1Q0PDR6ZmJd1hhRyh4p7O504zhWY+TND0fkzF9Gm7K1KPDK415vOTZx1aLW/D4fhoNcOt6Mtk9yG3TH
r0z50yaZpOh87dkTMlY+VyH19R9LdFi7kV7uxEncfRKjkSYuAa6uGNR6tFYqYKW22FnOdl76ov7ne8wSfjQbn8nSSbuLadfVDtqzTUXQnpmmDinbtTw4
Nzctk7oLPHids2XOFHSSpKOspXbM1/rZOU37h2XuoFimslJ3I/Q0kpMl0YHgrFKEJBkRWBzUtSFmUHQwX6t1PyOYlJ3RSKFyP91ESksB+ix9SqZIe76F
sYINBBapdvDf48BL3dFhHnJY07YKDsCDoR8U9nedP06+fNLurvLVTSd/SmnfFOE9mHnAQP7vQNoMAk/guP9WJc7l79NpEoWvyc8vci3/iVzYxgWP0X+J
zH+l10gVbbROjJcaSdKDoqQSTCgoHE2JS+uv10JwUWwgb/GUwJ4Zfh9EeYrFmF8mJuYbKXrvJr4VkOa1Ikx3sw6FIQ8+Xzjt6W2nOZ69terf0R0VUL8O
YYWL3lgERiAvTSYYbTUX4KPxMzQ6S7m6YyYalnUIORROREyBnJU9m0mob3UJxPEoXhkqWI3LXVQQ43ViNCHKCZV2ZHzVzsUy+ejAThRwKWKNwEPMAbNH
2eELKzddGt1blFKE+mGDEdrr+5SPn40iwDBSedIZaShPlzs7cXvLfAenbjevhP4bQKlfrhaWaXDTjLzsEQDYJyajcoDaxdpAXXvsr0K54UbnBtOlGzjD
OFY2C0+msg6zbpyvqltv+rjzeUpHzYcsnMLZ8mfxUP4SYRg+Cs7rbdg1D1WJPI5mRAwbxl0e2MZShsK2Ot+yBOxKzEcncAkEkov1+7OyFREOWtTZ42Cm
soW/n00beeacpjXhgSREj7Ww0qMUQyIWl2Ym6ar+Lkxf3+99UBoiHxfvNbQ08YojlhEibX4SEe1ywgiF7JYcJWHdX+vLXzfZ6O2urYeY1Du6wX9T60WR
BKYKCU8246NDpksqPUgkczMvrmZzJix+qi6kJMpIsRM0IcoPtPa0rbWxnTEBWouCnc6p6GcKFzuuMRiqwUHQyIrXLk4uar4goAiIE9GQIAJAd1rrAa0x
B8f85D1kQP3UZSppyIa4N3h8d/tWSkrZv+7L/6ruwFihkQ79Bx7MACgYEBdm0forc9cMFerU1cwuNbIU4uCzJv9/r/M8+HtYfh4H7Dt7/2+HfoLBVgqo
qJy2pipgaaJomgipgkOB54gK6gEe+UDffy8jYUDx3N7Xxzba8vbo4bf8pqLGIejO6p5swDlP3lB+xlTIjf3qjlBWS+UKGIHZJkm8aZCJgyUj2Z1LLkg0
3PydEfjOoZN/3736tEku7JI7r7OqGmMaYIV+Lislym2C0EPVoW5ZZSrVV/fYpkk7YR1tALELLHLBS90ifJp6yWu8/uWzYzLwtHopyDPpr8B7u9aRPrEL
/v6riG0vCsTX4nk+vJ/tOoPpL7ZHXuXV1qfr4sKlDMG8pOVXtBT9Vi0qm66/NGjJFJdfpqhwglDRWtfDTmyJAWnUrpSej5+fR08d+X5XOYeLI8In47yn
fRsfGil4EsMofEqUcwfIEBMy5QfP27UnA9pDjPzUsvNVSAq7mya0FtJOye9dWBPckPpc9dS97N17b79PHnOGMXHHsgYZ4lXmz+MzwreMWpVkfU0xLrCh
QNdSBw9kggE2bSaFkbEg0vwaw/laP8vd4zjUJ6h8SiKiD8fkfrqvvRiLeXd/V3er6PrLdrj4N2SUWn3//rsr1vQVz6XvqWEbd3bHCJicybaqikOYgsKj
/rS305CQpQbZOW/bigA89ebZLp2dqdVVq6ZoIHtVTnGAw5kNOyFuyV3+n1Lz/6rS65lgTSoZgWmV56SkOZSDoz6j7x3P/bjvhK/w+K/1emgYDs1HVBlJ
aJHFGE5ZCgHrnZpZ33iGKznUToxb4ceNYx6H1KtvILEiFZxai84p76TKeXUca44juKcUpna/DAqA8H8m6U4+r1jguWegXy0hNC7hcEMSFeWDRw4UoQYk
PtZ5PAGPbfhtqN11afjVhTlzND4jgscsc6+PSxYXfzqBsRE/+1tubsNpE6O7KxAW8ysEc1ctJuM3wUoU/Xtw74iqU2NR6+2hntSfLSo+mLN3V8Erny77
8h+VGI7A9Sq7WsevsxPSijusO1pPF2eLqcssFlULYQzfEwz3dTLPnzelFvnxdTQysvJcn0+WkvjlqOKvg+mTJpn/D/l2yXx4zjfsnVhz6VcdNbFXrDj1
6dtxT7OVBqeWZmaOVHYV19m4l6GmuMZ3CfDhaT1wq7aCJee3fzzS/c17YAGxK1EeVW2PIeESYPHk+1OglQWX58eN46WhfmJBt8MP1bzbL4zxxnLIOvAZ
4byhNv7RbqejTi6oJ4aY77pGOHYwtQVW2u7y71gHbujzFBLkM38KZCWJLuc457YkMsmsLXvLYiXCeIwN+bPp31s8+XuOnhlYNlWv7QqpfYKjHrIZMpAq
8f+/eFG4ZeJW1Qwf/U3IwUHQhIu6gb6txb7HUMbmXes2C9i+rhzDDsOYNOa5dxIEEeCpOArihIBkVJOC9BtZldaYVBlMIPhbS9R9uzH7P0CDx0FyeJJE
m2YU73O84Uh+xywoy0EUVValIlE/sck8H9xkyBaSIrFpaMTvNIMKi8VaimTqFm7tJ5yaP3GjbJ8f2wBTf6NxjlZ1OT+hvyZ3Lc+2n+jjjDYDbU/MdifD
XzxHhc9P9v0YSrz2Vp1Ba/PgZO/P30hw8F4/NaoSOyJe4xkrAE8i5SZRHyVFeV19ftjT4LzOoM66q2xzsQvfRUzko37l3NHWdqdf52nOhHBV5e1dDlO5
2yzkpTfI35r9sNHhTSskoUtfXPqtS8lNNWtrOBWYlw6IEGWHjs8Fqa3VCWKk/jVhuDRlmeRmZMo0yWHhcS3zs/Wsn8tHkciLA3GyyejfFvXN7lnU8p2e
pyXfblppmv2ZqM7jQ06EBdNlmXJIkVTjiUUttUCYrqwNZs11ienjvwpyPtriugvXlF1npZZ8lnVZEbEKho/tjOKLktNs/eFE8LK5040eD/g7/k51u36e
757Pe/+f+r/SIEBJCPeHpaxNj/Sbf6dh29no0fTWKh7M26bHu232DaB/DF7PRwJ/d7M2djl7XNF/jYFVuIP+PX+49we9I0Q/7A0n/YP7jD6MZNKYszB/
BXf9X7cIKkMP8xtf8UZECYADJ/aJDIXFkqwle4ZBkEEwRkniQ0f4TyxYoIk1/sM2724XFbYYYmY5jXCVYWlt8urFP6yYWJ/1zpChsIWMAQuPfFBFihgk
YPGDBA9++MaME2P7zUOgbyU5/jfGrcUuZb3OTYOp3ho7HPE9IXseZsPL/uvgHYZ4lPGdzxOwLRlGTn/cbNIqNP+/D4HwPU6TnybFs6mAnDFjPWTauV8/
lPkZOFU6Q/h+tPPob04KfA5ho9jvJ5zDsWbHmvN9vPDTq22iXHWHeHO6/DdkVTMOKft7/p4k/6v2fdoPV+QiH1F+mj+LmlpyAMjY/69wwyxFr2D4n+f4
nl/8dkgG4JEZCOGZLGZIpyyrwHc1fAq3+If9Wj+w9D/h00H9BxKAjWcRAfE7uhTgJj9IT7SwSiIn3iYPCKjCA2BnacnR6W6Ljg5arCH+rmOHibz49CE/
ghIvIGxuG85E/uMw9pTQ9q8AG0/wIG0NDN0SxGdjg48/OU/7P/K8jPSP17E0L/r0U7Tue8kPnvD/C+0hmQ6nIawwPgcU81oiX2D6EKQ7m4Fn0FZPFkLO
1gcdqLgvXDviCRgapRbCyek+0NaF0PBfaSmzUO/v1TucsEUwyTsdtSJL/s37N+1qwXbFJ8tqlwBPY7oLAFLjCIiA2pYxoANUQSKST65TK7vacTmkEbnF
0uzz7X1cNHJA6gcjhNHwHw5+jM4+WMU6QOodTndzQsFWCwEEkH+YwaGQr2AEJIIyDTlkrcthyOaIQFIBcdPHEjqfHg0CVFVST2h6Qh6zvO56muay+Zhm
bL6usf7XnVLo4HJLoVEVFHI+I/I4r8RWH2u/JKqigpmPAMJpxcC7HtvxLv7Ml0Ul1PdfL2rgEyZbaogltKxW1FpZtqYegfd8zYh4h+SHRBge0p1d/EZD
16UIKdzsOxLBRa3YDkqhNRZPGysA8OVCFxwo4a1G+rdt0WwQ/HY/dDyIoCqSAcDnxEuCBJZjLYeVrakHAQFaBJgcTcGf3tn3p9puX4QJ5afW33245hw8
a+Yd/GSceUuU3h37e6nef5lw1rYOZ2OR36LnIWQOZO6LENypr3ns32gm0MKdREZk5nnJTy+Z1OkOZOFV5Hg8XygKeSQybZ7WHizW4JfWEAGWTsyeARBA
0QDpkj6SRCUHIXHg6CouQaAbMPMOE5uoqERkAmJhU/crfpiAzlFiFRv7jI++uOkDr5BxMYGHEHLM+cHxYqDCPY9TY/jhOsNlOA2zrKa+1e1V7z8rhDhT
miH1z2D2I7yr4H25dxbge4jC7U6mevw9tsBjt+fED3Mh5nl7F6i1qLzRsoqoZKVi+xqVSzFRpwDzgu8Nzr4kROHvvBjCsFGAMgKEoqVRE4DAEDAkKjMX
sgmkkqCD4XuAQ9kzI/rTCVgSSEcEsv/z7YQQRoBPdbGMgqgchNAoy/hj+ucJMvYoZTZImIDI58SzqsAgaIDOZ7fKeBOGH4PyzVXDHBiXKYuZbccrcuR/
Ykh4ZUXLULlBc2+QcIqqQYqqiKqxMtbVOPXWY4X8PwiBBGhURCs/p6k5CgHiEG2+PXm25DDfksgziGRhyYy/WeU79U4/ZPIofMNbHbtV2uVzPKfTaomQ
vfPjsA8/f4fVyQZOBPM/R7hsp6mCxgilPgeBsb/p+nhJrqTielPOP2/LY0qDvrL7CVMM+wLrUWKSxr5nx8ievwwxfFxD8zoeYvadoEUzrCqigL2ieh8T
b2GhoapWDrEVe64igJ1Oj9uBxDuduDcH6m2lk9+p7ZBgxNZvyHbD1/O+zNHnzJhDv4IfYL694i/Zv5AlXRKJ5QPSYfA1NEw2dz3moiKAw7csWM1PUDsH
K+Pjqb9p8aLKdjWHrOHqQ2I3OCuoDmyA8anQvcYGtICyVhOxk57IM9SuHSJHjwz9bggt9G5jmF92iXTsd6dXVtSm8BcZxOnwTyJOz8HMqiR4PcO6hy5V
OxeRJlka7sdGyiJgHoZ4BzAALCE7GGsVRLpMZAUCeQpxTRKA6xN5NjjXP2aGCikVYopfrvwfIG++yoVA/Z1OHYH2PdNw9JBBneB5Hsa6fq20vpKB05hT
DR2PSVzubZPmX7+sqM2U4nr+msqPk13GQXUgD+KKr8hIOgRgQl23Crum6Agrv4OWnmdzcjcM59N2xANnzducho+Ana52vJnbg6Wn0A4PNM6guxrWDbOn
TpOkiIeuugfHi7nSKJOZ3VBST7zqdXp8ejp7d9/iQnrYeX4eNfKDYUJ8NZDFHMuCqqOF9ID1PMhkLL8GcyKIdB8APZnVV6Jtbzkdl9U5OS8IN5QNEg4j
mWjMlpLik0uyceOuIHGh7DE5JvGgshFUtZ06l3PJ4nAX6ZPAnCow++vHQ6Q2DboTqKSluupR4naFFFH5/n1DuTxOlXkfcdx1GH2Z8zNFrAjMUxkKIaEi
o8Q8BUk64Wev2fV+NzUnHFg/dkh8Q6pFJfgcTl9/Hcq1+8MxRmZ6SZs60OERfoK4cqkwYHuIf7jt2O/rCnQ8HTid9bXR3GejjEfGe053WAM6Tfe+Pyms
86G7oP2nG/w3BQ5gGw7HekcnXxvA7DYeBy4tNBBBVUEjqD7tKPPMOHwBvullc4gcYYdDrReMvl3PkTXg3rEUgPTsE1hz0dcI6AHde6VdpPEVlT7NCnQ5
uxydPEDDR6mB8de01A6J4vDnSOx2IdHr11nacObsbndGyctoyK+K/j26kd4EvDH5xlPKe3uBEPSyh3zkyaG7YXJ6aoN31trSqu29NGp9Q6fenu0Ux6SD
Pv7+v8nj7ovHBfyhemBeZ8UqIgz27kXoZMmMBSC/l8aEbRtLW1gZBT2mwWbn0PcKTfo7sPE+/JxuL75sH2/kc+TS8VvdfsD80RECANJj10kW7r8bYd4U
wP9jnbDus2kZlbjvmLviztIVW0W1vISNajxzbFYtR2eail5v/KMZLNu1buSX2mw+v+UvVNcZTDMq2yXW+jUmGB9vBRuRvPGUWZXAsuKDIiOuuffOdqm9
l/SLl9JOraZ3xbYYmdAnmRjLxWgmHyZ7JraRK56cTw8ptUqsT3OVcKf0V8nrql9v/6ZerscxOCJffvIdnLuZ+yJW+32I/mYH3MfyKHbAP8JKGhdShkiN
NKH/tIG0LoqKE4QFLWxIag/BUV7zsPkaXsJ8r9N+jBzHAvYeJJXomt2/CWE8WG2RYFYGmGZQIY760AndnRrzGBuHgZJzarbYUNShjKEcw0b3htuMQgTb
y5KDsyp0gDTIbO2Lzh2kDbOeLOisDqhwgHSw2NJwOdDbhWuu+c2+c/XgMhOFN2p2HhgPPTh1/4c3tJBtsHlDQGgbE21oTXDbSakMkW2EAe5+rNE/+Pvn
/5CCwFUJCAlGvoE0eDwgSb8rrohA/EIF2hh18rCPq9ttHm4HQ3znscbl1Qb7dQ264lQLlMviMNQOhTcmTDIH6hJ3nLs4DqEP6xh/yQOPcftaUvMgRsAP
HcP9cqr9g/qJfuwD0H4HQuGZOXn5uGEB4FvW+An9vP04ky6CY5SURY8nh2TfIkEVP3YsbbmoLBW+tJvoBNa0ZEmwWZsDaQpT2HiCeZB4pUMYp7z8NYam
P8A/R+BsP9D+/gWpp9vJYgJSSSiRVQJ3hInwE/0SBSLSU+AkC/AB/3y0DM0NFRUpIQoSRLEEDiQ4WSJ6VDge7mmFfsYJ0QaOCMcYD+lCP76CrisOT1kc
CTW+KXAFTs8Tv87qoJuP8p121qpqCtBBe12fPmZTE+YESUM91JfgG2SR5P4EOhCe4DzZWpD7ilMT1p+/BdpDbKwxDSwo0sUkolgg5bxHM7HIHcjJnXwi
BDCIbsQEBnZx7YC1xgcWFBRBJJDzFnNY9OoeAHzNdqMSM8juwD0EHoV7lJ7OqB2gDCmQ4s77mC7TIVDTVNBXvITuj5vPj6VuchqGKCx9CyEs/tp5vk+2
GZ8tZgdfmFgeQgRPU9x7fi+WSFpzZRExasoaoNsFMruCp64hwn+FGJ+U75vie8+GUIn3a3u46GaU90nddufVucIxBAMCvJdicZ97jne973hXOzkMg+Yc
UUi1vXKKJ3i27bYSpQKmv4bLHF22FhDYzbIakQCTRvOCDpID8FkNQlAU6g2qUdZijomCcjHWCuXCNTolXbR0O3vMDyonuEN/uNHEE+8PeA9QrguH+5oC
GSSJA7dnmUT/EisSrCvhhonRkN+kUQR3Ud3bspw5wqYXLuoDICAlTlIlgZolmDaJlDAgEMh2wxENiRXUCg6g0D6ByUiECRUP8JgmIYpF/P/bVSJSnD4g
npz/AuhFfnOjWrUnYA5hKQyIQ4t23bUZUMcn/Zd/YfZ1p8HZGuI5WUxueOUTUtdNL+BpzTllI/mm5MhzWkm+d1ylkBakqdODDnZAsN0WpaM53syXfObv
MZRJpuVJc4zWNNMJuingWFUoJwRJt43KYBqw3kNGFTfe7ao657hJkF5Fz9q82mfag3rjg9nd9vfPe5LUwJ8tw4kMnoz5gUsDdm+DWtCMl0dMzUtJ5pSQ
+YOCBxje22GdtT9d975Ox7N3OtqLFClemU1d3ocGhSQMNQw2IarEr0vOi2lTUErVru5He54caBHbDnnV8y0h5HODk2+Du4wQZB1Hu2CXYwcYskAQEb6w
6DHYxWayM4cvAWeMtLVNKU0gUtBSNRWziB6PS+EAnXm93BR6oH/rCUDp3V3BB7UVPkGzt17O+2+nyzhmLkvZmBkVkgRB75zWJhLxn6XzufPmdSdnWnD+
9DFwsNHV1iMhjmBhhxkps8AwmdDZsZ/NAkeIxOQVe9zfIpOv5FBEOOAevnJNH5W5BPFWacLYY9J/Dr9mpyg+oz3XWyLnDqkTCDnCL/BTkTkBssbEqj4Z
lEasQJilkJaWiiFMqJOmtZQds+iAQ/etqUmkIiqSCaSGAhIu76CBQo8g17cB/HmIA+4FYBA22TkAPyAvVvWnulIJo8wkywADw+SrxDwd8f4RVUOp0QmU
SR64XRBqSWXonGF2ModaBHnaMCCG5s4QJSjkqlAJkKONY4KlKJBFC0rhGEimBZA7ABIGSlADhAZCFIEAsqgQz/Qq/btU7eYn7OcSf7poCBlZiqopFMIE
oTeTmCB2p9PHw+WenrttGwc4XZrRrV9xA1vcoGtTZJUk3ujmh9JokujjdwGXWa8JmAbDdaoVAbkHM86cQ1rlJDrq5Yls6+uaGDmgyYRMa7osNOkqGkpm
7hvczCYUzMChaYZkvHTneQm+wFd8A5TImBVezKZi2a6UNNCO1lbh05Vg7bJIHF9fN2E2fqE/b49BQ/Wz9hhVjIU/L6TJ3+R73z96NhCZrNWzVkYbZtsH
pN3aCiOCvbK/fKuLCibSLQmmQGlAfwhFOyAA9JxwOITroHcnNB0aPodVSKkqmIggoRIBiGQCmJiKSKlSYdtP4jA8wfzJFJZD6iaM3HPhhXZ7E6ydqPHi
0wiEqwT6fDx35gHhET4gb3M09QA9nYgdgd5CskCMSksq6PcHch5IvXtOyO+T1kiB3nAxBe3l0RPZKiPeQ2eR8fL0yD4XT0ZrbrIXXLmJNDS2j+cIXtMA
YcckOAzojBGMQFE1arERifMB8ZWwiOCLA365HvWWykSP91UDgeeLxxwZJCHH1+FuLahO/Bh2F2GevRfBUyDtzs2Td3NALrA+BsSDSBQBOo6dO5eQd309
xifJzAsxELebnXkN57+OlETj5HaEY0ESkw7erSe3l2GRmYlPv258uhLpLxV/kkaSgFoSgSl15IGYgByQ0l7te33IfkWIGjX7h2Ha0l6w0EH3ScmYURRk
J1YSm40LmYBFCGfZgHlqxm8t9KGoaOyQ4y0EaILIC2LGZSyAsWHRCfT26323hYnRKbbZycQRSIKIgKagipCB8WCJQpAxoo8FvWL+hAfIRXzDxeafwJ7+
4/V38RFCoAgDRvoIkQKkKQ9ZjxHegA7jsyeKcNi5ciAokwFP0giVZGAX1qfvkxQX1OIpgkIaLFkbs7e4PgdPx8ESZXNqEah7bYPfGDb+24nBn9zySzev
jtt+XtMQvv7f0Na87zFPiU/g/ENTERUQMGkEnKmooCLFMXkgwP3GyBsykSGDrFJgpDTCUuYYnrnIWLQPj+I++X1MpkCfhdhz8PX2nHScu/k1GQX6eBkw
7GpmQEBS0tlGUpIRSFCsWybz63nWxgigthRGOlELSgSCroxphnc4t2pUtoVYrAYRaIi0EraG/A/Hnke3HR5kJIG9jScPQNyTgPsMmCH0nMyHJx2U1pw4
Y4cFNu5SkBoPWwQQdJVtGetvJQQ9fgFugwd4PNeqhLCl3ydj91MlRpSFuM2YWWXwr9YU/n1OYQN8PWdBQfXA4kgJEitKJSoHXSz+Rh6ofh9N4HdAU4Zv
xu069QZIndoaepmC/ayoimaoZmfNLHbMMgeFqEMwwLYDFeAe78l5gHBR7x25Grzn5AOPj9zs6DZXAwYkpDeAyZgImGKpU1PDWA0izU1USptFrRtttsWZ
KjkLtEeiEyIWFNvensQLvjZNuQCHCiOrRhVw1gkJJz622kT2xOx+9hFN3o9yGgCqKQ22zUrBPGNXnVy4bGQOGxDgYQFilaisGdbeuUCjIS80MjIKTdsC
dLenJtOJvZJiAGrxntjXuMcevE8bHIGnYD3U7HzZ1od5R59NjHyzFPRn4msnTu61L3cF0H/D1p9NHd2B055qQJ7T3Ag/7gIQKVIJAH08sVNQFDFS0Ask
ESUA/A4e3Mq+UuT7bJJKzHaTJ2dgwT2KExixQ+B9OZ+eNKxgCdHhqYAnjdZKcU3l2hjhr+TNs23dxU+4prd0wX9l4MLBObXZqhnEEDnME1+Nu1iMQ4uI
hwon3HRx6CREOSUU93C9jabTsEYcAjZNP3Lxcj6I+vRgQSCCCV4wpEA5oWQpPyCnHHGGtpm/R6aGzqtsuAYc1ZO2pP2iBpDb6qnE6xE4ZgBYYiZTFJQN
DSlFEY4J6RsQ8gA/FEJZYgQJaGlIIBKiEmGmppgIJmJIoImoiIiIgqIJoqSSZigmIC9BhiuMLIkySsoyFCEEpECpgMsUEwhkgSM1VMkrgCPDsOkH3FIH
aennMz0xPTvh04VcPDfVckOcJcFReMOicaN8l5MDZMEl3d6AzSjQZQ5xANW5YCmAqURUkqIoiXjkOFQq1Mg1PHN0cm4Vij0ql0kpxyYJNaMLq6f+Z0y/
nZrjhzG45vrUIyRwk6spteUmmQxkgG+ZQJOvPrQP6WZATLATi5jatRiDGYY9uPNAe+XyHmaWoIzEyqUoZRkiig926m3bUHlo+oHBu6DED/N9fr8w+0H4
/ncuE7Qr9ahOnoIPEDsD4iQ+Bw9bJTqRUKjYfp7Xb+Y64h7EhPaB/x2TcFCO4pOOXqHh37kfnW0FEGt7hJIKlzED2esOq/23NfEx4PJpbZ4pkfUlSJUN
5E5ER38DQe4ATf+Dh3RgAZ6d7yGpLDmMny9fVMagfNOXUKiOnidPr4Hf4elxNwDSYw19u2AbbYFueaGNcPuzhp5cXlIMy0qmHFwBwkMkcvEfG9vYoNr4
zijb6cBO24hcQ/lnPrJgfrVRUjGQ6znreELUqSrbGZcTp8w5OTYeHl8E/O0rfLDPe/4fvL+KX9MhBg0n7U9OTYXEDs4TkUT9hYcJsmuq4B/yEBGyPNoK
603Erm5E2oGIMMMLbZFunsHWykgxnjbtKCcducnEtDWyS8IWKJ9Njb8fd9A6ck7dZzeUKeTNsnjim6+SfEv5dTj6XU7Xp0l0Gfx412H0OYkh62dOWccS
FCeQJ+hPy9muoHvyChZZentTlk1dzKGVCXjAY724h+/8eidgn4fhzXinrkocDmbwfnSh/I6ETcnNl8Ovn9+zjydyTEgKDPTgxOVsp4YuiDa3eWHIl/2c
jF3k5R1SSJ14y7GsnhtYdjtQxDef5/fTsQD3ySf794e4TeTGkDH77sFFCFvtfkiUi7BaPj2w0+d7baPVNxhyyTyMKebJ5skOKUROeLJw7ZkHE41mHgkD
xgEEnAw6bmKZFBsCPeKA4huxb8aqK0gm46Q6Rbnrru1JvrY4zcVeMzfdn+jPYZDfr0wA69UC5Kbz0TqnUan1E0leDn3j5E8YA3eIcXrp5xuRyAD/hIvM
OPJHOlERdOQUFNFDEBEQR75yXBlVwlCilEKQAoEoCbipAuSTfop283mHQPZm3tZUk4vU6Z/EiH29wxLwduhwGHo+PPO/um/J/vkNhCkmCeD1STmIAHOf
iGGIepnZ/MfAR9537nTORpjVa0TtFVgeBMn5WWB4PY33601hTjdhrVBRYiBiGbN5tdFnJo4AcNHNTnJ/tFmYhsJ7HbTyB2TGVI9upDKjsaB9has0PWLv
XOqqadIUyrFdNyzA1cNFUeyVHPP3zXxCR/3vnxeqfD2kn3WidIAUnwBvBxynmPcPdgZDTeZryPlozZ2ggHnIISgv7UIN+uXSwDLPLYdSUrMcYFFkCyHI
UhXcsP+3pXL7B6gB/rByAfc7gVIaZ6ZexyG89dTMS06M0eNl6bGCRHx/s7UT+z/L5ypYFPpP2tswqQg1yO0pEEiNrESY63v1v9b9hWBBNo/AoZm6NFxz
k0RaOW5hg0+uv5NbOG3Sz6I/Qpvb0f0PJzx93D/scDe1vTidJ56Tue1aP7fSqpyOKHZmYdDwzSdBX2WhZCsAPJ7pzylIG/Al2E753edvH9Hms7rS2Fx9
Oq+OITbcOG1VGRYn60qs5YcMDhkBfC2DiTwHTcsON2SxRymqBKIicwQLsxEIkToqf82kDiNcTqeDzOUYC//P3/TjKfWBkuhfAwI49xyfhkynFoytaayZ
RnnQdmzULs1QnO5V7+FNdrCtVGRTZQRmQgdCK46h7INhSA3uNyDdxyMXOx8dPJCCFoRkF0nyj46Xb1sjtnjuOEdRiyQi9QquEyg9ZM7F1ycLI2MSYcmx
a2Gi0lYqR3z0r0TowQedaTmJwkTmtxbFC4USOggoC4coRgS2ERJgJrwTIDIMqKRvwACwTxkN5iGyGPR0ggUIQo9bwZgnROjuZc3vvghPtQ5QeeMJwnBj
zHADZYjzcV+VKs3dsljxadvhPowUJDtseZZemZLnaPUk+3ZT4AEoduGyHHNAxFEXxKeOts6iTKvAYawaUQ+4JCJz7e3p65jiOMuMJWVxmKyVlRIoSgJi
l9KK23cZYe3bP3GxoNSBiVUNg35mFd6m7mbt2S3WOVCtBOjvJ4ePdB0nHW2vjhTq7vT7t8twe8XyIHwKdKk/F+XsN6kXgvlgpPcfPT7yHHE7fOuaIbsl
Y82njkFCJQenYoFhrW2XHAhIpCHFxxozjkyOUxW3o7tXtF8V9ePdjB4zjbChkOcGeee+yc4O0AhB5FDkznGegO4MkYSBSHAkNIaQnMk6eM15E8fDbDRg
5eOnGnbw0Fti2cOiKhs728h+3n5dDQcfSn36ocFrEsRbQlPqlPiWjeecNCcMsRg8JKFL3PfhlDvjqugOGGnXb18fVKMoz5kJ/AkMxFijPdaCMRBVfZlE
EWSG+gDx6nULL/LwFCeTIdfInv89MH1fRJ9jA2l4zoVXm7Km43L1Aomjt3O5DZPW+0eJ5uej0bqBpR2Hu6hhITnhqlGKjOJYXBVaVqPEud0O27bPXZPP
dE59HXFzPqOqYrc2Vz0KiqsQtFdSidRLgjA4yGM5oMHi7cZh3I9odz3YjAcdjAdtgtDIraFsy24kGFkpSW2nYh7dYATkD3oTeQDVFCgsC3xQKHtokwzu
9PSwqIcoGjWyGefr6ztqXpOBjJ1IS0iAo80rDGJvRkh1Q2ulptzL4Zwj+IfGBh5SfCHQO3WgdOAKKQYdUsymWhYPM+1+tA5NfA+CDLPpqfTCz4hQ6gFB
BVdaLNQpyYZ40gU1xgCoskPLeHWeROAmhjOZAPonCb8j12mtsTd21k/oWOe7hwM5so92mqFfiinMcONpjrWFWqWIr2yzLTe9Z0zjh2bMOaxs+PoHfRLU
JGDIzCJbpIdL17gOPW+TPMupPYm2HKDtScQ5Cw5XaZlYeDqMNZQnSbL4p97O5yEwKQR7pARxziYc9k7epmSmJBYEnbRzo5ezx0MBQZkuNmL2zDQ0Xysq
sRNxMHFd3eLOW4tEvDy5qCpqznp2Mn28VERDcablsnGrnCeifddbMJEgE2RkxMCA5YW6YZBg1dOYFwNViS59CzW8nE4DZkQSYcfvuBq+COGJjBHoY8Tk
fFw0D8GV7Wko7jbTJEBHYkqHl+w/+e4GxIdokqI+iUwZ3w5DxpZeRB2Mvqk+R0xeJPNJOlo22DR/x1rQByL/Km5pdny8PDfXABbyWRJ8oEIeh9WEFCkU
ioKKZCWmqiUmEiiCKhiChKUmWkSSBSBmhKUpJYAd7JaKHCAZlILCCdk63lznVhKCebA2T2tfNtqr8UobkvDCvljuYMEH6JAsn0+dLkJRkDkQQtLeOXUu
uhk2AsJpKCa7VHuo83o4BwcWG+ffgbEnAk3bJvVQZkHUawwGFZRN3SS/Q7ehxNjvuSckcxSFjh+PoXQmjbJkKWTfXAbkhD13nJJ5T2TvHLzjgHzaKCYa
VKUpSigSohpIqWhpmCgmFD5ASYQFEhCUMExJJEJJETUIEhLVudXZ5h2JLVBVsznfmMppx48SiSntyJimMjEoS22nSSYUBUV2JwSqoguRy5BAFAXKiEw/
2hDuKzlCEDSbasQYy6XhjYcbtQjELEgUs9no0usxCzYtK5GQJkb4WKuwRtREQMUzTVUxIBLFCU00Bsh9gqRCJAwyei9bZENONlMGkJk0ZNEm80gRGtI6
lV/9PR3HXsQxS7lg+wr1c6gcHwnvDM4yGnZWYhDc1vRDhBqL4yKIIB3gfmQ69Otos0n9uWCLGfk3gqqf/RN9V/1b6Mv7abIfml5TdN0JooxFQRRjhDBp
KjZAZsnLLEiWwLxBNM572HQYFeelBdxhl21k0Uay0rQjxiwnbnw2KN1idpObJkYgwmapKn9uVEmtUBUUREWIXp0wns7ThhRR4LvJYgdGVvelTbNKKcFZ
a4BhdOuMKZIxZDaTgQKgLjtsRIYNYsRVR4XfSBmpxbBVZFiCis0LTbw6tFKBnFwFR42UxRPjCCKKoua3M84OiEnYqKy2LNZRRnGsXgNY7TT2LXcDpo1m
jeXo1ErCrbiGtF5aG+aGIooIhpqeDWCzhqxhuGZONLNMONawg7zAUQ6pKp3QsWJOIcWYyHKTWqZ99r5Hu6u+XKlWd804RwfH3EhLzsnedrU7Qm1okq2j
gw2sho2ID33FCqnszvIQ44Rwskr620qiKHO1lBPjiPsvu4RdMkgSus3006cq7T53eJd4dODErIVF5ZiKGAYzeUgsdJVOUkGrCPIoTkV3Old31Bu07dwE
ovWsu06B530i9QQoKwZIHeBgXKA2DObiirFUIqBISgYCSNRKqbHw01azjJXLWLF2SuBkOlsE4/hcOZdJ+x1HwIywdMOTws0MOZaiaN4aINWWMYMxPLpg
bpNBUS7E6S7Ugu+CP3EJ0eQnyJfLtO87ozSKLMmZztus3MEybuQSFi9NGupQ3mGi/362YU6JzGTBKxcfLdUNpNMMf63SVkfGhRMZN7zAvhN46p0Hi0ok
7pWLitVWSqip5XEMXrZ1ZyIMRYJkvG5ScpsJNcUzruZBda5plyq9y4zqzQwXacM8etkxNpviFFnRvBdKkWVMTDWs264smzKdTZVNDOGTUcZ33cyePPiL
aCq/EC62p6SnGaCOtIVhiFENJXMpDHogZvWGJWiRLP6+Jxvo7XqX2Tug/zcHh1h2M4nU1RTZayWFMioYgUCwRKTkKwdDVUNChgGioKvj/T/V/w/zfr8+
Q6dgaIgkZ3yzuKIZE01k7CiAeiScJraZh70DdhnJTm8GOOZIptKc0NIHvQeKQwZnXeGrSayhOdcYJEugppIl/vQwH4mye//w3D5ydZpwPAEJCjyrArXg
AsKDGFj1+3v4Gl2trIs0yp9n/3LDg2KBuvPjk9GbvpvuUzMzMULSVk4eqGJAV6Un2Py4CnL4sPTSMDaRaAS7clkAmFxUZ0spAWSKKJ3xsnIlTyDxLsNC
0OQlsYUDxBoo6SAnlCGAQQhOgxrFiZYYxnCFdScR0pIgTsEmyk6g2DnuOwaB2qiWA1i6ATRjBLEIRJxyigw2xxcSXGEg52FwjjfE/qAZSWU3fJ5Iv2DP
vSD9UrgswSEP0/ZxTiKCe+N3h+3k/rv59h6FmY/T/OnXMBihoHBz9tRLaGMh3H9Zab8BsngIceRqGPbnZp6UnggHiNjObZOHaf2yAQBQofnHZwMBOSkE
WMmsXKKhYs6LB300nQoM4lMDc5xYd8m748Sa3O31HwhTVkxFRRExE0EwRUNVZiJjAlBQJEAXv1BoF1KLrcngRpFuie7w4FaM90gUf6ZD8p5RKcsD2NVR
LXDYiKIiCWLB0Jpka/YyG7IThGZOcTgcq8YLZy5bVhwttRtdc5Rcp0SJjqebCHQSqruQsCIQ1SEhABpYDx5h58mg6hagsxbFA9d5iT9zuD4nOzCfB5f6
WHMj7rfL7/P7qWqXzjctPVFKIpD6xlT30ou1M23A0RrsQ8fPw7UA8iENqSIikFUKQapCmiKmgoGmkpiCgqqoapaaYkipaqkqIpiqJqiIaggok3sWaKKS
qgqJKKAhmmCGmgKZKaoqkiIKKhpqiiYkomqKYoGSpnPjp1NBVNUtAFFUEtMsVEETRRUIijkTCPMCCKooghRAcPWeJx00pDy8Dx20jub7Wcd6exF9t2So
E4+tCEDqfechKPiZThPf6zsdzVJkkAb/y+XOjUm51s9cKdqYnoxYbd96n3ndAnxfeQwmkt+GEJqBcKu2nNCZBEcqd3uLOcmOHAeqScZKITEOUMps5UJI
QVyacAsiNUCQSOsBiCMHE3T0iOjRLQ7wvAE8fXiLhInbyAmA6Pqxp7boueCPkauWfdxknafGvyn6ft3kNp1tIMOlOr7maKfTJWGl0H33xnM5LuG5TWYE
Q2pBa8MuaprOdU1WG43ysDk5sEZJ8f6aYcqTi2KOWl6ZkdWmcbNOJoGW4VyMwSoJOLYCzTfS8GapVV60yDq1jCmxwQuhh1hyDK6ouzJenbnAV1zma+iV
4zOnNhHl4vXNdX1A+gAPt8asgfCh5OL67gInsHLpQ7/KSkCgKCscO3Tlm2TUpg24rJD1HiuoYVBXZeJcmEgezACnJYVyVrFBFUzUJDRpeSojzVTOnux8
OQdA0nf5Zlmb5XlVW1qo09rScJLy8LmLzQ/oCsWGGI5TAmY4hHnrDneBOkeknp5YHek/g0+Bzv3qG2YhFUWf2u0J0fx22ODjejbEU6p7YT0gS0U/YoiF
hQ6vdbEx92eKXzunZGGrz8teugrInMvwqp1zbU1y9OGb8I1bSbp/TPtBO/yXQdOD4qbiO73B7/+cDPxzkh6eVSed9ae7Jpk8UkPF8ZCBvgch+DWHqwNi
H0lnoT7Zo8zfx+BtxfE1yaXdrOkWX6h43QPedMxjE06RSaQ0w0Oe1kiznzkh4HTpQNw7HYrNXbWV/scB7dr/5/XbHV+gCuCOPOcX3GAHxPP5+v2+2Ce8
ZRW4BNoRIahGBNUFMsUCSA5El/uqQzVy3BhdGMalEMVRFhhzyYzNua1Mw44ptNihs1bxmtujctqusrsxLqagiZgrgcG6a2V3vW96ybKzhjl0rNFoosDO
MzimypDHIUl1Pv5khA98SeXsFFHYFCaXiPENY4lLRS1RJUDSu26Oh7YHc7DiA+85RrHFwgwcuCSVNqslAS5XCrjOdhiFA3mnUABpkXUOjWFIJSGSgaIU
03f4cTmrHR8ces2a1z/lL29ccFNWVSpH/P+BHxWQkwgDkysWYd/1WDr+XsX4B2bn/h4ftF0CwBsndP/k760JDpTq8qsv/kzy1YX/NenNISWejPR46LYT
zseRJQyRWEZrZ35dRowiEtRoQ9iJA26w10BcZ0gXt9d5hM2Ggq8zkRDpDIe72hrsalmX6nvrX5y9eeuPLX1c8Mnp2k4+QmwmSRQWeCSrep235ON04fPa
a55dtzWjk1uHNDZqTvVUdTo3qb2UD7IRmg/Fz4+K9ZrtdipXO85L1kSYnQfrsVywrY0duXwGj7MDoTXgPqcFlR51PfnFjl7TfoaVe1zUb3mUwgd+oe9G
nOGgAPcIeyY6Q3gNOiDI30oMDh9Pv3eviHkxNMhQ57l8tudw1SlFXW9XvbAfCyA9cw3Hp5FJ26ymyQJMBk3QB7P3c/x8WQANckkT3dzJNAibHRqTRWJK
/jc6MVnvuRRa6KyRc0GPR4X1rseq14s9UPB2PLsyYQMDnqYrqK0Ltu/S4PNv4NjMdNZ0o3UkMV21SnZbNVF0b+Kn3vhqZ0uA7PUn41ED3N4oaQidZ5Ny
Xcxl2/ilzQXm8oTsfGmq0HGIIkkgHojUZICPQjkzG7zqhoCIINDVmN60r4RJCIsn1Y6gL4nyjcHqEE90QJA3ElevJdkbBS8RFCUJUckraQFkCQYE+aYd
QoBqiQeHJHvhacXQaLzHeuWdkrNTyzT12iN1ecpc3HJ5BdCNccaKA4xhERRwgjXNyJ1aAz1k2BogUPRETlj3lMhSvMfJA6vXskKvD2yFURVOduIGePOw
p6Bzq4JKC0IQEh1zjwsi6UF1hmALxQA802kw6WSHS3EiGUrubnTDGKRZN0Vmek8oU8IVPgOJ0JnuLCQJKkkLjJWEYI1Y+5qBNJE+vYZAEoIVN69aJ2QH
gGjmpDlpyF9CQhcu8B60uotAkgzqKI0pqggjxbuaXjAmmX5K2CQCLOwXItAsjkEASLkD6CiWFcATNwfVRg71AQFzgmBMQAsUDZsHv0u9jMnkgYbMCOEw
Va+7jHHt76NiKIHi9uK6myOhu3g4oA7F9ao8ze/XNjXR6lm6KXVDCsiy8+L1GepXU3YrbDBdFyiVNhrLR3QabTlthAWPbt9H2QJ77okZIoKk111pigIo
dlDogeHzpb6UUCAyHF1yUjLStyRJif21rdV6Q/HzIl98I95HZeggJJktdbdildGKxDN+3XR+nEwMsulpYE4Ho+ghdEdd80cCbJbDhA8d0ETSJrJy9t47
03Amco6KGpGcKaD3IskgdkAK8ixIEmDGKJMRQIwh81kMBfD0pz2mwiY9Gpt0sIb78m66e1uUURI3uHAEx6ROgwJ2gUhnaOeDcjpXFwNnyeqMyKcuamtm
Oe9VFqsQIkOfW/KJgTtfOlK2xaM9TBKrTVoarzVu7taRKrpAu4IyaDQq8CNUQ6iTqWRoL1IEvYrnlMc6dzmhwe0KIfsjWhlAIggDMkeLBgFxXEJBAwOq
ee+pph1tkPRA58Sk6vCsgcZbW1nXytDXjhvovdxmcoPLnZNg2ojDE5QrHoiTFEJrQ0HDkWQhYBCMDLQZiaQ1SUxkUO3IGJueW+t6sYcpOvNx43osOrQA
YPsxeIB1j8j22dmmGQI4DCKBlE+vE1JIHU72cI89LkJtUyyypCYi72Z15wCtihhGqqOUI2WCKBACOFkwYLWwCwalusOd06bsonVhjnnmtHUeHSBOGCxZ
wiMdXUTSUmMRBSceecavk887thz8Y5gj1uMFeu+s0UkyFtLODWTO+JyFYQ+Bg6GT1ltjFpCnGX61hoVbLJwe1JubMzCcJ2gty4qVVjZ5bzfXO3wDYpRF
EDm4Q9ijABWoPSvUh52Q4rpeczQQk2KJcFoKJQJTRnduLahmGY2YHBoLLQB0MymG1YsnnWMUOS4GsFAFxEWIMbShQgFshA0Y9ZCiJ5T4CWQvCIW/I4O7
6qiCeHh1OnHRgaPV6dMrqABO9brqVWcHJiurjN764c11N9Y9LWZGzWuxwGyAO3GGUsAhkDj56kcOO7MgTubUmjugs83Z5CdctzJVceRpe2a8n8IVVUie
Hk6169HZuoA2KkMcBbCRN9JH2mHTYZInIzTyRk7pQepseac74Li7XPpUTzQW89WFMe+OfRRJdY0uh3XHHsYGSRh17vcpkdGjt00ZvcZPOawYdXXK9UcO
vJuLe8N3Lj0x4RMVxwO8EURqF1S0AhO+LzXPMDspHEBvWLxuxUo9jvcgTXZDM+EzMZxB3BU65eqoqlSjeh8U7EuCK3InnUIfApZ4us0NDAoE1QhgCsk7
CjwQSJ62Zwxm0t7lmQpT5OYCDKOa9W89UJPwmPjjgnIBPehqpB1YCcCB3UhCSJBbXB0FNIW7gyjHpQTGd5fUAbgSKYGgLq9mOS4htgIQY+PXUn2mX4iR
so9mDoKiOdITjpzAlRXU1MBVjGBzlLwGziU0k/RgYLgJG7xjsjlMZxBweh3g5jDOupe6F7CKN3Nil0O1tYJphCtq9gtyHldlpTQCEki6UgPeoqUS8DQS
UEaCGFe/Z6RczIQ15HlI61GYRQjp9XgwFZdZhBuBOEoU8t98u53TmAkSTXW+OoaXaHgngp1JaMtiYejoGdDK3ejddVpoSe6vJojhjZB3dF4dD0GhrAWO
B0ZrR1+HfrzXQAwHIC6B8vroau0ql6wSrFwtcUnvUUQ+r3N1zWo65NVsyHMqUyspqp2anRWWt6Dm75LneZqrVVesWGz1Yp0R8ep7ldOD0Jma7ueCgExY
oIkCj1HvBc679lSABJAGCyQjHgW5FVHt+yGPSQJBMrmcN78Q69cZ0bHfE6xbIn1ruxyro6G0qpsukJ5zWURo0msWg1NBpmWMcjJAuuzkzVuTLdY6lF27
OjxpLLmtNvVd3si90tCqb3t2YF1dqaJ2hjKGjC4tmgSRJXNamNbEvuUtZzKjZR0eFdIaIPdsPEBAHYu4YGEaLujhed3q5G1RzmDq5e31OtJnd0rHRQBA
CnBrCg78i4caFoRYXNfPALIIvpIVGgoB2Zvy+8Q69hYfV6nldMDdcsLRrBcZlasZ5OHrLkby9TPFfBUzS7taS5Fi3PzOa2M5qGNfBHxGArBQkaT030Tu
O71S2IbSs9DgOowa9VY7ORFh8mDQ7MHQ5EUHg7J6Q4aMsO4sUhYoY5fzvtx0QK9+o4MiO2gu+e9+V156FPzdrxVoxOC0GgOkLOwfPAkHnRAFgUK9zUCh
C6Y45HBoVocoaMTojtyL60EN9obOaqouzNE+3upfY0YZDgZ1qRDsk4LwHEL4QxqQ3NzParrpsXEWNyIkAJgfYApyWmgwTFSNjPXkdag6KCjzs9OyEYXE
XFiZjAYDkKYBGApXnlvIn1ZGieqwGLYzvkQKG4O4NHYEmnsCvCG4661vla0PBvKlVaXQkVN9zMzHgjdSJA2YvYVDW0qoW8Cy3nSaWqMjVT3Y12r1m+4J
l7XK0cqsGqqOUvELwnnJ0eLiUyFiCOguqs0MZK74vVbzOrHa0v9gHjD+r+n7bHVYs/4srgwNk8J5Tl7GdjzhnkX442veUMqbmgHGoAswYgyQGQB80KgU
xMBAQCBwlDXItUVKULCsO81V6RFIvcVqdqSFX056QfTc9UeLua1I08daI73YumWEqY4a1pOlCglb1qRu+xlmgTpqiSyJx3yrJIIdcd6OWK71l3U6OzvA
5lmLWzVNRU2mGROqCF0A3U8KihCAH2igGBM6sVIFIbpOAtxu8saAyBQARgIZGEY4ixMLxxn4j75mafo9CYFEAwDqMEIQwH46NhwIqeX6Oj5AO+NIPJ80
LA6MAIHsVkAFgepHgzwAwI1EDgx9KKguXGxMXFRnAwK3YniAmgrvOqetZZOpUUYAUgbAxGA5lzfFN4CE6InELuwl1mhkQLjp6AnY1McMwGNQ4ioBAi55
GochkIcEjUh8ssdcHPSpw6/E2fMCcyT+Pw98gkeXi9jseU6eJukqMg7IGS55nmE8uBOooxyYTCiKcAU/gKjq4iLBMBjHXNC4vlirB1rBWBDpIxRiRyJY
bKUGlxyC0hve7OsDk9Lzr3J2sUBRQMTomt95s5nN6Kf7r8EkEVcWOxH7EzA9HZF+LRNdw8DCHDXiJoowkuyBL7dHgKMGoUmUloqklRC56Qcgj9/HgpRp
x7r42/QWuYR2fRZ69GXnuFgo4kPAH01y9eDh2QKBstJ+cDJhtp2lGuxd9LNpWc2kUnDWvRIVFiht5QNoPCcl1AO9E6haONziloDjZIP23hwd+Gw54pJu
nmw2fBLy3k3vgM5Tc2ZRR3dZjlczrm2B5O7DSmrDl5TTHEIJkbQCiiV6m+rz1m6paqnlKrV5xt61dUpSWGfW7EjVJlXR15OsXIgcAMAZA0etDQ3u74EJ
NbmMQJgLdc2FZkKFwDJsHUkdQOu/PMhuHRk522DschA5A7SGxhOO5shFgVA4S9aYm+r2tRiUsrpDTpNR0pUyqzfU01QwgcCM6c0/sKE2BMnhBiGHA/CQ
8gQIPAzHr0UEYz0KFnK870ROhOqEVQWQJ5B8/ocfh1HtF3+3pk9tcaNdSwDwDt57uoAVnbflDJqIExYKnrwcsPeg2ms+FqBXRzYCMjpu6u3946U77x9d
8H5aPcdo0NwqndjS9JiuJByHDXwGsGulRGLCZKZh1tcDkgT3ru6gmCQMANJIITI2VxhbMyditDBXZ7qct7J2RdDbpBEYRf5B9YPfPQTDB0bfJ5RIi+vQ
B2CFEYZpSfdIM+kB8NFEeb957oE4a4U9oIHoj379uMvTDLMUWZjvFYml03DQUdhIwSWklakJI64tdGfa0Ni1DWTO0h6KNIdrr0vH31oakjsuxjJA9GQ1
ores6zRjvpDekN9Ux10OuKpia5xRVsF3uXo0HGnFmSXc2yNlwzACSA17v1oATWYACR2PRAXtG6e32Q5zY2KM3uZiEO1bJRBIixm2aOWUQoYIHfI4IniC
ooshDpQFm/UySCzmNTLee++G63katta2VJthcCz7oIumiOAgyibWns4VksV7SSkh8IbBFd5OIQDxNzIocHkfE8Jwb5npOTQUVHZyTGQpId4AnScbhgch
YZxCG5TYB0N/DmKgfLpJ1ON5ngrQwOZDlU1NBvIbmg6hribmsM0bAMPLgVTpOZ1604BXd5PYu3PmW7v0fJ2MzMkAE5MT3dnAtx5m08YInHTidgMkNHc1
k35kQpz5EUhgHc7OBPAOxcexOxua86YEGg44Ox0Jo4gcjIOodCB75576dSzxQ6QoZvd6pd73M1ryQgrKti/i6WS91utl1dMQI+5P5EARLCJBAPTqUPkK
gLY8gjSgZbA2CsMNp1GVDhBECaQhVlhqK2skiGr+6MagdmEecoaPUmRSn7MDrLD/fI0INLLMQUAcCAOHpTUv/OeRbNtA6hxM9QKf1gQR3NyeT6ekkf20
v3Fn7d2H7d0P9EENCHEd74eNE/4mQWpA/1TG4yDbAGOYGgQUtDViJA2DeOD3KC+rwaSSc8e8B835g9cED2RxQfSo8l+c0FSRBMcpA3UNIi0KhVWKAKR6
AcAB9ZzPYIfT7A6c/zzHoGyj+t0QYuCodh7akKp/wLIKIgqCBlgUgIUCj/gb0hMI14cPnPNCAdt/kgulHhBQTKFNIhQDEgmttg8f+4dseg7IwzxqAshu
0m7rQSnWENBUkDkpibQEmZqKYgSZhg0KbmYiYgEI8BCET1lEACQEYAAXAH6IiMNPdTU51F8RSbijv7gsQSaV5ZxIvoCHenTIfyllkM8VfM0iS5YXJXyF
wPTtz+NXUUSrOclxOGe8iNTK/OWCOgkHyapg4HvZ3WVMxW1rwt5zcRbTN57Um9cLMGcQGEPG2UnnOrOGcdGwCyhxmyvezPIajJFxG4qOGt+F5cwb3Ml+
/kp0r9iHuAYsj0VXEq6G5C0Md8BQDeehormr6AisGzKlp8MDUhrPRahK10xRpvd5qeOTFFHRjwBgmB6OvmmWo1xdlpSUvTnkIeA/Nt6B3uPt7z5JAkdR
m+crSSUdWLIHUchGtRQQq53GutHRr7K+LAs+BmHSge8ZJgqpvnXoGqonpdTPeu2MyzkbXnAMfV/Hvc+7WoOiTGyO4jRFDSPaQ0Zw3kjJIcYx60CUBO4t
jYlAaIDiD4gp9jUyGYyB0cWxvcE1qNguNRhDMSLCDLwiSCL6rvc5IstbD7XbkuijFHpP4MkE9yQmPp9zdIiDFoJKERvxNDpyQDoLom8HU8oqMqkxflBs
IwJf1aE0d9DbAUg+r28dWj8+vrxWKrvJ9DtLk312JkO5CckdHiT1lXKMcZ4xb1KA0K3mpB5qrytYrzejIVkbeo87y5+eme67saE09HfaHT7Pfm6kZYbZ
KNmZzx5NNb1XwxIGd9MlilHjHBYuugaAIeMypgwY2PAm3e5r0y0xvIwREXXbgURyxmG4IBHo6Y2OEJeKu57sOSxLfngxdZLXFNJzyc0fM53mmj2ChgJl
0vkg0AzAFAR6AAH0LHXwCU/aXWxkK7Eg9njoKZOu0ooXVxmN8mxUKlQmGXFzgJB03eoi1lQSDgBkVNyMtwTr4QhuV5HvzzNA99evhSkPV+/V+QdNnTHF
xDohETLIbkngPc8Q7N14BuBwROTQzRhPPna5q9t7IdRBe8+ncDtBHA+gn0L6a+7c5KUCEPcrD5g8x27u/t9Pjrxrbhq6R0HZGA+6DFilpGE5hRKAUohM
SlAFQUpCS4rXqMz26I0UTZkywYOvPoX/Wbtw1KSBIGzuQXZ2J3e534gICf5JQcQ+BVDClD7uXU3DYe4EP+Uqbak8ZUMZ92x5KaeShoeMHANIHIxAMt9l
dTwHyO+lgkq/5xkUViYBhMyZEo4Qc6caZobAjsFRjW1AYSJNkZRDxPUB/8BhoBuI8EQ+nSIjs1596wtaVhtmNyxgYZTGKlxNy8H8SQdT5wc7+sc2LODx
MIsWLU+1rpHmELrq0JlYnnlOrR848vAeztu6NzgORuS4GxB7uNwLjyGJeLV23BbdiDhAJo2zb0fv7BVPmi9hAxDQQn4zgyIEj7FOvpcgOmIIB+yEBAM5
EPwgfiKIpqSTn4oHsWyls/ztcYyywoZMlyMqpqkMgYiZA8MPwU9XP93AA3olmFD0+5OQIeSegj16vG4GY5iTg56FFVoOHH9fx3Qk73eGtmnU04wr0QwT
cE3m8dCZhpJp0O5DyHHoFu7l51MbvcdoTw5URyqHrwmTklRMeVOOTufThTRUygGsdUMJrCneBAnofv8QKSfymiHG/JfcH4Cs6h5pHzXyI0ooDLaxQBll
EtjWHf9k7GxL/r8teZvc1w6Lo1/1s3wTsn1pO/8oCW2VqKrPEzEWTnqcHuUf6XAT1iQg8FDwEH3Bce2U5klRrshFPafw7xTv2O+4O2svg/pGoz1bb8Jf
nDUuZgcuXeV5eEcpVDQcho1ho4blSZNWhURFyrBchAQSBN5JbmgbMTYQgCqaANJQZkJbw6U5LxCVyDaUNQhqDhImoCZ2lpKFTTUECSIiNSZSCUKRkqXh
ejKVyYiBcSoAmbvJcuDuQDocBZAnAUueuw6cQ6m4chycOQSmbfk3jNk5TQ8wx6EmJNNBS0o/mLDrBwF0WjvUP6a+OeIeUwRGI+T7NZ5Zjn5Jo9yH67WK
ixQPEhTgb7aHnLvsO5PAnN+T6Uv2ShtuREhykyTE7zobAb7GOOch/AXqh1T/krAiRcAh33GM9Q/Z3LERGJ2+P5awOYcew27MPS+xPH9PLgfFklQYerrD
uoqC4YYss/04aTE7ZTZqo5cru6HSbaG4ull2TPDRh5bzV1/pq8ibul5NTeq+lFgVkTiUnLy4MdMObKLRxBbbhdMly6oxBFp7xaktu3j3cWbrFhxZOFa0
mkoKdVpwN2EdhCEidiqzLDHI252DotoGkU0p0O8vJBOz3juVoAeioHyxf2SCU0g+f1+N9+tXsTIfUKwX+S4zGpRD+rLCebqRWfroxghSqz92fL1PkCoq
IilSiKsGKe8Cwsnyw4AOWT2Tz7AUn6fLt8+33f+5IHZoE4L7IpqiSAiKSIEISPahsI6VJfxkV7gNY6hRpDsAO08wUhQLOIVXYFcYcl+qCXtCYyktaWie
zMPiz+ZyRk+bKyMU+GM+WjHQMrD2XElERVZEqoieB/nesxE1HIUEPm5lbJ0sSlgNsn0QP8NFPK2IgpP/7Tlc75j5ianDrqtAtHgzbKZ568sdxCqIFphf
DWTGHMwO5mjhzPAB8WCqRmgvcepDzKiCiUoX4qv5JAjF+dhSQVKvsAD6w6QOgdST9Sj2IPYr+/qdL9V+06m2H4GsQ+hxwDcQD0+tw5/PM34L0NSqz+oe
36n151OnNhys3DFdoDniYOmmViRKCMFMP/NMSc1zmCK4USzyto83Q4LPbobw9v1VZLhtkdDsKidAeWoA0Y1cY8tSBdrXdG9aDztZmSNRjQQyBU3OAsog
+UhB9ATA4ANkF4FE65siq0lCFtVMyr4ptFo7IsCpp7c76YyR0SDDFERGKxYi8l0U7OeLrqXnDkeqMGHlwG8VWKxE07eptpU56zZp8t+O6LJbI4UivUyD
ul51rqTCVeEOSjJbCSQJQSJgpDyWWvESKAmZM1I7tCJXd9zXnfcgvXoWEgPVVboX1B6nwQJBEqoHZ7MdDWmexgQFBiRqSWe5HcZdXOq5YFwg8RqtMGE1
zNzNg3EKjGattpTTkxctDw1LyAyQdppepqpGmB1MwzVbRagxKURKQJ9SnRQDICJJCooa7mcSu1WSAz2fCBYMtMR2BIcBtZunYthgIlePt9PTc63ZNJIa
/rPd+3ZA8U4F/sMfDVmUh4bxRI9hCjHiTBmZrzLdjyGSTJFUrXyex4mjA69MyTqU69A0dedkmbN0NoRFo52dHgB1SmDSkrMKmPJtq7gPOXYzcI618BbN
ix6EmBGlzgVCxERABgYLA6gN7SINrWuBiaR9NQIMEykTvnYwdOWMO2hY0SYAWklMw3aik5dM2jlb8HDmqMHe6JpiF5GY27JIc3c7DYNwkkKaDptwk2UO
4EKWAuiP5oOuJnEB1ASu2YO4Qj/LwBDySCjYU2E7FU8oiYJFJkiiRYlFoVenWfFpEHS8QOKdn6XZeBsbiidXme6dl07QdsuDkqGJo8RQ8lAdB4segVjk
ifxk8H3HuH7EBR+BD7kL9n3huLqaomJpieGBkRNm1G8uZgySLsAfHG30i/EpQAuhC/r9eQ0Q5QeQtDvJPp9E9fm08vksFOEAcqIOMg5kBDLwdTWkUDnx
CpKQLgoymM0lrXbXG5NhQV5ekJgIIteTVOdcJIjgnlLECariDIF9WdSHMgGAhqTSJH7SjQs3IJF1gCQkJhooFu+5bRQsYJ71Z0N1wvRhNdyV+cSSH/RH
RnHA78hn5Rjicm4A4KBiQc9hekq/vlROfOqQUQoZYmMvNlPlcLdX5MFDMGwudgswTOXpq+S2euhS42BWDx/Hazb12dcDBYV/v9KQZsOqHXd6G9LS5z1G
VrW+svvW8VAr98rfUGRQTwa55fmlBI8c8fqZ8peDtjzmWLqK3XtgAZ6s9qJO1Z18Eh2S8PvmgqegyeMaPH07/qpDzf2hi77wDoHhej162PPe2tR6qh4k
Cxx0l1IlIeDdvuB69Ma85zzwa2tdke9+Dpct35VCou0u7oj1zfU2d5pHy4wXOnRoZPIvM8A1XXW6uIF9CNHfACIRgQNUxYQiiBm5vVRy/rriXG+bfQ67
7FjsRhg0HHQ7GrC9NVzO1XwFvinq6q3TG/cQJS7+rs75WX8LqVRWFzSJk+zVjpeHnxvqcHW5MqrU0LW1q+My9JpbJRN8Cd4s+gnkzImiDXTPTfXMZ7SJ
0NeNaMv1I6ityPDx76UeXtfGumN0UJwSfDceDuJOakcM+l9Ne0LQ+eoRn5DHB7UIeEbTgbw2uSrPauCu1L7Qc8hsYpMTvWJxSet26UuRLLseR0jS4MMY
VcEPL3ZjrctZN616bzRsT9kXO6ie8ndi40TXIYHka3mwRoYAh/NhDWiLlDVU65czXZnqPjPQwC4Wh30x1YmxvyRROmi/QIHw+qQsb3XN1rTrSc96sqpF
0rDoUvKmzODLwY63whN1GVlbOoxa52GE+di2+r33A4R3fWl0lw23vNURzJPJqRItEGqoTvLkUaK3p7oaF41yeOiL1PXk9fWvR40toZrXPKDfouKcySYj
0R3es9bBjQ63l293F23B3jknmdRKHMrQyPK5lC3uNgb9aPQul0QSuDcodRUPqh2e9Ebx6n76zk6Q892/XfggbHhK8sXyqGS3muVbyEyKtE62erigu+rA
Y4OMtIfJxnKDllHz8LnMC63yXynUh4vfQYHt7vK9b8tVZOGXC3stUkAbS1rQuMVmNRnWJhZkXpdILGZxYYptemep2jzelrpkblwCLYV98zYG6Wb12OFg
aGXWKofkxW/VTgUj50NvwP2D4CCGPOr77O1YM5136IfDrkx1HIgkAnrciM5cxYyx52M4CDK2RvWeLatg1i73PoVeQK3uIzOuzA0CYgAxGyAJIkyRZEM7
Md4jcAkoVrvXOs62t8zb35eSur2Z+XfQ2pqPr2J8Iwe1uTwdo9TR0A4YmT6QbEjqCGGQjsIUSByhXPacB7jOZqBU2yCm1Z5MA+lEikkiigX175XPjAMl
DR4wxzzELYktwUrvp+fchv3XRVZbHz7nF1siSAR6c91JH2rD8DNG4fepqAsxjJsiR7Z54nFqzChBaoCoMwAygAI9JLFZ1f8uATKRQZ9zAA/QjyE3Ucg4
MA9snrfYDi7jwEcd+CGH9ygo1I5FikQQVKJgqJF/cBJMducEIi8gX9fgg5Ekweh/BIKF/Hx/TgIa9Y+HcRT3ExpifVM+tbc1Z8dbcNeeYcvxTohoGL7s
a+/VMNhxwnmX0xgRLFmiQkAhOWp2R0blAmthCTpDgqZiIkGA6TKcQoZThQHMuXtOaTQimjfTWi3Yb0TCILFV4pqCa1ocWpMpcczHCFgybnMMMgJBhFAS
Yhjqd0AT9JXSVkQckKFkxQnF5jFAlCgIakIKoJRKRUIFhQ8O1o63lwggr8WiIh4foe4DCBoRHa0P6bKkEkkQqRSF0xMC44GaMcZRAYkdDs79YmkVt+yM
ed5wX7JdTlSmQkFLyLMgcYAhgYLYlw4RhvJ7pNEkzFBJSLNExIlIQQESU7omOEAQpHidqzKl0EwCOkGyBuW275hxg3fWgHFAORBMFRCE0zQhCTBUhEJN
KBRCUcQSIEOXJoUxF91LBRNECUBEgeoTz3HQJsJIo5z5ZkBTRzgTIPlD4dpiO01YZwvPj6lG9EUlJSHEPTIUrEQktEsBLDBFNFAkELQilIMSJJMSQEnI
VRDtBFAJoOwhKhOxBJPX1Qe5B+s/8gWCeJ+P1/c1DJYVvtBMv9Non7N749iHxjIAZ6H3f6Uq4lEL9258z2yebv0Jpe2EXBLPxMyUfuUT4QFEEo0FAEEr
QyEi0IEQLEJU1UTUAnB6n3s0/hjimQZBkxBkhkrCSBsB92xqGIkeoEnDgcB/BhqZA9HRup7D2a9rumbyeFnBw7FGtBUS1ZYoooiqIsgkqUFguMiaAUTi
XoEQPk9fa3gnvQVUVMAj2E4YXIWn2u39mzaLEhw7SKsWTQ1B73aHENWFYPCF2h3cBTjeVFmtmYHgBPQZEFkQEkSWUpVhtJAu2GxpA9B4hREz3IGTkw5h
kBLkrBULMofwAhyQwb5pCn0Dsfu9/GP192vztl0bY/t+VJ/0bc8mpNJskx5VCpfLPhOedxH7e3Pz1DCyeHDezrbAcK+4PiDL21LiVf1sFOFERExIeKCT
IAU0DQ0q0hQA0olCmAOSDtKB9oAPHgo/kTRg7ONWgyHOsfPbTyDidbKyaaGGJ9x27eTjgoGybUCWJRcCIEInRwcjGbTisOSW6xu3BiWEXLiFLVjfI4UO
osWCyNGlp+fv8byCPthIPdJxKoioVv0R2Rd8UPdlE4hiyigptrKBkIVFACSUQNVsOCsFswmj5xwOHHQQbQpUuTGxZqSQ+2gttnHKGSQdYxDVkY54U7Oa
Bc6MOpUFAkgHKuBKSwUkE6BQf9Yg7jCH3XPVsGcDjM2S1hyCgppc6mC1BJVFY4jgSTiOpVqqFEpRoTBwOnbE8YiBl2SBXBAWfnceSXeFQoGAFCzQ7zwz
biJCMcnIA+XT4ejTvv6peMHIRTcjtI4RZk/2IuSRTApztgcmD8/kY2kSlCJdQr61GDRd5AKAYMADtv1/Q2FU3gRA3gB96Bx5M/2/1/6tCgyJBQ5CrIOB
QXGZAPuT5lnqg/r42pKUMg5UU7puFMysCiaz35jTLrLo+68cFRGfC3hbKowSJ35cxHVs20YxB/ZaLwcYAxO6qQxiFWi5TAICt2RTkUKSoqgsdGcWs3bq
CMD/by0m0BQxBWzUplIyxDE3dapY10OL6dYvpZYW0DuEneSEQJEbOQDtuH5ofnYnKqkz6je/bffURkN5P11mJFIf6k5RTqn2whsivq+/8eR3yd/KEnv7
8fEOaPSkIIShSpaYhQmeSr2h+sOCHaSeMeQHD/yS934fI2/E3PlgZxYBcMfRgLrSsB3Poc/OPch4ofcelnuHVpt5A97JACvG+PpvVzJohkmkQ4WAv8pD
M7aKwvsJIa9eaNGIX/GgbPxdbyIXXRt6w4yFAOlDSE4CJCMFZxbUl+ueWGvsZpMVn6E7qRifhdESdWHCHbzOcyOl68Oje2QtNaHy5M0BOGB5pDQGcYYr
kYvanQzgTpvn/Lt4KG1vw59uw7hyNm2ZOah3YHVJoPw2tYVFnRUOTCr1TGwNTxM0ahrqYmtwV137746MobzJWQtE4wqDzIJWMwd9++HvfOPZIbpxeOZm
GBnURkRHKak2nbejpwcFPBjdDdkyDk5SGHHLIcd+XLSblpjY/k9Q7wURK0DScg3o7p2Th2aeXjONCnWDsOeAlEW0HM//z4Hu3ahd6vM0GhGRRTyZNZVJ
w2e6bwN2EPN2iekUUDxR/SkoW+eieWr7PhGCCHgSW8k5p6Ot2F7UJDSB5somyD3GYIVqHuZt0DoTQIVhUKgXMDMxFpSjYlJKqKiUYIR/UtDxxP9ByMhk
gIUXk8MKIqoSYYw57bOerNbfROwdOzSCbGlQ95o9k9rwqgsMMcLOd2WbIG0umd5U5LsT5OOpnu7BOXT9d4QewU767WVt0+jvLd2KN3agrKaMTgqiic0K
ntKmudaKcZ7FzHqosTdwnZN/E9sDnXVMh1tDIWmMrISpI5QMQD1TNX2Ohdh7jhoNyAcc9yVth7np5k90bmraScpoct6JzW7dSppNs0N1xxpTuCcEhm7d
g0goiuqORcX81pT2Y0hJ7o3ZMSMxhGWFOLtgJOFWIqhim9EK41FITTJiJnOcMwTbti//zgOefPK8j1UQyyRsCm2KWjKtgYklqWFVh3Pj8wklwD5nqWWw
A+mQyI908c3YVKQSnGBPm61nz4Nn8+mA8CXYk4sU0evve/vs2sorA90hsX7X7WcN18Oaals3llQ9jrrJ4D82d4sTnmwN08MpzwU319MA3jBaszD2yaJ0
fmFIgSEqPGUHjKrkqBkCOTQpkgUCGhWq0ejbRtBDSMSKQSwjCpBvAciZDsYTDeQ0l2QSgZiHzPYrw7FPMhKfvjIpHdNCL/41CPyXYNjfrzOsj2QnRDbH
sfXd4wLsF2YFyH3sLufUpMkI9lPfhyzU50e7XZ6QgG5mXa67n5/qfy/umKJFP9qf5ZRGCmT2PnePcdmjLrCFAbS7msEyQKPVrEyVNQFAEw8CEyUSL89Z
JTFKhpIWYKBoTIH/jKakHhIuStNJRmYBvMyaqTRJOcIv0dAblVwibSbKgtLgFxltkXCiCrhXadCyMCO1EpCLQfbuE5znF+s1jB8e9YGgIYWDMMUj1y4y
hNRNHOmsDwPy0GAaoVlSCljDE25AxsgCJ9DYZAySxsLRYKvelgT9RqiaxViKQQmWYXlHOQNEfv4a0kxP3855bNhNcGZFmxBNMsWJlvm3VgUNGZlBERUI
dspuTsX9hOCQMwSQh3pvAkQP/Doe/3e6+Dx5vIuKmp6n8xNbmdrJAWf1pCVy1iVkxCOWojsd22hM5ABTHNzIIK56xtyAWd0RtiEOdgwcoK4RNsYVQ4VM
MQQ0WMguHchMFDLJYTicdBPvEKz5c+5OUKQA5IlCaFbkoaB0S0JQFUhMitI0KFIvkORvZlNg4Qu4WGWOBrETJqghiQJUo0DxoOIgmI5COEjK90oYa9U0
Pzj7XDh3y8UNqiSUTE6v4bqodPWCGKBguBEpAUiUrMA0gq90SSodwncoGk0QbrhJSPQHuu/z+uh2h736YvV5MAkkeHhM7HOPsaOvPNjZ66Ni2PKzLbd8
DhTVD9r8gRiMDN6A5OvrAIvgCqdxALTm6kRz4H6vEtlT9wMT22aZPWQ/FJesh13h4+QdoCOfTi+F4lTjne92lYEiZm7Yr4IGEEGJMCzAbsMSoV6BOanv
Qb9p7R9sJz8+83Tiq4gHF3uvWMDUa9mKae2Sfwyv7Cy+TvF46aDr/bFlU5vAkmFN08TYfb1gdeDnmd/vp9x7lSM9rJfdZB74TaGldoA2kXJFiEYIUNEI
RKOECpiqZhjAGSnt0Bt9NlTtO/sTpHEXorzVMV/4HT+86RH6/16/ZozY1kzX9R9EUZA+sEKeKMKjBZQiZTmeXLnmX/adD5EVPOkOUhgRwoiAsko5ZyJI
q7IO/mbCiDlBQyOUdlyuRRzFXnjqFtqzChiIYoAgiIiklFRFwp6xwh2VEBZJwvMoogcMICINAQIKCoOcgqjzp6xIqdEpsiguRzhcKKKHO2hNOGbSqCKz
AgOUQdjLRg5VO2C0x9aLbJ+DtCL4dplYREoxDqOO2xvkUJvbGYuVDQ0FCUjVJQRAUEyEZiYwUtJxzE4WSRIRETMUJSFFUKFAFA6gwiGhmKiJN8wIZTCU
xjaUiYwKZFw93bfHE48nnXWJNtsxFoAiUlZGKaRpUmGQhEhZgJZJWmCCAhYZggZDaDBQK2gxhNtlModASJlrpscHYsEheO2LtdnFnJnbOKh6sOEOeU3F
WnDyZHkxyomRKhyoqo4RwpgEQQyBnJJRaBPMg96MG4wqyGmAMSIUlZ3w1aIiir9e6709ShkJt9n01CpPoIfmtoUYTl6BIVOKezboTVxvfHTbci9ucUB5
gdijoHYxR/0QqEEIcdunHBA1LwmgU5hr8b66NPeWz9lO8GBPeH+U9CiNKrEqtZWhUVFSQ5dsIyEJlMNGkCENKq5AcoOEHFSILl/32B6sOXZR2JN1bbnC
2cSuU0mhnUrYXSMDEiOa0gzStZatKkKAoRBKyaAOWe4nju8bGUDIGgChaBpcgclKRoaCkaAoaIJpUooKRKQKaFoqhKAKUiEiiSilDEIwnIHIBoEpCikR
pGkpSkoMIyaSmhChiBaKVpQKClClIhaWqACmIUpCIiUCgWmIAamKYmJoSgpKVKBpWlKUKBqkyUwhcEFghJlezh6jiQeR4vB2RvUWcuihfPimwogqCGB9
QwthWG4G6rTcS9uMN775OOkIQ/xZFUAEEiyFJ6wpKEoQoVqigqgGmRkZIk8NcpxiFTBqAiMQwv/jhRDw1fdCAnAh2YftZxEB8ecPHneXku006DhwtNwk
+3Zpr1gQ8YAfErD5WwR+Noi52FNuTQIuFFFJ07SBIyKEPiwgxAgeiFQDOL5+GrnbLObCaRTQfTin4nc0wTjLsRhETxTIpl2u45TlEMnC35/LeyqReQ77
CTw6EbXxVohCyNmpGvnjJ68iFANjb8Mu2EVApTpLgIdAZDmHAKpiqqeD3cj7YDwe2EKCk6cVOU0FK0JTx5L1ibBouFJWVKh3wihb8DPB0gejcwMHf+fH
jbHHmJ0igT2PgodoAlLx7VKeQkAPlr33y8Q151aaLvF2ObpfSGYRq8+1OOjjPYAdFE7EGpPsvErvwsMANKifLbgpwOIRC3FF2lpQ+ez3XTr3o56ged4j
KlKotP180xmc8vOjfJRlo7FxONYVE3NHn4dvKEKGp1685ok+wSHl22OIbZsgcubUsRJDElsIu2y7MCmYqPsgNae+Qy8cxa749RZB2+Bmxuv6c19TLMKF
AaCSHsxSUqgiBoYhoQiAKVoIgCIKKGIFpUuxRQ6EopsPLdMVJDde1ZQyCqVjW3z8H5PZmjb/XuGa/e4C2+aZpc2zUmTsa21wdfrfd/v/vofSdAfznmyW
YCd52Ccge+QrRCtKhRBBQffABkIKemBypoBTaEMYEmBa/lcxQEsD1axvRTAZy/qXhttyB3RF0vBBwFxRDe/KWvepaqNDhgmXWQ/q4S8kf3wU17YDGaUB
iyRchEeRHVhYaApKSiJLXHWpY/ioPF4KB62gCIFCY/1j2nI2PxiEtFCmXAqjNEIIs0gtkLNCxBIT+TrcFqszZrTZ2dBYkWcTEEOdqRGnNC7VTASSojs6
EyX6A2McbP9piCvdc1A/wimkaCgcNzxii40PyY8m/BUy7g58uMmPunUjqQ5igjENsNaN9BytfmYRcJ07oO7ARCqRMyIkC+PRTzN2POcn1ZgNARviZHtI
1BS7OYJ6oaR3opoiGa4SYEEODBlUalXYDH1P3niR24QXzojRUUyE/OX6RB9Az0L/Mdnd3ZKd+YGQBktKFJAR/4Qh5Bd0nAV/XCq8F2AfP2AcK8sSCySM
/ygBFQQkwV/1kPYqnBXlAcDjdsHytRhBj6OdwiiI4XDQSCkO+ruyKyLHGnNrx/H5w/ySC+37H4gs/oT54Nquv9GvedL2pf7iBY8OlhURGsJQLCqrZytN
Hd3wZc0+DuroFLIXR36n57yqcVMKTPy1nyvnbvXNu57Dhc/T3o8dfWvtc+9Q3JyLIckcTVLWZ+3d0j9HGr1wHesd8STvnF8PHGc/D1ziRkqe471eUlu7
DWmSQ7i0rhS7rncmiu47u6ILoNf2HeHz7fJ6vePJKrp29m7k6+uI7Sop873a+RAnwETzvXbsCmO6DnD3rOV475XY8h3vdk97PMdQ9CuxA4gTrXZuYYuW
gOLvRmqOrcEt1ly/5e/4kvTtJJ67ZCTM+EnqYmBA/AxPbkYQA3xZDmAprdFf0Gf/GR1o5Q5BSGWEFJUlQBQFU/yQZKtUCEEAaJEDBU4PJTUFAu0Cn0IW
kaRXCQH0PeP0tPZ2iQ+8mPc+XLtOgvEXsgH6h93wB6uzHk2ZhMUOEBhJM5ZSSLFjJOJRzrJjOU/ERID4pAaadTkUyY5ghtOFSSyOasHb9p2OV3prbH3B
OwqrtGx3tgQaIKEeElJVIphDEJQ8OjuQiYqfcb/54uGJmA1ERUTTVR2fm9gczgTEbvQgXqGkB9XODgAk+gex933fV/S6gCh9iEYOW201v9hrTS/1QZOU
Dnmzg5ptNwPtD7U/q5m5rUOc1beEv0XHCLkFwImUnm6dpFhyaiEyhzin48hL0P15TOf9g3p3Y9QuBph0ZB/s8TSzSoIIqKUtRV55FLi83oXCYIp+8bHo
yojOTq85OxtvAzkpwNRwx3OOuz8PR/CGgRPP6Iia0gHV8fZ7Pogbj7PywUdzwoBEdmGphiWQgmRKoYIiUlKIYKRlSZlSggkGJGkaGQhk7oMJCQImISkS
78ALDKokiIULl80mel1Tv5T26HQ7RVQ5CSeDIKE+/Cj+ajSZIpSvbGSp8yHA2wymUCkfwsmgDJckQ/KBMkpaEpRitjHjKi6qopDjIq5AiRCAcIFP5J1L
Eo90DkAxrBArB+qiKGIyxSCLKTwBoiYNVGMiZ6D4Y73AcKNQtEstFDw1Gjl1GhdQUY8UsFUZOUzLCDM9sCZzCxQFlUHYycAkDE1lhDhh29WyBhP4CSh0
hvMJCZLJT77D6uE+Ozp6eV4Hw4qcjibZ15Oy7Nuh7I+gnd4DirEV9YFySkV97JoCViIiaJQIZQdQpseri+p/VJ3J27v2Ffz54UMacDsk1poSyHAeX5+v
y17fGh3+nTk1F1ZZcKb+fOQ3sGoiMEZTi9TEvjJ2QYLFAam9v8mf4Xl6yn13okqxwHaXW1gxG1ueROZ8wcCbSKeTCJISG/iRZIPaAJwmJXMzFNoNyoRP
kRM2CSh5QPCB9n3WYAHoap+w/D7vyLcPt7w7b714JomaIp4D6kSP4C6mntC4RpKKIEh/6f8RyhQFBgsflLDE6kAa2+f3VHckLXig4qEgToBKBHCA4YFI
xhAZBI4LbgDKp29u4vaidIUTmy0dAj+lUluQRabDaI7tQAwkYdNuuP9NDn9Eoc+HJoNag9Fc2OnhQ2+YNYCkOxxo3vfQdibyGtOh8iF10YmaM0IMqssC
qIO22VaRJgwSzhDpZoTRJMqLLAUwSIJhKEBeepzOGyOHmkCCrQo4EEHwYMEqHDAvVRyRTNJMXMyzQBcfJhRymMEnmqmlTCYYlWQHZDL4YCM1Y/rURDQS
HJOxYbEScwDpToZZvWj0KVWkSdR1RdwBTINOMMIQT60F84IFjQwwNc/MV4LvwOULxkeGJlRFM6zIMYsxcakqskXbWCFA0GqwWcQaA1nGxDgxGQBcveuQ
UyviXM3OSPtRQbkofGFGIB9T7EB9ulCAepcmG6bgILkqpBSyeqYHv9Smy+O82RI92wPLtZXCh6nXiT1GTxDcJ+zHR9c7froz2hCWkhPDmHlSYzPawMCP
gmQ32Yfnv1L+0zEHN9vie8/GGnt26Qnp0fYbj3ixgmEKchZtNgGSW7oVg7pNhlhqRJiFMrQLk4QhiW/P9nFT9+71bBeOxBoFwyFqX5aRecUkRERUmyp1
lNw8nY5TueOaEI0YY4QZI4PgGUeO5tClJr4fdtw2chegHSALvFH1k/re5x2hv5nrYTR8EsEOv+WBPkwigooRUBSJqQPCKdE1QNBFawyUYIoWWKKImtEZ
U1EjREOQ8odTQsSzKURUJqTBFwTgJxzOA4QWw4BQEfWNU0rVDSJTLESUFMQEFBJDJSRJCTMosSJtYVA0UrsEUKpQBQoP3/q/Z4vTu83Va9OIfqfg/h+b
Q+AU0FGsMJyWiIUUkwsPWjJ+aRv/A1oPeJ/MDGbYYfkCm9+khkVhPKrYDfxQ+XKIhxLJkgwm4BDcnn5+fl8OPGfH9f3QtKwKFq0rArkNBQDEB0Tt+8NH
85AVBGA+lXg644pRSfqEP1whQq7GiPp3nwMcRA6yD85VwkaBopV7t8HeHYJR3hxh8pcmgMkADKGqkmIAlCChphiiGCaApUKAXc3Yaah1mr+JjrbYJIpK
SAkhnWKfzC61ekck9NnJv89uOypSDhLvlDEawMI1iG86NlJ2YKULnf2y96e+B7fn+4qX3yFYSSUQ9+TRLGiUlMgxPa9A10wOEuhDb7WAB73qCnA4VzDM
qRiAClaRgmlpSvXrsR37gD3wU0TJSlB3Au0wyEVAdqJ28HhubA9X8eCpSqdgH8CChIkmoCZUfWSgTAqFISPBXHTBX48QF/m9wA8H5jIcDlFMAyFMR3wd
Lnhnt2E+MH2n22pwluSmPH1YeqX1tEh0h48jSaoQoHzZiVmappj0SwJzvMhzugKB1ZzxDc1xlMsmRZnF1cMmpo0OZJg8d6KZMJQPJYrzPaf0DPwcFRjv
AuFPfIHNRyXVlDjUnUMoiw5OA3wY7hIdANzDKT5hf2mz7TERNEUQ49prNBmrqavWIDnt1uMuQdpDNAuMQIjENC+F23IWMbqF37rR267i40RsgOWKAJMQ
zK7PkCYeztIRTBfhp5jbCbJjxcmD+PwRClUaVAPvQ0OOoAoBOj1oPEDdgKOLrv9MFkIITeE6+KlpfT3amaPh0vuygfBJFnzTqeIWF/Kkh0DOxhAOUnVJ
vtYA8b29i4j8bTWXjVIwWMYnWlTgh8uAJ4gpn8u54AzE+O+AahqdBJqNNURBDDNENUgTEkUkxlgFDCwTkOBQQmVYSd3kv/ooRuSbQQICr2LRXilQqGCG
IQY+bTOzrWjCbMmIkoMlPixQomkqxzlolfPyfrweTc5T3bnpCwydFaCCaCUlYOgYQcETT4hm2uCcNbfODbSUb9B5h4xzujK6gMZMIO8S/NVNGTsIt2YZ
BSIpSUokyBWSUAOfT+gP7b735ZZkIfUQIff/DQbgsU+tqjJY5Shn+q4v7yz6752P9W8gEfL64/s+pZxuAJsg0thrlkEUJoVtgJECgEJ5FBvxl1awWifE
MwUYDKjjNocVWTJwZfBOpo24huMwsOc0+nbjU6gj0bOKVBDTjzmHTeys4GXVWiOVjjLcdsustRFADEUnXdPmbkLBTNi2vDotEvaGglVMSYkT2qmm6UCy
w1dzQkUnFTOcs1ySa2a1MmBvVqVdcGGRjpDYTD4mCcGW8x3ve8LKpEwc12uHMkNFMgm7rFlSaZKDbLt1vnDHuTnX8dpuSdCKKclIU5ETAaAm8zlrjevj
f7tKnolOSe1Q4PCW44JhSRRSqbm8UdLcrqeSLrcq5BBlrTDI6sqKkSx9fEOr7vOYY+180m0h3ncA7giJ3JrzOrOyHtco12G87ShPCKIfNNIantarzXrI
JvsjvxzoJdA23tjXBAOKp18uTpz0e2iHcdme0vyyjnBxrQeKFBnvBkDPIZLD3A9eKUFTfwJCnm6VkV8sN+25MgIqqdo1h/Z/HWBp4Zwh4j8eqfBnwJ7Y
WJct/MFPYBuiBpeh0qeGZEZMBkURfPxxz+3Nu8uhPcnCT1QnUCG3flEj+UM90/kP53zt6CkIVqydOOVwZUNmosMFIkDAYdMsKfXg+xo+m6UQXCmkcdtr
usouRM/b3HAnk889LGj2In9gVHce9lhZg70dt58nIoqiKYoI73bzIeNp9jdFTiqSRUMxCCNTRCOnLigkKaF2CoXCZF+OazSYMtZsyGYIlDYOUcjgUakI
IhSMIgJRLqhoissJ8HKFk52N8GccUSl8riFCQFBBRhRhVtCqIiII4EdlTxZoFM5qYpeBxOLhlGOIwbwbo6zNccXeuLgoKatticb7wooSkHnKAqdEh1uO
6k93PqRQT43wfCZEU5RXKTzjnV3/4TubPIv3jCVWQrAnHXdhHq9clnUy5VYUK6yUyJRkTG6THWtc8qw0b2r8glH65NefIqIgh49HAh6CtEos4gcCFyJN
uxDEziTUwDVOXcfHB3j3PJZV5RFvUKp5tvIIeBLxBCxqcDo1TUc3aTZSk2gWEYMEQw1Qx2JuG+DWiYwm4WkCwSEs4xmQCUjAMBuV1DetCnUhuYuqCDKs
SaQkinOlrXGgpFTZ3ZK4V5SLTWoPve29i3uNgYCQYlLZj+/V0vQo5bTRtzRp3ebx4U9Lj1Eh9fL69PQKvxGKZJihmrww27ZRBaMGJY8LadXQze25He95
4SMdmAmQN1pi0EzCysLUCIdf4zjtvBflwRg5ysThNnFsWgqdGybWASEXCJsAiYQVHP3DY4NAH1bFuw4ISHAbEpiBIkNqqg1Fz2tZHFB4IB2PZCHyH9vn
D4pib+WYDoPrmQchTg/6i/ObXn0Pvz+1O3WmX7shYPLebmNDwRYMyH+s8j1BKL8n1wqnZ9Q59/2c/EwA4A/0QpwAfiL9fxLk5SRNBD7fvE48iqiolGn0
b7wRnoPuXw3fMvwk3k0Hn8/oPb/XKqkQCJQnx49vu52vZZJ9YSgT0Fux9sxNrZ6xFgnT80wP5N+uF4vSnifX60aG0DmUN31oeoU0QDSvCQD4AGynE4K0
XQ65o7s+U5Ojrh+Hs4bnrR/tAu772O+GUZP1AORLEUDGZWAszhNMOj3QxWOBELAVFOOOIga0EAmgRAoU0QsTE1FBr8fv2jWWfr/t395oOypuqnepw0Zp
uRh/vBAcl4pR1k6EwFcSIOpnQTdXNVOrkIYGRMKMVDEhhqEwxq7uNCwgDFwICdOUcVXIbMtkBmJQHQXlNb3iias5dLyy2dMMtzIkGFZWT9GQw6m2bap1
Z0W5rU6o4urmtqSbIJDqPJDlgrNCxrkSNKVy2VN/HuLkhBPic5hoak6B+vc8vr78mtaNaNGItbmUznhwExTtmxdgodRYu0JDioHDAJEEEE250NTdOcAT
xWYAUEJ8kiW80LrhEioCQMwVDUCiIsGQE3S3MSAzAEnG7pmgRPELoHq5BwrFtXoUEiGPOrNrpvQ1rNG7Wt4Ms12C63owiwIdZKE1OqExBFywIQgsq0AA
pQ1NAJtw6lCUOXQZTEvdsWbYbIAOAbaTNtaNY6g0hyOecxJDlyXgkNKwictAI21kIiIV0OszttMkM0PNLwmk5wM5ogIhrrXIGVBTjiOtzB4yxZsm5DQ0
M0TSGQwmcm+eD16wGB8ivHMlcnsgPwj1GYvshOx8lPQiGeAe3XcHwuPlIBW2SYuEB8YqBhUMKCUXMsIMhtrWZVo1oi59OTPp591PNFhMPH7cL9lmxJ93
A1xvR8Dh0T1CdhfHbiT905UhFSfLNASppCZy5QRGiFYVs5c/m8PIi5qw5+FO5A44I5WXvxwINRhIRJQFF+zDuOqubM93P6O9IfA+7zKt9qYBrTE0ZKVC
jbUNX6Qn2fA8dBxATpWPrWn3Z9X7PC8MwZUqD9bJOY6SVmNF1akFJixLFjxZymIg/E076lWcL9IThXAih1Tpmxsjql00myyeLicUsd/f+v3HmDPc+Vlr
bZpPHkhkqb9l4M1e7FwqvPFPTWsH7LCiz5xPjjvfjNGjKgcFpxgtt+maOMPZ6+wO6GKBUiWIFIkKFUoQpAEAgGk9Q4Jx/conpGRh/pS7yA9G2IbBGARV
F15qPo+7EE196we0gP7d6e7g4mB4EQ9Niz2GB5T59v08vhm8ylIKoW/u7UQzqONptwLgnzZ11u2/vipJkiapbLLBkgEwYPZgKHHj4ML0SwuSroFGB6CQ
eCs0w627taPjyOGGi/lg9p9GDFCIfSkIfcMO/z7xeZ3W3ZOg9b8Fj9shgUPYj9/uyFxWTi/cLL6rzqraWppioCgaSjLIEJR1ILECUU0gmFPYeej2f9Md
wqkqh8wROZ+4F8w22ATcw0TQVLU0FCBS00JQFA6Ty2dBWRkeUHrKI/lZ/nGzj7t0oHD4Le4wkdxPOpssmJRwvnLtCcdZ7SCHtjPu9XC5fCfoT1ZcR7Ft
7CJ2uEKkFfDORFEDzmO7WOQkKSdEIgo+N2CVx3xlFBORMhG1jRZBiw4tkAprFjbO+bAXcUIxikRQPxTayTNkyGb0YW2AGhGmYWhSm2AoYWPQOGs1Pj16
x/UvqqJobaGQzHQjD1RSVFZC1mCZ6wVA9kKMQAB+KOx2788iv16H0Ezf95mo+cZtz4Pm+EYa4OKjkJHR1siG/njkUE5LSDD/AUdUzGdjOmgpsVSH6MbV
UguG7gt33uJx9NcE/X5UOk0evS1RJ9zTVKZakQ0a3qu9jmYKYmgnaBwBQ7AoYUZjbzlNc8XEOOO/GGkfx+ZD8BIbHYvRlPcS05hhGapNrlGcM2bncU+G
CHrAvYZ4jev1Lv3IDvydYT9e/KxGQ8hUW35tnc02AXWrlpKgpA0gKEAvjuzS78xVHcR3PTcz13znRuWnG1U2Cnrd2QvjD7n7Za35eMMAd/IJJ7u+Wd60
PRclChbXMogh88oSBq6wCF0idN1ZBUEA6yLB4AKgDcz2GclOY9J8TmOJum2/ID0tw4R17NF1TmHy5A56K0aIFtpVLLBrQVDyag45J3dPHO5OYURIZR/d
ue6Du90bw43IPQ+dm0KFmyC+pRcgKC+vCivClTNS6tCxS+MFKGFkGMhEtVETSTCnr3aKImKhoJVJ3dfGHKevnF2iw18e4rx0vHhunK5bzeSUZbQu81o1
hY7oFSCwbKb072bd8EEERBRFcmrEO+Du47oLu5xx3Hxk59nKcz0E5cpkDm1xYU4EKhJq0887LyTclNumCETJjihHAvVnBlNgyirSEgtJCspQsB6sKcN5
+CjrzxCJBoF47oBtpUgb/8MUdRJRANuLUbiJ3B1TAVE6oCe/dAeoea8ENxCIHgPufkd2GFxn8T652nccOGqDD8ts41WJB5Q0mWJLBMI11ai5zZsGpY3W
YfaweQw4TW5d1ZkbRsrZgQBg4IURPEhU2DWdVeqC+Ah5YeixR8RMfnbrXSs5zO7tNF3HIBDhM8zbTms5wg/tJRaRpQANRQAfXs7uGkju9TbqMMtCdkhu
mje6NENIfA+ew9tkQkNjjiwoHuYvd2JKwkKna1Zs3V/3hrRxpNopYDRUKa2jEIJQkKSTlgZKlAa483SBlY7bmUJsM0ZhUNWv7TQuhZMaJTmjfl0CU2mn
hu9vTdXE1k7GOUlHPs0jncoj+FBAKEnC6YGwYo6G8jcDtESRaYS4OlWW5eB7kwENiIj/l/1/ucQ3CZgmCdxGAaRKgZVYJIsQ7iCoGr7UH/VliWaEgaCs
CV9grcTcU1KjpME5YGhmgdJJi47M808/lQUr/PaC//aDMZIcdg/Lk9ckrP3Q+qBk6kaCkUwHzk6oPfCH/TEjAJkKYgJGEkhhlJiEGUEMEWBBNGxwMmJ5
x189h9cbwPDM+xIejnAd0AfioQgvxfNHh+XLF7kOuc40R1ejs7QsIUGPTjR/VmtCTe/FsVfU6Z+7tDhMZN7wlOeMOS88HLNrScUsqFEbZdrYfXNjb+fm
6GL24PWYTR4dTeanKB9IafM5+Aqc+B6PoHdGvH4WLS0ozA0q/S581zihv7M91ttF+GjRog8JE6SlbwegJ9spuCpRRyBGs3HzLRCn8HQM4csFl3dAKQkD
jxLNOjdcTbxw3UDpBpH1z4qvzBEPXIDtxE2HIWYqiIoiJhKT5K6cuwI7aSF1EoFYwptpzAS6QKKRrbDWqFDRQTY5TQ1QGMlUCRIEQFKSukXBYQqRFETb
KCjs4yKIZHChlHJPk53JrLhGIsolsOQtGdQIEbWHGTDnLtjKiKiu2sDDOZjTsqJFWAYSYjkLShgE4lFx6w8p/NJOkCfJ1EK1Qzfe5O8QsL50wjIG97yG
oWWeSidp2FJ8k+zzlKwIdeJ4nXn0Hbk3UlglvRmE1Hehz7tjm1a23UNPcRIoB6de5XtMxHJRCh8izUzLhrWjhg7g8qcdKEpxF3i5z+kiz5UISJXuOVDv
kZBNpyvDJDZURjK7iGQJTbQbljtjvrHZNgxxjfZL9O8gKiQjia1ASSEJAUAWAsK1JKgVA69t+4zzD2oc8E9fPk2nmdKivRJWbVp1HRbyBJ2IZvRYwRh8
E5BgxHRerV2dA+wPHWyG5+ZTorJO/XgwxRgM1wTEWtlYGSZI3qG9cV1LaZ9abFDKqG+Cd54ySTfmGGEhDOm9A68TjOZ7CW2hsiiIsnyVL9EulLzSCKCa
jaFS5RMi2RO6j8C4RzQokwIwueGB4E720BsJ0O7tT136vW4po/HkOhV5qHgHkp9CMgo/gTSHVyzQvQ5e4DSASAmlHk7B43fajU0X/rnoPIlz0w+qV+xB
znkO+jU1RUHvjLazozjQ9czqUKTTBsRs52bwsHa51yZQC8czAsUOGyGrB3FsLgV3mBscwkFhwyzIO9mGffkrMqCn4dHWk1RIaoMXypiN201VvhgEEAyg
4TDDDgaqP0BD2ofbr4Js8SN72j4vmpsp8uzgom4Ak9vdexxYfBA/IZ3DpaffudOfLeGutlbbv2kzmVSXkcPDj5usR3uZDvOmDvQ9evcvx2Pcq7CSYgnw
fxxQHQAQ679wUwFEHcIGtwRRgPLodEeJpeIDwU2ETzfvSon1V/hnvc8xx4xsfung7ZECvYFTq1E1VlEXwiUZIOFJmwv7ICefBOI9mIPDiczAvTw4Svpg
9PFHkqGlCFTqnIU16eoGfPxDftuX/RVEQWhf5n0HY8CXeWigQokrWNHDWj37bbYPb++m+3Dwfcc7Tc9jpZnLDk06JvAdaRQr4ztxgJinw6rGN25pU93M
ioIRgCjMhM/QDEyrFZKBBBrELMwgdpgOQkhbDFbQFcxCq0+MSURcYjKgHBbDmwyYEu9bbXknIuVwg5MLtq5xwIJtkqQB653JlBRRURTCi511szc1lxxN
7pmpvi6NsNNajhYoqI7111tLyV1wYWR40Yn9NNbQ554zBBYlbNyZpAqCgSpdwZL0gxIUEukbUVZV1SckTQgAqyKdJ01cwHNVunYJg3Qeksu3ePrtdPtZ
cTbOu8OQHvuzprXCpU5w3ZgpitZZZMHCCmMvJdQOGdXh4eeMwM3dAVkhahSIKh13cvTI5TKwOHDmQtKx60OGJhS2QLw1k3oE/DyXjtrh69DoGhaiJiUw
1r1wltd7u+voLvo+Rz69eN4H0QmfjCO7xrVsmImjTUbumAfME8PE24HSjPsESeELbjJLDm65UpcBQp2Q4ZpvYNKXUw5NpQ7tPRkObIEPGyKMUV4lNsIM
lViIWZZnO9DAeGvNorEN98I2Gc6lhOo61NSYu7JKnLdVtINmdM0pthxzQOTNwpOHjXGzgTYWFgoqowThDaFS/pTIhyM1eXOA2s2YlsqKaFPCn7Mkixhd
2C3EDCASHBiwkkwQ87oPA++PYvQoO98O0ZAOeSRKpVMjKd+BreTaXYsCEiQoRE4sLIsdb1vV3QRSb1a4RFiIoKCjBRIiqzjiurNUqDt41M41jFAWQHZw
VyYOt3cREUdSJSCa1YGTHWFEYXTtu8MX+KBre0m80u3o91YWTuuQEpTNB17Z4HxEayrKNWGmQ1hxvWy6LWLrWJoeXa9dd6DeN89roXKZHYUdug7ze49v
nt3HePb5U6zuS8z1iY+fSsM41HjBTJjKm6A9t60hqc8PLoCKeKcnGgnMdHMoTBTA25Hi87vqBArJCG++TkBYoZEpZkOWlszMLbNamGqrjrefeZFtEvUI
Q8wRN7tDvB3tZ8D7PlvPeKOfv4PO93TyH3VyKSoNSZTKD8frrCZ2e8cdqjdpYzxchwqL3FyJxwd8fPfDp4KrDO0fLCN3djsd2eCeD69HBJGfO52aTm2E
74dHn6vroPHJuQVXtFWUPic5stByDWdRbaQ8b0+lRx9CFKpCViynymJbXKVWHEDnOclUVDgjJwgNsQBlYqFgx8FjdpmR6Q6x1L/QyU9HJt2nJSnS4au0
NsF47WC828PPgVTlNM2hoTCgIogknoFIB1IVVQBdlaeAdb+1DOOuPaGmEYV0J0jez1M21YYG3OtDpmuupRzuLEXoG7iySKKnTDhpETALIqzn56661yNj
T5Mi0SiDHKqROg1qQsmICvv3Yk7waya5ZEjZgmHNAEBiUEYNOpkCZZNGAFa61mCoMwaflgp7ySGUeOM4OL333d96yyJtsE3RVyTIpiWSjPoyJVl1KaCb
svLhwmrQszKYhLzxNtGhgcMYrkOZd61C5IbnMMzJMrJlJSlNAwwQuYOHycN4In1Hjx76u+HsFwH8k/dRIIJA80g1EZAyZmIeQFxUDnMAJmUNQG9SPB65
eqtjopob2oZiIkgMwMYVQYJYMcMk6UsYHTqpsiT1utftNEHCBkQACBE223PWifIEdlkLMV0rCmCwJEinA9bigYEPJDZxV0oMmyS7bcIWeydzlJzHa4mt
aKLpG0rbuo2KY80hrHZcGKcXi5MH5mswasRaii8cw1ohNQOGYmDB+iXQ6wR3JDOemaWAiYNrhhZx47TrlXByVFOsJxlFXU6gXhDFSvKDUmxtw0GQGtsR
RKly2O27aKmsy7dQACo87MGATUzsRWKKj5MZKogUxIGjFw2jIoK2ZRMqEmFCJoRJDm8Pl35fhJmU4eO14Zu8YJoaxbS6ZTfjON+dAwaMMjnnOcgjO0Mm
Qw2CB6vRz7zX6vrz5diSJzCVl6Jo6gYB4m2GxsgUykEBQBiEm4GoWZPj+b4nfyuF3AdvHkr0cwzBePPmcrnjls+3p9IXaDkh0e1J6sJ27EVOzp0Mmweb
xPu0G6bvbu6Mg7dEGegW2YUTpUEItBnCQY+S1ZDYLayBf/s4APj5lDup7j0vpvW9CY28GpD80IAbYQ/I6GGfDgDPiwHpUNWEMQhRJGjQIJsCg5cCLhRB
XDnuLZelZzFLMQyUR1C8yDYnaMBiChCIaQicwMWgmmSIaWQEgi7BPwBJBBk6ep4Jewe5PU9vZuThinI1rX7eXC5U9mSFQigbV/Q4m7Kv6Nl2IZUvr1oR
IcijCO84+uPcfOjlpnS5QomPv6TeKFlaxQNIGXDAHKodeJdskTX0wOiHCVl+WGemi8bZ0GwK1gjCstoGuXYxZWVfCGjE43MiHP/Q+W/GfThl5Jj5zaKC
gLIVMIb9dQPDvN84h4TcVRyB/P98H8OtvueglBrNP9HSdVFZFfszEMGdb4uVMwqeke1FVYneNGQViscMKiggir8QBNnTuv64osNQhznabmhiGQe0vdxP
9MGO1uqqHokRSM6JkBJLoAxshMLuhmhAykPACz7xHgJEB+y96eCKqfnqayFE1rWhdF1mOBmAwOE1nB8E5DnbCzKRQCQ1NO2L5xCdJiTLs2SMgmMgiqqB
vYP39NnaAE3JsMgE76mTQHSXkahioYKDCiAkHEXCEyAUJAUAfqwSuFygCgoG4iBcC7ci7XoJFMuC49ceQDyAEgHhwHEVQvnkk3nBiTAedzgOQ9kxDtIZ
cefOHqQBySBiQG2WO3dhdgc8mnKKGXC4FB3IOdd13HFzHN1FlhWEcEiDxxwcYOhejioesJuDgLMBJgtuwJg/TsYBOP0todFgkIcRVUwxODwjQBojFQ/K
EDgqI7pvrcNrWlB5a2mBNpUx4bd43dU713kjx6HrrCyLFraZwZNe3b3JTO23q6hFT8XbGSmEESIZCMQtMEpkpjOTdaM7AuHoUxTGwSZGVtWJBdhRcunZ
ZnYN8LaEfga06FKQKaaTeEMIqhpCgaaaFImqRaBqgINmCxwpZIiYyFUclTIxiCUgoIACkaUzMBGhDDDGR7yRPDHvvXsZdHK38rgG2atNljp/EVfx7OQP
yIlPyQrId0ni7YGmG3FGZdhiCBjAxhOLDDDaGAoJuwMGQwO4HYYdkA9WnNGvdDRk5Jz7JBoggiPZCI10Hz+fdzCRmzHokTQJhsKyg5SEyxANbdwZzrps
UiJkwZUliitIxqVZQ05BymtySvRYimhtDUKCoixqDeQwmMFIHVtAPbixeyQxhk8pryw2rtNpbERZq+XFNSJ21Ya4G+IavhzOLpU4M8w2mSCKqlJQQ9Pc
GnNesdAB6qmtlBQJdpKmYh8JcskkgyFAoIqUpUaFoWgoBpoCliWSKShqmKCClYqQqCTKCxsgJoTGtlIgtlEzTWCcKGR2nCOwaTYIIgyDGBUEFyDgdqs4
ATBFtqEwrLQAsEiUn5QaIYjUmDChjCmAVOR3go5grgOJ4iYGlhAhU0EojSijaRNGtRYHDFP5jF0q+fUEOCbIIsr5yxBzJVyMCcIcQpiaZiyQPTChqAGg
kxkUlEuFIZBOaBSwD7w5nPQ2CDpggIAaQEhOfDWiMFhyNqrTgLO2wQZJFAUBRHb8MdAdYXouZyxeBK8JRNaDkuqmIAVSCybPP0BfUPfgiHzsLCfmmQSo
aj79fW0vQVeqHeD1E7dANCKXdwQff1zI9EJlZiuSm37thNT4Pgv9PH1cA7/fgnw3M8Jw+zj3w6zH8IXsNs5fPtY38jcXp7FOOScyeo2cySUN9cy6mTd8
WGO0C6HPj0ybG/zkeUKBVNES0B4kEBELCUKZAAflDvAFKBkDtCmoMnYhXDMFylBI0QHACI6cjym2DuFD6EISWCvM4mHa+1T2L2GbeplIVCO2+sOERD2Z
jSlIUnwnKojI/m6ecppz+pyOtdGOHCk0illmdhcIO/asEuBURTG3KlCgTLkBW8rkU0UU+M8pNSHDMP7bCiuVixIZIP3HyAaQqBSfafQD3k989uDZ/N6i
ifZvMQQ22vRz6271gaZwhibOKToMU0zE5/FKYl43p1zwuZEZuxZNohviYuW2VG1K05cGZq1mZSvQbxaM2hWYkHOaXjQQMTaGksQVQRBZTWY6bF6QDTcY
vneV7fIDyvIuDAiivklBMLkvE68HGQ3rUA1o0FkAoEkwMiE3gfrIjuhITw4PA9u3HZXgomaw3NjIEyHmTh04BxzbmrZUTEiM3cdjLyp5IQXnLp87u46H
Jjoh7CMTWcw52K1IE5HLsKJw2FOedIcExso5BmUaDTjYRu44VA8kDlRHo55wd4jlxhSbmelkQVHOUVcarCOwiYFDLxXJpXYFEcIRYhymzwOUVXu6cc8k
VjIeI0JyCOO7FnbCLvM+QOyd0d0iCoC8k7COE0hHu6O+x2xYE2QcA+tAh8oVklw5gpKWmSKJJtb6BNVRNalT2NxRY5s9gjQazYO4A8e2wfZ2cjdoZzMi
oxinEJ3BNKcuAKm5ohigKUiYlYnZ4kkUEzYSoGyKbvER2U47CcQ7iW2AHBNCjs6VA4g7G0CcdtBKoUD+TjBY2TaHbB4znLvgUkklH1wndNrtwKC5EeKG
bptOUXXQ8EC7C5YEj4WOw8kewmwTUapOAzc+9RwbqxdB8/WjiYkQD0VpkzV3ChQxsnTdgcFKs54D1By6zI7sqEqE1A+3lFHdM5irK2hDhMp5/kXy4874
OzhsZgc4+PQo5WheaB0wN5KeXwg5sz3CPE+fBR21EVQdvp8gPSAEZ5qaDQ3NWB0H7pB2hF+9CA2HgH/5jEz+TnxKzIpz3fDfgDPrBZ/gO37v6MFA+ftx
r8u/9GGl24F5pVCVFJ/N++/t0dP25o9tWbZYAfFubuZggwSQJ2//YZAqEzuRYqLpRB2ECFUQRU69SBQibdGecmnUIH32fdbO9JuBoxpFHpKJULxwPDFj
QxYMZhtB0z1ElIbtTqTc2evPScuq5dJi4lBDVdQMO+rs+eBZEEM4Cosh3oSsFBSCzvesgUEBFGIYEgCguXDhXJmQgiMNgPpNU/LYCTlN4zXMJWJveYh2
VA3v0/n7Yvdtv4PoyhQ2T5hxAB0z0YDRKBAQs8hagdjmVNwU6G2cmBd+md/E6bTT4f5zAEiEJ+oTk5DHfq8L3X7Cgn5AyguAF2m51OTzBILv1ljAsk0I
CCqIw9DZ5GhHUhuu55u5sj4LDgkENraQIhAL/fmP8w8nSIi/9h54n/8nWQREw0CFHBTSQ/4Hz9ah+ZH3tX8rIqVraKRrbxIXwPwQ8D9Wtw9Inc+r6iNk
ZP7t0EPgqqOgP90VUVK0qnoDg8hDl7fXIUNUHNYHJaiRPhKdhyH3BNU0g+qMhpqqCoSHJAwEMhIqFoVCmZAoiYIRSqARxBNlOIaTahIKSVhPYgGzvXT6
+/BCQgigIbbmJ1CV/ZCA0gn0hT7pEHZlPfIpkKNKAOSqOSOrJI9y0yFYVI3PFcKXSgYkGIevgYmrlatbe/ntnExPu+3rVD2TQgUenBwFcvZakEDiB6DN
wHeVcDxU9KfP4CD6Tzz3olCn96EAB8gPnQEPU7lPRIHog9Sp7cw1/LvgIepQKwh7JWIyQrIQLEsqf3mDMpRS9h69uA+cUH4yZMVB8pPvks1pNAh2wlIN
IH9tQQEpS0hTEUMlQxEwgESSQUEEhQDjsOQUk1copphw4w7Av4sRCzDI6GsJs/f9sOtb6R6Jp6qBsb/zPlsh3MFKEMLEUPDmUzEEyZjg0YgJ0H+wGB6C
+nc4evAzKwESilVEmUczFXCXtkdVIxFALQppqAHJYxC4Xi23chY0JKhoESNoyUD/Z6dfEgh1BhSDQT/NFZla1bVzMVA6bLWSMTsBZgjEsYBmnn8EM2AI
T8dzn4SdTgAB4QLSDEoyIwAiUA+g41csC5BjQ/STUFDT7pybbrts/hfLktmDEBcaxgW+u7KDt1B/ag0OTfc2MLpNZXCqbzhELYoCdnnngETKKOAFyFRV
pMS5h3IoB9Z2pZhCCmYJqQuRJvBtAGaxDlBYRTbBTKbwmNE2zWrMYiGJ9PdGWRoQcDk/PrJ1OUVcHuDQb891xhA3POA9vfbtDgRD1AD0uxCxkIdOZdoO
JQThlGsquE2d3PcYQR6j6rCvyNAKYRqR4k8i59OP7Y+xAbdtHATikrsQhzldtb2f5+O2nbLOzhxoJe8d1O5hOydPuYI8cRH7zu39nr2RcO764bpsDqHF
Mg85T9dBC8JDlrAwkdmHZyBlioHEMMu9BRzWQh6cbYxPyaxevFm1IHOQDkQUmhhwk2xSCAI8NUNx4PeHM2AcPHNOYknLJrdCYwus3ojlDTipBZcaSLD+
66mDrauYWuZmQZaVD5b1imZTTo2cpspsuygEktMQ2WQdQNQoO0Mki+QGCfI2AOF0+q4t2Hy4vMPQJ5xJDQSTEw1FJNQKExUse/oHcxNZmWYzEEhS4TRQ
FEkUFEyx8FO87AO+T+yfKO+H0S3szUJ7+Pt1kQT9uxe8F8KkSpojwU16/ep8IQyGzAEXdAb6bx9SC2/2SjzKkEIIAA2JQxGQPMeXKngHpGZqKWhoqJ/x
zBrAVqgggHYDtCSf8ZQdfP9bD6x+tqQqFsWJeDsH8bhcfzQJYEcs5HVTBaWMDpDEJmxC6SHECEnBikugdBgKQ5KcigHQgHoziAaE4Ch+M0icpAQyR4kB
82QDxgDUK8DB5L+Qew+CEMQ+6KOAPqRPXDEtFcz7AmwhjEFTREBAcQSdWFA5jy/b9bM0laRC20z+RNbFu239Ejhxafppxwa/6j8nZbvACfvZFgdYyGw0
H8cP5N0wZRIjEQm6fzOQiTf0Pl5vpqFiXJEPOX0BoTXJtY/WCqTVb+dKR19tKb0O7CpFiyaSkIhnFMiMVijFF+NowxoxCceVHKg8wMqaErWXGE/JEjXh
LKm/NLVBLVDUQDc8DjmaCCkkfXgpgSQQ8k3zVSxRFRzsUSk0DtrRJqNXv05s0UIkE1LRKRIk1JUX2kEc3bCgitY4qzELsbaC6bOCfu31vKtFInSCijiT
hKBomhiimEppoUqKCglpKC42RJEiFcYw4WUFK1SJVBMUhIQE1Lb89Ot2xJQUivCXLA5lOYqWMgFQBlaQwOPzZQ5pZwNsTbBzpNUGpAopqJpTUFI4ELSL
kKCfXWHgsNBCHxtniBFJ1rItkh0RD/F3b7VjImzkyCB9qwlUO7kFOJRkKOxnYMoOgY5su4VnRwmIUVeKBpDTpIoqMZGQpBRgDL7BdzZNAKegFM5aBVdv
JEP5hhGiJUIgGZT1+7nGD1PnA1teE6wwTeMq9ykHCflPPmBIiiIMEIxU+9HvUe9pKigYy2xI4iIKbQxQ5TnAiI7aLu25CRTnuwFBv7vcou8mBRcREkkM
JjbQNTFBqFNSxACj0YOwhExiQVwhl2JwKaTXMAP7kjJjhAOBBE7Z3iQIisx9EGrYgNWqhdnBVI+4vxU9/h8O/uPuDlNLkxu74plq4+3wHoQL/jIySid+
lkZQKKaK+LmFi2BKjKp8AgxUkG/h4+InXw9p7DNGyr901EtKx8HjEwAV8swrJMzJhMu4A+SAoG0I+MCtKiEBKGAI5xCoWHRWRFTCm2Y4O4ShQ7+9HyOS
XtaTImgpKIycpClhJIKKikoCFM4YgUa6ED5oHeCC+PkeSl+H34fL8ia/yybrgO3LBg7BPF7D0QMffmAMZizoigmGyLQGa0Is5OruQzE0KqP5SjQfgE4/
sNk5kn6pTJyAMgzMBJhHAiABWAFipJCpyLOoWlo2D1SB7USa/Y7LjdqMEyAJ99jA7mSbmgN74DgdggYsZiKnLMBFpHJRKKH4yP74BD274iR8DgZxGko2
JTazibbOye0VN1BNu7D+uMcwAPJf4RSeZoGYppoCZoaQophBFX8bb8cJ+f4G3zSH+H7CwH9pfGHJD1QYIgfGA0l4Mp631benhhAHq8hwT4KnBfU9OJD0
5lhmGE3sPZtYySSUlOKJsbfhQ0pEQy1EUQUDBQFRCyfTADED/LBjxPl4fnowgpoKUCZWimIqQtQxEEDk0AG6pEh1R/lOOIJ+I/zyi+j9ony+GuHtzywM
Mlv4k9flKcCeQbM5Py8xfwNf6oO1YcMn7XnWs3l1msIUQv4ModE0IjwxFYpS3X3Zvqh0lv/qTfGh9GdBhve5Q5WxHRgPa0utGWuigcAnZ/cYHMAwkhyc
P+79e311CPWw67FNKn8rJ8ExFUF1OLp1KlGMTMNzU46zrDCPqH2T1+1P5B1kqOZcg1ihQCUBYCcQnr+VhDqTMzxQXqYXiH0+ydUVZP3mX4umrq5+NsBN
MZpWE+eF3uPTz6LrwpJ155VBu+HzB8YOC9SiaZMdEdXulPewEEcsMVDFhExAoYioiWTsM3AHptAshT5H78IH880SsSHQnPNLzQMQ5J/EUyOHZFcPUG7j
j1ZRfUJlriMLYVWSNkzg1vJwwDPC6eEjojbLbQhtKoeCL+2QBKRRxEEHd6e/zZFAIy7h8zHq6wqyH7iaAKVkpbsZSiOspil4tu90KxKg61146lFBvP6O
kwnDA0ycpC50m8SOWeurxTWHT/Lk3JrYnAuiRKZ0wwONLiTIL9lMxqkwNXFHnfxuf9C2hII2Wzbqfl0QitwFAWFFKGbwILFaiQxAKTDTt9AUZdGqPwmx
TMMEApKrfbUGioFCbpWHQgpI1TDixKZGMNiiHOay5rXF1Vx+JNshJxIIsgLOgmcUA0wMhwGZJvQZkCYwAygn77gSQMmsyGt0NAgdLSKEnG94vDNwZAyD
edQEQPCXEDk36ghA2FE4YopgoEq+SCfuesIGDLYdEMEUXIoTJQBmudTee4HDN0cpgcQ2OAQyyiW6c8gmBuhX4Tc3dqdPhFxJmZlzbuHLbITQhlNETUj2
EJIWOBwhM3evM8ODsu+DEjxcExZaXkL0Nt9bb7ba7OGG51BOqQ7QNhgeLgB/CYnwTSVpyZCw1InwuP1sjYJMmhPoHrcfJA8FAzwA64PGD7e3H9IDd8CZ
4GkKOrrb9MykqTbHCrtxdQG5QSn5b9e1KmKZaFweFTdOremsRJ5qysF2AnJxCmkKD/QQTCewhFeLCj5Ge/Wt9fDN3DDQk7iY+NtQNPo875RMk2Pcl8DB
NZS3Wy7LqmC7l9HI9OLBGcyIwdR9p7uu+OEo8aynnYVSwfftJ1CgqhyFJYmSUbPFz2nc6yXBC7qOo1XGUoRaxzjhxM9KYesiYnkVy/wAQXPde9xykwJ6
5PJzv0+b4j3SmhecyIsgjCLIYI2iJWDyarpms5mvAcU8RZZCHHFnDfG6eV7QJzA9ubcY0GjkbbZ7EPQgbeG6uw/3SEQVBibJ+r1PjYVRsjEVaFogRYUY
VT990tXI1idtOXBYHCf0eO1TRmF8zq9qeJlM9Pb4b4/SH8/qJBViAEveiBge8RNCDucfDwB/8LckMJQ5aQWAg7niSPGe+QfJHt8PDg8QE6deQb28c8DK
CIiaOZ8dGuASgh5QhDn88nyHNyMEOp1p0Nn0TlN8F4njL4hPY+J6NV91PiEEMbnmPE+b6vuQ0nYh19HoUO88eHx2DGaFn1Q7F57GTFwM2Kt/uB2NtjJo
KB30Y5fGKTqBIeuoaPoPxw9s+YCepOmjj6A9YewQgR7YE9nD7rjDXXwgxOikQD9CTxPQDeH1F/ckDxSCgdA3NmCALW3hAZ+xhXSf4QXJmAO+ADjJcCaH
DMJ0Z8U/tYHAzibpynqMQT4fVPQQ9Y0dCESZLlSFIlOEzkww2KI5I4IRIJqKBUyHcA++AIqKWKkGYpVPV05exM+vXtNw3ufs7A+wc9vSq/3yKARFJSoB
6v07EnoRfPMNjEoXRDi7W2JgHJM7fX6+JxIqpPZGcW3n8DDAWao87GH1OhQ2V/BnCB9v2XaQ3q7Y6QHGPFVFfCFGkGYRQICCZq8zFxOzHAA9593uHi6N
1USXz8/Iudu+F1ogitpVNUoHoT09PTSdiOH4J7NUGTkTkmUlGYZMhYqvRMGQxkLaRpSAKH3k93h28fHPST8d7dx7v6CnMM8cYhs4po8uDe+PPnWFRRhe
SwweC3TT8t5/29Zmznc5TqnicQuz15MDSGg34UzIwRIKHxD3ww6+gG3E4E62xfkZny3qSKEfkl7lNtZLzmWeN/JzLFk29vtpsQ+UndBoD7ozI0Te5TZd
HW6QLlv6UduuypEWYj+QImjUMee+DU7LDQQi9B6JninJeGkj/ucZYzbZD0ASG3sSA3U1zYYjxD3b271uUEkqAa8MN1h0+MPb7afcw/NsFRXZaIo2EpNi
G3T+nZvESM3nU224Yh6Ud0P/qaVdTEqNM2D73EojvupUSFpc5RourpTI00U6wDS4OKhwA9si8iBpV2Gt6wxhS0YITomWgYgZCsBkgw1xTOCmwo0IhMic
wH+KCf0eB4+Xmfs+6w17up8v3hr9AR/ZQp6MDGALCmJ26aMzHY71LhVMHa7EjQFHF/xzqBxBZ8iWI3mQQzQakmCAyXRAHNE1a5IVaUnx25PJJ8L5jqf/
1oc8zd34lIeMD8wknzn6kN/D7rAp4L97hVy5kzLrVamRtoplhpPaIGxNibd5PHjONb7nTwD9kbHxOPO1wfAODijqQb0Pb79lfu38tcoMoqIGI6wavn51
voilaF2YSIrKg5EKqLWfAkt4/DeQsYgkNeWZHvk34RnAl42piJioGnlZDVIBRLlXZVERHAog7Z+0Erj5bR5gOYUVTej3YxIdXU5wJOhEUKMQYdhmdlMu
BTnQiIbqBo05TAKIg13OtSSEEFJAlNJVEQkwUhjS25fX753Si8cTcRU4tFgMYDItSCSRFELTal4NFJFRJxwMc+8dd2LbovlvdBl3DQxlHNBVM4WMC0jt
mIVSFESlVSJVE4WFEkhSClIEQ2cZoME7FDaMoC4BeE0OQcjh5MRRJd8O228Ic6cjjZyetiErbAzALoRQXYRzmWCGRKqmiCCqKq2zRrAmXIyaClmIoqRC
xzIJWYU8hCikwiOEcouHLkmVQgmZlpqp1OJRMMhUQS/fY0Ir8gPnF8cEKhxF6jogmEphoqQ50FThykMhOCNEoBEbQ5EKVfKQSHwGOEttI93JQaZNv1Pv
AwRnxx090Jp23w0bx0HkAkxicWhFyqc8mVZNarlVMafncmcAMxB3qlQ4Z3jQJR5F65LLcgmhc8yPRdbjskWcMgmQnQKGdJhqJ0xtgHDReNG9Jum0iLtU
beMuICZ8kjs4fqJHb603kDl04+9OJIXTckwVLTooETLmRJBYKbQZUWCRE/VeOEZAnY7kTZd8THZwLhGTLJSRQS2QC2Fjw8oGnbJXYlNYUYLlRBFFlBTV
44ujcAd3ejXFPJDc02LOHHJYg04E1mjeg0OeBwUZIt9Fz1kYEstchvIeRVJhJtkOfZQ7DTi1UUM/Tl3HBE2WVaZVziJhQUJzZuYOXEmbsKwxTvQPM8S1
252sLrI4b3DgxA3YaQ37uZXCAdULwlOHnIfdwanceom+5TlN0DSUYGDNh20824WRtREdsYMicmYlIAZLEQyB/quBy0PAYqOKbMBWIorGKlsRHw05vQvk
4HDRCJF1YZrkybEjFAZynEw4mFgmfwos1KwJpEUSSd52UORe+OOTc4CQibfd0eHLsTsTZVUETMwwkToJoyHM23dpskGECCE1ChuMLID36nBlE4J1QzZr
EQfkmF3wmpDo0nNv3ZmBHUemBVQ5Oic7k99eP6fx+j5IooMW19UPO1UpKko1sh99K7stSaHBfe9y48jCIoojbCI1CuyKmUEl7TLRuyW67taJFSWdspVB
MZJZMAhgMiakcQkImIOQSrjBnDA3TcDFD7tP5SfuuaDsIPWBP7IR7fOT9/cPWAiipApCiqpEpZYYGiWeYn80FEQIkrKClCEwFAURARCBMJRElANLEpKp
K0tI8Pf77lgfs68Hb/StzvWxBvFOEQWrZREFObCb1eRSLu4Fz1ryulPhHnQYZ6Q2R5vesRDMlXMDtAfLxX/MECDAoEn8pE0wAOZyFYH1zr42FYYQbQkt
T4Mv0TWHIO1SSoFY0SmFVeGY0NMTQbsrUFKXAwsrRUeU55zzz+RhTZsVRm2HDNWFRXbbVo9MM621QbQeAp+th9Siey8NB9DgHX3HMQESMGBlBywPTWu3
Z4IYJ7G3kiMEXv7jv/u5aMiDnDtm1smLABtK0J8hRHuE9B4nQV8F69qg6gYAZ8HcopKRhglpKKAiICKlEZgAhIiSgFkKQJD4Jzw1LCbWFKbZiTSQzNSS
lUKFAsMoSSFCSyKG4AYmAouAUFxhwyCWPvD5B27vHVice6Dn1ZOsWV3PuhipBHVKuRJlEUbe49uNCO7eL1450pRPbrHao8nJ2cVDFtQSO5p45RRMc6J6
blDuxOM7ICTm0rlOVWeeznbR3CHIlMIiyc7cJiXo8kmToFJEoXz3QqypxNjqDlQSQDu7cLksRDDaEWHNk7sXSCIhLGrzwWpU28Iq+SF3Q1u4Szh6O7Lh
cR8jHI+vF1ymnhDu6+R2693HSLwcllB2RUnG7u9vWdvHjtwK9HevOmPZvQQ5PIeT1reV/EYEfiECeaGATIfPmLHGJwMEPQusHQSDh24PlL6MoE7C9o98
2Peg7pB1ilGZ2PCTL01NQI2/cL5nlR+duXfMhyegYkLmzlPR7ehEvR9KSZhAIScWA+kLO7hkocbRRbuYQ/ySHE9yB9SO/hKQ6bfiXJFlRKUKaLZlBZSG
QLBYHsw+rKwNfELIkG4hhjz+x79cbeTiLFMVEDQTbfQdR7nHwXvc7rh2e7r+m+wWrafaseB8TPxPf/olD07PS7MHH0N17MDsrY7tckf6yqlKWKQpoZpk
OWp5eXkb3270w6HSAIDO8j/YwGYGUSVFGNUxPBI1YFAiBhA0Q3e5DN0WdOes1OHdiSxYOrHM/PypsA5Ev3BDD1+78H7nL9Uz526dFjhiYqLmGGDKJUgp
8ve87gQswg4TpSfOC9qk20aJDzVPTUUrQHQ+7xcfGPHO36r96In40npBwxhULAOdQpnt03J6iosWM6pPh2PGBsozuh8RnP3HU3g9AdmFxPN9Kq/jwU6L
PLgcR5bdhG+tt9p9Ie7TyM9gOh4NOxmHhhjHsVEw8wPYOkqiBiKDvYyEppchN/QnsmJCJsE4B9zTyLPQBmZfP7Kfem68QLDdA4Af6bKI3xxONieB7noV
sDwnxh3YngXx0Hx1dJxlBJiU067VbaXGz2+AB80+UQp/WcSurHcrnKmFXnukFVEUUR6Cwciqtc8gPHQci9Nro45jOYS5K67MJkcsRaf4FeCekVutGe9/
KU0Hkm55JaQLtjmHxIZ5plg4zEFMEQuFdu0dbw4mO3JnxPlm94+Z6NDxJDePTx6GrngnfL9IOQMGg5KYtUq4jlHFZnW6dgKdfjoNuLSrbjUQa7cOxdQw
2zwyImbAITCJUtJwiiHH/FYyxMAEawhS5hk0OtCRZVIWsDC4U8DnpgbegAfH8A5nRYxQXxtRYiCKIOL9Ucg5cqOHY7BUw0YU33WRFNFMTSVKWg2LCtWQ
rQoq5yishLWmEIOsT1ORXKojkfXcWXCiLkVagqMI4XIiOSLEDM773FzCqudRrCA5klzhQE02FVZEYIix20YbdCCwMWoUFTOUQUXLpIRRREVQXaJyzEgo
pIajIgdt3IPpPpboJ+uE+8fVd0j3L6zzN02kUDzCXaQPxVSVkgToeD4YPSy1o9cGj48D8P1ncCNKEBDQRNTEASJMwxFQUtBRQxLSis0Ak0LUFKkvbCqZ
FCqTCuyHqXARNiBu1DABDwACAR5+w8T7YGpfdwHpxnlgFQ6s7jDIkxJDSUwzP9nX4qxBfSnp16z/NchU5HRETiZ7uHnRdmw/cPREfxuYbKHpAE4PQ/YH
gBBRBTAqTRBWzGQdvvODpENoTA9F6E5Po9+nXaH7D6Bd78TcA7OUcj1sQg5RRDW61393q640hEDQhRS0IkRNUleYBssoboaVMgADYXUIlLiBKoSgsKOJ
jmRQ0RLTTukg6VDQqZsqZACORSIKaagCYdFVEYYUOChoTpv1T3I6cHc/lxME5aI1pAUKg/aOI/m9o1A7SOrh763TWsnI9/Yqner2mSJ2gH2kP21Kj+rk
dA8x90idna9vA2DeWkCgCSWkHtkF+XxD0rz6VV+HVOuztuKfmIJ+qERQ6QfrA9770JpKFviHGAoYI2X7+HFDnHkSKYgHv7PcQHskyaK8c3Jw+GjxdwyP
tHMQ8F8YU8fUoqJ7RD8BPMOPtNean3PaT+NlVJPlBkQtiEOAB1Doc1Ty/L0cfTI+6TjeuktnZD2EirLOmYYkZzTgLPMJ+u62didut6PxZviGDFIeeyU1
BGInF6YMpRNfy9YXNLmc3NHW2LOqVOnLVgwXSV+voqnvQX4qDCeL9UIAPORfoKI6xlV+gaE/GNldQfwkkGhiYpCCqBGJRCmkSKYhZSgkKUhSlGkSZQmY
JZqaWJlGKkkoRkKAJkKUokkgkYhIwAmcU/JORW8UbVFK+73UWDn0WOcc8JzOkEAEXZfOT1lPiuk8zp84x5wZQkHOH1vHW8mO6ykrt89AvZFxicSefBpO
aOBya+W8TMkcmPYOt5VYBQSiNuju5fe5TB88CDhISSEg7gQLdx/RxeELQjLIEwCaDdwtJwCFUSCQUoUCZUkIShQYbJAXIQaV/46nJxOZMdWc4CKwLqAb
TmgKKIJSAkmI02IOS4lGMObFIyH23YDXYi2dagUXUUVQwSUFBTQyRRk5QzUU1JEpUUQOA8OSn7BASYAmTxH37Hq9Pq34kGb4Cf8YR+P2xyQ1IGp8yigi
ByDBgvShDWV+2lTt9EKGbsAqx7JA6KJDwAobKuTsa7n0kIfhIrDacs4N/DpdCdcRy23KKG2t8/KL0EPFUDzCYpfMXA8/Vlu7Go2swMFgFCTByEI3ZA4C
THAhyZHs7H0m8cHkKizq3PHK1RDTCrl5gONrFo4gWxzsbTkMmtBpK0EJoJICV1GoSlQwyWFoQHNmE/qibhULYwop72iiqpAMCf3j2fL3f+PdlIFe4fvF
h/3ZL/iPjvqnwMEU0C/Mjw7+UsWq/dRmHF/SFB/ikOV/k5wpDlob2JuTJUUjG9Y4CKEZUVrrYEEwH8GkAW7KZWgayOwan2LsZArnprx2lBQ72ZADmHa3
iojg6baM5+dJOTda9JVXuRd33/uWjmk2GcOjQdLs19sDRD+2uboVRK6yXR2lvMuTSEghElkcMfYYh6i139qHfxkXPAgkL6nw0hVd8NXzrWTHrcl5VtiQ
kR8nqe8mzJGHqUMBHx4E6oB/XyhS0xuCIsoj8XGntKpoywSqoSD6M0o9v5mPcfN+7Tjsp+Ao18PJ8cbMWis3YO59H172xZ7BGo+lEukyKDTUAjprDEj0
JVWxQQ34wPwwa+REfRiYyUExmfw4wrww0M6puQDSAGrXDdk1tgm0hE7c8TlOyFBU8O3Q8YofbS1kAY1Y42q9CjmRq8fNomCQo0obSgrZ2GETBkBRK6+p
il8UxO8kBeIcYbsDlFvyg781cdSqHvrjjOre7FaE8PiWp+GiLn7P8yxKovF99qTFnUr6zTz9vH8mB1Www9IMV89zX93bcqvYrg+q+9fYjcsH7HWrD4R6
0g0hSS9KA/qWTcGAh39xc/c52ttRZ4ZIGyPudsy93VfCoj4QZj4PsX6cDKNRU/WJH3WmNeLfvee6ohgXBgwZkKI6VeuQsXx0Lr9LU/l0gId6hBa6Vnuu
y0UPprYW3qoodZ9fOepGj2DL0HAuQ99EUx6OJCplwgRopNILI2Or+qRDQCIg3nzPqUNikoY71IGjBBFSZ+yk4QdPgzuqUv4FZvVRwIIdFiIEO+upyh4w
Fvm5A5EIlA0edYxNd4KTiRQqgohEEgkKuvhyRv8imLlrzB+tXh0Rm39cBFdh9kK5f2QQIOyFV7U0yzmcoIliSMIUOZ7w6FOJWdadI55SbhjHDOMArNgO
xdTLYXwr+PwiEI1eX7EhVXz94YYQ5qB8IXxJwEo0TbOefOTMgb4A4DnWziAhokFjbga2pSSKgQMKOyi9OiwcHuwAzA9fgq+8I+JNQM0ZY392z6FB9b7s
fBFE2KUkSeulEaIE41ADMKEPwcS/g+bU90/+WVfNepHeq8FIIydh25ZsHKSKkakLPYsIC8YFYu5G08qGuIdnVIWBjlyv77fUkr8nP1Q3KsPpTEo5Q21C
czBBJKSRS/Y+W8mRM5VBqA86zB6OFkochijFMy7gpLXlinK9QxojWOVw5AlIMUEnRWBgfNsTEfD9/kvZq9x10HCq9SOjAwaRDJSaRZG5uhEfUZQwH0qT
v1cHdX5vHMkASIA/PF9pCpL2lDECDzvwodczrxAezZ9DsZp2EM982RjYiFXU3OIUiquQ1YcPsUG0oI3sL1f2wo67fUhB4qvpwKPU2wOuxluVSGSR4xvE
PCMMUbLjdBl+OgScMnFw90EjVFKMpJIUwWhQMUUwb8XZngvnvT+2j7FdTNPrUWtvNpHjLg4AieSglkE+TBi5RSnYeE3HDC3IJgVGbOq4m4nsOcoPhnpu
86zNQoVRdYV832QEgliMVjARmx5zx92vDul69e3HOxv0vUc0i86lg2LSq4AkxEq3EJB3+dBAjDHrzGNa+hcxMZY7yoAGyCUDOnlGgz0DqUZbNBQNtRMH
h1ytCbytM8vB7PoWtd8Z3pMWvfX55oazENalfHtWAZv3OucuwaAJDKIbANDsa9soKet1JGdmmrgkWKUi4k9NVSw1pZXbqqxGjgXLnyxrYuHcd75u/CDa
+G38GTCn2OIPsoVniuRwgMaKS/AkFmzrWxR2J0pDsYhj0cuJIBzUCNJjIgWE8Wco21WRjqSIJRSNYzrGYkCkPpKrG5JHjQEnDPlu4GEkejLLaHwhIJJB
IroMKgjBhS09NSh8DlitGaAn3IPX4qvpcu1HehOFil6fqrnv49ofajrepC7Qmlm2QWPO1G6Q6QQvSgHS9mBg6jVT18H2LEEERLBWIqaBKQYPeldzb+oL
+sfO0qQg99XN5+I641zPicvd97k9dH17wfjueXiBURlBotaxTbDEVzHErmIgidtXzc79Js28im+khrcdJ2b7RSQj3M7LP2+S72NhrdsTFNW0OrITGb1Y
D8ONu+6YYoxHGSLE+4lStrwbPTZ0MWfetiqdfgx2BuzvHBcySmMlTQYZkBxbJFAA4hqzEwxodWw7DvkxAAXtdD6i59cvxfXgxjEm/bbcgefVh4hVzIHu
aE8KGxJ7es71EgoIH2gBoAsgegeGfAXvYS1bcayGLkSu5wtRPVM6ynMzdiFVkQndLz0usUBUhvUKBQJJAztMgI9akOei40JARRTIJRWT3E78Gh7DkHaE
9oNMhA639mfWeGxTMB1kqA9ChzyRkbp/tOEBwejfccQfs+dPV+lHX54xpLt8abHiD8FcYvfWT2cIsxgMKe/JFjFZnQddKh3808KMMge6t2bDxw75yt/F
3zXvirxv35jXfT1jeyqQ6oWP2mdj40/g9k+0Infq/VSOG/rbxZgn0ilHZj5LnjsmUOigvJnhZFNKkz8YsK5oO9RQYjwhB/oQWTUoytMpSke1XZ26B+fh
mp3XLBA9W0dsYx0WaEtkpNjU2aCInpSO1rOs0Q3Q8mj5K84hV1RmvlecWqVlIIIFLZw0jTxcccdSvy2LJzeZrUyT2wvyXZZsxx89iQjE0hsed1/u4Dn2
ZGq8b8AOGshUC4oRorsy0KsoUpoNFgjkZA6iSTFIEEhOVVar8nSnGuT0zyE9lnWUxKywOir6SNeDQ1RBNbLMWCj2UReQs7/Ac5s2Fa2GGpZEjVUkea0q
ZCC67a9buWlqAJlEJCYVQMhggEFn2G2GQ0bQDHhykYPxzAK83cENDOKOgclH8Xgme/iEGB3SJPROD6tT0L9HImF5fqxPCI3l5QmaYlljZ21wF6wfWb2U
ftoIlLkAg66PrMNycC+kmF666PjO7TIwLV0rFTObBbOpJFF5ANzLRIWC2g74ZkQEXF+ej1BBF1g/W5Ak4vk2Jkw2k2NxDiYQDkhuJ6DssxIPZh+9y9Yp
IsfWNkwQL9W4JEuHrhm+lZfehZE6XaGP95EDzYQv2dP1S4RsHv5Y8oWNZUZ/D7SGf1K4bAY0dfYL52kOh56Gr2d3rjWqZf3lDIBGwdnUnVAgzBf2+LrP
ofT3u4z1id7lCd3+UyC8RdBjscADFAKqn0gp8XsqiYMUCgYMIGBTD+QalUU9TML805GmjDP5dv8fMv9pQI6B5nPO/rBk0FRE9/T7mw+ZgdDpbbB6kbPf
ApSs7LwDdzP0lh8GpyYwF6GX8rK0cO9IDRGdzcipUM33pk9b042NTUzPLmQ+fE1OXz4omfdcmBuAHaQwQ5O3tzv2twfG0ajsBKsmTWcCThjBWqCe4cDM
OBqdc0pIHsztM0TrzOvQ1DfDO+sySFEMoek2HTlUF8upzIh3sgbnJoLkAzBsk3q5k9egG80BKwAAMUz3KC4gZzphxYCzKBn0kFwkZOgzuiS0ArR/t+VO
l9F7Ec9P1HQgwAYhAwGrn2PkMfFD018PxFhuj92pApp12FFCQoxu0yUx1nIcb70IsowUNdjvuePHAaE6fDiSep5a5XpOANp7jiTsb/Xny51huHQsOkKA
nemaDeE3AY/CcmW402CR7Wpl/FrtTAcDgg7+AInQTN5sJ1DniVhGDA8DrSHHSBzwIwzUJ43gemiHBxo+41Dr5+QBxDpzDcDAZU8KVE63tsMgztfhsty6
mjgUjBkQ9/c1hunFepxv0TW74dQPRhOsDdCxh34jyLeQKhZviPz1wdO+DZwg8Yoy+nTiQ10J6VfCxocMEEPXx9OSpbqEQgIC0lHxXQiL67iwMIHCERSj
owE0CLWmEfR5K6NZmhNmPJzJILMEa2oL/UcFv6keUkG4QBD6rncscql753odaGswbXkqkN3etO/ginplHKugBQBp1LQ0RKqqQXIbarzJoDIdwLEUOwLA
oEkwTYKFk6QmstuYkdnHdss+lhBNEgJIwjE2hs4YZufOpkVgfRF9ehn3qP04O7y/kdUNc+2uuUl2HFypLxRGjWQkYks0fsPU+y+dc+G3UeT1Kclwubjk
za3XIZGKLBgBphCYj5qBUy0UOqbgmWwwUWRcpmOyyrIo6S8FztZqGqHfKiqKehej7al5MSR8mPy3ranzYl9G/nzo7wyQLra7xRtqZfulHX2zvtV0sxp7
HQtsxNEU35MKK6omO2EK9FrTidVjbPFYjNUZlxZ2uKoBmR04jSVN9wucI13NoImI8UDz5HpvPQofL+hOvnpPS1YXj41PNMD0JPAJMmRYTeYUw699sDox
m/sOGIY4CdbmGhDFeyG6dhOm93EXe5Dd0etrpdlwRWYILt5998hhqKiic2wW0QkLMmTsgTWhQ+qh/Gn3iANDFHoyDH1NTJfabIbhgsjKb1S8SH5maV0s
im6PwR7L7J7JB4BRSII2LkWrk4tESOVXpS9VKrpVk16U5KITxmwHw0R63ymAwxcSykJwJCRKi3coq7yKmSjDAVmqOQBU6rtZeZl0SbZ0xIhwvcDcOjjO
XheSj9ia0JDEoYCPW/WDRH3Xxk/e1zifJmRZCHLEln7XGowcwUL0ZS0j6SXtsali8rwdzHPPEIZEjGFW96hyTeIecpIyOhMBXR8yFBBoybXLvwivWTlO
fRYr1sak3R9Yyreq618afd1Gt1Zwd3G99B4Rh+LVfY+n+p3agz75MnpGU17rdfrY+q+WLMWeii19P4MeGTp6Avw2xDMCyIEDtrDEBDdLv8f1jKAy9kPf
cCRXHCfHY1E2gylJCe9ykCYi/vPUQzBlUDiF+dF8W/2lk8JUA35ft/Nm/vckfxxidDYd+IcYMsqEiEShv8HJErGukEdaTCUuwTkfw+RQgV1HqTjR7B7z
ueSJxJzOpJo2a6mGTJNCYTI9daIywzYHcTibqknZLTm0o98nElyGpo0dzA6GpDqG+Jh6+DNw49lQRU4LyDiniabgYq6TmcyI4Bp7k5DPYAcyaJxJZQgn
ItowsApeYJk1gGCFcBQAEIsiRpCxcUxF3EUL3zaz9G1oCNBDUgPWI5wGjRANTgDt+AySm6SAKInAIJBBqAo+AxYSB93Ic5p/6dBfv/BW99ESko39dWBh
xqyaFJ/W0YfU/n6GuKU2HLevJi4uyOH8/YnifEKCnyfPk6zkHe021Mdsczazahyw6shFLvx3qg6TzSoGuG+LphprFJuKPDvp9Alw16WcRk3KO3FiaW5x
kowwaKN1kyCGswLcyD6J1emg/HiFPFh7sMOZ06fy88ttta1bTm+8naS9VJaiZDsDNTEC086Z5xq2MYMEFGPlcZH/LpgTlIvLKKJ/Bno4xTlR7DBne9pT
WE97NPCyDDjoYUy7wyXLOcliddzc1sGWRZtJt4gaC9WTHpqw5MrvA/jo83mIHrJvjWoohyFrDMuv+VMPHmEh8PgoAkPh9pDGVphmGRAxTPsaa1afShpg
mahGIlFYRMNqzbVwxS1l1cHdNjtgVDesM1uh9tow4jTaoTBhmW1RY85jOQZ+sQxOicZJQ6Shg7b3fnjEN7RlpI5bgWa3pONQ/Rk+pBOmF0dU1nVm0zNX
ZwcgUYG0YyHCAQy6T5MLkoFkjWMDVRIg1Oiw4EIFmPw4533gTe75wXAO0LIXkK7SYiokeaWMXVqzO2czoJQoMELzJk3OWGp5Q9hkBPVLUlPlRMwC4Hq/
CrTQ7PWWWVWgSDcoUeVFqlCgBJXsIS+iZeWbISGZUGjqPrSoxOLVN2z3pwgbnteoHmon1YV/J/T1zhw6e/szQ8b3c8XdZrQK17nFtphjvHUw9fhcoyHK
BRHJoxfuVDefgbPZYoD1fY5hjOqvV4E3vhn26h9r1jrJ2kh3+13UU1A7yCalHMwAMHYCTFj8Ti/PKOT5ij+LtcjLFRF5eM0wz6YXCsy4OF3tdJURIzag
db528qcZOi5yi8wdXHuxzztY5WYGJ2GYmpsRMzEtpy45bx7qVgaKbzje5wk1lpls5pzMqLtlXKW7wzKc4VeHjcKR1uImVJRC0spebmQhM6nXP188fEO6
Pe+7jxxZ3i3nUZiWi0kwHWoU1cob0Zo5zeWTnNmQnD8Zfmqzufh73KqMhLqyg+roOE+J70fXrnzRSBUP3Jw9527i+ugeGRhUq+3rhPIuGW+Jz3u4IbiK
Uh1rCDRKSk2lUVRmOJolPrk2KrIouqVb0S2m5mmOZ10ZhZHbnOuGaBkGl6OYIalxHcIY7pEFPs59bfTvdQi7edPDvZUk6Z6hF9lZ8M1LtVlBd4QvlHl+
qO1NiSSWfU7m2FVlY2AUG8p0OGb93qVfeIuAbeJfj0+Q6hiUoIdmfg+Rmkvh5/GDJD4BmWZ+WwoOpUdjZUd+/A9h0TrnacDYHjwttEv6bBFdv1QbJd69
hw48nhxtllkJ8pdWSOQJso21QBqA7ntdv3wVh361AQOyopKep4UwVTRrM8bZUM1IbJUhBA0KGfldsxzemTRiDShmIgdWAGtNmaGdA6ZrcBCJoMj8Z8/Z
tTTGTTjXiQOIGeB1lDbXuJIcGyy9jbOIdfvPCOBzCJ1IoqIOgUplym0PIpym1plBQhU6su34Mp+yvhTGeTUONa26KhUz76BjMGTQqKdCy+GJgbHQnKJs
3o4u6bQS/cB6/UrD21vDPM9N7GYYWlypbQwaJfU6M4ZDHrc9uAa7tZRQxfHu5bSSRHvkDGhShaAn5GGDHB6WXdvodtxztFR1rwLnn47DSTtaagTtuHy1
IdOeph+iRPGIiooxBVes3RMT3U8EP021nT4U8QzbA5Yc84lt6t3Z9ZYvj7vFwesy0zbHL1fcaxtpLxh73RrQO8A1T89zbohxY3GsKlZUUiCwZDIhiWzI
HXpLV5IEE77SSQKSS6JPNE6d5wTYnRuG4GabOu5ouisPHiGadCow6+br2S+O031pRw4AYRZ4ElnOZuGsTh31xtrH1cYgcSdysWEhxThnM23MiHq0D4oe
7mhRSZJEBEUIPE2TCOCK+1NRlVBQY4OQUNUhSUWS1jIUEss8MT0ePypoaWZoGmkgDmqouoNwIevMiPGx9GeOj09Ne+5miIbv9jkORneZEQUU3kLtoZGV
EpUTZiY1Nw46Q+Em826YNjBgRGSYREBQEykezRoD4eJ68hwoh8UndmnGeIlXd/77MiodbUfvN13dxshZW57E2zdfX7pmJJolioSomYR2RSfSa/XtB7A4
nEdjsPVgUBkhx9wduOngXb2uL84AooQJh6cOqgfePmDuKf7PEZb1YGSDASATUhEBMJFVCEVUQZwAV29jzZGgsnp+dArAUBYKdhvv9xmR4NZgmRgzvigZ
NnzC+ZPR2365z9p+6G5wA+Piy5ejvc5l3d2tflxR7J2J3l3CNNSjUFo0YMKJTD5ZentODR1JQqEQPYd4J2NIsREnnGsTtS+hwcQmtxwQMNjrA9e/MOs8
pvuHL6n3xRaQ/HRUQEYL6AXYlEM+B7k5ZWGViANTjlNGLUipAiEkLoEdaiHWCrTqLVGLYBIzJFmpQbMgkKkjgidahFxYoXaaRghEwoNGtlRaIVhFIEMh
EAZ/X11BZMSIBYxYMOkAgYwfjl6393HrtpUVK0M4XbDBazoRy7OETZwqqDqLbJEzJElEB+EK7UFVMTVARNRboNAG07gQswMlpQ1rgaj157yHHHHG57ra
Enh4XmLu4Ephg+WGc6zJS3Y8azV2Ed4wSlBrxs0oIhxhvI6htRxZBZw6WZeBK83rfE4ceOhn2OeTo6fgh8XnecBAUwTJvVQM1RbhR1qYYm5xMFcdcYar
S5LWCoZTZwwLs3MhkWQRB+O3u7cMsLxLLxYdYs1fTDLhd3jLvXGTWrBy7LcAXdKI4mM6Oe3IuqfiLw8ehy5IEFcPeEG7i92bji3vee7c94R92yHO8J28
Be9efbecQeePEnsZOq48ntd7wt7nvL4fc8HjbY94EMxtIaEwHvl88+InzuJ7oPVhN8cq9kn3csV7vHRbWAd4cecHvKoijYvLDEN0YTdDRCOwaRjSYDEm
bvadg6evI/740A8N2Ye3z29dbSG7NMon1cGce6h2j8Iavwm9E3vUQ6b84HXwhPP1lhCITR1hv8sIVZnfJDch1vh2oG4M0infRfNPE40uqakGBqJKJvdA
M0lSUkNx+IeYquIS+NID+oiR4QYuAFAQfDeio8uDUwsHb2yXpLvnUlw4EwdgWhpLlk/FiyQ20HhTA06Kb+p20EMeQNyjIuJ11rIptBwxIImQtH5T0A9/
riVJ8WChLx4c/SZalp2wubgZ5+epOXU8XxxRtE9Mpvjek1EcY5QOFNe4yvbnPholOhZSt6BTeQ58wO/kfIhQJNgZPR0a13PB6pe7qIId7ZGSX/l54Rdc
MsgkwX1Lj5c8bNbTb0yQ4Qxk4ZCnXesONxSgLIH3u7E0fgWVChjRngpGnCEtFWCIIIY07MJ7nbgFgXzlRRCCaLvPDZUVH81O3TlxXvAHSp64O6Zng10w
Om2bR56zTYMXfYNCJsC5GUQSExIEkMkhAwQ0D2yAGUUlUMVBMh9wet+oBs7hLIdsGS9z3CGggeA9UonZAqsGDEnpQOMpUUaRE/OJrsfn7fK7e038iJb+
IRdxO+vfxfazhD5ePjRrFsYQFgphx7J3rzohDwCHiYxSOWlsnu5uMFd0R3plixVNJ8IZMDE+HOjW/Q3OZ6cZxxFpVE2Dicb7YPKc6OTnSqJVURDcbEEp
ptZNe9L1sigZaTbxDjRgMjuxo+fJ9ADznmM+ZrjrbOtDrBEUIJMEaQpW5z3WuGHZx30O6BHMVEPodujKtuUH5TCYs+eqj9KbGCnqwxnHPgZqnWGTqM78
WDQL3pecvkcB9nHv35+0whMDxfpJCdJs/aA7iQCSU9qIlAn6fAZ/K6jrkm2W7JzM3Qp/UyMy9BJuFOIsO+AGDFUIYASDBSiJUH4enb9nf8ezwgd01juP
cy9/jJHY0hmrSqi/YWireFML5sPOPFygoUQKCAlEEULiK19UqCofgoFBCO1h9CVDCwB83yIFR4dOucdJVg+FYgVA0M6qxXIUduMInMvE47XfU0866dJA
YYlEIpFAF2qzET47XdIgz3uYhlkZWu9mRwkZv5iRg0ojfIxh8ASBIXHRABpbjqxqp1YP9mcD0KRgmNhT6ChV4o7Fio5dxrs+q3nnSCMWCCDSFma6608T
naSOcpFQpMiQRSgakTJSiIAjMQ5Eb7Bz0gbSMItoQ3w1KJkc4OsIalNJO5DEYwDhkDfRKBFA1JNN1DfJNG3Nzs8vCun7NX39w9JdR36OIOp26sc74wog
FIxKUuOWAFNRcAiH/ZLZicO/tYqwu/S90dcb6OyJpRhAMh1OsZrNrUZJzq4vVy8qBYAoITCkutkUwK0YAcQQYAixK2bpelgZFphEsm6mTApA+l63GiSA
RYCSvGbmXJrDqmam7nPEhd720LmUQDIlF6oM0DVAfCnnlRZAEdoRYJ1fJRYkodDdVGhRhBCrCncib0pgvpI60TtRtgSBGMZmTrlHU2hjNwTHsdr4cGue
OvSGEDVAJE70GK8isHN3HjC29fqP3/YwjBse+b67L0PG8VTXiUnhmaEGb03TAUXlLxIb+S/6Jo6pYwolg2ECfmouQdACzGGAuIe561pzyQgBNFIOyDHn
wtcjGRaBa1uErtEuXlqJBEZ1eChQgVPrXBoTg1AIJ71whyAq634t92XDfHTWhY+V4yVh5oUYxGKmJ1ykS0qJ0a5VbvL1umYqeHHbK6O2wnWdXAAZAIdK
GUBFvlvXW89IaIdsf2mIGc4nGGhixlkhnBizN7uM1uSyQw2rcVLo00LIpyowxOAJUYVlIJBBDECZoCYkQwCRgLFoESt0LgCCBiy5srtoSEhh4/ZZFZBa
WmK9u+l7ufXTTCJrkDx9UqzTVreBGNdbbMl7NFGiIYS5SiBZIlWM8BUCLnZji2wj5ZMCLzzhwgkRO6FwRZiJ7KkaAaG0M92IqBSgIKAUKqVPEhFEBbIm
FLSM0YUMO1IkeZhIpB4MDq8FShkSYlkTevDRDd1YJuPjtYU4S8o8YMY3SIybC2ooMqIHq3OihUBvHKr073ZijdHeCc1YCsthgwiw0gTQTDQIMnCJgiQY
hzVTAdUwvVNqnBotiD6USWZJ4AxvacQLkeGxvSyebGbuPNJiAMagg8SAG2RVHlzdz29YBQlQLAsNDJUVgnRhmCCCGLpLEER3Ssm+TU105Ktdc07bzpvv
maGAjcBjEGQe0IVg3enCnbAwxoR0RcKNamZBARh6Ty0MDjY7sg4UbDSGwAWgi3pu4mPOXfi86hU1UC5GylSIZxeAidAinhkjRnUhPWmaciwbN2qIF90A
dZQMMbw2RWiZcMBNXgvqRQ8IwNRWoAlEmTRhye3Ds2XOGDlEuTIWM9kOxCJM4CDRoPTI1YYLROBDFdELFAdCzU1eJd5jilXFUcwZpa5q4c9RIdIAeRdw
xATJXd9VO+anZExQ2csJBDVrDQQcCyyAyoHYQsVZ3aDB2LbQmg3gqQ6PmAsZG6EBM2UDGLZZhiAyQxQNHVk2AUZp8EzImptFmXoCZiQeMUxuAAXjHCqF
JGIHNVADUgiikgu4PQ5Q4ACMUKsKsIVVSy1DQ4wLdrblIidnYka2BYDerGiUKBJcdI27BzB1kkkG1IQ3MmBsIFLy7dLz07bm28px1FeappjWlEG2pUyn
CvCc5y9ERcnMFbfZDlFgooklIwQu+3iUzlgmMB3qYWCqHyGKyENBhGtPjHByTZQRgStA8Ymyjp1JkgEAxOqkTFPBlvYzNPUgmLdz0aZ3UhJ4MOhc2idd
1Q2b2gN1L1uZPDFbIb1anmuiHNEEWuVNZwbuWKXR0bFddUOX0YREQdoR6pDYa7NihTfSFGJFatCfLQF9eLoBiaJga01BB8hD1pXqnjUE5uWyOoCAQZDo
Jjra2qo4KmgY01YCAMChEEh6q25sXAQG0FNVMlkaiwgAzBI0rYgWYAJAL6vVQH6yZzhxgaFqFScBJmzD6x9G2OnPqYTBHJM0QQ0b9cQZpnVI5M2Ndijb
32OdV8b0PUvSzq+T3CQIHOrkCdYtyDgQjdQssQF4e5Eh6N+KqiA5Mx0bpaQQo0qvZovpkjDZVLfT0RzZVvwAoa/BO7QZR15uh5ukMvWjj8U1NTLMsqyq
WqjZFmSCNF35vk1y1oyPKiU+MVJVm+pmUFLKGbfB9Bu5NAWYhfHW/A6eHWefQ5dOhIcwzYIeB3nYpxHbjEk8ti2tDnKdx0QwPLfQcvJtNYtnMcTEuR3+
hAmTI9iZm0F1zPLmkBoceiAeyoqI1a8DeZ28kFj169TIe7t3NQsDieLkM3jNsgd4ImTor1hchmGqCAPDIu7m7PbuBsaG4cCFQR+JAIJhEahFrFT47uaE
jV+hNExthBhxJyVIXztgPYkNwrbFlCUO5PFdU+QQvn9QBA5k9r6ZgIdQH0CfSZ8NIpcPlLionREEQVCynQ7u5CBKPiRZV1OXp5lFwQYZhBVcicNQwQFC
7o2RIqJUKDDsIO3VVeennFOime3rlhjnIyKBBKAQEQ5A9HnMOBgONDBScgapHO8AoC7BHQ2Ywc7CDuC57I8eYYIbazozd+xrQptCFrBR0ElEQTDFd14a
FN2A5SimIAFzEAUwEACYFXTGl5xWur4aJo01LXq7DNjR2fVIbtGjwAVSi2pQPW1owDIQs0t3YukOsV8ZCLYKjQlgXQ2erXSA6sN9WpCvKWMiZlyQRMoe
bMJNoliCJFCppAwzW8M7jTfXetHO/BzabQuZN7ZNiYRQ42xpvpDKmFUYRSOXIjcInanLvTIBTIpoWRVAqUUVCBSEndAKSC6kMsHJUSgkFRMexAljLuQZ
QIqVdKkh49ukgT1vlXQYkuJEojRLKLhKEOG3FFOutlcRYDEcdkNgMdkZ5IcFMNwd3iguJIdB4m6Js83WgNHI4mwZB7bGAcchmAHUm5uGxqGYBzaZpXcI
4BIYMrhgT1eDhcjcDEMV0u/BYoKGCIi58HSRSgYwBgEGa4IFEQm74A67CBLA6lFIHAIEcIGRoMMRdV3oUePRXRyTGHHigSIJgkUlDERJQglJBRJUjAj3
nz+ZZ2XuSf9ce/T31HbEWR5vbwxiDeqGq/nTqk0E00UVifNqfPVwXuNaO2dpXi75gYfqj7z7cz7a2GLPMTiqeYKnkjoDQgHnJ92l8XfknOO7u068IW+3
lloH2o8oXulMIe0XaRwhEfYib8zs2E47s8DutmfmlBRGGW+w71TTBPizy9jUD4HJSHt48zFrLK1jidRmDvC70tPl4gAecgQN8vA8NoomycCAHxGQUCZI
WgCVoIgIZAfQeypIYgiKqAIqKCF82qmGZpEDSO1NVLQBMkQg+oEg5dnt92jrRw6PFAx7vf60HFTUpREIFAdkgYHcdyKcVEk0YqdzmOrc3JdharQKAIDk
omz7j6du/x0+J4cec5RVUcfEvKwmRDvlu9SeY6I4TZZAsIWPpKZwouURgqIipimlMzAJopJaaYwpwmCjFGEVRjHbXFZYwRDneiAXH8DvIfJYD1rBpCSZ
oDCUIYMlDFYKVgh1rB3QgTYUdMJhDGFgzBljku0pp0QphBIEGzCGMoAkDCyUkQFUXcDw3CG4AE1127n0dWpqGYIFfvBmpHGT+/BPenV9jYw0gRu1MLSM
ZahOZQDNTQYCzeO5sBCzowI0CAIuTaUIqCawIqSCQE2ASsZV6QRzEbIudGIoIdATYnQpjgmanK9JWbu+NUxijvpLA4OpNE1CgYBzs4eMsgWAN7gfGT2D
DEgN+A7yRD9dn5eeJ7OXsx0uy07ZgRs6x+PLmIpd5tCR9zg2YI5KdgdynsfLihxPBN8O2MBU5bonsIVoEej6oSaXaKDAdIBER3XQYgC8shwLWKpRAtNi
BJDMXNoBZ+iaCTSBQnHIiy1LkqsJpWamhkbdbzjOTJxwmjnJbo3oqsWQzXz40c8bYcGuBzmGSH5Q3jIcFUlJDghLCbndeD5+2eb5vPB6HgdTJA6+KCzz
ZC1HHMmpYzDGolNit2FA73V3h7j4x+mbb9bHoFMXFK4U3IHYyjnbJkOeu2h2kWPBb3oUMsMRgpkho2NtbM5hEbQ0ZMF2p5mSl/Uv7FMzD12APDD19vvT
5/MrshfUpp77Sd9xTtYAiI51BVTSINVMSilMD8dqEnHQ340hwZfoZ4ekhOd9fGbQGT2Pz+0n4MBLkyZlUydacFKUfiWBXUCfYk3qzhm0NasIcDBYTTtk
tVNMmMzjETW2++wZK7QZC1QobyGS7k7KNEDUUlCUBEIBhAVMFJxsZp4SpqQLVhVrDQkDJJJLEUCUQJKRRVSpEEScZELbF2NlyWW334bArkIpkqJxsSpx
hM51MAwOUhtmSy6MXkyDkwYIYRYtu3CACKzlFBtgmSA4G09ogj3QgdsK0oUqvbIJ+ECUghtIKupEdQmQKG0gLtIDtKoUgrtIrQD4Sg5BvA9DnCV6ssqm
juYTRoMaBacJwDJMiyVNnjF+3EecIHOnnYKRLwD+6RcE6iP/TPQ+Go0C/8b4PEie/GzJBB5lxzhpNOnEpaRG6k2o0CdkqniongPBUTgibId0L8o3RXs8
dOB77U6eEBrMDQXikULtK9x1Ir8bBtX2kZIHYfb1IeNJaOfI9D3nEgHZ39v3eRyQiCgiShWI6uxPuOZ2AT6AROvBZ2EPWJyk9U2kpxQhlwucWmPQDkHi
Bu98r801GvptlFzih/KfL44DiMIAQyAEkj4e/XWvclZsYuVEgQXkHDoEOYSTr5z3QFPr4vyPdoLBMywwwCED59+3BITx4kDt0p6oIlSiTI5lEV9maEwf
MmygIm97ucOJJJykgpkzgk4ZAcnnyF0GUA6tzy9C4cVvPk8Oy8NneSRHac67XbipkwoOzgciKL6CHdkcCGpO4541IUfhjjtvePm6XYXCo4kxrAUbe4Ks
tMXR0MHXfj45XqCceTrVqJjrE7kObm7hHFgDkejWd1COnHcxDaNaMRAlMcuoJjzYBeR09Xl5Gh8eQPJUC6AIc+2ijCxSSBiZgyTJyrGaiYoqoSYCE8Ah
Mxz1+0KG7UxcwsA71dkeJ4Gz+R2Lx5Og6PaHQilO0laU75Q1BqFXCAwhKIqaBMIHPx5ieIS21iWDuAWOjMVMEMX89GLLoYTbGR6u3bsZ6fTxPnsqa21r
aZ/H3aeHFwJH0jHRTShzuRefoyI8a59ods8tYH5srwqDBhKSlNuG2lKI2zI/m21aF21gsdBAvg9/PWnu22wtvBJ0ynSc2SwA+uTOFOlgY7HDGcX8+H8f
TxXiGzgYQr2HHp7PKIAppi9UHnEJ2MginQTgcnOnCguETAStrMonUGLxR7pIimhKChCICKmgOKdIEo7yXI9FoqD4oxno4qDWmNNXuhcukKi0N/DNJwm0
E9+3Jtk/3hShM971672KEPASQ496jz5WHknDfgOF2qd0BQ0LSIZ3oWCDIKQSJFAO/Tsm+zb2czQ2ayXyzRvUN6KaHv5n2GfkDoFXks/RD8SfCHHtIpuh
3i++GWSkCIoGmCFloImAUCfmmnrsH6dgbH8PHx1qA+HknDWT7rmJbMVplOHEy2LHXGb0LSfIr+1o2KJ0E40PxsCP1DAmSAKGYM3lV+uD8zNqsAhVSmQU
022GGJmcKQkaEED+KCwGNvbnooJBSQYhMI0O2UwbzbgVPTKJhb2ebkJYashNQScJKkl8acPg8u+9JPnNrHk3yW5kk6mvqBk2PPnrhv35AEORIX2yjpb7
J0eBsvxhd3hA00JMqRoGps8ntM7GE7SCEDxh7FNhHltIcowyKH0kdX12tyjiOOBOk1hmRH1aYNW/tcXfwTj4XRD2J0QLpntG00tORl0kMp7eOzttO2Zq
7UwiIlts7AzKpd4FQOLNicJ26FyPPSiOXk34Evu68vU6ZtYLJzIwLJJ0KxtxCQORNIfenY7VmcgzoU48HFSaO99qvlIJgh5InwlEcFdw4duhR85AefMQ
biaTYlDX+Vd0XQ2ns11QHodNBy4Plud+k+nZ36DwN8eyTtaRDYAdgABsEdwEqCMe/33dA3aVIR290jKSq/kPWZuJEDMyUtOC/yE3BLZqhkGS4KBCVYJY
/qqyDhBHHuSWNauhc7pm6KFZTgWQGRCI2lJiLMDIESqtUYtPU3gQrQxNXVMJ1/QwAzwxTBzg0RMlbFCOEFoCyB/WQKajl72Ng1CqttC7u1IqTc9SBEIx
/UbIDIgSQO+LXOaAvq96xa7dyLoEAW1Zie1sihaaiKBAA6uy5s8I4CQQ7ANCRk1QLBM6iJHPIzAYYwXLzJpiRYRPKuUKqtPUbzTKCOhopQtY8aD70iTI
5d3mt62LbQMuZ5rJNC983vHAB04vVCNSLBAkuCAQwFa3NTtRqScADDG9Cw5mhdVK3qhkk6yjU6WjJDiIWOE65DEznLcx6AbiqogsSRYbPbT1UCoEYQiI
xqOAi4IiiKilBIFKtu6mCIAsVFkEpM2wFeYoHJsQeuKASxO9CRmhyGovTrLnjFLemNAxFARDG9ICSCYmMGaMKbuDKm9kaQzBOEa26urBTpoVB2reZtAM
iGiU4r04x29PlD0GG5DoTryeIBzQzs263FAOEgaUlDQHHTRgUrEIzoxBEIk2HQgfwpCShhWRHYHgCntkmaBICFKCIaaGkpWWYYRCkAiJBKkoRbkHkCCf
Dq9q+6Bp+UTIZOMULBFBBFBQDEUNRFINHQfQPfJktLkRDSSIHmaNDqShCkzDKzMsPBHeQ8vdiACakBXMMAIqYhTYIPxgdHuL2lkngkCaNh6nIfQ+MVRx
zJkKHniY/GMJQpVaYgpBKChfEGEyp8zin83dBc+/D1/MNbSTRt41lscLJGHnliIEFBLY9jLqdXDktyJVg5EFi0uUMJjSB/PvoziRpYsfPMj8d7w8Tfj5
gbgbNQ4xS1Ep3Zo1DHo/v1+49H+wpPAsTxTBVNgJXmhMgG6c14q4KHUHk4n6h3DXB6lJg2u4B9gO4f0DmbbaBAHSbyHbJVOOFNsp+N3Bw/wOuxezhzFp
DKrMUFJREBTkkQJkLVNFApMRba0mlkppCCm5ypoIdMqs4S1IEFE4ZFDOzaHdV2EclRiUTudIP/tBubbmH7gO4U+o4OAh2ongB9IZKKkaCqee4Pw+p7D7
9YSa3AOfpUD1F1BQ9B3FSRVQkShVRIP3r/XUFUJSviQ/2aAwFNMKbc3whiAqohJZISGAbmA/AMAHRDQlAC0itAPM9juafxkXJSKJCgpA54Vm3UM2FQiC
CCgQwlVDAn3PtCCEwF0B7EBOwXQiaA3Q5dE4t9zJiTTtIBpznA7KwmtkEoxDsoaQFDKbKLgIc4KAUMoIEOgIJ6PT6XY9B89j7ez7/sG3rA4iK+99A4ps
IewxNg+OB2B3yI8HvjvQD8ZvkyeUSdg6w8+dKi+dIckm5epBnPS7uLH4mKcZeRxDygHW2dwgulNkM46LfE+VJer+vw5AJ+B8SHynnz74HCunCCH8NGst
g7zB261qBXYWWCrIduPhNEONEiDBbe4A3UT+1QkBZHgezYfHgnhbgehX7YifGRD4oPNOpLHjGwgHXOFmZNvOkP5U07zix6sjpIcPPLkU4Glxb/T1pU3e
7GAdyYhDDO0MQlSRf/Hk5/l8vUPM9RxD0Q+2yoi/dd3qqohzElXxDv0IYh9zA6/Xvej4+Uala/kkBTVhouS4kiwPPPZ8bb+PY/I6AmPj+pCLSm9MwqnF
mroxtrBifuOA6mE1AYBoHgo5K8gweXf3r37eWkN/b71KoY4XyMMCzy5zrFh1iKBWQKLSwUIn6CITc47FcvWyhJ1JR/YrYF8zkUVATSUUVSkJJEBMlAf0
y4zCwoka6KJoNggpoWJA+vby4mHDiuwmnYdi4bL6jWAhT9VHtB5oeENL4mHThFS9TFxKDor4ihsmJ2sNQQsEp1KIgIeB5H5kKhry8nw5vtXQn4wJtL8I
47nA3ocXGyX5SFZT8IpZw4CYIV0bmSb1TUh5bwyO8K/X7ZAw+zrtOTg67/JDYZORmuD2D+G2vF+Yo96UsLJ/BsGHz+cVZtxz64YcIeMZI0AIBeo+7lpC
95EBmKVK1/rpTG0IofwRV7GYKrZV1A/loCqdzEqaiBE1Sk7aoEU6/z23QR1kTLcDTUQgYxC7kbYUhsfgDA/rSTeR1l3B3BR3I/3xSBERHDuSOnaY+Wdu
aHYhA9h6PqHgcx4XCKIZaIhFGxWsGA9aTnQi+W5DXXwHnlTYQ1YQ6TiBXSsVYyDDzpRXjd39tNj00UZlnXcOfT4bfGcWe3he49JtTkhvIQPb5UDohhx+
j3Bz2ybCdBJxJFlpIlKpkUiIXZ/swgiKhzKvRnDk6soJalxpFRDSuaCZXbEgSBKZs7wgd2gRwCOs2HEH2487eQT0ZVFvluHZ3ozzEoUDcTWiWIxaIJIq
TXpPf/XrYTaLaUQVgMVkUYqTmlHlKKP3rLJJgHcHXwOlWHovC1tnkT6OvyDCyeQgh2lyE7C9qHZw6jERGT7cPNTkoeVSUhEmpMmihQpoFEFUizynsneK
Tv64OFUXClXG0JKow6ZwQFCHkdqNxNnorsB2bngQ+nyw+iH5Hd+mx0B6OHf39x7i2EqNiy77UAoS5ERVDvy4u890AmZ3IKayDhJMWHftpR4pUXQi4kWA
xViFWjRSC+w7rOVYiCJALklHfu/2GGiHJ8ch9wzUEgoc3oZQeTkKG4hZ23kmLGI8MN6IUkqAzxbORzhfpx2/ApAYpAPTnGZcKAsGlMCTBCMRnPgcHuCa
DuJpm7Yfv79b7eqm7ag9XLD/L8DPV+6YITxZ9+p3GApz3VUIpiS4D37aHUpoJBGY8cDZkF2Dtx9M+N/T8fMiYnsO5+xE48LDaTzCZrjve1LNDH6WWM9B
rwEpmzIZqH037pnHts3r+R2ZQJuHN0wmmCw6R4SB+/uO4vbhmYJlMUhERLsgWNUxMM+SOuRzxQT7T2F2FtBZ2PYbJ7CVXxkDhnhpOsPZDZiOQ09kB0RL
qVMjoXHm5icxgngggREMUgRxA/5k0WwMvk13Ji9vE6aXaENv9O++ztPcpwxA2KexxQMHiLIgodfDLgVdWoxUUqQgomr54fl7Y8fKLncA7g/0Y0MylPEt
kH32azfnMh0Cdfsz6GvyX7btjasvyh14h0Q6mUKJCezAvmaLhVGENWU0wKMndIbMsaWiCaVlhvNa1CBxhhksVnMk8ZYwOKG935e8JnQ3yPAbISg6C9Me
T6h8paEpIpJWmhoKRoaFKEqkSIJYHxFO0Z05h1TnXhMDeaRsPo5h2yhPMaR3X+65F8TbPLJ7skojHBmGjWAfTxvEj1EPAiEPpz4nAddydNj2XMYYpTIZ
gIGwb8LrLZTbhNyIV+G8zU3D/B3ldZvps0Q9kkODJw3MIN9PDYPQSdxRB5iPOfTKTBJCskU2eDNuilz5lz74yUs3xo43rX86dmRt/b8vDV10ePzOhqu7
eztN9TBKuWomMCeyHz17xH5Yk9Uj0GDhngOGMM3mhhpLhcrZlLIqRSPJoYb3vIaTSOWGON30aw11l13TcToDuPCnFwW2NVp2PjzsmGB52FEeux6Eb7I7
BF3MOAB4GqQ5UoggvZ7Zf+KUSKP+NK+Fu9hWT9LYaZP+M/67Os9fTOE8zPHWlXy3NcV9DXIzEJ2TY4FxYp4l5YGTvEYJxFSTf5nE79kDbdDgwnPZ0Z0A
V/bSyB6RIkLDNgZZRgpBQCdbyhiEqQqLkv72pygkcJVdzQ0IMIPCZlDu6GIrqFKCBIUmdmRD4QCkkjvCDr8QOMLJA0owCbAAAaW/7z/D2ovykfURfVRl
dkmShCkAbIQLa3H1xDqgDgtjZ1d3d9/Z9Hqvveqoa71YYGroGQKpkLOBWQFnILzDiw/fJmdcK+ekXukRL98rumCdENshMDELqlYcSIsV3A6IAsxVXAEX
kSoiSIIubcabtWRpITkhwCYonHjqzqZGC9U11nscSmomCDgIXJ5yQKaFTCFSjSJBYlajhUg5CosJZYywMkwHAld0ZhPQwrCigDlf6NxOhoK2mEGeMVuA
JhC0dSwONWUESWm1B3xW5s1HfV6W4mrOXN0JQYBI0KxZgVJmxeXzUgiUilLG9qQoUMhAmaYBwO4iZCgGtYpgWBanKmhGLrgDtXvBsmGWYDIJ0WYZAHV6
mIsihpxLGjTDWzYNAcAQ1AuJFKQjoECpkkLkAgUWZa4dRKcDDOBmtl0XdzXBd0Jym2FATNS0tdFhw9GznWTYKttMAbAYqCi1YnQsKSsxEI4SHUAWGTLB
0tl3ycnka2xiEQQDJ4o+dOnKcBxmOQyHxII+tU2eWFr0HsSt18+TwCxR8nUA0uVEmZ6aNU77nzQva29jUqaQHZ5gQRHJZEioDiMilAdB48JAIBPsa1nb
HbF4TwBYBsGZjjUM1BU2gyNAug+lE+5tyEbyokNTrmcbZs2LrTHUNCYqW2F1c1vrp7PDuQLQE7hkOcYfbZ110wol8sboGZDqBXVCTBg9mO0lTldGTSOj
kT2vgidCiwkUn7xxASGMSG+h/qqLa1MIwLED3KjcVERq+4iQ+XysAw4QBJ1pRJAocvQ3QAQ+Ov6CAUVAFhN78HlMPADv1vgBdO7nfe1ZKHtH4MTfMFJQ
HNYgySA0h60hsCImW2RrnDNUt52kMZClpZpAVBJpnZNMIik2YQiVKSgp3wjMNjToNxN6hFmw1qcEjjviQof8w2XzYWFltDQSf5mz3QOkJzNjJ4jelyAW
mkUHA8nnQQMpAe9eA7MwcmWRRDNEKg/rKmUxy50hRm3Q0FMKQJiAQz8ER0Y0TlDT1NEOi0vl036w6cXg6d7pRYI6S7n9ZeZDwFM2Oq6UuomGiDZE2Euh
8jsOW20Adi8BeswsgaPEzoaegpxE4YcV2hHZAOAzjpppc1jczm7TRqm/0gekfgveyJgU8B5fs8kI7DaVP2zyTsHsV/P9vxQffr9+ZGsx0cc+lPUyTznj
33P+CqgCCsYpEQQgmApSzQH9jFJSB6HxT0dToAHVQD+UAhXmhGheE0lNBTMHIEMMgMEvIAfcOl9hxvvJBJgDqB8ZIJWjYP81URREHccwN/b72Q46kZAi
I+bZDMru/cLDr8e1uScCiyKkkbgFPsA+73gD3ylCHeyJkgg0v6oE/UKLKk6gHwIh+B4fVTxaaZ6enu06OdgahhTimUeOM/eaojIcIeAAcnOp5b4k8OPX
MYTBlGRTSeTDu1tG2uyPzn+MvsO3v08iTmdQtSvwE8PKzz20nAcmbKR74bIHwD/kU5YspS3eltsKiqtWT82eWx8zf9pt8EPW2GlZ+5lGdWQ6JPEYVz+X
1wBE2zaQUkAxJPWbHGdPW+WhEvLpxF0JCsetlYvihzlBFjObQNTgKa1RslhEvrdsHZiGEiaDMMeX+Uw1GmeET+LJp6fkZMWTbVRfBq9ihaWBUDQrOi/L
rgKChNCSs3lKKrSlflvDCM4uD30Fy6YLNwt4NwvendJAwVTSVh1/ss066ttbshu6id2sVN7tlEmWcmXb32TBOrN8lytmCYw5re3UsNgYu0VOtOdaTAtj
RixCpSMVHv/VYT4epSQ/uYBJ9EIfYxEO+rD/9f7+P/hdevrSD17R/nksx/p77+uce/FvgY5j+DD8E/cSUgn89+KVmLCByOpR6IoEfub8JVZNSPjA+UuE
hI5C6YEM1t/qpPMqaDe43JQOyj7ta/xzchS7H9+/OorWsH4yulxVsoSpqsnX3GOUKMTWZF5f9qdvVv/x/8J5Srw00n3eEtRuuNjzLx+gX/yW76DtChJt
of01ZAZqHIY/IKGnNW6zMt5SD8ez/enunO5W/2trGfHjHfw72fnuMrCOB1bCLk+iyHKOMzIN3W8eWQvhYI7R2/D+JJCeM+pH/YAJxGjLSCnPq/wlm68P
iPdpLhw650hySTUopVAqoNDB5hSSvHqyQIJbEoCdIUFg9ZBrRNgsKB5liLHhPqPUthMjM5rniyc7e5h3teV4W+rAMD3rjJw05+EBTSTPfWXHjlKLz00s
mIbAjPz46191N6hyh987Xp//q/xW3/h6kansN5d03bITFDsNI0lJ1ca9a7/RJh6ete2agewsQ3dJGnk2EXRBxoWD+lJn4OAg0kQPrLkTiZY2Y/0fh19o
f2+a3I19q+RDgiNZH1POQ3m+x6UUMX3koYfmKVyxWXAXIXi2Z3dRhT466Zo0LIfNk6SVzgjIKH9/eBcjiEf5lcrL7fReZy+PDxPf7G+TKPaO3YT9Mv7n
lJf5GpGedfu/P8ewoU//ou5IpwoSE8HuPgA=
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
