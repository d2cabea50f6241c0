"""The test of the microphone, with a real sound server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.devices.conftest import sound, sound_server, spoken
from tests.support.backend import Desk
from tests.support.opened import Opened
from tests.support.permissions import agree_to
from tests.support.pulse import SoundServer, correlation, decoded
from vehilink_desktop.domain.permission import AccessEnd, Capability, Purpose
from vehilink_desktop.ui.my.permissions.page import PermissionsPart

pytestmark = pytest.mark.req("C3", "C4")

__all__ = ["sound", "sound_server", "spoken"]  # fixtures

MICROPHONE = Capability.MICROPHONE


@pytest.fixture
def opened(sound: SoundServer, qtbot: QtBot, desk: Desk) -> Iterator[Opened[PermissionsPart]]:
    agree_to(desk.backend.consents, [Purpose.VOICE_NOTE])  # turns the switch on
    shown = Opened(qtbot, PermissionsPart(desk.backend))
    yield shown
    shown.page.hide()
    shown.until(lambda: not desk.backend.permissions.in_use())


def test_what_is_said_is_heard_and_played_back(
    opened: Opened[PermissionsPart], desk: Desk, sound: SoundServer, spoken: Path
) -> None:
    test = opened.page.microphone_test
    test.button.click()
    opened.until(lambda: test.result.text().startswith("Say something"))
    assert test.line.isVisible()
    speaking = sound.speak(spoken)
    opened.until(lambda: test.line.meter.held > -30)
    opened.until(lambda: test.result.text() == "It hears you")
    assert speaking.wait(timeout=10) == 0
    opened.until(lambda: not desk.backend.permissions.in_use(MICROPHONE))
    with sound.heard() as speaker:
        test.play_button.click()
        assert not test.play_button.isEnabled()
        opened.until(test.play_button.isEnabled)
    # a busy machine leaves out a moment here and there
    words = decoded(spoken)
    parts = [words[start : start + 12_000] for start in range(0, len(words) - 12_000, 12_000)]
    heard = [correlation(part, speaker.samples) >= 0.99 for part in parts]
    assert sum(heard) >= len(parts) / 3
    (use,) = desk.backend.permissions.accesses(None, 5, MICROPHONE)
    assert (use.purpose, use.end) == (Purpose.MICROPHONE_TEST, AccessEnd.DONE)


def test_allowed_but_only_silence_is_told(opened: Opened[PermissionsPart]) -> None:
    test = opened.page.microphone_test
    test.button.click()
    opened.until(test.line.trouble.isVisible)
    opened.until(lambda: test.result.text() == "Allowed, but there was only silence")
    assert not test.line.trouble.isVisible()


def test_leaving_the_page_ends_it(opened: Opened[PermissionsPart], desk: Desk) -> None:
    test = opened.page.microphone_test
    test.button.click()
    opened.until(lambda: test.line.microphone)
    opened.page.hide()
    opened.until(lambda: not desk.backend.permissions.in_use(MICROPHONE))
    opened.page.show()
    assert not test.play_button.isVisible()
