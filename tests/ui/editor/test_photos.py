"""The pictures: taken in, refused with reasons, arranged, turned, removed, looked at."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from pytestqt.qtbot import QtBot

from tests.support.backend import SONG_PLUS, Desk
from tests.support.drops import drop_files
from tests.support.pictures import picture, write_pictures
from tests.ui.editor.conftest import Editor, OpenEditor
from vehilink_desktop.domain.permission import Capability, Purpose
from vehilink_desktop.ui.common.gatekeeper import ConsentSheet
from vehilink_desktop.ui.common.viewer import Viewer

pytestmark = pytest.mark.req("P8")


@pytest.fixture
def roll(tmp_path: Path) -> Path:
    """Four pictures, one of them twice, and a file that is none."""
    folder = tmp_path / "roll"
    files = write_pictures(folder, 4)
    (folder / "again.jpg").write_bytes(files[0].read_bytes())
    (folder / "notes.jpg").write_text("not a picture")
    return folder


@pytest.fixture
def editor(desk: Desk, open_editor: OpenEditor, tmp_path: Path) -> Editor:
    """Four pictures in the strip."""
    one = desk.backend.listings.create(SONG_PLUS)
    desk.add_photos(one, *write_pictures(tmp_path / "four", 4))
    editor = open_editor(one)
    editor.until(lambda: len(editor.view.strip.tiles()) == 4)
    editor.view.strip.list.setFocus()
    return editor


def names(editor: Editor) -> list[str]:
    return [tile.name for tile in editor.view.strip.tiles()]


def stored(editor: Editor) -> list[str]:
    return [ref.media_id for ref in editor.stored().photos]


def ids(editor: Editor) -> list[str]:
    return [tile.id for tile in editor.view.strip.tiles()]


def test_a_dropped_folder_is_taken_in_and_refusals_are_listed(
    desk: Desk, open_editor: OpenEditor, roll: Path
) -> None:
    editor = open_editor(desk.backend.listings.create())
    drop_files(editor.page, [roll])
    strip = editor.view.strip
    editor.until(lambda: len(strip.refused.reasons()) == 2 and len(editor.stored().photos) == 4)
    reasons = dict(strip.refused.reasons())
    assert reasons["notes.jpg"] == "Not a picture"
    assert "It is here already" in reasons.values()
    editor.until(lambda: not strip.is_preparing() and len(strip.tiles()) == 4)
    strip.refused.dismissed.emit(strip.refused.ids()[0])
    editor.until(lambda: len(strip.refused.reasons()) == 1)


def test_a_picture_is_moved_by_keyboard_and_back_by_undo(editor: Editor, qtbot: QtBot) -> None:
    before = ids(editor)
    strip = editor.view.strip
    strip.list.select_ids(before[:1])
    qtbot.keyClick(strip.list, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    moved = [before[1], before[0], *before[2:]]
    assert ids(editor) == moved
    assert strip.list.selected_ids() == [before[0]]
    editor.until(lambda: stored(editor) == moved)
    editor.page.undo_action.trigger()
    editor.until(lambda: stored(editor) == before)


def test_moving_a_picture_does_not_lead_to_another_page(editor: Editor, qtbot: QtBot) -> None:
    before, page = ids(editor), editor.page
    back = QAction(page)
    back.setShortcut("Alt+Left")
    page.addAction(back)
    strip = editor.view.strip
    strip.list.setFocus()
    strip.list.select_ids(before[1:2])
    with qtbot.assertNotEmitted(back.triggered):
        qtbot.keyClick(strip.list, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert ids(editor) == [before[1], before[0], *before[2:]]


def test_pictures_are_dragged_to_their_place(editor: Editor, qtbot: QtBot) -> None:
    strip, before = editor.view.strip, ids(editor)
    view = strip.list.viewport()

    def middle(row: int, shift: int = 0) -> QPoint:
        return strip.list.visualRect(strip.list.model().index(row, 0)).center() + QPoint(shift, 0)

    editor.until(lambda: strip.list.visualRect(strip.list.model().index(1, 0)).width() > 20)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=middle(0))
    qtbot.mouseMove(view, middle(0, 30))
    qtbot.mouseMove(view, middle(1, 20))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle(1, 20))
    assert ids(editor) == [before[1], before[0], *before[2:]]


def test_several_are_made_to_lead(editor: Editor, qtbot: QtBot) -> None:
    before = ids(editor)
    editor.view.strip.list.select_ids(before[2:])
    qtbot.keyClick(editor.view.strip.list, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    assert ids(editor) == [*before[2:], *before[:2]]


def test_a_removed_picture_comes_back(editor: Editor, qtbot: QtBot) -> None:
    before = ids(editor)
    editor.view.strip.list.select_ids([before[1]])
    qtbot.keyClick(editor.view.strip.list, Qt.Key.Key_Delete)
    editor.until(lambda: stored(editor) == [before[0], *before[2:]])
    editor.undo_last()
    editor.until(lambda: stored(editor) == before)
    editor.until(lambda: ids(editor) == before)


def test_turning_makes_a_new_picture_in_the_same_place(editor: Editor, qtbot: QtBot) -> None:
    before = ids(editor)
    editor.view.strip.list.select_ids([before[1]])
    qtbot.keyClick(editor.view.strip.list, Qt.Key.Key_R)
    editor.until(lambda: len(set(stored(editor)) - set(before)) == 1)
    editor.until(lambda: editor.page.undo_action.isEnabled())
    turned = editor.stored().photos[1]
    assert (turned.width, turned.height) == (48, 64)
    editor.page.undo_action.trigger()
    editor.until(lambda: stored(editor) == before)


def test_what_arrives_while_one_arranges_is_kept(
    editor: Editor, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    seen = ids(editor)
    late = write_pictures(tmp_path / "late", 6)[5:]
    desk.add_photos(editor.id, *late)
    editor.view.document.arrange([*seen[1:], seen[0]])
    editor.until(lambda: len(stored(editor)) == 5 and stored(editor)[:4] == [*seen[1:], seen[0]])


def test_a_picture_on_the_clipboard_is_pasted(editor: Editor, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setImage(picture(9))
    qtbot.keyClick(editor.view.strip.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    editor.until(lambda: len(editor.stored().photos) == 5)


def test_preparing_can_be_cancelled(desk: Desk, open_editor: OpenEditor, tmp_path: Path) -> None:
    files = write_pictures(tmp_path / "many", 60)
    editor = open_editor(desk.backend.listings.create())
    strip = editor.view.strip
    editor.view.files.add(files)
    editor.until(strip.is_preparing)
    editor.view.files.cancel()
    editor.until(lambda: not strip.is_preparing())
    assert len(editor.stored().photos) < 60


def test_enter_shows_the_picture_large_and_arrows_turn(editor: Editor, qtbot: QtBot) -> None:
    editor.view.strip.list.select_ids([ids(editor)[1]])
    qtbot.keyClick(editor.view.strip.list, Qt.Key.Key_Return)
    viewer = editor.page.window().findChild(Viewer)
    assert isinstance(viewer, Viewer)
    assert viewer.place() == 1
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    assert viewer.place() == 2
    qtbot.keyClick(viewer, Qt.Key.Key_Plus)
    qtbot.keyClick(viewer, Qt.Key.Key_Escape)
    editor.until(lambda: not viewer.isVisible())


def test_a_file_that_changed_since_is_marked(
    desk: Desk, open_editor: OpenEditor, tmp_path: Path
) -> None:
    files = write_pictures(tmp_path / "two", 2)
    one = desk.backend.listings.create(SONG_PLUS)
    desk.add_photos(one, *files)
    files[0].write_bytes(b"something else")
    files[1].unlink()
    editor = open_editor(one)
    editor.until(lambda: len(editor.view.strip.tiles()) == 2)
    assert [tile.source for tile in editor.view.strip.tiles()] == ["changed", "gone"]
    tip = editor.view.strip.list.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "changed after it was added" in tip


@pytest.mark.req("C3", "C4")
def test_while_the_album_is_off_nothing_dropped_is_read_until_the_person_agrees(
    desk: Desk, open_editor: OpenEditor, tmp_path: Path
) -> None:
    desk.backend.permissions.switch(Capability.ALBUM, False, "off")
    editor = open_editor(desk.backend.listings.create(SONG_PLUS))
    files = write_pictures(tmp_path / "three", 3)
    drop_files(editor.page, files)
    editor.until(lambda: sheets(editor))
    sheets(editor)[0].not_now.click()
    editor.until(lambda: not sheets(editor))
    assert desk.backend.permissions.accesses(None, 9) == []
    assert not desk.backend.photos.tiles(editor.id)
    drop_files(editor.page, files)
    editor.until(lambda: sheets(editor))
    sheets(editor)[0].allow.click()
    editor.until(lambda: len(editor.stored().photos) == 3)
    editor.until(lambda: not desk.backend.permissions.in_use())
    (access,) = desk.backend.permissions.accesses(None, 9)
    assert (access.purpose, access.end) == (Purpose.VEHICLE_FILES, "done")
    assert "Song Plus" in access.subject


@pytest.mark.req("C4")
def test_the_album_turned_off_in_the_middle_stops_reading_and_keeps_what_is_here(
    desk: Desk, open_editor: OpenEditor, tmp_path: Path
) -> None:
    permissions = desk.backend.permissions
    editor = open_editor(desk.backend.listings.create(SONG_PLUS))
    editor.view.files.add(write_pictures(tmp_path / "many", 60))
    editor.until(lambda: len(editor.stored().photos) >= 2)
    before = desk.backend.clock.monotonic()
    permissions.switch(Capability.ALBUM, False, "off")
    editor.until(lambda: not permissions.in_use())
    assert desk.backend.clock.monotonic() - before < 1
    editor.until(lambda: not editor.view.strip.is_preparing())
    kept = len(editor.stored().photos)
    assert 2 <= kept < 60
    assert len(desk.backend.photos.tiles(editor.id)) == kept
    assert permissions.accesses(None, 1)[0].end == "revoked"


def sheets(editor: Editor) -> list[ConsentSheet]:
    return [one for one in editor.page.window().findChildren(ConsentSheet) if one.isVisible()]
