"""What the journal of what leaves this computer costs a first sync."""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.benchmarks.result import Measured, benchmark
from tests.support.clients import USUAL, api_client
from tests.support.listings import make_listings
from tests.support.new_store import KEY
from tests.support.rude_server import RudeServer, Talk
from vehilink_desktop.core.changes import ChangeSet
from vehilink_desktop.core.clock import SystemClock
from vehilink_desktop.core.ids import IdMaker
from vehilink_desktop.domain.feed import Change, Feed, FeedPage
from vehilink_desktop.domain.personal_data import Departure
from vehilink_desktop.services.departures import DepartureService
from vehilink_desktop.storage.engine import open_database
from vehilink_desktop.storage.repositories import owner
from vehilink_desktop.storage.vault import open_vault
from vehilink_desktop.storage.workspace import Workspace
from vehilink_desktop.sync.pull import Puller

ROWS = 100_000
#: What the client asks for at once.
_PAGE = 500
#: Pages of one part: short beside what makes a shared machine faster or slower.
_PART = 2
_ROUNDS = 3
_ACCOUNT = "account-1"


@benchmark("journal_overhead_share", unit="of the time", goal="value <= 0.02")
def journal_overhead_share(folder: Path) -> Measured:
    """A sync of 100,000 rows from a server of this computer, with the journal and without it.

    Both advance by turns, a part each, who begins changes: what slows the machine for a while
    slows both. The journal's turn ends when its rows are on the disk.
    """
    pages = list(_pages())

    def step(talk: Talk) -> None:
        _, _, cursor = talk.path.partition("cursor=")
        talk.answer(200, pages[int(cursor.partition("&")[0] or 0)])

    took = {True: 0.0, False: 0.0}
    with RudeServer(step) as server:
        for number in range(_ROUNDS):
            with (
                _sync(folder / f"{number}-with", server.url, journal=True) as noted,
                _sync(folder / f"{number}-without", server.url, journal=False) as plain,
            ):
                turns = [(True, noted), (False, plain)]
                for _ in range(ROWS // (_PAGE * _PART)):
                    for journal, advance in turns:
                        took[journal] += advance()
                    turns.reverse()
    return Measured(value=max(0.0, took[True] / took[False] - 1))


def _pages() -> Iterator[bytes]:
    """The market as it is sent: `ROWS` vehicles, `_PAGE` at a time."""
    changes: list[Change] = []
    for number, listing in enumerate(make_listings(ROWS), 1):
        body = listing.model_dump(mode="json", exclude_none=True)
        changes.append(Change(type="listing", id=listing.id, version=listing.version, body=body))
        if number % _PAGE == 0:
            place = number // _PAGE
            page = FeedPage(changes=tuple(changes), cursor=str(place), has_more=number < ROWS)
            yield page.model_dump_json().encode()
            changes = []


@contextmanager
def _sync(folder: Path, url: str, *, journal: bool) -> Iterator[Callable[[], float]]:
    """A function that fetches the next `_PART` pages into a store that was empty: its seconds."""
    with _workspace(folder) as workspace, ExitStack() as stack:
        departures = DepartureService(workspace)
        stack.callback(departures.close)

        def forget(_departure: Departure) -> None:
            pass

        note = departures.note if journal else forget
        api = stack.enter_context(api_client(url, timeouts=USUAL, note=note))
        puller = Puller(workspace, api)

        def advance() -> float:
            left = iter(range(_PART))
            began = time.perf_counter()
            puller.pull(Feed.MARKET, _ACCOUNT, lambda: next(left, None) is None)
            departures.flush()
            return time.perf_counter() - began

        yield advance
        if journal and len(departures.recent(limit=ROWS)) != ROWS // _PAGE:
            raise RuntimeError("the journal is not whole")


@contextmanager
def _workspace(folder: Path) -> Iterator[Workspace]:
    folder.mkdir()
    clock = SystemClock()
    db = open_database(folder / "store.db", KEY)

    def publish(_changes: ChangeSet) -> None:
        pass

    try:
        with db.write() as conn:
            owner.hand_over(conn, _ACCOUNT, 0)
        yield Workspace(db, open_vault(folder / "vault", db), clock, IdMaker(clock), publish)
    finally:
        db.close()
        for file in folder.rglob("*"):
            if file.is_file():
                file.unlink()
