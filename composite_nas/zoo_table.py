"""Finished learning curves of many models -> ZooTable."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from composite_nas.dynamics import METRIC_FIELDS
from composite_nas.errors import UserError
from composite_nas.signals import DERIVED_FIELDS, ZERO_COST_FIELDS, early_signals


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
        return ZooTable(
            self.source, self.models, self.quality, self.quality_by_seed, signals, self.cost_share, self.zero_cost_share
        )

    def at(self, epoch: int) -> ZooTable:
        """The same with the signals of one epoch only."""
        table = self.up_to(epoch)
        return ZooTable(
            self.source, self.models, self.quality, self.quality_by_seed, {epoch: table.signals[epoch]},
            self.cost_share, self.zero_cost_share,
        )  # fmt: skip

    def take(self, indices: np.ndarray) -> ZooTable:
        """The same for some of the models."""
        signals = {e: {k: v[indices] for k, v in s.items()} for e, s in self.signals.items()}
        return ZooTable(
            self.source, tuple(self.models[i] for i in indices), self.quality[indices], self.quality_by_seed[indices],
            signals, self.cost_share, self.zero_cost_share,
        )  # fmt: skip


def read_csv(path: Path, needed: tuple[str, ...]) -> pd.DataFrame:
    """A table of numbers that another program or run wrote; raises UserError naming file and remedy."""
    try:
        frame = pd.read_csv(path, skipinitialspace=True)
    except OSError as error:
        raise UserError(
            f"{path} cannot be read ({error.strerror or error}): finish a run first, or name its "
            "folder with --results"
        ) from error
    except (ValueError, pd.errors.ParserError, UnicodeDecodeError) as error:
        raise UserError(f"{path} is not a CSV table ({str(error).splitlines()[0]}); write it anew") from error
    missing = [c for c in needed if c not in frame.columns]
    if missing or frame.empty:
        lack = f"has no column {', '.join(missing)}" if missing else "has no rows"
        raise UserError(f"{path} {lack}: is it the right file, and did the experiment finish any model?")
    return frame


def read_experiment(folder: Path, stage: str = "trial") -> ZooTable:
    """The zoo of a correlation experiment.

    Signals are those of each model's first seed, as a search would see them; quality is the mean over its seeds.

    Args:
        folder: results folder with all_metrics_per_epoch.csv and trial_metrics_per_epoch.csv.
        stage: ``trial``: signals of the short training; ``full``: of the first epochs of full training.
    """
    index = ("model_idx", "seed", "epoch", "final_map50_95")
    full = _numbers(folder / "all_metrics_per_epoch.csv", index)
    chosen = full if stage == "full" else _numbers(folder / "trial_metrics_per_epoch.csv", index)
    finals = full.groupby(["model_idx", "seed"])["final_map50_95"].first().unstack()
    finals = finals[finals.notna().any(axis=1)]
    first_seed = chosen.groupby("model_idx")["seed"].transform("min") == chosen["seed"]
    chosen = chosen[first_seed & chosen["model_idx"].isin(finals.index)]
    finals = finals.loc[sorted(chosen["model_idx"].unique())]
    seconds = {"full": full[full["seed"] == 0].groupby("model_idx")["seconds"].sum().mean()}
    by_epoch = chosen.groupby("epoch")["seconds"].mean().cumsum() / seconds["full"]
    return make_table(
        str(folder),
        chosen.rename(columns={"model_idx": "model"}),
        finals.mean(axis=1).to_numpy(),
        finals.to_numpy(),
        by_epoch.to_dict(),
        _zero_cost_share(folder, seconds["full"]),
    )


def _numbers(path: Path, needed: tuple[str, ...]) -> pd.DataFrame:
    frame = read_csv(path, needed)
    wrong = [c for c in frame.columns if not pd.api.types.is_numeric_dtype(frame[c])]
    if wrong:
        raise UserError(f"{path}: the column {wrong[0]} holds something else than numbers; write it anew")
    return frame


def _zero_cost_share(folder: Path, full_seconds: float) -> float:
    try:
        seconds = json.loads((folder / "models_config.json").read_text(encoding="utf-8"))["zero_cost_seconds"]
        return float(seconds) / full_seconds
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return float("nan")


def make_table(
    source: str, long: pd.DataFrame, quality: np.ndarray, by_seed: np.ndarray, cost_share: dict, zero_cost_share: float
) -> ZooTable:
    """long: model, epoch and metrics; models in sorted order are those of ``quality``."""
    names = [n for n in (*METRIC_FIELDS, *ZERO_COST_FIELDS) if n in long.columns]
    known = {*names, *DERIVED_FIELDS}
    epochs = sorted(int(e) for e in set.intersection(*(set(g["epoch"]) for _, g in long.groupby("model"))))
    signals = {e: {name: [] for name in known} for e in epochs}
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
