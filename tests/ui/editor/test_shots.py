"""What pictures show: said of several at once, kept when they are removed, turned and undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.backend import SONG_PLUS, Desk
from tests.support.pictures import write_pictures
from tests.ui.editor.conftest import Editor, OpenEditor
from vehilink_desktop.domain.shots import BodyZone, Shot
from vehilink_desktop.services.photos import PhotoLabel
from vehilink_desktop.ui.editor.shot_menu import FlawDialog, ShotMenu

pytestmark = pytest.mark.req("P8", "C5")

SEDAN = SONG_PLUS.model_copy(update={"category": "car", "fuel": "petrol"})


@pytest.fixture
def editor(desk: Desk, open_editor: OpenEditor, tmp_path: Path) -> Editor:
    """Three pictures in the strip."""
    one = desk.backend.listings.create(SEDAN)
    desk.add_photos(one, *write_pictures(tmp_path / "three", 3))
    editor = open_editor(one)
    editor.until(lambda: len(editor.view.strip.tiles()) == 3)
    return editor


def ids(editor: Editor) -> list[str]:
    return [tile.id for tile in editor.view.strip.tiles()]


def said(editor: Editor) -> list[PhotoLabel]:
    """What the store says that the pictures show."""
    return [PhotoLabel.of(ref) for ref in editor.stored().photos]


def open_menu(editor: Editor, qtbot: QtBot, *chosen: str) -> ShotMenu:
    strip = editor.view.strip
    strip.list.select_ids(chosen)
    qtbot.keyClick(strip.list, Qt.Key.Key_S)
    (menu,) = [one for one in strip.findChildren(ShotMenu) if one.isVisible()]
    return menu


def choose(menu: ShotMenu, text: str) -> None:
    next(one for one in menu.actions() if one.text() == text).trigger()
    menu.close()


def test_several_pictures_are_told_what_they_show_and_it_is_taken_back(
    editor: Editor, qtbot: QtBot
) -> None:
    first, second, third = ids(editor)
    choose(open_menu(editor, qtbot, first, third), "VIN plate")
    plate, nothing = PhotoLabel(Shot.VIN_PLATE), PhotoLabel(None)
    assert [tile.label for tile in editor.view.strip.tiles()] == [plate, nothing, plate]
    editor.until(lambda: said(editor) == [plate, nothing, plate])
    again = open_menu(editor, qtbot, first)
    assert again.defaultAction().text() == "VIN plate"
    choose(again, "Nothing of these")
    editor.until(lambda: said(editor) == [nothing, nothing, plate])
    editor.page.undo_action.trigger()
    editor.until(lambda: said(editor) == [plate, nothing, plate])
    editor.page.undo_action.trigger()
    editor.until(lambda: said(editor) == [nothing] * 3)
    assert ids(editor) == [first, second, third]


def test_a_flaw_has_a_place_and_a_note(editor: Editor, qtbot: QtBot) -> None:
    choose(open_menu(editor, qtbot, ids(editor)[1]), "A flaw…")
    (dialog,) = editor.page.window().findChildren(FlawDialog)
    dialog.zone.set_value(BodyZone.ROOF)
    dialog.note.set_value("a dent of 3 cm")
    dialog.save.click()
    flaw = PhotoLabel(Shot.FLAW, BodyZone.ROOF, "a dent of 3 cm")
    editor.until(lambda: said(editor)[1] == flaw)
    tip = editor.view.strip.list.model().index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "Flaw: Roof" in tip
    assert "a dent of 3 cm" in tip


def test_a_removed_picture_comes_back_with_what_it_shows(editor: Editor, qtbot: QtBot) -> None:
    before = ids(editor)
    rear = PhotoLabel(Shot.REAR)
    editor.view.strip.label([before[0]], rear)
    editor.until(lambda: said(editor)[0] == rear)
    editor.view.strip.remove([before[0]])
    editor.until(lambda: len(said(editor)) == 2)
    editor.undo_last()
    editor.until(lambda: len(said(editor)) == 3)
    assert said(editor)[0] == rear
    editor.until(editor.saved)
    editor.page.open(editor.id)
    editor.until(lambda: editor.view.strip.tiles()[0].label == rear)


def test_a_turned_picture_still_shows_the_same_also_when_turned_back(
    editor: Editor, qtbot: QtBot
) -> None:
    before = ids(editor)
    rear = PhotoLabel(Shot.REAR)
    editor.view.strip.label([before[0]], rear)
    editor.until(lambda: said(editor)[0] == rear)
    editor.view.strip.turn([before[0]], 90)
    editor.until(lambda: len(ids(editor)) == 3 and ids(editor)[0] not in before)
    editor.until(editor.saved)
    assert (said(editor)[0], editor.view.strip.tiles()[0].label) == (rear, rear)
    editor.page.undo_action.trigger()
    editor.until(lambda: editor.stored().photos[0].media_id == before[0])
    assert said(editor)[0] == rear
    editor.page.redo_action.trigger()
    editor.until(lambda: editor.stored().photos[0].media_id != before[0])
    assert said(editor)[0] == rear


def test_the_missing_shots_lead_to_the_camera(editor: Editor) -> None:
    card = editor.view.readiness
    assert card.coverage_text() == "0 of 18 shots"
    editor.view.strip.label(ids(editor)[:1], PhotoLabel(Shot.FRONT_THREE_QUARTER))
    assert card.coverage_text() == "1 of 18 shots"
    assert Shot.FRONT_THREE_QUARTER not in card.missing_shots()
    wanted = card.missing_shots()[0]
    card.shot_wanted.emit(wanted)
    assert editor.routes == [f"capture/{editor.id}/photo/{wanted}"]


def test_an_empty_draft_waits_while_its_first_picture_is_taken(
    desk: Desk, open_editor: OpenEditor
) -> None:
    editor = open_editor(desk.backend.listings.create())
    editor.view.strip.camera_wanted.emit()
    editor.page.leave()
    assert editor.routes == [f"capture/{editor.id}/photo"]
    editor.page.open(editor.id)
    editor.page.leave()
    editor.until(lambda: desk.backend.stock.rows() == [])
