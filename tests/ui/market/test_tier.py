"""What the market says to a company that is not certified, and how that ends."""

import pytest
from pytestqt.qtbot import QtBot

from tests.support.backend import SUPPLIER, Desk
from tests.ui.market.test_market import Dealer, another, arrive
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.account import CompanyCard
from vehilink_desktop.domain.listing import Listing
from vehilink_desktop.ui.market.tier import HiddenSeller

pytestmark = pytest.mark.req("A1")

HIDDEN = CompanyCard(id="", name="", city="Tianjin", country="CN", certified=True)
SHOWN = CompanyCard(id="c", name="Harbour Autos", city="Tianjin", certified=True)


def sold_by(seller: CompanyCard, version: int = 1) -> Listing:
    return another(1).model_copy(update={"seller": seller, "version": version})


def test_the_uncertified_see_what_is_hidden_and_why_until_they_are_certified(
    qtbot: QtBot, desk: Desk
) -> None:
    desk.sign_in(SUPPLIER.model_copy(update={"certified": False}))
    hidden = sold_by(HIDDEN)
    arrive(desk, [hidden])
    dealer = Dealer(qtbot, desk)
    dealer.until_complete(1)
    told = "You see a part of the market, without sellers: Your company is not certified yet"
    dealer.until(lambda: told in dealer.words())
    dealer.click_row(0)
    dealer.until_detail(hidden.id)
    assert "Seller and contact are shown to certified companies" in dealer.words()
    assert "Tianjin" in dealer.words()
    routes: list[str] = []
    dealer.page.navigate.connect(routes.append)
    for card in dealer.detail.findChildren(HiddenSeller):
        card.lead.click()
    dealer.button("Certify my company").click()
    assert routes == ["my/certification"] * 2

    desk.sign_in(SUPPLIER)
    arrive(desk, [sold_by(SHOWN, version=2)])
    desk.bus.publish(ChangeSet.all_of(Topic.ACCOUNT, Topic.LISTING))
    dealer.until(lambda: "Harbour Autos" in dealer.words())
    dealer.until(lambda: "You see a part of the market" not in dealer.words())


def test_who_waits_for_the_review_is_told_so(qtbot: QtBot, desk: Desk) -> None:
    account = {"certified": False, "certification_state": "pending"}
    desk.sign_in(SUPPLIER.model_copy(update=account))
    dealer = Dealer(qtbot, desk)
    dealer.until(lambda: "certification is in review" in dealer.words())
