"""Videos and voice notes in the editor: taken in with pictures, named, arranged, played."""

import math
import struct
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.backend import SONG_PLUS, Desk
from tests.support.drops import drop_files
from tests.support.pictures import write_pictures
from tests.ui.editor.conftest import Editor, OpenEditor
from vehilink_desktop.domain.permission import Capability
from vehilink_desktop.services import vehicle_files
from vehilink_desktop.services.recordings import VIDEO, VOICE
from vehilink_desktop.ui.common.player_dialog import PlayerDialog
from vehilink_desktop.ui.editor.left_over import LeftOver
from vehilink_desktop.ui.editor.recordings import RecordingSection, TitleDialog

pytestmark = pytest.mark.req("P8")

QUIET = ("ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i")


@pytest.fixture(scope="session")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("film") / "walk.mp4"
    source = "testsrc=size=320x240:rate=10:duration=2"
    subprocess.run([*QUIET, source, "-c:v", "mpeg4", str(path)], check=True)
    return path


@pytest.fixture(scope="session")
def sounds(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("sounds")
    paths = [folder / "engine.wav", folder / "horn.wav"]
    for path in paths:
        subprocess.run([*QUIET, "sine=frequency=440:duration=1", str(path)], check=True)
    return paths


@pytest.fixture
def editor(desk: Desk, open_editor: OpenEditor, film: Path, sounds: list[Path]) -> Editor:
    """A video and two voice notes."""
    one = desk.backend.listings.create(SONG_PLUS)
    backend = desk.backend
    vehicle_files.take_in(
        backend.photos, backend.recording_intake, one, [film, *sounds], lambda: False
    )
    editor = open_editor(one)
    editor.until(lambda: len(section(editor).tiles()) == 3)
    return editor


def section(editor: Editor) -> RecordingSection:
    return editor.view.recordings


def names(editor: Editor) -> list[str | None]:
    return [tile.title or tile.name for tile in section(editor).tiles()]


def stored(editor: Editor) -> list[str]:
    content = editor.stored()
    return [ref.media_id for ref in (*content.videos, *content.voices)]  # type: ignore[attr-defined]


def ids(editor: Editor) -> list[str]:
    return [tile.id for tile in section(editor).tiles()]


def test_a_mixed_drop_goes_where_it_belongs(
    desk: Desk, open_editor: OpenEditor, film: Path, sounds: list[Path], tmp_path: Path
) -> None:
    editor = open_editor(desk.backend.listings.create())
    folder = tmp_path / "folder"
    write_pictures(folder, 2)
    (folder / "broken.mp4").write_text("no video")
    (folder / "notes.txt").write_text("nothing of all this")
    drop_files(editor.page, [folder, film, sounds[0]])
    editor.until(lambda: len(editor.stored().voices) == 1)
    editor.until(lambda: len(section(editor).tiles()) == 2 and not section(editor).is_preparing())
    editor.until(lambda: len(editor.view.strip.tiles()) == 2)
    assert names(editor) == ["walk.mp4", "engine"]
    assert section(editor).refused.reasons() == [("broken.mp4", "Not a video")]
    assert editor.view.strip.refused.reasons() == [("notes.txt", "Not a picture")]
    video, voice = section(editor).tiles()
    assert (video.kind, voice.kind) == (VIDEO, VOICE)
    assert voice.peaks
    section(editor).refused.dismissed.emit(section(editor).refused.ids()[0])
    editor.until(lambda: not section(editor).refused.ids())


def test_a_voice_note_is_named_and_the_name_taken_back(editor: Editor, qtbot: QtBot) -> None:
    section(editor).list.select_ids([ids(editor)[1]])
    qtbot.keyClick(section(editor).list, Qt.Key.Key_F2)
    (dialog,) = editor.page.window().findChildren(TitleDialog)
    assert dialog.title.value() == "engine"
    dialog.title.set_value("Engine, cold")
    dialog.save.click()
    assert names(editor) == ["walk.mp4", "Engine, cold", "horn"]
    editor.until(lambda: editor.stored().voices[0].title == "Engine, cold")
    editor.page.undo_action.trigger()
    editor.until(lambda: editor.stored().voices[0].title == "engine")


def test_what_was_removed_comes_back_with_its_name(editor: Editor, qtbot: QtBot) -> None:
    before = ids(editor)
    section(editor).list.select_ids(before[:2])
    qtbot.keyClick(section(editor).list, Qt.Key.Key_Delete)
    editor.until(lambda: stored(editor) == before[2:])
    editor.undo_last()
    editor.until(lambda: stored(editor) == before)
    assert [ref.title for ref in editor.stored().voices] == ["engine", "horn"]
    editor.until(lambda: ids(editor) == before)


def test_voice_notes_change_places_and_stay_behind_the_videos(editor: Editor, qtbot: QtBot) -> None:
    video, engine, horn = ids(editor)
    section(editor).list.select_ids([horn])
    qtbot.keyClick(section(editor).list, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    editor.until(lambda: stored(editor) == [video, horn, engine])
    assert section(editor).list.selected_ids() == [horn]
    editor.page.undo_action.trigger()
    editor.until(lambda: stored(editor) == [video, engine, horn])


def test_enter_plays_the_video(editor: Editor, qtbot: QtBot) -> None:
    section(editor).list.select_ids(ids(editor)[:1])
    qtbot.keyClick(section(editor).list, Qt.Key.Key_Return)
    (dialog,) = editor.page.window().findChildren(PlayerDialog)
    assert dialog.windowTitle() == "walk.mp4"
    editor.until(lambda: dialog.view.seconds > 0 and not dialog.view.picture().isNull())
    assert dialog.view.seconds == pytest.approx(2.0, abs=0.2)
    dialog.close()


def test_a_take_that_a_crash_left_is_offered(editor: Editor, desk: Desk, qtbot: QtBot) -> None:
    take = desk.backend.takes.begin(editor.id, VOICE)
    samples = (round(9000 * math.sin(at * 0.06)) for at in range(48_000))
    take.write(b"".join(struct.pack("<h", one) for one in samples))
    take.close()
    left = section(editor).left_over
    assert isinstance(left, LeftOver)
    section(editor).reload()
    editor.until(lambda: [one.id for one in left.takes()] == [take.id])
    assert left.isVisible()
    with qtbot.waitSignal(left.changed):
        desk.backend.takes.discard(take.id)
        left.changed.emit()
    editor.until(lambda: not left.takes() and left.isHidden())


@pytest.mark.req("C4")
def test_the_album_turned_off_takes_back_what_is_not_here_yet(
    desk: Desk, open_editor: OpenEditor, film: Path, tmp_path: Path
) -> None:
    editor = open_editor(desk.backend.listings.create(SONG_PLUS))
    films = [tmp_path / f"{number}.mp4" for number in range(12)]
    for path in films:
        path.write_bytes(film.read_bytes())
    editor.view.files.add(films)
    editor.until(lambda: len(editor.stored().videos) >= 1)
    desk.backend.permissions.switch(Capability.ALBUM, False, "off")
    editor.until(lambda: not desk.backend.permissions.in_use())
    editor.until(lambda: not section(editor).is_preparing())
    assert 1 <= len(editor.stored().videos) < 12
