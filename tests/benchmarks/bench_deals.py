"""100,000 orders and 1,000,000 quotation lines, and requests against 100,000 own vehicles."""

import os
import statistics
import time
from collections.abc import Callable, Iterable
from itertools import islice
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from tests.benchmarks.result import Measured, benchmark
from tests.support.backend import Desk
from tests.support.deals import ACCOUNT, NOW, Deals
from tests.support.listings import catalogue, make_listings
from tests.support.new_store import KEY
from vehilink_desktop.domain.fx import RateTable
from vehilink_desktop.domain.matching import Names, criteria, rank
from vehilink_desktop.domain.purchase_request import RequestContent
from vehilink_desktop.services.orders import OrderQuery
from vehilink_desktop.storage.engine import Database, open_database
from vehilink_desktop.storage.repositories import (
    listings,
    meta,
    orders,
    quotations,
    rates,
    stock_facts,
)

COUNT = 100_000
#: Change it when the tables or the generator change: the databases are then built anew.
_EDITION = 1
_CACHE = Path(__file__).parents[2] / ".cache" / "bench"
_STORE = "store.db"
_CHUNK = 5000
_ROUNDS = 20

_TYPED = (
    "byd song",
    "o-2026-0912",
    "LGXCE6",
    "kilimanjaro 12",
    "金驼",
    "toyota prado 2021",
    "比亚迪 宋",
    "desert star",
    "zzqq",
)
_FILTERS = (
    OrderQuery(),
    OrderQuery(status="active"),
    OrderQuery(status="completed", sort="total"),
    OrderQuery(milestone="balance", sort="due"),
    OrderQuery(turn_mine=True, sort="due"),
    OrderQuery(currency="USD", sort="total"),
    OrderQuery(sort="number"),
)
_REQUESTS = (
    RequestContent(brand="BYD", series="Song Plus", quantity=5, year_from=2022, steering="lhd"),
    RequestContent(brand="丰田", quantity=2, mileage_max_km=50_000, year_from=2019),
    RequestContent(brand="Geely", fuel="phev", sales_region="middle_east", quantity=20),
)

T = TypeVar("T")


def _cached(name: str, fill: Callable[[Database], None]) -> Path:
    """The folder of a database; built once and kept."""
    folder = _CACHE / f"{name}-{COUNT}-{_EDITION}"
    if not (folder / _STORE).exists():
        draft = folder.with_name(f"{folder.name}.part")
        draft.mkdir(parents=True, exist_ok=True)
        for leftover in draft.iterdir():
            leftover.unlink()
        db = open_database(draft / _STORE, KEY)
        fill(db)
        db.close()
        draft.replace(folder)
    return folder


def _in_chunks(db: Database, many: Iterable[T], keep: Callable[..., object]) -> None:
    rest = iter(many)
    while chunk := list(islice(rest, _CHUNK)):
        with db.write() as conn:
            keep(conn, chunk, ACCOUNT)


def _fill_deals(db: Database) -> None:
    deals = Deals(COUNT)
    _in_chunks(db, deals.quotations(), quotations.upsert_many)
    _in_chunks(db, deals.orders(), orders.upsert_many)
    for tidy in (quotations.tidy, orders.tidy):
        more = True
        while more:  # as the program does when it is idle
            with db.write() as conn:
                more = tidy(conn, steps=20_000)
    table = RateTable(
        base="USD",
        rates={"CNY": "7.1", "EUR": "0.92", "AED": "3.6725"},
        source="benchmark",
        fetched_at=NOW,
    )
    with db.write() as conn:
        meta.put(conn, "owner", ACCOUNT)
        rates.keep(conn, table)


def _fill_stock(db: Database) -> None:
    rest = iter(make_listings(COUNT))
    for _ in range(COUNT // _CHUNK):
        with db.write() as conn:
            listings.bulk_insert(conn, islice(rest, _CHUNK), mine=True)


def _took_ms(action: Callable[[], object]) -> float:
    started = time.perf_counter()
    action()
    return (time.perf_counter() - started) * 1000


def _p95(took: list[float]) -> float:
    return statistics.quantiles(took, n=20)[-1]


def _desk() -> Desk:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return Desk(_cached("deals", _fill_deals), store=_STORE)


@benchmark("order_filter_p95_ms", unit="ms", goal="value <= 16")
def order_filter_p95_ms(_folder: Path) -> Measured:
    """The rows and their number after each keystroke, under several filters and sortings."""
    _app = QCoreApplication([])
    with _desk() as desk:
        read = desk.backend.orders.rows
        took = [
            _took_ms(lambda query=query: read(query))
            for chosen in _FILTERS
            for text in _TYPED
            for query in _keystrokes(chosen, text)
        ]
    return Measured(value=_p95(took))


def _keystrokes(chosen: OrderQuery, text: str) -> list[OrderQuery]:
    given = {name: getattr(chosen, name) for name in chosen.__dataclass_fields__}
    return [OrderQuery(**{**given, "text": text[:end]}) for end in range(len(text) + 1)]


@benchmark("order_open_ms", unit="ms", goal="value <= 50")
def order_open_ms(_folder: Path) -> Measured:
    """An order with all that its page shows, and the quotation that it came of."""
    _app = QCoreApplication([])
    with _desk() as desk:
        ids = [row.id for row in desk.backend.orders.rows(OrderQuery(limit=5000)).rows[::50]]

        def open_order(order_id: str) -> None:
            view = desk.backend.orders.get(order_id)
            assert view.order.quotation_id
            desk.backend.quotations.get(view.order.quotation_id)

        took = [_took_ms(lambda one=one: open_order(one)) for one in ids]
    return Measured(value=_p95(took))


@benchmark("dashboard_ms", unit="ms", goal="value <= 100")
def dashboard_ms(_folder: Path) -> Measured:
    """What needs the person, value by step, value by day."""
    _app = QCoreApplication([])
    with _desk() as desk:
        took = [_took_ms(desk.backend.dashboard.today) for _ in range(_ROUNDS)]
    return Measured(value=_p95(took))


@benchmark("request_match_ms", unit="ms", goal="value <= 50")
def request_match_ms(_folder: Path) -> Measured:
    """The twenty own vehicles that fit a request best, with the reasons."""
    db = open_database(_cached("stock", _fill_stock) / _STORE, KEY)
    names = Names(catalogue())

    def match(request: RequestContent) -> None:
        with db.read() as conn:
            found = stock_facts.likely(conn, criteria(request, names))
        assert rank(request, found, 20, names)

    took = [_took_ms(lambda one=one: match(one)) for _ in range(_ROUNDS) for one in _REQUESTS]
    db.close()
    return Measured(value=_p95(took))
