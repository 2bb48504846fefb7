"""Every command of the documents is typed here as it stands there, with small settings added, in a copy of the code.

What installs, tests and lints is run by ``.ci/run``; the programs that serve a page, by tests/test_live_view.py.
"""

import re
import runpy
import shlex
import shutil
import sys
from pathlib import Path

import pytest

REPO = Path(__file__).parents[2]
DOCUMENTS = (
    "README.md", "README.uk.md", "DATASET.md", "CONTRIBUTING.md", "docs/METRICS.md", "docs/ARCHITECTURE.md",
    "docs/WORKERS.md", "correlation_experiment/README.md",
)  # fmt: skip
PROGRAMS = ("python", "pip", "pytest", "ruff", "tensorboard", "optuna-dashboard")
# Runs of .ci/run and of tests/test_live_view.py, test_device_parity.py, test_one_file.py, test_side_by_side.py
# (--workers) and test_many_workers.py (a PostgreSQL of its own). MySQL is not tested, as docs/WORKERS.md says.
SEARCH, ZOO = "bayesian_optimization/synthesis_universal.py", "correlation_experiment/correlation_experiment.py"
POSTGRES = "postgresql+psycopg://USER:PASSWORD@HOST/DATABASE"
RUN_ELSEWHERE = (
    "pip install -e .", *(f'pip install -e ".[{extra}]"' for extra in ("test", "dashboard", "export")), "pytest",
    "ruff check", "tensorboard --logdir bayesian_optimization/results/tensorboard",
    "optuna-dashboard sqlite:///bayesian_optimization/results/optuna_study.db --artifact-dir "
    "bayesian_optimization/results/artifacts",
    "python -m composite_nas self-test", "python tools/bundle.py",
    "pytest -n0 tests/test_score.py",
    "python -m composite_nas measure",  # a name, without its flags
    f"python {SEARCH} --workers 4", 'pip install -e ".[postgres]"',
    f"python {SEARCH} --data path/to/data.yaml --storage {POSTGRES} --study-name visdrone-320",
    f"optuna-dashboard {POSTGRES}", "pip install pymysql cryptography",
)  # fmt: skip
SMALL = (
    "--n-trials 3 --n-warmup 2 --epochs-per-trial 1 --max-samples 16 --val-subset 6 --image-size 64 --full-epochs 1 "
    "--top-k 1 --n-controls 1 --max-gmacs 0.03 --device cpu --precision fp32"
)
SHORT = f"{SMALL} --timeout-s 1 --results-dir elsewhere"
MODEL = "bayesian_optimization/results/model_rank1.pt"
ZOO_SMALL = (
    "--n-models 4 --epochs 2 --max-gmacs 0.03 --image-size 64 --max-samples 16 --timeout-s 1 --results-dir zoo "
    "--device cpu"
)
# Command -> what is added; in the order in which they depend on each other.
TYPED = {
    f"python {SEARCH}": SMALL,
    f"python {SEARCH} --image-size 640 --max-gmacs 4": SHORT,
    f"python {SEARCH} --data path/to/data.yaml --image-size 416": SHORT,
    f"python -m composite_nas measure --protocol visdrone {MODEL} --data dataset": "--device cpu",
    "python -m composite_nas measure --protocol visdrone MODEL --data DIR": "--device cpu",
    f"python bayesian_optimization/predict.py {MODEL} pictures/": "",
    f'python bayesian_optimization/predict.py {MODEL} "flight/*.jpg" --tile 1000 --save-txt': "",
    f"python bayesian_optimization/predict.py {MODEL} --export onnx": "",
    "python bayesian_optimization/analyze_search.py": "",
    "python -m composite_nas report RESULTS": "",
    "python benchmarks/map_interval.py MODEL DATASET": "--resamples 3",
    f"python {ZOO} --data path/to/data.yaml --workers 2": ZOO_SMALL,
    "python correlation_experiment/analyze_baselines.py": "",
    "python correlation_experiment/analyze_correlations.py --results correlation_experiment/results/nwpu_vhr10": "",
    "python -m zipfile -c ../dataset.zip VisDrone2019-DET-train VisDrone2019-DET-val": "",
}
STAND_FOR = {"MODEL": MODEL, "DIR": "dataset", "RESULTS": "bayesian_optimization/results", "DATASET": "path/to"}


def documented_commands() -> dict[str, str]:
    """Command -> document; of fenced and indented blocks and of words in backticks."""
    found = {}
    for name in DOCUMENTS:
        path = REPO / name
        text = path.read_text(encoding="utf-8")
        lines = [line.strip() for line in re.sub(r"\\\n\s*", "", text).splitlines() if line.startswith("    ")]
        for block in re.findall(r"```(?:bash|console)\n(.*?)```", text, re.S):
            lines += re.sub(r"\\\n\s*", "", block).splitlines()
        lines += re.findall(r"`((?:python|pip|pytest|ruff) [^`\n]+)`", text)
        for line in lines:
            for command in line.split(" && "):
                if command.split(" ")[0] in PROGRAMS:
                    found.setdefault(command.strip(), name)
    return found


def test_all_are_known():
    commands = documented_commands()
    assert len(commands) > 15
    unknown = {c: d for c, d in commands.items() if c not in TYPED and c not in RUN_ELSEWHERE}
    assert not unknown


def test_none_is_left_over():
    assert not set(TYPED) - set(documented_commands())


@pytest.fixture(scope="module")
def checkout(tiny_folder, tmp_path_factory) -> Path:
    """A copy of the checkout with data where the documents say it is."""
    root = tmp_path_factory.mktemp("documents") / "checkout"
    skip = shutil.ignore_patterns("__pycache__", "results")
    for folder in ("composite_nas", "bayesian_optimization", "correlation_experiment", "benchmarks"):
        shutil.copytree(REPO / folder, root / folder, ignore=skip)
    shipped = REPO / "correlation_experiment" / "results" / "nwpu_vhr10"
    shutil.copytree(shipped, root / "correlation_experiment" / "results" / "nwpu_vhr10")
    for path in shipped.iterdir():
        if path.is_file():
            shutil.copy(path, root / "correlation_experiment" / "results")
    for split in ("train", "val"):
        official = root / "dataset" / f"VisDrone2019-DET-{split}"
        (official / "annotations").mkdir(parents=True)
        shutil.copytree(tiny_folder / split / "images", official / "images")
        for picture in (official / "images").iterdir():
            row = "10,10,30,20,1,4,0,0\n"
            (official / "annotations" / f"{picture.stem}.txt").write_text(row)
    shutil.copytree(tiny_folder, root / "path/to")
    for folder in ("pictures", "flight"):
        shutil.copytree(tiny_folder / "val/images", root / folder)
    return root


def test_typed_in_order(checkout, monkeypatch, capsys):
    for command, more in TYPED.items():
        words = [STAND_FOR.get(word, word) for word in shlex.split(command)] + shlex.split(more)
        folder = checkout / "dataset" if "zipfile" in words else checkout
        monkeypatch.chdir(folder)
        shutil.rmtree(checkout / "elsewhere", ignore_errors=True)
        shutil.rmtree(checkout / "zoo", ignore_errors=True)
        is_module = words[1] == "-m"
        monkeypatch.setattr(sys, "argv", words[2 if is_module else 1 :])
        code = 0
        try:
            if is_module:
                runpy.run_module(words[2], run_name="__main__", alter_sys=True)
            else:
                runpy.run_path(words[1], run_name="__main__")
        except SystemExit as end:
            code = end.code or 0
        said = capsys.readouterr()
        assert code == 0, f"{command}: {said.err[-500:]}"
        assert "Traceback" not in said.err
    results = checkout / "bayesian_optimization" / "results"
    assert (results / "report.html").is_file()
    assert (results / "model_rank1.onnx").is_file()
    assert list((results / "predictions").glob("*.jpg"))
    assert list((results / "predictions_2").rglob("*.txt"))
    assert (checkout / "dataset.zip").is_file()
