"""System permissions: switches that act at once, what they are for, the test, the log."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.support.backend import Desk
from tests.support.opened import Opened
from tests.support.permissions import agree_to
from vehilink_desktop.domain.permission import Capability, Purpose, SystemState
from vehilink_desktop.ui.my.permissions.log import Col
from vehilink_desktop.ui.my.permissions.page import PermissionsPart

pytestmark = pytest.mark.req("C1", "C2", "C3", "C4", "C7")

CAMERA, MICROPHONE, ALBUM = Capability


@pytest.fixture
def opened(qtbot: QtBot, desk: Desk) -> Opened[PermissionsPart]:
    shown = Opened(qtbot, PermissionsPart(desk.backend))
    shown.until(lambda: shown.page.cards[ALBUM].switch.isChecked())
    return shown


def rows(opened: Opened[PermissionsPart]) -> list[list[str]]:
    model = opened.page.log.model
    return [
        [str(model.index(row, column).data() or "") for column in Col]
        for row in range(model.rowCount())
    ]


def test_each_card_tells_how_it_stands(desk: Desk, opened: Opened[PermissionsPart]) -> None:
    cards = opened.page.cards
    assert [cards[one].switch.isChecked() for one in Capability] == [False, False, True]
    assert cards[CAMERA].meaning.text().startswith("Off. Pictures can still be added from files")
    assert cards[CAMERA].system.text == "Allowed by the system"
    assert cards[CAMERA].used.text() == "Not used yet"
    desk.system.states[MICROPHONE] = SystemState.NOT_INSTALLED
    opened.page.open("")
    opened.until(lambda: cards[MICROPHONE].system.text == "A part is not installed")
    assert "libportaudio2" in cards[MICROPHONE].advice.text()
    assert not cards[MICROPHONE].switch.isEnabled()


def test_the_switch_takes_the_lease_back_and_the_words_are_written_down(
    desk: Desk, opened: Opened[PermissionsPart], qtbot: QtBot
) -> None:
    agree_to(desk.backend.consents, [Purpose.VOICE_NOTE])
    lease = desk.backend.permissions.open(Purpose.VOICE_NOTE, "BYD Song Plus")
    lease.on_revoked(lease.end)
    card = opened.page.cards[MICROPHONE]
    opened.until(lambda: card.used.text().startswith("In use now: Voice notes"))
    opened.until(card.switch.isChecked)
    card.switch.setFocus()
    qtbot.keyClick(card.switch, Qt.Key.Key_Space)
    opened.until(lambda: lease.over)
    assert lease.revoked
    opened.until(lambda: card.meaning.text().startswith("Off. Videos are made without sound"))
    assert not card.switch.isChecked()
    opened.until(lambda: card.used.text().startswith("Last use: Voice notes"))
    assert "BYD Song Plus" in card.used.text()
    entry = desk.backend.consents.standing("switch:microphone")
    assert entry is not None
    assert (entry.granted, entry.wording) == (False, f"Microphone: {card.meaning.text()}")


def test_the_log_shows_each_use_and_is_filtered(
    desk: Desk, opened: Opened[PermissionsPart]
) -> None:
    log = opened.page.log
    assert not log.export_button.isEnabled()
    agree_to(desk.backend.consents, [Purpose.SCAN])
    with desk.backend.permissions.open(Purpose.VEHICLE_FILES, "BYD Song Plus"):
        pass
    with desk.backend.permissions.open(Purpose.SCAN):
        opened.until(lambda: rows(opened) and rows(opened)[0][Col.WHY] == "In use now")
    opened.until(lambda: [one[Col.WHY] for one in rows(opened)] == ["Done", "Done"])
    assert rows(opened)[1][Col.WHAT] == "Files of vehicles"
    log.filter.set_value(CAMERA)
    log.filter.changed.emit()
    opened.until(lambda: [one[Col.WHAT] for one in rows(opened)] == ["Scanning codes and VINs"])


def test_the_log_is_taken_along_as_a_file(
    desk: Desk, opened: Opened[PermissionsPart], tmp_path: Path
) -> None:
    with desk.backend.permissions.open(Purpose.VEHICLE_FILES, "BYD Song Plus"):
        pass
    opened.until(opened.page.log.export_button.isEnabled)
    path = tmp_path / "log.csv"
    opened.page.log.export_button.export(path)
    opened.until(lambda: opened.notices)
    assert "BYD Song Plus" in path.read_text("utf-8-sig")
    assert opened.notices[-1][0].startswith("Exported to")


def test_the_album_is_tested_with_a_file_of_which_nothing_is_kept(
    desk: Desk,
    opened: Opened[PermissionsPart],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "car.jpg"
    path.write_bytes(bytes(2000))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(path), ""))
    test = opened.page.album_test
    test.button.click()
    opened.until(lambda: "car.jpg" in test.result.text())
    assert "2.0 kB" in test.result.text()
    opened.until(lambda: rows(opened) and rows(opened)[0][Col.WHY] == "Done")
    assert rows(opened)[0][Col.WHAT] == "Test"
