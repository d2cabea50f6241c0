"""Long encrypted files, written from front to back and read anywhere: recordings, videos, sound.

    magic 8 | salt 16 | chunk | chunk | … | last chunk

    a chunk: length 4 (its highest bit: the last one) | as many bytes, encrypted | tag 16

The construction is STREAM: AES-256-GCM under a key of this file alone (HKDF-SHA256 of the name's
key and the salt), with the chunk's number and whether it is the last one as the nonce. So chunks
that were changed, swapped or taken out are noticed when they are read, and an end that is missing
is noticed when the file is opened. A file is only ever appended to: one that was cut anywhere, by
a crash or a full disk, is good up to its last whole chunk.
"""

from __future__ import annotations

import io
import os
import secrets
import time
from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import IO, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from vehilink_desktop.core.errors import Bug, Known
from vehilink_desktop.storage.files import disk_errors, keep_name

CHUNK_BYTES = 64 * 1024
#: How much time a crash may cost.
FLUSH_S = 1.0

_MAGIC = b"VHSTREAM"
_SALT_BYTES = 16
_HEADER_BYTES = len(_MAGIC) + _SALT_BYTES
_LENGTH_BYTES = 4
_TAG_BYTES = 16
_FRAME_BYTES = _LENGTH_BYTES + _TAG_BYTES
_LAST = 1 << 31
_KEY_BYTES = 32
_BINARY = getattr(os, "O_BINARY", 0)  # Windows alone has another way


class StreamWriter:
    """Appends to a new file. Any thread may call it.

    What was written lies on the disk a second later at most, provided that more comes or `flush`
    is called; `close` makes the file whole. Every method raises Known `disk-full` or `disk-error`
    when the disk does not do its part: what it took before stays readable.
    """

    def __init__(
        self, path: Path, key: bytes, *, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        salt = secrets.token_bytes(_SALT_BYTES)
        self._cipher = _cipher(key, salt)
        self._monotonic = monotonic
        self._lock = Lock()
        self._number = 0
        self._pending = bytearray()  # not encrypted yet
        self._sealed = bytearray(_MAGIC + salt)  # not written yet
        self._size = 0
        with disk_errors():
            path.unlink(missing_ok=True)
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
            self._file = io.FileIO(descriptor, "wb")
        with ExitStack() as failed:
            failed.callback(self._file.close)
            with disk_errors():
                self._write_out()
                keep_name(path)
            failed.pop_all()
        self._flushed_at = monotonic()

    @property
    def size(self) -> int:
        """Bytes that were taken in so far."""
        return self._size

    def write(self, data: bytes | memoryview) -> None:
        """Append."""
        with self._lock, memoryview(data).cast("B") as view:
            self._need_open()
            place = 0
            while place < len(view):
                piece = view[place : place + CHUNK_BYTES - len(self._pending)]
                self._pending += piece
                self._size += len(piece)
                place += len(piece)
                if len(self._pending) == CHUNK_BYTES:
                    self._seal()
                    with disk_errors():
                        self._drain()
            if self._monotonic() - self._flushed_at >= FLUSH_S:
                self._flush()

    def flush(self) -> None:
        """When this returns, everything so far survives a power cut."""
        with self._lock:
            self._need_open()
            self._flush()

    def close(self) -> None:
        """Write the end. A second call does nothing."""
        with self._lock, ExitStack() as stack:
            if self._file.closed:
                return
            stack.callback(self._file.close)
            self._seal(last=True)
            with disk_errors():
                self._write_out()

    def abandon(self) -> None:
        """Let go of the file without an end: it will not pass for a whole one."""
        with self._lock:
            self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close after a block that ended well, abandon after one that raised."""
        if kind is None:
            self.close()
        else:
            self.abandon()

    def _need_open(self) -> None:
        if self._file.closed:
            raise Bug("written to after its end")

    def _flush(self) -> None:
        if self._pending:
            self._seal()
        with disk_errors():
            self._write_out()
        self._flushed_at = self._monotonic()

    def _seal(self, *, last: bool = False) -> None:
        """Encrypt what is pending, once and for ever: no nonce serves twice."""
        head = len(self._pending) | (_LAST if last else 0)
        nonce = _nonce(self._number, last=last)
        self._sealed += head.to_bytes(_LENGTH_BYTES, "big")
        self._sealed += self._cipher.encrypt(nonce, bytes(self._pending), None)
        self._pending.clear()
        self._number += 1

    def _write_out(self) -> None:
        self._drain()
        os.fsync(self._file.fileno())

    def _drain(self) -> None:
        """Hand over what is sealed; what a full disk does not take goes first the next time."""
        while self._sealed:
            del self._sealed[: self._file.write(bytes(self._sealed)) or 0]


class StreamReader:
    """Reads a file that was written with the same key. Any thread may call it.

    Attributes:
        size: Bytes that can be read.
        whole: Whether the end is there; what can be read of the file is good in any case.

    Raises:
        Known: `vault-missing`; `vault-damaged` when it is no such file or the key is another's;
            `disk-error`.
    """

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._lock = Lock()
        self._starts = array("Q", [0])  # of each chunk in what was written, then the end
        self._held: tuple[int, bytes] = (-1, b"")
        with disk_errors():
            try:
                self._file: IO[bytes] = path.open("rb")
            except FileNotFoundError:
                raise Known("vault-missing", path.name) from None
        with ExitStack() as failed:
            failed.callback(self._file.close)
            with disk_errors():
                self.whole = self._open(key)
            failed.pop_all()
        self.size = self._starts[-1]

    def read(self, offset: int, length: int) -> bytes:
        """The bytes from `offset` on, fewer than `length` only at the end.

        Raises:
            Known: `vault-damaged` when they are not what was written; `disk-error`.
        """
        end = min(offset + length, self.size)
        pieces = []
        with self._lock:
            while offset < end:
                number = bisect_right(self._starts, offset) - 1
                start = self._starts[number]
                piece = self._chunk(number)[offset - start : end - start]
                pieces.append(piece)
                offset += len(piece)
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def blocks(self) -> Iterator[bytes]:
        """All of it, piece after piece of `CHUNK_BYTES` at most."""
        for offset in range(0, self.size, CHUNK_BYTES):
            yield self.read(offset, CHUNK_BYTES)

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def _open(self, key: bytes) -> bool:
        """Find the chunks, and how far they are good; whether the last of them is the end."""
        header = self._file.read(_HEADER_BYTES)
        if not _MAGIC.startswith(header[: len(_MAGIC)]):
            raise Known("vault-damaged", self._path.name)
        if len(header) < _HEADER_BYTES:
            return False
        self._cipher = _cipher(key, header[len(_MAGIC) :])
        ended = self._find_chunks()
        if len(self._starts) > 1 and not self._is_good(0, last=ended and len(self._starts) == 2):
            raise Known("vault-damaged", self._path.name)
        count = len(self._starts) - 1
        while count and not self._is_good(count - 1, last=ended):
            # the space was there before the power failed, and what belongs into it was not
            ended = False
            count -= 1
            self._starts.pop()
        return ended

    def _find_chunks(self) -> bool:
        """Note where chunks begin, as far as the file goes; whether it says that it has an end."""
        left = os.fstat(self._file.fileno()).st_size - _HEADER_BYTES
        while left >= _FRAME_BYTES:
            head = int.from_bytes(self._file.read(_LENGTH_BYTES), "big")
            length = head & ~_LAST
            left -= _FRAME_BYTES + length
            if length > CHUNK_BYTES or left < 0 or (not length and head != _LAST):
                return False
            self._starts.append(self._starts[-1] + length)
            if head & _LAST:
                return left == 0
            self._file.seek(length + _TAG_BYTES, os.SEEK_CUR)
        return False

    def _is_good(self, number: int, *, last: bool) -> bool:
        with suppress(InvalidTag):
            self._held = (number, self._decrypted(number, last=last))
            return True
        return False

    def _chunk(self, number: int) -> bytes:
        if self._held[0] != number:
            last = self.whole and number == len(self._starts) - 2
            try:
                with disk_errors():
                    self._held = (number, self._decrypted(number, last=last))
            except InvalidTag:
                raise Known("vault-damaged", self._path.name) from None
        return self._held[1]

    def _decrypted(self, number: int, *, last: bool) -> bytes:
        start, end = self._starts[number], self._starts[number + 1]
        self._file.seek(_HEADER_BYTES + start + number * _FRAME_BYTES + _LENGTH_BYTES)
        sealed = self._file.read(end - start + _TAG_BYTES)
        return self._cipher.decrypt(_nonce(number, last=last), sealed, None)


def derive_key(data_key: bytes, name: str) -> bytes:
    """The key of all streams of this name, 32 bytes."""
    return HKDF(SHA256(), _KEY_BYTES, salt=None, info=b"vehilink stream " + name.encode()).derive(
        data_key
    )


def _cipher(key: bytes, salt: bytes) -> AESGCM:
    return AESGCM(HKDF(SHA256(), _KEY_BYTES, salt=salt, info=_MAGIC).derive(key))


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])
