"""Draws lines of text fast: fonts, colours and cuts are looked up once for each theme."""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QStaticText,
    QTextOption,
    QTransform,
)

from vehilink_desktop.ui.theme import Theme

_KEPT = 2000


class Line(IntEnum):
    """Kinds of lines."""

    BODY = 0
    STRONG = 1
    SMALL = 2


class Stroke(NamedTuple):
    """One line of text in the middle of its room, at the left or at the right."""

    text: str
    left: int
    top: int
    width: int
    height: int
    right: bool


class _Laid(NamedTuple):
    """A line whose glyphs are chosen and placed, which costs more than drawing them."""

    text: QStaticText
    width: int
    height: int


class _Ink:
    """One kind of line: how it looks, and the lines laid out so far by their text and room."""

    def __init__(self, font: QFont, color: QColor) -> None:
        self.font, self.color = font, color
        self._metrics = QFontMetrics(font)
        self._laid: dict[tuple[str, int], _Laid] = {}
        self._option = QTextOption()
        self._option.setWrapMode(QTextOption.WrapMode.NoWrap)
        # each text in its own direction, whatever the interface's
        self._option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)

    def laid(self, text: str, width: int) -> _Laid:
        """`text`, cut where it does not fit into `width`."""
        found = self._laid.get((text, width))
        if found is None:
            if len(self._laid) >= _KEPT:
                self._laid.clear()
            found = self._lay(text)
            if found.width > width:
                cut = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
                found = self._lay(cut)
            self._laid[text, width] = found
        return found

    def _lay(self, text: str) -> _Laid:
        shown = QStaticText(text)
        shown.setTextFormat(Qt.TextFormat.PlainText)
        shown.setTextOption(self._option)
        shown.prepare(QTransform(), self.font)
        size = shown.size()
        return _Laid(shown, ceil(size.width()), ceil(size.height()))


class Pencil(QObject):
    """The lines of one theme; it belongs to the theme."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._inks: tuple[_Ink, ...] = ()
        theme.changed.connect(self._renew)
        self._renew()

    @classmethod
    def of(cls, theme: Theme) -> Pencil:
        """The pencil of `theme`, made when it is first asked for."""
        return theme.findChild(cls) or cls(theme)

    def draw(self, painter: QPainter, line: Line, strokes: Iterable[Stroke]) -> None:
        """All of `strokes`, each cut where it does not fit."""
        ink = self._inks[line]
        painter.setFont(ink.font)
        painter.setPen(ink.color)
        for text, left, top, width, height, right in strokes:
            laid = ink.laid(text, width)
            x = left + width - laid.width if right else left
            painter.drawStaticText(x, top + (height - laid.height) // 2, laid.text)

    def _renew(self) -> None:
        theme, sizes = self._theme, self._theme.sizes
        self._inks = (
            _Ink(theme.font(sizes.body), theme.color("text")),
            _Ink(theme.font(sizes.body, bold=True), theme.color("text")),
            _Ink(theme.font(sizes.caption), theme.color("text2")),
        )
