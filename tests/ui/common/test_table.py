"""Tables: selection in both directions, keyboard, states that come through Qt unharmed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.delegates import (
    ChipDelegate,
    ProgressDelegate,
    ThumbnailTextDelegate,
)
from vehilink_desktop.ui.common.roles import Roles, tone_of
from vehilink_desktop.ui.common.table import Column, DataTable
from vehilink_desktop.ui.theme import Theme, Tone


@pytest.fixture
def table(qtbot: QtBot) -> DataTable:
    model = QStandardItemModel(0, 4)
    model.setHorizontalHeaderLabels(["Vehicle", "Mileage", "State", "Photos"])
    for number in range(5):
        items = [QStandardItem(t) for t in (f"Car {number}", bidi.ltr("1 km"), "Live", "3 of 5")]
        items[2].setData(Tone.OK, Roles.TONE)
        items[3].setData(0.6, Roles.FRACTION)
        model.appendRow(items)
    made = DataTable("Stock", multi=True)
    model.setParent(made)
    made.setModel(model)
    made.set_columns(
        [
            Column(200, ThumbnailTextDelegate, stretch=True),
            Column(90, numeric=True),
            Column(120, ChipDelegate),
            Column(120, ProgressDelegate, hidden=True),
        ]
    )
    made.resize(640, 300)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_a_row_is_selected_in_either_direction(
    table: DataTable, direction: Qt.LayoutDirection, qtbot: QtBot
) -> None:
    table.setLayoutDirection(direction)
    with qtbot.waitSignal(table.selection_changed):
        table.select_row(3)
    assert table.selected_rows() == [3]
    assert table.current_row() == 3


def test_enter_opens_the_row_of_the_cursor(table: DataTable, qtbot: QtBot) -> None:
    table.select_row(2)
    with qtbot.waitSignal(table.row_activated) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [2]


def test_home_and_end_go_to_the_first_and_last_row(table: DataTable) -> None:
    QTest.keyClick(table, Qt.Key.Key_End)
    assert table.selected_rows() == [4]
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert table.selected_rows() == [0]


def test_a_copied_row_has_no_marks_and_no_hidden_column(table: DataTable) -> None:
    table.select_row(1)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Car 1\t1 km\tLive"


def test_widths_and_hidden_columns_come_back(table: DataTable) -> None:
    table.setColumnWidth(1, 133)
    table.setColumnHidden(2, True)
    state = table.save_state()
    table.setColumnWidth(1, 90)
    table.setColumnHidden(2, False)
    assert table.restore_state(state)
    assert table.columnWidth(1) == 133
    assert table.isColumnHidden(2)
    assert not table.restore_state(b"nonsense")


def test_a_tone_survives_the_model(table: DataTable) -> None:
    assert tone_of(table.model().index(0, 2)) is Tone.OK
    assert tone_of(table.model().index(0, 0)) is Tone.NEUTRAL


def test_a_state_is_painted_in_its_colour(table: DataTable, theme: Theme) -> None:
    table.show()
    image = table.viewport().grab(table.visualRect(table.model().index(0, 2))).toImage()
    colors = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }
    assert theme.colors.ok_soft.lower() in colors


def test_figures_stand_on_the_right_in_both_directions(table: DataTable, theme: Theme) -> None:
    table.show()
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        table.setLayoutDirection(direction)
        image = table.viewport().grab(table.visualRect(table.model().index(0, 1))).toImage()
        ground = theme.color("surface").name()
        inked = [
            x
            for x in range(image.width())
            if any(image.pixelColor(x, y).name() != ground for y in range(4, image.height() - 4))
        ]
        assert min(inked) > image.width() // 2


def test_rows_grow_with_the_text(table: DataTable, theme: Theme) -> None:
    assert table.rowHeight(0) == 48
    theme.set_text_scale(1.5)
    assert table.rowHeight(0) == 72
    theme.set_text_scale(1.0)
    table.set_dense(True)
    assert table.rowHeight(0) == 32
