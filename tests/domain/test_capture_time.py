"""Times in names, and which of several times is believed."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from vehilink_desktop.domain.batch import TimeSource
from vehilink_desktop.domain.capture_time import capture_time, time_in_name, video_time

SHOT = datetime(2026, 11, 20, 9, 30, 12)
COPIED = datetime(2026, 11, 22, 20, 0)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("IMG_20261120_093012.jpg", SHOT),
        ("VID_20261120_093012123.mp4", SHOT),
        ("VID_20261120_0930121.mp4", None),
        ("2026-11-20 09.30.12.jpg", SHOT),
        ("Screenshot_2026-11-20-09-30-12.png", SHOT),
        ("PXL_20261120_093012.jpg", None),
        ("IMG-20261120-WA0003.jpg", None),
        ("DSC_0231.JPG", None),
        ("20269999_993012.jpg", None),
        ("20260231_093012.jpg", None),
    ],
)
def test_the_time_in_a_name(name: str, expected: datetime | None) -> None:
    assert time_in_name(name) == expected


def test_the_camera_wins_then_the_name_then_the_disk() -> None:
    name = "IMG_20261120_093012.jpg"
    other = SHOT + timedelta(hours=1)
    assert capture_time(name, other, COPIED) == (other, TimeSource.CAMERA)
    assert capture_time(name, None, COPIED) == (SHOT, TimeSource.NAME)
    assert capture_time("a.jpg", None, COPIED) == (COPIED, TimeSource.FILE)


def test_a_video_whose_camera_wrote_the_time_on_its_wall() -> None:
    as_utc, as_written = SHOT + timedelta(hours=8), SHOT
    ended = SHOT + timedelta(seconds=40)
    assert video_time("a.mp4", (as_utc, as_written), ended) == (SHOT, TimeSource.CAMERA)
    assert video_time("a.mp4", (SHOT, SHOT - timedelta(hours=8)), ended)[0] == SHOT
    assert video_time("a.mp4", (), ended) == (ended, TimeSource.FILE)
