"""Nothing starts with the system without consent, however the consent went."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.backend import Desk
from tests.support.opened import PATIENCE_MS
from vehilink_desktop.domain.choice import Choice

pytestmark = [pytest.mark.req("D11", "D2"), pytest.mark.usefixtures("qapp")]


def test_an_entry_without_consent_is_removed_at_the_next_start(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with Desk(tmp_path) as desk:
        entry = desk.computer.computer().autostart
        desk.tasks.close()
        entry.switch(True)  # as when the system refused to remove it
    with Desk(tmp_path):
        qtbot.waitUntil(lambda: not entry.is_on(), timeout=PATIENCE_MS)


def test_an_entry_goes_with_the_consent_wherever_that_is_taken_back(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with Desk(tmp_path) as desk:
        entry = desk.computer.computer().autostart
        entry.switch(True)
        desk.backend.choices.switch(Choice.AUTOSTART, True, "I agree")
        assert entry.is_on()
        desk.backend.choices.switch(Choice.AUTOSTART, False, "no more")
        qtbot.waitUntil(lambda: not entry.is_on(), timeout=PATIENCE_MS)
