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
QlpoOTFBWSZTWY9WQYgC7BN/gHVFREB///////////////9h5D497i+zoA+noB2eW5MXtj2vr3e+AG7KSKoO4znm1Vm2y99fDvn01Nb13vWvFKKYPAgU
AV1e7qV5ZABQUBdje+495gk0enRVe9um++70FA9K2zuu+33wfQor0al9NH110U75j3m9ZRsdrudttvd6+++BdgGjQelGgOnR3aLk7nc3buDrn1lNmj3t
0N7cCIB20CUHYe7MWqA3TXd2Ot8A9ecB4p9Duz553aevcedNmi0MCiQBRQKqrRgCFKAKDQAAdzKAFAAAAD757bih6oDVEn06AUDoABoKUBRQKDTUgKb4
tRY++crx8gpJb2897bu0t3fXe1vO3DNC62u82u7vvvd7u+92+c561vincF3Ltt917oL2WzTUuKslVK6yKFO2SCGtY271no9BO3W7Fm3bvt33wfWtHmY1
NAO+qVJbwUz71bU+JsmszPnN2dvXuw6cqooUKaZs29h0q5Gzeur2u+d3tr529771vd9VirY8D3W+e0vXZ3AAAI5in3vrVBAfD74n0oDoNFNy++q95dM+
r3OnRt9nV3F777i+z1da2d2s+3Xt714dXZqh7veve3TO3ue7vu+8G9nwAAa2wNt9vfYbb1u83NLagFPvcu29c2aFdWaVVt99L59Nvvte7u51rQ266lEw
DMdYA4baDnd1GdimE1qFdmGsDCztrdnd6ennu7kxzc7Vm3A+7V7alo8uUDW0yWcYQJGsOhRoyDpmljgtdzV0wNznO5zrq10q6cPPqDoEvbFE1YNTMA0C
QAAAD6AbWD72O3jjoXTq9t3AOvvlFAKXzj3ztpw2ld1m5d23HdOzHZ2+NMKV7wLy93YfQX2A0DR3n3XveOgDQxG2dg0Cd3VuO7W62XdsgAudjax1Fq2F
G7Tu41UqApNtKALsxV69dFAkqtNR5Cw1TslYox3dO3ertm1zx3c3YDkF3cC7k47Yl11nRm57nAAHqQMyeI73mQOnq3OtdY2sGCVHO2ew0PCtqdXu7x3e
3XYPdu46bOcc73ne9297EFCiCKSRrZsDs2yz1HcR1o7s5SkpNduXDQUHczXR2q2CgiaZ33vr7c989AUCi21U+u5nVm7GRbYgUqigFbYGgbVDXb25HTVl
oFt7S1kVTXMdu5FmaoUEVoUkusJHBSbdBuAkNdp3O3blLcXDpaADduhcwQgN3DvfUD0aBrZg9HLpoPvNoAHT2zWtEaaApSN4xouxPm++er2xJVzTZSFH
Hc4mpscWOOb63TQ8wRuwOtcO1LvU+7s+PmiCCT2oFmkyGVBXT0d6zTDyvezdg5KPdWRceunDQacO7rSt1t1utune7chN72lHbO4PR5WY6Gja7nT7t0G9
33OrherZGrZ3d2uVnbd3a3UF50E9YU697zo94lavdAXz6KdA00IAQEAgIATIATTQaTRk00yJoNGjJkTJPKYaZARBCECTIGITJolPbVH6hqn6RPQ1P1Q0
0AD1B6jJoMJBIiAggIyBFJ/kinkp7UzUeqPUyPapp6g9Gk9QGh5Q0ABJpIiCBBoTQE0ymDVTeqfo1MFN6Uep6NNTaQGI2oaAyNAhSQggTCACA1DQjI01
MCaZNMTCUep6noyagGgGEmpCBGggE0ABBGCDRJ6aqf6noFT/QmI01QG1NNNA0enagh85RQTBhABX/Fg+cKmQAICCf+igKntlAGlAAvPAFEMlFCmlFyBQ
RX85yqP8isyJP93/EoKYyf8HEFmKIyCKz/WdMOemMBjP9+Ytf9z/97UeY5sg2L/hkO+uKZT/t7JCX7ogRDogRAP+8o/7f6Ntf/zUH8yqea/YSqZPvjP5
V/98R/rLjTHJ5rd+BuKlDzX9EFDmBBBT/yFtJX5FTDkAMv/1QKjMG5sByIQlFJktI5PlH7j0aaoxnHD5Bj/dgDoDfQkG2QPhCl45qpxn/LTH/wZpn2t+
Ov7/U1dLef897Wb51l/1uBkkyL13suyKKRc0UFVQg/EgWp5yxTzZIvxmqj/Xh6NnnyltogcINSRBbHymup8zCR7rf8nsIoMbx5CJipJoVUFYEBQSO91K
YZgpmFDGZkW2uIfxa+5OyqMDhBJJ5Li1+4xhZo7e69J7y/y/6Px2WDb5ePZYEQIzz9+PHPtuJ/pGcLuYD9Yt7LThnxh+jF/TKr69zZpfiHyh29WfLLGm
VL+MEkWdm6qI6ukr10YygBJP/FtHAjBdTzdTkqwozbqOfHbTjiGU113EtsvfR9BtPmfUonY492ga2N5fPPvz8DB9qjtSvs7MkNs+sISbyqF5HujhVDKF
8v8f4RF4SKrjlhoAKYkeCv14bZ0MBETAVuLNtq2Mli0qzs8GEZ7ry7oBEoXiIhgMsjXz/+kPkMiCyhYAj/Ew8/j/+/CcM/nr8fKC7/cogf3/wX6hReAX
7aYp2//LgfY9W4f3XeE00CjH+8fBv85AS/mqkLfqNb1+zfDc0ng/yOfbIfiO1f5n7CxmW/u38IUpGwmWEU4TqzOZE3zaures0ncf/f+g/b5/uB+7Q+vJ
Y/+ue2u3tzoOHNQh8/G+AsE0DKQ+DDvfqubBvCdJwwQGKFfHy++LxiCg9hl1hwJ7lU5G48SogeZZYnwdkhlc1jct+dq+B8PAf1rCfJpupIX7/l8f1e/f
gUPOw7u4iEPyNOoX9spSVVxQdwM+6inyQ5lBqyZ6r6BfHqGeCAbe4BViaDlBtCOOZnwIYEfVgXD10DZQOQmLcg43bfGYr8CiRjlL7YCR/+EbRvwFNeOW
kozYS9nhnpPnQeiHLSsAzY/0jzykDIUtWHPXLuxECSlxQVPsIcoKiJT7tOPmO35r79yjLNQqA64dmbTvxIcR6d6jt49rDMVlQZUdeMDwEfiz+lVmNSNS
E8hAdRq6XHwyT0aqJjv55TemqMZujGAgXBYOFDsGXmWcdJqB07KJmSiuiGnUmKqP6W/X+WY3Hcab7LD8vRFPB+TIJ8VUeXmDJ5pVFTtQDqMOr/Jbsxzi
HVD1SDl9zEkgrX8NC7+kN6gv+P616kwQtW0OnwzWAI801eOIkLbSQH1/iALl65iQ1sb4qQFFUElH7ef+52StSg7GB4J2p6UJDX/z4F3y+rz+fXE2rsp/
TcPn3LklGRVKblGX253H9GA4WLs+p99a08JPyV/0SodIY/4JCQcjDGH9rT1aY1nTWGI+YbMhdHVx/U+/qXTC/c66121WAKsCaOyOFHkZOleEUh8xFCH/
6r7arzqBH8atQWiGDSDto3TeFYQkXaTXrFgZSixz8VTy/IEsR6VUcfpDDVCqXdPzmqp94HLbZWAPNhsic2muqYGfl1KsU5t07vPpTMSmml/h/zrqswJx
yUkz9M3TfPMWnkHaJjjzIOsgo5IMcct74jb3sgjcm/+hzXWE4hOGj/H26Ghmlyr1YZdWsG0efEq1BzLDpE2m3LKieCSs8V9+YKdulz2ueCdy8ZbYeaCr
CcOnAcgF2T1HiFyiEK81qNLBZhYQ5TaJqVp0hIQCSJej4QMW3o6ub9rdqDZ1YVnIJBzjF8N3yODbvXlxqJjSqnm0njazvSeuHpgHMeydkNpOPCmcWHLJ
XBk8Xy4p2eeF73Cd9Q6DKwuCkRK6iLa97L/PYE1zuBbG9rE3/7lHPszLPq5fDbAbCHoWquQh7UhKSuMYwa8+czCDXLPXOD0Lw2Si2uCpi53WsiZZ2zxU
5uiw/GUh3uOq7sUyXsgoP4IO6E8t3uZp0rth7dUPTj1t0Y9ahDiCfezNLaVhlcKKnF/MtA7aHvgkT80hWID9FevFiSxAtiS5bVAO7e/sqtFm2DhDmQRB
hwwrMnn2wXPXSNY3zSKHY5s6MDScceuzZs5TPOk+DDTJt2++lAnsXchXIBdUGu6vloyBiOxTbrTft9AiiINpz+cOkj7nU+oUX0ZekKgB11g8Y//GyIYm
Ezdx6kqtRDRgvmZs+89/WKzqZBfyXWFfr5QgIS/8n68C2znDPXvCg/jPnHl/2dPqNwR+j/T+1h0P9MVqaEZAioZREjXGZH8avV/ar9yj835vGekKHlRV
MFZiDBUDXUPKamPOFOM61/jbtOY8SkCnmUTl95UkaH7v818P4a+esBlqtVW5QdvPL/Z/Ht+st7TDKh9WICpQH1IIrXuWu0JAn0s2bpQaGbDMpEhiFkd2
WarBVJDelgxMF9Kr56ch4wZD1Pv8FKcKRVgin969wYVh64ema+oQYYDr7Nfk4gQAHIQcpSh3+axDg/nzVhnovo3WwWMkwkiUnxzURKAbEb2kwJRPlbzA
111t4o0o14db3J3woc5EvgzbESRxkatdawYJuncgkMbBUkDz/3+46ciEUNMKP27k9MQqPDCh04QxBycowZ7HiynecO4HqQ0LsGiOydIU1HGaCUB8ijCF
+VjCFwsYP+osFGwvG15VptxNBSbYyV/bT+v7c/g8A+lxpMM/Xji677yRdxEd883+NIhtqXv4tElo3jshgHKiKs8LvxhNiohK1HVFNpdmGZkl/YbB1noZ
UyvhhadIBgyS9mSi/9twtx8ZzyeBf5CI60aHe0wcHSb2cduksH7dT+Jk8U9jQkCPl96INz4+rceHA5sKwtnm4xoqhTsHyGeih4Vf568vqfauXK7ffBko
RIgbE48DBxPRmJL42EIJiTF9JJVOZFPF6s82sFxGvsIueHH4Tl6F1IgX3K26N0fWIfUHUQUEd3fo4loN8TI0WIkogzMikf/46cjr9nwmRscC+iPraUtj
P3jdPJ+KVQ5pQFQWe3r8u+OILkRt2FfZ8fd8GeffslAdgbFlVix8vQ7cNAFaSW/PE2+lbm5uB/CRKf8ZX4U4aR972xj7dOF128/f3KYOO4bDKLjRSpBM
HGHtFTrkGaOrTzqGDS1eSCal0BAIsouCHn3nIrgXzdO7ha1rkG6sYrCSV7sSE7jFts763oU+ZlLCLcLSncrWcjkZAkUIUPDahfSa+G61MJvNqViK6vfN
FGIyI6EedoK2C6h2aTA+yCcNHrxwvtkos+vyamUFVrL4RKpQZRU1M11psN+4YbP3N8Drxd6zbRZprMa9UNF9HN0n9PwH0n9maqfLvJn0gHuUi+R8+b3H
IlGw+rgz9IRjeiTt6XfTHj7WL2+0P0fQfQgzdJ3hfl9jS1j0X21xh8RhmjH5ZgNseMfiaMoqs+R24BR9hhFki2CKhaeUoAzWTIrLv14Qf08uw9FH014h
31q5b9f7gUIJQf0f91DDkm4n+KspX0j86gRljl/k8E7tq/xxl81BIgcDJV2ae1YT9FgIFQukEATmGK/5/n//XZxSltYloO5fmf7O7Di7x/+YLz/omcs2
jn/LUrLpXvEnBLFZ8dgzAswhQCc8UXe0xNMkKhjplvbK2Pf9W2orgNhFKg6Z0F9VIoyIHQQFoI0BKIaMlh4c/6PWogOQxQBim+mFcD6TMprZyUJ9h6Ou
4b0wSo+WHcoNBAky7PxAtqxiHDEKQSgDQYJa9kG82KNMxI9bzoXaN7Cmgn6QYdM3/OfXjid4FvjhP4KpCi/+4cCIAcuW2pdd5wbRpVn5iqPxgIoylCBE
EgoQQSeLVQVymguQlPhGoHyIs+RgC0mLkN7D+Zv3ixeRz4nDIP5JXB+mvFFnx5ZzoX+SFuR1lQyyVnolYmQwMuTaGYZxVaE3N7aHXTBeahqFTzee+sOe
okwxYhQLn4joO6HbYKPQDnruK7tg70mIQmctjD4mFM8d1rzI8/Bq+e9hbZdr9ZdQ5cUED2PMiZP6K45VfSzp0gOiUAJQq1iVyxiGEYoFUjuDHbW7pA0U
aBV4FRx8mWH9LybJYSSQU9XbxcKQzL0fg7uVQ0hm1UA32mK7kNiMR5oiB2CwWCLJxnDOpsubY0x/hlnA0Zni8g01w2h2QdzhPF6M0w3DuyKJsK/MtzZz
xosW/ciRSQ0TBSUEVAE1IqKkWdMooFLQzDHKUsByhYYgkjkUbjj2LPA5Ex7trlpWVqy6qwpITi2mpaRyflCDLoDTQxobBMaT6HN7EQF2YSrj7HqcNjO3
AeR/c78s+szq8feQ515CrC7qhrwBWg9Enl2p0g5Fa8gRGZsJJrfMhe8EIGAN91bZO2rrrWiSBCBl4EWQeV61b5rl8oJEL8fMYLz52Ibx4l27jgAJ414A
GE0EyLQ728APFhdVdxTCxRHmSqhdUzk4hJ7IzJxNlpJhw6JuJoI2XAy03Q5Isswty1OAh5h2cgaqAK8abzG8QkhDflk3G4C3umECRYIPLWvomjR7EgeZ
C8l2IcGUIVEJqQQCiWnDiKIoiHUve/M4GwILb1MQe4iGSd2wRBCkgWY7qABI8hObiGjBLG3TGZDJ1DqaSjn78Tn0xOROxnCSAcs5YxJSjIooJ/ZvxL4z
kkyIFueLzThT/4Q31okAmRIML1F5o6sJBh5M2ODc2cRCygilBVy4WIZF2FYmNc0DLF1rxa0D/P8fy9WplxZNAecD4n4M1Y5PjvMz/NqHwfGkOCbCgMCA
EwYRGLsdIYI6shjE1ailwlmrZF0RLsyEqQWJJJDaQRBBhNpIcxmeatuyLp9LiVPqWNMQatwgvm5ZBI1QhTQLEv6JPGFAwnXFGHrya/yGDL4yZNQe0hRK
Ft4isi+gYr8RP8WvJKUj76nvNqBEEQeC661fhioWRG+0C4xwIMknO8NGmaTcOHS1mnYNPYzks2nt4RX0U/gaRjwXdu8uaWWY00CpkoYNuyCCZqZYehIY
yJ4NM3NYKsMHrRVldFAYZRnFhvRQUPNNMnKAa5o0sk28MnHIaQ2aBOapKZVDHEIVJt5dhuxQB5sL5ZcNK1IjK8NiYg49qobiqtVFxvWG+d1MYJt8SMxq
IKHDwa1ky0NsKxwopLy9Mm0MZHmgcIaSaTV4zomIsOZIooiIr+17bb+bpekj4kfIeQEmhLXmI1Ztjd/qlyysqVFKk1EFHoUxlQ0mk0Nao22RTGp0fBOD
VKqvgkxUOOtPhGqOh2leBOrg0EweXUdMxxhxTWGFIdTCK9OIqk01sibBpttT99yvGqWqLW7sqC0WlJ21mOysjy5vtnDDScmWiB8BnTKbSytMV2lQ1aaZ
8HUZzixBcoT6OC20Fsd5akq6wkGUR72jmLJYSPrsy0lN8r0plxC5Q60vnYNmmNo3elFFYC08UotiFswhnA0p6LY1jTDq3DK0rHDKJiGLCQiC30Pla8+i
yEYWrsy7DFdL1lkI2+G8RlOIVsRcTwYWMtY1xCQmTGeq60EJLos4WhEiGe3FamG3B1nc8AcA2EODYIgtt+Zsj1LnDzxQa3h2ddZzU6GMJ+Ik60flXY/n
07nvV88unFceF8B+6mvAlAnSHiVUaib+OHkH22/G4y6gawPwqQM6mOBUh7NbU1qTFhHBteOIrxy7hIGBnDoHDR59txqVRtKDvSfyu4i/GUelTcW++tdd
6HhbBXHjYInjQ5qoBIEnHd0PJm8MvBAihA24yYky/KsyJyLG3aWhuDpcYHaFK0K1epdHoLFSA5Fv8G493wB5vTl0XhG+HvzZzw48Hrr9Mt+dz0325ZVZ
IXouh2hwDBEkUROnSAye/rzeUvz/WOE3jrTfNrwH3/BaCUmWW2goSBa0pTUFBwKEEQoOEH27rcacFbFxAAKzrVpwjxvALdR0ouU9JYglAarXNwxEcO4L
0DEMx8aPJBGjZECZoXEhgBsZtTjJNM1xbzuKaRkBiBnbLrRBPBxysw5FSJ63UOwKbry467tafQGaTZUX7TdyHtQfbxPARfbSICmdoy7e5gsa47P/Lb8K
/vFatIeMv42hjgGkfHQzIl2jYKfm2f7OyzIlP6Tr5Owb0dWEn8S2Wv1KKOpkc5bQhF5SHaVYiM2NWSQZoFWNq+n1QhqtPs9CzilesrR/VJhrCPhCAPae
NP5RpiLA7vlKqn8pyiC/FlYERZtNVrG3GQ1po3lK9VCd5mWn5r4ZVbReyhWHoozVZGbQpaAk/fxjWCy51+p87kxRkVOIrRoTqGlM+BZJRvvk8c2kyyDX
i1vGO0JEhubUKIvNqOIszNRg9Uf+gxMzTjKZ9NVERORGx5F/WqYOThrcKTeDcUUqqizYqx90myisgAiFE9rUG6tCK5/M7s8uuFZFOZsHMBK1lu0Js86G
cGIdlDy5Qhn9DBfzscOiLdIeYIDVtSufez8lAkexFSaqExaPGAgHBA/2I5Fiied5SDjQqbJNSM9M+E8XWitRqNHswx3yTvsmetuMThnNQItZXanPaPzF
R9cw2CAKD4ZytlEc3UUEaJLDPT53txtfEfZ96tZ6hdxTrCH2cjI/512h4dLFg6Sg07eW/DBWWT0qGZIN8UPFhSDI7VpSVUWhgXugLYcGzyscNOrgoetu
aHSwwFoMJoSQg7oLdYUZ4+113st2W7UB7ipFYRI6XPA129SNOOBteDJXFxL80Jd/4vuBfnoAEYtiOmKEw/EEZJQOJRxaq5RpK0mFyHEVCbxUJ9R+soI+
2VIQDGP1+AYJky8YOyPllpZBp0doeRt7zB9YBiPBXMTLs5DTP+xLshvcfOvClB9a2Otr5PKed/PzlmxRR8Mma6k021ZIXRaTvn5OtJr33SAor6AhCDBZ
StL7Ew416a/He+HRVHiIcOlMd4bUcQRNJYg2zXj9v4FNc3v073Wgw8K/1XT+iAm0ocNopWGUtGpN1GYKuUwG+5dTC0Tbx91mzl2bzQv6Lf9ZDWN2XbC3
BDlp/WlqHEmkGUpOpXqPc/hQ+3qHGwM18UoePFie19/cY3JoM21qQDDgEn3gBCqDw/Vra8Bde0Ha4gzqr29TJCEGx6PsiuI3eu7CvLF+E6QyEAoUKo1X
gwYhlhBgI1npfl7a1HLSHJnD39xOtflALPaRJxuwfCoPcCRwWUv0R2ziIRWqkLbNc2XzfPvbjXlTk2Jopc5Fza/3e3pOH4SEnVwQy0pw9MDFbrOTujyB
wQrKSEGUa6TCw1nFx2tXknLj1AlMT5hu6qBiEDL2HZDaAVlzplLvoGTwgue5EAhJKUmqJ1XAgNoQMxJjQHgHA174By6Kqni2G6EfKS5xw/U126xZmee7
o4z0Zt9vkeEFHVfEWTu8Nl56xz92XYynGlQvCjLEBrWZIAwgHccKhc+H2YppAkUIkOY693GDxKOyNdU6e0OKcezDYjttm1QILGXhDYDTS7llCDyIk9OJ
DkD2gin4Fa+dOYecPQFA8uju+ZPGtaHCr9xA7eNQ2gTaGV73DNJ4+K9V84e0ppD9faPrdhsptIqGVknuWmIEkGrs5F2ChrnAqUsrHu0xdVUxYFIsFKqh
f/fANUR67u3BYeNM+OuqxGQKNMUD05QVgF3rOaDytZ5gjgJYnKajXqvoEguxqG2RQwNJlmFdjxITqgCQAY7azDBCbkCnOMNROC3kAw6KgiUHMroghT0K
AOVRsKTz1liyQaTPMDQUhfMtAhqqp9gAwZu/kCMsLHDy2efirZpea2kslXC+JY++Ksqc1GhAD72i1wVXm6bapMSEgpYQdn3yZCGc56q6pYDlhOaWDjEw
P98eLCp5so2LNDIB1G0tB9WMEdGZxwhSRMOD+srAxiXc+uw2fKNZrPG8M5THrkKA1BFXdEJNSue5Kybta456rjBkCBAEUuNJZGlPY6eBgyzDfsF3a2j7
Izh2LsGCuK2KwEqZOsjHjtADYicLMB2LW3FgwZhxqs1kDyf0wSQEdP7lfiFlklwrBpKjEn2kIp279iWBBawO/BI+r+wPFTvkvIQcpoccGxNzYArupWIY
FYwNNM83S00TPJfK1rVb0a9jGRYHqkQRZiBIdRyC2qJW0gjy651DpVYEFKEZop0ZJZyFc6RnmLPtB3zuYwgglcREMCYwdXxrfYBwBd/sE8VDkEcnC5TJ
rIcWIQiGgzFL1NdJzvEXXNlEsBjjo/aNwrLbhNHhMo3WMiTOg42WZyIbUh1fh6QD+WQhTbR0ZcIeh+iJO45IIgy6VJKKkywpKyMnJl/j693dd2oClxkR
1VyZd647SbEkg7lbMiCFEUVIHQpxG1c0IBcPG3L0QHr45N37jgVwziL97XaXsSJ5QetJPXxfv0W7G3Kwi80T8/gu5pGNwS2TgQIoepJWSsVtNY19ljl2
so1H250Wfqrf0Tlw1FRP+fpqGpInOv4+o9nHt4roMwcww7qfFoHuQ4vvy/4wiRO8r9Ezqw4v2QGOOn4ofoT+rLoEkhiTehJQvdu0+Bjs5tGkJsJj3fq7
dom3UqsfrZv0k/16975Ry/HtfLXfpX0/BeWdLq6/i6hyK97RAPfjXhCSxgu2v1WvTOnOnTgMUs2SrwtOSn2WZnUHEmtiMlGf3xUZxDZ7t/PFLjScRQ0w
/bp8p7pU322ol+KqB3z0l4HS6Q5+C0iPEN5EFdBIRWJSNOEJOEi7pBml3wEGER4u5HtIdnE2R86zR5H3ep0diIStvzcdAnZkP4f5puBH50toMBxMcYdy
Ivew9x1ICwjZkTCPtpre9XEagtPqJ3v9kWwOsp1GFaqgeWVQ1eE5uIffww0DGI+JA1zE20MjC9GRNNF4hlir7aZZmSIKJuckHOqjOKCZRgS08yLj4x7t
aKCQ/5am5JswMf1Jw5UQwB0rbk/o/yyy/lgOuorpYMS1+dVXD0Wy85IOTM10tyVrKtVKgqFWUcWjGJhCULLO1SWmo9cLCOKcLTpzy0qPplq30ZUDbI16
5EB0SC4C/Ym327ZTSIshVbkMWIUEbMmu0KREOEcQ4WP9WQ6wzUy6JbzlMjzMT3TNLTTZXAeEHSDeKwmLHqXJqagwQop11X08YkeghdhLwzXEWU0GTq+G
Aw/ZVkLLSeyBkhVFiVJ5vpxVL/3+bI6Hv1o4exPDwPsUINJB6RNPPKcqRp/N3oNANETFdWhEUH7MCd72EoKQ6ywWDhf45u7juMkNZ+rfMZS4WCjSCCOn
DxZ8zLNQm4z+9dX44iGU4QRIoU3aZUb8dYvGLqfbSFRFq250cSJlq5diX6UEXUs1EDr1x1DY4IQm8nwKwzzsEB/LWtdl/HA5qczVx76gRJIEyJZqlnUC
3vKMCyEZDRZOfu7R7b3F9CPDDUkeaCNHxHHUHdsmpQxEwfGPArZtPhK3lzVBeaIgsUa39DL3eqAf6IKjugydQuZYwJOtsxsmKcoza1srIxNqXElpCHPI
+XXO2EhEADKAdEyCA8uvZlxFx4dzyGwkuZRTlmjC7sRZ5Ar3v8iHgpgSrG4EmQVJEAdEXB480sILNRmDR/PJzxrJUbywN/6l0wC+a/RaI+3nfp43uOLr
KZTzzx9z9Z02xX8RQEalfMqc3+xqlHkhMAwIUCTKQXYMxJ4+bJXac9YOPFYXqYX4XNE+Risw61Qi5TSofcPlrWT8k77HX6wug4iJ8DtZ+sdSrZyy+F9f
T7PU6O5LH3JVYNnr2l/KE9oG22fpd+Q/maW3yhkhNO2FYCoy6ECvL0wQv1I6Fed2Rg2Awu6DPJ3IwQ4Pk/yxZ0mAch/CMNqYGjJDaIA/qokX9LjTfskD
Pv2zL7x7qdILgot1Vm6jR9tkqe48DDG1hxvEBhgGHrb2Uaighym/1udvdWAw9ph5gd1l9V4MSoIg6CPutIE0K6ELUNUsO6fWLm8wwpF2BrZ6j4aR+EpG
Nt6d2Pkfv58tuFs5bHf2cZRqAEyn1pGIVVNFW0h7o9dWypaINTUpQRyaCDiFlfd5DjQiHEXa8apO1FJCTnn13QdVoR+fHRGu2TddYxrBZqP7+hMkAt0X
uMKUnH8gU98iJZOc0mtqF8eE2+k2UKVpizMqw77TyUWjfDUTPCjNOM6ZKFajjnVRkJZWqzGrGR7AcMC5TvJjLc65CKGyorasL/eFECTbhCvU+EU7XX7+
wJBWJA8DTiMU6PgRpXRgYPq4coIOSqDrrmc8GHDOOC0IxeeJ/j7pOkN+g8N4CAxVpWZ3EOzhu1K/PDwe3fig2F4Z7VuDny6JEclCpBAM9wst68+kYOuj
MFJuoTxSZJPaihnw8/OXdUqcoi10o8N68Nio9fE7RO2Lv+I7demSwwErplrxgnzkS3gw9VFOoVzoR6Cs7qg3ncaDusdOJKpnrjCSUKRd3m2eynKUrq+Y
zLBWGDbYCWRisUYa4Khkl+BUnHrqn2K81Wzj7HZ1+36N2f7Dr9TmLeyEE7VkX/jssSMoMGERBRkyD9bll/N5hpBdfTw/7qrjpN9xJX6L+DwVPGlqVI9m
jpfLP9WttZqcKqKLJk6IdG5PDFjRpP+tEKOmCFDtQKrhyCRA+85At2Vpz+GvqacsDIydxUJSC8PPaEASUl4dzvLzD3qDrSUId1FDsCxC+SltTOimnTgZ
+vODA/caAv0IC/mzXPbtxe2b84PE84IHjB4Op6e3MVYQi6Czl/4IKKY8jRgSOnrZ37mdjItNHf/QCgZ1Ypwxe+KooH89IgMzC7aHu/OeGUlbExqkqDUD
hji8CQL0YHuPVnN77ANy4dkMXUHbAmR5mOH+QCmLu+B4+3qdCoDG8DStNpomnFg0iGHHc1pDl5cDwRSPmYa/I3DNjbU9r8PW9rgxErrX5C7Tj2XUpSEg
zS84Iv1AmFHEr+vjkghtLK1x/XD9uIlJjuMBsocCuIxT0Si8kUiQLkNYfOwg6wIixO8AuSqeMVYuwWx+js7V2Sb/emfrWV44He/i4HjXudNGyk+bicYC
rZU5SRPtgsrFU3BIiIEK1CzwXvXi7/MPCQvFo9Ydo7+gCaGQ3FJCfWHHJCul0WibU2UMJu5/SyjcC9KZ+fvjRrf22iOJA5+/7ul4uu8GjUnpJNIDnExk
IiIRuJUCoNQM36iSakC2WGGDu0Cd3qwwt9k6LCeQHCl83sJ2Xm3Mjgc/n57XtyFMo/KAXlvfeBGWtLuucdKFihH8lcgNQ1KMSRzQ0ZN3oK3fhxV1XoQB
J44ICuB3ICRRFccoxmoAuAex4tBV7WyGrC7LkPwbHyjH/D24jWjxOCjv2pdc1EREKThac94CSXiig9i5Pkqv7VbqRaYUCYgxbvf1OI+In3TtkjFTsss4
6wumsrseoFpwoaNEde4UZ+6WMPB9Ib9niKyox0G3aAkCfvfzAYblB/SyKNQv3pz4FFAfvJLLa94k1UmQEyZ/4jWT5F6cYIVCyzgb98JQ51m9PRtfYZhA
gUon4fppTZQSRAhSDF2gXRFC0tIL+bhExB0IcduZtR/w1GcQJf0sShUiM9a1pSmbqXrmBQBRL1d8x4arKvmyOoV3TjT0yZ4Vx6h64Rl1FmLsq2lNytYm
O5zaX1rT9Ea+iGx+g5VGESGrUl43UOkfKsiKFRBVWDBjWJcbdAn325LgyLcZxF19trXaoHQ3W45lPz1HkaEag52oGAYzcOTEokDfAtzcSPFFixgXIiYA
8PxO0a25YGYNz6CVAPQufMiGdtoIeVpwiTuUIUP4kOHHRTDlMvm91A/1/Ox0IbSFe0rBf5qvfuwSDpYrIrcwYOts7dZb8lleXsV8NZoukl7+H19meHT1
nx90rFVVVGUqvbE5thBRVBIG5VlmzQY0ZnKLmzQl2dO9wsuNGacNdryiKet6l/xeDPgXa4gaNky8XAi/onmwjiSSU8b1gKQUKrPglaf/Liw7TcOvOQ7+
qfik++k8PrcS48Un+sfDbXYQp/beuyzFqmbUEFrMCAr3LPSfB6C78LaayUi+BvAYzri+mLTwqyLwtDKLDNl0tjuytapHtjwB/V7Z8ZMFBROKIOIMtoXA
kQhBAQ+ZfhswSXgb1p21lOMe+HYr6DN3WDWapw4JuOHRHBUQ4kWeaEBQSaXRYUkW22E0sBHPFGGFQYx2TZaDoRmCg489cr1g2tfa/HK3a3mfH90kyGAs
CLIiIdlZNrp565MmkxJGXNoB1DjJQilP0lIaqCRpCLHmJdtDtFq3Uf5dfc+9LnyguWEEeEgiwHRAREm2gmTwRiSYnKD/jROAtvfKypWi31Iyt3tCeTFA
SBjNJUoYQqBzHG/dPENpd+X9UgoJA/OfjeXCMELC2667/O4XjADv7maBUEwUrLVx3Vh0qFhQP4OzgrUM53CJEnWKBaZ3Vb3OHh7vDX2hybIHOyYmBypZ
yc+7Rn8VsjToMAUWzorL3Mpd2mKbwiKnqWctOZhGu1p4Dwj3QgaZiqC4+hOj6BB5rE2vvugC5jH59553MZo7dJ5yn8sD59nqOwGOkTJ6lpFUYMgogsFL
ECjRrWVFAZW1lFYISlKwRFuj6/2eOup2Tv4nVoIhmtNFZlLiGBzmtNfiVIqCJnfEmia0tMIb4HoGyoghgRbs9HqnUXhACBUcq52zWhW9uWjM2ciLjL0K
G6LJT+jkKXi3fmmPnWgaQme/mO+nIgKo4kmNDtsXNsWrQ6ce6GFZBgxOFqEwL4Wrxvbl3Qvy/7iT8HwCbagn7I5dhVeN+chGEk3DhDqupXhAPFpIjM+f
1W6o/WCCjz7GwK/MJsSrDni0iaAhIQM9tHhMpr6/p0vrTb02oIRKgkKoVKx2HgUouFExXD46OAR/RPi6fpxLjUGcOYQKNC6oHDuzDsURVWAp3nc1Xw4Z
doiLKuUo9rNKVIgR68SIP2OOeOIEd55uHyXFB9hRzUfX8NIO1aGYDxypY4Ft+9S3huh85rqrfWuV4NMEW7IkbvsZlCVJ0kwYgggiKgU81cg9s8sedWYV
00zfhDKsBg5vX3bQxU99t7cciI9YPvIGRB+wSElEIk0Wn8k2ZqvHt8+9yIL/O/i/XPrL5VTxuU2GtqAve+wCG5yEyPPSGMZft49AvmEeI0Yt5uu+/r2m
E0Osfa7crOdUv7+mHtny/STVpqTf+5575tt+8yn9+XYdgcHjin1wGWke1C62jvCLwiwVeMR7p4ht3IcwPx7ZzsqXq7BRc4Krzgn3mAdyiksnV0PgZCnH
pOY042RW70/w7gL6fNOpwt+5XH1quZ55buesHaoBBQK45Ox7WYO7Le8MhDz64sEreptRsZyVvbjljiCyLByH3qgtszx51vp159742dA8fPykUYzxLa1Y
oxILBVCzreoUU/PnV/I4v1V6NpDYfBZeBJtiHfyeHjfn2r21Z86zxMj/PFlprFAwYBWzrEXSJgNBHEY2Wre0xTh64RHz2uwShy7U49TcDxfIYoYbDCGG
iq5+PdaVVgTkqUMC8J3PyyFXhMIWH3897Ssbx+nWN+/3aJWBNxZZi0c54D8cl4I3pfRQz4JiomFJwvEOz4hoRg9o1YE/XrIcCIHTJcIsa3IFjMKolcIH
74+3PQyXJRXwJCpjW7JDZv17JnhsEGsuM860zGvTRXWonwsBEEl/OneBRmUch3U947xlMzkgz9Jt/09F+74Erje8fur+eZW545poSQhoV0KA3ZnUkPoz
Oss3qJl0wHKehbgrXzyiw4HEmjE4V7Q59wwCmINL7qjf79b1Djo8HTpnzd8ZoeKDUedVnpXD6ab+JxiIkWRRU86vai7FBuWL8jI3jcJ2cQz/mO7vuYg2
19jn87jNr1ACkaAfoqQuCbbU528k7z1dnNW7JxN/1ClGAhNJK8OiBcIMvTMwih/pXg/mYKBigHshNvOfXREeG2Qzy4lgtJyIhvuxqE6RpdYXitlP1SRT
7btF+OWFTuZeUgiCcRlTbudrfSZIBo7DL1rb/dVoo489HHCy83iWJQ+xRmyj5w1NXbhFhUrEqVUDQmytZeLxH4GA+u5boDIiZjFVLT20+V4S0nQjRejJ
mdMRp3Y5tKvzLI6/lk9M4jjuv23vN2TTZndVXJlGqoVX7buw/uGfpdzSOfoq3RekppmesOvD56vc/dxoxr3t17Tr+aC8e3+OSZCjDjsJaEf2OO39s9eI
znvW4FCYvPW0L2j2fC3jc9nh75BtOwUabneF4y/czK5EVuOrCX6vNrEEfZzZjrLXhaEd4s5+w0i5joto8WU+ish1r0jhgrVjS5Cw4K8HbhGTOCW4vyZy
DiLU8lFq1hGaL4S3LuvamGxClpsYAgk8ZtyEISPZg0ADvBtXYehPwfJ49JMC0FhY+MYRX97NgXM19TjWbwdDX4QGhQNJaPWe+TRhBV2KhgeJUc/vHqMS
lxAWl3kaXE4kKueXyugrTyPq9K8c4YfCqJcY+4yyVIg+M8WFi0dC5b1qtFy5hbMeFHJlq1y6i/i3W9Q2Uu1PTKLGuNfrFs4hYfWoYE8DDz7EZhPiUeQj
kxOX25t5RgeBYziZhw5ufm6LnguQv7rGg6+V0D63qG4qzAOK0kokrEVYDl7obVuwoDMo1+thiLsLTgXBi053M65zAg8BRWsJi+nm0NKas4TKyjKhVbsO
6NGgoWJ3UKG8qZ7KHU3WrNbEg+8Fsubuyuo9AO2VF5nvwOTtv07FU8v0pxePj8hiTMkHE18Nqm801Ii4UQMUBcAZctrXT1+P3nb5Y9yh5DjDsQ/Q/13U
fA6Ga0Ydwp4F/oXYiEAMd3thSpevL6TGJVxHEAV+IgxHfGGmdGsoh+x9kAyEIAg20nl+77P4WHV4N8/nNrAbRYsD5L0O5ln4a4p+wsL8MaWsyiPkrISC
ZzizuvTtfxeoMVjOdD8eDzn9kTP9/p85PcUBUhj30bniETzIgU692pczM6KdZttR1QU9FHhpXzN366LYr6WrSCHjN+c4ycQASHP3rXvybMwwu12QKVyu
LkuSIqiTKOYiREYAQa/KAYDQqYZr9cBBhgUwM788PrH7GHTnWjQOEp7Gzjlj8LnN2ZD+tItJidhYDqogBYhY04p+iSgXcKjGQ5yAAbZ0AyrpJ/V1EOVI
DcwhplqyiTtkcTgQz49mrAQ1/U0nmzJ3Y2YOU7QkJdVjnILxLjX0bPLQKK5AuJ1CEhvhq+5QJAiZUOevfowa7DERnYv+n1WytXu97xTTge/ZJ3GoRAJK
C5BWS0H0gXiHomA0VtDKR5keJQRuaXaTrAYXyT7l2jwm6bdCBmNNo9A/GO7Gw1s8CoBFGoC2yw3MNSu5ELSWrhTCOtb0jMtyq2h/k6wgsr1OffiMgPwO
DXJWB+JDAo1JaYWA0oqcWcdRUCg9PcoSJcFVgMxIwqNrhYS1VvSOEJlOpGe2wqtc+IZpIdzVWUEJgOqakI5iQrfPDYUCnJe35n5T44lmI3UYcEgr3RVw
GMe6jrlXVZiosy6l7kXSAkCZlbQqCuBjwB+vTCXVfHYLhLqvPVW1EIgEgEiS2NqiWLEurugxdkUwyXxvINbq7ktIsmMWfnnUQc842V/uF7y1aTdzito9
lsFLPMo5QLnWRdIeKdmg9aykJlXSZNpEqsTOfO+j5q8Jv6+tQ8y4nWPG/HYz0v2qFzyHVEQMUAC1BaXXgr8H4h2jETjtSs+03DWgGcMBqVnWTgb3vysM
zVYS0SoiJmAmQP6qOghkWuE1XcomMOPuUCGjgN1K4M76wR54q/B4fDvhwePGZBsyxyuOs1OXpU31f4iGj9uTznsW3xlfxkOxYm1G4rSIkOHAohaZEoYc
Y1BMAAryo8CBnGKUeIXdmNs26OzekpPrKmJ3JXv5L3A1+wJzHk0FzhrxvDdPi3rmcj/f53dd64++BzHeZpGtFqtHvr8P6x1OUtbGnRQo06+MFz1TCPW0
HGbGEIeJ1wmHhacDwatiRobXtblkdCQCDQlFAEk87sEsDnjWs9AsQbRW5CvaDx53NYlzpbWcsSBj1a3bDic0TFiZJhLZsKLgDllWNsU9zXpc2spLoAic
b78jAGfLrJAF6CekA7ReQymyC0LMIuUcQVhpP7McaASHpq8iFeBuqwKBFuRaJfSMAIA9d+OMWodtYWEyHLZGDXnTy697M/WC2rviYbdjWFIUj8nkY8XN
OKVlvKFAhyFBSNabMCYh7lkhZexyM+W1oHgIJLdDRjb80IGZyPrbf1sIEFiCGYq8ta0bqmsdNTPlPQ1ITCEM/rL9LzLTOPKrGahTZVzJuigmltNyQcPg
0Xde3KthhRwvlYgsZjrWRdQN5q0oneudgK03Gi1IQutuRTdYMPMao8+8/WX9a18tL4CuQiII5dBPnlVwjALI3pIxmVlko33b8wiYxgU31JfbvO/Kmr0u
UQzawic1+N4o4NrBViuHRNRcRrIJI7vmwAJok+fWr66Fx0dOhU8RQ25wc+7HO3GxDGl7F0AF2h5zH6kIfuI0XGstFX0KsyQ4J00iYEIhAlfCVMUmIhFz
I5l4LIrVB39ldCnCv6riNG6UufzI66qfsMNNjpsP+0j4lM2EgsCCACSlgcLCjmVRgwg7cJvEMmMhAIsytPQHSZ4KLAmrVtZHve5x1E0HygoSEOitBwIw
o2x111gPGdntnOaRbuEdJd0DTiWoGcqzTKuA4Rgq8FpyGkC3QemKMFVPcrsiuBQigw0JGklS+gTDdu5+hG5IEBiX7Kktqql2afi3DLcCs0Cki8BziyCw
0mngCFDl5jR8E+BbMwpo7acDE7p3Tl4ETdCdxklrCvZ6LETc20atSyKFIjiKs3Q9XrrRqERSZYhy0ws7aQBzHz3bxPqbGoaRLMd1HnkQMnwm/HiciQm8
+vxuByR412FLOR/oQR4Xmz3LcuPftVe0x1htYbRj3BenLDS7yFqCOmMmqUJRpqBoQrL00UN2WQHySbVrkgSTP6d6UuedVADARu0OqqfWlN4RLYb+YScC
8VEFtm+5Q+XCItmAoYo+3ip13eMPJ8i70Gta150ETlqiLFBZl3wymBETrPHEzeXGVobgX8cgoJVL5MrjfMC8VhEfW6gZwRQIxn216p7pJpZPp2pXhoom
BiHMsC32a3hxIo9jXtIGsRj+nU9XwXt4zpa3jl3Hpfc/qqDhaK4giogqjp9JvQVlOb2rUg2kNWhlRgjZs0eNYhjIBgKH2wTLLXf3DwwliLHvyzBWPKEi
eHBgdeC+YVwFH+7EtZRU+ZBoOXERgBoZkMNZRJdKrPjtzeFZOAB8R7HPJOvExnTkWoOGtWvhIetIF4xBiiA6oAaAgdnvmerPO91Atd76apw5n1/fj5ZR
EmD127HZ0QbDSrJoPFhIgX1XkzsHIYyJIU5piYTr7ty0fyzmZYJ+BS+m2+K4GhZiQkmhFIrRYkllOJd3w66Say2IpO1u4wQiSAQGMgBMoAZ2P/u0g/pL
e+Qn8mEriAqJMVYNBsPOWOjx3Ek7SFFCnunyHbrGyAkJRLlcgQmEAIFHYZOPs5qGdQJFMqDB5rrC2GFcJNBwCNIVgUkXj837CYTtaIrNhvyEP2PNq+cg
xsa43wvDi1Z/VNaMQ3YrUlto07uuvvM0evtuTnm1BVeyfHP0W8CHKRIUFqnTlCMczVy66Gmzj80XDQHszZgIYUVyif6e9GggLDl2CLn87CDo8OixpeDv
yuB8XmzD+CyNAdxeojkexYX3/k+6qXKwspufFh9yHsW599Q5GvZcn7kMfHO1Psqu1aiAYyBAhTrh8tHXPkXffDjcV1XJVc8ubOsrndqpjeovVh+sYskm
28mcjgTzK4bmsEeiVOjwsmIkTXOlzzWah+OtuIfvnkCeTzdUOA5EPzudwyGWatB48CeqxmQDTi1LD5zcNlhXo0n1MpOGkrOUEidXvHGb6GuldbWtDLBj
RmV1lLAhL21k5IISXHJdhSAigre+650ldqE0Uzlaulq/NoHNphhNbs+A2a5VgCQx4yAuF30WrtV6Uxj8rpZw0ziHsUKK4vifWh8aXjvY7SgbH0iBVUPV
rikfZe7ogxrzHnIjgL1fqXfLO+tul1mp2dA88jl3f3376qexMP6LhqCUzjw9k+I4vlLJhtvAhXEervCIprLiX8kQPUts7jRFqRyI1VuA5153XmuL2ggD
zp+080ZkpS+UnJ44UI+GhdbvdRAwLKAgiem1cyB8hHgvjrghDrKgH7X0dh51bLDmmQ6BwhVUwN9Y/FjXjLrV15GZO6k+1e/Y2PT7eJ9vHgTj0/BZWgeq
0eNRKtGbuXpY30Rz5w9MDow2zfRXZz6SVax7fbOTxsRUQK25RjHuzoIYWLKjqTUclZ5bW2oJ+W1Gq9DaHIsezhkHl++CgK7tS3B3BavOtrh4uM5eQhAB
tN5DI5SXxEQozFD7mxLJl0yy30UJm3lKgkgdPmnkgFk9W3X+3P7Tz0+VNCg0SOyjh4/SW8vKPUUI3IJiUqykOH/qfw4RafktP0nAi8oqDIMwq8Tye5Gs
/JkmfN2YaxLMOKwZJlbWbHnnNxCCspeXriTFKuJQkrQa7Vj6oCPW1nVHdE8wcr282aLAuq/XOjZwm8syaG/CKPe0LKDOKVXAYQk3ocRf1SF9xxRBaJB3
mj+JccpMiYJW4UfVwHEpWZHvD7a7L1I1/e9iQ1ktniIbghvQZqHJHFAR+TzIwb832v3PmwYxzEB8+0dlufF2S5rz+mEv5kRAGu67cRhgxSECVwfKp5XM
/KYoEsfsAWX3KnCJBdvOXc5lWBVaqGewE5R9zkU+ESTj3xMGbou5fbpLPHyldZY2Dy9OkII6Tit9THwS6pHC3ZbY6ILgDxDsDCYEOQ9x4+2XlhIYfw/h
xceHzhYcDqiVV+MbqPT0by8EclWlwgMLCUEkUWSASQcfJgwWIgyCOrQTEsIjCt/l3136eF72tNNzAqKNIhSyvL9koRIvbCD9VO8IhrTOIvak2GRYplXV
gzuhUWViB7lSRFElAaehZnXemlIIFWNEkbxdSAzvlCDwgy+hllhUMO3N6Fry4ugvau+eXa8A7kLO1hmySBB6roDxWDBE/nGopZvmH55JmCmsyRGKRU3u
2oT4OmvwsUyYiZmdCy/BP0CPlYv8OFr391eLscKTc8fF2BJEsMhNfjBDbjpMC2gZZiKggi6k5NKyQE/Q4z6hQMrqbUVW4l943Zw5Yq8dPM49vDd4lSaH
Mu8FseGJTPFZFJJ2eAq1m9dMy1kQURgoiAoCMGIKwKowWIdfDt+q54a25545crd9GrlZp3zOT2PXsn9ic2Q22od68r8cPXBhC7MmlcUO6b88U7lVVAgR
37qJDEow5uwFrXX6cTFpCU6zAPOTStRYWmzgWWcJAruG3xXT56Qk8rHse+xoHwPyppqJKFMyhfOCuLzWAA2yomeXrC/iLHxkGvtRzdRHkIa0hPVvr+da
yUaOO7gQeizuSfO/nu614pJ+z1U5WtOshOpd8/2ZODgCsJcmUTjEaFHI5kKQxAOIsGo5aZ8aMjnEnrDwDC0EdkAceNRP0rGO603S8GWJzYJHHnEEoIy7
oejyj8CSkygpF2AcAoIEWEcS8xgacvdOYoMs34qIXH49WbcxFHnPH4RjCUpAFZt+EFKEj2GWnqhR+gLN8N3vDGJWgvsxv8z7bLrCzTsmPwxDIecx+5/a
e1fVOzGCfZZvAkkj7YS5rGa8fgfBqafv+U61sJkhlmDDuZm5qvyg07fAdnsX+/0TgSDxWB+VZ+n2fP+GfZ2nE/H0rdsVEqlI/dVWSsvXtv4F+QsT5Jba
LBDL8M8Hsd727HbvFk/V/NfB59vvmIl58Lc/Te3Z2V90cJdgWQ/F2+4qT9TAcqkh0SZuT+abujukUnFzGFmUwNeFGrJmPBA/apHiKA2cNy2zPsHzx09E
Ox7u/7LeEOFU67R2DhVvYahpIQ0vdKGGfnzzNrygzzYWGF9D0ufafqZmFICPy0ZrtcflfFA+7enFDHft6sjX9QUEUndnBxi141ZpNDBA1VsIUoLLbCtt
JnMsIuugL3WPGHtkM63kquEvOlygD45/7noJV5PnlbHWAfhPFiCQRYIRfWd7cPa/Sba7D/TfjOuxrITA9BBJMSAhND3n7V7gXXyNSirUwuO/OpesnlNy
9aa5vmlsmC/aggePH24A416xB7XYjLeGMad+OlmHI1lWNoK1dxcdJ+Ry4SJkzS3fjL0g92iBTliWHxlfEVRsPTk2WFwK90qTQuDKCrICBHDzLVeXx+/N
rraCGVAaA0lbmtOA/YQgQdTtPVn/xUQQ8VFgEf+rCIr3KLrAUUXkosoAi//6BcilKAaFCgWmgopRpCgRiYqCgKFGiIRaEEiQWlQpVaWlQaEFKWgKFSkS
lAoSIaFqIqihGhoFKEYlpKVKFCqFUKFaFoWilpVA0/xX/Yv/MKP/GGRpgiKG/8a0uO1MxMXaYwMeZFi4gQrJFRpiHdR+uB/bSTf9dv59ZtMr/l/qH/AP
/MPqB/7w/diaB+esgfoD6go/yCwVgYqiIv/4IrChIjIIh/1+sP22kD8Pw9MPlPtNfO37v5fT+OeFQEFDnK/EHuzy1+n/Lfh7fz+4IP6vmXXn9miMQE3h
9ss9v7/bzgfD7pj7v8IdZXGZzB6hh4bM3eg7wZiuCy/xb7HR87p/8GR6MpboqkKCwZCV9SqxC6+dcv7FRfzf1Qbzj71E3/tNACQTqNeF+EX7/62nWjIf
03DhjWEbF6QMoiAEowdauGgyxk8f+K8OAKcG5O5KOidwKV/X3fQ6I4yRd0OnAObv/TkzOQpSHhAtwPBvxn8/Zfz4mPCYe4+wpqZyESjrNoZrrF9b9hs0
H74rtp3jvEI1pT+XDG2WFjSrbPmGkgw6GVHgxZBj2WFiDZnrZUJSZ247BTiDmBpz91OTBYAhJiWJVbhIt3wDgrn6d4+5HSW+IRgdECIQO9P6v3qGSWgE
ELWQO+NF7JecxOEjKn7KDTUTwXKEEhi2cm9pxKlVsu+bYmgiCW5i/SAlpi4EzC9R0QIPoR6fRJGHZMhun6ykH5rrTkceaDisK0/4OJeW574ahQ92Ia+E
vjIdH3fLBuuv1Zntxu4orCtDPLmMc4L0D8ESZaUJpNBk0oKLp4DgSUeHTXFLLHvT3h0Lw+IFmPa//YftdZ1r4VvCeePDvuosx446cdz9OeJI1zbu64mp
yJkQFpHiYGEkSKOfUxzvyoi3JS3qYHhwtnIvqVKdxzpDzPM2ylQenGnVVRq7PW6zPV73lycV0LllGKGUKawyBo58ndkrANUZcY1yg0e2OkBUDYEE5qGV
WDFLfzgzAiEPIIckBxx9xONPYum9YdkA+XSiLD4Y+ZdoGvPl7T3GrtnD4/Q1xc3xQxnFSJegHQGqZMUSs86fwYeLOXbDkqzHm+uiuI609uNTy+KbTwUO
uS7ezWRTle94nFa60yyGrPzYcP2toR+GV/weOo7o13PPb6eFwG2Da7MPgdp/7Oe9DOOaEfYsD1krD4sr9uIuHtqqpIExUDWlW+n5EK+ulVQX2UJFmWPV
iSDUaKIA9hTP91Z8xqKDUMuV5kBTyXos8fcV7IKvm/OcruyZFwOjlcBcffd4OCJ93Ob+JQnTK9+zPe1R8FrLOfzImAsSDfyKGzPLNtiLII0su+MXi9ZV
0C7sdA0gn8NYPCnP25ENhGBEVY10mc1pFQ+EMZd7mW6FlXeyDaqLavGrZeewXBWs+CHtsLgQIgEM5a2BGz5lpBOa99wErQx6OHx5p7HQic85jbVdWGD1
6U3onS3xIjp9ugUYzGtRI6s54GiPTzsCprUJJ6EvXuqHLHIx71kD7PBo1pTGY0zXBCv/PEju0vf5LexnaHZt29tY48hcyn6PnUyFeQfAnwWYFmF17gLC
plvOVT3DkLQghEkiQTPleKQxFgzNFKHNqMHqH8qSTZwganSjWWCK0RNfUNL8+7168J6Km4lvuSEj6V1+M+fl70OC1V0NqizY4KxVChKhKe1fXnibSH1+
Mox0UdqWplrSkzk9ZTeQovfOAhFpbM7S8+BrA9yxjzBy6xztBIEQmAuuXgQ1k/dr249ey3wei8Q50Meo6i8GQphfz5Jo3JuhX7Ro/WqvzxFKLLgTXdiS
xcyixpQn089NdofpTYRr2WiI2x43nG/Gfg2hkn0jLkfsIiNzUh2KlLM7rlJrZrLor7kA0Dd77bNbSBTlMMc6AvkpmZgIO98eABHbCQiMbws0veS/RLAF
vyr3+ebpFDyR16UgyRC8ESPf28C8wgciHWBhlUHYAQ0giRAcQ8U3pxX/DQQnqd5GvN7H49vlksExArVWClAuyHjCFnCSunR6aw6GSCoMQmSLwVano9NX
tAwyAbGBp4HwcEA3jnuzneHVoZQCt7G6MsJDz60oQkTAsUmQ4ZbqN9XaEAa73s3Azm3Rm0HOdVsojnVy6z3YQWlGeMkCJLRsxgq8R9vvVkli3y+eQi9I
i5xAYw6NJ1F4dIhpyNFoJiBBdF9HHrOJmru/+3PlUVE8zdDe/LIfJYmIlNSsqCo0qhAdW0Sx0Hd5B79hMwKF242WFFiBocMEGndpHzpNbHKG3B+SDRLK
DQ0BPkycsO9sK5BrNp8jbx9h4JKDtobT8Fz20JwT/B/hxUgI89OIoJSEIIwtPydf6fHjV+4KsfdPAiwjxe38z5Il3EbjunMtY/C7J8N8ci/iMYJ2EEaC
vqFS7I8dw+Lt1qKwLFNft499N6035fwUbCOg6Z9iGCrq1xDZoSigENDnBtJRw+IqY1B6CfbdROWKTzFS3dPP4kGG+6po28vjyQX/f3HopifOnEFGoK+D
llkdOpHvIz6D8arX7w9t8xwK42ktzVwPL77Xt+Fv+XzRPwe2AJctbgD2IvmqEbKAlDHAxwkCc340r2o1Fyujoj0W9abBnpLERlMOaae9sqgwS1bkf3Y8
VlPOkaDHGsJKADlK4AfaYXio4RBpAMm5n1oQgKBfrFQnBr9TYXgB5LfZwIAO5qADSF+UztVvx81/Lf8csjqvZ14so+UzpQf7EO3127oxZsvJpxh8mEVK
zL3HkIKOSpHalsGIaxvs/n8T3QrkZf28/Sbfqodo/lnbRb8VmEU1vfzQF5T+qIU/P7bXQf6rIIIMm+iSdghwP1SImHCCpNwvWIap8FAgpwjYhREAMIAg
fdi5r9p8iLoQ+hA8Ia6gVXFFYIp5oV+XspIDe2ajXD1Kl1+xMA+zSdPbQwWljfMjcodS/mGwa7Dr7kHtrNLi9vPP2L2KkQxiEh7RkMBHL8ZFREevHqK1
jdwAcM6jPg7MXy3CUnKdCQoAuVguPSzVNyBthZcOLBai3rKIjTSQR7G9AcyBUi0FLiC74HDe8q6iZoeHQvwVuMfSTn9B0MHGhFlvb1c6yzxiMgWtERBS
BFS/B88bbPp7Rw06cIWL48Cws+PBxnBeZSsaqxKBd0Og1edVRQSdmdJ23MZHVKuJc2DacWYrWXAU9pCI+X37oCpHJe0NmB6fglu4wfz727CCL0/7Xgga
EikglAW2f3kRju03FijYp3ean4sdZbP8iHeiNQHj3iHBwZUkwpLL/hy4BOoMt8FA4nK4iZCb+354K48PQJJ+hg6gTx8emsRdO4SuHmwiOybQnYdsQoSh
SktMOe2zGwHv735LnQnbj37PYaGjnkpz9tBBXcQEorz+DYmpsqahXcOQpBUKxU6s/hqBUp+2cYeyVnB977giQxrh9514GBtVRBoKCYT+2NV2EdaB/ARS
RFfl4sHDil8MpwHIYrB1gqmHg1nj/hrQmfn+j1uJJSWndyGFFcdad4v0UBg8oAKCjRMOLgvj0KiYgFOuS5YhlLC90GRwRc8I0zWI3t2/s/WsIImjgBD/
seRjIKCQ6A2n3L2F3UAmgfpAM2xZpjm9gaeULjIi68Jko6rOsGR1UAw92QfidjXNOkZrjNMN+5zaScBs9ymh2DMAnAF7r1WLSmoYo5RMfFEifhzBPpaV
nLioBZVVQTD809GUiSjlhQsOKrADf68U+TfMnvHpj4er9sIiltPZIDJnT/k+8Y/xLNSmvH9FATwvGgokPHgEhnjE/pV58OOdLVP9Xc+KKEa/ZjQCqtQB
GVkBcxMm5Pf7T/KgJ/FOnieit2z507m4fGuahIHmP3/+ONPmdLc7l4EEafBcmsgwN3j/NWQO5LjaAchELIduJWCKcwWh4I0X9S+4DuESRE8+OZJalok/
+Q3oVy16wXXJDtJCJPa4U5DXsfuqDCqTmoS4d02jxGXCsxpF+0DoSM/W94ACZ0NHaHB145v6mwPVpxyUdsRxJXMaMoVysoYkE0YJNCmYVMi4piLdIW/O
YlRqDcZPv77bVoFH6unKDaVjo+tx1AIp+fZS4fuxc5b23GLb3sCCBm+9FLpS2FMS941kFkYVonMWyowUjNqcyLc8hSlawX23p7u0bwFq28nHvdenOIz4
bMJIgz7BdplpR367eKW2z8/TXFu7MHBhyfxUfF9xvGgXoR+oxIHOAp3rN9oNzzlb6RAUhxDeu6jlvm14Lq6lvNUrmoh2pVlwop+pQulPjbn9vka/j1oA
DkCQ5IQ4jdnXf7IHWjPlaxCiKEDSqsfdDC10uX8wssRP2y0ZvDqIOPTjVqN7NIXEIjI/9Qalz5mUobPxvBjCfZutH8IjhxXjut/GapllHBPOsPUHPjJq
m+4dkSIqaHaDzice9pyvZ8HPf9j+SJntvfrsoEaheDi45ZkQCjWXAAN8lBBAU/JTBv8bwO+ijr4reZXfdR4lNCbQYHHc1aqkT+chgQN3tfrR46fD5ecx
GPMdOOsE2aSx/z+HnD0V6fMu/WOdv7H4QhX1dWn6tVNwHRfUojRVfg/KyjOOKz4rUlRVvGXCs599Hl886TjZf8u5RQEw8cZ5JYKuaI081fhvHeXhEPXb
Z/AytpAFxiByh08VtekxSqz7fxukMRkCcGF7InaOLbWy9tpzW7c+PKMwDTr9DOlU2i7f4qnfEK8C2cmUwJB5mBHzvoWdScIebqOwb6sIFHfEtuYpDMe3
M1IvpApljHTrm0TMOjTD/tFO6T8MCTd5h2lF7fPFeyxaDFVqo4EX172h0F9debVT8XrlDLqYxCf0fGY0WVl/+KeMjp/d/7ZidL291I+8hRHKLdW+m40h
LQOJ0fxi77TkT3evhr3eHKY7rZdbZaWyk84W9nDZwRivqxZO6CxVcLmuRDqSYSh/k2LzlosOVdnElr4LKdB6cn3GJt6a3vPDWbjCbY5ZaNpzb7/mu287
B8LfyzDQWcIwgILqMNlnGMyG7cYPJQ0h19XlCMq8M7Vz+NA58TzqtdVsYd4j6JLDJKt2acFdcw3n+OtJv6r6sPyk+MZZ6M+32yre9Z++7g96/WKJ5IXW
vA73OjhRcB+TbP9fisizKVqIDikmyIFhAXFxoR2c3Qenn0MXVvoeTiAFO4h3gAvbP1wvk5HqsASAlf02tc5VWIaGjXs4hXckg71lGfqmz3ULrw+Z0A6S
rWr+htaKk+dJl568dc/hr19VOj6DTaCQ+7e445ayO9uPsHPnrxpqZfs6NWteb+4sa3EWa7tkaDXyVh894PyxGetWvu/eB79Yw6zbfCt2I0T1+GzRkO0n
soMJrZktKdPRrH/OMbXtIhaTTePuxnDWE/RRjov7OfXWukvg2wp+Nt3hD/Je4N7bSnpqlSqAfhRh8iEeXs79Ddfl2l9V9bctB3Nt/mvhIKD7ioo+/vIj
Bz6nZx0FSO7GhuHV1U5WHVl5r6mect4y6ee9KEOZ/5zhXuxFm+GjxcyOs2R9VCkMaQtCf6IUThGIkBJQzlGAmK/BWD+Gy2tP5QvlGL58vbD1wXRn5yy9
MfO35/XXjPFeWVIL+hscwm2ycpYK84uRakB+mUDKHtSPCPvIiX+mfvcOSCgspC5w8/73+72j6m0zqwagKgQ+73xR76ertbmI+8E9MT2HAgzX30pgmZB1
a3H3B3YjLEhR3I8aiBfGbz0mnsLn+m0kkTf7FHrnhC0PTpgwMVyVv/V4C+Q9MkgBNwBGHyGHqaNIYbfqVMvOlsOPAez1t0gLBgy5sLDOuohLt0hCoPjL
U27eEhX8O72afqhHKoraQ75rvb2/Nz3+g9P8he25rtRSopRA7GqpBS6Dnzz9HR/QaI98H3riZafpg4ESQjIdDTpOPpM/lX792ZQgURAIgUYjZFRWj95s
/fHjqY0YQDMz/TtYe7T2ZYyzS2HfM1k4wfz6BYSiwMQoM6cPOY92be7OtKhf0FKWyxGCgWiFakAod1JQ+5V7fbr63l+ooeJfNkD0Y/pYdnRXed5AJb8l
YdAkjtEjIP+qN2Cn4nAuopQrzK7GXAQb7cmb7PcAFddSghu7QPUr/PPNjTqP4+jZJcZsjd+fKDjoF++UBhP4L0k4zKPz3yp83DvzzNnQf9iPi/yP7bJ2
OUkXsqmCGo01ZWU+XWGbk7Sx4MI464nSBj3mH1vCP7rWu8U+vFaH1sxpFZT9Wjz90eUq/TDfLGdBtSinO3lrGM68eNfo0alPpf9WucBowXK3luz8S01a
UZyVVnKLSLxw3z+z66SgdJQIfOnhyk2+KtaHTjDQ3GVJ1XLCxII6x69shb8HWCvamvPlKN6BRam9oxk1mcl1zid4w+/6rzGRj/4X0HzxzlhaRhf9z7QB
hfbWbup3xv2hzitVz73vb0xjo+eiwzpAmGTfMfKQi260cM+HhCLeNIQQmenhLDwjan2clhPNbpKAaEe9oYzb7LwbItkcF5dTv5MHNL0vah+WhkxrN/wu
NSHtrlQQP0KT9E/eu0HJ+jk3o5KblY/TTdC+p/aeklVRAz7l/LEJcJ6MitTl7lEo9TqXIvVqkNDnMtKUZ+K8AZ7d+T/rurw64/GfdURhA3KUz9Ur5kco
Y5at6vOVHK93Ya5hzX5S501JM+lHoNJEPoZvGPJRSpiKzOXJ7P/fF6C32KPGjtces5mcFh4ZydLa/up0febryK/lesa8Mn4c7zjALX6GUGs+916SahHp
5YxCEyfmUQ1/fh83uxGZEmXRhm2UDk2b0WjRMbeir6HrbEK05SeIgo2oVxGHRcGGk1HZ/zQcNyUKSTa9nfuZoQghxdoRxo6WmxYWku620fR5BkyCuxvh
1mtOkhQOIgsx9zyhNWh5EQPC12HplaQrLgshSEKeNHj8W7c/VhiI6FhypCZWHPm9YwzVWdW25ctsu0uBnkK3BFXnJ+LTSOq9XrvQQqXUbU5M+bJEQNbR
6s7QvZqeNrTUH0HBo9NPj7HsTLmbLVsd0H8oC0fUVyV2ibQUcG4RV+c8Nk+A1TVaNTr3WRjVRuxk8VDmF4zbIqILwWHjjSqy8ChJLSGFTU9Xjpb5qw2o
ab5rOJviVD16y48dOHHOOWCuNJKxyI+GayWGof/jDyz8+ekFNDnitYb10ynKpnMUmJFhvsFcyvAxjaDn1yvXfP3wkMGh9DgOPUtzEc/Hk4f3Vd8ubsT3
GXwY4/pG8nPZuFIUs3L2FTrVYhpoxcgmB3KzVPEjieBmU67Lntl90MueUCe6anOsA5gqyH5S9TLitYWjwlUFG2ss9fJ5GW3b7ds4y58VvplEk3VVgIFw
5Wi+JviMmkJzOc8P+Ue+wcdylZVN+HWHkywhUNTOG1osxlCQcMyxYR03lDeUbNAMPNYT4NX3YtLWFpwy86+dXrQQpftIZiA74vrNc1iwh0bplfjbLFoB
u7vcZW3ztWundio4KJsZV07eN9Mpy0o1VXhovlvTD2NOd/W4vko6HSfFphkCJKQGR+5300+PQtp26SIwF8alVTl4cKyt5avoctffrzDe62j8aF+L7Qda
NsR/V83oYW9MaP4Qb1WRvPpACWnczNId2zUisVC67QeAnKXP/Dp/X/1/4dnyNRTjyuuE8c89A/mv4NZ1/KGfR7duVWpd6BIauyHRURcdMZYhAOZSjEOv
ycbkPPcsEL6MGa6aDpbVUbXF/qj/oQlMUwtKKvCWUjA/RsevE9/6vw/s7jQkdZt9tIxqgUP0fcVer2/3L1epy7P6CdQk+Gc1V/0Z3WoyP9/14M8TVM16
yq222TxwtwuBBKUtGo+FlrCod/8uIiZAIHSD/qv+WB/6SJt+h+n5eSi/I/ch8PGqCV9Z9+j8KT9CT5fOoTg5e7hZZNHZCs1H3FET5hQLQhPfPVk/SbCI
3xp934WstEHH9tYRuqRTNYbm2MvqE0BIA+eGihnMoD6qruaqHPWBYc7mA+5VjlLNW1W1mhLESn1mt4M2VnrT7x/bqn6cT/HpVEZa8lcdvy7fX+Xa59xw
dbX5h7jTj78+6eQiqiqikUUHQqVUBT34t/QuXoPiacdVnx9qpuADKGcuEGUQ56ry7/4SnY6ldUVCpFVYEN+kYdHJDnv/WqOQ5zirk8FV18dNf190METM
AqiP4qj2j4OAi5QYQnpzHiUGfh0h1HNJrFgrHQlVEa6ygJZn0Cx9R91Jy2oE2sN15BY+zn8d/UYqK1JkRLMHfDoKGshighAQTOUQ0fawkPPmEYwJVHU5
DceHPfnNBOdxBiREYUGMifznf4/FfJBXWQSfZA8kcJQirSkS7/JM9RDrHUAbH7f+1BbeHcm8ofxhDWfgY0U6ZM7xzdRDnGwTfvYelhO3nSw/TxCxU9RB
ZKqwXb2ati29NqxDLchlXra81PEHn/utgWuSos7pZIXoiQKFxtFEbCyWQIZFOJO9OxQHykgg87rWCD88BFoMKq9tiSE71VE2KKg09S+Hcn7vdBHIQdc2
C7SG1f7PLt1+j14sqMIu6eOCArISEcOGXVPEfuYJT+/M/ZSl/G9BfqCB6gXH3kco7ViIJs0OH2r++SJJAQc4CWjS05sOAXJW/r0kLjnoyE9vs9gZeP9t
WDiVQUMEBKQ9zbuk59vFPadcJRiPpdOtlAvJhE5x25W0lUAMiqgXn4IOkYQQZ5DB5dL555Mx9/gFjGuSviXIN6hngX9mlyB/rNIaRfQW5u3kckg+XSAR
zTpbTnETqAEmUwDYhETcgIPGIowX4UYfhZWp3fY46M9HC9erW81rrJpkOQnvZUQcrZaO4Nvq+YU+iAA+eajqc3VMigzf+NcQ2IsdgdJ9nbOu+Wl/vtPo
xeYh3pyrutOQnNN/XnY9iGj+xO17RR4M68q4pPH5e6WhukPBm/I2LYfHSg6sPMicVlZRuWkvY93JcyAORJiUgUTQ3KSkvS23aonFSJp9ksuf7RDfY0Yl
KSd1LzVAFKAL95g2hjH4BuTRZEUn6u3zvXXr4KDOIu/z93qfK7h+tG/jHJBO2VA8G7j3PLYc5xovh94V94rpVeMJKweCryVe5lk5IXJcZQpxhMj1OtCS
sFG809WvEdYrzjzGUBcrk0iR8vpcdfBnxdHYI5WWgEOK1qIOGqor8D+HwIKqJJn5mjEXkTb94AfRA+RGSZ0Fygor5UWsVhOoOrJOtl+lle8GHUOGmggI
DFUta4cdZpKvzVXvdqrO02av9uHrA9xybpeze2HzQyysJGnG0Xp6TKahecuwt6JU9b+uf6DwrDqoJnchIA1DGHeP0cfRKF+wqNaiwDKP0HOK8I1zGfke
L5chocu043hJRwD+dJ8LaHW9E31E+7BxGAlUxAi+wkdCO5Fl6IZRGACJK9nK3ooHu6IuVc7V5HPde8UOFnWjVksE8PCTIJ2ObXCiajoBkPRITz92mu9k
TuHrZghM0FFRM9+HTn2jJOMa+vFZccBqipEgOi2g66HmoUIWE7oAg+yTknuY/Or+3mQqtLJK3A5OyVIqGKJLx+8faYuDgiCy12Kw4LiI9JbjANgWy1Z6
kr7oiXEViLT59YVeVs7C6GDSUcf7g2r28R092+YG8vTfa3PHHhFSR7JWZ1zDJEEuphoKhwt1XIq9LRoPBouP0D2/g/3+X8gq8epGhQ7ZDPswDsUqIjv4
6eilIbTRPUj8J1ZQptscfdy9s7N9S5jdTvvhHIS6JTURBAeeIuw30gDAU1nOKpODgMPH3rp6oRHvzFJ7OBaGtQ+nbU+k1HYPPP5c/s3yJxaoqMVza7eG
A84tG3IRZ24ypGKrwYYJY1rmbEQHz8ds3lWQWsGytTVpwibccnmL+2W98Rfm2YcL4xn7VTYQsRXu693Agc6dR+n4yvVLgdBp+trcL6ZhAIA7r+dVcd4a
d59FG4yJIR5aV4c+vJcCoyuZnIqMmD/4Ooaf1UGWyLuuCGFKCb3HjALYbSDxzXnKABorgfVqCYZPnFVqVdQwd97tfRfnrbg4ZTI0pAU8Rzv2lbXMbi9d
EgsqKbt0qFOrrm6C7qFBEyg5eXKc8jP6drZiWojq3tHaXpmOeDLgA+ohXiF4HgbDuKmq0BQNIRgloQz3QcCgzckSwPw8551SY6ql6RqPf7o7yH0yQTHb
qms5JXZuc+I5qxzvHvw8MSXElbDM0c2xBwbpvTJ5+E53EyAvgDIF0GhKFmGYffP2LeUupoGe1AweECgP4KGMkfdh7fTOVfh9IG0O0vKr35WTY3jAKev5
uK0K41YPS19jIwTrbHo71StRcgNWl254UYsoZ/bEZmT7Rp50kT2zyxazDPjQWdiL0VxtVxItxHxHF7c04jWyAw0DODnd8kgupw/nKPkVz7TrlvKp3eMn
DScT9DXxvOv9PeQ2aSH5rQEBLCXa0VHHbRxSSRIp61aLL89PD3d8NaoFOVWT383gkcDPVBMHcx9RQf34Ex3vPgPHugoY3P683iJMsJjjAMxr8pwXyCaT
vi/aY2EbKGCkryoH4Hztrd2yiwVq2GCdY6NHu8ITgszNV99Xj+O6zHd8/Cr55tLUW2YR5xDSY/H22jQCUFETtPdhE84zTon4fV9C47mYFhUHFmn5XqHe
VVe9Ch1zGD37GJefn/CexzE9l+hLtxWySHpD5WU0rKT0jACHISgql2+NPKQFL2I5zpqHQ73hbqKRqMr2NVo1OcvrNwnCzbVumi2stOAdooZu4ffgbH8S
2sVFtHQtVX/L0M9V+T+3dLEE7e8jxWTw2SbiK3AfNA1FiFA4bDwkOR9u/5iFCkRJXiVPz8WLyATC7DRhyEigzGrSVhlLePKCMhF7o3mm8FxYRGTCHgR9
ZQfX5a5/U2b1tMi3pVxjM98lJADg+81TY5BptutPjWYrxBDZUguYeBKBetGvTr+Hl+Wcsr+HB3vnB3hEomhYEN4cDtIVLwBEQXXnBNdpcTCC/LxoHDkf
BVAyKrUMm0VuxLssbYfT0yn4ralp2WXyvB9RObiQUOROi7nKQMxvz+7SWl8ssratAYRyTMQxu3REtPjzqeXKktXkJNseB2OsPrxyMiAtUP2oPo5ENSuu
graUj0Gn110116LPhOqRIeFvZnpA7fcKeW3qvMi1/YmT7eAbmoivvnpEZTR5F+7rEfnynHp6mXP7W3yrjD4nIw+vDE/sdfN/N1AkaRA0DOpOzHCZOglA
u3nkL+BLbU6HOxzxoQcX4Llf0CzofXdxjyP4o32sC8T5qKTSsQNNKt7ZRHo2ar+yjt9BEIrkGXIm3AcKmQTqeFJGigjYQ4ZB07c4fpOcactKRsPLbJ3V
dJB0pSntIDXyag9iFKCOV34EdsDFZENdYl5rkz+D6MuF4yyDuIDh5R09kc+6bV8NL6VlIQGl9PkI8uAIWdM8/Ty4uu2DIYqOfnriEKqzjpwIrwHqVfLJ
aighSpXeCw1BODpMSdOHuWc3uFJ03jrDDfSdM45R8bdnzvTwebZTiC318NNoVysNZ54JgffyiTcTUx8MPcuWBK4ivvQVAZy6hlH0rmTYqbELBOHJVcco
DAnHqy3ba79EUEBNbJ4F4hBx1w3CoydV0YSdMzEaqITXxb7qVDQiRy5K1R+iT7LkyfQLy5Du+gsLCc9XQcYqIhni2icAywOhJEuojLOC2dDSblGL+Xvt
7GVBHu8hb32z0BG80BcDbxRIhJxFuwx0GfqXvLNkCRbLkDMJQ3IAkUEIGSc6lMlJzAqG5rn4Haa/dg46ZUvWe6xiVn7OnlKnWA7nWxSstq0Om3y+ZwO0
Jow18MEqoWHu47z1wNJm2u6ysowaThN4fH7lZA30mpeUEMyg39Ljk315xDaZf10oUSf1JtFEkZtaQdx9P1IQuXadUhqGVk+5QDLIZk9y8m7oOtlETMQW
Cgnd27THWIeR6wUkF1flRHNebmF860xHMdZGvft8POtRN8PW+XBjS9qulSq4DgOF4T1tD14n2EwhnwE3ot7fqTDR9x8oHHlABSlIS5lXuiB910JcKuvB
eRfbUszyUblEQQKAqFf9Hjo4iYgpIqOyqQy6DbVRxPFuHB+IhKBGNOeVychlfYfQD8aMIjfZY9xovFQ8rR7OxED16qNfuaPPrEe02ovE6mekQ2y0IzV0
X3cuMoDOj+Cu5TwsipZV0Kmiggssom6+M6VvjEBpR4PllxtcO1FuUC78enbsT4wEGXxbxcR8TXut7A3Pu4c3TaSou0Gg3FkLkSZjB5MwLGQ19k4wnxWX
g/N/Oa5dI9XyKS78GOIRkfRfb1CiXuf0Tz34Wqyt/8s1BMp/ondfwLyzAjF+opEhtLtaLGEoZtNyvcVKfP9280mcA8SoUiYYGvksiN5PFyU4jIUoPF/J
9ykFuYd8K1FdaDz55qWOmlvDM05Ht8df+cAP6MhP9kgQ/WH1B7NeeeR2U/rtKWIFaqoz+623DKoiW2iH/vqoyLJWiMolspVYCSKJ/fEPdl/1f34B5/1H
+w5Jron9FUGIqWhhLQoVnW/1GfNLf99v1SEv8YBwyIQAPhJ7j9+5niVy/s8fCeKL/QlvPyA+YZfb9fw9guFIRiwAn60YL+j27pOASiDAyDIl50uE4GJb
+HSZk2TPjw+8ik6YhjaKNVRMWEEvzKn9egWApiLILoPzeNeED8yJ7yBunLUAX+T5/cR3f3VHJr9+HAHdm0rcVEI8MoCDPqTL4/UXs9LN4EwkwjxMKqhv
JYLJ5RVRHroIvFr6KblO7+9QniCOpQAgfp9pKFCQ9P0PxVA+1zuMkhV/nRgsH5tkYgjH9+tZrTVZiFR/oQP5d2fxIct5q7Sc5QrD9jxhUYxAuuMDLdPS
n5HbXdBX+S3p3ML4dM2Ig7yx7FAqQ1E69SyHO361iOQm4deB/RUlNH79147bE6QJOQN8Nvtq0vfzpBwdI2HQZ1ajQDZc5qRHj1YFYc2nnzpJG2HVrZtw
rl81Ar63sOKoVlJAmyBTANKoukJ/Lx9M9AM9Pu957ZeF8XB94F/6p6wxmQ1vz1FT6VobfwtXz+nRJO9mcJbX9ko8SFMNgzeje86MwGmVky5gYuBuZyT6
mCW+rH3n4Fuzib7gnI6cSXIyZKB0T1CZCZBRx+s/p+3aMRyqvCAZiHg4gjrByF6LHWrEymvLR6/w7/offLduZ/Lgtc4BZzgb5PLn5Lv75/r4bRuczP88
cfXidsQYsNSsYqIfrNnWFtZuKT2e9YyszA1+l6uRxAw2R7/ZbM5g5mOqMjhOt3sXH+Hzre/HjgRPXmFa4pybXmeZvupDjwpkyCC5un/blvzYCmLTaZeU
YCEFlisn93fvCtqXupvEXK8Hz73tle5ZXc6HGD0i4mCQduCxc6wjyNoqHk/GAbaTavNu9nz+4Y1v6JWh/lz9+U5mfZb5RzJeO36XHqitJtSajZamQgzn
R9PgsxyjHLisZ+24aUItaUKyrxjF+xEyNdRo8LRleF5i13VsTeiqK97eDLnGyS1hF8XjkRSB5M1RST0vNRI5/W7gQuj+BfkbT565D6/3Wg/4YnxCbJzx
TZaNcFzrqo9TeWHntmws7QMM68atEtiuI9pyZ4B1z1jAP72xJYCp8ZLvhRB1w0qZ6UlDKsvdnDaSi5UxC9eJ5qel7HZ16TSQPVjHgiY4hfacD/lb5k6u
z5ke+e+b983Eb1OVUb+iejPL3BI8YoPRi+HmyPnWwm85FWl3tANtiXfFH5HGdJQO+T4db2WL8sc7sDlnltTEI65WjBGlif9QyaP9Mvqh4Rmwh8WndbiT
mXLR40HQ1an9D15n7ovjAfomqfsZ1PwW6Oj3f8gzCCzMMkV0IcD4cOHj5Ge9QgbpOxJhOxC8SIkFIFAZPdKlKGcsyENgH393UON3sfTE5OMwVS9DSbY9
AY2/JQDmw45hbPDjQbD7kBeIk2d3d8e0w7sR6dk2NMiN9p/1/vxsO5xsqQuKRIpo5zqw/52aYes89C2Tjp4uk4aIMPbD4hg7b1Ko5KBJJNNWMsfsW5ui
CMjqQBeCVOTOPn2cuVzEVV76alD4GlrTUJXGPS9edLq1WG/Gw65oXIaDhg+nG2hsYWbPpv2FYZYDVlqIiCBoyTo8lsb1aDEJ7umQokQOQKEfUmTM3fDL
1xsiw2pYsJ7k7bw9JxvcEbKwt5Gl+hr1Pn+iimyfxaFVSacp22Pu5ZDCeTJOs5zkWFQIoOMN+gQOBeQomKdZSpz9rAcyEEqACuqOSKIxgVUDeYMGtpz0
v3yzMjkIbTXKhYsKEOe3C+0yQKCZQyEGsY108X97TFnrapE2SPyN9RZDfNCVKmaOSziL5QEF0cugDSFuwJhmDaocixUtocN4AeWOub8+vFuGBIHGAJfC
p3ON3v8dHC9fG9rw8RCIihs9ga0vXPQxNmEolty0rc4aex4WnK2m/52XGnQSLFLabTgSIxQh4aZcX3N7FM6zgxWdSwvL10ksNA/L/H5Ojco0jDPPsE6I
cK8OZejQo67GeKKKA2AZvxAcTWnpUiXb41NQNkbPwiZ9NWaGygvQIcQsCCxcoOMFE80gPVC+QiRm0RWywRke8H4VnDgomVqtDqepNRPWyXbBNiKioCqi
qta2YZJsNcBESgmjiUQsskAGl+YmdK7ifwJXE10YfmH2IdPEyRHvAghX/maMAIwEnnwc2nTN4GxjGgYJthYa/y8dfLPNlcS8tTJNwXLD3NdihrN3GF1S
vut/8nfw8euPz/RkVRQRUEGRZqvvQ70N0mWL2Kx8rMjRZAyQ5D0v4QPsPHXuKhtGCR69sVjKYrHAI0CjVAwBA9MdmUGKlqA8loeIiwQWruLiosRlBFgq
CoFQhQZyxmUmL1j6UyEWTxMJB9B334MzLIUfO08JAOgGCASc1GaYKj+xB6PTfWdvHAxXODtcISAIBMCSUA1IDrvvxUqQHa1iocLaCSrbUtqu2dsxulwb
QdTsm1UOWc4dwXtFWOgCLKUZry53y1ysZhZLS/fjY1qceCVqqx71Hji/M0HyhvFJK5L3OQOPyq9aB1sPyYgRLvqZvPp7d8ZmQUVw553wj39o10vDmLGR
QiFtHO0CSWZpvujG9oenyAK1A7d+upohx2MF+7afi9mRowRFDXVIVOfPbTiZZ100yEDPkI5CePb1sy5YLAbhmGOpuQ4Z7goD31ly/UOE6HT9Z3UV2iuO
2HrXmFgcYkzherBIJJbCjTtUO/YIHAdmd/szOueOAOyXxOqPjz20exFHgdDnwO5hrTQ4IKBPsEy34GT29SSCDdGYsoRfRPyPFXJ7D2bQz1n1dNP8MV20
eKWOv9LWdkD1kOeDRj1b42f2M130Xp9yFG18evj6Sr56hrFnHeB1gSuBwh4bZzQtldhkns0wWl/ZWbdr2rFBZAqAdRTG+xNLi5xf3RvgUbRqTFJOSHKy
D83DlnDjXhys7PJDzAB5XL+fxhuQNMO87F4iKednTJd0srYvNPs8DrW9BNGWg89C3snMDjtzTeq6zq8OTvEiAZjOd5UPhPx73QZjhejsykkKoQ2YZOIi
ggWOq5wDru8EV7CLtLhzdmBtJ2oCkUPUnDTjlyv77B9uYvHx9PBQ2lybGKYibZiXmP0/ps6XRsGeD8PhbaXvN88He+fx6f9fO+Bg8s9fHVls7MHMGKCK
IGQYhm4CzA7SCaipCX6N2cOZigAat74AOK7nYXdEXKwgmOq747C7Lw6go6aaC0ANQBAJYfM2wJQSauOd5wvR96YATmbqGP6SctI3Oppefga8Nv07wtId
jtjbYd1UK14cB4BQGPZuCDMDpCIRjhsAcbINHV8mG0Ss1Sg+nGYv0O07mvYMRM7QmChhzZofCe9MLBNsmQQHEYBpYPmAMwigTaTYh/ze3t7oaS/X6peT
x8UAQvtv47+Ndp5ms6685v1g2twh7dfLPuAzi3qSlRM8HdxzLiIpntZhoXed75x5mRT5pKg1WRnQ0URzw04hBBEiLqyDbVAm3ULPFQTSbTN6bQYeP1Ow
wnZWgRIIoC9yfiBzdt62CugThkUCPTQdeU6a7w5Aou2yKawPbog9y6lA/mqoooApFd7TpxQyaVTCAoaoEoH9WjYo0r/S7vuS+UonkUH/u10+03AoUOwK
Mw+PqGVpSIJJsByzUU+ZQkY4oQfr/WB91dh2/Z7fEFIfbFnUIf3S9tPzCMylK/0dVIFEMB193/R1LyGssIu5LQO/AN1zGZYpI86idqVX9v+K8R46oxm8
AcdjWzwyKtTzKjxXk2O1HCawqtrtZnOF9Zu8vjn24z2OImttxQkUSYn/oD48M3cX17Ltd15hexgyXlDUCxdjkDbCLPe2wbEjMKGZQ6Yd8UvIYqXL2eeI
TAwIQtcaqM454fZmAzo/0oIAliPB1SB1ObQcEQOaEbGnZnMvwKlrx07+M4XwIdWemqAe2JHce3UTdo8Iayw6/3Xl/td28D+DJwmkhyMLwNET73aYOhDB
HBaCgY0FtrBy2lNpiCalgKVusw1GjBZEbMqCOsVYLh5zDWpjdlY3LBUaJIu3Sa3h/8Ov7bd0sWFeXMMwBSKpOUzCw53zk1bDBMQsUdqg8UwcdCKYGpDO
oAwa7jJ9FD5twgoEAsF5q5/24dA4IJ+VzFfUXecxS427Xvbjgp/9X9UIMpDpBKhiJI4jbwl9sgR4k8ojYwEBO3W4kxoO7AudOLddze1ulFq4Ot1MuKEX
grN7IQjUWh9/FbGauFwQ7iMmU/wztJILTDbfAOZnQkWcG0HlAVtplQpRjW25jTZc6O+JyqxAmqoLcDIyQstJQa1dnZJUCsIWectxkO4hklUKOAkUFsF0
DjEZ1iNq0fBDSdbyQbMcLKSrszXG8ZrDXm88VFDgeXPoDSQrfKzGBiAoIgsBQgPTF7AE6emGdJxst4CqHp88IA36HqWyFLG/sOIpn08aV/wc8svmH3J9
HnqG4oO8of8fwgDvJcOHVvMQGT7I5iLoBxBzHPfrXFeeKYezmyLihjVVR6b66rhuR6yLl5o7lMXymX13lxSjjOujLkQx+aC+kszfDcLs931kCnLh07sw
3ACP9yZpOGJFOXORJLZX1yPKuvLhbAPTd0NUxDYqkqFKMdM4vGG2aZtkXbCpsdoVfGFDNU/e5BzaDsT6B+NB0TTz0SxZ3cYmlv+OXWwnqti+ZQYAI1v2
e9XEUM1GmVuEoZs7QNsoSpkMJoKsKFDnp26VZO5wUCSehwSf98azvxwj4CobLB6+uaD/QR2KIY2LCewvqrZxtGA1yhioGrEzjeGlnEYqbNSyCZlWhewF
FhBmnh5YW8ar9wHyIfzYIwYOU1ABZVTLHFoFHL8BpY+7Jd314NSsrf7EPHgoYcRV62jU1wHPDaQVby/WRGZrbOgblacFqHF0EBgMtami0jSkpxCisKs+
HZ/LyA8vKfm0gIkMQehClChErF/QavnX5A58YEE3CQY7F+/cBhs30vhJ0g4Nz2tbbMy1yQjdhaoyIJZFf39PT6/CARO8omeqfXoHZUjso9YhAjovDou5
8XnCiympQKhp2oIlHgP6OEg+45i7Of/qqEhBFAtEKBzTCghvuH2hwjVLNkPteaKI9MhRnXluH0Hn/d7fLzpX5Hh7Pn5fPuZLodEURtSHCBAmIcaIcu3S
R2QSzKgsbmIdUkCEJSRAtwkPqZ6Tp1ujAsLf33aF94163aWUxEZi6kRg8uKxGWJUdBxAF9AODiBG+k8jVbZ2a9WBdkf+0/e/JPkgz3dji36un/M0JKP6
AmbBRmqekFEgK8eTpyg7f97DDPWdOOkgUlJVqlMSScC7aCdc5Ss/1M4uq1N+nN3plYmb4YZSudUosI9esi+Sr43/riL9YIgk8vHU755tz+vQVdkNWVFF
ZDZ3tliQM42rDFiB9RECOqSFEleiZAncfyDQC+x1237m6i/C89iS2J+4jdbMzDXq4nE7hDQuHrIAXSbXfBQVam+4sH+Y550m6E61kCg2k1CDwIt4+j/G
I3BSIytdhRmYQORGpBzUeYOZT0Ir0oWUjLYvaS4Mbb+wkPs39/9D+aoGhvD7mSGxZPPS1w8e2xR3V68FE0YUj6LW1VuGiUnZRd+ddzYUhjFQVbWory9f
lisfX7Mc+u8UNVAtzRM0m6hQsCwGhfLANzeHd6hRGIK6Z1sc+HF4NtePHStjj5CPVnhBLArJ0zLBkwzSucAy4e2bZRwMfoLaXN7tXQM2IsZQbNjh4xou
AZ4FNfd5155L8EtTyc3xGQK6qhU8TtueDV6EcDeqY1M8SRsLiI4qz/N+Q/Y2B1ODmM4zjlcwqJz92BeMssSeltkpHnPDw8AeDCXSk8YiBDoniwnhWNgJ
8ogDIoiQQpbe8IQciB0mAPhEKjb6MJ7jmHlQTdVatAU9OyJgORHtGpFa03RIjIJb0LjiVgfxWvuNJDrlAtixSzh5rbKpsmQeQIpEMWcCcKjcbgTVH1fr
bcCg/djVLWgwdA3ZAuRt+ID6MBYVrWNmMpvY1pC1gzq1JmtzgncYteYOWFsT1FRy9JgEIxq7fV9wlN7l41XR4rgcUkN8bhZwQ7QqyNFy6p9B++B6Id1G
0M3XVc7fOhzYfJSgd3hJ2aCisw1ISawb059A9hleSptCsRyYAe7o/hjk35ZwCp4PHj2RuKTeiJsGC8eYGS0toZj06yKcWpYxE6aiw+FzcOuu16c0HSYW
l67i+NuSLjQIjTcSK2COdgIzijlXfNHk1weeXk9DRLf4AcsFQ4gCAQyBgAMnTBmolbSy4hi90FiEFwQSBcgAJnOgcZZ+l9JPXRysxfOERy087RrSC7Dk
PEwhxzFGbBrgWlKbCFFEi4m2xkQC6N8Q7xGD/rcNuE0TAttzsC6T8cTyKI3XMZPGdKIikI5zmoBnWU2nc8DitqBcsaNzJHGFiALkIgS4nGlntGETaLWQ
B78SJOhCQSeLCCGjsCyxhNZYckFhkyOpCgx1Fne11i4T6aAAiy4pNjOPVRRA07yaO+A7GwmnYGzFC8v5ajjGX2McllKKIKJSh/D7Qt47nrhTvvp+071T
mRo9IROuOFAfUbFVO3a+aVRn6w3gW0LBBlkwYQDpGtqqGWt2z2jnGlNHwLjxH3yG2K5bT+IqfE9xyIq+sswn1sC6BFG9YYN3vVVTQHsDNOe3EPm6x2nd
UrJkudi8kib/1/h11wRJZZr8fEspwl/kW/WtqeLMM0Tkh06blTpyyzdijG3S4Z+gUqSb7lj68C+cL4yRhAXlGEDnaMKPNbDqo3PAsKIQ4zTVw1cVGt1u
q+K27hhdayganVTsiCydxQIOlxGXHLc8DeuFFa1NbytjYs1dIVaU6tEylDg96XWbTl/g/nl/wy909DTmPwz5psIxK7sqaGPiidDupW+0T0eWgrINObeQ
orTeBWm95S5HNlSgTWZiOKMcxHNnq7lppFPrh/B6/1dNkdk9jvH7OvPQwEeh30BAXhkcrluz4MS/lhT3cnwsnx5y/PEPRbY4EuIx2h8UDKGhUSqpg6pu
OdRzNtsPrnf63EmbPNB2vNCsOcveZwpa7EnLAh1uFhNzUKtfqWhCC09RC4HGnhHSMLHa8mn4kcWFaE51nEyzTP3nYBPAon09dGRDCuQa+YgpGecBlxmT
skgYekCjByl3ZhstmlO2N8ZLaiP+hbJ1IUdCooqToLtccMtdFIg0XGVJiis0XgmCMaQS9q3uI1oXn0d8B+NAwMs2XOYleBLUcyjbdIj3qSmw/yI/cb3D
+cGgey1tuZ04nGzyMiZrrUg1JCkGJUgBTgFBvpgcDsUYjZcs2KYjmuTaNpNcrCNqVe6vdSNXc/skbwcPZFbcTutRVWNpcGr50L1vdV7LtW8vXKees9O7
9eX9a+jxP9juf7ywQQdl9YCIn9/4f1zQ0KoyNNK5/4GwTXX88tB531zgHo+7IsTihCP+NSTmk0cWwWDgyTVCZtw5LoZHzuTdy87ZZJw+I7F+hVfsJe5/
YUZxMOX8/X/nwMZpMuXGYvtCkDQgQzMh4DDw/L02N5IqSJFXIbBhHo3QZpAisSJg9/866pIzMruWcBigVkmK27fVJIQH+H9eqWh/r89+A9j4Xtow6QjR
oOjK12s3IPB2WGUxiiKoxYOi4MNGarhM4zAxIRzUrIshjWGPMyx3XkOYkvYr6h09g17NB+QBRJlA1kkWDSX4P+piYEdhw/oEIQm+T0hSTtiM4Qg7FWNI
L+bGlSBWceEU66JvjkLTM3qiYRBMRDAlIUhW3lery6YQNThUA3TPgnd7LmqIRJQtCzNlPIiKSvmWZ+LVFLyji3Ng89ZXzi0zhfHHFfoeW2mL6v65YSUt
Bu+0Xg2gW16XZnkNqeoZXk5RoguPWFfA3YAP5dJXJN6yHfpFh4hVAwHS+j5A/Ytzdni9HbodwhbIwZIFEggkPKxjS+CGayMnJ501ggD7W8pZ1OPoNap6
DrdT37S1Dhb+x0ENF6+Uw/PzapkBfpJpRXdJrPeUJSOjDlzVKKYrCgYeXpCBu4IHHmglElIbYtwd29tuWTw73zeI9K0d9NDYVlos1nz732y1bElftmwU
ll2rsOZ3hmebPDC64WQxdhw6gqJ1R5XhDqLA9njdZemiNWIFySWswym7C46Qz6iHAkeFstAhASU4HEu0CeA61Y1QvVy+GSSIGH/sNTKLwokhqmhghSqM
1i7DxNxrh6JrTLjHk1zvM0pI5uFeFzMMamWtw7DDB6RFb2rXxkvisPHjatp6i3GGMh24RaSJTDXdPcjNrkyZJ3Z1A4HylE7lS7hAPj1b8dTbhO/lQBxD
VaT7D1S4ejxblFY3l0FGguwyiwzcx3SRUd7pScCN+/PJeIUvt2v2f4PY/lLVvUUv41cP+SNZmnNAqxYISLY+fWLH67j2/3Pq9Docy/rR0zM+SPB9j/YQ
LHOAm/Gt/292U+nc0bwmdS1neEe2mlANqqlACk6hEz28AgWDGTkYL7BlgRPzqPL1wwZa0YlG8+jMUGgKSzF2mbpxjOWQgYhNANZu6I7GjKUA6FmbXKEc
ekiBZwj7yKJ5AYDVBPHukYqln4YfBeTK3ytb3sNV7LjIyOLmDYZkky2lpGmyM8lZCPeEzIrolaKdLZqdK2HejxglPR5LkqKHuqSu/riPQIRJhkyiy8JG
nt8BviQnWAOPZt+3J6gGUxAOOEXNwsHx6q6IHwWE3mf6/6fSrTVmI0h8iijk9BkOr1h9tc+/oGvPyyPZsKsu8tPZaKP3klZGU5wIIwVUT599Am29sj4e
kXTscnLEgh7vH5Ghn5el3qcSs9bvTuym1/5w/9Yd/r6+XPNu/7kGgpSgKUqloT+sKBD+hOm2fee2AOvOGYCwNDx9F0f3dB5fEKl9RNAN1JoiIUUgsO1W
j9yH7P20T77/1c3ppD0dN/x1zDaaX5UM++6ctnh9p4fB2cS/n+yj67yJ2pwlO8mA8jCLofcbzAbNOV+kuNakQIQIp3d0j94m1nvObCVYEKK4WphwW4It
yZviVCM6KMw5oQ7O7iTqX0ImHcprD3q3ozrh5zKHLu6Qx9RQJIiduxjHpNwMUY4RtZ+b6k3Wgzq9JphQD0+41dW1MiRDp07nlQ+Tfa0bQN2d3i7KL+ZI
MZX25yl4lZrtkWahGnGD/S2eZ6f8J0/St7LgkEHqSawBgKmiLKCQG0uh3hVTbILVSUQ33ZTlDdT2XtrHcOlqBW4FeDbOW1NiYQ/gQEQHLed45kdKdOKX
T0PFmJkcu1c7QLbTHrRmtvQa6sI3pBOlN6CD61kYSnxyNYnNYg7EFfqdqPlUTOay54dP8zYhAweg7DrNUXFPKAl494V/dvvUotWG3Z5geb4dpILGglSX
/S/XZlSP8DkTNnYgblE7Fsu5pT3ZLE3Kyv9ytAVE00o9YxBGY5vMFn8n59M50SQFuEJo4D2sSOZw0ASAhNJqr5xYnrZpuyFbnydu5aQWnOJcI8I4SuGp
UxlkmOrXbV6k0w22DjZ00O0zIceZmSUTif3UFyCR8ucMa/GhJEAxfXvA/ibGqc8lMiygLWpdhB+hE+EP6n+JAfSn73wxpyE36CKIMmXR/iQIhUvJT3px
/yR4yMj/jr9tVIIS9QUKx3dxReTSfszH4mhQwu2pc371DaSWN3HQhXAoiSEPuSPJ8k/KDUl3DzgyqUSxfo3NOBa9xlAEwiYkEEeZA2lLlEQmR7pcXGIC
mQV6uwYg3GUpCARyPTv0YZKoqUsfUqsUq12V/LDi8FET48XG1qfrYun6ex6g2fx+5Y6P/c6wao+ljNKofu+mAz+vxZEGTfMN+7tvQFJE8fqygOPhLWKv
5iIC88EWG5mTt4efqrb1r4ef7Xc2UUpswJGlNGlK2umkRN/KrtCjBdofQzgdseMQ/4Gkrws8NVNIgs91j6p9O7ebqeJLTLCjcB9YUQwowpb+Z5toq0fR
CH1yq+E1WDf8YKdr5MOf0ZO2LUzzXucKnBbsGbjVZDY/xzcQW+2LR65rIFHHK+uLfV0vKtR9GqsfT6NYwkHV48NMoIzOdQ/R1oV+J1+p+HVa88fKVI2K
nXe/Cv5dO7lrnf3m0Kc3N8rQXEVUQX6mWWPHAoILwqte5+3/CMPs+gIETf7wFRAPm711YqhIT/MwP9P9v9eUcrcMKSBbGgVrb/vySspS7bYm5CZsYIUR
UI7SbymyQKgFYTq7ERkkxjEJULqnTMwcAhHlIFCA0BhRMasyHGlthQYwqUakpRqIxEtlVFRZWiioIqApFxzLOEA4YQy1LqF/9beTiGhyFOJd7JdQrRla
CwoyremAbFjAORNuJP9yQDIThuIMYQoUpLWtIZNzxXNsAOJU3naBudgA7QA5I7620ialSggTkSQ2aoSoKAbSsAOE5QxCTHlC8FgQqWlWC6GCISYkicEq
mSanbLEDlABxIuS0L2+Bx5BeXVQyjxL+1/2t259/1Hzn8VqwuxHuLzUYyH5XComZHNIYZdNZA4HpgAzYq/H0XC4vQhEO+48ynRjQnn1Qq7d8W5/0z5gI
Q5AseTDC3DtzAaSByYfj0JDgsSS1Ho1TC3ww6BLadlR2C+MGbQti7NyV4Osbr5Az7U2jhcT+8VNcGyu0E5SHEtXgCaFszC9GIIf+3+SYNpvXi+5GkhQc
aEBwZLhwP3ZiMLTA/dpWHGVeJGBxfJhYTwJEAHAoW8SpuzP9tbLaJoU2+a+0WSNUJwOWnK4PDjxoRLptEMLpBsIA0/ernsnMPHDD674NVy/PP1euQe7X
9/wROJCgsQHAIFEoEIlEKFJkBglGhaSqFAi+/pONQkvAD5l6l+G3r/0ztv9v26hC3m/6zyJIyP8z8uxzEU3/tsMXbrCmrYojE4tUu8/qY/f+8/LYf5f2
/2n+ofwhOP+fEU/4DkQP/BpBFD/ItwP89WJ/lLJbYFhaGGnDkph3gM8RP9Aerf/hmcPRPVqv9Tw8anmBzTzQxiPNMAf/D/qdQLBz4IpvxBOhLFGpkc9/
ynoYFM/7DCZI+Thzeh7T1x61vA8zgO1g/zV93Yvh/mHPoh2Qkv2YhMjKcgO4/yOQpcEpqS54BwhyDsOwwS0kmx1OOXrweIyeqj/bH+X8D5vnJ6sZPtse
gnwmfzmrKyGSIMkD/1WHoww2kByqEfDQiAJ5/5v/IVXlKGNLn/mjX4EnuGAp/1/7ZvnhfEBkhaefz+0L2Zwz+P3TbbRwkszT/MVnXly8/gZZZ4zk4m7D
j14EdD9RYo70oNsFfvOBXg3hij9Vs52H1ftCjI+BafHhc/3qlOAVVZncf7/bD6CT9J8c9h70Nl/IdB4h+Q6WO42R7B7RuKImuQDz5/l9LUn04RPnRcIU
t4TwRfc+aKbzVD0P0ymDEjoRJaA8AHanNR4SPKROQ8jOCV+KjgA/fCHyLC6cnPDXAEGgg8sKU8OSYGzK7RzkTaP9Of8oc5KapFWCIg6GP1YCvpqVNXL2
gh/KHGrkXy/iZo8xDF9H8p1Pzg/ELUL9s60eXIOC+h7z7n4sPl+JsqU5skRo8Ila/wYOh/MzH+U4OUuqXRZkD9v0+GHquvHvlsDYvAu3ESg0JRjZJtJp
NOOpTTBSmvQbzPjnA1YiLAOwE7QsVIdgGPaCMEEa4FP/Q/GrPF3ZQKfKWJ1Au0X8JgB+rRgHR/sX7z+gjdNg7hzgDiEooa/rFkN/8RA8zxT9n2Pr1fNk
f/7T52Qx5S6luzPZYy8ZzBH0XiC/od0cAjApFTRzPJoh4xu+HmIPALJ7s8SMfw9f6tQg/36aXyYAUGA7/3liPdGxe6/0i4Brg0GkQc/5+J67K6ZxsxZr
Y1dcfTFzpGUsGPlH+lI4NgqntcdRxHXgP6lDY3P0Ijx3rpPn+k6rubCfl9emyfEn1QtOBwNpon7O0OAniTaGA7pRiHCHLvh2heQ+IRB6fYBdUkYKddwk
2L5gBq6dWHqB8ylO3+814Pg/y7G9LpYFNcVum1hBSm7nDJDZOG+25mOiWsSUvZhlh9CYkYEkCoCFCICm/LlVVKmxqei0JjwjkvUOsnjW5vLIcjecyZTk
T3hvYrEViwpxJol3s9d1o2pwwYa9uSI5mh+J58oIehhbSH7GXo+lpK+jD6JVqfT6uwOkTaTHUDgFKBJrlrXE8bBvkzOkViIh4RB8Ckv40H9H2QEwnzlP
qWgZMiIRD3fkzCBb8L4+/nllslJrVPT0VOoFqlRC40H95VnbpzzmccIdzAsIUHO9tEiMgcq7w6ddDvqpfQ+sNIX/MwSGn7+z1XD9PzDI+r6pj2SoWP2E
/EKLmcgB16P5P7bYIYhsYy/u9QfWZTMYGa51an5e2Z31PLP5l8b33Nh8pJThEgxJwklVRFQh+5PL6HxFngWumhWQjaiCKMHQKhUw0e/84CKgLFmcuezF
Ryy1H5Abm4FHVO/NNr0Pzw/HM+MPxjzSV9xwH7FPqhzd4aA0SB8WOapBPNexPdt/w0G7O6jnuZ+JcMg4gaslbD3kDEyZr+Pvt/4CrWDQdoeK7ISDL+6H
hf2mB058jkzw4nht+zbNRHSQElUIVAYaY/Qes5GpflAR7/A1JO4D07q+8/jH9whw/1EAfQ5uPn612RHSWO70G5p+s9cgJtPJDu8qJzDsPZzJOBOBiWMG
pNfAB26BqF84doaCTPPHiX3e/qSvztVrIRL2odpJnpzJyHU4wUxBNzs2DM8AxGFCGExJun4v1MDvAoiKSQJhJewzLHf0RuBx8/M4h4nbC2Z09BK71igh
EqG/U/PM7pModek6wMoTYKk6yCKahuGclAh0Pwnj5HcCM+QhLJLRsMJPjej60PqQ0Vcx/E+yrPxPkFT45/daVN2QPjvQXEnp+vwPOwp11R04xg+gQup4
5BcyKTLg9f0+3am31h6MDVX5vU1L4v9C51Z7Scwh0n/sTlpAYsUgoRQEQDX6j+8YWnuD65x9vo5G0NjmJGTpNJYnBIw7uOJkczIuHHbBOhmaySwUH0Jx
PQk6nmZh+UOUDHHj5TeTnMEvMoUhzTY70O8/sPnoOQn0xD2kLByIw+b2Ib4YsPYhXvLUtoakPSFEr/Kc5oaZ5epK/v/wbBdv320OnwoHKxb8AZwcMRbB
f2Hv8dJKh/hxB/j3w+MA8Dz+B5HhM7r/ZTeV/lOAzNUurVV/W1tUpiK84H6eJ+CK6y5uGW321qJpXW0pPzFSXIFqONVKSlQT+rqTYMod895DeYCZ92lz
g4WG0X5k8EOT2dO8fnoU9UFKS6HF/ke7D/Oc735jprkSm1yjbR/Sfs++I4bBC7+6QlDk/svr7oHq/0rE4LAzLETLZFX30XOVSXGTPLOZir3nf1Ty8vuI
F9CY3MIoxPISbB0zz73IwVL+gsGha/MmpMQozIYh+yHUgbHIDE0aOb3tA7K/l/OdU0dQ/Lw0e09DM8Rb5mS1q8w/DqM8wYlKUrHGhjbD0wojkaGYUigx
UuUIMp0unPlyLYdPp7ONg6DwOPeS4wRLEnJN4SkKeRguCYxnz8/0+7tzkcih+ECPOViWgH6zkL9SCIyKfAoIoMKCJqVUDJAKH3nL/M+xeu57L48J2Sdk
PE9B5/glmWvHTWwfheqwHrC74hYLQmkZf5n5jx8w4F7l1XHRX8k6n2jxuOQmcFinq7gf4xiKgiY3HY6uwJgbHk6QP1E2OGhpLnOHX0dv2ac0RJxVnI7C
wdkm8kwgeBx6HVQ7Afnhk/M8uw5KN98vmvgYEmPA4Q/9ixOzi8V/avMxPuGHeeBOBw7TMCcixO3qfInj+Vqv6WsbQLF+w/MHOrP2EPTgPxj9VkKx/Ckk
8c+Hxo2l9JzA1mivhb9p7j80P6A+yHqoM8wPYTgGnwJjBeIU8LHKBmJOIdzuGmmZl5wzxjvM8SOsPaHbNS+Ps9Mn2isnDgeNeBaHVMuhA6bjWktN06GP
5fkeyX29kJNRgMh+kLKvf/YTg7ThUAuEh+uRDGETaCSoqsYdzfpcUPZfykyBetJtv5CtNfnIUlnNH+iUME+S/UQ+Z+n236h4p8XkrP03Nzlj0nx98mIe
soSHEmhNTiMmXvhkfI5HTnR4nlYJbhBh8UaIcV2GEGiO46L+R14IipoAGAkAEs5uWmwdx8AKkO/SQyssYDA+RaSa6m7jY8ToPgfkqRuiPZ2YZQWWBRRD
2QAdYXCi6dnM7Tc5sOELaBy0jNtrEED6woMI7V6eS/dnkiYGjsb+kjdPwQ/rTRuVPLWr6/rwQ0BiP1SX6fK9UPS4XQGrQFrqIL0ufewPXC8pvX65Ixhl
WaHu7PWeoLHnLjb+u5aW/jMeh/lDH+02XUi+1hqdNc64GaYOqWyqErEJP5lnCwI4/nQPUl7GNoKWf2IGCxV09LKf9bOQWmOe0+JlvzD8w4fDQsN+u52C
xtkb9SoZJIHA0l0yBj1HLTHj9cwTlptalxidUMb9vI8GZPgeX606hT42bDY9OJNzK/pNewNzcBCcULyPwAjlfg+viHVLugWU6o5WI0uFvg4qbOpzUenJ
Th5c/29YJkuDbq+y+PPF4H0SANRDSyLLNafp7zBbMWdDcLZDtryGQOEqdhcB04YeFoPm9+LC/dfSmiKMMcZxGHCNu3Ododx+BodNZ4kPvunzfR2jkkv+
QgpBZBYGIDggKAeMlP0ZRl/EotLRFGVoltMLclqzBNWfS4iJ4UCsSR1h9T+s7ZTLI3XaO1wM5R+aPyZP3Hcb6rcMzcULsgVqDLTV9PtPPt+PqsLg2Pf5
vpvX6BqJoD9n6hP8QMmrdF3ckPpYYYaKwWlDCAfSweBA/l6/tV+yDkqF19546K20wTR6M7oi+QE0G4+hBmM+uLgYTLgM0TNKYR0BQYHPa4woXUG52geN
E0jTph8UNLgeztTu2evVPMGgLvwuHRpSQRXH4wqEAjMIN/u5hSBm5UAkkvnTnsfE4Oq2g6o2I7+53Xo3qm0KGDSDoUEqQ7DvDBbkYhY5rGpv98k5oROn
yDkTpE+rCRKpAUxH48U0GvuwyLNZpnBLbme5MmVbBYLCLBxLwWVG8u+zsEITzwMnJOf0NtIaGcb6HMjoCM/HLlOmwX9Ks5TicHFhrU3IEnBaAwQtHADK
9x4e32awJIiCjWjBg9NST2d57QngeQfE/ifgTI2IZaHvO3rOgfpLhew9vU+AzBN+ZNi0LgdgVpoOodD7oFZh20eCCH1HI8ifvhcMASHBntnrSSiE6n1v
h8wOE3I+oh4JiB5fymLwnoHCcudyO4x5J34glmCxPhXN/Z8Byn6LylTNKZ+n3dbWKfCYCcYhs74uHB3zs6TxI4fDs3/lQ2wloSL2QNLFAH2UpbYMJ+if
ES9PnJ29aRW2LUOJCY3kkxM5A8LOPVR+IWlr2DidvzLnuIHjhY3kM4aFGplG28mRmvND9JZohcD5+vefWPZpnPsIiDAYyE/A8Pj/w/Kn+23x+NOe0/al
QB8fNg3gVBl8+yplb+eFYKv8Q0BMAkbqFSxQjdbkfpEJHF1uvxDLlxaSrGX9/fOH8mYTH9hmXtJKnTbAarmD+jzjAR/UyBlReXcXo+5YnLLuDJxFhGlN
p8ePCvHKpf8vpUAx0rzjEs+iJSkGmyjp7DRIa54WtSNZFWIhAkDoCAsTijHJaRCSBmIx4+XD9w/u34KtDQZkXfL/JQwIicj9JEhqJ8XGzKQDA7pEKyEj
Lrdufvf69oCi7Ic6DwMhMGFCmZiwGsMPQ+Xr3124rDmQ+h6gnZm2G0hqDCV0MlMCL/JEhU+vFG6w/CnMf+ZE+en0NeZMJ0/Pd8ZqGwSA6kcelBQzdS1w
I2oDJrMFsZsFCw8t5WjEGFUt35gchETJvfltzM+oehtU6jjwPDDa40BhxtDgKT1xY5IFAcY7PSp4OpTGid3+Iv9+x/oIEPoiwPEiAkEIHY0inmmrd9O3
Zx6dthOndvxVoSMbpl90eReCgWZiLzgrXk/NfTPWSKJITjrcLs1DRzSwWGGbblwemWEDJWMrprRpEyoLs8jq1oh6PVXnvi0DtQdjgfG+WdHzwcGQ0AAz
BQIUGc84iPfLdwkuV3lDR78/yMAKA1MEfiZ54Gi29mh8UPoSKQ0hpk784F588ZfGTuOIZqstKChQWuKWkIBwsjKW0dwSOoj3TRtB1JZwWAJZwQgk0EP7
/bqPOZtObv5Vo4zUFlLX7XPb37OOvj4Qh7w9sGCLAqQqNrBkDT2ud86nXrxrDdxRnIcs6oiA1a/dpncuhWdWDvZ/N94fma5f3T4y2UrltepjEP/Rc/qf
1abkfHabDn3rD7Xx/ARI5cngw1g9ljXnKHMZx+mOnf9drA/6Xy7/lC856L/L+qkOceH+G3d493kjBiB9JCISA7IiqoRwQNN3frsjdFVPybP6P+vgJePj
hfHnSR/ie6yW71ernEFdjT5dmA4R0t8w+Fs+6/GXv4U/354f5rVgL//no+zl1+dQ8r6erIR7vco0Bo+ceuvT/lwjCOepY5XYNr4fc/y/BT4lcT675nUp
GcSRljZhAa8uHLe2hXKQYLNPMMPRh4vwXXNR718M9hr+mqTHH7BisPAacm+inGjwO+S149Wh9H0zyTZQqT0sMDOxipkuPHr7vV+yd5Hyre1mXmbYjPpD
PuPeGFeX/ntJxAx9GTjlTdj2IE+Ft9KXhHWHdLc16TWqo9J9ozjwNLVjcSa1P8/+zfC2L+zX/wfVPbY+mn8/Lo+B7IjkJueJaXqP9jyzP47//X8tvd39
9fI/HVaA55c3+5B5JxDylmb4Hq+vLOYorTvWlZwPx5xHH2QYR2JLQ0UdXH/P05+z/p9r+79yx/16elf3y66XainQeH4Eej9AQEdOHt8qHwmP37X/8Hvs
tjrVV/H2NKSy/uwyPjccg22cRjYTFr+00l5zkSwXpP0My97WEpBMaNwcr3ffS2ZC0GBIEQxnqHlJMSwyyp9TQHKPjKfTa7FaUd34Qu8R9ibTEX4pK3SM
d/os32lRua/2XEAfdw5GMu3X5TfaKtEjB+Lqg32+6D7HgmUxp8QelbNT1riKvOfDUPr3CWeQoxtQiztwEgM8lnif7coCN+G8q1rPBbRQLjtnL+33VevH
n9XO4iUz0+9e1YfWF5nHjxAz5uZ4VYVeRhHdh2I7stOmQ/l2k3D/h6p7QGxPd4OGOuPHG4+jWXh2H9N0/kR/AvAQOE/oy7FGKo6VXUTwEO1WSmCMuqDF
RjNaqFDKQu8Pn0rN/z9VH4/7Y8GIo+txzjd8VY14++34ft0y9JlpQ32/HY4XMJlVYqpySTP4ONfhbfzz8XRcilrUD+qaOYT+OKX+Hq2FZ6nc7FBCYe+G
yeLiuZQcBey/fU/RmYIWCmIIxC8C2kWKuRtr9TIr3FqBtPfwAe49mrSucpYtcQnw31tMEY4Kz+XDUWlKZRr97ZBgq24Rh0gI4hIhZ3hBHgwTQjcim2XM
T4Q0yn9mjbqpG1ttoT22DLqHdL4tMyae+LDep0L4N+0OSNY4DhyAnfYcbOtwdiAMSazVwwsdfs4c84b3TjJ2JjnriHiVKePirbnfltV3ipBt5D8w5J9W
IxlQ5+VhlWc/LrCsVYycP25acx6kX1IAmTQULhFCUp/Zm2ho2okooCwZJWYyNpUhZbHHJn93/RYbQ2gbNaqWf0cD/dvKjGk+BlbrYCykUYEI2DYCh0QN
rqwRbZUBEDh0htWajnz1oeIaE5RkI0FJfr20GxFtCtzUfyzBmioQrCH5IBxq/ebo6DAj8N87DDHuI1PSOERB7Q6yUKVRUCjI2g22hVUKkWtQFirbKIlB
S2tYSi2wrWFGiViIUYVUKkEQWDaIIUYVFlEK1hKkFgLRG0FG2UFiNbVYqwFigUQqiNtiRRZUZrCHIMjJrXn+zUDVAUhSkQlKRUwVFNBUQ0UMwRUFETEq
U0lLJUrU1DVFETETFAm0JVKNDSuE0REE0sjBTVVVFTUmoaqkYqKYiKKqW1oaQ3nJyCzKIqwVN4FRKEWkE6N2dtq8U4o4x5fdOHh6vOGuh6M6AnoYGjPy
NqgSkLMA1ftTh6ak7UNk9aAem9AH0RYGSHRD+TAshDDCapCckOSEK7OPPFf419v99a9+04Vo2KZMITgkPuYX491iaIRo4WPC52fkbVgj69qklxLDsgCA
OY17Ifi+pFDACRzLuzWSBn+MKZ/GSBOK5fh9WemZUnwW/V+WIBvk4siBN9KMA6qgCDf56NM0NNWac7dINiYkECJ6FS1MJpmoufEfkMvL5U7lp/Y42xkv
z+Sw55hpLxDCexKSgI2Wfcrz46ukK1L/pLXuNQ2Uq48qar5f7fNa3dPxE81S68XnZc6BbKyHh/2aLyHv8InaJOQnk3xztQ+0WnQ5ey6lnsXHNHM1k089
6bv6fN/uMH8gJP7L/XcGz+v+yKR/+5/vFfse6jA4/udgmb+4FuITGU1lhs4QLoBVSwJByJdQC2Rxr+/iqnNig0rEOK3qKnLjnnT0YLswmQfXpRW7ouc6
1bar283xTowjCSkARTvtimNQIuBRFaQgsuCbgG5Id93IGcc2IIYyCBOIghyK3wztYatUbeGCVUwPKaOJ41gYU1JCch3SsyA+5iZ4TtRm0BM0BQi20g5L
SjqgHEERS5l4LKGm3fRgkqagFgwR1vVoYI2d6E1QXMGVLbO6F81VABGjgrKnBqbg4KcMwcVKAm+UA6TLDmJFpBx4cbIESmcFVzkbhdUEJJIziwIgljL3
3xC+ONRSKS1r8cN8I51lvuUGG7jV1AkESAeQCL2J4XWoYvDhqL5OPzqWoF0d4A7PluDiJslgCt0I5NGiSeJiA8zMIksQ0KTkqjNSk5dANJqAT/3qIHEt
GtuRSrFQXAUwN0g8YTEB6SL2Sg5DSQwo88i33pw4qBAUYiZOXcJiwNBMYKAKWsTGyEtIylDQuurrndMY+MZgZI4um5gDAZIOPJcNcKQClbyOIiuDdhGH
UjbcAaiITDbglVq7la07C8lTkvxCRGHYhItBAjNXsZFGFBEMJEAU7W3XPFNAObLcMCMJLtCbDpDbhDZZuA+yhttancERNQ5aVG2ybjURpIkJudzUcUMJ
YGjhJlIklMQ52eIEbEbwcO50MWwzpqSkXDgWW4nOEKD/U0CwXc7bWq+cIGGT/NgQPw5UEPLw/Ly9P7vOsbBPyHny04QAi/AD0ngyj+VB9RRkSV2/oKr9
PpMUjwPrkvog0SpF4YtGLD7v9Zft2QTFDMj5WUORrsKDmoQekj3xUD6v+TVuMopWmn3v3JwxUP28oBKYE3SkmdMMGGmlEta1sCFSFS1Z8wh2QD7Jf4IT
RJkBH7DE/gl1D2SYQP+24ScJpITl0wh6uhOGFKWECjWaMxHlBowxU+KKkuEidVOz0xTaTIcsKxQrAVSjCtYH83h54rPh7ckMAzXp0Uk5HzUh6r/3PmDF
MWRh6GuzH1vz+n31R6KJsntqw99tGzY5UhWM5FTxmIPgqkM3nC7SMNYTBra2VEscYpMHunVBMSwIzbHpDSyiMmV1UxLDAp6YQkzze/utzPO+pk7PiWii
S0OkWu3X9kZDY93279OXECD2Sd8J+JAUaalGlDg36cvZJ8gKA0jbOrohP0gqX3HBCxVSHUpifuO3Xz1xsxni+uKcI0w5JUO1n4tAYQfogIP1OSP1hggq
Ur/OLEpP+iI56QTBRwRsdGO9NY2nOZBnAMNjlObBbCUtIBTToQoYoqbfJVIDIClDC1oE45l1ZhXGRyRQcyYx9LTrlPpzozXgtgHgyh6NVDSa75VDSBvW
qwYN+aECGoQNmkc6BcZIOfztb+DMa+NMvd+tj3LzvLmmGOIeRzq4M4eBxU2p5Z5aqaGV/hkqrpqP3Wta29kPt0z/qlw5IFNxUEj1Poi0HmVwuvpnERpK
FmsM6r53R9/vneNPYI4GUKfJqadcU45fA7wL84O4OUJuMyn6o6MATkJOzI+riBDqov/beab5F7jFrlbUaVB4OCgPfav86wHCdu9Jwmdehz6kbq6evWq+
434PB3juJVwJ/caeEgHt/8Y+WhPaG+ZM94Ga7XNzWH3RSHTC6Hvtc2N7N48I5/H7czVWVmphTy8UKmpj0CjAz/F4H464/7I3tZifSvLejyWFfEl589Pp
dhzLOS6Il3Dkj/P81ydS7twQi32XfUALSZy2SgfhBFq0iQgvwhQ/JUMwvcsaRv8FoJpRlECA5MnbkRwLvFmJaPqcrbbownWaMcjMDicMpkh98lwfqy8Q
umbXGv5pySbpptU929YTUeAwoSs6UKYTUK87OI+z1MNutQyTsoJm3Lrv48mzmTb2nvF3CHvuVudyFyijQq9G7oK2rKRF9S05lWAW5RiLfB2ikR8vOPqT
wJcL3XB/24tojKXrFW/DvhJbhVrxOV5IINOZUNHKbpAgOQxtv3ncu7azRxb2yYMaGRykEeODTT4YL8nFdY4fe3clFaKFL/ypOJ/J2uQjH2tb4yMZ0hxc
32TKyNs1wXFvdYPHPr9NDJS6ZBmnW23ZXsTCmiVDv0SrIat7Upi1td7VjGL/3enf9L9duOk1VmGH7BJ+BGCyKSG0Idcmqr4VKH1Z5Epn+iY2x1yzMhQ6
DUZD8f0ytm9c5d677/E2b05lbGeWg/E8Jd8pmU8dEWCyIgME9dgmgJdzlMIAbJAbvKKBpZEgpBoEiAlEJJRJkf193IfTybm45wUP4t/a0nrcgpY4Ysq+
aoszMGHq9N/HUNTK7WS2/Fw/aa+j2aMq+jlbn2sf8Gb9tKniEHkX18+b26nB6OHpqMpH0p0LTDVPrhmz0quu064eKec5dXa8nBbgAiUDwIdnXbs7QNzJ
WdyMEeR8yEuUAvQNlVCCfv+97FcrnIfYkPIKPQcTvHEls6r4IDzLgv8s5xYVjd+cMxx/OLs07ujkeoHPrB71dN8QJVx2l51VzvPGpJGMjGQ0OskrchcO
uqa04vRNQWdKN0zHTYj62vX32a3xZsgRm5aP+HG+u5/l7mh0hwxjvTBTozpvRnRuJYjS5vnWxPPic5T1YVRnwTGUc7VzcGHus77LAbZY9TQhoRP/1URd
zRQ0nBgeCq0a1N7zj4PpvjYzTfBLotZFi+acZJ4JgNaOnU5dMZhu1FhCTb4eF3pzBjf8OaTYrvs5iz6GmTjFn165Vddcs/y8U1Y/Vvh1JzjEUEG2iyEb
lXyagdxk7Ek6O5d6kZM7bSBy0cax+feBmL5zdbziRkdqeWeZEz0ei+Jx4mNhpo2yNcyC+7CMMaOlglrbzUyTxUPAIJf4IC1sBfCb3kVIFjEyBDpcFqiD
4piGIIiPZDlMWJutKmnlSrW8gXg1u+NEGT3lb/Cc31v+bU09NtMkDq4Kp3TvnpvRtNOPyy468NE8dC3/Ra8WoRQPuWclgW4w2fIj1ntpfQ1uXuEmTB94
BLBFiTKYI+D+kkhyM708V/hS++QHGtXX2mvCQH26d+dyzPu7efC5tkY2uAnalKXQ1SkyZcQ8E1ERym+/l23xvu3md9zu6HrbFfrziGIDfwanwtN9O1Cn
whHxTdUv0nTOLqpwcYxN9dc6jlx2RPRoodUvQbsXeYOzM8Wv4Si3lNeZll41vTCiQojAkEwZrMxSNFQMDk6qOt61Yzy4+V79b1OOR2VbTVVacbJGS8P0
X0mmmXKZAsQQuU7YenbfQh0CikTeoW1q1jobAcGSoCKIioCSW/MyC991nFyB/74CYW2uU4RCooAgEr2rff7H7j07DxqFj2b5/mzQVm0Cpgy5QKhlm8qC
MWQcsn28kvjVfi1VPG3XHnozQPUtXLu1BYg+7We9ON0Ffe1FF+jdnPPQOhbLFURXnYpzQKrxa2lidKXq3KZQh97S9I58u1w4em2N/TrRVHDXd9nh4kdZ
RF30wxfb2uD77J5pwzsh1Q4TnjDJ9zHhjZa25xL44y5JuxtLb9t5Q18PeiWNED169fDGOGLWh3pTOKUgooKKqPcwr3WnjZ64ddXTE8y2coVUFxKxX5W7
4L7GGsRhSnCeL7Xe7tWcvkzQ4hWIrjI40RxmmakMknz+P7ZnOW6iPRorfTm/SmGkXXIV0CfDJWfFxDbN1TjMRXMqJGWm1G0xirdAzlls62Ng6N2BY753
gutazD97QXwSHinKTVKStGve2Y1eltSZi9vDZs2MnZ8GVl5m51vC7KFYVbdO0zR/Ok5T38G+3lQ7M8+Kp/LzvIntotTbDh2nPq8/RrlD48Xn5Yfqdasq
OfFxvkrmBEyxMG6q4dcmGQVvPXgxQboE7jpL1tuQTeql07k4Nm+KMPRhvAD7DFB6V7K6+yultstry6RKFr+LxutUv5lb0KcYPmv5m7f68CZtJYU7c2XU
Hy5hjjKnB8S01J79vryZwadpB7+ZQg9FuYVMPSZ/EMieuNRXlUQ8TkCCONFmdgEge/nwryda+fMIAX7uQo2/S4SD7/DnEi8ZNbRbH7DQ1xLs++UGFCA5
QakARlkyTOCB2I+2kJNkeHT8JFhJUIQUW/h7Jo8pqLefImIYb5fZ+WTeb6em9akh2pBd+1p5+EQ2AUDymDlgWb9a1E+CtIbmJ/JCi/icfzz8T+GMzN2w
9Px6leIUUNvhuF0R4tdVdv1LjaOgh/DJDq39tdJl/0bvtGEfBt2vBeTq3VR0goex7K7PTgwah5LCLjBgQKzvze1rstPDfhnW6zQEEQ+WjaEKQQRczLFf
GnJbtKm2P7LK63xniwM9vXDNWcpHvfNlVLqf4PBavG3YWW0f0mLQ+KUkadNB80EeVzSg8EoO5JuOWWHq2vOQ2Q4OC3utz0riikyO+JsA8FSPBbl8XaVi
0/hPKSCZEGk0iHKB+bLidsSrcKJmxHSKjxMoKuKWtBiIFBciRvfVqXPcGISEfnQEuD8f0w7enH4P76VNQb14vQfS6zeZX1e5tUr/PP/bEBiWExw46IDS
QzAykf7kS7+XLCbNIrVXsgUNClS/8uvzdtu2g9+x9R2/Xr2cihoKqqI4nCpgKZJmIGLwfGCSSKxAlmfH3MQJYP7TS9o/9mQxvds+i5D+lD+bpRfP8bDp
u9EqfEZnFvNWatNxDh3SQTV376FmedOTqJI4M9qZH9jiSgXs8jqi6SgF0jKE+VCLzkRIhEY4csMOExAR6pA+VB/w/2TGcvKyXid4g6Oyc+5/R7/juhpf
qrjqtweXL9FwT0eY4uPeZx6TOciYMKfSTx7WcS+ZNHf0nBhBTWX12CnkhNah1Cg8/ngffUg7sT6tn6bs85dEZ3c2yBYv3cZj3+RAPm7ofX8c7HxZ15vp
Ld7YwVXV1b3KqoBSSHYyLyEFpN8HVcYbxC76DjogWYPI+HoGpcSsVEeolxdGNSNvAHBILEhFQLIwQJLfKFyh0g8x7SgUIPrHzn1gKe79PLw9/zluX0Lw
I8odf9ONeFZi2OGdlD6cuUPKEhKRNM1RS5gtB/jOvxuIiQ0wxb8bSRN+Njju+hOarPfCBx6lU4hYMOLSoC/SrfE8ITu7AmJCrArviA3IF1yH1Do1ejp+
j4U/T4KBkNwjQTlsHEb3mB5S1aOVmLxjMRkxb3bbVhYePite8LCJCs4rNfyhP1zkU7+Y3pfwHcRwSeVbWE0Zz9rc5b+fvGy3wMqHy6RAiwVFJhCxkwIe
A+doM4t6q76ZjVVj4qI8eRifEarDhXjThQqK+PnQDMiEv+1dOLsN4k5srpaRdwWWCwapTiU/Nps1TNJ5mnq7hHOG+Uh8q0brTuSmN+3CNyOQaZVdKUPG
HqtLpSHGDwq0K3vZioWogwb2mDPV1MePFlivjwy4QU7G9l4rk+nuh8caDitvK6pl+j+/tBd4O+ug4qN7yXg7j0Y60EtZDB1iYmLK5F8BvAyvSkwntnZp
1Vb8xCPh27t69VrSyAyD9+bbjs8GD6976T9IjOq/Dfe3Grr8BANrdh+HSTY9srcJRzD7iz+Dpr+wU6Hm0oVVBJREd1Q/DfrSYzWum1PV0lt3Q8hMU5DP
wnlDEFyfnTgL2agpWsdSI8LPbmuO+U+HL1nLlpQNeePxCqltQqMecRhlMDSEf5d44MDuHZis1/jaAuUHMhIVIGcOG/0PrHuhJl6r6d/Cx6HkaeHH1qFx
PXUzzKuaIg5NKluutVasrKGKXsEHupnEf89R8/5gmBQnYmDZuN+521IXpNoO7hExjo/crJ/k7yWilc7jG9yqRmEE72jBf/Y5dJ9n/K4bdd+3qaGR+TXe
zcqrPvxixeRqqT5DgI1fixBit8f8/zNGgMkjT6Hhv7ZPEPAvCQDP6zDmrIT5lykSEco3o9b6mohT71fBrMhes1S0VHecGTLGkuE4xkRoq6elcG8q53xE
DTBtsrr7o5TgBEpS2eN1mXiJ5wqwjrdAgvV6d9OlHxspILKpP2VYbg0aTbmRiRXDwgt8UXvpTvyaF1oDXRal/ODVLOu81qb5b4xezSF48CA2XtUMSSlG
jGccUTkGyYGkmbZYSy8eav+zN5rHji1PpT2qI7IR+UfsnqcRv35/IBA8oU25WN3/3Py1zx8+2/lwr7/4/4iQkZAfMO+LULn9Y/6nAfovoVUCJzXow7M9
kcogKJZ9k5Fg0eaK38FUt0U/x6f3nwHCH/sH+8/SfLKlMWJn9KO3834UjSWP6HTagJsFT+Zg/+RpM6Ma6lobSBuBT/UvFbTaY0Z/iXXaSkrbkCt1lrLX
XCVQtLb49GKf4Ews/qnSGB1KcHIU4nLaomRgzLnGhiHLlWTF2NoaBiUfwd6WhqqrgZGwanCFzY0znZK4HLAb/0rYOAzco3nE3OALQyhhn/gYLoqNH/xs
d53mhyNTCKM6yXpbTZV7Ifl9KN8jKj+vOHQ3lzUqXN14nr4pjySSDJXnVHO2/jppNtlptH6+Wfv+dnx++Qk/NIfdh/ilwilYFdH8NwwyiNvwDu/29Zv/
5YgSYggpAsWqUJYFNGUuZxHXAUlf0sIR/krD4CIwzRhOKFNBH7P0RYUQJ84kDpDXujOBmaOlVcqzYbVSoQ/XnHE794Q+9CC8E5NnI/0mYJg9a5P6yBqT
UVWdeTfjoi7J/6OgsG/78IcroeEg+Oqf7J6pFqOhwGUr/WcYeWERnkHsEw7TcDH2FSsVLt0yZ5dnZMkusccDK9T7g2NG5ea7cJ2eXGHicsEUwyTud5H+
Hy3X+xorBduMqT4ZZwhn1eyHAGcDiEg7abOOYdJDJn68ZNWh2G5kaQQSppvPDW2cA0A4GTFPMnTP/uy2XjZjHNDoHQ5b5rYpKpKQmRP/J5XP3hBnDl38
at39Tvd5GFMF9e13KeGC4JSKqknWHcEOs4TgdC+lMrqWLWuB/SZqsnAwZwehURU8j5j/Ycg+apO3IKKQqLvcEWUlizrHr7K+ckMmUtqiCW0rFalNFG95
Y5B6+8wQ4fFDVBgcuHxtPM752lHn6nXvbPI6T5usB7uxyUGtWk4yZJlLIUYonWF0Rg2Dst0kOHsPZwz5I6kGtoZh2Ow5vo8S86wJ2WetUtNF2u8NuBJj
jKtRtDhNZ/kVXKZzF+3RaEA3KHxOrbSCXgmiLKmU7oUb+JnDOTJVTBweIHFAdrjEbhzAk22qp6CQwcZPDhL75EUO42PReGpxV0DnR6zQk7oGZlHaqlOm
d7iXg9anYG2IqDCNj9+pN4XL40lvFdqV4T21aYUT0V0DuIXYQ5ntz3HAHgJRxhudnQoncZfLMnVkOZy7i9Ra1EeaNlRiDkSsfgaBGRiKlSgO5jt1ERmR
4vOJQ6lHEOqzSSdpwC5wMGhubazOZTUT4c+AJbYMqLS02lqP+P2ywk+tjuAPgSwQ4/2b/zuWsxog1btNiXaD/vLxogeENcr2+i8Llh+Tl+bpXBpksK3b
JK5W5cR+TWaLVFi21YoLGzdmCKqkGKqoiqoirObatsQ+iB17a/Pm9mU7ek2XDVVHVWp1Xv0Zv6n9RA+IX22zWhrlPTnSJacK6YCe7XzekgkyDmer4DUp
7jBYiFPqNdiPBMnnTx+Pw3iKDl9DmtL/0hMxtNhFJ2Pj5F6+1K34dYfscnc7gMpmPBb2j63xPYYhQUjUB7txUXqdF+2yYni/U9KJL5YvhU0NMy79l1p7
/znwaw9NJLEOO6HoXt4xF8sCWJQm8ko1OhZRYsiHTUQvOkNQzKmhiDoJ3nHtAyOVrGRyF3gObKJzijZNhe41tpApckepz0YNehHo3/B4+eWSUj9cFceG
o3DGZMklhmGtA3jDuufdnkS/FNAeRVIOPqdo2bpYS+UfB24jyJGxieVjblDhMjoGYe0zyJRQzVw+YOe8UYRgfffoeqxeUhprql8z1M7tj91BHPCIXueo
Rr5mfxyH73inQndpf+NSZ7mzBFGL1voSei9EMnn8FH0PVPkwnTE0Kr2Lw0FX1EeFO677OZPmueDzNFobExr9+nIee2t0yNUUZ2HJUFgzyOEz89pbfhjz
Eh/xNHn9fEflDiIC+OVFTtpWmOkPQ9TsouYrOg+EntZ1Veibt5yOpPVCpWThDaAFGgUSHKSNDaHuCxvQt982LZ1ETkmsaLAiqNnXsXoeTzOZfoz4k5VE
PZTnqahiY1k2EjiSyQmZuCiinz+fAOUOoe03gTkBvwKnRktaoedoHQOiRSVdbecdo5H0AuYHF+BW6VjaKNB3Qdv9Z68DzBNT1PK1r1Di+zxKsPOadFgD
NZjFd8tXWgtPsMY9GYKHbAOcuaTL0tS5cJwg99lHLJbfcHPkoo1eBcdSt/r2PoLGb1CSIRzyy8cAJeCNqGG6GcTzwKWzrM48QNS51LBfZVB8lnDYlTjs
mml07mqdT1ZQ4xkY31Se/bUjlIVmx82UdnaCIc6lBwtmWlxrpSVeuQHN5rMbb1uGH8g6foz78nQVO3t+3g1o9Q4r6pZ7OpF5MmGMFkX7/WwG0bS1qkC0
FOswFTI8jsFJlq5IcT1WmeQvbMA7ekTzKhTJbk9R7UQBERotxzDdbcK3d4KYD/I1VVNxJB5+6xO1Mi1nHnciQcz71vKnmkL2//THHKpvktHJL6L8/9Po
hHLEmZVphdM5GPrMdVFNS1ADCD9Mqd8cRnO7F6l+F2dn4RramYtkg8TfwylcPh6jOsCc/c/pNmVFeTv0ef6Lw273/xusiaYiOqE9m56yPZFHny27Efsk
2hT+GSlSlQ++AyRDUBhUULqWgfsVAe06nyNq6EfHPbv3SO10J0HsCPlmak9iAsaTaArDuwAy36YCnbFwYO0O5knRqttlXUoZIFzdG937bxIs28OQibEI
5Ia1gbZDbIaTdJsJLNosGyBaDUC+CS4Ecvi+q/jjS55jOJDsZOWgfS8Z/w5nYQmxHLCCGzKBd5kxAqEHRA13f2eUn+r+3n/gQ7TqoS3HmTnfD24yt/Th
XMQP4QkrELG3OoD2N7HR4robvPY43MgOfLoGs2FYSngaIg5IYBaWLQPsEnGZuDINQh+sYf7IFyQ6/pAm9w/3yKv4v85MB5H2nQt8ycvPzcMJe8t8w2J+
ePCQrQtMMEWmk0wYbpKPtsBIrkigEi2ozYkrbG0Ym8QOIFIeJ2gHaIdBVivU9l7F5Z/MPb7MB738zLa7vzTJUyQDVUoHyE/phWl8AIR+Qp/lCxNDRUSE
hChMwLEJYltAPWHBz8wFeYAlhTAyAH/CDY/vgqxXD2yOgk1Ib8KodvierueEAhgn6zhe1lYqNqH0Bc7tZURncAkkGvTBz2G+lbmfuQ6KHoPqmhPnhj57
fuM2klQxZRpYsJRLG7M06cYGkNaiXHNyDFCJTSYOKksmwARjaEJMCiEJID0FnNY9ewPUBnajEJPI8VOxSenMQ6qyhkmLxuaA2iQqaqqaXr9Dz48xucmo
CJk4K9XstK9PeVKb4o08JQEwdOp197UghuI2VZjFkraFtcuFYJ91Idcu5tLrQ42DyFy0ZZG5DHZarjgFcGA1cbgQrLrWGlZAXSRVFZqwzNFhoUIzDFy2
/l3MZ3klDcnaU3SUhNG2UAmQQPzIGICgKBpAlYhsTBJOYKZcRqdEC4de6T2E9yO2HNX7T3gHQK3z/BoYIJIkDs2eZLP+UYtjRfnTBwq3xFRG0LRQSkao
KR0kgc4EsDNSxLsQBgQIGS7YYI7QgahVdaQ8R1KUoyqv+MwREFSj+f/CoCl4+Sh7r/nHshS1nckLJRIkm9XP0NWY0/6d/I+XWnveYmNWUq+VugdY/aac
0OUsPxpsVDmOAtcNaEOuc7KcaQoGoNxjhyyG+dC4K9VolnGWo2xs6kCBAZoTDWKQCzKjCqNJdHYSDTbdaOJKmiwhiy5MVaGmoMbwyF+oEgGc3bDMdTRR
B9QaUBgCoJDSky8NQqcjGxNbZbk6GzAC4imh5GMj9ZxkkDEMrhNOp4uuqDGYw43mVuNyNYWJaGWoUTBqQyogAFEROCUAhtTiOkTMaszjn6meUtLVI0FC
0tBQFRC+frfVAJ2dXdB6oH/2hDwm5JuEDxkkD6jPLz4/N913aSod7Sq1CIwbZRhv83pzz1E4mJ/kZV0UNHR1iMDqmYFObKaCkv2mjln6SEHiMToCr9tt
jMUnvGIhjAOvSQuLUEE+FByf18vTacs9pffaRYIqsBQlaq/VcyBQSEM1liTZZEErQevFwGiZZCJCu38EGlE5OvdiH+3mCAe9BZFTbYOaKfMC29dp7pCC
byDEywVfmKcP02w/bVQGELo9kpog1BDVrMlCkHWGNLAQQ5YGECUKZKgZChljChQgQVCUplhCBhmA7AMDkJSKYQGSBQBABKiwx/sVfr2gdvRD9PSJP8Jp
YGRiaqihEwgSlegAHan4erw+menXMZgd2h6MwzJ7CWa0QDMNJEYGtQeZ6rElM3qUGpL1NVGhtDaT1UOemG0ZnDEHTJY1IunvRZcVVTDRArx11xrHTNau
k5oHC2wJClqm+edoRvQo90DomRMCq92UwTXWhisCbauw57NTTspyfZ0dhNn8fr9vUoPyx+w0ZTIYfh9jo7/U+T9U0kiWv5ZGZlD5GINoXliP2YCgyoGp
F0wKv3wIHbIp6zswOTGuod4dEHRr8DsFioIIKVIEhCmICttP5klOiH6CFCGAwtkyOvsTpJ2A8cUSKyhB59/hv0RPADmY9QA9nYL1DtIFkhRiAllXR7nu
Q8BJvxOKcmHeIEnYZFSAb6bRO1KRHjIYO7foa2ztds2GhFPqgDtMZEMgtmsEYxB1ZRU+BFQngOKwN+7I962yxB/8EbDY+Nze9lQkG/v8JK3Iwa1tMMBY
EdB8ETtg9eduybuCDm/w2IQpRnUdevlLkPP8mv3/KA01DHLInjQY7+cJTUKZFg40hMns30nv59pkZmJT8dunU6D4qfwwFKJSFAlAb+QMgPNDEvh8EPzl
8VM/WGh1aS9rpn7JORNQARuVC9rAMQDPpwDz1QRYAsnZAOMGNQHgbJlLAFinRgfP29b7eIWJ1Sm8W0M4wJEnOR8Qn5HsgQnZOc0n4Cct/s5ZmmWAbmJy
g7+e57wD53vvVp+bmHkQFEmKv7YE9afwziIMoyEgZYsl17O0PedPz96hNFjmEWZhaVA23sVPxnJEe26Uxj3Z3v9PCn27/iWt5vbJPcs9x6SzFERQjSCT
lTNARYpgB9hpYcxCYKA0QuZh9LJXS+P1H4y+xlMhyFCfe9zr6ehzQ4fhuqQfo6lMOxozCMltpRjCEQqLScH5701vBFlhRlVWWVQKqWSFa1mMswpUqCDI
gWFiVtD7t7HtxySBJrQ2HM5A+gpPlN3fv0Jx1c5YYchNu8SkGvYE9ZVtHsdeKiB7PUFuiQepTovYoSyJnGuw/RpUbUQr7/O5mxiL8gvU0gB0o2hIHVCe
0JQClAaEA0PnB9Pdgn7J1PHCnVnQtCfi1VFYqkRGeoWaylZDhUKDWyYLwHw/Ovorwodw7czU/RU9j4aKYSUoKCgaZKxEjIwDE3lIKEFirJLTMw1agE0v
oyVEBggY2MU3ZSG0JWKMQERthUK01QJTRCoHwgi7njCkiqsMayME8R6Vct8A3g3IFpOLIqZ5c8WiEOUKyDtsCdLenIWRZCORoEu6BR026grSSMbaDWQN
MSPl3Pkzj95keju6Tv4Dc/19vU58s7g7feCp/iBIC+nXFTUBQ1Q0KMkFJSJ8Tj3ZlXzQrPk1jBbZphWaNBYHxQmMWKH0cz9HxqjATq8tTAEctN6LnklN
ffrRtu7ifSXaTH8rscYict3rDOYJOcwTX3WmxEVnFMxFROhlM1QqYhTWXKkBRxRpEExDHE0ckKUeM3mJKpFtYIRQnMT81nTXV40WdlY0DtqrJ32X8SB3
/CHk9jhiGYYLgwTBMJ60zSHki/iKDLQ0kyoVEhNQ01NEsEzEkUETUxERESRRNRUklTMUExFDeZhiuQsITJKwDAUIQSkSCmCSxTEI5DKTMyQuAgs7d/0G
kuy9vVW+1Z7Q52233PNbiDmilbbeqcs5w1wTihoo0TU1gFxtwGoHFis2wtRppZW4lpmcTFrNy4XXEw2cIjTY+Y2TGKb4KMWYXl3U1/2HST+Jt6fMu9sR
ldIGG2coecpqEXfk4iHHn1A/iZcTi5jatRRCxiRPop1hA9pOh6AwS2FRBFgREUUPnsDXiqHtMPjIZHKpQB8PXD5fRti7IH1jIZ9BDkBqHmQm/j0xOjqk
k/Hsze+838kU8n/XdOaUDbizjl6nbw8H1GioW3yIKCpLSHr7w7j/ddE8THmBp4H7iVIhA2kDkeG5r2igY/CUcowkluvCtAuSgn2dnYlmkD7EzbhE8e1z
/PudvnIaSK6/tkAzKSVEH+jz5HG1ylGkUw5OKGEBkjbGjezZ2SVLeyTMQaVwykT6vHmun9NUVDMQ6TnfRwGlQpazMzp8g5OTYdvH1RY+N6P8/yK9zXzJ
AYNfLpc+jdA4NoaCp7SpL2rY/reutOFOLo5NUEhhriOdFmAgwQJ3TtLEXcJPRgv8O70Gm2szrNKOTKN6UwvJPEr465+dXm2upe4W/h0yjAOtTPDNe0lE
Pa9z1YKuXdRppZPdWBQgtsCLT0IP7f36IzaNB8Wm0UW9yKT3tkbw99StN/Tcxxeklkgqc8qC051JqIXcTSjQZP7NKIaJwjCJtk6FrzfFJ2HZgag4f+f0
w7EHzFP9OE8yHaFMlA9kgYzjBxJkPS7YU7CTV3zkPMVBJ4iG9SkKihoITuEkCgbi7OFt0SXlM4NRe457zu5zvRMX+33Ig55iFtA1KK10oz9RRdKcGXQe
UOjIYmYZzlabJgeaL/ylHoHLmpnWiIuQdZaKGliII985BgQKZAlUgtIDSsgMc5BkGwTLVeHN0NQ7GY8KlMhnWxrb+AIfbxcjhoYCx0d87+mX5P8SGwQo
JZkmIoEcNfdQgH0TWL+PUSPxPOvSclTK3aAdERftFBHUz14hlIa1AzIDY2mMCsLo1dN4RbM2A8M7cVf+UbVWgXyOu3wB5ZUC9+sDKjsoHzMqmnrF3rnR
UxKqCaZqauhUe6VH09ZnxIT+++nF6p8PdA+u1NQAonc5GWac+IhULNYnXoeNy2DhBkOcRYAT9SE79mXW8th2kpZjlBRQBiHMMQy4MT/n9eurbPQPNU/r
bSB9LgDGL3k7nIaVUjJDlr4+kUwhpn9P8fsl/j/s/r3z0Gfpfxt0sasDnu9MslcdNkys9lX6vmPhIgyFHYkJI5YKEqKEISDslpRw/TP+LNG3VXFDzPMo
xh0fe5meXrvbK4paGrNN5xgf2d0QTfnL2ZmHU7dB2MeVWBKZKnfdtyZTfRhWScH8mzqZTeQOODFdSBXbmI+q7FXq9nvzV0ZjXog5SPiM7Ws0lrjmL/23
YZkXM4HPPWpCf+no+GaQ+LIwdvMYlUUnASYWwqDRilzJTCltooNtxmfNJYg6ttgiki1rKMorjXBBsKENYA2xLSCqxixSpq6y6pESCiIy2BRaVQVYNokQ
MaxEkBBwsGhUxVy1lklDGJjBwq2mWSliuIYWgXBLKBUnAJulwLjVUUjbcALAnlEbSEGt5MjkCRCBQaLG0Zyzl7LLufJDEfiw5YPnii4fBXynUptRHpmK
xm7KPFp29T6GChDtsessvS1S9U+iD8dE90QO23EjjmAVjYxvwQ8a3nYQyryGGsGlEPpIEE59vm+6oy0GsqQipSIDzFNdzHt1n8BtoNS6iNs0T5urNaup
oTuV2SROY4SXMljKZQC7QXLdac0MtHVKGVMKldq0d1B1PUScMprDMZhYxasHEywxwrhiCloo5VQLQaW2wFwEpSwwuGBSMMSIqQYUtLclLtXJhlElgmAI
bSGFYkOuunFgqRMGBtJqCZS1ia05CQkiGBgFAom4dPVp+0PS809Wqm0xE9N9RCAw41Eb+zUP7eaOtREkEvcsDIomNDxiihOh7UsDmvI8R0YY/Tt6QhD5
IF/nQSsWKKwREQVXmyhBWGOoBvocQr9OcuQNOMOm8Pbj0pPJAw1lRklovfIECjvh4Aw+a/NHc+Cnv7xCVR47BRJGuYRpj4lC4rYp0jaAUI24auZSo6Y3
WisrRdVVVpRqW43LWEsIyAKbEBhaqJwarqbVdqIIVKkkUUCyjWWItGVAyGSUoW3vA9vYCB0A9WQ3CTVFCwUt8UChgBS93nzsKicIsd03vEM8/T1nbUvW
coydpIWwZFHpSsMRN6MkOqG1Tbd3tnCP++esDD3Q5nbpQOdyVZGdEplMtlB8j5v18mvce1BlPo1KJ7ws5JLEFTEyXgw8EAuYoioskN72NNyaBLjGZwJ4
pkmNz27TW2Ju7ayfuWOenDgZ0so+FNYFfgizlUwK7aRuNkGxuMkhxmXi6wwhumNTv2sR9CVUdUDXxxJDa/ricBnOFqm7xRs0Xbh0uYjHiYXrAWGieGjs
cCIgQk142TnEd+pIxRDCAI64c4cvq+OhQaDMlxsxe2YaGi+VlViJuJg4ru7xZy3Fol4eXNQVNWdOvcyfN5UTe7OGXElK95OBp69dXA2jjXEk+7V0ltbS
UN/2Sh3hD2ZGhj6kODn8pRLujxaNDGAneQqHj+X/ruGxgdgSoKI+aUwTvhyHGio9RDjEnchqkyGaQQQT/W9rBH7kwWb1y4cMr5gVW1SJPCQgHQ+KQWLA
CKmimGAghmGIKKpGYaEkkAgZoSlYCECkqh3hCYClCOyOmcrXKUmO6Q2Grwbaq+qUNkvKeVeDBgg/xpAsny+NLkJRIHIghaW8cupddDJsIabE7Kb7zl6b
nBuw3z7MgcsFkzioMyDsazIhWVOHSS/I9DiaO+4FLJY8n3+hdCaKVNzHkG6Anjs8knieyd46eccB8yiiZKAKQoSigCommKgppmaCZQPkkmENSEhQwUQS
RCTFFEgywxuduz0DtSQiCi2CcCEzI44KJKLtIiJgkojBWsgKGITIcKmJpmEqVAUWRH845haxZUIVgS2kkG3K0IUmWkgiRJ3oX226GkqVDC3yxQ2Y2qKG
oimCAZIWh2A+oVCBEgYMRQOiQyFKVTIMshxIcJ3mkCIxHIQn/l13NuJKA3JQfACcZWwGU5s5hVZpLS5CRNzW9EOhLIruGiCU7UPwE6dLqKaT+bKDBB4K
qn+DvVf5/v0ZfwptPxS9E4ZwO7ZNxDs0VgKcc8OjLoNshidPCyLwnLtDrlWDqjAOSs6cYLqCPDAWQuUKn7sqIdnTEVEYMvNJ65DTRBseiaqg0uGp3tRW
9kac2BZmuKUyRCbZwIBixGBlsWKqjwuu0DNTlCigKMUZoWm3jTQoGcXIq8bKYrFiKKKDuzExJaEq2zWVRnGsW8TWnbt7jsBcNZeWUiW0Mwm4GuYIxrGd
XWhs24DRpFpKG+KQd7yLEOrCqeCFjDiHFMYHKTHTXXNTNuY1N2jNlQRk22CTrbDaYyGMFcTgSOVk4oGuhamhrIUprJyJSqocnGmN5MeW2tEU1rIjRvFU
qIgabqhoSsmNSVHmgUhu2Cx1anKVGsKOKhVFSsqcMClZMyVRxlIVLE4RaLBwsO/FCs6F30Mc5uC2YSI4TOVjbZo6keTdUdcbT0J1VHLRv/DKcKYz+x4u
sGjB12pgnEtROhu4hjWMER6daG4MUFRk0hiYK4gs2L0KOU0mjYyzSKKTUuubmaJRyPS9RSl/hqicp0GGNVx8uhYT/H40qcsON0Hsbx3To8IsPBDFSKqv
lZet6pDky8MOiaYZJW2tgW+hTileJVk1S4xZkm7AzxCizl7MNMNNNc5ykweo6TB5YaTlN7lqcdeZByK/iB3uTswnKJ1skqKaSSCj5aWXK3y66NKf38Bx
nR6eHyi76OdB1LwXa0SFszNFS0UhklwnBxmHGt8OJteP5fs/6f7vr8cw04RoGJSHATjG9UcASTmkOGaJD4sWmryQ5nNstQ2ahxTGg99xBRq5CyItiDb0
KhCtDJ/0MKD+RwHZ/2xDxk1l3iF4AUJokMwBChhUdvTXHzKpu2oCmkK/P/cUORhwvTyw9m97PZszLVDLCs7PZDEAV60nzflzLDow8WVHveqGMqcPl2s1
u8laToM8w8ipvpIOSTAO8LCB0QEhDEITgY0YywyRIvOeboSFWdgjYTYsDA6bO4aRNh1g6QYR5bFOG0MS4wkEb5xfI/oQICSA3fI5Iv4hn2pB+eFwWZkI
fv/XyTkoIfGN3j9XN/VfybD1LMp+f/JDvmAihoHBz8pS2mMh4D+st7HFJsIZcii/DPBd0qE3HJMJ+6EiEWQD9ad/EoQ5kEEaIZ4YTAVFinRZOOmmdCA1
wQobXNbDmrU8bRmjx8z7sSrUbCgIZgmaqzEcZSikS+GoNIhm5PBGlS6r793PV8pAo/rh/PPOIh0djERiCOCVlajashYkpae+TUhEWlcWKDHMSTFzBchy
iltUg1oMyhUxCgIgyLBkZIWk0MaINUtRQOvW1mH4OAeHdgsHa5v7mHMH0t8vr8/ppS+kzHD2qlFSH2RlT20ou1N6uBoluxnj59u9A8gA2sgiKJRQUARU
tURU00DTTEFBRFQ0JEEVDUQVFRFVNMQRBRO9i1UEFMTNTBJTS0xFFUU1UNFERDMTFITUxny0GpqmkSmWmWImIKIoomkJaooiFgd51NJmwGGnQ63sQwYu
1nhZxhDZJII1+cAAOT7mwUH3LDbPb3XU7GQVQJOf7/pzhgtnWL2pDtCs9Wm1rvuM/U7sBfN/Eg0SVs7wQrbQWCkC2iIIjFTM1hYxEmRgGrYoRLaJCsWQ
pSJcwxiHJArIBIJCR0YOJunog6B3heFfH2Yg4Qh3chmA2nfUU3q5Vt0eY1eemiepfKfX9OAGJGZ1o9yZD8aGN53XdcE0mWYIYaiTc4kuQy8ZDI0bHPEQ
c8xB82Q2GpE2WDkHWWpYnNpkWJOLVk03Yos6U1DTWJeJGHQnIlxFg9d0zi6NQHzA+EgPtVAPDGH02UD2Dq6j0+UFIlNY5mSFmsuWAebuuoYVijs8GzAk
+1kkpyUptKaSIqlrkAuWJoSQmpJt5X6bHPpeturnstJtJTQ02/tkqHjhjWcg+3AoTRDCHGCe4Wbw9CXqDRQiqKfNC0a+kqY+rWyKdQ9sJ5AQ0U/gURDE
kDhN3EnZXJrvq7kjC9aeF+twpBNJXdS2dbrLz8ITW2V40aS+YI8+yVDppeojQC3nX/rA09mcnPeHK3ZR0sXSbsk3d5JJjJtD1tMJ7IzoHnMzkdvLvMZ1
yL6F1yaZpFleoN6vH3XNrTTMeMMYYxT5RIfHQ3uAaDqdSMvWGkp/a2B22r/19+LeiRWhHDpm9xgA8Dn6fh7fa0fxcG3sNxGFgs1olhg21U/vcbeGXRjG
IzFURYYXZmabzqU54u97KymD3mqaYzWGiOVYxlK6tmoY9a1ZiyM2x3CmEg2NoNTbMIxY6ERMflyREPJh7/XRR2hQml5DyDWONLRS1JUDSO24Oh7oHfgB
+Qcgg7iMkyWszAMoIqkmQYhHea1IpphDMxaECKvD1cugN43Y5j2SEMv1i3SypcjRlUhT/j+wj3LBXHEqWHy+71L7RJm4/w7+4RCpoTR2/Na1XDQV5s0H
/NBxD+mFGgQxgal6GjhJTfAflBxFEVguHGFkVY7IfCOgdfWX5YFx7ZwFrfPEDJRnN4m5EHEGIaaWFKNLK1bdFnnlp62vao2RwqSdvQIsEOAxIbosiCti
ZEmZkvGJ+A+7C83xByLhxfhPvYfpb8R3e84EwtVj95bQWjYIWtXjxGgZ5WxE+QeotiN2OPGkqjC8dgiJwizYgG/EGPHcADwyEHw3CGQCoILjNpiw2e35
5HK32PBEpgEw12PE6oCkEER5uN+JED8wA6s2dOxV26kSQKAxctIHxC/XypDNrUNHFO4U7DxSE4rjviBhdbBVwKiQ+Favup5fY0N6c0wx2jlosTKwbt4F
dPDqtJupCEouvEO55lonxHebh7vQPDmwB28kJJg9S8ueKhuaXmFqwuc1MaHjHnAmtBEkkHgjGqAEeHcRPEUGYEHQujmYq0RBCIo9UOQuXMAbYhPlkRh8
809EeQUukRIhCEN442GmFGjpxCYQDxGBuUGd9yhhwrrOGdnGsXm4+iw0g6MB9FFGuVuJtLbQokXbh7IHe9SBempS4R8jpM2XosHJo+HBVEVeu/K8ieI8
d+RWl5Chozo7Zrix5t0WtxbemK8RAcSVg1YR6Wl0pWNsxIacUZzTlv4D3PZM+RsUSW4SEaPhz3EsIlId9ByGhBCYrOsJ0QHvLyA6h4XkEKJsHxwJdiHp
sI0pgjdaipZ46L9HQJAIo6BexuDrOrFF7khiVuGjtuK83Y0YJbYcvYfjrjQituKMlg2iWK0ve1GCAzkA9IcaiSNDunsFm4E6sTXV0ONnSipMO+n8J2Vf
rfBx4K8bC4W+lzN558du4HfmtcMPLiS2tbPhA3KlOt79KaQaO7i8M3zFRlZTv1r6PN5jC/fPPTWvMPl44Wd/TamiK9ner1dY1v0nPV/KmILJjSR2Hl9B
l2Td7Zo0JqFoTGIzdOHz1jvTKIu2iiZuXLzhsa7tKcGi1jW4sYuBOUxgg+Hsw47TaJiKaZJrXba6e1uUINF6Z2aG6CwOBsgyuCa7yBwttTBbcv0OHh4m
J2meoIkQHjq45LNVoOjy7ExKR1nFy+VSxErZBlncRNNUNjwRY5iN+Ko7mhg47dEdwOsuQEQQ13HRKsWBQnSEAgW4Xc6ZtSmbwWF9BNo0WYBEE6N9KYHD
uWuADZeAZBjS4Z1a8PGtMlnJyVXAegYYytWlkokOWBIG7DORQ7qKRLFhhGsTm6QJUYoPy1tqZq+i9LX4erWkdWo4PI358GIBdDtFs4cSxtnMUUYgrG8n
bx1OmG2XrO2pKPUSV4cBjnSYwainGqc6sonRhg6ayTTFmO0rqJpKTGE872y+Tzfp3EeU0jvQrvndWUkDiC1xL5opwpC8ihscRXAtyHQnxWjAiXLk0PCp
6qHdk9FHIdoobO8euM5422hKDSW3pR4DLBwayLBZ99SMEmRBLgktAKjMQEnojdy7GxVY7uqFE74txI2mGWIALhmkMRolky0lJbu00bWgUl0QNdM+Ozmz
ovtDZYXSfR0zDMlERY27RvQ3sTt83vlXQrkcA6LNy7cGFQYItvtDgy9CYAgM4bwYHYIRLWQj2EDp4XmFGd1d8+DowwdMpT0HbI3rtPRqGER34KsHwDA7
uD0Ja4nTwTKie04ynDo+LfoiZpLB3fDjkUHJILDXJ8BB2MCBxkPMsWbw0OCw1GsMaeWnerlN2hyZbNu1AQbZbNtIzXWa5UEsM3K5d9N0OccCs5Ic9CYh
tkKWKvc1qVKlNrzCkacEStQOxxy0iTczQoUEw3cs7NYwchpIzejFaSt0XGjuIqr6l66kQfC8doE2wJ5eYAUBHdobfGEMZg7Z1O5msmhunmNrfbfVByFy
hwGtdOisSkGhr089cfpK73jZy4+zHgUnW1FunYOhHUVACIoVVz0DRtKJSfwWJFkibcDT862g7Hgc22rdsWSJxid8RBFvzCCEWrB2ROjfgBxbLxp7Flm6
8CJBEIUC0YiM0jW27oiQ23mhQKqZZyI54duCNMAWBZhygLggYRii4Low7iA+jgMYLnxWGpgmzzzb0Rsto6VGx4DoVoFxuYidfLmcAk1sB9A8RoPc8w+W
6oUsPFhyH741FTrWDTxGGBDxCcqkYuMuTdWCsl6y5hRFVas7kQ7HR0gcERHXFROCmeBILCDXdXEd7UMwHQokItyFbtHRQ6QQJBPa1zs1rpDjvNwdGxyV
ek88TqInBpKUioQnWsiwcUrSjQSEyjEJ3NQ2sEvdJy6i5mEbTZc3BxEvuLOpyniELRhMHBC0hRBLWYJIorKcVpduldc1Iwo6OzZPKDvThmbjmmcCiFMF
lPNoaTneDicdcPZGadTsoAgBXRjoQ1CLDcDeaEEEQTQIBt+a2ddhdRu4IG3zQt56oCsiubowlKyMh4PM4X5bhPVXmqbvnB21greCNPpRpubwMSRwNAyN
CupoUJHOoYyOCDg6Zuc4LLcChCDik73wg3XTbEs3Lpb83xHHPTy3UYg6A0hJs7FYQ0tA7d4ALBbca0ORqxRFN0nE8cBDOU1XENO4U9rUw/Ix0HF8GQaE
ROWE+6iDp2ZxcBqcD3AMOEigN5nb91SLc9HVQDwsUNkyMBYPCgZWdVbOLC2K40G13QsBzD6GiM7IhxxigdB0a0HExfMO46AyH6N6CgaOopaEGSLswLgW
VxdbAUIwXs9Gqa3qGdWX6QvM3bzo0tKIaDgW3oUJ41PdTrR3Q5WL/Bm8MP6L/wlIWeG4ampzhW5wrSuBTlOM1hojI3SyOpEsJkM3qPMczvgDZ3DvRiKf
nm8J1dCuUHIXG3jjV3wcunvDkiYdwXhxwXoqEiStVc64FSYJx1hciLetTRJBoxtVhuOJiM1pE5QhJ4l9PSQmKTjcIQaiGQ9NEAgRYxMNNk1QxoYEihqy
LoP1fuPapzHGw7CCAWBsUwQZ35mKDsGmN12cPJ125e36kDjQXImwxfuB0L6ALAYBsW/CEsYTadqamvYcCdbsBzUXwskRTpoIAUMNaRAeIeK2oqwnkiyK
ridAbXXhXk46LtiOVUtIeuq5T5R2wS4SsS+VjGpZr3Gx3khkQ/f3dhEjmuxyOZnvioUA6QqS+p6gvOzOVprpimtGnEijaIaudNE6mRq3kUQILOPTIEEI
ip1EOPRf44LEs2iyIA8kaIzMEnIOk/8p6AgTTUOWH2TkDCJNE9cM9OENFcoQUWSXBa34nQlFiXLpIukm67e4H3qgRtN4486fsLQ5PZzYd58MqE8N1Fct
hotJWlzjIJS9JDPCwgEhiWDoJYgwUFJvvi7ylDkobUSPSpCnbrrTH50o620O6Spz6XEfO3lvJxZ23U0yiDJ09TDeDRDSSWB4QFVpwFCedzUq+nVQorq9
y+Y7iofu9UJDy7rQzp8Oww2AQBQGzxYsZuq2EIMu1aZlqd6C4MHgC3o6ihOhYYwOWlxrQdjhIXYDsg0UXHcST6w5ZrJ2tRlGV0hp0momiplVmQ6FknMO
vSj91QlTeMnfnnIQdTDOXJopmnIwZOeN+OiaENUWQhyDy9Bj1nCLf9Odp334XL6lQNg53tCRZtfeFi8SQtBU5ZJOuCzlzrOGWznoBGAlMQvhj8HDxvjX
0k8e/La71I7yQ4zSwPpsEy3KWMgFvjiBJbgAymiGOdhcmNCMu+SOZiytE6ImRp5SNEb+Yfi+12E4cGzOn1BIat+U+jIi5K/tzDzi9aDfnpN+YN7eD4ZX
1YddoVITBHlpMDUhFvApSkIQqQXRvL0XN4KTP29zo0Ord6Q64flcVTkcGiS0AierhuNqiLdCzWogPalrpPaEGEHeEopTPiNuAHdN4zvTNxNM3I6LeBO3
07O9vaYYSikCQJyzW9usiXXk8I7s40672iJx5tQbTjLJvtvgut5G21rZWG2FyURqvQwurznI88ZdeZHjJ4drT1TgBLvpUbNng6LW15WhlbHhoK1AR2ST
KhrZEYCPmuDQLoZb6RUDy1k2MSt1aDQNCGipeXMpDEuHQM2tLKXDSA87G2za6M4BtVbXdLODJfSdYrchCTMRnLjkOCaHKZCZ6oSjENg0b+A0Joe1g2eh
s4dE6c150yqlBxBeVTaXYYG0dF7L0xdPAO9Z0ZOZLvvhKwpjpdytbPO+bfFyE7V8WSBUIgJJozyFQG3iI0sMtgImIKpCUBCLDDUUaskiGr++MalA9a0p
+nA8ZYf8JSgUpZZiChewhePRHkSNDeggf1LAaXtu5A95L9iax/VOgl/g6Ig+ruaCSc8H4KcYgGwB4KG4e+Gn1bo4KaJG5AcIPB3gnl8jlz/DMemyAYgh
19VSRH/EsmIqICGBZZVb/U3pZhSvbx755hKm2/sATSpxFMQKUqUKGttg/+QdkeJ1jD0rYQSyX2F0Qi4Lgt0FoUGBUBqUgGBOBhAdDgr1A/eJ93Hf28zr
rpxXN38wsIETpv5wDZkNKfowP34xzW/wxV8zTSmGzXIZp5qngRLmTRZc8YwvJ2/cuR0kHeMFjlHi+hmtQcqoG999RfnLjk0NhPceeqi708B4+b8l1Dbo
ruPULotobUG+dt4UiJshyGhVi+yC00BSJR8jGxIM0C86BDa6GLoEWMSGV78dvrJW866t7jdreURJRwt7uCW7OGEm0RnSBjp9EcnxPMRoHem9+88sIHQv
WoJuHblSW2NSz6xAg97HPjHRraK96HMESEa4wlxbKGQLuMWaT3ndhWJklVxw1T3fEiQtMA8Lkp8NuE3IIGNaFAiSAmY8ILXQdBw+01hq3oaEs5GuQgDD
Eo4u9caqXWhxAp5LeDDHeniAybpBK3ctw2lvwmRm1oGOihOqcu0PHtTiaOwQCge4RePPXO1M6t+/HDp98dB7DggcHZvHmkdudukWsamnO4uo3O6MBaOn
tu4Xnh8gSIQ6vbjT7PJCdSSjxEAyodG6ny4547QjB24kTyHAVIuqYsc6Cd3rBBmGZh2/DhtTJhiCOzVtGc8VzTuXCWVxiy0Wt84xphsjlaIzQpcwS2EG
EAuAE1FxXME3EHXkWyqYJ4K4deYoRBjVESKhqO4DioDgSqJBtVbMapiQaANu7i7bIfzMgRM9N4xignlpdlXPO8MMgVAMwQEYFBogyS9oAQCSQM6ZNb3s
Q0EF4Tz2JvJAoPgQ/Ifdb24NCCkkSciRJ3BNS/Xnv0ro61kGpMoDD2pQ1IEhzohBoACaUoWpWGXAa9eZh7zVFYYTj58y/7xZikhI8OxBdnYnwdh4BRX9
komL7uPhsGydqgWNCQxr608pFWxB/tw2FQHBARHqmjjzPBZEGCv/elVFsKBRjGFSqMGMZUCtbWwEQBQg2hKgZnfJ/sRIoEcwwQnlpFG3LjSFCU3dcsTQ
UsK025U7ZIvu4FkyIKz6mNCjA0VqLS2W6jLlmNELly2UaGSO2MbVNUxugYmgtgq0KtyslBxEDIKA2GNII3hFJQqiVRgdJUNG2beP6e0BD6dpKykwqyPr
Hrc5FVW3E+QfQoitlXfzgPLMcMwMxnHGklKMqoKQyEgiZA7fop5c/y3F4qWJV9jyEDvf+pZ6HoepNWFTAxyiiq2zBD36MyiVNZoa2aeGOsI+WFHpDNXV
eDtxhjwarWMMNUW5mLjLWkzWGSiaFURiw1TQyJiVUQNKmGJhrTBTRUywmq8gUWUh3AQj1P6eQICoG9cE919zoenovlBtFgltYRllS2NYd/5Z3NiX+nx1
yMYl8m5Vy/9bMZE4p50cfgRKYtIqs3Lail5dODxUf5TAD2CSCcI+oQf+gXI7mBqMVtxSSTy+/nA53ObkXtXpKSvxo8L5ZHxRSNLmYHO7Xh4Ry1ZzMM2a
jamGnJDTpqExDm3bG0kWSbBQsLpJgHMOYQOQbQhqR1ImQzOoaRsSSrQLmtsZThzfF5eSXaEWzIpko9oS52oAbCEvw0HO0dDSOA5UORhM/rbxmycpoegY
dScQn6qakwHRo8ED83+t6h2MgiMTlXehyor9TYn6Ek4CENiQtNGhl6ep0/WyBqbYHRgMKHxQqG2ck+9To/8xZiGsENeb+vzMIiJjp4fC9g5zO3DvnlDp
+Xn3HrjBAkE4ROSioOUWiKBWWxjssKOtMqran9AvTDzqWf0fA8nHGLTz1gLaYcMgzItyKOjklIKNSQIQhHRriOCqwysssCIjUHYMJcKG4gTUAYCM0KW1
lZEcloANlOh4F5KB2fIdytJ0QWX9UhBYskPd8vw+tuZe0Mh9cKkX8LvVmmpRh/jyzXNkOTgCrP2UYwQpURC+/2APdTGKdoFFE77GUJmk6O3dKD6vDh6e
Hp/7JJxsrwv5ooigkiBISPcBsI6FgB7lzEQ+sh2gd3raMHGHKhakBG+iZUxQtaWifBMPih+rCWT4pCxT34z46M0Woeq4wqKoDVZ2P/C9piUNA/utHRHq
xtkrIf6MLBEdWT/jmZG+B1eXnDcRIPuVacL5zxXoZGxpSFOuYG0nJ0HZsbXgp7/WB5kwVInzAfzpKJF+iwoKUfaK/jDpToB+Sp71exZ9+x+nQfcVUPfi
wE5u/0rTGRWkvKFZ+Y/o+34aXi2+j0qHd931pK5qQhGqOV63gr2cbr4/InNQNbKyjxf7pmocOn2OFOCSKlRClrvcXYuM2rQ1RIlhl1FguRw7WRXcsNtJ
BexDsc3oiJOIw9Qtl5DjREiJl9RnFXDcMSCQRVIrpVyja3J2dDQzNhm+RiyLFREGOUEb02CD3LST1RbSXcQR1WnLHrBEGCnBTEohHmHLrhEiWiIMTGyG
ep0/G0p7FlvGa0dF413Sozkmkdn2Z14j7GyBhTDjCu9jesDV5xDxlezPMDa0TAGxpqwhC0pGFHtPLCcTJ5zWaO/W1Y8526ssSyQbxhjFTLDjphrNZvAv
Vzs1JNi7BhUO/URMu7IlcbgFU9kSElR/ct129EURwv+SB4urknlqbfkqPDhMuehNJJMBs9HH6PqeTKHMiXQnTha0c+btCzYbix7YKk3rOgDQKKSktCHT
8vLA7gTtZXkISIHYwsG0uNiaNgIDg2HZGVtrjjqXnUcYDsj5x8kNvD34SV5wcNiHXrdPLxOpCFDzmDFkynIzG5skBsdpoNmWghiaDptvJbCdyAUEBfnB
MtwXA65jswD+7mHlsibCdgCeMUzKtBFEIBQr2dk+TQga5gck7f4rttGyKHV5nvnZdO09suDkiGD5qB5CiYHqbzUY5gn8cnzPgP1ICj7pPghfp2EySYim
GboUtlsthixrQiVFJIaYE2i4SqISgfs+PzC5DRBzCqOBJ6PJPFN/Xex17fDSduWQXfO1OumZ7C+CyLh1MYxC4oLpqEoIIuOJxmx7Gur14d7600zvt6Yd
MEEDJn75FGhchA2Q5d55h3RQwWI5MEZKLmc4e0b3OIp/5RcjW5t3k/eyY8rccBWgTW8Jskh96ABpwVYyI8cjf3Wp9vArZR8nCd+DyDQJmv2Pxi0M8KQK
HK8cKsqDg4B0Ev09QMmg8yOOazWLFvfTXN64qeby1IX6YXPAMAoZvOaQJCvnvt+NocayhUznsgzX3J4QgmaHkKSa7VLOBS28/mR1iiOOW2NJ7O+dDo+b
HUVG6qCwqxNmEVUYFItdMsmE8VrjAnSdyM6YFq0q6qRLSa5qSO828ma6lqEx04inia6Ave96mgBXDNsDYZg7hQ7CCBe0N57aOytjfOhztgOJDtscZQ73
fSnys2o4qZg+Awjhce048x51EHR3EqD4muNec3I3pySLnvY8SBeQ9di9U4boDe/bvgc0K4S8I6e+ga0mrjxSGypHB48jgRTjsxsVyUVUbVRS+oYYKVFz
pJYDZtMKsJ50pnew2LwNzPTebZ7du56pw8FRWiFYd5HcJGjMzzLw0vyaeWfdeZEtZMaZwOWuuARYpl+LoXZFQmuZedVEc1Gx32K0aZ8HPDh5apoZPUns
W3h+5Qoa1O9ZiuceJ5Dw8CBEdTFGNXV8PsUhxLRWpG645EBa0S/LWRuLpWlhp3y8kinOkEC8TKWcuJMFazUixOnW9qCKfnp/VdnbpcIXWuod0yQLNyeo
rqwWsaypWSxLHMcVOmfXeCm5jjJWNgHdQ+bBxiRptc7aveKjSHXc864YZWWcKO4vXDzrARIm2JUq7KZCz6MBdrZPtdxh64j151J3h7eNQHzQIHeQ/WcS
tUT5MOy16Wm5sDi/Ow4zwLq6pxq4lzR41fqulYzk7shJgRFhTdKKnQsuKqp2hLPz47eQfNCfAXgHoEFx1queSZet8dkPo6drAbVuGnNw1XQ54vsEGNON
ZfSMoGKS57FML4ZpjjktsEhgCwZyHLmSA5sjZMgElCL3eq1izjE8Jaij6VV1w7t7+Smjzx36nevrhyELX5h0ph2TKVkfQhokCBrtMFjTri2emSp1R3DA
9poEpJFFAv4fzAEOpNuHF8XSEGHYpVXL+/a2qHGolQQCo1HTy/vd+KkgstZGAK7cXFEQOn3y7zvViiGzNwKoIFs8Vptrb8+wmN4cvTYJD4j3EwCZIPbP
xfcpi7JuKYvZKR5YOGEUUFUTieIQZlheyTAcLopff2/n4DXsfDuK+sMaYn1ufXXNZPXe3NeeYeryhjPQJRCOg+hqtoUEbaKQCD3SjCNmoQkuFeDILCgN
ay29c6XNOl3zjmgyWDBbZEbtY9sLCyFQGzhGioGNIgjMxzekk/fjsme0h4RjacdF48MzMhnFZEiQChRCAZQOx9Udbw4ggq9lhEQdv5z0A0IbERvYESQQ
TEgkUjBb4GTMBLdDKcICfAhyKsnxoGmaQKlT4qyFSCCycjahLJWGUi2JziMN5PdJogmYoJKRaaUZgIgNwcQwUjwO1ZlS6gYB12V3LW75HKd32CPMB5lM
0jJFAEtBIRLFIBRCUclIkTnzaRxR/eMk1CFJEr6Cee46BNkIBTOnPMgpoWg+UdpA6mMM2vPt9ohfuqSgpDk+uEpSIgJKZZYYYKilYJGhAYkCSaSTmKiv
aIcw5Acx9xu/h7Q+gf8n/gbQ+z8P12LXr8hLV+VUNtewh2iSSW5HlHLCDNPonga5TSAyHPEH4KPsliRKQmEoYCBKAYgSICKKJXd+J0aPljgGTkGTEGS5
KwkgbAe/ZdESnUZOODh+TDMh08Yuz3X8+oXSF1go+9oKNZYqgqKyCSpYsMYmgeZCh+XtvXZPxQVUVMkgye2gglYw463ENQ3ZWDtC7Q6ugo431lRvBzFO
9hgkoEhhWLZJTbDZ0L4ngFETHajlkSZhkMuSkFSkyP7VhyHAvikAfgh2T3H17/O0KLVPQwt7cWk9yYSWQUeX3TO5mOnL4ZDBmtb7OobP2B8yCTwVCgn9
UQUsSKYk8BWJUaKAKQClQpEKAMVDaVTQWgIXCRzDBJLVWqEaikUYyQcI4RQtKFg4nC2JZZBQKImUwMRsGyoWjLW3MCWYQKtFUSqWWkPvuTLSwsKtoVbf
sSYxwC0MwwxYWxLEWfCGZFHKNoqigSgsktiwhUqSFtgICAwaIU1mAwQUJMKzMplEMLMaDhxxRnQMZNiQpWi0xxTIjbGWAy0VBZK2RFUBLUsC1KFZQUH+
ooWGHNLlAgyIFaWUGIKCkqxLaLbUWllBglgYkBVCQDBqAZAwsasSxIULHdNJpZoVC0GkBohR02ZASlZUh9XX5+3Jvf+JnKdICG8eBGof8cMSlchTugxk
TUgUBEgetRsNsBUHBlV8OV2fxFsghhIQMMIQnnJMw/u/l/OxnuojuVO3f48ajS/qd1yj/V8enO8iPlYcKHNAYzL72uFkd+027WbWhRgkTv/3YZ+xl1ZQ
QQ6FKa65rCnENS7mBEMm8M3INl0XUxFkQccNJpAxBQrbNSqZSMsQxOHE089YxkNgSQ3ncBL5B9IDDNPhZa4fVgsqm6/o21qSl/mjlFHSPkonr+768u+T
v5SE+Xhj4h0B6pJEqc1XtPyeAO+TxjyTj/ol7/v+Zt+Y3+eBydAuY+eAOtKwHe+bn6m7QX39YHsz1ZwB7tJAEeta/DWS0DEMEG2hJ/GMGJrBaP4kGBnx
zRoxD+1k2/F34WDNulmdU5acAOmBtA8KSpJU8W1JfsymfPvZpNKz8U8FIifbdESdWHCHbzxanjfXbw1poeYNwQaaXo1yAzcmFiv9+toBpprwuTMtGzNT
lU3gj/GjXGqcbpUMSw9IjqaNhtvffvKaBgbXEIMOUiFYzB3x4Z6vpHuwOE5vPSZhhnYRIquUuy7L4XbGVpA6RyDSUGi2SUXYZRK/V4SZIjCLIKGcMHK8
MuNzTq0BNxIGijidDofhq1DM4mG1IoKTGoM9Dzw3K+Fux6mikO38sDAzv2Tx1nndpBE9RJORcT0eaiJ2ghGMDyyD0B3IqMI16O8l0JoEKwrINstoAKaQ
EFqpQfySuWB/t5mQzASCnM4wmqkKCMOns31+Cdo6eTSIbGhQ+Jo9s9zwqg0pZRvV8G6ANJMiG2EOkNFdJhlrcywKxZXjNIZBrOMlitun0d5buxRu7UFS
mjE4Kqic2VPWVNc6Ti+pcx6qLE5uQ7u/geuBzrqmTrbMgmMxkCsjlAxAPcmOQtFg6oSsJhjmJaEHMMUU1qwxtoFaxSVbpyLktolSEbXGmQqmYFQKhG4Z
CVFEVlcRTP0WU1KbSpjIjI2gI1tTZcDGQmNFWlLUMU1oDHEkNJMUznjUyJt2xf+KSY46yriOW2lGo1LCCwgUtBrZNSGoMqTtPZ7lAzQ+48zHMQD36DTN
xTlbJhSURKM7EPQvozMp9e1AaCS4kM08ec582XnmyYmHzt2tplRhO69TxTgLEyyqBpnew7cEN5+FFtMPC41vWjay+9WC6v6g2AsJAJygRKAXlChkDkLQ
AaEa0eW2jaZoaASCZEhQlOcS9WXOIe0V2cT7D2q8donmSP3ZhIBiWJJ/ogT1yXC5vqcEJzZNgL1OM8KxWg0q9FCUBh+QxQAZ0IENehej5AkwWtV6vyPq
+0+77AsIH9yf0sUMGRh4TlucLGXWRoNpfI1iGQNemscgDUBSswcEuSARmSVFCuQkwUhQGSH/uh1Am8KZK00lGZiflNQxWYMGCLwZYBgsQlQioLbStKVg
EyVQxkY5FjEOYZJRFtDnMExGIX2QoSYyAsEiQQy2QSMSAgjFOlzA6/doMA1SpUgpYhibcgY2ACPx3MgYFjYZhSRdmGAOqMxUiQAmWIXknihLH3/bYllP
1VvcuQ0yLWFmEG7KiprMtYNJRmZTFML2yaL+wnEJSiDBgHOF0IsD/TU8/PzfVM9Zo5yFp2H1hrczvYAf40kK42NZMSCqIyXAlIZkGgNWasmCLWCmoXGN
SgRGpEXSQxKAlUGqhLDHLMwWJ1OSUEsjyeXS/UTk+3z5pILygOajcxDQBqEpaoCZEXxTHba0k3BGWyFFRhBCCmBOVnKoGI5AOSMgRgeufrUfW8ePCXkm
1REAGJ2H37iAdfigGAuI4EQktIkwhQIL3dwL3uiDdcJKCbQOfd8rHVhznxonCaRCAw6dGIXNU+ZY7dJhi7UweHu7ZJN0OGzIH7v6gxpjQa4wbT18gAj1
ICHcQiU5usRuQh/aku0PZpe6AewO3CTHfp5nM8KM6Zmak0GGZmpgF2V07oQ/mvm0HHt4NgJgjax9OqUMjXqx1fDCfz5VHxdYu+dB0/miyqc1kJJYoxRw
MB46wNcjPOcPRXkc1YJ2UBXTETwkNoFdpAiEYlAwhYlHIBDFAzDCVyX00Bv9myJ3Hh2p1jkPNQkf+R0/v6FX+w/bFQh9EnDrEmRIsoJlxxYo1q/1so6R
iGrZilMQwgMjKnJicgJj7rBmaCgFiRQUVGlt9LMEJqtosURKQJiIikiYpo2x0ToqgsySorGFKUBEbQogsYxiC5SuUKxy1ZEUWIsFiqsIiGSWWOSWWEsk
QjUrqnEcCOJbInRJRF0MlaMoiBaYZIE2lCb22YuSlIUrQU0BSNmJjBQ0nKTiHUUpTEUhQFVVChSBQOoMIgoYIiog3zCGUwhcbacgLMUMllta0G85Dqdt
YmQu2YKUjEsrKVFI0CTDASoSkwEMkAUQQQELDMEpAbQYKBtBjCbbJVJgDBItuVoYGQsg6yBksoWRDIyZmFSSQRqybUESmESUawyZIkpKRaCEhSYyMpSg
mmoOasIGEFYkyIBQRICSO6VFWfhuTVPIsyE38vjqFSfEQ/MtUFDCaOsIFJnDu2worm+SbXwj31nIvQDtQdDtgp/ulV32BdooF5hz//9rnBhD0n955S0q
CVKytltLa1IC1DJGmkwlymGaCIkiCm/yzAklh1I5JjGErkZJRBmYSjG2pWFawpFAUDRPJnt8NnLRIOQlC0pSlJkpkpSFIUhQUlERSBTSNC0UtVSFCUpE
hBCmLYRkIGQhS0UolINIYQGTQtCJSjQUqRCFFANMSBEKUCUxChNE1VJTTQhStIsTkuEjgoMyxC77+hed47dt4Gvna2tjDPkej+RzToRouzzkR/ylQghp
afWFFAUo1VUoRBCw77dscagyMGoCIxDC/7MKIeGr6EIw8mH6XcQH6bvr11ZwTTzA24zSQvw1qdBJeAR8g+diIvXGFMBSOocYKKiEyXKWhfZCTKD4xkLr
pnq7rs32OeYS5BgcMLXaZlpUgsCkUTQ2osDKVTGQTBfLejQKU1hkbSiNKM0OtJdYIWjQDvFCCKgLIdkoSdgZDm8NTRHDyPt8FODugaCnryHnNBFgc9A0
D3FykrBQ8ci2/mM7OvRzJg7/vx5Wxy6L1qV9x6k7kAKXl3LnfID19PYeL7BkJCVLiS8oLywTOT8dMLgWW5AA2KHaKSfcnImkcEQ+e4G/BSlwqdFQD2Xn
J24UWGKWtWmxAZU7emVryHmMe21inYHMIiSAtlE0umBZRPbm54MK+VoPsp6jUO/kXRuH5doeogxCDOgmGQ7VKoIgKSJKRiVpSgiRiaaGJUoUu0AQ6yA7
Dz3TFSA3XuWVDK19PJ+bYcv7tjM/aUCLYiw3q4k0XWeRn4z5f3/2rD1OwT8V6EFCHgdonNDwltGKUA0SfbipkiL65ciJRNoDGSZEqlEL9gezWF50wGc/
6F425g7CqYnCJgjii7X5pa+IWqjSYYhl2SH8/EvNPyiivfBjFIgZAmSIHPtcQgSg5QH60A5PteIAiRGY/uHuOWx24EZAVgNbW2ItbUFgxtVFlYlqijWx
tlSxIyhYVrCtKUWS5EWNFNGYNZURM4Q5zQQMQf73BAe65qB/pFKUUuG54xRcsTg0eiOoN1SvmckdEPwEEtKHLf0FEuI08gDdiIRZIQJU9XQTz3I85vrQ
KyJulT6DKCyalsD1YLCbUVooZriMCIcGMi1Ck+t+498dxgj7VGwrFQZ7WHxRnxldpP4nDfchztUiUKQEf4yvkEO4r+iBV3XwAfT3cV5YEFkkZ/IEVQlf
95D3C8C85ODknih9jiUQukxmKIwWSpBYtYlS03FjVv/s9yf6wlev9d7Gj9k5Ua/Bz3xpbAZoZaqjWJaC0VFoxW1tP58zY1EW6zMuBVbEUzTXKJSpWurL
E0kuUS6cgk3aZfOo1xFyRVlKRySGorXJFLRPdqVyK6ZGahmjCiaejJWiMcG7S48bK3LUO2VihRMVgpcpZUKOXMMmZZC/Nmh06m65quoqqYgajbhl4wpk
qopvNZNYUoYyjIsFm8sMQdIxbQqF3vImtQxFaDLFWNlCqsCF1hchjpSQc/6vb5k56pJe+mhK34JfAICH2BwetEA3lOSi8bqJ/FP/KR1o6Q5BSGWEFBUk
gUBVP7IMkGqQCCU1IBiIcPNDU0ibSAfgQNKjhAh5ngP4Wnt7hh+JMfB8ufcdpDmAH4H0hOpnsLbRiKSpCiApTHFJaikXGuoYvySXTWrFxhDTMFSFQMP4
izNWSHMqAioWEEIMIKAd5KCqEHCEpN/F3IRMQPsP5uC4xhDGoL7/0PY7nSODqSJ2BeQh4aoZAIegO89Xq9b9TcAUPNkEHKtNb/I1ppf3wZOUDnmzg5pt
NyfSH0p+/mbmtQ5zVt4S9rhgigwiMFK43KwpFoYl4hLUGllPhoQrU+3RLaf3la8UdpVgww1ZB/PcuF1YxFRRUVzzbW0vUuQwRT8hr1ZUTtejO5rcDOSn
YzhmDO3w/HugpCTu+MJAtYCbTp4/EAvPFgQ9HKkVQ0Q1FEMkEyBVJBFASkkFKQhFCkEKTAlDLJD2zhLIxMSjd2I2GVJCJEKtXJC3Or0cOU66H1RVQzhI
boCwPtxMVSheyyV+kOBVQNFCH3WTSOSZKv5pRyGlCK/eYgLlVFJxKA5IAG8IGTEL2wOQA/toSVg/goi8prIsBhT2hSpjVjJgkzKOmXBGtFJ3cjgU0CiD
6UoxUQKgFnrZLwFgKVZooGkxBkiQcsO3wcAKL/SMUS4Rq1CFVUlDPW0TvuZ92bzPZnCk02zmhiOIHinxJvzhipEV+MLk0gnwZNEULVCBZCXO/Od8+xDk
G+J85A+tJraVwQveiDAyDk9vdU18cd5cUoceGdgzwNIiMFmT8xR6+AJFFAisfl+2+nqpPRCYkzLCspWsD1wCfGRkn2qptRCZmYKnyJLjECgeA7gfh9oV
JL2Mh+R+n7D/DsjrneVvUEL7wfT5+FTEuZGjMoRH9/9w3IkSHBcfOHDiMxLnpev/HpXvOWFIHjlMR1ahU9LbRX1JABRGRLZtNGpe9FI4CY/atQaTuHPN
SwcIDrvtih+PQoceGZkHormjnwob+QWgKBS3gxZC+AMu2mXC4zHxxtYczTNvOJdTjBEkiEKLgKAAkE3UPK4OHZ1tEGiLoIbFigU05uYEFS9Q5lj5LbiR
Yg6h4hB0HA6TeBXOmz8LJDRAOSdiw2RJ3CPQZob5JCSvg7GtgauVJ+OCeu0Hc6Jc9fokLZO3B0ZIb5CqiLHLGI2woKkVshHbWIlBqsFsRTGBTJRwYGmt
bZqaGrbAzNzmj7lVbmL8YGHfPEIHlYkk91b2OydgQ4LVIzae7MPl7qdq9fZnaY+J3+aVDqa5B1ENw7YFey58LcPquW7ZJCqgE30hzqFmW7aAsQd2Whlh
h9ew/I0sg7sWnmPTg5HVVYwjsahw5TMgkDOQptNkmSO8CoO6TYZQ0RlgLEGlTIQkum6n69PVsF32INImGQtSfPSDyhIiqTZQ6yG4eLsc53PWVAMpIQaI
0iI9FH66MYkNoz7fpu6SGwGyAPIkh4Q/ZxMuEx4nbRC52pUEP9MU9khQUUxUA9kD6qnQQNBFqBMCKFligopqmqBoiQ5wZFAxDEpRFS7SYVLkDk6nJHRB
WBIUkW2Y1TStUFCFSxEUFEQEFBQzRQQkzAjEgbWFQFFIbBUoBStICfb/r6jp3ebqtemD+Z+D+9+6TwChQUy0QrBREUUqAtHLKRPFKT/AllDWiviEC6T8
QJ+5nRXAN+gHHziHWDpkeEUOE9Xq9Xh6+Xc+z9H5wzDJDDMaUgVyWmlSJeqd/2ho/2EtQRgPrA4NQv5xf0Qq6NEff8Z9QIH0gDslSikTv3wd4dgkDeDI
SkPKRUwKklYWClogqIZmhkDYG0VJlP4zRrAYIoLEBgkVIB/eJWv5C+TvKf/hehYIFEaGWCtShYgyzBSgq3HvtXGjqB8vuB6gUhIShDx06JbRKSZie96B
t0wOJdK7fWxF+L1RDh6PLCgIlChpIJpaH2a7BN+5X4zRRMlIU/AB2mSQipe4Q7uDBMRPrCJ2IfwwkQzFLMKe0hZkAChkd1cfr4Ih+/4ihu/QZeOREqSF
HfB1umGfDZD5z9Z98wwdAKmfhR4MPFRDZmetizFQiyFeFr6NMeiUA53mHKTaTqnPEN6qJOIoXjHKsVaTHvvBsqqghoyY47OpNDFWIuA2hsuoDuJ1TIoc
Yl0CwbYcG5vgx2AHQKXcPkF/YfSVETCKIby5PXV0aurCyZgwrJjINsWQKCi20rakZRMk86KwsDZVNrBUWYldnyBMfb3EKuIHy09BthNkzk5M/t+Sij94
Gkx1Kh1eynxDcguRt2/A0KCEyIbcpVV07ry1/DWqZPBgLPJNN5U+DIchrsYEOWBrtSDvdvYuIqZ6346sGCszHXDI5B7uQh4oJn8e76kJifGExxlxqoio
IJgqhYiIpJiGkgZneTGghMjCTv8l/+ahG5NwgCPctFUUOEMQxgI+bTvrWtGQ3hikoyUWKqjFRVNG8DBHU0Y5Zk4lkmBBNBKSsEbgHqFxGZ+rC1Nmci4D
1Zy+6YKtKJhCe9C/QimjJ2AXtgETIVIAMkKADTp98/hXc+NqlpA+Qwge78r+yBB29FT6/eXLXChsI0Bh/HdoRQmyLbLCYEn2fp7b+V7E5X8Wk8Fiw/S6
x6ntYuCmNGJpof92dNbOybxxbhGDWO82FOXtqUkGOxMsyqDdWNKyExFndPjohYKcbEm3g1ek6TNQMtuUwwnfTu9GpVmZeGs4BYRaNakZdwwMYaBX5FGb
K+HrWapCCpLnaU4EjCFQzUyqMWMichNZxZ2jx/Q7HIZUOSkjzZdATZ+7jb28X+ehTzhOae9Q4eJu3FwpiJENzeI64Vu3C1EzMyAxtW1KNWFoIqSwrt5T
rznAs+Fc2GGTicSHGIicb8zVnBDvq1DTjFuEoDaKM8EuhdN4q9xwZJi8Ji1tmOwIkwHpmFhm34wazR4gAcgyWP1SBoca0904x62V0snnc+MMa37BTS9v
ecSGiKuhmDWrrB4F5njPiR1lIly28RQ+AG5JDJOp1UTilMmAkUZ3rf361cKeSbSexIdJIG2eFKj4Ua5lfAfPdiOtUMFctiZXHK4JWbaqYKRIGAzrln6O
Y/QcNyojFFCqGQlzKRUQcoY42tBMlK/BQtymslG2zEpMccRVEWBaFMpjpmgldQi5UKqFUjSxhW21GNlY20UktooMEX35cSxKGyzMRpoHKYXJbaMRlqNi
WyqVWiWlNiShlJDdsy2t23IUQQVoo2LaKoIwiIIzVsUjGmTIDRKg4jBuly5pzNXBQUdNtATWTBlUzIJlrMswriXMKixmGZERSY5bO5TxL8xhKrIVgTnW
yPPOGStqFCuUqmMiKmOccKwpvURUTcmXEWINDTJAYyaQaGFV1ogVl7pYqBkOWZAuGVmONsbtK6aGkQ6koM2UlUxowpEYwiQ0MGNUyBXiM0UUYLFIIIDE
iLVaokiIYqDljzMnUhooYoIVpGMFSlptSETEtwVMLZW2Wh0cDULKAaYDEtwz9urpeSuW01m7rNO60wUwsFhvV21BV00tqVizHbDTpCjFokYlibTFdFmZ
0kRwyJtdAhhmWVlraX+JChoL5ZLJEWDIwwJZQtrKDGIFhKrEJDUTyMxNKYLKTiSYRhCaJDECRJLVVBq5keFNgjhAHQSPkP+vuj6svz+coPA/G1DqIbP7
yfRanPsfe/4M7dYWfeoiHy5zLXA8Mck6T+s8j2ECnzfbCAdv3B4fe/gSm4H8kobin/R/p/E9RBE0Qe/7kOXNiqKRJnbjCCV2nuk6YncPwZh9vxJx/kgS
AiSSAsD18fPZ08WkPkwFIHYOInzqgxVTrEWCa/Ulg9mW1qzrWjkfL5UVgNJQeEDvIFDFKVfiDpdzmrRdSw78+c5Ojph9/t2Pa/2j9vq75fACowMgzBwk
rJgm+7SThlKQzjCrBpB0gq0oaIGFGIosy/cW39X6+vt1xhm9a6Xby5bhw/kIIh/7FAxTYhg9NjA5EUneaiZjKgKw5EMme3o28UpzzvRg01tJRzes1luW
NY0qDWZhRm4q2D2oTiWpoGowP6MRDqauJ1ejROppcudN0k2RkOCHDBUwWJkQcKVxiw+2YXElCse42tpmA7mVsJlKUjG450uqHBps7XRpDYdNmmXZoOrG
0MY3u5yc5uXgJwxNM461lu+TnFTaGRphjSi1dPnSjF1maMGTrDWh9qb3zCawbBiaI1TpOTLc6dJVHOC67Bma6NR1BqMnPTCiZvKggrJqAozmuSWws6b0
Vyk6b3twkaT4CPpltirDQHI6ZzEnpzE4JGADlYiGWQDQwjzLO2mUWa4hN4zinR5zGJtacSmMGze080qPdibWhaEYOBcFjCoouDGeDQ7APA61TIVxoD4C
T0oHUnYQnPnPRbexPWEJq1rSgem5prVHq2krMsg3CDY5Plr7udHNFhN/XRXoozGBnkWzfPzMtp3kOJcGx9s5UsyTL8jP6806miimIsyitFaxQfJKio5b
Bj9pamMDDCxcVp6UsZiURSCkUeKeR3kmpTz0/mtY/c+3oRufOFRmNMwoSMIOSMMvy9x4ZNgJzWPtrT6cPj9F2zBlSoP1WE4baHJ1GSFDlEY008RkQS0u
lawXTKkVgIpltZWaGyOqXTRMVJxbOVFRx6uZuzm8alLzzhhCHDHIYvyZKKvtoT3ZVginwie/Hd95o0ZUDgzD36KzM92tjlh7PZ2h3w1KIRLEqxDSI0DS
gCMA0HrTBOX8AoejKR/Ol4EPnti7Bg5VF2dEHz+eAhr2SA8IR+b3ZZSwbgzrgqdogc5ru2KoogjLf2pdtbTTgXBPgzNL/HLN4T9XX5PIGBu+WpVz1+m3
PTmcFq8o4nMZHIpl2Dekrfg0aNnPt0XV90kyvsSEPsGHfu/ZI9DutuydB7H4rH65DApO1H7vfkLgMcivsRkwj2R7KtS0NZhkrC6lAKKpBMrtPTRqIao8
lBOR+tXydtkQ3cNE0FRUU0I0NFIUtA6TCh5p6iifc1/SNiHJlWGDoKayRKZhXKtFrAqiGkWFTMphE0SF04q4MDDJYYCmS4IW1i9S1iIMmmNMyUgplSsp
RRR0RxYZtqigmSIUJZCktCwYWRAK4OCpboOb0BMUxEB9kb0jrcdJrRhvlgulSiYGkCm2AphH0JTU9e3aP6S+aomiuQtdCJ5s+CTERktswTPWooHsIVT9
Aux27z1vl7T+ojt7BKeb1E1roOEJozJEQP1UxFBxLKg0foLctraZ1NeegpuUIqqAtNuLd7uJx/t1wT9nlZ0mufbX72krXSXKVgmGV5MltGw0B2QbRF2T
apGq5N2Gb3K1vf9N0xv9voB+jRoejlqHsJnCIMlbhd0SstbZh6qkniPkV1I+PhJjkE4oUdZxqog6tJ40oKALrLlpKgskNMAC+NRaDBjw9s9/acbNycMw
PdiPKPyf3JHPr5RQHr0BJfHrYuscR7UgQJJIMZnfxtaPMKQQvE3nsn0CD5ouIkA+1uGIDa2R6GgybNck9Zvad/DB7TuHy5k6dW0oFtallGtBUPNqDjWZ
lckWirWrKg5fcagZldMljCxow1aoMFXV0LHGotay2UWh7FZCiDGAiDpgVky0ZIOQjG4003YEsykqYY7STMq4aHFEFzTdNYIyoNMwzLNIBULE2b1MUQQR
jGKoDNjN4ZlLmZhlimY1SNaIsQMbLhYuAi2i20rjiRZmJa1yhREjJhmEQFazCEKREoBaWQShkGQpSH2YUYnyRM9MWJQpE45oO2hZC/9WKOxCUFduRUbq
veHYGKKvYIh8d1E7H0XjcAiA4T4H078eTP1n4Xx1Sfn5KwHkZtMQcg3m0c5wn1aeYa4jkXKYglIOAojkYhnVXqKPoNeaezabH7DK/wkzs2um6YUmh0BB
pPQ1ZcvRCB+QwJJMVkJ+HZ4cNIcXyOxtFkBdmBtmbwwRpWhQIMjSQWlgoaHVskKwgVO7WaNl5/zBrkmoDtkXhKEiAsGHFCpIKGc9uu66vOU7xCEUHMmG
UjKUTAkkC08TOgMYQQSK3PDruSWDhotVRevfCHPfVT7NlCluS8OBoEScGrGgOURBFJwlscKZT0DoBxphD/n+uiVUonqdJMw0JxDfWxMmyXuYaD7r9dP/
o9b8psPQ6aOe3sS8GkkBEUDmBRNNpGAwpLNRnSnp8qClf22gv/pBmMkOe/51/JPxgMnrI0FKJiHnB1Ae+QP++JGLMBTEBIwkkMMpMSCQKBgCyiBo24TI
5x189l2l3vqROuiB4IB9ABCBOyQx9WdScYGtaRoRycdVELYNPmjtB38YEfscX+nUOGVpbnEG7jAssYRKQa0EyICBKTKUm/GR/dl2CxeGfSWhfb9mQXmi
B6IWh2mvQkDXI7PiHJLdfS4FLQpMDSL9906LnJd732tR904Qc2Aasgt2dhPyyzuNMo7hOedz9DbGKf2XhcMdJv8fwDnS0b4pDQoi+sNIF1ZRHzZ9xT6C
i+2RDbkuwuMVRQNHzhyAKRyMKaslChHMXHJMwwQsylompoaoXJWkCgTIpDCVXLaDIYkgmCTU4BJgQlCLgxMDlRikIFPLskPxlOUIfF7RCtUM34XJ4RCy
+dMIwDSUNSjkK8TfiUk8U87lLTCTXKb69DOX4DBCGomo7x5d+xybW26unqRDSvq6dTOrYUgyAyz6ymZlgWLG6WthC3LjT5UsdMKJSq5hioYk3EkrFcal
WqpYwNwlQBJscZrdmg1JMhDlL4yGhqMraWwFIEUkKydt+AnMOys8idenQxOhrSK6pKZimjYblVoAHADN6LGCIe5OYgxHR1yrs6Hzmagan4FOVZJzvww8
GTfMqNtlT60miag3sHOcx4pJdw02UjDWxdzwCFryFKgQXplUm2crSdolKF2KsnlRw8JsceGcwmhnR1xU4MN22686P2N4XQMhNB1oqdBmG7JeB1O/uH8v
YYJ9eQ4inNQ8PFT9EZBR+0mkLrmgehz96mgWEQ0o83Y9UZORf/jPaewSk9UJ+Iz3JyT4Zio9bQ+lK7dYtij1zOtCyaotOdm8sN1zrkZI8czJYocNkOJv
VvrS7g7CtobHjCAodGUwNspf1pGqEZ+3V5jMg0stBrfbWI6bsutzqwY09SqUpSrnR9WXG0d/sFOBr9EdTuAzD2ccoQMSADN+Vcc6DwSfEeIa1R7qGs8U
wjaZFJVwGfGRYFsFeb+GdMGk6BDTOifAD26+C/PY+AhsJJgCfI/NgqmkGTXhuCmKKobspbgCJgHl1OoPKo4BGxYhB8V0ZGN43P2MyuuFMEkvgamERAt1
kqKJlWVF7RoyQcKS1wo/TCB3ZQ4k40EMtUHvxhgd738ITSENIECnYnNDXr7ANdlx/3EFBU/e+L1OBDbIqyEUQXKLxmGZlh2/xXe+H6T6um2oehpDIbIM
AUADEEEgI9txt2TiX2cm5NeZzDHjAx1yeoyPRm8gxm5pt2PmUzVu6Wb6UN8xlG/CJKK4xEqScjDpkMmBVmqQlixFEiDEgauMMBBkIltZBaysFBYIhEHO
+y4pIVmalw1uYivTjdIm2m9Z0xuYSIecFf92aYccatGOmTo+MeahFIsmx282mEG7rdNvVc2zWhJ7urqambxGazpl0Np4XcIxXDdlMKm1HAalxjAd5vOZ
ttkZxTUVGwqiK6Idi4eCN5DebpnW6A3iUgXJYIqG280biycOjiBHAfMFsY6AbdS0fn5fW9NnK4HI3WQpblGQJct52F2ahp5HUUKyNMeTe8kSrGYY4yap
Q+aZ4McXEjr9Bl6Q5i710t63UnUZCacDl6vQmZouGSx83Zc5YCppmN1TTJUEQplmcbzIg8teJBtpm90UReKokcjzMRW9RAcO5HIKK85jaW+ILZgMWnxv
ejYzSiIhsY2MHw1pEZP4hU1yMyc3g1DSlldsMrfJ6HF3toRizE1QxTWUUGZRGSV1bIsCFSqcc71DSTQ0ZFgLIKcWFgOt63q7sRSb1a5EWIigoKMVjENu
CjvU3xrEUBZAdnBXDDd1EVWZBsE2wLMpRYU273hn9LFmaFrErhHgNqutJljYOQlwWYYyRwGyIxiN5KRhbWYNLjLkBZrIxVptsGKxXHMuLWK0tRpmkzJG
09ccKtGcbjThMgu6A99a06nPCZCCndmzWAbMNhQKOhpwHuc6+CQk2AlvdXIDY2qnCKifMLbXbMxUxFzMx1FpTHBCjjRtoswNalHQOh0uroSvXYaTWZWH
OqKsHKSsFm6FFYlYUHYKg1KQTpK2UoXGTY4D0wkaUNQJbUVFqdRHUMLBStVI0xyQTWnKaWWSsFVpS2xiYgJitoYglkFDgNV1VWGxtRo2wou6ZWuUqsOQ
OmHTCipJvjnAM5YTbyKBbydVOpC3aP08JnwrShPaQ0oMoaYPHhgcPDz3LOU0zoiZYUSiKvgORXMmYDmnOL25+GG+c37hWhNGDORzs1JAcngtO4bVo8im
GXVIiCiKZJEOwLQ5r56441bYMd3kFEb2HDo24UwzBV4Vzd4LbpxSpzsEUplrm9b1uZLAXebzBUGUcP5Vs+KEiwfHHHF7aj0xu5aNm3suzVmMzw6x3Kyh
TUbUkQtliWMYOI5UzMRKkaW0W1FjE0UZiYNPMMawqzdppBiGxvuyUJNpa/SdNHHThOw5CcU8Hrm861yDabSUaDrCcppus6YbuU2WZl2zH3zf4vG9tbQk
xGO8zTPcBGJNKzEdKyhgMrEAnHtcRcZObKSgDIa4RZ7nuBuOr0TMmtI2lbeVGxTHmkNY7uDFOK0p8jm41Yi1Fje+EZiBYg27SIf3ZMHDB6EF4caYCmDV
vhZxxtOjlw5CCHZIcpEUxMSE4QRWQ6piTGFYomk51dR3bEznKYBCcI6KKAFYmCtCSCeRKijkxKw205NpxQMhJgAYxttINzh+e/D+Irdds1j1R4STKbze
ucBg4NFHfguKhjXZVVFNIA9uQ+ZK5n2fHXTjBhDUEgxgybQscIUB1L3MQDBpUBsAYwS0LERU69+/yvhHffALokaJM/lqaOtSm89G3wSS6GhNpuM4RIbl
pRYO2e2gwF5vrOdvNOc5cytuRRnpqJK1OWJoa66zPaQ7tyg1U5nKssXsYWzVVkXPgkCFmAfceZhnv5M9WHVZqwDGSUZGtAoWwIiAqKJMMClcMxTJMhE1
CdC2nawWJWmkiMwMSgmiSmgYJ3B+wIEgh8Tujq+ceJ5WGmKbLa138sLk/WyBiQUm1SsLFX0BZCjVS71ajREUaIzTDeGsqVbWoWNsaW9LJVSKTGHFwwCs
HYgc+lXDDTI1PnS0dmdZQI1BhUtsmpyMUFegYb6G0/8Z66+GmbJfHSoUNCatDz0h29XfXHY8VRaA/Lnj8HB52UKKDa2v5ZUcrS2IrymIYM63u5UxMPKP
eVVTwjWQWLYlFSKL+uQA0WbJ+objCdXGPWBQnwH5cn8EKXciSEim+c4hibAaxcV1jnEOOh6Q2v1xj7G2D+vdh4bX76MqgzMwo7InEGDQtDUMYQqVo22t
lArBWtggyCCok1p+ejuBAyUkh4ZMmw5l5MSI0EFBhEAYqYQGSuSlAVQU0rRQJhhjS08RQbQaIagXBuIEFhNIBoq0dXEqBBYDqdoA2IDYkyQpdVIzGQjk
ODlhs61Ss2pcmlKaSm1OsylKW1TBaNRkqjhhgYQyzLlprSQ60uWJkIYukIQ8AFY1+2TLYSAOSAoYYnDxGlYUdxUdJouQkOcxiQNsADQ2Y6mVU1cjg1Qb
airLbIDC6MmsbWsCacyrO0gxCOQDQNEwGSBg6xxJYscosBtCSqWrZbArIKKKVJRrAhuhZuZZAxhFFDaSVVUoEopEioRpCqbZgscQgiMlRTCIJCCiEFpT
DDFiPIwR6ReH8sOqr17PZZXRxwq/mhbQfmRN9IMkO6XI1Lkp+GGJtOxdU6EmyENVKsW8kiyabJIKIIInNKTTyX9e2qpHrvcG1Hp2lvqJLNPSa4znTaGJ
mCVJYrRLahFjGBcpi4NKNQqKlpG8hhMYLJOrbAN9qEs8VfFDGYyRMY2rPGoYmNZXD4mtJV/j0OToA6BqIgqiElBD07w0Zr2jpV+tTWwKIw7RVMQleqCS
MhFiQoEaVoEopKCIJIaQighYqQqCDAlSGDCALIogyKINrbJUWIhUEQIWBcDDAgsEJgqZCHMyQCRwxXMJaoKEBghaD6xokiCGRSAqdR4CCSjLgeOBoZFg
E0yClKKlpQ0aYONg/kMHSr6dgIcJsgAwnpMR0IBmSUiIqT1yyBjCAwZCpRLhQME5spgvyDk8uZuoumCAlAoECE6ca0RiMuSOZZOSuMKhgMZFAUBREvZj
oDsheq5zh4JTiEDWnmBohIkKTg8PQK83y1EHuxMR/GNJGQajPwsHoj1Q7weo4KdsChd3AB0fNOxgU0yFMC9iFM5TlD99zf0VA89SuTIfzUQRiXQk30X3
NehoS5+Ijirg9BzgSUDXS2YqtTs0V6YGFvw5phr7sRywBNtlEQ0B7yCWJGGlDJEfrJvCpktImRtGxIOGYpioEaIDIBE20OjG4coQ9ySMKAmpmVvPEO+T
ibejAQIEd1+UOQ9uY0hQFAVLBHxZX6GLCsfRiMpcpMElbUUwyyUpII/GsDKGKlB1CUosQ5AUIU0U+M84NQ75hUVxYkQGQp8j4gNIVBQ/H3B4j6vXwbnk
fwx/hq0YMNOTm/fJqBWttGDFyzbOGcfW3HjZ0OboU4RScRDjExctsq2p0YqyZIylkfJN2M0xDr1UCrMYNNKsRBZo1mOmh0ANNy7zS6m8A04tpCTBt442
DKSqcrps3UazEjMMCCmIg6DTIbyn2yqboQEbu57tcbEm5IGJRRIhlpsSoRDG41hFERzDCGKmmiLiF1TMzKxgK0FsajYshbLUhRiwFEZK4yoZLZJYg0ap
FkkRuYZGGqFiLlMcYZqmEhbVrUYqMRRVCZJktIuQZUIUzEVAGjEocqhiEQ0UlELYWMkEWZdYQttUQZFIIgwqFNZlM4MgWAkiCAOrKIbtW2VYIsWCkWMV
EGO6SFdMgaCYVhjkckpLJY0lANGEk/NNhuKRMtRUqFgJuQNKbqobGEMJSkTEJTo4JIIJskV2EOfIU2U5bDyQ0kuCpiC8IaNQkGkUKR/CATEWAMGQhhEY
aBbUtLQbFIpS2pUVqNCgsgjQSmihkGJuJJD08+NFvy+0PhfrXh/T9lhwbYP6SnHEzCQacFzqQOClWc8B7Y5dU2hDIHJtRxVtYlowwQU0/aaZZ1fp0FLo
s6ifV2FLIdEDrg7TwHOJ7kTg+m6ptqIqns9fiPmAEZ5qaDQXQCE0H6YE2hQ+1CAvDKf+qWS3q05FMsKacXGRK+MFn8x5/P7rKDnvL0X+eTkwkQUQTJKD
5H1NP1M42gVQJCk3hAMjaav9l/7XgaXSbKY0PmDJgPOlFrWjpqysgdvNM0SUbLPENiZnylIpyzupRwOUsls8LZX0530yOzGVuuJhhiCHXNX1qiaQzsFR
YeFArBYoCj2nJhNmqslAESQBrfD8Dq6b+ngBmsy5iwAEJl34RIaYUJNSq+DaHaChcBQyG11S6YCAiNqZCLHBUgcjS8wyRot8hSCOcfxRkRAnuRBMTDGN
DI2PzlBn7BxhuBXXW70d75ije/jlx4m0zjIGoQmxs8zYB1Jum5/G7mynqIcVtbSBEKN/nmP7g5mlFU5yGwyQ/4Hz9aB9S+xq/BgqVraKRrbxIXof4H6c
1Dyidz6n3jpCT/fuIHwVUTQf4SqeIccxeft9crVHRZDIaiEew5B7WCmkT0jJoqmAkyVwRyAiKApACmZWiJghBKoRTBQ2E4DTtQk0ErAesR2d66e2AICI
oY5idCU/KRQpR+2BPnCCbMB7oAMhUApDUme1qCsKlLliYukHGKT14LDHo45r5ddXks+r8/rAD4MUAFGEiPpey1Ai8gPEzcE3gHHyA9A94iennnuBKBP7
kIRfiv40BD1O4APWKe7DUT3mAZIHhGTQIkEL/caGZSil6bp4SxHwj5TZmAh7JCkGhf7SCAlKVpiKGCSIkgViBiVd0KZq9pHZLisLZmZhNqUqDCPe3XIT
qZO0Ca3/HPPUDxiCyBDCxFDx0ogiCJMxxcEQ6j/tEgOovlucemBhmLkgBkUIAEwDko0ndIaqGqAA0VAJkLAopMLJMxlIUarIUFKQpkoH8+vInDYYU1Gp
BaNPGSrkQPnjTmmxlCAeEKRIMokgq0Iebyq543MxUn2pjFCKZ2+GtT7H59JG0Fg6WyheMNTJrMISiGUOUYVJS6kpxSLHHHIIyKIEUQtpbZWQrSdRSm7O
pZgCCgoJhLkQbwaYSsnCCgbZWBvDeERNuMrEZXhzLBbawZGJ45YisFIa1IUDxZRDAIxLDcWDQMYZIhNmDDkcgHGqD0SgnDKNZVYJBmY5hBBG1VBL0FAC
qwmYzQfbtt9ae8QLzc4E5JK7ED0hdtb2fz9u/FJJ4DwHew9tp97MeOIh8zu39vs2VMPCNnQn2TiGT6JPx0E5wh0agYE3SUlsVk4hhhd2Dmsknt42GLF2
mUkoTYgpMEDBgMSbOXG1i49ltaQtvXEOE0K5BJ3KhQxKkFoyRZ/PaZrormLbmXIJaGSNkcN6GZhpAJEhWtEQPBViQjaSSUPUnyNgeL8Ukuw+XN5vqE8Y
khoJJiYaikmoFCYqWPh0PGKNttjEUBSFRQFGCIok9IcjjJySc3kw97B8Ksk88vC1LGfq4w5QnIPn8EPjAGQUgKbKBfdxH3kFt/ukH1lQC0IDsShiMr5p
050cPokTUUjRE/55iVioyYEr2L2Ah/q4Dr4/oYfZH67UhULaWVcDIH2MWfjQoFFaxGKIULYAlSBRBsKpmGODwS9XrQQFIcw5lCGhAPPOSGhOSn1gOcIu
XI+jiJ4zqUeMH2vxQhifdsPrEPZMQUVy+8A2FwiYigchTo0D5z6bO0XAQqn3zNFo/aF1ij50ZZfwPe3qqAnvZ9zJtGTEzn7rXaGUMEmIZgIfI9h6eb6V
CRJko+cvkaIZ0jl+9irMrfz2wdLrWgqApNJZIIZumIxWMUfOlhiFA48jAzmEElEtlJBU8EpHQ0GH6UqoMVGJUumHK0wUkp7MUMSSZOYWVDVFR0sECk3E
sHa02kQgmoCUiBJqCovxkQM2LCmdY4ozEpttpum2rQn6d9Cu0UidIp5EZKOoCKohKaYkSAlpDlmRDEico41gUjSBVNISEtEN9KZuWFEivCXLA5lOY2MC
VJJywECSDMqyWxTMRMkpQqgpoTIKQxlEyECXMDCzHIGDZYMrLLEWxKMpSj9eYbtCMLQwQ0oRBs5NOBQKaNdRiQMidEuwrOchjMi8WTSGnSCipM2ShNjQ
Bi+5Hc2TQj4gpnPQIjt6lUfT284xOp85a2nO8xavahgbz8f4ugERSQSk1H2R2xFT2xqKJQtKFErS1hjIiiBS5kmIVY1a0gZi5jRqFqmIkgMZXITIoGjU
ukgwzBoKkhKRKHJXxmhNiRwIjS4bErRmH2Rq2JdWqhdnAEL6X4qdTwPo7zS6PFkKy9ncPOB/4hK92lglAooor7jMcWDBRlQ94QYiQJfx+HgJ18/A9Zmj
ZR+yaiGlY97yCEZhr4kJl3/FREdoE8ZVEhhDBMMpwJphVAWEjcCyYnlA49RBfiVCoxSkqycoGEkgoqKaSQMla0khtBBeO5u99e34Et/faZLYHGaEZsBv
5yHsPstkBLYmIMQajhMshDL4hqhoURPrAv2M4/kbJ0IaPzymQUATCOLCLkq41CuXNOoZhmWJEGNhkGe2WkdOYIZZKxzxEJ2MA+Cbh2CBiRmIgduYCDSG
SIVSh+qUX2bYgXvNzOBpKNiU2vmbadJ7lXcUDbuw/qjHMADyA/gk9NLQQqCILIosRBnv8nyvD5e0y80P+fsKj9ZngnNfOCilPKXSXjB7n27ezjCQ9vmO
CfIQ4T2vXkQ9ehZmGTe89+1jMk00ZQjsbfbQ0EUMNRMrUlRCSfhiYAfyYcvp6v3awmikpUmBopiKkLUNEymTQjwqRIdiP8RyxBPqP7oBfP9SH0+XCe8r
7w9rHaGj06H4d5faa/jg7VIfk7znN5dZZEZr7WU6JoReEVYot/VbGqGkqv5JjK482aMMYxKDNai6wHvaa1bXCkO7+04hKBDg2kPYn3oqgv0ONWiMRKua
F5rpNIWJ0Dyno6npG9pXMsMrFChIUBYDsh6fdQDrAxxzxQXqaLwH2/KdUVZP+oz1zTVtYCViaaJrQs1pa5SuhZmpQftNExKGwu7VElakMtHG1mZALIVU
KsJrMdTURGL2kboHTdDQmHs/LQP8DsOMZ1J06UvSkxDEr4CwRgkWGNAylyRNt5IyyMpIiNsScSuzNU2xLXXDiFwtSBqVA9Qp+mREKEUwQIE6+Xs8WRQC
O4fA+fTVVgP0EyVZhero7RkFEWdUaITM6b6EGwc/uaMYG2LbEXjJye+K3ps0Gjk26INM5/uLphoX50wZKGqc/Bv+txh1dGdPZoXXQLC8NbZjwi8DA276
9wddx+tl3Rya33mk9OIteFE3t71Smx8aMumHFyy5m48dfyFpgIOWTUEiLiBlC0EVgBYDP7pUgAqkVYLliTtrma3niUN4DCQ4lwebfoZDYVDlEYnZvrRv
4vsbN6tyjuHGoEWcansOZNlDaNDokWKMmW+RtHTRr5ZvN6d5vVmjHM1uatIVhtCeAwGRQ2wNzv0PTc1JxAY0jiCIhpNpci6GauPWZ333SXZCO0DBA8nA
D+SYnwTSVp4ZCw1Iin4NTRJk0v4HscfEW7gOmP1k/bOnumwebn7bagqTbDG7MV3pJT8+x16hFSJicrui1kPABMExCg/tkcnvQFd2EH9y/lma9vF1Mvq8
1pui0PqKclZjHmjDQu5fRyMNJY++ezp04RLdnDIKp0kUtoGINUaC1lbHC45KkYjmBgsxMyktuEUtEWyzGGCStcqIKTGIwKmIrF+kmOBcuXWjRilaDq4m
kxnjpu0e6XQvTMEWApJiQRVtEZUj0NV0y9JntHJ7VCkgccVcOeJj5b7IFy0LxDOGUpyZk+qD3QZ66Sdg/3wkQUlbp+XmfBwMowcixsIILCtVZ8kqNcXL
CpJWQsBgn5XLJe5aiuZq8KNy1Funf3Yy+oPu7RIKsSAmeAA4HxHQCbnL1eo/uhKB58KDLd4ZiBmnNkh2EN+nTKZkAuBkG8JA+dTwHGJGCGZpRoYPQmaY
yKy2lcidx3nKqeaesIIY8x+x9f2odU7UOvn5qHgePz1yJZ+UOw+90I8XS/cEwuFYoKE1hZX60UO6yHtvwH2IB6Jz238X1+wWRH2fbxxB7/CDE1WCAe5J
x5AYsepSTqgsLWKCXrS33oWexlZDXfHK7eHHWTjZbS+DZuYVhonen+yMg25Y8njDnHmN6fOPUQebY2lYgyXKgKAKcmDBgsAUyEwQiRDUiJkm4B9srFRS
xUgzChIeG2njCvlw3MTDr5cQ+Ya37yB/awCERKaEF9n7e0J6kX0zNjAoXRDi7W2OE0lb+XjmZiKrDxjM6qtPdYssvQ6YLHxNTA3q+2U+XxzaQ2qOcvSP
EFVPVIpQhMCi0zBehi9l9feHD8tlEEzu7+vel8dwEVtKpqlJ5k8+sJn3wvyZWVTIcCssYCwEecIZBSr808efTs7O9X7ZU+7ZsJ2rGGHEMPpvWt/HjKRj
ROCIr2SDP5f49FdaOGd+UTD32UMYYHY4tGDEJ8J74YdvQDfM5E7Wj8TL8MJNpB+CXV8EvOZZ438zmWLJt7/O6ZPF+1X5TUlOzAih27dshpJ9w6OsvPNq
JM5zadwZv/zJQPaAwM/jBkwEtohZc4csYcXwOt5p3w7vTRPuDWDINOArUYMM/jWYwmmVjxoPdDshgDkxCpTMvKyk4zKiczJiKNpctyqVMIplAyTMkyED
kD3sIcjIKA8BresMYUtEGQ5TLYuBqWZzXJM4NgBIkDmCfxIP7+/t7j5/DE25ntz6tQR3QfSVoe0Zwg83eRoCjd/45zA5AMeogo3mBXNIaJmVkwQOlE1a
4Qq0pNcnZJ7r8NT/8cDnjb3woI7oP5CF8z92a9fwiCL8e1CKyZkcdBtliMfyGBpmmaeqvG7vNdznqKn4m+XdPgHDipqV8e33aV+zfx1zjApCI7I1fp86
w3oU2ISIscnThlTk+YOZx8sWdJYwNeVh5ppOeW8CHOUFFYTo1hUQrmGUVQ1RRENTCxJtgXGkxqqocU1gBUGtRgJWUSKDMHFCAoskyGlIihMwsBDJszQR
qSgqIQppiKUmU1ZXl8AittbMxb2FLMBNQgQUUSNEva0VRPLEDe05mGw0KyVDY2jQEGI1LJBSGrYC0tFKVVIlEZYUTAUCtCRJEpQAUhZhgUgVqTCJmqbU
Jk63MRdEGpwlGYgo2wVssGnKhYmKWCCpQqiZqiq2tGsCZcsmmgJmKlBpaiERNMootaqCMUUFY1qsiIjEFFVMaGWiJEBEFetCURN2ay7ZKqGFLq3KVEBm
CoTpTROHOHJeEaZHMRxlEHWVassqbjTBpJRczKkrUk9cwHVBOEx1lFGC0KIwsWMBJtSUQVceTLJrVco40++5M4ATEQ2qHDMWIm7Cw04GBQcaqNswyJSj
GoJGVlFCMqAqTpjaAcNnGjek3TaR2qKtYMylRBjuyybI5jVG1GD6QpGb1hmMmSXTjMzKVo3VMbOBSlVw4RqBWQuDCO6SGMmWSkigsAGleHlA07QrsaY6
KkBjY2oGTe8NIWnmjH5YYV8VR7yVQYOGxmYbqK27pNJqQi2SuxMrNNw0yGmTSMa2RxmgyDahS20tvGCmGBYhVW1qKMYUrRQbQcQ1R21F1AjK33gi9+tR
mI0VgXqHPrnKbQA1QrCVo52h6cy84jsmE0TDS4cGgozQ9Y+ZKbfSIXerjhZaxgNEUn7sh26U8Rmw4pswFYiioipar105vT5XJw1ASLqhmuTJsYIoDOU4
mcTKDDs0oqNiSoqJWs0gsLDErCVCxDpnBkJWVI2UVBJCylEmcjMKjgHkhgkMQgGI0iBpNESB9+hssH0mFXAfSWbKjDo4jmX6czJHT1yodA5DN4f2eHG6
yLBUSNtUqUokQRQsRQrArzhQ6I1VEsCiNtZFWKDqBRKFSylSoyshKMyYybJkFwGUNSOAQEEHIJQMYM54m6bgYJ+Gj9PNQ/YInZC9/nJ+ruOoyVUQUktA
yz0E/dBREqsrKqEwUJEKMiErQHHw5Z8HVh+j/LNW2DimzmQRIttkURBTGwYLiNqXWYRyy6aco3Mx20Jze5CSZKuYHaCerwX+cIIJDAA/SNtCrzL787oD
EKQZ8mfGZTYJpCVJWNSyqwFiIoajCKqLIPyK1tVHhOOM9M+9hZubB+shEbYcM1FGnmV0+bE1crYYw9AD+FB7VE91nhB95wb3T16JYkmXWBaxDVttnElh
O+ZCJkSBz3OX92lqRDVJert4Uso7SNP0FVO5DzPUdVHwXs7kB1KST6blFBEhMUyVVLEyTKiTKshESgw0AQHyTpi6Q2zCE2zEiglkgApAglCSaElkF3Vc
DAopGkSCyYxHQNRVXFMgRmWGZHXG2y5aOSRpsrWRRprDUyFFmTRdXRjKpaZLZhbdIWMMbSwtlDK4YKIFZSuVpkzISgkSrZVRyrXHBQlMxJlrRFamJMGS
rlNJUiZQWlq6cyWqmFoZlDFQSoBmZMVKFi0orWWXMlcjC0jpsstQmhRiLG2msGiDlKYkUpumIuFSomKK2zUqx4WNujExNWCtuJrEYYUo27cuRzE8ZRjx
mMyKLH3HBjNtUTTaNjN7hRYDgUxWY4xjJkN2rqhCuSmtyGM0LExqW1gaEWtwaNoJZdRqo6yYoaFQ06Lay42MU1qa1ES63kELYyEjOIk++UmEOVwUb6wT
/CE5PnAfgNy7XAOm/33JFKtLKaLTKClkwCwWB7WH52UwPAGIgjcgUVNfke62ThhpARVFan8F95j6l8HO+7T+GDOt8J9y3qPo59D+n4g+u8049vGF52x3
Ybo2MraQP4iqwFkRIUXGXZDVpN9za/BMs8wBgzgT9lFkMwEx85fSnOjG2jlhyy3fTCuYQ24JvFBWKGMcz8fKmwDuJfqkD3fUfTX634uYLSOjDBqW1BTM
qYIUagwTKtYZkw61rzVDkfZ5uPhHhnd+KHyTuTD75CFxDILfC9eh2RYNdH8Rnb7HOq/gPVlPdfsIS+mQZ4MiZ34iYtfF09FHgEYXir5UVE8Qh5ge1MSq
IIqO5zAqhyE28k+MwwEY2HMfa08SzzAZmXy+mn3Jwcy8IckRUWLD5ToLhOGeaT4B9VmulW2l97X08xD4sHtPOcInRkTIRataDKioioFUVtxgUuTEXLRa
VsGNG4luXBowRi0pSsm4e6SD5qX6D80Jp8Xc8UtI3bHxHmkIRXa9YNuGfE9daPPp22JmIHh2zW0Dkw+CZEELhtRYpSFY3a2y8zHoCHT/Nga4mprpVyJ6
7VXZuLT08zB9XgszQMJS25klQ2Vf3bONmAM5OMxY3o7c5qaKbnBQo+5z0pj2/ZIPD3hg1UYoLyaFEQVGIV0osgixURkmBbWlSqP22iLFFFghHA0WuMQt
oqxio2hVpStQsylRiKxVUXV0zGKiJEVS2gIwURRG0LGtSNaqrESSSRZZTJQzJVCRFGGZGrQgpMqFBAYogqiypRERYoFKtggiMFajIa6FQ/OnrHsQ/thP
X9vfI96+30N02hBfQIdpH8ygQLEk2OnSibNWseKXPV7/tOUhFCCqKKEUEDFFRVAU0CpCEUjUhB3SoZAgdUPYmAgbEpdyGCi+oRgVOnuPE/HDUPw4Hryn
niGQ9smBKup6mjP7OnsqZPVh69e0/ouqIczqihyM+HHpV27B9g9VU+t0dhD1oocPU/UnqWaIKgUIYa2YyfibuIBqEzz4fL45+o/ILtlwCSqiYsxTCZoo
gcfZd3p7OzApIgpIqViJoa0uyGKHpIBsJqRChxCBQkQYVMCooaIhop3SBNImgUzYEyFRMqUUDLQSsw4URhCwsgGENdofMh3kDMfDCtlYtpSWRibCSB+4
0Q/jKVgsaFXv7N6RbGoz49oId6vcZKHcB9Zf11Cj+XM6h70+Egcd5vkXDCEEEA3SSHs9c75Ntoj8OAcLu24p+gUD8oFRet+l+L8QJpKBvmcoKGdk34Hn
4mIOAB8Oz3kB7ZMmivVm5OHx0ep3DI+sdAPBfVInh60UEPcAfcJ5hyz70Pte0n81lQz4zkQuIYYAGwamkkOv1dmfcwnoYeChoVOCWe4ZFUtLSpGcU0Fn
mE/ZrZ3h2731ZrcMGLA6kTIIxE3aIiZ/FyGaRvo3DpbFnRljsKggrUZfP1Ip8EQ+QBAeL+KEC+kC/gKqaUX8Ax0rkB+wEpKIpCCqBAIpiAkKgKEhClGg
SJQpmSamliIRipIRhCIKFpAIJkGUE1H3JuN3VqHF1hM1ZiGRqCxIRWGlGbHbF1qwDTJBQqMQdUMZNasUqTerFyIpCsK4Qqymt2OlMwhqAkwFgmrYTKZl
ytqkN4kKIQSwDsBAt3H7+SKGBsYcBwSAAQSIFILEoSSFKCSawAHJUKV/0cyjRkymtYzIGEDY2OQ0BRRMpLJRGmsHFEixxzIMFxjFnJckpKRMlGHfmp+o
BAiBmfU/DY9PP03Qf9JE+X4YZIaheT8DCgiHkEMlc8APjGo6++CoWWPBkmaiQ2Ao1q04F9zyn0FZgMseOcp1rHZJLEazrf5CXUS9kJL6AxjaXxQU9/wr
m4mOlBHK5CsUMQmIURuCBkKwMBMQRwZOGZNGgFYloUo2lpRbVUFMbJhJSWUwo0MYBMQlXAwFoJDAYJBkjatIuEGhXNbmh/cW6ZBOJhR5WEFVID/b0T+4
Feg/WIj/uyY9eVk9Rcj5A/Ap9/wVYLHLvgXZ2/jYQM/NDc/4vNlIbpa1FQaSI8+2p9xI6ta4WoKQD+DRALdZ4rDSJWX0rpBVxlnw0ikNasliAuBL8Eek
f4w9E6d65SeeoFVWv9Sw3idw5vFIn1HqxKIfq8gRBK4qHk8HLuqloBRJcjZb0CO2lca4+VCdESh7dxCERwInITd2phIWkW6fUxMIcncIWR46UyAvXlAn
QIaCj8nantJ4LyCVLy0Hvy/YF+a5TdvyDM+HvlDRaUbzAdV4Ic7BlvSULQBGnVlo5ByYCHfLj4oX7MG9iGrFEyv/RxJxEbGjQhVpIsqJ5iKxMOi2EOAC
WJLV27CyCcN0Gp1I0jPQg3fta3pMSELTO5ZY+B0S0MW79JoXU30jIzUPzIfi5GnXjjdte6fqpzrisjy6IqPZ/o4hxZwvTNrCbS76NoQOEKMGL63avxuz
OsMxCo2g4kux2MpUH0bKSJjpMH9Q5PYLBD3C9zPBTQdHRAsj3OwdVIc/Hl28HsYmFBwvaki/pDg13ddyE1MQWenA0p60yPmH+ul9O2ZTYQV7XBg8Ieks
Cx4jw/NjR0DD0HYVAe9ES/BtISWgHFKBttDmvJkOgEQxoX5jqENSkzhNRBBD8nPdQRePsXEJ39PWXIJ2dsGYPW6ccyyzWQBpmjcZjNXxo1KsNa1EEZNS
dfo5bPB+Fw+J70CH4Dsdu/uggdpcU8OXFPInjl5UG4+IyvpxSVKb2eoiQKxd3ZguI43RFnCOAwVuHARDBagcu29htBBi4+KTFmI4N5vYmGAjZ0dR06V1
AcNOWDuvSJHm/A7OYGuHlOZOuHTnts7IsmhKiFvaYYWi3TAOWTIfDtD9HC/BC51fxA41L2OEN8ISWko/IhV4LyFA9tRu+1Ba2mU+f0paMfJ4gY6kIJyW
HwRAMBR9I490w5nkHTRWvlMDZZEcF5I796992HpsjnUECkQJKMAhADxfXyXc6G9jQWIbIEinJdFFOXdEE6tBSSHQtnlgZlpaqCyT4Nct+FsxmYa2djMv
0R2Z4H0T1Cfj6O2EHwqJBRCnb+i3mYN+guq97Ix0DzSjhCDu6dt+RdPClC26WrQ5pSaeA5XLwCS5lYeQckY4QcqEOcRrwZmlCeW1P6pvrq1k+ittlfhF
USlyCVAKE9DNpmJBOQ5C7vx3YS15Rxq8RESVaLJXu+YBIJJIILAjv344InM31Anja2cynBoUlNMBBDGkAoa39NEHw8embvqVVYZUltqOZK+RlvFksPYt
AOcU8TFOdZfJvenN0+R186u6pU9+JT9PetTqQinAMjecugTsnJLgkYRU6FeZE3jk9XwwqWzmJ0hAWm1yC677O+kHIfOyiFioleVQPBAdji2zoaFCY1Ix
b3GjdiCxLRQ8EDQtmojoQSj1lRoSUh6S5oPry7sLPEqBZDjldkQSSOAhVIlkDp1MedoRhihDj1x8T6jckc5iELt8l/PP0irtwtqJ8aRMckOdpUWBPZG9
in3s9CWBBDQ4KfwCUhYPeSp9mv2rfMK6g8cYy7xtfHpM3glHdbkHq8MTYiom4NRYbYYq5jiVyYCOPk+XfpucybSg2zhzC840qOCwXHSa02GnlzVpVOrA
DkOQ3tMVyUWos23FR20QdLpjo2L+MUT8IcBVbdlbqzbjU5m1rQdt0BzwYLJyrOjXfhCN1sfJqePjftyKcUk79u7vAHPqg9oTUQ3cTGytQeHy/OCCgge0
wGAFyB2Ds37jjU+w8QN6I052p8Ny86WJOwJ9kuOfZ2sEcvpwdMmEgkkAkkkEyd1DxyXaxDEnl86FjsOYCtR0g6chHOvfu+pKi3TB8GDfUCz+g0QKB4M8
jSD+Dzt8rtDj624xLkut+EH6E7dEVri45NEUbBEc9Vc4MjiBy6tJvRA8Tb0ae3D1vc681V+C/W38HeglqbEeKXgjCSA5mtUoMGfSE3WyDC8nwXjT+SYQ
4J5h9mUUj3cvu6tqEgdEfWAUTMoYkXSPNcmICXj1ELHGgO5dHHCG0hA07lFC3ovtcVm6vHmIPJ50o6io51UQLLSsInDM6U0Qp+eCmqMp3PDhyCYLVnVm
AIhSYB/x1HDpmZLtTUDSAmlRIi6uzSZWVBce2DDgRuJbLEBvg2vh2r7cfEZ3z6NarW1B5KjmhsQZwuaBHBerD3x8De9GlS0HHZdmkiT8leGRJjr7Qs8o
WmLpIHY2IY74spWWPcp2zjiZ58cojesUIZRKaiwIbjOQvskBEByR0i1kdLXyEMiG0gaekUOytjW8Hq9aKPtsIkefD+aDj5QBvun3rz3HndVx4u7NIHC5
I2vkA/zLzQfA6v5V1HJGrE/Xznpzovo1HxlMFcMuRnwM09D7NenSzelB9VYcdymJDuN6fUJc0JNnhC3DcWFPZo14LLS1hCEBl47QgOppIBQ5tsNJuotj
ITjQ0nhU/vjimBGA4XzJBBhi/iYp/Q9RdN1Kj2dC83Cwe28h2OwFMCZ4Zl7wyNMwcGOBAheRL5MvDuBfhQWjSEA0fo9X3QriUO0FXAoOcBWzQ4KFWnpo
dybOxUOLBV1PSycN947YRby4jlCrRMEfM2Lx3fTutOSEXIPH41QNALqkUZz78Z7yV9ZC8ZUb53Tzxo3hdSd0cexi8GL1fp5Xzp0FvN8GI0u1iAbTXqsD
jbbTfBtDDpBLXBiqCQcBe3KxC5cIEmltiAwxBRXWypjhYLZIXcJiwDsoCmPzaPzhORTxfC6DSYK3M9IecJ56N073T+Nw1JmvQmsIcVl0GXtEDag0Nh1O
2LvrQYMv4pmb0OosnTWGEt8WzSPxvq4eWLC2GMxHCD4tqREXwvGZac2jb4t9c+NiOiHz6AqInTWgXRcbjENMQbQQwaNYgfqPipb3h9jEevlJc7SwY2M3
OnIVNdJ89DtxYbE0vewyGp7mtL1zpyl6MR0DCBEw7cJ9RsnKBrdY/pnB09aOLhg+B6SPBVtpmdPPvdOZbojiS3V51yI330HDDo4zHBmTdXfm3prjj3NL
2uqxxpnPSJ37HJu++eupC1QGXvru9O68a464wZdg9OoQyR5MGYiGaDFzDqoMyJk6K168cb0HC0inYMDTbab0OHDbub1biw6vd3usu2N42EkZGqzh6a1e
bTjZdEcb6v4ltRMeROuQte2a4EieIVwzRTJEB3UH3PGeXe2c+NdR8nqQ5JSXbpTlETBtDQDrqPXAtkcO2RZO+jB14zjIGnGMTYdBFcIOwtMiSR5VlwcI
Hkt868Pzp3fhT56EVYg1ziaek+P40m7/C+dKeFdun0OAkQ8EQh07IcCW5sIT2dXF6V+eMhibSyqDckfT3HN69A2cNZ4FFRKqgwL5SwHGYXSqxpeVWWem
gRMACdpuKQTt4dMOrE49o4FaCdrmGmYrNvYTpu7EXvcmHsbiuhwRWYILy8+y+Qw0qKJF3Ut286vVDW+hs1L58534oGaTdGAW9ShxAouRBcktkKIWMlB7
I5MeG/GhEgsiJI7MEa3xG5qvGofM4JPaHj537ocN+FuB+/sRrxQC42J57uRQoIb+yGoiiiBBCLN4zWS9uQWJxK9CHC9gbB0cXykzEhoht3URBGU8rGH4
XvcfFLbbW0hRCG6ZH3sY1DeCaGGEsR6Hh3GQ9XPXPz75gGSRzylvfIgk8TMG6poaBKJUNDEEFFyddz0RKXYK6obD9924zH43EUlER0F41paTiVtJR3OX
WsKPOrORZ1Lv1pDaGjOQb6y+8S324M7PmiNsEHvpQBnOTt8/wO2jQ/YDetPsvtChgJJIo60kmJDa+I4ZnLGFIE9cF7+88DRKYGur9TPxDkekHoYHntDT
gw5TJiSs+IgRafaCOLIh3SFW34eRYE8N7AVHkcHhjNLa5BYaM5KVVLBlF1kTJIyOgtCONCQxdmJsyoF5biKqbO1DkxLN3Dx6R1TjzIIq4XmHJMQCeYaD
H0TcZ7EDmOwcDjivJhkC6sY7aA0JXAQDAEeg0+JngZzw4mcK7S8SR33Iuq+ID1ygc3abv1HjNOuQJDsA85O0GSQymVfU/1XD3fcrrvoiULG/q1QMOdWG
hSfvaMPqHkzdKYHDenBi4uyOH5d4eyT0Z7eZbyHjFjjaZ3ZyY4RiXLJnfeQHjPDI0s253ZiGmsUOBR5eNP3yXDXnTmMOKO+aJpvFUaCNO2g/7WdX0wP2
4RDymjzIc9BnDM0naSdEIqgToF2Ld93tElEwGf3WAfzM8kOiG+xQTwzOhlh7mY8ihGcQb2RR18UiZ37aWg1ELHsCkFJEZxOlD/v0/vfAwPgjW8xNjDgJ
Gi2Z/1Qp44EI+HwbEmg+X3RWo5bSpird+0MyQ/GFGCKskERIQjACmzVUDjWXVw2mxAUNZhm0PmnE4s2kKwuIqc5jOAa/1DCsGk0MNXLzxusNyDkSHZRm
biOcX8MP8ghnFJh0ZOjxkutGzgUGjaQ4SBjd52u82jVYcYcwc3TcmDj+3Pbe0I3N3goFB8BHiKwHwyBkgXrnByoWCF5kybJ5T1gge4oliynyolQanb3N
XHB2lTS2Mu/BoYYCvlYnHc9u1RTdnW1D30UjEVRTqy7JnO7WSdONdRpBpld/NyoyWyVkkINkf6MbqpXq5T37aSxIqtS0t6VT263rB3LFAdB7swszVXVy
ExjJnncPNNkh08jchAshJKYEuyAy5fGKMSwtPqyXEbEY/RhcMzB1tRjW4ZFlWOiZYSuuQyqusaYYzoNVmLQW1kkPZ179oBopq71pWSG7ZzZzMrFjdXFv
R5c0hxgUjnAiZUHCKE5lsabUjUrykzmmFIMxQMajVZINwCjzFjkDjC4cXVgcXRQjdtXctsZmzWtKqNQqy2KDq3KGDDaZoaS2i2l1lBwalKpbd6ukWDpb
tMc1mBRuFLVKMspLSyrWyiiqzMswRZFE4EurvcunetcaLUQGORPd21gNIcJw7RhilbQVok4QUnDDBkXYzIqVMLbloi6HSY0SjC2xpKoaxsLtNLxaaLWw
qVKCtdXGYFVpY0BQnvkX3KJnxQpST1M/B9DNJ7/EKA9zmWZ+f4qiagB2NhU9Z0eufnOuwnHEjhkBFh3YqRmrTBB3EibRQnykoV2QjZUA34lv0QVhx2pA
QODFJR6N6LC2zCT3ksVeYUswhaTRo4+fG6zr0nL0xPUVYkPIAGY4rnK5maQNIZgVP5/E+K2pprSaca8AHEDOx1lDbXwEIcGyy9zbOA6/UdgcDmAnWAiD
oGhhG1JKVLBQoqCyd2qfG6iVnk1DnM08I1GX7xKtGDbwZyX8WUMOowjU0uFpGkfmL4gI97pX0PX6QatJJYySKjpK7DVmbIVODrfKcquopEfdy0uwUfSw
UTYkNiD8xkXVoncEBb6kvnvpB01iIa4njkBpnXtkTdRAYmphGuKH1377aeG4Vi4aMNazG/hiXniNSdPPpKDgiRYxvp3+4w0mcZMMyOsmqfjubdEGNfVh
UrKhtxbhgwRfTPI1pcJb7JfL1No0PlymguOHfRhMI122GZg2xh18vPbDWYx3aTEu4EOLtWM/B7zjU9tBRci7ojADiLlajD2sX6B8OSFFBkEQESocGwYR
wKPuTUZUFBmJkFJVAUlFktYyFBDLPGJ5/TymkZkaaCV6JAkitB36DGezi+E9aentnvLcE1qERsZ2mREFFNYF/lbMSqjIKsbYWKx5oH0oGtQoW0htoiIC
gMZBPjoyT6fQ+OBxEPgh3ZpxngJV3f9NmRUNapH1GF58y8BpcHlC9Yk8fNijEUZFIKwQheSAzvLfbdDxDPMlzieFAoFJM/Ob0WmQ77yoe1CKpCIhtwJD
3k9ANgD/f4pD7IMhGWVZqQiAmEiKAIqqpzhEHb3PMksaH6wHsYCgKCj7fYZkd6zEyMGd8UDJA5gLmg0MI0afePgkZIDjBRm23RaZZK3wkEFyjhm2GwTA
SEVDNSKYfK3r7pzo7EoVBl8y4SOw2imIh8GyY64Z6jg4E2xGwgWMDewdnHSG3OZZBogsEZyjrBSGfcneTAIedZg4sEYUZhk4OEROLWTEZJItiZE5GBY2
SMY0ssjC0WSrWhWLWSq1KthKYGGKJ4ZkMQmohcRMAScgDAxX+N1mkypiYkGYaKggiFkiCYlaImWA+6FNqCqmliqu1UpHadyRpSbTrXBqIpLRSRKDKODd
csiZClH3pW1STCuzhIeVpyJx60Yhj3dUeI0MqBZiy7yo8U2mCG8o10S1MuyzcEEihqbyoGbotwrlrs4mDu6u42IZTZwyVdmzIYpBEHbJUsRrQSwZYUa8
MLcuqcZd6y5HRaKimlOHeVLGjkUTTkLppmsWuDZrS2mO4MiWKPBlWJW10TC5hWYyt2rLmOTKzK8eV0MQgMwGCcQowSM1Mo9ZFSO2BkgSBphHHkK8uWES
xGdjbENtqoiisXnIboxuhsQkuFpBLSiCMtk8JwDXpo/5DRJvkyx18cdHmkjbVag/5utce8DsmfFGT4rcGbnUa6b5oeAXr7qJJDBXojXzoiNq9qg2I6dK
loarG+uE9GehszIYgYsYoa1QLjQMS2Ejqk9NTy1h2Y1sUCHPPTmvhduAxWBtyM/e9b1VgbijqUiD9GmxI4oe0KGPCG+Dvggr5A2QaTdZ2zKmzTB0rQIm
QtH4Tzk9ntxKnqyF47c/hljTvhcvn50W3neOHrJU0Ro8r2Jj68X3xEOhIRzkhi0M+YG/I8JUIGIWnRuX1wyPFlQE41JOtynXSibVJ58OmB4S0gnZRjYx
JnnU2qovxg89OW69woaFPXPZMxwV0wOm22jLGwakoEPIUyMomGYkYIZJYYIKU7IQcoapKR+nrPvQ2dwlkO2DJe57gDSL2l1jCPCAqsGMSe2w5ylRKUpX
eVtyHlqbsqyOfmovsNtUjW/fc+ENsPl48QkbiaQCjh3PXjpjqQOwGvGMQURMiLWMZImSbpi83Rj1DSN6MYz5PinFXA22QRs5pnrF0oDZs05Rs1Bw0fRJ
eEfS8Phc2cwRFCCGCNgWxOyXd7cbwNwBNCEAPeUKudw+jCFl+iejFHnRkWFOqjGenAM6iwTN0uDDZRnRQCoTMhoMshJO0d4adpYgcr+iEJpMH6ZPSCrm
T93H7E8uE1Q4VE/lZGZeI28NN9hWaBQpVCOKJIMFKIKg+zr7OHTqOfmvT6Ze917vGSOxpBmrayiquvfGy+hh6IN8ySKIFBAGAJwxOfjNjBHsgLEtD6/k
3IcbAP646IGg/Sm2SwfGsQKyHRWK2FHW8BOxd99dTHjXGmkgIXShAFki5DZhfe2dZuBvw1uM5ciM4GhskVnkULoNmmt34ASJC28kAGdDisiMs/w2LEQW
JbQUdAz0m5FChN8HvjK54QcE74WdbTyOy0EdJCIWZWJRKIhbWDyN9g6bC7QkiFoQgE3ucdkjqXSRtRAHKB40GIlLuLtZiN1Ya5l7ODbXL4jnS0djJZC9
aRWRisgVrVIA5GYuuwJdBoV/plrw6fLRoHnFyQYrIG2gkEAMzjjbFlMoghhkUKysvGkbA0QxZNdHlWctBUmNJGx6uFcTHplg/Hg4W2mbE0R6uyymXh3F
ol42BhoNasGGGV300V6HrQeszx40kjvwjYTO3T6fgagYwIgRK04e8UM/Do2L0m04hgSzu2iHhpLmWBc8DhbqLrWBwAZBg6wOJ6abG5J6r8H6lZhocIh9
hMOHeiCDKZEGWAjp4S5wJopo7lqgGw1FrLBaXsH3lbkNqURNktz2s01uaQL5oGjRqXYS4VP1mhyIsaYa789WXA120P083jeqNj8zVERNtshxaJkhGPbj
sc/2WczGjpsmumJHXfXaRSsmkjeuOvOvM4ZZ/WwN4shRjY4gLzVcZgmhF6NZnV5YbZLpG7iunIMZDcG80sMCg3t02ZddNkEhrjWrPFJt9b6WHXhOVpxP
h+D3OPt+4W26TmqUZw12pKFmCwOQ7AS0KWoEAS9lsWOEeRQDXxo0QSza1IpmBe7lOQZ0w36bFoNQJEOa1kzpIjTCdXimWGGmZUy7ww773xwcEzgyzSFW
Qj2sDLugmo6jHojTTON7OWajA8dcuoYO9vCvqt0RE6oKKti5xwCg5EoKCYtDUTQw2m83hVyxxsKlXpOWBqmG924sXA7TM0UgBQm4eH0roDQhMKZEW6p8
IagQSDCCYsQQZSLCcEDLFIxaHcx3YkjGEkIg8IMsE7yFGnAstgbg0yAzIiCAiHxXU27aHVEETaQWmZJBBZMOQ5F9VLNCIZEG2KSIYs9KgRGAiXswchCl
mQ1GSw5pjkgIVpqFkB0pq+IRnoiw6EYwMFhlOk8aeGpLxYVRJWMBsTwSaSadcHMJt7uVM52Wkcb443p3iIu1is0TLWUjdbTtHkdcOBG0BNb1UHffbWc9
KonaLIIqVpkw0aIDlMJEzhCByndCpd+ROF0/HDpwumgJXtwa4nR1qiK2U1qc72DjzXUtpms3G+QyrQ+tNU6IBs685kBbymAdSCJKJ6Y6gaZixYvJXFyW
lbTgSIWkRejoRegKAuIFBycTGFANSN0KOUiB0pej3eevfZvqU7dHorpqiq1mOJjGKKxaFpOWYZRW0vh4ZzbrXPApyPXpoKxM/ezibZDA6M5tDY3RooCM
G0HorHViAC0ZMCFYvQm8CbFwcjLgJ7Z06JrmBvFWKHvE+5whWKmNZwYgy1cJ4tbGiJngyZE8cSOK4IZlpM2Al9PsiKm45IG9AEIY1U6Z9kzx1m+dXixN
8eDJTsiBCsupTnl5jlGuHiDhIbnGatzSYcwl5tenybIlR8zbhhRYB907BdVqL2bdsaESjJfmn4NOOHjuJRnTC4IYYb61jWM6sKrovYjyPjI/Kwmo63L8
jNTAG8taiwdSroMF0eIEB5Bd2YcwYJ4dblDEE1GlWjF8IkWQYWuHsjeFdDPlqqoIOc61AWR1eYbvkzESHSp1kDREmCcIe+tPGpVmOpZamZKo0nBTlCrw
GUXAgsy8azx40WzQvQYWA+g1DkcBhbCLDEZCQYc2HYeAUPO8Dl86WVuHKdYOL3kPQkSgt6rl4ptKyx4KFzyBLd5mB2GgmGmHKYZtbaQ6QRMnaB0lMgmG
qCAO/COdQ3GmGsGg6kI9wAQSyIxkXszGnqpcRy9EtjhBNFO8rxjs+CA5pQKKhcweFUy+2fEIGuWOFVzCjYtsLvVnjha6WN3bLGiRlBuXkc1UBHpw5c1L
3WPVyXYkOQEhNQIEBAhMuYMkQJaEExwwghSmIszpPSHFZEjNNbSCCUEzMHgDo73dhwE2CxKeGiuKbW9j7JizyNeemAuOgQQapOqY/TC1BjQDlkIYDBRE
GJEXybIGhJzlcBLVSD1oQBtGb1TmeOs3O2+uozWpkmnkizkK3lyjjCZXTqEDvSAwQiRRlaqhUob3j2nDoFDBDgVI13T8LZDmiyOEJiGIZBEyh6MyBsSi
IqFSFubzF8C6iHrZUERjipD6omhARKCIt34QqTAMsIrioA0ETpRU5hTkTFPMgwSC5SEHUsoLt0y0tVhJDPQRlMg5HXjXjObvVr7dOmtQr4x4cN1x1SKG
84ADtiEwSYqgoUoJrlBsU0g4SSYPsjZggxdFalTg5MXbRoDjktAOotm1oxFoHMuNvbIcDK4dyTuxcyWBxd0enDgSIYwuAhO6sJdQtwCHtMA2CR7NdVwU
oszjx411vL7W8rU3EcibTGNobRERJQiFEFElSMqeB9PoWdt8gZ/c+dp1VN1Gu43yoRmGmOPrrVLwLtAxin2Ne5a0MvgvpN2hT86fmPx6n45qCWeYHJQ8
1UPFHQGhAPOT7dep35nSK9UBfX7stD70OIDtlyHsAaQB9yJt0NrkM+1mx2rUt80oFEYWqu8cXouwQ37ioPgbiXbYSOEcbOBkHlJmNz6dhAvCiBvyuC4s
wojceCFPQlKAgpaCUoiAiBTxPdUENBTULFRRC+TVTDM0AugNqCKaUmUH0EIOfb7/ho7KOOryVx7/lAmSFABQHZIGPaG6iSYYKdrmOruNyLqy1G0C0CxE
U1ThDP1ptNDDTEFWMMq0SKGmuNRt2YEUixhxGZZLSURFMxVIZmDNFBLRRRxGERFEpTExW+iyZGChUWCn0Jiaq2BpCVK1rCsJCSDIHBITJMYNawOEJXZQ
YmNFiTGWO0OOiBMJgYNmVVcRlmQKuF7eAThBQ29u/a60AUgV+oH7TAQ/TQfm+eRoSRSB1pQFjXSZRGQK9Z03ivOcXebU3zEgJjbC7JKMtqClypIJqkZI
m5yhgFCQUU9jAiLpVBDb00HQUF0RBcLjRvdogiAcO4vuj5KGLBwG0EQ/jp+fpie7l7sdLstO2YEbOsflz6CreBtIR9piZCmSneHep7nc8EZUkg1wAg4L
eSOhMijXOe5Rb18qtzjWBuQK1usHx+Esksjhxu4lHHkRBGSXLq8lW9vAidMpGDYr9d3jIaLyneU0Ifg8MHQyhxeQDiPB2HI93jrvvK5nI9DxOxkA7eSp
6IFHmhVS2WKjDS7Qknmec+g1a+ds9jhqgsuWFQxhgRRjCIMblKJW6C61QopZAUmGi5eXlUF2C0w3J7FO6jriScbHXs96ePiUwfSmPBO2l7WAKLnSCaUa
qYlWmftqJG+TfCOCSdvRIXyUQex+Avu0DP3pVbFMnFNlpR95SV1CHyYb1ZwzbMYBwwWQx0lrNJC8akma3vRUhpIVUg7yGSbk7CNQktAgYQFTBQcrAuJU
1K2rCrWGhJSSSiCWIoQogSUiiqgGIIlE5bYuxsuSwFtxpUchRMkRN9iIzVFeMVAocNBp1RTCt8FQ6qNM0lNlvaUWKnlFNmJGlUx2g6gKHfKPfKFCUoPd
KB90AUiq5CpkJkCupQU1IB4QibSqUCNK9eklHpk4hhhgJTk4mQZWQhp3P04KHDzsDnI8IkPQU/6Z5PliZCHyOBfGxtggioVjahKpZYiyXI0IPeKHem4i
G4hsHbKfDdROuiG2h8I03eQh2HUavLEsyvFYCGw9vQhxolUNu45nTlz39XUzgjFiIKEE2lxPA0OEk8AJrkbnbMB23TFNFWxTOEMw6gX5pD0wslva3RD5
M9yHAvwIloCvzv0LnIXu8y5eA7hIac52gp7uL49t6SyUQQkl9e/bgSR42AduYL3GgqdsG2wo0cYE9+rphUqVi1BRiBUwagTG1tOawGkadWRSQTtOEtYN
iZaIgXI3C2tSCgxhNJMiNA0K2KIsYSdlShTSkbAI0CgRJMsWLa3EtGmXPC6VcYXUtltblCuI1uYiUCYZQsRRGYhmUZEy2AJMCEfZIgCNnX5e3xKL24Qe
UEj2CAePZFKNgMGIiWlZUsS2UTFFVCTAS+okpMvZ7qLuTAqhoOckuQzOh8OMmeksGpuGoiw3QjCIYS4S0VRQBhCZ9/MTxCbZsaTYA2ZbALAKT8WGQwiT
VjA2vwud/fmYhFLhOpEzC0kycDyZ3Lph1+RgkGlmsqQ2Mf/Ja7GM5BP8FRZznKS+0WU45pZmVfPH4dc5MwvKpgZad3goRSL2odiUyEozLIWJjKigoIgA
g5bJ1YvB3EFFBMvIOkgUd5D9bCo+lGMqD5tMuvDUrpDTQ91x2mkE9hZdJ/eUUEt1dNcYFkDYZAy6hDho0dsMscJhdynfARC0q54IYMEBSyQm0jvyddSE
7F7Q8y60awhg+/p9S/qDwG65GP0T7B9E49YoboeCPwhhIKVoGmZSSkpgAWfonZrsDc/X6vVrUP5eIcCHoqarmFZXj9VDW+bt1PiV/a07beouB85Aa/uG
2kAU1hNURn3SPqY0psBlMqIBTy20pTMzhyGHIGxkXM5q9Vy4k2hNMmgUbzQ9NXTIcRkDBgHRkPlLZi61pDjb8ANO54dvZo45IefYHRCF90o7LfinY8jZ
flC7vEJTQkzQ2AbO54dvbWp4QYB5Q+BTkI8tstlW/C3G2InEz1dMd0163U/XZx37i4B8CcIF2hymkiypXsUOecmtN8IiIw7ZXDC0cE0nLXbjVPhsTj16
9eZNSB1vTKCosVRZ0Mwm06TDwfcD5QrgB5AnxhRMQdw47dKp6QKdOgo3I07EIa/kXdF0lp7b2SA6nWhzte+vNX8u/pV66ndo8IbSQYAjJIdstJNR4/Ta
0KWHov8sYqr+k979L5Mzzz0wPiPRMwLBFNQQSmxD/lNEEWN6clC4ic1NSYZxA0wjCPpJw0bYcJGTbWtc3Y7mcwT/spm2WmQdiyE63ptumo/uLIjc6wal
lM4RUoSjFcQGA/KkAzkc7Wa3bVzV1skPhDcES2KjAOuadzXM4Gxl2now4zWikeqeDUgjQqjt8yEHpUlunl9LQkmWoCpQtcUJ1W8mxGnQMLe6oZrLl2NP
qGtxIIAIM5WEas0AHCGsoKRTuccW5NwqmjLszPsgORZHVdyqIKYAoeLs58902VpeOePUYGMxNYwydJrADS1MoXN9IXSH26RDLji3FWi0U8a3G3ErWOwE
ABtXAEEEtDUKssop6isIxCqgahEu2YqNtLMzsQIDIVTpV+nlDtGGA0JrmcoHAlW2ciEwySwDENJxpoygYgGDRiirOw6QD+BCGAZUNIdwp74mCkJYUpoK
SoJACEhAub4og/Ls7h+EhT9ImQyMYpSCpgqaAIihqKhSjqPmPhJktLkRDSQEnvMMDGCwFC0q2iekhtA9vzskAW1isVEQJsEH1gNHwqfBJA95sPYcx83x
IqjlYwkl84whVopKQCgoHxGEyfQ4D8uyNfPR9TbYXRtb5ZFRpJo8WDYBwb9X3/DLCN/GuUxqPXphvxh/r+8oD4XmUfw1qnc138gaQaMW6SNmd2aA0eP9
2v1nl/ZT6rE8XABNgIXoMyC0HRHAKAg7AcqB/ULQXa7DaIJ3yIPhA3P3wt1YECU2zxQWVikgp4XMmCfJLkLqII0pWAoMRQWCwKoyCIQyBiKoEJiswxYK
CoI6QugjRCLGEkAQVGGVBO9p3UdkFwkXvdK//u33L9694h8iUVADjIHSfFggqEUTTAT0/I8j22ok1uAdPWo+wuwUfM7ySqEiAKqIB+xf6qgpCgfGRShD
meqSkqogIYJYgS5q/EMVDRJQFAC0CNIntNjD6ypkJFEBQTCc0W6/gF0BARBBigSpAAsJ+L7iYMVNKe8RDuR0iGl3Q594faQjQgxIUMMESkQFIhTMJUEq
9UQfP1+t2PM15BgCnte4cEvJO0ouHoozNkDKbJtAD6Mr6MnnEnANoZzpUX76Q5JOL1IzjpeHGJ+BZDlk6HM6MIWvW5JIWgXJWdh+NB3uuIEPWeRO8579
kXY5Umv+XDLI9WvWZgR6CKAxh518NtpDjdGCgvcjuKH9osKpCbnt2T1dE9LcDzF/DET4yIfFQ6J2EseMbKs70eKxmmVD7klZphYatEa0QccpijSWGJj/
M45UOttALOoMIWyQNS5A1//efPt2FRXEIF6hz0piIF9znpQhSI+LqiwBYsjGAGnbY2ZmbhxHAzdPIo/kzdirfEWTCxxobP3OA6lFiTSVQuEXmGk9ngvh
ry12+9T3Q8eBowMOWdGk6FIEVpYTqlSFmZjlIsqZalvytAK2ZyKYJpKKIlICSJZgpf+MOEqBGuiiaQ+/tdbPNDTwnGg9msFfuUe1Doh4Q0vqMN+hUvXB
wKeqvqQDZMDuIqCBmU7KiWHg8T6kgB6/J9XR966A/VCG0n8EddzbiHEMYlPoBGp+Y2RbdBlGEHhpUDTqR52FhxCn4+qQLenbE0MzXLyQwIGhfM7T9nr8
vLzOUfKlKFh++hYb3FWPLXXaeM6KcwgPLfKIdIVdhmmJVL+k/DsIY8qdCniHb+FATL7xZM0kjNamPmzQzV1qTCPjazLVxYlBr/PDe8OtJhafEaP4kRpo
LH58jfkR/0tJNJlydz0btg3SE8j5BzNIYZhGCAUUShGr4xLOOTSxIYg40BKRNpoZ5hBnV+lLDpkUMcwz6eF/GaVOzjXAdZijQhlIAdnlYE6w7awMcGQc
sqYVLVtaWLWottWD9lGIsxqOUGTLZYlIVGMhRG0K1WSFZKkqwbGaEDMlBGAIyxrChTGTEEyyLLqkLpftIKABgtYZESgVBBFYW7uv7dt13igmpIqWpqWh
uEqj+FWDBhUOU36Gqtdj0bXrsGd/D2BYqQ3DgVoHsK7MDstHQmIiX4aPRDmgeMDSCiMICgiRZ7vQ8Fh4e7HCq4lXKgxVKNqyCARJqbwjmXmwF5OOOjDv
7KPiBv+VjUhqUcuW56BuQVLjSUgKHIREVTK5mMDJaQYgwTECxn4tRwtRZRUqsiCxKtGikF947rOFYiCJAMkR36f1mGiHJ65D6RmkhKeVnQzAuRyDHdnG
AqZiTYRJiAmFkYjGC6Qydho0aAaqyNi4UBYNDgSYgRiM/E4O6dxQQ3tXco8GGE/f5nbPuiTdPZkdqC8NREFxlO/xx3KakEEtTEAniz3M9P6Pp9wsRnc8
p+Ak58LDbDyAzXHhe9LNMfjZYnoOPaULoqLiPtr1V38ta/bJoEmw5TxoX+Xv7z3WZiYEUhERLspYMRT5I8zXBIT5s48i9muM43h5CQJ1ZJl0oOCTihSB
UFPBk7EM29ziePE0kgc9KJ1/DMtA+Yd6YHB1xQ/6Sdwm+C7E+s4wDRd7TEFDt3y4FXVqMVFKlEFElu9D1MSMNSErVAaof4QUGrCHgkQP5RZd82o6C6/a
/iZ+zf3mq5G1PqHXgOjXUsUHJD3Ml9NXCqJCLDwSYZW2sTTQ3mZiBbpSqNtcJDPCDcMf09wV5OeB7DSEIni+tE8ZIpIWmkooSlGqRKYIH1KHHI58ux0G
5qcCsZOlDNuvO4eSHMiSeGepqF82F1TipRsS1hpaTntMskYzRRaYV+2rdIcf+qmGzIaOe5sB5ShwycbmEG+uNl95J5InOfOCSFST3HZm1G/AufVGSlnH
GjjetfkndkbX4+O96vq5/M1L0jwbzF5YSlVEplNohnkzCHgWWRuwSVHHUqQs1cGGMlJlbMpSKkUjyaGGmFTaO7DHG8aIXqpe7NDOgPYzbhq028PXx3bV
Dx1Ily2ORNeTyEyyvLQDcL0Q0UoQQXg8LV/9Ywhov78Mu7M4xMl/NmJtL/2f7cer5eOuUZvayrctinqc+oyoDLwuZDnEWZj2UFLvEYhyFSd/xOR4bA7b
pwwnTZ0dQVP00knrEgDE33AmIKQoVOmcoNQOQGSOQ/ranKCUwkB4NJQKSqcUQPf1MAdQJQQJIETswr8oQCSQ3lXX1TlCSQlAKSBcITnt/5/HT9dSvsyf
g8Olb8LTNYlIHWIbeeBDKIANCci6qqrhvbcfz+JyIGc2gFFNAvoPotIGnINBxhP+UuIPKfvxO+hL1TbJ7VunAiazU7umbNd0G2roSM2mKsHM4k4mmdWE
EAlyaesGTU3uuxoxQFCAt704EOhEBCoRlEmMWzYuQYFQ12HYEcQXZZdUCBc/w1li6dwW2hOmAhA46Am0yAJASEkgGaRTvOgcek4vICIUmS6ECI3jk2oc
axQEyDlEwhKlmdwmByqgVWQuNjKslqLkOQ3uxB266Aujcwmc9CaXVQ6o2ZqYcsJWy6Z1BJVNrJHnQZDQwquEuPNGaiRym0KAmOnScdEzDQK1pzF4jhuN
eTZmhve4yam2yJkUTuy78GlRibEQCzM4HZGVKJMu8BQ77KC67pVO7DvnYiI1Pnqt1J6jDKg7SEGCOIaJNcv1eE1pafQ0XlNAOk7CxbQ5pUSxAJPgXXSE
SVjyBYM4pkxFp2LWCdU0QmhnZNjxZEQCZaCIaBxtkY8manPd7fASCZ1DmZEfarntqUgQu3KgAtww4eSxbym5SxQuDMnLaBz5cVGOEil5tMlbhLh2hKj/
c1Bh4hNjSzZyHUaiWJTk3cma4ubXAo6be9AoVAFhMcMs01DcaW2ZWZT8TJJYIPpHyWit2JSZ4m0zI9886C8ba1FshQnKJ3lmXaDsjaGg1EkWSKRXY6MD
Ym8gs1NaOpBN7UD/sDJ6NERCSLD/ceyDSowHqeEBIdWDYOh4zr2IY4Hp4Ohej4y4zTK9Mmi+1zEBbrCHLy8jAoZQBAZ15LDgtdY+EIJPOgb1NETaY4zP
7zOqR2GyYcoPQRhRhiA7n5HYlBeRci7JJip6k6HQS4A3DhLhoFsN9mZYyTeW8a/cD1T+LfeJMoQ6B9vZA4lmBMpsTaSfT+70UuMt6OZaTjOOD/oLIzVT
FBEEEEw0N2aX/c1NAHg96dToK9UF/jFgHmhGkd5popKOQgYZLiF4Ipgehxf2wITLO4nmwQYRS5/BERRENzQDHf4xgZ2ZaAS+9t96t4mp4fV77ds7GVk0
qdQZ94fq+YD3wlIHeylBTkohkAjkv54AtEPqhJEhDUDtgzn6+HrU5NGBOvXO7cz0BiKQ3Cwe93/MMxpG2uoAcHGLNJZ8K2YslhihSB2RJiLdL24J9Gfi
yeJx5WORh0OgSMj+I+viHnTgthwXREPvTQg94f9lOjFlKW8WkqKsoeWj7jf8h7+A9tsP4Z3L80j3E9Nfu89ki3neAopUdQnlHZzevt89CJrpq4rphWPW
yq+KFYjxaBk2FNao2SwRPomrpYiRgCM5/pMwyJwM/pSaellWGmovZr2GWlA6OJt6L8OuAsWTSSu8srbfhu4M4uD31LlJpm4W8G4VO6SB1yiaS/0PVy1v
dDl1HwaMRTm7yiTLOhl377JgnZnDkcrZgmMOlb3TsO4xdinXnWJqWlLGjJzt/k0p4kof0wgPugDrrB//X+O//fNvHxw3PMfzgJebN659fbDZvy+1P1El
ID82eqUmKiA2IHpmFAdfrmqZketx7fjvEROBVMQDNXb4xwaGYpRKOVNCp+T24xeQedMpImtHYMWshftM+5H8bVERP/Vxk98T9KjEaWOheH2hf/ZblwBQ
RoPwyQRIY5En2KJSg2whwcNtw/0t6Y2t9rDQH/dL/u3DAnQOI6oaNquzwcLLtQDoPV9iJ6b9xH+QCDMWZZQKd/c/vyaWfu9UO3HjiUHJIJQnGCTDsyf2
BEle/zdpEkvxAb5whcSNzB2mCOrryHokgtWkUivqZpupk9yA0iMqOGj1cKZQZ/PEddIZYmK2awh4aiXqj6JI5E4f+l/Ysv9XA5Fujs1OIqpw8Pdx5fr4
w+v7vXnQsr+bYKaxHTwPrqzgRxuUouCfRDz9AWJ8V9DeBYi0PJowHFt5LnXIhh9wpi8lzoRJRj9zMDXqcZZo8fhIcDYphRP19QIHdH95W1l9PrXjT279
x9Hob3Mo9I8tRL0/vaEFEiMXl9P1jl//C7kinChIR6sgxAA=
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
