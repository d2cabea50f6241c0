"""Quotations side by side: what they cost in the end, where each amount comes from."""

import pytest
from pytestqt.qtbot import QtBot

from tests.support.opened import Opened
from tests.ui.quotations.conftest import LASTING, SELLER, Deals, offer, quotation
from vehilink_desktop.domain.purchase_request import RequestContent
from vehilink_desktop.domain.terms import Party, Side, Terms
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import Button
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.quotations.compare import ComparePage

pytestmark = pytest.mark.req("P5")


def seller(name: str) -> Party:
    return SELLER.model_copy(update={"account_id": f"account-{name}", "nickname": name})


def terms(**changes: object) -> Terms:
    return Terms.model_validate(dict(LASTING) | changes)


def texts(page: ComparePage) -> list[str]:
    labels = page.table.findChildren(Label)
    return [bidi.strip(one.text()) for one in labels if one.isVisibleTo(page)]


def opened(qtbot: QtBot, deals: Deals) -> Opened[ComparePage]:
    deals.put_request(RequestContent(brand="BYD", quantity=15))
    deals.put(
        quotation(offer(1, Side.SUPPLIER), quotation_id="q1", seller=seller("Dear")),
        quotation(
            offer(1, Side.SUPPLIER, terms(charges=(), incoterm="FOB", named_place="Shanghai")),
            quotation_id="q2",
            seller=seller("Cheap"),
        ),
    )
    shown = Opened(qtbot, ComparePage(deals.desk.backend), "r1")
    shown.until(lambda: shown.page.comparison and shown.page.table.isVisible())
    return shown


def test_the_term_decides_what_is_missing(qtbot: QtBot, buying: Deals) -> None:
    page = opened(qtbot, buying).page
    said = texts(page)
    assert said.index("Cheap") < said.index("Dear")
    assert any(one.startswith("without: Freight, Insurance") for one in said)
    assert "USD 318,571.50" in said
    assert "quoted" in said
    assert "in the price" in said
    chips = [one for one in page.table.findChildren(Chip) if one.text == "Cheapest per vehicle"]
    assert len(chips) == 1


def test_an_estimate_is_counted_where_the_offer_says_nothing(qtbot: QtBot, buying: Deals) -> None:
    shown = opened(qtbot, buying)
    page = shown.page
    freight = next(f for part, f in page.estimates.amounts.items() if part == "freight")
    freight.edit.setFocus()
    qtbot.keyClicks(freight.edit, "2,000")
    shown.until(lambda: "your estimate" in texts(page))
    # 15 vehicles, 2,000 each
    assert "USD 30,000" in texts(page)
    assert freight.edit.text() == "2,000", "the entry stays while the columns are made anew"
    said = texts(page)
    assert said.index("Dear") < said.index("Cheap"), "its own freight is lower"
    quotations = buying.desk.backend.quotations
    shown.until(lambda: quotations.estimates("r1").freight)


def test_a_missing_rate_is_said(qtbot: QtBot, buying: Deals) -> None:
    buying.put_rates(CNY="8")
    buying.put(
        quotation(
            offer(1, Side.SUPPLIER, terms(currency="KZT")),
            quotation_id="q3",
            seller=seller("Far"),
        ),
        quotation(
            offer(1, Side.SUPPLIER, terms(currency="CNY")),
            quotation_id="q4",
            seller=seller("Near"),
        ),
    )
    page = opened(qtbot, buying).page
    said = texts(page)
    problem = "There is no exchange rate for KZT, so it cannot be told in USD."
    assert problem in said
    assert said.index("Far") > said.index("Near"), "what has no cost stands last"
    rates = bidi.strip(page.rates.text())
    assert "1 CNY = 0.125000 USD" in rates
    assert "Sample rates" in rates
    assert "No rate for KZT" in rates


def test_other_currency(qtbot: QtBot, buying: Deals) -> None:
    buying.put_rates(EUR="0.5")
    shown = opened(qtbot, buying)
    shown.page.currency.set_value("EUR")
    shown.page.currency.changed.emit()
    shown.until(lambda: "EUR 159,285.75" in texts(shown.page))


def test_one_goes_from_a_column_to_its_quotation(qtbot: QtBot, buying: Deals) -> None:
    shown = opened(qtbot, buying)
    name = "Open the quotation of Cheap"
    buttons = shown.page.table.findChildren(Button)
    next(one for one in buttons if one.accessibleName() == name).click()
    assert shown.routes == ["quotation/q2"]


def test_nothing_came_in_yet(qtbot: QtBot, buying: Deals) -> None:
    buying.put_request(RequestContent(brand="BYD", quantity=15))
    shown = Opened(qtbot, ComparePage(buying.desk.backend), "r1")
    shown.until(lambda: shown.page.comparison is not None)
    assert not shown.page.table.isVisible()
