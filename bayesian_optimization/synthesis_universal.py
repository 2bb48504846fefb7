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
QlpoOTFBWSZTWaGODt4DHxT/gHVFREB///////////////9iBH497ntvr2wB6egHfd91ryaqH11333HgPpayiiohYZmXTvro0z7vnXffdbe07r552usK
BVY6QQlSgj1rQtnZoACqdAZWtPfbl6wqTZedyLrffe94z3zg9AD1mt2ujnRQo7X3cux9dTrW3cyffe4+vp9ZRDb3aunXby+uA9KBFfYDX227uoS0Moaz
N1yS7rS7ZmzuNOTdq8uAUABFPbbPXu909ZjZDQhde28F8A9fVz6+7MUfQ9zdcgPWPYkUdznUAVJIAoVEo3c4AQFAesgoAKAiUFBQFAAUA+89twofXyUO
qEmqUBQGg0AUCgBQAKGhkApvvrHPbj7LbXjxClUb7nnfc2vvb3dfe9V3m+709vU7u697pevW2e3W40+fHA++BdwZ669e+690G673tOQ1ns1ygAbY3sOu
2KoQ1rHZ7d63joNm6aNzurn2+vA+dtHMxogD7z6Kr6z3z00599UZ77e8bphu3Xl7tn1vvd9eHvVrYNUvWXZLWvWy56ekC7O7L1vvTO+zZvR9eeXXJO2P
CvefH3t833feeAAAFtxFPu+hoIAfeo+ej6KoCSlz3vlXfHfb617fc6DqsVt3fd73dy9terWttrX12uozhq2NU3nnruwmxj3fN76+t2feaqlAKthqs+++
d9N53HdqKtvQ6FPvHuPRiqi5mSq+u+6O+o+ab47AyG3TiRaiqxOwAsO24au3WjXEpcdx3ZBzGBAwtwyxPp6Xi2S3q52zpLuAaVuYpVucaBpcz272jz13
AxD26AkBQoFpjXB3duYp2BXcy7me93U3eOep5q++AegR9LNBCHsFhpWtCQAAAAdDNs1tHfYe7z33wB759H3vYA6+8pToFD499JR5mrKvcyds9tzWaF1z
neE7QpPd4Nfb33rD0C2AaK+ujefd5z16AGgyo0wVQI25bld1ybu1242KAuuG13EpVoNDp7d7ytRKUKVrUgGskSujo0BxVXQw6UYdBe7VwowbTZ3qS6ue
dzl2AaBOwEYzdznbHXOhs4zAA6IVLN1sI70eqCntRT07G6wQKtuNq2wGuHbV2ew3Hu87vs+j723LtWzndTvvO9jdZzdBoVdGKEo7I2BzFp3st3vPY607
O7iSm2kXbuVhQUDuzu2m7h0lQIjXOvePa+9770A6B0BxSu1zdsdDoUoqilBJQDQKAs3MVaNAa2WhV23cKOzVNe8e9b13c3NlEkKSgaKIhEYSJzBnQJDU
6u5zTdG25sBzSQDWgZBHWAtsL31A92AalIp6PJ0A3Ozn0AMujQ0V26dfT1xSQvu3AfQz5vfK89slRO23blIUZrscWELjlqiZoJzKqG5g6Ljs3LvXvs3H
nwGodZIFpqAjQZUPbe7uVes21R5XvZEIlHejuse7mrndNsVTlWOjLst9xu3p33a5ia5pRdacAdvO3YAAyNZNBc71vZ4M62mkzm1uVZ2Z2rtODwPKesSW
unQw8rV7LoL59CgBpoQAgIBAQBGmgARo1GjAmRNCabRphJlG1A0yBBBEJoCAIAmhNqU/VHtNU8U0DanimgB6gZD1AEgkQgRAJok2RGNSehTTxU9Q8nqj
PUjT0mmJ6gPUHqADQJNJEQgI00mU9NE0xEn6nqU/TJT8p4qPaUyN6ptTammTaRmoAaGgQpIQIBABAAQ1NMp5E0yaMmhkZCj1Mjyj1DIDQJNSECNAgJoA
KY0mQ0CNNExkKeRip6ep6p6gAAD19wqH0QqomLICAB/ewfRCpkiiqIn/dRAH3SqDQIgXqwBVDJQEpoFclVVV/I5VH/BrMhT/0/4lBTGT/7cQWYiIyCKz
+86Yc9MaDZCH/z1pb/+7/9zUeY5sg2L/hkPGuKZT/f4QiJ7UCIh0REQD/SUf9v/DbX/81B+9VPNfrJVMn3xn81f/fEf6y40xyea3fgbipQ81/TBQ5gQQ
U/8hbSV+RUw5ADr/ogNN2SRwdge5DEsiWtRmup6v+p+T5TOcVzHor/6/AdCb6JBtkD5QpeOaqcZ/qpjw/4RCkdxDNwh9w0FDJu37MMxeQWMP8YABSiAm
IdeJR2RSKRc0UKqglfwoOGvwz31+HrvM8eOtUf/Pw9G7z5y32QOEGxIgtj5TUbHzMJHvt/9PYRQY4R5iJjVeraN2hRT56q0wzBTMKGMzItqmyH2X+KbK
owMkVXxrfhx9jwhnlVsu328ddN5f5f9X47LBr75cm8u2ITImRrr79PKd7if5DOF3MB+sW9tpwxnxrL9OWPVS717s3qByllyEtJdvXrz0r4431tlCKTLO
zZqI7OksWsxlACSf720cCMF1PN1OSrCjNwUcOO2nHEMprruJbZfJR9BtPmfUonYzx79A743l8Z9+fgDB9qjtS9vZ2dI7R6whJvKoV+S9zYVQyhfL/p/C
IvCQKrjliJeICkMR4K+nXgudDARE0CtxZtoavjJZNOtLPBhGe68u6ARKF4iIYDLBr5//CHyGRBZQsB3KP+hj5/D/+fJSGny/PdfOC8PtUQP7v4L9IovE
L9lMU7v/y4H1vVuH993hNNAox/xHyt/nICX9FUkFb9Rrev17/55P0SnbNf6HV8x+gd1f7z9hYzLf8vb75zSNhMsEU4TqzOMRN8Wrq3rGU7j/6/qPn+nn
6AWoPryWP/rptrt7s6DhzUIfR5XwFgmgZSHwYeD9VzYN4zpOGCAxQr5ef3xeMQUHtMusOBPcqnI3HiVEDzNm3/RjJDK5rG5b9bV8j5eQ/msJ9Gm6kIP5
eHDzMdpCh52Hd3EQh/UadQv9kpSVVxQdwM+6inyQ5lBqyZ6qPQL49QzwQDb3gKsTQcoNoRxzM+BDAj6sC4eugbKByExbkHG7b4zFflKJGOUj9sBI//pG
0L8BTXjlpCRmwl7PDPSfOg9ELctLRDM/+keeUgZClqw565d2IgSUuKCp9hDlBURKfdpx8x2/C+/coyzVFQHXDszad+JDiPTvUdvHtYZisqDKjrxgeAj8
GD+lVmNSG1UJ5Bh1Grpd0PyaJnBwqeh1ER388hJ56oxm4DGAgXBYM4YKwZeZZx0moHTsomZKK6JNadSZKo/tb8/6sxunc693asf2/HKe2+Xw8sQ18u+1
j4ZDJ0SlFTjQBwFO1/HM3NWuE6ydYS1h6pUE1P5QB3eWJvUF/P716kwEtW0L18tXAEeqavHEEltqED4/ooE6O+lk4QsovOBApbIBT9vl/sO0rUKDswPJ
O5PWhIa/t4F3z+30/Nfqzau1P4XD7/cvCU4LVPApx+HOh/n2Hdhpn6Hv3vbot+cv+MqHSGP+BISDkYYw/taerSuNXmkZiPkGzIZmvN7O93/E+7sXbC/l
dcV21uxuAmrsjhR5GTpa0Uh8pFCH/7KPbVedQI/oq1BaIYNIO2jdN4VhCRdpNesWBlKLHM+JTy/MEsR6VUR94GGqFUu6faaqn5oHLbQqEHXOQpE5tNa6
00Gvx6yrFOGuk3efOmYlNNq/1/2LyswJxyUkz881vPZ3rqC28g7RMYR5kHEpK20Rrczw0HenR55KQ5t5/i3ffS8QnDCP/Pv0YM0uVe7DLq1g2jv5lWoO
ZlOtixWWVE70lZ4Kz3ZRTs9HPa53p3JuyRHswc4jdLKFYOqXeVezniMhv331nXF5OXqYyuNompWnSKQgEcaXs+EDFt6Ozm/hbtQdq6aK1whiHd1vxqde
m+Db3r1xiZXD3sbPdwXpxteN0X0w+FQTGWyNkCCGrpB6TCyyIBLgs3Z8Uho3RO1Rd8RyNRolGxMZHikI1cz5ZD1PH/N5Ai9GrEAQnmzBM/+YUa8JBj36
z9NYgMCBgMyMVUh86QlJXGMYNe3rMwg1yz5Z3fuGI7MpnVNjN6PfmInHOc7vKeTVh/TKh9DZi+GKZL2goP5IO+U9N3vZp0rth7dGF5d3Xwv1Y9qJDeCf
oZoltaMMrjUqbv7y0DKd9j5ymjX2lpnMD758ffg000cLUjxrrAv3xfT5zjmNnDBkJH1YkQYcsKzFPb44LnvpGsb5pEjhdjmqtIxm9/bS0aOGX3gvwZWs
aUCyHkoUAnMu5CuQC6oNd1fLRkDEdim3am/T5xEAJtOfxDpI+51PqFF9GXpCoAddYPGP/62RDEwmbuPUlVqIaMpPmZs43nv6xWdZrMN+a6vGP1coxEJ/
+T9WBXZzhnr9Hh+JcH9Fes+n/d0+s5Aiv/j+5h1P9kVqaEZAioZREjbGZH8qvV/cr96jf73p400lU8pKpgrMQYKEaShxKamPOFOM61/lbtOY8SkCnmUT
l9xUkaH7f818P4a+esBlqtVW5QU7eeX+0PHt+st7TDOh9S5QFSgPqQOzVHctfVVQJ/OH7hsjybcdlqIchWfZ1hKUiQ/5uHJgvD0s3nrzHq8ouh6n3+Kl
LHl43mzhFP7liGF4CPsj6mX1iDDIOue1PmgIlABAhBznOHh6FiHB/HNfFwt+Gz/m64CrDdNZLY+PhCiwHqR7btxpJmOWuYAqpp4o0o16db3G54woc5BN
/NmG4IjO/OdWuazgS4N07iUF4TMsBI2QPP/T2HTkQihthZ+/wT1RsWSHWWbCCcoyg5OcYM9zoynhOHgDchoXYK0R3p0jTUcaIJQHzFGEL8rGELhYzjD9
RcKNheUr3rOnaaCki2MlfzNP5/nj+DwD5W8Jhj88OLrrrEiUnd++eb/CkQ21L38WiS0bx2QwDlQ8WD6xhiA4xoxUQnerqim8n7ONDJL+42DzLU1M4ZWw
wtOkAwZDKHubJxf+64W441reqkS9gd8UMRlVUDuFoqbMMnSWB+dyP0MndPYyJAj3+yINz382324HFhWFo3k7zSEWEWQNN0aih4VcfGvL6X2rlyu33QZK
ESKXOwJXuMHSejMSXxsIQTEmL6SSqcyKeL1Z5tYLiNfYRc8OPwnL0LqRAvuVt0bo+sQ+oOogoI7u/RxLQb84I8KgbIl3dkR/+z44HP5eyZGxsXzCHytK
mwz5RTDQPCKxdjFXCxCz29cvKnfPElyI27C/s+T3fIzz780yD6g7LpOXP4flD/DwAntLXjc2+Vbm5uB++RKf9JX3U4aR9ntjHvy4Wp+yoEkfWt+fHmLx
aMwPqLGKyJkApyiCXgcxxSLeeQ715fHeg4e/MWwwyl0BAIsouCHn3nIrgXzdO7ha1rkG6sYrCSV7sSE7jFhtnfW9CB8rKWEW4WlO5Ws5HIyBIoQqOIbU
BeGkZv4Q3aplV6tSURXV75ooxGRHQjHneKvkX0YQd6MD7IJwo9uOS19swwZ9vi1M4KrWUeESoFB1SOjhemZAn2BYSH/vT8DMqYeUzIsS0FFnMfVgZp57
vNQv4Z+sH1P7M3U+XeDPwgHxKRfRfXm+ByJRtH3cGfnCMb0Sd/e76x4+9i+H3h+b6H0bpCUniF+n5GlrHovw1xh8xhmjH6ZgNseMfmGjKSXPT+Pzx0/v
d3Vu+WdidfnxpDNFkyKy79eEH9PLsPRR9NeId9auW/X+0FCCUH9f+isSOSDcT/QyMVK+kfiqCMscv1s5NZJH8povJXJDiwnKuzT2ErDrksBHKh7ShBAE
4wYr/b7//x2cUpbOEsh3L8T/Dqw4u8KI/2CB4/uubsod/7MjLi/C/IYGMpODx2RwBWJEAZ7ahg/ktLnbDVRpz3vm7uv3fy7dDb0HYY2RD54gZ1GdVIhh
I3LPIug9Wp+74/7f1Qke45yA5b18cqAPjMymuWWjHY6uvK/MZ1hZLWzSp1TniiYQycrS3GBxhzQqRFphBBBYCbTs2+NsPXLlno0R+sYyYetWFNBPygw4
Zv9p89oNudYC1t9vA8DwntCJb+wVDuAxctt2tk3CkW2adp+YsA/KAiAylCBEUYiK+WdqXndmnEt35140e9LzfYdAvVULEJuPiZ8NaRoKTGmBcRA/rIXB
9tMiCUt6jJNRf6IW5HaVDLJWekoxMhgZckqxMwziq0CMDBaY2o4jBJoFoiBk7oU4aw4aiTCliFAufgOg74dtgo7gc9dxXdsHekxCEzOSF2mqCKM65RhG
mkxpwM63yuFui5L5lldiwiFB2OQQiJ+C3irzYz8yD0ZSGmBcUVW7mePG4bmMLU+Rjtrd0gaKNAQFPAqOPkyw/seTZLCQl3kKQx7QZvEhSGZer+PKEIFU
No6tdEHHg8xbiQ+UpDzACOwJgsURQOM4Z1OC5tjTH+WWc0SLM8XkGmuG0NkExMk3dGXYYhwSU0iYCn2FVbBy42Mi370SKSGiYKSgioAorBUVIs6ZRQKW
hmGOUpYDlCIqCSORRuOPYs8jkTHu2uWlZWrLqrCkhOLaalpHJ+cIMukjTQxoWERkdTS3AqAWyLlWmftOkzUThmHIfceOWfjM7PH4kOdegp8maM4qhv0B
Wg90nl251wsx1soMTykV67chNtkkQ3A8PCJejrJznOSSBCBmEocRZB5Xpm3xnh8Cm07kN6tXoJ06SDpnnBkz5wuAKnCJKMlkeIlEAVJmIo1q3q4Fzont
vjaW+K91HloMbNNyE+a1k4hJ8IzJubLSTDHZOAmEjZcDLWsRciRCJJiBTgIeIdnIGagCu8sPEawhJCGvDJt6gLWqYw1HHwMfhcT4RZ1+FvsbD4YT4Opl
DgQoCE2kEgVJYN92KIoxDsXvfocHMLltZmIPcRou8sXd2yIghUQMGO6gASPITmBDRglpw64zkMnUOxoFTn1xOnPAcidmcJIByzljFJFRkUUE/u34lzGc
kmRAtzxdJ2V/8Yb60SEwBuhRUzKEkGWHGKI6sJhh5s2Vb9rhsnGlGiYYFEbMaJpa64Yozeq3PsVmB/P6fq76CNyiTE1vQOtGqz2WM6C5zyrOf8UiKcF8
e1NLyXRBgWEERi7HSGCOrIYxNWiKXCWatgXvTeSU3djFFUDKCIIMJspDiMY5q26I4b+2Bef7lWeZ7jccsw5mS4aydMgjkKjH5XFToIOHy7IksPGBP7BA
JfO9XU3B4gX+llbSplvMVkX4BqbGf9LU+CVSP2WfYdqCIIg77q9et33bsMthz3ULjHAgySdbw0aZoBuHDqtZrKXn4uclm09vCK+in8DSMeC7t3lzSyzG
miKgyUMG3ZAFCM18brIe5IaaI9KNzQ1YcXehVhg96N6m8XYgW0YZRnNNs42UFDzTbJ0ZIa6WNKCwOYnGrywOegbQ5NThp0qwKaqhnSFiaoQxJy8PAbsF
JFh0qWF8swxmldmUOiOYXJp5bE0g12qDbcVVqoueud6OM3VzCAm+SORmmogs08vJveTLQ4YVjhRSXo9cm0MZHmgcIaSaTXTOddUxFJ0AEYqoiK/Znfwv
vcM7WvNr0DyISMkm/KyvCcZcRc/C5llZUqKVJqIKPQpjKhpNJoa1VS2yxhUxqdHwTg1Qqq96TFQ4608I1R0O2uxrwJ1cEoJg8eJ41XWjcMphSHYwivXE
VSaa2RKDFWX8/Fx0hhaotbumJiC4LSC7Za9EaT4d12u2jGcFkGJ8PJV9RqappLK0xXaVDVppnv1Z5dOMR0xfs91LaC2O8tSVdYSDKI97RzFksJH12ZaS
m+V6Uy4hcodaXbLO4gwc42ld4TowrEWpitVuQt2EM4GlPRbLWNMOrcMrSscMomIYFhIRBb53ytefRZCP1Rvbdl3GVtcbvsVx/L2od4oJ+agY5M7N+la5
mxgmsei9MibXhYtEwiRDPfktTDbi6zuaHgDiZCuI8GwRArbebyI1gxmRe0QkmdkZcTvGFBNBDg8DSh5RyHy4ZjlfS2X5dOL48L2D91NeBKBOUPEqozE3
7beQeFo71GLrDy2cidqUDOpjbVIezW1NaGKU4CMDa73Fd8O4SBgY26BwaPHpqMyk1K0nOsp/C6iL7xR5VNu31znnrI7WgVvvQIneRxVQCQJOHd0PBm8G
XggQ9AjTjExJl+FZkTiLGnaWhtnKtMMjqVjRWrCpdHixNlYgMRb/HR3U8e/5Qeca8ui24yxlCHNnPHlxfhbX6Z9ORwePlxyHCd2s6SxtdtiN9pcQ6IlC
iJ16wGz5ezd5S0kPx+sc6x4UnZtGrAfd8q0EZFlWW8w+gUkCzWzo1AoITkUIIjUcYP7v5z4eOXO+FfuxIA5eJXL5rrHxzTLtD7tK4x6XzTZB0r8wHIom
uZkGchyzufyqLYVl+iBg5MCxyA/K7OfjaaZrg29dxTSEgMQM42K5eDIJ4OOlmHQqXM9bqIMCm58OPn33hbT6AzpNm4r1mxch7UH18TwEX00hwpnaMvL5
GCxrjvlDtt+D/uFatIeUv5WhjgGkfPQzIl3RsFkt/m2j9nctSKV+k08y4YL6erCs4eWSwXP6lSrqZHu/SZqLsfS9UKw507WHeSnPGv0/GZ9E2f8PyWKb
Xzu0f1SYawj4QgD2rTGn85VjFgd3yhKrH83lEF+LKwIizaarWNuMhrTRvKV6qE6GZafmvhlVtF7KisnoozVZGbQpaAk/fxjWCy51+D53JjAh0ZOIrCjx
aoaUz4FklG++TxzaTLIMLxa3jHaEiQ3NqFEXm1HSLMzUYPUW4rH+szNTblSp9N1ERMCRG55l4etgTg6GAa3GuYqo92RSQ0/Muf3W/VKwwZiAP2vGR8Hi
pT9/ymXm/pynZHs7EGRe9rh5w8YiuDng1Tsoe3KECTHkYEfKxw6It0h4ggNWlK5/e8e6As/UjROqk34ZeGDBcQ/+ieLZLsPhxzuXOjKyKrDSnOPZTzE0
SXI7LlnLDyQJSfsLmgot3gjM47KgRaqu1Oe0flM2T7KI/IZKALD5NJ4ziJuooI0Ak4jv3fd0z+wWzw7SanyA8IBaQQ+pSIR/ROk4btLFg6Sg068t+GCs
snpUM5IN8UNcahYgFo6V/g76tPisoaC9kBbDg2eVhw05uCh6ac0NrG1QKlNhjtIaIYfdalVp4v9sL24XLrl8g/YrKGqsj54nVjQ7i6GnFg6PZkrdxL8U
Jd/4vqBfjkAEYWhXgHmMor/UC3TXkSLvndLpVm952OKXM6J35UT8n9bDLl9ul5NkDJhZmf5ae4uTJ14xdkemeerINejtDzNu3FXETnEMRoVniEYsjENV
f5Jdlm+A+FeFKD5zob0vd5Tzrrxizssh/DpzqOIJ16eXaeWWs457/CVrK+1tIyo5BDEGSWQRQvsTDjXnr8+98OiqPEQ4dKY7w2o4wRDkKhBIKqj48vWF
DyWwnCzQgAw2x3uv5rWS+6Ydl6Qqy0hXhBMS0js1puo1BVymYb7l3MLRNvL3WbSXl/LF/Jb/gQ1jVl2wW2Q5RE/ilmXEmkGUpOsF1fc+ER11ffEBJxcC
tuFFdn090hnKzeDvRMzEIllrAAuwBJ94QIVQeP697XgLr3QtB7iLQVXvL1ukYxafpz+uTZSw9+LC3TPHGtKxzEQoUKo2XiwYhlhBkhNZWbXHL3WsKb6x
5NAPD3k7V+aAWekjFVxwbMiM8mCe8EjgtKflGmcRCK2UhcZrk2remGfi3G3KvJsmzojlixe2GVR9vuznD8ZCTq4IZTSnD1uYrdZyd0eQOCFZSQgyi29t
aBZbUm47XryTly6gSmJ5Bu6qBiEDL2HZDaAVlzplLvoGTwgue5EAhJKUmqJ1XAgNoQMxJjQHgHA174By6Kqni2G6Fj8ek20hk/U23nFmZ5hxvDoyiI01
ZrcN/ieMVFVVPEYTu8Krzzjn78uxlONKhrPwrBZANe7AQBhAO6cLBacPrvTSBIoRIcx17uMHiUdka6p094cU49mGxHbbNqgQWMvCGwGmi3Dl1CDyIhKF
OJECB7wRT8CvnQmnMOJv6AoHl0d37J3nORtV+0gdPGYbIJtDFequGaTv2vzXvFRbqMlHn2j63YbKaSpVg8yra5TedCSCSQSDfcvUUSQdw8EffnuDIkPw
RI5LbTn7enXKSdVALU4UqqGH/GAaoj24u3JYeVM+euqxGQIDTFA9OMFYBeFZzCcLWeYI4CWJynqwPVfQJBdjVG2RQwNJlmTbs+CT7U9JCZBd7u2pYi7o
beeWOxpit8wseqkESg6FdUEKZelgBzsNxWmjYpMW9LqknizxcVCwC9Cjh0jGMN0REREz5giehmGoyNFKa8oyRJelbyWSrkvmWPvirKnRRqQA/G0WuCq9
HTfVJiQkFLCDs/HJkIZznqrqlkG+E6JYOMTA/4x4sKnoyjYs0MgHUbSXQfVjBc9HeA4UiZkw4O/VWYxiQzk+y42cZRrNZ43hnKY9khQGoIq7ohJqVz3J
WTduqa4yHRlyyMwQIAiuBrLM0p7XTwMGWYo/9YvmIvDWG6NAhzDhwoG+CpF67hWa9/WQOCMTtwPqX36jYcO499LCsH4x+ktYFeP+Kj4BX03ATh7TOSf3
EMiRt4bEuhBSQGWZI6NsDaMK3LQChiqOwsZCEpsAV1UqWEgksWAxi7OHbBF0T8nd0/zz6FiAsD2gTK1kMz1HiVw2M+HTEvn6uexebVhGakdsj4dr7sa7
zWOxuPSYjvg1MsL4FSSORgcnzGNemNwIADEPsFMrByCObhc5k1kOTEIRDUaCl6nzsHGOKHC8OhLAYccnxAGoVltCEBHeMCIINPrCZEmaDjRZnIiSPgRw
25duCZrqMNgszQ1uEOTxqPxILpmzbUPa04v6I1ORyQRBl22VMSipNWFJWRk5Mv8O7x8bx13MWxBEdDZHzUEz9l19Lfq2mIK4dmE5ZNogdCnEb10QgFw8
bcvGA9nLJu/ccCuAziL97Xd5e1GPKD9rVnC3j7YdtlGTHHTAi9ET8fFeJpGOAS2bgQIoe4oqyndOVvCpfxcdfAtImBkH8YQc/vXP1br4Z0Con9/tqGxI
nSv7fcd1ju6ZciQs3hzyx0zoeeCxeJ6z5r9bRIxNxX3VWpDi/VAYcbfdD7k/kWXQJJCEmVBAqJVkyQzE2RzaNITYLMb+/9XyT7++px3FVn9bN+RP79/F
9I6/p775Z8e1fZ7F6Z0urr+l1DkV8WixRfHGvCEaNKK7a85fVildLdLU4CtLNkq8LTkp9VmZ1BxJrYiJBRn98VGcQ2e7D+mKXGk4ihph+3T557pU322o
l+KoA/bHi/vPjgCfj9y1Q/EP+RBXgWKVFqz7TcBoqZRmaXfAQYRHi7ke4h2cTZHzrNHkff7HRkIdVknuccgnRkP2/um2I/dS0gzDcxvB1Ii9aD3HMgLB
GjImIdemWt5zcRmC0+YnWvyi2BzioQ5T6QHllUNXhObiH38MNAxiPiQNcxNtDIwvRkTTReIZYq+2mWZkiCibnJAedWGcUEyjAgtPMi4+MeFFBUSQ/jrt
AdyTgwM/4px5UQwB0rhq/j/1yy/txDr11J14Qcl+PjpLmMra+NsPfiIqYbfun2lpFAoJHFPjnN3JqcSNrMb2TGEP1rYrnXtjWV8evGh/ffl/7uWpbtLc
duSF5MVuUftnbX92Yde3O09bEE5NVQRh2KnJyyusgzir4/LXbZrhHEOAx/oyHeGacyaJac5TI8zE90w0tMqfi26DW9YhghLeKwoMHsy/VBr7QdjcGaFF
3UxX1c4kekhdRf4eF3To5HUKOXA5j7JWNrOPRg7TplRRPzjx7puP7vFkcj15ycHoTt4H1KEGkg9ImnnhOVIy/i5aDQDQAYrq0Iig/qwJ3vYSgpDrLBYO
F/lm7uPAyQ1n698xlLhYKNIII6cPNnzMs1CbjP8F1fjiIZThBEihTdplRvx1i8Yup91IVEWrbnRxImWrl2J6QNBUKWaiBzryeYbDghNN4nsVgzxoEB/D
Ws9F+fA47PN2uZz67QzVDVNOdBwvUM/qyw2icjorg/j/p+t9t7DHQjwG1JHkUEaPiOOoOrZNShiJg6TbeAlYG9OPjTHo6qgyoAEwCjX/rZfD2QD/RBUd
0HlNUvm45ujrvuZq2NYiyqXbmpAYSJtQmJLStCPlyN/w9WZa3kWEAyJD6NutGQQHp3eGm4uPTyeZ3mddGU8+kscb2RuLBX4R/YREoySnPAFuw0SIA5Iu
DvxSwQUSJg5ie+cJ50nBXrOQFfauEQL6V+e0R9nW/b0XuOL2yeFKlF9XvjIfbHtW2+V/0igI2K+sqc3+tqlHcyQlQwIUCTKQXYM3cqnn6mS3ClNucYE+
SxysYPhxQj2DhzDuqhVcppU/QqJ+ejjtWb9yeVjtmF0GyInkbVPUN5S1M2Vxrx6e/wNHEPiw9aF+LL6pVZFL7fHNfXTeemBiKb+zV9gfabnD0gyQmmWw
rCKw7MO34fs7bU1+Tr99fjdff1VS6KUfmI9/bMZ59Q0Pu/16h15iCsvHNel1vCBgQBQEAfgrwEuqyeiemIGfjtmX3j4U7QW5SbXZXbuGj7bJY+BHAwGW
1hxvEBhgGHc3so1FBDlNPrc7e6sBhzaYeYHdZfXeDEqCIOgj7tLzBNSrEKKhqxVx3T6yc3oGFYuwNLPUfJpH5ZSMbb07sfE/dz47cLDOWx39vGUagBMu
VOtZSCqpqrNeY979dmbMUswNTUtkV28sPcK+PaLHvkifccPxWmxvKJDYxj56oOqyH9lsEUyRUxiYBj7qCZlD5shCBAJKZFpvQpWech+IKXmRPNzolFvU
vlym30GyhStOXXTEIKsu/FdFGI5ZtRNs1Gqc50yUK1HGtVGQllarMasZHUDjgXKP3xZV9nKkTxLWnHjHSkOHDpAOhoqLCDAX+4KIEnO0Ldj4xTO6/X3g
kFYkDxNOYxTs+BGldGBg+rhygg5KoO7XM54MOGccFoRMXnif6PfN0hv2HlvBIDFWlZncQ73Dd8KV+ePk9vHFRsMQ9Gm9sA8c+fVJB1CpBANOCKZcK9Os
IOurMFJuoToQkSE8SCQJW7u5HNCFTJCCV0UDnhedQqHXoN0dJ2xeH6B3duuSwqErplrxgnxIlvBh66KdQrkaEeorO6om87jQd1jpxJVM9cYSSlJxvfS3
PtTyzz41fmc2xTDBttAlmIqLEgkoKQCoIkPYKiX1oSflJPNVsXH1u7r9nz7/Q8P7yL9Jk2/7alvpdmP+v0VCih1Th2sUhiZB+VyAv6PMNILr49v+6q3w
m+hJX1v2Oyp+nGn1SoH11pam9P17W12FTjRQLFkydEOra5PKrGjSf96Maw3JCEPkJQIIJEn+B6Bf+P2eM5nz+j4vkdG4izUJSK8fPaEASUn497vLmHxU
HWkoQ7qKpdQWIXyU3UzpTTpwM/TnBgfxGgL9iAv6Wa579+L3zfqB3PGBA7wOzmeXtzFWE0XQRxwv3oKKY8DJgaOvezx4M7mQNDF4/xQojOzFOGL44FFR
HzxC9gqZhhtD4fvnjkBWxMaMlEakOGOLwkQZFoXk95yvTgGh7WJESrDwMEQZ8iKH/SISYvDXCePv7nRRBjHgaVpsGiacWDSPZ1YceDMaOXy6HljYnyUz
+w0iwBVVI2K8uLVuJLG5ZVr8wu0py7LqUrGYZp+cEX4gmFHEq+vjkkSPXLd874T90P2ZRIkZjvMRuocCGUYp+l1FsiLBgh9j+xxMKSM3BPtQXSR97TmH
C4Pz9ztbdJs/3o2ntaF4YHg/kXQeVe8wTRcpPm4nGAqweeR5MifbC83NyqbgkGQiQzGqs8F8NW4wgO4eExlFo9odeIlp0HoAqhoOQ871Fpx26auQrvhF
qnGKTiMEtdz+DKNQLypn5++GjOvfSI3IHH3fXld3XWB4fONJJpAdYRVZCIiEbmVAqC/OzkDSPcIpsQl88mGR4NAng9WF1rfdOyxpkBxrij2E6DS7u46r
1I4nT49N8scxTSPzQC8+N+MJKmWzXdc46UZQShH81cgNQ1KMSR0Q0ZOD0Fbvy5q6rz6qiCcJZEBXA8EBIqi/WR8rvKAHQB8DzaCr2tkNWF4yoIMcHA+M
5fx63elDeExE13ivbCiIiNWU5LXpwgJgYiig9xck+ZV/ardiLTCgTEPudX8YexxLMd4q4Wd80Yqd1npHaF02lVj2AlYwoaNEdu8UbtDvnllCEYax4ReI
rKjHQdvXgzF/fyx8gudzD+VpRgr7qs8zJoPorK2zt3Yo3cmQEyZ/5C8T4F5cYEJiHdRGEePuu5+OsRn5duPY5kIUyf0/x17bDQqYSkKkuhJYRRaWkF/L
hUxB0Icd2Z6dNv6PM8eA5f7NUlSIz1rWlKZupeuYFAFEttfX31Hgdzat/N0goV3T34/O3id5/Qfsmr7G3MOlu8QVqjXse3v+9Z/yrX5d16H+097A6Zpp
83f38OJa/wqyMlCUlLkudRLjToE71YlgYCTCdnlHtVaZLEGgrGr3gOLPjKHM1KbD046loWTS5dcmTDvyOHlczfGNZU4bpk3Dw+50jWnLAzBufQJUA9C5
8yIZ20gh4WQ4RJ1KEKHHchw45KYcJl8XuoH+r42ORDZQr0lSv+CQ+3q4aYbZVlcGQ4hb739L9fdVfGP2KeX29Q2L69+v5vbz5c3r8z7fyy7ttoIVVfSJ
5uDBRSQCQMFOsO8ucu8Fl27zf0hvugK/XLvifSZ8cNIU9b1L/peDPgUa6QNGyZeLoIv5TzYRxJJTZeO2IUNUgk75ErT/y4sO03DvceVLv6S/FJ9dJ4fO
ogw0irdHzTa7CFP53rssxapm1BBazAgL27mnTSvAwsMNwxfVpMRjJN4jGVcX0vaeFWReFoLlFxmy6Wx3ZcNtk+zLvH+v7NPDOxQyeEh4Dn2xxDNIiEfg
379mRJeBvWnbttOkpYcXDGoIi0HBR4MJFQhKlRphYdghaTR27MCwt7+anNl/X1GG2BzfjrTjpIMspJstB0IzBQXzpF1gKs9XvFty6Sv+CIkQUAWBFkRE
O22duvT4deVp00M5audsF6LnKiUt/kWnygSPE05+Il6SGR0i16uP8+fo+8re/Dsiz2Gk8rSsDwQqbec3PHW5irw+O9fv6mJ7i298rKlarfUjK3e0J4Yo
hIEwwxmk61MoSQcxxv3fzplHefhp+2QUEgfoPzYlxjAkFhbgu3BfnLhuTIPDvZpKBMo4mMeaJH2qfn9+w9bEzDwCth4OoRtCjl1AtM7qtanB293g19Ic
myBxomJgDhF4NqM+/RoeSxRp0GAKLZ0Vl72Uu7CYpvCIqepZy05mEa7WngPWMu+MTXMWQTH0J0caBB6FibX33QBcw79fGetzGaO/U9ZT+nA+vd6jsBjp
Eye6tI6iSUoqaSjGQwsCyycigGVsrKKwQlKVgiLdHz/Hw11Oyd3gUNBEM1porMpcQwOc1pr8xUioImd8SaJrS0whvgekbKiCGBFuz0eqdRcQgBAqOVc7
ZrQrey8tHds5EcxjNVK+lhyeBDTU/lzzNspcX74pw0+drBqCp76j2ePDghaiyuWp32Lm2LVodOPhDCsgwYnC1AiAJ5svR2y4CxV7t7iTwOYJmkQt3zIV
kEY1GvGIRhJNtwhzR5uo7pwMWbSQVugvbPx+bvm5Hq5BU43OVAJe0KSlFWVDTSSomoISEDPfZ4TKW9f0632pv6b39VhKZUEhVCot57jyKMiTQKhCM4+m
jlCP60+Lp/DiXGoM4cwgUaeRGGTHR3lEVVgKeJ4Gq9dM+ndISdVznLuu0pViA+2kA5uZud7gR1jwLuYxTj7YEbCnm4+n37Qdq0MYBjnh6AOAtP3cgeG5
Hymuat854Xg0wRboiRq+hjqbzikmDEEGZUSUCnpVyD355T9NWYV00zfjDKsBgzrT7aQwqe+m9N8CI84H3kDEQfoEhJRCJNFp+ybGM13fp79PIMJ/e/a/
PHnF8Kp3qU2DWlAXrfx7YFBucymR56Qyxl+3j0YvjBHiMmLebrvsfPtACTSYmbNEqxE4MG9ujjZ+XmqwZhBVj/xL7PEk7K7D73aIfJ0XI8sq/XAZzj3U
LraO0IvCLBV4xHuniB270K5gfp7Zz9V2TE4MFJwciq9IJ95gHcopLJ2dD5GQpy6zmNeVkVvBP8e8C+nyzqcLfvVx9armehy3c9ndqgENEw+uU/RrSF89
/L1pHAw/L47oKeou5DucALp+ankAlmJYFIfc7IAURHXc1nWPV+aGQOffqQyIngXMxVixiEUiqTHrqkp44vuZX6C5968KhA5qOBRRmImCEM2hsz102jtS
R0pjuZH+/CxaYWKcqC4K9uJexy1mR5HNjq75XD/qYpx9kIj43wwSh07U5dTcDxfIYoYbjCGGnuZhA/JyvPakntNoyYnHJ/n2NR1WQxIH+f3xzDhyCZPn
YRfz/a0SsCbiyzA0c56D75q4zt1PvMV5NZvJhScF4h2fCGRGB6xm2+Rr6dZr3Ik+na6ZVvkgbOAkL5DCPvr+HgeZIVpHpxr8CQm5mnSQoV4wongsIG9Z
pPHe00zy2YmMseZ0E0rnjLvAqFKRxDup6w7xig0MYJJM/Orf8eS/t/Ilcb4j99f0zK3PHNNCSENCuhQG7M6kh9GZ1k0HRMumA5TzLcVWvllFhwOJNGJw
z2Uvp2DAFzEhlSe2UL9drbBnq3Vsa38W298Dig1HnVZ6Vw+7TfyOMREiyKKnpV7UXYoLcs+o1V0tL3Ngn7zvc9pqBwz5HT680nC9QApGgH6VSFwTbanO
7kngeXbms55XpZ/I4uuglDa3yyoc6pL7AJrg/qvk/oXKBigHuhNvOfXREeG2Qzy4lgtJ85qI8ODGwTpGuFhiK3U/NJFPvu0XseWbKncy85IiBZxGVN9n
a3uMkA0dhl61F/+FWijjz0ccLLzeJYlD7FGbKPnDU1dt1iRUrEqVUDQmytYLxeI/R3LEfXgt1BmRQxiqlqb61+OIz1pVnLDV+rJodcozHfl0aVflWVwu
3wzhURiOXBfsvebhk02Z3VVyZRqqFV+y7hh+Az5s5BpHP0VbovSU0zPWHXh8avc/bxoxr3tjaFH+LBs9vyjDVYhoUNGQQSEfycdvGMee5m+OlqBQ3Uxn
buNkRSNj1d8WvJcbP4sFKF1CKUJXJQ03bwFyuZFsDswl+rzaxBH19GY7fZPfleMuMWc/Yaxcx1W8RzZT6qyHLut2lkwWj7w/JCn3UTD+9W8Al/jHyeCD
1T5/JDetTWGX4X7F3XvphsQpabEQBBJ5TUN0EGkeDBoAHeDauw9Sfg+Tx6SYFhBYWPnGEV/czYJuZr7HGs3IMHQ1+WA0KBpFaF6z3yaEIKuxUMCvFWHP
xQesxKYEBaXeRpdZxZVIVc8vmugrPy5/4N6/UvPWWb5qolzaPsMtFSQPlTaelw54cIUkYlvYq2XRuoaQOIGrv2X5Gnydp5syjN/N6YuGzn4V9cosZ2zr
v/L7A2swsfsUMCeZh3+JGoT4losV34glf6fD/nUnYsY3Mw7Obn5O8tDudlyF/dIyHXxu7C86iG3VmLK5fRtC05GnA+Hz/jXrvm4JxoJFo5zsc1DjjEnM
hXGc0TjXeAIiRlJ9iYvp4tDSWruQmVlGVCq3YeEaNBQsTuoUN6DTPZQ6PC0775sR6ytruIdQh+oPp1lfEelgpdvxb7DtKvU9sObz8/oMSZkg4mvltU3m
nGbwhp7QLoBly2thPd5fgW2+jHyqIQHGHYh+h/jdR8x0M1ow7hTwL/Uux6GMQMu73wrYvbn7jGJVxHPOILfERYjKUJZ0ayiH7H2QDIQgCDbSeQ/f9v8r
Dq8G+fzm1gNosWB8l6Hcyz8NcU/YWF+GNLWZRHyVhZCpBNKSZ3Xp2x4vYGKxnOh+bg85/bEz/h6fOUoXFAUUhyO+rc8QieZEM1TXjUQExNQpqluV2FiA
SOqh5r7Bg+9Q0F9rLNAQdZvznGTiACQHOY97V7WyfMxku0MOEYrn8VFMhkTTpDKZtlpNDJFSBL9fGQ4GyjPgr/CWlx2M8jS/TD7R+1hpksyoBgQp3LGG
UN3GZqQE/MhCQqdsoljqkRCDZKy18Ck/rzoOOCpZzPLMAH9IYDrQ8XH6fMT75kep8CqQ68uhcWLnobZcxZDQU/HL27OBDb82m9GZO/TDDKCp3RmJ9ljr
ILyIZyHu+XfjHWUc+CNzTYilvv7X72EwmjKNNuOqDO4xEZ3L/l7rZWr4e94ppwPl3Sfg+CSDiDggq1ke4HFCMtyHpbnqz7FvvLDiyc8PcKRyvwT7l2tL
hSCbdCBmNNo9A/GNmNhrZ4FQCKNQFtlhuZ8lepE7tagIzXnXGawXPvpeD/winqlfGj39uasD8TU1yVgfgQwKNSWmFgNKKMlXi+IjqLgWHp7lCSLgqsBI
SMKjuvgNGeyt6RxhQp2I033FVrpyDNJDwNVZQQmA6psQjmJCt8YbigUxybu++HP7a8ts6aieajDgkFR4RVwGMfCrrPS266rUXEYLuXwRgCAtiZlbWDcl
cDLwB+WmEuq77BcJdV6dVbUQiASASLWzvQvrYJhRAbrh2RnpfjxYff0iCXkWTGLP0zqIOekbK/EXvLVpN3uK2j2WwUs8yjlBPbtw8SPwZ8eR/Ce/CNNC
XEMmKuJOu2aXC9kJnoSbJjx1VBp2WApaXHLjuZ647VC6ZjqgCMUAC1BaXXir8XvyEHlIUltW0+03DXgGcMBqVnWTgb3vzsNDVYS1SoiJmAmQP3UdBDIt
cJquxRMYcfaoENHAboVwZ31gjzLoxwMGRbBUFy5DqCQ7KU5RciVgyzitOvxCaPzxPGB6FtbxX8ZDsWJtRqKyiJDhwKIWWRLGfhWgTIAUXmJIHVU1HiF3
ZjbNujs3pKT6yihNYEBQpRN9C8nRBR/QHgz4MhcYNd6wbp8KdZ4qI/8/jV11nf2gcR1jGUayQKtHrn7v8Y5nRza1Ay6KFGnXtgXPNMI86QcY0MJAt3Od
ph2su1g9m8CCiMjS9MOXaGJAIOiWQAw345Dhtg98584R8BUDulwQo3J47gZBmHvel60kGv2dY6PS9mM1RbZpl4aIYAA1SnUo+xXP1WCrZpIABBHMdW0g
CL693X9u7IA3UV2gHab0Gk2QYhhhFyjiCsNp/XnzoBIeqryIV4G6rAoEW5Fol9owAgDtw5Yxah21hYTIc3Iwa9aeXXxsz90FtXnjm6OHY1hSFI/R6Gex
xrdNzhr3hsZWTHI96DfZc0KVREYCMUyQwXxR0M+8LIOwgktUNXp6h+LEcHWrHqzD+jMoRiJGKvLWtG6pqDpqZ8p6NDM0lgwoi/4Ce4a84Y++XOEEdpdk
8MgTnfj1JBGHwaLuV7uVbDCjhfKxBYzHWsi6gbzVpRLb1zsBWtdxmVuRVWYBYlX5FN1dh6BWJxvDpBsUpxovYK5CBEEcOgnx4VbRgFkbymEEXMEQlAJ4
J6QTEEEAOL0E/nhawyl85jqxD+Ks9r+eIgODe4VYrd0TUXEayCSO75sneURTUhPbsr1oHBoaahU6AkCuiAy4w0a7BBCbsM4KAAzKms8PzIQ/cRkuM4tF
XyKsiSHBOWkTAhEBAmfShbtORMsdejxq41HOtlvynGzdJx953zVzyrFn7E33yx6GjlNLVJo/3J34qTRRgiQ1cpJJ0UnTj663t48hV3i9sUT0QI0pxHoD
lM8FFgTVq2sj1vU4dRNB8UFCQh0VkoEYUbY666wHjPDVGts51iLdwjpLuh1TS2PXO+HtTfcpHjnBycSsWg4qZ6Yoyk371DtLyBkjI6esHNps8eB44TDq
vr9vLQ6ETJAYaT/ZglrKpdmn5NXPMCs0Cki8BziyDue/K/aMhjzkw+rPqSK0hh2x0Kzuzuzh0CCJQDbBZnvytfSMqhiDvw+tF2QRauaQd/kfnGvOXyRT
YLwhBacU66aQBxHvq3ifM2Mw0iCIbRfS4zgKR6PV09d5VeIVNdvGTjIjSmgWCMR9ShTZcSOcEuw4ZLGVVAO0N7VO8pbhenLJpd5C2BHT17U7NNheYjyy
Wfh7wKw9RQPpIuuJ4YaZn79ZUueM1ADARq0OaqfOVN4IlsG/cJOwvCogto31KHw2gRYDChhbn593VTwU46OAuakDGMX50CJo0oixQWWrGTpqGRpw05Hg
mjy4ytDcC/jkFBKpfJlcb5gXisIj63UDOCKBGM+2vVPfJNLJ9O1K8NFEwMQ6FgW+zW8OJFHkKbQApNS/24hic7F5sIUwtZzYsw1Xo2sYhgtCtnIqIKo6
fSeMjV4xG9aIO7Hl56y4Z+3evh+W7RjysgSw2f202mk+HuHjkliLHwz0BWPOEieOvFQ4Xbitn9AerARcf8KZV2tKfxdfSQXE+QEoAbGhDDOUSXSyz5b9
XhWTgD+A/m+JuHx8GcR7LA79S5piPzYgxNMGmwE2kdhANCIg7vfM92et7oJa9vObu3EisOvunzeqJMFO23cRs4RNhpWjpoPNxMgX1XkzsHIYyJIU0qhL
qy9qwR/mniEEGxZ7iS87JwMbtoWZkJJoRSKyqcJFI9fbB/j8/NvtbIzje/qcRMyGDflIaJFmta8H/83zL/RbfHM0/GxnxMGxJirBoNh5yx2eNNxNOsxV
Qp76VhyHd2nhASEqkjXMScoDJte1nnQfsrytKboZs56m75FdccN7FcJNBxCNIVgUkXj8P2UyZpVveYvVCBGgCj0DJmT32iKM545ni2by/hd7moLllrCr
bRq9zrr7jNHr7Lgc82s5SqvZPfn81vImmcpUljJdDyhKUszWBddDXZx+Bi4WA9mbMBDCit3h929GggLDnrU7IG6Vn89hB0adFjlZPHjlyPa8aMP2WRoD
mLzEcN6Fmvr/N9VUuVgspue7D6kPYtz65hyM+Vwfohh8OdKfRVdq1EDypzIkmFWuHzaOufIu+9u2orquCq44c2c4rjVqpjWYvNhxzvLIByi0DcUXzFie
JW24rAjp0nnJ2sTESJrjK44rGVB3zpxD9cB+AJ4PEVQ2HIh+NTqGQxZq0HjsTzqsEA5+DvnY/oeA/XKinuPJu4D2ngsLJ8xxXPceDrxrzve565NZd1Cu
+RN/t1dSiCElxyXYVgIoJXvuudJXahNFM5Wrpavw0Dm0wwmt3jkP2utSCQ53iAtrrktXO+ox5l7nT2ulnhpnKHoUK4Tq+J85HtleOtDpKBofGIFVQ9LW
6R9V6OiDGfEeMRGwvN+ZjMznB1zt0udbnZzspcDh3f1165qehJh/MqQ1BKqw8PRtdzvHCWZhrDw0afEz5xGMkS7WXEv4IgeZbZfRGSLUjkRmrcBznxqv
FbvSCAPGX7TzRmSlL4pOTvahHtoC5zrCqIbAWKAgieWzcyB8BHYL4dbIQ5xRgL5w98nQmM4kh7OMshyDkhVUwNc4fNjPeL8XqcK5GJjVSD6bv16Gx5lR
tTXpXYnDzUbLQ8dQF1BYdWmZywi3iBGoROmGMmB3AFkCiJyz0Mdq9ar6f13nAm8MJZIHQora91dqvr3oVpW6aMh0UPdPEX8PXfroW8285l/I044Fj0cM
g8v1soCurClsg61Ka/GtqnqB3f4CZAfx62Oj18MP94sIaCp9zZSzZdc8+GqhNG8pUEkDp8s8kAsnq37f0z+09NPx+NdSg1SW6jy5H+h+szh3+ifcLEcS
CYlLspDh/3v5cot2p6Gr+o5iTzMSDIMws8T1fBENJ+h0c+l2YbRLMOil2wVvb81+fagTKdGL/bSSptQLm08vw8eu7/ZYn33u6o7onpQ5i1+TNFgXVftn
RtJyB1saNKGpNjjjEB8sQwoM4pVbhhCTepxF/ZITvkOSBGicFbCnZ/wyYefelCse254mtGa+9C9mbs5ez5ZfAYsvUjf972JDWS2PMQ3JYZPAAFjgiKYR
+15kTFdZZL72nUGMcxAfRvHdbnufJ0wbcPqjP+8iIAnuu3E80rWtNzk+m9eJ419NZsbT+4MIfjN0jY6vGLucYqwKrLVDXBYJzLr1OJt8ESTb3uYM3R+k
QY26Sz495XWbGweXp0hBHScVrqY+BLqk6M5s2N0bAdL2g3qCWS2d+fppnpmVRo+37+Fx2+NrBwHVEqr7w3MeXo3gXhQjwVaW00HBhaW1rLQtph8WCRQR
BtCyCOSAytRCY0Sy/+HXO/fx48d+/K+T04dXhkdjB5f15zlMjF8kH518AADamkRlak5uMy5AzfJg2kJYuOE5A/cmwRpsSPP5LB9PXPnMsEqy1nioRAd3
zhB4QZezLLCoy9RHt0jUtijcygxe3HTPK8A7kLO1hmySBB6roDyWDBE/sjUUs3wH5ZzQgpRIlCCikVN7tqE+Tpr8rFMmImZnQsvwq24nhmS7rLTfdZTX
IWWBlnG/CcwIlIIGoVSekw6bjpMC8pvIiMC0CCOET297aRj8oHj5i3A64R3oy6j4Gfa73EiTBU33+Jx+32HrFFE5PZiJWz7c3g+6stmnbyFWs3rpnLWR
BRGCiICgIwYgrAqjBYh18e77bnjrbnnjlyt4UauVmnfM5PZ69p/NObIbbUO9ed+OHrgwwuzJpXFDuJjPFO5VVQIEd+6iQxCRhzdh2IvfC/VlQRF0IlSw
wBLBfP54mebLA4IGeBZZwkDrZjxTPFW/ZXqhJ4WHsR8NDIPgfrb5Qwhw60PRMqjxbyOlp5AHCsx8x109gX9Qsc5hsb0c4UPqFFKKIZSamI0n9EWMjeru
4ETkUZiTrfpeUaaUkyfmPXXne9LSE7F31+rDg4ArCXN3YTi40KOR0ICkMQDiLBqPNXU+dGRziT1h5BhYwJDqgDjzqJ+pYx3Wm6PcssTmwmW/yyFhln7M
fD4ZferNGGuV7BcGGE4GW+fxNzTl75zGdRmr8VELj9PVm3MRR5zXH4xjGUZAFZt+MFKEj2mWnshR+gLN8u7teGMOLQg3qON/g09tm1jdqSTH45QwPOY/
ez+09q+qFmME+yzeBJJH2wlzWM1HH5T4NTT+HxnWthMkMswYdzM3NV+MGnb5B2exf7/Q3CkSQeKyPzWkPl7vzf1593ecT8uTelsVEqlI/jVWSsvbtv4l
+QsT6JVVQsELVn434uxwrhwOGkWT6/qri59u+WRKz8bc/Xe3btX4xwl2BZD9Tt+JUn62A5VJDokzcn96bujukUnFzGFmUwNeFGrJmPBAfcUjxFAbOG5b
Zn2D4x09EJ9u5qszJ3/XB38DwsnXaWwcn5X12PReUkdZjINHP5e/B3xQOOGijRnJ2Mtx9ZSQCkBTxoYRyW3rlxA/fBMTB4puwoKs2jRqh0/cNKNuZMHA
YteNWaZoSIGqtQiEBtSREckb55+0w+vO6fMevec8+13/Lk+N8qLMtAJlWuCiDAgmdNYVE7c3rSrMMTA38I3mHgiCMAhGMd7QQ24T2/3m2ug/y34x12Mg
Dk5lMC4QSTEsShND2n4Vx7AYv3N0isKYXB8RWX6jWJeq5TcvWWub5pbJgvtQQO+/nsDefOEHtdCMP8aqse/dz4ksOxtk4ywJKg1ANN/e3fDMRRbD/Ca9
EHu0QKcsSw9sV7RVGw9OTZYXAr2SiqOtjKCrICBGfmWq8vh92bXW0EPunUGoMazv0V+J/bCJ2O888/+CqiHoisqAf+TCoAd6K6wQVV5IrIAiv/tKuRQN
INIDSLTQUUC0JSKxMRRREBQo0xAAUCpECtKhQIFLSAtIgNCUhSqUqUoFKRDQtRFFFCNAUClAsQFJSDQoUUKoUq0LQtFAUKoaf33/yL/4hR/86VMiAiKA
/4Zi47UwzKKO0xk3G1ySqiCtiFDCaoWoqYhykCkD7LB/JYMZ/K/8LVf8P77SrST/T/UP8A/8B9wH94f6N3oH9HRQ/aH6ww/xDQZuTVERX/qKsKEiMgiH
/f84dLQh+X5euH5p/6vwNvZf+rr/f93h/bGhJGRRQQDt7LQkD47a8Pr/y5c/f+WAg/d8y69Pu0RiAm8I/2fgum//D5OkD5/hMfh6IdpJgaHQE9gw8d2b
wQeAMxXBaf+e/44s9vJ5a//o5PvY795BkHSpufwkrJ8P3dvX8lRfxP74L6I/Kom/8zQAkE6jXhfhF+/0NOtCyL+q4cMdTWzGZN0JAtVKWocmXVXFR/7H
9vYFvZ/eBBIt6SesZn/b6+7/z/H8M5MzrK8Y92hd5X/n0ta6Uhh8oFeR5N+U8dy/pxMeMw9x9hAlqqyESjO03fNV1iut+4bNBx4RXbTwHgNIytWv9/DK
eWFjSuT7QYNJQgXAnF1PZmyDXosFiDZnnRUJSZ0+T0C8NJz+7QatOKcloIYElJiWJVbhIt1wDgVx8esPqRyEtbhQiOSBEIHVZjzj1uGSVAKC4tYmT1vJ
fBLUoKQkZCa/soNNcGilyhBIYtnNvccGQpZRZfXvmAd4YWCQOIU48phTRGKkVUrzHRAg+RHl9EkYOyZDdP1ikHrnnBWSCN9WgXFZK0/3uJeQCNdbahTe
rENWkvbCGTwcEAly58ER5uniWZTEieLdMbyZ1j7mbdzdN8WaTbxdNLp4DsJKO3TW0UsWPWnvByLwe4FmPS/sfndY5GfZW8J53276qLMd75cdT8eNyQs8
XDutiqnETIgLKO5irWCSLGMKXHyU8Y8KIpyUt6mB2XB0cRfMqU7jnKHieJtlKg8uMukkMnR8wS19cQ+j9enue5hWDGmw4RHNMQusf6XLGu8A1hlxjXEG
j2x0gKgbAgnNQyqwYpb++DIGUOw0BDEgMLdiZpDISimszQgHRgqu4kGmX5FkcZ8eHtPcZu2cPh+Rndy1ndDDPApCXVAFARTJiiVUfJP4pPBnPW8MOhVm
npfXRXEGINfG5btyJI4JAy7KToosxIsnZVNSKNxhJDVn7WHD+FtCMDyyv+R57DujXg9d/t5XAbYNruw+R3iP/Xz4dDOOaEfcsD3krD5kOW82ms0Uk1gg
0gPOtYJj+3+ZCnz42mGMejhrd1fzckg0PCEAegpn+lY9xmpIbIsZxS8UAp4NQSzx9CvQ++oZ8Q/OctyQoTWC4KcoBr+1PbWEx5Kw/0DtBD5lzXlnVaej
4LWWc/sImArCQb+RQ0Z4ZtDooYII0s3g8ZXgi84erQKcscg1pw8O1g7U4/PEQ2CMBEVYzhrbKIJIH5sJr0Nkl/ARJPLkAukHyeE9fTQWys49iHzmjYLl
7iZIXZnBNnplMCOufdtcpWgtK9cqR8ZQ9DAIIxh3KSJIhMHB1hCYDa6iJIjr8ugoxmNaiR2ZzwNEenncFTWoST3Je3hUOWORj3rPFD8noaN7UxmNM3yQ
r/wiR5aXy+q3sZ4h3bdvfWODyFzKfm+dT2FeYfAnxWYFmDXbuAsKmHCcqnuHMWhBCJzSRBK9uKaeacO702T2+XEaEfhm29IDB8/PL7UsnoYX6DK/Z1ef
PaeipuJb6JCR8XqIIErn9MKa8fD1cUWuuRlUWBRQw4KpMWO04bUP+2P177y9D+/77qtodqXplrSk6K2UHlN4Ci983uYgyeezOGmfRwNoHuWEeYL59V0F
ocyIkRoAu+fgQ109pTaWt0jIaJkonAEGUXAcg2IQcQH+/AUjNu9uFj1jR+dVfjiKUWXAmurEli5lFjShPl5212h96bBGfVZIjTHesb13j7myMSfKMuR+
ZERqakO5RbbxBK6t7ZrLsr7kA0DeD7bNbSBTlMMc6AvkphCDhQzKJb7AEjphQRGG7WBlesl3xfNzbsBNRJ+PaDlv1Xt8b3SKHoRrKkGSIXgiR7evYvGC
BwIdYDDFCg7ACGkESIDiHim9HFf88hCeZ1iM+b0P06fGawoENtqsUwruj44xwnFwTnrdLtT1W2649TyjuPYtv2V+cnZ6emr4gYZAJssqTenA8OCAb058
Wc7w7dWq87Jf4X72a5P3fj10xbeixSZDjDsqjfV2EIBVrvezcDOTdGbUc51WyiOdXLrPaIcRalGeUwiJPRsxgqHiPs9/j4PBKZ4+b40EX3Q6PcjvuG4b
hOPSK0rcKfpYfVna2MCSDDL8/iO6cTNXd/9uudRUTzN0L3v0yHzLIiQnRSsvZUWFVS5QHWGiWOg7vIPfsJmBQu3GywosQMjhgg06tI+cprY4oacH2QaJ
ZQaGQJ8mTiw72wrhAqsaT4jTx9h2SUHbI0n2XPTQnBP73+DipAR45cRQSkICCMFp93X+jvvN+oKsfdOxFhHvjG48VREu4jUdU5lrH43ZPbe3Av2jDBOw
gjIV8wqQ6I766mMp3WYrAWFNfs365bzkD7/4KNBHIdM+hDhLyH4afR5umAnxTLuo8HAvl55P4Or0D8xn7eybN9DOPAqW7p5/YQYb61NG3l8F5IK/h1Ho
UxPnL0ZLl4K+BxZZHLqR7SMfIfsqs/wD23xGxW9JVrCMnGjVyRdvGTe3kpPA5IASxSTADYiV4xR6lAShhwMOEgT3Hwzr65fK64Z4AByuNZ9A8ZvmhlNH
Ipp5tlUGCWrcp+/Hkst6aVlUZcbQkoAOcmiRgAHdgvFRxiDSAZOBhtQOoEQWxNYiExTzSZZwHkt83AgA6moANIX4TO1W+/iv5a/liyOa9HXdlHwmdKD/
FDp89O6MWbLyacYPgwipWMXqPAUK9ysBksAJia7gGtE7Nr6znERwKS7a84SY5Rd0f09npokZtedJERSTS6KBKcW3iQsOla2BbAbqtHIIMnFkk6BDgfhI
iYcIKk215whmnwKBBThGxCiIYAP6y46UHMdvLhASPhS7z+ZyIv1NiYfgEeiGvECq4ohYEU80K/X2UkBu8ZjO3qVLr8kwD6NJ09tDBZWG+JGpQ5l/MNgZ
6D8l7+jiXbBtcXt55+ZexUiGMQkPWMQwEcvvEVER58dxWcN1IEB3jiB3707mZ9g2c3jJIQA4Klc/m76PBA9OVLh4NgtRbziyIy0kEehvQHEiCKQtBS4g
u+A4b1lXUTNDt0L7K1GHyk5+py5wN5E2W9PNzjFneEZYWskRBSBc1LxceaHEvump12eqQswUSEq5iQUz48GEcs5P1KWnZWJQLugOozGNpkCT6PDY36mr
OaVblzYNpxZis4uAp7SER8PtqgKkcF3BtxoyI8RslupwP7OsOwzMO5GFEr8YkgZECUglAWmf1kRh3abixRsU7vNT7WOcWz/Ah3ojMB49VED7t0H0NXZM
KSy/58uATZzBOJUGasVw8IBU+bnMRthogknp4qIGqbRF8+8NYi6dwlcPNhEdk2hOw7YQoShSktMMc0nNJgHPxa5Y0EKsOIzOSI6Pe5Vj3UCCvAQEor1+
RsTU2VNQruHI6soBYK5U7M/lsBYp6YTQcuDNM0Hi1nIgiGOGUWnnqJhKSiQYhXILqzcNNTunFeuhH4CmukN/z/FxIgTz06PQghyphSkZ6ezv/nnImV8f
t51NEpLLu5DCit8kfjqHnHoUBkaqAFBSpcSMWHMgvl5qiZCAU7U4NaOmU83WDeEu3tQQIB6Or0PCob27fw9VggiaOACH/N5GGCCgkOgNJ9S9hd1AJyI+
Uh39S74HcbBz+M8Dojhe2CWhLGpdoSAED0IQPK2Jw4yiJuJIN/E5tITgNnxKaHdWgvmPPCy/e7pxzCtXSbO/5wM36+QvztpvducAbVVULjf9+vG9JpRy
yULDiqwA3+rKnzN8ifIPTHwp6/2RkKw09sgMmdP7X3jH+RZqU15fpoCeF40FEhz4BIZ4xP6FefC16LSLdGY5mKqHz+WGgEKrUARisQFxEybk9ft/Rfzs
Cv1Tp4xXRfeGfXT8wgBmX02JuEgbjj/XGXxjhanUvAgjL4FyaxBgavD+6sgdSXGkA5CIWIdtysCKcwWh4IyX8y+oDuESRE8d8SS1LJJ/3G8iscNhYF1x
CENKQJJfp023rEtjQ/bUGpdSc6hLbumyRuMXCsxlF+kDkSMfi94ABM5GTpDZz3xrB+SwB5wnEn3dbYjiihzGjKRrlZoYSCaMDFKxbMLr1oXNsRh0hh+s
5So1BuMT7a02bQKPydOUGyrHR9NRzAIp+PVS4fqxc4t7bfeX3GNgQQKj2zLqWztcubKlo4WrkujOctz5HCy4RGbU5kW55CnGtrRX24r7u0cQF638nHvd
esekhnx3YTRBnsF2mWlHePXbxSdtu/Xz9OM8u/IHMw5vVR8H3GcaBeJH6jEgc4RNF72V9qRfnnOH0iApDiG9d1HLfNrwXV1LeapXNRDtSrLhRT0fl+pw
+02ql4T1FR8MqBGIQYAgHJCiz1iaZ+lxihhqtJqIkUIGtVY++GFpV9LmPoCzeUrs32rozePYQcerE2o3t0hdIRGR/7AzqqwX0Gc47PxnBjCfc3Wj+MRw
4r6dVVOS8Dl51UUI00lmT0lQ5uDjnE1TfUnZEiLurHaD1KcewtOV61GBx1/F/BGT3cMdtosgNQvBxcc9CJxDDOfAAN8VBBAU/FTBv+mIHfRU7HyN5leX
Dgw8iBsTeDA5dzWssCkQf0d6iAIHKF8srPHX5fj6JiMeg7ct4Js0lj/n6PRDhXp8F36zkU+3S/8Y8ZQv6+zT9eykZAOi+tRGiq/F+dlGscVnyWpKireU
uVZz8KPL6J0nGy/5d6igJh5YzySwVcwA081fhvHeXjEPXbZ/EytpAFxiDO2S9PJbX760qFstO7+WEhlOUwTkY4uAO6OV96Xt7b0osS0OnLnJwDTt9LOl
E2i4b/ooHhwXW3PLnK7UU+F2n6dHm5qxb4S/RlPkZ+vwgo8IltzFIZj3ZmpF9IFMsY6dc2iZo4DTCv/YKd0n4cjD/Yz9LoRr+lL6KnlylpD2I4z62hyF
8s+LVT7XnhDF4updCfr7Yw0WVi/8JfeJ5f1f/fQxnjf8M1+ZCFZRbq303GkJaBxOj+MXfYmcie718Ne7w5THdbLrbLS2Unm0Lezhs4IxX1YundBYqtlz
XIh1JMJQ/yi+LtLRYDlXZxJa+CynQenJ9xibemt7zw1m4wmGxyy0bTm34fLdt52D4W/lmGgs4RhBILqNMnhnosqEMe3GDSUNIde/1W8pTNL5ctcsa/NQ
Pkvkd72a+a4MfASt6JtHS5GH7mrFXXUPf0mWJ+TePmhRGdfdUfBEOvJH17ngbumxNxM1+15iDCPmuk1DoYqpir8SN9TvwgGgcgI8233h9fitCzKVuIiK
SbMgYEBcXG2ubuO0fWHbNB6p8zN9OTw+iNnEgKu/h3OxQx3iEaDeyGWzkeuwBICQqP1WsLnKyxDeyPF6XdI26EkHpaUZ+ybB8Ki7dflcIO+Va1f1NtRU
mLnh2wFvYyttyxtr8mXd7K4fYbc78JJL7sshvLaR4X5e4dOnMb8+YsOBp/X1a97zf5CxrgRZru2ZoNvUrD43g/PEZ61a/B/AD16xh2m2+FbvzXqmqgp7
vKDSExKT2UGE1syWlOnp1j/nGNr2kQtJoIx3PyYzjrCnhVjov7OfXXjbafwbYV/K/B4Q/yXuDey0p67JUqgH40YfAhHl7PDQ3X5+6XxvrbnoO9tv818Z
BQfcVFH395EYOfU7OOgqR3Y0Nw6uqnKw6svNe9nnLeMunnvShDmf+c4V7sRZvk0eLmR1myR5QRDnM7nH+U5b2qhYFoPBZwMDX8E4j7vRb3j+cL5Ri+fL
2w9cF0Z25yy9MvO34+u1eNa4XlCkF/Jscwm2wEeRxzVli5FqQH6pQMoe1I8I+8iJc/RP3sjkphUS7ELnHz/wdPu9o+ltdKsGoCoEG+73xSF9fV2tqI+8
E9Mp7DgQZr76UwTMg6Nbj7iXdiMsSFHDkDxqIF8ZvPRpp7DA/q+u8UmTh1HrnhDd4v6dMjIuslb/1eAvknpkkAJuAIwf5hiFTRjMYXfqVMvOl8OPAez1
snSAsGDLmwFhnXQQl206RjYHxnsb9vCQt+Pd7Nf1QjlUKVUILM9lXX5XvyPH+sLUtGkCWCLEhAgDQhFIKXQdLxx8XR+pkj1wPstzLT8cDYiSEZDoZdJx
8Zn9a/dqzKECiIBECjEaIqKyfsbP2jvmYyZkeYiJ/tnY92nsyxlmlsO+ZrJxg/joHYQkzAxCgzpw85j3Zt7s60eob9BApbLEYKBaIVqwCh3UkA+5V7fZ
r63l5FRpL4GiB4Mf1sOzorrHWIBLfqrDoElugiRiY/1xuwU/A4F1FO+qt0K7mfEQb7M2b6/cAFddighwdoHsV/ppnR1XsP7ttgJcYzdH77Z8owHQL904
DJP4L0k4uUfnvnevy5975mzhP+5Hwe3zL+y6djCSL2VTBDUaasrKfLrDNydsTPgwjjridO0Vl3mP1PCX7s8PjKMk+rO0j62Y0isp+rZ5+6POVfohxyxn
Qb0opzt56xik67U4n5+er1r9D/q20gD5cXHfH4+zx7l8p8Vm0li6ezFcv/Z+2f78qTzckR3Tx5yafAYCtaHXlDQi4ypOqrlhokEdodu7IW/B1gr2prz5
SjegUWpvaMZFrK5LrnE7xh9303mMjH/dfSfRjnLC0jC/7X2gDC+2s3dTvjftDnG7WbOnfDF/VKWj6WWFRSBMMm+B8pCLbrRwz4eEIt40tGIBNNPCcX++
Mr1+zmsKaLhJQDQj4NCmWj/Y8GzBbM4LQZYV5IGMV2XeI9tBjxU6zv+OI1Ie2uVH2QBUn5KPuXrME/u939/zKPBVfTTghfU/sPWSqogZ072/PEZ8KaMi
twtz96icuxyLkYs1iGhWZaVpyp5LwBpt4Zv+vCvDw7Z+dO+wlCBwUr47eqeWNVHSOfTdvV6JVcFfDvG+oc1+YS6w0New/NeJJt3xe43qQ+5m8Y9lFMGI
rM69ns/7ovQW+xR6KO1x3HMzgsPPOTpbX9tO595uvUr/Vesa8Mnrw7LOMAtfoZQaz8nXpJqEduWMQhMn4Leiy1/dk+bxYiREmXRhm2UAcmGb0WjRMbeq
r6HrbEK05SeIgo2oVxGHRcGGk1HZ/wg4bkoRJO+NxH1d5mWPPD81a8Q28OXG7Xqt+I8RYdugrsb4dZrTpIcaiAkC7GnyQpGpC3fhP0FIlqZMPXeZkLS4
rIUhCnjR4/M2nP2YYiNtVDpyrHaqtHnze9JRsujQir7w581z7S4meYrcKoq85aQ5PRJZr1evCohYuo3ow5uumbpIRNryzZ2hi7V8b2moPoORo9Naev2w
YmXM7Xaz5R7pSj5SF5+ormrtE3go4txir2nk2T4DVNVo1OvdZiCaqN2MnWLBzC8JtkVEF4LDxw2lWl4FCSWgMKmp6vHS3wrDahoN81nE3xKh69ZceOnD
jnHLBXGklY5EfLmslhqH/5w8s/PnpBTQ54rWG9dMpyqZzFJiRYb7BXMrwMY2g59cr13z+SEhg0I9DgOPUtzEa8/HlAQ91nfPm7E9xl8rHL5RlGUD248Y
QrdufsKnaqxDTG5cwIP2rI8StYMnkRzPM0Kdw4rrU8dMo34SgS/fNnXOrBzBVmPzl6mXFqwtHjKoKNtZZ68HkZbdvs2zjLmvFr6ZQJN1VYCBcOVovib4
jJpCcznPD/nHvsHHczK16PHt85/B5czoJ89v6bp3NzYgO6pxXj1xivXAvbwDDzWFODW91rS1hacMvOvnV60DQpfs4zEB3xfWa5rFhDo3TK/G2WLe6WeV
BSff4UEccNZ4rt36VHFRNjKq8N+7yxrnKetWsq20Xz3ph7EU6X9ji+SjkdJ8c3tUQCIlKAZqzfarTOnw6F693SRGAvlUqqcvHhWVvPV9Dlr8mvMVf3ro
/Ghfi+0HWjbEf2+j0MLemNH8IMPl9d0f0dYgT172q7zHfu1ZLCLBtt4vBIyl0/x6/v/7f8u58jUU5c7rgDyzz0D+hfwazqen5x0aFufKsg9LtAhIau0y
F0VEXHTGUoQsYGc5SDr8XG5Dmi7qwQuqePHZhCBswGhuYEEgkQul/kL/iQlMUwtAABxGqAkP07z3Yny+P6f5eZoSP/E2nD89IxqgUPw/QVer2wXq9Tl2
/zE6hJ885qr/szvtRkf8fswZ40iENU0W0pW2W2TwwtwuBBKUtGo99lrCwPH/PgomSiB0g/8l/4YH/eFNv1v1fX6Ir8z/PB9PKqCV9T9Oj8qT8Gasn5vt
qSWRHL4cLLAu6NSAslH2lAB8wiFoUT5fyIoW3bdkgRcSEcafb+FrLRBx/ZWEbqkQM1hubYy+oTQEgD4w0UM5lAfTVdzVQ56wLDncwH3KscpZq4QB9WtY
/O8pZSKfSbYgzZ3e9Pvc/3bJ+WIfo61RGWvNXHd9e/j9e5lwFjRnzA9Anf0y4J1EVUVUUiij0aaoKfbvw/u2ty+T73Lbw1VuPuUJuADKGkuEGUQ57Ly7
/4Tm627Lsej7p+DfrgjwIZxk8ARCI0dHJDnwlNkgRA6yVyeS0aDeO2/67wmRMwCqI/oVHtHs4CKNp5ygLzhr0HkUGnLxqec59hFGWTBQx2JVRFrbyiJa
n0Cx9Z99Jy3oEzsOK7hX/Gv69vwOZtzrT0a0wVvL6Ji4YnCGEIq4Q0fcwkPPmEYwJVHU5DIbjw4786IKd9chFyRIZqDcif2Tv9PS/fHaCziYJNIHgjaU
Iq0pEu/umeoh1XoG/qR7Ff88jftP2b1uf+uZ685+83pGeniK7hCekbIm/gw9LCYt6KWT5OIWKnqILJVWC7ezVo4tu21YhluQyr1tfnRjyBb/hbAtclRZ
3SyQvREgULjaKAPyrVgh2R5uIz9CwP42wmMcLUsP+/Ip5caUb9CSE71XYhCUVBp618O5B3p+30RSG6hAvbVQvCg4X/jfsOvzi/rNlRhF3TxwQFZCURx+
8o4gINumvkP3OEt/hqfsrXKuVBfsCB6wXBH3qOcd6xEEps8eP2r++aTIBCEHOAzpI00iv2QEetYjiG0Vv4bTEh0wyE9/w8wIw4/tteHGVUKGCAykPk28
JOfdqnxHrhLOR+V52soF5MInOO3O2kqgD+Lo1HQN18gk5daSkE0zFSM+t888mWx+XkF5lrmr5l5BvUL5ovr0uQP95pCcXrsD0dvM5JB8ZdYoFMDXqt5d
IiQqgCRIU4BsQABuQEDj5PNYkVgF+FWH6LqjW8PtcdWejhfUngvc9/Utt40cEEOQnwZUQdL56u4Nvr+f5/pOt2dZABSKZKO46QVNCgg/pnaWUtyLncHW
u89KkdttKWhBkHuMXqIeCdK62nQTqzme7Ox70NH9yHVO8U7uNnnU7dK5JPL7PjLQ5pDyZz6GxbD56UHcw96aZVnZRxLSXse7ouZAHQkxKQKJoblJSXrb
buqJxUiYH2Sy/f21/tEuDGlXJRZuodi9FQBSiBfwMW1MY/AEpSHSYOF+eFEdZ7zjYz0HASGXbn4+ple70h97gnjnpMolLvQPBufevyaeEq8h2tO6+f4B
XFY3bay9YzVxE4cP8k7/dCxJIXa67nXxnBb3I/bK0SVU9QPfSe3foO6Kzj1GcOByLaJERHDjJ8qGFNJy2VwRhaAzICpcyrVnLzWLRK9T5cczA0dhRNPU
bMRiZM/NBViSzsQGn0YP2R23jQ5LDS1Pelu1WdVsPmWzuS/QyveDDsHDTQQEBWqWtcOO00l6LeNl8IBrLS70d7f3ZPVYL4nNu1bN7IfCGWVxI05Wi9PU
ZTUL0l3CYWNvStfW/On5HhSHVQTPBCQBqGMO8flx9MoX7Co2qLAMo/I89JZh+U53hwOvkecNOY2NH7TXEJKOQfzpPlbU7XonHYT7sHEYCVTECL7CR0I4
osvRDKIwARJXs5W9FA93VFyqudlr6Oa104N0EjktXvZ7usE8fGTIJ2N2uFE1HUDIZySefu013sidw9bMEJmgoqJnvw6c49hJU4x1+vOr+HIfQ0RIDgIt
lnXI8VChCwg7oAg+iViCcoP7Yy66QC1aWSVuBl4fb0lFMEYDEAV8vuH3GLg6EQWXDBWHLNjEeotzgGwLZbs9SV98RLmKxFp9OvdG0J30uMIYNJR0/vDb
PbzHd7+GYHCXrvtbpjlwipI9srM65hkiCXUw0FQ4W6rkVelo0HJouPyHl5P9/l+IVePUjQoRtkM+zAOxSoi2q9/HX0VrDeqJWQ4+pDGV4xYTCiYbk2GU
KZZcKKfuNBD2lhR2+ldBwU8OGEchLgCmgiCA87Rdhw0gDAU1nOKpODgMPHv97a+qMk+7obT38S0NaJ9nfU+yajsHpn9Of13yJxFKSoxSkirnhaIhOTRt
zEWduUqRiq8WGCWNa5mxEB8eO2byrILWDZWpq04RNo8coBhf2y3viL9GzDhfMiM/aqbC2cVIt39e/gQOdeo/L4SxVLgdBr+trcb6ZhAIA8F/QquO8NMd
cUVQwhuMiSEi2la8OnbkuQsI4MzgqMmD/4uo4vT6ajPdF4LkQwrUTfA8YBbDeQeOi5SgAaKAP7vIJnqO6S0VCDiI9eHHHhfprftAdGznMjMeQ537Ttrm
NxSuiQWVFN26VCnV1zdBd1CgiZQcvPlOeRn9G1swTLUR1aHtHZfOY54PCZAfUQrxC8DwNh3FTVaElA0hGCWhDPdBwKDNyRLA/DznnVJjqqXpGo9/ujvE
KJD5ZoHHhBe7smzzT0xvwhLrDmOqhjrlLxyeFJLlJWyZmjq2ITEAt041yemtJ0EyAviDIF0HY6koXcaB+OnsXEpdxoLvBaBg8IFAfwUMZI/Bh+Evd61n
b5fpA4Q8JcLPjnZNzeMApPb7+S0K42YPS19zIwTtfHq8FArUXIDVpdumFGLKGf3xGZk+0aemkie7PLFrMM+NBa8HIWiuNquJFuI+YcXtzTiNbIDDQM4O
d36SC5nB/dKPgVxj0pcN4VO7xicGk4n4+qv23nr/DvLOk9ZD8LwEEnkBdqRUct9XFJJEintVosi/PTw+TvhrVApyqyfL0eCRwM9UEwdzH1lB/hgTHg8+
A7d0FDG5/Xm8RJlhMcYBmNfnnBfIJpO+L9p7EiNlDBSV5UD8D521u7ZRYK1bDBOsdGj3eHvpIx7mqaqvyXeXv4rQeHz8352jts0OAvxYR6zkS83Pw91o
1AlBRF13m3JxI9pQTNPw+f51x4MwLCoM1nRrrs7NBYx1iIjF3mN8hNV05fwnocRPRfkS7b1trH6iOt6dae7jNSBPuLlIw/86eiQFL2I5zpqHQ73haKdR
SVRleJqtGpzl9RuE4Wbat00W1l9NeIg8kNHcNbQWHwKUmsSlDQSWMfvyE8IRqo2n7fZoBkCJzWi2UKwHGA1jWF8leqcRJcgH1QNVYhQOVR5SHQ+/h95C
hSIkryKn5+LF5AJhdRow5iRQZjVpKwylvHlBGQi90b0uQu7ImHNhEZMIeRHvKD6vRrn9LZvW0yLetXGMz3yUkB7qAoPibJsYBptutPmrMV4ghsqQXMPA
mBAbrRr06/h5fnnK1/Dg73zg7wiUTQsCG8I8F2mKl4oRIF15wTXaXEwgvq8aBw6azYfI6gaFVsGAjJSbsS7LG+H19Mp+K2padll814PkJzcSChyJ0Xc5
SBmN+f26S0vlllbVoPiMw7tZJcX469Y6Ipq8edTtypLUfIKbQ8DodYPXfAm7haRHpUNQ5ENSuugraUj0Gn1V0z116LThSyRIeF/ZprA7/aKeW/qvMpa/
sTJxv4KW6KGi3vnpIRqQRlVI0Me7tEfjOcevqZbD7G3yrjD4nIw+qeHJ/qgvg/m/BgKG0gNQzqTuxzS7oJQLt55jGgglVhQYqL2oHM18FvJvsDNgdKye
bQHyqZZLMLnDSopNKtFCSBppV/bOQHo2aj+yjt85EIrkGXIg24DhUyCDsRwpI0UEbCHA5ByCO7o4/I5xpy0pGw8tsndV0kHSlKD2lBYoz3fKFR7EKVEo
3fgR2wL1kR2fDSMKLmz+L6suS8pZh3EP/o8vQstvbLTwi1ttca1lIQBGt5+mKb/Pw+cP15ghbY229nXq68dTIYqO3q4jAeBarOw25kV5iHrZvTktREQp
UrvBYagnB0mJOnD5FnN7hSdN46ww30nTOOTx9Fu6Gd6+TzbKcQW+vhtqYRuszGeViXHjdSTJ4R3jDgmpHAuWBK5nH2QVAa6dB0PuXknkoHZBGnpvh0lQ
94CInHqy3be79EUEBNbJ4F4hBy1w3GoydV0YScSguqDRZhlEqL5N91qBhCJHLkvp6wuPypHgurJ9Ayl0Hh9BYWE57ug5xURDPFtk5BlgdiSJdwjLOC8b
wQ1pAoxjDz+W/uZUEvD0Cfy201BHCaAuBv5okQk4i2wx0Of0r3NrchThy8R0Jq8UDNhjBknOpTJScwBUGBSXIbinzwF5xUnVPSwgiy89PRKnWAHcXIsU
rLatDpt7/g4HaE0Ya+GCVULD38d564Gky9td1ayjBpOE3h833KyBvpNS8oJotCg3x6YiXHlH65TDbafjZXi0InyVKFSe5RHC17MHcdvJQ65bOkbyUXdF
mTzKAb+R6k/ZfR/hMLaFHAlSgT7w/WB9aEWfrKJBdX4URxXi5hfKssRxHOIz69Pg8ZzE3t61w4MZXpV0qWMnDAMFzVo1Ua5w2EHUT4hU1KbeSoKHccXH
HpABSlIS6lXuiB910JcKuvBeRfbUszyUblEQQKAqFf8u2jiJiCkio7lUhl0G2qjieLcOD8RCUCMac8rk5DK+w+gH40YRG+yx7jReKh5Wj2diIHr1Ua/c
0efWI9ptReM11NNJBtlqRmrovu5cZQFqP4K7lPCyKllXQqaKCCyyibr4zpW+MQGlHg+WXG1w7UW5QLvx6duxPjAQZfFvFxHxNe63sDc+7hzdNpKi7QaD
cWQuRJmMHkzAsZDX2TjCfFZeD8385rl0j1fIpLvwY4hGR1LaeoUS9z9Z467WaxWv8ZqCZT/FO6/eXlmBGF+BaiG0u1osYShm03K9xUp9H3bzSZwDxKhS
Jhga+SyI3k8XJTiMhSg8X8n3KQW5h3wrUV1oPPnmpY6DTufy0NeZ7/Pb++AH+jCT/ugBP3B9oe/Xpnkd1P7LSlFrQK1VRn9tltwyqIlto1D/21YlpcsI
nCO7WnRlSELRH+TJ6tX+/+7APP+w/gcya6J++qCoxUtDCS0KQpIa1/0LHF9bL/+nD9chL/SQOORJCAfOT4n7uRniVz/l5+M80X/Qz79PeH5zl+z831/M
cSklkLAafSWK/q+zummCaw3ORaS86XCcDELfx6TMmyZ8eH6CKSGkUSNUJBVVCRYIIfeqfv0CpAUxFkF0Hen3+NuMT8ET5CBwTnsAMfM+n2kd/99Rza/h
hwB35tK3DkwjJ8oCDx5Jv+eP7lO51t/vJm3FfAztfqZL9YVrEVS6dr+vkzvnbl10tXJnt/3oD4CejIIfj8QKFCQ9n2n3sWB+DzoZJC6/RTZk/qf2uarb
QQRmXWa1q25pqsxCiP70D9u6H8yHLeau0nOWFYf0PGFRjEBuuNBlunpT6jtruQV/qkXPetk8c3SaYPVifYgEaFiZ10RI5cw7U1CUkMBtkT7lYLFP3Y5C
TPdomyEK1Az0V44tYtvrghma0sNRNmUwBS2cqpEePVgq0c2nr1pJG2HZrZtwrl9WBNdZNYO7RWVIE7IFYB0tJpCT+zy9geoGez4/KfCXhfFwfkBf+E9o
YzIa356ip8K5O3+zxl/h/E7JJ3wzlLa/slHiQphsGb0b3nZlwYlkmWoGLgbmck+1glvtx+k/UW7cTfcEZDS4RwjJkoHRPUJmZHEpmHE3+s/l9e0pDhyw
w4xDMQ8XEBgwaMCF6LKVmJlNaYev8O/6H3y3bmfz4LXOAWc4G+Ty5+S7++f6+G0bnMz/GOI/VhbYgxYalYxUQ/WbQp3nXnVDevSK3V8JyDX3vVyOIbBs
j1+a0ZWMDh46oyNp1q9C4/w961jXfbiJ58wrW6cm14nib6oSzjtTn6fniMAg0lrMVq35sBGnw+DF1ImVfXEn9194VtS91NxEXK8H07/2QS+eMFld4LqR
lkesnSgJB34rFztCPM3ioeT8oBt5Ns828GfP7hjYX9MrQ/y6fJlOfFady4zloS8d/1OPXFaTak1G61MkgznV9flWY5xjlyWM/dcNKEWtKFZV5Ri+xEyN
dRo8LRleF5i3i+Cz9ZjSQ3975dd1trHmajniuiMyfd30Fm1S8VEjj8mYB1wfAtcVVp63DU8ZKG8Jq01EJEzzi2WjXBc66qPU3lh57ZsLO0DDOvGrRLYr
iPacmeAdc9YwDx9784VDR+/C9eUJhcvee/GbnvV/u8T6WhwUaC89zxU8rsammqpAgkc7LDamxtCZFFear1hQN65NOcKykdpG8e2Ne2BqI1mZwajXyT0Z
4e4JHjC+crozjh5wR0jwE3nIq0u9oBt8pd8UfocaUlA8Mnw63ssX6Y63YHLPLemIR1ytGCNLE/7Rk0f7JfTDlGbCHwafHDYE4GfLV41HQxksO5o6w7PK
01K9FSMMj1jWPEpkanOfwCIHKJDTBl1kOJ8uHDz9RnvUIG6TuqiYYdyFokSFoQu7ANT3ypShnPMhDcR7/jys2BdNxQBHwdhycswVy9jSYbHkDDb2UBiH
fAQ4hatbgaDQfYgB7TMSNF6vyoHBDDvbEgaZEb7z/r/jxsPBxsqQuKQFTR4Pbfbjww/yZyw3OOC2TjrytmbB0e2w2yN/x1/MppX5dkqXWETOaTrdz3/t
rd4yGWb1QOOJU4cDklpny9us8VBNxVX1rZR950xMFB0WdQCOGN+Jf6omCzlhq8DnACmgyyBIGCwOrssCQQHFuW+NeQzoG9h9X5FCWD1bfKLWzxp5ck+n
nyNZkHiMT9U5AHLhKepw2bOZNcowy8ueT3Tzzm4de4dHc2VvVnsOt+U1Z9/89K4n9bRVUB05zvufjyyGE9TJOs5zkWNgyk8cd/qkLhxkKAYp2lKnSPH3
ZCKJzsgVEBFiAl2hsArKoUBhhEwCwAvstmzxVnOfVVrZ4GLsutwbiwoQ6bcL7TJAoJlDIQaxjWtN3+lpiz7ykRh2v+Z48jbHjtiUUcNBLwKjqRK8QYYB
8hMX7AmACJWQwkw8YKlRdNAGihpid9c5MEBIeOUSfNU8HG74+ejhe/ne15eIhERQ2fAGtJq+YdCRAhQjYDIuBC0/LaLXgmbVGX3sCYW1BDTRrn0e8WJo
E8NpzVd1nUw10eDVTrKhWYOt0lQ0D8v9Po6NyppGGefYTohwrx5iEMBDzoXKCKA0AZvuA4msvSpEu3tmagaTZ76Ux1mWmpsw46kd8cBGzdh4Yo0y5wc6
bOER+OOOhkjt6GdKWdohgfzVsOCQRTpw3kfZNRPayXbQmxFQVCqlVW23Cxy7IztuREoJo4lELLJABpfmJnSuwmOCQW0I4Ltd2qHZWzWmZ8sMZOP9r28C
PCS69jm06zeBsYxoGCbYWLX93B29NeqSuJempkj20uWjH8SuBaGL5WuyWxaWHjMv18d27jP3e9IsUUEVBBkWdV+xD1Q8EnG9YXf3ZK8Mo7TCGivvcdRn
jcRdKFyRrtNZCcUKzYAjQKNUDAED869HQNIvkH3WSvgKgMN69RwNDZHUspTDbCoQhM5YzKTGEGCBaXpRhFk8TBpIdB3pfgzAMshR87TGATAOgGCASc1G
aYKj+KD0em+s7eOBiucMvgTYGkHk4XQfBhk+Xy+kcYZe/dwwnfS41vIfJOrewYIgAuwOR6NpIOqtt+wEOxJLOgCLKUZry53yNsrGcLJaX8MGxrU4cErV
JLHrMd7vxNB8UNYUkrgvc4gb/WrzkHOg/BiC+IWtqZvPp798ZmQUVw553wj4dw10vDmLEgoRC2jnaBJLM033Rje0PX5gFayHdv1a0qImhAxYSD8LJ8DS
ImUB0KgkC9SECpppamQ3xOudjAy8ewx0Z9vl8K1hUUBnkOQ18DyGGq5AJAB+Crr8BtOhy/OOqiukVvph5z4ELAfXptZvUwV11FFWXLDG1pRvoFBmHFN/
WiNR1YA2APYaYe2NyPUijuQeRx4HVQ2E0PRKKYLz6GTM8jrvxzjaiPNORZRF+M/UfQrE7DxqglRPdlP98F34sOhDjb+LMWVQNVUUmIBzBoX5UfgmN8Ft
fQosLPDbl51aeWIaxZx3gdiErgLIOdZJMNFygiR4zgGR/FZF2vasUFgioB2FMb7E0uLnF/dG+JGj6M8xSTkhwVRAe4sJFIlipybUzZzIcwAc1tXz3hiQ
LsOE2KyiKc4uapqEUcTfEP2+DqOcm4awd5H7cl+69gOOnNN6rrOrw5O4JcYSgDMQ54pijD5ae77QG7HtvMO6IJCQY7cP0RQyJLnyu5EL1iWT2Iu0uHN2
YG0ncgKRQ4vB9iVrvnyv8bB/o4F69vm/RQ2lybGKYibZiXtH7/rs6ujYMcj5+UkgttN0Nrv44/9FzQI+4ssFvfqEyTbLAvaMUM5C0OWOlwrQPXmTsbJN
/Vb13C7pNZNnfFt97g0AYOA7oiZncUWioMThJlU2Sak5mILg9tTGaCcAgsPoeYLS2VxzvHC9TzTACcY1SEH5FHBZhS0Jbr2E8knvhFpDud8bbDwqiXxr
6HzIFf435o9g/DWxVtInkLkD4bYeIUdOPSisIhATnuPES5PzNkWI5GInbTAMVYrhzkui98p7pkOReYVSioZ8MY0BxWt9DxgZapkLpVTSj+3t27qMQPg+
cnI374AUW6Y78u+zaxyrF9scsxFMTPpQszoo69fPPvAzi3qSlRM8HfvmXERTPazAdZEnt3jnu/iZLfxwmHhW6w+llCfHT4oMJAFG9Wh25Qnb1Fac8rrk
VNZOs1IcvfaGi7NaiYEyDPbD33OOdt62CugThkUCPTQdeU6a7w5BTXXrFHRD3aIPeuoEP6KqKKAKFXedOnATIKAHCAoapEoE+DBwSGRE/JIJ7kvlKJ5F
B/7tdPsNwKFDsCjMPh6hlaUiCSbAcs1FPlUJGOKEH6v1gfbXYdv6vb4gpD7Is6oh/bL20+8RmUpX+vEYARIQDHb+3EGgEkUDyk9oskR12DV8xnFikjzm
J2pVfz/y6cdT31ZjOxkBx2M7PDIq1PMqOa8Gx0rkgFoDsi6cF3IjHESJ8O9xkxnzceRaDECgSmQSZJMdof9QjLyzd8Tnr0WrfvHmV6GDJeUKgWLscgaY
UHjnfAfmzgIO6wZbmZ51xY52dCVPE55nIGBM74GajG+NvozAZ0f60EAbTId9rWEDVZ2g4Igcqg5ILMy2dS/IqWvXXn1nC+RDsz31RB7YvA0DHtlETfXM
E5Q3lg6/z5y/yd28D9yBwmkhyMLwNiM/M7TB0MmCOC0FIYlBbawctpTaYgmgsBSt1mGo0ZFkRy6yBXEmIGIciXpTe7pcuItykwYW1duk1vD/3dfyt3Sx
YV5cwzAFIqk5TMLDnfOTVsMExCxR2qJu7hg8eDI9Ps8ZkgHl9vkes98o/a/PUCAWC81c/7cOgcEE8ZQePQSlO7xW1WSVasLFW/H8FEGUhymSoYRJG408
JfPECO5PCI0MAgJ250okrId2Bc5cW66m9LVKLVwc6qZcUIvArGtEIRmLQ+260MZuFsh3EYmU/sztJILTDafAHEzkSLIwNIPKArTTKhSjGdNxGWxc5Otz
iqwgTVUFqBiMSFjdoHWoeHa8hOJ3GL9R0PqSrjsQ+Zw0d/LxGDEZ2iNq0fBDSdbyQbMcVhdu4u7N63Wspns+NxjYbHw79w2lMs8MdQmoCgiCkKVclznq
uyQLn3peVvR2LeAjYe31wiBv2PctkjKO5QxKqQVQMH55QRvxK5kNmo7ydjfDpaIZhBT/6/0YHrnVKWcXWYKXszxmcLYUYO134Z8NcY9OaYb5oC48UNOK
qj0466ro5tHeqHDzR4KYvpMvvvLilHGdtGXIhj99k+2kl7NtdHq+cQKcuHTuNFgDACP9EzScGJFur7aJJbO+uZ5115cbYB6cVtoapUNiqSiUox2zi8ZN
s0zbIu2FTYzaFXwhQzVP3OQc2gv2o+wP1VDomPTRLFndxiaW/55dbCey2L8yEwAU1v2e9XEUM1GmVuEoZs7QNsoSpkMJoKsKFE8cu3KrE3qkKBJPI2Sf
/LGcdd7R7CoaIZ6+U9B/4EdiiGNiwnsL6q2cbRgNcoYqBqxM43hpZxGKmzaCt0FCBO1S9wKrCDNTJ5ZLiNV+1B8xD+bIAwYOU2ABZVTIwxxaJSBfUaWP
uyXd9eDUriZv/sqiEuChk4iz2vGxtkHPDeQVby/WRGZrbSgblacFqHF0EBgMtami0jSkpxCisKs+HZ/LyA8vKfm0gIkMj6kpjExWlftNc+Ov0B079Cip
wqiOxn3crkOzz4X3W5aNFvszFUdOnBtpVy4uSpUlI2qgt9nPn592APBGM9qUKwpk6dp+XUhnTX6ofqJkjK9vkvU/hGJyrwiwTHP0yKLRI/2+1mfI+x4u
P/ukFrRp0O9IDPsvNGX/E/KHCNUYLEKncwmyIqDN1DCiitCVHMGH/nXjOCNxNmkdPh79eKowh0RZG1IcIECYhxohzoYluoRgglmVBd1wZCCpMEISkCBP
oUxxoPpaNqytTCOCwv/hhoSxwlbrhp50AiCRoFGGIjCErLEZYlR0HEA49A77mEy1rkiMsqcGdEC2RSf7n0t4R0KKo7NU1MujY/8Oqsv8Sc7FTnU+QyYN
vDxvPHF2/0sMM9Z046SBSUlWqUxJJwLtoJ1zlKz/Szi6rU36c3emViZvhhlKUKRV5BTjWbyuVlav6HeWsw7km7PiFb3kx86BY5ENWVFFZDZ3tliQM42r
DFiB9JECOqSFEleiZAmr/AI4LVGMk9qYeWa6ZCBSatk71rRmYa83E4TuEMi4esQAjyWz1soKszfUWD8Re9FTAhSk3ERJ9FVEHgRbx9EP+hG4BSIytdg9
Hvcu8k6o86PgPNnqRXpQspVlsXtJcGNt/cSH13+P+Z/eogaeqK8ofiwJwLdaMa3wHl3YU91PnspOjCo/HM6vpbvHLZ1S6tFpp9i8SwJASEFQEksyhenh
1gsPf4wz1xEA1UC3REzSbqHVgYFwNC+WAbm8N/UKIxBXTOthna5sWpfjpWxx/D1D+6xY7mHnBLArJ21LEsOiTVOPWIZc3xq2mUsky/SdHG2Ryya+wZs4
sZQbZjm8Y0XMHGApr7emfTgvslqeTjW4xArmqFTudNxs1eRGxrNMamdyRoLcRurPT8B+hoDmcDiMbxvhcQqJx7sC8ZZYk9LbJSPSeHh4gHgwl0pPGIgQ
6p5MJ4VjYDHu9ADoszIDITb9eKqYIk+MhsEfxsJon18QM+o+IjFjDqrVoCnpwjoJGRBEzGZFRnLckicQS3kYjcrLR+C3+85sfPqS/Oy24EYW+tHbdC5I
IzQcvAGJ0NRqBNUfN+dNsUH6sZpZyGDoG7IFyNPuA+TI2Na1W3N4jZ1md7Dwnzg64PJPqOd8YB65WyeYqOHpMAhGGrp831CU3qXjNcndbG6SGt6hY2Q7
QqxGS5dU+Q/Wx5LO6jSGNVzXGnxyOLD4u5PruaxLvSG8h9Tb4D/p38mjY64tehBnVBe5AH7/lHbHDWKPhnAKnZ336I3FJvJE2DBePEDEtIySMYdxpJlb
uG7SkhgtUmgerxaB3dcTjRcAuFb1QUiZ3U4XGoJGJ0CI025FYWyXD8kBEThRwrvijwa2eOIuMnLb/7AeO7RenAglrESByvN3SjPh14VvjfjxhwSFwQSB
cogCZzoHGWfqfST10crMXzhEctNKqY0ULoOQ8TCG+IozYNbFpSmwQookXE22GRALo3uHeIwP+DhtQmiYFtqdAXSfe54FEariMTvHKiIpCOMcVAM5xTZd
zsbrSgXLGjeCR6idoHFIeIhIbmue3G/HLGTxyscYF9/FXO8SYPiUmpvzyQh2fdGmnkXTA9MaOtaPbRMedRZ1pdYW0+WgAIst0mwzjmoogZd5NHWw4cqw
nInQGjNisX75aN4ZfMxwWUoogolKH8PpC3jwO664Vb76ftO9U5kaPSETnjagPmNCqnTtfNKox+QbwN+S4YddOziRDVrekHWuH79a7rNNHwLjxH3yG2K5
VVs3jDOGT3Dxlici6tSoEogiJvODBu9ZqqaA9gYy56cQ+NVh2nVUrJkudC9MJjP+HD271wZhBZr9PEspwl5PzWX9q2p4p5uRShGZA11yCprnGRsFMb2u
GfoFKkm+5Y+vAvnDjnpnEji6mT3upzGFsc1Gp2LCiEN4y1bat1GdVqq9q07hhdZxQNTmp0RBZO4oEHK3GLjhuNjWdqKzma1itDQs1eZ09409G7n2jjPC
w+L/7I/Lr/ll7p6GnMfjnzTYRiV3ZU0MfFE6WXdirbRPR5aCsg08P+AynxElZ9eLv3Pb07ZDs5mI3Rh+DHFnm7lpioVSGpZszj9GEm+ROQym2RppgTBG
oywA4XNFOK4bo9mJfwwp7uT2sT34xfjcPRbQ2JcRh2h8KBihkVEqqYOqbfGY4m20Hzxr8XEmbPFB2vGRWDjh7xjalrsScWBDrULBNzUKs/gsiEFl6iFs
by8I5RhYdrxNPuRuwnnGNYo323f7z6AN9xRPp66MiGFcg18xBSM84DLi01OySBj6QKMHIF3ZkGy2aU643xktqI/Yfk107EKOpUVVKVGGwOOe2qkQaLjO
kxRWaLwTBGNYJe1b3Ea0Lz6u+A/KgYGWbLnMSvAlqOZRtwSJPrUlNh/kR+0u4H7ECxYqpAva9bczpxONnkZEzXWpBqSFIMWkCnYFBvpgcDsUYjZcs2KY
jmuTaNpNcrCNqVaUZVjAUu5/KRrA29kVpxOqzFVY0ls1fGReda0vqvTXF/rKees+8an88v3r6fI/xdz/gWCCDsvsCIif4fj++aGgVRET0rn/kbBP37bV
loPO19c4B6vxzlicUIR/0qSc2exmqZXyLSbMIbJJ6kDVwHRdTM/NcnNy9dssk4/Mdi/Yqv2kvc/mUZqJhMv5e//twMZpMuU4hrOyIwezDEgh7CPa+C7X
K92b0zRvjQuSZGxlEIkAkViRMF/E/0rqky5ldyzoGKIrJMVt3/VJIQH+P8NUso/hleQGo3a0A4ooUoIAUIYpZljaOhy5TVMYoiqMWDouDDRmq4K7tCsR
HNSsiyGNYY8zLHdeg565SySdTD1kwGKDB1Sf9IMmjC3CZti2dfW/9eeMWNEfQe0j/cLu7meo1Orh+aWJl4Tp3OpX+O/GiBrTLvynq6B3b5TDJ4nCnTG0
m8hqZDAlIUhWn4ZMWM0wOjvBC8vHx3Z8/zw0uoJnMI7LWynkRFJXzLM/FqsaXk+Lc2EYT1nfOTUOeTP45cV+eEJZYvq/tlgCUjoI7wG0oSbQLa9bszyG
1PYMXk5RoguPaFfAUJuQA/l0lck3rId+kWHiFUDAdL6PkD8y3F2d3k6dDqELZGDJAokEEh5WGNKfZB3sjJyeNNYIA+1vKWdTj5zWqeg63U9+0tQ4W/ud
BDRevlMOOfm1TIC/TKbzku6ZVau84z4iNGrAcpc2SSKZLGoYeXpCBu4IHHmglElIcLW5O7e/F91eGr5vEelaO+mhsKy0Waz5977ZatiS6Q7aOFJZdrRH
M7wzPNnhhdfLJpjLDDj2BUUsjrLEG7C4Pc8brL00RqxQXJbventzlPB5hz9zKGj2nZrDIGnKHfVWGu4dZsZoXm5fBkkiBg/8jUyi8KJIapoYEKVRmsLo
PE3E2ZCmSHggwpxURLJIqkHMB3dw5RXZiYdwwwekRW9q18pL5LDy5WrbOmovxjlmO7vytnJtytvefWM2uTJkm+dEOB9JRO9ULuEAOupe9BVbJxyUA4jq
s6T7D1T4ejxblFY4l0FGguyZxYaOY7pIqO90pNQFJ3nMNJQwbazdx6mIPBWZIymT/R2s/mwmIlzQKsWCEi2Hx8osfjcen/U+byMC8G1oaIiNOAzPsf6y
BY5wE341v+zuyn07mjeEzqWs7wj200oBtVUoAUnUIme3gECwYznAjBhsGWJFPOw8vXCxlrarkor+fR2KDQFJ5jDUOE4xnLMQMQnjuHbXGJLlna1MD1Mk
23ovx7VSGbontTfOmgQdGyXPnI83uc/t5fkvJlb5Wt72Gq9lxkZHFzBsMyRzJaWkabIz0VkI94SITB5CctZEZJh1Sy5KK9tZm6bX5eV0mQi0krv64j0C
ESYZMosvCRp7fAb4kIUmjEjZGrtc4gDSYEA4cU6g4lYHt5q6IHsWE3Y/5f8f2p2yQJYqQPWFCjM6Aog1OiD5Vzy46AV06SHjIVZd5DT2Wil/YrWbnpph
E3ao08vZqTt3cOT7fkcZ6GkNEkCjsl05DBj7edZYrOrJ0tliNsixlP9A/4Dl4bdtM28PsQaClKApGqAoT+sKI2+x6bZ957YA684ZgLA0PGw9BRRzVIe5
h5fAKl9R+idUA4aWkYhSsFh7lafrTfH2ZP2/1bMJ+nnnT7OsHbXL6aSAgQ5PVQG9SuWVUF/MX5mDRUp4v61UHlB2I0hREuN0ZExQyRdj6nF4Bs04K/Au
M5kQIQIp3d0j9wl7fHrWNYLveAg82XjaeocGiNkJyZsncqEZyUTMI0IdndxJzMxkTUu5TWHrNvVKs7epxQ4d3SGHy8UCSJfTsYw9JtjCjDhG1j4vmTdZ
ZnV5TTCgHl9Rm6tqARIh06dzwofE30sm0DAuynt6Dhv0ClwgTH35yl0Ss13yLItVUacYP8+Fda81/0a6zfmy8OjYx+dN7zlCDe6zj1KWB3ZNH5zjFqpw
hYyVqpKMx48GU6ocVPbe/XOOPEF33IvmBfJtnLam2mEP3kBEBy2tYcyOVl64wu5NjxXEyOXaud4Ftpj1ozW3oNaIRvKCdKbyEHznEYJT4cjOE5rCDthM
n/F2s+VZM51i526f4mxCBg8h2HGM3ahrekBTx7QsfXXWZRasG3Z5geL27SQWNBKkv/G/PRlSPsM3mbOxA3KJ3Fsu9pT3ZLE3Kyv9qtAVE00o9YxBGY5v
MFn8359M50YiQFuEZo4D2sSOZw0ASgRvrmR84sT1s03ZCtz6O3ctILTnEuEeEcJXDUqsISSY6GvGr2JphtsHPwkNUMFRAqIceZmSUTSf2UFyCR784MZ+
dCSIBi+vaB/E2M05xwnARZSFGZcNB+RE+EP8T/EgPlT6PgxlyE31IogyZdH+JYRCpeCnvLj/THeIw/+1PTGMAQq6wUKx3dxReTSfszH4GhAMLtqXN+9Q
/i1XED5EKAKIkhD6JHg+CfhBqS7h5wMVSiWL8m5pwLX1NyCZo0QQR+JA9Lv3oTgj91/CBzIz0FGodnIPA6uxLNBH5+vycdJDWk2z+iUFrNBlfyw6Xgoi
OEmclIL5sqU8tRoASnu9oZSwP/EsQCjA0ZSIKofu+iAz+rHi6IFb5Rv3dt6ApInj9PfnEcvCe0lfzEQF6ZEXHAzJ38fP1Vt618fR+x3NlFKbM5UjSmjQ
lbXTRYia+dXo8VYLtD52cDux5Rcn8DSV4WnCOqloi6vDN2l66dO/ejqeJLTLCjVH1BRDCjClv7zzbRVo+iEPrlV8JqsG/5wU7XyYc/nydsWoc827nCpw
W7Bm41WQ2P8s3EFvti0euayBRx4q3PG2V/p64lOg+fZWPqxrGEg6vHhplBGZzqH6OtCvqOv0vwPU154+aVI2MGXXe/CsR+fTu5a3j7zaFDzc3ytFcRgz
BV+lllhfHAoGrv2rb139P+Msfr/QEk7v3BUIff7K62aP8EIf2oElJA/+GQP5MD/TreUcrcMKSBbGgVrb/wwCxkFA1qw2IS6LICiKkJphvA7QpkIZI9bc
iJANTMDkrvN6OuZhKAkJykBYSEWBRRiY2pKCrbCgxhUo1kpRrEYjLZVRUWVooqCKgKRccyzlQOUiatQGpXnbw8Q0uQpxbTtO3TJtgApa2CwoyremQNix
kDkje1D/9YUNSnDcQYyhQpSWtaA5HGPSgF3YBygThDTCPDQCaYAo0LVygGMWNJFBiFwMSMMgKMFANpWSQ4TlDEIGPKF4KQhVjMMpK2JIkXUIPBAjkmp2
yxQ5QgcQGQrS0Ad3i+z2mfP3fHRtrR9Mvtf9jd3RvD6TafwWrC7Ee4vRRjIfngKiZgi8VEzBlayBseQzBmwq/TwXC3YyIRDvqPEp0YyJ480Ku3fC1P+i
fEBCHIFh/CQa3DtxAaSBwY8xwhoo022tvy97RxeXlg2uqpt9h3kSXRwmXZuC/ZzhufgDmvS20clxX7hUmrNldIJyncbpq7Aq2e2ZheTMkP/P+SYNlvPd
9SMpCg4yJHsyYDgftzEYWmB+3SsOMq8SMDi+TCwngSKAHAo6p2lN2Z/nWi2SaFNrivmYskZoRgOWE4rZ247yIl02SzC6QbBAGX6zc9E4wd7YfLWzm74j
jj5PxzD36/3fFE4kKCxRcAlBSlQiRQqgGZQYJRpWkqhUIfl1nGpJLwgfmL1L8Ntfb/tpff7/v2CFvR/3nfJIkH/Ifj2OYim/91hi7dYU1bFEYjw0UrFv
+jB/R/SflsP9v8/5n+4fxhP/fv/ruKf+YXhzIH/xNT/QMooUzvP89WJ/mLJbYFhaTDTh0lLHGByCoif9g64/xqsprOnOUTrhf9jHaZUrNQNYd8Coid8K
J0BIH/wn+xYCwdOKKcuU5BR1Jco2Mzpy/WHowKZ/wMkpJOEo0mp5z2x7VvE9RwHcwf4q/Dh7L4/4h02Q9FXb03R4MeHwA9Z/ieBRsEZYux7Q7J4B6Pob
jpVLDUYj4wHMFE7lH+MP5/qHtPZE74RPkw6hPUr+tYMoYiGSIMkD/dYezDDYIOQoR8agJtIoDb3+F/tINc1w2l4/oyfgZnoGyuf8/+mcc+T6wEtMw8fq
+VM7k5T9H54qsOZJrW36iZe3Rlzn8jLLPGcnE3YcevAyQrQ/aWKPBlBtgr+BmV4t4Yo/bYznY+3+gKMjv+RefPjg/9KpRTiFVWh4H/p95PsED7zevE9R
OG3C0zk+pMg6h9SWkTIvCbj4DcRE0HMQ69ft92tLdOSZ7dDyVzWuTYIvxPqim81UvYPzymDEjocSGMTZoDvAO2jnpPDwUgDOQehnDK/JVwQfthT5kYXT
k5464Ag0EHphSnjyTA2CWXTRhC6f66fwDRgsVUVYIiDoY/ZgK+zUqauXvBD+6HGrkXz/6FWO4gVJ3z6ssz2sPoDZJPgy1jtmGQ+U9x6j2FkPD0Mi0laW
qqhg3hVmfwQbBoHzMYfbWhrAyk1l70HGbn7vz+WzF35+OWwNgeheOIlBoSjGxLulyufPUrWClb8TxnPfzA6sRFgHiCegYWQ7AY94IwQRrgU/7H6qs8Xd
JQMPYyCQagTUhtF+0xE/ZowTbo/2r9p/URwOwbkrMDJIKKRf7CRgY/zIB3HWH6ffPCz7bI//ynxZyFjyl1Ldmeyxl4zmCPnrEF/Q7gOARgUipo5nkwiH
/TKWIZPQQeAWbnDPEjL+Ps/XsEH/LXXGTAGs3ELfql4d0Mid0/rJmoqGZgMQoa7866bK7t644NLN8DV1x9sXOkZSwY+Uf7Ejg2DpuHl1LAOvAf6VDY3P
zRHjwXSfR+s6rubEPr9mtwPWM6QtOBwNpon7e4MHAo8ibQyDsd8ptHhHt9APmGJHARB7fkAuyBYKdtwk2L6gBq6dWHwEfUpTv/4jXk+A/6O5vSnTgU3a
uQYUi2qg4Z4FvFEUPRvb1z6eqWR8m44JIE79ww9vWsb2zycIiGQSGvl69SRRdjoovvikx4xuvUOsnlW5uF/GYtDmcznOhNZ0A8AywKxFYsKcyaJd7Pfu
tG0V6HNgyd/u5RFzOh+4+PkkHwk1zT+JO2H46XPxk/GMtS+v8FgKoRjRFWCgDaQDReLdtbwv9jM6RWIiHhEHxKS/lQf1/XATRPnKfStAyZEQiHu+RTTA
v+nNf3e299mQZ1I/f7xfACxRMMHA/8pK7dOeczjhDvYFhCoc720ZEZA5V4E6PV0PC1S2h9waQv++YJDT+nt7Lw/Cj7QyNPr9Zn7pQFj9pP1BRc0kAOvR
/J/dbBDENjGX+HsD6mUMxgZrnVUn6O6W4XnK39C71wwGA84BRkjIMSZMhWKqIqEP2p6fnPtFnvM0nQvAjndR0JookunE6TTazD7P50IqApp5uj6t2PHH
Y1fuApsBTtDyuRz3H6Enyt+ST5J60lfecB+9T8EObvDSxaJQ+THNUQZpJwh43/wsGJO+jmmW4+RYMg4gaslbD7FDd4g6fv+vX/gM1oNB3B5rsDIMv8Ye
Gf0lDr05OYziWHlr9OuVEekgJLRCwGGmPzntORqX5SCPh4mow3A791+R+wn6yBlP6xkmsfcayp3eEl4QljBpSJg7/Ucjb9h7ZATjPNDv86J1DcO49z1J
OJOJiWLmxNvEBXh1DUL5w4BoJM88eRfd8epK/darWQiXtQ7STPTmTkOpxgpiCbnbYMy4eQMYUIUMRTdPvfwMDwAoiKSQJhJfQ5Bo9nkjcDj6eo4h5HdC
2Z09QFeCxQQiVDfqfvzPWvCefk+aPCvUMXzUijoHeHJcCHyP0zy8zvBGfQQlklolhAD53o+5D7UNFUcyv1H1qz8z6BU+ef42lTd4oSfOqC4k9f3eJ6OF
Ouon5zs6Y06H2BIG08uYXQikykOXl6LL3K9wO0QVV9IouwqIRf2hHGxTyCaBEGqf/B8eaE00JQNARAHT8j/cSafA2j85x9/q5G0MzmJGTpNJYnBIw7+O
JkIczIuHHbInQzNZJYKA+wnE9STqehmH5Q5QMcePnDePi7js8JkHimx4I+B/Z9FaDkJ9OIe4hYORKfOd0DdKsPqQv2GVcgnUh8gwl/7Jzmhpnl7Eqf4/
5PC4LMOPC2s6fKgcrFv0ghxZhiLYL+4+PlpJUP8uIP9nhDykDic+hyPgG8vxX+dOMr+05DM1S6tVX8GuWViK+cD8fA/SivWaPEOO34XqJ0vtyVP2ipNE
hlO+2VKqCfw7E2DKHjPkQ3mAme9pKyMpEjYfthzQ5PboPgP06QfKSlZdDi/xe/D/jOeD9I2i5jIXc0vY/ifp+aJlGhCsfGQlBmfzrw7oHq/wUE4KQzKC
Jlsir+amjxsmhkzyzmYq+B4dU8/P9BAvoTG5hERgnmMDaafvFw/o9miLPuUOS57AdC0iHAiIP+JirALlGYFoUWNJyihLyT7/4G0LGwfj/Vvg7j2GZ4i3
zMlrV6Q+/sM8wYlKUrWsEbYe+FEcjQzCkUGKlyigymzlnVt44Hgqvp9t4B0LYovYaUTBjSY0cC2k5YVgLKUgUJYl+r3fj8e+88qfG0nyVR6SsQFAP4zk
r+JBEZFPkUEUGFBE1KAhkIFD8jl/xfrXtucz4RQbom6DoO4d/1EMUaUEWdGA+p1WIHkA56AMDSPRZD/Q/SPH0hwL4LquOiv606n2jxuOQmcFinn3g/sG
IqCJjcDY64RsCWC51loB+wmxw0NIXOcNZ19Xd9/PZERJlvSuPoaD0XvV3hPE49Z1UOwP0YZP0Hp2OSjfdL6l8TAkx7PZP/Y0Pp3Xdxmfz14nD+0k9h7Q
NDh3GYE5Fid3U84br+NUr82mDVAVF9x8QzvU/AJ0yD80fZQSmP0qAG9vHyoaorpM4F7XKeNV7zuPjD+oPdD2UGeYHuJwDT5ExgvPfKCzxqt3BzgaiTkH
g8w0zzMvXDPGPEzmJHWHEO6al8en1YH3ioThwPKuhaHVMjoEOm41pLTdOhg/t/We4L7e6EmowGQ/CBYhKYcv7hcHU4VALhIfpIhjCJtIuRUsYdxvzuIh
7L+MmQL1pNt/EVpo+0g2AzOh/qlBYTzX2EPQ+7t7LMcqPJcxZ91WxOWPWHz+MmIe0oSHEmhNTiJKcvjDI+hyOnOjyOlQluEGHwRmiCBXYYAGiO46L9B1
4Il2TQAOBMA92xuaeoes+0DFPZzU41TISH3mlenQ3cbHU1Ao5n1gRMSQnDhRSg00CiiTggB1hcKLp25ncbnNhwhbQOOkZtwODcHBPzDAwjS9PRfsz0RM
DR2b+ojdPuQ/1IpoeSLi6vv+nBDQgwX6JL8/peyHoOBp9BPzdtgHjsoa67H7ZDhNnLbOL+BDUlEVjDOrCHw7e09gWPSXG39dy1Wt6VdwPtqXfiqDyk31
dCVmcTk4BFEAwyd06DasNn+KzOQZnj+KCDgl7GNoKWeHsQOGZYQT0uFP+tmIKRe+SfKZZ8Q/EfpAispDDN+WJ2Cxtkb9JUMkkDgNJzDs4M+kctMePymC
c2m1mXGE6oYb9OR0B4GBPmer9iYCsV51erjc9mUDcyv7DTsG5uQYTiwtoO4ENJ6O29G0nGBL2NoaS8MTOZZmdop1Oaj05I8PLnoP3dYJkuDfq+6+fTF4
H1pEDsIXoosct6fj6mzOTvLZ5mB20cjeviMgcJU4EzDXNDeYDxct7V6N/bPOxkVKELtJpTDSHDvzmA7w8D9JY66zzIfoun2Pp3jkkv+RBQlKUhqAtEBE
Cd64fnrCc/OUWloijK0S2mFuS1ZgmrPpcRBO+gViIRcp+c/id7IVqbk0nfGUHNPtT74w/YbmLVuGZuKF2QK1Blpq+z4Dtv6+9gTDqbD0+Dr3wX2irwkB
6ZiHygThGTKWZiQ2tGjeGrWhnVXhcesuNwoPn0+Np8YGhaE27VvrLWtYuRhzTjCpqfgGsO4/QbKJzOfq5cgynPod51k6zblLwYcjyz4m9FdgwcQOyjFh
G1UxfBCqUD6+EecXbsj5BdHjPn4MV44Ruef4Y2IGWkEYd37fIpDndoFVvfXTgd5mbTKD1TgTu9DufGvJONjkrhuSh1MNBhpT0PYG5rxN00eVNj4ftV8o
GPP7w8R80fwZGiEIwFjEPuvFYoX7KURuXIuCW3HPclmW21QWCwikcS8FlRvM3s7BCFRPODJyTn9JtpDQzjfS8yOgMa/hZYc6Bv+ttrhm1s3EZi0Aktkg
FBC08CsAd54+49usHMTCIKLWViiCHnUk7/cnvAPE8w+Z/YfpJkbEMiaHxO7rOgfiXC9h7up8hmCb8ybFoXA7BWmg6k6H6EM5B6rD2wQfkeB7x/oTluHC
CnafqfohcUfM/O9v4AdzuR+Ah4piB6f5zF4T1hwnLnZm8oM4cqgQswWJ8q5v7fkOU/PeUqZpTPw+HW1inymAnGQLzFSUZHJl5aHUTKc+GP6IGWTTAZFA
WI++0LSxYA+ylLbCR/J9xGce9evswasxKzuGCBd+9HciAzOQPGzj2UfqC0tewcTu/MXPgQPLCxvIZw0KNTKNt5MjNeaH4FmiFyH5vbvPuHtpnPqREGAx
kJ+k8fn/y/Sn+dvn86c9p+5NoH5/hYt7Wgy+OyoMrf0wrBV/kGgJgOqjdmDJYoRbdlI/IQmcXW6j4Bly4tJVEZf4d84fzZhMfxMy9pJU6b4DVcwf0ecY
CP6mQMFRePcXo+5YkZZdwZOIsI0ptPjx4V45VL/n9CjiCFlrbnKkleMdUSNYtBlHT2GiQ20wtakbSKsmMKHMQrJ31s8q1yJmOhll4e/vwf4H+3d31V11
MyLtl/koYEROR+giQ1SfFxPZ2IBid0kFZCRl15v2/V/o+40lF3Q50PAxQnItEDAw1mLAZo0eR6+vTXbisOZB+N6gnZm8vLDhIYRAK7GSmBZ91kJh8OmC
mIfHDrX+mF9+3InpKAs/fT9RM+gaR8yPh8sjJxCL8AVvINvtwtnDhBT+Hre6oGFUt14gcBETJvXhtTM+YehpU6jfY7YaW8gYOGyNhSed2OCBQG8Oz0qe
DmcbiuvL7jl+XU/dIJ+MUh7hgISRD0sxQpHY2KVMD3W2xp22E6d2/FWhIxumf2x5F4KBZmI4xKfi4+K/PHm2WC2AzcPAEFsgYNkOA4Iay/Lg9MsJJkrG
FdNTSwxDKguzzOrWjD1eyvDfFiHcg7HA+d8s6PzYOFo6gHMSRhz055GXsz3cJLld5Q0e/P8zACgNTAg8w2bAOFValQOZA6sTYjMgNNpgPvxA3ePbCz9t
5eH0LeLOsjJYccEZ3YkQFZu/SvUEj5ivrgAZDqSzgswouCUtmkz0+Phrz6dO1x559eOr0ksRWUtPvbduGzZv5cYQ74dlBg01GBSQpGqZHskDDwovxtsb
bZS9jFWUZmGbNkRAVZ+E5OHICyVgOJT9h9AH3ikf2gepGii5VdUhAJ/uXP6n9WnAj4evejjr4rH7Hy/gIkczzeDjaD2WNekodBp/whL6V28vrvcXX/wu
fj8YXnPVf6X/bWPSXHbbv8u/zRgxA+ghEJAdkRVUI4IGvB367o3RVT82z+j/t4CXj44XpzpI/yPdZLd6vX7oLlFYMa/P3MBxjrf4j5rad9+Uvl40/454
f42rAX//PT9vLt9Kh5X09eQj3+9RoDR849den/1wjCOfzbK7Lnhw23l8Xl+KnxK4n13zOpSM4kjLGzCA15Dhy3toVykGCzTzDD04eL8F1zUfIvhnsNfy
qkxx+0YrDwHPXm/0VjyrCLrwOZ2vy6vH6N/ptZGUKk9rjIaWMQpkuPHt7vV/VO8jzre1mXobYjPrDPke8MK8v/PaTiBj6MnHKm7HsQJ8Lb6UvCOsPo75
8DbrRbKj1p3RnHiaXrHAk1qf5/92+W2L+3b/c+ue2x9VP6efV8D2xHITc8S0vWf4vLM/p3/+P57e/v76+Z+bVaA55c3+9BvYeRI4iNKaEAZbIFICzHr+
vTWgqrUytSsxA/N0iMe2DCO5J2Z6iWsXEVH2//fq09v/X7n9/7Vj/r19S/jLtrdqKdR46Eej4gIR14e3yofGY/dtf/c+Nlsdaqv6PY0pLL+/DI8443HI
Q2lmRPYTF6+00l5zkSwXpP0sy97UawnMJjRuDle6g+617kLUYEwRDGeqPKSZSyb3ZuKW+lpDnPylXrwyYrSju/GF3iPrThMRfikrdYx4/PZvsKjc1/jc
QB9/DoYy59us32irRKkjGjfI4VBu/2wfYjgmUxp8AR0rZqetcRV5jwvXjsI7d4pLMVzd7vixDNB+IiglmscT/ZlARvx4SrWs8FtFAuO7OX93uq9eXT6e
dxEpnLT7m7nh9QXnRceXEDPm5pkqws8jCO7DsR3Z69Mhj+fab6/8vXScBsT3eDhjrjxxuPn65+30P5caT/sn/k2wYcWo/zZTFGKo6VXUTxEnorJWCM0q
DF1SxnW2FGVNsTb26LM/z71H0/8IcihBIPgYZoXPMkoV5+hvo+6ce4RmoMa/u0NwJIpKUm6IaZ+5xn7rb+mP0dFyKWcwP8UOzI5lEvG6l/8PL2ig59zj
PpOcLO2wNaOgHGZfHDbni4rmUzgL1X7hU8MzBCwUxBGELwFuyxVyNNjY/UUdGWEQwtQPr7+AD3Hs89rQpjJXpTAm7yxASjx4bXmCLcVZ/PjsLSlMo1/B
sgwVbcYw6wEcQkQs7wgjwYJoRuRTbLoJ8IaZT+jRt1Uja220J7bBl5EQ3HO8G3nrdhvM5F7N+kOSM4cBw5ATvoOKkUFXNQ4E05UaiwDC5tCm318emk+G
acpOxMdb5w8ipTy8lbM8Oe9XeKkG3mPvTin04jGVDn52GVZz8+sKxXVy2Nvl7fL3H3ufeI5BQUrhFKUp/Zm2iKaUSKKBSJFgVmIDaVCWSA66r/t/5YjT
DTRti2b3Utfq4H+7eVGMB6CYuKQmsKFZClWDYCh0YG11YItsrFgiBw6YbZGKnTpmE4SKE5SshFBYP46wNCW0K3NR/HMGaKgFQUkPxQDjV/Mbo6Cgn27v
cUo95BqekcKoj3J1koBqjIDGVtg22hVUKkRrUBYq2yiJQWW1rCpBFthUrJRolYjCjCqkqQRhbZRLaIIUYVFCiFawlZBYC0RtBY0soLEa2qlarAWKBRCq
I22JFFlmmsIcgyMmter+XULVAUJSkwlKRUwVFNBUQ0UswRUFETEg0UUlASVAFTUNUURMRM0CbQNUpQJQ0rhNERBBSEJTBTVUVTU1JqWqiRiopiIoqpbW
hoTecnILMoirEB3hVAoESgVoROjdu61s0d0W+/v/F7e35/FOnM+HLBH4QnOf3nXBHINSB0v1x2+WL6oOsfRIHy2wA/GKQ4g8of9chqVN5HpKTkhyYQrt
x54a/0t9/+Na+G04Vo2KQ/6MySTihcoB85CRbiyJQgIVF2HNxv9YqsA/XNYqq2ggzMlJcONte6j6W1wZGgKccWtJmoc/6sa8/wzhPGsvx+rPTMqT4rfs
/LEA3xcWARN9KMA6qERBv89GmaGmsndZkW6QYYmJAIielUtTCaZqLnyHeMvL5qdy0/i42xkvx8lhzzDSXiGE9iUlARss+5Xnx1dIVqW8SkqvSGxSrfhT
VfD/w+Kzq6fcTxVLnu8dFzkFsViHh/yyXkPf3ROkScQnk3vjSh9ItORw9l1LO6a8ODdb1duvbhxn1+9/PGD6gW/jn4ZoFPw/Gy6/4b/Scf0fnGLmciB/
SGCZoBbcJjKAssNHBAugFVLASYOCNFhUKQWzG9f28VU42KDSjgjitZipxcb4zaoSG2QFKB1ThndUQ2I07WRZAg2RVcXgZ0MIxtyAzi3snE9vDOabZvmG
NLZNwDckO+rkDG+LEEMZBAnCIIcjVnbO1hqzRt4YJVTDBYLhNO63rIYU1JCcQ7OlZkDcGYmdJwKM2EBM0BQiyRlByWlHNApjM3PGrjU1oT4tOnjGya3g
0Ij67dcQYEaOsiaoLiDKltHVC+KqgAjRwKxU4GZuHybokU3qGNa48QLIpy9cyMWh83KdmESmcEIi7Q4dNoiDzQQkkjG7AiCSxaI5lhE8JiQxIZ3jiTEk
G1XPIQEmDOTmBIIkA8AEXoTtc5hi8OAKL4nD8ZlqBdHWAHZ8W4OETZLAFaVCODUBEGkERupgPUzCJLENCp6L4pWbmUnIu5gBrLyCf+iiBuWEaw5FKsKg
thTGixNQhCw6UOHpIvZKDkNJAGyLPDi31lw4qBAUYCJk4t7KYsDQTPHAcnXMT4ZFpGUqNC7auud0xj4xmBkjgdbmAMBtj5unQOMmgcnF0d8zfd3YRh1I
02wMxEJhpwSqzN3SGcuwxkyZzL7hIjByIStNJAnGcaGRFGFBEMJEAU7W3PjxtYPns1fCIctvFqLDqG3CGyzcB91CiWlcAMExZDBZnBJZNvMRlIkJuNTU
boYJYGjgkykSSmIc6O4EaEawNu5yMLQZ025NHGUOGHfXPeGy/g9hQx8XtZnCBGmg/mQiIB9GSoAnTl9XTu/DssKgJ+Y8+WnCAEX4Aek8GUfzoPpKMiSu
39ZVfo9JikeB9cl9EGiVIvDFoxYfb/rL9myCY1dE/DhXRw2evY2PKiHyT7stWwH2/1VTbeUUrTX7H+hO/dh+zxhCVgTxSpM6YYMNNKJmWWWCJkJkZlPZ
E6wh9Uv8kpokyAj+UxP5JdS9ocJX+u4l4jaReVtEh6uhOElKUkCjWaMsJyhhSgT5KqS4Qp19cj3WSm0ORaxMmkxAqVUokrWB/j7/LFZ7325IUOnX2ZW1
WIhyaId4/82nNTNoOJETOBTIv0lp470icFE2T21cfv34ftz1mdViyj8MCY5Kae4w88RVoX5qQdb31luDzznAL8L652wyKoVh+fzD31Q6D4eXRsuORP5w
hJni9fS3M8a5mTo9y0USWh1y6bGHX8IzDZfny79zry4kEe6TtCfeQFGmiTaUKSMEbL1x18bc6wmC44HeE7dsl8wm3PxfI6wqpDmUxP0OnXvnejGO753T
hUi1FuDa+c3LZPhrQaI+dBd9Tpg/sLScGLNn/XKlmn92R59cTctAI9T5c+2fNbxjH5ILNUYA9j2cyguBd+ZCOfoyFf4tVfP+yRhUNdnvx402a1Lq4WYV
wYikmQKhQRC1EDcfGB9M0JrsO6At0Iz6bl2NaLx0sGkDi1lhOkBD75SIaJAu0znULh16MFbg1b+jMYfWmXy/ax7l63lzTDHEPI52dGtvA4qbU8s8tVND
K/15Kq6aj+W2c3tnKH06Z/wlw5IFNuoJHpPoRaDzK278/PG4jKUKs4M5r43R9vunWGnoEbGKFPiRU063Tjh8OYUl+kHcHKE3GZT9UdGAIIyEnZkfVxAh
1UX/uvNK3F6jCzwtKMqg8HAoD10r/ZWAcE6d6ThM68o8eZGhN09ec19TfZ2dYdxKuBP7TTwkA9v/lHwyJ2hWEo9EBE7eKUwPuYOAhmB+cVwVh3mwTYqD
BHP6/TmaqysZmFPLxQqa9KkoJGBj/J4HWd/8o1pYwnyrxb0eCwr2kvPjl8u/QgyzkuiIdw5Z/tf734fWrV3ZGH3nrzgTqKtc6g/nCNb6jYQX3Qoj3THA
X1VZoDj+CyMAZdCT+ZaScSH+JWT6Sazi1u5/ThW23RoneaWORmBxOGUxIfdCeAfJD2hBFlcof7iO/ZBuiM7Tfl0pI0DcFAoIWSkoFMKKFed3Yx9nrYcO
1QyUsoJm3R+3Dn+6fm0M3Jv7z4irobqi+LFcHgRo2kkeNnq3jBW2ZSIvQtOZVgFuR+8uRf5IM8iqjnrRqwNxBgvFdn/bhaRGHr2j1yp8ceYjRJblXvBx
fNsIfGCg9DObpAgOQxtdfJeBZ21mji3ySzcOamIwqhTe5itcIn8qb880p27Wtxzpw3P/NJTWv5TMchGPbuTMIkkZQt4rbEOQiSJsdzJa7VD5Y8/wwcPN
Npz9zNJ6a7++/ZxThTqyk9+kuIdkdYxIgzNBl9JZlUWJ0WD98dn4QGe8Va93/fZPHf5z8Gfm9KneT+ch/eMlLQp1RPdxZmfjjhX4XQZFv+JEanzVigSB
4BZEIen5w5LVOIep4r4GzenMrYz00H2PKXixWuHnBNobSYwGCeugTQEu5ymQIGiIG5yihFjIkFINAkQUtUvOP8Pp9p+nt17tj3ShH5P/ve41wQW2eXLp
fomDqIgEDwZJ9pQlQ8/fcrbmW/Rw/qmvwezRlD8HK3P2WP+Zm/jpU9Qg8i+/t7Xv2OD3cPbUZSPqnRaYapfuzNnbsnna1I5cdRZdvpxGRgO8gAWWESRD
wvb6w8DgyVncjIp6j6yEwUAvQNnVCCcvBpCN1vN2qNF0OPyU125pprnzv5sLrVG/25ziwrG79YQYSB9023TJU4KRlAY8IGpeSbQCcC9p+dVc7M86khGM
jGRaHWSVuQlOshmPF6JqCzpRumY6bEfW16+6zW+cvBQqblo/5uN9tz/T4NDpDhjHesFOmc6wvLlZYjS5vnWxPLic5T1YVRnvTGddPt7eWh33/x4eUJ9H
genfX7nmdEY//OhUQcoPcAyfZJ2KKI3m9ce98+OdjNN70ui1kWL5JxknemAzZ12OXTGYbtRYQk2+Hhd6cwYx/6JVSYmxXXZzFnxaZOMWfPXKrrrln8uK
asfp3xpE91TZEv6U7EepUDp8iIHUOST4iDEacIdQ5fjCBy0cax+vjAzF9Zu+zj1zIyO0Gas9rQZw783XjenjdKHDDlKzraT6UKhph2dBmmjEzJPFQ8Ag
l/YgKM6Af2Tc0LkDAwpRMt7mVEHwTEMQREe1ocpvCoMkeUrI+GlWnvKF4NbvnRBk+Mrf3nN88/Xu7disS0OrkVTuZ3Zvz42cJtx+GXGr8aJvcWvvqnKq
Smo9zLLBm2jm9C/XTtrXk8dt5zqllhnboG4Viu77UMfN+pUxOvl2yK/rUOfsQHGs3Xzqj4SA/PHvcBy39vt3uBqhOoACd6UpdDVKTJC4hxS8RFslY4ct
ssY2VnDbptmQdIJiCfufFsIIAJ9iy9ncXPDgU+UI+Kbql/CdZxdVOeHKxjN9s5xOyvQiOSgSBohZBUgmXcGQ75Kj7rp/wwvkb6+/rfPb1Dk7KjY3q3xa
1vtEUfLxwdb1qxnpx8r49r2OOR2VbTVCtONkjJe9zzM6i3pTxFBpjJ4hVy/PmbNLvhlg45G86x2OzqOhsBwZKgIoiKgJJbL+gzDGN6xwzwH/NyoZzXjV
ikrJoEFrtlty+NuV+toc9brHZvl9maCs2gVMGXKBUMs3lQRiyDlk/LyS+FV+hqqeFuuPLUzQPUtXLu1BYg+ms9ycboK+5qKL8d2c89A6FbGKoivOxTmg
VXi1tKsTpSnVuUzAh+y0vUc+ne4cPTbG/t2qVRw14fd4eZHXKIu+mGL7e1wfdZPJOGdkOqHCc8YZPqa8MbLW3OJfPGXJ8LxkbA4ebyhr5fGiWMIHF9u3
W3jlXHFrQ8Epm6UgooKKqPewvpaeNnrh11dMTzLZyhVQXErFfhbvgvtYaxGFKcJ4Po73dqzl8WaHEKxFalawrU2m7TVt9/r9mtdNZm7DyQ26b65v2hTG
N5yEeAz7VRr6usNNam5CWormZC1Mw4lWIkxcA11TMb1tUHRuwInrjVTeZlp/c9UI/DEeWsYshCVo17rZjV6UtSZi9u3fwcHAydz3srL0m52vC7KFYVbd
O0zR+9Jynu4N93dQ7M55UvRP6NMrRO1C0mTDNwmng5+q+aHllWfnY+pd1SJYj/VRDIu3J/i6mZ+BoXJk3crh1xpqIezgro8fVDLo5Qc0CeJbjP2vzIJd
VRyOhFyxeCiB4FB0GAH8uQacByfZev5IdTGofUu6RKFr3eNVml/QrWRTjA+S/obt/pG7Kp3d3wU7YdPKBwVAgxlTg+Jaak+Pf8eTODTtIPf1cLk8teNT
SPKZ+4ZOlzvMT4VEPE4gQW3kszhgCGA9sY4d0L1310TSSAD8tAoar1tpIPhvnZTfLO3HrQuftNDU5S7NwygwoQHKDYgCMsmScVfCgdiNoKKNEdun2kWE
lQhBRb+PogI8JqLePAmIYE4M7XRCubz3UxLuhshwQ3Gv5RA79kGJYAOAO0GdJggB+i1E+CtIbmJ/d4cWYecP54+E/fgAAdMPV9v6yH7lRI0/0ysSuiPG
F1V2/U7gFHIQ/liAZZNx41zTT/JvC8YR8W4tiC1fDP3KO0VD3PerO614MGqeawi4yMCBWeOj2teDtVq9OEdM4jCugIKQ+OjbJSInF0bNb0ZlVhKTDG/z
1uF3LGdt0gf004dQ7WQxwuy01Lqf4vBau51DCyBk/gYwh7UpI06kiT4cI8LVJEBbIQHsQ3IP9YSNm4S9DDgdguQODOzH5x4yqIJDTS9uocCJTURxNy+V
2lYtP5p5SQTIg0mkQ5QP0ZcVpbE7QCiZsU6xUeRlBVxS1oMRAoLkSN76sKG694KIgREHkwQIkk7vNxbOQ7Hw/uijiKgmOTVBq0Hi7x7NKErxef8XT/Zr
RFhvXeZPFCbSQd2v6quZ7MMFdmkVqr2QKGhZUv/Lt9ztt31D57H3nd+fXhmMNBVVRHE4VMJTUkEVEEPeevEBHUqLtt6/Q2UXZvnm755f8tsNp3Wz8mZD
+th/DpYvl+iw6bvTVMT6BXS885cQiWMFDRjEuIhFEJr69bFmeFkk5iSNmelrR/OmnB3h+Dzt3LbR2R6hr3yuO65zP57NORlw5DZOSYgI9UgfKg/94/wm
McvSxLxOsIOjUmfc2xz+aFSKL6I2hg1c3YtgsCcG72k/CEJtFRBg4mIMKfRJ49bOEviTR18pwMEFNZfPQKeWRcTLMmM8fy5L286R4aT7MZ+m7D1l0Rnh
l4EoZQ/mazTx9RQPe6Q/D7+cPuZ7PJ+Rnq4SEvJyYgJIM2izlmYehZivAcLSb2Oq4ybwhd5DjkgWYPA9nrBV04pSqI8xLi6MZkaeG3eKiClmsGialzDP
C9fDk2OcPifcyUQ/b9T859oCnw7fn18vh9Bbs49rcyPRHw/06T51mLZctLKH169YbwkJSJpmqKQ5eDUH/3OvzXEROY0w5b8rzRPRw5YOfj2TolnvphA/
VI9TsOPd7yDHz0/8z8Jw/BcE1pB3orhiA4FHOGyH1Dq37LdoJ+v4V/PyyYDIcQl4STnwEBKOBMD8r09dbiEVVYFW5f93r65nf4H8UtfcFNEJ4GsL4Qn7
JyKeHMb0v3J3EcEnlW1hMBnP2tzlv6PQNlvgZUPl0oCnCZEzOzbgtEj+jy8Ab/TXr47Hldvf3oX8Pc2fEbLDhbjTx5VLCz+dANCIS/7105Ow4RJzZXYp
aRhAFisGg1SnIp+OmzVM0nmaD1dwjnDfKQ+NaN2p3pTG/dv2Foj3D4KXjOT8J/TduPlkfZ/eprb1W+eeHKC2JYN7TBns6mPLkyxWvDLhBTsb2XiuT6e7
SPzZajit/LCpn+v/HtBevGMIb7Dmo44ktOUID0Zdqie0hkduslkZMsCMsw3gZYrSYT26Uw9LKuXYQj4aduGSW7Nat0BmH8J6PwHdCLB4eD6T9IjOq/Jv
vblV1+QQDa3Yfh1k2PbK3CUcw+4yvDxgmv9gr0PNpQsqCSiI76h7b9WpMZrXTaPf0lt3Q8hMU5DPwnlDEFyfnTgL2agpWsdSI8JWhbmuO+dJcOXrOfLF
Q2KU/SFVLahUY84jDKYGkI/4d44MDuHZis1/paAuUHMhIVIGcOG/zvrHuhJgvVfTvyYdTkDPlfwJAgCPuTXYUDBBANFEkP5yk6raDluNhh+7Pfdj/rqP
j+ATxzFieBJi2rCve8X2Ibq7Qd2CkF5soPcrJ0P5GDAFJNNrCwb2nb2KpGYQTvaMF/8jl1n1/jcNu3Lv7Ghkfk14s3KqyfLGLF5GqpPoOAjV+TEGK3x/
1+9o0BhJDT53g2/ulBw8C8JIGf2GHNWQn0FykSEeqotIen2PqbiFvuV8jeZC9Zql4qO/ouhm6yrPjSMZEaKu3qXI3lXS+Iga4Nt1/GDfJLOkAJFK30y4
rSiwkppo0NJQFJCO2ECDF3h4W7Vet1JBZUT/hpx7A5e39jZp0NcqYlcVzl/fEx93UVwsg68KZf0QapZ13jNhU3y3xjF2EhiPAgNf3qGJIKcqvd5vrQGA
/Tg5t39FN9d+Kv9MaxnDxu1PlT0qI6IVDxf0wxCa3We+PYAoOFClosMH9h9lJQ9u79LL9H5/0DCSMIPoHhFqFz+wv/ZcL+flb42oknnV9rnpfFwuhGTh
ftPFtLGXlKsP/VoFXABP+uv8z0HCH/sH9x8j9hZUpizMH7Fdv9H7siyNH+J79v8FQF3Aq/zNn+86XMNduxUd0g9CKf5r1WxQRJr/pM33W4XFbQxcTMTM
a4SqFpbfDoxT/AmFif2TpCh1KcHIU4nj2sTIwZlzM42GIcuVZsXBtDQMSjP+ut6WrJCd0tixIGRthA0MW3qy2OpA5/3rQGwW5CHM4m5wBaGUMmf/kYLo
qNH/sseB4GhyNQwijOsl6bU8/KeRabqvfD9f20dNTKjPOHY5y51LNHkvN9vlhp1bbRLjrtDpwvrtkVTMOE+vwJ/H6MfT7RV+xT69H7XNDRkJlsf6t00a
xizPaHr/6/Sd//jdRd0gpQ0axxnSUYLIm24ELkIlf63E12P+LwP4Cx073OaYt5Ff6Jb/U2NYT8TMeuNTeDOBmaOlVcqzYbVSoQ/ZnH+synjyhD9KEFzJ
g0DKaCfxLWEsO1Np/IgXAvFRZtoY5XKnGP7tSXF/fco0mpyJD13h/G+yQzIdTkNYYHmcU9q0RL7Q95CncbgY+0qVioDbpkzy7dpkl1jjgUvSeYWLjccF
d0mLw4dsqOpmwRSxaTgcFv6/fvl/dYVJW9qch9useycvO9E7BPY7kkHbTZxzDpIZM+/GTVodjcyNIIJU03njrbOAaAcDJinoTpn/4ZbLysxTSBqGpnir
XFgqwWAxhD/aZunqBC5M4cvDjVvDqeDvGTJK+jttcPt3NgjIqqF809YJ5vZ7HUvpTK5li1rgeHBP85qqyWMjSDsKiKlHM+gf7DkP0Csm3IKqmhqbxcIq
UlB7p2yMe3tr5yQyZS2qIJbSsVqU0UcryxzD2+JghxD5oaoMDnw+dp6zxneQ9vqdd5F6OV+Tyg+70OqA443BbqqVhJCjFE6wuiMHILh3djHWQ4+492mn
NHYg1whmHc7Dmnp5l52gTus9qpaaLteIbcCTHGVajaHCaz/qVXKZzF+/RaEA3KHuOrbSCXhYo0RZaZTvko38jSGcmSqmDg8YCnFE09dfXhomLcPIRe3b
MfkKbneh7u528OFmHgbHrvDU4q6B0o95oSeEDMyjtVSnTO9xLwe1TuDbEVBhGx/TqTeFyi+NJfzXaleE+NWmFE9K6B3kLpIcz458hwB4iUcYbnbp3tiV
MvpmTqyHM5d5WotNIjnQ1KRiFpjJvabBEsxUY4B65uvmRE8HuucSh1KOAcQ6rNZJ3HELnEwanI4bQzmU1E8+HAEttOSZ2Ly04S1H/j54hhOQdeJVw7zE
FF/01/jKCSL0IMZMkJCDI5/eWeAUDCApNNuaYCdGHzfozVXDHBiXKYuZbccrcuI/BrNFqixbasUFjZuhgiqpBiqqIqqJlrapzlq2xD4kO3dv6uc7kp39
psuGqqOqtTsvj0zf3X9ZA+YZo7do3BrlPPOkS04V0wE5fDb0bSCTIOZ7PkNSjuLCxEKPYXNiORLTnRv5eOLIoNq6GdNi3+AVe6xQqVXA7+ROnWxZd2yH
xNDicQEWMg8SkvcB7HzPaYhQUjUB790QA6ms+ORV43nwOdpJPC87rQYMS9sus2sdvnXcy5z0ksQ47oeoXu4xF88CWJQm8ko1OhZRYsiHTUQvOkNQzKl9
J40LKNRPE37wOD2tNnAlpgdJpCOWNmIwS9FDKgG0o0LuVc9MGvcj2Z+p6+2WSUj+GCuPDUbhjMmSSwzDWgbxh4XPyZ6EvxTQHoVkDPscKU3Swl8o+Ltx
HkSNjE87G3KThMjoHAvzONiooZq4fUHPjFGEYH7N+x7rF6SGM2geJ0L8fuaqiu6UQ10hRbc6hTPIv92spH67B/K9U7k9NL/lUmfI2YkUYub7knuvdDJz
9JTqdY6FytdsRqEvOxfRgWnqIbyt5vkaVXkB010OFZF7twzIjPt21D18NrpkbIow1OSoLBnqOEz9e0tvwx6xIfYw5fHenlBqFBPnlRU7aVpjpDo9j3Io
uE21yPwB8Wumr0TdvOR1J6oVKycIbSAYMCWQtcLWCweKTS7Jx364k4Owick1jRYEVRqa7FaHJzmcr0t5EzVEPfTnqawxMaybCRxJZITM3BRRT7Ps4Byh
1NlfgbwF6AzuRe7StiPxqR7h7sTYpi2847xyPoC5gcX5FbpWNoo0HhB3/6D37n4gzo/Y/VtejkM3fd5FWHpPhNs1gDNpllXTxl7dqC0+8yx6aAoaQC5O
kMGkt7GpcuE4QfGyjllMnwDn1UUavAuOx8jI/bwfYWM41CSIR10y+cAJeCNqGHJDOJ6YFLGdZm+4Gpc7FgvxVQeyzhsSpx3TTS68Gqdj3ZQ4xkY32SfL
bUjlIVmx9GUcp27gRDpUoONtC0uKlwnbxCAKqJiCSSZpCB+gGfwI+2BkM435/Lkxg+cHXxDSz4pU7cCLqWlpZgKQX5+NBG0bS1tYGQU9s2FnB8T0FJx1
eEPE+bJKIJ4JADu9QnmVCmS3J7J7gERERotzzDdrcK3eJRkf/I6SU3EkHj62J1t6oYWZ8akSDjH3LT4pXiolVv2va6xbstHJL6L8f7PRCOWJMyrTC6Zr
JY+sx1UaSrbVYuAZSfpnbvjnGc8mL1L8Ls7PlGtqaCwyCeRv4ZSuHw9RnWBOe58TIwV46Gupv9qzzSs2/2lGbwiiX3yMcnPG+l+1NOmd+EJ72F0kP0MF
kIoCfdAZChqAwqKF1LSP1CoPcbHsLrqJ6V5Y3YNrNgrUciFOiXxVdSpJeWhDUHdCBlv0wFO6bgxDaHcyTo1W2wgalDCQLm6N7w23CJFm3hyETYlHJDWs
HrD1h3jlxjzqXpKXOHEFsd5NOkceeLzJ+C/lwFQueYziQ7mTloH1eM/+nM7iE2I5YQQ4iwCatVYFMINyBfg/n5Sf8/5Z//ohtNVCW48yc74e7GVv8+89
hgf7AAmkU7e0QP4vvrD3dDo3ee5xsmQHPp0GnmwjCWPyNFQckMAqpUH9ZD3PK3OA6An8CT/pAbCnn+gj37J/slVfun7xn3UD0PsOw8Wsr7vdKUZPId2z
YJ90eEhWhaYYoi00mmDDdJR9LQkMbbKBbOJU4kkzMqMNRdQGwFIeZ3kDvEOsFRjFOx772Lyz+8Ph7zAfJ/fkVkbXs8KYagkkAiqgQ+Yn9UIFL4iSj81T
/hNKRNDRUSEhChBFSUwOMZmAHsHg+POAq5CEYmGg0gH+2DY/3QVWKzk+6RwJNb4pcCCd3mePruyAm4/wO22tVNRawvgGz6+hlMT6wIkk168HPaG+lbmf
wQ6kJ7pPNK1IfOlMfSn6jNpJUMWFGliklEoIMW7Lp04kNIZiMll3MwJQiB0mDipLJsoEY2hCTEohCSQ9Ys5rHr2DyAzuRiBnkeanZSenMQ6gDKGSYvG5
pDaJCpqqppev0nq49Q3OA1IRKE/z53K9nutK9niVKb4oNfIKgYGQE69jt8mpBDxEbKsxiyVtC2uXCsE+ykOuXc2yZg42DyK5aMsjchjstVeSAVwQGXG5
CskWXWsNKyAukiqKzVhmaLDCEEtLJXX+PZYzbBCGxmmJusijsbzgA6SA+2Q1CUBQG0I5IOxMEk5iDlxGp0QLh1O+T3E94hthzQPsD4gPQK3XP97SwSUE
YB3anQUZ+oRbbQaL8qYOFW+AogmNzMDDBiCLCKKCwMSMIQ5yJYGaJZk2iYAwJEDJdsMUdpFNQAhrSnmOpShAlVf75giJKlH8/99QFLx9Ch6s/vLqSUtZ
3EhQlEiSbusv8zVhjZ/l38D4dae54TK42oRv1JgPK/0MdwdhBfxhsVDmNCb5Zsg43pwYc7hLDdFqNOiU46bFwV6rRLOMtRtjZ2IiBAZoTDWtKlAyaqMK
o0l07CQabbrRxJU0WEMWcZq6VaGmoMb0ZC/gBCAZu7YZg8jDCB8AZKCATAkGS3WcspkbUbE1tluTo2YAXEU0PIxkfvOMkgYhMaXbkdTtvARNIc8a1i1b
WaMsmxlqFEwakMqIABRETglAIbQ1iOkTMaszjn5M8paWqaEoKFpaCgKiV9XsfKATt1fDhB7IH/pCGndXdEO9VD5mvDx4+3683zFyTtmGVZImNfkyWIgx
b/f8OeewzarP8mEbwgYcvKxoOmWhDiKGBBT8zDhr+sEh7TTOQVeNWxmKTX4lAiGWQO3SQuLUEE+VQ8L+PT5aeU+hnrzBpIqpCgcsqvnmtIYEJDNZYk2W
RBK0HsxcBomWQiQru+4RoFOTr34D+HNUE+CCyCO2wc0U+gC29lp75CCb0DEywVfH6FTk/S74fuiqXUaJTII9sDog1BLVrMlCgGg1hjSwEEuWBhAlKmSq
GSiYVjgoUKEFQlKYRhAJhmA7CsgZCUimEBkgUISgwKsMfzqv4d4Hf0E/X0iT/fNLAyMTVUUImCEFIYYagAbw+fXp7q8OF7pcNWDgvcvefBJZrRAMxaSI
xGtQdx+6xJTDepQamXOxajQ2htJ6qHb7Q2jM4Yg6yWNSLr5UWXFVU03ogV46641jKZrVw0paDhbYEhS1TfPO0I3oUe6ByyplCq9zKZi011oaVgTTV2HP
ZsMhqQ5nlrLkLz6fm+GwofWp7yxSxgUfP0ljj5ng9PBHABXLkixxkMmYH0NLGDYzYl6Yj90I4MChtClIaZAA+2VA7pEfYcsDkzrqHgHRB0a+47AkTQRT
BSIQJQSJTEDRtp/FJToh+ZKhDAYWyZHX2p0k7A8cFMgBAKCd3LnjUA5IjOYGHUtOAAePEk4huMFkhRiEllXR73wQ8gXt3ndHjJ7BISczIokDfTYE7kpE
eMhg79+hrbO12zg0RT9EAewG+CHAZysEYxB1aqxUe1age4tRSG/q03bLMcYL+nKTY+Nze9lECN/s+UlbkYNa2mGAsBnfsPiiZB7M7tk3cEHN/jsQJSAT
qOvXwZ0Dx/Mz8/zoMZTTctjpIac+qlw3TCo4ONKTD7d9J8OfcZGZiU/Lbp1Oi+av7ZGgoAaQoEoDf0FzER5oaS+Pw+KH5FiBn6BodWkvc6CD6pORNQD1
aCGxwJYIKxBfyoHtkQ08iQRgdYeJSNEFkBbFi6wxApp5yHx9Na7ZQqJqlGMW0MxUhIgpzkfKE/IQPcBJO05zSH6RnLc+vLM0yoDAcrfgmSGqUl9cz0AP
c+j1tPdO7q3biICjCpJP1MIeMP2ziIMoyEgZYsl27u8PidPz8VCabHMIszC0qBtvYqfhOSJee0ZMvjne/2+dPw3/UWt3PdIHxFnxnsLMUREgloCTlTNA
RYpgB9ZpYcxSYKQ0wlLmGJ9U5CxaXz/EflL7WUyGkUJ83ga9PLqaWhm48mlkH1bFFjgXLWkYKW2lGMkIhUWk4PuvTW8EULCjKqssqgVUoErRrMQswtVK
ggyIDQrQStodj7OOB7uekJJJrQ4jlcgfiQX3Wlhr2xIvZTiEOBGewhtA17gnrKto9zr0UQPd5hbokHkp0XsoSyJnGux+rTRawTP5flscpmK/ANseageW
HVQTzgfekKBQq0qFCgcbrPow70Pf6YsG6ApkzG9YTXUnFIs4FoT72qooxVIxGesGzVpWQ4cRDMMC2AwXgPl+S9FeFDxHbmavZH1AOPnow0rhg0lAbS5M
QyxQhqN5ZBZILFWAWmZhq1JIVJpfawKjASJDTrJQU22MhiErFFRgIjbJUKlNWBKaIVkPfBFNzwgUAVRYGNZIgzhPRXndgbQ2IALFOGorBF56UCiBOUKy
Cw1IgXMnPAQSbAB1OJCm6Io6bdEVgCySMRrILTEL6eD4s4/jIz5rSqPWw3P8vd1OfLO8O74Aqf3gQIvr64qagKGqGhRkgpKRPkce/Mq+iXJ99kklZjtJ
k7OwYJ7oHU00Hw5P5e7KZBOry1MARylN00ZfFCmvtzSbS7uCfIu0mP43ZlWInLdmsDOYJOcwTX5bTcRFZxZmIqJ0MpmihUMQprLlShK2VIFIkiNiTotM
xR1acayAYQVrWCAIITmc0+zJmurxos7KxoHY1Vk7tSfeIGkN/agczulLAtLJKFEEVDMJ7Es0h6Iv4Kgy0NJMqFRITUNNTRLBMxJFBE1MREREkUTUVJJU
zFBMRQ3qMMVxhZQmSVlGAoQglIkFMElimIRyGUmomGFxEHbu6/UQh2fPyda89R8Ic7bb8HneR1BzRSjbb3Tlm8NcE4KGijRNTWAXGxwGoHFgWbuUJiNN
LVbiWmZeLhVNa3Mwes3xMODSI02PmNkxihvgoxZheXdTT/7Tqz+MWc8O1wl3kRldIGG2coecpqBXfk4qnTl6sA/fTICZYCcXMbVqKIWMSJ8adYBOxNDo
DBKqFIgiwIiKKHpiQvuqHYsfOQyOVSgD5e2H0+xti7IH3DIZ9BDkBqHoJDqZOtQo1IqFI1D6cKw/Ib5Q7AE7Q/1wTEFCOIpMs3UNuPF8BqKIVWeAlBUu
YJ7PWHZf7rovmY80NPA/YSpEqG0IcovHc0e4RDf+Vw8GRXXn2zmFyUE+vbslmkD6pm3Co3cpp8+Jw8WkxIWTH5aoGtYW5Cj9br1OeJyhIsJCnMsgUQKw
luim26moMkHbWFsCLJKVYQ++cekmB+CqKkYyHSc76OBalQoqmWtY08wzMzAbb+CLHeuj/f+RXwSvzSQGDRPonS59jZA4NoaCp7ypL2rYyD+hCnJHOUFG
FzC3l6shBA5V1HGSzAQYIE6p2mVRdwk9Vy/y7/UabazOs0o5Mo3pTC8k8ivnrn6Veba6l7hb+PTKMA61M8M17iVIe973qwUGnv5w00snxVgWMGLbAi09
CD+3+PSM2jEO9iwot8E/NRRPk3EcE+VSteXsuY3eslkgqdMqC06VJqIXcTSjQZP5aVJhhonCChM7cWaMq86iO53gVhtf+n84d0hfNJH/VtHzIdoUyUD3
QhmEYGMHHhnpBtD2jwl74E4wwi4l3tpyHogJD4EHGzgmRQbAj3IAmAbtbnFVpV8WORqLkc+M8Oc70TF/2fEiDnmIW+zAlUMvZnTNBpPaJdKcjPoPKHRC
YmYZzhaapgTSC/8oF6By5qZ1oiLkHWWihpYiCPjOS4MKmQJVILSg0rQDHOQZBsEy1U4c3SGodmY8alJJnWxrb+IIfn4jkcNDAWOjvnf2S/J/skNghQSw
zRB4ZROc/Q4Yh7mdn8/IB+J4bnjnM0xqtaF3TbbQdhVfviiDs+5rx1DKQ3qIzIDYsRAxDNm82uizk0cAOGjmpzk/zCq1hoF9Dvj4A7srUYn36EWMehwD
8SVZoesXeudVU06QplWK6blmBq4aKUeCUjbp4S/kQn/aumdbJ490k9tUJqAFE72sjLNOZxEKhZrKdeR5XLYOEEJzkJEBT9EJ37Zdb02HaSlmOUFFAGIc
wsCvBYf6vz9sdX3B6QJ/GOQD6ngCpPbb3mgYndeWslUasuc6lXKMJ9f5euT+X/b8+Wmoz8X8rdLGrA57vTLJXHTZMrPar9X0HxAQZCjgVRJHLBQlRQhC
QdktKOH55/DNG3Jgoeh6FGMOj8XMzy9t7ZXFLQ1ZpvOMD+XeEIY0ZOFVRscbBwidlaBkKYE5PFzBANKkOZKxU4P7ZpNZAhBtG2SbqI0BxTVA6e2BtpA3
4kQ6t9zF7unx7VdmY1zhNJJ3icLWTEmM9Kn/NsgzIuZwOhnrQSf+v1fbylPugZLrfEwIzDI7ElGjHEqzJW2IKNcZTBsbaLBttTGYq5+RJclglttIiwBa
1CgyiuNcEGwWwhrCYg3MMRpcSRa1BlllQWVNWmmrJqyIhHDMMEZbAotKLiVVgkUHLEjIXLiYLUbCFSDGELLAbSypbC2ozFW0rKQKGMsMcKwSlW2ZYFLF
EplCy0C4MliUBScBPSd4d57LKnbuArC9+R2zMW4e+0uhmkKHWsi1hNE0cjLnF9YIT8iHRB6c4TlOTHpHJJtRHpcVRWbsseLTt6z4sFCQ7bHrLL0zJc7R
1gemCu0KDhk1IZ6UBZFEXco3vi2wwyryGGsGlEPkEIJz6enna1GNZCzkZUJEUhQzFL6hS13mWHu2z+QyhWlWRtmifUdWa1dTQncrskibJjKSXMhYylgg
mmDdkzHcGooPIQMCphUrtXI71ajkd2S1NYb0a0hoypN5RsTKaaVwxBQtFHKqQtBpbbAXASlLDC4YFIwxIi2IaWUtUmKE028mGVCDBNISGwiGJIOOOHOU
mSyIUNIsxBjIOWGZKhEghIUKBkDJFp182PsLOfbIUfvFU2s9qnkSc32SSAw1qIP7OP2Ncmg4+FP6NUNlrEsRG0hRD3FoJpljGh4xRQnc+VLA715HgHTR
jzr4efhCEPcg/wQzUU0VJERBVXnOEFRMdwBy2NgqvxzlSBpvDryh8Mc0nqQMNZUZJaL4yBAo43N4FzynvhxO6V27USS0N+AWCE30pRBGcShcVLFHpLaA
WEbcNXMpUdMUrp0LjRMcFyqxVpRqW5aomWpAsIhIMWQDRmTBsJ1aadWtJiro0qmhQxwsiqyi2MtuJBhZKUltp3EPb2JIHQD1QnBJNUULBZb4IFDACl7n
nysKicIsd03vEM8vP1nbUvWciMnYCWwQFHpSsMRN6MkOqG10tNuZe2cI/8J6wMPSHIdulA52BRZGdEplMtlB8T5P1cmvQ9EGWfHUonuCzkksQVMTIXgw
zjRAoxQCoskN72NNyaBLjGZyE8kyTfge3aa2xN3bWT9Sxzz4cDOllHvprAr70U6TDQY5mFWqUUWpbTnWs5zei5RlTGp4bWI+pKoV1QNfLEkNr+6JwGc4
WHDXlh4RwbLw4buYjHiYXtAWGieWjucCIAADXnZOcR47EjQRDCAI7YdNHR7PPUwFBmS42YvbMNDRfGyqxE3EwcV3d4s5bi0S8PLmoKmrOnXuHb6GyQRM
prIeAAE5qFYLGfEvAFMLm0l+xq6S2tpKG/7ZQ8Qh8GRoY+xDg5/olEvEFN7WGCICcJCkN/x/+WIYGBsCUgxF4xhojto5B3YY3mQdzL65OkvBPNGHTpmB
T/stok/7maK3j9ePG84Ak7kSY+1RA8j75SmhAipophgIIZliCiqFmGhJIQIGaEpWAhQoaKHeFJhKBI7R1vLnLIMTxYGiK+LbVX1Shsl5YV8ceDBgg/ak
CyfD6KXISiQORBC0SqzDKMB2lgwgpiNEiduQbWHahKYTfl2DlgsmcVBmQdjWZEKypw6SX4HmbWHfQlwJ2tiInT9/uTBmEIjRFwGkInns8knie07x09Uc
B9BRQTJQhQlCUUAVElMVJTQTNBMCHzSTCGiQkKGCiSSISYookGWGNzudnoHckhEFFsE4EJmRxwUSUXcRETBJRGIBWQFLVKZAYVBE0zCZFQFFkR+0QzC1
iyoQqEltJINuVoQsDLSERJEYAsjO6hfbboaSpUKO6NAmgTSiIkEWMZqomhGWKEppoDZD8AqRCJAwYihdEDki0IOQZZDiQ4QbzSBEa0jqAX/x59517gMU
u8YPtFe5zsBw+M+IZnKHTsJIm5rehJYg0i7yKIIBxgfMhrq6il0/otQMEHgqqf73eq/u/Noy/dTbPvS9E4Zwi7kS0maa7MoxtA2XjbuGWhppFZz4iOoy
V5To8IZd60sHVEgclZ04wXUEeEOowqWBGBmqFT9WVENIaQRURgy9OmE9d04YUUeC7yUZOjL35kMU4Ky14Ay6dcYUyRiwNs4EAxYiQxrFiqo8LrpAzU5Q
ooCxijNC028aaKUDOLkVeNlMVNtGIoooNsxMSWhKits1lUZxrFu1mPT0+5JoCklMs4ahGEJaGYTcDXMEYwxnZ1obW3G00aRaShq7oh6zIsQ6sKp3oWMO
IcUxgcpMdNdc1Mu7cam7RmyoIgbaRJ1thtrMZCsFcTiJHKgcUDXQtE1GshRYtZVWQUVSVlixNsLOdZgiytQEaN4bWVEQNN1Q0JWTGoFR5oFkN2kWOkqn
KVGsKOKhVFSsqs4ZClZMwKo4yxZKlittNwbBwsPHBQrDou+ljnNwWzCRHIqdJpVNnYrq8ZK41Y7I5Mh0Ycfu1hzLpPxdTtBowddqYJxLUTobuIY1sSwR
Hp1obgxQVGTSGJgriCzYj0KOU0mja5Zk0iikyXnbczRIOp80vRAkKT/LWikOGcjFXGN1+tRpIptk/Z4UqYk43mBe03jqnR4RYd6GK4ikqqvjQvW9WcsB
MvLDommHCXt1MBddCu6r3lxOqaEFnCeDA53Cihy9kmmGmmuc5SYPUdJgnLDScpvctTjrzIORX7wL3ZZ2YTlE60AqKaS2kr0ZNZdK9HHBkb+zkOd9Xbof
VO9B/rs62HcuzkyBokrdmZooGh0ZklwrIdDTGDTBno1FXf8v2/6/8Pu88w04RojGUhwGeE8kDuDEvdiOGaJD6MWmryQ5nNstE2aZDiBjEfLcQUavWqZI
jLEjh7FgUxgl/ihgPvOQ9v+vcPhJ1mnwDQEKJ0ZCvIBlBGFj2+m9/gVTdtQFNIV+X/qWHJssOF6eOHs43s9mzMtUMsKhy9kLIArrRPW+ecomjDdlI8K1
bMWUmTy2s1u8laToM8g8S7KDekhbGFA8QaKOiAkIYIQnAxoxlhkiFecnN0pCrOwSbCbFgYHTZ3DSJsOsXSDOiVOWFOG2OLhLjCQRb3F9B/SIQkkpu+hy
RfwDPsSD84XBZmQh+7+TknJQQ+UbvH6c39L+Ow9SzMPu/0o72gxsMB0d/tUJIVpHgf8yTsbguwwy5FF+GeC7pUJuOSYT+gkjCKED7k4blCHMggjRDO/C
YCosU6LJx00nUgNcEKG1zWw5q1PO0Zo8/U/Y0grjG24KGIhmCKgqrMBMYAoKRb46g0AakHW5PBGgG6r8N3PL5yAp/FA/QzoiQ6OxBEYgjgyjK1G/HKyG
RkpaYwxgIjkksiKFlsGFktJLlJjFMtWBlrjQQyyrVqDAIghqlkJU0vlzD1HU56gbVsUD27zGH6XYPfzswno8v6mHMj52+Pz8vlSl85ly09qpRUh9UZU9
tKLtTergXJVYGb89uFAcoAYUIiKQUUFkCKlqqIqaaUoppiCgoioaBiCKhqIKiKIqppiCqCid7BqooIKSikmKYIaaApiKKopqoaKJiGYmKUmpnPno1FNU
VSJQS0yxMxJRVRRNIRSSooiLAy8TqZ2iwGGnQ63tIYMXazwz3CPWFVN/pwAA5nzOAcLuNYcR5+j1O5kFUCTn/D7c4YLZ2i+FId4Vnu02jXjcZ+U70Ce9
9xRokrZ3QQrbQUFWSVjaIgiMVMzWFjGJMjANWxQYzMITJpSlIlzDGIckCsgEgkJHRg4m6esR0DvC8KHn7cSSjCHhyAxA7T1sU8LoueCPkauWfLnCexfO
fd9mJDE1qpGGlGr3suUelpTC63D31vOVyTYbIZakMNQQ3Hw1LkMvOQyNGxz1EHPMQxpL7f4Qpw2jcibHZCc2p5KZxvTiaBluFwpg1iTm1QFmm+d5M1Sq
r2pkHVrGFNnJC6GHYnQZXSBMlmWd4diYwnj5kI074tMwNmll4yfQAfMEvZUAerGH3bKB8B1cx8fpgoBpqKeK7FpixQrlrYB8XuPEUjTY9E2rkwJPcySU
5KVyVqRFUzQSGjJOiQIOkkjt+OL25DsFR6+Ejk1L85BaYoYNNv9MlQ5wxrOQfTAoTohtDvgz7Is8IfLVGyNKIqi1/OhRMv12SGTCeesRTqHwhPQCGin7
yiIWFDs99ut6Lor4KDRBYQse8eYARAIwy9kSRp5h8eqCxklm7DEniEOXWSwa4nQhgCbzr/3gafC2YHPeHK3ajpYuybsA3dwAMZNifBphPZGdCekzOZ3c
vAxnXIvoXXJpmkWV7A3q8eM0tZjE06RSaQ0w0562EXnqc80DQdjsVmrtqV/Y4D27X/5+vefEBWiO3pnN9xgB9B5eX3+H5Wj+bg29huIwsAzWiaymhtrE
/2XDi14ZdmMYjMVRFhheDM03nUpxxd60VlMjm5msNMZmGiOVYmMpXVs1DHrWrMWRm2O4UwkGxtBqbZhGLHUYmbPz5KiHow+HsCijuChNLyHkGscSlooC
iSoGhdtwdD3wO/AE+Qcgh4CVhWpK20CqCKsGMBiEd5rUimmEMzFoQIq8fLl0CPse6WzuYmX9Z3fDus7088tSp/t/sT+a7uj1aWHx+71L7hJm4/w7+4Rg
CwTQmkG/C1puGgrzk7xh+EXE/+KbeSHMnRjJy8l3T3scNBQcRRFYF8TDZLIrA6IfJFA5+UvwwMD9uJG9/03YHTjvMWeSJhpch8twNZe+n41v5Q+OetPd
L0qNGDt6SdvIIkEOwYkNyWRBWhuqFHxd2YnSfAed2HxjcHMYMOL7T50H5Wu46q9rYmFmsP1i2gtGgQs5s4eHyDPC0InwDzFiihpxvvKVRgvHQIicFrNu
RAN9yY57MADtkI7RbaGIBUEFxjaYsNHp+OBwtdDsgyWYJhnodzmgKQQRBikTykwP1ADszZ13Ku/YiSBQGLloT9sn6eJoAM5ho3TuFOg8UhVYd463AwXW
gVcCokPgrN9VPD6GRrNQkww7Rw0WJU8xkbw8iqeHVZTcyEJ26hdy7mZaJ7jrGoe7yCNue8ADuKLJJg91xFQXqG5peIWrC5xmYyPGHnATWgiSSDsjDVAC
O9RAmtxYZgQdDFFs4wq0RBCIo9UNhcOYA0xCfFkCBg88U9EeAUuURIhCEu2OdSBthg0Z55pdKIMjAe3Qfhs3KGHCus4Z3caxerj6WGkHTAfSijXKZNxN
jYG2QY2Y9tnHFLxqB67XQcchd+18sFXroPJk112YWXN6WClEVdMZwOdtFZ6Hx35TbhOQgYXp6azcTzbotbi29MV4gI4krBqwj0tLtSsbSbFrmZz53Wv1
O55LjqbGQqUnC1F9U52eV8QviqXluWSXQQmKxzgnJAe8XiA6h4XkQEHU2D3tpdiHpsEZUwROjmKlnjkvycgkAijkF7FIFyNMUXwJDALcWjvsivN2NGCU
3EcvZe/nN5EvpxRksG0SxWV62hGNGQ0EDtdOJ1FEaHdPY0mA4FbwNXjrFjOzpRUmHfT8J2Vfj6xkc+CvGwtcOulzN48jzXcQB35uvPDAuJID5zo9oGJU
p1rXbiWAkcHbtyReUzghyHaNOcmKiCwf7R1mZ6Q+HNtHHdAKQmfZfRl5gtXaxo+jiGCyY3IkjsPh+41MFqdrhgzESAq0xrUNv2yvWOUFdtFEzcuXnDbb
XhpTg0Wsa3FjFwM4Zeuaig/Hwpz3WmMrGzGkszem8feSwiWcdlQMXknJQ7sepx4j46GYG1TUw5fcGIG3h4mM0NO0XBFCA8c44klhBFWhCOXYmKSOb3cv
iqWESp0gaaHE0KgipbDyRYXEQ+RruLOjVjIx06IfojmxcgIgs13HJKsWBQnKEAgW4XU5ZsymA7Ia+Szq8KkCqi9XnwpvR3ZjM5QeXNBqiNHZnLI15eNa
ZLOTkquG2TYMNMrVyc6jZWhsO3AqzZ63m42mjlo65lfG4NqMUH6a1uBdbvsva1+Xq1pHZqODyN+vJiSF0eItnHMoGm2WKKMEVjeTv57HPWjhmYu2JQfQ
xR7dBp3lVocY2byHGWUTowzPK5trJNMWY8JXUTSUmMJPl9wuzjFO4jwmkdZFdcaqykgcILO5fGSnCkIeBQ0NxuyLch0J7rJgRLlyaHag1FRDuyeijiHa
ZoaOoes7zw+myJQaS2sqOwywNmsRbFn1zi7CFGhJLguk0BIvGKcCjyRrAWmnyb3zS2bNt9u/FNHbKjng0DolsTOmFkyygpLdWmjS0CkFyQ2eW1GYaDg6
L0hosL1bxo6YNnGa4hCtDTtG9i87yb3Gt1aumeuDuPppeKu7yTgRWu3qHT3dmsDBUXs8PQxbpO7IkueggcvC8czESc9RjHPZyYYDAhw52HMtXfdfJlNB
YJ38lmh5BA72j1NguJy8EyonpOMU4Lk92/JEzSWB1e3HAoOSxo68P2IVPDDvzl1pNL2WUaOnnD6jp1dNOs2ZLdIcGWxp2oNBtlo20iMZ5xnhQbTDOKXD
vImEeRxiAInghzHIMQ2iFLFXqazKlSmz4hSMuxErMDob4aR4FLFVYsUEw3cgOzW5yE3IYkY3kxWUrdFxk6jQsGleOqe+pEHxPftBvhDfi6wJgLw0NvjC
GMwds7HgzWE0m6eom1vvvsg5CmUOA1rrpdsqVtCMC3jrcHtOX5RIyUeCDgKTrai3TsHQjcVACm3Fh7ieQaNpRKT9liRZIm3Ay/GdIOx2OLbNu2FiROGJ
1uIPDrCeEEItWDoiclG77AkYZdw+8DBZuexNAiELB6BE6RGto3w10RIbTzQoFVNUSIInnbtsimALAswrC4gCBJAyRlRiC6MO4hnwcAxgXPdYNTBNnjir
iyNFskSFRsdB0KyC40HkxOcfDjrnG2GAc4YPsHmNh7nEPi3VCljSjjDSRG6zFTnGGy8RgwIeITlUjFxi5wsXeAnmnT3VXNKZq7VnUiHghZOUDgREc7qJ
yKZ4EgsINdVcR1tQzMORRIRbgK3aOShyggSCelnjRrPKG+sag5NjgqzkvO5GYicDKUpFQhOc4iwcKVlRkJCZRiE7mobOBL3NPBhTczCNJsXNwcIl9RZz
OKeZlxaMpg4IWULIJazAJIorF3AvK6dLF8VIyUdHRsnhB3p2Zm2OKZwKIt6ksq4xbjLwa1Q3UOtPZRxmFOigCAFdGORDWLEoNsLWMiSCJ0lYLA4fi90h
roLmd4zKAxGZFvMtsgViK4ujCUrBjERB4nBfhtp6q8DNMh1xgdNYK1QgZfKjZOm4xGQySQ4GgaGhfM0KEjnMMZHBBwNs0ixwdlkNSLEIOLTvjaDc8toS
zbdBa8XuN8c8wKZRhB0BlCTZ0KwQ0tA6d4YFgtOM5C4GbFFoblOJ3sIY4TVcQ06hT0szD8DBDkOL2ZJNCIkEYsO+qiDGtSzSMUGoAOB6gGHCRTDecdO3
VUi3PBzUAHawobAmRgFg8BQwLHFY5q2cWFoVvLMMieiLAcw+RkjHREOBvGXqhyJRfQcTGOIdxyBiHHJvIUDJzM0+RJo8G8GRiBgqrrQChGC9nZqmt6hn
Vl+ULxjVvOTSyohoOAtPQoTvM9VOcnVDhYX9QB2w/0/3/VMYRYlv/oWRcGBhN+YcDgdYVzN60rG5lerBymsMIyN0sjuRLCZDN6x6RxOtgaK1ERRiHqOO
BeCc4oTXDiNIPt3jervZxdPeDiRMOXCeHGS92nlBEkrN4jOxUmCcOsFyIt61NEkGjFae8HFTupnOMonNCEniXy9JCYpONQhFOAqiJMsQHyUDLhAujmI6
XOt7OA2jQEaIdcM42Xzx9D571zzfL7mI0waHyuEQVvm6eyoWs75cnR3ddrNs7b4DgwNR4mM4Dblc3M9wSGgNC32hLF4dsw1NLXoOBOaEaQEGpvauRFPF
jAmI66jC5lzfaZvgZLpnDN6O+tAbXbhXk46XfEU5WJaQ72XKfKO7xCOEhxiPK1RxqXa+JseRIZEP4d/YiRzXY5HOZ74qSgHpAUl9z3BetmcrTXWKNLWp
8CbeJGhtghTxqROpkat5FECCzjDIEljkp0LqYhzq27+DFk1ZSB0TVNNNDDpd1q34Y3C5jKZHDD6pyByckVysEzwz24Q0VyhBRZJcFrfh50EixLl0lZUJ
JtdOMQPvVCELdu9+Mv0Fqjwei+g7z2yoSaSG2fLriscNo5LTSdLjTIK7zi06eV30oLOWVhulvSkKgsOebJtUoclDaiR6VIU7ddaW+eGFtvYGSGRF+E5B
5SsqxSbUoiCyBBk5ephuzRDSSWB2gKrLgQ5Tzqa4qIx1CuFE1epfGHcVAfq80JDynKyMcviloMNAEAWw0d4GBnNVoIQZdqyzLM6yFswDsC3o5ihORbMI
AwWXGtB3OEku4HdBoouPAkn2hyzWTvIxp0srpDTpNR0pUyqzIdCwDmHXpT9xUJU3jJ4Z5yEHUwzlyaKZpyMGTnjfjomhNWCigsCHIPP1GPecIt/xztPC
/C5fUqSbB47aFaeu3emjZlTVJUeHEPnuauPHOSRqZTAUuKs0YQXgh4Ghva9OcDZKo0G3undbK0RnSQ43wsh9NgTvgWSOhC0AgFxXECS3ABlEERAwVlwu
DAyIxd8EcTFlZJyRMjLykaI18Q+77XQThwbM5fMEhq10xyQmFxLwe5Q6hvDgE9ZVdIE0YBshzogc9dOLoJgjy1GBqQi3YpSkIQqQXRxm9FzeBSZ+3ucm
h1bvSHW34W6pyNmiS0AiequW3pWaOIQwbxEB8KWnBT2hBhCoiUphTPUadgHdAd46yzbm7YDgckDsVL5duYjEYTDJKKQJYTnDmTVFEJm3gZDVwgpScobT
BXnqIJAFsUQ6V8XVl98ZGta1srDhhcCxGq9TC6vTOg885depHjJ07WnqrgQl40qNrZ5Olo2vS0MrY8NCrUBHcAZ9VvSKuCI2CNLRoA1Mt9IqB56ybGJW
6tBoGhDRUvLmUhpYHQZtaWUuGkB62Ntm10zgG1VteEs4MWcr4LCSRoAA4GNevGx6FyekbGcdcKAqbS0FN+wmxFF4TDFwGKHSOnynnTIA0HLB8HRwvYgO
SdHzfHZ6HeFrSyQsYd4viAlRVOK8Qbd8YjBiYDBvUn4lmELCMBJPb1s+AqA28xGlhloGgXDDaCqA1KGkIFZYaijaySIav90Y1Ah7FpT9mB6Sw/74GgUp
ZZiCgDuJXj2I8iRob2Ih/Wshpe+8ED4Ev1Jox/SdBL+3oiD5d7QSTni/JTjFA2VPFQ3H5Q0+W6OCmiRuQHCjweAJ6es5c/vzHo7IBgAnXyqAqn/Asloi
CoIGWBCAlAKP8jelmEa93HwnmEqbb+0BNKnEUxApSpQoa22D/6B2jzO0YeOqCCWS/BB0hGBjEg4LdBaFBgUSN5EhGEeBkfolAdh0q9gP5xPs5Z4mLNSN
tHf0BYQInThlARL5kO8/RgfujjAy5tj4ZXfwd4yuj2uxy3iqeBEw0EqTRZcbpheJ0/UuRykHeMCxwju+RjOYOKqBrXXMX4xccGhoJ7jxzTylRnDPya5Z
XStFdx6hdFtDag3ztvCkRNkOQ0KvpT6MHwwLUWjp1Gg4M0C85BDc6IwuQRYwkMV676fOJWsc829xqrfT0RJRwW9XBLdHEIpUoRPCgvhqIRc5wu70BrRN
8p6EgOMJKlHJk7twpLaGZZ84QIS60OO8Qz78KONAx2ELD655bgb6noGKkc7jEcZ4cYo22lztqefHeOLFhaZpIzU8uXs9Ui8jDlcQ2M0wiT8QnXosKXsm
tho2sjIlnIzyEAYYlHC7zvMUXWXO05qJLng7T+DBZ+AnW3mEWBaUEsO5bhtrfhMtBCsBaBl9pxOpDl2h49KcTR2CAUD1CLwPPXOlM5t+e9un1vkOLDgh
EbOjeHqkdOdOEi1jM051F1c6rVmApOXtuoXjbnECQ6HN6cZfR4ITqSUdxGyqUuji58OJAvfThxKbpxJrPA8Bl3XkxNNcnklt3yY9LEker3oupkwxYjo0
4sYIS43T8VEFwl1wOdrC1x3VZ5xHR63bdsWoy2+WHIYcBmbyOBI12CVEHPgWyqYJ2Vt14ihEGM0WkVDUdQHFQHAlUCQbVWzGqYkGgDbvUC02IfxMgRM8
t3zzkY68cOlz58cb63haQ5iEuMOhOUyDhgMAZwSdMmtN8XIaiC8J6cCbhCUHyIfrH4W9+DQgpJEnMkSd4TUvy579K6OtXyDUlQGHvQoiyBIc6JEaEAml
KFqVhmUIvrbT4mKLSjLPToP+5G2QYDJOHYgu3ZPi7DwqgB+6FTAPmVQwpQ/Dl8tw2HvUHWQqRPw0eKmngQ/57HAZAOShCu6aOPM8FkQYK/60qothQKMY
wqVRgxjKgVra2AiAZmAOLmAYShNkZRDyPav/QYaAjyHBJPj0iI5499YWtKw043LGBhlMYrcjmW2fNoZbqwMT4mNhRgaK1FpQst1GXKiY0QuXLZRIrCO2
MbVNUxugYmkrYKtAVuVkoOIgZBQGwxpBG8IpKlVEqiB1Kho2zb0/X3IKfUi9xKykwqwvtQ63OFAfzhFUc4E+kPrKIrZV49cB6WylsW2MssWDCslSqrFW
BYGCJkDv+tT1c/1bq8VLEIHueQgeUP7x9cT1POGNKmBjlFFVtmCHroywZGZcHHFjwx1hHywo9IZq6rwZbjDHg1WsYUyDctrdakcFcpVBmhVEYsNU0MiY
lVEDSphiYZjQ2YRliFleQKLKQ8AhI9z+v0BAmAcb5L7Q+o8uw+S+JG0WRLayRllEJMUWG/8W2JBC/y5joTLRRgKBH+ZaaDcEfVDj7xjJrIqp7zWopeXT
g81H+gwQ9okKnAvkIP/ULkd8h0JqNd0Ch7z+XxQ8tHk8GsvyKl/pp79ccH3MUjS5mBzu14eEctWczDNmjluVM0bdSG3bUJiG7drZgBSu4UGJm0OlOa8w
kcg2kTUIakTIZnUBSUgBqUeeqhlOHN8Xl5JdoRbMimSj2JLnagBsKXPTYdOIdTcOQ6SnQQuvvj7GNZVik6hj1IMSaaClpR/EWHWDgOjR4oH9F/XeYekp
ETF4Xssnw1q19tsP7IXsIQwJCqLlxlaeBp97IF5hgaMBhQeSGsoWXmH5iTt2h/qkiCJFwCGvQPx9CsREx19v27aDyeWu72PvTz/f8fM+hklQYezYemxt
g9wrZF+tCZDCxjsseTB40zE3W1MFesKetXJn6zgephxi0894INpk5eXBm7ObZRwbbhdMmMy0lKWVLhFIyCqwytWWBERqDtREK0gaZB2QISJ2KrMycjYh
wtS0CmlOh4l6KB2+Y7laTogsv7JBKaAnp8Pu+bcy9oZD5wqRfuu9WaalGH7Ms1zVORwBlP7MJkgwyIgz1+Z6wqKiIoyMIqkmj1AYmL7NHCvKXyjr63A/
L29vl2+X/vle7SvC/jFNVBKxIBCR70NhHSsH4SKeC6xBNSHcB3+xkpLElVkisARvmmVMULWloniljyQ+tiVJ5JCop32Z5XLXKpDwWzCkVQGqzsf997TE
oaB/VaOiPVjbJWI/zpEMY8iX/dbU55HV6ecNxEg/BVpwvrPNehkbGlIU7ZAxo4VDvhj9kL7n0QeomCiVPoQfySBSL87CgpR9wAffDpTo9ST9Sj8Fe5X9
vZ/ToR9ZmJ9m+gMCAdGuX2WtjIrSXlCs/eP5/vPlpeTJ1cSwa8Lg7cJyqSJQRZwf1eDeJDPgolziycZgZGjw+bPGP2zNw4d3I2OFJOBzSF0phUBjHEXY
uMcK7cZskUwi6iwXI5mGshdSw00kF7EOxxrJEyTinUxELReQ4yRIiZfMY3QuG2xIoiqRXQq5Rtbk32rQ0LmwzllMWRYqIzDpdopM9Zgu8sXTC72Y6tcr
3E3y1s0/PJmMxyjicjZH4yuzvGzSzMeaw7MZ6nL70lPQtJuYmBluZ4ZnBGApYbOyNC0dmyBhTDjCu91vWBrM50h6ZXsz1A4WiYA2NNWEIWqtyQKPadsJ
xMnrNZo8drVj1rmOrLEskH5y3UCsKxmrDnthrNZvAvdzw1sttF4DCot7ZmtWqNzv2wcq4JEhJUf2rVdPRFEbX+mB28vCXRZUeg7DkwmXPYk0klAGz2cf
s+x6MocyJdE54DWjn1doWbDcWPbBUmbedAODjkmmsh5vD1TBakVpVXgKzQkdCCwbK3oKRQYMALFAbYQ5JEm70HiUenQALEwkTmTkISbPFpLzXBw2Idu1
08vE6kIUPKYMWMZDMqo6RggXNywXjIoJEYoa3wwbg+AIUEBdEfyAdcs5AOoCU2zHdhH+HAemyJsJ2UT0imZAKCKIUClR7dp82lBNcwOSd377uvE2N0UO
z0PjOy6dp75cHJEMH1Ch6IA4Hm3qUY5on+aTyfifEfwICj7CH4oX6/vDdTGDERYjOLKpbLZbDSxrQiVKEXeQeIreMcUdjQZ+r7+YbCc4LmAqgXCJ27Ed
SMuiuRtw5zA4RiA53ZTSck8Q8A0Rt2nVd654JsUFej1CYCCLXE5yiSNCNHVGZ0hBbcnDjDggQMTP2kUakEieGUfDK7d+Mtjhs4M8PGc6jpOWC8Cf4LBU
/84uRrjg38CftZcedwuArgT02R6sQv7mgQc9NtppMe/HB5/Sx/n3J3mfSktLwutBWCbr8vEc6Ww+dO4E2OX8cK81GFkcAuEvv6xIM0HmRvisZwsLWumu
bzup4vFqQV98LjYMCQnFjGp4tMSFznnp34G0OM4oVLTjtBmvmTtNBM14JCkmulQWNilp5/YRzhRG+G0DkvZ1xQYOkhh6jdVBYVYmzCKqMCkWumWTCeK1
xgTpPgjvPI2tU9czIlpNcVJHXGdxRzeEeaaxUYeTNxNVyBe97zNBhW2bQGmCIYC4cPLsJIFPWoGp9NaSSOhnjI40G2WMh20N4odavlT4WNKN1M1KHbMJ
2t+k5eY8aiDk7iUTB7mt58Y1I1lySL7rvYeQHvExT9Csu4bkDve/TvgVyUa4S8FLT30MK8pr48WhcFPI2d8jYinHRg+iXSGkNqopfUMMilRc6SWA2bTC
rCemla6YuNi8BFXaWmnP256ZvyejhOHoqK0Qow8yO4pGLMz21YaX6Ip5Z915kS1kxlnA5a62CLFMv0cIXZFQmuZec1EcVGh46FZNM+Bxtw8tU0MTzJro
FvD9ShQzmdZnGHecPE8YBhxNKhImeZijFi6vZxFa2QnDy2Jxqhhr3wIC1rdO88MMEbjNLKWDTvi8SRxcHcTAgEO9Slm3EmCs4fMi2rLrUaeSKffL+ldH
DpcIVd54l36dncks3JHUYx1kFsDeblZlpl3Y5w4its+a3gW3M6zNPlsgdWYfOwcuRh0NNqBwdtifarnSHPc9b4DDjgrnNVjAYtJ51gIkTbEqVdlMhZ9G
Auwtk+93GHjZ9dMyDrB6eMwHxkEDrEPzjcrNE+DDss+VluLA3fjQcYsdjF4sKyM4iXNHeRrHnvHWIyNZwtohJgRGApxSip2LLgVVTlCWfmd9RdhQPGBl
+w2YOAQQwxaN7mixDytfIhqmdXSYCVmwSNLOlC6HPAvQIMZcZxfKMoGKS46E0wvbNU74LWKQGEslmzhCzmmy4BWi+e2evHPbWteN5fmadbnBjy9PocPM
N6diOSLHazGhw53EnADqmY/ULTDumUrI+iGmw7aNdvaVF6XHbjDCYpyCndUdQwPSaBKSRRQL771OvFgXCwdOHGubpCDDsUqrb+3Qd9PUF+cqlBAPDzqY
eX9bvoVJBZaxGAFduLiiIHLnW0HnWbCENmG4FUAS2eK021t+/sTG8OXrtJIfMTvgYQckHun3PvUxdk3FMXtKR6YOGEUUFUTieYQZlhe2TBcLopfZ3flw
GvY9/cK+sMaYnzc+dc1k9d7c15Zh6vKGAgnwCUQjkPkZrSFBE20UgEIulGCNGoQb10TnRkKNIbRMg4lFXGpJbzLjxvXFdwKohobeoVG8wyDjRYWQqA2c
k3NIRKYDyNzxvJX+jf0eXVT2s2nu513duRyHlJDUhIQoUIoQDAh04xTZ55IIK+LQiIcftO8CxAuImHAiSCCYkEikYLfAyZgJj1KsogM8hJUVs+igaZpA
qVPoaUyEgpeRZkDjKwykWxOcRhvJ75NEEzFBJSLTEozARAbg4hgpHidyzKl1EwCOsGyu5bbvocp3faI8hXmQTBUQhNM0gQkyQkQk0oFEJRyBIlXnzaVw
F/mGSahCkiAPWJ6tx0CbISCmdOeZAU0oUHzh7iR1NWGbXq7vcIX8IpKSkOT7ISlIiAkpllhhgqKVgkaEBiQJJpJJOaKAHcocw5Acx95ifPyh9kP6n/kb
E9z9f0/sto5VirfkJavyqhPwxjLvIewlV15HxKsjCDNPsTzNcppUZC6/gWCP0CJ8JaIIRoKFggaGAhWhAiUYhKiqpqRDh+k6tH1Y4Bk5BkxBkuSsJIGw
Hz21DESnYZOODh+phmQ6eUXb2Z7dkzZC6wUfe0FVrLFUFRWQSVLFJjE0DzIUPd09MuyexBVRUySCB6YkGYUwnFtDVNL+hZBdc3g4TVlYPCF2h2cBTjeV
U2h1JDyiRhJQJDCsWySm2GzoX0PIKImO9HJyJMwyGXJSCpSYX9yw5DgXzSUPvQ7P2P6u/8dDhrH9PlibfZwaX7Y3SWSKc6fGZ3Mx9e3TzvCwzF3Lg3hh
fwD2SEPfUGBH+tgoxiKYh81WZRaKEKUCkEoUKQMETaFHQOAIBRhLSkGTMDEMhWUW2VLRo0r9WGTDWGBlBsZC2JZRYCgURMpgYjYNlYWwZa25kJZhAq0V
RKpZaE+3MQy0sLCraFW3aTGOAWhmGTFhbOtMiLPhDWNFowswqmkHApAzGkTIyFLbAQLQLI0YU3mAwQWEmC25TKoYWY0HJwMBYNIxk2ImFaLTHBTIjbGU
gy0VBZK2RFWAlqWBalCsoKD/EoWGHSlygQQEBtpZQYgoKSrEtWi21FpZQYJYGIQVYSAsIBkZWAZAwoNUEoJChY7ppNLNCoWg0gNEKOmhkBLKysJ9Xb6f
TTvv7Z5RzUQ3jvI1D/ZhiUrkKd8GMKahCkIlT2qMGG2Kijgyq+PK7fvLYRDeEQ3gUX5IHLmz/t/1/26Oe6iO5U7uX03oGp9W2NIf39+umV6h4WozlGli
CJrPTMaZdZdfTeHhZtbKowSJ3f6smfzp9XdRQGDTfRCGu2awpzDW47klCIZN4Ybk05qcPDbWtTEWRBzw4LGBWDYVtmpVMpGWIYnDrVKC+faMYKBwBJDk
eMUCXwH2gfc1DRVYfSy1xxgtSm6/q21qGl/ojlFHSPmKnt+z8eXhJ4cpCfTxx8w6I9aAghKFKlpiRJZpJJxPvmQHJh1TsTL/iD6fL3F/sMHuoKzjJAwx
9WAOtKwHg+pz827gfn5YHnV5RvyA+LSQBXve/vrJaBiGCDbgJf3jQ0zKLR+8gwM+jNGjEP5IG36HfEiF11be0OKoAdQMYLaQ0kNDbW5IxT9thfx7xXS6
s+CcVIie+rkSasMkOHLO1o3XbJuYwyDe4tEDDJzZoAmVVcsV/x2tANNNeGC4KnWuj1F5Qx/5Q610zxjJDEsPaI7GjYbb348SmgaDa4hBhykQjTVHrfin
0fnHuSHCc3npMwwM7CJFVymmaZra9t8aUPJuA5uBzrUOG0nDGf5vavERI1IKGcMHJl4ZcbTTqlEhshua0QFRuzqdT7tWoZnEwNqRQWTGsGec8sNsk5uI
nSKLJuj91BQVzvDlau54xgghtBSci4h7PNRE7wEjGB6ZBmhD8DVGFah5s26B0JoEKwrKgW2W0IDG0pBVVRIMEI/qWh5Yn9ZzMhkgIVTm8YURVSEwxh00
3tzfb7k7h07NIhsaFD5Gj3T3vFUFhhjg50/DmAGMVTDTQjlGEeMpZHLYgrFleM0hkGs4yWK26fN3lu7FG7tQVKaMTgqqJzZU9ZU1zpOL6lzHqosTm5Du
d+89cDnXVMnW0MgmMxJCsQ7AKwD5MuTEWDaTtHQVYlSu1LSQcwxRTWqTG2gVKxSVW6pWLMltEqQja40wlUzAqBUI3JgEqKIrLbiKF/RSqalm0qYm8pMj
AbQEa2phcDEJMSirSlqGKa1AxxFITSTFM5zhmRNu2L/xZJjjpxXEcttKNRqUCLJApaDWyYyGIVWHee/4SBLhPgehZbAD70Kmn4Z6u2iMghkOKC+7yffg
q/XtANBJcYZxFinlznPm0y4ejJg//zMPrv3pZcQ019Mh2H+DPCbTOOIg2zzYeeCG8/Gi2oOjy3433OHbXq07D1vgFCLKQKcoFOUoOQK5KhkjkrSAaEaN
Hq20bTNDSCQTAMCkG8vOIDqwmcoe5V2cT6z3q8dwnrJSj7cwpA3lggf7sAPdJcLnLU4ITdk2AvU4zyrFmBpV6KEoDD9oxRAM6PammsW8PnnZ9CJMi1qx
V+Z935z9H3hYQP8U/0sUMGRh5TpucLFezJFDTJ6GUhWEU9csqAYgKATJwQGQoRmSUxQAZAzBQlAZIf9JDUibypkrTSUZmAfrmk1U6JJIrg1ghophchaQ
W1ZIoRaAxUFWCpUsqNiJLSqURbQ5zBMRjC+yFhJvVglLDCQbZintwcYQgiaOmbaDsfZoMA1SpUgpYhibcgY2ACJ8NzIGBY2FosFXvpQJilsCIjKrMsQv
KOcAaL+X9mDqj+GeGxsJz4MwWbQTTLFTLXLIsFLasRYgHdKaL+0nBJSYJJA8B2laU/59D1+no+yZ6zRzkLTsfUl8S3CoAfvSQptVMaV1CWsyIl1oXCGZ
RoDVmrJgi1ipqVxjUCERqQV0kMQCJVBoqEsMcLMwWZ1OSUEsjyeXQj9CDJ93q5jILygOajcxDQOiWhKWqAmRApAKEfNMt61Y0ohNwotLMshRUSQQgpgP
KnkqBiOQDkjCEYHsn6qj8Lz48ZeSG1REomJ2Pt3EA6/JQMBcRwIhJaRJhChEA7+8F8HRBuuElI9UPH1/foPOTxfuwezzYBJI8vKTDDpn8CnfqYYu9MHh
8XbJJuhw2ZA/i/eETEhrjBtPX0QGPIBQ8CVGnN1iNyEP2q9sPOX0U+uHOSncHNCLXv7WV0yIrUzNJUBAiIqnE9kCyCC0FhRYPdlMim+RuVr0hD+wfZoO
fj6NiEwRtY+3ZKGRr2Ypp7ZJ+/K/gWXwd4vHTQdf3RZSmdZCSWKMUcTAerWBrkZ5zj669DorBnfQGeeInjIbRQu0ClIEQjBKBhCxKOEAhgIZhhK5L7tA
b/ZeSG5z4w2TOE0JBkn+5r/lrPu+631sVcvaWv/QflFSh9yTh3xJkSU4EazVqmmyq/5WUdIxDVsxSlIUQKlUZWJOQEx+NiVBNBQFMNBMUMaW30swQmq2
igoiLICCIiLBGIsU1ZgzBVI2yVFQQKUoCMbSUQUVjGMVcsrlhWRrMpCKCmKSmqpGJNSWWOSWWEskQjUgapwXAjhzFjuQKIuhkrRlEQLTDJAm0UhvbZi5
KUhStBTQFI2YmMFDScpOIdRSlMRSFAVVUMBYAoTEKIgpEERREN2iMphC4205AWYoZLLa1pN5Ml1O2sTIXbMRaViUlYGKaRpEmGQhEhZgIZIAogggIWGY
JSQ2gwUDaDGE22TFJgDBItuVoYGQsg6yBksoWJDCyZmFSSTkYanJLUESmESUawyZIkpKRaCBgGYxLSlBNNQc1QkMIKxJkQCgkCQtvhkVT+rddsPMx0jv
8vjsmQ/Eg+xaoKGE0dZIFJnDy2worm+tNr4R865AJ0A7kHQ7GCn9kgBvsK7RQrzDp+t/HR1gwh7A/0HlRGlViVKytltLmWSJWQYQUhQUOEhlMM0CMYVo
gsf7bQcQsiSoYhMQXIyjJKljBRCtEY1sbalQrWSYNAUBsB4z6u/c5WEi5CULSlKUOQOSlCUhSFBSUTNClNI0rRS0VSFA0pEhBCmARhGQOQpQhS0UClIN
IYQGTQBQAUDSjQUAUhEoUUI0xKESDQpTEKE0TVUlNNIlK0KUpE5AYSOAIzIRC77+wvXem3e9Jb4trt5RXwPCdTSGolh4dySQP9GSAgjSlJ7AooClGqql
CIIWJvXenGIVMGoCIxDC/7cKId+r5kkYeLD+h3EB8uM8+28vJdutBw1NyE+OzbegId4J7E9usSL2RhTAUjqHGSiolMlylpX2ysyo+c5C6555d9e7dnS0
ZKwocMLXaZlsqQWBZFE0NqLAylUxkEwXx3o0ClNYYcjXGURpdqtpRCxGxtqNu9JrWiDMLETs0CRUBSnWMVeoMh0DhomiOHkfd4qcHfC0FPXkPOaGKQ56
BoHuFykrBQ78i2/cZ2debmSjv/Pjytjl0XrUr7zyHvRApeXeueEqPf7tfE9p6HokNTVNO6hPdFqG38/KOMOGvAB1VDuRKk+9ORNI4oh9G6G/BSlwo+UF
IH07Phde2GiaNazn1BJx9XlxrZT4kB3WsV7BzSIkkptlE0umBUJDyrE4sKeVUD1o8BpDhyKuYh+W0PAQmBKDQTDIdylUEQFJElIxK0pQRIxNNDEqUKXc
gIdYUTYee6YqSG696yoZWvp9H+heJTn/n0Ev9yiBNxNNpayVpYTLsv6r8P+r/opPYdQfxnoyUoeJ3Cc0PGW0YpQDRBX14qZCi+yXIiUTaAxkmRKpRC/g
Ht1heqmAzn/SvG3MHZVTF4RMEcUXa/GWvkFqo0OGIZdpD+niXmD+kFNfCAxmkVMkXIUHnHcwMFDSUlRNrlrUsfuBDk+55QBEiMx/cPec9juwwjDCAyGm
raNsRa2oLBjatKVlfBKZVLaNbG2VLEjKFCq1hWlKIyWojZbRYpaRaqIxlEl7QhAwF/3OAo+F0UD/GKKUooTDc84oebJwaOqOoN1SvlOSOpD7hkS03gcu
vyMIuUadxTdgiVQiZlQlTy6kPTcT0ZfVoCyJuyp8TKCyalsD1UpHeimihmuIwIhwYMi1DBnhPiepNyhH3qNhWKgz3sPmjPnK7h/gdu/vyU8cwEpaUKSA
j++V9Ah3FfzhVd18QH1+/ivTEgskjP6AAiqEr/tCe9VOBecnByjvg+m1GEGW2Gp1UUSUNZJkFGTWTFS03DTlq8fw+EP7kgvr+L7wU/SyqmfbL8RWy2Az
QyrVRErEtBaKi0Yra2n8MzY1EW6DMy4FVsZlpdNcolKla6ssTTJcoy6cgk3aZfOo1xG5IqylI5JDUVrkilonu1K5AumVN01s0ZIx2auMKja1zDNW6Uq3
Mg2ysUKJisFLmYZMQo5czFlsBT8WsHjxajuR4m221WBiclLN0pkqopvNZNYUoYyjIsFm8sMQdIxbQqF3vImtQxFaCFirGyhVWBTN6M1TThhbW3+72+8v
TtJJ6bSENa9a+o1GgQ+o1HB7EQDiU5KLy3UT98/8pHWjnDkFIZYQUFSVAFAVT/LBkg1SAQQuiEAxEOHmJqaUdpAPuIGlRwkB9R4j91p7t4CT1jE9J203
NoTOAH0D4ewJsX7FVVDEochMICjDHFJaikXGuwYv0JLprVi4whtOioTJDR+JjrbFTmGSlVS4iQQYQUA7yUFUIOEJSb+juQiYIfWf1cFxiQhjUF2/N7PQ
4JiODqSj6BpFPb0g4Ah9QeB7PZ7X7W4AoejIMG1VVUXx+Be7RX7YLNZAF2moWhJEgD6gfUj+ttLRDC3hJUQtLDBFBhEYKVxuVkqLRiaiEyg0sp8tCFan
36JbT/Ea14sdgqwXYasg/v3NLNKgxFRS2orzyKZi9L1LhMEU/AajqykTas2cC+IFsyjYtkzBnb5fq74Uovr+5FDWkHq+Xv9/3AG4++FHbwoERNMNRMSy
QTCFUMEUhKSQUpCETClQSpMiUMBJD3ThLIxMQLd+K2GVJEJEKtXJhbnV6OHKddD7YqoZgE3SCkPrxMSlEpXtZK/TDgRUyNFIn2WTQBkuSgfjIOS0BSJF
fzGIK5VRScSKOQiBvAhkkIB3oSsAf00klYP3KIpymkyVgIss9oNFMaqMZMEmYUdIXBLVopO5yOBTQKIPnSjFRgVkCzn1yTOQpBSrNlA4BkDVpIcMO70a
AYT+IksnMN5hITJZKM+bSeujn3cvkfVnCk02zmhiOIHknzJvzhUkERfoklMVBPiyaIoWqEDUDsezk+x/VJ4B37v5pA+7WpG0rghe9EGBkHJ7u+pr5Y8C
4pQmPHOwZ4GkRGCzJ/MKPGTZBIooEVj8P008/VTzYKExJmWFZRcoeqAbQkQUJ8pGSfcgu9EDmZiG0KHzJc2BcDvHuA+Hyw0q+Zth9B9X2F8OydduE5Mw
RT/YHzAj7qmJcy2TMoRH9v9BqRIkOC4+uUpnOAc9Xt/PSvicsKQPPISAuzVVT0qIDknQSAFvM4mmrSaMoSbyUjgEGPzWYO5aV+N6SpIw612rYfw5IHHi
2ofLbuHHiBr8AcaBsCFt4GshfIjLtplwuMw3dAQMFTSBL2nlXgRJIhNRcBQAEgmrmYpbMnRzpEGjJsIIaFigWTTjUwIKl6ivSd94u2sODH1zrNahbRg9
M3UR3ej+qJQ0QDknYsNkSdwAnQZsR6Fq248nc1tBq5UmJvzwT32g8HSXPb7JC0l22ctJG+QqoixyxiNsKCpFWpCaywSg1WC2IpjApko4MDTWts1NDVtg
Zm5zR96AhcxflAp7H3Ih52gAfCt7HadghwWqRm0+GYfT4U7V7e2dpMfM8PRKh1Ncg6iG4d0hXuufK3D7blu4AlVAJvyj2gq1flAKkPy1Ub00frvsT+ot
YO7S0mtO2ja5MmVCuVlOW4a1SQqAU5Cm02SZI7wKg7pNhlDRGWAsQaVMnJXEum6n6aerYLvsQaVMMhak+jSDyhIiqTZQ6ym4ebsc53PO5AEwtKMKyFh5
Svns0kgsNfL6+MwkNgNkAeRJDxh+14mXCGPI7qhLnclQQ/5Yp7ZCgopioChDtI+VToIGgitYZKEEULLFBTTVNRI0RKc4MigYhiUoioTaTCKXIXJ1OSOi
CsSQoYtsxqmlaoKRKliIoKIgIKCSGCmIISZkFiUNrCoSihdgikBKVoRT6/8v1eb18PW6rXsxfyfk/zP2yeQUUFGsMIMhoiKFKwFo5ZSJ4pSf7yWUNaK+
IQLpPxQf3zzq0Bv5gcfTEOsXTI8KocJ5eXl4+3l3vu/V+YZhkhgZiUjArktNKkS9U8PsDR/OS1BGA+wDh1CH5gH6pEDRoj7vE+eOKgfVCHaBoGihTw3w
d4dghDeTCUpT0lVMGpJWVgpaIIohgmhBNwN4qJlP1mprAYIoLEBgkZaB+wkzH1A9XOkf+d2TRAlhsTKTMgUwgzGCkCXx9LPEPgg+f8P7iMnxAjBIUGHx
qo0o0SkmYnweobdcDiXQBt+FiL8nsiHD0DlhQEShQ0kE0tD7tdwm/gr8oKKJkpCnwUdphkIqA7xDv4cE7OhT8YRO4f5SaEiGYoCYU9xCzAIFDI8K4/jy
VT+b5CJu/SMvHIiVJCjwg63TDPjsh9E/hPwmJLmJjy9uHtk91EPWeXTRqagaBy+tymNPlkEHGrThi0xdM42jWRjFtNhN44VYrIlB78QbKqoIaMmOOk7E
NDFWIuA2hsuoDuJ1TIocYl0Fg1Dk4DfBjuAHQKXZPgF/E+RURMIohvLk9dXRq6sLJmFsFQSYyDbFkCgottF0pDGWQhjD0Usto0NKptYiAExK7PoCY+7v
IFDED56eg2wmyZycmf3/NEF+1DQ46gE6val8A0MHwZ4/EohDBbSO3pST3+eK59epGl9WAs8003lB8mEzC+xYkM2BfapBxiq2LiPraay/RqkYLGMTtSpy
Hw5IHsgQv69zzCMRns3SGKZEmORVRFQQWCqFiIikmywaSBmckxoITKsJPD0X/woRuO6CFV2MwqhsNsKwrBDH7OHfMzCo1VWMUGlICxVUYqKpo3gYJMYp
ZW1lSyTAgmglJWCNxDyDNbJm31wa0lG3MeQeUc7uZHUuMGE+Al+aqaMnYBbuwyClBShUlQyVwANOn6Q/jXe+VqlpA+gkgfD9d/dIQdvVU+74jnbKIbCN
AYfwu4IoTZFtlhMCT5Xj57+l7k5X8rSeSxYfndY9Q+Fi4KY0Ymmh4/79db0u6Y8cW4Rg1jvNhzg2balJBjtRxmVQbqxpUJMRZ3J9BohYKcbG3NvBq9Q6
kzVC23MwYYSeNPN4alWZl4azgFmh1Q1qRl3DAxhoFfoUZsr4etZqkI2h0dzvKcCRhCoZqZWyMWNKJyE1nFngW/9dZguBMEjhIaA5TA0BNn8eW3L3cr/j
sKeqU6J8FDh4kuWLhMERIQ2bRO1F3bhblKXMyAxtW1KNWFoIqSwvp4z2eU7jH33ySbQO84kOMRE4y/M1ZwQ8KtQ04DFuEoDaKM8UuhdN4q95wZJi8JjO
tiDsF8Ny2UhmQNuehrpq8LgcRwx86ocjK1puyonhEA0snqC58YY1v2FNL3eBxIaIq6GYtausHiXqPOfMjrIxLlt5ih7QN1U0vU6qJxSmTASKM7q39mtX
Cnim0nsSHSSBtnfSo99GuZXvHy3Yg61QwVy2JlccrgyobaiwwUiQMBh1yw/RzH4nDcqIxRQqwyEuZYsVEHKUExra0EwKV96hblNZKLWhiUmOJiKoiwLQ
plMdM0ErqEXKhVQqkaWMK22oxoVjbRSS2iwYIvuy4liUNlmYiU0DlMLkttGIy1GiKWlVSopRlpTYkoZSQ3aGW1u25CiCCtFGxbRVgjCIgqzVoKRjZgZA
aJRBxGDdLlzTmauCgo6baAmqqNRstQyyNWKkdZLSMbTVLUxFDIi5aV7jDwL+QYSqyFYE51sjzzhkq1QoVxKKmDIipjnHCsKb1EVE3JlxEYwYIJaCJdwN
jCq60QKy+EsVAyHDVESljVdcic0yPHAxph0KA1opKpjFhSCxgRIaGDGqZArxGaKKMFiJBBEMSItVqiSIJioOWPLV0IwgVsGEGkYwVKWm1CRMS3BUwtlb
ZYHLoYiKAGNA0ySl/4smN8Edkhl1dZp3WmCmFgsN6u2oKumltSsWY7YadIUYtEjEsTaYroszOkiOlTNN4DClsUakchP4sIlgT1VEmKSWTQOOBmZOCxiB
YSqxCQ1E8jMTSmCyk4kmEYQOhgWAMIMHFVDHoV0YcBDmAHU9EIeA/fvDzSyY8bWBuHpa0G0KMj95XlMVp1Ppz9yd3amX6chYPRvS5jQ8EWDMh/E9p7wh
U+h90ih3fYHTx+1z7jADhT+MicCn/V/q+hoMEYoh6viQz0iKosILO7GEEruPhJ0xO8fkhhhYO/3/Mm/9rACCIQILA9ue/pq282kPowFIHcOIn5qoMVU7
RFgmv2pYPdltas61o5H0+lFGCaSg8oHiQKGSFAD81dLuc1aLqds0eGfTOTo64fb7+Nz3P+0fs8/GZRg8gKjEyDMHCGsmCb46ScMpSGcYVYNIOkFWlCjB
MbGmNptWfoST+v/R18s3S6zeubt47E4o/zBAiH/goGFNiGD02GBxEUneaiZjFQFwVmKJ7ejbxSlOed7NDTWgCZLNvNZbljWNJ0IszCjNxVvbUi4pZLU0
DUYH6sRDsatZ0+XCw6I3ZedQS0IaRwQ4YKzBY1yINKVxiw+uYXElCNPuORyFoPcyt9NXWGYYVjcct426BNqd2bNwUOpwbTODYdmCkRF4zOTnNy8BOGA0
zjtWW75OcVNoZKRWhjSoaunzpRi7TNGDJ2hrQ+9N75hNYNgxNEap1OTLc66lUc4LruGZrpqOoLrnIZesKJmsqCCsmoCjOa5JbCzreiuUnW97cJGk+Aj6
y2xVhUHB1ORDXXMhwJIwA5aEhWsCIiFday920wWa4hN4zinTzmNJsNOJTGDZvaeaVHuxNrQtCMHAuCxhUUXBrjRyfID7L4SJJTOKB8hk82B1gdgk58w9
Vt7atulFFZWxnEoeXN2M2cui2ca1hcTeW1a1KKOb6tvhzo5osJy9tFelGYkM8i2b6/WZbTwIcR+euRn5WVUBjD52WBRW/xzJiFtFFiI20VorWKD5ODiI
o22DHgtTGBhgWLitPOljMSiKQUBRyo5HCSVeM5a/OYu9j18ylrxotC92JcsFqFG2oavwhPj7jw1OAE6Vj6Vp8s+b8e14ZgypUH52E5jpJWYlYCkqxLGb
jHlGoglpt6skrechqQijLays0NkdUumk4sng48Usd/T5nizzfCyr58w2hDu35RivxslFX0oT3ZRYIp9kz6V6n0MMLGBskPxo3JPvcOIfb6+A9MakUIli
VYhoVaVpBVGAaT2DgnL+RUPWykf6EvEh9W2LsGDlUXbog+r6cBDX1KF2Rvw4w9fI5Og7xp7NlnoIHlO3g5LSkEZb+lLtraacC4J4stdf1ypixPrr5uYG
Bu+epVz2+u3PTmcFq8p3nkIDwVmmDqpfDgww1L9mD2nwYMYvrSEPqGHfv/lkeh323adB7X5LH6SGBQ9yP2fDIXAY5FfUjJhHtvbVWpaGswyVldSoFFNI
Jldx69Gohqj0UE5H6K+jtsKG7homgqaimhGhopCloHSaMDxj2FEfXZfmNjDkyqTB0FNZIlMwrja0WsCqMNIslEwyxwlNEhrFxVwYGGSwwETJcELaxepa
xEUQNMaZkpBTKlZSiIo6I4sM21RQTJEKEsJSWhYMLIgFaSgEdyEu1AYixEQPrTawmbJkMwpuuAGgGiZGlCm2AphLyHDZ9nXtH+YvkqJobaGQzHQieTPe
kxGRg7ZgmexVAPbCjEqD+Aux3bz1vn7j+spt1Eo5uowvfQbQkuWtIiB9aLIoNksqDR+JbltbTOpry0FNyhFVQFhp0bmtSs3/vzYv5+ouVnHxj/e4KOPG
SwjQzDK8mS2jYaA7oNoi7ptUjVcm7DN7lYb3+u6Y3+77AfmNGh6HzFD4CkOEUSrLC7olZa2zD2UAeUj5ldSPl4yY5BOKFPZO+wpE0y2lk8GxmNrYAutX
LSUgskugKQArfFS645iqOQjkdci3t4zpo4LTndU2FPbeEhfGHzfpLW/DxhgDv2BJfPxYvEcR8KoECSSDGZ687Wj3yaGVzxnp2q2oj0ybF8A9s7ESTXZO
pqSpa+YHrN7Tu78HtDuD4cydOqtpQLa1LKNaCoeTUHGszK5ItFWtU9HGsurhqBmV0yWMLGjDVqgwVdXQscai1rLZRaHsVkKIMYCIOkhWXWYJaNpUWsYu
XbM1d4XIxduYW6yrhocUVi5pumsEZUHeGtGss2gFQsTZvUxRBBGMYqgM2K1S2EttLDTjMxxtFcrgxtMCuK4WLgItottK44kWZiWtcoUSGXRmEQFazCRK
QUoFaWUShhGQpSH24UYbz81HXrxCIEpB5bqu2hYG/9GKOwkCq7cmo3ETwDsGKqB2EQ+W6Kdg9a8biEIGUPSe7lUzZ959K3vRPnmUwHMZhLIJaDebRznC
b+nb0DXKbHliIMghwCicjEM6q9RR8SfDR500XmRq+GZtt2yemtGjC7HAIG2Mehqy5ejJA/EQhFkKVQdVAv39bi0bScZ4HU4TWYD2gOIw3hiCvQZiKBBk
YCKUiGwyuTWYQlZCFTuazZurz/nDXJtFNwGioLF4ShIgLBhxQqBFJnPbruurb07xCEUHMmGUjFfyeakUSBhPEzoDLCCCzel57aSURYzCRtsbOvFSOPGR
n56IEJKp3odDNPk64XQeIzGblJOx3mtEuydVoh0JH/j/w/oqVqlaG+UuA5F4Dz1RbdZmGnA98+HJ/8HrfpNh7HWjnv8CXg0kIIigcwMIxQmQYUlmozpT
z+FBSv6bQX/yhOpU5dj7p/Un3wGT1kaClExD1QdQHwkD/tiRgEyFMQEjCSQwykxIpKoGALIKGjY4MmKaJt3XAuhMP5hA66IHigH2ACECdpDX8uIl4QdT
lODHk4ejsiJKA0+aPeYDj6FMST5GH/foCyHLNSshDFuMBYsYIlINaCZEBAlJlKTfpI/pi7BYnd+GdhGv60BDYID4JpPUdPJFOnB6fcHhGvP5WDS0IzAq
ST5OuslZwMeVepvdPiyhDowDZkFug3CfVGTgqUUcQRpJx8C0IKftdAzhywWPd2AnBNzjlow3HE154biPWNCe6PNU+kBX3QCbcl2QMYqmhafonJpAoXIw
WK1kBSSWyWVhaUUAbVAUmpoaoXIApApEyKEwkEMtpMgIkgmCTU4BJgQlCrixMDk0YpAJTy7Q85++U5on2eJhHGwuvEq8JhET2hRMQYyBihyFeJvxKSeS
elylpkga5TfXoZy/ASIK1E1Hghy8Njk1a23V09SIaV8unUx9laVQZA/AixWymZhRwLQxtlLGhVy5o1gx8aWOmFEpVcwxUMSbBJKxXBqUWqiWMDZAqEFj
xhocWRasWIxJVAuGTyCwcY1HIVUlJSQIpIoFMDbHETmHas8idenQxPM61FeqSs3WnYdFvSQJ3QM3osYIh3JnEGI3NbUuDQ9Ja5C8+hRmrJM8cbHeMm+Z
UbbKnzSaJqDewc66V1LbnFNtlIw1sXg8oEtegpUCC9biXbhcXlfIZShhFVZPOpw8ZwNOGcwmhnR1xU4JN22686P2tyXQMhNB1oqdBmG7JeBsctyfXxKE
/DkOIrzUPEPNT84yCj9xNIXXNA9Dn8FNAsIhpR5uz5RkmRf+ueh5kuE9UJ94z0ZyT35iCj1tD5JXbdKlij6t6IEFjQ4mOLjRqkRqO9VNJPfCqsUOGyHE
3q31pdwdhW0NjxhAUOioUNspf0pGqEZ+7s8xmQaWWg1vvrEdbsutzswY09SqUpSo50vwGXGxePyRTMS774dTvAuHu45SQMEIDN+VcTOoeKT5hHAGUh+N
DOO6YRpMikq2GfDIsC2BXi/ZnTDvdCHedM+KHu18V+jY+KDsJJgCfM/HBVNIMOvHcFMUBE3YG3VBTAPj2OwLgqXCEbQYkg+a6ZGN5JJ+4zK8aYaCQPQ0
GERAt1kqKJlWURurYSpaMHWwYfoiHr4TuHuwE46EF7N95D2Xs7I80TQhAp2Tmhr2dgNdrj/soIgD/M+b1OCHeWqBaIK1hXGtGrYLt/dDWtv8j9nOls+B
1DnEc48RtA8xjYQ9NvTsnEvo4m80nhS+UIMFgILlLwCEZEbyDGccXbbyPqUuSbhFrqBrlMI259Uxwq1MRkryJOek06DKdsEcaYphgmRNs1JoIIFjMyUr
JyRQWCMgog511szctppN7uam+LqGO2rhYrF3rrp5K5sykd6Mf1a2hzzvMGOmTp8Y81CKQbybHXeYUwg3XrcNbKqCnImWZjTy8qVFQweJnMvQJYxRhFMW
lcN0lMKm1HAalxjAd5vOZttkZxTUVGytDURR0Q2VqcTBG9TT3q0vUwDVZBIlCIabYdbl5g5CxpcOnAiQjB9QWxjqQTbjS0ft9PXfNdcHKo5BushS3KMg
S5bvYS7NQryOooVKwR1eONWyYiaNNRu6ZD3gngabOZHX7DL1DmLxXS3tdSdhkObtlCvV6JmaLhkurOcwucNBxIzTWeZdw00owYwhYrzu0GD4cfMg20ze
6KIvFUSOh5mCreogOHcjkEOK83GzTRviAcF0FJw8a42cCblhYKIog8obhUv6KYmuRrJzeDUNNMlldsMo57Pk2TWnaCsdWYloYCw1lFBmURkldWwFiJkZ
Rxy32TaXYsYSJClKOMTGLHW9b1d2IpN6tciLERQUFGKxiobcVR3qb41iKAsgOzgrhg7dRFVmEbBNsChlKLCm3e8MP4MDM0LWY0shlkBtV1pMsbQ5CXBZ
hjJBwGyIxiMpvWaIwtrMGlxlyAs1ijFWm2wYrFccymLWK0tRpmox01Y644VaM43HjBTILugPdrWnU42ypIbPLNmsA2sNhRFG6GnQe5zr5ISTYkBvdXID
Y2qnCKo5ckVtrtizFTI21cuY4xuKFdGEHXAcmVQawLig8B4PG8mGQr6oY1lsaOMiVYOUlSKDt4ywSaSyOsKDlJgMLhcYWlxTDAzaXY0HbC1kpuhLaiot
TqI6jeQoRkE8arScK7IJvTlNO2zDGGMFVwpbYxDTDGUqtoYglkFDRNV1VWGxtRo2wopumJbXKVWHIHTDphRUOSLMKt3AZywm3kUC3k5qcyFq0fj2mfBW
VCe5DqY9MMaHvxQe3NvjuRcMxrljLEQZBjbfgciuYTMBzTnN2u/Py0cdPOPkGNDFhAIyCtnT0WCAmXLln1DZtHhqDYuqRFEmS+EIZ0iIYFpc373vebbA
w7uJBRGtBw+A6xAVQzBX2sTd5FgYpMi1yAQSEHSOb1vW5ksgu83mCoMwafmwU9SSGUeeOOL31Hpjdy0bNvZdmrMceeXjHcrKF5eG2ZIEVsQuCxLbGDiN
qZmIlSNLaLaixiYmUhiZRkThjMGGDKMebymkGfm21GNnlk4S0FtS3tE6mh8dcJ5lOQtp5PfN52viWj4ijSVYVo70nSabozthzcpwWZl2zHzm/xeMe2ti
SYO1rnm5PoomywFmK6VlDAZAiQTj3OCuMnNgXACB24in1XYDdtXomZNaRtK28qNimPNIax3cGKcXi5MH4GsxqxFqKLxzDWoE1A4ZiYMH6Uuh1gjuQM5a
yICxDHdG8cbTo5cOQCh2kOUqqajUC8SRUC6arDGYxVpsZWcZMT1xamZbCpJDxFxuaKEDUzsVYgqnoyii5MysNtOTacRDISZAIiqBFqj1xZ9mZ3VGtqi0
qnBgJJQRVzdYgAsGhhaNu6aWgjOELS0LGIAdtA8Sq5n1+eunckidAhJkl6po7JgHmbbG6BsawSAoAmBdx2THT17u726707uOQPRiwkz+mpo61Kbz1bfJ
JLoaE2m4zhEhuWlFg9m/BASBDc5bt/oR23XYWugheMghlkdS2BnOWvskfPyQOmz2PU3rKabrkmzD97SBFYg/Q8jDPdyZ6sOqhqwDGSUZGtAoVoREBUUS
YYFK4ZimSZCJqE6FtO1gsStNJEZgYlBNEkxQiDMBPeCEEEnU3TYO5Op2Gpdimy2tfjw4XJ+CEMQik2qVhYq+YLIUaqXerRGiIo0RmmG8NZUq2tZVjaDS
t6ZJwZVkUmkDLSoKwbrEOfahww0yNT60tHZnaUCsohUtoGpyMU5Sr0DRjxsxP/CeuvfdmCU7l1QUBZCmwGloHHaYtlDhMhVHAP8XSz8kpOjlCig2tr+O
VHK0tiK8piGDOt7nKmZVTxj3FVVE745KUxWOGFQ0VfrUA2NO4/qKzUAat2OsCgniPnmf2IUXcoQAFN85xDE2gWdYuK6xziHHI9YbX64x6zJB8+Kboq2f
x0ZQgzMwzCZIEgNBRoiaDQ6hiEFrVFASjW2skEolqQsNLZGDBKQVVIbbBfHY7CoacFTu06d05OcjUMVJBQYQQBiphAZDTkBSNxiGVJTQBRIQwpYsiwxF
DSGKkWBcG4yTGQlYTSAYUWjq4lSEFkJjNKBswGxJkhTqSqVmMlXJcHLDZ1qlZtS5NKU0lMak1mYUpbVMFo1ECqOGGBkhlmUy2lrEh1pcsTIQxdIQh4gK
xr922JqwSAOSCCYYnDxGkCVHdQQqJQriQLiVpiDTEAYOKvFY2zJmkpodZUHLUVjLbIDC6MmsbWojta1lPWAMkMIIkXIBiRoYgVIFJllgwBY5RYDbACqN
VstgVkFFilSUahIboWbDMBNSNFBvC5VSUiUUiRUo0hVNswWOIQRGSIpRjEEhBQSoGSqZKYYYyngQJ5WeD66r2lXfseA1ccjWzJ9sJwQ+oRj9SFIHB3QL
JdCkiwD50VC7LicIbCnaBOtGaNe+Gl59pBoggiPGMjn2L+nfVUj14uDaj07S30IDNPSa4znTaETMEqSwVsZbbYpCsYwLMZVYY20aUaygqIstI3kMJjBR
B05Eg12gKLyr5oYzGSJjG1Z51DEjNY0z3G7Jj+TqczIB1DEYgqqkFQQ9fgGjNe4dKv4VNbAoLDtFTMQleUkk5CLRFQFKLSBSJRSUMQyQ0hFBFAxUhUEm
UEAwwYQhi0YYGLQg2toFRYIhUESEKgBQpQgsEJgqZCHMyQCVwxXMICqClAYJQoPwnRJEkMiMBU6jxUUlGUxPPA0sIEAmmQUpRUtImjWosDjA/iYulX19
gQ4TYBBlPXBEdCRZjCHFIYsVA9csIYkgMElSLKJcKBhHLHDBfmHJ5czdRdMEBAhSoEJ041ojBZckcyyclcYATAYyKAoCiJe2OgO0L1XOcvBKcQga081N
EAVQlLwePrCvUHpoiD34mI/fGkjINR9evutL1R7IeIPZDFTvlULw4APl2zI9UhlZimSG2hMnxfFf6Lm/pRD16lcmUfOVApJNSqy1ntMczBJp4EM6lwl7
Di4SSga6tmKrU7tFemBMHflzVsb/RKc5AaooiWgPiQSxCw0CZIL+Em8KmQFG0oajI2ISUthKoEBMEDgBE7dDzY6DxAn2JIwqBNTMreeQeEnEv3xAQgCb
v1YUVD3ZjSFAUnxnKZIvCctTSZR82IylykwSVtRSlayCwQT72wMoYqUHUJSixDkBQBRTRT5zzg1LvmFRXFiRAZKn0HyAiwFQUnr8wOpOnhkYOx9qPqxa
wghhyPm/ss1ArW2LDcS5Zwys4/a4Vk3ovJzmRZtFk4iHGJi5bZUbWJ0cTNWswyleg3i1DbIOO8hJiaQ0liCrEQWU1mOmh0gGm43d0upvANK4ikkiKK6S
qCYXJek68HGQ3rUhrRsGKmAK6DTKbyn2QA7oQEbu58M41JNyQLlMFiRDGpsSpIwxsxrJFERzDCTFTSURcYXVMzMqyFFgRYZZhFjMpmOZKYTSlEy5anIN
OWC1MFhZVJQAI3MMFYaoWIjlMcYZopiyApmGWZWRNRMUVQOZiUtK0MqFVICggiKIA4MFHKsMYRDRSUQthYyQRZlukhbaoxUBSCIMKhTWZTODCFgJIggD
qyiG7RbZVgixYKRYgqIMd2AVVYumQNBMKwxyOQKSyWNJQDRhIH5puV3FIltRUsVlgRuoaU58KobmiGEpSJiEp2ORJBBNkiuwhvyFNlOWyHJDSQGCpp0g
vCGxtAnGBsKhSP3wELCRAKMhDRGIs2FqVKlpSgyxYsRGiWtWLFFlRoUFkFi0EposMgxOIJJDz8udmZ6/Knpnwx4j9f3LDg2wf2lOOJmEINOC51EGyEbX
PAe2OXVNoQyBybUcUW1iWjDBBS77y7Kmr67hRVypqJ7NhZUJrANqJdmUNEZvAmR7sAS9kRVDh39ZO4AEr1KaDQ3QCB0H64E2gU+tCA2Th//EWS3s05FM
tFNOLvlmBb5wWf3jj7PxsKTy7s/jx/suCZs4SLMESWH8/4L9Yz+rwPWSmDTpZiqgQxGms6v+94Glersw3uIfUGTSHrmUWtXH1LKoPtc1tLW3HxIrlXUA
uzc0brVsNR8lcnOmzytlfXPS4eR2Yyt1xMMMQQ7tbzzyWMQzsFRSd9gVgsWAo9posQGQhEs1NkoUQwfW32Obpv69gM1mXLRbCVib3mIdyoG99Vezb888
327pmeBhqPd31LpgICFjYUyDscFSByNLzDJGi3yFII5x/JGRIT7QmhoWctXN4P4sM/cOMNwK663ejvfMUcz7b8eDsuE0g6BCYuxi5KAq0tJaP71oxHyI
cVtbSBECt/xzH+Ac3SqI85DRGCT+R8/WAfeP1xX7kipWtopGtzhTPo6H/c/PbdPFjuPovYWyMn+zcQPkACmg/3wo+gccxefv9srVHRZDIaiEexyD3s1T
SJ7IyaapqQhyQMVckIilKRQpmVoiYIQSqEUwBNlOA0m1CQUkrIe1R2d66fd8MEICIoZ6CdSU/VIiUq/bAn1SomzCfGEDJFQKR1JnwagrCpS5YmIaQcYx
fbwYmrnWbX9Nb1mVPd9PGAHkxQAU8KhRISnybMEXkB6Gbgm8I4+pD2J8QU9fqz4IlAn9yECvzA+igIep3qekgekHsFPfrRt+zjTPmYBkIekZNKiQQv9x
oZlKKXu3T0liPnH0zZmAh2kKQaF/tIICUpWmIoYJIiSBWIGJV3Qpmr4VHaQwAlayzMBqQZCMGhPvwhW6oLoq7JCzX96+GIO9gpQhhYih46UQRBEmY4uC
IdR/rBgOovr3OPbgYZi5AgZFIKBMg5KMQ98hqoaoEDRUKmSyGFDoxXWpxTCypTAoxTDTgH9vn4D26smWBYpWHP4AZssh+W/Pxk6nAo+MiUKRIMokAIFI
nqeVXPG5hjQ/XGpoaGjXX37bP1Xz6SNsEYOlsoLeMyLGGWgkFEiEOUorBVJjBQpEBY445BGCiiEixC2ltlSFUaMxFCbZ1LMIQUEwTCXIg3g2kcmcIKBt
lSsm6byRE2zGViIV4cywW2sGAxPDLEVgpDWpCgeGXBJAyV2OMdiQiDbMRo2IOZChxqg9EoJwyjWVWCSMzHMIII5VEVvUKAFVhMxmg/Dbb70+QgXm5kQ5
JK7EgdIXbW9n+ju34pIfEeE8GHutT1RidahA95vjy8bgSjml5Yh8WVApDvRH8sEuKI5cYFBPTFBSJtgbRSk1BO5QD470FG03zuBkSUQtjBsVGg0QkLRt
ZTs3I83h3F4uOWHJkdbYMc1kFDEqQUoyRZ+60zXRXMW3MtQyRGSNkcN6GZhpAJEhWtEQPB1IKbSSQJ5J8zYHi6fYmJdj59Ho+QnnEkNBJMTDUUk1AoTF
Sx8eoeDE2ZmYzFIUuE0UBQwRFiRPWHM4gc0nR5MPkwfGrJPTLxtlM/b2TwR8A+j4ifKQMkpFB2BC+ziPtILb/XIPsKgFpEHYlDEZA9SdOdPD60iaikaJ
n/jmJWKjJgSvZewIf5OBbe78pPob6MyEyDMwwMrAyB9TFD76FgUVrEYohQtgCZKGEliZRmGODwS9XrSQFIc0OZShoQD1ZyQ0JyU/CA5wi5cj6XETznUo
8YPufkhDE++2X2KHtkiWiuR9qBsrhEw0ByTDnYB8W53y+3HNJWkQttM+aa2W7bfrkcOLT76ccf8x9jrMwB6T+2Xqy7vJ/z62sJwkiYh2xxCH0Paev1Pr
qBiTJF9UvoaE1zbWfbMqGVv22wdfClN72FQFJpLAiGcU1E1M0XlYSasJhOO/LQZyRKhwjMcFKI74wbYsak/OMagmqaiVLpjytMFJKe7ETEkmTmFVZFRF
Tq0CCw3IauQxxschAgmoaJSIEmpKi++UUzYsFjMspJGIyGjWR66xwh+G8ADSLBOk08iMhA1ARVEpTTEKQUEtIXKyIYgHlGHFgULQhVMSEhLNQb88dbuJ
hDVxGaxDmU5BsYEqAMrQgCRUK2rVCxTLBDvnJMzEKUqmomhNQUJgQtIuQIRxJrQYlmBkjBsoKysssRbEoylKPzzDm0IkLMMEPGYCRJu5BTgVkimxnYZV
NAx0jN0yelpNTjXGLtBtbSUVEzZKE2BQJi/BHc2TQj6ApnPQCrt5qo+z384xOp9EBW054mLV70MDefn/m6ARFJBKTUfVHdEUzvTGKFRhaUKMrS0YpjIi
jApcyTEKqY5kAtAtUUxJFWREkhjahqZKNQmoiRo1LpIMMwaCpJSgMlochyV84xqVA0MJgImSU0MkRLT2pjoZNWqhdnERL6b71Op4n0u80ujzZCst/b3j
zgf8Ale/SyMoFFFFfY5jYtgSowqfAIMVIEv4ePiJ29XkewzRso/VNRDSsfB5RMo3ysKyTMyYTLwR+SCC7QJ5wo0oAQwhixOGU4E4ZjFUBSLYaDF1Pj4o
8vQkr3OQZE0UlRk5QMJJBRUUFLCmSudBD3QHckFeHieL417/kS3+NpktgcZoRDgQ58JDse6qCCVQRqCYLItDrFE1mu9CwNIop+Eo0H1M4/qNk6En5SGT
krkGZgJMI4DArkAGNQqZHMp6hmGZYkQY2GSZ75aR05ghlkrHPEQnYwDb5JB2EDBjMVA7swRGkMkQqlD9kKvt2xQvibmcDSUbEptV7S95eHmAGAIF96P6
0qVQAdoH4sO+wExTFQTJS0UxBB9nvvfsn3/WcfGT+z6TFvzM8U5geqCilPSXSXnB733be3jCQ93qHBPmicL7nryIevQszDJvgfDaxmSCmjKEdjb66Ghi
IYaiolZoaiUk+zAMQP5oMOR9Pl/HWE0UlIMwNFMRUhahomUyaEd1SJDsj+85Ygn4D/CAX1fsQ+n58J8BfkTyjOIWO/U+fIX3l/1wcKyH4OVs7YtV7XtJ
Rl+tlOiaEXhFWKLr6c31Q6S3+xN8aHyZ0Yb3uUOVsR1gPdaa1bXCkO5/ScI4AnBvCecfbFUFfi92bWzkYTMWnJi65XKKJ+4fgvf7s/IeVR22ocabCAkQ
BtAzYj3/SAHSCuu+WDfRhNh9fwnVFWT+0z1zTVasBKxNDRNaFmtLXKV0LNaZQfrNExKGwu7VElakMtHG1mZALIVUKsJlsxiojIl4GtIDrSCpEPr/XQX9
qwUaa6FzzCc0mIYle8WCMEiqGNAzDNWxVyRlkZVIiNsScSuzNU2xK9obYlC1IGpUDyRf1yAJSKOKI/D6vw+nTAZ5/I/rf6fhkmj/W3xJyT7vFk3wQ27l
RohMzrfRBsHP+NixoNtLbEXjJyfHFbz/t2aDRybeAnC802WNGDf4wo2xQMlbfH1c/vcYdXRnT2ai66wsLw1tmPHQpXkywF2SbndDruP3su6OTW/E0npx
GjMejBN7etUpsycQy6YcXLLmbjx1/QWmkIORk1BIiNBxQ1gWgisALAZ/xypABVIrqAuWklrMLprbAKw0wKNBtpQXKf6g0GJAjcRidm+1G/m+5s3q3KcT
NF04DWcanwBzJsobRodEixRky30No60a+mbze9zOb2Zsx5mTe1qwGxRo2we4kJaDiE3e3Q8t3ZeWBEpywTElNpci7GauPWZ43ncQd0I7oMGB6dAP8Fie
9NJWnfkLDUie+2fc1NAwrFIfaHucfQW8QOuDxB+HwxP3Q7viTPBpp6uv3W9BUm2GN3YrvSSn5bHbuCpiiVSSw5XdFrIdQE3qFNIUH9JBMnuaBt7iIPyX
4Zmvh5upl93mtMZUtD7CnJRNZS3Wy7LqmC7l83Ik2yx909nPThEt2cMgqnSRS2gYg1RoLWVscLjkqRiOYGCzEzKS24RS0RbLMYYJK1yogpMYjAqYisX5
Ex0JZZmGFbI4DyVmMrXnHNMfdkwb0zBFgKSYkEVbRGVI9DVdMvRX4jq+LYRJBvcXDnmY+W+6BctC8wzhlLGhe9ecDugX6YklyfySCILBTBPr3HpLCqNk
Yq2NGEFhWqs+CVGuI7ERiUYKIGhn9mFZmFhPY6feHksNeXs9e/H5B/J6iEqmEEzxEHA+QiaATBn06H80goTTKQIyPIMxgZs5oE7EN+nTKZkA2wBmG8JA
/NU8RyxIwQ0NaNTB6kzTGRWXCVwk7zwOVUvOj2ggkTuJ754fCBtDjA27u6QOZ19tsxkZ7Elx724jlV1+ASxmjJoKB20Y5fRFB2Ak9xDX3D7Vgd8NL46z
w8QBJJPH4ZZMX1c0KhqpEA+CTicgMWPYv6GSdkFJoGJgtCZVrbNCz2ZWQ14Ryu3A47SbWW0L4Nm5hWGieCfvSoa5s5nFOiehH3fNPMQ9I2OACIVktQFA
lOTJgwWCA5A4IRIhqREyHcA+uViopYqQZioSHjtp5Qr6cNzAYdfPiH5g1v4ED+aQIREZoQX2/u7knqRfTmbGBQuiHF2tscJpCt/PyzMxFVh5RmdVWnws
WWXodMFj5mpgb1fXKfP5ZtIbVHOXpHmqIPlKpShMKKzMwXrMXtH4fAOH57CApnf49u6l8NkEVtKpqlA8ieXUkz80L8GVloyHArLGAsBHnA5AUFIh9CNZ
0tbJE9DuXQ3PmFEkDXYggQEVDjpEQhHjJ2IxsaJwRFHskxw/fq/59K6ONHDOmeTaJo+XBQxhgbOC1NDGgbD7L6Ip2+AGuFwM7SJv8C37awSbEP7MmTwy
cWxeZ+92xLJh4eursm78FfVLyUbOqBKQ2ttYl2T4jo6y882okznNp3Azf+ElA9oDA5+EGTYS2iFlzhyxhxfA63mnhDv9dSeyDLiUIMBWiwaM/lozGE01
WnjQfFCxBECjYlUpmXlZScZlROZlMUWYZqSxsjKJssAqVqVSQcAfNoS4GCWSPAa3rDGFLRBkOUy0AoYyMZRbOFZF4BBEgaQh+UCH7uXHc9vpUL6HlX4B
X04GHhIakCl7kLKpg9TvI0BRu/4ZzA5IM+RJRvMKuaQ0QQFZMEDpRNWuSFWlJrk7JPS+8dT/8aHHG3vhQR4QfvEL6n8WGvf7xBF+PehFZMyOOg2yxGP6
DA0zTNPVXnd3mvBz2D9WYfkculrh8g4cUdSvp3/DSv17+mucY1SER2Zj+HuWmxQJoSCI2VmSyqi1nuCW8fPeSV2liQ342Hkmk45S8CHOWClSPOySogAz
DKKoaoiIhljAFWGrCmNJjRVUOKayAVBbajASsoiKFoFkBAUa1gpFAUERQlo0lYpJFBtzGUySgqIQpoKoiUmU1ZmZ6vk90YVvtuzFxYUBMhBUqEEQokij
iTiCwVRDmhDHNJmUwmUrMZKhsbRoDFYjWWSCkNWwKoCilKqkSiMsKJkKAEoGJIlLMUDJCMwwKCka1JhMzVNqEwnW5irog1OECzG2BkZiIWWDTlTQMTFL
AgqEEVGIKoqurhlBjJWsoKAmKioUscyCFiNpwooyyoImigimyypYmJkopUxKGWiJEBEFetCURXdDWF2gVUMKXVuUqICxBUh1WKLhzlyXhGmRwxHGYgtt
ZWU44mwaYNJKLmY2krUk83WgaFI0unMokqE2Sw0ZZpAkWWUQVceTLJrVcomNPtuTOAExENoocM3qsRLYWoabDAoONXKXLMMiUoxqCRlZQUIyoDbSdMbQ
DhovGjek3TaR2qNtayIOJUYMd2WTZHMao2owfUKRm9YXG05ll04zMymKN1TGzgUpVcOEagVkMxEkd2QMYLJlkpIoIkAaUeHlA07SV2JTWVguFBFFlBTV
440bAHczRj9MMK+Ko95KomDhsZmG6itu6BkZaWcFxyxlpZpzDTIaQ0xRjWyOM0GQbUKW2lpeMFMMCxi1VtaijGFK0UFgc03g5mQzdCsrfiAex5JHq96p
lTprSNlYGojHr4cKOoA6YTbJt8VH7ODF4H2ZvZDlm2ljg0FGaHrHzJTbOokvFXHCzjMyEEcZULEn6uIduKeAzYcU2YCsRRURUtV7ac3pfFwOGiAkXVDN
cmTYwRQGcpxM4mWCTuaUVGxJURRK1mmCwu0NMxJKhYh0y6GErKkbKq2DJCylEmcjMKjgHkhgkMEgGC0iBpNESB+OjZYPYundGKh+ELNlRiR04LmT9ltS
eJ9UI0chxGrrD/n8b1GKKCkVEjbVKlLWkQRQsVWFYFecKHRGoqJYFEbaMirFg6kLEoNpZSoqVayRS1jLJZMguAyhqRwCAgg5BKBjBnPE3TcDAfv0fsua
D/KIPaBP9UI+Prk/k8DsMlVMFJLQss9BP4wURIISsoiTJQUsSLEo1AYQGAKBx8ub8pjT8P7bjqkshqWoIwW2yKIgpjYMFxG1LrMI5Zm1TlG5mO2lOb4I
STJVzA7gTz8l/pCCCQxQf0G2hV5nMMkPv13wGIUIz6p97rDgI2hchybIwwqpBYiKGokiqiyD8StbVR4TjjPPPuYWbmwfmUsOEOU3YVjrWOHvSMzWKF0O
gB9Yh5SEPU10Q+ZkYdepYQEYMYFqBtUDre/Dg5ELCeBhzESiBOnI5/7OesiDpDtm1smLABtC0P1KqngJ6zzOqL5L270B1KST5blFJEpMRBLVUsTLFSCM
wASERArLQBIfQnTF0JtmEJtmJNJBMwwAUgQShJNCSwi7rJQoKKEVYQYNYlh1DdmTNS6oVNZTWqmJVWZrMG21iytQFGrKYqKDaqwmTCtRskKpAqkmMImG
WrRhbKGVyYKIFZSuVpkzCSgkSo2VWOVa44LCUzEmWtEVqYyYIFXKaSpEygtW0XTmVVqphbDMoYqCVAMzJgqWFi0orWWXMlcBCrSOmyy0QmhRiLLW01g0
QcpmCkUpumIuGWFFLGNW2alWPCxt0aTEMbsFbcTWIwwpRt25cjmJzIQYPGsZkUmnvGxE2lUTTaNkYhvcLDCsBoUcqywMtYwZMhu1dWEK5Ka3Ia1ZRYmN
S2pDQi1uDRtBLLqNVHWTFDQqGOmlpWXGximtTWpEZtvpIMxkVnhh+6UmUOVwUb6pD+SQ5nogfcR575QOu/tuSKVaWU0WmsCnF0BiUh6SffOSHtCYgi2E
MMen4H164t5OaE1RLU/evwMfJfFzwdeJ+psx4Pozzkeh7pXuP6/WE8LzTffiS87o7sN4tHGuaP+oqoSliUw2J2lOlkd/ebX4JlnmAMGcCfuoshmAl3S9
udjTBdWHLDllu+sK5hDbgm8UFE2Fadv8PUNAHcJfpkD0+n6n6cfqfg5gthW6MMGpbUFN61iaEKNEGCZVrpDWMSazPdFPZUUrS9D6vY4+ceeeP3ofQfbB
5Jo1IQuJGD7OXMfUVFNM9IfX2O9DfCe69ozj9h1qvkerKfNfQQl/HaR2Sa52cC5zwM1dt9p+OHvBk2ao8cMY96IHqA96YlUQRUeDmBVDkJt6J7piQibB
5L6NPAs8gGZl8flT8qcHMvCHMj+tqixYd3qmwt5NGdUmIj7al9aWqorwanh3gHknsiFPcwqohhUYqQVccyFVFiLECoqrbjiA4ZZiLlaXLhjSMaJcS3Lg
0SIxaUpWTcPcEj40Z8T8oTT5u55paRu6PmPNIEiu56wXyjOp7q0efTubEzGBjyz7i7rUDkw+aGhBDQdCmLVKuIuYqZ2unYFO3v0G+bua6q5E9eKrs3Fp
6eZg+zwWZoGEpbcySobKv8NnGzAGcnEzFG9HfnDU0U3OChYdzTWxdyesgePxDBqoxQXlVIoiCoxC+dMQYsVEZJgW1pUoo/XaIsFFiwVkHA0WuMQtoqxi
o2hVpStQoZYVGIrFVEXV0zEFREjFULbARgoiiNoUGtZ0QuNFVYiRgwY1qxgpEGCrIoIiylqacEFkyoUEBiiCqLKlERFiwKVbCCJhqyJTfdyD7o9jdRP1
wns+vwkfBfd6zdNoRA9YQ7SB+IIQsECdTy6UTZq1jyS57Pj95ykIoQVEUUEUEGKKiqAoKBUhCKRqQg75UMgQOqHtXAQNiUu9DBFfIAECE18zqfSiyT0y
JtmzSoFIapxYWBAsyQuyixX92virEF6UeFvI/qdoQNDaChyM+PHrq7tg+oeog/hdHYQ9iqHD1P2J5LNEFQgkMNbMZPf8jh0gG0Jgeq5Pp8s/YfqC75cA
kqomLMUwmaKIHH23h3+3rgUkQUkVKxE0NaXZDFD1wgbC6hEocQgBJEGRHAqKGiJaad0gTSJoFM2RMgFTKhUQy0ErMOFEYRQ4KGhNuqfFTsoa1d2jLHJq
0pLKkULaH5xhT9GsMQmmEx4+S7hrWTkfLuBDwV7zIE7wD8ID9KhR/VzNg9UPRgHHeb5FwwhBBgG6AT3e2eEm2zF9vYO2ztuKfmAh+qEAA6wfrfk/JCaS
gb6A5S0MEbJvwPPzMQcQD49vgQHukyaK8s3Jw+WjydwyPwjoh4r5Qp5exFFD3iH2CeoOWfah9b3E/jZVST5zkQtiEOAB1Doc1Tz/L05euR+EntoOZj2j
V6yWqNOYZDPGGwY+IP7NtzsnXuvqzW4YMWB1ImQRiJu0REz8/IZpG+bcOlsWdGVO4VBBcSvz84SH5CIfMAgPN+9CBfXIv3KqmsYRfuDTpXJD9yJSREUh
BVAJEiBTQJFMSEhUBQkoUo0iRKETMk1NLEQjFSTQDKEQUrQiSTIMIpqPrjdbutqw4ulMJmqGIZGoLGQiLDSjDYm001LqwhpAihUYg6s0M0yXVilEm9WL
kRSFYVmQNONpU0yaieNlojEDFQbQzJEKwtlrdZUA3pCUSIMBgTYCEj4H7eZxA0KSyswgaDdw0HBCiBBCIUCsQJJIUApDalAckEpX/FzKNGTKa1jMgYZi
FOY2OQ0BRRMpLJMRprBxRIsTMiyDBcYxZyQyShiEclAl35qfsRQJgZg8n47Hr9Xr3S2wE/xkT5/dhkJqF2fiYUES8ghkrngJrK/KlTt8UKGbsAqx7kA6
KJDsBTUq7meT8F/Eba0LZrzzMZ2rHZJLBsNZ2v2i9RDzRX3BEUvrFx9fty1uxqNqCHK5CsUMZJiFEbkQMJWBgMxIjggcMyaNAKxLQpRtLSi2qqxTGyYS
UllMKNDGQJiEq4GAtBIYDBIMkxuWApAKZKEq5rc0P8S3TIJxMKPSwnMybc/+/2c/4gr0H6xEf6MmPuHszwnrMCJ/EL8pSfyKsVll3wLoyfLIKDPuhqf9
bzZSGqWciKg0mRHHpmfUS3NrO1oFoB/BogFus8VgNInUNP6F1iq5Z6cNYpDarAXKBchB9keiB/jD0Tl3rhJ55gVVZ/8CwbwncObwpE+ij0sOiH5vECIJ
W6h5O0sXdCZaAQiS5Gi3kEdNK3nfpTTkESh6dRCERsROITdVZep27iAkW5fVRMIUdQhZHfKmQF58IEjIIaCj8HantJ4LyCVMiAWgt14dugL8Vwm6fgGZ
7e+E2S0o3jAOaHZDnQMt5SzLkSHToAjLqy0cD3rCHrxQ+ezj4oXxYqxQGV/48ScRGxo0C6lTWaHPDANSxdIOcaApqePDQ1kE4N0Gp1IyjPIg3fpa1lEg
kJrTO5ZYfAdEtDFuvKaFzLxfMaCUjOnfiQ9cYobhd73hr3T5qcDndYjw6IqPR/i4h5L2sGbd/M29/XL+CB7Tlw5EeeH1/Lh3hT2J0PSYFr0B9Dd0HybK
ShJcpg/mHJ6BYIeoXqZ3hO0nJggWR6nQOakOfbw7dnoYTCg4XpSRfyhe1fWL6kJqYsWeg4GlPOmVrxMfKV8dcsz1gILG1R4kLgoeXWQsviZ7jnAo6Bh6
DsKgPeSJccG0hJaAcFTR8Lo8793osCMT2ce+ech1qRUgbYxl8HHqoLXh9C4jh4jt7ziQTs7ZmYPW93A5plnWcDslG4zvqG88bNSrDWtEQRk18ZWefs5b
NePJ99bOW/jyMvgqfe35Qgx+HPG7ldN3RO+XEqDcD2isX8dxec+NxoGkBqoiHcLlVz6sy53ryUl+fxWyk67I+s3sNpEGLjj5pQWtI5OM42JhgI2dOo56
JZBBwwfFyjzftEjov6tt06AmzDjHq78CQtZ3Q7IkmhKgwd7TDBaLdMA5ZMh7O0P0cF9w7g85vmBu5extDW0JLSUfgQq7LyFA9Mxq9dPJgjDU6fP9ad9F
fS5hzZohK2j5sweEz7Z3+UF414H0s319LpmiIIcjZiAR36166sPTPg8ZggTQcgUUZBCAHc8/BdGctrQyywhosJFOS6KKcu6IJhUFkkOS2eOBmW+TmKgs
k97Ry332zAA2tnYzi8kdGdj4p6hPv4O2CD2qJHCch62/ksPEwceQuq9bIxzDgqlG0IOrp21wLp4UoW3KzaHFKTRfMhy/DyCS5pZPGQUpGHCCLlnUXmpF
uDM0oThltT+2j66NJPnWttptHhFUR7kEqAQSpCnoZtMxIJyHIXZzx3YS15R7stNnjMTFFW1KjqPIBIJIJBBDEeOvbngis53cCd6WiMYpwaFJTTAQQxpA
JCa+UhA2RB4pC49B3CxcbPHGkl01HNwr7jrd4uho5awZ1zu5qKc5xfJvWXN0+I618bxi7VvjvpUY6fGtToSEU4BkcY6dAnRPOVSgEjJFzoVHgtN9/GNx
040X4wMZmRvD8EGF7eIjxMER3tCdlC+LqB2QHY4WmLkZRoS+ZGFrUZN2ILEtHVjsgaFcZZkR0JJR61zieBRSHlKaD54d2FniVAsh0eX7IgkgjYQqkSyh
0+XUR40hGDFCHHnfwn0jVUm4xCELp+s1Hjn5ReLcLaifGUQY54TZlbSwWBwuyK2LfdHoSwIIaHBVIqPAJSDg7xKhHZDtFa3VZKEN7RjLkC0IjkJm52LJ
u/fcA8oJl3gVRlBpWsNsMVcxxK5iII4+T5d/SbnMm0oNs4yuS84NKjmNSLXGZjiMfDuSEkh0wFWayAP5b1rw41polWEQ+aO5ouENDIS4zV4cVFgMM1t1
yJKWwqZizMgNsiAOAWcREMZHRmUVzuERM7DZIs967XFOKSd+nd3gDj0oPaE1EAdRMaKzB2+L8YaAUED0mAwAXIHQOjfqN71S9B3I3ojTnantuYvjatKq
0F7VXHftaZicbbWHWVDAqgqqEyd1Dxsu1iGJPDPjkWOw5gK0I5QdOQiMc+r9XzUIsHm4TB8CRrmBcL6miA4OzPAyg/Z40+K6Q38rcYS4dFaHaD8idOiK
zu44NEURYLRxy4oWg+BidyOPMPaTOQO5t6NB7dnrWpz4qtY7Mc7fs82lxt8JZMEbzTP3a7I2SQHImuKUGDPlCb4vZBlNyfBeNPRMIbJ4h9FzLpFHq6da
uraBIbkhD5QC5MwicJF0jxXBiAl35iFhxkDqXRw4w406EiHclJC3ol9PusaqyMPLweHXGVPMTE8Zt4khAkiVgicS85d6IVe+BTVGKdyduEQTBasc3CLl
oSkiRH6NRw6ZmS7U1A0gJpUSIursyyKsoUpce2DDgRuIJETmIBOBmvBkl1nweeVxqY0iKVV+a4LQwJCzkEzkuRQKPBVWHvj4DWsmgqWQ47Ls0lpPur5e
jTye/t+FmvZC2xdpA8GxDHfVlKyx7jjg3KIVp++sMK51TEOheENg3CPu9h+PVkKAgka9Lh2hlvjoP0Q2axciImEUOitBaxgel5yUfXARI8dv4oOPhAGu
qfWfHUeNKq3nvFYNoHJYkRXiA3ItCIM3O12YOVFOU8nyBBRlQ60fSch/BZG4cQGdoEPCIjgSjIPBbvLzeVB81bliOpTEh3GNF87Ul+LFGMLhC3ZhxgKe
jb8yhYO/HHAoTQr7/SZg/M5sBCTv0HjMIb56GKyc44Sf1w4pgRgHBfGJBBhi/cxT+R5i6bmVHo6OOdwsHtvIdzuBTAmeWZfEMjTMHBhQIELwJfESXh3A
vtQWj/ZpxINg/J7x3QriUH7yoEZxwHkE6BVmxwUKtPTQ7k2diocWCrqelicG+8O2CLeXEcoVaJgj4mxeHd8u6zWyOsff8pVQ0IXZIow5+W8+UlfaQvGV
CsU46uRUB5S4YX4ENyIA8HvppGPj1qxAbN5wXhjJnG9EBYw6TAaZqxeWpnIhxogZHJilSVo4C+HSxC6xIXjsvXxaMPW4d+O8BlxsFskLuExYB2UBTH4a
vNwswi0w+EqCACiQaLNZ7EPWHiz13bhl0/nZi1ZddyLWEXFu5SXYazvEDag0Nh2O+LxrQYM4+e0l8BzFk5awwlvUWzSP1vq4eQCwthgAEbQeGppERfK8
ZlpzaN+pzme2fOxHYT69wVETtrQPR5cZKTAdTpinNDjciTlshcFz0vG8P2GI9/QBztLBjYzc65Coa6n10O3FhsbQ0vjYZDU+JrS98nXIHuxHQaIETDvl
HYUrSAzKyPnfM162Gpmg5j11zkL8h6Pe4dNMZePf43HMt0RxJTmRe+uwjfrQbYMkIiE2iwToESrdujl1ozd4ENw8uQUWIxlMX+wwKf0jxKQd2QBD8TwR
l3Xed87wMXYPLqEMSPBgzEQzQYuYdVBmRKWWdzPN1IFtpFO4YGhttN6HDhvmGa43biw7Pi73XSaIJgkBJEIs5GDJaXy7i6D5I3rm/aW+/XFXXkXugteu
M74FCnh3tM0UyRAd1B9R1HZfec+ddh8nwIckpLt0peUVNDaGgHlJgvhoLZHDvkWTxowdeM3krWnWMTZkEVtB2FpkSSPAVlwcEDwW+Ndvxl3fanxyIqxB
rjCAnlPh+8puvS+Mqdq7dPkbCRZ4IhDl2Q3JLcWEJ6L5ubyp8bxHJZHCQzdhuSPj6jm8+QeID7iSyZtJh0OO75EDwF3pVni9OseMeAzeQFFpNpJnbxzQ
6aZv4jqI4DO0tMYYrDadhOm7sRe65MPY3FdDgiswQXNz61yGF1RRWC4pKow5t3VC+NDBintxe+4D1uLy8GvhmsJ3k0WqjrMdbaxCiFhkoPRHBjtv1oRI
LIiSOjBGdbjU1XeYfGNknrDjv3x6oS3324H7+mjPdALehPHVyKFBDXzQzEUlSHDgUQ5Zu8+cr6V7h7PWN0RAX0B2IaBz3buT6kxYhxCFAjrHVjB9l4uP
alptLSQohDVMj62MNQ1gSKGDCWEeR27jEPVzzx79cQDJI44S1rgQSdzMG6poaBKJUNDEEFFyc9TyRKXXRT9WNwak9W9HFxvUQKuhXgcVrO7gSsuko7nL
rWEgXnV3INnYu/WkNoaM5AjVVLLswZGt207NOGFFgwHpLIAEYhb9/m25a6yQ/oA8ZfRfSFDAJJIo5ykmJDZ9o2zOWMKQJ52Xv7HYySmBrm/LmZ9pcjyg
9jAeekMuDDlMmJKx7PBEK3WkEcLEQ4dIVbff4FhhO29AKj3O55YzSNrkSw0ZyUqqWDKLtImSRkdBaEcaEhi7sTZlQL03EVU2dyhybLtu4efSeqceogir
heYckxAJ5hoMfWm4z2QOY7DwOOK8mwkxAuqRjQ4AcMVsIABiPIae5nYxxtxM4K6S7kjrqTPLLvuWy5QObtN37jymnXIEh2IekncH3FLCE5nNx/hoPy/l
V13aIlCxv4aoGHOrDQpP2NGH0jyZulMDhvTgxcXZHD+juh7APNnSdtJatA5RY3WJumpdopANUq++V6BunilZNcN8E0hprFDgUeXjT+aS4a87OE0bg9cR
MxuXiqDRRwbHMqqGGWhJaD/uZ2fWB+7hEPSaPUhz0M4ZL2YeBp1QiqROoWy3hZ4ORJRMhn+GIH7meKHRm17FBO/M6GWHuZjyKEZzReCKOvikTPHfSzQN
QTZpi09gYE6YrzlRwWPVD/Xh/qfAwPklreYmxhwEjRbM/uph4chIenopIkPf9IGMrcMwyJMUz5NNatPlTBgirJBESEIwgU0aqwN5Zkppmh6aUYaylxh+
TNrcWmCjhcYqc5jOQZ+AhidEsjBDjW83zxiG5BkgJ2UZm4jnF/Jh/UIZxSYdMnTxkutGzhKDRpiNtIK5q9pq9twdb5iOcVE7tw0lB1/u653tCNzd4KBQ
fAR4jEB5Shq0M7ZxOUQsELzJk2TxnrBkPQoliyn0USkbPT3N0Oz0LOmb49dnQ2wFfOxOO8921RTdh1tQ+FFIxFUxVHVWmBwvnOkl7+J8Bxg0Mrv7XKjJ
bJWSSUUr9aLkwx3mjD2+lTCRVbMmfJWfXresHesUB0HvzCzNVdXITGMmelw9E2Q7yXw954AoakVyEd4RnuNba8GiYsLT6clxGxGPxwuGZg4VrKjOaTUW
VY6JlhK65DKq6xphjO41WYtBbWSQ7OvfwgGimrvWlZIbkXEXCsGmtpbq4t6PLmkOMCkc4ETKhRC0ihOZbBptSNSvKTOaYUgzFAxqNVkg3AVB5iIZLA4w
uHF1YHF0UI3bV3LbGZs1rSqjUKstig6tyhgw2maGktotpdZQcGpSqW3erpFg6W7THNZgUbhS1SjLKS0sq1sooqjMyzBFkUTgS6u9y6d6zjRaiAxyJ7u2
sBpDhOHaMMUrGsGExwScIKThDN2jItGZFSphbctEXQ6TGjW2rC2xpKoaxsLtNLxaalrYVKlBWrdWsxssVcrGwCkc7/Wq/BRNvx4+aahpSmH0Z+L5maS+
PqCgPgGZZn5fMBTUgOxsIjXtA+x2XeeTeJHG2hRRgMcXtAEyV1gk8SBdooT5y0DqBNkG2qAnLeW/PBWHHakBA4MUlHbeiwqlyq5VLFXmFLMIWk0aOPrx
us7dTl6YnqKsSHkADMcVzlczNIGkMwKn9fmfZuRmOOCx1x7ANoL2OlA04/AwRs0RTuaa4Dr9J2BwOYCdYCIOgaGEbUkpUsFCioLJ3NU+i6iVni1DprW3
RWVM+myYw0K6E6GfkTA0dhCsu5zNw2g0ftF9voAj5ZtF9z4bg1aSSxkkVHBldjVmbIVODrfKcquopEfhy0uwUfWklRSQUIpPcJU2YVxCAWt0Kty44ga4
vCGuJ5ZQNM9Sx75E3UQGJsZI1xQ+6/hbXx5BWLhow1rMb+OJeeQ1J19OsoOCJFjG+n0/QpjLuqlqeUMh/DS08ENOP5NEZGow04twwYIvHtpehra5S47p
fT3W0aHy5TSC44utGEwjXfYZmDbGHb08+GGsxju0mJeAIcXasZ93vONT4aCi5F4RGhI4i5l8WQ6tAe2B6aQFFhSCICMkDMumEcAL701GVUFBmDkFJVIU
lFktYyFBLLPGJ6vp9JpGZGmglegqA6kO3QiPOx9WeWjx89vTNa2IzdLDgZ2mREFFNZC/taGJVRkFRjbCxWPHOAfJhtjuFI2IUEjIOLREQFATKR7tjS/L
yPdoOKIPFDiy7Zm4lLiv9aloqGtUj7DC8+ZeBZW5702zdfd8ZomKJaEqSBNlQZ4Fvvuh5BnmS5xPGgUCkmfpN6lpkO+8wfqgaoFiDr2VPsH1gbKH+zzG
H2wZCMBKs1IRATCRFAEVVU5wArt73mSWND+EB5yFAUFD26lrRxe1ktGDOFlAtMPMK5w6OMtbaew+sMjMjvuyrPbula8uVW+uZDiy4zDDAJYEhFQzUimH
wt6+k50diUKhGT0HiCdxpFiIk8o1idqXzODiQ1uOCBhsdYHp3c06+LxwHOCkifBuiUQz708CYZA9FsqxSyWhSgoWlZZLERlkWstKW2FJI0lRjbVBsawY
KMaWUBhaLJVrQrFrJValVogFClCQ8rUjEhiIBYQoEGVAKFkO0az9c1cJVRUYiQiEMRNLJELJRQTErETMkSUQH2QrtQVUxNUBE1FoBNoWNaGhNpDTqt2W
DtqhSlRXbEoMo4N1yW1MhSj8UrapJhXl5kHWMaWNd7NQRDjN4OobHFgLMWXeVHim0wYbyjXRLUy7LN4hQaTYYtWMC5BuUg8xUrNBtUbdezMu5axDLNnD
JV2bmQxSCIO2SplUHW4N1SN0iGoiJyTbRZZqG7N641mo5scwXdKmZUrvKljRyKJpqJjhcrcdHFmNyGO4MiWKPBlWJZmY8RjgZTCsxlbzMUuY5MrjyPHl
dDBCDMBgnEKMSRmpmsIR41SO2BkgSI00xxx5CvLlhEoANYZEG21URRWLzkN0Y3Q2IR2DSkahQRELZPCcA16aD/1GiTfJljr5Y6N8SGTLMofm2Zn2oOET
vheu+ZUJlWwhrlpYNwnT4qACYKnSNfWiI2r3qDYjrqpaGqxvthPZnsbMyGIGLGKGtUC40DEthI6pPbU9NYd2NbQREOeeua+F34DFYG3Iz+N7XsrvnBSn
A6PQEhjrF+bTYka0HwhQx4Q3yeMSCvkDZBpN1nWZU2aYPDEgiZC0ffPKT2e3EqerBSXjtz92WNO9JZ7e1S28PL81scgz3s1vWMxMdadgttmfAsfbi/HB
Q5IoRzkhqo49gPPo+qiSRpKr3eGdaaT8NRAzxEp2uU7aUTapPXlw0HhJuBe6VFEkTxN3Sqj9yHpkrte8RNCnsg7TMcFdMDpttoyxsGpKBD0VMjKIJZiA
IIZJYYJKU7So5QFUMVBMB9PsPtQ2mAZGBxQpk3m4BYgHEdkoTmgUrBgxJ7aBzlKijSlK7wrbkPHU3bk1K36pZ8hWYVnHt4vpZwh6+HhS1bGQCi0dj2cc
9Wyh1A272YKIjTFZMykTJN0xerox6hpG9GMZ9HxTirgbbII2c0z3i6oDZs05Rs1Bw0fZJeV4Z9s5fN6Y80iKBIdEWIZjHac3ztxvpN0BNISQD4nGxSum
A+xJCy/YnqxSPpRkWBI9CzlsZ9g8IbDdw3AM+qHeUwKDdkPLqxc9Mu/HT0liByv6oQmkwfgB6wVcyf0cfqnnwmqHdYn9mTMvqe35+fp7TsdIUrYnqByY
VCdh+/y6dvZy7OOkVh0+hfe693jJHY0gzVtZRVXXvjZfQw9EG+VM2QoYG4Y0b411+eWhqX7UGhiXtt+ealjYH4X3Q1Lb62y0lLB3piBSBwGbKxW0KHfO
QTkvHDrqY8dd9OkgIaSiQUiyRNElywjl7VyiDG8wGcuRGNjI0SKx4aBQtBsZa3D7ASBIWnkgAzlt1iIxZ/foWIgsS2Qo5CU8puBQkZrGz1GK42mFAgmU
CtF2sdrSR0lIgCYAiAGiJW1g8jfYOmwBtAwoWhCQTe5z2kdS6RmNjEHDQt1EEhtLSSxzEbqMNcy93Btrl8OSdWjsZLIXtSKyMVkCtapAHIzF22BLpGhX
9ctecPr6bNbJ46nhjzjeHdY2MQlTt2TU1qMaFzm1vneXjSNgaIYsmunlWctBUmMBbH1vNGOLcb1azIPz5OVw0zaTFHq7VlMvLuLRLxsRMNBq2DB4ZHfb
RXoetB7zO3nQC8cI2N871CLiCtjMDAYiBErLh7woZ9ujdk5TZcQw2rV1YPFplekMr7nedt5xvrlFAeh4+sBxPLTY1mkcc4+6OaWdE0OFAQjgINp3gggy
mRBlgI5eEucBNFNHUtUA2GotZYLK9A+sVGiAMyiJsluOljLW5pAvjLGjRqJgMnCp+cZHAixlgW4xoh4Ancg99PdYqASD0qdmFiIqVemYRLSo8tcrf9GX
rdJO3Bd9oZhqtUAzhyFLMKm9YnpWQ9v/EhhctKDgs2OIC6quMMExIvTI8zs9WG2auQW7iunIMZDcG80sMFQb26bMuutkSQWuVJXLoYCVnT9uhNs5WXE9
vs9Th9P1CEabl9ypvD1m2xhCSsEEwWBzDhhLQpagWAm8NdTmkfg2C479PbG0uutG0wL4cpyFh1DftsWkagSIcNayZ1IjTCdmYplhhpmVMu5hh43nBwcE
zgyzSFWQT7RBZqIZieJp8seUaa3q6OGtJiPO98PWkW8XJrzvttrNHWyZvhOvmlGSlsNUlbx8MxMwaNWGs1SedWzVT07Q8tY68b7LpoJQcXKqMjjEjq07
ACnQAsRiHh+FdAaEJhwFTnLxnRJwIo6pYgiO7WG+ho6clIxaHExxYkjDCSEQeEGWBOsQyjLgWWwG2aZAYxEQQEQ+FdTbtkcUQbIoJILLMkiEnOpWVnD8
742iMyMUY6nIRiYXcoERgES9mDiMFxafENRksOKAOJAQzZahwwsmtnHfI9eWcFhnKB400WHK8w8YlNxEbGKNNA4meGLGLHnBzCbe7lTOdlpHG+CcTemT
iIulis0TLWUjdbTtGsbjrhwI2gJpb0qIr8b77znrnFVhy96JCHG50ojb2wriPBs1t9Mg+uLYcaLeDWF0/PA6cLrQEr24NcTp1qiK2U09Pnb2EjzXYtpm
s3GPkMq0PtTVOkA7xRoqZQDaxLAOpBElE8scwMsxakyiitzKKaVpOBMUsvCREZORF5AoC4gYsQSkxhQDUjVCjikQDghYM7V53QmghrBJwSYKKKrWY4Jj
GKKxaFsnLMMorQILjh7SiLoEiwc4hlYmfszibZDAdGcPpxoag0UBD4GnEUVh1QgAtGJgRL2LyKxQTYWy+Di4Ce2dOia4gawqwoe8J9TghWKmM42REGWr
cvE2tDMIStmTIne5Ga2WZllADAOod1pQWipuOKQGsgEJyWFU6YnbIc6VYm8WJvjyZKd0QIVl1Kc8vMey4NcPSDATZOM1bmgYcwl5tenybIlR8zdEbYwf
VOwXNZi9G3bDQiUZL8U+zTjbx1CcEZguCGGG+1Y1jOzCq6L3I8j4yP1OW9551L8DSIGdVAEYtZgGwsyroMFydwIDyC7sw4gwCdutShhBNRpVkxe0SLIM
LO3sjWCqfkY+ERVBBzjnMBYjm8YN3wZiJDpU6xAyRJgnBD3zl4zKsxzLQ+VMlUaTgpyhV4BlNguyVz105nbpszXY02IaBYNiZG5xIZkvmJrnJBhzYeB4
Ioe28Dl8mllbhynWDTcJ3HYd5QWs1w8U2VZY7KFzwBLdYxgOw9c9TZMTvxM3jbSHWCJk71esLkMwqoIBzpN9bzjrDXQ1LVgp53BFlJpKbw9Z1d7zWGvJ
cbXNIRY92aJ781Xkwr3MFFQuIO1Uy+mPj4gMBq64S8gIbD7BPSc8yStOOZWpc4IYsUyuXkcVUBHlw5c1L3WHq9OptVhIa3hnD0UZFPGntmGlkInt5AhS
mIvpVpRaHF5iRnTW0gglBBgzwB0da44KEXJwalxGb8bXW9j7pizwNeusQuOghA3he0R8tGYQ0wByySGAwURBjExv0/eoRoYucjoJbqQaoQBtGb04wudK
lutSiJl3h1JmRZwYIt5co4YTK5dQgdZTDAhEijKzVCpQ1rD2nDoFDAhwK2dfHjO69kx4Qr0SxIjIImUPNmQNjIMYxsIxEJdWt+Ca61rM7OYzOab0Pmia
EBEoIi3faFSYYyKLSt1DDLInKitc8uVmsm2a0PGxquQx9aUxu3TLTjMUIJIT2GEOJlwXRiFJgjlZe5dwTvWpuQ5jpmRnDdcdUihvOEAd8QmCTFUFClBN
coNoIaBcJJMH2RswQYulalTg5MXfRoDjktAOwtm1oxFoHMhcbuGQ4GVw70nhi5khI4u6PThwJEMYXAQndGIgbqFuAQ9xgGA0Ls12XBSizOPPnXa8ud3e
Q1NxHIm0yKSkiIkoRCiCiSpGVOZ7vcNcX6Az+9PS06qm6jXeb5UIzDTHH3V1TUDTQYxT6mvcWtDL3r5zdoU+1PsPw6H4a2SLPUJyBPUIJ5o6A0IB6pPr
0vk783pFeUBfh9OWgPghxAd0BkPZBqQCfCENdTtohz6M7HotmfelBRGGW+o71TTBDw9xkD0OCkPd38zFrLK1jidBmDvC70tPo7yBPGQgG+XgeG0UTZOC
FPYSlAQUtBKURARAD6HvqSGIIiqgCKighfU1UwzNCLoHagihpGYEfYIQc+74fHR2o46vIAx8PnKmSlCBQHaQLO8NyEGFLJDvlsx8DZF1ZaxtAtAsRFNU
4Qz8E2mhhpiCrEDKtEihvdx0100y3BJFkYlnCWtY0NQURTMUUpmYM0UEtFNHEYREUSlMzFb6LHTJQVikWfkTE1VsDSEqVrWClGSKQZAGCQUuS4ya1gcI
SBsoMQxosSYywNpcdECYTAEGzKGMoAEjLMgRXC93AJwCqZ+GvB93kjMC2Dn5jzWEP27L44148HRtnEHmlAWGukyiIQDmYzUM+It6imVYTMAJcyoo4m82
SYMtoNzdc2xve49M1xrlpbGHIM2x6GWkuLg5Ua1N3dY29NBo6FRdIgqBxo3u0QRAOHhL6o+ihEmGuA2giT7tT5+6w+HT4WZJqRZq0E1Ms+np1BQvE2kI
+sxMkHJTuDwU976cHkm2HelkkDnqEPgISLAJ2Peze+8rgXdCq8Z3KLfG2VbnE1iN21GNbu4E4+8sksjhm7gtuzLjmqsGYsGk5M1d3gq3tmBxVJhrCMGx
XPvxnOQ2Xad5RRB/SG00alKSpJmQlQmRxMz1d1uj0dDM6m5sWgG3KaDylMqOWBlEZjjUSm1bwK+IeU/IatfK2exw1QWXKSoYwwIoxhGDHMaUSt0F1qyU
UsgKTDRrHUqVQXYLTDeHeI/nK96lrWO2Uk3sdu75J6viVg+ymPBO7S9rAFFzpBNKNVMSrRb5YqQy0Ms4ZlVXA6SEyxfxmIHY+32E97AZKVWxsq6hohCD
+hBR4JH3aNZFtrTWZBBsaG0jHpkjbMYibwAua1hJHaRypR3kMk3J2EaISWgQKICsQUOWg8MkMZI40VymCSkklEEsRQhRAkpFFVAMQRLygQtsXY2XJYC2
40IqNAkRoQjWDIzVFeMVAocNBp1SXRi8mQcmDBDILGu3ISRFZyjNmJGlUx2g7hQTwgXvgSlKRHvkQ+2QKQQDIVMhMgANSqpqUDxgU2lBoVaV69IaPXkV
YsClKSCyjKSoVayBk2j/PYocPOwOcgYS8CMh0FP/PPR8NRpU+BwL4WNqggioVjawlUsqI3LkOo0AdJUPBUPAeFEOATZO6U+W4KdtENtD4xpvAlDuOo1e
mJZleawENh7upDjRKobd5zOvLnv7epnARixEigRNpcTxNDgQPECa5G53TAd10xTRVsVPZeQeYG3jCfNNRr7LaIPwn7YOxt2WNIK/ZfoXOQvf6i5cg7hJ
NOc7gU+PF8u69JaMMEVff3duQqd/Ch254PoSGm1rCq9bNCYOkhNaumFSpWKVBRiBUwagMTTpC5QigCzGosEGaZRkWjYzEqIwLkbMLa1IKDFCxpVMaBoV
sK6KRhId1ShTSkaSFYEsASTKCxbWmJaNmXO/WK5aFZLqWy0rcsKzGDW5iJSExHKSxiiMxhmURspmFISMhZXspj0ZVOR19nn6zQ+fMHmgt1AQ6d9FGFik
kDEzBkmTkYxllExQqpBiAkPMGCwtl9/wUfCFC0aHOSXkMzofTjJnpLBsbhqIoG7CKBKkRiAwloqikDCBz7uYnmEttYlg7gFjrMVMQMH8ZdLoYdsZJtfh
c8PDMxCKfL7Kl8pQITuImoWANHQfNnvXpt7vzmy0ZNb1kgoj+vMcqJ0CPyjBHm80RPBUil5EMUivuh9G8kSQDoqgoBGfLoQRaaYvZB6RhGkYIo1gZITG
pySgpIhAlLWYzqxeDvIKKCZeSdIEo8CHI/K0VB9ETPjaqBrTG6vehcukKi0N+maeE2gns25Nsn+IUUEt1ddcYFCGwwhl1kJro0d0MsZDhd6nhARC0AGe
KGLBAUskJsS8cnbUhO5e8PUprRrCGD8e34l/eDwG65GP1p9g+tOPYqm6Hij8YYSSlaBpmUkpKYEVn607a/l7g4P2+fnrUP0+2Tgyw9ipa5krKnH12Gt8
3boPgV/nadtnILgY+NANj6iGkAU1hNVTOPrQ+ZilNgMplZg5ZbaUpmZw5DDkDYyLmc1fAOXEmwjEDQULSleWins1cHhIIWyQqaTaRzkBfdWJ5lktQbz+
oCrR7eO9N8IPX2DoJC/CUdlvwTs8jZfohd3iUpoSZobANnc8e7urT3JIHgntMOQNyrZbKt99uNsROAz1dMd0163U/ns47u4XAPeThAu0OU0kWVK9ihzz
k1pvfERGHbK4YWjgmk5a7cap79icevXrzJqIdM56wKimqKeZrCbTpMPF+APpCuAHoCfOVEwF3Dju0KPrkB6dBRfBVgxBf8UtISonV4vdIDsdqHO18dHq
r7u7x0Hkb490nelKhsgmwD6nSvQu78uukL5pMP3PP7apKPsP0NwKIF3cJYcH4h6YmRMiwQmoIJTYh/2TRBaxp8wS4uYnGVNSUJuXDbCsI+pMaNsOEjJt
4zUvObGZozOaE8fm7NotMg6FkJ1rLaJdNR/cQERqc5yDLKZw6FTLiHM1uAGH7KQDORxpY1q2rirrWEhlaXd8vDcsFoYB23t3Nvp8jYy7T0YcRMhwjM4Z
pGeRjAIcYwbmMYiXECwrS1VwhUzl8irRTW1osrp2wt2iTOqm8ZvAp3QMPEa1cGRnWcU7G3ziWxAoEAEA0sxWSMObAUh1wbLmaN6r5pqt7zLubenUlK+0
RGa5y3Me0nAqiCxAFJt7unTcNQnKVpcWLsM5YtM0tRNhqa6u9IDZi2xuSy4DzdoPIY7ymBLjdhxV6Z00286qNOJWcVBgC64wMY2sWzfDUze08mb5ZzDj
g40c9XeaHNzFOpp8rSSqYYKG4+pnv+CPkNGg5j05Hgh2HNdbgR3ldKShpONNGUDEIwaMUVYinYdIB+1CGAZUNge8U+ETBSEsKU0FJUEgBCQgXMPNUH59
u9fjIU/TEyGRjFAwVBBU0KRFDURSpR1H1D4yZLS5EQ0kIvrNGk1JSNJmGVmEeSm8h6fHAQVtYrFTEibBB+MBo+NT4pKHwNh7HMfU+ZFUcrGUkj6IwlVo
pKEBQUJ7JEhVZ7jiH4dyC588PvmtEmGnerInSJJo82DGIODfu/H3ykI3865TGo9+XTBnyuf5ezS1yRoqLHna0e/GLG5jfmBiBgvDKy1SJXKrFkidv52/
E7v7lh0ah1hQBDYCV6ITIBuHReQOIh2E5uJ+odwu13G0QTvpJH2BaX+KJMyoECqNNHlBZUFAinfcwME+KXIXUQY0sshQTFBSUJVGQRCGQMRVChMRZgYs
FJUEdIE0EOiUWcJIAgqMMqCd7Tuq7CrhAh4Olf/3b7kfyAeAh944YoHeoeQH3QyUVI0FU89wfn957z69YSa3AOnsBfaXZUfUeBLVCRCFVEg/Wv+moKQo
HzkUoQ5vjDEBVRCSwSySJc1fkGKJohoSgBaRGhT3Oxj+EA5CRRCUFK8sKzb+sM2BQiCCaAclQDEn4vvCZDFHSnwEQ70dKhoDdDn4D9ZCNADTMhLUMsES
kQFKrEzKVBKvVUH1ez2Ox6j6tj8PWmygPwfEcU3QPYYmwfLHod0Bw90dyAfjOd0vyYewdU1y2qK+3BOQvGdEJ455xamPwMSOGlycB8Gki5PKAFUGJTij
+G6H0gp2f8+/KBH7T7oPqe/HxRdjlQNf6sMsj1a9ZmBluGOBEHbf17bSHG6sFBb/BHhUP7RCARgeD37J6cJ5W4HrF+/ET5yIfNB6J2JY842VXthcZM7T
kH2Q5O0lhq2I1owccWIpkGlhZ+6WVUdbaEWdQYQtkCakMka//vPn3bAoARAxJdg5qREIn64/v0yMm/zkCPRK6qzQe/5fF97bfn9D5vnF+n9MQ2bsVb4i
yYV5mSTH5HIOpodkJXSPCLzDSc/b4r47emt/gp74eLxNGgx5Z0aToxSDVhiVA6pWGMMlzHKRZUy1LfhaALqMyKKgJpKKIlISSICYKX/CHGVAjXRRNIfd
3bkbbvNDTsnGg9prFGn7VHuB6IeMNL5GHTiKl64uBT1V8hQ2TE72GoIWCU7FEQEPB5n4koBr2ej5dH4LpD9JQ2k/bHLc24SWBZZL9AFZfqilnDgJghR0
bmAYbSHLKFhxCn5+yQLevbE0MzXLzQwIGhfM7g/b7fPz9DNHlRRUKh+2oVDGIqxzab7TdctnCEF0vpmWQ3xwJazU3P8dfOoxPxNdG7kO38KAmX1DQolm
YRMqDh1IIl5lKAjdNEPVxYlBr9Yb3h2pMLT5jR/KRGmgsfr0N8oT/BFgCIiZcgTbc9W7cLiEnmd30DodE4niJJaIlzKMgkOknLYivDdLOuxxwtJFiQc7
AjwabBiYe0IM28/KGD5wg1YuA4+H1z7LcXy8TuPpahyI2kgPT4UDqkBh21gY4JIOWVMKlotrSqLWotLVkfqoxFmNRykYImWxLLVIVGMhRG0K1WSFZKkq
kbGaEDMlBGAIyxrChzhpk0gmrIsu6Q0mvcQWABszBkRKNQQRUmvZ5/zbbgbxQQVJNS1NS0NwlFH7VlkkxPB7eR0qz0vK1euwzw4e4LFSG4cCrQnAXhQc
GxqMREV+Wj1qc0DzqRiQoqgUoKoZnp5neLDv9McKo4lXKgwVSna8SAQEmpvCOZebAXA446MPDtR84G/5WNQmpTx8fA+I6IKmhqVAUPEREVZlczMsBlsg
xBgmIFjPvajhaiyjTlSwUxlYWFCV6y3yeKmIISAXJKO/P/IYaIcnrkPkM1BILOW9C0Hk5CzcZYgKxiMNEEmICYWMxMlbQaepYWFgBtkyNi4UBYNKYEmC
EYjPyODvnvKCDv1nrkeDDCf0+h3fixBIbs92R3ILw1EQWzKOHlZxKLyCCVSWYBN2dyHT+Hr7hYjOB6X9QxceIjTF6Aub8TvCLGn9oomew49pQuiouI/L
Xurv6a1+/JpJGkcTGkY0No5T3K/t8PAvfmZiYEUhERLspYMRT2hLaGtAAfNnHiXs1xnG8PMYQnVkmXSg4Q90mSGQUd0vUTW92OHv4doROXPCOv6rZAP6
A9Igd+DvUsYln/q1rDGvIjcSWDPU4oGDxFkQUO3dlwKurUYqKVKIKJLd6Hd1IaN2lxmAMwP3UlGrCHkkSH9Isu+bUdC7flfxM/c3+yarkbU/CHbkOrOx
lCjJD0QL56uFUSEUneyUsHCRgzGRGrmYIW6UqjbXCQzyg4w2vd6A65nPkXAboSieb7B85WkikhaaSmhKBapEphgfJEyzNM+EsGCzKBajDWhm3XncPPas
5HzEOgmkvt27mwzpo50+7drVbIUVo0tJz4zLJGM0UWmFfx1bpDj/5qYbMho50YB8mkOGTjcwg308bPmSeBRB6InSfVKUgJkrudZ3os9pmvmy4Y8cbHG+
236R2lbf6fo8NXXV5+86mqj3OpvUwSqqJWBXIw4yZhDyllkY7EkqOOpUcKXVwYaS4XK2ZSyKkUjyaGGtWGJtHLCuubwheyl8M0M6B7GbcNWm3h7+fDao
b7FSctjkTXknITLK8tANwvRDRShBBe57sv+CUSKP+alfC3iwrJ+e2GmT/Cf5LNp262zSt7WVblsU9Tn1GVAZeFzIc4izMe1BTMIlEMySDDH0MzneAXxD
KJDXZ0dRVP10knsEgDE33A1jhBQlAD0zlBqByEyFyX9GpygkcJVdzSUCkqnETI+HUxFdQJQQJIETswr85QCSQ3lXX4AcoWSBpRhQ2AA8ev/2+7n/DHP1
cX2x28s7+2myWIRAHliBrxsf2SzzIBsU4ycVVVXDer7O/acRAxxaAQimgXyHyWxQGYINhxkn/OXEHhP13O9NL1/nbbJ7WHKcCVUyuS4ihPLAUWiJZmE0
0INBALzaUqSNkQggCWgmnrFHFCxT43XY0YsCxAWY1qAJdCYCEwjKJBjC0bFyDci5Z7DsIQ4kwyxd0CBc/wzOBYVO4Ldoa6QZB82BriKA2EhpsHrcctNd
D5u5VxzhGTT07DDNa7c4PJHJlOuZhFCtExLgqWZ3CYHFVAqsQhvQxVktRchyCasK0u/agXQzbwmc9E0uyh2RszUw5YStl0zsJJVNrJHh0MhoYVXCXHM0
TVkOU2hQEx06E46JmTQK1pzF4jhpOvJszQ3vcZNTbZEyGOp5su/RpUYYkMQCzM7ck9oYukSad4Ch32UF1ilU6sO+OhERmfPNaqTzGDKg6SEGCNw0Sa4f
m8E1lZfIyXlNAOeHhhgYaXNqyWIBJ7F1hDc071dhyPXU1p5nMqa4G+21MyreLFVzdaZmDeljHiwdbZGPJmpz4e3wEgmdw5mRh9nbG5ThAhdOVABbbCdx
RYt4TcJKXhbMScW0Djw4qMOEil3aZK3CWw7QlR/tagw7hLlaS58JWZ1mkaYFe3p411rDtgEPft+9gUVAFhN93HKdSd3W9gLy7ud29qwpnWvu1m+3BqRX
NcRKP1zOhLeWseIGxHDGtSzLtB2naGg2YWgChq3LY0GhmqhtYsw6SGa2oH/aGT2aIiEkWH+4+CDSo0vI5uVASHZg2Doec7dyGOB7cjIfJuHgiSHMkKQ/
pcxAWqwQ5eXkYChlgYlZ7tHdrfHHNxshE86Deppd3U2mOs0f6jO6R4GyYdIPYRhRhgkeT9p4ObgLwLoXdJMVPcnYq7CXAG4cJY0C2G+RmWMk3lvGv5Ae
6fzb8RJlCHuH8/ig8FYkfpPJ7D2V/P9PoQflr/bmVy5+WHoaXxfHc/yKkZqpigiCCCYaG79L/Y1NAHo+adToAHUAD+Cso80I0LvNNFFMzyBDDJcEvNFM
D3HF9kCEyzyJ7WCCSKXD+KIiiIbmgGPP0jAzsy0JJfe2+9W9DU8fr6rd07MrJpU6gz9Qfr+0B8ISkDwYGkoMgBMgRcl/VAFoh9SSRkhNQDughz9vD2qc
mjAnXrnd4caAxFIbhYPe7/eMwaRth2ADg4xXxJfurZBQLDFCmLDtEmIt0vbgn3K/vaX2PHqnIw6OgkZH8x9vMPWnBbDguiIe/DZA9wf6SnRiylLeKW2w
qKpVgcrnwMfQ78g7VUP0swP2oBuM1t9ndcBHDMICiwJLJDtHBnWvbncRL6N2ytxkpj1srF8EKxFicWgZNhTWqNksEh+Dtm0zEMoRPL+k1o0zwT/TDtc8
asDTVRezV7FlpQOjiBsVnRff1wFiyaElTeUqjaV9+8yM4uD3aC5SaZuFvBuFTuSQOuUTSX99mOdW2t7knLqPe0YinF3lEmWdDLv3WTBOzOHI5WzBMYdK
3uTsO4xdinXnWJqWjRaZycou7+OKeZKH9UoD75T4TE9tsRP/f8I/5K+2yiB6D+kB/f7aemEPbXv90OLf1H7U/WSUgPw13SkhUQHA6FPZRFAgv10VNCPc
499N4iJwKpiAZq7fNHBocDOWzBRyUf7ItxheAeMsppSdG40YEI4VQvWYbwUfCSyIh/2l25t/u/8c8RptnnLtmNZW0PAvD7wv/st2mOgVBJh+nNBEhjmS
fkUNKStzkY6wDb9P/EvZG1vvYaA90u5uGBOgfIy1Q1bVYDaGsohqd+txW0GHQev9nvJCeEu8j/sAg3GTLOBTw73+XJpbfJ7M47788pwckglCaIEmHZk/
mESV7fF2kSS/FSG+MoPEjU1IWkB+JY1O8l6D01QYxaKRX2N3vSCmcMiA0yveutnDZz8IBTSLPfOO+8Kx0zoloNYQ88bmfslrNHIP9tKy/9L/YtP9XTM9
C/aDNaKcxlk5gM+U9vjFh5+rpJwSikeuCLZWIg5BgZA9HViIgguV0lBwS4mU+Xpy9j+v2Ban0L7G9BYjOB9LRgOrc4qNzXYhR+Api8l3oRLgwy2dgbeB
yz0R4RHwVOZa6pkon7u8CB4I/wK2ovs815Gnyb+J7/U3yso9Y7aiXox+94xUTIxif1fYnL//i7kinChIUMcHbwA=
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
