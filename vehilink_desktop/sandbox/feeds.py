"""The change log behind the delta feeds: one entry per object and feed, its newest state."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, Table, delete, func, literal, null, select, update

from vehilink_desktop.domain.account import Account, CompanyCard
from vehilink_desktop.domain.feed import Change, Feed, FeedPage
from vehilink_desktop.domain.gate import Deed, ask
from vehilink_desktop.domain.problem import ProblemType
from vehilink_desktop.sandbox.database import insert_or_ignore
from vehilink_desktop.sandbox.problems import Refused
from vehilink_desktop.sandbox.site import Site
from vehilink_desktop.sandbox.tables import (
    accounts,
    certifications,
    changes,
    complaints,
    counters,
    exports,
    identity_checks,
    listings,
    notices,
    orders,
    payees,
    privacy_cases,
    quotations,
    requests,
)

MARKET = "market"
REQUESTS = "requests"
#: Where each feed finds what its entries are about, by their type.
_TABLES: dict[Feed, dict[str, Table]] = {
    Feed.MARKET: {"listing": listings},
    Feed.REQUESTS: {"request": requests},
    Feed.ACCOUNT: {
        "listing": listings,
        "account": accounts,
        "certification": certifications,
        "request": requests,
        "quotation": quotations,
        "order": orders,
        "payee": payees,
        "complaint": complaints,
        "identity_check": identity_checks,
        "privacy_case": privacy_cases,
        "data_export": exports,
        "notice": notices,
    },
}
#: What lets an account see the whole of a feed.
_WHOLE = {Feed.MARKET: Deed.SEE_SELLERS, Feed.REQUESTS: Deed.QUOTE}
#: Last digits of the ids of what an account sees that may not see sellers: about a third.
_SHOWN_TO_ALL = ("0", "3", "6", "9", "c")


class Told(NamedTuple):
    """A thing's newest version, for one account to hear of."""

    account_id: str
    kind: str
    id: str
    version: int


def feed_key(feed: Feed, account_id: str) -> str:
    """The name of a feed in the tables: the account feed is its own, the others everybody's."""
    return f"account:{account_id}" if feed is Feed.ACCOUNT else feed.value


def watched(account_id: str) -> dict[str, tuple[Feed, ...]]:
    """The counters that an account's devices watch, and the feeds that each is about."""
    return {
        MARKET: (Feed.MARKET,),
        REQUESTS: (Feed.REQUESTS,),
        f"tier:{account_id}": (Feed.MARKET, Feed.REQUESTS),
        f"account:{account_id}": (Feed.ACCOUNT,),
    }


def change_tier(conn: Connection, account_id: str) -> None:
    """Let an account's devices read anew what is not only theirs: they may see more or less."""
    _count(conn, f"tier:{account_id}")


def record(
    conn: Connection, feed: str, kind: str, object_id: str, version: int, now: int, *, deleted: bool
) -> None:
    """Note an object's newest state, as the last thing in the writing transaction.

    The counter's row stays locked until the commit, so numbers become visible in their order and
    a reader that has seen one has seen all before it.
    """
    entry = {"seq": _count(conn, feed), "version": version, "deleted": deleted, "changed_at": now}
    place = (changes.c.feed == feed) & (changes.c.type == kind) & (changes.c.id == object_id)
    if conn.execute(update(changes).where(place).values(entry)).rowcount == 0:
        conn.execute(changes.insert().values(feed=feed, type=kind, id=object_id, **entry))


def is_known(conn: Connection, feed: str, kind: str, object_id: str) -> bool:
    """Whether readers of the feed have been told of the object and not of its end."""
    place = (changes.c.feed == feed) & (changes.c.type == kind) & (changes.c.id == object_id)
    return conn.execute(select(changes.c.deleted).where(place)).scalar() is False


def page(
    conn: Connection, site: Site, feed: Feed, account: Account, cursor: str | None, limit: int
) -> FeedPage:
    """The changes after `cursor`, or from the start.

    Who may not see sellers gets a part of the market without them, and who may not quote nothing
    of the requests. A cursor is good for one view only.

    Raises:
        Refused: `cursor-invalid` or `cursor-expired`.
    """
    key = feed_key(feed, account.id)
    partial = feed in _WHOLE and not ask(account, _WHOLE[feed]).open
    signer = _Signer(site, f"{key}\0{account.id}" + ("\0partial" if partial else ""))
    counter = conn.execute(select(counters).where(counters.c.feed == key)).one_or_none()
    top, swept = (counter.seq, counter.swept) if counter else (0, 0)
    place = signer.read(cursor) if cursor is not None else _Place(seq=0, started=top)
    if max(place.seq, place.started) < swept:
        raise Refused(ProblemType.CURSOR_EXPIRED, "Too much has been forgotten since. Start anew.")
    if partial and feed is Feed.REQUESTS:
        return FeedPage(changes=(), cursor=signer.write(place), has_more=False)
    query = _entries(feed, key, place.seq, limit + 1, partial=partial)
    rows = conn.execute(query).all()
    shown = rows[:limit]
    reached = _Place(seq=shown[-1].seq if shown else place.seq, started=place.started)
    return FeedPage(
        changes=tuple(_change(feed, row, partial=partial) for row in shown),
        cursor=signer.write(reached),
        has_more=len(rows) > limit,
    )


def is_shown_to_all(listing_id: str) -> bool:
    """Whether a listing is in the part of the market that needs no certification."""
    return listing_id[-1:] in _SHOWN_TO_ALL


def without_seller(listing: dict[str, Any]) -> dict[str, Any]:
    """A listing's document that does not tell who sells it, only from where."""
    seller = CompanyCard.model_validate(listing.get("seller") or {"id": "", "name": ""})
    told = CompanyCard(
        id="", name="", city=seller.city, country=seller.country, certified=seller.certified
    )
    return {**listing, "account_id": "", "seller": told.model_dump(exclude_none=True)}


def without_count(request: dict[str, Any]) -> dict[str, Any]:
    """A purchase request's document that does not tell how many have quoted."""
    return {key: value for key, value in request.items() if key != "quotations"}


def tell_accounts(conn: Connection, site: Site, told: Iterable[Told]) -> None:
    """Note new states of things in the account feeds.

    In one order for everybody, so that nobody waits in a ring for the counters.
    """
    for one in sorted(told):
        feed = feed_key(Feed.ACCOUNT, one.account_id)
        record(conn, feed, one.kind, one.id, one.version, site.now(), deleted=False)


def tell_many(
    conn: Connection,
    site: Site,
    account_ids: Select[tuple[str]],
    kind: str,
    thing: str,
    version: int,
) -> None:
    """Note the new state of one thing in the feeds of many accounts at once."""
    feeds = account_ids.with_only_columns(literal("account:") + accounts.c.id)
    theirs = counters.c.feed.in_(feeds)
    in_order = select(counters.c.feed).where(theirs).order_by(counters.c.feed)
    conn.execute(in_order.with_for_update())  # the order in which everybody locks them
    conn.execute(update(counters).where(theirs).values(seq=counters.c.seq + 1))
    known = (changes.c.type == kind) & (changes.c.id == thing)
    conn.execute(delete(changes).where(changes.c.feed.in_(feeds), known))
    entry = {"type": kind, "id": thing, "version": version, "deleted": False}
    entry["changed_at"] = site.now()
    values = [literal(value, changes.c[name].type) for name, value in entry.items()]
    source = select(counters.c.feed, counters.c.seq, *values).where(theirs)
    conn.execute(changes.insert().from_select(["feed", "seq", *entry], source))


def sweep(conn: Connection, site: Site) -> None:
    """Forget old tombstones, remembering up to where."""
    old = changes.c.deleted & (
        changes.c.changed_at <= site.now() - site.settings.tombstone_ttl_s * 1000
    )
    highest = select(changes.c.feed, func.max(changes.c.seq).label("seq")).where(old)
    # in the order in which everybody locks the counters
    for row in conn.execute(highest.group_by(changes.c.feed).order_by(changes.c.feed)).all():
        conn.execute(update(counters).where(counters.c.feed == row.feed).values(swept=row.seq))
    conn.execute(delete(changes).where(old))


@dataclass(frozen=True)
class _Place:
    """How far a reader is, and the feed's end when it began from the start.

    What was deleted before a reader began does not concern it, however far back it still reads.
    """

    seq: int
    started: int


class _Signer:
    """Cursors that nobody else can make: of one reader of one view of a feed."""

    def __init__(self, site: Site, view: str) -> None:
        self._secret = site.secret
        self._view = view

    def write(self, place: _Place) -> str:
        payload = f"{place.seq}.{place.started}"
        return f"{payload}.{self._signature(payload)}"

    def read(self, cursor: str) -> _Place:
        payload, _, signature = cursor.rpartition(".")
        if not hmac.compare_digest(signature.encode(), self._signature(payload).encode()):
            raise Refused(ProblemType.CURSOR_INVALID, "This cursor is not of this feed and reader.")
        seq, _, started = payload.partition(".")
        return _Place(int(seq), int(started))

    def _signature(self, payload: str) -> str:
        text = f"cursor\0{self._view}\0{payload}"
        digest = hmac.new(self._secret, text.encode(), hashlib.sha256).digest()
        return base64.urlsafe_b64encode(digest[:18]).decode()


def _entries(feed: Feed, key: str, after: int, limit: int, *, partial: bool) -> Select[Any]:
    """A feed's entries behind `after` with the bodies of what they are about."""
    tables = _TABLES[feed]
    # with a NULL, since COALESCE wants two arguments and a feed may know only one table
    body = func.coalesce(*(table.c.body for table in tables.values()), null()).label("body")
    query = select(changes, body)
    for kind, table in tables.items():
        query = query.outerjoin(table, (changes.c.type == kind) & (table.c.id == changes.c.id))
    query = query.where(changes.c.feed == key, changes.c.seq > after)
    if partial:  # the last of a UUID's 36 characters
        query = query.where(func.substr(changes.c.id, 36).in_(_SHOWN_TO_ALL))
    return query.order_by(changes.c.seq).limit(limit)


def _change(feed: Feed, row: Any, *, partial: bool) -> Change:
    body = None if row.deleted else json.loads(row.body)
    if body is not None and partial:
        body = without_seller(body)
    if body is not None and feed is Feed.REQUESTS:
        body = without_count(body)
    return Change(type=row.type, id=row.id, version=row.version, deleted=row.deleted, body=body)


def _count(conn: Connection, feed: str) -> int:
    """The feed's next number, which keeps its counter locked until the commit."""
    insert_or_ignore(conn, counters, {"feed": feed, "seq": 0, "swept": 0})
    mine = update(counters).where(counters.c.feed == feed).values(seq=counters.c.seq + 1)
    return int(conn.execute(mine.returning(counters.c.seq)).scalar_one())
