"""Flags -> Settings -> a run -> exit code; the flags of every analyze_*.py. Imports torch only when a run starts."""

from __future__ import annotations

import argparse
import ast
import inspect
import itertools
import textwrap
from collections.abc import Sequence
from dataclasses import field, fields, make_dataclass, replace
from pathlib import Path
from typing import Annotated, Any, get_type_hints

import tyro
from tyro.constructors import ConstructorRegistry, PrimitiveConstructorSpec, PrimitiveTypeInfo

from composite_nas.base.errors import exit_code_of, say
from composite_nas.base.settings import AnySettings, ExperimentSettings, Settings, demo_defaults

INTERRUPTED = "Interrupted: run the same command again."  # before the run could take care of it
REMEDY = "mend that, then run the same command again"
AUTO = "auto"
# What --help calls a value; short, so that its explanation begins in the same line.
VALUES: dict[Any, str] = {int: "N", float: "X", tuple[float, ...]: "X ...", str: "TEXT", Path | None: "PATH"}
FLAG_TYPES = ConstructorRegistry()
# Settings in the order of --help.
PURPOSES = {
    "data": ("data", "val_share", "max_bad_share", "demo"),
    "pictures": ("image_size", "rectangle", "tile"),
    "candidates": ("n_trials", "n_models", "max_gmacs", "backbones", "backbone_weights", "seed", "zoo_seed"),
    "trials_and_score": (
        "epochs_per_trial", "max_samples", "val_subset", "use_composite_proxy", "score", "proxy_stats", "n_warmup",
    ),
    "full_training": (
        "full_epochs", "epochs", "n_promoted", "n_controls", "rungs", "top_k", "final_seeds", "seeds",
        "repeated_models",
    ),
    "proof": ("shares", "method"),
    "machine": ("device", "precision", "capture", "workers", "timeout_s"),
    "results": ("results_dir", "fresh", "drive_folder"),
    "several_machines": ("storage", "study_name", "shared_dir", "heartbeat_s"),
}  # fmt: skip


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
        metavar=f"{VALUES[number]}|{AUTO}",
        instance_from_str=lambda texts: None if texts[0] == AUTO else number(texts[0]),
        is_instance=lambda value: value is None or isinstance(value, (int, float)),
        str_from_instance=lambda value: [AUTO if value is None else str(value)],
    )


def _parse(defaults: AnySettings, description: str, argv: Sequence[str] | None) -> AnySettings:
    with FLAG_TYPES:
        grouped: Any = tyro.cli(
            by_purpose(defaults), args=argv, description=description, config=(tyro.conf.OmitArgPrefixes,)
        )
    found = {name: value for group in vars(grouped).values() for name, value in vars(group).items()}
    return replace(defaults, **found)


def by_purpose(defaults: AnySettings) -> type:
    """The settings as a dataclass of dataclasses, one for each of PURPOSES: ``--help`` shows them so."""
    hints, words = get_type_hints(type(defaults)), _docstrings(type(defaults))
    named = [name for names in PURPOSES.values() for name in names]
    purposes = PURPOSES | {"others": tuple(f.name for f in fields(defaults) if f.name not in named)}
    groups = []
    for purpose, names in purposes.items():
        flags = [
            (n, Annotated[hints[n], _described(hints[n], words[n])], field(default=getattr(defaults, n)))
            for n in names if n in hints
        ]  # fmt: skip
        if flags:
            group = make_dataclass(purpose, flags, frozen=True)
            groups.append((purpose, group, field(default_factory=group)))
    return make_dataclass("flags", groups, frozen=True)


def _described(hint: Any, words: str) -> Any:
    return tyro.conf.arg(help=words, metavar=VALUES.get(hint))


def _docstrings(kind: type) -> dict[str, str]:
    """Name of a field -> the string below it, of a dataclass and those that it extends."""
    found = {}
    for ancestor in kind.__mro__[-2::-1]:
        (definition,) = ast.parse(textwrap.dedent(inspect.getsource(ancestor))).body
        if not isinstance(definition, ast.ClassDef):
            raise TypeError(f"{ancestor} is no class")
        for statement, below in itertools.pairwise(definition.body):
            if (
                isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name)
                and isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant)
            ):  # fmt: skip
                found[statement.target.id] = " ".join(str(below.value.value).split())
    return found


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
