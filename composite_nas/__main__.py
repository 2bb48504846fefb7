"""``composite-nas VERB``, the same as ``python -m composite_nas VERB``: all that the program does."""

from __future__ import annotations

import difflib
import importlib
import sys

from composite_nas.base.errors import USER_ERROR_EXIT_CODE, exit_code_of, say

# Verb -> what it does; module and function that do it.
VERBS = {
    "search": ("find a detector for your pictures", "composite_nas.cli", "search_main"),
    "train": ("train the design of a model file again", "composite_nas.run.train", "main"),
    "predict": ("find objects in pictures and videos, or export to ONNX", "composite_nas.predict.cli", "main"),
    "measure": ("a detector's mAP on a dataset, or by VisDrone's protocol", "composite_nas.predict.measure", "main"),
    "report": ("write report.html of a run anew", "composite_nas.report.page", "main"),
    "experiment": ("train a zoo of detectors, fit a score of your own", "composite_nas.cli", "zoo_main"),
    "self-test": ("see whether this machine's devices compute what others do", "composite_nas.training.parity", "main"),
}
PROGRAM = "composite-nas"


def main() -> int:
    """Exit code; what follows the verb is for its own flags."""
    verb = sys.argv[1] if len(sys.argv) > 1 else ""
    if verb in ("-h", "--help"):
        print(f"usage: {PROGRAM} VERB [flags]; {PROGRAM} VERB --help lists its flags\n")
        print("\n".join(f"  {name:<12}{what}" for name, (what, _, _) in VERBS.items()))
        return 0
    if verb not in VERBS:
        meant = difflib.get_close_matches(verb, VERBS, 1)
        hint = f", perhaps {meant[0]}" if meant else ""
        say(f"Error: give one of {', '.join(VERBS)}{hint}: {PROGRAM} VERB", sys.stderr)
        return USER_ERROR_EXIT_CODE
    _, place, function = VERBS[verb]
    sys.argv = [f"{PROGRAM} {verb}", *sys.argv[2:]]
    return exit_code_of(lambda: _do(verb, place, function), "install the project again")


def _do(verb: str, place: str, function: str) -> int:
    """Importing takes seconds, in which someone may press Ctrl-C."""
    try:
        return getattr(importlib.import_module(place), function)()
    except ModuleNotFoundError as error:
        if (error.name or "").split(".")[0] != __package__:
            raise
        say(f"Error: '{verb}' is not packed into synthesis_universal.py: use the whole project", sys.stderr)
        return USER_ERROR_EXIT_CODE


if __name__ == "__main__":
    sys.exit(main())
