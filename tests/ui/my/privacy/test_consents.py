"""What you agreed to: the ledger, its seals, taking back, taking along."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.backend import Desk
from tests.support.opened import Opened
from tests.support.permissions import agree_to
from vehilink_desktop.domain.choice import Choice
from vehilink_desktop.domain.permission import Purpose
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.my.privacy.consents.ledger import Col
from vehilink_desktop.ui.my.privacy.consents.page import ConsentsPart

pytestmark = pytest.mark.req("D2", "B5")


@pytest.fixture
def opened(qtbot: QtBot, desk: Desk) -> Opened[ConsentsPart]:
    desk.backend.choices.switch(Choice.MARKETING, True, "May the platform tell you of events?")
    desk.backend.choices.switch(Choice.MARKETING, False, "Off again")
    agree_to(desk.backend.consents, [Purpose.VOICE_NOTE])
    shown = Opened(qtbot, ConsentsPart(desk.backend))
    shown.page.open("")
    shown.until(lambda: bool(shown.page.model.rows))
    return shown


def said(opened: Opened[ConsentsPart], column: Col = Col.SAID) -> list[str]:
    model = opened.page.model
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def test_the_ledger_is_shown_newest_first(opened: Opened[ConsentsPart]) -> None:
    page = opened.page
    numbers = [one.entry.number for one in page.model.rows]
    assert numbers == sorted(numbers, reverse=True)
    marketing = [one for one in page.model.rows if one.entry.subject == "choice:marketing"]
    assert [page.model.said(one) for one in marketing] == ["Taken back", "Agreed"]
    assert "all whole" in page.whole.accessibleName()
    page.filter.set_value("in-force")
    page._fill()
    assert "Offers of the platform" not in said(opened, Col.WHAT)
    assert set(said(opened)) == {"Agreed, in force"}


def test_taking_back_acts_at_once(desk: Desk, opened: Opened[ConsentsPart], qtbot: QtBot) -> None:
    lease = desk.backend.permissions.open(Purpose.VOICE_NOTE, "BYD Song Plus")
    lease.on_revoked(lease.end)
    page = opened.page
    subjects = [one.entry.subject for one in page.model.rows]
    page.table.select_row(subjects.index("purpose:voice_note"))
    opened.until(page.entry.take_back.isVisible)
    page.entry.take_back.setFocus()
    qtbot.keyClick(page.entry.take_back, Qt.Key.Key_Space)
    opened.until(lambda: lease.over)
    assert lease.revoked
    entry = desk.backend.consents.standing("purpose:voice_note")
    assert entry is not None
    assert (entry.granted, entry.wording) == (False, "I take back my consent: Voice notes")
    opened.until(lambda: page.model.rows[0].entry.number == entry.number)


def test_a_ledger_edited_by_hand_is_found_and_kept(
    desk: Desk, opened: Opened[ConsentsPart]
) -> None:
    with desk.workspace.db.write() as conn:
        for (name,) in conn.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'consents'"
        ).all():
            conn.exec_driver_sql(f"DROP TRIGGER {name}")
        conn.exec_driver_sql("UPDATE consents SET granted = NOT granted WHERE number = 2")
    opened.page.reload()
    opened.until(lambda: "Entry 2 was changed" in bidi.strip(opened.page.whole.accessibleName()))
    assert 2 in [one.entry.number for one in opened.page.model.rows]


@pytest.mark.parametrize("ending", [".csv", ".jsonl"])
def test_it_can_be_taken_along(
    desk: Desk, opened: Opened[ConsentsPart], tmp_path: Path, ending: str
) -> None:
    path = tmp_path / f"ledger{ending}"
    opened.page.export_button.export(path)
    opened.until(lambda: path.exists() and opened.page.export_button.isEnabled())
    text = path.read_text("utf-8-sig")
    rows = (
        list(csv.DictReader(io.StringIO(text)))
        if ending == ".csv"
        else [json.loads(line) for line in text.splitlines()]
    )
    ledger = desk.backend.consents.all()
    assert [one["digest"] for one in rows] == [entry.digest for entry in ledger]
