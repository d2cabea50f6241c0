"""What requests are compared with, kept in the same write as the own vehicles and their drafts."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import Connection, insert

from vehilink_desktop.domain.listing import ListingContent, ListingState
from vehilink_desktop.domain.match_criteria import Criterion, Named, OneOf, Within
from vehilink_desktop.domain.matching import StockFacts
from vehilink_desktop.storage.direct import run
from vehilink_desktop.storage.repositories import meta
from vehilink_desktop.storage.tables import stock_facts

#: Change it when `StockFacts` or its keys change: everything is then reckoned anew.
_EDITION = 1
_EDITION_KEY = "stock_facts.edition"
_CHUNK = 2000
#: So many are judged in full; more take longer than anybody waits.
_LIKELY = 300

_INDEX = "ix_stock_facts_compared"
_COLUMNS = tuple(one.name for one in stock_facts.columns if one.name != "packed")
_EVERY_ID = (
    "SELECT id FROM listings WHERE mine UNION SELECT id FROM drafts WHERE discarded_at IS NULL"
)
#: Of each id: the state on the platform, and the words that count.
_STANDING = """
SELECT wanted.value, listings.state, coalesce(drafts.content, json_extract(body, '$.content'))
FROM json_each(?) AS wanted
LEFT JOIN listings ON listings.id = wanted.value AND mine
LEFT JOIN drafts ON drafts.id = wanted.value AND discarded_at IS NULL
"""


def refresh(conn: Connection, listing_ids: Iterable[str]) -> None:
    """Reckon anew what is known of own vehicles, after they or their drafts were written."""
    ids = json.dumps(list(listing_ids))
    run(conn, "DELETE FROM stock_facts WHERE listing_id IN (SELECT value FROM json_each(?))", ids)
    standing = run(conn, _STANDING, ids)
    rows = [
        _row(StockFacts.of(one, ListingContent.model_validate_json(content), state))
        for one, state, content in standing
        if content is not None and state != ListingState.SOLD
    ]
    if rows:
        conn.execute(insert(stock_facts), rows)


def bring_up_to_date(conn: Connection) -> None:
    """Reckon everything anew if it was reckoned by an older program, or never."""
    if meta.get(conn, _EDITION_KEY) == _EDITION:
        return
    run(conn, "DELETE FROM stock_facts")
    ids = iter([one for (one,) in run(conn, _EVERY_ID)])
    while chunk := list(islice(ids, _CHUNK)):
        refresh(conn, chunk)
    meta.put(conn, _EDITION_KEY, _EDITION)


def likely(conn: Connection, asked: Sequence[Criterion], limit: int = _LIKELY) -> list[StockFacts]:
    """The vehicles among which those are that fit best (`matching.criteria`), for `rank`.

    Only the brand that is asked for; where that leaves more than `limit`, those that score highest
    in what SQL can compare.
    """
    brands = [one for one in asked if isinstance(one, OneOf) and one.column == "brand_key"]
    accepted = [json.dumps(sorted(one.accepted)) for one in brands]
    where = "WHERE brand_key IN (SELECT value FROM json_each(?))" if brands else ""
    (number,) = run(conn, f"SELECT count(*) FROM stock_facts {where}", *accepted).fetchone()
    order, values = "", list[object]()
    if number > limit:
        points = list(_points(one for one in asked if one not in brands))
        score = [f"{' + '.join(sql for sql, _ in points)} DESC"] if points else []
        order = f"ORDER BY {', '.join([*score, 'rowid DESC'])}"
        values = [value for _, some in points for value in some]
    keys = f"SELECT rowid FROM stock_facts INDEXED BY {_INDEX} {where} {order} LIMIT ?"
    query = f"SELECT packed FROM stock_facts WHERE rowid IN ({keys})"
    found = run(conn, query, *accepted, *values, limit)
    return [StockFacts.unpacked(packed) for (packed,) in found]


# -- inside


def _row(facts: StockFacts) -> dict[str, Any]:
    return {name: getattr(facts, name) for name in _COLUMNS} | {"packed": facts.packed()}


def _points(asked: Iterable[Criterion]) -> Iterator[tuple[str, list[object]]]:
    """What each criterion that SQL can compare adds to a vehicle's score, with its values."""
    for one in asked:
        if isinstance(one, OneOf):
            same = sorted(one.accepted)
            nearly, near = _near(one)
            yield (
                f"CASE WHEN {one.column} IS NULL OR {one.column} = '' THEN {one.weight}"
                f" WHEN {one.column} IN ({_places(same)}) THEN {2 * one.weight}"
                f" WHEN {nearly} THEN {one.weight} ELSE 0 END",
                [*same, *near],
            )
        elif isinstance(one, Within):
            inside = _between(one.column, one.low, one.high)
            nearly = _between(one.column, one.near_low, one.near_high)
            yield (
                f"CASE WHEN {one.column} IS NULL THEN {one.weight}"
                f" WHEN {inside} THEN {2 * one.weight}"
                f" WHEN {nearly} THEN {one.weight} ELSE 0 END",
                [],
            )


def _near(one: OneOf) -> tuple[str, list[str]]:
    """What counts half, with its values."""
    if isinstance(one, Named):
        begins = f"instr({one.column}, ?) = 1 OR instr(?, {one.column}) = 1"
        keys = sorted(one.accepted)
        return " OR ".join([begins] * len(keys)), [key for key in keys for _ in range(2)]
    near = sorted(one.near)
    return f"{one.column} IN ({_places(near)})", near


def _places(values: Sequence[str]) -> str:
    return ", ".join("?" * len(values))


def _between(column: str, low: int | None, high: int | None) -> str:
    """A comparison with whole numbers, which no text can get into."""
    bounds = [f"{column} >= {int(low)}"] if low is not None else []
    bounds += [f"{column} <= {int(high)}"] if high is not None else []
    return " AND ".join(bounds) or "TRUE"
