"""On the PYTHONPATH of a run: it ends without report and charts of models, which take longer than small trainings."""

import sys
import types


def nothing(*arguments):
    return None


folder = type("ModelFolder", (), dict.fromkeys(("__init__", "write_training", "write_evaluation"), nothing))
for name, content in {"page": {"write_report": nothing}, "model_folder": {"ModelFolder": folder}}.items():
    module = types.ModuleType(f"composite_nas.report.{name}")
    vars(module).update(content)
    sys.modules[module.__name__] = module
