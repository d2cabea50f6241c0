"""Papers of an order: made, looked at, saved, given to the other side, outdated."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.backend import Desk
from tests.support.opened import Opened
from tests.ui.orders.conftest import Open
from tests.ui.orders.walk import Walk, payee
from vehilink_desktop.domain.choice import Choice
from vehilink_desktop.domain.order import Milestone
from vehilink_desktop.domain.order_deeds import AgreeProposal, Propose
from vehilink_desktop.domain.order_rules import proposal_digest
from vehilink_desktop.domain.paper import PaperKind, PaperLanguage
from vehilink_desktop.domain.terms import Side
from vehilink_desktop.storage.repositories import payees
from vehilink_desktop.ui.common.opening import OpeningSheet
from vehilink_desktop.ui.orders.page import OrderPage
from vehilink_desktop.ui.orders.paper_dialog import PaperDialog
from vehilink_desktop.ui.orders.papers import PapersTab

pytestmark = pytest.mark.req("P4", "P6")


def dialog(qtbot: QtBot, desk: Desk) -> tuple[Opened[OrderPage], PaperDialog]:
    """The proforma invoice, opened by the primary button."""
    shown = Opened(qtbot, OrderPage(desk.backend), "order-1")
    shown.until(lambda: shown.page.view is not None)
    shown.page.primary.trigger()
    (found,) = shown.page.window().findChildren(PaperDialog)
    shown.until(lambda: found.made() is not None)
    return shown, found


def test_a_paper_stays_out_of_pictures_of_the_screen_where_that_is_wanted(
    qtbot: QtBot, open_desk: Open
) -> None:
    walk = Walk()
    walk.to(Milestone.PROFORMA)
    desk = open_desk(Side.SUPPLIER, walk)
    desk.backend.choices.switch(Choice.CAPTURE_PROTECTION, True, "on")
    shown, asked = dialog(qtbot, desk)
    window = int(asked.winId())
    shown.until(lambda: desk.computer.protected == {window})
    desk.backend.choices.switch(Choice.CAPTURE_PROTECTION, False, "off")
    shown.until(lambda: desk.computer.protected == set())


@pytest.mark.req("D11")
def test_a_proforma_is_looked_at_saved_opened_and_issued(
    qtbot: QtBot, open_desk: Open, tmp_path: Path, opened_elsewhere: list[str]
) -> None:
    walk = Walk()
    walk.to(Milestone.PROFORMA)
    desk = open_desk(Side.SUPPLIER, walk)
    with desk.db.write() as conn:
        payees.upsert(conn, payee())
    shown, asked = dialog(qtbot, desk)
    assert asked.languages() == (PaperLanguage.EN, PaperLanguage.ZH)
    made = asked.made()
    assert made is not None
    saved = tmp_path / "pi.pdf"
    assert asked.save_to(str(saved), made.pdf)
    assert saved.read_bytes().startswith(b"%PDF")
    asked.open_saved.click()
    (sheet,) = asked.findChildren(OpeningSheet)
    assert opened_elsewhere == []
    sheet.open_it.click()
    assert opened_elsewhere == [saved.as_uri()]
    assert not asked.save_to(str(tmp_path / "nowhere" / "pi.pdf"), made.pdf)
    assert asked.note.isVisible()
    asked.issue.click()
    orders = desk.backend.orders
    shown.until(lambda: [one.kind for one in orders.get("order-1").pending] == ["issue_paper"])
    order = orders.get("order-1").order
    assert order.payee is not None
    assert order.payee.digest() == payee().digest()
    assert order.current() is Milestone.DEPOSIT


def test_without_an_account_an_invoice_cannot_be_issued(qtbot: QtBot, open_desk: Open) -> None:
    walk = Walk()
    walk.to(Milestone.PROFORMA)
    _shown, asked = dialog(qtbot, open_desk(Side.SUPPLIER, walk))
    assert not asked.issue.isEnabled()
    assert asked.save_pdf.isEnabled()


def test_changed_terms_make_an_issued_paper_outdated(qtbot: QtBot, open_desk: Open) -> None:
    walk = Walk()
    walk.to(Milestone.SOURCED)
    other = walk.order.terms.model_copy(update={"named_place": "Dubai"})
    walk.do(Propose(number=1, proposal="terms", terms=other), Side.SUPPLIER)
    assert walk.order.proposal is not None
    digest = proposal_digest(walk.order.proposal)
    walk.do(AgreeProposal(number=1, digest=digest), Side.PURCHASER)
    view = open_desk(Side.SUPPLIER, walk).backend.orders.get("order-1")
    tab = PapersTab()
    qtbot.addWidget(tab)
    tab.show_view(view)
    chips = {kind: card.chip_text() for kind, card in tab.cards.items()}
    assert chips[PaperKind.PROFORMA_INVOICE] == "Outdated: the terms have changed since"
    assert chips[PaperKind.PACKING_LIST] == ""
