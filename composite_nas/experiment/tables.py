"""The files of a correlation experiment: names and schemas, writing, and reading them as curves of many models."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pandas as pd

from composite_nas.base.errors import UserError
from composite_nas.base.files import make_writable, number_or_nan, read_json, write_json
from composite_nas.base.results_folder import EXPERIMENT_FILE, SEARCH_FILE, refuse_results_of
from composite_nas.base.settings import ExperimentSettings
from composite_nas.base.tables import read_csv, write_table
from composite_nas.score.dynamics import DERIVED_FIELDS, METRIC_FIELDS, ZERO_COST_FIELDS, early_signals

# Final quality is the mean of the last evaluations of a training; their spread tells the noise from epoch to epoch.
FINAL_EVALUATIONS = 3
FINAL_FIELDS = ("final_map50_95", "final_map50", "final_map50_95_std", "final_map50_std", "final_evaluations")
METRICS_COLUMNS = ("model_idx", "seed", "epoch", *METRIC_FIELDS, "tse", "tse_e", *ZERO_COST_FIELDS, *FINAL_FIELDS)
INDEX = ("model_idx", "seed", "epoch", "final_map50_95")
# What a trial of the search would show; its length is a share of full training.
TRIAL_COLUMNS = ("model_idx", "seed", "share", *METRICS_COLUMNS[2:])


@dataclass(frozen=True)
class ZooModel:
    """A model of the zoo: ``params`` are those of the search space; n_params, and gmacs at the zoo's canvas."""

    model_idx: int
    params: dict
    n_params: int
    gmacs: float


@dataclass(frozen=True)
class ZooRun:
    """One model trained with one seed."""

    model: ZooModel
    seed: int

    @property
    def name(self) -> str:
        return f"model_{self.model.model_idx:04d}_seed_{self.seed}"


class ExperimentFolder:
    """The results folder of one experiment; attributes are the paths of its files.

    metrics_csv: a row per model, seed and epoch of full training; trial_csv: the same for trials of the search, see
    TRIAL_COLUMNS; analysis_csv, proxy_stats: written by the fit.
    """

    def __init__(self, root: Path):
        self.root = root
        self.metrics_csv = root / "all_metrics_per_epoch.csv"
        self.trial_csv = root / "trial_metrics_per_epoch.csv"
        self.models_config = root / EXPERIMENT_FILE
        self.analysis_csv = root / "correlation_analysis.csv"
        self.proxy_stats = root / "proxy_stats.json"
        self.log = root / "correlation_experiment.log"
        self.runs = root / "runs"
        self.cache = root / "cache"
        self.val_split = root / "val_split.txt"

    def create(self) -> None:
        """Make the folder and see that it can be written to, and holds no search; raises UserError."""
        refuse_results_of(self.root, SEARCH_FILE, "a search")
        make_writable(self.root, self.runs)

    def check_identity(self, identity: Mapping) -> None:
        """Raises UserError when the folder holds another experiment."""
        known = (read_json(self.models_config) or {}).get("identity")
        if known is not None and known != dict(identity):
            different = sorted(k for k in {*known, *identity} if known.get(k) != identity.get(k))
            raise UserError(
                f"{self.root} holds an experiment with other {', '.join(different)} "
                f"({', '.join(f'{k} = {known.get(k)}' for k in different)}): choose another --results-dir"
            )


def write_experiment(
    folder: ExperimentFolder,
    identity: Mapping,
    settings: ExperimentSettings,
    zoo: list[ZooModel],
    records: list[tuple[ZooRun, dict]],
) -> None:
    """Write models_config.json and, from the finished runs, both tables."""
    failures = [
        {"model_idx": run.model.model_idx, "seed": run.seed, **record["failure"]}
        for run, record in records
        if record["failure"]
    ]
    write_json(
        folder.models_config,
        {
            "identity": dict(identity),
            "settings": settings.to_dict(),
            "models": [
                {"model_idx": m.model_idx, "n_params": m.n_params, "gmacs": m.gmacs, "params": m.params} for m in zoo
            ],
            "failures": failures,
            "zero_cost_seconds": _mean_zero_cost_seconds(records),
        },
    )
    ordered = sorted(records, key=lambda pair: (pair[0].model.model_idx, pair[0].seed))
    trained = [(run, record) for run, record in ordered if not record["failure"]]
    of_epochs = [row for run, record in trained for row in _rows(run, record, record["full"])]
    of_trials = [row for run, record in trained for row in _trial_rows(run, record)]
    write_table(folder.metrics_csv, of_epochs, METRICS_COLUMNS)
    write_table(folder.trial_csv, of_trials, TRIAL_COLUMNS)


def _mean_zero_cost_seconds(records: list[tuple[ZooRun, dict]]) -> float | None:
    seconds = [s for _, record in records if (s := record["zero_cost_seconds"]) is not None]
    return float(np.mean(seconds)) if seconds else None


def _rows(run: ZooRun, record: Mapping, history: list[dict], **columns: float) -> list[dict]:
    """A row for every epoch of ``history``; missing values are None."""
    finals = [(r["map50_95"], r["map50"]) for r in record["full"][-FINAL_EVALUATIONS:]]
    final = dict(zip(FINAL_FIELDS, (*np.mean(finals, 0), *np.std(finals, 0), len(finals)), strict=True))
    rows = []
    for epoch, dynamics in enumerate(history, 1):
        signals = early_signals(history[:epoch])
        sums = {name: signals[name] for name in ("tse", "tse_e")}
        index = {"model_idx": run.model.model_idx, "seed": run.seed, **columns}
        rows.append(dynamics | index | sums | record["zero_cost"] | final)
    return rows


def _trial_rows(run: ZooRun, record: Mapping) -> list[dict]:
    rows = []
    for share in dict.fromkeys(look["share"] for look in record["trial"]):
        looks = (look for look in record["trial"] if look["share"] == share)
        rows += _rows(run, record, sorted(looks, key=lambda look: look["epoch"]), share=share)
    return rows


@dataclass(frozen=True)
class ZooTable:
    """What a score may know about each model, and how the model turned out.

    Attributes:
        source: for people: where the numbers come from.
        models: n names.
        quality: final mAP (or another quality in 0..1), float [n]; the mean where a model was trained several times.
        quality_by_seed: [n, seeds], NaN for trainings that were not done.
        signals: epoch -> signal -> float [n], NaN where missing; epochs from 1.
        cost_share: epoch -> time up to that epoch as a share of full training.
        zero_cost_share: time for the scores of the untrained network as a share of full training; NaN if unknown.
    """

    source: str
    models: tuple[str, ...]
    quality: np.ndarray
    quality_by_seed: np.ndarray
    signals: dict[int, dict[str, np.ndarray]]
    cost_share: dict[int, float]
    zero_cost_share: float

    def up_to(self, epoch: int) -> ZooTable:
        """The same without what is known only after ``epoch``."""
        signals = {e: s for e, s in self.signals.items() if e <= epoch}
        return replace(self, signals=signals)

    def at(self, epoch: int) -> ZooTable:
        """The same with the signals of one epoch only."""
        return replace(self, signals={epoch: self.signals[epoch]})

    def take(self, indices: np.ndarray) -> ZooTable:
        """The same for some of the models."""
        signals = {e: {k: v[indices] for k, v in s.items()} for e, s in self.signals.items()}
        return replace(
            self, models=tuple(self.models[i] for i in indices), quality=self.quality[indices],
            quality_by_seed=self.quality_by_seed[indices], signals=signals,
        )  # fmt: skip


def trial_shares(folder: Path) -> list[float]:
    """Lengths of the trials in trial_metrics_per_epoch.csv, as shares of full training; the shortest first."""
    return sorted(map(float, _numbers(folder / "trial_metrics_per_epoch.csv", ("share",))["share"].unique()))


def read_experiment(folder: Path, share: float | None = None) -> ZooTable:
    """The zoo of a correlation experiment, with what trials of the search would have shown.

    Signals are those of each model's first seed, as a search would see them; quality is the mean over its seeds.

    Args:
        folder: results folder with all_metrics_per_epoch.csv and trial_metrics_per_epoch.csv.
        share: length of the trials; None for the longest ones, whose steps are nearest to those of a search's trials.

    Raises:
        UserError: there are none of this length.
    """
    trials = _numbers(folder / "trial_metrics_per_epoch.csv", (*INDEX, "share"))
    share = float(trials["share"].max()) if share is None else share
    chosen = trials[np.isclose(trials["share"], share)]
    if chosen.empty:
        known = ", ".join(f"{s:g}" for s in trial_shares(folder))
        raise UserError(f"{folder} holds no trials of a share of {share:g}: there are {known}")
    return _read(folder, chosen, chosen["epoch"].max() / share)


def read_full_training(folder: Path) -> ZooTable:
    """The same, with what the epochs of full training have shown."""
    full = _numbers(folder / "all_metrics_per_epoch.csv", INDEX)
    return _read(folder, full, float(full["epoch"].max()))


def _read(folder: Path, chosen: pd.DataFrame, epochs: float) -> ZooTable:
    """``epochs``: how many as long as those in ``chosen`` a full training has."""
    full = _numbers(folder / "all_metrics_per_epoch.csv", INDEX)
    finals = full.groupby(["model_idx", "seed"])["final_map50_95"].first().unstack()
    finals = finals[finals.notna().any(axis=1)]
    chosen = _of_first_seed(chosen)
    chosen = chosen[chosen["model_idx"].isin(finals.index)]
    finals = finals.loc[sorted(chosen["model_idx"].unique())]
    seconds = _of_first_seed(full).groupby("model_idx")["seconds"].sum().mean()
    return make_table(
        str(folder),
        chosen.rename(columns={"model_idx": "model"}),
        finals.mean(axis=1).to_numpy(),
        finals.to_numpy(),
        {int(epoch): epoch / epochs for epoch in sorted(chosen["epoch"].unique())},
        _zero_cost_share(folder, seconds),
    )


def _of_first_seed(frame: pd.DataFrame) -> pd.DataFrame:
    return frame[frame.groupby("model_idx")["seed"].transform("min") == frame["seed"]]


def _numbers(path: Path, needed: tuple[str, ...]) -> pd.DataFrame:
    frame = read_csv(path, needed)
    wrong = [c for c in frame.columns if not pd.api.types.is_numeric_dtype(frame[c])]
    if wrong:
        raise UserError(f"{path}: the column {wrong[0]} holds something else than numbers; write it anew")
    return frame


def _zero_cost_share(folder: Path, full_seconds: float) -> float:
    config = read_json(folder / "models_config.json") or {}
    return number_or_nan(config.get("zero_cost_seconds")) / full_seconds


def make_table(
    source: str, long: pd.DataFrame, quality: np.ndarray, by_seed: np.ndarray, cost_share: dict, zero_cost_share: float
) -> ZooTable:
    """long: model, epoch and metrics; models in sorted order are those of ``quality``."""
    names = [n for n in (*METRIC_FIELDS, *ZERO_COST_FIELDS) if n in long.columns]
    known = {*names, *DERIVED_FIELDS}
    epochs = sorted(int(e) for e in set.intersection(*(set(g["epoch"]) for _, g in long.groupby("model"))))
    signals: dict[int, dict[str, list[float]]] = {e: {name: [] for name in known} for e in epochs}
    models = []
    for model, curve in long.sort_values(["model", "epoch"]).groupby("model"):
        models.append(str(model))
        history = curve[names].to_dict("records")
        for epoch in epochs:
            position = int(np.flatnonzero(curve["epoch"].to_numpy() == epoch)[0])
            zero_cost = {n: history[0][n] for n in ZERO_COST_FIELDS if n in names}
            found = early_signals(history[: position + 1], zero_cost)
            for name in known:
                signals[epoch][name].append(found[name])
    arrays = {e: {name: np.array(v, float) for name, v in s.items()} for e, s in signals.items()}
    return ZooTable(source, tuple(models), np.asarray(quality, float), by_seed, arrays, cost_share, zero_cost_share)


def read_curves(folder: Path) -> np.ndarray:
    """Validation mAP50-95 after every epoch of full training with the first seed, float [models, epochs]; models as in
    ``read_full_training``."""
    first = _of_first_seed(_numbers(folder / "all_metrics_per_epoch.csv", INDEX))
    return first.pivot_table(index="model_idx", columns="epoch", values="map50_95").sort_index().to_numpy()
