"""What left this computer: shown as it leaves, added up, taken along, erased."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.backend import Desk
from tests.support.opened import Opened
from tests.ui.my.people import NUMBERS, register
from vehilink_desktop.ui.my.privacy.journal.page import JournalPart
from vehilink_desktop.ui.my.privacy.journal.tables import Col, TotalCol

pytestmark = pytest.mark.req("B1")


@pytest.fixture
def desk(signed_out: Desk) -> Desk:
    register(signed_out, next(NUMBERS))
    return signed_out


@pytest.fixture
def opened(qtbot: QtBot, desk: Desk) -> Opened[JournalPart]:
    desk.backend.departures.flush()
    shown = Opened(qtbot, JournalPart(desk.backend))
    shown.page.open("")
    shown.until(lambda: bool(shown.page.model.rows))
    return shown


def cells(model: object, column: int) -> list[str]:
    count = model.rowCount()  # type: ignore[attr-defined]
    return [str(model.index(row, column).data()) for row in range(count)]  # type: ignore[attr-defined]


def test_what_leaves_appears_by_itself(desk: Desk, opened: Opened[JournalPart]) -> None:
    page = opened.page
    before = len(page.model.rows)
    desk.backend.devices.sessions()
    desk.backend.departures.flush()
    opened.until(lambda: len(page.model.rows) > before)
    assert cells(page.model, Col.OUTCOME)[0] == "Arrived"
    assert all("127.0.0.1" in one or "localhost" in one for one in cells(page.model, Col.TO))
    page.live.setChecked(False)
    shown = len(page.model.rows)
    desk.backend.devices.sessions()
    desk.backend.departures.flush()
    assert len(page.model.rows) == shown
    page.live.setChecked(True)
    opened.until(lambda: len(page.model.rows) > shown)


def test_the_summary_says_what_each_type_may_carry(opened: Opened[JournalPart]) -> None:
    summary = opened.page.summary
    opened.until(lambda: bool(summary.model.rows))
    summary.show_all()
    assert summary.more.isHidden()
    whats = cells(summary.model, TotalCol.WHAT)
    row = [one.total.type for one in summary.model.rows].index("register")
    assert "Nickname" in cells(summary.model, TotalCol.KINDS)[row]
    summary.table.select_row(row)
    opened.until(lambda: whats[row] in summary.carries.text())
    assert "This computer: id, make, system, version" in summary.carries.text()


def test_it_is_taken_along_and_erased(
    desk: Desk, opened: Opened[JournalPart], tmp_path: Path
) -> None:
    path = tmp_path / "left.csv"
    opened.page.export_button.export(path)
    opened.until(lambda: path.exists() and opened.page.export_button.isEnabled())
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == len(desk.backend.departures.recent())
    opened.page.erase()
    opened.until(lambda: not opened.page.model.rows)
    assert desk.backend.departures.recent() == []
