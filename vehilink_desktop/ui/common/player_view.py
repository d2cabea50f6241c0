"""Plays a video or a voice note: picture or waveform, and everything that a player has."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QVBoxLayout, QWidget

from vehilink_desktop.core.errors import Known
from vehilink_desktop.devices.player import RATES, Playable, Player
from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common import bidi
from vehilink_desktop.ui.common.announce import announce
from vehilink_desktop.ui.common.buttons import IconButton
from vehilink_desktop.ui.common.empty import ErrorState
from vehilink_desktop.ui.common.errors import describe
from vehilink_desktop.ui.common.fields.choice import ComboBox
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import column, holder, row
from vehilink_desktop.ui.common.waveform import Waveform

_SKIP_S = 5.0
_FINE_S = 1.0
#: The player tells its place some ten times a second: so near the end is the end.
_NEAR_S = 0.1
_LOUDEST = 100
_LOUDER = 10


class PlayerView(QWidget):
    """Begins paused. Space plays, the arrows seek, `<` and `>` change the speed.

    Its controls read from left to right in every language, as those of players do.

    Signals:
        loaded(Playable): of `devices.player`: it can be played.
        position(float): seconds from the beginning.
        failed(str): the code of what is shown instead.
        full_screen_asked(): the whole screen, or back.
    """

    loaded = Signal(object)
    position = Signal(float)
    failed = Signal(str)
    full_screen_asked = Signal()

    def __init__(
        self,
        *,
        picture: bool = True,
        full_screen: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty one.

        Args:
            picture: Expect a video; a voice note needs less room from the beginning on.
            full_screen: Somebody listens to `full_screen_asked`.
            parent: As of any widget.
        """
        super().__init__(parent)
        self._player = Player(self)
        self._source: tuple[Path, bytes, Sequence[int]] | None = None
        self._seconds = 0.0
        self._at = 0.0
        self._playing = False
        self._range: tuple[float, float] | None = None
        self._offers_full_screen = full_screen
        self.stage = _Stage()
        self.waveform = Waveform(height=96)
        self._error: QWidget | None = None
        self._expects_picture = picture
        self.play_button = IconButton("play", self.tr("Play"), on_click=self.toggle)
        self.time = Label("", "mono")
        self.timeline = QSlider(Qt.Orientation.Horizontal)
        self.rate = ComboBox()
        self.mute = IconButton("volume-2", self.tr("Sound off"), on_click=self.toggle_sound)
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.full_screen = IconButton(
            "maximize", self.tr("Full screen"), on_click=self.full_screen_asked.emit
        )
        self._controls = holder(self._make_controls())
        self._build()
        self._connect()

    # -- what is played

    @property
    def seconds(self) -> float:
        """How long it is; 0 until it is loaded."""
        return self._seconds

    @property
    def at(self) -> float:
        """Seconds from the beginning."""
        return self._at

    @property
    def is_playing(self) -> bool:
        return self._playing

    def picture(self) -> QImage:
        """What is shown now; a null image before there is any."""
        return self.stage.image

    def load(self, path: Path, key: bytes, peaks: Sequence[int] = ()) -> None:
        """Begin to load a file of the vault with its own key; `peaks` of a voice note."""
        self._source = (path, key, peaks)
        self._range = None
        self._start_over()
        self.waveform.set_peaks(peaks)
        self._player.load(path, key)

    def unload(self) -> None:
        """Let go of the file: it may be written anew when this returns."""
        self._source = None
        self._player.close()
        self._start_over()

    # -- what the person does

    def play(self) -> None:
        """Go on; from the beginning after the end, or after the end of the range."""
        start, end = self._range or (0.0, self._seconds)
        if not start - _NEAR_S <= self._at < end - _NEAR_S:
            self.seek(start)
        self._player.play()

    def pause(self) -> None:
        self._player.pause()

    def toggle(self) -> None:
        """Play or pause."""
        if self._playing:
            self.pause()
        else:
            self.play()

    def seek(self, seconds: float) -> None:
        """Go to a place; while it is paused, the picture there is shown."""
        if not self._seconds:
            return
        seconds = min(max(seconds, 0.0), self._seconds)
        self._player.seek(seconds)
        self._show_position(seconds)

    def set_range(self, start: float, end: float) -> None:
        """Play only this part, as it will be once the rest is cut off."""
        self._range = (start, end)

    def toggle_sound(self) -> None:
        """Sound off, or as loud as before."""
        self._set_muted(not self.is_muted)

    @property
    def is_muted(self) -> bool:
        return not self.volume.isEnabled()

    # -- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        fine = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        step = _FINE_S if fine else _SKIP_S
        acts = {
            Qt.Key.Key_Space: self.toggle,
            Qt.Key.Key_K: self.toggle,
            Qt.Key.Key_Left: lambda: self.seek(self._at - step),
            Qt.Key.Key_Right: lambda: self.seek(self._at + step),
            Qt.Key.Key_Home: lambda: self.seek(0.0),
            Qt.Key.Key_End: lambda: self.seek(self._seconds),
            Qt.Key.Key_Up: lambda: self.volume.setValue(self.volume.value() + _LOUDER),
            Qt.Key.Key_Down: lambda: self.volume.setValue(self.volume.value() - _LOUDER),
            Qt.Key.Key_Less: lambda: self._change_rate(-1),
            Qt.Key.Key_Greater: lambda: self._change_rate(1),
            Qt.Key.Key_M: self.toggle_sound,
        }
        if self._offers_full_screen:
            acts[Qt.Key.Key_F] = self.full_screen_asked.emit
        act = acts.get(Qt.Key(event.key()))
        if act is None or not self._controls.isEnabled():
            super().keyPressEvent(event)
        else:
            act()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.pause()

    # -- inside

    def _make_controls(self) -> QVBoxLayout:
        self.timeline.setAccessibleName(self.tr("Place in the recording"))
        self.timeline.setPageStep(round(_SKIP_S * 1000))
        self.timeline.setSingleStep(round(_FINE_S * 1000))
        self.rate.setAccessibleName(self.tr("Speed"))
        for rate in RATES:
            self.rate.addItem(bidi.ltr(f"{rate:g}×"), rate)
        self.rate.setCurrentIndex(RATES.index(1.0))
        self.rate.setFixedWidth(84)
        self.volume.setAccessibleName(self.tr("Volume"))
        self.volume.setRange(0, _LOUDEST)
        self.volume.setValue(_LOUDEST)
        self.volume.setPageStep(_LOUDER)
        self.volume.setFixedWidth(72)
        line = row(self.play_button, self.time, None, self.rate, self.mute, self.volume)
        line.addWidget(self.full_screen)
        return column(self.timeline, line, gap=4)

    def _build(self) -> None:
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._controls.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._faces = column(gap=0)
        self._faces.addWidget(self.stage, 1)
        self._faces.addWidget(self.waveform)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._faces, 1)
        layout.addWidget(self._controls)
        self._start_over()

    def _connect(self) -> None:
        player = self._player
        player.loaded.connect(self._on_loaded)
        player.frame.connect(self.stage.show_image)
        player.position.connect(self._on_position)
        player.playing.connect(self._on_playing)
        player.ended.connect(lambda: self._show_position(self._seconds))
        player.failed.connect(self._on_failed)
        self.timeline.valueChanged.connect(lambda millis: self.seek(millis / 1000))
        self.waveform.sought.connect(lambda share: self.seek(share * self._seconds))
        self.rate.currentIndexChanged.connect(lambda at: player.set_rate(RATES[at]))
        self.volume.valueChanged.connect(self._on_volume)
        self.stage.pressed.connect(self.toggle)
        self.stage.pressed_twice.connect(self._on_pressed_twice)

    def _start_over(self) -> None:
        self._seconds = 0.0
        self._on_playing(False)
        self._show_position(0.0)
        self.stage.show_image(QImage())
        self._controls.setEnabled(False)
        self._controls.show()
        self.full_screen.hide()
        if self._error is not None:
            self._error.hide()
            self._error.deleteLater()
            self._error = None
        self._show_face(self.stage if self._expects_picture else self.waveform)

    def _on_loaded(self, facts: Playable) -> None:
        self._seconds = facts.seconds
        with QSignalBlocker(self.timeline):
            self.timeline.setRange(0, round(facts.seconds * 1000))
        self._show_position(0.0)
        self._controls.setEnabled(True)
        for control in (self.mute, self.volume):
            control.setVisible(facts.has_sound)
        self.full_screen.setVisible(facts.has_picture and self._offers_full_screen)
        self._show_face(self.stage if facts.has_picture else self.waveform)
        self.loaded.emit(facts)

    def _show_face(self, shown: QWidget) -> None:
        """Only what is shown takes room."""
        for face in (self.stage, self.waveform):
            face.setVisible(face is shown)
        shown.show()

    def _on_playing(self, playing: bool) -> None:
        self._playing = playing
        self.play_button.set_icon("pause" if playing else "play")
        self.play_button.set_name(self.tr("Pause") if playing else self.tr("Play"))

    def _on_position(self, seconds: float) -> None:
        if self._range is not None and self._playing and seconds >= self._range[1]:
            self.pause()
        self._show_position(seconds)

    def _show_position(self, seconds: float) -> None:
        self._at = min(seconds, self._seconds)
        with QSignalBlocker(self.timeline):
            self.timeline.setValue(round(self._at * 1000))
        share = self._at / self._seconds if self._seconds else 0.0
        self.waveform.set_played(share)
        here, whole = formats.playing_time(self._at), formats.playing_time(self._seconds)
        self.time.setText(f"{here} / {whole}" if self._seconds else self.tr("Loading…"))
        self.position.emit(self._at)

    def _on_volume(self, volume: int) -> None:
        # loudness as it is heard, not as it is measured
        self._player.set_volume((volume / _LOUDEST) ** 2)

    def _set_muted(self, muted: bool) -> None:
        self.volume.setEnabled(not muted)
        self.mute.set_icon("volume-x" if muted else "volume-2")
        self.mute.set_name(self.tr("Sound on") if muted else self.tr("Sound off"))
        if muted:
            self._player.set_volume(0.0)
        else:
            self._on_volume(self.volume.value())

    def _change_rate(self, step: int) -> None:
        at = self.rate.currentIndex() + step
        self.rate.setCurrentIndex(min(max(at, 0), self.rate.count() - 1))

    def _on_pressed_twice(self) -> None:
        if self._offers_full_screen:
            self.full_screen_asked.emit()

    def _on_failed(self, code: str) -> None:
        source = self._source
        self._start_over()
        words = describe(Known(code))
        again = None
        if source is not None and code == "player-failed":
            again = partial(self.load, *source)
        self._error = ErrorState(words.title, words.message, words.hint, retry=again)
        self._faces.addWidget(self._error, 1)
        self._show_face(self._error)
        self._controls.hide()
        announce(self, f"{words.title}. {words.message}", urgent=True)
        self.failed.emit(code)


class _Stage(QWidget):
    """The picture of a video on black, as large as there is room.

    Signals:
        pressed(): pressed once.
        pressed_twice(): pressed twice in a row; `pressed` came with the first.
    """

    pressed = Signal()
    pressed_twice = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image = QImage()
        self.setMinimumHeight(96)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_image(self, image: QImage) -> None:
        self.image = image
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, 360)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        if self.image.isNull():
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self.image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, size.width(), size.height())
        place.moveCenter(self.rect().center())
        painter.drawImage(place, self.image)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.pressed_twice.emit()
