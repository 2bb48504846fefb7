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
QlpoOTFBWSZTWcHJXp4C66r/gHVFREB///////////////9h4/49j32tgD6ADuT25mBVt31928AN2UkUofe9c81qLNtl76+u18+m6dd7b2veA0UweBAp
RTvd3d3Ur3t0AAPWgdrG33HvMPWimmlG97775z7AABpdtu323vVBoa9NKfWh9LZJu+4vN1lEPedzs67nPrge9gGq0A9GgcgSi3u7s7m7Y7tXNmTsD6dO
3nYFUAVFKTXve6zZ9ddU0PWV93eOt8B6GOiKetPtm+714Xue49Irp3NTtlVNgNFCqW1WMAQoAAAAUBtigAAAAAD759txQ+gDVFNH0AoAAAoBdgBoFDQy
AU99Xvr3289bL22eIokb73p62vDuxxXM7Wrth21S6609vPe5reXuF58DcHcut2891SuVV23SuFWlSlGgDUiqENtht7zu9HQcS2MzUubgPew57ve7zTQH
3lCi7vfTK88oPELNbt03rz3t3Hd3DvtqVBJJTM2vNcDpUTt66rz492j3ze+tW95XGutLwbvd89tm9t92AAAd15wN3wAQNL7x8U0D6DJK5731PvT5fd9y
9hSt7zl7b7e+776V97O7dlo+72972ZRdWpo3rxZvWbddt7fXHr7suAABoCu97PM+973jdiimgMuvd7jJiqR0aNuuvvo719nvvp3tvorkbdOusLkoxbuD
qnaW6CW7aU6UsW6VwrtgQNw7uJ3a76++x8yNYzN13J8Dlbu6CN1ysu7dXM+3Lxs9caSLoA6dGg6G0ttzp3bQ65Anc526dN3WnNVw776g+gfbe1mnp7rB
ZVgMqEhQAAB6ALLH3se3e7xQet1Vd4Br75RXQNL54986a5UN27dydyt1cuxnd1vjRilO9C99775DoTsAAo957vnvGgAFUZPuNUCNq3Ss3G1bcjQG52Fs
HVbagG7bduNVKikla0oAu3cyujooHJVaajoLDVcymGjHd0l7qie887nKAXMN3cC4647Yl11nRm53LgApSgazCi9OW2Jer3aa1jawYJrOc2NgHCuM9hwW
912C23m7Ozlumuc7d7wYUKqAJJGtmwXRrO7ed3nvWd1udjQ7MqOrDCgoN3ddtNh3YAQmndO9e33nz0BoADVQ2fcMBI0yFKVRSgO2BoLLrHXaaGlbGwTb
tFd3Ha1rju6a2cbg5SiKAOi6wUcJFaDGgoGdrs2urln3t3gQNAc2UXYIQHWK++oPI32DqQSOmgHb3enoBoKK9K7daFOUvY9mtgu9zPmt3y7dCq3W23EA
Zraouq02523UnbdVRzAlu4OjcO121vn3es+d8V1U1kitZpYM0GIKvWUuzKo96ezZGxlO9Vke8VpxtgpwwFZY2u7VN1zE14BztcB6xXmOjRrt3JdNaLvZ
vWz1OtptbHXNyndc33jquD4HK5Y219et2HDpeumNV8Dvs0DTQgBAQCAgBMgBNNBpMmTTTQmTUxoyNExTymGmQEQQhBARiASehU/FPJPCmUxNPUbRMgDB
AYgJBIhCaCCAjIJ6FPSak/VPxQPJqnmpNNqD2VHqBkaAABJpEiIIRoAQmCZTT1RmjNTTU2iaGTQBo0DQaAAIUkQIAJkAgNE0E9Jk0VP0ZNNTwTJlR6np
6kek8kMjR6gSakIJpoIaCaAmmgTIaE01Gp4aE9U8aU9TZUxGmIADefWgh8pRQTBlFUX/Bg+UKmSoqoCf+agKnrCqgCficKj/ErMij/0/7mBRqX/3tQU6
oiUip/1Pdo48tUBE/8t2c/9n/tZXdb0UUn/ntPbneG4f9/rISe1ECIdECIB/1lH/b/Vtr/+Kg/mVTzX7CVTJ98Z/Kv/riP+0uNMcnmt34G4qUPNf0QUO
YEEFP/AW0lfkVMOQAy/9qBUZg3NgORCEopMlpHJ8o/cejTVGM44fIMf7sA6BvokG2QPlCl45qpxn/LTH/8maZ+Fvz1/d7Grpb2fx3tZvnWX/W4GSTIvX
Zl2RRSLmigVVCD8SBannLFPNki/GaqP+3D0bPPlLbRA4QakiC2fhpXV+LjN9dv/C+xlDfvy8TJypXVqhrCFCntvCFLRstIFatTckdYfpn5s7NtjQbIJJ
PJcWv3GMLNHb3XpPeX+f/J+OywbfLx7LAiBGefvx459txP9IzhdzAfrFvZacM+MP0Yv6ZVfXubNL8Q+UO3qz5ZY0ypfxgkizs3VRHV0leujGUAJJ/3to
4EYLqebqclWFGbdRz47accQymuu4ltl76PoNp8z6lE7HHu0DWxvL559+fgYPtUdqV9nZkhtn1hCTeVQvI90cKoZQvl/w/jEXhIquOWGgApiR4K/XhtnQ
wERMBW4s22rYyWLSrOzwYRnuvLugESheIiGAyyNfP/6Q+QyILKFgCP+Bh5/H/38Jwz+evx8oLv9yiB/h/FfqFF4Bftpinb/9uB9j1bh/dd4TTQKMf4j4
N/pICX9qqQt+o1vX7N8NzSeD/M59sh+I7V/tP2FjMt/dv4Q1SNhMsIpwnVmcyJvm1dW9ZpO4/7/7h+fn+kH7dD68lj/557a7e3Og4c1CHz8b4CwTQMpD
4MO9+q5sG8J0nDBAYoV8fL74vGIKD2GXWHAnuVTkbjxKiB5llifByFUOxWDkqzcmZNxvgD5kcLxKEsiIE9vhw8zHaQoedh3dxEIfkadQv7ZSkqrig7gZ
91FPkhzKDVkz1X0C+PUM8EA29wCrE0HKDaEcczPgQwI+rAuHroGygchMW5Bxu2+MxX4FEjHKX2wEj/8I2jfgKa8ctJRmwl7PDPSfOg9EOWlYBmx/rHnl
IGQpasOeuXdiIElLigqfYQ5QVESn3acfMdvzX37lGWahUB1w7M2nfiQ4j071Hbx7WGYrKgyo68YHgI/Fn9KrMakakJ5CA6jV0uPhkno1UTHfzym9NUYz
dGMBAuCwcKHYMvMs46TUDp2UTMlFdENOpMVUfub9f5ZjcdxpvssPy9EU8H5MgnxVR5eYZOaUoqcKANRhq/tqsFm2UNUOyQbV8mJJBWv4NC8esN6gv5/b
XqTBC1bQ6+WawBHmmrxxEhbaSA+3+EAXL1zEhrY3xUgKKoJKP6Of/B3StSg7mB4p3p6oSGv/02Lvn9vs+nXE4V3U/jcPp4LklGRVKblGX4Z3H9GA2sXZ
+59uc46W/mmf0XIOFNf3FpaNqGof7THmUrjXOUrH6hoqJh06/5P59Exon5vOo9OFYAqwJo7I4UeRk6V4RSHzEUIf/mvtqvOoEfxq1BaIYNIO2jdN4VhC
RdpNesWBlKLHPxVPL8gSxHpVTr94YbQql5T9ZtU/UB222VgD3YcIndpvlMDP4eSrFO7deXv5UzEprS/2f5FyswJxyUkz8s3TfPMWnkHaJjjzIOsgo5IM
cct8Yjb3sgjcm/8XNdoTiE4aP8vfo0M0uVezDLq1g2jz6SrUHMsOom021FGM8MUa9G/naNnbmX4d8M7k3ZIj1YOcEpZQrB1S7z1yeIyG/bfWdTk4eTll
cbRNStOkJCASRL1fCBi29HZzfvbtUbPLCs7BIOdYvty/A6OPN+HWxMaVU9XBekjXeC+lPagcJ9mdmGmLfiF3EcNKuDJ7vw6p6PfS+twnrsPAysLgpESu
oQSzuxP7agEUk4AaGGYJj/IKM9pBj35emsAKhh6lqrkIe9ISkrjGMGvPnMwg1yz2vs9C8OCUW1wVMXPC1kTLO2eKnN0WH65SHax1XZimS9UFB+yDshPH
d7GadK7YetqHpx626MetQhxBP0szS2lYZW1FTi/vLQO9D3wSJ+aQrEB91evFiSxAtiS5bVAO7e/sqtNm2DhDmQRBhwwrMnn3wXPbSNY3zSSHAzqaMC6Z
ZdsGDBmludE8WF2TDh8KKAT2LuQrkAuqDXdXy0ZAxHYpt1pv2+gRREG05/OHSR9zqfUKL6MvSFQA66weMf/jZEMTCZu49SVWohowXzM2fee/rFZ1Mgv5
LrCv18oQEJf+D9eBbZzhnr3hQfxnzjy/6On1G4I/R/r/Yw6H90VqaEZAioZREjXGZH8qvV/ar9yj835vGekKHlRVMFZiDBUDXUPKamPOFOM61/lbtOY8
SkCnmUTl95UkaH7v9F8P46+esBlqtVW5QdvPL/Z/Ht+st7TDKh9WICpQH1IIrXuWu0JAn0s2bpQaGbDMpEhiFkd2WarBVJDelgxMF9Kr56ch4wZD1Pv8
FKcKRVgin+C9wYVh64ema+oQYYDr7Nfk4gQAHIQcpS7/OUQ4P581YZ6L6N1sFjJMJIlJ8c1ESgGxG9pMCUT5W8wNdtbeKNKNejre5PGFDnIl8mbYiSOM
jVrrWDBN07kEhjYKkgef/H3HTkQihphR+3cnpiFR4YUOnCGIOTlGDPY8WU7zh3A9SGhdg0R2TpCmo4zQSgPkUYQvysYQuFjB/1Fgo2F42vKtNuJoKTbG
Sv9VP6/1Z/B4B9LjSYZ+vHF133ki7iI755v8aRDbUvfxaJLRvHZDAOVEVZ4XfjCbFRCVqOqKbS7MMzJL+w2DrPQyplfDC06QDBkl7MlF/7Lhbj4znk8C
/2CI60aHe0wcHSb2cduksH56n9DJ4p7GhIED5feyufH1bjw4HNhWFs83GNFUKdg+Qz6UPCr/PXl9T7Vy5Xb74MlCJEDYnHgYOJ6MxJfGwhBMSYvpJKpz
Ip4vVnm1guI19hFzw4/CcvQupEC+5W3Ruj6xD6g6iCgju79HEtBviZGixElEGZkUj//HS46/L4TI2OBfRH1tKWxn7xunk/FKoc0oCoLPb9nl3xxBciNu
wr7Pj7vgzz79koDsDYsqsWPl6HbhoArSVa6WhJqLJjKEnHvgIK3qgvhFgkB3tJC/XDBcZNDv7kZgfcPYd1A8oogmYHUcUj67DvXp88bDh79RbCal0BAI
souCHn3nIrgXzdO7ha1rkG6sYrCSV7sSE7jFts763oU+ZlLCLcLSncrWcjkZAkUIUPDahfSa+G61MJvNqViK6vfNFGIyI6EedoK2C6h2aTA+yCcNHrxw
vtkos+vyamUFVrL4RKpQZRU1M11pAOfMYcP52+x56vNzjRZrWY18oaX5OcpX3eg61+N8Wjo20L+VAdxYqdjx0txGqkpQ82hn5QjG9Enf1u+sePvYvf8I
fk+h9EGbpPELdvUxMXcFuuM7ngIXwXeSXBUbo71gvYpWfI7cAo+wwiyRbBFQtPKUAZrJkVl368IP6eXYeij6a8Q761ct+v94KEEoP6P+qhhyTcT/FWUr
6R+dQIyxy/W8E7tq/yxl81BIgcDJV2ae1YT9FgIFQukEATmGK/2/P/zdnFKW1iWg7l+Z/j3YcXeP/sC8/1zNZtHP+3UrLpXyEmyWKz48AzAswhQCc8UX
fcS2UQEwnzXT08/l+/egSZA2CCQmBy0BGkRRkQOggLQRoCUQ0ZLDw5/0etRAchigDFN9MK4H0mZTWzkoT7D0ddw3pglR8sO5QaCBJl2fiBbVjEOGIUgl
AGgwS17IN5sUaZiR63nQu0byCwiFbChBhE/oOudoVmFraytmVioiW/cLB3AYuW2pdd5wbRpVn5iqPxgIoylCBEEgoQQSeLVUK5TQXISnwjUD5EWfIwBa
TFyG9h/M37xYujnxNsg/tStn7NeKLPnyznQv9aFuR1lQyyVnpKxMhgZcm0Mwziq0Jub20OumC81DUKnsvPfWHPUSYYsQoFz8R0HdDtsFHoBz13Fd2wd6
TEITOWxh8TCmeO615kefg1fPewtsu1+suocuKCB9nmRMn9FccqvpZ06QHRKAEoVaxK5YxDEYoFUjuDHbW7pA0UaBV4FRx8mWH7nk2Swkkgp6u3i4UhmX
o/B3cqhpDNqoBvtMV3IbEYjzREDsCwWCLJxm2dTgubY0x/LLOBozPF5BprbhD0QeTpPd8M1hyHqyKJwK/gW5w760qW/YiRSQ0TBSUEVAE1JKKkWeMooF
LQzDHKUsByhYZAkjkUbjj2LPQciY921y0rK1ZdVaYWl7zMOXMK2/mpRM4BxgjBQiMjqaW2KgFsi5Vpn6nQzUTbMOQ+046J51fs8fiQ515CrC7qhr0ArQ
eqTy7J1ByK3kCIzNhJNb5kL3ghAwBvurbJ4auuutEkCEDLwIsg8r1q3zXL5QSIX6eYwXnzsQ3jxLt3HAATxrwAMJoJkWh3t4AeLC6q7imFiiPMlVC6pn
JxCT2RmTibLSTDh0TcTQRsuBlpWhyRZZhblqcBDzDs5A1UAV403mN4hJCG/LJuNwFvdMIEiwQeWtfRNGj2JA8yF5LsQ4GUIVEJqQQCiWm3EURREOpe9+
Zs8BjXbrWY/OZiktXJmMmmHDzzvANHsSvBDRgljh0xmQydQ6mko5/LE59MTkTuZtJAOWcsYkpRkUUE/v34l8ZySZEC3PF5ptV/8Ib60SATIkGF6i80dW
Egw8mbHBubOIhZQRSgW5cLEMi7CsTGuaBli615NaB/P9f5+3Uy4smgecD4n4M1Y5PjvMz/c1D4PjSHBNhQGBACYMERi8HUMEdshjE21FLhLNtku6YtJR
isDFVSa0UiN6mtUcb6adMs5yTlv6oF6/rVa6l98hhz4guws7YhHQVGPyuKnQcLtijD25NfvMGX0yZNQe0hRKFt4isi+wMV+sT/NrzSlI/Kp8jhQIgiDs
uutX2xULIjfeBcY4EGSTneGjTNJuHDpazWMGnsZyWbT28Ir6KfxNIx4Lu3eXNLLMaaBUyUMG3ZApE5dynxLTUsdGJ1eaTENHnDJtdKAwyjOrDmlBQ+Ka
ydoBvdGlknHpk67DUOGgndUlMqhjiEKk49vA5YoA92F+GXDVakRlemxMQa9TILZkzJhO+uadeOsiIRXu1NZUFDp6N3JlocYVjhRSXt8ZOIYyPdA6Q1Jq
bes8JiLDuSKKIiK/pvfbf1dL1I+JHyHkBJoS15iNWbY3f5S2ysqVFKk2IKPgpjKhqamjWqNtkUxqeH2To2lVX2SYqHXmn2Rqjo8SvQnlwaCYPbsdZjjD
qm4YUh2MIr1xFUmmtkTYNNtqfpuV41S1Ra3llQWi0pPTcx4Vke3OemdMNTsy0QPsGeMpxLK0xXiVDbTWfZqjOcWILlCfRwW2gtjvLUlXWEgyiPe0cxZL
CR9dmWkpvlelMuIXKHWl87Bs0xtG70oorAWnilFsQtmEM4GlPRbGsaYdW4ZWlY4ZRMQxYSEQW+h8rXn0WQjC1dmXYYrpesshG3w3iMpxCtiLieDCxlrG
uISEyYz1XWghJdFnC0IkQz24rUw24Os7ngDgGwhwbBEFtvebI9S5w88UGt4dnXWc1OhjCfiJOtH5V2P59O571fPLpxXHhfAfuprwJQJ0h4lVGom/jh5B
9tvxuMuoGsD8KkDOpjgVIezW1NakxYRwbXjiK8cu4SBgZw6Bw0efbcalUbSg70n8ruIvxlHpU3FvvrXXeh4WwVx42CJ40OaqASBJx3dDyZvDLwQIoQNu
MmJMvyrMicixt2lobg6XGB2hFaFavUuj0FipAci3+Dce74A83py6LwjfD35s54ceD6/THfnY9N9uWKskLUXM6w4BgiSKInTpAZPf15vKX5/rHSbx1pvm
14D7/gtBKTLLbQUJAtaM5goOBQgiFBwg+3dbjTgrYuIABWdatOEeN4BbqOlFynpLEEoDVa5uGIjh3BegYhmPjR5II0bIgTNC4kMANjNqcZJpmuLedxTS
MgMQM7ZdaIJ4OOVmHIqRPW6h2BVuvLjru1p9AZpNlRftN3Ie1B9vE8BF9tIgI5aMu3uYLGuOz/z2/Cv8BWrSHjL+VoY4BpHx0MyJdo2Cn5tn+zssyJT+
k6+TsG9HVhJ/Etlr9SijqZHOW0IReUh2lWhWOdu1h3kpzxv8/0mfS1/Z+Sym39l8V/nbj1NfhMn7Z40/nGmIsDu+UqqfynKIL8WVgRFm01WsbcZDWmje
Ur1UJ3mZafmvhlVtF7KFYeijNVkZtCloCT9/GNYLLnX6nzuTFGRU4itGhOoaUz4FklG++TxzaTLINeLW8a9pskP9H0WZfR9QKd3fTiNtH+00cOvleH89
oUMkRseRf1qmDk4a3Ck3g3FFKqos2KsfdJsorIAIhRPa1BurQiufzO7PLrhWRTmbBzAStZbtCbPOInZ5lUy6rhivucnH14O9jOLIe2MFvtNTx/G59aDN
9icF4UTfbLtgwXEP/qni2ZPjxzzLnRlZCUpEeI9108yHLIsiw9ECC/YXNBR5d4IyfE1Ai1ldqc9o/MVH1zDYIAoPhnK2URzdRQRoknD5/W9+Nr5j7vxV
rPYLuKdoQ/ByMj/dXaHo42lg6Sg07+W+2CssnpUMyQb4oeLCkGX5VmlJVRaGBe6AthwbPKxw06uCh625odLDI4gwmhJCDugt1hRnj7XXey3ZbtQHuKkV
hEjpKFhrt6kaccDa8GSuLiX5oS7/yfcC/PQAIxbFeetEw/EEZJQOJRxaq5RpK0mFyHEVCbxUJ9R+soI+2VIQDGP1+AYJky8YOyPllpZBp0doeRt7zB9Y
BiMyt4mXZyGmf8UuyG9x868KUH1rY62vk8p538/OWeCyj4ZM11JptqyQui0nfPydaTXvukBRX0BCEGBKKVpfoTDrflv7ec6dKo9RDp1THmHFHEGMxkTB
yLPT8v3kM4nfnvMwKeI/8Zj/ho5socNopWGUtGpN1GYKuUwG+5dTC0Tbx91mzl2bzQtqW/3kNY3ZdsLcEOWn9aWocSaQZSk6leo9z+FDrq7CoE6cIq7P
nIQyXvyeaXMQiVWkAC7AEn3gBCqDw/Vra8Bde0Ha4gzqr29TJCEGx6PsiuI3eu7CvLF+E6QyEAoUKo1XgwYhlhBgI1npfl7a1HLSHJnD39xOtflALPaR
JxuwfCoPcCRwWUv0R2ziIRWqkLbNc2XzfPvbjXlTk2Jopc5Fza/3e3pOH4SEnVwQy0pw9MDFbrOTujyBwQrKSEGUa6TCw1nFx2tXknLj1AlMT5hu6qBi
EDL2HZDaAVlzplLvoGTwgue5EAhJKUmqJ1XAgNoQMxJjQHgHA174By6Kqni2G6EfKS5xw/U126xZmee7o4z0Zt9vkeEFHVfEWTu8Nl56xz92XYynGlQv
CjLEBrWZIAwgHccKhc+H2YppAkUIkOY693GDxKOyNdU6e0PTj2YbEdts2qBBYy8IbAaaXcsoQeREnpxIcge0EU/ArXzpzDzh6AoHl0d3zJtSlBZY+0gZ
M9HSgJkonHeTokDbhHWPJ2kqwio8+0fW7DZTaRUMrJPctMQJINXZyLsFDXOBUpZWPdpi6qpiwKRYKVVC/+MA1RHru7cFh40z466rEZAo0xQPTlBWAXes
5oPK1nmCOAlicpqNeq+gSC7GobZKLDro2scO57JPSBMBZ7uuhYi8UNfLLHU0xV5AMOioIlBzK6IIU9CgDlUbCk89ZYskGkzwcUCkL5loENVVPsAGDN38
gRlhY4eWzz8VbNf61xayVcL4lj74qypzUaEAPvaLXBVebptqkxISClhB2ffJkIZznqrqlgOWE5pYPiYH+MeLCp5so2LNDIB1G0tB9WMEdGZxwhSRMOD+
srAxiXc+uw2fKNZrPG8M5THrkKA1BFXdEJNSue5Kybta456rjBkCBAEUuNJZGlPY6eBgyzDfsF3a2j7Izh2LsGCuK2KwEqZOsjHjtADYicLMB2LW3Fgw
Zhxqs1kDyf9ulwG/b/hM+hOPK8EpeIq2/0Yo/j8fhujGuA78Ej6v7A8VO+S8hBymhxwbE3NgCu6lSwkFtNBzzxw+auWcbb+22y/d18NNJtB+KSN2sCQ6
jkFtUStpBHl1zqHSqwIKUIzRToySzkK50jPMWfaDvncxhBBK4iIYExg6vjW+wDgC7/YJ4qHII5OFymTWQ4sQhENBmKXqa6TneIuubKIIBNh0fsjcKy24
TR4TKN1jIkzoONlmciG0kNnp6QD+mQhTbR0y4Q9T8kSeByQRBNKqklFSZYUlZGTky/u6dnZdmtzn1naR1VyZd647SbEkg7lbMiCFEUVIHQpxG1c0IBcP
G3L0QHr45N37jgVwziL97XaXsSJ5QetJPXxfv0W7G3Kwi80T8/gu5pGNwS2TgQIoepJWSsVtNYr8GGW7KNR+GdFn7a39Jy21FRP7vWoakic6/r9p3WO7
nl0GYOYYd1Pi0D3IcX35f9IRIneV90zqw4v2QGOOn4ofcn9WXQJJDEm9CShe7dp8DHaDxWpmwmPd+rt2ibdSqx+tm/ST/Vr3vlHL8e18td+lfT8F5Z0u
rr+LqHIr3tEA9+NeEJLGC7a/Va9M6c6dOAxSzZKvC05KfZZmdQcSa2IyUZ/fFRnENnu39uKXGk4ihph+3T5T3SpvttRL8VUDvnpLwOl0hz8FpEeIbyIK
6CQisSkacIScLeYtW8fjo1TZ+vMZ+jMuHNWevblZw/4fuxVMyLJPYwwCamAbNuSpYP7IrVQgFoPaZrAPKtQ0nxICwjZkTCPtpre9XEagtPqJ3v8otgdZ
UIdJ6qB5ZVDV4Tm4h9/DDQMYj4kDXMTbQyML0ZE00XiGWKvtplmZIgom5yQc6qM4oJlGBLTzIuPjHhRQoCIP0UGAiVKAQ/Ei2ShBAAaLXI/H+yMf2QA1
1FdLByX5+m0uo0uF9LYfN3fluPmn4S2igUErrriqowhKFlnapLTUeuFhHFOFp055aVH0y1b6MqBtka9ciA6JBcBfsTb7dsppEWQqtyGLEKCNmTXaFIiE
kElHCx/myHaGamXRLecpkeZie6ZpaadmBkIOkG8VhMWPUuTU1BghRTrqvp4xI9BC7CXhmuIspoMnV8MBh+yrIWWk9kDJCqLEqTzfTiqX+nSRGB79aOHs
Tw8D7ChBpIPSJp55TlSNP5u/I8geUTFdWhEUH7MCd72EoKQ6ywWDhf5Zu7juMkNZ+rfMZS4WCjSCCOnDxZ8zLNQm4z+9dX44iGU4QRIoU3bCh7/L1UVU
I/u1OxT74+moFk36gw5MfXQqFLNRAxrbDpNgQohKcMxGZheoIDaJJaZNnYXqczVx76gRJIEyJZqlXUC3vKMCyEZDRZOfu7RyTcSwHzQUgRpEKYnN7Yc1
kipFXQiDnObOI1Np8JW8ucR45SR3avf/bZ+H7tGf1aizEechPV16bdyROTFOUZta2VkYm1LiS0gndwPv8M7YSEQAMoB0TIIDy692XEXHj4PI7jOubK/D
4zD23E9d7G/lv8E3leLcfYO8h6KaHui4PHmlhBZqMwaP7cnPGslRvLA3/rXTAL9a/p4ofbzv08b3HF1lMp554+5+s6bYr+IoCNSvmVOb/Y1SjyQmAYEK
BJlILsGYk8fNkrtOesHHisL1MHs4mR9Zisw61Qi5TSofkPnrWT9adrHX7gug2RE8ThU/AbylqZsrjXbp7+xo4kqPelKwU6bVf1QnvA22z8rvyH7jS2+U
MkJp2wrCKz2IFeXpghfqR0K87sjBsBhd0GeTuRghwdD8ZrPCoAxDZqXSkHFDAhKEAfgrwEucnonogBn37Zl9491OkFwUW6qzdRo+2yVPceBhjaw43iAw
wDD1t7KNRQQ5Tf63O3urAYe0w8wO6y+q8GJUEQdBH3WkCaFdCFqGqWHdPrFzeYYUi7A1s9R8NI/CUjG29O7HyP38+W3C2ctjv7OMo1ACZT60jEKqmira
Q90eurZUtEGpqUoI5NBBxCyvu8hxoRDiLteNUnaikhJzn0rEMsaB/ZbBFMkVMYmhjMSMX+nAhAgFMFpPMpScfyBT3yIlk5zSa2oXx4Tb6TZQpWmLMyrD
vtPJRaN8NRM8KM04zpkoVqOOdVGQllarMasZHsBwwLlO8mMtzrkIobKitqwv94UQJNuEK9T4RTtdfv7AkFYkDwNOIxTo+BGldGBg+rhygg5KoOuuZzwY
cM44LQjF54n+Puk6Q36Dw3gIDFWlZncQ7OG7Ur88PB7d+KDYXhntW4OfLokRyUKkEAz3Cy3rz6Rg66MwUm6hOZCRITyIJAlbt2RzQhUyQgldFHLC8qhU
OvMbidsXf8R269MlhgJXTLXjBPnIlvBh6qKdQrnQj0FZ3VBvO40HdY6cSVTPXGEkoUi7vNs9lOUpXV8xmWClBAVqBLIxWKMNcFQyS+xUnHrqn3q+VVtc
/Y7Ov2/Ruz/Ydfqcxb2Qgnasi/8tliRlBgwiIKJwgD0lBF+doOkAWXnm3tjG2FTsSV7pcDYrC1FpBYA7TM3yz/ZrbWam1VFFkydEOjcnjixo0n/WjGt5
uiEPoJQIIJEn+B7Bf7U+Z/H1+j5fQ7NxA2G1K+PPaEASUl4dzvLzD3qDrSUId1FDsCxC+SloK9EWDYzE+OlxA+wYBbyKCfNMabbZ22vlyuc8cdC48YPB
1PT25irCEXQWcv/BBRTHkaMCRry655GdzItNHj+0FAzsxThi+MVRQP3aRAa4C7aHx/fPHKSuBMapKg1A2xxdiQL0YJudK0e2wDcuDshi6g64EyPIxw/x
AWHruI8ff2OioDG8DStNpomnFg0iFN9zMQzc2wcUUjzLF/xMQtgaqk7nx7Vw4jkZ8Vr8hdpx7LqUpCQZpecEX6gTCjiV/XxyQQ2lla4/qh+3FFsH3GR7
IQBvqqb8rqLZEWDBD8D+biYUkU5O8AuSqeMVYuwWx+js7V2Sb/emfrWV44He/i4HjXudPL93HiBlSNv3r52zf2yr4Kb3BIoSQn0XiV96+UP8w8JC8Wj1
h2jv6AJoZDcUkJ9YcckK6XRaJtFJxEyZSh4or1cSosIct5o9K9aqRaAF+/thc5RymNGpPSSaQHOJjIREQjcSoFQagZv1Ek1IFssMMHdoE7vVhhb7J0WE
8gOFL5vYTsvNuZHA5/Pz2vbkKZR+UAvLe+8CMtaXdc46ULFCP5q5AahqUYkjmhoybvQVu/h2q9V5oGd8t0KuHrBTWVc8cstKA4g8jnnQWO0kUUkFyLEN
YyHF5t4bWelDaExE12ivXNRERCk4WnPeAkl4ooPYuT5Kr+1W6kWmFAmIMW739TiPiJ907ZIxU7LLOOsLprK7HqBacKGjRHXuFGfuljDwfSG/Z4isqMdB
t2gJAn738wGG5QfuZFGoX3KxzFFAfvJLLa94k1UmQEyZ/5DWT5F6cYITF1km/fCUOdZvT0bX2GYQIFKJ+H6aU2UEkQIUgKiOQLoihaWkF/DgiYg6EOHX
mePPb+bwO6IEv3MShUiM9a1pSmbqXrmBQBRL1d8x4arKvmyOoV3TjT0yZ4Vx6h64Rl1FmLsq2lNytYmO5zaX1rT9Ea/lPsf6T3sdM0+n1f48oQ1fq3ZG
ihKSlw53EuNugTvViWBgJMJ2eUetVpksQaCsaveCtfD+RoRqDnagYBjNw5MSiQN8C3NxI8UWLGBciJcDNrTtGtuWBmLn0EqAehc+ZEM7bQQ8rbhEncqH
V2zgGDDBVBdUXk0ouPx5SGA6UUR2gsF/tVe/dgkHSxWRW5gwdbZ26y35LK8vYr4azRdJLxt79pQM/zH6/5JeW22Mqq/OJ8XBBRVBQ+bcs2aDGjM5Rc2a
Euzp3usuNGacNdryiKet6l/xeDPgcvyJOn7dfKAKj8s8OK6trR+XO5GpQSd8ErT/6cSDJCTsuk3ZtYtaKtXCs7Uq8GGcVbo/BNrsIU/svXZZi1TNqCC1
mBAV7lnpPg9Bd+FtNZKRfA3gMZ1xfTFp4VZF4WhlFhmy6Wx3ZWtUj2x4A/q9s+MmRQQnFEHEGW0LgSIQggIfMvw2YJLwN607aynGN3FgxoGbusGs1Thw
TccOkcFRDiRZ5oho4vHRYUkW22E0sBHPFGGFQYx2TZaDoRmCgvnSLrAVZ6veLbl0lf8ERIgoASgCEohBBA2rJtdPPXJl7cnCs9boyGHmCjX97WveDZ7a
3X9hqro8xqt1H+nX2vvS58oLlhBHhIIsB0QERJt5buJZySYnKD/jROAtvfKypWi31Iyt3tCeTFASBjNJUoYQqBzHG/dPENpd+X9MgoJA/OfjeXCMELC2
667/O4XjAD7/ud5KBMoq/UD7tz9dhToR+EPAK2Hg7hEiTrFAtM7qt7nDw93hr7IcmyBzsmJgcovBPj7vLP4rZGnQYAotnRWXuZS7tMU3hEVPUs5aczCN
drTwHhHuhA0zFUFx9CdH0CDzWJtffdAFzDnLZcoq7NHfqecp+3A+vd6jsBjpEyexaRtsaHIKILBSxAo0a1lRQGVtZRWCEoopgiLVz3fo3vqcE23NXUyL
W20isylxDA5zWmvxKkVBEzviTRNaWmEN8D0DZUQQwIt2ej1TqLwgBAqOVc7ZrQre3LRmbORFxl6FDdFkp/RyFLxbvzTHzrQNITPfzHfTkQFUcSTGg3YO
KwatDpx8IYVkGDE2tQmBfG1eV7cvCNuNvsV8D4BNtQT9kcuwqvG/OQjCSbhwh1XUrwgHi0kRmfP6rdUfrBBR59jYFftCbEqw54tM3kENMme2jwmU19f0
6X1pt6bUEIlQSFUKlY7DwKMEkioRM0+rh2EP3x7zj8e7msonbdKGDHbDTXZh2KIqrAU7zuar4cMu0RFlXKUe1mlKkQH1zgHPU4544gR3nm4fJcUH2FHN
R9fw0g7VoZgPHKljgW371LeG6Hzmuqt9a5Xg0wRbsiRu+xnc3rNW4YgggiKgU81cg9s8sedWYV00zfhDKsBgzrTtVRNU99t7cciI9YPvIGRB+wJCSiES
aLT+xNmarx7fPvciC/zv4v1z6y+VU8blNhragL3vsAhuchMjz0hjGX7ePQL5hHiNGLebrvv69phNDrDw9FORODBvbm41fj5KsGYQVY/4l9niSdldh97t
EOwODxxT64DLSPahdbR3hF4RYKvGI908Q27kOYH49s52VL1dgoucFV5wT7zAO5RSWTq6HwMhTj0nMacbIrd6f4dwF9PmnU4W/crj61XM88t3PWDtUAgo
FccnYeRSA4RxiNjD7/fVBT0i7Q7HCU9L43rwDaTYOQ/GyiZJffljLXhp3W3yNQ38eUhYRN6tayrFGJBYKoWdb1Cin6c6v5nF+2vThIcDwZXMw2xDv5PD
xvz7V7as+dZ4mR/uxZaaxQMGAVxCocpEwGgjiMbLVvaYpw9cIj57XYJQ5dqcepuB4vkMUMNhhDDRVc/HutKqwJyVKGBeE7n5ZCrwmEJA78rswrG8fr2j
fx+LRKwJuLLMWjnPQPvzVxnbqfYoZ8ExUTCk4XiHZ8Q0Iwe0asCfr1k/BEnz2umVb5IHBwJC+Qwj76/d48m12hv8CQm6mnSQoZdNom6hAxe105Ywl2c8
FmzKjnNBLq286d4FGZRyHdT3jvGUGckGfpNv+PRf7v4krr35r7q/nmVueOaaEkIaFdCgN2Z1JD6MzrJoOhDK7QOw9iSjbj9bBtGx1iwrNte8OfgMApiD
S/FUb/TtewcdPB06z6u+maHqB0P1lZ6Vt9mm/kcYiJFkUVPZV7UXYoLVqnuL0t1orZqCf0nFt3F4GTPU099rplJwABkaAfmqQuCbbU518U7Tv6uSvHjX
LH+4yq+glTC1ztSGd6JXWSF8j9lc36N2FmB9MTbzn10RHhtkM8uJYLSciIb7sahOkaXWF4rZT9UkU+27RfjlhU7mXlIIgnEZU27na30mSAaOwy9a2/3V
aKOPPRxwsvN4liUPsUZso+cNTV24RYVKxKlVA0JsrWXi8R+BgPruW6AyImYxVS09tPleEtJ0I0XoyZnTEad2ObSr8yyOv5ZPTOI47r9t7zdk02Z3VVyZ
RqqFV+27sP7hn6Xc0jn6Kt0XpKaZnrDrw+er3P3caMa97Y2hT51C5+3+WSZCjDjsJaEfycdv7Z68RnPetwKEw+bdwH4j2fK3jc93h8ZBtOwUabniF4y/
iernlnbwdWEv1ebWII+zmzHWWvC0I7xZz9hpFzHRbR4sp9FZDrXpHDBWrGlyFhwV4O3CMmcEtxfkzkHEWp5KLVrCM0XwluXde1MNiFLTYwBBJ4zbkIQk
ezBoAHeDauw9Cfg+Tx6SYFoLCx8Ywiv8GbAuZr6nGs3g6GvwgNCgaS0es98mjCCrsVDA8So5/ePUYlLiAtLvI0uJxIVc8vldBWnkfV6V45ww+FUS4x9x
lkqRB8Z4sLFo6Fy3rVaLlzC2Y8KOTLVrl1F/Fut6hspdqemUWNca/WLZxCw+tQwJ4GHn2IzCfEo8hHJicvtzbyjA2EhO0IO4c3PzdFzwXIX9NjQdfK6B
9b1DcVZgHrerQtMRVgOXuhtW7CgMyjX62GIuwtOBcGLTnczrnMCYkaT8DBz5/W8+dengN3wh3opcuPurTygqPugg3lTPZQ6m61ZrYkH3gtlzd2V1HoB2
yovMbSBVbR9e5VPL9acXj5/QYkzJBxNfLapvNOM3hDRigLgDLlta6evx+87fLHuUPIcYdiH6H+q6j4HQzWjDuFPAv9C7EQgBju9sKVL15fSYxKuI4gCv
xEGI74w0zo1lEP2PsgGQhAEG2k8v3/Z/Gw6vBvn85tYDaLFgfJeh3Ms/DXFP2FhfhjS1mUR8lZCQTOcWd16dr+L1BisZzofjwec/siZ/w9PnJ7igKkMe
+jc8QieZECmvCgcSElCmiVqo1IBI6qOU19gwfeoaC+1lmgIPGb85xk4gAkOfvWvfk2ZhhdrsgUrlcXJckRVEmUcxEiIwAg1+UAwGhUwzX64CDDApgZ35
4fWP2MNM1mVAO8ZeNq37d/z2O66Sn9ENZG74mgPCULUZGnFP0SUC7hUYyHOQADbOgGVdJP6uohypAbmENMtWUSdsjicCGfHs1YCGv6mk82ZO7GzBynaE
hLqsc5BeJca+jZ5aBRXIFxOoQkN8NX3KBIETKKJ1ugou4xEZ3L/f7LZWr4e94ppwPjuk/B7iQcQLkFZLQfSBeIeiYDRW0MpHmR4lBG5pdpOsBhfJPuXa
PCbpt0IGY02j0D8Y7sbDWzwKgEUagLbLDcw1K7kQtJauFMI61vSMy3KraH+brCCyvU59+IyA/A4NclYH4kMCjUlphYDSipxZx1FQKD09yhIlwVWAzEjC
o2uFhLVW9I4QmU6kZ7bCq1z4hmkh3NVZQQmA6pqQjmJCt88NhQKcl7fmflPjiWYjdRhwSCvupQA5r7tQu9+lg2OHXoxyRy0iwTMraFQVwMeAP16YS6r4
7BcJdV56q2ohEAkAkWuDxsSxYl1d0GLsimGS+N5BrdXclpFkxiz886iDnnGyv9wveWrSbucVtHstgpZ5lHKBc6yLog5kbTB1WKIEiuiRLIhCrBJJ7Hme
xJsmPDVUHYuJ1jxvx2M9L9qhc8h1REDFAAtQWl14K/B+IdoxE47UrPtNw1oBnDAalZ1k4G978rDM1WEtEqIiZgJkD+mjoIZFrhNV3KJjDj7lAho4DdSu
DO+sEeboxwMGRbooGDBEIEiHRTlFyJWGWcVs/oIaPzyec9i2+Mr+Uh2LE2o3FaREhw4FELTIljPyrYJgAFeVHgQM4xSjxC7sxtm3R2b0lJ9ZRQmsCu+h
e4GvyCcx5NBc4a8bw3T4t65nI/5vO7rvXH3wOY7zNI1otVo99fh/hHU5S1sadFCjTr4wXPVMI9bQcZsYQh4nXCYeFpwPBq2JGhte1uXaGJAINCUUASTz
uwSwOeNaz0CxBtFbkK9oG+biiEOPa9LzpINfj1jo9L1YzVFtmmXhohgA97rHDFPg16ubWUl0ARON9+RgDPl1zgV5mnTBD1FjvHYcTw4qC0CU485/Z18t
AWPz3FkKJPKUlAi3ItEvpGAEAeu/HGLUO2sLCZDlnUgEZQL3XxZn5wWy74mG3Y1hSFI/J5GevGt03OG3lCgQ5CgpGtNmBMQ9yyQsvY5GfLa0DwEEluho
xt+aEDM5H1tv8LCBBYghixJPelhuqax01M+U9GpCYQhn9xfpeZaZx8eFnSinalzJuigmltNyQcPg0Xde3KthhRwvlYgsZjrWRdQN5q0oneudgK03Gi1I
QutuRTdYMPMUib7w6QbXWvlpfAVyERBHLoJ88quEYBZG9JhBEOQ6lG/DfmETGMCm+xL7+J45U1er52W++tv1nxvFHBtYKsVw6JqLiNZBJHd82ABNCE9m
qvSYcHDnkJvoCQN+GBv4nw/LhhOQ4ggALtDzmP1IQ/cRouNZaKvoVZkhwTppEwIRCBK+EqYpMRCLmRzLwWRWqDv7K6FOFf1XEaN0pc/RN98seho5TS1T
R/sTwxUmijBEBWq0LFcuPnne3jyFXeL1xRPRAjSnEuw9IrjjQJq1bWR73ucdRNB8oKEhDorQcAIgOCWOuusB4zu9s5zSLdwjpLuh1TS2PWVZplXAcIwV
eC05DSBboPTFGUm/eodlAFCKDDQkaSVL6BMN27n6EbkgQGJfsqS2qqXZp+LcMtwKzQKSLwHOLILDSaeAIUOXmHHIjkFVGpDDtjoVndndnD2MZqAu40uP
fXb786mzmDx5fey7IIiuqTv9T9kb9afRFNhchy0ws7aQBzHz3bxPqbGoaRLMd1HnkQMnwm/TiciQm8+v0uBcjOmQWCMR9ShTZdJHKCXYb5LGVVQ6w2sN
ox7gvTlhpd5C1BHTGTVKEo01A0IVl6aKGyKKBxVUpa5IEkz+O9KXPOqgBgI3aHVVPrSm8IlsN/MJOBeKiC2zfcofLhEWzAUMUfZ4qY4NOOz2Fi4Xve/O
gRM2lEWKCy1Yyc9AyNOGm/YzeXGVobgX8cgoJVL5MrjfMC8VhEfW6gZwRQIxn216p7pJpZPp2pXhoomBiHMsC32a3hxIo8hTaAFJqX+7EMSsWkzzwtKz
Ysw1Xs2sYhgtCtnIqIKo6fSb0FZTm9q1INpDVoZUYI2bNHjWIYyAYCh9sEyy139w8MJYix78swVjyhInhwYHXgvmFcBR/uxLWUVPmQaDlxEYAaGZDDWU
SXSqz47c3hWTgAeoHYyiRrc53Xoyh6+bm8SH5kgbGIMUgHpABQAKBYxmuhGUYsgCQu2cGEir9PbLi9ESYPXbsdnRBsNKsmg8WEiBfVeTOwchjIkhTOiE
urL2rLR/RnMywT8Cl9Nt8VwNCzEhJNCKRWlRJdHEu74ddJNZbEUna3cYIRJAIDGQAmUAM7H/1aQf0lvfIT+TCVxAVEmKsGg2HnLHR47iSdpCihT3T5Dt
1y2gpNZxa5CTeAhrexyufs8qLXoM2ctTd8l6njpxvpsYfAZ7G5LWYr+X+wmc44obwgV2Ah+Q82r6yDGxrjfC9HFqz+U1oxDdikYpJBw7vOvmXD6fEq44
kYNtvsz7L/CTYzGtsg7U6coRjmauXXQ02cfmi4aA9mbMBDCiuTw+7eJiFAsOXYIuf22EHR4dFjS8HflcD4vNmH8FkaA7i9RHI9iwvv/R91UuVhZTc+LD
7kPYtz76hyNey5P2oY+OdqfZVdq1EA44cOo1w+WjrnyLvvhxuK6rkqueXNnWVzu1UxvUXqw/WMWSTbeTORwJ5lcNzWCPRKnR4WTESJrnS55rNQ/HW3EP
3zyBPJ5uqHAciH53O4ZDLNWg8eBPW6wgHXyfXA+c3DZYV6NJ9TKThpKzlBInV7xxm+hrpXW1rQywa07qFd9Cb/du4JBDX8u17DUimG+efdeNXy+idKZy
tXS1fm0Dm0wwmt2fAbNcqwBIY2m4Wy5YKR7VelMY/K6WcNM4h7FCiuL4n1ofGl472O0oGx9IgVVD1a4pH2Xu6IMa8x5yI4C9X6l3yzvrbpdZqdnQPPI5
d399++qnsTD+i4aglM48PZPiOL5SyYbbwIVxHq7wiKay4l/JED1LbO40RakciNVbgOded15ri9oIA86ftPNGZKUvlJyeOFCPhoXW73UQMCygIInptXMg
fIR4L464IQ6yoB+y+jsPOrZYc0yHQOEKqmBvrH4sa8ZdauvIzJ3Un2r37Gx6fbxPt48Ccen4LK0D05YdSmZywinh9OidMM7geIA0QKIrTPQzwr3uvt/t
y4rgiogVtyjGPdnQQwsWVHUmo5Kzy2ttQQ41V6R1FVHIsezhkHl++CgK7tS3B3BavOtrh6geL/UJkB9N5DI5SXxEQozFD7mxLJl0yy30UJm3lKgkgdPm
nkgFk9W3X+zP7Tz0+VNCg0SOyjh4/SW8vKPUUI3IJiUqykOH/pfw4RafktP0nAi8oqDIMwq8Tye5Gs/JkmfN2YeqLuPkpdsK44fr9fjIEynRi/2UTTbg
XNp5fl9x9UBHrazqjuieYOV7ebNFgXVfrnRs4TeWZNDfhFHvaFlBnFKrgMISb0OIv6pC+44ogtEg1nQ+osLqrImCVuFH1cBxKVmR7w+2uy9SNf1PYkNZ
LZm7pYhNQiRFyLRAf1tCAmK6SyX2tOoMY5iA+faOy3Pi7Jc15/TCX9pEQBruu3EYYMUhAlZjjGF1vDjB6BLH7ACy+1U4RILt5y7nMqwKrVQz2AnKPuci
nwiSce+JgzdF3L7dJZ4+UrrLGweXp0jGekpvt6az5t2bj5a8tdj0Y6B65UPIhlIe48fZl5YSGH8P4cXHh84WHA6olVfjG6j09G878G+ze7fWh4YcpbWs
tC2mH3MGCxEGQRvVAlkqERhTX78a46cePHbbSd7hoo0iFLK8v2ShEi9sIP1U7wiGtM4i9qTYZFimVdWDxDFDhOQP3prI01yPP5LD699edSwSrTWeahEB
nfKEHhBl9DLLCoYdub0LXlxdBe1d88u14B3IWdtjnaZiPpXQe1YsSf65cDXa34H8M5zGazJEYpFTe7ahPqdNfqsUyYiZmdCy+1W3E7Zmfu2Wvf3V4uxw
pNzx8XYEkSwyE1+MEN7j64Bx5DrBFQQRdScmlZICfocZ9QoGV1NqKrcS+8bs4csVeOnmce3hu8SpNDmXeC2PDEpnisikiNuQJJWR8OXE1qIKIkoiAoCJ
JgqQxRAMEGvLf3OOVGzlDLJuKihixU4kMjsddk/cRmUQ4cKHevO/HD1wYQuzJpXFDum/PfX1qqoMJ37qJDEow5uwFrXX6cTFpCU6zAPOTStEoJKk7CRZ
wkCu4bfFdPnpCTysex77GgfA/ZT4haCOFi+cFcXmsABtlRM8vWF/EWPjINfajm6h9AopRRDFvr+dayUaOO7gQeizuSfO/nu614pN/s/TXz44zdjKl3z/
Zk4OAKwlyZROMRoUcjmQpDEA4iwajlpnxoyOcSesPAMLQR2QBx41E/SsY7rTdLwZYnNgmW/xyFhln64+Xwy+9WaMNcr2C4MMJsZb5/E3OnL3TmKDLN+K
iFx+PVm3MRR5zx+EYwlKQBWbfhBShI9hlp6oUfoCzfDd7wxiVoL7Mb/M+2y6ws07Jj8MQyHnMfvf2ntX1Tsxgn2WbwJJI+2EuaxmvH4Hwamn8PlOtbCZ
IZZgw7mZuar8oNO3wHZ7F/v9E4Eg8VgflWfp8fZ+mW24uPq7i64WJapH/atxL1+b09/sN+AsT9iW2iwQGXk1zUWWtRWyEonw/BbmW3BGIIWXJs+5222X
50OEuwLIfreH5FSfsYDlUkOiTNyf3pu6O6RScXMYWZTA12o1ZMx2QP6GZdjUdrlvHbM+wfPHT0Q7Hu7/st4Q4VTrtHYOFW9hqGkgQTdyFBQz9nPM4XlB
nmwsML6Hq595+xmYUhT21cZcq2/fx32P5L3ps5t83fDOv+YcI5LVR1puPeRYmjBA2rYQpQWW2Fbavjw4dbfkF7rHjD2yGdbyVXCXnS5QB8c/9z0Eq8nn
otRiYHhC1iCQRYIRfWd7cPa/E212H+m/GddjWQmB6CCSYkBCaHvP2V7gXXyNSirUwuO/OpesnlNy9aa5vmlsmC/aggePH2cAca9Yg9rsRj/OZz5T5csP
J0pTshtzHrB8r+s890mba5v01v3heOIw3SxLD4yviKo2HpybLC4Fe6VJoXBuUrAkj48y1Xl8fvza62ghlQGgNJW5rTgP2EIEFRcaL/kAEAh4KLAI/6sI
ivYousURReKiwACL/3gXIpSgGhQoFpoKKUaQoEYmKgpCkRoiEWhBIgFpUKVWlpUGhBSloChUpEpQKEiGhaiKooRoaBShGJaSlShQqhVChWhaFopaVQMn
87/3D/2gp/rpUyIIikf9eYuPFMxNVvGpDVxWmtQCZK1FTEO6j9MD+ukm/12/n1m0yv+P+Yf2h/9A+gH+AfzbvIP5eah+oPxDD/INBm5NURFf+o1JhDEp
EH/L9Afw0ofn+f3v6Tl7tfzf1fh/Tx3pIm7ePV5l7+3Gn0/57b+38/uCD+n5l15/ZojEBN4fbLPb+/2c4Hv+6Y+7/CHWVxmcweoYeGzN3p3gzFcFl/k3
2Oj53H1H/4Mz1ZS3VVIUFoF0JYlmUK2vnXL+tUX839MG84+9RN/7DQAkE6jXhf4qPv/5nzenY/5ciA53NcGNSboSBdTC3AeXVXFf5Lx4gpwbk7ko6J3A
pX9fd9DojjJF3Q6cA5u/7smZyFKQ8IFuB4N+M/n7L+fEx4TD3H2FNTOQiUdZtDNdYvrfsNmg/fFdtO8d4hGtKfz4Y2ywsaVbZ8w0lCDAnF8y9kGPZYWI
NmetlQlJnbjsFOIOYGnP3U5MFgCEmJYlVuEi3fAOCufp3j7kdJb4hGB0QIhA70/q/eoZJaAQQtZA740Xsl8wZNm9f7NDTUTwXKEEhi2cm9pxKlVsu+bY
mgiCUu8tVAgkxcCZheo6IEH0I9PokjDsmQ3T9ZSD811pyOPNBxWFaf8HEvLc98NQoe7ENfCXxi0eThAJd1+zM9+N3FFYVoZ5cxjnBeh/NmnpahraaDJp
QUXTwHAko8OmuKWWPenvDoXh8QLL7S/xPWUZ4pwWTOrQtmzVi8i+dsMMoc72gRS8mZl4mpyJkQFpHiYGEkSKOfUxzvyoi3JS3qYHhwtnIvqVKdxzpDzP
M2ylQenGnSSGjs+oJbPV7PLk4roXLKMUMoU1hkDS78L3tOGC3Ay4xrlBo9sdICoGwIJzUMqsGKW/tgyAh1GgIYkBxx9pONPYum9YdkA+XSiLD4Y+ZdoG
vPl7T3GrtnD4/Q1xc3xQxnFSJegHQEIOzkghGc6P62G7M3DDMpZZzrtcpsje7wyvOXkmE9lDzkvH0ayKdr63qdVrustpzL+dDt+hmYBTghj7hioLQELj
K3PCSAiQCUsQNxZf8p3oZxzQj7lge0lYfNlfvxFw9uSLgb3A96Vb6fkQr66VVBfZQkWZY9WJINRoocDYRRu0Z8hqKDUMuV5kBTyXos8faV7IKvm/OY3J
ChNYLgpygGv76exdF2PJWP9ocBTDmvTPe1R8FrLOf2kTAWJBv6ChszyzbYiyCNLLvjF4vWVdAu7HQNIJ/DWDwpz88iGwjAiKsaxrbSIJIHpQQjxMg2gY
knDEAsqhqG6tHtULYrSfAhpTRsFy9xgZwTg9LzIXTXv4XKVoLOjY8s4e7wYzji1yRt5EUfXMNYLq30kR1+HQUYzGtRI7M54GiPTzuCprUJJ6kvbwqHhG
1Hrm0PxdGHOS6msTnZTH+/ZD2ZNuKRiCLKLElmtBypdQzuw8jOC5CvIPgT4LMCzC69wFhUy3nKp7hyFoQQiSRIJnyvFIYiwZmilDm1GD1D+VJJs4QNTp
RrLBFaImvqFF9mUqa5q0Ss3Et9qQkfSuv0nz8vehwWquhtUWbHBVJixKDa9q+vPE2kPr8ZRjoo7UtTLWlJnJ6ym8hRe+cBCLS2Z2l58DWB7ljHmDl1jn
aCQIhMBdcvAhrJ7SmstLJGQzTCGSCDKLsHsQg4gP+OBSKSpwr9o0frVX54ilFlwJruxJYuZRY0oT6eemu0PxTYRr2WiI2x43nG/Gfg2hkn0jLkfkREbm
pDuUW4eIXdvxmsuivuQDQN3vts1tIFOUwxzoC+SmEIOFDNK2YAjthIRGN4WaXvJfolgC37K9/nm6RQ8kdelIOmZPVmj5fHqcc8sPBlnIjneyoDFoZowp
DxTenFf9mghPU7yNeb2P07fLJYJiBvacIsF7MflM8QGvlvrGvU/U2w2DQbtl8JbOjJZ+EBAhAdCBx0Pm0gC636U8daejHvhc/bn3Zedjz60oQkTAsUmQ
4ZbqN9XaEAa73s3Azm3Rm0HOdVsojnVy6z3YQWlGeMkCJLRsxgq8R9vvVkli3y+eQqNUOT1I66hnuEOZ+tB8s6Whgkgwy/L5fZlHE7v/tz5VFRPM3Q3v
yyHyWJiJTUrKgqKLF1AxJHgh0Hd5B79hMwKF242WFFiBocMEGndpHzpNbHKG3B+SDRLKDQ0BPkycsO9sK5BrNp8jdz7j1bcKujtL3dflZKN/xvzpvQR+
PSmbJNBQ5EykOLL9medJbgrIdoWDyCm0qtpDQiDMHq+VOZax+F2T4b45F/EYwTsII0FfUKl2R47h8XbrUVgWKa/Pj303rTfs/go2EdB0z7EOEvT8ifZ5
ukAhoc4NpKOHxFTGoPQT7bqJyxSeYjBMotD1EF07VNG3l8eSC/7+49FMT504go1BXwcssjp1I94CfMeqMae4NJOQsI2qqrWEZONGrku3hJvXyUngckAJ
ctbgD2IvmqEbKAlDHAxwkCfEfLW/t0+l3dHRHot602DPSWIjKYc0097ZVBglq3I/ux4rKedI0GONYSUAHKVwA+0wvFRwiDSAZNzDWgdQIgtic2a5OvyX
LuBdNfdQwH21vAe4ce0VW+L3+s/nv+VYOq9nXiyj5TOlB/ih2+u3dGLNl5NOMPkwipWZe48hBRyVI7UtgxDWN9j+f0PdCuRl/Z5+k2/VQ7R/RnbRb8Vm
EU1vfzQF5T+qIU/P7NroP9VkEEGTfRJOwQ4H6pETDhBUm4XrENU+CgQU4RsQoiAGEAQPtxc1+Z8iLoQ+hA8Ia6gVXFFYIp5oV+z2UkBvbNRrh6lS6/JM
A+zSdPbQwWljfMjcodS/mGwa7Dr7UHtrNLi9vPP2F7FSHQu6qNnm6APdrTeLu+uerxpNMoAOGdRnwdmMd+4bWXmiQgByVK6/N32eSB7dKXDiwWot6yiI
00kEexvQHMgVItBS4gu+Bw3vKuomaHh0L8FbjH0k5+46GDjQiy3t6udZZ4xGQLWiIcqoIjBrHS1Unz2eyQowUSErZiQWfHg4zgvMpWO05LBe7HyPUZtM
gSfZ4bOPc1Z1SriXNg2nFmK1lwFPaQiPl9+6AqRyXtDZgen4JbuMH8+9uwgi9P+bwQNCRSQSgLbP7yIx3abixRsU7vNT8WOstn+RDvRGoDx7xDg4MqSY
Ull/2cuATRzBOBUGasVs8IBU+XKYjbNogknmXNHELcNUkIuncJXDzYRHZNoTsO2IUJQpSWmHPbZiTBy72uWNBCrDfI5BHR73KsetAgruICUV5/BsTR4T
egogQQiCgnKPp4/D0Bst+c4w9krOD733BEhjXD7zrwMDaqiDQUEwn9sfcOK9aEfgKayK/LxYOHFL4ZTgOQxWDrBVMPBpG3/SlBCHLu1q8G5J1bWI2539
Orc493A5PaAQau3r6YPPT9iZupCPrtd9T3fS+6XaARyfiteFQ3t2/j+tYQRNHkGX9l0cqExssDtL21eCed4N9Gfbot+Hbg+kcA6/VPI7I5XxhLQlm5do
SAED2IQPS4E5TqM1xmmG/g5tJOA2fBTQ7q0F8x54n3TbSmoYo5RMfFEifhzBPpaVnLioBZVVQTD809GUiSjlhQsOKrADf68U+TfMnvHpj4er9sIiltPZ
IDJnT/8feMf5FmpTXj+igJ4XjQUSHjwCQzxif0q8+Fr0WkW6MxziVEa/LGgFVagCMrIC5iZNye/zP9FAT+idPE9Fbtnzp3Nw+Nc1CQPMfv/zjT5nS3O5
eBBGnwXJrIMDd4/zVkDuS42gHIRCyHbiVginMFoeCNF/UvuA7hEkRPPjmSWpaJP/pN6FctesF1yQ7SQiT2uFOQ17H7qgwqk5qEuHdNo8RlwrMaRftA6E
jP1veAAmdDR2hwdeOb+psD1acclHbEcSVzGjKFcrKGJBNGCTQpmFTIuKYi3SFvzmJUag3GT7++21aBR+rpyg2lY6PrcdQCKfn2UuH7sXOW9txi297Agg
eI99Iw2uOkaL3jWQWRhWicxbKjBSM2pzItzyFKVrBfbenu7RvAWrbyce916c4jPhswkiDPsF2mWlHfrt4pbbPz9NcW7swcGHJ/FR8X3G8aBehH6jEgc4
Cnes32g3POVvpEBSHEN67qOW+bXgurqW81SuaiHalWXCin6lC6RaaVh6dBT5sUAA5AkOSEOI3Z13+UDrRnytYhRGiB52nP756W9Ll/MLLET9stGbw6iD
j041ajezSFxCIyP/MGpc+ZlKGz8bwYwn2brR/CI4cV47rfxmqZZRwTzjM4cz4ThGKdhkRAPGERkoaE1YbyViuzTF8vg2hEz23v12UCNQvBxccsyIBRrL
gAG+SgggKfkpg3/C8Dvoo6+K3mV33UeJTQm0GBx3NWqpE/nIYEDd7X60eOnw+XnMRjzHTjrBNmksf9Ph5w9FenzLv1jnb+t+EIV9XVp+rVTcB0X1KI0V
X4Pysozjis+K1JUVbxlwrOffR5fPOk42X/PuUUBMPHGeSZ3ZmRGnmr8N47y8Ih67bP4GVtIAuMQOUOnitr0mKVWfb+V0hiMgTgwvGyJ2li20cvbac1u3
PjyjMA06/QzpVNou3/BU74hXgWzkymBIPMwI+d9CzqThDzdR2DfVhAo74ltzFIZj25mpF9IFMsY6dc2iZh0aYf9op3SfhgSbvMO0ovb54r2WLQYqtVHA
i9N5KML0ppJYw4SpdROUYPNRDu4TmjyKzl9cLTfDbt/ZMTpe3upH3kKI5Rbq303GkJaBxOj+MXfacie718Ne7w5THdbLrbLS2UnnC3s4bOCMV9WLJ3QW
Krhc1yIdSTCUP82xectFhyrs4ktfBZToPTk+4xNvTW954azcYTbHLLRtObff8123nYPhb+WYaCzhGEBBdRhss4xmQ3bjB5KGkOvq8oRlXhnaufxoHPie
dVrqtjDvEfRJYZJVuzTgrrmG8+0IIT0ToQPBV4KQy5kd3c7JGMH9sWcGMPNUVC6qXWvA73OjhRcB+TbP9fisizKVqIDikmyIFhAXFxoR2c3Qenn0MXVv
oeTiAFO4h3gAvbP1wvk5HqsASAlf02tc5VWIaGjXs4hXckg71lGfqmz3ULrw+Z0A6SrWr+htaKk+dJl568dc/hr19VOj6DTaCQ+7e445ayO9uPsHPnrx
pqZfs6NWteb+4sa3EWa7tkaDXyVh894PyxGetWvu/eB79Yw6zbfCt2I0T1+GzRkO0nsoMJrZktKdPRrH/SMbXtIhaTTePuxnDWE/RRjov7OfXWukvg2w
p+Nt3hD/Ne4N7bSnpqlSqAfhRh8iEeXs79Ddfl2l9V9bctB3Nt/ovhIKD7ioo+/vIjBz6nZx0FSO7GhuHV1U5WHVl5r6mect4y6ee9KEOZ/6ZO/u6p3/
j5ioNn1jtHpBEOdTxOf4zpviqFgWg8FGAmK/BWD+Gy2tP5QvlGL58vbD1wXRn5yy9MfO35/XXjPFeWVIL+hscwm2ycpYK84uRakB+mUDKHtSPCPvIiX+
mfvcOSCgspC5w8/73+72j6m0zqwagKgQ+73xR76ertbmI+8E9MT2HAgzX30pgmZB1a3H3B3YjLEhR3I8aiBfGbz0mnsLn91pJIm/2KPXPABaHp0wYGK5
K3/m8BfIemSQAm4AjD5DD1NGkMNv1KmXnS2HHgPZ626QFgwZc2FhnXUQl26QhUHxlqbdvCQr+Hd7NP1QjlUKVUILM9lWv7OO/3Ht/gTFeoNkY2QYHR2j
kJqwr9vH2WH7jRHvg+9cTLT9MHAiSEZDoadJx9Jn9lfv3ZlBxEhwQ4iXepEXjQ95ke988QehhAMzP9O1h7tPZljLNLYd8zWTjB/PoFhKLAxCgzpw85j3
Zt7s60qF/QUpbLEYKBaIVqQCh3UlD7lXt9uvreXkVGcGnUgal/7rDs6K7zvIBLfsVh0CSO0SMmP865cI/0HocoUoV5ldjLgIN9uTN9nuACuupQQ3doHq
V/tzzY06j+Xo2SXGbI3fnyg46BfvlAYT+K9JOMyj898qfNw788zZ0H/Qj4v8j+2ydjlJF7Kpghroqgny675uTtLHgwjjridIGPeYfW8I/vta7xT68Vof
WzGkVlP1aPP3R5Sr9MN8sZ0G1KKc7eWsYzrx41+jRqU+l/1a5wGjBcreW7PxLTVpRnJVWcotIvHDfP7PrpKB0lAh86eHKTb4q1odOMNDcZUnVcsLEgjr
Hr2yFvwdYK9qa8+Uo3oFFqb2jGTWZyXXOJ3jD7/qvMZGP/dfQfPHOWFpGF/3vtAGF9tZu6nfG/aHOK1XPve9vTGOj56LDOkCYZN8x8pCLbrRwz4eEIt4
0hBCZ6eEsPCNqfZyWE81ukoBoR72hjNvsvBsi2RwWgywrxQMYrqu0R66CcHpOvvk9IBpJKCuQO5YHmr967Qcn6OTejkpuVj9NN0L6n9p6SVVEDPuX8sQ
lwnoyK1OXuUSj1Opci9WqQ0Ocy0pRn4rwBnt35P+u6vDrj8Z91RGEDcpTP1SvmRyhjlq3q85Ucr3dhrmHNflLnTUkz6Ueg0kQ+hm8Y8lFKmIrM5cns/9
8XoLfYo8aO1x6zmZwWHhnJ0tr++nR95uvIr+V6xrwyfhzvOMAtfoZQaz73XpJqEenljEITJ+ZRDX+GHze7EZkSZdGGbZQOTZvRaNExt6KvoetsQrTlJ4
iCjahXEYdFwYaTUdn/NBw3JQpJNr2d+5mhCCHF2hHGjpabFhaS7rbR9HkGTIK7G+HWa06SFA4iCzH3PKE1aHkRA8LXYemVpCsuCyFIQp40ePxbtz9WGI
joWHKkJlYc+b1jDNVZ1bbly2y7S4GeQrcEVecn4tNI6r1eu9BCpdRtTkz5skRA1tHqztC9mp42tNQfQcGj00+PsexMuZstWx3QfygLR9RXJXaJtBRwbh
FX5zw2T4DVNVo1OvdZGNVG7GTxUOYXjNsiogvBYeONKrLwKEktIYVNT1eOlvmrDahpvms4m+JUPXrLjx04cc45YK40krHIj4ZrJYah/8oeWfnz0gpoc8
VrDeumU5VM5ikxIsN9grmV4GMbQc+uV675++Ehg0PocBx6luYjn48nD+6rvlzdie4y+DHH7hvJz2bhSFLNy9hU61WIaaMXIJgdys1TxI4ngZlOuy57Zf
dDLnlAnumpzrAOYKsh+UvUy4rWFo8JVBRtrLPXyeRlt2+3bOMufFb6ZRJN1VYCBcOVovib4jJpCcznPD/lHvsHHcpWVTfh1h5MsIVDUzhtaLMZQkHDMs
WEdN5Q3lGzQDDzWE+DV92LS1hacMvOvnV60EKX7SGYgO+L6zXNYsIdG6ZX42yxaAbu73GVt87Vrp3YqOCibGVdO3jfTKctKNVV4aL5b0w9jTnf1uL5KO
h0nxaYZAiSkBkfud9NPj0LadukiMBfGpVU5eHCsreWr6HLX368w3uto/Ghfi+0HWjbEf0/N6GFvTGj+EG9Vkbz6QAlp3MzSHds1IrFQuu0HgJylz/w6f
1f8/9/Z8jUU48rrhPHPPQP5r+DWdfyhn0e3blVqXegSGrsh0VEXHTGWIQDmUoxDr8nG5Dz3LBC+jBmNGAoXJJIcxv80f+JCUxTC0oq8I1QyH6uh8t35f
s/V/f4GhI6zh+FIxqgUP0fkVer2/4L1epy7v8hOoSfVnNVf+5nhajI/4/bgzxNUzXWUrVVVSb2LcLgQSlLRqPtZawsD4f4LCEKgIHOD/Vf8cD/zkTb9D
8/y8VF+J/NB9vrmA5+g/i5P1Un6En1/SoTZy+O1lk0eCFZ0fuZJ+BqVqk+6erJ+k2ERvjT7vwtZaIOP7awjdUimaw3NsZfUJoCQB88NFDOZQH1VXc1UO
esCw53MB9yrHKWatqtrNCWIlPrNbwZsrPWn3j+zVP04n+PSqIy15K47fXv4fXuZcBY0Z8wPiacfln4TzEVUVUUiij0aaoKfbvt/dWXoPiacdVnx9qpuA
DKGcuEGUQ56ry7/4ynY6ldUVCpFVYEN+kYdHJDnv/WqOQ5zirk8FV18dNf190METMAqiP4qj2j4OAi5QYQnpzHiUGfh0h1HNJrFgrHQlVEa6ygJZn0Cx
9R91Jy2oE2sN15BX6sfVXoJrErSBgZpIt5fRMXDE4QwhFXGXf6U4Pz+wVemVR1OQ3Hhz35zQTncQYkRGFBjAQ9kK+rhHioWUZuSdlBuRZVdSslWAgzcV
Rou7LHUAbH7f+lBbeHcm8ofyhDWfgY0U6ZM7xzdRDnGwTfvYelhO3nSw/TxCxU9RBZKqwXb2ati29NqxDLchlXra81PEHn/utgWuSos7pZIXoiQKFxtF
EbCyWQIZFOJO9OxQHykgg87rWCD88BFoMKq9tiSE71VE2KKg09S+Hcn7/dBHIQdc2C7SG1f6/Lt1+j14sqMIu6eOCArISEcOGXVPEfvYJT+/M/ZSl/G9
BfqCB6gXH3kco7ViIJs0OH2r/CSJJAQc4CWjS05sOAXJW/q0kLjnoyE9vh4gR5/0qwFwqgUMEBKQ+Lbwk59/FPgdcJTkfqvPTag452MnOO3K2kqgBkVU
C8/BB0jCCDPIYOWjylEpD6OQDCFMlfIuQb1DPAv7tLkD/aaQ0yv0NvK9vg8pi/LzwEc06W05xE6gBJlMA2IRE3ICDxiKMF+FGH4WVqd32OOjPRwvXq1v
Na6yaZDkJ72VEHK2WjuDb6vmFPogAPnmo6nN1TIoM3/lXENiLHYHSe26a4jN/oZPaUJzEOycq8LTkJzTf3Z2Peho/uTve8UdmdeVcUTn6/NGQYIQcimM
hUNA85qBqUHmROKyso3LSXse7kuZAHIkxKQKJoblJSXpbbtUTipE0+yWXP9ohvseq2uuMyPOYgjQT+56vs97/kNyaLIik/N1sowrXAYAiSpflsYLxaKj
zYE8I5IJ2yoHg3ce55bDnONF8PvCvvFdKrxhJWDwVeSr3MsnJC5LjKFOMJkep1oSVgo3mnq14jrFeceYygLlckgIDjzk+OBhnKJ2COVloBDitaiDhqqK
/A/h8CCkLbx+s6cjmybfwAD6IHyIyTOguUFFfKi1isJ1B1ZJ1sv0sr3gw6hw00EBAYqlrXDjrNJV+aq97tVZ2mzV/sw9YHuOTdL2b2w+aGWVhI042i9P
SZTULzl2FvRKnrf1z/QeFYdVBM7kJAGoYw7x+jj6JQv2FRrUWAZR+g5xXhGuYz8jxfLkNDl2nG8JKOAfzpPhbQ63om+on3YOIwEqmIEX2EjoR3IsvRDK
IwARJXs5W9FA93RFyrnavI57r3ihws60aslgnh4SZBOxza4UTUdAMh6JCefu013sidw9bMEJmgoqJnvw6c+0ZJxjX14rLjgNUVIgAylKBlwNIuoQsJ3Q
BB9knJPcx+2r+zzIW3vtt8gfOHbZGwxRJeP3j7TFwcEQWWuxWHBcRHpLcYBsC2WrPUlfdES4isRafPrCrytnYXQwaSjj/cG1e3iOnu3zA3l6b7W5448I
qSPZKzOuYZIgl1MNBUOFuq5FXpaNB4NFx+ge38H+/y/mFXj1I0KHbIZ9mAdilREd/HT0UpDaaJ6kfhOrKFNtjj7uXtnZvqXMbqd98I5CXRKaiIIDzxF2
G+kAYCms5xVJwcBh4+9dPVCI9+YonjYMgoqD27qntSgNQO0vXn8MRCXKqFQoSZFd7QDzi0bchFnbjKkYqvBhgljWuZsRAfPx2zeVZBawbK1NWnCJtxye
Yv7Zb3xF+bZhwvjGftVNhCxFe7r3cCBzp1H6fjK9UuB0Gn62twvpmEAgDuv51Vx3hp3n0UbjIkhHlpXhz68lwKjK5mcioyYP/g6hp/VQZbIu64IYUoJv
ceMAthtIPHNecoAGiuB9WoJhk+cVWpV1DB33u19F+etuDhlMjSkBTxHO/aVtcxuL10SCyopu3SoU6uuboLuoUETKDl5cpzyM/p2tmJaiOre0dpemY54M
uAD6iFeIXgeBsO4qarQFA0hGCWhDPdBwKDNyRLA/DznnVJjqqXpGo9/ujvIfTJBMduqazkldm5z4jmrHO8e/DwxJcSVsMzRzbEHBum9Mnn4TncTIC+AM
gXQaEoWYZh98/Yt5S6mgZ7UDB4QKA/goYyR92Ht9M5V+H0gbQ7S8qvflZNjeMAp6/m4rQrjVg9LX2MjBOtsejvVK1FyA1aXbnhRiyhn9sRmZPtGnnSRP
bPLFrMM+NBZ2IvRXG1XEi3EfEcXtzTiNbIDDQM4Od3yVQuITPsgp0Eb7TrlvKp3eMnDScT9DXxvOv7O8hs82P7+JEi+m5fikOO2jikkiRT1q0WX56eHu
74a1QKcqsnv5vBI4GeqCYO5j6ig/vwJjvefAePdBQxuf15vESZYTHGAZjX5TgvkE0nfF+0xsI2UMFJXlQPwPnbW7tlFgrVsME6x0aPd4QnBZmar76vH8
d1mO75+FXzzaWotswjziGkx+PttGgEoKInae7CJ5xmnRPw+r6Fx3MwLCoM1nRrrq7NBYx3iIjF3mN8hNV05e+GQu8Mi2BBktWySHpD5WU0rKT0jACHIS
gql2+NPKQFL2I5zpqHQ73hbqKRqMr2NVo1OcvrNwnCzbVumi2stOAdooZu4auYqPmKUmsSlDoWqr+/oZ6r9j+3dLEE7e8jxWTw/be4pcgR4YPpZFB4dx
7szxfs7/3pRSZLXZp/LtZvmE3ruOljxMygzGrSVhlLePKCMhF7o3mm8FxYRGTCHgR9ZQfX5a5/U2b1tMi3pVxjM98lJADg+81TY5BptutPjWYrxBDZUg
uYeBKBetGvTr+Hl+Wcsr+HB3vnB3hEomhYEN4cDtIVLwBEQXXnBNdpcTCC/LxoHDkfBVAyKrUMm0VuxLssbYfT0yn4ralp2WXyvB9RObiQUOROi7nKQM
xvz+7SWl8ssratAYRyTMQxu2CIJDPSkLsVgUjoFVKjMZDEzrncTdwtIj0qGociGpXXQVtKR6DT666a69FnwnVIkPC3sz0gdvuFPLb1XmRa/sTJ9vANzU
RX3z0iMpo8i/d1iPz5Tj09TLn9rb5Vxh8TkYfXhif2Ovm/m6gSNIgaBnUnZjhMnQSgXbzyF8xBKrCgvUXtQOcX4Llf3BZ0Pru4x5H8kb7WBeJ87GsbdA
efO3/ddD0bNV/ZR2+giEVyDLkTbgOFTIJ1PCkjRQRsIcMg6ducP0nONOWlI2Hltk7qukg6UpT2kBr5NQexClBHK78CO2BisiGusS81yZ/B9GXC8ZZB3E
Bw8o6eyOfdNq+Gl9KykIDS+nyEeXAELOmefp5cXXbBkMVHPz1xCFVZx04EV4D1KvlktRQQpUrvBYagnB0mJOnD3LOb3Ck6bx1hhvpOmcco+Nuz53p4PN
spxBb6+Gm0I3WZjPSxLjvupJuJqY+GHuXLAlcRX3oKgM5dB0P6l4J4KPBCwThyVXHKAwJx6st22u/RFBATWyeBeIQcdcNwqMnVdGEnTMxGqiE18W+6lQ
0IkcuStUfok+y5Mn0C8uQ7voLCwnPV0HGKiIZ4tonAMsDoSRLqIyzgtnQ0m5Ri/l77exlQR7vIW99s9ARvNAXA28USIScRbsMdBz+de1tbkKbcvEdCav
FAzYYwZJzqUyUnMAqDApLkNxT54C84qTqnmwgiy8dPKVOsB3OtilZbVodNvl8zgdoTRhr4YJVQsPdx3nrgaTNtd1lZRg0nCbw+P3KyBvpNS8oIZlBv6X
HJvrziG0y/CiurwPkqUKkkTqtFDMOfkodbskKRUUdFkTuUAyyGZPcvJu6DrwhRwSpQJ94f7cH2UIs/ZKJBdX5URzXm5hfOtMRzHWRr37fDzrUTfD1vlw
Y0varpUquA4DheE0aqNc4bCDqJ8AqalNvJUFDuOLjjygApSkJcyr3RA+66EuFXXgvIvtqWZ5KNyiIIFAVCv+jx0cRMQUkVHZVIZdBtqo4ni3Dg/EQlAj
GnPK5OQyvsPoB+NGERvsse40XioeVo9nYiB69VGv3NHn1iPabUXidTPSIbZaEZq6L7uXGUBnR/BXcp4WRUsq6FTRQQWWUTdfGdK3xiA0o8Hyy42uHai3
KBd+PTt2J8YCDL4t4uI+Jr3W9gbn3cObptJUXaDQbiyFyJMxg8mYFjIa+ycYT4rLwfm/nNcuker5FJd+DHEIyOparRdXg0od0L5eFqsrf981BMp/ondf
wLyzAjF+otRD+eX4pzNz4able4qU+f7t5pM4B4lQpEwwNfJZEbyeLkpxGQpQeL+T7lILcw74VqK60HnzzUsdNG5SE8h5c6f0IAB/XKP/yhBP3h+IfPn3
ceB45fv05TAZZVRP+i23DKoiW2iH+zajIslaIyiWuGVIQtEf8WDy1n/j/x0B3f7j/yOI7co/nygYipaGEtChWeb/jM/BM/6/T+9ITf1wD16IQAPqk+J/
DczxK5f3+XjPJF/yM+/T4B+By/b+f3/Q4lMVdA5/eqT/p/T5LnQukeh5Kli9sBdzSv9/suCcEz47fpIpOmIY4RRqqJixDP99T+XQrBrvlaC6D83jXhA/
Mie8gbpy1AF/k+f3Ed391Rya/fhwB3ZtK3FCa+O5EvHom/6P6zHEa4f8CZtxXyM7THm1KuLpIy9OhlfK3HpTxZ6/7UT3iejAQ/H4EoUJD1+w/WqB/M96
Mkhd/bThgfxcRiCMf6N3N1qsxCo/4UD+PLP5UO291eJO8oVh/besIxppgTN0LJj5h/Sds7sG3/ZJz3KTxzdCIPMsfQoFSGxPPksh4eei2EqQ4HDIn3Kw
WKf0Yky4tQ1QhWgGWau2LWLcfOkHB1Gw6Gdmo0A2XOakR49WBWHNp586SRth2a2bcK5fNQLOso9SDbUZAnBApgGlUXSE/t8vWegM9fj8j4S8L4uD8gA/
4p4AQkEFHzoCSPasxX9LL7PbREQtYiSJFPkrDxIUw2DN6N7zpmA0ysW/UDWAehwlPtYJb7cfpP1Fu7ib7gnI6cSXJacqDznzA5Gp2+s/p+3aMRyqvCAZ
iHg4gjrByF6LHWrEymvLR6/x7/offLduZ/Lgtc4BZzgb5PLn5Lv75/r4bRuczP88cfXidsQYsPRVUhP+h4hTx6yBrPaOd1fDuDX4vVyOIGGyPf7FszmD
mY6oyOE63excf2/Ot78eOBE9eYVrinJteZ5m+6kOPCmTIILm6f88t+bARp8fDF1ImVfVZP7u/eFbUvdTeIuV4Pn3vbK9yyu50OMHpFxMEg7cFi51hHkb
RUPJ+MA20m1ebd7Pn9wxrf0StD/Pn78pzM+y3yjmS8dv0uPVFaTak1Gy1MhBnOj6fBZjlGOXFYz9vIe5p+Lnd7+VVH2kYR69DzE8VfM84OOYT9ZGkhvv
bwZc42SWsIvi8ciKQPJmqKSeK6ReAv5swDrg+Ba4qrT1uGp+6ShvCatNRCRM84tlo1wXOuqj1N5Yee2bCztAwzrxq0S2K4j2nJngHXPWMA/vbElgKnxk
u/SEwunvXjzq573f7/E+1oclGgvXieanpex2dek0kD1Yx4ImOIX2Tgf9lvmTq7PmR7575v3zcRvU5VRXmrRMLtJyRnNXOC8rNCRHKOwm85FWl3tANtiX
fFH5HGdJQO+T4db2WL8sc7sDlnltTEI65WjBGlif9IyaP7pfVDwjNhD4tO63EnMuWjxoOhjJYdzR0h2eVpg81TLHo41x4M3dXln+gkLskNMGXQhsfVtt
5eZnvUIHZD4w7x4wbMMQlCFAZPZKlKCcSMQYAvu9Owb0u6+cR4fKRN6uzqLse4MbfkoBzYccwtnhxoNh9yAHtMxI5L1fpQPDEevdNjTIjfef8P042Hg4
2VIXFIkU0c52Yf7GaYe089FsnHXpdJw0ap+mv5lMvy7OLG0CSSaasZY/YtzdEEZHUgC8EVMil+22WTiCEkl/SOKD+pzaugU8J+2T74301WG/TYds0LkJ
AsgHV0WBIIDqh9K9BnRvoPu/QoSwerb6vJbG9WgxCe7pkKJEDkChH1JkiJlZF1tUiQSkELCe5O28PScb3BGysLeRpfc0Jv2/0IIuR/oUCSqTTlO+x+XL
IYTzZJ1nOcixwDKHbHf5kLhxzNZvr6Z56+X2WDySGeoHDrLqURjAqoG8wYNbTnpftLMyOQhwmuVCxYUIc+G1+EyQKCZQyEGsY108n+DTFnuapNLTL8Xj
1No8ecWnHysbuG886NT2x4gvB3+8bxIXWzwcG9LosmYDQQ0vLTXOTIASBaYCrwRhcSi1+EBJNMRim7eFFQqUZHUGYnS/MvFMJRLblpW5tp73a05W03/f
ZcadBIsUtpwmxIjFCHG7Ksve1wKLazIsrNSoVm63SVDQPz/z+t0blGkYLv2BHkgcL5+BCGBD1sXKCKA2AZvxAcTWnpUiXb41NQNkbPwiZ9NWaGyw50GP
U8AguYLD5ShnhpH6Tz2KI8PQ3wpZ2iGB/NWw4JBFOnh1PamonuZLtgnAioqFVKquHDaxyncddwzNoY0C6CvtgB55+gw+d+4z4Eria6MPzD7EOrmtMz5Y
Yycf73t4EeEl16nNp1m8DYxjQME2wsNf1cdvLPNlcS8tTJNwXLD4Ndyhi+VroWxYs8Zl+zju3cZ+/4JFUUEVBBkWar8kOyG6TLFXax9dpTkyhwlktlX3
OOozxuIulC5I12mshOKFZsARoFGqBgCB6Y7WD3Heh/WdP6G6I79vkeDsd2edKaiOwdhNGcsZlJi9Y+lMhFk8TCQfQd9+DMyyFHztPCQDoBggrzo5zdo/
yh8vq49dNvfub8OeL24kUDBNzOahqQHXffipUgO1rFQ4W0ElW1A1CayaQLkOAbQdTunCqHLObeAXtFWOgCLKUZry53y1pxYDkO0fKdjSbnghaJJY96jx
xfmaD5Q3iklblpQm4t64ypQGlQ1y7h4M1BI56eWISEQFC2zzvhHt3jXS8OYsZFCIW0c7QJJZmm+6Mb2h6+YBWoHfv11NEOPAwX8OE/W92RowRFDXVIVO
fPhpxMs66aZCBnyEchPLv62ZcsFgNwzDHU3IbZ7goD2rLl8DarUb2305ZXy5U138o9+vbJyU5kVJ78DY22sKNO1Q8dwgSAsRfuIer4kALInAVQcJ2gNi
ImwwL5jKDpJUvYRoXuKlcOZpjlbLCiOdGYsoRfSfmeSTE7DxqglRPdpP+qC7qOZDDX+tmLKoGiqJyEA5g1t8j8UxxwW19pRYWeHDfyq08cQ1izjvA6wJ
Wwsg5Vkkw0XKCLL4zYMj+KyLte1YoLIFQDqKY32JpcXOL+6N8CjaNSYpJyQ5VEB7FhIpEsVMTamcHMhzABzW1fPeGJAuw2nArKIpzqY7KUEyKYm0Px5G
kVgIgVgPjA/4t4AHO/BG9V1nV25O8SIBmM53lQ+rT3+28OZ4cdb2tSpIJ96ecNnRp1+89dGT5ZpR/Am+ywPV9mg7Sd6ApFD2ptpxy5X+Vg/DMm/hz3LB
lJoZCRQwVEQzdo+P4UNPIoAjofZ7pJBcNN0OF4+mf9F4yGDmztvepVTgwbWGKGUhaG+OdwrQPZmTqcEnHzt7Ll3Q1Atw48dwakmDYd0RzaIJjou+Owuy
8HUFHPTtOwPAIKT0NsCUEmrjnecL0femAE5m6Qg/RLCzClsS3e4hgk53UMwUWFnJJAujIFa8OA8AoDHs3BBmB0hEIxw2AONkGjq+TDaJWakKAdIsxPUw
IsM9xpjL2QqNhTiLB+F84jgb4UUIHfOQ1rQ8QNNEyFzqppR/b3d3fRiT4+cnI38IAUW9V8V8OXcdqY3PcV5QJakEPXr638AC2JhMyJIIuR8c2IBBBIvb
lhgg+I58V9DZb+Vph6VnNPqG/X0vOxGktniVHx7oXx9xOfXeN7i6S910I8fqdhhOytAiQRQF7k/EDm36WwF5AbiggCHpoOvKdNd4cgUXhwRTWB5WEPOS
zIB/BqiigCkV3tOnFDJpVMIChqgSgf1aNijSv+13fxevt48L0k//fV1v77rDVj3DLWP0fM5bZ5oq7B486NfwomWW+qP5/1h+7hsO37Pb4gpD7Ys6hD++
Xtp+YRmUpX+jEYARIQDHb+nEGgGssIu5LQO/AN1zGZYpI86idqVX+r/JeI8dUYzeAOOxrZ4ZFWp5lR4rybHai2LQHZ3cu5EZAfyqfDeerj0LTFqJTIJM
kmJ/5A+PDN3F9ey7XdeYXsYMl5Q1AsXY5A2wp4549g/VnAg7oOmHfFLyGKly9nniEwMCELXFIvO17NUwcIyn7okBtM9X1uD61z2hRmHjZGxp2ZzL8ipa
9OvHpnC+RDsz11QD3xI8D24xmpB7YZYjz/ovb/neW9D+xk6TUh2ML0NET9TxMHRDBHBaCgY0FtrBy2lOJiCbLAUrdzDY0YLIjl3IFcSYhO3fFOcurlxF
uUmDC2rx1N5h/6u/57eUsWFe3MMwBSKpO0zCw753k22GCYhYo8VB6pg46JXj6Jm0D3fT5nwfRQ+bcIKBALBeauf9uHQOCCeMoPHoJSnd4rarJLe3HBT/
6/8EIMpDpBKhiJI4jbwl9mQI8SeURsYCAnbrcSY0HdgXOnFuu5va3Si1cHW6mXFCLwVm9kIRqLQ+/itjNXC4IdxGTKf4Z2kkFphtvgHMzoSLODaDygK2
0yoUoxrbcxpsudHfE5VYgTVUFuBkZIWcWgd7h4dr0E4nvnPHyPJ+DKuOxD5nDR39HiMGIztEbVo+CHI4u2imtMuFyeqc76xm4b8XvqoodD2594akK34W
YwMQFBEFgKEB81vsALn2peVvRJsI2Hr9cIA36nsWyDBlJ7gVQMH54gjfnK5ENko7ydTfDpaIZoKP9vBw886pSzi6zBS9meMzjYUYO1355m4+Nww+juyL
ihjVVR8c87XTq15tnh3h7GEN8lD+ah4ZOCiNyIeEwIPmgvpLM3w3C7Pd9ZhuullqR2wI/6olp8vNEe/VJiV3nWz7Z78trYB6buhqmIcCqSoUoxuzKsrG
GXZhkXDCkwOEKXeFBa9H8HIObQdyfYH66BoRPtMhgxwYQSbf/mWrAjvaD5lBgAjW/Z71cRQ4h574+Lnw8PJ47m9djpvI240UOenbpVk7nBQJJwLEn+p6
TyzspzCxFSgaPSeg/1EdiiGNiwnsL+k/iuKkeu562B6cnK5nzxAqkeH1www3vRjgDShBmnh5YW8ar9wHyIfzYIwYOU1ABZVTLHFoFHL8BpY+7Jd314NS
srf7EPHgoYcRV62jU1wHPDaQVby/0IrDvjxoP8+MlbEDlhI6DrezparWryghudvGHZ/LyA8vKfm0gIkMQehClChEFmv3Ckr09YM+ExCLvIJ9jj5ecEdn
x6T5yWQcG572ttmZa5IRuwtUZEEsiv6evr9vy0Jfi0vX3X9fsZYt7KPWIQI6Lw6LufF5wospqUCoadqCJR4D+jhIPuOY8XH//ZBa0oHfZA+xekGX+0/C
HCNUs2Q/C80IqDN1DAisyVHMF//GvHKCNxNmkdOPLKECyjBEWdpopBhrMp0yur0kfZjdsR3fh7Mi4CEJSRAtwkPqZ6Tp1ujAsLf33aF94163aWUxEZi6
pli+fasjlvnreHYDj0DwuYTLWuQyypszogXZH/mfpfonyQZ8Oxxb9nT/3PptrP2C9aQ9YvSCiQFePJ05Qdv+thhnrOnHSQKSkq1SmJJOBdtBOvi74j+t
4HKWzz9fpEa74JyOnHd3OqUWEevWRfJV2r+LvLWYdyTdnxCt7yY+dAsciGrKiishs72yxIGcbVhixA+oiBHVJCiSvRMgTV/iEcFqjGSe1MPLwvPYktif
uI3WzMw16uJxO4Q0Lh6yAF0m13YqFjSEsnkD84veipgQpSbiIbSahB4EW8fR/wiNwZkctuNjW1rGHknVHnR8R5s9EV6ULKRlsXtJcGNt/eSH37/L/I/i
qBobw/JkhwLJ7NLXDy77FHhXuwUTRhSPpa2qtw0Sk7qLv0rwbCkMYqCra1Fefu88Vj7vfjn13yjwoNvKTnNL0ULAsBoXywDc3h3eoURiCumdbDO1zYtS
95rUX6Aj1Z4wSwKydMywZMM04c8Fq3vtztyy3N/+bbS5vdq6BmxFjKDZscPGNFwDOYWEe2lNLlrEpFoHN8RkCuqoVPE7bng1ehHA3qmNTPEkbC4iOKs/
O1w2QqBiExd52na63dYkz9uBeMssSeltkpHnPDw8AeDCXSk8YiBDoniwnhWNgJ8ogDIoiQQpbe8ITBEnzgA/jQTP7+XGe4+gi9DHVWrQFPTsiYDEPs9I
CNKJgkPNyU1EntBZh/Fa+40kOuUC2LFOIEYuO9nhuxFgjVBy8AZOxuNwJqj6v1tuBQfuxqlrQYOgbsgXI2/EB9GRwN73XDm8jg71C1gzq1JmtzgncYte
YOWFsTh4vdoqgCh5pHJtX3CU3uXjVdHiuBxSQ3xuFnBDtCrI0XLqn0H74Hoh3UbQzddVzt86HNh8u5PvE3DvKG8D6hJrBvTn0D2GV5Km0KxHJgB7uj5o
ZwlojAFYWNs9kbik3oibBgvHmBktLaGY7jaTK3dmghgtSmge7xSG54fWOAXCgO4fe4vjbki40CI03EitgjnYCM4o5V3zR5NcHnmLjR03H/UB8+ihAkQS
0LAHK83dKM9um1b4348YbJDiIocUADeM0IHfj8483G/MFYOfE0Pn587RrSC7DkPEwhxzFGbBrgWlKbCFFEi4m2xkQC6N8Q7xGD/e4bcJomBbbnYF0n44
nkURuuYyeM6URFIRznNQDOsptO54HFbUC5Y0bwkfKeCAOSGYNyMrXEcVNHin4YCOfkRcMQ0tPFhBDR2BZYwmssOSCwyZHUhQY6izva6xcJ9NAARZcUmx
nHqoogad5NHfAdjYTTsDZiheX8tRxjL7DHJZSiiCiUofw+0LeO564U776ftO9U5kaPSETrjhQH1GxVTt2vmlUZ+sN4HHkuGHfbhxIhq3aqhlrds9o5xp
TR8C48R98htiuVVbN4wzhk9w8ZYnIwn1sC6BFG9YYN3vVVTQHsDNOe3EPm6x2hWMVkTAsaiU4EQl+PhjFiIFCUp6uYYkWR/WG+0llNykCkyMiBppgKmm
UZGoUxt0uGfoFKkm+5c/s6HPieeu2cSObqZPjip1GLgdVG54FhRCHGaauGrio1ut1XxW3cMLrWUDU6qdkQWTuKBB0uIy45bngb1worWpreVsbFmr1O3v
NvRu5+I51yptOX+D+eX+/L3T0NOY/DPmmwjEruypoY+KJ0O6lb7RPR5eRuw+Y/6hpPkSVr35u/mfDptBNZmI4oxzEc2epSgkIqValmzOPz4Sb5E5DKbZ
GmmBMEajLADhc0RyuW7PgxL+WFPdyfCyfHnL88Q9FtjgS4jHaHxQMoaFRKqmDqm451HM22w+ud/rcSZs80Ha80Kw5y95nClrsScsCHW4WE3NQq1+paEI
LT1ELgcaeEdIwsdryafiRxYTzmbyjfhvH8D7AN4FE+nroyIYVyDXzEFIzzgMuMydkkDD0gUYOUu7MNls0p2xvjJbUR/0LZOpCjoVFFSdBdrjhlropEGi
4ypMUVmi8EwRjSCXtW9xGtC8+jvgPxoGBlmy5zErwJajmUbbpEe9SU2H+ZH7y7gftQFQDszVzGnE42eRkTNdakGpIUgxaQKdxh39NzwfYs5Hsu/Dluq8
Lt/L+cXfArjW3ur3UjV3P5SN4OGkRGrCFY0eMZCqrYxleglStar2Xat5euU89Z6d368v6q+Xvf8r3f9mxDF7V9YST/b+n+WkdSqMjTSuf8jgE11/floP
O+ucA9PyyLE4oQj/nUk5pNHFsFg2ZJqhM24cl0Mj6XJu5ey2WSbfMeBfoVX7iXuf3lGcTDl/H3fz2MZpMuXGYvwhSDkXLySjmQ5242psbyRUkSKuQ2DC
PRugzSBSojAfv/379NZwyu5ZwGKBWSYrbt9UkhAf4f1apZR/VleQGo3a0A4opWHA8pjPXL1aOjlym0xiiKoxUPCUaMLkdFd2hWIjmpWRZDGsMeZljuvI
cxJe5X2Dr3DXu0f4g0uWi91w6Pa/jH+bkyR9o+P9omZyO41Orh+qyZmHKc6lf39edkCs48Ip10TfHIWmZvVEwiCYiCgCKQFIC16Ory6YQNTaoBumeyeH
vuapEzorVta3LTkmUlfMsz8WqKXlHFubB56yvnFpnC+OOK/Q8ttMX1f1ywkpaDd9ovBtAtr0uzPIbU9QyvJyjRBcesK+BuwAfy6SuSb1kO/SLDxCqBgO
l9HyB6lLykbSoasoydThR49MNtjGy6nKe582W91V9c5699IM+O/5SzqcfQa1T0HW6nv2lqHC39joIaL18ph+fm1TIC/STSiu6TWe8oSkdGHLmqUUxWFA
w8vSEDdwQOPNBKJKQ2xbg7t7bcsnh3vm8R6Vo76aGwrLRZrPn3vtlq2JK/bNgpLLtXYczvDM82eGF1wshi7Dh1BUTqjyvCHUWB7PG6y9NEasQLkktZhl
N2FxhRPoHYCAzWpRxCAkpwOJdoE8B1qxqherl8MkkQMP/SamUXhRJDVNDBClUZrF2HibibMhTJDwQYU5URLJIqkHMB4iBBZQ7kz9o6cRqhvnje/xtfis
PHjatp6i3GGMh24RaSJTDXdPchSrhIlEThJUAsPWihOBJDmBAA9Wpe9BWycclAOIarSfYeqXD0eLcoqub+o08r2HdOPEGvdrKH3w2sQCJ9swPaDh/XF/
B/c9j+ktW9RS/fVw/2o1mar2OcHAyRrm89HkPOT7fuakqDAvBtaGiIjTgMz7H+wgWOcBN+Nb/t7sp9O5o3hM6lrO8I9tNKAbVVKAFJ1CJnt4BAsGMnIw
X2DLAifnUeXrhgy1oxKN59GYoNAUlmLtM3TjWX3JoN5A9ZEM0OdOiwH1LM2uUI49JECzhH3kUTyAwGqCePdIxVLPww9B8EOTjTVUBLnZcZGRxcwbDMkm
W0tI02RnkrIR7wmZFdErRTq2anVbH8us3pdfs/KeYoZ4ild/XEegQiTDJlFl4SNPb4DfEhCkwGGyV2ucODBUYPmkdfGTk+fvvjbD5tGuOD/P/h+kq6a0
nGH7xQoyOgKINTqg+Zc+OgFM+kR47CrLvLT2Wij95JWRlOcCCMFVE+ffQJtvbI+HpF07CYmQiAKNi5yBQZ+r1u9TiVntd6d2U2v94f8Q8/Tt8czPP7EC
bBsgoCyCrIpD+wFEv8p593P2vs3D08scwrDq9vlxl/t8z4foKnHqaQO+loiIUUgsO9JUfgQPu+9Qn0P+OZ0mg66Y+qkgIEOT0UBvSrllVL/qHPzmmf9P
xQPyl2I2hRCHEmA8jCLofabzAbNOV+Jca1IgQgRTu7pH7xNrPec2EqwIUVwtTDgtwRbkzfEqEZ0UZhzQh2d3EnUvoRMO5TWHvVvRnXDzmUOXd0hj6igS
RE7djGPSbgYoxwjaz9r6k3Wgzq9JphQD0+41dW1MiRDp07nlQ+Tfa0bQN2ae3oOG/QJAghzxkOHtORPEJolBFiiAf1WzzPT/hOn6VvZcEhH34vXgIHXO
k7aWh6JdHmFVOMgtbYoMNd2ocMNRnvO2c2lk6w32w36vhVrU2JhD+BARAct53jmR0lq3DyZBhohiEU9M8cIB3dxBmRE0ZAnZCN6QTpTegg+tZGEp8cjW
JzWIOxBX6naj5VEzmsueHT/M2IQMHoOw6zVFxTygJePeFf2771KLVht2eYHm+GSBBQxCrFV/e2MjBYD7TN5mzsQNyidi2Xc0p7sliblZX+5WgKiaaUes
YgjMc3mCz+T8+mc6JIC3CGkuF9tlPJ3tgUIuulU6Xl44yMLaqLLXZ27lpBac4lwjwjhK4alTGWSY6td+Z6F4h0oNU88HMN3cPlznFq+LnzuuISPlzhjX
6UJIgGL694H8jY1TnkpkWUBa1LsIfJMc6P6X8ELa1j220b62Sp6pkjhxan8EL3rJdCrSow+985vN/9qemMYAhV1goVju7ii8mk/ZmPxNChhdtS5v3qG0
ksbuOhCuBEiBCjsqm50J4uaku4ecGVSiWL9G5pwLX3G5BM0aIII/WQNpS5REJke6XFxiApkFersGINxlKQgEcj079GGSqKlLH1KrFKtdlfyw4vBREcJM
5KQXzZUp5ajQAp9v2FqbD/u2QZYdbUmKov6/qwc/z99pDlb8Dv9fZvQFJE8fqygOPhLWKv5iIC88EWG5mTt4efqrb1r4ef7Xc2UUpswJGlNGlK2umkRN
/KrtCjBdofQzgdseMQ/4Gkrws8NVNIgs91j6p9O7ebqeJLTLCjcB9YUQwowpb+0820VaPohD65VfCarBv8oKdr5MOf0ZO2LUzzXucKnBbsGbjVZDY/yz
cQW+2LR65rIFHHK+uLfV0vKtR9GqsfT6NYwkHV48NMoIzOdQ/R1oV+J1+p+HVa88fKVI2KnXe/Cv5dO7lrnf3m0Kc3N8rQXEVUQX6mWWPHAoILwqte5/
f/z4b/u/iEXy/gGKH6fjnhqxFH+6Q/z/v/r1hayzRhSQLY0Ctbf/nJLGQWTdsOCQulICiKkJrDjIakCoBWE8vBIlXUzKZBm2HLWtDgEI8ZAoQIoFFGJj
aksVbYUGMKlGpKUaiMRLZVRUWVooqCKgKRccyzpAOmEMcZMST/3eMOkikqSHTJxrJiSRS1oLCjKt8YBuUyBxI3tQ/+kIGoTg3CDGEKGCwczIFY+LJLtA
OmSHGahHw0AmoBKwnM3IQxkhQQJ2JIcNoSoKAcSsAOk7QxCTHtC9FgQqZhlJWxJEC6hU4EqmSanbLEDNADJhJTIpJx5nbxK8fSi1Hvb/Zf+NvZ5e39Z8
5/FasLsR7i81GMh+VwqJmReKiZgypIgWGqABmxV+nouFxehCId9x5lOjGhPPqhV274tz/ZPnCGVhwezxHFKvGC0w8PL39zRRpttbfoaphb4YdAltOyo7
BfGDNoWxdm5K8HWN18gZ9qbRwuJ/eKmuDZXaCcpDiWrwBNC2ZhejDkN8viqBKJrnLKAoqiIYUEBwZLhwP35iMLTA/fpWHGVeJGBxfJhYTwJEAHAoUzgs
JSMPlGpShMRFN819kWSNUJwOWnK4PDjxoRLptEMLpBsIA02VJQyJnM2sg6VsYxu179GjIDo38OyBBEoASAVQHAIFEoEIlEKFJkBglGhaSqFAi+3vevEX
ZAPobY7dXT3f92dt/w/DUIW9j/tPMkjI/xPx4GcRTH/yqFlw3sUXqoojEyqlKxb+xj+n+B+fAf7f8P8D/YP6oTj/PiUf6h2iH/Y5JFB/ka6j/DKY/tMX
MxDEygsXbGZRY2gM3E/0Dpj/GqymsOll/1OfVWaAaQ74FRE74UBP/nP9TqBYOeyKb8QToSxRqZHPf856MCmf7jCUwndKNJqeR2TtI8zvMg4xD/SSee0n
P/QNNYHdCS/diEyMpyA8D/Q5ClwSmpLniG0OQdx3GCWkk4HU45e7B5DS/GH+mv/N/ef0P70vx1t/lT7hftmfumrKyGSIMkD/02Hqww2kByqEfDQiAJ5/
2f9RVeUoY0uf+aNfcSfAYCn/D/Ob54XzAZIWnn9f4QvdnDPt+yKrDOSXvh95LVw0atz+oyyzxnJxN2HHrsR0P2FijslBwwV/A2K8W8MUfstnO4+3+gKM
j6i0+e1z/iqU2CqrM8D/j8IfYJPwPWvE9IF5PvJYOofeS0ibl4TYnEjkoizQA5cvq8rWkdc4V40XCFLeE8EX4Pqim81Q9T8spgxI6IktwOwA6tHLSdin
apnIPEzgSvwUcAH7YQ+JYXPi53a4AQaCDxwpTu4pgbMrdNGELp/PT+kNGCxVRVgiIOhj9mAz8OZjzuH1BB/UnXmw17f6TNHkIYvm/lOp+UH7wdYl+bVp
8cBsf6z7j8T72H0+82VKc2SIgMIFYp+cgFgPUHc+CyE0SqJRHdQPR5buNErLZ9awOA9g9XHFwkXIoXovJ5dfMyySjGvQ3mfHOBqxEWAdwJ3hYqQ7gMfA
EUgizqMv8z9uauu7JwJPjLE6gXaL+IwA/VowDm/71+0/2EbpsHYOcAOEJRQx/IIhQCH8QgA3GqD6fJOLHwZH/+0+dkMeUupbsz2WMvxzAR/TzQMflENA
BHQ1SOoOdvQiq5jqMExIVvdniRj+Pr/VqEH+Oml8mAFBgFvpR0GyCITZP0hJAFcGg0iDn+zie2yumcbMWa2NXXH2YudIylgx8o/vSODYKp7XHYcR22H+
CQYaP4oQt+ZLQ934HCTBch9/01vD1GdIWmxscJon7u8NhPIeibh5uG6dSdvsTyDZTzDEO74APRU2Gdtwk2L6gBq6dWHsB9SlO//ea9D5P9Xc3pdVQGEJ
MSwijhQisIs8iJDZOG+25mOiWsSUvZjlvfouSbmcKglEgzv5cqqpU4Gp6WhMeMcl6h1k8q3N5ZDkbzmTKcieAYwKxFYsKMpLkrGDtimhqkyYMNe/JEcz
Q/WezlBD3Sa5J/JO2H4aXPwk/CMtT5/R2B0ibSY1goA2kA0Xi3bW8L/Tbi3NmzNbH+prj+VB/R9kBMJ85T6loGTIiEQ93yKQIAb6Xh9GcY1IUjWqenpU
6gWqVELjQf9CrPDpzzmccIeDAsIUHO9tEiMgcq7B066Haql9D7g0hf95gkNP4d3tuH4/QMj7ftmPfKhY/cT9YUXM5ADr0fzf6LYIYhwMZf4+0PuMpmMD
Nc6qk/Hultrzlb+ld62xMB7VcOEQkw8IXKoioE/mj2/gfcVPsM1PBehHKQRRg+AsLONP0/xgIqAsWZy578VHLLUfrAwYAU4Q5VaNvA+1H4Znwh+EeSSv
tOAfmp9EOTvDQGiQPWJpJBBmkm0PO/+NgxJ4Uc9zPyLhkHEDVXOhewQ3eE8/2/Zr/sGa0Gg6w8F2QkGX98PBf2mBz5cTizwcTu2/PbjRFyUIcwgyAw0x
+g9xyNS/KAj28TUYbgeG6/UfsJ+0gcH+ggD5nJx8vYuyI6TR5+47Dl+8+ShHR9sHh50TmHce/mSbE2MSxg1Jr4gPDoGoXzh3hoJM88eRfd7dSV++1Wsh
Evah4STPTmTkOpxgpiCbndwDM8QxGFCFDEYYh9c+hQcgFERYMAYkGTuMyx26I3A4+z2HEPI74WzOnoSuyxQQiVDfqfvzPCTKHXpOsDJHoGL4KRRzDsDi
uBB3n5vr7TzCJ+8gdQ6bRIv3bYfog/GDlVcS/aflmr7j7wx+ef5WlTdkD570FxJ6/d4nsaFluEJaVEongCSWZlmDoIsKcjt7/jwpt9wemBqr83qal8bf
gbHhP1D3Ane/9x7eSE00JQNARAHP8T+4k0/WH6Hr+r3dp0TodxDL3vJ0PVDJ4ccTI5mRcOPDBOhmaySwUH2E4nok6nsMw/OHKBjjx85vJzmCXmUKQ5wu
coHI/uPdYMyHvpD1IWDiRh8nqQ3wyk+cGfYaytJzE9Qolf6TnNDTPL2pX/T+TYLt+1tDp9VA5WLfqBmzhiLYL+8+XlpJUP5cQf6+0PKAcTn4nI4y2y/4
Ucyv8ToMzaXbVV/ma5ZWIr8YH8PY/uIr5mnuHXp/NfIni/RkqfxFSaQMp7WypVgj+fwHoHBPY/YJ2O4PHs0ucDgsNovwTuQ4vVz7R+WhTvgpSXQ4v8j2
Yf5Tna/IdM5jIXc0vY/qP1fUiZRoQrHxkJQZn+Fdu+B9b/WsTosDMsRMtkVf000+Fk0ZO+u52KvY7dU8/P8iBfQmNzCKMTzEnAOmefZyNEWfcUOS56i6
FpEOBEQf8jFWgMOAIilOV5TYLEl/L/oOyKdg/p8YfB7FvoNz1KpWr3D9nkZ8QYlKUrWsEVD46YQ8DQzCkUGKlyhBlOn1zxwPBVfP67wOh4Dj2kuMESxJ
xTeEpCniYLgmMZ8vL9Pt684nEoffAjylYloB+k5C/QgiMinuKCKDCgialVAyQCh9xx/yPqXpuel8OCeK+Kep7j3/nGp1s3LnoPz2zNw+QbXqGg0jyWX/
4PyHh8g4C9i6rhzV/JOh9Y8NxyEzgWKd/YD+4YioIYmCXOEuEKC53S0A/YTgbaGkuc4dfTv+/TmkQ9dT2niaDxXsV3gO44eZ0UOoH5YZPyPHqOKjfbL5
L3GBJj1HUn/c0Pj13XX8K7jefkMOx4k2Nu8zAnIsTv6nmTf8apX7mmNUBjXzPsDjtj+oTv4B9G+OKZN9+CvZr09cLMM6TOBe1ynjVfA7z5Q/5B74e2gz
zA95Ng0+omMF4hTtY5QMxJxDwdw00zMvZDPGOxniR1h8A75qXx9/rJ+ArJtseVeJaHVMuhA6bjWktN06G/9X8Z83bp80XmSEp+sNAvbF/vJwdpwqAXCQ
/XIhjCJtAuRVTJ1G/fmKH0X+EmQL5pON/gK039ZCks7o/4ZQwTzX2kPYfd3V7Ryo8nMpn3VbE5Y9T5/KTEPcUJBcJMJQXBRI+hBEesZDTNRzHSwS3CDD
4o0Q4rsMQ6S9zzr+x6+ElToBYMwJtc3LTgHgfUBUh25KcNUyEh95pXnzOy36Hgcx7j8lSN0SbbUUoNNAook2QA6wuFF07uZ3m53SdSa5B28menTQkB+g
MDCOtefiv2Z4olBY2j/UJiHzgf2QsYFZnjFunxzKMAXh8ZF+X0vZD0uF0DVoC12EF6w/qaD9SMUeT+xJNNG5ww/P4/UfiFPvWDv+GFlv3zHof6oY/2TY
8pN9zoStTk2CJIBdk7p0G3QbP5LJ4BHy/1sI2THBriUXj9rBwqUN+bo/+HDkFpjntPiZb8w/MOHw0LDfrudgsbZG/UqGSSBwNJdMgY9RdIPn5wcmclSl
IMJqyxE09NxmJBPSOn2kagKebFhseuJNzK/qa9wbm4CE4oW0HcCGk9HhvRtm5YBocbYY0MJa2qxbsSNjGYNq2YU15/XtBjByL8J4vrpUmRPCCAaiGlkW
Wa0/HsYLZizobhbIeGvIZA2lTYmYa5obzAeLlvai3tnlYwVKQu0mdIZw4d+c7w8D9RodNZ5EP4to+l7vIuEO38ZBQlKUhqAtEBQB7yU/dlGX9pRaWiKM
rRLaYW5LVmCbZ+LiIntQKxGEyn7T/GezIVqYkunGUFZp9iffGH7TcxatwzNxQuyBVACjJQ93kO2/q72BMBUejse51+Io8IgejyEPmAnCMmjtrZepy8R0
5ycSYjB+6weBA/b7fsq/YgmGQJXZcURmZg4QoMyLoFT5ATQbj6EGYz64uBvOXgc5Oc13l4MNzy7uJvRXUMHEDqoxYRKMhCaoAyIoHK6DDpWqDcBoC78L
h0aUkEVx+OOBAy0Id/7vIpDndoFVvfXTY8DM4TKBwhkI8fB4Xq3qm0KGDSDooMiR8H0DRfJpGjupsez+JXugY7/vDtHvU+jCRKpALET9nSxQz9NKjcuR
cEtuZ80yZVoLBYRYOJeiyo3uc2aCQGeKFnJOXzNtIaGcb5nIjmET9NZrDluFfopnadTo6sN2ckCTotAUEkU6AjJNzn5eNqBgiIKWsURD1qSe/sfAJ4nm
HzP6z9RMjgQy0Pkd/WdA/EuF7D39T6hmCb8ycC0LgdwVpoOodD8oFZh30eKCH2nI8yfwhcMAKdU/U/KFwR8D9F6fQDqdyPoIdyYgeP8xUmUPAMoZ6OZu
VM4cqgQswWJ9Vc3931Dkv54o2zhka/p/P3tI/qtAvCQYtRKGzy1isOomU57Y/pgXoZFII+KDRUUAetFGZiSP4vqRnL3r09mDVmNYnWI79iru8ZA8bOPb
R+sLS17BxO/6Fz4kDywsbyGcNCjUyjbeTIzXmh+JZohcD6e7efcPdpnPvIiChMo/men3f6335f2a+77suPR/hHQD9X16NfKwuP7PHHK39uFYKv8g0BMA
kbqFSxQjdbkfpEJHF1uvxDLlxaSrGX9/fOH82YTH9ZmXtJKnTbAarmD+jzjAR/UyBlReXcXo+5YnLLuDJxFhGlNp8ePCvHKpf8vpUAx0rzjEs+iJSkGm
yjp7DRIa54WtSNZFWIhAkDoCAsTijHJaRCSBmIx4+XD94/u34KtDQZkXfL/NQwIicj9JEh1NO1zutSDh75kVaKcvTjby+5+O1BKm0GtRuGQmDChTMxYD
WGHqfT6d87bjRwkfc+gZ6M4w4kNgwldGSmBZ+yyEw+7vBcQOrCan6kC8oGghkquFp4xbDwhsEgOpHHpQUM3UvyBXGgbfhwuDjhBT+r3viqBhVLd+YHIR
Eyb35bczPqHobVOo48Dww2uNAYcbQ4Ck9cWOSBQbaWlsqytd1xUcl4Z/Mz+3gfrQIfYiwPIiAIQEBANipBI7EULnurtfTtsJ07t+KtCRjdMvuj8zEoDh
3I5yU/Nx9F+eerZC2Dc6gCC2gMNkOFhhm25bPTLCBkrGV01o0iZUF2eZ1a0Q9PbXs3xaB3oPA2PnfLOj6YNrR1AOYwjDnpnER75buElyu8oaPfn+RgBQ
GpgQeYbNgHCqtSoPsYfcxNiMYY0u/FCcets/XxmH0Le1nXR04bcTXbMwXKzc8+7LvFPQy9dJNS1YZYYCywQoVUcht+uH0nOqsZS4xoZoigEooVT5FtrV
LW3r1onmHikkUhkJkWZJKG10zXVro663lNStjXAcNdMYwHLnz54wxhOJQ4lP2n0ATh+9PSjQRcUdUhBB/3Ln9T+nPYj5tZsOXcsPsfH8REjjxeDDWD2W
NeUochnH6I6d31WsD/rfLu+MLznov8/6aQ5x4f4bd3j3fkjBiB9JCISA7IiqoRwQNN3frsjdFVPybP6P+fgJePjhfHnSR/ke6yW71ernEFdjT5dmA4R0
t8w+Fs+6/H38J/4544w+a1Yi//76Ps5/OQ0b7+rAj3e5RmDR8o9dOn/5wjCOfAscrsG18Puf5fgp8SuJ9d8zqUjOJIyxswgmvLhy3toVykGCzTzDD0Ye
L8F1zUe9fDPYa/pqkxx+wUfwGnJvonxm8Dvha8erQ+j6Z5JqoVJ87DAzsYqZLjx6+71fsneR8q3tZl5m2Iz6Qz7j3hhXl/47ScQMfRk45U3Y9iBPhbfS
l4R1h3S3Nek1qqPSfaM48DS1Y3EmtT/T/o3wti/s1/7n1T22Ppp/b5dHwPZEchNzxLS9R/reWZ/Hf/6/lt7u/vr5H46rQHPLm/3IPJOIeUszfA9X15Zz
FFad60rOB+POI4+yDCOxJaGijq4/4+nP2f8vtf3fvWP/bp6V/hLrpdqKdB4fgR6P0BAR04e3yofCY/htf/ue+y2OtVX8fY0pLL+7DI+NxyDbZxGNhMWv
7TSXnORLBek/QzL3tYSkExo3Byvd99LZkLQYEgRDGeoeUkxLDLKn1NAco+Mp9NrsVpR3fhC7xH2JtMRfikrdIx3+izfaVG5r/XcQB93DkYy7dflN9oq0
SMH4uqDfb7oPseCZTGnxB6Vs1PWuIq858NQ+vcJZ5CjG1CLO3ASAzyWeJ/tygI34byrWs8FtFAuO2cv7PdV68ef1c7iJTPT717Vh9YXmcePEDPm5nhVh
V5GEd2HYjuy06ZD+faTcP9/qntAbE93g4s9d/fv3n6eufu9h/fxn80/7W+DDhP8mXYoxVHSq8CPQg8qlySJ2qCaiZ55iYTkF3b6dKzf5+2j9f/fjxYij
7nHON3yVjXl8rfq/o0y9SsQMb/r2OIEkUlKTdkNM/g41+Ft/PP0dFyKWtQP8E0cwn8cUv7fVsKz1O52KCEw98Nk8XFcyg4C2X3RhzRECiQKoQRNRKYW0
ixVyNtfqZFe4tQNp7+AD3Hs1aVzlLFriE+G+tpgjHBWfy4ai0pTKNfvbIMFW3CMOkBHEJELO8II8GCaEbkU2y5ifCGmU/s0bdVI2tttCe2wZdQ7pfFpm
TQytIJrCglYy2diRSbAMGICs1QwqaVc1DgTSazVwwsdfs4c84b3TjJ2JjnriHiVKePirbnfltV3ipBt5D8w5J9WIxlQ5+VhlXTT4emOGVWc7l/Z49PI+
cr5wJTFBSShFIKp/vzbQ0bUSUUBiSuTqWzDISy2OOTP9H+7YcQ4gcOcyTf3tD/T1uQ1kexMXFAm4WVApVg2AoeEDi7YItsqAiB06hxkYqePGYTpIpDtC
SoLB/huBoltCtzY/wzBmlQhWEP4IB1t/Uco6FBP18vqUs9xMZ5TqEIE9g9GCkgqlQKMjaDbaFVQqRa1AWKtsoiUFLa1hKLbCtYUaJWIhRhVQqQRBYNog
hRhUWUQrWEqQWAtEbQUbZQWI1tVirAWKBRCqI22JFFlRYtElQqVi58/7mINUBSFKRCUpFTBUU0FRDRQzBFQURMSpTSUslStTUNUURMRMUCbQlUo0NK4T
REQTSyMFNVVUVNSahqqRiopiIoqpbWhpDecnILMoirBU3gVIKQkWBDWO3FteKcUcY8/ym3j7fZDXQ9M6AfdIcp/jOmIOQakDnfpjq+GL5QdI+UAfDbAD
8IpDhB3wf1SGoE3kecI9sHJCFd3Hniv86/D/pWvbhNq0bFMmEJskPyYX4+FFywTh3p9cPj+s7TRn2+ZuSd9I8sDDxnXxD9zUgIzAJF4MyJIkDP8YUz+M
kCcVy/D6s9MypPgt+r8sQDfJxZECb6UYB1VAEG/z0aZoaas0526QbExIIET0KlqYTTNRc+I/IZeXyp3LT+txtjJfn8lhzzDSXiGE9iWuRXCz7lGfL1DT
vZf8S17jUNlKuPKmq+X/F5rW7p+InmqXXi87LnQLZWQ8P+Wi8h7/CJ2iTkJ5N8c7UPtFp0OXsupZ3TXjgqJhSY9nFP+r5n9wIB4gBV+TfMzgkfN8lRX/
9Q+kR9DSi8ww+hkCon0ApZ0xlNZYbOEC6AVUsCQciXUAtkca/q4qpzYoNKxDit6ipy4550ZEBuCAoQO9OGd6cNkdqttV7eb4p0wjG3IDN29k4nvDOMJu
CtISWXBNwDFh33cgZxzYghjIIE4iCHIrfDO1hq1Rt4YJVTA8po4njWBhTUkJyHdKzID7mJnhO1GbQEzQFCLbSDktKOqAcQRFLmXgsoabd9GCSpqAWDBH
W9WhgjZ3oTVDmDKhtndi+aqgAjRwVlTg1NwcFOGYOKlATfKAdJlhzEi0g48ONkCJTOCq5yN7ffopxU8evYbqsZu+/Ibz2sUikzN9uMSQbVddBASYM6Oo
EgiQDyARexPC61DF4cNRfJx+dS1AujvAHZ8twcRNksAVuhHJo0STxMQHmZhEliGhSclUZqUnLoBpNQCf/FRA4lo1tyKVYqC4CmBukHjCYgPSReyUHIaS
GFHnkW+9OHFQICjETJy7hMWBoieOA5OuYnwyLSMpQ0Ltq653TGPjGYGSOLrcwBgNsfN06LjJoHJxdHfM33N2EYdSNtwBqIhMNuCVWruVrTsLyVOS/EJE
YdiEi0ECM1exkUYUEQwkQBTtbdc8U2D57Nd0M5bdWRYdQ24Q2WbgPuobbWp4BETUOWlRtqLv1mdSNkXjtred9nLaHRwkykSSmIc7PECNiN4OHc6GLYZ0
1JSOMocNd9c94bL9r2FDHxe1mcIQaaX/naBA+nJQEHTl9fTu/DssKgJ+Q8+WnCAEX4Aek8GUfzoPqLIkrsfo9BgkNz6or5wm8ixFo3jGLD7f+0v6NUEx
QzI+NlDp06mp40Q+SfblQH2f8mrcZRStNPxfxTbFQ/dygErAnulSZ4wwYa0olrWtgQqJkZlP9YJ0gD6pf2QmiTICPzMT9lJiT1YUQn9j0k6TUhO3WEPr
dE6YUwxEMLJ2NYjxg0YYqfBFSXCROinV54ptJkWsTJoMkKowkyyYD/Dnw5Jb5+zswcDNenRSTkfNSHqv/g+YMUxZEzgUyL9JaeO9InBRNk9tWHvto2bH
KkKxnIqeMxB8FNPiMnl7M+pwHfHHem4PXWsB+7NsMF9Csfr8w990O3UJGi46GvzhCTPN7+23M876mTs+JaKJLRZGuOLP5Zzi5vHHjXXG2CBd2jyxH7xg
NlTbSE2kGzXXHxJecJgtHZWcbZL6Qm5975ELFVIdSmJ+07dfPXGzGeL64pwjTDklQ7Wfi6DRHyoLvm6YP6yxDgzh/rlZZp/dkeXTE3ZcTuOjHemsbTnM
gzgGGxynNgthKWkApp0IUMUVNvlahkGeXnr68XW7nMumNSttlG7dR8u43Dj6ZIieg7oD8HQjT7Y6xe/ew9g872pcP/fMkPogez2fGguoSBX6O5PuRBb4
cQ/J8ujSfOtzeIa2Dtb5cGdPQ4qcU+GfDamjK/9lUbbxxj/ORcTteGXtYr+WqVsNrvvGz3n0RaDzK4XX0ziI0lCzWGdV87o+/3zvGnsEcDKFPk1NOuKc
cvgiJMfSYgHucgeC3+deXAJ7Fw7tHqBJEJDn/2842+Re4xa5W1GlQeDgoD32r/bWA4Tt3pOEzr0OfUjdXT161X2m/B4O8dxKuBP6PdyQLxf78+nRrvDf
MmfEDNd7m5rD8UUh1g8g1w8UCaFQYI5/T7OZqrKzUwp5eKFTUx6BRgZ/k8D9Ncf9Mb2sxPpXlvR5LCviS8+en0uw5lnbsZq0rZ/v/onh9atXdka+6efT
AnUVa51B/NBFq0iQgvwhRHzTHAvuVarn+K0MbToSQIJvc+xPqd3rMXOv16YquCF9Lw1tTQ7vaYXqj23q1x6JbOi6Ztca/inJJumnCp8d6wmo2BQKCFkp
ICmE1CvOziPs9TDbrUMk7KCZty67+PJs5k29p7xdwh77lbnchcoo0KvRu6CtqykRfUtmFOAuSzkcfxh4pEfLzj6k8CXC91wf+LFtEZS9Yq34d8JLcKte
Mvm2EvmFB67yGkgQQ549/vO5d21mji3tkwY0MBdVCm1jFIZoF9bCOJsGrVmbjnThuf9klNfvdrkIx97W+MjGdQ4ub7ohyESRNh4aqUj6X6/dgokQRQFk
en37L8SJJEyFQcZkKxAoXZSRBmphlhCD/v7sfI+9rzShJd5P5CH8xkpaFOiJ4cLMz7ccL48eA5N/0ETufVWKBIHkFkQh9v6ockVOQ9TzX2ihUlXsonJg
ew3k42otaje5FgsiIDBO2ATQJeTtMIAbBA5O0UIsjCCFINAkQUtUvKP7/h6H5+mvXY9d8Nvnr/LXGdvDGu79K7J+cRZmYMPZ6b+eoamV2slrcCo9Cw5m
IgHZOZViV7mU+4PHWCMMKFBdU6ZZN37HB6uHrqMpH1TotMNU+3DNnrVdd52w9Kec5dXe8nBbgBtozTMuT4+/Lp+HxLmM9GfkfMhLlAL0DZVQgnv72kI3
W83aogGgCpwGEKzpprn0382F1qjf6s5xYVjd+sMxx/WLu07ugpGUBnlA1LyTaATtfCfJdsqOpSSIIREpwcS3FtLh52m64vhNgs8UbrMeOJj+kj6+cWa4
s2QIzctH/Bxvtuf1eDQ6Q4Yx3rBTpnOsLy5WRMcJdcZoZ67XFUcSgUkFORDFKOdq5uDD3Wd9lgNssepoQ0In/5qKiDpB7gGT8JOxRREy9fM+ZqQWgrkh
QEik2m/Vm6l4ZQa0ddjl0xmG7UWEJNvt0zrjdEX9zdTgrz0cxZ97TJ1iz829qTGnTf8tIQmP3zUInxVDQl/anYj3Kjt9CIHcOST5iDEbI7eH9kgMLC5g
9+yAiG+apyYtIiuZHcvwtifF4Z73v3uqHGHSVni0n5IVhjR1YJa281rTffeXBjd+bCddgnzi+WjfA7PFlEy31ZUQfdMQxBER9EO0xYnK0qa9smM62hnZ
zrPfhRL9NxfvvjPln93l48ViWh5cFU9U9c+XNOJrj92XHeNyb3Fr/SqcqpKaHvZZYM20c3oX66d2teTluXuEmTB94BLBFiTKYI+D+JJDkZ3p4r+2l3wA
YUpKPWEc1UD5p8ZOGKfPvnZxWIhVwARuQpJdDVKTJlxDil4iNqMbcuGMsbNZzbE2bj6kTb/VdorAb+TU+VpvrvQp8oR8U3VL9t873nMjRqInPO97HLjw
ifJooeUvgKkEy7gyHfoqPwun/Vi+hvv8d866QsaZwSCZe97Wt9RFH5yQdb1qxnlx8r47Xsccjsq2mqq042SMl730d6i1tTxFBpjJ4lXL9LPT3NyjW1e/
OrmXzHwegHqyWAiiIqAkmfxOjd9749e+B/q0sO559rhUvTQQXPjfbz+y+c96ictPpzz+y4Ea9mBGUajAbC2cyoIxZByyfo7Jfeq/a1VPe3evjpmg+S1c
vLUFiD89z6k65QV+pqKL9/LO+/AeC2WKoivfBTugVXq1tKmcwnTlhaEPxtL1HPp3uHD02xv7O1FUZs4uzc3qmzKEXGliy93CrD4VJzTJnBDVhtnG6Vfm
48MbLW3OJfTjLkm7G0tv33lgx391iS7CB7tevjjG2LWh2SmcUpBRQUVUfqYX52nvZ9eHnbrE+JbO0KqC4lMV86rGRXVheyMKKMk3e5xisKzN5M0cQrEV
qVrCtTictNtv2fV+nd8bmcsPiwxfPjPtphqLvYV0E+zJWfa4hxnI2btY27aiRlptRtMYq3QM5ZbO2VQcFyhY875gu7uYf0NBfZIe6dpNpSVo19bZjV8W
1JmL6e3DhwZPR9mVl7nJ5vS8KFYVbdeJmn9STtPq6OenwocGc8qU/fni0TuoWkwwycJn2c/S+aHllWfnY+Bd1RSC3Ms3yVzAiZYmDdVcOuTDIK3nrwYp
uhPV6Z/XbvRb1UungmzZvijD0YbwA+8xQepPsvX4ry+63EukSha/k8brVL+ZW9CnGD5r+Zu3+vAmbSWFO2OnlA4VAgoh2KBtO4lL24+uCLEl3CBr5lCD
0W5hUw9Jn8QyJ641FeVRDxOly6basloAyTwz405mtPPOEAK+OYUNV6lgiA8LyYkXjJraLY/YaGuJdn3ygwoQHKDUgCMsmSZwQOxHWiiBkRmytZVKCBV1
DlSnv2VH0TUW8+RMQwJw8HshVFa8VMpIcOEG54dx37phsAoHmIrQ0vznWa9XOodtZr98Nu+uub7ePnP4YzM3bD0/HqV4hRQ2+G4XRHi11V2/UuNo6CHv
nAMsm2phMv+Td9owj4Nu14LydW6qOkFD2PZXZ6cGDUPJYRcYMCBWd+b2tdlp4b8M63WaAgiHy0bQhSMZ4fLrnpDgk0yM00/5xR5rd9Ggvx1S4mshjwvB
aql1P8HgtXjbsLLaP4mLQ+KUkadNd6ZFPGuOVQdkoPBJuOWWHq2vOQ2Q2cFvi/jFyQSGo+/WOBEpq+FyY65e+C+fxzu2GES9vIhygfmy4nbEq3CiZsR0
io8TKCrilrQYiBQXJm8ePW2vF9RISEPfYCTM9nwubc8/R9uJYxQuOn0Dp5ioivq9zapX+3P/fEBiWExw46IDSQzA8tf9urmfLDBPRqK27iBRopZv+T6P
2vp6d9B8uB9p3/drtmKRQVVUTJlCsQFkkzEEPYeeCqmoQXfffz8TdBdi+FYnWn+d6LriqnpVof80P6dKF5/SoaYrRKTyGPSVoloSG4hw7pIJq8e+hZnn
Tk6iSODPamR/FxJQL2eR1RdJQC6RlCfKhF5yIkQiMcOWGHCYgI9UgfKg/2/4zGcvKyXid4g6Oyc7NqcvmrEUXyjbEaubsWwWBODd7SfeEJtFUYzeDmFP
pJ49rOJfQmjv6TgwgprL67BTyQmtQ6yY/H9HJe3poPDE+zZ+W7POXRGeHNsgWL9HEu5e4oDxbofd887HzZ15vqW7NjBVdXVvcqqgARDMPYsy8hBaTfB1
XGG8Qu+g46IFmDyPh6BqXErFRHqJcXRjUjbwBwSCxIRUCyMLmGdr1xo3h8T7GFEPzPyfrCn1/q8fd935NvH9NeCfDHX/XjXhWYtjhnZQ+nLlDyhISkTT
NUUuYLQf8J1+NxESGmGLfjaSJvxscd30JzVZ74QOPUqnELBhxaVAX6Vb4nhCd3YExIVYFd8QG5AuuQ+odGr0dP0fCn6fBQMhuEaCctg4je8wPKWrRysx
eMZiMmLe7basLDx8Vr3hYRIVnFZr+UJ+ucinfzG9L+A7iOCTyrawmjOftbnLfz942W+BlQ+XSIEWCopMIWMmBDwHztBnFvVXfTMaqsfFRHjyMT4jVYcK
8acKFRXx86AZkQl/0rpxdhvEnNldLSLuCywWDVKcSn5tNmqZpPM09XcI5w3ykPlWjdadyUxv24RueRLTKrpSh4w9VpdKQ4weFWhW97MVC1EGDe0wZ6up
jx4ssV8eGXCCnY3svFcn090PjjQcVt5XVMv0f39oLvB310HFRveS8HcejHWglrIYOsTExZXIvgN4GV6UmE9s7NOqrfmIR8O3dvXqtaWQGQfvzbcdngwf
XvfSfpEZ1X4b7241dfgIBtbsPw6SbHtlbhKOYfcWfwdNf2CnQ82lCqoJKIjuqH4b9aTGa102p6uktu6HkJinIZ+E8oYguT86cBezUFK1jqRHhZ7c1x3y
nw5es5ctKBrzx+IVUtqFRjziMMpgaQj/PvHBgdw7MVmv8rQFyg5kJCpAzhw3+h9Y90JMvVfTvyYdTkJ8r+BIDgjwVJSCuJkEAxKkkNrRVZY2UMUvYIPd
TOI/46j5/zBMChOxMGzcb/dD+iF9ceYhwiYx0ftVk/0O8lopXO4xvcqkZdQrNJS5b9Bjonw/Q4Fdcb6iYiPrK8SmAqsfRCDB0QqqkesGAI1fixBit8f8
fzNGgMkjT6Hhv7ZPEPAvCQDP6zDmrIT5lykSEco3o9b6mohT71fBrMhes1S0VHecGTLGkuE4xkRoq6elcG8q53xEDTBtsrr7o5TgBEpS2eN1mXiJ5wqw
jrdAgvV6d9OlHxspILKpP2VYbg0aTbmRiRXDwgt8UXvpTvyaF1oDXRal/ODVLOu81qb5b4xezSF48CA2XtUMSSlGjGccUTkG7cHVu/spvvx5q/45vNY8
cWp9Ke1RHZCPyj8p6nEZb39YCg3UKWyYYP5H10lD2bv0sv0fr/kCECIUQA9g+ibiMP8DP8MDPtn7JEJfZPtp99zusaQ0u+fC9LRrh6ua/wzC3RT/Dn/c
e8cIf/qH/gfpPjlSmMRjPwhL/w/VSNJY/yOnCgJwCp/Ewf/E0mdGNeio7JB6AU/3L0rabTGjP8i67yUlbcgVustZa46KNhIST05abP+4VIv8Vyig0EKF
gIU3e0xFCRYgcoFiB32qLE7G2GASyH+R6RKBSS4FDYGhwwgbGW3sy4Hcgdf7lwDYZuUbzibmwLQyhhn/IwXRUaP/Kx2OxocjUwijOsl6W04KvdD8/so3
yMqP+zOHQ95p5LNPde78vfDXbbaJcd9IeOl+rjIqmtHBPr7Y/D54+v2qL9in16P4nNDRkhlsf07pSwY5PqHz/0/Uen/x0gS0hg2IKWKDKBIwsibHIhdB
Er/JxNf86cfxFDp3qcpi3kV/Z/jVjWE/IzHpjXwjNjM0dKq5Vmw2qlQh+3OOJ23hD9KEFyJmYMx/5lrCWHWm0/iQLyXiqzXMxvcqbR/dqS4v9FyjSam8
geGLH866SFqOjgMpV/ibh8QYyfAfURDwaAi+o20sVLtzyZ49XVMkusccDK732hsaNy75L5Q27sqOpmwRSxaTY2kf6/PFP+DQrBcNmUk8bVNoZ9XuhsDN
jiEg8NODjmHSQyZ+3GTVodxuZGkEEqabzx1tnANANjJinsHv4/+M64eupo5Icw5nHfNbFJVJSEyQ/8Zm6egIZw5duNW7dTs7yMKYL7uF3KeOC4JSKqkn
WHgEOs2mx0L6UyupYta4H+UzVZNjBnB1FRFZme4n9xmHukgy+YKMhUXa4RTg40825+GXcqadYZmUQJVUUxWpTRRveWOQe7sYIbfNDVBgctvnaew7TvKO
fY12qpyNJ7G9gdnA2lA00tC3VUrCJENQXujGMaHQ+L7JHf9Z+vvx5Y6kGuEMw7ngOb6eRedYE7rPWqWmi7XYOGxJjjKtRwhtNZ/oVXKZzF+/RaEA3KHy
OrbSCXgmiLKmU8IUb+RnDOTJVTBs8QOKA8LjEbhzAk4cKqehIYOMnjtL75EUPA4HpeGpxV0DnR7jQk8IGZlHhVSnTO9xLwetTuDhiKgwjY/hqTeFy+NJ
byXhSu0+FWmFE9K6B4ELsIcz4Z7jgDxEo4w3O7oUTwMvv4j4SncdvmZzKyyIuOFjkTBaYyb0NgiWYqMcA85ungRE8D1u5jC5lHEOqzSSd5sFzYwaG5w1
mcymon1c9gS3AKQdnbbOh/8fzlhJ9bHcAfAlghx/jv/dctZjRBq3mMzFpd/k2vgoN4M0nXym80Q9zVvFsWaGJcpi5ltxyty4j9zWaWqLFtqxQpsd8dEV
VCTVVEVVEVTxkjciYfcg7d9fr5vdlO/rNlw1VR1Vqdl8dJl5n3lB4BfhwzWhrlPXOkS02rpgJ8dfY9JBJkHM9v1DUo7ywsRCj2l+BHIlpzo38vHFkUG1
dDOmxb/EKvdYoVKrY8OROnWxZd2yH2HI6zrAimY7lvUfY+B6GIUFI1Ae3cVF6HN+zgZs2z9Z3aFfZs+WmSY21w8Jwsd3zrvZc56SWIcd0PRe/jEXzwJY
lCbySjU6FlFiyIdNRC86Q1DMqaGIOgnY8fIDZ5tNnAlpgcppCOWNmIwS9C5UA2lGhdjnpg16kejf8D0+uWSUj9sFceGo3DGZMklhmGtA3jDwufhnkS+9
NAeSWkDPzNqU3Swl8o+Lw4jyJGxiedjhyhtMj2DgPyONiooZq4fUHPiKMIwPx36nssXlQYzhJ4nQvxUe6UQ0zhRbidApniX+3QPstnTonhpf7VJnwbME
UYva+pJ6r1QyefuUfR7J8mE6xNCq9y8NBV9oj0U8Lxs5k+q54PM0WwZERn2a6B7OGt0yNUUZ3HJUFgzzNpn7OEtvtj2CQ+jDl8d6eUGoUE8L2haNrWLM
RsUczobSpnFZoPGTuZqq6JiqztG8nZCpWTpDiAGDAlkG4WsFg9UmrgmXG+RMjgImZL2aFgRVGprwK0OTnM5XpbyJmqIe+nPU1DExrJwEjiSyQmZuCiin
0+mwcodQ+BvAnIDfYqdGS1qh7LQPYPZibFMW3nHeOR9AXMDi/IrdKxtFGBxgbfyOmx7ATU9ryta9Q4vv8irDzmnRYAzWYxXaWrrQWn3mMemYKHfAOcua
TL1aly4TaD2so5ZTJ4g12lSmWzJnwLL8djyJdMsUW2EPHhM9uAJsEcow90O4n4cFM7vZ48AdGHuUL7qoPos4bEqcd000uvBqnY9o0HHaMiviv2dOY3BT
OM3vnDx8giDuxwO94KsHPakq9sgObzWY23rcMP2h1+TPx5NSWNuvy3MYOwZU9kqddSLmWlizBZF+rtUByDkJHIwKhs91oItn2nwNi309sPA72SUQTukA
O3pE8yoUyW5PUe1EAREaLccw3W3CvMRKMj/6naSm4kg8/bYnamRazjzuRIOZ963lTeKiVW/e9rrFvktHJL6L8/7vRCOWJMyrTC6ZyMfWY6qKalqAGEH6
ZU744jOd2L1L8Ls7PwjW1MxbJB4m/hlK4fD1GdYE57nxMjBXjoa6m/3LmlZV/2lGbwihD4iMcnPG+l+6mnTO+0J8GF0kP0sFkgskD6kDJENQGFRQupaB
+pUB6zofE2nUT1ryxuwbWbBWo5AU6JfFV1KCXZFgGIeyAFeeaEh7I9FJqThWHmKu7KupQyQLk6N7t23iRZt4chE2IRyQ1rB6Q9Id7jwx5VLzkeWxxweB
PgkuBHL4vq377lsxEWkOBCwsAdPcf9+LgMGbEcsIIcVgE1aqwIwQ8EGd3/Pyl/l/VL/2EFUoSAjXzCZvA7wi39dlzBAH6UCIsEDCucQP4eU9n4XRu89z
jcyA59Og1mwrCU9BoiDkhgFVKg/kMXhcPRsOgR/YNH+jA2FPD9YD2bB/4SKv3v85MB4n1nMt8ycvLyaUZPgPLTgn649JCtC0wwRaamsGjUFB/EgJFckU
AkW1GbElbY2jZrZCxChPU8lfIg7yqavA+e2jZ1fyh8PfgPk/vMru/2MYKxggRVWQD2kP6kVpe4CEfiKf4wsTQ0VEhIQoTMFMDjGZgB7E4HH3gVcUCMTD
QaQD+2DY/ugqxXD1kdBJqQxlJIHHqdPB2gEME/abXtZWKjah9AueGrjE+YESQa88HPQ30rcj96HNQ8x75Uh+alnz3+cziSVDFlGliwlEsbwzXXGBqGYj
JZeCFkBGQyFJZISybABGNoQkwKIQkgPMWc1j06g7wM60YhJ4ngp1KTz5CHRWUMkxeG5oDaJCpqqppenzPLh5DcmFkBGSbK9XutK9exUpvijTxlSQwdOp
1+TZBD3EbKsxiyVtC2uXCsE/kpDqzS0yZg42DyFy0ZZG5DHZarjgGNEBlxuBCsu7hqsgLqRVFZthmaWGEgJaWSu/4OFjOMGQODNpTdJRHY3nAB0kB9kB
qAoCgNQJWQNGIMGWkhXpMZghJThuw8Rm8JejSSfE9ADUFxX8opEEGCMA9dngVn91i2NF/CmDhVvuKiNoZhQRSNUFI6SQOUCWBmpYl2IAwIEDJdsMEdoQ
NQqutIeA6lKUZVX/CYIiCpR/H++oCl4fFQ8s/wLpBhmT1CmLhDC77Zr8WrMaf73PuPu80+p7iY1ZSr8LdB3H9BrmjsIj+iGxUOY4C1w1oQ65zspxpCga
g3GOHLIb50Lgr1WiWcZajbGzsQIFBOEQ5stAy7kNMlZJ5cpaMVcYd25GGUps3NuzGDGURdNpn3AWAZzdsMx1NFEH2g0oDAFQSGlJudspkbUUjOkzNvk6
NAM2GHB2olfle9tobBMaXjkdnpzARNQ763cWrazTLJwTMhLEGWm5CgAYQsaLgGHBnEdImY1ZnDl3s8ZaWqRoKFpaCgKiF8vY98AnV0d0Hogf/iEO53V3
RDsVQ+Jrt7uH2fXm+YOQdWYVWoRGDbKMOfp+XffkTqYn+JlXShpy8rGg6ZaEOIoYEFPyMOGv4iEPaaTQFX4VbGYpPkMRDGAdekhcWoIJ9uB237+34aeM
+JnnmDSRVSFA5ZVfHNaQwISGayxJssiCVoPZi4DRMshEhXX9yDSicXXtxD+nkCAe5BZFTbYOSKfIC29lp7JCCbxDEywVfkKcH57YftqoDCF0ekpog1Ak
Vy1kBYEyliyICCStCiCUKZKgZChljChQgQVCTIVokApaE0CISpBYSFECqBQBABKiwx/Kq/TrA6+aH6ecSf3zSwMjE1VFCJhAlK8wAPCP3e3r+ufPtmMw
PDQ9GYZk9xLNaIBmGkioHOUd35TZJd65cBluehzIcFgsjyoc9cNozOGIOsljUi6+KLLiqqYaIFeOuuNY6ZrV0nNA4W2BIUtU3zztEOuEr1gHhMiYFV9W
UwTfNDFYE5ZW4celiadlOL6c3YTZ+/6fX0KD8sfqNGUsCj5/CWOPmdnpGSQq1ntekvewdi8DKE5In2QDgyoGpF0yiv2wIHXIp7DqwOLGugdoc0HRr7jq
FioIIKVIEhCmICttP4JKc0P0EKEMBhbJkdPROcnUDw4USKyhB5dvdvzRO4DkY9AA9OoXoHWQLJCjEBLKtjzm8DmQm/E4pyYdhAk7jIqQDfThE70pEeMh
g8N+hrbO12zYaEU+2APCYyIZBrjSRMwW2OFR6DUD1lqpDfy03VW2WIP9dUOh76vXXRkJA6/L524tqDObTDAWAzoXqhHhh9J4xGlBApr78GIKUZ1HTp2r
yDt+2fw+WBM4bWazG2kNrX56XDlMKjSWLAYw+zmQ+/x7FS2wWfDbn0OY+Cn8UBSiUhQJQG/iDIDyQxL3+9D8S+CmfrDQ6tJerpn6pOJNIAJwaF9LAMQD
PxwD47QRYAsnSAOGibIC4Fi6wxApo5SHv8eeePBMY5xhvvrkcWQWHuW9Qf4z5oI+L3PJ/MTlv9/LM0yoDBUM0OWmD0APc+j0tPdKo7hAokxV/bAnsT+K
cRBlGQkDLFkunV1h7jn+PaoTRY5hFmYWlQNt7Fh9bKYQe+6Uxj4Z3v9njT8N/1lrex75J8VnxPU1NERIRpBJypmgIsUwA+o0sOYhMFAaIXMw+dkrpfD6
D8JfSMhSSkUJ9Tsa9OhnQZPjilIPpqUWOBczCMltpRjCEQqLSdH6743mCLLCjKqssqgVUskK1rMZZhSpUEGRAsLEraH8nOD6ddkgSbo2HczA9CiecxMc
rEMuErOijMhfkQWBF8QZ0lW0ejrwUQPTvC3RIO9TmvUoSyIm73P41NjsET+r78OGmmN/vDIuUAe0OyKHhA+oSgFKA0IBofKD5+3BPznU8OCnOeRmA/Sy
qKmqGIn2BjlhGkbaQNhcRBLYff/BL5pLaQegs5LPzVPR7tGGhcMCgoDaXJiGWQMTmUgoQWKsktMzDbUAmr8mSogMEDGxinLKQ4hKxRiAiNsKhWm0CU0h
UD7IIvJ7wpIqrDGskQZ0n1K98oHEOCEiw6alTPHli4QJxgyUt7EHlmcuIYtKRyNAl6wDBw6cgYySGqwObQ4kh24nZM/sqk8JiWhyyDB/r5cDTOtw4+gS
Q/7QFAXz6YqagKGqGhRkgpKRPxOvutV/MhWfc1jBbZrCs00LA+1CYxYoff3P3fbVGAnl7amAI5ac0ufBKb+rdON5cT8S8SY/wvBxiJ23m4Z3BJ3mCb/J
acERWdUzEVE8GUzaFTEKblypQlbKyFIkEbGHgphg6nW7JMkLawQihO4n6bPG+XrSz0VjQOm2UvVsv3kDv90PF6nDEMwwXBgmCYT2JmkPEF+8UGWhpJlQ
qJCahpqaJYJmJIoImpiIiIkiiaipJKmYoJiKG8jDBchYQmSVgGApAglIkFMElimIRyGUmZYJJQQJfbj8Bkm069Ja3WydaNMlXicrLSDmilbbeqcs5w1w
Tihoo0TU1gFxtwGoHFis2wtRppZW4lpmcTFrNy4XXEw2cIjTY+Y2TGKb4KMWYXl3U1/odSfwm3p8y7yITSVQEMnDFy0isQlrhREDr5+gH87LidXMbVqK
IWMSJ99PMEPEeR3hJGYmRBFIMRRQe/cC+6odxY+chkcqlAH1e6H1/Y2xdkD7hkM+ghyA1D2CQx11qGsssGH17Vh+ox3QkO6f64hpBQjgWZZupw48XsNC
oVVciCgqTME9nmHUP9lzTwMeQGngP2EqRCBtIHE7tzXqKBv+bh2siuvDqzkGw4D+Xj4xqyA/kzh4ETx7XP7vB3+shpIrr/DIBmUkqKP6HfrO+p2yEWEh
TuWQKIFYR0w5Zs7JKlvZJmINK4ZSJ9Hh5Lp/TSipGJDxO+eHAaVClrMzPH3B2dnA4b9kWO9dH+P5lfFr6EgMGvr6XPsboGzaGgkj9QTNDrY/wvXWnCnF
0cmqCQw1xHOizAQYIY4ZWmIl3CT0wX+rw9DThrM6zSjkyjelMLyI5hfVSXZXStKB3Ab9OkUKADVUlApTcIoQeR4HVobb384aaWT4VgUILbAi09CD/X+n
SM3DAeDFhRb4opPk2RvD5VK039bmOL0kskFTnlQWnOpNRC7iaUaDJ/fpRDRNowicMnQteb4qGxtQWQyn/X30bQJ3kh/PKHeJLopkoHpIGM4wcJMh53XC
nUSau2ch5CoQ9hBvs4JkUGwI9QKhgGk3o223RJeUzg1F8DnxPDnO9Exf5/BEHPMQtoHFCdcw4/EhjI9G/YflHs0jS4Di9unpG5ckX/SUeYceSmdKIi4h
0looaWIgj3TkGBApkCVSC0gNK0BNxUlLQPDnXV3XI5h4zv6Y0yGdcDW39QIfhxcjbQwFjo7539Zfk/1kOAQoHUruyCcZ+LhgHqzs/j3onvO3fuzkaYrd
oB0iL9kUEdjPbiGUhrUDMgNjaYwKwujV03hFszYDwzvxV/1jaq0C+h22+APLKwJ36QWMeiAfeWNmPpN6zjCkslKgl2Xl6uKjslI9O0t5EJ/OumVap498
D3VSagBRPByMs058RCoWaxOvQ8rltzqSU7lFgBP1ITv1ZdLx2HaSlmOMFFAGIcgxDLgYn/L6dNW2eYeSp/ubSA/W9gRi+JPByGlVIyQ5a+frFMIaZ/H/
LuRP3fz+aM6Aj5H6m0YUKAZ4OkYkmGlSIsdlfU9geSTBpEO5ISRywUJUUIQkHZLSjR8L/S+DJqrih7D2FGMOj8nMzy917ZXFLQ1Xl2PWh/4eagm/KXqz
MOh16DqY8asCUyVO267iym+jCsk4H8mzqZTeQOHAxXTAF41UHhNi06OR3aWmqXZzgaSHgJtayYkxnpU/8LZBmRczY5561IT/7en1ZpD5sjB4ewYlpU9R
JhbCoNGKXMlMKW2ig23GZ+CSxB222CKSLWsoyiuNcEGwoQ3AG2JaQVWMWKVNu5dpESCiIy2BRaVQVYNokQMaxEkBBwsGhUxVy1lklDGJjBwq2mWSliuI
YWgXBLIBGLYL5LwHg94oz4+QE039dnxwavf8qsa4YiD6m7RnLOXssu59EMR97Dlg+eKLh9mPiOSTiiPjMVjOWUerT0+s+9goQ7aH0opzapeyfSD79E+E
QO+3EjjmAVjYi7lG98W4CFqXMLF7DRQh6kCCZ93O8sicwGsqQipSIDyFNdjHrrP2G4GMmJVThfscm85nLwjm45bbG60suZLGUsAJpg3ZMx3BqQeQgWMp
UrxXBzlHI8sjTcOabqaZUnMo2JlNaVwxBS0UcqoFoNLbYC4CUpYYXDApGGJEVIMKWluSl4rt03CSaRAILIIYkg444d5SYWRChrDEGMg5YZkqQSDBBAgF
Aom4dezT94et5p7NVNpiJ677CEBhxqI3+DUP9fNHWoiSCXwWBkUTGh4xRQnR70sDmvI8R0wx+vf1hCH0QP70M1FNFSREQVV3ThBUm/gAb6HEK/HOXIGn
GHTeHwx6pPNAw1lRklo3sUEMOvY7ANj0fmnWeTnj44i6Ts6g0KnPFKxHqULitiniNoBQjbhtzKVHWN3SsrRdqqrSjUtxuWsJUZQJoQNjWnQ2E6tNOrWk
wR0ZJIYSBZRrLEWjKgZDJKULbtA7uAEDQDsyGISXoUKgpVboFBYAorZz51CkTJFjijGLIW59O04XlazNGT0khbBkUfFKwxE5pkh5Q4qcbydrtj//K+iC
nyRwu3MA40lG0muWQsLIoF2nvvlxNvI8YJw92zhHmGPEXGCo1GpejD2QDTlIqLJD33Dx7k8BNGM7gTyTJMbndhL4YmKw0yfmsbdMmwW0qUPGjcCv2Ip4
mG/3U13cKtUootS2njdtpbFy5RnTGp47WI+xKqOqBr54khwv74mw17IsXl+EbNF24dXMRjxML2gLDRPRo7nAiIEJNemyc4jx2JGKIYQBHbDnDw+j35MB
QZkuNmL6Zho0X42VWInImDivLzFnbcWiXp7c2Cptnjz6mT8TZIImU1kPDMyc1CsFjPqXgCmFzaS/As+ktraShv/XKHiEPdkaGPsQ4Of1yiXhHpbDBEBN
pCkN/y/9cBgYHAEpBRHmlFhNrGYcaKj1EOMSeCGqTIZpBBBn+eWgn/UzRXk89++84Ak7RJi+qQgPY/exKaQCKmimGAghmGIKKpGYaEkkAgZoSlYCECkq
h3hCYClCOqOecbXGUmOxgXIrzaqlXslBglZpypyLDBB9EgRL7fshKhQYg4GDCQk3w8Uzkq0CMcTOzZruuHzpbNRGuPeoOGhtK7jBqoeDWZEKyp06kv3H
yOpp68gUslj2fq+RMGYQiNEXAaQCPfFwhrbXdrTOvkzYfIoomSgCkKEooAqJpioKaZmgmUD4pJhDUhIUMFEEkQkxRRIMsMbnXs8w9oMBEFHQZQSFqddC
jBR9hIiYJKIwVrIChiEyHCpiaZhMjICili+4taMyacgTGBLaSQbcrQhSZaSCJEnrQv026NJUqFHlbIGxNVFIqIsQQGSFodgPoFQgRIGDEUDokMhSlUyD
LIcSHCd5pAiMRyEH/r4dh06xwDsHA+0B63OgHB7p7gt7SZNIMIcM4okwg1F9yKIMhxgfMhrq6il0/ptQMEHIpVP/Nxen+H1XLX9lOJ+1L4TpnQ8tk5EP
RorAU676dMuhxkMTx7WRek7eIecqwdowDsrPHWC7BHpgLIXKFT+fKiHo6xFRGDL3SfXtOMKKPC8yUZO2X2zIYvRWN6Ay7vVKZIhOM6EAxYjAy2LFVR6X
fSBmztCigKMUZotOPWtCgZ1cir1wpisWIoooPLMTEloSrbNyqM63FvU3Xjx9R4AuG5e2UiXMDdL1Q54sDWano4wU6aCjSLSUNbgh61U2mHTRGzwwiaNo
3TGB2kx1rvdTOOY1OWjOFQRk42CTzbDiYyGMFcToSOVk6oG+C2NiyUwprJyJSqocnGmN5Mne5giytZEaN6qlREDW7Q0SsmNSVHugUhy2Cx21O0qNYUcV
CqKlZU6YFKyZkqjjKQqVM2xuDYOFh44oVnRd9GOc3BbMJEdxPE1VOHoV29ZK41Y8I5Mh4Ydf1bh3LqfwdnpBowd9KYJ1LUTwcuIY1jBEfHmhyDFBUZNQ
xMFcQWcF8FHKamnBlmoopNl3u5mko5HxfIpS/2bRO08DDGq4/DwWE/p96VO2HXKDwMWcUaOSLDihZUiqryqVrWqQzMvTDwmsOkvp5wF3wV5VfYuJ5TRi
zpPdgd8hRZ2+jDWGtN7ztJg+R1MHthqdpzktTrz3IORX9oHrcnownaJ5skqKaltJXwybm4vhxwZL/T2He+Xjp9IvGjnQdi8F2tEhbMzRUtFIZJcJwcZc
zxlm1FXj+f7v9f+H3eWYabRoGJSGwnGN6o7gxL1YjhmiQ+bFpl5Iczm2WobNQ4pjQfG4go1chZEWxBt6FQhWhk/xYWB7GYd3++IeUmsu8QvAChNEhmAI
UMLH0/G+3xKpy2oCmoV/D/zKHYw6Xx8Ke+taPfRbI2FiI12fZhWANvqC+9/bwpDRhuykdq1QsykyeXCpfFZlNE0Gcw5GRvyUtMmAdoWEDogJCGIQnAxo
xlhkiReU8nQkKs7BGxDRoUPOzgZCGkykyBEhO9FlNRiXGEgjfOF8T/YgQEkBu+JxRfvDPrSD8YXBZmQh+39fFOKgh8I3eH6uT/N/24LsOSH7v8Ed7QY2
GA6O/0qEkK0jwP4FVwMqJwEMuRRfbPBd0qE3HJMJ/TCRBpQP3x1dhgJxUgiwg116HQVFLZy2lvnGdEBrghQ2ua2HNWp6bRmj0+p8YXU5QUBDMEzVWYjj
KUUiXv1BpEM3J4EaVLovu3c7/jIFH+6H8Z5RCcrcmImCLRGTlkWZSmMOGYe6TUhEWlcWKDHMSTFtJKkrFLapBrQZlCpiFARCWkllTS8jflBZlY0B4eGt
Sfnbg7eGCwd7m/mwzg9Krl7ufrRRXSWs2O5UoVIe+MpO6ihcKYvVguSqwM358NqA5ABilIihKKCgCKlqiKmmgaaYgoKIqGhIgioaiCoqIqppiCIKJ3sW
qggpiZqYJKaWmIoqimqhooiIZiYpCamM+Og1NU0iUy0yxExBRFFE0hLKiiIsDsdTSZsBhp0Ot7EMGLtZ4WcYQ4JJCGPfQABoe0yCUPEtRknXunA2Mgqg
Sc/7/s5wwWztF70h3hWezTa143GfmeyBPsfqKNElbPWCFbaCwUgW0RBEYqZm4WMRJkYBtsUIltITJpSlIlzDGIckCsgEgkJHRg4m6eaDoHeF4K+HpiDh
CG+ZGIHCdqim9XKtujzGrz1ontXzn3fZsByRnd8P1JtPwwNXfae07LyJl0ghyyLeJLkMvGQyNGxz0iDnmIPqyGw1ImywbRxMxLE7tMixJ1asmt4KLPFN
hrWJepGHgnYlxFg+eUzq6bAfiB6KF41AHdjD57KB6Dq6Dz+MFIlK2W1gWblywD4vK7DCsUeHs2YEn6GSSnZSuStSIqmaQDTCeCSE8iXb7c9ux6+2RyZL
7yC0xQwcNP/kSjD0pXHMwe6wUE0QwhxgnxFm8PRL1BooRaKPpBqNfOVMe/WyKdA9YTxAhoqfMURJEkDabuJO6uTXaruSML1p4363CmDOVPnG/Gu+pl6+
UJrhleNGkvqCOfdKh1idCGAJvOv/WBp785Oe8OVu6jpYuk3ZJu7ySTGTaHuaYT3xnQPZMzkd/LsYzrkX0Lrk0zSLL+Qe92PtPGYxia6hqGpL9dkHvydd
UDgeh6FZt41K/0uA+npf/f9PM++RWiPHx2/maAPqevr93v+Fo/m4NvYbiMLBZrRLDBrMj+War0y6YxiIYqiKGF4Zmt4xQ43Na0VlMHvNU0xmsNEcqxjK
V2dHKa85zLs2p0jmmGloosDl6TSo7WgxM2fjxREPFh7fZRR1hQml4jxDWONLRS1JUDSO24Oh7IHfgA/EOIQdhGSZLWZgGUEVSTIMQjvNakU0whmYtCBF
Xd38eYR6u0qpsxLV+Zt57VOKdLVSU/+P9qfbWKudmmw+X3epfaJM3H+Pf3CIVNCaO35rWq4aCvNmg/5oOIfuhRoEOZOzGjpwkpvgPyg4iiKwXDjCyKsd
kPMjANOkGugLj2zgLW+eIGSjObxNyIOIMQ00sKae++N8fVZ4709bXtUbI4VJO3oEWCHAYkN0WRBWxMiTMyXjE/Afdheb4g5Fw4vwn3sP0t+I7vecCYWq
x+8toLRsELWrx4jQM8rYifIPUWxG7HHjSVRheOwRE4RZsQDfiDHjuAB4ZCD4bhDIBUEFxm0xYbPb88jlb7HgiUwCYa7HjXWw3CEY83G/SRA/MAOzNnXc
q79iJIDIAhsLMD4hfr5Uhm1qGjincKdh4pCcVx3xAwutgq4FRIfCtX3U8vvQ3pzTDHaOWixMrBu3gV08Oq0m6kISi68Q7nmWifEd5uHu9A8ObAHbyQkm
D1Ly54qG5peYWrC5zUxoeMecCa0ESSQeCMaoAR4dxE8RQZgQdC6OZirREEIij1Q5C5cwBtiE+WRGHzzVQPIKXSJw2m09NaocQwYee6XSge9QOrgJ43KG
HCus4Z3caxebj6WGkHTAfSijXKpMSzUWFEi7cPZA73qQL01KXCPkdJmy9GFlyedgpRFXXHKsxNxy2zFaKzCguXl6azcTzbotbi29MV4iA4krBqwj0sTW
xZFkUmNKvpxysz7jveS46HAyVm1UX1fDnuJYRKQ76DkNCCExWdYTogPeXkB1DwvIIUTYPjgS7EPTYRpTBG61FSzx0X6OgSAzb6HeDcHWdmKL4JDErcNH
fcV5uxowM1EDDQfjrjQituKMlg2iWK0ve1GCAzkA9IcaiSNDunsFm4E6sTXV0ONnSipMO+n8J2WPm0xbMrnULZa4W8JT0zyZgMtI0sg0YQKUpU5qDcqU
63vw4lgJHJTdEViZwQ5DjnbnRioggP98d6me0Pl1bRz4plITPwX2ZeYLV4WbPycQwMt1kh6D2/IZeE5fTNNE2FoTGIzlNv1yvWOURdtFEzcuXnDY14aU
4NFrGdWak7E7TGCD7fRh16TiJiKayTd9JJg7SdBBovTOzQ3QWBwNkGVwTXeQOFtqYLbl+hw8PExO0z1BEiA8dXHJZqtB0eXYmJSOs4uXyqWIlbIMs7iJ
pqhseCLHMRvxVHc0MHHbojuB1lyAiCGu46JViwKE6QgEC3C7nTNqUzeCwvoJtGizAIgnRvpTA4dy3eg9uaG0Rk7T0Z7us4ly+DwZM0HgMMZWruc6jZWh
sO3AqzZ53m42mjlnXMr43BtRig/LW2pmr6r1tfo9WsR2ajg7V+HubAJ5PWzo7bJqp4ssqQMRdvr6djrDbL0u2JQfQxR7dBp3lVocY2byne2UTwwwdayT
WLMeJXYmpSYwN4W3XZu/TuI8ppHehXfO6spIHEFriXzRThSF5FDY4iuBbkOhPitGBEuXJoeFT1UO7J6KOQ7RQ2d49cZzxttCUGktvSjwGWDg1kWCz76k
YJMiCXBJaAVGYgJPRG7l2Niqx3dUKJ3xbiRtMMsQAXDNIYjRLJlpKS3dpo2tApLoga6Z8dnNnRfaGywuk+jpmGZKIixt2jehvYnb5vfKuhXI4B0Wbl24
MKgwRbfcO71dmsDBUXq8PIyNrhkfkg+rk9smc+d8cePV9PEHWUp6jtkb13nq1DCI8cFWD4AQByUDoS1xOngmVE9pxlOHR8W/REzSWDzx3p4NlbY0deH6
kKnhh35y60ml6rKNHUawxp5ad6uU3aHJls27UBBtls20jNdZrlQSwzcrl303Q5xwKzkhz0JiG2QpYq9zWpUqU2vMKRpwRK1A7HHLSJNzNChQTDdyzs1j
ByGkjN6MVpK3RcaO4iqvqXrqRB8Lx2gTbAvxdYEwR4aG3xhDGYO2djwZrJobp5ja3332QchcocBrXXSsSkGhr189sfrK74jIwo8EHApOtqLdOwdCOoqA
ERQqrnoGjaUSk/gsSLJE24Gn51tB2PA5ttW7YskTjE74iCLfmEEItWDsidG/ADi2XjT2LLN14ESCIQoFoxEZpGtt3REhtvNCgVUyzkRzw7d2dIGhpHiB
xjDlnMzjHY8tML0+R5yXPisNTBNnnm3ojZbR0qNjwHQrQLjcxE6+XM4BJrYD6B4jQe55h8t1QpYeLDkP3xqKnWsGniMMCHiE5VIxcZcm6sFZL1lzCiKq
1Z3Ih2OjpA4IiOuKicFM8CQWEGu6uI72oZgOhRIRbkK3aOih0ggSCe1rnZrXSHHebg6Njkq9J54nURODSUpFQhOtZFg4pWlGgkJlGITuahtYJe6Tl1Fz
MI2my5uDiJfcWdTlPEIWjCYOCFpCiCWswSRRWU4rS7dK65qRhR0dmyeUHenDM3HNM4FEKYLKebQ0nO8HE464eyM06nZQBACujHQhqEWG4G80IIIgmgQD
b81s67C6jdwQNvmhbz1QFZFc3RhKVkZDweZwvy3CeqvNU3fODtrBW8EafSjTc3gYkjgaBkaFdTQoSOdQxkcEHB0zc5wWW4FCEHFJ3vhBuum2JZuXS35v
iOOenluoxB0BpCTZ2KwhpaB27wAWC241ocjViiKbpOJ44CGcpquIadwp7Wph+RjoOL4Mg0IicsJ91EHTszi4DU4HuAYcJFAbzO37qkW56OqgHhYobJkY
CweFAys6q2cWFsVxoNruhYDmH0NEZ2RDjjFA6Do1oOJi+Ydx0BkP0b0FA0dRS0IMkXZgXAsri62AoRgvZ6NU1vUM6sv0heZu3nRpaUQ0HAtvQoTxqe6n
WjuhytK/bJzh+6v/VKQs7bhqanOFbm1aVsU5TjNYaILMYIcjqRLCZDN6jzHM74A2dw70Yin55vCdXQrlByFxt441d8HLp7w5ImHcF4ccF6KhIkrVXOuB
UmCcdYXIi3rU0SQaMbVYbjiYjNaROUISeJfT0kJik43CEGohkPTRAIEWMTDTZNUMaGBIoasi6D9X7j2qcxxsOwggFgbFMEGd+Zig7BpjddnDydduXt+p
A40FyJsMX7gdC+gCwGAbFvwhLGE2nampr2HAnW7Ac1F8LJEU6aCAFDDWkQHiHitqKsJ5Isiq4mQBTbtnwXpuIYYzs0sDO2xjjDiBJnJapO1jGpZr4nA7
EhkQ/h4dxEjmvA5HMz9NREAekKkvsewLzszlaa6xTWjTiRRtENXOtGutaOuLo2wxqnuoMZGb11mU93fDZiyaspA6Jqmmmhh0u61b9GNwuYymRxh6JyBh
EmieuGenCGiuUIKLJLgtb8ToSixLl0kXSTddvcD71QI2m8cedP2Focns5sO8+GVCeG6jlsMloK0ubZBKXpIX4WEAkMSwdGZywTIKTffF3lKHJQ2okeqp
BZvpmSP4Uo7xoeqSp38riPxt7b2dWenERBZAgydPUw3g0Q0klgeEBVacBQnnc1Kvp1UKK6vcvmO4qH7vVCQ8u60M6fDsMNgEAUBs8WLGbqthCDLtWmZa
neguDB4At6Os2a6OBGBy0uNaDucJC7gd0Gii48CSfanhObfW1GUZXUNdTYmlTKrMh4MV4pz5YfzYjj2Mvs48VEuZvPb22GTy7Tcyc8b8dE0IaoshDkHn
6GPcbRb/jnadr7XL6lIOweuVCTa7Z6IpiYkVDbPO2L30V79ZbCtm8ARgJTEL4Y/Bw8b419JPHvy2u9SO8kOM0sD6bBMtyljIBb44gSW4AMpohjnYXJjQ
jLvkjmYsrROiJkaeUjRG/mH4vtdhOHBszq9Y2Lfbyn0yIuSv8OYecXtQb89TfmDe3g7Ic7IHXaFSEwR5aTA1IRbwKUpCEKkF0by9FzeCkz9vc6NDq3ek
OuH5XFU5HBoktAInq4bjaoi3Qs1qID2pa6T2hBhB3hKKUz4jbgB3TeM70zcTTNyOi3gTt9Ozvb2mGEopAkCcsTVFyEzbwdMOSLkuX4TBX27sBTGplvXr
10XeZG21rZWHGFyURqvgwUK3sG7h57SMELou5Yy4sAM3Ms4JFDoaWtrytDK2PDQVqAjukmVDWyIwEfWZmAmplvpFQPPWTgYlbq0GgaENFS8ubSNLA6DN
rSylw0gPOxts2umcA2qspxkvmXl9J1ityEJMxGcuOQ4JocpkJnqwUNIwKa9RNiKLwmGLoxQ6R1yly2mSSChnROUsZSbCBlDWdZzvNdwbcK1SuZLvxhJp
s17Y928cZw81ghfJv7GkgiEwEk8M+4VAbeojSwy2AiYgqkHAIFYYaijVkkQ1f3RjUoHsWlP04HhLD/fKUClLLMQUL1ELw80eJI0N5iB/QsBpeu7ED3Ev
1JrH9U6CX9nNEHv7GgknO596nDEA2AO5Q3D3Q09+6OCmiRuIHBB4HaCePxOPL7sx57IBiCHTvqSI/4FkxFRAQwLLKrf5m9LMKV68PdPIJU239AE0qcIp
iBSlShQ1tsH/UO7Pc7Mh61sIJZL7i6Qi4Lgt0FoUGBpA3lIBgTgMIDocFegH8BPsjleYq1I1zd/MLCBE6b+cA2ZDSn6MD+GMc1v8MVfM0010/hdjw3mq
eBEuZNFlzxjC8nb9y5HSQd4wWOUeL6Ga1Byqgb331F+cuOTQ2E9x56qLvTwHjk1yyulaK7j1C6LaG1BvnbeFIibIchoVYvsgtNAWotHZjYkGaBedAhtd
DF0CLGJDK9+O31kreddW9xu1vKIko4W93BLdnDCTaIzpAx0+iOT4nmI0DvTe/eeWEDoXrUE3DtypLbGpZ9YgQcqi+c3RraK96HMESEa4wlxbKGQLuMWa
T3ndhujbbXXDVPd8SJC0wDwuSnw24TcggY1oUM0wiT7wnXoWFL2i4Fvt0dGlWdeCA8RKOLvXGql1ocQKeS3gwx3p4gMm6QSt3LcNpb8JkZtaBjooTqnL
tDx7U4mjsEAoHuEXjz1ztTOrfvxw6ffHQew4IHB2bx5pHbnbpFrGppzuLqNzujAWjp7buF54fIEiEOr240+zyQnUko8RAMqHRup8uOeO0IwduJE8hwFS
LqmLHOgnd6wQZhmYdvw4bUh2II7M20ZzxXMWYsFXKwxZaLXGcY0w2RytEZoUuYJbCDCAXADehyN+ATcQdeRbKpgngrh15ihEGNURIqGo7gOKgOBKokG1
VsxqmJBoA27uLtsh/MyA8IYTPGKCeWl2Vc87wwyBUAzBARgUGiDJL2gGCZwZ0ya3vYhoILtPZwJvJAoPqIfmPxt8MGhBSSJORIk8Ampfrz36V0dayDUm
UCT6owakCQ5UQg0ABNKULUrDLgNezMw9xqisMJx8uRf9IsxSQkeDsQXV1J73YeAKK/nKJi+3h79gxHhICxoSGNfbTykVbEH+eGwqA4KEK8pp18T2WRBg
r/pSqi2FAoxjCpVGDGMqBWtrYCIAoQaoJSBmdpP+8iRQI5hghPPSKNuXGkKJXXG5YwMMpjFbkcy2z8mhlu2BifcY0KMDStRaWy3Yy5ZjRCWWRQaGSO2M
bVNUxugYmgtgq4TFuJcBsKG0lBQ1kCrpZbgacXSYHOVDRtm3h+nrAQ+fWSspMKsj7B6XKRVVtxPiHzKIrZV38pfHLKWhbGWWLBkFKqoLAqQQSZA6/mp4
8vy3F4VLEq+jxEDtf9SzzPM+UMaVMDHKKKrbMEPq0zKJU3NGtmumuIV8IYPIJzOY6OZqGujMZqGG0W5mLjLWkzcMlE0VRGLDaaMiYlVEDVTDEw3WCmlS
xCyvIFFlIeAEI9j0AYKAazZPdepocuS7waoWCVVMIypSVUaYbfvmxgS/1++/zHOTenS6b/iZzonsn4U9v1ESsWorT2GtRS8efA8FH+YwA9BJBOCPeIP/
MHM3YGoxW3FJJPP9POBzuc3IvavUpK/XR9c3s/cxsThLaHGpHt7Y7I2uFS6MTkTDXJDXWoTEO7eMbSRZJwFCwupMA8B4BCVDUgYwmMIVIxmIm0NiSVaB
c1tjKcOb4vLyS7Qi2ZFMlHtCXO1ADYQl+Wg52jo0jgOVDkgzb9LeE2TlNDzDDoTiE/RTUmA2LHOAfvf+x6h3MgiMTlXZDlRX7GxP0JJsIQwJCqLlxlad
jT8GQLzDA0YDCg9YMg2zin2qc3/kLMQ1ghryf1+RhEQxNfH6r2DnM7bdp5w6fn7PA90YIEgm0Tkotg9xaIoFZbGOywo60yqtqfxC9YfDly/vex2997OO
/KhOoh2lE2zq2VwbJSCjUkCEIR0a4jgqsMrLLAiKyjYMJcKHIgTYAwEZopbWWWLJaADZTmdxeKgdXxHcrSc0Fl/VIJTSp5e37/lZrWdE0nyTIa+/N9sd
qpRh/Tlm92Q7OgKs/t0YwQpURC+HUB8KYxTvAoonaxlCZpOjw8JQfb47eu3r/vC9eleC/hFEUEkQJCR7QNhHQsAPYuYiH0kOsDs9jRg4w5ULUgRZ3xrI
1QZlhmEekaPWD8tDi+sQsU+rGfbpmlqH1rjCoqgNVnof9V9JiUNB/ntHSPljbJWQ/48LBEdsn/7bU56Dq8vOG4iQfgq04XznpXoZGxpSixwvQXYZywbX
LvOQ9OwHeMQVhD3AP4pKJF+iwoKUfUV++HSnMD8lT3STaSfp4H46D8Sqh8sWAnN3+ytMZFaS8oVn7x/n/q/bziW309Kh4fh9qSuakIRqjlet4K92iXN/
sJzUDWyso8X+6ZqHDp9jhTgkipUQpa73F2LjNq0NUSJYZdRYLkcO1kV3LDbSQXsQ7HN6IiTiMPULZeQ40RIiZfUZxVw3DFFEVSK6Vco4W5PB0NDM4DN8
jFkWKQQQMcoI3psEHuWknqi2ku4gjqtOWPWCIMFOCmJRCPMOXXCJEtEQYmNkM9Tp+NpT2LLdRMjTdTyzOCMClhweCN2jwKCAgOIHGFd7m9YGrziHjK9m
eYG1omANjTVhCFpSMKPaeWE4mTzms0eO1qx5zt1ZYlkg3jDGKmWHHWGs1m8C9nO7Uk2LuCA7B36iJl3ZErjcAqnsiQkqP7luu3oiiO8/uw9bq5J5am35
Kj0cJlz1JpJJgNnq4/V9jyZQ5kS6J1wtaOfN2hZsNxY9sFSb1GgAUCikpLQh0/LywO4E7WV5CEiB2MLBdTv2Jo2AgODYd0ZW2uOOxedRxgOyPnHyQ09v
vtij4o6aGHXUx8Pa6EIgeqpNMynEzG5MkBsdZoNmWghiVDzvGDpD3gAoID+4IV4ElD0tmsA/v5B47ImwnUAnhFMyrQRRCAUK9XVPi0IGuQHFOv+O67Rs
ih0eR7p2XTtPXLg5Ihg+SgeIomB3t5KMcgT90nyPeP0ICj7JPehfp2EySYhYjOUKWy2WwxY1oRKikkNYEwi4SqISgfv+f0C5DRBzCqNiT0808iMeDsNd
+U03jEBz2ZTSch4h4BiCYGghCCBwSDfPQKAwY3XWbuh9jOn1t611DGu+nzRjggQMmfvkUaFyEDZDl3nmHdFDBYjkwTlvlozlD1je1xFP/KLia3Nu0n7W
THjbjgK4Ec9kekKfxQAHLqqmWLr4HZ9esP6uAtqPk4TvweQaBM1+T8YtDPCkChyvHCrKg4OAdBL8eoGTQeZHHNZrFi3vprm9cVPN5akL8YXPAMAoZvOa
QJCvnvt+NocayhUznsgzX3J4QgmaHkKSa7VLOBS28/tI6xRHHLbGk9nfOh0dJDD1G6qCwqxNmEVUYFItdMsmE8VrjAnSdyPGuhxulXVSJaTXNSR3m3kz
XUtQmOnEU8TXQF73vU0AK4ZtgbDMHcKHYQQL2hvPbR2Vsb50OdsBxIdtjjKHe76U+Vm1HFTMHwGEcLj2nHmPOog6O4lQfE1xrzm5G9OSRc97HiQLyHrs
XqnCYArXbKwvERsq5qaNLAMaKkbZxUVKwFjbQWDxYZF9iuSiqjaqKX1DDBSoudJLAbNphVhPOlM79z4eaNzPXebZ79/B7Jw9CorRCsPEjuEjYREdy8NL
8mnln3XmRLWTGmcDlrrgEWKZfo6F2RUJrmXnVRHNRsd9itGmfBzw4eWqaGT1J7Ft4fuUKGtTvWYrnHieQ8PAgRHUxRjV1fD7FIcS0VqRuuORAWtEvy1k
bi6VpYad8vJIpzpBAvEylnLiTBWs1IsTp1vagin56f1XZ26XCF1rqHdMkCzcnqK6sFrGsqVksSxzHFTpn13gpuY4yVjYB3UPmwcYkabXO2r3io0h13PO
uGHfCydRA531GbkURj9XrcOjY4jy4C32/txA5itx686k+cPbxqA+aBA7yH6ziVqifJh2WvS03NgcX52HGeBdXVONXEuaPGr9V0rGcndkJMCIsKbpRU6F
lxVVO0JZ+fHbyD5oT4C8A9AguOtVzyTL1vjsh9HTtYDatw05uGq6HPF9ggxpxrL6RlAxSXPYphfDNMccltgkMAWDOQ5cyQHNkbJkAkoRe71WsWcYnhLU
UfSqvTvavjyU0eePHY8V9sOQha/MOqYd0ylZHoISSBA12mCxp1xbPTJU6o7hge00CUkiigX8P5gCHUm3Di+LpCDDsUqrl/ftbVDjUSoIBUajp5f3u/FS
QWWsjAFduLiiIHT75d8cNcyiHBm4FUEC2eK04a2/f3ExvDl62CQ+Y+Y7gmSD1z8H2qYuybimL1SkeODhhFFBVE4ngEGZYXpJgOFzUvtv7ogPqb2BJ4oG
KhiPAt4KWdk4wgWfNmHEyIDlvIJRCOg+hqtoUEbaKQCD3SjCNmoQlwveDILCgNay2+c8XNdXneOaGSwYKpYdZiPSGUy0yAdHcOGQEZCiGZjm9JJ/DHdM
+Eh4xjacdF47ZmZDOKyIwgUKIQDKB1PfHS7uEEFXpYREHX+J5gaENiI3sCJIIJiQSKRgt8DJmAluZlOEBPcQ5Ctn20DWagVKn2qyFSCCydjag4ysMpFs
TnCMN5PbJogmYoJKRaaUZgIgNwcQwUjuOtZlS6AYB02V3LW74nGd30EeQDyKZpGSKAJaCQiWKQCiEo4qRInLk0jij/AZJqEKSJXzE8tx0CbIQCmc+WZB
TQtB8Y6yB1MYZteXX6iF++pKCkOL7ISlIiAkpllhhgqKVgkaEBiQJJpJOQqK9YhyDiByH2m793qH4B/sv9S0n5fn+/RrbP4yNZ/HmFrn4ieRCrrtPa2W
EGafNO41xmkBkOWIPvUfSWJEpCYShgIEoBiBIgIoold34HNo+OOAZOQZMQZLkrCSBsB7tl0RKdBk4cDg/FhmQ5/Qj6/O/r2F1C7go/U0FGssVQVFlIcj
Gk1MbBcVMD9fjnPcfpBVRKYSDJ9NBBKxh15uIbDllYPELyDnaCjhvrKjeDkKdrDBJQJDCsWySm2GzoXwO4KImOtHLIkzDIZclIKlJkf2rDkOBfBIA+cD
afE+7f6WhRap6MLfDFpPimElkFHl+UzuZjpy8bQsMvfHBvDB+gPYQScVQoE/siDGMRTEncKxKjRQBSAUqFIhQBiobSqaC0BC4SOYYIaLVWqEaikUYyQc
I4RQtKFg2MLYllkFAoiZTAxGwbKhaMtbcwJZhAq0VRKpZaQ/VcmWlhYVbQq2/nSYxwC0MwwxYWxMYp9E1potYWYVRQDgUrmNJCpUkLbAQEBg0QpuYDBB
QXRWZlMohhZjQcHHFGdAxlGhClaLTHFMiNsZYDLRUFkrZEVQEtSwLUoVlBQf8ZQsMO6XKBBkQK0soMQUFJViW0W2otLKDBLAxICqEgGDUAyBhY1YliQo
WPKamrNFQtBpAaIUdbMgJSsqQ/Lz+H05Oc/22dpyQQ3juI1D/hhiUrkKdkGMiakCgIkD2KNhtgKg4Mqvdxur+MtkEN4RDeREferxD+3+r+vRx7KIuwx8
uz7vETi/k7rlH+759c7yI+lhwoc0BjMvxa4WRz8b08WcWhRgkT1/6cM/tsu2UEEPBSGdZrCnENS7mBEMm8M3INl0XUxFlgd9NJqBiChW2bKplIyxDE6d
Rtd3NmU6BCnY+YDtwD8EJOMfbqs6vxwWWQxJ917WYLJ/BM0U1T2yEO3y+mfJhyzkJ8e7HwDmD0SSJU5KvWfk8AO2TwjxTh/zS932/I2/A3+WBxdAuY+W
AOtKwHa+Tn6I8Qnt6UHVOiZgdzJACnGMemL1awF4IIcLAX9xJMbaKwvoJIa9dbGxqD++Zx+151Ihd8tvpDvJQDzQ1CdSDJBgrOrakv58pn4etmpqs/an
spET9F0iTywyQ25Z2tG68Mm5jDBvcWiBhk5s0ATcmFJ/x96gOeeu+C4KnWujzF6IY/9kOtdM8YyQxLD1iOxo2G29+PEpoGBtcQgw5SIRpqj1vxfo/ZPu
0G2cTjlWlL2GMTauU1ms3i+nOskD5R6DxLPC4kprDqJX7PGTJEYRZBQzhg5XhlxuadWgJuJA8KOJ4PB+zbUMzqYcUigpMagz5HOxhknNxE6RRYHH76Cg
rleHW1d7xEEV2ESci4nq81ETvBCMYHlkHoDwRUYVnyeZLomghWFZBtltABTUBCqqUH8krjgf08jIZgJBTkcMJqpCgjDn6b6+5OsdPFpENjQofA0erPed
KoNKWUb5fZugGpMiHGEPENK6mGWtzLArFles1DINZ1ksVt1+TzLeWKN5agqU0xOiqondlT6KMzjGbn0Ja+mxtM4lR3evqfShxnTKupZkExmMgVkcoGIB
80xyFosHaErCYY5iWhBzDFFN2wxtoFaxSVbrkXJbRKkI2uNMhVMwKgVCNwyEqKIrK4imfuspspxKmMiMjaAjW1OFwMZCY0VaUtQxTdAxxJDUmKZ31syJ
x4xf/1JMcdyriOW2lGo1LCCwgUtBti6kNQZUnWentUDND7TyMcxAPdoNRjxTlbJhSURKM7EPRfTMyn3cKA0ElxIZp5c5z5svPYyYmH2W720yownhep5J
sLEy3EGmeLDvwQ3n3UW0w9FxretG1l+KsF2f2hQCwkAnGBEoBeMKGQOQtABoRrR47aNpmhoBIJkSFCU5RL0Zc4Q9Yrs4n1Hqrw6xPIkfszCgDd0K/6QD
8l2DY7OZ1QPdL0A2x619ZqtBpV6KEoDD9QxQAZ0QIa9S9OgEmC1qvV+R9v4H5feFhA/xT/KxQwZGHjOXYdWjLpI0G0viaxDIGvPWOQBqApWYOBLkgEZk
lRQrkJMFIUBkh/8YdQJvCmStNJRmYn5TSaqdEkkVwNYgaKYHIGoKzKVpSsAmSqGMjHIsYhylUoi2h3mCYjEL9EKEmMgLBGEg1mKQzCEETRyzWg5/XsGg
NpUqQUsQxOOQMbABH7eTIGBWxMwpIurDAHVGYqRIATLESZp5ISx+n8LEsp+yt7lyGmRawswg3ZUVMtcpFgpbViLEk9mGD/ujLAVJgkkDuDaBpD/Tme/3
+++Lx5vK4qafE/eG8metgB/SkhXGxrJiQVRGS4DhDMg0BqzVkwRawU1C4xqUCI1Ii6SGJQEqg1UJYY5ZmCxOpySglkeLx536icn18uSSC8YDko3IQ0Aa
hKWqAmRF8Ey3sywXdInMUwqJEgSjQPGniqBiOQDkjIEYHsn6VH0vDh3S8U2qIgAxOo+3cQDp8EAwFxHAiElpEmEKBBezsBe10QbrhIoThA5+H12OrDnP
nRNppEIDDp0Yhc1T+gp36mGLvTB4fDtkk3Q4bMgfo/tBjTJDXDBtPTxACO9AQ7CESnN1iNxIH5STajqyd0AcgNs5EbeXKtK3lJre98VNBhmZqYBdldPC
EP6r6tBx7+hsBMEbmvnylDI18sdvthP6sqj7u4vO9Dx/giyqZ1kJJYoxRsYDy1ga5Gec29K8zmrBO6gM78RO6Q2gV2kCIRiUDCFiUcgEMUDMMJXJfPQG
/1bInYd3WnSOI8lCR/0Of93Mq/lP2xUIfNJw6RJiMFlBMuOLFa1f8rKOoxDbZimGIYQGRlTkxOQEx9lgzNAoCxIoKKjS2/KzBCbW0WKJFIExERSRMU0b
Y6J0VQNslRWMKUoCI2hRBYxjEFylcoVjlqyIosRYLFVYRENSWWOSWWEskQjUrqnEcBOpbInhJRF0ZK0ZREC0wyQJvFCb22YuSlIUrQU0BSNmJjBQ0nGT
hDqKUpiKQoCqqhQpAoHUGEQUMERUQctEjIUSSx1lQG2QKyMjmYHJyHU7axMhdswUpGJYWUqKRoEmGAlQlJgIZJWiBBASRIxBkEDUKSAahYkN2FUmAMEi
25WhgZCyDuQMllDGIZGTMwqSSCNWTagiUwiSjWGTJElJSLQQkKTGRaUoJrUHNsIGEFYkyIBQREIW3wyKp+/ddsO0x0jv7fXZMh9SD5LVBQwmjrCBSZw8
OGFFc3zThfCPas1XmB1oOh2wU/qlV32BdooF5By//1niDCHyn/IfCWlQSpWVstpbWpAXIMkaaTCXKYZoIiSIKb/HMCSWHUjkmMYSuRklEGZgxGNtSsK1
hSKAoGk+DPp9uHbREchKFpSlKTITJSkKQpCgpKIikCmkaFopaqkKEpSJCCFMWwjIQMhClopRKQaQwgMmhaESlGgpUiBKAaYkCIUoEpiFCaJqqSmmhCla
RYnJcJHBQZliF338y8rw267uNfK1tbGGfE838jknMjRdXlIj/jKhBDS0+wKKApRqolCIIWHfbrjhqDI0NQERiGF/7MKIe235EIw+DD97yID67vt21ZwT
TzA24zSQvu1qdCS9AR9A+tiGXsjCmApHUOMFFRCZLlLRJ4pBjIE6pSSW1rpu7YuaVQyUhQZMLXiZlpUgsCkUTRtRYGUqmMgmC/DmmgpTcMjaURpRmjup
m2iDMLADqaBIqApTpGAvQGQ5PBqaI4PE+vuU4HZA0FPTiPKaCLA78BoPqLlJWCh75Ft/SZ6O/JzJR3/hjxtjjzXpUr7TvTsQApePYudsgPZ6/B68eR6J
DU1TTuoT2RFW/n6I4w4a8AHYSHWKSfYnEmkcEQ+W4G/ApS4KnfUAfPZ7bp1YaJo1rOXQQnHy7+GtlPeS9drFOoOQREkBbKJpdMCyieubvFhTyqgetHYa
Q25FXMQ/HhDsIMQgs0EwyHWpVBEBSRJSMStKUESMTTQxKlCl1gCHSQHYeW6YqQG69iyoZWvn4vybDj/ZsZr8ygItRFhi9WSXKvbkW+k8/5/yWHY4BPoz
UgoQ7jrE5Id0toxSgGiT68VMkRfZLkRKJtAYyTIlUohfmHprC8qYDOX+xeG3IHYVTE4ImCOKLtfhLXwC1UaTDEMuqQ/n4S8k/KKK90GMUiBkCZIgcutx
CBKDjAfrQDi+rwgCJEZj+wew47HXgRkBWA1tbYi1tQWDG1UWViWqKNbG2VLEjKFhWsK0pRZLUixopozBrKiJnCHOSCBiD/c4ID2XJQP+MUpRS4bnhFFx
xOBp8kdg3aV+J2R0h+wQS0odt/cUR6jTxAN2IhFkhAlTv5ieW5HlOeygVkTlKn3mUFk2WwPrYLCcUWMUM1wjAiHBjItQpPsfsPdHYYQ/BRsKxUGfBh80
Z85XeT+s233Ic7VJChSAj/CV8Qh3Ff0QKu69wD5+3hXjgQWSRn8gRVCV/0kPaLwF5ScDjHuh+dxKIXUxmKIwWSpBYtYjS03Cxq3/l9qf5wlez9d6NH5z
lRr7nPc1LYDNGWqo1iWgtFRaMVtbT+rM4NRFu5mXAqtiKZrXKJSpWu2WJqS5RLrkEnLTL8ajXEWyKspSOSQ1Fa5IpaJ7tSuRXTIzVN4aYRjw24wqNFzD
NdUxbmQbZWKFExWClyllQo5cwyZlkKGDjk2ubXYqqYgbG3DLzCmSqinM3JuFKGMoyLBZzLDEHUYtoVC85kTdhiK0GWKsbKFVYFLrC5DHSkg5/6Pb6E56
SS99NCVvwl8BAQfUHA80QDeU4qLw3UT+Of9JHWjnDkFIZYQUFSSBQFU/nBkg1SAQSmpAMRDg8kNTSJtIB9xA0qOECH1ncP3Wnr7Bh+BMe98eXYdFO4Af
sPxCeTPoLbRiKSpCiApSyqS1FIuNdAxfikumtWLjCG1MFSFQMP5SzNskO5UBFQsIIIYQUA7yUFUIOEJSb+DuQiVAPgfwyHKokCoqD9X3TaYNUyOAwh3B
eQh46oZAIegdj2+33P2twBQ9jIINqWm8/gbrS/0QZO0Dvuzo7pxOSfiH4p/R3OTdh3m23pL6XDBFBhEYKVxuVhUWhiXiEtQaWU+rQhWp+GiW0/6Fa8Ue
EqwcYeWQf4+5oarGIqKKivfbmeL5LkMEU/gNfLKiel8M9TeQM7KehnTOHevt/b5pQi+f3Ioa0A9Hv9fuANn1kE93bSKoaIaiiGSCZAqkgigJSSClIQih
SCFJgShlkh65wlkYmJRuzEbDKkiIiFWrkhbnV6NuU66H2xVQzhIboCwPjiYqlC9Vkr84caqBooQ+yyaRyTJV/CUchpQiv4GIC5VRScJQHJAA3hAyYheu
ByAL86ElYP7FEXtNyLAYU+kKVMasZMEmZR1lwRrRSerkcCmgog/KlGKiBUAs+uyXoLAUqzSgciIMkSDlh3+TgBRf3jFEuEatQhVRKDPc0Ttcz8M3me/O
FJpwzmhiOIHknzJvzhUiRFffC5NIJ72TRFC1QgaglztnO0+9DkG+J9JA+5JraVshe9EGBkHJ7/Cpr5Y7FxShx452DPA0iIwWZP0FHXiENFANTe3887/Z
Q98DqHWsTJwrWB7IBPhIyT6qptRCZmYKnxJeO0CUG4cQPT1otJJ1L0e4+HyH02hwvxqy4ulfeD6fPwqYlzI0ZlCI/q/pG5EiQ4Lj5w4cRkM2dXt/PSvi
csKQPTlMR2ahU9LbRX2JAJkZEtm00al70UjgJj81qDSdw55qWDhAanbth/RyQN+Lah8tu4ceIGvtCQBsCFvBDQg/QAh6LEPAeCIN3TQMUkUYtPKvBEki
EKLgKAAkE3UPK4OHZ1tEGiLoIbFigU05uYEFS9Q5lj5LbiRYg6h4hB0HAME1QjvOj98SRggOBdiI0Ji7gnyNaG+SQkr4O5rYGrlSfpwT22g8HSXPb7Eh
aF26PDJDnYVURY5YxG2FBUirUR21iJQarBbEUxgUyUcGBprW2amhq2wMzc5I+1VW5C/CUT2PkEDzsSSfGt7HdO4IbLVIzhPjmH1/GnhXu7s7THzO3sSo
dTXIOohuHfAr33Pqtt9ty3fJIVUAXpyj1iK1flAKIfo1Q3po/j2H+85rB3ZOO68aNrkyZUK5WU7bhu0kBOwpxOEmSPMCoPKTgZQ0jLAWIRlTIQkue6n6
9PRsF32INImGQtSfLSDxhIiqTZQ6SG4eDscp3O/NICYWlGFZCw+Mr8uGpILDfx/R1nEh0A6QBdqKeifydZw6nf1PLBNjyjEg/0xT0kKCimKgHqge+p0E
DQRagTAihZYoKKapqgaIkOUGRQMQxKURUu0mFS5A5OpyR0QVgSFJFtmNU0rVBQhUsRFBREBBQUM0UEJMwIxIG1hUBRSGwVKAUrSAn1/595z7PJ1WvPB/
B97/B+yTuCigUy0QrBREUUqAtHLKRPdKT/zJUoL3KdwgVdPoBPzZorYDHQDL3IktRLRhMoSBlDp06c+2e88fu+0KopgUVUZSBXJaaVIl6J2/WGj+UlqC
MB9gHA1C/iL+iFXRoj7fhPeCB84A6pUopE7d8HeHYJA3gyEpDxgVMCpJWFgpaIKiGZoVDgHEVJlP7xpuAwRQWIDBIy0D+4Stf0F9HeU/8HoWCBRGhlgr
UoUQyzBSgq3HtauNHUD6/yB6gUhIShDraaJbRKSZie55htzwOEuldvpYi/B6IhwebxwoCJQoaCCaWh9NdQm/Yr8JoomSkKfeA7TJIRUvYIdnAwTET6Qi
dSH8UJEMxSzCnqQsyABQyO6uP07kQ/h8BQ3fmMvDiRCkhR2wdLnhnv2Q+U/SfdMSWgFGfjR4sPJRDgzPWxZioRZCvG17l2PhKAd8zDtJxJ5TvqHNqJOo
oXrW5NmMiPXtRTJkpBht1rl9C8EmJDNBYKZyg5scl2yneyeQyiodnU50V6ADkITSPtCfzPwIxjKJsYasq+mTDbthZMwYVkxkG2LIFBRbaLtIyiZJ5UVh
YGyqbWCosxK7PiCY+vYQq4gfHTzG2E2TOLkz+34qKP2gaTHUqHR6qfANyC4m3X7zQoQTIhw5Sqrp4Xlr+OtUyeLAWeaabyp9TIZhf0MCHbA30pB5y30L
iKmfXft2wYLGLHTDI4h7eIh4IJn7t3vQmJ8ITHGXGqiKggmCqFiIikmIaSBmd5MaCEyMJO3xX/soRuO6QBH1LRVFDpDEMYCPxaeu7umQ5hikoyUWKqjF
RVNOYGCTGUY5Zk4lkmBBNBKSsEbgHeFxGZ+bC1Nmci4D2Zy/CYKtKJhBryhfoRTRk7AL1wCJkKkAGSGABp0/TP6q8HytUtIH1jCB8fzv74EHh6VPu+Q5
2yUNhGgMP3XWEUJsi2ywmBJ8Lu99/S9ycr+FpPQsWH5XWPU97FwUxoxNND/rzrWzum8cW4Rg1jvNhTl7alJBjsZZMqg3bGlZCYiz1T7dIWCnXBL06NXq
dTNQMtuUwwnjTu9GpVmZeGs4BYRaNakZdwwMYaBX6FGbK+HrWapCCpLneU4EjCFQzUyqMWMichNZxZ4Fv/Y7HEZUOKkjyZdATZ+/ht68L/LQp5QnJPco
cHhN14uFMRIhubxHTCt8zRaiZmZAY2ralGrC0EVJYX5/Cdec2LPjXNhhk4nEhxiInG/M1Zsh2q1DTjFtpQHCKM8UuhdN4q+BsyTF4TGdcIn2DNPC7SOB
Lt68nXPT74B4Hpp/bIPZu1dk4x7GV0snlcuGGNb9QppevtOEhoirmZg1q6QdxeR4T4EdJSJctvAUPQDSSRUujpsZuEKqDE2Nd45/bmSkPKcSfQkPEkDj
PalR9qNcyvsPx5Yju0MFctiZXHK4JWcaqYKRIGAzzln7u4/edNyojFFCqGQlzKRUQcoY42tBMlK/YoOYbko22YlJjjiKoiwLQplMdZoSuwi5UKqFUjSx
hW21GNlY20UktooMEX6suJYlDhZmI00HKYXJbaMRlqNiWyqVWiWlOCShlJDlsy2t43IUQQVoo2LaKoIwiIIzbYpGNMmQGiVBxGDdXLmuZtwUFHW2gJuT
BlUzIJlqrFSOslpGNpqlqYxsVdkXch6E+8YSqyFYE73hHvvDJW1ChXKVTGRFTHOulYU5sRUTkmXEWIMFMkBjJpBoYVXWiBWXwlioGQ4asC4ZWY42xvEr
rQ1EPJKDOGFyXWGmFhqFkGCCMw2hjsN4YSoLFIIIDEiLVaokiIYqDljy1dENKGKCFaRjBUpacUhExLcFTC2VtloeHA2FlANYDEtwz+5t1eyuW03OXc15
WmCmFgsObeNQVdaW1KxZjxhrqFGLRIxLE4mK6WZniRHDInF0EMMyystbS/yoUNC/DJZIiwZGGBLKFtZQiWAWEqsQkNRPEzE0pgspOIwolEhgwLAGEGDi
qhj4K6YbBHCAOhI+g/9XhH2sv1+soPA++1DqIbP7ifYtTn3Pxv/Ozv2hZ+NREPlzmWuB6MbQ1pP9x4noQKfJ9YQDr+wO77X7iU3A/klDcU/5v+37zvII
miD3fYhx5MVRSJT5b7wRnkfWvfu+ZfbO99X3D1/1QChEKoUh8uv39Ll62QffIUIeJbsfTMDfMfBikjr+DKH699rOJ1Dyfv/fCaDlQPqg+ggg0kNqvwB0
u5yVouhYdufKcnRzw+312PV/rH6+/tl7gKjAyDMHCSsmCb7NJOGUpDOMKsGkHSCrShogYokxsbVn5kk/l/q6+M3S6zOZp8OyU2/6RhmX+SgYpsQwemxg
ciKTvNRMxlQFYciGTGjI28UpzzvRg01tJRzes1luWNY0qDWZhRm4q2D2oTiWpoGowP4sRDsatZ0/DRPJq5c8cpJwjIdEOmCpgsTIg4UrjFh+iYXElCsf
UbW0zAeruLCZSlIxuOdXVDg02d7o0hsOtmmXYkDZBLAggmnjBkUnsBWQxYi9uQ71gzZh1BKxDWSzmcfHJUnpd4aJfSnOD603vmE1g2DE0RqnU5MtzrqV
Rzguu4Zmumo6g1GTnrCiZvKggrJqAozmuSWws63orlJ1ve3CRpPgI+stsVYUDs83wQZ58EOhhEAO2wgVqBFEK7uX14mE3ndL1qd4eXfFSLONkuoKdbTz
So92JtaFoRg4FwWMKii4NcaOTuA8TrVMhXGgPqEnqgdSdxCc+c9Lb2K6UQmrWtKB67mmtUeraSsyyDcINj2/t1+POjmiwm/uor0ozGBnkWzfZ7DLhOxD
iORc+ucqWZJl+Jn+7NOpoopiLMwqorWKD8EqKjlsGP6C1MYGGFi2Vo6UVGWShFIKRRyo5G0kvLHLX5zmv0n4/Eq37KZDdYmmBahRtqG37vme2TgCd1j9
Nafjh9v33jMGVKg/lYTqOo5OoyQocojGmnhGRBLTbVVgusqRWAimW1lZo2R2l1pOVJxbOVFRx7eZuzm8alLzzhhCG2OQxfNkoq/TQnzyrBFPsifVjy/U
aaZUDotPv0VmZ7dbHHD09OsO2GpRCJYlWIaRGgaUARgGg9iYJx/YKHmykfzpdxD5bYuwYOVRdXNB8vlgIa+ag7Qj9Hwyylg3BnXBU7xA5zXdsVRRBGVf
7iXjW01wLgn2MzV/vSzmE/tefuewODr56lXPd6256czZavKOJzGRyKZdg3pK3yLFjZz69F0fbJMr6JCH1DDv2fnI8zstuqdB6PwWP1yGBSdaP2e7IXAY
4lfUjJhHpHpVqWhrMMlYXUoBRVIJldZ56NRDVHioJxP1q+LtsiG7homgqKimhGhopCloHSaMD4p9Yon8jX940Q7MqwwdCm5IlMwrlWi1gVRDUWFTMphE
0kLrirgwMMlhgKZLghbWL5LWIgyaxpmSkFMqVlKKKOkcWGcaooJkiFCWQpLQsGFkQCtJRUt0HN6AmKYiA+qN6R1uOk1ow3ywXSpRMDSBTbAUwl3jhedu
HCP3Fc1RLlNoVTcRObPFJZEjC2zBM9iigehCqfoF2Oveel8fU/oI6eBFPi+RN3wOEJpmSIgf2qYig4llQaP3luW1tM8m/HQpyUIqqAtOOLNalZv/tzYv
5+YuVnHxH+1wUceMlhGhmGV5MltGw0B3QbRF3TapGq5N2Gb3K5ll92Vi6/LyA+DDA4NGUdSJnChKssLuiVlrbMPbUk8h8yupHy8ZMcgnFCjrONVEG9pP
elBQBdy5aSoLJDWABfflnAwY8PfPj3nGzcnDMD4Yjyj9T/Ekc+3yigPXqCS+faxdo4j3pAgSSQYzPHptaPbJoZPXXHPxL0Mftt0zQP44omC67M9zoUVz
gXaYwm3Gw8JsHnnJpq1RQFVTSVKGmgVD4tQcazMrki0Va1ZUHL8zYGZXWSxhY0YbaoMFXboscai1rLZRaH0KyFEGMBEHWBWXcwS0bSotYxcoXLuFyIa5
hbuVcNHFEFzW61gjKg0zDMs1AKhYnDmzFEEEYxiqAzgzmGZS5mYZYpmNUjWiLEDGy4WLgItottK44kWZiWtcoURIyYWiQFazCEKREoBaWQShgGQpSH0w
oxPiiZ54sShSJw5IO2hZC/9mKOpCUFduJUbqvaHUGKKvUIh8N1E6nzXhuARAcE958+3HjP6T7777Sfr7KwHsZxMQcg3u0c7wn5a+AzqOJcZiCUg4BRHE
xDOivQUe4ntp7tpsfuMr+6TO7a63TCk0OgINJ8mRSzlgg/pGgSSrbSF+/s9umMNzydjaLIC7sDbM3hgjStCgQZGkgtIhsNHbZIVhAqerWacL3/mDeybA
eMi9JQkQFgw6oVJBQzv088rt7zrM3UIoOZMMpGUomBJIFp4mdAYwggkVLc6lJRDphI22N9d6I475Gfr0QISVTvQ6GafJ1wdB4jMZuUk7Hea1LsfQU6Qj
/b/ZBSKC/F8pcByLwHp1RbdZmGnA/1578/9z1vymw9TrRz39yXg0kgIigcwKJptIoNGDjszyw7/bgUZfnmBX/VJ1KnHq+6fyT74DJ6SNBSiYh5QdAHtk
D/piRizAUxASMJJDDKTEgkCgYAsogaNuCZHKOnlsu0u99CHw5QHpAH4AECD4qb/jxxetDnnJsIts49GIWwafNHaDv3wI/c4v8ewcMrS3OIduM5CyxhEp
BrQTIgIEpMpSb9JH9OXYLE8X5a0L8P3ZBeaIHpC0O816Ega5Hd8w5Jbr6tAq0KTA0i/bc+a5xXe91rUfZOEHdIGrILdncT88s7jTKPATnnc/Q2xin914
WuXaTf3/cHOlo3xSGhRF9oaQLsyiPqz8RI/WKL6yIbcV2FxiqKBo+UOQBSORhTVkoUI5i45JmGCFmUtE1NDVC5K0gUCZFIYSq5bQZDEkEwSanAJMCEoR
cGJgcqMUhAp49Uh98pxRPV9kwjjYXXiVeEwinrCiaAxkDFDyK8TfiUk8k9lylphJrlN9ehnL7DBBIsTUdo8e3Y4trbdXT0IhpXv59DOjrDRBkBln2ymZ
lgWLG6WthC3LjT8wkdYUSlVzDFQxJyJJWK41KtVSxgchKgCTg4zeWaGyTIQ7S9imxZE5ZhmIUINCmS9N+sjuDxzPInXp0MToa0iuqSmYpo4DcqtAA2At
jSxgiHzTuIMR085V4eD8JmwNn7Cnask757YezJzuVG2yp+ZJpNg30DvfFdUku4abKRhrYvB6Aha8hSoEF63Eu2crSd4lKF2KsnnRt4zgcds5hNDOjrip
sw3bbrzo/c3hdAyE0HWip0GYbsl4HA5bj+XoYJ9OI4inJQ7vBT9EZBR+0mkLpmgeZy9ymgWEQ0o8nY74yci/9c8TwIonZCfQZ3pmTxtZUdaoPVKcN7LU
UdbeoESyDcONGrEajvVTST3wqomw25IdTm2/XS8g8Ctoc9L3pAUPLKYHaUv50jVCM/Z3eYzINLLQa341iO27Lrc7sGNPUqlKUq50fay42j0/AKcDX5I9
z5gZh7+OUIGJABm/KuOdB4pPmPENao+ORrpz2jO0Uck33FeVGhrk37cfNWIWn0MWmqN7gPXXvX5bHvENhJMAT4n4YKppBk13bgpiiqG7KW4AiYB49DoD
x0nEIdE2ED6p5Sourf0m7jjTDSST5mzCIgW7kqKJlWVF9I0ZIOFJmhR+MIHhlDiTjQQy1Qe2MMDs9toTSELQCBTqTkhr2dQGuq4f9EUQVP4Pg9DgQbyT
baQmxg3YN7tLbEdv6prW3+B+POls9zSGQ2QYAoAGIIJAR7bjbsnEvs5NyXMRlNdQNcbfkJXhvW0ROrxXK+Lhm28pZzxQ53GUb9kSUVxiJUk7GHjIZMCr
NpCWLEUSIMSBtxhgIMhEtrILWVgoLBEIg568Lstpiby5pzq7DHjVwsVi83zq3S2DvZX/XmmHHGrRumTp8Y81CKRZNjt5tMIN3W6beq5tmtCT3dXU1M3i
M1nWXQ2nhdwjFcN2UwqbUcBqXGMB3m85m22RnFNRUbCqIroh2Lh4I3kN5ul6mAcxKQLksEVDje6NxZOnTqBWg8wWxjoBt1LR+vy+162crgcjdZCluUZA
ly3nYXZqGnkdRQrI0x5N7yRKsZhjjJqlD6pnoY4uJHX6jL1DmLxXS3tdSdhkJpwOXq9EzNFwyO83Zc4aBtNZjdprJUEQplmdczIg9te7RVM3uiiLxVEj
keZiK3qIDh3I5BRXndWTruk6NBJx7664dCclhYKIog8NaRGT+EKmuRmTm8GoaUsrthlc8vk3ecaEYsxNoYpuUUGZRGSV22RYEKlU675sNSaNGRYCyCnV
hYDvN5t5Yik5trkRYiKCgoxWMQ44KPNnOtxFAWQHh0Vww5diKrMg2CcYFmUosKcecwz+tJu8JklwrgLMcZEyqDaXOE3TUtaClhqQ624VDMxNGTvc2hN5
tSYxVBJlma3c2c2ZhmQ4nIm2rHeulWjOuRp0mQXlAfXd12d9JkIKeydHNA2YbCgUdDTgPc518khJsSFvdXIDY2qnCKifMLbXbMxUxFzMxxjcIY4IUcaN
tFmBuyjoOjq7dEr54GpuZWHe0VYOUlYLOUKTLJlKDsFQalIJ0lbKULjJscB6YSNKGoEtqKi1OojqGFgpWqxOFeSCbrlNWWSsFVpS2xiYgJitoYglkFDo
NrtVYcG1GjbCi8pla5Sqw7A8YeMKKknOu8CYw528igW8nVTqQt2j9PCZ8K0oT2kNKDJAgsD17YHT09+pZ2ms8ImWFEoir7DbM3ZmA5pzi9+flhvnN/AV
oTRgzkc7uaYVvgtO4bVo8imGXVIiCiKZJEOwLQ5r56441bYMd3kFEb2HDo24UwzBV4Vzd4LbKQRF8BFKZa5zebyZLAXmczBUGYNP1Ys+aEiwfHHHF76j
0xu5aNm3suzVmMz0dY7lZQpqNqSIWyxLGMHEcqZmIlSNLaLaixiaKMxMGnmGNYVZu00gxDY34ZKEm0tflOtHHXCdhyE4p6Htm87VyDabSUaDtCcppus6
w3cpsszLtmvtvX4Or0zqEiQ1zxeJ9IENkZG2EyLKGAysQCcPVxFxk5Mo4ATDekWfN9QOR2+EzJuo2lbe1GxTHukNx5cGKdVpT7ju41Yi1FF67huwJsDp
zCwfyS6NNHhAztrIwWIV6g5veNU42oxAg7tBw0ISKysROkEVkPKYkxhWKJqd7djy2JneYaAR4RbGFABkxoqwFRPElRRyYlYbacm04oGQkwARESWYClZ7
5s/AZ3niJgy4MBJQ4qKnIAIBg0Ud+S4qGNd1VUU0gD35D6knqfy/d1z4RInMISZJeiaOpMA8DbY3QNiXQCgCISYJeFSxw48e1t4ccswmsRokz+vU0dal
N56cPqSS6GhOE3GbRIblpRYO+fCgJAhutN4f7SPDd+At9hC80CGWh3LYNa017Zh8/QgdNnqeZvWU03XJNmH7WIEVoD8z1KZ9XZn1sPKzbAMZJRka0ChW
giICoowpQWSUtkKwqQhiQ8js7WCxK00kRmBiUE0SU0EQZgJ8AQggk6m6cJ3p1O5ouxTBWZZb+3Rmn9MoahKHeoyTGq7wpSjVS821GiIo0RmsOYblSra1
CxtjS3xZKqRSYw6uGAYg5YDn2VcMNMjU+tLR2Z2lAjUGEZJEsmYxQV0CxjQwn/lO1/G7MEre6oKRSFdFzUHjstXfdbbbHQP5cxfeoLl2BBsG1tf4ZUcr
S2Ir2mIYM831cqYmHa3U5VR1tkpTWMYVDRX6VANjHcfyLNSPO1NzQwH0L28T+mDDa4CoxTfOcQxOAGsXFdY5xDjoeocL9cY9TJB8+KHus/l4bkom7pg5
bGwNGE4NQxhCpWjba2UCsFa2CDIIKiTdfw09QIGSkkPbJk4HcvZiRFQQUMIgDFTCAyVyUoCqCmliihClLFkWdIoahgkUC4NxAgsJqAaVaO3EqBBYExmo
BogaMKwFkxWEYlSEqSkrTZmLJGOMlYsgsWCxxmW0pS2tlG4OMaUbHSlCiLFZZC1DFauWJkIYukIQ7gFY1+2TLYSAOKAoYYnB4RpWFHcVHSaM0im/HdYk
DpgAcGzHZlVNuRwaoNtRVltkBhdMm42tYE1zKs9GBERHIBoGiYDJAwdY4krTawWA2hJVLVstgVkFFFKko1QTfAx3dYoakaKDeFyqkoEopEioRpCqbZgs
cQgiMlRTCIJCCiEFpTDDGE7SCHOpu9rm0s46uRarNhpotPnCZQPeIx96GSHZLkalyU+7DE2nYuicyTpAnNSrFvNIsmnBJBRBBE5pSaci3x2xaWvPbNFl
eOYZnyJJvHkZ3vjiwRMwSpLFaJbUIsYwLlMXBpRqFRUtI3sMJjBZJ5bYBz0oSz3me+BqalsRFmX35TYjNxp9RzkmP4eTuYAeQ1EQVRCSgh59oaM16jpV
+lTWwKIw7RVMQld8EkZCLEhQI0rQJRSUEQSQ0hFBCxUhUEGBKkMGEAYtEDIog2tslRYiFQRAhUJKGGBBYITBUyEOZkgEjhiuYS1QUIDBC0H0jRJEEMik
BU6juEElGXA8MDQyLAJpkFKUVLSho0wcNg/kMHSr59QIcE2QAYTzmI5kAzJKRDUPsyyBjCAwZCpRLhQME7spST8g4vHkbiLpggJQKBAhOfDWiMRlyRzL
JyVxhUMBjIoCgKIl6sdAdUL0XOUPAlOEIGtPIDRCRIUnA7vMK8nx1EHtxMR++NJGQajPusHmj0Q7Qeg4KdcChdnAA53vjxkKaZCmBexCmcpyh/C5v6VA
9mpXJlHzlQIxLok30vxNepoS5+Yjirg9RzgSUDXVsxZOX1YY8QNMz5+MNOfkkPCARVFERoD3EEsSMNKGQI/STeFTJiwhU1NGBKWyFkgCYIHQCJw0OjG4
coQ+KSMKAmpmVvPIO0nEv4RAgQI7L8och68xpCgKAqZIuylfvYsKx+TEZS5SYJK2opStZCkgj76wMoYqUHUJSixDkBQhTRT4Tyg1DvmFRXCxIgKSQ9p6
gRYCoKT18w6k6dsjB3H2o+mLWEEONvjPy28oYzphok8J0nad/mbj1w8Hd0U6RSdRDrExctsq2p4bMS7amGWvgvWVOJBx5kCYmoMYqxEFmm5jrQ8AGty8
zV2cwDXFZCRBt442DKSqcrrZuo1mJGYYEEiIQOg0yG8p9cqm6EBG7ue3XDYXdUMSiiRDLTglQiGNxrCKIjmGEMVNaIuIXaZmZWMBWgtjUbFIWy1IUYsB
RGSuMqGS2SWINGqRZJEbmGRhtCxFymOMM2mEhbVrUYqMRRVCVhWRYSVCqkBYxEVAMLBRyqGIRDSkohbCxkgizLuELbVEGRSCIMKhTcymdGQLASRBAHbK
IctW2VYIsWCkWMVEGPKSFdZA0JhWGORySksljSUA00K/Y7hu0MazIqMgxCN1DSm6qGxhDCUpExCU6OBJBBNkiuwhy4imynHYeKGklxFMQXgho1CQaRQp
H7oBMRYAwlE0RGGgtqWloNikUpbUqK1GhQWQRoJTShkGJyMJD5fHvhmfX+NPlftrw/j+xYcG2D+yU44mYSDTgudRBshFnfQfTHLtOIQyB2cUcVbWJaMM
EFNf0Gss8v46FLpZ5E/L0FLIeYB6Ul2ZBojN4QyPfiSF7IirNu3UneACZ5KaDQXMCE0H6YE2hQ+tCA2Tg/+yWS3t05FMsKacXGRK+cFn8R5/T8rKHl35
/Lj+Wd1xmjIaKw/F+dtPna53YahMa6XxgtFjLfjb/teBpdTZTGh8wZMB51Ra1o61ZVB9rrbNElGyzxDYmZ8pSKcs7qUcDlLJJHTUHfXO+sjsxlbriYYY
gh2zV9qommF7BEWHtQKwWKAo+k7MJw2rJ0CcQDW+H4HV0393gBmsy5iwAEJl34RIaZ0SdlL4NodoKFwFDIbXVLpgICI2pkIscFSByNLzDTLWuPI1xLu/
+ctJCfbIaGhZy1c3Z/Jhn7xxhuBXXW70d75ije/llx4nCZxkDUITgXmhcB1Jum5+53NlO8hxW1tIEQo3+WY/vDkaUVTlIbDJD/efL2IH0L6mr75KitbR
SNbepC+D/wP35sPhE9T8n6h2Aw/3uCB71VE0H98qngHDkLy9fZK1RzWQyGohHqOIerBTSJ5xk0VTASZK4I5ARFAUgBTMrREwQglUIpgobCcA07UJNBKw
HsEdneufrAEBEUMchOZKflIoUo/XAnyhBNmA9sAGQqAUhqTPVqCsKlLjiYukHGMH2cDIWdGza/nresyp7fn2gB4sUAFGDCE8H0tQIvEDwM3BN4Bx8QPM
PcInn5Z7QSgT+xCEX4L99AQ9DsAD2Cntw1E9pgGSB3Rk0CJBC/2GhmUopee6d0sR74+M2ZgIekhSDQv9ZBASlK0xFDBJESQKxAxKu6FM1epHVLisLZmZ
hOZGGQSN1Zm3EHmaeiDtv+57tkOxgpQhhYih4c6IIgiTMcXBEOg/0iQHQXx3OHngYZi5IAZFCABMA5KNJ2SGqhqgANFQCZDIYUOjFdanBMLKlMCjBMNO
Af1+HaPV0JMsbFKw5eq5sMB9N+XdHQ4Igd0KRIMokgq0IeTxq5Y3IxofqjTFCKZ6fZuz87+HiRtBYOrZQvVMYw1mEJRDKHGMKkpdSU4w02nHIIyKIEUQ
tpbZWQrRmIsTdnUswBBQUEwlxIN4NpHGTpBQOMrA5hzCInHGViMr05lgttYMjE98sRWCkN2QoHvlwggFSTTqzRgIhtsIpoh4GQDraD4ZQemUayqwSDMx
zCCCOWwS9BQAqsJmM0H4cOH3J8hAvNzIhnBV2IHnC7a3s/n69+FJJ3DwDtYeu0+5mPDEQ+R2b+vpsqYd0bOhPqnEMnzh+mwPGiOXGBQWoKCkTbS2ilJq
IdypL464GLF4mUkoTggpMEDBgJIp4as2d/ROpyE6ed07jCZtJHNyChiVILRkiz+q0zfCuYtuZcglobapWnXBN05AJC0xnCwHSYkhDWDBUO9PibA8L70k
uo+PJ5PeJ4RJDQSTEw1FJNQKExUse/mdjRZmZjMUBQmRQFEkRRD8A7TrXth7rtk+yS9M1D7+HprKZ/d1p2o9ofL3ofCAMgpAU2UC+zhH2kFt/VIPsKgF
pAHYlDEZXyTnyo4PmkTUUjRE/5ZiVioyYEr1L1Ah/m4Ft6/jJ84/mtSFQtpZVwMgfnYs/bQoFFaxGKIULYAlSBRBsKpaWUnRL0elBAUhyDkUIaEA8s4o
aE4qfSA5Qi5cT5uInhOpR4YPq/BCGJ9uw+wQ9JiCiuP2gGwuETDQHEIcuAfevwi7JugwjZ+1XCQf5BM1D+iG9/3n2W2ZgD9k/sl6Mu7xf5tbWE4SRMQz
AQ+J6Hn5PnUJEmSj5S+JoTXJtZ9rFWZW/rtg6u7oVAUmpZIIZymIxWMUfjSwxCgdfAwM7hBJRLZgpUdcYNsWBJ+iMqCaiiVLnhxtMFJKemKGJJMnILKh
qio52CBSbiWDtabSIQTUBKRAk1BUX3yIGbFhTOscUZikN3I+dxwh/NzCSaiwh5RZ2JWQmIEVRCU0xIkBLSHHMiGJE4xw1gUjSBVNISEswb8sNclhRIr0
lywO5TuNjAlSRlaEAkgzKslsUzETJKUKoKaEyCkMZRMhAlzAwsxyCSxyDKyyxFsSjKUo/mzDloRSRSIQ0oRBs5NOBQKaNdBhQ0x4S8Cs7yGMyL1ZNQ11
BRUYxrEJsaAMX2o7myaEfAFM5aBEdu9VHz9eUYnQ+UtbTnaYtXqhgbz8P4+YERSQSk1H1R1xFT1xqKHAzDAolaWsMZEUQKXMkxCqmOZAMxcxo1C1TESQ
GMrkJkUDRqXSQYZg0FSQlIlDkr4UUhowlBEySmjJFLT9CY6MmONC7OAIXzvvU6HcfN3ml0eDIVl6dg8oH/gEr2aWCUCiiivsMxxYMFGVD3BBiJAl+7u7
hOnl3HsM0bKP1TUQ0rHueIQjMNfAhMu34KIjtAnhKokMIYJhlOBNMVQFItmgxdR2ocPYQV6mQZE0UlWTlAwkkFFRTSSBkrnJU6IgvHc3e1fD6iW/6WmS
2BxmhGcAN/ZIdT31UgJbExBiDUcJlkIZfcNoYSEE+kC/Uzj+RsnMho/GUyCgCYRxYRclXGoVy5J0DMMyxIgxsMgz1lpHTmCGWSscsRCdjAPem4dQgYkZ
iIHXmKA0hkiFUofqlF9NsQL3G5nAaSjYlNr5G2nSe1V3FA27MP6IxzAA8QP2SeeloIqCIFkUWIgz5eb53h9fwMvYh/d7yo/cVzhpJ3wUUp4y6S8IPa+u
3pwwkPXyHBPiIcE9XpxIenMszDJvce7axmSaaMoR2NvroaCKGGomVqSohJPuxMAP5MOPz7/36wmikpUmBopiKkLUNEymTQjwVIkOpH+M44gn0J+1Ak7/
0QPf7coegv1B5ROIWPDU+fIfgX/ZBwqQ/g8zvOZdyyIzf0Mp4TRF6RVii7+Wc8oeJb/kTnWj8WeGHOclDtbF3AfW0veqpsUQ2f1GUJQEMjCQ6p9SKoL9
h4lTGmMmHJi65XKKL2D7V93v+A8qjtiLGKFBIUAsBwQ6fGgDWBZs23QXU0vQfo+6eUVZP+Iz681q2sBKxNaJuizdWuUroszZQf0GkxKHAvLVElakMtHG
1mZALIVUKsJlsxipEYvWRugc90NCYen5aB/Y7DkzzHlywvikxDEr7CwRgkWGNAzDNtiryRlkZSREbYk4ldmaptiV7Q2xKFqQNSoHeKfpkRChFMER931f
T56UBn4H8n+f2+8mj/pb4k5J92LLvghu5EaITM630QbBz+toxgbYtsReMnJ8YredGBhwcdINM7/0F1hov4UwZKG07+xv+pxh5dLz74N5yERNuORV7Y3s
aDT113B13H7WXdHJrfiaT04i14UTe3vVKbHxoy6YcXLLmbjx1/QWmAg5ZNQSIuIGULQRWAFgM/rlSACqRVguWJLLyXTW5Q3gMJDhLg8m/QyGwqHHE2bW
cOlG/m+5s3q3KO4cagRZxqe45k2UNo0OiRYoyZb5G0daNfTN5vTvN7M0Y7c0skEyTeB6yQloN5Dd6uR37uy8cCJTiCIhpNpci6M1ceszxvwku6Ed0FGB
5cAP78xPsTUrT2yFhsiKfsamDCsZfuPRx8BbsA54/ST9s6eybB5OfttqCpNsMbqxXeklPx2OnQIqRMTjW+FZKdYEaI1BgX5rafOAq3xML4mvlttv7+l1
Mvs81pui0PsKclZjHmjDQ3pT2dThqWP1TvviJbpxkFU7kUtoGINUaC1lbHC45KkYjmBgsxMyktuEUtEWyzGGCStcqMUmMRgVMRWL+JMcC5cu6bMK0Hbi
amM9tbxH0S6L4zBFgKSYkEVbRGRifJkeNTlX3HV7thBIN7i4c8THy33QLloXiGcMpTkzJ9qD3QZ66SWB/kxDGFJW6fl4nvcDKMHIsbCBKTLKp+5KjXFy
wqSVkLAYJ/DTE3TKX4mrtRuWot07eGMvtD8u8SCrEgQrmASg9R0Am5x7+8/shKB5cFBlu0OJAcY7pYdxDfp0ymZALgZBvCQPpU8RxiRghmaUaGD0TNMZ
FZcJXIngdjlVPNPaCCRO8nwnb4wOEOMDh398gczr7rZjIz2pLj4NxHKrr9YOjNGTQUDtoxy+UUHUsh633D6IB4Q0vjrO3iSMITx+WWSHpzQqGqwQD4ov
HkDVPxbEvdg2i0gLJzf6mFfw1Njn0T1rsPbzJ7YuTeHo6cVh4T60/ilQ3uzudYco8hvP5R3kHk2NpWIMlyoCgCnJgwYLAFMhMEIkQ1IiZJuAfXKxUUsV
IMxQKenTl6pn17bmJh18+IfQNb9iB/gwCERFikCTx/XxBnoI/nt0oKSYJLJrtlJ4l9/u+3s7EVWHlGZ1VafGxZZeh0wWPmalBhX4sh7fXNpDao5S848A
VU75FKEJgUVYxB8CpNn6egZT23kIEK35cNqK3xARW0qm0pPiT4+YTP1Qv3MrKpUlBa2IDQQmiQKQWST3Q66a7bcpPle0eKmQV3rGGHEMPs3rW/nxlIxo
nBEV7JBn7f8uldaOGeOUTD42UMYYHc4tGDGC+q+aKdvYDXC4Z2kH9hfb60S2xD+rJuejJzbF5n7HbjS73X782l7b6qva7Lh0kGg6dOmk2h+sdPMvfdqJ
M7zieoM5/rJQPmAwO/1wZOBLaIWXOHLGHF8DreaeMO3rRPaDLiUMaCZkNEN/dzdQvExHWB9MJsCgSsRJILGMnbVh1aqMtqxFG0uW6yjI0NGsA0utLpEO
IHnInElKAeg3m4YwpaIMh2mWyShjIxlzOFZFwCCMA0CH5wJ/Ry47nv9ahfQ8q+kVCOyD6pWh6xnCDyd5GgKN3/hnIDiAx3kFG8wK5pDRMuS6IDlhGSOi
I3CCzg7MXyn1xf/t0OONvfCgjwg/aIX1P0Zr2+6IIvv70IrJmRx0G2WIx/QYGmaZp6q9N3ea8HPYVPvN8u6XqG1EkVpTrx87ST4Y620SgWAibJZ/DvWj
CkhcSCI2VmSlVlZ8wlvX5WRdSxgb8LD4pqd9t6EO8oKKwnhrBUSSWlUVSKooiRWJIjDaFxpMaqqHVNwAqDWowErKIihaSyAgKNYVIsgiKQtGhArG3AjU
lBUQhTTEUpMpqyvH3hFba2Zi3sKWYCahAgookZGT2iiqM7sA45LaaRhWSocG0sAgmLIxUoTbMQqlopSqpEojLCiYCgVoSJIlKABYDaUFgC4wojGKscSF
XW5iLog1OEozEFG2Ctlg05ULExSwQVKFUTNUVW1o1gTLlk00BMxUoWGZEDEayii1qoIxRQVjWqyIiMQUVUxoZaIkQEQV80JRE5ZuXjJVQwpdtylRAWIK
kPKyicOUOS8EaZHMRxmILbWVlNlTkaYNJKLmZUlakny3QclI0uuJhKhOEsNMs1AkWWUQVcezLJu1yjjT9dyZ0AmIhxUOmYsROWFhrgYFBxqo2zDIlKMa
gkZWUUIyoCpPGNoB02dac1OU4keKirWDMpUQY8ssnCt1mCyoPmmFTrmm6l23ONTd3DFG7TGzoUpVcOkagVkLgwjykhjJlkpIoLABpXp7QNeIV4NNcJhQ
RRtQMm94aQtPNGPywwr4qj3kqgwcNibp1kMVzkZGWlnRccsZWa3DWQ1k1GNbI4zQyDahS20tvWCmGBYhVW1qKMYUrRQWB3TmDmVF1AjK34gi+O1RmI0V
gZEevvwo6gDVCsJWjnaHrmXnEeCYTRMMmbQwLCaHrHzJTb6iF4q44WWsYDQmxf11HbmHoM4HVOGArEUVEVLVfOuc1+FydNQEi7QzezJwYIoDO06mdTKD
D0aUVGxJUVErWagsLDErCVCxDxnRkJWVI2UVBLTLhhIngTTIdg7aaSCQgCQ5ChyMLID7dGywfUwq4D7JZsqMOnEcyfhbUnj6sYeA7DOYf7/t1ysiwVEj
bVKlKJEEULEUKwK94UPCNVRLAojbWRVig7AolCpZSoqVakFMyYybJkFwGUNSOAQEEHEJQMYM5Ym6bgYJ92j9PJQ/MROqF7fKT9XYdBkqogpJaBlnmJ++
CiJVZWVUJgoSIUZEJWgOvw7v4TGn7/+K47SWQ2WoIwW2yKIgpjYMFxG1LuYRyy6rKpwtm4JyexCSZKuQHWCd/cv84QQSGAB+kbaFXkX252QGIUgz4z6u
sNwjaByHJsjHKkKYig2ZGqilH7itbVR6TrrPln6mFnJwH8xSw6Q7Tlcm221aPSGdbaoNoO4A/Fg9VE9tndB+02afX0o0mNDTSsB2ILe3Z6Soz6LZEcBQ
7uw7f7eWsiDnDtm1smLKO0jT8xVTsQ8jvOij3L1diA6lJJ89yigiQmKZKqliZJlRJlWQiJQYaAID4pzxdIbZhCbZiRQSyQAUgQShJNCSyC8kkoUFFhFh
BBrEsPIcsyZsu0Km5TdrjVUzcwbbWLK1kUabhsyFFmTS7dMZVLTJbMLbqFjCuQiJFAsdKNjAjUI7HCq1CgJEq2VUcq1xwUJTMSZa0RWpiTBkq5TUqRMo
LS1dcyWqmFoZlDFQSoBmZMVKFi0orWWXMlcjC0jrZZahNFGIsbabg0QcpTEilOUxFwqWF2WZmXlyY8LG3RiYmrBW3E1iMMKUbduXI3Y6mCOpqbZZr7DR
E41RNbRsZzkKLAcCmKzHGMZMhy1doQrkpvJDGaLExqW1gaItbg0bQSy7GqjuTFDRUNdLay42MU3ZuxEu8yCFsZCRnUSfqZBiQO3oU5lIf50h3PmgfrI9
+0oHnn6rkilWllNjMNYFGLoDEpDxk+6ckPQJiCLYQwx5/efXrhbyckIqiWp+5fcY97Ocrk8T8kK4PsZ5yPQ98r3n9XqE7XmnHv4wvO+O7D3Rw6zxA/sF
VgLIiQpozWQ8tTfc4X2TLPMAYM2J+6iyGYCXdL252NMF1aOWHLLd9YVzCG3BN4oKJsK07f6PMOAHqJfykD5/kfjX8z9rmC0jphg1LagpmVMEKNQYJlWs
MrEmZnzkgZnw75U5pzrf64HthvCj6mAklQSiZZzpqbQsGun8xnf8DnVfyHqynwv2CEv02HGjYuM8DMWvi6elHiEYXir50VE8gh3geUKgqkEVHY5gVQ5C
beKfCYkImxOK9zRuVOYDLWrl60fFMjOVkhmRFRYsPa8itDwnuh9A+OO3LKzMM87Hz8hD4MHqeTKIzCoxgI45gVUWIqBVFbcYFLkxFy0WlbBjRuJblwaS
RNYYYZLunkqXdRnuPwhNPg7nglaEeKepNIJAReM4IXyjOp7q0efTvsTMQPHvPbwvA5sPqTMghcNqLFKUWRbWVH0oMgBDf9cATalTt2wMZ5dnoUmkyYiA
dnBZmgYSltzJKhsq/r2cbMAZycZixvBtpfFYLGVZlgsO5prYu5PdIHl8gwaqMUK7bCiIKiYM8MNQRTURK6C2tKlUf5LRFiiiwQjgaWuMQtoqxio2hVpS
tQsylRiKxVUXbrMYqIkRVLaAjBRFEbQsa1I1qqsRIwYI1qxgpGMFUgiKUtTHBBSZUKCAxRBVFlSiIixQKVbBCIkqyJTbkZB90ejdBP64T0+ztke1fb5m
6bQgvmEO0j+CgQMwvQ7+/B6Wa0esbHy+39J2qNAlUUUEUEDFFRVAU0CpCEUjUhB2SoZAgdEPRMBA2JS7EMFF7xGBU5+08D44ah9/AenGeWIZD1yYEq6n
oWK/u18VYw6UdreR/zeEIGhwhIGZXsy8FeNw+oegqfS5uwh7EUOD0P1J3rNEFQKEMNbMZPwN3EA1CZ5cHx+GfqPyC65cAkqomLMUwmaKIHH0uzz9OrAp
IgpIqViJoa0uyGKHnIBsJqRChxCBQkQYVMCooaIhop3SBNImgUzYEyFRMqUUDLQSsw4URhFJigaEzsj7xHdILX4pHFGm5CCijE2EkD9Boh/DKVgsaFXv
8G9ItjUZ+HgEHlJehTIG4H0ZPxVJCffocA9IexgHHeb5FwwgkEAdkKnz+T7F6dGL7eoOrZ23FP0CgflAqL0v0vwfgBNJQN8jjBQzsm/AmnUqBKAD2beg
geTCmKL0rAyj1sdJgMj6RzA7l75E7vYigh7QD7BPIOOfah9b1k/hZUM+E5ELiGGAB0DmclTw/Hx4+cj7pPSg5GPVGrzJao05hkM8MNgqcwn6L4NocNq7
MviFhiwNSJaCMRMWiImfy9hmo35Nw8WxZ4ZU9RUEF1GXy70U96IfEAgPB+9CBfOBfuFVNKL9wY6VyA/MEpKIpCCqBAIpiAkKgKEhClGgSJQpmSamliIR
ipIRhCIKFpAIJkGUE1H1xu2b5WQdXcJm2YhkagsSEVhqjODxi7tgGskFCoxB2hjJu2KVJzbFyIpCsK4Qqym8sdUzCGwEmAsE22EymZcrapDmJCiCDIgT
QIFuw/hxRQwNjDgHAkAAgkQKQWJQkkKUEk1gAOSoUr/xcyjRkymtYzIGEDY2OQ0BRRMpLJRGmsHFEixxzIMFxjFnJckpKRMlGHfkp+oBAiBme99+x5+X
nug/8ZQ+P3YZIaheL7zCgiHiEMlcsAPhGo6e6DE1TdUrw2MR2Ah1Ku5nofav0G2tBvXpzlO1Y7JM1ib7dNfaL0F8EV9QiKXzQw8/TLW7GnVBHK5CsUMQ
mIURuCBkKwMBMQRwZOmZNNAViWhSjaWlFtVQUxsmElJZTCjQxgExBytBoKwITQSQkrZi0i4QaJJc4YT++PIVBlhRT6WiWzh/s/T4/oG/cP1iI/6smPXl
ZPUXI+QPwKff8FWCxy74F0ZPmkFBhyUVn/J5spDdLWoqDSRHn21PuJHVrXC2C0iPwegC3WeKw0iVl9K6QVcZZ8NIpDWrJYgLgQaxGqn5naJOneuUnnqB
VVr/WsN4ncObxSJ9R6sSiH6vIEQSuKh5PBy7qpaAUSXI2W9AjtpXGuPlQnREoe3cQhEcCJyE3dqYSFpFun1MTCHJ3CFkeOlMgL15QJ0CGgo/J2p7SeC8
glS8tB78v2BfmuU3b8gzPh75Q0WlG8wHVeCHOwZb0lC0DOrOGs8D51hDz4p89nHwhfDFWKJlf9vEnERsaNCFWkiyonmIrEx9NcsoDaJLV27CyCcN0Gp1
I0jPQg3fta3pMSELTO5ZY+B0S0MW79JoXU30jIzUPzIfi5GnXjjdte6fqpzrisjy6IqPZ/o4hxZwvTv6nHv79P5IHCFGDF9btX43ZnWGYhUbQcSXY7GU
ohqGRVVJfFQt1vZeQwo7yu9xs1Lurqhmne8B1ywWfDo7eD2MTCg4XtSRf0hwa7uu5CamILPTgaU9aZHzD/XS+nbMpsIK9rgweEPSWBY8R4fmxo6Bh6Ds
KgPeiJfg2kJLQDilA22hzXkyHQCIY0L8x1CGpSZwmoggh+TnuoIvH2LiE7+nrLkE7O2DMHrdOOZZZrIA0zIlEQRL9SNSrDWtRBGTUnb7HLZ6H3XD5nxs
Ze5U+1vyQQO0uKeHLinkTxy8qDcfEZX041ete/EbFEDe8zLSem/T5JTnW/QpL8/mbKTsH1772G0EGLj5pMWYjg3m9iYYCNnTqOuq6gOGnLAXnwmYdv7j
gqAJsw4xLcDWcUOyLJoSohb2mGFot0wDlkyHw7Q/RwvwQudX8QONS9jhDfCElpKPyIVeC8hQPbUbvtQWtplPn91LRj5PEDHUhBOSw+CIBgKPpHHumHM8
g6aK18pgbLIjgvJHfvXvuw9Nkc6ggUiBJRgEIAeL6+S7no7djonMOzDRut2OOV2xjeSA2JI5JF5oVssbYNpL6uOyfWRVJHXZ9jnnj3Z2Z4H0T1Cfj6O2
EHwqJBRCnb+i3mYN+guq97Ix0DzSjhCDu6dt+RdPClC26WrQ5pSaeA5XLwCS5lYeQckY4QcqEOcR38O73Od+2v+TI9atZPorbZX4RVEpcglQChPQzaZi
QTkOQu78d2F+vnXXqKFC0tK1HMeACQSSQQWBHfvxwROZvqBPG1s5lODQpKaYCCGNIBITX0kIGzBlm77FVWGVJbajmSvkZbxdNHw1g+e+7kxTnWXyb3pz
dPkdfOruqVPfiU/T3rU6kIpwDI3nLoE7JyS4JGEVOhXmRN9fONx042X8YM1MjjH5IML39ojzMER44QngoXzdQPBAdji2zoaFCY1Ixb3GjdiCxLRQ8EDQ
tmojoQSj1lRoSUh6S5oPry7sLPEqBZDjldkQSSOAhVIlkDp1MedoRhihDj1x8T6jckc5iELt8l/PP0irtwtqJ8aRMckOdpUWBPZG9in3s9CWBBDQ4Kfw
CUhYPeSp9mv2rfMK0wPMzXyBeJ+4zdko8Lcg9vjicCKibg1FhhhZVtZskdVBjr8vz350cJaZAci27ScVwjHRYLjqbrYa9ubaVTywDExJ9PN69mlqLNtx
UdtGpSXTHRsX8Yon4Q4AS37LoktvlUzFWZAa4IAMoCAYjJZKKYsgRMVHFIs/Cu1xTiknft3d4A59UHtCaiG7iY2VqDw+X5wQUED2mAxi5A7B2b9xxqfY
eIG9Eac7U+G5edLFVoL3VW3HutMxONtbDrKhgVQVVFw8MoeOS7WIYk8vnQsdhzAVqOkHTkI517931JUW6YPgwb6gWfuNECgeDPI0g/g87fK7Q4+tuMS5
LrfhB+hO3RFa4uOTRFGwRHPVXODI4gcurSb0QPE29Gntw9b3OvNVfgv1t/B3oJamxHil4IwkgOZrVKDBn0hN1sgwvJ8F40/kmEOCeYfZlFI93L7urahI
HRH1gFEzKGJF0jzXJiAl49RCxxoDuXRxwhtIQNO5RQt6L7XFZurx5iDyedKOoqOdVECy0rCJwzOlNEKfnMRSLzizGzBiCXKRniRcB3WBgH/HUcOmZku1
NQPMjG2LI5UO9unTDkfulx8Ee4lssQG+Da+Havs4+Izvn0a1WtqDyVHNDYgzhc0COC9WHvj4G96NKloOOy7NJEn5K8MiTHX2Qo7YNJDaSA4FBgQX6dOH
IdGk44i7Ud9YwrndMQ6F4hwCH+WWOfZpFAQSPrT8NDcc9ieyG0gaekUOyqilZjWVKFTtUKSNM20iGHFwK5RatNMn0rGNs5SkaQOFyRtfIB/mXmg+B1fy
rqOSCzpj57jxkh/BZG4cQGeBDwiPcRJkHgt4083pQfVWHHcpiQ7jen1CXNCTZ4Qtw3FhT2dPzKvzxwJmR347QgOppIBQ5tsNJuotjITjQ0nhVbebCKAi
YMy+ZIIMMX8TFP6HqLpupUezoXlIOgaJhDgdwKYEz0Zl8QyNMwcGODDPY1Oc1ctAvwoLRpCAaP0er7oVxKHaCrgUHOArZocFCrT00O5NnYqHFgq6npZO
G+8dsIt5cRyjfEbxn1fBxzberZ1WyOsff76oGgF2SKCM9rj2Sc7SD3DsKynHdyKgPKXLC/QhuhDdHnynjY1JlfLMvDE2tUAWM6S4Z5KxczKDDqCWuDFU
Eg4C9+ViFzghcrv8MKemlFdbKmOFgtkhdwmLAOygKY/No83CzCLhsJQFEwVuZ6w84Tz03TxdP53DUma9SawhxWXQXttRBShgocDa844wFxM/DKSdTe+a
6zMRpfPhLR+7j04y6TRwjlJneFxbUiIvleMy05tG3xb7Z87EdIfPqCoida0C6XG4xDTEG0EMGjWIH7D4qW94fgYj28pLnaWDGxm51yFTXU+uh24sNiaX
xYZDU+DWl7ZrpJzSGoXKCohtnHgKVpAZlZHyvma9LDi4YPgekj0KttMzrz8XTmW6I4kt1edciN+NBww6cZjgzJurxzb1rjj4NL3uqxxojNJi/3DBT+0e
ZSDuyAIfmeTp3XjXHXGDLsHp1CGSPJgzEQzQYuYdVBmRKWmdzPV1IFtpFO4YGm203ocOG3c3q3Fh2e7vdZdsEwSAkiEWcizJaXx3F0H0Rxvq/iW1Ex5E
65C17ZrgSJ4hXDNFMkQHdQfYdR2X4jOp2Dh7EOSUl26U5REwbQ0A66j2wLZHT12zb7cNHHU72hxqJFMpW+tMh3YiSR5VlwcIHkt868Pzp3fhT56EVYg1
ziaek+P40m7/C+dKeFdun0OAkQ8EQh07IcCW5sIT2dXF6V+eMhibSyqDckfT3HN69A8QH4iSyZtpBgXylgOMwulVjS8qss9NAiYACVSCEhARW82PLE6+
kcCtBPS5hrMVnH0E8cvBF9bkw+huK6OCKzBBe3v6L8BhqookJlEJSbhaIETgkQy8W/FIAzSbowC3qUONOnE1xWeNu7fEt1+Cezvxn6+jeDKnE+C5FK2e
sIxzo7TnYk5KM+Ut1Fk8JMB7sg9M4gLaonnu5FCghv7ENRFFECCEWbxnq19vzCo9XzoiAvtB4ENA57t3JD0H94QoEd53Yw/C97j4pbba2kKIQ3TI+9jG
obwTQwwliPQ8O4yHq565+ffMAySOeUt75EEniZg3VNDQJRKhoYggouTrueiJS7BXVDYfvu3GY/G4jV0K8jmt64uBdtJR3OXWsKPOrORZ1Lv1pDaGjOQI
1VtlRI2kHseaI2wQfGlAGc5O/1+476ND+A7ddXs72hs5FVMnXWqqKTXwvtJZjesBjfZtn7XY1WoGur9TPxDkekHoYHntDTgw5TJiSs+IgRafaCOLIh3S
FW34eRYE8N7AVHkcDogiWpsAaBozkpVUsGUXaRMkjI6C0I40JDF3YmzKgXluIqps70OTEs0oe/TOyN/IYRVwXkHFMQCeQaDHzTcZ6kDkOwcBxxXiwyBd
GMdtAaGzqMBCPAd/EzwM54cTOFdpeJI77kXVfEB67YDwdt0f3j6NnrgEJ4ge9fIJVODwz8b+fYPr+urbq2GMDFz+WQCnGRGDYv7XBo/EfBdQhQ25zsrb
LgjY/HaHWTozuzlVmG8WN1icU0LtFJJ4S77dbQdT3Ssm9N9k1DWsUOhR7etf1SXDfjTuMOqPO6JrneSsCsczAfyTg63D5Zwo5RhyqjTUTNKtDiMNYCVQ
JzC6lu27WiSiYDX/DED+ae2Dkhz0KCe2Z4MsPmzHsUIzui9Flce8ImeO+loNRCx7ApBSRGcTqh/0U/ufAwPnDnW7FEOwtYZl3/lph79kIfP5qSMD6/yh
jK3MwyJMXPxpu2n4UwYIqyQREhCMAKcNqgdbl24cTggKG5hnEPwTqdWcSFYXEVO8xOwZ/lEMQaTQw1cvPG6w3IORIdlGZuI5xfwYfvIJ3hdPKXy6lznD
o7JRhxIdJAxvL2mrpjjbRunCHdQ0lR1/s5772CNzd4KBgPYV2GID2lDbQz0zo7ULBC9rp3HtfYkB5GEY04e3CMSx8vOzYtzyKmlsZdsGhhgK+dicdz4c
Kim7OtqHtRSMiqKPCdpeL581e/rzwLIJjVr52aTbNZbiW0opX9CLkwx5m4fT86mEiq2ZLeqp8Nb1g8FigOg+GYWZqrq5CYxkz2XD3x0hO/2nYIhqBXJB
2lCc1nY0USwtPyyXEbEY/fhcMzBxZUZ1TbMqx0TLCV1yGVV1jTDGdDVZi0FtZJD3de/eAaKau9aVkhuRcRcKxptOZK3OXw7jDdCCd2MZYwcIoTmWxxZa
y47hd8YaYUTZQ1lZiWi0DB3ZraHemad5zKHecMCrxq8ltjM4buqqNQqy2KDtuUMGHEzRpLaLaXcoODUpVLbzbqLB1bxMc3MCjcKWqUZZSWllWtlFFVmZ
ZgiyKJ0JdvOS683e+GZCgjbHrOmaDINL25ghsuLArRJ0gpOmGDIvBmRUqYW3LRF0dTGiUYW2NJVDcbC8TV6tNLWwqVKFWW2anQZVhjYBQPmq+1RM+CFK
Sd7PvfMzSe7wCgPa5lmfj8FRNQA7GCSPodLtP4HbBG9tChGAxw9Ikhkrqgg7CRNooT4yUK7INqoA7Os1+qCsPb0qAgerFJT7/emCqaW/TblmOYUswhaT
Ro4+vG6zt1OXpieoqxIeQAN1szfE8XeQGQTQyP2fUfatqa1pNa49gG0F7HSgacfgYI2aIp3NNbDr8T0BwO4CeYCIOg0MI2pJSpYKFFQWT1ap9t2JWfBq
Hjd46VlTPysmMNFdE8GfgmBp6CFZeTuchyH5yfUAj4ulfU9vsg1aSSxkkVHGT4OmuGkRbOt8pyq6ikR+PLS7BR9WEqKSCkD3jIuzRPCQBb7EvnxpB1rE
I60vs2BzxPySTdRAYmphGuKH3X7W08dwrFw0Ya1mN/HSxfYOJe33+ygd2MTaaec/T8ymMu6qWp5k2n7eTjpBjX62FSsqHGzqmiEM+O+RrS4S33S+nsbR
ofLlNBccPGjCYRrvsMzBtjDt5ee+Gsxju0mJeAIcXasZ9z3meK64CxNCcYUgBnU0mKQ6tSe8PZnAUUKgiAjJA6NCidEhPuhiVUFDMTIKSqApKLJaxkKC
GWeGJ5fPxmkZkaaCV5qCpqQ6+Yxnu4vlPanr758S3BNahEbGuyqYwbGzcC/xbMSqjIKsbYWKx7oH4oG7JgZmCb2ERAUBMpHrsaX4d566DKIeKGzLtmcR
KXFf61LRUNapH2mF58zZCytz2ptm6+vvmiYoloSpIEvJAZ2LfhdDyDPMlzieNAoFJM/ZN6LTId95UPghFUhEQ4bEh8ieAFwD+/rBJ6QZCMsqzUhEBMJE
UARVVTnBEHb2vIksaH6QHhIUBQNj+PctT1lrKmhrvWwKtP1CeqPZ631efaffMs4O+7LW7u+Vry5Vb78yHFlxmGGASwIjUGtlo0e3M5+Tx2Og4GQMvkXB
I6jUWIiT4xrE9KX5HR0Q3kcEDDg7gePXyTp3PDgHKCkie1uaUQz7U7SYCB81tJZEEopaVlJREZZFrEjJJFsTInIwLGySZsMcWS0WSrWhWLWSq1KrRkKF
LIJ3ZkMQmohcRMAScgDAxX9zrNJlTExIMw0VBBELJEExK0RMsB9kKbUFVNLFVeEkNoWNaGhNpDTqt2WIpLRSRKDKODdcsiZClH4pW1STCuzhIeVjbGvO
GwR6zmDsOCZAWYsvMqPVOJghzKNdJamXhZyCCRQ2cyoGcotwrlrw6mDy7eRsQynDpkq8OGQxSCIPGSpYjWglgywo16YW5dp1l5uXI6WiopqnTzKljRyK
JrkLrTNxa4Nm6tprmiWTZXRlWJW10TC5hWYyt2rLmOTKzK8eV0MQgMwGCcQowSM1Mo9ZFSO2htoWhxCtdpjublLJYRmm2ButRFFYvKQ3RjdDYhHYNKRp
wRGWydpsGvTR/0GiTfJljr5Y6N8SGTLMofm61x8QO6Z80ZPmtwZudhrrfND0Be3wokkMFeka+tERtXvUGxHXVS0NVjfbCerPU2ZkMQMWMUNaoFxoGJbC
R1Seup5aw7sa2KBDnnrmvhd+AxWBtyM/S9r2VgbijqUiD8mmxI4oe8KGPCG+Dxggr8AdFGRcT13cinEHDGAiZC0fsnxS9/isjPo0ib7cfvsTh3pLPX1o
tvPEcPaSpojR5XuTH24vxiIdEhHOSGqjj1A9PJ9VEINIq9nhnWmk/DUQM8RKdrlO2lE2qVy3bFw3kxAraUiiSJyxV1VH60O+0q3XsFDQp7J6pmOBXPA5
7baMsbBqSgQ8RTIyiYZiRghklhggpTqhByhqkpH5+w+1DZ3CWQ64Ml7HsANIvWXSMI7oDKkmYfGw7ylRKUpXmVtyHw2ctybW/nln4issUzLuyrvoyQ7b
70VS1EgCjY2O2Wlm8gegG+8YgoiZEWsYy2Jb1hs+GcMeoaRvRjGfR8U4q4G2yCNnNM9ouqA0yMNWFMUNGDykm8PK2bnNKmcERQghgjYFsT0S8vp1zA5A
E8EIAfpKKudw+xhCy/Ynpij2UZFhTqyzp08C16Nic7rwPXxD16gOC9WXVnBwvv38te33qiDzn3IQuVAfJE7gCSZBPwv8COlkoQLKhH7GRmXiNvDTfYVm
gUKVQjiiSDBSiCoPs6+zh06jn5r0+mXvde7xkjsaQZt8cIbUL764X5OPyl/5NZZggQB0BOGJz9JsYI9kGZiXtr+icSxwB+N90NS29YzlLB3piBTIeFYr
YUd5gJ6F5675MevPPHiQENSiALJFyGzC+9s6zcDfbW5LNkvpsanBSs8ihdBs01u/ACRIW3kgAzocVkRln+GxYiCxLaCjoGek3IoUJvg98ZXPCAoFpQK2
XazqtBHOQiFmViUSiIW1g8TfYOewu0JIhaEIBN7lHVI6l0kaogHaE6wLCCycJNbsOsmnPFz1aNtcviOdWjsZLIXtSKyMVkCtapAHIzF22BLoNCv8cteH
X00aH45nhjzfOHZY2MBKnfsmprUYxHObN87y8aRsDRDFt55dyb4YGSIyQ6HmaY2I8TKPv7nc20zYmiPV2WUy8O4tEvGwMNBrVgwiHL+JDmQZkDyo66lm
Yc2woEzt0+n4GoGMGYZqdUvHMxXvY+DjqLqmIbVq6ZcWnXpgXPA4W6i61jgAyDB1gcT002NyT1X4P1KzHs7xl7ER3t2xj1FGPSDPS5J45Is2s86aoBsN
RaywWl7B95W5DalETZLc9rNNbmkC+aBo0al2EuFT9ZociLGmBbnNkPAE8SD4+Gd9cwUfheYQsVUp3mES0qPTXK3/ndYoLDVBTqGYbrdMwcOQpZhU3vJ7
VkOv5MDeLIUY2OIC81XGYJoRemszs8sNsl0jdxXTkGMhuDeaWGBQb26bMedUEGYFrmXXThUdv4dDds5WnE+H4Pc4+37hbbpOapRnDXakoWYLA5DsBLQp
agQBL21zOaR+DYLjv09sbS660bTAvhynIM6w367FoNQJEOa1kzqRGmE7PFMsMNMypl3hh43vjg4JnBlmkKsgn2iCzUBmJwxY4QUILVMiy0MWA6izEMHe
3hX1W6IietkzfCdfNBwrNQmN5xDEzBo0zV1SLljjYVKvidsDaYc5e97O9PhZJvVA2a4y5epxsOjIjajOLN3li2MbHkImmCDKRYTggZYpGLQ7mO7EkYwk
hEHhBlgneQo04FlsDcGmQGZEQQEQ+K6m3bQ6ohOd2l8yW0pfHNxMTv365JtSVHuNtRiz0qBEYCJezByEKWZDUZLDmmOSAhWmoWQHSmr4hGeiLDoRjAwS
wdDG6XMMypMVRJWMBsT2Sak13s8UvT1m5E8dGUjjfHG9O8RF2sVmiZaykbrado8jrhwI2gJreqg8b76znqqKrOGM3qdKI6e2FcRo1rlkHzu2G9W+DWF0
/Th04XWgJXtwa4nTrVEVsprU53sHHmuxbTNZuN8hlWh9qap0gGztzmQF252gs0M0436I6gaZixYvJXFyWlbTgSIWkRejoRegKAuIFBycTGFANSN0KOUi
BiCw8G9cSJ0EN+HwrrVFVrMcTGMUVi0LSdswOgSUgueXtKIugSLB1kBWJn72cTbIYHRnNobG6NFARg2g9FY6sQAWjJgQrF6E3gTYuDkZcBPbOnRNcwN4
qxQ94n3OEKxUxrODEGWrhPFrY0RM8GTInjiRxXBDMtJmwEvp9kRU3HJA3oAhDGqnTHhiOtqsl7dMTfoZKd0QIVl1Kc8vMco1w8QcJDc4zVuaTDmEvNr0
+TZEqPmbojbQXtuonpvrOOz4q5WRuPTvjd7vdO9zzkozrC4IYYb25BaCNkB2eQ/ARhG4R7WE1HW5fkZqYA3lrUWDqVdBgujxAgPILuzDmDBPDrcoYgmo
0q0YvhEiyDC1w9kbwroZ8tVVBBznWoCyOrzDd8mYiQ6VOsgaIkwThD31p41Ksx1LLUzJVGk4KcoVeAyi4EFmXjWePGi2aF6COAvQtng7iOEZwJnOSDDm
w7jwCh53AGHJaHJQxi5AKb2SHgKJQW9Vy8U2lZY93DjXgNLzzzyVHREdI8REx5UHTBjTRxA1ZCkGJFUEA5UnHW821hroalqwR+cBjajOVHeHrOrveqZ4
u21zSEWbt1PGOz4IDmlAoqFzB4VTL7Y/QBgNVPCXgBDYfYJ6TnmSV5cdHdThDFkDcvI5qoCPThy73q8b5u+NOpsrCQ1vDDCDIp4x6ZhpYgmOGEEKUxFm
dJ6Q4rIkZpraQQSgmZg8AdHe7sOAmwWJTw0VxTaqgeGIaOwW71AC46CCDVJ2TH64WoMaAdiQig0NiIMSIvwbIGiTvK4EnMkD5YFASwipcYutqlxW5REy
oSkxIs5Ct5co4wmV06hA70gMEIkUZWqoVKG949pw6BQwQ4b0ded3vOzK9tR8siYmNIYywPZqoNDIMY2wjESXVrfgnWZd9nMZnNN6LqiaEBEoIi3fhCpM
AywiuKgDQROlFTmOVms3daHjY65DH1pTG7dMtLVYSQjwGEOIQKRcwW6jHqXc8a1MoObgwLJco1SKG84ADviEwSYqgoUoJrlBsU0g4SSYPujZggxdK1Kn
ByYu+jQHHJaAdhbNrRiLQOZcbe00GxNJQ9ENbsXIlgcXdHnwcCRDGFwEJ3WJB4A4AEnEoC4MJszhMyxYl757744a5XVrXJ3zhichpiKSkiIkoRCiCiSp
GVO4+fzLOu+8J/tvfp8Kjsob9R79URnGsefvvlNga0GMU/O19S1oWrivSYqgo+afI+mp9LXgjXeBnIHfJIHWEsBYgB3sPjbpMaGqL0QH6fKmxPSBkgdc
uQ9QDSAPtRNuZ02E4+U9DyrHX0igojDLfrHm01gh7/UZA+Z1ZPXoLWlap2JR3C7q37fUgT3kIBzt6HptGI3HgQp5kpQEFLQSlEQEQKeB7aghoKahYqKI
XxaqYZmgF0BtQRTSkyg+YhBpx9PZY2Uy4TOSVOXtQhTAUAFA2YBZ7ByQgwpSQ9pbMfc4RdstRtAtAsRFNp0hn8ycTRhrEFWMMq0SKGtcajbwwIpGJTpL
WsiwoiKZiqQzMGaKCWiijhGERFEpTExW+ix0yUGRSUfemJtWwNQlStawWjAYIVCYJCZJjBrWBwQldlBiY0WJMZY7Q46IEwmBg2ZVVxGWZANvaXjYI2gS
DPs14VoOQc/If3awh+vYfm+eRoSRSB1pQFjXSZREIBzMaqGfIt6jam+YkBMbYXZJRltRNVzTG97j0zVzlDAKEgop7GBEXSqCCTJYDQZBtMEFwuNG92iC
IBw8C/FH0UIkw2GMGMX36fl54nt4+3HS7LTtmBGzrH48uYq3cbSEfWYmQpkp2h2qe13O5I0qhvxAQ4lvJHQmRRrnPgot6+lW5xrA3IFa3WD4+6WSWRw4
3cSjjyIgjJLl1eSre3gROmUjBsV+3d4yGi8p3lFEH7ltMOiNkqTMCVCZGxmefW3J7nQzOhucC0A4clTogUe6FVLZYqMNXiEk+J8Z95tr8bZ9DhtBZcsK
hjDAijGEQY3KUSt0Lu0KKWQFJhpps2WhrBaw3J71PCjriScbHXu+SeXkUwelFnInC68KgCi54gmqNVMSrTP08sh14Ou4dlt9fVIX0UQe59wvxaBn6Uqt
jZVuGpCD+ZCV2EPuYc2zpnGYwDpgshjqWs1IXrZJm85pUhqQqpCcYFYcGaQjQktAgYQFTBQcbAuEqalbVhVrDQkpJJRBLEUIUQJKRRVQDEESicdsXY2X
JYB5uiQo0IRGhCNYMjNUV4xUChwwOOSy6YvZkHJgxMgsa8ckJEaeMU2YkaVTHaDoAodso9soUJSg9kIH2QBSKrkKmQmQK6lBTUgHdCJtKpQI0r05yUee
TiGGGAlOTiZBlZCGnc/TgocHlYHKR4IkPMU/554vbqNIntOBXZjZYIIqFY2oSqWVEayVMIE+AodqbiIbiGwdcp791E6aIbaHujTdpCHUdBq8cSzK8FgE
6F5d4nXg5hW8DmdOXPf29TOCMWIgoQThLieJobSTxAmuRud8wHfdMU0VbFM2hmHUC/NIesLJb4N0Q+tnxQ2L7ES0BX6X6FzkL4ewuXgO4SGnOd4KfHi+
XfekslFEJJPPjtnCQ3yAPXxSfSMDI5lFUMGjjAn1bdYVKlYtQUYgVMGoDE11lyhFhFmNRYIM1lGRaNiZaIgXI3C2tSCgxhNSZEYDCZllhlQt9ZhgYclq
gFYEoRJMsWLa3EtGmXPa6q4wuy2W1uUK4jW5iJQJhlCxFEZiGZRLEzKBIgUp2kKAhkcO3XwLE65wOUCR4BAN+CKUNgMGIiWlZUsStUYiiqkJgJe8kpMv
T20XYmBmFgdyuwnE7z7etePJ0HM7A5kUnZA0IhhLhLQqigFEhf1eCH0Ax1saTgA2ZbAKgFE+jC0LESXqMDhfa527ZmIRS4TqRMwtJMnA8meC6YdfrMFU
Ml8XtIKI/stZtSJoEfSWJfS+kk9amU45pZmVfTH6uucmYbOZIcOXn6UDQ15QeMYaRwnWKYxjKigoIgAg5bGY2To9xBRQmXiHOQKO0h+lhUfCJnILusNZ
t4xR4wxwPlK9Mxgz3IsYv+shAV93z1rQsgcBkDLqENtGjvhljKFDvIckBEjSrnchgwQFLJDSnXyOm+YZ1GuqjlVsYMXKLjx5+Zb4g3BVzKnvh8CeEMux
IG6Hcj74YSClaBpmUkpKUAJGe+G1tgwfj06Wsk+/qGQh0VL02sUynL76C+M6w3nkU/qaOGHUbB44CZ+w4TAGUzIt5nP36PtedTXAKa1MwcsttKUzM4ch
h4A6Es8Xxk+U8NkWEYk0FG90Plt1iNppBRoDlpH2qRVvLUG8/cBVo9fHenDih5dQc0IX2yjst96dTxNl+MLu8ISmhJmhsA2dzu6+utPWkgdqehhxBe22
WyrfstxtiJ1M+t1jym/Xdn81nXr6i4B9hOkC8Q7TUiypX0KHfeTdb7RERh6ZXDC0cE1O2vHGqfZwTr6/PnuTZQ55y1gVFNUU8jWE2nSYdz7QfGFcAPEE
+EKJiDuHDr0qnnApz5iifBVgxBf7UtISqHV4vdIDsdqHO18a81+3r7tPfvnXJ2JSobAJsqeTpXmXX+HTSYSw+yP2TKUfcPyP7ootd3kg/QPRMwLBFNQQ
SmxD/smiCLG9OShcROampKEWgJICICOkrLCiBbMIVFpnHoF4jEE/5UzbLTIOxZCdb023TUf3FkRudYNSymcIqUJRiuIDAfspAM5HO1mt21c1dbJD4Q3B
EkhnBZm3El4nFYJBD0xkQLiZDhGXHQmQRoVR2+ZCD0qS3Ty+loSTLUBUoWuKE6reTYjToGFvdUM1ly7Gn1DW4kEAEGcrCNWaADhDWUFIp3fGHeL3t650
8ySZ6IYnYnpJwVRBYgCk6fXx45DZIsnXiz0EDU2M1Db5vNANLUyhc31C6Q+/UQ3TvxTfEazdzrtnaiVrHYCAA2rgCCCWhqFWWUU9RWEYhVQOsjdXPM2+
FpJVMMFDcfMz2+1HyGjQci64nah1DmulwEd5XQEoaThpoygYgGDRiirOw6QD9iEMAyoaQ7BT3RMFISwpTQUlQSAEJCBcnwRB+PV2D75Cn5xMhkYxSkFT
BU0ARFDUVClHQfIe6TJaXIiGkgF8zRoNSUhQZhlZhHepvAePvxUBbWKxURAlwQ+iBY9is5wYB6FybGhO+dRFUzcYSS+UYQq0UlIBQUD4DCRr5mw/l3Zf
1U/oMwSpj1lkVGkmj0sGwDg37Px92WEb+dcpjUevXDfph/5PxlAfC8yj+WtU8GvHkDSDRi3SRsnpKBT3/6r/SfH+1te1ieDgAmwELzGZB3DmnEHAQ6gO
VA/kLQXa7jaIJ3yIPqg0v7USZECCU4z3QWVikgp7XMmCfclyF2II0pWAoMRQWCwFUqCJAqDEVQITFZhiwUFQRzhdBGiEWMJIAgqMMqCd7Tuo7ILki9rp
X/3t9y/gvaIfeOGIB1qHe/dIgqEUTTAT1+s8z4WoYWwAa9pCeI7Eg+R2klUJEAVUQD9S/0VBSFA+EilCHI75KSqiAhgliBLkr8AxUNElAUALQI0iepsU
/ayQqQRRAUFhO6Ld/sC6BAiCCaAchADEn4PtJgxU0p7hEOxHSIaXdDl2h9ZINIDEhQwwRKRAUiFMwlQSr0RCd/btLneW7goCQ8puSiF5J3lFw9KMzggc
HpHRAPwnPwl97D1B0TXHaor7cE4i8M6E1vmbdaZ+8iRw0uThezQi5PQSSKgwlZ2H50HZ1xAh7jzJ2OeXWFshq0jP33L2qnmY83dCvAsoIh8OfPdYHXIR
BQfug7ih/WLCqQm567J38087cDyF+7ET4SIfBQ5p1EseEbKr1YXDJnacg+uGs1hYbaI1og44sRTINLCz+qWVUmbgEjMQokjWAYyVCL/+ePHtoqK4hAvQ
OWlMRM/Ha9vOMjh89sc3KuqvQe33/D722/P6HzfOL8mj9rN2Kt8RZMLHklH4HEOhodlldI8EXkGk9O5e7Xjrr9ynth4dxowMOOc2k5lQDVhiPOMhLMzH
KRZUy1LfutAF2MqLEGLCiiJSAkiWYKX/hDhKgRrpIRUH7fCuLlBVtG6H1sEl+xIXhB0g9YaXvMN+ZUvTBwKeivegGyYHYRUEDMp1VEsPA8D6EgB7PF7+
b7l0B+qENpP2R03NuEOIY4ueoGTnzKMeFoGUYQeGlQNOpHnYUekR/u/FIL+HbS5MzXLzQwIGhfM7z93u8/P2GaPKiigqH7qCoTLEksbKMbbpsJFsGAeW
+UQ6Qq7DNMSqX9uvnUYn4mujdzKv47DWr2xZM0kjNamPmzQzV1qTCPjazLVxYlBr+yG94dqTC0+Y0fwqoYYFqeXIXkQ/xZIxMuTuem7YN0hPM+sPieIc
ZxGCAUpKQ5nvsm9+Dk2QSBngCrFRYwTlRQnB9UsOmRQxzDPp438lzF8eJ3H0tQ5EbSAPj7YgXQdsoV0aQ8sqYVLVtaWLWottWD+ejEWY1HKDJlssSkKj
GQojaFarImS5DlJYzsQGtOBEgRONklCmMmIJlkWXaQ1N+ZBQAOGYKxGBUEEVJrz8P4bbrvFBNSRUtTUtDcEqj+JZJJMTtezvOdWdz0bXruGdtveFipDc
NirBNhdqDZsajEiJffo80OSB4QNIURIhQRDM+fyPZYe3zxwquJVyoMVSnpeggESam8I5l5wAvJxx0Ydu6j5gb/nY1IalHLlufeOkFTRqVAUPgIiKplcz
GBktIMQYJiBYz9rUcLUWUVKssFMZWFhQleZb5PCpiCIQLSI46fxLFyGZ2tD1GXgkFmbWpVA5mYY7s4wFTMSbCQ6gI0YsxLBdQyeg0aNANrGEbJRQGkUl
AwqAJUIz1Mjdm4oIb2rwUdmGE/h7Dvn5RJunvyO9BdtREFsyjbys4lF5BBKpLIBN2d7On/L17xYjNjlPrEmfGoYaPIFzfid4RY0/siiZ6jj2lC6Ki4j8
NdJbLtjHyvWAkUNI3YT9PLkebVVCgRYCREuylgxFPijyOe4o/SevtNtWdb17J7SEHwleHfgdUPXBkBkFHXL0E1vdza9NrGJBxzBnX77ZAP1B5RA2dokH
/Fo9yHKSaM+s6oGD8IsiCh6euXAq7ajFRSpRBRJbzR5dkNOWlxmANUP+eCg1YQ9CRA/pFl3zajoXb8L95n7G/xvMbVl+4PTsPLPQyyjJD5sl+W3CqJCL
D2SYZW2sTWhzN3YE6wwyVWdyCbwMqLvl3BLaGmY5BiAkIdZ2hDqwSkhaaSihKUapEpgge9QyzNM9pYMFmUC1GGtDOHXncPNDmRJPHjo6DOGjG2eGyHYV
o0tJz3mWSMZootMK/fVukOP/dTDZkNHOjAPhpBtNG9GEG+uGy+4k8UTlPlAqZC+R0neiz0FbvQoihUjFxGDv8iLFEKr9XPDq9DL2CgdSDYvObMEqqiVl
ciHe3dKe5Ny1cpJMGuSYUy8zRDUuFytmUpFSKR7NGGsKnEeWGON60pnpLnsnBPIPQm3DVpt4e3p4bVD07ES89jyLry/Ize8VQHuG0h4Uoggvq+uX/WlE
ij/mpX3t6sI0v0kRjS/96/3Rdl8e94ZPS1tvC6j9z19xqIGbDToe4izsfpoVnESwOySDOfsOzu2B23TgwnPZ0dAVP00knsEgDE33AmIKQoVOecYNQOQG
SOQ/ranKCUwkB4GkoFIVOFED29DAHUCUECSBE7MK/GEAkkN5V19E4wkkJQDChsCPd0/+/3cv345+VH8zx5XXDtZLEIgD0xA354EMogA0JyLqqquG9tx/
P4nIgZzaAUU0C+g+i0gacg0HGE/6S4g8p+/E76EvVNsntW6cCFMSuS4ihPLAUWeQzCKYhnIBUWlakjZBBAJcmnrBk1N7rsaMUBQgLe9OBDoRAQqEZRJj
Fs2LkGBUNdh2BHEF2WXVAgXP8NZYuncFtoTpgIQfNga4igNhIabB63HLddD5u5TjnCMmnp2GGZ25rfEynXMwihXG8hqaStIg5VQKrIXGxlWS1FyHIJp0
wHG5ADyKUBZz0TS7KHZGzNTDlhK2XTOwJKptZI88iU4IZM0ua7w3lkO04hQEx11OvCZhoK1p3F6jhyOO3o3gvXVS8vSkTIondl36GlRibEwaSoeWc71G
3qvAUO+yguu6VTuw752IiNT56rdSeowyoO0hBgjiGiTXL9XhNaWn0NF5TQDpOwsW0OaVEsQCT4F10hElY8gWDOKZMRadi1gnVNG2bMlnjN7TdF5NTZo1
UqO3eXx7PT2Egmdg5mRH4Vc99SkGTzXMBrujvdNNeU3KWKFwZk5bQOfLioxwkUvNpkrcJcO0Kbf9S2I9ci5WkufBZnWaQo9vHtrrWHbAIdOHyQKFQBYT
G2Waak21rhJWbirbYwrCF6j9ms324NSK5riJR+eZ0Jby1jxA2I4xO8sy7QdUbQ0GzC0rQ1blhQ0M1UNrFmHQhmtqB/oGT1aIiEklz/c6wMSwgOK3gFUc
EFBsG9+GxRdoDx0NB9G4eCJIcyQpD+1zEBbrCHLy8jAsUwMFZ7NHdrjfN5ZCJ50G9TRE2mOMz+4zskdxsmHKD1EYUYYgPB+o7koLyLkXdJMVPYnR0JcA
bhwlw0C2G+7MsZJvLeNfoB7J/NvxEmUIewf6vhB4K0C2uwuyv4f2+7K34dmHcaXrevc/zKkZqpigiCCCYaG6tL/U1NAHc9qdDmK9EF/cLAPJCNI7zTRS
UcRAwyXELuRTA8zhf1wITK+Y++SCRo2P9sIiiIbmgGO3lGBnZloBL7233q3kanj9v2a8nxnOFlR4BP8Qfu+gD2wlIHaylBTkohkAjkv4wBpg/FFYROYH
fBnP3be5Tk0YE69c7tzPAF4WKMqLUOWVv1iayHTPQAOzvZvJN+d9GLJgxQqB9MSYi3S9tk+xn62TyOPKxoIamoVSU+A8N4edOC2HBdEQ/FNCD5h/nDlp
tQhJuQlIqyg5XPiY/aeGQd1VD9LMD9jCbjNbft77wRwzCAoskJZId0cGda93O4iX0vVldYVj5sqvuhWI9WgZOBTdo2SwRPvm3ViJGAIzv+szDInQz+tJ
r4sqw1qL6NfQZaUDw4nHwv2ecBYsmoo9WKOSfXUo1uUffFLBY1pEmzSIzukgecompf8L5ctb6odux9mjEU7vMoxWLks184lRnZrbqdjioytHMc7s7DyM
Xgp573E2WlLFSsvt/Rkh9AyB/uIQAJ0IAFWUJ/6/jD/NX11UQPMf2wEvNm9c+vths35fan6iSkB+bPVKTFRAbED0zCgOv1zVMyPW49vx3iInAqmIBmrt
8Y4NDMUolHKmhU/J5MJroDeiLAiEaGoLyWbr6TDcj5pLEh4fwtOGVoc6jEaWOheH2hf/RblwBQRoPwyQRIY5En2KJSg2whwcNtw/1t6Y2t9rDQH/dL/q
3DAnQOI6oaNquzwcLLtQDoPV9iJ6b9xH+YCDMWZZQM9vrf7uVs+f2/PHs7dt88XVFi6QqocnD8ila7/G0kSS/EBvnCFxI3MHaYI+oXzH5Ww43qmpfo75
CMnuQGkRlRw0erhTKDP54jrpDLExWzWEPDUS9UfRJHInD/yv7Fl/2cDkW6OzU4iqlhfeOXzRYeHnxk4JRT6MApeyN3Ie16mQjZrlnlcX5Y+PyKyffXyt
7mxFoeTRgOLbyXOuRDD7hTF5LnQiSjH72YGvU4yzR4/CQ4GxTCifr6gQO6P7ytrL6fWvGnt37j6PQ3uZR6R5aiXp/g0IKJEYvL6frHL/+F3JFOFCQwcl
eng=
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
