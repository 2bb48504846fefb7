"""Flags -> Settings -> a run -> exit code; the flags of every analyze_*.py. Imports torch only when a run starts."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import tyro

from composite_nas.base.errors import INTERRUPTED_EXIT_CODE, USER_ERROR_EXIT_CODE, UserError
from composite_nas.base.settings import AnySettings, ExperimentSettings, Settings, demo_defaults


def synthesis_main(edited: Settings, description: str, home: Path, argv: Sequence[str] | None = None) -> int:
    """Entry point of synthesis_universal.py; see ``_main``. In Colab the Drive is mounted first: it has the dataset."""
    settings = _parse(edited, description, argv)
    try:
        settings.validate()
        from composite_nas.run.drive import connect

        drive = connect(settings.drive_folder)
    except UserError as error:
        return _tell(error)

    def start(settings: Settings, data: Path | None, results_dir: Path) -> int:
        from composite_nas.run.synthesis import run

        experiment = home / "correlation_experiment" / "results" / "proxy_stats.json"
        return run(settings, data, results_dir, experiment, drive)

    return _main(edited, description, home, "bayesian_optimization", start, argv, drive.dataset_zip())


def experiment_main(
    edited: ExperimentSettings, description: str, home: Path, argv: Sequence[str] | None = None
) -> int:
    """Entry point of correlation_experiment.py; see ``_main``."""

    def start(settings: ExperimentSettings, data: Path | None, results_dir: Path) -> int:
        from composite_nas.experiment.run import run

        return run(settings, data, results_dir)

    return _main(edited, description, home, "correlation_experiment", start, argv)


def _main(
    edited: AnySettings,
    description: str,
    home: Path,
    script_folder: str,
    start: Callable[[AnySettings, Path | None, Path], int],
    argv: Sequence[str] | None,
    offered: Path | None = None,
) -> int:
    """Flags -> settings -> run -> exit code.

    Args:
        edited: the settings at the top of the script.
        description: first lines of ``--help``.
        home: folder with ``dataset/`` and, unless ``--results-dir`` says otherwise, ``<script_folder>/results``.
        start: the run, with validated settings, dataset (None for demo scenes) and results folder.
        argv: flags; None for the process' own.
        offered: a dataset to use when neither the user nor ``dataset/`` gives one.
    """
    settings = _parse(edited, description, argv)
    try:
        data = settings.data or (None if settings.demo else find_dataset(home / "dataset") or offered)
        if data is None:
            settings = _parse(demo_defaults(edited), description, argv)
        settings.validate()
        folder = home / script_folder
        return start(settings, data, settings.results_dir or (folder if folder.is_dir() else home) / "results")
    except UserError as error:
        return _tell(error)
    except KeyboardInterrupt:  # before the run could take care of it
        print("Interrupted: run the same command again.", file=sys.stderr)
        return INTERRUPTED_EXIT_CODE


def _tell(error: UserError) -> int:
    print(f"Error: {error}", file=sys.stderr)
    return USER_ERROR_EXIT_CODE


def _parse(defaults: AnySettings, description: str, argv: Sequence[str] | None) -> AnySettings:
    return tyro.cli(type(defaults), args=argv, default=defaults, description=description)


def find_dataset(folder: Path) -> Path | None:
    """The user's dataset: ``folder``, the only zip in it, or None when there is nothing but the README."""
    if not folder.is_dir():
        return None
    content = [p for p in folder.iterdir() if not p.name.startswith(".") and p.name != "README.md"]
    if len(content) == 1 and content[0].suffix.lower() == ".zip":
        return content[0]
    return folder if content else None


def parser(description: str, default_results: Path) -> argparse.ArgumentParser:
    flags = argparse.ArgumentParser(
        description=description, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False
    )
    flags.add_argument(
        "--results", "--results-dir", type=Path, default=default_results, metavar="DIR",
        help="results folder to read and to write the table and picture to (default: results/ beside the script)",
    )  # fmt: skip
    return flags


def tell_files(*paths: Path) -> None:
    print("\nWritten: " + ", ".join(str(p) for p in paths))
