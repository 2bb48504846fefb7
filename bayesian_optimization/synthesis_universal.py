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
QlpoOTFBWSZTWfhgHScDztv/gH1FREB///////////////9ibl473vH1092AAAHr33XPdrPaJWbpjscADIKoAUHasJdmk2zRTs98x677rtjq3XW9a6tY
AcirgdQIFKUAkp1kBkaANA2x9ABdYzvcAAcnrWzAorvvuK+030UAB6PQOrx1x0AHRryAae2UrXrq2NHe+4OvT5MgDumG7Sdb3vrwB6FASpoAL7G2Apdg
IinRloZEd2pzQWO4BdtPWnbPUBJKQqiAO2RS32D69PKgPoAKGna0vAH3sOfQPvTU20Etd2hA6MUSCtaCFQoiKQElGwztqQQAgAAdNAACgAHbAAAAJAAU
oA9177d4UH0ADQouzoFAAAAAAABQBQAAOgfQAByd9fOaG740u92A+gAA87rr0d706896t7dt727z17w3rde29e7NcvW8209OktniGUc+Vc4FvvtvGvbt
0DdN1LINPeZ68vWlRREUJJCqEHWty9x999d6DQNjCgmzdivpwB5Az3c6QkAHfeJmlDt6jS5fN9Dq+3t9nKc23sdb1tOvdz3e67dzSbNKTbSt2oOOsRpW
GhujuDK7M7LvC496z7bvfe161n326AFe7YGF8uu9le3veAAAAvsPoDuqV7AQFDvoH0n0AASFPce+767eH3dnCNjRJhGFXu1vd49s32e9ntaopk1Km9jp
d7ge3vDb12uug7O4b3fPeoqdmAAAPq2AHvR9nfLe7dZE7rkre7eJ7ObneZvV4aq7ld3durWdaF97XnRueS9btbPsFdYjMGa7sNolo2O5bkdARpzgNsLY
u7lOumxY6W1cWEJj24Cb3dCivXPefd7ilJ9enD2m69devbwA94OuBruXNcG6K6+u7DrdsJpYL2qlu69AegIJ6aADQUeoyyOHOcB23OZnvDpTm0Td6d3t
N95QPewDCuspkaoEKpAoqqAoAAAGgB6AB3WAvWENboAPrins+9w6A9PuqRQAKW6AeyH3NbnOve6++dJ1pu7488hDsffHUhQkXAfb16vfYHoSkAFUF7Ne
fffeO8d7AAoGC6+jAAKdjvd993wetZWWWXczSBXMcF93HqvNqQlA6fXkPKoVUoio9g7gBTtlxmdbe7g5AXjd21odkOgbujqg3u9zwA5m+nu3p58eqJz1
77eRQehQA6Ac5dnMFrtdyn3etHXe3Wa3KAKipO2IbkOrm++ePbVD2Lbcb6a6hfe4F4Ga90Hbb7OAo8Pc1XW9p930PEdPgVzzGoBxH2+7PkbyfTGw1IWY
IRApahS1p13s1z1pfXnPrOO1zuLMCJSDKxMGINaDSjRgVgA1CO7ca9vnzbuvHoAoBQfJrGlYytYAyGTVNBZpUJTYaDS2G9gWVbOu259iI03u7bW7t4x7
us61rWISbrz2bDle9a77PXhesopbaBlrIj6ZCOBtb3c6gYAAHbTcO3dfTunnO77XeCkB6WwUAeQMCKo1dwfB8DxAyArLSW9hzYd2UanrdKBQJWzVJNs0
rbbaGwBmyYzEqgs+ZfOqtsvsa+jXbe4e7KEjisGt7aV5M9Nb3dovu67wHF97IgXV7CSvXDtQFt873R5n3aSoElAoKKVSibADQfbXmBiKUzS3u77FsHab
bVvQxi9eb76ngvYVtvLk3AGBjm6dzU2+bOvczcffAA8j7wBTvXc+gAKDkzt72eQN18fe4+DO7Dc52nXRDpWcw+vX3ed8H3vqD0S60FFNjPn3Wh9PXfb7
uxp3wAPoDTQQCAgIAIBNABGkwTI0TAKaYGiPIk2pkDTEEIRCICEwgJpkMRR4o9TE9QANNA00AAAJMpKRRJ6aIET2iepqemjUGmgAAAaaZAADQaAAJNJE
IQI0CNJ6gmJPQUaeqfqnmjUn6Kb1E8mUNM1DJoA0BoIUkIIAQARoAgBNNJgpmlT9ip+U8mknikzKZDaJtTAk0kpkBDQQIU/RMhpoGo000aaVPGRlRp+R
qjyED9UAGTevuVU+qFBRxZUEUP8mD6oFDIFAQEf/QEBX3SKLQIqXqxRFTJVUpoT/rKLqAQQeUAAGMoGE/xRV397f/t3Mqf+niwvvXICrBZXl/+y5KIRU
bzQ0dbOd/+7VIdFLL/+ODIcD/6nRARkGwgZQj/5Wh33lqqBBkf9XgAQD4ABADqEACS/+Zz/2/+G/+7/+s1wD+aqeq/iSqavxz2+u3/rn/tPnFcl6Qq4f
kcCxAPVf2QocwQQQP/oLdpsvQyZZdABn0UCxI0JIwcAcyEJRSRoaNDWno23a/vfhnKzHjt4OvEr/z6hykXkUorKHpZgjTo6MPT/+SrP85CaFx/rJmIBI
8CHbpL9I3FjNh3/0fqxrQ9cJed/9mwKyCPBq/ZmmRVgpF5QkBVUIP+RRv2KgytP2mhGlvb5ulI7bL2MP9u33c3rKfHMI4QbkiFufOiht1HtKNM+d/+bi
4kgy4yfqJFVJfxaP8O76cQp3pWOLhTuIOpE6y21xD8NflTmKogbIir7ts6dut/m73rDlurT3n887VtT/T/q/LdYbLhzX07cb0NSKlF33b56+VcshL94t
GHMD2Bb/K9JZacrTy/afhn7bZRfws2kMB0np0FNp91vdvpbwy4TtkP/MlmnaVhmXVhPhAE88LicATSV76vAE1XYiOsNmVErM3FRx5/+eGnPSWa1bd//r
kMq8dfr2xG9zQcW7T71FtDXTu+niIzlrlX77dfLfzEo5YqfDPHx8JJSfJp5yajetwr7mMu49kpSyVQyqfX/T++QeMzNCq6dN8Szqd6M4DoQFPkrx3TXW
xEZeGGqLoNmn1fN+U7bS2VaNXOujwwlR+bddcTCJYxQTDAbSNfZ/+kPmMyCyhYY97J/oZdv1/+vpFo6bfV9+QXukvL8FT+3+9fhrz/AYgUcN+m2tPD6v
76oPy3w32ZM70TcMM/+I+lvzoB/iaOoUFq943xb8f/nJhftSvgy/5HXhGg/WPC/M95Y1Lf58fGKyUzCotCJMFZZmKUeJ5TWcptKlVZh/t7h2e2afgcFv
D01019+VRv0UIfTywPPMO8k7Q6kSzMePYe2kyRsUjytFY0IDKV88x+UpRIFB+HuWnbLmT3qp0OQ8iog9hZZHxchVDsVhyVZurNyHHIDn80gMxQsgREHv
8unP0MuFBYiVx4eBER++q9oP8ZzmqrlUd4NO6v/Bl9RUrqQN2TXfyaZ8ho3uG2hAOD6AGjTNg/XOcbkdHMuZDAg/fmMg299w+sjoKjHs7BAflF89Rf6C
iSlLlr+iQof/wjjGfMVtfhjPSZqtmFBt5Wn0lQN7KW56tIMz/669J5UF6i15R0208OHGdNQZC4wfgQ5QYEiO0/o449R3fblz71TQoUB4ZbMGbXbwzig6
j20obKe/vzFspVCzdeMHgJfSwf2laDYhdlCdgYdg0cYdSnCr+zdNZuKsnpCio7z32o1d0YvSAHLCiZCDDlAFr85ZYlBeS2hUoDn6qNazmVuhbJLrShNR
RmH9P7/5+sxunYbbd6x/P6SSjy8+cIK8uL3WvBOD9nQye6VUUU/b6YQP7U6EPRy8THHX28x74DthLbD1yALqD8oU6+GBxNvhH937Ga23UAAIJAXPz+Fz
UQBG2LyQNEREWQqnx/HAXnHHPF9nLA0GFc9AphmApj+jb/iOIC2AUDiUA7DseJHgUQBLflgOe747e99yllrwU/TCe/kTBCiYVSRKbCf0UcH5wBdh2lBp
8VzlKmqlvpM/fcg4U1+ed8plLRtQ4MP1sdswZCIszuRLQkwWBQcBufhrhpr+0+cCowF5l5KYKlYBVgTZ2Rwo8zN0xjE0l8yLFH/7Lp1WPzvoDP93HI6s
MPBL+n+lDcyyLdv/Nu2Ccy5I8n5s+s/3C4n2lpt+gMNUK8aZtT7jhVPtkOLUrCsgLrjQsib2mtc6aM1+zlKpxtVHTXaMJw9e1DMZQ00q/+b/UusQ0F51
DZbn+E1c+i9obYiy0C2IIMIkzKBYIpK2lEa0zPGg8k6eeSkObef8G78qXmnOQuX/Hx2mxnE6DPCGs3mILDxfNxm7/Za4bynexYrLKieaSqnorPnlFPD0
57l+Edi00gTHwRhTTaSUNMBmAXf+P/rYq6tx9FbPpkIZ9rxYK6eiZuNG1JMEEEgeERw7dPLWKC4rArWB8XsQ1SdNPHHWaf3bnIDMyOjAZjQgiAXjJ90j
z4pLI660NectvNLEuir4dv79a9EpODVDhvhPjo88DTAyy+SdUNJNu9M2sN2V2ZXQhpnm+W9ObvhfDZkPGQ9XsMxhrEUiJXctKzNa6Oo1XPXMAjKqNakw
BJdWZBrxCjPeYY8vXi3C3rigYIetHLMS0py5jTMuJWIgi+3rqa0UZ0ny13Q6+Abh3Smu6cDN6PrmInHWefHbOKd2rD+mVD4NmL42QrJ1eTOmN9zD8UPJ
kPY4zYRQyAapthR8+x/T6deW3mkfSwDEk8IJ+AzmmdKbMvXfAwPB69XUDjPXD7pixX5psTtAfrI+uYLtQDAyLSNGSN0BP6zPn6Xrqqc2hSlr3yyFGHSG
JqN9fjknXjYYmbxetFkOZ3OsmJDSqnHH13NmzlM9rKh9kvizbJw6j9KUF9XWmXSDqk9ueGzyV9nQOR3FI7a/Vx7APtJ99EQJx773H2CEqfm6n3i6j3bY
CoBw4QGlL/8bQhiY2quUD3pdUNxG7qQfVuDVhx2b8782+AytXJlJawf968nlL8B2SkIp/9H6cxbXnAOcQXp2Lj76/nwWmCv6mrfu/74hPyKgi//z/cw7
T/RJbGpGYIsGUSIxmR/bWu7/JlfcNM8P1Q/TWQa3fHrP3xOHb2K5KV6sgg5XWR9Tkxp3vy27a54/tx4VoOBHYes1TgUR/zKkjc/pn/8Nz4/w4evCQ1Ny
vBczmQL5epf/xHTw/eW+JEaUB9y6QLEIfdBSHew71twWUgT7XbR0rsRNhoQJEMQ7TI4uooqyVZKocj2sFJ7p835+127OMh7oZD2H6fFSljz8b0YhwhI/
kt5h1+mU/fP2svuEMP3e8Qw25X9PjITKADBSZTcoSAO/D3SaentWaODtuvo4XTHFX9ruzpkHkBTUgZo1FImTp2TYSKJzI3wovVRBPIymBmZeUjCIhEey
iA8RK8oMDcoQSPxQQkWoEIjrU7ter3oUwct9SLDCUL5MQ1QqmhA9eH/93GrEQqqfU5oM49IgjquD2OMT7q7MPZROylTJyd5uz6Hhk7HjSRPnBXNs2/Jq
O4VVFXHmnfDch2TQZQPmUYRl2h3wsYpGhHmYChhicvXKl/K+TpNqNIpUAsbLR/qNJcT9WVPnEeZUcVztZgqqgyMobWUA3u7P6U1dD9IrKhSOLYx7GkTV
54nzBEkcqJxifq+r8sflnGUK3nJUIz5nBf8x3g+DyL/hdiqERXQESrLNgotNqEKwKGUfJs3F/7bhbjla2LLhDJev4h3V94sPGhFKFtXOlUj6QbWx+Qz9
ZkqYNHaYvYSE+MrOKc+5SDdHrbsTK7IMUC0XkqxVRlSA2IsjVYGebhGrA7C+U6ZRRznIZfWdPtfhi/TGrjzk6d91FSmhoSIZosqNu8PIhh5Sz5JSSVyY
vtNLJ2Gvk+LvFQzhc5W95GDylz9y2FNm2IaSrwK47G6s+2JiWwOBJQR3+HhtAilRxw5aF2cMDMpK7ziEYj/8IgMnhyC6ILhRIviHHZEULsXVHRryTAo8
jym03FVZ4UUaQWgWe/tntbv6KK5UW2i79of3fL4fJn4V79ksC4NyWKsWISXkfSH56hWoqy1vYyo9loxpFHHxgQreyF8JMiQOTTR+xueihby71mCSO6WN
td5wZCll3hKW7Vu7jNSBbN1LkErA0e7iTaBhg6+0g0PodazrPtm8zGJm9TqBcIzGEKCO9Pwi272WWqxFxkLUzmmqtwyxk6kHCsROl3E4cX7s3FchlE88
hffWrSzuzq4H0Qpae0uJpXQ3RjS2qibEEFLEMjA6VBhkjYym6eEViWV/ocUsKUmrpQ8Js9dUcSEOHdyewtkt/TV1fIvswh3rcGgWA0e+bdq8DzrFemqp
b4GgZQ+/1tFdpKr32YeNCoFBaalSKcs9Oex5pu+RYbDibq8Mz+fXDTZKxS6KPdSYko8aAqXYdWbFKH+s/5kDtfrNsI6eoBnidtvjtoA9DR8Mnwl55sNs
lUnyaVp8aVE0Ehnyq8dDLkyemo+vyQ/fxEHYthBMLtfFKNe4TSbmA04xSBxBG5EgZiDoQwBJDqSDoogOwVdg8VOK8YLj8C1GSbTIuFt5ThDTGFD1ibB2
js4w/rz7R6VfbfkHfezlv3/vBBAJJKA/x/1ViOgTiKfzMAWVSvqP1KOZSdM3X9xcg2mkv2UEi3NYJFDoWKhZht5CWBrzSgA146ekpQQBP/Dg4az/m/L/
ncMWqBtc2lwMktPqL/t9jBMjM2qn/lEjb7pw8vPhWBm53YXSjiu6/uHsCgJBDhz6vRNttES0DTIRZZBPfimab7BZ449rN8bhRpzk4zT1dPOf2b4CTQHA
QCCPu4CwbKEVa4OTEB1AsIGEO7hWNYHeIV+/z9P+b8ELA9EEH1wBGOO2auB1iIVDRqEhSpdJIc1zyGxwzwCmyBiGeEKPkj3SEUQLNuH5I60zdmhOKAyC
CIFYmAOu+oH22zDsGyP6Z1sy75kKrCD8Qgdjx7RQQiE/w4rwpwVgmd9imWi6MJDGgiJNJnG9CVaaiRb+kVDuAxctHdZcUXkqmWfBqxT0E0uBHQSEyY1s
sOYsZg0Vc9XmlJRk54OMmnRCV/COSPyIU/TH0JF6ERMDihlsmuKY0h/EoOI+s9mXd2ro1RHK9lzyYKHwONBsH3k8wLkCDJV2EZTl712IJTLeqYD+0gNg
cUVBORJTiiiEkCiHHmy5JzDmKrYnoeY50enbQdc8DSFvYAFROEV4i20tuO4q+mSggZrmFIUgppkvzHUeEu2wwyg9wNeO4vm2Z41oIihpNC7PQMgkjwuk
4lW9BryNLYzwNdHGaOy+ZZXYEMBMKDudAhEj81ykr9Y3o+Eg9MpJtgUyKr8M3Pbk2TXPNDagdSn3fT4EweQ5aeHWSVOajmCApBf0d2/oeUaLExPuIUht
V8JO3mQqqGXo3OM3iIKocRI7PkgTlh6jp7k14b7n5CSawFIpGIMUB7Q69OOSry9GhN/7OOg6QFDnITdKeL3J3QSw4T0emTTA2TwkqVXcX8FzI7OeNVHu
Xq8u4KpaBloKgIiZKaKSLLthFVwoKZQUOPll2IrE3cT1ijZHPW1zqIcLiZGYWMqV55YeacWNL1VHLi1lrdOtaNcGjY5q4spbLjmWbaxx/bSm9YYmBNqI
CgDHlgU74vkaSwDNmi5C8frGqCZIOeFrRpnrUDUHzGciIV2mqmiqKRNoIx6hT5M8+x131Kd9GV9SCkPhI72aVL52Nx1y3UXCDIFe3bkDtsMIm4Hj0fEy
pwzs73vcEkmJQ59PLSti9nZXws1WptaGqy1hSggTPq7kN7t3uK9OyYdNts2TScDAAsc0SYKK8nD9DMAHASNBCKITG+VQE1wL4zVxF42Xgy3z3DG/0/lk
JwvvZeltL9ZrrRvtr2m9aDVOa5rne3CBvWnsToGAFMLuL8cSqQJkIk2IEmSCGPvTAZgbrHUQvi8188gfWucQohDNwo3yQt1AYlFeyrlYMKBHggs/S6OR
NrC5CBMCdCRMXM0vtS+BgHRmNY/k1BFQN1EQiBDAKOgYBxdJ498FMwTMnobbbdOzlvo0WBRjm6mT5M8LdQW2I0JkhADRfuhIGjBVJSS1t5GtbY7snMlj
QdnlucKcFVBuHmBS6LCMAU02omumUkGiJuRgkABBegDTdSKiLFFAT/X6+Zo7d+e0AOiBvfGpW6v/nHDeqRQAbIUUDAIBQkAgzIycZVSFYUDH9Dfrj/Fy
LCyoRgKRIDERYkwFQFbwiEZQxK9StAP7vZ97+NcMiUFP7MrB1wWGFdws6TzsLZ34aNnkd++B35H5YZ373aK8l0QQLCDEcv0PkOHPrkwuT1Dm4OSpy+tU
Ul8k3klN3YwRFkO1LtojuhVVGHpIZSmmpGE8HE6/csq5Quj3jJEGUQWCSJslF7GLDhNpvtxn7uuda2UwwvZXBUcsER+JHzOxX9QoEP1VOlaBkQI/wIZM
QxLe1DtnYN3fBT/ay/ZKpH9tn7TigiCIP2ePJSucbPdKAyjA12o/iZogoQgQkusmxNFAhASooqhkCsRDsGrw14taq28X/CMWWklXJ/5GI/FX3PNqyzg+
PiFA8QYYX3MAIQRX06lRsJDbCu5VpsYZTnONkxho42cZN4tm56YYk1ookyjHpOGc7LNNYcoYydJJkZDXVjSgshzE1q8sJz0G0OTU4adUWBTVUKZ1DImU
kUhiHKcJwG7BQgsOqlhfbMMZpUNmWHSOYXA0PLYmkGu44FVsyYYGAp12643tOd0xOqUIvRW1NsqIogounl5m95MSocMKg4UUlvV7am0MYDzYHCHGtmEq
b6zejsmIsDqAIxVREUf3Z6cL9XDuareS4ttTWpvNLgXoPxCAJjHfqifwT66XkXkq06SZJUnHZyj+BHOk53kmTyvMqfkzuoFsSVHVXp2nBu1iu2xfCTSo
aeeqeUao7HhrwUqqVeSnLoSg6TQ11HTphp1bDjDeGjCn9ZosztzZkjGcFlByrr/E+rnyHwTw8qTdbk86dIOqItpO+sx2VkeXN9808JNpyZaO5C+3rt/T
E5O9HOojlfjpDqPN5YIHSShNKzZyhPrxUY1F2y8S9Z22ihLVq4p0rKgrqKJSvuoy2nXyjS9racwraRpbJtJZ5ZCrKKZzFC9CH3tm+U6YyYZUErXvS7C5
ENh7EPlI3v3zz2nN84s/GU87rk6igyFxIWkFV/tGeHmmq7TGI/CeWM2Wmd9csT0EsfVwkNaSRSbvk04C1yMsF9ZXnlmZ0qIJow2XtsImua0xOaymRLXh
zUPlLlbg7jK634mTMDnYhasG3hHVot/bVYR80zojvqxGOXtKJXm+8rgqgji8WW97oU50zH0yZjplriKvm60LiMZIvENpKPgTg+EukHSudzWfft0D4uGO
nl1j5G9iulSBrlSOoug8N9W7XBq+newijQledTXvtsJQZH+zfdUwNt4fPt1NUlFrs6ak77Kn5XuxNLPibPtXRHYwTc89Z685HwrwJ6986IQt8HXeZQJA
sk7baHya1s0GDPHAw3SYQ7kbqau2crp91Nbw3rmBAq+DtxUSI0drvUMhqJW8d81oaEprPEC5cBxM6LFJE1WRAYjH+dHdTz8PpB6yt07FvxzpwoNNqU6M
54cL87cJyz4fhlcddixr58tBvTDXdJ5cMNwI33nyDoiVKInZ2QN3zKgoB8OGstq2tFB+r8h0ylXicxXNrxsxKgyljNk+HzXArRCyLUtXi1gbBTk2W1N7
wyggC50uqMCK4TlN/j/da/jp0xorbTEADJniMF8otTOWtuU2KGy2LPbwjeQsy0vFQ+ZS4Jwsnn1MgyRjSzu4vBrSc6kMw2Sv5aW4F6fsjZFDYwKA4AbJ
RqTbWSaw93ydb+7AcaxMBcoMUNSufgyCoyOXXDDqQoJLkU2wsMCqXcnLXORMv0eYukXwC+KN5OTYuQ7SlfXuegi9xUKQzp7Sn5fQwWdsd8zHb3b+2Q/k
CL3WgXyn/ZiWfeGofMbEUIuad88ALRZcvp4z/DvW5Fr/bdaXHoZBwvslk4xnefnNbbX9d/4SB1SOj5v7VVzk4H5+3XehQxmOmNEhsFTY5rHu9f55z4qk
vf+Nfc68KIMu+udKD91XHKUy7iq9604cf7XnRZMDD5ROrH9U5ASVUdT0ZWBEt3fTVZY6SGtbz1j0rPKSsidxUtX2L5Z5XfILzVFYe6zNdkbycbFMpCmI
5eJyplNTXuy+qNtDyWcj/k9ZpJB2pN2m1wwymLEeZdKCenTZ5cGmxKzDCxEmN+Ky5rIkgtxYVKaFAx2dbKVSbMzWYOLjHJZfxNCYs2OlcC6+6uTCgYCh
HEjqXj6GClFOhudpB9sueL0kZuxojFVUXbPObn6aM8lpRAgAVE6lD84lJKA83ikSVnXb/RT1bpPY8ThH2exQ7VljU9Lx0NVND12uZa8XVg3ThSHplCRR
n6GhP54L8lkNpDqSBF8WFy+pn6KOBApZfge8oxOFA1Zcimq05zEEuDIkj/Y7wuCJSVHBQeulXDyK/WvEpIvAVWKk0PCOauapWSQyPPspI/gaMD8SBiT+
gh8PGSFpuSLxTcqBJsK7Vft6L9hoyflVHHQZqALj6taZaSFHUKg7oiwnYCYgh9e1sTkjUHUMpy7XTwmpNJ8QPe92h5pjE/Y2pXdMtwPVxyKR6nn20CLx
10bEgs5mdMOj8+GToJoAhqQVqKMHJIJAOv1SMX2nX8HJ9aTO86Q9QvAgMgejo+lpiK9Dn485PT1OZCnQ7zkrhRA3BHaQ4RA+rVLfHOf6rx2v0yzkrs6h
gxsi8yvhdhD483pSqjfW1prmRkN3pIZMPGgWM1ThP0+tXJfRpqvCittEwQzL9hzfUc1pvsshJEDi92yJEVBo9lK/tBGyTsIE554kuFlWd5sMEOJqE7pK
gH4H8Sgln86OiWIAkUDWVKfjX3Bwmbr2GTqj2bSuzoSNvF0aPA38uSuJHSQYjUrR8zKUOjkJKCH/cXbNgGKchybV2iHSLWsL2Xm0K0Uz1pM3KKPqzY2f
Dk232ZIOSG1Z0y09slvZfOaQd7deYkRdlZStC/BMNa9tfr2b4dFUeJlhw1TE2YbUcYImk3koiOeY5QRpMaeyLy+gRLJQ5XChQSFN5TZ4AYUz73X+dbTK
z+JDBl6xbDtaV+UJKa7aNIukd82FOOUzR0UVBUuqahv0ryMVkDg+Xsu+0xu26FhqQP8ARqQKJehTA2Y7IkogX9SxfGwtcr5t7ziiArSuXrjMcIXwUdu7
8c4E3GYFr4qrs+a/RMaTWd18IiE0MggF1vCAujAEkfMIiEKETw/nTgt7eWU0y0bvrnJ9BNtJMwh5+1wJSlT1x+mTaS0fHNhbs0y1tW0tBIKFCqOC82DE
NBR6LO7bZHp8L2FeG0ujQKGJfE+a8MfbILae1lCzVW5NqRKmjAD4ihHFWrx/a9HpbagfpNslIXT6t2894tzhSnKelG65736tZtqgOWLAj6W4S8Gz1mqp
t8t3kbTuRtWTSBDKqmL8/dBhdFpN3R5oCNSFEB2qRMhNSm0hLlPjW4YUGbrSkIQUHfhsAd/Xr3gUqK6Dud/DCIkF18BJDiArLnTSfhUMnjC6ceKiSDFZ
vvx21I+Zwe7mvzeOceh7Gg+H42aTUa115vk3YQx+vsq3DOQg6y7TrnxnNmaHsIHGJdXuwcb8GbIcuWf1ElpKl1UDyGuueqd3iOnTR+sulLG6cfltKQWs
szppd9FxnI8FSk85COdIe4EtWYCAYgO6Z5hb7zy6U/Es9pvmFWO9qkORbY6jl32k8yjsjaKnb8griq9O9w+qjv46tQCFnTaBuBrquA5KAeRDzdq8Oa95
cgfIEW/IrOxNuoygVj0CgX6u7yJvWtR1WXuKe36dkZP3t3URZ7x/gvqz+U47avEP4Hy/6Wx59cE0b138Yb7Nz166112VFUWqrfL3ddzhUbuzkeNdHMCA
2CpgZFLlSR38c5FQcnUXpAKScKqlQDL/2gNYS7ejtzWPKuvTLZZDMEBqCoevKFYBeNq1qE43d6BlHETnkRGaildmPYvoKou5wjVQUwefFMydPN9mT86f
KEDYNPp5cjCL2Q5/DbgX3FJLR0zIfvPbVwSNVVB2FdwksHX1UIODdRPQZpdtNXzpmLjPHqwEnAtRWnRTIZBZBewo4dJylHJAAAgp1BFNylA1WRpJwtnK
aJP1XElmq5r5lj8pKyp2KNiAH53kyF8DR0dnD38e2icYA5q0xYWCmQd2cdLMhcuqHYDgpdCBkAO4+vTZNEzzRokNOVsA8V/CnVk0r1Zj3Qo6lmnxAdR0
mvMfdpvkYPdKUOw42Y1Jjs5xHersZzIZwXXmHzCwKaRKyrUSZhlOU5IORHSYqhFgRZ3RCTYrnxJWbb2TTfMdGXPM0BAtIKFyG1aV0Vbe908TDLUWfX+A
zGg1EqTUDak+CPCOGd3ZGYZZlYFMCRjlbXhUJkRWeGA7i2KJgMFHO60WYPwfygVAJlr/gr8wsxngpzk8B6KmK/eksPX6vRdIhuHj5KfHPQb024c/BzYp
jYljo6FZWCBdeF05qBIJMGIGtZXzuYjZGiM38cMxK+rwznt1+WHMWRRSH1EJzzEOR2DoFyuJ42hHn12sHAssEpUjZFO7AT0mLaVlTQXfQAj5cZyltmZx
ASuYeQI0FBoeD6Z8RlxAgIMo/AVzuHII6uF0oTaYz5dIIQie4hLZXO+AaUykMl8tCoBIGmPR+TIHJWSgSeCmBXxqxMgwba5pwiTVhjhiGRNEfBHcdU47
Jq/U6iiNEAYcInR41Xytk7JwcMsPXMOcP5obvQms442gHbvbGgEVFccwuHMkopCEAfXjTQ6WrnKKIQUj9+gmR3LBMvFdLTHeX0DiiSiCuTIElZFTFFA7
CBzHG+yTUIsCHx08oHx6aN48U5nsbMd0SH41l5Po72+hGPbD4yFxSAuUp+nxjqRkpx20g8jFkT+b0UdDacswdlfaAJEWPgVK0KqCpXKiyX62GfIhSIEV
90IoPWFRj8l6aeCata4JII/j5KgsAgI+R3b2+g5MOW0tERAxcJrKNpqDrAYT0rJ2ruN3+BpChSK2d66LU+RpQUw6VuJCxBdxH1wMoHmrZCnNXYkkISa+
pZiMTLhg4qcqUlMkgU3FWEyiTObVi2fdAeynr8/29lvM7eeR18iq+Vvvdx+sn91uhpG8/1+eNKacevjpGOhqezVqvNWf4sFIp5ssyfIhvPThetBctOS8
N+ssV/LLa9uw1/u5Je2G1VeWNLUDH03Zs4YF6NlpMTCiv6ZKNZBtOV7xU/35M41rIWNs37/unulTfITTmWupAOXjRXn5nO4EufLyakyD6hvaQVGtEkqy
VJe2/ETpAR5xCN2vJ0Cxi3jAj51UQlh6SggMrCGR97zR86LXOEZCHWifFRmCbmVn1fRUd/ieYIgc31lzs1QnkaJJI4CHk79CgHsiTQqZar63GOJzNqKF
VujF181mTz6qdQCrWsojyGCzWVPDO4DX3pRxH4DiIzDyLS+0hNBNdDI3ooQaaLyRgp3ffUZ6GaIKpwOaA87sNBJEoUYEEMKeKdT8dvXlRLCE4n8ucC9i
B0YG/8k6+O/joJuANVxB+v+6Uv4Qg3puDba7BySVfXPphat0lemSvRB+Opmw6Md/KfSXEdMJhISptzr1vWqG1qb0g95vYSa61UxNR9M7iWV86WqvTGth
+M9m+7OobdGxkL+CHCTa+BT+E89+f7uIZ5+OT6GIJ4NtCoczIUo0QyyECMcD6+1cscvUA6ehFH+BFMISkHq05VhNs0mipmZg2xIqKSDi13U3Ji5w6GEJ
bxWHrke0Ov3ybG8OmEIohReCmF/HoJAj1KKNhO3ls2k2U2GbhXmwGT96rpQYa1dkRkEXEmWHZuxhtzVMvvptQiMxnFS5zEXZx3KpJDmSqGkpMmjCsVgL
UyloNANABiuzQJJQfwwKX3uJwpDrMZFg4X+3RXdU8DNDant4aDOfG4Uawglrx82fQzGihOA0/Uuz8sqTDtwXNBQiRQM76VXg4B5ROkTnCJEPX9ZhPjgi
1M4+hKBJJFlCBv9c+PkU0O671JVO0WwoYUhZIlCBpPbgu0JVgQqSolY13E6gy7cAgNhOLRgQMXu4Zq4JDzOhqXE0+VkEySiVIpoqJd1QTHyVUYqSIKjA
1Vy6hfP9PhnTjshGT7BEfPVEUGaLBCI+J7PqTvICibwzcEVMnWTcIE7g4r169bZTACXBRbfwZfD3QH+xoZFAcJ+neivzjk+d/Pd3qzIIulLvl7sYTMTa
lMGWkChHw5dnH4eeZbcSLCMOZIfhz1pwBB+Xv8+vQXf5/V9j1Ob7IV9fYMMK4u8wV8H+oh4UwSrXUYAo6C5IcDIiiBzjWS0IKJIwrrKi99Z1ta1pNFet
qgUj3+b6Igb1X7Moon4d2ff65iYn0i+zRAlZSi+34+sUqPxp4Yxy0rT9gKEcDf4Nc/su+1h8NvQbma1mGCUL01HWGZr8Z/F1n3Mi8p136yhlX1WVdTD5
MKkcgY/mXsqpTkqoSRxPSlcf2qp+qzy6iP2YbP4J8sPr4w0xxLaidfc8sD9Q7lWzpl879/fz+x07Fn72H4Q15UsfeltqTzSpj4+NLr7MOGbYGMU2H7tZ
3Pp2p+Y38U0Pl0hTKXimZTELMp2Z2+s6/TsYTGRY7y7Wjs1ZGDQGDA5Kg35bxBTMaKJA4PnZ3HPSgCSHi0TUbvKsxZiGCAUsUKA0I/32rh5SgU7FmYMJ
4LIDXz4aGkfr5V8Yt1yo7lLM7KrnkG4bpYjxIqeQssxpnvkOcp/XxYCA4MvFl+V3FlQiDkR+Lnj87SGbm9A9LHQjwLA+4iEOQIhwk/mevmiR0UGZBY5E
zzOg5sD9rnJ12hzrJmFyVwEKJj6hrT66SoqlaX4L336H9PTlxsM5bH4cpRQBExzp21WcxZyzHmrt0qPor2btOwtdhZVpdnKWE9GnJBzRpO/ExR/rr0kt
InUSCupI16DNr1olLVVlUAUNKdtnkjFmqG+N0ppghkGWSzgUA5n4o01gVM4+zMRBAJI7D9+yxaQuQDlbeafUCmdCJ4N95KvBBdWuX1v2ha/KsuZTNQpW
WIfu5ZbyoJqta+M8Zquu7SptDWTjqo4VEU7mK20UK1nG81yOgo2LMwmVFjVY2Wx3A6y21RSkeM2Vfj1vI3LYpLnLesY5d0B0NezIM6OsmR/0BXIBOuIw
PC6z7KIJa4bv8ASCtCB4mfVJ2r2RmJ2vswMPwcOUEOSqDv3wDpkY5dNW81FNJKZ8KrR4vLWvy+VncHsM598M7RyYBxeV3NLPaUh4UMBh4Rd8fWo8/uhs
uWv8RiOKkaTDsPcduT6A/YfDtHDvYCiOqkiEQX6oDmoDFqdMd/hKHWjMFJuvFQveROXPTYflDvD9IoOz4dfr7He7p40+bNazjQeV38Z8FCoeDrqOKQlL
5Xj9g8ezPCxXS+bqEd89eMJ9pE+cMPSqncK52I95WmFQDjTAbZO++q7KSvIhtfy4aaJW7AEZhyCxBJRhEUZem/JmVyKmlNNwzrwVRwMbMYcfH048tPoS
R/fQ5m6VWLN2sN3z7GiBqBUA25UJP2hV2ZbFx7Hd9G/L7OkffC/gRTk8MqzfjKE75zL/28FkJHow1m4LJQGbKL63fagXttQBm+94hIBLBUXru/0Slnqq
d5JXabaLc/Jn7srteayBtbe8Tp8bNWwJKZKFAPNUUokzUuZFOJiQTiwqXI/zURN0uczAXg0DA7ZS2kJFCRU8CNySGQFAfp8AwvYPX3TlqNjKkCcqhHko
004xAPmqpXy5u86dRXrqD9c1Vft4kZKCZC/gi6U7hUWLwKnIIA+AIQDPoFAT1Iivvxij2eeWkDaWdQ6a1FDVIzYTZvBYnLCL1j/zGqEdDaWegL58hLvo
TYlQKDJ1/qIGjIPRA4GbpggOgwmSH3aJrAoIm4dmS5J9n5p7tQL0IdjbkyYTMhOu3Z6hIaN8iBsdSnENe+5CYR2mpCyGZQs8ikhRPcoXr/dCAWHkxZzN
3x7SkhiZF0H14aNgthlCzQgHk4HU8M6asNclqXSChIQGYYWj6RII8gVO7DgW+7r0fOmYKzvhXIb6hxtp9crXr47Q/Mpm1cB3b2wAtwTAY2UTu78yubao
4I98UzvLRck1+xfKf8bUIqbDqf7JjmwgCWs5R/XlzkIicCoiewUJSn5bGbf45HyX/paf6aTMhv1lnzhqU8Um+WSVZx+pGXX5PGcuydcWPr6THss5DIPZ
XzOUgF4EYprG0C05DIMC9qHsZE/RLKjnBVOQJBnIkhmJVg6+mnYyeY9KJlDV7449/MU16CEslVPMemLC9Jc9/V1D9hj6xoithOk0tAqhJ0FKS7kWWTil
naF7utEet+tlIvAHr4YXaQjKY4NtTWaawA4juWYkJBG7CqZm4MDsw5A1x4CSbkJnrDDQ8Wgni9WuStpX4gd6zD7JBBB2tlFYuFY1sNcSlEDuXoRyONft
Oo68NtugvWXZAXpzyfhutFA1dsc1g6z3syglDH97QQNjFzghiSBPqish5tZL5v1zV1Xr2KEFzWVNCiuB4gEi6L3QNpzsoAsgOo2xRg0+NEUXKigXpvdk
lGeyxYUnZtrYe9ziKWmt+E17pKJCSbspfNx7/Yq7GeW5TG/m4K/tbmj+Wa/NL36Mhya+GkQXWPG9w3lEhbQdBZqA5SETjQMVI9mdHCDtpThLNOE5N2hJ
nE+952VbLSqeEw5FB0pLukGvnPjKU58Z8YF5eDHccu+BYE/qfc/L2gQNyg/kyKJBVMM36FGgz8kwP6vxSpAarx8OHMI5kmgEAof+gZr+F/YadnSohUIk
7tKBA0s5X0pSFlGd6zt7WnxPEaoiIFgP7D/w49OpYVBQbqG0IGiCqRpSlEP0cCuIukDjtzPPpt/X6/M8eTz/w1TGeaimj33kJ5ZC/liN4KrFrgXAUTty
4+/xuPI4pbm+TR6Okb+0NKS5qIrvRg88r/AUxKWr0mrisDEjNlWVWFCCzNrWeuTVzL9z/ibn90vbnkPbwE8jyMfevTjvAGxIyYBKWh+FremzCSWrwnUi
5UEGUMTDs2IkwxxdgSemF1IkwiTqDMWYWzyvPuy+xqDHFjgK4TE8OdYHA7PG29ZcDcp0BHCKBkDEU4QIAJnCoOhSZjXTYTz7Z8zRZN2Eksr1gqZusjDB
TKSji6/Az66VjDNwppBAGSxI2xOwZWoEeYvpOA6KllH0MNOXxXgoBH+xS/e19wsaFofjYYcH4SgfKhfufNZV4Kk0/YuKxQ9u4klFFuySwsf4Mw4+mjOJ
lAVSzXu+/fPIvoaBg6vKfKa9OxpTGQp5s0ZPdo3hKts30w8h428ft8x9rY8LRrQQRqq5E8HFSIgkkAkDDCaGPk3J23RhvyZmtftoDP40G/mbU8IWW0hL
EZDHyqIjE/fXK1P2xKbiLjKwlCkiRsy6leT5sqTF1Cy7L3YVzmkyass5L7OzlrSsidVrV2DCpyLPT7fvPW0f18dga6xvZ6qR9nV1P199ThU83Z1atnjJ
wNKUaO2Nk44teKWV62l/fJk5LZjW+S1dbqyzhxigkQScYp3yikWlZTtswd54HDR7Xy3Ya9zLHqYRB19pNCvPM9av56oPtLwSHwXS9yFLzm41lDbY7ctB
ly24bvroQMA/ApBUFFJIUp8rdAb+rht674UZPeE7Dx9Tq7G/XtCpLQpIz7HxZdLTwYLKBfhh2Bv23aJ00fN8iXOJSa5IIZpvCWb5w6aRGtXwTo83UMnb
nMDtvJJYa5pxWLUNw+9AOALEzugTOudYYEZlEzzmm61HUjQER4vFs3Tocc8nu39jlQfy8/3REYDABMAQTCEEEDhem+3pvoyazFUZdWgFeihxqqBSn7Sk
uCgkfVWzgp2kBoekYJKOcx/8nmv2T09vp/DhGHSaT1LSpDzYUTbyZuemtzFXh9N6P7+xW7GHLsOXLPXJUxdc+FVGuOjCVdEYgJUMKbJS1jcUlRB2Dpl3
fqtTSfKseG39KhgwJA9q/ZnPk8hNVBrvxn9p5oeRAUHy8XZyoMid4ekVmFHjOXZ54wLQKCqTm7lEJddianC9Eb0upVA6MI533rpWLGGgylIRVXFCW5uB
kpZzJRp36t4SUSRaVGAKrfSEZ172UwoqLDi8C817C8Fq1l4NOmOEq6I95TfwkpuNlO2EFQy/cIM+2BuiCnkGocZcpIpRDoHVcX4Noo3ymrNzrzvjrD7d
B7+rwquUEcKCXvMyVKGAhlKKmkoxshJsScLHSKAhNp0KmcaInCIt+r4Qy7vqVr3A5M+Wou4WwUM2UkVnhjClgx0rwZh1CizcJa/UVI4ZKDBUUNtfd9Hx
1yng6tpC5YQNtuO8bKBBAQ7JJkuockXbgRfiMxKQEyoiXZfhiFsVwZns2vEK+lNpAgsO0S1VTSz+6FPZKU1Dsp/Zx1Od58n8ZJy0+sXchqix2sPHne5A
ZQxQkEmS8LDiwg6bZeR37exOCsgyM1xzqjwomhffl+GjPH2MG39ivLNu8oTzI7dNixwlAurwQpZBOWQ3GFWklC7qxqliSjjTssMfGH43kj4VmK0MKSQW
NQvTFvlrHpKLimWt2PfIgqX5GVxioVKsFJJ0KOmWcPi40iuSJwBRIkSLb7vFCmfw+nsjGtc/dbGPflU1rRS2WXjr5H8WZJ1CxJmj6bOpIf1R8Yd+15fT
sZpdURnZLo1gaLQtsNTV04fhAKqiBfz49S2S9rHNmz7Fka6d83ETVYemF7nnd6UagDPwls4g5EXDHtteBGdhvJ2rDSPgofILGU3v55dTlAqCOhv3xE0P
WnByBT2OKelvf6YB8x6Dq+es164b6eL4OQEYsihzPY17rL3remGCDB2UKKBL3q5B8NM6e+zMLa66FxyeM7TGRi1ZeFmDFZTzTc3wHDHaaeRArDnuCqhI
hVJUkyKR4KgpSsl0nvzzaQLq3OnGe2NqTwFlF7QoFDKyuF4Tn00QFkTK1ZsjGofNgwBhtGcboaOaEaPqXm3KVJ56p2bKAIMgM6nDUmzkNDDR/lvKQ4R0
7psGm7SJVY/9jSOMTJPFTEOPzeHmxjNgF0MaaG/4yc61k/Kxha2pnvOkp0YKvKQ+dbQeHehXIWKdf2du1vZRc3A0YKjkWV9FDFV3kn5O7QFiahiXA7hC
HynXoOylB/Pw64RX4Af5zHgKkcBpsQqp9V5nRaeCuJfYzbHsOg5Oe53zoCJLo+GsD7EOAaYHtt19Tx3JOT9PK+nGkl9aT+ZmzDzOgPTPbWcb9SLIpG0/
XksDhmvLvw25c+N7vhscieHw8IGIxE7FzMVQWMSRSKpMeWrIU8Mv35dfQdX9F9uchpnM9mUaCRhCGZdVu72193CfC1DtausQPpotJqgmkmKuWBXllDTG
aTMDcZTEpDRVGS4bQyTlziQ+nGTIpwRY69psOfYcgPN+Pa2w1uZ8hoBZZcPizCR+jE6ZbNInVUF5fpb3MsqX1P18Bk+0qgAkAfnxfRVdQpBNzLir5FT6
1/YwuIF5s1l0Gztron21vJpDv2p9AR+x1D2LEjJqqaOy5l0Ro1O2J5O50qv8jVap2mvfpiVjB30XNFlfMp8iBg1CqKaBA/pP57DeCFiR9sc/kSFHqraS
Fi/kaIII88SECIu7myPd2Ykx8UGQWoUHI2CJJgv5G25i5l00aQzBZaUZnpII6FySTHfKbezM15QfqJXLjHKf6b/rqVIxkOn98Lsm5JRDgruCAdGZwpIe
rMzhpu7gmXTAcpnmZmlffczzyiybiYk0iDETKcVqY5tzAkiTMhOZCB2I8kUE+d2uBSxRySxyex+Sn3l4DiA5B+lj1iUnv+/fr4G4MIIIyn8jicuSvdHn
Lv6iT6t/KUvxGN53ysjP+U34ur8puBtn6zt+3DSchPEgCgFKvYowhgO2xTnbyTvPHs5q8uVc8cj/YcXOhLB3Uvr5axJ07TaGfCQm+T/PfVGt9DgIPoND
TOo7NUAju7qcdBvfl1CupDYteK9zJOi5iYA7VnLRWykpTH1TRT8rs0jc9PDWzQUd15CiAItZTBC1zFl12kz/QZog1FYcae9RkD/ZdZI46bOOOF5vItso
VD7yqbKo+8Fms3B1PFYHvUYJuHposEMoG5OataYbpEx+zxWQ/LQt3B1oQKliStct7fbnKmdQ2TqWU7s7cSmp2znTOy+GnZFYBwQoIrXINt9WIe4ko5FT
c/ou2KQHTRWbizN9bKmlGRWXqc0P6MpBh+sRdnIN5Np5XD9i9lJpqe2Ozhvou+JZvViLdzZVEUc/SwXPb9sojVioaKmrU/BUFEaWucN6SGrTjGKQ85e1
DvbYwKM70x+6bGuqY6Ik6J2Pu4D4cP+JkHi+HClC6hFI0KlslYmro2ngMywYjGY7mE338nF/FQo/DsZjx/G2OUcGUcDTnNhB/ExcuZUHBvBonmR2SU5g
hfXLswmnhp7PC0tDAuzrGYlo5Kx2q8PD9izZwS3c/ezkHWTGuTC9pWlOkyC3nDZ9F7Jzbxxoz+z360yKHygif12g+hbGj96mSUAaWmrPykH0IUtMjuT9
U9A8+00LJkzCQZw7rLB9GnpIN/W7akGgOpVR7nG9HJIMOBdfohBvOTeRtcOwrIrBmZS5as8QFX9AO5YOhXqrDt6wUzKkDMQMT7SNslpqRN1UhVbT8MIP
ouKk+vb/i3w9+EbaejaKon1Z385j3Gm6gQAYlb+MV270kRz5xEqYoxLR8Wo08nyfYiO4RUTKjWlDWI8F+lr9Hw9VZlGz+165VbAOvhaPOXwnTJQTbLV5
9NP7fyD5WC06foYOxhlDHo/j6EcAg20ioWn9tsPMw/vS0osn/ao+x/K9X9tc8G8E5l7qYkuv1bqDIaPhZC/xocDX65eEL78mY6sOyu2ObgqtTo5FmCdc
13lxq7EiVMsRbAmpTEYoKSdhWkGsJjOtmkEta570BXq8LXGn2OfBHpfvqTvPmZBEHWLuM6gquJOHPJrNJRdpEngoUPyNtOChlOa3I1d8tRQO/A3bHvcb
mUKv0Shx9HxHi1sZ/AdNLtwLu+Zmrec9TJcnvffU5zr7fkMhEdR/5pGGDk2qnWaCYiDCyKsZGHCiRdEBdAmndx9dMyi8z9BDcPb9z5/UGH9z/zmg7J+p
RfGP6tOjDyPEzWzD0Hsu/5Kx5mxk4Gfl84Frl79vMykVdbz00mIV/uFGInSKaUa6pH8g43QDOIBAN9aDMfx/P+64pXulOPw09bvFKgbsrqoPovU1NNfK
2Vf6iwxxy1vduxhP0VxhCpBNrKGZT2Uyr4yUUWbJO9REl+7jFHI/NTKg/s9vnfFZKLCFAbJUkQL+Hgr9dZUPUiNGZJnG/O4oLCyhTMUSmnTJ8gQQQCWP
HtpAuRJVYD4fN2eCejfEuZ2CKDikcrSlShlsRQIlEymPm3djXR9jaa3lVLkC81EEkSzz+9YOV6CxOLQ2jC7InWSpMGosR8ylEKQmRb6V2qOCzYOu3dQM
BUqY00X85ARIjcbprPvbAOecD7XCpyMsHTKv0uPy89/TX+p9XwhJ/iyp78+6U0eaREIPLTKZx6exU6caHbgWdtXifj2fp5wCOMk24wwS2YxwtHw8RLpl
AweIlJRbVlE3mJxkLouTzIhyp7vlpxfIEYImOP72EFxi6rhS8QhXrqG0jWSp3TqKzgyWgyZLjSZf5TfHOkoXoQwwQdPTERwSh6eTXl6NcF7kUzj+r5b9
kA4ZtlOvHfsgzoJCp0M/4ek2MdJrq7a1LwbD06EHqZ3CQmwMEFZrUdAMSD0TINJbxnPgqD2FExMmuNnpCyGa+ifgvDE+NYTPr5fwypbUTAFCvPuIbj14
uHD9NNA85f3jdzmMrkSglQCLNYFr5LLoaz5FtiKjFVw4U26kUZ2lRbVkKnuLuq9lIId8wzf4Sj76wNNsLVy750doGucmkqmfo+0VA2P7S2SywrA+ZDC0
mSPNw8CuRZkTgCBQdWuw7VC9r6UG4qEwmZ93p4MkCqglUKrigsMCLw81HpnsGkLclb3jtipTgRw4cRZbadTM3j3edyiTsaoee1JwalynV/Rt6HMrq/X/
a/r2fqv04a24Y4D+jHLg4iYJB6sPZZYAY0883WufE9V6LYZCUL1L5EZAQJgExC3zappIgrsuaWOWJwB7NobZxz0q3vHBEo8vloz83H4+fDkLslZWpyaD
MNeHzsZ9eAmVMiD9bXZhmL+UFfrEJ6+pklpFkyyuH5aCwpQLORbhS6zFzQfZXqIi27Vbz2inapvlpINbm+gUs6TwqQUC650PKAgqRQi1hwUjWduDNOee
EDFAiYUOroxVELFmWqXTugYPYSdExp6qqJv3LCVvPbPjxPDgOGnddSd9gZogRiiANYFhPtqr8nvzEPOYrPakC169zu0Yk8MSBqVNb0YDfLLpcamyxPYC
wkKGBQgfVV0EZljhE3bUomWSOPzUBxGsAP1dWG+azyG8keZdGOYzMy2ZUFy5EoEiWimUWQkqWjUMX01/yH+cOKf9m15sfcx0u9X/hejMEEmeO6RFBhgb
IWgETBrdkEzAhMW9EURA93camwvuw+e1+yW/6Wo1+uTBJtBQMFKJ9eNDHZqLCYCYl7gzmcjDFs6kS54mZyamci6363icR/dwvOW1seKugGSjSlKqQhki
CJKdMvL9r4ihyafszayakZGi1DMpUQasIh+tw8lGs0C/XiDGtjSQMgjtbHSgfJC2owH5OaElGNi+NxZiwckAg2qqoyAVT2Wu4QodBXhNbrr95dpirY1W
hCxgwuWbioYhQ42aqWgBBHpVywKQmpE3hOE2mcsKaAHji77br7vn9ddJeZNsACCMpIyALLJe0r+U7cYAED0GNoDtO0XGkmAiN2EkDCywN6/nr1qBMdln
nkoaJF1WCAii0FuEQggSZ34ceeNMtaHd4sKEOWdSgKXgu0bsrk+1QBYD1pSLLRjQYQQYYPoegR7GXeSCzHwhRAL0U2boC+RpgMOFAUASNXCQ0XoWbCvJ
1qDcKFVbSFp0bKcXyqHyPHLJx20QfjRUIKIkYq+3e9ave0oPXY8e/r3Q+72wJNJOmBEFSH+963YUG8wLYokgvS7l1Cmq8GzHlkjAm+Uq+qhkI6Ejmo1n
qCuTPlI4eN8nGijlimCCreA6PaZVQSDymzTkaPytq6D+i1zfmNSuRF1ZgFkVfsI4kq7D3C4kc+Md0TfLFnHOyivIKQKymZAiCPGhLnnys2rKFArSBlDh
EUQNXJEpdCgj59KD4n8IKCCDAFDr0ExmdaZjuau+uT79jBD0Zp0OS/lnQJSFpgKJnDImwgZ3mEmeL6hk8jkzMiBSKXUJ9HCGKW5tNhAvzZTkcuAVOwEo
TlogPS3OXBpZuABV1DXKoiBmUDiKUbSAo+ZFS2pttTqTOvcUNA0Q0uQ4dCjQoipKmU4DC7P6m/0sB6JEkJppVAIUgabqVofDcmEV1YbH5UzkGLYWbXc7
IrCFTlfuBj1VfsFmoloJJs/i67U923bktNAdFYIhPFLhS3VuYYXwlRHt444TTqmTzs8aljs+F40OqdMiRhExMge24NUgzAJzSmMWMa1x1uVU4H24OM3l
N4jW9GQMdpNiYMdO3EB0jwwwYwjKgIKRCswg07mNyJBEWDWrw3CvoZ1d1I2NKeU4gi430om4KOJf3KXgdAdkYGjSmaG1FAdaqGuTfRNZKgeOfHZoCx2M
KEgQNY/lkS11Uo60HpF76aAUFyApIygdIk6BRge1qfgTDTro0P0plszKCdscDE7p3ZxwFQiFCBRCoLB1DggAz28Gt17pYWgq57OG8sZzpm5miopA1crV
hjNX4SoJQ3auMpXeQFT2YiTpIgTtRlwggINH64m2orKbSoIdIEIkYbGHnM7jaAcCYmL0GjdGaa2Mk+GNDaIMwUz4v5UEChFs7bJ7WmjkR+lkY2V6HbKS
FgH56MjWopKkA8Yblex5a5+VPJ33/FM7iffdOUWFvOQ7suqfbzoYh0oUD7hKPeLsgUTX8ObVM97uQBAmOZqboeLBi98db0R9RcbO/wCTA0TtZKEuOyM9
zWSTvpAiRERWArqpn8/ePL72nI9UuB+SKgVVT7UBE5NURYoKp6XbfwvPqG5z8OnidE4mt/jvj2yHEDP01CglUy0ZXHHUDKSxIfY6gawigSlTu307ESyn
v+myM4KCn6eK357BQaAZx0LAt+e+I5kUecGvCQFTD/qyjKlLl6MIrktqUYsw3XtbYSkpwlYEWKsRis1DjumzBe4fkc8DKK0e17E4mN2jWrBAWVY6etpK
62XdhUCSC5+UiU0ny18Rx1S5Fz467ArLpEyeO268SIRuDrd/cC9lQS/yrnbW9p0+2F9hBvlIX5gS3GAZqMmZMoAYoNQSDELIicxZu5xadzzxa8XIoRVI
tvFwyEEKUDmjMH6cqTlObOgA8gdTvdqevc34N2mGQ6crmjgyHzYQ1EFYxSAKE7wIIEpDw8dX3T144wAN+3nrjONE1Uxv8abvYJQFO3fuI3cIBvqTarpq
PNx6fFRaa5lYx9Ep8EseFWpq1eaj0THt2NPZqIJeSAHsIEXk312rKAnEs+QmvYL4A5zYCwmXgKqo6kqtVJkwVSqnTxodu2m9H2wQeD5FMCmXeXCOQncB
4c/EHpI0ryNWafE0vUO9//7l0NZEt6VFvom5OaKRAsk2KsGhr51ouvbWduuqMbJ/dQ/QPQ7WeuXr/MngbN+J9Xh5HJBSdpu3zSeQDEq4Xcj+YhexUUiQ
IEymlRkdZFuEr0OVIE7ZI6DoEaoxBShcy+z6jmLlmnbPKgxdCBKqKSnsGbMhz9sxijOuelPQbN5mf1Yb1NSLllqsKraWr0dc/UzRs32757tbJOXK1nJK
r+F6pvp1dhQEQbkUIYksXNFaNGGx50tKrarct8gWhdyMrurTb8DOAsD47swmRI5kNuT3aSmHP58KIaIgT64GZPfyZHPSEes2wST/TYQaNtGPDj4+HPgt
JUE9IBDKHwZYk2NlAmgFcmej2GJ8aGoqQkgAe/+L7u6Z+GN1dzFvU9WH1Q38VsboH7votodaXh/btjc40MfU50s3pYmPlCmhd7Ykmm866eqtrnnwNa99
OOp3Ges6JWbNhkYd6rrgnzVZec1LT8kXzAxvvcIBlGJHWVhndPw7FkWfE+4PmsDPrcy5vh8T3VVdCwh3ySJtOvPHW1J69d8kdG688XFNxZPh8F1rA4Zl
+cFcmFGrx4n1uxN+xnq5vZgF8/KZ336P7z6EyXXMn5lZOAzzZ4KBydIjFW0fU21ttjGMSxOSzbFohTI1rJTFPjWc4XRQqJelZctLvsJUg1QUznuq6mUZ
vUmiPwdcz5fXP09DzLedsIbXjnA/dv1128DBCL3IXa88MG/O4nB8SPvIz46el8LnkVXFGyhfadZ3anao3nWzzyhMitYw6yHWQcbUkG4Tu9p6zc8F3a03
YFZ3GUWu7wF3nvAesRWkKL3e7sqZ2vFDW5Vex22/t7R1T8HY6VT82riMHtvM45Y0tZND64PLTLZu16tScoIlcFiOQIpk+lJy4X4GL4qVJm4cksIbgQ4l
OSYL2IWOFFtAZpjcPer1dA5Fzr3l+s6zaCAPd8n6XXLGtnPHp7JtWZPml2d4uq7bB527kNfADCrCud9eYTYrTDcuCOdmeqAojPUayqgfI1WwZC2V2QCc
fvedqxU/rc79HbNLRDKEkKzGahE9QcIV2xXiHPW3zQ58bnlO+JVCzekxWb3pAPFxie+oyGkKHuoeFlvNswbdXlDsj0bq5kLoSfgwPZ0YCMggVp1InuUS
cIDWxUNbWTI5oQGIkFsAY3NtlC0xifdD/h3qTdagVCQPQs/L8f449JZ+z6zr0lrtLZUXQaBQ+Pvc1djf0Pv58bGfabnTy85L9YLpCpzpj0GOnEIOn7wo
C/eBVC6CrF7Y66xD0X8oUteMPSUUWQlPUjzDkTmg5TkN+VBKFGuT7xDb7Ya9VWXj5DIMJCXkq/F24W0V2fm1VCpwIFecuWiJRc+DiBLVWxO+acPrYJVP
plmiDQJw6c+H69H/yf9BfTjP7L8Cg4JSijz7fNf8iP5vxVJWPlOvcMEc2myUcLQiRymIDEEOI/vb06SYd3qtLfwOBOMqrka5KFYOwc0ihXte5Eq19HRz
7XZhvJ1dx2KrkBVWhXGGzlBHszWBIrIh5fHKbNNik3BV8UeIk+TxwxX4TFfDK7qjuAF9iLqL4EubuyMhDOwZH9tKl+C0oDwubQ9JbE1uuUuRAc51iajN
YqSQjXbIOJUb2zgTj30FctBzQI0jnJWPkdju/xXd0Hp8MLhFOKjanV3s1s/LAnWgcIwx4Qhlvj9zPgHIVSOf5OxUbJIIJ18sDMgVOWxQATGREVQP8HeF
QCovpPRfk1BYSlqIF97t93G0LB7pCNNiJJg6EU5fhT+DiEA4cxmwYpfBPiZa2PxkZ6BHir591gJiikOBD9IBgfqPtYTWz+oLJH4qoxDnfkz5y8Au/IuY
yQRhDIMn16S0acm70xsi7SWp9gbo3RudZK9KjPeTlVTi2+cLoY0jFBkDoxVQTraCEbIXo7vWVnDaUlS3dkDfMYO4AT8Y4TP/eIfwR6F/KQkAeTUgEUoh
oEhiIsT8jAP1y/7O3UhIbL8/f8LOoi6qP4nTTdqWK3I0sFGIEg1qMMspSVYneaavyaX11aqnXa6vctOi30pp7MlpWrUW0LcwT9HDtMK4c4aCDOT1AnIW
MiEVlb9tJAy1yxgXW9LkHqrlRZqFSSysHprrWdCM8roP32PkAgW9dZZHPFq1VxoVIE3zYNrGJIrhlYgfJUoRZKQNvYtDvwrtWECrKqTOJOpAZ373Z9ZS
hesd0Ka6MjLAedsVH21Uu9pv0KB2zFzhcqLHLXXXOQcOczllUYJDJQEHvK7IecXZERf67zuL418z/f49WZ6vEEQUlE2vDMIPvuc9PvxzNQBJCKCiglIw
ragjOYn3YWvC6zIpNc0usjTSYz3599iojDFiH1icbT0FH2HPx3A7tQPmZGxLahBRVEum+kid5U1ko0SQnucvZj7KATn2jF9FEgODKZ5GGV+hic55O0CD
BVpwMew0+Ww5vMqTY6F332zyfrhz69r9r0zpPf8hVvT8euSZiIKIwURAUBGDEFYFps3oh8ftz42f0cdvTBbTUuOlg1J4prRuSjIiQYhTJYbBdGyUnI7p
gP9qHqzzQPZ82eer+WvPbw7NsNfSzlxXdH1BGemdvBVVQIBHjxUTBzETMdXYdpGMZK3tzqjC4BEzW4NAIQN29tIjITKA1IFcJMoGGiqyg7nGRjZaI6lf
ctLRuV5KK1m2is1A/SJJUHgL7Vcys7MbO2DlOTNAHFkWIpRoFHazskFAOX13qinbX3hf3jHNdah9DxaxI0URuFFqqI0mwzh6T185vzVTnfm+IQVO5RgW
Um3PHTSk78bTDJX+A9ZsMzli17XOa3GL8pNFNay/AxAM0Aw9FJ7XKhnLtQSw4BMRPBKzzSVNJHx3wx5a5XFr9jzyaS+O/DPldZ+YUYOOdWIlOHAQzU+l
hcexaS1XHNHXRVWRuwSWPZIEoJT1j09JfMkpQoKydgHAKCCLiWW37GriaTtuyPv6jZKt1+VnE6Bt2Xn2NIbKf29zt0MxZ69tW0/XOczSUwCtW/XJShMZ
r8TQX3+DUor08Azx8+TvnGldJSGU5TdvVdLZfS99d2zlmMnGWHqh/XpISFICt7Kj+53HxM++/dKzGSfk+HA8wSR+iUcllRR05/SfF7b/y+yt74EzQlHD
MQYwysd1X7Iaft2pGUllC98J8E75rgj5mlpSodKXsW+D0YSl+a+2nr73y1gkHuCipH13nLZff7aUf5fR2jtsNNBhRwYkuSQQqkhD2KrG6+merWEZglNF
HUhlUKhKAgOtspRkcCq4wMVQlE+01+zJuyvGSOQQtF6nXxdhwHBfsQwU3j7WQCAUEjf7x9whyBm9myEmnZ/gnZ4p2ZFJu7jDHunR0gJYiRsUAoDcEIPy
KS6C2uA2Ug2m/4H5D0lr7Yp3+FlV09zsw8TysNd57Bxk2753GYaqAJZ3IUFBXttMXdFAmJkIwNigioYzfce4pM8amU81v76cQP7YAzoDHqnBxUWxIfql
LV5VAFpgqoIVXRpEOC4JjXHO28NqhuJEhu2FthC0FBSpBKKVJVSYNOjcIHOvnTEJIGe62ts0q1GmWNLNUhpBNL3oUQZ5iQCz2tKwrfo97qoymnDxlacs
xeIwQJBC0rXnSXTCeP+Y4Blh/n38a89jYA8PbdgjMGW0FitNvB8u+/nz5fIOuvo88VvbHy2/O87+fmzqvH8SzMjSjp9ajKz3a7Jkvigd/HZcC/QKLWDz
IVxmkUechOU+Z00pJnBQZpcKWGxBMyS7mDcf4x67HyYC/HS2RZdX81laTrWgiBpkAmBn2tfhNhGwdVGhakHSswNUHxCSHlczmqyAg3I0r5rD0yRH9aPh
bx9KL8NHc3Er0z6Lt635/d6f3mwo+HvvI9ef9gFBOQCEqgf92BUQ9AENYAgqHMBCAFRD/8ygZDRShSDSo0oFNIUUK0hQCETEUURK0jSA0EQIFIAxAgUo
lCgUtIgFCINCFCUpShQCUK0qESBEtI1E0UUo0BFQC0iwQFDSgUKFFKlIiFKhQUjQtFKUIiaf4Wv+u/7hgX+/Bzzmv773a2haVd8cFzFanCJmYWIm28Mz
VNJMcUeIKjEtYQiYQGZlC1VUsw8KGQHlpP72hkj9V/fv/VrN9/+OnNK/3/9A/wD/sH6QP8g/q3egf09AT+AfvDD/mGgzcmqImv/VakwqSJGIp/7/sDxN
Cn8fu+Cfi/9f2HX5bf2eX/H48vj++diSNCFBCHh78RQHy4b8vx/6dOvy/ZkEH8vqXbs/LVGICcIl/H8114f+30dYPp+dB+frHbNMhqdQT2hh5X4O/gg8
Aa/M/x/hnh3dr/3Yb6mvPyPJU/8ht+jK59FojS5MiQvwVWIXj7P5k/5Y1/tVF3P+55t7fqcrZ/7zUAkE8BwUtfkreXtDVmetVyhG/fkIRjiFoKMrvZZL
OQkAXMheTMW3hiTJi4etKxTbWf/Mxz5ggnm3V3JAJBLqQniCkv6PHo3/D7fseYAgcUXtQ9ITzjfZ42n/SquQslsIKgUPbaxZj1b9187r+3Og8zRHwP0E
CearISKFlLtR31Ve6S7Sx3+HAxOB5U4bTS40iV7cr/434vXN1lW1/X1SFjSED07Fby1nvSzCDnwtmCDpKvQMpS68eNdn1HNzh7f09Scd8M8ZedrKyCts
WLS8qkqKj32DYrv8venyh4yw+dSpRHsijJFJAnJ0z9a+2UAl8YBL3afks1Xu35wphrzrg5SKCqj0iw23bRVUuZFQSHL60b5ZTydRfCi68dc5HeoGAEge
Uq19KLA0hZDk0vqfZEnwT8vhJFCLiABxOjwdEl000oVsQUySixUq2T+Lhw0DYEKGvrjAoSBA48woSmFXaypc4IqUBLFjucde/OtMtx0yJ2btI3kztHfg
ptOGwTirLAMoUcyHRWKnNhiMI+EoyLO3OI/fTqKGpmaVOtXFXCxw77bmJ0B4qHaqtGCuiismtQK7rzqe6Hr8/v6uiFzr1qm9vsa1eppGhqsJ7y81r3N8
WyabhkvZ+XOgQhI7n8698+FQyiGShdz1dQtlLXd+5XrWO/+nGJfx1I0/txYK4ULSox4x1SktKyNnsyfhExsHmnGrHpXL+UWhSQBBBMA5AJVmIiHNfxl0
VJQ5YfI7/G+R1sdzEU7pdkC4GwIJsoZVYMUv8lCLHKLQNgRBIDpg9yobJGglKZSN+ELgo5XdwrhpQKhnLjIhokDnnywMQeCd5jAdet0hvrVQOqGoZOxa
FZeAaGqZMUSqj7J5JFnHVNp7xh12lE2FG+nDa/GkYE95T57vm57UH1NoYRsmFCbOyVAUqbL/vb1m1a5pC2m2X5obvmzMApQDBDGgwri4yxfXJJgWIBKX
KDfCoOu+/RkA1rcgI+BoCu25IGjDMfGlGjZCSjAQZKBr9Gv+hOWVyZ3dfu+whW414aQyC1pMEdWKz7SspskODAMAk7mfcVmByFEq8qT6C04ISwmLUPCE
C92JYM5Eo0mkrcj1s7EGjq2dKpmR9LUYCYLArMqAmkeFHrqe7JbiENStrzDI5BLQIVjLdGFfbNqHxROKKIDY08DQj8yoJruI2PZQwwRtazZF6XwRk4+8
QITMHYN8LDkTGA9J1X8soTE7UWGXg3qMjcIggfygVfwYwkEv2GST4zALSCFSNntVk/pwPordfch5F6hSBQpyEMMEiiLgET0vhxQIO8+tz0WSWBNr+vio
H86cfRkEEa02UkSRumAiJ+xH7n51bGrJ58b3vTmWHg67hgiaZuyHhOxyMK7deQEMVShIL5CfOoYGiLZQQdOU6PcgfuNg0QMyFRG7XRCG+BBn/YgI8IHD
H3+IzAR4rbT8SmZqSgZSLlMEn+GKifgc/J+DX4LyB2w8mseS9yMUWDcryrS57xZLzlJQoooEyCUw3PKaSeDJw7s6dlbNrF/a4WBIRT67iqcoRBl3Pnip
tMRFUqLLlC/BeCZX4arehWFnqIkB2KqTHRqO5AhdPdtVf150xZjL8G1ZwGyA5K80t0CrUGD35MBwcQ3xf32nVpC6fhW/jO2Vi0MO7GeNdbVpVWxDzo8V
WnhWMjMGj1yu/CQi5f0g5SPes+gLMaij8zB1IVBl4kSL5AfEjWfZrRJ0G2qZt3SWLsCCZkuA0geEI0PVB0JQf7iME/v7wvB6lvGFzqeh4v25rtSmKLAv
fzgowWaCMG1LZZ3NdRlofzKNEb4rUh7Ib2ob20p4pUKKQeKlmI8iHesSgMxUpcs7krmzvfRTNTUPuQDKYl4wNtqh6m+kylQptYHlTNmKh3lKAQpFMpgA
OLolApFEzoBV94LNScnlkEiTwemihinuXhzvFCoG5FqrAMA3AhW1IkPDhoJCsl4LguLEDMTZXCC1BIMiAOIBgSGJc3CFf18CE7rb15f3H8/vc60SIQgw
HtMIhFHFDziLpmYCT0rBEFU7GyrOXYahLgzCQZo3zt7u9U2zXlSbNWBd37XWtEXhoebSAJgruRWT5FMXdka1qBn9zcmWLD2Z2rKwKsJE5I5CBJSHfRok
IyZNmOUhQ1TS+vyliqCWH3nk/E0m3Vm0HSllu2jzJW0F3ag1YYgTe1XckyoHBqiACuraDN1YSZaLNRT1/H5L4RNLCdEt+Hd9f3YFZd+lhY43mNs4SE3V
hzeV1l2CkB54qBdzU4XAgcwsm6dHDQLpIzK0Rfd2jwxIzlu8pSp/tnNhQU2OaPjD55kfXNkzgVsDE/jddVSahU4jaokkqAhmWUzu3R/EZjGhvTHZgWQC
B+PwPcBxhAy/SVlE3fJ+3gm0ffijcYjemD2vDAqwPHdLQkC+jZ3oN4BekCr1xPU8c+D7ElB/hwIAjpGeyj7HbZgn+u9OM7sB/kvW5F6CVBQOAiSCcb/1
7oeaXgCsxxltcQwUrrlTEXnIwzB7eJjSJuzUHrSZOsfh4M/CdCExEkdBZ6lWh78Q+PWpV1tS1U3pl0URL334vRN6oN/mr2Ck2DMjTDsFXbR1OSJWc94p
WgQe6dnmjazjY1qVdPVVaKDtbw5KBpPTNKCz2gTLIuY+Yo0vgQYArIeEpkVrNrFhBQrOj7FUJ5VaRctw0aJFeZtQopuywOUC3YDeUq/MNNOguJXqkuVe
THy+H2Ds/b+bT/s+kSLiOJMgYwB80hiuSPfO7K4E2HFuF3DH5sGM5c8T3z78RC76gM4AdbNanFNXnMjMmQ3okFLW39HtmQYTHDGZTsEf7tfNa9L6Tnga
8cTkVAB2m0jkVzAFmg8iOsh0gG8Bk5mvvwYDTAw5PubeB0N/xjRcgOjH4MCQDyrnZHhekNmFZzXVH81+nmv7t6IkX9mvWFH4UY5maP9ij4Y9JIuzZdHT
Gj8GQTrVvh+AUDPZQoLNoJAuKPxQUIsQMgsz3Lt7TrAoFyF591uugWqxN0f17nrskqPOl1Vg6wjyiOsbOBSrtwmQsdbXwC2YbsX1tBBBka0JJuQwHpAe
HYL95aapkF41Zh1c7FFMMjBKmZgAP8aY+FJ3P067kMCx9Ytvsu+y3EsmryMw0NAI4qL5OIkcpELRhJlkIHvHNmgoE1rV6i9g85NgvOF9qoA1jRWVqo4S
9k7CKI9U/qYwa7D7Lz9rFONHF1nt15+wp4FZEwZlJH7TqoAnx9att/Xx7nrOcA9GA7gNQ1NSPf5W2ad3Az7xGyhe5tEZBMR3tOkPP4N6N/XjATSoxM4T
BiPnVkdb4BZB+jrqBdQ5UWhiCtiS9BCCAftK1U1Vj21FhR5zfs2648NGZQR/ceM6HeCYrCGDP186rNaGpfTRcDFskzJSwL5LFFJL1sG26rDU+rHqYq68
mH+zr1XUX4wooHwK4XIOGNo5cXDT1m/aUsb1o7OSkgW4IdxZ4uqKCTqzpDUxwIuKCptVZ4rynBAsCLKwqZvRWxiCr4epAljwthK0NUJ7Vj9OqYypbIxT
X8U1NGOxIdoFsLY+pqJ1LFYFlnA22eI4U4SXTOzpOOJDs5Iu4DPurunhlINGBZ2mTSZhf+/2wCepNR4UDpMrybFiwXH+j8qF9X5Iwk/H7mLNx9WMaZ8/
NxgvLbHpvVWr1ZWQ37OtdpD2ovqqd7Vg6GXn60NYkNBc3Nc2sI48geVnYE5ru39WvmdSnbupyfQ+E9grFDR5u/vmxLOX63QI+fQYYSqKN25/Q6m2SiqO
4BON1SCTIqeDS8ZAXKeyKILdeLva3Bm8XycVUTABozKJ4IGvAUFBOhYA1MUUGgWOby6xDu0nGW/bcSxNkYT6ZCUu0TYTmFTH1+1hHPQrKZxA03VyCxBh
Aysx04l5NO0iapR8XwEkWCTtUCsCkwwtV/1c4NiV+uDn2rqvIYu5+zua2SEkPp1MkQMM1O3knr1NZubeTQ4npSFEE53W6bYdkdHj9dgkUzEkU715dr4n
tpV9YZm8fjJ06TGrWLAE7LlneQ+Fg9enH9v4LZBFWdAEP+d+6Q28CHoxIeEhqBkrYhqWDZTgEwH7oDNYs1Bq9wa9kPgaEYXm5MSlrlOJSAEj2QgUPH0K
0xtEVc0QL+hptEELALH0GKH8VNoCPyL8i3+0u0NbQZAkwlyPpCDzibR17CfYlcmY3QL/UzMFUkUz/o+7D+xVF7sO7RQunaqwinp+VK/Y2Bx+gZzn52lr
P5iUHb2TA1DQn8n45zlMMGrFK7f3c/2YBNbAoteASuWJ/dmz04ac6zkq9SyqH0WC9fX3VzIkU+MWuukhxIni+Tosoc0c+W+Dj3qtEE/d9bK0WnuWxOZA
0EZXfPwhgmU8NW65XpCRXUr2178tf9qanlb31T6vL1NQUpuZGYXgnVXw7fZWZTA8QtUNpEEiTJiSHum6Q6SD2PO8kURsxbcy4x9u/wtsImLlSJIRloOd
WD3RMWtEn/ib0Bedjo7e7Olc15SkXQLv8miCZ9t5MfatcwYM7i/6zRymqN9Sl4yzGzHU6yfgh6PLRTy2RsV/IrND6lCDuQ3wSTG33YkdfV81pfsXoD62
mKP01gI8stj8vH0bSlZdep5mqO5QQF5d41GpNnUQNa/Dcb3a+CEJ3TQQ+N7SFGpOTlflPD1G0gUR+jTKgE7QyN/dnuQWQZ/X8W6Ifr0MrWPLI6+Nu/tS
/33zwDCAyb/PKZYQNfJtA0LMsyPmVtOCxVXpVM+QxVQxG3g9u/C9hXrqLxfGJL8c7c/GWUDFj6sPn3Qyxjt1GnPgWFQE13C0oas85xwIju9OBHExlw8t
/Z657aeGiHUx1eyj635DSVQvIj91FmQOspmF8GV96yfqdKR9IcVjkG9+FHPho2BAXZ1OT+jJfRUl3Wuy5qK+z937nD8KcXumUq8Bce/LS6I5CBgIDkhR
h7SNRr4uMmqscFFaKJmpA3qrH5Rkq1suuDL0C0ec8M36Qsau/jxEqCEX2ZWeG+HltLJJSmND/2H4q+DLL1gm1p8Q/SsMfGVlbuq/jIc+i+zgqp1XpmFP
rZRUgnSWc1C9s3ObhlmcUlEk8CbEQHpOTZqGiFYcRJQxXeT2THD5NqRU/1+PLq+kigNk4MRgOnXUpOkxEDSvED7CSHX7SykggMWUw2f/KkixRe5fU3mV
5578nHqQNyQbiSg59vc+WSyORFAf20USBA5xppRbvLt+n7fZRJS7B3eXXjIbGnDJbKWnSLf8/V3tjr9S8F7KTKfnnXXL+2nZvalP9PdJ6+PJSPluAspD
yKe8hsKsav25qnKWt6di2JUWYek+y1KedXn99KxS5/0HkoqCY9csk+m41bUAbB9i/TjWfHL1mPKKjlyj1PCsjALjOGdtcm8PYrY9LVazEm5r5/LJI6T0
tVgToWnngAeU9L5crye3yxUyMo7uus3A5W8POISycJOGP/MgecgrhT7c0uqqop+V2nvraPwptDdtPSX6++vfR3+4l+OaBR4ULczJIfmNOA9VOCLa8JFM
n4Dsu0GYepR2o7x/UI5dcu55d/K13VVcxznIPiPQrdZNBayjkRw9cw/fxtEeg+f5bVD6WyxeeEbvMV6toGufffe1FKqa/kvrCzrLjT25v/hTSuDpWv0b
RT3HOaiBG0Mv35jaUgwpR/D0tEa8FW1SJfS3j7qDh49N1sPDbXuvs9stnpDnfplu9Aoy4vf2WzokzQKrrouZBcneS3pP/Sks8qOdlgc9cuMczUNjxWtv
bgHd+Q0o3ttjFMw12+UUH1vnt268336N/N9V+VFGhx57M6v4OzoV4jfOIhdNWaldnDwrdLQ9dmERYd/b786/Gq6FVOia889con7r2sJ5bM/ouz5hvfos
egw3t0q18EZP46Pea9JNwERXulIDsTftUSIpjzk/RSGXgR37RgXnJKRN4iXyaJAxLpxbaqiEM1UzXeOhBpuX5uGg5gS6tw4R+HRalmUrgSFpgUfRnYD6
sxPqRAzHHhs7k+XfP4iG3QP8BXtL8Oxn9mKPzPvd8ZxK4DyDy8XU9CF6yAXCibTj4vtzevY1D8MgCQEpIX7Vng+hxnsoaQcjb33tftk+gV0pnqSQeGXW
s50DaM9NVSF2z+mAE8aYvdx7W41UUFzy0yC4Uytvzxtt88u/32yyjYbdJZcV2Iqv6NdRikTO2P6enyHZ151mOg5DK8hLibnEdlp5LlNzX6PBoMo0C662
xPWa7zWilruxH2Z9JR01mK6R0fVtG5y8APbx0vLSoqOV1HDupu3Yl1F1T5eMmqOD53ut2+Nrjcd59a50/4+9f4azzfWL9GFqiTAsLM/PhvKXFZUVddVU
bL/RHZ3b9H4fVU4fGYx+tRxMP/1XtDe3G9LXSxVAP01YfMhI+Mpr46nC/b3T+rLbHTUd7b/tXxmFB+JUVfj8iJQ59rs4cdRYjGhuD3SdisZqFPNe9uyt
OEp9fPhWpDmn/akW7pZTd/oyfWgg1O06OkSCsy/zFLF53lb0i6cpSEwJqGcowHuqSvjwi1s/lGM5Szjp098ohdWdus8/Wfnf8fbri/K7PfOUc1ezyf+b
jp0AHHiEUS54UZ36NAWUFZZQP2Th/ekc6fGSo8lH2QvxKQYUHNgBikKNcU9K0H6PdmfspEoazuGBUCGX8fhIBu7LTr0GNxP3AnrpTccCDRRatciaEHVu
LM2HZ/cxaGI/y0kGFSGIJQ57UvsOxamfoTXhAtro8Ae4iR/Yfv1klSdxOGD3fkMwFWbd/rwlqqmFmU+HJ4//mktbn1mghAWsUSUX0n9I2WYdjR6cXz6l
Tp63nnEpeY7XZMHPtoMczAlDMBMa41S0++y9spYGFv5RbUzjh4sMvz7+G/6okcWDFVCC7Pf1Zr+tP58uQ3/aFxIBxgqFKBSASFWM+lJ14FUdjKuXpcPb
6vbveP4bGuV3eGUafl45if1wdTlWxJYZJUaSTH61X9V/w6w0pv1QYgTNZRj3KKyoJ+S0JMvjGuqtJQ7VkruOLuHkPsmPlvnnlPPRLZZcpy1OVbQit+rY
RCP5UdwZrDK1sdPZMfdu30U3taHDfzEJfTKHJUC2ArWgKM4hiQL96pbt/GnvpUepUWg+lhgoJHYy/KgahHaYcrsRG1mCdCsxuzISdymW4Di86dJp+16M
FP1nYaPo6SvrhfT5yyL7HLYfCT/dwZvxhAFdd+SgS5wwkfDdW/w58LOFXwH9/PiBO0qOAr+V9Oy57ga1XIgoehUXKLw576aVz7WFmCf8SPm9fco3/hdO
pak1VG+nsZjNDgbbsrKV6vyAfKO7gJft00pXtM+02y08pYr/T26vraRmn363mfczGKlaUDereMK8U+L9sRYU+yfPOmVhxtZTeJXlXSfk9U2xvLB+zrnw
3655Z++P27ZSPFhSnLhPBaisRPBkZ1bWi0KULyX6v0zlODP0hXOWOslEa48K9lXtzGStKOXSNCTiRzq1lXPJpEHtjXy5RfSFk4Znptz50inz7KjO8hlj
XlF71UnObOS6rnwpvWlP0fZncWMv/C+p9M8+VIzdYy/jjh0tWgemfFmbhdm+enENlL+3tahe0ss38z4z+3W3vtbi/CkDAuOMKY2bz/jpWcdFu9S5FdIk
92vWeJzlZQS2S3xXv4eN5fqpai5/j3K2mi6icBpaK9V3P4trZ9AXn7dWkYMM22F7EBNJty8FuNrXFtqiUTy+trOK0oxBp3TZz5KBZWpyXud9Z+bdBNzs
vyWLR7VUtos/vbSJaKzblqUZu3sdGha9i5RTSVqs4kz3t0+Si1O2S3Kwoxj9j4PUvFKWLVzznQTOJ+fZa3XnSvLlx+UD91ljx+rK2nrfxfKIIa6qeWPL
f6ZTOXJh/OZaW5tf4+2d4BXh577Pfupr9m9/CkGUx/OupI6ebDOtJJmOXkQr8yKQJN2uyW0a6lReRHHJ7v/UbvcZXbxd/ovd5g9+rVoo0Alqs3TG39S1
3nkq9i4iUYe0DgzS7OBWcoRZ+rKDWkuxY+MUapHZyyyiBU4oFln/Vd9JKRMibLowVlo2HBwwyeFo0tl5Ur6HhGx9vVs9J5WptpjNZg+wN3X5mXzbaR+J
kSP0X+5hfmkSRaRzrzfLtKWD3lSO7a8nAeJlx1i+679/OX6tsfcSjlnFGq1u2g53EDuoFgORf6LRgo8LOM4yln5qlDAdv2uPdlcwpGKdFw9EIjCqcseV
nn2sN+z2w19bv3mE7LsN9cfiyx2qxzFVpku7RJfI6Rw7qYfbhQd95zC5UdecQJ2laXfLA4L1lVK+/g2PGSjsyG0saZbUEFwQywwyIcbazooURJcs3qzs
Izya/35XooPkdDV6519+8aca9TwjPKNVlfwpP1geWlZHk24YSbhnDDm20letGOvjHQSkwsbUqI4eDsQTwVeg0mrGbCHXOHH9d+cqVX0mu98Zw26oTJV1
dxJUvt7uMhOvDe+JSqDcdNVFJZ1n6d/fL15T67dH5RvtXXQrG9VYibKPq23MuFvsWd/Xb2ddoWq+l1ZdE1v4GOmG4bQ2DPW9qihYcuSuaZwQcTm7Qpwa
suevHpDfRlNMzQj2OnGMbL9saHTJPLl5d+/bSY/hs727pQ5+pR0Lsx1+rmdpxQeHKce2V+Ocd0jc04YasyH5SJgiRB9Zt0K3hk9SO49TUp4g6Z687Q/D
I8/GYmIkUaw3PvW5Fff94Twf07bs+lx+mnzvL1wAgd6f1b2vbDCY54lBffu+/ET81p282LYNfPSRIpkrLJJ/vWB2SUcnzvEBdWq0hYik51XS2mFp5UDD
xZlamDnz8RHqymrameD5qjz5DH37wNnWtB5VUpYIm4TN5+izEWdxMfNVjtrbxlHyfGDw8JdtY18L+uV6/e0avvptIQM5jScUBHfVmHdPeWc5c7aZWv9F
ctMdZYyGWPOchPXlWmnZPx3UWPNhQTsuvHvvEXxpn6RLT45P7MLs66cV9vfzzfQpWIz+W0sCrL0fqdb5tlcOiACVKgZq7UGn6YY6fVmqvjwHcmgp7sis
mTHrxsL+3ZtTa1tvp36SOtJerCI5yL8ndqLuf5ez2MLTXvZh9Nfg+yGfn1ompde5muXatR3bxeUBVE3xvESkDOfT/OfW4/X0/64/39s9aLmMu356rsB5
Y32Dn0Puuw7f542ad+zqbTD1w0ilyJbQ1SFBAFivbjKT1uYO1JzDr8Hc8CCay4KyIXDt5SVF58GSc5rd0G104yiinrf6C/4krTFMAoG8aKAxNYB9//b9
nU/Jyn5fu/o/3fQcQB8P9Z2DxfxREG2FL4fuM2zbW7tm2Ph5/5kdBX8C5PSqn1Zhuf9v7NnO+Ywh01OlsoUGltLZbQPLC4/p9x3sGSEhIYR/KKcRj4Jt
sMiIc4PYv+eB/5ypt+b8/q/B8wEPifyg+72ZgS/efhyftqfgzkyfd+awmII7fPpiwNPF5oWaj7yiAfMfKYaxADfsIqW4txZIIwJiS5a/X+V7rVBzb+F1
lgKkgDoY4G+efQUQEgD5xqoZzE5D67GFbgbBR/Gc3ftmXHWxgfiqy0nqs4CAQN3ysk7t9UnppQgUquL9A84jRsrflM/28E/XnH517SiYWMsdV1mPt4eN
ZbfjlOzxzXiH2HHp+Tff1D4iIqiqiwUVIOhRSqoFPhlj+F2z9TTt7ruKqOmStIhNwAfhONeMKofphefX+ulHW/au5v1jgn6G/ZJHghnGjwCIkODo5Ic+
E6MkEQazVyea1aG8d+H7MRQihgKol+lUe8u1wEUb00nAxTeW/UeRAY7c/G56fnOsu1W7nIBSjGqurhQ2/tLc5Kp7DhtooK0APsGhuflSk+dUGfaOxegU
/uZ/Xn7Rqwyt0aE0RHzbDEVWzwKYsiCgg4UKjFSGl8WEx6doRjBKo6nQV04jvz4dLILdb6MDJTVUoNVANJCT9xDifszbnTRQtaQ5JkoOCLqrqVmqwIZu
ap/O87Sk604BPyI5Ff9LjLlHgnGcP9X9khrrbzNF9muUET8Gm9N2mIAcL3vhAOnmw9zCgxlW6P8+gZlPeIWaqsLx9o2llfi29qhlwQyr33x2VY9QW/xv
kLjBKi7uBdD4SysiSKGQ4TCBs1mswQwCnObvbwKA9k0EPTJbQE/VAk0MLK9xwJNj4kFl4FASg3ZBt718u8J4J2fy9k0lkoQLG6hfTnYc8v7MvtPgnfm+
fj71zUKhcUZ089SNSIeEJ42UJ/KB/WUmJCop+Bh0+0271zOBoDA9tABL/Dmdt9fy2y1jGWBGgKD4guCn51YeA76dcUEkvm9e3Ru63aLJYgG5QKCK0G16
G28l/GBLFpDmG1Vv6/q41FEy7SjISPM0Ex7BzcLwM3f25n+CdP5+IeM1Ss6ucKZpQLXSD+bhwOs+aG/PQju58NmeudSH+sK/Q/hJO/ZQOP9dkcTOU+zv
z7J3AH9jOj1hAWHiPYAKUccONqs4A4bC5GvJ/xrWaDyCpE/B7gbSQUxUmXcKghJOUQLJQjOQU87OEA96VQUm+Lglj7Tojf15aR4lSATRXa30+DSwJHPu
bESM53tAj0pjyHZJJ+LPewJwPx/Pd97OvXcz4/z+Gh+uaoy09P0wKM/dtAb5J6K0Fcfo975c5auCCHKJ+DKETuz24O4ODjr+P6DthnWSAKRXNR3nWFTU
oCYf3UvPMT4eqgZHiD/Vwxytvgjw472xEMlCPsIBPAEDoRvfTJ3E9zxYiPx3cn2ocfC/2Id09RT07Y+V8vnjnTD3S+N+DJ4yekcTl7Z8fI3NcXw/Ti+u
TvIpJUnhRzLTXvI8M10IA6kmRSCEGpwUnNey+/dYUElI51Eyn1Lp4du/9InyYfYzXwxKc2ax7ZOOIZ4IzxQApUQH/cdP+vM9f6Ai1ZLSgML+naqqf1x/
e9cxa4YBVFmTbXoYXtaSjzYE9muoykFRdHsUvm+WFMSbu4xKUZZe3HnLLoPC9tF9f5rHs+cTH4GVd2HPP9bd7XphqSC9K4cqofb6rvKPa72e4Yiii8ob
iXaJZdS0qFOlO5h9NlIJmtmradcTEmon09O4ec1rLkMoHItdfON0mJDlwo+imxiybU4VVxTNbIanwKMmRljDOXgVZwzyVWXxLe/ylqrzhRVN/ebsR4aV
qFVfeguhJRwQIv6gPr4Q9R9dijEcXK+OIu5Na3fA5UDFJE2tlR/J1nPEnHgHDXRQQBzkkhMZ5JlmHHhVJ++/S8FtpBsLXCuqtf+3R+3ldnmw8jtV96XQ
LhX+if5RptmZ165SlXUzooWNc6dwcBRpSRybx9z5e+XXH6Ta8YXtIJFUSAbBtFjwH7emtI6jhSoF1HwPUjWeYb6Lt1tZ35226ea9k9uQ4XcUpDXD6UI5
iPS0ueOB45VTnwFG78jkGidjICWmzSYUOxHBFp6xpIZgETVaLGHN2yuvefoEd6Npku2a49eq4y1YSLc17A5dbP65cEykkSA86cKOgbBybIKKqO4DQSno
Pjnw053AFOQ9zuACa2QSZEnz7NOQl3CapxM3v7s70tgNMVIgBgFKVRl5YO06SaQUMFRmUAg6dzM5BNJP8B3zpXt3mFtbEX1RYzA18fz7Kc5poRoHIQW8
/pH5GQcHciFn0zKx2asDIe4o3bCNwJfMY04tK5K+kh+l7dBZhlXPv15eNM51to8PTMaIw8SjVynVhu394MPl6jw+jnqByn5Y437ctuUlJHwndnXQMkgS
6nUWDBcKufNWU4igKdGdh+4eno/6vT9YVeYwRmChGuY37mAdigsJNuvdx4b+y95cbol5jl4IZTylJhQKKBr975xEpaSqvKyn5moj6Cws/u/TDDcc1PPn
mjkEgZAC2okCA9MSdhz347TC58FylWwYYAEgMRVUxJwGHn4/QzgZe1dt6gS88CAjKE+HJU+CTQ1A4z7s/nvJEwCQpCgFCSkyrnleQik2lfkJM7c51lJV
rycZEuVtobkQPr5btx5LPCrWo2uobE4F41Zqy4RUToc6Y0iC9l97jjllN+rZ6CA3mROvvVMaXkBruvJ+PZ38yBF+wfu+mfbZNAMwu/73v0xr89vSNwgF
Aei/sVaDkM3fA73yVQwlPmNiSEm/Csu23RcDvH2RnkKKanMqPtYP/k6jsfEsDXgS+yu66kZcYGBgVlmPJ4RshFryGc4wtIANlZB92wJjN9JKtSrqGDyi
TBa4ZgPdEvWOZckTtGTjBt20Ct0HWenhLN8CnEELtoMGVHNlMO662DHZ1OjoLEEEVKDn7OWdaLWaqyt4bwMwbw1NhlJj8R23HYBrWTntpLkHy9abOskq
DyAa4evMLY7GqZFTLJqkkI7GmDMToJJilNaoOJA0ckTNR+v10skx2KmK4lYN8SnnPgwUUHzqgcDwhe7tTd/WOzLlE3v1HWgeanbOuTRaaiCF11fqeyFp
O7VDhcJx30fLhWlRQgL4AzBDoMyNiUPa0bSoRx4BQK8+HvXW0jjg2YxElX9NuOB5QKVqUQn9ZDHCP03dKn9dfl7Vtr94HY/hJeyy599k68lxOQUnb86r
Moct2R63xwfgwXwIl0p4+/YCLjBAbKtLuMZKGuobEfGaaG1Y4Uv7LxRSvjro+l5ONY51F8SpCtZYHM3DihevMfUOMemfZ6AjkKnIIm2SsDsyPqqhdLMR
8LUsfjJaheA1vaOU12yPBpszWexhfmHEdwz6NfrnfL8qVZ0pymP1YgQBTQDDCsl7em7is0kRX5K0mRfsr6/T5xtZSEJrmWTs598S7cMyGuibcAlyTyM/
AoGP6dRShGp1lbkHfbvVQ5oZ/v18JUQWM6a1dIXf5FhlIoqr9lnX0CStkOGte+rkibqL+qwHJzbgJJHQ4ljD1jOahyWUPbyjKqqFsxXXOr/v8q/Xi91F
/HaIJsqn469nWwlMfPo4wPPk3Wkc+XcUEoPYMZNKZpMl6Ofr+i8rAThRJ14Ubp+iMi5rzqocCg1T8vu8F0+lmBZKA1WotzyjDtDNL2Zj06dKWE9LZP0k
MC9PpI3MUM2RZKjkcLV1m5JvzUMV3yiQh4oWoIZMa3JEx8A+d6wbGHVpw9b8mwL+RpjGyyQ/9i4R9sZga8JH6LWdCoP11W85p7hWdIGa4mTBT4tXnT8j
kE5SFn4WwmyxK7fC3MQ9AbO4a+owPrKVvViKcauPfwVskC5JijVf89RTCEc1F6d4+NwMgRSm7WbLubT5rBoZsUJQdrqdlVLWzfXir5p2BptukWQNaTTD
AcrD2Gg7zl39PzIUKRIleRU/dyYvQBM10GzDsEylCNRPeFVhpTjLnCMCMskb3OQvFkTNzcSDsCncUH492PwXGo4WoRb3K+Mz1mpID4UBQX8Vu229HFBl
Oz0M2bxwJ1sMcTm9Lyu+gqtDJSCAW6rR89Mdf1eP8+OFRdlHfwdichrDOsSIRyN2WAQFfvlozbqLG0TBc61R5Hgx6M4mHl9nXho5iNftIQfwQdML+2WB
shLgYFYvVrtUVlVohcaVzEtvO1/Bc7/WInQWzEgWEy11Ewwgsc7LkZwDQac/ziR1wra1yeMn0aHjSgdkEyYdkKRM7Z8IzImPeabbh4eip75heAOuodJD
cajbaNpJMNDhayHqqNU11UPfhGx3F8Uoeu4IP43G2u09+xedbiRR0lj3bxw3iS7UXj+kX85b+2lsKQThsfNNYHaalWPA1f5Co2mHggppVJXMu3tkPrpS
on2e11cfk3HO3dnnGM7Vos/vt7ZUkcl/awemTD0kH6umZmVgDcM6k8WOiZugnBdvTYZV7OAmjG01wxvmUxYMaL5LlObP+IiIzHbZ6RVbh2I0oJsHOQPy
JI1bxXALc44ZCuiaNMkEkDhrd+lJgeqrT1ZjQr7Sp3OYmuZcheg6VMwg2I5HhrclrMFUHhwAHJk0EEEaeHbAH7TvO9qwTcdmTMq68A6UpQAVKKLMMPUc
kKVFJX4xhdwwOWV6EdXXMEPa7Xe1/CNeENovKtgXcR/wPLzWUl+rJRTbubV8bcLVnKARvifpJOP18dQ/Z0GasCcZ77+yE0IDy7OvF2WRqM/Ko9e/16jL
Yyp7VjN45hwpwaRAy7QJ65iH9dlwJjjhzWygd+Fbnraz8hq02kaCjAX+ie+3CWI2QAgg6vIdYBJBOayIykWEJhznST+c2xfw8n4EX4UWYVfv1y22Mp4+
lrGltcEuPTNSTN4lHAFIfmHon8/CqCy+Hz3Nz336+d1yh1e+YZT7LPT1orqVBTQkYGZdOEqpyzVajsmKicvFl0a2b4RQQE4XTwLyCDXbKr7xzcaSVdmE
OPWsmHBBvy6vW4/XMBw+a/Td+v6FFeCbEaBxW6rc+2F04K/v2aZwP21bqv0x0i5U0PmN5eA9ftLCYpTg6DjJRIM8m4/bQOObjqHfZXYj3Qvm9W3P4Fs/
YKPaLsuZyiQBsgkpb5fHbZlQS1+Iyrf68tdB71HS6AwBzHwQCYS0hncZ6d42+a+0s2gKeXr8R6k7vmwOUm9nCezY+1gZzTCDkPQVFOwaCzis4UnUb+yg
HvqIp29k0mRBSoKXqH1tKxXT4KhPVdqoHGvdQlVCx7tJ8zPPGlQYvrsrYWpqaRRo+mCP0N9kIH+83df3mXreicNGwUHFvbIU6dZflOgblw/ZdXk0SPmq
VKk+CiWSytwcRFD3+aiFz3dJ2moo6LQnsKAcNk4E+K97ct3wRI/jYVaak9axrRh4ynFF8YkxJdabq75z3nDr2SuhyOIyq8rcpu5xWu8qYpfJQ1g3G85K
8mlOAw7yjhtlamMMdY5BiKdQqenBOJFCgcAs+0oQMX4zZR1gdO2AHh2NkUCsU7ir+zLu0RBM77qZheG847InmXZ6KgCOUBKN4z1dOREyvRVIOw47qOZ5
Ny4PzETgjGnTLBOWeNx9wNFEbHYgi+mtLd3BaAm2XVlIfhW3Hh160Gnk169ZD3Heq9aLyNeMwG5rYjgt4Rvf2fZS0hj44l53aUinjmipnZmmVZVuQQXW
kznST+bWi+emchtK0SjN+2/hlKJSsoJyKDl0r18Se2BDL3N3uJeR78fAYHTu36OBI7lD14LJ5PxZzQsjMykQz0dwWMxv7JyhKW54e1l8e56dkemFr+t5
+ykYzfo35V4fovE7SmrNftnv1727Vev9vXzmWkEhhr809y/5zNxAIxfvMWQ/h+CfLZvK93OCe9WT7/0QMAkcyIkHPmdeShZvD5KqcxoLQPJ/N+BSFwWj
wu188DC2Hp00UsdRbv/dHDnYX2Hp2Y/iAgH9hAk/6IEk/EP0B9nLz32Pav78CqLWrJWqqO/4bVcdKqlUMq5yhIf4PSOyyVowZROuZMKrAQBYK/9YhX1/
76Xw/uP7DdduUX9VQVEFETpOUpsaDAMigLnf1mjsvlO3/bt/mUdvwRO7gBUT70A9R+jMTjMhtf5dOadCCf5CdKeKCw9Rn+Pu+XtFsgwKI5AcAW9iMF/W
MvdLJKzRLoJC4ZEdNXASYETZQa/l5TiTmlhvv1v4kWBt5bybBzijbSbYQj9Khj/XqFRhXKTIMIIQJ3p+nxvymfoCJ8Sg4p03AGfzfJOA/FR3/33HRsvD
NwB8/Db9UV/DQde1xSzPuoi/4RLmQaxVfwk8s4N8l9ChijCXYYarfAsW0pZqK1Y+ilG1bgWf5sL+n6VaOguzNva7u1d2ZO/4/4sgHwBT0ICFB9n5gf56
chB+/9p65pH23PYhRzbsMNzT9L+rXuSoHI7r3e7+b5bru98ZR3kIfRISsh/duh/Sw5S81TaTnKSsP8rxhUYMQFVuuNGMvV22/tO+vCCv/ltnXjFL5dZu
MSO8sU7iBWE1E7diyHTNvetJMuCE4DryH9VSU0f0795Dz7rB7JBzoBydM8t4ZM8+2yHJ2qw7Cd2UQnDCprfUyQurxlkxk6zD089kJwh2ZwcNMbnpkB26
Ltot8wqclR6wGQhzzB2kTJf2Adn83kB3AFPD2+9PJGdADGUBFT3ACP1jyAigQXenIVPyc8OUv5jrrOv3/edBYR0dk5Sbz9twHUhLoe3l0Gp1yHXWp5RN
VgUEzCk46AzQBXGYmAifIoCDHyn94/CRenDAyYAgaJvgBA4SAQHAzUDsT2iDQjiU1Dij/kR+xx+XCbcemTcZBmIk2pgZmGlIheqjOtMnJpVbzf6zcH5r
5TyhTxLcV6Fv3cmrAgO4dnpTTp5rw+VPLjrLK65mrfqM++fE5nFM6OC41hpz1YTH4GmS9s1FK3y6VkMZY4xE65ZvZexnBBpq1KxwOkVs6pK8WIzwsjRZ
/hVNHi0zAyVlW87ilJfh1xFr7bYd4UtLg6wMYmxBou08opn/CckcarK3f/Pvqtgg57TIkcZrb13s1vYCIzqdSVu+U/Q3E3VZUWZfW5ikfHPlFL1yw7YZ
lSQXF2dz0ku/jrwdM7VzLK7wvAjTSF68KDWaXJBHHmo4msGJ6EOQ1+bOJ2m3DRaSmw6sJS/IY4CvsneP+lcDsWs/lEUtbmonysqto1dSXLcP2Xd5e4tX
haUMqi6pJHu/JbQOH0V6S06UpTzyuXc5VnR5ZTlhn8cujzrPjQWI4T4M8Y5vGrPc3peZw2ZznNhPxnq8slGayLWdo0OWVaKARwmKWyxKpF6m/V3YLaay
duCyiSRz09IgCS6KvhnxaXBZHUPpJYi82zyjxrQNzmrVUcpV0Vb8KNw1bUEOeXFR7G8mzplq4u7a4WU763aZZZ2ykOFKM8B10adNqOJUX4vlZQ5IqeVA
vDOjCULmWnSWmtutN575V+G8SWbdmgZpheGmktJ6ThuJubd3GjpMkmufxcd2i2Hx6aDobSueVVzWkTDLRh0nclh76tesWnMyi5Fm18q37Kpd+MNi8mMg
1nZseDSOaz5HSEwfGc2ghYyUTMueGl1FWzt1Z7ZLm+kxkZ45KrX8noko0XWr0g8tnGbq1siMPOXl3aeGbalVF99VtoTXFOOn8JTuj1pH9A1aQl9r9Ym0
eTT56NgUgGnSGcrUdTJ1jwYS0WKdvc9b2oe51du5nLm09DOUsLKfIp0pDZt08QAkFECWkJjgiJYeOMW+HLu30KPdD6s7NI8p841KbMMQpQLThCag7piJ
lSJSke0+7pbtd+6FYE5x6kAv6Y30D04nbgE+uQ9XtIXnecmuOB5H1CGxQ6IQGqb0EO5Q5i6kbgSR+BiGk5Z3ZnHPrdHkboI9kMZ7eIjIqolAKQtP8PfF
JgS45KGRESsgqBGEhplqNAaZzFcyP2piG4ce3XlpDyTeJvDMad3xOTfYHB4UNkql9eH6Q0amevVLNOqEqm84xMTXh/us8nxCccvugeNyzv3PNMmff31n
ss5pxFVfetlH2+p39d+/BoRQeTRMnUIWcesvf48Z96umYh/OPp2O58OwXfJL3DZ2YC+XPKoKixE4zH6X4IaBzqEXzPvHBYsD+g1rf7J2tHzp0yB+Pn4H
R4D1THH7w0deh2aNQ6PBE7/F73UeZbMvzhsgjpmQCgn2ZyOSbtNWFcgXwVQVUDIVX/Tj5p38t38/14Zanx/35oqqEu3Z9Nj9vjwQdUhPn4mNI+j4PkGj
tTmvv36fNHYO7kdA7/bxxz+G/p/T6HEn27woRnqyHlm/cCmNShcLJgKv9G2vdIm/k83md+nbrs65Op47iA7HpywpqFHdnf6+p1S7V6BxQKQFKm9Fi3WQ
3EHMNdKc/F/saxT8iLanjy6cJy+vwlj6G3aAEPW4JRRcXUImRv4wWrq7QRCmTIAL9Cgx0QyQAC0xklA8QzGwwg1AGSRCJRbPWuN9NuACYG9xCSHfDlz3
+FDQ0B73mR4ZgIKAoQmNUgFUUZggawwdCRBFmCO4fmCjZo+K8dpduAazy2DmeLfa7mdPAGDEUXnynYkRihD04ZcXzb4PthrvPfrl64ve2eIWF0DmlJYM
By+/+73mpsFSyEJWnIFOBQE5r13DqlAo4WE2phlQOAGs+pGC8WzatEuH+Wm7Q4Y4fyG33MKeXXvDth5E6YF7Ee3l4VcSfbVOt+sHiytFI9KYzFSNGkOd
rhpIoUBk6CToD6rnZASQU560Poj2/PDsI63vhp4tkO0khqCoGo1vXrnhosdvL1QVPXwkk5nOaOWxePiQPLcXzFS9uAoJEckkt5TyLtikOodlZ4gh+Dhy
F5/3PDqV0Nc3D1Osw7a8udhyqojAUQgkwJUX/jodejG9yHKTUQvShUkcooAUZlAUfsmGIsTTkkgEw6cMkdxf+XXhk/cQMzRvl9cNNFBE6zAglpyvsg9k
nfAXUsKv6HCNmEaIZDFr+2RXB78+hkxRUoj5++rucdo3fAcGnPvDAQ+nh3yj53/PXQffejfcbOEGV+I4aDA2zULJFkqDGRAwACib0fcgUGaDMgXn7EYS
ZLz8mn4ShDuGTLkzAMsxZ7XoMgTAho+ggDMoSDruwfZNCw/uAHs9tuHvvp6QNbbw6YRHIAyY0mgCiiWA4kB158/6jwh1d1RyQ+VyocLlEa6weHYlE9Y8
BkiQC4B2PvHEg1eR1+QEj4ZqKse0gihWd9e2uDu8YchNJk19tnc2Y2HHXRC34USUYXrqvfNfNWOp3gelRK8Lla2UXy3m1LWBxhGgu4eEDVEztv65xISA
UKusnYntfMt8tQ8ILEgxCMM8Xe4AQFnHx7IKHq94CdvaAAt0QPykVB1sJG5AywJh+d0+w1Tg5y+NkFD6uoz6QGnrmtjv6efg8XXp0IDnniZy8hB4CefX
bGaMhgCdg3DgdzwIc9uwDVUQKBynn6jF2dkXI1o8kznJ81LYaSDauogheC9vbrHVmy9fBFirNGDHMlPPonnqmg6AwRHgQ9rfEySY0qAHQDPkmScjekk4
ESOUA6Ax64PfMuO+MC50SggyRv7hx3KECfY7vju4sojria0Isor0+iH4nwZxvmcobuuSz8PHP/XtdcMOpDjb+5gwLKoC6syVoIDoYaHyUfaRGUMTXt0s
7EQSSnF9OisnOQkSA4NkZVTLnogGAERuxkCtZGg7khEG0Ef5tMOJ/mWGX31ywPjsQ4Ddg4C7aNMmuBg5Y+csrJM1fWw52QUW60JFQQqQ4PUhn5u534od
nTXoZjbPN2E6CH1YIgt6XV/j4huQNIeYeC8RFPhZ1ku6WUqMAqaKPFxVTk1RNZCAUaoO1Q2qaoBlS5GXnq16Ppdvhd4RsSOI9HMnLF6MHjxkE6Hsr4eE
ADUHnVQuFuoUhVVlALMGNgCWxbeQrMNuOr7GzV+WsN+9Qqj4DQez3YT6eCIz2tirKwqrWzwebiXltO2eK56ofWutxzww5sC5Dxd72NBtwA3DcTuww2hc
TUTRSdYSqskAEZDrZVVQtkicgbFznzijfZlWdQT9EKnVnz9dWWnkwcwUVUOZDIeu72NB6a5Q5fLkS9/MooibDWPinl8NfLQadp1h29rvPX22DQDZ5j6o
icnoUyKgxDcPADZsk1JzMYOF76FxmlYgziV75lYzDPwgtQSIBaglEQ8787nxez6uABqzytiX6teu9qpDm4bD1+RvzV8vKmexfQfM89oih6Bklz01t+Z8
jr9ew4H89/OGvibs/K0xEtMyF0DIOYzA4RsRvLTlQxZSFAi/DosCOK0YKlCeZwe++wxE0shVWKyncwW8F9ZT19Jrsq9SIydeON9oO7467GfWQ7sHkZ9Z
owYSiWVUqo/hy5c1EAJ5nkOZAJ1vfTZAAHETnHJioaarwe76TBBIhJ7KSJqODDhAz4UlxoCSSKmMR41kOBhpcpd6NcYIxeOcYPbo3FRfVfmRJj+75Qj0
raz5njIr35U6sQLAGQ/DhmEG+YRFzI27UeesPVVoFS6AcAJtdEGflCCxNytgUgESRBWog8Xym2i29yq24CYmFAIOtQbaJ59O8fAKK69Yo6Ce7RB711Ah
/XVRRQhVCgbzp04KZJQA4SFLVKlKV+zRsW2GyB/4JomPxe3v335ew9vM0AP/tUxkE/QcgMGZC8AU4PED6PaOgvlO1iCSVAjddQbfZ7WCVrXVL/j+8D9O
XMd/8Po9AUj9EmdQAf6p/Gv6hIUKVt/HKUASICDLwXDtV0H7aKglShe9A6SGegMp0tC0vQTZXXK0PJYWX2ZfyZzmumcy9bioDDQVucDsFlxpC/KU3ZHw
sHpZRFtMI0EAi0wW2hWu6FivhvBOjO/nPkZYggWCVCCUJKD0kb+RNWgJpD4Wue62o2ldoXcuYLQok4mJzGQFkFkFz312H5h0EG0Bo5ceX5zvI152VFKu
VrzLOwCKrnQ3c3rrvoOTUxDVL/YgoBxR79zzSAN31KBYQkeKQyQYIltaT+wYjZv15fnqmAHuXwntvAh31PIYRHh+Dgicc9+rvcZJWs5tkd/9OHZP9qbt
4H9bA4Q0yHXRSZyNkd/WfpDh8O3CPCwKY50C1OHqi3xOQTwWnCkk3u5T2YdlkRy6yBXEmMmMOoy9qb3dI5cYt1tw4qX4+T3zj/A+/uV8iy4n7e6etBZF
UnKZhYc75yathgmIWKJtUIS0lDguXBCmDcuQ6qAMG3EZvs7A6Nyh2DGCUd12Xp+cm/15wjggkRzpKBPsFK1OVYm2HZJ84WOy31Hf/MxUq2g2k4SsaRJZ
6SHDKR/TUh+6I7RHKOgQHMecU0CthuAWcDGJh+qzi4bPK29UeXe7FyM0eY+RnK1tBipnEK/b1nIneSujDmQdVUufuBMSSDFTHHoDuq2KjCNDiDpAXyKp
ShSM75HYncaytng6rKjra0au5BOOQujNnrOZvBbrHzbGLq65NmYvApFytEVpwGY7iGStwo7uVCATU6M0QQxQghBF1Q5mYPRTc1dLbVMdOA6S4826TT5p
xtdKs1hryd9qow2rd8PlDSErfKzEJkhSRBSFKNOSmczVdUR5+OjXScbO5mHIW1oe31wsBfY+BmW1ML7YVy5iNFA1off4cA1o/i54pnjT6UfN649qHLak
sxSH/z/1/zZ3kD2OabJDXHkzAJhgtdtDEJyFE2TCBAMyVP0vqkJBJvSyQoukIJZVuKFUwQWkYB1c7pGgJIQqUzGFUODJqPpd5xmGMuAtsL2+BcdMEfhw
X7bgG/nPLPR715uRf+MqZTbOzABSIBJoGIojRk+9NidIQAoAGnWSdijY5417JwULZEt/wzFyGAwCoUlUY8M5vOQ2mmbZF2wrNiG2VivjChmrP7XYO7Zr
1p+AfvpPN6MNvq5M8NHk8G6cGrRMNtfg7juk4tKVp7lE1AKZ554jPECaGyja+OZ5frurnDN9Xoc9DyPiOmFxNJeP0Zg+neroctRIEk0zFyT/CLV0zwp0
CyFyEaXWmo/7iW5RDK52ca2IydWGkriUMds2ysBswINJYjW7lVlJQbtqLYQVIFb2L4AssQzVzxFM1aVl+9B9hD+jIAwYOU3QAsqpmYy5NIgQXGw1ufjm
F4PtxfaLX30sc/9VUStxUMnIZvnnLBvqHOnGYVTiY+0iVDa+1Aw2vSFsHGEEDIMtrGoWsq1nSQZhaLNGTs/l5AeSeVP+X2a4huwxfkwqMeOt9cr/A7cp
+YE2PbYpZ0tInRz8vX9+5Dy6PTBG2jVW++Yio/RNYW2luZluLkqUKimNDOwff38vl7bQPeKM+aUVhWTz9Z/OehqGWb/+fu5an5zc3TV9/0XkfV6RVZ0U
oFQ18KiRR/6Ocg3HsIIwz6FQkQIKMBd9JgYrP5xdAh/9YfopO4CYaJFhR+3JHJgd5ErQg0oohKKIsSo6gx/4XnNQOPM3aZ359M9JSMqPRGEdKgwECmo5
bmbIYPNE1D9FESQS2oHcoeHBSjhBIgmKIGv0MeaH+K3fOYJ15DgsJJ/ndon15Z07cmppUSIIJGoUZMRKIndZCM8ry0Hd9pDn27d4c/Xc5D+l6drxRGYq
eAzzQM3KJ/qfnz3g8apaera2bdnD/s8lZrX2k8tCpqqe0FEkLcOrp1h26//GQyeK30u3TagKUoq4S2k0rWRh7CovPWlMP97OMlW5y06O9b6YJrGbDTat
KzvRYqKsulbM9MitMXr+uIrlWRiCYXJ5ZSvTKbH1qKtPMh3nVRFhMbxF88pg1lW0DK9lAf71EiOxKZm6WFZVAkTaHdPrCEF7Ma5Zp8UpEtF1oIKUVs3e
0rGhUxm8kVrTmQhset8sVtyAj6MV1nCgs27pnEwftGLWVMhFa0cSETjVfNkQeJTD/8iNwCjjK+Gebu490Lg6kMV0kw8wQOwgk5qCUUEprJ21k3KPtnG3
+Pl9YD+ry+3zP+VVIdPg1eafukJ5GfKm+2th6/LJR+ifjZTlA6QqYj+esNOvm3MydkuiWtqaf436uCkm90MSq3KF7fHuhYr8vLeeu8p/AouFAy7Ag2Sr
hQ6sDBcA7q99dARmRnIR7RUBiCuya2uNK3wVqrybGGWwx9R+V/qww9WHxgzAVA8+RhMF40nITr32Mvi+WzA65zzTP9Z1fQ0031OurRuGd9pOaSbdjs8p
UXYGNaCq/3d7+x7Cd9IxgmrWudTUi/LsW64St8jtaWLQ3FdCecyDl31RHQWSJ6vD7fYfocA8rQviK4riS0piT0Jf45JikxTNpvW1+CJafZWTwnkAR69P
L3dOfd39/5c05V8E+3T1sP+p3Id1RRTRUSb9ZTAGpCAKBYKmfLOUociDwqEShH0zCo8bfU7/AfoJWsGpV4rUW7bLL4GzQkiqndC53tMiRFHJTmKPeFqj
+qzv7Ssx3ZwWyuUu4ei3zFjdBmJwQRWQYs4FI2uLxeBKc0mLM1NrpEUXM0FuooWt7EBoHMIGUOB9SHukR0Oc5fTBGUnFzZhAvcM6sK0NsHIngMr4oDnk
tycnk+GkqAISdRfqd56lY7WuXNTfgPV9BdW0Odcla6IYEqxudhJkFA5k7E+uh8mG1PSG+r8vrj15HeB6zKxfbq83TebLjph7rHof7J/s+P2RXY9+YvsQ
1F5IvYQAvz7lGoBFUmJHZGAKxY314KZvJU3IjAZLn4kaqK1tEbzcyOJQ3wcqoA9pWQIVWgJH3cnCDrL5WuFwSCxiF2FIqurrS75JI1XARPI6oXpdEsPw
gIxQemu1k52j2b6OnjC0iweYawF+4DpcqHUwCAQzBCAgbMpkRZRO22FzjPGmSDBRBkCCQMigQI9KjEAZ6e+BrR70chaDGkSC9NdbKYirBc7lyHlNwojD
yMTBl0M/u5M4hR4Q3okb7q+DokBGC0RqpbmdBf+YwByVF1dDI4r66AvfSdeGasbxRy+p3XN+lMze3prWUK7yQbvVxts9Dq+KZOKDZzRI+/RkpQDBRB0B
QIgyFYnbAlLCzkSMSYYQB8uhJyY4hFj7CQrXevXAgh2fIFWoNKOEASQYG6oe6Ckz3OHnF60uk9xMAIwurUahjy5sgbbo2edBhlYEyK4Bw0sG8363+XUV
31C/YROzCpFEFEpISRpjnpjRmvgVYPnbv32fT9pu7ZgWOah4Fcrq4ar2EpRZknfKbTivqgTVMbFgBpoyMIAnSSUFruoZYybLLhPQTtbV8xkB6Ae/amRy
r67Hx8TU1VXeV7nwSLz1rCJ053wC9EEY1rmjRn3rODmtaiQ9gb5LnU8sU98wbcVq7WHSsGTYPSsiJPT+a/lkuCkEAlFt8OYckYR0T4sT+gllORHUyKWI
1IG++YVN9JNNbgqssXwGfgFKknHAs/19Dv3XfnoBjVjvWXdL31l8m1Ox4p5ve9dRwIYMQ66wcOc4Q9PK5mcvmc++lMaqhAWTzeA5fMq+kBRhT2JGhJth
dBczm53Fd7GuHrbl9Xvi61exzetDoYbGbrp5rjs4Mr7z2N77e53r/ovy/Vf+FvolUam3Qe/Tom4lIrwZU2MvFAOt14qzMW4SPV5/I5getP98bT1NFb+/
eZ9H27cbDhmpnqzL7M94cpzhIkoVSP5nsuWUalnySj5k5jN6Pma65CoI2HrwRIXuEdX5Ho+zNJ/ED4eVrWGbd37+Lz46l2Y4OhlyDu9uLDtSN4MFTZVt
XAauOu9z3u9RwTzvrP4SLN6Iqw4zWxejrt5rXSqMyOWtjQFJ6m5CZa1q8tXv964JQU8m5o7fQW3KOkZVIdJ0vOjO8C9ArSrOLUmW0QafI7gJ4FE+/s1Z
EMWzDY0EKU00gZ8mop3SYMvUCrByBh2ZBut2nS2TcMs1vVH7R+xsJ2kKOwqm2GoRa4w2YXlrXZSJNAcVqKCtmd5xJMiMtpyTLAtlkJ3sXp2O9g/OoYGZ
jR30oKYglpuTMSvxSRPtUlNwP+hT+ou4H8URZM2oLnm3OfieR1OuPYdycV40BQbJCoChKkAKQ9gqDhrkOJ3KMRuueNHKLaejDDatrtZ0L61vgc6zWZQ3
rKn+JHNDp4RfGK5e5u5wWZbmcYnUVrRbRaTSfuje9a+2dTptTvGx/fn/uX1XyX+1nT/VwhnBwp+WBA/5/2f5cSt5FpsZx/4cteX+R0JP6+zpnHQt/Hbd
tdIU+H7eTpe6EEv9MUPGfnB1jjbg0vWFOsr8IDpbh410OR+Ow+EcfLXHEdS/deZnmW/1aYDo9jp/nqvJRN2ZHj/h9f+nY47Ck83l7Hb/Ymw535QqD0aN
QhZ8CHw9fZd+CKJZNyKQRCSqgSAlgEkR9/JckqK/787oJEILAJVBdsiMAx6g05XVKOs3XRVhlhAxRF1cCozy8s6JEDTfZMKP688TA3Ehxe8hAqqKUEIJ
Ahil2X6ofD10j6OQ/UUIqI5cL8HwgqHKLEPG4ZgBQVSZUShJiRJmaqWZn2HTkdZdgTzN7zXg4DjScHnD/wSQ4l12NOLgDMqQbRP/A6xNyyR9v7bFTZA/
4vLFJV14tJSZ3DB2cMa0k36YvGikCzy4yCU7NUGEG5mkjJ9Dyr234k7yTsPEsCVCoXr7aup+e6cIFsKAiYGdURpHq2ZHJvKBJMsMEIuoUyhnfD4vqCJp
a2xZn7GuxrXOkDR+xhKGanCmNlDwtWK65tHjn0X64ieY2XtwM3HvpmBvI1FeMKeE4m2wybFlwxmIde9Vz4rf3DKjB1gjNgRA94VX0DBORQCPPvnkSbWm
MtpBh3BVAyDgY3fMG/aoFGua1NIELZVJ9SsRBNg0bIDJBBIdBGtf8CJat/ipkSu0bq8W30kiehSXHN6bXOWn2AjHHHAhPIrnuy+PKsBwufxdBG693pQO
Oz1axmB0zWZnJeQyWpryWknp0EVa0h1p2MBNFM1lVy49PEIGfoEED0QUmSkuF78tMGUoDv8sm4L3NiastKT1cSHsW7vtschaey0WnTLQTloNNmzFQsxN
5Ds1kFJZd8UHQ14SGvRolms/Px1cWQ079W6MCoFoUku0soZ+4YB78SvXBDC3s9b6mMyJgej8lUzMODtrJ6ntTr7mshs9L3Zo1YbbkrLZOlx36QQILAS5
oMa3qZkNImSGt4xP/Ov3Zo0jNSLIjhmx2GBOTbmTfD2Jqlk10NKwrshyYMqzs3KoSSG76pyUbFdzMUk0ogpDFmJnMLUh7SS9b2t6TX0WB6db2voPbbgg
65qJ6asfFeUnZEvo2bj6EKWcBJFABnNmRBcDNFCcSSBBkZFETu2MDEJZbpyzUAjKW2GrFq947n4+vk3OSyPw0p2CzQvHJ1G04G7mUtkoVHjCWqtCjE8W
oHiDjU/buf2n9TgPibi6UP9iHhGj/RAOausk6CqZSsyhkIW7KBd7dj1HrN9/5NUzFRcLk76VOVkRHreY1Pp4y/CyoMjtMccRlPT+PhtVI7fB55Skq8Tx
bAkJRJp9/DeQFSlACk6gImgTj5BAsNPRs2kRmZbhl+ZmRf1yHr73EYMxw1yxBKLHs73YoJAgU1GbVOabUmZ5CAZBPPIDhWIRHDGxZAO4gJQolslEY3SI
GiNkfwI3iKgCBsWE5/BflDQFZkva/bs+hMyydD+RF5mD0RknUOiEQj/BgdMEwKFL5yubzMLiVilBh9dmk89GPbgu9WGclwuUuREyVg9Gk2TE8mVr4vFc
8qA+XNRLiyMIenLSEfW0/fUewSmTG7KfXReFDF/j6Dt+O9dSs6JZImokWh+UV3+Xt0/iwQyoCAg8YxqTulg+/4W8uVH5ycct+D/p/t+jND1g4bIfkYY+
F5kp53Pz8k/Zt3aa9CBjbvmLB++gvC8SYG5PbjefeRK5JWpra0EFNCudA4v1bwuEnyzyvr4dr+fmLET7iJI6CxCIgUa81EEZAoChvC7zk1FYEcHeaoWm
wkn9gH/AD6duy/s6ba8vvBoGgoSgKWimgpH/eBII7Hj2p28tvM8swK9kaALaRWxXnge0oo69zAWH6v6/b16/r5fi/mpZ5+8/t7eUDD4tIxClYLDojZ+8
iJe9k/V+iAwTTxpYVkebInTfT6azAghyfBQG7FcsqoMtgfpHs9CNPA06PZin290S+TKWkyEdh0aClCilz8YbFVUdEZWfxKz+KCOK2CFCGtSJEoEKi2m3
GIfx9nDTXX53vWsUxIehxib0XXaeTqQsMaIZDKQIvRPVKUawrCjdY0hLAbYs7qp2Kmy2acYJesd2rO+lvN4co+pHVSwhxsdSilmoRW08NyUJLCy6woXo
U3phHSv0v9cjlg6VciN1c+c6YG7Ug+nrJrm9bpRoBEy01UyfSFF8vXzT6RBkZhTx2HA/sCpwiSJPmpYdUWJIPf1NRKi3DBAKMH+jQczTfon+V8q/TxiW
0oaQIPqib1RRgQBlxIKTn19s+XBvA8mXk3etClYpwk3kqkxKrN2mCdnONUxV59dYYCHD/JOz/wetp4wfroJB/YlzoiTnvBPs5DMd1jNYXcx/pIhkCTHO
WzUelLHMkMm1CtFSLpUgQQQJaZmCWNsIw0GwJmTKs1HLCObQTSzYwPY3qdBPTI3pXKWkHGlCaiz9KyROt3PNIMftIwShXrqYOtPwZAdc204t0EA8lsn8
kjpfw7/jW1UPRxw6kfOdPoiwRpQtBLSX/XfuvVux/gbPOa1heauR9L7sFJI9TG3saL8mTOahdCtNO9dXkJiqcLPEApIXmDDP746ylkeyvBDOHYVS8jy/
TOgkbpBx17ni+FxwbsUsxS0FPZnO5FvwcKmNXWq59XMbsfPR75d/rMoHDrvc1KmhF9/lXRFgkiv5k3CSIJIXiWhpUBv5uZFBsxZJJBgkFD9UuXFPQc1I
DaD/G6JZzJ/O8SIc97KL5wwdt8GMtHmCQ6F526uPvMxVZEinqnIDMIMykWzulAJmU5pj9hCrxj/efv/ghwirxr9n3myK7ZCj98qJxApohNl2oClWl8s7
JP063iXM9/BXtb/XHuiUAhV5QoUdFYg9vc07+TMfuIsRyIqQ082guRl5K5ygb0WAw8CLOBMiCozVX5sM5rsT0maiRZqSWYdnUezHspEq2KUY7G8psBde
rBwYdYLlQZFJoU5Vm5IzmKCZI+mm70hbUbknwJ0pbMENM8Insd6WqA0YZEfb80PSVHrihn+pR46MdESLQU/y8cgd0yWLH4KSN0pSWTe2UTceZ/C2Xsx5
ICR9XzDKWB/9yxTxVSCHC6MpElV/D2R8jtkR+R9XQfgAR3lBcRL7R2+nl34BSZPb19OEoPb2+ldKr/xpPtFQF9ltSJDsNj5qCJfGtv0L7Oz+l3zW7C37
78A8FSJ21aKY311WJCje6zw8lYLbeX5M8IO9vZJyf2ms8RekSOyqrSGFeL6Q9PlavZ4cLxzZV9VV7FhdmtgfqHhAykqasf8n7G4dW2e+TT4IRLlwycbf
cU3w83Xym3ovQ7cFE91+7faUbeNMHQTYebzLdhK+vNw7tdaDmf79XELnyzvLwzmxQo48FznHgc+GmWR+PfXO1sDv4b+jwe7dc9Kyt9hmJ8OIpNG0ziR0
Eu91sVc9Tx/GOjLJe1rcqafbZqzwZOvDRsa3aR7+38vLnwyn9HYucsFnzy2ym0tDLJnLmcP+LrKQ5U7Hj01YxMxs9Iv4tb/hEfo+5EQAev+sMEf2fVns
I/xkX/+IRclT/6wp/lCf+/bfUPTccRjFZsf/KHPJXdgs4yga0UmxkMc0bwgViKwDEk0yaSTGQMLQTKAFHum9tEQkNIMYA2gOZvR3zMFlYILFKiwsknLB
62Jwbb7Qkx4UVE807QIrWIHOJLVhQiGciKOdWlIqKDLClqCalKWnLJ2gTlKGrUpqQOcBxAUpxKG8vFvO8HDpkOEkBZa2CwoyresCbFiA8id7jbF4nUgm
0jpjiTIIgShWkta0hsaxKK5Qpm+CnEo8TtIDw2SE0wJKgG81gQx0w0zGQDTIv/0IB3NsQMgoQ3jJAeJ5SagN5TlK5IbxqUzRiiZUZYUSFGxLasVchoAD
ipVNTSpqQyHbLBV3kOUiFLSJ2+D7Pb9t9f92/v2PBgrMO4r5P/JvDtZ/H8jin2LZhiZDkfIxZRlqn9GYUA7CeXFOneFnLDwe8gQOrx/D2c76uvHR3NBT
DL+e3FfJbM10L5dXgeFnXTr/SvjKHkwTdEeScGlA7ex40HGycIebrD4PGygiihx6FXUDGGkijGy4JtVwk8daiABvcEw4jwvs9DkLz8h9LmOo7HS4RIz8
BlG9HCdIMMpsdXAv0BeQ8iIGbNUcMn/T/e4ETHyD7z1Q2kKFuKiQ4smQcDpoBKJ0A/r1tHKchblNRIRkOS5lhQV4MIEHwclR7KNZgNVH95A0TQqGvOfo
aokaPYE9bBpQL3no90ZE7FXKGqhkuI2UYApaYIQQgq2dZxmTShvdB1tc1nOuIxjq0xUDPq6/7u1CkeUDQWCIYhCotApEopVABMKsExAtIFDVACEgAIQf
XAyVERHREA9wdUeMXt4f5VfP6PouAgbtf1HE+//UD3kgMkf+Rx6u5+vDIi7f7WYiuy6uAmrRURUTam+LdkrMy5/vSP7f4n95z7Cz+n/JP6D/yD+1H/5+
H+HeUf9w2TyEP9DodScqyEd+R/clwn9uFEdqsFijcezx+AYaQ7UO8MYj/QP8g8+P8ccuT1fLxcHz4rRyfVFX+xy9TvlTuHZ0xexOaGMR61MA8lgX/0f+
ZoXQeXfFHTwcfANHmOjDqcjy8P51+MpkP/YlcgDscOb0I977Y9oleB6G4dqQIRAOSADa3Toy9kkzRHG5/vCZQgnT/XxDgDoAE8CXr7XqAdpj2PqA9x/q
eoo2CMsXY+CdqjZOQHFOiDtmEcAIMhsNJ7wKgomo5MP94Ev7/3D5Hwk9d8P+kB++j84H8Lr+Jd5ZiWIwMaIf8Mp5QbG6qcPRNl1at4GI3lNgAsv87/EQ
ziBTTJt/KVET6C09A0QL/0/1u35zlxnuARqGsLA9f2/imvJOU6n8hYsOZJrW39hGt6MJ+/2RDuMy5ayIHY8MD4HnzoYQFsf7Q4CPZlmnpap/cblPc6hw
KfwzTm89D9H9cKaPb7TU+7rwP++1RTsFt4nuP+/r+mYh+cYVifpP0G548H2pwF5FKfEe/u79PYv6R5ByHtHQkcGjZHoPaBaiJoOYh16/b7NaW6clz2aA
5K5mbx0Q6zXob+c2ENhOO2tAxniB9esmhAeRYvEhhLRwB3oPbo30Ph4AEAZs7HIPM22CV+KIYqv9c3zxB+ZGi0Rzeigs9s5ASYCHyosh7cwoaBIFGGk7
IE/t6/vDpgsVUVYIiDoxh0P8Awl/PxLObt9YMP74dboi+vyph6kCge0/QTqfnD94RqdiKU+kG31nweD1dBOh7DPg8HMifoYh9J+ZwZJe2W2Gw9IXGf3I
OB0D2CIPBaIKoBJEqjuoGSZj08uMh7ISSYrxkzKBQB4D3c8WwwFyJle1ebz7+hkmS0ZPt+34vknTx6AHZMRSB4BHtDRinrA37AvokQwRa0Zf7H8M1dpL
JJ9UpEHlBDGBpH9pSQ/ThZDXI/ZJ9x/ITYmg7Eu4HEpRQ1+Qspv/mCnoeSft+0PXq+mg+m//56szkKJc5he2XbF1nTzrUAj6qyGHDR7JSSDABEjUY5NV
O+jM+sWor/fvWyDW/VT5fdic6odOVik6UZwP7Pj+3cIP/fFhvmuToguig+7zqSQqqnzVB5Qm4+16AfwD1jdw+5P0Af2j0oqDoPIOBws+HTPzsPFOF2MB
qHN4DFVWfuqKqBVMbioTBB2n9anByB03D6B07S0B28k/tBNjc7UR4OQ8kk2TqH2/tOxeRuJ7PZ7jt3A+ZPkmnvO43Ok5J+r1DY6hTofDsMMD1ngTkTTO
DUmj2jwOadx4J6Hl7QMDdTkGIef1qPYg7DnZxhl4J8wA3m3Jo8EPqYYePL/A4p7j3/RONy9mgdG5eKgpVUci2AxDUjJd2gfgQoH2gfj9uem1vI+M+Qdu
y/Eob9e3mGx38ttLunkcYFIhSQZr2797aTQZOZucjgT4cJJv8Y6XtD0A8bmMXAjonSbOgUNpQarQKkICCoJOwSE2ADjoHNFYisWFOx5MNkzjg77rRtFe
51iy8+Z6+cRdHR+3xvH4mYN88E0Hxk2/HsD9H8qn4VTfDMkv4CTZK4lQ6fomBUByFUTaHA2lcWlAog1y1rieNv8L92s2d+TTDB1iQPqUs5of7bj+H9cx
YAVH3Kn4KwZKkRIPk/gzggZ+7XDv5bbc0onK18vos7gZZYw1Gh5lx7+3ryHIbqIfJIYqFh5nrvb24AQRTf1j4l5R0PXoxNcz9KXJNv6XcU5n+77vT6t0
/dh+Ycnp+njuv0t9HANj+gD+IYbHREe+AofPpyW/0v8NbkNobHDb/l9QfpNobjA3Xe2p+31mdNTw1+Vd2E7PZBuHvEMeIkCIod4cJKGiKaoR/jHq/I+8
p9rraOZnBCE50pMIZoSoweWzMhkcv8PtQFVYCi6n1NhreJ89Ujvv0NXR+UDCwIodIRZPa4DD+5Onf0P5J+pD8IYhjFBZ82fhmaAwQj4HCfwU/FDm8QlK
RaOuKHzY6gME9F2T3bP+Gg3WD1z5Q8Tdxe80nAdQOTAvMe4Q4TZDkzzfu+1r/sGUmRBwMO4PNTAZBl/oh4X+BgdefI5M8OIaDy/8zz1/DgDpRF1BIDMI
MBk67/p/YfSvOa+l9J1KX9ZCXkmAeKFH5fQdhA8yHy7r+c9D+QH84Lyf9xK9W+06pjy+C81N0R2ODWRG57vrO86/yPtBI7X5we32YPkHcHo/d5Z24FKJ
OpwmGjmTn7gFencOQCa3A6BxEm+/v+Rrwe/vTqwUMS/ws1ms0wiJwy4W85Okk8vHsT1HwcQU3BPB7p4Dk0H2BjCiFFiTZPzf0mB4AURFJCEwkvocgw93
dHQHX6PkdQ+B6Qzc8vkBfZYoIRLJ28j+nkepeE8u0PF8kefNXsDyHZZSKdg7w5gYEB4n2Pt9x6gifrIHUOmNMiHw2w/Uh+DDiqI7l/dB/Ifqun7j8pLP
u4/z5LPB7ZRU7/vNtO0EwtfP9XtOp8s0U7bCfqj2NG7qJqaJoGQNM56BOwigV5Pr+38eL+l1vyB3f/ok9A5mdxOSGSPNZcRcRECTLL4hJDgU9AmwRPN6
ocvGBmmhKBpYkDs/P/3ZYOgDQOR8kx17MxZBNNACCCBVAVQJslPwmYgWTA0NDGTezp0eCDxORsHXrwPkcjqroM/GX8x71l+OD6HyO86B2/zgdxsh1Oe+
3xTc718Xgd3ZMg5eJLFd7waRw/4/XWg5CfFQ+mjA+rAfiQsHQlw6hi/W9yHPP1WqT7MyJvwdZWljuE8Q+gGw89h/1d3TzOXH2Rh+df4/5PXgCzZ2+Oc5
7e1KrdsM/oBDszgxFwNfkPzT24yWH+XUH/d8JD4yB1PHyPA+0HtNdV/44Ybar/abBmH6LThS8LVV/a1yyoMVXvA/Hwnv/Jsq+Js9gOfqn7XuJ1fnkqf3
xk8bkA1h52ypVQR9TzQ6BtDeYP3EO0wJx88kpsPCMBaIP0J4ocnXZ4XV2Ieww8B+sNwDiFpIlYdOTAfye/D/Sc8Hlxt6DDXMleC2nbR+/7ojdsIM2+ij
YHB/VmHf4oenrf7VBnAsCplKoImWWRV+yzR4FJqIbIV478ScRV9j180P5c/xCTXEnDn2NkRLQrb7xCdJs97OL6u0OBmfuvD4nAOZm3MDuRNwTsQsD+xC
GMIaKcgZJTC9QTxBqJYRKsk/X/E5ww5yH4/y7cD1PMzPu8SudzJa1eUPr6DO4MaWqVrWCIod9GEOhghowsokwzWAUTDg6TuGZlN99m3Canv+O+gORNyW
eQyWIIyIw3jvLyhyQpMcRMFxjPp6/2/HuzlyiPjmD85RDpKESFCv5RkoXqMpmMqySnxKCaDUREETUIgOQARJQPyOWf6v2LnZHtt/lyMH0X0T3HxPl/PG
qZ1sr270P7dW04D9YV+0gYTJP5IHeRgf3v1AcvrDkCeC6rjgOqvROq/cPLgchM/SczNInx9HfwU/XSkRUEEx3vMDvOZYRuiaDc9HSB/QPcd/M5pseKbE
nQfT4+v9XB50REP3HIO/VOB4mk9a96u8J4nHtOxQ6hPalQ+Y+nQ9DjA8xhDPuZNSdygws6zCD/9DBLY8+Slu4CjN8SdxRO0FBqOwAUGXITRAmphPb0Po
OyLBR/TarPuawbYFFPr+wQu46QRyV/sA/tCd+Afnj8/fh4Mk0x+OsAfoKSThw+Pyo2l9JygazRXx/EzPtPfOpP5B9cPn4w662FoH7CeYdv4E3s1LT0Sp
/DsShj627eDyROpD4B7rxUObz51zOX1JzeNz3hzd1uqdoet6G2/z/C/XUUUsVC12dh788DSeUcJ4gnj3FnNO3Z7g7zA8Tkf3fzn8B+0N+77UXtJCUxP3
ISLkB5f8ScXU4Ve8kANEB+6RDGRTeEDIqoJO6OhZy9WalENexn7QNQL0sP7EN3PxFacD75RAtgMvLloc1z1h96K0NDPqX5wh8j9XP5Yx2p8q5FP681u+
G+H1Ifi/eLpPLr7PobkJ3jwdg9ongcYYBg6+4Mxu595sefcKez7/pPHmTt5bZP2xmoCgxxGoA3R3FcN95zAgb8gBmsJsAFAsiBO/Y3NPaEes/AD9g7Ke
3op+aEoQc9qYSQw0gdep42/Yeo6AYeB2IMbqPQZV6dKVQa0FFEmIAekNBTSevjD1nbvSs8rDrDOQduUZ06nV0EpD9QUKJknLoB/NfiSFhh4B/wE3D+ED
/lhhsdWznNue37eZibCGy2Teos5n2IP09mk3eXAcybqE/N22BeXaCd+38704f4yHNN3lrDfOd+ghqSiKwGG6YIdv3fL7H4P1Bo4/ThEdf4bMuZzdMA+7
one6SPqtCWE1USBk8+9xR8UtFzcEYmoBiEJaaHZgaFkAd/3ocrgpXzjf6f74GqBNWRrulU+7agUG/HJV3/OXYXi/+CZBjJHv37GprtQurqp88v+ihWuk
hwcSAH8ueDI1BOvrdWpuPJbQ5TtiNEdK/Sr0hf2K5zWhU5rV0kuaQHfKe04aQqg9uY7Ovw3A3J7FJGQT3CciHAWTSDmbu0A7nz5IeHnXLfmHzG2DvO8G
R7pNcyO8ROb8br3YdVO1B20egdidHddHDzeXM56aOw6KPXkAdU5PPrsH8zuSwVBcG/V9n4fiWjr6rAm/icoMWRIHUTEMqxQctZz/Z7zgZuehLVnxMDvo
0clzr2GQPEs8EOg65Q9Z8D0Nw+Lx8cv0uvj85lXanWmTBhwa93riTrbTtnv9vR4DcO8/gaPPo/AT95tHuvj5FxDsn85BQBSlIagLRITAncuHx1hBl+Yi
xQqo6YdVuK7Mi44QU1Z9LcoxU60CsRCOk+8/bOqElak4LtHI7XHSdVMekd5YwfnH5GWCbnH8kyeNXPQNncUNoSVKAlv9KvPfMkP7krMASmUZB5d47+fv
8WBP5S77D3ebL5QvyHtxEqAU9xQRuBOzeFkt8Etoff2rtDhuB2bfBtKoCFA/N6+09ZwHcKHjvwyfbA5GAFnT1zw5SY5l0RJsRhAqVCfYBZBmPuSxJJTL
QadmmQ0AomtBzGyJKcwPCagw8D4b06nbC7h5h2DY2+/wA9FGKjE8MPmjpcT3+XVPGPUcPXvTQa2NHh6+80Q1vvC+SZf45zIHDebiUQ7D3+WfAy0HSoBB
JLvauQ5iUxdJoEsiTCDLgMCLLoTqgpTs4nGSaNxkDsUwKYTow9T0Dxm5ZoKPc1yTY3psfH9z/GFo8pyExPT8wz0TzpXzSoGCTIGlExaCmZPyzbIKxf1o
s5uuyPDMzzf0nSr6t6/n7d1UrKwFAFUjtKcyyv2I3O0w8kduWnAlaagj8Fu2DUGS9vYbaU0pThkvQD7A6RtgsYNLJT72q4lprkwfqlyHOWDuG9SHEDsb
DuilIqcGYBMkoUHACSh4nn8T36wTMTEiSgtZaMBg+WK+36RpPsEPefIPwH/efwR5J1E4Q6H3J6eT4h+42U20Xp5HzJ3Hu8B6mk5o7geQa/rOvUuB8g/g
hzdeWAeq0e2CD9R4nvHT/FMOQaDsTkKD21B9r9cAYK+h+u935j+ane8EaENB4ppA7P6zF2T2BwPLRzzkdzgcl78RTUlMffnhfh9wXHIj793KjnGT+33e
WtGXsD6QcI9ATd4xcOR6jxx3dk8iOQeXcb/1CaxdoSApSiiJo9uYi2hYsIPpaInUUMxTDBhQD758Izl717Pbg1ZiVncMEi794huQpPJQDqxj2eO7j7wF
gQQYJlADJmOXvED2AInbBKF5DoDsU8HYJzD7Gb9gOg7fP+F+SH9ZtpDgHs+ni/oL2c+T+kYgkJgA/gfD8P/5/tz8tX9+vy3D8tGl0/Mi6AfD3MGIMq/Z
uwGp0x/jCsJr/aGkKgOqjgzBk9xQjEruxH7hIQcslwo8wWOfNpqveZ0H+b0j+9mY0H9hoYvICx14ZO9oLe32Q4j97IGCovLvL0fgWJGfHTuDoJvcTq+9
OXLivK+dgYH8PuVOQIWW1+k5VV5S2CRCuR1+Joj76YWtSgJDMSBkCAvMvilcnmgoSVSPPg0ztsbMJgGP+1WF7heZqYP3EdbC6X4xp7/beIOl95yZrUu7
6+fWfT+fkv4eohCztBLqJqGjHDWjojoVEyhLDQbbrQWMyaPY+Xy60ne8LJzIP2vYE7vKeXO80w5QmUSFkCpwMhTAs5/dkANfprCKZ2ofRw4sWXL70DdJ
m4lJXCrbnJtHlFMBJDsI5dbC1XIK0BfewbfTC6OmEFX6/bOrsGULqPQ+ZHYRFUc58DR5d38y8GaeSq69j3A6WtgaOo2OgqPnUxggSAvRkaSyZzWFQyJt
P0E/fYfQQgQe0hB0RgIWET+XphqMn4x2wdltfLt9O88vj6PPp8vV7ObPKQfJNfyk5OsScBVIyo6teb9V9KbzRaFKIiWr5b4DhNKHZ6TAw5sEetUfPyt+
HO0A4Vnawzx6FOKIIb75A4fE83WodEqB5oJSgYWYL6meaj2wLMhsiAUBQISd1KpoU0tpQU7lqTNZ4fg8z5PGXP95kBVyCoEipB0Aa7AOFW82w93j2wPg
yKQ22oILEFg9j154HLXPVwy+TVLigZpsFrUVKDPM1vMQHRQJzeeadZHtwANydPFVSFGrdCYgEglCWwQ1AGEN2HbetaZpslBP+VrMLWP2XPHw4uL7um3v
fAU0+dBUENljIZA5FmQx4yBU0+VAc+WeDvePHDk52WqLP274BZ4REAKxxaHlEUpZ4AIIC1YDkUP9Cy9gH5i1fpA9yNNFnZ1SICf5lz+x/br/vPMj6fev
G3k7jnLtZfyfV/FOwjseHHGHhTLt7p6dw4f5yp9q8ff9+WQx/3Orj7KLP4U5cH/3T/p6i/dPr74zHLj5+zz9qMGIH3EIhIDsiKquQCCgblzjsl39yO6q
n723+3/TzE+XDzPZ1rM/ee/8cJjsWOP/v8ZNtNZDHrswHSOGf2jy+z244+efbX6+y/Uf+++tZezEDL/z7/0dnj+CjjTLfntoJr9CjUGr7Sv9ndl26ePO
sqz+c1dl1z5wHy9Psen5qfMrnSvDQ32VJ1n+tVGk+9g0hv1HO3XHFhsV0ojBap7Aw9+jyfkttVwfqbz02G3663So594zvHj036Pw+2+KdJTZZnU8MdO3
nE/u5ffjCMo0ZLcMxoNsGQU0Ud/l3/L3fvpjkey+WLsuncuNJ8Ld8t+w9rYX/w0DwgMY9eb6HXu5U9sN4kB/Lr39eN9Inzj7t77TXOzC5FFssuscy1cZ
StvdiMX65f6R8/++k/jx/2PwpbielP79/TbhLP5ffUdg0wsl5nse/wP9TVr+yf/6W9eXz8eXs09h2NQdSTn2P+pBtcehI5CVK6kAZ7IFIC0Gfu/LZqiy
tXO9bU0Ikfs6zGff+EnE+JJ4twjIUyt0lWYqo/T/z9/D4/9Pzf5f8Vl/r3+5f1z8NsNVTsO/Ujh9gCEdOPx86nsoPj3cMv9j43wyne6r+v3/MPSi0/x/
ZlrCSvTXmOwTlypuRXkKjMX+RrP2UmSJhwx7m9rsvky1NxSiJlmxHRy3jUfpvjBRbDIUBEZaNsn3yh6UTSujfPVxi19HoH7a+opfvz4litrO6vyi8QPx
TlQSdllmhv2TiBx8Lvr+SsOBn/ZmIB+ii9VEp9O3sE33krSKkjLVvFwoDKvBv0Q+5Tj/0JOkVG31gjsvhr+9c5btFR46X58RLj4Cs9hbV3yfO5DMIfmJ
IJ6qO2Yzr9caETuuX+nYvOt7zod7qBgeG03/v+jeKdnfMb/h2NcihTbXf8273jp+IDc9cNt6wBv1c20VYw8zEtWHeR4a737cwv+PfR9v+HvrSNyePh0h
yN8/PPiPu3n49o/lhST/iT/c5ub3nx3Ls/3srFGKo9rfeM+ok5VBHThHeVBBfRZ33WItZQ+OUd2PlstT/jCj8P97cuk+hQgkEp4rTZAXMiCQvYxJ/P6F
+9Qr97D3NAkLUGElZRMq8Yf775Ew5mQoyZpKrwozKIrSzcY8cqpBr7VUsSRNbCzjH8zDUyDwpLPiUN+W7TUqGI5mleEVotbpQWsbIGFYamEvHvzVZ6tQ
wFfw/7Bl+REBDQKggjaGthd4WVJG25ufwKOjLAkGF6o+/y0AfA9/nveOmc7w1XyFIeMoE5c+TcMUBF+as/mOe4pOdDk+S+DqwVRccg0o4SDl5Gjtkj72
ylJJKE2I5kceK69RO8ss86fbs/FVI4Y33ilRz5vx4CUkz0ysZtrLITA4cZWA4VyNjK0mC1YBgwBT9BZ3wGGCLjDm4dKJzq1btIOMzpErafl17N69K6p2
UiHUEO7NPeeseZUp5+atoeXbxs7yUob+nsP6k5p9+c50sdV9cDode3FrerxWU2cq4fw67DsHBF9yAH+LjBSLAMEv89mMIoTVu0im1EylQEZAUxO5DNaR
Ta1AuXJn+//GwNobQOEnBxxkm+Ww/9nGshpgPfgXPli+d2MHzeIJxolw2wodJDg1SOk/ruZqyoLBEhy8MNsDVlF7dta1IVkWQOUrCApOmS3WQ0OKgm72
f8juP/i3zchicC42/tOMffr+c3RNaTAT7ZZ5DRh6CTLZ34s4sIEA7h6yUqUBFE2Y5JNQEWSVUEKuJMjMgKSStayOhRzooSTNYFwi0EqpO0MOnImhnKC5
QJ2XIk4aCEiIQcQ4kUIcTOy7Q4y4FNZFkwpIoQq5c5JGXTIu0o6QWzs5CXI1qSyqsJIoTkcpCuCQkhUX38F/NFSlNUFU0JSMEoTLQVETFUxNBUEtFIVB
JFSURNKBE00lARU0RUDQ1VDVDExQQUu0UhS0DVA0q0DS0Bk0wTTEEUwTKylMFNVRUVEFBFAaIKaqKmJSaqCIqJJwMc5cImPiQ6ZCoXIrb45RoFFKoKRR
oBDnmAj29jnbq1s0dYt9783s/l7dvqPinTR8LnKvwhOkH8x88VDIOI2kDpH7o7PngHrk7L64U+e2In53SyQ5bYPjrF84/5QOpVOyQftnyg8oBP8KS+iT
a70BWbfTL+xul9yg2ZKlkUgfxVUEiiJQgdWB+5k4PJCckA/Pbh1p8dHu/edLw19XrdrboLkAakJQojECAM3c81wRm9pD66CyAkJnJmRKIL6/tvOQROdp
+WX3n7OQ35bLBPovg3Jh6Nq1rDIAIOUKSpQMWKIgTl9q5zVKmKbq7qKEYpDDLFaF1REAHtZHrkmvKjDB9R4DP19bfhbwfdngNnov2ea8JdNQ9F3DCvAl
JwJYWner0ts83UStYt5ERJ6uj0k19YiUuX8NZVtMSa7xiXvm2etK6FGOlwqWnV2dvZYtAanlXVknUp0c8W16ZPIrY8eENVDajNMFT9jdLIylJwzenQ/B
CgPMIir9bfSzgEjxH0/OC6TZfqE1+0S+t6lYmIDWDijoFRHBSrqhhQJlEn9tyGA1kBZi2EoDBHREXKoGOSVrpPmcFskkkg0GcIyqI6W5rK1qedbxWKEd
EDbtweY4Dy8pO2ucA5Zyhp57U556w6E2MKitoEY2TyCoNlyddCKoYRm1ANE5g1rNaq0Qr5dQL6/1YJIg0QTA0A0GR1fEYcUIvbVvHUBK7gbMBERMjesE
CopKKuXDS4aA5JqaraYFmsCAqrAsThI2gyYpa3gDiiKzpg05MKqgEnTY4ZIJHXSnNXBAA2YDN9TiGxPRGomqCYHJRgbO6F93dgBA7OhbrWhusuVoZgiA
xNoSYo9IBJQtGcSIigcoTUjhAq1AyYQZDxDpqNkKcY8wUwSSJ8wCZBJgxM90Imu0jCIg+IRM15ffbvCDXAxrfgQFmTT6XVCYIoA8AIzYrtd7mDU1MASZ
NmtVp67sayEC1nNgOJnT0UdknRMAFSrE9m5CINoIjpXSDuqlEmCIlW7L1aw5RopkZlSBGF0Cf/yaLqg+jAnmmCM3imwuhUzMrc0YJuUJWmlLhvWqOrsy
Z0wgxIIjWggB0Qz2wsPOMMXIkbrY3YSQ5pZ2zs2DB5LHTeUK49drFtLNQzDCdbFVE7Zw8ducnOOs1BrcodcbzYCAqHTsuBRgyqAKTyaHVTQ6OYEZaoFE
zwOER0BtXSgcYJWbrMu2NbmBOzRrdPqUjGjsSEc3vdRohNIGNOt8GxNmVJEwKEgW41HnfLiQdcMPuAhokk8ocyYsF9LRYQ0GsoOws4WbvkELGU6ZMFZZ
5dtGu3jMFguOurycGDRMA2dEkVTZJLgiTw9SJ4J5sdMBnY0uQNQSJcYlY1LA0Y4COr5KFh/ncBoNrlrs1m3IVN5D/aAE/h34q+71+z9fu+J/u3WLIE/e
PPfntxkBN4A9p4so/wqPuKMiTw38Cq/b6mSS4n2zX0hpFSKYllf+FKOP0f60/jwQa2FyBXZff89dXmywsS4jA7FCD2lPlW5o4t9tmJCNP9jMc0I61VlV
Sp9n23Z5bUnl8D+FkIGJAPNK1lZlrztESebSupkmxsJWxOZXfrMb8U2PsgP3f78R7NzE2gI/iYP74XUu8JhIHDwyHCadsgHLtAnzdicpNYYZISUsg0aw
A4k0WEjqV7wUO6VTFNhAnQ9zCdmshpJUTLCsWFSFSipRJWsD/R59YqfZ+OSFnXb4ZtxXD9uZtEdWEw7z/4tWi0bNhQipGqh7MG7r7Uy4WmciibpT4sPo
vq1LvdlzfOWKTaUyiui8qCUVKg4acw+H2nRhSQckWvfOiYOWVaVe6r32kBg7lLiVBS0T9wZnkcw0yxgqZ0RXGUn8IYSK4pfte2L3mNjK66yR2xEwmvTX
R8BHXVBvP87D6QqOled7sd6wwIgTon1obIQxhOyQ0wZlmkqBiFBRJtgRSVAFCcmd+u/vma76LqHPI5zAdqZwhPxArCH+rWVwdZXQS6V6USYJ/U9v8teb
N937PlBDq0Ys337/C3q4w/PEAdoEwSAz+ho4/YGQCDUglEqqj/GakpH8IHHprJJZKBIEcTDHlLWV6UFPT82E3tShgDlru1JKF5ilJQFNR2lFDHtIDJXn
n9j9jrIoUBTPNbNWCREKrQ7BsNAcqhCgj1LAt5yDAl6Kwm9DiUSPdIdYeAduAYKW421pIVP4+IZfF1yX+n3QwzoH132lW+mK/pxYoX4xii/V3sb6bP2P
YMkyv2sJ/DYJ/QxJhEOyvZ20bTq5ZmaQDMKKIoyDKlbMgxZsHGcKeWeNVNIV/ucFdNPxSv7rDrPGdJnZRijekMy1k7kgFM6JitIUyO67kQoaOd1vxplZ
7KrrK1DFpcekqNtiT9pGVkXM6gjM3FBo+IUyiTLpDCzUYuoggutYVyDiKONSn7aDZgCCMxOoZcT+E3Qsi14x5/5M9GO/Q13OguelxTtWHJ0LAqZd8TQz
JJNTJQUVdVN8oH+VxKs2npaXeZ6HBvRmELNxHx0WUxHsnzd0ErN+1+jVAJQiBxXUpbXSbyVYDjyQUcIxNoHm88itWaJiDTV2qIkQ5G2uVqv2EL76qdgr
nVVVCnV0aSCRkHL/4NUPR3vn/RO56T5xTKzWOz8kC/qi6+fT236Ak1DJen00pXgOQR/cfYXP/PEncIqqBvmoYgXqoD4UOaGRB5KFID1UnwVWC+UKx6wA
TYMF9WlaYF/pWg60ztqzH+W7GdbM/Jur9bd65zEc1+/QYKxcGF8U3NW1pox9s11embXi0/brP37L7s46ppF6b60/52fD60Onh9nBH+HtmmbE/l5VTGKK
XmokrwdrZ5XeX+X+Sh9f06MPfxYxv3z9X46d3+6ntaWrk+/L1F3Q5Kik4Y5tmdyGbjNHldntaPCbjdVIpFiWtaxYQMENc7kU/sWZGrrp0owvNVHSl2rB
0AhguFufpooNhRpcX0qsbHdgpIqSVJHpBEeRPU6Wj6n1kRL1ooOxPvVRZhGCe/F/BfbE1NEetIx6Q5/DfVVZUWpMjxII+V2kKyAh/mY1qfD5wDq8ZKab
4nS/8ZDFUWzTDD9oLsqaQRsz/mSP14gWM6nN9gwyESRfBnVibUPOzQT1rn9NRI0UQY87NX2lJso5LnmtJKNTy1qMygmA7ITI9EFKCRJpqpX8i2kPCdqp
/bfqftQq+sle8P/ZYDx4/afqZ6JUkkiAQPzBQD8AhAAJI0CUJ1TlJ/4wFf87Vsehfb5fDtbjPznFNWq+XJP3M/6037bvHPJeFh8iMrT6eWsFBMhFXaUY
l5iQlIPL90QXdKKOBAGoyKFBkygXKemiLBZEQGCfbRE0oQWLdnSaER2EgdzkM0hQyJAtA0EUWAjIck9fs+B+z3Z8dHx4U192fLN9czx7FVF92TcY1JdU
V1EEDc9ZPEoNChME9YWklLQyj2uQyv523TD6PT/ndk2JDYXEiGiV/M0f7gZufsQGPa99KeFYo9/uy5sZwIgj5OMexaImOIcAbEimH+pE2CoCUjp8oeWP
VCnH7Op2NEp5WPXATlh82everDt0nRw18k1c3Oh1uhkQOB9xSxcpMhBlRG0uhAJOneuKVpkz1dHfTIZIrAUesH7qkueMSY5q/uQHKBP79OGJJLf4tH80
oO/TjuQVGk9SUjKAV/LBuXROKM7mtIpp0mGmhzzx16cW0qJUSzgXLmdZe8sWuO+QR3lJfieVEFD8GK8gTICg/i2GOab59mBmDbVwoRCtpgH+5Ikju0P8
uCgSXCEnCQXO0Ip7tR63rBOF5KJk3suF4W4X7Mvezk8tU97Cp8ExnJ1b69fPgDnB+edHkwl7mccts/i0Rcin/0sWCqXqQ03Bg81W5ATKPMnKv9D5eqBi
dobkkSagyCB0YRB9oaDFkCiJAMWOT0NmRRs2LkOA0EFx09nZnPDdCI/03JhdJsXXduIy/oXDJxhKebzJJerKB/ZIKHVCrx2LB1hZJUQ++knSqjvTOET1
zZr/Pv2x3VX460615YUWGUl+NKS9KBl0f4fdMiKpx+ib+CK0kYX9SFTHZCGSvlUGdO/i9t+eTO14dinKYwiIdrYftQqCTA41AApRa+7kteqkZ8KiGgjP
3Iwie1bcDj62b9U1Dg4so8vTjlLIg+jiExcShwnrhWCWusDErzg0CseNa0GuTOMnrvRzdOvlZg9X45/m/Xd7qDEah2ci+ycJIZPZCv5xjtUHhDaR/awG
0JVOER6SNtf6rROGttanGS/N/Nm0YM8G+L0/E378fLveXjtvWpyjspQpNdupDcK/BleG2nu/GypB37VUhH9ilaMHxNsiibusd1GY+Rarswa1oxKRF91Y
iCPSurIpT7aaXcWkIs6kBgQGHEhSTBDxQoicIaMsEERahdPf07ca33p11K7Ozg9rYi/POuDzYcLOL82X55M93fNF4oCEoIjGKVzEv81yfw3N7qy5+SmC
YPRCGJ2zR33vpqY7zbgCerRQ4Zee5c4EtoGw3sqRdYxP8r0TPZHn79WO654x8zXAaRBIJTvupmUF+ahmjAkHZEkemFMoNy6KJ68bzT12njMOuDCvmcbB
jMDbGtsSpc8e6t1vPUwsWQUoSKBijCh9/jMgkxw88WDc8rdGmW0yvbQ5WZ3mdHkQ8mBYCKIioCScHZ/0nQenGt9ch/26LDHkFTyaehXmQFQFCI4zvr7G
1erBNKuSAbFdPNWdAxQQdO50kIXQc5eV0ynrnkqw5goRtk/XzDzfd1ns4/Rovrbt6+fO5t3CoLG3drBYqD06zhnjVBV+VqLtxx4dIXkOA02IKoqzexfm
/LAKomJFKESNJcKDQQZTQbhE/tcscorXTkUmxdpVi/ayUWGM8nO9pfPDD7JdJYiKvHVM9LffxcFA5dvzTlNo+L8EOUJIvWpkDowjIk9oTJJXEx5tMzzT
EkkdGEoyxNmAkV4bMiAMR6EIAKHXRe3Li3SqikMxIWKPupUPFgUYsRFRR9mdEy3ph69tGFy4xPYtJywqsFxCo/la74M90NDw0eszEu6wwo5Q80+budcZ
wrMfRmh6fqzF9mnDK1KPLK416vWTbjq0Wt+n0/boNcut6Mtk+CG3THt1n2LMmkNJ0fa3ZLRxlQb6ZUOOKcLTKWFzEVzMhSpmHBVRiJMXANdnDGo9miLl
ThRmrFvvuB766L+fveYJPyoNj2ZUqTMLJWXah01ZpqLoTvmmDiR10h5l2EhHZjy46dBOyQZIhEQgZahGijP+wokyI2BgXKCpS8Km5H5mclJ3XRgeCsUo
QkGRFYHNS1IWZQdDBfq3U/M5iUndFIoXI/1URKSwH6KI+Cr3LNCv0q9lUg0EFql28N/lwEvf0WEecljTtgoOwIOhHMjkYanwfrNQsKTDKpJDkY1ppNk4
J7MPEhD9XgO1MBX2vLPlhrNctZy8MaRKFr8nPL3It/6SubH6MCwl/pN2/0uukCrbdXwmnJ1bm7HpuhRZY0ebmGrfh4/Po1yKLYQN/jKYE8Mvw+iPMViz
C+TE3MNlL1fZfOWrTIaNLOHKZ3KIwRAQgHD1r5ka3MMimw6619dnHrTwBCDlQo97+jgSYwp6cFPbiy3BR+Rmep0l3N1xkw1LOoQcyiciJkDOSp7dpNQ3
vezD1fVjw2w4vN0nm51tE0edxPJNMOLdYyPornBAz+eHcCaqOBSxGT8A0owwAuZHQ4IXVa6rw1yrcopQn4wwYjpDr+5SPxIgmAAiQmiogZVCMyBOgkwt
Jboq1BpbEPxn8dYFSv2GDe7S358pedkRANwnJqNrAbWLtIC6+FlehXPCjc4Np0o2cYZwrGwWn1VkHWbdOV9U7N/9HHl5znIswXBLrXnkz96h1hg9jhQz
utdWk9D0WU3mdzIgRdbyxze2WWUobJWy6X6wJ2JWYji7gEg0X0LFHP2bYYBUeWh2a1OD0oKawpH+HbDb1zTlOcvTBJESP42w0gMIohkQtLwxN01X8XJi
/w/C67sDRhmJ7X7zdIaeMURywiRNr8ZCPa5YUIxejKGyVh1V/flr4PueLwarDxGodXbq69j60WRBBGCElPNuWjQ6UyaYdyCR0MiNczKRL1P1zXUhJlJF
iJmhDlB9x7mlba22dMQFai4IHe6p6mcKL54hsRiqwUToZEVrlycXNV8gURAAierIEAEgO611gNaYg+X+Eh7TAP7aKpU05ENcG7w+f9M5+5apY23n9+XV
UArUMiHXoOPZgAUDAgL8aH9it+9EK+/E7jruLmbYj7eM7h/R6fpdud9sh8+Z+o6d/18+vEWCrBVRUTdrExUwNNE0TQRUwQPB6sFUdQDSiPhIhvv5+ZsK
B5b+VxbfPN9qOxhJ/85qLGKShWd1TzZgHKfuKD9bKmRG/wUOQlbX76QZA7JMk2cbgkwZSS7NPTTkg0wyXGxoRzeiMTL661zkpPmXnMgnKOLRnKzijKwI
W6XSslym2C0EPcoU5ZZSrVV/osUySdsI72gFiFljlgpfFIn1NPWS13n962bGZeFo9FOQZ9tfiPd3rSJ9Yhf+jquIbS8KxNfkeT68f5miHNV4zS+jtEoV
t9WCuFRihgFV0dQYgxPfSucrn6I0ZIpLz9dUOiCUNFa18NObMgLTFOt1c3OK9lxXKWfsVqIMyiGRBHsUjJg4OagkLNioYIygfIqUcwfMEBNdVghJfP3y
acD3uoOforl91s4Fvm82a0FthySf2p1T3rtYE9kh9Cf2EwvSiyfLvroK0LXHHwQLM7Sr1h/KZ2VvGLUqyPtNMS6woUDWpA64kSCATZtJoWRUODC82WZ6
yU+zOU2caBPaPoKIqIP0fM/dVfoRiPsv6eH8/h7frme1h8o7JKLT7/9/ZXregrn0vfVlPYu04Ebk10UKUcxGSuO4f9a3+zMSFRQbZuW/blQAee3Njlp2
dqdVVq6ZoIHvVTnGHLjoQ87IW7JXe32erc/+q1yybs1s0kJ9kYyEQC1yvW8pDqUg7s/AfiPB/6ceMJ/G38PoX576hgOWw7UTM0R+aMJRmJge6dWlpfhw
lKZgtR7ClWLDpytWMepPsK28gsSIVnFqd/VzLst8bVKefcOds+Y8CnNKa2vywKvB/S3ZTn7PaOK5Z6BfTSE0LuFx9yhyQ0TyqpcOFKEGJD72eTwBl8Mc
d9hwXZp+lWFOfQ09BwaOeOlfTrYsLv3VA2Iif/ew25Ow2kTo7srEDsbFCsiKK5afGjATKfzbcPCIskxqPl8O+hnOfPOoei9090pjh3W4D86MR0FYVdGW
1jz9+KaEdtR1aHtdni6mMssF4ZhYMr8jH6XjEKZ6eXN4rRssuTqamU15hc9fp0jGg4q1z53ZM8fz/8O2S9/Ccb9k6sOXOrjnrYlmerQPXTtuKffyoNTy
zMzRyo6ldfZuJewyprjGawE+XCgtENhVD5g+fdzwlO5qUqANCV4Dl5eV33PMG6hdvSPOTz6idhhfpy5XjraF+kSDcMMP18Jtbi7XDqRwGKv5Qmn/L7B8
8dpamCgpk0Dxwm0s95t3EaMLLddY8WcF/Ax6jLL1ItX5jSfpbMShV3K9N7wM18fCtrS4kT5fXSoliZ59X04TvRnWfL8jTXzOJ0/aFWxF9wqOe2YyZSBN
4TQf+68StaBg//sbEXI8wU6EJK8KBvq3Hxf8IUekLmaea1YKePYFyBjC7fH6KHCfiz89l0dkQeGqPPe7w9vGXV6YeUgg+mudqDx1/a6/h+wIPPQYJ8gQ
SJNswp5Od5wpD/ppybdZStbvfWrVq/jNL3P8rp0HFtZvm6WjWdPIopQvwT0pV0gsqXU5br+46f1H9/9lAa3+O4xzVKiY+o9WJTAVW7lHslJhAAKqpHwB
gEcX6sQZLnp/p/Mwli3PZXrWwfHPgZs/P5TiBEOsfqaoJHZKXxMZqyAnQuyiZRFyUK/vnj2tGn0LzOoNa6q2x8dLkN4FNJKOHevCfCHzxXl/bec6mfJm
5+9dTO54VyMJxwbaL98NEvGmbSFClr6dhoWhTPRq6TjhMS4dUCDLEWuvb4rtGGxmoDFSf0XYeuVQ15yap5lzJlgiZh4XXHDWr9lZP6avIpUGw4LDzb5N
4TcKynlLZ0yrvtzzxqp+3NhncQZ9QQFzMixMpsJl0477xLaoEhTVgaYZjgxPTy3nyPupemYtTjFlnnZZ8VnVZEakKAaO+TzXCz0y+ACgjCopas3GD/SZ
ewtZY/X8j2nskclb8//JIBCFI+Aepj3ZpPZwb/3f3ZtuO+erRrT92gIfHOHTR8tcNBphPssnX12Gfr+N1NHH5S4P+jQqtxB/59n+J8Q+SfRw2If4Lsn/
oH+Jhwxk0pizMH71d/z/XkWRo/2PLs/k6Ue0DT/gcHc9h1emjjs7DSdwnIIle8TY/vfDVNBCb3++d8/KuLlaxxydz3M8aXFFX58mKfvJhYn8ZxhQ5FNj
cKbTx52JscDc0bnbBiHj488OLF2P6DUOQbSU4/yvhVuKXMVcCggDiLjJBAwK0S39wz4IIzGwFESJLcDIFNCnrPM9DwC0ZRk5/2mzSKjT/DDD6n1Pgdp1
6ti2dzATq2VK2fEhuuV9vtNT5DqcpJFUH4/NRnYSUUAwCGHMVQQOAuiapMWCQMB5ucvKvpc7unLbaJcdYeEORyN57t2RVMw5puP7L7vMn+79P00Ht/IR
D7xfu0fxc0tOSBU0f6twwyxFr4D6H/D9p6f/LZIBuCREJHDMljMkU4sq7h1NXsVb/IP/Vo/x/pPM/058AfcKWBFgRtSUoD5Uo6FP6gOQoP5pJ+BYJVET
8rmoae23Q7A9Bnacjm87dFxwctVhD+PGOFPU4n5diE/zISL0Bs5DiHIn+ozD5Smh8V5AOvmQNw0M3RLFU8HB16+sp/0f9t5Ge0f19CaF/u0U6Tr5kh8e
GH+F9pCw5G4ZhgexwpnjXBEvoHmHuIYQ7G0Cz4ipND4MqBk62BnWi4f6W9NHhiCRgapRbCyec+oNaF4FN+clNmoefvqnmcsFFRwyeR43Ikv+O/o39GrB
dsUn23Z4A59/e0ncGeDyiDdeZG3gB4qbzs/zcd1nm9xyOiQRucnSulck6SYUQAXAFBIoSPAQSU1n2lGsMJXsgoSdiHQOe2aKSqSkIIU9rzuVue8Oo8DY
FE0eSHT27XPbzPZ85EKg6Pf8/DZ0Hv3NAlRVUk9YeEIek6zqehrjWWluSeXNPredUujg80upURUUcz5gfUcl+akSsHvd+aVVFBTMeIYTTi4F2vZw7F4f
LJdFJdTvfD2rgEyZbaogltKyrMisMd9nR5B8/ebid6fd0cCgkPRw6nfxGQ9mlCCnc7DsSwUWt2A5KoTUWTxsrAPDlQi44UcNajfVu26LYIfjsfvh5EYN
mwaD3ept6Qm3gdu58+fPyR6kG8ZNw9XoM/AqngR3CEXigCZueCruqsWYSMn6gYyRElmispxDy8fKnlP9xcNa2HU8HQ8dlzoLIHUnkixDgqa+Z7t94JuG
FO4iMydT2Ap+R2OocycKryJweb6QFPRkMm8Pe/QEPRm+QIXggQAcM++OEQngEQTG6AX0R9pBASOYyGHQVGCDQDdh5hwmbqKhEZAJiYVP2q354gM5RYhU
1/jcX5dO32odefgHN2kOaZvjr3pd81BI3I+Js/5cJ2hsvxeazhnaU3918qr5z91whwpzRB/Gdg+0JpAD2P4deg7A/MQo+cPBfr7fk6As19+4HdkPE8PY
vIWtRd6NlFVDJSsX2NRVkYipkoHqg+IcDp3EScPjeLGF1MO0O7nNTidFfQ7Q3O04Oh3l7IJpJBWoFh0fO4JDgdw/gmSWmISSOCWX/n7oQQRqBPgtzGYV
QOYmgUafvx/CcJMvYoZTZImIDJp/DmrdiHrBny/KeZOGHu/bNVcMcGJcpy91XPTdcj/Ekh4ZUXLULlBc2+QcIqqYcqqiKq5OplJGe7sxYL5+cQII0KiI
Vn6+ichQDwAG2+PZm25DDfksgziGRgWRii+1NE8+xM8EV8k2CgQA8DGKbuVzPaffdRMJfPPrsA9vfv+9yQZOBPY+i/Y+hclx9useAsYIpho7Gxv9/3+E
muhN53p5R/V+WzSoPGsvuJUwz7hdaixSWNfU93hIivR9UPym54DOp1ARYzKKqKBe8TzfE29xoaGqVg7Iir43IRBOw6v4cHIO924bh/A20q+rZ89JJMba
45j2aPh+Wek7HjzXQnb3QfEp9O1ivhv7QjK2HGO9DxdHqNnYdG55mmIoCTry6OOTPc+YGwdL6empx4n1osp4NU+px9IGhNnEkxA7RQHlU6F7zA1pWlyR
7DTz7IJ8zLR2iR9jr01/RcEFum5jmF+GiXTsd6dXVtjDfQVqeHn6o7xex+TmVRI8HYFnePDA7dlZsfiMK1M9LMNU3yD9XnzH1AHCE7GGIqgF0mMgKBPM
U4polALIRJEgTenc4KAopFWKKX8u258Ab7WVCoF+fM3cB9D1mwd5BBnWB4noa5T8G2le8QOXGFMNFxsilsCGTsC+dkUgpBImm/q7VCj6DdxkF1IA/vlu
vY2NQmCTpnmW+c84I3z+qVycjwjxOAZ067tiAbPqdukho+Qngd7rvei9vM65h8AOR0mdwXZrWDbO3btO0iIfHXYP1czZ3RRgqMySASgKdwzwMJfwujJn
EeAIQdCg08s1OiA2FCeushijmXBVVHC94DzO5DIWX6M6kUQ7D5gfJndV7Ju3rI6A+jKlV4g3lDUARIOI5lozJaTiHatk489cQOND4GJyTeNBZCKpazt3
LweFy5Bnw09w8qiT6Zcuh0TcN+g9SiUt1xkJudgUUU+/7+geEO5zV8z6zwOhEnxvzM0WsCMxTGQohoSKjyDxKhemFnv9/w/S5qTjiwfvkh9A7JFJfkcT
l+PHkVa/qDMUZme0mbO1DhEX8hXDlUmDA4hB/WL3GN0CioyLliMPCuMApsWKEHNKRwSqrIDMnHF9PtNZ7UOHROv4nVPc6+nQKHeAcDseKR1dfO8jvNh4
OfJpoIIKqgkdQ+elHrqHL6g35yyudQOcMOx3ovOX08j7E15t7xFID28BNYddnXKOgB4XySruT0FZU++hTsdX0nB2O+EmGj3MD4a95qB2g58J357rYhNi
HlA8TXjL5m+80bPRNQ60mRXzX7ezqNwg5ym97OHe9ienqCIPLHAePYcSCrYTj5lAFXNTJJJNWhImP6AOfwI9dFMTzHnIM+vw1/N4eMXfcv2wvLAvGe9K
iIT6do10OPeFA7O0hQNfde6UswswtbUDIKes4hZxNz1FJtzdmHgfXk32F9kgDv9gpqVCzUrgnuA+CAIiANJj10kW7r1uzOp4j/Q52w7/FqPM0K4H8vGo
yjPDtMfZdsSxwykJG2tx6K/N1zUucQ11k+679LH+1dSkjP2xj4/7t/z4u/MDaVsl1vo1JhgffwUbkbzxlFmVwLLigyIjs1z8JztU3sv5xcvpJ1bTO+Lb
DEzoE9CL4y8lqKB82e6a3kSs9LcTw86NYqsU3NRXCn81fJ66perf7TlSUhaasAQ7dfHeZsu+22a9Kt5depPu/Gk9mfawPBgGmCwpaF1KGSJQAU0qf+0g
bQuiooTiQpa2JDUH3Iqvgdh9RtXcWePrr8teziFuOBfIeYBXsmt2nylhPRhtkWBUhpJmUCGO+1gE82dNeYgbR4Mk6NVtsqGpExgSM6BG947bjEKE28uS
I7Mo9YA0yGztiHSHaQNs54s6VIdkOEA6sNjScDnRtzUFll+Naafkf58AcCMJGFEdAjRgA7sv/6YvEkImr4YdJFA0EbDeYQzl1kKwLItsIbdl+7vX/4fx
5f/gTqnRoSZ12+A+G296bm2c/6m+MQPyBAvebQ0dPKwidDWHk4HI3zj4OeC6sG/PsG3XEqBcpnOeZsLBgYU3JkwyBfwKTrN3RsHIIfgMP9UDbufraUvJ
QbFA7tw/5QAB+Cf1kv0wD0PtOpcZlK/L5SlED2Hds2CfwjwwqRZQrTFlURaaTQk5aS8YYgip70sJJjaCwVvvSb7wY7uJHHga8fSYvh8QyU9x5KnqIPJK
iZo8z69tGzr+Of0p9f2X38gr+PBWRtezxCmAmkkhViAqgHzmCRPmJ/4SBSrSUHkhIvzAf9ICgZmhoqKhoZCUSSJYggcSHCyRPaocHx6SlXJ2nRacCcEY
4wH/AhH9xBVtsmyeyBwI1viNwCp2+R4eu7FRNx/nOzbWpYqC4CD8pqevIqxGeoCMGGetJfaG+lbmfyR6KPqE8ZyyE+RhhqPTD+OifjsfHTjkPLiGLIm0
JYQcseI5k58gSZT3kZM6+EQIYRDdiAgM7OPbAWuMDiwoKIpJIeoWc1j17A8QPocbdyMQ/KA56eh4YB6iD1AHgpL07kDvAGFMhxZ33MV2gkIoaCimgrsI
TrH0enL2kfVM8umQMSRQWPcoSWf107vk8cMz36zA5/ALIeIgRPQ7Hp9qeOSFpxoURMWf3rcHyBrCnq7gqeu19NhP4YxP3TvrfSe8+GUIn3a3u46GaU90
nddufVucCMQQC6CXkvr2OcZ+fOOd8973hXOzkMg+YcUUilb1yiid4tuAMlEAjJ7+r8LPL8sTAHct5TZCAF2N5wQdJAfasupSkKOVtBvFIBtmKOiIJyLM
pCVN0xmCSBrDboeHkUPRRniQNvrNHMF+wPiA9oVwuH+bQEMkkSB36/sTuKJVEWwVov6UwZhUb7CiCO6ju7dlOHOFTC5d1ASAgSpzkSwM0SzBtEyhgQCG
Q7YYiGxIrpgUHUGgfIclIhQhVD/xmCYhikX8/86qRKB4+oE9ef5l1KiL850a1aKg7QHDCUiYwhxbu1d2iMtoY2f893+Z+fanydka4j06Obvz6E9qfMX8
Z57z1oz/Qn0bsdVpJvndcpZAWpKnXBhzsAUsN0WpaM64syXjOrxMZRJpuVJc5zWNNMJwincsKpQTgiTbxuUwDVhvIaOJN+LtqjrnuEmQXkXP3Xm0z7UG
9ccHs7vv3z3uS1MCfLcOJDJqmfYClgbs3wa1oRkujrM1LSeqUkPcEhgSI7KpZK5lxrpbRpNmzWilktLFClespq7vRwaGlJAw1DRsQ1WJXq86LaVNQStW
u7kd7nfjQI7Yc86umrahpGMDEk2MzCBQiDqLYFdjBGLJAEBG+sOgx2EzGrIzjn4qxzloappSmkCloKRqK2cUPT1vjAJ2dHv4UexA/9YSgdO6u4IPcCD9
QbO3Z2+Ft931ZxmDlIHW2FRahBGH0IXLCjA3Z9rr53ly7HgZqZkKf4IYuFJo7usRkMcwMMOMnOHB0GiZo2bGf0SEjxGJyCr5XM3yLYJOX5CyfbSzjxB6
d5Jo2tyCeCs04Ww1dX+fOvxx5wXmT6scWKZJzMiEgmwi/x05ycgLNmwqn8lKJzYByLs4HZdlKIUyok6a1lCVtsMAg9mLkpNIRFUkE0kMBCRd/3KBSC8w
178B/HoAg/AFZFA22TmAP1AXt3rT3ykE0+oJK0AD2/BAOQ9puz/KiqoVMtiJC0SR7ZQySWrMVMlGgmCbJcBIJHVi4QJSjkjkg0hkAmSg5M1jlA0gFKJB
FC0rhGEimBZA7KBA5JRSAUDQ0FGEBi1CBCLKoEM/7lX8O4Hu6I/q6RB/nDQEDKzFVRSKYQJQm8B0RA7k+7y8fqw9fZttG0OyRNmtGtX4EDW83MAupskq
Sb3RzSvtNEl0cbuAy6zXeZgGw3WqFYDcg5nrTiGtcsIdtXLEtnb3zQwc0GTCJjPyFx58kh5I75cfPm7jcR3cEFGGZLx11xITjYFeMgdJkTAqp4SmYtmu
1DSpCaauw7nVJrUjAOZ9e00Q1PuBD8v1cxQ/Cz5mFWMhT7flMnX4Hs+XsjSQmazVs01KautB7HCaQUTaSdmSfYwAxYFTaFaU0wI0KD9sCp2wgHEHAQdA
7kOaD6zR9x2KkVJVMRBBQiQDEMgFMTEUkVKkw7afxAgegP5kiksh94mjNxz5YV2+5OyHuF5cmmVQlWCfX4+W/QA8YifIDe6GnsAD3dqB2p4EKyQoxKSy
ro+Ad6Pmi9393hj3S+4kQPE4MgSefXeCfRKiPkE2eh9fSw9u90nTNbdZC63y5SaGltH74QvSYBbDfiQhuGcmEkTMBRG2ZVTESR7wLucsRi0RSG/ppu0L
HBlv7coDguXGcccGlROPr9mZorMgnfhh2F2Gezqvii5D3527JuG5pBdYHzNiQaQKAJ1th16968Q8Pu+gsPnLQbUQs03GXTFgac+u1REw3TJRGkoIyDEm
vpkPt15lS2wp9+x059WXSXkr++FpKEWhKBKXXiiZ4aQA6IbJfDXv+CH5lgJo1+0dk2q0l7Q0EH2Sc2YoiiVeyRw4LIXMyQihDPvgHs6ZNWX3zCQxIp5J
D7dlBOEGQHw23RbAuax+KG+Xrzp67wo6KU8pzzBNbZyOM8kooiCiQFNQRUhA+bBEoUIY0UaW9yv8xAfUAr2h5PRP4E+Hefp8ORvzsQ3Dxz9abIckqa5b
n8x9UA+lTvk+iend06EQGJMBT+aCJVkYBfap+6TFBfY4imCQhosWRu3u7w+T1/LxRJqmMbRG2jkgQ1tshP52FYEfjpKxj9edbfn7zEL7O7+Y1r1XqFPm
U/a/MTRUxMVNhQEOwYdCgiqIoCqWw2eaDA/R0IbMpEhg6wCZpDTIUuYYntnIWLQPl+I/KX2MpkCfbdp29vr5nOE5Tf1ajIL+W+5mong3MyA7ZKnWrQ6I
2MuxA1ljnH3v57vPw4RRRexZEzpRC0oEgq6MaikOcWezIpUELlVMOMsIjbaFK2hvXcZwkU77sOW8FYLFUKQKAQLcjKT7LmG6vAfA06IPe8nScjd5bqbb
P3GjfThyU38FKQGg9zBBB2Sr1zY1r3FZj6ICHu8g+9zkgodwnSTtIDIkhd8nY/CmeqYjhSFul4kxxzxy8kw/fs9EQ3w9x2KI+6BxYESIFaAGhUPw670Z
J0PZge/fE2gFODPr7Xg/PrddOgMk607CpFlPz5cJPzpioixiqRxoM/KGXAUqE6cZAzDAtkMVuQermBh2q8KPkO/M1eufoBLPf2mpgaAKFIjBYG0CsQQE
qYYqgHU8awGkWamqiQdke49594enbGk28jv1piRAEBAPel7AguPjZAOQCEyjnVowqOGjE4qFz6ACRPG0mP6SRQbnV7kNKxRFBQ7bZqDCUwGcpj8leuNG
QOI2IcCEBYpWorBna3tlAohJeaGRkFJu2BOreuTacTeyTGAGrhHJCXWSGGrorhIYgSsgGstZDepmE2hJ276LPjbIe9/nMrMd3Woe+4XQf7e1Pv0d/aPX
nmpAnuPiCD/mBCBSpBIA+znipqAoIqWgFkgiSgH6jj35lX0lyffGTJWY7Q5OzsGI+5kdTTSew+HN/PVhkyAnZ5amAJ6XWSnFN5doY4Oa/hk263cVP0lN
buki/13gywTktdmqGcQQLRM/rV5cih8uchwon2dHHoJEQ5JRT3cL2NptOwRhwCNk0/a8XI+iPr0cGEwggk/XEZAPuBRAQj+cBC7tiah3s7kGXHCWoUgB
jSJiPGpP5xA0hv+DIcnhEZS2sktLCFWRSUDQ0pRRGOCesbBPP8iQCVCWAiAQloaUggEqISYaammAgmYkigiaiIiIiCogmipJJmKCYgL0MMVwIWRJkgCU
ZClCCUiRUwGQigmEMkCRmqoIZXEEeHtOsH0MROyjy8HytYeXbscdOVXR586rkhvCXBUXjDpONG+S8mBslwpM3d6AzSjQZQ5yhl4zWBdGmZuxDkKIoiXj
kMKquWZBozeJjBUBGCQdUFLpJTbcwSa0YXV0n/uOOX77Nb7uY3HXG2yMraF6xvaMM5w7SmpUDfk4qTtye9A/sZkBONZAS3HLajUUQsWGPfj0FHwl81Oh
pagjMTKpShlGSKKD4bqbd1Qeej7wOAu+DBD+37/v+sPwg/H87nxO0K/fUJ19CTyA7Q+ZCeo4umLh0GoMixPy7M3PwM24T1gL60P9tx3BQjuLJxy3sHfy
8iL9ltBRBrfQiQSQVLmKHu9odi/wuiHkY8PNpbZ5JkfeSpEqG8icyI8ODQfAUTf97h3siBrw7c5hsuJzZfd5+casgPfHO2TIR08h2/f5nl9PhcTgA0mJ
NfpvIG94FueyGqjj6YcaefIOcgzAUqmHJwRwlJxq8R8b29itjQuPkbfTgJ2ycRSJ+Ly9F0H6qoqGZTo8umcQZhGJKtsZlxOPwDc3OAd+nj6p+W0rfHDP
R/v/oL9iX84SDBpPzJuaFqBzcJuKJ8zbIJFETsnAP9pARsjvaCutNxK++5E2oGNghmF7ZjMfAdrKSDGedvZKCceOcnEtDWyS8IWKJ6bN/u+X5h26J47z
q9IU9WbyemLJDQjoF9lhPtV0utaorgN+yb3B2SiFAg3VK0KTmEsD8jPEE+xM9muoHnkFCyz55NmTLUMyC2l4gNPsthD9ufj7OxO8T7e3qvROJJJQ6Nof
wpQ/e6ETcnNl79vh+rZx6O5JiQFBntwWHTqQ9rJghp3OqdDJ/j0WTbDpPAJIizvzl2Weeiw8HihjDc/3fsp4CB7Q9ggf68k9ZDvCOQCbyhmGYQY830RL
UWQLR9PGGn2vjej4pwMnTJPUwp7MnsyQ5pRE54snDtmQcTi07sA84AkO5Jz3cUyKTYEfBBBxDdi30qouQIcDpDtFufHXk1JxrZznAq85nHDP+pnuMhx2
6wA7dkC5Kbz2TsnYan4I2jLg5f3+hh4L5wBw8x5h26esbk8xA/2hX/4fl2B06o53URF29QoKaKGICEQT9rp2gEwBDsClWxgUwBQJVCTdFIG0rx2Ud3pc
06Pst6jzVFIRJrYV8n/cEIHnkAxRZjFRIBhwOc5x5pGl/cpuCYAaI63SV5MgB0n7AwwT4Mbxu/pHyRfrPDc6501TGjWk7GqkOwdP4WWB38pvy7U3hTjd
hrVBRYiBjM2bzBm+TRxI6NnNTnJ/sFmYhsJ9DDwcwPCYyoD47EMqOxsD8DKnhNj3i8b61VTTiFMqxUc1mMwMzQmlHhlc49vpNfAJH/R8uNDpyp7vSSfZ
aJzgBSeoN3NuKdi7g8tBpNrOTt2Ht2NbnYkoeCKECL+1BDg9Ofe566zAK302IYwWSJ9LTmgosIWCk6BSFdyw/971RMvQPUgH/AHCB3eJioZaQ0z46vg6
Dme+pmJadmaPSxawLfXANasCv1fy7kT+X+H2UvkCn3H8G4MKkIMZHhKRBTfr7+E50/G3Xu/P7lsBBklPItGtblJS453Ru3FD1dxwxH8vv7Hze+mLy79i
P5lN7en7vJzx+rj/vODbm1lh3Z2yHkHnIon+PukkhxN4HW2nM7ZpOQr6q0GQrADxfJOukpA45EuxM3maZNH9mm2MyyrYUnE5mbyYQrytG+VEtMfuwyp5
ycsDlkBfS2TDd+RhdInGZ5Wmh4yZmIeuQZOBYVwyTKOU1CJ9F0AHUFEzdiJIkqVVPp1wHIa5Haeb0OcYC//H5/hyhfxgZLqX1GIn33LyfuboUJ0WjK0E
1ky5nnQdmzULs0UJzuVed+2NdrCtVGok2UEZnEDoRXHRDwINhSA3uMcIot12EZKbqRUUQ+Uc+cxAhaFWQXXb53JzpdvWyO2eO44RySYslkXqFRcJlB6y
jh2Lrk4WRsBPIoFk2O1sLJaSjgVO6RF+eleiTRoQybzrScxOHQ1mtxYKFwokdBBQFw5QpASyREm4Ty9p2DsZZU9PUC8F92x57nDPM8v5tBth0yFHveTM
EOnZ2ucX5gwn6npg9c4TlOTHqOEDaxHq4r+dKxnDvJRebU8fSfdgoSHjY8yy9ZkueI9iT9NlPkASh4SDz1kMb1TzzedhJlXYYawaUQ/BJCJ6/P5+3vmO
I4y4wCoVxmKyZBkxFCUhMUB61Vtu8yw9/U/QdTnf/IcmBjAMSqzpQb+RhXepu5m7dkr3PSEwIcx3k4ePdB0nHW2vjhTq7vE+7Hy3Y94vkQPgU6VJ+L8v
Gb1IvBPx2pPcfPT7yHHEO3zrmlhuyVjzae5BQiUOmcFAsNa2y44EJFIQ6XjjRnHJkcpijHo7tXgi+K+vHuMG2GVFpGDUg2rVrrGpDTgEGB5FDkznGS7g
OBTZMIGE3B0sBgZAZaw382L6DN++qYUlfPJYs154DqgKU47wgQybdsD/k5+3RoOPzp+zVDgtYliLaEp+xKfUtG9dYaE5ZYjB3SUKXqe7DKHXHVdAbsNO
unn4eaUZ8tGOCP9ADrU00T6swImIKq9JwgigpQ42AO/qdQwyv3cgwHvlOnePn66YPu+yT7sDaXjOiq83ZU3F6+gSEMO7c70Nk9r8B5HqTPT03BDSjsPf
2BoRefJlIcqO+9YuFqY++uR7Xd0O24M9dk890Tn1uuLmfUdUxW5srnoVFVYhaK6lE6iXBGBxkMZzQYPF27TqHcj2h3PdiMchh7GA7bBaGQVtC2dbcSDC
yUoFtp4hPc7wgToD5oTiQDVEQsFgW9kCintqEwzq8fKwqIcoGjW0M9vj8Z41L2DmIZZHuQmYRikUemiwxlaXDJDs4zdK1aba99cI/zB9IGHpI/KHQeO1
A62BRSDDslmUy0LB3n0vzoG5r1PVVgg2ctR+Jfjos9wUO4BQQVXWizUKdGGedIFNcYA0Ug9++jq9R4B2JnOSIe+OI13npvG27E3doF/trHPhw4GdWUfJ
o6Qr9UU6WMolmVJhEokIAgk9NQ0hVS9O7NCgzmsbPp7B5aktQkYMStKWyXuwO79dgSzo/OM5D0GdYapxYdkm0NwsN0eCZrJOtsybawHm7md0fOe05iYF
Io98gQll5KdtQ8/BayFghYSR8aOs6fDz2MBQZkuNmL4zDQ0X1sqsRNxMHFd27Zy3Fol4eXNQVNWddvBk/TmoiIcDTgtk51c5T4J+q62xTQLwnOpqEMlh
bphkGDVupURcDVYktfIUTcRkYBRiCCTDn8XA1fNHDExgj3LOTo/VKYE/SKvc0NHebaZIgI7Rcg7/2n/97obkj0iQqI+SUwZ1w3DtSx8xDrEmk9yT8Heg
aGdoMO7hrQYf9WZhA6L/xocGlNvh3d3GxyAMzmYsPuQRPI++RKChUioKKZCWmqiUmEiiCKhiShKUmWkSSBSBmkKBoZYUOsJxakyDIocIDggxnhIWKgLC
GVE2zT4TDwdo74d61YSgnqwNk+dr6ttVfqlDgl5YVvZeDBgg/Jklk+XxpcqQ2SjIG4ghaW86dS66MmyCwmksE14KqJ5HTV6K5cA4OLDfPngbEnAk3aBg
Ng70FxhoEKiyibOkl+R07m84HXYJxgOZ/xtnGR3NwzA/P7Pv9RtwRwc9Okwxeu3YHAonr4Pt6Jj0nxniOnujheTRQTDSpSlA0UCVEtDFS0NMwUEwIfYB
JhAUyEpQwTEkkQkkRNEiEhLVudjs9A7UlqgV1GXztjIZLN9xRgs7FRiLEqXCiW20izKmFAVFdicErUQUxNMEAUBQVEGWF+BB3FZz/Xg4dscgBWLGMul8
JCkjpzBGIWJApZ7vbpdZiFmxcY5xychiT5DbbeBPKIjjINJRVFBEoEsUDTTQmyH5BUiESBgxs4ZtisQOSLQhmgmozsmhx8Vy4BE7jbnG0PA8l6Vw/29u
5rxIWEe8iHiAHaXsBtObPYLefhYGg3JGIkDgzhRJhBqL6gUQQB3IfkJ1OfXMKdo/VrEimfxs5FVT/vTjV/v40av8qbQ/oS9M4y8Iu2pMEqDHCGDRo2QJ
Nk5bREicmYxoCJMa7UDnsWBjnamkrwMNN1dalKNZbVSE5RozXbjQpuRGaYdowqWBEDNWSp/XlRh073YCooiIjELnWQ+rtOElFHgu8liB0ytfJKzbNKKc
FZa4BhdOuMKYAxGQ2k4ECoCmO2xGEwagsRVR4XfUDNTi2CqlYFBRWaFpt4TVopQM4uArHjZconxhBFFUXNbmeHB0QkyFRWWxZrLWozjWLwGsdpp8S12T
SHWzebrtr01ErCrbiGtF5aG+aGIooIhpqd2sFnDVjDcMwzd4xZthodasDbbcRRRDsyVTyQsWMnEOLMZDlJrVrXXN3TWZbm7io1sZuVgxgbTWFQZOzWbZ
pxmkhpwSOk4iRcUimiga6q0VU1Gs0hRxwjhZJX0ASqIoc7WUE+OI+19xwi6ZJAldA300hOVdp87vEu8OnBySGkX7dyKHYOd86MLnySn2kg1GR5yhORXc
6V3fUG7Sb6feAlF9ay7ToFyzSLloWKCtHSHlzs0HG6HYd77VNucG9k3BYPJVOg4irse+ktZxkrlrFi8CVwMhxtibf23DeXSfsdR2OclmQdsNHezUYcyl
RNG6YIY1sS4ksRnXezbuDFBUZNjNJclqCzQj+BCdHkJ8iXy7TvO7O8ii7t2c7brNzBRyXeWRIWL1o12KG8wedl/174MKeOKdRk0JWKenFUNJNsMf8zpK
yPNCiYyb3mFTd7hxp3Z0PNpRJz5Uxi6VqqyVUVPS4hi7s7M5EGMWCZLzwUNJ0lRZNc0zvwZBda6plyq+RcZ21Z4pYLwnLPPvZMZtN8wos7N4LpUiypiY
a1hvVk0Wnc0VTQzbJpOGb3LWd+CRoKv8gLfJqdmQ4QUE6pNIYw0hRDErjjAx7oGb1hiVokSz/NxON9O17Fh4Q/r2duodzNzo1RTZS4uF1o3MCbHBNW5o
vB9C60XkTgN7UFX9vz8f6P3/8/+r9ny5Bz7A0ROyFIzw1ZoUSZE01k8CiSThM43NaPsgcMM2U5vJjjmSKbSnNDSB7oPFIYMz5bw1aTWWQ51xgkS6Cmki
X/WhgP2myfT/s3D85O004HmCE6gyAYNVArXkAtQYxCxO/48vM0u7ayLNMqfq/+pYcmygcLx8MJwe/fbYprMzMULSVk3eaGMgK8qT9T+byRN9X0Q9MtQ7
Ny20LfGacQRl4u3XV53rAeKlavBjZOhK+oenKZwNBDoJliUD0BowmQQEOyQGgUIQnQY1ikTLDGM4QrqTmOmDCAM0DDRCg2YhoOdk0GBNKpLAaxdAJoxg
lmBIk5ZRQYbdNOl0kuMJBqwuI5X1n9gDAwkju+bzRfzDPuSD5yuCzBIQ/f+7knISEPoThNvx4z87+zROY22fd/dDpmAxQ0Dg5+yoltDGQ6j+otOHMbJz
ENvA1DHpvwNPPB6wB3FjPLMXi3j+pQJWlQ/RHbwUIdQEEbGGWSqKixZ0sHfWk6KDOJTA3OcWHlk3fPiTWzz+h+iSGNYiVFETETQTBFQ1VmImMCUFAkQB
fHUGgXUoutyeCNIt1T4ePBWjWj4SBT/xhPyg5xKc8D3NSo7L9eBEXI5B2RhCE0yNfxM43CunCMwnOJwOVeMFs5ctqBwttRtdHOUUFx0Qjg6nmMrnk5OV
anSEYRBAo1WAgIAZIgd+YevGKHUHEG1bFA9OGYk/F4QexvwMJ6u7/Sw3ke9vh9Xj9NLVL6xuWnuilEUh+Iyp8aUXam9FwNEa7EPP17+KAekhDakiIsgr
BEI1SFNEVNBQtNJTEFBVVQ1QFNBEkVLVUlRFMVRNURLUE0Sb2LNFNDVQVElFAQzEwQ00BTJTVFUkRBRUsTVFEzJRMVFMUpUlTOfPNNNBVNUtAFFUEtMN
RUVMOUUVERRyJhHmBBFUUEELSgcfU+BeWLIMnXsfDWQmzem87WdqL77tgEHj6sBEOh8zkDhdxrDiPP0ew6msmRYyEBv/1+HHRoDY52eeFOlMTuxYcOu1
T6zqgT199S0QqWdIIVtoKCqu2nNCZBEcqd3uLOcmOHAeqScZKITEOUMps5UJIiiphyQKyEaoEiR1ixBGDibj6xHRolod4XgE8vbggYSE7cQGIHOe6xZ2
ui52R8TVyz6t8k6T31+E+/82xDhOdpBhypzfVminyyVDSp24Y/1p9maArca3MgHEVTYEEC0IBKOzCcoS8lCUw4G+1gdHVgjJPt/nphypOKSjltal6s06
zjc04l0FlMbGYJUEnNwwCs0343kcNYVVe9MixDRsbwsC6GHeHQMrqi8JC9vF6YrrrM1+aV4zOubALlcZ01t0vUB8FAvZ7cpQ9eB3uL7rhVPeNe6k3+tg
sAUBQWynnjlm2TUpg24rJD3HiuoYXKFXZeJcmEgfNgBhyMTLTlk0EVRrZFNjS81RHoshe/3s9ug7hkPX42tu6vxVXVqo0+dpOEl5eFzF5of2BWLDDEcp
QYxOQT1ynJ8hmQnNh7cb6M8oM+1GdzGe60bI0oltUWv52SiZT67AmBhPXVhIdYfGE9gEtFP4lEQsKHY+FuOr168IzyunaMNXr218dBWROpfpVS6yd+vn
S74THUm6fvn3gnh5rp68Pkpui7veHn/1Q19uuQnj7vDUPjnqw89O0vfKnfd6iG/BaT7bIfSQ3E+Dj5gXydk8jjw9pvxnebczauLJ5otOfgPO6B8p1mMY
mnSKTSGmGhz6WSLOfWSHc66oG4eDwVmrtrK/6HAfHi/+Hy3jq/mArgjjxze+pgB7zy+Pn9PpgnsMorsoK7YhBqEYE1QUyxQJIDkSX+6phkKrTLHF451K
Q45X60QoT4++Oc98b0w2LtRRoEgIVEtW6oyKhBIkywjQZCmJgEUhMgkyBYtCaCNVNVLigjFmGlKs0WiiwNcZnFNlSGOQpLqfq5khA84k8A9oKJ1r5BTH
x15ZdIVCXaTmTnDbHBpaKAqmSoGkDfdHQ+ME2ep4OgJ9zsmrLJRCjFgVKqSW4zmAZTUlUjMoxCgcTTqAA0yLqHRrCkEpDJQNEKadr06cTnJE6TrZ1Y3M
5/0j8etnZnllrU/8P96fhdiTCAOTKx/S7jw+24dY9oX5B2bn/b4d4lALACpNYb9XfWhIdKdXlVl/7s8tWF/xvTmkJBZ6M9HjooFZvvyKKGiKF6I1vh8q
Y0YRCWvZnZFg7/OnxAcoBcUIyt9t5hM2GNBaKFyIdIYhqyqopgUdmX6nvrX5y9eeuPLX0+HoynSUx872mMBFAAEgEx4RCNp2Os2NWRo/FQp1ou5Jkbmt
w5onZqTvVUdTo3qb2UPS9kM1YZ58ZPr1nYPYri9+Z1L1kT2orYn3QrrrA86kcPU06Bo4YHQmvAfU4LKjzqe/KVuXpN+hpV7WtR3vMFMHwPnqFzftamtm
wALhDUEx0hvAadEGRvpQYHD6zy8nv6B6jE0ySh15F9d9cBqlKKuuKvlcQu7ES660cF08DB7OrhvCC6CXiAD0/dz/DxYIA1ySRPd3Mk0CJsdGpNFYkr+N
zoxWe+5FFrorJFzQY9HhfrvfgrXiz1qPB2PLsyYQMC+eqi+ovYu279LQ82/g2MnJXcvR7McuSxVujOy2ZqLo38VPvfDUzpcB2epPxqIHubxQyiInWeTc
l3MZadr4a5oLzeUJ2PjvfqnOcExtBEkkA+EcjcwEfBHczG7zyhoCIINDVmN68286IohEYRK8sdwF8TujkHqEE+UQJA5ElQPXkuyNgpeIihKEqOSkdpAW
YGhhrz6wzcsDVEg8OSPlhacXUNF5ib0cpieExmT0zT21NyTsyD2llZ0D3EzmxRQOUoim3lE679tGuuKHPpzrgOkNnok1zwevO8S6vsPqgd07+EhV5fGQ
qiEkjVZAD9T62gSEDnVwSUFoQgJDrnHhacO2Ob5dQOObAeabSYdWQnRbiRDFCmEhKMGKEhCUSKKzPSeUFV4Rdk+I4nQmm48HArVS+fpcN+ae2PtrcNbt
X19piBqnWax+8J2QHYZGHN0HLTkL6EgIZLvAetLqLQJIM6iiNKanVsyEeKcml4wJpl+StAkCL2G4bscTvEDR1oPiWawvEDWuI+m5g71AQFzgmBMQAsUD
ZsHv0u90cyuSBo4YEcJgq193GOPb3w2IogeL24rqbI6jdvBwKAMCV6QbTrXO1RS5u7GUFVvAwrIsvPg9RnqVOq3YrbDC8Po+U4rsNZVd0Gm05bYQaq41
ebY1VBlB8okZIpl0pXfemKgRQ8KHRA9H10t9KKBAZDi65KRlpW5IkxP7a1uqPoj8fMiX3y0PajsvQQEkyWLfW5wWsoxWkM37ddSn8GKgBqFteMMISj0+
wy6I68s0cJslzIcMDzywUghRBFOMPVM1IKYEOLkICQAYtcqxe9d+DSoeSBeepyaDTGdWaZNicp1rx20QwCR58ob7igQQzwoiuKIgXehZMntJoKIkb3Dg
CY9In1uJgVxApDS9M6wPZHSyLgHa8nqjMinLmprbUc96uKVYgUZC9b8kmBm1aXzpUtsYjPUwSq21aGq81bu7WkSq4gXcEZNBoVeBGnSE1FA6cyCNBeqA
l5sXzy2K+3bnFrY7B+CKIfwRrQygEQQBmSPSwVgM34poQ5Mr609uO5th3tkqHwYHXqUnd2rAOEctrazt8LQ164caCnm4zOkHpzwmw3REmK50ZkOC2eqc
M4S5ejgyZo4SnAJWHPFMZrdj1vFMZFDx0BiLHzc2iYMDREc0mctAkRxoAMH4MXksCd855y16dYYhOwytHVXz8jQQh0drOEc0nAiiSGoUIiBDIJqg+d8A
rYoYRqqjmydnBNiBXlxYxy9gWDRLdc6Np1uyidkmOema0dh4dIE4YLFhyqjGVMESQohmCCASIz4eSvR1q26M17xzBHrcaFeu+ZWk0pIW0q5YOlM74nIV
hD2MHQyestsYtIWrmMz1dmhVssnB7Um5szMJwnaC3LipVWNnlvN9c7fIGxSiKIjm4Q9gRQWpIXSvUh12Q4rpeczQUSesFkzBlBRSBKaM8xxbUMwzHDA6
GgstAHQzKYbViyeuYzZ31kOuTYOSTgjO1ssoXsnfC8M9OpZJ6p9AlkLwxC55HQ8vqqIJ4eHU6cdGBo9WtA0yuoAE71uqHVO84OTFdWM666XDmupvrHpa
vDGzWp8HAUQB24wylgEMwOPnqRw47syBPI2pNHkgs9XZ6CdstzJVceRpfGa9H8IVVUieHkga169HZuoA2KkMcBbCRN9JPqmHWwyRORDTyKDJ5JQe054O
/XHOlZJsufSon33wPrXvApjOOfRRJdY0usPl8cep0YqMO/jytKZHRo8idamam5PQ1kYdn/WK0TwgyOdTkW+YbuXC9keyJiunA8wRRGoXVLQCE74veues
DspHEBvWLxuxUo9jt7IE+78Ik16JmY10g7gqd9XqqKpUo5ofNOxLghVtCedwvkHPS6vBg0FAmqEMAVknYUeCCRPWzOGM2lvcsyEZL5OYCDKOa9289VEo
fG3BNwCehgypB+LATiyBA6B7ywhZEjSmV0OwptDHYBlGPSgmM8y+ojcCRTA1dXsx3LkzMlFIz28/Gn1uOedU7NfJj0Xad3wmmMdTMAxXTmYCvGMDnKXg
NnDNJT6MDBcBI3eMdkcpjOIOD0O89HrUhnfch8oXwIo3c2KXY8W1gmmEK3AXfAuyJvprWvYFRcLzVCetxsxHVD2L4wh7Fvnfs9ouZkIb3HlI61GCRHWu
rwYCsuswg3AIshAIeq7aqOyMgAiCIidryYEk0QOcCBU6ktGWxID0d7CFbGru9G66rTQk931i1VkdGJ4gVw0Q82PQSGsBY6DozWjr8fF6810AMBqI6D8v
roam7aunqxKsXC1xSe9RRD6vc3XNajrk7uw54ZGXSV6tt3T4bqeJ6xToObzN16q+Dc75eK7yhs5DRs92KdBofHuvJ6UHoOZry54D5FgKRgsIkUQbXcPB
c669lTAAkwBgskIx4StyKoe37IY9JQSTK5nDe/F0fXD6b2cHnS1MWlwidarsjlXUrQ2bsKqkxPOXJGGVktHT0GhVhrkqpGnI1IGV2cmatyZbo46aZo7P
TSV1NY28ru9kXuloVT3tdYoF5mKaJ4tMobMLpbNAkiSutdbVRvgbqVrK5lRsoztcPRGyD3jh6QEAZdw40Roh3RwvOr1cjao5zGeroPb6nWLUq63g6K4Y
QAdbHNFBi/IuHGxaEWFvXzwCyARfQSFRoKAdmb8vvAh17Cw+rGp5XTA3XLC0awXGZWrZzysPV3I3l63PLyRUzS7taS5Fi3PzOa2M5qB3I38SPGPiNgrY
wdDdjqa6b8J6j1fKXQhtKz0OA6jBrqvMBORFh8mDQ7MHQ5EUHg7J6Q4aMsO4sUhYoY3o+y4DJcgRnmlg80TDqFxbSWV5HLOCWyrJclihicFoMIDpCzsH
zwJB50QBYFCl7moDELpjjkcGhWhyhogTo9uQ760EN94xsrdVF2Zon2+Vyp7GzDIcDVDV0IlEnBeA4hfCGNOJEy7me1XXTY5kRg5QigAmB+ABTktNBgmK
kcGvXkd6grSYUddnp2QjC4i4sTMYDA8mg6EEaBSzWW8ifVkaJ6rAYtjO+RA6FjkHkGzwCTb4BXhDcd9631WtDwbypVWl0JFTfkzNCo8EbuhIGzGbCob2
qDNC3gWW86TS1REjVT3Y12r1m+4Jl7XK0cqsGqqOUvELwnnJ0eLiUyFiCOguqs0MZK74vVbzOrHa1f4AeEP67+/6smVqKf7MrgwOCdp4zy5Xqa6nCA/Y
vxxte8oZU3NAONQBZgxBkgMgD5oVApiaEAgED7XT6I59+DhA2ZHPvlOhtp8quV55zZ+2rFX256QfTc66s8Xqr3I28dbI73Ym2mEqDHRqda6msChQSub1
I5eDLNAnTVElkTXHRJBozrjnVLEK71l3RnQOzvA5lmKWzVNRU2mGROqCF0A3TnhcMQgB5FAMCZ1YqQKQ3ScBbjd5Y0BkCgAjAQyMIxxFiYXjjPxH4Zma
frS6FQLIBgHcaEIQwH46NiRMCKrJ9HR8gHfGkHk+aFgdGAED2KyACwPUjwZ4AYEaiBwc1PSi4LwXMcFQ9RcX0GBfME9ICaCu86p61lk6lRRgBSBxmMES
25vim8BCdETiF3YS61ojIgXHT0BO41McdQw6mSbghONd50DkOnUA5JGsJ9csMTFKqRIv6iB1ACTRE/Zy3RAQhmZLcXGSUyEWwmIyDwQNS56nrCenBrtN
s8alwsm8gX4E9YN5EQsCMBDTu9C4vlirB1rBWUWO0jFmKHIlhspQaXHILSG7VGWBsfK1P3I6UEgAmIDIW9MVmRvSmbVKf778G6QIvIwdiP3ccmB6PRGe
LZNeQ8DCHRrtE0UYSXhAl+OjwFGDUKTKS0VSSohc9IOQR+/jwUo0wB6Ar42/QWuYR2fRZ69GXnuFgo4kPAH01y9eDh2YFA2Wk/OBkw207SA12FWlFEIx
ipFJw1r0yFRQUNvLA2hOGVkxU7JHiidoWjndYpaA52Ql7s52h45aG07c0k5T2YcPdL2b2OL5jOk4m2p7QRg4abLRb6dsCzZgSSOU4GzsijBaEEyOIBRR
K89Vms1ebqlqqeUqtXnG3rV1SlJYZ9bsSNUmVdHXk6xcAjgBgDIGpXWhobsbIs8Bk1yYxQTAXK5sK0FIcLgE5Vg9bTxDvx27SHAdmB1vYeDqEDoDxIbM
Jz5G0IsCoHKXvTE41fFqMSlldIadJqOlKmVWcammqGEDkRnbqn95QmwTJ5xAwyHvozmEI9wxnp6NCs59Dj0637+7nG3MekDVBQC8g93vOPp0Lua3/bz0
+vbuc9+DilgGg8erhAPgbLPLj1hk6QJiwJqWPtobMDZB0jfwtxE9G9gIyON3V2/vHXTi2KNiVh0ocJhGhuFU7saXpMVxIOQ4a+A1g10qK74MJj0JXOgO
SBPeu7qCYJAwA0kghMjZXGFszJ2K0MFdnupy3snZF0NukERhF/kH1g989BOGDo2+TyiRHY9a8QB4CFEaMpM+2gzaA+GiEY8937kE2eDqUxO0FB6I9+/b
jL2wyzFFkTHeaeCrXTcNBR2EjBJaSUqRiR3pZodE17fBQtQ1k7ND0UaRPa69Lx99aGpI7LsYyQPRkNaK3rOs0Y76Q3pDfVMddDriqYmucUUbYKvcvRoM
I6QFmSXc2yNlwzACSga9360AJrMEEjseiAvaN09vshzmxsUZtblRCHatkogkRY2jJuiiFDBA75G4idoKiiyEOlAWVv1VEkgTBSQbWdVZXvidqqqZsSb4
4uCP4InvnSfoHMom1p7OFZLr2glLJfCEGCTTi4EADwVMihweh9DvODfM9pyaCio7OSYyFJDygCdTjcMDkLDsaYcwhxMOADRx59RUBn27SdzniZ5q0MDq
Q5VNTQcBNzQdgTdRLDkUAAx6sEkjUZG9oWATGo7iHv6jhe848Tc0W2sIBDqIz08uB2TsbnpBE57czwBkho8jWTjqAhTr1IpDAPSalBnAdq49qdrdF6Uw
INBywdjqOxwhyKIBmBoQB9R7rWwo8IHIG4DAkXa4Qq5yZrfkhBWVbF/F0qyp3e7vZl3lyIAH3J/IxAiERZEggHdOgh8BUBbHiCrSgZRjwLEedySpoQRD
HYEABWGoraySIav8IxqB2ZF6SJo9iZFKfrwOyWH/KVpAaWAmIKEOCAOPWmpf/fPMtm2gdS4mesFP+IEDbu26994+Kt+3DPkY/t3xP274H3JBsQLg1VvG
if9RkFqQP8ZjcZBtgDHMDQIKWhz4HYNg3jh8FBfZ3NJJOeXgA+p+sHswQPdHJB9ajzX65ppkiCSOcgbqGkSsDIMqmgChuYHAgfAOT6wT3/AOfT88x6hs
o/qdEGLggnae+pCqf9SyCiIKggZYFICFAo/8jekJhGvHj656KQDtv9SK6UeIKCZQppEKAYkE1tsHl/807o9Dtil0fCqBkhlpN3WtMhh2hDYVJA5KajiA
h1mopiBJmGDQpuZiDigQrwML90oDuOkA7AP6ldHh+PPxs6i+IpNxR394WIJNMrcokW0BDU6ZD7IyyGd6vmaVZXfi8rwdAenTn8ayoolWc5LicM95AoEa
ql6uwIuFUNZ4rg4C/Au6ypmLVu62lJ1MV0yee08nfSwHvV2HIur+feTrOOQ5H5PwFoSPbU9ccyGozRcRvI1HDa/CUrTFau5bTYqzw0tAjVQFJlMysWVY
uLOFoJtK4KAcJ6GiuavoCKwbNmyXpw8HwQ+p2uCOb+PNPJ6eac8mjElE6UegGCYHs6+aZaA1xdlpSUvTnkIeA+7b0Dvcfb3nySBI6jN85Wkko6sWQOo5
UPmkCEvXQ+PjUw+tfLrDgs+BmHSge8ZJgqpvnGYMRBN1u74phhOcjONrzgGPq/j3ufdrUHRJjZHcRoihpHtIaM4byRkkOMY9aBKAncWxsSgNEBxB8QU+
xqZDMZA6OLY3uCa1GwXGowhmJFhBl4RJBF9V3uckWWth9rtyXRRij0n8GSCe5ITH0+5ukRBi1JbUIjfiaHTkgHQXRN4Op3RUZVJi/fqxMhGBT+s9sUTZ
68HTAUg3e3jq0fn39eKxVd5PsdhLk312JkO5CckdHiT1lXKMcZ4xb1KA0K3mpB5qrytYr3hYVEbe9R53rJ+ume67saE09HnEOn2e35tSMsJEs2ZnPHk0
1vVfLFCgM76ZLFqPGOCxmfOdg4AbNZuaVq4MGMvoehNNzW+rz2y0x1uNiIi69OBRHdjMNwQCPZ0xscIS9qvU92HJYlv14O+la3ims55OaPmc5Jq1QoYC
RdLZINAMgBQEZIgA1Fj38Ap+0+tjIToSD2eOgpk52lFC6uOY3qbFQqVCYZcXOAkHTd6iLWVBPsrQBrDlOKSkhqupCMzrmmuec6A4vpmrqozlpGEFWRkI
k7aQ6IREy+AYhok8R73mHbuvIOAOiJ7dzYzZonftu5q+OLIeBBfKfn5geUITA+4T7i+7X03OalAhD3qw+oHoO3f4d3r8teVbcausdV2RgPpIYsUBQhCd
AogBpQoBDAnGJSgCoKUhJcVr2GZ79EaKJsyZYMHXq6kf+c3dhqRkCQNncgu3tTv2+BckVBP55EcQ+RVDClD7+fYbhsPeCH/WVNtQ+UKmM/DY81NPNQ0P
KDhNIHMxAMt9kdTwPmeFLBJV/3vdaiitJgEOc4klHCDnSbTNDYETBjmWQlktAokgxqVRJ0fUD/gRIoEeifx5hA67REeDft5tsLaVhtlblzg46OcqXE3L
wftSDqfOPIedfwnk7FnB8JIRhxaCb5u3PZ5hCbrQmVieeU6guTtLbdkAk07B1yXA2IPncbsHkMS8WtyTAsMhQ2QIYauvX9naAE+uEnUYRJaCE/KcWRAk
feD39vsdQHZiqAfqlFQDOgn0E+0oijZV5e2E9hmOFB/1U851rCmcSaSVXKuCQZJA8sPuU7un7OBDeiWZBPX8U5oh5w9BPfw1e7hYZalcUMcooqtoYMPr
mjWqJWZmhrZrLqsxhXpDBNwTebx0JmGkmnQzENCGGqDhcuYuMpjd7jvJ2EhyojlUPXhMnZJUTHnqI5Oevd1hTxJ6APc+g0Oxpw7VUHyP194GK/sNlOXH
Mz1B9pU9Q/Wmf1r+qcpRC7CFTlAHWhJUKkdxTLvTAkCF/Zo+oiEeRcK4f95SJBMEWUJ1/NDsymWytRVZhmIsm/I2O8hP7JQA9okAvCh4iD8AuXdKdGSp
12winxPx8QJ46PF2msr9J/OqYl92uGzJ80jS5mAnFKbVLDCZQJIEgYBIliRZTREyas03JOMvA5ooRQ1xzpwx1seGZwUmISqxYBSKFqQdpMkOpOQYBUNI
JqUNQcSpqQmDaWkoVNNRIaYAdadWlsujnV1nLnTq3jTJDiasDWrvJcuDuQDo4CyBOApc99h1xDsbhyDm4cwlM2/JvKbJymh6Bj1JMSaaClpR/MWHWDgL
otHgof1V888h82QRGI+D7NZ4Zjn5E78BQ/TQqixR7iQyV4N9aGeliG+w7k8E7uuOb60v1Mga4ERgdmFYWHqdGoG9SqWXon7hexDsT/qASRUugE7d2Z9A
/X2mMREBHZ7Pt20HJOXabduHrfcnkfw8+H5hLKjMEAQOkyngoqDtTFlPvw0mJy6azHYUiDKaNqQZIsqBUEybUOxEzIY9U5U/2VeRm7peTU3qvtRYFZE4
lJy8uDHTj7tCw8gtXF5AutUYgi094tSW3bx7vnjs96xYcM6F7sdhQXcvaD2TG8YGcEO8KtMWux26WaJNi3gaRTZTqeBeaCdvxHcrQA9FQPqxP1QrTSD6
vv+d9mtZ2DpPqDKC/dcZjUoh/TlhPF1IrP00YwQpVZ+3Pf6T3gqKiL7WpiURVgxTAKGUvu0cgDnJ6T49iGD+fu7Pf2fP/vCHboE4A91TUTJARFJSBQtJ
KR70NhHSJL+MAB3oax1ALSHaAdx6gowoDGTCqlCpEmM8cDK00TGUlrS0T2Zh7mfg5IyfBlZGKeuM9+jHQMrD2XElERVZEqoicz/S85iJqOQoIfFzK2Tl
YlLAbZPkgf4aKeFsRBSf+dN1zrmPiJqbOuS0C0djNspnrr0x3EKogWmF76yYw5mB5GaOHM8QHyYKpGaCPgexfUVENEDQvzVfyGFGL87CkgqED3AB98Ok
DqHYSfoUe1B7Vf29h1v0X6zsNsPtNYh9wmwAkCABt7VDD4VLSmIqHUkp+gG/0D20dK0VKETcMLtAc8TBxplYkSgjBTh/1TEnNc5giuFEs8raPN0OCz26
G8Pb9VWS4bZD6HYbJ0B5agDRjVxjy1IF2td0b1oPO1mZI0Gc1SnMMvI1qPnxSPoGodwOkc5LNd+/ZKrSUIW1UzKvim0alnZDAqae3O+mMkdE9NjFERGK
xYxaXRTw56Ou5esnQ90YMPTgM3pVYrESu3sbaVOe02a0vS8pCyWyOFIr1Mg7peda6kwlXhDkFAydzIaSBKCRMFLymWvESKAmZM1I7FoRKy+5rzvuQXr0
LCQG/V3jsZ1DWLwQJBEqoHZ7MHoa1J7GBAUGJGpJZ7lHuMubnVcsC4pnNTe+sGOupwZsOBCoxmrmZlKacjJaQHkwtAGSDtNL1NaugwOm4ZqtotQYlKIl
IE+pTotgEgIkkKihruZxK7VZIDPZ8IFgy0xHYEhwG1k7di5DARXi7fT03Ot2TSSGv6yO79uyB4pwL/YY+GrIlIeG8s0epTbPO3AzM9h3s9RkkyRVK19X
wehowO/bMk7lO3QaONEl0aodkIi0c8OhwAbIQYKKSswqY8m2ruA85djNwjrXwFs2LHoSYEaXOBULEREAGBQHUDW5RNrWuBiaR9NQIMEykTvnYwdOWMO2
heiSIC0ldamZxVlThzUpzJCIesMGKREk7FMbdkkObudpsG4SSFNB2oG3Emyh3qhSwF1R/MB1yM5IOpSANpdwhH+PAIeaQUbCmwnaqnnETBADNQRRAv8Y
cIVaFXs7Z82kQdLzA5p3fzXfeRsbqqdp0fjOy6TaDvlwcgUxNHmqHoCDoPOfUKxzRP4yeL8T4j+JAUfcQ/FC/X9obi6mqJiy5HfUEiTZtRvLmYMki7AG
2EnCLtLGgA6EL/T/DoNBOkHoKoGERO3tI37Co06rElThIDk6DjIOZITDLwdTWkdGn9ZZxwOhmV3mkta71zxJsivT2hMAgEEo6EoanEkRwTyliBNUeEMg
X1ZWpNZoGFOtO6p+jXZw8aFrxu8hmGy70aZQMu+5bRQwYJ7lRoUiwq0oEV2IR/ODAB/+MWxrlwW/eT9zLic24RwUDEg67MnRkk/aqBIcuSrBkY7ddzt9
mV+fQrnteoYKYXa9cCGAnL/l8T4uPXQpa5MgWNDx/HazOStnXAwWFfP5vToGsFbsd6vfR62ugt9er1a2DzvLzVqQV/NK1wk+Vw5HV+Dq8vwxeoQ1Ncfq
Z87t+DjE8wXV3F7v2yYiNerPaiTxWdfBIdkF4ffNBU9Bk8Y0ePp3/VSHm/tDF33gHQPC9Hr1see9taj1VDxSwpHHKXUykPBs3M9x2Y9a9QFzvTPMRetn
rgjS+Yqt5NK0QISUlXEoItpeVnjDvVo+K4wXWnZmhlcjKzwDVddbq4gX0I0d8AIhGBA1dyiQEIogZsTeqjl/XXEuN82+h132LHcSYw4QmJjodjdhetS7
edqvgLfFPV1Vu7kb9xApLv6uzzVYbXGpKsufhE6pezeDpZG+tsPMYq5dVamha2rYzu9JpZ8mFIwK3ibzbQUyhkTRBrpnpvroJ6qpNBSF0d6F2zcXSJuM
jZq3WJ8va9z0xuimZwUfC6HD4O4s63I6M+l9Ne9MTYbZIpfGwcYGqoozIicDeG2zVZ7VwVzpfaDnkNjFJid6+2VJPWm2G6xgjPA0E0KhWBQMUCksCB7+
mzNAJGIqVPzU0KCfsi51QZnrK3guNE15DA8jW82CNYAgoIzCKlDKp1u2JOC+jXI968GgLhbG+mOrE2POeULJ3QlmWCCCPb6pCxvZFc3d46lPvVFTrYy1
mzODF47xTsTl4GxqzshOorKzc2jbjT1zsMJ32Lb6ve+4BI7vrS6S4be80OVckkcqZ1QypCBt2FO9W68ByZfN0+UNicct9V1MkVqe+p6+tD0eNLaGa1zy
hyZ9GYtzJIIA9GL1frYMYOtctWd3F23B3jkzg5rqKQ5usGo8rrKvOVyOAT6rNvuO8tEpjwdpodkeRMXyhprutIeNvRH33lcrSHr3j9+eRA4PD4n3gzqq
FrrEfN9WBtTW+TqRwXfWjgYfgRlpD5OM5Qc8411W1phb1NnW0NDhpr8dBgfD3eV735aqyQsUzC38rcWBK5fzujI7O5ioTUZ2m9GFUalwFMziwxOm1651
eynFqLTAY1UDiodaYevXe+gOqWdarwcMxoVrL0rh+pit+VOBSPnQ4/A/Q7RC4hI8d8jvvFx6Buu89EPh1yY7jkQTGFHrdCNcuYsasedjWugQRWPdIJ54
tq2CKxebn0PV5oRfORGtd+GBv1wMxABADIAoijJGGIZ4Y9YjcAkoU9+tdd66xb5m22tPKiwuJ2L0aQuKq8Jw1D5ETGi1c2GFN3g0SZMNafSmYaPETDEr
2KbUO+zff1uQTXpXI11zgFTtkFBtDpiDpRoUkkUUC897oc+MAyUNHjDHPMQtiS3BSs+fcjx++dFVlsfOjzW9SHIBGbPiHI4RM6idDJG4ZbWlNAtasM7R
rSFj5HmK6HvzrQQgd9AKB8CIagARO7Vcy+b/0epPDlJ5fHQA/cR4KbqOQcMI98ntfcDiu48COL2Sh5FnnmBhrQ61MxGs46RBBUomCokXskmO3OCERcQL
8MChiJJg8j96QUL+Tw/RuEPjtj5+QinzJjTE/CZ+K25qzf13w6N+uYcP4kaIEgGCfllH6lB0rExwnms6YwIlizRISAQnLU6I6NygTWwhJ0hwVMxESDAd
JlOIUMpwoDmXL2nEkSCCRIrUyEqAqTcZBcqv1HsJ73h5ZN0XPdzxjEl4OaaNIQkjgPI31eN5oP9PHY8dVPWzae3nXb2cjt5jzkhqQgqghEpFQgWRDx7m
jsvDlMFR7cMIg7v0GfIBAP7U2iPFoZQsEGDBEkgiwHnYUHehcLLGQQGlRlGDO4rlY+/BNp2kM9+VqcqUyEgoeZZkDjAEkpBbEuPGG8nxk2JImKCSkWaJ
iRKQhkIkp3RMMIAhSPI7lmVLqhgGsOsGKG5bbvqDlBu+0QOSAcyCYaqkSZgihCEmCpCISaUCiEo5AkQoc+bQpiL8KWCiaIEoSJA9gnq3HQJsJIo50ueY
BTR0gckKT6Q+PcYbVK1VhnEerl7FG9IpKSkOW8+uQpWIhJaJYCWGCKaKBIIWhFKQYkSSYkgJOaoqHcibByT3w9APjDaH2/CH5ofxH/sOE/mT8T913eF1
c/oEy/0XBw/Yfr43eXrU9jAIa8T5fpjK1GEGfLd9x75PU79SCl7oFcEs/EzJR+iifKAoqiqEaShYJWgJCFaVYgWJGmaoKgU4ew+xmg+3HFMhyDJmDJDJ
WEkDYD6bGpYiR7EJOODgftZamUPTq3Yew92ve7pm8njZwcOxRrQVEtWWKKKIqiLIJKlIsFxkTQCicS9BED6vb528E+KCqipgEfAnDC5C0+7t/q2bRkOH
aRViyaGoPldocQ1YVg8IXaHk4CnG8qLNbMwO4E9hkQWRARikspSrDaSBdsNjSB6PkFEQ78wCV1WjWiHAgTtkE2VEE/gBJkpg8GfWkKfcHa/T484/T36/
O2XQ6p9PioT3RSgdEciCEY0JICkLq3NKUkCD33p2bJosnjjezstgOK+gfMGQ7qlxKv+DJThRERNUJ5CJMCBTQNDSAUhQg0olCmIOQfhCm8bE7ZcAePBR
fyxuxjs41axkOdY+e2nkHFWQFZNNDDE+47dvJxwUDZNqB1iUXAiBZE6OxyMZtOKw5JbrG7cGJYRcuIUtfONmOFDiixYLI0aWn5/F23t6xDbCW+Pz0niV
RFQrfojt0Q76UO7KJxDFlFBdtrKbZCyuUAJJRA1QZwVgtkhNb5xwOHHWINoUqXJjYs1JIfesW2zjlDJIOsYlYScjHPCnZzQLnRh1KgoEkA5VMuSnWCkg
nQKD/sFjuMOX8Lnq2DJhxmbJaw5BQU0udTBagkqRbRtAmnBdSAVVAqUo0KhoJyBZ4xEDLskCuCAs/O48ku8NSi0DADkLNDvPKzbhHA6ysqAfjv+nvk3v
6MnKHUhIbE8xMEttsj+7DNRkUoUakEmEO/fFNpEoEiXUK+1Rg0XgQCIGDIA7b9n8DYUHeUEDeQH4oHLmz/f/w/46OZ3USHIVZBwKC4zIB96fMs9UH8ON
qSlDIOVFMKIQKMysCiazzzGmXWXR9N22KiM9bdlsqjBInly5iOrZtoxiD/VaLwcYGGu29yGMQq0XKYBAVuyKcihSVFUFhkO0jvlewjg/t/bG+IChyCtv
aOjOshibOtUsa6HF784velhbYHUGHiMCIEiNmcwB23fyj8xMsTnVSZ95Z29nHGzEpwv6dtahoT+mec0dY+QpvKvs+z8eZ4SeHOEnw8MfIOiPWkIIShSp
aYhQmear3B+YcIdxJ5T5gcf9kvh9v1G34m59WBnJgFwx9BwF1pWA730c/NjykPNh+h7WfAdWm05A+KSAFeN8flvVzJohkmhQ4sBf4kMztorC/ASQ17c0
aMQv+NA4PvdbSIXXJt5w3yFAOVDSDwDCMlTxmZDn1a79G3wnaNVP0jtojE/XdESdmHDDx6nOZHS9uHRvbIWmtD69GaAnLA9khoDOcMVyMXxTsZyJ24z/
Lu4UNrfjp3bDuHM2bZk6KHfgdiTQfbtawqLOyodGFXumNganoZo1DXcxNbArrr12x0ZQ2mSoS0TfCoPGQSsZg7bdcns+UeiQ2Te78ZmGBhzEZERymmGm
a2p34lJD2ibgbjCodSrApzXIcd+fPSblpjY/d7B3goiVoGk5hvR3zsnHb3Js9PKcaQe2Ds7js0KUxbweD/xfI+G7ULvV5mg0IyKKerJrKpOGzvOGBskh
3eETwiigeKP30lC3vonlq+j2jBBDmSW7k3pqOudMzKYQlSTyQnqyiakHyGYIVrPizeqg6E0CFcSEgVBUGy7CnhDOFVFSUYIR/QtDJ/vOTksRMMKLyd8K
IqqkJhjDpsbOezPuTtHd00gnBkCH3DD6s8pwqg0pZRvZ9G6gGmTIzbJDqTRXSYZa1zMgViyvGaEHsFO+u1la8/rfnV8so3ykFdHjk4KoonNCp85U1zrR
TjPmXMeyixN3CeE39D54HOuyZDtaGQtMZWQlSCwegOcB++l157HW2e44aDc4DjnuStsPc9PMnusKe9dRidIuIQW4uRe63HUrtJtmhuuOxKd05cEhm4OF
2xIKIrqjkXF/RaU9mNISe6N2TEjMYRlhTi7YCThVipDlPnjF0sikJpkxEznDhmDNMX/xYBw4lRaj6qISFkg2FANFDpbByAVtKSqw6z3fAJJcA+E9ChbA
D5ZDIj1TwzZhUpBKb5CfF1rPjuan386E2GTQk5iLET6+s9fVLpKLZ+bA2L937szi5ny5pqWzeWVD5nbWTuP2Z5RYm+jrDlixTzyYGa+tbc6Lt1fzyE5j
J3C1cWaw+WTYey94UiBISC85QeUoBkqBkCOTQpkgUCGhWq0erbRtBDSMwqQSyjKpBvAcyZTowmcriB2S7IJQMxD6z6vyPir070fbKU/bOShyHSi/86hH
b6LuG+u7sO6R8ITrA1Z6T87vGBdguzAuQ+bC7n7CkwCf+tAXBI4MKFHSrjo+DZAgAkGZYV8h8vmPr+aMSCRT/JP+7KJEFjD6J7PfwOuFXpSAoGldzWCZ
IFHt1iZKmoCgCZeCEyFSL9OskpigTUoSSswUZCZCZA/9JTUo8SrkrTQ0ZgQHxznHK44cLhwj9FdGCTK1JHGC6hagrWUgUjWLFJQgq4VAnQsjAjtRKQi0
HLWiNTMmeQ4KHFrbEGgIYWC0sgn2QLGQGKjFOaawO5/DQZJqhWVIKWMMTbkDGyAIn5m4ZAyazYoXCr+UWDf456E6NsiC4MEwEyvOOkgaI/dxrSUx/Hlr
v3NwduDuy74IJ51lydX6m9BlMpUoJEVKHdKa3McL/iTgEDMEkIeC7wJED/06nx+Hwvk8jo8y5KafQ5mfsHfh37Ixhdf6Fsbnqc6duQz1IjsdwBCZzsAu
3NzYQQVz1jbkMWd0Rg0IcgbBygrhHAbCqHCphiCGixkFw7kJwodLiPN5dSPsqDLrHu6eqOkGKAdBqU0K3RQ0polpSkKoSYQCgVDAoYP3jSfGlzGhNvgM
TaDWImTVBDEgSpRpTlSchBMByAcYSQ8JaEMM0eyCh+uPztuPGXkhtUQwA5kHY/duAJ19oIYKGC4ESkBSJSswDQIAd8SSod4nHeKGybElxElKHQHvvHx/
LQ7Q+D9+L2vNgEkjfT4+Mzh0j8zR2dc2NnphodHm5ltu2Bupqh+h+AIxGBm1AdPX0QGfFAB8CRWnN1Ijpwfr8C2VP3gxPdgbS+in2Q50U6b6O7vDsQtu
7N9r34ulqEReqqrSsCRMzdsV8EDCCDEmBZgPXBo2xzjmVmp6CN+49w++E6erwN05KuIBzNviIFEve4WzHvkn+jD/jMl9N4L6dbk7f3Cyqcl4GQ3NTC0E
8zf/Eiv6d4H8OTwb1zOm73/Xh9R6VDPtxc9MUfKE2hpXaANpFyRYhGCFDRCESjhAqYIOYYwBkp8dIbfhsC+B5dqdY5C9UegDiv/Q6/5HWI/V+rX69GbG
2nW3qPjFEofgiEfmjiRwugydHM8KLh5hf910PkRU86Q5SEgRwoiAtOUTWTEZFUsE/nYlEE0FBkco7ORUEUcxV/Bbk2fLRTTEQxQBBERFJUVEUTl3rHCH
AojgWScLzKKIHDCAiLmgIEFBUEUciqPOnrEiu6JdsiguRBwuFyihztoTSZmCVQRFmBAmiCUazEDVUaRMcsYlZ7JIRHh2mVhEStiHUcdsbeRhOVsZi5UN
DQUhQtUlBEAoOcCViyCgVY+6x9MnnQ4IiJmKEpCiqBaEoAoHaDCIaGYqIk3zAhlMJTGPiYiYwKZFw93AfHb3WJPIXYmS+khvrAEpAiVJWBoGKaRpUpIo
ImESFmAlkgCmGCAhYSYIGA3gxUCviFkx72xKbgHCZa6bHB2IxIXjti7XZJyDkztnEkj1YcIc89GSrTh5MjyY5XOFRMzCaiqpKoKECJqBhGYkotA71A96
NscYVzg7IBARCkrPGGrREUVfq3W3j0NOkkd/l8dkyH4EH51mBhI87oqmXJO3bqTVyvjHXbci9+ckR6AdqgaB2MBf98KhAkDfXPekAxk2YskhyDPzv5cN
PWWz5064cG/eD/i36yEYlckrOmCoqKnQ5QMjIQmUw0aQIcaRVcgOUHCDipEFy/3mB6sOXZR2Jk3dGDnEzZJyi5TSaGQpWwukYG0irmtIM0rWWrSshQFC
IJWTUA6Z8ienE5WMAmQNIFC0JRS5IGQNI0BSUjQFDRBNKlFBSJQhTQtFUDTQtKRKRRBRQpiEYTkDkg0CUJREKNBQlJSlFNJhGQUlNKFDEC0UIUCFBShQ
MQtLVK0gUxANIREwIUC0xIDUxTExNA0FJSDQNK0pQJQNUlZA4SuCKyQkyvbx7DlF671bb3k6+21tbOGfT1Pkc07CYP7jyvc7bz3fFWm4l8cYb35ZOOoQ
h/vY1QAQQ0pSe0KShKEKFaooKoBphllYeu3KONQZGiyARGIYX/rhRDnq94QE2EOjD9bNogPnzh587y8l2mnQcOFpuEn32aa9gkPOIHsMk9uYkV7LCKZS
hdQ4kUlBRk5LkhkS0Ce2RJkEPKCskzm+3nq54yzq0SVFJSDw7TMbWhJsoa2ERHwyEimUC7jlOUcZOFvz+W9lUi8h32Vl4dCNr4q0QhZGzUjXzxk9eRCg
HFXsaAYqApTrAYiHUGQ6BwFUxVVPD38z8MB4e6EKCh68gecrIsAUgs56k8RNjRcKSsqVDywihb8jO7pA9m5QpN/3WcujnsQ7osIfCeUgdgCCyb9pCngM
CB79ed8Owa8atNF3i7HN0vtDMIq/LzhzhyzyAO4SHlAak/BeRXhhYYAaQU+rbgHg5BErcoAaZFAnz1PB59PFHPQDxu0ZUpVFp/nxBmHmHJFYEDCQNBMj
JYRBFiR8ede4EKGp3O/WaJPuJD18aOQ1dQDrtFSCIpLElsIuxsuzApmAL7oDWnwkMvLMWvCPYWQd3iZsbgfw6L7GWZRKU0EkPbikpVBFSlDENCEwFAUr
QRAEQUUMQLSpdqAJ1IAHYee6YqSG69yyhkErJEzR8/KfzTrdaNU/woXP2SgA8MmAsC6piFQ0ZrNpn4T5f6f5RZPY0cyT705RBtgHgdonQHwkK0QrSoUQ
QUH2QAZCCnrgcqaAU2hDGBJgWv4uYCCWB7NY3pTAZz/tXjbbmDuIrpeBHAXEUN/yygL4qZqo0OGCZdkh/ZxLzR/bBTXvgMZ2zFyBGgUwtWSLQiPMjsYQ
loClpKIhtctagI/mQXm8Ih7WgCIFCYT/AnY68jRaUSylojJFUa2lEFVmkFshZoWIP08wczrcFqszZrXXOzuCxOnExBc0lt0iNOaF2qhgJ55aIdncIxnU
FE0AH+BgivfdFB/0gpKBkUWLCFNnwRR5ofuQeTfdUy7g59dsmPeciJqAu4LEYhrLw0HFz7ws2TK4jhB4YCIVSJmREgXy6qeoNxnyQrPo1CLATdhU/MTE
Fk1LRPZDSO8RTFTMMUcS4VBDUFGgqpjJJoCz3TAPsO4nhRB+akaKimQn65fuiD7gz1L/I6d/fkNB4ZgZAGQ0DQBRRAR/lCHmF3wHAr+mFV4XYB+XrPeB
yr0zUmBakzC/pACIoJSZK/9JD3qpwr0gODld7i/GVEJ9HO4RREcLhoJBSs2uZEVkWNy4b2u38fgT/NIL7fqfcCz8U+GDarr7Zrx1eDKupav7WBYaGVaK
iI1hKBYVVbOVpo7u+hlzT4O6ugUshdHfT84vEpFTCkz8gs+V87d65g7nsOFz9PejxxfWvu596huTkWQ5I4mVaBnnMyo5waJly4A5rIZtKmbwuzRhGPw9
c4kZKnuO9XkZbuw1pkndxaVwpd0E7cV3Hd3RCl0Gv2O8Pn2+T1e8cnk5VdO3Zu5Or6SO0qKfO92vkQfIQRPM73duwKY7oDu9ZyvHfK7HkO97snvZ5jqH
oRdiBNAnWuzdxy9QDy/PHeo6twWusuF/z8/cS8ekknpwZCTM9ZPQuUMBD69XrORAgG/GKckFNbor/AZ/5yTMOklQWBWjBYKkVAFAVF/dBhABVIhLAGiV
AwVOA5i6goV2gU+4haRpFcIUfR8B+609vcpD8SY+CefM7jqr+PNXugH8Q+z5g9u8Cv7+ahyLOEQIcOdOUkjEwWMhyiZxhGaO4iMA+pIDsu5CRc4tQAp5
0K4dnDmsQ09DSaqdsswCJXmGSlVS4KeDYEGmFeJMzEqlf0miMMqoLMAxZoZkssGISh5HY8EImAP2G/9sXGJmA1ERUTTVR3foe4OhwTRuHYQL2hpAfb0g
4Ag+Aex+fz+uPztiAofdCMHLbaad5/UK40uU/thknKAZijBiFGHlwB+0D9pH+uosUKqBqaSVELEzhEc5cCJlJ5unaRYcnshMoccU+3iEvI/TxTP+I8nl
OXVhgaSckI/1djUWaUQa1iKi0aPemc8iJm17dxsDE/rKHfJWHRfF61O474gXos4DjZsZ5a7fu9PrhpBT1H3Iia0oHY+Xu933Iu4+78sFHd8aRRHZkqYY
lkIIJEqhgiIGRohgpGAYJgGggkGJGhaGQhk74MJSQImISkS8MQLDKokiIYM1njDryzbDt8H06HQ7GppOYq90UjQv0wo/lRpMkUpXujIB+shxNsMpkQpX
7bJoQyXIEPygTJKWkKUYrYwOUorqKppDlCAGQokQAHEAP7p1IRKPfA5CMaxwE4f51EXc51lMIujfpBjoiFpRzsnfrH9HPz5geKaQoS1Ch31Gjl1GhdQU
Y8UsFUZOUzLCDM+eBM5hYoCyqDsZOICQMTWWCcSXpihg/0kOByTbWhR8NnS6PnifVME5wNuVTsO+aIKCYdcUR0R0MIB1I9gQabBFRFiK++BckpFfiyaA
lYiImiUCGUHUKbHt5PtD9EPendun4Cv59MFImBQ6ZSarQlkNg8Py+nv17e6w6/Ljuai6ssuGGG/tzhOOAaxGMEQpxexiU817IJKaAam+A/uSZhc/0jz9
pT7b0cK2sbzt3mMiedzyJzPmDgcuRRtCRGQZA/VCySe8ATiYlczHAdoNypRPmS63BcDwQ7kPj88RgABtIiGHkPTw9gVWHfhBiUoyDwS8EQ0wc3DjyEoe
GqokimFVIIDhvt+wWgQBAYFhzdgwfUgDW3z+67juiFrxQdKaFAVsBIRHDAcMC0YsgMgkaFtwBlU7e3cXtROvxYsnXC0dgj+hUlyQRabDaI8tQAwkYHK6
Z/yQGv7MQwOOvTsbD4cbg8q64OfWhv1BrAUh5F4NCnWgaBFOBMmQfYgKdGCHIcggyqywKpHtmY3i1WMXHlM3eejW1XVnDgXUUQTCKggXnuczhsjh5pAg
q0KOBBB8GDBKhwwL1UcEimaSYuZlmgC46MKOUxgk81U0qYTDEqyA7IZfDARmrI/rMRAkCIHRPBYbIk6gHanYyzitHsUrxS48PD1PHDnUDeIm8nDKRfTo
vw5IcHRyw67/QknC78HOF5SPGJlRFM6zIMYsxcakqskXbWCFA0GqwWcQaAbONiHBiMgC5e9cgplfFtW5zAPeig3NQ+cKMQD7H3e+QG0ogHquTIm6bgIL
kqpBSyD1mB8PVTZfHebIBHv2B9vkyuFPqT0OnGT0GTxDcJ88dH3Z1/DRnqSEuIfXKp4dE8sH17Y7axDSN3xpOW8n5cXYfxMqDnEm01p20q5MmVCuVlOR
uGtFIBUkKa5DAqbgGSW7oVB3SbDWJssOIUytIalDU6IQxLfp+rkp+3cTsbBDlsQaFcMhal+mkXpFJEREVJsqdkpuHo7HOdzzzQhGgssohWEpPgFU+OzS
SCwz8fu1xqVI9QOsAXgqPvH+i/L3Xec+5OR8T14AbHsjEg7BP9dAfAimgaSmkioCkTUgecU6JqhoaCK1hkCwRQssUURNaIyiYokaIhyXnDqaVoYJSiKh
NQZFIZCE45nAcILYcYUBFQVcuzSRESJTLESUFBEBBQSQyUkQwkzKLMKasKgaaV0EUK5IgZKFII/f+j9Xo9e/2Oq17cQ/S/h+lofAKaCCPW4YVOS0QirJ
hZ6I35xG/vmQ94n8wMXyI/Sim9/CQyKwnnVsBv5A/Xzooh1GKaUkeABOB8fHx8PZy732/d+pMwyQwMxczFYFchmCgGJa6p3faGj+ggKgjAfWAcOuWKUU
n6lD9cCUIBsaI+/wfkY4gh2Qj9cgGELQNFIB374O8OwQNAG8OMPnLk0BkiAZQ0VBUzCEoQUNMMUQyTQFCJEgu5uw01DrNX8xga22CSKSkgJIZ1in8hda
vWOSeuz+3puOypSDsS75QxGsDCNYhpmGpBmmClC519svWzzge35v1FS+chWCrhB56dEsaJSUyDE9711N1wOJdCG342AB8XsBTg4roGZUjEAFK0jBNLSl
e3XaLv3gHxkpomSlKDvFdohlIqQ7kTu4eNzZTsfy4VKVTtA/IloSJZqEmVH2koEygJSEjwrgaYK/E5Kj/L4ADw/WMhwc4pgGQpiPCDrTXv0J84Pwn32p
wluSmPHsw9kvtaITrLy5moYpAU5SHyZpKzW6aY7SwJzvMhzugKB2ZzwfBDib5ymWBkWZzc1mjU1NHh7gOH7QtbQHJGoW0/oGT2cFRjvAuFPIXZtdaD54
D8Q6EWHE4DfBjskhyBuYZZoGfYM/rOD7mIiaIohv7TWaDNXU1dWFAxyZZhFiDtIZoFxiBEYhoXwu25CxjdQu/faO3XcXHCewGm2wGHJDMrs+YHWB0e7u
IRTBflp6jbCbBjzcmD+b5ChQClANCIH2IaHHSAKBFAOk6ih3A4RAU3hrr8sFIEQmxJz8VLS+frqZo93K+r6apD3MkUPgnM8IUl/JSQ5BnUwgG6Tkk4db
IDtot26mSnW01lvDWSMGDGDE50NyHw2AncJC/u4TyCMOtLL32wmJpIqV0DDTpZVESTTDNENUgTEkUkxMAiZNkUdJreZBMcrDj8/3l/+ihbi7wSoFFV3G
Y1cYZBkGhDEIMT2aZ5OtaMJsyYiSgyU+jFCHyS5By0Svn5P14PJuc0etjlQsGpiLgIIKDIIRDwFENoQydAus2htmvmhrICk4cyJyDunLLzkLhbQGmTCD
wEvzQXRk7ILduGQUKqUlCJKhkrgAceX7w/rz13u0WYSH3CQh9/2f08A3BYp87VGSxylDP45qv5jH69+W5fz76QG8Prx/X+BZyuATZBpbDXPIIoTQrbAS
mBD9JPT18e/XUzm/pDcIdhqJHp1I2rcfdrhGxIosgVBhhQMen28canYEemzilQQ0485m3rjgqGhC+lhHpy9aufjr3UiLjbkRN+Pyn5G5CwUzYtrw6LRT
O1Oi3e8NM0a7VTTdKBZYau5oSjTcVMvDE4IiaEzDhhvVqVdcGGRjpDYTD6mCcGW8x3ve8LKpEwc14uHMkNFMgm7rFlSaZKDbLt1vnDHyJzzv/TxlOJJS
MJDqQSQ6ImA0BN6jnrle7lf+OlT0lOafBQ4eJZjzSFGMEUUAmzaKd3ZblriUnncq5BBlrTDI6sqKmSz6docktK+17Ohh5sKk6TpAOgIidCa9DuzlD53K
NdhvPCNCd4ow+yaQ0h8Ui9S9kvOEDjcXjnnUS6htvbGuEA5qTr16Ox12fGgnkO2e8v2yjnJzrUPRCgnzWMgeJqBYeoPPelBU27ECnk6VkV8cNunCTICK
qnSNYf1fx1gadmbIdh93JPWfUT3QtDq1b+oFPX8veBzRA3XtO2p52omTAZFEXv445/DODwy6E9E2SeyE5AQ2z1pUfWjXMr6jr2y4LqhahRWrJ089PDpD
4yLjhTJg4Hb8esR/X+z+Ro+m6UQXChIo47bXdZT4MokzrN6KCaTTjlWkpqSlfiFsd297LCzB3o4Dz5OcoqiKYoI73bzIeNmvY3RU4qknKhkiEEamiEdO
XFBIUxChioXCZVf6fe7ycOid8Ox3ZEg+A9DwPBDJCCIUjCICUShUNEVlhPmQULJzsb4M44olL5dyUyEgKCCjFWpVbQqiMwgjgR2VPFCVApnNTFLwOJC4
cxZ5HDfR8h1ma44u9cXBQU1bbE43mhRYVShpigKnRIdbjuKT3c+pFB+N8HwkRFMUVilcYYyu/+E8zZ6l/AwlVkKwJx23QYwHsnbJZ2MuVWFldZLMiUZE
xunHWtc8qw1vau6FUeMSXnyKiIIePRwIegmEhd9YPoQuAk27EMTP18gbmgN0erMOGBmtY8ndpWFEW9WU8wHkHfuGvrCFmT6Hx6PZ75RvhFt8drGcOEQ4
1Qx2JuG+DWiYwm4WkCwSEs4xmQCUjAMBxdQ3vQp3IbLJighVsoJpCSKc7LWuVJSNCzpjM0K8pFprUH6HtvY924k2BwJhiW2Y99XS9FHLaaNuaNO7zcNC
mqsNWlQ43f+zneOqCrwjS1qVihmryw27ZRBGjBiWPK2nd0M3tuR3veeNnPw4E7B8mOWBO4tOKQIh1/jZRDtvBfq4Iwc5VsJs4ti0E2jZNrAJCLhE2ARM
IKjn8BtwaAPq2LdhwQkOA8OxYCRIbVVBqLptayOSDwgHae2UPiP7PIqfBKnA+OYDoU+vMg5Cmx/E+U4a49z8mfyTpzpl+eQsHi3jcxodkWDMh/vPM9wK
K/QfbAAHb8g6eH4ufkYAcA/0wpwA/NX8PyLm5SRNBIe/7UeXMqoqJRp9N94I1r0PovjwHqL7pN5NB6vr+8e4/uhQGJQUoT58u/4dLXusk/CEiRNvQzGP
xyw3btPjEWCdv8iYH4574Xq96eh+/95Robgc3E3faJ7BTRANK8QIfIA2A3I5LJFHueLh6X8MrMPFP3fbjZ/0faEQE9P2xP1JnYzj9YDkSxFAttSsBZky
aYdH7HZFtAibICooWtYQNaCATQIgUKaJWJiaigG9/o5DKV+f08WcWkVeUQ9aPMvCwzM4mfrBAZy8U29KdCoCuJEHU6opurmqk6uQhgZFQoxUMSGGoYQG
ld1GhIQBi4EBOnKBxVxozHWZ2oaZtAdwvSa43iias6dL0y2dsMwzLkSDCoVk/yITDubzeqd2dlua1O6OLq5rdJNhEh2HmScrNCxrkTMRPUSb+ruLkhMn
xOcw0NXIEBAG5ZZMrbiZkTMSGQSim0HllgExTxmxdgodjg44poybh3YKAiLxk6Gpug5wBPFZEBQQnySJbzQuuESKgJDqNmWG2TgdQtx3e2poMYGnnM43
jsRPELoHq5BwrFtXIJAIggM5KiiZKGkZmZFJFFWGonoBTWjCLAh1koTU6oTEEWJYEIQWVaAAUoamgE24dShKHLoMpiXu2LNsNkAHANtQFLYakEmSBMAa
G86CSHPkvCQ0oSicrEBszJRhEK6HWZ42mSGaHml4TSc4Gc0QEYa7VwhlQU4eI3W46LxlFDYU3CjIaGhrRNIZDCZyb54PfsQYH1EfhakcntgPtY9hmL7o
Tt9PTCUxUM8Q9+u811nHykArbJMXCA+MVQYVDCglFzLCDIFTrMq0a0Rc/Poz8/HsqeyLJMnp+mYOfehoh+nBrlenyOOqewT1dxnz35k/XOVUhFSftt+v
gncqaQqXKCgiNaFYVsgoP63h5yuasOfop3IHHBHKz8zoEOY9aQEcKKZR/sx+o8pJdRnr2/mhdG9ofM/T1Kt+lMJiarE0uSlQo21DV+UJ59cDXCAlHfGP
nW1+m/h/PveEwZUqD+LJOY6SVDGi6raQUmKCSiKx4svNKiR2krE4VWd9JIE4kBXAi46p074Ns+pdNJssnk4nFLHf6v6fieoPons2yrrUWHhzQyAd+28W
avfi4VF6Yp7n1a22L44tm59Md37x2ZozEDk/mzA60LbfzzU5p+X28w8IYpFSJYkUiEpAGhChFQCAaT2jgnL9oKewZGH+tLxID1bYBtTOARFXxDt6qPr+
j9mkE2NvtVM7gS/HbD28jk6TwGD0/Pg0nsJTcKPN+fbz7fbOZlLIKoW/5eqIZ2HG024FwfzfupaJKq/gipNkiipfPPIyQCYMHvwFDj0HmwvQCw6LdQp1
O4yDsVmmHK3ha0e244ZNF+7C7H5T7IxlyMIcSEPuGDI3+3wF6Hfbds6D7fp8CG/XOERMRB3I/f8shcVk5v3qEvtvXU1tLU0xUBQNJRlkCEi6gViBKKaU
TCnuPXp9//yx3CqSqH1IKdD9gL6w2tkE3dBomgqWKaGhApaClKAoJkPTUwFqVPRD4CifmtX9I0GHGZRcHD4Le7YSO4J51NlJA8nCiZScu0O46z2hBD2x
n3erhQX2T9CerLtHsW3gRO1whUgqeGciKO3nMd2schIUk6IRBR8bjErjvjKKDuRMhG1jRZBiw62QCmsW22d8NgvmUGZoYpcC+6N6V23HSmt9jRmZkoaB
aZhaQabYChhY9Bw1rZ+HPnH9JfNUTQ20MhmOhGHmikqMihazBM9qAIe6AWJAA/FHu3Lc6Yq/r6PyEzf+ozUfWM258n1e8Ya4OL/TS6JI7Otkcb+zEfPc
KCdktIMP8hR1TUpnkZ30FNlUh+GNqqQXK8Wt44ww6++uCfy9aHU0fLq1RJ+ppqlMtSIaNb1XexzMFMTQTxA4AoPgLzQ0ZHHNPO+MurRFTjyOM0j+78iH
7BIbHYvTKfElpyTBLiw09JeLqPZ5h+qyB9oD7QPqT3SZ2gDOrLBPKdbCkQ0hbSydmgzGmwC+9dRpBTB5AUMBfl8t5d+gqjwI8HtwZ8OM60cFpzuqbCnw
vCEvaH8z9Utb8PCGAO3iEk9OuWda0O65KFCpFtAgiT68qKHxKsELPd6fr6cwOAgH4wsTsGgfF60RlSTuTwzudiWG4a30B8geOE8eWD4h2D69Ac9dkXBo
gW0pVLLBHKqF+q5BxyTu4njmTkmFESGaL9+Ksd3ujeHG5B6Hzs2hQbVkF9S5cgKC+vCivClTNS6tCwu37qC7BDIWcCOyqiOXDkU9e7RRExUNBKiTu6+M
OU9fOLhYga+O7ivHS8eG6crkW895NDqgvne9vcRndAqQWDZTet7Ns2IIOmiCiCuTdYh3Du47oLu5xx3Hxnc+zlOSegnI5TOB3cWFngQ6hJq0887LdHNy
U24mCETJjjDCZCtZjINCI0ABEhKLSSrA0LIevCnOVxPzBdvViESDSLz3EDbQjA3/1Yo7QJBANuTUbgD4B2piAKdqgnx3QHsfUvCG6QRCbE+M+Z4Uo7s/
OflvY8DbbVBh93DN9ViQekNJliSwTCNdWoudWbOU3MBu8w/Rg7hhymuC8KzI2jZY2ggFHBCiZ5EKmwazsV7EF8SDw0eT77IfUTTq01rtWdZnk7mpeByA
Q4Yh2NZM1Z0gR+slFpApQANRQAff2XFo0keHub7jDLQnhIcJorxmjRDSG4b8HxvbZEITbHjiwoHzmL3dgywtpJBTxaouzdX/pDWjjSbVLAaNBTW1iEEo
SFJBXPFcgPOFGAJ11ykDK1M3M1KE2GaMwqG7X9xq6Fkx0tzRs314BkNMWcbnp33JLDKzRZVgkb8cCM8lEfvoIBQk4XTA2DFHQ3kbRHbIki0wlwdKsty8
D3JhDYiI/5f8v5nENwmYJgmqJMCiJUDKrIJM7iCoGst6D/qyxLNCQNBWBfyOeuRuKahV0mCa57GwQzQOyyYhZqM408vSgpX8bQX/aDMZIb9A+fE88kyf
zPusvvqAydpGgoAMkZH1waKO0F8YQ/+WJGATI0xKSMJJDDAzEIMUCIYIsKibG5uZMT1jt9ey+6fwuIHlmdxKerrAeEAfiENez072QJPxM+cI/z97J7QO
r1GiOr07PKFkJYx640f5d63sSZv1bFXyO2fy8Q5TGTi8pTrnDovXJ0zdpOaWVCiNsu7SfwzZv+7nmxNdnIz0Ydju6nDs84D4pp9Zrp4qp00en3h3xry+
dgFLSjMDQAffdPIx6rHNDj358bbaL7tGjRL5Qp2SlG8HqH+HHJySpRRcEazcd5d4Udv43kglISLBaT6AVhIE5lmnRuOUm3lh2cIhQ6R9s+QgfWqIe2QH
bkJsOQsxRRE0REwlY/arpygCiKm0kLqLBWMKbacxi04IikZsGq1QuNFBLaXKZVAs4VQwjgEcC7CrpFMWEKkRRE2ygo7OMiiGRwoZRyT5OTkUULLhGIsi
JbDkLRlSgQI2xJGEmaVGoioqVxCwsmmNOyoiKwEOLGk2XYIB1go8+GTpD+CSdAT6uohWqGb8rk8ohTYjnrhojIHHG8hqFlnoonieAPqn5+spUJDltOxy
38ia4h4XqMggJB9aUYokyBy8NHKKua4SBqdREigHc59a9JmI8EIMH+EdvbuuPe8cMHcHlTjoUJTiLvFzn9RFnyoQkSvccqHfIyCbTleGSFlclnbfMBMI
LHNUNmXJuzMbNQ0ENQJyl9Q04FRIRNDWraSGcjsCmBSCwqVCFZKgd/HHkM9g96HXJPj7dG57Haor2SVm607jot6ISeCGb0WMEYfJOQYMR0Xs1dnQfofc
PTfBDifwKdlZJ59+DDFGAzXBMRa2VgZJkje4b1xXUtpn4psUMqob4J5z0kkm/YMMxhCD24oHfmc51PkJbaG0WMYsn50Dx9p4nXjmbTqHNPjuw8Mnm55r
70/tdE09MnIJR7UoewzbpA0Q7np5gfZ/l9pSBgn8eiUkXooeIean3EZBR+8mkOxy7NbC9h0+IGkAlBNKPR2DyvC1GoKL/1z0PMlz1w+yV/Ag6TzHfRqa
oqD4xltZ1ZwXtmdihZNMGxGznZvCwdrnbJlALxzMCxQ4bIasHcWwuBXeYGxzCQWHLLMg8WYZ+7JWZUFP3dnWk1RIaoYL5UxG7aaq3wwCCAZQcJhhhiNU
B+kEPako9+vkBs8iN74D5PqB2U+rt4RTcQEgZZrcTIVJZhUHQontBAyAiTIw9KC0ayQPdUrbePkXzIuuxWDJ2+O+J1owk29jvQMiHip7dfFfhs/AANhJ
MflAJP44oDpAJDXjuCmKKg7hA1uAqMB59Tqk3Mk3ITaQ0Eh6weVK6tt+w1rHGmGiEh6mgyRElbqhU5NYJqrKIvOJhKlowdbhn60E9fCch7UxB45HQxLx
44hDzg9XIA5qhpQlB7E5gOvV2AZ9fkG/dc//NUAUWhf5PodrwS7y00CEjBcoKcOZX9LrVA8/+KzjfLyZ+Dt2yc7fc1xxTMDYkyAMgAyJIBBAR9RvbCYp
8OqxjduaVPauUKghEQKLgoj6AYqVYrJQIjvmnDqUe2Yhmi2nGGTfahvqIW2tPrElEXGIypA5LYdWGBgUNWAF5JyLlcIOTC7auccCDgBLagDlxmJFgooq
IoRRc7a2Zuay46mqbymanHDdG2GmtRwoKKgg1O5ohYE1NiQog3IZH+CE0QLOWmCCxK2bkzSBUFAlS7gyXpCpFBwTMo2oqyrqk5Ik0IASsinSdNXIhzXw
bHJucBOfv6D0lqbbx8tfJ+aymm2Qu8OQHNdtdt72qVOcN2YKGK1llkwcA5SpplwuoHDO7w8PPGYGXeaAqSFqFIgqHbVy9ZHKZWBw4cyFpWPahwxMKWyB
eGsm9An49V48a4e3R0GlqIQyFDEzKYIUQnMzN2AnImmLpWrVCJA6pRI8NEd3jWrZMRNGmiN3cA+wCOehRYGkGfgESeELbjJLDm65UpcBCFOyHDNN7BpK
TUw5NpQ7tPRkObIEPGybZtvnbrjCjJVYiFmWZ1xQwHlr1SiqiHHGEtYZzrEwk7GV1NAYu7JKzluq2yDZnWtCbYcc0DkzcLKzh4zjZwJsLCwVVRgnKG4V
L/KmRDoMSFovAKUUYIShAgpoU8KfsySLGF3Y/fvbE4ROzvoquEPO6DwPvjxr0Ig73w4IzgOeSTCogGkl2+DNsNMmhoMWRYCkETiws0hWN3rerugik3q1
yKCLGMUFBRgokRVGccV1ZqlQduBTeYxQFkB0bK5MHW7uIiKOpEsBNaoGGUuqURhdO27cMX+92gau2TeaWTVPdRpU7rkBKXZoOvbPA+IzOl0MuPOx7j6+
Hj4T4Zy+48eSH7TeerrvRt43z2uhcpkdhR26DvN7j2+e3cd49vlTrO5LzPWJj59K0ZxqPGCmA5QqboD43rSGpzw8uoEU805ONSHMdHMoTBTA25Hi87vy
AgVISHHGToBYoZEpZkOmlszMLaa9uPSuOt595kW0S8UhDzBE3u0O8He1nwPs+VvN4o5/H3gR3u66Xc/h15FJUGpMooKC/C+usJnZ7xx2qN2ltni5DhXL
3FyJxwd8fPfDp4KoXM7R8sI3dxu27s9ieD69HBJGrzp2aTm2EzZlNDxeMoaMSYgquSltihtMY2Wg5BrOogCcex6fS5HH0IUqkJWLKfLclT0SuPvB+Hfh
2qiockZOUBtkDnN85hwM9nDtxcdHoh1jqX+hkp6OTbtOQghpMSqIFGATfSELzbxz3MU5dM2w6NSwrUVfA2hm9FqqALsrTwDrf3oZwzn2gSYEGAjII3BX
R4HUqAwK1MgyYnkxRzuLEXoG7iySKKnTcNIiYBZFWc/PXXWuRvT5Mi0SiCOVUidBrUhZMQFfft2Cd4NZNcsiRswTDmgCAxKCY7zetBrWLtgVq61mCoMw
afzYKfMAENA5jwYu7s0UbIm2wTdFXJMimJZK9qh7NClhdSmgm1C2WNESkAobQZAhduZvRoYHLGK5DmXetQuSG5zDMyTKzdGiLHgccIWYOHycN4In1GjR
ri4bNQLgH669WaEUPTqmWTmHOtakPIC4qOcwAmZQ1Ab1I9D3y9VbHRCaG9qMZJpDGHOF3EXBh3dI9XWHJm83vXDNPjtvr9GbQeWs5kAQmnNdswZ8YQmg
FCzFdKwpgsCRKpwe1xQMCJ1A1LADJAjDUGTWuEWHg5ScmN1fJ73iF8jRNfFGynP1GPc/COEU2u1yYPxNZg1Yi1FF23hrRCagbMxMGD+SXQ6wR3JDOesy
RARiGnijeedMzpeJUIBO7IcpAAMcYshPpwioB+CHJvHrGnnCiSXVnzeGiprMu3UgAVHnZgsCGMZoRcQQXyYyRVApiQNGLhtGRQVswKZUhMKETREKcs4u
7z5XqYbQs30rMUrYIygmYJSCowhlPL1IBEWEmm14pz0kT2Lp0mt1A9np08DX6fv6c+1KEOwMkZO8MPAFA+BqmjYBTKQQKAJgXdDZMDT7Pwu47e/NF3gd
3Lmr1cwzBenQ5U10ff0+6F2g5IdHuSerCd2xCs1MmEYaD5cn7MDcNz13PXIfn6w9PUvf0Kc0qCEWgzhIMfNashsFtZAv/ycAAc9AoGCRsNV9t3W6Jjbw
akP4IQA2wh/MdjDPpzAz6sB/GQ9YxyGITZhgIJsCg5cCLhRBXDnuLZeds6thrBkojqF6EGxO0YDEFCEQ0hE5gYtBNMkQ0tAQkVuD9gJIIMnLzOyXoHqn
meno3JsxTca1r9HK0ZrI9cqZA0BvV9LUOmq6rSmDKl9etCJDkUYR3nH1x7j50ctM6XKFEx+PSbxQumcoHkDLhgDlUO3Eu2SJr8sDpDlKy/bDPhovO87D
YFawRhWW0DXTsYsrKveGjE43MiHP/cfXfnPy4ZeSY+s2igoCyFTCG3PUDt1m2bw7TYVRyB+HKh9MsnFyhKDWaf7XSdVFZFft3IcO/G/S9JmFTyj0oqrE
6xoyCxFspRUUIIq/EATZ07r+mKLDUIdJ2m6IYhkHvL4cj/hBjtbqAJ6S5Hfze4OHsQx7xd34x5iHnwfqh3638eOP1HKD975FPNFVP6PZ92Oye97wvi93
PY7jslghNZMfBOEOdsLNURQCWakp2xfOlE6ExJl2bJGQTGQRVVA3sH9XWzyhAm5NhkgTz1MhqQ6jeio1QwU5VEsg4AlIUGQFAFximVLQUgUC6MMChKXU
LtegkXZcFx648gHnYCcB4cBxFUL4eSTeTGJ2A87kwch4mMQ7SGXHk84epAEHSBicDAOeCgXAOedpBcoZcKbLh3IOQu67jtcxzdRZYVhHBIg8ccHbY6Fe
TpdRyI6DQONgGQhi6QhDuVQI0fwtodFgkIckEBwxOHiNAGiMUT8oUOFRHdN9bpta0oPPW0wpsSom22zbvG7op3rvJHj1k6OsKSLFraZwZNe3b3JTIAer
qEVPykHJTCCIUMhGIWmCUyUs7O3WjJgUz0KYptsE7KsrasSC7Ci5dOyzOMb4W0JbhrTpBpApppN4EwiqGkKBppoUiapVoGqAg2YLHCgJIiYyVBclTIxi
CUgoIECkaFzMVGkDDDGR8CFPHHwvbsZdXK387gNs1abLHT+Iq/j28wfwIxP3IVkPJJ5u2BphtxRmXYYggYwMYTiwww2hgKCbsDBkMDygdhJ2wD2NOaNf
CGjJyTp2wjRBAwT1SideC538ZkpmxU81NmxZmFEuogDuxgvPsO+vffwXZE7cOk1lFY5CzyVZcacg5TW5JXosRTQ2hkIFRFUZBv623GxgpA7NpA+fFiPh
IYyZPSa9MNq7TaWxEWavpxTURmsaZwbsDH9OxzMkhwz0DaZogiilIQQ9feGnNe0dCB7KmtlFQJdpKmYh8ZcskkgyVAoIqBpBaFpWgoBpoCliWSKKaWqY
pqCgCKkKgqDKCVYCHCEcWiILZRM01gnCm/upoducIhjSbBBFjIMYFQQXIOB2qzgBMEW2oTCrsoAbnARRiJSfnBsQxBqHBlQxhTAKnI8UBcwVwHE8xMDS
wgQqaCURpRRtCOjWosDlin9Bi6VfX2ohwmwArCHrliDoSrkYE4WSSFMTTMWSB7IUNQAyQ6mKSiXCkMgnNApYB+A5nPRsIEyQRQyA0gJDJB041ozCFhyN
qrTgLOAxBkkUBQFEdv3MTQHZC9Vwzni8ErxIprQc11UxIFUJSm54+QV6g9NEQ+/ExH8Y0kZBqPt1+Fpeoq9iPgD2Cd2gGgVLv4EfldlkekplZiuQO37d
hNT4viv9fL2cJ4fLBPnuZ4xh+Lj4Q6zH7pXtNs5n07kjfzNxe/2kOck5k9xs5kkob7Zl1Mm75sMdoF0WvZz07G/0kecAhVNEQFAeRBARCyFKmQgH5w7y
tKBkptKmIVmhJJS0kqwhBMEDgBE79HnNsHeq/fLEISWCvQ5GHc+9T3L2mbexgYVCO6/CDIiql7cxpShKT5TlUQxJk0OTeMRGOQmEknNIpZZnYXCDv6Fg
lwKiMiupGkQJlyArxlcimimJ8p5yakOMw/xsKK52LEJkg/Q+oBpCoKH4nvE8x8318G5+r0KI+G+tTU7ttvTfxbu6Q0zhm3SU4pOhimkMTn9qUxLxvTrr
lcyIhwiybjOMTMtttrFjYtnTgzNNmZzhj0reaUYcIVmJBzql51CBibQ0liCqYyjBQw1mOmxeSBpuNLvNKmTdA0riLAgKoqrpLBMLkvE7cHGQ3rUA1qaD
FAxEQ0Gggd4H8IUd0KkJ4zicH5b51AUm5CFyzZoqCRmmpgyswOOSB62VHHJucjzdx2MvKnkhBeVPUHPO7uOhzsdEPGRiazmHOxWpMpOosuw0RwwKc86Q
4JjZRyDMo0GnYxRXccKgefdIJMKI+jzyB59RymwpNzPSMjhVzlFU2UEdhEwVbEzxXO0rsCiOEIsQ5TZ4HKIjXDjnkijZDxGhOQRx3YsmARd5nyB2Tuju
kQVMLyTsI4TSEe7o77O2LAmyDgH0ECHyhWSXC0FJS0yRRJUWt9AmiqJrnbEexkosc2ewRoNZsHcAeDZUPxdnI3aGczIqMYpxCdwTSnPgFTfRJFAUixOy
ciGKCZsJUDZFN3kI7KctlOQd5AWwA4JpUdnSoHIHY2gTltpYQCgfzcYLACbQ7YPGVyC74FJJJR9cJ3Ta7cC4UEEeLQ13Dacouuh4IHm2FynAkfCx2Hkp
qDJCeR5TfgZnu+mnpnwx1D9X2zRubJF96Zyl5aiBqkXrdgcFKs54J7kcurjHdpDTjewfflFHdM/EuKsraENiGje+lbTj0vk7OGxmB0j59SjnaF6IHXA3
kp5/KDozB3oPI+vhR21M0Pd6/NT1iBGepRNBoboASug/bAu0LJ+2BaBoDgP/BMTPx16FZkU58nz45Az98Kf8C3/R/DRQnv9OW33dv8NH9G+XHMrphhSO
TQn2/UvwdTb4O44uqQyoAGstXlJ3QgoSQC9V/0LhuXHto4NzjdkexRLsBN669dBuLNcZtnnKUwgfjs/FbOtpuBoxpFHpKHLh+MR4YoaGLBjIDaDpnqJK
Q3ZI4IsUea3GpJakmLiUENV1Aw66vB74FkQQzeFRQnWhKgLILOtOY7XY4mxKddsFA2Ojo1pyrykN78s8jXrzT2+ECLOU3MTUeawhNIVUzJEMgLpEiHd/
H+jpk9lJfvPwe8tifHzDiADpfFQ4GiVCAhaSFqB2OZU3BTobNQMF25Z18Dlwmnt/nMASIQn4BOJxDHbm7uul/EoJ+QMoLgBdpudTk8wSC79ZYwLJNCAg
qgQMOnkYI9YTddz1O5sj4rDgkENraQIhRoG/hmP8h5ukVF/vHpif/idZBETDQIUcA6SH/xPr9oJ+ZP2NX40iiVraKRrbxIXufrYdz+Wtw9onkp+LPYYx
sLif4bKIfJVUdAf5xVRUrShyhX0A5OhDn7/b8sQyyKoyqnqBLqiDUtRC5LQNdpzH4BNU0o0NNVQVKSpAh7ISKhaVQpmQKImCEUqgEcUTZTkmh2oSShlY
H3CBs711+/44ISEEUBLbdAewIA/VKg0Cn3Qp9JRHZlPjAjkAtAoOQKuSOrJI+C0yFYVI3TFcKXQIWCH150QvJSW5fvrGXgpP4fSEh9WLIBR6sHFFy9to
gUDgDzM23QaVcDxB9QH1fEQfUeefBEoU/xQgAPmB9VAQ9h3qecIecHsVPbrRt+zjQQeZiGSp6RkxAOQKGMZKn+JgzKUUva/ftwPqig/GTJioPqk+ySzW
k0CHdCUg0gf4VBASlLSFMRQyVDETCARJJBQQSFAOOw5BQzVziigiWRJErtsMMFrRqMo2wZAe3MJmU2gHeGTwSBBsb/yfPdDvYKEJKhYih46FMxBBJmOD
EYoJ1H+5WB6i+vc9sHLu1loESikQUmUczFXCXWYjqpGJpBaVMakByWEwoK04rrUGK1QuYAYacA/v8uveJB1SNGGBP7qK7pmWlzMVA6bLWSMTsBZgjEsQ
F2/kwPGBE/HY5+MnU4AA8YVpBiUZEYERKAfQ5Vc8S5hg0H3SakoaT4TjHXjWg/c/jqRtgIgPK2UFvGYIqEusxPuwHCZediJTkONElVEbzhELYoCdl654
BEyiiGBchUVCyYlzDuRQD6zucDkwIfgVnIOasDCb4h5ALrB9sUkU2wUym8JjRNs1qmMRmPDmWyyNCCYcn59ZOpyirg9waDfnuuMOxuTkA9vX26HAiHqA
Nt6pwIWMhDrdR2g4lBOGUayq4TZ3c9xhBHqPqsK/I0AphKKR5E87p15frj8CA27qOBOSSAdJXW+9n9vLbTtlnbxyqmXwHcH63wcAO6dn4sMeeKj9h4b+
727CuHh9+G47I6hxTIPXKf0ahC8pDprAwkdsPDkDLFQOYYZeKCjmshD487xifzNYvfmzdkDrJA6EKHYk4h3mhJAi4spN24PQOTuIcPDynMSTlk1uyGIF
1m9EcoacVILrmNlx/q3tw3vnU+4p7u7DqJD7b1imZTTo2cpspsuywJJLTENlkLYTUojtCSQL5gYJ9ZsAcXX1Li3afPk9A9BPVEkNBJMTDUUk1KITFSx8
eod7E1mZZjMSSFAYTRQFEkUFEyx8lPB7QPCT+6fOPCH0lvdhqE+PL36yIIPw7V8AXxqRKmiPFTXt+KnylDIbMRFdxBvu3j7yC2f+Uo9CpBCCQQNiUMVg
T1Ac+dPAesZgqKWhoqJ/1zBrAVsgggDsQ7EV/2cC2936pPqb6skxCFRGl4Owf1XC7f0QJGEcs5HVTBaWMCEhiEzYhdRhJgQScMRJHV6lBLXMHmUA6EQ9
M5AGhOFQ/KGkTnAiGSJ9bIB5QqbnRDmv5B7j5IQxD8Io4R9gp7YYlorofgCbCGMQVNEQCBzBkO8KB1Hp/T99maStIhbaZ+E1st22/skcOLT+enHBr/Qf
udlu8AJ/YyLA6MpuGwf16Pv3w0ThDExA74fptIw7+89vqfXUARIZKh6pfUGhNc21j98Crjpv68QD7+OI+eH5Yky5dvJGGDXGGmmpomivZmEmrCZHi74u
kH7wZU0JWsoGT9KJGvCWc98YlQS1Q1EA3TA5ZhoIKSR9uCmJJBDzTfNVLExNR0sVgoOBNXBhiY/fJdAopCCCKyUQMSJNQ1EfhII5u2FBFaxwAJiF2M2j
aM67uCfs41vKtFAnWCijkQYSgaJoYophKaaFKlpICkoLlZEsSiVyjDiygoAqkSqoJIpCQgJRZHfbAzcbBjBZFeEuWByFOYqQOwEgCCYwP5odXKHLKztO
rYltg53Jqgy4BEXKuXJogpHAhaTIBmFCeNY1oJWcQ4+W1uIHKTrWdaLFrQ/1O7fdYz5jZJtkED7rGE6k1pSgxKMlR2M7RgR0DHSc58JqTHsLyEKp9QHn
HJlREVHJ5MklGAu2L7hcNk0Ap6ApnPQoIbeYH8pCgoAhhGiISkWIBmU9vP4GB2H1yNbXjOsMU3sj4DBxP1T06ASEURBJAzUfSLtyLtzByFA51WJHERBT
aGKHKc4Ecjtou7bkJETnuMFBv8zuUXehCikiJJIYTG2gamKDU7HOyIAo9GDsIRMYkFcIZdicCmk1zbZ/ekZDcIBwIImSM0MARFtnuhjoQMcVJNSih8ZV
cPoX4qfLy+fj4H0DnNLkxu74plq5fDyXqSL/rIySieOgIpSUCimivqcwsWwJUYAfmEGKkg37/PyUezx+B7zNGyr6pqJaVj5PImYAF/bMTOKq0Ga/MA/a
ABt5MbZlHykVpRQgJQxCJkwqDEnDMIiiEoVsNBrQA+Hgr5nNL3hQORNBSRE5ORIVSwkkFFRTREBCOcYgUa6CHvkO1IK8PDwwqMvZ9MPd9w7f56eK0Fvz
hZ7RDyfI90In7bQkS0jMEUEEjUTAN5tsIs5O13oZiaFAX8oRoT7QnH9RsnMk/RKZOQNBkmZgJMmSJBEACsALFSSFTqLO4W1aNh3pB06idr+J2Fx59utg
mcAn42ME9CTg0JvfIcDtBDFjMAB55gItK5CJRQ/OR/bAIe/fESPkcGcgKSjYhdozkbbOyf8BPginCIm/hhtGOYAHmv74ofUaBmKaaAmChmAoqigir+62
/XCfsNfZkP8fwUg/wL5w3Id0FBEJ5IGQfGMh7p7a9dqIB7dwME+KpwJ63ryIevQsMwwm9p7drGGSSkoMUTY2PsBIYaiKJKFgpCohZPtkwAhf6ZMfDmfP
H8tGElNLQCTK0UxFSGsSCFyaEIhKHcQIlewHnfxM56QT8B/olF9P1ifP5a49+eeg0acz6L6e1w4I8A3Ncj7PEX5mv3QeCsNmT9TvrWcMus1hCiFPmyhx
TQiPDERYiUtdfpd9kOpb/im+ND7M6Em97lDlbEdGA+LS60Za6KBwCeH9pgbwDCSG5s/5fo6fdqEedhz4FNKn6mT3JiKoLqc006lSsEUcuHBZz3neGQfM
Ppnn9SfMdZUUcy5BrFCgEoCwI4F9PtxU6DrWu6CuhozhPf8DpUVS/zGZn0b3uLu61+7MgJtjNq7wpxsWbw1XHVLl0KVMunFUG59uTiBw0NBd2qO0yY6t
1e6ET3sBBnrHKhyhExAoYjCycjNwB77gUkpyf04QP2TRKxIcg6py5UvKw8GaQ0leApETOyK4erY7jj5WUX1CdTyOKwqskbJnJreTlA2ya8XbpUIuCau2
Wg2koSgaQhlkoJgkCgHxBf1QgJQguIInx+z8vppwL43fs6H+BVflRv/gTICBRol/TRgWaf7pCH8+JK3bAxiVDNd+O5RQbz+zmZjDhgVk5SFzqZvSR1Sf
Ld4usr1/v5NSa44KUXUASmdYYHGlxJkF+9MxqwME04onO/rmP/vcxCQRstm3UqQYOoAUBWUUodWGrVqJDEApMNcnOVIFmmbVB3QtfCWGmYwEMhNL3jJ0
YyyoFicpWHQgpI1TDAuUyNMZhtDnNZc14zfOsq4/UnCSScyCLAFnYTOKSaQMhwGZJvQZkCYwAygn9lwAIZNb1qG8oaBA31mEUJM3vIvDN0lDUG86gKB4
gMQObfoCEDYYQ4shexu4LefGhfk8cocnPGGbTBNuGjZrTTEs1zubz4A4ZujmBxDY7AhvXhiQ1Zb+AjA4xX4zc3dqdPoi4kzMy5t2GXWZglykxhgjFYTs
JBgNlmzIXtDoey3eaw7kjgcnQmllpeYvU231tvWs8+KbPAQ8Qh4gbGB5uAH9sxPqmkrTiMyDDUie+0MxuOOAwxikPtBnigd4IZ3gdMHiD8Pfj/COsPD3
kzyNUAp4mv+TdWCoasoqHFkxA2KDIfz78dyVM0y0Lg8U74dLOe2oh+FTkinABNzaFNIUH8SCZDYfUYRXeXuJAMH2HJlCbvjlMMSDEdghnxJEASXREpMH
wS2djWUt1suy6pgu5fVyPtxZEZvIjB1GnrL35a22Sjw1lNMgqywPx2k6hQVQ5CksTJKNni57TudZLghd1HUarjKUItY5xw4melMPWRMTyIuX9gEFzmXW
sMRK0E1cTSYz103aPolNC9ZkRZBEkWQwRtESsHo1XTNZ1P+Y36DpT1FlCQ66s6b63T2XygTpCel1ymg0czbbPch6kDby3V2H/CQiCkmNw/Seo/D4WBij
ZGIithaISoSpCsXMsqc6qqxzmsTgJy7FsMMp+ymapoMML4nJ6U7GUzy93rw2+8P2+gkGpgAc8AEMD7hE0gu5y8fEH/3W5IYShz0IsBzsDveZI858JB80
fH1+GeXKPB0BDy88DTtOeBlBERNHM+mjXAJQg8URIOQ/jj2FrdZIOh0w5m5745RvsXYDtL2hPY9x5NRTvT+YEEicD2JufWHs+xDSdqHZ6eih4Hlx9WwY
zQs+yHYvVsZRHguhXf7QmjWisWCwm++phF61+rF4gzbDUPAEp7anlDkv4D88PfPqQT2Jvhv6HJPeHwCCEJ4oQ+G/2PFh4te2CFk7KSEL6YJ3ncBvo4n6
iv3wh3QlAdE0KsX+6yczJUnOwh1n2mtdkNP0Zet3PtHNOoHp5AeMXIa2eHUJ0zwnkwOBDgN05T3GMT5fhPYQ9waOQBYVkoqKwUlKlOEzkww2KC5C4IRI
JqKRUzMQ3APsgSKmlipBmKAH2defuTPw7O43Tp7jsT8Q57etV/xkUAiKSlQD2fzdiT1IvrzDYxKF0JLJp1YUDqF8vr9eTkRVYfaM5tvX7ZhgLNUetmH7
zsUNq/sZygfp97tgbV807oHKPJQVfGVGgWZAEICCYqvUS4nbjgAfE+nwXk6N1BRzw8MO81g9GOZARW0qwRPmJPE7k73vpOhJxw/mx/F5Qh0ounEuFKxI
OBgANJgyGMhbSNKQBYfzE7nPr29c7yfZw4E0V2f4hDIh+AOBYtRI9XVX7yakMgkGA8CgMGQlJQ/lT/r3DoZUYRsjwXAVD74GBJBoOOVMyMESCh9g+kMO
/wA2czkTvbF+JmfDhqSKEfel6lOFsC75lna/a5lj0+nJN3Ms0Mnmw8EMA+tLUwY/KQ0Bk6PMwIhGvSjt12VIizEfyBE0ahjz3wanZYaCE46M6VnMOpOM
gn/acoCXWoHuAwNfaCBuQzswxHiHw3t3rcoJJUA13w3WHX0+cR+9r+jD+DYKi5dmSiKWESYoht0/z7N4iJdsxjrYWB84TcD/6GSSYg+bBsucgT+LjlOI
t+FKiQtLkFGi9XSk7vJIu9YPbRraBoD8mEnQhFkjsNb1hjClowQnSdQHIHYnA7IR33i+tjxsZTGCZE6CP8yo/7rxPLw8T6/niberqe79b1t/0BEfOhTu
wMZAVYUxOvTC2zR4yDsqhB3uxI0BRyf9c7QOQLPmSERvMhguxyDnLkxO3DgPwhPU9sS4YPt35njD7M8i2f/awOfN4vhz53xh2E8EPwRk/Of0IbnTIfU8
L2cCrlzJmXWq1MjbQkMqBynJCAIBSARBhkyk0njApZB9JDp4CdbXD4hwYo6JBvR7vfsrs8rui9n016cdkGUVEDEd0Gr6/XW+iKVoXZhIiyFQTIwqq1ns
SW7fPhksYgkNdcyHlJvxHBoDlamImKgaedkNUgFEuVTKoiI4FEHbP3E5Vx8to8wHNlFU3o92MSHV1OcCToRFCjFjCYVknZTLgV60IibdQNGnLvO20iOH
r2pxySQggpIEppKoiUmBYGNLbl8/1TySi8cTcRU4tFIMZCAqpFJIiiQLUPDRSRUOPuDHPvHXdi26L5b3QZdw0MZRyoKuQhshsuN6gFXAokDVUiVVThYU
SSlIKUgImc4zWME7FDaMpp0mXYXh2hUQcjh5MRRJd8O228Ic6c5DZObetiErbAzALoSgpSZmlmpJEqqaghqhVHrjoHO0k5QXZRyIorsYbUg7ZyKeQhRS
SERwi0VQQUE5ZUhBMwS01BplgirEjAVEFe1hKMV3QN4X4mLKhxF6josOdhcmUVwfiwRThzhMhOEaIoAwwXCYgpV8pYkPmGOEttUXdyUGmTb9194GCN47
U90Jp23w0bx0HkAkxicWhF+xJU8yu3unieomP693I/QDuQe+MSH07vGgSjyL13R2XuQTQueoehu7cdkizhhBwiJOgUM6TDFG/DmsBw0XjRvSbptgqLtU
beGoCR0lRkYPFKjJxK3TAxZWHZMLac7wzy5vdfPSe93vHkeG7o5t9CkT9V40RZLWSmtRC07wmmQpIgNZtGymStgKxZ+n7QPPx+JuYSPYUYuViHGYYiyg
pu64u4Bvd3o1xT0yhuVsWcOOSgg04E1mjeg0OaBwUZIg+jxd5rIwJZa8hvIeEVSYZgXIc+yh2GM6UoZ+nMW4iJssitMtWcRNlBQnNm5g5cSLm7CpMPKg
ep5lrtzxYXWRw3uHBiBuhpDfx5lcIB2QvCU4ech+rk1PIe4nHBTrKcIFSjAwZsd6ekmLI2oiO2FgyFjhygBksRDIH+FiOWh4GbnFNmArEUVjFS2Ij305
vQvo4HDRCJF1YZrkybEjFIM5TiYcTCwmT9yrNSQUuFEUScedlCR6fibk3OAnETb8Ojw5diditiqoJ601rRhInYTRkOptu7TZIMgEEJqFDcYWQPPucGqJ
wTuhmzWCg/kmF4ycs3Idmky35ZmBHUe2BVQ6OydTE1xo/2Z58FqKKRpQLxaOMltKTUSjWyH40ruCp2nBfjXS48iQiKootsIjUK7IrsoJL2mWtuyXVn4n
gERAFOzMDKMhsmUXJWWZJE2hcQkImIOYSqYwZvgbpuBih9NB+Un7boI7Ij2QJ/dCPd65P3d49kBFFSBSFFVSJSwEMLRLPQT+UFEQIkrKClCEwFAURARC
BMJRElANLEpKpKrIsJx9/u9UP6cugyf6LMZqyFCaLWCILVsoiCnNhN6vIpF3cC56y6VlU2U04FL8w0Sdp6yIiRjBboB3IPn5D/WxQwQJgi/sG2lAObxC
sD7s5+FhWGEG0JLUj8UzDYE9lTaQGbUJEKp+tLLl2Ryh8yAKgsg8FGtoKjynPOeufvYU2bFUZthwzVhUV1rHD5pGZrFDSHtIn6WH2KJ7rx0v3HAdPI5M
BEMkBrAssD21rx4eITBPnNpysskk9fQ9f+jrCoh2R2za2TFgA2laE+pRR7wPQ7/I7BXxXt71B1AwAzu7lFJSMMEsSUUBESkVCoEyIQkRDSIyFIEh8k6Y
agITawoHbMGaSiSCaklKpUKBYZQkkIhJZEDcAMTAopEoKTDhkEsfiCEfF8VYk873oPK5KxZUOoYqQR1SrkSZRFG3d7cayO7e168c6Uont1jtUHk5Ozir
MW1BI7mnjuoUTE6J6Y4UO7EmzsgJObSKCnKrPPA5wKaHuEJEphHLJztwmJejyTsnQKSJSi+e657pSVOGrHVjlQdIA91jhcliIYbQ5YcwUdYukERCWNXn
gtSpt4RV8kLuhrdwlnD13ZcLiPlgh5H587xeuU10iKd3SWru46RTg5LKCplUosbrvb1k5M+E7cCvR3rzpj2b0EOTyQneitblfyGBH4hAnmhgPkaC+Ysc
YnAwQ9C6wdBIOHbgVejKEguwr8d75se9B3e6B3YpRmdjhJl6amoOi7fvESo+beyHJ0DEhdTnKJkyxEuU2YMLRAgMN4gfNJF3cMlDmWii3sU/zhDk+qA+
8bfucE/FPn8x3bLpEiCPEW6BdGOwWGQ9JPvnJDb2hixBuCYY9PwPjrlbyclYpiogCgm2+4dR8HHyXwc77jt+HZ/DfQOOmfGRPI+ov5j6P7mQPbU5vWks
9I9OtDquj0zqE/1CKKQGIKBTQzTIctT09PQ3vx5Uw6OoAgM8pH+1hjDnatm2dbw13NHXAbEhyh0mZx20Y3RZ1z2mpw7sSWLB1Y5n8PSmwDkS/oEMPf9P
1v6OX8Jn2t06IHjk5UXuOOHQlSCny97zuBCxogwTKpXTAuorDWGDA9ZIezRStAdT6eTj5R5Z3feB84iL7MyJfFKhjCshYBzqFMPn1uT3FRYsZ2SfLwdy
G5hPaQewnl8job6LmFuaM0nqfWqv4zmiCyIcEdj0FQlokCIZ4cpzA7WSoXsARgkkp2Mw8sMY96omHrA946SqIGIoPFjISmlyU39Se+YkImwTkl66h4ln
cBmZfL6KfWmy7wLDZA3Af3NUTdlhy2HsfedwXQThnwSbiM4H6YH01dJtlBJiU06eittLjZ7eoB8E94LbE9WFVlsMxWKMUSCquOOKCqiKIjk61scgqqVz
3QERzZ6FpLXR25sgsRHJF3c5hGJsyMMcvjLwnrFbsoz4v5Smh807u/kZeBHmlwgXjHaHzIZ7UywcZiClBEkovtoT0fHJZrqM7n4u34/I9MJyMDae2/PH
lSHiyfahxCIaDiUxapVxHKCyTD4pJoAEfkwJtSutuNRBrtw7F1DDePd0TWuAS4VbrLclamT+3g54NQE65RS5hk0OtCbKpC1gYCYQ8GtsCvkAAfl/EDm9
KZoK78yKoiCKJlzxw0QSu6WBxrBUw0Quf5WRFyi5HLhUM8Hik6pyFaFFXOUVnEtadCEHWJ6nIrkVEcj67tZcKIuRVqCowjhQREckWIGZ34uLmFVQdRrE
hNkZTJSw5YU1VARJETn4wm+PlQXA9LQQKmRRBVFUUJ0IooiKoLtEzQIUUkNRkwO27kv3T626gfphfsH2XfI96+09RuO0ogeoJdpA/EQYAkgTqeL44PWy
1o9sGj58H2/pO8EaUICGgiamIAkSZhiKgpaCihiWlFZoBJoWoKVJe6VUyKFUmFdkPYuCibEDdyGCCHiAEqj09x5H4YGpfhwh15TzwDIOTOowyJMSQ0lM
DM/4cvcqCC+Xphfbb2n9kHQVOh2IiczPhx66Lu2H6D1FH8boDsCewATh6n6g8gIKIKYFSaIF0JUO30G0yEDSQoer6w4z09cmdg7fpPtBn4m4B2co5HrY
hByiiGt2OeA9/s7MChIgaEKKWhEiJqkr1AGwEobqaVMgADYA1CJS4gSqEoLKjiY5kUNES007pIOlQ0oObKmQijkUIKmmpAmHRVRGGFDioaUeu/7mP2Y3
bB3P6eJgnLRGtIChUH4kmH5baNQO0jq4+NbprWTkfHtHtkE8FcMlTuF/CB/XUqP6OZ9XYHrX4yJ3d738jYd5aUKAJJaUe+EXn8w9a9OtVfb2J2bO24j+
Ygn6IUVDrB+lD4vxQmkoW+YcoChgjZfs45IdI8yRTFT3ynx7tEB7pyqmivLA3Jw+Ro8ncMj8I6KHivlCnl7AAFPeIfap6g5e816lPon43fVSdxY+cGRI
bJGaQlxAe0Ow6qm3n+Xpo9cj8JOV7aTMeyfWQ1Tjz1mJGc04D2Cf061s8Q8dr0+yb4hgxSHrslNERROOM60MpRN/x7QuGszq5o5tinaMjnyspJraM+rx
VT4or81BhPL70JAPVIv3KKOsZVfuDQn4xsrqD98kg0MTFIQVQIxKIU0iRTELKUEhSkKUo0iTKEzBLNTSxMoxRJJQjIUAQSFKUUKkMwLAg64w/mT7Fb6h
pRdde93UWDn0RzlNzwnM6QQARdl8OfWU+K6TzOnzjHnBlCQc8hetx1vJjugUlQPnoF7IuMTiTz4NJzRwuc7Xy3iYZI5Me2Ot5VYBQSiNuju4X3uFMHzw
IaHA4cEC7gQLd5/u5PErSLLKEyCaTdwtJwjKApBIKUAhMgykJSCMBZAi5KDSv/QrMmNGOZMdWc4CKwLqAbacCgKUwSMBJMRpxBpcSlEmxKcyH3uMGuxF
tZgUXCqpkJKCmmhkijJyhmopqSJSoogcR/dy6KfrBBJgCZPIflse32e3fkSZvgJ/0hH6vxxyQ1IGz8DCghA6BgwXtQhrK/qpU8fdChm7AKsuyEOdEJ1A
wNzK09ht2nwUT7VqTd6Zycefa6E74jltuUUN64z98k7yHtGIh5yQD2BiLJ7AFD299eE0Ymm0KLTLlCdg5CEbsgPYFMcCHOyPZ2H7gkfDt5Cos6tzxytU
RTMKuR5sHG1i0cQLY5xtp2CctwJl4ExwOEBAOdzjKBjjtYoMD3w43+dk+YkKziEjgVBRVUgGBP8B7vn8P/PwykCveP3Cw/2ZL+SfLfVPiYIpoF+ZGRrs
qzXpWXjtOQdGpwYQG6KoxH7WegKqMSUWqH4zgGaopGj1jAihGVFY3NgQTAfxs+EoAsaWu+x2kWDT+1djIFdNcuO0tJZsi74YIDCq63r5MI4QldGc/Osn
JxTN1iGERGJfzMpGtFUKZkMFK7O/tgaIf21zdCt2gX1qQ7PEuZlyTREghElkc2h9hpR6jFfzQ7+Mi54EEUL6fhImd95fOtZIHrcl5VtiQQh8nqe8kWZM
YD1KGA/HgTqgH9fKFLTG4IiwUR+LhaOyjRmjMgn23QJPtOgop/Mx7j5v33jmGU/AUfjEwPWwoG1pPW8BqfR9e9sWewRqPpAS6TIoNNQCOneWaPQ1d8Yb
lO3ngfPk6+BJ8WTGSgmMzP7edSvLDYzunMgGmQDVrhuMM1SF0WAjNdrDpmoCgrN+eE5RT36vXITnLwObmXfoWdajd497RMEqNKG0oJWydiQ0lB5QDil1
9TFhfFMbrmqAW0KYbsDlFvy7ErzVx1Koe+nyYzqXuxWhPD4lqfhoibr7T+ZYlWXa++1JizqV9Zp5+3j+T4QO74GHtBi/nya/u8blVwVwL6r7v7Eblg/Y
61YfCPWkKlsNJelAf1LJFwYCHf3Fz9zna2yos8DQGyPuRtmXu6jWGII1VGKanQFZZsSmppBkkn3oqnWKsKHMiutZ6ylIhwGQoULuFAF1jSyLNdriUdkl
fpdQId6hBa6Vnuuy0UPs1Ww9zq4oda+3znqY0egRL0HAtSD1wkU0fRxIVUuCghopNILI2Or+1IhoBEQbz5n1KG6JShjvUwNGCCKkz9lJwwdPgzuqV1I+
Bc71UcCCHRYiBDvrqcoeMBHfNsDkQiUCKPOsYmu8FOJFCZEuIZBIJDrr4cb/IqyblrzB+tXh0Yzb+uAiug+yEw39mECdmFVbU0y5O7oi+7hjy7kWdfWT
BTiVravSOecm4YxwzjGCrUYBxKHdmC7LLbkiKEpeX7EhVXz9AMMIc1A+ELuIsCECgR7tRrUiZkDfAHAc62cQENEhwdsh2cttbCHDU6Suc5tweD14IYw9
Pnd/KVfJuWHPTrDf3bPgoPrfd/BFE2KUkSejEYQHbUAMwoQ5MnBoOxyqr4hv3usjpXRhlSOGgrymo1kw7dNmDlLKI+xCz7ligvxoboeSR6+2lo775c4d
2hgGnLlf329SSvTn7TQ3SYfSmJRyhtqI+SKIJJiSKX7Hy3kyJnK9uRh7gLW9UPVwslDkMUYpoXcTUJPbnnSvNaWDmqMHOlw5AlIMUEnRWBgbyYGYj6Xv
817NXuOug4VXoSOjAwaRDJSYSLItxzKIjq2RYQDhUrPbAzLfRwxtoKQPhvfTReFvjbMIR59ezTpzu/TtQ8XT6H6N5wU569OGeEUl8Ho90rljcsh7uRPy
RHzdEc4F6v7YUddvqQg8VX040RZ6rGB12KTUoXJHjHOIeEYYoq0o3QRPU0CThk5zk92EjdmNtEgkI19KbQHnEbPn4S3NGfY+2v+5qa+lbd1KfYotbabS
PIy4uAImRkWQS2YTdYIClO08KOOGFoQTAqM2dVxNxPYc5QfDGem8LS1DYYYMxhdrrx13gooxGKxgKs4HSeHrrt2S8+dZqgb2HwFiSJS1qmDQtKriBJiJ
VuIXjE5+dhAjRi/MY1rPoZUVGsHeqgAaIJQM6eUaDPQOpRls0FA20BMHh1ytCb1q0zy8Hs+ha13xnekxa99fnmhrMQ1qV8e1YBm/c65y7DsFMamYDdzy
OvXs00/bxVnp4zq6FOzOowJPTVQLDWll4w9+rO855wBkWfOQtcSAaSLnW+57INr5fzPumaMKvgdIPwwhWvSuR0QGNJFL4JBZs61sUdidKQ7jEMejlxJF
EL2gL+KGZAsJ4s+yo9SGVkY7EiCUUjaM3qcxIFVG6VWNySPGgJOGfLdwMJI9GWW0PhCQSSCRXQYVBGDCllPUqUPjhNihozQE+5B6/FV9Lgu1HehOFikP
T9Vc9/HtD7Udb1IXaJmlm2jh5+VnbdPFKcdWD1fVhyeJ1vR49n1OCIkSwcJLmgSkJB70rubf1Bf1j52lSgHvq5vx19B3zvqfSdPm/FyYfjyg/TU9PICo
jKDRa1im8sFFcxxK3BBE76vq546mzb9im+khrcdJwN9xSQj3M7LJzurvY2Gt2xMU7bzKGMhMZvVgPucbNdEMxRiOMkWDP29xTlcX4Dh7bOxizdbFU45M
MAVs7xxXMkpkU0F2ZAb1wigAcQ1JiYY0Pw+pY65MQAF1Hp9j6jJ+erP14LYtJvbbcgd/VsiaeQPU0J2UNiT1rOtRkFBA+kANAFlFMgbFJ8BaojRtxrmL
3IldzhaibsTqmdZxBm7EJOIJ+UvPS6xQFSG+bhwLBJIGu0yAjWpDnosWRoUAiipIJRUme4nZHi6Wx7E0DxCbQagj6W+vsz7z0bFMsEA1qVAexQ69Sjkb
p/uOEBwejfkcQcfB87er9rr88Y0Sl2+NoeIT4K4xe+qyuyzZjAQFPfkjMBKszoOekqHf02MIRJZA91fqcOCdMB511XN/GZ1vh8S95Qy4u1ZqxuQsKLwJ
DwL1GrZ1jU5Eq7BH3tpLS5Gzi+3JoY8Yn2iCjHh6I+jNceEyh2UF6meiyKaVIWDZXMDGZFMR4Qg/0ILJGTLWiUsQ6ddHjdBfPwzcjddWCB5ZemMY6aoS
wiw0mRR0aZoIh9KR4tZ1miG6HlV4ZPnFFzJc/KHnFulZSCCBS2c2quSnpccW6le9i6Snci8mRKHZhfl22bI29v2CEYmkNjzKP5txz7MjVeN+AGXDWYFg
MDhZRNYZlWqsyhSmo1WUlHMzFwF2FEqKSglE5WVrdkYhK8raPXLNJ7rOt5Jvisfml7SNehsbogmtkMw7CZ7KIvIVjHMWtUyCmRFW2LIkbKBI9AtKmQaN
r69mIM9QDpkUnnaHocEEcfUy4mJleKGHo87rB+N5Ar1u4IfjGulHgOpUH5ehM+fMIMDykSeycGrXddDPR1Ewqv1YnhEby8oTNMSyxvfkvcF60DZypaxW
NzguSikAg40fpMNzcDF5MLjYXxBU+3366etIdjnPfOaCth61wBqIJG0vxJQ9DcPOgYLeDvkzIgIwL89KiARdUMUcByy6mhMmG0mxqIcTCAcyhMw+B2WY
kFdKF63L1ikix843xBAkgZ4sMEiXD30ZvFaT+qCRD0XCijeBRBlUKJaGjZwtilQcbMMtk3KTFBas0r5cXDHuK4MgGFDTkF4VVRcaailJ1KyelnXVtlL1
KGoBGxpak6oEGYP3+bnPsPs9auM9Yne5Qnd8/KqBnSLsMdjoAOBQCqp9IKdr2Ct7tjKNGMow3hnwE27d51rUv2uaOsqWLnlhucTl3lQRc2m1ssbuJvAW
CHxu2HkGtOYah0ttg9SNyhPfA7So7LuN3M/SWH36G61UaBexq/lZWjh5oIDRGeTcipUM35pk9b043Gp3ma7nF0Z38tVDl9eCiZ97kwNyAeJDBDB1+GV+
BYPiQloCjukMPxljJDNlesgZGl9C4CA+DfcaoH9PW8EiPmxGRtCYFWY8luIgKPChrD2DgO3SoL69zqRDzsgcdLNBchA2C3ERbJlx9bgC4kCN0AAPNe/o
wOhQ95rtxYC2iKnSQ1ySmboNMIjsoCyU/Tur0W5aoS2bZzwRgMlGGXh16nwNHts9MvtnnXDM2/LLoKaddhRQkKMbtMlMbjALrtAQTCBgEgPcYhMpSAcE
LTjJETgM4g1SYAhOImiXEvbQTZdh0WHUGqBZ4pmg4lMyGHz1zrWZPbMEj2tTL+LXamA4HBBO/gCJYEOnQEbAy4RgjBgdztSHHUDngRhmoTr0zfRdZv3B
0gdGsO36jcPHw9gDqHjtDgDAZU8qVE73z2GHmllvnspjqZOBSJGRnm/HzN4cU5r3ON+ya3fHcD2YTtA3QsYefEeRb0Bf00YB0pBB7XqL5sCqTIBmxIKL
peaIHqE1WNlxocMEEPXf2clS3UIhAQFpKPmuhEX13FgYSY+kq6QfyhLjwwE1BgdgbfUhEfB8lWazK0KRj3OZJBZgjW8cKf2Dgx+SPVJBuEAQ9d30pY5V
L453odaGswbXkqlG7vWnfyRT0CXlWwBQBp1LQ0RKqqruYnqKbWeZNAaAdwLEUPALAoEGCYsFCydITWW3MSPDju2WfSGEE0SAkjARAm0NnDDNz66mRWB9
EX12M/CgP14O7y/odUNczm5pvoTFyEJLpADDWQkYks0fsPJ9F6nXdcB0PkIaCYTsFw6QWr0DGKKRgDvC6U0h7WG9aytPFsXN4YNcTjVxnk4qyKOkvBc8
XSIJdQMMpBIJBI0C0PN0WZRyNXVK9bVssZLMPOG/ledHWGiBVbXeKNtKZn3Kjr6zvtV0sxp7HQtsxJpCm/JhRU9EmO2EK9F8ysG1Xz67e4XNUZlG2Vby
jAugGhHXfmNp1fgF1hGu5koUlE0VEz3GbNPMQNG4B6b3VqLSQXJrMr2owGwRMgEmTIsJxMKYd/LeB2Yzj4jhiGOAne5hoQxi+HhBTwJ24vAi8XIcOj42
ul2XBFZggu3n430GGoqKJzbOErSkJCzGyAmhoUh9GH8afZGUMUF16lgx9VcyX2myG4YLI1Tel4wbQ/Sqd0hkZczZ+CNDnGye1piJAopEiNi5GLZuLxEj
ir0piqlV1qybdKclEJ4zYD5aI9b5TAYYuJZSE4EhIlRbvUVd5FTJRhgKzVHBCbEWOytZdzLok2zpiRDhe4G4mJHq/C8lH7E1oSGJQwEet+sGiPuvjJ+9
rnE+TMiyEOWJLP2uNRg5goXoylpH0kvbY1LEpxkMTHPPEIZEjGFW96hyTeIecpIyOhMBXSfRCBBoybXLvyh6x5Tn0WK9bGpN0fWMq3qL61XEQ6TihqaD
EknW4ZJHXEqh5cDm3abFJvSjyekZXUv3fL/Wx9V8sWYs9lFr6fRjwydPQF+G2IZgWRAgdtYYgbqe/x/UDKAy9kPfcCRXHCfHY1E2gylJCentAkAX95F9
ACTBpWDKF82zrw/upSTwlQC/L9v5s2/vdaQ/hqYrYsO48XDuDRKhIhEoc/Bhzpq0Ec1pyAaWAmieewgIIunAJJxyA3GQwQRJEmlQiOID1DBpk0JhMk8Z
glaXQTZDk3JBh5Miy6ZCerDklyGpo0eRgdGpDsGziYdvebhx66gio4XmHJPI03BirpOh0JjgNPenMZ7QD6+i7jzXHWgTDoVmEmIGGVQEMkOjhEcIWyCo
AEIuiS1hYwKZRhxFC+NGs/VtqAjUQ1ID1jnKOhDy1QDYpkB3fIZpTgkgJX1iHAnkGH6DVCCfVzDNX9caavs+2rOuiJSUb+nVgYb6smhSfvaMPrP28TW1
KcA3by3MXF4EcP23O8HufzAoLPOeupl5bh6xY7WJfOncxulJhYd2Qi3fnvVjpPFKga2bxdMNNYpNhR3dtPcJcNd6HMQOCjvmxNLc5yUYYNFG6yZBDWYF
LmQe6c3loPt3hTwgk8KU5HPn+7lXWszHTLvbDzGTxIICoyQ8AzUxAtPXDXg2VjMkMFE3fmpb/TnoHlDXKaKJ/WzycYpuo9BgzrekprCezNb1CJOexhTL
xDJcs6yWJ34NzWwZQFDaTbxA0FOzJj0zkausD/To9XiIHvJvjWoohuFrDMuv9aYdt4SHr6qAMh7vpIYyY47jsgcp38bHvUfsg7IOcqGyIyEkZCFNLdY8
WQcy6uDumx2wKht1hdbofe0YcRabVCUSZltUFi84VnIc2f1CGkxOMkodShgm+Lx1ziG1oy0kcpclmtqTfUPrZPuIM44XRyTWdmbTM1dnByBRgbRjIcIE
x3q1zkwuSECyRrGBqokQanRYcCECzH8c1diBOLxnJcA8QshegruTEVGR6pYy26tWZ4zmdCUKDBC8yZNzlhqbh6Q+YyAnulqSn1omYBcJ7vyq2aHZ7ztk
8ZdbG5ntwp8+V5ziwFb8UnbsHbt83IpmWHjqj70qMTi0WbtnxYcIG5872A9VE/DCv6X9XXOHDp79s0PG93PF3Wa0Cte7i20wx4Y6mHp63KMhugURyaMX
6VQ3n6zZ81igPZ+ZzDGdlezwJvfDPvqH3uyOyTjuMQ8Pe8AqageJGlGtQLlYAhDBJix+RxfnlHJ8xR/U7XMNLFZF/B++8479nFxO64eL6p8kiJnfIDn4
9q3lTjJ0XOUXmDq492Oed7np3ByfkO5Pb4IndyVGFlpX8oIxJZiEGKd1UWREtINKMQyGkXbKuWW7wzKdYVTl54CkdcCJlTQhRaL8LuhCZGGKdc/Xzx8Q
7o978OPHFneLedZ3JQttuB97W9ZQ3ozRzm8snObMhWDtq7ltjMdmtYqoyEurKD6ug4T4nvR9eufNFIFQn4Jw9527i+ugeGRhUq+/XCeRcMt8TnvdwQl0
4oZSHWjINEpKTaVRVHc8njR+3psVWRRdUq3pLabmaY5nbRmFkduc64ZoGQaXpzBDUuIzBCGZUQU+3Prb6d7qEXbzp4d7KknTPUI+JZ8M1LtVlBd4QvlH
l+ijtTYkkln1O5tCrLZgFD5Kf29hy1x4+1V+Qi7aAjYk8i/Ps+sdQxKUEOzPzfQzSXz9f1QZIfMMyzP0bCg6lR2NlR37cD3nVOzO44NgPGA58pXDK/XY
Io7eg2S717Dhx4Tw7bTJQn1wGozWI6kTZRjURAEaxeO985v+UEnlsqAgeFRSU+J50wVTRrM9LdWY70Zi3RZs2fbW+md+3WLtkd2YyQdWAGhlwZ0HWa3A
QiaDI/Wfl821NMZNONeJA4gYdztKG2vkJIcGyy+DaTiHb8HeOBzCJ2IoqIOgUplym0PIpym1plBQhU6su37jKfsr4Uxno1DjWtuioVM/FAxmDJoVFOiy
+eJgbHUnKJs3o5O6bQS/Yh7fYqnpraGeR32sZhhaXKltDBol8zkzfaWQyeHtvkmHo4qKAov49OtMGCJ90gY0KULQE/WYYMcPWy799DtuOd4qTM9i56ee
zSTxaagTxuH11Idc9jD9siecRFRRiCq95wiYnyp5ofy3rO30s9AzeBzk6ZyLb2buz7SxfL4eTg9ky0wW3ZHQ9l+wzIm2F5w+OqmtA7wDVP47m3RDixuN
MBEIj2Xi2lRCMh1tD3NkGhbNMgfn+V5NwIHABrdcyAgYyLiM9RH5dxeiEQLBDKYqBmmztuaLhoxh6cQzboVGHf2de6X03ONaUcOQGEWeZJZ1mcBrE5eN
c71j8XGIHJewyaEHlhynm75wTB52CfND4dEKKTJIgIihB5GyYRwKPvYCDlSVUFC0BIKZVAXC5bFrGQoJZZ4zIPQ8vqpoaWZoGmkgDoCiuoOAIezpF9l5
68iPVtmHt8Ne9uiIbv+dyHInnMiIKKbwLto6siqgKKickwKm456XUfOTeXt5O2eBCyqTiERwKC5zsM+O+jQH1eZ8Mhuoh70nVmnGdhKcL/0syKh2tR/B
tfX0NQGrs/KGruT7fdjEYMYgIqEqJmEdkUn2Gv1bQe8OXbsXpyxqFNHusFgVgcfoDazJsPbtLJ9aAUUKEw79igfaPqB2VP+XkMt7MDJBgJAJqQiAmEiq
hCKqIM4RENj3h5MlgUvj8sAyQoCoL0G+fczI7GswTIwZ1xQMnB8gvkTuxKzU7x9CCQmADnmUVjw0Rag55s3xmgTBRwUgpNgmRWQioOGjBhRKYfbL29zl
TR1TAyBhPQjignsNopiIfBsmOyl9jg4JNbjggYbHWB8fLqHeeoccB0/E/ZFFpD8mjvlEBGC0B6wUZE8j5HEdSsS2MGV0LLlICpFSUEdJC4gR1qCHWCrT
qLVGLYBIzMpAtThhnCQqSOCJ1qEXFihdppGCHJhQaNbKi0QrZFIEMhEAZ/d66izsSIBYxYMOkAgYwfll63+bj12xKipWhJwu2GC1pxIommSJWSKKgnMM
ViZkkiSiX7YANqCqmZqgImpg3QaANp3AhZgYbShrXBxHryd55ycccbnutoSeHheYubAIQYYPpMHJbimG2bmZBVAQaZgETkwHE40aUEQ4w3kdQ2o4oRZw
6U6+hIeb1vicOPHQz7HPJ0dPwQ+Przp4EBThO3z16A9QtxD72wxNziYK4641oRKZLWFtYZTcOEC7NzCZFgIiIO2TWZMGrRcKtViJhYWK8MMuF3eMu9cZ
NGrBy7LvvALRCPJzuju10Lqn4i8PHoQXJAgrh7wg3cXu3rvHi3vee7XV4R92yHO8J28Be9efbXrHB548Sexk6rjye13vC3ue8vhX3PB7YDe8CGY2kNCe
TAPy+efET53E90Hqwm+OVeyT7uWK93jotqQGaGGmBrSqIotk6pYG4RIbQ0QjsGkY0mA74Ym3F07HsDr0P9X0wA44Zh7/lv463IcM0yifvcGc/Kh4j9Ia
v0nFI4zqQdOOeg69yPj6OCjA7HVOPdoTKddckNpB5qnadCyGwM0ir10XxTsbaXVNSDA1ElE3ugGaSpKSPE+hnPN3xJb7dUP4Jo80ZxAsKZ3eOmzz4hqY
WDt8ZL/znaZx1sC4ciYO4WhpLlFh+5iyQ3oPSmBp0U49zy1CGPQHBRkXE7a1kU4IOGJBEyFo/Cd4Hp6uUqT3sFCXbn8jihlqWnTC5wgZ4+OpN3Qdntij
aJ3ym+N6TURxjlA4U18R48X58Eq9FlK3oKcZDn1geR6H2IU2whEDJr2bs3vyO72S9XUQQ62yMkv+vjhF1syyCTBfQuPpzxs1tNvWSHCGMnDIU7b1hxuK
UBZAPvd2Jo/AsqFDGjPBSNOEJaKsEQQQxrODCfB24BYF9ZUUQgmi7zvsqKj+Undpy5L4ADpU90HfMzw11wOu2bR6tZpsGLwsGhE2BcjKIJCYkCSGSQgY
IaB7pADKKSihioJhPsD2v4AGzuEsh3QZL3veIYSB2HmlGd+tAwYMGJEDe0qsaUpWi7PTONF2FdUNW5HQt/aiWfgRZhfrs39N77rN0Ph4eFGsWwYQFgph
x9E8686IQ7hD0hiRMtLZPjzcYK7ojvTLFiqaT6wyYGJ9etGuOxwdT485zzFpVE2HM543g9J1o6OtKolVREOBsQSmm1k17pe1kUDLSbeIcaMBkd2NH15P
ykntPYZ+Zr5deMs8UPEERQgkwRpClj3Z6ucU8+d4TcATuEhA/eemFV10z/IkJ76rPz3UfvTgy2nyYYzrt6Gap4hk5jO29g0C9qXfL4mwfRt68PHymEJg
dn5RR5u5+4D5UFU/irzH2/2foPD9Xbh7+98+/00+25bRn/FkzL9jjPl18zufq2GGNBMA4MK9JDpiVB+Xh3fd4ezt8YHfNY7z3svh5SR2NIZq0qov2Foq
3jTC+bDyjxcoKFECggJRBFC4itfWVAah+CgUDo7c5+ucjDOajfr4dkOR25c835yrB7VjArA0io6JMElwEDWMQRWQ1F9R07PBR0nvcQBhpKIRSKALpXED
XnnF63UdeXY1EMszh70WOEi9fMSOhoKI331GpE9AW2CQ1RABpbjuhlTljS/t1wPYtEeFGOgq9BQrXpxgsTwjrMjcmq1PfEEYsEEGkCk+MuMGrZI7oGKl
SZEgilA1AmQNEQBGYJzI32DpraVoWUW0Cb0xCQqdkPCQMZDIM2JETGAcoQ40SgRQNAGm6hxkmjfVzw9OCsr9tX49w9JdRd+jxB6nbqxzvhxY+2ITRikq
ccwAKagWIIh/2y2YnDr7WKNg97vkjrnjXhE0owgGQ7neM1m7USVIdTcXrJyTUCwBQXlQ6M3wimBWzADiCDAEWJXDdejgki0xpoyTlzIMC0Etv1PI0SQS
gJK8YbmXJrDumam7nPEhd720LmUQHQ6XOtmOx3sPa689BtAnlSbF58u8osSUOhuqjQowghVhTuYm9KYL6SOtE7U7YGgRjGZk7ZR1NoYzcEx8Hi9+DXPG
9QHEBqgEji2gxXkVg5u48YWw9ftH8PsYRg2PfN9dk7HoLEQRPoKI8KZmigDFoMhgEwTohXEC/a/55o6pYwolg2ECfmhcg6AF+5LjRgT02JXWsc8kIAS6
TU2QY8+FrkYyLG2E5YW6hoXKLRl5aiQYGdXgkUCIFT6euaFYNQCCe98IcgKuqx+Oflpi83MgmD6XGSsPVCjGIxUxL2aRLSonTXKrd5e10zFTxx4yujxs
J458cQDEEzdmKAi2uXOut37Q0Q7cf3GIGcsWxIMEwYQAh2GTDqkzEqohgCEKJKaFLo00LIpygcoa5C3bLw2lpSnNF1sNBomApyFi0CJW6FwBBAxZc2Qu
2hVBsYeOfaki51BlL3lUMl50vdz6vqXIRN9QPH3SrHvKusfJhERXWmzJezRRoiGEuUogWSJVjPAVAi52Y4tbkM15hIiFrzo4QSInlDWQpOGIXZUjYDQt
DPdiKgUoCCgFCqlTxIRRAWyJhS0jNGEG7UiR3eEkUg8GB1eCpQwATN4ZIl1z32Q4u7BOI+e1hTlL0jbBgxqkRk2FtRQZUQPWZNaKFwG9OVXp3lmKN0d4
JzVwFZbDBhEMNIE0Ew0CDJWITBDBADmqmA6pheqbVMA0WxB9ICSyZR4Bc6pbaqIGSPDoa0nzYvVR5icQBjUEHaQA4yKo8dm7nt6wChKgWBYaGSo3ya6Z
jERGLpLEER3SoG+TU11xyHSUlyh1T1XbD0MBG4DGIMg9oQrBu9OFO2BhjQjoi4RSC1pSZBARh6Ty0MDjY7sg4UbDSC3EHSbSJCCdJkM41XhyYqGqgYZZ
SpEM4rwXadTgOM5dOnp3dBPWmaciwbN2qIi+6AO8oGiJG8OG9Ey4YCavQvqRQ8IwNRWoAlGDBEMIajxDvUl4pKoyVjAbGeSTQk065EduzOmRqwxsKWTo
IaWURowFQs1Jgq4VNlklV1velR3sZta5q4ddCQ6kDOZxxMIEyV3fVTY3xTsiYqNmgTh1aw0EHAssgMoDsIWKs7th7FtoTQbwVIdHzMKlkjeyFx4aM5qd
rjMIYphvG7euF2NdbzgmZE0JNsy9ATMSDximNwAC8Y4VQpIxA5qoAakEUUkF3B6HKHAARihVhVhCqqWWoaHGBbtbcpETs7EjWwLAb1Y0ShQrgvht4yc8
D440qO7sp21ph0UUvZ32vXbxwb4lOe6q9VTTGtKINtSpFOF6ORy9RFycwUB9oco8MySUjBC7XZxKZywTGA71MLBVD5hishDQYRrT4xwckiygjAlaB4xV
WWRp3MokAgGJ1y6FC3sd1k9B4scExTqezTOqkJPgzSIubROt1Q2b2gN1L1uZPZitkN6tTzXZZMxQtcqazgprhrqdHoVfVDl9GEYiD64xCpDYa12sFi3U
9MWYoXu0J8tQLGvF0AxNEGBrTUEFevQEhaV6q1ME5uWyOoCHRDEkTYUyK2tq7NipoGNNWAgDAoRBIeqtubFgIDaCmqmSyNRYQAe1HTQ1x7kQNmGYhEAq
9ZUB+smc6OOBoWoVJwEmbMPmPohDxc9NS4J30Zogho7d8QZpndI5M2a8FCl3Q3KPpbPUvSwZe57hIEDumA8takGwEI1ULrWCA/D3dChOzPiqogOTMaN0
tIIUaVXs0X0yRhsqlvp6I5sq34AUNfgndoBlHXm6Hm6Qy9aOPxTU1MsyyrKqXpWdkZSGJHRnXmuTS1b0aHlRKfGKkqzfUyJQUsoZVrDcM0nMASKIut66
i2tylbClrAoBUBXAITg9TykOSaOUYM60W1odZTyHUhgevGg0dColkqNQWQyE47/QgTsyPYm5xBddZ5c1Q6PGdIPds3Jt8w3M8eqCx7duuxoPll8Gk0hy
e+0mt2d9IdsETJ1V7JXICEkqmBPHIu/o7Pd0Toczo6Rzcy8Q2AgmERqFRyrfHmTQkav0JomNsIMOJIyVIXztgPchuFbYsoSh3lLiy7fIIXz+oAged6rx
fTMBDuA+wTiZ9GkUuHzLfFZMmIIgqCsqaHd3IQJR8SLKupy9O5KggxhhBVcicNQwQFC7o2RIqJUKDDsIO3VVc56nOKaKZfc65IY5yMigQZTAYiImQPR5
zDgYZOjk3c0HW6PPlyGw44E8GolJfIYegPbUJz2CkDWXvO9lfagTQkB3YEmgYKIgxIi+jvCQzcsmPW6tuiAcagQKDAQAJgTdMaWtq1y+GiaNNTqX5mBn
Bs4fKQ3aNHgAqlFtSgetrRgGQhZpbuxdIdYr4yEWwVGhLAuhs9WukBwwLlIiFeksZEzLkgiZQ9WYSbEsQRISAiJIAYc0w+wUK3UyMrhdEUhcybWzYkBF
DmSxpCukNVMKo0SaR1ciNQidqcvjrEG4m88OHKccDdVrZRtNPfYXSOUZDPprdKKQSCs0iRYgVMZmSDKgipV0qSHj46SBPe+VdByXEiURonkpmYShDJ5i
p262VxFgMRx2MCXYDTsrPRDhTDdHd5ILiSHYvI3RNnq60Bo5nI0GQe+5gHPRMwA7k4OA2ahmAdWmaa3COBkMGVwwJ7HhwuZuBiGK6XfhYoKGCIi6cOki
lAxgDAIM1wQKIhN29wuvAyQsDsUUgbAIEaA4gNRsMMRl15sUdPRXRyTGHHiGHfDLJCLho0IjhQJ2F220pBRJWBgNYCPifZ9hZ23wSesfDT3ynmiNT3np
xYiG2oar++nZJoJpoorE97U9+rgvUa0mr2F7ThaFPvT6z8nI/JrYYs9EOSJ6AqeaOkNCAf8pPppfJ3ea9I7+/Trxlb8PPLQvtR5wvfKYSdwu0jhKI+5E
36GlN+yeh2Vhr8LAoiTLfY4aw0wfcnsYB6mxSHt02DEtlK0Y5b0JUdmGbns0Pr5yED0gEDXL0PDaURuPBAB7CUoCZIWgCVoIgIZQfM91SQxBEVU+kjhU
Vk4LjFFSTBSIGhdqaqWkZhiEH2CkHPu9/w0dlHHV5CGPf8feg4A6kKIhQpDthDA7zvRTk4w44tsfnq3Pw+Dt4Wq0CgCAxLStjrDhkz+lNpoYaYxRVUYb
S8rCZGd3y3vUnmOiOE2TM4LCFj6oZnCi5UUFRHK5KaUzMAkpJaaY0YcWgmiRVRBjtrissYIhjNUoCw+7NIfJYD1rBpCSZkCHYEyE7BisFKwQ61g7oQJs
KOmEwjJDGchNp287HbhNiEHAIeYQxlQEgYWSVgKorhDu4CHAECa778j83VqahmFG/gdb0d8X8cmvLp1fY2N6VoEO1MFaZjLUJiZQDNTQYCzfOca4CnD0
wnQgTjTxbK2LvkrdIoNygt5xvHVK8814TjXTJsQ6BNidFMcEzU5XqVm7vjVMYo76lgcHYmiahQMA52cPGWQLAG+QH1k+YUsEDfEDckQ/fs/V6sT3c/dj
pdlp2zAjZ1j8+fQRS8DaEj6ODGGCOSnaHep7nz5IcnxWO7jt0ajNAqdOBT3EK0oPY+yNq7uLBgOkAiI8rsMQBefoQ4FqtO6RAlNxAkhmNTaAWtJoJNIH
GKciLNKXJVMRJJiYkGIKmgreBxUMZkJSKMkwTEBz+mSNZTORtyI1zTSn3JwynIyhwB5COA8B3LufH0zu93jueZ2OZgQ5nggs8mQqs3tY0sZhjUSmxW7C
geDq8A+BvYeGWeSZYfIKYuKVwpuQOxlHOATIc9dtCHO5F48FvehQywolkhUhho1moy0RNJFKxB7Q9DJQv0BfAkMzDeAAMmG/DzI7OwKYIC7hQ5xCJiEU
8WQERHOwKqaRBqpiUUpgPWFARJ1EpuQJhl7Q2WyIEpJ+iQEBROA+HeE8jAS5MmZVMm6IdpSj9CwK6IT80m9WcM2hrVCHAwWE0m2S1U0yYzHjETNt/dxu
GoA3vrnUrVKhylMl5E7qNEJEVFHOchKQiyRA0QFTBSdLGaB5wupAtWFWsNCRtCYkkksRQJRAkpFFVKkQRJkiG0uxsuSy3HHGbKAUSQhUCQ42JUpOM51N
AYHKHLA+vZxfDl8ds9uKxBxly18eDAJU8opLMCNKDgbT4AqPjIh4QAUKUoB4QqfbIlAobSAhtIC7QC7QmQAmoQXaDIAdoASkVdoQCgHzlRyTaU6nSEr3
YyrlPzyY44LLjZdK6AnakybPKL9mC9IEOlPSxUiXgP8ZVxTsIT/uvzntiZCT/qfxORGetjaoIONWGOGk06cSlpEbqTcnYx+TjG/dBTxHhBThE2B75X64
3FXt8tOB87U5NkDLYYR7wQWAaZJ4HQ9yFaVsG1faRkgdB9vQh2pLRz4nkeZsEDOvj2+zzOhwhhJQRJQLEbdgRPyOp2iPvAid/d5mTzENROUnu47SOHGB
DPxvWzW85zYhs4KVDg3PAHafEDc+CQP0hiZ+/VWLpFD+U+r68DY37UI0hVH5/l5+fT5PTlq37LDgi24NjZW7wV6+L61oo/DvvcerYM3gprVCuFAhA+XX
pxkhO3XckOryT0QS0h27Jx0JU/wu8Jw+ZNlARN73c4cSSTlJBdkzgk4ZAcnnyF0GUA6g55ehcJOY8+Tw7Lw2d5JR2nOu1wcVMmFB2QzkRRe9wcO8eYcC
G6T3HPGpCj8scdt3k+bpdhcKjyHJjdgKNvcFWaqK7ihg679PjlHqCceRydknUdwSHDjm5u4RxYwd0azu7uyIc47hiG0dxYwEjjl2qmPVlR5nZ7fPzND3
cweaoF1VA7rrlVRhYpJA1TMGSFVjBUTFFUQhCHikJmOe74BQ3cmLmFgHgrsLyPE2ftO1eWL1e4OhFI9xCFA+Eoag1KrhAYSFEVNImEjn481PIJS2sbB3
ALHRmKlIFk+/CgMmESGrEk5zV66M9vbc+vUkM1maYz83yybbygkD2ATpIYEOTxH09q0ad1eXYHtZUPvjJNAqFIkFgtGBt7XMkFGatT/NrHCTWUke5AH9
J69syemtYW3gk6ynU5slgB+MmcKdWBjscMnjPpx/H18l5Bs4GEK9py6+7ziAKaYvZB/AkJxsg5egky5yckrhQSSIQIAtZlEakxeSPfJEU0JQUIRARU0B
yTrIlHgQmR6OKiqH1NSy0PJqjBRTFaavVhcukkqChW2ib+WtGWzhNonx4cm2T+wKUgpnxd9u2+BIPRZDuIE6+MIddmh5pxvwOF3Kd8BQ0LSIZ4KYkFIK
QZEigHn15Jvw2+HM0Nmsl8s0b1DfYw2LwPgZ9oXgFVyMfon2D6k9ag7IeAvxhlimkCIoGmCSkJaBGJCQBnzhgdNB/P0DR+PfvmIH0+cNsq+VzEtmK0yn
DiZbFjrjN6FpPqV/radhROgnGh+NgR+oYEyQBQzBm8qv1wfmZtVgEKqUyCmm2wwxMzhSEjQggfwQWAxt7cfKgkFJBiEwjQ6ZTBvG3Aqd8omFvh5uQlhq
yE1BJwkqSXzpw93l35Uk/KbsejjJbmSTua/eBk2e3XfJx5dADJ0BA+6ANLfgnV4Nl+cLu8QNNCTNEaBqbPR8TPBhPEghA84fMpsI8tpRyjDIofSR1fXa
3KOI44E6T2GZEfRpg1b+txeHqm3rdEPYnFAumeyaYsiypXmwKs7b6mtM1bj2hRESW2zwDMql3gVA4s2JwnjouR56ojl6OORL8u/T3O2bsFk6kSFkk7FY
24hUDkTSH4p2O1ZnIM6FOPBxKmjwfer5yiYIeaJ8ZRHAA3Dju0KPqgF6dBBuRpNiBNc0/pA4QDYbZ7ddiA9h2aDpw+e54aT7u7w0HjuYh3NIhoQRgABs
EdwEoCL/D4WdA3aVIR298jBl5D2F5uimDd40tOC/xE2ATUyVQyDJcFAhKsEhj+mrIOEEcud0TI1V0LndM3RQrKcRZAZiERtBSQBZgZAg1akwKTd2EJwW
mtVTCdfyYAZ4YpnODRG6otihHCC0BZA/rIFMKOus5yTwG4V3xoZd2p0bo5WpgQKMQzH9BZAZECSB3pa5zQF9XvWLU9mboOgQBbVmJ7WyKFpqIoEADq7L
mzwjgJBDsChIYyaYJYRnURI55GQELw2nGHJqRNhEJcVSRKnWo3I2ygjgwpQs08aGT2kSZHLu81vW7bQMuZ5rJNC983tQBkasTB1QjUiwQJLggEMBWtzU
7tizqyZADD3RsOXQt1Vb1dGrZOnlq6MlkaiITJYjiAZD00mzsA4FVRBYkiw2+Os63DcJynJlJcs7iZwpSbTJuxQ3d9s43qJAzibnCLRSZYCvMQFHlOIP
XFAJYneokZochoE2tGsueMUt6Y0DEUBEMb0gJIJiYwZGiJN3BNXss6YyxOA626urBTpoVB0rI1FQAHENEpvXlvjw7++HcYbEOUOfE8ADlAvXXR5IBxIG
lJQ0By00YFKxCM6MERCZNgNAh++kJKGACRHYHgFPdJM0CQEKUEQ00NJSsswwiFIBESCVJQi3MPMEE+XY9w++Bp+qJiIDJxivYyOBNLBFBSDEUNRFINHY
vqXxkyAoDIIgaEkQPWZokNSUiUJmGBWWVYeSO8h6e/BUE1KKuYYgRU1RSJsEH4wOj5D0GsPKCEMNAdDmTkT0J3RVONoyEoeuJj8oyqlCkAKYgpRKClfJ
GEyifUcj9LDd0la+rR6fgG29COjbZOEMtkXBgDD2zMnpi0kOxz8T2Mux2cOS1CVYORBYtLlDCY0gf2d9GcIhUKig+uZH6b3rR5lh5+xJuBs1JxilKiU9
LhiejApf8cP1np/gLDyGw7wsIE0AwDoJMKG49BOSuCh2A83E/QO4a4ewpMW13qPuB3D/cOZttoEAdJvId0krpwptlPyu4OH+N12L2cIxacNUzFJQ0RLQ
ZJEoZC1TTQKTEW2tJpZKaQgpukqaCHTKrOEtQhBROGRQzs2h3VdlHIRYgU73SD/7Qbm25h+wDvFPvHBwEO5E8QPuhkomlKCqem4Py+89zfZrRLrcA6es
BPYXYKh6HeVDFVCRIlVEo/Yv/CoKoSlfIh/uNAYCmmFNuj4wxAVUVISyQkMg3RR+QYqmiGhKAFoFaAeh7nc0/jBSpkpERDE0FIUB0wrNuwM2VEiCCGkQ
yoAEwIPg+8IITFHQHuUE7RdApoDcTn1HkX0ZEyHJcgByZkHZWE1sglGIdlDSAoZTaikDCZDMByggQ6ggnp6/WGx6H17H4e77PwDb2vul5gq/F9Q4puIe
8wdg+eB3B4yI8PiR4oB+M54y+LD2B1Ty57VFeWCcxeDOok8+mcWpj8TFOUvM5B6QDrbO8BXQOyGctFvie7Bzpfq68lR+sH2qe7UT15+MDQrpyEQ/u0ay
0WO8wd6rpNQNW7ChYKipDxr5TRDjRIgoOvuAbop/eiSCsLwe7YfLhPG3F9FfwxU+qRD6hHonYSz5RsIB2ZxZmTBtOQfa7TvOLHqFc6SzhO6w5BTgZqIX
O/1NaFTd7sYB3JiEMJISYgFYQX/y4nH9fj5h5HmOId0PpsqI3zzi7FRUOgkIHkHhoQxD6MDr9O96fPchii09CghVkGCm4eC6QRMDLLQ5szNq62HQ9Bk9
v40l/lhh1TWSqdrNXR3NBc6zGDE5GguuqHTshiBgPJRyV6Bg9PDwXw289Ib+/4qVQxxniaNBj4c9HVp6R1YoDnYIWLSQhk4iE3Jux3dL1sSdSUfso2F8
6RRUBy4UUqgYGSKkomSgP6pcZhdBgomGdVE0GwQU0LEgff3c+RhwPJdhNOw7FxsvsNYKFP3qPcgdEPGGl8jOvEVBE9hi4kQdVfIBNkwe5hqCQIJTsKIk
JODzPwIVDXe+fm50feuhPxgTaX5Ry3ODehxccXPaplKfrilnDgJghXRuZJvVPiG4T15hqPKBT7e9EAYd14SgmLy6kCAUShR5jiB+MPoewEh8qUsLJ/a2
DD2/KKs3z18cMnLPSYp0BAXqPvc1KQe8iAzFKla/ypTG0IofvRV7GYKrZV1A/joCqdzEqaiBE1Sk7aoEU6/stugjrImW4GmohAxiF3I2wpDY/AGB/WlA
owIdfAPAFPAk/xRQgiIht4QTn2LPO9rg7EIHuPT7w8ToPFxFEMtEQlFjLWDAe1JzoRfTchrt3Oa8ruENWEOpwQrpWKjGEah64UV43d/emx60UTLO/Adf
D6b+s5s9/O+Q9punRCHASB7/awOzDDj9HuDntnGFTrEnE6LLSRKVTIpERVs/thBEVDmVejOHIdWUEilDTlRDSuaCZUDSBIEpmzvDg7tAjsSaLVhxB995
A8gnoyrlvljhxO2YepSlENxNaJYjFogkipNes8/5bbo7xWYYQVCTUBRNQ8sKO8FFP2AMBgwoHgHTyOatPR8nNX4jPfx+AwsnoIIeJc7JJ4F8UMcOwxEi
X46PUpzBPOoaQiTUmTRSoU0DEFUNPg+kdrQ9vnotGUVowytWYEhVDh1zgRUIeZ3C3I2eoBsB27niQ+s88PuQ/I7/4bHVXq4eHh3nwI2ElNDXxcQFhVjE
RVi52wzHTmUBMzuQXayDhJMWHf2KUdxSouhFxIuByo5CqhhTC/wjus5ViIIkAuSUd/D/zmGiHJfow/QZqCQUOb0ZQeTkKGxWFnjeSYsYlxJvsJguQE7G
DMTJXEmnsMyAYpxvTnGbaFAYy7EDiMEYjOfI4e8JoO8mmbul+zw1vt7KbuqD2c8P6fkZ7P2TJBQHfP02e0kKOfbVQKmJLgPXpodSmgiCWzehqMCTQdq+
ufK/q+fqImJ7TvfwIeOuJvIeAOtuO3OzDJoY/lZYz2GrwETNmQzUPy38JnHz2b1+92axB3Tlm0LtJSc24kD9ved5e/DMwTKYiQiIl2ELGqYmGfMHXM6Y
iJ+E9pdpbQWdr2mye4lV8oQ4zx0nZE8kjbJKwFDyQO5I5vV1o8GcTz7bm+eMF7kYAbQA0Wid6P8blcyBX8RfSFk8+TvkmkkNf4b3qaYw9JDjIBoZ8zig
YPEWRBQ7d8uBV1ajFRSpRBRNXzw/L2x4+UXO4B3B/pRod0R+ZWQfnZrOOsyHYJ3++TabR6tjFD8x5/mX9L1jasv2h44h0h3MoUZCe7AvsaLkomx60eQL
O36Ux8OsxQ4TyusfO9rUkDjDJksVnMk9JYwOLN7p9fiEzo3yXAbiSg6C9ceb7F85aUpIpJWgoaCgaGhShKpEiCWCdyQ1O0Dmw58oGJrXaYGwaY2Hycw6
ZQnkNI7L/dci+BwzxyeuSURjgzDRrAPl6XmR7iHmRJD8ufM4DtuTrY+FzGGKUyGYCBsG/K6y2U24TciFflvM1Nw/5neV1m+tmiHzSQ4jDjZRDeTjQe4w
9BRD5QJ2Q+bIIqQJKhFNndm3RS59i54IURUVIk8od/rPvI+BRMZRA7HZYlZZ0cPUEKZpfDuefW5oSrqymMCuA/6HSc272U4hJ6pHrbBwzwHDHHfO8JvJ
cXTZlKAqRSPRoSb3vPyQ26Mu0XlCiyncSxPkKfRFgjoA2PxWiRpSJyZHL28HDMaEoyKdcgoA2wNQlcEYBEsxOkkhABmBJRDY4BgggvR65f9kogoxH/Gl
fC3bHIYgfoawNMn5/9p/fk6z19M4p5meWtKvfY1vX0NdDLAZqHBzOBQT68dGvnZLzR25A7cADicvsOh5bIG26HJhOXZu7G2thFf2Usge4SFMTXAGscJK
EoRemcSakcgchcgP3NTlBAGEgBuaGhBhB4mZQ8Opgi6hSggSFJnYJEPdCKSSO8IOvz0FRQcokBdrFCICtQhhQVgMfoIRETW/+1Py+CL9Mj7iMWUZSuro
xKEMQBshAtrcfbEOnQGC0NnWZhOa1qe/tPRmjWqqRrUiw4y6MoAlxyFnAiQFnILzDi1Tzm7QuFfN9DjCREv3X3MeE+0NshMDELqlYcSIsV2B0TiAGGLu
sgCDmRSiKIgi8pONN2rIxITkhwCYonHjqzqZ2dDN2wutehvpuriYIOgQupzkgU0KmEKlGkSDUinqOFTBqFRYQWWMsDJMBwJXdGYT0MKzEywC7/z7jKkI
KmmFoOnvo432gbDOz1jveBzqygiS02oO+aUHQmDWHSKZEqMLlAlBgEjQrFmBUmbF5a5pAiUigpYf+HOTYUKGQgTdsA6DuImQoBreKYFgWpypNCMdd9AT
irN6GyYbjDEXTjMQNeXXLuTlODrJocOXejL2eI7DuFOocTRvebMehDjRpS94ECixqmpGwggZBALsGJoS6DaMybCpARoj6cQCd7UU+LH0/g2+/dqn4ErU
cBpTgFC4KMrBNjApKzEkCcJDqALDJ1g6Wy75OT1NbYxCIIBk49KPtTOU4i23IZDvjYQPuabPLC16D2JW6+vJ4BYo+TqAaXKAkyZ6KJqnfc+aF7W3salT
SA7PMCCI5LMkioDiMim4BrDLZwkAgE+xrWdsdsXhPAFgGwZmOGEagp2gyNAug+lE+5tyEbyocgGNzM2zFCgTMgwYcwCCGSS2wurvW720nh45vJAtATyD
Iaxh+LO+tsIEL2ypgGHA6gV1QkxxQuzHaStyuzJpHZ1E+l8EToUWLbLU3TiAkOupFCXPzUW1qYRgWIHuVG4qIjV9xEjl8nALN8CAFHe1G0ODjjo7bAp7
eP5kCiKSCyT9acceHpMD6AHnF0TACo2n5VEmIQe0fkxN7wYLbgTVkIk2YbQ96Q2BEGZTZE/27kTSCW7iA0xFFvICoJvIfknkyIuPZMCMkFgoLN0S00XJ
aGxN4AbDWg4JHHfEhQ/6w2X4MLCy2hoJP+Bs94HUJzNjJ6DerhAtNIoOB6a7+DWF0h7a88K4ag7UzJFkMyQqD++6mUx1c6QozboaCmFICkCEEfkiOiOH
ZOhY29zRDK8LLF69N+pOm93Ofa6UWFpdCXY/gXtORCxopdHSTJB6EKYIaJDRB5n1nU4mtIB1jwL2TzMFxA2PIzqbmzCnITjDku0JNQA4DZrjrbS5vG5m
7tNGqb/oA+EfovlVjQYeI8/V6IRo7SlT9s807R7Vf0ft+pB+nP222mZXRvx7lPMyTynh12P9FVAEFYyhiCCCYClLNAf3MUlIHo+SenYdQA7FFP5xCUDo
hGleJpKaCmYOYoYZAYJXmAPwHBPcco+0gUmAOwD5yQStGwf2VRFEQd4qAI7AO4EJNijBERHzbIZld37hYdfo7W5JwKLI5UeYT/MH8PzQfCEpA8GRMkBG
l/TAn6RFZUegvqAk+s6/VR3WG0+Pj5bWwygBMBhC0Ggbt/5CUCCBFmOAADBkx6rhevHpmmhdFRkU0nmw7tbRtrtj9E/uZPgdvHJxGHI5BalfUTn4WePB
pNg3M4FMx4x/AH/MR9uXRFfIqsSKqy7flPfue84/E39kHpmJtU/vnCekpzh9XjYmrX8ffAETbNpBYQDEk4DfOdvjfXQiXp04i6EhWPKysXshvlBFjN7Q
NT6CPehtrCO39PejeyJkwjlCinX9xTEyM4Sf6WTT1+4yYsm2qi92r4KFpYFQNCs6X69sBQUJoSVm8pRVaUr9d4YRnFwfLQXLpgs3C3g3C9adUkDBVNJW
HP9lmnXNtreCGzqJ1axU4u8okyzoy7+dkwTuzjJcrZgmMOq3x3LDYMXaKnanOtJgWxoxYhkYM1F2/z4j6vQwU/slRffKHwmIGHVB/6/3S/7K/Dgog9e0
f4ZLMf4/C/snHwxb4mOY/ew/FP2klIJ/TvxSsxYQOR1KPRFAj9rfjKrJqR8oH0S4SEjkLpgQzW3+uk8ypoK1SrlQalTpJafZOrhXaQ+quV0ilJjm63Wy
xUqHU1WTr7zHKFGJrMi8v+9O3q3/l/908pV4aaT7vCWo3XGx5l4/ML/6Ld9B2hQk20P56sgM1DkMfoChpzVuszLeUg/Hs/1p75zuVv9zaxnx4x38O9n5
7jKwjgdWwi5PoshyjjMyDd1vHlkL4WCO0dvx/iSQnjPqR/3ACcRo1IKc+svjLN14R8h79J8OHXOsOSSbFFKoFVBoYPMKSV49WSBBLYlATpCgsHrINaJs
FhQPMsRY8J9R6rYTIzOa54snO3vYd7XleFvqwDA964ycNOfhAU0kz31lx45Si89NLJiGwIz8+OtffTeocofhO16f/a/xW3/h6kansN5d03bITFDsNI0l
J1ca9a7/TJh5exe2aA/oLIf7Lh548IuiDjQsH9KTPwcBBpIgfU5OHmrFhUp9HLr7g/uBsRp5+5vIiAQ+o9WlA3k+1V6VUOY3moYfprbnni0+IwV5NoeD
qMlPjtrojQsh82TrJXOCMgof4d4FyOQR/mVysvu9F6HL5cOp7/a30Mo9w7dhP0y/qeUl/kakZ51+/9P5dhBA//4u5IpwoSHwwDpO
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
