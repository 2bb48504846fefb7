"""Finished learning curves of many models -> ZooTable: from the experiment, Ultralytics, NAAP-440, or any long table.

The long format is a CSV with a row per model and epoch and the columns ``model, epoch, final`` and any metrics, named
as TrainingDynamics where they mean the same (``train_loss, val_loss, map50_95, map50, n_params, gmacs``). ``final`` is
final quality, higher is better, the same in all rows of a model. An optional ``group`` keeps apart what cannot be
compared (data set, image size).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from composite_nas.dynamics import METRIC_FIELDS
from composite_nas.errors import UserError
from composite_nas.signals import DERIVED_FIELDS, ZERO_COST_FIELDS, early_signals

MIN_CURVE_EPOCHS = 20


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
    return _table(
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


def _table(
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


def read_curves(path: Path) -> dict[str, ZooTable]:
    """Learning curves made elsewhere, by group.

    Args:
        path: a folder of Ultralytics results.csv files (with <name>.args.json beside them where known), naap440.csv,
            or a table in the long format.
    """
    if path.is_dir():
        long = _read_ultralytics(path)
    elif path.is_file():
        header = read_csv(path, ()).columns
        long = _read_naap(path) if {"ModelId", "MaxAccuracy"} <= set(header) else read_csv(path, LONG_COLUMNS)
    else:
        raise UserError(f"{path} does not exist: give a folder of results.csv files, naap440.csv or a long table")
    if "group" not in long.columns:
        long["group"] = path.stem
    return {str(group): _table_of_curves(f"{path.name}: {group}", rows) for group, rows in long.groupby("group")}


LONG_COLUMNS = ("model", "epoch", "final")


def _table_of_curves(source: str, long: pd.DataFrame) -> ZooTable:
    finals = pd.to_numeric(long.groupby("model")["final"].first().sort_index(), errors="coerce").to_numpy(float)
    if not np.isfinite(finals).all():
        raise UserError(f"{source}: final must be a number for every model; fill it in or leave the model out")
    longest = long.groupby("model")["epoch"].max().mean()
    shares = {int(e): float(e / longest) for e in sorted(long["epoch"].unique())}
    return _table(source, long, finals, finals[:, None], shares, float("nan"))


def _read_naap(path: Path) -> pd.DataFrame:
    """NAAP-440 (Hakim 2022, arXiv:2209.06626): 440 CNNs on CIFAR-10; quality is the best test accuracy."""
    wide = read_csv(path, ("ModelId", "NumParams", "NumMACs", "MaxAccuracy", "e1LossMean", "e1Accuracy"))
    epochs = [e for e in range(1, 1000) if f"e{e}LossMean" in wide.columns]
    parts = [
        pd.DataFrame(
            {
                "model": wide["ModelId"],
                "epoch": e,
                "train_loss": wide[f"e{e}LossMean"],
                # Accuracy takes the place of early mAP, so that the same rows of the report compare.
                "map50_95": wide[f"e{e}Accuracy"],
                "n_params": wide["NumParams"],
                "gmacs": wide["NumMACs"] / 1e9,
                "final": wide["MaxAccuracy"],
            }
        )
        for e in epochs
    ]
    return pd.concat(parts, ignore_index=True)


def _read_ultralytics(folder: Path) -> pd.DataFrame:
    """Losses are the sums of box, class and DFL loss; quality is the best mAP50-95 of a run.

    Runs shorter than MIN_CURVE_EPOCHS, and copies of another run's first epochs (resumed under a new name), are left
    out. A group is a data set and image size; fine-tuned models and those trained from scratch are not told apart.
    """
    parts, seen = [], set()
    for path in sorted(folder.rglob("*.csv")):
        raw = read_csv(path, ())
        raw.columns = raw.columns.str.strip()
        needed = {"epoch", "metrics/mAP50-95(B)", "train/box_loss", "val/box_loss"}
        if not needed <= set(raw.columns) or len(raw) < MIN_CURVE_EPOCHS:
            continue
        start = tuple(raw.loc[:1, ["train/box_loss", "val/box_loss"]].to_numpy().flatten())
        if start in seen:
            continue
        seen.add(start)
        losses = {s: raw[[c for c in raw if c.startswith(f"{s}/") and c.endswith("_loss")]].sum(axis=1)
                  for s in ("train", "val")}  # fmt: skip
        parts.append(
            pd.DataFrame(
                {
                    "model": path.relative_to(folder).with_suffix("").as_posix(),
                    "group": _ultralytics_group(path),
                    "epoch": raw["epoch"] - raw["epoch"].min() + 1,
                    "train_loss": losses["train"],
                    "val_loss": losses["val"],
                    "gap": losses["val"] - losses["train"],
                    "val_box_loss": raw["val/box_loss"],
                    "map50_95": raw["metrics/mAP50-95(B)"],
                    "map50": raw["metrics/mAP50(B)"],
                    "final": raw["metrics/mAP50-95(B)"].max(),
                }
            )
        )
    if not parts:
        raise UserError(f"{folder} holds no Ultralytics results.csv of at least {MIN_CURVE_EPOCHS} epochs")
    return pd.concat(parts, ignore_index=True)


def _ultralytics_group(path: Path) -> str:
    try:
        args = json.loads(path.with_suffix(".args.json").read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return "unknown data"
    data = str(args.get("data", "?")).replace("\\", "/").rsplit("/", 1)[-1].rsplit(".", 1)[0]
    return f"{data} at {args.get('imgsz', '?')} px"
