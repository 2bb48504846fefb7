"""What people look at after a run, and while it goes on.

In: the files of a results folder, evaluations of trained models.
Out: report.html, the folders of the models, figures, what TensorBoard and optuna-dashboard show.
Open first: page.py, then figures.py.
"""
