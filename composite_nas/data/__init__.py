"""Files on disk -> pictures and boxes in memory.

In: a folder, a data.yaml, a COCO json or a zip; without one, demo scenes are drawn.
Out: a DroneDataset, found (finding/), read (formats/) and checked, and an ImageCache of its letterboxed pictures.
Open first: reading.py, then image_cache.py.
"""
