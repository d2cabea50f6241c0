"""Addresses that were reported as dangerous. What is kept here is the host, not the address."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, insert, select

from vehilink_desktop.storage.repositories import outbox
from vehilink_desktop.storage.tables import link_reports


@dataclass(frozen=True, slots=True)
class Report:
    """A row of `link_reports`; `at` in milliseconds since 1970."""

    id: str
    at: int
    url_host: str
    context: str


def queue_put(
    conn: Connection, op_id: str, report_id: str, url: str, host: str, context: str, now: int
) -> None:
    """Note a report and queue it; the address goes with the operation only."""
    row = {"id": report_id, "at": now, "url_host": host, "context": context}
    conn.execute(insert(link_reports).values(row))
    document = {"url": url, "context": context}
    outbox.add(conn, op_id, report_id, outbox.LINK_REPORT_PUT, document, now)


def every(conn: Connection) -> list[Report]:
    """All of them, newest first."""
    order = (link_reports.c.at.desc(), link_reports.c.id.desc())
    return [Report(**row._mapping) for row in conn.execute(select(link_reports).order_by(*order))]
