"""Where the pictures and labels of a dataset are, as people lay it out and describe it.

In: a folder, a zip, a data.yaml, a COCO json. Out: a Layout of splits, with every guess noted.
Open first: layouts.py.
"""
