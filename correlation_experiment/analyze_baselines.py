"""Does the composite beat what costs as little or less? Every score beside every baseline, with paired differences.

Reads correlation_analysis.csv and writes analysis_baselines.csv and .png. With --curves it does the whole analysis on
learning curves made elsewhere: a folder of Ultralytics results.csv files, naap440.csv, or a table in the long format,
and writes to --results only when that is given.

The long format is a CSV with a row per model and epoch and the columns model, epoch, final and any metrics, named as
those of the experiment where they mean the same (train_loss, val_loss, map50_95, map50, n_params, gmacs). final is
final quality, higher is better, the same in all rows of a model. An optional group keeps apart what cannot be compared
(data set, image size).
"""

import json
import signal
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
if __name__ == "__main__":  # Ctrl-C while libraries are imported needs no traceback
    signal.signal(signal.SIGINT, signal.SIG_DFL)

import numpy as np
import pandas as pd

from composite_nas.base.errors import UserError, exit_code_of
from composite_nas.base.tables import print_table, read_csv, write_table
from composite_nas.cli import parser, tell_files
from composite_nas.detection.lettering import drawable
from composite_nas.experiment.fit import MIN_MODELS
from composite_nas.experiment.proof import analyse
from composite_nas.experiment.tables import ZooTable, make_table
from composite_nas.experiment.words import Row
from composite_nas.report.figures import draw_intervals, picture

COLUMNS = {
    "method": "", "kind": "", "held_out_spearman": ".3f", "spearman_low": ".2f", "spearman_high": ".2f",
    "held_out_kendall": ".2f", "partial_given_macs": ".2f", "regret_top1": ".3f", "regret_top3": ".3f",
    "precision_25": ".2f", "cost_share": ".1%", "difference_to_best": "+.3f", "difference_low": "+.2f",
    "difference_high": "+.2f",
}  # fmt: skip
# Few, since they are all that takes time with hundreds of models; the least p-value is 1 / (1 + 40).
CURVES_PERMUTATIONS, CURVES_REPEATS = 40, 5
LONG_COLUMNS = ("model", "epoch", "final")
MIN_CURVE_EPOCHS = 20


def read_curves(path: Path) -> dict[str, ZooTable]:
    """Learning curves made elsewhere, by group.

    Args:
        path: a folder of Ultralytics results.csv files (with <name>.args.json beside them where known), naap440.csv,
            or a table in the long format.
    """
    if path.is_dir():
        long = read_ultralytics(path)
    elif path.is_file():
        header = read_csv(path, ()).columns
        long = read_naap(path) if {"ModelId", "MaxAccuracy"} <= set(header) else read_csv(path, LONG_COLUMNS)
    else:
        raise UserError(f"{path} does not exist: give a folder of results.csv files, naap440.csv or a long table")
    if "group" not in long.columns:
        long["group"] = path.stem
    return {str(group): table_of_curves(f"{path.name}: {group}", rows) for group, rows in long.groupby("group")}


def table_of_curves(source: str, long: pd.DataFrame) -> ZooTable:
    finals = pd.to_numeric(long.groupby("model")["final"].first().sort_index(), errors="coerce").to_numpy(float)
    if not np.isfinite(finals).all():
        raise UserError(f"{source}: final must be a number for every model; fill it in or leave the model out")
    longest = long.groupby("model")["epoch"].max().mean()
    shares = {int(e): float(e / longest) for e in sorted(long["epoch"].unique())}
    return make_table(source, long, finals, finals[:, None], shares, float("nan"))


def read_naap(path: Path) -> pd.DataFrame:
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


def read_ultralytics(folder: Path) -> pd.DataFrame:
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
                    "group": ultralytics_group(path),
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


def ultralytics_group(path: Path) -> str:
    try:
        args = json.loads(path.with_suffix(".args.json").read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return "unknown data"
    data = str(args.get("data", "?")).replace("\\", "/").rsplit("/", 1)[-1].rsplit(".", 1)[0]
    return f"{data} at {args.get('imgsz', '?')} px"


def draw(rows: list[dict], title: str, path: Path) -> None:
    composite = np.array([r["kind"] == "composite" for r in rows])
    names = [r["method"] for r in rows]
    title = drawable(title, "these curves")
    with picture(path, 2, 12, 0.24 * len(rows) + 1.5, sharey=True) as axes:
        for axis, (middle, low, high), label in (
            (axes[0], ("held_out_spearman", "spearman_low", "spearman_high"),
             "held-out Spearman with final error, 95% interval"),
            (axes[1], ("difference_to_best", "difference_low", "difference_high"),
             "difference to the best composite, 95% interval of pairs"),
        ):  # fmt: skip
            columns = [np.array([r[k] for r in rows], float) for k in (middle, low, high)]
            draw_intervals(axis, names, columns[0], (columns[1], columns[2]), composite, label)
        axes[0].set_title(title)
        axes[1].set_title("filled: composite (held out); hollow: baseline")


def tell(rows: list[dict], title: str, folder: Path | None, stem: str) -> None:
    print_table(rows, COLUMNS)
    if folder is not None:
        paths = folder / f"{stem}.csv", folder / f"{stem}.png"
        write_table(paths[0], rows, list(rows[0]))
        draw(rows, title, paths[1])
        tell_files(*paths)


def main() -> None:
    flags = parser(__doc__, None)
    flags.add_argument("--curves", type=Path, metavar="PATH", help="learning curves made elsewhere")
    flags.add_argument("--epoch", type=int, default=2, help="with --curves: last epoch a score may look at (default 2)")
    arguments = flags.parse_args()
    if arguments.curves is None:
        folder = arguments.results or HERE / "results"
        path = folder / "correlation_analysis.csv"
        rows = read_csv(path, Row._fields)[list(Row._fields)].to_dict("records")
        tell(rows, folder.resolve().name, folder, "analysis_baselines")
        return
    if arguments.results is not None:
        arguments.results.mkdir(parents=True, exist_ok=True)
    groups = read_curves(arguments.curves)
    judged = 0
    for name, table in groups.items():
        print(f"\n{name}: {len(table.models)} models, after epoch {arguments.epoch}")
        if len(table.models) < MIN_MODELS:
            print(f"fewer than {MIN_MODELS} models: not judged")
            continue
        known = table.up_to(arguments.epoch)
        if not known.signals:
            raise UserError(f"{arguments.curves}: {name} has no epoch 1 to {arguments.epoch}; check --epoch")
        judged += 1
        result = analyse(known, permutations=CURVES_PERMUTATIONS, repeats=CURVES_REPEATS)
        stem = "analysis_baselines_" + "".join(c if c.isalnum() else "_" for c in name)
        tell([r._asdict() for r in result.rows], name, arguments.results, stem)
        print(f"\n{result.verdict}")
    if not judged:
        raise UserError(f"{arguments.curves}: no group of comparable models has at least {MIN_MODELS}")


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)
    sys.exit(exit_code_of(main))
