"""Writes the measured numbers into README.md, README.uk.md and docs/METRICS.md, out of the committed tables.

    python tools/measured_numbers.py           writes them
    python tools/measured_numbers.py --check   only says whether they are what the tables hold; a test does the same

Between ``<!-- numbers: NAME -->`` and ``<!-- end of numbers -->`` is one of the tables below. A single number stands
between ``<!--= KEY -->`` and ``<!---->``; KEY is SCORE/ZOO/COLUMN/FORMAT, SCORE being ``shipped`` for the one that
searches use, ``the rule`` for what choosing it so is worth, and ZOO ``mean`` for the mean over all. COLUMN ``rho`` is
Spearman's with its interval. SCORE@SHARE is after trials of another length than the longest.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import statistics
import sys
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from scipy import stats

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from composite_nas.score.choice import SHIPPED

RESULTS = ROOT / "correlation_experiment" / "results"
DOCUMENTS = ("README.md", "README.uk.md", "docs/METRICS.md")
BLOCK = re.compile(r"(<!-- numbers: (\w+) -->\n).*?(<!-- end of numbers -->)", re.DOTALL)
INLINE = re.compile(r"(<!--= (.+?) -->).*?(<!---->)")
ZOOS = ("nwpu_vhr10", "visdrone_tiles", "aerial_cars")
# Scores that README shows beside the shipped one, and the words of each language.
SHOWN = {
    "README.md": {
        "the rule": "chosen by the same rule on the other two",
        "early mAP50-95": "early mAP50-95", "TSE": "sum of training losses (TSE)", "val_loss": "validation loss",
        "MACs": "MACs", "published formula": "the original description's formula", "random": "dice",
    },
    "README.uk.md": {
        "IoU of positives": "IoU рамок", "the rule": "вибрана так само на двох інших",
        "early mAP50-95": "рання mAP50-95", "TSE": "сума втрат навчання (TSE)", "val_loss": "втрати на валідації",
        "MACs": "MAC", "published formula": "формула початкового опису", "random": "навмання",
    },
}  # fmt: skip
HEADS = {
    "README.md": "| | rho after {0} | after {1} | after {2} | lost by the first, {1} | by rungs, {1} |",
    "README.uk.md": "| | rho після {0} | після {1} | після {2} | втрачає перша, {1} | щаблі, {1} |",
}
# After trials of the middle length, which is that of most searches.
OF_MIDDLE = ("regret_top1", "rungs_lose")
# Its numbers are those of ``claims``.
CLAIMS = {
    "README.md": """\
- How a training begins tells something of how it ends: after {longest} of it, a score that was chosen on two data sets
  ranks the detectors of a third with a rank correlation of **{the rule}** ({n_models} detectors, three data sets).
  Early mAP50-95 has {early mAP50-95}, the sum of losses {TSE}, validation loss {val_loss}, the cost {MACs}.
  After {shortest}, as in trials on VisDrone, the shipped score has {shipped@shortest}, early mAP {early@shortest}.
- At no more than its cost and as many epochs (30, 20), what the search hands over is ahead of YOLO11n from scratch,
  more so from pretrained backbones. That it is better than the reference design, which every search begins with, is
  not shown ([how](docs/LOG.md)). Means on pictures that chose nothing, searches of 24, in round brackets the seeds:

| mAP50 | {words} | mAP50-95, search - reference | pretrained - search |
|---|---|---|---|---|---|---|
| NWPU VHR-10, 224 px | {nwpu} |
| VisDrone tiles, 320 px | {tiles} |""",
    "README.uk.md": """\
- Початок навчання дещо каже про його кінець: після {longest} навчання оцінка, вибрана на двох наборах даних,
  впорядковує детектори третього з ранговою кореляцією **{the rule}** ({n_models} детектори, три набори даних).
  Рання mAP50-95 має {early mAP50-95}, сума втрат {TSE}, втрати на валідації {val_loss}, вартість {MACs}.
  Після {shortest}, як у спробі на VisDrone, оцінка з пакета має {shipped@shortest}, рання mAP {early@shortest}.
- За не більшої вартості й за стільки ж епох (30, 20) знайдене пошуком випереджає YOLO11n з нуля, з навченими
  основами й поготів. Що воно краще за еталонну структуру, з якої починається кожен пошук, не показано
  ([як](docs/LOG.md)). Середні на зображеннях, що нічого не вибирали, пошуки з 24, у круглих дужках кількість запусків:

| mAP50 | {words} | mAP50-95, пошук - еталон | навчені - пошук |
|---|---|---|---|---|---|---|
| NWPU VHR-10, 224 px | {nwpu} |
| плитки VisDrone, 320 px | {tiles} |""",
}
# Data set -> epochs of the trainings that are told.
YARDSTICK, YARDSTICK_EPOCHS = ROOT / "benchmarks" / "records" / "against_yolo", {"nwpu": 30, "tiles": 20}
# Detectors in the records -> words of README.
COMPARED = {
    "README.md": {"ours": "search", "pretrained": "pretrained", "reference": "reference", "yolo": "YOLO11n"},
    "README.uk.md": {"ours": "пошук", "pretrained": "навчені", "reference": "еталон", "yolo": "YOLO11n"},
}
# Where every search handed over the design that it had begun with.
SAME_DESIGN = {"README.md": "the same design", "README.uk.md": "та сама структура"}
OF_SHIPPED = {"README.md": "**composite score** ({})", "README.uk.md": "**композитна оцінка** ({})"}
# Signals that the table of correlations leaves out, and those with the same ranks.
SAME_RANKS = {
    "grad_norm_mean": "grad_norm_log", "val_point_ap": "point_ap_log", "map50_95": "map50_95_log", "map50": "map50_log",
    "n_params": "n_params_log", "gmacs": "gmacs_log", "tse_e": "train_loss",
}  # fmt: skip

Rows = Mapping[tuple[str, str], Mapping[str, str]]


def read_transfer() -> Rows:
    """Score and zoo -> row of analysis_transfer.csv for the longest trials, and SCORE@SHARE for trials of each length;
    the shipped score also by that name."""
    with (RESULTS / "analysis_transfer.csv").open(encoding="utf-8", newline="") as file:
        found = list(csv.DictReader(file))
    shipped = json.loads(SHIPPED.read_text(encoding="utf-8"))["proof"]["method"]
    longest, rows = max(shares(found)), {}
    for row in found:
        share = float(row["trial_share"])
        for name in [row["score"], *(["shipped"] if row["score"] == shipped else [])]:
            rows[f"{name}@{share:g}", row["zoo"]] = row
            if share == longest:
                rows[name, row["zoo"]] = row
    return rows


def shares(rows: Iterable[Mapping[str, str]]) -> list[float]:
    return sorted({float(row["trial_share"]) for row in rows})


def read_correlations() -> dict[str, dict[str, str]]:
    """Metric -> zoo -> rho with its interval at the end of a trial."""
    found: dict[str, dict[str, str]] = {}
    for zoo in ZOOS:
        with (RESULTS / zoo / "analysis_correlations.csv").open(encoding="utf-8", newline="") as file:
            rows = [row for row in csv.DictReader(file) if row["stage"] == "trial"]
        last = max(rows, key=lambda row: int(row["epoch"]))["epoch"]
        for row in rows:
            if row["epoch"] == last:
                found.setdefault(row["metric"], {})[zoo] = with_interval(row, "{:+.2f}", "spearman", "low", "high")
    return found | {name: found[same] for name, same in SAME_RANKS.items() if same in found}


def with_interval(row: Mapping[str, str], form: str, *names: str) -> str:
    value, low, high = (form.format(float(row[name])) for name in names)
    return f"{value} [{low}, {high}]"


def rho(row: Mapping[str, str], form: str = "{:.2f}") -> str:
    return with_interval(row, form, "spearman", "spearman_low", "spearman_high")


def readme_scores(document: str, rows: Rows) -> str:
    shipped = rows["shipped", "mean"]["score"]
    shown = {"shipped": OF_SHIPPED[document].format(SHOWN[document].get(shipped, shipped))}
    shown |= {name: words for name, words in SHOWN[document].items() if name != shipped}
    lengths = shares(rows.values())
    lines = [HEADS[document].format(*(f"{share:.0%}" for share in lengths)), "|---" * (3 + len(lengths)) + "|"]
    for score, words in shown.items():
        cells = [words, *(rho(rows[f"{score}@{share:g}", "mean"]) for share in lengths)]
        row = rows[f"{score}@{lengths[1]:g}", "mean"]
        cells += [f"{float(row[name]):.1%}" for name in OF_MIDDLE]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def claims(document: str, rows: Rows) -> str:
    """What README begins with."""
    shortest, *_, longest = shares(rows.values())
    found = {name: rho(rows[name, "mean"]) for name in ("the rule", "early mAP50-95")}
    found |= {name: f"{float(rows[name, 'mean']['spearman']):.2f}" for name in ("TSE", "val_loss", "MACs")}
    found |= {"shortest": f"{shortest:.0%}", "longest": f"{longest:.0%}"}
    found["n_models"] = f"{float(rows['shipped', 'mean']['n_models']):.0f}"
    for short, name in (("shipped", "shipped"), ("early", "early mAP50-95")):
        found[f"{short}@shortest"] = rho(rows[f"{name}@{shortest:g}", "mean"])
    found |= {data: yardstick_row(document, data, epochs) for data, epochs in YARDSTICK_EPOCHS.items()}
    found["words"] = " | ".join(COMPARED[document].values())
    return CLAIMS[document].format(**found)


def yardstick_row(document: str, data: str, epochs: int) -> str:
    """Cells of a data set in the first table of README."""
    of = {who: yardstick(data, who, epochs) for who in COMPARED[document]}
    means = [mean_with_seeds(records.values()) for records in of.values()]
    is_same = all(record["trial"] == 0 for record in of["ours"].values())  # which is the reference design
    gained = SAME_DESIGN[document] if is_same else paired_difference(of["ours"], of["reference"])
    return " | ".join([*means, gained, paired_difference(of["pretrained"], of["ours"])])


def mean_with_seeds(records: Collection[dict]) -> str:
    """Of mAP50; - where nothing was trained yet."""
    return f"{statistics.fmean(r['other_half']['map50'] for r in records):.2f} ({len(records)})" if records else "-"


def yardstick(data: str, who: str, epochs: int) -> dict[int, dict]:
    """Seed -> record; its ``other_half`` is what chose nothing."""
    records = (json.loads(path.read_text()) for path in (YARDSTICK / data).glob(f"{who}_{epochs}_s*.json"))
    return {record["seed"]: record for record in records}


def paired_difference(ours: Mapping[int, dict], theirs: Mapping[int, dict]) -> str:
    """Of mAP50-95: mean over the seeds of both, with its 95% t-interval; - where there is no such interval yet."""
    seeds = sorted(ours.keys() & theirs.keys())
    differences = [
        ours[seed]["other_half"]["map50_95"] - theirs[seed]["other_half"]["map50_95"] for seed in seeds
    ]  # fmt: skip
    if len(differences) < 2:
        return "-"
    mean, count = statistics.fmean(differences), len(differences)
    half = stats.t.ppf(0.975, count - 1) * statistics.stdev(differences) / count**0.5
    return f"{mean:.3f} [{mean - half:.3f}, {mean + half:.3f}]"


def all_scores(document: str, rows: Rows) -> str:
    """METRICS: every score that can be computed in all zoos, each zoo and the mean."""
    zoos = [zoo for zoo in ZOOS if ("shipped", zoo) in rows]
    shipped = rows["shipped", "mean"]["score"]
    lines = [
        f"| score | {' | '.join(zoos)} | mean | better half | tau | regret, best | of three | rungs | cost | p |",
        "|---" * (len(zoos) + 9) + "|",
    ]
    for score, zoo in rows:
        if zoo != "mean" or score == "shipped" or "@" in score:
            continue
        row = rows[score, "mean"]
        cells = [f"`{score}`" + (" (shipped)" if score == shipped else "")]
        cells += [rho(rows[score, name]) for name in [*zoos, "mean"]]
        cells += [f"{float(row[name]):.2f}" for name in ("better_half", "kendall")]
        cells += [f"{float(row[name]):.1%}" for name in ("regret_top1", "regret_top3", "rungs_lose", "cost_share")]
        lines.append(f"| {' | '.join(cells)} | {float(row['permutation_p']):.4f} |")
    return "\n".join(lines)


BLOCKS = {"readme_claims": claims, "readme_scores": readme_scores, "all_scores": all_scores}


def number(key: str, rows: Rows) -> str:
    score, zoo, column, form = key.rsplit("/", 3)
    row = rows[score, zoo]
    return rho(row, f"{{:{form}}}") if column == "rho" else format(float(row[column]), form)


def with_measured_column(line: str, found: Mapping[str, Mapping[str, str]]) -> str:
    """A row of METRICS.md's tables of metrics: its last cells are the zoos'."""
    cells = re.split(r"(?<!\\)\|", line)
    name = re.fullmatch(r" `([^`]+)` ", cells[1]) if len(cells) == 4 + 1 + 1 + len(ZOOS) else None
    if name is None or name[1] not in found:
        return line
    return "|".join([*cells[: -1 - len(ZOOS)], *(f" {found[name[1]].get(zoo, '')} " for zoo in ZOOS), cells[-1]])


def written(document: str, text: str) -> str:
    """A document with the numbers of the tables."""
    rows = read_transfer()
    text = BLOCK.sub(lambda m: m[1] + BLOCKS[m[2]](document, rows) + "\n" + m[3], text)
    text = INLINE.sub(lambda m: m[1] + number(m[2], rows) + m[3], text)
    if document.endswith("METRICS.md"):
        found = read_correlations()
        text = "\n".join(with_measured_column(line, found) for line in text.split("\n"))
    return text


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing; exit code 1 when a number is another")
    check, stale = parser.parse_args().check, []
    for document in DOCUMENTS:
        path = ROOT / document
        text = path.read_text(encoding="utf-8")
        if (new := written(document, text)) != text:
            stale.append(document)
            if not check:
                path.write_text(new, encoding="utf-8")
    print(f"{'Not what the tables hold' if check else 'Written'}: {', '.join(stale)}" if stale else "Nothing to do")
    return int(check and bool(stale))


if __name__ == "__main__":
    sys.exit(main())
