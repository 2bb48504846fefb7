"""``python -m composite_nas VERB``: the report of a run, a detector measured, the self-test of devices."""

from __future__ import annotations

import importlib
import sys

from composite_nas.base.errors import USER_ERROR_EXIT_CODE, say

# Verb -> module whose ``main`` does it.
VERBS = {
    "report": "composite_nas.report.page",
    "measure": "composite_nas.predict.measure",
    "self-test": "composite_nas.training.parity",
}


def main() -> int:
    """Exit code; what follows the verb is for its own flags."""
    verb = sys.argv[1] if len(sys.argv) > 1 else ""
    if verb in ("-h", "--help"):
        print(f"{__doc__}\n\nusage: python -m composite_nas {{{','.join(VERBS)}}} --help")
        return 0
    if verb not in VERBS:
        say(f"Error: give one of {', '.join(VERBS)}: python -m composite_nas VERB", sys.stderr)
        return USER_ERROR_EXIT_CODE
    try:
        module = importlib.import_module(VERBS[verb])
    except ModuleNotFoundError as error:
        if error.name not in (VERBS[verb], VERBS[verb].rpartition(".")[0]):
            raise
        say(f"Error: '{verb}' is not packed into synthesis_universal.py: use the whole project", sys.stderr)
        return USER_ERROR_EXIT_CODE
    sys.argv = [f"python -m composite_nas {verb}", *sys.argv[2:]]
    return module.main()


if __name__ == "__main__":
    sys.exit(main())
