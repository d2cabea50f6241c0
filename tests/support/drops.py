"""Dropping files onto a widget, as a file manager does."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget


def drop_files(widget: QWidget, paths: Sequence[Path]) -> None:
    """Drag `paths` into the middle of `widget` and let go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place = QPoint(widget.width() // 2, widget.height() // 2)
    held = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    none = Qt.KeyboardModifier.NoModifier
    # Qt delivers a drop only where something was dragged in before
    QApplication.sendEvent(widget, QDragEnterEvent(place, *held, none))
    QApplication.sendEvent(widget, QDropEvent(place, *held, none))
