"""What the platform knows of a person, kind by kind, for an export.

Pictures of the seed's vehicles were sent by nobody, so they are in no export.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, Row, Select, Table, or_, select

from vehilink_desktop.core.clock import from_millis
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.export import ExportKind, ExportPeriod
from vehilink_desktop.sandbox import accounts, order_rows, register_rows
from vehilink_desktop.sandbox.tables import (
    agreements,
    certifications,
    choices,
    complaints,
    contact_reveals,
    devices,
    identity_checks,
    link_reports,
    listings,
    media,
    notices,
    orders,
    payees,
    privacy_cases,
    quotations,
    requests,
    sessions,
    visits,
)

#: Rows that are fetched at once: memory does not grow with what there is.
_PORTION = 500


class Found(NamedTuple):
    """One object of a kind, and from when to when it lasted; no time at all for what has none."""

    document: dict[str, Any]
    first: datetime | None = None
    last: datetime | None = None


class ExportedFile(NamedTuple):
    """A file that the account sent and that has arrived."""

    id: str
    kind: str
    media_type: str


def rows_of(
    conn: Connection, account: Account, kind: ExportKind, period: ExportPeriod
) -> Iterator[dict[str, Any]]:
    """The objects of a kind other than media that lie in the period."""
    for found in _KINDS[kind](conn, account):
        if period.touches(found.first, found.last):
            yield found.document


def files_of(conn: Connection, account_id: str, period: ExportPeriod) -> Iterator[ExportedFile]:
    """The files of an account that arrived in the period, and those of which that is not known."""
    query = select(media).where(media.c.account_id == account_id).order_by(media.c.id)
    for row in _stream(conn, query):
        if period.touches(_moment(row.arrived_at)):
            yield ExportedFile(row.id, row.kind, row.media_type)


def _profile(conn: Connection, account: Account) -> Iterator[Found]:
    document = account.model_dump(mode="json", exclude_none=True)
    yield Found({**document, "phone": accounts.phone_of(conn, account.id)})


def _identity_checks(conn: Connection, account: Account) -> Iterator[Found]:
    mine = identity_checks.c.account_id == account.id
    for row in _stream(conn, select(identity_checks).where(mine).order_by(identity_checks.c.id)):
        document = {**json.loads(row.body), "said": json.loads(row.said)}
        yield _lasting(document, "created_at", "decided_at")


def _vouchers(conn: Connection, account: Account) -> Iterator[Found]:
    """Those that the account itself made; the other side's are in the orders."""
    for order in order_rows.of_account(conn, account.id):
        side = order.side_of(account.id)
        for voucher in order.vouchers:
            if voucher.by == side:
                document = voucher.model_dump(mode="json", exclude_none=True)
                yield _lasting({**document, "order_id": order.id}, "made_at", "decided_at")


def _sessions(conn: Connection, account: Account) -> Iterator[Found]:
    mine = select(devices).where(devices.c.account_id == account.id)
    seen = {row.device_id: row.first_seen_at for row in conn.execute(mine)}
    query = select(sessions).where(sessions.c.account_id == account.id).order_by(sessions.c.id)
    for row in _stream(conn, query):
        device = json.loads(row.device)
        times = {
            "created_at": row.created_at,
            "last_seen_at": row.last_seen_at,
            "ended_at": row.revoked_at,
            "device_first_seen_at": seen.get(device.get("device_id")),
        }
        document = {"id": row.id, "device": device, **_written(times)}
        if row.end_reason:
            document["end_reason"] = row.end_reason
        yield Found(document, _moment(row.created_at), _moment(row.revoked_at or row.last_seen_at))


def _consents(_conn: Connection, account: Account) -> Iterator[Found]:
    """The other consents are choices; their wordings are in the ledger of each computer."""
    if account.cross_border_at:
        document = {"subject": "cross_border", "granted": True, "at": account.cross_border_at}
        yield Found(
            {**document, "at": account.cross_border_at.isoformat()}, account.cross_border_at
        )


def _third_parties(conn: Connection, _account: Account) -> Iterator[Found]:
    """Everybody who gets data from the platform, or did."""
    for texts in register_rows.parties(conn):
        party = texts[register_rows.ENGLISH]
        document = party.model_dump(mode="json", exclude_none=True)
        yield Found(document, party.since, party.until)


def _notices(conn: Connection, _account: Account) -> Iterator[Found]:
    yield from _bodies(conn, notices, notices.c.id.is_not(None), "published_at")


def _own(table: Table, first: str, last: str | None = None) -> Callable[..., Iterator[Found]]:
    """The documents of a table whose rows are each one account's."""

    def find(conn: Connection, account: Account) -> Iterator[Found]:
        yield from _bodies(conn, table, table.c.account_id == account.id, first, last)

    return find


def _deals(table: Table) -> Callable[..., Iterator[Found]]:
    """The documents of a table whose rows are each two accounts'."""

    def find(conn: Connection, account: Account) -> Iterator[Found]:
        mine = or_(table.c.supplier_id == account.id, table.c.purchaser_id == account.id)
        yield from _bodies(conn, table, mine, "created_at", "updated_at")

    return find


def _plain(table: Table, *names: str) -> Callable[..., Iterator[Found]]:
    """What a table without documents says: the columns `names`, and `at`."""

    def find(conn: Connection, account: Account) -> Iterator[Found]:
        mine = select(table).where(table.c.account_id == account.id)
        for row in _stream(conn, mine.order_by(table.c.at, *table.primary_key)):
            document = {name: row._mapping[name] for name in names}
            yield Found({**document, **_written({"at": row.at})}, _moment(row.at))

    return find


def _bodies(
    conn: Connection,
    table: Table,
    condition: ColumnElement[bool],
    first: str,
    last: str | None = None,
) -> Iterator[Found]:
    query = select(table.c.body).where(condition).order_by(table.c.id)
    for row in _stream(conn, query):
        yield _lasting(json.loads(row.body), first, last)


def _lasting(document: dict[str, Any], first: str, last: str | None = None) -> Found:
    """A document that has its times in these fields."""
    ends = document.get(last) if last else None
    return Found(
        document,
        datetime.fromisoformat(document[first]),
        datetime.fromisoformat(ends) if ends else None,
    )


def _stream(conn: Connection, query: Select[Any]) -> Iterator[Row[Any]]:
    return iter(conn.execute(query.execution_options(yield_per=_PORTION)))


def _moment(millis: int | None) -> datetime | None:
    return None if millis is None else from_millis(millis)


def _written(times: dict[str, int | None]) -> dict[str, str]:
    return {name: from_millis(at).isoformat() for name, at in times.items() if at is not None}


_KINDS: dict[ExportKind, Callable[[Connection, Account], Iterator[Found]]] = {
    ExportKind.PROFILE: _profile,
    ExportKind.CERTIFICATION: _own(certifications, "submitted_at", "decided_at"),
    ExportKind.IDENTITY_CHECKS: _identity_checks,
    ExportKind.LISTINGS: _own(listings, "created_at", "updated_at"),
    ExportKind.REQUESTS: _own(requests, "created_at", "updated_at"),
    ExportKind.QUOTATIONS: _deals(quotations),
    ExportKind.ORDERS: _deals(orders),
    ExportKind.VOUCHERS: _vouchers,
    ExportKind.PAYEES: _own(payees, "changed_at"),
    ExportKind.COMPLAINTS: _own(complaints, "created_at", "answered_at"),
    ExportKind.PRIVACY_CASES: _own(privacy_cases, "created_at", "answered_at"),
    ExportKind.BROWSING: _plain(visits, "page", "seconds"),
    ExportKind.CONSENTS: _consents,
    ExportKind.AGREEMENTS: _plain(agreements, "version"),
    ExportKind.CHOICES: _plain(choices, "name", "is_on"),
    ExportKind.NOTICES: _notices,
    ExportKind.LINK_REPORTS: _plain(link_reports, "url", "context"),
    ExportKind.REVEALS: _plain(contact_reveals, "order_id"),
    ExportKind.SESSIONS: _sessions,
    ExportKind.THIRD_PARTIES: _third_parties,
}
