"""A finished model in use.

In: model_rank1.pt or an ONNX file of it, and pictures, folders or videos.
Out: boxes in the pixels of each picture, files about them, an ONNX export, measured AP.
Open first: predictor.py, then cli.py.
"""
