"""A tour in one file: ten scenes, one candidate, two epochs, its dynamics, the terms of the score. Half a minute.

    python docs/tour.py

Every step names the module that does it in a search; there, the same functions are called in the same order.
"""

from __future__ import annotations

import math
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from optuna.trial import FixedTrial

from composite_nas.base.devices import select_device
from composite_nas.data.dataset import DroneDataset
from composite_nas.data.image_cache import ImageCache, load_image_cache
from composite_nas.data.reading import read_dataset
from composite_nas.data.scenes import make_dataset
from composite_nas.detection.network import count_cost
from composite_nas.score.choice import SHIPPED
from composite_nas.score.dynamics import TrainingDynamics, early_signals
from composite_nas.score.formula import CompositeScore
from composite_nas.search.space import REFERENCE, suggest
from composite_nas.training.loop import Training
from composite_nas.training.recipe import Candidate
from composite_nas.training.timetable import whole_epochs
from composite_nas.training.zero_cost import zero_cost_scores

TRAIN_SCENES, VAL_SCENES, IMAGE_SIZE_PX, EPOCHS, FULL_EPOCHS, SEED = 8, 2, 128, 2, 30, 42


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        dataset, (train, val) = prepare(Path(folder))
        candidate = propose(dataset, train)
        history = train_shortly(candidate, train, val)
        explain_score(history, candidate, train)


def prepare(folder: Path) -> tuple[DroneDataset, tuple[ImageCache, ImageCache]]:
    """data/: files -> pictures in memory, all letterboxed into the same square; boxes in its pixels."""
    dataset = read_dataset(make_dataset(folder, TRAIN_SCENES, VAL_SCENES, SEED), folder)
    train, val = (
        load_image_cache(samples, IMAGE_SIZE_PX, folder, name, dataset.findings)
        for name, samples in (("train", dataset.train), ("val", dataset.val))
    )
    heading("1. Data")
    print(dataset.summary())
    print(f"{len(train)} pictures for training, uint8 {train.images.shape}")
    class_index, *box_xyxy = train.targets[0][0].tolist()
    sides = ", ".join(f"{side:.1f}" for side in box_xyxy)
    print(f"The first object of the first one: {dataset.class_names[int(class_index)]} at x1, y1, x2, y2 = {sides} px")
    return dataset, (train, val)


def propose(dataset: DroneDataset, train: ImageCache) -> Candidate:
    """search/space.py: parameters -> a network and how it is trained. A search draws them; here they are given."""
    candidate = suggest(FixedTrial(REFERENCE), len(dataset.class_names), FULL_EPOCHS, SEED, trial_epochs=EPOCHS)
    cost = count_cost(candidate.detector, train.canvas)
    heading("2. Candidate")
    print(f"{candidate.detector}")
    print(f"{candidate.train}")
    print(f"{cost.n_params:,} parameters, {cost.gmacs:.3f} GMACs a picture")
    return candidate


def train_shortly(candidate: Candidate, train: ImageCache, val: ImageCache) -> list[TrainingDynamics]:
    """training/loop.py: the only training loop. Everything that is trained in this project is such an iterator."""
    heading("3. Two epochs")
    stage = whole_epochs(train, val, range(1, EPOCHS + 1), candidate.train.batch_size)
    training = Training(candidate, [stage], select_device("cpu", "fp32"))
    for epoch in training:
        r = epoch.record
        map50 = "not asked for" if math.isnan(r.map50) else f"{r.map50:.3f}"
        print(
            f"epoch {r.epoch}: training loss {r.train_loss:.3f}, validation loss {r.val_loss:.3f}, gradient norm "
            f"{r.grad_norm_mean:.2f}, mAP50 {map50}, {r.seconds:.1f} s"
        )
    print(f"It finds {sum(len(d.scores) for d in training.evaluation.detections)} boxes on {len(val)} pictures, "
          "few of them right so early")  # fmt: skip
    return training.history


def explain_score(history: list[TrainingDynamics], candidate: Candidate, train: ImageCache) -> None:
    """score/dynamics.py and score/formula.py: records of epochs -> signals -> one number; no torch in there."""
    zero_cost = zero_cost_scores(candidate, train, select_device("cpu", "fp32"))
    signals = early_signals([record.to_dict() for record in history], zero_cost)
    formula = CompositeScore.load(SHIPPED)
    terms = formula.terms(signals)
    heading("4. Score")
    print(f"{len(signals)} signals; the shipped formula reads {len(formula.metrics)} of them, {formula.trust()}")
    print(f"{'signal':22}{'value':>10}{'centre':>10}{'scale':>10}{'weight':>9}{'term':>9}")
    for name, m in formula.metrics.items():
        print(f"{name:22}{signals[name]:10.4g}{m.center:10.4g}{m.scale:10.4g}{m.weight:+9.3f}{terms[name]:+9.3f}")
    print(f"{'score, lower is better':61}{formula(signals):+9.3f}")
    print(
        "Its centres and scales are those of other pictures. A search takes them from its own first candidates\n"
        "(search/loop.py), and the score is what it tells Optuna (search/sampler.py draws the next candidate)."
    )


def heading(text: str) -> None:
    print(f"\n{text}\n{'-' * len(text)}")


if __name__ == "__main__":
    main()
