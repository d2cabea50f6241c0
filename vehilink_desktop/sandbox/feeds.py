"""The change log behind the delta feeds: one entry per object and feed, its newest state."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, func, select, update

from vehilink_desktop.domain.feed import Change, Feed, FeedPage
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox.database import insert_or_ignore
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import accounts, changes, counters, listings

MARKET = "market"


def feed_key(feed: Feed, account_id: str) -> str:
    """The name of a feed in the tables: the market is everybody's, the account feed its own."""
    return MARKET if feed is Feed.MARKET else f"account:{account_id}"


def record(
    conn: Connection, feed: str, kind: str, object_id: str, version: int, now: int, *, deleted: bool
) -> None:
    """Note an object's newest state, as the last thing in the writing transaction.

    The counter's row stays locked until the commit, so numbers become visible in their order and
    a reader that has seen one has seen all before it.
    """
    insert_or_ignore(conn, counters, {"feed": feed, "seq": 0, "swept": 0})
    seq = conn.execute(
        update(counters)
        .where(counters.c.feed == feed)
        .values(seq=counters.c.seq + 1)
        .returning(counters.c.seq)
    ).scalar_one()
    entry = {"seq": seq, "version": version, "deleted": deleted, "changed_at": now}
    place = (changes.c.feed == feed) & (changes.c.type == kind) & (changes.c.id == object_id)
    if conn.execute(update(changes).where(place).values(entry)).rowcount == 0:
        conn.execute(changes.insert().values(feed=feed, type=kind, id=object_id, **entry))


def is_known(conn: Connection, feed: str, kind: str, object_id: str) -> bool:
    """Whether readers of the feed have been told of the object and not of its end."""
    place = (changes.c.feed == feed) & (changes.c.type == kind) & (changes.c.id == object_id)
    return conn.execute(select(changes.c.deleted).where(place)).scalar() is False


def page(
    conn: Connection, site: Site, feed: Feed, account_id: str, cursor: str | None, limit: int
) -> FeedPage:
    """The changes after `cursor`, or from the start.

    Raises:
        Refused: `cursor-invalid` or `cursor-expired`.
    """
    key = feed_key(feed, account_id)
    counter = conn.execute(select(counters).where(counters.c.feed == key)).one_or_none()
    top, swept = (counter.seq, counter.swept) if counter else (0, 0)
    if cursor is None:
        place = _Place(seq=0, started=top)
    else:
        place = _read_cursor(site, key, account_id, cursor)
    if max(place.seq, place.started) < swept:
        raise Refused(ProblemType.CURSOR_EXPIRED, "Too much has been forgotten since. Start anew.")
    bodies = func.coalesce(listings.c.body, accounts.c.body).label("body")
    query = (
        select(changes, bodies)
        .outerjoin(listings, (changes.c.type == "listing") & (listings.c.id == changes.c.id))
        .outerjoin(accounts, (changes.c.type == "account") & (accounts.c.id == changes.c.id))
        .where(changes.c.feed == key, changes.c.seq > place.seq)
        .order_by(changes.c.seq)
        .limit(limit + 1)
    )
    rows = conn.execute(query).all()
    shown = rows[:limit]
    reached = _Place(seq=shown[-1].seq if shown else place.seq, started=place.started)
    return FeedPage(
        changes=tuple(_change(row) for row in shown),
        cursor=_write_cursor(site, key, account_id, reached),
        has_more=len(rows) > limit,
    )


def sweep(conn: Connection, site: Site) -> None:
    """Forget old tombstones, remembering up to where."""
    old = changes.c.deleted & (
        changes.c.changed_at <= site.now() - site.settings.tombstone_ttl_s * 1000
    )
    highest = select(changes.c.feed, func.max(changes.c.seq).label("seq")).where(old)
    for row in conn.execute(highest.group_by(changes.c.feed)).all():
        conn.execute(update(counters).where(counters.c.feed == row.feed).values(swept=row.seq))
    conn.execute(delete(changes).where(old))


@dataclass(frozen=True)
class _Place:
    """How far a reader is, and the feed's end when it began from the start.

    What was deleted before a reader began does not concern it, however far back it still reads.
    """

    seq: int
    started: int


def _change(row: Any) -> Change:
    body = None if row.deleted else json.loads(row.body)
    return Change(type=row.type, id=row.id, version=row.version, deleted=row.deleted, body=body)


def _write_cursor(site: Site, key: str, account_id: str, place: _Place) -> str:
    payload = f"{place.seq}.{place.started}"
    return f"{payload}.{_signature(site, key, account_id, payload)}"


def _read_cursor(site: Site, key: str, account_id: str, cursor: str) -> _Place:
    payload, _, signature = cursor.rpartition(".")
    expected = _signature(site, key, account_id, payload)
    if not hmac.compare_digest(signature.encode(), expected.encode()):
        raise Refused(ProblemType.CURSOR_INVALID, "This cursor is not of this feed and account.")
    seq, _, started = payload.partition(".")
    return _Place(int(seq), int(started))


def _signature(site: Site, key: str, account_id: str, payload: str) -> str:
    text = f"cursor\0{key}\0{account_id}\0{payload}"
    digest = hmac.new(site.secret, text.encode(), hashlib.sha256).digest()
    return base64.urlsafe_b64encode(digest[:18]).decode()
