"""The faces of a list that is not filled: loading, empty, failed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from vehilink_desktop.ui.common.buttons import Button, secondary_button
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.common.progress import Skeleton
from vehilink_desktop.ui.common.technical import TechnicalDetails
from vehilink_desktop.ui.icons import pixmap
from vehilink_desktop.ui.theme import Tone, current_theme

#: Faster answers than this show no skeleton, which would only flicker.
SKELETON_AFTER_MS = 150

_TEXT_WIDTH = 420


class Glyph(QWidget):
    """A large icon on a tinted disc."""

    def __init__(
        self,
        icon_name: str,
        tone: Tone = Tone.NEUTRAL,
        *,
        size: int = 56,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name, self._tone = icon_name, tone
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("surface2"))
        if self._tone is not Tone.NEUTRAL:
            painter.setBrush(theme.color(f"{self._tone.value}_soft"))
        painter.drawEllipse(self.rect())
        side = self.width() * 3 // 7
        role = "text2" if self._tone is Tone.NEUTRAL else self._tone.value
        picture = pixmap(self._icon_name, role, QSize(side, side), self.devicePixelRatioF())
        corner = (self.width() - side) // 2
        painter.drawPixmap(corner, corner, picture)


def _in_the_middle(widget: QWidget) -> QHBoxLayout:
    """`widget` as wide as it may be, the rest of the line left free on both sides."""
    line = row(None, gap=0)
    line.addWidget(widget, 1000)
    line.addStretch(1)
    return line


class EmptyState(QWidget):
    """What this place is for and the one thing to do about it."""

    def __init__(
        self,
        icon_name: str,
        title: str,
        text: str,
        action: Button | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = Label(title, "h2", align="center")
        self._text = Label(text, "muted", wrap=True, align="center")
        self._text.setMaximumWidth(_TEXT_WIDTH)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addStretch(2)
        layout.addLayout(row(None, Glyph(icon_name), None))
        layout.addSpacing(4)
        layout.addWidget(self._title)
        layout.addLayout(_in_the_middle(self._text))
        if action is not None:
            layout.addSpacing(8)
            layout.addLayout(row(None, action, None))
        layout.addStretch(3)


class ErrorState(QWidget):
    """What happened, what to do, a way to try again, and the technical part folded."""

    def __init__(
        self,
        title: str,
        what_happened: str,
        what_to_do: str,
        *,
        retry: Callable[[], object] | None = None,
        technical: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        body = QVBoxLayout()
        body.setSpacing(8)
        body.addLayout(row(None, Glyph("circle-alert", Tone.BAD), None))
        body.addSpacing(4)
        body.addWidget(Label(title, "h2", align="center"))
        for text, role in ((what_happened, "body"), (what_to_do, "muted")):
            label = Label(text, role, wrap=True, align="center")  # type: ignore[arg-type]
            label.setVisible(bool(text))
            body.addWidget(label)
        if retry is not None:
            body.addSpacing(8)
            again = secondary_button(self.tr("Try again"), "refresh-cw", on_click=retry)
            body.addLayout(row(None, again, None))
        if technical:
            body.addWidget(TechnicalDetails(technical, centered=True))
        frame = QWidget(self)
        frame.setMaximumWidth(_TEXT_WIDTH)
        frame.setLayout(body)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addLayout(_in_the_middle(frame))
        layout.addStretch(3)


class LoadingState(QWidget):
    """Skeleton rows, which appear only after `SKELETON_AFTER_MS`."""

    def __init__(self, rows: int = 8, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Loading"))
        self._skeleton = Skeleton(rows)
        self._delay = QTimer(self, singleShot=True, interval=SKELETON_AFTER_MS)
        self._delay.timeout.connect(self._skeleton.show)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._skeleton)
        self.stop()

    def start(self) -> None:
        self._delay.start()

    def stop(self) -> None:
        self._delay.stop()
        self._skeleton.hide()


class Faces(QStackedWidget):
    """The four faces of one list; exactly one is shown, and the stack is as large as it needs."""

    def __init__(
        self, filled: QWidget, empty: QWidget, *, rows: int = 8, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._filled, self._empty = filled, empty
        self._loading = LoadingState(rows)
        self._error: ErrorState | None = None
        for face in (filled, empty, self._loading):
            face.setParent(self)
            face.hide()
        self._show(filled)

    def show_filled(self) -> None:
        self._show(self._filled)

    def show_empty(self, empty: QWidget | None = None) -> None:
        """Show the empty face, replaced by `empty` if given (no matches is not no stock)."""
        if empty is not None and empty is not self._empty:
            before, self._empty = self._empty, empty
            self._show(empty)
            self._drop(before)
        self._show(self._empty)

    def show_loading(self) -> None:
        self._show(self._loading)
        self._loading.start()

    def show_error(self, error: ErrorState) -> None:
        before, self._error = self._error, error
        self._show(error)
        if before is not None:
            self._drop(before)

    def _show(self, face: QWidget) -> None:
        """A stack is as high as its highest page, so only this one is kept in it."""
        self._loading.stop()
        before = self.currentWidget()
        if before is face:
            return
        self.addWidget(face)
        self.setCurrentWidget(face)
        if before is not None:
            self.removeWidget(before)

    def _drop(self, face: QWidget) -> None:
        self.removeWidget(face)
        face.hide()
        face.deleteLater()
