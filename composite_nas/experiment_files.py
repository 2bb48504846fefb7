"""Names, schemas and writing of the files of a correlation experiment."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from composite_nas.dynamics import METRIC_FIELDS
from composite_nas.errors import UserError
from composite_nas.results import make_writable, read_json, write_json
from composite_nas.score_proof import Analysis
from composite_nas.score_report import Row
from composite_nas.settings import ExperimentSettings
from composite_nas.signals import ZERO_COST_FIELDS, early_signals
from composite_nas.whole_files import write_bytes

if TYPE_CHECKING:  # keeps torch out of the analyses, which read files only
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
    for path, stage in ((folder.metrics_csv, "full"), (folder.trial_csv, "trial")):
        write_table(path, [row for run, record in ordered for row in _epoch_rows(run, record, stage)])


def _mean_zero_cost_seconds(records: list[tuple[ZooRun, dict]]) -> float | None:
    seconds = [record["seconds"]["zero_cost"] for _, record in records if "zero_cost" in record["seconds"]]
    return float(np.mean(seconds)) if seconds else None


def _epoch_rows(run: ZooRun, record: Mapping, stage: str) -> list[dict]:
    """METRICS_COLUMNS of every epoch of one training, none of a failed one; ``stage`` is trial or full.

    Missing values are None.
    """
    if record["failure"]:
        return []
    finals = [(r["map50_95"], r["map50"]) for r in record["full"][-FINAL_EVALUATIONS:]]
    final = dict(zip(FINAL_FIELDS, (*np.mean(finals, 0), *np.std(finals, 0), len(finals)), strict=True))
    rows = []
    for epoch, dynamics in enumerate(record[stage], 1):
        signals = early_signals(record[stage][:epoch])
        sums = {name: signals[name] for name in ("tse", "tse_e")}
        index = {"model_idx": run.model.model_idx, "seed": run.seed}
        rows.append(index | dynamics | sums | record["zero_cost"] | final)
    return rows


def write_table(path: Path, rows: Iterable[Mapping], columns: Sequence[str] = METRICS_COLUMNS) -> None:
    """CSV; empty = no value."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns)
    writer.writeheader()
    for row in rows:
        empty = {k: v is None or (isinstance(v, float) and math.isnan(v)) for k, v in row.items()}
        writer.writerow({k: "" if empty[k] else v for k, v in row.items()})
    write_bytes(path, text.getvalue().encode())


def write_analysis(folder: ExperimentFolder, analysis: Analysis) -> None:
    """correlation_analysis.csv, and proxy_stats.json when a score is proven; an outdated one is removed."""
    write_table(folder.analysis_csv, [r._asdict() for r in analysis.rows], Row._fields)
    if analysis.score is not None:
        write_json(folder.proxy_stats, analysis.score.to_dict())
    else:
        folder.proxy_stats.unlink(missing_ok=True)
