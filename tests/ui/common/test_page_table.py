"""Tables that are part of a page: as high as their rows, and the page follows the cursor."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from vehilink_desktop.ui.common.layouts import scroll_area
from vehilink_desktop.ui.common.page_table import PageTable
from vehilink_desktop.ui.common.roles import Roles
from vehilink_desktop.ui.common.table import Column
from vehilink_desktop.ui.common.two_lines import TwoLineDelegate
from vehilink_desktop.ui.theme import Theme

ROW = 48
LONG = "Privacy policy: a new edition of it comes into force on the thirtieth of November 2026"


@pytest.fixture
def model() -> QStandardItemModel:
    made = QStandardItemModel(0, 2)
    made.setHorizontalHeaderLabels(["Notice", "About"])
    for number in range(30):
        made.appendRow([QStandardItem(f"Notice {number}"), QStandardItem("Policy")])
    return made


@pytest.fixture
def page(qtbot: QtBot, model: QStandardItemModel) -> QScrollArea:
    table = PageTable("Notices")
    table.setModel(model)
    table.set_columns(
        [Column(200, lambda owner: TwoLineDelegate(owner, wraps=True), stretch=True), Column(120)]
    )
    body = QWidget()
    QVBoxLayout(body).addWidget(table)
    area = scroll_area(body)
    area.resize(420, 300)
    qtbot.addWidget(area)
    with qtbot.waitExposed(area):
        area.show()
    return area


@pytest.fixture
def table(page: QScrollArea) -> PageTable:
    found: PageTable = page.findChild(PageTable)
    return found


def test_it_shows_every_row_and_the_page_scrolls(
    page: QScrollArea, table: PageTable, model: QStandardItemModel, qtbot: QtBot
) -> None:
    assert table.verticalScrollBar().maximum() == 0
    assert table.height() > 30 * ROW
    assert page.verticalScrollBar().maximum() > 20 * ROW
    model.setRowCount(0)
    model.setRowCount(2)
    model.layoutChanged.emit()
    qtbot.waitUntil(lambda: 2 * ROW < table.height() < 4 * ROW)


def test_the_page_follows_the_cursor_of_who_works_in_the_table(
    page: QScrollArea, table: PageTable
) -> None:
    bar = page.verticalScrollBar()
    table.clearFocus()
    table.select_row(29)
    assert bar.value() == 0
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Home)
    for _press in range(12):
        QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.current_row() == 12
    assert bar.value() > 6 * ROW
    QTest.keyClick(table, Qt.Key.Key_Home)
    assert bar.value() < ROW + table.horizontalHeader().height()


def test_a_long_title_goes_on_in_a_new_line(table: PageTable, model: QStandardItemModel) -> None:
    before = table.height()
    model.item(3, 0).setText(LONG)
    model.item(3, 0).setData("2026-11-23", Roles.SUBTITLE)
    assert table.rowHeight(3) > ROW
    assert table.rowHeight(2) == ROW
    assert table.height() == before + table.rowHeight(3) - ROW
    table.setColumnWidth(1, 300)
    narrow = table.rowHeight(3)
    table.setColumnWidth(1, 40)
    assert ROW < table.rowHeight(3) < narrow


def test_larger_text_makes_higher_rows(table: PageTable, theme: Theme) -> None:
    before = table.height()
    theme.set_text_scale(1.5)
    try:
        assert table.height() > 1.3 * before
    finally:
        theme.set_text_scale(1.0)
    assert table.height() == before
