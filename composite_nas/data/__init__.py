"""Files on disk -> pictures and boxes in memory.

In: a folder, a data.yaml or a zip with YOLO or VisDrone labels; without one, demo scenes are drawn.
Out: a DroneDataset that was found and checked, and an ImageCache of its letterboxed pictures.
Open first: dataset.py, then image_cache.py.
"""
