"""A model card (Mitchell et al. 2019, arXiv:1810.03993): what a detector was made of, how good it is and is not."""

from __future__ import annotations

from pathlib import Path

from composite_nas.data.contents import shared_pictures_warning
from composite_nas.data.findings import read_text
from composite_nas.data.pictures import GREY, Canvas
from composite_nas.detection.accuracy.coco_map import shown_confidence
from composite_nas.detection.model_file import TrainedDetector
from composite_nas.detection.network import count_cost
from composite_nas.predict.onnx_file import INPUT, OUTPUTS

SORT = "An anchor-free, dense convolutional detector"
UNKNOWN = "not known (the model file does not say)"
# Runs with numpy, pillow and onnxruntime alone. Braces are doubled for str.format.
EXAMPLE = '''\
import json, sys
import numpy as np, onnxruntime
from PIL import Image, ImageOps

session = onnxruntime.InferenceSession("{name}.onnx", providers=["CPUExecutionProvider"])
metadata = session.get_modelmeta().custom_metadata_map
names, (height, width) = json.loads(metadata["class_names"]), json.loads(metadata["canvas"])

picture = ImageOps.exif_transpose(Image.open(sys.argv[1])){to_rgb}
scale = min(width / picture.width, height / picture.height)
new = max(1, round(picture.width * scale)), max(1, round(picture.height * scale))
left, top = (width - new[0]) // 2, (height - new[1]) // 2
canvas = Image.new("RGB", (width, height), ({grey}, {grey}, {grey}))
canvas.paste(picture.resize(new, Image.Resampling.BILINEAR, reducing_gap=1.0), (left, top))
images = np.asarray(canvas, np.float32).transpose(2, 0, 1)[None] / 255

boxes, scores = (output[0] for output in session.run(["boxes_xyxy", "scores"], {{"images": images}}))
best, label = scores.max(1), scores.argmax(1)
order, kept = [i for i in np.argsort(-best) if best[i] > {confidence}], []
for i in order:  # of two boxes that overlap by more than half, the weaker is dropped
    x1, y1 = np.maximum(boxes[kept, :2], boxes[i, :2]).T
    x2, y2 = np.minimum(boxes[kept, 2:], boxes[i, 2:]).T
    both = np.clip(x2 - x1, 0, None) * np.clip(y2 - y1, 0, None)
    area = np.prod(boxes[:, 2:] - boxes[:, :2], 1)
    if not (both > 0.5 * (area[kept] + area[i] - both)).any():
        kept.append(i)
for i in kept:
    x1, y1, x2, y2 = (boxes[i] - [left, top, left, top]) * ([picture.width / new[0], picture.height / new[1]] * 2)
    print(f"{{names[label[i]]}} {{best[i]:.3f}} {{x1:.1f}} {{y1:.1f}} {{x2:.1f}} {{y2:.1f}}")
'''

TO_RGB = '.convert("RGB")'
# For a model of pictures of 16 bit or float.
STRETCHED = """
if picture.mode[0] in "IF":
    low, high = json.loads(metadata["value_range"])
    levels = (np.asarray(picture, np.float64) - low) / max(high - low, 1e-30) * 255
    picture = Image.fromarray(np.nan_to_num(np.rint(levels).clip(0, 255)).astype(np.uint8))
picture = picture.convert("RGB")"""


def model_card(trained: TrainedDetector, name: str, canvas: Canvas | None = None) -> str:
    """Markdown about a model; what its ``origin`` leaves out is said to be unknown.

    Args:
        name: of the files, without suffix.
        canvas: of the ONNX file; None for the model's own.
    """
    origin, canvas = trained.origin, canvas or trained.canvas
    cost = count_cost(trained.model.config, canvas)
    cells = sum((canvas.height // s) * (canvas.width // s) for s in trained.model.config.strides)
    sections = [
        f"# {name}",
        f"Finds {_listed(trained.class_names)} in pictures from above. {SORT}: "
        f"{cost.n_params:,} parameters, {cost.gmacs:.3g} GMAC a picture of {canvas.width} x {canvas.height} pixels.",
        "## Data\n\n" + _data(origin),
        "## Training\n\n" + _training(trained, origin),
        "## Accuracy\n\n" + _accuracy(trained),
        "## Intended use and limits\n\n" + _limits(trained, canvas),
        f"## {name}.onnx\n\n" + _onnx(trained, canvas, cells, name),
    ]
    return "\n\n".join(sections) + "\n"


def is_model_card(path: Path) -> bool:
    """Whether a file is a card that this program wrote."""
    return SORT in read_text(path, "replace")


def _listed(names: tuple[str, ...], most: int = 20) -> str:
    shown = ", ".join(names[:most])
    return shown if len(names) <= most else f"{shown} and {len(names) - most} more"


def _data(origin: dict) -> str:
    if "dataset" not in origin:
        return f"Trained on: {UNKNOWN}.\n\nLicence of the data: {UNKNOWN}."
    if origin.get("procedural"):
        return (
            f"{origin.get('train_images')} training and {origin.get('val_images')} validation {_unit(origin)}, **drawn "
            "by the program itself**: a demonstration, of no use for photographs.\n\nLicence of the data: that of the "
            "program."
        )
    licence = origin.get("data_licence") or "not stated in the dataset's data.yaml; ask whoever made the dataset"
    return (
        f"`{origin['dataset']}` (fingerprint {origin.get('dataset_fingerprint')}): {origin.get('train_images')} "
        f"training and {origin.get('val_images')} validation {_unit(origin)}.\n\nLicence of the data: {licence}. It "
        "may limit what this model may be used for."
    )


def _training(trained: TrainedDetector, origin: dict) -> str:
    if "epochs" not in origin:
        return f"How it was trained: {UNKNOWN}."
    recipe = origin.get("recipe") or {}
    backbone, start, weights = origin.get("backbone"), "random weights", "no pretrained weights"
    keys = ["optimizer", "lr", *(["backbone_lr_factor"] if backbone else []), "weight_decay", "batch_size"]
    details = ", ".join(f"{key} {recipe[key]}" for key in keys if key in recipe)
    if backbone:
        start = (
            f"a backbone of timm, `{backbone['name']}` up to stride {trained.model.config.cut_stride} (timm has to be "
            "installed wherever the .pt file is loaded)"
        )
        weights = (
            f"the weights that its backbone began with were learned on {backbone['learned_on']} and are under the "
            f"licence {backbone['licence']}; the pictures of {backbone['learned_on']} have terms of their own"
        )
    return (
        f"From {start}, {origin['epochs']} epochs{f' ({details})' if details else ''}, seed {origin.get('seed')}"
        f", program version {origin.get('program_version')}. A score of its first epochs, or chance, let "
        "the design enter full training, where it was chosen among others by validation mAP; "
        f"{weights}."
    )


def _unit(origin: dict) -> str:
    return f"tiles of {origin['tile']} px" if "tile" in origin else "pictures"


def _accuracy(trained: TrainedDetector) -> str:
    origin = trained.origin
    if origin.get("map50_95") is None:
        return f"{UNKNOWN[0].upper()}{UNKNOWN[1:]}."
    rows = [
        ("mAP50-95", origin["map50_95"], origin.get("test_map50_95")),
        ("mAP50", origin.get("map50"), origin.get("test_map50")),
    ]
    confidence = origin.get("confidence")
    if confidence is not None:
        at = f" at confidence {confidence:.3f}, IoU 0.5"
        rows += [(f"mean {name}{at}", origin.get(name), None) for name in ("precision", "recall")]
    seen, columns, about_test = f"on {origin.get('val_images')} validation {_unit(origin)}", 1, ""
    head = f"| {seen} | |\n|---|---|"
    if origin.get("test_images"):
        columns = 2
        head = (
            f"| | {seen} | on {origin['test_images']} {'whole ' if 'tile' in origin else ''}test pictures |\n"
            "|---|---|---|"
        )
        about_test = " Nothing was trained or chosen on the test pictures."
    table = "\n".join(
        f"| {what} | " + " | ".join("" if v is None else f"{v:.3f}" for v in values[:columns]) + " |"
        for what, *values in rows if values[0] is not None
    )  # fmt: skip
    if origin.get("whole_map50_95") is not None:
        about_test += (
            f" On the {origin['whole_images']} whole validation pictures, each in such tiles and once whole, merged: "
            f"mAP50-95 {origin['whole_map50_95']:.3f}, mAP50 {origin['whole_map50']:.3f}."
        )
    shared = origin.get("shared_pictures")
    warning = f"**Warning:** {shared_pictures_warning(shared)}.\n\n" if shared else ""
    return (
        f"{warning}{head}\n{table}\n\n"
        f"COCO-style on the validation {_unit(origin)} the search used, one seed, letterboxed into "
        f"{trained.canvas.width} x {trained.canvas.height} pixels, at most 500 boxes each. "
        f"The design was picked with the same pictures, so new pictures may be harder.{about_test} This is not "
        "VisDrone's official protocol, which knows ignored regions: do not compare the two."
    )


def _limits(trained: TrainedDetector, canvas: Canvas) -> str:
    origin = trained.origin
    lines = [
        "- For research and for pictures like those it was trained on: same heights, angles, light and kinds of "
        "objects. Measure it on your own labelled pictures before you rely on it.",
        f"- Pictures are scaled to {canvas.width} x {canvas.height} pixels: objects of fewer than "
        f"about {trained.model.config.finest_stride} pixels there are hardly seen. "
        + (f"Larger pictures are therefore looked at in tiles of {trained.tile} pixels, as in training."
           if trained.tile else "`--tile` keeps small objects of large pictures larger."),
        "- Confidences are not calibrated probabilities. Objects are missed and invented; do not let it decide alone "
        "about people, safety or rights.",
    ]
    if trained.value_range is not None:
        lines.append(f"- Pictures of 16 bit or float: {trained.value_range.in_words()}; new pictures must hold values "
                     "of the same unit.")  # fmt: skip
    recall = origin.get("recall")
    if recall is not None:
        lines.append(f"- On the validation {_unit(origin)} about {100 * (1 - recall):.0f}% of the objects are missed "
                     "at the confidence above (mean over classes).")  # fmt: skip
    return "\n".join(lines)


def _onnx_of_tiles(trained: TrainedDetector) -> str:
    if not trained.tile:
        return ""
    return (
        f" It has learned tiles: `predict.py` with this file cuts larger pictures into overlapping squares of "
        f"{trained.tile} pixels, looks once at the whole, too, and merges what it finds. The example below does not."
    )


def _onnx(trained: TrainedDetector, canvas: Canvas, cells: int, name: str) -> str:
    classes = len(trained.class_names)
    confidence = shown_confidence(trained.origin.get("confidence"))
    to_rgb = TO_RGB if trained.value_range is None else STRETCHED
    return f"""\
Made by `python bayesian_optimization/predict.py {name}.pt --export onnx`, for any ONNX Runtime.

| | name | type | shape | content |
|---|---|---|---|---|
| input | `{INPUT}` | float32 | [N, 3, {canvas.height}, {canvas.width}] | RGB / 255, letterboxed: aspect kept, \
centred, grey {GREY}; any N |
| output | `{OUTPUTS[0]}` | float32 | [N, {cells}, 4] | x1, y1, x2, y2 in pixels of the letterboxed picture |
| output | `{OUTPUTS[1]}` | float32 | [N, {cells}, {classes}] | probability of each class, after the sigmoid |

Threshold and non-maximum suppression are left to the caller.{_onnx_of_tiles(trained)} The file's metadata \
hold `class_names`, `canvas` \
(height, width), `normalisation` and `origin` as JSON. `pip install numpy pillow onnxruntime`, then save this as \
`example.py` beside the file and run `python example.py PICTURE.jpg`:

```python
{EXAMPLE.format(name=name, grey=GREY, confidence=confidence, to_rgb=to_rgb)}```"""
