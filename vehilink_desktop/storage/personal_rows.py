"""What the store holds about its owner, kind by kind, as the rows of the archive that they get.

Everything that belongs to the person is in one of the kinds: own documents and drafts, what waits
to be sent, logs, consents, settings. What was derived from them, what others publish, and the
keys and tokens are not.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, Table, select

from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.domain.export import ExportKind, ExportPeriod
from vehilink_desktop.storage import tables as t
from vehilink_desktop.storage.repositories import accounts, meta

#: Rows that are fetched at once.
_BATCH = 500
_SETTING, _CHOICE = "setting.", "choice."

Document = dict[str, Any]


@dataclass(frozen=True)
class _Source:
    """Rows of one query.

    Attributes:
        what: Tells them apart in a kind that has several sources.
        body: The column that holds the document; else the columns are the document.
        parsed: Columns that hold JSON.
        millis: Columns that hold times.
        first, last: What in the document says when it began and when it changed last.
    """

    query: Select[Any]
    what: str = ""
    body: str = ""
    parsed: tuple[str, ...] = ()
    millis: tuple[str, ...] = ()
    first: str = ""
    last: str = ""

    def documents(self, conn: Connection, period: ExportPeriod) -> Iterator[Document]:
        """Those that belong to the period."""
        for row in conn.execute(self.query).yield_per(_BATCH).mappings():
            document = self._document(row)
            if period.touches(_moment(document, self.first), _moment(document, self.last)):
                yield document

    def _document(self, row: Mapping[Any, Any]) -> Document:
        if self.body:
            whole: Document = json.loads(row[self.body])
            return whole
        document: Document = {"what": self.what} if self.what else {}
        for name, value in row.items():
            if value is not None and name in self.parsed:
                document[name] = json.loads(value)
            elif value is not None and name in self.millis:
                document[name] = from_millis(value).isoformat()
            else:
                document[name] = value
        return document


def _bodies(table: Table, first: str, last: str = "", *, mine: bool = False) -> _Source:
    query = select(table.c.body).order_by(table.c.id)
    return _Source(
        query.where(table.c.mine) if mine else query, body="body", first=first, last=last
    )


def _deals(bodies: Table) -> _Source:
    query = select(bodies.c.body).order_by(bodies.c.id)
    return _Source(query, body="body", first="created_at", last="updated_at")


def _draft(table: Table, what: str, *parsed: str, since: str = "changed_at") -> _Source:
    times = tuple(one for one in ("created_at", "changed_at", "discarded_at") if one in table.c)
    return _Source(
        select(table).order_by(table.primary_key.columns[0]),
        what=what,
        parsed=parsed,
        millis=times,
        first=since,
        last="changed_at",
    )


def _log(table: Table, at: str, last: str = "", *, millis: tuple[str, ...] = ()) -> _Source:
    query = select(table).order_by(table.primary_key.columns[0])
    return _Source(query, millis=(at, *millis), first=at, last=last)


_SOURCES: dict[ExportKind, tuple[_Source, ...]] = {
    ExportKind.CERTIFICATION: (_bodies(t.certifications, "submitted_at", "decided_at"),),
    ExportKind.IDENTITY_CHECKS: (_bodies(t.identity_checks, "created_at", "decided_at"),),
    ExportKind.LISTINGS: (_bodies(t.listings, "created_at", "updated_at", mine=True),),
    ExportKind.DRAFTS: (
        _draft(t.drafts, "vehicle", "content", "base_content", since="created_at"),
        _Source(
            select(t.draft_versions).order_by(t.draft_versions.c.id),
            what="vehicle_version",
            parsed=("content",),
            millis=("made_at",),
            first="made_at",
        ),
        _Source(
            select(t.conflicts).order_by(t.conflicts.c.listing_id, t.conflicts.c.field),
            what="vehicle_conflict",
            parsed=("base", "mine", "theirs"),
            millis=("found_at",),
            first="found_at",
        ),
        _draft(t.certification_drafts, "certification", "content", "readings"),
        _draft(t.request_drafts, "request", "content", "base_content", since="created_at"),
        _draft(t.offer_drafts, "offer", "content"),
        _Source(
            select(t.estimates).order_by(t.estimates.c.request_id),
            what="estimate",
            parsed=("content",),
        ),
        _draft(t.order_drafts, "order", "content"),
        _draft(t.voucher_drafts, "voucher", "content"),
        _draft(t.batches, "batch", "content"),
    ),
    ExportKind.REQUESTS: (_bodies(t.requests, "created_at", "updated_at", mine=True),),
    ExportKind.QUOTATIONS: (_deals(t.quotation_bodies),),
    ExportKind.ORDERS: (_deals(t.order_bodies),),
    ExportKind.PAYEES: (_bodies(t.payees, "changed_at"),),
    ExportKind.COMPLAINTS: (_bodies(t.complaints, "created_at", "answered_at"),),
    ExportKind.PRIVACY_CASES: (_bodies(t.privacy_cases, "created_at", "carried_out_at"),),
    ExportKind.NOTICES: (_bodies(t.notices, "published_at"),),
    ExportKind.OUTBOX: (
        _Source(
            select(t.outbox).order_by(t.outbox.c.place),
            what="operation",
            parsed=("payload", "fields"),
            millis=("created_at", "done_at", "next_try"),
            first="created_at",
            last="done_at",
        ),
        _Source(
            select(t.uploads).order_by(t.uploads.c.photo_id),
            what="file",
            millis=("queued_at", "done_at", "next_try"),
            first="queued_at",
            last="done_at",
        ),
    ),
    ExportKind.SEARCHES: (_log(t.searches, "last_at"),),
    ExportKind.BROWSING: (_log(t.visits, "at"),),
    ExportKind.LINK_REPORTS: (_log(t.link_reports, "at"),),
    ExportKind.CONSENTS: (_log(t.consents, "at"),),
    ExportKind.DEVICE_ACCESSES: (
        _log(t.device_accesses, "started_at", "ended_at", millis=("ended_at",)),
    ),
    ExportKind.DEPARTURES: (_log(t.departures, "at"),),
    ExportKind.REVEALS: (_log(t.reveals, "at"),),
}

#: What of these kinds this computer has; the platform alone has the others.
LOCAL_KINDS = frozenset(_SOURCES) | {
    ExportKind.PROFILE,
    ExportKind.VOUCHERS,
    ExportKind.MEDIA,
    ExportKind.AGREEMENTS,
    ExportKind.CHOICES,
    ExportKind.SETTINGS,
    ExportKind.THIRD_PARTIES,
}


def documents(conn: Connection, kind: ExportKind, period: ExportPeriod) -> Iterator[Document]:
    """The rows of a kind but media that belong to the period, always in the same order."""
    for source in _SOURCES.get(kind, ()):
        yield from source.documents(conn, period)
    yield from _single_values(conn, kind, period)


@dataclass(frozen=True, slots=True)
class MediaFile:
    """A picture or recording of the person.

    Attributes:
        document: Its row.
        vault_name: What it is called in the vault, if its bytes are there.
        format: Its media type; empty for a take, which is what a recorder wrote so far.
    """

    document: Document
    vault_name: str
    format: str


def media(conn: Connection, period: ExportPeriod) -> Iterator[MediaFile]:
    """The own pictures, scans, vouchers and recordings, made in the period; by id."""
    found = conn.execute(select(t.photos).order_by(t.photos.c.id)).yield_per(_BATCH)
    for row in found.mappings():
        document = dict(row)
        if document["peaks"] is not None:
            document["peaks"] = json.loads(document["peaks"])
        if period.touches(_made_at(document["id"])):
            stream = document["kind"] in ("video", "voice")
            ending = document["kind"] if stream else "jpg"
            format_ = document["format"] or "image/jpeg"
            yield MediaFile(document, f"{document['id']}.{ending}", format_)
    for row in conn.execute(select(t.takes).order_by(t.takes.c.id)).mappings():
        moment = from_millis(row["started_at"])
        if period.touches(moment):
            document = {**row, "kind": f"take_{row['kind']}", "started_at": moment.isoformat()}
            yield MediaFile(document, f"{row['id']}.take", "")


def _single_values(conn: Connection, kind: ExportKind, period: ExportPeriod) -> Iterator[Document]:
    """What is not rows of a table of its own."""
    if kind is ExportKind.PROFILE:
        account = accounts.current(conn)
        if account is not None:
            yield account.model_dump(mode="json")
    elif kind is ExportKind.VOUCHERS:
        yield from _vouchers(conn, period)
    elif kind is ExportKind.AGREEMENTS:
        agreed = meta.get(conn, "policy_agreed")
        if agreed and period.touches(from_millis(agreed["at"])):
            yield {"version": agreed["version"], "at": from_millis(agreed["at"]).isoformat()}
    elif kind is ExportKind.THIRD_PARTIES:
        for party in meta.get(conn, "processing.register", {}).get("parties", ()):
            if period.touches(_moment(party, "since"), _moment(party, "until")):
                yield party
    elif kind is ExportKind.SETTINGS:
        yield from _named(conn, _SETTING)
    elif kind is ExportKind.CHOICES:
        yield from _named(conn, _CHOICE)


def _vouchers(conn: Connection, period: ExportPeriod) -> Iterator[Document]:
    """Each proof of each order by itself."""
    for order in documents(conn, ExportKind.ORDERS, ExportPeriod()):
        for voucher in order.get("vouchers", ()):
            if period.touches(_moment(voucher, "made_at"), _moment(voucher, "decided_at")):
                yield {"order_id": order["id"], "order_number": order.get("number"), **voucher}


def _named(conn: Connection, prefix: str) -> Iterator[Document]:
    named = t.meta.c.key.startswith(prefix, autoescape=True)
    for key, value in conn.execute(select(t.meta).where(named).order_by(t.meta.c.key)):
        yield {"name": key.removeprefix(prefix), "value": json.loads(value)}


def _moment(document: Document, name: str) -> datetime | None:
    text = document.get(name) if name else None
    return datetime.fromisoformat(text) if isinstance(text, str) else None


def _made_at(one: str) -> datetime | None:
    """When an id was made here (UUIDv7); None for another kind of id, which was not."""
    try:
        value = UUID(one)
    except ValueError:
        return None
    return from_millis(value.int >> 80) if value.version == 7 else None
