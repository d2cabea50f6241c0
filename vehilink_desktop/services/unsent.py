"""What the platform does not have yet: how much it is, and a copy of it to take along."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from vehilink_desktop.documents.unsent import UnsentItem, UnsentPicture, write_unsent
from vehilink_desktop.domain.certification import CertificationContent
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.storage.files import disk_errors
from vehilink_desktop.storage.repositories import certifications, drafts, outbox, photos
from vehilink_desktop.storage.workspace import Workspace


class UnsentService:
    """Drafts and operations. Nothing here changes them."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def count(self) -> int:
        """How many drafts and operations there are."""
        with self._workspace.db.read() as conn:
            return len(list(self._items(conn)))

    def export(self, path: Path) -> int:
        """Write them with their pictures into one zip archive; how many there were.

        Raises:
            Known: `disk-full`, `disk-error`: there is no archive, or still the one before.
        """
        with self._workspace.db.read() as conn:
            items = list(self._items(conn))
        with disk_errors():
            return write_unsent(path, items, self._workspace.clock.now())

    def _items(self, conn: Connection) -> Iterator[UnsentItem]:
        """Each draft, in the state of the operation that carries it; then the other operations."""
        ops = outbox.all_open(conn)
        for draft in drafts.all_open(conn):
            op = next((one for one in reversed(ops) if one.lane == draft.id), None)
            carried = op if op and op.kind == outbox.PUT and op.content() == draft.content else None
            yield self._listing(conn, draft.id, draft.content, carried)
            ops = [one for one in ops if one is not carried]
        written = certifications.draft(conn)
        if written:
            op = next((one for one in ops if one.lane == written.id), None)
            yield self._certification(conn, written.id, written.content, op)
            ops = [one for one in ops if one is not op]
        for op in ops:
            yield self._operation(conn, op)

    def _operation(self, conn: Connection, op: outbox.Op) -> UnsentItem:
        if op.kind == outbox.PUT:
            return self._listing(conn, op.lane, op.content(), op)
        if op.kind == outbox.CERTIFY:
            return self._certification(conn, op.lane, op.certification(), op)
        document = {"action": op.verb(), "version": op.base_version}
        return UnsentItem(op.lane, op.verb(), op.state, document)

    def _listing(
        self, conn: Connection, one: str, content: ListingContent, op: outbox.Op | None
    ) -> UnsentItem:
        pictures = self._pictures(conn, [ref.media_id for ref in content.photos])
        return UnsentItem(one, "listing", _state(op), _document(content), pictures)

    def _certification(
        self, conn: Connection, one: str, content: CertificationContent, op: outbox.Op | None
    ) -> UnsentItem:
        pictures = self._pictures(conn, [ref.media_id for ref in content.documents])
        return UnsentItem(one, "certification", _state(op), _document(content), pictures)

    def _pictures(self, conn: Connection, ids: list[str]) -> tuple[UnsentPicture, ...]:
        """Those whose bytes are here; the platform has the others."""
        vault, found = self._workspace.vault, []
        for media_id in ids:
            file = f"{media_id}.jpg"
            row = photos.get(conn, media_id)
            if row is not None and vault.exists(file):
                found.append(UnsentPicture(media_id, row.name, partial(vault.get, file)))
        return tuple(found)


def _state(op: outbox.Op | None) -> str:
    return op.state if op else "draft"


def _document(content: ListingContent | CertificationContent) -> dict[str, Any]:
    return content.model_dump(mode="json", exclude_defaults=True)
