"""One run of the program: from settings to a results folder that is complete.

In: Settings, a dataset (or none) and a results folder, perhaps of a run that was cut short.
Out: that folder with study, tables, models and report; copies of it on Drive; an exit code.
Open first: synthesis.py, then participant.py.
"""
