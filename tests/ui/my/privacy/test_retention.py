"""How long data is kept: the one table of periods, what is stored, clearing a kind."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.support.backend import Desk
from tests.support.opened import Opened
from vehilink_desktop.domain.retention import PERIODS, Kind, Place
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.my.privacy.retention.page import RetentionPart
from vehilink_desktop.ui.my.privacy.retention.tables import Col

pytestmark = pytest.mark.req("D7", "D12", "B3")


@pytest.fixture
def opened(qtbot: QtBot, desk: Desk) -> Opened[RetentionPart]:
    for text in ("byd", "geely", "byd song"):
        desk.backend.market.remember_search(text)
    shown = Opened(qtbot, RetentionPart(desk.backend))
    shown.until(lambda: bool(shown.page.here.rows))
    return shown


def cell(opened: Opened[RetentionPart], kind: Kind, column: Col) -> str:
    model = opened.page.here
    row = [one.kind for one in model.rows].index(kind)
    return bidi.strip(str(model.index(row, column).data() or ""))


def test_every_period_of_the_table_is_shown(opened: Opened[RetentionPart]) -> None:
    shown = [*opened.page.here.rows, *opened.page.there.rows]
    assert {one.kind for one in shown} == set(Kind)
    here = {kind for kind, one in PERIODS.items() if one.place is Place.HERE}
    assert {one.kind for one in opened.page.here.rows} == here
    assert cell(opened, Kind.SEARCHES, Col.PERIOD).startswith("180 day")


def test_a_kind_is_cleared_after_a_question(desk: Desk, opened: Opened[RetentionPart]) -> None:
    page = opened.page
    assert cell(opened, Kind.SEARCHES, Col.COUNT) == "3"
    page.table.select_row([one.kind for one in page.here.rows].index(Kind.SEARCHES))
    opened.until(page.clear_button.isEnabled)
    page.clear_button.click()
    assert page._confirm is not None
    assert any("3 item" in one.text() for one in page._confirm.findChildren(Label))
    page._confirm.action.click()
    opened.until(lambda: cell(opened, Kind.SEARCHES, Col.COUNT) == "0")
    assert desk.backend.market.recent_searches(10) == []
    opened.until(lambda: not page.clear_button.isEnabled())


def test_the_ledger_cannot_be_cleared(opened: Opened[RetentionPart]) -> None:
    page = opened.page
    page.table.select_row([one.kind for one in page.here.rows].index(Kind.CONSENTS))
    assert not page.clear_button.isEnabled()
