"""What a detector is: network, boxes, loss, and how good its boxes are.

In: a DetectorConfig, pictures [B, 3, H, W] and their boxes.
Out: a Detector, its Detections, one loss for all candidates, mAP and VisDrone's AP, model files.
Open first: network.py, then loss.py; accuracy/ for mAP.
"""
