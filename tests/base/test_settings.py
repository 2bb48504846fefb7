"""Settings: checks, the demo's preset, and how flags and edited values meet."""

from dataclasses import replace
from pathlib import Path

import pytest

from composite_nas.base.errors import UserError
from composite_nas.base.settings import DEMO, ExperimentSettings, Settings, demo_defaults
from composite_nas.cli import find_dataset


def test_shipped_settings_are_valid_and_the_demo_leaves_edited_values_alone():
    Settings().validate()
    demo_defaults(Settings()).validate()
    preset = demo_defaults(Settings(n_trials=5))
    assert (preset.n_trials, preset.image_size, preset.demo) == (5, DEMO["image_size"], False)


@pytest.mark.parametrize(("name", "value"), [
    ("n_trials", 0), ("epochs_per_trial", 0), ("max_samples", -1), ("n_warmup", 1), ("top_k", 0),
    ("n_controls", -1), ("n_promoted", 0), ("rungs", (0.5, 1.0)),
    ("image_size", 0), ("image_size", 33), ("image_size", 8192), ("seed", -1), ("timeout_s", -1.0),
    ("max_gmacs", 0.0), ("max_gmacs", float("nan")), ("max_bad_share", 1.5),
])  # fmt: skip
def test_values_out_of_range_name_their_flag(name, value):
    with pytest.raises(UserError, match="--" + name.replace("_", "-")):
        replace(Settings(), **{name: value}).validate()


def test_what_is_left_to_the_program():
    left = Settings(image_size=None, max_gmacs=None)
    left.validate()
    assert left.undecided == ("image_size", "max_gmacs")
    assert set(Settings().identity()) - set(left.identity()) == {"image_size", "max_gmacs"}
    decided = left.decided({"image_size": 416, "max_gmacs": 1.69, "seed": 7})
    assert (decided.known_image_size, decided.known_max_gmacs, decided.seed) == (416, 1.69, 42)
    assert decided.identity() == Settings(image_size=416, max_gmacs=1.69).identity()
    assert Settings(max_gmacs=None).decided({"image_size": 416, "max_gmacs": 2.0}).image_size == 320
    with pytest.raises(ValueError, match="image size"):
        _ = left.known_image_size


def test_contradictions_are_refused():
    with pytest.raises(UserError, match="--demo"):
        Settings(demo=True, data=Path("x")).validate()
    with pytest.raises(UserError, match="give its --storage"):
        Settings(shared_dir=Path("x")).validate()
    with pytest.raises(UserError, match="no such folder"):
        Settings(shared_dir=Path("x/nowhere"), storage="sqlite:///s.db").validate()
    with pytest.raises(UserError, match="nowhere does not exist"):
        Settings(fresh=True, backbones="pretrained", backbone_weights=Path("nowhere")).validate()
    with pytest.raises(UserError, match="--proxy-stats"):
        Settings(score="published", proxy_stats=Path("x")).validate()


@pytest.mark.parametrize("kind", [Settings, ExperimentSettings])
def test_addresses_are_refused(kind, tmp_path, monkeypatch):
    with pytest.raises(UserError, match=r"^https://example.org/d.zip is an address.*: download it"):
        kind(data=Path("https://example.org/d.zip")).validate()
    with pytest.raises(UserError, match=r"^gs://bucket/results is an address.*: give a place on this machine"):
        kind(results_dir=Path("gs://bucket/results")).validate()
    (tmp_path / "s3:").mkdir()
    (tmp_path / "s3:" / "d").mkdir()
    monkeypatch.chdir(tmp_path)
    kind(data=Path("s3:/d"), results_dir=Path("c:/results")).validate()  # a folder of that name; a drive of Windows


def test_objective():
    assert Settings().objective == "auto"
    assert Settings(use_composite_proxy=False).objective == "val_loss"
    assert Settings(score="published").objective == "published"


def test_identity_leaves_out_what_does_not_change_a_score():
    base = Settings().identity()
    assert Settings(n_trials=99, full_epochs=1, top_k=1, device="cpu", timeout_s=5).identity() == base
    assert Settings(image_size=64).identity() != base
    assert Settings(rectangle=True).identity() != base
    assert ExperimentSettings(rectangle=True).identity() != ExperimentSettings().identity()
    assert Settings(score="published").identity() != base


def test_find_dataset(tmp_path):
    assert find_dataset(tmp_path / "nowhere") is None
    (tmp_path / "README.md").touch()
    (tmp_path / ".gitkeep").touch()
    assert find_dataset(tmp_path) is None
    (tmp_path / "visdrone.ZIP").touch()
    assert find_dataset(tmp_path) == tmp_path / "visdrone.ZIP"
    (tmp_path / "train").mkdir()
    assert find_dataset(tmp_path) == tmp_path
