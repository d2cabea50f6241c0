"""Choosing a colour by its name, with a swatch of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from vehilink_desktop.domain.catalogue import Catalogue
from vehilink_desktop.ui import words
from vehilink_desktop.ui.common.fields import Choice, SearchChoiceField
from vehilink_desktop.ui.theme import current_theme

_SIDE = 16


class ColourField(SearchChoiceField):
    """One of the catalogue's colours by its Latin name, or what the seller calls it."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._paints = {colour.en: colour.hex for colour in catalogue.colours}
        choices = [
            Choice(one.en, words.colour(catalogue, one.en), f"{one.en} {one.zh}")
            for one in catalogue.colours
        ]
        super().__init__(choices, free_entry=True, swatch=self._paint_swatch)

    def _paint_swatch(self, key: str) -> QIcon:
        paint = self._paints.get(key)
        pixmap = QPixmap(_SIDE * 2, _SIDE * 2)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(current_theme().color("border_strong"), 2))
        if paint is None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        else:
            painter.setBrush(QColor(paint))
        painter.drawEllipse(3, 3, 2 * _SIDE - 6, 2 * _SIDE - 6)
        painter.end()
        return QIcon(pixmap)
