"""The rooms of the package: imports go one way, and no room grows too large to be looked over."""

import ast
import importlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

import composite_nas
from composite_nas.__main__ import VERBS

REPO = Path(__file__).parents[1]
ROOMS = sorted(p.parent for p in (REPO / "composite_nas").glob("*/__init__.py"))
MOST_MODULES, MOST_LINES = 10, 60


def test_imports_go_one_way():
    """The contracts of pyproject.toml: order of the rooms, no circles, no torch in the score, Optuna in its room."""
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    done = subprocess.run(
        command, cwd=REPO, env=os.environ | {"PYTHONPATH": str(REPO)}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.name)
def test_a_room_has_few_modules(room):
    assert len([p for p in room.glob("*.py") if p.name != "__init__.py"]) <= MOST_MODULES


def test_a_function_has_few_lines():
    """From ``def`` to its last line, docstring included."""
    long = []
    for path in sorted((REPO / "composite_nas").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                lines = node.end_lineno - node.lineno + 1
                if lines > MOST_LINES:
                    long.append(f"{path.relative_to(REPO)}:{node.lineno} {node.name}: {lines} lines")
    assert long == []


def test_the_map_has_every_room():
    architecture = (REPO / "docs/ARCHITECTURE.md").read_text(encoding="utf-8")
    assert len(ROOMS) == 10
    assert [room.name for room in ROOMS if f"| `{room.name}` |" not in architecture] == []


def test_the_front_door_opens_what_it_names():
    for name in composite_nas.FRONT_DOOR:
        assert getattr(composite_nas, name).__name__ == name
        assert name in dir(composite_nas)
    with pytest.raises(AttributeError, match="nothing_such"):
        composite_nas.nothing_such  # noqa: B018


@pytest.mark.parametrize("verb", [[], ["nonsense"]])
def test_a_verb_that_there_is_not(verb):
    done = subprocess.run(
        [sys.executable, "-m", "composite_nas", *verb],
        cwd=REPO, env=os.environ | {"PYTHONPATH": str(REPO)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    verbs = "search, train, predict, measure, report, experiment, self-test"
    assert done.stderr == f"Error: give one of {verbs}: composite-nas VERB\n"


def test_every_verb_has_a_function():
    for what, module, function in VERBS.values():
        assert callable(getattr(importlib.import_module(module), function)), what


def test_a_search_starts_without_what_it_needs_later():
    """Each of these takes half a second to seconds, and is imported while pictures are read, or at the end."""
    late = ("torchvision", "torch._dynamo", "scipy.stats", "pandas", "matplotlib", "timm")
    code = f"import sys, composite_nas.run.synthesis; print([m for m in {late} if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"PYTHONPATH": str(REPO)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.stdout == "[]\n", done.stdout + done.stderr
