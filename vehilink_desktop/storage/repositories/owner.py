"""Whose work a profile holds."""

from __future__ import annotations

from sqlalchemy import Connection, delete, select

from vehilink_desktop.domain.feed import Feed
from vehilink_desktop.storage.repositories import consents, device_accesses, listings, meta
from vehilink_desktop.storage.tables import (
    batches,
    certification_drafts,
    certifications,
    complaints,
    conflicts,
    departures,
    draft_versions,
    drafts,
    estimates,
    exports,
    identity_checks,
    link_reports,
    notices,
    offer_drafts,
    order_bodies,
    order_days,
    order_drafts,
    order_keys,
    order_sums,
    orders,
    outbox,
    payees,
    photos,
    privacy_cases,
    quotation_bodies,
    quotation_keys,
    quotations,
    request_drafts,
    requests,
    reveals,
    searches,
    stock_facts,
    takes,
    uploads,
    visits,
    voucher_drafts,
)

_OWN_TABLES = (
    batches,
    certification_drafts,
    certifications,
    complaints,
    conflicts,
    draft_versions,
    drafts,
    estimates,
    exports,
    identity_checks,
    link_reports,
    notices,
    offer_drafts,
    order_bodies,
    order_days,
    order_drafts,
    order_keys,
    order_sums,
    orders,
    outbox,
    payees,
    uploads,
    photos,
    privacy_cases,
    quotation_bodies,
    quotation_keys,
    quotations,
    request_drafts,
    requests,
    reveals,
    searches,
    stock_facts,
    takes,
    visits,
    voucher_drafts,
)
#: Values that are the owner's: what was chosen, a request being written, what was looked at.
_OWN_VALUES = ("choice.", "privacy_case.", "processing.")
#: Full-text tables, which are no tables of the metadata.
_OWN_INDEXES = ("order_terms", "quotation_terms")


def get(conn: Connection) -> str | None:
    """The id of the account whose work this is; None for a fresh profile."""
    owner: str | None = meta.get(conn, "owner")
    return owner


def hand_over(conn: Connection, account_id: str, now: int) -> list[str]:
    """Forget everything of the owner before and read the feeds anew for `account_id`.

    The caller makes sure that there is no unsent work. Returns the ids of the pictures and
    recordings whose files in the vault are nobody's now. What was agreed to here and which devices
    were opened stays on record, but counts no more for somebody else: they are asked anew.
    """
    if get(conn) is not None:
        consents.withdraw_all(conn, now)
        device_accesses.forget_subjects(conn)
        conn.execute(delete(departures))
        for prefix in _OWN_VALUES:
            meta.forget(conn, prefix)
    files = [*conn.scalars(select(photos.c.id)), *conn.scalars(select(takes.c.id))]
    for table in _OWN_TABLES:
        conn.execute(delete(table))
    for index in _OWN_INDEXES:
        conn.exec_driver_sql(f"DELETE FROM {index}")
    for listing in listings.own(conn):
        listings.remove(conn, listing.id)
    meta.put(conn, f"feed.{Feed.ACCOUNT}", None)
    meta.put(conn, f"feed.{Feed.REQUESTS}", None)
    # what the platform does not show to the new account goes when it has named everything
    meta.put(conn, f"feed.{Feed.MARKET}", {"resync_above": listings.newest(conn)})
    meta.put(conn, "owner", account_id)
    return files
