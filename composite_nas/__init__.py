"""Composite Score NAS: find small object detectors for drone imagery by their early training dynamics."""

import importlib

__version__ = "0.1.0"

# Name -> module that has it; imported when it is asked for, since torch takes seconds.
FRONT_DOOR = {
    "Nms": "detection.decoding",
    "Predictor": "predict.predictor",
    "detect": "detection.decoding",
    "load_model": "detection.model_file",
    "read_letterboxed": "data.pictures",
}


def __getattr__(name: str) -> object:
    if name not in FRONT_DOOR:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{FRONT_DOOR[name]}"), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *FRONT_DOOR])
