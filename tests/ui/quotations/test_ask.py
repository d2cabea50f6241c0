"""Asking the seller of a vehicle for a quotation."""

import pytest
from pytestqt.qtbot import QtBot

from tests.support.backend import SONG_PLUS
from tests.ui.quotations.conftest import PURCHASER, Deals
from vehilink_desktop.domain.listing import Listing
from vehilink_desktop.domain.quotation import AskForQuotation
from vehilink_desktop.services.market import MarketService
from vehilink_desktop.ui.quotations.ask_dialog import AskDialog

pytestmark = pytest.mark.req("P5")


def asking(qtbot: QtBot, deals: Deals) -> AskDialog:
    listing_id = deals.desk.put_listing(SONG_PLUS.model_copy(update={"minimum_order": 3}))
    market: MarketService = deals.desk.backend.market
    listing: Listing = market.detail(listing_id)
    dialog = AskDialog(deals.desk.backend, listing)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_what_is_asked_for_waits_to_be_sent(qtbot: QtBot, buying: Deals) -> None:
    dialog = asking(qtbot, buying)
    opened: list[str] = []
    dialog.asked.connect(opened.append)
    assert dialog.content().quantity == 3, "the seller's minimum"
    dialog.fields["incoterm"].set_value("CIF")
    dialog.fields["incoterm"].changed.emit()
    name = dialog.rows["named_place"].field.controls()[0].accessibleName()
    assert name == "Port of destination"
    dialog.fields["named_place"].set_value("Mombasa")
    dialog.action.click()
    qtbot.waitUntil(lambda: bool(opened))
    deed = buying.queued()[0]
    assert isinstance(deed, AskForQuotation)
    assert (deed.ask.quantity, deed.ask.incoterm, deed.ask.named_place) == (3, "CIF", "Mombasa")


def test_no_quantity_is_no_question(qtbot: QtBot, buying: Deals) -> None:
    dialog = asking(qtbot, buying)
    for text in ("", "0", "-1", "2.5", "100001"):
        dialog.fields["quantity"].edit.setText(text)  # type: ignore[attr-defined]
        dialog.fields["quantity"].changed.emit()
        assert not dialog.action.isEnabled(), text


def test_a_closed_gate_is_told_in_the_dialog(qtbot: QtBot, buying: Deals) -> None:
    buying.desk.sign_in(PURCHASER.model_copy(update={"certified": False}))
    dialog = asking(qtbot, buying)
    dialog.action.click()
    qtbot.waitUntil(dialog._error.isVisible)
    assert "Certification" in dialog._error.text()
    assert dialog.isVisible()
    assert not buying.queued()
