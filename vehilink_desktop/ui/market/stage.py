"""The two parts of the gallery: the picture that is looked at, and the strip of all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from vehilink_desktop.ui.common.delegates import paint_thumbnail
from vehilink_desktop.ui.common.focus import FocusRing
from vehilink_desktop.ui.common.thumbnails import Thumbnails
from vehilink_desktop.ui.icons import pixmap
from vehilink_desktop.ui.theme import current_theme

_THUMB = QSize(64, 48)
_GAP = 6
_RATIO = 2.0


class Stage(FocusRing, QWidget):
    """One picture fitted into a 4:3 frame, or a sign and a sentence where there is none.

    Signals:
        opened(): it was clicked.
    """

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap = QPixmap()
        self._icon_name = self._note = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_picture(self, picture: QPixmap) -> None:
        self._pixmap = picture
        self.setAccessibleDescription("")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.update()

    def show_note(self, icon_name: str, note: str) -> None:
        """Say why there is no picture; both empty while it is on its way."""
        self._pixmap, self._icon_name, self._note = QPixmap(), icon_name, note
        self.setAccessibleDescription(note)
        self.unsetCursor()
        self.update()

    def has_picture(self) -> bool:
        return not self._pixmap.isNull()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return width * 3 // 4

    def sizeHint(self) -> QSize:
        return QSize(388, 291)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside and self.has_picture():
            self.opened.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        path = QPainterPath()
        path.addRoundedRect(frame, theme.sizes.radius, theme.sizes.radius)
        painter.fillPath(path, theme.color("surface2"))
        painter.save()
        painter.setClipPath(path)
        if self.has_picture():
            size = self._pixmap.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(0, 0, size.width(), size.height())
            place.moveCenter(self.rect().center())
            painter.drawPixmap(place, self._pixmap)
        else:
            self._paint_note(painter)
        painter.restore()
        if self.property("focusVisible"):
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawPath(path)

    def _paint_note(self, painter: QPainter) -> None:
        if not self._note:
            return
        theme = current_theme()
        side = 28
        middle = self.rect().center()
        picture = pixmap(self._icon_name, "text3", QSize(side, side), self.devicePixelRatioF())
        painter.drawPixmap(middle.x() - side // 2, middle.y() - side, picture)
        painter.setPen(theme.color("text2"))
        painter.setFont(theme.font(theme.sizes.body))
        below = self.rect().adjusted(16, self.height() // 2 + 8, -16, 0)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(below, int(flags), self._note)


class Strip(QWidget):
    """Small pictures in lines; a click chooses one. The keyboard turns them on the stage.

    Signals:
        chosen(int): the place of the picture that was clicked.
    """

    chosen = Signal(int)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._ids: Sequence[str] = ()
        self._current = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_pictures(self, media_ids: Sequence[str]) -> None:
        self._ids, self._current = media_ids, 0
        self.updateGeometry()
        self.update()

    def set_current(self, place: int) -> None:
        self._current = place
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = -(-len(self._ids) // self._columns(width))
        return max(0, lines * (_THUMB.height() + _GAP) - _GAP)

    def sizeHint(self) -> QSize:
        return QSize(6 * (_THUMB.width() + _GAP), self.heightForWidth(self.width()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for place in range(len(self._ids)):
            if self._place_of(place).contains(event.position().toPoint()):
                self.chosen.emit(place)
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, media_id in enumerate(self._ids):
            place = self._place_of(number)
            if not place.intersects(event.rect()):
                continue
            picture = self._thumbnails.get(media_id, _THUMB, _RATIO)
            missing = self._thumbnails.is_missing(media_id)
            paint_thumbnail(painter, place, picture, "image-off" if missing else "image")
            if number == self._current:
                painter.setPen(QPen(current_theme().color("accent"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), 4, 4)

    def _columns(self, width: int) -> int:
        return max(1, (width + _GAP) // (_THUMB.width() + _GAP))

    def _place_of(self, number: int) -> QRect:
        line, column = divmod(number, self._columns(self.width()))
        x = column * (_THUMB.width() + _GAP)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            x = self.width() - x - _THUMB.width()
        return QRect(x, line * (_THUMB.height() + _GAP), _THUMB.width(), _THUMB.height())
