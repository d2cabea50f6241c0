"""The journal of what left: written in groups, read by the person, forgotten when asked to."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event, Thread

import pytest

from tests.services.conftest import OpenDesk
from tests.support.backend import Desk
from tests.support.sandbox import SUPPLIER
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.core.clock import SystemClock
from vehilink_desktop.core.errors import Known, VehilinkError
from vehilink_desktop.core.ids import IdMaker
from vehilink_desktop.domain.personal_data import DataKind, Departure, Why
from vehilink_desktop.services.departures import GROUP, DepartureService
from vehilink_desktop.storage.engine import Database, open_database
from vehilink_desktop.storage.vault import open_vault
from vehilink_desktop.storage.workspace import Workspace

KEY = bytes(32)
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


class Journal:
    """A journal over a store of its own; `told` counts the groups that it told of."""

    def __init__(self, folder: Path) -> None:
        clock = SystemClock()
        self.folder = folder
        self.db: Database = open_database(folder / "store.db", KEY)
        vault = open_vault(folder / "vault", self.db)
        self.told: list[ChangeSet] = []
        self.came = Event()
        workspace = Workspace(self.db, vault, clock, IdMaker(clock), self._publish)
        self.service = DepartureService(workspace)

    def _publish(self, changes: ChangeSet) -> None:
        self.told.append(changes)
        self.came.set()

    def note(self, type_: str = "sign-in", minutes: int = 0, outcome: str = "200") -> None:
        at = NOON + timedelta(minutes=minutes)
        kinds = frozenset({DataKind.PHONE})
        departure = Departure(at, type_, kinds, Why.SIGN_IN, "api.test", 300, 1000, outcome)
        self.service.note(departure)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    made = Journal(tmp_path)
    yield made
    made.service.close()
    made.db.close()


def test_what_left_is_in_the_journal_within_a_moment(journal: Journal) -> None:
    """Nobody asks for it: the thread writes by itself, and tells it."""
    journal.note()
    assert journal.came.wait(10)
    (row,) = journal.service.recent()
    assert (row.type, row.at, row.to, row.outcome) == ("sign-in", NOON, "api.test", "200")
    assert (row.bytes_up, row.bytes_down, row.why) == (300, 1000, Why.SIGN_IN)
    assert row.kinds >= {DataKind.PHONE, DataKind.CODE, DataKind.DEVICE}
    assert journal.told == [ChangeSet.all_of(Topic.DEPARTURE)]


def test_many_from_many_threads_are_written_in_few_groups_and_in_order(journal: Journal) -> None:
    def send(number: int) -> None:
        for minute in range(GROUP):
            journal.note(f"type-{number}", minute)

    threads = [Thread(target=send, args=(number,)) for number in range(5)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    journal.service.close()
    rows = journal.service.recent(limit=10_000)
    assert len(rows) == 5 * GROUP
    assert len(journal.told) <= 10
    for number in range(5):
        times = [row.at for row in rows if row.type == f"type-{number}"]
        assert times == sorted(times, reverse=True)


def test_pages_go_back_without_gap_or_repetition(journal: Journal) -> None:
    for minute in range(10):
        journal.note(minutes=minute)
    journal.service.flush()
    first = journal.service.recent(limit=4)
    second = journal.service.recent(before=first[-1].id, limit=40)
    minutes = [(row.at - NOON).seconds // 60 for row in first + second]
    assert minutes == list(range(9, -1, -1))


def test_the_summary_counts_by_type_from_a_moment_on(journal: Journal) -> None:
    for minute in range(6):
        journal.note("feed-market", minute)
    journal.note("sign-in", 3)
    journal.note("of-a-later-version", 4)
    journal.service.flush()
    totals = journal.service.summary(NOON + timedelta(minutes=2))
    assert [(one.type, one.count, one.bytes_up) for one in totals] == [
        ("feed-market", 4, 1200),
        ("of-a-later-version", 1, 300),
        ("sign-in", 1, 300),
    ]
    assert totals[0].last == NOON + timedelta(minutes=5)
    assert (totals[1].why, totals[1].kinds) == (None, frozenset())


def test_the_journal_is_exported_whole_and_without_values(journal: Journal, tmp_path: Path) -> None:
    for minute in range(3):
        journal.note(minutes=minute, outcome="network-timeout")
    path = tmp_path / "journal.csv"
    assert journal.service.export_csv(path) == 3
    with path.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert [line["at"] for line in lines] == sorted(line["at"] for line in lines)
    assert lines[0] | {"kinds": ""} == {
        "at": NOON.isoformat(),
        "type": "sign-in",
        "why": "sign_in",
        "kinds": "",
        "to": "api.test",
        "bytes_up": "300",
        "bytes_down": "1000",
        "outcome": "network-timeout",
    }
    with pytest.raises(Known, match="disk"):
        journal.service.export_csv(tmp_path / "no" / "such" / "folder.csv")


def test_erasing_takes_also_what_was_not_yet_written(journal: Journal) -> None:
    journal.note()
    journal.service.flush()
    journal.note()
    journal.service.erase()
    journal.service.close()
    assert journal.service.recent() == []


def test_what_cannot_be_written_waits(journal: Journal) -> None:
    def rename(table: str, name: str) -> None:
        with journal.db.write() as conn:
            conn.exec_driver_sql(f"ALTER TABLE {table} RENAME TO {name}")

    rename("departures", "hidden")
    journal.note()
    with pytest.raises(VehilinkError):
        journal.service.flush()
    rename("hidden", "departures")
    assert journal.came.wait(10)
    assert len(journal.service.recent()) == 1


def test_closing_writes_what_is_left(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.note()
    journal.service.close()
    journal.db.close()
    again = Journal(tmp_path)
    assert len(again.service.recent()) == 1
    again.service.close()
    again.db.close()


@pytest.mark.req("B1")
def test_a_dealer_sees_what_signing_in_told(open_desk: OpenDesk) -> None:
    """From the first code to the first page of a feed, by a real client and platform."""
    desk = open_desk("journal", SUPPLIER)
    desk.departures.flush()
    rows = {row.type: row for row in desk.departures.recent()}
    assert {"sign-in-code", "sandbox-inbox", "sign-in", "feed-market"} <= set(rows)
    assert DataKind.DEVICE in rows["sign-in"].kinds
    assert {row.to for row in rows.values()} == {"127.0.0.1"}
    assert rows["feed-market"].bytes_down > 100


def test_a_screen_gets_the_journal_with_the_backend(tmp_path: Path) -> None:
    with Desk(tmp_path) as desk:
        with pytest.raises(Known):
            desk.backend.rates.refresh()
        desk.backend.departures.flush()
        assert [row.type for row in desk.backend.departures.recent()] == ["rates"]
