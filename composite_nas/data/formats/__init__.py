"""Label files -> checked boxes; a module a format, recognised by content.

In: pictures with their label files.
Out: float64 [n, 5]: class, centre x, centre y, width, height as shares of the picture.
Open first: rows.py.
"""
