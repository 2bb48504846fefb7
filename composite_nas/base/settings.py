"""Every setting once: dataclasses, from which the flags, the checks and the demo presets derive."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Literal, TypeVar

from composite_nas.base.errors import UserError

# Raised when a change of the program changes losses or scores, so that no study mixes two meanings.
SEARCH_VERSION = 6
EXPERIMENT_VERSION = 4
# What a search may leave to the program (None, auto as a flag); a study keeps the values that it was begun with.
LEFT_OPEN = ("image_size", "max_gmacs")
DEFAULT_IMAGE_SIZE, DEFAULT_MAX_GMACS = 320, 1.0


def check_sizes(image_size: int | None, tile: int | None) -> None:
    """Raises UserError for an ``--image-size`` or ``--tile`` that is given and of no use."""
    if image_size is not None and (image_size < 64 or image_size > 4096 or image_size % 32):
        raise UserError(f"--image-size must be a multiple of 32 from 64 to 4096, not {image_size}")
    if tile and tile < 64:
        raise UserError(f"--tile must be at least 64 pixels, or 0 for whole pictures, not {tile}")


@dataclass(frozen=True, kw_only=True)
class CommonSettings:
    """What a search and a correlation experiment have in common."""

    epochs_per_trial: int = 2
    """Epochs of a trial, the first part of full training."""
    max_samples: int = 2000
    """Training images of trials, drawn by seed; 0 for all."""
    image_size: int | None = DEFAULT_IMAGE_SIZE
    """Side of the letterboxed square, a multiple of 32. auto: as the boxes need, 320 to 640."""
    rectangle: bool = False
    """Letterbox into a rectangle of the dataset's shape with that longer side: less padding."""
    tile: int = 0
    """Cut large pictures into overlapping squares of so many pixels, scaled to --image-size, in the detector too."""
    backbones: Literal["scratch", "pretrained"] = "scratch"
    """pretrained: backbones of timm, trained on ImageNet, instead of structures of the search's own."""
    backbone_weights: Path | None = None
    """Folder of NAME.safetensors or NAME.pth, timm's names: pretrained without a network."""
    max_gmacs: float | None = DEFAULT_MAX_GMACS
    """Largest cost in 1e9 multiply-accumulates an image. auto: 1 at 320 px, by area."""
    device: Literal["auto", "cuda", "mps", "cpu"] = "auto"
    """Where to train; auto takes the best one present."""
    precision: Literal["auto", "fp32", "bf16", "fp16"] = "auto"
    """auto: bfloat16 where it is native, else float16 on a CUDA GPU."""
    capture: Literal["auto", "on", "off"] = "auto"
    """Replay training steps as CUDA graphs: 4 to 6 times as fast on an H200. auto: on CUDA."""
    data: Path | None = None
    """Folder, data.yaml, COCO json or zip; else what is in dataset/, else demo scenes."""
    val_share: float = 0.0
    """Share of pictures that becomes the validation split where there is none."""
    results_dir: Path | None = None
    """Where results go; else results/ beside the script."""
    workers: int = 1
    """Detectors trained side by side on this machine, on its GPUs in turn."""
    max_bad_share: float = 0.1
    """Stop when more than this share of image or label files is damaged."""
    timeout_s: float = 0.0
    """Stop cleanly after so many seconds; the same command continues. 0: no limit."""
    demo: bool = False
    """Use procedural scenes and small settings, whatever is in dataset/."""

    @property
    def undecided(self) -> tuple[str, ...]:
        """Names of the settings that are left to the program."""
        return tuple(name for name in LEFT_OPEN if getattr(self, name) is None)

    @property
    def known_image_size(self) -> int:
        """``image_size``, of settings in which nothing is undecided."""
        if self.image_size is None:
            raise ValueError("the image size has not been decided")
        return self.image_size

    @property
    def known_max_gmacs(self) -> float:
        """``max_gmacs``, of settings in which nothing is undecided."""
        if self.max_gmacs is None:
            raise ValueError("the largest cost has not been decided")
        return self.max_gmacs

    def cut(self) -> dict:
        """Part of an identity: how pictures are cut, if they are."""
        return {"tile": self.tile} if self.tile else {}

    def to_dict(self) -> dict:
        """JSON types, without passwords."""
        values = {k: str(v) if isinstance(v, Path) else v for k, v in asdict(self).items()}
        return {k: hide_password(v) if k == "storage" else v for k, v in values.items()}

    def as_lines(self) -> list[str]:
        return [f"{name} = {value}" for name, value in self.to_dict().items()]

    def check_ranges(self, minima: dict[str, float]) -> None:
        """Raises UserError for the first value below its minimum, and for a wrong image size, cost, share, place or
        demo."""
        minima = {"epochs_per_trial": 1, "max_samples": 0, "workers": 1, "timeout_s": 0} | minima
        for name, minimum in minima.items():
            if getattr(self, name) < minimum:
                raise UserError(f"{flag(name)} must be at least {minimum}, not {getattr(self, name)}")
        require_local_places(self, "results_dir", "shared_dir")
        check_sizes(self.image_size, self.tile)
        if self.max_gmacs is not None and not self.max_gmacs > 0:
            raise UserError(f"--max-gmacs must be positive, not {self.max_gmacs}")
        if not 0 <= self.max_bad_share <= 1:
            raise UserError(f"--max-bad-share must be between 0 and 1, not {self.max_bad_share}")
        if not 0 <= self.val_share < 1:
            raise UserError(f"--val-share must be at least 0 and below 1, not {self.val_share}")
        if self.tile and self.rectangle:
            raise UserError("--tile cuts squares, which have no grey border: leave out --rectangle")
        if self.backbone_weights is not None and self.backbones != "pretrained":
            raise UserError("--backbone-weights are for --backbones pretrained: give that, too")
        if self.backbone_weights is not None and self.backbone_weights.is_file():
            raise UserError(f"--backbone-weights {self.backbone_weights} is a file: name the folder that it is in")
        if self.demo and self.data is not None:
            raise UserError("--demo makes its own scenes: leave out either --demo or --data")


@dataclass(frozen=True, kw_only=True)
class Settings(CommonSettings):
    """Settings of one search."""

    n_trials: int = 50
    """Candidates to train for a few epochs and score."""
    val_subset: int = 200
    """Validation images for trials; 0 for all. The final mAP is always on all."""
    use_composite_proxy: bool = True
    """Rank by the composite score; without it, by validation loss alone."""
    score: Literal["auto", "published", "val_loss"] = "auto"
    """What ranks candidates: auto (--proxy-stats, else your experiment's, else the shipped ones), published
    (the original description's weights), or val_loss."""
    n_warmup: int = 15
    """First candidates, which fix the scale of the score when no proxy_stats.json does."""
    full_epochs: int = 30
    """Epochs of full training."""
    n_promoted: int = 8
    """Best candidates by score that go on to full training; no fewer than --top-k."""
    n_controls: int = 3
    """Random others that go on with them, to judge the score by."""
    rungs: tuple[float, ...] = (0.33,)
    """Shares of full training after which the better part by mAP50-95 goes on."""
    top_k: int = 3
    """Candidates that are trained to the end."""
    final_seeds: int = 1
    """Trainings of the best design: with several, how far its mAP is luck."""
    seed: int = 42
    """Seed of everything random; the same seed on a CPU gives the same run."""
    storage: str = ""
    """Database of a shared study, e.g. postgresql+psycopg://USER:PASSWORD@HOST/DATABASE: the same command on
    every machine."""
    study_name: str = "composite_score_nas"
    """Name of the study in --storage."""
    shared_dir: Path | None = None
    """With --storage: a folder that all machines see, for trained models."""
    heartbeat_s: int = 30
    """With several workers: how often each says that it is alive; after three misses its trial is taken over."""
    proxy_stats: Path | None = None
    """A proxy_stats.json with centre, scale and weight of each signal."""
    drive_folder: str = "Studying/Experiments/Composite_score_nas"
    """In Colab: folder of MyDrive with dataset.zip, for checkpoints and results; "" for none."""
    fresh: bool = False
    """Move an earlier run in the results folder aside and start anew."""

    def validate(self) -> None:
        """Raises UserError for the first value out of range."""
        self.check_ranges({
            "n_trials": 1, "val_subset": 0, "n_warmup": 2, "full_epochs": 1, "n_promoted": 1, "n_controls": 0,
            "final_seeds": 1, "top_k": 1, "seed": 0, "heartbeat_s": 1,
        })  # fmt: skip
        if not isinstance(self.rungs, tuple):
            raise UserError(f"RUNGS is a row of shares, not {self.rungs}: write (0.33,), or () for none")
        if not all(0 < share < 1 for share in self.rungs):
            raise UserError(f"--rungs are between 0 and 1, not {', '.join(map(str, self.rungs))}")
        if not self.storage and self.study_name != Settings.study_name:
            raise UserError("--study-name names a study in a shared database: give its --storage, too")
        if self.shared_dir is not None and not self.storage:
            raise UserError("--shared-dir is for machines that share a study: give its --storage, too")
        if self.shared_dir is not None and not self.shared_dir.is_dir():
            raise UserError(f"--shared-dir {self.shared_dir}: there is no such folder; make or mount it first")
        if self.storage and self.fresh:
            raise UserError("--fresh moves the files of one folder: with --storage, begin anew by another --study-name")
        if self.fresh and self.backbone_weights is not None and not self.backbone_weights.is_dir():
            raise UserError(f"--backbone-weights {self.backbone_weights} does not exist: name a folder with weights")
        if Path(self.drive_folder).is_absolute() or ".." in Path(self.drive_folder).parts:
            raise UserError(f"--drive-folder must be a folder below MyDrive, not {self.drive_folder}")
        if self.proxy_stats is not None and self.objective != "auto":
            raise UserError("--proxy-stats is a score of its own: leave it out, or rank by --score auto")

    def identity(self) -> dict:
        """The settings that decide what a trial's score means; a study must not mix different ones. Without those
        that are undecided: the study knows them."""
        names = (
            "epochs_per_trial", "max_samples", "val_subset", "n_warmup", "image_size", "rectangle", "max_gmacs", "seed",
        )  # fmt: skip
        known = {name: getattr(self, name) for name in names if name not in self.undecided} | self.cut()
        return known | {"score": self.objective, "version": SEARCH_VERSION}

    def decided(self, values: Mapping[str, Any]) -> Settings:
        """With those of ``values`` that are undecided here."""
        return replace(self, **{name: values[name] for name in self.undecided})

    @property
    def objective(self) -> str:
        return self.score if self.use_composite_proxy else "val_loss"


@dataclass(frozen=True, kw_only=True)
class ExperimentSettings(CommonSettings):
    """Settings of one correlation experiment."""

    image_size: int = DEFAULT_IMAGE_SIZE
    """Side of the letterboxed square, a multiple of 32."""
    max_gmacs: float = DEFAULT_MAX_GMACS
    """Largest cost in 1e9 multiply-accumulates an image."""
    n_models: int = 30
    """Detectors in the zoo, drawn from the search space by --zoo-seed; more may be added later."""
    epochs: int = 30
    """Epochs of full training of each."""
    seeds: int = 1
    """Trainings of each repeated model; more than one tells how much of final mAP is luck."""
    repeated_models: int = 0
    """How many models are trained with all --seeds; 0 for all. The others get one."""
    zoo_seed: int = 0
    """Seed that draws models and images."""
    method: str = ""
    """Score to hand to the search, e.g. spearman, the weights of the original description's recipe; default: the best
    one that is proven."""
    shares: tuple[float, ...] = (0.02, 0.05, 0.11)
    """Lengths of the trials that scores are judged by, as shares of full training."""

    def validate(self) -> None:
        """Raises UserError for the first value out of range."""
        self.check_ranges({"n_models": 1, "epochs": 1, "seeds": 1, "repeated_models": 0, "zoo_seed": 0})
        if not self.shares or not all(0 < share < 1 for share in self.shares):
            raise UserError(f"--shares are between 0 and 1, not {', '.join(map(str, self.shares)) or 'none'}")

    def identity(self) -> dict:
        """The settings that decide what a run of the zoo means; records of different ones must not be mixed."""
        names = ("epochs", "epochs_per_trial", "max_samples", "image_size", "rectangle", "max_gmacs", "zoo_seed")
        known = {name: getattr(self, name) for name in names} | self.cut()
        return known | {"shares": list(self.shares), "version": EXPERIMENT_VERSION}


# http://, rtsp://, s3:// and so on; a Path has one stroke of the two. A drive of Windows has one letter.
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:/+")


def require_local_places(settings: object, *written: str) -> None:
    """Raises UserError for the first Path among the fields that is an address; ``written``: what is not read."""
    for name, value in vars(settings).items():
        if isinstance(value, Path):
            require_local(value, "give a place on this machine" if name in written else None)


def require_local(place: Path | str, remedy: str | None = None) -> None:
    """Raises UserError when it is an address, and no file of that name is there."""
    if _ADDRESS.match(str(place)) and not Path(place).exists():
        address = hide_password(re.sub(":/+", "://", str(place), count=1))
        remedy = remedy or "download it, or record a stream into a video file, and give that file"
        raise UserError(f"{address} is an address, and only files on this machine are used: {remedy}")


def hide_password(text: str) -> str:
    """Replace passwords in the address of a database: between user and host, and among its options."""
    text = re.sub(r"(://[^:/@\s]*):.*@", r"\1:***@", text)
    return re.sub(r"([?&]\w*pass\w*=)[^&\s]*", r"\1***", text, flags=re.IGNORECASE)


# Minutes on two cores: small pictures, few candidates, few epochs.
DEMO = {
    "n_trials": 8, "n_warmup": 4, "image_size": 128, "max_samples": 320, "val_subset": 80, "full_epochs": 10,
    "n_promoted": 4, "n_controls": 1, "max_gmacs": 0.1,
}  # fmt: skip
EXPERIMENT_DEMO = {"n_models": 10, "epochs": 6, "image_size": 128, "max_samples": 320, "max_gmacs": 0.1}
DEMO_TRAIN_IMAGES, DEMO_VAL_IMAGES = 480, 80

AnySettings = TypeVar("AnySettings", Settings, ExperimentSettings)


def demo_defaults(edited: AnySettings) -> AnySettings:
    """The demo's preset, except where ``edited`` differs from the shipped default: an edited value is wanted."""
    shipped = type(edited)()
    preset: dict[str, Any] = DEMO if isinstance(edited, Settings) else EXPERIMENT_DEMO
    return replace(edited, **{k: v for k, v in preset.items() if getattr(edited, k) == getattr(shipped, k)})


def flag(name: str) -> str:
    return "--" + name.replace("_", "-")
