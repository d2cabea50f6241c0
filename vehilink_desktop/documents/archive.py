"""Writing a large zip that survives being killed: beside its target, entry after entry.

    name.zip.part       whole entries, perhaps followed by the beginning of one
    name.zip.part.json  a line for each entry that is known to be on the disk

The second file is appended to only after the first has been synced. So whoever opens the pair
again cuts the part after the last entry that is told of, and goes on from there. It takes the
name of its target at the very end: a file of that name is always a whole archive.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Collection, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

import pyzipper

from vehilink_desktop.core.errors import Bug, Cancelled, Known
from vehilink_desktop.documents.archive_names import check_name, journal_of, part_of

#: How much may have to be written again after a crash.
STEP_BYTES = 64 << 20
_CUT = os.O_BINARY if hasattr(os, "O_BINARY") else 0


@dataclass(frozen=True, slots=True)
class Written:
    """An entry: its path in the archive, its bytes before packing and their SHA-256."""

    path: str
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class _Place:
    """A line of the journal: what the zip's directory needs to know of an entry."""

    path: str
    bytes: int
    sha256: str
    crc: int
    packed: int
    offset: int
    end: int
    method: int
    aes_version: int | None


class ArchiveWriter:
    """One archive, from one thread. After an exception `abandon` it: the part can be resumed.

    Every method raises OSError when the disk does not do its part.

    Attributes:
        written: The entries so far by path, those of an earlier run too.
    """

    def __init__(
        self,
        target: Path,
        *,
        plan: str,
        planned: Collection[str],
        made_at: datetime,
        passphrase: str | None = None,
        step_bytes: int = STEP_BYTES,
    ) -> None:
        """Go on with what an earlier run left, or begin anew when that does not fit.

        Args:
            target: What the archive will be called.
            plan: Says that two runs write the same archive.
            planned: The lasting entries that are wanted; a part with another one does not fit.
            made_at: The time that entries bear, aware.
            passphrase: For AES-256; None to leave the archive open to everybody.
            step_bytes: After how many new bytes the disk is made to keep them.

        Raises:
            Known: `archive-passphrase-wrong`: the part was begun with another one;
                `archive-damaged`.
        """
        self.target, self.part = target, part_of(target)
        self._journal = journal_of(target)
        self._head = {"plan": plan, "locked": passphrase is not None}
        self._made_at = made_at
        self._passphrase = passphrase
        self._step_bytes = step_bytes
        self._unsettled: list[_Place] = []
        self.written: dict[str, Written] = {}
        left = self._left_places(planned)
        with ExitStack() as failed:
            self._file = self._open_part(keep=bool(left))
            failed.callback(self._file.close)
            self._file.seek(left[-1].end if left else 0)
            self._file.truncate()
            self._archive = self._open_archive(left)
            failed.callback(self._let_go)
            if left:
                self._check_passphrase(left)
            else:
                self._begin_journal()
            failed.pop_all()
        self._ahead = ThreadPoolExecutor(1, thread_name_prefix="archive-reader")

    # -- entries

    def add(
        self,
        path: str,
        blocks: Iterable[bytes],
        *,
        deflated: bool = False,
        lasting: bool = False,
        on_bytes: Callable[[int], None] = lambda _count: None,
        should_stop: Callable[[], bool] = lambda: False,
    ) -> Written:
        """Write one entry; the blocks are made and hashed in a thread of their own.

        Args:
            path: In the archive.
            blocks: Its bytes, of any sizes; if they raise Known, there is no such entry.
            deflated: Whether packing pays.
            lasting: Whether a later run may keep it.
            on_bytes: Told the length of each block once it is written.
            should_stop: Asked before each block.

        Raises:
            Cancelled: `should_stop` said so; the archive can only be abandoned now.
        """
        if path in self.written:
            raise Bug(f"two entries called {path}")
        check_name(path)
        info = pyzipper.zipfile_aes.AESZipInfo(path, self._made_at.timetuple()[:6])
        info.compress_type = pyzipper.ZIP_DEFLATED if deflated else pyzipper.ZIP_STORED
        info.external_attr = 0o600 << 16
        digest, size = hashlib.sha256(), 0
        try:
            with self._archive.open(info, "w", force_zip64=True) as entry:
                for block in self._read_ahead(blocks, digest.update):
                    if should_stop():
                        raise Cancelled
                    entry.write(block)
                    size += len(block)
                    on_bytes(len(block))
        except Known:
            self._take_back(info)
            raise
        written = Written(path, size, digest.hexdigest())
        self.written[path] = written
        if lasting:
            self._unsettled.append(_place(info, written, self._archive.start_dir))
            if self._archive.start_dir - self._unsettled[0].offset >= self._step_bytes:
                self.settle()
        return written

    def settle(self) -> None:
        """When this returns, every lasting entry so far survives a crash."""
        if not self._unsettled:
            return
        self._file.flush()
        os.fsync(self._file.fileno())
        _append(self._journal, (asdict(place) for place in self._unsettled))
        self._unsettled.clear()

    # -- the end

    def complete(self) -> Path:
        """Write the directory of the archive; the part, for whoever wants to check it first."""
        self._archive.close()
        self._file.truncate()
        self._file.flush()
        os.fsync(self._file.fileno())
        self.abandon()
        return self.part

    def publish(self, *, overwrite: bool) -> None:
        """Give the part, which is complete, the name of the target.

        Raises:
            Known: `target-exists`, unless it may be overwritten.
        """
        if not overwrite and self.target.exists():
            raise Known("target-exists", self.target.name)
        self._journal.unlink(missing_ok=True)  # first: nothing is left beside a whole archive
        self.part.replace(self.target)

    def abandon(self) -> None:
        """Let go of the part; what was settled stays."""
        self._ahead.shutdown()
        self._let_go()
        with suppress(OSError):  # what a full disk did not take
            self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.abandon()

    # -- inside

    def _left_places(self, planned: Collection[str]) -> list[_Place]:
        """What an earlier run of the same plan has settled; nothing if that cannot serve."""
        try:
            lines = self._journal.read_bytes().split(b"\n")[:-1]  # the last may have been cut
            size = self.part.stat().st_size
            head, *rows = (json.loads(line) for line in lines)
            places = [_Place(**row) for row in rows]
        except (OSError, ValueError, TypeError):
            return []
        usable = head == self._head and all(one.path in planned for one in places)
        return places if usable and places and places[-1].end <= size else []

    def _open_part(self, *, keep: bool) -> IO[bytes]:
        flags = os.O_RDWR | os.O_CREAT | _CUT | (0 if keep else os.O_TRUNC)
        return os.fdopen(os.open(self.part, flags, 0o600), "r+b")

    def _open_archive(self, places: list[_Place]) -> pyzipper.AESZipFile:
        """A zip that goes on at the file's position and knows the entries before it."""
        encryption = pyzipper.WZ_AES if self._passphrase else None
        archive = pyzipper.AESZipFile(self._file, "w", encryption=encryption)
        if self._passphrase:
            archive.setpassword(self._passphrase.encode())
        for place in places:
            info = _info(place, self._made_at)
            archive.filelist.append(info)
            archive.NameToInfo[place.path] = info
            self.written[place.path] = Written(place.path, place.bytes, place.sha256)
        return archive

    def _check_passphrase(self, places: list[_Place]) -> None:
        if not self._passphrase:
            return
        smallest = min(places, key=lambda place: place.packed)
        try:
            with self._archive.open(smallest.path) as entry:
                while entry.read(1 << 20):
                    pass
        except RuntimeError:
            raise Known("archive-passphrase-wrong") from None
        except pyzipper.BadZipFile:
            raise Known("archive-damaged", smallest.path) from None

    def _begin_journal(self) -> None:
        self._journal.unlink(missing_ok=True)
        _append(self._journal, [self._head])

    def _read_ahead(
        self, blocks: Iterable[bytes], update: Callable[[bytes], None]
    ) -> Iterator[bytes]:
        """The blocks; while one is being written the next is made and hashed."""
        source = iter(blocks)

        def following() -> bytes | None:
            block = next(source, None)
            if block is not None:
                update(block)
            return block

        waiting = self._ahead.submit(following)
        try:
            while (block := waiting.result()) is not None:
                waiting = self._ahead.submit(following)
                yield block
        finally:
            waiting.cancel()
            if not waiting.cancelled():
                waiting.exception()  # nobody reads from the source once this has ended

    def _take_back(self, info: pyzipper.ZipInfo) -> None:
        """Forget the entry that was just written."""
        self._archive.filelist.remove(info)
        del self._archive.NameToInfo[info.filename]
        self._archive.start_dir = info.header_offset
        self._file.seek(info.header_offset)
        self._file.truncate()

    def _let_go(self) -> None:
        self._archive.fp = None  # else it would write its directory when it is collected


def _place(info: Any, written: Written, end: int) -> _Place:
    return _Place(
        path=written.path,
        bytes=written.bytes,
        sha256=written.sha256,
        crc=info.CRC,
        packed=info.compress_size,
        offset=info.header_offset,
        end=end,
        method=info.compress_type,
        aes_version=info.wz_aes_version,
    )


def _info(place: _Place, made_at: datetime) -> Any:
    info = pyzipper.zipfile_aes.AESZipInfo(place.path, made_at.timetuple()[:6])
    info.external_attr = 0o600 << 16
    info.compress_type = place.method
    info.CRC, info.compress_size, info.file_size = place.crc, place.packed, place.bytes
    info.header_offset = place.offset
    if place.aes_version is not None:
        info.flag_bits |= 0x1
        info.wz_aes_version = place.aes_version
        info.wz_aes_vendor_id, info.wz_aes_strength = b"AE", 3
    return info


def _append(path: Path, rows: Iterable[dict[str, Any]]) -> None:
    text = "".join(json.dumps(row, separators=(",", ":")) + "\n" for row in rows)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | _CUT, 0o600)
    with os.fdopen(descriptor, "ab") as file:
        file.write(text.encode())
        file.flush()
        os.fsync(descriptor)
