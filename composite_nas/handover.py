"""What a finished run says: synthesis_results.json, top3_models.json and the closing table."""

from __future__ import annotations

import optuna

from composite_nas.agreement import agreement, agreement_in_words
from composite_nas.devices import Device
from composite_nas.results import ResultsFolder, environment, number_or_nan, write_json
from composite_nas.score import CompositeScore
from composite_nas.settings import Settings
from composite_nas.trials import count_states
from composite_nas.visdrone import DroneDataset


def write_results(
    results: ResultsFolder,
    settings: Settings,
    dataset: DroneDataset,
    device: Device,
    study: optuna.Study,
    score: CompositeScore,
    top: list[dict],
    controls: list[dict],
    procedural: bool,
) -> str:
    """Write both files; ``procedural``: the dataset is drawn.

    Returns:
        One or two sentences on how far the ranking can be trusted.
    """
    table = agreement(top + controls)
    verdict = agreement_in_words(table)
    best_map = top[0]["final"]["map50_95"]
    better = [c for c in controls if number_or_nan((c["final"] or {}).get("map50_95")) > number_or_nan(best_map)]
    if better:
        verdict += f" A random control did better than rank1 and is kept too: {better[0]['model']}."
    document = {
        "settings": settings.to_dict(),
        "environment": environment(device.description),
        "dataset": {
            "path": dataset.root,
            "fingerprint": dataset.fingerprint,
            "class_names": dataset.class_names,
            "train_images": len(dataset.train),
            "val_images": len(dataset.val),
            "findings": dataset.findings.lines(),
            "procedural": procedural,
        },
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
        "agreement": table | {"in_words": verdict},
    }
    write_json(results.synthesis_results, document)
    write_json(results.top_models, {"top_models": top})
    return verdict


def table_lines(top: list[dict], controls: list[dict]) -> list[str]:
    """The closing table, a line per fully trained model."""
    header = f"{'model':<12}{'trial':>6}{'score':>9}{'mAP50-95':>10}{'mAP50':>8}{'params':>11}{'GMACs':>8}"
    lines = [header, "-" * len(header)]
    for entry in top + controls:
        name = ("rank" if entry["role"] == "top" else "control") + str(entry["rank"])
        final = entry["final"] or {}
        lines.append(
            f"{name:<12}{entry['trial']:>6}{entry['score']:>+9.3f}{number_or_nan(final.get('map50_95')):>10.3f}"
            f"{number_or_nan(final.get('map50')):>8.3f}{entry['n_params']:>11,}{entry['gmacs']:>8.3f}"
        )
    return lines
