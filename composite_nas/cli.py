"""Flags -> Settings, and errors -> exit codes. Imports torch only when a run starts."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import tyro

from composite_nas.errors import UserError
from composite_nas.settings import Settings, demo_defaults

USER_ERROR_EXIT_CODE = 2


def synthesis_main(edited: Settings, description: str, home: Path, argv: Sequence[str] | None = None) -> int:
    """Entry point of synthesis_universal.py.

    Args:
        edited: the settings at the top of the script.
        description: first lines of ``--help``.
        home: folder with ``dataset/`` and, unless ``--results-dir`` says otherwise, ``bayesian_optimization/results``.
        argv: flags; None for the process' own.

    Returns:
        Exit code.
    """
    settings = _parse(edited, description, argv)
    try:
        data = settings.data or (None if settings.demo else find_dataset(home / "dataset"))
        if data is None:
            settings = _parse(demo_defaults(edited), description, argv)
        settings.validate()
        script_dir = home / "bayesian_optimization"
        results_dir = settings.results_dir or (script_dir if script_dir.is_dir() else home) / "results"
        from composite_nas.synthesis import run

        return run(settings, data, results_dir)
    except UserError as error:
        print(f"Error: {error}", file=sys.stderr)
        return USER_ERROR_EXIT_CODE


def _parse(defaults: Settings, description: str, argv: Sequence[str] | None) -> Settings:
    return tyro.cli(Settings, args=argv, default=defaults, description=description)


def find_dataset(folder: Path) -> Path | None:
    """The user's dataset: ``folder``, the only zip in it, or None when there is nothing but the README."""
    if not folder.is_dir():
        return None
    content = [p for p in folder.iterdir() if not p.name.startswith(".") and p.name != "README.md"]
    if len(content) == 1 and content[0].suffix.lower() == ".zip":
        return content[0]
    return folder if content else None
