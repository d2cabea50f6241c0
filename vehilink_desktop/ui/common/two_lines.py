"""A cell of two lines: what it is, and something quieter below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter

from vehilink_desktop.ui.common.delegates import RowDelegate, draw_line
from vehilink_desktop.ui.common.labels import absolute_alignment
from vehilink_desktop.ui.common.roles import Roles
from vehilink_desktop.ui.theme import Tone, current_theme


class TwoLineDelegate(RowDelegate):
    """The display text above `Roles.SUBTITLE`; in dense rows only the text.

    The second line takes the colour of `Roles.TONE`, where the model answers one.
    """

    def paint_content(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex, rtl: bool
    ) -> None:
        sizes = current_theme().sizes
        directions = Qt.LayoutDirection
        direction = directions.RightToLeft if rtl else directions.LeftToRight
        side = absolute_alignment("leading", direction)
        title = str(index.data() or "")
        subtitle = str(index.data(Roles.SUBTITLE) or "")
        dense = rect.height() < sizes.row - 4
        font = self.theme.font(sizes.body, bold=not dense)
        if not subtitle or dense:
            draw_line(painter, rect, title, font, "text", side)
            return
        half = rect.height() // 2
        draw_line(painter, rect.adjusted(0, 3, 0, -half), title, font, "text", side)
        small = self.theme.font(sizes.caption)
        tone = index.data(Roles.TONE)
        role = "text2" if tone in (None, Tone.NEUTRAL) else str(tone)
        draw_line(painter, rect.adjusted(0, half, 0, -3), subtitle, small, role, side)
