"""Files of several vehicles on the screen: proposed, moved about, accepted."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.backend import SONG_PLUS, Desk
from tests.support.drops import drop_files
from tests.support.opened import Opened
from vehilink_desktop.domain.batch import BatchState, ItemState
from vehilink_desktop.domain.permission import Purpose
from vehilink_desktop.ui.batch.entry import HowManyDialog
from vehilink_desktop.ui.batch.group_card import GroupCard
from vehilink_desktop.ui.batch.item_grid import as_mime
from vehilink_desktop.ui.batch.page import BatchPage
from vehilink_desktop.ui.batch.target_dialog import TargetDialog
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.dialog import ConfirmDialog
from vehilink_desktop.ui.common.gatekeeper import ConsentSheet
from vehilink_desktop.ui.stock.page import StockPage

pytestmark = pytest.mark.req("P8")

NINE = datetime(2026, 11, 20, 9, 0)


def photo(path: Path, seconds: float) -> Path:
    taken_at = NINE + timedelta(seconds=seconds)
    shade = random.Random(path.name).randrange(1 << 24)
    exif = Image.Exif()
    exif.get_ifd(0x8769)[0x9003] = taken_at.strftime("%Y:%m:%d %H:%M:%S")
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (64, 48), f"#{shade:06x}").save(path, "JPEG", exif=exif)
    return path


@pytest.fixture
def card(tmp_path: Path) -> Path:
    """Two vehicles of three photos each, and something that is none."""
    for at in range(6):
        photo(tmp_path / "card" / f"{at}.jpg", 10 * at + 600 * (at // 3))
    (tmp_path / "card" / "notes.txt").write_text("gate 3")
    return tmp_path / "card"


class Board:
    """A batch on the screen that was read."""

    def __init__(self, qtbot: QtBot, desk: Desk, folder: Path) -> None:
        self.desk = desk
        self.id = desk.backend.batches.begin([folder])
        self.shown = Opened(qtbot, BatchPage(desk.backend), self.id)
        self.page = self.shown.page
        self.until = self.shown.until
        self.until(lambda: self.state() is BatchState.ARRANGED and self.page.board.cards())

    def state(self) -> BatchState | None:
        return self.page.document.view.state if self.page.document.view else None

    def cards(self) -> list[GroupCard]:
        return self.page.board.cards()

    def names(self) -> list[list[str]]:
        """Of the files of each group, as they are shown."""
        view = self.page.document.view
        assert view
        return [
            [view.items[one].name[:1] for one in card.grid.items.ids()] for card in self.cards()
        ]

    def unused(self) -> list[str]:
        view = self.page.document.view
        assert view
        return [view.items[one].name[:1] for one in self.page.board.unused.grid.items.ids()]

    def ids(self, *names: str) -> list[str]:
        view = self.page.document.view
        assert view
        return [one.id for name in names for one in view.items.values() if one.name[:1] == name]

    def select(self, *names: str) -> None:
        self.page.board._select(self.ids(*names))

    def stored(self) -> list[list[str]]:
        view = self.desk.backend.batches.view(self.id)
        return [[view.items[i].name[:1] for i in one.items] for one in view.arrangement.groups]

    def press(self, text: str) -> None:
        action = next(one for one in self.page.actions_menu() if one.text() == text)
        assert action.isEnabled()
        action.trigger()


@pytest.fixture
def board(qtbot: QtBot, desk: Desk, card: Path) -> Board:
    return Board(qtbot, desk, card)


def drop_items(widget: QWidget, ids: Sequence[str], at: QPoint) -> None:
    """Drag files onto `widget` and let go."""
    data = as_mime(ids)
    held = (Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton)
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QDragEnterEvent(at, *held, none))
    QApplication.sendEvent(widget, QDragMoveEvent(at, *held, none))
    QApplication.sendEvent(widget, QDropEvent(at, *held, none))


def test_what_is_proposed_says_why_and_what_was_refused(board: Board) -> None:
    assert board.names() == [["0", "1", "2"], ["3", "4", "5"]]
    assert "After a pause of 10 min" in bidi.strip(board.cards()[1].note.text())
    assert bidi.strip(board.page.refused.texts()[0]).startswith("notes.txt: Neither")
    assert board.page.accept_action.isVisible()
    assert "2" in board.page.accept_action.text()


def test_files_are_dragged_to_another_vehicle(board: Board) -> None:
    first, second = board.cards()
    grid = second.grid
    place = grid.visualRect(grid.items.index(1, 0)).center() - QPoint(10, 0)
    drop_items(grid.viewport(), board.ids("1", "0"), place)
    assert board.names() == [["2"], ["3", "0", "1", "4", "5"]]
    board.until(lambda: board.stored() == board.names())
    # beside the tiles: to the end
    drop_items(first, board.ids("4"), QPoint(5, 5))
    assert board.names() == [["2", "4"], ["3", "0", "1", "5"]]
    drop_items(board.page.board.unused, board.ids("5"), QPoint(5, 5))
    assert board.unused() == ["5"]
    drop_items(board.page.board._new, board.ids("5", "3"), QPoint(5, 5))
    assert board.names() == [["2", "4"], ["0", "1"], ["3", "5"]]
    board.until(lambda: board.stored() == board.names())


def test_steps_are_undone_and_done_again(board: Board) -> None:
    board.select("3")
    board.press("To the vehicle above")
    board.press("A vehicle begins here")
    assert board.names() == [["0", "1", "2"], ["3"], ["4", "5"]]
    for expected in ([["0", "1", "2", "3"], ["4", "5"]], [["0", "1", "2"], ["3", "4", "5"]]):
        board.page.undo_action.trigger()
        assert board.names() == expected
    assert not board.page.undo_action.isEnabled()
    board.page.redo_action.trigger()
    assert board.names() == [["0", "1", "2", "3"], ["4", "5"]]
    board.until(lambda: board.stored() == board.names())


def test_everything_is_done_by_keys(qtbot: QtBot, board: Board) -> None:
    board.page.activateWindow()
    grid = board.cards()[1].grid
    grid.setFocus()
    board.select("3")
    alt, ctrl = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(grid, Qt.Key.Key_Down, alt)  # out of the last group into one of its own
    assert board.names() == [["0", "1", "2"], ["4", "5"], ["3"]]
    QTest.keyClick(board.cards()[2].grid, Qt.Key.Key_J, ctrl)
    assert board.names() == [["0", "1", "2"], ["4", "5", "3"]]
    QTest.keyClick(board.cards()[1].grid, Qt.Key.Key_Delete)
    assert (board.names(), board.unused()) == ([["0", "1", "2"], ["4", "5"]], ["3"])
    board.select("1", "4")
    QTest.keyClick(board.cards()[0].grid, Qt.Key.Key_G, ctrl)
    assert board.names() == [["0", "2"], ["1", "4"], ["5"]]


def test_a_plain_click_selects_in_one_group_only(board: Board) -> None:
    first, second = (card.grid for card in board.cards())
    middle = [grid.visualRect(grid.items.index(0, 0)).center() for grid in (first, second)]
    QTest.mouseClick(first.viewport(), Qt.MouseButton.LeftButton, pos=middle[0])
    QTest.mouseClick(second.viewport(), Qt.MouseButton.LeftButton, pos=middle[1])
    assert board.page.board.selected() == board.ids("3")


def test_the_vehicle_of_a_group_is_chosen(qtbot: QtBot, desk: Desk, card: Path) -> None:
    own = desk.backend.listings.create(SONG_PLUS)
    board = Board(qtbot, desk, card)

    def dialog() -> TargetDialog:
        found = board.page.findChildren(TargetDialog)[-1]
        board.until(lambda: found.model.rowCount() == 1)
        return found

    board.cards()[0].choose.click()
    asked = dialog()
    assert asked.take.isEnabled()
    asked.own.setChecked(True)
    assert not asked.take.isEnabled()
    asked.table.select_row(0)
    asked.take.click()
    assert "in my stock" in board.cards()[0].title.text()
    board.cards()[1].choose.click()
    asked = dialog()
    asked.vin.edit.setText("LGXCE6CD8RA000001")
    asked.take.click()
    assert "LGXCE6CD8RA000001" in board.cards()[1].title.text()
    board.page.accept()
    board.until(lambda: board.state() is BatchState.DONE)
    assert len(desk.content(own).photos) == len(SONG_PLUS.photos) + 3


def test_accepted_files_are_on_their_vehicles(board: Board) -> None:
    board.page.primary_action().trigger()  # type: ignore[union-attr]
    board.until(lambda: board.state() is BatchState.DONE)
    assert not board.page.accept_action.isVisible()
    view = board.page.document.view
    assert view
    assert len(view.in_state(ItemState.TAKEN)) == 6
    vehicles = {one.listing_id for one in view.in_state(ItemState.TAKEN)}
    assert len(vehicles) == 2
    links = board.page.outcome.links()
    links[0].click()
    assert board.shown.routes == [f"editor/{view.items[board.ids('0')[0]].listing_id}"]
    assert board.page.outcome.refused.isVisible()


def test_further_files_are_dropped_on_the_page(board: Board, tmp_path: Path) -> None:
    late = photo(tmp_path / "late" / "9.jpg", 670)
    drop_files(board.page, [late])
    board.until(lambda: board.names() == [["0", "1", "2"], ["3", "4", "5", "9"]])


def test_a_watched_folder_brings_new_files(qtbot: QtBot, tmp_path: Path, card: Path) -> None:
    agreed = (Purpose.VEHICLE_FILES, Purpose.WATCHED_FOLDER)
    with Desk(tmp_path / "profile", permissions=agreed) as desk:
        board = Board(qtbot, desk, card)
        assert board.page.watch.isVisible()
        board.page.watch.click()
        board.until(lambda: board.page.work.watched() == board.id)
        photo(card / "7.jpg", 9000)
        board.until(lambda: len(board.names()) == 3)
        board.page.watch.click()
        board.until(lambda: not board.page.work.watched())


def test_a_page_that_goes_watches_no_longer(qtbot: QtBot, tmp_path: Path, card: Path) -> None:
    with Desk(tmp_path / "profile", permissions=[Purpose.WATCHED_FOLDER]) as desk:
        page = BatchPage(desk.backend)
        page.work.watch("one", card)
        qtbot.waitUntil(lambda: page.work.watched() == "one")
        page.deleteLater()
        permissions = desk.backend.permissions
        qtbot.waitUntil(lambda: all(one.ended_at for one in permissions.accesses(None, 20)))


def test_reading_can_be_stopped_and_go_on(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    for at in range(30):
        photo(tmp_path / "many" / f"{at:02}.jpg", 10 * at)
    batch_id = desk.backend.batches.begin([tmp_path / "many"])
    shown = Opened(qtbot, BatchPage(desk.backend), batch_id)
    page = shown.page
    shown.until(lambda: page.running.stop.isVisible())
    page.running.stop.click()
    shown.until(lambda: page.running.go_on.isVisible())
    page.running.go_on.click()
    shown.until(lambda: [len(one.grid.items.ids()) for one in page.board.cards()] == [30])


def test_nothing_is_read_without_the_album(qtbot: QtBot, tmp_path: Path, card: Path) -> None:
    with Desk(tmp_path / "profile", permissions=()) as desk:
        batch_id = desk.backend.batches.begin([card])
        shown = Opened(qtbot, BatchPage(desk.backend), batch_id)
        page = shown.page
        shown.until(lambda: page.window().findChildren(ConsentSheet))
        page.window().findChildren(ConsentSheet)[0].not_now.click()
        shown.until(lambda: page.running.go_on.isVisible())
        assert len(desk.backend.batches.view(batch_id).in_state(ItemState.WAITING)) == 6
        page.running.go_on.click()
        shown.until(
            lambda: [one for one in page.window().findChildren(ConsentSheet) if one.isVisible()]
        )
        sheets = page.window().findChildren(ConsentSheet)
        next(one for one in sheets if one.isVisible()).allow.click()
        shown.until(lambda: page.board.cards())


def test_a_batch_that_is_gone_says_so(qtbot: QtBot, desk: Desk) -> None:
    shown = Opened(qtbot, BatchPage(desk.backend), "nothing")
    shown.until(lambda: shown.page.faces._error is not None)


def test_discarding_leads_back_to_the_stock(board: Board) -> None:
    board.page.discard_action.trigger()
    board.page.findChildren(ConfirmDialog)[0].action.click()
    board.until(lambda: board.shown.routes == ["stock"])
    assert board.desk.backend.batches.unfinished() == []


def test_a_drop_of_two_folders_on_the_stock_asks(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    for name in ("white one", "red one"):
        photo(tmp_path / "day" / name / "1.jpg", 0)
    shown = Opened(qtbot, StockPage(desk.backend))
    drop_files(shown.page, [tmp_path / "day"])
    shown.until(lambda: shown.page.findChildren(HowManyDialog))
    shown.page.findChildren(HowManyDialog)[0].several.click()
    shown.until(lambda: shown.routes)
    assert shown.routes[0].startswith("batch/")
    # who comes back to the stock is led on
    shown.page.open("")
    shown.until(lambda: shown.page.sorting.isVisible())


def test_two_folders_may_be_of_one_vehicle(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    for name in ("inside", "outside"):
        photo(tmp_path / "day" / name / f"{name}.jpg", 0)
    shown = Opened(qtbot, StockPage(desk.backend))
    drop_files(shown.page, [tmp_path / "day"])
    shown.until(lambda: shown.page.findChildren(HowManyDialog))
    shown.page.findChildren(HowManyDialog)[0].one.click()
    shown.until(lambda: shown.routes)
    one = shown.routes[0].removeprefix("editor/")
    shown.until(lambda: len(desk.content(one).photos) == 2)
