"""Pages of proofs: pictures and PDFs made ready for upload, as scans are."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.errors import Cancelled
from vehilink_desktop.media.licences import LicenceReader
from vehilink_desktop.media.names import safe_display_name
from vehilink_desktop.media.photos import PreparedPhoto
from vehilink_desktop.media.refusals import PhotoRefused, RefusalReason
from vehilink_desktop.storage.repositories import photos, uploads
from vehilink_desktop.storage.workspace import Workspace

#: The kind of the pictures that prove something; see `photos.Photo`.
VOUCHER = "voucher"

#: Puts a page into what its owner is writing; False when that takes no more.
Take = Callable[[Connection, str], bool]


@dataclass(frozen=True)
class Page:
    """A page of a scan or a voucher.

    Attributes:
        state: `ready` (on this computer), `queued`, `sending`, `paused`, `failed`, `attached`
            (on the platform).
        problem: Code of what failed last while it was sent.
    """

    media_id: str
    name: str
    state: str
    problem: str | None


@dataclass(frozen=True)
class AddedPages:
    """How an intake ended: the new pages, and names with the reasons of those refused."""

    pages: tuple[Page, ...]
    refused: tuple[tuple[str, str], ...]


class PageIntake:
    """Files are opened in a process of their own; each page is kept in a transaction of its own."""

    def __init__(self, workspace: Workspace, reader: LicenceReader) -> None:
        self._workspace = workspace
        self._db = workspace.db
        self._vault = workspace.vault
        self._reader = reader

    def add(
        self, owner: str, sources: Sequence[Path | bytes], take: Take, token: CancelToken
    ) -> AddedPages:
        """Take pictures and PDFs in as further pages; bytes come from the clipboard.

        Stops when `token` is set; what was taken in until then stays.
        """
        added: list[Page] = []
        refused: list[tuple[str, str]] = []
        for source in sources:
            name = "" if isinstance(source, bytes) else safe_display_name(source.name)
            try:
                prepared = self._reader.open_scan(source, token)
            except Cancelled:
                break
            except PhotoRefused as refusal:
                refused.append((name, refusal.reason))
                continue
            for number, one in enumerate(prepared, start=1):
                page_name = f"{name} ({number})" if len(prepared) > 1 else name
                page = self._add_page(owner, page_name, one, take)
                if page is None:
                    refused.append((page_name, RefusalReason.TOO_MANY_PAGES))
                else:
                    added.append(page)
        return AddedPages(tuple(added), tuple(refused))

    def forget(self, owner: str, but: Collection[str]) -> None:
        """Delete the pages of `owner`, and their bytes, except those in `but`."""
        with self._db.write() as conn:
            gone = [row.id for row in photos.of_listing(conn, owner) if row.id not in but]
            for media_id in gone:
                photos.delete(conn, media_id)
        for media_id in gone:
            self._vault.delete(f"{media_id}.jpg")
            self._vault.delete(f"{media_id}.thumb")

    def _add_page(self, owner: str, name: str, prepared: PreparedPhoto, take: Take) -> Page | None:
        media_id = self._workspace.new_id()
        self._vault.put(f"{media_id}.jpg", prepared.jpeg)
        self._vault.put(f"{media_id}.thumb", prepared.thumbnail)
        with self._db.write() as conn:
            if not take(conn, media_id):
                return None  # its files go at the next start
            now = self._workspace.millis()
            photos.add_incoming(conn, owner, [(media_id, name, None)], now, kind=VOUCHER)
            photos.set_ready(conn, media_id, prepared)
        return Page(media_id, name, "ready", None)


def queue_pages(conn: Connection, owner: str, media_ids: Collection[str], now: int) -> None:
    """Have those of the pages sent that the platform does not have."""
    for photo in photos.of_listing(conn, owner):
        if photo.id in media_ids and photo.state == "ready":
            uploads.queue(conn, photo, now)


def pages_of(conn: Connection, owner: str, media_ids: Sequence[str]) -> tuple[Page, ...]:
    """The pages in their order, with how they fare."""
    rows = {row.id: row for row in photos.of_listing(conn, owner)}
    sending = {row.photo_id: row for row in uploads.of_listing(conn, owner)}
    return tuple(_page(one, rows.get(one), sending.get(one)) for one in media_ids)


def _page(media_id: str, row: photos.Photo | None, upload: uploads.Upload | None) -> Page:
    state, problem = (row.state if row else "attached"), None
    if upload and upload.state in ("queued", "sending", "paused", "failed"):
        state, problem = upload.state, upload.problem
    return Page(media_id, row.name if row else "", state, problem)
