"""What the platform said of vehicles: own ones in every state, everybody's live ones."""

from __future__ import annotations

import json
from array import array
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain, filterfalse, islice
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, insert, select

from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.domain.listing import Listing, ListingState
from vehilink_desktop.storage import pieces, sealed, search
from vehilink_desktop.storage.direct import run
from vehilink_desktop.storage.market import (
    Facet,
    Facets,
    ListingRow,
    MarketFilter,
    edge_question,
    facet_values,
    index_terms,
    make_question,
    make_row,
    pack_row,
    price_question,
    price_span,
)
from vehilink_desktop.storage.repositories import stock_facts
from vehilink_desktop.storage.sealed import SIZES, Shelf, Sizes
from vehilink_desktop.storage.search import Question
from vehilink_desktop.storage.tables import aliases, listings
from vehilink_desktop.storage.tables import facets as facet_counts

__all__ = ["Facet", "Facets", "ListingRow", "MarketFilter"]

_CHUNK = 2000
_FacetKey = tuple[str, str, str]

# -- writing


def upsert(conn: Connection, listing: Listing, *, mine: bool, again: bool = False) -> bool:
    """Keep what the platform says of one vehicle, see `upsert_many`; whether anything changed."""
    return bool(upsert_many(conn, [(listing, mine)], again=again))


def upsert_many(
    conn: Connection, arrivals: Iterable[tuple[Listing, bool]], *, again: bool = False
) -> list[str]:
    """Keep what the platform says of vehicles; what comes last stands first in the market.

    Args:
        conn: Inside a write.
        arrivals: Each with whether it is the account's own; once it is, a later False changes
            nothing. A version older than the stored one is left aside.
        again: Take the stored version too, as newly arrived: when everything is read anew.

    Returns:
        The ids of those that changed.
    """
    arrivals = list(arrivals)
    stored = _find(conn, [listing.id for listing, _ in arrivals])
    standing = {old.id: (old.version, old.mine) for old in stored}
    changed: dict[str, tuple[Listing, bool]] = {}
    for listing, mine in arrivals:
        version, was_mine = standing.get(listing.id, (0, False))
        known = listing.version == version and (was_mine or not mine) and not again
        if listing.version < version or known:
            continue
        standing[listing.id] = listing.version, mine or was_mine
        changed.pop(listing.id, None)
        changed[listing.id] = listing, mine or was_mine
    _take_out(conn, [old for old in stored if old.id in changed])
    names = {name for listing, _ in changed.values() for name in _names(listing)}
    _put_in(conn, list(changed.values()), _other_names(conn, names))
    _refresh_facts(conn, changed.values())
    return list(changed)


def bulk_insert(conn: Connection, many: Iterable[Listing], *, mine: bool = False) -> int:
    """Keep many vehicles, none of which is stored yet, oldest first; how many there were."""
    others = _other_names(conn)
    number = 0
    rest = iter(many)
    while chunk := [(listing, mine) for listing in islice(rest, _CHUNK)]:
        _put_in(conn, chunk, others)
        _refresh_facts(conn, chunk)
        number += len(chunk)
    return number


def remove(conn: Connection, listing_id: str) -> bool:
    """Forget a vehicle; whether there was one."""
    stored = _find(conn, [listing_id])
    _take_out(conn, stored)
    stock_facts.refresh(conn, [old.id for old in stored if old.mine])
    return bool(stored)


def remove_other(conn: Connection, listing_id: str) -> bool:
    """Forget a vehicle that left the market, unless it is an own one; whether there was one."""
    others = [old for old in _find(conn, [listing_id]) if not old.mine]
    _take_out(conn, others)
    return bool(others)


def remove_others_up_to(conn: Connection, recency: int) -> int:
    """Forget what is not own and has not arrived after `recency`; how many there were."""
    rest = _STORED.where(listings.c.recency <= recency, ~listings.c.mine).limit(_CHUNK)
    number = 0
    while gone := [_Stored._make(row) for row in conn.execute(rest)]:
        _take_out(conn, gone)
        number += len(gone)
    return number


def tidy(conn: Connection, steps: int = 200, sizes: Sizes = SIZES) -> bool:
    """Take a short step towards quicker searching; whether there are more to take.

    Call it in writes of its own, while nothing else is to be done, until it returns False. It first
    merges the index's pieces, then seals spans of listings (sealed.py).

    Args:
        conn: Inside a write.
        steps: Pages of the index to write at most.
        sizes: Of the spans.
    """
    merged = pieces.merge(conn, "listing_terms", steps)
    return merged or sealed.seal(conn, lambda keys: _count_terms(conn, keys), sizes)


def set_aliases(conn: Connection, others: Mapping[str, str]) -> None:
    """Say which other names brands and series go by (`market.other_names`).

    What is stored already is found by its old names only.
    """
    conn.execute(delete(aliases))
    if others:
        rows = [{"name": name, "other": other} for name, other in others.items()]
        conn.execute(insert(aliases), rows)


# -- reading


def get(conn: Connection, listing_id: str) -> Listing | None:
    """The vehicle as the platform knows it."""
    body = conn.scalar(select(listings.c.body).where(listings.c.id == listing_id))
    return Listing.model_validate_json(body) if body else None


def own(conn: Connection) -> list[Listing]:
    """The account's own vehicles in every state, last changed first."""
    bodies = conn.scalars(
        select(listings.c.body).where(listings.c.mine).order_by(listings.c.recency.desc())
    )
    return [Listing.model_validate_json(body) for body in bodies]


def newest(conn: Connection) -> int:
    """The recency of what arrived last; 0 before anything has."""
    return conn.scalar(select(func.max(listings.c.recency))) or 0


def first_rows(
    conn: Connection, wanted: MarketFilter, limit: int, shelf: Shelf | None = None
) -> list[ListingRow]:
    """The newest live listings that fit, quick enough for each keystroke."""
    question, span = make_question(wanted), price_span(wanted)
    if span is not None:
        question = search.all_of((question, price_question(span)))
    keys = chain.from_iterable(sealed.find(conn, question, shelf or Shelf()))
    found: list[ListingRow] = []
    while some := list(islice(keys, limit - len(found))):
        found += [row for row in rows(conn, some) if span is None or span.holds(row.price)]
    return found


def all_recencies(
    conn: Connection,
    wanted: MarketFilter,
    shelf: Shelf | None = None,
    token: CancelToken | None = None,
) -> array[int]:
    """The keys of all live listings that fit, newest first. May take a second for a million.

    Raises:
        Cancelled: the token was cancelled, or the reading interrupted
            (`Database.interruptible_read`).
    """

    def find(*questions: Question) -> array[int]:
        found = array("q")
        for piece in sealed.find(conn, search.all_of(questions), shelf or Shelf()):
            if token is not None:
                token.check()
            found.extend(piece)
        return found

    question, span = make_question(wanted), price_span(wanted)
    if span is None:
        return find(question)
    found = find(question, price_question(span))
    compared = find(question, edge_question(span))
    inside = run(conn, _WITH_PRICES, json.dumps(list(compared)), span.low, span.high)
    outside = set(compared).difference(key for (key,) in inside)
    return array("q", filterfalse(outside.__contains__, found)) if outside else found


def rows(conn: Connection, recencies: Sequence[int]) -> list[ListingRow]:
    """The rows of these keys, newest first; what is gone meanwhile is left out."""
    return [make_row(*row) for row in run(conn, _ROWS, json.dumps(list(recencies)))]


def facets(conn: Connection) -> Facets:
    """What there is to filter by, and how many live listings each value has."""
    counts = facet_counts.c
    found = conn.execute(
        select(counts.field, counts.parent, counts.value, counts.number)
        .where(counts.number > 0)
        .order_by(counts.number.desc(), counts.value)
    )
    plain: dict[str, list[Facet]] = {}
    series: dict[str, list[Facet]] = {}
    for field, parent, value, number in found:
        if field == "series":
            series.setdefault(parent, []).append(Facet(value, number))
        else:
            plain.setdefault(field, []).append(Facet(value, number))
    plain.get("model_year", []).sort(key=lambda facet: facet.value, reverse=True)
    return Facets(
        series={brand: tuple(values) for brand, values in series.items()},
        **{field: tuple(values) for field, values in plain.items()},
    )


# -- inside


class _Stored(NamedTuple):
    recency: int
    id: str
    version: int
    state: str
    mine: bool
    currency: str | None
    body: str


_STORED = select(*(listings.c[name] for name in _Stored._fields))
#: The price from an index of two numbers, a hundredth of the table's pages.
_WITH_PRICES = (
    "SELECT recency FROM json_each(?) CROSS JOIN listings INDEXED BY ix_listings_live"
    " ON recency = value AND state = 'live' WHERE price_minor BETWEEN ? AND ?"
)
_BODIES = "SELECT body FROM listings WHERE recency IN (SELECT value FROM json_each(?))"
_ROWS = (
    "SELECT recency, id, mine, row FROM listings"
    " WHERE recency IN (SELECT value FROM json_each(?)) ORDER BY recency DESC"
)


def _columns(listing: Listing, mine: bool) -> dict[str, Any]:
    content = listing.content
    return {
        "id": listing.id,
        "version": listing.version,
        "state": str(listing.state),
        "mine": mine,
        "currency": content.price.currency if content.price else None,
        "price_minor": content.price.minor if content.price else None,
        "vin": content.vin,
        "row": pack_row(listing),
        "body": listing.model_dump_json(exclude_defaults=True),
    }


def _find(conn: Connection, ids: Sequence[str]) -> list[_Stored]:
    wanted = select(func.json_each(bindparam("ids")).table_valued("value").c.value)
    rows = conn.execute(_STORED.where(listings.c.id.in_(wanted)), {"ids": json.dumps(ids)})
    return [_Stored._make(row) for row in rows]


def _take_out(conn: Connection, stored: Sequence[_Stored]) -> None:
    """Forget all of them before their successors come: the index writes a piece at each turn."""
    if not stored:
        return
    conn.exec_driver_sql(
        "DELETE FROM listings WHERE recency = ?", [(old.recency,) for old in stored]
    )
    live = [old for old in stored if old.state == ListingState.LIVE]
    if live:
        conn.exec_driver_sql(
            "DELETE FROM listing_terms WHERE rowid = ?", [(old.recency,) for old in live]
        )
        sealed.forget(conn, [old.recency for old in live])
    _count_facets(
        conn,
        Counter(
            key
            for old in live
            for key in facet_values(json.loads(old.body)["content"], old.currency)
        ),
        -1,
    )


def _put_in(
    conn: Connection, arrivals: Sequence[tuple[Listing, bool]], others: Mapping[str, str]
) -> None:
    if not arrivals:
        return
    numbered = list(enumerate(arrivals, _last_recency(conn) + 1))
    conn.execute(
        insert(listings),
        [{"recency": recency, **_columns(*arrival)} for recency, arrival in numbered],
    )
    live = [(recency, one) for recency, (one, _) in numbered if one.state == ListingState.LIVE]
    if live:
        conn.exec_driver_sql(
            "INSERT INTO listing_terms (rowid, terms) VALUES (?, ?)",
            [(recency, index_terms(one, others)) for recency, one in live],
        )
    _count_facets(conn, Counter(key for _, one in live for key in _facet_values(one)))


def _refresh_facts(conn: Connection, arrivals: Iterable[tuple[Listing, bool]]) -> None:
    own = [listing.id for listing, mine in arrivals if mine]
    if own:
        stock_facts.refresh(conn, own)


def _facet_values(listing: Listing) -> Iterator[_FacetKey]:
    price = listing.content.price
    return facet_values(vars(listing.content), price.currency if price else None)


def _count_facets(conn: Connection, counted: Counter[_FacetKey], sign: int = 1) -> None:
    if counted:
        conn.exec_driver_sql(
            "INSERT INTO facets (field, parent, value, number) VALUES (?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET number = number + excluded.number",
            [(*key, sign * number) for key, number in counted.items()],
        )


def _names(listing: Listing) -> list[str]:
    content = listing.content
    return [search.fold(name) for name in (content.brand, content.series) if name]


def _other_names(conn: Connection, names: Collection[str] | None = None) -> dict[str, str]:
    """By folded name, for `names` or for all."""
    query = select(aliases.c.name, aliases.c.other)
    if names is not None:
        query = query.where(aliases.c.name.in_(names))
    return {row.name: row.other for row in conn.execute(query)}


def _last_recency(conn: Connection) -> int:
    """The last one ever given, also if its listing is gone."""
    given = conn.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = 'listings'")
    return given.scalar() or 0


def _count_terms(conn: Connection, keys: Sequence[int]) -> Counter[str]:
    others = _other_names(conn)
    wanted = run(conn, _BODIES, json.dumps(list(keys)))
    return Counter(
        term
        for (body,) in wanted
        for term in index_terms(Listing.model_validate_json(body), others).split()
    )
