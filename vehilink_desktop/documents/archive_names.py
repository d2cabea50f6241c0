"""Paths inside an archive that every system can unpack, and what one under way is called."""

from __future__ import annotations

import re
from pathlib import Path

from vehilink_desktop.core.errors import Known

MAX_PATH = 255
_PART = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]*(?<!\.)", re.ASCII)
#: Windows takes these for devices, with any ending.
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.ASCII | re.IGNORECASE)


def check_name(path: str) -> None:
    """Refuse what leads out of the folder, is hidden, or is no name on some system.

    Raises:
        Known: `archive-unsafe`.
    """
    parts = path.split("/")
    good = all(_PART.fullmatch(part) and not _DEVICE.fullmatch(part) for part in parts)
    if not good or len(path) > MAX_PATH:
        raise Known("archive-unsafe", f"a file called {path[:80]!r}")


def part_of(target: Path) -> Path:
    """Where an archive is while it is not whole."""
    return target.with_name(f"{target.name}.part")


def journal_of(target: Path) -> Path:
    """What is known to be in the part."""
    return target.with_name(f"{target.name}.part.json")


def files_of_part(target: Path) -> tuple[Path, Path]:
    """What there is of an archive while it is not whole."""
    return part_of(target), journal_of(target)


def discard_part(target: Path) -> None:
    """Delete what an archive that was not finished has left.

    Raises:
        OSError: Something is left.
    """
    for path in files_of_part(target):
        path.unlink(missing_ok=True)
