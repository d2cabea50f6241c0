"""The platform's part of an archive: fetched into the vault, checked, read from there."""

from __future__ import annotations

import hashlib
import io
from bisect import bisect_right
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import IO

from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.errors import Cancelled, Known
from vehilink_desktop.documents.archive_check import PLATFORM, read_manifest
from vehilink_desktop.documents.archive_reading import ArchiveReader, open_archive
from vehilink_desktop.domain.export import (
    MANIFEST,
    MAX_PART_BYTES,
    PLATFORM_SCHEMA,
    DataExport,
    PartManifest,
)
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.remote import exports
from vehilink_desktop.remote.session import ApiClient
from vehilink_desktop.services.personal_export_media import part_name, part_names
from vehilink_desktop.storage.vault import Vault
from vehilink_desktop.storage.vault_stream import StreamReader, StreamWriter

#: Seconds between attempts that brought nothing; then it is given up until the person resumes.
_PAUSES = (1.0, 2.0, 5.0, 10.0)
_BLOCK = 1 << 20


class PlatformPart:
    """The zip of one job, in as many streams as it took runs of the program to fetch it."""

    def __init__(self, vault: Vault, job_id: str) -> None:
        self._vault = vault
        self._job_id = job_id

    def fetch(
        self,
        api: ApiClient,
        told: DataExport,
        on_progress: Callable[[int, int], None],
        token: CancelToken,
    ) -> None:
        """Have all of it here, going on where an earlier run ended.

        Raises:
            Cancelled: The token said so.
            Known: `export-expired`, `archive-damaged` when it is not what the platform says that
                it is (it is deleted then), `disk-full`; what the network does after some attempts.
        """
        if told.bytes is None or told.sha256 is None or told.bytes > MAX_PART_BYTES:
            raise Known(ProblemType.TOO_LARGE, "the platform's part is too large")
        here = self._size()
        if here < told.bytes:
            with self._vault.create_stream(part_name(self._job_id, len(self._names()))) as stream:
                self._fetch_rest(api, told.id, here, stream, on_progress, token)
        if self._size() != told.bytes or self._digest(token) != told.sha256:
            self.forget()
            raise Known("archive-damaged", "the platform's part")

    @contextmanager
    def open(self) -> Iterator[tuple[ArchiveReader, PartManifest]]:
        """The zip, which may be anybody's, and its manifest.

        Raises:
            Known: `archive-unsafe`, `archive-damaged`.
        """
        with self._file() as file, open_archive(file) as archive:
            if archive.locked:
                raise Known("archive-unsafe", "locked")
            manifest = read_manifest(archive, PartManifest, PLATFORM_SCHEMA)
            listed = {one.path for one in manifest.files} | {MANIFEST}
            if listed != {entry.path for entry in archive.entries()}:
                raise Known("archive-damaged", f"{PLATFORM}{MANIFEST}")
            yield archive, manifest

    def forget(self) -> None:
        """Delete what was fetched."""
        for name in self._names():
            self._vault.delete(name)

    def _fetch_rest(
        self,
        api: ApiClient,
        export_id: str,
        here: int,
        stream: StreamWriter,
        on_progress: Callable[[int, int], None],
        token: CancelToken,
    ) -> None:
        failures = 0
        while True:
            before = stream.size
            try:
                exports.content(
                    api,
                    export_id,
                    stream.write,
                    offset=here + before,
                    on_progress=on_progress,
                    should_stop=lambda: bool(token),
                )
                return
            except Known as error:
                failures = 0 if stream.size > before else failures + 1
                stream.flush()
                if not error.retryable or failures > len(_PAUSES):
                    raise
                if token.wait(_PAUSES[max(failures - 1, 0)]):
                    raise Cancelled from None
            except Cancelled:
                stream.flush()
                raise

    def _digest(self, token: CancelToken) -> str:
        digest = hashlib.sha256()
        with self._file() as file:
            while block := file.read(_BLOCK):
                token.check()
                digest.update(block)
        return digest.hexdigest()

    def _size(self) -> int:
        with ExitStack() as stack:
            return sum(reader.size for reader in self._readers(stack))

    @contextmanager
    def _file(self) -> Iterator[IO[bytes]]:
        with ExitStack() as stack:
            yield io.BufferedReader(_Joined(self._readers(stack)), _BLOCK)

    def _readers(self, stack: ExitStack) -> list[StreamReader]:
        return [stack.enter_context(self._vault.open_stream(name)) for name in self._names()]

    def _names(self) -> list[str]:
        return part_names(self._vault, self._job_id)


class _Joined(io.RawIOBase):
    """Streams one after the other as one file for reading."""

    def __init__(self, readers: list[StreamReader]) -> None:
        self._readers = readers
        self._starts = [0]
        for reader in readers:
            self._starts.append(self._starts[-1] + reader.size)
        self._place = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._place

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._place, io.SEEK_END: self._starts[-1]}[whence]
        if base + offset < 0:
            raise ValueError("before the beginning")
        self._place = base + offset
        return self._place

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        if self._place >= self._starts[-1]:
            return 0
        number = bisect_right(self._starts, self._place) - 1
        within = self._place - self._starts[number]
        data = self._readers[number].read(within, len(buffer))
        buffer[: len(data)] = data
        self._place += len(data)
        return len(data)
