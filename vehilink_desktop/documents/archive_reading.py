"""Reading a zip that anybody may have made: refused as a whole before its first byte is unpacked.

What an entry claims is never believed: names are checked, entries that overlap, hide behind
another of the same name, unpack to far more than they are, or are links are refused, and bytes are
counted as they come.
"""

from __future__ import annotations

import stat
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from typing import IO, Any

import pyzipper

from vehilink_desktop.core.errors import Known
from vehilink_desktop.documents.archive_names import check_name

BLOCK_BYTES = 1 << 20

_BROKEN = (pyzipper.BadZipFile, zlib.error, EOFError, struct.error, ValueError, OverflowError)
_METHODS = (pyzipper.ZIP_STORED, pyzipper.ZIP_DEFLATED)
#: A read of more at once is the directory of an archive that is to fill the memory.
_MAX_DIRECTORY = 64 << 20
_ENCRYPTED = 0x1
#: A local header: 30 bytes, the name, extra fields.
_LEAST_HEADER = 30


@dataclass(frozen=True)
class Limits:
    """What an archive may come to, unpacked.

    Attributes:
        ratio: How many bytes one may become. Deflate makes 1032 of it at best; tables of much the
            same words come to some dozens.
    """

    entries: int = 200_000
    entry_bytes: int = 16 << 30
    bytes: int = 128 << 30
    ratio: int = 300


@dataclass(frozen=True, slots=True)
class Entry:
    """A file in an archive; `bytes` is what it claims to unpack to."""

    path: str
    bytes: int
    packed: int


class ArchiveReader:
    """An archive whose directory is harmless. One thread may use it at a time."""

    def __init__(self, file: IO[bytes], *, passphrase: str | None, limits: Limits) -> None:
        """Prefer `open_archive`.

        Raises:
            Known: `archive-damaged`; `archive-unsafe`, which says of what; `archive-locked`.
        """
        self._file = _Bounded(file)
        with _faults():
            self._zip = pyzipper.AESZipFile(self._file)
        self.locked = any(one.flag_bits & _ENCRYPTED for one in self._zip.infolist())
        _check(self._zip.infolist(), limits)
        if self.locked and not passphrase:
            raise Known("archive-locked")
        if passphrase and self.locked:
            self._zip.setpassword(passphrase.encode())

    def entries(self) -> list[Entry]:
        """Every file, in the order in which they lie there."""
        found = sorted(self._zip.infolist(), key=lambda one: int(one.header_offset))
        return [Entry(one.filename, one.file_size, one.compress_size) for one in found]

    def __contains__(self, path: str) -> bool:
        return path in self._zip.NameToInfo

    def blocks(self, path: str) -> Iterator[bytes]:
        """The bytes of a file, piece after piece; its checksum is looked at with the last.

        Raises:
            Known: `archive-damaged` also when there is no such file; `archive-passphrase-wrong`.
        """
        if path not in self:
            raise Known("archive-damaged", f"{path} is missing")
        info = self._zip.getinfo(path)
        size = 0
        with _faults(path), self._zip.open(info) as entry:
            while block := entry.read(BLOCK_BYTES):
                size += len(block)
                yield block
        if size != info.file_size:
            raise Known("archive-damaged", f"{path} is cut short")

    def read(self, path: str, limit: int) -> bytes:
        """A small file as a whole.

        Raises:
            Known: `archive-unsafe` when it has more than `limit` bytes; see `blocks`.
        """
        if path in self and self._zip.getinfo(path).file_size > limit:
            raise Known("archive-unsafe", f"{path} is too large")
        return b"".join(self.blocks(path))

    def close(self) -> None:
        """Let go of the directory; the file is the caller's."""
        self._zip.close()


@contextmanager
def open_archive(
    file: IO[bytes], *, passphrase: str | None = None, limits: Limits = Limits()
) -> Iterator[ArchiveReader]:
    """Look through the directory of a zip; see `ArchiveReader` for what may be wrong with it."""
    reader = ArchiveReader(file, passphrase=passphrase, limits=limits)
    try:
        yield reader
    finally:
        reader.close()


class _Bounded:
    """A file that gives no more at once than a directory of reasonable size."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.seek, self.tell, self.seekable = file.seek, file.tell, file.seekable

    def read(self, count: int = -1) -> bytes:
        most = _MAX_DIRECTORY + 1
        data = self._file.read(most if count < 0 else min(count, most))
        if len(data) == most:
            raise Known("archive-unsafe", "its directory is too large")
        return data


def _check(infos: list[Any], limits: Limits) -> None:
    """Refuse what is not to be unpacked, by the directory alone."""
    if len(infos) > limits.entries:
        raise Known("archive-unsafe", f"{len(infos)} files")
    names: set[str] = set()
    for info in infos:
        check_name(info.filename)
        # Windows and macOS do not tell them apart by case
        if info.filename.casefold() in names:
            raise Known("archive-unsafe", f"two files called {info.filename}")
        names.add(info.filename.casefold())
        _check_entry(info, limits)
    if sum(info.file_size for info in infos) > limits.bytes:
        raise Known("archive-unsafe", "too large when unpacked")
    in_place = sorted(infos, key=lambda info: int(info.header_offset))
    for one, after in pairwise(in_place):
        if one.header_offset + _LEAST_HEADER + one.compress_size > after.header_offset:
            raise Known("archive-unsafe", f"{one.filename} and {after.filename} overlap")
    if any("/".join(parts[:n]) in names for parts in _folders(names) for n in range(1, len(parts))):
        raise Known("archive-unsafe", "a file with the name of a folder")


def _check_entry(info: Any, limits: Limits) -> None:
    path = info.filename
    mode = info.external_attr >> 16
    if mode and not stat.S_ISREG(mode) and stat.S_IFMT(mode):
        raise Known("archive-unsafe", f"{path} is no regular file")
    if info.compress_type not in _METHODS:
        raise Known("archive-unsafe", f"{path} is packed in an unknown way")
    if info.flag_bits & _ENCRYPTED and info.wz_aes_version is None:
        raise Known("archive-unsafe", f"{path} is locked in a way that is not safe")
    if info.file_size > limits.entry_bytes:
        raise Known("archive-unsafe", f"{path} claims {info.file_size} bytes")
    if info.file_size > max(info.compress_size, 1024) * limits.ratio:
        raise Known("archive-unsafe", f"{path} unpacks to far more than it is")
    stored = info.compress_type == pyzipper.ZIP_STORED and not info.flag_bits & _ENCRYPTED
    if stored and info.file_size != info.compress_size:
        raise Known("archive-damaged", f"{path} has two sizes")


def _folders(names: set[str]) -> Iterator[list[str]]:
    return (name.split("/") for name in names)


@contextmanager
def _faults(path: str = "") -> Iterator[None]:
    """Raise what the library says of a broken archive as `archive-damaged`."""
    try:
        yield
    except RuntimeError as error:
        if "password" in str(error).lower():
            raise Known("archive-passphrase-wrong") from None
        raise Known("archive-damaged", path) from error
    except _BROKEN as error:
        raise Known("archive-damaged", path) from error
