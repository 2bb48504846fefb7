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
QlpoOTFBWSZTWYpRMq0C2RZ/gHVFREB///////////////9h2T562+1aB6U0A75J55qons+++777pXu3FVUEVXuzrr13bevXa276+vb3w2pd5ey5hQpu
ECKVJK9ncGWzVK6AVoG1Z72O9YVTbPTSl777vGINAaeudu77S46o9s2++3ql6yOu5kXyOuvdukR2+udlpfe9xR60CigV6fewPLo7mlu7u3XO22es5WU2
aOmi6oMQBUVJNddXtmTE0Osu97uU98B614fT4poeW+e67DsdySXp7hlFVJQSACntJiggUAUVQAAdsUAoAooCge+vvt4V9WsUaoUyoBQKAAoFUFUAKARa
BpuL13t56THjxJKDfdve23du+3u9YuneuPet953vds+drvd7Nvddt85wrwED7I033vVLeturlyrPY5IoesgFPbJUStay6jt0aonbroXN1abgPXo5u7ql
6AvjwSu8+ra599so1076yttOc3ZPV6ze7t6w20umRq03W3HbagSJU3xtK8m+2n3iwRPH0+9ueU3t3u89AAB28dVO+CggPVw8+2ANBSTuvn1XePr7ve9I
CtuOu2+3b7719tfNtmsG7bqHuDtnQd6Ozazt7lu3276N7XwAADVFfH3175vO73vdSl26Ojt3rn32fYvVpO627ObVr7431PvR3fd3Os2Nc7CixSsbc3FD
ht0C3dpOZqo7A1G7nCA4bcK2t5HU72Km52zrtuA0FCHc5oNuU5TuGO7jqQXQKAoqi6Wbjmdcy7YGu5nc7dud3216vLq731B8gl9sUIQtVYaookKAAAKJ
VerHEc6wpOnT62CjfPqSyDTd6+us1MNq7c7Nu1XcuXZju67wPFFeB3nvew+guwDRql71htfQBoW1MmBQI7Vulji7ddyGgHbhbDqXXXQG263ZlEoHTXWl
A1uzFWq0UCXbUEOqMCuYqxRju6dt976l9Xz5u45BXbBkC4mbYlrrOjY7uOAVoqlGWzro71wgkdmh67NYMEqcu1MAcds7KjBe9129G6dbWXHcd7zve7cm
waFVBKBHsjYOzRsq7Y94DZtVLtbSaWVgCjq7upTt0uyqJSd25zvXs+fOgV9DQrbQNt9GAUXbFQlVJKCqSMhOtxXb26HSomKtvZKbC2a+93qWvLr6dQqh
HoUkvWHbGEpuuDsgkOu1zm7bM23Nh0gAJaU7sEIOuuK++ge7O+x6qQXs8umg95juwDL0UKV7udD1ipDxHou06+vfersw1FlLKQp5rYnbsw7mzjjenXUe
YItzh0TlqXHn3J8+6HFNjRtilaGaDEFd93C6z0w5XvWyCUneqyPeKztNsqnDAalru3HXXu6rxm97SlrTgdNtvYdAW53c23XDuu9zq7yVWi2x1zctTs3a
l27p3npUeYytvc0MPTW9I6d8+jrQGmhACAgEBABMQCaBMp4EZAgQ9GQRPUxA0yBBCECAEaI0BVPxoDSNNKeo9Tam9U9Q0Bp6h+qDTRphIJEIEIEJimE0
0ymAm1R6o9opsU/VPU/Umh6nogDQMgMJNJEQQQ00EJkwSaan6gSeyCninpPU/VNplHqaMTCZMg0aBCkiAQENAIDJGiHqZBKexqG1DJMSbE1M1Hkh6QAJ
NSEEACCZAEwgQ00NJT9U/U2k02pqfhECaNBoaBo9fYRD5wIgmDCqIv+LB84VMhBAAE/+aKinthAFUP1cL/wKzIo/9v+hYpjJ/zcQUMWQRWf6fnhz0xgI
n+/Wzv/3v/ScttrOBi/+22V244a4H/TqIv5CLeIIB/2lH/x/s21//moP5lU81+4lUyffGfyrwH/aPCd+MjZtzYVMfhf5t007RGf8i9ubr1a+oHj/zodp
3eoeqRZS5Z8uFuGPxfC2lSzplyvwLO4NAXQqhUoEULCLIwg/4MHP+xECOrNtD78hQzbp+3DMXksf83AEUmReurLsiikXNFCqoh+SG3X1579fXaZPvNVH
/bh5bPPxltojoBqSIKPGS6nyOUj2t/ysIoMbw5HV4qvVtG7Qop9OrTDMFMyhjMyKqqWIHrfyIqSSCgESCSTyXFriD1aGvstOe0v/j/3fhrBdsvDqsCIE
Z5+3Hhn13E/0DSF3MB+oW9dpwz4w/Pi/olV9ezZpfiHyh6vVnyyxplS/jBJFnZuqiOrpK9dGMoJJP/FtHAjBdTzdTkYUdt1HPjtpxxDKa67iW2Xuo+g2
nzPqUTsce7QWxvL6pd+fgYPtcdqV9nZkhtn1hCTeVQvI90Z4ZnUL5f8/5REYSXF1cBTAjwV+u+uQcQEgFbhrpC+Fl6zjUS4rHkvX5SGbJihQcD4dHX4f
+BEdDol0pBH/Iw8/q/9fCcM/nX6vKC7/cogf4fyX7BReAX7qYp2/+bgfc9W4f33eE00CjH+Y+Df9ZAS/qqkLfqNb1+7fDc0ng/0OfbIfnHav9T/IucF/
9PP6TmkbCZYIpwnVmcYib4tXVvWMp3H+34D06fQHtQfbksf/rntrt7c6DhzUIfPxvgLBNAykPgw736rmwbwnJ8ECpQr4+X4xeMQUHsMusOBPcqnI3HiV
NvxcvD+bSWmsbvS3M+GZPQ9PEP1TRfVi4RAnt8OHmY7SFDzsO7uIhD/7NOoX/dKUlVcUHcJLPuLeSHMoNWTPVfQL49QzwQDb3AKsTQcoNoRxzM+BDAj7
MC4eugbKByExbkHG7b4zFfgUSMcpffASP/4RtG/AZa8c2jCTDHs8M9J86D0Q5aVgGbH+seeUgZClqw565d2IgSUuKCp9hDlBURKfhpx8x2/Nv3ZDLNQq
A64dmbTvxIcR6d6jt49rDMVlQZUdeMDwEfqZ/SqzGpGpCeQgOo1dLj4ZJ6NVEx388pvTVGM3RjAQLgsHCh2DLzLOOk1A6dlEzJRXRDTqTFVH7m/s/ZmN
0ntqr/s9EU734sEn2qj2e0ZOCUoqbKANRhq/jVYLNsoaodmIdnyYIQVr+doXj2hvUF/R91epMAWrauv2ZrAEeqavHESFtiQH3/zwBcvXMSGtjc7SAUVQ
SUfr4/7TpK1KDowO9OqebIQ1/57S74/Py+PPE2V0p+64fHsuSUZFUpvKMvszuP24DvTGv5341rTwk/NX+MqHSGP+ckJByMMYf1NPVpXGuctY/YNFRMOn
X/B/TomNE/U86RElFSCnBOYdoCH2NwNelNP7iMkR/2r9el7tAV/PT5G6Dh7EP3f3+c6mbMPb8apwbun+qb7f7gS5PutN/pDDVCqXdPvNVT7gOW2yoA82
GyJzafDZgZ+XUqxTm3Tu8+ymYlNNL/T/0N5WYE45KSZ+nN03zzFp5B2iY48yDqUlbaI1uZ4ahw8cFIcW8f1N32peaXlR/v+OjQzS5V7MMurWDaPXmVag
5lh1E3FZZUTwSVnivvzBTt0ue5zwTuXjLbDzYOTgsLKFYOqXee2TxGQ3776zqcnDyctVwU1K06QkIBJEez4QMW3o7Ob+LdqDi6aI1wDEO7rfjU9GzT1n
reJlcI1PNpPG1nek9cPZgHMeydkNsOPCmcWHLJXBk8Xy4p2eeF73Cd9Q6DKwuCkRKXQglndif3VAIpJwA0MMwTH/EKM9pMe/L01gBUYexaq5CHxSEpK4
xjBr16zMINHvT3KjlkLx4ItYfS1jN8XjUXs+W0f2qMPq46rtimS9YKD+WDxhPPd7maDSu2Ht1Q8t3O3JHnUIbgT8zM0tpWErbRU3P7C0DrQ88CRPskKw
gPlXjtYksQLYkuWzQDu3n5KrRZtg4Q5kEQYcMKzJ6+MFz20jWN80ih2ObOjA0nHHrs2bOUzzpPgw0ybdvvpQJ7F3IVyAXVBrur5aMgYjsU26037fQRRE
G0/mGaj+mkfyGV+PX3CYA+PExVLkhExZ3A+7ZyJgH7GTbS29QpKh3C/2Lp9nG7uJy/8n7MC2znDPbuCg/nnyjyZPobAj8//dRyP7YLM/9CMAigZREjS+
RH9tXq/rV+yj8Pw+mO85PrlIyncyWD8IReEa9pz6Y1r/q3dj5loLfYonH7ypIzP3f9F7v5aeOkBlotdGbBQdfHP/u/h1/UW9hhnQ/7UwLB98MVr5a9cZ
i+61uF5qcXYWODMkslZva1dLd2qZ9uGLu/bb9nw+J9+8j9D/+/XWe/rxcJX9t+kYVh64eE19QgwwHX2a/J4EAByEHKUu/zlEOD+fNWGfdfj5rYVW3LWS
MevZCiwHkR57twSzHDVEATqaMMizItyXJo8QIAxCZvMiiGEkbxAzfOcDAu1QIJYGwVJbv/3+Y5ciEUMsMx8fk33oJonlQ6cIYg5OUYM9jxZTvOHcD1Ia
F2DRHZOkKajjNBcj+BZxPHtszPAVTH+0uEPIcVvi9Z04mgpNsZK/KLa/KasDotZqgl5SYSjjE4CUnd+6eT/VSIbWl7+DUS9cV4BkQUKTzw/pGHKE1vEJ
kd38HHY23H5mwdZ6GVMr4YWo4UUSXryUX/rcLccJ3ubCXqDvihiOtJg4OU3k46dJYH45n7mTunsZEgQPX5Mrnt72tmwF5BZBam8nmjxiIsgabo1FDwq/
zry+x9q5crt+MGShEiBsTjvMHE9GYkvjYQgmJMX0klU5kU8HqzzawXEa+si54cffOXmupEC+5W3Ruj6xD6nUQUEd3fo4loN8TI0WIkogzMikf/Z0uMej
gqKZCwlgjpJVgk0bKaYaB4RWLsYq4WIWe3q8u+OILkRt2FfX8fb72jHz8myD5A7LpOXP2/GH9O4Ce0td9zb5Vubm4H6SJT/lK+lOGkfN7Yx8OXC56efn
8kZgfIeQ6qB3SQJmBzG6R8dB3rw+O2nD34i2GBDAgEbXAInHzORXAvm6d3C1rXIN1YxWEkr3YkJ3GLbZ31uB8FU1FP6bvHBWsWejYJGSEInyyY74X081
oziMPnVDWr3zRRiMiOhHnaCtguodZKD7HTho9eOF9slFn1+ps9Sk+19KKbI6pHRwvGZAnzBYSP6iuBmlMPJQ2scarj6YYT3d1Cfv/AfU/ozVHy7yZ90A
9xhZ6nw6Z4DbJVD5NE+ylRdlvfzzjrp07dD5EfY4OECJfZC9fkJaYMh+83A8wQIkQeSIAJIMEHhSIcJPHJ8eYQ/kZp2p+SNBZ+1yDNRJkVl269IP6eXY
eij6a8Q761ct/Z/EFCCUH+7/soYezeYx/NOivuP8EBV8+3+TwTq2r/Zhl7KCRA2MSrs7vE4JfLQYbyeYQG+eXm/9v2//tVNzS65k6LS/E/t6sOLtf5jP
f+mZqyh2/zyFXdfiCG2Q4vjQFgLMIUAnHOi71MTTJCoY5Zb7Ze757NRXMNgIJCYG9ICMojLswgCRuWeRdB6tT9Pd/v/NCA5DFAGKb6YVwOcIQVJIwUQ2
Gppk6aoFWJ0QZagsYaeqr3w7/FezCsjG0F1Rd/HcOIxWZI/OLwYet2FNBPwgw4Df7z363OsBa3tP0VSiJb94sHcBi5bWl12nBtGlWfnVH4QEUZShAiCx
iIvvztS86s04lu/OvGvinL7DoFGdcQmw+Zlu8hKIzuLRA/YQtjOxBKXgMvU4DXGaKgyyVnhKxMhgZbm0Mwziq0JtNttDjpgvNQKAKnR565w46CTDFiii
5+och1h02CjyB13FN2ud8WJnzOLYw+EwoPHVZ7yO/oavjrQWmXS+pdQ5cyKHo8SJk/bW7Kr6WdOUB0SgBKUWsSupkCWcsEiPgHPl44hpOUO4S9Ch6/R1
P/CL6M20gp6u3e4UhmXo/B3cqhtDNqoBvtMV3IbEY+KIhewsFBFk3TbnU2Lm2NMH8cswNGZ4vINb37Q7IO5wni9GaYbh3ZFE2FfoLc2ceGxkW/coRSQ0
TNJSRUARLBUSKdMoFLQpVEsBzMDCWBJHIo3GbFnkciY921y0rKyy7qwwtLzmYbuZGv5miZsDbBGChEZGgmwsFREaIDhWTuGgiSCLRyB7xa5HRXqXN1hz
r0FWF3VDXkCtB7A82PqDkWsAExmaEk1vmQveDIBgDfvVtk7NXXXXVUIQMvAiyDwvGVjPD3ISIX4944F49nsEdu0u3UbZk8Z7ADBNBMi0O9vADxYXNXcU
w2WaMEpBeG7XAm42zu3rONj097eYwwna5HXfVDgiyzC3LU4CHeHZyBmoArtlu8awhJCGu7Jt6gLWqRho4GPwuIy8vyYHtons6mUNoREwXJBAKJabNooi
iM5F734G1zC7NmuL3d+ZiktXJmM1UcPPO8A0exK8GHLBlO3tjMhk6zkaSjj7MTjyxOBPFm2EA4ZljBKVAVQT/Tv3F85CYAKtaZ7K4/7MddJeG9Rvs1N3
CyU4p+m3x9L91w2TjSjRMMCiNmNE0tdSIAjByV5lZgf3/Z9vfQRuUSYN5hpq1jCMhc55Tn0/tnB6Pn1p3XkuiCBYQRGLsdIYI6shjE1ailwlmrSXxTeS
U3dsVVCUUKQQXVKKou856RkmRF0+jiVPrWNMQatwgvnBdhfx2zhzoKzH44ip0HDvtMi3jAn8xAIfqFq7o8SEslMwHmz6w1f3xP8zfmlUj9tn2nagiCIP
devW677sMthx3oZpGhRKlioEiSJBKFlw7kTDh8eZxaw+PL60vTP/UZn0nzv5PHz2nB7+5DzCl+dQQTNTLD0SGMieDTNzWCrDB60VZHhAGiwa3A1hAUPJ
NMnKAa5o0pJt4ZOOQ0hs0CclJTKoY4hCpNvLsN2KAPNC+eXDStSIyvDYmINeJkFsyZkwnPG9HG7EQivFqYyoKG3ZrWTLQ2wrHSDaJt8VaYVpPiAbYYxY
zJu8srFhzJFFERFftzvwvwcM62vNr0DykhGEm/Kw3l4Rc/duZZWVKilYaiKPQuMmk0mDWqNtkUxqdHwTg1Sqr4JMVnHWnwjVHQi8CdXBoJg8Oo8arrDU
MphSdjCK9cRVJprZE2DTVl/RxcdMwtUWt3ZUFotLDrrMdlZHl32vDDhOTLRA+AzplNpZWmK7QiBCQgt7Qh2iXIMFifx9FvuNc/Mvm+vE2CK+cI4FksJH
12ZaSm+V6Uy4hcodaXzsGzTG0bvSi1gLTxSi2IWzCGcDSnotjWNMOrcMrSscMomIYsJCILfJ8rXn0WQjC1dmXYYrpesshG3w3iMpxCtiLieDCxlCl3iJ
E6z1vrURmui0heETDPbiuDDZjKx3BuDUQw/BErXlubI7y5weN0Gt4dnXpjisjDCPTEnPrPQ/ly7nrF726cVrsvQPzE9CETlDvKzGYm/TbyD5afeoxdQM
4DzsGcxGxUh7NaU1mTFhHA0u24rtw7pAwMbdA4MHjy1nMoYwoOtJ+66iL7Yo8qm3b846sdlgFZ6wCJzgaqoBIEnDu6HczeDLwQIoQNOMTEmX2rMjD2NO
0NDbOFvTtCKyVq9S6PQWKkByLf72493wB5vTl0XlG+HvyZzwXP6PryoeeunC1WSFqLg5w2DBEkUROfKAye/rzeUvz/YOU3jrTfNrwH4/CglIy20FCQLW
jKwKJwMKDhB9utuNOCti4kAJ4WnxNevEhcIfPK6x3vmWyDpa7QHIrmIBijFfGkkEKRyIEqK4kMANjNqcZJpmuLedxTSMgMQM7ZdaIJ4OOVmHIqRPW6h2
KpjRsZSWjUAnRUnF78pu5D2oPl2nYRfTSICON1fx/Rwq+K/08v78f8RjD2PGX93CF+AaR8czMiXaNlPx5OImERl4Mwby5MIv3lsvr5GYFni+1TUXY916
oVhzp2sO8lOd6/D8Znus/1fVYpte17r/bbjxNfGZN8dv9JxxTg+Uc3lf7sXQM+juHFLnotYW4TGlOrd8r1UJ+JmWn4r68qtovZQrDzozVYM2hS0BJ+/j
GsFlzr9b53JiGRU4itGhOoaUz4FklG+/UV2dGhfFPv615TZIf3Pksy9z5gUjlCNNH++lg59bxlCRdEeD6mPyTcHmA+vPOIl/RkUkN/fSP67fKayRECFE
9jU3VoHP5tNn64owU52cwErWW7Qk84jeXTQoKwhDP4GBftY26IRsd4IDVpSuP0ePagzfJNi7KJv25d2DBcQ/9k72zJ7d2eZfkzIbEnPc4hCAYoCQNSA5
bILeIV9GZyJwzmoEWwrtTntH4FR9kw2CAKD82eTjnRRMQmmHD58mtKKcAe74ZN69hnFK9kq/S2pX78zJ4tUU0y9JQMefGoCmT3TCgzAxKB2WCLFo5VpS
VUWhgLzQFsNWEGfE4KHjLmh4WDI1LjDEkMPlK2py8V+uF57XDrh8n5FEamiPfc7GenqRlxsaXYyVu4l+KEu/7n1AvvyACMarvzkm/5gjpsiBdc70uqze
7ccEQKQbypBv6T/UWFfrvMyHNf1fQOG6desHZHyy0sBp2doeRt7zB9YBiMyt3hBkYhIQ/Sq5EJuOUc1goalKjFV4tBWhXlpORsUUfDJmupNNtWSF2Wcc
dvtCzhfPhpGVHcEMQZJSKC8EU/d/1VNGCq8RnGqmO82o4xEGIOrNeP2fgU1zbTsruAwuP7GcuJLF99YpSGN56PViMwVYpgN+C6mFom3h7c20l18kdtin
+BCSFZFkmUsQxSHkq0dhA0gylJ1K8R6H518PEONAYz6UoeO1iel7dRhuDQZKrSABdgCT7giAqg7/162vAXX4wdriDOqvb1MkJl+fx/lS5riNebjXtzx6
YzPQkIIJDwvRw5DqZcCNZ6X5e2tRy0hyZw9/cTrX5QCz2kScbsHwqD3AkcFlL9McoB4LRSFrkuTL5vl3txrypxbE0UueRc2v+Ht6Th/fYuFAIdZz6feT
S4WLiGiweSE6JDDqtd8BTrOLjtavJOHVIyEuQbuogYhAy9h2Q1gFZcqYl30DT1Ppy60YIqzXSpPRW8wdMYdTOzqPYuc/TbF5SqeLYboR8pLnHD9TXbrF
mZ57ujjPRm32+R4QUdV8RZO7w2XnrHP3ZdjKcaVC8KMsUtZQ4LwDuOFQufD7sU0gSBEcx17uMHwUdka6p09oenHsw2I7bZtUCCxl4Q2A00u5ZQg8iJPT
iQ5A9oIp+RWvnTmHnD0BQPLo7vmTalKCyx9pAyZ6OlATJROO8nRIG3COseTsXg3n2p63YbKbSKhlZJ7lpiBJBq7ORdgrXOBUgmzd2mLqqmDApBgpVUL/
8IBqiPXd24LDxpnx11WIyBRpigenKCsAu9ZzQeVmkCNxHEoyUa9V9AkF2NRbpKLDro2sbOb3JPRAmAs8+2hYi7kNfDLHMnBbyRh0VBEoOZXRBCnoUJyr
tSeessWSDSZ4OKBZC9i0CGqqnyDMzBuvUEYsLDh5bHf0q2a/wW7UlXC+JY++Ksqc1GhAD72i1yebptqkxESClhB2ffJhVXgc9VdRcDlJOaWD4mB/wjxY
VPNlGxZoZAOo2loPsxgjozOOEKSJhw9cFgYxLufXbZ8o1ms8bwzlMeuQoDUEVd0Qk1K57krJu1rjnquMGQIEARS40kJz9maeBgyzb913a2j7Izh2LsGC
uK2KwEqZOsjHjtADYicLMB2LW3FgwZhxqs1kDyf0wEgI6f5VfuKz4R3DYtnUsr8klPT09FsIzMOHFTxt5Azngpwg5TU40aE8TYArqpUsJBJYsBjGebpa
aJnkeNqdObGRYHpkhe1kMjxO4rZoZ67S0X7+tCG0pILZI6ZHs7X8bGo61ryiI60amWFrCIhcTFzq99L7AOALv9wniocgjk4XKZNZDixCEQ0GYpeprpOd
4i65soggE2GD1errIpV1R84pnbfKjb10U7NKsxdSHZ+XpAP6ZCFNuHVM0U8z7IW+DbSFIyZJBgorCtBKAlSFKKUKJ91cYOGgKXGRHVXJl3rjrJsSSDuV
syIIURRUp0Kcdq5oQC4eNuXogPXxybu3HArhnEX72u0vYkTyg9aSevi/fot2NuVhF5on5/BdzSMbgl+oAkjJ+BJVpyt4VL9rjrzLIZB+1oOf0XPwbreo
qJ/DzqGpInGv3+k6WOnHLeSFm8OF8I77FhPPd/yhEicYr5TObDi/CAw42+6HyT97ZySwJMqCBUSrJkhkJsjm0aQmwmPd+vt2ibdSqx+1m/UT/PXvfKOX
6Ot8td+lfT8F5Z0urr+h1DkV72ih78a8ISWMF21+y16Z0506cBilmyVeFpyU+yzM6g4k1sRkoz/GKjOIbPdv8MUuNJxFDTD9unynulTfbaiX4qoHfPSX
gdLpDn4LSI+of7EFdxYMlpz6YuAzuIq/nAh6H1iCP1kQ8C2R86zR5H3ep0ZCHVZJ62GATUwDZtyVLB/dFEAtEas5kRvWg9xzICwRoyJhHyy1vebiMwWn
xE1r6HkgNJxdRhWKeUws+FIuIburmcB8SM7zbBD2owTGa8AyxV9M8ZmQSg1OEHKqjKKCZDAltaC4+zLROxCGhuhNUC/7U2b6IYJxrXe/X/LLL+3AcuQ1
22HJfj20lzGVte1sPV3fht+qfaWkUCgldc2jGJhCULLO1SWmo9MLCOKcLTpyy0qPnLVvllRtka9ciA6JBcBfsTb7dsppEWQqtyGLEKCNmTXaFIiEkOIc
LH/IyHaGamXRLecpkeZie6ZpaabwBoO6QbwWExY9S5NTUGCFFOuq+fGJHkQuwl4ZriLKaDJ1fDAYfsqyFlpPZAyQqixKk8304ql/npIjkefOTg9CdvA+
BQg0kHpGnnhOVAy/e77juBoBTVXgJj9txne9hKCkOuJsHC/0zd3HcZIZenfMZR4VCjSCCOfDxZ8jLJQm43+9dX44iGU4QRIoU3aZQ8/XxUVUI/nmdCn1
v3ZgWTfiDDkx78ioUs1EDGtsOk2BCiEnzEJF70BRtEks8mzwL1OZq49tUiSQJkSzVKuoFvaUYFkIyGiyc/d2jkm4lgPmgzJE9yiOz75g6pk1KGImD228
CtHePS9/b3JhxiSHdmd/68v0/fs1+W7Nah5apfNx2rmrY1iM5Rm1rZWBibUuJLSCeHA+nlx1vEIgAZQDkmUgDw59MtwuOvfwOhnXFKeHGOOIbb2CvnH7
iIlGSU54Aw7DRIgDki4O+9KZISJg5Hsm8s5ygr1nICn5lwgC+a/K0R9vO/TxvccXWUynnnj7n6zptiv5CgI1K+ZU5v9jVKPJCYBgQqGTMQXYMxJ4+bJX
ac9YOC9qF3q4kR6xBZAaKoRcppUPvHw1rJ+pO1jl9Aug2RTuNlT7BvKWpmyt1duXq7GjglR6pSsFOW2remiudBkqeu2XAPeYmTpBKorDZKQtLVyQ2d/u
xG/i+JC87sjBsBhd0GeTuRghwdD9U54cAMQ2al0pBxQwIShRPxV4CXOT0TzgBn7Nsy+8e6nSC4KLdVZuo0fbYDuPA42qONoAMLgw9bey7UUEOU3/a519
1YDD2mHmB3WX1XgxKgiDoI+60gSKFdCFqGqWHdPrFzeYYUi7A1s9R8NI/CUjbenbHyP4c+W3DXOWx39nGUahmHWPhmqCSOUt2P0r4eH6zugdHRbIrp5Y
eoV8ebyHGhEOIu16pO01JCSlLpSIZY1D+y2CKZIqYxNDGYkYv9eBCBAKYLSeZFJx/YCnvkRLJzmk1tQvjwm31myhStMWZlWHfaeSi0b4aiZ4UZpxnTJQ
rUcc6qMhLK1WY1aXYDhgXKd5MI7nXIRQ2VFbVhf+wKIEm3CFep8Ip2uv49gSCsSB4GnEYp0fAjSujAwfVw5QQclUHXXM54MOGccFoRi85fo9sc0hv08H
Di9GjVncQYL1lP5w8Hr3c6DUWhlrW4OXHmkRxUKkEAz2C9+zw8dtsuVrFLuongkySexFDPb5eUu6pU4RFXRRywvKoVDrzG87Wb9A7demFhcJTPGnGCfM
iW0GHqop0CudCPQVndUG07jQd1jpwKpnrjCSUKRd3k2eyvlzz4XXmebhWGzt2AmIxWKMOuyw4TVgqJfWh+74KTzVbwEHZ1+/6bs/3HX7HMW9kIJ2rIv/
TZaI6lw4oShiZPvuWX8XmGkF17uz/rqt8pviSV8r9Dsqd5WZUg+WDiKv+WXy2RtJiR5kNZyQPBkTvxY1aT/ZRjZecEovbUqrl0Uw/R4jbyq2mn17eppy
wMjJ3FQlILx894QBJSXhwd5eYe9QdaShDuoprBxL9lc3ddZduHIn5+mhA/QMkz4lCfeicb3b7iuoHaeMCB2wOxzPL25irCEXQWOH/Ygs2n4Onho697PH
gzuZFpo8fxBQME9sXy7qowD79woM5mkyH7J67kvUmuiSwbA7b7vZCDIaF4Pacry4Boe1iCJVr9bBEZ8yKH/SkhMXh8Dx9/c6KIMwNKG0wzThg5CmHHc1
pDl5cDwRtl8zDX5G5mxtqe55cVrcGIlda/IXaceypN4hmj5wRfsSE3EvXxugfWN62H84fuvEzHcYDRQ4GIQT0O0EUi4MiGsPmwg6pFSdnXJVPCKh1C2P
06u19ko/4p6zG0LjufxcDwp2dM25uOoGKkaf0z7Wzf1yr2U3mCRQkhPkvEr5L1iP3DwkLxaPWHaO/oAmhkNxSU+sOOUCFbS6LRNopSIoDdz9WU6i8qZ9
vPDRnXw0iNyBx8/jyu111gd3zjvbd5HOJkICASXEqBUGoGb9RJNSBbLDYO7QJ3erYW+ydFhPIDhS+b2E7LzbmeBz+fPa9uQplH5QC8t77wyUa0uy5x0o
WKEf3q5AahqUYkjmhoybvQVu/DirqvigZ3y3oVcPOCmsq535ZaUBuB4HHOisumcWbC6LkPs2PWMfTy2+cnc2KOvKl8OyFCguFn3eciSXiinsXJ8lV/ar
dSLTCgTEGLd7+xxHxE+6dskYrsZZx1hdNXldz1S0IUNGiOvcKM/dLGHg+kN+zxFZa2eR08sGYv67+2WOqH+m0o5lfOjiZNB81ZWyusScVJkBMmf9wzie
4vLjAhMXWJPHzm592sR+Plx5HggP+T+3ly88KjeMgxdpR0RQtLSCX7toRECog33k+O2f4e589hx/vracZvn47duc5clZ6AwAhX5fPA+ndXr8HaEFED1z
97eJ1z+X5zT31FnMGVbRm61iY7HNo/atP1Rr6IbH6HKowiQ1akvG6iGr7asjJQlJS4c6iXGnQJ89OS4Mi3xuJ9+lnlANMUjR7wVr4fyNCNQcrUDAMZuH
JiUSBvgb90C/VjTmTBFGAD2fc6RnTlhMXPgJSz3HeBhnYg91lwiTnaEKH7S4cclMOEy9nuoH8/axgOKKIu5/wVfRswEHSpXgVuYMHW2dust+SyvL2K9b
Kxvmfdt+nTPN09R8PbKxVVVRCleseLYQRUEoSBuVJcPNii5szx7One6y44Zpw12vKIp63qY/nEvHI4fgScv069YAqPxx2cc01I+vGpGJQSd7ErD5oJoq
HSPbvOsy+eE8PnUS46XuXm3jhxOP+vi+qzFqmbUNZgOK9llpXd6C77201kpF8DeAxnXF9MWnhVkXhaGUWGbLpbHbK1qkeyP6vZLhFkUEJwRBwBlrCwEi
EIICHyL76sEl3m9afs0lOMbuLBqBRFoYNZqnDgm44dBwVEOJFnqiGji8fdNdcFteomlgI54owwqDGOybLToRmCBfODUgKs9XvFureZ7vykmQwFgRZERD
psztz5e3nwtOWhnLLs8iEIHSDIt/sLT4QJHeac+4S7ZHSLVqo/y5+L6yuO6C4YQR2SCLAckBESbeW6iWckmj1L/oonAW3vlZUrRb6kZW72hPJigJAxmk
qUMKgcxxv3SxDaXfl/CQUEgfnP1XlwjBCwtuum3zcLxgB39zNAqCZRV+IzHtkQ9LAn6TAhZDwahEiT88KBaZ3Va1ODt7vBr3w5NkDPBiYHCLwT2+Xd4+
q2z4yOQMrcMnXydGIfAz5zQ0fgXgvjBmteW8ciJr5TJpmKoLj6J0fQIPNYm1990AXMOctlyirkQFqLk7H3aD4d12uWI4US+wzCqowYRBYKWIFGjWsqKA
ytrKKwZClClAQQSrjw+rD0FSLYExAUa0wVLiGBznTX6ipsCJnfFGia0tMIb4HoGyoghgRbs9HqnUXhACBUcq52zWhW9uWjM2ciLjL0KG6LJT+nkKXi3f
mmPmtA2c9PgenTvQqjuVy0Oti5rjQ5be0M1ZBgxNrKCIAnky83bLgha7e0k7nMEySIVsyLsgjHOumIRhJNt0Oa5lEBPSSIu/b3rNUffBBR34NtH2BUms
ZmeUlRMwQkIGWu7wmU19f16X1pt6bUEIlQXIRdt/I/Nqi4UTFcPpo4BH70+Lp+3EuNQTNq5QWGN6hcve1jyZKqsGvm9fT24eWDguWO1WlGcQH1ygHPYz
Y11cPlPSTtODCIaoV7t08KKHacC7O+FLHAW36zLdhyPaa5q3znjs9AIt0RIrLITyhKk6SYMQQQRFQKeauQe2eWPOrMK6aZvwhlWAwZ1p2qomsWlkm1rh
31mO8gTdz1CqIFSFJNFp/NNjGa7eXt1qRBf2v0vxx4xfCqd6lAYrTwF530AWHGITI8crDGX6ePAL4wR2jJi3m6669/SYTQ5wdvRTkYlw/6+0DxHr9kpd
xKVf9hjyiiT5KHH4u0Q7A4PHFPtgMtI9qF1tHeEXhFlXjEe6eIbdyHNP0ds52VL1dgoucFV5wT8YB3IDjqwPgZU49KTGnGyK3en+/uAvp8Z1OFv3K4+1
VzPPLdz1g7VAIICuOTsPJrR9N+cRsYfo+NUFPMXaHY4Snm+N68A2k2ApD5uyDURHPU1q/LfNDIHPt0AzggjlO7kktEwlJVOrntiYZfXwzb3Ha/Vnv6Kd
D1yuwk2xD99p9d/LHlmz3zjtMj/lhYtNYoGDAK3CiLpEwGgjiMbLVvaYpw9cIj52uwShy7U49TcDxfIYoYbDCGBLHtSZYm6pqZl4SsflgVeEwhIHdi7M
KxvH67Rv4/FolYE3FlmLRznkPwzVxnbqfZQz4ExUSZODUQ7PhDIjA/hGbAn384n0Ik9+lyyrXBA3gFC+Awj51+vt3NrpDX0JCbmadJUK77GeWwQay4z1
rTMa9tEao+FyMxt33kui9FM3ZlhlNmecQjEgw5wXxwadw+C43vH8K/nmVuePsvcYn057tD8W5GzPe3JxdYmWY0DsPcko24/awbRuwWFZ8cc/IMApiDS/
JUZ9tWqlJuCwo/IszguoExmVia+2V+YqhBBCEyKKn0XWU0xQW5Z+Y1V0tL2bBP5Dva8jYDhPxOX2a2jgvQAKRoB+xUhcGEQSy4th0PLeGZrsnCb/iKUY
BCaSV2LgXCCLqiIHiPuXM+wuUDFAPZCbec+mgR4bZZ5cSwWk5EQ33Y1CdI0usLxWyn7JIp9t2i+L8QF4xCIJQGJ69nav1mSJm7DHrW3+dWijjyzcb2Xk
8SxKH2KM2UfMNl16S4yVJRSA7E6T6X3ih/eZH9XqX94NnBqinntp8rwlpOhGi9GTM6YjTuxzl8TE6/syeWcRx3X78bTdk02Z3VTkWGqgqv33Uf4jP0yc
0jn6Kt0XpKaZnrDrw+dXufw40Y172w8/moXLX9UoGAV5HgyCCOp9DDJtp65vPKkMPPa89rQvePZ87eNz4eHyyDadgo03PEGk7d4zK5EVuOrCX6/NrEEf
dzZjrLXhaEd4s5+40i5rut16uj+OrHw1765cJ9VnghT6KJh/SreAS/rHs8EHEWp5KLVrCM0XwluXPamGxOlpsYAgk8ZtyEISPZg0ADvBtXYehPyfJ49J
MC0FhY+MYRX+TNgXM19TjWbwdPg+hQXktHrLfJowJ2KiIPEqOf4j1GJS4gLd8xpcTAMc8vldBWnkfV6V45ww+FUS4x9xlkqRB8Z4sLFo6Fy3rVaLlzC2
Y8KOTLVrl1F/Fut6hspdqemUWNca/aLZxCw+1QwJ4GHn2IzCfUUeQjkxOX35t5RFhYxvMw4c3Ps6LnZchf+SxkOvW6B8azDbqzAPNaSUSViKsBy90Nq3
YUBmUa/WwxF2FpwLgxac7mdc5gM9FjYTF9PNoaU1ZwmVlGVCq3Yd0aNBQsdyFDeVM9lDqbrVmtiQfeC2XN3ZXUegHafMbRBVdd+23ZdHs4t79PUEMxEJ
Api3nTOKiSiKgJooCwA5bVsnr/Hy2+WfuUPIcIN2UL0P87qPgepmq9wn4G30XYiEAMd3thWr15fWYxKv7zLKIKw+oFiPCMNdKtdRD9r7omYhAEG2s8v4
/d/bYdng2/nNrAbRYFgfJehEcvDS8/2lha2VamHksEJBMpRZz07W8XqDRYznT6tnnP7pGf8vT5ye4oCpY9qN44hE8iIFNeFA4kJKpolaqNSASOijwmvs
GD71DQX2ss0BB4zfnOMnEEQQ5+9a9/T9jPK8uHYIrrgcEwSKQbBaDQsipAl+PaQ4GhUwzX7YCDDApgZ354fWP3MNM1mVQwIU7FjDKH8GjzezIf0JFqbn
uMA9qQHEvHX1n8/NnhoqMZDnIABtnQDKukn9XUQ5UgNzCGmWrKJO2UnIZr+zVgIa/raTzZk7rqGKdniI9VjiQXiXGfo5PLMKK4G5psgtvr5X6MJhNGUa
bN0NTaIFJtLfu5TJHi73im3A+/uk/B8IQM4WTidH9geNmdLyXa2hlI8yPEoI3NLtJ1gML5J+C7R4TdNuhAzGm0egfjHdjYVZ1UTaYLbLDcw0K7EQrJd3
CmEda3pGZblVtCxd1jahy7rxkB+Y3NcKwPxIYFGpLPCwGdFTgzjoKgUHo7KEiXBVYDNHqNrhay1VvQOEJlOhGe2wqtc+IZpIdzVWUEJgOqakI5iQrfKG
woFOS9fxflPjiWYjdRhwSCvaKuAxj2o65V1WYqLMuphC5HDUIBmX0hUFbGHhvtlhLqvToFwlzXfmrFFgiBa2d6F87JhRDDnh2RnpfTiw+/hEEvZducWf
nnUQHONll94veWrSbucVtHstgpZ5lHKBc6yLyHgnTQXEhMVxmG0iVXOZz6r6Pkrtm/1c6DyLidY8b8djPS/aoXPIdURAxQALUFpdeCvwfiHaMROO1Kz7
TcNaAZwwGpWdZOBve/KwzNVhLRKiImYCZA/fR0EMi1wmq7lExhx96pDRwG6rgzvrFHm6V+Ty+HfLg8eMaweWOVx1mphDtv9hiz/queMeRbneK/dIdixN
qNRWURIcOBRCyyJYz61oEyAFF5iSB2qmzFBebud9n98O/3LY+F0xOpK76FpOKegKxfQxW8zHOszKLTWtLwm/89KyjlS3e44jrGMo1ktVo9c/T++OZxSz
oZdFCjTr0wLmWD+MoOLyLIQ7TjSYdLLt0atiRkaUeVwYaWJAIIoAoAinndglgcsaS1Fog2ityFe0DfNxRCMPe9L1pINfl1jo9L2YzVFtmmXhohgA8sqx
swdm3m5tZSXQBEtv4FwMt/PjArxNOWCHqLHWHYbnbioLQJTjvj+XPrkCx99RZCiTwlJQItyLRL6RgBAHrvxxi1DtrC0yHLOpAIyDK/ysz9UFxvjUxXbK
UhSP0ehntxrdN8Ve8NhDmCXQrLYwExD3LJCi9jgY9dLIOwgktUat9lt2Rc003HjmflmUIiJGKvDWtG6prDjIvpvgUAGkgML/YI7w1Ytj7ac4QR2l2J4Z
A6Vuu5IN5nde3KtRdRwrjBBYzHWsi6gbzVpRO1d7AVpuNFqQhdbcim6wYeYpE33h0g2tKcaLwCygRmM8WEvPvN948Go+OojGZWWSjfhv1AmIIIAcVoJ/
HCtjHGX6oO/iaPZfv4poB3sJYrh0TUXEayCSO75+xwApqQmpakw4MzPQKnMNh17IfH017XxRGucpjAJ6h7883zoh+5nTpnFoq+RVmSHBOWkTAhEIEr0S
BpiIRcyOJiADmg7+SuhThX71uMm6Uuf1Ec81PwGDTYezo/1J792ToowRAVt6GF6NenTjh06pjbTdoZMZCARZlaegOUzwkATVq2sjzvUp3NF45JkmWOdF
AjCtsdddYGQ7tc3At1I6S6odU0tj1xvh7JvuUjx8cmQTpFlEEdTIp7mdkVwKEUGGhI0kqX0CYbt3P03UgQGJftFW1VSHZp+LcMtwJCoVTeA5xZBYaTTw
BEMecmH2Z9iRWkMO2OhWd2d2cPYxmoBLAomr17VpG2j0oWRQpEMRVm6FqaTaZEEkWIctMK+GkAcx66t4nvNjMNIlmOqjtwIGJ6TflucRITdu/5XA4I7Z
6ClnI/pQR2u9nqW4cfPpVekDrDaw2jHuC9OWGl3kLUEdMZNUoSjTUDQhWXpoobosgPVJs2uCBJM/XWVLnjNQzACNWhzVT4ypvBEtg37BJwLwqILaN9Sh
6nYsMBRf4dp1AmHp+iecDMzPaAxnDiY2mwbVmtvjkNk6zxxM3lxlaG4F/HIKCVS+TK43zAvFYRH2uoGcEUCMZ9teqe6SaWTWdN81EgLw5FgW+7S0OBFH
kKawAzhGP7OZ5vZe3jHKzrDl3HdLtMhwsFagjIlIcvobUHaU5vaqVtLVoZKEXOrR4ViGMgGAofZBMstd/aLpUip7YyBXv5QkTw4MDrwXyCuAo/zjrGCn
yJmOXERgBmZkMNJRJdNVnx25vCsnAA9IOxlEjW8JKeDKHfrc1tIfUkDQxBikA7QAYBQLGM10IyjFkASF2zgwkVfp7JcXoiTB67djs6INhpVhp9zCRAvq
vJnZyGMiSizohLue1XR/qneEEC2Kn3ab0reRZiQkpIlykVlCC6PN/L9vwpaWiJyrXuMEIkAIC+ABMgAz1P/q0g/pLe+Qn8mEriAqJMVYNBsPOWOj7xHa
IooU93IdusKICQk0sVyBCZIAQMOwycfdzUM6gSKZUGDzXWFsMK4EwOAZ7GpIsxX7v8yZxvdDWCBXQCH4jp3b2SBBJbjfC8uLVn8JrRiHWpGKSQcO7zr6
Fw+rhuimJJyh7n/RKgRBaiEC+T29pqujqDCGPDj+7WGj+b7t0PDOvPOv4/I0bXBXUR1/zcELH3sadLo67LY87xow/YsjQHUXmI4HgsL/yWZns5WCym57
WH1Iexbn2zDkZ8lwfihh8OdKfJVdq1EA4cOHUZ2+DeeO4u+tuNRXNcFVxw5s5xXGrVTGsxebD84Yskm08nD74xW24rAifCL1k7VTEiK4yuOKvEPvnTiH
654Ang8XVDbkQ/Gp1DIYs1aDPmIYrGZANOLUt8zcNlhXo0n1MpOGkrOUEidXvHGb6Gula1q+LnWjMrrKWBCXtrJyQQkuOS7CkBFBW991zpdaEzUwtTSl
vjoHNZhhNbM9w2a4rAljvEBbXPJaulXhTGH4XKxtpnCHkUKK3e58ZHpldutDpKBoe6IFVQ8Wt0vI+bogxnvHfERsLxfiXfFnXOnS5xmdHJ2Nrh/PVeeb
roVD+C4FBKZy8PZPaM3wliYbTwIVxHi7wRFNZcS/ciB4ltHUZItSOBGatwHOe+q71u9IIA8ZfpPNGZJlYpOTvahHs0LnV6qIGAsUBBE8tm5kD1Edi+HW
yEOcVAPw5xoPObZYOMshyDghVUwNcrdDHa6rF13GMTmpPlXn0NDw+nifLv2E4en2WVoHlyw5LMiwenp8uicsMdQO0AZIFEVlnrHa9ar4/13N4pRzXlC8
O7OghhYsqOpNByV5bW2oIcaK846kXFDycBB460ZArm1LaOQK750uz5gdr+wmQH7+djI5SXxEQozFD7mxLJl0yy30UJm3lKVBNBBPjTIAWT1bdf62+889
PlTQoNBHZRw8frLeXlHqKEbkExKVZXD/wbw4LPyWn6jgWeUVBkGYVeJ5PcjWfkyTPmqjWJZhxVu2Ct7fn8O2IEynRi/zomm1AubTy/D6r8pr4b26o7on
mDle3mzRYEn7Z0bOEnnmSL8IJa9oWUGcU0uQ4m3/GBUflY48x6sw3RB1jJ/IuOEmRMErUKPe4DiUrMjzh9Ndl6kZ/oexIayWx2iG2Q3gIkRci0QH9bQg
Jiuksl9rTqDGOYgPntHZbnxdkua8/rhL/AiIA13XbiMMGKQgSsxxjC63hxg8QSh6gFl8VThEguO+LucYq2qs1DPYCco+ZxFPgiScPe5gzdF3L6dJY7es
rmhoHjVOkII5Titczn0bs3Hy16a7HljoHtlQ8gMrLxnt+HPHPAkMH6fs3cdnxtYOA6olV2tuX8PJq70I4KtLaB0YbpbWstC2mHyYMFiIJBHVoBDkJgxB
YIr+6cz34443vDeZkoZeyEXUXUQItW6D9U+5AhpTKItOSjBYjFNGDO6FRVWIHtVrI7Ncj/P8Vg+PPOcyw7q9DB4qEQF07zMuvxdXlUMO3N6Fry4ugvau
+eXa8A7kLO1hmySBB6roDxXFiT+mWw122+wynAZpMIjFkTddtQnuc9PdYRZpYixaBLRpPwCPSxfz2s+XkrwuhtSbnfndhHQTZRLOQdNhzmBoFvAggiyk
5NGyQEvNxn0CgYsptRVbgX3jdnDlirxz8jj2atAqTM5F34LY9t+ej3VmzNOneKtZvPTMtZEFEYKIgKAjBiCsCqMFiHPv6/K53624544cLd1GpixU4kMj
sddk/eRmUQVqoOF6PeB1gIEBykSpJgoOCMZ4p2VVUCBHduokMSjDm7AWtdfpiYtISxrAB91ve6LC00bFFnIS602t1y/giDlW9edjPaVaFIIgXHUqBzak
AeOct1z9wv8Bs/Sw/HjMHhCPzCGcoTzb5/hVxmlh3cCDyWdyT317aus9qSft9NOVrTrITqXfP9uTg4ArCXJlE4DQoxHMhSGKHEGablpHxqyOcSesPAML
QDsAHHjUT9KxjutN0vi1ZPGxMt/tyFhln5493sy+is0Ya5XsFwYYTaI4l5jA05e2cxQZZvxUQuPz9WbcxFHnPH5oxhKUgCs2/NBShI9hlp6oUfoCze/d
7wxiVoL7Mb/B9tl1hZp2TH5sQyHnMfxf2ntX1Tsxgn22bwJJI+6EuaxPH4Hwaen8vllWthMkNMNDuVeZ+TvO3wHZ7H8PRNyRxM/l6fH2fpjtuKj7O4ul
xWqkf3rcS8fm7e/4GvQUfwRaLBDOS3qLNWtbISifD8y2MtuCMQQsuTZ9zttsvzQwIcoFkP0Oz7ypP3sByqSHJJm5P7E3ujvSKTc5jCzKYGu2jVkzHagf
rZl3Go7blu/pxfiffHT0Q7Hu7/ut4Q4VTrtHYOFW9hqGkgQTdyFBQS7ZyGoZAXZYOCwjA+RvzH8i1gIgI+uTNdLf53ugfmvimzm31d8M6/wHCOS1Udab
j3kWMwaEDVWwhSgstsK21enRw41fYOvC8esPbIZ1vJVcJedLkI+Of+dBKvKc9FqMTA8IWkHJBFghF84604e19TbXYf3a7Y56ziEwPIQSTEgITQ85+Feb
XXqalFXMRvrvmXrE8JuHrLXNjiloly2SuQM8+tgLU1moaS5B5tyhCfGGjEDIURWFUBJQiYBw39Q62zEWWw/rNeEHu0QKcsSw9MV6RVGw9OTZYXFeaVKF
s3KVgSR6fgX1F/v/t7PwtuI56jqOu3w117H9qBDYbjlX+8khAOZCRAR/5sKovcIusEQReIiwCgL//ZRyKUoBoUKBaaCilGkKBGJioKApEaIhFpVCIBaV
ClRpaARoAUpaApFKRKAChIhoGoiqKEaGhEpBiWkpEoUKpRQoFKFopaEQNP7r/1L/0Cj/6YVMiCIsH/dmLjtTMTF2kK8xYu0iGQtRUxJuo/XA/vpJv+e3
+XWbSyT/u/oH+oP+IfGT/WKfliaB+zWAfaHzCj+QWCsE1REV/3GpMIYlIn/h+t/q0gfp+n0fiJ9W/L9vt/slAlAQUOUrcAe2WNP9NdvZ+f2hB/A58fty
RiAmsPv+rLX/L18oHu++Y+//fDpK4zOYPQMO/Zm7k7gZiuCy/0b7XR87j6z/+DM9WUt1VCC0C6EsSzKFbX8q5f3KF/N/CDecfeom/9TQAkE6jXhfhF+/
+bTrRkP6rhwxrCNi9NPRgb1mdsJqzd3/2T6/Ua+ltbVS/Ea5/2fj/XiWC6bI2W4c9n/fkzOQpSHhAtueLfon8+y/nxMeEw9x9xTUzkIlHWbQzXWL637D
ZoP3xXbTvHeIRrSn9/DG2WFjSr+Udg9oMORio7GLJjyWCCDZnPKhKTOnHQKcQcYDTj9dB4LAEJMSxKrUFN0dhYFce7rD6EjlLW4RgckByDrL+K86hkcg
OELWYHW8l7JacxOEjKn7aDTUTw6gYUKQ5fObe05SrZbrvo2U2FAluIvwgJaYuBMwu0ckCD4EeHySRg6JkNy/OKQfiucuRvvQcUDnP0cS88dbahQ82Ia9
r05zp+Hywbrr92Z8cbuKKwrBnp5RzgvQ/QiTLShNJoM0YKcvDgSUduhcHFCFNHArB6gWY8X/2H4Xm88a81h4TzXTvqosx1vlxPVe7jdEVR4fc1OImqEj
JO6pqMijj3mONd1EW5KWszA7OFb1zCO1xlDvHFMYd+XGXSSGTo+6CWvb3PDg4q3ISyjFDIjhkDS77L3sbMFthw7stnDFsvLf44NgdBF40WqrFmbf6YtB
L0chLKDjfxJw09C6bxg6IB7ulEWHwY9i7QM9+72nuM8cKl5vk678a477OVTejV2FgZCqtjI17Q/pYeLOXbDkqzHm+uiuI609uNTy+KbTwUOuS7ezWRTl
e94nFa60y2m8v1ocvtzMAU4IY+4YqC0BC4ytzwkgIkAlLEDcWX/lO7AReHAR2HQHdJyB6EOfFprNFJNYJpAeM6f6/kQr66FBfZQkGZYdWJINBoodNhFG
7RnyFIhInO8h7aCa+HdtXP0OfKE39r355Q7NjrlcSK+fD2Louxvj4iAFMOa8M96VHsWss/6kJOJQb95WjPDNpiLIIysXe8LtecVdAu7HINIJ+zWDucff
FQ2CMBEVYzhrbKIJIH3AmvU2H7hySeXLF0g+Twnr46C2c49JtsGAIEQWAtgRo+zU4F6dfTtoqtDFafHintdCJxxmCrqwo+e0KPXmRHP48hRjMZqJHTOO
Bij1nYFDWoST2JfHhU5Y5GPemH4ujRmKYzGnrghX/fEjw0vl9VvYzvDu27e+sceQuZTyM4LkK8g+BPgswLMLr3AWFTLed52PcOQvGCETFEEjPtzTT1Th
3emyVhB8iPtjhvKAwfPvy+1LJ6GF+R/V1WPHZPRU8xLfFKR7q5/Ke/r50NlqrkaVFkmwKxVChKhKe315yWI+3xnmnadZY0laZw+spvIUXvnAQi0tmdpe
fA1ge5Yx5g5dY52gkCITAXXLwIaye0t4vvtqsdm5QxIIMouwexCDiA/1wFIpKnCvyjJ99VffcUosuBNdWJLOpRYl6fLzy12h9UkyKbLQh6obVnauc/BK
DhSJ2CxYj0EM9oSgGYqUuzuucmvosuivwIBoG7333w99YlOdAxjQF8lMJmAg73vsAI6YSERhuyxlekl+SWALfnXn7sapNHJN/OsDhL1xTB16PEz00Q3F
7VoQ0yyLQBDSCJEBxDxTeHFf9NBCeZ1iM970Py6fFkgJiBooaBAXkx9ZncML4b4RnxPwNsNA0w6ZeiC0ertmd6GjVk4EDboPRoALpvuTpxo7MMoBW9jd
GWEh59aUISJgWmocMt1G+rtCANd72bgZzbozaCVOdlEc6uXWe7CC0ozxkgRJaNmMFXiPv96sksW+XzkIvSIucQGMOjSdReHSIDTkaLQTECC6L6OPWcTN
Xd//HPlUVE8zdDe/LIfJYmIlNSsqCootQgObaJY5Du8g9eQmYFC7caLCixbI2yDTq0j3ymtjihpwfVBollBoZAnuZOLDvbCuAYzqrTerP1GZJUMlBVWs
WOSOwY+9uDCMAFN8OIpKQhBGC0+rr+Xbtm/MFWPjOxFhHel3juRp3EajqnMtY+l2T2b04F+kYYJ2EEZCvmFS6I7dQ+F06zFYCwpr7788t4y36v2LQJyK
TPoQ4S8PwJ2aEohBDQ5wbSUcPiKmsugn23UTlik8xGCZRh6iCzfGao28vh5IL/p1Hgpj3yhBRqCvQ4sgZSkecBPmPVGNPcGknIWEbVVVrCMn4HV7Zrv4
Tb10UngckAJctbgDyIviqEaKAlDDgYcJAntHrnXxy+VldHRHot602DPSWIjKYc0097ZVBgLVuR/jjxWWc4TGONIWUAHKVwA+0wvFRwiDSAZNzrQMogC2
JLOcDP2bBeA8lvg7QAdTUMaQvumdqt9+y/fr91YHNeT9rPeWJg/tQ6fPTujGDZeTTjB7mEVKxi9RoFCvdYDJYJMTUUknVtPUcoiNxOXXTnCTYi7I/1Ty
EW+6xgimt79kBeKfxRCn2+GlyH96xBBBk3ySToEOB9pETDhKkNpeMOM0+BYIKcI2IURADCAIHxwuK+57iLoQ+RA7IZjmRT7orAinmhX5+SkgN5YzGdvU
qXX4oMH0aTp7aGCysN7EalDmX7w2BnoOvig9tZpZfj4GJGZEMYhIeUdQAHu1pvF3fXPV40mmUAHDOoz4OzF8twlJynQkKiXOPTJqm5TbCwYMJApEprOJ
D1QQGxlQC8AKkWgkHKnAcN5yrqJodkhQOXp7Sc/I5HcbyIsjy8XOcWd4RkC1kiIKQIqX2e+9Nj3eUbacuELF77CwsevpA7SvcW1Wk5LBebHuPEY0mRJ8
nhsb8zVnNKty5sG04sxWcXAU9JCI9fnqgK4oEva0YHh9kt1gfx607DBF5f7vBAyJFJBKAtM/nIjDu03FijYp3ean0sc4tn9SHeiMp/N5cHAxUkwpLL/p
w4BOYMt6FA4TlbiAW/h7YE77PQJJ9xg7gTv08NYi6dwlcPNhEdE2hOg7YQoSgqeS0y56bGGwD1834LnInT+fR6DQ0ccFOfhkMNeYkXS937X5wjtN4CiB
BCIKCco+Hj6eANH7zhh5JWcD5vqCJYHa1fPYWzYqiDQUEurbTajsI60D+AikiK/LxYOHFL4ZTgOWKsXVTH0ezv/pmI9vl4zEkpLDp2AorXOVF+CgMDug
AgQ+DPrBjv+KZuZCPjpdcz1fK+Uu0Ajg+lZ7KhrVX8P1TljNbfIMv67o5UJjZYHaXtq8E9bwZoH6wDNsWaY5vYGnlC4yIuvCZKOqzrBkdVADnyZB+Z3N
c06jNcZphv5HNpJwGz5FNDurRH0HnifhN3jmFaxpef6Et/w+4b/ZneunYHZIoJf82izIko5YVYcVWAG/26U+TfFPePTHw9X7oRFLaeyQGTOn/N94x/oW
alNeP6aAnheNBRIePAJDPGJ/WrztYzWcH97ueqKEY/HDQCqtQBGKxAW4mTcnn7n99AT+SdPE8latnxy7m4fDXNQkDxH6f7Yy+McrU6l3gZfAuTWIgavD
+tPZA6ouNIByEQphxuVgRQcozPQt3LVhFgpJDwvneCGhJ/cY0ELpWkxKNyHaSESeltTiGvQ/XUGFUnGSdotk7unwz5Rx0gciRj8HvAAJnIydIbOe3F+8
2B4tOOCjpiNyVxGTKFcLFDCQTRgSaFMwqZFxTEW6Qt+MYSovVxifPz02bQKPvdOUGyrHJ8ajmART8eSlw/Vi5xb228LT3oCCB2jzyjDZ3yjRjitWFkYV
onMWyowUjNqcyLc8hSlawX23p7u0bwFq28nHvdenOIz4bMJIgz7BdpmUd+u3ilts/P01v3ZA3Lt48x9T77R2C9CP1mJA5woO9ZvtCj885v9cBSHEN67r
y3za8F1dWVKZKH6zoy3Wf61C5xaaVh6cxT44oiJcCAYkKLPUU9XoqMUMNFpNYkUIGlVY+6GFrpcv5hZYifvlozeHUQcenGrUb2aQuIRGR/6A1LnzMpQ2
fjeDGE+zdaP4R9PVevmuPrhN11XJPurB5g49MTVN8R0RIipodIPOEw3krFdp3y+DaESPbe/XZQI1C8HGXLMiAUay4IjH5EEEKfkpg3/teG+jDr4reZXf
dR4lNCbQYHHc1aqkT+chiBu9r9aPHT4fLzmIx5jpx1gmzSWP+vw84eivT4rv1jnb+7g719XVperVTcBxk3qYSqoPKyjOGK8a8auVDt4y4VnPvo8pTlCq
/6dlEwTDwvlhMrszIk8oPw2jtLviHr9NnETXNwWF4HEOvjW1JilV17f0wkPKMgTkds43RO6WV5Ry9tZzW3PlzhMA06/RnSiaxdv/ZU74hXgWzkymCHmY
EfN8yzqThDzdR3BvswgUeES25ikMx7czUi+kCmWMdOubRMw47PQQ/cKwk/DAk3eYdpRe3zivZYssFUj0IvzlDa999+yqfS8nZGLFTgiPPti2jBWL/qne
Y5bVv6zE6eFvZSPvIURyi3VvruNIS0DidH8Yu+85E93s4a+HGQpfpS+VLyftC3r31cEYr6sWTugsVXC5rkQ6kmEof6Ni85aLDjVhHavgsp0HpyfcYm3p
re88NZuMJtjyy0bRf2/u2/lehHC39ug8rE1MiV3HD89VWCH+HpNkKx7/v5QjSvfnauf1UDnx51auq2Ih3iPoL5Azq/aE4q65hvPtMsT7295A+iXoiHXY
j5fKHaqmP108A1P4JkxhIuteB3udHCi4D8m2f7fFZFmUrUQHFJNkQLCAvcaEN2ug9PPoYurfR5OIAU7iHeAC9s/XC+TkeqwBICV/Va98qrENDRr2cQru
SQd6yjP1TZ7qF14fF0A6SrWr+htaKk+dJl568dc/hr19VOj6DTaAh+G9xxy1kd7cfYOfPXjTUy/b0ata839xY1uIs13bI0GvkrD53g/LEZ61a+794Hv1
jDrNt8KyZp6/DVoRHWT1UGE6qlZTp6NI/6xja95ELSabR92M4aQn6KMdF/by6a10l8G2FP0W3eEP9F7BvbaU9NUqVQD8qMPkQjy9ffobr8u0vsvrbloO
5tv9V8JBQfaVFH39xEYOfS7OOgqR3Y0Nw6uqnKw6svNfizzlvGXTz3pQhzP/WcK92Is3w0eLmR1myPqoUhjSFoT/TCicIxEgJKGcowExX4Kwfw2W1p/K
F8oxfPl7YOc/W/OWXpj52/P668cV5ZTuv6WxzCbbJylgrzi5FqQH6pQMoe1I8I+8iJf65+9w5IKCykLnDz/yf8PaPsbTNRVqAskPwb3xEL6ertbmI+8E
9LT2HAgzX30pgmZB1a3H3B3bLEhSDkeNRAvjN56TT2Fz++0kkTf7lHrngAtD06YMDFclb/+XgL5D0ySAE3AEYfIYepo0hht+pUy86WYeA9nrbpqLBgy5
sLDOuohLm70HjpKvXwiO/8u72afrhHKoUqoQWZ7Ktft57/M9n9BdTOtFKilEDqdq2l3lxX2eFT8jJHlY+a1MtPtgaESQjIdDLpP7TP51+mrMoQIkOCHE
S71Ii8aHvMj3P34g9DCAZmfWo9ufrxfGSVu75GsnH58wrxgwOQUGdN/KY9ube3OtKj9LJS14OoFYBWnAKGIB9vRm66elqW8FbKLTsQNC/4SDIyldsdsQ
CW+6sOgSekSMTDSf2HY0rsr1K8jfcS32XZvr9aIrrmQIau0DzK/4Z5sadv6eewlzmyN3Z8oOOYX7pQGE/tXpJxmUfnvlT3cO7PM2dB/1Ib4H91U6nEUX
qqmCGmaqCfHptk5Ossd7COOmJ0gY9xh9HhH+NrXeKfTFaH0sxpFZT9Ojz9keUq/KG+WM6bUoM7eOsIzrx41+rRqU+T/q1zgNGC5W8WFuK8KK040oKSi0
jGDfV6/jOEjpiBD518OUm3xVrQ6cYaG4ypOq5YlJwR1l17ZCX4OsFe1NefKUb0dham9pSm1mcl1zidy/3fO8hka/+V9B88c5Su1JRv/F9oAwntrN3U74
37Q5xWq5973t6Yx0fPRYZ0gTDJh8D5SFP5rMB45iZp/rmZAx3+l8xL1vP+XsqrsuGuQ8183nGbfY65HGRwWgywrxQMYrqu0R66CbUnX3xecA1ElBXIHc
sDzV+9doOT8+TejkpuVj9Kbo+rL/uPSSqocz7l/XiEuE9GRWpy9yiUep1LkXq1SGhzmWlKM/FeAM9u/J/1XV4dcflPurGEDcpTP1SvmRyhjlq3q85Ucr
3dhrmHNflLnTUkz6UemkiH0M3jEidDARpji9X/yi9BU/aR40drj1nIzgsPDOTpbT+HNu+VltyVv14tK02352lxgFqp91Z97r0k1CPTyxiEJk/BRDX+OH
aynMxZdGGTYgcNk9Fo0TX0VbM9a4hS/KTxEFGtCuIw6Lgw0mvZ/xg4bioUkm9WbuZsQghxdoRw0SKroWFpLuttH0eQZMheDlcysLPvsZECgXc/pFzhPP
2Ik+m+HH3vd6v0VikIU8aPHvbl6b9xjoWHJ5GkOfN6xhmtHhB9uXLHaPAyyFLgijzk/FppHC9XrtQQDVGtOLPyZIiBraPVnaF7NTwtaag+ZwaPTT4+t7
Ey5my1bHdB/KAtH0lcldom0PRelKfdjl+o5GoOFj4fLUEQcoebm4tCDO6t+ihBeCw8dNKrLwKEktIYVNT1eN9L/C0abV30WcarjKdT16z48dcnrXPCut
2Hvwuax0D/8oeWXRuRmRlelIbUzxOVZzFJoo21C0M1e8Y2i5+2d6Pl74M5l5uA8StDH08vDhAc7e6cIb0diexl8GOP9w2k56tikKWbj6yp1qsQ0wxR4L
7Ss1TxI5HgZlOuy57ZfhDLnlAnunm4cuqxH64+plxSkKx4SqCjbWWevk8jLbt9/DOPCds8QIJsqwECzFT4G14RaIlY5Tu/6499g47lKyqb79IeTLCFQ1
M4bWp3NzYgO6p67/O587rbyHH4Kcemv053Xid3PX4b/DWqDlXHaI0FBbvlDaq6LJhCzdMscbZ5WgG7u9xlbfO1a6d2KjgomxlXTt44xos5aUaqnho/lv
TD2M+V/W4vko6EacVkKIESUgMj+Dvpp9XQtp26SIwF8alVTl4cKyt5avoctffrzDe62jz48W2eK0bYj9/x9DC3pjR/CDeqyN59IIJad0Xd5Du2jGEVGu
zweAnKHP/f0/l/0/49nyNRTjyuuE8c89A/mv5NZ1/fDPo9u3KrUu9AkNXZDooRcdMZYhAOZSjEOv3XOqX06tiN+Vi1nWwat1VLuT/SE/mJBWKYWhFXhG
qSQ/b0Pnu/f+/9P4+s5I3N2fZSMaoFD7fvKvV7f7i9XqcOn8ROchPfnNVf6tfSw3/1/36ONHTOG+lG3JJEvNJKSghkKWjUfCy1hYHl/JYQhUCAdUP9Mn
+ah/yQhf6T1/X0ISek/JD3+FVIV9D82j76T7Un1fGoJYx87MSiTNSAslH4FET40C0IT3z1ZP1GwiN8afh+VTNBx/c+LqkEzW+5tl9gkgJAHzfNQzmMB9
lF3Oyhz1gWHO5gPwVY5ZldVtZoRxEp9ppaDNlZ60/Ef11T9WJ/o6VRGWvJXHb7d/D7dzLgLGjPmB5id/RLgnQEEkkFYpFFHk01QU+nft/hXD3Pqde5z7
vlU6AOWOG/CDKIc9V5d/9sp2OpXVFQqRVWBDfqGHRyQ57/7FSCIPalBPolC+vfx/l8p5IwZCQr+aaN19IAZdS4menMeJQZ+HSHUc0msWCsdCVUR1YQzP
oFT6z7s7y2oG8tjzXsFHwc/lr3jCorMmREswd8HIUMBaCECipZpLZfKxme3wJZwtS9PA6nq8OvhpDTTcYspQ5QNSJ/VOvy9K9UFdYgk+SB4I2lCKtKRL
v6qjRd2WOoA2P3/9aC28O5N5Q/pCGs/AxNNMmd45uohzjYJv3sPSwnadR+rgFgp6CCxVVguvs0a/p3ptWIZbkMq9bXmp4g8/8bYFrkqLO6WSF6IkChcb
RRGwslkCHZHm4jPxLA/a2Exjhalh/hIp5caUb8iSG+aSJsUVBp6l8O5P4+6COQg65sF2kNq/3eXbr9PXiyowi7p44ICshKDtCAddk8f4sEr/lofupStp
i3UED1AuPxKco7UiIDVocPvX+UkSQBBygJZtLjzYcAuSt/PSQuOejI+VfX6wy8P76sG4qgoYICUh7W3aHHruT2HPBCmP1unWygXkwidI7craSqiMiqgX
n4IOkYQQZ5DDw5XzzyTH5u8LGNclfAuQb0GeF/VpcA/2zQNIvoLc3byOSQfLpAI5p0tpziJ1ACTKYBsQiJuUQDxiKMF+FGH5FZ933OOjPNwvXq1fNa6S
aZDkJ72UIOVt9HcG32fEU+kAB85qOpzdRkUGb/0riGxFjsDLbdNLwk/0ZPaUJyBA4kYXdkwCMiMeEmHiQJn8CNj4qO1nPhW5J4fV7ZaG9Id7N/A2FsPh
pQc2HtScVlZRuWkvY93JcyiciTEpAomhuUlJeltu1ROKkTT7pZc/3CG+xoxKUk7qXmqAKUAX8TBtDGPwBKrIdJg4X4F36qda5DgEWm49vIyvV6Q/BwT6
V0wxvrIiX+R+UX5D3YrK+n9qiTg+vpScR4S9kvk6uCQslxlCnGEz6nWhJWCjeaerXiOsV5x5jKFyuSQEBx5yfn0M9ro6BHCxaAQ3WcxBwaqivofp6QUh
bdvwOWIvIm38gA+iB8iMkzoLlBRXyotYrCdQdWSdbL9bK94MOrgtNBAQGKpa1w46zSVvjVe92qs7TZq/1w9YHuOTdL2b2w+MMsrCRpxtF6ekymoXnLsL
eiVPW/rn+k8Kw6qCZ3ISANQxh3j9PH0ShfsKjWosAyj9JzivCNcxn5Hi+XIaHLtON4SUcA/nSfC2h1vRN9RPuwYOI0MAIPsMjoR3IsvRDKIwARJXs5W9
FA93RFyrnavI57r3ihws60aslgnh4SZBOxza4UTUdAMh6JCefu013sidw9bMEJmgoqJnv059oRThzr68VlxwGqKkQAZSlAy8jvUKELCd0AQfJJyT1Mfq
q/hAPfRvptcAe0OlSKhiiS8fx+8xcHBEFlrsVhwXER6S3GAbAtlqz1JX3REuIrEWnz6wq8rZ2F0NmnIcf8Q2r38R092+gG8vTfe3PGnCKkj2Ss5zEEiC
XUw0FXC3IVp1hPwaLj9I9v5fj5b9COJB1wMurAOxTAiO7hn50pDWaJ6UfedWUKbanH3+yVeX1rmN1O++EchLgU1EQQHniLsN9IAwFNZziqTg4DDw9y6e
mER7sxRPCwZBRUHs3VPYlAap2l+Xb9nNBuCkExYk2V57kRinrftTw/reapL0ccksa1zNiID5cds3lWQWsGytTVpwibccnmL+yW98Rfm2YcL4xn7FTYQs
RXu693Agc6dR+n4yvVLgdBp+trcL6ZhAIA7r+Sq47w07z6KNxkSQjy0rw59eS4FRlczORUZMH/3uoaf10GWyLuuCGFKCb3HjALYbSDxzXnKCGiuB9epM
Mnziq1KuoYO+92vovyrbg4ZTI0pAU8Rzv2lbXMbi9dEgsqKbt0qFOrrm6C7qFBEyg5eXKc8jP6bWzEtRHVvaO0vTMc8GXAB9RCvELwPA2HcVNVoCgaQj
BLPnug4FBm5Ijgfm8554SY6ql6RqPf7o7yH0kgmO3VNZySuzc58RzVjnePfh4YkuJK2GZo5tiDg3TemTz8JzuJkBfASCug0JQswzD75+xbyl1NAz2oGE
HKA/mURMkfdh7fTOVfh9ANodpeVXvysmxvGAU9fx4rQrjVg9LX2MjBOtsejvVK1FyjVpdueFGLKGf2xGZk+0aedJE9s8sWs2fGgs7EXorjariXEfUOL2
5pxGu2BnuHgHtuOkgupwf1Sj3FceU54buqd3jE4NJxDmY8Kzx9uU3Sekh+NoCAlhLtaKjjto4pJImnrVosvzp4e7vhrVApyqye/m8EjgZ6oJg7mPqKD/
LAmO958B490FDG5/Xm8RJlhMcYBmNflOC+QTSd8X7TGwjZQwUleVBwh521u7ZRYK1bDBOsdGjfwhMzM1X31eH59lsO3z3q+ebS1FtmEeUQ0mP1e20aAS
goidp7sInhGac0/N9n0XHZmBYVBms6NdWVXWEN4xF7PMb4E1XPl74cRd56L8iXbettY/ER1tHOruM1LT7C5SMP+/P1sDPGyOc6ah0O94W6ikajK9jVaN
TnL7TcJws21xY6LYz4B3ljcQHz2GR+4tnCotk5Fqq/58DHivyfy6pYQTpvAZxnCzZJsIrcB80DUWIUDhwHhIcj7N/zEKFIiSvEqfnxYvIBMLsNGHISKD
MatJWGUt48oIyEXujeabwXFhEZMIeBH2lB9vlrn9jZvW0yLelXGB3xUkAMD9DRNjgNs260+qsxXiCGypBcw8CUC9aNenX8vL9mcsr+HB3vnB3hEomhYE
N4cDtIVLwBEQXXnBNY8TEL+H1wIEEftSA5KWQ7eKW3Jh1W+I7fe8fVbzvG1l8rwfqJzkCGInRRiYMhtz/DOWdsYxZXFwGMhphcEQI9e2J25Ulq7CAmyO
hyOJPfrgYiAtUPug9DkQ1K6aCtpSPQfbTPTTosue9UiQ8LezPSB2/AU8tvVK4tf2Jk+3gG5qIr756RGU0eRfu6xH58px6eplz+9t8q4xici/24Yn9rr5
v5uoEjeIGgZ1J2Y4TJ0EoF288hfMQFVhQXqL2oHM18Fuv4BZ4FItJnHxUxwvULnDStJpWIGmlW9soj0W2e0PZV2+hEIrJlyJtwHCpkE6nhSRopGwhgMn
bm/6jlGfHOkajy1w7qucg6UpT2kBr5NQexClBHK77kdcDFZENdYl5rkz+D6MuF4SyDuIDh5R09kc+02r36X0rKQgNL6fIR5cAQs6Z5+nlxddsGQxUc/P
XEIVVnHTgRXgPUq+OS1FBClSu8FhqCcHSYk6cPcs5vcKTpvHWGG+s6Zxyj427Pneng82ynEFvt4abQjdZmsd9kwPnwiTcTUx6MPMuWBK3FfNBUBjh0HQ
+tcybFTYhYJw5KrjlAYE49WW7bXfoiggJrZPAvEIOOuG4VGTqujCTpmYjVRCa+LfhSoaESOXJWqP0yc4UfQWjyHd9CwqJz0dBwioiGeLZpuGWBzJIl1E
ZZm0nC0Z2dlK+Xut7GVBHu8hl7rZ6AjeaAuBt4okQk4i3UY8Rn6l7yzZAkWy5AzCUNyAJFBCAiRmqKURSMwAqDApLkNxT5wF5xUnVPNhBFl46eUqdYDu
dbFKy2rQ6bfL6nA7QmjDXwwSqhYe7jvPXA0mba7rKyjBpOE3h9X4KyBvrNS8oIZlBv6XHJvtziG0y/KiusSfsmyUSRjSyg7j3fZCFw7TmkMwysnzLAdd
DsT8l7P8phbQo4EqUCfOH+OB8KEWfhKJBdX3URxXe5he1ZYjiOcRnz6fB4zmJvb1rhwYyvKrpUoycMAwXNWjVRrnDYQdRPgFTUpt5KgodxxcceUAUzXG
fg1fdIX61yW5Vc+1d7fpzbWvnR1ZIYYFQr/p8dHETEFJFR2VSGXQbaqOJ4tw4PxEJQIxpzyuTkMr7D6A/VRhEb7LHuNF4qHlaPZ2IgevVRr+DR59Yj2m
1F4nUz0iG2WhGaui+7lxlAZ0fwV3KeFkVLKuhU0UEFllE3XxnSt8YgNKPB8suNrh2otygXfj07difGAgy+LeLiPia91vYG593Dm6bSVF2g0G4shciTMY
PJmBYyGvsnGE+Ky8H5v5zXLpHq+RSXfgxxCMjqWq1Qol7n5Tx12WaxWv7pqCZT+5O6/YXlmBGF9i1ENpdrRYwlDNpuV7ipT5/hvNJnAPEqFImGFfJpEb
yeLkpxGQpQeL+T7lILcw74VqK60HnzzUsdNG5SE8j2eGv8IAf4shP80gQ/EPmHr1455HSn8bSljJTVVGf2224ZVhbaIf8dVGRZK0RlEtlKrASRRP74h6
Zf9H9+Aef9R/qOSa6J/NVBiKloYS0oVnW/1GfQmf6O3+OQmvvgG3IJJJPfJ7T9u8zxK4f6fDvngi/4mfXT2B9h+P4fX8TuRirqXH7VZ/q/d8jnQukeDy
VLD2wF3NK/4+yzJsTPdt/MRSeGIY2RRqqJi0DP9lT+PIrBrvyZBdB+bxrwgfiie8gbpy1AF/k+f4Ed3+NRya/fhwB3ZtLfqhNenUiXjwTf7/6TG4zt/o
TNuK9TOkx4tSruqoy9HIyvlbdyp3M8/8qJ6xPQwEPu9hKFkIefyP4VQP1POhJIXX402YH7HEYgjH+PWs1pqsxCo/zIH7N2foQ5bzV2k5yhWH+J4wjGmm
BM3QsmPmH9J2zuwbf98nPcpPHN0Ig7yx7FAqQ1E69SyHR32WwlSGw7cE/SrBYp+vcnHg2HVCF6Accq995hnj1pBwPph0M7NRoBsuc1Ijx6sCsObT160k
jbDs1s24Vy+qgWdZR6kG2oyBNiBTANKoukJ/b4ec9AJ5+33Hsl4XxcH3AX/snqDGcLcdBU+VZmv7rV8flwkjbamcmUaG0hKsYBMYPuyvql4xLJMuIGLg
bzOSfNgLe6H0H1htrjGEIyGlwjgMmSgdE9QAmOP6vv01gONF3gGYh4ffARSCxgQvRZa2YmU15aPX+3v+j75btzP7NlrmIBZvO+Ty5+S7++f9nDaNzmZ/
njj7cTtiDFhqVjFRD+w7hTvxiBnHlHGqvbuDX1erkbgYNkefwWjOMDiY5oyNp1q9B/6/adZ7dtCJ7uKPMuTS7zue3VS/ZSIIKNy/3tcUAjL29mM1ImVf
Orj9Pn5zreeOEeKFzBuEM+97ZXuWV3Ohrg9IuJgkHbgsXOsI8jaKvJ+MA20m1nBu9Xz/AY1v6JWP+nP35SkY9lvlEZvHb9Tj1RXOHzhDyWjYl4PaPH7V
ge1V16qsfr4D3NPu51frMv8SLI8eB3idVe53gb7Qn5xGUhr5v9HXatjOPFXPPFZEVgeTNYUk8V0i8BjzZgHXB8C1xVWnncNT98lDeE1aaiEjPOL5aNcF
zrqo9TeWHntmws7QMM68atEtzrmvji3iRC7eKkR+x+bUjR+trz5QmFy957d83PWr92cNpKLlTELrnC8YYXY1NNVSBA1kJs5EHY9XkG9cWliEYnRxvLeV
N54d60hOMXrzVomF2k5IzmrnBeVmhIjlHYTecirS72gG2xLvij8jjOkoHfJ8Ot7LF+WOd2Byzy2o8NcVhBGjfL+AyaP75fZDwjNhD6mndbiTmXLR40SE
VfuaGcOzyrMcikYdDCkNylzQ4l9SBA5SQ0y4kNp79u3v8DPdQQNzDokwnRC8SIgUgUuT2kSlDOOZCGwD7u7oHDd6vzTDg4Zgql6GU2h3Aw2vBQDmw44h
aO3GQ2HqgWzoBTc2yz53NyQ47YoxKDG2v6/LPIPBxsqQuKRIpo5zph/sZph7z10WycdebpNRAQYe2H1Bg7b1Ko5KBJJNNWMsftW5uiCMjqQDdiVODN3l
04cLmAVe6mpT3mlrTUJW6PK9eVL6arDfnYds0LkNBwwfXG2hsYWb+7fwKqZYDVlqIiCBoyTo8lsb1aDEJ7umQokQOQKEfYnTM3W2XjeiLDZliwnqTpuz
0nGtQRorBbuMr5S9T4/bRTZP3tCqpNOE62Pv4ZDCeLJOZxnAYVAig4w36BA4F5CiYp1lKnP2sBzIQSoAK6o5JBNNBIg8rRo6q4v1Xu1s9DDsutwbTaKI
effOs2gUJuGxBu99Ofi/ytYs/M2pNhH5HPUWQ3zQlSpmjks4i+UBBdHLoA0u1yHZg2aHAsVLZG27APIOeL7+OyAFkDYwyXozjg43fH00cHjWl4fuEIiE
NnwDWl757GJs0yEtvLTebdPW7bThbPf+yy405CRYpbTbNsIjIjxjUo383O0L0tqtdERxesYoHIf3f9P7Xy8CGGLC78gR3LbXt2EIYC8aFygigNAzfaA8
1l6VIl29MzUDRGj6ImfDVjI0WHGQx5nYILmCw9ZQx2aR+U8dCiOz0NbUs7RDA/dWw2SCKsqPgORn5tKuguhNsbYSKSdddqeV8HvdAiUE0cSiFlhABnfk
JnOuwnuIK8MFms7UDst1jL8t4yf5+jeA3hJdexzadZvA2MY0DSG2Fhr+vjt6Z6sriXpqZIxcsPkZ3KHWZWuhbFizumX6dxvvWM/V60iqKCKggyLOq/ah
6oeKTjd03f4ZK8Mo7TEzi/p0fM47+pleat1OfTSszTKNaWBORRzCwIe7LpahipoORoeIgwQWruLigqRlBFgqCoFQhQZyxmUmL1j6EyEWTwMJB9B334Mz
LIUfO08JAOgGCASc1GaYKj+5B5+i+s7eOBiucHa4QkAQCYEkoBqQHXz8/VFECH3soQFuWvW8jMA6u4EEQAXDHI8l2kHvhd/oGUG0+QG2o2NdevbN9bpw
FY7R6zoZTcbIWSSWPWY7bvvNB8UNYUkrgvc4gW9UZUoDSoa5dw8GaiZ6eWLSEQFC2zk8CDx3K6bJ4FMtAwa5XHSCup7u6JtdE+PuAK1A67+epohu2GC/
bZP0PTI0YIihrqkKnHjs03GWdctMhAz4COQnh152ZewWA3hnOZvIbrkAlmPqtdfYbTocvzjqorpFb6YeM94WA4wk1J8cDY22sKNO1Q8dwgcB3Z4/Fmds
88ALInCqDhO0BsRE2GBfMZQdJKjsCCqbBUWuYnDhbLCiOdGYsoRfRPwPBXJ6Hr2Qz1nz5afxxXWH3Onx/na7IHvIc8GjHq3zs/pZrxovX5EKNpwrjmrJ
yggohKXwgGqAIthZByrJJhouQIsvjNgyP4rIu17VigsgVAOopjfYml7nF/dG+BRtGpMdedKaaQfocOWcONeHKzs8knnJI8uP3+MNyBph3nYpxFTzs6OR
3Syti80+vwOta0EuZaDx0LeucQN2zim+q5zm7eDvjBkmYzN0VB6Z+Pe6DMcL0dmUkhVCGzDJxEUCg65uGXrjEp6QXZLhxdWBtk6sikUPSluG73WD68C8
fT13KG0uTYxTETbMS8R+f37Oro2DPg/DzSSC203Q2u3ux/zuaBYGy3rzCZJtFgXcFiQIoAwGIZuAswO0gmoqQnRezDIzFAA1b3wAaE2dx8UV5SgztJvJ
qQ1JxMQU65NLQA1MWJA95tgSgk1b41ja8HzpgBOMapCD7ksFmFLQkdeYnkjtwg7hbG4JJA4Z2CfifQfQKg7LwQZgdISCMcNgDjZBo6vkw2iVmpCgHSLY
vzdp3Ne0YpnaEwUMObNHhPfkOReZZRQbb6BrWh3gaaJkLnVTSj+3p060Yk9viTgb+zAAIP4r0pejuF08vqeorugS1IIePHvv0ZrBMUShVzwdt2ZcRFM9
lmGhd433ccvBzZ9mdQIlMyUPldtYhBBEiLqyDbVAm3ULPKLkxVKImqePsmFk5KwDII2BepPpDcW/K0Au4DboIAg8tB14TlrvhwBRdmxFNYHhYQ8ZLMgH
7VqKKAKRXe06cEMmgBwloaoEoH9ujYo0r/a7v6nt38eF6SdOr++6hykOoKMw+PpGIxIJJoBxyUT+ChIxvMg/Z+sD766jr+z2eAKQ++LOoB/hL2U/ERmU
pX9uIwAiQgGOv78QaASRQRdyWgddgbriMYsUkeMxOlKr9/+K7R25oxjWAHHQzo7ZFWp4lR2rubHSi2LQHZ3cu5jEB+6p8G8eLjwLTFqJTIJMkmJ/4B8P
DN1F8+S6XVd4XkYMl5QzAsXY4A0wp4435B+bOAg7oQ3MRil5DFS5ezzxCYGBCFrikXna9mqYOEZT98QoBLEdjmkDmcaQcEQOKCJLF1GE/mHZp5zxzFz0
Kdk894Ae3Uh4Dw1E3aPCGssOv+W8v7XdvA/eycJpIcjC8DRE+12mDoQwRwWgoGNBbawctpTaYgmpYClbrMNRowWRHLrIFcSYhOXXSm93S5cRblJgwtq7
dJreH/F1+23dLFhXlzDMAUiqTlMwsOd85NWwwTELFHaoPFMHHQldvZM1QPF7eh5a9lNeb+koCQpXuUH/X094gEE+tzFe8XeOIpb07XrTjZT/3/3IQZSH
KCVDCJI3GnhL4YgR2k8IjQwCAnbnUSYyHdgXOXFuupvS1Si1cHOqmXFCLwKxrRCEZi0PnutDGbhbIdxGJlP6M7SSC0w2nwBxM5EizgEKEBOW1KhSjGdN
xGWxc5OtziqwgTVUFqBiMSFjdoHWoeHa8hOJ3GL8x0fiyrjsQ+hw0d/LxGDEZ2iNq0fBDSdbUUxo6cLk7pvnXGmb0b83nioocCX5hjArfKzGBjIoIgsB
YAPOL2AF7wnC1ySbCNh7fbCAN+x7lshSxv8RxFM+7zpX/Bz0y+ofk2d/FXbRbqH/2/PA886pSzizWREvTO+ZxsKMHa788zcfG4U9+Ik25IDlEkkg4nMI
wKSMwmwYkcB4b0hdql4Uo4ztoy5EMftsn3aSXzXeen64884brpZakdsCP+qJaZcI9eyTErrOdn3z49droH7+HydU3DsWpYVRjpnF4w2zTNsi7YVNjhCl
3woLXo/JyDi0HRPkH56Dkmno0SxY4MIJNv+WWrAjuaD5lBgAjW/e96uIoZqNMrcJQzaHk76m89Dlu404yUOOXblVidTgUCSeRsk/8YzPLOynMLEVKBo9
J6D/UR2KIY2LT2F9VbONowGuUMaA8OTiuJ77gVSO3zthg3rJjYGVMu+OYvlcVpfvA+RD+bBGDBymoALKqZY4tAo5fgNLHB2bTdp0lX/uQ8d1DDgKvW0a
mtw531kFW8v1kRma2zoG42xK0IHDCRyHWtHKzWc3ighqdPHMbifr9QPr9c/Z8wySyPglMYmK0r8TXPfr8B07aFFTbVEdhn9PbBHZ8eZ7SWQcG58WttmZ
a5IRuwtVJUCrVUt8ePHx64JPNk485+PIvapl0o+BjCeNdvFeZ+kYnKvCLBMc/HIotEj/P0sR5j3Dh4P/gkGmWQd9kX3LzBl/ifjDhGqWbIfjeaKI9shR
naZKjmC//nXjlBG4mzSOnHllCBZRgiJFVgGCggQzKdMrq8yPsxu2I7vw9mRcDE2cMO/04Psak6dbowLC3+N2hbeOOt2llMRGYupEYPLisRliVHh3AbuQ
drmEy1rgMsqbWckC2RT/UrtHMoTm2pqY4tj/vdFZf2k4WKOFT3DJg2du687sXt/tYYZ6zpw0kCkiapTEUlAu2gtXOUrP9bOLqtTfnyiM9bJxHLjq7nNK
LCPPjEXwVe9fziL8YEQSeHjmdccW5+2Qq6IfV5Q1Y8ojfXNg4rep52QP6CJI6JIUSV6JkCav+IRwWqMZJ7Ew8s10yECk1bJ3rGpmYa83E4TuEMi4esQA
uU2etlBVmb6iwf4ji9FTAhSk3EQ2k1CDvIt4ef/OI3BSIytdhRmYQOROaPGp7B4s9CK8qhSMtipLAxrf6yQ+m/7/9Z/BUDQ3w+9khsLJ5aWuHh1sUdq9
WCoaMKR+eZ1V0HRKnpTT+N97gpDe7BVzKX5eHSCw9/jDPXEUNVS3NEzSbqFCwLAaF8sA3N4d3qFEDaZ1sM7XNi073mtRboCDqU5ICGAJKJpIMBEoJEVz
gGXD2zbKOBj9JbS5vdq6BmxFjKDZscPGsrkHGApr4989+C+yWp5ONbjECuaoVO503GzV5EbGs0xqZ3JGgtxG6s/xfgP0NAczgcRjeN8Lh1iTP24F4yyx
J6W2Skec8PDwB4MJdKTxiIEOieLCeFY2A5QAGRREdClt7QhByIHTAA+EQqNvownuOYi8jD1cWgKenZEwHIjyjMis5bkkRiCW8C43KwI+q1+hzY+HUl+d
ltwIwt9aO26EWCM0HLwBidDUagTVHxfjTbFB+rGaWchg6BuyBcjT2cNQwFhWtY2Yym9jWkLWDOrUma3OCdxi15g5crZPMVHD0mAQjDV0+b6hKb1LxmuT
utjdJDW9QsbIdoVYjJcuqfIfrY8EO6jSGNVzXGnxyOLD4u5PnE3DvKGsB8zb7D/ft7xGx1xabynVD2cAfp747McTfdnAKnZ328kbik3gibBgvHeBiWlu
jnm07SKcWpYxE61Fh87m4dtd71zQdJg7h9ai96ckXGQRGW3IrQI40AjOFHCu+KPBjY3u8noaJb/MDlgqHEAQCGQMABk6YM1ErVN3vayCpCCwIJAsQAEy
nQOMZel85PXNysxfOFD2799I1lBdByHiYQ3xFGbBrYtKU2CFFEi4m2wyIBdG9w7xGB/o4bUJomBbanQF0n3ueBRGq4jE7xyoiKQjjHFQDOcU2Xc7G60o
Fyxo3gkes7IA4IZg3AxWdxupo7p9sBHHqRcMQ0id2EEMnQFljCayw4ILDEyOZCgxzFnWlzhbT5aAAiy3SbDOPFRRAy7yaOth2NhNOgNGKF4v0zG8MvgY
4LKUUQUSlD9n0hbx1PO1OuuX6TvVOZGTyhE53tQHzGhVTp2vilUfgEzFtCwQZZMGEA6ZVtVQy1u2e0c40po+BceI/GQ2511pP2ip7T1HAir5xZhPnQF0
CKN5wYN3rNVTQHsDGXPTiHxqsO06qlZMlzoXiSJv+f0552RhizX4eBZTbL/UW/FbU7mYZonBDly3lTlwyzahTG3S4Z+gUqSb7lj68C+cL4yRhAXlGEDn
aMKPhbHNRqdiwohDeMtW2rdRnVaqvStO4YXWcUDU5qdEQWTuKBBytxi44bjY1nais5mtYrQ0LMZUhVpTq0TKUOD3pdZtOX+b4/4Y90szPkPyy5JqIxK7
MqZmPgE57ErfWJ5vLQVkGnNvEUVpvArTe8pcTmypkJrMxG6McRHFnm7lppFPnb9jz/hy2I6J6HWH6NNMCYI1GWAHC5opnG6ZHMvBtEEWlKBzWcM9Jy77
h6LaGxLiMO0PhQMUMiolVTB1Tb4zHE22g+eNfZxJmzxQdrxkVg44e8Y2pa7EnFgQ61CwTc1CrP1WRCCy9RC2N5eEcowsO14mn3I3YVoTnWcTLNM/edgE
7yifX10ZEMK5Br5iCkZ5wGXGZOySBh6AKMHKXdmGy2aU7Y3xktqI/6VsnUhR0KjKbGRw/A9OvHdES9QOs4GU71EtyRz3ltZ3sTnBeXR3uH40DAyzZcpi
V4EtRzKNt0iPepKbD/4I/gb3D+6DQPS1tnE5bjdZ4GRM11qQakhSDEqQApwCg46YHA7FGI2XLNimI5rk2jaTXKwjalXur1UjN3P75GsDb2RWnE6rMVVj
SWzV8ZF51qq9l2reXrlims8+7H9nf5/2/z/xKhA8GX1ogRP8fy/nNDQKoiaaV5/xNgTXX9mWg8b65wDy+/IsTchCP+NSTik0cWwWDayTVCZtw4LoZHxu
Te5edssk2/Adg+gVfwCO4/eFEkIgf3eP9bB4kJXK6QeqBSAYhw6Sh7CPa+Ltcr3ZvTNG+NC5OWfD42JaDc2xMHv/vrqkjMyu5ZwGKBWSYrbt9kkhAf5/
z1Syj+eV5B8HzvfRh1CNGg6ZX3s3IPHZYZCtNjG2xptDwlGjC5HRXdoViJNWsiyGNYY8zLHdeg5iS+CvsHXwGvho/8gNLksH21lw9r90f7XJkj4j0/3i
ZnEdRmc3D81iZmHKY0gv5saVIFZx4RTrom+OQtMzeqJhEExEFAEUgUhWzxvV5dMIGptqAb0z2p29dzVImdFarM2U8iIpK+ZZn4tUUvKOLc2Dz1lfOLTO
F8ccV97y20xfV/XLCSloN32i8G0C2vS7M8htT1DK8nKNEFx6wr4G7AB/LpK5JvWQ79IsPEKoGA6X0fIHqUvKRteTp0OoQtkYMkCiQQSHlYY0vQh32zt7
RimsEAfa3lLOpx9DWqeg63U9+0tQ4W/sdBDRevlMPz820bA499vdLzbCx53N2e7j29ybKNKchx9vuGD/IMHHmglElIbYtwd29tuWTw73zeI9K0d9NDYV
los1nz732y1bElftmwUll2rsOZ3hmebPDC64WQxdhw6gqJ1R5XhDqLA9njdZemiNWIFySWswym7C4won0DsBI7LRaBCAkpwNy7QJ2HWbGavNy+DJJEDB
/5mplF4USQ1TQwIUqjNYXQeJuJsyFMkXGPJrneZpSRzcK8LmYY1Mtb1+g80zrZW9q18ZL4rDx42rLUV4vfIduEWkiaYa7p7kKVcJEhE7Z1A2n1SidlS7
hAOVtuhrsnbfQO7HKvhp5Hwz4ejxblFY3l0FGguwyiwzcx3SRUd7pSagKTtOYaShw/jb/I/A0D6p3apTJ/i7WfuwmIlzQKsWCEpSbT6PIecn2/e1JUGB
eDa0NERGnAZn2OBU5OJPwpb93bE+fZo3hM6FrO8I9c/voBtVUoAUnUIme3gECwYycjBfYMsCJ+dR5euGDLWjEo3n0Zig0BSWYu0zdOMZyeATQDWWjojs
aMpQDoURKXUPbVVIEjMj5kUTwzADNBPHmkYqlj6YPIfAhycNNVQE17LjIyOLmDYZkky2lpGmyM9FZCPeEzIrolaKdWzU6rY/n1mLr9f6Z6ihniCN39cR
6BCJMMMoyXhI09vgN8SEKTAYbJXa5w4MFiDpYps53rQ7c8s8kOzDGeZ/X+vyq01ZiMPqLBRkdAUQanVB8Vz46AUz6RHjsKsu8tPZaKP3klZGWmmETe1R
p4enUnTrt4Pq95unkaGiSBR0bvBieprJuVntfz0y7KbX+Yf8g9fXt8uZnr9aBNg2kKAsgqyKQ/0Aol/dPHpx9L5bw9HhjiFYdXu926X+fiez7Spu5mkB
6q0REKKQWHVVR+RA/D8VCfR/0ZnSYHXTH2UkBAhyeigN6VcsqpfyHHtNM/5fVA+suxGkKIQ3JgPIwRdD4m8YBs05X1LjOZECECKd3dI/MTax5zjQSrAQ
orazMOC2yLcmb3KhGclGYc0IdndxJzL5ETDuVYe829Gc7ecYocO7pDD5igSRE6djGHpNsYUYcKzj9T5k3WQzq8pphQDy+ozdW1MiRDp07nhQ+JvpZNoG
7NPb0HYfkEgQQ53iHD2g5E7hNEoIsWC+1s8zy/0nL8q3suCQQeZXpykA43wnLS0OyXQ7yVNpBaqFBAnZCFlpRHjUYlw6WYFagV2Ns5bM2JhD97CMK179
ua9HmE6hMeD4WYmSXZndhNO4gzIiqkCdEI3lBOlN5CGc4fBKfDkZtOayg7EH7JqPdUTWM4udun9jYhAweQ7DnJETCAy/m7yL+OusyiBeTbs8wO97cSQW
NA06/i2MjBYD7zN5mzhim5ROxbLuaU92SxNysr/grQFRNNKVjAEZjm8gWfyfn0znRJAXtwjRIAPe5I6GbaGwTfHU5xYnrZpuyFbn1du5aQWnOJdFdFaX
Gm8DEy26cm++87F2hwoNUZkF3h4cd1BknCfzUFyCR68YMZ/KhJEAxfO7j4mQpFjcqikK4WlFAY8yHzUfkfiQGmsO9pmNOQmEmGUOv3ICIQ7Kn+eXH9sd
sRiP9c/eqkhLxBUZt3cUXk0nK/UQJvZtC5tLvYPnNbMOZCsBAjJZD4JEdifRzI27hTgYqolioNKXApfE1IM0aIII/AgeLr1oTgj9L9IHEjPLvGpcOUuP
OrvIJAj07886wAufUq4KXaBfxyiLwURHCWYcQEV8mqbPX0OYKfP5FqbD/sbIMsOtqTFUX8/z4OX4euyIMm+I4d++9AUkTx+zKA498tYq/mIgLzwRYbmZ
O3h5+mtvUvh5fudzZRSmzAkaU0aUra6aRE38qu0KMKttH6NADtHxiH/Ixu9rQ1U0iCz3WPqn07t5up4lplaNwH2hRDCjClv8DzbRVo+iEPrlV8JqsG/4
wU7XyYc/pk7YtTPNe5wqcFuzNxqshsf6ZuILfbFo9c1kCjjlfXFvs6XlWo+eqsfT6NYwkC0eGmUAzOdQ/R1mV+o6/W/DqteePlKkbFdN78K/s6d3LXO3
vNoc2N8q3UYDr9rLHxuJB14VWndfy/+8sfp/MSE6frCiB9nprlZogSf0/w/hahtTVixSIZjYhllmf/nS4ylLttif4kJsSBTFQjtJvKbwhkAZI87ciIV1
MymQZthy1rQ4BIPGQKABqSijExtSWKtsKDGFSjUlKNRGIlsqoqLK0UVBFQFIuOZZwgHDCGIFZJphtIpKwhpk01kxhItrYFGVzmgbFjAOBNuMP96QDEhy
PCFiQFJBYOZkCzQBold5U2naBuNgA7QK75toFIIB4EKbm+A5JSu8ZIBwj/3gxkJjyheCgQbUYKTQhJjCQ4IVMk1O2WIHGADhIuSJ28D2ehnp7sDKPAv7
X/c3bn5/YfOf1LVhdiPcXmoxkP2XComZF4qJmXTWQNjwGDBsKvy8Fwt3kQiHfUd5ToxkTx4oVdu+Fqf5T3gIQ5AsdzAa3DtxAaSBwYffg0UabbW35e9o
45zGVh1VNvsWcoS6OE4ZuCuxzgc+oM+VNk4Lif0FTWzZXSCcpblq7A1s4SRx08xl/p/oiF0vj249aOpDZTo0fSrwYD+OYjC0wP46VhGnAi44PhhUSuJE
AG4oUygsJSMP4VotkmhTa9q+FyRmhOA5acVs7cdsiJdNks1xUJMgCjZUlDImczayDpWxjG7Xv0aMgOjfy7IEEZCgsQHAIQEpAIlEKFJgBglGhaSqFAi/
Dxe2IuwgfEvUvt2er+udt/2fZqELeT/lPEkjI/3H3bDOIpj/xsMXbrCmrYojE4tUu8/qY/v/yn8XYf+z+z/AP7Eev+7qUf8w7hD/sf4pFB/tOp/jvTH+
oxczIFQqixdsZlFjbAZvE/kHLC4mkKP6G/irP8AM4dYFQ6wokP/Kf0OQFg4bUU3bgTiOjDmcDv7v3PvkMn/iSOSPucOTzPaeyPYtxOpkG6Ifyknjtk4/
yDTWB0hJfpiEyMpwA7H8jgKXBKakud4bYcA6HQwS0kmw5m7L1YPAZPTR/nj+X7j4vlJ6cZPssegnvq/wrFqslF6qBeqD/PlPNDRxIB0mBXlhCgR1/l/s
MmdJKaZNPypnoKroFwlf1/yrLTOdgEqi1jh6/Oi21M093tQkkoJIiO8D4hGWsyrZ+kRk8US4wUF9ahDY/SWKO5KDZgr9ptK728E/TWc6fP9YVke8tPhs
uf7qo3hVVmdj/d9kPkMPsE8YFSfWTwDkH1ktInY2R6D1G4URTyAO7u/D01pbnxTPZoeImW8J4IvwfVFN5qh7H6cuDQjoiS0B5Eu+jloe4TvUzkH2mcJX
4qOAD+EgfIjC1zlcbZAIWBDoVIcc4UF4yS6SFk/nn+QZsFiqirBEQczH6cBXy3FTVy9gIf507ZsNe7+Bmj1CGL6z851Pzg+gWpH7o1Y6ZhkPrPQemeSd
3kZFpK0tVVDBvhVmftQbB/KZj/OcHKOyXSzIHxD0ude+WwP5BeBduIlCRcihea8jl15mWQUZme47PbgBzmIWScwToFipDmBj1gjBBGtSn+h+irO27TgS
fGWJ1Au0X8xgB+3RgHN/0J95/YRumwdw5wHhIUUNf5hZDf/EQPUeSfX4pxY/Fkcf/tPmyGPKXeW7M9ljLxnMEfS8Q/odkcAjAhQq1J5NEQjdsPIQeAVr
q0CMf2+v9eoQf8NM74YJQ8jv9ixHyRsXyX+IuAa40GkRz/ZxPfZXTONmGa2NXX3U4wOaWDHyv8Ujg2Cqe12OYjtwD+5Q3P1ojv3jpPn+w6LubCfn9dJ8
ifFO86m02TRP1dQ2ieENkMB2lGIbYd0OoWkOwVA9fiJHQIwJ1uEmxfYANXTqw9kfYpT6f9pryfN/n3N6XVgU0cVum1hBSm7nDOD5L6fPp1dDxm3arN1H
DfbkuE3HCFQSoQZ14cKqpU2GpRC/dHC8g5SO02zvE3m6cCZTeTqGMCsRWLCnEmiXez37rRtThgw6+7hVczQ/QejhBgVnP1Ieij5WJXyYfJlmdquoFoQr
Cz8WQoCwAYZzmcP6nnZrMynF4Nw+UVJSP9KD/d90BFAPp6AoGRgGWxwQA2Tv84NMopiefys85MtiGhoftMzt5eOHJyNQ9GBiFTffTGCUJA3V2Dhy1O1V
L6nyDSF/2GCQ0/b087h9v1BkfH7Jj1SoWP1Q/OFFzOQA58n9D+u2AMQVEI/x7wPcIpIFAJEyVVI+rZGs4yb8icLaCQHREcOEQkw8IXKoioE/rj3fQ+hT
6GtnoXgRykEUYPSULNtPt/XARUBYszlz14qOWWo/UBgwApshwqw27H5JPOq81PjHqSV9xwD9FPohyd4aA0SB8WOSoY1yl3R9+f5UNJfSHt5OPuMDYeAO
mlOxCewQ3eE8/uz/sGYGB1DxX9yEqSO6/oYGmeRlGZSocL/mvmojpICSqEKgMNMfYek3mpffAXt3Gow3gdT3H4E/TAMT/tEA9RnKnX9Ul4QloWOvibjT
8T1SAmyeKHXwonEOZwJNhNheWLmhNOwDrxDUM4dA0EmWWfcX3PjyFP+ey1gmZYOHZC459heh9HhDZ42Q8ncOJ7A2ZMIMJiTZPo/UwO4CmIoKAMSDJzMy
x15I3A2+jaHuOkPLM9BHuUZgYxO3iG56l3Tw73wQ/rE6Bi+KkUcw7BxXAg8D9H2+49QRP0IHUOm0SL+O1H0Q+Yhoq5j+g+urPwPqK+Gf32lTeyQoSeX0
9T5tFmdITJYlJ6AkmM45ie0RZXg9/x9mym30DxwtX4PI1MYv8i58WewnEIcp/1Jw0gMWKQUIoCIB8z/AYUe0+k2+z0bzWHE41JL4vJ0PWGT19t3geBwN
g7dNx8Tic1dBh+Q9j3w+R8DiH7k70O3b3Pcvg9B2eCZB4Jc4QOB/A9VgzIMDvEIhkJR6ZsA9dFLD1oV7i1LaGpDzolfynGaGmeXpa/w/i2C7futocvfQ
OVrfnBm1wxFsF/We7w0kqH8dwPaHfAOHqeB2mdV/spvK/rOAzNUurVV/da5ZWIrvgfbtPzIrrLm4Mtn11qI8alJ+sVJsgFqPC2VKqCfy+petDsHMPfPz
kPGbCc85JeDgsNovqnghxevPvH5aFPGClJdDi/0Pjf7mXyn1EyLyMhp5TWH85+/9qJxGiF39khLOT+y+6B73+ZYmywMyxFctkVfz00eNSXEmWXhMxV7c
k8fugFsiX2noRRFfARdB7ccfR7NEWfgUOS56F0LSIcARB/W0kXMwKhgSxpPKKEtCfT9pshY2B9u650ORa28vmZLWrzD8OozzBiUpStawRUPPRRHI0zCk
UGKlyhBlOuueOB6FV9PtvYOY8Bx7yXGCJYk4pvCUhTxMFwTGM+fq/P3ds4nEofhCDylaApU+s5C/Ugsscg8CgikwIipQQKYAKT0Gf8j2SbMTvfPKHSTp
DwPQeUplWHPSo/qyTQfkGP7BQoLlJo/wX5I3+RsS8JVvfNX9adD7R2GhOHCxTw7gf3BREVBEJglzYXCFBc5y0A/AmwzM5Y4w5+PX6cuKJD2qe88zQea9
yu8ngcPWdFDqp8sMj5XntM4E91E6ycSgYVNpthROe12fivAxPtGHY7ibDZ0MyQ3licTwJu+yqV+TTGqAqL6T2B4XqfWQ5ZfCPnUhTH30STfbvfBaorlM
4F7XKd1V6zqe2H5B6of9aDPMD1k2hp7yYwXiFO2xwgZiTcHZ3hppmZeUM8Y7jPEjrPYHWal8fTzk+sVk27TwrvLQ5plyIHLeNaS03pyMf6Pznrl9nrgv
MkJT9oaAe+L/OTg7TkKOEh+2BDGQTaBcmpk6njZQX7VxDOWDdr7RWi/wIUSp2of2ygsJ4npk8j6dK9I5UeC5z6VbE4Y8z4e6TEPUUJDcTQmpuGT3Q+o4
HLjR5HjqTtej7ZbBc39DlDlL3PGv3vLtJU4gWDMB67Hcaeges/ADFPZyU4apkJDFeXI7W3M8eQ95+YJG4qdPrhlBZYFFEPWADnC4UXTpxPA3nFhtltA4
aRmzZaRh9AoKI7Lz81+/PNEx0dW/sI3T8UP4Jo3Knjvvrl7cyjEl4e2Sezutsg4mc1BlrATGwgW1ufmYHqheU3r9MkYwyrND29PUekLHlLjb91y1Wt5T
Hof5wx/rmy6kX42Gp1rnXAzTB1S2VwWqYY/csTsEev9wEZJjZrcovH6mDhUob7uj/rtyC0xx0nwmWu8PxDh8GhYb8LnRY2yN+JUMkkDgNJdMgY8Rw0x2
/CYJxabOZcYTqhhvvwOwsN7zx/FOYU+Fmw2PPBN5lfz16BvN8EJuQtoO8SDlfg+3mHZLwkjKdkcrEaXC3wcVNnYOVCa5yGUz0/RsQYwci+yd756UGRO0
EA1BDSyoOn3dxkWzFnI3hbIdnA2SBtlTaTMNeGHlaD7Pfmwv5B91NEUYY92HCKjt8+F8w7H5zU5azwIfmunxfR1HJJf8BBSCkFgWZHBAUA8ZP3Lgy/iU
WloijK0S2mFuS1ZgmrPpcRE8KBWIwmU/E/p3MhTSYkum6UFZp8k+uMPxN5i1bwzN4pIOoMwavn7Dy6/D02FwbD3eT53r7TW+Mg9d/sDO+U27a2XmfsxH
TvJxJiMH8LB4ED9nv+ur9aCYZAmxxNGZmFwhQZkXRU+QE03H0QZjPri4GEy7HGTjNd8vBhvPDpuN9FcwwbgOajFhFlkxfCCpQPt4RV10j5hcO+fTuYrx
wjc8f+LXuIMtCHX9XgUhxu0Cq3vrptOxmbJlA2QyIbuhunFaMiGRcZA1LAlSHQ7jBbgYhY4q2Pd/Mr4QMeP0DvTxU+rCRKpAUwm/wYoZ9tKjcuRcEtuZ
6JhlWgoKQHEvBZUbzN6mgSAzpQrKw6fWayBhGWP1nQeoLPxy5TQdH9Ks5TicHFhts7qC8DMAoJGjgAyvceHt9NYEkIgpaxREPOpJ2PYE7jwD4fuPzkyN
SGXvPcdeZyn3FwvYevM94zBN/EmwtLk6BWmocj74FZHWjvQQ+Z4h+ULBckIck9k9SSUBOR9H4gdpcT4kDhCoBz/IqTKHUMoZ+hzN5UzhwqECyLEffxr3
GJ9lilTJKZ9vs5WsU90wD1UNmWOB3TxdJ4kcHv67/5ENshoSL2QWGNK3jhhmYkj+T6EZy969PXg1ZjWJ2FN+5V3eKh7NW/xw/QNOttB2PV9DY+1A8MLG
8hnDQo1Mo23yZZvGg+0s0QuB57p8x555T6ERBgMZCfmO73f8H30/32935U57J+tNgD4+TBu8qDL57KmVv8MKwVVcSAJGyhUqUI2WxH6RCRvZT8Aq44NF
Vyl/l2nD+9mmP5mZe0kqdP78BquYO7P+tkDKi8OpeT6lib36hk3FhGlNJ777V3yqX/Z9FANd9etUXjuzZzL4dD2/M5afHbla0R4spyJkkD2BAWJxRjkt
IhJAzEY8fDh+8f478FWhoMyLvl/ooYEROR+h1MwonxcbMpAMDukQrISMut25+w+NlARU7oc6HgZCYMKFMzFgNYYex9fr3ztuNHFT33MLpO8m8JskjlsS
4aDH8MUdDpJgSxA6sJqfrQLygaCGSq4WnjFsPCGwSA6kcffkZOIRfgCt5Bt9uFs4cIKft53uqBhVLdd4HAREyb13bUzPiHrSoxvsOzDS3gZOGyNhTzux
uQyDbpaWyrK13XFRyXZn7jP47D86BD6kWB4EQEghA6NIp5JrevPZz3cvLoaa+fXuq2M3Lc3X9dexiUBt3I4xKfi49y++PFshbBuMwBBbIGDmlpYYZtuG
15ZYQMlYyuWtGkTKguzxObWiHo9NeW/FoHVB2G0+F8s6PrwbbR1knEYRhnPOIj3y3cJLld5aNfn+w0AoDUwIPMNmwDhVWpUPuYfgxNiMYY0u/FCce1s/
k4zD6lvazro6YbdxrtzMFys3PPpl1FPQZeekmpasMsMBZYEIJNBD+fw5jvjGk5u/WsnDMgCWQTfYry3ovbe3siesPNJIpDITIsySENrpmuuujrreU1Cj
XAcNdMYwHLn054wxhOJQ+pT9x9AE4fwT0o0EXFHVIQQf+S5/W/pz2I+Os2HLuWH2vj+QiRx4vBhrB7LGvKUOQzj89O767WB/2tl3fVC09D/X+E7c48P9
/Pz9fn++WLIfnSRQvaSqolxDl1vfx6S3lVT9/H83/Twj4+OF8edJH+891kt3q9XOcFVxT5dmHCOlvj8Ld1uPvj/wxbhx+PKsRf/69H3c/nRRK+/qwId3
uUTBs+UeunT/nwjCOfAscrsNfD8G+X5KfErivXfM6lIwmRljZhBNeXDlvYHEQwWSeYYei7xfgumSj3r4ZajT9NUmOH3Cj+A04t9J8ZvA74Wrcej/T655
JqoVJc7DAzFYyXHT3er9krRPhS1fQy8zbEZ9IZ9x7ww5//PaOuQiZejNxyrJuygT4W30peEdYd0hTpKVFSDSWO0KS7QsISg/uj/0g0a+vP/yfTLPM+if
9/i1vXAaCTnxLdPT/OWZ/P1//X8dvb2x4/HRpg545P94HgnAPKWRv4j0/ZlnMUVp3rSs4H484jj64MI7EloaKOrj/n6c/X/7/c//b+Kx/79PSv8pddLt
RToPD8iPR+kICOnD2+VD4TH8tr/+T32Wx1qq/o9jSksv8FRr7jkG2yiL7CYr7b0l5zkSwXpP0My97WEpIMcm4OV7vxpbMhaDAkCIYz1DykmJYZZU+xoD
lHxlPptditKO78IXeI+5NpiL8UlbpGO/0s33lRuf63Dg+7hyOcu3X5TfaKtEjB+p1Qb7fhDaHBMpjQc6LL1LeCvH6uGofXuEssCjG1CLO3ASAyyWeJ/u
ygI34bSrWs8FtFAuO2cv6e6r158/s53ESmen4r2rD7QvM48eIGfNzPCrCryMI7sOxHdlp0yH9e0m4f8fVPaA2J7vBw2uPHG4+ms/DsP33T+8j+0vCEFH
9xRy0TVFyzPIj0IPVUuSRO1QRUMZrVQoZSF3b8eVZv8/TR+j/LHexFH1OOMbvgSWK934v/R/bivkKwgY1/TobgSRSUpN0Q0z9HGfpbfxx+TouRSzmB/e
mjiE/bdL+vxbCseJ1OhQQmHvbYndxXEoOAvJfpU+5mYIWCmIIwheAt2XKgjbX7GRXuLUDae/gA9x7NWlc5Sxa4hPhvraYIxwVn+3p4G7vBZ+Pm/QcJb9
Kn3yK5myFjiZaJcN3I8yKbZcxPhDTKf3aNuqkbW22hPbYMuod0vi0zJoZWkE1hkXs35Q5IzhwHDkBO+g40c6g6EAYbCwoDix1+7hzzhvdOMnYmOeuIeJ
Up4+Ktud+W1XeKkG3kPzDkn2YjGVDn5WGVZz8usKxVjJw/blpzHqRfUgCKUJAMLhFCUp/ozbQ0bUSUUBgQuMxkUUhZbHHM/t/robQ2gbN7yTX6Wh/n41
gaZHkTFxQJrCyoFKsGwFDogbXVgrbKkRA4dIbZGKnTpmE4SLA5ZCVBYP5awNCW0K3NR/LMGaKyBUIfkgHGr9xujoKCffu9ylPEjU844AoD2DpJQpVGQG
EtmA22hVUKkWtQFiraURKCltawlW2Fawo0SsUKMKqFSCILBtEEKMKiyiFayFSCwFojaClZYsRrarFWAsUCjKojbYkUWSq0SVCpWLnpn6KVSFIUpEJQMV
E1FNBUQ0UMwRUFETEqU0lLJUrU1DVFERETFKG0BVANDSuE0REE0BAwU1VVRU1JqGqoGKimIiioobWhpDecnIKyIqxVA3hBWkFoBObde1rZo7Rb7+7+V6
+ny+Cc+XvzoCehgaM/A2UBKQsgGr9ibfOpOqGxPVAHx2wA/KKQ4SeMH+eQ1Am8jzhHghwZArpu44r/ur7P8K17tk21o2pkwhNrJ96F+1BJFEBUVYcnG3
2iiwD9MLFVWsEGCAHGr02UepqQEZgEi8GZEkg/RpCmf1SQJxXL8vsz0zKk+C36vyxAN8nFkQJvpRkDqoAQb/OjTNDTVmnO3SDYmJIAiehUtTCaZqLnxH
7Bl5fKnctP7nG2Ml+fksOeYYyPEMJ7Etc1tY+Sx6+HaNaL/QteY1AxVbL96n1/3d8ud71xmlz2vHRc5BbFYh4f8cl5D39InSJOITyb3xpRqFFo6PF4dm
lbFxzRzDWTWPTn6fs/3DB/QB/0r8WcEj4/JUV//UPrEfQ0ovMMPoyBUT6ApZ1QwVJFBo4IF0AqpYCQciXUAtiN5/o3VTjQoNKwhutZipxcccZMiA2yAo
QOsuGd6cNiNO1FnNGKtxkgIgkpAEU76YpjUCLhUhWUJLLZNwDFh31cgY3xYghjIIE4RBDkVrbO1hqzRt4YJVTA8Jo3O84DCmpITiHdKzID6mJnadqM2g
JmgHtsrBLSjmgHEERS4l4LKGm3fJgkqagFgwRzrNoYEaOsiaocQZUNo6sXxVUAEaOBWKnAzNwcCnDMHFSgL4Fvg4wkWkHDw40QIlM4Kq+DGoXNBCSSMb
sCMbaazPOkZrxE2JsVueNPNMfE358kDTxzk5gSCJAPABF6E7XOYYvDhqL4nD8ZkUC6OsAOz4twcImyWAK1Qjg0aJJ3MQHmZhEAksIUnEqpqUoLoBpNQC
f+9RA3LRnTkUqwqC2FMDVIPGCYgPSReyUHIaSGFHji31lw4qBAUYRMnF3CYsDQTGCgClnCY2SLSy0NC7auud3GPjGYskcXW5gDAbYOHkuGuFIKVvI3EV
s3YRh1I02wMxEJhpwSqzdys5cC8SpxL7hIjB0CSzkB8ZvWIp5MZiNGBurhefHfawfPZruDOW3VkWHUNuENlm4D7qbbWp4BETUOWlRtqLv1kZSJCbjU1G
6GCWBo4JMpAlMQ50dwI0I1gbdzkYWgzpqSkXDgWW3ONoUH9xoBwIN22Wq+cgGGT+aSAfn4UEPD3/h4+f5eisbAn+g9vfy7YAi/AD0ngyj+tB9hZEldj9
PQYJDc+qK+cJvIsRaN4xysfj/zz/hzhoauifZtounLmanfRD3J88qA+X9jVt0pVa1/O/knftxkP4/KASsCeKVJnXDBhppRta1sCFYFS1Z/kCHdAPsZP3
kTRJkBH6GJ/LLqHrJhA/wuEPCNohOXTIHq6E4YUpYQKNZoyhOUMMMVPiopLhInRTr7MU2kyLWJkyFYCqUYVrA/k8PPFZ7fdkhgdfbvMcq1I5LENKP/Fp
zE1g8iJnApkektPHedDgomye2rD327v2c9ZnVYso+uBMclNPaMTw9mfE4B1vfWW2eec4BvLCxXAm34+4e+aHLqEjRccDP3hCTPF6+FuZ41zMnR6llUkh
OkWu3X7YxDYe74nN0WZmYd2j00H7RgOqNiE2INmuuPiS84TBaOzOrpPygqXwOBCwqpDmUxPwOXWNZL31XGqcJyhtWr2s5p1Q0R76C3hf95eUkzZp/TZZ
Zp/CI5aQTMo4I1OjHamsbTnMgzgGGxynNgthKWcAr1+KWDPd+VqGQZ1eO/fa6brN5dGNSttUHMmMfVp2yn250ZryWwPysM6vZPrmfP12LYPGtKXD/3TJ
D5IHk9nANcQ6BX3dyfMiC3o4y937WPcvW8uaYY4h5HPk6Nbex1tmmz13uZBjUZE22xs/Nw3Orpl6sV/PVK2Cm09Ed57kWg8ytrj2xuIylCxnBnNet0fL
6zrDT0CNjFCnxNTTrdOOHwIiTHtMQD1OIHYt/sru4BPQuHdo8QJIhIcf9fGG1wL1GFnhaUZVB4OBQHnpX+VYY4J070nCZ14HHiRqrp68Zr4G+x2dYdxK
uBP5mnhIB7f/GPXInaFYSjyQETt4pTA+TBwhmA8g1t4oE0KjtLjn7/DmbrBWdTCnl4oVNTGwUTAx/jED753/641pYwnyrxb0eCwr0kvPfm9T0V6VbsZq
0rZ/n+2eH1q0neFa/CevOBOkzlsSgfRBFqyiQgvpCiPZMcBfJVmuB+iyMN1y7Q0vOs+Ce91rjMXOPu0YquCHZ2Y2pgcThlMkPyyXB+7LxDGcOeJ/uZ6Y
vLOe0TzxBkoDYFAoIWSkgKYTUK87OI+v9zDbrUMk7KCZty67+PJs5k29p7xdwh77lbnchcoo0KvRu6CtqykRfUtOZVgFuUYi3wdnipHHSbUgbCDBd1sf
2YWkRil4wq12d8Eltqs9sXxbCXxgoPXWIaSA5DG3fw3Lu2s0cW9smDGhgLqoU2sYpDNAvrYRx0wzratb0abv+Vzf4OY2lR7Zi86qJ0p0eK0xDkIkibDw
1UpHuvx+vAokQRTWR4fXkvqRAkTIVBxmQrEChdlJEGamGWEIP/Hux8j72vNOdTvJ/SQ/zDJS0KdETy4WZn4Y5fLjwGRb/mROp8Vc0EQO4LIhD7OiRUYh
/pPFfEUKlusUTyYH0HcnhlMynjoiwWREBgns3Y2Ac3eMaRXZJd3jFA0siQLAihBEFkVZNE/j595+fvt4XPDFF/Xb+Vs87eGzu/Ndk/VEWZmMPd6b+moa
mV2slt+jQ/FT7jQkQ7e4pyV8nR/QRXiWccoIGE1e/rqNycHs4e2oykfVOi0w1T78M2e1V13nbDzT1kyyWaYkGZ0RIkI8CHZ127O0DcyVnc4I8j5kNwWb
jIfrTEE/P5vcmuFxEPoSHkFHkOJtCC3HnX0YXWqN/nnnFhWN37QzHH9ou7LHuketIZ7oG6eicIBYhjhPiXbFRzKSRBCIIQ2OJbi2lw66prTi9E0CzpWh
XGiPrTqzW7dlCpq5g/uNXrxf3+5scKcojnW9IvTOd4XTlZExyXXGaGetri6v0aK2FvUhyMkwfGuoBn9OIjwpHjjn8nmRf/dl5MHCD1A7fnbkRTe84+D5
742M03umhxkWL5JxiXzZQa0ddjl0xmG7UWEJNvh4XenMGN/zuYzSfbdra/Bwputr884bbzqxf5bhkX5TTontVDIl/KnYjzKjp8iIHUOST3iDEaI6eL8p
A5aONY/XygZi+03TOJGR2rtrDEz20XwvPN0ocICzm2QUOWHnlCa263va9uNZoRc9EL06hfSz3bONhydLKJlsFY+CeCGIIi9kOUxYm60NPLJpnG6Gcm9Z
9W6JfdcX53rnsz+Hd27ViWh1cFU7p3z2b1Ma/LKceGE8dFX+615tStH0ZiwZ36Gz3EeMeWV7jWpe4SZMH1gCWCLEmUwR7fVEhiJ5UZ4/fFe+ADClJR6w
jmqgfGfGThinz3zs4rEQ7aAT0SqaQ6pU4ZoQ8E1ERym+/l23U7Ktty2zAPvSYk/Tds5ABPoWXo7itcOA49IR8U3VL986zi6qcHGMZrrOMTsr0L4kCQMk
LAKkEy7gyHfoqPpK+1r3muvrnjPKFjLUbG9W+bWt9RFfrJCzWpGenHyvn2vY45HcuLaaxVpxskZL3vl3qLWwniKDTGTxKuX5q8lkHHI3vnG7ZynwdAdm
lEDGxjG2AxK/8xszPE588aD/swiOF14lIybdAgtdMtnD3cLc8QrRjq1w91rhTOSBSWGUgKFs3lQRiyDlk/PyF8ar8mqp426489GaB6lq5d2oLEH01nvT
jdBX3tRRfo3Zy89A6Fsoqiqc6FOaBU4tbSxOlL1aJaF/NmGda3175o5drbfj2sMnKeD3deNLllEXdKvu7XB99k808GdkMkCiLpw4+Np5EkhOSEebp5Sp
0SGo+Kh5rl16XJMMAPVs59+DG6qkUigqgoqo+jC+617s9+HGrpieQnKGKxQWK/K3fBfaw1iMKUPc5lOjOHxZocQrEWxNojjNMuoSyfX5frzOZpo9NGN9
c37QpjF11CugT35Kz4OIbZuqWoreMhamYcSrESYuAa6JmU7ZVjguWWO+btNa1maf43AUDxdJMpSVo3s5kWrzbUmYvXvs2bGTq92Vl5m51vC7LCoVbdO0
zX8qTlPTg328aHZnlxVP2c7yJ60WptYUZIv1N+6LIEmvi4/afaE0kGAl/BSZIsuTPR3DvhhgK3npuxTZAnY+EvW25BLqqORwIsWLwQk9yw5YAD9olAfI
nwvH1SzOe8ukSha/c8arNL+JWsinGB7L+Ju39+xM2kcO7th08oHBUCCiHYoG0/UCnXlx78iKxRiEDfsUIPRbmFTDaa+2KN+fHWb95tlzVKzvy0qgGkvp
vxH3Oo/UkQAAL6JAKDJe4sEQHhebEi81notj921DlKF2XE1QDQgDtLDJM4IHYjrdRAyIzZWVQjlmUWKP7PCaO6ZvLwIxABODs9FVFZ7VMpIbdMONu56+
cQ2AUD1EVoYv1TrNeznUO2s1+2G3fbWH78es/TDMzdMPD7zK6hXY07k1D8EdZRmVxDjP9hmH9nwpIOtG3vkmf/w3jeMI+TcGvBejq3co7QUPY96uz07m
DUPRYRcYMCBWd+r2tdlp5b8M63WaAgiHz0b2JURPB6Ipx43SVNum/lZXeuM8WBnu64ILWCwO12LTcup97wWrtp7LEtk/YxaHpSktTLPLBTurdlUHYlB2
Sbhyyw8215vGyG1wG9DZTW5BISJ3xNgHgqR4Lcvi7SsWb4yyZBIirSaRDlA/NlxO2JVuFEzYjpFR5HSCzyre8GIgUmQ7t3O2m58xJCEPZaSEzPL236cc
/FvPTYxYXHL5By8xURXve5tUr/Xj/3RAYlhMbcclmEkMwO7X+CrmezDBOzUVdNoFGilmvv9v4vbt1oPdsPmdfprtzFIoKqqJkyhWICySZiCHuPXgipqE
F3339fmbgLsXyu57a/36ppd2z7Lh/Oycq+TP5E5t+pKnxGZtKkS0JDUQ4d0kEz9vPIcxtYBxEkfqM9lMj+F0yDvD7njbyTKOuGoa+Jkd1zmaMjOaOZv9
jsMh1VBz1hEeSg/11MXw8rEvE5wg6OAfkfBa9C19ozugMnrjO48pnl6TOdRMGFPdJ/FnCQ90ka903oEprL56BTyQmVvEIuePdgPrmQPBI9VPr4y+Ws3U
7t4Shln6Gpp4+ooHqh8cZWPczlwfEt2bGCq5OrYb1AKSQ5slcShEDzxO7NWhV8Bx9yBZEbBkGYcRZ9D4mXF031xjZgNqjFMmsGE0LmGd163Ub4ew+LCh
B9g+R9QC8l7v1cvD3fItz+a8SPKHb/XlXjWYtxzqobXnzh5QkJSJnkqKXMFoP/adfjxERIaYYt+e0kTfjY47/mnNVnvhA46qpxCwYcWlQF+lW+J4Qnd2
BMSFWBXfEBuQLrkPrHSvRk/R8Kfp8FQZDcI0E5bOI5XmB5S1aOVmLxjMRkxb37bVhYePite8LCJCs9Zr+yE/XORTv5jel/AdxHBJ5VtYTRnP3Nzlv5+8
bLfAyofLpECLKiiELGTAh4D5tBnFvVXfTPVVj4qI8eRifEarDhXjThQrXx86AZkQl/1rpxdhvEnNldLSLuCywWDVKcSn46bNUzSeZp6u4RzhvlIfKtG6
07kpjftwjc8iWmVXSlOMK+qXSkOMXhVoUvVTcLUQZvaYM9XUx48WU+PDLhUKdjey8VyfT3Q+rGg4rbyuqZfo/y7QXdm10HFRveq8HcejHWglrIYOsTEx
ZXIvhvAyvSkwnt/su07KuOgh493fwp2Wk6oDIP4ZtwHc8GD6+D5z9QjOq/HbpblV1+IgG1uw/LrJse6VuEo5h9xZ/F01/YKdDzaUKqgkoiO+ofhv1pMZ
rXTanr6S27oeYmKchn4TyhiC5PzpwF7NQUrWOpEeFntzXHfKfDl7Dly0oGvPH6AqpbUKjHnEYZTA0hH+/vHBgdw7MVmv9LQFyg5kJCpAzhw3+t9Y90JM
vVfTvyYdTkJ8r+BIDgjwVJSCuJkEAxKkkNrRVZY2UMUvYIPfTP/31H0/IJgTJ2Jg2bjfudtSF6TaDuwUl5sp7LIn5M0CjxlCrTTYrJTB1Cs0lLlv0mPA
fH+DgV1xvqJiI+4rxKYCTg/jMuIZikiPzBkEeI9XINLjn/5f3vWQbas/0PDf2yeIeBeEkYl/WYc1ZCfMuUiQjlG9HrfU1EKf3KOTrBC+GEN0vmeTbqs3
6YqrI7pd/uuTxeu3HNAaYNtldfdHKcAIlKWzxusy8RPOFWEdboEF6vTvp0o+uWzEguqk/fZg0Qoo8m3IgUribm+KL3zn35NC60B0NGWy0bzO81qb574x
RYisOBAy9sEYklJtGOK4y3sH5cHNu/kpvnrtV/txrGcPG7U+SnpUR0Qjxf0QliKrLe/rAUG6hS2TDB/afXWUPZu/Sy/T9n9AUARlC+AexrE2P4G38Ng2
92ffmIvtz3aPhrbq7SkvXbzfS0a4e1zX+OYW6Kcv9Z7xwh/6B/E/M+OVKYsTP5ibf5P5siyNH+J4dMFOgY/3m5/6nK4hrroqOyQeUU/3Lz1kjgGv95d9
5KStuUMXEzEzGuEqhaW3x6oL/tJhZ/TOkKHRDZwENrt2iZs0cGHiDTD16m2m+x2YYAlkP8TyiUCklIyBgaYbGhi28mWx1I5/5LYG0ZvKN83G82gtDKGG
f8TBdFR/40dx3GhwNTCKM5yXpbTYq9Ifo+NG7Iyo/dnDkb5g1Ty3ue/mmMySSMledI4239NNJtstOCfb3R9fnj7fvEX7lPt0fyuaGjJDLY/u3TRrCK9g
en/l8zu/67gLukFCGiYjAo4yibHELkIlf4uJr/ROP2Chy71OKYt3Ff1fzpxlg38DMeWNe0ZtM800qpSsJ+nON53b5A+9gC5E5NnI/zGYJg9q5P6yBqTU
VWdeTfjos7x/39Cwb/jhDldHlIPpqn/VPdItR0cBlKv9hvCC8g9BMOp6lx9CoSqaXbnkzx69aMGS1SpQUvKeIXLGB6yXyht6ZUczNglGjS9Tqt/d7t8v
42ElO8B0Th43knQJ6G0JB0073HGciGSf1w1DobzBnBBKmffpWUAzA2HBinkTnn/vZbLwsxTSBqGpnirXFhVJSEyJ/8njcveEHFO/2ds17PI9l3LJlBfV
su5TvwXBKRVUk5w7QnObZtORfSmVzLFrXA/xmarJtMGcHUVEVmZ6ifwMw+apO3EKKQqLvMIpwcaebc/LLwSGTKW1RBLaVitlaU8dTDyD83qbgbfghqgw
OG34Wnkd06lHHTZ3VOBpPJvYHa4GqA443BbqqVhEiagvhGMYx0PlfdQ2+j1bc+COpBrZDOdHYOb6PAvOckOlnnVLTRdruDZtDG6WTZDbNZ/MquE0mLzM
A3FD4HJtnBLwTNFlTKdYUbvAzhnJkqpg2O0DugLpsTFsHgqPTpmPvFNzsvp1du7gNB6zYei8NTcroHGj0mhJ2gZmUdlVKdM73EvHnR0DZiKgwjY/bqTf
C5fGkt4LspXbPXVphRPRXIOxC6EOJ5Z7zBCjbDcc+JROpl9WZPYwPI8XoL6NRHmjZUYwcjC+poEVmKjHAPVN08SIngel4MYXMw7B40uUl8juGHc0cnk7
dLhbXQz9nt3Bl7BuFVXZnQ/+H4ywk+NDqAPQSwQ3/jr/lctZjJBq3abEu0P/g7miB5Q1yvj7l5XLD8nL9nSuDTJYVu5bccrcuI/JrNFqixbasUFjZuzB
FVSDFVURVURVnNtW2EDwQCtoeM2sQwtmsQziDIwLIxRaptQiPQfAKHYL7Nma0NcJ550iWjyuE9unk8pBJkHD0+8bKehgsRCn1GuxHgmTyp6fH4XYscvs
Oa5n/cF1pYoWW+/yJ7PbmeDiH28nc7gIsZd63tH2PiehiFBSNQHu3BBehzfv4GXjee042JJ2vOlowYmXObMHT4V1Zc47ZLEN29D0L13RF8MCWJQm+SUa
nIsosUFEOWohecoahmVNDEHQTuN3UDhVGRJmgcmVTkmhe41z0gUOSPQ5c4J8DLc4fl9iwfpv3wLjw1G4YzJkklpl1oG8YeHl5x3qfBkDvHShx6VHa+BG
3BvS6di7xXTS++nb0jutnuHAfpONiooZq4fYHPlFGFIHpy4nKXnAgxmyTvORfco9JRDTOFFtxyCfYz93IfvvFOieGL/apM+RswRRi977EnsvZDJ7fgo+
j3T5MJ1iaFV8F4aCr7xHlTwvGzSq75pmcKwWsGREZ8tdA8tmt0yNUUZ0OCoLBnibZn5bJbf5GCHxYcPbup3wahQTte0LRzMMYjhTyPM7SzmKzoPeT3M6
qvRN24aX2QcoyHhBvKuiQcUs0ZklI8Uml2Tjw1wTg7CJyTWNFgRVGzr2K0OjnM5Xot4EzVEPXTnqahiY1k2CRxJZEeJ3BRRR9fr1DvTyD7TuQe9e7qY+
MutYH6Kg9w92JsUxbecd45H0BcxcX5lbpWKFhgbgNv8TltPIE1PS8LWvUNz6/Aqw8ZpyWAM1mMV3S1c6C0+sxj0ZxQ6wDjLmky82po0E7wfXFHjicPgD
fWWVmck57GL+fufEmk43S2wh06JnhsBNQRyjDxQ5ifRsUvE4PHgDow+ChfhVB9VnDaFTjumml14NWNhySwZ3SkX0ye7ZqRykKzY+TKOnUEQ9ooHe8FWD
nvSVe+QHN5rMbb1uGH7A6/Snp0NSWNvP3bzGDuDKnuSpz1IuZaWLMFkX7vWwG0bS1tQMgp7ZsLOD5HuFJx1ckNx6bTPIXrMB5e804tFOdbl9B8iSElsu
7iV8N+muIiUZH/acpKbiSDx8bE6UyLWN99SJBv551OMLkSrP+L2usW+S0ckvqvz/f6IRyxJmVaYXTORj6zHVRTUtRDCD9Mqd8cRnO7F6l+F2dn4RramY
tkg8TfwylcPh6jOsCc9z4mRgrx0NdTf8FzSsq/+JRm8IoQ+ImODnjfpfpTTpnfaE9jC6SH5mCkgskD3oGSIagMKikdS0p9oID2Oh8jZdRPOvDG9g2s2C
tRyA0S+KrmUEuyLANQdpFy354CnbgYO0O5knJqttkXUIZIFydG937O4LNvJkImxIOSC2C7NHZi0+NxcttLpoXOHEFsd5NOgjh8L3t+ly2MIi0hsQsFgD
l7j/U7DBiQwsgghxdQCatVYEaQPBBnd+Uv+P/Df/7EdLlsFe/oXrNP5a3f8+89DA/xQlNIp29RJ/Dyn9r8Lo3ee5xuZAc+vQazYVhL5GiAckMAtLFoH1
iTdM3BkGsgfiMP82S5A5/cBN+wfxkVfo/5SYDzPuOZb5k5er1OGEveW9sT748JCtC0wwRabTTBhuko+60EiuSKASLajNiStsbRibxA4gbA8DrCdRDkKs
V5nrvYvLP7A9nrwHuf2GV3u/KZKmSVKqkA+Qn9sK0vgBCPyRP/CRiaGmokJCRCZgmISxLaAesODn6JFeYAlDAsAP+5DR/rgqwXD2yOgk1Ib8FUO3kePr
uoBDAfibb2sqqNqH0S521lRGdgEYIW7USu8xaSOh+MDWQO0OTFIeqip1v+Bi4SoYso0sWEoljdmadOMDSGYjHHNywQiU0mDipJJsAE6EJNBRCEkB6xZz
WPTqHiBnZGISeJ5CdVJ58heisIZJi8NzS7RIVKqqxZNnrOuXUjowsgIwm1Xm9LSvPuMctt8OXo4obnj5Hl99ikHcRY5TqaXHIEkdlI0M/VBHVmlpkzBx
sHkLloyyNyGOy1XHAK4MBqVygiNTMw0rIC6SKorNWGZosMJAS0smW3+TcxneSUNydpTdJBHY3nEE0kv3wGoCgKA2gHJQ2JgknMFMuEanRAuHTuk9Ce5H
bDkr9x71eYVvn+DQwTJEjQddnkVP881jYV9FMHCrfEVEbQtFBFhFUFhNMgcoEsM1LEuxAGBAgZLthgjtCBqBV1pDyHUpSjAK/4zBETUI/q/wqApeHyUP
Vn+JBHTJ6ilhKSb1c/cSzGn/bv5Hy6097zExqylXytwHlf6THcHYQP5obRQ5jgLXDWhDrnOynGkKBqDkcOWQ3zoXBXoTk4y0NsbOxAgQGaEwqegLMoYV
RiXTsJRirjDm3IhlKams1dTGDGURdGoX7wJAM5u2GY6mioD7waUBoSKCQ0pMvDUKnIxsTW2W5OjZiSuIpodVEr7Lzq2hqCY0u3I6nbeAiaQ53mVuEjWF
iWhlqFEwakMqIABRMbBcAw4M4joEzGrM4cvFnjLS1SNBQtLQUBUQvq9j4wCdejug9ED/7Qh4O6u6IdyqHyNd/hw+/7s3zBxDvaVWoRGDbKMN/b7Oeeon
Ex/oSmiLDl4qg6ZaEOIpgQU/SYcNfvEIe01oFK+yrYzFJ7hiIYwOvKQuLQIJ76Dg/jw87TNnQrtVEWCKrAUJTSr6ataBQSCRi1oMa1EGSKHrQrEGiZkI
kK7fig0onF17sQ/hyBV94gyim2wckU+YFt7LR3SwTeYYZYKPzFOD9m2H89VAYQuj0kNEGoIVxrICwJlLFggIJK0KIQUUyVAyBDLGFChAgqEpTLCEDDMB
2AZTIClEwgMkCgCFYEWGP61X69gOSH7OVJ/hNLAyMTVUUgmECUryFXqn4+Pf9k+nbMZgd2h6MwzJ7iWa0QDMNCI0tag8z2WJKZvUoNSXsaqNDYNpPVQ5
6w2jM4Yg6yWNSLr4osuKqphogV46641jpmtXSc0DhbYEhS1TfPO0I3oUe6B0TImBVe7KYJrrQxWBNtXYc9nE07KcX05uwmz9Pr93QoPzx+00ZTIYfj9r
o3eR3PKJCFWs916S97B3F4GUhwSHuZIUEgBqRdMiL+EgB2hE9h1wOLGugd4cwHRr8TqLFQQQUqQJCFMQFbafySU5ofrIUIYDC2DI6eic5OqnDhRIrAEH
q7/DfmieAHIx6AB6dUOgdiUZIUYgJZV0e57kPAU7ux2jvk9hKj5nAxF7uXRj1RkRdhNztv5Gts7XbNhoRT5wDZMZEMpbNYLGMdWWJ8JEJ4DiQ36ZHvW2
WMf56ocDzxN72VCQb/L5yVuRg1raYYCwGdC9kl4j2Z22DdwQc3+GxCFKM6jp0715B3h+XyoMZTG5aP3sDTn10uG6YVGksWBMnpvpPfy7GRmYlPx259OY
+Sn80NCJSFKFAb+YMgPJDAvh8EP1F8FM/kNDjkH4zIz7GHIxUAE2NC9qAYhM+nAMQRSRZOqAbwY1AdjZMpYAsUzYHl00rplComqUYxbQzjAkYcJHwCfg
euBCc53TSfnE4b/r4ZmmVAYKhmhw0wegA+d77x0/NzDzICiTAX+eBPYn804iDKMhIGWLJdewe85fq7lCaLHMIraOSQDbJD8GcMIel1aiL7+dZ+j4V+zw
/hNa+F5q/dT9x8TU0REBGkEnKmaARshQD7DJElsBiCgYJJbT62yul8vqPwl9GQyHIoT8Lqc/HxOOBwvTfFIPy6lw7GjMIyWojEgRCothwffemqbFlhRl
VWWVZKqWSFa1mMswpUrEGRAsLEraH597HtxyEkFmDiOFwB+BBfetLXqiN9lOIQ4EZ6ENqlegR0lW0ej5KIHp4hbIkHipzeqksLnDXU/XpotYJn83w2OM
zFfQNseSAeOHRFDygfaEgBQgNCAaH1Qfh7sE/SdTw4Kc55GYjVRU1QxE+oMdawyU3lCg1smC7h+pfNXdQ6j8ORqfmqex79GaFwwKaA2lyYhhoTE3lgKE
FiqSWmU1qoENL5smRLJLqxmjfHBN4HJqYCIssKhWmqBKaIVA9YIu54wpIqrDGskQZwnorzugbQ2MhFhw1FYznpZKIQ5QrIO2wJ0t6cykAcjQFN0Cjpt1
BWkkY20GsgaYkfTwfRmfxqk6zEtDhkGD+nfsNM63hu8Qkh/rAYSE7dMVNQFDVDQoyQUlInxOHuzKvlBkFMlTqA0aDEPSB1NNB8+J+j4VRgJ0eWphEctN
6LnilNfbrRtu7ifQXaTH8rscYict3rDOYJOcwTSmhEVm6ZiKicmUzVJiGGsuVKErZWQsEgtjDkphg6T7NakmSFtYQNA8WPux5bc7hsY9KmwDptlL12X8
SB3/CHi9XDEMwwXBgmCZPWmaQ+4R/FFSWkoJlAqIZqGmpohgmYkimIqYiIiJIomKkkqZigmIob1GGI5AyBMkLAMBSsEpEiJgksUxIOSykTMkjiqm3Xt9
pK918e6t+Kz4hzttvweq3EHNFK229U5ZzhrgnFDRRomprALjbgNQOLFZthajTSytxLTM4mLWblwuuJhs4RGmx8xsmMU3wUYswvLupr/idSfum3p8y7yI
TSVQFNXlgFYEmuJYQN+nYD+JlxOLmNq5FEGMyR78OyIeY8jxCSMxMiBFgREUUPLAF96odCx8CGRwqUAeme+1IB8xIY4CG4DMPESGOOtQ1llgw9/xrD7j
HOEhzn9MQ0goRwLMs3U2btz2aFQp4EFBWFqIduobSf3usOZU0AtMie0VSIQNpA4nhua9BQN/0cO8kV15dc5BclBPp06JZpA+iZtwqN3Kae/dt76owBZs
/Rqk1rC3IUfrdepzxOWQiwkKcyyBSAyRtjRvZtskqW9kmYg0jjiJ+E49JMn76qKkYkOk530cBbKWsy9PkGZmZhs39yLHfXJ/u/Ar7mvjCAwa+rlc+Tdk
2lwMAkj7BM0OtD++885cKcLk4mqCQwa3HGSzAQYLTqnaWIgyWHwkR9/T4DGstashDoshyimF4J4FfDXPyq82a6l7hb92OSwDnUzwzXqSoHsTkwVcdaLs
l65y1BYKJ2QKmHBA+/5awvlDAdmLCi3tRSe5sjeHuqVpv87mNzyjqAqPDhgaPDF5kG1u8sORL/GE4x1ZImzDmWvN+KhsNlBZDKf7PXRvgTqSH88odRHa
QMlX0lcZxg4SZDzu0CdSTV3zkPIVCHuIN9nBMig2BHqCIWTcXZwq4STyicm7PcN918G9ONl1P8PcWBzzAW0DihOuYcfkQxkejfuP0j3aRpcBxe/T0jcu
Qo8g4cVM50RFwDnLRQ0sRBHujJwIFMgSqQWkBpWgJuIkJaB4cq6d9yOYeU7+zHJTidjq/6hh/Dxs78mgp7PzvP0LPT/1iOwIgKtJ3ZUOM/FwwD0Z2fy8
VD3nfv4ZyNMarWgDpEX6ooI7Ge/EMpDWoGZAbG0xgVhdGrpvCLZmwHhnfir/IbVWgX1O23wB5JiBe/WBlR2UD5mVTT1i71zoqYlVBLsvL1cVHalI8u6W
8CE/lXLKtXv6wPTVJrJJROzkZZpx3CVCzic+R4ZFsG2DIcYIwAn7EJ365dLz2HaSlmOMFUAWKHQKSvBYf5/w7Y6vvD0kh/THIB9bwBUnSq3GgYlpVJVG
jO3GpVyjCfP+7zk/u/l9eWmon2v57crGrA473llkrjlsTKz0q/N8h75GMhW0kJI5YJwdRQhCQdktKOfpz+bNG3JcUPI8ijGHR9zmZ5eq9sriloas03zd
A/u7SAm/KXrmYdDtoOrHnVgS5Knfdriym9INxo2f34q00jTQG9kQlX4kQ+y7lXJyOmljVLs4wNJDsJttZMSYz0qf8LZBmRczuefPWyE/5fP7uUh97Iwe
30DEtKncSYWhUGjFLmSmFLbRQbbjMkYg5awosItalGVUaUGwsgZgDbEtIKrGLFKjluUiJBREZbAotKoKsG0SIGNYiSAg4WDQqYq5ayyShjExg4VbTLJS
xXEMLQLgllAqTYT3TuHc9llT2/ICab+uz44NXv+mrGuGIg+pu0Zyzl7LLu++CQ+aHRB6c4Tl5Mekckm1EemYrGbso8Wnb3nyYKEO2x6yy9MyXO0esD57
L7oUO/DZDnpQMRRF8SnjredhDKvIYawaUQ+gJATn3efooy0ItVgIrIIgehIeM0fDL+RrAxhiVU3fqcmt7x0q1La7JInNOElzJYylgBNMG7JmnNDLR1Sh
lTCpXauDm6OR3ZGmsN61pNGE3aNiZYmnDEFLRRyqgWg0ttIYCUpYYXDApGGJEVIMKWluSl2rq6NYSTREAgsgxCtddOGKFSYQMaKwaaQ7AtUYhiGhBAgF
Aom4de7T+Ie15vuyptNBPbfYBAYcaiN/i1D+nmjrURJAPkWBkUTGPGKKE6Pilgc15HiOmsft39oYYewB/ehmopoqSIiCqvCcIFYY5yTfobgr7sy8A03Q
5b4ezHmk8UDDWVGSWi9xIAUbrm8C53z1w3HWV06VCS0N+0MJIb6UrEeJZcVsU6RtAKEbcNXMpUdMbrRWVq6qqqlqW43LWDiMizSAbGtOhsJ1aaDMMEdG
SSYSBZRrLEWjKgZDCUoW3vA93YCB0A9WQ3CTVFCwUt8UChgBS93nzsKicIsd03vEM8/Z6ztqXrOUSdpIWwZFHpSsMRN6MkOqG1Tbd3tnCP/3PWBh6Q5O
3Sgc7kqyM6JTKZbKDwPJ9WZfqdEGUei8oewVMySogqWS0rI0doA2N8GopU7ttHLuHkpsRPFB9sbZryfLTM00zU040v7W0777dC8xQfiGUI/sxs5VM/sa
twjZCDY3GSQ5zLzdYbGHHJsfTrob4RmNzh5+7dU6bfY3WPF1j33hGzRduHVzEY8TC9oCw0Ty0dzgREkkJrzsnOI8diRiiGEAR2w5w5fZ8dFBQZkuNmL2
zDQ0XzsqsRNxMHFd3eLOW4tEvDy5qCpqzp17mT6XlR3unDLiSle8nA09fGrgbRxriSfm63pLQAzf71wPClPalYI9i9jp9dyE8IeOYMEQE7yFQ/e/36DQ
wOoJUFEfJKYJ2w8w3UVHmIbok7IapMhmkGIJ/W9rSD+ZMGrbO/r14bcQMzpiw+iiB4n0hKaACKmimGAghmGIKKpGYaEgkAgZoChZYQKSqHeEJgKUI6xz
zja4ykx3SGw1eFmYq+qUNkvKeVeDBgg/NIFk+XxpchKJA5EELS3jl1LroZNkDTY9lN95y9Nzg3Yb59uQOWCyZxUGZB2NZkQrKzbxin3nubWHfSCESifB
+z3JgzCERokzDEAhzvM4MyZtZhNeqZB6hRRjBQCkKEooAqJpioKaZmgmUD5JJhDUhIUMFEEEQkxRRIMsMbnbZ5h2SQiCh53LMBIWpzyJFHwERGIMFEsV
yWhiVipoZhMjICilh+9zC1iyoQrAltJINrlCFJlsIIkSd6F91umwqVlHdbIGomlShqIpmAZIWh2A+oVCBEgYMRQOiQyFKVTIMskxIMJ3mkCIxHJAf+vl
3nTsOAd44H4APZzovB8J8AzOMunZCRNzW9EOhLIruGiCU7IfiJz53Mo2j+vWBJBcHH/a71X+T7tD+Gtp+KXonDOB3aTcZ2tRWAs3xt4WYGmkVnPiIe4c
PTDqxtDyDQHMOnGhdQR4YCyFyhU/iyozs6YxRjLzSeuqbYWOy7yVk5ZfDMhi8Qt4ky61xSmSITbOBAMWIgZbFFVR4XXaBmpyhRQFGKM0NNvGNCgZxcir
xspisWIoooO7MTElshVtmsoozjWLeJrTt29x2AuGsvLKhktRmE3A1zAMaxnZ1obNuAw0i4XA3xYG90WIdWFU8ELGHEOKYwOWTTp1zU3rMtN2jNlQRk22
CTraSshWCu04GC5JxQOg7TQhEUKlRkFVSVlixNsLObRFmmpEa3gpURk03VDQlZMakq82SwN2wUdWpylRqFHFQqi2ypwwKVkzJVHGWBUsThFooNMp4c4G
J0XfRjkotFJEbTOFjbZo7EeTdUdcWOyOTIcsOP5NYcy6fydTvBokddqYJxLUTobuIY1EER6dbNwVioyaQxMFcQWbF6FMTSaNjLNIopNS5xLcFB1PmdDZ
Cf68g+HyMK426/XJAn6/G1OWHG6D2N47p0eEWHghjIqq+UUOp0xHBZto5ZjRtk7dUG85I9Rt+CYnVNDFnCeLA53Cizl7MNJEznOUmD1HSYPDDScpvctT
jrzIORPxA74Y9mE5ROtklRTSW2ToyZlXo44Ml/XyG86enh9YvGjnQdi8F2tEhbMzRRaKQyS1yszO9zPGWbUVd34fq/n3YDLWNAxKQ1E2R5IdAxLywWHE
PkxavJTmc2y1DZqHFMaD33AKNXIWRFsQbehUIVoZP9bC0HqZnL/PEO6TWXdwXkkoTRIZgCFDCx7fO+HnZu2oCmmV+X/AociHC9PLD273s9uzMtUMsKzs
9kMQB60nyfhzLDow8VRj7zpqyG367QM1OCOC5GvYPRGa5SYoDvCwgdiAkIYhCcDGjGSGSJF5TydCQqzsEbCbFgZz2dw0ibDrB0gwjx2KcNoYlxhIIxWT
5H9kAQGCBidDMJPgFeuCHyQlQGMYHvoPd9ukNJAgYTEy+zSfY/jcmwaqj3/uR3tBjYYDo7/QoSQrSPA/4EnY3Bdhhv0Qzvxox8wF5Nw1/zoSgJtID/Sz
v5IEOZBBGiGeGEwFRYp0WTjppOpQa4IUNrmthzVqedozR5+x+TEq1GwbAhmCZqrMRxlKKRL4ag0iG+uBaVLovv3c8flIFH90P/KeUQnK3JoYgjglZWra
sCxJS0+aGMBHJIgkstghZLZCpKxS2qQa0J1gZGoMWIJaSWANLyN+UFmTUUDnztZh+dwDt7YLB1c38GGcHlVcPVx86KL7JmOHuVKKkPrjKnupRdqb1cDR
Lm5Pd4dOuAd4Ab0pEUJTQBFS1RFQ0pTTQFEVDQkQRLUQVFRFVNMQRBRO9i1UEFMTNTBJTS0xFFUUFQ0UREMxEpNTGfLQamqaRKZaZYiYmiKKIpCkVRRE
WB3HM0mbAYacjnexDBi7WeKewJ0kETf7MFV5HyOAOF2NYcI8vN6HcyCqBJz/t+7nDBbO0XxSHeFZ7tNrXjcZ+c8GSHwfeWlJWneCFVBQWAW0RBEYy6pY
xEmowDVpIltEhWUJQkS5hjEqZZChBLI6MTE3T1imgd4Xgr5emIOEId3EZgOk7qim+rlW3o8Rq886J6V8Z9PltAxIzOtHsmQ/RQxvPC8LgmkyzBDDUSbn
ElyGXjIZGjY55iDnmIPsyGw1Imywcg6y1lic2mRYk4tWTTdiizpTUNNYl4kYaEzEqyLB1xRbKrl4DxA7yA9FQDwxh9eygeg6ug8/lBQJTWOYJO2XLAPN
3XUMKxR2eDZgSfYySU5KVqjjExtsuIAwouRJC6Eu33579j298jkyX4kFpihg4af9iUYeaVxrgH8qEBcoYQ3AntFm+HoS9QaoRVFPihZLeuVMfHWyKdEf
ICGin8QiRgD3QoLDBYJsuRXirmJKB1nydgCQCJIprrV1dp7UVjslm7DEneENOclg1xORDAE3zn/nA0yj39k7teWHho2h7Sva7KrvwtJ8rJH5s+AeiZm8
6cOxjOuBfQuuTTNIpXmG+rx3TS1mMTTpDSGkl99kHnqccWTYduxWau2pX9bYHZsr/p7sW8ZFaEcOmb2MAHuOPH0c/O1h7NCvAcUNZSa3suU0rMj9WaV4
ZdGMYiFbbGNhSaLcc4xQ43Na0VlMHvNU0xmsNEcqxjKV1bNQx61qzFkZtjuGGi0UWBu8JoqTTgULqfVzCED3RH2eEUdgoTS8XiGscaWigJKgVhNbCYTx
Qm+AJ9Qcgh4iVhWRrQMCKpJkGIR3ijUImmEMzCLABFePLPUI83bKqbWJavwNvjtqbk5WqiFP/P9pHuWCuhK/L8PUvtHVeP8+/uEAqaE0dvzWrVw0FfDv
Mf3TAn/hOXkhzJ0YycuElN7D8IOIoisC3YTKKVkMiGmRgGnSDXQFx7ZwFrfOIGSjObxNyJgS5D4GxnL31vW/esdusvWl5VGjtUXbwCLBcBiQ3JZEFaEy
JMzJeMJ9h9WF3vUHEXDi+yfWg/K12jq9Y2JhZrD9YtoLRoELObw8RkGeFoRPcHmLYjVjfbKVRgvHQIicEWbEA32gx26gAdmQg9m2hiAUyGNJiw0en44H
Cz0OxEpgiOvR7a62twhGPNxttA/MEHTNHPYq7dEQAoDFyxD9ZP1d5oS66xZ33aTXYubhOFcc7gYLrQKuBUSHwVm+anjAzjRlhh24Z8iIWBrDwK5eHVZT
cyEJRddQ7niWie8dY0ryMbc0zdPJCSYVKhzuYbil3ObC3jMxgdtPOAmtBEkkHZGGqAEdu4idxQZgQci6OMYVZIghEUeKHAXDmANEJ8WRGDuZcdgUuERI
yGQ6yRhpqjRzxCYQDxGLcoM77lDDhW8M7ONVebj6WGkHLAfKijXS3E2lRYUSLtw9kDnWZa8tSlwj2HKZsZwA5NHpwqiKp135XkTxHjvyK0vIUNGdHbNc
RPNuo1uLb0xVoDfErBqwj0tLqlbbMSGnCjHFOW/YPMjqe40KJLbSEZPZz1EsIlLrkOQ0IITFY5wTkgPeLxAdQ8Ji8UetCXYh6ayMKYIzWYqWeOC/ByCQ
CKOQXsUgXJ2aIvgkMStw0d9xWaGFQtMOGaL3+O/cRWnFGSwbJLFZXnajAgM5APKG8xJGR1T2CzbnNia5uhvRLzBy7rtp2Vfg+BvsV20Frb75UTeO/ZID
nvONMO7iS2O+j2QNypT612kSwEjhNyRWEzkOQ4405yYqIID/OOtTPS4pn31LKRFezvT1qtbfHL+lPZBZMaSOw+H7DU0LU6uGDMRIkVpjWpt+sr1jlEXb
CiZuXLzhsa7tKcGi1jW4sYuBnDK0Mfj3pvsjRWNmMSzOxrH2ksIjOOlUYvJOSrsQZWya9cQNrTUwWnL8jbw8TEllLQHERzUcENVoOjt2JiUjxjdy+KpY
RK0QZZ3ETTVDJyKGHz2mTmasa6dHmBxi5ARLC7jglWLAoTlCCBbrmcs2ZTN2LC+QmyaLMAiCcm+VrDva1xgPh3MgxpcM7MK1jJ5nJyVXAdgwrLxenFUx
goduQxODy41xVjDonXMr43BtRih6gbama9l7TT8vUqR2ajg6q+XiaJIdWbOGyYqc2WVIGIur28epzhtl8dsSg+hij26DTvKrQ4w3kOMkonRhg6akmmLM
dpXUTSUmITzvZ0Krw7jt3TSOsjeYkpIGkFepfOCnCldxQ7DcVsW5DoT2rJgRLlyaHalVS7snoo4h2iho6w9bxxvTZEoNJbWVHYMsDZp6BZayLEGByS4J
LQCoxhASeSNXLsbFVhJ6o63cCRpI54MB0S0JnTainUmmvXEWdp0OSeWHlK9M5s5LkZLCpWIwGF3KIixl2jORrQnT4z43o8HYaTXT6mCI1x6hy9XZrAwV
F7PDwFEtZCOwgcvC7woxxV312OTAAzDh+wId0hO12LIQEw4sO0A2AQBwUDmWuJy8CYnpTinBcdrdoiUrHVafYoOSQWHXB7BB2MCBvGXWk0vZZRo6zrl5
1dGu3WNeoqt9U0GPpTo8NIxnnGeFBLDGpXDvluRwgJvghzyNRDaIUsVeprMqVKbPeFIy4IlZgdDfDSJNzNChQTDVyzhrGBwGkjGsmKylbouMnURVXzL1
zIh+09vUG+EN+LrAmCPDQ26MrKO2djwZrJodPVbW+++kHIXKHAa136ViUg0Ne3rUdi5fhHCR2QcBSc6UW6dg6EcxUAIihQq55Bo2lEp+xYkWSItwM8aI
kHY4oY4dsLEicAnXEQRb8QkItWDoiRXYDQtl2y9iyzc9hEgiEKBwRKRxlGtN1REhtPNCmKqZZyM8d6HKBoYhhruw4ZxM3jseWmF5fA84Fz2rBqYJs8cW
9EaLZOVRsdg6rJcad4z68TYEmtAPgHcZD3PEPi3VClg7sOQ/W8xU5zgZeIwYBh4dOVSMXGLk3VgrEvWIe4iqtWdSIdjk5QOBERzuonApogiQWEGuquI6
0oZgORVJBy3ASZ+ShyggSCelnjRrHKGusag5Njgq8p53OYicDKUpFKHE5ziKBwpWVGQkIJd07mobOBLyUcKLqqlG02MTiCbL6izmcU8QhaMJg4KyhRJa
y0EUcUhWV07u9VxMjCWTo2Twg7qiwZt8UzgUQpgsp4tDKc6wNzh1t7Ixl1OimIAV0Y5ENQiw2xrGRBBEE0Cxt+K0c9Bcxq4IGnxkW880BWIri6MJSsRi
Hg8Tgvw209VeM03XGB01grWBGXyoy3F4DEkbGQZGRXM0LsUMQxkCxyzarRZYgbEIOKTve0G44bQkNw6Wu97jfHLy3MYQdAZQkjQmyGhoHTvABYLTjGBw
M2KIpuU4njYQxwmq4gTqFPSzMPwMOg4sQDL7nFhPqog5dmcXAanA8wDDhIoDWMdP1VItxyc1AO1hQ0QLBYOXFzfNZZxYWqO8hs9ULAcw+RkjPREON4UD
kOjWQ4mL4h3HIGIfk3kKBk5ilkQZN2YFwLK3daAUIwXs8mqa3qGdWX5QvGNW85NLKiGg4C09ChO8z1U5ydUOFhf1s3Zh/Yv/sQiFffyujo9kTyd5zO5H
teDpHLGk8YedGIyWYeI7xxOtgaOod6MRT8cXgnN0K4TOVvTxvN3s4unvBxMw7gvDjZeioSJKzVznYqTBOHWC5EW9ZmiSDRjSrBuNzEYzlE4oQk8S+X3I
azcp2zLvMUPhZgwzg5iOlzre+ViGzZ1wzjZfPHzPlvXPN7FRjTQ+DaIFvjWbKhTGq6ODwc9BXHMgbyFwJsMX6gc3fICYBAaHFZidiixYtdFDrnrgK95x
2nOjN2LGBMYZyiA8Q9aoRVhPJFmqiABLZpnsVhtQwwqlpD10uU+UdsEuErEvrddFc/Udj6iRsR+3t0Ikc12HA4me/FQoBxCWKtyOQThkX0mGusU1o04k
UbRDVzrRrrWjri6NsMap8KhEpMsa3vY5tu21iyaspA5Jqmmmhh0u5T/vnkCBNNQ4A+CcgYIk0TztnpwhkrhCCiyS2Wt9zkSixLl0kXSTc9PcD5qgRpN2
33z0DkcHo40HeezKhO25jbYMloKyt2yCUvSRz53ogoLDKW9KQqChvdA2yCkrANRCd1SLNdswj9FKa24HdJU59lxj528t5OLOzs0yiK7eucZPN2hwm1YO
0BUJi6zOpqVysVCiub1L4w7iofq5EBQ7rF8vZyGGQCAKA0d2LGNVWghBl2rIZZnWQtmDsC3o5ihORbNAGCzXMgbFswbYA2wElFx4QJ9ocvTzvI2NQYTC
GPGYMxUo1SNclSXCOuYf4RCi8ppfXjhAh9GmevTRTNOBgyc8b92iaENUWQhwD0S/qNkXy+7Oy+vel6Ig7B7ZQSbXbPKKYmJFQ2z1tjeJeuz2wrRvACMB
J3n0Y+hwd79znXnpr66kdYkOMdLAfLYEy3CWGQC1vcCS2wDKaIY46C4MZEYu+COJiysk5ImRl5SNEa9g+76XQThwbM5fIgNWumOSEweE5+WEHbugCecK
eUCaMD9mUfZh59Q3ogR+Fp4dTRWvY3M8WmocUC6OM6y94FJo6e5yaFJShzp+FqqcjVJoBE83Da0FRFmzWagEvalrp7hoMIO8GKUx2ztQLYvbnz0l31sU
fjyw9Gdr1S3fCOXGxsM54NcbdZBduTyjwzjTrveInHq1BtOMtvHfjgut5G21rZWG2FyURqvQwurzeB8cZdepHjJ5drT1ThJC8aVGzZ5Olraw9FbHhoK1
BB3STKhrZEYhfZcGgWplv0ioHjrJsMSt6tBoGei3lzKQxLhqGbWllLhpAetjbZtdM4BtVbXhLOMWcr4TMABLgY168bHoXJ6WzjpgqaRgU17DQmh7MGzz
NnDmnPkvKmRUoOOD3qmxdxgbDpfC9sXXkHe06ZOZLvxhJps964ytnnfNvi5Cdy+DJAqEQGE0Z4ioDwMLRiazEIjUFUg4BArDDJqHIa/1YY1CB7FpT9mB
5Sw/65SgUpZZiChepI8PWjxkaG9Ygf3LAaXtdwvvJftTWP7Z0Ev8vNEHx7mgknPB+CnDEA2APBQ3D3w0+O6OClhhHMDICZcAh09Jnp8Kqa3gBUCBs5LJ
Ef4lkxFRAQwpLKLf7jelmFK9vD3zyCVNt/QBNKnCKYgUpUoUNbbB/1DrHkdIw8NUGA7ZryHmiYLgmtBaqmBUBppDATBGxMQCYBUCJVE/FAPRHK8xVqRr
m7+awgROm/nANmWlP0YH8r88r/DFXzNNKYbNchmmkYs4eDQWJW9poJThVsoJiEHeMCxwju+RjOYOKqNa65i++Ljg0NBPccS9Rmzhn5NYsrpTVXceoXRb
Q2oN87bwpETZDkNCrGPJhvDAtRaOjGhIM0C85BDZ5GFyCLGEhivPpYuOH1jnnD4jVrGKIko4Lebglujgwk2SMcqDhaEXOc7u9Aa0TfLRAwwIzm5MXYXW
BSgtBGpNQQcqi+c3DW0V70OYIlGuMJcWyhkC7jFmk/GOHGqNtpaaY6rUiQsMA8LZTikE2wQLakemaagPvCdeSwpe0XAt9ujo0qzrwQHibj5nPGV8HVNU
PZ1P2loovMJNWtdLic+0ZGbWQY4KE5py7Q8eVOJo6BAKB4hF4788aUzm3677dPrfIew4IGzo3h5pHTnTpFrGZpzqLfUakwFk4fLdQu+3xAkQhzenGX0e
CE6klHcQDKh0bqe7jjfSEYHTiZ4DgKkXVMWOOQnd6wIMwzMOn24bKaQR0ZtoxxO+KTl0utjFlotcZxjTDZHK0RmhS5glhhBhEuAE1FxXME3EHPcWyqYJ
2Vt13ig/EasiRUAbcWKgOBKokHCq2Y1QJBoA27uLtsw/eZAiO3PNiuevfxknt7eteaRB7DBUaPdHZeO+g0LhDXvtzztoTkQV1fh0HuFDA/AT9xfdr7dz
kJQrThCJOwTUvz47+VcnWsg1JlAYexKIqASHKiEGgAJpShalYZcBX1tp8zFFpRlnp0H/WlZBgMJxNCF16p8HYeAqi/pKJi+7h8Ng2DsgFpFGNffT0kVb
EH/qxbCoDggIj1DDfseG1gkq/4RlRWJgGEzJkZRJNGVArW1sBEAUINoSoHJ6yf4ESKBHmbAny6RRzy8KhRK6cbljApYVptyp2yQ/JwLJkQVn3lcCDA0V
qLS2W6jLlmNELly2UQS1zIxtU1TG6BiaC2CrQq3KyUHEQMgoDYY0gjeEUlCqJVEDpggptm3l+zsqB9nYlZSYVYH2D0uUAorbifIPsKIrZV39UvnmOGYG
YzjjSSlGVUFIZCQRMgdvsU8+X57i8KliVfR4iB3v/mWes9Z4pqwyNBq1goqtswQ9+jMolTWaGtmnRpxCvRhR6QzV1Xg7cYY8Gq1jVMg3La3jLWwzWGSi
aFURiw1TQyJiVWMDG2UrKZjQ2YRliFleQKLKQ3SQIcjeAhKAxfIrnPM0OHBd8GqFgltYRllbY1h3/ZO5sS/z+Ov1G9zXDoujX9E78B7RHX8BjJrIqp7O
tRS8OXx8lH/IYAeiEgnAHxRT/i3E7oDmTVrtIq+/+v2Qe2Hs9mWfiRk/th9s3s/lYDhLauNObfCOWrOZhmzUbXDTkhp01CYhzbtG0Isk2ChYXSTAOgdA
QlQ0kDUJqFMhmdQ0lIrqAeWqiNHDm+Ly8ku0ItmRTJTaEudkANhCfPYaYhqZwzDSVoIVf7I80aZSxYahRsGYhP1U1JgOjR4IH9d/deQecpETHf7NThVf
pbE+1JNohDAkKovcZWncafYyBeYUOUhJj7YMg2ziH4Kc3/yFmIawQt1n3dShERia9/vvYOMztt7p4w5fh5dj1RggSCd4meVRUHizCyhiZlRy5TBxiVVt
T94XrD1qWfvfA8nHGLTz3gBwzgY8a3Io6OSUgo1JAhCEdGuI4KrDKmXKFhWUbBhLlDcQJqAMBGaKMzITCyWkA2U5ngXmoHX5DuVpOaCy/tkEppU9Xu+n
zs1rOiaT5pkNfhd6s01KMP15ZrmyHJwBVn+KjGCFKiIV25ke1MYp1AoondYykM0nJ7RD5+nT49Pj/wheuleC/lNRTJEoQl7gNhHQsAPZcwEPrIdgO72U
YOMOVDFYAjfNMqYoWtLRPgmHxQ/dwlk+CQsU+OM+OjNFqHquMKiqA1U7H/ne0xKGgf4rTRL1RtJUh/dhQRdUlkHPA6vLzbcCQfcq04Xzng0NYNKSnV6C
7DOWDZcu8JDx7AdBEFSB6ZIfKCKEX6rCgoR9BX8YdKcwP1qnuV6sn37D7dB9hVE9uLSQ4u/41pjIrSXKFT9Y/Z9fu0vJw9XcwPB8O2ZiU2VmDcd8ahnd
q48/euMwM6KxR3f6pmod0+htTgCoT0pFaeqFRerIxRIhhi6iwXI27WRXUsNNJBexDtjTKDaOXqFovIcZIkRCy+Lp20CQSCCSQxJtQEMv1lcDAsaBbmhL
kEgkkEDDlC8jAk9SBPNFspdRBHOUWPNjEGCi6TEohHiHLraJEtDxL6IaYze9JT0LLczAy3McMziwZDaI53H2NEDCmG8K72N6wNXviHjr2Z6gbWiYA2NN
WEhaWMKPaeWE4mT1ms0eO1qx5zt1ZYlkg3jDGKmWHHWGs1m8V7FbLJKg2wIDgO/MRKTSSt6gFU9kSElR/mnbc0zTO0/jh6urknlqbfkqPDhmejMEkwGz
04/T7HkyhzILomzMOPN0hZ2DcWPbSKTes6AcHHJNNZDzfF0h9sNdpzv3IaIHQwWDZW9BSKZgABYoDbCHJIu9DEyUQDsj5x8kNPb13Sj4o6aGHXUx8Pa6
QgwPF0TUwlNyZIDR2NBsy0EMTQctt4LYTuQCmAvyBM3BYOeY7MA/v5B57ImwncqHlFMyrQRAAUI9es+bQga5AcTt/PdrRsih0eR752XTtCQ9pEMH1KB5
iiYHi3qUY5IH7pPn8D6kNH3yfBb89kMgmIoidyhRjS2GDWwGoshDTJDaLtLRCUD9Ph8QuQ0ZnKNpD0eL4O/1Xsc+vfpMYCz5Wp0zyPWXwWVw6GMYhcUF
07glAgi2LkU8g6EZzRmcoQW3Jw4twQIGJn5yKNC5IPhlduvGWxw5ODPDXOR6JyxeBP71ASP/OLia3Nu8n8GTHjbjgK4Ec9kekKIsaJYsxB3I4+zo/XQW
VHm4Tv/E8A0CZr8X3hZGO0gUOF22pxUGxsHIS+vMCJCiBvirxhYWdctc3ndTxeLUhfWFxsGAUMaxJBIrfXT6yhrHVCpnHkmDX1J2hBM13CE10qWNilp5
/URziI3wlRRWjegwdIi70G6qCwmxNWEVUXFItZMYYTxrXPIxnHBHbPI3qlXNSJaTXFSR1jTyZrmWoTHLiKeJrkC9a1maAFbZtNoMwQMPeq1jyydFaGuM
jjTAbkO2hvFDrV8qe6xpRupmD2DCNrflOHmO+Yg5OolQe01vPfGpGsuSRc9aHaQMOp6FYpw3IGc+XW+KFbS7I5e+QayhvtKGioGzvuNCKYZF9iuFFVG1
UUvqGGClRc5yWA21xBYTzpTO9h8nmjcz23m2fHfwe44ea2itEKw8QuEFZ1MmGniKeWfVd5EtZMZZwOGutgixTL8nQuyKhNcy85qI4qNDroVk0z4HG3Dy
1TQxPMnoW3Z+pQoZzOs4wrnDxPAeHgQIjmYoxma3jQpDciKzI1W+BAWckvw1kai6VpYNO+LxJFOcoIF4mUscOJMFZxmRYnLrWlBFPxy/iujp0toXWeYR
Z0CzcHmK5sFrGcVKhsFjjDipyz56wKbiN4lYbAHVQ+NA4YkZbPGmrzioyhz1PGdsOtrE5iBxrmBjUiiMPzedQ6Njcd3AWun8twOIrT66UgdJnJno4adA
QMpu2J2gtIk6F2RaarRLyQbvvoOMdhdXVOM3Cqt5vxXKsY4OrISYERam6UVORZcVVTpNLPx26eQe9CewXYHkEFxzmuOCZetb6IfJy7WA2bcNONQ1XQ43
fQIMZcZxfMeoPNyePRtHHdLWd/DOwIaFWV16YV8MaJliSovV5rOFjeE8JZij4U87w7eXQcSOr40eK+2HIQtfqHVMCEZHyQxsMOfUROFONWz0yVOqPEMD
0mgSkUigX7P3gCHUm3Di92qeEzuqrh/PrRobfNGCCozHLz53fa6JBJ1znITjinGbZh5vbxbrt1wQR2a8gSAgueK02a2/X0JjfDh52CQ+A9oYCFMCbmec
8SFLsm6Ji9ZSPPBwwiigqicDyBCqaHvYUEodZB9+755Bfm7tor3Qs0WT83fzjuVfXWnc9rT6vhhWvcbjI+i9HW+0NkfCzcCF43M5Z2e8hp0nFGkNhAHH
GpJ1eZceN64ruBVENDbZEbtY9tWFkKgNnCNFQMaRBHBo90l/hnyW+hH2TbT15V16cTiJxalhkQpQQgGUDrDV4YQQV72hEQ29QKALCJdoIkggmIEIoGC2
wMmYCAuSrKIDPESVFbPhQNM0gVKnwVUyEgpeJZkDjKwykWxOcIw3k9sGiCZqCoKRKaQZhiA3BxDESO46rMCXQDAOmyu5a3fE4xu+sR5APIpmkZIoAloJ
CJYpAKISjihEicuRSOKP9IyTUIUkSvmnluOgTZCAUznyzIKaFoPjHYgdTGGbXn29ghfvqSgpDi/nCUpEQElMssMMFRSsEjSAMSBJNJJyQBk3EDQMwNCe
BifDwD5B/Y/8htD6/z/psWvX4CWr92YWufmJ6iFXXf7mywnNPrDwNcZpAZDliD8FH0liRKQmEoYCBKAYgSICKKJXd+JzKPljgGTkGTEGS5CwkgbAe/Zd
ESnQZMssp6YwRga80dvWvhcKuhV7A9mgUaZYqgqKgMK2pUMYmgeZCz8vdee4/WCiKjSJL54zGTJw55qDZN8lYO0LtDq4CnG8qptDoSHlEiDCgSGFYtkh
NsNnQPkeAURMdkcsiDMMklyUgqUmR/nAhySh8wQD4QNs9p9N/zsFFqnoYW9mLSe1MJLMUeH3zO5mOnDvtCwl742N4YPtDyIJNyoYx/Bgoxopqg8BWJQa
KAKFaFCgQoAxUNpRNBaAhcGEtKAkzJjMCssYolo0rSymYYGUbGFsSykFJREymBiNg2VC0Za25gSzCBVoqjKUtIfdcmWlhYVbZVt+tJjHALQzDDFhbEsR
Z8IZgo5RtFUUkKCwlsWQKlSQtsBIgMGiFLQYIUo4VmZTAIYWY0HBxxRnSkVjYBStFpjimRG2MsBloqCyVsiKoCWpYFqUKygoP9JQsMOaXLJASIFaWUGI
KCkqxLaLbUWlljBLAxICrIQDBrCZAwsasSxIULHdNJoNCoWg2ANEKOmzICUrKkPq6/R7sm9/vs5TkoBvHgRqH/DDApXIE74MYE1IFARIHsUbDbFBBwZF
fDjdf3FsqBvIIbwCD8FeIf6f82HDtRF2MfPt+HXE4v3u65F/0fPrneRH0sOFDmpMZl+LXLCO/ovDtZtaFGCRO//lhn6mXVKCCHQpTq5SnENzboRDJvRm
5Bsui6xEsS426TSBiCwbNSqXMIzIhicOJp8+pMp0CFO59QDtwD6gScY+/VZ1/Lc1SmJPne1mCyfkmaKap5yEO72/VnwYcM2Azpxx8g5g9EkiVOSr2P1n
ADvk8o8w4f8UzPf9/yN/qb/PA4ugXMfViprSsB3vqc/Y3YH0oc04pkB0ZIAU9MY9GL1awF4MgGTRCfxDBiawWj+EBgZ8c0aMQ/ahv43fBELrq29oWJJ1
oYhNsIMFZu2pL9eXPoO9mk0rPwTupET7LoiTqw4Q7+XOZHG+23hrTQ8wbgg00vZrkBm5MKT/l8VAc89d8FwVOtdHqLyhj//0OtdM8YyQxLD2iOxo2G29
+PEoja4hBhykQjTVHmvF+r9kezA4Tm89JmGGdxEiq5TTNM1tdbqB4tuE8KyHDUm7Gfu9F4REjQlB0jR6xG++c/DgC8DEHLY6zk5P25IwtyljCkUFJZpB
nE5WAOLeJyiigbv3wIp6xHxZ833GDGvAiTkXE9nmoid4IRpA8ko7A8CzBCs9jvJdCaBCsKqWY5mKtG0BBVVKD+tK44H93IyGYCQU5HDCaqQoIw5+m+vx
Ow6eYoQNGQgfSYfFnjOFWNKWUb1fBuiTSTIzbCHSGi6phlrblgLFlbjLBrN5LFbeH2O8tZtG7tYqU0YnBVURFPUqZxpN31LmPRREeW5Du7+B9aG86ZV1
IqhlarSCNJ2AVgHzZXAtFg6oSsJhjmJbIDmGKKa1YY20CtYpKt05FyW0SsCNrjTIVTMCoFQjcMCVFjGVxFM/cspqU2lTGRGRtARramy4GJCY1VpRoZNa
AxxJDSTFM541MibdsX/ohMcdZVxHLbSjUalCCwgUtBrSSoYrDwPh8oAXCfI9Cy2AHzwMjHwTyzhhUpEtIfNfnwbn6etA5EmhIZp38ZxOLLzyQMTD5W6t
plRhO16ngm0VM3uINM8WHfghvPwotpryuNb1o2sv0qwXa9wUqMJChxgRKUXjIhkDkFKugGtHnto2maGlQgmRJEJHkvRhzhD2FdnE+09qvDsJ6iR+/MKA
N3QL/4wD812DY7uZ1lPCXoBtj2fSarQaVeilAofmMUAGdECGvYvT5ShMFrVer8D5/Yfd9YWED+9P8bFDBkYd84bzbYy6SNBtL5msQyUr16wyANS0rMHA
lQwzJKilHJCYKQoDJD/4w6gTeFMlaaSjMxPzmk1U6JJIrgaxA0UwOQNQVmUqsgtAYwVSJUsqNiJLSqUSswOOtEaiYM8kxR1KFBDCQZbIJGJAQRinS5gd
fz6DANUqVIKWIYm3IGNgAjqWBQsbC0VIumGAOqMxUiFWZYheEekDT+v+FRWM/unjDBHOy0bWmDxqJtlkdg0lGZlMUwvWTRf5yxCBmCRgHALoCwP66no9
HofOZ6zRzkLHpPoF8S22oAf0wplqxsl1CVREuaBwhmQigY3GsQRykhiSWJjIAiYoi6SGJAEqg1UJYZlkhhOoDIJYHi8ed+0nJ9vq5JALxgOSjyENCOS1
QEyIvkmW9mWC7hE5imFRAkCUaB408RAMRyAckZAjA9k/Wo+t5cPCXim1REAGJ1Pw3QA+KrAvVHAiElpEmEKBBe7uBe8NEG64SUD0Q8PX9NHlJ4P40TbN
IhAYcuSIXNU+JY261cvNti43OjbLbeMDlTVD9D8ojEYGcUjk7e4AE9kAQ7iESnN1iNyEP5VeuHlJ5oFwA78JMd+71OZ5UZ1mZqTQYZmamAXZXTwrej6S
HHy7jgAwJwdrnzjA02XObbO2ifyZVHxdYu+dB0/ZFlU5vAkmFN07mw+OsDXIzzm30V4nFWCdKArlUIcWBdCSXYBEIxCBhCxKOQCGKBmGErkvr0Bv9uyJ
3Hh2TpHEeShI/+Jz/1cyr9h/CipA+uDKdkYVGCygmXMCrWr/WyjpGIatmKUsCoFSqysRcgJj77EmCgoCmSgoqLDLfZZghNVtFiiIsARERFBGIsUZRlFU
G2SorGFKUBEbQogsYxiC6pXKFY41kRRWGmqpGg1JZY5JZYSyRAMrqnFMCODmLHKHCK2JcsJwhJaYYATaKQ26tkqQUigCxSgSzExgpKeMnCHUUpTEUhS1
VUKFK0DqDCIKGCIqJ3zIZTCFxtpyAsxQyWW1rQbzkOp21iZC7ZgpSMSyMpUUpShMMBChKTAQySNEEEBCwzBCQG04oBtBjCMxEbFQGhibkscChURIeUCq
OBjEMjJmYVJJBGrJtQRKYRJRrDIkiSgoVoISBJSpaUoJpqDmrCBhBWJMiAUIhCRt8Miqfpuu2HeY6R393t2TIfaIe5aoKGE0dQgUmcO2zCiub4psvhL2
ZxBeYHZA0O2Cn+aFXfZB2ilHkHT/+c6QYQ9k/u8paViVKytltLa1hGyDJGmkwgMZJpiICmoglhyUyTGMJXJciDMwmJszErCtYUigKBkPFnt77P7WjAlS
DC0pSlJkJkJSFIUhQUlERQBRSNI0UtVSFCUJEhBCmLYRkgGSBS0UIlIBkORQtCJQjQUqRKFClNIEQpQJTEKE0RVUlNNIBQLE5LhI4iDMqJJjsZdXnfc8
S3qbXblFek7T6zSGolh29WRT/ZAhBDS0exqgKVKqJQhBhEm9eCcYhUwagIjEML/qwoh4ye4CaPTR+96TAftu+/bVnBNPMDbjNJH3775zFe4E9gemsSL2
RhTAUjqHCaJhMlylpH0kJhU8oyB1z8fF762dLRkqFDhha7TMtKkFgUBNDaiwMpVhMwXy3o0ClNYZG0ojSpodaTVGZRoB3ihBFQFkOkYI9AZDkcAgojg8
TvU3O0DQUdeIcsWQUDjkNA9hcpKwUPDItv2mult4WtODv/VjxtjjzXpUL7TwTuVWk49yp6YJHn7fB7cegeiQ1NU07qE90QKfPyjjDjPZXoiHYUk+5OJN
I4Ih8twN+BMQ9oR7ttH54vT7d4UabLZz2QDIvn77uCe8l7WsU6hyYiSAtlE0umBZkD4Xc8GFfK0H209RqHfyLo3D8u0PUQZAlOgmGQ7CVTEDEFIxKUJQ
RA000MQJQpdkAHQ8dkxUgNl7lkQytfPzfk2HH+Oxmv0wBWxFhvVxJous8TPwny/u/asPU7BPwZ1EFEPA7CckPCW0YpSpRJ+rBTIAX1y5EQibQGMkyJVK
IX6B7NYXqpgM5f2LrkDpRTE3RMEcRHjflLXxC1UaTDEMush/l4S8k/OKK98GMUiBkCZIgcuziECUHGA/kFeL7XhAESITH8R7jjsdsCMgMkLK1tiLW1BY
MbVRZWJaoo1sbZUsSMoWFawrSlFktRGxSmjMGsqImcIc5KgGIP+pxAJvdJAP5IsgopKMHNFHOoZFzkjeDdUr5nJHRD8BBLSnLf3CiPDk5ANsRCLJCBKn
jzE9W5HqnPZi5JG9KnzMsWTUtD1QUhtRYopGLwmBEODGRalZ9j+J747jCL7aLRU1BP2yfjE/i56h/gde7uE8NYqUKQEf4SvmEO4r+uBV3XwAfX7uFeeB
BZJGf0hFUhX/SQ9wvBTlJwOMd0H2WowgzaNTpiSlyEprJipabhY1b/s+UP72Q9fyfhFP4EKmffG/McLYDNCFqqNYloLRUWsVtU/lubaiLdZmrgaVoimt
NcolKla6pYmklTClgk3abvnUtxGtmJhhW203ZmNkUtE92pXIrpkZqGawomnoyVojHRcwwxSrdZCpUFCiYrBS5SqMI7LSq2CIqOLI8yPE222VgYm3DLca
ZKqKazeTWFKGMoyLBZvKGIOkYtoVC71k2b3DEVoMsVY2UKqwKZhcpjjg0b/f7PUvTrJJ7d5F1rzXzDAQ+0OB60QDeU4qLson7p/3yPLRzhyCkMsIKCpJ
AoCqf0gyQapAIJTUgGIhweSGppE2kA/EgaVHCBD7jwH8bT27hh+JMfB8+XcdFOKAfQ+KHM15GZmExQ5CYQFGGOKS1FCONdAxfkkuRcbJYwDTMFZJh+gp
rVJDkqAjQYIQQYQUjvJQUIOEJSY5zAkIVAPYftyHKokCoqD7/pNswapkbBhDoF5CHfqzIBD0B3Hp9Pqfm3AFDyZBByrTW/yNaaX+ODJygc82cHNNpuT6
Q+lP4+Zua1DnNW3hL2uGCKCERgtcblYVFoxNRCZQ6Yp93Qhep+romdP2l67kdkqwYYasg/s3lwurGIqKKiufLmdL1LkMEU/Ia9WVE7Xozua3Azkp2LZM
wZ29/6OwKBJ2+EJAtaSGycvD4AF54MiHv76VFDRDUUQyQTIESRFLKQQUpIFQpBCkyhQyyQ9oMIJGIiAbuxGwyphEiFWrghbjV6NvCc9D5xVQzgQ3oCof
diYolA9bIX7IcaqUooQ++yaRyTJV/KEclpQiv6jEUcqopOEIDkCrvCBkxI9pHJV/goSVg/goi8prIsBhT3BSpjVjJgkzKOmXBGtFJ3cjgU0CiD7KUYqI
FQCz1sLwFgKVZooG4xBkiA5Yd/m4AVH+I0RLhGrUIVUUoYk7WMuuTwPXnCk01zmhiOIHenwJu4QqRIivpC5NIJ72TRFC1QgagLnbOdj60OAb8T4yB9Em
tpW1C96IMDIOD17VNb9iwpQ3+GVgywNIiMFmT8RR02gkUUCKx+P8F8/epPNCYkzLCsouUPXAJ8ZGSfRVNqITMzBU+RLx2QlBvDcB4+VFiScy9HqPZ7h8
dsNl91WXF0rzB1affGDwaApCDCD/X9BWAgIBgWHJ2YPN0SdGr9WlfE5YUgcLyI7NQqeltor7DSd5uLntGzCxkpHAJj7rEGk7hzxUsHCA1OnJA/VgIG/F
tQ+W3cOPEDX3hIA2BC3gxZC+QEPRYh4DwRBu6aBhSRRi08q8CJJEIUXAUABIJuYeVs4OjnSINEXQQ0LFFNONTBjmrvK9J+7XbNHBj6y5kLK2njNUI7zo
/CyQ0QDmdiw2RJ3CPRF2L0LS3Hk7mtgauVJ+X76EeDlLjt9yQtC62ctJGuAqoixyxiNsKCpFWpCaywgoarBbAUxgUyUcGBprW2amhq2wMzc5I+5FW5A/
GVD2PtUD3aRZ7a32Ok5hDatUjNk9uYfD207K9XTO0x7zu8kqDzNcg5iG8OsCvXc99tvzuW6kIIBN+kONAX0smiD4sw52w/T2H8DpiDnENutO2ja4qrGE
djUOHKZkQgZwENM0hVJ6oZBb4O7rA2GcQpgaVMhCS57qfyaejYDvsQaRMMhak+zSDxhIiqTZQ6SG4eWxynxsQI4GYYSZKVDjKeWC6SCwv5+zK2GBsA2I
A8AkO+H6txltmO860QudUqCH9KkO9gKCixFQHrI+M6CBoK1KGBFCyxQUU1TVA0RIcoMigYhiUoipSKl2gcnU5A6grAkKSLbMappWqChCpYKCiICCgoZo
oISZgRiQNrCoBRYFxWAAskUAh7f58jXf1llt2on5Pwf6n75PAKKCjWYQZJREUUZALRyykTxSk/2ksoa0V8ZALpPxkJyrQF+IGPSiS1EtGEyhIGUOPHjw
7Z7p3fP5BmIRmNKSC5AU0KRD0Tv+0NH9ctTYD6wOBqF/JH9UKujRH3/CfEQD5wB1lSikTv3xN5NggShKQ84UTAhgZGCkpgqIZmlQNgNoqHWH7jY20EkU
FMBJCy0D9ZJmPqT1c6R/odk0SQsNiZSZklMgMxilC54euXxp7QPv/IH2gVAhKPt06JbRKSZie95htzwOEuhdvpYC/F6AhwebxyliEKaCCaWh9NdRN+5H
4yURJSFHwAdpkkIqXuQO7gYuIn0kE6ofywkQzFLMCe0hZlVaGB3Vx+ngiH9XxATd+wZeHEiRJCh53LDPh4D85+k++A5ARx9MPST4qIdmdaVioRZC/DMM
Y8pZJxrMOGLTFy+to1kbFtNhN45VirSY9+INlVUENGTHHZ2JoYVoLgNobLqA7idUyKHGJdBYNs4NrWyvSSXKhNI+8J+o+kqImEUQ3lyeuro1WDJSLJWQ
bYpAoKLbRTIRgQrD0UWjQ2FSBBZiF0+YJj7e4kVxA+WnmNsJsmcXJn9PkqI/gBpMdSgdHtT5BoYPgzx+gokDBbEdvSknv9MVz7dSNL7Mh8k6eMs+5kOQ
12MhJnakHHsNRU36346xJKZmOeGRxD3cRDyRDP593xQmJ8oTHGXGqiKggmCqFiIikmIaSBmd5MaCEyMJPHzX/tICbJuEAR7loqihwhiGMBfNp31rWshv
DFJRhRYqqMVFU0bx0Q6mjHLMnEskwIJoJSFgZoA9wuBmfqYWpszkXAe7OX4TSKxRgwnvW/UimjJ2FHtKAmQqQrTAokmnL75+6uz4WqWgH1CED2/ov64E
HZ6PplfdQ+8FpcP3XYIoTZFthhMCT43h8b+t7k5X89pPJYsP03WN/Ei4KcNGJpof9uda2d03ji3CMGY7zYU5e2pSQY7GWLKoN1RpWQmIs7p8dSFgpxsS
8Ohq9TqZqBltymGE8ad3o1KszLw1nALCLRrUjLuYGMNJF+pRmyvh61mqQgqS53lOBIwhUaeVRixkTkJrOLPAt/6lhxGRDipIcmXQE2fv4be3hf7dCnqh
OSfMgcThWRFiIyAa0idaL4W4WomZmQGNq2pRqwtiKywvp5T2+c7mPwvmw2yeB4EPARE8NeZ1Z3Q9blGu953lA2RRO9LoXTfFXsbWSYvCYzrZI7AvhuXa
Rwhdvbk656ffEvA9NP75B7N2ry1Ez6pq6GT1XLhhjW/UU0vbvOEhoirmZg1q6QeBeo8p8o6SkS5beSIei7quh5nOiOGGGnQQ1PXLP6CNHfG0PlCclQ2z
wpUfCjXMr4D57sR1qhgrlsTK45XBKzbVTBSIB7XUZ21Z+50j8zhuVEYooVQyEuZSKiDlDHG1oJkpX4KDmGslG2zGkxxxFUVgWhTKY6ZoJXUIuVCqhVI0
sYVttRjZWNtFJLaKDBF6ZcbGhsszFpoHKYXJbaMRlqNiWlUqtEtKbElDKEN2zLa3bcCiEFWFFjWYVQRIxMTtmNDNTJkjRKxxGDdK3TrNXBYo6baAzKqy
NlqHZGrFRyVktIxtNUuREUmOWzuU8S/QMJVZCsCZqDxxhgNQoVylUxkRUxze1YU3qIqJuTLMYgwYloIl3A2IZM3soVl8JYUDIctVBKWNV1yJzTI8cDEQ
6koM2YXJdMNGFhpCyDBiMwyBXiM0UUYLFIIIDSCLVaokiQSYDcrrMnUhooYoIVpGMFSlptQImJbgqYWytstDo4GoWWRY0DTJKWut7I7JD+y6mXHqOFGy
kgsN6u2oKumltSsWY7YadIUY2qRiUdpiuizM6ERMMibXQIYZllZa2l/QhQ0F8slkiLBkYZArgZmTgMYgWEqsQkNRPEzE0hgsJOJJhGEJokMQIEksVUMe
hXRhwEOZJOpIeo/q8IfJM+HwuA8D9FqHUQ2fxJ9y1Ofg/K/4M79oWflURD5c5zWrA7opJ0n+Y8z0IFPm+2VXt94eH4P4kpuB/ZKG4p/yf7foeJBE0Qe/
70OPJilFhBZ1xhBK6ntk5YnYfezD7PgTd/awhIFIfPt8Oly9tkH0kKEPMt2PrmBvmPkwsE6/uJgfXx2y83rTyPw/Cl2HSUPhA9SBRVKFfiDodzkrRdCw
78+c5Ojnh+Ht2Pa/3j93j3y+C1GBkGYOEU4E2J95hlKQzjCrBpB0ii0oalIokxsbT/UZJ/D/R18s3S6zOZp8OyU2/6RhmX+EgYU2IYPTYYF3lYeaiZiX
GLDkQyY0ZFGFKc870YNM2kpI96zWW5Y1jSoNZmFE4sxQeCl5tmQGVA/SkL2N5idXpSnU04503QmyMhwQ4YKmCxMiDhSuMWH2TC4koViPdtMwHi6xQusM
MKi1vXN4HJtTvmzcFDrwbTODYdkWhjG93OTnNy8BOGJpnHast3yc4qbQyNMMaUWrp86UYu0zRgydoa0PvTe+YSo0DRGqdTky3OupVHJncLzoG4gyMnHO
FEzrKggrJqAozmuSWws63orlJ1ve3CRpPgI+ssajCo4OpyIa65EbGEQA5aECtQIohXLrvtMJrfNLxpOc5ervKkWbsjpinHEdbmDxlizZKMJRVhUUXBvD
k+QH2PiRpE8QD9g0fiwPgXyEL16PwvxSe8ITVrWlA9tzTWqPVtJWZZBuKD39/X6vaHsxtC8/nCfhDgaDjZrjfD4HDq+xDs3A2PunKlmSZfkZ/mzQaosW
IjUq0VrFB8kqKjloMfsLUxgYYWLitPZSxmJRFgKRR7h6O6Fip66/lWsfyPx9iNxkRa0z7FCRhRVDV+XoeGTYCc1j7q0+nD4/O7ZgypUH6qcR0krMSoCw
qiWLFOEqIMix0rWC6SsisBFMtrKzQ2R1SiTdArqljv6vM8Geb3sq+XMNoQ2Y3jF8WShV6UE62pYIp3xO1nFdS5cyoHBafPBbb8s0c09fXwDySKwgCJEk
WIaBGgaARBgGg9gYJn98IHaMgn9kHik63olwolKo7dYE6+qggW9YA7YR+L2yylg3gzngqdRA4zXe2KpSCMt/gS7a2mnAuCfBmaX/HLN4T93r4uYGBu+O
pVz1eduOnE2rV5RuOIyORTLsHbIzu4GjRs592i6PukmV9EhD7WHfu/SR5ndbdZ0Ho/FY/kkMCk7I/f78hcBjiV9qMmEek+kahpKzDJWF1CAUVQCZXY9e
jUQ1R5qCcT+RHzdtkQ3cNE0FRUU0I0NFIUtBMhhQ809RRPztf0jRDkyrDB0FNZIlMwrlWi1gVRDSLCpmUwiaCF04q4MDDJZgKZLgy2odS1iMZNMaWJBS
1KylFFHRHFhm2qKDkiFgWQpLQsGFkQCtHBUt0HN6AmKSA+2N6R1uOk1ow3ywXSpRQNIFNsBTCXiOGp69u0f0l81RNFchamjzQKRg5aQvvEUD2EKp+tHY
67zzvl6H9xHTxIw77mRtroYQmi4RED92mIoOJZUGj8i3La2mdTX0aCm5QiqoC024t3u4nH+zWxf0eouVnHyj/Y4k3jJYRoZhleTJbRsNAd0G0Rd02qRq
uTdhm9ytb3+/dMb/X90n2MNjs6Mp7SJzCiXFhp6JeOuch9VkngPiVzI+HfJjgE3IUc5uqog3qib6KBQBvLLIKMG0kY0AE86i0GDHh8Z8vis8jKqzS4dE
1ZOEPU+kqmvHhCwDjiEk7bbRd44j4pAgSSQYzPPra0fGTQye+uOflL0Mfxt0zT+OKJguuzPg6FFc4F9VrTO/ij7LuHy5k6dW0oFtallGtBUPNqDjWZlc
kWirWrKg5fQ1AzK6ZLGFjRhq1QYKuroWONRa1ltFoe1WQogxgIg6YFZdZglo2lRaxi5ZjrRciGnMLdZVw0OKILmm6awRKg0zDMs0gFQsTZvUxRBBGMYq
gM2M3hmUuZmGWKZjUSNaIsQMbLhYuAi2i20rjiRZmJW0xMEjJhaIgLlokBQRKAWlkEoYBhKEh9MKMT5ImevFiUKROHJB20LIX/uxR1QlBXbiVG6r3h1D
BEXqAh8d1E2ztJlgARAyh5Hr4VM2fYfVW+9E+GZTAcxm0xByDebRznCfVp6BnCcjyxEGQQ4BRHExDOivRBe7DypovIjV78zbpTy4aNjRm5aVA3bzJszl
KB/ISqLqbQL9vZ7dMYP0djSLIC7sDTM6wwRpXAwCiVJAzCwNDq2SFQgVOzWaNl5/aGuSagO2ReEoSICwYcUKxIbV47dajycWS2G9lenimjTucmmw4lze
+odIaRTjc8NSRg0wtVRenfCHHfVT+TRAhJVO1DoZp8nXB0HeMxm5STseJrU2Z0F6Qj/b/fBSKC/J8pcByLwHnqi26zMNOf1Z8c//J636TYexhx3+CXZ3
SQERUuYFGaU0EmDjszyw8fdgUZUFf9UhHh0/Cf1p+MBk85GgoRMQ855gPdIH/TEjFmApiAkYSSGGUmJBIRAwAZRA0bcEyOUdPPYdpd76EPjygPZAH1AI
EHyQ3/Lji9kOecmwY8nHZRI2DThzaDv4QI/g4v8/YOGVpbloauMBYsYIlINaCZEBAlJlKTfeR/HF2DF258paF9n6sgvNEDxhaHU5BA0wdPeHBLc/KwKW
kSYGkX77x5rnFd732tR904QcWAasgt2dCfoyzuNMo7Ccc7n2NsYp/VeFwx0m/0fgHOlo3xSGhRF94aBHZlEfZnyFPsBENcF0LjFUUDR84chaSVosVCFS
EtksqFpYA2rIpNTQ1SNZK0IUiZIYSK5bQZDSSTBJqcAkwIShFwYmByoxCECnh0kPxlOKJ6XNgjjYXXeVd0winqFEwDGQMUPI2/HnwUk708rlLTCTXKb9
fIzm3EEEioxU4C49YcJ3NJKnYYxNpL367E7KwpBkBln3ymZlgWLG6WthC3LjT9QieNEGUquYYqGJNxJKxXGpVqqWMDSFGAMCNXItBiSoI4ZPIjCRqNUV
QCwCKSFMmzG4TiHSsE58uRecjSkejCs3WnUdFvQknYDN6LGCIeicxBiNzW1Lg0PKWvAvPgUZqyTPG6xuZMZqMckUZ+bFgsQ52DjOY8Uku4abKRhrYvB5
QC17BagQXrcS7cKcr5jI2GNNWTxo2982G7bnMJoZ0c8VNrDe23rwo/U3hdA4Eci54Y8Z3tpdhOZ1H9foYJ9OA4onEQ7rwRyCj9CaQvLNCcuPuU0CwCGl
Hi7HhGTlf988jxIwfVKfQnzjint1qketofQlTKtij1zOtCyaotONm8sNx3qppJ75VUTYbcSN6yT6QmgegjkDXacYIGw6ahQ4ZS/ppGUIz9Xd4rg0stBr
fjWI7bsutzuwY09SqUpSrnR9zLdYb/ILQ9cOZ2AyD1bspAMEAGb+Fbc6DvIb7g9wMpD7UM47UwiEyOkq2wfDIgtQr0awm1yk8o0T4L7dfmvz2PgjsBJi
ofI/IxFTSDJrw3ATEQUN2UtwQEwD5djsC4qOEg2LEIPoumRjeNz9ZmV1wpqEk9DUyCIFuslRRMqyovaNEkGxRLXCj7QgdsobibqCGWqD3YwwO57dUeSJ
pAgU6pyQ17Oq663D/ooiIp/Se2djgQ2yKoEUQXKvGYZmWHb9673w/xPy50tnwdQ5xc48DYDzGNhH6XftVKavZ864068zmGPGBjrk9xkejN5BjNzTbtel
wzVu6Wb6UN8xKX4RJgriIlYTkYdMhkwKs1QJRYijBBiQNXJNBBCMZmSlZOSUhEDBGuuiYSQrM1LhreImpG8Im2m9Z1jcwkQ84K/7c0w441aN0ydPjHmo
QkWTY7ebTCDd1u7eq5tmtCT3daepd4jN51l0Np4XcIxXDdlMKm1HE1LjGA7zbdNsjN3IqNhVEV0Q7Ft4g5yG83S9YBupSBdSwRUNt5o3Fk4dHECtB5gt
jHQDbotH8np9r1s5XA3G3WQpblGQJct52F2ahp5HUUKyNMeTe8kSrGYY4yapQ+yZ5TOJHp+w71DmLxXS3tdSdhkJpwOXq9EzNFwyO83ecNA2ys23VNMl
QRCmWZxvMiDy15tFYnG6KIvFUSOR5mIpqIDh3I5BRXm40uOaTg0CTbvejaalhYKIohxZuFSfzwqa4Hk5vBqGlLK7YZXPT5NzWnATSw1oMU1lFjMojJK6
tkWBCpVOdZDEnI0ZFgLIKcWFgOt63q7sRSb1azGIigoKxWIhtwUd6m+NYiyLIDs4K5hvUwVWZBsGQZaUUKad0v86TjWyZJcK4CzHGRHGDkJdBmGMkcBs
iMYiuEYbLWYNLjLkBZrIxVjbYMViuOZcWsVsdsNu4mrVjrjhVozjc1cOE1BdUB76zHhxtlQhs8M2awDZhsKBR0NOA9znXzEJNghb3Vyk2NqpwionzC21
2zMVMRczMcY3CFdGEHXByQbVDMUHgPB43kwZH1oMZlsaOMg22h2CjQ2tQIKxKwoOxUGpSAOkrZShcZNjiemEjShqBLaiotTqI8ghlJcZiRpjhBNacppZ
ZKwVWlLbGJiAmK2hiCWQUOA1XVVYbG1GtsKLumVrlKrDkDph0wIEkM01bgM5YTbyKBbuc1OZC1aPu7JnwV1Ml4kOpj0wxoe/FDb2+O5FwzGuWMsRBkGN
t+ByK5kzAc05xe/zprjrfyCtCLCARgFbKkgOTstOobNjgUwxdEuURLJIh2BanNe2d7zbYCSgFEa04dGnCmGYKuyubvYtsUhYdBSAQSEHSLzExLOyABMv
OYKgzBp92Ke+EhhzzzznfddormrgcvZdmrMZnl1u5WUKajakiFssRjGDiOVMzESpGltFtRYxNFGYmDTzDGsKs3aaQYhsb8MlCTaWv0zrRx1wnYchOKeT
3zedq5BtNpKMDtCcppus6w3cpsszLtrxd/oeN6a4QkxGO8zTPkAjEy2YDpWUMElYkE4e1wFwk5LISgCQ1wiz0e4G46vRMya0jaVt5llTHmkNY7uDFOLR
Pkc3GrEWosb3wjMQLEG3aRD/JkwcMHoQXhxqMFiGO6XjjGZp54lQCB3YGmBCGJiQnCCKyHVMSYhWKJpOdXUd2xM5ymAQnCOiigBWJgrQJCHmSAo5MQBJ
tjk2nBAyEmABjTGkG5w/Xjh/QVuu+ax6o8JJlN5vXOAwcGijvzXFQxruqqimkkvjkPsSex+f48+XZJE5hCTJL0TR1TE8jbY3QNhpUBsAYwS0LAip28eP
rfKPG+AXQQTx+nM5XPHLZ9/T8JHaDkPR7ierCdxpw0Hqb7ICQIbnLdn+JHZuuwWugheMghlkdS2BnOWvSR9PJA6bPY9TesppuuSbMP2NAIrQH6jwNHr4
meyTnTIGQpQEkERAVFEmxgUrhmKZJkImoTmW07WCxK00kRBJQTRJmY0ruD9oIQQSczems6pzOjRdimCqppx42KtP1MgYkFJtUqFFXzBZCjVS71ajREUa
IhphvDWVKtrWWNsaW9LJVSKTGHFwyQzLAb8cnKG0rL8MMwcuu1wCsohUtsmpyMUFegYb6G0/1T118NM2S+OlQUikMcJ0yB4dpvOO5wqjhOWfOUnLllFB
tbX8sqOVpbEV4TEMGdL2cqYmHjHtKoneNZCmsIwqSivzUA2Mdx/WWakedqXWBQTuHwzP3oUXcggSKb85uDE2AaxcVyjnEN2h5BsvzxjyMkHw3Ib1nxwV
ES1rmDlsaBoZDY1mIQqVo22tlAslWWJBKQVEO2179jqAhpwVO2TJsOZeTEjGMFCiIBZIUQKiZIUBVNNC0UCYYY0tPCJdUKJFAuDcQgLCaQDRSjq4mQoU
g6naV2gNpMkKHVSkxkA5Dg5YbOtUrNqAyaEppFjjMtpSltUwaWoyVRwwwMIWKyyFqGK1KOIjEEFUDEHsAko1+kmWwkAcUUQwxODwjQsiO4pCoUlQka4z
GmINtABocK8VgzLkcGqDbUVZbZAQujDWNrWBNrWsp6SpEI5ANA0TAZAGDllgyRY5RYDbISqWrZbArIKKKVJRqSBuhZuZZAxCLFDaLlVNKFFIkVINIVTb
MFjiEERkiiYRBIQUQAtKIQiYj0MEe0Xl/XDuq9fD2WV0ccKv2KcEPmRN84MkO6XI1CH4aMTadi6JzJOkCc6M0a90NLy6QpRBBEeERnPov6e+qpHrxcG1
Hp2lvuJLNPSa4znTYImYJUlitG2oRYxgXKYuDSjUKipaRvIYTGCyTq2km+1CReVfNDGY5Exjas86hiY1lcPoa0lX+jqczADqGIiCqJBkCB7/IMLnxJgr
9KmthVBh2iqYhK8YJIyVGJCgBoWgSikoIgkhpCKCFipCoIMCVIYMIAxaIJaILMsxcimIMgiUAgwwILBCYKmQhzMkAkcMVzCWJKVUgkaT6RokiCGBSAqd
R4ACSjDgeWBoZFgE0yClCKlpQ0aYOGwf0GDpV9fUEOCbIKkJ64iOZKkySkQ0k9csgYwgMGQqUS4UDBObKWB8g4vHkbgjpggIQKUAhOfDWiMRhyFzLJyF
xhUMBjIoCgKIl646A6wvRc5Q8CU4Qga08gNCQRgLDI49gXrOlkQ8ahUJ8EtBKQ1GfhYPNToh3g9BwQ7SiF3cADnfCYL0SFMC9oUnCcIflc3+ioHlqVwZ
R75UCNC6JN9L8jXsaEufoI4q4PYc4ElA11bMWTd7sMdoGjM9OmGjf1IHRAIqgiDL7yCCIGGkDIAfpDvCpktSSoKaTUQhS2QpIAmCBwAidOQePS3e9Q+6
EkwU6F3PtD2L3Hrd1gAI779cOQ9cxpCgKAqZIu6cvfRYVj7WIylykwSVtRSlakFhBH0rAyhipQdQlKLEOQFCFNFPlPKDUO+YTXCxIgMhT5HnJBYDJ5+I
cycu2Rg6HyR9GLWEGYarS3p1d0MZww0JOicJynP5m48bOhzdCnCKG0w3XW7JFG5GcuKsmSMpZHyTdjtgOO8gTE0gxirEQWaNZjpodADTcu80upvIsNOK
kJEFdNUEpKTldbN1GsxIzDAgkRCBUKmg01PuhE3Qhjd3PjrhsruqGowohgy02JUIhlxxhFERzDCGKmmiLiGkuZlYwFaC2NWxQLZakMJoCiJctTkFK6YL
CyhoZEbmGCsNUKIjlMcYZqmQhbVyyJqJiiqUyTJaRcgyoQWMRFQDCwUcqhiEQ0UlELYWMIIsy6whbaogyKQRBCoU1mUzgyBYCSIIA6sohu1bZlJFNJQ0
zUTNvgpltKGwOjJNWm0uDi42DgOxoV+83DdoYy1FSiFgJuQMkNhIGiiRILEiYhKdHAkiCskV2QOXFE2U0PBDElwFMQXcDRqEg0ihST70CFhIgFGQhhEY
aBbUtLQsCpS2pUVqNCgsgjQSmihaDE0iEhy4r3edHW3jZufP3S5mZIPhVjPOswkGnBc6iDZCNrjYfJOzIaYgqDg2o4q2sS0YYIKafzmmWdX6dBS6MeZH
MJTkgc8T5RweUT4AnA+zdU21EVT19niPmAEZ5qaDQXMCE0/nCG0wD2wEC8Mp/0SyW9OnAplhTTc4yJXwBZ/cPH4/dZQ8Oufu3fdndcZohNFYfofhbT4W
udMNENdc5rRU2mr/Tf/g8DS6mymND5gyYDzqjTMjMunZDTzTNMlGyzxDYQbFTIpyzupR5K+dNnlbL1zx1qOzGVuuJhhiCHbNX3ssYhncKiw8LJUFigKP
acmE2apLNQBElmzrb7HN039nZmDWZcxbMyEy77RIaZySdFL6P3PlKC5CDsd8JuG5YEVvPVOeSiByNLzDJGi3yFII5x/RGRECe5EExMMY0MjY/MoJeIMI
FwAutHIu0QDo/ON7iqSQogFAECVDpM2AdSbpufvdzZTxIcVtbSBEKl/tzH+g5GhFU5QGwyQ/4Hz9iv1L7Wr6SSla2ika28EL0P9h+nNQ8onc+p946gMP
47iB8FUE0H+EKnkHDkLy9vslao5rIZLQj1OL7WCmkT1xk0VTLJkriDkBFQFAAUzK0RMEqhVAKYKGwnANO1CTQSsB7EHZ3rn7YAgIihjkJzJT84RCkH7p
QHTL7ZVyQQCkPnJntVQWisg82FJkCWJSevBYY9HHNfLntnEx+X4+wAPSaACiSRH13palBeIHMrBJhAlToB2D0EIduteMgKEP74CIvxX6UBD0O4APYKe7
A0d5i5IHhGTQgkEL/E0MwlFDz3TwhiPhHymzMED0gKAaF/0EEBCUrTEUkEERJCLEJEK7gUzL8RO7JZIhG22jLUpUEe9uuQnU0dEHbf974bIdzBShDCxF
Dw50QRBEmY4uAIdB/gJAdBfPc4evAwzFyAAyKAVZlTJBpO6Q1UNUquipUMhkMKHRiutTgmFVZCgpYFMlA/r9vkTv2GFbGyC3p8UzYYD67+HM6HAVfCFI
kGQSVRVIHWZq6VHQqKT2JZihFLbO+9563y0kbQWDpbKF4pjGGWiQUSJA5TCpKXUlGMlNq1aSJaIBoQtpbZWQrRmIshuMxkYgCCgoMSDyIbQ0wlZOEFA2
ysDeG8IjvLKxGV4cyiMW2oMjE8csRWCkNakKTxy4QQCpJo4s0MBEFhFMEOgwA41QejKDyyjWVWCQZmOYQQRy2CaoWSKrCcjOg+zZs+ie4QLzeZEM4Mku
ITVJL2w1/ZuxkySeA8A72HtafezeWIh8+7f2+myph4RsYQ+xLArPek/HQTnCHRqBgTdJSWxbS2FKTUQ7lSXy3oK2m9MsQoC0MFJggYICSKdGqanPtOJu
E4d805jCZqkjmsihiVgLRkiz+W0zXRXMGuNgmUNWqVpxsTWjckCFpjNlgWw6gRNpJJQ8U+RsDw+iYl1PlyeT4ieUSQ0EkxMNRSTUChMVLHw5nc0WZmYz
FAUJkJRJEUQ/EO87L3w+F3yffJemah+HD01lM/v7J3qd4fP4IfGAMgoFE2UC+/hH4EFt/pkH2FSI0qpsShiMr6k58qOD60iKikaIn/bmJWKjJgSvVOoI
f73Atvb+qT7G+eZCZBmYY5WnSH2TM/GhQKLaCMUQoWwBKgFELEyjMMcHgS9HpQQFIcg5FIGlAPVnFDQnFT6wHKEXLifY4ieU6hHhg+0+KElPu2H2CHpE
QUVx/AA2FwRiRQOQp0aB9E+mztHAoVfumaLR9gVfFHxoyy/ce5vVUBPcz72TZGTEzn5Wu0MokiIhmAh8z0PX6n11IRJko+qZ7jCGdBy/cxVMrfvtg6XW
tBWApNJZIJm6YjFYxR86WGIUDjyMmcyAkolspIKnglgmhoJP0pVQY0USpc8ONpgpJD0wQxJJk5A1UiqKnVpAFhsg0mnI4EBCakJSIEioKi+kCBmxYUzr
HFSYlNttNz21aA/ZvpF2qUOcU8SMlHUBFVCU0xKEBLSHHMiGIE4xw1gUjQhTSEhDRm+lzZYUSK8JcoHMpzGxhCpIytgAMELVayNkLZAqCkBEKaQyCkMZ
EMlWXMDCzFxLJYMrLLFbEoylKP5sw3bAWQUIIaEInZyacaUTRroMKGiOSXYVnOQxmReKTTNOkFFRjGpAmxoAxfcjubJoR8gEzlpQR28VUfX7WTofOWgu
8xavahgbT8f3cgIioIMgxU+xO6Ks7piKShaUKJWlrDEiKIFuZJiFVloBaS2MalaZiSAxlchMigaNS6ScMwaCoISkShyR8ppDaBwETJKaGSKWn2JjoZMc
VhNSgQI+inM8z5v2zS6PJkKy9O4eUD/sCF7tLBKBRRRX3mY4sGCjIh7wgxEgS/f4eAnT1eB7DNGyj9s1ENKx73iEIzDXxITLv+IAI7Qh5QCJDAGCYZTg
TTFUBQLZoMXUeUDj1EF+JUKiKCwVrKoRgMIKYppJAyVzkodEgrt3HdezPt/AmftycGA75ZBnYDx+gh7T67SAlsTEGQWRaHWKJrO4NsDQiCfWBftZx/M2
TmQ0fqlMgoAmEcWEXJVxVJJXpDsFpa2CIUGlQvxZFhMLSBWskTpYQGaLJ9AbDuQCglogHbMEUoDJEKpQ/bCj6bYgXvNzOA0NGxKbXzdtOk9wruiBt3Yf
2xhmKvmB/LJ69LTFTEFDRRET9/i+N4fVj0Ifw9RUfoVwhmTogopDmwtB5IeE7792VDA7+hKIeZAyh3zZmJNmo1VFMfE922OMlQZQjsbfbS0EUMtRMrUl
RCSfjiYAf04cfn4/0awmqSlSYGimIqQtQ0TKZNCPBUiQ6o/uOOIJ9B/ogF9X7X5/LgnvK+8PaxuCx21PfwH5l/0wcKwPucWzti1XtUiMv7GVolxFyVWF
/TbGqGkqv7UxlceKaMMYxKDhuJvKD7yGZJHSCO7/sNoUARs0xHwnvRVBfkbqtEYiVc0LzXSaQsTkHjOXmWvg5ZJmTQYAGAUhbieP3YrzXVjnigvU0XgP
jOiKsn+Y/P65pq2sBKxNNE1oWa0tcpXQszUoP2GiYlDcq7tUSVqQy0RxmZALIVWrCZcdTURGL2I3QOe6GhMPT89A/yuw5LOsOnSl6UmIYlfAWCMEihjQ
MwuSJt41bGUkRG2JOJXZmqbaSvaG4XC1IGoUDxFP2SIhQimCI9fL2eLIoBHcPgfPpqqwH6SDJVmF6ujtGQWLOqCAUmZ1vognP7mjGBto2xF4ycnyxW86
MDDk26IUzn+0u2GhUoyfQGqc/C/6WsOrozn4wbzkIibccir2xvY0GnrruDruP3su6OTW/E0npxFrwom9vIQ0Pjgy6YcXLLmbjx1/UWmAg5ZNQSIuIEUg
IxpJWAz+6VIAKpFWC5YksvJdNbaQby4SHCXB5N+tkNhUOOJs2s4dNFeu7mzerco7hxqBFnGp8DmTZVtGh0SLFGTLfQ2jrRr65vN6d5vZmjHbmlkgiMNQ
PYkJaDeQ3evI8d3ZeOBEpxwTEaTYuRdGSvLrxvwku6Ed0FGB6dSX96sekbRlh20mJssUfSyNEmTS/iejj5IXcBzw+sH886e6bB5Ofz21NSbYY3XBd6SU
/VsdOgRUiYnGt8KyU7ARRlYQH/Yk6vo0m3qIg/yL+eZr483Uy+7zWm6LQ+wpyVmMeaMNDelPd1NGMie94iW4aYCqcSKW2BlUasWsY4XHJKI5gYLMTMsL
bgKWiLZTGGCStcqMWGMRkqYisX6YY4FsszDCkcTyVmMrXfHNMfTmDfNoxuGNSSpBFW0RgXoarpl6TPYOT2KEQg3uHDnfLy33SRy0L6wzhlKcmZPvQeSG
3hursH8YSIKSt0/Pz+DjmDkWNRCChWiz5JUalYYwIgMH8tGJe9qK4mrto3lqLcu7tjL5z7+okFWJAhXEAcD4joBNzj4+P+mEoTlwUGW7w4kBxjwlTzXu
8fHg8VXYDgHcih9cfQt91kQzNKNDB6EzTGRWWyVwJ2O44VTxT0xBgnUnsnd7YGyG6Bs69ZA4nP1WzYJZDq2Ew3X7h0ZoyaCgdtGOXyig6LAel+I+wAOs
NL45Tt3QjCE7vdlkh48UKhqsEA9qTdwkxY81JObFhaxQS9aW/MhZ6MrJr3Dld1Dw6yeGLk1s7OjasOieqfsSoa5s5nFOieofX87xIPU2NpWIMlyoCgCn
JgwYLFRMzBJAiFDUCJkmwB90rFRSxUgzFAp6dOXtTPp17jd3ufu7B9Q57ewA/0yKDEUUgj6fz9gnoIrhQUk+sSWTTqyk6S+Py+PJyIqsPCMzqq09tiyy
9DpgsfA1KDCvtZD0+dXYG1Ryl5x5CCp4wiUgTAAtMwXrMXrfX3hwflsqqGd3f064Z3boRVmGUapSeZPPrCZ9wX5MrKpUlBa2IDQR5QhkFKvzDy5c+vXv
X79tN2o4BnXUQIFoQPdUzXpcOEQWCsJg5oJA/f/hlnmRZHHITD5bKGMMB9ziUYMaR9j6Ip29wNccIo/E7+xpJtIPql3fBLzmUzxz7XWUWTTt8quyb32K
+EvJRsZAUNmzZaF0ntG5rKz5tRJnObTuDN/7iUD3AMDn74MmwmdELLnDhjDi+B1vNO6HbyqHmDLiUMaCWtC4hf54vdCsJZG6TpCXgVJCmIwILGMnLVhx
aqMtqxUUctyyphFlgFStRUIOAPowRwMQ2A9hmspjClogyHKZbJKGMjGXOYXg1JIESByUP3IP9Xf27j5+/E25Ht+rqgjug+yVoewzhB6neRoCjd/2ZyA4
gMeJBO2MhJcgYMZKyYIHSiatcIVaUS+ZsSda77z/8bBnnk5ZyiG6B7gJ3nyTHL0VAs+jvgWZbrVa4Cplhp9RA2m027yYi0XhcTqEYdhGZaCZgRRQiAa3
6MiJ5S1aZCoWAj3TH9XotNqSGhIIjZWZKVWVnoEt4+qyabGBrysPNNJzy3gQ5ygpULyhyoFipCqKIhqYWKGqFElaKs4prCSoNajASsokUGYOKEtFkmSU
DEUpmFgIZNmaCXUFRAFNMVKUDV5/AIrfWzMW9hSxATUIEFFEjRL2aKonjiBvaczDYZMlyDY2jSIMRqWSCwNWwFUBRlKqgSiMsKJgKRAiSJRYQG0oKALj
CiMYqxxkM2UF2J1OEgzEFG2Ctlg05UjExSQQVIFUTNUG1o1gRLlk00BMxKFhmRAxG0YUVllQRNFBU2WVLERMNVGmhloiRARBerIUXdmsu2FVDKXVuUqg
LEFYHVYoynRJUnARYyFoSioiDrKtCypuNXGkKrbGKOMS98wHVBOEx1lFGkaREYZZphCLLKIKuPJlk1quUcafdcmcAJiIbVDhmLFN2FhpwMCg41UbZhkS
lGNQSMrKKEZUBUnTG2ScNnGjZvZtg7EVagzKVEGtNRLRHMaqIwfUKG9UuEMl08ZlhVG5TGzgUtVw4RqBWQuDCO6EMYZZLCLFJI0rw8oGnaFdjTHRUgMb
G1Ayb3hpC080Y/TDCviqPeSqDCGxmU3Qrbuk0mraVbJXYmVmm4aZDSTSMa2RxNBgNqFLbS28YKYYFiFVbWooxhStFjaDiGqO2ouoEZW/EEXx2oZiNJZi
OPPOU2ADVCsJWjnaHnmXm4diYTRMMmbBgUZo1j5kzb6gjxVxwstYwGhNi/uydulPEZsOKbMisRRURUtV66c3p8rk4agJF1QzXJk2MEWRnKcTOJljDs0o
qNiSoqJWs0gsKGJUkqFjOmcGSFZWRsoqCWmXDCRORGxpOLbZhsKSIBCbpgbsmKD8dGywfUwq4D7rswM6cRzJ+NtSePqxhyHMzeH9nhxusiwVEjbVKlKM
EEWWIoVgV5yh0S1WJQKMbakVYoOoFEoVLKVFSrWApaxMmyYEcBhdSOAQEEHEJQMZzlibpuBgn46P2clD9BE6wvf6pP29x0GSqiCkloGWeYn9EFESqysq
oTBSESIyIStAcPhxz4Of5i4f4suOqSyGpagjBQFEQUxsGCmWtakWOKy7LZrIHQ8YDBilXIDsL4+C/5QggkMFf2DbQK8i/C+KBYCwIz3M+MymwTSEqSsa
llVgLERQ1GEVUUg/IrW1UeE3u+9/Y0RaWgf5kIjbDhmoo08yun2YnLXsoXQ4yT5xDwkgeLXFD3mRh17rDIihppWA7EFvbs9JUZ9VsYzaEHt5PX+XNyIO
cO2bWyYso7SNP2IKnch6jxOij4L17kB1KST696ooIkJimGqWJkmVEmVYCIlBhpWA+Sc8XSG2YQm2YkUEskAFIEShJNCSyo7quBgUUjMIINYlh1DdmGal
1ZU1lNarjVUuWjkkabUcaTY4ZTFUQbVWEyYVqNkhVIqSTGETRXIREigWOlFGSspXK0yZkJQSJVsrHKtccFkKZJcrYtcYYMKuU0lYJlBaWrpzJaqYJlsx
UErJMzJipQotKK1llzJXIhaR02WWoTQoxg201g0QcpZiRSm6Yi5UsJiits1KseFjbo0MTVgrbiaxGGFKNu3LkcxPGUY8ZjMiix+BwYzTqiabRsZvcKKA
4UxWY4xjJkN2rqyBXJTW5DGaFiY1LawNCLW40bQSy6jVR1kxTSoadFtZcaMU1qaNCl1d2yhbEhIziJPuZBiQM3IUxaiH8UhnOqB8COe6VJrj31aRatLK
aLTKClkySwWB7mH3srA+ATEEWwhhjz+hrQcUKqJan8V9xjxk4St7sPvQrc+hnhI8T1SvUfu8gna803fDdC86x7pO6LRw1yQ/gVUhSxCYbE7SnOxnnyds
7s3xwANDXdH8XCsOAGV85fanOjG2jlhyy3fWFcwhtwTeKCibCtO38fKmwDuJfqAPT6j6a/mfi5gtI6MMGpbUFMypghRqDBMq1hlYwzM9CIcT7Z74787f
RD5J2TD8ICFxIweHF8PQ6hahmr2E2+Zpiz1HFqsdJ7iEnyyDPBlDO+4Tea3pPnT4BENRV+VLE+IQ9APjCwViCKjucwKochNvNPjMSETYnGPRo3lTiAy1
q4edHtTIzlZIZkRUUWHjNBbEyZxSd4empfSlqqK7NTt1knnEPA6sojMKjGAjjmBVRYioFUVtIOZMRctFpWwY0biW5cGjCJrDDDJd09SpeFGe8/KE0+Tu
eSWkjuTzJoCQEXdNiGUxOZ0rR48r2JkIHd0Pp66geTD7k5JGaDvTCqUxFzFTq47Si7UNOy9VcCeu9V2bi09PMwfTwWGaCxWFtxuIbMX92zjZgDOTjMWN
6Ouc1NFjKsywWHcaa2LuTykDu9oYNVGKC8GhREFWML+e4xFioiSYFolSqP2WiLFFFghHA0W5YhbRVjFRtCrSlahZjYMRWKqi61hMURIiqW0BGCiKI2hY
1qlllVTEMklVUyUMyVQiIpS1ogsLUKCAwYKKsqUREWKBSrYIIjBWoyGulQ/CPY3QT++E9n3d8J3r6jZNQgvqYfbI/VQIGYXoePjg9LNaPbGx8vv/M71G
lCqKKCoIGoqKoCmgFJAikakIO6VDIEDoh6Jgq7EpdyGCi+IjAqc/ceR8cNQ/DgPTjPLEMh7SYEq6noaP9HP0qZPHD2a9p/ZdEQ6HRFDiZ8OHrq7bB9g9
FE+lzdhD2IocHofsTxWaIKkEIYa2YyfibuCupDPVwfP45+w/WF2kxYKqJrMUwmaKIHH0u71+nXApIgpIqVimhrS7IYAeuQDYTUiFDiEChIgwKY1FDREN
FO6QJpE0CmbAmQiJlSggZaCVnDIjCKCyAYQ12h9BDvIGY+GFbKxbSksqRQtofiMKfo1hiE0wmPH0ruGZWVPp8AQ7wO4yUO4D+mX+SoUfz5HQPenwgDtv
m/IuGEIIIBvQIek7Sa6xH37A2XmCJ+tED85RBed+x+D8AJpKBvkcZoZ2TfgPbxMQcAD39T3EvpDk0V45uTh5WOUwHxRTUDjJyYQ49gkgB4AHtIdZxz70
Pte4n8rKhnynIhcQwwAOgczkqeX6vPj65H3yelByOumjV6yWqNOYZCa3DAi9gX9GaO6O3eP6xZpFGm0HQmVCMRFERL+PIZpG+xuHNsWcsqdxYIK1GX5e
KKfBEPkAQHk/RCBfXIP4oKmlF/EMdAZAfoIUlEUs1QKtTQEBUtIStUqUoRAFMSTU0tECRJAMIRAFDQDBMAyiGo+63bN8swOF1hM1TEMjUFiQisNKJsds
XWrANMkFCoxB1QxJrVilSb1YuRFIVhXAKsprdjpcwhqAkwFImkIuYNbVIbxIUQQZGSGpEFu4/q4goYGxhwDgQKrBAgUiMShJAUgJBrBFMhQpH/c5lGjJ
lNaxmQMIGxschoCiiZSWSiNNYOCJFjjmQYLjGLOS5JSUiZKMO/JD9oCBEoxnKeVzt17YAn80gen4VSBZhM55FCgiPEJJK5Yr8Y1HT3wYmqbrK8aIToiH
Uq7meT71+4ba0G9eecp2rHZJLEaztf2CdBfJFfaERS+tDD1+mWt2NW1BFquQrFDEJiFEbggZCoGAmII4MnDMmjUijGWlKNpaUW1VBTGyYSUllMKNmMJD
GEuBgLZIaCSEhbMWkXCDQrmtzSf0FuFYywqnupS2bP+P29P4xvyP6Tg/4ZPH8PLvPvdJ/AH9pb+39qUquvnJhnb91hCfZxqf9jzZSEnGNVBpKRptSG4g
MSWllqCkA/g0QC3WeKw0iVl9a6QVcZZ+nemnxpxsgLkS+yPCP7oeicu9cJPPMCqrP+CwbwncObwpE+PFiERXN4gRBK3UPJ2cXdQzg0S6Gi3gEdNK3nfr
QnJEoeXUQhEbETiE3VqYSFpFuXzMTCG+FBFkdpXEgLx3QJyCGgo+rtT2k8F5BKl5aD13foC533bp+BM9ovhDJaUbxgHPaw50DLeEoWQCMurLRwDiYCHX
Dj0o4+SF8mKsUTK/48ScRGxo0gVYkWVE8rDEiPVnRMAUVnHlkOUXo88E4y7OqM8iDd+VrWUwQtM7kLD4DoloYt14TQuZvlGRjMPxIfdyMuu29W16p+an
HO6xHd0RUeT+5xDCRmWi2sJxl30bQgcIUZH1u1fqVWV8xig2aW0tjLPItq5tVS33VC3O9l4DCupXVwIaMMJ1dAamQ59O7t2PIwmFBwvKki/hDZri65kJ
qYgs9OBlTzkI9Q/vyvd0zKbQV6WzB2h4SwFh4js/FjJyDD0HYVAe8kS+zaQktAOFKFtkcV7vZYEYns49885DrUipFtjGXw+flMZzOwrMJ38PWLknWgwY
PWqccSyxnMAZZkSiII1fOjUqw1rUQRk1J2+5y2eT8Lh9D5bGXuVHTv5oIHSW6eHLinkTvh5UG49In3bxWMeeoyKYd95mWk87+aT4zXgpL9PobKToPt23
sNoIMXH0SYsxHBvN7E1gI2dOo66rqA4Y46BeelAJHMeY2paqMuMJagZxuh0RZNSoOtJhgtdumAcsmQTOuDZfRC3i/KBrMvekNEQWgo+pCnovIUD0xFc6
gtbTKfH9lLJj0eIGHUhBOSB5kQDAUe6N+SYcTwDlqz6RY0WRGy8keU+WaDy1xvEECkQJKMEIAdXx6LmcjWhkTmHZho3W7HHK7YxvJBAuSQ80K2ZVQWEW
2++0ySHTq9Tn159ieTvufC5j3+FayD2Ukgr1Qfa8i3iIN+QXNYsjDoHilGkIOrp213F08KULbhZtDilJp4DlcPAJLmVg8AzgJsFDK7C81NeDMzzy2n/C
T7atVPpXLZX4RVEpcglQCCehm0zEk5DkLu/HdhLlC+m0RESVaLJX4jsASCSSCCwI6897InGNcwJ3paOMU4NClNbBZuBIa392iD4ePTN33KVYZRLbUchD
AIUW8lh5FoBxuniYpznFis4c1L3HPtVzN099pT8PeczmQinYyNY26BOhGHJGCKnIrSAhLTk9XwwqWzmJ0hAWm1yC677O+kHIfOywsVF8XUdizscLTOhk
UJjMjC1qMm7EFiYodiBkWzURyIJR5xUZElIeEuKD57u7CzuVAshxwuiIJJGwhVIlkDl1Md9IRgxQhx436T4jUkcW56e8v3490VduFpRPbKJjghzpKiwJ
6I1oU+dciQCCwhwU/YEpCwesSp8mvyrXEK0wd2MZdw2vjzM3alHa3APT34NhFRN4NAsMMMVcxxK5MBHHy8u/TfMnCUG04aPOmlRxYLmqa1aw086uionV
gGJiN5TFcFFqLMhL9NvMpLljk2L9MKJ9ENgJa8lySW1wm7DTuwOuSADciQ5HStDPO2DNzoerU8emvLgU4pJdKHeAOPFB7QmohuomNFZg7fF95hyqjIoB
NCxAyBqZbi1IbDNxWhFGNVhml2hro2tBejt3dLTMTdbWw6yoYFUFVRcOqh44LtYhiTw+ORY6DmArUdIOnIRxz59XzJUW6YPgYGuYFn5GiBQOzPAyg/Y8
afFdIe+kLS2XWeyfgTl0RXO7jg0RRsERxzVzgYjcDh1aTeCB2m3o09uHrWpz3qu2H50/Y6ylmbEdqXYjBJZzNZpQYM+EJutEGF3PYvGX7kwhsniH0ZRS
PVy+rq2oSByR74BRMyhhJyjxXBiAl2d/CGQOodG3CGUhAw7lFDT0X0t1jVXh5iDweMqOYqOM04stCwRGDMmJIUe2NNUYp2NmDEEuUjPEi4DusDAP+jUc
OmZku1NQNICaVEiLq7NJlZUFx7YMOBG4gk5BwnAyXgyR624PPK+prNZ0oPBUcVoQZw6oEbL1Ye9+g1rJpUshx6dS0zTe+Hhjzx+GTPKFpi5kDsbEMd8W
OHLo0nHtF2o65wwrjVMQ6F4Q2CH9cWOPJpFAQSPfT7aG3x0JZsdA09IodFaGdYHi85KPloIkd+z96Dj1gDqVnHfqO+arXa7s0gcFyRpeoF+zutl5LOPr
vznhjVift6z5c6L7NR8ZTBXDHgeYiTA2m7ZebyoPirDjqUxIdxrL5hLihJs7Qtw27Cno5fiVffexMyOvr5TI+BzYCEHfkO+IQ3z0MVk5wSvO3aWBFg2X
6xIIMMX7TFP4HiLpuZUeToXikHQNEwhsbZnEAKOSIfhCE0zBwY4MM9zU5zVy0OPaY1nUMHtzW/MidShygq0KDnAKOVQ0UKtPTQ7k2dCocWCrqeFicG+c
O2CLeXEcIVaJgj1Ni8O75d51WyOsff9FUDQC7JFGc/HGfElfaQvGUasU46uRUB5S4Av3iG5EN3PbpvZxkCoqxDCR3ywBYz2TQc8KxeTiCHWkm+TUyBaF
QE1mjoEm4QJNLbFGGIKK62VMcLBbJdkGLJOwN/6PfXOE5FPN8roaTBW5ntD1hPXTdPF0/pcNSZr2JrCHFZdBl7wQ2QaGw7HfF4mQIBF+lMzeBzFk5aww
lvS2aR+V83DyxYWwwkzvC4tqREXzvGZDmYNvi33z6WI6Q+fZIolOtaQulxuNA0xBtBDBo1iB+4+KlveH4mB7+gXO0sGNjN9chE11PtsduLDYml8rDIan
yNaXvnXKXt0GKhEw78J9hsmkBmVkfC+ZrysNTNBzHEhvLTJiX14dLYZluiOJLdXrXIjfjQcMOnGY4Mybq8c25m78hLeHlyCixGMpi/yGBT+Ud5SDuyAI
fieDl3XbO+d4GLsHl1CGJHeFMRDNBi5h1UGZEpZZ3M83UgW0sH2BAEkksTIKFkl4qXfFh2e7vdZdsbxsJIyNVnD01q82nGy5I3rm/SWzEx3E54Cz5Yzs
SJ3CuGaKZIgO6g/I856d75z512Hye5DklJdu05RBg2hoB11HvgWyOHfIsnjRg68ZxkDTjGJsdBFbQdhaZEkjurLg4Ldy3tXZ+MutxPfkQbDzxabA5T2/
bKbr6XxlTwrt0+RsJEPBEIcuyGxLcWEJ6Obi8q++8QxsrFUG4I93mOLz4B3AfcSWTNpMORx1fIgdgu+lWeL06x37hm5ADaaYoCdvDph1YnHuHArQTtcw
0zFZt7CdN3Yi97kw9rcV0OIJggvLz7b5DDSookXdS3bzq9UNb6GzUvnznfig8M8VwW8YQ3AouRBcktiFELDJQeiODHZvyoRJZESR0YOdbjVUa7ZjG8k9
IdvavNDbfS3A/ToRntTLehPHNyKFBDXwQzEAkByEWbvjxS+PsEOa3khwvYGwdHGMpMxIaIbd1EQRieJCZ4LvJ+EVq2lpIUQhqmR87GGoawJoYMJYR5HZ
3GIernnj264gGSRxwlrjZgk7mYN1UNAlEqGhiCCi5OeOjRIlLoFc0NDrq8YW3uYEdxxeONXAvjSUdjl1rCjzqzkWdS79aQ2hozkRqrbKiRtIPYzYRw0g
PlpQBl5nf7fgd9Gh/IO3XV7O9t0ZyEljnLpMSGz6RtmcsYlp50Xv5nQwSmBri/E6+mVnxC7OS694dUeVxRNuc/TMM4l7Qj5nOZbIb4X5+xwGu6+Qbz3P
KxaXALwaM5KVVTQmE7WxLalcCbIc7CCTukU1kkPTcRVTZ3ocmJZpQ+Omdkb+YwY29pchxTEAnkGgx9buMdUDkOwcBxwXiwNAPsmRZQKJzuQEDPgWvbWu
5z4701qZXJVzgRllASjHg4aOSAZmowfcOaT1iAQg2AHWTqCEhlMq+b/ZcPb7Vb7bkSgqNfXegLGd7DQsP42jD6h5M3SmBw3pwYuLsjh+XeHOTkzpnKrM
N8WN1ibk0LtFMholX3ZXoOk8UrJrhvgmkNNYocCjy8afukuGe0OE0bg9cQZjvFUaCNO2h/VDs+sD9ecKOEYcKo01EzSrQ3DDUBFUIag7ZHg8IowUYgW/
xqAfkzghohjYUCbrZ0MsPRmPIRnNF4LK484WJ4d9zYbsJp4AwpLbDXN64H82H63kQPSG+NaiiHIWsMy6/8KYePJCHp6KSMD1+qGMrczDIkxc+mmtWn0U
wYIqyQQRCBEAIaMjaVm8lNM0MBsMtLph+hm1uLTIVhcVTnMTln+QQxBkYIXL053iHMg5Eh2UZm4jnF/Ow/aIZxSYdMnTxkutGzgUGktsQRzL2nF0xxto
3ThDuoaSo6/18997BG5u8FAoPgI8RWgfDICy9s4OVCwQvEmTZPIPWCB6FEsWUeNJUGp17NXHB1KmlsZd2DQwwFfGxN289myopvZztQ91FIxFUU5suyZz
trJOW6vaNQYmOfW3IauZbiW0opX7EXJhji17HTrSWJFVqWlvNU9mt6wdligOg9swszVXVyExjJnlcPJNiQ5eJvCAWYElQJpkBly+MUYlhafVkzBsRj88
uFtHW1GNbhkWXKKFhK65DKEYxhj6TVeloLaySHw69/EA0U1d60rJDds5s5mVixuri3o8uaQ4wKRzgRMqDhFCcy2NNqRqV5SZzTCkGYoGNRqskG4BR5ix
yBxhcOLqwOLooRu2ruW2MzZrWhUahVlsUHVuUMGG0zQ0ltFtLrKDg1KVS271dKg6W7THNZgUbhS1SjLLC0sq1sooqpmWYIsiicCXV3uXTvWudlqImORP
d21gNIcJxSjDFMbAkKThik4YYMi7GZFZhluWiLodJjRoy2xpKoXVC7Zri00WtCpWhVltmp0GVYY2AUD61X3KJnxEoSTxZ+D6zNJ7/IKA9zmWZ+r4oiak
UwxAj6nS7T+c7YI3tgoRpMcPMSQyV1gg7iRNooT5SUK7ANqQO7sa/aisPDtUiB3YpKfPxpgs0W+63LMdaMLHgy0mjRx9uN1nbqcvTE9RViQ8gAZjiucr
mZoBpDMVT+f3fdHjjgY69gG0Gcphjj8DSDR3Ip3NNbDr8jsDocIGdYCIOgaGEbUkpUsFCish3ap8bqJWeTUOmtbdFZUz6rJjDQroToW8ksFzYIUysTOY
hgPWTtJA6WxLcTknhLSSWMkio4yfI6a4aRDv1tet6Qfq9c40UXxkcaFKEPsIx6QZ2RXWvEzXf23Q1xeENcTwyA0zr2SJvUQGJqYRrch9L91tO/eFYuGj
DWs/CseGUxMDUnLy5Sg2okWKec/X9RTGXdpaPKmfzYsekNSfVqONRhpxbhg0K+2ehrS4S33S+vubRofLlNBccPGjCYRrvsMzBtjDt6efGGsxju0mJeAI
cXasZ+D3nGp8aCi5F4RGAHEXK1GHw0n1h9HMBRQqCICMkDg0FE4gD7k1ZUFBmJkFJVAUlFkuMhQQyzwxPV9nnNIzI00ELzVAkVoPHQxnw4vnIevi/KW4
JpjRoa6ViMVfdgX9jZiVUZBVjaFiseaB9LJrUKFtIbaIiAoDGQT46Mk8+R4WDKId6G1l2zNwlLiv6VLRUNapH0mF48S8BpcHjL1iTw8kUYijIpBWCELk
gM7i32XQ8AzzJc3HfQKBSTPym/DTwLu7nE+2BqgGI6dRT7x9YGyv8fJIfSDIRhihWakIgJhIilYqqpzgiDt7nkSWND9YDygKAUFH3e0zI71mJkYM74oG
Tb5hfOHsMI0afePgkZIDjBRm2M8YVvhEILFHBSBQQAIYEhFQzUimHyt6e6c6PUlCoRk9B4gnc0ixESecaxO1L7Dg4Ia3HBAw2N7B03aQ2cZlkGjARnCa
wpEjPGHAYgQPRbSWRBKKWlZSURGWRaxIyCRbEyJyMCxskmbDHFktFkq1oVi1kqtSq0ZCgyEPDWQxCaiFxEwBJyAMDFf3us0mVMREgzDRUEEQskQTErRE
ywH3wptQVU0sVV2UhtCxmhoTYJqqzdiKS0UkSgyjg3XLImQpR+KVtUkwrs4SHlacsa72agjxm8HUNiZAWYs3cR4ptMEN5RrolqZdlm4IJFDQbyoGbotw
rlrs4mDu6u42IZTZwyVdmzIYpBGO2SpYjbUEsGUKNeELcuqcZd6y5HRaqKaU4d5UsaORRMdRMcLlbjo4sxuTHcGRLFHgyrEra6JhcwrMZW7VlzHJlZle
PK6GAgMwGCcQo0hGamUesipHbAyQLZtCtdUx1mspZLCM0asDWlURisXlIbgxuhsQjsGlI04JE64O2bQ15aP8hoJvyZY5+GOTfEhkyzKH4NmZ9KDbE7Qv
XaZUJlWwZrlpYN4TpEhBCVoGfaiI2r2oG0HPNS0NVjfWE9M9GzMhiBixihrVAuNJiWwkdJPWvNWHdjWxQIc89c18LvwGKwNuRn7r2vZWBuKOpSIP0tNi
RxQ94UMeEN8HjEBXyBsg1FxO+tZFNoOGJETIWj8J5k9vriVPVpE324/bYnDvSWe3tUt54rh7yUaI0el8TH24vywIdEhHOTUDj2S8+j7KIQaRV7vDOdNJ
+GogZ4iU7XKdtKJtUnry6YHlLQF71ijCJ5bulVH8EPTJXZPECGEh6s7oxOBetDrrWFbGkVgsgHuJCpaJhmJGCGSWGCClOsIOUNUlA/Z7D8ENncJZe05L
3PcAaSTwHslE80CqwYxJ7rDnKVEpSlerHJUesWpKsjn8ii/EbapGt/Lc+cNs+vnzS1aMAFHDuevHTHRA7Aa8YxBREqY3GmmpBkm6YvV0Y9Q0jegw+r4p
xTiODII2c0z3i6oDZs05RvUHDR9yU8YfHOXmdLOYIiyAzBGgWxB1eu+2TEATQhAD3FCrncPkwhZT5J6MUeVGRYU5sty7FrUbScbzaOOlHHhQNE44b5mZ
5ZdccvKWIHC/ohCaTB9xPMFXMn5bvrTx2zVDbQj9rIzLxG3hpqKSQKFKoRxAiGCkIKA+zr7N+nUcvNef1y957eMkkxpBmrayiquvdGy+b+j4pIhAoIAw
BCzE3QsLwgJFtD4/e2w4OQF9Y4IGQ/Cm2RLD+FYgVCdFYlhR1vInYu++upjx1306SAhpKIAskXgcYa8c5vLsdd+uiY4iMbGRokVjuKF0Gxlrd9gJEhae
SADORusRGLP7NCxEFiWyFHIM8puBQoTez1vFcbQFAu+FnS08TraCOchELMjEolESNrB4m+xz2F2hJELQBKhvco6wIiGY2MA4aRuqIQ2lsSxzEbqw1zc7
tFZ05W2jalUvbCipLaGM1hQHIzOuwEujSP32Y8Prhg/HE8MeeKdlWxpIXR37JrWsYwOc2b53l40jYtEMMmunlWctBUmNINj1cK4m9MsH58nG2mbE0R6u
yyzhyrCXjYGGg1qxhmV320VyDMgd1HPMhmHFsKBM6dPl9jMDDAiBErLh7woZ9ujYvKZB2BLLIyQ8NJcywLnY2tVF1nDgAyDBzgOJ5abGpJ5r5vzKxg0D
sPpMO9u2Meoox6QZ5rfjki3tZ60t4PhG2k+l5B9a1AbEIjNktx0sZa3NIF8ZBo0alwJcKn5xkcCLGQCOMaIeAJ3IPbp7qXBIPSl2AsVUpzmRLSo8Ncrf
73prTOvBvrkh247cJFKyaSN647c69Thln+hgbxZCjGxwAvNWYYJoR1izOzyw2yXSN3FXoYyG4N5pYYFBvbpsy662QSGuNas80m32vs6GrZysuJ7bjqcP
p+oWgOU5qlGNtdqShZgofOVBpZNLYwNXhhzOaR+DaRx36e2g660bTAvhynIM6w37bFoNQJEOa1kzqRGmEKu2WGGmZUy7ww8Te+ODgmaMs0CxLHtYGXdB
NR1GPRGmmcb3yzUQPHVmIAd7eFfNaoxOaCirZ1h2IQciUFBMWjEzBo0zV1VLFZERqcrhgZDM4vBvPUSWbgGzXOXL1ONh0ZEbUZxZu8sWxjY8hE0xj1I0
a5w54Nx5xD1rPXAcrGRj2gywMaxCjLgWWwG2aZAYxEQQEQ+FdTbt0edsZriQnSUkITnWVlZx53pLIxRj4TkjE1dzYzORmrw8fOQ3OKtPGjxofGgQrDUL
LOEpq9wjPJCL4YHBLB8NzG4ZlSBGxijTQOJnhhjRjzg5hNvdypnOy4Vq8703iwzc1MvJbUpVuqxuDquMOBG0BNb1QPG++s56qiqzhjN6nSiOnthXEaNa
5ZB87thvVvg1hdPzw6cLrQEr3CLidOtURWymtTnewma7EhmtxvkOKtHa6eHSAbO3OsgLtztA69DNON+U+sOhixYvJW7ktK0nAkQsoi8nIi8gUBcQKDk4
TGFANSNUKOKRAwgsHZvO5E5CGsHBJ01RVQxqYxBWLQtJyzDKK2hccPaURIsiwc4gKxM/NnE2yGHRnGlGhpGigIwNIPRWHViAC0YmBCsXlrwLbBWzh8XA
T2zp0TXEDWFWFD3hPqcEKxUxnGzEGWraeLWhkiZ2ZMid7kbrZYMspmwDSjMaIi5xHBA1oAhDDVTpjtiOdKsS9umJvkQnG2CCFZdSnPLzHKNcPAOEhucZ
q3NJhzCXm16fJsiVHzN0RtoL23UTzvrOOz4q5WRuPTvjd7vdO9z1kozrC4IYYb7VjWM7EB2eQ+wjCNwj0sE1HOpfjGZgDWLWYsHMq6DBcncCA8gu7MOI
ME7dalDCCajSrJi9okWQYWdvZGsFcjHrmqoIPjnLhYjm8VxcRGQ6pxhxkiDBOC985eMyrMcyyzMyVRpOCnKFXgGUXAgsy7Zx27ZLYzeQwsB8hqHA2GFo
zgTOckGHNh3HgFD1vA5fOllbhynSAU3kkOyiUFrNcPFNlWWOyhc8AS3WMYDsOZic07YmbW2kOcETJ2XnKZBMNKCSPA3a3m3WGuhqWrBTwuCLKTSU2zcZ
1d71TPF22uaQizdup7c1Xkwr3MNuZPGHaqZfTH3MwAzU7S7AIaD6BPKc8SSu7jk6qcEMWQNy8jiqgI8uHLmpe6w9XJdiQ5ASE1AgQECEy4gyYEtCCY4M
IKlMRNqsp7Q3bwMZamyCCUEzMHgDk61dhwE2BYlPCzffa63sfdMWek166wFx0EEGqTsmP2wtQ2kC1giaCSiIJhiu+xQ2IXFjoJaog96EAbRm9U5nntNz
vvtqM1pQpeJFnEK3lyjhhMrl1CB1lAYEIkUZWaoVKGtYe04dAoYEOBUjPVPtaIc0WRwQokRkETKHsZkDYlERUKkLctJ4CyZ0cO1YcVIfNGVQkIoEi3fa
FyIClhF7qGwEMqKnGCnImKeZBgkFykIOZZQXbplparCSGewjKZByOvGvOc3erX3661qFfGPDhuuOqRQ3nCSXfEJghiqCqlBNcoNimkHCSTB90bMAMXSt
SpwcmLvo0BxyWgHYWza0Yi0DmXG3tNDgML3Jp3YuRLA4u6PPg4EiGMLgITurCXQLcAh7GAbBA9Z6LgpRZnHnzrteX3t5WpuI5E2mNNg2hjIkoRCiKJKg
ZQ8D7PsLO1+IT/qanJU3KNdTdihGYaY4+laJeBdoGMU+tr2LWhl7r5zdoU+5PtPw6n4ZqCX3AcwDpJIHOBYCxADow9luUxrqnJAfp7abJ7kOEB2lyTqA
0gp7UTbmdNkOPqnoei2Z+KUFEYZb6jvVNMEPH3mQPQ4snfgLWlapyJR1hdaW/HuQJ4yEA3y8C4WYURuPAgT1kpQE0tBIURARAp5HuqCGgpqFioohfNqp
hmaVHQG1BFNKTKD6xCDl2/D4aOtHDocRce/5ShkhQrQHWQMOwbqJJhih2cx1dxuNbY5kVoFoFiIpqnCGfqTaaRTSIKsYZVowUNNcat2UIpETDhLWq0lE
RTMVSGZgzRQQ0UKcJRERRILEYi7wbMjBQqKCnzTE1SwNISpWtYLRAQQyUwSEyTGDWsDghK7IDExosSYyx2hx0QhhMDBswIriMk0wBt7F42CNoEgz7teF
aDkHP0jynwH1oPxfHAyJIpA5yoCw10mURCAczGahnxHF3m1N8wQExthdklGW1E1XNMb3uOSJucUMAUxMuLGAiLpVBBJksBkMg2WEFwuNG92iCIBw8C/J
H1UIkw2GMGMfpo+frwPdx92Ol2SnbMCNnWHy5c0VvA2lj7jAyFMhO8O9T3O54JGgUN+IgHBbyR0I02ub8ii1r61bnGsW5FWt1g+PwlklkcON3Eo48iII
bluryVb3gNOmUjBsV+/d4yGi8p3lFEH8q2mHRGxRTMCVCZG0zPHnbg9HQzORvNhaE2cFTkgUPNCqlssVGGl2hJPM858zVqHtfYaoLLlhUMYZIKMYRBjc
pRK5moZDBdEBSZo0aihjFqHiT61PfT27IbrHPp7k8PApg8qLORNl12VAFFtpBLqNVMSrTPt3SHQ3wHBbe/skJ6ywPafMX5NAz91KrY2VbhqQg/oQUeIR
97RrIttaarANtDaRXjJGY0E3iSua1hGJtCZUg7yGSbk7KlSENKrRAViCzloPDCGMI40Vy4QQJJKIJYikCiBJSKKqFIgiQTjti7Gy5LAW3DQg5CCRoBGs
GRmqK8YqBQ4aDTqimFb4Mg5MGJkFjXbhCRFTlFjbBMFTHaDoigd0o+MoUJQg90IH3ytKiuQI0CupVE1AB4QiaYARSTt1SK++UClKQFKywqFrIXTv+zAQ
4HKwOUpwRJOaJ/yzze/UYEPkcL42NsEEVCsbCKllRGq5pFO9EO9NxENkDZ7Snw3VDpohtofCNN3kIdTolXngWZXksKHQvV4kN1Eqi3Y4nLhx3+nmZwRi
xEFCCay4neaG2Sd4E1yN51mA63TFNFWxTNsMw5gXkPOFJ9Pb0wsPiz3IbpuJgtAflfmXOIvd5ly8DgQhpynYFPdufHtekslFQJJPRu2ZhIePAB36UnuG
BkcyiqGDRxgT11dMKlSsWFRiBUwagMTTplyhFhFmNRYIM0yjItGxFEQMyNwtrUgoIwmkmRGAwmZZYZULe8wwMNy1QCsCUIkmWLFtbiWjTLnhdKuMLqWy
2tyhXG25iJQJhlCxFEZiGZRLEzLJCIFK91MATgdPTy9ZofLih3oLdAQO7pFGFiDBiIlpWVLErVGIoqpBisviSUmXt99F3JjmFgeCuwnE8TqvDi/iHM7n
mRSd0JRQoGEuSFUUAUYF+/oQ9sY6bGk2ANmWwCwCk+TC0LESXqMDZfbc7u7MwEUuE5kTMMJOHY+TPevTb1/E2WjJreskFEf8eY5UZyCf4KiznOUl+MW1
44ZWtz92v7PjhLhYpGg4cvX6UDQ16oPOMNI4TrFMY1ORQKCIAIOWxmNk4PEQUUGMnIasgcBJ8mhU80YykHi0Wq+68puhdoOtWcJdBOZUuk/wKKCW5umu
MCyBsGQMuYQ26NHWGWMoUO+BwQEYRSSVxgQTTENpNDQHjk7akJ3L3h6l1o1hDH44+Jb3A3BVzKnrh7CdoZdxIGIHGE8kjAgoWgaZlJKSmFUZ+xOuuoYP
u5crWSfZzDIQ5Kl6bWKZTl9lBfGdYbzwCP9BQ1JyC4HtIDX8RppAFNYTVEY+Mj3mMqbBTWpmDlltpSmZnDkMOQNjIuZzV7rlYtIzDsFFnHA8ds2hODCG
iQOTSPvUireWoN5/KBTR7eO9N8IPn3DpAxL3Sjst9E6vE2X5Sm7whKaEmaGwDFo9vHhurwhoD0H2IcAnw5FIo3PtJW2InEz1dMd0163R/is479xcA+BO
EC7Q5ZNMF7FDnnJrTfCIiMO2VwwtHBNJy1241T4bE49evXmTUgdb0ygqLFYp5GsJtOkw8H3Kecg4AeYJ8YUTEHcOHbSqeuBTnzFHiadiENv6V3Rah1eL
3SS7HanO18teqv2ePar31PDR5Q2kgxEC4Q6haSaju+Wy0KWHov9WMVV/P3PyvkzPPPSQfcHomYFgimoIJTYh/zmiCLGsuSriJxnW9OGcQNMIwnT4obYc
JGTbWtc3Y7mcoJ/xpm0WaZB0LITrWW06aj+ssiNTYxDKIsjMoSjFbgMB+dJmDkcG8Zpp4rdaJD4IbZGmxUaF2wlec3gbGcLNGHGshHlPJvQxkVR0+MQg
9KktU8ucCCYaQJlCluhOKzibEZdAwtaqhjOLl2NPmGtxILMQZxWCM2aZUh1zsmjbtfOHFb4yb1t6qFezCs4GdlMCqILEAUmTt00xC4AsmWlGwQMZiaxh
k6msANLUyhc31C6Q+/UQ3TvbirRaKeM6jTiVnDsBAAbNwBBBLQ1CrLTN3eb5ZzDe8OsjdXPM2+FpJVMMFDcfMz3+9HzGjQci64PSDuKXs9oFpoVAYgqc
NNGUDEAwaMEVZ2HQAfzITAMAGkO4U99MjLClNBSVBCrISAXJ8gQfl17h+EhT9kTIZGMUpBUwVNKxFDUVClHQfUPhJktLkRDSSo+s0aDUlIU5hlZhHipv
AefwxRUbWKxSiELgh8UCx5KzjBgHoLk2mhOs5iVRxsISS+cYQq0UlIBQUD5DCZPrOAfsM+fY+ptsLp31ThKyd2sJpLg17vx+GWEb+lcpjUevbDfnD/h+
UoD4XtKPXGLG4xu4AYgYLzKxVKVvqwFjn/fb7zp/BZ42J5OACbAQvMZkHcOacQcUDqA1/AWB1tdxtQTvoQfZBpfxRJkEAKG2eKCysUIKeFzJgnyS5C6j
EaUyEoJigpKQqjIIgDJGiqBCYrMMWCmoI5ymgjRKDGEkAQRhlQTvadxHZUckXvdK//q33L+pe9A+g4Yq9lDxfxkgqBUTTEDz+o8T2NoWwAa90hO8dsAn
U4DBaEiVqogH7V/ugpCgfKEShDkeMlJVRAQwSxAlyV+IYImiSgKRRoEaRPabGH1lTISKJCgoGdfwDXJUCIIJoUyRVxJ+L7iYMFNKe8BDuR0iGl3Q5d4f
cSpQqRIUMMEQkQFAhTMJUEC9AQfZ7HR5mvIMEU8JuJRC5J0KLh6KMzVAyngmyAHyZXyZPKJO4doZzpUX7qQ5JOL1IzjpeHGJ+BSHDRycL3aEXJ5QkioM
FOKP+WB9X1pAj8z7xfU9t/CLscqTX+nDLI9WvWZgR6UUBkHfv6ttpDhujBQXuE3FD+8WRUhMHhcOWsOzgDqQ+FQh5sIHnIGsNoyJzTUkk70eKxmmVD86
Ss0wsNWiNaMccWIpkGlhZ/LLKqTHWSQjKhhC2SBqHIGv/5y5dthAVxlHoHLTCghXzu+OqUmXrvUrA2bSzgOXl0dtrWt27js9NT7GH3JxlmLzZq6MrWCn
6DkOxhNSMioLaBchUekvU+L3/BI+9i36KQIcTlNo+QrJBWlhOqVIUMzHLBZUyxvyuI1szkUwTSUVEpASRLMFL/shwlQI1zUTSH4dnWxyQ08E4afTWIP3
qPZDmh4Q0viYb8ypemDgU9FfFANkwO4ioIGZTrUSw8DyPiIAHd0OWs9ElgPtSBdDxTZgvkkqBUiU+4COfmNkW3QZRhB4aVA06kethYcQp9/nIFvPZiaG
Zrl4oYEDQvmdT9XDw8PQZo+VKULD+OhYb3FWPLXXaeM6KcwgZLekQ6Qq7DNMSqX9k+jsIY8KciniHb9KAmX1CyZpJGa1MfNmhmrrUmEfG1mWriwUGv74
b3h2pMLT6DR+6RGmgsfr0N+hH+TSTTMuDvP072wb0CeJ9QcTQMMwiDJKKCoGr5xLOOTSxIYBxoCUibTQz1CDOz/Flh0yKGOYZ8u+/hNKnTdW0dZijQhl
IAdPGoE6ztrAxwSDlhhiWra0ooottpPsiYp1ZWsZdZjjGCZEymEWY5ZUqZLkuJYzsQGoNEgRSxqFCmIYgmUFl1QNOvQgoAGzMGREoKggisM9/t/Xrcm0
jFYTLUVJQ3BKo/mWSSTA73u8TnTfc+xzV9wz17/XhZDxDuXJDuL3od3DqMSIl+Gj1ockDygaQoiRCgiGZ6ew8FDw9McKriVcqDFUp2vAQCJNTfCOZebA
LybscmHd0o+AG/8LGpDUo4cN/zHRBU0NSoCh5CKKplczGBktIMQYJiBYz8Wo4WosoqVWRBYlWjRSC+8TdZwrEQRIBaRHHL+4sXIZndaHmMvBILM2tRCs
zMMd2cYCpmJNhIdQEaMCYmRdIZOw0aUA1jGEbJRQGkUlBhUASoRnmZG9m8UEN9q7KO1hhP2+R1n3xJvT15HVBduoiC2ZRt8LOJReQQSqSyATezqzl/Z5
9RYjNpwn1CTPdUMMPQFzfid4RY0/uiiZ7Dj2lC6Ki4j8de6uXdjHuvWAkUNI3YT83DgeLVVCgRYCIkuyFgxFPmjyOe6qfWe3ebas7PbZPcQA+Urw8cDr
D2gyAyCjtL0E1vdTgvO1jSA45gzr9tsgH5r0iBvXaoD/raQQZ6m6Bg+MWRBQ47ZcCrq1GKilSiCiS3eh3dSGjdpcZgDMD+Wko1YQ8EiB/WLLvm1HQu/4
39Bn62/ymq5G1PvDpxDnPQ1jhKnnLmrDKIRpOsOjUckaZ7uBrLUC3SlUba4EM8oOIY/u9AdcjlxLgG4EKHk+wE8pIpIWmkqhKQapEpggfFQ4cTlx6ug3
LMoFqMNaGbOfG88UOJEh356moXzYXVPDZDsKyxGk58TVkjGaKLTCvJMQ4/91MNGQ0caMA+GAbTRvRGGrvBfgMPhB85RTnC+Z0neiz0M18mXDHhw2OG+2
38id2Rt/h+Hjq66vP4nU1Ue7qb1MEqqiVkdTDjJmQ8iyyN2CSo46Kws1cGGJcLlbMpSKkUjyaGGmFTaO7DHXN4QvZS+GaGdA9jNuGrTbw9/PhtUPPYiX
rsehden6Gb3iqA8hkEctkGDBvu98v+5KJFH9tK+NvFhWT9FsNMn+uf5LO093O2aVvtZVuWxTzOPMSgGXhcyHOIszH5QI1pjIg4EkNa/acHtgLNI2mI6x
U7IifspJPYJK4m+4ExBS0KnPOUMQlQKwlSflFZVBkKMAnBkKBSBThRCd/QwB1AlBAkgROzCvxhAJJDeBdfVOMJJCUBEkC4QnHZ/z+Gn41K+vJ9zt5Vv2
2maxKQOcIGu+xDKIANCcRdVVVtvLUfx9JxEDHFoBRTQL5fJaQMuQaDjBP+UuIPCfrtOuRL1TaJ6VunDJrNTw6Zs14QbauhIzaaKxzOJOJpnYgggEuTT1
gYmpvVdDJigKgLWsuBDoRAQoxKJMYWjYuQYFQLsOwI3Bdli6oEC5/Z1zwcbta7Q10gyHNoa4igNqQ02D09yvOQcPScXiAiFJkuoERrDk2ocZwoCZBzG8
hqaStIjne6b3X37HGttrbrKxvdiDv1oC6NzCZz3JpdiHZGzNTDlhK2XTOyQlU3kjzoZDQwquEuPNGmkcMxhAEx4dJx0TMNAq205i8Rw2OLwZoXjdS7vC
liWWOcGcHibmCRSIMkxh0RipRJl3hQ76QPPVKp1Yd8dCIjM9+a1UnmMGVB0kIMEbhoFVwebwTWVl8jJeU0A5TsLFtDmlRLEAk9hdcoRJWHkCwZwpkxFq
prgb62syLFVFzc4ZmDeljMWDjbIx5M1OfD2+AkEzsHMyI/GrnvqUgyeq5gFtsNvJYjum4SwoWzE4toHF94FzDhIrvcMpxSTvVkh/WtCPbmLlaS58FmdZ
oFGV6a6untqSns7fagUVAFhN9uOU6k7db2kvLu5uZJLBB8o9y0VqxKTPE2mZHrCyGaodyDCFCcYjeWZdo6xtDQbMjSNCbeh4UNDNVDaxZh0IZrZF/xDJ
7MIKEkWH/I+EGlRgPU8oCQ7MGwdDznbuEIKA7cjIfJuHgiSHMlSH8rmIC1WCHLy+jkmKYGCs92ju1xvm8shE8nS3qUibTcZn/MZ2SO42TDlB7IMKMMQH
g/M7koL0LkXdCaKe5OjoS4A3DhLhoFsN92ZYyTeW8a/cB7p/RvxEmUIe5/D5IPFaBbXYeiv5f6vflb8O7DwNL2e25/vKkZqpigiCCCYaG66X/OVNK+D3
h0OYr0RH94sqckI0DvFFFJXEVwyXALwRTA9Zwv74QJgfWPwkgkaNj+2ERRQ3mgGO7wjAzsy0Al99t++reBqd/z91vU+c5wsqPIJ/mf3fVU74SgDvYSmj
JBDIBHJf1QBpg/UisAnMD1JL2/Pv+bZ6cNDPj44x4caAxFIbhYPe7/pGZKcJ6CvE47O267erOk0uiaDIDzYd4t0vbanyZ+hk276MxDQ0CqSnqOu6jfho
nAcmbLB74bIHoH+FOjFlKW8WkqKsoN9z2mPxOuQc6qH5mYH5MJvGa2/HreCOGYQFFkhLJDpHBnWvTjdEvperK3YUx62VXxQrEeLQMmwpp1SWKfKauliJ
EARnP85mGROBn86TT0sqw01F7Newy0oHRx29F+HXAWLJpJXeWVtv21KNblH3wlgsa0iTZoIzuwQdOmMv8z1ctb3Q5dR8GjEWc3eUSZZ0Mu/fQME7M4cj
lbMExh0re6dh3GLsU687ajZzDDGoyc7f06E8iUP7ZVT3QB00qD/1/bD/RX11UQPMf4QEvJm9U+vshs37PvT9ZJSA/NnqlJiogNiPTMKA6/bNUzI9bj2/
HeIicVTEAzV2+McGhmKUbMFHJR/haGF3B4yykic5OgYtYhfcz5kfwtUQ8P5WnDK0OdRiNLHQvD7wv/oty4AgRoPyyAiQxyJ9hEpQbYQ4OG24f7W9MbW+
9hoD/nL/s3DAnQOI6oaNqu0GEJdqAdB6vuRPTfuI/0AQZizLKBTv7n9+TSz93qh248cSg6osXpC2Hk7ftKrfT4ZNm1zvonw1TnWztByQCdWXkPRECtMR
SK+pmm6mT3IDSIyo4bq3mRc4nmX8d565kZ2+hP08C/yr8baCMT/3L/NX/rAHsX98O1OIqrC+8cvjJh4efGTglFPogASHYguYg8XVIggsVylFwT6IefoC
xPivobwLEWh5M8TxbeS51yIYfgKYvJc6ESUY/izA16nGaND4RHA1KXUa+vqBA7o/vK2svp9a8ae3fuPo9De5lHpHlqJen+TQgokRi8vr+0cv/+LuSKcK
EhFKJlWg
"""

if __name__ == "__main__":
    _script = globals().get("__file__")  # a notebook cell has none, and the kernel's flags are not ours
    _exit_code = main(prepare(_script, REQUIREMENTS, PAYLOAD), None if _script else [])
    if _exit_code:
        sys.exit(_exit_code)
