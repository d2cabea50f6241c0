"""The pictures taken just now, newest first, each to be taken back with one press."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vehilink_desktop.services.photos import PhotoLabel
from vehilink_desktop.ui.common.buttons import IconButton
from vehilink_desktop.ui.common.delegates import paint_thumbnail
from vehilink_desktop.ui.theme import current_theme
from vehilink_desktop.ui.words import shots as words

_TILE = QSize(96, 64)
_GAP = 8
_CROSS = 24
#: Older ones stay in the vehicle, and leave the strip.
_MOST = 16


class ShotTile(QWidget):
    """One picture; `photo_id` is there once it is stored.

    Signals:
        remove_requested(): take it back.
    """

    remove_requested = Signal()

    def __init__(self, picture: QImage, label: PhotoLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = label
        self.photo_id: str | None = None
        self._picture = picture
        self.name = name = words.label(label.shot, label.zone) or words.shot(None)
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setFixedSize(_TILE)
        text = self.tr("Remove: {name}").format(name=name)
        self.remove = IconButton("x", text, on_click=self.remove_requested.emit, parent=self)
        self.remove.setFixedSize(_CROSS, _CROSS)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        paint_thumbnail(painter, self.rect(), self._picture, "camera")
        # the cross is seen on any picture
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current_theme().color("surface"))
        painter.drawEllipse(self.remove.geometry())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.remove.move(2 if rtl else self.width() - _CROSS - 2, 2)


class LastShots(QWidget):
    """As many as there is room for.

    Signals:
        remove_requested(ShotTile): the person wants that one back out of the vehicle.
    """

    remove_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pictures taken just now"))
        self.tiles: list[ShotTile] = []
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(_GAP)
        self._line.addStretch(1)
        self.setFixedHeight(_TILE.height())

    def add(self, picture: QImage, label: PhotoLabel) -> ShotTile:
        """Show `picture` as the newest."""
        tile = ShotTile(picture, label, self)
        tile.remove_requested.connect(lambda: self.remove_requested.emit(tile))
        self.tiles.insert(0, tile)
        self._line.insertWidget(0, tile)
        for old in self.tiles[_MOST:]:
            self.drop(old)
        self._show_what_fits()
        return tile

    def drop(self, tile: ShotTile) -> None:
        """It is no longer to be seen here."""
        if tile in self.tiles:
            self.tiles.remove(tile)
            self._line.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
            self._show_what_fits()

    def clear(self) -> None:
        """Another vehicle."""
        for tile in tuple(self.tiles):
            self.drop(tile)

    def minimumSizeHint(self) -> QSize:
        return _TILE

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_what_fits()

    def _show_what_fits(self) -> None:
        room = max(1, (self.width() + _GAP) // (_TILE.width() + _GAP))
        for number, tile in enumerate(self.tiles):
            tile.setVisible(number < room)
