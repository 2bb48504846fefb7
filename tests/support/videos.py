"""A short video, made by OpenCV."""

import cv2
import numpy as np


def make_video(path, frames=5):
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter_fourcc(*"mp4v"), 10.0, (64, 48))
    for i in range(frames):
        writer.write(np.full((48, 64, 3), (0, 0, 40 * i + 40), np.uint8))  # BGR: ever redder
    writer.release()
