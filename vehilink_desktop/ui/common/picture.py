"""A small picture of a vehicle, filled in when it is there."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from vehilink_desktop.ui.common.delegates import paint_thumbnail
from vehilink_desktop.ui.common.thumbnails import Thumbnails


class ThumbnailLabel(QWidget):
    """`media_id` cropped to `size` logical pixels; an icon while there is none."""

    def __init__(
        self,
        thumbnails: Thumbnails,
        media_id: str | None,
        size: QSize,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._media_id = media_id
        self.setFixedSize(size)
        thumbnails.arrived.connect(self._on_arrived)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        picture = None
        if self._media_id:
            picture = self._thumbnails.get(self._media_id, self.size(), 2.0)
        paint_thumbnail(QPainter(self), self.rect(), picture, "car")

    def _on_arrived(self, media_id: str) -> None:
        if media_id == self._media_id:
            self.update()
