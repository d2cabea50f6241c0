"""Reading a foreign file, whole and unchanged."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from vehilink_desktop.media.names import name_problem
from vehilink_desktop.media.refusals import PhotoRefused, RefusalReason

Version = tuple[int, int, int]
"""Which file it is, how large and when it was changed."""


@dataclass(frozen=True)
class Source:
    """The bytes of a file as they were at one moment.

    Attributes:
        data: All of them.
        sha256: Of those very bytes, hexadecimal.
        mtime_ns: Time of the last change; 0 for bytes that came from no file.
    """

    data: bytes
    sha256: str
    mtime_ns: int

    @classmethod
    def of_bytes(cls, data: bytes, *, limit: int, mtime_ns: int = 0) -> Source:
        """Raises PhotoRefused for more than `limit` bytes."""
        if len(data) > limit:
            raise PhotoRefused(RefusalReason.TOO_LARGE_FILE, f"{len(data)} bytes")
        return cls(data, hashlib.sha256(data).hexdigest(), mtime_ns)


@dataclass(frozen=True)
class OpenFile:
    """A foreign file while it is read.

    Attributes:
        size: Bytes.
        version: Differs once somebody changed the file.
    """

    file: BinaryIO
    size: int
    version: Version

    def read(self, at: int, length: int) -> bytes:
        self.file.seek(at)
        return self.file.read(length)


@contextmanager
def opened(
    path: Path, *, limit: int, unfit: RefusalReason = RefusalReason.NOT_A_PICTURE
) -> Iterator[OpenFile]:
    """Open a file of at most `limit` bytes; what the block does with it must only read.

    Raises:
        PhotoRefused: disappeared, unreadable, too_large_file, `unfit` for devices and pipes;
            changed_while_reading, after the block, if the bytes may be of two versions.
    """
    try:
        mode = path.stat().st_mode
        if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
            raise PhotoRefused(unfit, stat.filemode(mode))
        with path.open("rb") as file:
            before = os.fstat(file.fileno())
            if before.st_size > limit:
                raise PhotoRefused(RefusalReason.TOO_LARGE_FILE, f"{before.st_size} bytes")
            yield OpenFile(file, before.st_size, _version(before))
        after = path.stat()
    except FileNotFoundError as error:
        raise PhotoRefused(RefusalReason.DISAPPEARED) from error
    except OSError as error:
        raise PhotoRefused(RefusalReason.UNREADABLE, error.strerror or "") from error
    if _version(before) != _version(after):
        raise PhotoRefused(RefusalReason.CHANGED_WHILE_READING)


def read_source(path: Path, *, limit: int) -> Source:
    """Read a file of at most `limit` bytes.

    Raises:
        PhotoRefused: the reasons of `opened`.
    """
    with opened(path, limit=limit) as source:
        data = source.file.read(limit + 1)
    if len(data) != source.size:
        raise PhotoRefused(RefusalReason.CHANGED_WHILE_READING)
    _, _, mtime_ns = source.version
    return Source.of_bytes(data, limit=limit, mtime_ns=mtime_ns)


def read_picture(source: Path | bytes, *, limit: int) -> Source:
    """What `read_source` gives for a file whose name hides nothing; bytes as they are.

    Raises:
        PhotoRefused: the reasons of `read_source`, and suspicious_name.
    """
    if isinstance(source, bytes):
        return Source.of_bytes(source, limit=limit)
    if problem := name_problem(source.name):
        raise PhotoRefused(problem)
    return read_source(source, limit=limit)


def _version(status: os.stat_result) -> Version:
    return status.st_ino, status.st_size, status.st_mtime_ns
