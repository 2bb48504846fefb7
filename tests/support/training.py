"""A training from beginning to end, as one line of a test."""

from pathlib import Path

from composite_nas.base.devices import Device
from composite_nas.data.image_cache import ImageCache
from composite_nas.detection.network import DetectorConfig
from composite_nas.training.loop import Training
from composite_nas.training.recipe import Candidate, TrainConfig
from composite_nas.training.timetable import one_stage


def begun(
    detector: DetectorConfig,
    config: TrainConfig,
    train_cache: ImageCache,
    val_cache: ImageCache,
    device: Device,
    state_path: Path | None = None,
) -> Training:
    """A full training without a trial."""
    return Training(Candidate(detector, config), one_stage(config, train_cache, val_cache), device, state_path)


def trained(
    detector: DetectorConfig,
    config: TrainConfig,
    train_cache: ImageCache,
    val_cache: ImageCache,
    device: Device,
    state_path: Path | None = None,
) -> Training:
    """The finished training; its state is kept after every epoch but the last."""
    training = begun(detector, config, train_cache, val_cache, device, state_path)
    for epoch in training:
        if epoch.record.epoch < config.epochs:
            training.save()
    return training
