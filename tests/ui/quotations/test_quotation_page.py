"""The page of a quotation: reading, answering, writing; nothing is accepted unseen."""

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests.support.opened import Opened
from tests.ui.quotations.conftest import LASTING, Deals, offer, quotation
from vehilink_desktop.domain.purchase_request import RequestContent
from vehilink_desktop.domain.quotation import (
    AcceptOffer,
    DeclineQuotation,
    MakeOffer,
    WithdrawQuotation,
)
from vehilink_desktop.domain.terms import Side, Terms
from vehilink_desktop.services.quotations_view import QuotationQuery
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.dialog import ConfirmDialog
from vehilink_desktop.ui.orders.asks import ReasonDialog
from vehilink_desktop.ui.quotations.offer_editor import OfferEditor
from vehilink_desktop.ui.quotations.page import QuotationPage

pytestmark = pytest.mark.req("P5")

FIRST, SECOND = offer(1, Side.SUPPLIER), offer(2, Side.PURCHASER)
CHEAPER = LASTING.model_copy(update={"charges": ()})


def opened(qtbot: QtBot, deals: Deals, one: str = "q1") -> Opened[QuotationPage]:
    shown = Opened(qtbot, QuotationPage(deals.desk.backend), one)
    shown.until(lambda: shown.page.view)
    return shown


def dialog_of(kind: type[QDialog]) -> QDialog | None:
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind)]
    return next((one for one in found if one.isVisible()), None)


def failures(page: QuotationPage) -> list[Exception]:
    found: list[Exception] = []
    page.backend.tasks.failed.connect(lambda _parent, error: found.append(error))
    return found


def writing(shown: Opened[QuotationPage]) -> OfferEditor:
    shown.until(lambda: shown.page.editor)
    assert shown.page.editor is not None
    return shown.page.editor


def press(kind: type[QDialog], shown: Opened[QuotationPage]) -> None:
    shown.until(lambda: dialog_of(kind))
    dialog = dialog_of(kind)
    assert dialog is not None
    dialog.action.click()  # type: ignore[attr-defined]


def test_the_offer_is_shown_with_what_it_changes(qtbot: QtBot, buying: Deals) -> None:
    buying.put(quotation(FIRST, SECOND, offer(3, Side.SUPPLIER, CHEAPER)))
    shown = opened(qtbot, buying)
    pane = shown.page.pane
    assert pane.chosen() == 3
    assert pane.offer.heading.text() == "Offer 3, from the supplier"
    assert pane.offer.difference.isVisible()
    assert shown.page.accept.isVisible()
    pane.choose(1)
    assert pane.offer.heading.text() == "Offer 1, from the supplier"
    assert not pane.offer.difference.isVisible()
    assert pane.offer.old.isVisible()


def test_exactly_what_was_seen_is_accepted(qtbot: QtBot, buying: Deals) -> None:
    buying.put(quotation(FIRST))
    shown = opened(qtbot, buying)
    shown.page.accept.click()
    press(ConfirmDialog, shown)
    shown.until(buying.queued)
    deed = buying.queued()[0]
    assert isinstance(deed, AcceptOffer)
    assert (deed.number, deed.digest) == (1, FIRST.terms.digest())
    shown.until(lambda: shown.routes)
    assert shown.routes == [f"order/{deed.order_id}"]


def test_an_offer_that_changed_meanwhile_is_not_accepted(qtbot: QtBot, buying: Deals) -> None:
    buying.put(quotation(FIRST))
    shown = opened(qtbot, buying)
    failed = failures(shown.page)
    shown.page.accept.click()
    shown.until(lambda: dialog_of(ConfirmDialog))
    buying.put(quotation(FIRST, offer(2, Side.SUPPLIER, CHEAPER)))
    press(ConfirmDialog, shown)
    shown.until(lambda: failed)
    assert str(failed[0]) == "offer-changed"
    assert not buying.queued()
    shown.until(lambda: shown.page.pane.chosen() == 2)


def test_an_offer_whose_price_ran_out_cannot_be_accepted(qtbot: QtBot, buying: Deals) -> None:
    gone = LASTING.charges[0].model_copy(update={"valid_until": FIRST.made_at})
    buying.put(quotation(offer(1, Side.SUPPLIER, LASTING.model_copy(update={"charges": (gone,)}))))
    shown = opened(qtbot, buying)
    assert not shown.page.accept.isEnabled()
    assert "No longer valid" in shown.page.pane.ends.text()


def test_a_counter_offer_is_saved_by_itself_and_sent(qtbot: QtBot, buying: Deals) -> None:
    buying.put(quotation(FIRST))
    shown = opened(qtbot, buying)
    shown.page.write.click()
    editor = writing(shown)
    assert editor.form.terms() == FIRST.terms
    assert not editor.authentic.isVisible()
    editor.message.edit.setPlainText("With less freight")
    editor.form.charges.amounts["freight"].field.edit.setText("15,000")  # type: ignore[attr-defined]
    editor.form.charges.amounts["freight"].field.changed.emit()
    quotations = buying.desk.backend.quotations

    def stored() -> Terms | None:
        draft = quotations.get("q1").draft
        return draft.terms if draft else None

    shown.until(lambda: (stored() or LASTING).charges[0].amount_minor == 1_500_000)
    editor.send.click()
    shown.until(buying.queued)
    deed = buying.queued()[0]
    assert isinstance(deed, MakeOffer)
    assert (deed.number, deed.message) == (2, "With less freight")
    shown.until(lambda: shown.page.editor is None and shown.page.pane.pending.isVisible())
    assert shown.page.pane.chosen() == 2, "what waits looks like what it will be"


def test_a_supplier_attests_before_sending(qtbot: QtBot, selling: Deals) -> None:
    selling.put(quotation(FIRST, SECOND))
    shown = opened(qtbot, selling)
    shown.page.write.click()
    editor = writing(shown)
    assert not editor.authentic.isChecked()
    editor.send.click()
    assert editor.why.text() == "Fill in what is marked"
    editor.authentic.click()
    editor.send.click()
    shown.until(selling.queued)
    deed = selling.queued()[0]
    assert isinstance(deed, MakeOffer)
    assert deed.authentic


def test_a_newer_offer_shows_itself_to_whoever_writes(qtbot: QtBot, selling: Deals) -> None:
    selling.put(quotation(FIRST, SECOND))
    shown = opened(qtbot, selling)
    shown.page.write.click()
    editor = writing(shown)
    assert not editor.changed_meanwhile.isVisible()
    editor.form.lines.add_line()
    selling.put(quotation(FIRST, SECOND, offer(3, Side.PURCHASER, CHEAPER)))
    shown.until(editor.changed_meanwhile.isVisible)
    assert "offer 3" in editor.changed_meanwhile.accessibleName()
    assert len(editor.form.terms().lines) == len(LASTING.lines) + 1, "what is typed stays"


def test_what_waits_can_be_taken_back(qtbot: QtBot, selling: Deals) -> None:
    selling.put(quotation(FIRST))
    shown = opened(qtbot, selling)
    shown.page.withdraw.click()
    press(ConfirmDialog, shown)
    shown.until(selling.queued)
    assert isinstance(selling.queued()[0], WithdrawQuotation)
    shown.until(lambda: shown.page.pane.chip.text == "Withdrawn")
    view = shown.page.view
    assert view is not None
    shown.page.pane.pending.taken_back.emit(view.pending[0].op_id)
    shown.until(lambda: not selling.queued())
    shown.until(lambda: shown.page.pane.chip.text == "Offered")


def test_declining_tells_why(qtbot: QtBot, buying: Deals) -> None:
    buying.put(quotation(FIRST))
    shown = opened(qtbot, buying)
    shown.page.decline.click()
    shown.until(lambda: dialog_of(ReasonDialog))
    dialog = dialog_of(ReasonDialog)
    assert isinstance(dialog, ReasonDialog)
    dialog.reason.edit.setPlainText("Too late")
    dialog.action.click()
    shown.until(buying.queued)
    deed = buying.queued()[0]
    assert isinstance(deed, DeclineQuotation)
    assert (deed.number, deed.reason) == (1, "Too late")


def test_a_discarded_draft_comes_back(qtbot: QtBot, selling: Deals) -> None:
    selling.put(quotation(FIRST))
    shown = opened(qtbot, selling)
    shown.page.write.click()
    editor = writing(shown)
    editor.form.lines.add_line()
    editor.discard.click()
    shown.until(lambda: shown.notices)
    quotations = selling.desk.backend.quotations
    assert quotations.get("q1").draft is None
    shown.undo_last()

    def lines() -> int:
        draft = quotations.get("q1").draft
        return len(draft.terms.lines) if draft else 0

    shown.until(lambda: lines() == len(LASTING.lines) + 1)


def test_a_first_quotation_that_was_discarded_comes_back(qtbot: QtBot, selling: Deals) -> None:
    selling.put_request(RequestContent(brand="BYD", quantity=5))
    quotations = selling.desk.backend.quotations
    one = quotations.start_on_request("r1")
    shown = opened(qtbot, selling, one)
    editor = writing(shown)
    assert editor.form.terms().lines[0].brand == "BYD"
    editor.message.edit.setPlainText("From stock")
    editor.discard.click()
    shown.until(lambda: shown.routes)
    assert shown.routes == ["request/r1"]
    shown.undo_last()

    def written() -> list[str]:
        return [row.id for row in quotations.rows(QuotationQuery()) if row.has_draft]

    def messages() -> list[str]:
        drafts = (quotations.get(one).draft for one in written())
        return [draft.message for draft in drafts if draft]

    shown.until(lambda: messages() == ["From stock"])


def test_markup_from_the_other_side_stays_text(qtbot: QtBot, buying: Deals) -> None:
    evil = "<b>free</b> \u202egnp"
    said = FIRST.model_copy(update={"message": evil})
    buying.put(quotation(said))
    pane = opened(qtbot, buying).page.pane
    assert bidi.strip(pane.offer.message.text()) == bidi.strip(evil)
