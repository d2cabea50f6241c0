"""What stays of a recording: two handles over its waveform, by mouse and keyboard."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QVBoxLayout, QWidget

from vehilink_desktop.ui import formats
from vehilink_desktop.ui.common.focus import FocusRing
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.common.waveform import Waveform
from vehilink_desktop.ui.theme import current_theme

#: Less than this is no recording.
SHORTEST_S = 0.5
_STEP_MS, _PAGE_MS = 100, 1000
_HANDLE = 14


class TrimBar(QWidget):
    """The kept part between two handles; the arrows move the one that has the focus by 0.1 s.

    Signals:
        changed(float, float): seconds where the kept part begins and ends.
        sought(float): seconds that were pressed.
    """

    changed = Signal(float, float)
    sought = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seconds = 0.0
        self._cuts: tuple[int, ...] = ()
        self.strip = _Strip()
        self.start = _Handle(self.tr("Begin"), self.strip)
        self.end = _Handle(self.tr("End"), self.strip)
        self.strip.set_handles(self.start, self.end)
        self._from, self._to = Label("", "caption"), Label("", "caption", align="trailing")
        self._kept = Label("", "caption", align="center")
        self.start.moved.connect(self._on_start)
        self.end.moved.connect(self._on_end)
        self.strip.sought.connect(lambda share: self.sought.emit(share * self._seconds))
        # a recording goes from left to right in every language
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.strip)
        layout.addLayout(row(self._from, None, self._kept, None, self._to))

    def set_recording(
        self, seconds: float, peaks: Sequence[int] = (), cuts: Sequence[float] = ()
    ) -> None:
        """Show a recording, all of it kept.

        Args:
            seconds: How long it is.
            peaks: Its waveform; none for a video.
            cuts: Seconds at which it may begin; none: anywhere.
        """
        self._seconds = seconds
        self._cuts = tuple(sorted({0, *(round(cut * 1000) for cut in cuts)})) if cuts else ()
        length = round(seconds * 1000)
        for handle in (self.start, self.end):
            with QSignalBlocker(handle):
                handle.setRange(0, length)
        self.strip.set_peaks(peaks)
        self.set_range(0.0, seconds)

    def range(self) -> tuple[float, float]:
        """Seconds where the kept part begins and ends."""
        return self.start.value() / 1000, self.end.value() / 1000

    @property
    def is_whole(self) -> bool:
        """Whether nothing is cut off."""
        return self.start.value() == 0 and self.end.value() == self.end.maximum()

    def set_range(self, start: float, end: float) -> None:
        """Keep this part, as far as that can be."""
        self.end.setValue(round(end * 1000))
        self._on_start(round(start * 1000), False)

    def set_position(self, seconds: float) -> None:
        """Show where it is played."""
        self.strip.set_position(seconds / self._seconds if self._seconds else 0.0)

    # -- inside

    def _on_start(self, wanted: int, by_step: bool) -> None:
        latest = max(0, self.end.value() - round(SHORTEST_S * 1000))
        begin = min(wanted, latest)
        cuts = [cut for cut in self._cuts if cut <= latest]
        if cuts and by_step:
            ahead = bisect_left(cuts, wanted)
            begin = cuts[min(ahead, len(cuts) - 1)]
            if wanted < self.start.value():
                begin = cuts[bisect_right(cuts, wanted) - 1]
        elif cuts:
            begin = min(cuts, key=lambda cut: abs(cut - wanted))
        self.start.setValue(begin)
        self._tell()

    def _on_end(self, wanted: int, _by_step: bool) -> None:
        earliest = self.start.value() + round(SHORTEST_S * 1000)
        self.end.setValue(max(wanted, earliest))
        self._tell()

    def _tell(self) -> None:
        start, end = self.range()
        self._from.setText(_exact(start))
        self._to.setText(_exact(end))
        kept = self.tr("{time} kept").format(time=_exact(end - start))
        self._kept.setText("" if self.is_whole else kept)
        self.start.tell(start)
        self.end.tell(end)
        self.strip.place_handles()
        self.changed.emit(start, end)


class _Strip(Waveform):
    """The waveform with what is cut off faded, and the handles at the borders."""

    def __init__(self) -> None:
        super().__init__(height=56)
        self._handles: tuple[_Handle, _Handle] | None = None
        self._position = 0.0

    def set_handles(self, start: _Handle, end: _Handle) -> None:
        self._handles = (start, end)

    def set_position(self, share: float) -> None:
        self._position = share
        self.update()

    def wave_rect(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_HANDLE, 6, -_HANDLE, -6)

    def place_handles(self) -> None:
        """Move the handles to their places: each stands outside of what is kept."""
        if self._handles is None:
            return
        start, end = self._handles
        rect = self.wave_rect()
        for handle, shift in ((start, -_HANDLE), (end, 0)):
            x = rect.left() + rect.width() * handle.share() + shift
            handle.setGeometry(round(x), 0, _HANDLE, self.height())
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place_handles()

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = current_theme().colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.surface2))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        rect = self.wave_rect()
        if self._handles is not None:
            kept = QRectF(rect.left(), 0, 0, self.height())
            kept.setLeft(rect.left() + rect.width() * self._handles[0].share())
            kept.setRight(rect.left() + rect.width() * self._handles[1].share())
            painter.fillRect(kept, QColor(colors.accent_soft))
        painter.end()
        super().paintEvent(event)
        painter.begin(self)
        self._fade(painter, rect)
        x = rect.left() + rect.width() * self._position
        painter.fillRect(QRectF(x - 1, 0, 2, self.height()), QColor(colors.text))

    def _fade(self, painter: QPainter, rect: QRectF) -> None:
        if self._handles is None:
            return
        veil = QColor(current_theme().colors.surface2)
        veil.setAlpha(190)
        start = rect.left() + rect.width() * self._handles[0].share()
        end = rect.left() + rect.width() * self._handles[1].share()
        painter.fillRect(QRectF(rect.left(), 0, start - rect.left(), self.height()), veil)
        painter.fillRect(QRectF(end, 0, rect.right() - end, self.height()), veil)


class _Handle(FocusRing, QAbstractSlider):
    """One border, in milliseconds.

    Signals:
        moved(int, bool): the person wants it there, by a step of the keyboard or by dragging;
            whoever listens sets the value that can be.
    """

    moved = Signal(int, bool)

    def __init__(self, name: str, strip: _Strip) -> None:
        super().__init__(strip)
        self._strip = strip
        self._name = name
        self._grabbed: QPoint | None = None
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setSingleStep(_STEP_MS)
        self.setPageStep(_PAGE_MS)
        self.setTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SizeHorCursor)
        self.actionTriggered.connect(self._on_action)

    def share(self) -> float:
        """Where it stands, 0 to 1."""
        return self.value() / self.maximum() if self.maximum() else 0.0

    def tell(self, seconds: float) -> None:
        """Have its place read aloud and shown."""
        self.setAccessibleName(f"{self._name} {_exact(seconds)}")
        self.setToolTip(self.accessibleName())

    def sizeHint(self) -> QSize:
        return QSize(_HANDLE, 56)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        colors = current_theme().colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.focus if self.hasFocus() else colors.accent))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        painter.setBrush(QColor(colors.on_accent))
        middle = QRectF(self.rect()).center()
        painter.drawRoundedRect(QRectF(middle.x() - 1, middle.y() - 8, 2, 16), 1, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grabbed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is None:
            return
        step = event.position().x() - self._grabbed.x()
        rect = self._strip.wave_rect()
        x = rect.left() + rect.width() * self.share() + step
        self.moved.emit(round(self._strip.share_at(x) * self.maximum()), False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        self._grabbed = None

    def _on_action(self, _action: int) -> None:
        wanted = self.sliderPosition()
        # Qt would make it the value by itself
        self.setSliderPosition(self.value())
        self.moved.emit(wanted, True)


def _exact(seconds: float) -> str:
    return formats.playing_time(seconds, tenths=True)
