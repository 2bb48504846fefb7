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
from composite_nas.base.console import logger, progress_bar
from composite_nas.base.devices import Device
from composite_nas.base.errors import UserError
from composite_nas.base.files import number_or_nan, plain, write_bytes, write_json, write_text
from composite_nas.base.results_folder import ResultsFolder
from composite_nas.base.settings import Settings, hide_password
from composite_nas.data.contents import Contents
from composite_nas.data.dataset import DroneDataset
from composite_nas.data.image_cache import ImageCache
from composite_nas.detection.accuracy.coco_map import shown_confidence
from composite_nas.detection.drawing import draw_predictions
from composite_nas.detection.model_file import load_model, model_bytes
from composite_nas.predict.model_card import model_card
from composite_nas.predict.whole_pictures import told_in_file
from composite_nas.report.agreement import agreement, agreement_in_words, model_name
from composite_nas.report.model_folder import ModelFolder
from composite_nas.report.words import OF_TILES, backbone_in_words
from composite_nas.run.train import SPREAD, next_step, spread
from composite_nas.score.formula import CompositeScore
from composite_nas.search.full_training import FullTraining, best_model
from composite_nas.search.shared_training import Result
from composite_nas.search.tournament import CONTROL, Entrant, Round, Standing
from composite_nas.search.trials import count_states
from composite_nas.training.evaluation import evaluate


@dataclass(frozen=True)
class Finals:
    """What full training has come to, as in synthesis_results.json; see ``FullTraining.entry``.

    Attributes:
        top: the models that are handed over, by final mAP50-95, with their ``rank`` from 1.
        others: all others that entered, those that went furthest first.
        rounds: epoch, entered (trial, role, score, score_rank, map50_95) and kept (trials, best first) of each.
    """

    top: list[dict]
    others: list[dict]
    rounds: list[dict]

    @classmethod
    def of(cls, training: FullTraining, result: Result, top_k: int) -> Finals:
        last = {e.trial.number: (-1, e) for e, _ in result.failures}
        last |= {e.trial.number: (place, e) for place, r in enumerate(result.rounds) for e in r.entered}
        why = {e.trial.number: reason for e, reason in result.failures}
        entries = {n: training.entry(e) | why.get(n, {}) for n, (_, e) in last.items()}
        order = [e.trial.number for e in result.rounds[-1].in_order(result.standings)]
        top = [{"rank": rank} | entries[number] for rank, number in enumerate(order[:top_k], 1)]
        others = sorted(last.keys() - set(order[:top_k]), key=lambda n: (-last[n][0], last[n][1].score_rank))
        kept = [[e.trial.number for e in r.entered] for r in result.rounds[1:]] + [order[:top_k]]
        rounds = [
            {"epoch": r.epoch, "entered": [_entered(e, r, result) for e in r.entered], "kept": numbers}
            for r, numbers in zip(result.rounds, kept, strict=True)
        ]
        return cls(top, [entries[number] for number in others], rounds)

    @property
    def rungs(self) -> list[dict]:
        """Those before the end."""
        return self.rounds[:-1]


def _entered(entrant: Entrant, before: Round, result: Result) -> dict:
    trial = entrant.trial
    known = result.standings.get(trial.number, Standing()).maps.get(before.epoch)
    return {
        "trial": trial.number, "role": entrant.role, "score": trial.value, "score_rank": entrant.score_rank,
        "map50_95": known,
    }  # fmt: skip


@dataclass(frozen=True)
class Outcome:
    """What a search and its full trainings have come to.

    Attributes:
        dataset: of ``describe_dataset``.
        device: for people.
        test: of ``measure_test``; None without a test split.
        whole: of ``measure_whole`` on the validation pictures; None when they were not cut into tiles.
        seeds: of ``describe_seeds``; None when rank 1 was trained once.
    """

    settings: Settings
    dataset: dict
    device: str
    study: optuna.Study
    score: CompositeScore
    finals: Finals
    test: dict | None
    whole: dict | None
    seeds: dict | None = None


def describe_seeds(seed: int, rank1: dict, others: list[dict]) -> dict:
    """How much of rank 1's accuracy is luck: its trainings with all seeds, seed, map50_95 and map50 each, and mean,
    standard deviation and n of both. It was chosen for being the best with the first seed, which flatters that one.

    Args:
        others: of ``Seeds.results``.
    """
    trainings = [{"seed": seed, **rank1["final"]}, *others]
    return {
        "trainings": [{name: found[name] for name in ("seed", *SPREAD)} for found in trainings],
        **{name: spread([found[name] for found in trainings]) for name in SPREAD},
    }


def write_results(results: ResultsFolder, outcome: Outcome) -> str:
    """Write both files.

    Returns:
        One or two sentences on how far the ranking can be trusted.
    """
    study, score, finals = outcome.study, outcome.score, outcome.finals
    found = agreement(finals.top + finals.others, finals.rounds[0])
    verdict = agreement_in_words(found)
    if finals.top[0]["role"] == CONTROL:
        verdict += " The best model of all, rank1, is a random control."
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
        "top_models": finals.top,
        "others": finals.others,
        "rungs": finals.rungs,
        "test": outcome.test,
        "whole": outcome.whole,
        "seeds": outcome.seeds,
        "agreement": found | {"in_words": verdict},
    }
    write_json(results.synthesis_results, document)
    write_json(results.top_models, {"top_models": finals.top})
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
        "tile": kept.tile,
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


def write_rank1(results: ResultsFolder, model: Path, **measured: dict | None) -> None:
    """The detector that the run hands over, and its card; an ONNX file of another one is moved aside.

    Args:
        measured: ``test`` and ``whole`` of Outcome, which the file and the card say, too.
    """
    trained, content = load_model(model), model.read_bytes()
    for what, numbers in measured.items():
        if numbers is not None:
            trained = replace(trained, origin=trained.origin | told_in_file(what, numbers))
            content = model_bytes(trained)
    if results.onnx.exists() and not (results.model_rank1.exists() and results.model_rank1.read_bytes() == content):
        logger.info("The ONNX file of an earlier rank1 was moved to %s", results.move_aside([results.onnx]))
    write_bytes(results.model_rank1, content)
    write_text(results.model_card, model_card(trained, results.model_rank1.stem))


def write_model_folders(
    results: ResultsFolder, dataset: DroneDataset, val: ImageCache, entries: list[dict], device: Device
) -> None:
    """A folder for every model that is handed over, and predictions.jpg of the first; those of others are moved aside.

    Args:
        val: all validation pictures.
        entries: ``top_models`` of synthesis_results.json.
    """
    trained_fully = {model_name(e): e for e in entries}
    ours = [p for p in results.models.iterdir() if re.fullmatch(r"rank\d+", p.name) and p.is_dir()]
    moved = results.move_aside([p for p in ours if p.name not in trained_fully])
    if moved:
        logger.info("Folders of models that are not handed over any more were moved to %s", moved)
    models = trained_fully.items()
    for name, entry in progress_bar("Measuring, drawing", iterable=models, unit="model", leave=False):
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


def table_lines(finals: Finals, test: dict | None = None, whole: dict | None = None) -> list[str]:
    """The closing table, a line per model that entered, and what the first reaches on the test split and on whole
    pictures."""
    header = (
        f"{'model':<10}{'role':<10}{'epochs':>7}{'mAP50-95':>10}{'mAP50':>8}{'score':>9}{'params':>11}{'GMACs':>8}"
        f"{'trial':>7}"
    )
    lines = [header, "-" * len(header)]
    for entry in finals.top + finals.others:
        seen = entry["history"][-1] if entry["history"] else {}
        line = (
            f"{model_name(entry) if 'rank' in entry else '':<10}{entry['role']:<10}{seen.get('epoch', 0):>7}"
            f"{number_or_nan(seen.get('map50_95')):>10.4f}{number_or_nan(seen.get('map50')):>8.3f}{entry['score']:>+9.3f}"
            f"{entry['n_params']:>11,}{entry['gmacs']:>8.3f}{entry['trial']:>7}  {backbone_in_words(entry['detector'])}"
        )
        lines.append(line.rstrip())
    on_test = "the test split" if whole is None else "the test split, each picture in tiles and once whole,"
    for where, found in (("whole validation pictures, each in tiles and once whole,", whole), (on_test, test)):
        if found is not None:
            map50_95, map50 = (number_or_nan(found[name]) for name in ("map50_95", "map50"))
            lines.append(
                f"{model_name(finals.top[0])} on {where} ({found['images']} images, {found['boxes']} boxes): mAP50-95 "
                f"{map50_95:.3f}, mAP50 {map50:.3f}"
            )
    return lines


def closing_lines(results: ResultsFolder, rank1: dict, whole: dict | None) -> list[str]:
    """Where everything is, and what to do next."""
    places = {"Detector": results.model_rank1, "Report": results.report, "All": results.root}
    lines = [f"{title + ':':<9} {path}" for title, path in places.items()]
    flags = OF_TILES if whole else ()
    return [*lines, next_step(results.model_rank1, number_or_nan(rank1["final"]["map50"]), *flags)]


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
        **({"timm": sys.modules["timm"].__version__} if "timm" in sys.modules else {}),
        "platform": platform.platform(),
        "cpu_count": os.cpu_count(),
        "device": device_description,
        "command": " ".join([Path(sys.argv[0]).name, *map(hide_password, sys.argv[1:])]),
        "finished": time.strftime("%Y-%m-%dT%H:%M:%S%z"),
    }
