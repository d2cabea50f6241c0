"""Reading an archive of personal data again, all of it: is it what its manifest says?"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Mapping
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError
from pydantic_core import from_json

from vehilink_desktop.core.errors import Cancelled, Known
from vehilink_desktop.documents.archive_reading import ArchiveReader, Limits, open_archive
from vehilink_desktop.domain.export import (
    MANIFEST,
    SCHEMA,
    ArchivedFile,
    ExportKind,
    ExportManifest,
    PartManifest,
)

#: Of 200,000 files.
MAX_MANIFEST = 64 << 20
MAX_LINE = 16 << 20
#: What we wrote is not to be refused for what it packs to.
_OWN = Limits(entry_bytes=1 << 50, bytes=1 << 50, ratio=2000)
#: Where the platform's part is.
PLATFORM = "platform/"

M = TypeVar("M", bound=PartManifest)


@dataclass(frozen=True)
class Fault:
    """What is wrong with a file.

    Attributes:
        reason: `missing`, `not-listed`, `listed-twice`, `other-size`, `other-digest`, `damaged`,
            `not-json`, `other-count`.
    """

    path: str
    reason: str


@dataclass(frozen=True)
class Verified:
    """What was found; it is whole when there are no faults.

    Attributes:
        counts: Rows by kind as they were counted, of the part of this computer.
        platform_counts: The same of the platform's part; None where there is none.
        files: How many are listed.
        bytes: What they come to, unpacked.
    """

    manifest: ExportManifest
    counts: dict[str, int]
    platform_counts: dict[str, int] | None
    files: int
    bytes: int
    faults: tuple[Fault, ...]


def verify(
    path: Path,
    passphrase: str | None = None,
    *,
    on_bytes: Callable[[int], None] = lambda _count: None,
    should_stop: Callable[[], bool] = lambda: False,
) -> Verified:
    """Read a whole archive of ours.

    Args:
        path: The zip.
        passphrase: If it is locked.
        on_bytes: Told how many bytes were read since the last call.
        should_stop: Asked before each piece.

    Raises:
        Cancelled: `should_stop` said so.
        Known: `archive-damaged` when it is no archive of ours at all; `archive-unsafe`;
            `archive-locked`, `archive-passphrase-wrong`.
        OSError: It cannot be read.
    """
    with (
        path.open("rb") as file,
        open_archive(file, passphrase=passphrase, limits=_OWN) as archive,
        ThreadPoolExecutor(1, thread_name_prefix="archive-check") as beside,
    ):
        manifest = read_manifest(archive, ExportManifest, SCHEMA)
        check = Check(archive, beside, on_bytes, should_stop)
        check.files(manifest, but={MANIFEST})
        counts = check.counts(manifest.counts)
        platform = manifest.platform_counts
        platform_counts = None if platform is None else check.counts(platform, PLATFORM)
        size = sum(one.bytes for one in manifest.files)
        faults = tuple(check.faults)
        return Verified(manifest, counts, platform_counts, len(manifest.files), size, faults)


class Check:
    """Compares what an archive holds with what a manifest says of it.

    Attributes:
        faults: What was found so far.
    """

    def __init__(
        self,
        archive: ArchiveReader,
        beside: Executor,
        on_bytes: Callable[[int], None],
        should_stop: Callable[[], bool],
    ) -> None:
        """`beside` is a thread in which is hashed while more is read; see `verify`."""
        self._archive = archive
        self._beside = beside
        self._on_bytes = on_bytes
        self._should_stop = should_stop
        self._lines: dict[str, int] = {}
        self.faults: list[Fault] = []

    def files(self, manifest: PartManifest, *, but: Collection[str]) -> None:
        """Read every file: each is listed, and none else. `but` are not meant to be listed."""
        listed = {one.path: one for one in manifest.files}
        if len(listed) < len(manifest.files):
            self.faults.append(Fault(MANIFEST, "listed-twice"))
        for entry in self._archive.entries():
            told = listed.pop(entry.path, None)
            if told is not None:
                self._file(told)
            elif entry.path not in but:
                self.faults.append(Fault(entry.path, "not-listed"))
        self.faults += [Fault(path, "missing") for path in listed]

    def counts(self, told: Mapping[str, int], folder: str = "") -> dict[str, int]:
        """The rows and media that were read, by the kinds of which a manifest tells."""
        found = {}
        for kind, number in told.items():
            path = f"{folder}data/{kind}.jsonl"
            found[kind] = self._lines.get(path, 0)
            if kind == ExportKind.MEDIA:
                path = f"{folder}media"
                entries = self._archive.entries()
                found[kind] = sum(one.path.startswith(f"{path}/") for one in entries)
            if found[kind] != number:
                self.faults.append(Fault(path, "other-count"))
        return found

    def _file(self, told: ArchivedFile) -> None:
        digest, size = hashlib.sha256(), 0
        lines = _Lines() if told.path.endswith(".jsonl") else None
        hashing: Future[None] | None = None
        try:
            for block in self._archive.blocks(told.path):
                if self._should_stop():
                    raise Cancelled
                if hashing is not None:
                    hashing.result()
                hashing = self._beside.submit(digest.update, block)
                if lines is not None:
                    lines.feed(block)
                size += len(block)
                self._on_bytes(len(block))
        except Known as error:
            if error.code != "archive-damaged":
                raise
            self.faults.append(Fault(told.path, "damaged"))
            return
        finally:
            if hashing is not None:
                hashing.result()
        if size != told.bytes:
            self.faults.append(Fault(told.path, "other-size"))
        elif digest.hexdigest() != told.sha256:
            self.faults.append(Fault(told.path, "other-digest"))
        if lines is not None:
            self._lines[told.path] = lines.count
            if not lines.good or lines.rest:
                self.faults.append(Fault(told.path, "not-json"))


class _Lines:
    """Counts JSON objects, one a line, as blocks come."""

    def __init__(self) -> None:
        self.count = 0
        self.good = True
        self.rest = b""

    def feed(self, block: bytes) -> None:
        *whole, self.rest = (self.rest + block).split(b"\n")
        for line in whole:
            self.count += 1
            try:
                self.good &= isinstance(from_json(line), dict)
            except ValueError:
                self.good = False
        if len(self.rest) > MAX_LINE:
            self.good, self.rest = False, b""


def read_manifest(archive: ArchiveReader, model: type[M], schema: str) -> M:
    """The manifest, if it is one of `schema`.

    Raises:
        Known: `archive-damaged`, `archive-unsafe`, `archive-passphrase-wrong`.
    """
    try:
        manifest = model.model_validate(from_json(archive.read(MANIFEST, MAX_MANIFEST)))
    except (ValueError, ValidationError):
        raise Known("archive-damaged", MANIFEST) from None
    if manifest.schema_name != schema:
        raise Known("archive-damaged", f"{MANIFEST} of another kind of archive")
    return manifest
