"""Composite Score NAS: find small object detectors for drone imagery by their early training dynamics."""

import contextlib
import importlib
import os
import sys

__version__ = "0.1.0"

# Name -> module that has it; imported when it is asked for, since torch takes seconds.
FRONT_DOOR = {
    "Nms": "detection.decoding",
    "Predictor": "predict.predictor",
    "detect": "detection.decoding",
    "load_model": "detection.model_file",
    "read_letterboxed": "data.pictures",
}


def _import_matplotlib_calmly() -> None:
    """Processes that a notebook starts inherit its MPLBACKEND, which matplotlib may refuse while it is imported.

    All pictures here are drawn by Agg, whatever it says. The variable stays as it was, and so does its effect where
    matplotlib knows it: this may be the notebook's own process.
    """
    backend = os.environ.get("MPLBACKEND")
    if not backend or "matplotlib" in sys.modules:
        return
    del os.environ["MPLBACKEND"]
    try:
        with contextlib.suppress(ModuleNotFoundError):  # synthesis_universal.py may be about to install it
            rc_params = importlib.import_module("matplotlib").rcParams
            with contextlib.suppress(ValueError):
                rc_params["backend"] = backend
    finally:
        os.environ["MPLBACKEND"] = backend


_import_matplotlib_calmly()


def __getattr__(name: str) -> object:
    if name not in FRONT_DOOR:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{FRONT_DOOR[name]}"), name)


def __dir__() -> list[str]:
    return sorted([*globals(), *FRONT_DOOR])
