"""What the documents and recipes tell people to type exists."""

import re
from pathlib import Path

import pytest
import yaml

from composite_nas.settings import ExperimentSettings, Settings, flag

REPO = Path(__file__).parents[1]
FLAGS = {flag(name) for settings in (Settings, ExperimentSettings) for name in settings.__dataclass_fields__}
PROGRAM = re.compile(r"python \S*(?:synthesis_universal|correlation_experiment)\.py((?:\\\n|[^\n`])*)")


@pytest.mark.parametrize("name", ["README.md", "DATASET.md", "docs/WORKERS.md", "docs/recipes/slurm.sh"])
def test_flags_in_commands_exist(name):
    text = (REPO / name).read_text(encoding="utf-8")
    used = {f for command in PROGRAM.findall(text) for f in re.findall(r"(?<!\S)--[a-z-]+", command)}
    assert used <= FLAGS
    assert used or name == "DATASET.md"


def test_compose_file():
    services = yaml.safe_load((REPO / "docs/recipes/docker-compose.yml").read_text(encoding="utf-8"))["services"]
    used = set(re.findall(r"(?<!\S)--[a-z-]+", services["worker"]["command"]))
    assert {"--storage", "--study-name", "--data"} <= used <= FLAGS
    assert (REPO / services["worker"]["build"]["dockerfile"]).is_file()


@pytest.mark.parametrize("name", ["README.md", "docs/WORKERS.md", "docs/ARCHITECTURE.md", "CONTRIBUTING.md"])
def test_links_lead_somewhere(name):
    text = (REPO / name).read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#:]+)\)", text):
        assert (REPO / name).parent.joinpath(target).exists(), target


def test_every_module_is_on_the_map():
    architecture = (REPO / "docs/ARCHITECTURE.md").read_text(encoding="utf-8")
    modules = {p.stem for p in (REPO / "composite_nas").glob("*.py")} - {"__init__"}
    assert not {m for m in modules if f"`{m}`" not in architecture}
