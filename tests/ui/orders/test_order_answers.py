"""Deeds through the page of an order: each from its button to the outbox, about what was seen."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.support.backend import Desk
from tests.support.opened import Opened
from tests.ui.my.people import press, words
from tests.ui.orders.conftest import Open, keep
from tests.ui.orders.test_order_page import dialog, kinds, opened
from tests.ui.orders.walk import Walk, payee
from vehilink_desktop.core.changes import ChangeSet, Topic
from vehilink_desktop.domain.order import Milestone, OrderStatus, ProposalKind
from vehilink_desktop.domain.order_deeds import Propose
from vehilink_desktop.domain.order_rules import change_payee
from vehilink_desktop.domain.terms import Side
from vehilink_desktop.services.orders import OrderView
from vehilink_desktop.storage.repositories import outbox
from vehilink_desktop.ui.common.dialog import AppDialog
from vehilink_desktop.ui.orders.asks import ReasonDialog
from vehilink_desktop.ui.orders.complaints import ComplaintDialog
from vehilink_desktop.ui.orders.draft_page import OrderDraftPage
from vehilink_desktop.ui.orders.page import OrderPage

pytestmark = pytest.mark.req("P4", "P5", "P6")


def offered() -> Walk:
    return Walk()


def agreed() -> Walk:
    walk = Walk()
    walk.to(Milestone.PROFORMA)
    return walk


def proved() -> Walk:
    walk = Walk()
    walk.to(Milestone.DEPOSIT)
    walk.do(walk.proof(), Side.PURCHASER)
    return walk


def proposed() -> Walk:
    walk = agreed()
    walk.do(Propose(number=1, proposal=ProposalKind.CANCEL, reason="No ship"), Side.PURCHASER)
    return walk


def delivered() -> Walk:
    walk = Walk()
    walk.to(Milestone.COMPLETED)
    return walk


def answer(shown: Opened[OrderPage]) -> None:
    """Give a reason where one is asked for, and press the verb."""
    asked = dialog(shown, AppDialog)
    if isinstance(asked, ReasonDialog):
        asked.reason.edit.setPlainText("As said on the phone")
    asked.action.click()  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("make", "side", "kind", "stands"),
    [
        (offered, Side.SUPPLIER, "decline", lambda v: v.order.status == OrderStatus.CANCELLED),
        (agreed, Side.PURCHASER, "cancel", lambda v: v.order.status == OrderStatus.CANCELLED),
        (agreed, Side.SUPPLIER, "dispute", lambda v: v.order.status == OrderStatus.DISPUTED),
        (proved, Side.PURCHASER, "withdraw_voucher", lambda v: not v.order.paid_minor()),
        (proposed, Side.SUPPLIER, "agree_proposal", lambda v: v.order.proposal is None),
        (proposed, Side.SUPPLIER, "drop_proposal", lambda v: v.order.proposal is None),
        (delivered, Side.PURCHASER, "complete", lambda v: v.order.status == OrderStatus.COMPLETED),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_deed_is_asked_for_once_and_then_waits_to_be_sent(
    qtbot: QtBot,
    open_desk: Open,
    make: Callable[[], Walk],
    side: Side,
    kind: str,
    stands: Callable[[OrderView], bool],
) -> None:
    desk = open_desk(side, make())
    shown = opened(qtbot, desk)
    view = shown.page.view
    assert view is not None
    shown.page.deeds.begin(next(one for one in view.next_deeds if one.kind == kind))
    answer(shown)
    shown.until(lambda: kinds(desk) == [kind])
    assert stands(desk.backend.orders.get("order-1"))
    shown.until(shown.page.face.pending.isVisible)


def test_a_refused_deed_is_sent_again_or_given_up(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk(Side.PURCHASER, delivered())
    shown = opened(qtbot, desk)
    shown.page.primary.trigger()
    answer(shown)
    shown.until(lambda: kinds(desk) == ["complete"])
    park(desk)
    card = shown.page.face.pending
    shown.until(lambda: "The terms have changed" in words(card))
    press(shown, card, "Try again")  # type: ignore[arg-type]
    shown.until(lambda: desk.backend.orders.get("order-1").pending[0].state == "queued")
    press(shown, card, "Cancel sending")  # type: ignore[arg-type]
    shown.until(lambda: kinds(desk) == [])


def test_a_complaint_is_written_from_the_order(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk(Side.PURCHASER, delivered())
    shown = opened(qtbot, desk)
    shown.page.complain.trigger()
    asked = dialog(shown, ComplaintDialog)
    assert isinstance(asked, ComplaintDialog)
    assert not asked.action.isEnabled()
    asked.text.edit.setPlainText("The seat is torn <b>here</b>")
    asked.action.click()
    shown.until(lambda: len(desk.backend.complaints.all()) == 1)
    (case,) = desk.backend.complaints.all()
    assert (case.content.order_id, case.content.text) == ("order-1", "The seat is torn <b>here</b>")
    shown.until(lambda: "<b>here</b>" in words(shown.page.face.complaints))


def test_ticks_for_one_order_say_nothing_of_another(qtbot: QtBot, open_desk: Open) -> None:
    walk = Walk()
    walk.to(Milestone.BALANCE)
    walk.order = change_payee(walk.order, payee(2, "6222 0000 1111 9999"), walk.now, "changed")
    desk = open_desk(Side.PURCHASER, walk)
    shown = opened(qtbot, desk)
    guard = shown.page.face.guard
    for box in guard.boxes.values():
        box.click()
    assert guard.accept.isEnabled()
    walk.order = walk.order.model_copy(update={"id": "order-2", "number": "O-2026-000124"})
    keep(desk, walk)
    shown.page.open("order-2")
    shown.until(lambda: shown.page.view is not None and shown.page.view.id == "order-2")
    assert guard.isVisible()
    assert not any(box.isChecked() for box in guard.boxes.values())


def test_a_discarded_change_of_terms_comes_back(qtbot: QtBot, open_desk: Open) -> None:
    desk = open_desk(Side.SUPPLIER, agreed())
    orders = desk.backend.orders
    draft = orders.start_change("order-1")
    writing = Opened(qtbot, OrderDraftPage(desk.backend), draft.id)
    page = writing.page
    writing.until(lambda: page.draft is not None)
    field = page.form.conditions.rows["named_place"].field
    field.set_value("Dubai")
    field.changed.emit()
    page.discard.click()
    writing.until(lambda: orders.get("order-1").draft is None)
    writing.undo_last()
    writing.until(lambda: f"order-draft/{draft.id}" in writing.routes)
    assert orders.draft(draft.id).terms.named_place == "Dubai"


def park(desk: Desk) -> None:
    """The platform has refused what waits."""
    (waiting,) = desk.backend.orders.get("order-1").pending
    with desk.db.write() as conn:
        outbox.mark_sending(conn, waiting.op_id)
        outbox.park(conn, waiting.op_id, "terms-changed", "", ())
    desk.bus.publish(ChangeSet.of(Topic.ORDER, "order-1"))
