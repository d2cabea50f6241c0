"""Which files of a profile lie outside its folder, for whoever is to erase it without its key."""

from __future__ import annotations

import json
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

from vehilink_desktop.storage.files import disk_errors, write_private


def read_elsewhere(record: Path) -> frozenset[Path]:
    """What was noted; a record that is not there, or damaged, says nothing."""
    try:
        return frozenset(map(Path, json.loads(record.read_bytes())))
    except (OSError, ValueError, TypeError):
        return frozenset()


def note_elsewhere(record: Path, paths: Collection[Path]) -> None:
    """Note that these there are or may be; what was noted and is not among them is deleted.

    Args:
        record: A file in the profile's folder. It is not encrypted, and says nothing but paths.
        paths: Before anything is written there.

    Raises:
        Known: `disk-full`, `disk-error`: the record is as it was.
    """
    noted, wanted = read_elsewhere(record), frozenset(paths)
    if noted == wanted:
        return
    for path in noted - wanted:
        with suppress(OSError):  # a drive that is not there keeps nobody from the rest
            path.unlink(missing_ok=True)
    with disk_errors():
        if wanted:
            write_private(record, json.dumps(sorted(map(str, wanted))).encode())
        else:
            record.unlink()
