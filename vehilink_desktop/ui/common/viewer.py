"""One picture at a time, as large as the window allows: arrows to turn pages, zoom, pan."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QDialog, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from vehilink_desktop.bridge.backend import Backend
from vehilink_desktop.bridge.tasks import Lane, Operation
from vehilink_desktop.ui.common.buttons import IconButton
from vehilink_desktop.ui.common.labels import Label
from vehilink_desktop.ui.common.layouts import row
from vehilink_desktop.ui.common.thumbnails import to_image
from vehilink_desktop.ui.theme.tokens import DARK

_MAX_ZOOM = 8.0
_STEP = 1.25


class PictureCanvas(QWidget):
    """A picture fitted into the widget; the wheel and +/- zoom, dragging pans.

    Signals:
        zoomed(float): 1.0 is fitted.
    """

    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap = QPixmap()
        self._note = ""
        self._zoom = 1.0
        self._offset = QPointF()
        self._grabbed: QPoint | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_picture(self, pixmap: QPixmap, note: str = "") -> None:
        """Show `pixmap` fitted; `note` stands in its place while there is none."""
        self._pixmap, self._note = pixmap, note
        self.fit()

    def fit(self) -> None:
        self._zoom, self._offset = 1.0, QPointF()
        self.zoomed.emit(self._zoom)
        self.update()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom around `at`, a point of the widget, or around its middle."""
        zoom = min(max(self._zoom * factor, 1.0), _MAX_ZOOM)
        middle = QRectF(self.rect()).center()
        pivot = (at or middle) - middle - self._offset
        self._offset -= pivot * (zoom / self._zoom - 1)
        self._zoom = zoom
        self._keep_in_sight()
        self.zoomed.emit(zoom)
        self.update()

    def ink(self) -> QColor:
        """The colour of the note, on the ground that the widget stands on."""
        return QColor(DARK.text)

    def zoom(self) -> float:
        """1.0 is fitted."""
        return self._zoom

    def has_picture(self) -> bool:
        return not self._pixmap.isNull()

    def look_at(self, place: QPointF) -> None:
        """Bring `place`, in shares of the picture's width and height, to the middle."""
        target = self.target()
        there = QPointF(
            target.x() + place.x() * target.width(), target.y() + place.y() * target.height()
        )
        self._offset += QRectF(self.rect()).center() - there
        self._keep_in_sight()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, 480)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        if self._pixmap.isNull():
            painter.setPen(self.ink())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._note)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(self.target(), self._pixmap, QRectF(self._pixmap.rect()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_in_sight()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom_by(_STEP ** (event.angleDelta().y() / 120), event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._zoom > 1:
            self.fit()
        else:
            self.zoom_by(2.5, event.position())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grabbed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is not None:
            here = event.position().toPoint()
            self._offset += QPointF(here - self._grabbed)
            self._grabbed = here
            self._keep_in_sight()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002
        self._grabbed = None

    def target(self) -> QRectF:
        """Where the whole picture lies, in pixels of the widget."""
        size = self._pixmap.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        size = size.boundedTo(self._pixmap.size() * 2)
        target = QRectF(0, 0, size.width() * self._zoom, size.height() * self._zoom)
        target.moveCenter(QRectF(self.rect()).center() + self._offset)
        return target

    def _keep_in_sight(self) -> None:
        target = self.target()
        room_x = max(0.0, (target.width() - self.width()) / 2)
        room_y = max(0.0, (target.height() - self.height()) / 2)
        self._offset = QPointF(
            min(max(self._offset.x(), -room_x), room_x),
            min(max(self._offset.y(), -room_y), room_y),
        )


class Viewer(QDialog):
    """The pictures of one vehicle over the whole window; Escape goes back.

    Signals:
        turned_to(int): the place of the picture that is shown now.
    """

    turned_to = Signal(int)

    def __init__(
        self, backend: Backend, media_ids: Sequence[str], start: int = 0, *, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("viewer")
        self.setWindowTitle(self.tr("Pictures"))
        self.setStyleSheet(f"#viewer {{ background: {DARK.bg}; }}")
        self._backend = backend
        self._ids = list(media_ids)
        self._place = min(max(start, 0), len(self._ids) - 1)
        self._loading: Operation[QImage] | None = None
        self._canvas = PictureCanvas()
        self._count = Label("", align="center")
        self._count.setStyleSheet(f"color: {DARK.text};")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addLayout(self._top())
        layout.addLayout(row(self._canvas), 1)
        layout.addLayout(self._tools())
        self.setGeometry(parent.window().geometry())
        self._canvas.setFocus()
        self._show()

    def place(self) -> int:
        return self._place

    def turn(self, step: int) -> None:
        """Show the next (1) or the previous (-1) picture; the ends meet."""
        self._place = (self._place + step) % len(self._ids)
        self._show()
        self.turned_to.emit(self._place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = 1 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else -1
        turns = {
            Qt.Key.Key_Right: forward,
            Qt.Key.Key_Left: -forward,
            Qt.Key.Key_PageDown: 1,
            Qt.Key.Key_PageUp: -1,
            Qt.Key.Key_Space: 1,
        }
        zooms = {Qt.Key.Key_Plus: _STEP, Qt.Key.Key_Equal: _STEP, Qt.Key.Key_Minus: 1 / _STEP}
        key = Qt.Key(event.key())
        if key in turns:
            self.turn(turns[key])
        elif key in zooms:
            self._canvas.zoom_by(zooms[key])
        elif key == Qt.Key.Key_0:
            self._canvas.fit()
        else:
            super().keyPressEvent(event)

    def _top(self) -> QGridLayout:
        close = IconButton("x", self.tr("Close"), icon_role="on_accent", on_click=self.close)
        top = QGridLayout()
        # in one cell, so that the count stands over the middle of the picture
        top.addWidget(self._count, 0, 0)
        top.addWidget(close, 0, 0, Qt.AlignmentFlag.AlignRight)
        return top

    def _tools(self) -> QVBoxLayout:
        buttons = [
            ("arrow-left", self.tr("Previous picture"), lambda: self.turn(-1)),
            ("zoom-out", self.tr("Smaller"), lambda: self._canvas.zoom_by(1 / _STEP)),
            ("maximize", self.tr("Fit into the window"), self._canvas.fit),
            ("zoom-in", self.tr("Larger"), lambda: self._canvas.zoom_by(_STEP)),
            ("arrow-right", self.tr("Next picture"), lambda: self.turn(1)),
        ]
        tools = row(None)
        for icon_name, name, act in buttons:
            tools.addWidget(IconButton(icon_name, name, icon_role="on_accent", on_click=act))
        tools.addStretch(1)
        box = QVBoxLayout()
        box.addLayout(tools)
        return box

    def _show(self) -> None:
        place = self.tr("{n} of {all}").format(n=self._place + 1, all=len(self._ids))
        self._count.setText(place)
        self._canvas.setAccessibleName(place)
        self._canvas.show_picture(QPixmap(), self.tr("Loading…"))
        if self._loading is not None:
            self._loading.cancel()
        media_id = self._ids[self._place]
        pictures = self._backend.pictures
        self._loading = self._backend.tasks.run(
            self, lambda _token: to_image(pictures.full(media_id)), Lane.NETWORK
        )
        self._loading.done(self._on_loaded)
        self._loading.failed(lambda _error: self._on_failed())

    def _on_loaded(self, image: QImage) -> None:
        self._canvas.show_picture(QPixmap.fromImage(image))

    def _on_failed(self) -> None:
        self._canvas.show_picture(QPixmap(), self.tr("This picture cannot be shown now"))
