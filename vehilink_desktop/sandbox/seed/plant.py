"""Writes the seed into an empty database, in blocks."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, insert

from vehilink_desktop.core.clock import to_millis
from vehilink_desktop.domain.listing import ListingState
from vehilink_desktop.sandbox.database import put_meta
from vehilink_desktop.sandbox.seed.people import EVERYBODY
from vehilink_desktop.sandbox.seed.showroom import Exhibit, Showroom
from vehilink_desktop.sandbox.tables import accounts, changes, counters, listings

BLOCK = 5_000
MARKET = "market"
#: The one seeded listing that is in review stays so long enough to be seen.
_REVIEW = timedelta(minutes=30)


def plant(conn: Connection, count: int, now: datetime) -> None:
    """Add the accounts and `count` listings, with their places in the feeds."""
    opened = now.replace(microsecond=0)
    put_meta(conn, "seed_count", str(count))
    put_meta(conn, "seed_opened", opened.isoformat())
    ends: Counter[str] = Counter()
    moment = to_millis(opened)
    entries: list[dict[str, Any]] = []
    for one in EVERYBODY:
        body = one.account.model_dump_json(exclude_none=True)
        row = {"id": one.account.id, "phone": one.phone, "version": 1, "body": body}
        conn.execute(insert(accounts).values(row))
        entries.append(
            _entry(ends, f"account:{one.account.id}", "account", one.account.id, 1, moment)
        )
    conn.execute(insert(changes), entries)
    showroom = Showroom(count, opened)
    for start in range(0, count, BLOCK):
        block = [showroom.exhibit(i) for i in range(start, min(count, start + BLOCK))]
        conn.execute(insert(listings), [_row(one, opened) for one in block])
        conn.execute(insert(changes), [entry for one in block for entry in _entries(ends, one)])
    feeds = [{"feed": feed, "seq": seq, "swept": 0} for feed, seq in ends.items()]
    conn.execute(insert(counters), feeds)


def _row(exhibit: Exhibit, opened: datetime) -> dict[str, Any]:
    listing = exhibit.listing
    in_review = listing.state == ListingState.IN_REVIEW
    claims = in_review or listing.state == ListingState.LIVE
    return {
        "id": listing.id,
        "account_id": listing.account_id,
        "version": listing.version,
        "state": listing.state,
        "vin_claim": listing.content.vin if claims else None,
        "review_due": to_millis(opened + _REVIEW) if in_review else None,
        "body": listing.model_dump_json(exclude_none=True),
    }


def _entries(ends: Counter[str], exhibit: Exhibit) -> list[dict[str, Any]]:
    listing = exhibit.listing
    feeds = [f"account:{listing.account_id}"]
    if listing.state == ListingState.LIVE:
        feeds.append(MARKET)
    moment = to_millis(listing.updated_at)
    return [_entry(ends, feed, "listing", listing.id, listing.version, moment) for feed in feeds]


def _entry(
    ends: Counter[str], feed: str, kind: str, object_id: str, version: int, moment: int
) -> dict[str, Any]:
    ends[feed] += 1
    return {
        "feed": feed,
        "type": kind,
        "id": object_id,
        "seq": ends[feed],
        "version": version,
        "deleted": False,
        "changed_at": moment,
    }
