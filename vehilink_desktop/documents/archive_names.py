"""Paths inside an archive that every system can unpack where it should."""

from __future__ import annotations

import re

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
