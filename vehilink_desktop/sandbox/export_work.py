"""Prepares exports behind the requests' backs: one zip each, in pieces of a fixed size."""

from __future__ import annotations

import json
import logging
import os
import zipfile
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Connection, or_, select, update

from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.domain.export import (
    MANIFEST,
    PLATFORM_SCHEMA,
    ArchivedFile,
    DataExport,
    DataExportState,
    ExportKind,
    ExportPeriod,
    LeftOut,
    PartManifest,
)
from vehilink_desktop.sandbox import accounts, exports, recordings
from vehilink_desktop.sandbox.blobs import sha256_of
from vehilink_desktop.sandbox.drawn import draw_page
from vehilink_desktop.sandbox.export_rows import ExportedFile, files_of, rows_of
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import exports as table

log = logging.getLogger(__name__)

#: A process that has not said for so long that it works on an export has been killed.
PATIENCE_MS = 30_000
_SIGN_OF_LIFE_S = 5.0
_PIECE = 1024 * 1024
_ENDINGS = {
    "image/jpeg": "jpg",
    "video/mp4": "mp4",
    "video/quicktime": "mov",
    "video/x-matroska": "mkv",
    "video/webm": "webm",
    "audio/mp4": "m4a",
    "audio/ogg": "ogg",
}


def prepare_due(site: Site) -> int:
    """Prepare what was asked for; how many there were. Any process may do it."""
    count = 0
    while taken := _take(site):
        _prepare(site, *taken)
        count += 1
    return count


def _take(site: Site) -> tuple[str, DataExport] | None:
    """The oldest export that nobody works on, and its account."""
    idle = or_(table.c.taken_at.is_(None), table.c.taken_at <= site.now() - PATIENCE_MS)
    waiting = (table.c.state == DataExportState.PREPARING) & idle
    query = select(table).where(waiting).order_by(table.c.created_at).limit(1)
    with site.db.read() as conn:
        if conn.execute(query).first() is None:
            return None
    with site.db.write() as conn:
        row = conn.execute(query.with_for_update(skip_locked=True)).one_or_none()
        if row is None:
            return None
        _sign(conn, site, row.id)
    return row.account_id, DataExport.model_validate_json(row.body)


def _prepare(site: Site, account_id: str, export: DataExport) -> None:
    """Write the file, then tell; what is in the way of writing ends the export as failed.

    An account that is closed meanwhile takes its export along: nothing is left to be told.
    """
    part = site.blobs.export_part(export.id)
    try:
        _write(site, account_id, export, part)
        facts = exports.ready(site, part.stat().st_size, sha256_of(part))
        with site.change() as conn:
            if exports.finish(conn, site, export.id, **facts):
                part.replace(site.blobs.export(export.id))  # before the commit: it is there then
    except Exception:
        with site.change() as conn:
            wanted = exports.finish(conn, site, export.id, state=DataExportState.FAILED)
        if wanted:
            log.exception("an export could not be prepared")
    finally:
        part.unlink(missing_ok=True)


def _write(site: Site, account_id: str, export: DataExport, part: Path) -> None:
    sign_of_life = _signs(site, export.id)
    with (
        part.open("xb") as file,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive,
        site.db.read() as conn,
    ):
        writer = _Writer(archive, sign_of_life)
        period = ExportPeriod(since=export.since, until=export.until)
        account = accounts.by_id(conn, account_id)
        for kind in map(ExportKind, export.kinds):
            if kind is ExportKind.MEDIA:
                writer.add_files(site, files_of(conn, account_id, period))
            else:
                writer.add_rows(kind, rows_of(conn, account, kind, period))
        manifest = PartManifest(
            schema=PLATFORM_SCHEMA,
            made_at=from_millis(site.now()),
            account_id=account_id,
            kinds=export.kinds,
            since=export.since,
            until=export.until,
            counts=writer.counts,
            files=tuple(writer.files),
            left_out=tuple(writer.left_out),
        )
        archive.writestr(MANIFEST, manifest.model_dump_json(by_alias=True, exclude_none=True))
    with part.open("rb") as written:
        os.fsync(written.fileno())


class _Writer:
    """Puts rows and files into an archive, and remembers what its manifest has to say."""

    def __init__(self, archive: zipfile.ZipFile, sign_of_life: Callable[[], None]) -> None:
        self._archive = archive
        self._sign_of_life = sign_of_life
        self.counts: dict[str, int] = {}
        self.files: list[ArchivedFile] = []
        self.left_out: list[LeftOut] = []

    def add_rows(self, kind: ExportKind, rows: Iterator[dict[str, object]]) -> None:
        self.counts[kind] = 0

        def lines() -> Iterator[bytes]:
            for row in rows:
                self.counts[kind] += 1
                text = json.dumps(row, ensure_ascii=False, separators=(",", ":"))
                yield text.encode() + b"\n"

        self._add(zipfile.ZipInfo(f"data/{kind}.jsonl"), lines(), zipfile.ZIP_DEFLATED)

    def add_files(self, site: Site, files: Iterator[ExportedFile]) -> None:
        self.counts[ExportKind.MEDIA] = 0
        for one in files:
            self._add_file(site, one)

    def _add_file(self, site: Site, one: ExportedFile) -> None:
        """A picture or recording; nothing but a word of one that was erased a moment ago."""
        path = f"media/{one.id}.{_ENDINGS.get(one.media_type, 'bin')}"
        try:
            with _source(site, one).open("rb") as file:
                pieces = iter(lambda: file.read(_PIECE), b"")
                self._add(zipfile.ZipInfo(path), pieces, zipfile.ZIP_STORED)
        except FileNotFoundError:
            self.left_out.append(LeftOut(path=path, reason="erased"))
        else:
            self.counts[ExportKind.MEDIA] += 1

    def _add(self, about: zipfile.ZipInfo, pieces: Iterator[bytes], method: int) -> None:
        about.compress_type, digest, size = method, sha256(), 0
        with self._archive.open(about, "w", force_zip64=True) as entry:
            for piece in pieces:
                entry.write(piece)
                digest.update(piece)
                size += len(piece)
                self._sign_of_life()
        self.files.append(ArchivedFile(path=about.filename, bytes=size, sha256=digest.hexdigest()))


def _source(site: Site, one: ExportedFile) -> Path:
    """Where a file should be; pages of the seed's papers are drawn when somebody wants them."""
    if one.kind in recordings.KINDS:
        return site.blobs.recording(one.id)
    sent = site.blobs.picture(one.id)
    if sent.exists():
        return sent
    drawn = site.pictures.draw(one.id, thumbnail=False)
    return drawn or draw_page(site, one.id, thumbnail=False) or sent


def _signs(site: Site, export_id: str) -> Callable[[], None]:
    """Says now and then that this process still works on an export."""
    said = site.clock.monotonic()

    def say() -> None:
        nonlocal said
        if site.clock.monotonic() - said >= _SIGN_OF_LIFE_S:
            said = site.clock.monotonic()
            with site.db.write() as conn:
                _sign(conn, site, export_id)

    return say


def _sign(conn: Connection, site: Site, export_id: str) -> None:
    mine = table.c.id == export_id
    conn.execute(update(table).where(mine).values(taken_at=site.now()))
