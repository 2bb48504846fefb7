"""How firm are the weights? Bootstrap of weights and signs, and the influence of every single model.

Reads trial_metrics_per_epoch.csv; writes analysis_weights.csv, analysis_influence.csv and analysis_weights.png.
"""

import signal
import sys
from dataclasses import replace
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
if __name__ == "__main__":  # Ctrl-C while libraries are imported needs no traceback
    signal.signal(signal.SIGINT, signal.SIG_DFL)

import numpy as np
from scipy import stats

from composite_nas.base.errors import exit_code_of
from composite_nas.base.tables import print_table, write_table
from composite_nas.cli import parser, tell_files
from composite_nas.experiment.fit import LinearScore, Method, Pool, fit, require_enough_models
from composite_nas.experiment.proof import METHODS
from composite_nas.experiment.tables import ZooTable, read_experiment
from composite_nas.report.figures import draw_intervals, picture
from composite_nas.score.rank_statistics import interval95

SAMPLES = 500
SHOWN = 20
SHOWN_METHODS = ("spearman", "ridge, detection signals")


def weights(linear: LinearScore | None, size: int) -> np.ndarray:
    """Weight of every metric of the pool, zero where it was not chosen; absolute weights sum to one, or are all
    zero where nothing could be learned from the models."""
    dense = np.zeros(size)
    if linear is not None:
        dense[linear.columns] = linear.weight
    return dense / (np.abs(dense).sum() or 1.0)


def bootstrap_weights(table: ZooTable, method: Method, seed: int = 0) -> np.ndarray:
    """Weights [SAMPLES, pool] fitted to models drawn with replacement; epoch and number of metrics are held fixed."""
    pool, n = Pool(table, method.metrics), len(table.models)
    rng = np.random.default_rng(seed)
    draws = (rng.integers(0, n, n) for _ in range(SAMPLES))
    return np.array([weights(fit(method, pool, table.quality, 0, rows), len(method.metrics)) for rows in draws])


def influence(table: ZooTable, method: Method) -> list[dict]:
    """For each model: how the score fitted without it ranks all models, against the score fitted with it."""
    pool, n = Pool(table, method.metrics), len(table.models)
    everyone = fit(method, pool, table.quality, 0)
    x = pool.values[everyone.epoch]
    with_it, dense = everyone(x), weights(everyone, len(method.metrics))
    rows = []
    for i in range(n):
        linear = fit(method, pool, table.quality, 0, np.delete(np.arange(n), i))
        change = np.abs(weights(linear, len(method.metrics)) - dense)
        rows.append({"model": table.models[i], "final_map50_95": float(table.quality[i]),
                     "rank_agreement": float(stats.spearmanr(with_it, linear(x)).statistic),
                     "largest_change": float(change.max()),
                     "of_metric": method.metrics[int(change.argmax())]})  # fmt: skip
    return sorted(rows, key=lambda r: r["rank_agreement"])


def main() -> None:
    folder = parser(__doc__, HERE / "results").parse_args().results
    table = read_experiment(folder)
    require_enough_models(table)
    rows, methods = [], []
    for method in (m for m in METHODS if m.name in SHOWN_METHODS):
        chosen = fit(method, Pool(table, method.metrics), table.quality, 0)
        fixed = replace(method, sizes=(len(chosen.columns),))
        at = table.at(chosen.epoch)
        methods.append((fixed, at))
        full, samples = weights(chosen, len(method.metrics)), bootstrap_weights(at, fixed)
        for j, metric in enumerate(method.metrics):
            used = samples[:, j] != 0
            if not used.any():
                continue
            low, high = interval95(samples[:, j])
            rows.append({"method": method.name, "metric": metric, "weight": float(full[j]), "low": low, "high": high,
                         "chosen_share": float(used.mean()),
                         "positive_share": float((samples[used, j] > 0).mean())})  # fmt: skip
    rows.sort(key=lambda r: (r["method"] != "spearman", -r["chosen_share"]))
    influences = influence(methods[0][1], methods[0][0])
    paths = [folder / f"analysis_{n}" for n in ("weights.csv", "influence.csv", "weights.png")]
    write_table(paths[0], rows, list(rows[0]))
    write_table(paths[1], influences, list(influences[0]))

    with picture(paths[2], 2, 12, 5) as axes:
        for axis, name in zip(axes, SHOWN_METHODS, strict=True):
            top = [r for r in rows if r["method"] == name][:SHOWN]
            columns = {k: np.array([r[k] for r in top]) for k in ("weight", "low", "high", "chosen_share")}
            # The interval of a metric that is rarely chosen reaches zero; its weight may lie outside of it.
            low, high = (f(columns[k], columns["weight"]) for f, k in ((np.minimum, "low"), (np.maximum, "high")))
            labels = [f"{r['metric']} ({r['chosen_share']:.0%})" for r in top]
            draw_intervals(axis, labels, columns["weight"], (low, high), columns["weight"] != 0,
                           "weight (share of the sum of absolute weights), 95% bootstrap interval")  # fmt: skip
            axis.set_title(f"{name}\nfilled: in the final fit; %: chosen in bootstrap")

    print(f"{len(table.models)} detectors, {SAMPLES} bootstrap samples:\n")
    print_table([r for r in rows if r["weight"] or r["chosen_share"] > 0.3],
                {"method": "", "metric": "", "weight": "+.3f", "low": "+.3f", "high": "+.3f", "chosen_share": ".0%",
                 "positive_share": ".0%"})  # fmt: skip
    print("\nModels that move the ranking most when they are left out ('spearman'):\n")
    print_table(influences[:5], {"model": "", "final_map50_95": ".3f", "rank_agreement": ".3f",
                                 "largest_change": ".3f", "of_metric": ""})  # fmt: skip
    tell_files(*paths)


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)
    sys.exit(exit_code_of(main))
