"""Dropped files find who takes them in."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from tests.media.conftest import SAMPLES
from tests.media.pictures import encoded, quadrants
from tests.media.recordings import make_video
from vehilink_desktop.domain.recording import MediaKind
from vehilink_desktop.media.kinds import kind_of

PHOTO, VIDEO, VOICE = MediaKind


def write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP"])
def test_pictures(kind: str, tmp_path: Path) -> None:
    assert kind_of(write(tmp_path / "a.mp4", encoded(quadrants(), kind))) is PHOTO


def test_heic_is_no_video(tmp_path: Path) -> None:
    assert kind_of(SAMPLES / "phone.heic") is PHOTO


@pytest.mark.parametrize("kind", ["mp4", "mov", "matroska", "avi", "mpegts", "flv"])
def test_videos(kind: str, tmp_path: Path) -> None:
    codec = "flv1" if kind == "flv" else "mpeg4"
    data = make_video(0.3, container=kind, codec=codec, sound=False)
    assert kind_of(write(tmp_path / "a.jpg", data)) is VIDEO


@pytest.mark.parametrize("kind", ["WAV", "FLAC", "OGG", "MP3", "AIFF"])
def test_sounds(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    soundfile.write(path, np.zeros(4800, np.int16), 48_000, format=kind)
    assert kind_of(path) is VOICE


def test_sound_in_the_family_of_videos(tmp_path: Path) -> None:
    data = make_video(0.3, container="mp4").replace(b"vide", b"soun")
    assert kind_of(write(tmp_path / "a.mp4", data)) is VOICE


def test_names_decide_who_tells_what_is_wrong(tmp_path: Path) -> None:
    broken = make_video(0.3, container="mp4")[:2000]
    assert kind_of(write(tmp_path / "a.m4a", broken)) is VOICE
    assert kind_of(write(tmp_path / "a.MP4", broken)) is VIDEO
    assert kind_of(write(tmp_path / "a.JPG", b"")) is PHOTO
    assert kind_of(tmp_path / "gone.mp3") is VOICE


def test_nobodys(tmp_path: Path) -> None:
    assert kind_of(write(tmp_path / "notes.txt", b"To whom it may concern")) is None
    assert kind_of(write(tmp_path / "licence.pdf", b"%PDF-1.7")) is None
    assert kind_of(write(tmp_path / "no name", b"")) is None
