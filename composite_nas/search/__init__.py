"""Everything that knows Optuna: which candidate is next, and what became of each.

In: a study on disk or in a database, and who draws, costs and trains a candidate (CandidateRunner).
Out: scored trials, and the tournament of full training that the best of them and random controls play.
Open first: loop.py, then space.py.
"""
