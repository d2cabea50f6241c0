"""Answers questions by bitsets in spans of keys that take nothing in any more.

The search index walks the lists of all terms of a question in step, which is slow where they are
long and have little in common, and it knows no bounds: it goes on to the next hit, however far. But
the keys of listings grow, are never given twice, and what a listing is found by never changes under
its key. So a span of keys is *sealed* around listings that stand together: each term that many of
them have gets a bitset, one bit for each key, which is never changed; those of rarer terms are read
from the index, term by term, when they are asked for. What leaves the market leaves the `live`
bitset of its span; a span that most have left is given up.

A question is answered newest first, piece by piece, by AND and OR of bitsets. What has arrived
since is sealed in small spans soon, and these become a large one. Before anything is sealed, and
wherever much is not, the index answers as well as it can.
"""

from __future__ import annotations

import json
import zlib
from bisect import bisect_left, bisect_right
from collections import Counter, OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import compress
from threading import Lock
from typing import NamedTuple

from sqlalchemy import Connection

from vehilink_desktop.storage.direct import run
from vehilink_desktop.storage.search import EVERYTHING, AllOf, Question, Term, to_fts


class Sizes(NamedTuple):
    """How many live listings a span is laid around, and how many keys are read as one block."""

    large: int = 1 << 16
    small: int = 1 << 12
    block: int = 1 << 10


SIZES = Sizes()
#: A term gets a bitset when one listing in so many has it: shorter lists are read quickly.
_FREQUENT = 128
#: A span is given up when fewer than one in so many are left.
_HOLLOW = 4
#: Listings whose terms are looked at to learn which are frequent.
_SAMPLE = 512
#: Hits read in one step of sealing: some 20 ms.
_STEP = 50_000
#: More hits than this are taken from all bits in one go.
_FEW = 500
_AS_TRUTH = bytes.maketrans(b"01", b"\0\1")

#: How many of the listings with these keys have each term.
TermsOf = Callable[[Sequence[int]], Counter[str]]


class Span(NamedTuple):
    """The keys from `first` to `last`, both included; without an id they are not sealed."""

    first: int
    last: int
    id: int | None = None

    def bits(self, keys: Iterable[int]) -> int:
        """The keys as bits, that of the first key lowest."""
        marks = bytearray(self._size())
        for key in keys:
            place = key - self.first
            marks[place >> 3] |= 1 << (place & 7)
        return int.from_bytes(marks, "little")

    def keys(self, bits: int) -> Iterator[int]:
        """The keys whose bits are set, newest first."""
        if bits.bit_count() > _FEW:
            digits = f"{bits:0{self.last - self.first + 1}b}".encode()
            return compress(range(self.last, self.first - 1, -1), digits.translate(_AS_TRUTH))
        return self._keys_of_few(bits)

    def _keys_of_few(self, bits: int) -> Iterator[int]:
        while bits:
            place = bits.bit_length() - 1
            yield self.first + place
            bits ^= 1 << place

    def blocks(self, length: int) -> Iterator[Span]:
        """Its parts within multiples of `length`, newest first."""
        last = self.last
        while last >= self.first:
            first = max(self.first, last - last % length)
            yield Span(first, last)
            last = first - 1

    def pack(self, bits: int) -> bytes:
        """The bits as they are stored (`unpack`)."""
        return bits.to_bytes(self._size(), "little")

    def _size(self) -> int:
        return (self.last - self.first) // 8 + 1


def unpack(stored: bytes) -> int:
    """The bits of a stored bitset."""
    return int.from_bytes(stored, "little")


class Shelf:
    """The bitsets used last, up to 9 kB each, so that not every keystroke reads them again.

    Keys up to the newest take nothing in, so what is here stays right. Any thread may use it.
    """

    def __init__(self, room: int = 4096) -> None:
        self._room = room
        self._lock = Lock()
        self._kept: OrderedDict[tuple[Span, Term], int] = OrderedDict()

    def get(self, conn: Connection, span: Span, term: Term) -> int:
        """The bits of a term in a span up to the newest key; some may be no longer live."""
        place = span, term
        with self._lock:
            if place in self._kept:
                self._kept.move_to_end(place)
                return self._kept[place]
        bits = _read_bits(conn, span, term)
        with self._lock:
            self._kept[place] = bits
            if len(self._kept) > self._room:
                self._kept.popitem(last=False)
        return bits


# -- finding


def find(
    conn: Connection, question: Question, shelf: Shelf, sizes: Sizes = SIZES
) -> Iterator[Iterator[int]]:
    """The keys of the live listings that are found, newest first, in pieces read as they come."""
    for span in _cover(_spans(conn, "WHERE waiting IS NULL"), _newest(conn)):
        if span.id is None and span.last - span.first >= 2 * sizes.small:
            yield _ask_index(conn, question, span)
            continue
        for part in [span] if span.id else span.blocks(sizes.block):
            found = _find_bits(conn, question, part, shelf, -1)
            yield part.keys(found and found & _live(conn, part))


def _find_bits(conn: Connection, question: Question, span: Span, shelf: Shelf, within: int) -> int:
    """Those of the bits `within` that are found; some may be no longer live."""
    if isinstance(question, Term):
        return within & shelf.get(conn, span, question)
    if isinstance(question, AllOf):
        for part in question.parts:
            if not within:
                break
            within = _find_bits(conn, part, span, shelf, within)
        return within
    found = 0
    for part in question.parts:
        found |= _find_bits(conn, part, span, shelf, within)
    return found


def _read_bits(conn: Connection, span: Span, term: Term) -> int:
    query = "SELECT bits FROM sealed_terms WHERE span = ? AND term = ?"
    if span.id and (stored := run(conn, query, span.id, to_fts(term)).fetchone()):
        return unpack(zlib.decompress(stored[0]))
    return span.bits(_ask_index(conn, term, span))


_LIVE_KEYS = "SELECT recency FROM listings WHERE state = 'live' AND recency BETWEEN ? AND ?"
_FOUND_KEYS = (
    "SELECT rowid FROM listing_terms WHERE rowid BETWEEN ? AND ? AND listing_terms MATCH ?"
)


def _ask_index(conn: Connection, question: Question, span: Span) -> Iterator[int]:
    """The live listings in the span that are found, newest first."""
    within = span.first, span.last
    if question == EVERYTHING:
        found = run(conn, f"{_LIVE_KEYS} ORDER BY recency DESC", *within)
    else:
        found = run(conn, f"{_FOUND_KEYS} ORDER BY rowid DESC", *within, to_fts(question))
    return (key for (key,) in found)


# -- sealing


def seal(conn: Connection, terms_of: TermsOf, sizes: Sizes = SIZES) -> bool:
    """Take one short step of sealing, in a write; whether there are more to take."""
    return _give_up(conn) or _go_on(conn) or _begin(conn, terms_of, sizes)


def forget(conn: Connection, keys: Iterable[int]) -> None:
    """Take listings that leave the market out of their spans, in the same write."""
    keys = sorted(keys)
    for span in _spans(conn):
        gone = keys[bisect_left(keys, span.first) : bisect_right(keys, span.last)]
        if gone:
            left = span.pack(_live(conn, span) & ~span.bits(gone))
            run(conn, "UPDATE sealed_spans SET live = ? WHERE id = ?", left, span.id)


def _give_up(conn: Connection) -> bool:
    """Drop a span that most have left; its keys can become part of another."""
    for span_id, number, live in run(conn, "SELECT id, number, live FROM sealed_spans"):
        if unpack(live).bit_count() * _HOLLOW < number:
            _drop(conn, span_id)
            return True
    return False


def _go_on(conn: Connection) -> bool:
    """Make some of the bitsets that a span waits for; once it is whole it replaces others."""
    query = "SELECT first, last, id, number, waiting FROM sealed_spans WHERE waiting IS NOT NULL"
    found = run(conn, query).fetchone()
    if found is None:
        return False
    span, number, terms = Span(*found[:3]), found[3], json.loads(found[4])
    read = 0
    while terms and read < _STEP:
        term = Term(terms.pop())
        keys = list(_ask_index(conn, term, span))
        read += len(keys)
        if len(keys) * _FREQUENT >= number:
            made = span.id, to_fts(term), zlib.compress(span.pack(span.bits(keys)), level=1)
            run(conn, "INSERT INTO sealed_terms (span, term, bits) VALUES (?, ?, ?)", *made)
    left = json.dumps(terms) if terms else None
    run(conn, "UPDATE sealed_spans SET waiting = ? WHERE id = ?", left, span.id)
    if not terms:
        for other in _spans(conn):
            if other.first <= span.last and span.first <= other.last and other.id != span.id:
                _drop(conn, other.id)
    return True


def _begin(conn: Connection, terms_of: TermsOf, sizes: Sizes) -> bool:
    """Lay a span around listings that are in none, or in small ones, if enough stand together."""
    newest = _newest(conn)
    large = _spans(conn, f"WHERE number >= {sizes.large}")
    for size, spans in ((sizes.large, large), (sizes.small, _spans(conn))):
        for gap in _cover(spans, newest):
            query = f"{_LIVE_KEYS} ORDER BY recency LIMIT ?"
            if gap.id is None:
                keys = [key for (key,) in run(conn, query, gap.first, gap.last, size)]
                if len(keys) == size:
                    _lay(conn, gap, keys, terms_of)
                    return True
    return False


def _lay(conn: Connection, gap: Span, keys: Sequence[int], terms_of: TermsOf) -> None:
    # a little below the first: keys that nobody has any more should leave no gap
    span = Span(max(gap.first, keys[0] - len(keys)), keys[-1])
    sample = keys[:: max(len(keys) // _SAMPLE, 1)]
    counted = terms_of(sample)
    # one that is too rare in the sample may just be frequent in the span
    waiting = [term for term in counted if counted[term] * _FREQUENT * 2 > len(sample)]
    run(
        conn,
        "INSERT INTO sealed_spans (first, last, number, waiting, live) VALUES (?, ?, ?, ?, ?)",
        span.first,
        span.last,
        len(keys),
        json.dumps(waiting),
        span.pack(span.bits(keys)),
    )


def _drop(conn: Connection, span_id: int | None) -> None:
    run(conn, "DELETE FROM sealed_terms WHERE span = ?", span_id)
    run(conn, "DELETE FROM sealed_spans WHERE id = ?", span_id)


# -- inside


def _spans(conn: Connection, condition: str = "") -> list[Span]:
    """What is sealed, newest first."""
    query = f"SELECT first, last, id FROM sealed_spans {condition} ORDER BY first DESC"
    return [Span(*row) for row in run(conn, query)]


def _cover(sealed: Iterable[Span], newest: int) -> Iterator[Span]:
    """All keys up to the newest, newest first: the sealed spans and what is between them."""
    above = newest
    for span in sealed:
        if span.last < above:
            yield Span(span.last + 1, above)
        yield span
        above = span.first - 1
    if above > 0:
        yield Span(1, above)


def _newest(conn: Connection) -> int:
    (newest,) = run(conn, "SELECT max(recency) FROM listings").fetchone()
    return newest or 0


def _live(conn: Connection, span: Span) -> int:
    if span.id is None:
        return span.bits(_ask_index(conn, EVERYTHING, span))
    return unpack(run(conn, "SELECT live FROM sealed_spans WHERE id = ?", span.id).fetchone()[0])
