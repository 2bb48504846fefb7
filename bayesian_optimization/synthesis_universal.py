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
MISSING_EXIT_CODE = 2


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
        for note in unpack(payload, home / PACKAGE):
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
        sys.exit(MISSING_EXIT_CODE)


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
QlpoOTFBWSZTWTYcmDkC4Xd/gHVFREB///////////////9h3h47fT6kH0DoC72Tdt7NCTzut4HpuYKKoq3vd6Xs67167sh6nvb09eU3na9YpSjHUCCl
Arp3albaSgDp66UbYu9wdAop00U333vGIDQDTbe69PvA9AV6NU60PX0OjyOue2UQz7udtpPvvrwPoADQNeg0SdH3Btm2652USbZk1lHrL1ugMQBUVLsO
urs2WIA+5rvdgvAcvOdDxT603bZ1cOp3OrrKve3EKEQBShVL1VsgCAAFAACgJAAUBQoAB76+Zx0O9ijQOn16UAC7AANALYGgBQ0MgFPvva7r3c++2d18
fEoSN3b3su2vt3t3vW72u6jvO683offfF9u7z1nq85wr4+juDuXQ33Ho3ra9ch6+73HkqopIdGW2RCGbNfUT0eg7N67sWbdu+3d4K+teLKtT0B58lX1r
vnppz76oPodljLL33vebt1b33jyvrK20qpTXcs27CulRO33s9W+PbyvfN97763u+uuV1o8fW++7z22b233Z0AAEXop776WwgHw8Pmn1VH0bWWzvXfK+9
8a164gKn3uUvt9vffSvvm7a3aqnt507cdNGqPe8e5ie1Ze+vc9N9veAADprore++PvN26HuwW3oBre43V6MqluNuzm1a98b69vvu9y23nWtDbrhRaijN
ubgG4TCq5UmbbLuXA1LduBA7VXOq7M8uq5tlY93bLnXcC2rsZaLtyhWt0yu4Yd3HUitjop0NFBOlZw7a2ZbYGu5nbp01u6VdOH3yg9A9KKdM7DGphoqi
QoAAA5APuz0+2O3m4A7evW9A6O+epLQNLzx7521cLSm7u7dkbrlshs74PXilPeh7Pe97j6CewGlddHn3FvVAGg1RpgUCO1dyY4sqdu4ANXHIOpV0CnS7
uWNSgKVrSga3ZiKqigRVXTUchYGud1OARdWt998S++vmd3HIDbDOwNiw2xEdzo7DqgA6IVHGnVdXvGtDT1e7TWszmDhVdObbVhocdm7b244e3t129F3N
TZOd1Hc5t3r3TCnRqCBSNa2A7jTd287veesaZsaV2ZUVGsAKHOwDmrYKIJ0tO9e33vfAH0CgKq03bpcAycsR00rTuwCtsBtjZIdXfb3tQ9Td2Ku3aNUy
tK5tdbt3M7s6SlIroUkutTtjC2N1gnQKGp13NzbWZz3B69gANmUxCCU164u8+g++zoDqQdHLpoO63TQDLo0NK7GhrFTZ3uc5BTz33b70vdzoqs02UgOV
Yk11025KtJru5DMVFu4OjtIy76n3vZ9uodVNjQtAsNqgaoR2NTs22Dqd82QiU703YexWdpthThmumo3HdbUuM4W7wD3NbwPW5mh0BObc3Gw7VxqwdrZK
bNbcqd1u33dVXg+BynWJWujTB9N3Ugd8+j22gaaEAICAQEAQyAJpo0ajTEYRMjSbTAiZR5QNMgIghCBBDCTBDVNonqJ+lPaKeoaaPU9QAAeoDQYSCRCB
CTEAmjSNMlPaqeo/NSaRp+pPaTU9T0geKBiPSAACTSRECCDQQmahT9NUzKp+ptTNqeip6Q/VP1T8kYptABpGACBCkiAgE0ATRqeIEmEyCm2hNMCZNKGn
lDynogwj1Ak1IQQATQEEwIBMQT0U09E9RPCeTSaAjRoaaBo8+xBD7JUQTBgEUX/Jg+yFTIRRQBP+qqinrkRVUPw4F/mVmRR/5/9zGjUv/vagoNESkVP/
P26OPLUhEf8cxa/+z/+DUeY5siX/dkPGuKZT/s7pCX8EhJ+6RAB/tKP/H+rbX/81B/Mqnmv1kqmT74z+FeA/2jwnfjI2bc2NjHvr92KLuERn/UrZnV+z
T2A3//dBsOI7nYHEhCUUmSzjk+UfsPNpqjGcdHyDH+eAKAE0CqCSFA3UMGlNkYSf7mDn/UiBHZm4Q+3QUM26/0YZi/N4/26A4ScGr7M0yKKReUULaQ/k
h3p5SxTyZIvxmqj/bh57PPlLbRHQDUkQUeUl1PmcpHut/07nEPL4b+R1eKr1bRu0KKfhq0wzBTMKGMzIttcQ/PX2TsqjA4RVflfLv4N67NDX22nPaX/b
/8fhqsG2y8OqwIgRnn7seGfXcT/QM4XcwH4i3stOGfGH4Yv6JVfXs2aX4h8oer1Z8ssaZUv4wSRZ2bqojq6SvXRjKAEk/4to4EYLqebqclWFGbdRz47a
ccQymuu4ltl76PoNp8z6lE7HHu0Fsby+Eu/PwMH2uO1K+zsyQ2z6whJvKoXke6M8MzqF8v8f3xEoSKrjlhoAKYkeCv14bZiBIsBP8n9vS67UvWs3EuKz
3Xz++QzaMUKDgeuzXz/+kPkMiWVYAj/Ew8/m/9/JOGfxr83lBd/sUQP7f3r9IovAL9lMU7f+bgfW9W4fzu8JpoFGP7x8jf5yAl/JVIW/Ua3r9e+G5pPB
/ic+2Q/Adq/yP1ljMt/PfwhSKmQVFmRFgrLIwnN4SvJZRk0Z0VmH+v2j06fOD2oPqyWP/7z2129udBw5qEPn43wFgmgZSHwYd79VzYN4TpOGCAxQr4+X
3ReMQUHsMusOBPcqnI3HiVEDzLLE+DkKodisHJVm5MybnXeH2S5XZi2JCfP1930OXTM1fDaenomMf/jr5Ffwzzkqrig7gZ91FPkhzKDVkz1X0C+PUM8E
A29wCrE0HKDaEcczPgQwI+nAuHroGygchMW5Bxu2+MxX5CiRjlL7ICR/+EbRvwGWvHNowkwx7PDPSfOg9EOWlYBmx/rHnlIGQpasOeuXdiIElLigqfYQ
5QVESn26cfMdvzX37lGWahUB1w7M2nfiQ4j071Hbx7WGYrKgyo68YHgI/Mz+lVmNSNSE8hAdRq6XHyZJ6NVEx388pvTVGM3RjAQLgsHCh2DLzLOOk1A6
dlEzJRXRDTqTFVH7G/V+vM6zTpzq/9Xuynqv2tDTuqj2/QMnBKUVNlAGow6v+W3ZjnEOqHxSDl96SEDGfownj0pxui/5Ptr1Jghatq6/XNYAj1TV44iQ
tsSA+76aAmjjSpBmQudpAKKoJKP2cf9x0lalB0YHenVPRCQ1/9tpd8fp8/lzxNldKfuuHy7lySjIkbPJDf9vGD/5NB3pjX9j8a1p4Sfmr/SVDpDH/YSE
g5GGMP5tPVpXGucpWP2DRUTDq4/zPx6l0wv2ddam2t2NwXrrJop+Tzo7cIpD5SKEP/3X21XnUCP4VagtEMGkHbRum8KwhIu0m8dt0fHG6/b9kX6f9A3W
frIb/iFMgRsmofvMjT9gHLbZWAPNhsic2muqYGfw6lWKWlBlX5QdyEIKC/2f7SYciAFeBwlH7YpxWZFp5B2iY48yDrIKOSDHHLfGI297II3Jv/oc12hO
ITho/1fHRoZpcq9mGXVrBYeflcm6N1lOtixWWVE8JKzyX45gs7cy/J3wzuTdkiPZg5wSllCsHVLvPbJ4jIb999Z1OTh5OWVxtE1K06QkIBJEvZ8IGLb0
dnN/Fu1BxdNEa4BiHd1vxqejZp6z1vEyuEbZ7OC8yNd4L6U96BxHsnZDbDjxTOLDlkrgyeT58U7PPC97hO+odBlYXBSIldRFzWsX+3sCdedAZrzaLz/7
SHt8uCv8vX69tB2GHsWquQh8UhKSuMYwa9eszCDXLPfD3KjpkLz4ItYfO1EyztnipxdFh+MpDs1LLvqQpk2oKH3ob0h0xN8YoWkl6PC1Dy3c7cmPOoQ3
An6C1kPiksuEE3J/xDsB7oe+CRPzSFYgPvr14sSxDmK4zrwGZPh77xzVOEGlOlpCiHJAciF36gNm5YTBOOEzDYtNhYCCKr5SJEmaW40TvYXZMOHuooF8
290q6Deoc+tX4aMgYjsU26037fOIoiDac/iHSR9zqfUKL6MvSFQA66weMf/jZEMTCZu49SVWohowXzM2fee/rFZ1Mgv611hX6uUICEv/J+rAts5wz17w
oP4T5x5Mn0GwI/D+xRyP9EFmf8yMAigZREjS+RH9lXq/sV+yj7vu8J6QoeNFUwVmJgqBrqHlNTHlCnCda/2W6zmPApAp5FE5faVJGh+z/Ne/9+vlrAZa
rVVuUHbyy/4fx7fiW9hhlQ/7UgCUB9SCC07qba4G/1t9Yuj2fYp6a2ysnD+yzmTUjZf1pW4L6VXz48h4wZD1Pv8FKcKRVgin9y9wYVh64ema+oQYYDr7
Nfg8CAA5CDlKXf5yiHB/PmrDPRfRutgsZJhJEmnbjRkwOiddudhZHSZXuGNmMm8pkpm9stJcwHAyEze5FEMJI4yBq+tYMEXbuCCQxsFSW8/9nuOnIhFD
TDUfd97fnQTRPSEN8T1ME91LPY8WU7zh3A9SGhdg0R2TpCmo4zQSgPgUYQvysYQuFjB/xLBRsLxteVaVYQiFgZIYFfhFtfhP3s4Oq2oqCfnNhKOWU4CU
nd++eb/NSIbal7+LRJaN47IYByoirQu3F5sVEI2m6optLswzMkv7DYOs9DKmV8MLTpAMGSXsyUX/jcLccJ3ubCXrDvihiMqqgYGip7OO3SWD89T+hk8U
9jQkCB8vwZXPj6tx4cDmwrCqbyeaPGIiyBpujUUPCr/GvL6X2rlyu33QZKESIGxOPAwcT0ZiS+NhCCYkxfSSVTmRTxerPNrBcRr7CLnhx+ScvQupEC+5
W3Ruj6xD6g6iCgju79HEtBviZHlULQl3dkR//D55HX5fCZGxwL6I+tpS2M/eN00DwisXYxVwsQs9vX5d8cQXIjbsK+z5vd8jPPv2SgOwPBdJy5/b+UP8
eQE9pb88Tb6Vubm4H8ZEp/0lfjThIDvaSF+uGC4yaHf3KYOO4bDKLjRVUEwcYe0VOuQZo6tPOrBpavJBMOgIBFluCIT7zkVwL5undwta1yDdWMVhJK92
JCdxi22d9b0KfKylhFuFpTuV3lns2CRohCJ9tGPOL8fdbM5GPrdDfqOfDIdVZHQjztBWwXUOslB9jpw0evHC+2Siz6/BqZQVWsvhEptDukdnF61IE+4L
CR/oK5GqUw8lAloKLO06oXK5NsUV9XkOtfdfFo6NtC/hQHQsVOx36Z4G2SqH0aJ+VKi7Le/pnHXTp75Z7vvp+T0PogzdJ4hfp+Jpax6L8a4w+YwzRj9M
wGSDBB6UiHCTx2fb4CH+Bmnan6I2Fr9tyDit0Vl368IP6eXYeij6a8Q761ct+r9oKEEoP6P9lDDkm4n+CdFfmP+lAVfXz/2PBO7av9eMvmoJEDgZKuzT
2rCfosBAqF0ggCcwxX+75//12cUpbWJaDuX5n+XcgwlJfyFNPphCMioz/KgWOi+gEJYhhK9QJABighQCcc6LvUxNMkKhjllvtl7vp2aiuYbBFEwN7QEa
RGnZhDCRxLPIug9Wp/H6f7v1QkfMdaAct7+elAH0mZTWzkoT7D0ddw3pglR8sO5QaGGnqq98O/xXswrIxtBdUXfx3DiMnD0x+sXhh64sKaCflBhyzf7j
574neBb44T9lUhRf9gsHcBi5bWl12nBtGlWfmKo/CAijKUIEQSCiIr8c7UvO7NOJbv0rxo+acvqdAvWxxJsPiZbvISiM7i0QPyIWxnYglPTiIz9UAGwN
EVBHJWeMrEyGBlvbQzDOKrQm43W0OWmC81BQBU6vPbSHLUSYYsQoufmHMdoddgo8wc9dxXdsHfWCZw5bGHxMKZ47rXmR5+DV897C2y7X7S6hy5wUfe+h
E4f33xxddMenrAeiUASqLdy5QgBBGKBVI7Bjtrd0gaKNAq8Co4+LLD9jybJYSSQU9XbwcKQzL0fg7uVQ0hm1UA32mK7kNiMfJEhrBYLBFk8TvzZ2Xlw6
b/w45gdGc71INb37Q7IO5wnk9GaYbh3ZFE2FfuLc2c8aKjvyCCLBIoxBYKCKgCKwVEizplFJS0KVRLAcoUmIJI5FG4zYs8jkTHu2uWlZWrLurRhaXnMw
3cyNf1NEzYG2CMFCIxPo5p3IkrsMJV+J7m2xnfYeh/kd/DPumdnj8SHOvQVYXdUNeQK0HsDy7J1ByK4ARGZsJJrfMhe8EIGAN+9W2Ts1ddddSSBCBl4E
WQeV60s1y9yEiF+fmORefN7BHjxqr1ncCXOvYDlvZFGst4uBc4J53xxm0d2iPMlVC6pnJxCT2RmTjY0kw4dE3E0EbLgZaViLs4aRxWt0Ie+VVh1vA37d
L3ztzDTIdvdRd+2E7dtow0cDH4XEavL8mB7aJ7OplDaEWIToQQCkydu4oiiM9TWteZ3eQ0rt1rMfnMxSWrkzGTTDh553gGj2JXgw5QSxs44zIZOs5Gko
4/RiceWJwJ4s2wgHDOWMSUoyKKCf6d+4vnJJgArje8021f/LHXnrMI9Nj137HnlZKcFP0t8/O/bcNk40o0TDApDIuwrExrmgZYuteDWgfy/H8vVqZbmT
Qd2hbSrbXGWZuePDTTT++ZHc8daNq5lXIIFQgiMXY6QwR1ZDGJq1FLhLNWyXyTeSISpLEkkhtIIggwm0kOYzPNW3ZHLf3wL1/VVrqX3yGHPiC7CztiEd
BUY/K4qdBw77TIge/Jr+owZfOTJqD2kKJQtB8RfaGT/MM/6nPolUj+uz9Z2oIgiD3Xr1uu+7DLYcd6FxjgQZJOd4aNM0m4cOlrNZS8/J88QTae3hFfRT
+swhwXdu8uZ1WQ00CphQwbdkAUIRBcsPRIYyJ4NM3NYKsMHrRVkeEAaMozihvRQUPNNMnKAa5o0sk28MnHIaQ2aBOapKZVDHEIVJt5dhuxQB5sL6ZcNK
1IjK8NiYg14mQbiqtVFxvWG+d1MYJt8SMxqMGw29mtZMtDbCscKLC8vTJtDGR5oHCGkmk1eM6JiLDmSKKIiK/rzvwvycL1I+JHyHoBJoS16iNWbY3f5S
2KNRkRSpNRij0LjKhpNJoa1RtsimNTo+E4NUqq+EmKzjrT5RqjodpXsZ06OAyj4eJ41XWG4ZTCk7GEV682ZIxnBYoMVZf3cXHTMLVFrd2VBaLSw7azHZ
WR5c32zhhpOTLRA+QzplNpZWmK7SoatNM+Wqemt4jpifRwW2grjvLUllrCQIj3wjgWSwkfXZlpKb5XpTLiFyh1pfOwbNMbRu9KLWAtPFKLYhbMIZwNKe
i2NY0w6twytKxwyiYhiwkIgt8XytefRZCMLV2Zdhiul6yyEeP5e9DvKCfqoGdGeDfqt9TYwms9c+tisXlanmaMM9uK4MNmMrHcG4NRDDXIgtdrQkRpBj
M3tEJJodnXxnNaGMI+Mk6+U9j/Dp3PeXxw6cVvwvgP1U12JROkPMqo1E38cPIPtt+Nxl1A1gfhUgZ1McCpD2a2prUmLCODa8cRXjl3CQMDOHQOGDz7b1
qUMxQd7T+V3EX4yj0qbi331rvB4WgVvvQIneDiqgEgScd3Q8mbwy8ECKEDbjJiTL8KzInIsbdpaG4OlxgdoRWitxsw0aHBRAgi397ce75Aeb05dF3jfD
35M54c20+iG3Op6ba8b1ZIWouR0huGCJIoidOcBk9/Xm8pfn+oc5vHWm+bXgPu+RaCUmWW2goSBa0ZzBROBhQcIPt2txpwVsXEAArOtWnCPG8At1HhRc
p6SxBKA1WubhiI4dwXoGIZj40eSCNGyIE6K4kMANjNqcZJpmuLedxTSMgMQM7ZdaIJ4PXz4cfMojPXKEOU3Xl+u7Wn0Bmk2VF+03ch7UHbOFgpaqQDhT
O0ZdvcwWOOzfy2++n7hSjSHjL+FoX4BpHxzMyJdo2Cn5eT/X2WZlP6Dr5Owb0dWEn8S2v06CjqbPi/aZqLsfde6FY527WHeSnPG/z/SZ9LX+H5LKbf2l
aP4yYawj4QgZXz/lCd4sDs+JUU/rnKIL8GVgRFc9FrC3CY0p3t5SvVQneZlp+a+GVW0XsoVh6KM1WRm0KWgJP38Y1gsudfpfO5MQyKnEVo0J1DSmfAsk
o33yeObSZZBrxa3jHaEiQ3NqFEXm1HEWZmoweqP/QYmZpxlM+mqiInIjY8i/rVMHJw1uFJvBhxRSqqLYqp90mymsgAiFE9rUG6tA5/K02frijIpzNnMB
K1lu85GUM4MQ7KHWIQz+hgv52OHRFukPMEBq2sFv72fkoEj2IqTVQmLR4wEA4IH/BHIsUTzvKQz3amyRtntfsnm60VkajR8MMd9E8bJnva5E4ZzUCLYV
2pz2j8pUfVMNggCg+TOVsojm6igjRJOHz5NaUU4A2N2SD6Boqi1UKT3FVIU+pmZMGqKaZekodPh47aLvb62HBIOt0e7CsZHStKSqi0MC90BbDdrlINGq
0UPW3ND0sMi0GE0JIQd0FusKM8fa672W7LdqA9xUisIkdJQ4Gu3qRpxwNrwZK4uJfmhLv/N9wL89AAjFsV5xQmH4AjJKBxKOLVXKNJWkwuQ4ioTeKhPp
P1FBH2ypCAYx+rwDBMmXjB2R8stLINOjtDyNveYPrAMRmVzEy7OQ0z/kl2Q3uPnXhSg+tbHW18nlPO/n5yzwUUfJkzXUmm2rJC6LSd8/J1pNe+6QFFfQ
EIQYE2tL7k4z1z8+N8OiqPEZxqpjvNqOMRIITEApNHX7f1CEWuM4UQA45R/zUGBaqPf1Tahjeej1o6jMFXKYDfaupheJv4e2zaS6+SO2xT+ZCSG7Lthb
ghy0/tS1DiTSDKUnUr1Hwfwofb1DjYGa+KUPHixPa+fcY3JoM21qQDDgEn+AAYph+H462vAXX5YO1xBnVXt6mSEINj0fXFcRu9d2FeWL8J0hkIBQoVRq
vBgxDLCDARrPS/L21qOWkOTOHv7ida/CQs9rJPXu4jpMP4AkfCu/8q7kRK0iFvtduv3R3+Dca8qcWxNFLnkXNr/b7ek4ffISdXBDLSnD0wMVus5O6PIH
BCspIQZRrpMLDWcXHa1eScuPVJTE+YbuqgYhAy9h2Q2gFZc6ZS76Bk8ILnuRAISSlJqidVwIDaEDMSY0B4Bxr3tB0VVPFsN0I+Elzjh+prt1izM893Rx
nozb7fA8IKOq+Isnd4bLz1jn7suxlONKheFGWKWsocF4B3HCoXPh9eKaQJAiOY693GD4KOyNdU6e0PTj2YbEdts2qBBYy8IbAaaXcsoQeREnpxIcge0E
U+8rXzpzDzh6AoHl0d3zJtSlBZY+0gZM9HSgJkonHeTokDbhHWPJ2Lwbz7U9bsNlNpFQysk9y0xptj7ZcZ4pL4fk7Nd7fx9/PiSPdGt0jkTz/CAaoj13
duCw8aZ8ddViMgUaYoHpygrALvWc0HlZpAjgI4lGSjXqvoEguxqG2RQwNJlmFdTxITqgEwFnn3aFiLuQ18MsczTFbswseNQyYeDXKGNfQoTlUbCk89ZY
skGkzwcUCwC8ijh0jGMNkCAInfyBGWFjh5bPPxVs1/uXFq0ul+wuf40nTfRDyQA+9otcqvN021SYkJBSwg7PvkyFnOequosBywnNLB8TA/wjxYVPNlGx
ZoZAOo2loPpxgjozOOEKSJn4/WVJqjEH9ePaO63izr3nxeD9bGgdgjcQzEnZXPclZN2tcc9VxgyBAgCKXGksjSnsdPAwZZt+Qu7W0fZGcOxdgwVxWxWA
lTJ1kY8doAbEThZgOxa24sGDMONVmsgeT+mCSAjp/ar8QsskNwWDSVGV+aSnp6ui2EZmHDip426Dty2bmrlFmpnY4NibmwBXdSpYSCSxYDMuzjthF0Pq
6IX2psUKISgHeiIIsxAkOo5BbVEraQR5dc6h0qsCClCM0U6Mks5Cr5Vrs7vlUxhBBawiIXExc6vfS+wDgC7/WJ4qHII5OFymTWQ4sQhENBmKXqa6ZnND
leHQlgMcdH7RuFZbcJo8JlG6xkSZ0HOzSrMXUh2fl6QD+eQhTbR0y4Q9j9ES+G2kKRkySDBRWFaLBalZWFE+uuMHDQFLjIjqrky71x1k2JJB3K2ZEEKI
oqU6FOO1c0IBcPG3L0QHr45N3bjgVwziL97XaXsSJ5QetJPXxfv0W7G3Kwi80T8/gu5pGNwS2TgQIoepJWSsVtNYr8jDLcoooD5SUMfcuOqZWoCSCP6O
5UFAiEZr+rvGzDbOOAiBi6DKMM5KDlAMJZaN6nUkQrOvvmdWHF+yAxx0/FD70/q2cksCTehJQvdu05ibI5tGkJsJj3fj27RNupVY/UzfpJ/fr3vlHL8O
18td+lfT8i8s6XV1/B1DkV72ih78a8ISWMF21+m16Z0506cBilmyVeFpyU+yzM6g4k1sRkoz+6KjOIbPdv54pcaTiKGmH7dPhPdKm+21EvxVQO+ekvA6
XSHPwWkR4hvIgroJAwKQpwnJwjMjxaXfAQaI8Xcj2kOzibI+dZo8j7vU6MhDqsk9jDAJqYBs25Klg/siiAWd6yNIB7VqHuOpAWEbMiYR9tNb3q4jUFp9
RO9/lFsDrKhDCtVU8sqhq8JMH+7hhoG0R8xGuYm2hD3oyJoeIVYLrtpjMyCUG5wg51UZRQTIYEtrQXHzRmRwCBBMXQJQgB/zkVwoQQCZrTB+X+MY/lAD
TQVzsGJa/LaXUaXC+dsPk7vy3HyT8JbRQKCV11xVUZm54U7VJaaj1QsI4pwtOnLLSo+eWrfHKjbI165EB0SC4C/Um317ZTSIshVbkMWIUEbMmu0KREJI
JKJI58iIdoZqZdEt5ymR5mJ7pmlpp2YGa1i1fzWExY9S5NTUGCFFOuq+jjEjzIXYS8M1xFlNBk6vhgMP2VZCy0nsgZIVRYlSeb6cVS/z6SIwN8UMz2J4
eB9ihBpIPSJp55TlSNP5u/I8geQOt+nmIoPywJ3vYSgpDribBwv8M3dx3GSGXp3zGUeFQo0ggjnw8WfIyyUJuN/tXV+OIhlOEESKFN2mVG/HWLxi6n2U
hURatudHEiZauXYl+lBF1giRIGNbYdJuCEJvJ8CsM87BZ/LWtdv44HOz4O4H8NtRJAwiWapV1At7ijAshGQ0WTn7O0ck3EsB80FIEaRCmJze2HNZIqRV
0Ig5zmziNTafCVvLmqC80RBYq9/9Nn4/v0Z/PUWYj1kJ7OvTbuSJxpjajZm1rZWRibUuJLSCd/A+njx1vCMABlAOSZSAPDn0y3C469/A6GdcUp4cZY3X
m17BX4R/QiJRklOeQMdhskQB0RcHjzSwkNRg5ifZOE86Tgr1nICv3rhAF81+Noj6+d+nje44usplPPPH2P1nTbFfzigI1K+ZU5v9TVKPJCYBgQoEmUgu
wZiTx82Su056wcF7ULvVxIj1iCyA0VQQTGaVD7x8NayfindY5fUF0GyInY2VPsG8pambK3V3cvX3GjiSo9UpWCnLbVvVRXOgyVPZbLgHvMTJ0glUVhsl
IWlq5IbO/3YjfxTxa8LsjBsBhd0GeTuRghwdD8054dAGIbNS6Ug4oYEJQgD8yvAS5yeiecAM/ZtmX3j3U6QXBRbqrN1Gj7bJU9x4HG1hxvABhgGHrb2Y
aighym/5OdvdWAw9ph5gd1l9V4MSoIg6CPutIEihXQhahqlh3T6xc3mGFIuwNbPUfJpH5JSMbb07sfA/dz5bcLZy2O/s4yjUIgyn1pGIVVNFdrSHul11
bKtog2NSlBHJoIOIWV93kONCIcRdr1SdpqSElKXSkQyxqH9lsEUyRUxiaGsFmo/r0JkgFui9xhGsr/MFv42RfcHw2LjRjrwm30GyhStMWZlWHfaeSi0b
4aiZ4UZpxnTJQrUcc6qMhLK1WY1aXYDhgXKd5MI7nXIRQ2VFbVhf7gogSbcIV6nwina6/d2BIKxIHgacRinR8CNK6MDB9XDlBByVQddczngw4ZxwWhGL
zl+HujmkN+g8HDi9GjVncQ7OG7Tp8YeD27+lBsLwz2rcHPl0SI5KFSCAZ7hd68+lmjozBSbqE5kJEhPIgkCVu3ZHNCFTJCCV0UcsLyqFQ68xvO1m/Adu
vTCwuEpnjTjBPiRLaDD1UU6BXOhHoKzuqDadxoO6x04EqmeuMJJQpF3ebcelPDPPdV+JxbFMMGzYBLIxWKMNcFQyIewVEvrQ/WflJPNVvAQdnX7Pn3Z/
rOv0uYt7IQTtWRf+GyxIygwYREFE4QPSUEX4tB0gCy8829sY2wqdiSvvv4PBU8aWpUg+2HIq/8NPptDhJiR7kNZ0QObgnfixq0n+VGNl5wSi9tSquXRT
D9TxG3nTTn8m3qacsDIydxUJSC8fPeEASUl4cHeXmHvUHWkoa/HqGUdZP0jupnSmnTgZ+3nBgfwGgL9pAG/Qic44t+IruB4nnBA8YPB1PT25irCEXQWc
3+MJm0/B08NHXvZ48GdzItNHj+gKBiT2xeXV0mgPnumBPENrSfzPp3XOY7cocSxDtru+wkGQ0Lwe05XlwDQ9rEESrX7mCIz7CKH/UAkxeHwPH39zoogz
A0rTaYTTZoZCmHHc1pDl5cDwikfQw1/A3DNiqqRseXFa3BiJXWvwF2nHsqTeIZo+cEX6QTCbiVvXxwghrLFrj98P6cRMx3GA1UOBiEE9DtBFIuDIhrD4
sIOsCIsTvBclU8Iqxdgtj8/V2rsk3+5M/WsrxwO5/FwPCvc6aNlJ83E4wFWypykifZBZWKpuCREQIVqFngvevF3+UeEheLR6w7R39AE0MhuKSn1hxygQ
raXRaJtFKRFCZSh4or1eVFhDlvNHpXrVSLQAv39sLndd4PL6zzbeZH0o1YoUGf5FAbB2B4j7C29EDjvDYO7QJ3erDC32TosJ5AcKXzewnZebczwOfx57
XtyFMo/CAXlvfeGSjWl2XOOlCxQj+SuQGoalGJI5oaMm70Fbvw4q6r0IAk8cEBXA7kBIoiuOUYzUAXAOQzkoWO0kUUkFyLENYyHF5+G1mpQ2hIRNdor1
zUREUW6057wEkvFFB7FyfJVf2q3Ui0woExBi3e/scR8RPunbJGKnZZZx1hdNXldz1AtCFDRojr3CjP3Sxh4PpDfs8RWVGOg27QEgT9z+aMNyB+xkUahf
wTnwKKA/gSWW17xJqpMgJkz/zGsnyL04wQqFlnA374ShzrN6eja+wzCBApRPv/TSmygkiBCkGLtAuiKFpaQX7+CJiDoQ4dmZtR/v1GcQJfsYlCpEZ61r
OlM3UtXMCgCiXq75jw1WVfNkdQrunGnpkzwrj1D1wjLqLMXZVtKbrWJjuc2j9S0/RGvohsfnOVRhEhq1JeN1DpHyrIihUQVVgwY1eXG3QJ99uS4Mi3zi
Lr7bWu6D6G63HMp+eo/adEag52oGAYzcOTEokDfAtzcSPFFixgXIiXAPh+J2jO3LCYufQSkB7jzAxnYgjytOESdWUOrtnBgwwVQXVF5NKLj8OUhgOlFE
doQP81Xv3YCLpYrIrcwYOts7dZb8lleXsV1qsMJLjb37SkZ+A9X2l3bbYyqr8I+jggqqCh8G5embNMxRc2Z49nTvdZccM04a7XlEU9b1L/g8GfAu1xA0
bt18oAqPyzw46pqR+XO5GSgk72JWP/s3YdpuHUmXTWNowauFZ2pV4MM16LwTa7CE/43vssxapm1DWYDivcstK8HoLvwtprJSL4G8BjOuL6YtPCrIvC0M
osM2XS2O7K1qke2PAH8fbPjJkUEJxRBxBltC4EiEIICHzL8NmCS8DetO2spxjdxYNQKItBwUeDCRUTccOkcFRDiRZ6oho4vH3TXXDvy+Ryu4bzxRhhUG
Mdk2WnQjMEC+cGpAVZ6veLbl0lf70RIjAWBFkREOmzO3Pl9HPhactDOWrjbBei5wUIpT9JSGqgkaQix5iDJQZKUjWL/qx2atFvooW6ByM1UKUAwQFIgZ
NBMngjEkxOUH/CicBbe+VlStFvqRlbvaE8mKAkDGaSpQwqBzHG/dLENpd+X9UgoJA/OfmvLhGCFhbddNvi4XjADv7maBUEwUrLVx3bn6bCnQj8YeAVsP
B3CJEnWKBaZ3Vb3OHh7lMx6OxMiBepLwcXUs5Ofdoz+K2Rp0GAKLZ0Vl7mUu7TFN4RFT1LOWnMwjXa08B4R7oQNMxVBcfOnR9Ag81ibX33QBcw5y2XKK
uRAWouTsPS4HKxhXKCOFiX1MwqqMGEQWCliBRo1rKigMrayisGQpSsEQlXHh82HoKkWwJiAo1poVLiGBznTX5ipsCJnfFGia0tMIb4HoGyoghgRbs9Hq
nUXhACBUcq52zWhW9uWjM2ciLjL0KG6LJT+jkKXi3fmmPitA0hM9/Md9O9CqOyuWp1sXNmNDlu7oZqyDBibbUJgJ5MvN2y4IWu3tJPA5gmSRCtmRdkEY
510m6l1VNw6HVdSiAnpJEXfz+q1VH6wQUePRsCv3hNiVYc7tM3gENMnPXvE4W9fr/Xzz617fnxoTRQJCQi7b+R+bVFwomK4fPRwCP4p8XT9uJcagzhq4
UBgULqgcO7MOxRFVYCned/Dhl2gMicpR7WbL1QEevEiD9jjnjiBHeebh8lxQfYUcv9fx0g7TguzxypY4Fw/epbwOh85rqrfWuV4NMEW7IkbvITyhKk6S
YMQQQRFQKeauQe2eWPOrMK6aZvwhlWR0c3r7toYqe+29uOREesH4EDIg/YJCSiESaLT+qbM1Xj2+fe5EF/nfxfrn1l8qp43KAytvAXvfYBDc5CZHnpDG
Mv28egXzCPEaMW83Xff17TCaGJmzRKsRODBvbm41fj5KsGYQVY/4F9niSdldh9ztEOwODxxT6oDLSPahdbR3hF4RYKvGI908Q27kOafh2znZUvV2Ci5w
VXnBPugHcgOOrA+BlTj0pMacbIrd6f39wF9PlnU4W/crj6lXM88t3PWDtUAgoFccnYeTWj5784jYw/D41QU8xdodjhKeb43rwDaTYOQ/KqC2zPPrW+u3
PyvnZ0Hn6+gVGM8y2tuaJhKSqdXPbEwy+vfm3sOy/DPb0U6HnMvAk2xDv5PDxvz7V7as+dZ4mR/14stNYoGDAKs6xF0iYDQRxGNlq3tMU4euER8bXYJQ
5dqcepuB4vkMUMNhhDDRVc/N3WlVYE5KlDAvCdz8MhV4TCEgfl68WlY3j9u0b+X5NErAm4ssxaOc8h+GauEb0vooZ8ExUTCk4XiHZ8Q0Iwe0asCfr1k/
BEDpkuEWNbkCxmFUSuED98fbnoZLkor4EhUxCLSTZv37pnltCDWXGetaZjXtorrUT4XIxyS2iq0C9FM3ZlhlNmecQjEgw5wXxwadw+Rcb3j9tfzzK3PH
NNCSENCuhQG7M6kh9GZ1k0HQhlxoHYe5JRtx+1g2jY6xYVm38Q5+QYBTEGl+So3/Dtey65wdOs+rtweQOT2c2+37ufHzO0REiyKKn3XWU0xQW5Z+o1Vu
tFbGoJ+Ztbcy8DJnoaey10yk2AAsIwD8VSFwTbanOzinceXXkrx41yx/wOGbchKmFrjakM70SuckL5H6a4vybsLMD5Y0t9GnjoEeG2WeXEsFpOREN92N
QnSNLrC8Vsp+mSKfbdovxywqeDLykEQTiMqbdztb6DIAaOwy9a2/5VaKOPPRxwsvN4liUPsUZso+IamrtwiwqViVKqBoTZWsvF4j7zAfVct0BkZmMSrT
20+F4S0nQjRejJmdMRp3Y5tKvyrI6/ryemcRx3X7L3m7JpszuqrkyjVUKr9l3Yf2jP0u5pHP0VbovSU0zPWHXh8avc/bxoxr3th5/FQuWv6ZQMAr2fh2
EtCP5OO39s9eIznvbiRG3zbuA/CND3d7palxs6glCyhFKErdQ0nbvGZXIitx1YS/HzaxBH182Y6y14WhHeLOfrNIuY6LaPFlPorIda9I4YK1Y0uQsOCv
B24RkzgluL8mcg4i1PJRatYRmi+Ety57Uw2J0tNjAEEnjNuQhCR7MGgAd4Nq7D0J975PHpJgWgsLHxjCK/uZsC5mvqcazeDoa/JDQoGktHrPfJowgq7F
QwPEqOf3D1GJS4gLd8xpcTAMc8vhdBWnkfV6V45ww+FUS4x9xlkqRB8Z4sLFo6Fy3rVaLlzC2Y8KOTLVrl1F/Fut6hspdqemUWNca/ULZxCw+pQwJ4GH
n2IzCfMUeQjkxOX2Zt5RgbCQnaEHYMZQ5MpY2LEL88hQMvGUQda0dLRkXBxWklElYirAcvdDat2FAZlGv1sMRdhacC4MWnO5nXOYDPRY2ExfTzaGlNWc
JlZRlQqt2HdGjQULE7qFDeVM9lDqbrVmtiQfeC2XN3ZXUegHafMbRBVa6Z2DIuRzYSaXDiCSJeqGozrlLGV8NJlcqZQbAcO/pt3T4/s9vX7tPcoeQ4w7
EP0P77qPkOhmtG7hTwL/OuxEIAY7vbClS9eX0GMSriOIAq/zAsR3xhpnRrKIfk+yJkIQBBtpPL9v1/12HV4N8fObWA2ixYHyXoRHLw0vP8iwtvfO1mUR
8lZCQTOcWd16dr+L1BisZzofm3ec/riZ/u9PnJ7igKlj3UbxxCJ5kQKa8KBxISUKaJWqjUgEjqo5TX2DB96hoL7WWaAg8ZvznGTiACQ5+9a9+TZmGF2u
yBSu+RyTBIpBsLQaFkVIEvz85DgeSjPhf6JEsMCmBnfnh9Y/Ww0zWZUAwIU7FjDKH0OMzUog/EkWpue8wD3JAcS8dfaf2c2eNFmPJ8+QDNnQDKukn9XU
Q5UgNzCGmWrKJO2RxOBDPj2asBDX8Wk82ZO7ChinZ4iPVY5SC8S409GryzCiuAXE6hCW+TR9igSBEyiidboKCwIQKRYN+nRIhil3jF0WBUDpZENxqEQA
iSOsloPoAvEPRMBoraGUjzI8Sgjc0u0nWAwvkn2rtHhN026EDMabR6B+Md2NhVoSGPgL+yn3M+SvYid2veAjNet86rC/z2/k/8IUwWV6nPvxGQH3nBrk
rA/MQwKNSWmFgNKKnFnHUVAoPT3KEiXBVYDMSMKja4WEtVb0jhCZTqRntsKrXPiGaSHc1VlBCYDqmpCOYkK3xhsKBTkvb8z8p8er8CuUOoBIK++lADmv
v1C736WDY4dejM8kctQgGZfaFQVwMeG/dphLqvjsFwl1XnqraiGRCSWxtUSxYl1d0GLsimGS+N5BrdXclpFkxiz886iA5xssvtF7y1aTdzito9lsFLPM
o5QLnWRdEHMnTQedZSEyrlMm0iVWJnPlfR81ds3+vnQebc0rHjfjsZ6X7VC55DqiIGKABagtLrwV+D8Q7RiJx2pWfabhrQDOGA1KzrJwN735WGZqsJaJ
UREzATIH9VHQQyLXCaruUTGHH2qkNHAbquDO+sUeboxwPL4d8uDx4zINmWOVx1moYQ12f7zFn68TznsW64yv5yHYsTajcVpESHDgUQtMiWM/KtgmQAov
USQPFU2ooL3dzx4f6w7/mWz7XTE7kr38l7ga/IJzHk0FzhrxvDdPi3rmcj/q87uu9cfhA5jvM0jWi1Wj31+P/RHU5S1sadFCjTr4wXMsH9aQcXoWQh4n
Nph2tO3Zq2JGhtR7XBhpYkAgigCgCKed2CWByxpLUWiDaK3IV7QN83FEIw970vWkg1+XWOj0vZjNUW2aZeGiGADqlO5R+CvvNlUzQQACCOY67EgC+/Vs
AvqM8yIeosd47DieHFQWgSnHnP8OvloCx+e4shRJ5SwKBFuRaJfSMAIA9d+OMWodtYWmQ5Z1IBGQaZ8rM/bBcb41MV2ylIUj9HoZ7ca3TfFXvCgQ5gl0
K02YExD3LJCi9jkZ8trQPAQSWzI1b7Lbsi5ppuPHM/PMoRiJGKvDWtG6ppjmhfbfYoANJAYX/ER5hqy2Pz25xBHhLwTyigmltNyQbzO69uVKi6jhXGCC
xmOtZF1A3mrSidq72ArTcaLUhC625FN1gw8xSJvvDpBtaU40XgF40RmM8WEvPvN948Go+OojGZWWSjfhvtBMQQQA4rYT+uVzjKX0/dB39TR8L+nNNAPH
ASpdQzehyK3Yaz7x4/fAAR2Q3ovrBAOHPIS+0bDr2Q+Pnr2viiNc5TGAT1D355vnRD+DOi41loq+hVmSHBOmkTAhEIEr4SBpiIRcyOZiADqg7+yuhThX
9VxGjdKXP7yOuqn7DDTY6bD/mR8SmbCQWBBABJSwOFhRzKowYhV3i9sUT0QI0pxLsPMVyQG98ThcM+zjtrmzNbLzsmSZY50UCMK2x111gZDg0RkSA70k
XCenA04lqBnKs0FXAcIwVeC05DS1uhTQjKTfwUOygDRGh082dWm58hMN27n6HckCAxL8qktqql2afi3DLcCs0Ck3gOcWR3PflfmMhjzkw+rPqSK0hh2x
0KzuzuyzQIIlANwCzX6nf3RpUMg8eX3suyCIrqk7/Uvrzj4RLWXIctMK+mkAcR8t28T5mxqGkSzGsXzuHE4ZKnqtCbwCpnp6pOLkZ0yCwRiPpUKbLpI5
QS7DvyWMqqDrDaw2jHuC9OWGl3kLUEdMZNUoSz4gPJCdfXyg/ZZAfJJtWuSBJM/s3pS551UMwAjdodVU+tKbwiWw38wk4F4qILbN9yh8uIzgQbd+/212
zu909P0TWBmZntAYzhxMbYkAlnU0bwChm86+RyL+V8T7gc/s7CBKbnt1A3zAvFYRH1OoGcEUCMZ9teqe6SaWT6NqV4aKJgYhzLAt9et4cSKPIU2gBSal
/txDErFpM88LSs2LMNV7P6qg4WiuII2JSH1/qedDd5kcb2QeLHp5704Z82aPGsQxkAwFD7YJllrv7hdKkVPdjIFfDlCRPDgwOvBfMK4Cj/liWsoqfMg0
HLiIwA0MyGGsokulVnx25vCsnAA9QOxlEjW8JKYhlAtRWeBCDwIQB4xBikA7QAYBQ7vHS+qefHGQJvxnpthIq/T2y4vREmD127HZ0QbDSrDTxYSIF9V5
M7OQ5skss0xMKF925aP6ZzMsFwKn6bb4rjQNqJCSaEUitKiS6PV/f/L7ebfhcEazjj7zLEWwEjrsATKAGdj/7tIP6S3vkJ/BhK4gKiTFWDQbDzljo8eu
Z55mtFPpp3nn5ZbYKTWbmuAk3wENb2OFz9PNQzqBIplQYPNdYWwwrgTA4BGkKwIkXj8v5EwnxxQ3hArsBD8h27t80gQSC11bdFNLr+SmRDC5ZakttGnd
11+Jmj2bOOLUFXrT55+lVAiC1EIF9Hx85quzuDCGenH+MwJH7/pTgcka6yf9XsJFAWHLsEXP77CDo8OixpdnfhcD3vNmH8FkaA7i9RHI9Fhf+xamfDlY
WU3Piw+5D2Lc/PUORr2XJ+5DHxztT7KrtWogHHDh1GuHw3rnyLvvhxuK6rkqueXNnWVzu1Xqp43ObwP3jFkk3DycfmOsXDdVgjolTo8LJiRFc6XPNXkP
x1txD99cgTyebqhw5EPzudwyGWatB48Cet1hANOLUsPibhssK9Gk+plJw0lZygkTq944zfQ10rWtXxc60ZldZSwIS9tZOSCElxyXYUgIoK3vuudJXahN
FM5Wrpavy6BzaYYTW7PgNmuVYAljabhbLl0WrtV6Uxj8rpZw0ziHsUKK4vifWh8aXjvY7SgbH0iBVUPVril7H3dEGNeY85EcBer9S75Z31t0us1OzoHg
cLl/fde+rrsVD+i4FBKZ08PZPiNXylkw23gQriPV3hEU1lxL+SIHqW2dxoi1I5Eaq3Ac687rzXF7QQB50/aeaMyTKyk5PHChHw0Lrd7qIGBZQEET02rm
QPkI8F8dcEIdZUA/brNh51bLDmmQ6BwhVUwN9Lihni6rLryMydVJ9q9+xsen28T7efAnHp+CytA9OWHUpmcsIp4fTonTDO4HiANECiK0z1ni97r7v9N5
FNoQVryhePdnQQwsWVHUmo5K8trbUEONFecdbKLiQ2YMg898GQK7tS3B3BavOtrh6geL/aJkB/PvY7Pcl8REKMxQ+5sSyZdMst9FCZt5SlQTQQT5aZIB
ZPVt1/jb7Dz0+FNCg0EdlHDx+gt5eUeooRuQTEpVlcP/U3hwi0/JafpOBF5RUGQZhV4nk9yNZ+TJM+aqNYlmHFZO2FccP1+7xkCZToxf60TTbgXNp5fl
91+k19uOISO6J5g5Xt5s0WBJ+qdGzhJ55k0N+EUe9oWUGcUqug4m3/KBUfpY59x8mYcUQd5o/oXHKTImCVuFH1cBxKVmR7w+2uy9SNf1exIayWzxENwQ
3oMkRci0QH9bQgJiuksl9rTqDGOYgPjtHZbnxdkua8/wxn/gmQHPrXTsb7FmYwtaHbLG6t2O2L5Cx8gYvuVOESC485dzmVbVWqhnsBOUfc5FPhEk498T
Bm6LuX26Szx8pXWWNg8vTpCCOk4rfUx8EuqRwt2W2OiC4A8Q7AwmBDkPcePtl5YSGH8f48XHh84WHA6olVfjG6j09G8vBHJVpcIOjDdLa1loW0w+jBgs
RBkEdVAEOQmDEFgiv8Z1PnnnnjjG9zJQ09kIuov/bKESL2wg/GnegQ1pnEXtSbDIsRlXVgzuhUWViB/BNZGmuR5/JYfXvrWpYeVexh5qEQIfuIiZdfky
yoqGHbm9C15cXQXtXfPLteAdyFnawzZJAg9V0HtWLEn+GWw122+w/bnOIzWZIjFIqb7tqE/M5r83CLNLEWLQJaOE/QI+Vi/x4Wvf3V4uxwpNzx8XYEkS
wyE1+MEN7j64Bx5DrBSBBHKJ7aVkgJ+hxn1CgZXU2oqtxL7xuzhyxV46eZx7eG7xaXV4t74ra92/PR7VmzNOneKtZvPTMtZEFEYKIgKAjBiCsCqMFiHP
v6/TccqNnKGWTcVFDFipxIZHY67J+wjMogrVQcL0e8D6kSQILUUSZQPRHXjrX3pJASR+HuhY6up+kOBxxyv69YOLF5vAD9Le+KLC00cCizkJd7bfFdP6
Ig6VvXvY14lWhSCIFx3KgdWpAHrrTd9foF/AWPhINfWjm6h/YFFKKIYk1PjGT0MTNmYBzgozEnSvKso0ziqfl6qcrWnWQnUu+f5ZODgCsJcmUTjEaFHI
5kKQxQ4izUctM+NGRziT1h4BhaCOwAceNRP0rGO603S8GWJzYJHHnEEoIy7oejyj8hJSZQUi7AOAUECLCOJeYwNOXunMUGWb8VELj8OrNuYijznj74xh
KUgCs2++ClCR7DLT1Qo/QFm+Td7wxiVoL7Mb/K+2y6ws07Jj78QyHnMftf2ntX1Tsxgn12bwJJI+yEuaxPH5D4NPT93wyrWwmSGmGh3KvM/B3nb5B2ex
+70TckHis/hL0+Ps/TLbcWH09xLlgqEKpIQ/FVYhY+FeHIPkKb6RWFJBr1Z2dDrrp06dWl/L+fOtx8vN1EZn324+l7dOlffHCXYFkPxdn3lSfpYDlUkO
STNyf6E3ujvSKTc5jCzKYGu2jVkzHagfsKR4igNnDctsz7B8Y6eiHY93f9dvCHCqddo7Bwq3sNQ0oQ0vdKGGfnxzNl5QZ5sLDC+h6OfU/SzMKICPy0Zr
tcfrfFA+7enFDHft6sjX/QCgik7s4cYteNWaTQwQNVbCFKCy2wrapM5lhF10Be6x4w9shnW8lVwl50uQj45/8qCVeU5+VsdYB+M8WIJBFghF9Z3tw9r9
htrsP9N+M671kJgeggkmJAQmh7z9q9wLr5GpRVzEcd+dS9ZPKbl601zY5pbJgv2oIHjx9uAONesQe12Ix/nM58p8uWHY0ycbYElCJgHG/0DvhmIstj/K
a9IPdogU5Ylh8ZXxFUbD05NlhcV7pUoXBuUsgIEcPMtV5fN92bXW0EMqA0BpbnSnAfkQAgqLjTP+QqoHiosAj/zYQFe1RdYiIi8VFgUQX/vAuRSlANCh
QLTQUUo0hSIxMVBQFIjREItACRALSoUotLQCNCClLQFCpSJSAUJENC1EVRQjQ0ClCMS0lKlChVIqFCtC0LRSrIQDJ/S/9Y/9QKf7qVMiCIpH/dmLjtTM
TF2mIGPILFxJArJFRWJJuo/XA/3Uk3/Pb/ZrNplf8/9Q/vD/6h9V/yKPzxNA/o1gH2h9IUfxCwVgYqiIv/wRWFCRGQRn+X1T9lpA/D8PjPsNPK35/1/P
9+eFgjHhnbgD2yxp9H+W2/t/P7gg/q+Vdef16IxATeH2Sz2/u9nOB7/tmPt/vh1lcZnMHqGHhszd6d4MxXBZf4N9bo+dx9J/+DM9WUt1WpRzbqLi5lLn
u+3bz/4aX+P928+3H+OnTX+p6gonUa8L8Iv3/vadaMh/TcOGNYRsXpAyiIASjB1q4aDLJof9F48QU4NydyUdE7gUp+ru+d0RxhF3Q58A5u/7MmZyFKQ8
IFtzwb8J/Hsv58THhMPcfWU1M5CJR1m0M11i+t+w2aD98V207x3iEa0p/LhjbLCxpVtnzDSUIMCdR4MWTHssLEGzOulCUmduOwU4g5gac/spyYLAEJMS
xKrcFN2eAsFc/TvH3I6S3xCMDogOQd6f1XvUMjoBwha1A740Xsl8wZNm9f7dDTUTwXKYUKQ5fObe05SrZbrvo2U0EQSl3lqoEtMXAmYXiOiBB9CPT6JI
w7JkN0/WUg/NdacjjzQcVhWn/FxLzz3w1Ch7sQ18JfGLR5OEAmuv3Znxxu4orCsGenMY5wXofzZp6WoapNBk0oKLp4DgSUeHQuDlD3l6s6F6PiBZfaX+
B6ypKmK8Fmzq0I5s1YvIvnbDCGUed7RIjE3bianImqEjRPFU1GRRz6mOd+VEW5KW9TA8ONvkX1EukudIeY5pjDv0406SQ0dn1BLXwfke+3qX3GVsabDY
nppBzj/TMq7aL2PX0329au/u8vps7B7xF9KZbhjO/+zeQTVPUTFDDv9ycaexdN6w7IB8ulEWHwx8y7QNefL2nuNXbOLzfJ1341x32cqm9GrsLAyFVbGR
r2h/i0eTOXbDkqzHm+2iuI609uNTz+abTwodcl29msinK97xOK11pltN5fxQ5fdmYFfIhj7hioLQELjK3PCSAiQCUsQNxZf+k7sA8psCvcyh624h8Ux9
3NnLw22ci8UPd17Z/vfwSvroUF9lCQZlh1Ykg0GihwNhFG7RnyFHiEiJylDxICn0Xos8fcV7IKvm/OY3JChWC5TlMwv8KexdF2N8/cIAUw5r0z3tUfBa
yz/vQk5KDf0KGzPLNtiLII0su+MXi9ZV0C7sdA0gn8NYPE5+eVDYRgRFWNY1tpEEkD8wJr5Gw/kOS35rB2QvT8S7/DsTu+ufnrhcvAwzBoOEM2fMNQJz
XvuAiSgHOJOPpaHowCCLp3BJORFH1zCrpzfmRHX49BRjMa1EjszjgaI9PO4KmtQknsS9vCpyxyMe9ZA/F4NGty6TTE3yUx/y2Q8Mnv9pxwJ3p3VzO+9N
XUM7sPIzguQryD4E+CzAswuvcBYVMt5yqe4chaEEIkkSCZ8rxSGIsGZopQ5tRg9Q/lSSbOEDU6afhSyehi/TS/f3evXhPRU3Et9yUj6V1+k+fl70OC1R
wKrEok2BWKoUJUJT2r688TaQ+rxlGOijtS1MtaUw9xu8ixpfhkiae/Z4e/3fB3J+9VX0B7+1eOJaSJwJ8evzZe6/g18ce/db4PZeYc6GPUdReDIUwv7M
CkUlThX7Ro/WqvzxFKLLgTXdiSxcyixpXVqNDCSko8VSZFNloQ9UNqztXOfglBwpE7BYsR6CGe0JQDMVKXZ3XOTX0WXRX4EA0Dd777tbWBT6YHPjQMdo
zMwEHe+PAAjthIRGN4WaXxJfolACnrjvznWKlRoRjVYAwIdcyIDfbMSnMgXDssDDKoOwAhpBEiA4h4pvTiv/loIT1O8jXm9nw4W0zUKiGxo2CFdI9sY2
3hnunlfXnjyc4bB4h5y/Gl7PV2zO9DRqgcCBt0HwaACYK9iMqBssbkJ/3v9XU2P3fbWiGoyXLYRAdcqN9XaEAa73s3Azm3Rm0Eqc7KI51cus92EFpRnj
JAiS0bMYKvEfZ71ZJYt8PjIRekRc4gMYdGk6i8OkQ05Gi0ExAgui+jj1nEzV3f/jnyqKieZuhvflkPgsTQvEVehsaVQgOraJY6Du8g9+wmYFC7cbLCix
A0OGCDTu0j50mtjlDbg/JBollBoaAnyZOWHe2Fcg1m0+Rt4+w8ElB20Np+C57aE4J/i/w4qQEeenEUEpCEEYWn5Ov8PHjV+4KsdoWDyCm1V0fQirMHq+
UWMEkPCUic04XEuDzQKzCCNBX1CpdkeO4fF261FYFimvz499N6037/4qNhHQdM+xDhL0/In2eboMJ8nxL+brqOqRrYP1Gfd7oZfWs8Cpbunn9CDDfdU0
beXx5IL/w7j0Ux86Qgo1BXwcsgaSke8jPoP0qtfwD23zHArjaS3NScaNXJdvCTevkpPA5IASxSTADYiV4xD1KgQUTYCbBVBOb8aV7Uai5XR0R6LetNgz
0liIymHNNPe2VQYC1bkf248VlnOExjjSFlABylcAPtMLxUcIg6kO3ufWg6AkF+rWTg1+1sLwA8lvs7QAdzUMaQvymdqt+Pmv6b/nWDqvZ14sjy7Ewf5I
dvrt3RjDZeTTjD5MIqVmXuPIQUcqR2pbBiGrb7P5/Q90K5GX9vP0m36qHaP6Z2It+KzCKa3v5oC8p/VEKfn9troP9VkEEGTfRJOwQ4H7ZETDhBUm4XrE
NU+CgQU4RsQoiAGEAQPuxc1+Z8iLoQ+hA8IajqRT8UVginmhX6+ykgN7ZqNcPUqXX5JgH2aTp7aGC0sb5kblDqX8w2DXYdfcg9tZpVpRz9i9CpEMYhIe
0dwwEcvxkVER68eorWN3ABwzqM+DsxfLcJScp0JColyuPTJ6m5TbCwYMLBai3rKIjTCR7G9AcyBUi0Eg5U4HDe8q6iZoeHQsHT2+JOfvODyONCLI9vVz
rLPGIyBJaEO5VQRGDWOlqpPns9khRgokJWzEgs+PBxnK+hbdbTksF7sfI9Rm0yBJ9nhs49zVnVKuJc2DacWYrWXAU9pCI+X4boCuaBL2tmB6fglu8H93
e3YYRen/N4IGhIpIJQFtn95EY7tNxYo2Kd3mp+LHWWz/Ih3ojUB494hwcGVJMKSy/zuwBNHME4FQZqxWzwgFT4cpiNs2iCSeZc0cTx8emsRdO4SuHmwi
OybQnYdsQoShSktMMcknNJg5d7XLGghVhvkcgjo97lWPWgQV3EBKK+n8n6xHhN6CiBBCIKCco+nj8fQGz+c4w9krOD8H3BEsDXD7zrwMZtVRBoKCYT+2
PuHFetCPARSRFfh4sHDil8MpwHIYrB1gqmHg0jb/OlIQ5d3x2zTck6trEbc7+erc4+HA5PeAQau3r6YF8ehUTEAp1yXLEMpYXugyOCLnhGmaxFasnyea
zIJrb5Bl/ddHKhMbLA7S9tXgnreDfRn3aLdizTHN7A08oXGRF14TJR1WdYMjqoAcbEKDhe5rmnUZrjNMN/I5tJOA2fIpod1aI+Y88L7KnvEHLQWbr+jN
R/l9AT+b8OXGwC6SQJj/G/LKRJRywqw4qsAN/q0p8G+VPePTHw9X9MIiltPZIDJnT/F94x/gWalNeP6KAnheNBRIePAJDPGJ/Qrz4WvRaRbozHOJQjX5
Y0AqrUARlZAXMTJuT3+Z/pQE/onTxPRW7Z86dzcPjXNQkDzH8P+7GnzOludy8QRp8FyayDA3eP81ZA7kuNoByEQshxxKwRTmC0RGi/pbcU4RJETz45lj
ok/941oTy29YLrkh2khEntcKchr2P7Kgwqk5qEuHdNo8RT5ZjSL9oHQkZ+57wAEzoaO0ODrxzf1NgerTjko7YjiSuY0ZQrlZQxIJowSaFMwqZFxTEW6Q
t+cxKi9XGT7++21aBR+rpyg2lY6PrcdQCKfn2UuH7sXOW9txi297AggeI99Iw2uOkaMc1uwpGFaJzFsqMFIzanMi3PIUpWsF9t6e7tG8BatvJx73Xpzi
M+GzCSIM+wXaZaUd+u3ilts/P01xbuzBwYcn8VHzPuN40C9CPxMSBzgKd6zfaDc85W+gQFIcQ3ruvLfNrwXV1LeapXNRDtSrLhRT8VC6RaaVh6dBT5cU
REuBAMSFFnqKZeioxQw0Wk1iRQgaVVj7oYWuly/mFliJ+yWjN4dRBx6catRvZpC4hEZH/uDUufMylDZ+N4MYT7N1o/hEcOK8d1v4zVMso4J5xmcOZ8Jw
jFOwyIgHjCIyUNCasN5KxXaYvl8jaESPbe/XZQI1C8HGQ5ZkQCjWXAAN8FBBCn4KYN/1vA76KOvit5ld91HiU0JtBgcdzVqqRP5yGIG72v1o8dPk+HnM
RjzHTjrBNmksf9Pk84eivT5V36xzt/Y/CEK+rq0/VqpuA4X1KI0VyvKqjKN6T4LQlRxbxlwrOffR5fGdJxsv+XcooCYeOM8kzuzMiNPNX4bx3l4RD122
fwMraQBcYgcodPFbXpMUqs+38LpDEZAnBvCyJ2ji20cvbWc1tz48oTANOvzs6UTWLt/1VO+IV4Fs5Mpgh5mBHxfMs6k4Q83Udg304QKO+JbcxSGY9uZq
RfSBTLGOnXNomYcdnoIf0isJPwwJN3mHaUXt8aX3KnUpEfBHOe9Icr655tVPxejwRl1MYhP3/GYjyKzl9ULTfDbN/GYnS9vdSPvIURyi3VvouNIS0Did
H8Yu+05E93r4a9vDlMVx0rjOuJP2hb2cNnBGK+rFk7oLFVwua5EOpJhKH+TYvOWiw5VYR2r4LKdB6cn3GJt6a3vPDWbjCbY5ZaNpzb7vlu287B8LfyzD
QWcIwgILqMNlnGMyG7cYSIWQ6+nyhGleGdq5/NQOfE86rXVbGHeI+gvkDOr9oTirrmG8+0IIT0ToQPBV4KQy5kd3c7JGMH9sWcGMPNUVC6qXWvA73Ojh
RcB+TbP9XisizKVqIDikmyIFhAXFxoQ3a6D08+hi6t87ycQAp3EO8AF7Z+uF8nI9VgCQEr+m175VWIaGjXs4hXckg71lGfqmz3ULrw+V0A6SrWr+htaK
k+dJl568dc/k16+qnR9BptBIfbvccctZHe3H2Dnz1401Mvy6NWteb+4sa3EWa7tkaDXyVh8bwfliM9atfd+8D36xh1m2+FbsRonr8NmjIdpPZQYTsqWl
Ono1j/pGNr3kQtJpvH3YzhrCfoox0X8ufXWukvkbYU/C27wh/kvcG9tpT01SpVAPvow+BCPL2d+huvw7S+m+tuWg7m2/0XwkFB9xUUff3kRg59Ts46Cp
HdjQ3Dq6qcrDqy819TPOW8ZdPPelCHM/9Jwr3YizfJo8XMjrNkfVQiHOp4nP8p03xVCwLQeCzgYN/yTiPx9lxxn9s891F8+Xtg5z9b85ZemPnb8/rrxn
ivLKkF/Q2OYTbZOUsFecXItSA/TKBlD2pHhH3kRL/RP3uHJBQWUhc4ef9z/b7R9LaZ1YNQFQIfa3vikL6ertbmI+8E9LT2HAgzX30pgmZB1a3H3B3bLE
hSDkeNRAvjN56TT2Fz+y0kkTf61HrngAtD06YMDFclb/1eAvkPTJIATcARh8Bh6mjSGG36lTLzpZh4D2etumosGDLmwsM66iEu3SEKjxlqbdvCIr9/d7
NPxhHKoUqoQWZ7KtfRK3UafiFdGooJCkEhQQBobRSCl05J88/R0fvNEe+D8FxMtP0wcCJIRkOhp04+kx+s/w3ZlCBREAiBRiNkVFaP4Gz+D54g9DCAZm
f6NrD3aezLGWaWw75msnH59ArxgwOYUGdOHnMe7NvdnWlQv6ClLZYjBQLRCtSAUMQD7urN219TUv4q2cWnYgal/tkGRlK5zzm4JT1LIMoJIyUkTg8LKF
PyG4sonMryK7GWgg31YZvp9iIrroQIbO0D0K/zzzY06D+HnskuM2Ru7PlBxzC/ZKAwn9a9JOMyj898qe/h3Z5mzoP8yPkf5T/TZOxyki9lUwQ10VQT5d
d83J2ljwYRx1xOkDHvMPoeEf22td4p9GK0PqZjSKyn6tHn7Y8pV+eG+WM6DalBnby1hGdePGvx0alPnf9OucBowXK3lu44lZq0oTmJyi0jGGG+Hs+akY
HSUCHzp4cpNvirWh04w0NxlSdVywsSCOsevbIW+51gr2prz5Sjegdham9pSm1mcl1zid4w+z57zGRj/4X0HzxzlhaRhf9r7QBhfbWbup3xv2hzitVz73
vb0xjo+eiwzpAmGTD5T5SEW3Wjhnw8IRbxpCCEz08JYeDRtT9XJYxzW6SgGhHvaGM2+p1yOMjgtLqd/Jg5pel7UP10MfWb/jUZIfTXKggfepP0UfgtoO
T8/JvRyU3Kx+im6F9T/QeklVRAz7l/ViEuE9GRWpy9yiUep1LkXq1SGhzmWlKM/FeAM9u/J/xurw64/PPurGEDcpTP1SvmRyhjlq3q85Ucr3dhrmHNfh
LnTUkz6Ueg0kQ+hm8YkToYCkjji9X/ui9BU/WR40drj1nIzgsPDOTpbT+qnN++brbkrfqxaVptvztLjALVT7qz73XpJqEenljEITJ+RRDX9uHaynMxZd
GGTYgcNk9Fo0TGvoq+Z62xCtOUniIKNaFcRh0XBhpNez/mg4bioUkm17O/c7zMseuXmuvMWRwnLji17rjzHmLDt2OZcrqVip0kKBxEFmPueUJq0PIiB4
Wuw9MrSrLgshSEKeNHj3ty9N+4iOhYcnkaQ583rGGa0eEH25csdo8DLIUuCKPOT8WmkcL1eu1BANUa04s/JkiIGto9WdoXs1PC1pqD5nBo9NPl9b2Jlz
Nlq2O6D+UBaPpK5K7RNocF4RWHPOn7joPsnFn2+/cEQdIe7m4tCDPFW/ZQlfCn9mmlVl4FCSWkMKmp6vG+l/ktHaprvos4nGUqHr1lx4665Qthb5xVlw
w9+SyWOgf/pDyy49HUzIyvSkNqZ4nKpnMUmJFhtqFcyvAxjaDn6pX2fP3wa5n5uA8StTH08vDjAXt7pwhvR2J7GXyMcf0jaTnq2KQpZuPrKnWqxDTRij
wX2lZqniRyPAzKddlz2y+2GXPKBPdPOsBAwVZD9UvUy4rWFo8JVBRtrLPXyeRlt2+zbOPCds8QIJsqwECzFT4G14RaIlY5Tu/6o99g47lKyqb79IeTLC
FQ1M4bWizGUJBwzLFhHTvlDeUbNAMPNYT4NX3YtLWFpwy86+da0D0v2iMxAV75Q1ouayYQ6N0yxxtnlaAbu73GVt87Vrp3YqOCibGVdO3jfTKctKNVV4
aL5b0w9jTlf1uL5KOh0nxaYZAiSkBkftd9NPm6FtO3SRGAvjUqqcvDhWVvLV9Dlr79eYb3W0fjQ8W2eK0bYj9ny+hhb0xo/hBvVZG8+kEEtO6Lu8h3bN
GKxULrtB4Ccpc/7+n7v+//Ps+RqKceV1wnjnnoH81+9rOv64Z9Ht25Val3oEhq7IdFCLjpjLEIBzKWWRevuudUvp1bEb8rFrOtg1bqqXcn/CE/kIlMUw
tKKvCNUMh+nofZu/L937P7fM5EjrNn2UjGqBQ+37yr1e3+4vV6nDp/cJzCT35zqr/+2fHKcf83+XZzs6pyvWVW22yeWFuFwIJSlo1HxZawsDz/z2EIVA
gHVD/oX/PA/6yJt+L8fy8lF+B/PB+j15gOfifr5X6Mj9MP0+uI9bh93XVLyukGccP5JX8+ZnOH8eXjp/hdTgb40+377WWiDj/TWEbqkUzWG5tl9IkgJA
HxfNQzmMB9NF3Oyhz1gWHO5gPtVY5ZldVtZoRxEp9RpaDNlZ60+4fx1T9OJ/h0qiMteSuO31b+H1bmXAWNGfMDzE7+iXBOgIVUVUUiijyaaoKfVv2/6K
4e59br251p2+apuADKGcuEGUQ56ry7/65TsdSuqKhUiqsCG/SMOjkhz3/qVHIc5xVyeCq6+Omv6u6GCJmAVRH8FR7R8HARcoMIT05jxKDPw6Q6jmk1iw
VjoSqiNdZQEsz6BY+s+6k5bUCbWG68gr9WPqr0E1iVpAwDwRAzTNBdQOaU0UsxqZx+7Dk+3zJjtbNV8z4H6vn8PnjDM5EuSKHSBqRP753+nxXyQV1kEn
2QPJHCUKVkqwEGbiqNF3ZY6gDY/Z/nQW3h3JvKH8IQ1n4GNFOmTO8c3UQ5xsE372HpYTt50sP08QsVPUQWSqsF29mrYtvTasQy3IZV62vNTxB5/3WwLX
JUWd0skL0RIFDA9qZn6VqwQ7I9XEa+4sD+22ExnK3LD/pkU8uKq9tiSE71VE2KKg09S+Hcn7fdBHIQdc2C7SG1f7PLt1+f14sqMIu6eOCArISE7QgHXZ
PEftYJX+3Q/XSlbTFuoIHqBcfcRyjtSIgmrQ4fYv7pIkgCDlASzaXHmw4F87n+HryeD5+uR+6/zfiHHz/uuB4LQowQEqHmW4ADPe5HkNYEKYj6HTrZQL
yYROkduVtJVADIqoF5+CDpGEEGeQwctHlKJSHz8gGEKRJPMOEBdUEoAn7ZuAB/gk0E4voLc3byOSQfLpAI5p0tpziJ1ACTKYBsQiJuQEHjEUYL8lGH32
Vqd31uOjPRwvXq1vNa6yaZDkJ72UIOVstHcG30/KKfPAAfGajqc3VMigzf+FcQ2IsdgdJ7bpriM3+dk9pQnMEDiRkvBkyCcU3+vOx7ENH9adXqKO1nPh
W5J4fH6JaG9Id5TGQqGgec1A1KDzInFZWUblpL2PdyXMonIkxKQKJoblJSXpbbtUTipE0+uWXP+kQ32NGJSkndS81QI0E/zvV93vf8huTRZEUn7Xb63r
t28lBnES/LYwXi0VHmwJ4RyQTtlQPBu49zy2HOcaL4fcFeBz0vl8WnESl80vvdXBIXa67nXynCP0haJKlD3xv014jrFeceYyhcrkkBAcecnxwMM5RNQR
dZyUBRaNKO5mYxiV8D4cA5VRJM/M0Yi8ibfuAD6IHyIyTOg5LDSjvS3SnNg+nbN8L+rqOZcfYQHxhIkdbbi1w46zSVflqve7VWdps1f44esD3HJul7N7
YfLDLKwkacbRenpMpqF5y7C3olT1v65/oPCsOqgmdyEgDUMYd4/Rx9EoX7Co1qLAMo/Qc4rwjXMZ+R4vlyGhy7TjeElHAP50nwtodb0TfUT7sHEYCVTE
CL7CR0I7kWXohlEYAIkr2creige7oi5VztXkc917xQ4WdaNWSwTw8JMgnY5tcKJqOgGQ9EhPP3aa72RO4etmCEzQUVEz36c+0Ipw519eKy44DVFSIAMp
SgZcDSLq6iQVmUAg7KrEnKD+yMuukAtWlklbgcnZKkVDFEl4/d9hi4OCILLXYrDguIj0luMA2BbLVnqSvuiJcRWItPn1hV5WzsLoYNJRx/tDavbxHT3b
5gby9N9rc8ceEVJHslZzmIJEEuphoKuFuQrTrCY8Gi4/QPb9/3eW/QjiQdcDLqwDsUwIju4Z+dKQ1mielH3nVlCm2px9nH2Ts30LmN1O++EghuQNehQI
EZ1UOPfzIMjXrMpNkwA4/H+C8/nNH08TWevaWhrUPl1qfKajsDzz+HH6t+RNzVFRiuZXe0A84tG3KLO3GVIxVeDDBLGtczYiA+HHbN5VkFrBsrU1acIm
3HJ5i/slvfEX5tmHC+MZ+xU2ELEV7uvdwIHOnUfo+WV6pcDoNPxa3C+mYQCAO6/equO8NO8+ijcZEkI8tK8OfXkuBUZXMzkVGTB/73UNP6KDLZF3XBDC
lBN7jxgFsNpB45rzlAA0VwPo1BMMnziq1KuoYO+92vovwrbg4ZTI0pAU8Rzv2lbXMbi9dEgsqKbt0qFOrrm6C7qFBEyg5eXKc8jP59rZiWojq3tHaXpm
OeDLgA+ohXiF4HgbDuKmq0BQNIRglnz3QcCgzckRwPzec88JMdVS9I1Hv90d5D55IJjt1TWckrs3OfEc1Y53j34eGJLiSthmaObYg4N03pk8/Cc7iZAX
wBkC6DQlCzDMPvn7FvKXU0DPagYQcoD+ZREyR92Ht9M5V+T5wNodpeVXvysmxvGAU9fu4rQrjVg9LX2MjBOtsejvVK1FyA1aXbnhRiyhn9sRmZPtGnnS
RPbPLFrMM+NBZ2IvRXG1XEuI+YcXtzTiNbIDDQM4OdnySC7nD++UfIrn2nXLeVTu8ZOGk4n6Gvjedf6O8hs0kPutAQEsJdrRUcdtHFJJE09atFl+NPD3
d8NaoFOVWT383gkcDPVBMHcx9RQf3YEx3vPgPHugoY3P45vESZYTHGAZjX4TgvkE0nfF+0xsI2UMFJXlQcIedtbu2UWCtWwwTrHRo38ITMzNV99Xh+fZ
bDt8d6vnm0tRbZhHlENJj83ttGgEoKInae7CJ4RmnNPzfT8647MwLCoM1nRrqyq6whvGIvZ5jfAmq58vfDiLvDItgQZLVskh6A+VlNKyk9IwSHISgql2
+anjICl7Ec501Dod7wt1FI1GV7Gq0anOX1G4ThZtq3TRbWWnAO0UM3cNXMVH8y2sVFtHQtVX/HoZ6r9H9u6WIJ295Hisnh+29xVbgvxhbWsig7uh68zv
fl1/oSikyWuzT9/azfMEwuw0YchIoMxq0lYZS3jygjIRe6N5pvBcWERkwh4EfUUH1eWuf0tm9bTIt6VcYzPfJSQA4PzmqbHINNt1p81ZivEENlSC5h4E
oF60a9Ov3+X685ZX8ODvfODvCJRNCwIbw4HaQqXgCIguvOCax4l3X4eMw4cj5FUDBVaBk1itmJdlja75+mU/FbUtOyy+F4P1E5yBDETooxMGQ25/bnLO
2MYsri4DGQ0xs2CICHHSkLsVJavISbY8DsdYfXjkZEBaofmg+j2Q+t+vI3xcj0Gn1V0116LPhOqRIeFvZnpA7faKeW3qlcWv7EyfbwDc1EV989IjKaPI
v3dYj8+U49PUy5/Y2+VcYxORf6sMT+Tr5v5uoEjeIGgZ1J2Y4TJ0EoF288hfMQSqwoL1F7UDma+C3X7Qs8DpWTzaA+VTLJZhc4aVFJpWIGmlW9soj0bN
V/ZR2+ciEVyDLkTbgOFTIJ1PCkjRSNhDhkHTtzh+k5xpy0pGw8tsndV0kHSlKe0gNfJqD2IUoI5XfgR2wMVkQ11iXmuTP4Poy4XjLIO4gOHlHT2Rz7pt
Xw0vpWUhAaX0+Ajy4AhZ0zz9PLi67YMhio5+euIQqrOOnAivAepV8slqKCFKld4LDUE4OkxJ04e5Zze4UnTeOsMN9B0zjlHxt2fO9PB5tlOILfVw02hG
6zMZ6WJcd90SbiamPhh7lywJXEV+CCoDOXQdD+q8E8FHghYJw5KrjlAYE49WW7bXfoiggJrZPAvEIOOuG4VGTqujCTpmYjVRCa+LfbSoaESOXJWqP0Sc
4UfOLR5Du+csKic9HQcIqIhni2abhlgcySJdRGWZsyGk3KMX8vfb2MqCPd5DL32z0BG80BcDbxRIhJxFuox4jj8K9Ta3AU28O8dCau5AzYYwZJxqUyUn
EAqDApLkNxT4wF5xUnVPNhBFl46eUqdYDudbFKy2rQ6bfD5XA7QmjDXwwSqhYe7jvPXA0mba7rKyjBpOE3h832qyBvoNS8oIZlBv6XHJvqziG0y++iur
wPkqUKkkTqtFDMOfkodbskKRUUdFkTuUAyyGZPcvJu6DrwhRwSpQJ94f7sH2oRZ+0okF1flRHNebmF860xHMdZGvft8POtRN8PW+XBjS9qulSq4DgOF4
TRqo1zhsIOonwCpqU28lQUO44uOPKAClKQlzKvdED7roS4VdeC8i+2pZnko3KIggUBUK/6PHRxExBSRUdlUhl0G2qjieLcOD8RCUCMac8rk5DK+w+cH5
qMIjfZY9xovFQ8rR7OxED16qNftaPPrEe02ovE6mekQ2y0IzV0X3cuMoDOj+Cu5TwsipZV0Kmiggssom6+M6VvjEBpR4PllxtcO1FuUC78enbsT4wEGX
xbxcR8TXut7A3Pu4c3TaSou0Gg3FkLkSZjB5MwLGQ19k4wnxWXg/N/Oa5dI9XyKS78GOIRkdS1Wi6vBpQ7oXy8LVZW/8ZqCZT/RO6/iXlmBGL9paiH88
vxTmbnw03K9xUp8ft3mkzgHiVCkTDCvk0iN5PFyU4jIUoPF/J9ykFuYd8K1FdaDz55qWOmjcpCeQ8udP6EAA/sKj/8YQT94fgHx59/HgeWX79OUy5ZVR
P+/LbhlUUttEP/DVRkWStEZRLZSlYCSKJ/KIdbV/v/lYDj/Uf8TMl9E/dSgyKjMDQ5hgZPPP6zXujX/Lp+5R2+aB14AAAe+T6D9u8zxK4f6fDvngi/3m
fXT2h9hw/V+X1/I3FJLFkSfrRl/R7dxOASiDAyDIjpo4CWEEb9OiSCVIlfv/QRSeu4b7RRtpN5A5/jZ/h6l2dfLjIeIfx/GvCB+VE95A3TlqAL/B8/tI
7v7ajk1+/DgDuzaVuKiEeGUiXj0Tf9P+YxxGuH/EmbcV8jO0x5tSruqQr7eRUZW3cqdzPT/GiewTyYCH3e0lChIenzPxVA+x50MkhdfnTZgfxcRiCMf8
2tZrTVZiFR/rQP47s/chy3mrtJzlCsP3vGFRjGBM3QsmPmH9x2zuwbf+EnPcpPHN0MYPWsboYBkJsxz5mKcrfpWI5Cbh04D+MsFin9W5OPDYdUIXoBxy
r33mGePPcDk6jYdDOzUaAbLnNSI8erArDm09etJI2w7NbNuFcvqoFnWUepBtqMQLswKYBpVF0hP6/D0nkCen0e49svC+Lg+4C/7p6w34prv5FR9+cTn/
DWfX7+5W11jivBsLSjmjAJjB92V9UvGJZJlxAxcDeZyT6WDb6cfoPoDbXGMIRkNLhHAZMlA6J6gBMcfqP6fs12iOVV4QDMQ8HEEdYOQvRY61YmU15aPX
+vv+d98t25n9fBa5wCzed8nlz8l398/1cNo3OZn+eOPqxO2IMWGpWMVEP1GzrC2uQNZ7Rzur4dwa/Y9XI4gYbI9/stmcwczHVGRwnW72H/0/Od68eNiJ
8v2bPdOTa8zzN91L+FIggo3L/nmPzYCNPj4YupEyr63cfw/D3nfGueUeaHJl+EM+97ZXuWV3Ohrg9IuJgkHbgsXOsI8jaKvJ+MA20m1nAt3s+f2jGt/R
Kx/y5+/KUjHst8o5kvHb9Lj1RWk21iHstmxLwfEev5LB86rv5Ks/s5D3NPxc7v5TL/cRZGuo0eFYytC0xbN1bE3oqive3gy5xsKT1jKGLxyIrA8mawpJ
4rpF4DHmzAOuD4FriqtPO4an7JKG8Jq01EJEzzi2WjXBc66qPU3lh57ZsLO0DDOvGrRLYriPacmeAdc9YwD+9sSWAqfGS74UQdcNKmelJQyrL3Zz7Why
UaC9eJ5qel7HZ16TSQPVjHgiY4hfacD/rb5k1R8wPe/e9e+dRG9TlVG/onozy9wSPGKD0XlZoSI5R2E3nIq0u9oBtsS74o/I4zpKB3yfDreyxfljndgc
s8tqPDXFYQRo3y/qGTR/ZL6YeEZsIfM07rcScy5aPGg6GMlh3NHSHZ5WmOZSMOphSHApg0OUvmCIHMkNMuRDae/bt8PEz3VCBuYdEmE6IXiRECkClyey
RKUM45kIbAPt7egcN3q3wmHJxmCqXoaTbHkDG36KAc2HHMLZ4caDaPVAtnQCm5tlnzubkhx2xRiUGNtfz+eeQeDjZUhcUiRTRznTD/FmmHvPXRbJx15u
kVEBBh7YfMGDtvUqjkoEkk01Yyx+S3N0QRkdSA3YlTgzd59OHC5gFXtTUp7zS1pqErdHlevOl1ZZDLfkGy+CaBgM0HXPJgohasvDLmRlMsBqy1ERBA0Z
J0eS2N6tBiE93TIUSIHIFCPpbtmbvhl642RYbUsWE9ydt4ek43uCNlYW8jS9Jep8vtopsn72hVUmnCdbH38MhhPFknM4zgGFQIoOMN+gQOBeQomKdZSp
z9rAcyEEqACuqOUojGBVQN8wYNbTO3acmZHAQ2TXKhYsKIenbvrtOEChOIcCDd769Pm/yaxZ+ptImyR+BvqLIb5oSpUzRyWcRfKAgujl0AaXa5EMwbVD
kWKltDhvADyx1zfn14twASBwMZL4ang43fHz0cL3872vLxEIiENnwDWl757GJsgQoRsBkXAtPxNmTJp4/MxMJ6AhCUJDTqlgiIyQ8aZcF+DexTOs4MVn
UsLy9dJKHQPy/1/F0blGkYZ59BOSG2u/iXo0K57DPFFNBsGb8QHE1p6VIl2+NTUDZGz8ImfTVmhssOdEd+NojZuw7Yo04zB8MbuBknG2Rs21iWl7wffe
Yd1E4y5D3H4J1E/UyacCdiKioWxVWtbMMk2GuECJQTRxKIWWSADS/MTOldxPgIK+vLt75ejLLmtMz7MMZP9vo3gN4SXXsc2nWcaDgRGAhFQym/6Oe3mn
nlxsnmy6t4ouWHyNdyhrN3GF1Svwt/3+Dzk1x+z9GJtsaCKggyLNV9yHZDekyxV2sfG0pyZQMCGIaK+9x1GeNxF0oXJGu01kJxQrNgCNAo5wsCHvy6Wo
cqdTvdXsYsQ27OpuNTYnDErFQVAqEKDOWMykxesfSmQiyeJhIPoO+/BmZZCj52nhIB0AwQCTmozTBUf2IPR6b6zt44GK5wdrhCQBAJgSSgGpAdd9+KlS
A7WsVDhbQSVbUFHBrKWjSaBwj1PfO1o8czv8Q1gLHoArKotrvxFapxYDkO0fKdjSbnghaJJY96jxxfmaD5Q3iklcl7nIHH61etA62H5MQIl30LPjz+3q
bFBRW3jnfCPbq1yvDiLGRQiFtHO0CSWUnjBBQuyDu6AALQAb41oJkC9RAPwqn0naImUERQ11SFTjx2abjLOuWmQgZ8BHITw687MwoUDyHAa+DyI78eQb
Af0m/X6HeWHm+efW836jnf0j4698nJTmRUnxwNjbawo07VDxYBQJAWIv3EPV8SAFkTgKoOE7QGxETYYF8xlvU5s1gjZ7yy9vQ6b8842ojzTkWURfrPqH
MkxOw8aoJUT3aT/fBd1HMhhr/YzFlUDRVE5CAcwZsRHwIheAaneFDAlOFcc1ZOUEFEJS+EA1QBFsLIOVZJMNFygiy+M2DI/isi7XtWKCyBUA6imN9iaX
ucX90b4FG0akxSTkhyoQHsWEikSxW4WsnpcRO9VuNq+fam6htJ1ehhwajvxsLsZQTIpibQ/ZyNIrARArAfGB/2N4AHO/Cb6rnObt4O+JEAzGcbyoe/T2
eq8OJ3btb2tSpVEdtjhcyNSh58blq64xKekF2S4cXVgbZOrIpFD1Jt03ZcL+6wfZmTf3cd5YMpNDISVDBURDN2j4/jQ08igCOh9vdJILhpuhwvH0z/jc
7Gh8NfTzkUi7NDtGmw2goede2BOQ/DgnM2JN3jbzuXdDUC2zdu3g0EwbR3ojm0ITHRd8dlNl4OoKOenadgeDNB6riglBJq453nC9H3pgBOZukIP0Swsw
pbEjv3E4IzuoZgthZySQLoyBWvDgPAKg7LwQZgdISCMcNgDjZBo6vkw2iVmpCgHSLMT1MCLB9QUJL2QqNhTiLB+F84jgb4UUIHfOQ6nJ9QCcyIgmSqk1
H5bbbqIInn0RMhjggAChtY8IrwZgu3l9z3FeUCWpBD16+t/AAsEwmZEkEXI+ObEAggkXtywwQfEc+K+hst/O0w9KzmjpCvHT6ZEMSZG6rQ6c4Tp5Facc
rrlU1k5zUhx9toaLsrQIkEUBe5PxA5t+lsBeQG4oIAg+cB123LXfDgCi7NiKawPCwh4yWZAP2qqKUAUiu9p04oZNADhLQ1QJQP6dGxRpX+Du/g9ndx4X
qk6dX911DlN4k6YfL6RispEEk1A45KKfIoSMcUIP0/iB9ldR1/X7PAFIfXFnUIf6peyn3CMylK/liMAIkIBjt+zEGgEkUDylAtA78A3XMZlikjzqJ2pV
f0/yXiPHVGM3gDjsa2eGRVqeZUeK8mx2oti0B2d3LuRGQH8qnw3nq49C0xaiUyCTJJif94fHhm7i+vZdruvML2MGS8oagWLscgbYU8c8ewfqzgQd0Ibq
I61zYxUuXs88QmBgQha4pF52vZqmDhGU/ZEKAShGZ1SB1ObQcEQOaCJBYuoxP7h2aetc9Rbe4R2T03gB7tSHgeGom7R4Q1lh1/03l/vd28D+1k4TSQ5G
F4GiJ+x2mDoQwRwWgoGNBbawctpTaYgmpYClcy0xODQ2kx2ZUEdYqwXDzmGtTG5cRblJgwtq7dJreH/g6/vt3SxYV5cwzAFIqk5TMLDnfOTVsMExCxR2
qDxTBx0JXb2TNUDye3wPPXrTXpnx3QIBYLzVz/vw6BwQTxlB49BKU7vFbVZJVqwsVb7/zIQZSHSCVDESRxG3hL7ZAjxJ5RGxgICdutxJjQd2Bc6cW67m
9rdKLVwdbqZcUIvBWb2QhGotD8OK2M1cLgh3EZMp/hnaSQWmG2+AczOhIs4NoPKArbTKhSjGttzGmy50d8TlViBNVQW4GRkhZxaB3uHh2vQTieIy/cdj
7yVcdiHzOGjv5eIwYjO0RtWj4IaTrbYpjTVwuTum+dcaZvRv0eeKihwJfqGJCt87MYGICgiCwFIA84vYAnHvS8reiTYRsPb64QBv2PctkKWN/iOIMH54
gjfeVyIbJR3k7m+HS0QzQUf7+DgZTgwYMvF1mCl7M8ZnGwowdrvzzNx8bhT44iTdbCuNttj511keG5HrIuXmjwUxfSZffeXFKOM7aMuRDH77J9ukl813
np+uPPOG66WWpHbAj/nEtMuEevZJiV1nOz7p8eu10D9/D5Oqbh2LUsKox0zi8YbZpm2RdsKmxwhS74UFr0fm5BxaDonzD8KDkmnnolixwYQSbf9MtWBH
e0HzKDABGt+z3q4ihmo0ytwlDNnaBtlCVMhhNBVhQqL4ZMLGcKwmIgknAsSf3PSeWdlOYWIqUDR6T0H+gjsUQxsWnsL6q2cbRgNcoY2B6cnK5nzxAqke
H1www3vRjgDSmXfOovpc1tfsA+BD+bBGDBymoALKqZY4tAo5fgNLH3ZLu+vBqVlb/ch48FDDiKvW0amuA54bSCreX4kRma2zoG5WnBahxdBAYDLWpotI
0pKcQorCrPh7PDy8gPLyp52zDJLI+KUxiYrSv1Gue/X4jp3aFFTbVEdhx8/bBHZ8eZ7SWQcG58WttmZa5IRuwtlJUCrVUt8+PHx64JPUycec/LkXtUy6
UfExhPGu7ou58XnCiympQKhp2oIlHgPy4SD7jmLs5/+qoSEEgd9kD7V5gy/0PxhwjVLNkPxvNFEe2QoxWZKjmC//jXjlBG4mzSOnHllCBZRgiJFVgGCg
g3rWHVMcnla9kXMsO74eDVnIkWcod/jIfS1J063RgWFv7btC28cdbtLKYiMxdSIweXFYjLEtbw7AbuQd1zCZa1wGWVNrOSBbIp/mfO3aOhQnRtTUy5Nj
/i6qy/uJxsUcanvGTBs7d953wdv9bDDPWdOOkgUlJVqlMSScC7aCdc5Ss/0s4uq1N+nN3plYmb4YZSlCkVeQU41m8rlZWr+DvLWYdyTdnxCt7yY+dAsc
iGrKiishs72yxIGcbVhixA+kiBHVJCiSvRMgTV/mCOC1RjJPamHlmumQgUmrZPG62ZmGvVxOJ3CGhcPWQAuk2u+Cgq1N9xYPxF70VMCFKTcRDaTUIPAi
3j6P8YjcFIjK12FGZhvd0eMXfj9xd8+2KvDEyJ1vi6CbO34in17/d/cf6FQNDfD72SGwsnnpa4eHWxR3V68FE0YVH65nVXQdEqfCmn878XBSG92CrmKF
6eHSCw9/jDPXEUNVAtzRM0m6hQsCwGhfLANzeHd6hRAy6Z1sM7XNi1L3mtRfoCDqU5ICGAJKJpIMBEoJEVzgGXD2zbKOBj9BbS5vdq6BmxFjKDeHPUVW
l0DmBTX3edeeS/BLU8nN8RkCuqoVPE7bng1ehHA3qmNTPEkbC4iOKs/3PyH7GwOpwcxlp2ut3WJM/bgXjLLEnpbZKR5zw8PAHgwl0pPGIgQ6J4sJ4VjY
CfKIAyKIkEKW3vCEHIgdJgD5IhUbfy4z3H0EXoY6q1aAp6dkTAciPaNSK1puiRE3JTUSe0FmH8Vr7jSQ65QLYsUs4ea2yqbJkHkCNUHLwBk7G43AmqPq
/W24FB+7GqWtBg6BuyBKAq1nDUMBYVrWNmMpvY1pC1gzq1Jmtzgncdcc4D30uCeoqOXpMAhGNXb6vuEpvcvGq6PFcDikhvjcLOCHaFWRouXVPoP3wPRD
uo2hm66rnb50ObD5dyfeJuHeUN4H1NvwH/Px9RHA75tNtCsRyYAe7o+aGcJaIwBWFjbPZTJ4qmpEJAuWfzAyWltDMdxtJlbuzQQwWpTQPd4pDc8PrHAL
hQHcPvcXxtyRcaBEabiRWwRzsBGcUcrKV4m5jY3u8noaJb/kBywVDiAIBDIGAAydMGaiVtLLiGL3QWIQXBBIFyAAmc6Bxln6X0k9fMFYOfE0Pn587RrS
C7DkPEwhxzFGbBrgWlKbCFFEi4m2xkQC6N8Q7xGD/g4bcJomBbbnYF0n44nkURuuYyeM6URFIRznNQDOsptO54HFbUC5Y0bwkfKeCAOSGYNyMrXEcVNH
in4YC+7smd4kxMbcyijV2BmxvUzYbkYaYwb8Cgx1Fne11i4T6aAAiy4pNjOPVRRA07yaO+A7GwmnYGzFC8v5ajjGX2McllKKIKJSh/D7Qt47nrhTvvp+
071TmRo9IROuOFAfUbFVO3SV4rF5+YTMW0LBBlkwYQDpGtqqGWt2z2jnGlNHwLjxH3SG2K5VVs3jDOGT3Dxlici6tSoEogiJlSZg3e9VVNAewM057cQ+
brHad1SsmS52LySYz/d69+/amGLNfh4FlNsv8S36ltTuZhmicEOWmAqaZRkahTG3S4Z+gUqSb7lj68C+cL4yRhAXlUyfHFTqMXA6qNzwLCiEOM01cNXF
Rrdbqvitu4YXWsoGp1U7IgsncUCDpcRlxy3PA3rhRWtQjWcaiokYypCrSnVomUocHvS6zacv+T+eX+GXunoacx9+fNNhGJXdlTQx8UTod1K32iejy0FZ
BpzbyFFabwK03vKXI5sqUCpIwd7RL3d7yOJSgkIqValmzOPz4bI7J7HeP2deehgI9DvoCAvDI5XLdnwYl/LCnu5PhZPjzl+eIei2xwJcRjtD4oGUNCol
VTB1Tcc6jmbbYfXO/3OJM2eaDteaFYc5e8zhS12JOWBDrcLCbmoVa/atCEFp6iFwONPCOkYWMkpwi1oC0grQnOs4mWaZ+87AJ4FE+jroyIYVyDXzEFIz
zgMuMydkkDD0gUYOUu7MNls0p2xvjJbUR/0LZOpCjoVFFSdBdrjhlropEGi4ypMUVmi8EwRjSCXtW9xGtC8+jvgPxoGBlmy5zErwJajmUbbpE+qlnQ/8
U/1N7h/CDQPS1tnE5bjdZ4GRM11qQakhSDFpAp3jDry3nc9GWTpXDjZm/LjXB/L+cXfArjW3ur3UjV3P5SN4OHsituJ3WoqrG1WxjK9BKla1Xsu1by9c
sUz1pp3Zfq7/P+v94/tKhA8GX1gIif2/f++aGgVRETmuf7xUBKU/NGYOb0kgA7fGIYJchCP99STik0cWwWDayTVCZtw4LoZHyuTBj3NGJFvUDUPoFX7Q
juP2BRJCIH+nx/jYPEhK5XTWdkRg9mGJKHsI9r4u1yvdm9M0b40Lk5Y1MohEgBFYkTB7/5V1SRmZXcs4DFArJMVt2+mS1o/3f7Phd4f7PXjgPg+y99GH
UI0aDplZ3s3IPHZYZK02MbbGm0PCUaMLkdFd2hWIjmpWRZDGsMeZljuvQcxJfBX2CmoENSg/WAUSZQNZJFg0l+V/xYmBHYcP6BCEJvk9IUk7YjOEIOxV
jSC/mxpUgVnHhFOuib45C0zN6omJDocDAlQqF7fTV1NJtA6newDyTnunDxcUIQiShaFmbKeREUlfMsz8WqKXlHFubB56yvnFpnC+OOK+95baYvq/rlhJ
S0G77ReDaBbXpdmeQ2p6hleTlGiC49YV8DdgA/l0lck3rId+kWHiFUDAhufMdg/Ytzdni9HbodwhbIwZIFEggkPKxDFeBDNZGTk86awQB9reUs6nHzmt
U9B1up79pahwt/Y6CGi9fKYfn5tUyAv0k0oruk1nvKEpHRhy5qlFMVhQMPL0hA3cEDjzQSiSkNsW4O7e23LJ4d75vEelaO+mhsKy0Waz5977ZatiSv2z
YKSy7V2HM7wzPNnhhdcLIYuw4dQVE6o8rwh1FgezxusvTRGrEC5JLWYeucp4PMOfuMoaPadmsMgacod9VYa7lnXBqherl8MkkQMP/E1MovCiSGqaGCFK
ozWLsPE3E2ZCmSHggwpyoiWSRVIOYDxECCiuzEw7DDB6RFb2rXxkvisPHjastRXi98h24RaSJpi268+mM2XJkkndnUDafGUTuVLuEA5W26GuxOGFAN4a
L6p9h6pcPR4tyisby6CjQXYZRYZuY7pIqO/F1zAjfy55LxCl+O9/F/e9j+ktW9RS/hVw/1RMRLmgVYsEJFsfPrFj91x7f731eh0OZf1o6ZmecBmfY6Cp
ycSfhS39PbE+fZo3hM6FrO8I9c/soBtVUoAUnUIme3gECwYycjBfYMsCJ+dR5euGDLWjEo3n0Zig0BSWYu0zdOMZyeATQDWWjojsaMpQDoUZtcoRx6SI
FnCPwIonlmAGqCePdIxVLPxw9F5MrfK1vew1XsuMjI4uYNhmSTLaWkabIz0VkI94TMiuiVop1bNTqtj3o7pT0eS5Kih7qI3f1xHoEIkwwyjJeEjT2+A3
xIQpgDj2bftyeoBlMQDjhFzcLB8equiB8FhN2P5/z+dWmrMRpD4lFHB5DIc3nD7K49uQa8fHI9nQqy7y09loo/eSVkZTnAgjBVRPn30Cbb2yPh6RdOwm
csSCHyeP00z1NZNys9r+emXZTa/2h/wD19Onlyzbu+SDQUpQFKVS0J/WFEbehOm2fee2AOvOGYCwNDx9F0f3dB5fMFS+omgB3JKhEQopBYdVaPzQ/X+y
ifov+7i8tIeXLf+OuYYTG/ugX9Zjsi8foePrrav7/2Qf01UztDbId9PCyMIuh9xvMBs05X7C41qRAhAind3SP4CbWe85sJVgQorhamHBbgi3Jm+JUIzo
ozDmhDs7uJOpfQiYdyhYe9W9GdcPOZQ5d3SGPqKBJETt2MY9JuBijHCs5+99SbrQZ1ek0woB6fcauramRIh06dzyofJvtaNoG7NPb0KL95IMZX35yl4l
ZrvkWahGnGD/ThXWvL/jOn6VvZcEgg9STWAMBU0RZQSA2QoB3kqbSC1UKIb7spyhup7u2um8Mt66FbgV4Ns5bU2JhD+JARAct53jmR0gtW4eToeLMTI5
dl7sJq0x60Zveg12ZHx1CWKb0EH1rIwlPjkaxOaxB2IP7U1HyqJrNZcLMrcjIOoLnAZBihDwdQKM+7u0u1cqQUgSoZMjQcaSswgQUMQYsv7WxkYLAfYZ
vM2diBuUTsWy7mlPdksTcrK/2q0BUTTSlYwBGY5vIFn8n59M56awOePitNIEc8kj6nHkEgMTrEjkNDGaEk2Qrc+jt3LSC05xLhHhHCVw1VWWSY6td9Xs
TTDbYONnWh25mU97j0N8y/ZILkEj5c4Y1+lCSIBi+veB/M2NU55KZFlAWtRFf2sz2h/of9rC8zX5Xl52rIjTxTLP7YGZDwqf8NOP+ePGRkf8tfnVSQl6
lBF17xA0vm9wV/Q4WL2bQubS72D5zWzDmQrAQIoQo6qpGZPBjAWZwpwZVRLFQaUuBS+41IJmjRBBH7iB6u/lQhMj3S4OLwFMMz1gwYqVvvGV4hIEenfm
2aqgufUq4KWbDK/jk4vBREcJZh4EiK+TKlfHYagEj3e0NTYf8myDLDrakxVF/T8MHL8vZaQ4W+w7vV166jMyeP05QHHvlrFX8xEBeeCLDczJ28PP01t6
l8PP+l3NlFKbMCRpTRpStrppETfyq7Qowq20fnaAHaPjEP95jd7WhqppEFnusfVPp3bzdTxLTK0bgPqCiGFGFLfzPNtFWj6IQ+uVXwmqwb/nBTtfJhz+
fJ2xamea9zhU4LdmbjVZDY/wzcQW+2LR65rIFHHK+uLfT0vKtR8dVY+n0axhIFo8NMoBmc6h+jrMr8x1+h+HVa88fCVI2K6b34V/X07uWudvebQ5sb5V
usDgQX6mWXjcTDrwotO5+3/8jD6/nCBE2+4FkD+f8L640hCf3sD/Z/h/blHK3DCkgWxoFa2/+uSWMgsmtWGxIXRYAsRUR2k3lNoQyAMkeduREK6mZTIM
2w5a1ocAkHjIFKA0uFEpjaksVbYUGMKlGpKUaiMRLZVRUWVooqCKgKRccyzhAHCRNWpdQv/pbycIaHIU4S72MmJJFtaCwoyr0oGxYwDkTTkP/nCBqE4F
wgxhChSkta0hk3MSUyAG2kjTWME+XABYwBRoWrmkTUqYEA8SFNzbAckpXeMkA4TlDGQmPKF4KSBUtKsF0MEgXUKnAhUyTU7ZYgcYAOEi5IEF8xx5BeXR
QyjwL+1/6W7c/P6T5z+ZasLsR7i81GMh/nyEzeCOaQwy6ayBwPTABmxV+nouFxehCId9x5lOjGhPPqhV274tz/hPmAhDkCx5MMLcO3jBaYeHl7/Boo02
2tvy97RxzmWDYdVTZ2C+MGbQti7NyV4OsHXyBn2ptHC4n+Aqa4NldoJykOJavAE0LZmF6MQQ/9v9EwbTevF9yNJCIYUEBwZLhwP25iMLTA/bpWEacCLj
g+GFRK4kQAeRot3Km7M/21stomhTb+dfa5I1QnA5acrg8OPGhEum0Wa6QbCANP3q57JzDxww+u+DVcvz2ezXDiHs1/h7kThIUFiA4BAglKBEohQpMAME
o0LSVQoCPv5TdUJLwA+Repfbs9f887b/s+zUIW83/GeJJGR/tP4djmIpv/ssMXbrCmrYojE4tUu7f1Mf0ftPy2D/X/q/xD/NCbf5bRT/gG8gf9D+6CKH
8Taf6drE//RZLbAsLQw04clMO8BnkJ/qDlhcTSFH+Bv4qz+wDOHWBUROsKkh/5z/A5AWDhtRTduBOJLFGpkcN/5TyYFM/2jCUwnjKNJqeB2TtI8TqZBu
iH8ZJ47ZOP8Q01gdISX6YhMjKcAO4/icBS4JTUlzvDbDgHQ6GCWkk2HM3ZevB4DJ6qP9mP4/0nyfOT1YyfbY8ie+r/vmrKyGSIMkD/fYezDDaQHKoR8N
CKAjf+7/UWltJKLsmn50zyKroFwlfz/xrLTOdwCVRaxw9npRbamafT84qsM5Je+H2EtWzRq3H3mWd8pNxvYbuewjtP0lijslBswV+02ld7eCfprOdD6f
2BRke8tPhsuf7qo3hVVmdx/u+yHzEn2D4wMX8h9YeAfkOljsNkeg9RuFEU8gDt7f1+tqT64RPpRcCJbwngi/B9EU3mqHsfplMGJHREloDyAd6c1HlI9J
E5D9CbaS/FRwAf0Qh8CwufFzv1wAg0EHkYp38UoLxkl00YQun8tPzDRgsVUVYIiDoY/TgK+epU1cvaCH9cN1XIvj+8qx1IFSdx9bLM9aHxBswn0Jax0z
DIfYeR6p5p28zItFObJEaPKJWv+Zg6H7zMf5zg5R2S6WZA+Ielzr3y2B+wXgXbiJQaEoxsS6S5Oe/RHGClNeJum7IDViIsk5gnQLFSHMDHsCJIIs6GX+
p+3NXW7JwJPfLE6gXaL9ZgB+nRgHN/sT5H9BG6bB2jnAeEhRJF/qJGBj+4gHU5w/D2TtZ+y0uf99fvtHLvz9TbztHCq/2ZgI/v5oGPyiGgAjoTop9Z29
Ca5fqLExIWL3Z4kY/r9f46hB/hpnfJglBgFvoR0GyCITZP0hJAa4NBpEc/x4nvsrpnGzDNbGrr7acYHNLCLk/wU4nAHTcHocsTpwD+lQ3PxRHfuXSev7
DZJguQ+v5Wh6DOUOBtNpsmifr6htE8CbIYDulGIbYcO0OoXkO4KgcfQCbAhcK2ZUSbF9QA1dOrD3R9SlO//E15Psf59zel1YFNCTEsIo4UIrCLPIiQ2T
hvtuZjolrElLqMsNoXCbjhCoJUIM68OFVUqbDUohftHC8g5Rup1fVHadj3Dwe0fQG+5UxU0mHBdhzGDuxTQ1SZMGGvTJEczQ/E8uEGBWc/Wh7cPv0Off
J986nzzZpDSJkmP1gcApAAKBpM0T8plAP8GZxJZCMIg+BSP8Kj+j64CwT5yhwJuyJDrg9FrIAiO5/u7qdkIjSR8fVDyzOmsQ0ND+8zPHp6c6Tkah8GBi
FnprOm6SjIHCu4OXPU7qqX1PmGkL/0GCQ0/b09Lh9vxDI+X2THrlQsfrJ+AUXM5ADnyfxf2WwBiGwxl/4eoPpMpmMDNc6qk+3pLbbzhb8131txMHjJKM
kSCw8IXKoioE/mj2fU+ZT6jW0cjOBFrBIokuQYmO9h8v5UIqApp4ux8d6jllqPxAwYAU2Q4VYbdx+aT0qvRh6J1gq+w4B+xT6IcneGgNEge9jkqQTyV3
R92f66GkvnD28nH2mBsPAHTSnYhPoINLc8/uz/yDMDA6h4L/GhKkv74eC/tMDny4nGMylQ43/C+aiOkgJKoQqAw0x9p6zgal+EBe3eajDeB3b195+kn6
iBlP84gHsNJU69l2RHSaPP2Hacv3n2KEdH2Qefswe8PI7hehNheWLmhNOwDrxDUL5w6BoJM88d5fc93Ilf8tlrBMywcOyFxz7C9D6PCGzxsh5O4cHpDZ
kwgwmJNk+j9TA7QKIikkBiQZOZmWOvJG4G3y2h7jpDzzPIj2UWQMYnZ4Buehd07+570P5hOgYvgpFHMOwOK4EHefsfX7D0BE/QgdQ6bRIvz2w+pD6RDR
VzH8T66s/A+JXwz++0qb2QPdvoLiPv/H1HusKddEdOMYPmELqeHFuRFOXA7fL6NlNvqDywtX4vM1MYv8y5zZ7ScQhyn/cnDSBNNCUDQEQB+B/gSY/cfi
9ft9vac07zirBk5TSWJtSMO7diZHEyLhu2YJyMzWSWCj5k3Hkk5nmZh+UOEDdu8Zvk4zYS8yhSHFNjuQ7j+w+zQcRJD1ELBwIw+D0Q+OGTD2IV7i1LaG
pD0lEr+M4zQ0zy9SV/Z/a2C7ftbQ5e+gcrFvwBm1wxFsF/Ye7w0kqH9u4Huh3oDuevoeTur2b/6Yasf+c2FuQmSNtv+TjsVMRXhA+3cfoRXWXN4ZbPrr
UR5VKT9gqTsQMp4tlSqgn8vcXrQ7BzD4z7EPKbCc8dLnA4LDaL6p3ocXrz7h+GhTwgpSXQ4v73tz/Sc7n4DpriSm1xjbR/Qfr+URwbCC7/KQlnJ/dfb4
QPZ/rWJwWBmWImWyKv0UXOFSXGTPLOZir2O3NPH7iBbMl9x5IoxPESbA5Z59nIwVL+RYNC1+JNSYhRmBUD9cqbHEDE3I0cnuaB0j+P/gdE0dA/T2bHvP
UzPIb6FlrV5h/i6jPQGJSlK1rBjbD2wojkaZhSKDFS5QgynXXPHBbjp8/Vw2DmPAce4lxgiWJOKbwlIU8TBcExjPs9H5ezszicSh90oPKViWgH6zkL9S
CyxyDvKCKTAiKhRAyQCh9px/0PtXpu+q9/BPJfJPWe09zGpR8c1H88k0H5Bj+oUKC5SaP9C/IW/yNi9i6rhzV/FOh9o7DQnDgWKd/aD/GMRKCMTBLmwu
EKC5zloB+RNhmZyxxhz8fR+Ph3xEPZU9x5Gg8l7Vd5O84eZ0UOqnwwyPheXU4qN8ofQveYEmPU6p/3ND5dl1/krvMT7hh2O8m029TMCcCxOR4k3fbVK/
S0xqgMa+w+4PZtj+YnhwD6N8MUyb54K9uvVeuswrlM4F7XKd1V7Tqe6H7Q9kPVQZ5gewm0NPeTGC8Qp22OEDMSbg7neGmmZl5wzxjsZ4kdZ7Q6zUvj6v
ST6xWTbtPCu8tDmmXIgct41pLTenI3/r/YfF26fFF5khKfpDSD3Rf7ScHachRwkP0yIYwibQLk1MnU8LKC/fJYF6Umm/vFaa/aQpLPjR/lKGCfQ/CB5n
1dK9Q5UeC5z6qticMeh8PdJiHrKEhuJoTU3AokfQg9YyGmajsOlQnB1HzI0A4y2F0GiO46L+o6cEovYChwAu+Hkq7B8z9QIkfTlI3W00DA+JaSa6m9xs
OZqTifWEEwATbtopQaaBRRJtQA5wuFF06cTwN5xYbZbQOGknp00sn4hgYR2Lz8l+WeSJjo6t/QRunzQ/fCxgVmeMW5fRmUYAvD6JJ7e1tkHEzmoM1oB3
6CGuex+uQ+xNnLbP3KzJwzjB93l9h8Ap+Cwd/58LLfwmPQ/zhj/dNl1IvxsNTrXOuAiSAXZO6coNug2fzWTwCPl/iBGiY4NcSi8fvYOFShvzdH/lw5Ba
Y57T4mW/MPzDh8NCw37rnYLG2Rv1KhkkgcDSXTIGPUctMeP3TBOWm1qDCassRNPTcZiQT0jp9hGoCnmxYFh3QCYEX7hTYPJ5QwXhheR+RIOV977eYdkv
CSMp2RyshiZzLMztFNgaSE1zkMpnp+OxBjByL7J3vppRMid0EA1BDSyKDp93YyLZizkbwtkPt16GkHdRdxcB1ww8rQfV782F/IPtpoiiF2kzhnDZ1znU
O4/A1OWs8CH6Lp8ny6jkkv+RBQlKUhqAtEBQB2rn4awnPqUWloijK0S2mFuS1ZgmrPvcRE8UCsRhMp+Z/weGQrU3JpPEoXlP3J9cYfqN5i1bwzN4pIOo
MxNX09p59fh6rC4Ng/L7j98L+g1E0B+X7RP8wMmrdF3ckPpZDDRfBaWIwfwsHgQP19/3VfuQclQvk/PKttPAmj2Yuip8AJpuPnQZjPri4GEy4DNEzSmE
dAUGBz2uMKZ4hudgHjRNI06YfFDS4Hq7E08+abgM4s/CwdGlJBFb/nhoEAjMIN/t5hSBm5UAkt5nXPc+ZwdltB2RsR4+R4Xs3qmxEMGkHRYEqQ6HYwW4
GIWOKxqb/0STihE5fEOEPBT6sJEqkBTEfThTQa+WGRZrNRcEtuZ8EwyrQUFIDiXgsqN5m+zsEITywMnJOXxNtIaGcb4nIjmENf12WGBy/4ttcM2tm4jM
WkgS2SANhI0cAGV7Tv9fq1gSREFGtGDB78knce0J2PAPh/SfgTI1IZe89x15nKfcXC9h68z3jME38SbC0uB0CtNQ5H3wKyOtHegh9J4h+aaDYUTwn7X7
IXBHwPxvqB5uxH1EO5MgHP8ypModQyhn5OZvKmcOFEgWYLEffxv6zc/nyVU4Ss/f+XrmFfabCd5A1N2SnB5MvLQ5CZThtx+cC9JFII9kGiooA8qMMzEk
fvfURnL2r088GrMaxOwU37VXEzkDtZx6UfgFpa9g3HX4lz2kDwwsbyGcNCjUyjbfJkZrxQ+0s0QuB6bp9I888p9REQYDGQn6Dt7v+D76f9Nvd+dOeyfs
TYB9ntsW9TQ5/f0VMrfzwrBVVxIAkbKFSpQjZbEfoEJG9lsvyBlxwaSrGX93acP5MwmP3mZe0kqdP5YDVcwd2D/iyBlReHUvJ9SxN79QybiwjSmk999q
75VL/r+dQDHSvGMSz6M2tS+Oh8/1Omn146W9kerKciZJA+YICo9ac9rSISQMxGPHw4fsH9u/BVoaDMi75f5KGBETkfnOpmFNO1zpakHD1mRVopw8t1vD
5Ps20EqbYNajcMhMGFCmZiwGsMPY+n07523GjhI+99A+zNsNpDUGEroZKYFn7LITD6c4LiHVhNT9CBeUDQQyVXC08Yth4Q2CQHUjj0oKGbqWuBXGgbfh
wuDjhBT+33viqBhVLd+YHIREyb35bczPqHobVOo48Dww2uNAYcbQ4Ck9cWOSBQG3S0tlWVruuKjkuzP3Gfy2H4IEPiiwPAiAhAQEA2KkEjsRQue6u19O
2wnTu34q0JGN0y+yPIxKA4dyOclPzcfRfnnq2Qtg3OoAgtoDDZDs4wzbcNryywgZKxlctaNImVBdnic2tEPL1V578WgdUHYbT4Xyzo+vBttHUA4jCMOO
nHIj3y3cJLld5Q0e/P9ZgBQGpgQeYbNgHCqtSoHMh97E2IxhjS78UJx7Wz9nGYfQt7WddHTR33Gu3MwXKzc8+mXUU8jL00k1LVhlhgLLCUFVHIbfrh9J
zqrGUuMaGaIoBKKFTyK7WqWL87onmHkkkUhkJkWZJCG10zXXXM5895TUrY1wHDXTGMBy58+eMMYTiUPo1/kfQBOH9SelGgi4o6pCCD/wXP4v6c9iPl1m
w5dyw+p8fuESOPF4MNYPZY15ShyGcfjp3fRawP+tsu75oWnPRf4/1Uhzjw/v17vZ6fvliyH4JIoXtJVUS4hy63v49Jbzqp++3H9H/Pwl4+OF8edJH+R7
rJbvV6ucQVXFPh2YcI6W+X5Ld1uPv4S/wyvxh8vKsRf/99H18/jRQ8r7+rAj3e5RQGj5R66dP8eEYRz4Fjldhr4fa3w+9T4lcV675nUpGcSRljZhBNeX
DlvYHEQwWSeYYei7xfgumSj3r4ZajT9FUmOH1ij+A04t88+M3gd8LXj0aHz/RPJNVCpPnYYGdiYyXHT3er9crRPhS1fQy8zbEZ9IZ9x7wwry/89pawET
L0ZuOVZN2UCfC2+lLwjrDulua9JzqqQaax3hKs+0biNoPT3S/0/zd549mv/g+qW2x9M/5+XR7+yI2E3PAtL1H+t5Zn8O3/1/Lb3d/fXyPzarQHPLm/2g
eScQ8pZm+B6vqyzmKK071pWcD83OI4+yDCOxJaGijq4/6+nP2f9vsf3ftWP+/T0r+6XXS7UU6Dw+8j0foCAjpw9vlQ+Ex+7a//g99lsdaqv4expSWX88
Mj43HINtnEY2Exb24pLznIlgvSfoZl72sJSCY0bg5Xu+6lsyFoMCQIhjPUPKSYlhllT6WgOUfGU+m12K0o7vwhd4j602mIvxSVukY7/PZvsKjc/xuHB9
3Dkc5duvwm+0VaJGD8zqg32+2G0OCZTGg50WXqW8FePzcNQ+vcJZYFGNqEWduAkBlks8T/pygI34bSrWs8FtFAuO2cv4e6r158/p53ESmen3L2rD6gvM
48eIGfNzPCrCryMI7sOxHdlp0yH8e0m4f8/VPaA2J7vBw2uPHG4+fWfh2H7Lp/In9zfGDFH97LsUYqjpVcxO8Q6qyUwRl1QYqMZrVQoZSF3b8uVZv8vV
R+P+OO9iKPrccY3fBWNeHut+H7NMvQy0ob7Px2G25hMqrCqmRCQh4MKeEk+M/UyliIrSjj71R7urZ2iv2ayQRn6nc7FBCYe+GyeLiuZQcBey/hU/RmYI
WCmIImolMLaRYq5G2v0sivcWoG09/AB7j2atK5yli1xCfDfW0wRjgrP5cNRaUplGv3tkGCrbhGHSAjiEiFneEEeDBNCNyKbZcxPhDTKf16NuqkbW22hP
bYMuod0564w2898WG9ToXwb9ockaxwHDkBO+w42dbg1DgTSazVwwsdfr4c84b3TjJ2JjnriHiVKePirbnfltV3ipBt5D8w5J9OIxlQ5+VhlWc/LrCsVY
ycP25acx6nPmg5NBQuEUJSn9mbaGjaiSRQKDJKzGRRSFlsccz/h//FDaG0DRrVSz+Lgf795QxpPgZW62AspFGBSrBsBQ6IG11YItsrIiBw6Q2yMVOnTM
JwkWByyEqCwf4awNCSQI5cT/utGsI0gjQj+5gG8n6moPAwI+e+dTDHtI1POOCqA9gdJKFKkqBRkbQbbQqqFSLWoCxVtlESgpbWsJVthWsKNErFCjCqhU
giCwbRBCjCosohWoSpBYC0RtBSssWI1taapCmgMJyiLMxhopyCqwhyDIya16P2agaoCkKUiEpSKiCopoKiGihmCKgoiYlSmkpZKlamoaooiIiYoE2gKp
BoaVwmiIgmgIGCmqqqKmpNQ1VAxUUxEUVFLa0NIbzk5BZlEVYAIbwIrQi0gnNuvZa2im5HGPH75t7/V5w10PLOgJ5MDRn5GygJSFkA1fsTb6VJ1Q2J60
A9L0AfNFgZMOSH9bAshDDCapCcEODIFdN3HFf66+z+yte2yba0bUgYQm1k+9C/dRM0I0bLHfc6fka1gv471iqrWCDBADjV6bKPU1ICM0BIvBmRJIPw0h
TP5pIE4rl9/056ZlSfBb9X5YgG+DiyIE30oyB1UAIN/jRpmhpqzTnbpBsTEggRPQqWphNM1Fz4j9Yy8vhTuWn9jjbGS/HyWHPMNJeIYT2JSUBGyz7lef
HV0hWpbwKSq+obKVceVNV8v8/NaqVxxPNUuvF52XOgWysh4f8tF5D3+MTtEnITyb452o3CTSNDl7LqWd0144avi9Yb0Yr2978xB7gKr7rfZa4p9n3VKv
/9Y/Ay91rqMDj+92CZv7wW4hMZTWWGzhAugFVLAkHIl1ALZHGv68VU5sUGlYhxW9RU5cc86MiA3BCZB9uqK3dFznarbVe3m+KdMIMbcgEU77YpjUCLhU
hWkJLLgm4Biw77uQM45sxiehhrmMZWb7d1VwLfW3xcRJvaH4izieNYGFNSQnId0rMgPuYmeE7UZtATNAPa6hy2tR9bCmMzc8auNTFri3p425reDQwR1v
VoYI2d6E1Q5gyobZ3YvmqoAI0cFZU4NTcHBThmDipQF826TLDmJFpBx4cbIESmcFVfJjcLqghJJGcWBEEli0R1LCJ5sUikzNeNuto83jy8iht076vXRs
TYPgBF7E8LrUMXhw1F8nH51LUC6O8Adny3BxE2SwBW6EcmjRJPExAeZmESWIaFJyVRmpScugGk1AJ/7FEDiWjW3IpVioLgKYG6Rc5bzC7kd4bhWLTEbf
jwcXt1Sm8MJnNXb0551YweCx00G3r0seUs3NYYGydtXXO6Yx8YzAyRxdbmAMBtj5unRcZJAKVvI4iK4N2EYdSNtwBqIhMNuCVWruVrTsLyVOS/EJEYdi
Ei0ECM1exkUYUEQw0YG6uF58d9rB89mu6GcturIsOobcIbLeKD3l4WbvgIWMp0ZMFZZ36611tUs53NRxQwlgaOEmUiSUxDnZ4gRsRvBw7nQxbDOmpKRc
OBZbic4QoP9DQDgQbfbqLAgYZP5JIB+HCgh4e/8vH0/PzrGwJ/UfR38u7AZX7g954Mo/jQfSWRJXY/P6DBIbn1RXzhN5FiLRvGMWH2f7y/o1hoauifbt
ounLmanfRD3J9OVAfP9zVt0opWmv2f4J33Yf5vOASsCeSVJnTDBhppRtsssQTITIzKf9wJ0gD7Zf1QmiTICP2GJ+qXUPWTCB/quEPCNoR420EPZ0Jwwp
SwgUazRlCcoYUskPvBUlwkTop188U2kyLWJk0GSE2yDRHGg/0ePattfX5VIoc9fG8rsmM+s2NKP/NpzE1g8iJnApkX6S08d6ROCibJ7asPfbRs2OVJ3W
WUflgmOimnxGTy9mfU4DvjjvTcHrrWA3phYrkTb8/mHvqh06hI0XHI1+cISZ5vf2tzPO+pk7PctFEkQ6Ra7dfyjIbHu+Z1dEAANwWHZCP6hgOqNiE2IN
muuPiS84TBaOys43L0gqX2OCFiqkOpTE/Y6dZvRe+653ThGmHBKuySO8lAmQeSgPzf9QdFKJUpT+dmJSf9ERy0gmC0Aj0fLn216rjMwg5Icex7zHC4F3
4kI6+hCDss9/8LUMgzq7799rpus3l0Y1K22UbpQQdO43Dj55Iieg7oD8HQjT7Y6xe/ew9g873NUv/LrTL0w+V4ZyPxZBz9bW/sZjXzpl7v2se5ed5c0w
xxDyOfJ0a29jrbNNnq+sjMGo+ao23jjPzcXE1dsvViv56pWw2u1ojzPki0HmVwufnnERpKFmsM6r5XR9v2TvGnsEcDKFPk1NOuKccvgiJMfOYgHucgeC
3+uvLgE9i4d2j1AkiEhz/5OcbfIvcYtcrajSoPBwUB77V/pWMcJ270nCZ16HPqRurp69ar7G/B4O8dxKuBP6mnhIB7f/KPloTwhWJR7ICJ4eKUwPvYOE
NQHkGuHigTQqDBHP5/bmaqys1MKeXihU1MegUTAz/KIH564/80b2sxPpXlvR5LCviS8+en0uxXpVuxmrStn+3+qeH1q0neFa++evOBOoq1koH4QRatIk
IL8YUR80xwL71Wq5/gtDG06kgxvjL9WfN5m7W7v9cK226MJ2mjHIzA4nDKZIflkuD92XiGM4c8T/Jnpi8s57Rft8zSajtGFCVnShTjSir6bbmXx/hY6e
WwtNNtCzbl138eTZzJt7T3i7hD33K3O5C5RRoVejd0FbVlIqPRfMKcBclnI4/lDxSI+XnH1J4EuF7rg/54tojKXrFW/DvhJbhVrxl82wl8woPXeQ0kCC
HNt+87l3bWaOLe2TBjQwF1UKbWMUhmgX1sI4mwfSRKKwoSv/Ek8/qXcpBEHbuTcIgjELeK2xDkIkibDw1UpH0v1/ZgokQRTWR6ffsv2EQJEyFQcZkKxA
oXZSRBmphlhCD/t7sfA+9rzShp3k/kIf1jJS0KdETx4WZn6McL4ceAot/xInc+qsUCQPILIhD8P2w5Iqch6nmvuFCpbrFE82B9x5SeMpmU8tEWCyIgME
9O7GwDm7xjQq7JAbvGKBpZEgWBFCCILIqyaJ/b6d5+HfbwueGKL+y38bcZ28Nnd+a7J+2IszMGHu9N/PUNTK7WS28Co9Cw5mIgHZOZViV7mU+4PHWCMM
KFBdUj0yyfvo4PZw9tRlI+qdFphqn3YZs9qrrvO2HmnrOXV3vJwW4AbYs0zLk+X4ZdPw+Jcx+Wfo/MhLlEvQNlVCCe/vaQjdbzdqiAaAKnAYQkodrjzr
5sLrVG/zzziwrG79YZjj+sXdlj3RpGduNeUDdPROIBZDHE+S7ZUdSkkQQiEpscS3FtLh11TWnF6JqCzpRumY6aI+1OrNcW7KFTVzB/Rq9eL/R3NjhTlj
Het6Remc7wunKyJjkuuM0M9bXFh82gUkFOJDEUJc61ycGHus76rAa5Y9TQhoRP/1VonT1pnOh2/W3Iim95x8n13xsZpvhLotZFpv2ZupeGUGtHXY5dMZ
hu1FhCTb4eGcbboRf0bpNx7cZiz6tMOMWfq1yq665U/bFQ6p3wiyk5xiKCDbRZCNyr5NQO4ydiSdHcxGyO3h/ZIDCwuYPfsgIhvmqcRaRCLu25g1E9Nm
eLzzdKHCAs5tkFDlh6ZQmtsTMk7qHgEEv7kBZoBe6b2kVIFjEyBDpAUY+E8IYgiI9kOUxYm60NPLJBaplwIsVL/hKBC9k5P2WP5f/mlSZJLEJAacFU7p
3z13qY1+mXHjxonloq/6rXi1K0PuWclgW4w2fIj1ntpfQ1uXuEmTB94BLBFiTKYI+P2IkORneniv9NL8JAca1dfaa8JAfzz5XAsz7+vHbc2ZGNlwE6pS
l0NUpMmXENyXiI5Tffz7b433bzO+53dD1tiv6s4hiAvwZPstN9d6FPshHxTdUv2zrOLqpwcYxmus4xOyvQveQbDpk5HNDerR6LfLmfnxu/pzPob7/Zvn
XSFjTOCQTLvw7lq0gHB7hIOplInpx8r5dr2OOR2VbTVVacbJGS975d6i1sJ4ig0xk8Srl+au3kywccjfHWN2zpPk2AbWSoCKIioCSW/YZF7760254D/f
cTC21ynCIVFAEAle1b7/Lt/UsFhY6IXf5PAKz1QKmDKgKFs3lQRiyDlk/LmF8qr82qp5W649NGaB6lq5d2oLEH4az4pxugr8Woov13Zy89A6FssVRV4w
bOIBG3uRyETOYTpywtCH5Wl6jvt3zRy7VH59rDA5Z4e7o8qXLKIu+mGL7+1wfjZPROGdkOqHCc8YYfbm5s2pcUsO/Vw8JU6JDUfVQ7ar39oDNJZgB+O/
XzkTyk0Uigqgoqo/Bhffad7Pjhxq6YnmWnKFVigsV+lu+C+5hrEYUvLPe61TTOHyZocQrEVrFhWptM3mGW32+X7szmaaPTRjfXN+sKYxvOgjwGfOqNfV
1DbN1S1FbxkLUzDiVYiTFwDXRlsO1jaZRuxRPXE0zMy3H/R0GxHl4kylJWjXtcyLV5tqTMXr32bNjJ1e7Ky8zc63hdlJUKtunaZr+STlPhwb7eVDszz4
qn8ed5E9qLU2w4dpz7PPz1yh9eLz2YfIXdUUgtzLN8FcwImWJh1dw75MMgreevBinWE9Hln8bdUW9VLp3JtbN8UYeTDfAD6zFA+8n0vX7EtTrzLpEoWv
5vG61S/uK3oU4wfNf3G7f68CZtIrC7tjp5QOFQIKIdigbT9wKde3P10IrKMQgb+ZQg9luoVMOEz+IZE9c6ivKoh81Ss78tKoBpL578R9zqP1wCAJ+7gI
OTuLBEB4XkxIvGTW0Wx+vapylDDKJFANCAO0cMkjcgdiOtlEDIjJlZVUoHKsosVPv1VHzVE20EZABOHg9lVFa8VMpIcOmHPDuO/dMCQAHAHaYOWBDfuW
onwVpDcxP6oUX8Tj+efifxxmZu2Hp+PUrxCiht8JuH6I8WuqpdQ42jgQ/jch1b+1sJl/2bvtGEfBt2vBeTq3VR0goex7K7PTgwah5LCLjBgQKzvze1rs
tPDfhnW6zQEEQ+GjaEKQQRczLNTjyu0qbY/vsrrfGeTAz39cM1Zyke99GVUup/i8Fq8beyxLaP7DFofFKSyLOfMhHlc0oPZKHxSeB442+5zU8hxDu7M+
2efS+EUnB9+scCJTV8Lkx1y98F8/lndsMIl7eyILCPo66nbEq3CiZsR0io8TpBZ5VveDEQKDBEjjGrUwe4EAIgQeLABEkO3k9s5dC6d5YQUEww1AaNB4
u9fV7m1Sv9+f+qIDEsJjhx0WYSQzAykf70S7+XLCbGkVS9MChoUqX/r5/J2bOtB7th9J1+rXrxKGgqqojhOFTAUyTMQJN53UEkhZIEmMY7uhiBJcfVWJ
zp/lei67tn5XA/sYcq+aTj/PfwSp8xmbt4qzVp21Dh3SQTV499CzPGnJ1EkfvM+FMj+TiSgXs8jqi6SgF0jKE+lCLzkRIhEY4csMOExARxFQdVc/Z+iD
zu0FnBnhWahlNSe5dTl8tLii+cbYjuFySui4J6PMcXHvM49JnORMGFPpJ/aziX1Jk7+s3sEFNZfXYKeSEEbeHRc8/XA++pA5JHqp+XGXz1m6ndvCUMs/
RqaeP1FA+SH7t7p+rXv6f4F+bpok9306PIgIxI+GlPYhGB7nJ4s1aF3yHH6ECyI4BkGYcQrXwfUS4um+uMbL4DaoxSmsGE0LmGdr1uo3w+g+bCgg+ofE
+sBT3fp4+Hv+Jbl868CPKHX/TjXhWYtwzqobTlyh5QkJSJnkqKXMFoP+s6/NxERIaYYt+FpIm/Gxx3fOnNVnvhA49SqcQsGHFpUBfpVvmPCE7uwJiQqw
K74gNyBdch9I6NXo6fo+Sn6fBQMhuEaCctg4je8wPKWrRysxeMZiMmLe/basLDx8Vr3hYRIVnrNf1wn65yKd/Mb0v4DuI4JPKtrCaM5+xuct/P3jZb4G
VD5dIgRZUUmELGTAh4D4tBnFvVXfTMaqsfFRHjyMT4jVYcK8acKFRXx86AZkQl/nXTi7DeJObK6WkXcFlgsGqU4lPzabNUzSeZp6u4RzhvlIfCtG607k
pjftwjc8iWmVXSlDxhX1S6Uhxi8KtCt72YqFqIMG9pgz1dTHjxZYr48MuEFOxvZeK5Pp7ofNjQcVt5XVMv0f3doLuza6Dio3vVeDuPRjrQS1kMHWJiYs
rkXwG8DK9KTCe39d2nZVx0EMePd38K9lrSyAyD+GjcB3PBg+3g+k/UIzqvy7725VdflEA2t2H5+smx7pW4SjmH3Fn8XTX8hToebShVUElER31D8N+tJj
Na6bU9fSW3dDzExTkM/CeUMQXJ+dOAvZqClax1Ijws9ua475T4cvYcuWlA154/QFVLahUY84jDKYGkI/y7xwYHcOzFZr/C0BcoOZCQqQM4cN/ofWPdCT
L1X078mHU5CfK/gSGDPzi44Jhyxg9uNsvx1JZvvCteO4j+PWf/5qPn+8JgTJ2Jg2bjfudtSF6TaDuwUl5sp7LIn4M0CjxlCrTTYrJTB1Cs0lLlv0mPBP
l/S4Fdcb6iZkfpa7M3lVYfdjFi8jVUnxHAnO/ayOVbt//L82jQGSRp9Dw39sniHgXhIBn9ZhzVkJ8y5SJCOUb8v1j0didf4qOjvCF9sTcUvwPRt1Wr+M
qrI8pefzXRvKud8RA0wbbK6+6OU4ARKUtnjdZl4iecKsI63QIL1enfTpR8bKSCyqT9lWDbhRR5NuRApXE4QW+KL30p35NC60BrotS/nBWqXO81qb5b4x
RYisOBAbL+xBySWx6rK503zD9ODq3f2U3134q/5ZvNY8cWp2WGSxIyIU8X9EMQmplvf1gKDdQpbJhg/kfXSUPZvfx21+j+r/WJCRkB8w7Rahc/eX/fcL
+Ne6qhJ4X6Yfdmu80yDJ31758nDOPnLn+m0dwkOn959SUh/6B/afke/KlMWJn8hNv5/15FkaP8jv6YAuwRf5Gj/rOVxDXXRUdkg8op/kvPWSOAa/1F33
kpK25ArdZay1x0UbCQknnpg3/2ipF/iuUUOiGzgIbXbtEzZo4MPEGmB32qLE7G2GASyH+R6RKBSS4FDYGhwwgbNM50lbThg3/31sDaM3lG+bjebQWhlD
DP+0wXRUf+VHY7GhwNTCKM5yXpbTYq9Ifj8qPGzcP+fhHueVg1Ty3ue/mmPJJIMledI43XnvLVGtHBPt7Y+v2Y+v5KL9yn26P1OaGjGBTc/z4hYtQi9g
7/9nrN//piBJiCCkCwWIIQBIssibHMLoIlf5OJr/gnH8RQ6d6nKZnIy/L92VjWE+4zHljXujNpnmmlVKVkD9OcbztvCH3sgLkTMwZj+4tYSw7KbT/QQL
yXiqzXMxvuVNsf1akuL+u5RpNTfIHdix/KuUha0NTML2LT95lQg8w7yFG06gVO8VkiKya61jOe/djBkyyyhV9Z9A0YbH4Sa4Tr5cMPE4yRRo0vU6rf0+
zfL+2wqSt5oDZDLk84bAZsNoSDpp3uOM5EMk/njJq0OhvMjSCCVNO/SsoBmBsODFPMnPP/ey2XhZimkDUNTPFWuLBVgsBjCH/GZunkCGcOHbdVu3M7O+
RhTBfXsu5TvwXBKRVUk5w7pA5zbNpyL6UyuZYta4H98zVZNpgzg8yoip4n2D/YcQ+xUnbiFFIVF3OCLKSxZ1j191fQkMmUtqiCW0rFalNFG+8scA9fYx
A2/BDVBgcNvwtPM7TqUe30Ou8i9HK/B5Qfd6HVAccbgt1VKwiRRiic4XREbB0tykNvl69ufBHUg1shnOjsHN8vAvOYE6WedUtNF2uwbNpJjdKtRshtms
/kVXCZzF5mAbih8Dk2zgl4JmiyplOsKN3gZwzkyVUwbHaB2QHZcYjcOIEmzZVTyJDBuk79svvyIodxsPK8NTcroHGj1GhJ3QMzKOyqlOmd7iXjzqdA2Y
ioMI2P26k3wuXxpLeC7KV2z2VaYUTyrkHcQuhDieee8wQo2w3HPiUTqZfHMnJkOBv6lai00iPNGyoxByJWPsaBGRiKllA+DHZyERmR3vGJQ6lG4OSzSS
dDaFzaYNDedulwtroZ+vt3Bl7BuFVXZWH/u/dpGn8dj1gfMSwQ4/y3/13LWY0Qat2mxLtB/6i8SEB0wLY3r6TynRD8G58nDGjEuUxcy245W5cR+jWaLV
Fi21YoLGzdmCKqkGKqoiqoirObatsQ/VA7d9/j0zumHf2my4aqo6q1Oy+XTN/cfyIHzDO3bhuDnpfjxSJaba5YCfRr5vKQSZBxPV7xqUdSwsRCH5GdhP
YqvaHn7frqsbB2e5xHb/rCZjabCpVbTu4E5c7W3tkPdobjcAixicZHwJ2nM9RiFBSNQHs3URehzflwM2bZ+479CztedbRgxMuc2YOnwrqy5x2yWIbt6H
kvXdEXxwJYlCb5JRqciyixQUQ5aiF5yhqGZU0MQdBOxu6gZHC1jMkugaRkkNIUS8l6qAbSjQuxz0wa9iPRv+B5+uWSUj98FceGo3DGZMklhmGtA3jDwu
fkz0SecYBwJaQM9gqbnxEvlHvdm4eBI2MTxp29I7rZ7hwH6HGxUUM1cPqDnyijCMD8suJyl5wIMZsk7zkX3KPSUHuSa6QovvOYV9pn8Og/jeKdE8sX+l
SZ9hswRRi+L7knuvZDJ7fgo+j3T5MJ1iaFV8i8NBV94jyp4XjZzJ4TTM4VgtYMiIz566B6bNbpkaoozocFQZJ9p1ePv6Ou33m4ntk7vu7Mu1LEwHz20m
m1mGMRwp5nodpZzFZ0HvJ72dVXom7ecjqT2QqVk4Q2gBgwJZBuFrBYPFJpdk48a4JwdhE5JrGiwIqjZ17FaHRzmcryt4EzVEPZTnqahiY1k2CRxJZEeJ
2hRRR9fr1DuTxD7TtQe5e3qY+EutYH4VB7h7sTYpi2847xyPoC5i4v2FbpWLCwwN0Db/actp5gmp6nha16hufZ4FWHjNOSwBmsxiu0tXOgtPrMY8s4od
YBxlzSZejU0aCd4PtijxxOHwDfaWVmck57GL9u58yaTjdLbCHTomeNgJqCOUYeSHMT7til4nB48AdGHwUL8KoPos4bQqcd000uvBqxsOSWDO6Ui+qT3b
NSOUhWbHzZR06giHtFA73gqwc96Sr3yA5vNZjbetww/UOv0T1aGpLG3n7t5jB2DKnslTnqRcy0sWYLIv7PawG0bS1tQMgp7psLOD6HvFJx1ckNx6rTPI
XrMB5+804tFOdbl8j5ySElsu3Er7cfG+YiUZH/wOklNxJB5+6xO1Mi1nHnciQb/DW5xheKiVW/a9rrFvgtHJL6r8f2eiEcsSZlWmF0zkY+sx1UU1LUQw
g/TKnfHEZzuxepfhdnZ+Ea2pmLZIPE38MpXD4eozrAnPc+JkYK8dDXU3+1c0rKv/EozeEUIfGRjg5436X6U06Z32hPawukh+hgpILJA98BkiGoDCooXU
tKfaiA9h0PgXXUT0rwxvYNrNgrUcgNEviq5lBLsiwDEPDCSu+tkIeEeCk0k2Vh0irrSrqUMkC5Oje7tndFm3kyETYhFGgtguzF2YtPjcXLbS6aFzhxBb
HeSS4Ecvi+rfwuWzERaQ4ELCwB09x/yPAYMSGOUKQbOtAu8yYgVkB0QNd39/nJ/t/w5/9iGyaqEtu4k43w9cZW/v21xED+mElYhY2cagP5PKe78Lo3ee
5xuZAc+nQazYVhL5GiIOSGAVUqD+QxeFw9Gw6SD/AaP9zSxCPj7gJvuH+lhJJ8Z+4YgdD6DUcVTKevWUUMnmO02J+2PCQrQtMMEWm00wYbooP5SAkVyR
QCRbUZsSVtjaMTeIGoCkPA6knUQ5CrFeZ7L2Lyz/QHt9mA+V/McNrt++ZKmSVKqkA+An8IVpe8CEfgKf5yMTQ0VEhISIUYgsQliW0A9ocHP3AK8wBLDA
xAP74NH+EFWC4euR0EmpDfgqh2czl3O2AQwT9Rtvayqo2ofILndrKiM7gIkg154Oeo30rcj96HNQ808JoT7MMfhr+k3qEqGLKNLFhKJY3ZmnTjA1BrUS
45uWKESmkwcVJZNgAg0ISaCiEJIDzFnNY9OoeAGdiMQk8TxE6qTz5IHRWEMkxeG5oDaJCpqqppenxPRw9A3KTUBEr1V5vS0r07FSm+KNO+VIGDlzOfua
kEN4jUqzGLJW0La5cKwT7Uh1y7m0utDWweQuWjLI3IY7LVccArgwGpXcCFZdaw0rIC6SKorNWGZosMFCMwxctv59zGd5JQ3J2lN0lEdjecFTSSHygNQF
AUBtAOShsTBJOYKZcI1OiBcOnbJ6ie1HbDkr9x7VeYVvn+LQwQSRIHXZ5FT+1i2NF+6mDhVvkKiNoWigiwlUFI6ZA5QJYZqWJdiAMCBAyXbDBHaEDUCr
rSHiOpSlGBV/ymCImoR/D/GoCl4fBQ9Gf5ECdqzuSFhKSb1c/RqzGn/539D6dafF5iYxtQjfqTAeV/oY7g7CI/rhsVDmOAtcs2Qcb04MOdwlDdFqNOiU
46bJyY7rRLOMtRtjZ2IECAzQmGsUgFmVGFUaS6dhINNt1o4kqaLCGLLkxVoaagxvDIX7gJAM5u2GY6miiD7gZKCATAkGS3WcspkbUUjOEzMnRsxJXEU0
PIxkfvOMkgYhlcJp1PF21QYzGHG8ytxuRrCxLQy1CiYNSGVEAAoiJwSgENpqIVQiROszhy8GeMtLVI0FC0tBQFRC+j0vhAJ16O6D0QP/zCHe7q7oh2qw
PwM8/Tj9f2u7SVDvaVWoRGDbKMN/r9+OOhm1Wf+NqN4QMOXlY0HTLQhxFMCiV7S5mz6iEHKM0ClfbVsZik9wxEMYHXlIXFoEE99Bwf1cPS0zZ0K7qoiw
RVYChK1V/C5kCgkEjFrQY1sQStB6cDJgaJmQiQrs+aDSicXXsxD+rkCAe0UZFTbYOSKfYBbem09sBBN5BgZYiv2CnB+O2H7aqAwhdHqkNEGoIa1ZKFIO
sMaWAghywMIEoUyVAyRDLGFChAgqEpTLCEDDMB2AZTISgUwgMkCgCACRFhj+ZV+vYByQ/PlSf4zSwMjE1VFCQoQgsk0AA2w+HLh7K7tl7pcNrBwXuXvP
cSzWiAZhoRGlrUHmeyxJTN6lBqS9jVRobQ2k9VDnrDaMzhiDrJY1Iuviiy4qqmGiBXjrrjWOma1dJzQOFtgSFLVN887QjehR7oHLKmUI2+7ULCX1oLKw
JhpcBnsahaXkM536y5C8+Py+jYKH11PaWKWMCj4e2WN3mdnlGEhVrPa9JttoPSbIcAe6E+UA4EiBqRdMAr+iBA7JFPSdcDixroHcHMB0a+Z1FioIIKVI
EhCmICttP3pKc0PxIUIYDC2TI6epOcnUHhwokVgBDrw441hDiBoVNgAd+0k2BuGQjBFGICWVdHse1DvFO3sOyO6T0kAvkZFABv02ROqUiO6Qwd2/ka2z
tds2GhGPwQOjvwE4OuNJEzNtjhUeoalOwcVgb+GR71tliD/ZVDgeeLxxwZCQOPw+FuLagzfEQ0E0CdSekIeEPa+NQ3KIOb+7YhClGdR06dy8g7g+/4YE
zhquWx/awNOfjS4bphUaSxYDGHy3kPry7DIzMSn37c+nMfFT9cBSiUhQJQG/kDIDyQwL3e5D8C9ymfxGh1aS9bpZ+TDkYqACbGhe1AMZJn34BiCKALJ1
QDeDGoDsbJlLAFinLA8+mldMoVE1SjGLaGcYEjDhI+AT8j2QITnO00n4CcN/18MzTKgMFQzQ4aYPIA9b5PK0+xzDyICiTAX9sCelP1ziIMoyDAK2Rg9u
/gPqdf085AYo2WiNtHJIBfDUkPiymEHrdKYx7s73+ffT7d/4lreb1i/dT9x7zU0REBGkEnKmaAixTAD7TSw5iEwUBohczD42Sumc/kT0ZO+MCklIpD3u
015cjOgye/FKQfv6JTsYWiaUkhBpiBMIxuI2fvnOQ2LLCjKqssqgVUskK1rMZZhSpWIMiBYWJW0PtvY9uOZAJNaHEcLgD7yC+5aWvVEb7KcQhwIz0IbS
RXqCDpKto9TrxUQPV4BbokHgpzTqpLAmcNdT8dNFrBM/X7tjjMxX0DbHkgHhh0RQ8YH1hIAUIDQgGh9EHx9mCfsnU8OCnOeRmA/WyqKmqGIn0hjtrDJT
hKFBrZMF4B7vwXzV4KHaO3I1PxVPU9+jNC4YFNAbS5MQ0iAYm8sBQgsVSS0ymtVgQ0vhLkSyQGrGaN8cE3gcmpgIRthUK01QJTRCoHygi7nlCkiqsMay
RBnCfFXndA2hsQkWHDYqZ48sXCBOMGSlvYg8szlxDFpQnU4ApugUdNuoK0kjG2g1kDTJDtuOyZ/OqTumJaHDIMH+HhsNM63hu8gkh/cBAC+fTFTUBQ1Q
0KMkFJSQ+84+lqv6kKgsYKzEDDAsD5ITGLFD68T9PlVGAnR5amAI5ab0XPJKa/ZrRtu7ifcXaTH+F2OMROW71hnMEnOYJpTQiKzdMxFROTKZqkxDDWXK
lCVsrIUiQRsYclMMHSfbWpJkhbWCEUJzE/XZ011eNFnZWNA7atL12X6EDv84eL1cMQzDBcGCYJk80zSH3KP0FUlpKSYUKiQmoaamiGCZiSKCJqYiIiJI
oioqSSpmKCYihvQYYjkLCEySsAwFAEEpEqJgksUxCOSykTMkjAAWd/H6DSXdfHurfis+Ic7bb8HqtxBzRXFV3h0Tpo3yXnA2YMLu70BmlaDKHFis2wtR
ppZW4lpmcTFrNy4XXEw2cwrFHpVLpJeOTBJrRnRzd3/tOtv6Xh28y7yITSVQEMnDQEYhLNqIQa+zsB/Sy4nFzG1aiiFjGCfWniED3k6HqDBKqFIgiwIi
KKHngC+9UOhY+BDI4VKAPf64fH5tsXSB9QyGfIQ4Aah5kJv488Tm6pJPp1ze/Qb+SKeT/runJKBsCzLN1Nm7c9mhUKeBBQVhaiHbuDaT+65p4mPIDTwH
5EqRCBtIHE79zXrFAx+Eo4RhJLc9taBclBPr6dEs0gfWmbcKTx7XP7/B3+shoCuv8ciWZSSog/0efQ42uGo0imHFxQwgMkbY0b2bOySpb2SZiDSuGUif
V4ehdP51RUMwmkzxo2BalFUy1aeIZmZmGzf2RY765P8PyK+hr5EgMGvjyufNuybWwaCp7SpL2rYfnnrv1cKcXRyaoJDDXEc6LMBBggTunaWIgyWH2kR+
fx9hm9NashDssh0iRJPZH0C/TV/cobetCIC39PLIYBzqZ4Zr1JRD2vc82Crl3UYZL10VgUILbAi09CD+f8OkZtGg+bTaIX9rFJ7myN4e6pWm/0uY3PKS
yAqccqCwcak1GGPS5hyNL/VzBHLO6aEztt8lxedRHc7wLIZT/L2UbYE6kh/LKHUSXYBSAHegGM4wcJMh53ZInUk1d05LyFQh7SDfZwTIoNgR6oKGLu1u
cKrQq9JnBqL5DnynhzneiYv/X8iIOeYhbQOKE60oz9RRdKcGXIeEOTIYmYZzhabEwOkkJoHDipnOiIuAc5aKGliII9kZBgQKZAlUgtIDStATcRKQbBMt
F2cHQ1DmzHapTIZ1sNbf5hD69zkbdDcNHfdvHb3O3df0idATAdSu7IJxn3uGAfVNYv4e4I+89a9pyVMrdoB0iL9sUEdjPfiGUhrUDMgNjaYwKwujV03h
FszYDwzvxV/rG1VoF9Dtt8AemVgTv0gsY7KB9TKpp6xd650VMSqgmmamroVHalI8u0t4EJ/GuWVavf1geqqTUAKJ3ORw4x39hGJq3fHwPXwNbnVJTvUW
AE/NCm+9ez79E0wWRicoKKAUDoFgV4Kh/l8dlm9dwdZIfvjaAexyApJ0qtxoGJaVSVRozu41KuUYT6f4ekn8P4/XlpqJ9r+FuVjVgcd768cK79eycY++
69z9w/KRBkL3LS2tykpaihCEg7JaUc/TP680bcmDYfgfgQ1p8v9z4ON/nl3g2VHTXPleEH+XzSBGuWl3kh2PGg6seVWBLkqd12XFlN9GFZJwP37Ommka
aA3siEq/EiH2Xcq93s+XNOmY17INJDuE22smJMZ6VP+FsgzIuZtOOetSE/6+XvzSH7WRg9vuGJaVO4kwtCoNGKXMlMKW2ig23GZIxBy22CLCLWsoyqjS
g2FCGYA2xLSCqxixSo5blIiQURGWwKLSqCrBtEiBjWIkgIOFg0KmKuWsskoYxMYOFW0yyUsVxDC0CrCVKApJgJ0m0NpyqUnPoBWF7ZHPMxe/6VY1wxEH
1N2jOWcvZZdz5oYj72HLB6c4Tl5Mekckm1EemYrGbso8Wnb4n0aGwR20PpRTm1S9k+kH36J8kQO+3EjjmgYiiL5FPLW87CGVeQw1g0oh90FCOPl3+iic
wGsqQipSID0Cna4fWz+4yhWlWRtmifk6s1qvFWpbXZJE5pwkuZLGUsAJpg3ZMx3BqQeQgWMpGR6bdHdQdT1EnDKazMZhY4byjYmWJpwxBS0UcqoFoNLb
SGAlKWGFwwKRhiRFSDClhJVCabeTDKJLBMAQ2kMQrXXTjDhpYMDaTUEylrE1pyEhJEIEAoFE3Dr3afxD2vN92VNpoJ7b7AIDDjURv8Wof3c0daiJIC+R
YGRRMY8YooTo+KWBzXkeI6ax+3f2hCH0QL+9BmopoqSIiCqu+cIKk38Ve3kbgr7s5eAaboct8Pbj0SeKBhrKjJLRe0CAQ8YeQMPqv2I8H2KfL5RCVR57
hRJGuYRxHiULitinSNoBQjbhq5lKjpjdaKytF1VVVLUtxuWsJYRgA02gDC1UTg1XU2EhBCpUAUUCyjWWItGVAyGEpQtveB7+wEDoB7MhuEmqKFgpb5IF
DACl7vPpYVE4RY7pveIZ6evtO2pes5RJ2khbBkUelKwxE3oyQ6obVNt3e2cI/+s9kFPsRwduYBxpKNpNcshYWRQH6Pwf58Gvge9BlPrqUfiFnJJYgqYm
S8GHhALmKIqLJDfexpvJpIXEZnAngmSY3nTaa2xN3bWT/Isc9eHAzpZR8U1gV+SKcqmf5mY8ykbjZBsbjJIc5l5usMIcZNj6uuhvdGY3OHn7N1Tpt8WO
pPgmse67E2aLtw6uYjHiYXtAWGieWjucCIJAk152TnEeOxIxRDCAI7Yc4cvs+Oig2DMlxsxe2YaGi+llViJuJg4ru7xZy3Fol4eXNQVNWdOvcyfe8qO9
2cpcSUr3k4Gnr41cDaONcST83W9JaAGa/ncDxSnuSsEexex0/G5CeIeWYMEQE7yFIff/0uFxgaglIKI8EosJsscQ3UY3iQdjD5wc4eBPJJgj/jtrSl+u
NzVtnd168NuIGZ0xYfUogeB9ISmkAipophgIIZhiCiqRmGhJJAIGaEpWAhApKod4QYgLICd063lzlkGJ5MDRFfRtqr7JQ2S8p514MGCD9UgWT6fOlyEo
kDkQQtLeOXUuuhk3IGmxOym+85em5wbsN8+7IHLBZM4qDMg7GsyIVlZt4xT7j3NrDvpBCJRPg/X3JgzCERokzDEAhzvM4MyZtZhNeqZB6xRRjBQCkKEo
oAqJpioKaZmgmUD4JJhDUhIUMFEEkQkxRRIMsMbnZs8w7EkIgodAygkLU44FGCj4ERGIMFExVyAoYlYqaaZhMjIChZEf2uYWsWVCFYEtpJBtcoQpMthB
EiTvQvvt0NhUqFHdbIGmNqihqIpmAZIWh2A+oVCBEgYMRQOiQyFKVTIMskxIMJ3mkCIxHIQf+3j2nTsHAO0lD9gE8S9gOJ6M9At5ZMmiDCGzNqI6Esiu
0aIJTsQ+YnPncyjaP5tYEiDlKn/Nxen8/fcfjcwnyStEyZkOKomIhstRWApxzw6Mug2yGJ08WDxTl2h1yrB1RgHJWdOMF1BHhgLIXKFT+nKiHZ0xijBl
5pPbVNsLHZd5KMnKp4tRW9kac2BZmbhCpMFprYwCtxEDLYsVVHhddoGanKFFAUYozQ028Y0KBnFyKvGymKxYiiig7sxMSWyFW2ayijONYt4mtO3b7j0A
3TLOGohktRmE3A1zAMaxnZ4wU4aDDcMwuBvikN7osQ6sKp4QsYcQ4pjA5ZNOnXNTNuY1N2jNlgiXexIeeYuSmSVbxwIa0vDAOg7TQ1kKKFSoyCqpKyxY
m2FnNoizTWRGt4KVEQNN1Q0JWTGpKjzQLA3bBR1anKVGsKOKhVFSsqcMClZMyVRxlgVImbY3BsHCw8cUKzou+jHJRaKSI4iczSqbOxXV4yVxqx2RyZDl
hx/n1hzLpP4Op3g0SOu1ME4lqJ0N3EMaxBEenWzcGLFRk0hiYK4gs2L0IVmMw0NRYxsbFimcS3BQdT5nQ2Uv+jVHlOgwxquPn0LCf1eVqcsON0Hsbx3T
o8IsPCGKkVVfOy9b1SHJl4YdE0w4S9uuAuuhXdV8FxOqaGLOE8mBzuFFnL2YaSJnOcpMHqOkweGGk5Te5anHXmQcifmB3uTswnKJ1skqKYySCj5aUsb5
ddGlP8/Abzp6eH0i8aOdB2LwXa0SFszNFFopDJLhODjMONb4cSru/L9f8v9r6/DMNNsaBiUhtE3RvVG0Ek4oLDiHzYtXkpzObZahs1DimNB8twCjVyFk
RbEG3oVCFaGT/FhUP6HB8v9+keEmsu7gvAChNEhmAIUMKjs9K3camJIwGzGo/w/7iBwMNt8+qfGtaPjRbI2FsKzs9kMQBXrSfc/TmWHRh5MqPe9WYypw
+fazW7yVpOgz0DzKm+gCRA8waQOxASEMQhOBjRjLDJEi8p5OhIVZ2CNhNmwM57O4aRNh1g6QYR47FOG0MS4wkEb5wvgf0IEBJAbvkcQX6Bn3JB+EjiMz
IeVE9/3aQ0kCBhMTL7dJ9r+u5Ng1VHw/zw22sCKGgcHP4SltMZDwP85b2OKTsIceZTXfjubXLAe04Ybz/OiwNKB++OvaYCcVIEaIZ4wmAqLFOiycdNJ1
KDOSmBlNLKGlpit+UL4N/eepJLMpQUBIxCZqrMRxlKKRL3ag0iG+uBaVLovt3c8PhIFH9UP4TyiE5W5NEwQ4JWVq2qQsSUtPqwxgI5JEEllsELJbIVJW
KW1SDWgzKFjUGARBLSSwppeRvygsysaA587WYfg4B292CwdXN/JhnB5VXD18fSiiuUtZw96pRUh+MZU99KLtTergaJbsZ5d/TrgHcAG9KRFCVTQBFS1R
FQ0DTTQFEVDQkQRLUQVFRFVNMQRBRO9i1UEFMTNTBJTS0xFFUU1UNFERDMRKTUxnw0GpqmkSmWmWImJoiiiKQllRREWB2OZpM2Aw05HO9iGDF2s8LOxE
6SKJv8cFV5HwOAOF2GsOEePk9DqbQVQJOf8ft5wwWztF8Uh3hWe7Ta143GftPCBPk/Eo0SVp3ghVQUFgFtEQRGKl1SxiJNRgGrRQiW0SGTQlCRLmGMQ5
IFZChBASOjExN08xTQO8LwV8fViDhCHbxIxA2TtUU31cq29HiNXnpRPUvjPq+e0DEjOb0fimqfdgaXXieJyXcTLoghuyLebbkMvGQyNGxzzEHPMQfVkN
hqRNlg5RxMxLE5tMixJxasmm7FFnSmoaaxLxIw6E5EuIsHrumcXRqA+gHyiF5VAHfjD57KB6h1dB5/CCkSmslpBmsuWAejuuoYVijs8NmBJ+TJJTkpXJ
WpEVTNQA0YToSQnUk7fTXv2Pb3yOTJfiQWmKGDhp/5kow80rjXAP34FCdENoeIJ9hZ5Q+qasG0RVFPrBqNfGVMfDWyKdEfECGig+YRJEA8UkNpvbE6Vw
a7VdyWF60772BQTOU+3x2yZeflCa+bK8aNJfUEc/CVDrS9xGgFvnP/ZA09mcnHfDhbpRysXSb2Sb3fJJMZNoetphPZGcg85mcDrw7GM64F9C65NM0ile
oN9Xj8Lm1ppmPGGMMYp9IkPjo3uJaDt2I1esNJT+xsDs2V/292LeUitCOHTN7jAB3nHj5fH42j+bg29huIwsFmtEsMG2qn+Vxt7ZdGMYiGKoihhdmZpv
OpTni73sxlMHvNU0xmsNEcqxjKV1bNQx61qzFkZtjuFMJBsbQam2YRix0IiYvhxREPJh7vTRR2BQml4vENY40tFLUlQNI7bg6Htgd+AD8A4hB2kZJktl
gGJFUkyDEI7xRqETTCGZg0gEVd/hx5g3jdXMesxpfqFullS5GjKpCn/H8iPcsFdCV+H2+pfaOrNx/f39wiFTyTqH/x443AeVGO8x/jMCf986eSHMnZjR
04SU3wH5QcRRFYLhxhZFWOyHwjoHX1l+WBgf2ZItb4xAyUZzeJuRBxBiGmlhSjSytW3RZ55UaNV2jGyOFRdvQIsFwGJDdFkQVsTIkzMl4xPwH3YXm9wc
i4cX4T72H6W/Ed3vOBMLVY/eW0Fo2CFrV48RoGeVsRPkHqLYjdjjxpKowvHYIicIs2IBvxBjx3AA8MhB8NwhkAqCC4zaYsNnt+eRyt9jwRKYBMNdjxOq
akEEQYpE9JQHzpA7Jwde5k79iwgSgk6JB9NX7eLsZtaho4p3CnYeKQnFcd8QMLrYKuBUSHwrV91PL70N6c0wx25Z7EQsG8eBXTw6rSbqQhKLrxDueZaJ
8R3m4e70Dw5tm7eSEkwepeXPFQ3NLydWFzmpjB4284E1oIkkg8EY1QAjw7iJ4igzAg6F0czFWiIIRFHqhyFy5gDZCfLIjDxMuPAKXKIkQhCGoSIElnBY
ZaJhAPEYtygzvuUMOFbwzs41V5uPpYSwGFgDjJkW01JiWaiwokXbh7IHW9S16alLhHwOkzZrGDk0e3ARIIJJ1PasEdA134G3CcBAwvL01m4nm3Ua3Ft6
Yq0BVpyAWdBGWltOHJLMSGnFGc05b+I9z2TPkbFEluEhGj4c9xLCJS76DkNCCExWdYTogPeXkB1DwmLxR72JdiHprIxTBGq1FSzxy74fQ2DNvod4NwdZ
2YovgkMStw0d9xnUggOGaSBZkPx644EVtxRksG0SxWl72owQGcgHpDjUSRod09gs3E6sTXV0ONnSipMM1GzVkWPm0xbMrnULWzWwrwlPTPJmAy0jSyDR
hAtrWz4QNypT734kSwEjkpuiKxM4IchxztzoxUQQH/CO9TPaHNM/HcspCZ9l9GZctXazR+dMQWTGkjsPh+w1NC1OrhgzESJFaY1qbfrK9Y5RF2wombly
84bGu7SnBozEZxZpJyJymMEfHrhx2m0TEU0yNEbkmDtJ0Ewi9M7NDdBYHbZBlcE18sgcLbUwW3L9Dh4eJidpnqCJEB46uOSGq0HR5diYlI6zi5fKpYiV
sgyzuImmqGx4IsO+vEydTQsb7dHqBzlyAiCGu45JViwKE6QgEOKTzrpLrUS9mjjyRdPbSCMb6fHmaw72tcYD4dzIMaXDOzXl41pks5OSq4D0DRGpuc7j
ZWhsO3AVmz1vNxtNHLOuZXzxRZUlPOhwy63npPTMfJ3ckOzK0dVfXkwSR01o24lW2cRRRiCsbydvPRzhtM8HbUlHqJK8OAxzpMYNRTjVOdWUTowwdNST
TFmO0rqJpKTGE9L2yiq9O48eU0jvQ753NFJA2gs4l96KcKV5FDY4iuBbkOhPitGBEuXJoeKVVLuyeijkO0UNnePXGc8bbQlBpLb0o8Blg4NPQLLehYgw
OiXBJaAVGYgJPRG7l2NiqxJ6o74uBI2mOeDAdEtCZ02op1Jpr1xFnadDknlh5UvbObOi+0NlhdJ9HQYZkoiLG3aN6G9idvmuakTyNklmLaOlIYItnaGj
L0JgCAzhvBgcghEtZCPIQOnheYUZ1V334OjDAahw/gEWyGu89moYRHjgqwfAMDw4Po0uM11cNRPanKcFx4t2iJSsd1t+BQckgsO+T4CDsYMO/OXWk0vZ
ZRo6zrl51dGu3WNeoqt9VaDDplo8tIzXWa5UEsM3K5d9N0OccCs5Ic9CYhtkKWKvc1qVKlNrzCkacEStQOxxy0iTczQoUEw3cs4axg5DSRm9GK0lbouN
HcRVX1N350Y/ae3qDfCG/F1gTBHhobdGVlHbOx4M1k0N09Rtb776QchcocBrXfpWJSBYFvHe48Fy/KJwo8EHApOtqLdOwdCOoqAERQoVc9A0bSiUn8Fi
RZIm3A1zsiQeBzQzl2xZInATviIIt+YQQi1YOyJFeANi2XjT2LLN14ESCIQoFoxEZpGtt3REhtvNCmc3rSrM8d6u7OkDQ0jxA4xhyzmZxjseO4gPo4DG
C58VhqYJs8829EbLaOlRseA6FaBcbd418uZsCTWwHwHiNB7nmHy3VClh4sOQ/fGoqdawaeIwwIeITlUjFxlybqwVkvWQ9xFVas7kQ7HR0gcERHXFROCm
iCJBYQa7q4jvahmA6FUkHLchJn6KHSCBIJ7Wudms6Q33m4OjY5KvSeeJ1ETg0lKRShxOtZFA4pWlGgkIJd07mobWCXko4ouqqUbTZk5BNl9xZ1OU8Qha
MJg4K0hRBLWWgijlIVpdu7vVczIwo6OzZPKDvThmbjmmcCiFMFlPNoaTneDicdcPZGadTsoAgBXRjoQ1CLDcDeaEEEQTQIBt+a2ddhdRu4IG3zQt56oC
siubowlKyMh4PM4X5bhPVXmqbvnB21greCNPpRpubwMSRwNAyNCupoUJGOxgCh0zbrRZZA4EIOKTve0G55bYlm5dLfm+I456eW6jEHQGkJNnYrCGloHb
vABYLbjWhyNWKIpuk4njgIZymq4gTuFPa1MPyMdBxYgGX4nLCfdRB07M4uA1OB7gGHCRQG8zt+6pFuejqoB4WKGyZGAsILjKzqsZxYWxXGg2u6FgOYfQ
0RnZEOOMUDoOjWg4mL5h3HQGQ/RvQUDR1FLQgybswLgWVxdbAUIwXs9Gqa3qGdWX6QvM3bzo0tKIaDgW3oUJ41PdTrR3Qus1+xEzQfav+pCkBjbCUFBm
gXAss1sFMUuKIJkFELkDEA6B4Ig1fR7wrYCpq7NEu8WveUyaXQrlM5XG3jjV3wcunvDkiYdwXhxwXoqEiStVc64FSYJx1hciLetTRJBoxtVhuOJiM1pE
5QhJ4l9PSQmKTjcQ9RDIemiAQIsYmGmyarGhgSKGrIug/V+49qnMcbDsIIBYGxTBAO/MxQdg0xuuzh5Ou3L2/UgcaC5E2GL9wOrvoBMAgNi34QljCbTt
TU17DgTrdgOai+FkiKdNBAChhrSIDxD1uhFWE8kWariZAFNu2fBem4hhjOzSwM7bGOMOIDNbM9SdrGNSzX0Gw7EhkQ/b3dCJHNdhwOJnvxUKAekKkvue
4L1szlaa6xTWjTiRRtENWNSJ1MjVvIogQWcemQIIRFTqIcei/xwWJZtFkQB5I0RmYJOQdJ/6T0BAmmocsPsnIGJt4Xy7zOMKdW+Kaay292c5331N1i45
ai6Sbrt7gfgqBG03jjzp+wtDk9nNh3nwyoTw3UcthktBWlzbIJS9JC/CwgEsCWDoJYgmQUm++LvKUOSBsyPWpadumtEfupTW3A7pKnPrcR9LeW8nFnbd
TTKISZOnqYbwaIaSSwPCAqtOyhPO5qV0sqFFdXuXzHcVD93IgKHdZfT2dBhoAgCgNnixYzdVsIQZdq0zLU70FwYPAFvR1FCdC2aAOWlxrQdzhIXcDug0
UXHhCT7Q5es72DUGV0IadJqJorlVmQ6FknMOvSn+ewlTfGTtnnIQdTDOHBopmnAwZOeN+7RNCGqLIQ4B4+Rj1m2Lf7s7TtfbcvqVA2BxvaEiztnlFMTE
iobZ62xfGivftOEb7PjkI8JJiF8Mfg4eN8a+knj35bXepHeSHGaWB9NgmW5SxkAt8cQJLcAGU0QxzsLkxoRl3yRzMWVonREyNPKRojfzD8X2uwnDg2Z0
+oJDVvtjohMHhOfvxDuG8uyKPelXaBNGAbIc7IHXaFSEwR5aTA0pDlvApQkIQqQXRvNY94KTR29zo0Ord6Q64flcVTkcUE0AierhuNqiLdWa1EB7Ui6T
2mgwg7wlFKZ8RtwA7pvGd6ZuJpm5HRbwJ2+nZ3t7TDCkkCQJyxNUXIQbeDphyRcly/CYK+3dgKYoh0q4qgol2KSrWysNsLkojVehhdXnOR551m/O10k8
u1p6pwAl40qNmzydLW1h6K2PDQVuAnVWNJPAxNlD1PE3B5nDt5NQHs5q7GlPLbgchyI5bZiw2kaWB0GbWllLcxAOGQqmU1TMFlplN0l8y8vpOcVvJAS4
GNevGx6Fyels46YKmkYFNewmxFHsYNnmbOHNOfJeVMqpQccHudHAeoQBQGm9N4htdAF9rRCxJ65gJSSPLmae7i7bfYR9FeuVDEYCR5T7CoC4OFoxNZiE
RqCqEcAkVhhqDVkkQ1/fhjUoHpWlPzwPGWH/CUoFKWWYgoXqSPDzR4kjQ3mIH9KwGl7LtF9pL9qax/TOgl/VzRB8O1oJJzvfcpwxANgDvUNw9sNPhujg
poYRzAyAmRwCHT1GenwqpreAFQIGzkqkR/kWTEVEBDCMsot/wN6WYUr18PbPIJU239QCaVOEUxApSpQoa22D/sHWPE6Rh36oMR2zXiPNEwXBNaC1UGBU
BppDATBGxMQCYBUCJUAfcEHojleYq1I1zd/NYQInTfzgGzLSn6MD92Mc1v8mKvmaaUw2a5DNNIxZw8GgsSt7TQSnCrZQcjpIO8YLHKPF9DNag5VRvffU
X5y45NDYT3GmIvKVGcM/JrlldK0V3HqF0W0NqDfO28KRE2Q5DyU5j2YcYwLUWjsxsSDNAvOgQ2uhi6BFjEhle/ay45feddY+Ru1mURJRwt7uCW7OGEmo
RPCgvhqEXOcLu9Aa0TfLRAwwIzm5MXYXWBSgtBGpNQQcqi+c3DW0V70OYIlGuMJcWyhkC7jrh7jnOXG6NttbaY7rciQsYB4XBT9m3CbkMOVxDYzTUE+8
J15LCl7RcC326OjSrOuQgDDEo4s3kw6wbgU8lvBhj4TuGTdIJU7ltti14TIza0DHRQnVOXaHj2pxNHYIBQPUIvHnrnamdW/jxw6ffHQew4IHB2bx5pHb
nbpFrGppzuLfcbkwFo4+m7heeHyBIhDq9uNPs8kJ1JKPEQDKh0bqfLjnjtCMHbiZ5DgKkXVMWOdBO71ggzDMw7fhw2k0gjszbRnM2vFWLKuVhiy0WuM4
xphsjlaIzQpcwSwwgwgFwA3ocjfgE3EHXkWyqYJ4K4deYoPzG7IkVAHDixUBwJVEg4qtmNUxINAG3dxdtqH8zIDvVM8YmJZaXZVzzyhhgqAZggIwKDRB
kl7QAwTODOWTW+9iGggu2eewm8kCg95D8h+i3twaEFJIzgSJO4JqX58d/KuTrWQakygMPtjBqQJDlRCDQAE0pQtSsMuA16czD2mqKwwnH0ci/+0ZKSEj
wdiC69U9zsPAQFf2SiYvs4e7YNg8CAsaEhjX3U9JFWxB/6sWwqA4ICK7po49DwsiDBX/kSqi2FAoxjCpVGDGMqBWtrYCIAoQbQlIGZ2k/xIkUCOYYAnj
pFG3DdSFCR465YmgpYVptyp2yRfk4FkyIKn0MaFGBorUWlst1GXLMaIXLkig0MkdsY2qapjdAxNBbBVoVW4lwGwoapKChpkCrostwMljpMDnCho2zbx/
PsVA+PYSspMKsj6R6XKEBVtxPgHxKIrZV39EvlmOGYGYzjjSSlGVUFIZCQRMgdnxU8uX5bi8KliVfU8RA7n/kWeZ5ngmNKmBjlFFVtmCHx0ZlEqazQ1i
x4Y6wj5YUekM1dV4O3GGPBqtYzDVFuZi4y1sM1hkomhVEYsNU0MiYlVEDSphiYa0wU0VMsFleQKLKQ8JIEe55AaFANZsnwvxOT15r5QbRYJbWEZZW2NY
d/4zubEv9nlr+c3ua4dF0a/0M3wTwid/2ESsWoqs8TMil4cveeKj/OYAepCQTgj4Ip/4txO2A1GK23JJJ4/o4wONzi5F7V6FJX40d98sj4IDhLaHGnNv
bHZG1wqXRicjpjqRj01CYhzbtjbCLJNgoWF0kwDoHIIHINoQ1I6kTIZnUNJQqq0C5rbGU4c3xeXkl2hFsyKZKbQlpkUAZBRXXINMQ1M4ZhpKNBCr/ZHm
xpcppOYYdCcQn6qakwHRo70D+a/pvEPKUiJju9Og7sz91of0wvUgTchMw2LjK07Gn2MgXmGBowGFTwQpC9Zw98hrP9hIxEi0QLdZ93UoREYmvf772DjM
7be08Ycvy8+49cYIEgm2JbhSKg5VLFSgsy2MdlhR1plVbU/iF6w9aln8XwPJxxk269aAcpyI6ZxbK4NtwpKy2hSkI6NcRwVWGVllgREag4hoUsDTAOyB
IROxRmZCYWS0gGynM7y8lA6/AdytJzQWX9MglNKno9n0+xy2dkVH5ojE3/VNZFjjINH+exZxEjg2BVn76MYIUqIhfj7gH41jFPgBSj6dHBTjD4Xmwfh6
unv6e//5QvXSvBfviiKZIgSEj2AbCOhYAexcwEPrIeAPL2ilJYkqpIrAEb6JlTFC1paJ8kw+aH82EsnySFinzxnz0ZotQ9lxhUVQGqzsf8t7TEoaB/pt
HRHqjbJUh/qwoIurJbRvgcnk64WwtHuU04Xzng0NYNKSnWQMaOFQ7YY/SR93zA8iYKkT4Kn3pKhF+FhQUI+oV+cOlOYH4qnsV6q/q6H6eRfaZifdvoB7
7t+VaYyK0l5QrP2D9n1+7S8mTq4lg3O52WKs0pIRZwU5moYPwUS5v9Cc1A1srKPF/vmah3T7HCnBJFSohS1beqFRe7IyiRDDLqLBcjh2siu5YbaSC9iH
bNsoNo6eoWy8hxoiRELT5dO2wSCQQSSGJNqAhp+zo8jBY2C3VCXIJBJIIGOUEb02CD3IE9UW0l3EEdarHy5OmnTcrbFqV8axy96pua1p1vXZJU6rjaU9
iy3UTI03U8szjAZDbI1SOxIQECmG8K72N6wNXviHjr2Z6gbWiYA2NNWEhaUjCj2nlhOJk9ZrNHjtasec7dWWJZIN4wxiplhx1hrNZvFezndqSbF3AgOA
79REy7siVxuAVT2RISVH963Xb0RRO8/ph7XVyT01Nv0VHlwyZ7EwSTAbPZx+z7HoyhzILonXC1o59XaFmw3Fj20ik3qNAAoFFJSWhDp+XlgdwJ2sryEJ
EDsYWC6nfsTRsSAODYd0ZW2ccdi86jjAdkfOPkhp7ffbFHxR00MOupj4e10AiB7Kk0zKU3JkgNHYaDZloIYmg0vhBuQ3wAUEB+YQrASIa1UvEB/dyDy2
RNhO0BPGKZlWgiQApR69Z8mhA1yA4p2ftuy0bIodHke2dl07QkPZIhg+hQPIUTA8G9CjHJA/jk+z3H1IaPlJ7lvy2QyCYiiJ3MCjGloYo1sBqLIQ0yQ2
i7S0hKB+r4fILkNGZyjaQ8vFPBN/rvY59e/Sdcsgu+dqddMz2F8FlcOpjGIXFBdNQlAgiXLkU8g7EaOqMzpCC3EnHGOCBAyZ/CRRo40QfDK7deMtjhyc
GeHjOdR0nLF4E/uWIp/yi4mtzbuJ/QyY8bccBXAjnsj0iQ/+iAB07qsZEfHB5fbK/l3L2uvjhczu+A0CZr8n4xaGeJAocrxwpyoNjgHQS/Z1AiQogcc1
eYsWt9Nc3rip5vLUhfshc8AwChm85pAkXz32/G0OM1QqZz2TBr7k8IQTNDyEJrtUs4EVq0PYRibva6VFFaJreowdJDD1G6qCwqxNmEUh0NU/Ld9uM63v
roZrOSPGuhxulXVSJaTXNSR3m3kzXUtQmOnEU8TXQF73vU0AK4ZttsMwdwodhBAva3nto7K2N86HO2A4kO2xxlDvd9KfKzajipmD4DCOFx7TjzHnUQdH
cSoPia415zcjenJIue9jxIGOp7FZThugNa9u+BzQrhLwjp76BjRUjbOKipWAsbaCweLDIvsVyUVUbVRS+oYYKVFzpJYDbTEFhPOlM72GxeAir5xeJGtr
jRCowKitEKw8SO4SNGX1rTxavh7ule2/fRpcExpnA5a64BFimX6OhdkVCa5l51URzUbHfYrRpnwc8OHlqmhk9SexbeH7lChrU71mK5x4nkPDwIER1MUY
1NcZsUhxLRWpG645EBa0S/LWRuLpWlhp3y8kinOkEC8TKWcuJMFazUixOnW9qCKfnp/VdnbpcIXWuoRZ0CzcnqK6sFrGsqVksSxzHFTpn13gpuY4yVjY
B3UPmwcYkabXO2r3io0h13POuGHfCydRA531GbkURj4lSrspkLPowC1ybazi7xq+ulIHSZyZ6OGnQEDvIfrOJWqJ8mHZa9LTc2w4vzsOM8C6uqcauJc0
eNX6rpWM5O7ISYERYU3Sip0LLiqqdoSjXzyaAOkRDMLmDgEFhikb3Jg0a2yIahoySAbVuGnNw1XQ54vsEGNONZfSMoGKS57FML4ab138J2FIDCYmOO0M
eU7LuK3XPbnrxrFnGJ4S1FH0qrrh3b27DiR3fOxy53AwBB3PqHVMO6ZSsj6IabDDr1ETla678K7Um6qO4YHtNAlJIooF/D+YAh1Jtw4vi6Qgw7FKq5f3
7W1Q4fUmCAVGo6eX97vxUkFlrIwBXbi4oiB0++Xed6sIMNlugAkAwD3Kzen/l8h37U7vfoFPmXmO4Jkg9k+99gmLsm6Ji9ZSPLBwwiigqicDxCDMsHvY
UEodZB9+76cgvzd20V7Qs0WT1tvXTbKvprTue1p9HwwrXuNxkfRejrfaGyPhZuBC8bmcs7PeQ06TijSG0QBxxqSdXmXHjeuK7gVRDQ22RG7WPbCwshUB
kZwwWgIyFEMzBykn536TLUh3xjabdK69OJxE4tSwyAUoIQDKB6E5vntBBX5NERDv+nxAyAaETbQRhBBMQoRSMFvgZMwEtyMpogM8xJUVs+dA0zSBUqfN
WQqJBS8SzIHGVhlItic4RhvJ7JNEEzFBJSjTSDMMQG4OIYiR3HYsypdAMA6bK7lrd8TjO76RHkA8imaRkigCWgkIlikAohKOKkSJy5NI4o/yDJNQhSRK
+hPLcdAmyEApnPlmQU0LQfCOwgdTGGbXo7PUIX7qkoKQ4vphKUiICSmWWGGCopWCRpAGJAkmkk5Agr2CGgZgaE8DE+HgHzD9z/zG0Pr/D9Ni16/IS1fl
VDbXyE9BCrruPY2WEGafNO81xmkBkOWIPuUfVLEiUhMJQwECUAxAkQEUUSu77zm0/DHAMnIMmIMlyFhJA2A9uy6IlOgycOBwfgwzIc/GLr6M+ewZtBm2
gvOwKLJxlQVFQGFbUrDGJoHmQofw9967H6wURUaFJfLGYyZOHPNQbJvjlB2hdodXAU43lVNodCQ84kQYKCQwrFskJths6F8TvCiJjsRyyJMwySXJSCpS
ZH9qw5Dhe9IA+aHV+4/Ht/DSYax9smvt30v3RvDqaHh98zuZjpw77QsJe+NjeGD7Q85BJuVCgT+pgoxiKYk7xWJEaKAKVaFCgQoAxUNpFNBaAhcJJaUg
wzJjMCsstlRLRpWllMwwMo2MLYllkFAoiZTAxGwbKhaMtbcwJZhAq0VRlKWkP2XJlpYWFW0Ktv4pMY4BaGYYYsLYliLPlDMFHKNoqikhQUktiyBUqSFt
gJEBg0QpaDBClHCszKZRDCzGg4OOKM6UisbIFK0WmOKZEbYywGWioLJWyIqgJalgWpQrKCg/8BQsMOaXLJASIFaWUGIKCkqxLaLbUWlljBLAxICrIQDB
rJMgYWNWJYkKFjumk0s0KhaDSA0Qo6bMgJSsqQ/Dr93vyb3/QzlOQIG8d5Gof8cMClckTugxgTUgUBEgelRsNsREHBkV7+N1/jLYBDeQQ3kUH3K8Q/u/
r/s0ce2iLtMfR2/PxE4v5O65F/p+fXO8iPpYcKHNSYzL8rXLCPPvvDtZtaFGCRO/+3DP3surKCCHQpDq5SnENy7mBEMm8M3INl0XUxFkU54aTSBiCwbN
SqZSMsQxOHE08dRjIbASQ3zuAl8g+YDDNPfZa2/Tgsqm6/jtrUlL/4RxijnHwUT0/L68e6Tu4yE+Xfj4hzB6JJEqclXsPyeAHdJ4x5Bw/8YVXl7/WY+Z
j10GcsElVOtAS1pIgcJ1lfbHcE9XKg5pyTMDoyQApxjHli9WsBeCEDhshP98YMTWC0fzgMDPnmjRiH96G35u+CIXXVt7Q5yWSdaGkJxIMIMFZxbUl/HK
Z93ezSaVn5p4UiJ+V0RJ1YcId/XFqeN9tvDWmh5g3BBppezXIDNyYUn/D4qA55674Lgqda6PUXlDH//Yda6Z4xkhiWHtEdjRsNt78eJRG1xCDDlIhGms
HW/Gez6x7MDhObz0mYYZ3ESKrlNM0y+F2YysQOUcg0lTRbJKLsMolfp75MkRhFkFDOGDheGW6+nNoCbxIGijZNDof4tWoZnEw2pFBSY1BnqemG2SejuJ
yiiwN310FSuF4c7V1dwgjNhCq0JnXo63YXvSENIHmlHYHgswQrPV3kuhNAhWFZBtltABTSAgqqyA/klccD+rkZDMBIKcjhhNVIUCUa9+LfCG4lpnFCBc
tCB6FjwZvmSqDCEUHOn4cwSxiqa00I5RhMhSyOTLAWLK3GWDWbyWK28Pq7y1m0bu1ipTRicFVRGKexUzjSbvsXMeiiI8tyHd38j2wONdUydbZkExmMgV
kcoGIB8ExyFosHVCVhMMcxLZAcwxRTWrDG2gVrFJVunIuS2iVIRtcaZCqZgVAqEbhkJUWMZXEUz9LKalNpUxkRkbQEa2psuBiQmNFWlLUMmtAY4khpJi
mc8amRNu2L/8sJjjrKuI5baUajUsILCBS0GtkxAxCqw8Hy+hALhPofAstgB9cDIx8J55wwqUiUzsQ8l8szKfVsoDQSXEhmnfxnE4svPNAxNv3Z8HJxTa
fHVnzTuLE44sDaeMp35Kca+uEyiG+Z4yxgyl7dLS5Nj4goEiQSQM0ESgF4yIZA5C0q6Aa0eW2jaZoaASCYUkQlOUS9GXOEPYK7OJ9p61eHYJ6CR+WYUA
buhX/jAP5pYGHno7tI9ml2AyLwvrNVoNKvRSgUPzGKADOiBDXsXp8gJaLZkz0f2f2n8/5BogP74/36MJJZPU93addGXSRoNpfI1iGSleesMgDUtKzBwJ
UMMySopRyEmCkKAyQ/+EOoE3hTJWmkozMT8ppNVOiSSK4GsQNFMDkDUFZlK0pWATJVESpZUbESWlUoi2hzmCYjEM8UxR1KFBDCQazFIZhCCGKdLmB1+2
gwDVKlSCliGJtyBjYAI/PcyBgWNhaLBHvSgTFLVSIVZliF4x64HR+v89JqI/dnbsbEOnBmCzaDpliplrlIsFLasRWF7JNF/YWIQMwSSB3htAUh/x1PPz
831TPWaOchY6H1BfEttqAH7EkKbNRpXUJVES5oHCGZBoDVmrJgi1gpqFxjUoERqRF0kMSgJVBqoSwwyyRwnUBkEsLxePO/STk+v0ckgF4wHJRuQhoR1L
VATIi+KZb2ZYLukTmKYVEiQJRoHjTxBAxHIByRkCMD0z8lT5PPLiyZwuqIgBUNp78QANnpACgXEcCISWkSYQoEF7e0F7g0QbrhJQPRDv8/po8ZO9+eD1
eTAhJ7+7GGHTP6ynfqYYu9MHh8nbJJuhw2ZA++9gRMSGuGDaenkAEeCAh2kIlObrEbkIfqV64eMnkgXADrxWLXr7s5nlRnWZmpNBhmZqYBdldPCQP6r6
tBx8eRwBEIcTT16pQyNerHV8YT+WVR8nWLjO4afnFlKZ1kJJYoxRtMB4awNcjPObfKvYd9SR5YBnhiJ3yG0Cu0gRCMQgYQsSjkAhigZhhK5L56Ax7bwh
vOO6GxMyaSAwn8zX+zUV/oPxRUgeyDKdkYVGCygmXHFitav9rKOkYhq2YpSwKIFSqysRlQGJ+tsGIKCgLGCgoqNLb62YIO2WYU0RFIExERQRMU0Uoyiq
DbJUVjClKAiNoUQpmZgrbDLWBk2rJYopigpqqRoNSWWOSWWEskQDK6mWEoJxLZE6JKIuhkrRlESWmjQA7xQm9tmLkJSFK000iWYmMFDScZOEOopSmIpC
lqqoUKQKB1BhEFDBEVE75hDKYQuNtOQFmKGSy2taDech1O2sTIXbMFKRiWRlKikaBJhgJUJSYCGSFogggIWGYJSA2nAQNoMYTbaFUmAMEi25WhgZCyDr
AMllDGIZGTMwqSSCNWTagiUwiSjWGTJElJQrQQkCTGRaUoJpqDmrCBhBWJMiAUERCFt8Miqfpuu2HcY6R39nr2TIfWQe5aoKGE0dYQKTOHdsworm+KbL
4R7VmC8wOxB0O2Cn+2FXfYR2igXkHL//WdIMIes/1+ctKxKlZWy2ltagC1DJGmkwgMZJpiICm/zzCCWHUDkmMYSuS5EGZhMTZmRWFawpFAUDUPNnv8bO
WjAlSCi0pSlJkJkJSFIUhSUlERQBRSNI0UtVSFCUJEhBCmLYRkIGSBS0UolCBhLk0LQiUI0FKkQJQpTSBEKUCUxChNEVVJTTSAUCxOS4SOAgzLCSY7jL
q877niW9ba7cor1HdPrNIaiWHb1ZAf84EIIaWj0hRQFCNVEoIgkiTevCcYhUwagIjEML/04UYeMnuAmj00fxekwH7bvv21ZwTTzA24zSj7d985ivaCek
PVrEi9MYUwFI6hxmiohMlyloX1QkwA+MZA51vr5PfejpaMlQocMLXaZlpUgsCgJobUWBlKsJhgvnvRoFKawyNpRGlTQ60mqIZRoB3ihBFQKU6Rij0BkO
TwCCiODxPu71OB2wNBR04jymlKA48g2C6lawckoO3TWZ8jXS28LWnB3/lx42xx5r0qF9h4J2qqsOfKS+bJIeXz956c+Y7LTd3htzdL6wsxfPtTjscZ7F
egodgpJ8k4k0jgiH2bgb4FkHgkPVUA/HU83t3pgxTMvTtAFx9Hhw1sJ7iXstYp1DkERJAWyiaXIhIyQPndzwwr52g+6nsNQ7+ZdG4fw7J6SCYEp0EwyH
YpVMQMSUjEDQlBEjTRQxAlCl2ACHSQHYeW6YqQG69qyIZWvj5P2Rpz/douf71Ai2IsN6uJNF1nmZ+c+n+v/BYek6A/WeZBQh3nYJyQ75bRilANEn3YqZ
Ii+mXIiETaAxkmRKpRC/YHq1heimAzl/QuuQOkVMTdEwRxReN98te8LVRpMMQy6yH+zhLyT8oor2wYxSIGQJkiBy7HEIEoOMB/Eq8X1vCAIlQmP7h7Tj
sdmAlQKwGtrbEWtqCwY2qiysS1RRrY2ypYkZQsK1hWlKLJaiNiixS0i1URjKJL0AQMQf8HEAe25KB/wilKKXDc8YoebDg0eqOoN1SvockdEP8QglpTlv
6GEXCNPEA3YiEWSECVPDmJ6NxPgy+1kqRN0qfUygsmpaHsgpDalNFDNcIwIhwYyLUiT6X5HtjeUI+1RsKxUGe1h8EZ8JXUn7zbv3kONsVKFICP8pXyCH
cV/GBV3XvAfP2cK8sCCySM/kCKoSv+kh7BeCnKTg5TyQ/FxKIXSYzIjBZKkFi1kVLTcLGrf+b2J/rCV6f4r1NP7Jyo183PrGlsBmhlqqNYloLRUWjFbW
0/lmbGoi3WZq4GlaIprTXKJSpWuqWJpJUwpYJN2m76VLcRrFWUpHJIaitckUtE92pXIrpkZqGawomnoyVojHBu0uPGyty1DkUYoUTFYKXKWVCjlzDJmU
hZg45NVzVdRVUxA1G3DLcaZKqKazeTWFKGMoyLBZvKGIOkYtoVC71k2b3DEVoMsVY2UKqwKZrRchjro4Of+n3+hOekkvjTQlb8kvkEBB+gcDzRAN5Tio
vDdRP45/4yOtHOHIKQywgoKkkCgKp/ZBkg1SAQSmpAMRDg8kNTSJtIB8yBpUcIEPuO8fnaeztGH3kx7ny5dp0U4oB9D3oczXiZmYTFDkJhAUYY4pLUUC
410DF+CS6a1YuMgbToVkmH7izWqSHJUBFQoQQQogypvJQVSA4QlJv4u5CJiB9p+3IcqiQKioPv+qbZg1TI2DCHQLyEO/VDIBDyDser1et+luAKHmyCDa
lovj7i+OE/ohpcMDjiLZxDTNJfiH4s/pwtLMRxclvCXtcMEUGERgpXG5WFRaMTEwVgc1s/XkROj+3ll5/8pOvDH2UoaaOnIP8fI0GlYxFRRUV55czpep
chgin8Br1ZUTtejO5rcDOSnYzhmznP2f5PiCoL5/NFDWlTo+Hr+YBs+uQT291CKhohqKIZIJkCJIigJSCClIQqFIIUmBKGWSHsnCWRiIhG7cRsMqSIhg
zWd0Gu/NsOvc+PI/BqoOKidsBSH3YmKJSPWyV+MONVA0UIfKyaRyTJV++EclpQiv5TFUcqopOEIDkqrvCBkxC9kjkAX7MBckvpIi8prIsBhT3hSpjVjJ
gkzKOmXBGtFJ3cjgU0CiD60oxUQKgFntYXgLAUqzRQNxIGrYB0Q6+iwA0n8CTF4pvrSI6cXCfssH07HHuzeJ7M4UmmzOaGI4geCfAm/jCpIIi/FI5NIJ
7mTRFC1QgagNj08X0n5QcA34nykD6kmtpW1C96IMDIOD17qmvhjsXFKO/lzgc7GoiMFnD+Yo9fAJFFAisfH8K5dlJyQlklrVCmULag7IEPRRkn1qptRC
ZmYKnwJeOyDgdodgB17lDBETUOo8B5egHrZBV7qxMHIXvB1afhGDwaRqZcTH9f7xuRIkOC4+cO4jIZs0+/6Sz8rCA4gcLyI7NQqeltor7DSd5uLntFnW
rz05HyN5+s6x7lpX43pFIHWu1bD+vkgb8W1D5bdw48QNfcEgDYELeDFkL5Ay7aZcDwRBu6aBikijFp5V4IkkQhRcBQAEgm6h5XBw7Otog0RdBDYsUU05
uYEFS9Q50n7tds0cGPrLmQsraeM1QjvOj+qJIwQHM7FhsiTuEeiLsXoWluPJ3N8Aby9pHe8sENxpJns8JCYJrkaMkMZhSoixyxiNsKCpFWpCaywgoYtJ
HAUxgUyUcGBprW2amhq2wMzc5I+xFW5C++ET0vrUD2aFX7s7dHk+IQ2rVIzZPozD4/RTsr19M7THwO3mlQeZrkHMQ3h1gV7Lnvtt+m5brCQYBN+kONQs
y3WpLEH5apxpo/j2H/Uc1g7tGnmPTg5HVVYwrlZTluGtUkBOQptNkmSO8CoO6O4awNhnEKYGlTIQkue6n8Wno2C77EGkTDIWpPjpB4wkRVJsodJDcPF2
OU+FiBHAzDCTJTE73HlgukgsL+ntythIbANiAPAJDvh+vcZbZjvOtELnVKgh/OpDvYCgosRUCbUHwqdBA0EWoEwIoWWKCimqaoGiJDlBkUDEMSlEVDtJ
hUuQOTqckdEFYEhSRbZjVNK1QUIVLFFBREBBQUM0UEJMwIxIG1hUBRSGwVIAUrSAn3f6+Bz7fQ6rXng/e+5/lflJ3hRQUazCDJKIiiioC0cspE8kpP+0
llDWivlIBdJ+chM1aAvxAx6kSWolowmUJAyhx48eHdnufT+H3hmIRmNKQi5AU0KRD0Tu+0NH80tTYD5gcDUL96P4Qq6NEfL3T4KAfZAHWVKKRO7fE3h2
CBKEpDykFMCGVkYKSmCohmiwIGgNIqTKf0mjWAwRQWIDBIy0D+okzH2J7OdI/6HZNAEsNiZSZUoVA1WhsgS+PpZ5h8Afv/uB/AEYJDheOnRLaJSTMT2v
MNueBwl0Lt9LAX3vREODzeOFARCFDQQTS0Pq11E37RffNFTJSFPuAdpkkIqXtQO3gYuIn0kE6ofqhIhmKGYU9ZCzKq0MDurj9O9EP5feKG78Rl4cSIUk
KO6Dpc8M92w/ZP0n2wHIBOflT5MPmoh2Zz1wxioRZC/LNaNMfLIkuNWnDFpi6ZxtGsjYtpsJvHKsVaTHvxBsqqghoyY47OxNDRWguA2hsuoDuJ1TIocY
l0Fg2zg2tbK9KSdJS7h9Av8595URMIohvLk9tXRqsJc2JMl1KWY0oYFFZmFbUjKJknoorCwNlU2sURZiF2fIEx9faQq4gfDTzG2E2TOLkz+z4IKP6ANJ
jqUDo9afENyC4m3Z7jQoQPATp6Uk9/niufXqRpfVpNr7mc+VF+rSOAzsUEcMDXakHe7excRUz2vz1YMFjGJ2pU4h7OIh4ihn8e74ITE+MJjjLjVRFQQT
BVCxERSTENJAzO8mNBCZGEnd5L/5KEbjuiBF1LRVFDhDEMYC+jTvrWtZDeGKSjCixVUYqKpo3kwSYxSytrLBrCggxQZBJEE2AeoZoNa+yGtNG3IeIeEc
rsYHUOMGE9yF+CKaMnYBeyARMhUgAyQwAOXh+p/hnnevWOhD6ECH3ft2+KCXT24/j8i464KGwjQFH5O4EUheEjeRIUDD0ePPLtbaVpPptSeSxYfpdY38
SLgpw0Ymmh/9/OtbO6bxxbhGDWO82FOXtqUkGOxlisbBzINKyExFndPnqQsFONiXh0Mzret1uhltymGE8ad3o1KszLw1nALCLRrUjLuGBjDSRfoUZsr4
etZqkIKkud5TgSMIVGnlUYsZE5CazizwLf/iWHAmkg4UlOTLoCbP3cNvXwv9NCnohOSe0Q4PCmRFiIyAa0idaL4twtRMzMgMbVtSjVhbEVlhfh5z3ek7
mPyvow2yeDwQ8CInjXodWd0Pa5Rrved5QO0UT5JpDSeUVfid2Sb1Cb5vaR7BrboziQ5JNnHQ101dtwNw4Y+NUORla03sqJ2jJLSMPg9OKWLvuSGSePM4
YGCK9S0i49kPQepzZzTYyCMlN+cIHeBiAFiamqiZUpkwEis71v+UTDzTST3JDpJA2zxSo+KNcyvgfTdiOtUMFctiZXHK4JWbaqYKRAPc6BnbVn6dI/U4
blRGKKFUMhLmUiog5QxxtaCZKV+Sg5hrJRtsxKTHHEVRFgWhTKY6ZoJXUIuVCqhVI0sYVttRjZWNtFJLaKDBF6ZcSxKGyzMRpoHKYXJbaMRlqNiWyqVW
iWlNiShlCG7ZltbtuQoggrRRsW0VQRhEQRmrYpGNMmQGiVBxGDdLlzTmauCgo6ZIAzKqNRstQyyNWKkdZLSMbTMMyIikxy2dynkX7hhKrIVgTnWyPPOG
StqFCuUqmMiKmOccKwpvURUTcmXEWIMGJaCJdwNiFV1ogVl8JYqBkOGqglLGq65E5pkeOBjGHQoDWikqmNGFIjGESGhgxqmQK8RmiijBYpBBAYkRarVE
kRDFQcseWroRhArYMI4JxgqUtNqQiYluCphbK2y0OjgYiKJLGgaZJS/5smN8Edkhl1MuPUaYKYWCw3q7agq6aW1KxZjthp0hRi0SMSibTFdFmZ0IiYZE
2ugQwzLKy1tL+5ChoL55LJEWEsmkMcDMycBjECwlViEhqJ4mYmlMFhJxJMIwhNEhiBIklqqg1cjLY0cATiq8xT0l+fYj7mX6/WUHgfhah1ENn9CfatTn
4Pyv+hnftCz4aTEuVnLNasDtiknSf1nkeogU+x9cqvZ8g7/0PzJTcD+iUNxT/5v8PoeBBE0QeXugZ6RFUWEFnXGEErqfRJyxO4fezD7fmPZ/tkRQpD7O
z3dLl67IPpIUIeRbsfWqDFVOcRYJr9KWD2ZbLVnWtHA+PxorAaSg9SHpEMJUoV94Ol3OStF0LDuz7JxmHWn7Pno+c/tJ9vXzZPQBUoVC0lGLKE2J8jDK
UhnGFWDSDpVFpQwQiKMRRY/Y1b/N/P19+uMM3rXS7eXLXFH+0ECIf+SgYpsQwemxgXeVjzUTMS4yw7MUT29G3ilOed6MGmtpKOb1mstyxrGlQazMKM3F
Wwe1CcSKoGowP4sROxq1nT5cGdGN2XnUQtCaRsRtobZRYmRBwpXGLD8phcSUKx7traZgPcythMpSkY3HOrqhwabO90aQ2GqEkPQkDZBLAggmnjBkUnsB
WQxYi9uy3fJziptDI0wxpRaunzpRi7TNGDJ2hrQ+9N75hKjQNEap1OTLc66lUcmdwvOumo6g1GTnrCiZvKggrJqAozmuSWws63orlJ1ve3CRpPgI+ssa
jCo5Ot6EGdehDgYRADlsIFagRRCvMs76ZRZriE3jOKdPOYxNrTiUxps3tPNKj3Ym1oWhGDgXBYwqKLg1hyfIDvOdUyFbqA94w9EDmToQnDgeVudiuVFE
1a1pQPbc01qj1bSVmWQbig9v7uv2+0OKLCb/XRXlRmMDPItm+fmZbJ2gbo5Fz6GU0syTL8DP6806miimIszCrCqsUHzSoqOWwY/kWpjAwwsXFaOVFRlk
oRSCkUcqOBtJLyxw1+Exd6H3+hVqWGYxPkYFqFFUNX6fA8ZNgJzWPvrT78Pn9btmDKlQfwoTiOklZiZIUmURjTTwjIglptqskrZlSKwEUy2srNDZHVLp
pN2Tw45UVHHq4m9nF3VKXjnDCENuOAxfFkoVelCfDKsEU+UT447vxNGjKgcFp9cFtvs1sccPV6uwO6GoUCIYhWIaBGgaAFBgGg9IYJx/UKHmykf7EuIk
63olwolKo7dYE6+uggW9gA7YR+T3ZZSwbwZzwVOogcZrvbFUUQRlV+CVhjkMdCUZ9Wrjf96i1Rfy6+58AaHj+7omH5/jfbn2O7cxQ8HsNJ7I1jQ8jJ52
Upin7aXR9kkyvqSEPtYd+39kjzO226zoPU+9Y/ikMCk7Efl7chcBjiV9qMmEeqPVGpaGswyVhdQgFFUAmV2Hno1ENUeSgnE/iV8nbZEN3DRNBUVFNCND
RSFLQOk0YHfHpKE+zX/GNEOTKsMHQU1kiUzCuVaLWBVENIsKmZTCJoIXTirgwMMlhgKZLghbWL1LWIgyaY0zJSCmVKylFFHRHFhm2qKDkYMQxTBzAxJM
WAMsHBUt0G7UBiLBA/JNrCZsmQzCm60kyRKKBpAptgKYS8Bw2fT06N+JnfSJorkLU0ejPkkwjB1aQvtISAfISSQ+qEubsM2Pq8D/OJs5iUcXUS99CxCX
KwiIH81MRQcSyoNH6luW1tM6mvTQU3KEVVAWm3Fu93E4/7NcE/f52dJrn5R/q4k3jJYRoZhleTJbRsNAd0G0Rd02qRquTdhm9ytb3/HdMb/d9qX6NGh6
NGUcyJnChKssLuiVlrbMPVUk8B8SuZH5/KTfmE8IU908WxB1aTypQUAXWXLRRg2kjGgAnnUWgwY8PjPl8TjZuThmB0TVA4Q9b6iqa8eELAOOISTu22qb
aahzsQIEkkGMzz62tHxk0Mnvrjn5S9DH8bdMwDzzsRCa7E5mpKlr5k7TGE27rDsm0PHOTTq2lAtrUso1oKh6NQcazMrki0Va1ZUHL8DUDMrpksYWNGGr
VBgq6uhY41FrWW0Wh7lZCiDGAiDpgVl1mCWjaVFrGLkVeYSphjtJMsbpg62MG7jmONDEqDTMMyzSAVCxNm9TFEEEYxiqAzYzeGZS5mYZYpmNRI1oixAx
suFi4CLaLbSuOJFmYlrXEokZMLREBctEgKEIKAtLIJQyDIUpD6sKMT4ImeeLEoUicOSDtoWQv/RijqhKou3EqN1XuDqGAKvURD37qJ1fNeG4AiBlDzPZ
wqZs+w+Nb70T4ZlMBzGYSyDkG82jnOE/DT0DOE5HliIMghwCiclgXtJO0CTyp7lij7hMfrbrss6cYaNGbloBDdvI2xzWcpQP4iFFdVIP07PbpjDc9HY2
iyAu7A2zN4YI0rQoFErJAzCwNDq0CVCBU7tZo2Xn/ANuI7IW8tcIwFgKSThgZClAe96lGFbpO6FUHMmGUjKUTAkkC08TOgdIaRTjc8akjBphaqi9O+EO
O+qn47IEJKp2odDNPk64Og7xmM3KSdjxNamzOgvSEf6f8IKRQX5PlLgOReA89UW3WZhpxfzz45/7XrfpNh7GHHf4JdndJARFA5gUTaU0EmDjszyw8PZg
UZUFf9khHh0/RP4p84DJ5yNBSiYh5TzAe2QP+mJGLMBTEBIwkkMMpMSCQKBioyiBo24Jkco6eWw7S730EnLRA7IB8gBCBOcDHzzqTdA1rSNCPJx2UQtg
0+aO0HfvgR/Bxf7OwcMrS3OEN3GBZYwiUg1oJkQECUmUpN+cj+7LsFl258paF9n68gvNEDxhaHU15Ega5HT3hwS3PzsCloUmBpF+Vz5rnFd722tR904Q
cWAasgt2dCfjlncaZR3Ccc7n2NsYp/XeFwx0m/w+8OdLRvikNCiL7w0hHZlEfVnwFPigoa4LoXGKooGj7IchaSVosVCFSEtksrC0pAbVkUmpoapGslaE
KRMkMIVctoMhpJJgk1OASYEJQi4MTA5UYJCBTw6SHzlOKJ6rmwVqhm+9yd4hZfOmEQDSUNSnkK+Dy3FJO9PO5S0wk1ym/XzM5tMQQSKjFT0Lj1hwnc0k
qdhjE2kvfrsTsrCkGQGWfdKZmWBYsbpa2ELcuNP1CJ40QSlVzDFQxJuJJWK41KtVSxoNIUYA0tDrWaiwMSVBHDJ5EYOoytpbAWARSQrJ234E9A992T3e
vqanqdKivRJWbrTqOi3oAHYDN6LGCIdUziDEbmtqXBoecteBefAozVkmePFPDS1woxyRRn5sWCxDnYOM5jxSS7hpspGGti8HkQLXsFKgQXrcS7cKcr7B
lKF2KsnjRt75sN23OYTQzo54qbWG9tvXhR+tvC6BkJoOtFTNmG7JchqbSfV3lEPjwHEU4iHbd6n4RqCj9hNIXlmhOZy9qmgWEQ0o8nY8Iyci//eeR4kY
PnA/mM+Cck+mYqPW0PvSu3WLYo9czrQsmQbhxo1YjUd6qaSe+FVE2G3Eja1kntS7B2FbQ32vOiAodWUwOUwz7YVKEZ+7u8VwaWWg1vxrEdt2XW53YMae
pVKUpVzo+5lxtHn8QpwNfoj4PmBwH7PGwQaEANefU8cQPqxfvH4DqQ/bs659tozIo+0rLaS2kpGZGXdMyF3RhzSwzjJ4W85PXc8yBsBJiofA+8wVTSDJ
rv3ATEBUN2Ut0UEwDy6HQHjpOKhwHZEPN5xUXS39ZrWONMNEknwNTCIgW6yVFEyrKi9o0ZIOFJmgp+8IHx4h4J4oIZaoPbGGB2e7bCaQhaAISG2GkC3b
quutw/6AAqKfyHi9DgQby1SDRBOwb3aW2I7fzmtbf4n5c6Wz4Ooc4uceBsBxBBICPbcbdk4l9nJuS5iMQgwQBBcpeQyPRm8gxm5pt2PmUuSahFrmBrhM
hPlEmCuIiVhORh0yGTAqzVgSisUSQTCG2ak0EEIxmZKVk1goLBEIgmd9l0W0xNbuaN8ahXbV0WKxd666W6LYOuTH/JraHPO8wXDJ0+MeahFIsmx282mE
G7rdNvVc2zWhJ7utPUu8Rm86y6G08LuEYrhuymFTajialxjAd5tum2Rm7kVGwqiK6Idi28Qc5DebpesA1GQQTFEMbYbbzRuLJw6OIFaD0pOBHADhwmz8
fN9r1s5XA3G3WQpblGQJct52F2ahp5HUUKyNMeTe8kSrGYY4yapQ+qZ0xa0jJ8Ah9IYm5cuHfbylsEIKSgMMvomZouGR3m7M4aBtlZpzIY0owYwhYrvV
qYPhx8SDbTN7ooi8VRI5HmYit6iA4dyOQUV5uNLfEFswGLT1rDSalhYKIog8M3Cpf0pkZyJq9M5Nw0pZXbDK56fJua04CabVZkCtmWCxmURkldWyLAhU
qnHO9Q0k0NGRYCyCnFhYDret6u7EUm9WsxiIoKCjFYxDbgo71N8axFkWQHZwVww3qYKrMg2CbYFmUosKbdUv9iTjWyZJcK4CzHGRMqg2lzQZhjJHAbIj
GIrhGGy1mDS4y5AWayMVabbBisVxzLi1itjsRpmkzJG083ttuDW9LJTbMQ3kAffMx4cbZUIbPDNmsA2YbCgUdDTgPc519iQk2hC3urlJsbVThFRPmFtr
tmYqYi5mY4xuEK6MIOuDkg2qGYoPAdDpdXQleuw0msysOdUVYOUlYLWoEFYlYUHYKg1KQTpK2UoXGTY4D0wkaUNQJbUVFqdRHUMLSXGYkaY5IJrTlNLL
JWCq0pbYxMQExW0MQSyChwGq6qrDY2o0bYUXdMrXKVWHIHTDphRUM01bgM5YTbyKBbydVOpC3aP08JnwrShPdp1unaGmDx4wOHh57lnKaZ0RMsKJRjbf
gciuZMwHNOcXvz9mG+c38grQmjBOg3u3aGL3ZvtqdeTwcQ6c8KY1Ny2pjAtTmvnrjjVtgSUAoje3Do04UwzBV4Vzd9zhc7hGcaBjZCyO6zWaVUQN6urR
tg1Rw/WtnzQkU4444vfUemNu5KHD2XZqzGZ5dbuVlCmo2pIhbLEsYwcRypmYiVI0totqLGJoozEwaeYY1hVm7TSDENjfhkoSbS1+k60cdcJ2HITink98
3nauQbTaSjA7QnKabrOsN3KbLMy7a8Xf4PG9NcISYjHeZpnyARiTScwHSsoYpKxCJw9bgLhJyZRwASGuEWfB7gbjq9EzJrSNpW3mWVMeaQ1ju4MU4tE+
hzcasRaii8cw1qBNQOHMLB/BLoaaHZAzlrIwVMK9Qm91q4+NqNAIO7QY0hCKyshOEEVkOqYkxCsUTSc6uo7tiZzlMAhOEdFFACsTBWkJCHvGCKOTErDb
Tk2nBAyEmACJiSWYClZ75s/AZ3niJgy4MBJQ4qKnIAIHBoo79i4qGNd1VUU0kl8ch9ST2P5fv658JInMISZJeiaOqYPibbG6BsS6AUARCTBLwqWNm7d2
tvhuyzCaxGiTP46mjrUpvPLZ70kuhoTZN4zbEhvLSiwdZ7aAkCG603h/uI8N34C32ELzQIZaHctg1rTXtmHz8kDps9j1N6ymm65Jsw/VoBFaA/aexT48
l9mHVZqwDGSUZGtAoVoIiBUUSYYFK4ZimSZCJqE5ltO1gsStNJEQSUE0SZmNLMBPaCEEEnM3prOqczo0XYpgqqacezRmn85Q1CUO9RkmNV3hSmFlJd6t
RoiKNEQ0w3hrKlW1rLG2NLelkqpFJjDi4YBjHLAb88nKG0rL8sMwcuu1wCsohUtsmpyMUFdAsY0MJ/yna/fdmCVvuqCkUhZsTTIHjtN5x3OFUcA/m6Wf
dKTo5ZRQbW1/hlRytLYivKYhgzre7lTEw8495WqOxslKawjCpKK/NQDYx3H8izUjztTc0MB9Rezif1QYbXBRFo7eL2BibANYuK5xziG7Q9A2X54x6GSD
47kN6z57LETM0YOWxsDQhNjWYwhUrRttbKBWCtbBBkEFRJrT92juBAyUkh4yZNhzLyYkYgwUKIgFVMIDJHISgKpppWigTDCxZFnCS6oUSKBcG4kgLCaQ
DRVo6uJWSAsCYzSAaQNDCsCl1UjMZCOQ4OWGzrVKzagKxSCxYLHGZbSlLapgtGoxRsdKUKIsVlkLUMVqUcRGIIOkIQ7wFY1+yTLYSAOKqIYYnB4RoWFH
cVHSaM0im/HbaYQ4SAGxpjqZVTVyODVBtqKstsgMLow1ja1gTTmVZ2YERISoEUJRMBkAYOscSVptYUhZgLlFq2WwKyCiilSUayQN0LNzKoagaaDeFyqm
lCikSKhGkKptmCxxCCIyVRMIgkIKJAWlMMMYTuIE78e29Ox1dW/ueDLjg1pk/aE4gfiIx/FCsDyZKmIh89GJtOxdE5knSBOdGaNeyGl5dIkFEEET0Sp0
8zPt33ktd+M0LK7cwzPUkmtu4znXTawRMwSpLFaJbUIsYwLlMXBpRqFRUtI3kMJjBtJdORAaO0BReVfNDGY5Exjas86hqIzWNPib3Jj93U5mAHUMREFU
SEoIefcGjNesdCv1qa2VBGHaKpiErwgkjJUYkKAGlaBKKSgiCSGkIoIWKkKggwJUhgwgDFoglogsyzFyKYgyCJQCDDAgsEJgqZCHMyQCRwxXMJYkpVSC
RpPrGiSIIYFICp1HeAJKMOB44GhkWATTIKUIqWlDRpg4bB+8wdKvn1BDgmwKpCecRHMlSZJSIah9OsUNSISSmRglwoGCc2UpJ+AcznobgSZEEBIBQIEJ
z4a0RiMOQuZZOQuMKhgMZFAUBREvXHQHWF6LnKHgSnCEDWnkBohIkKTgd/mFeh8tRB7MTEfpGkjINRnzsHmD0Q7geg4IbkJAd+QBq+bIL0ZCmBe0KThO
EPzub/KoHnqVwZR8JUCkk1KrLWeoxxMEmncQztOD2HOBJQNdWzFVqd2ivTAwt+zmmGvyaDlIDVFEQ0B7SCCIGGkDIQfrJvCpktImRtGxKmGYpioEaIDg
BEdOQeHS3e4E+6BkwU6F2vrD0r2nm7rAAR3X5Q5D1zGkKAoCpki7Zy9s0mTeMxOGawdEOWZFGGWSlJBH0rAyhipQdQlKLEOQFCFNFPjPKDUO+YVFcLEi
AyFPge9UpCCn3+wPEfDz4Gz3n6I/XeYIIbbemfhq7oYzhhoSdE4TlOf1Nx42dDm6FOEUnEQ4xMXLbKtjOXFWTJGUsj5Jux6aB16qBVmMGMVYiCzRrMdN
DoAabl3ml1N5FRjrbSEmDbxxsGUlU5XWzdRrMSM2NgwUxEHQaZDeU+6RTdCWN3c+/ONSTckDEookQy02JUIhjcawiiI5hhDFTTRFxDSXMysYCtBbGo2K
BbLUhRigKIyVxlQWSZEGjVIskiNzDBWGqFERymOMM1TCQtq1qMVGIotA5JktIuQZUIUzEVAGjIKOVQxCIaKSiFsLGSCLMusIW2qIMikEQQqFNZlM4MgW
AkiCAOrKIbtW2VYIsWCkVmombfBTLaUNgdGSatNpcHFxsHBdjQr8ncN2hjWZFRhBiEbqGlNwUNjCGEpSJiEp0cCSIKyRXZA5cUTZTQ8EMSXAUxBd0NGo
SDSKFI/OATEWAMGQhhEYaBbUtLQbFIpS2pUVqNCgsgjQSmihkGJ0iEh68V7elHW3jZufV7pczMkHwqxnnV7lUMaJpioHBSrOeA98cuqbSBkDk2o4q2sS
0YYIKafsaZZ1fv0FLos6ifh2FLIdYBsol2ZBojOIQyPZiSF7IirNvbkToAEZ5KaDQXMCE0/nKG0iH3IQG0Mp/2SyW9WnAplhTTc4yJXwBZ/AePy++yh4
dc/du+/O64zRCaKw+5+FtPha50w1IY10vjBaLGr/df+x4Gl1NlMaHzBkwHnVFrWjrVlUNvNM0yUbLPENiZnylIpyzupRwOTkkjptl6531qOzGVuuJhhi
CHbNX3qiaYXuFRYeLJWCxQFHtOTCbNVZOATaza3w/A6um/1eGYNZlzFszITLvwiQ0zok7KXg2h2goXAUMhtdUumEBEbUyixwVIHI0vMMkaVu4GuJd3/6
5aSE+mQ0NCzlq5u1+9hn7BxhuBPjrGeLsH759u/Hg7LhNIOgQuxi5MAVaNJufudzZTwIcVtbSBEAN/pmP7zkaUVTlAbDJD/ifZ6QD6l9rV9JKjLLMKGy
zOAmcj/qfjrZO5jqfC8y2Qk/t3ED3IiJoP8YVPEOHIXl6/TK1RzWQyWhHqcX1sFNInnGTRVMBJkrgjkBEUBSAFMytETBICVQCmChsJwDTtQk0ErAekR2
d65+uAICIoY5CcyU/KUQpR+6BPskBNmA9kq5AoBSGpM9bKC0VkHmwpMgSxKT24LDHo45r6dds4mPw+fpAD1TQAUSSI+d6rUoLxA8TNxDeAcfIDzD2iJ5
+jPYoUCf3IQi+9fpQEPQ7QA9Ip7MDR3GAZIHfGTQIkEL/aaGYSih57p3wxHuj4TZmKB6oCgGhf7CCAhKVpiKSCCIkhFiUiFd0KZV+YndkskYRttoy1KV
BhHvbrkHmaeiDtv+579kO1gpQhhYih4c6IIgiTMcXBEOg/1CQHQXy3OHngYZi5IAZFKqsypkg0nbIaqGqQA0VKhkMhhQ6MV1qcEwsqUwKMEw04B/Z49w
9ehJljYpWHL1rmwwH135d8dDgoB3wpEgyiQorQh6HjVyxuRjQ/bGpoGjXT1bbT8X7ukjaCwdLZQvFMYwy0SCiRUOMYVJS6kpxhptWrSRLRARRC2ltlZC
tGYiyG4zGRiAQUFBMJcSDeDaRyXhBQG81gbw3hEduMrEZXhzLBbawZGJ5sTG2hsRmJEA82UQwCMSw3FgwEQWEUwQ6CQDjVB6MoPLKNZVYJBmY5hBBHLY
JqhQBVYPEnkX29On4x8iA2e04CcUldiB5wu2t2v3bsZLBhxJkHCJNzaeUYnOoQPXvx4d95IU9E1MIfkywKz4pPz0E5wh0agYE3RQUibaWwpSaiHcqS+W
9BW03plglQmxBSYIGCAkinRqmpz7pxNwnDvmnMYTNUkc1kUMSsBaMkWfytMzlt2jjtlQyQMkbI4b0MzDSBCJhqdzELYdSIm0kkoeCfA2B4X0SS6nw5PJ
8BPGJIaCSYmGopJqBQmKlj3cztaLMzMZigKEyEokiKIfeHcdi90Pfd0nykvVmofdw9Wspn93YncD3B9nuQ98AZBSqJsoF8uEfoILb+6QfSVIjSqmxKGI
yvoTnyo4PmkTUUjRE/6ZiVioyYEr1TqCH+rgW3r/CT4t9mZCZBmYY5WBkD8WLPzoUCitYjFEKFsASpAog2FUtLKTgZO07KCAsDoHIpA0oB6M4oaE4qfW
A5Qi5cT4uInjOoR4YPrPehJE+zYfSIeqIgonP3gFyShGJFAzCjRoDznpU2RbAhSnvlrlUPtCr4o+VGWX9J7m9VQE9zPvZNkY7vF/n1tYThJERDMBD5Hq
PP0PnUgjCshPgye8whnSOX9jFUyt/bbB0utaCoCk0lkgzN0xGKxij6UsMQoHHmYGcyAkolspIKnhKR0NBH8YyoJqKJUueHG0wUkh6sEMSSZOQWVDVFRz
sECk3EsHa02kQgmoCUiBIqCovpIgTBwbTViiQmmNIzKn1ldA/t1UJbRQJziniRko6gIqiEppiBICWkOOZEMSJxjhrApGhBYsBgMjEN9LmywokV4S5YHM
pxbGAchZywQCSDMqyWxTMUMgoQiCmkMgpDGUTIAKS0KNslg2WDKyyxWxKMpSj+rWjfMEpSgghoQidnJpxoFKXsJiQUZyyaCNcVFaqb3BY1jxhRUTNkoT
Y0AYvsR3Nk0I+ICZy0CI7eCqPn6+UYnQ+yWtpzuMWr1wKDDPT8tQERYIMgxU9qbkVZuTEUlC0oUStLWGMiKIFLmSZBlTmIGYOY0alaZiSAxlchMigaNS
6SDDMGgqCEpEoclfGaE2kcCI0uGxK0Zh9satiXVqoXZwBC+N9FOh3nxd5pdHiyFZertHlA/7whe3SwSgUUUV8jMcWDBRlQ9oQYiQJfu7+8Tp6O89JmjZ
R+2aiGlY9rxCEZhr3kJl3e8EEdpQ8ZFEhhDBMMpwJphVAUJG4FkxPOBx7CC/MqFRFKSrJygZCSCmKaSQMlc0kDZBBd283vavb7yW/stMiwOM0IzYBv8y
HuPxtkBLYmIMQajhMshDL5BqhpQRPrAv2s4/kbJzIaPwlMgoAmEcWEXJVxqFcuSdAzDMsSIMCwyDPXLSOnMEMslY5YiE7GAe4Nw6iBiRmCgdmYopSGSI
VSh+mQX1bYgXtNzOA0NGxKbX2O2nSexV3FA27cP4RhmKvkB+qTz0tBFTEFDRTEz8vZezZPpv7YP7PsMb8TO5OJOiCikObC0Hkh4Tvv2yoYHf0JRD0IHE
PlO3Ik7dRtpWP0PppsYwVhVITRt9tLQRQy1EytSVEJJ88TAD+TDj9nh+/WE0UlKkwNFMRUhahomUyaEeCpEh1R/jOOIJ9CfqQJOv2wPX6soeQvuDwibg
sd2p7+A/SX/TBwrA/g7znN5dZZEZr8mXomhF4VUWa/DN9UOkt/+6b40PonRhve5Q5WxdYD3tNatU2KIbX8DKEoCGRhIc096KoL8zdVojESrmhea6TSFi
cg8Z5c/Qb2lNMKpihQAoCwHZD1+1AOsmOOeSC9TReA+c6Iqyf8R9vbNNW1gJWJpomtCzWlrlK6FmalB/I0TEobC7tUSVqQy0RxmZALIVUKsJlsxioiWT
wM0gOtIKIh9f5UF/NYKNNdI55hOYKsMSvgWCMEihjQMwzVsV0zMqUkRG2JOJXZmqbYle0NsSg60BWlA8BT85EQoRTBEfb9v1+OnAj3n5X3fX0lI/yJtL
AvtDQ9WEKeEwkIKI1WggxX+gsYwNtG2IvGTk+WK3nRgYcGngiF4/2k0wuKlDJ5hejPva/4NmGrctpzuLfQKhWTW2Y8IvAwNu+vcHHNPrlzjBt3x4u47c
Ra8KJvb3qlNj40ZdMOLllzNx46/oTaBA6Jd0kLOaFloQ0gBlBP6biQAVSKsFyxJZeS6a20g0wINBtpQXKf8U0GCSDiIxOzfajfzfc2b1blHcONQIs41P
gcybKG0aHRIsUZMt9DaOtGvpm83p3m9maMduaWSCIw0wXgaBrQbyG715Hhu7LxwIlOOCYktDyHozVx6zPG/CS7oR3QUYHp1Jf4Ks+rMZHh2aTE2WKPpZ
GiTJpfmepx8RbtA54/WT9s6e2bB5OfttqCpNsMbriu9JSH6aO3YEVhCw5XdFrIeAEwTEKD+EjadzIrioUPqLeu98c99sVe3JvjC2JgewpyVmMeaMNDel
Pd1NGMie94xklMSCqcSKW2TEGqNBalbHC45KkYjmBgsxMywtuEUtEWymMMEla5UYsMYjAqYisX7yY4FyWZhipHE8lZjK13xzTH0yYN82jG5FJMSCKtoj
KkehqumXpM9RyeqhBIN7hw53y8t90kctC+kM4ZSnJmT7kHiht37q7B/bCRBSVun5eR7nAyjByGxohBYVos+iVGuLlhWBGAwT7rlkvctRXE1dtG8tRbl2
7sZfSH39RIKshBM7wBwPeOgE3OPh4f3QlKcuCgzHgGYgZpxZIdAN/LllMyAXAyDfCQPlU7xxiRghmaUaGDyTNMZFZbJXAncdjhVPFPVEGCdSe2dvogbI
boGzr1kDic/XbNIlkPg4Jt0v2kwuFYoKE1hZX8EUO0jA734E7AB1hpfHKd3aEYQnb3ZZIePFCoarBAPsk8eYG8PvUk9zFhmFCavTP6EMejKya9w5Xbw3
aybrLaXwbG5hWGidk/oSkL51M5lRonUj3et5CHWNRtJEQpkpUCgCnJgwYLAFMhMEIhQ1IiZJuAfdKxUUsVIMxQKd+zTwhXx27zEw6+O4PkGt+xA/1Mkg
REWKIj6v29gT0Iq0YFC/EhxdrbHB5Odvs+fJyIqsPnGc23p9sMWao9NmH7TqUNq/dKfD35tIbVHKXnHiiKnhCJQhMAi0zBeZi9b6+0OD8NgEEzt7unXD
O3dBFbSqapSehPTrCZ+yF+jKyqVJQrLGAsBHlCGQUq/YHjy59evcvy203Y2bCd6xhhxDD7d61v58ZSMaJwRFeyQf6/6uldaOGeOQmHy2UMYYD7nEowY0
j6nxhh29QN88oo/M7+rSTaQfZLu+EvOZTO3XyttYUu1192bS9t9tXrdlw6SpQdOnTSaSfYdHWXnm1Emc5tO4M3/uJQPeAwOf2wZMBLaIWXOHDGHF8Dre
adod3nRPQGXEoxoTMhoQ1+m9aQu0xHTA98JqBZEyYhEpmXjZScMyonMymoodksUZRNlgFStRUIOAPm0I4GkKA8BresMYUtEGQ5TLZJQxkYyrZwrIvJIC
MA0kD8oE/Zw3bz1+VQvoeHylmCO2D4ytD2DOEHod5GgKN3/fnIDiAx4EFbzArmkNEy5LogOWEatcIVaUmuTsk+F+Wp/7uBzzw8cykPED9ZCfI/cm/X62
BZ93fAsy3Wq1wFTLDT7CBpmmaeqvO7vNeDnsKn4G+XdL2DaiSK0pz3eNpJ7cc7aJQLAR2pZ+zqtGFJC4kERsrMlKrKz4BLePwoGksYGvOw9E0nPLeBDn
KCisJ0awVGEiKirVFEQ1MLEm2BhDlhVBww1hJUGtRgJWURFC0lkBkUawqRZBEWQtGhArG3ATGChUQBTTFSkQNXl7git9bMxb2FLEBNQgQUUSNEvY0Uoz
mwDbktpojCslQ2No0iDEsjFShNsxCqWilKqgSiMsKJgKFAiSJSkEswwKAFxhRGMVY4gVmbKEmCGMokGYgo2wVssGnKhYmKSCCoQqiZqiq2tGsCZcsmmg
GMRCDS1EIiaSii1qoIxRQVjWqMiIjEiqmNDLREiAiCvWhKIm7NZdsKqGFLq3KZQFMFQnOmicOUOS8AaZTLCUVEQdZVoWVNxq40JRczKijjEvfMB1QThM
dZRRpGkRGFixkhFllEFXHkyya1XKONP2XJnACYiG1Q4ZixTdhYacDAoONVG2YZEpRjUEjKyihGVAVJ0xtknDZxo3N7NsHYirWDMpUQZtlS0RzGqiMH1C
hvVLhDJdPGZYRsdymNnAparhwjUCshcGEd2EMQMslJFBZJGleHlA07QrsaacFSAxsbUDJveGkLTzRj9MMK+Ko95KoMIbGZTdCtu6TSatpVsldiajmm4a
ZDSTSMa2RxmgwG1CltpbeMFMMCxCqtrUUYwpWigsDiGqO2ouoEZW/EEXx2oZiNVpZEe3POU2ADVCsJWjnaHpmXm4diYTRMMmbQwKM0PWPmSm31BHirjh
ZaxgNCbF/Tk7dKeQzYcU2ZFYiioipar105vH6lW3GAxN5AucFWhoY2k1wzau1bGHZpRUbElRUStZpBYUMSpJULEOmcGSFZWRsoqCWmXDCMciNjScW2zD
YUgECE3TA3ZMUH46Nlg+phVwH217MRnTiOZPxtqTx9WIdA5mbw/u8cbrIsFRI21SpSjBBFliKFYFecKHRLVRLAojbWRVig6gUShUspUVKtYClyYybJlR
wGQNSOAQEEHEJQMZzlibpuBgnz0fnyUP2CJ1he70Sfp7ToMlVEFJLQMs8xP3wURKrKyqhMFIRIjIhK0Bw+7m/dM/4i4fvy46pLIalqCMFAURBZXENDLB
yMmWidimNtTRIsqDleUJJkq5Adgh4d6/7AggkMAD8xtoVeRfoztgMQpBnyn1usNwjaByHJsjHKkKYig2ZGqihL2GVbVR4TjjPXP2MLNzYP6ilhwhym7K
xvezY70jLXsoXQ4gH0xDwkgeLXFD3mRt6+2DIjBjJlBywMzt2dyYJ7TgROEQ7+07v7+WsiDnDtm1smLKO0jT8RVTtQ9B4HRR7169qA6lJJ896ooIkJim
SqpYmSZUSZVgIiUGGlYD4JzxdIbZhCbZiRQSyQAUgRKEk0JLILuq4FBRYRYQQaxLDqG7Mmal1ZU1lNarjVUzWYNtrFlayKNNYamQg2qsJkwrUbJCqRUk
mMImiuQiLZQyuGCiBWUrlaZMyEoJEq2VUcq1xwWQpklyti1MYYMlXKaSsEygtLV05ktVMGZaGKglQDMyYqUKLSitZZcyVyIWkdNllqE0KMYNtNYNEHKW
YkUpumIuFSwupZmZd3Jp0ZVcEiJqwVtxNYjDClG3blyOYnjKMeM0mrLNPgaIm2qJptGxm9wosBwpisxxjGTIbtXVkCuSmtyGM0LExqW1gaEWtxo2gll1
GqjrJihoVDTotrLjYxTWpo0KXW8ghmMos8GH9EpMIcbgUb6wT/GE4vogP2kefEsnXf7Lki1aWU0WmUFLJgGJSHlJ85yQ9QTMEWwhhjz+h93DbeDkhFUS
1PzX2mPgve53XYfqgzpe6fYryPZK9h/T6BO15pu67oXnWO9hvRsZW0gfvFVQpYhMNidpTnZHb2nTbrHDjxAJJ6i/pCsOAGY+cvtTnRjbRyw5ZbvrCuYU
4aRdSksUMY5n5+dNgHcS/gAfD8D76/qfm5gtI6MMGpbUFMypghRqEkaysk1kw61r0ChxPtnujuzs+iHwTsSj3sBJKglEyznHvNoWoZq9wm30NMWeo4tV
jpPcQk+eQZ4MoZ33CYtfF08qO8IwvFX6UsT5hD4AfOFgqiCKnlLQVSWE28k98xIRNicW8rDtMe8Cdazu9+H3JkZyskMyIqKLDxmgtiZM4pO8PVUvyysz
DPOx8/Qr72D1nonCJ0ZEyEWrMCqixFQKoraQTMmIuWi0rYMaNxLcuDRgjFpSlZNw+EkHipXkfNIWnOYOcG0I7k9CaAkBF3TYhlMTmdK0ePK9iZCB26Hp
reBwYe9MyDLh3hSNkKxu1tnTr0lF2oadl6q4E9d6rs3Fp6eZg+ngsM0FisLbjcQ2Yv/BsuhAAIwXENBMjWRKkOKVhwHB5GacQaPmQPb7Bs6qMUF82iiI
KsQv2pjEWKiMkwLRKlUfytEWKKLBCOBotyxC2irGKjaFWlK1CzGijEViqoutYTFESIqltARgoiiNoWNaka1VWIkYSVVTJQzJVCRFGGZYQUS1CggMUQUV
ZUoiIsUClLUEERgrSMhfSkPenaOwh/BIdvo7pHuX1+Zum0IL5sO0j9VAgZheh4eGD0s1o9cbHw+X5Hco0CVRRQRQQMUVFUBTQKkgRSNSEHbKhkCB0Q9S
YCBsSl2oYKL4CMCpz9h4nvw1D7uA9OM8sQyHskwJV1PQ0Z/Zz9VTJ4YenXrP6LoiHI6IocTPdw86uzYPiPRRPpc3YQ9KKHB6H5p4LNEFSiEMNbMZPvN3
FXUhno4Pl78/M/ELskxYKqJrMUwmaKIHH1Xb5+rrgUkQUkVKxTQ1pdkMAPOQDYTUiFDiEChIgwqY1FDRENFO6QJpE0CmbAmSiJlSIgZaCVmHCiMIoMUD
Qmu0PuId5AzHxhWysW0pLKkULaHyGFHzvYshLsJZy9FxC1qZSem4IHADeUyBvA/WyfcqSE+vQ2B5Q80A3b5vyLhhBIIA7YFPgea8+bF+joHTZ23FPxFA
/KFEXnfm+59wE0lA3wOM0M7JvwHTkVAlAB5bTxGTvSUxReVYGUedjlMBkfWOYHevhInf5iIgesA+4T0PHPkh9r2E/fZUM+M5ELiGGAB0DmclTx/Dy4+b
CfVh8lDoWd0x+IyKpktKkZxTQWegT9+tneHbvfZmtwwYsDqRMgjETdoiJn58hmkb6tw6WxZ0ZU7ioILiZff4Ip7kQ+ABAeL9EIF85B+YqppRfmGOgMgP
2CFJRFLNUAAVNAQFS0hAFUo0CRIFMSTU0tEiRJAMIRBQRSKBEGMCMhAxPsm43dWocXWEzVmIZGoLEhFYaUTY7YutWAaZIKFRiDqhjJrVilSb1YuRFIVh
XIFWU1ux0pmENQEmAsE1aErmFbW1SG8SFEEGRAmgEFu0/l4goYGxhwDgQqrBIgUKMShJAUIJBrBVMlQpX/g5VMKxkMyxjAKIRsbKkUBRSZSWSiNNYOCJ
FjjmQYLjGLOS5JSUiZKMO/JD9ICBEwYzlPO53de7AE/kkD1fCqQLMJnPMoUEh4hJJXLFffGo6e2DE1TdZXjRCdhQ6lXczyfcv4DbWg3rzzlO1Y7JJYjW
dtfoE6C+KK+sIil80MPP1Za3Y1bUEOVyFYoYhMQojcEDIVgYCYgjgycMyaNSKxLSlG0tKLaqgpjZMJKSymFGzEkhjCXAwFrIaCSEhbMWkXCDQrmtzQ/v
LAUxlQpTpRRVTB/7+7T9Y14n7zI/9bTf8eG2fBuj+0H+Rb/n/klKrv8JMM7fzsIGfmhuf9bzZSG6WtRUGkiPPtqfcSOrWuFsFpEfi9AF/tnW580Vf9V5
lLGWfDSKQ1qwsQFwINYjVT8rtEmjNG6q0MOIxjT86w3idw5vFIn1HqxKIfq8gRBK4qHk8HLuqloBRLobLegR20rjXHyoToiUPbuIQiOBE5Cbu1MJC0i3
T6mJhDk7hCyPHSmQF68oE6BDQUfk7U9pPBeQSpeWg9+X7AuePLdvyDM+HvlDRaUbzAdeLDnYMt6ShaAI06stHIOTAQ9eKfPZx8kL5MVYomV/04k4iNjR
oQqxIy5C+dhiRHqzomAKKzjzyHKL0eeCU6kaRnoQbv2tb0mJCFpnchY+B0S0MW79JoXU30jIzUPzIfi5GnXjjdte6fqpzrisjy6Ii+zc2DsJGZaLawnG
XfRtCBwhRgxfW7V+a7M6wzE7HtMWvY+xu6D6NlJEx0mD+ocnsFgvcL3M8FAaOiBZHudg5Uhz8eXbwexiYUHC9qSL+kODXV14kJqYgs9OBpT1pkfMP9dL
6dsymwgr2uDB4Q9JYFjxHh+bGjoGHoOwqA96Il+DaQktAOKUDbaHNeTIdAIhjQvzHUIalJnCaiCCH5Oe6gjFsVqE7+nrLknZ2GDB63TjmWWayANMyJRE
ES/UiU7QJmUwCIUpb+hTvPJ99w+Z8tjL3Kn2t+yEH2k77uV03dGu/i6kG4+In6cZWZ77jQogcVEQ7hdV7sxuJ5DhP8fAopOg+vbew2ggxcfNJizEcG83
sTWAjZ06jrquoDhpywd16iR5v2HeYtcPVOZO2Gs4odkWTUqIW9phhaLdMA5ZMgmdcmy+yFxl+0DepextDfwhJaSj8iFXgvIUD5aiu+ILW0ynz/VS0Y+T
xAx1IQTkgfBEAwFH0jj3TDmeQdNWvlFjZZEcF5I9599UHlrjjIIFIgSUYBCAHd8/JdTob2NBYhsgSKcl0UU5d0QTq0FkkOhaeWBimVUFJFtvtaZJBmjo
X878kdmeB9E7nj6JrIPhSSCiFO39FvMwb9Bc18rIx0DzSjhCDu6dt+RdPClC26WrQ5pSaeA5XLwCS5lYeQckY4QdQ45xHfw7vE8tp/1SfbVqp89ctlfh
FUSlyCVAIJ6GbTMSCchyF3fjuwlryjjV4iIkq0WSvd8wCQSSQQUBGW/HBE5m+oE8bWzmU4NCkppgIIY0gEhNfSRB8PHpm77lKsMoltqOZK+RlvF00fJq
Ac4p4mKc6yxWsc1L3HXzq7qlT34lPy961OpCKdjI3nDoE7JyS4JGEVOhXmRN+fnG46cbLZzE6QgLTa5Bdd9nfSDkPnZRCxUSvKLjMoyHFtnQ0KExqRi3
uNG7EFiYoeCBoWzUR0IJR6yo0JKQ9Jc0H15d2FniVAshxyuyIJJHAQqkSyB06mPO0IwxQhx64+J9RuSObc9ven88/SKu3C2onxpExyQ52lRYE9kb2KfW
+hIBBYQ4KfwCUhYPeSp9mv2rfMK0wPMzXyBeJ+85e6U+OeYfh8tzsRUTyBsWG2GKuY4kdVBjr9P1350cJaZAcht2k4rhGOiwXNU1q1hp5c1aVE6sAxMS
e/euPCi1FmQl+241KS6Y6Ni/jFE/CHACW/ZdElt8qmYqzIDXBABlAQDEZLJRTFkCJio4pFn4V2uKcUk79u7vAHPqg9oTUQ3cTGytQeHy/OCCgge0wGMX
IHYOzfuONT7DxA3ojTnanw3LzpYrkF99vfx78nInjOuD1lhsVQVVF29uIeOS7WIYk8vnQsdhzAVqOkHTkI517931JUW6YPgwb6gWfvNECgeDPI0g/g87
fK7Q4+tuMS5LrfhB+hO3RFa4uOTRFGwRHPVXODI4gcurSb0QPE29Gntw9b3OvNV4x+tv4O9BLU2I8UvBGEkBzNapQYM+kJutkGF5PgvGn8kwhwTzD7Mo
pHu5fd1bUJA6I+sAomZQxIukea5MQEvDv6xxoDuXRxwhtIQNO5RQt6L7XFZurx5iDyedKOoqOdU4stCwiMMyYkhR8821POLMbMGIJcpGeJFwHdYGAf8N
Rw6ZmS7U1A0gJpUSIurs0mVlQXHtgw4EbiCTkHCcDJeDJHrbg+d8+jWq1tQeSo5obEGcdUCOC9WHvj4G96NKp0U9OpaZp/SccvRp55+/JnpC0xdSB3Ni
GC/Tpw5Do0nHEXajvrGFc7piHQvEOAQ/yyxz7NIoCCR9afhobjnsSzZ2DT0ih2Vsa3g9XrRR9thEjz4fzQcfKAO5Ws89x51Vb8XdmkDhckVXiA3ItCIa
YZZcY4e5BRlQ55PtOAbMopk7CAzwIeB7iJMDhN4083pQfVWHHcpiQ7jen1CXNCTZ4Qtw3FhT2dPzKvzxwJmR3+z2mR9jqwEIPHsPOQhx12MrR1hK97cS
wIsGy/eSCDDF/ExT+h6i6bqVHs6F5SDoGiYQ4HDM4gBR0Rl8QyNMwcGODDPc1Oc1ctDj2mNZ1DA0VNdSJ3KHSCrYoOcBR0qGyhVp6aHcmzsVDiwVdTys
nDfWO2EW8uI5Qq0TBHyNi+bb1bOq2R1j7/hVA0AuyRRnPxxnxJX2iD3DhqynHdyKgPKXIF/UQ3QhvJ8dt83GgKiuTUNnfLAFjPWaDnhWLycQQ60k3yal
QSDgL45WIXOCFyu/yap51Dt8d4vPz7k7rXjEee4ZYo9/2++c4TkU83yuhpMFbme0PWE9dN08XT+dw1JmvYmsIcVl0GXvBDZBoJA2OIbmZAgEX8UzN6HU
WTprDCW+LZpH6X1cXSaOEcpM7wuLakRF9l4zLTm0bfFvvnzsR0h8+yRRE61pC6XG4xDTEG0EMGjWIH7j4qW94fiYHv6Bc7SwY2M31yETXU+ux24sNiaX
ysMhqfI1pe+dcpezEdBhAsQ78x7Cl6QGcYj89cnX1wbOUHkdyHkVbaZnXr5XTmW6I4kt1etciN+NBww6cZBQIhU7c476m79hLenlyCixGaTF/vGCn9o8
ykHdkAQ/M8nTuvGuOuMGXYPTqEMkeTBmIhmgxcw6qDMiUtM7merqQLaWD8AQBJJLF6HDht3N6txYdnu73WXbG8bCSMjVYsyWl8dxdB9Ecb6v4ltRMeRO
uQte2a4EieIV4lm1IwtmP5HnPTvfOfOuw+T3IckpLt2nKImDaGgHXUe+BbI4d8iyeNGDrxnOqG2okUylb3pkObKqnreXB6M9WfOvD86dcRPnoQbDmebT
Z0nt/Gk3f43zpTwrt0+hwEiHgiEOnZDgS3NhCezq4vSvzxkMTaWVEJcjnuLypqDZw1ngUVEqqDAvlLAcZhdKrGl5bLVpy5Em8CbJiKAmzdpY1YmXQbBT
QJsuYaZis29hOm7sRe9yYe5uK6HBFZggvLz7r5jDSookXdS3bzq9UNb6EiGXi34pAGaTdGAW9ShxAouRBcktkKIWMlB7I5MeG/ShElkRJHZgjW+I3VGv
GofM4JOSjPlLdRZPCTAe7IPTOIC2qIXylAREQor1UUdwSAxClEznrFe3IKMRtQhwvYGwdHGMpMxIaIb3hCgR1nVjD8L3uPilttraQohDdMj72MahvBND
DCWI9Dw7jIernrn598wDJI55S3vkQSeJmDdU0NAlEqGhiCCi5Ou+qJEpdgrqhsP33b5j8O+VInyOa1zxcC+PN17Hv7bnUZt4I4hGI+2p9p8vBAraf2TN
XFiODjhhRZgB7SyYAjIVuXUWgIA7AVpRqlqqIiYJJIiaUVVQkJTg9kZyxhSBPXBe/wPA0SmBrq/Uz8Q5HpB6GB57Q04MOUyYkrPiIEWn2gjiyId0hVt+
PkWBPdfIN57nlYtLgF4NGclKqlgyi7SJkkZHQWhHGkIYu7E2ZQF6biKqbO9DkvJfEo56pshl1EEVyk0DOFQAZoFgx803GeqByHYOA44LxYZAujGO2gBw
xXAQDAEeg0+JngZzw4mcK7S8SR33Iuq7rlsuEDi7JvfpPCac8gSHQDyk6ghIZTKvpf69B9vsrrvoiULG/zaoGHOrDQpP8zRh+A+C6hChtznZW63oTp/d
3R8Je7Xy4UnAeYsdLE8J0NNKyHRLrxxqg6TySsmuG+E0hprFDgUeXjT+yS4a9KcxhxR3zRmO8VRoI07aD/mzs+sD93CIek0epDnojjGaTsJOaEVQJzC6
rd13NElDEC399QD82cENEMbCgTda2haodWWcxQjOaLwWVx5wsTx33NhuwmngDCktsNc3rgf14f1PIgfCG+NaiiHIWsMy6/2Up54EI+z7GxJoPp+SK1HL
aVMVbv4wzJD7qYMEVZIIIgQiAFNmqsnGsurhtNiAoazDNofcnE4s2kKwuIqc5ics/tEMQZGCFy9Od4hzaNsg5KMzcRzi/sYf1CGcUmHTJ08ZLrRs4FBk
nCQK3Wdrzm0arDjDmDm6bkwcf19O+9oRubvBQKD4CPEVlYpwyBZAvbODlQsELzJk2TzD2ggfAoliyn0qVBqde5q44OpU0tjLtg0MMBXxsTdvPbsqKb2c
7UPaikYiqKc2XZM53ayTlurmNINMrv7HKjJbJWSQg2R/oxuqlerlPl1pLEiq1LS3oqe3W9YO5YoDoPdmFmaq6uQmMZM87h5psSHLxN8IBZISUgS7IDLl
8ooxLC0/DJcRsRj9cuGZg1tRjW4ZFlyihYSuuQyhGMYY+k1XpaC2skh8OvfxANFNXetKyQ3IuIuZlYsbq4t6PLmkOMCkc4ETKg0qhOZbGm1I1K8pM5ph
SDMUDGo1WSDcAo8xY5A4wuHF1YHF0UI3pxvctsZmzWtKqNQqy2KDq3KGDDaZoaS2i2l1lBwalKpbd6ulQdLdpjmswKNwpapRllJaWVa2UUVUzLMEWRRO
BLq73Lp3rXOzMhYjbHjOGaBkGl5wwQ1LpYFpScMUnDDBkXYzIrMMty0RdDpMaJRhbY0lULqhds1xaaLWhUqUKsts1OgyrDGwCgfNV9iiZ7xKEk8Gfc+Z
mk9viFAexzLM/D3oiagB2NBIex1na/odtEOOEJSsiNPKyQS45EIO0kTaKE+ElCuwDaqAO3sNfpRWHjtWRA7sUlPr5UwVTRb77csx1opZhC0mjRx9eN1n
bqcvTE9RViQ8gAZjiucrmZpA0hmKp/X5n2tyPHHBY69gG0Gcphjj8DSDR3Ip3NNbDr8jsDocQE6wEQdA0MI2pJSpYKFFZDu1T53USs82odNa26Kypn4W
TGGhXBnJfwZQw7DCNTS4WkaR+wXzAR8rpX2Pdn2q0kljJIqOMnyOmuGkRd31m16mNlDF93dy2kovfI40KUIfEjHpBnYIAt9yX140g61iEdaX27A54n6J
M8tjAaTUwjW5D6r9rad+8KxcNGGtZ+FY8MpiYGpOXn7qB3YxNpp5z9P2lMZd0paPKsh/XpaeIZb7MrWVDbZxTQyBnprzGbnMnHeT29TaND5cpoLjh40Y
TCNd9hmYNsYdvTz4w1mMd2kxLwBDi7VjPve841PjQUXIvCKQAzqaTFIc2iewPPOAooUgiAjJA4NBROAhPpDEqoKFsKgsFoCkosgMZCghlnhiej4+U0jM
jTQQvMAVNSHZzIjxsfRnho7/Hb33M0Rm6WHAztMiIKKawL/FsxKqMgqxthYrHmgfega1ChbSG2iRAUBMpHr2NL7/A9eg4MHqg6ztanwJV3f9lmRUOtqP
4G19PQ1Aauz6Q1dx9fuiiYoloSpIE2FCfSa/PaD1hnmS5uO+gUCkmfnN9FpkO/fKh7UIqwGI6dRT5D5gbAH9vikPqgyEZZVmpCICYSIoAiqqnOCIO3jN
Bg1FJ8kDmgKAoKPTmWtHF7WS0YM22UC0w8QrjDk4y1tp6j65lnB372Wt0dPLyufzcEO7NDNsNgmAkIqGakUw+lunSZ3OxKCkIydRygm0uixEScY0xO0J
7mzYjNJ0YFNDyh8vHKO3st7Dlg2kT3NzSiGfYncTAIeiswcWCMFLSspKIjLItYiVBhI2FRlSg2NYMY0ssjC0WSrWhWLkuVZGVYSmBKJ36yGITUQuImAJ
OQBgYr+51mkypiIkGYaKggiFkiCYlaImWA+UKbUFVNLFVdipSO0bkjQJqqzdiKS0UkSgyjg3XLImQpR+KVtUkwrs4SHlacicetGIY93VHqGxMgLMWXeV
Him0wQ3lGuiWpl2WbggkUNBvKgZui3CuWuziYO7q7jYhlNnDJV2bMhikEQdslSJjjgMiGoEHHtoksyG7NZZU8JRUU0pw7ypY0ciiachdNM1i1o4sxuQx
3BkSxR4MqxK2uiYXMKzGVu1ZcxyZWZXjyuhgIDMBgnEKNIRmplHrIqR2wMkCQNMI48hjrNZSyWEZo1YGtKoii2TowNhI3Q2IR2DSkacEidcLq9Q5+HK/
0LAm/Jljn4Y5N8SGTLMofg2Zn0oNsTuheu6ZUM3Ow11vmh5BfJNCQwU5DPrREbV7VBtBzzUtDVY31hPTPRszIYgYsYoa1QLjQMS2Ejqk9anlrDuxrYoE
Oeeua+F34DFYG3Iz+F7XsrA3FHUpEH6NNiRxQ94UMeEN8HjEBXyBsg0m6zvmVNm0HDEiJkLR+U9JPd7YlT2ZC8duf8WWNO9JZ7e1Ft54jh7yVNEaPS+C
Y+3F+WIh0SEc5IaqOPYDz6PqohBpFXu8M600n4aiBniJTtcp20om1SevLpgeUtATvGmxox3b5tVRfSD0act17RQ0KemesTHAXrQ661hWxpFYKED3khUq
jEixIwQySwwQUp1hByhqkoH4+k/Qhs7hLL2Tkva9oBpF7C6RgnogVWDGJPfYc5SolKUrvK25Dz1N25NVv4yz7xWYVnHv4vwpwnt5eVLVsSAKOHc9uOmO
iB2A15RiCiJkRappqQZJumL1dGPUNI3oMPo+KcU4G2yCNnNM94uqA2bNOUb1Bw0fakvKPtvD4nSzmCIoQZgjYFsTsl3e3G8DcATQkAD3FCrncPmwhZfm
nlijzoyLCnMox04BWUWCZulgYbKM8lAKhM2gqyEh2jvDTsjEDhfyhCaTB90noCrmT8931p47ZqhtoT+u0sy8Rt4aaikkChSqEcQIhgpRBQH2dfZv06jl
5rz+iXvPbxkkmNIM1bWUVV17o2VR5v6PlSRCBQQBgCEy85+ljA/sgKGND6/o3IcHYC/bHRA0H6U2yJYHzGmBGC5baZEQeaoM7E13zor31rnlIENJRAFk
i8DjDXlnN5djrv10THEjOBobJFZ5FC6DZprd+AEiQtvJABnQ4rIjLP8dixEFiW0FHQM9JuRQoTfB74yueEBQLb4WdLTxOtoI5yEQswsSiURJHKTk3o66
JNJBJAcAECG3ondCEQzGxgHDSN0IhDaWxLHMRurDXNzu0VnTlbaNqXraZ2wsVJbQxm8IA5GZ22BLoNC/jZjw6+mjQ/HM8Mebp2VbGAl0d+yamtRjEc5s
3zvLxpG0tEMWTXTyrOWgqTGkGx6uFcTemWD8+TjbTNiaI9XZZZw5VhLxsDDQa1YwzK77SHMgzIHlR11IZhzbCgTO3T6fgagYwIgRM6peOZivex8HHUUK
htTo6ZcWnXpDr7nC3UXWscAGQYOsDiemmxuSeq/B+pWYaHCIvaI727Yx6ijHpBnm5J45Is2s9aW8HwiizHS9g+73uQ2pRE2S3PazTW5pAvmgaNGpdhLh
U/WaHIixoAtzmyHgCeJB8dvdS4JB87vIFiqlOcyJaVHhrlb/ry9LpnXg31UjtvtwkUrJpI3rjtzr1OGWf2sDeLIUY2OIC81ZhgmhHWLM7PLDbJdI3cV0
5BjIbg3mlhgUG9umzLrrZBIa41qrpwqO38Ohu2crTifHEdzj7fuFsDpOapRnDXxNOHDxofOVBpZNLYwNXhhzOaR+DYLjv09tB11o2mBfDlOQZ1hv22LQ
agSIc1rJnUiNMIVdssMNMypl3hh43vjg4JnBlmkKsgn2iCzUBmJ4mnyxwxretcFoYsB1FmIAd7eFfVboxOqCirZ1jsUHIml0uuaaiaGG03m8lyxxsKlX
pOWBCEzNxYuB2mZopAChNw8PpXQGhCYUyIt1T4Q1AgkGEExYggykWE5AyxSMWh3Md2JIxhJCIPCDLBO8hRpwLLYG4NMgMyIggIh8V1Nu2h1RBE2kFpmS
QQWTDkORfVSzQiGRBtikiGLPSoERgIl7MHIQpW7SYLDmWNyAhWNQsgOEpq+IRnohEPjB6LDOk8td9SXihVElYwGxPCGkmnXBzCbe7lTOdlpHG+ON6d4i
LtYrNEy1lI3W07R5HXDgRtATW9UDxvvrOeqoqs4Yzep0ojp7YVxGjWuWQfO7Yb1b4NYXT88OnC60BK9wi4nTrVEVsprU53sFE7CQiaROAW7SDtxLjTAA
kbyIQDbymBl2Jtq+UeujqRjHNt787Zu9rgbNXrUvR0IvQFAXECg5OJjCgGpG6FHKRAxBY93nr32b6lO3R6K6aoqoY1MYxRWEoBINZZw6BJSC55e0oi6B
IsHWQFYmfwZxNshgdGc2hGxtGigIwbQeisdWIALRkwIVi9C8FthXBx8uAntnTomuYG8VYoe8T7nCFYqY1nBiDLVwni1saImeDJkTxxI4rghmWkzYDSjU
bIi5yOSBvYBCGNVOmPDEdbVZL26Ym+hCccMEAg5DynGYYgpwWs4g4SG5xmrc0mHMJebXp8myJUfM3RFFgH3TsF1WovZt2xoRKMl+afg044eO4TgnWFwQ
ww32rGsZ2YVXRe5HkfGR+py3Udbl+RmpgDeWtRYOpV0GC6PECA8gu7MOYME8OtyhiCajSrRi+ESLIMLXD2RvCuhny1VUEHzrThZHV3l85MRIdU7nIGiJ
ME4XvrTxqVZjqWWpmSqNJwU5Qq8BlFwILMvGs9vbprnrjoRwF6Fs8HcRwjOBM5yQYc2HceAUPW8Dl86WVuHKdYOL5SHsTNQnbrfi5tdThp93DjXgNL1z
zyVHREdI8REx5UHUETJ2Ac5TIJhqggC7js57PXmmsGg6kI9wAQSyIxkXszGnqpcRy9EtjhBNFO8rxjs+CA5pQKKhcweFUy+2P0ZgBqp4S8AIbD7BPSc8
ySvLjo7qcIYsgbl5HNVBH5pXXvV43zd8adTZWEhreGGEGRTxhkwJaEExwwgqUxE2q0ntDi3gZpqbQIJhEkXA8vt244KEXJwalxZvvtdb2PumLPSa9dYC
46CCDVJ2TH7YWoMaAdghFBgoiDEiL5tkDQk5yuBJvCB64AgASwipcYutqlxW5REyoSkxIs5Ct5co4wmV06hA70gMEIkUZWqoVKG949pw6DhyZQ3o69bv
edmV7aj5ZExMaQxlgerMgbEoiKhUhblq+C9cu+z0ya6YVIfVE0ICKBIt34QqYClhFcVDaJROlFTzy5Wazd1oeNjrkMfWlMbt0y0tVhJDPYRlMg5HXjXn
ObvVr79da1CvjHhw3XHVIobzhJLviExCYqgqpQTXKDYppBwkkwfdGzADF0rUqcHJi76NAccloB2Fs2tGItA5lxt7TQbExLyirSi5EsDi7o8+DgSIYwuA
hO6sIfYHoAYvBAMBgu7XZcFKLM48+ddrzdda5O+cMTkNMRSUkRElCIUQUSVIwp3nx+JZ2XzCf773afGo7aLPieXFEZtrHf+O9U1A00GMU/Fr3LWhaty8
piqCj3p7j46nxteCNdQM4B1kkDnIWAsQA6sPotymNNU5ID9XupsTygZIG5jkPUBpFT2Im3M6bIcfRPQ9FY6+sYEiMMt9h3qmmCHl8TIHwOLJ34C1pWqc
iUdYXWlvz7kCeUhAN8vA8Noomx4EKeZKUBNLQSlEQEQKeJ7KghoKahYqKIXyaqYZmgF0BtQRTSkyg+YhBy7Pb7tHWjh0eIuPd8JQyQoVoDrIGPYG7CDC
lkDxLZj5GyLqy1G0C0CxEU1ThDP502mmKaYgqxhlWjBQ01xqNuzAikYlOEtayLBREpmKpDMwZooIaKKOEYREUSlMTFb6LHTJQZFBR7Y1GqWBpCVK1rBa
MBghUJSCQyTGDWsDghK7KDExosSYyx2hx0QJhMDBswKriMswBVtLxsEbQJBn268K0HIOfoPKfefs2Xxx48HQkikDrSgLGukyiIQDmY1UM+Rb1FMqxBgJ
jbC7JKMtqJquaY3vcema41zs5Dab1Tg5Izjc3jG3poOhQXSILhcaN7tEMQLDsH4J6XDFg4BtBEP00fZ54Hs4/SzJNQWatBNTKfh06kkj6GkBPsUKiRGI
9B6SPuWj2QygkGuAEHBbyR0JkUa5z5FFvX0q3ONYG5ArW6wfH3yySyOHG7iUceREEZJcuryVb28CJ0ykYNiv3bvGQ0XlO8oog/etph0RsUS4AVQmRtMz
x524PR0MzkbzYWhNnBU5IFDnQUqWyxUYaXaEk9D0n1NWvoz3NNUFlywqGMMCKMYRBjcpRK3ULrVCi2QFJmjRqaloaYLWHkT8VPjT3bIbrHPp7k8PApg8
qLORNl12VAFFtpBLqNVMSrTP17pDjoccw5Lb39JCe0sD3H1F+TQM/hSq2NlW4akIP5kFHiEfc0ayLbWmqwDbQ2kV4yRrGgm8SVzWsJCbQmVIO8hkm5Oy
pUJLSrKICsQWctB4ZIYkjjRXKYQVJJKIJYikCiBJSKKqAYgiETjti7Gy5LAW3DSI5AiI0gRrBkZqivGKgUOGg06ophW+TIOTBiZBY125ISIqcosbYJpV
MdoOggh3Sj3ShQlCD2wgfKVpBVyRTITIFdQApqADvhE2kAaV6c5KPPJxDDDBCnJxMgysldO5+eAhweVgcoHgiQ80h/zX3zzxMCH0OF8rG2CCKhWNhFTH
IiyXNAD3Ch3JuIhsgbB2Snu3VDpohtoe+NN3EIdTolXlgWZXisSBsHryIbqJVFu44nLhx3+rmZwRixEFCCay4neaG2Sd4E1yN51mA63TFNFWxTNsMw5g
XkPSFJ9X0dMLD5M9yG6biYLEH535lziL29C5eBwCQ05TuBT3bnx7r0lkoqBJJ9fHbkJDy4AO/Sk94wMjmUVQwaOMCe2rphUqVi1BRiBUwagMTVtOawGk
adWRSQTtOEtYWMSIgZkbhbWpBQYwmkmRGAwlsURYwk7qlCmlI2ARoFATErEsW1uJaNMueLpVxhdS2W1uUK423MRKBMMoWIojMQzKJYmZQFgMMuqmAJwO
nq8fM0PjxQ7kFugIHl2RSjYDBiIlpWVLErVGIxVQkyy+BJSZev20XamOYWB3q7CcTwPn2Lx5Og5na8yKTthKKVAwlyWiqKAMJDPnyE8WbaxsHcAcVkQE
QEF/BoqKJiyJoO2d8Pp9ODQRS4TmRMwtJMnA8Gdy6YdfkYKoZL4vaQUR/TazakTQI+UsS+l9JJ6VMpuzSzMq+ePw55yZy8qmBlp3d6hFIvVDolFoShlq
kLExlRQUEQAQctjMbJweQhRQTLxDnIFHcQ/fYVHviZyC9GmXXjUrpDTQ+Fx2mkE9xZpJ/eUoS3N01xgWQNgyBlzCG3Ro6wyxlCh3wOCBEjSrnehgzAUs
kgdnI6b5hnUtto4VbGDFyi47uPiW9wNwVcyp7Ie0ndDLsKG6Hej7oZCChaBpmUkpKZVRn4p111Dc/i8PDWofz8Q4EHhUbZa0UynL7KC+M6w3ngU/g0bM
Oo2DvwEz8zZMAbXBFvM5/DR9zzqa4BTWpmDlltpSmZnDkMOQNjIuZzV7rlxJtCaYsBsc4ge+TGI2mIKNActI+5SKt5ag3n7wKtHt466OHFD0dQ5oQvsl
HZb6J1eJsvwlN3hCU0JM0NgGzud/Z2Vp7EkDuT1GHEI8tstlW/K3G2InEz2dMd017XU/fZx37i4B8icIF2hymkiypXsUOecmtN8RERh2yuGFo4JpOWu3
GqfLYnHt168yakDremUFRYqizoZRjkyFPSfQHyhXADyBPfCiYg7hw7NKp5wKc+YkJ8FWDEF/olpCVQ6vF7iA7HanO18tcLT37uNpyxW5hvgskC5IFwh1
C0k1Hd89lmCJYfaP1mUo+8fkf7Iotd3kg/QPRMwLBFNQQSmxD/rNEEWN6clXETmpqShFoCSAiAtG3YUQLZhCotM49AvEYgn/KmbZaZB2LITrem26aj/Y
WRG5sZDKIsjUoSjFcQGA/WkAzkc7Wa3bVzV1skPhDcESSGcEM24kvBnHsEgh6YyIFxMhwjLjoTII0Ko7fMhB6VJbp5fS0JJlqAqULXFCdVvJsRp0DC3u
qGay5djT6hrcSCzEGcrCNWaZnCGsoKRRdz00c4vOrxvh3kJnZDE5E7SbFUQWIA2Lb7886RgA2lvmHYYGMxNYwydTWAGlqZQub6hdIffqIbp34pviNZu5
12ztRK1jsBAAbVwBBBLQ1CrLKKeorCMQqoHWRurnmbfC0kqmGChuPmZ7/cj7Bo0HIuuTzgdyXOzwQm2EwBIGQ4yKVQiIDBowRVnYdAB+tCGAYUNIdop7
aZGWFKaCkqCFWQkAuT4gg/Dr2j7pCn4xMhkYxSkFTBU0ARFDUVClHQfQPfJktLkRDSQC+Zo0GpKQoMwyswjwU3gPL3YKqNrFYqiBNgg+SBY81ZxgwDyL
k2mhOs5iKpm0JBS+yMIVaKSkAoKB8RhMnzOAfz90z9WH5mtEmGnellGSMPLKLJOTj1fH35YRv51ymNR69sN+cP9n5SgPhepR/ZrVPBrx6A0g0Yt0kbJ5
lAp8f9N/mfL/S2vdxHwoAJsBC8xmQdw5pxBwEOoE/kOwc+D1KcG13CHqQ3f5EzNsEAcN57YKaxSQU8XMmCfRLkLqII0pWAoTFBSUhVGQRIGSMRVAhMVm
GLBQVBHOF0EaJUYwkgCCMMqCd7Tuo7ILki9zpX/3t9y/lXuEPoOGIB2KHg/OSCoGiOWIHp8TxPbahhbABr2kJ3jtkCdTgMFUhEAVUQD9q/0wUhQPjCJQ
hyPCSkqogIYJYgS5K+8MFDRJQFIo0CNInrNjD6ypkJFEBQUjOv6g1yVAiCCaFMhADEn3vsJgwU0p7REO1HSIaXdDl3B9xKlCpEhQwwRCRAUCFMwlQSL0
BB9PpdHka8QwRT1u4lELknQouHlRmaoGU8E2QA+bK+bJ5xJtDZC2d1RffRDMkyrUjMtKybMT4lEM2Lk4Xu0IuTyJJFQYKcUf74H0fWkCPzPuF9D238Iu
xypNf34ZZHq16zMCPQRQGQd2/o22kOG6MFBexTcUP9wsKpCYPC4ctYdzgDqQ+FQh6MIHpIGsNoyJzTUkk70eKxmmVD7JKzTCw1aI1og44sRTINLCz+Us
qpM1gEjMQpC2SBqXIGv/7y5dmyIK4hKPQOWkiIRP7Mf3dMjN/syKaHXVXoPf8Pk+9tvz+h83zi/Ro/Vm7FW+IsmFjjQ2fwOA7FFiTSVBbBLkKj0l6nxe
/3pH3MW/RSBDicptH0FZIK0sJ1SpChmY5YLKmWN+mYLWzORTBNJRUSkBJEswUv++HCVAjXNRNIfo7HWzyQ08E4aD1awV+Sj2Ic0O+Gl8DDfmVL0wcCno
r4IBsmB2kVBAzKdaiWHgcz5DAA7dJy1nlJYD7UgXYfemzBfJJUCyyX5gVl/EUs4cBMEKOjcwDbkhwyCw4hT8PVIFvTZiaGZrl4oYEDQvmdT9fr8fH7jl
HzpShYf5qFhvcVY8tddp5TopzCBdL6ZlkN8cCWs1Nz+mvnUYn4mujdzKv47DWr2xZM0kjNamPmzQzV1qTCPjazLVxYlBr/CG94dqTC0+Y0f2SI00Fj9e
hv0I/1tJMTLg7zy3tg3pCeJ8Q4mkMMwjBAKKJBGr5xLOOTSxIYg40BKRNpoZ6hBmx9EsOmRQxzDPl338JpU6bq2jrMUaEMpAD3/SwJ1DtrAxwSDlhhiW
ra0ooottWH4oxFmNXLGTLZYlIVGMhRG2VqskKyVksGxmhAxDBgCMsahQpiGIJlBZdUDTr4EFAA2ZgyIlBUEEVhnx939WtybRQmpIqWpqShuCVR+tZJJM
hwm/kaq10eTa9dBnbb7AsVIbw2lWCbRdtB1tHMmIiX3aPNDkgeMDSFESIKCJFnw9TwoePhjhVcSrlQYqlGysggESam+Ecy82AXk3Y5MO3Sj4Ab/ysakN
Sjhw3+Q3IKlxpKQFDgIiKplHMxgZLSDEGCYgWM/NqOFqLKKlVkQWJVo0UgvxHdZwrEQRIBaRHHL+BYuQzO1oegy8Egszb1ELychZuMsQFYxGGiCTEBML
IxGMF0hk7DRpQDWMYRslGAsGhwJMQIxGfecDtntKCDt1nco7WGE/b5nWffEm9PZkdUF26iILZlG3ws4lF5BBKpLIBN7OrOX7vTqLEZtOE+Ik58WG2HmB
muPF70s0x+dlieg14kpmy0LXh6Y5S2XbGPdesBIoaRuwn6OHA8WqqFBFIRES7IWDEU+SPI57qp9Z7O41jfE8ah9BgE9zJOPWh3SeEKgVBTw0uwi6fc2v
O1jBBxzBnX9VsgH5r0iBvXaiD/2NHkRuCWDX0OIBR+k2kwbDnvZQq6tRiopUogokt3od3Uho3aStUBqh/zQUGrCHkkQP6RZd82o6F2+/PuNfrX8LvG1Z
foHbkOrOxllGSHwZLjSqJCLDukwyttYnq0N6zIE4wwyVWZyCb4GdF3w6BLaGmY5BiAkgc52CHjJFJC00lUJSDVIlMEE5SBlmaZ7ZYMFmUC1GGtDNnPje
eKHEiE+XPU6hrlhpU8KU7EzBk3G+66y2omii0wryTEOP/KmGjIaONGAfDQG00ZYKQxbK5PIQ5whozohJCkk6GxmFFeQVu9CiKFSMXEYO/wIsUQqv08sO
r0MvYKB1IPd1N6mCVVRKyuRDnV1op5E1lq5RJUcdSpCzVwYYyUljisIJtibI8mhhphU2juwxxvGimdpc8JsTqDsZtw1abeHv58Nqh57ES9dj0Lr0/Qze
8VQHkGqQ6KUQQXu98v+5KJFH++lfK3cRGl/CRGNL/rX+UXZfL4vDJ5tbbwuo/g9vgZYDNQ0cDzEWcj76FZtEsDkkgzf0OJ37A7bpwYTns6Ogon50knpE
gDE33AmIKQoVOecYNQOQGSOQ/xNTlBKYSA8DSUCkinCiE7uhgDqBKCBJAidmFffCASSG8K6+qcYSSEoBhQ2BHv6f/j58v34y/lR/I8eV1w7WSxCIA9MQ
N+eBDKIANCci6qqrhvbcf3fE5EDObQCimgX0H0WkDTkGg4wn/ZLiDyn78TvoS9U2ye1bpwIUxK5LiKE8sBRZ5DMIpiwcgqLStSRsgggEuTT1gyam912N
GKAoQFvenAh0IgIUYlEmMWzYuQYFQ12HYEcQXZZdUCBc/x1li6dy20J0wEIPmwNcRQG1IabB63HLddD5u5TjnCMmnp2YZnbmt8TKdczCKFcbyGppK0iH
zVQKpzxsXNEtRchyCadMBxqQA8ilAUZwTS7EOyNmamHLCVsumdgSVTZkjzoZDQwquEuPNGaiRwzTCAMrx4zfLMw0CtacxeI4bHF4M0Lxupd3hSxIondl
35NKjE2Jg0lQ9M53qNvVuTHfaB67pVO7DvnYiI1Pnqt1J6jDKg7SEGCOIaBVcnq8JrS0+hovKaAdJ2Fi2hzSoliASfAuukIkrHkCwZxTJiLTsWsE6poh
NDOoubnDMwb0sZiwcbZGPJmpz4e3wEgmdg5mRH41c99SkGT1XMBrujvdNM94vEmKFwZk5bQOb8wLmHCRXm4ZK3CXDtCVH+9qEe2RcrSXPgszrNAo9vHt
rq6fbEoe/b9zAoqALCb78cp1J363tJeXdzvvasKZ1r6tZvtwakVzXESj9czoS3lrHiBsRwxmmsy7T1jaGg2ZGkaGrctjQbkaqG1izDoQzWyL/cGT2YRE
JIsP+B8INKjAep5QEh2YNg6HnO3chjge3k6L0+MuM0yvTmi/LjWYTtvlld1dHJMUwMFb6sO7OeOmdEpY66hxu7LFiNTX9RrtIdxsmHKD2QYUYYgPB+Z3
JQXoXIu6SaKe5OjoS4A3DhLhoFsN92ZYyTeW8a/gB4N512YsaDDwPy8kOw1IPB6D0V+/+/25W/Dtw7zS9j2bn+pUjNVMUEQQQTDQ3XS/7WppXve5OhzF
egC/uFlTkhGgd4oopK4iuGS4hd6KYHmcL/dKBMr5j7pIJGjY/hERRQdpoBjt4RgZ2ZaAS++2/fVvA1O/6fdbrOjKyaVPEJ/W/x/UB7oSkDuZSgpyUQyA
RyX8IA0wfgisInMD0JPf9nX7KO6w0M+PjjHhxoDEUhuFg97v94zGkba7AByc6mtya+F7MWTBihUD3xJuLpNZ3T5s/Fk276MxDQ0CqSnqOu6jfhomQZls
FQe+GyB8A/46dGLKUt4tJUVZQ8tH2N/qOuQc6qH6GYH5sJvGa2/V1vBHDMICiyQlkh0jgzrXpxuiX0vVlbsKY61KV3oViPFoGTYU1qtJYp9Jq6WIkQBG
c/2GYZE4Gf2JNPSyrDTUXs17DLSgdHHb0X5dcBYsmkld5ZW2/LdwZxcHvqXKTTNwt4Nwqd0IHVw0l/rerlre6HLqPhoxFObvKJMs6GXfxoGCdmcORytm
CYw6VvdOw7jF2KdedYmpaUxqMnOz+TSniSh/CVU9kAdNYn/t/lv/0zbx1UQPMfzgJeTN6p9fZDZv1/Yn4klID82eqUmKiA2I9MwoDr9U1TMj1uPb8u8R
E4FUxAM1dvljg0MxSiUcqaFT/bFuMXkHnTKSJrR2DFrIX5mfcj+21RET/4eMnu0OdRiNLHQvD7Av/sty4AoI0H35ARIY5E+wiUoNsIcHDbcP9bemNrfY
w0B/5S/2bhgToHEdUNG1XaDCEu1AOg9X1onpv3Ef5AIMxZllAp39z+/JpZ+71Q7ceOJQckglC6QqocHD7ila699pgwtttyd96M74NmLqC+nXzH5UBvXV
NS/R3yEbjkgPZHeoD/Z/3EXOT1L66QyxAUs1RDw1EvVH0SRyJw/9L+Sy/3cDkW6OzU4iqsN3XLh9mdj1/R2zuLKfdgFL2Ru5D2vUyEbNcM4uCfRDz9AW
J8V9DeBYi0PJnieLbyXOuRDD7RTF5LnQiSjH7WYGvU4zRofJEcDUpdRr6+oEDuj+8ray+n1rxp7d+4+j0N7mUekeWol6f3NCCiRGLy+j6hy//4u5Ipwo
SBsOTByA
"""

if __name__ == "__main__":
    _script = globals().get("__file__")  # a notebook cell has none, and the kernel's flags are not ours
    _exit_code = main(prepare(_script, REQUIREMENTS, PAYLOAD), None if _script else [])
    if _exit_code:
        sys.exit(_exit_code)
