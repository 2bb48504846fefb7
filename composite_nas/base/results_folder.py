"""Names of the files in the results folder of a search, and how earlier ones are moved aside."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path

from composite_nas.base.errors import UserError
from composite_nas.base.files import UNFINISHED, free_name, make_writable
from composite_nas.base.standalone import in_colab

# Folder of the files that belong to trials; programs that show the study look for them there.
ARTIFACTS = "artifacts"
# Folder in the cache: weights that candidates begin with.
OF_BACKBONES = "backbones"
LOGS = ("synthesis.log", "colab_results.log")
# End of the names of what a training goes on from, and of those that trials have left.
PAUSED_TRAINING = ".state.pt"
TRIAL_STATE = f".trial{PAUSED_TRAINING}"


# Files that only a search and only a correlation experiment write.
SEARCH_FILE, EXPERIMENT_FILE = "checkpoint.json", "models_config.json"


def refuse_results_of(root: Path, file: str, what: str) -> None:
    """Raises UserError when ``root`` holds results of the other program: both write files of the same names."""
    if (root / file).exists():
        raise UserError(f"{root} holds the results of {what}: choose another --results-dir")


class ResultsFolder:
    """The results folder of one search; attributes are the paths of its files."""

    def __init__(self, root: Path):
        self.root = root
        self.synthesis_results = root / "synthesis_results.json"
        self.top_models = root / "top3_models.json"
        self.model_rank1 = root / "model_rank1.pt"
        self.model_card = root / "model_rank1.md"
        self.onnx = root / "model_rank1.onnx"  # made on request
        self.proxy_stats = root / "proxy_stats.json"
        self.trials_csv = root / "trials_proxy_metrics.csv"
        self.val_split = root / "val_split.txt"
        self.val_subset_idx = root / "val_subset_idx.npy"
        self.checkpoint = root / SEARCH_FILE
        self.study_db = root / "optuna_study.db"
        self.study_backup = root / "optuna_study.backup.db"
        self.study_pickle = root / "optuna_study.pkl"
        self.log = root / LOGS[in_colab()]
        self.training_batch = root / "train_batch0.jpg"
        self.predictions = root / "predictions.jpg"
        self.report = root / "report.html"
        self.models = root / "models"
        self.tensorboard = root / "tensorboard"
        self.artifacts = root / ARTIFACTS
        self.cache = root / "cache"

    def written(self) -> list[Path]:
        """What a run writes, there or not; --fresh moves it aside together. Caches of pictures stay."""
        named = [p for p in vars(self).values() if p not in (self.root, self.cache, self.log)]
        return [*named, *(self.root / name for name in LOGS)]

    def trial_state(self, number: int) -> Path:
        """What a trial that is cut off goes on from, and its full training begins with."""
        return self.models / f"trial_{number:04d}{TRIAL_STATE}"

    def training_state(self, number: int) -> Path:
        """What a full training that is cut off, or was paused at a rung, goes on from."""
        return self.models / f"trial_{number:04d}{PAUSED_TRAINING}"

    def create(self) -> None:
        """Make the folder and see that it can be written to.

        Raises:
            UserError: it cannot, or it holds the results of a correlation experiment.
        """
        refuse_results_of(self.root, EXPERIMENT_FILE, "a correlation experiment")
        make_writable(self.root, self.models)

    def set_aside(self) -> Path | None:
        """Move an earlier run's files to a dated folder inside; None when there are none."""
        journals = list(self.root.glob(f"{self.study_db.name}-*"))  # of an unfinished transaction, useless elsewhere
        return self.move_aside(self.written() + journals)

    def set_finals_aside(self) -> Path | None:
        """The same for what full training and its end have written; the study and the states of its trials stay."""
        names = (
            self.synthesis_results, self.top_models, self.model_rank1, self.model_card, self.onnx, self.predictions,
            self.report, *(path for path in self.models.iterdir() if not path.name.endswith(TRIAL_STATE)),
        )  # fmt: skip
        return self.move_aside([*names, *self.tensorboard.glob("final_*")])

    def take_over(self, folder: Path) -> Path | None:
        """Move the files in ``folder`` here; an earlier run's are set aside first (their folder is returned)."""
        moved = self.set_aside()
        for path in sorted(p for p in folder.rglob("*") if p.is_file()):
            os.replace(path, self.root / path.relative_to(folder))
        return moved

    def move_aside(self, paths: list[Path]) -> Path | None:
        """Move what is there of ``paths`` to a dated folder in the results folder; None when nothing is."""
        present = [p for p in paths if p.is_file() or (p.is_dir() and any(p.iterdir()))]
        if not present:
            return None
        target = free_name(self.root / time.strftime("previous_%Y%m%d_%H%M%S"))
        target.mkdir()
        for path in present:
            place = target / path.relative_to(self.root)
            place.parent.mkdir(exist_ok=True)
            shutil.move(path, place)
        self.models.mkdir(exist_ok=True)
        return target

    def remove_leftovers(self) -> None:
        """Files that a killed run was writing; only for who holds the folder's lock."""
        for folder in (self.root, self.models, self.cache, self.cache / OF_BACKBONES):
            for path in folder.glob("*.tmp"):
                path.unlink()
        for path in self.cache.glob(f"{UNFINISHED}*"):
            shutil.rmtree(path, ignore_errors=True)
