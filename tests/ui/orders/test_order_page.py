"""The page of an order: what it says, and each deed from the button to the outbox."""

from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.backend import Desk
from tests.support.opened import Opened
from tests.support.pictures import write_pictures
from tests.ui.my.people import press, words
from tests.ui.orders.conftest import Open, keep
from tests.ui.orders.walk import VINS, Walk, payee
from vehilink_desktop.domain.money import Money
from vehilink_desktop.domain.order import Milestone, OrderStatus, VoucherState
from vehilink_desktop.domain.order_deeds import OpenDispute
from vehilink_desktop.domain.order_rules import change_payee
from vehilink_desktop.domain.terms import Side
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.dialog import AppDialog, ConfirmDialog
from vehilink_desktop.ui.orders.asks import ConfirmPaymentDialog, ReasonDialog
from vehilink_desktop.ui.orders.draft_page import OrderDraftPage
from vehilink_desktop.ui.orders.page import OrderPage

pytestmark = pytest.mark.req("P4", "P5", "P6")


def opened(qtbot: QtBot, desk: Desk) -> Opened[OrderPage]:
    shown = Opened(qtbot, OrderPage(desk.backend), "order-1")
    shown.until(lambda: shown.page.view is not None)
    return shown


def dialog(shown: Opened[OrderPage], kind: type[AppDialog]) -> AppDialog:
    """The dialog that is asked now."""
    found: list[AppDialog] = []

    def look() -> bool:
        found[:] = [one for one in shown.page.window().findChildren(kind) if one.isVisible()]
        return bool(found)

    shown.until(look)
    return found[0]


def kinds(desk: Desk) -> list[str]:
    """What waits to be sent."""
    return [one.kind for one in desk.backend.orders.get("order-1").pending]


def test_the_deposit_is_proved_with_a_slip_that_is_compared(
    qtbot: QtBot, open_desk: Open, tmp_path: Path
) -> None:
    walk = Walk()
    walk.to(Milestone.DEPOSIT)
    desk = open_desk(Side.PURCHASER, walk)
    shown = opened(qtbot, desk)
    page = shown.page
    assert page.title() == bidi.ltr("O-2026-000123")
    assert page.primary_action().text() == "Upload deposit slip"  # type: ignore[union-attr]
    assert "Your turn: Upload deposit slip" in words(page.face.head)
    assert "you upload it, the supplier confirms it" in words(page.face.head)
    page.primary.trigger()
    editor = page.face.vouchers.editor
    shown.until(editor.isVisible)
    assert not page.primary.isVisible()
    amount = editor.fields["amount"]
    editor.send.click()
    assert "at least one page" in editor.missing()
    editor.intake.files.add_files(write_pictures(tmp_path / "slips", 1))
    shown.until(lambda: editor.intake.pages.current())
    editor.send.click()
    assert editor.missing() == "Amount is needed"
    amount.edit.setText("10,000")  # type: ignore[attr-defined]
    amount.changed.emit()
    editor.send.click()
    assert editor.missing() == "Date is needed"
    editor.fields["on"].edit.setText("2026-11-21")  # type: ignore[attr-defined]
    editor.fields["on"].changed.emit()
    shown.until(lambda: "USD 10,000" in bidi.strip(" ".join(editor.differences.texts())))
    assert kinds(desk) == []
    editor.send.click()
    shown.until(lambda: kinds(desk) == ["submit_voucher"])
    shown.until(lambda: page.face.vouchers.cards)
    card = page.face.vouchers.cards[0]
    assert card.chip.text == "Not confirmed yet"
    assert "Waiting to be sent" in [one.text for one in card.findChildren(type(card.chip))]
    sent = desk.backend.orders.get("order-1").order.vouchers[-1]
    assert sent.facts.amount == Money(minor=1_000_000, currency="USD")
    press(shown, page.face.pending, "Cancel sending")  # type: ignore[arg-type]
    shown.until(lambda: kinds(desk) == [])


def test_a_part_payment_leaves_the_rest_open(qtbot: QtBot, open_desk: Open) -> None:
    walk = Walk()
    walk.to(Milestone.DEPOSIT)
    walk.do(walk.proof(amount=Money(minor=1_000_000, currency="USD")), Side.PURCHASER)
    desk = open_desk(Side.SUPPLIER, walk)
    shown = opened(qtbot, desk)
    shown.until(lambda: shown.page.face.shown_part() == "vouchers")
    shown.page.primary.trigger()
    asked = dialog(shown, ConfirmPaymentDialog)
    assert isinstance(asked, ConfirmPaymentDialog)
    assert "USD 3,440 stay open" in bidi.strip(asked.part.text())
    asked.action.click()
    shown.until(lambda: kinds(desk) == ["confirm_voucher"])
    order = desk.backend.orders.get("order-1").order
    assert order.current() is Milestone.DEPOSIT
    assert order.paid_minor() == 1_000_000


def test_a_voucher_is_refused_with_a_reason(qtbot: QtBot, open_desk: Open) -> None:
    walk = Walk()
    walk.to(Milestone.DEPOSIT)
    walk.do(walk.proof(), Side.PURCHASER)
    desk = open_desk(Side.SUPPLIER, walk)
    shown = opened(qtbot, desk)
    shown.until(lambda: shown.page.face.vouchers.cards)
    refuse = shown.page.face.vouchers.cards[0].button("refuse_voucher")
    assert refuse is not None
    refuse.click()
    asked = dialog(shown, ReasonDialog)
    assert isinstance(asked, ReasonDialog)
    assert not asked.action.isEnabled()
    asked.reason.edit.setPlainText("It is last year's slip")
    asked.action.click()
    shown.until(lambda: kinds(desk) == ["refuse_voucher"])
    voucher = desk.backend.orders.get("order-1").order.vouchers[-1]
    assert (voucher.state, voucher.reason) == (VoucherState.REFUSED, "It is last year's slip")


@pytest.mark.req("P5")
def test_nothing_is_paid_to_a_changed_account_before_four_ticks(
    qtbot: QtBot, open_desk: Open
) -> None:
    walk = Walk()
    walk.to(Milestone.BALANCE)
    walk.order = change_payee(walk.order, payee(2, "6222 0000 1111 9999"), walk.now, "changed")
    desk = open_desk(Side.PURCHASER, walk)
    shown = opened(qtbot, desk)
    guard = shown.page.face.guard
    assert guard.isVisible()
    assert "****9999" in guard.number.text()
    guard.number.eye.click()
    shown.until(lambda: guard.number.text() == "6222 0000 1111 9999")
    (look,) = desk.backend.reveals.recent()
    assert (look.kind, look.subject) == ("bank_account", walk.order.payee.id)
    assert shown.page.primary.text() == "Check the bank account"
    deeds = {one.kind for one in desk.backend.orders.get("order-1").next_deeds}
    assert "submit_voucher" not in deeds
    for box in list(guard.boxes.values())[:3]:
        box.click()
    assert not guard.accept.isEnabled()
    list(guard.boxes.values())[3].click()
    guard.accept.click()
    shown.until(lambda: kinds(desk) == ["accept_payee"])
    shown.until(lambda: not guard.isVisible())
    shown.until(lambda: shown.page.primary.text() == "Upload balance slip")


def test_wrong_vins_do_not_leave(qtbot: QtBot, open_desk: Open) -> None:
    walk = Walk()
    walk.to(Milestone.SOURCED)
    desk = open_desk(Side.SUPPLIER, walk)
    shown = opened(qtbot, desk)
    tab = shown.page.face.vehicles
    shown.until(lambda: shown.page.face.shown_part() == "vehicles")
    entry = tab.entries[0].vins_field
    for typed in (VINS[:1], (VINS[0], VINS[0]), (VINS[0], "LGXCE6CD8RA00000O")):
        entry.set_value(typed)
        tab.submit.click()
        assert kinds(desk) == []
    entry.set_value(VINS)
    tab.submit.click()
    shown.until(lambda: kinds(desk) == ["declare_vehicles"])
    assert desk.backend.orders.get("order-1").order.terms.vins() == VINS


def test_an_offered_order_is_confirmed_as_it_reads(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk(Side.SUPPLIER, Walk())
    shown = opened(qtbot, desk)
    assert shown.page.face.head.button("decline") is not None
    shown.page.primary.trigger()
    asked = dialog(shown, ConfirmDialog)
    assert isinstance(asked, ConfirmDialog)
    assert "USD 44,800" in words(asked)
    asked.action.click()
    shown.until(lambda: kinds(desk) == ["confirm"])
    shown.until(lambda: shown.page.face.head.chip.text == "Under way")


def test_a_hold_needs_a_reason_and_ends_by_whoever_began_it(qtbot: QtBot, open_desk: Open) -> None:
    walk = Walk()
    walk.to(Milestone.SOURCED)
    desk = open_desk(Side.PURCHASER, walk)
    shown = opened(qtbot, desk)
    hold = next(one for one in shown.page.face.head.menu_deeds() if one.kind == "hold")
    shown.page.deeds.begin(hold)
    asked = dialog(shown, ReasonDialog)
    assert isinstance(asked, ReasonDialog)
    asked.reason.edit.setPlainText("Holidays")
    asked.action.click()
    shown.until(lambda: shown.page.face.head.chip.text == "On hold")
    assert "Holidays" in words(shown.page.face.head)
    shown.until(lambda: shown.page.primary.text() == "Go on")
    shown.page.primary.trigger()
    shown.until(lambda: kinds(desk) == ["hold", "resume"])


def test_a_change_of_terms_is_written_and_proposed(qtbot: QtBot, open_desk: Open) -> None:
    walk = Walk()
    walk.to(Milestone.DEPOSIT)
    desk = open_desk(Side.SUPPLIER, walk)
    shown = opened(qtbot, desk)
    terms = next(one for one in shown.page.face.head.menu_deeds() if str(one.proposal) == "terms")
    shown.page.deeds.begin(terms)
    shown.until(lambda: shown.routes)
    route, _, draft_id = shown.routes[0].partition("/")
    assert route == "order-draft"
    writing = Opened(qtbot, OrderDraftPage(desk.backend), draft_id)
    page = writing.page
    writing.until(lambda: page.draft is not None)
    assert page.send.text() == "Propose these terms"
    changed = page.form.terms().model_copy(update={"named_place": "Dubai"})
    page.form.conditions.rows["named_place"].field.set_value("Dubai")
    page.form.conditions.rows["named_place"].field.changed.emit()
    assert page.form.terms() == changed
    page.send.trigger()
    asked = dialog(writing, ReasonDialog)  # type: ignore[arg-type]
    assert isinstance(asked, ReasonDialog)
    asked.action.click()
    writing.until(lambda: "order/order-1" in writing.routes)
    proposal = desk.backend.orders.get("order-1").order.proposal
    assert proposal is not None
    assert proposal.terms == changed
    shown.until(shown.page.face.proposal.isVisible)
    shown.until(lambda: "Dubai" in words(shown.page.face.proposal))


def test_a_dispute_stops_everything_and_takes_evidence(qtbot: QtBot, open_desk: Open) -> None:
    walk = Walk()
    walk.to(Milestone.ARRIVED)
    walk.do(OpenDispute(reason="Scratched"), Side.PURCHASER)
    desk = open_desk(Side.PURCHASER, walk)
    shown = opened(qtbot, desk)
    head = shown.page.face.head
    assert head.chip.text == "Disputed"
    assert not shown.page.primary.isVisible()
    offered = {(one.kind, str(one.proposal)) for one in head.menu_deeds()}
    assert {("submit_voucher", "None"), ("propose", "resolve"), ("propose", "cancel")} <= offered
    evidence = next(one for one in head.menu_deeds() if one.kind == "submit_voucher")
    shown.page.deeds.begin(evidence)
    shown.until(shown.page.face.vouchers.editor.isVisible)
    assert "Evidence" in words(shown.page.face.vouchers.editor)


def test_what_the_platform_tells_is_shown_at_once(qtbot: QtBot, open_desk: Open) -> None:
    walk = Walk()
    walk.to(Milestone.DEPOSIT)
    desk = open_desk(Side.PURCHASER, walk)
    shown = opened(qtbot, desk)
    assert "To pay the deposit" in words(shown.page.face.clocks)
    walk.now += timedelta(hours=1)
    walk.to(Milestone.SOURCED)
    keep(desk, walk)
    shown.until(lambda: "The supplier's turn: Enter the VINs" in words(shown.page.face.head))
    assert not shown.page.primary.isVisible()
    assert walk.order.status == OrderStatus.ACTIVE
    assert not shown.page.face.clocks.isVisible()
