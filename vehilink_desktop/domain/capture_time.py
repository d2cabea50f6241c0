"""When a file was made: by what its camera wrote into it, by its name, by the disk."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from vehilink_desktop.domain.batch import TimeSource

_IN_NAME = re.compile(
    r"(?<!\d)(20\d\d)[-_.]?([01]\d)[-_.]?([0-3]\d)"  # 20261120, 2026-11-20
    r"(?:[-_. T]|\sat\s)?"
    r"([0-2]\d)[-_.:h]?([0-5]\d)[-_.:m]?([0-5]\d)"  # 093012, 09.30.12
    r"(?:\d{3})?(?!\d)"  # milliseconds
)
#: Whose names tell the time of Greenwich.
_UTC_NAMES = ("PXL_",)


def time_in_name(name: str) -> datetime | None:
    """The time that phones and recorders write into names: `VID_20261120_093012.mp4`."""
    found = None if name.startswith(_UTC_NAMES) else _IN_NAME.search(name)
    if found is None:
        return None
    try:
        return datetime(*map(int, found.groups()))  # type: ignore[arg-type]
    except ValueError:
        return None


def capture_time(name: str, camera: datetime | None, disk: datetime) -> tuple[datetime, TimeSource]:
    """The likeliest time, all by the clock on the wall, and where it is from."""
    if camera is not None:
        return camera, TimeSource.CAMERA
    named = time_in_name(name)
    return (named, TimeSource.NAME) if named else (disk, TimeSource.FILE)


def video_time(
    name: str, readings: Sequence[datetime], disk: datetime
) -> tuple[datetime, TimeSource]:
    """The same of a video, whose container should tell the time of Greenwich.

    Many cameras write the time on their wall there. A time in the name is meant for people and
    wins; else the reading that is nearer to the disk's time is believed.

    Args:
        name: Of the file.
        readings: What the container says, taken for the one and for the other.
        disk: The last change.
    """
    named = time_in_name(name)
    if named:
        return named, TimeSource.NAME
    if not readings:
        return disk, TimeSource.FILE
    return min(readings, key=lambda one: abs(one - disk)), TimeSource.CAMERA
