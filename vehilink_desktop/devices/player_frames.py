"""The memory that the playing process and the window share: two pictures, and nothing with a name.

    slot 0: `SIDE` × `SIDE` × 4 bytes | slot 1: as many; a picture is packed, 4 bytes a pixel

The process fills a slot, says so, and leaves it alone until the window says that it took it.
"""

from __future__ import annotations

import os
import secrets
import sys
from mmap import mmap

PLAYER_FLAG = "--media-player"
"""A frozen program started with this flag runs `player_process.main()` and nothing else."""

SLOTS = 2
#: Pixels of the longer side of a picture at most.
SIDE = 1280

_PIXEL_BYTES = 4
_SLOT_BYTES = SIDE * SIDE * _PIXEL_BYTES
_SIZE = SLOTS * _SLOT_BYTES


class SharedFrames:
    """One side's view of the memory.

    Attributes:
        handle: What the other side attaches with: a file descriptor, on Windows a name.
    """

    def __init__(self, memory: mmap, handle: int | str) -> None:
        self._memory = memory
        self.handle = handle

    @classmethod
    def create(cls) -> SharedFrames:
        """New memory. It is gone when both processes are, however they end."""
        if sys.platform == "win32":
            name = f"vehilink-{secrets.token_hex(16)}"
            return cls(mmap(-1, _SIZE, tagname=name), name)
        # what multiprocessing.shared_memory stands on; that one cannot do without a lasting name
        import _posixshmem  # type: ignore[import-not-found]  # of the standard library

        path = f"/vehilink-{secrets.token_hex(8)}"
        descriptor = _posixshmem.shm_open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        _posixshmem.shm_unlink(path)
        try:
            os.ftruncate(descriptor, _SIZE)
            return cls(mmap(descriptor, _SIZE), descriptor)
        except OSError:
            os.close(descriptor)
            raise

    @classmethod
    def attach(cls, handle: int | str) -> SharedFrames:
        """The memory that the other process made."""
        if sys.platform == "win32":
            return cls(mmap(-1, _SIZE, tagname=str(handle)), handle)
        return cls(mmap(int(handle), _SIZE), handle)

    def put(self, slot: int, pixels: bytes | bytearray | memoryview) -> None:
        """Fill a slot with a packed picture."""
        start = slot * _SLOT_BYTES
        self._memory[start : start + len(pixels)] = pixels

    def get(self, slot: int, width: int, height: int) -> bytes:
        """A copy of a picture's bytes: the other process may write into the slot at any time.

        Raises:
            ValueError: there is no such slot, or no picture of this size.
        """
        if slot not in range(SLOTS) or not (0 < width <= SIDE and 0 < height <= SIDE):
            raise ValueError(f"no picture: slot {slot}, {width} × {height}")
        start = slot * _SLOT_BYTES
        return self._memory[start : start + width * height * _PIXEL_BYTES]

    def close(self) -> None:
        self._memory.close()
        if isinstance(self.handle, int):
            os.close(self.handle)
