"""What a finished run says: synthesis_results.json, top3_models.json, the models' folders and the closing table."""

from __future__ import annotations

import os
import platform
import re
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import optuna

from composite_nas import __version__
from composite_nas.base.console import logger
from composite_nas.base.devices import Device
from composite_nas.base.errors import UserError
from composite_nas.base.files import number_or_nan, plain, write_bytes, write_json, write_text
from composite_nas.base.results_folder import ResultsFolder
from composite_nas.base.settings import Settings, hide_password
from composite_nas.data.contents import Contents
from composite_nas.data.dataset import DroneDataset
from composite_nas.data.image_cache import ImageCache
from composite_nas.detection.coco_map import shown_confidence
from composite_nas.detection.drawing import draw_predictions
from composite_nas.detection.model_file import load_model, model_bytes
from composite_nas.predict.model_card import model_card
from composite_nas.report.agreement import agreement, agreement_in_words, lead_over_controls, model_name
from composite_nas.report.model_folder import ModelFolder
from composite_nas.score.formula import CompositeScore
from composite_nas.search.full_training import best_model
from composite_nas.search.trials import count_states
from composite_nas.training.evaluation import evaluate


@dataclass(frozen=True)
class Outcome:
    """What a search and its full trainings have come to.

    Attributes:
        dataset: of ``describe_dataset``.
        device: for people.
        top, controls: entries of synthesis_results.json, the best of each first.
        test: of ``measure_test``; None without a test split.
    """

    settings: Settings
    dataset: dict
    device: str
    study: optuna.Study
    score: CompositeScore
    top: list[dict]
    controls: list[dict]
    test: dict | None


def write_results(results: ResultsFolder, outcome: Outcome) -> str:
    """Write both files.

    Returns:
        One or two sentences on how far the ranking can be trusted.
    """
    study, score, top, controls = outcome.study, outcome.score, outcome.top, outcome.controls
    table = agreement(top + controls)
    verdict = agreement_in_words(table)
    lead = lead_over_controls(top[0], controls)
    if lead is not None and lead < 0:
        verdict += f" A random control did better than rank1 and is kept too: {controls[0]['model']}."
    document = {
        "settings": outcome.settings.to_dict(),
        "environment": environment(outcome.device),
        "dataset": outcome.dataset,
        "study": {"database": results.study_db.name, "trials_by_state": count_states(study.get_trials(deepcopy=False))},
        "formula": score.to_dict() | {"formula": score.formula(), "digest": score.digest},
        "score_source": {
            "source": score.source,
            "held_out_spearman": score.proof.get("held_out_spearman"),
            "interval95": score.proof.get("interval95"),
            "weights_fitted_on": score.proof.get("weights_fitted_on"),
        },
        "top_models": top,
        "controls": controls,
        "test": outcome.test,
        "agreement": table | {"in_words": verdict},
    }
    write_json(results.synthesis_results, document)
    write_json(results.top_models, {"top_models": top})
    return verdict


def describe_dataset(dataset: DroneDataset, contents: Contents, procedural: bool) -> dict:
    """For JSON, without what turned out to be damaged; ``procedural``: it is drawn."""
    kept = dataset.kept
    return {
        "path": dataset.root,
        "name": dataset.name,
        "fingerprint": dataset.fingerprint,
        "class_names": dataset.class_names,
        "train_images": len(kept.train),
        "val_images": len(kept.val),
        "findings": dataset.findings.lines(),
        "contents": contents.to_dict(),
        "licence": dataset.licence,
        "canvas": contents.canvas,
        "procedural": procedural,
    }


def measure_test(model: Path, load_cache: Callable[[], ImageCache], device: Device) -> dict | None:
    """A detector on the test split, measured as on the validation pictures.

    Args:
        load_cache: returns the pictures that can be read; may raise UserError or OSError, which does not end the run.

    Returns:
        Number of images and boxes, COCO-style map50_95 and map50 (0..1, None without boxes); None without pictures.
    """
    try:
        cache = load_cache()
    except (UserError, OSError) as error:
        logger.warning("WARNING: nothing was measured on the test split: %s", error)
        return None
    trained = load_model(model)
    device.put(trained.model)
    accuracy = evaluate(trained.model, cache, device).known_accuracy
    return {
        "images": len(cache),
        "boxes": sum(len(targets) for targets in cache.targets),
        "map50_95": plain(accuracy.map50_95),
        "map50": plain(accuracy.map50),
    }


def write_rank1(results: ResultsFolder, model: Path, test: dict | None) -> None:
    """The detector that the run hands over, and its card; an ONNX file of another one is moved aside.

    Args:
        test: of ``measure_test``, which the file and the card say, too; None without a test split.
    """
    trained, content = load_model(model), model.read_bytes()
    if test is not None:
        known = {f"test_{name}": test[name] for name in ("images", "map50_95", "map50")}
        trained = replace(trained, origin=trained.origin | known)
        content = model_bytes(trained)
    if results.onnx.exists() and not (results.model_rank1.exists() and results.model_rank1.read_bytes() == content):
        logger.info("The ONNX file of an earlier rank1 was moved to %s", results.move_aside([results.onnx]))
    write_bytes(results.model_rank1, content)
    write_text(results.model_card, model_card(trained, results.model_rank1.stem))


def write_model_folders(
    results: ResultsFolder, dataset: DroneDataset, val: ImageCache, entries: list[dict], device: Device
) -> None:
    """A folder for every fully trained model, and predictions.jpg of the first; those of others are moved aside.

    Args:
        val: all validation pictures.
        entries: of synthesis_results.json, rank1 first.
    """
    trained_fully = {model_name(e): e for e in entries if e["final"] is not None}
    ours = [p for p in results.models.iterdir() if re.fullmatch(r"(rank|control)\d+", p.name) and p.is_dir()]
    moved = results.move_aside([p for p in ours if p.name not in trained_fully])
    if moved:
        logger.info("Folders of models that are not among the finalists any more were moved to %s", moved)
    for name, entry in trained_fully.items():
        logger.debug("Looking at %s once more", name)
        path = results.root / entry["model"]
        trained = load_model(path)
        device.put(trained.model)
        evaluation = evaluate(trained.model, val, device)
        folder = ModelFolder(results.models / name)
        folder.write_training(entry, path, best_model(path), dataset.root, trained.image_size)
        folder.write_evaluation(trained, evaluation, val, device)
        if name == "rank1":
            confidence = shown_confidence(evaluation.known_accuracy.confidence)
            draw_predictions(results.predictions, val, evaluation.detections, dataset.class_names, confidence)


def table_lines(top: list[dict], controls: list[dict], test: dict | None = None) -> list[str]:
    """The closing table, a line per fully trained model, and what the first reaches on the test split."""
    header = f"{'model':<12}{'trial':>6}{'score':>12}{'mAP50-95':>10}{'mAP50':>8}{'params':>11}{'GMACs':>8}"
    lines = [header, "-" * len(header)]
    for entry in top + controls:
        name = model_name(entry)
        final = entry["final"] or {}
        lines.append(
            f"{name:<12}{entry['trial']:>6}{entry['score']:>+12.3f}{number_or_nan(final.get('map50_95')):>10.3f}"
            f"{number_or_nan(final.get('map50')):>8.3f}{entry['n_params']:>11,}{entry['gmacs']:>8.3f}"
        )
    if test is not None:
        map50_95, map50 = (number_or_nan(test[name]) for name in ("map50_95", "map50"))
        lines.append(
            f"{model_name(top[0])} on the test split ({test['images']} images, {test['boxes']} boxes): mAP50-95 "
            f"{map50_95:.3f}, mAP50 {map50:.3f}"
        )
    return lines


def environment(device_description: str) -> dict:
    """Versions and machine, for the record."""
    import torch
    import torchvision

    return {
        "composite_nas": __version__,
        "python": platform.python_version(),
        "torch": torch.__version__,
        "torchvision": torchvision.__version__,
        "optuna": optuna.__version__,
        "numpy": np.__version__,
        "platform": platform.platform(),
        "cpu_count": os.cpu_count(),
        "device": device_description,
        "command": " ".join([Path(sys.argv[0]).name, *map(hide_password, sys.argv[1:])]),
        "finished": time.strftime("%Y-%m-%dT%H:%M:%S%z"),
    }
