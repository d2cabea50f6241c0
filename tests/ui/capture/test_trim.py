"""The bar that trims: handles by keyboard and mouse, cuts of a video."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from vehilink_desktop.ui.capture.trim import SHORTEST_S, TrimBar


@pytest.fixture
def bar(qtbot: QtBot) -> TrimBar:
    made = TrimBar()
    qtbot.addWidget(made)
    made.resize(628, 90)
    with qtbot.waitExposed(made):
        made.show()
    made.set_recording(10.0, [100] * 120)
    return made


def test_all_of_it_is_kept_at_first(bar: TrimBar) -> None:
    assert bar.is_whole
    assert bar.range() == (0.0, 10.0)


def test_arrows_move_the_handle_that_has_the_focus(bar: TrimBar) -> None:
    said: list[tuple[float, float]] = []
    bar.changed.connect(lambda start, end: said.append((start, end)))
    QTest.keyClick(bar.start, Qt.Key.Key_Right)
    QTest.keyClick(bar.start, Qt.Key.Key_PageUp)
    QTest.keyClick(bar.end, Qt.Key.Key_Left)
    assert bar.range() == (1.1, 9.9)
    assert said[-1] == (1.1, 9.9)
    assert bar.start.accessibleName().startswith("Begin")
    QTest.keyClick(bar.start, Qt.Key.Key_Home)
    QTest.keyClick(bar.end, Qt.Key.Key_End)
    assert bar.is_whole


def test_the_handles_never_pass_each_other(bar: TrimBar) -> None:
    bar.set_range(4.0, 5.0)
    QTest.keyClick(bar.start, Qt.Key.Key_End)
    assert bar.range() == (5.0 - SHORTEST_S, 5.0)
    QTest.keyClick(bar.end, Qt.Key.Key_Home)
    assert bar.range() == (5.0 - SHORTEST_S, 5.0)


def test_a_handle_is_dragged(bar: TrimBar) -> None:
    handle = bar.start
    middle = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(handle, middle + QPoint(300, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle)
    assert bar.range()[0] == pytest.approx(5.0, abs=0.1)
    assert handle.x() == pytest.approx(300, abs=5)


def test_a_press_beside_the_handles_jumps(bar: TrimBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.sought) as sought:
        QTest.mouseClick(bar.strip, Qt.MouseButton.LeftButton, pos=bar.strip.rect().center())
    assert sought.args == [pytest.approx(5.0, abs=0.1)]


def test_a_video_begins_at_a_cut(bar: TrimBar) -> None:
    bar.set_recording(10.0, cuts=(0.0, 2.0, 4.0, 9.8))
    QTest.keyClick(bar.start, Qt.Key.Key_Right)
    assert bar.range()[0] == 2.0
    QTest.keyClick(bar.start, Qt.Key.Key_Right)
    assert bar.range()[0] == 4.0
    QTest.keyClick(bar.start, Qt.Key.Key_Right)  # too near to the end
    assert bar.range()[0] == 4.0
    QTest.keyClick(bar.start, Qt.Key.Key_Left)
    assert bar.range()[0] == 2.0
    bar.set_range(3.4, 10.0)
    assert bar.range()[0] == 4.0
