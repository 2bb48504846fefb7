"""Flags -> Settings -> a run -> exit code; the flags of every analyze_*.py. Imports torch only when a run starts."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import tyro
from tyro.constructors import ConstructorRegistry, PrimitiveConstructorSpec, PrimitiveTypeInfo

from composite_nas.base.errors import exit_code_of, say
from composite_nas.base.settings import AnySettings, ExperimentSettings, Settings, demo_defaults

INTERRUPTED = "Interrupted: run the same command again."  # before the run could take care of it
REMEDY = "mend that, then run the same command again"
AUTO = "auto"
FLAG_TYPES = ConstructorRegistry()


def synthesis_main(edited: Settings, description: str, home: Path, argv: Sequence[str] | None = None) -> int:
    """Flags -> settings -> search -> exit code. In Colab the Drive is mounted first: it may have the dataset.

    Args:
        edited: the settings at the top of the script.
        description: first lines of ``--help``.
        home: folder with ``dataset/`` and, unless ``--results-dir`` says otherwise, the script's folder with results/.
        argv: flags; None for the process' own.
    """

    def body() -> int:
        settings = _parse(edited, description, argv)
        settings.validate()
        from composite_nas.run.drive import connect
        from composite_nas.run.synthesis import run

        drive = connect(settings.drive_folder)
        data = choose_dataset(settings, home) or (None if settings.demo else drive.dataset_zip())
        if data is None:
            settings = _parse(demo_defaults(edited), description, argv)
            settings.validate()
        experiment = home / "correlation_experiment" / "results" / "proxy_stats.json"
        return run(settings, data, _results_dir(settings, home, "bayesian_optimization"), experiment, drive)

    return exit_code_of(body, REMEDY, INTERRUPTED)


def experiment_main(
    edited: ExperimentSettings, description: str, home: Path, argv: Sequence[str] | None = None
) -> int:
    """Flags -> settings -> correlation experiment -> exit code; arguments as in ``synthesis_main``."""

    def body() -> int:
        settings = _parse(edited, description, argv)
        settings.validate()
        data = choose_dataset(settings, home)
        if data is None:
            settings = _parse(demo_defaults(edited), description, argv)
            settings.validate()
        from composite_nas.experiment.run import run

        return run(settings, data, _results_dir(settings, home, "correlation_experiment"))

    return exit_code_of(body, REMEDY, INTERRUPTED)


def search_main() -> int:
    """``composite-nas search``: dataset/ and results/ are in the working directory, or belong to the checkout that it
    is."""
    return synthesis_main(Settings(), "Find a small object detector for your drone images.", Path.cwd())


def zoo_main() -> int:
    """``composite-nas experiment``, likewise."""
    described = "Train a zoo of detectors, fit the score's weights and prove them on models held out."
    return experiment_main(ExperimentSettings(), described, Path.cwd())


def _results_dir(settings: AnySettings, home: Path, script_folder: str) -> Path:
    folder = home / script_folder
    return settings.results_dir or (folder if folder.is_dir() else home) / "results"


@FLAG_TYPES.primitive_rule
def _number_or_auto(wanted: PrimitiveTypeInfo) -> PrimitiveConstructorSpec | None:
    """A number that may be left to the program: None is written auto."""
    number = {int | None: int, float | None: float}.get(wanted.type)
    if number is None:
        return None
    return PrimitiveConstructorSpec(
        nargs=1,
        metavar=f"{number.__name__.upper()}|{AUTO}",
        instance_from_str=lambda texts: None if texts[0] == AUTO else number(texts[0]),
        is_instance=lambda value: value is None or isinstance(value, (int, float)),
        str_from_instance=lambda value: [AUTO if value is None else str(value)],
    )


def _parse(defaults: AnySettings, description: str, argv: Sequence[str] | None) -> AnySettings:
    with FLAG_TYPES:
        return tyro.cli(type(defaults), args=argv, default=defaults, description=description)


def choose_dataset(settings: AnySettings, home: Path) -> Path | None:
    """What the user named, else what is in ``dataset/``; None for demo scenes."""
    return settings.data or (None if settings.demo else find_dataset(home / "dataset"))


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
    say("\nWritten: " + ", ".join(str(p) for p in paths))
