"""Names, schemas and writing of the files of a correlation experiment."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from composite_nas.dynamics import METRIC_FIELDS
from composite_nas.errors import UserError
from composite_nas.results import read_json, write_bytes, write_json
from composite_nas.settings import ExperimentSettings
from composite_nas.signals import ZERO_COST_FIELDS, early_signals
from composite_nas.zoo import ZooModel, ZooRun

# Final quality is the mean of the last evaluations of a training; their spread tells the noise from epoch to epoch.
FINAL_EVALUATIONS = 3
FINAL_FIELDS = ("final_map50_95", "final_map50", "final_map50_95_std", "final_map50_std", "final_evaluations")
METRICS_COLUMNS = ("model_idx", "seed", "epoch", *METRIC_FIELDS, "tse", "tse_e", *ZERO_COST_FIELDS, *FINAL_FIELDS)


class ExperimentFolder:
    """The results folder of one experiment; attributes are the paths of its files.

    metrics_csv: a row per model, seed and epoch of full training; trial_csv: the same columns for the short training
    that the search does; analysis_csv, proxy_stats: written by the fit.
    """

    def __init__(self, root: Path):
        self.root = root
        self.metrics_csv = root / "all_metrics_per_epoch.csv"
        self.trial_csv = root / "trial_metrics_per_epoch.csv"
        self.models_config = root / "models_config.json"
        self.analysis_csv = root / "correlation_analysis.csv"
        self.proxy_stats = root / "proxy_stats.json"
        self.log = root / "correlation_experiment.log"
        self.runs = root / "runs"
        self.cache = root / "cache"

    def create(self) -> None:
        """Make the folder and see that it can be written to; raises UserError."""
        try:
            self.runs.mkdir(parents=True, exist_ok=True)
            probe = self.root / f".write_test_{os.getpid()}"
            probe.write_bytes(b"x")
            probe.unlink()
        except OSError as error:
            raise UserError(
                f"{self.root}: cannot write results there ({error.strerror or error}); choose another --results-dir"
            ) from error

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
) -> list[dict]:
    """Write models_config.json and, from the finished runs, both tables.

    Returns:
        The rows of all_metrics_per_epoch.csv of the last record; none when it failed.
    """
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
        },
    )
    finished = sorted(
        ((run, record) for run, record in records if not record["failure"]),
        key=lambda pair: (pair[0].model.model_idx, pair[0].seed),
    )
    for path, stage in ((folder.metrics_csv, "full"), (folder.trial_csv, "trial")):
        write_table(path, [row for run, record in finished for row in epoch_rows(run, record, stage)])
    return epoch_rows(*records[-1], "full") if records and not records[-1][1]["failure"] else []


def epoch_rows(run: ZooRun, record: Mapping, stage: str) -> list[dict]:
    """METRICS_COLUMNS of every epoch of one training; ``stage`` is trial or full. None for missing values."""
    finals = [(r["map50_95"], r["map50"]) for r in record["full"][-FINAL_EVALUATIONS:]]
    final = dict(zip(FINAL_FIELDS, (*np.mean(finals, 0), *np.std(finals, 0), len(finals)), strict=True))
    rows = []
    for epoch, dynamics in enumerate(record[stage], 1):
        signals = early_signals(record[stage][:epoch])
        sums = {name: signals[name] for name in ("tse", "tse_e")}
        index = {"model_idx": run.model.model_idx, "seed": run.seed}
        rows.append(index | dynamics | sums | record["zero_cost"] | final)
    return rows


def write_table(path: Path, rows: list[dict]) -> None:
    """CSV in METRICS_COLUMNS; empty = no value."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, METRICS_COLUMNS)
    writer.writeheader()
    for row in rows:
        writer.writerow({k: "" if v is None else v for k, v in row.items()})
    write_bytes(path, text.getvalue().encode())
