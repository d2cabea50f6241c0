"""Closing the account: what is in the way, the code, the review, withdrawing."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.support.backend import Desk
from tests.support.opened import Opened
from tests.support.sandbox import SUPPLIER, Sandbox
from tests.ui.my.people import button, fill_in, hosts, press, type_code, words
from vehilink_desktop.domain.account import AccountState
from vehilink_desktop.ui.my.profile.cancel_card import CancelCard
from vehilink_desktop.ui.my.profile.cancel_dialog import CancelDialog
from vehilink_desktop.ui.my.profile.page import ProfilePart

pytestmark = pytest.mark.req("A5")


def opened_dialog(opened: Opened[ProfilePart]) -> CancelDialog:
    opened.until(lambda: opened.page.person.phone.value())
    press(opened, opened.page, "Close my account…")
    opened.until(lambda: opened.page.findChild(CancelDialog))
    return opened.page.findChild(CancelDialog)


def state(desk: Desk) -> str:
    account = desk.backend.account.current()
    assert account is not None
    return str(account.state)


def test_it_is_asked_for_with_a_code_and_withdrawn(qtbot: QtBot, newcomer: Desk) -> None:
    opened = Opened(qtbot, ProfilePart(newcomer.backend))
    dialog = opened_dialog(opened)
    opened.until(dialog.consequences.isVisible)
    send = button(dialog, "Send me a code")
    assert send is not None
    assert not send.isEnabled()
    dialog.understood.click()
    press(opened, dialog, "Send me a code")
    fill_in(opened, dialog.code)
    opened.until(lambda: "Your request is under review" in [text for text, _ in opened.notices])
    assert state(newcomer) == AccountState.CANCELLING
    opened.until(lambda: "at the latest" in words(opened.page))
    press(opened, opened.page, "Withdraw the request")
    opened.until(lambda: state(newcomer) == AccountState.ACTIVE)
    opened.until(lambda: button(opened.page, "Close my account…"))


def test_a_wrong_code_closes_nothing(qtbot: QtBot, newcomer: Desk) -> None:
    opened = Opened(qtbot, ProfilePart(newcomer.backend))
    dialog = opened_dialog(opened)
    opened.until(dialog.consequences.isVisible)
    dialog.understood.click()
    press(opened, dialog, "Send me a code")
    opened.until(dialog.code.isVisible)
    type_code(dialog.code, "000000")
    opened.until(lambda: "Wrong code" in words(dialog))
    press(opened, dialog, "Keep my account")
    assert state(newcomer) == AccountState.ACTIVE


def test_what_is_in_the_way_comes_first_and_leads_there(
    qtbot: QtBot, signed_out: Desk, sandbox: Sandbox
) -> None:
    account = signed_out.backend.account
    sent = account.request_code(SUPPLIER)
    account.sign_in(sent.request_id, SUPPLIER, account.read_code(sent.request_id) or "")
    opened = Opened(qtbot, ProfilePart(signed_out.backend))
    dialog = opened_dialog(opened)
    opened.until(dialog.blockers.isVisible)
    assert "are live" in words(dialog)
    assert button(dialog, "Send me a code") is None
    press(opened, dialog, "Look again")
    opened.until(dialog.blockers.isVisible)
    press(opened, dialog, "My stock")
    assert opened.routes == ["stock"]


def test_without_a_network_it_says_so(qtbot: QtBot, desk: Desk) -> None:
    opened = Opened(qtbot, ProfilePart(desk.backend))
    dialog = opened_dialog(opened)
    opened.until(lambda: "online" in words(dialog))
    assert "Looking at" not in words(dialog)
    assert button(dialog, "Look again") is not None


def test_nobody_keeps_the_account_while_it_is_being_closed(qtbot: QtBot, newcomer: Desk) -> None:
    opened = Opened(qtbot, ProfilePart(newcomer.backend))
    dialog = opened_dialog(opened)
    opened.until(dialog.consequences.isVisible)
    dialog.understood.click()
    press(opened, dialog, "Send me a code")
    fill_in(opened, dialog.code)
    keep, back = button(dialog, "Keep my account"), button(dialog, "Back")
    assert keep is not None
    assert back is not None
    assert not keep.isEnabled()
    assert not back.isEnabled()
    dialog.reject()
    assert dialog.isVisible()
    opened.until(lambda: state(newcomer) == AccountState.CANCELLING)
    opened.until(lambda: opened.notices)


def test_an_address_in_a_refusal_is_named(qtbot: QtBot, newcomer: Desk) -> None:
    account = newcomer.backend.account.current()
    assert account is not None
    card = CancelCard(newcomer.backend)
    qtbot.addWidget(card)
    note = "An order is open, see https://help.example/orders"
    card.show_account(account.model_copy(update={"cancellation_note": note}))
    card.show()
    assert "refused by the platform's staff: An order is open" in words(card)
    assert hosts(card) == ["help.example"]
    card.show_account(account)
    assert "refused" not in words(card)
