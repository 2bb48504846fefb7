"""From the record of an epoch to one number that ranks candidates; no torch.

In: TrainingDynamics of a candidate's first epochs, and scores of its untrained network.
Out: signals by name, and a score by a formula of weights, centres and scales; lower is better.
Open first: dynamics.py, then formula.py.
"""
