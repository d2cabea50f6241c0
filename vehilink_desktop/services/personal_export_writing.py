"""Putting an archive of personal data together: media, the platform's part, rows, pages."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from pydantic_core import from_json

from vehilink_desktop.core.errors import Known
from vehilink_desktop.documents.archive import ArchiveWriter
from vehilink_desktop.documents.archive_check import PLATFORM
from vehilink_desktop.documents.archive_page import (
    PAGE,
    README,
    SHOWN_ROWS,
    PageFacts,
    PageTexts,
    Table,
    page,
)
from vehilink_desktop.documents.archive_reading import ArchiveReader
from vehilink_desktop.documents.archive_tables import Columns, flat, harmless, json_lines
from vehilink_desktop.documents.archive_tables import spreadsheet as spreadsheet_of
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.consent import first_break
from vehilink_desktop.domain.export import (
    MANIFEST,
    SCHEMA,
    ExportJob,
    ExportKind,
    ExportManifest,
    LeftOut,
    PartManifest,
)
from vehilink_desktop.services.personal_export_media import Media, local_kinds
from vehilink_desktop.storage import personal_rows
from vehilink_desktop.storage.repositories import consents
from vehilink_desktop.storage.workspace import Workspace

#: What may be lost of one file without losing the rest.
_LOST = ("vault-missing", "vault-damaged")
_PACKED = (".jsonl", ".csv", ".json", ".html", ".txt")
_TIME = "%Y-%m-%d %H:%M UTC"
#: A row of the platform's part that is longer is not shown on the page.
_MAX_HEAD = 1 << 20

Document = personal_rows.Document
OnBytes = Callable[[int], None]


class ArchiveMaker:
    """Writes one job's archive, see `make`."""

    def __init__(
        self,
        workspace: Workspace,
        job: ExportJob,
        account: Account,
        program: str,
        texts: PageTexts,
        *,
        on_bytes: OnBytes,
        should_stop: Callable[[], bool],
    ) -> None:
        self._workspace = workspace
        self._job = job
        self._account = account
        self._program = program
        self._texts = texts
        self._on_bytes = on_bytes
        self._should_stop = should_stop
        self._made_at = workspace.clock.now()
        self._left_out: list[LeftOut] = []
        self._tables: list[Table] = []

    def make(
        self,
        media: list[Media],
        part: tuple[ArchiveReader, PartManifest] | None,
        passphrase: str | None,
    ) -> ArchiveWriter:
        """Write everything; the writer, complete and not published.

        Raises:
            Cancelled, Known, OSError: The part can be resumed.
        """
        planned = {one.path for one in media}
        if part is not None:
            planned |= {PLATFORM + entry.path for entry in part[0].entries()}
        platform = self._job.platform
        writer = ArchiveWriter(
            Path(self._job.target),
            plan=f"{self._job.id} {platform.sha256 if platform else ''}",
            planned=planned,
            made_at=self._made_at,
            passphrase=passphrase,
        )
        with writer:
            self._report_kept(writer)
            kept = [one for one in media if self._add_media(writer, one)]
            if part is not None:
                self._add_part(writer, *part)
            writer.settle()
            counts, broken = self._add_rows(writer, kept)
            self._add_pages(writer, part, broken)
            manifest = self._manifest(counts, broken, part[1] if part else None)
            manifest["files"] = [asdict(one) for one in writer.written.values()]
            text = json.dumps(manifest, ensure_ascii=False, indent=1)
            writer.add(MANIFEST, [text.encode()], deflated=True)
            writer.complete()
        return writer

    # -- what a later run may keep

    def _report_kept(self, writer: ArchiveWriter) -> None:
        for written in writer.written.values():
            self._on_bytes(written.bytes)

    def _add_media(self, writer: ArchiveWriter, media: Media) -> bool:
        """Whether its bytes are in the archive; a file that cannot be read is left out."""
        if media.path in writer.written:
            return True
        try:
            self._add(writer, media.path, media.blocks(), lasting=True)
        except Known as error:
            if error.code not in _LOST:
                raise
            self._left_out.append(LeftOut(path=media.path, reason=error.code))
            return False
        return True

    def _add_part(
        self, writer: ArchiveWriter, archive: ArchiveReader, manifest: PartManifest
    ) -> None:
        """The platform's files as they are; what it says of each must be true."""
        told = {one.path: one.sha256 for one in manifest.files}
        for entry in archive.entries():
            path = PLATFORM + entry.path
            if path not in writer.written:
                self._add(writer, path, archive.blocks(entry.path), lasting=True)
            if entry.path != MANIFEST and writer.written[path].sha256 != told[entry.path]:
                raise Known("archive-damaged", path)

    # -- rows

    def _add_rows(
        self, writer: ArchiveWriter, media: list[Media]
    ) -> tuple[dict[str, int], int | None]:
        """The tables, of one moment; how many rows each has, and where the ledger is broken."""
        counts = {}
        with self._workspace.db.read() as conn:
            for kind in local_kinds(self._job):
                if kind is ExportKind.MEDIA:
                    rows: Callable[[], Iterable[Document]] = partial(_documents, media)
                else:
                    rows = partial(personal_rows.documents, conn, kind, self._job.period)
                counts[str(kind)] = self._add_table(writer, kind, rows)
            broken = first_break(consents.every(conn))
        return counts, broken

    def _add_table(
        self, writer: ArchiveWriter, kind: ExportKind, rows: Callable[[], Iterable[Document]]
    ) -> int:
        """JSON lines and, once its columns are known from them, the spreadsheet."""
        columns, count = Columns(), 0
        head: list[Document] = []

        def noted() -> Iterator[Document]:
            nonlocal count
            for document in rows():
                count += 1
                columns.learn(flat(document))
                if len(head) < SHOWN_ROWS:
                    head.append(document)
                yield document

        self._add(writer, f"data/{kind}.jsonl", json_lines(noted()))
        cells = (flat(document, harmless) for document in rows())
        self._add(writer, f"data/{kind}.csv", spreadsheet_of(cells, columns))
        self._tables.append(Table(str(kind), "", count, head))
        return count

    # -- pages

    def _add_pages(
        self,
        writer: ArchiveWriter,
        part: tuple[ArchiveReader, PartManifest] | None,
        broken: int | None,
    ) -> None:
        lost = [one.path for one in self._left_out]
        if part is not None:
            self._tables += _tables_of(*part)
            lost += [PLATFORM + one.path for one in part[1].left_out]
        job = self._job
        facts = PageFacts(
            account=self._account.nickname,
            made=self._made_at.strftime(_TIME),
            since=job.since.strftime(_TIME) if job.since else "",
            until=job.until.strftime(_TIME) if job.until else "",
            tables=self._tables,
            media=[path for path in writer.written if "media/" in path],
            left_out=lost,
            broken="" if broken is None else str(broken),
        )
        self._add(writer, PAGE, [page(self._texts, facts)])
        self._add(writer, README, [self._texts.readme.encode()])

    def _manifest(
        self, counts: dict[str, int], broken: int | None, part: PartManifest | None
    ) -> dict[str, Any]:
        """All but the files, which may be too many for a model each."""
        manifest = ExportManifest(
            schema=SCHEMA,
            made_at=self._made_at,
            account_id=self._account.id,
            kinds=self._job.kinds,
            since=self._job.since,
            until=self._job.until,
            counts=counts,
            files=(),
            left_out=tuple(self._left_out),
            program=self._program,
            account=self._account.nickname,
            platform_counts=None if part is None else part.counts,
            consents_broken_at=broken,
        )
        return manifest.model_dump(mode="json", by_alias=True)

    def _add(
        self, writer: ArchiveWriter, path: str, blocks: Iterable[bytes], *, lasting: bool = False
    ) -> None:
        writer.add(
            path,
            blocks,
            deflated=path.endswith(_PACKED),
            lasting=lasting,
            on_bytes=self._on_bytes,
            should_stop=self._should_stop,
        )


def _documents(media: list[Media]) -> Iterator[Document]:
    return (one.document for one in media)


def _tables_of(archive: ArchiveReader, manifest: PartManifest) -> Iterator[Table]:
    """The platform's tables with their first rows."""
    paths = {entry.path for entry in archive.entries()}
    for kind, count in manifest.counts.items():
        path = f"data/{kind}.jsonl"
        if path in paths:
            head = list(islice(_head(archive, path), SHOWN_ROWS))
            yield Table(kind, PLATFORM, count, head, spreadsheet=f"data/{kind}.csv" in paths)


def _head(archive: ArchiveReader, path: str) -> Iterator[Document]:
    """The rows at the beginning of a file."""
    rest = b""
    for block in archive.blocks(path):
        *lines, rest = (rest + block).split(b"\n")
        for line in lines:
            try:
                document = from_json(line)
            except ValueError:
                raise Known("archive-damaged", PLATFORM + path) from None
            if isinstance(document, dict):
                yield document
        if len(rest) > _MAX_HEAD:
            return
