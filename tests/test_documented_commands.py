"""Every command of the documents is read by the program it names, up to the end of its flags.

``.ci/run`` types the two commands of the README and some of the others for real.
"""

import argparse
import re
import runpy
import shlex
import sys
from dataclasses import fields
from pathlib import Path

import pytest
import tyro

from composite_nas.base.settings import ExperimentSettings, Settings
from composite_nas.cli import by_purpose

REPO = Path(__file__).parents[1]
DOCUMENTS = (
    "README.md", "README.uk.md", "DATASET.md", "CONTRIBUTING.md", "docs/METRICS.md", "docs/ARCHITECTURE.md",
    "docs/GUIDE.md", "docs/WORKERS.md", "correlation_experiment/README.md",
)  # fmt: skip
PROGRAMS = ("python", "pip", "pytest", "ruff", "tensorboard", "optuna-dashboard")
RESULTS = "bayesian_optimization/results"
# Programs of others, but for the files and extras that are given to them.
OTHERS = {"pip install pillow-heif", 
    "pip install -e .", "pip install pymysql cryptography", "pytest", "ruff check",
    f"tensorboard --logdir {RESULTS}/tensorboard",
    f"optuna-dashboard sqlite:///{RESULTS}/optuna_study.db --artifact-dir {RESULTS}/artifacts",
    "optuna-dashboard postgresql+psycopg://USER:PASSWORD@HOST/DATABASE",
}  # fmt: skip
# Named in a sentence without its flags; without flags, and run by whole_runs/test_tour.py.
NOT_PARSED = ("python -m composite_nas measure", "python docs/tour.py")


def documented_commands() -> set[str]:
    """Of fenced and indented blocks and of words in backticks."""
    found = set()
    for name in DOCUMENTS:
        text = (REPO / name).read_text(encoding="utf-8")
        lines = [line.strip() for line in re.sub(r"\\\n\s*", "", text).splitlines() if line.startswith("    ")]
        for block in re.findall(r"```(?:bash|console)\n(.*?)```", text, re.S):
            lines += re.sub(r"\\\n\s*", "", block).splitlines()
        lines += re.findall(r"`((?:python|pip|pytest|ruff) [^`\n]+)`", text)
        found |= {c.strip() for line in lines for c in line.split(" && ") if c.split(" ")[0] in PROGRAMS}
    return found


COMMANDS = sorted(documented_commands())
OF_PYTHON = [c for c in COMMANDS if c.startswith("python ") and c not in NOT_PARSED]


class Understood(BaseException):
    """The flags were read; nothing has been done yet. Carries the settings."""


@pytest.fixture
def read(monkeypatch):
    """Start the program of a command, which ends as soon as its own parser has read the flags; the settings."""

    def end_after(parse):
        def parse_and_end(*arguments, **options):
            raise Understood(parse(*arguments, **options))

        return parse_and_end

    monkeypatch.setattr(tyro, "cli", end_after(tyro.cli))
    monkeypatch.setattr(argparse.ArgumentParser, "parse_args", end_after(argparse.ArgumentParser.parse_args))
    monkeypatch.setattr(sys, "path", [str(REPO), *sys.path])

    def start(command: str):
        words = shlex.split(command)
        is_module = words[1] == "-m"
        monkeypatch.setattr(sys, "argv", words[2 if is_module else 1 :])
        run, program = (runpy.run_module, words[2]) if is_module else (runpy.run_path, str(REPO / words[1]))
        with pytest.raises(Understood) as end:
            run(program, run_name="__main__")
        return end.value.args[0]

    return start


@pytest.mark.parametrize("command", OF_PYTHON)
def test_the_program_understands_it(command, read, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("dataset", "DIR"):
        (tmp_path / name).mkdir()
    settings = read(command)
    if hasattr(settings, "full_training"):  # flags of a search or an experiment, by purpose
        known = {k: v for group in vars(settings).values() for k, v in vars(group).items()}
        settings = (Settings if "n_trials" in known else ExperimentSettings)(**known)
    if hasattr(settings, "validate"):
        settings.validate()
    for word in command.split():
        assert not word.startswith("correlation_experiment/results") or (REPO / word).is_dir()


@pytest.mark.parametrize(
    "command",
    [
        "python bayesian_optimization/synthesis_universal.py --image-sizes 64",
        "python correlation_experiment/correlation_experiment.py --workers many",
        "python bayesian_optimization/predict.py model.pt --export tflite",
        "python bayesian_optimization/analyze_search.py results",
        "python -m composite_nas measure --protocol pascal MODEL --data DIR",
    ],
)
def test_what_is_wrong_is_refused(command, read):
    with pytest.raises(SystemExit) as end:
        read(command)
    assert end.value.code == 2


def test_all_others_are_known():
    assert len(OF_PYTHON) > 15
    others = {c for c in COMMANDS if not c.startswith("python ")}
    project = (REPO / "pyproject.toml").read_text(encoding="utf-8")
    table = project.split("[project.optional-dependencies]\n")[1].split("\n[")[0]
    extras = set(re.findall(r"^(\w+) = \[", table, re.MULTILINE))
    for command in others - OTHERS:
        if extra := re.fullmatch(r'pip install -e "\.\[(\w+)\]"', command):
            assert extra[1] in extras
        else:
            assert command.startswith("pytest -n0 ")
            assert (REPO / command.split()[-1]).is_file()
    assert others >= OTHERS


@pytest.mark.parametrize("settings", [Settings(), ExperimentSettings()])
def test_every_setting_is_a_flag_with_words_and_a_purpose(settings):
    groups = {group.name: group.type for group in fields(by_purpose(settings))}
    assert "others" not in groups
    assert sorted(f.name for group in groups.values() for f in fields(group)) == sorted(vars(settings))
    assert all(len(f.type.__metadata__[0].help) > 10 for group in groups.values() for f in fields(group))
