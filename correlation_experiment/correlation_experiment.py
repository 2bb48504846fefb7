"""Find out which early signals predict final mAP: train a zoo of detectors fully and fit the composite score to it.

Writes all_metrics_per_epoch.csv, correlation_analysis.csv and proxy_stats.json, which the search then uses.
Stopped at any moment, the same command continues. Edit the settings below or give them as flags.
"""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

try:
    from composite_nas.base.settings import ExperimentSettings
    from composite_nas.cli import experiment_main
except ModuleNotFoundError as error:
    sys.exit(f"Error: the package {error.name} is missing: run 'pip install -e .' in {HERE.parent} first")

N_MODELS = 30  # detectors in the zoo
EPOCHS = 30  # epochs of full training
EPOCHS_PER_TRIAL = 2  # epochs of the short training that the score judges by
SEEDS = 1  # trainings of each model, to know the noise
MAX_SAMPLES = 2000  # training images; 0 for all
IMAGE_SIZE = 320  # pixels, a multiple of 32
MAX_GMACS = 1.0  # largest cost of a model, 1e9 multiply-accumulates an image
WORKERS = 1  # models trained side by side


def main() -> int:
    settings = ExperimentSettings(
        n_models=N_MODELS,
        epochs=EPOCHS,
        epochs_per_trial=EPOCHS_PER_TRIAL,
        seeds=SEEDS,
        max_samples=MAX_SAMPLES,
        image_size=IMAGE_SIZE,
        max_gmacs=MAX_GMACS,
        workers=WORKERS,
    )
    return experiment_main(settings, __doc__, HERE.parent)


if __name__ == "__main__":
    sys.exit(main())
