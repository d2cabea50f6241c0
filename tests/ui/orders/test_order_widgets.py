"""The parts of an order's page by themselves, and whether everything has words."""

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from tests.support.backend import Desk
from tests.ui.my.people import words
from tests.ui.orders.walk import START, Walk
from vehilink_desktop.core.errors import Known
from vehilink_desktop.domain.order import Milestone, OrderStatus, Phase, plan, turn
from vehilink_desktop.domain.order_deeds import Obstacle
from vehilink_desktop.domain.order_next import next_deeds
from vehilink_desktop.domain.quotation import QuotationObstacle
from vehilink_desktop.domain.terms import Side
from vehilink_desktop.services.orders import PendingDeed
from vehilink_desktop.ui.common.buttons import Button
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.orders.counterpart import CounterpartCard
from vehilink_desktop.ui.orders.cross_border import ask_cross_border
from vehilink_desktop.ui.orders.pending_card import PendingCard
from vehilink_desktop.ui.orders.timeline import Timeline
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
