"""The zoo of the correlation experiment: which models, and what is done with each of them."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import optuna
from optuna.trial import FixedTrial

from composite_nas.base.devices import Device
from composite_nas.base.errors import CandidateFailure, UserError, other_version
from composite_nas.base.files import read_json, set_aside_damaged, write_json
from composite_nas.data.image_cache import ImageCache
from composite_nas.data.pictures import Canvas, as_canvas
from composite_nas.detection.network import count_cost
from composite_nas.experiment.tables import ZooModel, ZooRun
from composite_nas.search.space import suggest
from composite_nas.training.loop import fit
from composite_nas.training.recipe import full_recipe
from composite_nas.training.zero_cost import zero_cost_scores

MAX_DRAWS_PER_MODEL = 200


def draw_zoo(n_models: int, num_classes: int, canvas: int | Canvas, max_gmacs: float, seed: int) -> list[ZooModel]:
    """The first ``n_models`` random candidates that cost at most ``max_gmacs``; a larger zoo begins with a smaller one.

    Raises:
        UserError: hardly any candidate is that cheap.
    """
    optuna.logging.set_verbosity(optuna.logging.WARNING)
    study = optuna.create_study(sampler=optuna.samplers.RandomSampler(seed=seed))
    zoo: list[ZooModel] = []
    for _ in range(MAX_DRAWS_PER_MODEL * n_models):
        trial = study.ask()
        cost = count_cost(suggest(trial, num_classes, epochs=1, seed=0).detector, canvas)
        if cost.gmacs <= max_gmacs:
            zoo.append(ZooModel(len(zoo), dict(trial.params), cost.n_params, cost.gmacs))
        if len(zoo) == n_models:
            return zoo
    raise UserError(
        f"--max-gmacs {max_gmacs:g} leaves hardly any candidate at {as_canvas(canvas).label} px: allow more, or choose "
        "a smaller --image-size"
    )


def plan_runs(zoo: list[ZooModel], seeds: int, repeated_models: int) -> list[ZooRun]:
    """Every model with seed 0, then the first ``repeated_models`` (0: all) with seeds 1, 2, ... below ``seeds``."""
    repeated = zoo[: repeated_models or len(zoo)]
    return [ZooRun(m, 0) for m in zoo] + [ZooRun(m, s) for s in range(1, seeds) for m in repeated]


def finished_record(run: ZooRun, identity: dict, folder: Path) -> dict | None:
    """What ``train_zoo_run`` returned for the same run earlier; None when it has not finished."""
    path = folder / f"{run.name}.json"
    known = read_json(path)
    if known is None:
        if path.exists():
            set_aside_damaged(path, "not JSON of this program")
        return None
    if known["asked"]["version"] != identity["version"]:
        raise other_version(
            path, f"records of version {known['asked']['version']}, here {identity['version']}",
            "go on with that version, or choose another --results-dir",
        )  # fmt: skip
    return known if known["asked"] == _asked(run, identity) else None


def _asked(run: ZooRun, identity: dict) -> dict:
    return identity | {"params": run.model.params, "seed": run.seed}


def train_zoo_run(
    run: ZooRun,
    epochs_per_trial: int,
    full_epochs: int,
    identity: dict,
    train_cache: ImageCache,
    val_cache: ImageCache,
    num_classes: int,
    device: Device,
    folder: Path,
    should_stop: Callable[[], bool],
    on_epoch: Callable[[], None],
) -> dict:
    """Score untrained, train as a trial of the search, then fully; a finished run is read back instead.

    Both trainings start from the same weights and see the data in the same order, as a trial and the full training of
    its finalist do in the search.

    Args:
        identity: what the whole experiment was asked for; a record of another one is not used.
        folder: gets ``<name>.json``, and while the run is going on, the states of its trainings.
        on_epoch: told every finished epoch of either training.

    Returns:
        ``asked``; ``zero_cost``: ZERO_COST_FIELDS; ``trial`` and ``full``: TrainingDynamics of every epoch, as
        mappings; ``seconds`` of each; ``failure``: None, or a mapping of ``reason``, ``message`` and ``stage``.
    """
    record_path = folder / f"{run.name}.json"
    known = finished_record(run, identity, folder)
    if known is not None:
        return known
    states = {stage: folder / f"{run.name}.{stage}.pt" for stage in ("trial", "full")}
    candidate = suggest(FixedTrial(run.model.params), num_classes, epochs_per_trial, run.seed)
    recipes = {
        "trial": replace(candidate.train, map_every=1),
        "full": full_recipe(candidate.train, full_epochs, map_every=1),
    }
    record = {"asked": _asked(run, identity), "zero_cost": {}, "trial": [], "full": [], "seconds": {}, "failure": None}
    stage = "zero_cost"
    try:
        started = time.perf_counter()
        record["zero_cost"] = zero_cost_scores(candidate.detector, train_cache, device, run.seed)
        record["seconds"]["zero_cost"] = time.perf_counter() - started
        for stage, recipe in recipes.items():
            result = fit(
                candidate.detector, recipe, train_cache, val_cache, device, should_stop,
                lambda _: on_epoch(), state_path=states[stage],
            )  # fmt: skip
            record[stage] = [r.to_dict() for r in result.history]
            record["seconds"][stage] = sum(r.seconds for r in result.history)
    except CandidateFailure as failure:
        record["failure"] = {"reason": failure.reason, "message": str(failure), "stage": stage}
    write_json(record_path, record)
    for state in states.values():
        state.unlink(missing_ok=True)
    # As it will be read back: NaN has become None.
    return read_json(record_path)
