"""The composite score: z-scores of signals, weighted and summed; lower is better. No torch here.

``score(x) = sum_m weight_m * (x_m - center_m) / scale_m``. It predicts final error, 1 - mAP50-95, so a metric that
is high for bad detectors has a positive weight.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np

from composite_nas.base.errors import UserError
from composite_nas.score.dynamics import SIGNAL_FIELDS, ZERO_COST_FIELDS

SCHEMA_VERSION = 1
TARGET = "1 - map50_95"

# The formula of the original description (its README, "Composite Score").
PUBLISHED_WEIGHTS = {
    "train_loss": -0.701,
    "grad_norm_mean": -0.671,
    "val_loss": 0.406,
    "train_loss_cv": -0.395,
    "gap": 0.311,
}
# The same five metrics, weighted by their Spearman correlation with final error at epoch 2 among 28 real detectors
# on NWPU VHR-10 (docs/LOG.md, "pilot"): held-out rho 0.70, interval over 200 splits 0.62 to 0.77; the published
# weights reach 0.01 there. Used when there are no statistics at all.
PILOT_WEIGHTS = {
    "train_loss": 0.65,
    "grad_norm_mean": -0.23,
    "val_loss": 0.57,
    "train_loss_cv": 0.27,
    "gap": 0.32,
}


@dataclass(frozen=True)
class MetricWeight:
    """z = (x - center) / scale in the metric's own unit; weight without unit. A zero scale makes the term zero."""

    center: float
    scale: float
    weight: float


@dataclass(frozen=True)
class CompositeScore:
    """A frozen formula: everything needed to score a candidate and to say where the numbers come from.

    Attributes:
        metrics: TrainingDynamics field -> center, scale, weight.
        source: where the weights come from: correlation_experiment, warmup (pilot weights on this run's own scale),
            published, or val_loss.
        dataset_fingerprint, image_size, epochs, trial_share: what it was fitted on; None where unknown. image_size is
            the side of the square in pixels, or HEIGHTxWIDTH; epochs are those of a trial, and trial_share is its part
            of full training in pictures seen.
        backbones: of the models that it was fitted on: scratch or pretrained.
        tile: side in pixels of the tiles that their pictures were cut into; 0 for whole pictures.
        at_epoch: epoch whose signals it reads; None for the last one.
        proof: held-out statistics of the fit, or empty.
    """

    metrics: Mapping[str, MetricWeight]
    source: str
    dataset_fingerprint: str | None = None
    image_size: int | str | None = None
    epochs: int | None = None
    trial_share: float | None = None
    backbones: str = "scratch"
    tile: int = 0
    at_epoch: int | None = None
    proof: Mapping = field(default_factory=dict)

    @property
    def needs_zero_cost(self) -> bool:
        return not set(self.metrics).isdisjoint(ZERO_COST_FIELDS)

    def __call__(self, dynamics: Mapping[str, float | None]) -> float:
        """Score of one candidate from its signals by name.

        A missing or NaN metric contributes nothing, as if it were average; so does a metric of zero scale.

        Raises:
            ValueError: all metrics of the formula are missing.
        """
        terms = self.terms(dynamics)
        if not terms:
            raise ValueError(f"none of {', '.join(self.metrics)} was measured")
        return float(sum(terms.values()))

    def terms(self, dynamics: Mapping[str, float | None]) -> dict[str, float]:
        """weight * z of every metric that was measured."""
        found = {}
        for name, m in self.metrics.items():
            value = dynamics.get(name)
            if value is not None and math.isfinite(value):
                found[name] = m.weight * (value - m.center) / m.scale if m.scale > 0 else 0.0
        return found

    def to_dict(self) -> dict:
        return {
            "schema_version": SCHEMA_VERSION,
            "source": self.source,
            "dataset_fingerprint": self.dataset_fingerprint,
            "image_size": self.image_size,
            "epochs": self.epochs,
            "trial_share": self.trial_share,
            "backbones": self.backbones,
            "tile": self.tile,
            "at_epoch": self.at_epoch,
            "target": TARGET,
            "metrics": {name: asdict(m) for name, m in self.metrics.items()},
            "proof": dict(self.proof),
        }

    @property
    def digest(self) -> str:
        """16 hex digits over the numbers that decide a score; stored with every trial it scored."""
        numbers: dict[str, object] = {name: [m.center, m.scale, m.weight] for name, m in sorted(self.metrics.items())}
        if self.at_epoch is not None:
            numbers["at_epoch"] = self.at_epoch
        return hashlib.blake2b(json.dumps(numbers).encode(), digest_size=8).hexdigest()

    def formula(self) -> str:
        """For people, e.g. ``+0.650 z(train_loss) -0.230 z(grad_norm_mean)``."""
        return " ".join(f"{m.weight:+.3f} z({name})" for name, m in self.metrics.items())

    def trust(self) -> str:
        """For people: how well it ranked models that it was not fitted on."""
        rho, interval = self.proof.get("held_out_spearman"), self.proof.get("interval95")
        if rho is None or not interval:
            return "with no proof of how well they rank"
        (low, high), n = interval, self.proof.get("n_models")
        found = f"{rho:.2f} [{low:.2f}, {high:.2f}]"
        share = self.proof.get("trial_share")  # only of one that was chosen on several data sets
        if share is None:
            return f"held-out Spearman correlation with final error {found} on {n} models"
        where_chosen = self.proof["spearman_where_chosen"]
        return (
            f"Spearman correlation with final error {where_chosen:.2f} on the {n} models that it was chosen on; "
            f"scores chosen in this way, held out: {found} after {share:.0%} of full training"
        )

    @classmethod
    def from_dict(cls, data: Mapping, path: Path) -> CompositeScore:
        """Checked against the schema; raises UserError naming ``path``."""
        try:
            if data["schema_version"] != SCHEMA_VERSION:
                raise UserError(
                    f"{path} has schema version {data['schema_version']}, this program reads {SCHEMA_VERSION}; "
                    "write it anew with this program's correlation experiment"
                )
            score = cls(
                _metrics(data["metrics"], path),
                str(data["source"]),
                dataset_fingerprint=data.get("dataset_fingerprint"),
                image_size=data.get("image_size"),
                epochs=data.get("epochs"),
                trial_share=None if data.get("trial_share") is None else _finite(data["trial_share"]),
                backbones=str(data.get("backbones", cls.backbones)),
                tile=int(data.get("tile", cls.tile)),
                at_epoch=_epoch(data.get("at_epoch")),
                proof=data.get("proof") or {},
            )
        except (KeyError, TypeError, AttributeError, ValueError, OverflowError) as error:
            raise UserError(f"{path} is not a proxy_stats.json ({error!r}); give the file of an earlier run") from error
        return score

    @classmethod
    def load(cls, path: Path) -> CompositeScore:
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
        except OSError as error:
            raise UserError(f"{path} cannot be read ({error.strerror or error}); check --proxy-stats") from error
        except (ValueError, RecursionError) as error:
            raise UserError(f"{path} is not valid JSON; give the proxy_stats.json of an earlier run") from error
        return cls.from_dict(data, path)


def _metrics(data: Mapping, path: Path) -> dict[str, MetricWeight]:
    """Checked; raises UserError naming ``path`` for wrong names or scales, KeyError ... ValueError for no numbers."""
    metrics = {
        name: MetricWeight(*(_finite(m[key]) for key in ("center", "scale", "weight"))) for name, m in data.items()
    }
    unknown = sorted(set(metrics) - set(SIGNAL_FIELDS))
    if unknown or not metrics or any(m.scale < 0 for m in metrics.values()):
        raise UserError(
            f"{path}: needs metrics among {', '.join(SIGNAL_FIELDS)} with scales >= 0"
            + (f", not {', '.join(unknown)}" if unknown else "")
        )
    return metrics


def _epoch(value: object) -> int | None:
    if value is not None and (not isinstance(value, int) or isinstance(value, bool) or value < 1):
        raise ValueError(f"at_epoch {value!r} is not an epoch")
    return value


def _finite(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise ValueError(f"{value!r} is not a finite number")
    return float(value)


def center_and_scale(values: Iterable[float | None], method: str = "robust") -> tuple[float, float]:
    """Centre and scale of one metric over candidates; missing and non-finite values are left out.

    Args:
        method: ``robust``: median and interquartile range, falling back to the standard deviation where more than
            half of the values are equal; ``standard``: mean and population standard deviation.

    Returns:
        (center, scale); scale 0 for a constant metric, (0, 0) without any values.
    """
    x = np.array([v for v in values if v is not None and math.isfinite(v)], dtype=np.float64)
    if not len(x):
        return 0.0, 0.0
    if method == "standard":
        center, scale = float(np.mean(x)), float(np.std(x))
    elif method == "robust":
        low, center, high = np.percentile(x, [25, 50, 75]).tolist()
        scale = high - low if high > low else float(np.std(x))
    else:
        raise ValueError(f"unknown method {method!r}, expected robust or standard")
    # A spread that is only rounding error is no spread.
    return center, scale if scale > 1e-12 * max(1.0, abs(center)) else 0.0


def calibrate(
    records: Sequence[Mapping[str, float | None]],
    weights: Mapping[str, float],
    source: str,
    method: str = "robust",
    **origin,
) -> CompositeScore:
    """Centres and scales from the signals of the warm-up candidates, for given weights.

    Args:
        records: one mapping of signals per candidate.
        origin: dataset_fingerprint, image_size, epochs, trial_share, backbones, tile, at_epoch, proof.
    """
    metrics = {
        name: MetricWeight(*center_and_scale((r.get(name) for r in records), method), weight)
        for name, weight in weights.items()
    }
    return CompositeScore(metrics, source, **origin)


def val_loss_score(**origin) -> CompositeScore:
    """Plain validation loss in the form of a composite score: nothing to calibrate."""
    return CompositeScore({"val_loss": MetricWeight(0.0, 1.0, 1.0)}, "val_loss", **origin)
