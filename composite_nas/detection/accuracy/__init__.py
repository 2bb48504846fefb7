"""How good a detector's boxes are, by several measures.

In: Detections of pictures and their true boxes, or scores of cells. Out: COCO's mAP, VisDrone's AP, a ranking of cells.
Open first: coco_map.py.
"""
