"""The export helper: a dated code to ask about, needs with reasons, a way to what is missing."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from tests.support.backend import SONG_PLUS, Desk
from tests.support.opened import Opened
from tests.ui.orders.conftest import Open, open_desk
from tests.ui.orders.walk import Walk, terms
from vehilink_desktop.domain.export_rules import Need, NeedState
from vehilink_desktop.domain.hs_code import HsFlag
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.order import Milestone
from vehilink_desktop.domain.terms import Side
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import Button
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.editor.page import EditorPage
from vehilink_desktop.ui.export.line import CheckLine
from vehilink_desktop.ui.export.panel import ExportPanel
from vehilink_desktop.ui.export.tab import ExportTab
from vehilink_desktop.ui.orders.page import OrderPage
from vehilink_desktop.ui.words import export as words

__all__ = ["open_desk"]  # a fixture of the orders

DAY = date(2026, 11, 22)
USED_SUV = SONG_PLUS.model_copy(
    update={"condition": "used", "category": "suv", "first_registration": "2026-08"}
)


@pytest.fixture
def panel(desk: Desk, qtbot: QtBot) -> ExportPanel:
    made = ExportPanel(desk.backend.export_tables, desk.backend.catalogue, editable=True)
    qtbot.addWidget(made)
    made.show()
    return made


def said(where: ExportPanel) -> str:
    return "\n".join(one.text() for one in where.findChildren(Label) if one.isVisible())


def button(where: ExportPanel | CheckLine, text: str) -> Button:
    return next(one for one in where.findChildren(Button) if one.text() == text)


def line(panel: ExportPanel, need: Need) -> CheckLine:
    return next(one for one in panel.lines() if one.item.slug is need)


@pytest.mark.req("P7")
def test_a_code_is_proposed_with_its_date_for_the_broker_to_confirm(
    panel: ExportPanel, qtbot: QtBot
) -> None:
    panel.show_content(USED_SUV, DAY)
    assert "8703.60" in said(panel)
    assert "Harmonized System 2022" in said(panel)
    assert [one.text for one in panel.findChildren(Chip)] == ["Confirm with your broker"]
    with qtbot.waitSignal(panel.code_chosen) as chosen:
        button(panel, "Use it").click()
    assert chosen.args == ["870360"]
    panel.show_content(USED_SUV.model_copy(update={"hs_code": "870360"}), DAY)
    assert not [one for one in panel.findChildren(Button)
                if one.text() == "Use it" and one.isVisible()]  # fmt: skip


@pytest.mark.req("P7")
def test_a_car_registered_in_august_needs_the_letter_and_says_why(panel: ExportPanel) -> None:
    panel.show_content(USED_SUV, DAY)
    letter = line(panel, Need.MAINTENANCE_LETTER)
    assert letter.item.state is NeedState.NEEDED
    assert "113 days since registration, the limit is 180" in said(panel)
    assert "needed" in letter.accessibleName()
    assert "2026" in letter.toolTip()
    assert "UN 3556" in said(panel)


def test_what_is_not_known_leads_to_the_field(panel: ExportPanel, qtbot: QtBot) -> None:
    panel.show_content(ListingContent(brand="BYD", condition="used"), DAY)
    assert panel.lines()[0].item.state is NeedState.UNKNOWN
    with qtbot.waitSignal(panel.field_wanted) as wanted:
        button(line(panel, Need.BATTERY_PAPERS), "Fuel").click()
    assert wanted.args == ["fuel"]
    month = USED_SUV.model_copy(update={"first_registration": "2026-05"})
    panel.show_content(month, DAY)  # 180 days before lies within the month
    with qtbot.waitSignal(panel.field_wanted) as wanted:
        button(line(panel, Need.MAINTENANCE_LETTER), "Day of registration").click()
    assert wanted.args == ["first_registration"]


def test_every_need_paper_and_flag_has_words(desk: Desk) -> None:
    rules = desk.backend.export_tables.rules.rules
    papers = {one.paper for one in rules} | {one.commercial_paper for one in rules} - {None}
    assert not [slug for slug in papers if words.paper(str(slug)) == slug]
    assert not [slug for slug in Need if words.need(slug) == slug]
    assert not [slug for slug in HsFlag if words.flag(slug) == slug]


def test_the_editor_takes_the_code_over_and_undoes_it(desk: Desk, qtbot: QtBot) -> None:
    listing_id = desk.put_listing(USED_SUV)
    shown = Opened(qtbot, EditorPage(desk.backend), listing_id)
    shown.until(lambda: shown.page.view is not None)
    view = shown.page.view
    assert view is not None
    assert not view.export.panel.isVisible()
    shown.until(lambda: "HS 8703.60" in bidi.strip(view.export._summary.text()))
    view.export.toggle.click()
    assert view.export.panel.isVisible()
    button(view.export.panel, "Use it").click()
    assert view.document.content.hs_code == "870360"
    view.document.undo.undo()
    assert view.document.content.hs_code is None
    view.export.field_wanted.emit("seats")
    shown.until(lambda: view.form._rows["seats"].field.isAncestorOf(shown.page.focusWidget()))


@pytest.mark.req("P7")
def test_an_order_has_the_tab_for_the_supplier_only(open_desk: Open, qtbot: QtBot) -> None:
    walk = Walk()
    walk.to(Milestone.INSPECTED)
    for side, there in ((Side.SUPPLIER, True), (Side.PURCHASER, False)):
        desk = open_desk(side, walk)
        shown = Opened(qtbot, OrderPage(desk.backend), f"{walk.order.id}/export")
        shown.until(lambda shown=shown: shown.page.view is not None)
        assert (shown.page.face.shown_part() == "export") is there
        assert bool(shown.page.face.export.findChildren(ExportPanel)) is there


def test_an_own_vehicle_tells_the_order_more_than_its_line(desk: Desk, qtbot: QtBot) -> None:
    listing_id = desk.put_listing(USED_SUV)
    said_terms = terms()
    lines = (
        said_terms.lines[0].model_copy(update={"listing_id": listing_id}),
        said_terms.lines[0].model_copy(update={"listing_id": "gone"}),
        said_terms.lines[0],
    )
    walk = Walk(said_terms.model_copy(update={"lines": lines}))
    tab = ExportTab(desk.backend)
    qtbot.addWidget(tab)
    tab.show()
    tab.show_order(walk.order)
    own, _gone, bare = tab.findChildren(ExportPanel)
    qtbot.waitUntil(lambda: "8703.60" in said(own), timeout=20_000)
    assert "8703" not in said(bare)
    assert not bare.findChildren(Button)
    with qtbot.waitSignal(tab.route_wanted) as wanted:
        own.field_wanted.emit("seats")
    assert wanted.args == [f"editor/{listing_id}"]
