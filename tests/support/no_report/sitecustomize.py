"""On the PYTHONPATH of a run: it ends without report and charts of models, which take longer than small trainings."""

import sys
import types


class ModelFolder:
    def __init__(self, root):
        pass

    def write_training(self, *arguments):
        pass

    def write_evaluation(self, *arguments):
        pass


for name, content in {
    "page": {"write_report": lambda results: results.report},
    "model_folder": {"ModelFolder": ModelFolder},
}.items():
    module = types.ModuleType(f"composite_nas.report.{name}")
    vars(module).update(content)
    sys.modules[module.__name__] = module
