"""The supplier records: a video and a voice note with real sound, played again in the editor."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget

from tests.support import pulse
from tests.tour.camera import content_of, editor_of, permissions_of
from tests.tour.hands import allow, dialog_of, refuse
from tests.tour.stage import Stage, ask
from tests.tour.trade import backend_of
from vehilink_desktop.domain.permission import Capability
from vehilink_desktop.ui.capture.microphone_line import MicrophoneLine
from vehilink_desktop.ui.capture.page import VIDEO, CapturePage
from vehilink_desktop.ui.capture.video import VideoMode
from vehilink_desktop.ui.capture.voice_recorder import VoiceRecorderDialog
from vehilink_desktop.ui.common.player_dialog import PlayerDialog
from vehilink_desktop.ui.common.player_view import PlayerView
from vehilink_desktop.ui.my.permissions.page import PermissionsPart

#: Seconds of a take; the sentence is spoken once in it.
_VIDEO_S, _VOICE_S = 4.0, 3.0
#: Louder than this is speech, in decibels.
_HEARD = -30.0


def record_video(stage: Stage, listing_id: str) -> None:
    """From the other tab of the camera's page to the video between the pictures."""
    page = stage.page(CapturePage)
    tab = next(n for n in range(page.tabs.count()) if page.tabs.tabData(n) == VIDEO)
    QTest.mouseClick(page.tabs, Qt.MouseButton.LeftButton, pos=page.tabs.tabRect(tab).center())
    mode = page.video
    allow(stage, lambda: mode.viewfinder.camera)
    stage.until(lambda: mode.viewfinder.camera, "the camera for videos")
    with_sound = _open_sound(stage, mode.line, "capture-07-sound")
    _record(stage, mode)
    if with_sound:
        ask("speak")
        stage.until(lambda: mode.line.meter.held > _HEARD, "the voice in the meter")
    stage.until(lambda: _taken_s(mode) > _VIDEO_S / 2, "half of the video")
    stage.shot("capture-08-recording")
    stage.until(lambda: _taken_s(mode) > _VIDEO_S, "the video")
    mode.stop_button.click()
    _review(stage, mode.review.player)
    for _ in range(10):
        QTest.keyClick(mode.review.trim.end, Qt.Key.Key_Left)
    player = mode.review.player
    player.seek(_VIDEO_S / 2)
    stage.until(lambda: not player.picture().isNull(), "the picture at that place")
    mode.review.cover_button.click()
    stage.settle(600)
    stage.shot("capture-09-trim")
    mode.keep_button.click()
    stage.until(lambda: content_of(stage, listing_id).videos, "the video in the vehicle", 60)


def record_voice(stage: Stage, listing_id: str) -> bool:
    """Speak a note in the editor; False where there is no microphone to speak into."""
    if pulse.missing():
        print(f"no voice note: there is no {pulse.missing()[0]}", flush=True)
        return False
    editor_of(stage, listing_id).recordings.record_voice()
    dialog = dialog_of(stage, VoiceRecorderDialog)
    allow(stage, lambda: dialog.line.microphone)
    stage.until(dialog.record_button.isEnabled, "the microphone")
    dialog.record_button.click()
    stage.until(lambda: _voice_s(dialog) > 0, "the first sound")
    ask("speak")
    stage.until(lambda: dialog.line.meter.held > _HEARD, "the voice in the meter")
    stage.until(lambda: _voice_s(dialog) > _VOICE_S / 2, "half of the note")
    stage.shot("capture-10-voice")
    stage.until(lambda: _voice_s(dialog) > _VOICE_S, "the note")
    dialog.stop_button.click()
    _review(stage, dialog.review.player)
    stage.type(dialog.review.title.controls()[0], "Service history")
    dialog_of(stage, VoiceRecorderDialog)
    stage.shot("capture-11-voice-review")
    dialog.keep_button.click()
    stage.until(lambda: content_of(stage, listing_id).voices, "the note in the vehicle", 60)
    return True


def show_editor(stage: Stage, listing_id: str) -> None:
    """What was made, in the vehicle; the video is played."""
    view = editor_of(stage, listing_id)
    stage.until(lambda: len(view.strip.tiles()) == 4, "the pictures")
    stage.until(view.recordings.tiles, "the recordings")
    stage.settle_pictures()
    scroll_to(view.recordings)
    stage.settle()
    stage.shot("capture-12-vehicle")
    view.recordings.play(0)
    watch(stage, "capture-13-player")


def watch(stage: Stage, shot: str) -> None:
    """Wait until a player plays, and close it."""
    dialog = dialog_of(stage, PlayerDialog)
    stage.until(lambda: dialog.view.is_playing and dialog.view.at > 1.0, "the player to play", 60)
    stage.shot(shot)
    dialog.close()


def switch_off_while_recording(stage: Stage, listing_id: str) -> PermissionsPart:
    """The camera's switch goes off in the middle: the take is kept, and the page says so."""
    stage.open(f"capture/{listing_id}/video")
    mode = stage.page(CapturePage).video
    stage.until(lambda: mode.viewfinder.camera, "the camera for videos")
    if not pulse.missing():
        stage.until(lambda: mode.line.microphone, "the microphone")
    _record(stage, mode)
    stage.until(lambda: _taken_s(mode) > 1.0, "a second of the video")
    # another place of the program: this page would be left for the one with the switch
    backend_of(stage).permissions.switch(Capability.CAMERA, False, "Camera: off")
    _review(stage, mode.review.player)
    stage.settle(600)
    stage.shot("capture-15-switched-off")
    part = permissions_of(stage)
    assert not part.cards[Capability.CAMERA].switch.isChecked()
    return part


def show_log(stage: Stage, part: PermissionsPart, names: Sequence[str]) -> None:
    """Every use with its end: the cards, and below them the log."""
    stage.until(lambda: part.log.table.model().rowCount(), "the accesses")
    stage.settle()
    stage.shot(names[0])
    scroll_to(part.log)
    stage.settle()
    stage.shot(names[1])


def scroll_to(part: QWidget) -> None:
    """Bring a part of a page to the top, as far as it goes."""
    area = part.parentWidget()
    while not isinstance(area, QScrollArea):
        assert area
        area = area.parentWidget()
    inside = area.widget()
    assert inside
    area.verticalScrollBar().setValue(part.mapTo(inside, part.rect().topLeft()).y())


def _open_sound(stage: Stage, line: MicrophoneLine, shot: str) -> bool:
    """Agree to sound where there is a microphone; else a video without is recorded."""
    if pulse.missing():
        refuse(stage, shot)
        return False
    allow(stage, lambda: line.microphone, shot)
    stage.until(lambda: line.microphone, "the microphone")
    return True


def _record(stage: Stage, mode: VideoMode) -> None:
    stage.until(mode.record_button.isEnabled, "the button to record")
    mode.record_button.click()
    stage.until(lambda: _taken_s(mode) > 0, "the first picture of the video")


def _review(stage: Stage, player: PlayerView) -> None:
    stage.until(lambda: player.isVisible() and player.seconds, "the review", 60)


def _taken_s(mode: VideoMode) -> float:
    return mode._recorder.seconds if mode._recorder else 0.0


def _voice_s(dialog: VoiceRecorderDialog) -> float:
    return dialog._recorder.seconds if dialog._recorder else 0.0
