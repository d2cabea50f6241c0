"""Asking in place: what is shown, what each answer does, and that nothing nags."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tests.support.backend import Desk
from tests.support.opened import PATIENCE_MS
from vehilink_desktop.domain.permission import Capability, Purpose, SystemState
from vehilink_desktop.services.permissions import Lease
from vehilink_desktop.ui.common.gatekeeper import ConsentSheet, Gatekeeper, ObstacleSheet

pytestmark = pytest.mark.req("C1", "C2", "C3", "C4")

PHOTO = Purpose.VEHICLE_PHOTO


class Asking:
    """A screen that wants a lease; `leases` and `noes` tell what came of it."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.qtbot = qtbot
        self.desk = desk
        self.screen = QWidget()
        self.leases: list[Lease] = []
        self.noes = 0
        qtbot.addWidget(self.screen)
        with qtbot.waitExposed(self.screen):
            self.screen.show()

    def ask(self, purpose: Purpose = PHOTO) -> None:
        gate = Gatekeeper(self.desk.backend)
        gate.ask(self.screen, purpose, "BYD Song Plus", self.leases.append, self._on_no)

    def until(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    def sheet(self) -> ConsentSheet:
        self.until(self.shown)
        (found,) = self.shown()
        assert isinstance(found, ConsentSheet)
        return found

    def shown(self) -> list[QDialog]:
        return [one for one in self.screen.findChildren(QDialog) if one.isVisible()]

    def at_rest(self) -> None:
        """Until whatever was asked of the store has been answered."""
        answers: list[object] = []
        permissions = self.desk.backend.permissions
        tasks = self.desk.tasks
        tasks.run(self.screen, lambda _token: permissions.states()).done(answers.append)
        self.until(lambda: answers)

    def _on_no(self) -> None:
        self.noes += 1


@pytest.fixture
def asking(qtbot: QtBot, desk: Desk) -> Iterator[Asking]:
    made = Asking(qtbot, desk)
    yield made
    for lease in made.leases:
        lease.end()


def test_the_first_use_is_asked_about_with_what_it_is_for(asking: Asking) -> None:
    asking.ask()
    sheet = asking.sheet()
    assert sheet.windowTitle() == "May Vehilink use the camera?"
    sheet.allow.click()
    asking.until(lambda: asking.leases)
    assert asking.leases[0].purpose is PHOTO
    entry = asking.desk.backend.consents.standing(f"purpose:{PHOTO}")
    assert entry is not None
    assert "To take photos of your vehicles." in entry.wording
    assert "sent when you publish the vehicle" in entry.wording


def test_what_was_agreed_is_not_asked_again(asking: Asking) -> None:
    asking.ask(Purpose.VEHICLE_FILES)
    asking.until(lambda: asking.leases)
    assert not asking.shown()


@pytest.mark.parametrize("key", [None, Qt.Key.Key_Escape])
def test_not_now_writes_nothing_down_and_the_same_press_asks_again(
    asking: Asking, qtbot: QtBot, key: Qt.Key | None
) -> None:
    asking.ask()
    sheet = asking.sheet()
    if key is None:
        sheet.not_now.click()
    else:
        qtbot.keyClick(sheet, key)
    asking.until(lambda: asking.noes == 1)
    assert not asking.leases
    assert asking.desk.backend.permissions.accesses(None, 9) == []
    assert asking.desk.backend.consents.standing(f"purpose:{PHOTO}") is None
    asking.at_rest()
    assert not asking.shown()
    asking.ask()
    asking.sheet().allow.click()
    asking.until(lambda: asking.leases)


def test_a_switch_that_is_off_is_told_and_turned_on_by_allow(asking: Asking) -> None:
    permissions = asking.desk.backend.permissions
    permissions.switch(Capability.ALBUM, False, "off")
    asking.ask(Purpose.VEHICLE_FILES)
    sheet = asking.sheet()
    sheet.allow.click()
    asking.until(lambda: asking.leases)
    assert permissions.state(Capability.ALBUM).on
    entry = asking.desk.backend.consents.standing("switch:album")
    assert entry is not None
    assert "is off; this turns it on" in entry.wording


def test_what_the_system_blocks_is_explained_with_a_way_to_its_page(
    asking: Asking, opened_elsewhere: list[str]
) -> None:
    asking.desk.system.states[Capability.CAMERA] = SystemState.DENIED
    asking.desk.system.urls[Capability.CAMERA] = "ms-settings:privacy-webcam"
    asking.ask()
    asking.sheet().allow.click()
    asking.until(lambda: any(isinstance(one, ObstacleSheet) for one in asking.shown()))
    (explained,) = (one for one in asking.shown() if isinstance(one, ObstacleSheet))
    assert explained.windowTitle() == "Camera: blocked by the system"
    explained.accept()
    asking.until(lambda: asking.noes == 1)
    assert not asking.leases


def test_the_system_asks_after_us_and_its_no_stands(asking: Asking) -> None:
    system = asking.desk.system
    system.states[Capability.CAMERA] = SystemState.NOT_ASKED
    system.answers[Capability.CAMERA] = SystemState.DENIED
    asking.ask()
    sheet = asking.sheet()
    assert not system.requests
    sheet.allow.click()
    asking.until(lambda: any(isinstance(one, ObstacleSheet) for one in asking.shown()))
    assert system.requests == [Capability.CAMERA]
    for one in asking.shown():
        one.reject()
    asking.until(lambda: asking.noes == 1)


def test_nothing_is_opened_for_a_screen_that_is_gone(asking: Asking) -> None:
    part, permissions = QWidget(asking.screen), asking.desk.backend.permissions
    files = Purpose.VEHICLE_FILES
    Gatekeeper(asking.desk.backend).ask(part, files, "", asking.leases.append)
    delete(part)
    asking.at_rest()
    asking.until(lambda: not permissions.in_use())
    assert not asking.leases


def test_work_stops_when_its_lease_is_taken_back_and_brings_home_what_it_has(
    asking: Asking, tmp_path: Path
) -> None:
    asking.ask(Purpose.VEHICLE_FILES)
    asking.until(lambda: asking.leases)
    lease, home = asking.leases[0], []
    gate = Gatekeeper(asking.desk.backend)
    gate.run(lease, asking.screen, lambda token: token.wait(20)).done(home.append)
    asking.desk.backend.permissions.switch(Capability.ALBUM, False, "off")
    asking.until(lambda: home)
    assert home == [True]
    asking.until(lambda: not asking.desk.backend.permissions.in_use())
    assert asking.desk.backend.permissions.accesses(None, 1)[0].end == "revoked"
