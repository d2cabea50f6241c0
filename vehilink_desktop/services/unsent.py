"""What the platform does not have yet: how much it is, and a copy of it to take along."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.documents.unsent import UnsentFile, UnsentItem, write_unsent
from vehilink_desktop.domain.batch import BatchState
from vehilink_desktop.domain.certification import CertificationContent
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.model import Model
from vehilink_desktop.services.vault_files import (
    TAKE_ENDINGS,
    ending_of,
    file_blocks,
    take_blocks,
)
from vehilink_desktop.storage.files import disk_errors
from vehilink_desktop.storage.repositories import (
    batches,
    certifications,
    drafts,
    order_drafts,
    outbox,
    photos,
    quotations,
    requests,
    takes,
)
from vehilink_desktop.storage.workspace import Workspace

#: A proof of who one is, and faces are not to lie about in archives; what was looked at.
_NO_WORK = frozenset({outbox.IDENTITY_PUT, outbox.BROWSING_PUT})


class UnsentService:
    """Drafts and operations, takes and batches. Nothing here changes them."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def count(self) -> int:
        """How many of them there are."""
        with self._workspace.db.read() as conn:
            return len(list(self._items(conn)))

    def export(self, path: Path) -> int:
        """Write them with their pictures and recordings into one zip archive; how many there were.

        Raises:
            Known: `disk-full`, `disk-error`: there is no archive, or still the one before.
        """
        with self._workspace.db.read() as conn:
            items = list(self._items(conn))
        with disk_errors():
            return write_unsent(path, items, self._workspace.clock.now())

    def _items(self, conn: Connection) -> Iterator[UnsentItem]:
        """Each draft, in the state of the operation that carries it; then the other operations."""
        ops = [op for op in outbox.all_open(conn) if op.kind not in _NO_WORK]
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
        for request in requests.drafts(conn):
            op = next((one for one in ops if _publishes(one, request)), None)
            yield UnsentItem(request.id, "request", _state(op), _document(request.content))
            ops = [one for one in ops if one is not op]
        yield from self._deal_drafts(conn)
        for op in ops:
            yield self._operation(conn, op)
        yield from self._not_in_a_vehicle(conn)

    def _not_in_a_vehicle(self, conn: Connection) -> Iterator[UnsentItem]:
        """Recordings that nobody kept yet, and files that are being sorted onto vehicles."""
        for take in takes.every(conn):
            began = from_millis(take.started_at).isoformat()
            about = {"listing_id": take.listing_id, "kind": take.kind, "started_at": began}
            yield UnsentItem(take.id, "recording", "draft", about, self._take(take))
        for row in batches.every(conn):
            pictures = [one.id for one in photos.of_listing(conn, row.id)]
            if row.state != BatchState.DONE:
                files = self._files(conn, pictures)
                yield UnsentItem(row.id, "batch", "draft", row.content, files)

    def _take(self, take: takes.Take) -> tuple[UnsentFile, ...]:
        """What was recorded so far, as something that other programs play."""
        vault = self._workspace.vault
        if not vault.exists(take.file):
            return ()
        blocks = partial(take_blocks, vault, take.file, take.kind)
        return (UnsentFile(take.id, "", TAKE_ENDINGS[take.kind], blocks),)

    def _deal_drafts(self, conn: Connection) -> Iterator[UnsentItem]:
        """Offers, terms of orders and vouchers that are being written."""
        for offer in quotations.drafts(conn):
            about = {"request_id": offer.request_id, "listing_id": offer.listing_id}
            document = {**_given(about), **_document(offer.content)}
            yield UnsentItem(offer.id, "offer", "draft", document)
        for terms in order_drafts.every(conn):
            about = {"order_id": terms.order_id, "listing_id": terms.listing_id}
            document = {**_given(about), **_document(terms.content)}
            yield UnsentItem(terms.id, f"order_{terms.kind}", "draft", document)
        for voucher in order_drafts.vouchers(conn):
            document = {**_given({"milestone": voucher.milestone}), **_document(voucher.content)}
            files = self._files(conn, voucher.content.media_ids)
            yield UnsentItem(voucher.order_id, "voucher", "draft", document, files)

    def _operation(self, conn: Connection, op: outbox.Op) -> UnsentItem:
        if op.kind == outbox.PUT:
            return self._listing(conn, op.lane, op.content(), op)
        if op.kind == outbox.CERTIFY:
            return self._certification(conn, op.lane, op.certification(), op)
        if op.kind == outbox.ACTION:
            document = {"action": op.verb(), "version": op.base_version}
            return UnsentItem(op.lane, op.verb(), op.state, document)
        # deeds of deals, accounts, complaints: as they will be sent
        told = {name: value for name, value in op.payload.items() if name != "files"}
        files = self._files(conn, op.files())
        return UnsentItem(op.lane, op.verb(), op.state, told, files)

    def _listing(
        self, conn: Connection, one: str, content: ListingContent, op: outbox.Op | None
    ) -> UnsentItem:
        files = self._files(conn, content.media_ids())
        return UnsentItem(one, "listing", _state(op), _document(content), files)

    def _certification(
        self, conn: Connection, one: str, content: CertificationContent, op: outbox.Op | None
    ) -> UnsentItem:
        files = self._files(conn, [ref.media_id for ref in content.documents])
        return UnsentItem(one, "certification", _state(op), _document(content), files)

    def _files(self, conn: Connection, ids: Sequence[str]) -> tuple[UnsentFile, ...]:
        """Those whose bytes are here; the platform has the others."""
        vault, found = self._workspace.vault, []
        for media_id in ids:
            row = photos.get(conn, media_id)
            if row is not None and vault.exists(row.file):
                blocks = partial(file_blocks, vault, row.file)
                ending = ending_of(row.format)
                found.append(UnsentFile(media_id, row.name, ending, blocks))
        return tuple(found)


def _state(op: outbox.Op | None) -> str:
    return op.state if op else "draft"


def _publishes(op: outbox.Op, draft: requests.Draft) -> bool:
    """Whether the operation carries what the draft says."""
    mine = op.lane == draft.id and op.kind == outbox.REQUEST_PUT
    return mine and requests.content_of(op) == draft.content


def _given(values: dict[str, str | None]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def _document(content: Model) -> dict[str, Any]:
    return content.model_dump(mode="json", exclude_defaults=True)
