"""Devices and sessions against a real platform: the list, signing out, a leaked account."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.support.backend import DEVICE, Desk
from tests.support.opened import Opened
from tests.support.sandbox import Client, Sandbox
from tests.ui.my.people import NUMBERS, fill_in, press, register, words
from vehilink_desktop.ui.common.chip import Chip
from vehilink_desktop.ui.common.dialog import ConfirmDialog
from vehilink_desktop.ui.my.devices.leak import LeakDialog
from vehilink_desktop.ui.my.devices.page import DevicesPart
from vehilink_desktop.ui.my.devices.session_row import SessionRow
from vehilink_desktop.ui.my.profile.phone_dialog import PhoneDialog

pytestmark = pytest.mark.req("A6")


class Owner:
    """Somebody signed in here and on two other devices."""

    def __init__(self, qtbot: QtBot, desk: Desk, sandbox: Sandbox) -> None:
        phone = next(NUMBERS)
        register(desk, phone)
        self.others: list[Client] = [sandbox.sign_in(phone) for _ in range(2)]
        self.opened = Opened(qtbot, DevicesPart(desk.backend))
        self.page = self.opened.page
        self.until_rows(3)

    def rows(self) -> list[SessionRow]:
        return [one for one in self.page.findChildren(SessionRow) if not one.isHidden()]

    def until_rows(self, count: int) -> None:
        self.opened.until(lambda: len(self.rows()) == count)

    def agree(self) -> str:
        """Answer the question with yes; its title."""
        dialog = self.page.findChild(ConfirmDialog)
        assert isinstance(dialog, ConfirmDialog)
        dialog.action.click()
        return dialog.windowTitle()

    def ended(self) -> list[bool]:
        return [one.get("/v1/me").status_code == 401 for one in self.others]


@pytest.fixture
def owner(qtbot: QtBot, signed_out: Desk, sandbox: Sandbox) -> Owner:
    return Owner(qtbot, signed_out, sandbox)


def test_only_the_declared_facts_are_listed_and_this_computer_is_marked(owner: Owner) -> None:
    first, *others = owner.rows()
    assert [chip.text for chip in first.findChildren(Chip)] == ["This computer"]
    assert not any(row.findChildren(Chip) for row in others)
    assert "Workshop Bench" in words(others[0])
    assert "Test 1 · Vehilink 0.1.0" in words(others[0])
    assert "127.0.0.1" not in words(owner.page)


@pytest.mark.req("B1")
def test_what_is_declared_and_why_unfolds(owner: Owner) -> None:
    assert DEVICE.device_id not in words(owner.page)
    press(owner.opened, owner.page, "Show all five")
    shown = words(owner.page)
    for fact in (DEVICE.device_id, DEVICE.app_version, "listed once"):
        assert fact in shown


def test_one_is_signed_out(owner: Owner) -> None:
    press(owner.opened, owner.rows()[1], "Sign out")
    assert "Workshop Bench" in owner.agree()
    owner.until_rows(2)
    assert sorted(owner.ended()) == [False, True]
    assert [text for text, _undo in owner.opened.notices] == ["The device is signed out"]


def test_all_others_are_signed_out(owner: Owner) -> None:
    press(owner.opened, owner.page, "Sign out all others")
    owner.agree()
    owner.until_rows(1)
    assert owner.ended() == [True, True]
    assert not owner.page._others.isEnabled()


def test_a_leaked_account_is_secured_in_one_step(owner: Owner) -> None:
    press(owner.opened, owner.page, "My account may have leaked")
    owner.opened.until(lambda: owner.page.findChild(LeakDialog))
    dialog = owner.page.findChild(LeakDialog)
    assert "signed out at once" in words(dialog)
    dialog.note.set_value("somebody wrote to my customers")
    press(owner.opened, dialog, "Send me a code")
    fill_in(owner.opened, dialog.code)
    owner.opened.until(dialog.result_view.isVisible)
    assert "2 other session" in words(dialog)
    assert "Case number" in words(dialog)
    assert owner.ended() == [True, True]
    press(owner.opened, dialog, "Change my phone number")
    owner.opened.until(lambda: owner.page.findChild(PhoneDialog))
    owner.page.findChild(PhoneDialog).reject()
    owner.until_rows(1)


def test_without_a_network_it_says_so_and_tries_again(qtbot: QtBot, desk: Desk) -> None:
    opened = Opened(qtbot, DevicesPart(desk.backend))
    opened.until(lambda: "online" in words(opened.page))
    press(opened, opened.page, "Try again")
    assert not opened.page._others.isEnabled()
