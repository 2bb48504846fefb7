"""What the documents and recipes tell people to type exists."""

import json
import re
import subprocess
import sys
from collections import Counter
from dataclasses import fields
from pathlib import Path

import pandas as pd
import pytest
import yaml
from PIL import Image

from composite_nas import __version__
from composite_nas.base.settings import ExperimentSettings, Settings, flag
from composite_nas.data.formats.visdrone import VISDRONE_CLASSES
from composite_nas.data.reading import read_dataset
from composite_nas.score.choice import SHIPPED
from composite_nas.score.dynamics import DERIVED_FIELDS, ZERO_COST_FIELDS, TrainingDynamics

REPO = Path(__file__).parents[1]
FLAGS = {flag(name) for settings in (Settings, ExperimentSettings) for name in settings.__dataclass_fields__}
PROGRAM = re.compile(r"python \S*(?:synthesis_universal|correlation_experiment)\.py((?:\\\n|[^\n`])*)")


@pytest.mark.parametrize(
    "name", ["README.md", "README.uk.md", "DATASET.md", "docs/GUIDE.md", "docs/WORKERS.md", "docs/recipes/slurm.sh"]
)
def test_flags_in_commands_exist(name):
    text = (REPO / name).read_text(encoding="utf-8")
    used = {f for command in PROGRAM.findall(text) for f in re.findall(r"(?<!\S)--[a-z-]+", command)}
    assert used <= FLAGS
    assert used


def test_compose_file():
    services = yaml.safe_load((REPO / "docs/recipes/docker-compose.yml").read_text(encoding="utf-8"))["services"]
    used = set(re.findall(r"(?<!\S)--[a-z-]+", services["worker"]["command"]))
    assert {"--storage", "--study-name", "--data"} <= used <= FLAGS
    assert (REPO / services["worker"]["build"]["dockerfile"]).is_file()


LINKED = (
    "README.md", "README.uk.md", "DATASET.md", "CONTRIBUTING.md", "docs/GUIDE.md", "docs/WORKERS.md",
    "docs/ARCHITECTURE.md", "docs/METRICS.md",
)  # fmt: skip


@pytest.mark.parametrize("name", LINKED)
def test_links_lead_somewhere(name):
    text = (REPO / name).read_text(encoding="utf-8")
    for target, heading in re.findall(r"\]\(([^)#:]*)(?:#([^)]+))?\)", text):
        path = (REPO / name).parent / target if target else REPO / name
        assert path.exists(), target
        assert not heading or heading in anchors(path), heading


def anchors(path: Path) -> set[str]:
    """Of the headings of a Markdown file, as GitHub makes them."""
    return {anchor(h) for h in re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)}


def anchor(heading: str) -> str:
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")


FENCED = re.compile(r"^```.*?^```$", re.DOTALL | re.MULTILINE)
TO_OTHER_LANGUAGE = {"README.md": "](README.uk.md)", "README.uk.md": "](README.md)"}


def readme_without_code(name: str) -> str:
    return FENCED.sub("", (REPO / name).read_text(encoding="utf-8"))


def contents(text: str) -> tuple[Counter, Counter]:
    """Names in backquotes, and numbers outside of them, each with how often it occurs."""
    code = re.compile(r"`[^`\n]+`")
    return Counter(code.findall(text)), Counter(re.findall(r"\d+(?:\.\d+)?", code.sub("", text)))


def sections(text: str) -> list[tuple[str, str]]:
    """Level (its number signs) and text of each part that a heading begins."""
    parts = re.split(r"^(#+) ", text, flags=re.MULTILINE)
    return list(zip(parts[1::2], parts[2::2], strict=True))


def link_targets(name: str) -> list[str]:
    """Sorted; those within the page as the number of the heading."""
    text = readme_without_code(name)
    assert text.count(TO_OTHER_LANGUAGE[name]) == 1
    own = [anchor(h) for h in re.findall(r"^#+ (.+)$", text, re.MULTILINE)]
    found = re.findall(r"\]\(([^)]+)\)", text.replace(TO_OTHER_LANGUAGE[name], ""))
    return sorted(f"#{own.index(t[1:])}" if t.startswith("#") else t for t in found)


@pytest.mark.parametrize("name", ["README.md", "README.uk.md"])
def test_readme_is_short(name):
    lines = (REPO / name).read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 200
    assert max(map(len, lines)) <= 120


def test_ukrainian_readme_has_the_same_code():
    def code(name):
        blocks = FENCED.findall((REPO / name).read_text(encoding="utf-8"))
        return [re.sub(r"  # .*", "", block) for block in blocks]  # comments are translated

    assert code("README.uk.md") == code("README.md")
    assert len(code("README.md")) > 5


def test_ukrainian_readme_has_the_same_sections_names_and_numbers():
    english, ukrainian = (sections(readme_without_code(name)) for name in ("README.md", "README.uk.md"))
    assert [level for level, _ in ukrainian] == [level for level, _ in english]
    for (_, ours), (_, theirs) in zip(ukrainian, english, strict=True):
        assert contents(ours) == contents(theirs), ours.splitlines()[0]


def test_ukrainian_readme_has_the_same_tables():
    english, ukrainian = (
        [line for line in readme_without_code(name).splitlines() if line.startswith("|")]
        for name in ("README.md", "README.uk.md")
    )
    assert len(ukrainian) == len(english)
    for ours, theirs in zip(ukrainian, english, strict=True):
        assert ours.count("|") == theirs.count("|"), ours
        assert contents(ours) == contents(theirs), ours


def test_ukrainian_readme_has_the_same_links():
    assert link_targets("README.uk.md") == link_targets("README.md")


def test_ukrainian_readme_is_spelt_with_ukrainian_letters():
    text = readme_without_code("README.uk.md")
    # The four letters of Russian that Ukrainian lacks, and words in which a Latin letter stands for its Cyrillic twin.
    assert not re.findall(r"\w*[ыэёъ]\w*", text, re.IGNORECASE)
    assert not re.findall(r"\b\w*(?:[a-z][а-яіїєґ]|[а-яіїєґ][a-z])\w*", text, re.IGNORECASE)


# Size in pixels and rows: a car, an ignored region, others, a box without area, a motor; a bus that overshoots the left
# border, twice, with the usual comma; an ignored region.
NATIVE = {
    "train": (
        (1920, 1080),
        "940,262,52,88,1,4,0,1\n0,0,300,200,0,0,0,0\n5,5,9,9,0,11,0,0\n10,10,7,0,1,1,0,0\n50,50,20,10,1,10,0,1\n",
    ),
    "val": ((100, 50), "-10,5,30,20,1,9,1,2,\n-10,5,30,20,1,9,1,2,\n"),
    "test-dev": ((100, 50), "0,0,60,40,0,0,0,0\n"),
}
CONVERTED = {
    # (940 + 26) / 1920, (262 + 44) / 1080, 52 / 1920, 88 / 1080; 60 / 1920, 55 / 1080, 20 / 1920, 10 / 1080
    "train": "3 0.503125 0.283333 0.027083 0.081481\n9 0.031250 0.050926 0.010417 0.009259\n",
    "val": "8 0.100000 0.300000 0.200000 0.400000\n",  # x from 0 to 20 of 100, y from 5 to 25 of 50
    "test-dev": "",
}


def test_conversion_of_native_annotations(tmp_path):
    for split, (size, rows) in NATIVE.items():
        folder = tmp_path / f"dataset/VisDrone2019-DET-{split}"
        for name in ("images", "annotations"):
            (folder / name).mkdir(parents=True)
        Image.new("RGB", size).save(folder / "images/a.jpg")
        (folder / "annotations/a.txt").write_text(rows, encoding="utf-8")
    native = read_dataset(tmp_path / "dataset", tmp_path / "unpacked")
    text = (REPO / "DATASET.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"<!-- conversion -->\n```python\n(.*?)```", text, re.DOTALL)
    program = f"import sys; sys.path.insert(0, {str(REPO)!r})\n{code}"
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, timeout=120, check=True
    )
    for split, expected in CONVERTED.items():
        folder = tmp_path / f"dataset/VisDrone2019-DET-{split}"
        assert (folder / "labels/a.txt").read_text(encoding="utf-8") == expected
        assert (folder / "annotations/a.txt").read_text(encoding="utf-8") == NATIVE[split][1]
    assert "3 VisDrone ignored regions and 'others' dropped" in done.stdout
    yolo = read_dataset(tmp_path / "dataset", tmp_path / "unpacked")
    assert yolo.class_names == native.class_names == VISDRONE_CLASSES
    for ours, theirs in zip(yolo.train + yolo.val, native.train + native.val, strict=True):
        assert ours.boxes_cxcywh == pytest.approx(theirs.boxes_cxcywh, abs=1e-6)


RESULTS = REPO / "correlation_experiment/results"


def rows_of_metrics() -> dict[str, list[list[str]]]:
    """First cell -> rows of all tables of METRICS.md that begin with a name in backquotes."""
    rows: dict[str, list[list[str]]] = {}
    for line in (REPO / "docs/METRICS.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
        if cells and (name := re.match(r"`([^`]+)`", cells[0])):
            rows.setdefault(name[1], []).append(cells)
    return rows


def test_every_metric_is_explained():
    names = [f.name for f in fields(TrainingDynamics)] + [*DERIVED_FIELDS, *ZERO_COST_FIELDS]
    assert not [name for name in names if name not in rows_of_metrics()]


def test_measured_numbers_are_those_of_the_tables():
    command = [sys.executable, str(REPO / "tools/measured_numbers.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, done.stdout) == (0, "Nothing to do\n"), done.stderr


@pytest.mark.parametrize("name", ["README.md", "README.uk.md"])
def test_the_first_claim_is_that_of_the_shipped_statistics(name):
    """Read without the tool that wrote it."""
    proof = json.loads(SHIPPED.read_text(encoding="utf-8"))["proof"]
    claim = re.sub(r"<!--.*?-->", "", (REPO / name).read_text(encoding="utf-8"))
    low, high = proof["interval95"]
    assert f"**{proof['held_out_spearman']:.2f} [{low:.2f}, {high:.2f}]**" in claim
    assert f"({proof['n_models']} " in claim


def test_a_measured_correlation_is_that_of_its_signal():
    trials = pd.read_csv(RESULTS / "nwpu_vhr10/trial_metrics_per_epoch.csv")
    full = pd.read_csv(RESULTS / "nwpu_vhr10/all_metrics_per_epoch.csv")
    last = trials[(trials["share"] == 0.11) & (trials["epoch"] == 2) & (trials["seed"] == 0)].set_index("model_idx")
    final = full.groupby(["model_idx", "seed"])["final_map50_95"].first().groupby("model_idx").mean()
    rho = last["val_iou"].corr(1 - final, method="spearman")
    assert rows_of_metrics()["val_iou"][0][4].startswith(f"{rho:+.2f} [")


def test_citation_is_of_this_version():
    citation = yaml.safe_load((REPO / "CITATION.cff").read_text(encoding="utf-8"))
    project = (REPO / "pyproject.toml").read_text(encoding="utf-8")
    assert citation["cff-version"] == "1.2.0"
    assert citation["version"] == __version__ == re.search(r'^version = "(.+)"', project, re.MULTILINE)[1]
    names = [f"{a['given-names']} {a['family-names']}" for a in citation["authors"]]
    assert names == re.findall(r'\{ name = "(.+?)" \}', project)
    licence = (REPO / "LICENSE").read_text(encoding="utf-8")
    assert citation["license"] == re.search(r'^license = "(.+)"', project, re.MULTILINE)[1] == licence.split()[0]
    assert names[0] in licence
    assert {"message", "title", "abstract", "keywords"} <= set(citation)
