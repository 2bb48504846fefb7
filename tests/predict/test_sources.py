"""What PICTURES means: files, folders, wildcards, videos."""

import importlib.util

import numpy as np
import pytest
from PIL import Image

from composite_nas.base.errors import UserError
from composite_nas.predict.sources import PictureFile, VideoFile, find_sources
from tests.support.videos import make_video


@pytest.fixture
def folder(tmp_path):
    for name in ("b.png", "a.JPG", "in/c.jpg", ".hidden/d.jpg", ".e.jpg", "in/._c.jpg", "x/a.jpg", "odd[1].png"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        Image.new("RGB", (40, 20)).save(path)
    (tmp_path / "notes.txt").write_text("not a picture")
    return tmp_path


def names(*arguments) -> list[str]:
    return [source.name for source in find_sources([str(a) for a in arguments])]


def test_folders_files_and_wildcards(folder):
    assert names(folder) == ["a", "b", "in/c", "odd[1]", "x/a"]
    assert names(folder / "in") == ["c"]
    assert names(folder / "odd[1].png") == ["odd[1]"]  # a name, though it looks like a wildcard
    assert names(folder / "*.png") == ["b", "odd[1]"]
    assert names(folder / "**" / "*.jpg") == ["c", "a"]
    assert names(folder / "*") == ["a", "b", "c", "odd[1]", "a_2"]  # as a shell does: with what is in the folders
    assert names(folder / "a.JPG", folder / "x", folder / "a.JPG") == ["a", "a_2"]
    (found,) = find_sources([str(folder / "notes.txt")])  # named itself: opening it will say what is wrong
    assert isinstance(found, PictureFile)


def test_folders_with_brackets(folder):
    """What is there is meant literally; a pattern may be below it, and before it."""
    for name in ("flight [1]/a[2].jpg", "flight [1]/b2.jpg", "flight [1]/deep/a2.jpg", "flight 1/other.jpg"):
        path = folder / "more" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.new("RGB", (40, 20)).save(path)
    flight = folder / "more" / "flight [1]"
    assert names(flight) == ["a[2]", "b2", "deep/a2"]
    assert names(flight / "*.jpg") == ["a[2]", "b2"]
    assert names(flight / "a[2].jpg") == ["a[2]"]
    assert names(flight / "b[0-9].jpg") == ["b2"]
    assert names(flight / "**" / "*2.jpg") == ["b2", "a2"]
    assert names(folder / "m*" / "flight [1]" / "a[2].jpg") == ["a[2]"]
    assert names(folder / "more" / "flight [0-9]" / "*.jpg") == ["other"]


def test_a_path_below_the_working_directory(folder, monkeypatch):
    monkeypatch.chdir(folder)
    assert names("i[n]/*.jpg", "*.png", "./x/*") == ["c", "b", "odd[1]", "a"]


@pytest.mark.parametrize(
    ("argument", "message"),
    [
        ("https://me:secret@example.org/a.jpg", r"^https://me:\*\*\*@example.org/a.jpg is an address.* download it"),
        ("rtsp://10.0.0.2:554/live", "record a stream into a video file"),
        ("gs://bucket/folder/*.jpg", "is an address"),
        ("s3://bucket/a.jpg", "is an address"),
        ("0", "^0 is a camera.* record a video"),
        ("/dev/video0", "is a camera"),
    ],
)
def test_addresses_and_cameras_are_refused(argument, message, folder, monkeypatch):
    monkeypatch.chdir(folder)
    with pytest.raises(UserError, match=message):
        find_sources([argument])


def test_a_folder_whose_name_is_a_number(folder, monkeypatch):
    (folder / "0").mkdir()
    Image.new("RGB", (40, 20)).save(folder / "0" / "a.png")
    monkeypatch.chdir(folder)
    assert names("0") == ["a"]


def test_nothing_found_is_said(folder):
    (folder / "empty").mkdir()
    for argument, message in (("nothing.jpg", "does not exist"), ("*.bmp", "nothing matches"), ("empty", "no pict")):
        with pytest.raises(UserError, match=message):
            find_sources([str(folder / argument)])


def test_pictures_are_upright(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6  # stored lying on its left side
    Image.new("RGB", (40, 20), "red").save(tmp_path / "a.jpg", exif=exif)
    (source,) = find_sources([str(tmp_path)])
    assert source.size() == source.read().size == (20, 40)


def test_frames_of_a_video(tmp_path):
    make_video(tmp_path / "flight.MP4")
    (source,) = find_sources([str(tmp_path)])
    assert isinstance(source, VideoFile)
    assert source.frames_per_second() == pytest.approx(10)
    frames = list(source.frames())
    assert [number for number, _ in frames] == [1, 2, 3, 4, 5]
    red, green, _ = np.asarray(frames[4][1]).reshape(-1, 3).mean(0)
    assert red == pytest.approx(200, abs=8)
    assert green < 20
    (tmp_path / "broken.mp4").write_bytes(b"no video")
    assert list(VideoFile(tmp_path / "broken.mp4", "broken").frames()) == []


def test_videos_without_opencv(tmp_path, monkeypatch):
    find_spec = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "cv2" else find_spec(name))
    (tmp_path / "flight.mp4").write_bytes(b"")
    with pytest.raises(UserError, match="pip install opencv-python-headless"):
        find_sources([str(tmp_path / "flight.mp4")])
