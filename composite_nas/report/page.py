"""results/report.html: one self-contained page about a run, made from its result files.

Every run ends with it, also one that is cut short; ``python -m composite_nas report RESULTS`` makes it anew.
"""

from __future__ import annotations

import argparse
import base64
import csv
import html
import math
import re
import time
from pathlib import Path

import jinja2
import numpy as np

from composite_nas.base.console import logger
from composite_nas.base.errors import UserError, exit_code_of, other_version, say
from composite_nas.base.files import number_or_nan, read_json, write_text
from composite_nas.base.results_folder import ResultsFolder
from composite_nas.detection.pretrained import about_backbone
from composite_nas.report import charts
from composite_nas.report.agreement import FEWEST_RANKED, model_name
from composite_nas.report.charts import Chart
from composite_nas.report.model_folder import ModelFolder
from composite_nas.report.search_analysis import importances, read_finals, read_first_round, read_rounds, read_trials
from composite_nas.report.words import (
    PREDICTORS,
    backbone_in_words,
    best_model_words,
    mistakes,
    trial_state_words,
    trust_words,
)
from composite_nas.search.full_training import read_records
from composite_nas.search.space import reference_design
from composite_nas.search.tournament import CONTROL

HERE = Path(__file__).parent
MAX_TRIAL_ROWS = 1000
# Of runs of earlier versions, which did not say what is in their data.
NO_CONTENTS = {"lines": [], "warnings": [], "classes": [], "test_images": 0}


def write_report(results: ResultsFolder) -> Path:
    """Make the page from what is in the folder.

    Returns:
        Its path.

    Raises:
        UserError: there is no run in the folder, or its files are not those of a run.
    """
    checkpoint = read_json(results.checkpoint)
    if checkpoint is None:
        what = "is damaged" if results.checkpoint.exists() else "is missing"
        what = what if results.root.is_dir() else "cannot be there: there is no such folder"
        raise UserError(f"{results.checkpoint} {what}: give the results folder of a run")
    environment = jinja2.Environment(
        autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True,
        loader=jinja2.FileSystemLoader(HERE),
    )  # fmt: skip
    environment.filters |= {"number": _number, "flags": _unbroken_flags}
    try:
        page = environment.get_template("report_page.j2").render(_context(results, checkpoint))
    except (KeyError, jinja2.UndefinedError) as error:
        raise other_version(results.root, f"no {error}", "run the same command again to write it anew") from error
    write_text(results.report, page)
    return results.report


def _context(results: ResultsFolder, checkpoint: dict) -> dict:
    document = read_json(results.synthesis_results) or {}
    statistics = read_json(results.proxy_stats) or {}
    settings = checkpoint["settings"]
    models = [_model_row(results, e) for e in document.get("top_models", [])]
    dataset = document.get("dataset") or checkpoint.get("dataset") or {}
    # Full trainings that are finished in a run that is not.
    records = {} if document else read_records(results, settings["full_epochs"], dataset.get("fingerprint", ""))
    return {
        "css": (HERE / "report.css").read_text(encoding="utf-8"),
        "script": (HERE / "report.js").read_text(encoding="utf-8"),
        "made": time.strftime("%Y-%m-%d %H:%M"),
        "checkpoint": checkpoint,
        "finished": checkpoint["stage"] == "finished",
        "settings": settings,
        "dataset": dataset,
        "unit": "tiles" if dataset.get("tile") else "pictures",
        "backbones": [about_backbone(name) for name in _backbones(document)],
        "dataset_name": dataset.get("name", "a dataset"),
        "training_batch": _picture(results.training_batch),
        "contents": NO_CONTENTS | (dataset.get("contents") or {}),
        "environment": document.get("environment", {}),
        "states": trial_state_words(checkpoint["trials_by_state"]),
        "models": models,
        "compared": compared(document, models),
        "rounds": read_rounds(results),
        "failures": [e for e in document.get("others", []) if e.get("message")],
        "summary": best_model_words(models, *map(document.get, ("test", "whole", "seeds"))) if models else [],
        "trust": trust_words(
            _score_source(statistics), statistics.get("proof", {}),
            document.get("agreement"), dataset, settings,
        ),
        "agreement": _agreement_rows(document.get("agreement") or {}),
        "first_rung": (document.get("agreement") or {}).get("epoch"),
        "formula": document.get("formula", {}).get("formula", ""),
        "unfinished": [{"name": name, **found["history"][-1]} for name, found in records.items()],
        "search_charts": _search_charts(results),
        "learning_charts": _learning_charts(document, records),
        "trials": _trial_rows(results),
        "all_trials": sum(checkpoint["trials_by_state"].values()),
        "detail": _detail(ModelFolder(results.models / "rank1")) if models else None,
    }  # fmt: skip


def _model_row(results: ResultsFolder, entry: dict) -> dict:
    name = model_name(entry)
    final = entry["final"] or {}
    seen = read_json(ModelFolder(results.models / name).evaluation) or {}
    return {
        "name": name, "role": entry["role"], "trial": entry["trial"], "score": entry["score"],
        "score_rank": entry["score_rank"],
        "map50_95": final.get("map50_95"), "map50": final.get("map50"), "epochs": final.get("epochs"),
        "n_params": entry["n_params"], "gmacs": entry["gmacs"], "latency_ms": seen.get("latency_ms"),
        "latency_on": seen.get("latency_on"), "size_mb": seen.get("size_mb"), "reason": entry.get("reason"),
        "message": entry.get("message"), "best": entry.get("best"), "file": entry.get("model"),
        "backbone": backbone_in_words(entry["detector"]),
    }  # fmt: skip


def compared(document: dict, models: list[dict]) -> list[dict]:
    """The first model beside the reference design and the best control: name, mAP50-95 and what is to be said of it,
    GMACs, latency where it was measured."""
    entries = document.get("top_models", []) + document.get("others", [])
    if not models:
        return []
    known = {m["trial"]: m for m in models}
    reference = next((e for e in entries if _is_reference(e["params"])), None)
    controls = [e for e in entries if e["role"] == CONTROL and e["history"]]
    control = max(controls, key=lambda e: (len(e["history"]), e["history"][-1]["map50_95"] or 0.0), default=None)
    found = [{"name": "the detector handed over", "note": "", **_three_numbers(entries[0], known)}]
    for name, entry in (("reference design", reference), ("best random control", control)):
        if entry is None or not entry["history"]:
            found.append({"name": name, "map50_95": None, "gmacs": None, "latency_ms": None,
                          "note": "did not enter full training"})  # fmt: skip
            continue
        note = "is this detector" if entry is entries[0] else ""
        if entry["final"] is None:
            epoch = entry["history"][-1]["epoch"]
            then = next((r["map50_95"] for r in entries[0]["history"] if r["epoch"] == epoch), None)
            note = f"stopped at epoch {epoch}, when the detector handed over had {_number(then)}"
        found.append({"name": name, "note": note, **_three_numbers(entry, known)})
    return found


def _is_reference(params: dict) -> bool:
    """Which pretrained backbone it has depends on the weights that there were."""
    backbone = params.get("backbone")
    return params == reference_design([backbone] if backbone else [])


def _three_numbers(entry: dict, known: dict[int, dict]) -> dict:
    latency = known.get(entry["trial"], {}).get("latency_ms")
    return {"map50_95": entry["history"][-1]["map50_95"], "gmacs": entry["gmacs"], "latency_ms": latency}


def _backbones(document: dict) -> list[str]:
    """Pretrained ones of the models that were trained to the end."""
    found = (entry["detector"].get("backbone") for entry in document.get("top_models", []))
    return list(dict.fromkeys(name for name in found if name))


def _score_source(statistics: dict) -> dict:
    """The proof of the score, and where its weights come from; empty while there is no score."""
    if not statistics:
        return {}
    proof = statistics.get("proof", {})
    # Only a score that was brought to this run's scale says where its weights were before.
    where = ("dataset_fingerprint", "image_size", "epochs", "backbones", "tile")
    own = {key: statistics[key] for key in where if key in statistics}
    fitted_on = proof.get("weights_fitted_on") or own
    return {key: proof.get(key) for key in ("held_out_spearman", "interval95")} | {"weights_fitted_on": fitted_on}


def _unbroken_flags(sentence: str) -> str:
    """As HTML; a browser breaks lines behind the dashes of --data otherwise."""
    return re.sub(r"--[a-z][a-z-]*", r'<span class="flag">\g<0></span>', html.escape(sentence))


def _agreement_rows(agreement: dict) -> list[dict]:
    """Empty for fewer models than say anything."""
    inside = agreement.get("inside_promoted", {})
    if inside and inside["score"]["n"] < FEWEST_RANKED:
        return []
    return [
        {"name": words, **{k: inside[key].get(k) for k in ("spearman", "interval95", "n")}}
        for key, words in PREDICTORS.items() if key in inside
    ]  # fmt: skip


def _search_charts(results: ResultsFolder) -> list[Chart]:
    try:
        trials = read_trials(results)
    except UserError:  # too few so far
        trials = None
    found = []
    if trials is not None:
        found.append(charts.history_chart(trials))
        try:
            shares = importances(results)
        except UserError as error:  # a database that is being mended
            logger.debug("No importance of parameters: %s", error)
            shares = {}
        if shares and all(math.isfinite(s) for s in shares.values()):
            found.append(charts.importance_chart(shares, len(trials)))
        found.append(charts.cost_score_chart(trials))
    if entered := read_first_round(results):
        found.append(charts.rung_chart(*entered))
    models = read_finals(results)
    return found + ([charts.cost_map_chart(models)] if models else [])


def _learning_charts(document: dict, records: dict[str, dict]) -> list[Chart]:
    entries = [e for e in [*document.get("top_models", []), *document.get("others", [])] if e.get("history")]
    histories = {
        _curve_name(e): e["history"] for e in entries
    } or {name: finished["history"] for name, finished in records.items()}
    if not histories:
        return []
    last_epoch = max(history[-1]["epoch"] for history in histories.values())
    has_map = any(r["map50_95"] is not None for history in histories.values() for r in history)
    longest = {name: history for name, history in histories.items() if history[-1]["epoch"] == last_epoch}
    of_map = [charts.map_curves_chart(histories, last_epoch)] if has_map else []
    return [*of_map, charts.loss_curves_chart(longest)]


def _curve_name(entry: dict) -> str:
    return model_name(entry) + (" (control)" if entry["role"] == CONTROL else "")


def _trial_rows(results: ResultsFolder) -> list[dict]:
    try:
        with results.trials_csv.open(newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
    except (OSError, ValueError, csv.Error):
        return []
    numbers = ("score", "val_loss", "map50", "n_params", "gmacs", "seconds")
    found = [
        {"trial": r["trial"], "state": r["state"], "reason": r["reason"]}
        | {name: float(r[name]) if r.get(name) else None for name in numbers}
        for r in rows
    ]
    best = sorted(found, key=lambda r: math.inf if r["score"] is None else r["score"])[:MAX_TRIAL_ROWS]
    return best if len(found) > MAX_TRIAL_ROWS else found


def _detail(folder: ModelFolder) -> dict | None:
    """The best model at length; None when its folder was lost."""
    seen = read_json(folder.evaluation)
    if seen is None:
        return None
    names = [c["name"] for c in seen["classes"]]
    shown = {"typical": []} | {  # runs of earlier versions have none
        kind: [p | {side: _picture(folder.pictures / file) for side, file in p["files"].items()} for p in pictures]
        for kind, pictures in seen["shown"].items()
    }
    has_objects = any(c["objects"] for c in seen["classes"])
    counts = np.array(seen["confusion"])
    shares = {"right": np.trace(counts[:-1, :-1]), "shown_boxes": counts[:-1].sum(), "objects": counts[:, :-1].sum()}
    drawn = []
    if has_objects:
        drawn = [
            charts.class_chart(seen["classes"]),
            charts.precision_recall_chart(names, seen["precision_curves"], seen["map50"]),
            charts.confusion_chart(names, seen["confusion"], seen["confidence"]),
            charts.size_chart(seen["recall_by_size"]),
        ]
    return seen | {k: int(v) for k, v in shares.items()} | {
        "shown": shown, "charts": drawn, "has_objects": has_objects, "mistakes": mistakes(names, seen["confusion"]),
    }  # fmt: skip


def _picture(path: Path) -> str | None:
    """A data URI; None when the file was lost."""
    if not path.is_file():
        return None
    return "data:image/jpeg;base64," + base64.b64encode(path.read_bytes()).decode()


def _number(value: float | None, form: str = ".3f") -> str:
    """For the page; a dash where there is none."""
    return "–" if math.isnan(number_or_nan(value)) else format(value, form)


def main() -> int:
    flags = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    flags.add_argument("results", type=Path, help="results folder of a run")
    folder = flags.parse_args().results
    return exit_code_of(lambda: say(f"Written: {write_report(ResultsFolder(folder))}"))
