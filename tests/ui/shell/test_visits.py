"""Browsing records: pages and seconds of who agreed, and nothing of who did not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.backend import Desk
from tests.support.clock import ManualClock
from tests.support.opened import PATIENCE_MS
from vehilink_desktop.domain.choice import Choice
from vehilink_desktop.ui.shell.visits import VisitRecorder
from vehilink_desktop.ui.shell.window import MainWindow

pytestmark = pytest.mark.req("B2")


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(datetime(2026, 11, 20, 8, tzinfo=UTC))


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path, clock: ManualClock) -> Iterator[Desk]:
    with Desk(tmp_path / "profile", clock=clock) as opened:
        yield opened


def seen(desk: Desk) -> list[tuple[str, int]]:
    return [(one.page, one.seconds) for one in desk.backend.browsing.recent()]


def until(qtbot: QtBot, desk: Desk, wanted: list[tuple[str, int]]) -> None:
    qtbot.waitUntil(lambda: seen(desk) == wanted, timeout=PATIENCE_MS)


def test_a_page_is_recorded_when_it_is_left(qtbot: QtBot, desk: Desk, clock: ManualClock) -> None:
    desk.backend.choices.switch(Choice.BROWSING_RECORDS, True, "I agree")
    recorder = VisitRecorder(desk.backend)
    recorder.turn_to("market")
    clock.advance(20)
    recorder.turn_to("market")
    clock.advance(10)
    recorder.turn_to("order")
    until(qtbot, desk, [("market", 30)])
    clock.advance(0.5)
    recorder.turn_to("today")
    clock.advance(4)
    recorder.turn_to("")
    until(qtbot, desk, [("today", 4), ("market", 30)])


@pytest.mark.parametrize(
    "choices",
    [
        {},
        {Choice.BROWSING_RECORDS: True, Choice.DO_NOT_TRACK: True},
        {Choice.BROWSING_RECORDS: False},
    ],
)
def test_nothing_is_recorded_of_who_did_not_agree(
    desk: Desk, clock: ManualClock, choices: dict[str, bool]
) -> None:
    for name, on in choices.items():
        desk.backend.choices.switch(name, on, "x")
    recorder = VisitRecorder(desk.backend)
    recorder.turn_to("market")
    clock.advance(20)
    recorder.turn_to("")
    desk.tasks.close()
    assert seen(desk) == []


def test_what_was_begun_before_the_yes_or_ended_after_the_no_is_not_recorded(
    desk: Desk, clock: ManualClock
) -> None:
    recorder = VisitRecorder(desk.backend)
    recorder.turn_to("market")
    clock.advance(20)
    desk.backend.choices.switch(Choice.BROWSING_RECORDS, True, "I agree")
    recorder.turn_to("order")
    clock.advance(20)
    desk.backend.choices.switch(Choice.BROWSING_RECORDS, False, "no more")
    recorder.turn_to("")
    desk.tasks.close()
    assert seen(desk) == []


def test_the_window_tells_its_pages_without_what_they_show(
    qtbot: QtBot, desk: Desk, clock: ManualClock, tmp_path: Path
) -> None:
    desk.backend.choices.switch(Choice.BROWSING_RECORDS, True, "I agree")
    window = MainWindow(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.show()
    window.attach(desk.backend)
    qtbot.waitUntil(lambda: window.current_page() is not None, timeout=PATIENCE_MS)
    clock.advance(5)
    window.go("my/settings")
    clock.advance(7)
    window.close()
    until(qtbot, desk, [("my", 7), ("today", 5)])
    window.detach()
