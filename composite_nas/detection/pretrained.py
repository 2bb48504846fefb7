"""Backbones whose weights others have learned on ImageNet, built by timm: which, where the weights are, and as a part
of a detector.
"""

from __future__ import annotations

import hashlib
import importlib
import pickle
from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import torch
from torch import Tensor, nn

from composite_nas.base.errors import DamagedFile, UserError, first_line
from composite_nas.base.files import read_json, write_bytes, write_json
from composite_nas.base.standalone import in_colab, install_missing, is_satisfied
from composite_nas.base.torch_files import load_torch_file, torch_bytes
from composite_nas.detection.depthwise import FastDepthwise

# timm's names of architecture and weights -> the licence of the weights. Small ones of different families, whose
# features have strides 4, 8, 16 and 32.
BACKBONES = {
    "tf_efficientnet_lite0.in1k": "apache-2.0",
    "mobilenetv3_small_100.lamb_in1k": "apache-2.0",
    "mobilenetv3_large_100.ra_in1k": "apache-2.0",
    "mobilenetv4_conv_small.e2400_r224_in1k": "apache-2.0",
    "lcnet_100.ra2_in1k": "apache-2.0",
    "ghostnet_100.in1k": "apache-2.0",
    "fasternet_t0.in1k": "apache-2.0",
    "regnety_002.pycls_in1k": "mit",
}
LEARNED_ON = "ImageNet-1k"
TIMM = "timm>=1.0.31"
INSTALL = f'pip install "{TIMM}"'
SUFFIXES = (".safetensors", ".pth")
# Names the weights, among those that were prepared, that a run began with: name -> digest.
BEGUN_WITH = "begun_with.json"


def about_backbone(name: str) -> dict[str, str]:
    """Where its weights come from, for model files and pages."""
    return {"name": name, "learned_on": LEARNED_ON, "licence": BACKBONES[name]}


class NoTimm(ImportError):
    """A detector has a backbone of timm, which is not installed or broken; the message says so."""


def import_timm() -> ModuleType:
    """Raises NoTimm."""
    try:
        return importlib.import_module("timm")
    except ImportError as error:
        is_missing = isinstance(error, ModuleNotFoundError) and error.name == "timm"
        what = "is not installed" if is_missing else f"cannot be imported ({first_line(error)})"
        raise NoTimm(f"timm, which {what}") from error


class PretrainedBackbone(nn.Module):
    """images [B, 3, H, W] in [0, 1] -> feature maps of strides 4, 8, ... up to ``cut_stride`` (finest first).

    Its weights are random until ``load``; layers behind the cut are left out. Mean and standard deviation of the
    pictures that it has learned from are applied first: a part of the weights they could not be, since the border that
    a convolution pads with would then have another colour.

    Attributes:
        widths: channels of the feature maps.
    """

    def __init__(self, name: str, cut_stride: int):
        super().__init__()
        timm, self.name = import_timm(), name
        # The last features of all these networks have stride 32, those before 16, 8 and 4.
        places = (-4, -3, -2, -1) if cut_stride == 32 else (-4, -3, -2)
        self.layers = timm.create_model(name, features_only=True, feature_cls="getter", out_indices=places)
        self.widths = tuple(self.layers.feature_info.channels())
        known = timm.get_pretrained_cfg(name)
        self.mean: Tensor
        self.std: Tensor
        for what in ("mean", "std"):
            self.register_buffer(what, torch.tensor(getattr(known, what)).view(1, 3, 1, 1))

    def forward(self, images: Tensor) -> list[Tensor]:
        with FastDepthwise() if self.training and torch.is_autocast_enabled("cpu") else nullcontext():
            return self.layers((images - self.mean) / self.std)

    def load(self, weights: Path) -> None:
        """Take the weights of a file of ``prepare_weights``."""
        known = load_torch_file(weights)
        network = self.layers.model
        network.load_state_dict({key: known[key] for key in network.state_dict()})


class Weights(NamedTuple):
    """Of one backbone, ready to be loaded.

    Attributes:
        path: file of its tensors, by timm's names.
        digest: of the tensors.
    """

    path: Path
    digest: str


def prepare_weights(
    source: Path | None, into: Path, say: Callable[[str], None], names: Sequence[str] = tuple(BACKBONES)
) -> dict[str, Weights]:
    """Make files of the weights of ``names``, or of those among them that ``source`` has.

    Args:
        source: folder with ``<name>.safetensors`` or ``<name>.pth``; None for what a run in ``into`` began with, else
            timm's own download and cache. Where the folder is gone, what the run began with serves, too.
        into: folder that gets the files. What is there stays: weights of other digests have other names.
        names: of BACKBONES.

    Raises:
        UserError: no timm, no network, or a folder or file that is of no use.
    """
    timm = _timm_for_search()
    into.mkdir(parents=True, exist_ok=True)
    found = _files_in(source, names) if source else {}
    begun = {} if found else _begun_with(source, into, names, say)
    known = found or begun
    if known and (missing := [name for name in names if name not in known]):
        say(f"There are weights of {len(known)} of {len(names)} backbones; the others are not tried: "
            f"{', '.join(missing)}")  # fmt: skip
    return begun or {name: _prepare(timm, name, found.get(name), into, say) for name in found or names}


def keep_weights(weights: Mapping[str, Weights]) -> None:
    """Remember that a run began with these, once it has been accepted: it goes on with them when their source is
    gone."""
    if weights:
        (into,) = {w.path.parent for w in weights.values()}
        write_json(into / BEGUN_WITH, {name: w.digest for name, w in weights.items()})


def _timm_for_search() -> ModuleType:
    if in_colab():
        install_missing((TIMM,))
    remedy = (
        f"{INSTALL}, the extra [pretrained] of this package; "
        "--backbone-weights takes weights from a folder instead of the network"
    )
    try:
        timm = import_timm()
    except NoTimm as error:
        raise UserError(f"--backbones pretrained needs {error}: {remedy}") from error
    if not is_satisfied(TIMM):
        raise UserError(f"--backbones pretrained needs a newer timm than {timm.__version__}: {remedy}")
    return timm


def _begun_with(
    source: Path | None, into: Path, names: Sequence[str], say: Callable[[str], None]
) -> dict[str, Weights]:
    """Weights of the run in ``into``, for a folder that has none (any more) or none that is named; none where timm is
    asked."""
    listed = read_json(into / BEGUN_WITH) or {}
    found = {name: Weights(_place(into, name, listed[name]), listed[name]) for name in names if name in listed}
    found = {name: weights for name, weights in found.items() if _is_whole(weights)}
    if source and not found and not source.exists():
        raise UserError(f"--backbone-weights {source} does not exist: name a folder with weights of backbones")
    if source and not found:
        raise UserError(
            f"--backbone-weights {source} holds no weights that are of use here: put NAME.safetensors or NAME.pth "
            f"there, NAME being {'one of ' if len(names) > 1 else ''}{', '.join(names)}"
        )
    if source:
        what = "holds no weights" if source.exists() else "does not exist"
        say(f"--backbone-weights {source} {what}: those that this run began with are used")
    elif found:
        say(f"Weights that this run began with are used; for timm's own remove {into / BEGUN_WITH}")
    return found


def _place(into: Path, name: str, digest: str) -> Path:
    return into / f"{name}.{digest[:12]}.pt"


def _is_whole(weights: Weights) -> bool:
    try:
        return weights.path.exists() and _digest(load_torch_file(weights.path)) == weights.digest
    except DamagedFile:
        return False


def _prepare(timm: ModuleType, name: str, file: Path | None, into: Path, say: Callable[[str], None]) -> Weights:
    """``file`` is read each time, since it may be another one by now."""
    if file is None:
        say(f"Weights of {name} ({BACKBONES[name]}): from timm's cache, or downloaded (a minute without a network)")
    state = _learned(timm, name, file)
    digest = _digest(state)
    weights = Weights(_place(into, name, digest), digest)
    if not _is_whole(weights):
        write_bytes(weights.path, torch_bytes(state))
    return weights


def _files_in(source: Path, names: Sequence[str]) -> dict[str, Path]:
    found = {}
    for name in names:
        files = [path for path in (source / (name + suffix) for suffix in SUFFIXES) if path.is_file()]
        if files:
            found[name] = files[0]
    return found


def _digest(state: dict[str, Tensor]) -> str:
    digest = hashlib.blake2b(digest_size=16)
    for name, tensor in sorted(state.items()):
        digest.update(name.encode() + tensor.numpy().tobytes())
    return digest.hexdigest()


def _learned(timm: ModuleType, name: str, file: Path | None) -> dict[str, Tensor]:
    """State of timm's network, classifier included."""
    overlay = {} if file is None else {"file": str(file)}
    importlib.import_module("huggingface_hub.utils.logging").set_verbosity_error()  # of each attempt it would tell
    try:
        return timm.create_model(name, pretrained=True, pretrained_cfg_overlay=overlay).state_dict()
    except _errors() as error:
        if file is None:
            raise UserError(
                f"the weights of {name} could not be downloaded, or what timm's cache has of them is damaged "
                f"({first_line(error)}): put model.safetensors of huggingface.co/timm/{name} as {name}.safetensors "
                "into a folder and name it with --backbone-weights; for a search one backbone is enough, whichever "
                "(docs/GUIDE.md has the list)"
            ) from error
        raise UserError(
            f"{file} does not hold the weights of {name} ({first_line(error).split('. ')[0].rstrip(':')}): "
            "download it again, or remove it"
        ) from error


def _errors() -> tuple[type[Exception], ...]:
    """Whatever torch, timm and its hub make of a file that is something else, or of a network that is not there."""
    safetensors, hub = (importlib.import_module(name) for name in ("safetensors", "huggingface_hub.errors"))
    return (
        OSError, RuntimeError, EOFError, KeyError, AttributeError, TypeError, ValueError, pickle.UnpicklingError,
        safetensors.SafetensorError, *hub.HfHubHTTPError.__bases__,  # the base of its HTTP library's errors
    )  # fmt: skip
