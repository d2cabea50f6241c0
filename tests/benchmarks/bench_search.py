"""Search in a million cached listings, keystroke by keystroke."""

import os
import statistics
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.result import Measured, benchmark
from tests.support.backend import Desk
from tests.support.listings import catalogue, make_listings
from tests.support.new_store import KEY
from vehilink_desktop.services.market import MarketFilter
from vehilink_desktop.storage.engine import open_database
from vehilink_desktop.storage.market import other_names
from vehilink_desktop.storage.repositories import listings
from vehilink_desktop.ui.market.filters import FilterBar
from vehilink_desktop.ui.market.page import MarketPage
from vehilink_desktop.ui.market.results import ResultTable
from vehilink_desktop.ui.market.search_box import SearchBox
from vehilink_desktop.ui.theme import apply_theme

COUNT = 1_000_000
#: Change it when the index or the generator changes: the database is then built anew.
_EDITION = 2
_CACHE = Path(__file__).parents[2] / ".cache" / "bench"
_STORE = "store.db"
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
#: A quick typist's pause. Long enough for the search for all matches to begin, so that each
#: keystroke has to interrupt one.
_PAUSE_MS = 150


def million() -> Path:
    """The folder of a database with `COUNT` live listings; built once and kept."""
    folder = _CACHE / f"listings-{COUNT}-{_EDITION}"
    if not (folder / _STORE).exists():
        _build(folder)
    return folder


def _build(folder: Path) -> None:
    draft = folder.with_name(f"{folder.name}.part")
    draft.mkdir(parents=True, exist_ok=True)
    for leftover in draft.iterdir():
        leftover.unlink()
    db = open_database(draft / _STORE, KEY)
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


class _Paints(QObject):
    """Notes that the rows were painted."""

    def __init__(self, table: ResultTable) -> None:
        super().__init__(table)
        self.seen = False
        table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen = self.seen or event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


@benchmark("search_keystroke_p95_ms", unit="ms", goal="value <= 16")
def search_keystroke_p95_ms(_folder: Path) -> Measured:
    """From a key pressed on the market page until the rows found are on the screen."""
    folder = million()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    apply_theme(app, "light", language="en")
    with Desk(folder, store=_STORE) as desk:
        page = MarketPage(desk.backend)
        page.resize(1072, 720)
        page.show()
        page.open("")
        took = _type_everything(app, page)
        page.close()
        page.deleteLater()
        QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
    return Measured(value=statistics.quantiles(took, n=20)[-1])


def _type_everything(app: QApplication, page: MarketPage) -> list[float]:
    """Milliseconds of each keystroke."""
    edit = page.findChild(SearchBox).edit
    table = page.findChild(ResultTable)
    filters = page.findChild(FilterBar)
    paints = _Paints(table)
    QTest.qWait(2000)
    took = []
    for chosen in _FILTERS:
        filters.set_value(chosen)
        for text in _TYPED:
            edit.clear()
            for letter in text:
                key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
                paints.seen = False
                started = time.perf_counter()
                app.sendEvent(edit, key)
                while table.isVisible() and not paints.seen:
                    app.processEvents()
                took.append((time.perf_counter() - started) * 1000)
                QTest.qWait(_PAUSE_MS)
    return took
