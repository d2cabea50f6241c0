"""Files in by drag and drop or paste: a visible zone, or a whole page as the target."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QEvent,
    QIODevice,
    QMimeData,
    QObject,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QImageWriter,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vehilink_desktop.ui.common.buttons import secondary_button
from vehilink_desktop.ui.common.empty import Glyph
from vehilink_desktop.ui.common.focus import FocusRing
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.theme import Tone, current_theme


def paths_in(data: QMimeData) -> list[Path]:
    """The local files and folders in `data`, in their order, each once."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return list(dict.fromkeys(paths))


def image_in(data: QMimeData) -> QImage | None:
    """The picture itself, as screenshots and browsers offer it."""
    image = data.imageData() if data.hasImage() else None
    return image if isinstance(image, QImage) and not image.isNull() else None


def encoded(image: QImage) -> bytes:
    """`image` as PNG, as pictures without a file are handed on."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


class DropTarget(QObject):
    """Makes `widget` accept files and pictures, dropped or pasted, and shows where.

    Signals:
        dropped: `list[Path]` of files and folders.
        image_dropped: A QImage without a file.
    """

    dropped = Signal(list)
    image_dropped = Signal(QImage)

    def __init__(self, widget: QWidget, invitation: str) -> None:
        super().__init__(widget)
        self._widget = widget
        self._overlay = _Overlay(invitation, widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def take(self, data: QMimeData) -> bool:
        """Announce what is in `data`: files before a bare picture. False if there is neither."""
        paths = paths_in(data)
        if paths:
            self.dropped.emit(paths)
            return True
        image = image_in(data)
        if image is not None:
            self.image_dropped.emit(image)
        return image is not None

    def paste(self) -> bool:
        """Take what is on the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        return data is not None and self.take(data)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            return self._on_enter(event)
        if kind == QEvent.Type.DragLeave:
            self._overlay.hide()
        elif kind == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self._overlay.hide()
            if self.take(event.mimeData()):
                event.acceptProposedAction()
            return True
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return event.matches(QKeySequence.StandardKey.Paste) and self.paste()
        return super().eventFilter(watched, event)

    def _on_enter(self, event: QDragEnterEvent) -> bool:
        data = event.mimeData()
        if not paths_in(data) and not data.hasImage():
            return False
        event.acceptProposedAction()
        self._overlay.cover()
        return True


class _Overlay(QWidget):
    """Laid over the target while something is dragged above it."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._target = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._text = text
        self.hide()

    def cover(self) -> None:
        self.setGeometry(self._target.rect())
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(theme.colors.accent_soft)
        ground.setAlpha(250)
        painter.setBrush(ground)
        painter.setPen(QPen(theme.color("accent"), 2, Qt.PenStyle.DashLine))
        frame = QRectF(self.rect()).adjusted(6, 6, -6, -6)
        painter.drawRoundedRect(frame, theme.sizes.radius_card, theme.sizes.radius_card)
        painter.setPen(theme.color("accent_text"))
        painter.setFont(theme.font(theme.sizes.h2, bold=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)


class DropZone(FocusRing, QWidget):
    """A framed invitation to drop files, which can also be pressed to choose them.

    Signals:
        dropped: `list[Path]` of files and folders.
        image_dropped: A QImage without a file.
        browse_requested: The button, Enter or Space: open the file dialog.
    """

    dropped = Signal(list)
    image_dropped = Signal(QImage)
    browse_requested = Signal()

    def __init__(
        self, title: str, text: str, button: str, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(f"{title}. {text}")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 20, 16, 20)
        layout.setSpacing(6)
        layout.addStretch(1)
        layout.addLayout(row(None, Glyph("image-plus", Tone.INFO, size=44), None))
        layout.addSpacing(2)
        layout.addWidget(Label(title, "strong", align="center"))
        layout.addWidget(Label(text, "caption", wrap=True, align="center"))
        layout.addSpacing(4)
        choose = secondary_button(button, "folder-open", on_click=self.browse_requested.emit)
        layout.addLayout(row(None, choose, None))
        layout.addStretch(1)
        target = DropTarget(self, title)
        target.dropped.connect(self.dropped)
        target.image_dropped.connect(self.image_dropped)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.browse_requested.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = bool(self.property("focusVisible"))
        color = theme.color("focus" if ring else "border_strong")
        style = Qt.PenStyle.SolidLine if ring else Qt.PenStyle.DashLine
        painter.setPen(QPen(color, 2 if ring else 1, style))
        painter.setBrush(theme.color("surface"))
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, theme.sizes.radius_card, theme.sizes.radius_card)
