"""Rows that have a period after which they go: how many, how large, and those that are over.

What is unsent is none of them: drafts outside the bin and their history, what waits in the outbox
and its uploads.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from sqlalchemy import Column, ColumnElement, Connection, Table, and_, delete, func, select, true

from vehilink_desktop.domain.export import JobState
from vehilink_desktop.domain.retention import Kind
from vehilink_desktop.storage.repositories import forgetting
from vehilink_desktop.storage.tables import (
    consents,
    departures,
    device_accesses,
    draft_versions,
    drafts,
    exports,
    notices,
    outbox,
    reveals,
    searches,
    takes,
    uploads,
    visits,
)

#: Later than any time in a row.
END = 1 << 62


class Size(NamedTuple):
    """How much there is of a kind; `bytes` of what it says, without what the database adds."""

    number: int
    bytes: int


class Removed(NamedTuple):
    """How many went, and the pictures and recordings whose files in the vault are nobody's now."""

    number: int
    files: list[str]


class _Rows(NamedTuple):
    """Rows of one table.

    Attributes:
        at: When their period began.
        said: The columns that hold what is kept.
        ended: Which of them may go at all.
    """

    table: Table
    at: Column[int]
    said: tuple[Column[str], ...]
    ended: ColumnElement[bool] = true()

    def up_to(self, at: int) -> ColumnElement[bool]:
        return and_(self.ended, self.at <= at)


_being_sent = select(outbox.c.lane).where(outbox.c.state.in_(("queued", "sending", "parked")))

_ROWS: Mapping[Kind, tuple[_Rows, ...]] = {
    Kind.SEARCHES: (_Rows(searches, searches.c.last_at, (searches.c.text,)),),
    Kind.BROWSING: (_Rows(visits, visits.c.at, (visits.c.page,)),),
    Kind.DEPARTURES: (
        _Rows(
            departures,
            departures.c.at,
            (departures.c.type, departures.c.host, departures.c.outcome),
        ),
    ),
    Kind.DEVICE_ACCESSES: (
        _Rows(
            device_accesses,
            device_accesses.c.started_at,
            (device_accesses.c.purpose, device_accesses.c.subject),
            device_accesses.c.ended_at.is_not(None),
        ),
    ),
    Kind.REVEALS: (_Rows(reveals, reveals.c.at, (reveals.c.kind, reveals.c.subject)),),
    Kind.DRAFT_VERSIONS: (
        _Rows(
            draft_versions,
            draft_versions.c.made_at,
            (draft_versions.c.content,),
            draft_versions.c.listing_id.not_in(select(drafts.c.id)),
        ),
    ),
    Kind.DISCARDED_DRAFTS: (
        _Rows(
            drafts,
            drafts.c.discarded_at,
            (drafts.c.content,),
            and_(
                drafts.c.discarded_at.is_not(None),
                drafts.c.id.not_in(_being_sent),
                drafts.c.id.not_in(select(takes.c.listing_id)),
            ),
        ),
    ),
    Kind.FINISHED_TRANSFERS: (
        _Rows(
            outbox,
            outbox.c.done_at,
            (outbox.c.payload,),
            outbox.c.state.in_(("done", "cancelled")),
        ),
        # the platform may ask again for the files of what has not arrived whole
        _Rows(
            uploads,
            uploads.c.done_at,
            (uploads.c.photo_id, uploads.c.listing_id),
            and_(uploads.c.state == "done", uploads.c.listing_id.not_in(_being_sent)),
        ),
    ),
    Kind.EXPORT_RECORDS: (
        _Rows(exports, exports.c.created_at, (exports.c.body,), exports.c.state == JobState.DONE),
    ),
    Kind.NOTICES: (_Rows(notices, notices.c.published_at, (notices.c.body,)),),
    Kind.CONSENTS: (_Rows(consents, consents.c.at, (consents.c.subject, consents.c.wording)),),
}

#: The kinds that are rows.
KINDS = frozenset(_ROWS)


def size_of(conn: Connection, kind: Kind) -> Size:
    """How much there is of it."""
    number = size = 0
    for rows in _ROWS[kind]:
        said = sum((func.length(column) for column in rows.said), start=func.length(""))
        query = select(func.count(), func.coalesce(func.sum(said), 0)).select_from(rows.table)
        one = conn.execute(query.where(rows.ended)).one()
        number, size = number + one[0], size + one[1]
    return Size(number, size)


def remove_up_to(conn: Connection, kind: Kind, at: int) -> Removed:
    """Forget what began at `at` (milliseconds since 1970) or before."""
    if kind is Kind.DISCARDED_DRAFTS:
        (rows,) = _ROWS[kind]
        over = conn.scalars(select(drafts.c.id).where(rows.up_to(at))).all()
        return Removed(len(over), forgetting.forget_drafts(conn, over))
    counts = [conn.execute(delete(one.table).where(one.up_to(at))).rowcount for one in _ROWS[kind]]
    return Removed(sum(counts), [])
