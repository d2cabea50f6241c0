"""The parts of an order's page by themselves, and whether everything has words."""

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from tests.support.backend import Desk
from tests.ui.my.people import hosts, words
from tests.ui.orders.walk import START, Walk
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.complaint import Complaint, ComplaintContent, ComplaintState
from vehilink_desktop.domain.order import Milestone, OrderStatus, Phase, plan, turn
from vehilink_desktop.domain.order_deeds import HoldOrder, Obstacle, OpenDispute, RefuseVoucher
from vehilink_desktop.domain.order_next import next_deeds
from vehilink_desktop.domain.quotation import QuotationObstacle
from vehilink_desktop.domain.terms import Side
from vehilink_desktop.services.complaints import ComplaintRow
from vehilink_desktop.services.orders import PendingDeed
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.buttons import Button
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.orders.complaints import ComplaintsCard
from vehilink_desktop.ui.orders.counterpart import CounterpartCard
from vehilink_desktop.ui.orders.cross_border import ask_cross_border
from vehilink_desktop.ui.orders.head import OrderHead
from vehilink_desktop.ui.orders.history import HistoryTab
from vehilink_desktop.ui.orders.pending_card import PendingCard
from vehilink_desktop.ui.orders.timeline import Timeline
from vehilink_desktop.ui.orders.voucher_card import VoucherCard
from vehilink_desktop.ui.words import order_events, order_steps

pytestmark = pytest.mark.req("P4")


def test_the_way_is_told_to_both_sides_from_the_offer_to_the_end() -> None:
    walk = Walk()
    while walk.order.status not in (OrderStatus.COMPLETED,):
        whose = turn(walk.order)
        assert whose is not None
        mine = order_steps.step_text(walk.order, whose)
        theirs = order_steps.step_text(walk.order, whose.other)
        assert mine.title.startswith("Your turn: ")
        assert mine.title.partition(": ")[2] == theirs.title.partition(": ")[2]
        assert not theirs.title.startswith("Your turn")
        for side in Side:
            for deed in next_deeds(walk.order, side):
                assert order_steps.deed_label(deed) != deed.kind
        walk.step()
    for event in walk.order.events:
        assert order_events.event_text(event, walk.order) != event.kind


@pytest.mark.parametrize("slug", [*Obstacle, *QuotationObstacle])
def test_every_obstacle_says_what_happened_and_what_to_do(slug: str) -> None:
    text = describe(Known(str(slug)))
    assert text.title != describe(Known("nobody-knows-this")).title
    assert text.message
    assert text.hint


def test_the_timeline_shows_the_plan_and_where_it_is(qtbot: QtBot) -> None:
    walk = Walk()
    walk.to(Milestone.DEPOSIT)
    walk.do(walk.proof(), Side.PURCHASER)
    timeline = Timeline()
    qtbot.addWidget(timeline)
    timeline.resize(900, 200)
    timeline.show_order(walk.order)
    assert [step.milestone for step in timeline.steps] == list(plan(walk.order.terms))
    phases = {step.milestone: step.phase for step in timeline.steps}
    assert phases[Milestone.PROFORMA] is Phase.DONE
    assert phases[Milestone.DEPOSIT] is Phase.PROVED
    assert phases[Milestone.SOURCED] is Phase.AHEAD
    first = timeline.step_at(QPoint(10, 10))
    assert first is not None
    assert first.milestone is Milestone.AGREED
    assert timeline.heightForWidth(400) > timeline.heightForWidth(1600)


def test_a_refused_deed_says_why_and_offers_the_ways_out(qtbot: QtBot) -> None:
    card = PendingCard()
    qtbot.addWidget(card)
    parked = PendingDeed("op-1", "confirm", "parked", Known("terms-changed"), False, START)
    queued = PendingDeed("op-2", "hold", "queued", None, True, START)
    card.show_pending((parked, queued), online=False)
    card.show()
    assert "The terms have changed meanwhile" in words(card)
    assert "sent when the network is back" in words(card)
    texts = [one.text() for one in card.findChildren(Button)]
    assert texts == ["Try again", "Give it up", "Cancel sending"]
    given_up: list[str] = []
    card.taken_back.connect(given_up.append)
    card.findChildren(Button)[1].click()
    assert given_up == ["op-1"]


@pytest.mark.req("B4")
def test_addresses_in_what_the_other_side_wrote_are_named(qtbot: QtBot, desk: Desk) -> None:
    walk = Walk()
    walk.to(Milestone.DEPOSIT)
    deed = walk.proof()
    voucher = deed.voucher.model_copy(update={"note": "Slip: https://bank.example/1"})
    walk.do(deed.model_copy(update={"voucher": voucher}), Side.PURCHASER)
    reason = "Not paid, see https://ledger.example/2"
    walk.do(RefuseVoucher(voucher_id=voucher.id, reason=reason), Side.SUPPLIER)
    card = VoucherCard(desk.backend, walk.view(Side.PURCHASER), walk.order.vouchers[0], START)
    history = HistoryTab(desk.backend)
    for part in (card, history):
        qtbot.addWidget(part)
    history.show_order(walk.order, Side.PURCHASER)
    assert hosts(card) == ["bank.example", "ledger.example"]
    assert hosts(history) == ["ledger.example"]


@pytest.mark.req("B4")
@pytest.mark.parametrize(("deed", "said"), [(OpenDispute, "\n"), (HoldOrder, "no clock runs.")])
def test_an_address_in_the_reason_why_an_order_stands_still_is_named(
    qtbot: QtBot, desk: Desk, deed: type[OpenDispute | HoldOrder], said: str
) -> None:
    walk = Walk()
    walk.to(Milestone.ARRIVED)
    walk.do(deed(reason="Look {at} https://photos.example/3"), Side.PURCHASER)
    head = OrderHead(desk.backend)
    qtbot.addWidget(head)
    head.show_view(walk.view(Side.SUPPLIER))
    assert "Reason: Look {at} https://photos.example/3" in bidi.strip(head.text.text())
    assert said in head.text.text()
    assert hosts(head) == ["photos.example"]


@pytest.mark.req("B4")
def test_an_address_in_an_answer_of_the_staff_is_named(qtbot: QtBot, desk: Desk) -> None:
    content = ComplaintContent(order_id="order-1", text="The seat is torn")
    answered = Complaint(
        id="case-1", version=2, case_no="C-1", account_id="supplier-1", content=content,
        state=ComplaintState.ANSWERED, answer="Read https://help.example/seats", created_at=START,
    )  # fmt: skip
    card = ComplaintsCard(desk.backend)
    qtbot.addWidget(card)
    card.show_rows([ComplaintRow("case-1", content, answered, "answered", None, START)])
    card.show()
    assert "From the platform's staff: Read https" in words(card)
    assert hosts(card) == ["help.example"]


def test_an_order_waits_for_the_acceptance_that_makes_it(qtbot: QtBot, desk: Desk) -> None:
    walk = Walk()
    head = OrderHead(desk.backend)
    qtbot.addWidget(head)
    head.show_view(walk.view(Side.PURCHASER, arriving=True, confirmed=None, next_deeds=()))
    head.show()
    assert head.pending.isVisible()
    assert head.pending.text == "Waiting to be sent"
    assert head.title.text() == "You accepted the offer"
    head.show_view(walk.view(Side.PURCHASER))
    assert not head.pending.isVisible()


@pytest.mark.req("P7")
def test_the_number_stays_masked_until_it_is_asked_for(qtbot: QtBot, desk: Desk) -> None:
    walk = Walk()
    card = CounterpartCard(desk.backend)
    qtbot.addWidget(card)
    view = walk.view(Side.SUPPLIER)
    card.show_counterpart(view.id, view.counterpart)
    card.show()
    assert "+971 50****567" in words(card)
    assert not card.phone.is_whole()
    suspended = view.counterpart.model_copy(update={"active": False})
    card.show_counterpart(view.id, suspended)
    assert "suspended" in words(card)


@pytest.mark.req("P7")
def test_nobody_agrees_to_data_abroad_by_accident(qtbot: QtBot, desk: Desk) -> None:
    allowed: list[bool] = []
    party = Walk().order.purchaser
    asked = ask_cross_border(desk.backend, desk.bus, party, lambda: allowed.append(True))
    qtbot.addWidget(asked)
    assert "Desert Motors FZE" in words(asked)
    assert not asked.agree.isChecked()
    assert not asked.action.isEnabled()
    asked.agree.click()
    asked.action.click()
    # the platform is out of reach: it is said here, and nothing is allowed
    qtbot.waitUntil(lambda: "No connection" in words(asked), timeout=20_000)
    assert not allowed
    assert asked.action.isEnabled()
