"""Draws lines of text fast: fonts, colours and cuts are looked up once for each theme."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from vehilink_desktop.ui.theme import Theme

_KEPT = 4000
_ACROSS = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)


class Line(IntEnum):
    """Kinds of lines."""

    BODY = 0
    STRONG = 1
    SMALL = 2


class _Ink(NamedTuple):
    font: QFont
    color: QColor
    metrics: QFontMetrics


class Pencil(QObject):
    """The lines of one theme; it belongs to the theme."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._cuts: dict[tuple[str, Line, int], str] = {}
        self._inks: tuple[_Ink, ...] = ()
        theme.changed.connect(self._renew)
        self._renew()

    @classmethod
    def of(cls, theme: Theme) -> Pencil:
        """The pencil of `theme`, made when it is first asked for."""
        return theme.findChild(cls) or cls(theme)

    def draw(
        self, painter: QPainter, rect: QRect, text: str, line: Line, side: Qt.AlignmentFlag
    ) -> None:
        """`text` in the middle of `rect` at `side`, cut where it does not fit."""
        ink = self._inks[line]
        key = (text, line, rect.width())
        shown = self._cuts.get(key)
        if shown is None:
            shown = ink.metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
            if len(self._cuts) >= _KEPT:
                self._cuts.clear()
            self._cuts[key] = shown
        painter.setFont(ink.font)
        painter.setPen(ink.color)
        # each text in its own direction, whatever the interface's
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(rect, side.value | _ACROSS, shown)

    def _renew(self) -> None:
        theme, sizes = self._theme, self._theme.sizes
        self._cuts.clear()
        self._inks = tuple(
            _Ink(font, theme.color(role), QFontMetrics(font))
            for font, role in (
                (theme.font(sizes.body), "text"),
                (theme.font(sizes.body, bold=True), "text"),
                (theme.font(sizes.caption), "text2"),
            )
        )
