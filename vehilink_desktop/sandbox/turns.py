"""Whose turn it is to touch an upload, among requests of this process and of others.

The newest request always wins: it writes its name into a file and waits for the lock beside it;
whoever holds the lock looks at that file a few times a second and gives up when it is not named.
The lock is the operating system's, so a killed process leaves none behind.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import BinaryIO

LOOK_S = 0.25
"""How often the holder looks for a newer request."""


class TurnBusy(Exception):
    """The holder did not give up in time."""


class Turn:
    """An upload's turn, held."""

    def __init__(self, path: Path, name: bytes, lock: BinaryIO) -> None:
        self._path = path
        self._name = name
        self._lock = lock
        self._looked = time.monotonic()

    @classmethod
    def take(cls, path: Path, wait_s: float) -> Turn:
        """Take the turn of the upload whose files begin with `path`, preempting its holder.

        Blocks up to `wait_s`.

        Raises:
            TurnBusy: it was not given up in time.
        """
        name = os.urandom(8)
        path.write_bytes(name)
        lock = path.with_suffix(".lock").open("a+b")
        deadline = time.monotonic() + wait_s
        while not _try_lock(lock):
            if time.monotonic() > deadline:
                lock.close()
                raise TurnBusy
            time.sleep(0.02)
        return cls(path, name, lock)

    def is_wanted(self) -> bool:
        """Whether a newer request waits. Cheap: looks at the disk every `LOOK_S` only."""
        now = time.monotonic()
        if now - self._looked < LOOK_S:
            return False
        self._looked = now
        try:
            return self._path.read_bytes() != self._name
        except FileNotFoundError:  # the upload was swept away
            return True

    def release(self) -> None:
        self._lock.close()


if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: BinaryIO) -> bool:
        try:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _try_lock(file: BinaryIO) -> bool:
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
