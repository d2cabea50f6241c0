"""Search in a million cached listings, keystroke by keystroke."""

import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tests.benchmarks.result import Measured, benchmark
from tests.support.listings import catalogue, make_listings
from vehilink_desktop.storage.engine import Database, open_database
from vehilink_desktop.storage.market import other_names
from vehilink_desktop.storage.repositories import listings
from vehilink_desktop.storage.repositories.listings import MarketFilter

COUNT = 1_000_000
#: Change it when the index or the generator changes: the database is then built anew.
_EDITION = 2
_CACHE = Path(__file__).parents[2] / ".cache" / "bench"
#: The listings are invented; the file is encrypted because that is what is measured.
_KEY = bytes(range(32))
_CHUNK = 50_000

_TYPED = (
    "byd song",
    "比亚迪 宋",
    "LGXCE6",
    "toyota prado 2021",
    "宋plus",
    "mercedes rhd",
    "sunroof",
    "天窗",
    "VH0123456",
    "inspection report",
    "changan cs75 tianjin",
    "zzzqq",
)
_FILTERS = (
    MarketFilter(),
    MarketFilter(fuel="bev"),
    MarketFilter(steering="rhd", condition="used", year_from=2022),
    MarketFilter(category="suv", currency="USD", price_min=1_500_000, price_max=2_250_000),
)
_ROWS = 60


def keystrokes() -> list[MarketFilter]:
    """What is asked for while each text is typed, letter by letter, with and without filters."""
    return [
        replace(chosen, text=text[:length])
        for chosen in _FILTERS
        for text in _TYPED
        for length in range(1, len(text) + 1)
    ]


def measure(open_rows: Callable[[MarketFilter], None]) -> float:
    """The 95th percentile in milliseconds of the time from a keystroke until `open_rows` is back.

    `open_rows` gets each filter in turn and returns when its first rows are there to be seen.
    """
    took = []
    for wanted in keystrokes():
        started = time.perf_counter()
        open_rows(wanted)
        took.append((time.perf_counter() - started) * 1000)
    return statistics.quantiles(took, n=20)[-1]


def open_million() -> Database:
    """A database with `COUNT` live listings; built once and kept in `.cache/bench`."""
    folder = _CACHE / f"listings-{COUNT}-{_EDITION}"
    path = folder / "store.db"
    if not path.exists():
        _build(folder)
    return open_database(path, _KEY)


def _build(folder: Path) -> None:
    draft = folder.with_name(f"{folder.name}.part")
    draft.mkdir(parents=True, exist_ok=True)
    for leftover in draft.iterdir():
        leftover.unlink()
    db = open_database(draft / "store.db", _KEY)
    rest = iter(make_listings(COUNT))
    with db.write() as conn:
        listings.set_aliases(conn, other_names(catalogue()))
    for _ in range(COUNT // _CHUNK):
        with db.write() as conn:
            listings.bulk_insert(conn, (next(rest) for _ in range(_CHUNK)))
    more = True
    while more:  # as the program does when it is idle
        with db.write() as conn:
            more = listings.tidy(conn, steps=20_000)
    db.close()
    draft.replace(folder)


@benchmark("search_keystroke_p95_ms", unit="ms", goal="value <= 16")
def search_keystroke_p95_ms(_folder: Path) -> Measured:
    """Keystroke to rows in a million listings, encrypted."""
    db = open_million()

    def open_rows(wanted: MarketFilter) -> None:
        with db.read() as conn:
            listings.first_rows(conn, wanted, _ROWS)

    try:
        return Measured(value=measure(open_rows))
    finally:
        db.close()
