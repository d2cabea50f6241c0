"""The videos and voice notes of a listing, each a press away from being played."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen, Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.domain.listing import ListingContent
from vehilink_desktop.domain.recording import VideoRef, VoiceRef
from vehilink_desktop.services.recordings import VIDEO, VOICE
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.delegates import paint_thumbnail
from vehilink_desktop.ui.common.focus import FocusRing
from vehilink_desktop.ui.common.layouts import FlowLayout, empty
from vehilink_desktop.ui.common.player_dialog import play_recording
from vehilink_desktop.ui.common.thumbnails import Thumbnails
from vehilink_desktop.ui.editor.recording_tiles import paint_play, paint_voice
from vehilink_desktop.ui.editor.tile_parts import paint_badge, paint_caption
from vehilink_desktop.ui.theme import current_theme

_TILE = QSize(160, 90)
_RATIO = 2.0

Recording = VideoRef | VoiceRef


class ListingRecordings(QWidget):
    """Hidden while there are none. What is not here yet is fetched when it is played."""

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backend = backend
        self._shown: tuple[Recording, ...] = ()
        self._thumbnails = Thumbnails(backend, keep=60, parent=self)
        self._thumbnails.arrived.connect(self._on_arrived)
        self._flow = FlowLayout(self)
        self.buttons: list[RecordingButton] = []
        self.hide()

    def show_content(self, content: ListingContent) -> None:
        """Show what `content` names: videos, then voice notes."""
        shown: tuple[Recording, ...] = (*content.videos, *content.voices)
        if shown == self._shown:
            return
        self._shown = shown
        empty(self._flow)
        self.buttons = [RecordingButton(one, self._thumbnails) for one in shown]
        for button in self.buttons:
            button.clicked.connect(lambda _checked=False, one=button: self._play(one))
            self._flow.addWidget(button)
        self.setVisible(bool(shown))

    def _play(self, button: RecordingButton) -> None:
        one = button.recording
        voice = one if isinstance(one, VoiceRef) else None
        play_recording(
            self._backend,
            one.media_id,
            VOICE if voice else VIDEO,
            title=(voice.title or "") if voice else "",
            peaks=voice.peaks if voice else (),
            parent=self.window(),
        )

    def _on_arrived(self, media_id: str) -> None:
        for button in self.buttons:
            if isinstance(button.recording, VideoRef) and button.recording.poster_id == media_id:
                button.update()


class RecordingButton(FocusRing, QAbstractButton):
    """The picture of a video or the waveform of a voice note, with its length."""

    def __init__(self, recording: Recording, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.recording = recording
        self._thumbnails = thumbnails
        self.setFixedSize(_TILE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        length = formats.playing_time(recording.seconds)
        parts = dict.fromkeys((_kind(recording), self._caption(), length))
        self.setAccessibleName(formats.listed(parts))
        self.setToolTip(QCoreApplication.translate("Market", "Play"))

    def sizeHint(self) -> QSize:
        return _TILE

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRect(self.rect())
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if isinstance(self.recording, VideoRef):
            picture = self._thumbnails.get(self.recording.poster_id, _TILE, _RATIO)
            paint_thumbnail(painter, place, picture, "video")
            paint_play(painter, place)
        else:
            paint_voice(painter, place, self.recording.peaks)
        paint_caption(painter, place, self._caption(), rtl=rtl)
        paint_badge(painter, place, formats.playing_time(self.recording.seconds), rtl=rtl)
        if self.property("focusVisible"):
            painter.setPen(QPen(current_theme().color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 4, 4)

    def _caption(self) -> str:
        """What its maker calls it; for a video nothing does."""
        title = self.recording.title if isinstance(self.recording, VoiceRef) else None
        return bidi.auto(title) if title else _kind(self.recording)


def _kind(recording: Recording) -> str:
    translate = QCoreApplication.translate
    if isinstance(recording, VideoRef):
        return translate("Recordings", "Video")
    return translate("Recordings", "Voice note")
