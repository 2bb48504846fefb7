"""The correlation experiment: which early signals go with final mAP, and a formula fitted to them.

In: ExperimentSettings and a dataset, or the tables of an experiment that was done.
Out: a zoo trained briefly and fully, tables per epoch, a fitted score with its proof (proxy_stats.json).
Open first: run.py, then proof.py.
"""
