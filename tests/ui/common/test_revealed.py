"""What is masked is shown by intent, noted, copied only meanwhile, and masked again by itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.backend import Desk
from vehilink_desktop.core.masking import Datum
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.revealed import NotedValue, Revealed

pytestmark = pytest.mark.req("D8")

MASKED, WHOLE = "+86138****8000", "+8613800138000"


def shown(qtbot: QtBot, **more: int) -> Revealed:
    """One that is answered at once."""
    one = Revealed("Phone number", **more)
    qtbot.addWidget(one)
    one.set_masked(bidi.ltr(MASKED))
    one.asked.connect(lambda: one.show_whole(bidi.ltr(WHOLE)))
    with qtbot.waitExposed(one):
        one.show()
    return one


def test_the_eye_shows_it_and_hides_it(qtbot: QtBot) -> None:
    one = shown(qtbot)
    assert one.text() == MASKED
    assert one.accessible_text() == f"Phone number, masked: {MASKED}"
    assert one.eye.accessibleName() == "Show: Phone number"
    one.eye.click()
    assert one.text() == WHOLE
    assert one.accessible_text() == f"Phone number: {WHOLE}"
    assert one.eye.accessibleName() == "Hide: Phone number"
    one.eye.click()
    assert one.text() == MASKED


def test_it_is_copied_only_while_it_is_whole(qtbot: QtBot) -> None:
    one = shown(qtbot)
    assert not one.copy.isVisible()
    one.eye.click()
    with qtbot.waitSignal(one.copied):
        one.copy.click()
    assert QGuiApplication.clipboard().text() == WHOLE
    one.hide_whole()
    assert not one.copy.isVisible()


def test_its_time_masks_it_again(qtbot: QtBot) -> None:
    one = shown(qtbot, shown_ms=30)
    one.eye.click()
    assert one.is_whole()
    qtbot.waitUntil(lambda: one.text() == MASKED)


def test_a_window_that_nobody_works_in_masks_it(qtbot: QtBot) -> None:
    one = shown(qtbot, unused_ms=30)
    one.eye.click()
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitExposed(other):
        other.show()
    other.activateWindow()
    # not every platform of a test tells who is active
    QApplication.sendEvent(one, QEvent(QEvent.Type.ActivationChange))
    assert one.is_whole()
    qtbot.waitUntil(lambda: one.text() == MASKED)


def test_leaving_its_page_masks_it(qtbot: QtBot) -> None:
    one = shown(qtbot)
    one.eye.click()
    one.hide()
    one.show()
    assert one.text() == MASKED


def test_what_comes_when_the_page_has_been_left_is_not_shown(qtbot: QtBot) -> None:
    one = shown(qtbot)
    one.hide()
    one.show_whole(WHOLE)
    one.show()
    assert one.text() == MASKED


def test_another_datum_is_masked_and_the_same_one_stays(qtbot: QtBot) -> None:
    one = shown(qtbot)
    one.eye.click()
    one.set_masked(bidi.ltr(MASKED))
    assert one.text() == WHOLE
    one.set_masked(bidi.ltr("+97150****4567"))
    assert one.text() == "+97150****4567"


def test_without_an_eye_it_stays_masked(qtbot: QtBot) -> None:
    one = Revealed("Phone number", eye=False)
    qtbot.addWidget(one)
    one.show()
    assert not one.eye.isVisible()


def test_a_look_is_noted_before_it_is_shown(qtbot: QtBot, desk: Desk) -> None:
    one = NotedValue(desk.backend, Datum.BANK_ACCOUNT, "Account number")
    qtbot.addWidget(one)
    one.set_value("DE89 3704 0044 0532 0130 00", "payee-1")
    with qtbot.waitExposed(one):
        one.show()
    assert one.text() == "DE****3000"
    assert desk.backend.reveals.recent() == ()
    one.eye.click()
    qtbot.waitUntil(one.is_whole)
    assert one.text() == "DE89 3704 0044 0532 0130 00"
    (look,) = desk.backend.reveals.recent()
    assert (look.kind, look.subject) == (Datum.BANK_ACCOUNT, "payee-1")


@pytest.mark.logs("ended in a bug")
def test_a_look_that_cannot_be_noted_shows_nothing(qtbot: QtBot, desk: Desk) -> None:
    one = NotedValue(desk.backend, Datum.ADDRESS, "Address")
    qtbot.addWidget(one)
    one.set_value("12 Quay Street, Hamburg, Germany", "x")
    with qtbot.waitExposed(one):
        one.show()
    with desk.db.write() as conn:
        conn.exec_driver_sql("CREATE TRIGGER t BEFORE INSERT ON reveals"
                             " BEGIN SELECT RAISE(ABORT, 'no'); END")  # fmt: skip
    with qtbot.waitSignal(desk.tasks.failed):
        one.eye.click()
    assert one.text() == "****, Hamburg, Germany"
    qtbot.waitUntil(one.eye.isEnabled)
