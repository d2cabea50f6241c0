"""The sign in the tray: what its menu says and does, and where a notification leads."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from vehilink_desktop.core.status import SyncStatus
from vehilink_desktop.ui.i18n import install_language
from vehilink_desktop.ui.shell.tray import Tray

# said by the offscreen platform, which has no tray
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)


@pytest.fixture
def tray(qapp: QApplication) -> Iterator[Tray]:
    made = Tray()
    made.show()
    yield made
    made.close()


def texts(tray: Tray) -> list[str]:
    return [one.text() for one in tray.menu.actions() if not one.isSeparator()]


def press(tray: Tray, text: str) -> None:
    next(one for one in tray.menu.actions() if one.text() == text).trigger()


@pytest.mark.req("S6", "D11")
def test_the_menu_says_how_things_stand(tray: Tray) -> None:
    tray.show_status(SyncStatus(online=True, pending_ops=3))
    assert texts(tray) == [
        "Open Vehilink",
        "Online · 3 waiting",
        "Synchronise now",
        "Quit Vehilink",
    ]
    assert tray.icon.toolTip() == "Vehilink\nOnline · 3 waiting"
    assert not tray.icon.icon().isNull()


def test_the_menu_leads_back_and_out(tray: Tray, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tray.opened) as opened:
        press(tray, "Open Vehilink")
    assert opened.args == [""]
    with qtbot.waitSignal(tray.sync_requested):
        press(tray, "Synchronise now")
    with qtbot.waitSignal(tray.quit_requested):
        press(tray, "Quit Vehilink")


def test_a_click_on_the_sign_opens_and_one_for_the_menu_does_not(tray: Tray, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(tray.opened):
        tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    with qtbot.waitSignal(tray.opened):
        tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)


@pytest.mark.req("S6")
def test_only_a_click_on_a_notification_leads_to_what_it_is_about(tray: Tray, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(tray.opened):
        tray.tell("1 deal waits for you", "Open Vehilink.", "order/7")
    with qtbot.waitSignal(tray.opened) as opened:
        tray.icon.messageClicked.emit()
    assert opened.args == ["order/7"]


def test_the_menu_follows_the_language(tray: Tray, qapp: QApplication) -> None:
    install_language(qapp, "zh_CN")
    try:
        tray.menu.aboutToShow.emit()
        assert "Connecting…" not in texts(tray)
    finally:
        install_language(qapp, "en")
