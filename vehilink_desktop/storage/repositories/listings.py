"""What the platform said of vehicles: own ones in every state, everybody's live ones."""

from __future__ import annotations

import json
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, NamedTuple

from sqlalchemy import Connection, delete, func, insert, select, text, update

from vehilink_desktop.domain.listing import Listing, ListingState
from vehilink_desktop.storage import search
from vehilink_desktop.storage.market import (
    Facet,
    Facets,
    ListingRow,
    MarketFilter,
    facet_values,
    index_terms,
    make_question,
    make_row,
    price_bucket,
    price_span,
)
from vehilink_desktop.storage.tables import aliases, listings
from vehilink_desktop.storage.tables import facets as facet_counts

__all__ = ["Facet", "Facets", "ListingRow", "MarketFilter"]

_CHUNK = 2000
_FacetKey = tuple[str, str, str]

# -- writing


def upsert(conn: Connection, listing: Listing, *, mine: bool, again: bool = False) -> bool:
    """Keep what the platform says of a vehicle; the newest stands first in the market.

    Args:
        conn: Inside a write.
        listing: An older version than the stored one is left aside.
        mine: The account's own. Once it is, a later `False` changes nothing.
        again: Take the stored version too, as newly arrived: when everything is read anew.

    Returns:
        Whether anything changed.
    """
    old = _find(conn, listing.id)
    if old is not None:
        if listing.version < old.version:
            return False
        if listing.version == old.version and not again and (old.mine or not mine):
            return False
        mine = mine or old.mine
        _take_out(conn, old)
    recency = conn.execute(insert(listings), _columns(listing, mine)).lastrowid
    if listing.state == ListingState.LIVE:
        others = _other_names(conn, listing)
        _index(conn, [(recency, index_terms(listing, others))])
        _count_facets(conn, _facet_values(listing))
    return True


def remove(conn: Connection, listing_id: str) -> bool:
    """Forget a vehicle; whether there was one."""
    old = _find(conn, listing_id)
    if old is not None:
        _take_out(conn, old)
    return old is not None


def remove_other(conn: Connection, listing_id: str) -> bool:
    """Forget a vehicle that left the market, unless it is an own one; whether there was one."""
    old = _find(conn, listing_id)
    if old is None or old.mine:
        return False
    _take_out(conn, old)
    return True


def remove_others_up_to(conn: Connection, recency: int) -> int:
    """Forget what is not own and has not arrived after `recency`; how many there were."""
    others = (listings.c.recency <= recency, ~listings.c.mine)
    gone = [_Stored._make(row) for row in conn.execute(_STORED.where(*others))]
    for old in gone:
        _take_out(conn, old)
    return len(gone)


def set_mine(conn: Connection, listing_id: str) -> None:
    """Note that a vehicle is the account's own."""
    conn.execute(update(listings).where(listings.c.id == listing_id).values(mine=True))


def bulk_insert(conn: Connection, many: Iterable[Listing], *, mine: bool = False) -> int:
    """Keep many vehicles, none of which is stored yet, oldest first; how many there were."""
    others = dict(conn.execute(select(aliases.c.name, aliases.c.other)).all())
    following = _last_recency(conn) + 1
    first = following
    counted: Counter[_FacetKey] = Counter()
    rest = iter(many)
    while chunk := list(islice(rest, _CHUNK)):
        rows, terms = [], []
        for recency, listing in enumerate(chunk, following):
            rows.append({"recency": recency, **_columns(listing, mine)})
            if listing.state == ListingState.LIVE:
                terms.append((recency, index_terms(listing, others)))
                counted.update(_facet_values(listing))
        conn.execute(insert(listings), rows)
        _index(conn, terms)
        following += len(chunk)
    _count_facets(conn, counted.elements())
    return following - first


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


def by_vin(conn: Connection, vin: str) -> list[str]:
    """The ids of the own vehicles with this VIN."""
    return list(conn.scalars(select(listings.c.id).where(listings.c.mine, listings.c.vin == vin)))


def newest(conn: Connection) -> int:
    """The recency of what arrived last; 0 before anything has."""
    return conn.scalar(select(func.max(listings.c.recency))) or 0


def first_rows(conn: Connection, wanted: MarketFilter, limit: int) -> list[ListingRow]:
    """The newest live listings that fit, quick enough for each keystroke."""
    question, span = make_question(wanted), price_span(wanted)
    values: dict[str, Any] = {"limit": limit}
    if span is not None:
        low, high = map(price_bucket, span)
        question = search.all_of(filter(None, (question, search.range_query("price", low, high))))
        values |= {"question": question, "low": span[0], "high": span[1]}
        rows = conn.execute(_FIRST_IN_SPAN, values)
    elif question:
        rows = conn.execute(_FIRST, values | {"question": question})
    else:
        rows = conn.execute(_FIRST_OF_ALL, values)
    return [make_row(*row) for row in rows]


def all_recencies(conn: Connection, wanted: MarketFilter) -> array[int]:
    """The keys of all live listings that fit, newest first. May take seconds for a million.

    Raises:
        Cancelled: the reading was interrupted (`Database.interruptible_read`).
    """
    question, span = make_question(wanted), price_span(wanted)
    if span is None:
        return _recencies(conn, _ALL_FOUND, question) if question else _recencies(conn, _ALL)
    low, high = map(price_bucket, span)
    inside = search.range_query("price", low + 1, high - 1)
    edges = search.any_of(search.range_query("price", edge, edge) for edge in {low, high})
    surely = _recencies(conn, _ALL_FOUND, search.all_of(filter(None, (question, inside))))
    perhaps = search.all_of(filter(None, (question, edges)))
    checked = _recencies(conn, _ALL_IN_SPAN, perhaps, *span)
    return array("q", sorted((*surely, *checked), reverse=True)) if checked else surely


def rows(conn: Connection, recencies: Sequence[int]) -> list[ListingRow]:
    """The rows of these keys, newest first; what is gone meanwhile is left out."""
    keys = json.dumps(list(recencies))
    return [make_row(*row) for row in conn.execute(_BY_RECENCY, {"keys": keys})]


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
    version: int
    state: str
    mine: bool
    currency: str | None
    body: str


_STORED = select(*(listings.c[name] for name in _Stored._fields))
_ROW = "SELECT listings.recency, listings.mine, listings.body FROM "
#: CROSS JOIN keeps SQLite from starting with the table: the index already is in order.
_FOUND = "listing_terms CROSS JOIN listings ON listings.recency = listing_terms.rowid"
_IN_ORDER = " ORDER BY listing_terms.rowid DESC"
_IN_SPAN = " AND listings.price_minor BETWEEN :low AND :high"

_FIRST = text(f"{_ROW}{_FOUND} WHERE listing_terms MATCH :question{_IN_ORDER} LIMIT :limit")
_FIRST_IN_SPAN = text(
    f"{_ROW}{_FOUND} WHERE listing_terms MATCH :question{_IN_SPAN}{_IN_ORDER} LIMIT :limit"
)
_FIRST_OF_ALL = text(f"{_ROW}listings WHERE state = 'live' ORDER BY recency DESC LIMIT :limit")
_BY_RECENCY = text(
    f"{_ROW}listings WHERE recency IN (SELECT value FROM json_each(:keys)) ORDER BY recency DESC"
)
_ALL = "SELECT recency FROM listings WHERE state = 'live' ORDER BY recency DESC"
_ALL_FOUND = f"SELECT rowid FROM listing_terms WHERE listing_terms MATCH ?{_IN_ORDER}"
_ALL_IN_SPAN = (
    f"SELECT listing_terms.rowid FROM {_FOUND} WHERE listing_terms MATCH ?"
    f" AND listings.price_minor BETWEEN ? AND ?{_IN_ORDER}"
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
        "body": listing.model_dump_json(exclude_defaults=True),
    }


def _facet_values(listing: Listing) -> Iterator[_FacetKey]:
    price = listing.content.price
    return facet_values(vars(listing.content), price.currency if price else None)


def _find(conn: Connection, listing_id: str) -> _Stored | None:
    row = conn.execute(_STORED.where(listings.c.id == listing_id)).one_or_none()
    return _Stored._make(row) if row else None


def _take_out(conn: Connection, old: _Stored) -> None:
    conn.execute(delete(listings).where(listings.c.recency == old.recency))
    if old.state == ListingState.LIVE:
        conn.exec_driver_sql("DELETE FROM listing_terms WHERE rowid = ?", (old.recency,))
        content = json.loads(old.body)["content"]
        _count_facets(conn, facet_values(content, old.currency), -1)


def _index(conn: Connection, entries: Sequence[tuple[int, str]]) -> None:
    if entries:
        conn.exec_driver_sql("INSERT INTO listing_terms (rowid, terms) VALUES (?, ?)", [*entries])


def _count_facets(conn: Connection, found: Iterable[_FacetKey], sign: int = 1) -> None:
    rows = [(*key, sign * number) for key, number in Counter(found).items()]
    if rows:
        conn.exec_driver_sql(
            "INSERT INTO facets (field, parent, value, number) VALUES (?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET number = number + excluded.number",
            rows,
        )


def _other_names(conn: Connection, listing: Listing) -> dict[str, str]:
    names = [search.fold(name) for name in (listing.content.brand, listing.content.series) if name]
    found = conn.execute(select(aliases.c.name, aliases.c.other).where(aliases.c.name.in_(names)))
    return dict(found.all())


def _last_recency(conn: Connection) -> int:
    """The last one ever given, also if its listing is gone."""
    given = conn.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = 'listings'")
    return given.scalar() or 0


def _recencies(conn: Connection, query: str, *values: object) -> array[int]:
    # straight from the driver: a million rows through SQLAlchemy take a second more
    cursor = conn.connection.cursor()
    try:
        cursor.execute(query, values)
        found = array("q")
        while many := cursor.fetchmany(_CHUNK):
            found.extend(one for (one,) in many)
        return found
    finally:
        cursor.close()
