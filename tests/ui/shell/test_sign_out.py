"""Signing out on a computer that is to keep nothing: said, pressed twice."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.support.backend import Desk
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.shell.sign_out import SignOutDialog

pytestmark = pytest.mark.req("A6", "D10")


def opened(qtbot: QtBot, desk: Desk) -> SignOutDialog:
    dialog = SignOutDialog(desk.backend, desk.backend.unsent.count())
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def said(dialog: SignOutDialog) -> str:
    return " ".join(one.text() for one in dialog.findChildren(Label) if one.isVisible())


def test_forgetting_takes_a_second_press_and_says_what_is_lost(qtbot: QtBot, desk: Desk) -> None:
    desk.backend.listings.create(ListingContent(brand="BYD"))
    dialog = opened(qtbot, desk)
    assert not dialog.erase.isVisible()
    dialog.ask_to_forget()
    assert dialog.result() == 0
    assert "1 draft" in said(dialog)
    assert "would be lost" in said(dialog)
    assert "stays where you put it" in said(dialog)
    assert not dialog.erase.isDefault()
    with qtbot.waitSignal(dialog.accepted):
        dialog.erase.click()
    assert dialog.forgets()


def test_nothing_unsent_nothing_said_of_it(qtbot: QtBot, desk: Desk) -> None:
    dialog = opened(qtbot, desk)
    dialog.ask_to_forget()
    assert "would be lost" not in said(dialog)


def test_leaving_after_the_first_press_forgets_nothing(qtbot: QtBot, desk: Desk) -> None:
    dialog = opened(qtbot, desk)
    dialog.ask_to_forget()
    dialog.reject()
    assert not dialog.forgets()
    assert desk.backend.account.current() is not None


def test_signing_out_as_usual_forgets_nothing(qtbot: QtBot, desk: Desk) -> None:
    dialog = opened(qtbot, desk)
    dialog.accept()
    assert not dialog.forgets()
