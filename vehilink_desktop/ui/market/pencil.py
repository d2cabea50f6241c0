"""Draws lines of text fast: fonts, colours and cuts are looked up once for each theme."""

from __future__ import annotations

from enum import IntEnum
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QStaticText, QTextOption

from vehilink_desktop.ui.theme import Theme

_KEPT = 4000


class Line(IntEnum):
    """Kinds of lines."""

    BODY = 0
    STRONG = 1
    SMALL = 2


class _Ink(NamedTuple):
    font: QFont
    color: QColor
    metrics: QFontMetrics


class _Laid(NamedTuple):
    """A line whose glyphs are chosen and placed, which costs more than drawing them."""

    text: QStaticText
    width: int
    height: int


def _lay(ink: _Ink, text: str, width: int) -> _Laid:
    shown = QStaticText(ink.metrics.elidedText(text, Qt.TextElideMode.ElideRight, width))
    shown.setTextFormat(Qt.TextFormat.PlainText)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    # each text in its own direction, whatever the interface's
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    shown.setTextOption(option)
    shown.prepare(font=ink.font)
    size = shown.size()
    return _Laid(shown, ceil(size.width()), ceil(size.height()))


class Pencil(QObject):
    """The lines of one theme; it belongs to the theme."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._laid: dict[tuple[str, Line, int], _Laid] = {}
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
        laid = self._laid.get(key)
        if laid is None:
            if len(self._laid) >= _KEPT:
                self._laid.clear()
            laid = self._laid[key] = _lay(ink, text, rect.width())
        left = rect.left()
        if side & Qt.AlignmentFlag.AlignRight:
            left += rect.width() - laid.width
        painter.setFont(ink.font)
        painter.setPen(ink.color)
        painter.drawStaticText(left, rect.top() + (rect.height() - laid.height) // 2, laid.text)

    def _renew(self) -> None:
        theme, sizes = self._theme, self._theme.sizes
        self._laid.clear()
        self._inks = tuple(
            _Ink(font, theme.color(role), QFontMetrics(font))
            for font, role in (
                (theme.font(sizes.body), "text"),
                (theme.font(sizes.body, bold=True), "text"),
                (theme.font(sizes.caption), "text2"),
            )
        )
