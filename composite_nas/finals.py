"""Full training of the best candidates and of random controls, and what it says about the ranking."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from optuna.trial import FixedTrial, FrozenTrial

from composite_nas.console import logger
from composite_nas.correlation import rank_correlation
from composite_nas.devices import Device
from composite_nas.dynamics import TrainingDynamics
from composite_nas.errors import CandidateFailure, UserError
from composite_nas.image_cache import ImageCache
from composite_nas.model_file import load_model, save_model
from composite_nas.recipe import full_recipe
from composite_nas.results import ResultsFolder, read_json, write_json
from composite_nas.search import last_dynamics
from composite_nas.search_space import suggest
from composite_nas.training import fit
from composite_nas.whole_files import set_aside_damaged

EVALUATIONS = 3


@dataclass(frozen=True)
class Finalist:
    """A candidate that is trained fully: ``role`` is top (chosen by score) or control (drawn at random)."""

    trial: FrozenTrial
    role: str
    score_rank: int

    @property
    def name(self) -> str:
        return f"trial_{self.trial.number:04d}"


def choose_finalists(ranked: list[FrozenTrial], top_k: int, n_controls: int, seed: int) -> list[Finalist]:
    """The first ``top_k`` of the ranking and ``n_controls`` of the others by seed (fewer when there are fewer)."""
    top = [Finalist(t, "top", rank) for rank, t in enumerate(ranked[:top_k], 1)]
    others = list(enumerate(ranked[top_k:], top_k + 1))
    picks = np.random.default_rng(seed).permutation(len(others))[:n_controls]
    return top + [Finalist(others[i][1], "control", others[i][0]) for i in sorted(picks)]


def train_finalist(
    finalist: Finalist,
    epochs: int,
    seed: int,
    identity: dict,
    class_names: tuple[str, ...],
    train_cache: ImageCache,
    val_cache: ImageCache,
    device: Device,
    results: ResultsFolder,
    should_stop: Callable[[], bool],
    on_epoch: Callable[[TrainingDynamics], None],
) -> dict:
    """Train one finalist, write ``models/<name>.pt`` and its record; a finished one is read back instead.

    Args:
        identity: of the study (``open_study``); a record of another study is not used.

    Returns:
        An entry of synthesis_results.json: role, trial, score, score_rank, params, n_params, gmacs, early (dynamics of
        the trial), final (map50_95, map50, val_loss, epochs) or None with ``reason``, history, model (file).

    Raises:
        StopRequested: the finished epochs are kept; the next call goes on from there.
    """
    trial = finalist.trial
    model_path, record_path = results.models / f"{finalist.name}.pt", results.models / f"{finalist.name}.json"
    state_path = results.models / f"{finalist.name}.state.pt"
    # A record may stem from another study whose database was moved away.
    asked = {"epochs": epochs, "seed": seed, "identity": identity, "params": trial.params}
    candidate = suggest(FixedTrial(trial.params), len(class_names), epochs, seed)
    recipe = full_recipe(candidate.train, epochs, max(1, epochs // EVALUATIONS))
    entry = {
        "role": finalist.role,
        "trial": trial.number,
        "score": trial.value,
        "score_rank": finalist.score_rank,
        "params": trial.params,
        "detector": candidate.detector.to_dict(),
        "recipe": recipe.to_dict(),
        "n_params": trial.user_attrs["n_params"],
        "gmacs": trial.user_attrs["gmacs"],
        "early": last_dynamics(trial),
        "final": None,
    }
    finished = _finished(record_path, model_path, asked)
    if finished is not None:
        return entry | finished
    try:
        result = fit(
            candidate.detector, recipe, train_cache, val_cache, device, should_stop, on_epoch, f"  {finalist.name}",
            state_path,
        )  # fmt: skip
    except CandidateFailure as failure:
        logger.warning("%s could not be trained fully: %s (%s)", finalist.name, failure.reason, failure)
        entry |= {"reason": failure.reason, "message": str(failure)}
    else:
        last = result.history[-1]
        final = {
            "map50_95": last.map50_95,
            "map50": last.map50,
            "per_class_map50_95": dict(zip(class_names, result.evaluation.accuracy.per_class, strict=True)),
            "val_loss": last.val_loss,
            "epochs": epochs,
            "seconds": sum(r.seconds for r in result.history),
        }
        finished = {
            "final": final,
            "history": [r.to_dict() for r in result.history],
            "model": f"{results.models.name}/{model_path.name}",
        }
        entry |= finished
        save_model(model_path, result.model, class_names, train_cache.image_size)
        digest = hashlib.blake2b(model_path.read_bytes(), digest_size=16).hexdigest()
        write_json(record_path, {"asked": asked, "model_blake2b": digest, "finished": finished})
        state_path.unlink(missing_ok=True)
    return entry


def _finished(record_path: Path, model_path: Path, asked: dict) -> dict | None:
    """final, history and model of a finalist that was trained before; damaged files are set aside, None then."""
    if not record_path.exists():
        return None
    known = read_json(record_path)
    if known is None or not _is_record(known):
        set_aside_damaged(record_path, "not the record of a full training")
        return None
    if known["asked"] != asked or not model_path.is_file():
        return None
    if hashlib.blake2b(model_path.read_bytes(), digest_size=16).hexdigest() != known["model_blake2b"]:
        set_aside_damaged(model_path, "not the file that was written after training")
        return None
    try:
        load_model(model_path)
    except UserError:
        set_aside_damaged(model_path, "not a model of this program")
        return None
    return {key: known["finished"][key] for key in ("final", "history", "model")}


def _is_record(known: dict) -> bool:
    """Whether the parts that are used later are there and of the right kind."""
    try:
        final = known["finished"]["final"]
        numbers = [final[k] for k in ("map50_95", "map50", "val_loss", "epochs", "seconds")]
        numbers += final["per_class_map50_95"].values()
        for record in known["finished"]["history"]:
            TrainingDynamics.from_dict(record)
        texts = [known["finished"]["model"], known["model_blake2b"], *final["per_class_map50_95"]]
        return all(isinstance(t, str) for t in texts) and all(
            v is None or (isinstance(v, (int, float)) and not isinstance(v, bool) and math.isfinite(v)) for v in numbers
        )
    except (KeyError, TypeError, AttributeError, ValueError, OverflowError):
        return False


def order_by_final(entries: list[dict], role: str) -> list[dict]:
    """Entries of one role, best final mAP50-95 first (failed ones last), numbered by ``rank`` from 1."""

    def key(entry: dict) -> tuple:
        return (-_final(entry, "map50_95", -1.0), -_final(entry, "map50", -1.0), entry["score_rank"])

    chosen = sorted((e for e in entries if e["role"] == role), key=key)
    return [{"rank": rank} | entry for rank, entry in enumerate(chosen, 1)]


def _final(entry: dict, name: str, missing: float) -> float:
    value = (entry["final"] or {}).get(name)
    return missing if value is None else value


def agreement(entries: list[dict]) -> dict:
    """How well each predictor ordered the finalists: rank correlation with final mAP50-95, +1 for the right order.

    Lower is better for score and validation loss, so their sign is turned; more MACs or parameters are counted as
    the prediction "better".
    """
    done = [e for e in entries if _final(e, "map50_95", math.nan) == _final(e, "map50_95", math.nan)]
    final = np.array([e["final"]["map50_95"] for e in done], float)
    predictors = {
        "score": [-e["score"] for e in done],
        "val_loss": [-_number(e["early"]["val_loss"]) for e in done],
        "early_map50_95": [_number(e["early"]["map50_95"]) for e in done],
        "gmacs": [e["gmacs"] for e in done],
        "n_params": [e["n_params"] for e in done],
    }
    table = {}
    for name, values in predictors.items():
        r = rank_correlation(np.array(values, float), final)
        table[name] = {"spearman": r.spearman, "interval95": [r.low, r.high], "kendall": r.kendall, "n": r.n}
    return table


def _number(value: float | None) -> float:
    return math.nan if value is None else value


def agreement_in_words(table: dict) -> str:
    """One sentence for people: what so few models prove."""
    score = table["score"]
    n, (low, high) = score["n"], score["interval95"]
    if score["spearman"] is None or not math.isfinite(score["spearman"]):
        return f"The ranking could not be checked: {n} fully trained models give no rank correlation."
    if low <= 0 <= high:
        verdict = "no more than a hint"
    else:
        verdict = f"{'better' if low > 0 else 'worse'} than chance, no more can be said"
    return (
        f"Score and final mAP50-95 of the {n} fully trained models: Spearman {score['spearman']:+.2f}, 95% interval "
        f"[{low:+.2f}, {high:+.2f}]: with so few models this is {verdict}."
    )
