"""One candidate, trained.

In: a DetectorConfig, a TrainConfig, two ImageCaches and a Device.
Out: a trained model and one TrainingDynamics an epoch; an interrupted training goes on from its last epoch.
Open first: loop.py, then recipe.py.
"""
