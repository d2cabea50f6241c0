"""Bitsets find what the index alone finds, whatever comes, goes and is sealed meanwhile."""

from __future__ import annotations

from itertools import chain
from random import Random

import pytest
from sqlalchemy import Connection

from tests.storage.test_market import make
from vehilink_desktop.core.cancel import CancelToken
from vehilink_desktop.core.errors import Cancelled
from vehilink_desktop.domain.listing import Listing
from vehilink_desktop.domain.money import Money
from vehilink_desktop.storage import sealed
from vehilink_desktop.storage.engine import Database
from vehilink_desktop.storage.market import MarketFilter, make_question, price_span
from vehilink_desktop.storage.repositories import listings
from vehilink_desktop.storage.sealed import Shelf, Sizes, Span
from vehilink_desktop.storage.search import EVERYTHING, Question, to_fts

SIZES = Sizes(large=48, small=12, block=4)
BRANDS = ("BYD", "Geely", "Chery", "比亚迪", "BMW")
TEXTS = ("", "", "b", "by", "byd", "ch g", "比亚", "1ab", "ab12", "bmw 20", "zzz", "2021")
VIN_LETTERS = "AB12"


def some_listing(rng: Random, listing_id: str, version: int) -> Listing:
    return make(
        listing_id,
        version=version,
        state=rng.choice(("live",) * 9 + ("sold",)),
        brand=rng.choice(BRANDS),
        model_year=rng.choice((2019, 2021, 2022, 2024)),
        vin="".join(rng.choices(VIN_LETTERS, k=6)),
        fuel=rng.choice(("bev", "petrol")),
        emission_standard=rng.choice(("china_vi_b", "euro_5", None)),
        price=rng.choice((None, Money(minor=rng.randrange(1000, 9000), currency="USD"))),
    )


def some_filter(rng: Random) -> MarketFilter:
    return MarketFilter(
        text=rng.choice(TEXTS),
        brand=rng.choice((None, None, *BRANDS)),
        fuel=rng.choice((None, "bev", "hydrogen")),
        emission_standard=rng.choice((None, None, "china_vi_b")),
        year_from=rng.choice((None, 2020, 2022, 2030)),
        currency=rng.choice((None, "USD", "CNY")),
        price_min=rng.choice((None, 0, 3000, 4001)),
        price_max=rng.choice((None, 4000, 8000)),
    )


def by_index(conn: Connection, question: Question) -> list[int]:
    """The keys that the full-text table finds by itself, newest first."""
    if question == EVERYTHING:
        found = conn.exec_driver_sql("SELECT recency FROM listings WHERE state = 'live'")
    else:
        query = "SELECT rowid FROM listing_terms WHERE listing_terms MATCH ?"
        found = conn.exec_driver_sql(query, (to_fts(question),))
    return sorted((key for (key,) in found), reverse=True)


def by_scan(conn: Connection, wanted: MarketFilter) -> list[int]:
    """The same with every price compared."""
    span = price_span(wanted)
    keys = by_index(conn, make_question(wanted))
    rows = listings.rows(conn, keys)
    return [row.recency for row in rows if span is None or span.holds(row.price)]


def tidy(db: Database, steps: int = 10_000) -> int:
    """Tidies until all is done, or for some steps; how many were taken."""
    for step in range(steps):
        with db.write() as conn:
            if not listings.tidy(conn, sizes=SIZES):
                return step
    return steps


def spans(db: Database) -> list[tuple[int, bool]]:
    """The listings that each span was sealed with, and whether it is whole; oldest first."""
    query = "SELECT number, waiting IS NULL FROM sealed_spans ORDER BY first, id"
    with db.read() as conn:
        return [(number, bool(whole)) for number, whole in conn.exec_driver_sql(query)]


@pytest.mark.parametrize("seed", range(4))
def test_sealed_or_not_the_same_is_found(db: Database, seed: int) -> None:
    rng = Random(seed)
    versions: dict[str, int] = {}
    shelf = Shelf(room=rng.choice((5, 4096)))  # what was read stays right while listings go
    for _ in range(40):
        with db.write() as conn:
            for _ in range(rng.randrange(30)):
                listing_id = f"v{rng.randrange(150)}"
                if rng.random() < 0.2:
                    listings.remove(conn, listing_id)
                    continue
                versions[listing_id] = versions.get(listing_id, 0) + 1
                one = some_listing(rng, listing_id, versions[listing_id])
                listings.upsert(conn, one, mine=False)
        tidy(db, rng.choice((0, 1, 3, 100)))
        with db.write() as conn:  # a term that the sample missed is read from the index
            conn.exec_driver_sql("DELETE FROM sealed_terms WHERE rowid % 3 = 0")
        with db.read() as conn:
            for _ in range(6):
                wanted = some_filter(rng)
                question, expected = make_question(wanted), by_scan(conn, wanted)
                found = chain.from_iterable(sealed.find(conn, question, shelf, SIZES))
                assert list(found) == by_index(conn, question)
                assert list(listings.all_recencies(conn, wanted, shelf)) == expected
                first = listings.first_rows(conn, wanted, 7, shelf)
                assert [row.recency for row in first] == expected[:7]


def arrive(db: Database, number: int, first: int = 0) -> None:
    rng = Random(5)
    with db.write() as conn:
        names = range(first, first + number)
        listings.bulk_insert(
            conn, (make(f"v{one}", brand="BYD", vin=f"{rng.random()}"[2:10]) for one in names)
        )


def test_small_spans_become_a_large_one(db: Database) -> None:
    arrive(db, SIZES.small - 1)
    tidy(db)
    assert spans(db) == []
    arrive(db, SIZES.small, first=100)
    tidy(db)
    assert spans(db) == [(SIZES.small, True)]
    arrive(db, 2 * SIZES.small + 1, first=200)
    seen = [spans(db)]
    while tidy(db, 1):
        seen.append(spans(db))
    # the small ones are of use until the large one is whole
    waiting = [(SIZES.large, False), (SIZES.small, True)]
    assert waiting in [sorted(one, reverse=True) for one in seen]
    assert seen[-1] == [(SIZES.large, True)]


def test_a_span_that_most_have_left_is_given_up(db: Database) -> None:
    arrive(db, SIZES.large)
    tidy(db)
    assert spans(db) == [(SIZES.large, True)]
    with db.write() as conn:
        for one in range(3 * SIZES.large // 4):
            listings.remove(conn, f"v{one}")
    tidy(db)
    assert spans(db) == [(SIZES.large, True)]
    with db.write() as conn:
        listings.remove(conn, f"v{SIZES.large - 1}")
    tidy(db)
    assert SIZES.large not in dict(spans(db))
    with db.read() as conn:
        assert len(listings.all_recencies(conn, MarketFilter(text="byd"))) == SIZES.large // 4 - 1
        kept = "SELECT count(*) FROM sealed_terms WHERE span NOT IN (SELECT id FROM sealed_spans)"
        assert conn.exec_driver_sql(kept).scalar_one() == 0


def test_reading_all_keys_stops_between_pieces(db: Database) -> None:
    arrive(db, 4 * SIZES.large)
    tidy(db)
    token = CancelToken()

    class CancellingShelf(Shelf):
        """Somebody types the next letter while the first span is read."""

        def get(self, *args: object) -> int:
            token.cancel()
            return super().get(*args)  # type: ignore[arg-type]

    with db.read() as conn, pytest.raises(Cancelled):
        listings.all_recencies(conn, MarketFilter(text="byd"), CancellingShelf(), token)


@pytest.mark.parametrize("share", [0.0, 0.001, 0.5, 1.0])
def test_bits_and_keys(share: float) -> None:
    rng = Random(3)
    span = Span(1001, 6000)
    keys = [key for key in range(1001, 6001) if rng.random() < share]
    bits = span.bits(keys)
    assert list(span.keys(bits)) == keys[::-1]
    assert sealed.unpack(span.pack(bits)) == bits
    in_blocks = [key for one in span.blocks(1024) for key in range(one.last, one.first - 1, -1)]
    assert in_blocks == list(range(6000, 1000, -1))
