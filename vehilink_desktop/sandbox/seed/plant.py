"""Writes the seed into an empty database, in blocks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from vehilink_desktop.core.clock import to_millis
from vehilink_desktop.domain.account import Account
from vehilink_desktop.domain.listing import ListingState
from vehilink_desktop.sandbox.database import get_meta, insert_or_ignore, put_meta
from vehilink_desktop.sandbox.seed.papers import LICENCE_SIZE, certification
from vehilink_desktop.sandbox.seed.people import EVERYBODY, Seeded
from vehilink_desktop.sandbox.seed.register import plant_register
from vehilink_desktop.sandbox.seed.showroom import Exhibit, Showroom
from vehilink_desktop.sandbox.tables import (
    accounts,
    agreements,
    certifications,
    changes,
    counters,
    listings,
    media,
)

BLOCK = 5_000
MARKET = "market"
#: The one seeded listing that is in review stays so long enough to be seen.
_REVIEW = timedelta(minutes=30)


def plant(conn: Connection, count: int, now: datetime) -> None:
    """Add the accounts and `count` listings, with their places in the feeds."""
    opened = now.replace(microsecond=0)
    put_meta(conn, "seed_count", str(count))
    put_meta(conn, "seed_opened", opened.isoformat())
    plant_register(conn)
    ends: Counter[str] = Counter()
    entries = _add_people(conn, ends, EVERYBODY, opened)
    entries += _add_papers(conn, ends, EVERYBODY, opened)
    conn.execute(insert(changes), entries)
    showroom = Showroom(count, opened)
    for start in range(0, count, BLOCK):
        block = [showroom.exhibit(i) for i in range(start, min(count, start + BLOCK))]
        conn.execute(insert(listings), [_row(one, opened) for one in block])
        conn.execute(insert(changes), [entry for one in block for entry in _entries(ends, one)])
    feeds = [{"feed": feed, "seq": seq, "swept": 0} for feed, seq in ends.items()]
    conn.execute(insert(counters), feeds)


def seed_opened(conn: Connection) -> datetime:
    """The moment as of which a database was planted."""
    return datetime.fromisoformat(get_meta(conn, "seed_opened") or "")


def plant_papers(conn: Connection, opened: datetime) -> None:
    """Add what a seed that was planted at `opened` lacked before certifications were known."""
    ends = Counter({row.feed: row.seq for row in conn.execute(select(counters))})
    known = set(conn.execute(select(accounts.c.id)).scalars())
    entries = _add_people(conn, ends, [p for p in EVERYBODY if p.account.id not in known], opened)
    for one in EVERYBODY:
        if one.account.id in known and one.company:
            account = one.account.model_copy(update={"version": 2})
            mine = accounts.c.id == account.id
            conn.execute(update(accounts).where(mine).values(_account_row(one.phone, account)))
            feed = f"account:{account.id}"
            place = (changes.c.feed == feed) & (changes.c.id == account.id)
            conn.execute(delete(changes).where(place))
            entries.append(_entry(ends, feed, "account", account.id, 2, to_millis(opened)))
    entries += _add_papers(conn, ends, EVERYBODY, opened)
    _tell(conn, entries, ends)


def plant_newcomers(conn: Connection, opened: datetime) -> None:
    """Add the companies that a seed which was planted at `opened` did not know yet."""
    known = set(conn.execute(select(accounts.c.id)).scalars())
    newcomers = [one for one in EVERYBODY if one.account.id not in known]
    ends = Counter({row.feed: row.seq for row in conn.execute(select(counters))})
    entries = _add_people(conn, ends, newcomers, opened)
    entries += _add_papers(conn, ends, newcomers, opened)
    if entries:
        _tell(conn, entries, ends)


def _tell(conn: Connection, entries: list[dict[str, Any]], ends: Counter[str]) -> None:
    """Write new entries of feeds, and where these end now."""
    conn.execute(insert(changes), entries)
    for feed, seq in ends.items():
        if insert_or_ignore(conn, counters, {"feed": feed, "seq": seq, "swept": 0}):
            continue
        conn.execute(update(counters).where(counters.c.feed == feed).values(seq=seq))


def _add_people(
    conn: Connection, ends: Counter[str], people: Iterable[Seeded], opened: datetime
) -> list[dict[str, Any]]:
    """Add accounts; the entries of their feeds."""
    entries = []
    for one in people:
        account = one.account
        conn.execute(insert(accounts).values(_account_row(one.phone, account)))
        agreed = {"account_id": account.id, "version": account.policy_agreed}
        insert_or_ignore(conn, agreements, agreed | {"at": to_millis(opened)})
        feed = f"account:{account.id}"
        entries.append(_entry(ends, feed, "account", account.id, 1, to_millis(opened)))
    return entries


def _add_papers(
    conn: Connection, ends: Counter[str], people: Iterable[Seeded], opened: datetime
) -> list[dict[str, Any]]:
    """Add the companies' submissions and their scans; the entries of their feeds."""
    entries = []
    for one in people:
        if one.company is None:
            continue
        paper = certification(one.company, opened)
        submitted, decided = paper.submitted_at, paper.decided_at
        row = {
            "id": paper.id,
            "account_id": paper.account_id,
            "version": paper.version,
            "state": str(paper.state),
            "submitted_at": to_millis(submitted),
            "code_claim": paper.content.credit_code if decided else None,
            "body": paper.model_dump_json(exclude_none=True),
        }
        conn.execute(insert(certifications).values(row))
        scan = {"id": paper.content.documents[0].media_id, "account_id": paper.account_id}
        # drawn when somebody looks, so that nobody knows its bytes yet
        width, height = LICENCE_SIZE
        drawn = {"kind": "scan", "sha256": "", "size": 0, "width": width, "height": height}
        conn.execute(insert(media).values(scan | drawn))
        feed, moment = f"account:{paper.account_id}", to_millis(decided or submitted)
        entries.append(_entry(ends, feed, "certification", paper.id, paper.version, moment))
    return entries


def _account_row(phone: str, account: Account) -> dict[str, Any]:
    body = account.model_dump_json(exclude_none=True)
    return {"id": account.id, "phone": phone, "version": account.version, "body": body}


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
