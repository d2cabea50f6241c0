"""Lists of deals: small rows that are shown and sorted, documents beside them, words to find them.

Quotations and orders are kept in the same way: a table of small rows, a table of what they are
sorted by, a table of whole documents, and a full-text table whose terms search.py makes. Their key
is the place, which counts down: so every table, and the index's lists too, are read in the order
in which the last changed comes first.

Four ways lead to a window of the list. The last changed stand first in the index's own list. Few
that are found are sorted. With many the table of keys is walked in the order that is wanted,
leaving out what was not found, until the window is full; with most of all each is looked up in the
index on the way, which is quicker then than to list them all before.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table

from vehilink_desktop.domain.model import Model
from vehilink_desktop.domain.terms import Party, Terms
from vehilink_desktop.storage import pieces, search
from vehilink_desktop.storage.direct import run
from vehilink_desktop.storage.search import EVERYTHING, Question, Term

#: The order of the list that every list has: what changed last comes first.
UPDATED = "updated"
#: The other orders, by what of the keys they go by. Numbers are given in the order of creation.
SORTS = {
    "due": "due, place",
    "total": "total DESC, place DESC",
    "number": "created DESC, place DESC",
}
#: When what has no end is due.
FAR = 1 << 60
#: More than one in so many of all is many.
_MANY = 20


@dataclass(frozen=True, slots=True)
class Entry:
    """A document with what its list shows of it.

    Attributes:
        columns: Of the row, without id, version and place.
        keys: What it is sorted by: `due`, `total`, `created`.
    """

    id: str
    version: int
    columns: Mapping[str, Any]
    keys: Mapping[str, int]
    body: str
    terms: str


@dataclass(frozen=True, slots=True)
class Replaced:
    """What a write did: the entries that changed, and the rows that stood there before."""

    entries: tuple[Entry, ...]
    before: tuple[Mapping[str, Any], ...]

    def ids(self) -> list[str]:
        return [entry.id for entry in self.entries]


class DealList:
    """One kind of deals."""

    def __init__(self, rows: Table, keys: Table, bodies: Table, terms: str) -> None:
        """Describe the tables.

        Args:
            rows: What is shown.
            keys: What is sorted by.
            bodies: The whole documents.
            terms: The full-text table.
        """
        self._rows, self._keys, self._bodies = rows.name, keys.name, bodies.name
        self._terms = terms
        self._names, self._key_names = tuple(rows.c.keys()), tuple(keys.c.keys())

    # -- writing

    def replace(self, conn: Connection, arrivals: Iterable[Entry]) -> Replaced:
        """Keep documents, unless one is known in a newer version; the last stands first."""
        wanted = {entry.id: entry for entry in arrivals}
        stored = {row["id"]: row for row in self._stored(conn, list(wanted))}
        same = [one for one, row in stored.items() if row["version"] == wanted[one].version]
        bodies = dict(self._bodies_of(conn, same))
        changed = tuple(
            entry
            for entry in wanted.values()
            if entry.version >= stored.get(entry.id, {"version": 0})["version"]
            and entry.body != bodies.get(entry.id)
        )
        before = tuple(stored[entry.id] for entry in changed if entry.id in stored)
        self._take_out(conn, before)
        self._put_in(conn, changed)
        return Replaced(changed, before)

    def remove(self, conn: Connection, one: str) -> list[dict[str, Any]]:
        """Forget a document; the row that stood there, or none."""
        before = self._stored(conn, [one])
        self._take_out(conn, before)
        conn.exec_driver_sql(f"DELETE FROM {self._bodies} WHERE id = ?", (one,))
        return before

    def tidy(self, conn: Connection, steps: int) -> bool:
        """Take a short step towards quicker reading; whether there are more to take."""
        return pieces.merge(conn, self._terms, steps)

    # -- reading

    def body(self, conn: Connection, one: str) -> str | None:
        """The document of an id, as JSON."""
        query = f"SELECT body FROM {self._bodies} WHERE id = ?"
        found = run(conn, query, one).fetchone()
        return found[0] if found else None

    def rows(
        self, conn: Connection, condition: str, *values: object, limit: int = -1
    ) -> list[dict[str, Any]]:
        """The rows for which `condition`, the end of an SQL query, holds."""
        query = f"SELECT * FROM {self._rows} {condition} LIMIT ?"
        return self._named(run(conn, query, *values, limit))

    def page(
        self,
        conn: Connection,
        question: Question,
        sort: str,
        offset: int,
        limit: int,
        total: int | None = None,
    ) -> list[dict[str, Any]]:
        """A window of the list of what is found, quick enough for each keystroke.

        Args:
            conn: To read with.
            question: What is looked for.
            sort: `UPDATED` or one of `SORTS`.
            offset: How many stand before the window.
            limit: The most that are in it.
            total: How many are found, if that is known.
        """
        source, order = self._keys, SORTS.get(sort, "place")
        if question != EVERYTHING and sort == UPDATED:
            source = self._matching
        elif question != EVERYTHING:
            source = self._sorted(conn, sort, total)
        query = f"SELECT place FROM {source} ORDER BY {order} LIMIT ? OFFSET ?"
        places = [one for (one,) in run(conn, query, *_values(question), limit, offset)]
        rows = f"SELECT * FROM {self._rows} WHERE place IN (SELECT value FROM json_each(?))"
        found = {row["place"]: row for row in self._named(run(conn, rows, json.dumps(places)))}
        return [found[place] for place in places]

    def count(self, conn: Connection, question: Question) -> int:
        """How many are found."""
        source = self._keys if question == EVERYTHING else self._matching
        query = f"SELECT count(*) FROM {source}"
        (number,) = run(conn, query, *_values(question)).fetchone()
        return int(number)

    # -- inside

    def _sorted(self, conn: Connection, sort: str, total: int | None) -> str:
        """What is found, in the way that is the quickest for so many."""
        every = self.count(conn, EVERYTHING)
        if total is None or _MANY * total < every:
            return f"{self._matching} CROSS JOIN {self._keys} USING (place)"
        index = f"ix_{self._keys}_{SORTS[sort].partition(',')[0].partition(' ')[0]}"
        fits = f"place IN {self._matching}"
        if 2 * total > every:
            terms = self._terms
            fits = f"EXISTS (SELECT 1 FROM {terms} WHERE rowid = place AND {terms} MATCH ?)"
        return f"{self._keys} INDEXED BY {index} WHERE {fits}"

    @property
    def _matching(self) -> str:
        terms = self._terms
        return f"(SELECT rowid AS place FROM {terms} WHERE {terms} MATCH ?)"

    def _named(self, rows: Iterable[Sequence[Any]]) -> list[dict[str, Any]]:
        return [dict(zip(self._names, row, strict=True)) for row in rows]

    def _stored(self, conn: Connection, ids: list[str]) -> list[dict[str, Any]]:
        query = f"SELECT * FROM {self._rows} WHERE id IN (SELECT value FROM json_each(?))"
        return self._named(run(conn, query, json.dumps(ids)))

    def _bodies_of(self, conn: Connection, ids: list[str]) -> Any:
        query = f"SELECT id, body FROM {self._bodies} WHERE id IN (SELECT value FROM json_each(?))"
        return run(conn, query, json.dumps(ids))

    def _take_out(self, conn: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
        places = [(row["place"],) for row in rows]
        if places:
            for table in (self._rows, self._keys):
                conn.exec_driver_sql(f"DELETE FROM {table} WHERE place = ?", places)
            conn.exec_driver_sql(f"DELETE FROM {self._terms} WHERE rowid = ?", places)

    def _put_in(self, conn: Connection, entries: Sequence[Entry]) -> None:
        if not entries:
            return
        (first,) = run(conn, f"SELECT coalesce(min(place), 0) FROM {self._keys}").fetchone()
        placed = [(first - number, one) for number, one in enumerate(entries, 1)]
        rows = [
            {"place": place, "id": one.id, "version": one.version, **one.columns, **one.keys}
            for place, one in placed
        ]
        for table, names in ((self._rows, self._names), (self._keys, self._key_names)):
            values = ", ".join(f":{name}" for name in names)
            insert = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({values})"
            conn.exec_driver_sql(insert, [{name: row[name] for name in names} for row in rows])
        conn.exec_driver_sql(
            f"INSERT INTO {self._bodies} (id, body) VALUES (?, ?)"
            " ON CONFLICT (id) DO UPDATE SET body = excluded.body",
            [(one.id, one.body) for one in entries],
        )
        conn.exec_driver_sql(
            f"INSERT INTO {self._terms} (rowid, terms) VALUES (?, ?)",
            [(place, one.terms) for place, one in placed],
        )


def _values(question: Question) -> list[str]:
    """What the question mark of `_matching` stands for."""
    return [] if question == EVERYTHING else [search.to_fts(question)]


# -- what deals are found by


def to_json(document: Model) -> str:
    """A document as it is stored: without its empty fields."""
    return document.model_dump_json(exclude_defaults=True)


def party_words(party: Party) -> tuple[str | None, ...]:
    """What a counterpart is found by."""
    company = party.company
    names = (company.name, company.name_zh) if company else ()
    return (party.nickname, *names)


def index_terms(
    number: str, words: Iterable[str | None], terms: Terms | None, values: Mapping[str, object]
) -> str:
    """The terms of the search index, separated by blanks.

    Args:
        number: The deal's; as VINs it is found by any part of it.
        words: Texts besides the vehicles'.
        terms: The vehicles.
        values: What is filtered by exactly.
    """
    found = {
        search.value_term(name, str(value)) for name, value in values.items() if value is not None
    }
    lines = [line.title() for line in terms.lines] if terms else []
    numbers = [number, *(terms.vins() if terms else ())]
    for text in (*lines, *words, *numbers):
        if text:
            found |= search.word_terms(text)
    for one in numbers:
        found.update(search.number_terms(one))
    return " ".join(found)


def make_question(text: str, values: Mapping[str, object]) -> Question:
    """The question for what was typed and for exact values.

    None asks for nothing, a tuple for any of its values. Only what has a digit in it is looked for
    inside VINs and numbers: it costs twice the time.
    """
    exact = [
        search.any_of(
            Term(search.value_term(name, str(one)))
            for one in (value if isinstance(value, tuple) else (value,))
        )
        for name, value in values.items()
        if value is not None
    ]
    return search.all_of([search.match_query(text, inside_words=False), *exact])
