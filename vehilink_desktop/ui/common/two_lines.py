"""A cell of two lines: what it is, and something quieter below."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter

from vehilink_desktop.ui.common.delegates import PADDING, RowDelegate, draw_line, draw_lines
from vehilink_desktop.ui.common.labels import absolute_alignment
from vehilink_desktop.ui.common.roles import Roles
from vehilink_desktop.ui.theme import Tone, current_theme

if TYPE_CHECKING:
    from vehilink_desktop.ui.common.table import DataTable

_GAP = 3
#: Above and below what stands in a row that is higher than usual.
_AROUND = 5
_ENDLESS = 1 << 16


class _Line(NamedTuple):
    text: str
    size: int
    bold: bool
    role: str

    def is_broken(self, width: int) -> bool:
        """Whether it needs more than one line."""
        metrics = current_theme().metrics(self.size, bold=self.bold)
        return metrics.horizontalAdvance(self.text) > width

    def height(self, width: int, *, wraps: bool) -> int:
        """Of the text, broken at `width` if it wraps."""
        metrics = current_theme().metrics(self.size, bold=self.bold)
        if not wraps or not self.is_broken(width):
            return metrics.height()
        room = QRect(0, 0, width, _ENDLESS)
        return metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self.text).height()


class TwoLineDelegate(RowDelegate):
    """The display text above `Roles.SUBTITLE`; in dense rows only the text.

    The second line takes the colour of `Roles.TONE`, where the model answers one.

    Args:
        wraps: Longer texts go on in a new line, where the table lets rows grow (`PageTable`).
    """

    def __init__(self, table: DataTable, *, wraps: bool = False) -> None:
        super().__init__(table)
        self._wraps = wraps

    def paint_content(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex, rtl: bool
    ) -> None:
        directions = Qt.LayoutDirection
        direction = directions.RightToLeft if rtl else directions.LeftToRight
        side = absolute_alignment("leading", direction)
        dense = rect.height() < current_theme().sizes.row - 4
        lines = self._lines(index, dense=dense)
        heights = [one.height(rect.width(), wraps=self._wraps) for one in lines]
        top = rect.top() + (rect.height() - sum(heights) - _GAP * (len(lines) - 1)) // 2
        for line, height in zip(lines, heights, strict=True):
            place = QRect(rect.left(), top, rect.width(), height)
            font = self.theme.font(line.size, bold=line.bold)
            draw = draw_lines if self._wraps and line.is_broken(rect.width()) else draw_line
            draw(painter, place, line.text, font, line.role, side)
            top += height + _GAP

    def height(self, index: QModelIndex | QPersistentModelIndex, width: int) -> int:
        if not self._wraps:
            return super().height(index, width)
        lines = self._lines(index, dense=False)
        text = sum(one.height(width - 2 * PADDING, wraps=True) for one in lines)
        needed = text + _GAP * (len(lines) - 1) + 2 * _AROUND
        return max(super().height(index, width), needed)

    def _lines(
        self, index: QModelIndex | QPersistentModelIndex, *, dense: bool
    ) -> tuple[_Line, ...]:
        sizes = current_theme().sizes
        title = _Line(str(index.data() or ""), sizes.body, not dense, "text")
        subtitle = str(index.data(Roles.SUBTITLE) or "")
        if not subtitle or dense:
            return (title,)
        tone = index.data(Roles.TONE)
        role = "text2" if tone in (None, Tone.NEUTRAL) else str(tone)
        return title, _Line(subtitle, sizes.caption, False, role)
