"""Composite Score NAS: find small object detectors for drone imagery by their early training dynamics."""

__version__ = "0.1.0"
